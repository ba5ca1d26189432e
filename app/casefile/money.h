#pragma once

#include <QString>

namespace habeas {

/// An amount as its source states it, with the source's own conversion beside it where it gives
/// one. Amounts are decimal text ("400000", "12.50"); they are never computed with.
struct Money
{
    QString amount;
    QString currency; ///< ISO 4217
    QString statedAmount;
    QString statedCurrency;

    [[nodiscard]] bool isSet() const { return !amount.isEmpty(); }

    friend bool operator==(const Money &, const Money &) = default;
};

} // namespace habeas
