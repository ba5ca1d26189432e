#include "app/base/dates/dateinput.h"

#include "app/base/dates/dateecho.h"
#include "app/base/dates/datephrase.h"
#include "app/base/dates/dateprint.h"
#include "app/base/text/keyboardlayout.h"

#include <QCoreApplication>

namespace habeas {

namespace {

using namespace Qt::StringLiterals;

struct DateInput
{
    Q_DECLARE_TR_FUNCTIONS(DateInput)
};

constexpr qsizetype longestText = 200;

QString examples()
{
    return DateInput::tr(
        "Not understood. Try: 6 May 2022 · May 2022 · ~2019 · 15 days from 25 Feb 2022.");
}

/// Words that mean the same days to a reader who knows no today and no base.
QString plainWords(const DateSpan &span, Language language)
{
    const auto day = [language](CivilDay which) {
        return printDay(which, language);
    };
    const bool russian = language == Language::Russian;
    if (span.earliest && span.latest)
        return (russian ? u"между %1 и %2"_s : u"between %1 and %2"_s)
            .arg(day(*span.earliest), day(*span.latest));
    if (span.latest)
        return (russian ? u"не позднее %1"_s : u"no later than %1"_s).arg(day(*span.latest));
    return (russian ? u"не ранее %1"_s : u"no earlier than %1"_s).arg(day(*span.earliest));
}

Result<PartialDate> dateOf(const DateMeaning &meant, const QString &words, Language language)
{
    const DateSpan &span = meant.span;
    if (!span.oneDayWithin || !meant.usedContext)
        return PartialDate::restore(span.edtf, words);
    return PartialDate::restore(
        span.edtf, plainWords(span, language == Language::Russian ? language : Language::English));
}

QString arithmeticOf(const DateSum &sum)
{
    const QString length = printTerm(sum.term, Language::English);
    return (sum.backwards ? u"%1 before %2"_s : u"%1 from %2"_s).arg(length, sum.from.edtf());
}

struct OtherReading
{
    PartialDate date;
    Calendar calendar = Calendar::Gregorian;
};

bool inHijriYears(const std::optional<CivilDay> &day)
{
    return day && day->year() >= 1300 && day->year() < 1500;
}

/// What "1401" or "1401/07/14" would mean in the calendar where such years are of our time: Solar
/// Hijri where that is past, else Islamic.
std::optional<OtherReading> inOtherCalendar(const PartialDate &date, const QString &words,
                                            const DateInputContext &context)
{
    if (!inHijriYears(date.earliest()) && !inHijriYears(date.latest()))
        return std::nullopt;
    const auto readAs = [&](const QString &mark, Calendar calendar) -> std::optional<OtherReading> {
        const QString marked = words + u' ' + mark;
        const auto meant = readDatePhrase(foldDateText(marked), &context);
        if (!meant || meant->otherCalendar.isEmpty())
            return std::nullopt;
        const auto other = dateOf(*meant, marked, context.echoLanguage);
        return other ? std::optional(OtherReading { *other, calendar }) : std::nullopt;
    };
    const auto solar = readAs(u"SH"_s, Calendar::SolarHijri);
    const auto isPast = [&context](const std::optional<OtherReading> &reading) {
        const auto day
            = reading->date.earliest() ? reading->date.earliest() : reading->date.latest();
        return day && *day <= context.today.plusDays(366);
    };
    if (solar && isPast(solar))
        return solar;
    const auto islamic = readAs(u"AH"_s, Calendar::Islamic);
    return islamic && isPast(islamic) ? islamic : solar;
}

void setOtherCalendar(DateReading &reading, const QString &words, const DateInputContext &context)
{
    reading.calendarDoubted
        = inHijriYears(reading.date.earliest()) || inHijriYears(reading.date.latest());
    const auto other = inOtherCalendar(reading.date, words, context);
    if (!other)
        return;
    reading.otherReading = other->date;
    reading.otherCalendar = other->calendar;
}

/// Thai papers count years from the Buddha's death, 543 before ours, with our months and days:
/// 2569 is 2026 (Royal Gazette of Siam, 1912; since 1941 the year begins on 1 January). Nobody's
/// custody is dated four centuries ahead, so the other reading is asked about.
void setBuddhistYear(DateReading &reading)
{
    constexpr int before = 543;
    const auto day = reading.date.earliest();
    if (reading.otherReading || !day || day->year() < 1900 + before || day->year() > 2100 + before)
        return;
    const QString year = QString::number(day->year());
    QString edtf = reading.date.edtf();
    if (edtf.count(year) != 1)
        return;
    edtf.replace(year, QString::number(day->year() - before));
    if (const auto other = PartialDate::fromEdtf(edtf))
        reading.otherReading = *other;
}

/// A text that only a writer of EDTF types gets the answer of the strict reader.
bool looksLikeEdtf(const QString &text)
{
    return text.size() > 5 && text.at(0).isDigit() && text.at(3).isDigit()
        && (text.at(4) == u'-' || text.at(4) == u'/');
}

/// Nothing where the words say no date at all; a date that cannot be is refused in words.
std::optional<Result<DateReading>> readAsTyped(const QString &words,
                                               const DateInputContext &context)
{
    DateReading reading;
    const auto strict = PartialDate::fromEdtf(words);
    if (strict) {
        reading.date = *strict;
        setOtherCalendar(reading, words, context);
        reading.echo = echoOf(reading, DateMeaning(), context.echoLanguage);
        return reading;
    }
    const auto meant = readDatePhrase(foldDateText(words), &context);
    if (!meant && !meant.error().isEmpty())
        return refused(meant.error());
    if (!meant && looksLikeEdtf(words))
        return refused(strict.error().message);
    if (!meant)
        return std::nullopt;
    const auto date = dateOf(*meant, words, context.echoLanguage);
    if (!date)
        return std::nullopt;
    reading.date = *date;
    reading.yearAssumed = meant->yearAssumed;
    if (meant->otherEdtf) {
        if (const auto other = PartialDate::restore(*meant->otherEdtf, words))
            reading.otherReading = *other;
    }
    if (meant->sum)
        reading.arithmetic = arithmeticOf(*meant->sum);
    if (!meant->otherCalendar.isEmpty())
        reading.calendar = reading.otherCalendar = meant->otherCalendar.first().calendar;
    else if (!meant->gregorianSaid)
        setOtherCalendar(reading, words, context);
    // Thai papers name our months: only a mark says whose year it is.
    if (meant->otherCalendar.isEmpty() && !foldDateText(words).endsWith(u" ce"))
        setBuddhistYear(reading);
    reading.echo = echoOf(reading, *meant, context.echoLanguage);
    return reading;
}

} // namespace

std::optional<DaysWithin> daysWithin(const QString &words)
{
    if (words.size() > longestText)
        return std::nullopt;
    const auto meant = readDatePhrase(foldDateText(words), nullptr);
    if (!meant || !meant->span.oneDayWithin)
        return std::nullopt;
    return DaysWithin { meant->span.edtf, meant->span.earliest, meant->span.latest };
}

Result<DateReading> readDate(const QString &text, const DateInputContext &context)
{
    const QString words = text.trimmed();
    if (words.isEmpty())
        return refused(
            DateInput::tr("There is no date here. Where it is not known, type “unknown”."));
    if (words.size() > longestText)
        return refused(DateInput::tr("This is too long for a date. Try: 6 May 2022 · May 2022 · "
                                     "~2019 · 15 days from 25 Feb 2022."));
    if (const auto reading = readAsTyped(words, context))
        return *reading;
    // "6 ьфн" is "6 may" on a layout nobody meant.
    constexpr qsizetype longestSlip = 60; // whoever types more sees it before
    for (const QString &other :
         words.size() > longestSlip ? QStringList() : wordsOnOtherLayouts(words)) {
        const auto reading = readAsTyped(other, context);
        if (reading && *reading)
            return *reading;
    }
    return refused(examples(), textWithoutDate);
}

DateReading keptAsText(const QString &words, Language echoLanguage)
{
    DateReading reading;
    reading.date = PartialDate::unknown().withTyped(words);
    switch (echoLanguage) {
    case Language::English:
        reading.echo = u"= date not known; your words are kept"_s;
        break;
    case Language::Russian:
        reading.echo = u"= дата неизвестна; ваши слова сохранятся"_s;
        break;
    case Language::Kazakh:
        reading.echo = u"= күні белгісіз; сөздеріңіз сақталады"_s;
        break;
    }
    return reading;
}

bool isKeptAsText(const PartialDate &date)
{
    return date.isUnknown() && !date.typed().isEmpty()
        && !readDatePhrase(foldDateText(date.typed()), nullptr);
}

} // namespace habeas
