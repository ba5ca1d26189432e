#pragma once

#include "app/base/dates/civilday.h"
#include "app/base/language.h"
#include "app/base/result.h"

#include <QList>

#include <optional>

namespace habeas {

/// A length of time in the words of an order: "15 days", "2 months", "9 years 6 months". Units are
/// not converted into each other: two months are not sixty days.
struct Term
{
    enum class Unit { Hour, Day, WorkingDay, Week, Month, Year };

    /// A smaller unit that is added to the first: the 6 months of "9 years 6 months".
    struct Part
    {
        int amount = 0;
        Unit unit = Unit::Day;

        friend bool operator==(const Part &, const Part &) = default;
    };

    int amount = 0; ///< of the largest unit it is given in
    Unit unit = Unit::Day;
    QList<Part> more
        = {}; ///< each in a smaller unit than the one before; never hours, working days

    /// All of it, the largest unit first.
    [[nodiscard]] QList<Part> parts() const;
    /// As long, but before instead of after.
    [[nodiscard]] Term negated() const;

    friend bool operator==(const Term &, const Term &) = default;
};

/// Reads "2 months", "15 суток", "2m", "15d", "1 ай", "9 years 6 months", "1 год и 6 месяцев". An
/// error where the text is not one length, or its units do not go from the largest to the smallest.
[[nodiscard]] Result<Term> termFromText(const QString &text);
/// "2 months", "2 месяца", "2 ай", "9 years 6 months". Never a sign.
[[nodiscard]] QString printTerm(const Term &term, Language language);
/// start + term on the calendar: years, then months (the month's last day where it has no such
/// day), then weeks and days. Hours and working days have no calendar sum: nothing.
[[nodiscard]] std::optional<CivilDay> addTerm(CivilDay start, const Term &term);

} // namespace habeas
