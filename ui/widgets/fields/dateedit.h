#pragma once

#include "app/base/dates/dateinput.h"

#include <QWidget>

#include <optional>

class QLineEdit;

namespace habeas::ui {

class FieldMessage;

/// A date as people write it, with the line under it that says how it was understood. F4 opens a
/// calendar as Down does, Ctrl+Up and Ctrl+Down move by a day, Page Up and Page Down by a month,
/// "t" alone means today, Shift+F4 swaps day and month where both readings are possible. Problems
/// show on leaving the field and go the moment they are fixed. Words that name no day are kept only
/// when somebody says so (Alt+K): the date is not known then.
class PartialDateEdit final : public QWidget
{
    Q_OBJECT

public:
    explicit PartialDateEdit(QWidget *parent = nullptr);

    /// Today, the year's bias and what "2m" counts from. The echo's language is the screen's.
    void setContext(const DateInputContext &context);

    [[nodiscard]] const DateInputContext &context() const { return m_context; }

    /// What "2m" and "+15d" count from, and how the echo calls it ("the hearing").
    void setBase(std::optional<CivilDay> base, const QString &name = {});

    void setValue(const PartialDate &value);
    void setText(const QString &text);
    /// Unset where the field is empty or not understood.
    [[nodiscard]] PartialDate value() const;
    [[nodiscard]] QString text() const;
    [[nodiscard]] bool isEmpty() const;
    /// Understood, or empty where it may be.
    [[nodiscard]] bool isAcceptable() const;
    /// An empty field is a problem, told in these words ("The date of the hearing is needed.").
    void setRequired(const QString &problemWhenEmpty);
    /// Shows the problem, if there is one. Returns isAcceptable().
    bool validate();
    /// A problem found by the form (not by reading the text); goes at the next key.
    void showProblem(const QString &text);
    /// The problem's words; empty where there is none.
    [[nodiscard]] QString problem() const;

    [[nodiscard]] const std::optional<DateReading> &reading() const { return m_reading; }

    [[nodiscard]] QLineEdit *lineEdit() const { return m_line; }

    [[nodiscard]] FieldMessage *message() const { return m_message; }

signals:
    void valueChanged();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] bool isKeepKey(const QKeyEvent &key) const;
    bool handleKey(int key, Qt::KeyboardModifiers modifiers);
    void read();
    void noteProblem(const Error &error);
    void showReading();
    void step(int days, int months);
    void swapDayAndMonth();
    void keepAsText();
    void openCalendar();
    void retranslate();

    QLineEdit *m_line;
    QAction *m_calendar;
    FieldMessage *m_message;
    DateInputContext m_context;
    std::optional<DateReading> m_reading;
    std::optional<PartialDate> m_given; ///< set from a record and not touched since: kept as it is
    QString m_readProblem;
    QString m_emptyProblem;
    bool m_mayBeText = false; ///< no day is named, and the words may stand in its place
    bool m_showsProblem = false;
};

} // namespace habeas::ui
