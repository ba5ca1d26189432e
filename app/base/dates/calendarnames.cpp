#include "app/base/dates/calendarnames.h"

#include <QHash>

#include <algorithm>
#include <array>

namespace habeas {

namespace {

using namespace Qt::StringLiterals;

using Names = std::array<QStringView, 12>;
using Table = QHash<QString, CalendarName>;

// Keys as keyOf() makes them: doubled consonants once, "dh" as z, q as k, no h at the end, no
// article. The zodiac names are Afghanistan's.
constexpr Names solarKeys {
    u"farvardin farwardin hamal фарвардин хамаль فروردين حمل",
    u"ordibehesht urdibehesht ordibehest sawr saur ордибехешт саур ارديبهشت ثور",
    u"khordad khurdad jawza jauza хордад джауза خرداد جوزا",
    u"tir saratan тир саратан تير سرطان",
    u"mordad murdad amordad asad мордад асад مرداد امرداد اسد",
    u"shahrivar shahriwar sharivar sunbula sonbola шахривар сунбула شهريور سنبله",
    u"mehr mihr mizan мехр мизан مهر ميزان",
    u"aban akrab абан акраб ابان عقرب",
    u"azar kaws kaus qaws азар каус اذر قوس",
    u"dey dei jadi дей джади دي جدي",
    u"bahman dalw dalv бахман дальв بهمن دلو",
    u"esfand isfand espand hut эсфанд хут اسفند اسپند حوت",
};
constexpr Names islamicKeys {
    u"muharam moharam moharem muharem mukharam мухарам محرم المحرم",
    u"safar saphar sefer сафар صفر",
    u"rabiawal rabialawal rabiulawal rabii rabi1 rabiuawal rebiulevel рабиаваль "
    u"рабиульаваль рабигулауал рабигулаууал ربيعالاول ربيعاول",
    u"rabithani rabisani rabitsani rabiakhir rabiakhar rabialthani rabialakhir rabiulakhir "
    u"rabiulthani rabiusani rabiii рабисани рабиахир рабиассани рабиульахир рабигулахир "
    u"ربيعالثاني ربيعالاخر ربيعثاني",
    u"jumadaula jumadaoula jumadaawal jumadiawal jumadialawal jumadialula jamadiawal "
    u"jumadalula jumadai jumadii jumadulawal джумадауля джумадаула джумадааваль джумадальуля "
    u"жумадалауал жумадалаууал جماديالاول جماديالاولي جماداالاولي",
    u"jumadathani jumadathaniya jumadasani jumadaakhira jumadaakhir jumadalakhira jumadialthani "
    u"jumadithani jumadisani jumadiakhir jumadaii jumadulakhir jumadalthani джумадассания "
    u"джумадасания джумадасани джумадаахира джумадальахира жумадалахир جماديالثاني جماديالثانيه "
    u"جماديالاخر جماديالاخره",
    u"rajab rejeb recep ragab раджаб ражаб رجب",
    u"shaban shabaan shabon saban шабан шаабан шагбан شعبان",
    u"ramazan ramadan ramazon рамадан рамазан رمضان",
    u"shawal shaval showal seval шаваль шавал шауал шаууал شوال",
    u"zukada zukaada zukida zulkada zulkaada zulkida zulkade zilkade zikade zikada зукаада зукада "
    u"зулькаада зулькада зулкагда ذوالقعده ذيالقعده ذيقعده ذوقعده",
    u"zuhija zulhija zilhija zulhije zilhije zihaje zihija zulhaj zilhaj zilhice зухиджа зухижа "
    u"зульхиджа "
    u"зулхижа зульхижа ذوالحجه ذيالحجه ذيحجه ذوحجه",
};
constexpr QStringView ummAlQuraKeys = u"umkura umalkura umulkura умкура умалькура امالقري";

constexpr Names solarEnglish { u"Farvardin", u"Ordibehesht", u"Khordad", u"Tir",
                               u"Mordad",    u"Shahrivar",   u"Mehr",    u"Aban",
                               u"Azar",      u"Dey",         u"Bahman",  u"Esfand" };
constexpr Names solarCyrillic { u"фарвардин", u"ордибехешт", u"хордад", u"тир",
                                u"мордад",    u"шахривар",   u"мехр",   u"абан",
                                u"азар",      u"дей",        u"бахман", u"эсфанд" };
constexpr Names islamicEnglish { u"Muharram",      u"Safar",         u"Rabi al-Awwal",
                                 u"Rabi al-Thani", u"Jumada al-Ula", u"Jumada al-Akhira",
                                 u"Rajab",         u"Sha'ban",       u"Ramadan",
                                 u"Shawwal",       u"Dhu al-Qa'dah", u"Dhu al-Hijjah" };
constexpr Names islamicRussian { u"мухаррам",     u"сафар",           u"раби аль-авваль",
                                 u"раби ас-сани", u"джумада аль-уля", u"джумада аль-ахира",
                                 u"раджаб",       u"шаабан",          u"рамадан",
                                 u"шавваль",      u"зу-ль-каада",     u"зу-ль-хиджа" };
constexpr Names islamicKazakh { u"мұхаррам",     u"сафар",         u"рабиғул-әууал",
                                u"рабиғул-ахир", u"жумәдәл-әууал", u"жумәдәл-ахир",
                                u"ражаб",        u"шағбан",        u"рамазан",
                                u"шәууал",       u"зұлқағда",      u"зұлхижжа" };

void add(Table &table, const CalendarName &name, QStringView list)
{
    for (const QStringView key : list.split(u' ', Qt::SkipEmptyParts))
        table.insert(key.toString(), name);
}

const Table &names()
{
    static const Table table = [] {
        Table made;
        for (int i = 0; i < 12; ++i) {
            const auto at = static_cast<size_t>(i);
            add(made, { Calendar::SolarHijri, i + 1, {} }, solarKeys.at(at));
            add(made, { Calendar::Islamic, i + 1, {} }, islamicKeys.at(at));
        }
        add(made, { Calendar::Islamic, 0, IslamicConvention::UmmAlQura }, ummAlQuraKeys);
        return made;
    }();
    return table;
}

bool isArticle(const QString &word)
{
    static constexpr std::array<QStringView, 16> articles { u"al",  u"el",  u"ul", u"as",
                                                            u"ath", u"ats", u"us", u"ath",
                                                            u"l",   u"аль", u"ал", u"эль",
                                                            u"ас",  u"ад",  u"ль", u"уль" };
    return std::find(articles.begin(), articles.end(), word) != articles.end();
}

bool isVowel(QChar c)
{
    return QStringView(u"aeiouаеиоуыэюя").contains(c);
}

/// One spelling for what is written in several: "Dhū al-Ḥijjah" and "zul hijja".
QString keyOf(const QString &word)
{
    QString key;
    key.reserve(word.size());
    for (const QChar c : word) {
        const QChar before = key.isEmpty() ? QChar() : key.back();
        if (c == u'h' && before == u'd')
            key.back() = u'z';
        else if (c == u'q')
            key.append(u'k');
        else if (c != before || isVowel(c))
            key.append(c);
    }
    return key;
}

std::optional<CalendarName> find(const QString &key)
{
    const auto found = names().constFind(key);
    return found == names().cend() ? std::nullopt : std::optional(*found);
}

} // namespace

std::optional<CalendarName> calendarName(const QStringList &words)
{
    QString key;
    for (const QString &word : words) {
        if (words.size() == 1 || !isArticle(word))
            key += keyOf(word);
    }
    if (const auto whole = find(key))
        return whole;
    if (key.size() > 4 && key.endsWith(u'h'))
        return find(key.chopped(1));
    if (key.size() > 4 && key.endsWith(u"ماه"))
        return find(key.chopped(3));
    // Russian and Kazakh endings: "рамадана", "в мехре", "шавваля".
    static constexpr std::array<QStringView, 7> endings { u"а", u"я",  u"е",  u"у",
                                                          u"ы", u"да", u"нын" };
    for (const QStringView ending : endings) {
        if (key.size() < ending.size() + 2 || !key.endsWith(ending))
            continue;
        const QString stem = key.chopped(ending.size());
        if (const auto name = find(stem))
            return name;
        if (const auto name = find(stem + u'ь'))
            return name;
        if (const auto name = find(stem + u'й'))
            return name;
    }
    return std::nullopt;
}

QStringView otherMonthName(Calendar calendar, int month, Language language)
{
    const bool english = language == Language::English;
    const Names &solar = english ? solarEnglish : solarCyrillic;
    const Names &cyrillic = language == Language::Kazakh ? islamicKazakh : islamicRussian;
    const Names &islamic = english ? islamicEnglish : cyrillic;
    return (calendar == Calendar::SolarHijri ? solar : islamic).at(static_cast<size_t>(month - 1));
}

QStringView calendarTitle(Calendar calendar, Language language)
{
    constexpr std::array<std::array<QStringView, 3>, 3> titles { {
        { u"Gregorian", u"григорианский календарь", u"григориан күнтізбесі" },
        { u"Solar Hijri", u"солнечная хиджра", u"күн хижрасы" },
        { u"Islamic", u"исламский календарь", u"ислам күнтізбесі" },
    } };
    return titles.at(static_cast<size_t>(calendar)).at(static_cast<size_t>(language));
}

} // namespace habeas
