#include "app/letters/template/filters.h"

#include "app/base/dates/dateprint.h"
#include "app/letters/template/oncewords.h"
#include "app/letters/template/phrases.h"
#include "app/letters/template/runningtext.h"
#include "app/letters/template/words.h"

namespace habeas {

using namespace Qt::StringLiterals;

namespace {

QString formTitle(const QString &form)
{
    if (form == u"gen")
        return Letters::tr("genitive");
    if (form == u"dat")
        return Letters::tr("dative");
    if (form == u"acc")
        return Letters::tr("accusative");
    if (form == u"ins")
        return Letters::tr("instrumental");
    if (form == u"prep")
        return Letters::tr("prepositional");
    return form == u"loc" ? Letters::tr("locative") : Letters::tr("ablative");
}

QString formOf(const Name &name, const QString &form)
{
    if (form == u"nom")
        return name.text;
    if (form == u"gen")
        return name.gen;
    if (form == u"dat")
        return name.dat;
    if (form == u"acc")
        return name.acc;
    if (form == u"ins")
        return name.ins;
    if (form == u"prep")
        return name.prep;
    return form == u"loc" ? name.loc : name.abl;
}

Result<QString> nameForm(const Name &name, const QString &form, const TemplateNode &variable,
                         Language language)
{
    // Every language bends a name in its own way.
    if (form != u"nom" && !name.language.isEmpty() && name.language != languageCode(language))
        return templateError(variable.place,
                             Letters::tr("Line %1, column %2: the letter needs the %3 form of the "
                                         "name in its own language (%4), and “%5” is on record in "
                                         "another one. Add the name in that language, with this "
                                         "form, on the person's page; the program never guesses "
                                         "it."),
                             { formTitle(form), languageTitle(language), name.text });
    const QString words = formOf(name, form).trimmed();
    if (!words.isEmpty())
        return words;
    return templateError(variable.place,
                         Letters::tr("Line %1, column %2: the letter needs the %3 form of the name "
                                     "“%4”, and nobody has typed it in. Type it in on the person's "
                                     "page; the program never guesses it."),
                         { formTitle(form), name.text });
}

QString longDate(const LetterValue &value, const PartialDate &date, Language language)
{
    return value.lasts ? printDate(date, language) : dateOnce(date, language);
}

QString dateWords(const LetterValue &value, const PartialDate &date, const QString &style,
                  Language language)
{
    if (style == u"on")
        return dateAsWhen(date, language);
    if (style == u"from")
        return dateAsStart(date, language);
    return style == u"short" ? printDate(date, language, DateStyle::Short)
                             : longDate(value, date, language);
}

/// A value's words where no filter says otherwise; nothing for what has none.
std::optional<QString> plainWords(const LetterValue &value, Language language)
{
    if (const auto *text = std::get_if<QString>(&value.content))
        return *text;
    if (const auto *date = std::get_if<PartialDate>(&value.content))
        return longDate(value, *date, language);
    if (const auto *money = std::get_if<Money>(&value.content))
        return moneyInWords(*money, language);
    if (const auto *law = std::get_if<LawReference>(&value.content))
        return printLaw(*law, language);
    if (const auto *name = std::get_if<Name>(&value.content))
        return name->text.trimmed();
    return std::nullopt;
}

tl::unexpected<Error> wrongFilter(const TemplateNode &variable)
{
    return templateError(variable.place,
                         Letters::tr("Line %1, column %2: the filter given to “%3” is made for "
                                     "another kind of value. Take it out, or use the one for this "
                                     "kind."),
                         { variable.name() });
}

Result<QString> joined(const LetterValue &list, const QString &separator,
                       const TemplateNode &variable, Language language)
{
    QStringList words;
    for (const LetterValue &item : list.items) {
        const std::optional<QString> one = plainWords(item, language);
        if (!one)
            return wrongFilter(variable);
        if (!words.isEmpty() && goesOn(separator))
            words.last() = withoutClosingStop(words.last());
        words << *one;
    }
    return words.join(separator);
}

/// The first filter, which knows what the value is.
Result<QString> typed(const LetterValue &value, const TemplateFilter &filter,
                      const TemplateNode &variable, Language language)
{
    const QString &argument = filter.argument;
    switch (filter.kind) {
    case TemplateFilter::Kind::Date:
        if (const auto *date = std::get_if<PartialDate>(&value.content))
            return dateWords(value, *date, argument, language);
        break;
    case TemplateFilter::Kind::Money:
        if (const auto *money = std::get_if<Money>(&value.content))
            return moneyInWords(*money, language);
        break;
    case TemplateFilter::Kind::Law:
        if (const auto *law = std::get_if<LawReference>(&value.content))
            return printLaw(*law, language,
                            argument == u"short" ? LawStyle::Short : LawStyle::Long);
        break;
    case TemplateFilter::Kind::NameForm:
        if (const auto *name = std::get_if<Name>(&value.content))
            return nameForm(*name, argument, variable, language);
        break;
    case TemplateFilter::Kind::Join:
        if (value.isSeries())
            return joined(value, argument, variable, language);
        break;
    case TemplateFilter::Kind::UpperFirst:
    case TemplateFilter::Kind::Or: // there is a value, so the other words are not needed
        if (const std::optional<QString> words = plainWords(value, language))
            return filter.kind == TemplateFilter::Kind::Or ? *words : upperFirst(*words);
        break;
    }
    return wrongFilter(variable);
}

} // namespace

Result<QString> wordsOf(const LetterValue &value, const TemplateNode &variable, Language language)
{
    if (variable.filters.isEmpty()) {
        if (const std::optional<QString> words = plainWords(value, language))
            return *words;
        return templateError(
            variable.place,
            Letters::tr("Line %1, column %2: “%3” has parts and no words of its own. "
                        "Use “{{#%3}}…{{/%3}}” around what is said of it."),
            { variable.name() });
    }
    Result<QString> words = typed(value, variable.filters.first(), variable, language);
    for (qsizetype i = 1; words && i < variable.filters.size(); ++i) {
        const TemplateFilter::Kind kind = variable.filters.at(i).kind;
        if (kind != TemplateFilter::Kind::UpperFirst && kind != TemplateFilter::Kind::Or)
            return wrongFilter(variable);
        if (kind == TemplateFilter::Kind::UpperFirst)
            words = upperFirst(*words);
    }
    return words;
}

} // namespace habeas
