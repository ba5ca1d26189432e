#include "app/letters/gates/standins.h"

#include "app/letters/gates/lintwords.h"
#include "app/letters/gates/namecases.h"

#include <QSet>

#include <algorithm>

namespace habeas {

using namespace Qt::StringLiterals;

namespace {

bool isCyrillic(QChar c)
{
    return c.script() == QChar::Script_Cyrillic;
}

bool isKazakhOnly(QChar c)
{
    return QStringView(u"әғқңөұүһіӘҒҚҢӨҰҮҺІ").contains(c);
}

/// A text that could be of both is Russian.
bool isIn(Language language, const QString &text)
{
    const bool cyrillic = std::ranges::any_of(text, &isCyrillic);
    const bool kazakh = std::ranges::any_of(text, &isKazakhOnly);
    switch (language) {
    case Language::English:
        return std::ranges::all_of(text, [](QChar c) {
            return !c.isLetter() || c.script() == QChar::Script_Latin;
        });
    case Language::Russian:
        return cyrillic && !kazakh;
    case Language::Kazakh:
        break;
    }
    return kazakh;
}

bool endsWithAny(const QString &word, std::initializer_list<QStringView> endings)
{
    return std::ranges::any_of(endings, [&word](QStringView ending) {
        return word.size() > ending.size() && word.endsWith(ending);
    });
}

Gender genderOf(const Unnamed &who)
{
    if (who.pronoun == u"she")
        return Gender::She;
    if (who.pronoun == u"he")
        return Gender::He;
    for (const Name &name : who.names) {
        for (const QString &word : wordsOfName(name.text)) {
            if (endsWithAny(word, { u"вна", u"чна", u"ова", u"ева", u"ская", u"цкая", u"қызы" }))
                return Gender::She;
            if (endsWithAny(word, { u"вич", u"ов", u"ев", u"ский", u"цкий", u"ұлы" }))
                return Gender::He;
        }
    }
    return Gender::Unknown;
}

bool beginsSentence(const QString &before)
{
    const QString said = before.trimmed();
    return said.isEmpty() || QStringView(u".!?:…\n").contains(said.back());
}

/// A name behind a noun says who that is ("the neighbour Sarah"), and what stands for it does not;
/// a Russian genitive does.
bool mayStandAfter(const QString &before, Language language)
{
    const QStringList words = wordsOfName(before);
    const QString said = before.trimmed();
    if (beginsSentence(before) || words.isEmpty() || !said.back().isLetter())
        return true;
    if (mayComeBeforeAName(words.last(), language))
        return true;
    if (language == Language::Kazakh) // "әпкесі Анна": the noun is somebody's
        return !endsWithAny(words.last(), { u"ы", u"і" });
    return language == Language::Russian
        && endsWithAny(words.last(),
                       { u"л", u"ла", u"ли", u"ло", u"ет", u"ит", u"ут", u"ют", u"ат", u"ят", u"ся",
                         u"сь", u"ть" });
}

QStringList formsOf(const QString &part, Language language, Gender gender)
{
    if (language != Language::Russian)
        return standInForms(part, languageCode(language));
    const QStringList he = standInForms(part, u"ru_he"_s);
    const QStringList she = standInForms(part, u"ru_she"_s);
    return gender == Gender::She ? she : gender == Gender::He || he == she ? he : QStringList();
}

QString formIn(const Unnamed &who, const NameInText &at, const QString &before)
{
    const Gender gender = genderOf(who);
    const QStringList forms = formsOf(who.part, at.language, gender);
    const QStringList said = wordsOfName(at.text.mid(at.start, at.length));
    if (forms.isEmpty() || said.isEmpty())
        return {};
    Cases cases;
    for (const Name &name : who.names) {
        if (cases.isEmpty() && std::ranges::any_of(name.text, &isCyrillic))
            cases = casesOf(name, said, at.language, gender);
    }
    if (at.language == Language::Russian)
        cases = casesAfter(before, cases);
    QSet<QString> meant;
    for (const int one : std::as_const(cases))
        meant.insert(forms.value(one));
    return meant.size() == 1 ? *meant.cbegin() : QString();
}

QString capitalized(const QString &words)
{
    return words.first(1).toUpper() + words.sliced(1);
}

} // namespace

QString standInFor(const Unnamed &who, const NameInText &at)
{
    const QString before = at.text.first(at.start);
    const QString around = before + at.text.sliced(at.start + at.length);
    if (!isIn(at.language, around) || !std::ranges::any_of(around, [](QChar c) {
            return c.isLetter();
        }))
        return {};
    const QString form = at.language == Language::English ? standInForms(who.part, u"en"_s).value(0)
                                                          : formIn(who, at, before);
    const bool isGenitive = at.language != Language::English && !form.isEmpty()
        && form == formsOf(who.part, at.language, genderOf(who)).value(Genitive);
    if (form.isEmpty() || (!isGenitive && !mayStandAfter(before, at.language)))
        return {};
    return beginsSentence(before) ? capitalized(form) : form;
}

QString standInAlone(const Unnamed &who, Language language)
{
    return formsOf(who.part, language, genderOf(who)).value(Nominative);
}

} // namespace habeas
