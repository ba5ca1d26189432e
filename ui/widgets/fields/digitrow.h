#pragma once

#include <QObject>

class QKeyEvent;
class QLineEdit;

namespace habeas::ui {

/// In a field for dates and numbers the row above the letters types digits, also where the layout
/// has letters and marks there (Kazakh). Inside a word the layout's own letter stays, so that
/// "сәуір" can be typed; "қ" at the beginning of a word comes back with the letter after it.
class DigitRow final : public QObject
{
    Q_OBJECT

public:
    enum class Where {
        Everywhere,
        AfterAComma, ///< in a line whose first part is a name
    };

    /// The field owns it.
    explicit DigitRow(QLineEdit *field, Where where = Where::Everywhere);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool typeDigit(const QKeyEvent &key);
    void giveLetterBack(const QKeyEvent &key);

    QLineEdit *m_field;
    Where m_where;
    int m_zeroAt = -1; ///< where "қ" became 0; -1: nowhere
};

} // namespace habeas::ui
