#include "app/actions/records/restrictionset.h"
#include "app/base/dates/dateprint.h"
#include "app/casefile/liberty.h"
#include "app/casefile/thesaurus.h"
#include "app/cli/commands/commands.h"
#include "app/cli/line/dates.h"
#include "app/cli/line/donereply.h"
#include "app/cli/line/vaultaccess.h"
#include "app/cli/line/whichperson.h"
#include "app/cli/rows/jsonvalues.h"
#include "app/cli/rows/texttable.h"
#include "app/records/store/repository.h"

#include <QCoreApplication>
#include <QFile>

using namespace Qt::StringLiterals;

namespace habeas {

namespace {

struct RestrictionsCommandText
{
    Q_DECLARE_TR_FUNCTIONS(RestrictionsCommand)
};

/// A text of this length is a whole judgment and more.
constexpr qint64 LongestText = 4 * 1024 * 1024; // bytes

Result<QString> textOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(
            ErrorKind::Io,
            RestrictionsCommandText::tr("“%1” could not be read: %2. The vault is as it was.")
                .arg(path, file.errorString()),
            path);
    if (file.size() > LongestText)
        return refused(RestrictionsCommandText::tr("“%1” is too long for a judgment’s text. Give "
                                                   "the part with its bans.")
                           .arg(path),
                       path);
    return QString::fromUtf8(file.readAll());
}

/// The option, or what the text says of all its bans together.
Result<PartialDate> firstDay(const Invocation &call, const BanFrameInText &frame)
{
    if (call.has(u"from"_s) || frame.from.isEmpty())
        return dateOption(call, u"from"_s);
    const auto read = readDate(frame.from, dateContext());
    return read ? read->date : PartialDate();
}

/// What all of them share.
Result<AnyRecord> sharedBy(const Invocation &call, const CaseFolder &folder, const QString &text)
{
    const BanFrameInText frame = banFrameInText(text);
    const auto from = firstDay(call, frame);
    if (!from)
        return tl::unexpected(from.error());
    DateInputContext ahead = dateContext();
    ahead.bias = DateInputContext::YearBias::Future;
    ahead.base = from->latest();
    const auto until = dateOption(call, u"until"_s, ahead);
    if (!until)
        return tl::unexpected(until.error());
    AnyRecord shared = newRecord(Restriction::kind.table);
    shared.set("case", folder.file.id.uuid());
    shared.set("from", *from);
    shared.set("until", *until);
    shared.set("term", call.has(u"term"_s) ? call.value(u"term"_s) : frame.term);
    shared.set("authority", call.value(u"court"_s));
    if (call.has(u"person"_s)) {
        const auto person = whichPerson(folder, call.value(u"person"_s));
        if (!person)
            return tl::unexpected(person.error());
        shared.set("person", person->uuid());
    }
    return shared;
}

RecordEdit editOf(QList<AnyRecord> records, const QString &sourceTitle)
{
    QList<AnyRecord> fresh;
    if (const QString title = sourceTitle.trimmed(); !title.isEmpty()) {
        AnyRecord source = newRecord(Source::kind.table);
        source.set("title", title);
        for (AnyRecord &record : records)
            record.sources = { Id<Source>(source.id) };
        fresh << source;
    }
    RecordEdit edit { records.takeLast() };
    edit.with = fresh + records;
    return edit;
}

QJsonArray bansJson(const QList<BanInText> &bans)
{
    QJsonArray rows;
    for (const BanInText &ban : bans)
        rows << QJsonObject { { u"type"_s, ban.code }, { u"text"_s, ban.words } };
    return rows;
}

Reply planReply(const QList<BanInText> &bans, const AnyRecord &shared)
{
    QList<QStringList> table;
    for (const BanInText &ban : bans)
        table << QStringList { codeLabel(u"restriction_type"_s, ban.code, screenLanguage()),
                               ban.words };
    const PartialDate from = std::get<PartialDate>(shared.value("from"));
    const QString term = std::get<QString>(shared.value("term"));
    Reply reply;
    reply.json = { { u"dry_run"_s, true },
                   { u"restrictions"_s, bansJson(bans) },
                   { u"from"_s, dateJson(from) },
                   { u"term"_s, textJson(term) } };
    reply.text = alignedTable(table);
    if (from.isSet())
        reply.text
            += RestrictionsCommandText::tr("From: %1", "day").arg(printDate(from, screenLanguage()))
            + u'\n';
    if (!term.isEmpty())
        reply.text += RestrictionsCommandText::tr("Length: %1").arg(term) + u'\n';
    return reply;
}

} // namespace

Result<Reply> restrictionsCommand(const Invocation &call)
{
    if (const QString verb = call.arguments.at(1); verb != u"from-text")
        return failure(ErrorKind::Usage,
                       RestrictionsCommandText::tr("“%1” is not something restrictions can do. "
                                                   "They can be read from-text.")
                           .arg(verb),
                       u"VERB"_s);
    const Result<QString> text = textOf(call.arguments.at(3));
    if (!text)
        return tl::unexpected(text.error());
    const QList<BanInText> bans = bansInText(*text);
    if (bans.isEmpty())
        return refused(RestrictionsCommandText::tr("The text names no ban or duty the program "
                                                   "knows. Nothing was saved."),
                       call.arguments.at(3));
    auto session = openVault(call);
    if (!session)
        return tl::unexpected(session.error());
    const auto folder = loadCase(session->vault->connection(), call.arguments.at(2));
    if (!folder)
        return tl::unexpected(folder.error());
    const auto shared = sharedBy(call, *folder, *text);
    if (!shared)
        return tl::unexpected(shared.error());
    if (call.has(u"dry-run"_s))
        return planReply(bans, *shared);
    const QList<AnyRecord> records = restrictionsOf(*shared, bans);
    return addRestrictions(*session, editOf(records, call.value(u"source"_s)), folder->file.ref,
                           records.size())
        .map([&bans](const Done &done) {
            Reply reply = doneReply(done);
            reply.json.insert(u"restrictions"_s, bansJson(bans));
            return reply;
        });
}

} // namespace habeas
