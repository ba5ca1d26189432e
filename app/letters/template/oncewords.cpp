#include "app/letters/template/oncewords.h"

#include "app/base/dates/dateprint.h"

#include <QRegularExpression>

#include <array>

namespace habeas {

using namespace Qt::StringLiterals;

namespace {

using Precision = PartialDate::Precision;

bool isPlain(const PartialDate &date)
{
    return !date.isApproximate() && !date.isUncertain() && date.earliest()
        && date.earliest()->year() > 0;
}

bool isDayOrMonth(const PartialDate &date)
{
    return date.precision() == Precision::Day || date.precision() == Precision::Month;
}

/// Two days of one month.
bool isSameMonth(const PartialDate &a, const PartialDate &b)
{
    return isPlain(a) && isPlain(b) && a.precision() == Precision::Day
        && b.precision() == Precision::Day && a.earliest()->year() == b.earliest()->year()
        && a.earliest()->month() == b.earliest()->month();
}

/// "May 2025" as "from" asks for it ("мая 2025 года", "2025 жылғы мамырдан"); nothing where no
/// interval can begin with it.
QString afterFrom(const PartialDate &point, Language language)
{
    const auto interval = PartialDate::fromEdtf(point.edtf() + u"/.."_s);
    QString words = interval ? printDate(*interval, language) : QString();
    if (language == Language::Kazakh)
        return words.remove(u" бастап"_s);
    static const QRegularExpression with(u"\\Aсо? "_s);
    return words.remove(with);
}

QString notBeyond(const PartialDate &limit, bool isEnd, Language language)
{
    if (language == Language::English)
        return (isEnd ? u"not later than "_s : u"not earlier than "_s) + printDate(limit, language);
    const QString words = afterFrom(limit, language);
    if (words.isEmpty())
        return words;
    if (language == Language::Kazakh)
        return words + (isEnd ? u" кешіктірмей"_s : u" ерте емес"_s);
    return (isEnd ? u"не позднее "_s : u"не ранее "_s) + words;
}

/// "Ноябрём 2022 года", as "между" asks for it; nothing where no such form is known.
QString instrumental(const PartialDate &point)
{
    static constexpr std::array<const char16_t *, 12> months {
        u"январём", u"февралём", u"мартом",    u"апрелем",  u"маем",    u"июнем",
        u"июлем",   u"августом", u"сентябрём", u"октябрём", u"ноябрём", u"декабрём"
    };
    static constexpr std::array<const char16_t *, 4> seasons { u"весной", u"летом", u"осенью",
                                                               u"зимой" };
    const QString printed = printDate(point, Language::Russian);
    const QString year = QString::number(point.earliest()->year());
    if (point.precision() == Precision::Day)
        return printed;
    if (point.precision() == Precision::Month)
        return u"%1 %2 года"_s.arg(
            QStringView(months.at(static_cast<size_t>(point.earliest()->month() - 1))), year);
    if (point.precision() == Precision::Year)
        return u"%1 годом"_s.arg(year);
    if (point.precision() != Precision::Season)
        return {};
    const int number // EDTF numbers them: 2024-23 is an autumn
        = point.edtf().mid(point.edtf().lastIndexOf(u'-') + 1).left(2).toInt();
    return u"%1 %2"_s.arg(QStringView(seasons.at(static_cast<size_t>((number + 3) % 4))),
                          printed.section(u' ', 1));
}

QString betweenInRussian(const PartialDate &first, const PartialDate &last, bool sameYear)
{
    QString start = isPlain(first) ? instrumental(first) : QString();
    const QString end = isPlain(last) ? instrumental(last) : QString();
    if (start.isEmpty() || end.isEmpty())
        return {};
    if (sameYear)
        start.remove(u" %1 года"_s.arg(first.earliest()->year()));
    if (isSameMonth(first, last))
        start = QString::number(first.earliest()->day());
    return u"между %1 и %2"_s.arg(start, end);
}

/// "Мен" takes its first letter from the sound before it.
QString kazakhAnd(const QString &before)
{
    const QChar last = before.back();
    if (last == u'з' || last == u'ж')
        return u"бен"_s;
    return u"бвгғдкқпстфхцчшщ"_s.contains(last) ? u"пен"_s : u"мен"_s;
}

QString betweenInKazakh(const PartialDate &first, const PartialDate &last, bool sameYear)
{
    if (!isPlain(first) || !isPlain(last))
        return {};
    if (first.precision() == Precision::Year && last.precision() == Precision::Year)
        return u"%1–%2 жылдар аралығында"_s.arg(first.earliest()->year())
            .arg(last.earliest()->year());
    const QString start = printDate(first, Language::Kazakh);
    QString end = printDate(last, Language::Kazakh);
    if (sameYear)
        end.remove(u"%1 жылғы "_s.arg(last.earliest()->year()));
    return u"%1 %2 %3 аралығында"_s.arg(start, kazakhAnd(start), end);
}

QString betweenInEnglish(const PartialDate &first, const PartialDate &last, bool sameYear)
{
    QString start = printDate(first, Language::English);
    if (sameYear)
        start.chop(QString::number(first.earliest()->year()).size() + 1);
    if (isSameMonth(first, last))
        start = QString::number(first.earliest()->day());
    return u"between %1 and %2"_s.arg(start, printDate(last, Language::English));
}

QString between(const PartialDate &first, const PartialDate &last, Language language)
{
    const bool sameYear = isPlain(first) && isPlain(last) && isDayOrMonth(first)
        && isDayOrMonth(last) && first.earliest()->year() == last.earliest()->year();
    switch (language) {
    case Language::English:
        break;
    case Language::Russian:
        return betweenInRussian(first, last, sameYear);
    case Language::Kazakh:
        return betweenInKazakh(first, last, sameYear);
    }
    return betweenInEnglish(first, last, sameYear);
}

/// Where a side has no such form ("about 2019"): the stretch, said to be one the day is in.
QString withinStretch(const PartialDate &date, Language language)
{
    const QString printed = printDate(date, language);
    if (language == Language::Russian)
        return u"в период "_s + printed;
    return language == Language::Kazakh && printed.endsWith(u"дейін"_s)
        ? QString(printed + u"гі кезеңде"_s)
        : printed;
}

} // namespace

QString precisionInWords(const PartialDate &date, bool lasts, Language language)
{
    const auto say = [language](QStringView english, QStringView russian, QStringView kazakh) {
        return (language == Language::English       ? english
                    : language == Language::Russian ? russian
                                                    : kazakh)
            .toString();
    };
    if (date.isApproximate())
        return say(u"about", u"приблизительно", u"шамамен");
    if (date.isUncertain())
        return say(u"not certain", u"не точно", u"нақты емес");
    if (date.isOneDayWithin() || (date.precision() == Precision::Interval && !lasts))
        return say(u"one of these days", u"один из этих дней", u"осы күндердің бірі");
    switch (date.precision()) {
    case Precision::Month:
        return say(u"month", u"месяц", u"ай");
    case Precision::Year:
        return say(u"year", u"год", u"жыл");
    case Precision::Interval:
        return say(u"from – to", u"от – до", u"аралық");
    case Precision::Day:
    case Precision::Time:
        return say(u"day", u"день", u"күн");
    case Precision::None:
    case Precision::Unknown:
    case Precision::Season:
    case Precision::Decade:
    case Precision::Century:
        break;
    }
    return say(u"period", u"период", u"кезең");
}

QString dateOnce(const PartialDate &date, Language language)
{
    if (date.precision() != Precision::Interval || date.isOneDayWithin())
        return printDate(date, language);
    const PartialDate first = date.intervalStart();
    const PartialDate last = date.intervalEnd();
    const bool begins = first.isSet() && !first.isUnknown();
    const bool ends = last.isSet() && !last.isUnknown();
    if (!begins && !ends)
        return printDate(date, language);
    const QString words = begins && ends ? between(first, last, language)
                                         : notBeyond(ends ? last : first, ends, language);
    if (!words.isEmpty())
        return words;
    return begins && ends ? withinStretch(date, language) : printDate(date, language);
}

} // namespace habeas
