#include "ui/letters/letterlogmodel.h"

#include "app/actions/letters/letterlog.h"
#include "app/actions/letters/lettermakings.h"
#include "app/actions/letters/paperactions.h"
#include "app/base/dates/dateprint.h"
#include "app/casefile/thesaurus.h"
#include "app/letters/composer.h"
#include "app/letters/gates/approvalgate.h"
#include "app/letters/gates/disclosurelog.h"
#include "app/letters/template/lettertemplates.h"
#include "app/records/store/repository.h"
#include "ui/letters/confirmedwords.h"
#include "ui/models/fieldnames.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace habeas::ui {

namespace {

struct LetterLogModel
{
    Q_DECLARE_TR_FUNCTIONS(LetterLogModel)
};

QString label(const QString &list, const QString &code)
{
    return code.isEmpty() ? QString() : codeLabel(list, code, screenLanguage());
}

QString dateWords(const PartialDate &date)
{
    return printDate(date, screenLanguage());
}

PartialDate dayOf(const QDateTime &moment)
{
    const QDate day = moment.toLocalTime().date();
    const auto civil = CivilDay::of(day.year(), day.month(), day.day());
    return civil ? PartialDate::fromDay(*civil) : PartialDate();
}

void addDispatches(QStringList &lines, const LoggedLetter &logged)
{
    for (const Dispatch &dispatch : logged.dispatches()) {
        QStringList words;
        if (!dispatch.block.isEmpty())
            words << LetterLogModel::tr("To: %1").arg(
                QString(dispatch.block).replace(u'\n', u", "_s));
        if (dispatch.sent.isSet())
            words << LetterLogModel::tr("sent on %1 by %2")
                         .arg(dateWords(dispatch.sent), label(u"medium"_s, dispatch.medium));
        if (!dispatch.tracking.isEmpty())
            words << LetterLogModel::tr("tracking number %1").arg(dispatch.tracking);
        if (dispatch.replyDue.isSet())
            words << LetterLogModel::tr("reply due %1").arg(dateWords(dispatch.replyDue));
        if (dispatch.replied.isSet())
            words << LetterLogModel::tr("reply came on %1 (%2)")
                         .arg(dateWords(dispatch.replied),
                              dispatch.replyRef.isEmpty() ? LetterLogModel::tr("no reference")
                                                          : dispatch.replyRef);
        if (!dispatch.outcome.isEmpty())
            words << LetterLogModel::tr("outcome: %1")
                         .arg(label(u"dispatch_outcome"_s, dispatch.outcome));
        if (!words.isEmpty())
            lines << words.join(u"; "_s);
        if (!dispatch.reply.isEmpty())
            lines << LetterLogModel::tr("They say: %1").arg(dispatch.reply);
    }
}

void addFacts(QStringList &lines, const Connection &connection, const LoggedLetter &logged)
{
    lines << changeLines(logged.changes);
    const QList<QUuid> cited = recordsIn(logged.letter.cites);
    if (cited.isEmpty())
        return;
    const QHash<QUuid, QStringList> told = toldIn(logged.letter);
    const int count = static_cast<int>(cited.size());
    lines << (told.isEmpty()
                  ? LetterLogModel::tr("It rests on %n fact(s). What it said of them stands in its "
                                       "text; this is what the record says now:",
                                       nullptr, count)
                  : LetterLogModel::tr("It rests on %n fact(s), and said of them:", nullptr,
                                       count));
    for (const QUuid &record : cited) {
        if (told.isEmpty()) {
            const auto words = factInWords(connection, record);
            lines << u"– "_s + (words ? *words : words.error().message);
        } else if (told.contains(record)) {
            lines << u"– "_s + told.value(record).join(u" · "_s);
        }
    }
}

/// What paper it is: its subject, or what it was made from where the subject only names the case.
QString headLine(const LoggedLetter &logged)
{
    const Letter &letter = logged.letter;
    const QString subject = letter.subject.simplified();
    const bool saysMore = !subject.isEmpty() && subject != logged.folder.file.ref;
    const QString what = saysMore ? subject : templateInfo(letter.templateId).title;
    return what.isEmpty() ? letter.ref : LetterLogModel::tr("%1: %2").arg(letter.ref, what);
}

/// A letter that came from outside may have neither.
QString originLine(const Letter &letter)
{
    QStringList parts;
    if (!letter.templateId.isEmpty())
        parts << LetterLogModel::tr("Written from the template “%1”, version %2")
                     .arg(templateTitle(letter.templateId),
                          letter.templateVersion.isEmpty() ? u"–"_s : letter.templateVersion);
    if (!letter.sha256.isEmpty())
        parts << LetterLogModel::tr("SHA-256 of the text: %1").arg(letter.sha256);
    return parts.join(u"; "_s);
}

} // namespace

QList<Dispatch> LoggedLetter::dispatches() const
{
    QList<Dispatch> mine = folder.dispatches;
    mine.removeIf([this](const Dispatch &dispatch) {
        return dispatch.letter != letter.id;
    });
    return mine;
}

Result<LoggedLetter> readLogged(const Connection &connection, Id<Letter> id, CivilDay today)
{
    const auto letter = Repository<Letter>(connection).byId(id);
    if (!letter)
        return tl::unexpected(letter.error());
    const auto folder = loadCase(connection, letter->inCase);
    if (!folder)
        return tl::unexpected(folder.error());
    const auto changes = factsChanged(connection, { *letter });
    if (!changes)
        return tl::unexpected(changes.error());
    const auto unseen = factsChangedSinceApproval(connection, *letter);
    if (!unseen)
        return tl::unexpected(unseen.error());
    LoggedLetter logged { *letter, *folder, {}, changes->value(id), *unseen, {} };
    for (const Dispatch &dispatch : logged.dispatches()) {
        const auto official = Repository<Official>(connection).byId(dispatch.official);
        if (official && !official->deleted)
            logged.officials.insert(dispatch.official.uuid(), *official);
        const auto next = nextFollowUp(*folder, *letter, dispatch, today);
        if (next && next->due <= today && (!logged.followUp || next->due < logged.followUp->due))
            logged.followUp = next;
    }
    return logged;
}

QStringList changeLines(const QList<FactChange> &changes)
{
    QStringList lines;
    for (const FactChange &change : changes)
        lines << LetterLogModel::tr("⚠ Changed since, on %1 by %2: %3, %4 → %5")
                     .arg(dateWords(dayOf(change.at)), change.author,
                          fieldName(change.table.toLatin1().constData(),
                                    change.field.toLatin1().constData()),
                          factText(change, change.from), factText(change, change.to));
    return lines;
}

QStringList letterLines(const Connection &connection, const LoggedLetter &logged)
{
    const Letter &letter = logged.letter;
    QStringList lines;
    lines << headLine(logged);
    lines << (!letter.approvedBy.isEmpty()
                  ? LetterLogModel::tr("Approved by %1 on %2.")
                        .arg(letter.approvedBy, dateWords(letter.approvedOn))
                  : isDraft(letter)
                  ? LetterLogModel::tr("Nobody has approved it: whatever is made from it says "
                                       "DRAFT.")
                  : LetterLogModel::tr("It stays with the office or the person: nobody has to "
                                       "approve it."));
    if (const auto frozen = frozenOnPaper(connection, letter);
        frozen && !paperNotice(*frozen).isEmpty())
        lines << paperNotice(*frozen);
    lines << makingsInWords(connection, letter.id);
    addDispatches(lines, logged);
    if (logged.followUp)
        lines << LetterLogModel::tr("◔ No reply for %n week(s): write a follow-up.", nullptr,
                                    logged.followUp->weeks);
    if (!letter.confirmed.isEmpty())
        lines << LetterLogModel::tr("Confirmed: %1").arg(confirmedInWords(letter.confirmed));
    if (!letter.consent.isNull()) {
        const auto consent = factInWords(connection, letter.consent.uuid());
        lines
            << LetterLogModel::tr("Consent: %1").arg(consent ? *consent : consent.error().message);
    }
    addFacts(lines, connection, logged);
    lines << originLine(letter);
    lines.removeAll(QString());
    return lines;
}

} // namespace habeas::ui
