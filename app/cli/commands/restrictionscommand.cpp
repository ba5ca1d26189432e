#include "app/actions/records/restrictionset.h"
#include "app/actions/records/whichperson.h"
#include "app/base/dates/dateprint.h"
#include "app/casefile/liberty.h"
#include "app/casefile/thesaurus.h"
#include "app/cli/commands/commands.h"
#include "app/cli/line/dates.h"
#include "app/cli/line/donereply.h"
#include "app/cli/line/vaultaccess.h"
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

/// What the options say of all of them; the text's own times count where no option is given.
Result<AnyRecord> sharedBy(const Invocation &call, const CaseFolder &folder)
{
    const auto from = dateOption(call, u"from"_s);
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
    shared.set("term", call.value(u"term"_s));
    shared.set("authority", call.value(u"court"_s));
    if (call.has(u"person"_s)) {
        const auto person = whichPerson(folder, call.value(u"person"_s));
        if (!person)
            return tl::unexpected(person.error());
        shared.set("person", person->uuid());
    }
    return shared;
}

/// Without what an option says instead.
void keepToOptions(const Invocation &call, QList<BanInText> &bans)
{
    for (BanInText &ban : bans) {
        if (call.has(u"from"_s)) {
            ban.times.from.clear();
            ban.times.startsWith.clear();
        }
        if (call.has(u"until"_s) || call.has(u"term"_s)) {
            ban.times.until.clear();
            ban.times.term.clear();
        }
    }
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

QJsonArray bansJson(const QList<AnyRecord> &records)
{
    const auto date = [](const AnyRecord &record, const char *field) {
        return dateJson(std::get<PartialDate>(record.value(field)));
    };
    const auto text = [](const AnyRecord &record, const char *field) {
        return textJson(std::get<QString>(record.value(field)));
    };
    QJsonArray rows;
    for (const AnyRecord &record : records)
        rows << QJsonObject { { u"type"_s, text(record, "type") },
                              { u"text"_s, text(record, "text") },
                              { u"from"_s, date(record, "from") },
                              { u"until"_s, date(record, "until") },
                              { u"term"_s, text(record, "term") },
                              { u"starts_with"_s, text(record, "starts_with") },
                              { u"report_every"_s, text(record, "report_every") },
                              { u"consequence"_s, text(record, "consequence") } };
    return rows;
}

QString whyCode(MentionInText::Why why)
{
    static const QStringList codes { u"refused"_s, u"lifted"_s,  u"allowed"_s,
                                     u"asked"_s,   u"earlier"_s, u"condition"_s,
                                     u"ends"_s,    u"limited"_s, u"unclear"_s };
    return codes.at(static_cast<qsizetype>(why));
}

QJsonArray mentionsJson(const QList<MentionInText> &mentions)
{
    QJsonArray rows;
    for (const MentionInText &mention : mentions)
        rows << QJsonObject { { u"types"_s, QJsonArray::fromStringList(mention.codes) },
                              { u"text"_s, mention.words },
                              { u"why"_s, whyCode(mention.why) } };
    return rows;
}

/// What was named and not taken, one a line under its own heading; empty where nothing was.
QString mentionsText(const QList<MentionInText> &mentions)
{
    if (mentions.isEmpty())
        return {};
    QString text = RestrictionsCommandText::tr("Mentioned, not taken as a ban:") + u'\n';
    for (const MentionInText &mention : mentions)
        text += u"  "_s + mentionWords(mention) + u'\n';
    return text;
}

BanTimes timesOf(const AnyRecord &record)
{
    const auto day = [&record](const char *field) {
        const PartialDate date = std::get<PartialDate>(record.value(field));
        return date.isSet() ? printDate(date, screenLanguage()) : QString();
    };
    return { std::get<QString>(record.value("term")),
             day("from"),
             day("until"),
             std::get<QString>(record.value("starts_with")),
             std::get<QString>(record.value("report_every")),
             std::get<QString>(record.value("consequence")) };
}

Reply planReply(const QList<AnyRecord> &records, const BansInText &read)
{
    QList<QStringList> table;
    for (const AnyRecord &record : records) {
        const QString code = std::get<QString>(record.value("type"));
        const BanTimes times = timesOf(record);
        QStringList said { timesWords(times), openWords(code, times) };
        said.removeAll(QString());
        table << QStringList { codeLabel(u"restriction_type"_s, code, screenLanguage()),
                               std::get<QString>(record.value("text")), said.join(u"; "_s) };
    }
    Reply reply;
    reply.json = { { u"dry_run"_s, true },
                   { u"restrictions"_s, bansJson(records) },
                   { u"mentioned"_s, mentionsJson(read.mentioned) } };
    reply.text = (records.isEmpty()
                      ? RestrictionsCommandText::tr("The text imposes no ban or duty.") + u'\n'
                      : alignedTable(table))
        + mentionsText(read.mentioned);
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
    BansInText read = bansInText(*text);
    if (read.bans.isEmpty() && read.mentioned.isEmpty())
        return refused(RestrictionsCommandText::tr("The text names no ban or duty the program "
                                                   "knows. Nothing was saved."),
                       call.arguments.at(3));
    auto session = openVault(call);
    if (!session)
        return tl::unexpected(session.error());
    const auto folder = loadCase(session->vault->connection(), call.arguments.at(2));
    if (!folder)
        return tl::unexpected(folder.error());
    const auto shared = sharedBy(call, *folder);
    if (!shared)
        return tl::unexpected(shared.error());
    keepToOptions(call, read.bans);
    const QList<AnyRecord> records = restrictionsOf(*shared, read.bans);
    if (call.has(u"dry-run"_s))
        return planReply(records, read);
    if (records.isEmpty())
        return refused(RestrictionsCommandText::tr("The text imposes no ban or duty. Nothing was "
                                                   "saved.")
                           + u'\n' + mentionsText(read.mentioned).trimmed(),
                       call.arguments.at(3));
    return addRestrictions(*session, editOf(records, call.value(u"source"_s)), folder->file.ref,
                           records.size())
        .map([&](const Done &done) {
            Reply reply = doneReply(done);
            reply.json.insert(u"restrictions"_s, bansJson(records));
            reply.json.insert(u"mentioned"_s, mentionsJson(read.mentioned));
            reply.text += mentionsText(read.mentioned);
            return reply;
        });
}

} // namespace habeas
