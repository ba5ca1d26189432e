#include "ui/letters/letterlogmodel.h"

#include "app/base/dates/dateprint.h"
#include "app/casefile/recordorder.h"
#include "app/casefile/thesaurus.h"
#include "app/letters/gates/disclosurelog.h"
#include "app/records/store/repository.h"
#include "ui/letters/confirmedwords.h"
#include "ui/models/fieldnames.h"

#include <QCoreApplication>

#include <algorithm>

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

bool isApprovedRow(const Letter &letter)
{
    return !letter.approvedBy.isEmpty();
}

bool fits(const LetterLog &log, const Letter &letter, LetterView view)
{
    switch (view) {
    case LetterView::All:
        return true;
    case LetterView::Drafts:
        return !isApprovedRow(letter) && letter.state != u"sent" && letter.state != u"answered"
            && letter.state != u"withdrawn";
    case LetterView::ToSend:
        return letter.state == u"approved";
    case LetterView::Waiting:
        return letter.state == u"sent";
    case LetterView::FollowUp:
        return log.followUps.contains(letter.id.uuid());
    case LetterView::Changed:
        return log.changes.contains(letter.id);
    }
    return true;
}

QString notes(const LetterLog &log, const Letter &letter)
{
    QStringList notes;
    if (const qsizetype changes = log.changes.value(letter.id).size(); changes > 0)
        notes << LetterLogModel::tr("⚠ %n fact(s) changed since", nullptr,
                                    static_cast<int>(changes));
    const auto follow = log.followUps.constFind(letter.id.uuid());
    if (follow != log.followUps.cend())
        notes << LetterLogModel::tr("◔ no reply for %n week(s): follow up", nullptr, follow->weeks);
    return notes.join(u"; "_s);
}

void addDispatches(QStringList &lines, const LetterLog &log, const Letter &letter)
{
    for (const Dispatch &dispatch : log.dispatches.value(letter.id.uuid())) {
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

void addFacts(QStringList &lines, const Connection &connection, const LetterLog &log,
              const Letter &letter)
{
    const QList<FactChange> changes = log.changes.value(letter.id);
    for (const FactChange &change : changes)
        lines << LetterLogModel::tr("⚠ Changed since, on %1 by %2: %3, %4 → %5")
                     .arg(dateWords(dayOf(change.at)), change.author,
                          fieldName(change.table.toLatin1().constData(),
                                    change.field.toLatin1().constData()),
                          factText(change, change.from), factText(change, change.to));
    const QList<QUuid> cited = recordsIn(letter.cites);
    if (cited.isEmpty())
        return;
    lines << LetterLogModel::tr("It states %n fact(s), which say now:", nullptr,
                                static_cast<int>(cited.size()));
    for (const QUuid &record : cited) {
        const auto words = factInWords(connection, record);
        lines << u"– "_s + (words ? *words : words.error().message);
    }
}

} // namespace

const Letter *LetterLog::letter(const QUuid &id) const
{
    const auto found = std::ranges::find_if(letters, [&id](const Letter &one) {
        return one.id.uuid() == id;
    });
    return found == letters.end() ? nullptr : &*found;
}

QString LetterLog::addressee(const Letter &letter) const
{
    for (const Dispatch &dispatch : dispatches.value(letter.id.uuid())) {
        const QString office = officials.value(dispatch.official.uuid()).office;
        if (!office.isEmpty() || !dispatch.block.isEmpty())
            return office.isEmpty() ? dispatch.block.section(u'\n', 0, 0) : office;
    }
    return {};
}

Result<LetterLog> readLetterLog(const Connection &connection, CivilDay today)
{
    const auto cases = Repository<Case>(connection).all();
    auto letters = Repository<Letter>(connection).all();
    const auto dispatches = Repository<Dispatch>(connection).all();
    const auto officials = Repository<Official>(connection).all();
    if (!cases || !letters || !dispatches || !officials)
        return tl::unexpected(!cases            ? cases.error()
                                  : !letters    ? letters.error()
                                  : !dispatches ? dispatches.error()
                                                : officials.error());
    auto changes = factsChanged(connection, *letters);
    if (!changes)
        return tl::unexpected(changes.error());
    LetterLog log;
    for (const Case &file : *cases)
        log.refs.insert(file.id.uuid(), file.ref);
    letters->removeIf([&log](const Letter &letter) {
        return !log.refs.contains(letter.inCase.uuid());
    });
    sortRecords(*letters);
    for (const Dispatch &dispatch : *dispatches)
        log.dispatches[dispatch.letter.uuid()] << dispatch;
    for (const Official &official : *officials)
        log.officials.insert(official.id.uuid(), official);
    CaseFolder all;
    all.letters = *letters;
    all.dispatches = *dispatches;
    for (const FollowUp &due : followUpsDue(all, today))
        log.followUps.insert(due.letter.id.uuid(), due);
    log.letters = *letters;
    log.changes = *changes;
    return log;
}

ValueTable letterTable(const LetterLog &log, LetterView view)
{
    ValueTable table;
    table.headers = { LetterLogModel::tr("Reference"), LetterLogModel::tr("Date"),
                      LetterLogModel::tr("To"),        LetterLogModel::tr("State"),
                      LetterLogModel::tr("Look out"),  LetterLogModel::tr("Sent"),
                      LetterLogModel::tr("Outcome"),   LetterLogModel::tr("Case") };
    for (const Letter &letter : log.letters) {
        if (!fits(log, letter, view))
            continue;
        const QList<Dispatch> sent = log.dispatches.value(letter.id.uuid());
        const Dispatch last = sent.isEmpty() ? Dispatch() : sent.last();
        const QString to = log.addressee(letter);
        TableRow row { letter.id.uuid(), log.refs.value(letter.inCase.uuid()), {} };
        row.cells = { { letter.ref },
                      dateCell(letter.made),
                      { to.isEmpty() ? LetterLogModel::tr("open letter") : cellText(to) },
                      { label(u"letter_state"_s, letter.state) },
                      { notes(log, letter) },
                      dateCell(last.sent),
                      { label(u"dispatch_outcome"_s, last.outcome) },
                      { row.ref } };
        table.rows << row;
    }
    return table;
}

QStringList letterLines(const Connection &connection, const LetterLog &log, const Letter &letter)
{
    QStringList lines;
    lines << LetterLogModel::tr("%1: %2").arg(letter.ref, letter.subject);
    lines << (isApprovedRow(letter)
                  ? LetterLogModel::tr("Approved by %1 on %2.")
                        .arg(letter.approvedBy, dateWords(letter.approvedOn))
                  : LetterLogModel::tr("Nobody has approved it: whatever is made from it says "
                                       "DRAFT."));
    addDispatches(lines, log, letter);
    if (const auto follow = log.followUps.constFind(letter.id.uuid());
        follow != log.followUps.cend())
        lines << LetterLogModel::tr("◔ No reply for %n week(s): write a follow-up.", nullptr,
                                    follow->weeks);
    if (!letter.confirmed.isEmpty())
        lines << LetterLogModel::tr("Confirmed: %1").arg(confirmedInWords(letter.confirmed));
    if (!letter.consent.isNull()) {
        const auto consent = factInWords(connection, letter.consent.uuid());
        lines
            << LetterLogModel::tr("Consent: %1").arg(consent ? *consent : consent.error().message);
    }
    addFacts(lines, connection, log, letter);
    lines << LetterLogModel::tr("Template %1 %2; SHA-256 of the text %3")
                 .arg(letter.templateId, letter.templateVersion, letter.sha256);
    return lines;
}

} // namespace habeas::ui
