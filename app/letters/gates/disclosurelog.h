#pragma once

#include "app/casefile/casefolder.h"
#include "app/records/store/documentcopies.h"

#include <QHash>

namespace habeas {

/// One time that something about a person left the office, or was made to.
struct DisclosureEntry
{
    enum class Way {
        Letter,
        Other, ///< noted by hand
        Picture, ///< of the whole case, as a file or on paper
    };

    Way way = Way::Letter;
    QUuid record; ///< the letter, the disclosure, or the copy
    QString ref; ///< of the letter
    Id<Person> person;
    PartialDate at; ///< sent, else made
    bool sent = false; ///< of a letter: a draft or an approved one may still be in the office
    QString recipient; ///< in words; empty for an open letter; of a picture its file
    QString medium; ///< code
    QList<QUuid> facts;
    /// What a letter printed of each; empty where the log does not hold it (older letters, and what
    /// was noted by hand).
    QHash<QUuid, QStringList> told;
    QString what; ///< in words, where no record says it
    Id<Consent> consent;
    QStringList kept = {}; ///< kinds of what a letter says although it is withheld (keptkinds.h)
};

/// Who was told what about whom: every letter written about the case, once for each dispatch, and
/// every disclosure noted by hand, and every picture of the case among the copies that left the
/// vault, once for each person at risk, by date. `offices` names officials by id; one it does not
/// know goes by the first line of the printed address.
[[nodiscard]] QList<DisclosureEntry> disclosureLog(const CaseFolder &folder,
                                                   const QHash<QUuid, QString> &offices,
                                                   const QList<DocumentCopy> &copies = {});
/// Those that rest on this consent: whose row names it, whose reader needs it, or, for health, that
/// told how the person was treated.
[[nodiscard]] QList<DisclosureEntry> madeUnder(const CaseFolder &folder, const Consent &consent,
                                               const QHash<QUuid, QString> &offices);

/// What a letter's "told" holds: by record, the words of it that the letter printed.
[[nodiscard]] QHash<QUuid, QStringList> toldIn(const Letter &letter);

/// The ids a letter's "cites" or a disclosure's "facts" hold.
[[nodiscard]] QList<QUuid> recordsIn(const QString &ids);

} // namespace habeas
