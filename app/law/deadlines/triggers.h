#pragma once

#include "app/law/packs/counting.h"
#include "app/law/proceedings/personfacts.h"

#include <QUuid>

#include <optional>

namespace habeas {

/// Something in the record from which a term runs.
struct TriggerHit
{
    QString trigger; ///< one of knownTriggers()
    CountStart start;
    bool vague = false; ///< the start, or a date it was computed from, is only about right
    QString value; ///< EDTF, with the time where it is known
    QString words; ///< the date in the screen's language, with the time where it is known
    QString basis; ///< how a computed start came about: "12 March 2022 + 2 months"
    QUuid record;
    std::optional<CountStart> expiry; ///< of a request to extend: when the term it is about ends
    std::optional<qsizetype> measure; ///< index into PersonFacts::measures
    std::optional<qsizetype> chain; ///< index into PersonFacts::chains
    std::optional<Term>
        recordedTerm; ///< the length the record gives: of the penalty, of the sentence
};

/// A date with its time of day, "14:30" or empty; nothing where it says nothing about a day: a term
/// cannot run from it.
[[nodiscard]] std::optional<TriggerHit> hitAt(const QString &trigger, const PartialDate &date,
                                              const QString &time, const QUuid &record);
/// All triggers of one person but those that are themselves the end of a rule's term.
[[nodiscard]] QList<TriggerHit> triggersOf(const PersonFacts &facts);
/// The end of a detention without a court order, once a rule has computed it.
[[nodiscard]] TriggerHit detentionExpiry(const TriggerHit &detention, const Counted &end,
                                         const QString &basis);
/// "14:30" or "24:00"; empty where the minute is not known.
[[nodiscard]] QString timeText(std::optional<int> minute);
/// A computed end in words: a day, with its time, or a stretch.
[[nodiscard]] QString momentText(const DayMoment &earliest, const DayMoment &latest);

} // namespace habeas
