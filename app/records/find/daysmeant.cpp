#include "app/records/find/daysmeant.h"

#include "app/base/dates/dateprint.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace habeas {

namespace {

struct FindText
{
    Q_DECLARE_TR_FUNCTIONS(Find)
};

/// Begun far enough to be no other word.
bool meansHearing(const QString &word)
{
    static const QStringList known { u"hearings"_s,  u"court"_s,    u"заседание"_s, u"заседания"_s,
                                     u"заседаний"_s, u"слушание"_s, u"слушания"_s,  u"слушаний"_s,
                                     u"отырыс"_s,    u"отырысы"_s,  u"отырыстар"_s, u"суд"_s };
    constexpr qsizetype LeastLetters = 4;
    return std::ranges::any_of(known, [&word](const QString &whole) {
        return whole == word || (word.size() >= LeastLetters && whole.startsWith(word));
    });
}

struct Question
{
    QString when;
    bool saysHearing = false;
};

/// "hearing on 6 may", "6 мая заседание".
Question withoutHearing(const QString &words)
{
    static const QStringList between { u"on"_s, u"of"_s, u"in"_s, u"at"_s, u"в"_s,
                                       u"во"_s, u"на"_s, u"от"_s, u"за"_s };
    QStringList parts = words.toLower().simplified().split(u' ', Qt::SkipEmptyParts);
    Question question;
    if (!parts.isEmpty() && meansHearing(parts.first())) {
        parts.removeFirst();
        question.saysHearing = true;
    } else if (!parts.isEmpty() && meansHearing(parts.last())) {
        parts.removeLast();
        question.saysHearing = true;
    }
    if (question.saysHearing && parts.size() > 1 && between.contains(parts.first()))
        parts.removeFirst();
    question.when = parts.join(u' ');
    return question;
}

/// "12/26", where the second figure is no month: the day of that month, or the month of that year.
QList<DaysMeant> monthAndFigure(const QString &when, CivilDay today)
{
    static const QRegularExpression twoFigures(u"^(\\d{1,2})[./](\\d{2})$"_s);
    const auto match = twoFigures.match(when);
    const int month = match.captured(1).toInt();
    const int figure = match.captured(2).toInt();
    constexpr int Months = 12;
    if (!match.hasMatch() || month < 1 || month > Months || figure <= Months)
        return {};
    constexpr int Century = 100;
    QList<DaysMeant> meant;
    if (const auto day = CivilDay::of(today.year(), month, figure))
        meant.append({ PartialDate::fromDay(*day), true });
    meant.append({ PartialDate::fromMonth(today.year() / Century * Century + figure, month) });
    return meant;
}

/// A year, a decade: too many days for what may be a number out of a reference.
bool isNarrow(const PartialDate &date)
{
    constexpr qint64 Longest = 31;
    return date.earliest() && date.latest()
        && daysBetween(*date.earliest(), *date.latest()) <= Longest;
}

} // namespace

QList<DaysMeant> daysMeant(const QString &words, CivilDay today)
{
    const auto [when, saysHearing] = withoutHearing(words);
    const bool hasFigure = std::ranges::any_of(when, [](QChar c) {
        return c.isDigit();
    });
    if (when.isEmpty() || (!hasFigure && !saysHearing))
        return {};
    if (const QList<DaysMeant> meant = monthAndFigure(when, today); !meant.isEmpty())
        return meant;
    DateInputContext context;
    context.today = today;
    context.echoLanguage = screenLanguage();
    const auto reading = readDate(when, context);
    if (!reading || (!reading->date.earliest() && !reading->date.latest()))
        return {};
    const bool narrow = isNarrow(reading->date);
    if (!narrow && !saysHearing)
        return {};
    const bool anyYear = narrow && reading->yearAssumed && reading->arithmetic.isEmpty();
    QList<DaysMeant> meant { { reading->date, anyYear } };
    if (reading->otherReading)
        meant.append({ *reading->otherReading, anyYear });
    return meant;
}

QString daysWords(const DaysMeant &days, Language language)
{
    const QString date = printDate(days.date.withTyped({}), language, DateStyle::Short);
    if (!days.anyYear)
        return date;
    QString open = date; // the year of today says nothing here
    open.remove(
        QRegularExpression(u"\\s*\\b%1\\b( г\\.| ж\\.)?"_s.arg(days.date.earliest()->year())));
    return FindText::tr("%1 of any year", "6 May").arg(open.trimmed());
}

} // namespace habeas
