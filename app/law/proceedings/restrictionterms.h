#pragma once

#include "app/casefile/casefolder.h"

#include <optional>

namespace habeas {

/// When one restriction holds, read from the record and computed only where it gives what that
/// needs.
struct RestrictionTerm
{
    enum class Standing {
        Unknown, ///< nothing on record says when it begins
        NotStarted, ///< what it starts with has not happened
        InForce, ///< surely, on the day asked about
        MaybeInForce, ///< the dates leave it open
        Over,
    };

    /// What papers say of it, the same in each of them.
    enum class Telling {
        Nothing, ///< over
        Undone, ///< the judgment that imposed it was quashed, or a later one acquits
        Later, ///< what it starts with has not happened
        InForce, ///< surely, on the day asked about
        NotCertain, ///< imposed; whether it holds on that day the record does not show
    };

    /// Days something may fall on; a side nobody knows is not set.
    struct Bounds
    {
        std::optional<CivilDay> earliest;
        std::optional<CivilDay> latest;
    };

    Restriction restriction;
    QList<Compliance> compliance; ///< in date order
    Standing standing = Standing::Unknown;
    Telling telling = Telling::NotCertain;
    PartialDate begins; ///< the recorded start, or the date of the event it starts with
    bool startComputed = false; ///< begins comes from another record
    Bounds ends;
    bool endComputed = false; ///< ends is a sum
    QString startWords; ///< how the start was found, or what has not happened; one sentence
    QString arithmetic; ///< "1 March 2022 + 8 years = 1 March 2030"; empty where nothing was summed
    Bounds nextReport; ///< the first reporting day from the day asked about that the duty reaches
    Bounds openReport; ///< the first that has passed and that no entry says was kept
    int openReports = 0; ///< how many such days there are, as far as they are known
    /// What report days are counted from where no next one is typed; see reportsFrom().
    std::optional<CivilDay> reportsFrom;
    bool reportDayMissing = false; ///< reports are due, and nothing says when the next one is
    QString reportArithmetic; ///< how it was counted, where it was
    bool reportNotConfirmed = false; ///< a reporting day has passed and no entry says it was kept
};

/// Every restriction of the folder on that day, in the folder's order.
[[nodiscard]] QList<RestrictionTerm> restrictionTerms(const CaseFolder &folder, CivilDay day);
/// By its kind, or because it says how often.
[[nodiscard]] bool isDutyToReport(const Restriction &restriction);
/// Whether a ban of that type is broken by being heard: in public, in print, on the Internet.
[[nodiscard]] bool forbidsSpeaking(const QString &type);

/// "in force", "possibly in force", "not started yet", "over", "start not known"; in the screen's
/// language.
[[nodiscard]] QString standingLabel(RestrictionTerm::Standing standing);
/// "in_force", "maybe_in_force", "not_started", "over", "unknown".
[[nodiscard]] QString code(RestrictionTerm::Standing standing);
/// The end in words: "1 March 2030", "between 1 March 2030 and 31 March 2030"; empty where none is
/// known.
[[nodiscard]] QString endsWords(const RestrictionTerm &term);
/// "24 November 2026: not confirmed, 24 December 2026".
[[nodiscard]] QString nextReportWords(const RestrictionTerm &term);

} // namespace habeas
