#include "app/actions/letters/letteractions.h"
#include "app/actions/letters/letterlog.h"
#include "app/actions/letters/paperactions.h"
#include "app/actions/letters/templateactions.h"
#include "app/base/text/textfold.h"
#include "app/cli/commands/commands.h"
#include "app/cli/line/confirmations.h"
#include "app/cli/line/dates.h"
#include "app/cli/line/letterchoice.h"
#include "app/cli/line/vaultaccess.h"
#include "app/cli/line/whichperson.h"
#include "app/records/store/repository.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QStringDecoder>

#include <algorithm>
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

struct Output
{
    LetterFormat format = LetterFormat::Pdf;
    QString ending;
    QString path;
    bool isFolder = false;
    bool replace = false;
};

Result<Output> outputOf(const Invocation &call)
{
    Output output;
    output.ending = call.value(u"format"_s);
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

Result<LetterWish> wishOf(const Invocation &call)
{
    LetterWish wish;
    if (call.has(u"template"_s))
        wish.templateId = call.value(u"template"_s);
    if (call.has(u"lang"_s)) {
        const auto language = languageFromCode(call.value(u"lang"_s));
        if (!language)
            return usage(LetterCommandText::tr("--lang needs en, ru or kk."), u"lang"_s);
        wish.language = *language;
    }
    const Result<CivilDay> day = dayOption(call, u"date"_s);
    if (!day)
        return tl::unexpected(day.error());
    wish.date = *day;
    wish.subject = call.value(u"subject"_s);
    if (call.has(u"keep-withheld"_s))
        wish.keptWithheld.insert(u"*"_s, call.value(u"keep-withheld"_s));
    wish.requests = call.values(u"request"_s);
    wish.background = call.has(u"background"_s);
    wish.blank = call.has(u"blank"_s);
    wish.paragraphs = call.values(u"paragraph"_s);
    wish.sender = { call.value(u"sender-name"_s), call.value(u"sender-role"_s),
                    call.value(u"sender-address"_s), call.value(u"sender-place"_s) };
    for (const QString &id : call.values(u"leave-out"_s)) {
        const QUuid record = QUuid::fromString(id);
        if (record.isNull())
            return usage(LetterCommandText::tr("--leave-out needs the id of a record."),
                         u"leave-out"_s);
        wish.leftOut.insert(record);
    }
    const auto confirmed = confirmationsOf(call);
    if (!confirmed)
        return tl::unexpected(confirmed.error());
    wish.confirmations = confirmed->words;
    wish.reasons = confirmed->reasons;
    wish.approvedBy = call.value(u"approved-by"_s).trimmed();
    return wish;
}

/// A template of one's own; nothing where a shipped one is meant.
Result<std::optional<QString>> ownTemplate(const Invocation &call)
{
    if (!call.has(u"template-file"_s))
        return std::optional<QString>();
    const QString path = call.value(u"template-file"_s);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorKind::Io,
                       LetterCommandText::tr("The template “%1” could not be read: %2.")
                           .arg(path, file.errorString()),
                       path);
    QStringDecoder utf8(QStringDecoder::Utf8);
    QString text = utf8(file.readAll());
    if (utf8.hasError())
        return refused(LetterCommandText::tr("The template “%1” is not text in UTF-8. Save it as "
                                             "UTF-8 and try again. No letter was written.")
                           .arg(path),
                       path);
    return text;
}

/// An official by id, or by the whole name of the office.
Result<Official> officialNamed(const QList<Official> &officials, const QString &text)
{
    QList<Official> found;
    for (const Official &official : officials) {
        if (official.id.text() == text || foldForSearch(official.office) == foldForSearch(text))
            found << official;
    }
    if (found.size() == 1)
        return found.first();
    return failure(found.isEmpty() ? ErrorKind::NotFound : ErrorKind::Refused,
                   found.isEmpty()
                       ? LetterCommandText::tr("No official “%1” is on record. No letter was "
                                               "written.")
                             .arg(text)
                       : LetterCommandText::tr("More than one official is called “%1”: give the "
                                               "id. No letter was written.")
                             .arg(text),
                   u"--official"_s);
}

Result<QList<Official>> recipients(const Invocation &call, const Connection &connection,
                                   QStringList &notices)
{
    const auto officials = Repository<Official>(connection).all();
    if (!officials)
        return tl::unexpected(officials.error());
    QList<Official> chosen;
    for (const QString &text : call.values(u"official"_s)) {
        const auto official = officialNamed(*officials, text);
        if (!official)
            return tl::unexpected(official.error());
        chosen << *official;
    }
    if (!call.has(u"all-officials"_s))
        return chosen;
    for (const Official &official : *officials) {
        if (official.pendingCourt)
            notices << LetterCommandText::tr("No letter to %1: the case is before this court.")
                           .arg(official.office);
        else
            chosen << official;
    }
    if (chosen.isEmpty())
        return refused(LetterCommandText::tr("There is no official to write to. No letter was "
                                             "written."),
                       u"--all-officials"_s);
    return chosen;
}

struct Draft
{
    LetterWish wish;
    ComposedLetter letter;
    QString path;
};

class LetterRun
{
public:
    LetterRun(Session &session, const CaseFolder &folder, const Output &output)
        : m_session(session)
        , m_folder(folder)
        , m_output(output)
    {
    }

    /// Composes one letter; nothing is written before all are composed.
    Result<> compose(LetterWish wish, const Official *official,
                     const std::optional<QString> &templateText)
    {
        wish.official = official;
        wish.ref = refFor(m_drafts.size());
        if (official != nullptr) {
            auto wordings
                = Repository<Wording>(m_session.vault->connection()).ofParent(official->id.uuid());
            if (!wordings)
                return tl::unexpected(wordings.error());
            wish.wordings = *wordings;
        }
        auto letter = templateText ? composeLetter(m_folder, wish, *templateText)
                                   : composeLetter(m_folder, wish);
        if (!letter)
            return tl::unexpected(letter.error());
        const QString path = pathFor(wish.ref);
        if (!m_output.replace && QFileInfo::exists(path))
            return refused(
                LetterCommandText::tr("“%1” is already there and was left as it is. Give "
                                      "another name, or --force to replace it.")
                    .arg(path),
                u"--out"_s);
        m_drafts << Draft { wish, *letter, path };
        return {};
    }

    Result<Reply> write()
    {
        Reply reply;
        QJsonArray letters;
        for (const Draft &draft : std::as_const(m_drafts)) {
            const auto done = exportLetter(m_session, m_folder, draft.letter, draft.wish,
                                           m_output.format, draft.path, m_output.replace);
            if (!done)
                return tl::unexpected(done.error());
            letters << letterJson(draft, *done, reply.notices);
            reply.text
                += LetterCommandText::tr("Wrote letter %1 to “%2”.").arg(draft.wish.ref, draft.path)
                + u'\n';
        }
        reply.json = { { u"letters"_s, letters } };
        if (std::ranges::any_of(m_drafts, [](const Draft &draft) {
                return !draft.letter.approved;
            }))
            reply.notices << LetterCommandText::tr(
                "Nobody has approved it yet, so every page says DRAFT. Write it with --approved-by "
                "NAME, or use “approve-letter” and “print-letter”.");
        return reply;
    }

private:
    QString refFor(qsizetype before) const
    {
        const QString next = nextLetterRef(m_folder);
        const qsizetype digits = next.lastIndexOf(u'L') + 1;
        return next.left(digits) + QString::number(next.mid(digits).toLongLong() + before);
    }

    /// In a folder a file is named by the letter's reference, never by a person.
    QString pathFor(const QString &ref) const
    {
        if (!m_output.isFolder)
            return m_output.path;
        QString name = ref;
        for (QChar &sign : name) {
            if (!sign.isLetterOrNumber() && sign != u'.' && sign != u'_')
                sign = u'-';
        }
        return m_output.path + u'/' + name + u'.' + m_output.ending;
    }

    static QJsonObject letterJson(const Draft &draft, const Done &done, QStringList &notices)
    {
        QJsonArray facts;
        for (const LetterFact &fact : draft.letter.facts) {
            if (fact.included)
                facts << fact.record.toString(QUuid::WithoutBraces);
        }
        QJsonArray findings;
        for (const LetterFinding &finding : draft.letter.findings) {
            findings << finding.text;
            notices << finding.text;
        }
        const Official *official = draft.wish.official;
        return { { u"ref"_s, draft.wish.ref },
                 { u"file"_s, draft.path },
                 { u"subject"_s, draft.letter.subject },
                 { u"template"_s, draft.letter.templateId },
                 { u"template_version"_s, draft.letter.templateVersion },
                 { u"language"_s, languageCode(draft.letter.language) },
                 { u"draft"_s, !draft.letter.approved },
                 { u"official"_s,
                   official == nullptr ? QJsonValue() : QJsonValue(official->id.text()) },
                 { u"change_set"_s, done.changeSet.toString(QUuid::WithoutBraces) },
                 { u"facts"_s, facts },
                 { u"withheld"_s, QJsonArray::fromStringList(draft.letter.withheld) },
                 { u"kept"_s, QJsonArray::fromStringList(draft.letter.kept) },
                 { u"findings"_s, findings } };
    }

    Session &m_session;
    const CaseFolder &m_folder;
    const Output &m_output;
    QList<Draft> m_drafts;
};

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
                                       const Output &output)
{
    QList<CaseFolder> folders;
    for (const QString &ref : call.values(u"and-case"_s)) {
        const auto folder = loadCase(connection, ref);
        if (!folder)
            return tl::unexpected(folder.error());
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

} // namespace

Result<LetterWish> letterWishOf(const Invocation &call)
{
    return wishOf(call);
}

Result<QList<Official>> letterRecipients(const Invocation &call, const Connection &connection,
                                         QStringList &notices)
{
    return recipients(call, connection, notices);
}

Result<LetterFormat> letterFormatOption(const Invocation &call)
{
    static const QHash<QString, LetterFormat> formats { { u"pdf"_s, LetterFormat::Pdf },
                                                        { u"docx"_s, LetterFormat::Docx },
                                                        { u"odt"_s, LetterFormat::Odt },
                                                        { u"html"_s, LetterFormat::Html },
                                                        { u"txt"_s, LetterFormat::Text } };
    const auto format = formats.constFind(call.value(u"format"_s));
    if (format == formats.cend())
        return usage(LetterCommandText::tr("Say --format pdf, --format docx, --format odt, "
                                           "--format html or --format txt."),
                     u"format"_s);
    return *format;
}

Result<Reply> letterCommand(const Invocation &call)
{
    const auto output = outputOf(call);
    if (!output)
        return tl::unexpected(output.error());
    auto wish = wishOf(call);
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
    if (call.has(u"person"_s)) {
        const auto person = whichPerson(*folder, call.value(u"person"_s), peopleAtRisk(*folder));
        if (!person)
            return tl::unexpected(person.error());
        wish->person = *person;
    }
    wish->packs = rulesForCase(connection, *folder);
    const auto paper = officePaper(connection);
    if (!paper)
        return tl::unexpected(paper.error());
    wish->paper = *paper;
    if (call.has(u"follows"_s)) {
        const auto previous = letterNamed(*session, call.value(u"follows"_s));
        if (!previous)
            return tl::unexpected(previous.error());
        wish->previous = previous->id;
    }
    QStringList notices;
    const auto to = recipients(call, connection, notices);
    if (!to)
        return tl::unexpected(to.error());
    if (to->size() > 1 && !output->isFolder)
        return usage(LetterCommandText::tr("More than one letter needs a folder: --out FOLDER."),
                     u"out"_s);

    if (!*templateText) {
        const auto own = officeTemplate(connection, wish->templateId, wish->language);
        if (!own)
            return tl::unexpected(own.error());
        wish->officeTemplate = *own;
    }
    const auto others = otherFolders(call, connection, *output);
    if (!others)
        return tl::unexpected(others.error());
    // Every letter about every case is made before the first is written.
    std::vector<LetterRun> runs;
    runs.emplace_back(*session, *folder, *output);
    for (const CaseFolder &other : *others)
        runs.emplace_back(*session, other, *output);
    for (size_t i = 0; i < runs.size(); ++i) {
        LetterWish one = *wish;
        if (i > 0) {
            const CaseFolder &other = others->at(static_cast<qsizetype>(i) - 1);
            one.person = {}; // whom it is about was said of the first case
            one.packs = rulesForCase(connection, other);
        }
        if (const Result<> composed = composeAll(runs.at(i), one, *to, *templateText); !composed)
            return tl::unexpected(composed.error());
    }
    return writeAll(runs).map([&notices](Reply reply) {
        reply.notices = notices + reply.notices;
        return reply;
    });
}

} // namespace habeas
