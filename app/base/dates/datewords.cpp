#include "app/base/dates/datewords.h"

#include <array>

namespace habeas {

namespace {

using Months = std::array<QStringView, 12>;
using Seasons = std::array<QStringView, 4>;
using Weekdays = std::array<QStringView, 7>;

constexpr Months englishMonths { u"January",   u"February", u"March",    u"April",
                                 u"May",       u"June",     u"July",     u"August",
                                 u"September", u"October",  u"November", u"December" };
constexpr Months russianMonths { u"январь",   u"февраль", u"март",   u"апрель",
                                 u"май",      u"июнь",    u"июль",   u"август",
                                 u"сентябрь", u"октябрь", u"ноябрь", u"декабрь" };
constexpr Months russianGenitive { u"января",   u"февраля", u"марта",  u"апреля",
                                   u"мая",      u"июня",    u"июля",   u"августа",
                                   u"сентября", u"октября", u"ноября", u"декабря" };
constexpr Months kazakhMonths {
    u"қаңтар", u"ақпан", u"наурыз",   u"сәуір", u"мамыр",  u"маусым",
    u"шілде",  u"тамыз", u"қыркүйек", u"қазан", u"қараша", u"желтоқсан"
};
constexpr Months kazakhAblative { u"қаңтардан",   u"ақпаннан",  u"наурыздан", u"сәуірден",
                                  u"мамырдан",    u"маусымнан", u"шілдеден",  u"тамыздан",
                                  u"қыркүйектен", u"қазаннан",  u"қарашадан", u"желтоқсаннан" };
constexpr Months kazakhDative { u"қаңтарға",   u"ақпанға",  u"наурызға", u"сәуірге",
                                u"мамырға",    u"маусымға", u"шілдеге",  u"тамызға",
                                u"қыркүйекке", u"қазанға",  u"қарашаға", u"желтоқсанға" };

constexpr Months englishShort { u"Jan", u"Feb", u"Mar", u"Apr", u"May", u"Jun",
                                u"Jul", u"Aug", u"Sep", u"Oct", u"Nov", u"Dec" };
constexpr Months russianShort { u"янв.", u"фев.", u"мар.", u"апр.", u"мая",  u"июн.",
                                u"июл.", u"авг.", u"сен.", u"окт.", u"ноя.", u"дек." };
constexpr Months kazakhShort { u"қаң.", u"ақп.", u"нау.", u"сәу.", u"мам.", u"мау.",
                               u"шіл.", u"там.", u"қыр.", u"қаз.", u"қар.", u"жел." };

constexpr Seasons englishSeasons { u"spring", u"summer", u"autumn", u"winter" };
constexpr std::array<Seasons, 3> russianSeasons { {
    { u"весна", u"лето", u"осень", u"зима" },
    { u"весны", u"лета", u"осени", u"зимы" },
    { u"весну", u"лето", u"осень", u"зиму" },
} };
constexpr std::array<Seasons, 3> kazakhSeasons { {
    { u"көктем", u"жаз", u"күз", u"қыс" },
    { u"көктемнен", u"жаздан", u"күзден", u"қыстан" },
    { u"көктемге", u"жазға", u"күзге", u"қысқа" },
} };

constexpr Weekdays englishWeekdays { u"Monday", u"Tuesday",  u"Wednesday", u"Thursday",
                                     u"Friday", u"Saturday", u"Sunday" };
constexpr Weekdays russianWeekdays { u"понедельник", u"вторник", u"среда",      u"четверг",
                                     u"пятница",     u"суббота", u"воскресенье" };
constexpr Weekdays kazakhWeekdays { u"дүйсенбі", u"сейсенбі", u"сәрсенбі", u"бейсенбі",
                                    u"жұма",     u"сенбі",    u"жексенбі" };

template<class Names>
QStringView pick(const Names &names, int index)
{
    return names.at(static_cast<size_t>(index));
}

const Months &monthsOf(Language language, WordForm form)
{
    switch (language) {
    case Language::English:
        break;
    case Language::Russian:
        return form == WordForm::From ? russianGenitive : russianMonths;
    case Language::Kazakh:
        if (form == WordForm::Plain)
            return kazakhMonths;
        return form == WordForm::From ? kazakhAblative : kazakhDative;
    }
    return englishMonths;
}

} // namespace

QStringView monthName(int month, Language language, WordForm form)
{
    return pick(monthsOf(language, form), month - 1);
}

QStringView shortMonthName(int month, Language language)
{
    switch (language) {
    case Language::English:
        break;
    case Language::Russian:
        return pick(russianShort, month - 1);
    case Language::Kazakh:
        return pick(kazakhShort, month - 1);
    }
    return pick(englishShort, month - 1);
}

QStringView seasonName(int season, Language language, WordForm form)
{
    switch (language) {
    case Language::English:
        break;
    case Language::Russian:
        return pick(russianSeasons.at(static_cast<size_t>(form)), season - 21);
    case Language::Kazakh:
        return pick(kazakhSeasons.at(static_cast<size_t>(form)), season - 21);
    }
    return pick(englishSeasons, season - 21);
}

QStringView weekdayName(int weekday, Language language)
{
    switch (language) {
    case Language::English:
        break;
    case Language::Russian:
        return pick(russianWeekdays, weekday - 1);
    case Language::Kazakh:
        return pick(kazakhWeekdays, weekday - 1);
    }
    return pick(englishWeekdays, weekday - 1);
}

QStringView yearWord(Language language, WordForm form, bool plural)
{
    constexpr std::array<QStringView, 3> russian { u"год", u"года", u"год" };
    constexpr std::array<QStringView, 3> russianPlural { u"годы", u"годов", u"годы" };
    constexpr std::array<QStringView, 3> kazakh { u"жыл", u"жылдан", u"жылға" };
    constexpr std::array<QStringView, 3> kazakhPlural { u"жылдар", u"жылдардан", u"жылдарға" };
    const auto index = static_cast<size_t>(form);
    switch (language) {
    case Language::English:
        break;
    case Language::Russian:
        return plural ? russianPlural.at(index) : russian.at(index);
    case Language::Kazakh:
        return plural ? kazakhPlural.at(index) : kazakh.at(index);
    }
    return {};
}

} // namespace habeas
