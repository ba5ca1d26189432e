#include "app/casefile/bans/clauseborders.h"

#include "app/casefile/bans/clauses.h"
#include "app/casefile/bans/folded.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace habeas::bans {

QList<Stretch> asidesIn(const QString &sentence)
{
    static const QRegularExpression aside(
        u",\\s+(?:but|though)\\s+not\\s+(?:(?:to|from)\\s+)?[\\w-]+(?:\\s+[\\w-]+)?,(?=\\s)"
        "|,\\s+(?:но|а)\\s+не\\s+[\\w-]+(?:\\s+(?:в|во|на)\\s+(?:них|нём|нем))?,(?=\\s)"_s,
        Folded);
    QList<Stretch> asides;
    for (auto at = aside.globalMatch(sentence); at.hasNext();) {
        const auto match = at.next();
        QStringList named = kindsOf(match.captured());
        named.removeAll(u"places"_s); // "посещать" may be a meeting
        if (named.isEmpty())
            asides.append({ match.capturedStart(), match.capturedEnd() });
    }
    return asides;
}

QList<qsizetype> bordersOf(const QString &sentence, const QList<Marker> &markers,
                           const QList<Stretch> &asides)
{
    static const QRegularExpression between(
        u"(?=,\\s(?!\\d)|:\\s|\\s(?:and|or|but|while|whereas|however|и|или|а также|но|однако|а|және|немесе|бірақ|ал)\\s(?!\\d|(?:(?:on|every|each|в|каждый|каждую)\\s+)?(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:в\\s+|кажд\\w+\\s+)?(?:понедельник|вторник|сред[уы]|четверг|пятниц|суббот|воскресень)|\\p{L}*сенбі|жұма))"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    QList<qsizetype> borders { 0 };
    for (auto at = between.globalMatch(sentence); at.hasNext();) {
        const qsizetype border = at.next().capturedStart();
        const bool within = std::ranges::any_of(asides, [border](const Stretch &aside) {
            return border >= aside.start && border < aside.end;
        });
        if (!within)
            borders << border;
    }
    for (const Marker &marker : markers) {
        if (marker.says == Says::Reason)
            borders << marker.start;
    }
    std::ranges::sort(borders);
    borders.erase(std::unique(borders.begin(), borders.end()), borders.end());
    borders << sentence.size();
    return borders;
}

void takeExtensions(const QString &sentence, const QList<TimeWord> &times, QList<Marker> &markers)
{
    static const QRegularExpression extends(
        u"^(?:extend|prolong|renew|продл(?:ить|ил|[её]н|ева)|ұзарт(?:ылсын|ылды|сын|ты|ылады|у$))"_s,
        Folded);
    static const QRegularExpression earlier(
        u"\\b(?:had|been|if|unless|can|could|may)\\s+(?:been\\s+|be\\s+)?$"_s, Folded);
    constexpr qsizetype near = 20; // characters
    for (Marker &marker : markers) {
        const QString words = sentence.mid(marker.start, marker.end - marker.start);
        const qsizetype from = std::max<qsizetype>(0, marker.start - near);
        if (marker.says != Says::Earlier || !extends.match(words).hasMatch()
            || earlier.match(sentence.mid(from, marker.start - from)).hasMatch())
            continue;
        const bool set = std::ranges::any_of(times, [&](const TimeWord &time) {
            return time.kind == TimeWord::Kind::Until
                && (time.start > marker.start || time.end + near > marker.start);
        });
        if (set)
            marker.says = Says::Imposes;
    }
}

} // namespace habeas::bans
