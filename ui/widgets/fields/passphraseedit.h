#pragma once

#include <QWidget>

class QLineEdit;
class QToolButton;

namespace habeas::ui {

class FieldMessage;

/// A passphrase box with an eye button. Says under itself when Caps Lock seems to be on and which
/// alphabet is being typed, because most "wrong" passphrases are a wrong layout. Pasting works.
class PassphraseEdit final : public QWidget
{
    Q_OBJECT

public:
    explicit PassphraseEdit(QWidget *parent = nullptr);

    [[nodiscard]] QString text() const;
    /// Empties the box and hides what was typed again.
    void clear();
    void selectAll();
    void say(const QString &problem);
    void clearMessage();

    [[nodiscard]] QLineEdit *lineEdit() const { return m_line; }

    [[nodiscard]] FieldMessage *message() const { return m_message; }

signals:
    void edited();
    void returnPressed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void noteTyped(const QString &text, bool shifted);
    void showHint();
    void setShown(bool shown);
    void retranslate();

    QLineEdit *m_line;
    QToolButton *m_eye;
    FieldMessage *m_message;
    QChar::Script m_script = QChar::Script_Common;
    bool m_capsLock = false;
    bool m_sayingProblem = false;
};

} // namespace habeas::ui
