#pragma once

#include "app/casefile/casefolder.h"
#include "app/law/packs/packset.h"

#include <QList>

#include <optional>

namespace habeas {

/// Something a rule depends on and the record leaves open: for a person to answer.
struct OpenQuestion
{
    QString condition; ///< the code an answer is kept under: "KZ exception_131_4"
    QString text; ///< a statement that is so or not, in the screen's language

    friend bool operator==(const OpenQuestion &, const OpenQuestion &) = default;
};

/// One deadline with its rule and its arithmetic, or one a person typed.
struct DueDate
{
    QString rule; ///< "KZ-13"; empty for a typed one
    QString ruleVersion;
    QString jurisdiction; ///< whose rule it is: "KZ", "INT"
    QString provision; ///< "CPC 151(1)"
    QString title; ///< in the screen's language
    QString trigger; ///< "custody.start"
    QString triggerValue; ///< EDTF of the date it starts from, with the time where known
    QUuid triggerRecord;
    Id<Person> person; ///< whose term it is; null where the record names nobody
    Confidence confidence = Confidence::TextRead;
    std::optional<CivilDay>
        earliest; ///< the expected due day; a range where the trigger is partial
    std::optional<CivilDay> latest; ///< nothing on both: a citation without a number
    std::optional<CivilDay> conservative; ///< act by then and no reading of the text makes it late
    QString time; ///< "24:00", "14:30"; empty where the hour is not known
    /// The whole of it for a lawyer, without the reservations: "CPC 131(4): 48 hours from 12 March
    /// 2022, 14:30 end on 14 March 2022, 14:30."
    QString sentence;
    QString arithmetic; ///< "12 March 2022 + 2 months = 12 May 2022; the first day counts ..."
    QString actor; ///< in the screen's language
    QString effect; ///< of missing it, in the screen's language
    /// As of the day asked for. open; later (a limit that matters only after the next one); met and
    /// missed (the record shows the act, surely in time or surely too late); passed (over, and the
    /// record shows no act that settles it); superseded (the measure ended or was extended before
    /// it); conditional (applies only if something the record does not say holds; no number); cited
    /// (no number). Typed ones keep the state the record gives them, waived among them.
    QString state;
    QString why; ///< in whole sentences: where it counts from, and what would change it
    bool hasAct = false; ///< the record shows an act that may settle it; `why` tells of it
    QList<OpenQuestion> questions; ///< what an answer would settle; no question twice
};

/// All deadlines of a case by the rules of every pack, by due day; those without a day last. Pure:
/// no clock but `today`.
[[nodiscard]] QList<DueDate> deadlinesOf(const CaseFolder &folder, const QList<RulePack> &packs,
                                         CivilDay today);
/// Deadlines the record itself names: typed ones and the last day of urgent actions. They need no
/// rules, so a country without a pack still has them.
[[nodiscard]] QList<DueDate> recordedDeadlines(const CaseFolder &folder, CivilDay today);

/// A state as people call it, in the screen's language.
[[nodiscard]] QString deadlineStateLabel(const QString &state);

} // namespace habeas
