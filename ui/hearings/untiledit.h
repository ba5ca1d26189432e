#pragma once

#include "app/base/dates/dateinput.h"
#include "app/base/dates/term.h"
#include "app/law/track/track.h"

#include <QStringList>
#include <QWidget>

#include <optional>

class QLineEdit;

namespace habeas::ui {

class FieldMessage;

/// Where an order leads, as it was said in court: a length ("2m", "15 days") or a day. The line
/// under it shows every way to count a length; Down goes from one to the next, and none is chosen
/// without that. F4 opens a calendar.
class UntilEdit final : public QWidget
{
    Q_OBJECT

public:
    explicit UntilEdit(QWidget *parent = nullptr);

    /// The day of the hearing, for days without a year and for lengths.
    void setHearing(CivilDay today, const PartialDate &hearing);

    /// In words of the screen's language ("2 months"); empty where a day or nothing was typed.
    [[nodiscard]] QString term() const;
    [[nodiscard]] PartialDate statedEnd() const; ///< unset where a length or nothing was typed
    [[nodiscard]] bool isEmpty() const;

    [[nodiscard]] bool isAcceptable() const { return m_problem.isEmpty(); }

    [[nodiscard]] QString problem() const { return m_problem; }

    bool validate(); ///< shows the problem, if there is one
    void showProblem(const QString &text);
    /// The ends a length may lead to, as the law counts them; `countedFrom` is the code of the way
    /// that was chosen, or empty.
    void showReadings(const QList<PossibleEnd> &ends, const QString &countedFrom);
    void clear();

    [[nodiscard]] QLineEdit *lineEdit() const { return m_line; }

    [[nodiscard]] FieldMessage *message() const { return m_message; }

signals:
    void valueChanged();
    void countingChosen(const QString &countedFrom); ///< a code; empty: left open again

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void read();
    [[nodiscard]] QString echo() const;
    bool handleKey(int key);
    void chooseNext(int by);
    void step(int days);

    QLineEdit *m_line;
    FieldMessage *m_message;
    DateInputContext m_context;
    PartialDate m_hearing;
    std::optional<Term> m_term;
    std::optional<DateReading> m_day;
    QStringList m_codes; ///< of the ways to count that are shown
    QString m_countedFrom;
    QString m_problem;
};

} // namespace habeas::ui
