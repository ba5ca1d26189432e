#pragma once

#include <QHeaderView>
#include <QList>
#include <QTimer>

class QLineEdit;

namespace habeas::ui {

/// A table's header with a line under each column to filter by. Tab goes from one shown column to
/// the next as they stand on screen, Down and Enter lead into the table, Esc clears the line and,
/// where it is empty, leads back to the table.
class FilterHeader final : public QHeaderView
{
    Q_OBJECT

public:
    explicit FilterHeader(QWidget *parent = nullptr);

    /// One line for every column of the model; call it when that or the language changes.
    void nameFilters();
    /// In a column of dates or numbers the digit row types digits on every layout; once, after
    /// nameFilters().
    void typeDigits(int column);
    [[nodiscard]] QString filter(int column) const;
    /// Without filterEdited().
    void setFilter(int column, const QString &text);
    /// What is not understood; an empty text takes it away.
    void setProblem(int column, const QString &words);
    void focusFilter(int column);
    /// The column whose line has the keyboard; -1 for none.
    [[nodiscard]] int focusedFilter() const;
    /// What is being typed filters now, before typing pauses.
    void flush();

    [[nodiscard]] QLineEdit *line(int column) const { return m_lines.value(column); }

    [[nodiscard]] QSize sizeHint() const override;

signals:
    void filterEdited(int column, const QString &text); ///< as soon as typing pauses
    void tableWanted(); ///< the keyboard goes on to the rows
    void answerWanted(); ///< Enter: the rows, or the one column that has the word typed
    void helpWanted();
    void filterFocused(int column);

protected:
    void updateGeometries() override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void place();
    [[nodiscard]] int namesHeight() const;
    bool handleKey(int column, int key, Qt::KeyboardModifiers modifiers);
    bool step(int column, int by);
    void edited(int column);

    QList<QLineEdit *> m_lines; ///< by logical column
    QTimer m_pause;
    mutable int m_namesHeight = 0; ///< as it was while there was a column, in pixels
    bool m_setting = false;
    int m_waiting = -1; ///< the column that was typed in
};

} // namespace habeas::ui
