#pragma once

#include "app/law/findings/findings.h"

#include <QWidget>

#include <optional>

class QLabel;
class QLineEdit;
class QPushButton;

namespace habeas::ui {

/// What can be done about the finding selected above: go and settle it, or say what is known. Every
/// button has a key; Enter in the reason goes on to the buttons.
class FindingActions final : public QWidget
{
    Q_OBJECT

public:
    explicit FindingActions(QWidget *parent = nullptr);

    /// Nothing: no finding is selected, and nothing can be pressed.
    void show(const std::optional<Finding> &finding);
    using QWidget::show;
    void takeFocus();

signals:
    void fixWanted(const habeas::Finding &finding);
    void decided(const habeas::Finding &finding, const QString &decision, const QString &reason);
    void askAgainWanted(const habeas::Finding &finding);

protected:
    void changeEvent(QEvent *event) override;

private:
    QPushButton *addDecision(const QString &decision);
    void retranslate();
    [[nodiscard]] QString fixText() const;

    std::optional<Finding> m_finding;
    QLabel *m_words;
    QLabel *m_reasonLabel;
    QLineEdit *m_reason;
    QPushButton *m_fix;
    QPushButton *m_confirm;
    QPushButton *m_mistaken;
    QPushButton *m_notKnown;
    QPushButton *m_again;
};

} // namespace habeas::ui
