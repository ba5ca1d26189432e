#include "app/letters/composer.h"

#include "app/letters/consentgate.h"
#include "app/letters/formdata.h"
#include "app/letters/formgates.h"
#include "app/letters/htmltag.h"
#include "app/letters/letterdata.h"
#include "app/letters/lettergates.h"
#include "app/letters/lettertemplates.h"
#include "app/letters/lint.h"
#include "app/letters/markup.h"
#include "app/letters/papertext.h"
#include "app/letters/plaintext.h"
#include "app/letters/resolver.h"
#include "app/letters/visiblefolder.h"
#include "app/letters/words.h"

#include <QRegularExpression>

#include <algorithm>

namespace habeas {

using namespace Qt::StringLiterals;

namespace {

// Pixels here are CSS pixels, 96 to the inch; the layout scales them to the paper.
constexpr auto styleSheet
    = u"body{font-family:'Noto Serif','Noto Sans','Noto Naskh Arabic',serif;"
      "font-size:10.5pt;color:#000}"
      "p{margin-top:9px;margin-bottom:0}"
      "h1{font-size:medium;font-weight:bold;margin-top:12px;margin-bottom:0}"
      "h2,h3{font-size:medium;font-weight:bold;margin-top:12px;margin-bottom:0}"
      "p.right{text-align:right}p.next{margin-top:3px}"
      "p.kind{font-weight:bold}p.sender{margin-top:32px}"
      "p.mark{font-weight:bold;text-align:right;margin-top:0}p.plain{font-size:14pt}"
      "p.plainhead{font-size:14pt;font-weight:bold;margin-top:14px}"
      "table{margin-top:6px}td,th{font-size:9.5pt}th{text-align:left;background-color:#e6e6e6}"
      "td.held{background-color:#404040}td.maybe{background-color:#b4b4b4}"
      "td p,th p{margin-top:0}";

/// Skipped sections leave empty lines between tags, and Qt takes some for a blank in the text.
QString withoutEmptyLines(const QString &body)
{
    static const QRegularExpression emptyLines(u">\\s*\\n\\s*<"_s);
    return body.trimmed().replace(emptyLines, u">\n<"_s);
}

QString wholePage(const QString &body, Language language)
{
    return u"<!DOCTYPE html>\n<html lang=\""_s + languageCode(language)
        + u"\">\n<head><meta charset=\"utf-8\"><title>"_s + neutralTitle(language)
        + u"</title><style>"_s + QStringView(styleSheet).toString() + u"</style></head>\n<body>\n"_s
        + body + u"\n</body>\n</html>\n"_s;
}

Result<Resolved> fill(const QString &text, const LetterData &data, Language language,
                      Escaping escaping, Reader reader)
{
    const Result<std::vector<TemplateNode>> nodes = parseTemplate(text);
    if (!nodes)
        return tl::unexpected(nodes.error());
    if (escaping == Escaping::Html) {
        if (const Result<> markup = checkMarkup(text); !markup)
            return tl::unexpected(markup.error());
    }
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
    return { Letters::tr("%n sealed record(s) of the case stayed out.", nullptr, visible.sealed) };
}

/// What the template may see; for a blank form nothing but the letter's own date and sender.
Result<LetterData> dataFor(const CaseFolder &folder, const VisibleFolder &visible,
                           const LetterWish &wish, const TemplateInfo &info)
{
    return info.needs.contains(u"nothing"_s) ? blankData(wish)
                                             : documentData(folder, visible.folder, wish, info);
}

Result<Id<Consent>> gatesFor(const CaseFolder &folder, Id<Person> person, const LetterWish &wish,
                             const TemplateInfo &info)
{
    if (info.needs.contains(u"nothing"_s))
        return Id<Consent>();
    return info.reader == Reader::Authorities ? passGates(folder, person, wish)
                                              : passReaderGates(folder, person, wish, info);
}

Result<> namesNobody(const CaseFolder &folder, const LetterWish &wish, const TemplateInfo &info,
                     const ComposedLetter &letter)
{
    return info.reader == Reader::Office
        ? Result<>()
        : namesNobodyElse(folder, letter.person, wish, letter.text);
}

ComposedLetter letterOf(const VisibleFolder &visible, const LetterWish &wish,
                        const TemplateInfo &info, const LetterData &data, const Resolved &body)
{
    return { .html = wholePage(withDirections(withoutEmptyLines(body.text)), wish.language),
             .text = plainText(letterBlocks(body.text)),
             .subject = {},
             .templateId = wish.templateId,
             .templateVersion = info.version,
             .language = wish.language,
             .person = data.person,
             .consent = {},
             .facts = factsIn(data, body),
             .withheld = withheldFrom(visible) + data.withheld,
             .findings = {} };
}

Result<ComposedLetter> compose(const CaseFolder &folder, const LetterWish &asked,
                               const QString &text, const QString &subject,
                               const TemplateInfo &info)
{
    LetterWish wish = asked;
    if (!info.needs.contains(u"nothing"_s)) {
        const Result<Id<Person>> meant = whoIsMeant(folder, asked);
        if (!meant)
            return tl::unexpected(meant.error());
        wish.person = *meant;
    }
    VisibleFolder visible = visibleFolder(folder);
    const QStringList unconsented
        = withholdByConsent(visible.folder, folder,
                            wish.person.isNull() ? personAtRisk(folder) : wish.person, wish.date);
    Result<LetterData> data = dataFor(folder, visible, wish, info);
    if (!data)
        return tl::unexpected(data.error());
    const Result<Id<Consent>> consent = gatesFor(folder, data->person, wish, info);
    if (!consent)
        return tl::unexpected(consent.error());
    if (const Result<> there = hasWhatIsNeeded(*data, wish, info); !there)
        return tl::unexpected(there.error());
    const Result<Resolved> title
        = fill(subject, *data, wish.language, Escaping::Plain, info.reader);
    if (!title)
        return tl::unexpected(title.error());
    data->root.members[u"letter"_s].set(u"subject"_s, LetterValue::of(title->text));
    const Result<Resolved> body = fill(text, *data, wish.language, Escaping::Html, info.reader);
    if (!body)
        return tl::unexpected(body.error());

    Resolved resolved = *body;
    ComposedLetter letter = letterOf(visible, wish, info, *data, resolved);
    letter.subject = title->text;
    letter.consent = *consent;
    letter.withheld += unconsented;
    letter.approved = !wish.approvedBy.trimmed().isEmpty();
    if (letter.text.trimmed().isEmpty())
        return refused(
            Letters::tr("The template leaves an empty page. Choose another, or add words "
                        "to it."));
    // The subject line names the person too, as plain words.
    resolved.names = std::max(resolved.names,
                              static_cast<int>(letter.text.simplified().count(data->name.text)));
    if (const Result<> names = namesNobody(folder, wish, info, letter); !names)
        return tl::unexpected(names.error());
    letter.findings = info.isForm ? formFindings(wish, info, letter, resolved)
                                  : lintLetter(folder, wish, letter, resolved);
    return letter;
}

} // namespace

Result<ComposedLetter> composeLetter(const CaseFolder &folder, const LetterWish &wish)
{
    const Result<ShippedTemplate> shipped = shippedTemplate(wish.templateId, wish.language);
    if (!shipped)
        return tl::unexpected(shipped.error());
    return compose(folder, wish, shipped->text, shipped->subject, shipped->info);
}

Result<ComposedLetter> composeLetter(const CaseFolder &folder, const LetterWish &wish,
                                     const QString &templateText)
{
    return compose(folder, wish, templateText, u"{{person.name}}"_s, TemplateInfo());
}

} // namespace habeas
