#pragma once

#include "app/letters/gates/withheldwords.h"

#include <QWidget>

#include <optional>

class QLabel;
class QLineEdit;
class QPushButton;

namespace habeas::ui {

/// One withheld thing that somebody typed, and the two things to do about it: replace it (Alt+R),
/// or keep it and say why (Alt+K). Hidden where there is none.
class WithheldBar final : public QWidget
{
    Q_OBJECT

public:
    explicit WithheldBar(QWidget *parent = nullptr);

    void show(const std::optional<WithheldMatch> &match);
    using QWidget::show;

signals:
    void replaceWanted();
    void keepWanted(const QString &reason); ///< never blank

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void askWhy();
    void keep();

    std::optional<WithheldMatch> m_match;
    bool m_notWhy = false; ///< what was given as a reason is none
    QLabel *m_sign;
    QLabel *m_words;
    QPushButton *m_replace;
    QPushButton *m_keep;
    QLineEdit *m_reason;
    QPushButton *m_confirm;
};

} // namespace habeas::ui
