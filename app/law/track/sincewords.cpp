#include "app/law/track/sincewords.h"

#include "app/base/dates/dateprint.h"

using namespace Qt::StringLiterals;

namespace habeas {

namespace {

struct Pattern
{
    const char16_t *within; ///< some day of a stretch
    const char16_t *orLater;
    const char16_t *orEarlier;
    const char16_t *unknown; ///< a day nobody wrote down
};

Pattern patternOf(Language language)
{
    switch (language) {
    case Language::English:
        break;
    case Language::Russian:
        return { u"%1 – %2", u"%1 или позже", u"%1 или раньше", u"день не записан" };
    case Language::Kazakh:
        return { u"%1 – %2", u"%1 немесе кейінірек", u"%1 немесе ертерек", u"күні жазылмаған" };
    }
    return { u"some time between %1 and %2", u"%1 or later", u"%1 or earlier",
             u"a day that is not on record" };
}

} // namespace

QString sinceWords(const PartialDate &date, Language language)
{
    if (!date.isSet() || date.isUnknown())
        return QString::fromUtf16(patternOf(language).unknown);
    const QString printed = printDate(date, language);
    if (date.precision() != PartialDate::Precision::Interval)
        return language == Language::English && printed.startsWith(u"between "_s)
            ? QString(u"some time "_s + printed)
            : printed;
    const PartialDate first = date.intervalStart();
    const PartialDate last = date.intervalEnd();
    const Pattern pattern = patternOf(language);
    if (!first.isUnknown() && !last.isUnknown())
        return QString::fromUtf16(pattern.within)
            .arg(printDate(first, language), printDate(last, language));
    if (!first.isUnknown())
        return QString::fromUtf16(pattern.orLater).arg(printDate(first, language));
    if (!last.isUnknown())
        return QString::fromUtf16(pattern.orEarlier).arg(printDate(last, language));
    return printed;
}

} // namespace habeas
