#pragma once

#include "app/law/track/track.h"

namespace habeas {

/// What would settle a finding.
struct FindingFix
{
    /// add_order, add_measure, add_sentence, end_measure, edit, log_hearing, renew_consent, compare
    QString code;
    QUuid record; ///< the one to open
    QString field; ///< its field, as describe() names it; may be empty
    QString words; ///< "Add the order that covers 12 March 2022 – 14 March 2022"
    QList<FieldOffer> offers = {}; ///< what the record says already of the one to add or to open
};

/// Something in a case that somebody should look at: a hole, a contradiction, a date that cannot
/// be. Never a verdict on who is wrong.
struct Finding
{
    QString kind; ///< code: gap, end_unknown, contradiction, ...
    Id<Person> person; ///< whom it is about; null where no one person
    QList<QUuid> about; ///< the records, the one to look at first; never empty
    std::optional<CivilDay> from = {};
    std::optional<CivilDay> until = {};
    QString text = {}; ///< one whole sentence in the screen's language
    QString value = {}; ///< what it rests on, the same in every language
    FindingFix fix = {};
    std::optional<Review> review = {}; ///< what somebody decided about it; see `settled`
    bool settled = false; ///< decided, on the value it still rests on

    /// Short name to call it by on a command line: "gap-1f0c88aa". Does not depend on the value.
    [[nodiscard]] QString key() const;
};

/// Everything to check in a case as of that day: what is open first, by day. What somebody has
/// decided is settled; a decision made on another value is shown beside it, and the question is
/// asked again.
/// Pure: no clock but `today`.
[[nodiscard]] QList<Finding> findingsOf(const CaseFolder &folder, CivilDay today);
/// The same with everyTrack() of that folder and day.
[[nodiscard]] QList<Finding> findingsOf(const CaseFolder &folder, const QList<LibertyTrack> &tracks,
                                        CivilDay today);

/// The finding with that key, or with the only key that begins so. Nothing where none, or more than
/// one, is meant.
[[nodiscard]] std::optional<Finding> findingByKey(const QList<Finding> &findings,
                                                  const QString &key);

/// The decision as a record to keep; the caller gives it its id.
[[nodiscard]] Review reviewOf(const CaseFolder &folder, const Finding &finding,
                              const QString &decision, const QString &reason);

} // namespace habeas
