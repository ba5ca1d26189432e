#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace habeas::bans {

/// What a sentence says may follow a breach: "a custodial sentence".
struct BreachSaid
{
    QStringList codes; ///< of restriction_type; of all that stands before it where there are none
    QString consequence; ///< the text's own words
    bool ofOne = false; ///< "this ban": of the only one that stands before it
};

/// "Any breach of these conditions could lead to …", "в случае нарушения ей грозит …". Nothing
/// where it does not say which bans it speaks of, or tells of a breach that was.
[[nodiscard]] std::optional<BreachSaid> breachIn(const QString &sentence);

} // namespace habeas::bans
