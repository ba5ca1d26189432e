#pragma once

#include <QDialog>

class QLabel;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace habeas::ui {

class BoundedArea;

/// What stands in the way of saving, as the list at the top of a form tells it.
struct FormProblem
{
    QString field; ///< as the form names it
    QString words; ///< "Kind: this is needed."

    friend bool operator==(const FormProblem &, const FormProblem &) = default;
};

/// A form above the main window: what stands in the way as links at the top, a body that scrolls, a
/// line about what saving does, and the buttons outside it. What takes the keyboard scrolls into
/// view with the message under it. Ctrl+Enter saves and closes,
/// Ctrl+Shift+Enter saves and is ready for the next one, Esc closes, Enter goes on to the next
/// field.
class FormDialog : public QDialog
{
    Q_OBJECT

public:
    explicit FormDialog(QWidget *parent);

    /// Sentences under the body; `doubt` puts the warning sign beside them.
    void say(const QStringList &lines, bool doubt);
    [[nodiscard]] QString said() const;

    /// The list at the top; each line is a link that Tab reaches and Enter follows to its field.
    void listProblems(const QList<FormProblem> &problems);

    [[nodiscard]] const QList<FormProblem> &listedProblems() const { return m_problems; }

    /// Without a question, as when the window locks.
    void closeAtOnce();

public slots:
    /// Asks first where what was typed could not be kept.
    void reject() override;

protected:
    /// Tab goes through the body in the order its widgets were made, then through the buttons.
    void setBody(QWidget *body);
    /// Room for a table inside the body.
    void setWide(bool wide);
    /// Hides "Save and next" where there is no next one.
    void setOffersNext(bool offers);
    /// Save; where it was done, the form closes.
    void saveAndClose();
    /// False where it was refused; then the form says why.
    virtual bool save() = 0;

    /// The form closes: keeps what was typed as a draft. False where it could not be kept.
    virtual bool keepTyped() { return true; }

    /// Makes the form ready for the next record, after a save.
    virtual void startAgain() { }

    /// Takes the keyboard to the field of a problem.
    virtual void goToField(const QString &field) { Q_UNUSED(field) }

    virtual void retranslate();

    [[nodiscard]] QPushButton *nextButton() const { return m_next; }

    [[nodiscard]] QPushButton *saveButton() const { return m_save; }

    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void build();
    void saveAndNext();
    void bringIntoView(const QWidget *field);

    QWidget *m_body = nullptr;
    QScrollArea *m_area = nullptr;
    bool m_wide = false;
    QWidget *m_top;
    BoundedArea *m_topArea;
    BoundedArea *m_footArea;
    QVBoxLayout *m_links;
    QList<FormProblem> m_problems;
    QLabel *m_sign;
    QLabel *m_words;
    QPushButton *m_next;
    QPushButton *m_save;
    QPushButton *m_close;
};

} // namespace habeas::ui
