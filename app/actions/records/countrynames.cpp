#include "app/actions/records/countrynames.h"

#include "app/base/text/textfold.h"

#include <QHash>
#include <QLocale>
#include <QMap>

using namespace Qt::StringLiterals;

namespace habeas {

namespace {

/// Qt knows English names and each country's own; these are the Russian and Kazakh ones.
constexpr const char *others[][2] = {
    { "AE", "ОАЭ|БАӘ" },
    { "AF", "Афганистан|Ауғанстан" },
    { "AM", "Армения" },
    { "AZ", "Азербайджан|Әзірбайжан" },
    { "BD", "Бангладеш" },
    { "BH", "Бахрейн" },
    { "BI", "Бурунди" },
    { "BY", "Беларусь|Белоруссия" },
    { "CD", "ДР Конго" },
    { "CM", "Камерун" },
    { "CN", "Китай|КНР|Қытай" },
    { "CU", "Куба" },
    { "DZ", "Алжир" },
    { "EG", "Египет|Мысыр" },
    { "ER", "Эритрея" },
    { "ET", "Эфиопия" },
    { "GE", "Грузия" },
    { "IL", "Израиль" },
    { "IN", "Индия|Үндістан" },
    { "IQ", "Ирак" },
    { "IR", "Иран" },
    { "JO", "Иордания" },
    { "KE", "Кения" },
    { "KG", "Кыргызстан|Киргизия|Қырғызстан" },
    { "KH", "Камбоджа" },
    { "KZ", "Казахстан|Қазақстан" },
    { "LA", "Лаос" },
    { "LB", "Ливан" },
    { "LY", "Ливия" },
    { "MA", "Марокко" },
    { "MD", "Молдова|Молдавия" },
    { "MM", "Мьянма|Бирма" },
    { "MN", "Монголия|Моңғолия" },
    { "NG", "Нигерия" },
    { "NI", "Никарагуа" },
    { "PH", "Филиппины" },
    { "PK", "Пакистан|Пәкістан" },
    { "PL", "Польша" },
    { "PS", "Палестина" },
    { "RU", "Россия|Российская Федерация|РФ|Ресей" },
    { "RW", "Руанда" },
    { "SA", "Саудовская Аравия" },
    { "SD", "Судан" },
    { "SS", "Южный Судан" },
    { "SY", "Сирия" },
    { "TH", "Таиланд" },
    { "TJ", "Таджикистан|Тәжікстан" },
    { "TM", "Туркменистан|Туркмения|Түрікменстан" },
    { "TN", "Тунис" },
    { "TR", "Turkiye|Турция|Түркия" },
    { "TZ", "Танзания" },
    { "UA", "Украина" },
    { "UG", "Уганда" },
    { "UZ", "Узбекистан|Өзбекстан" },
    { "VE", "Венесуэла" },
    { "VN", "Вьетнам" },
    { "YE", "Йемен" },
    { "ZW", "Зимбабве" },
};

QHash<QString, QString> readNames()
{
    QHash<QString, QString> codes;
    for (int at = QLocale::AnyTerritory + 1; at <= QLocale::LastTerritory; ++at) {
        const auto territory = static_cast<QLocale::Territory>(at);
        const QString code = QLocale::territoryToCode(territory);
        if (code.size() != 2) // a continent has a number
            continue;
        codes.insert(foldForSearch(QLocale::territoryToString(territory)), code);
        const QString own = QLocale(QLocale::AnyLanguage, territory).nativeTerritoryName();
        if (!own.isEmpty() && !codes.contains(foldForSearch(own)))
            codes.insert(foldForSearch(own), code);
    }
    for (const auto &[code, names] : others) {
        for (const QString &name : QString::fromUtf8(names).split(u'|'))
            codes.insert(foldForSearch(name), QString::fromLatin1(code));
    }
    return codes;
}

/// The Russian and the Kazakh name of a country, where this file has them: the first one written in
/// Cyrillic and the last one. One that stands alone is the same in both.
QStringList cyrillicNames(const QString &code)
{
    for (const auto &[known, names] : others) {
        if (code != QLatin1StringView(known))
            continue;
        QStringList found = QString::fromUtf8(names).split(u'|');
        if (found.first().at(0).script() == QChar::Script_Latin)
            found.removeFirst();
        return found;
    }
    return {};
}

QList<Country> readCountries(Language language)
{
    QMap<QString, Country> found;
    for (int at = QLocale::AnyTerritory + 1; at <= QLocale::LastTerritory; ++at) {
        const auto territory = static_cast<QLocale::Territory>(at);
        const QString code = QLocale::territoryToCode(territory);
        if (code.size() != 2)
            continue;
        const QStringList names = cyrillicNames(code);
        Country country { code, QLocale::territoryToString(territory), names };
        if (const QString own = QLocale(QLocale::AnyLanguage, territory).nativeTerritoryName();
            !own.isEmpty())
            country.otherNames << own;
        if (language != Language::English && !names.isEmpty()) {
            country.otherNames << country.name;
            country.name = language == Language::Russian ? names.first() : names.last();
        }
        found.insert(code, country);
    }
    return found.values();
}

} // namespace

/// Read once a language: forms open more often than countries change.
QList<Country> countries(Language language)
{
    switch (language) {
    case Language::Russian: {
        static const QList<Country> russian = readCountries(language);
        return russian;
    }
    case Language::Kazakh: {
        static const QList<Country> kazakh = readCountries(language);
        return kazakh;
    }
    case Language::English:
        break;
    }
    static const QList<Country> english = readCountries(Language::English);
    return english;
}

QString countryNamed(const QString &name)
{
    static const QHash<QString, QString> codes = readNames();
    return codes.value(foldForSearch(name.simplified()));
}

} // namespace habeas
