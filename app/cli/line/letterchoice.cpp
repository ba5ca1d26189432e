#include "app/cli/line/letterchoice.h"

#include "app/base/text/reason.h"
#include "app/base/text/textfold.h"
#include "app/cli/line/confirmations.h"
#include "app/cli/line/dates.h"
#include "app/records/officials.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace habeas {

namespace {

struct LetterCommandText
{
    Q_DECLARE_TR_FUNCTIONS(LetterCommand)
};

constexpr QLatin1StringView occupationOf(":occupation"); // of a person whose name stays

tl::unexpected<Error> usage(const QString &message, const QString &option)
{
    return failure(ErrorKind::Usage, message, u"--"_s + option);
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
                                               "written. “list VAULT officials” shows who is.")
                             .arg(text)
                       : LetterCommandText::tr("More than one official is called “%1”: give the "
                                               "id. No letter was written.")
                             .arg(text),
                   u"--official"_s);
}

} // namespace

Result<LetterWish> letterWishOf(const Invocation &call)
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
    const QString reason = call.value(u"keep-withheld"_s).trimmed();
    if (!reason.isEmpty() && !isReason(reason))
        return usage(LetterCommandText::tr("Say in words why it is said all the same: "
                                           "--keep-withheld REASON. “%1” is no reason.")
                         .arg(reason),
                     u"keep-withheld"_s);
    if (call.has(u"keep-withheld"_s))
        wish.keptWithheld.insert(u"*"_s, call.value(u"keep-withheld"_s));
    wish.requests = call.values(u"request"_s);
    wish.background = call.has(u"background"_s);
    wish.blank = call.has(u"blank"_s);
    wish.paragraphs = call.values(u"paragraph"_s);
    wish.sender = { call.value(u"sender-name"_s), call.value(u"sender-role"_s),
                    call.value(u"sender-address"_s), call.value(u"sender-place"_s) };
    if (call.has(u"copy-to"_s) && call.has(u"no-copy"_s))
        return usage(LetterCommandText::tr("--copy-to and --no-copy say two things: give one of "
                                           "them."),
                     u"copy-to"_s);
    if (call.has(u"copy-to"_s) || call.has(u"no-copy"_s))
        wish.copyTo = call.value(u"copy-to"_s);
    for (QString id : call.values(u"leave-out"_s)) {
        if (id.endsWith(occupationOf))
            id.chop(occupationOf.size());
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

Result<QList<Official>> letterRecipients(const Invocation &call, const Connection &connection,
                                         QStringList &notices)
{
    const auto officials = allOfficials(connection);
    if (!officials)
        return tl::unexpected(officials.error());
    QList<Official> chosen;
    for (const QString &text : call.values(u"official"_s)) {
        const auto official = officialNamed(*officials, text);
        if (!official)
            return tl::unexpected(official.error());
        const auto before = std::ranges::find(chosen, official->id, &Official::id);
        if (before != chosen.end())
            return usage(LetterCommandText::tr("“%1” is given twice. No letter was written.")
                             .arg(official->office),
                         u"official"_s);
        chosen << *official;
    }
    if (!call.has(u"all-officials"_s))
        return chosen;
    for (const Official &official : *officials) {
        if (official.pendingCourt)
            notices << LetterCommandText::tr("No letter to %1: the case is before this court.")
                           .arg(official.office);
        else if (std::ranges::find(chosen, official.id, &Official::id) == chosen.end())
            chosen << official;
    }
    if (chosen.isEmpty())
        return refused(
            LetterCommandText::tr("There is no official to write to. No letter was "
                                  "written. Add officials, or name one with --official."),
            u"--all-officials"_s);
    return chosen;
}

Result<> leavesOutNoName(const Invocation &call, const CaseFolder &folder, Language language)
{
    for (const QString &id : call.values(u"leave-out"_s)) {
        if (id.endsWith(occupationOf))
            continue;
        const QUuid record = QUuid::fromString(id);
        for (const Id<Person> person : peopleAtRisk(folder)) {
            const Name *name = bestName(folder, person, languageCode(language));
            const bool isPerson = person.uuid() == record;
            if (!isPerson && (name == nullptr || name->id.uuid() != record))
                continue;
            return refused(
                isPerson
                    ? LetterCommandText::tr("%1 is the person the letter is about, and a letter "
                                            "about somebody names them. With --confirm "
                                            "withhold_name initials stand for the name; with "
                                            "--leave-out %1:occupation the letter does not say "
                                            "what they do. Nothing was written.")
                          .arg(id)
                    : LetterCommandText::tr("%1 is the name of the person the letter is about, "
                                            "which stays. With --confirm withhold_name initials "
                                            "stand for it. Nothing was written.")
                          .arg(id),
                u"--leave-out"_s);
        }
    }
    return {};
}

QString fileEnding(const Invocation &call)
{
    return call.has(u"format"_s) ? call.value(u"format"_s)
                                 : QFileInfo(call.value(u"out"_s)).suffix().toLower();
}

Result<LetterFormat> letterFormatOption(const Invocation &call)
{
    static const QHash<QString, LetterFormat> formats { { u"pdf"_s, LetterFormat::Pdf },
                                                        { u"docx"_s, LetterFormat::Docx },
                                                        { u"odt"_s, LetterFormat::Odt },
                                                        { u"html"_s, LetterFormat::Html },
                                                        { u"txt"_s, LetterFormat::Text } };
    const auto format = formats.constFind(fileEnding(call));
    if (format == formats.cend())
        return usage(LetterCommandText::tr("Say --format pdf, --format docx, --format odt, "
                                           "--format html or --format txt."),
                     u"format"_s);
    return *format;
}

} // namespace habeas
