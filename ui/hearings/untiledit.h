#pragma once

#include "app/base/dateinput.h"
#include "app/base/term.h"
#include "app/law/track.h"

#include <QWidget>

#include <optional>

class QLineEdit;

namespace habeas::ui {

class FieldMessage;

/// Where an order leads, as it was said in court: a length ("2m", "15 days") or a day. The line
/// under it shows every way to count a length; none is chosen here.
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

    bool validate(); ///< shows the problem, if there is one
    void showProblem(const QString &text);
    /// The ends a length may lead to, as the law counts them.
    void showReadings(const QList<PossibleEnd> &ends);
    void clear();

    [[nodiscard]] QLineEdit *lineEdit() const { return m_line; }

    [[nodiscard]] FieldMessage *message() const { return m_message; }

signals:
    void valueChanged();

protected:
    void changeEvent(QEvent *event) override;

private:
    void read();
    [[nodiscard]] QString echo() const;

    QLineEdit *m_line;
    FieldMessage *m_message;
    DateInputContext m_context;
    PartialDate m_hearing;
    std::optional<Term> m_term;
    std::optional<DateReading> m_day;
    QString m_problem;
};

} // namespace habeas::ui
