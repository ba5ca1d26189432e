#pragma once

#include "app/base/civilday.h"
#include "app/base/language.h"
#include "app/base/result.h"

namespace habeas {

/// A length of time in the words of an order: "15 days", "2 months". Units are not converted into
/// each other: two months are not sixty days.
struct Term
{
    enum class Unit { Hour, Day, WorkingDay, Week, Month, Year };

    int amount = 0;
    Unit unit = Unit::Day;

    friend bool operator==(const Term &, const Term &) = default;
};

/// Reads "2 months", "15 суток", "2m", "15d", "1 ай". An error where the text is not one length.
[[nodiscard]] Result<Term> termFromText(const QString &text);
/// "2 months", "2 месяца", "2 ай".
[[nodiscard]] QString printTerm(const Term &term, Language language);
/// start + term on the calendar: days, weeks, months and years (the month's last day where it has
/// no such day). Hours and working days have no calendar sum: nothing.
[[nodiscard]] std::optional<CivilDay> addTerm(CivilDay start, const Term &term);

} // namespace habeas
