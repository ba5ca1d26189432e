#include "app/casefile/bans/periods.h"

#include "app/base/dates/term.h"
#include "app/casefile/bans/markers.h"
#include "app/casefile/bans/timewords.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace habeas::bans {

namespace {

QRegularExpression folded(const QString &pattern)
{
    QRegularExpression made(QString(pattern).remove(u'\n'),
                            QRegularExpression::CaseInsensitiveOption
                                | QRegularExpression::UseUnicodePropertiesOption);
    Q_ASSERT_X(made.isValid(), "periods", qPrintable(made.errorString()));
    return made;
}

const QString houseArrest = u"(?:house\\s+arrest|домашн\\w+\\s+арест\\w*|үй\\s?қама[қғ]\\w*)"_s;
const QString probation
    = u"(?:probation(?:ary)?(?:\\s+(?:period|term))?|испытательн\\w+\\s+срок\\w*|пробационн\\w+\\s+контрол\\w+|сынақ\\s+мерзім\\w*|пробация\\w*(?:\\s+бақылау\\w*)?)"_s;

/// The name of a period with its length behind it, or before it.
QRegularExpression setBy(const QString &name)
{
    return folded(
        name
        + uR"(\s*,?\s*(?:(?:for|of|lasting|with|set\s+at|is|на\s+срок|сроком(?:\s+(?:на|в))?|продолжительностью|в|на|[–—-])\s+)?(?:(?:a|the)\s+)?(?:(?:term|period|duration)\s+of\s+)?(?<after>)"_s
        + lengthPattern() + uR"()|(?<before>)"_s + lengthPattern()
        + uR"()(?:['’]s?|ға|ге|\s+мерзімге)?\s+(?:of\s+|on\s+)?(?:a\s+|the\s+)?)"_s + name);
}

/// One length of it, and one last day after it.
std::optional<PeriodSaid> setIn(const QString &sentence, Period period,
                                const QRegularExpression &pattern, const QRegularExpression &name)
{
    QStringList lengths;
    for (auto at = pattern.globalMatch(sentence); at.hasNext();) {
        const auto match = at.next();
        const QString words = match.captured(u"after"_s).isEmpty() ? match.captured(u"before"_s)
                                                                   : match.captured(u"after"_s);
        if (const QString length = lengthOf(words); !length.isEmpty() && !lengths.contains(length))
            lengths << length;
    }
    QStringList ends;
    const auto named = name.match(sentence);
    for (const TimeWord &word : timeWordsIn(sentence)) {
        if (word.kind == TimeWord::Kind::Until && named.hasMatch()
            && word.start > named.capturedStart() && !ends.contains(word.value))
            ends << word.value;
    }
    PeriodSaid said { period, {} };
    if (lengths.size() == 1)
        said.times.term = lengths.first();
    if (ends.size() == 1)
        said.times.until = ends.first();
    return named.hasMatch() && said.times.sayHowLong() ? std::optional(said) : std::nullopt;
}

struct Often
{
    QStringView pattern;
    Term::Unit unit;
    Language language;
};

constexpr Often allOften[] = {
    { uR"(\b(?:once|one\s+time)\s+(?:a|per|every|each|in\s+a)\s+(?:calendar\s+)?month\b|\bmonthly\b|\b(?:every|each)\s+month\b|\b(?:of|in)\s+(?:every|each)\s+month\b)",
      Term::Unit::Month, Language::English },
    { uR"(\b(?:once|one\s+time)\s+(?:a|per|every|each|in\s+a)\s+(?:calendar\s+)?week\b|\bweekly\b|\b(?:every|each)\s+week\b|\b(?:every|each)\s+(?:mon|tues|wednes|thurs|fri|satur|sun)day\b(?!\s+(?:of|in)\b))",
      Term::Unit::Week, Language::English },
    { uR"(\b(?:once|one\s+time)\s+(?:a|per|every|each|in\s+a)\s+day\b|\bdaily\b|\b(?:every|each)\s+day\b(?!\s+(?:of|in)\b))",
      Term::Unit::Day, Language::English },
    { uR"((?:\b(?:1|один|одного)\s+)?\bраз(?:а)?\s+в\s+месяц\b|\bежемесячно\b|\bкажд(?:ый|ого)\s+месяц(?:а)?\b)",
      Term::Unit::Month, Language::Russian },
    { uR"((?:\b(?:1|один|одного)\s+)?\bраз(?:а)?\s+в\s+неделю\b|\bеженедельно\b|\bкажд(?:ую|ой)\s+недел[юи]\b|\bкажд(?:ый|ую|ое)\s+(?:понедельник|вторник|сред[уа]|четверг|пятниц[уа]|суббот[уа]|воскресенье)\b(?!\s+месяца))",
      Term::Unit::Week, Language::Russian },
    { uR"((?:\b(?:1|один|одного)\s+)?\bраз(?:а)?\s+в\s+(?:день|сутки)\b|\bежедневно\b|\bкаждый\s+день\b)",
      Term::Unit::Day, Language::Russian },
    { uR"(\bайына\s+(?:бір|1)\s+рет\b|\bай\s+сайын\b)", Term::Unit::Month, Language::Kazakh },
    { uR"(\bаптасына\s+(?:бір|1)\s+рет\b|\bапта\s+сайын\b)", Term::Unit::Week, Language::Kazakh },
    { uR"(\bкүніне\s+(?:бір|1)\s+рет\b|\bкүн\s+сайын\b)", Term::Unit::Day, Language::Kazakh },
};

/// "At least once a month", "twice a week", "every other day": no one length.
bool isNoOneLength(const QString &words)
{
    static const QRegularExpression other = folded(
        uR"(\b(?:at\s+least|no(?:t)?\s+(?:less|more|fewer)|up\s+to|twice|thrice|(?:two|three|four|\d+)\s+times|every\s+(?:other|second|third)|fortnight\w*|bi-?(?:weekly|monthly))\b
|\bне\s+(?:реже|менее|чаще|более)\b|\b(?:[2-9]|\d{2,}|два|две|три|четыре|пять|дважды|трижды)\s+раз(?:а)?\b|\bдважды\b|\bтрижды\b|\bкажд(?:ые|ую|ый)\s+(?:втор|трет|два|две|три)\w*|кемінде|\b(?:екі|үш|төрт|[2-9])\s+рет)"_s);
    return other.match(words).hasMatch();
}

} // namespace

QList<PeriodSaid> periodsSetIn(const QString &sentence)
{
    static const QRegularExpression houseSet = setBy(houseArrest);
    static const QRegularExpression house = folded(houseArrest);
    static const QRegularExpression probationSet = setBy(probation);
    static const QRegularExpression onProbation = folded(probation);
    QList<PeriodSaid> said;
    const bool both = house.match(sentence).hasMatch() && onProbation.match(sentence).hasMatch();
    const QList<Marker> markers = both ? QList<Marker>() : markersIn(sentence);
    const bool denied = std::ranges::any_of(markers, [](const Marker &marker) {
        return marker.denies() && marker.says != Says::Ends;
    });
    if (both || denied)
        return said; // whose the day is nobody can tell
    if (const auto set = setIn(sentence, Period::HouseArrest, houseSet, house))
        said << *set;
    if (const auto set = setIn(sentence, Period::Probation, probationSet, onProbation))
        said << *set;
    return said;
}

std::optional<Period> periodMeantIn(const QString &sentence)
{
    static const QString during
        = uR"((?:\b(?:during|throughout|while\s+(?:under|on|in)|for\s+the\s+(?:whole\s+)?(?:duration|term|period|time|length)\s+of)\s+(?:(?:the|his|her|their|this|that)\s+)?(?:(?:whole|entire)\s+)?(?:(?:period|term|time)\s+of\s+)?|\b(?:на\s+(?:весь\s+)?(?:время|период|срок)|в\s+(?:период|течение)|во\s+время)\s+(?:всего\s+)?(?:(?:действия|нахождения\s+под|отбывания|срока)\s+)?))"_s;
    static const QString within
        = uR"(\s+(?:кез[іе]\w*|кезең\w*|ішінде|уақыт\w*|бойы|мерзім\w*\s+ішінде))"_s;
    static const QRegularExpression house
        = folded(during + houseArrest + u'|' + houseArrest + within);
    static const QRegularExpression onProbation
        = folded(during + probation + u'|' + probation + within);
    static const QRegularExpression before = folded(
        uR"(\b(?:during|throughout|for)\s+(?:this|that|the\s+same|the\s+said)\s+(?:period|term|time)\b|\bв\s+(?:этот|указанный|данный)\s+(?:период|срок)\b|\bв\s+течение\s+(?:этого|указанного|данного)\s+(?:периода|срока)\b|\bна\s+(?:этот|указанный|данный)\s+(?:период|срок)\b|\b(?:осы|аталған)\s+(?:мерзім|кезең)\w*\s*(?:ішінде)?)"_s);
    const bool ofHouse = house.match(sentence).hasMatch();
    const bool ofProbation = onProbation.match(sentence).hasMatch();
    if (ofHouse != ofProbation)
        return ofHouse ? Period::HouseArrest : Period::Probation;
    return !ofHouse && before.match(sentence).hasMatch() ? std::optional(Period::SaidBefore)
                                                         : std::nullopt;
}

QString reportEveryIn(const QString &words)
{
    static const QList<QRegularExpression> patterns = [] {
        QList<QRegularExpression> made;
        for (const Often &often : allOften)
            made << folded(often.pattern.toString());
        return made;
    }();
    QStringList found;
    if (isNoOneLength(words))
        return {};
    for (qsizetype i = 0; i < patterns.size(); ++i) {
        if (patterns.at(i).match(words).hasMatch())
            found << printTerm(Term { 1, allOften[i].unit }, allOften[i].language);
    }
    return found.size() == 1 ? found.first() : QString();
}

} // namespace habeas::bans
