#include "app/base/dates/datevocabulary.h"

#include <array>

namespace habeas {

namespace {

void add(DateVocabulary &words, DateWord word, int value, QStringView list)
{
    for (const QStringView entry : list.split(u' ', Qt::SkipEmptyParts))
        words.insert(entry.toString(), { word, value });
}

void addCalendar(DateVocabulary &words)
{
    // Kazakh and Arabic words stand in folded spelling: "сауир" for "сәуір".
    constexpr std::array<QStringView, 12> months {
        u"january jan январь января январе янв кантар кан يناير جانفي",
        u"february feb февраль февраля феврале фев февр акпан акп فبراير شباط فيفري",
        u"march mar март марта марте мар наурыз нау مارس اذار",
        u"april apr апрель апреля апреле апр сауир сау ابريل نيسان افريل",
        u"may май мая мае мамыр мам مايو ايار",
        u"june jun июнь июня июне июн маусым мау يونيو حزيران جوان",
        u"july jul июль июля июле июл шилде шил يوليو تموز جويليه",
        u"august aug август августа августе авг тамыз там اغسطس اب اوت",
        u"september sep sept сентябрь сентября сентябре сен сент кыркуйек кыр سبتمبر ايلول",
        u"october oct октябрь октября октябре окт казан каз اكتوبر",
        u"november nov ноябрь ноября ноябре ноя нояб караша кар نوفمبر",
        u"december dec декабрь декабря декабре дек желтоксан жел ديسمبر",
    };
    constexpr std::array<QStringView, 7> weekdays {
        u"monday mon понедельник понедельника понедельнику пн дуйсенби الاثنين",
        u"tuesday tue tues вторник вторника вт сейсенби الثلاثاء",
        u"wednesday wed среда среду среды ср сарсенби الاربعاء",
        u"thursday thu thur thurs четверг четверга чт бейсенби الخميس",
        u"friday fri пятница пятницу пятницы пт жума الجمعه",
        u"saturday sat суббота субботу субботы сб сенби السبت",
        u"sunday sun воскресенье воскресенья вс жексенби الاحد",
    };
    constexpr std::array<QStringView, 4> seasons {
        u"spring весна весной весны весну весне коктем коктемде коктеми коктемнен коктемге "
        u"коктеминде",
        u"summer лето летом лета лете жаз жазда жазы жаздан жазга жазында",
        u"autumn fall осень осенью осени куз кузде кузи кузден кузге кузинде",
        u"winter зима зимой зимы зиму зиме кыс кыста кысы кыстан кыска кысында",
    };
    constexpr std::array<QStringView, 4> quarters { u"q1 i", u"q2 ii", u"q3 iii", u"q4 iv" };
    for (int i = 0; i < 12; ++i)
        add(words, DateWord::Month, i + 1, months.at(static_cast<size_t>(i)));
    for (int i = 0; i < 7; ++i)
        add(words, DateWord::Weekday, i + 1, weekdays.at(static_cast<size_t>(i)));
    for (int i = 0; i < 4; ++i) {
        add(words, DateWord::Season, i + 21, seasons.at(static_cast<size_t>(i)));
        add(words, DateWord::Quarter, i + 1, quarters.at(static_cast<size_t>(i)));
    }
}

void addConnectors(DateVocabulary &words)
{
    using enum DateWord;
    add(words, Quarter, 0, u"quarter квартал квартале квартала токсан токсаны токсанында");
    add(words, Half, 0, u"half половина половине половину половины жартысы жартысында");
    constexpr std::array<QStringView, 4> ordinals {
        u"first первый первая первой первом первую первого биринши",
        u"second второй вторая вторую втором второго екинши",
        u"third третий третьем третьего ушинши", u"fourth четвертый четвертом четвертого тортинши"
    };
    for (int i = 0; i < 4; ++i)
        add(words, Ordinal, i + 1, ordinals.at(static_cast<size_t>(i)));
    add(words, YearWord, 0,
        u"year years год года году годы годов годах г гг жылгы жылы жыл ж жылдан жылга жылдын "
        u"سال سنه عام");
    add(words, Decades, 0, u"s ые е х жылдар жылдары жылдардан жылдарга");
    add(words, BeforeOurEra, 0, u"bc bce");
    add(words, Filler, 0,
        u"of the on at day в во на день кун куни st nd rd th го я calendar ماه شهر يوم روز mah");
    add(words, About, 0,
        u"c ca circa about approximately approx around roughly около ок примерно приблизительно "
        u"ориентировочно шамамен шамасында");
    add(words, Uncertain, 0,
        u"uncertain perhaps possibly maybe предположительно возможно "
        u"вероятно болжам бойынша мумкин");
    add(words, Early, 0, u"early beginning start начало начале басы басында");
    add(words, Middle, 0, u"mid middle середина середине ортасы ортасында");
    add(words, Late, 0, u"late end конец конце соны сонында аягы аягында");
    add(words, Between, 0, u"between между");
    add(words, BetweenAfter, 0, u"аралыгында аралык");
    add(words, From, 0, u"from since с со от starting");
    add(words, To, 0, u"to through till until по");
    add(words, And, 0, u"and & и мен бен пен жане");
    add(words, Or, 0, u"or или немесе");
    add(words, Before, 0, u"before до");
    add(words, NoLaterThan, 0, u"by к nolaterthan");
    add(words, After, 0, u"after после");
    add(words, NoEarlierThan, 0, u"noearlierthan");
    add(words, NoLaterThanAfter, 0, u"notlater кешиктирмей");
    add(words, NoEarlierThanAfter, 0, u"notearlier");
    add(words, AfterBehind, 0, u"кейин сон");
    add(words, FromBehind, 0, u"бастап бери");
    add(words, UntilBehind, 0, u"дейин бурын");
    add(words, Unknown, 0, u"unknown неизвестно неизвестна неизвестен белгисиз n/a");
    add(words, Today, 0, u"today now сегодня бугин اليوم");
    add(words, Today, 1, u"tomorrow завтра ертен غدا");
    add(words, Today, 2, u"послезавтра бурсигуни");
    add(words, Today, -1, u"yesterday вчера кеше امس");
    add(words, Today, -2, u"позавчера");
    add(words, Last, 0, u"last прошлый прошлая прошлую прошлое прошлой прошлом откен");
    add(words, This, 0, u"this этот эта эту это этой этом осы");
    add(words, Next, 0,
        u"next следующий следующая следующую следующее следующей следующем след келеси");
    add(words, In, 0, u"in через");
    add(words, Ago, 0, u"ago назад тому");
}

void addCalendarMarks(DateVocabulary &words)
{
    const auto mark = [&words](CalendarMark which, QStringView list) {
        add(words, DateWord::CalendarMark, static_cast<int>(which), list);
    };
    mark(CalendarMark::Gregorian, u"ad ce gregorian م ميلادي григорианский григорианскому");
    mark(CalendarMark::SolarHijri,
         u"sh ap hsh solar shamsi shamsy khorshidi jalali persian iranian afghan ش شمسي خورشيدي "
         u"солнечная солнечной солнечному шамси");
    mark(CalendarMark::Islamic,
         u"ah islamic muslim lunar qamari kamari ق قمري лунная лунной лунному камари "
         u"мусульманский мусульманскому исламский исламскому");
    mark(CalendarMark::Hijri, u"hijri hejri hijra hegira ه هجري хиджры хиджра хиджре хижра хижри");
    mark(CalendarMark::CivilIslamic, u"civil tabular");
}

} // namespace

const DateVocabulary &dateVocabulary()
{
    static const DateVocabulary words = [] {
        DateVocabulary made;
        addCalendar(made);
        addConnectors(made);
        addCalendarMarks(made);
        return made;
    }();
    return words;
}

} // namespace habeas
