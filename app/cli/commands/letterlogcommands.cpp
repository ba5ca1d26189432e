#include "app/actions/letters/letterlog.h"
#include "app/actions/letters/lettermakings.h"
#include "app/actions/letters/paperactions.h"
#include "app/actions/records/consentactions.h"
#include "app/actions/records/whichperson.h"
#include "app/base/dates/dateprint.h"
#include "app/casefile/thesaurus.h"
#include "app/cli/commands/commands.h"
#include "app/cli/line/confirmations.h"
#include "app/cli/line/dates.h"
#include "app/cli/line/donereply.h"
#include "app/cli/line/files.h"
#include "app/cli/line/letterchoice.h"
#include "app/cli/line/vaultaccess.h"
#include "app/cli/rows/jsonvalues.h"
#include "app/cli/rows/letterrows.h"
#include "app/cli/rows/texttable.h"
#include "app/letters/gates/disclosurelog.h"
#include "app/letters/gates/keptkinds.h"
#include "app/letters/gates/maillength.h"
#include "app/records/store/caseref.h"
#include "app/records/store/repository.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace habeas {

namespace {

struct LetterLogText
{
    Q_DECLARE_TR_FUNCTIONS(LetterLogCommands)
};

struct OpenLetter
{
    Session session;
    Letter letter;
};

Result<OpenLetter> openLetter(const Invocation &call)
{
    auto session = openVault(call);
    if (!session)
        return tl::unexpected(session.error());
    auto letter = letterNamed(*session, call.arguments.at(1));
    if (!letter)
        return tl::unexpected(letter.error());
    return OpenLetter { std::move(*session), std::move(*letter) };
}

/// An option's date, or today.
Result<PartialDate> dateOr(const Invocation &call, const QString &name, CivilDay otherwise)
{
    const auto date = dateOption(call, name);
    if (!date || date->isSet())
        return date;
    return PartialDate::fromDay(otherwise);
}

Reply letterReply(const Done &done, const Session &session, Id<Letter> id)
{
    Reply reply = doneReply(done);
    const auto letter = Repository<Letter>(session.vault->connection()).byId(id);
    if (letter) {
        QJsonObject json = recordJson(*letter);
        json.remove(u"text"_s);
        reply.json.insert(u"letter"_s, json);
    }
    return reply;
}

} // namespace

Result<Reply> approveLetterCommand(const Invocation &call)
{
    Approval approval;
    approval.by = call.value(call.has(u"approved-by"_s) ? u"approved-by"_s : u"by"_s);
    if (approval.by.trimmed().isEmpty())
        return failure(ErrorKind::Usage, LetterLogText::tr("Say who approves: --approved-by NAME."),
                       u"--approved-by"_s);
    const auto confirmed = confirmationsOf(call);
    if (!confirmed)
        return tl::unexpected(confirmed.error());
    approval.confirmations = confirmed->words;
    approval.reasons = confirmed->reasons;
    auto open = openLetter(call);
    if (!open)
        return tl::unexpected(open.error());
    const auto done = approveLetter(open->session, open->letter.id, approval);
    if (!done)
        return tl::unexpected(done.error());
    return letterReply(*done, open->session, open->letter.id);
}

Result<Reply> printLetterCommand(const Invocation &call)
{
    const auto format = letterFormatOption(call);
    if (!format)
        return tl::unexpected(format.error());
    const Result<QString> path = fileToWrite(call);
    if (!path)
        return tl::unexpected(path.error());
    auto open = openLetter(call);
    if (!open)
        return tl::unexpected(open.error());
    const auto frozen = frozenOnPaper(open->session.vault->connection(), open->letter);
    if (!frozen)
        return tl::unexpected(frozen.error());
    const auto written
        = writeFrozenLetter(open->session, open->letter.id, *format, *path, call.has(u"force"_s));
    if (!written)
        return tl::unexpected(written.error());
    const bool draft = frozen->isDraft();
    Reply reply;
    reply.json = { { u"ref"_s, open->letter.ref },
                   { u"file"_s, *path },
                   { u"draft"_s, draft },
                   { u"paper_of_today"_s, frozen->paperIsOfToday },
                   { u"sha256"_s, open->letter.sha256 } };
    reply.text = LetterLogText::tr("Wrote letter %1 to “%2”, as it was written.")
                     .arg(open->letter.ref, *path)
        + u'\n';
    if (*format == LetterFormat::Text) {
        reply.text += written->effects.last() + u'\n';
        reply.json[u"characters"_s] = mailLength(*frozen).characters;
    }
    reply.notices << written->warnings;
    if (const QString notice = paperNotice(*frozen); !notice.isEmpty())
        reply.notices << notice;
    if (draft)
        reply.notices << LetterLogText::tr(
                             "Nobody has approved letter %1: it is marked as a draft.")
                             .arg(open->letter.ref);
    return reply;
}

Result<Reply> markSentCommand(const Invocation &call)
{
    Sending sending;
    sending.medium = call.value(u"medium"_s);
    if (!isCode(u"medium"_s, sending.medium))
        return failure(ErrorKind::Usage,
                       LetterLogText::tr("Say how it was sent: --medium %1.")
                           .arg(codesOf(u"medium"_s).join(u", "_s)),
                       u"--medium"_s);
    sending.tracking = call.value(u"tracking"_s);
    const auto confirmed = confirmationsOf(call);
    if (!confirmed)
        return tl::unexpected(confirmed.error());
    sending.confirmations = confirmed->words;
    if (call.has(u"correct-day"_s) && call.has(u"once-more"_s))
        return failure(ErrorKind::Usage,
                       LetterLogText::tr("--correct-day corrects what is on record, --once-more "
                                         "adds to it: give one of them."),
                       u"--once-more"_s);
    sending.again = call.has(u"correct-day"_s) ? Sending::Again::CorrectDay
        : call.has(u"once-more"_s)             ? Sending::Again::OnceMore
                                               : Sending::Again::Ask;
    const auto due = dateOption(call, u"reply-due"_s);
    const auto on = dateOr(call, u"on"_s, today(systemClock()));
    if (!due || !on)
        return tl::unexpected(due ? on.error() : due.error());
    sending.replyDue = *due;
    sending.on = *on;
    auto open = openLetter(call);
    if (!open)
        return tl::unexpected(open.error());
    const auto done = markSent(open->session, open->letter.id, sending);
    if (!done)
        return tl::unexpected(done.error());
    return letterReply(*done, open->session, open->letter.id);
}

Result<Reply> logReplyCommand(const Invocation &call)
{
    ReplyEntry reply;
    reply.ref = call.value(u"reply-ref"_s);
    reply.text = call.value(u"text"_s);
    reply.outcome = call.value(u"outcome"_s);
    if (call.has(u"document"_s)) {
        reply.document = Id<Document>(QUuid::fromString(call.value(u"document"_s)));
        if (reply.document.isNull())
            return failure(ErrorKind::Usage,
                           LetterLogText::tr("--document needs the id of a document on record."),
                           u"--document"_s);
    }
    const auto on = dateOption(call, u"on"_s);
    if (!on)
        return tl::unexpected(on.error());
    reply.on = *on;
    const bool outcomeAlone = !reply.on.isSet() && reply.ref.isEmpty() && reply.text.isEmpty()
        && reply.document.isNull() && !reply.outcome.isEmpty();
    if (!outcomeAlone && !reply.on.isSet())
        return failure(ErrorKind::Usage,
                       LetterLogText::tr("Say on which day the reply came: --on DATE. Without a "
                                         "reply, --outcome alone."),
                       u"--on"_s);
    auto open = openLetter(call);
    if (!open)
        return tl::unexpected(open.error());
    const auto done = outcomeAlone ? setOutcome(open->session, open->letter.id, reply.outcome)
                                   : logReply(open->session, open->letter.id, reply);
    if (!done)
        return tl::unexpected(done.error());
    Reply noted = letterReply(*done, open->session, open->letter.id);
    if (!outcomeAlone)
        noted.text
            = LetterLogText::tr("The reply to letter %1 is noted.").arg(open->letter.ref) + u'\n';
    return noted;
}

Result<Reply> lettersCommand(const Invocation &call)
{
    const auto day = dayOption(call, u"on"_s);
    if (!day)
        return tl::unexpected(day.error());
    const auto session = openVault(call);
    if (!session)
        return tl::unexpected(session.error());
    const auto rows = letterRows(session->vault->connection(), *day, {});
    if (!rows)
        return tl::unexpected(rows.error());
    const QString only = call.value(u"case"_s);
    if (!only.isEmpty()) {
        const auto known = caseOfRef(session->vault->connection(), only);
        if (!known)
            return tl::unexpected(known.error());
    }
    QJsonArray letters;
    QList<QStringList> columns;
    for (const ListRow &row : *rows) {
        const bool due = row.json.value(u"follow_up"_s)[u"is_due"_s].toBool();
        if ((call.has(u"follow-up"_s) && !due)
            || (!only.isEmpty() && row.json.value(u"case"_s).toString() != only))
            continue;
        QJsonObject json = row.json;
        json.remove(u"text"_s);
        letters << json;
        columns << row.columns;
    }
    Reply reply;
    reply.json = { { u"letters"_s, letters }, { u"on"_s, day->iso() } };
    reply.text
        = columns.isEmpty() ? LetterLogText::tr("Nothing to list.") + u'\n' : alignedTable(columns);
    return reply;
}

namespace {

QStringList disclosureColumns(const CaseFolder &folder, const DisclosureEntry &entry)
{
    const Language language = screenLanguage();
    const QString to
        = entry.recipient.isEmpty() ? LetterLogText::tr("open letter") : entry.recipient;
    QString what = entry.what.isEmpty()
        ? LetterLogText::tr("%n fact(s)", nullptr, static_cast<int>(entry.facts.size()))
        : entry.what;
    if (!entry.kept.isEmpty())
        what = LetterLogText::tr("%1; said although withheld: %2", "what was told; of what kind")
                   .arg(what, keptInWords(entry.kept));
    const QString state = entry.way == DisclosureEntry::Way::Picture
        ? LetterLogText::tr("left the vault")
        : entry.sent ? LetterLogText::tr("sent")
                     : LetterLogText::tr("written");
    return { printDate(entry.at, language, DateStyle::Short),
             state,
             entry.ref,
             to,
             entry.medium.isEmpty() ? QString() : codeLabel(u"medium"_s, entry.medium, language),
             displayName(folder, entry.person, languageCode(language)),
             what };
}

} // namespace

Result<Reply> disclosuresCommand(const Invocation &call)
{
    const auto opened = openCaseOnDay(call);
    if (!opened)
        return tl::unexpected(opened.error());
    const CaseFolder &folder = opened->folder;
    const Connection &connection = opened->session.vault->connection();
    const auto offices = officeNames(connection);
    if (!offices)
        return tl::unexpected(offices.error());
    const auto copies = readDocumentCopies(connection, { folder.file.id.uuid() });
    if (!copies)
        return tl::unexpected(copies.error());
    QList<DisclosureEntry> log = disclosureLog(folder, *offices, *copies);
    if (call.has(u"consent"_s)) {
        const Id<Consent> id(QUuid::fromString(call.value(u"consent"_s)));
        const auto consent = std::ranges::find(folder.consents, id, &Consent::id);
        if (consent == folder.consents.end())
            return failure(ErrorKind::NotFound,
                           LetterLogText::tr("The case has no consent with the id “%1”. “show REF "
                                             "--json” shows those there are.")
                               .arg(call.value(u"consent"_s)),
                           u"--consent"_s);
        log = madeUnder(folder, *consent, *offices);
    }
    if (call.has(u"person"_s)) {
        const auto person = whichPerson(folder, call.value(u"person"_s), peopleAtRisk(folder));
        if (!person)
            return tl::unexpected(person.error());
        log.removeIf([&](const DisclosureEntry &entry) {
            return entry.person != *person;
        });
    }
    Reply reply;
    QJsonArray list;
    QList<QStringList> columns;
    for (const DisclosureEntry &entry : std::as_const(log)) {
        QJsonObject json = disclosureJson(entry);
        QJsonArray facts;
        for (const QUuid &fact : entry.facts) {
            QJsonObject object { { u"id"_s, fact.toString(QUuid::WithoutBraces) },
                                 { u"text"_s,
                                   textJson(factInWords(connection, fact).value_or(QString())) } };
            if (!entry.told.isEmpty()) // the log holds what the letter said
                object.insert(u"told"_s, QJsonArray::fromStringList(entry.told.value(fact)));
            facts << object;
        }
        json.insert(u"facts"_s, facts);
        list << json;
        columns << disclosureColumns(folder, entry);
    }
    reply.json = { { u"case"_s, folder.file.ref }, { u"disclosures"_s, list } };
    reply.text = columns.isEmpty()
        ? LetterLogText::tr("Nothing about this case left the office.") + u'\n'
        : alignedTable(columns);
    return reply;
}

Result<Reply> discloseCommand(const Invocation &call)
{
    Disclosure told;
    told.id = newId<Disclosure>();
    told.recipient = call.value(u"to"_s).trimmed();
    told.what = call.value(u"what"_s).trimmed();
    told.medium = call.value(u"medium"_s);
    if (told.recipient.isEmpty())
        return failure(ErrorKind::Usage, LetterLogText::tr("Say who was told: --to NAME."),
                       u"--to"_s);
    if (told.what.isEmpty() && !call.has(u"fact"_s))
        return failure(ErrorKind::Usage,
                       LetterLogText::tr("Say what was told: --what TEXT, or --fact ID."),
                       u"--what"_s);
    told.consent = Id<Consent>(QUuid::fromString(call.value(u"consent"_s)));
    told.facts = call.values(u"fact"_s).join(u' ');
    const auto on = dateOr(call, u"on"_s, today(systemClock()));
    if (!on)
        return tl::unexpected(on.error());
    told.at = *on;
    auto session = openVault(call);
    if (!session)
        return tl::unexpected(session.error());
    const auto folder = loadCase(session->vault->connection(), call.arguments.at(1));
    if (!folder)
        return tl::unexpected(folder.error());
    told.inCase = folder->file.id;
    told.person = personAtRisk(*folder);
    if (call.has(u"person"_s)) {
        const auto person = whichPerson(*folder, call.value(u"person"_s), peopleAtRisk(*folder));
        if (!person)
            return tl::unexpected(person.error());
        told.person = *person;
    }
    const auto done = noteDisclosure(*session, told);
    if (!done)
        return tl::unexpected(done.error());
    return doneReply(*done);
}

Result<Reply> withdrawConsentCommand(const Invocation &call)
{
    const auto on = dateOr(call, u"on"_s, today(systemClock()));
    if (!on)
        return tl::unexpected(on.error());
    const Id<Consent> id(QUuid::fromString(call.arguments.at(1)));
    if (id.isNull())
        return failure(ErrorKind::Usage,
                       LetterLogText::tr("Give the consent’s id: “show REF --json” has it."),
                       call.arguments.at(1));
    auto session = openVault(call);
    if (!session)
        return tl::unexpected(session.error());
    const auto done = withdrawConsent(*session, id, *on,
                                      call.has(u"others-too"_s) ? OtherConsents::Withdraw
                                                                : OtherConsents::Name);
    if (!done)
        return tl::unexpected(done.error());
    return doneReply(*done);
}

} // namespace habeas
