#include "app/actions/files/outputfile.h"
#include "app/actions/letters/officewords.h"
#include "app/actions/letters/templateactions.h"
#include "app/cli/commands/commands.h"
#include "app/cli/line/donereply.h"
#include "app/cli/line/files.h"
#include "app/cli/line/vaultaccess.h"
#include "app/cli/rows/texttable.h"
#include "app/letters/composer.h"
#include "app/records/store/repository.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QHash>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace habeas {

namespace {

struct TemplatesText
{
    Q_DECLARE_TR_FUNCTIONS(TemplatesCommand)
};

QStringList codesOf(const QList<Language> &languages)
{
    QStringList codes;
    for (const Language language : languages)
        codes << languageCode(language);
    return codes;
}

QJsonObject templateJson(const TemplateInfo &info)
{
    return { { u"id"_s, info.id },
             { u"version"_s, info.version },
             { u"title"_s, info.title },
             { u"group"_s, info.group },
             { u"purpose"_s, info.purpose },
             { u"languages"_s, QJsonArray::fromStringList(codesOf(info.languages)) },
             { u"form"_s, info.isForm },
             { u"readers"_s, code(info.reader) },
             { u"needs"_s, QJsonArray::fromStringList(info.needs) },
             { u"consents"_s, QJsonArray::fromStringList(info.consents) } };
}

/// Every template once, and every text there is of it: the program's and the office's own.
Result<Reply> listTemplates(const Connection &connection)
{
    const auto entries = templateEntries(connection);
    if (!entries)
        return tl::unexpected(entries.error());
    QJsonArray templates;
    QList<QStringList> lines { { TemplatesText::tr("Template"), TemplatesText::tr("Languages"),
                                 TemplatesText::tr("Title"), TemplatesText::tr("Consent for"),
                                 TemplatesText::tr("The office’s own") } };
    QHash<QString, QStringList> own;
    QJsonArray texts;
    for (const TemplateEntry &entry : *entries) {
        const QString language = languageCode(entry.language);
        texts << QJsonObject { { u"template"_s, entry.key },    { u"language"_s, language },
                               { u"title"_s, entry.title },     { u"version"_s, entry.version },
                               { u"shipped"_s, entry.shipped }, { u"office"_s, entry.office } };
        if (entry.office)
            own[entry.key] << language;
        if (entry.office && !entry.shipped)
            lines << QStringList { entry.key, language, entry.title, QString(), language };
    }
    for (const TemplateInfo &info : shippedTemplates()) {
        templates << templateJson(info);
        lines << QStringList { info.id, codesOf(info.languages).join(u' '), info.title,
                               info.consents.join(u' '), own.value(info.id).join(u' ') };
    }
    return Reply { { { u"templates"_s, templates }, { u"texts"_s, texts } }, alignedTable(lines) };
}

Result<Reply> importFile(Session &session, const QString &path)
{
    const auto bytes = bytesOf(path);
    if (!bytes)
        return tl::unexpected(bytes.error());
    const auto draft = readTemplateFile(*bytes, QFileInfo(path).fileName());
    if (!draft)
        return tl::unexpected(draft.error());
    return saveTemplate(session, *draft).map(doneReply);
}

Result<Reply> exportFile(const Session &session, const TemplateDraft &draft, const Invocation &call)
{
    const Result<QString> path = fileToWrite(call);
    if (!path)
        return tl::unexpected(path.error());
    const Result<> written
        = writeFile(session, *path, writeTemplateFile(draft), call.has(u"force"_s));
    if (!written)
        return tl::unexpected(written.error());
    return Reply { { { u"file"_s, *path } }, TemplatesText::tr("Wrote “%1”.").arg(*path) + u'\n' };
}

Reply shown(const TemplateDraft &draft)
{
    return { { { u"template"_s, draft.key },
               { u"language"_s, languageCode(draft.language) },
               { u"title"_s, draft.title },
               { u"subject"_s, draft.subject },
               { u"needs_requests"_s, draft.needsRequests },
               { u"content"_s, draft.content } },
             draft.content };
}

Result<Reply> listVersions(const Connection &connection, const QString &key, Language language)
{
    const auto versions = templateVersions(connection, key, language);
    if (!versions)
        return tl::unexpected(versions.error());
    QJsonArray rows;
    QList<QStringList> lines;
    for (const LetterTemplate &version : *versions) {
        const QString number = QString::number(version.number.value_or(1));
        rows << QJsonObject { { u"id"_s, version.id.text() },
                              { u"number"_s, version.number.value_or(1) },
                              { u"saved"_s, version.saved.edtf() },
                              { u"by"_s, version.by },
                              { u"in_use"_s, version.inUse } };
        lines << QStringList { number, version.saved.edtf(), version.by, version.id.text(),
                               version.inUse ? TemplatesText::tr("in use") : QString() };
    }
    return Reply { { { u"versions"_s, rows } }, alignedTable(lines) };
}

Result<Reply> checkFile(const QString &path)
{
    const auto bytes = bytesOf(path);
    if (!bytes)
        return tl::unexpected(bytes.error());
    const auto draft = readTemplateFile(*bytes, QFileInfo(path).fileName());
    if (!draft)
        return tl::unexpected(draft.error());
    return Reply { { { u"template"_s, draft->key }, { u"problems"_s, QJsonArray() } },
                   TemplatesText::tr("Nothing is wrong with this template.") + u'\n' };
}

Result<Language> languageOf(const Invocation &call)
{
    if (!call.has(u"lang"_s))
        return Language::English;
    if (const auto language = languageFromCode(call.value(u"lang"_s)))
        return *language;
    return failure(ErrorKind::Usage, TemplatesText::tr("--lang needs en, ru or kk."), u"--lang"_s);
}

Result<Reply> aboutOne(Session &session, const QString &verb, const QString &key,
                       const Invocation &call)
{
    const auto language = languageOf(call);
    if (!language)
        return tl::unexpected(language.error());
    if (verb == u"versions")
        return listVersions(session.vault->connection(), key, *language);
    if (verb == u"reset")
        return resetTemplate(session, key, *language).map(doneReply);
    const auto draft = templateInUse(session.vault->connection(), key, *language);
    if (!draft)
        return tl::unexpected(draft.error());
    if (verb == u"export")
        return exportFile(session, *draft, call);
    return shown(*draft);
}

} // namespace

Result<Reply> templatesCommand(const Invocation &call)
{
    const QString verb = call.arguments.value(1, u"list"_s);
    const QString what = call.arguments.value(2);
    const QStringList verbs { u"list"_s,   u"show"_s,     u"check"_s,   u"import"_s,
                              u"export"_s, u"versions"_s, u"restore"_s, u"reset"_s };
    if (!verbs.contains(verb) || (verb != u"list" && what.isEmpty()))
        return failure(ErrorKind::Usage,
                       TemplatesText::tr("Say which: templates VAULT list, show ID, check FILE, "
                                         "import FILE, export ID --out FILE, versions ID, restore "
                                         "VERSION or reset ID; --lang says in which language."),
                       verb);
    auto session = openVault(call);
    if (!session)
        return tl::unexpected(session.error());
    if (verb == u"list")
        return listTemplates(session->vault->connection());
    if (verb == u"check")
        return checkFile(what);
    if (verb == u"import")
        return importFile(*session, what);
    if (verb == u"restore")
        return restoreTemplate(*session, Id<LetterTemplate>(QUuid::fromString(what)))
            .map(doneReply);
    return aboutOne(*session, verb, what, call);
}

Result<Reply> wordsCommand(const Invocation &call)
{
    const QString verb = call.arguments.value(1, u"list"_s);
    const QString word = call.arguments.value(2);
    if ((verb != u"list" && verb != u"add" && verb != u"remove")
        || (verb != u"list" && word.isEmpty()))
        return failure(ErrorKind::Usage,
                       TemplatesText::tr("Say which: words VAULT list, add WORD or remove WORD."),
                       verb);
    auto session = openVault(call);
    if (!session)
        return tl::unexpected(session.error());
    if (verb == u"add")
        return addOfficeWord(*session, word).map(doneReply);
    if (verb == u"remove")
        return removeOfficeWord(*session, word).map(doneReply);
    const auto words = Repository<OfficeWord>(session->vault->connection()).all();
    if (!words)
        return tl::unexpected(words.error());
    QStringList all;
    for (const OfficeWord &one : *words)
        all << one.word;
    all.sort(Qt::CaseInsensitive);
    return Reply { { { u"words"_s, QJsonArray::fromStringList(all) } },
                   all.isEmpty() ? QString() : QString(all.join(u'\n') + u'\n') };
}

} // namespace habeas
