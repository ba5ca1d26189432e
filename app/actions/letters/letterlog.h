#pragma once

#include "app/actions/session/session.h"
#include "app/casefile/casefolder.h"
#include "app/letters/paper/pages.h"

#include <QHash>
#include <QSet>

namespace habeas {

/// What happens to a letter after it was written. Each is one gesture; each refuses, with nothing
/// kept, while an urgent action of the case says "stop action".

/// The letter with this id, or with this reference where one letter has it.
[[nodiscard]] Result<Letter> letterNamed(const Session &session, const QString &idOrRef);

struct Approval
{
    QString by; ///< who approves
    QSet<QString> confirmations = {}; ///< as in a LetterWish
    QHash<QString, QString> reasons = {}; ///< why, by the confirmed word
};

/// From draft to approved: the text stays as it is, with who and when. Refused where its text is
/// not the one its hash was made of, where the consent it used does not cover today, where it goes
/// to a court that has the case before it (unless confirmed as "pending_court" with a reason),
/// where the person died since it was written (unless confirmed as "person_died" with a reason),
/// where the urgent action has run out (unless confirmed as "expired_action"), where a reprisal
/// followed an earlier letter (unless confirmed as "reprisal" with a reason), where it reminds of a
/// letter that was answered meanwhile, and where facts it states have changed since it was written
/// (unless confirmed as "facts_changed").
[[nodiscard]] Result<Done> approveLetter(Session &session, Id<Letter> letter,
                                         const Approval &approval);

/// Whether approving it asks to confirm "person_died" with a reason: it is written about the
/// living, the person died by the record of today, and nobody has confirmed it for this letter.
[[nodiscard]] bool asksAboutDeath(const CaseFolder &folder, const Letter &letter,
                                  const QList<Dispatch> &dispatches);

/// The same of "reprisal": one followed an earlier letter about the person.
[[nodiscard]] bool asksAboutReprisal(const CaseFolder &folder, const Letter &letter,
                                     const QList<Dispatch> &dispatches);

struct Sending
{
    PartialDate on;
    QString medium; ///< code
    QString tracking;
    PartialDate replyDue;
    QSet<QString> confirmations = {}; ///< "expired_action", "facts_changed"; that is kept

    /// What is meant where it is on record as sent already.
    enum class Again { Ask, CorrectDay, OnceMore };

    Again again = Again::Ask;
};

/// From approved to sent. Refused for a draft, for a day before the letter was made, where the
/// consent was withdrawn meanwhile, where it reminds of a letter answered before it went out, where
/// facts it states have changed since it was approved ("facts_changed"), and, as
/// "confirm:sent_before", where it is on record as sent
/// and nobody said whether that is corrected or it went out once more.
[[nodiscard]] Result<Done> markSent(Session &session, Id<Letter> letter, const Sending &sending);

struct ReplyEntry
{
    PartialDate on;
    QString ref; ///< theirs
    QString text;
    Id<Document> document = {};
    QString outcome; ///< code; empty: stays as it was
};

/// What came back for a letter that was sent: it answers every sending of it to the same reader
/// that was before. Refused where nothing of a reply was given, for a
/// letter not sent, and for a day before it was.
[[nodiscard]] Result<Done> logReply(Session &session, Id<Letter> letter, const ReplyEntry &reply);
[[nodiscard]] Result<Done> setOutcome(Session &session, Id<Letter> letter, const QString &outcome);

/// Whether the letter may be made again, on paper or as a file. One that is not out yet only while
/// the consent it rests on holds, every fact it states may be told and nothing says to stop.
[[nodiscard]] Result<> mayBePrintedAgain(const Session &session, Id<Letter> letter);

/// office names by the officials' ids, for disclosureLog().
[[nodiscard]] Result<QHash<QUuid, QString>> officeNames(const Connection &connection);

} // namespace habeas
