#pragma once

#include "app/base/result.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace habeas::ui {

/// What a person may confirm to lift a refusal of the composer. A court that has the case before
/// it is confirmed only with a reason. Hidden where there is nothing to confirm.
class ConfirmBar final : public QWidget
{
    Q_OBJECT

public:
    explicit ConfirmBar(QWidget *parent = nullptr);

    /// Offers what the refusal says can be confirmed; hides where it cannot.
    void offer(const Error &refusal);
    void clear();

signals:
    void confirmed(const QString &word, const QString &reason);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void confirm();
    [[nodiscard]] bool asksWhy() const;

    QString m_word; ///< as in LetterWish::confirmations; empty where there is nothing
    QLineEdit *m_reason;
    QPushButton *m_confirm;
    QLabel *m_missing;
};

} // namespace habeas::ui
