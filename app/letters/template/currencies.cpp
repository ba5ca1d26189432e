#include "app/casefile/moneyprint.h"
#include "app/letters/template/phrases.h"

#include <algorithm>
#include <array>

namespace habeas {

using namespace Qt::StringLiterals;

namespace {

constexpr QChar noBreak(0x00a0);

/// "%1 лари", or with the forms of a number: "%1 манат|маната|манатов" (English: one|many).
struct Currency
{
    const char16_t *code;
    const char16_t *english;
    const char16_t *russian;
    const char16_t *kazakh;
};

constexpr std::array currencies {
    Currency { u"KZT", u"%1 tenge", u"%1 тенге", u"%1 теңге" },
    Currency { u"USD", u"US$%1", u"%1 долл. США", u"%1 АҚШ доллары" },
    Currency { u"EUR", u"€%1", u"%1 евро", u"%1 еуро" },
    Currency { u"GBP", u"£%1", u"%1 ф. ст.", u"%1 фунт стерлинг" },
    Currency { u"RUB", u"%1 rouble|roubles", u"%1 руб.", u"%1 рубль" },
    Currency { u"AMD", u"%1 Armenian dram", u"%1 драм|драма|драмов", u"%1 армян драмы" },
    Currency { u"AZN", u"%1 Azerbaijani manat", u"%1 манат|маната|манатов", u"%1 манат" },
    Currency { u"BYN", u"%1 Belarusian rouble|Belarusian roubles", u"%1 бел. руб.",
               u"%1 беларусь рублі" },
    Currency { u"CHF", u"%1 Swiss franc|Swiss francs", u"%1 швейц. фр.", u"%1 швейцария франкі" },
    Currency { u"CNY", u"%1 yuan", u"%1 юань|юаня|юаней", u"%1 юань" },
    Currency { u"CUP", u"%1 Cuban peso|Cuban pesos", u"%1 кубинских песо", u"%1 куба песосы" },
    Currency { u"EGP", u"%1 Egyptian pound|Egyptian pounds", u"%1 егип. ф.", u"%1 мысыр фунты" },
    Currency { u"GEL", u"%1 lari", u"%1 лари", u"%1 лари" },
    Currency { u"IRR", u"%1 Iranian rial|Iranian rials",
               u"%1 иранский риал|иранских риала|иранских "
               u"риалов",
               u"%1 иран риалы" },
    Currency { u"KGS", u"%1 Kyrgyz som", u"%1 сом|сома|сомов", u"%1 қырғыз сомы" },
    Currency { u"MDL", u"%1 Moldovan leu|Moldovan lei",
               u"%1 молдавский лей|молдавских лея|"
               u"молдавских леев",
               u"%1 молдова лейі" },
    Currency { u"MMK", u"%1 kyat|kyats", u"%1 кьят|кьята|кьятов", u"%1 кьят" },
    Currency { u"NIO", u"%1 córdoba|córdobas", u"%1 кордоба|кордобы|кордоб", u"%1 кордоба" },
    Currency { u"PLN", u"%1 zloty|zlotys", u"%1 злотый|злотых|злотых", u"%1 злотый" },
    Currency { u"THB", u"%1 baht", u"%1 бат|бата|батов", u"%1 бат" },
    Currency { u"TJS", u"%1 somoni", u"%1 сомони", u"%1 сомони" },
    Currency { u"TMT", u"%1 Turkmen manat",
               u"%1 туркменский манат|туркменских маната|туркменских "
               u"манатов",
               u"%1 түрікмен манаты" },
    Currency { u"TRY", u"%1 Turkish lira", u"%1 турецкая лира|турецкие лиры|турецких лир",
               u"%1 түрік лирасы" },
    Currency { u"UAH", u"%1 hryvnia|hryvnias", u"%1 гривна|гривны|гривен", u"%1 гривна" },
    Currency { u"UGX", u"%1 Uganda shilling|Uganda shillings",
               u"%1 угандийский шиллинг|угандийских "
               u"шиллинга|угандийских шиллингов",
               u"%1 уганда шиллингі" },
    Currency { u"UZS", u"%1 Uzbek sum", u"%1 узбекский сум|узбекских сума|узбекских сумов",
               u"%1 өзбек сумы" },
    Currency { u"VND", u"%1 dong", u"%1 донг|донга|донгов", u"%1 донг" },
};

QStringView patternOf(const Currency &currency, Language language)
{
    switch (language) {
    case Language::English:
        break;
    case Language::Russian:
        return currency.russian;
    case Language::Kazakh:
        return currency.kazakh;
    }
    return currency.english;
}

/// Which of the forms a number takes; a part of one is said as "2,5 маната".
qsizetype formOf(const QString &amount, Language language)
{
    const QString whole = amount.section(u'.', 0, 0);
    const QString parts = amount.section(u'.', 1);
    const bool inParts = std::ranges::any_of(parts, [](QChar c) {
        return c.isDigit() && c != u'0';
    });
    if (language == Language::English)
        return whole == u"1" && !inParts ? 0 : 1;
    if (inParts)
        return 1;
    const int lastTwo = whole.right(2).toInt();
    const int last = lastTwo % 10;
    if (lastTwo > 10 && lastTwo < 20)
        return 2;
    return last == 1 ? 0 : last >= 2 && last <= 4 ? 1 : 2;
}

QString wordsFor(QStringView pattern, const QString &amount, Language language)
{
    const QString words = pattern.toString();
    const qsizetype blank = words.indexOf(u' ');
    if (blank < 0 || !words.contains(u'|'))
        return words;
    const QStringList forms = words.mid(blank + 1).split(u'|');
    const qsizetype form = std::min(formOf(amount, language), forms.size() - 1);
    return words.left(blank + 1) + forms.at(form);
}

} // namespace

QString moneyInWords(const Money &money, Language language)
{
    const QString amount = printAmount(money.amount, language);
    for (const Currency &currency : currencies) {
        if (money.currency != QStringView(currency.code))
            continue;
        QString words = wordsFor(patternOf(currency, language), money.amount, language).arg(amount);
        return language == Language::English ? words : words.replace(u' ', noBreak);
    }
    return money.currency.isEmpty() ? amount : QString(money.currency + noBreak + amount);
}

} // namespace habeas
