#pragma once

#include <QDialog>

class QLabel;
class QPushButton;
class QScrollArea;

namespace habeas::ui {

/// A form above the main window: a body that scrolls, a line about what saving does or what stands
/// in the way, and the buttons outside it. Ctrl+Enter saves and closes, Ctrl+Shift+Enter saves and
/// is ready for the next one, Esc closes, Enter goes on to the next field.
class FormDialog : public QDialog
{
    Q_OBJECT

public:
    explicit FormDialog(QWidget *parent);

    /// Sentences under the body; `doubt` puts the warning sign beside them.
    void say(const QStringList &lines, bool doubt);
    [[nodiscard]] QString said() const;

protected:
    /// Tab goes through the body in the order its widgets were made, then through the buttons.
    void setBody(QWidget *body);
    /// Hides "Save and next" where there is no next one.
    void setOffersNext(bool offers);
    /// False where it was refused; then the form says why.
    virtual bool save() = 0;

    /// Makes the form ready for the next record, after a save.
    virtual void startAgain() { }

    virtual void retranslate();

    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void build();
    void saveAndClose();
    void saveAndNext();

    QWidget *m_body = nullptr;
    QScrollArea *m_area = nullptr;
    QLabel *m_sign;
    QLabel *m_words;
    QPushButton *m_next;
    QPushButton *m_save;
    QPushButton *m_close;
};

} // namespace habeas::ui
