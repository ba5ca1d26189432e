#include "app/letters/composer.h"

#include "app/letters/facts/letterdata.h"
#include "app/letters/facts/resolver.h"
#include "app/letters/facts/visiblefolder.h"
#include "app/letters/forms/formdata.h"
#include "app/letters/forms/formgates.h"
#include "app/letters/gates/approvalgate.h"
#include "app/letters/gates/consentlimits.h"
#include "app/letters/gates/earlierletters.h"
#include "app/letters/gates/lettergates.h"
#include "app/letters/gates/lint.h"
#include "app/letters/gates/namegate.h"
#include "app/letters/gates/readergate.h"
#include "app/letters/gates/recorddoubts.h"
#include "app/letters/gates/templateplaces.h"
#include "app/letters/gates/withheldfields.h"
#include "app/letters/gates/withheldwords.h"
#include "app/letters/lettermemory.h"
#include "app/letters/markup/plaintext.h"
#include "app/letters/markup/wholepage.h"
#include "app/letters/template/lettertemplates.h"
#include "app/letters/template/phrases.h"
#include "app/letters/template/words.h"

#include <QRegularExpression>

#include <algorithm>

namespace habeas {

using namespace Qt::StringLiterals;

namespace {

/// Initials end a sentence with their own full stop.
QString withOneFullStop(QString text, const QString &name, const LetterWish &wish)
{
    if (wish.confirmations.contains(u"withhold_name"_s) && name.endsWith(u'.'))
        text.replace(name + u'.', name);
    return text;
}

Result<Resolved> fill(const LetterMemory::Nodes &nodes, const LetterData &data, Language language,
                      Escaping escaping, Reader reader)
{
    if (!nodes)
        return tl::unexpected(nodes.error());
    return resolve(*nodes, data.root, language, escaping, reader);
}

QList<LetterFact> factsIn(const LetterData &data, const Resolved &resolved)
{
    QList<LetterFact> facts = data.facts;
    for (LetterFact &fact : facts)
        fact.included = fact.included && resolved.records.contains(fact.record);
    return facts;
}

QStringList withheldFrom(const VisibleFolder &visible)
{
    if (visible.sealed == 0)
        return {};
    return { Letters::tr("Sealed, and so kept out of everything that is written, even where the "
                         "person agreed: %n record(s) of the case.",
                         nullptr, visible.sealed) };
}

/// What of the facts the letter states was put in other words.
QStringList coveredIn(const ComposedLetter &letter, const CoveredWords &covered)
{
    QStringList why;
    for (const LetterFact &fact : letter.facts) {
        if (fact.included)
            why << covered.why.value(fact.record);
    }
    if (why.isEmpty())
        return {};
    const auto count = static_cast<int>(why.size());
    why.removeDuplicates();
    return { Letters::tr("Replaced in the words on record, because this reader may not be told: "
                         "%n time(s) (%1).",
                         nullptr, count)
                 .arg(why.join(u", "_s)) };
}

bool isBlank(const LetterWish &wish, const TemplateInfo &info)
{
    return wish.blank || info.alwaysBlank;
}

/// What is filled in: a shipped template, an office's, or a text of the caller's.
struct TemplateText
{
    TemplateInfo info;
    QString text;
    QString subject;
    bool isOwn = false; ///< somebody typed it: it is no text of the program's
};

/// All that the subject line and the text name.
QSet<QString> namesOf(const TemplateText &from, LetterMemory &memory)
{
    return memory.namesOf(from.subject, false) | memory.namesOf(from.text, true);
}

/// What the template may see; for a blank form nothing.
Result<LetterData> dataFor(const CaseFolder &folder, const VisibleFolder &visible,
                           const LetterWish &wish, const TemplateText &from,
                           const QSet<QString> &names)
{
    if (isBlank(wish, from.info))
        return blankData(wish, from.info.reader);
    return documentData(folder, visible.folder, wish, from.info, names);
}

Result<Id<Consent>> gatesFor(const CaseFolder &folder, Id<Person> person, const LetterWish &wish,
                             const TemplateInfo &info)
{
    if (isBlank(wish, info))
        return Id<Consent>();
    return info.reader == Reader::Authorities ? passGates(folder, person, wish)
                                              : passReaderGates(folder, person, wish, info);
}

/// An office's text stands in the place of the shipped one: who reads it and what consent it needs
/// stay. Whether it needs requests is the office's to say.
Result<TemplateText> templateOf(const LetterWish &wish, LetterMemory &memory)
{
    const Result<ShippedTemplate> &shipped = memory.shipped(wish.templateId, wish.language);
    if (!wish.officeTemplate) {
        if (!shipped)
            return tl::unexpected(shipped.error());
        return TemplateText { shipped->info, shipped->text, shipped->subject };
    }
    TemplateText own { shipped ? shipped->info : templateInfo(wish.templateId),
                       wish.officeTemplate->text, wish.officeTemplate->subject, true };
    own.info.version = wish.officeTemplate->version;
    own.info.needs.removeAll(u"requests"_s); // what the office says of it counts
    if (wish.officeTemplate->needsRequests)
        own.info.needs << u"requests"_s;
    return own;
}

Result<> asksForSomething(const LetterWish &wish, const TemplateText &from, Stage stage,
                          QList<LetterFinding> &notes)
{
    const bool asks = std::ranges::any_of(wish.requests, [](const QString &request) {
        return !request.trimmed().isEmpty();
    });
    if (!from.info.needs.contains(u"requests"_s) || asks)
        return {};
    return stopOrNote(stage,
                      Letters::tr("The letter asks for nothing yet. Type at least one request; the "
                                  "program makes up none."),
                      notes);
}

/// What stays in the office, or has readers of its own, is not said to have gone to somebody else.
Result<> mayHaveAddressee(const LetterWish &wish, const TemplateText &from)
{
    static const QRegularExpression addressee(u"\\{\\{[#^]?(official\\.)?block\\b"_s);
    const bool letter = from.info.reader == Reader::Authorities && !from.info.isForm;
    if (!wish.official || letter || addressee.match(from.text).hasMatch())
        return {};
    return refused(Letters::tr("“%1” has no addressee, so it is not written to “%2”. Leave the "
                               "official out; where it should go to an office, write a letter "
                               "there.")
                       .arg(from.info.title, wish.official->office),
                   u"official"_s);
}

/// The words of a template that somebody typed.
QString wordsOf(const TemplateText &from)
{
    static const QRegularExpression names(u"\\{\\{[^{}]*\\}\\}"_s);
    if (!from.isOwn)
        return {};
    QString words = from.text;
    QString subject = from.subject;
    return subject.replace(names, u" "_s) + u'\n'
        + plainText(letterBlocks(words.replace(names, u" "_s)));
}

/// All that must be there but the requests, which asksForSomething() tells of.
Result<> hasTheRest(const LetterData &data, const LetterWish &wish, TemplateInfo info)
{
    if (isBlank(wish, info))
        return {};
    info.needs.removeAll(u"requests"_s);
    return hasWhatIsNeeded(data, wish, info);
}

ComposedLetter letterOf(const VisibleFolder &visible, const LetterWish &wish,
                        const TemplateInfo &info, const LetterData &data, const Resolved &body)
{
    return { .html = wholePage(body.text, wish.language),
             .text = plainText(letterBlocks(body.text)),
             .subject = {},
             .templateId = wish.templateId,
             .templateVersion = info.version,
             .language = wish.language,
             .person = data.person,
             .consent = {},
             .told = body.told,
             .facts = factsIn(data, body),
             .withheld = withheldFrom(visible) + data.withheld,
             .findings = {} };
}

LetterKind kindOf(const TemplateText &from, const LetterWish &wish)
{
    const bool known = !from.info.id.isEmpty() || wish.officeTemplate.has_value();
    return { .isCard = from.info.reader == Reader::Person, .requestsAskedElsewhere = known };
}

/// The wish with whom it is about, where such a letter may be made of this case at all.
Result<LetterWish> wishMeant(const CaseFolder &folder, const LetterWish &asked,
                             const TemplateText &from, Stage stage, QList<LetterFinding> &notes)
{
    if (const Result<> asks = asksForSomething(asked, from, stage, notes); !asks)
        return tl::unexpected(asks.error());
    if (const Result<> may = mayHaveAddressee(asked, from); !may)
        return tl::unexpected(may.error());
    if (asked.blank && !from.info.mayBeBlank)
        return refused(Letters::tr("“%1” cannot be printed blank: it is no form to fill in by "
                                   "hand.")
                           .arg(from.info.title),
                       u"blank"_s);
    if (isBlank(asked, from.info))
        return asked;
    if (folder.file.sealed)
        return refused(
            Letters::tr("The case is sealed or in the bin, so no letter is made from it."));
    const Result<Id<Person>> meant = whoIsMeant(folder, asked);
    if (!meant)
        return tl::unexpected(meant.error());
    LetterWish wish = asked;
    wish.person = *meant;
    return wish;
}

/// The subject line that was typed, or the template's.
Result<Resolved> subjectOf(const TemplateText &from, const LetterWish &wish, const LetterData &data,
                           LetterMemory &memory)
{
    const QString typed = harmless(wish.subject).simplified();
    if (!typed.isEmpty())
        return Resolved { .text = typed, .records = {}, .told = {}, .foreign = {} };
    return fill(memory.nodesOf(from.subject, false), data, wish.language, Escaping::Plain,
                from.info.reader);
}

/// What the letter is and on what it stands.
void setKind(ComposedLetter &letter, const LetterWish &wish, const TemplateInfo &info,
             LetterMemory &memory)
{
    letter.isForm = info.isForm;
    letter.internal = !needsApproval(info);
    letter.approved = !letter.internal && !wish.approvedBy.trimmed().isEmpty();
    letter.paper = memory.paperFor(wish.paper, wish.templateId);
    if (!isBlank(wish, info))
        return;
    letter.internal = true; // there is nothing in it to approve
    letter.approved = false;
    letter.paper = { .size = wish.paper.size };
}

Result<ComposedLetter> compose(const CaseFolder &folder, const LetterWish &asked,
                               const TemplateText &from, Stage stage, LetterMemory &memory)
{
    const TemplateInfo &info = from.info;
    QList<LetterFinding> notes;
    const Result<LetterWish> meant = wishMeant(folder, asked, from, stage, notes);
    if (!meant)
        return tl::unexpected(meant.error());
    const LetterWish &wish = *meant;
    const QSet<QString> names = namesOf(from, memory);
    if (const Result<> place = hasPlaceForBackground(wish, info.title, names, memory); !place)
        return tl::unexpected(place.error());
    notes << copiesUnsaid(wish, info, names);
    const Telling telling
        = tellingOf(wish, info, wish.person.isNull() ? personAtRisk(folder) : wish.person);
    const LetterMemory::Seen &seen = memory.seen(folder, telling, wish);
    const VisibleFolder &visible = seen.visible;
    Result<LetterData> data = dataFor(folder, visible, wish, from, names);
    if (!data)
        return tl::unexpected(data.error());
    const Result<Id<Consent>> consent = gatesFor(folder, data->person, wish, info);
    if (!consent)
        return tl::unexpected(consent.error());
    if (const Result<> there = hasTheRest(*data, wish, info); !there)
        return tl::unexpected(there.error());
    const Result<Resolved> title = subjectOf(from, wish, *data, memory);
    if (!title)
        return tl::unexpected(title.error());
    data->root.members[u"letter"_s].set(u"subject"_s, LetterValue::of(title->text));
    Result<Resolved> body
        = fill(memory.nodesOf(from.text, true), *data, wish.language, Escaping::Html, info.reader);
    if (!body)
        return tl::unexpected(body.error());
    body->text = withOneFullStop(body->text, data->name.text, wish);

    Resolved resolved = *body;
    ComposedLetter letter = letterOf(visible, wish, info, *data, resolved);
    letter.subject = title->text;
    letter.consent = *consent;
    letter.withheld += seen.unconsented;
    letter.withheld += coveredIn(letter, seen.covered);
    setKind(letter, wish, info, memory);
    if (letter.text.trimmed().isEmpty())
        return refused(
            Letters::tr("The template leaves an empty page. Choose another, or add words "
                        "to it."));
    // The subject line names the person too, as plain words.
    resolved.names = std::max(resolved.names,
                              static_cast<int>(letter.text.simplified().count(data->name.text)));
    NameGate gate({ folder, wish, telling, stage }, memory);
    if (const Result<> clean = gate.pass(letter, wordsOf(from), info.reader); !clean)
        return tl::unexpected(clean.error());
    if (wish.confirmations.contains(u"withhold_name"_s))
        letter.withheld << Letters::tr("The name: initials stand for it.");
    letter.withheldFields
        = fieldsWithheld(ReaderGate(folder, telling), folder, visible.folder, letter.person);
    notes << earlierLetterFindings(*data, wish, info, names);
    if (!isBlank(wish, info))
        notes << limitsToKeep(folder, data->person, wish);
    letter.findings = notes + letter.findings
        + (info.isForm ? formFindings(folder, wish, info, letter, resolved)
                       : lintLetter(folder, visible.folder, wish, memory.lintOf(wish), letter,
                                    resolved, kindOf(from, wish)))
        + recordDoubts(folder, visible.folder, letter, wish.date, names);
    if (!letter.internal) { // a paper of the office asks nobody for anything, and tells nobody
        letter.findings += memory.namesOfOtherCases(folder, wish);
        letter.fine = memory.lintOf(wish).fine;
    }
    return letter;
}

} // namespace

Result<ComposedLetter> composeUnmeasured(const CaseFolder &folder, const LetterWish &wish,
                                         LetterMemory &memory)
{
    const Result<TemplateText> from = templateOf(wish, memory);
    if (!from)
        return tl::unexpected(from.error());
    return compose(folder, wish, *from, Stage::Final, memory);
}

Result<ComposedLetter> composeLetter(const CaseFolder &folder, const LetterWish &wish)
{
    LetterMemory memory;
    Result<ComposedLetter> letter = composeUnmeasured(folder, wish, memory);
    if (letter)
        measureLength(*letter);
    return letter;
}

Result<ComposedLetter> draftLetter(const CaseFolder &folder, const LetterWish &wish)
{
    LetterMemory memory;
    return draftLetter(folder, wish, memory);
}

Result<ComposedLetter> draftLetter(const CaseFolder &folder, const LetterWish &wish,
                                   LetterMemory &memory)
{
    const Result<TemplateText> from = templateOf(wish, memory);
    if (!from)
        return tl::unexpected(from.error());
    return compose(folder, wish, *from, Stage::Draft, memory);
}

Result<ComposedLetter> composeLetter(const CaseFolder &folder, const LetterWish &wish,
                                     const QString &templateText)
{
    LetterMemory memory;
    Result<ComposedLetter> letter = compose(
        folder, wish, { {}, templateText, u"{{person.name}}"_s, true }, Stage::Final, memory);
    if (letter)
        measureLength(*letter);
    return letter;
}

} // namespace habeas
