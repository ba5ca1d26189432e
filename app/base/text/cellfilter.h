#pragma once

#include "app/base/dates/dateinput.h"
#include "app/base/result.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <string_view>

namespace habeas {

/// What the values of a column are, for the filter above it.
enum class CellKind { Text, Number, Date };

/// The days a date of a table may mean, in a form that a million of them can be compared by.
struct CellDays
{
    static constexpr qint64 Open = 1LL << 40; ///< days; -Open stands for a side without a limit

    enum class State : qint8 { Unset, Unknown, Known };

    qint64 first = -Open;
    qint64 last = Open;
    State state = State::Unset;

    [[nodiscard]] static CellDays of(const PartialDate &date);

    friend bool operator==(const CellDays &, const CellDays &) = default;
};

/// One alternative of a filter: "=open", "!closed", "<1 May", "∅".
struct CellTest
{
    enum class Op { Holds, Is, Less, AtMost, More, AtLeast, Between, Empty, Unknown };

    Op op = Op::Holds;
    bool negated = false;
    bool goesOn = false; ///< joined by "and" to the one before it
    QByteArray text; ///< folded, UTF-8; of Between the lower side, empty where it is open
    QByteArray upper;
    double number = 0; ///< of Between the lower side, -infinity where it is open
    double upperNumber = 0;
    CellDays days; ///< of Between from the first day of the lower side to the last of the upper one
};

/// What is typed above a column, understood.
struct CellFilter
{
    CellKind kind = CellKind::Text;
    QList<CellTest> tests;
    QString words; ///< how it was understood, for people: dates in full, in the echo's language

    /// Nothing is filtered.
    [[nodiscard]] bool isEmpty() const { return tests.isEmpty(); }

    /// `folded` is foldForFilter() of the value in UTF-8; where a cell has several spellings, each
    /// after a '\x01'. A cell passes where one of the alternatives holds: all of the tests that
    /// "and" joins. Those that begin with "!" are one alternative together: none of what they name.
    [[nodiscard]] bool matches(std::string_view folded) const;
    [[nodiscard]] bool matches(std::optional<double> number) const;
    [[nodiscard]] bool matches(const CellDays &days) const;
};

/// Reads the syntax of the filter row: words are looked for anywhere in the value, "=" the whole
/// value, "<" "<=" ">" ">=" compare, "a..b" a range (one side may be left out), "|", ";" or the
/// word "or" (или, немесе) between two of them, "&" or the word "and" (и, және) where both must
/// hold, "!" (or "not", не, behind "and") not, "∅" or the word "empty" (пусто, бос) no
/// value, quotes around text that holds such signs. Dates are read by readDate(), and match where
/// the days they may mean have one in common; "unknown" finds dates that are known to be unknown.
/// The error says what is not understood.
[[nodiscard]] Result<CellFilter> readCellFilter(const QString &text, CellKind kind,
                                                const DateInputContext &dates);

/// Numbers inside texts count as numbers: "Court 2" comes before "Court 10". For folded texts.
[[nodiscard]] int compareNaturally(std::string_view a, std::string_view b);

} // namespace habeas
