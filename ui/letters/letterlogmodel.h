#pragma once

#include "app/letters/followups.h"
#include "app/records/store/factchanges.h"
#include "ui/models/recordtable.h"

namespace habeas::ui {

/// Everything the letter log shows, read at once.
struct LetterLog
{
    QList<Letter> letters;
    QHash<QUuid, QList<Dispatch>> dispatches; ///< by letter
    QHash<QUuid, QString> refs; ///< of cases that are not in the bin
    QHash<QUuid, Official> officials;
    QHash<Id<Letter>, QList<FactChange>> changes;
    QHash<QUuid, FollowUp> followUps; ///< due today, by letter

    [[nodiscard]] const Letter *letter(const QUuid &id) const;
    /// The office it went to; empty for an open letter.
    [[nodiscard]] QString addressee(const Letter &letter) const;
};

/// Which letters are shown.
enum class LetterView { All, Drafts, ToSend, Waiting, FollowUp, Changed };

[[nodiscard]] Result<LetterLog> readLetterLog(const Connection &connection, CivilDay today);
[[nodiscard]] ValueTable letterTable(const LetterLog &log, LetterView view);
/// What to know about a letter in words, a paragraph each: state, dispatches, facts with what they
/// say now, consent, confirmations, hash.
[[nodiscard]] QStringList letterLines(const Connection &connection, const LetterLog &log,
                                      const Letter &letter);

} // namespace habeas::ui
