#include "app/actions/letters/blankforms.h"
#include "app/actions/letters/letteractions.h"
#include "app/actions/letters/letterlog.h"
#include "app/actions/letters/paperactions.h"
#include "app/actions/letters/sealedwords.h"
#include "app/actions/letters/templateactions.h"
#include "app/actions/records/whichperson.h"
#include "app/cli/commands/commands.h"
#include "app/cli/commands/letterrun.h"
#include "app/cli/line/letterchoice.h"
#include "app/cli/line/vaultaccess.h"
#include "app/records/store/repository.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QStringDecoder>

#include <vector>

using namespace Qt::StringLiterals;

namespace habeas {

namespace {

struct LetterCommandText
{
    Q_DECLARE_TR_FUNCTIONS(LetterCommand)
};

tl::unexpected<Error> usage(const QString &message, const QString &option)
{
    return failure(ErrorKind::Usage, message, u"--"_s + option);
}

Result<LetterOutput> outputOf(const Invocation &call)
{
    LetterOutput output;
    output.ending = fileEnding(call);
    const auto format = letterFormatOption(call);
    if (!format)
        return tl::unexpected(format.error());
    output.format = *format;
    output.path = call.value(u"out"_s);
    if (output.path.isEmpty())
        return usage(LetterCommandText::tr("Say where to write: --out FILE, or a folder."),
                     u"out"_s);
    output.isFolder = QFileInfo(output.path).isDir();
    output.replace = call.has(u"force"_s);
    return output;
}

/// A template of one's own; nothing where a shipped one is meant.
Result<std::optional<QString>> ownTemplate(const Invocation &call)
{
    if (!call.has(u"template-file"_s))
        return std::optional<QString>();
    const QString path = call.value(u"template-file"_s);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(
            ErrorKind::Io,
            LetterCommandText::tr("The template “%1” could not be read: %2. No letter was written.")
                .arg(path, file.errorString()),
            path);
    const QByteArray bytes = file.readAll();
    // Its subject line and its language would be lost where only its text was used.
    if (readTemplateFile(bytes, path))
        return refused(LetterCommandText::tr("“%1” is a template as Habeas exports it. Take it in "
                                             "with “templates VAULT import”, then write with "
                                             "--template. No letter was written.")
                           .arg(path),
                       path);
    QStringDecoder utf8(QStringDecoder::Utf8);
    QString text = utf8(bytes);
    if (utf8.hasError())
        return refused(LetterCommandText::tr("The template “%1” is not text in UTF-8. Save it as "
                                             "UTF-8 and try again. No letter was written.")
                           .arg(path),
                       path);
    return text;
}

Result<> composeAll(LetterRun &run, const LetterWish &wish, const QList<Official> &to,
                    const std::optional<QString> &templateText)
{
    if (to.isEmpty())
        return run.compose(wish, nullptr, templateText);
    for (const Official &official : to) {
        const Result<> composed = run.compose(wish, &official, templateText);
        if (!composed)
            return composed;
    }
    return {};
}

/// The cases of --and-case, read whole.
Result<QList<CaseFolder>> otherFolders(const Invocation &call, const Connection &connection,
                                       const LetterOutput &output, Language language)
{
    QList<CaseFolder> folders;
    for (const QString &ref : call.values(u"and-case"_s)) {
        const auto folder = loadCase(connection, ref);
        if (!folder)
            return tl::unexpected(folder.error());
        const auto named = leavesOutNoName(call, *folder, language);
        if (!named)
            return tl::unexpected(named.error());
        folders << *folder;
    }
    if (!folders.isEmpty() && !output.isFolder)
        return usage(LetterCommandText::tr("More than one letter needs a folder: --out FOLDER."),
                     u"out"_s);
    return folders;
}

Result<Reply> writeAll(std::vector<LetterRun> &runs)
{
    Reply all;
    QJsonArray letters;
    for (LetterRun &run : runs) {
        const auto written = run.write();
        if (!written)
            return tl::unexpected(written.error());
        for (const QJsonValue &letter : written->json[u"letters"].toArray())
            letters << letter;
        all.text += written->text;
        all.notices += written->notices;
    }
    all.json = { { u"letters"_s, letters } };
    return all;
}

/// An empty form says nothing of the case, so the case's log does not know of it.
Result<Reply> blankReply(Session &session, const LetterWish &wish, const LetterOutput &output)
{
    const QString path = output.isFolder
        ? u"%1/%2.%3.%4"_s.arg(output.path, wish.templateId, languageCode(wish.language),
                               output.ending)
        : output.path;
    const auto done = writeBlankForm(session, wish.templateId, wish.language, output.format, path,
                                     output.replace);
    if (!done)
        return tl::unexpected(done.error());
    Reply reply;
    reply.json = { { u"letters"_s,
                     QJsonArray { QJsonObject { { u"ref"_s, QJsonValue() },
                                                { u"file"_s, path },
                                                { u"template"_s, wish.templateId },
                                                { u"language"_s, languageCode(wish.language) },
                                                { u"draft"_s, false } } } } };
    reply.text = done->words + u'\n';
    return reply;
}

/// What of the wish stands in the vault: names it must not say, whom it is about, the rules, the
/// paper, the letter it follows, the office's own template.
Result<> completeWish(LetterWish &wish, const Invocation &call, const Session &session,
                      const CaseFolder &folder)
{
    const Connection &connection = session.vault->connection();
    const auto sealed = sealedNames(connection);
    if (!sealed)
        return tl::unexpected(sealed.error());
    wish.sealedNames = *sealed;
    const auto named = namesInCases(connection);
    if (!named)
        return tl::unexpected(named.error());
    wish.otherNames = *named;
    if (call.has(u"person"_s)) {
        const auto person = whichPerson(folder, call.value(u"person"_s), peopleAtRisk(folder));
        if (!person)
            return tl::unexpected(person.error());
        wish.person = *person;
    }
    wish.packs = rulesForCase(connection, folder);
    const auto paper = officePaper(connection);
    if (!paper)
        return tl::unexpected(paper.error());
    wish.paper = *paper;
    if (call.has(u"follows"_s)) {
        const auto previous = letterNamed(session, call.value(u"follows"_s));
        if (!previous)
            return tl::unexpected(previous.error());
        wish.previous = previous->id;
    }
    if (call.has(u"template-file"_s))
        return {};
    const auto own = officeTemplate(connection, wish.templateId, wish.language);
    if (!own)
        return tl::unexpected(own.error());
    wish.officeTemplate = *own;
    return {};
}

/// Every letter about every case is made before the first is written.
Result<Reply> composeAndWrite(std::vector<LetterRun> &runs, const LetterWish &wish,
                              const QList<Official> &to, const QList<CaseFolder> &others,
                              const Connection &connection,
                              const std::optional<QString> &templateText)
{
    for (size_t i = 0; i < runs.size(); ++i) {
        LetterWish one = wish;
        if (i > 0) {
            one.person = {}; // whom it is about was said of the first case
            one.packs = rulesForCase(connection, others.at(static_cast<qsizetype>(i) - 1));
        }
        if (const Result<> composed = composeAll(runs.at(i), one, to, templateText); !composed)
            return tl::unexpected(composed.error());
    }
    return writeAll(runs);
}

} // namespace

Result<Reply> letterCommand(const Invocation &call)
{
    const auto output = outputOf(call);
    if (!output)
        return tl::unexpected(output.error());
    auto wish = letterWishOf(call);
    if (!wish)
        return tl::unexpected(wish.error());
    const auto templateText = ownTemplate(call);
    if (!templateText)
        return tl::unexpected(templateText.error());
    auto session = openVault(call);
    if (!session)
        return tl::unexpected(session.error());
    const Connection &connection = session->vault->connection();
    const auto folder = loadCase(connection, call.arguments.at(1));
    if (!folder)
        return tl::unexpected(folder.error());
    if (const Result<> named = leavesOutNoName(call, *folder, wish->language); !named)
        return tl::unexpected(named.error());
    if (wish->blank && !*templateText)
        return blankReply(*session, *wish, *output);
    if (const Result<> whole = completeWish(*wish, call, *session, *folder); !whole)
        return tl::unexpected(whole.error());
    QStringList notices;
    const auto to = letterRecipients(call, connection, notices);
    if (!to)
        return tl::unexpected(to.error());
    if (to->size() > 1 && !output->isFolder)
        return usage(LetterCommandText::tr("More than one letter needs a folder: --out FOLDER."),
                     u"out"_s);

    const auto others = otherFolders(call, connection, *output, wish->language);
    if (!others)
        return tl::unexpected(others.error());
    std::vector<LetterRun> runs;
    runs.emplace_back(*session, *folder, *output);
    for (const CaseFolder &other : *others)
        runs.emplace_back(*session, other, *output);
    return composeAndWrite(runs, *wish, *to, *others, connection, *templateText)
        .map([&notices](Reply reply) {
            reply.notices = notices + reply.notices;
            return reply;
        });
}

} // namespace habeas
