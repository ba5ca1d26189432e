#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace habeas::ui {

class PassphraseEdit;

/// Asks for the password of a file that has one of its own. What was typed is handed on once and
/// forgotten here.
class PasswordAsk final : public QWidget
{
    Q_OBJECT

public:
    explicit PasswordAsk(QWidget *parent = nullptr);

    /// The file did not open: the words stand under the box, which is ready for another try.
    void say(const QString &problem);

signals:
    void given(const QString &password);

protected:
    void changeEvent(QEvent *event) override;

private:
    void hand();
    void retranslate();

    QLabel *m_words;
    QLabel *m_label;
    PassphraseEdit *m_password;
    QPushButton *m_open;
};

} // namespace habeas::ui
