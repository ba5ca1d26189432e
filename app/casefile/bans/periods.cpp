#include "app/casefile/bans/periods.h"

#include "app/base/dates/term.h"
#include "app/casefile/bans/folded.h"
#include "app/casefile/bans/markers.h"
#include "app/casefile/bans/timewords.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace habeas::bans {

namespace {

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

} // namespace habeas::bans
