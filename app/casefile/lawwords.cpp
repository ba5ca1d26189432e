#include "app/casefile/lawwords.h"

#include "app/casefile/thesaurus.h"

#include <QRegularExpression>

#include <optional>

using namespace Qt::StringLiterals;

namespace habeas {

namespace {

constexpr qsizetype longestText = 120;

QRegularExpression anyCase(const QString &pattern)
{
    return QRegularExpression(pattern,
                              QRegularExpression::CaseInsensitiveOption
                                  | QRegularExpression::UseUnicodePropertiesOption);
}

/// As people say it: with the country's name, and without.
QStringList namesOf(const QString &key)
{
    static const QRegularExpression country(
        u" (of the Republic of|of|Республики) .*\\z|\\A\\S+ Республикасы "_s);
    QStringList names { key.section(u' ', 1) };
    for (const Language language : { Language::English, Language::Russian, Language::Kazakh }) {
        const InstrumentName name = instrumentName(key, language);
        QString without = name.full;
        names << name.abbreviated << name.full << without.remove(country);
    }
    names.removeAll(QString());
    return names;
}

struct NamedLaw
{
    QString key; ///< "KZ CC"
    QString rest; ///< the text without its name
};

/// By the longest name the text has.
std::optional<NamedLaw> lawNamedIn(const QString &text, const QString &country)
{
    std::optional<NamedLaw> found;
    qsizetype longest = 0;
    for (const QString &key : instrumentsOf(country)) {
        for (const QString &name : namesOf(key)) {
            const QRegularExpression whole
                = anyCase(u"(?<!\\w)"_s + QRegularExpression::escape(name) + u"(?!\\w)"_s);
            QString rest = text;
            if (name.size() <= longest || !rest.contains(whole))
                continue;
            longest = name.size();
            found = NamedLaw { key, rest.replace(whole, u" "_s) };
        }
    }
    return found;
}

/// Takes the first match out of the text; empty where there is none.
QString takeOut(QString &text, const QRegularExpression &form)
{
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch())
        return {};
    text.replace(match.capturedStart(), match.capturedLength(), u" "_s);
    for (int group = 1; group <= match.lastCapturedIndex(); ++group) {
        if (!match.captured(group).isEmpty())
            return match.captured(group);
    }
    return {};
}

/// "272", "829-5", "20.2", each with the parts in brackets behind it.
QString placeForm()
{
    return u"(\\d+(?:[-.]\\d+)*(?:\\(\\w+\\)){0,2})"_s;
}

/// Canonical without the law: "272(3)"; empty where the text says anything else.
QString placeIn(QString text, bool dotMeansPart)
{
    static const QRegularExpression item
        = anyCase(u"(?<!\\w)(?:item|пункта?|п)\\.?\\s*(\\w+)(?!\\w)|(\\d+)-тармақ\\w*"_s);
    static const QRegularExpression part
        = anyCase(u"(?<!\\w)(?:part|част[ьи]|ч)\\.?\\s*(\\d[\\w-]*)(?!\\w)|(\\d+)-бөлі\\w*"_s);
    static const QRegularExpression article
        = anyCase(u"(?<!\\w)(?:article|art|стать[яиею]|ст)\\.?\\s*"_s + placeForm() + u"(?!\\w)|"_s
                  + placeForm() + u"-ба[пб]\\w*"_s);
    static const QRegularExpression bare = anyCase(u"(?<!\\w)"_s + placeForm() + u"(?!\\w)"_s);
    static const QRegularExpression rest
        = anyCase(u"\\A(?:[\\s,;.]|(?<!\\w)of(?: the)?(?!\\w))*\\z"_s);
    const QString ofItem = takeOut(text, item);
    const QString ofPart = takeOut(text, part);
    QString place = takeOut(text, article);
    if (place.isEmpty())
        place = takeOut(text, bare);
    if (place.isEmpty() || !rest.match(text).hasMatch())
        return {};
    if (const qsizetype dot = place.indexOf(u'.'); dotMeansPart && dot > 0) {
        const qsizetype end = place.indexOf(u'(');
        const QString number = place.mid(dot + 1, end < 0 ? -1 : end - dot - 1);
        place = place.left(dot) + u'(' + number + u')' + (end < 0 ? QString() : place.mid(end));
    }
    if (!ofPart.isEmpty())
        place += u'(' + ofPart + u')';
    if (!ofItem.isEmpty())
        place += u'(' + ofItem + u')';
    return place;
}

} // namespace

Result<LawReference> readLaw(const QString &text, const QString &country)
{
    const QString typed = text.simplified();
    Result<LawReference> canonical = LawReference::fromText(typed);
    if (canonical || typed.size() > longestText)
        return canonical;
    static const QRegularExpression otherCountry(u"\\A([A-Z]{2}) "_s);
    const QRegularExpressionMatch said = otherCountry.match(typed);
    const QString place = said.hasMatch() && !instrumentsOf(said.captured(1)).isEmpty()
        ? said.captured(1)
        : country;
    const auto law = lawNamedIn(place == said.captured(1) ? typed.mid(3) : typed, place);
    if (!law)
        return canonical;
    const QString number = placeIn(law->rest, place == u"KZ");
    const Result<LawReference> read = LawReference::fromText(law->key + u' ' + number);
    return number.isEmpty() || !read ? canonical : read;
}

} // namespace habeas
