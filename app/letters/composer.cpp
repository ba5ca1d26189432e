#include "app/letters/composer.h"

#include "app/letters/consentgate.h"
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
      "p.kind{font-weight:bold}p.sender{margin-top:32px}";

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
                      Escaping escaping)
{
    const Result<std::vector<TemplateNode>> nodes = parseTemplate(text);
    if (!nodes)
        return tl::unexpected(nodes.error());
    if (escaping == Escaping::Html) {
        if (const Result<> markup = checkMarkup(text); !markup)
            return tl::unexpected(markup.error());
    }
    return resolve(*nodes, data.root, language, escaping);
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

Result<ComposedLetter> compose(const CaseFolder &folder, const LetterWish &asked,
                               const QString &text, const QString &subject, const QString &version)
{
    const Result<Id<Person>> meant = whoIsMeant(folder, asked);
    if (!meant)
        return tl::unexpected(meant.error());
    LetterWish wish = asked;
    wish.person = *meant;
    VisibleFolder visible = visibleFolder(folder);
    const QStringList unconsented
        = withholdByConsent(visible.folder, folder,
                            wish.person.isNull() ? personAtRisk(folder) : wish.person, wish.date);
    Result<LetterData> data = letterData(visible.folder, wish);
    if (!data)
        return tl::unexpected(data.error());
    const Result<Id<Consent>> consent = passGates(folder, data->person, wish);
    if (!consent)
        return tl::unexpected(consent.error());
    const Result<Resolved> title = fill(subject, *data, wish.language, Escaping::Plain);
    if (!title)
        return tl::unexpected(title.error());
    data->root.members[u"letter"_s].set(u"subject"_s, LetterValue::of(title->text));
    const Result<Resolved> body = fill(text, *data, wish.language, Escaping::Html);
    if (!body)
        return tl::unexpected(body.error());

    Resolved resolved = *body;
    ComposedLetter letter { .html = wholePage(withDirections(withoutEmptyLines(body->text)),
                                              wish.language),
                            .text = plainText(letterBlocks(body->text)),
                            .subject = title->text,
                            .templateId = wish.templateId,
                            .templateVersion = version,
                            .language = wish.language,
                            .person = data->person,
                            .consent = *consent,
                            .facts = factsIn(*data, resolved),
                            .withheld = withheldFrom(visible) + unconsented,
                            .findings = {},
                            .approved = !wish.approvedBy.trimmed().isEmpty() };
    if (letter.text.trimmed().isEmpty())
        return refused(
            Letters::tr("The template leaves an empty page. Choose another, or add words "
                        "to it."));
    // The subject line names the person too, as plain words.
    resolved.names = std::max(resolved.names,
                              static_cast<int>(letter.text.simplified().count(data->name.text)));
    if (const Result<> names = namesNobodyElse(folder, letter.person, wish, letter.text); !names)
        return tl::unexpected(names.error());
    letter.findings = lintLetter(folder, wish, letter, resolved);
    return letter;
}

} // namespace

Result<ComposedLetter> composeLetter(const CaseFolder &folder, const LetterWish &wish)
{
    const Result<ShippedTemplate> shipped = shippedTemplate(wish.templateId, wish.language);
    if (!shipped)
        return tl::unexpected(shipped.error());
    const bool asks = std::ranges::any_of(wish.requests, [](const QString &request) {
        return !request.trimmed().isEmpty();
    });
    if (shipped->needsRequests && !asks)
        return refused(
            Letters::tr("The letter asks for nothing yet. Type at least one request; the "
                        "program makes up none."));
    return compose(folder, wish, shipped->text, shipped->subject, shipped->info.version);
}

Result<ComposedLetter> composeLetter(const CaseFolder &folder, const LetterWish &wish,
                                     const QString &templateText)
{
    return compose(folder, wish, templateText, u"{{person.name}}"_s, {});
}

} // namespace habeas
