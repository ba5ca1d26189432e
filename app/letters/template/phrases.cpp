#include "app/letters/template/phrases.h"

#include "app/base/dates/dateprint.h"
#include "app/casefile/moneyprint.h"
#include "app/letters/template/runningtext.h"
#include "app/letters/template/words.h"

#include <QRegularExpression>

#include <array>

namespace habeas {

using namespace Qt::StringLiterals;

namespace {

using Months = std::array<const char16_t *, 12>;

constexpr Months genitive { u"января", u"февраля", u"марта",    u"апреля",  u"мая",    u"июня",
                            u"июля",   u"августа", u"сентября", u"октября", u"ноября", u"декабря" };
constexpr Months prepositional { u"январе",   u"феврале", u"марте",  u"апреле",
                                 u"мае",      u"июне",    u"июле",   u"августе",
                                 u"сентябре", u"октябре", u"ноябре", u"декабре" };

constexpr QChar noBreak(0x00a0);

bool isPlain(const PartialDate &date)
{
    return !date.isApproximate() && !date.isUncertain() && date.earliest()
        && date.earliest()->year() > 0;
}

QString monthOf(const PartialDate &date, const Months &names)
{
    const CivilDay first = *date.earliest();
    const auto month = static_cast<size_t>(first.month() - 1);
    return u"%1 %2"_s.arg(QStringView(names.at(month))).arg(first.year());
}

QString russianWhen(const PartialDate &date)
{
    const QString printed = printDate(date, Language::Russian);
    if (!isPlain(date))
        return printed;
    if (date.precision() == PartialDate::Precision::Month)
        return u"в %1 года"_s.arg(monthOf(date, prepositional));
    if (date.precision() == PartialDate::Precision::Year)
        return u"в %1 году"_s.arg(date.earliest()->year());
    return printed;
}

/// "с 2019 года (примерно)", "шамамен 2019 жылдан бастап": what belongs to one point goes with the
/// words that both sides ask for. Nothing where one of them is no point.
std::optional<QString> intervalInWords(const QString &from, const QString &until, Language language)
{
    if (from.contains(u'/') || until.contains(u'/'))
        return std::nullopt;
    const auto interval = PartialDate::fromEdtf(from + u'/' + until);
    return interval ? std::optional(printDate(*interval, language)) : std::nullopt;
}

QString russianStart(const PartialDate &date)
{
    const QString printed = printDate(date, Language::Russian);
    if (!isPlain(date))
        return intervalInWords(date.edtf(), u".."_s, Language::Russian).value_or(printed);
    if (date.isExactDay())
        return (date.earliest()->day() == 2 ? u"со %1"_s : u"с %1"_s).arg(printed);
    if (date.precision() == PartialDate::Precision::Month)
        return u"с %1 года"_s.arg(monthOf(date, genitive));
    if (date.precision() == PartialDate::Precision::Year)
        return u"с %1 года"_s.arg(date.earliest()->year());
    return printed;
}

bool isMonthSeasonOrYear(const PartialDate &date)
{
    return date.precision() == PartialDate::Precision::Month
        || date.precision() == PartialDate::Precision::Season
        || date.precision() == PartialDate::Precision::Year;
}

struct Currency
{
    const char16_t *code;
    const char16_t *english;
    const char16_t *russian;
    const char16_t *kazakh;
};

// Russian ones are abbreviated where the word would bend with the number.
constexpr std::array currencies {
    Currency { u"KZT", u"%1 tenge", u"%1 тенге", u"%1 теңге" },
    Currency { u"USD", u"US$%1", u"%1 долл. США", u"%1 АҚШ доллары" },
    Currency { u"EUR", u"€%1", u"%1 евро", u"%1 еуро" },
    Currency { u"GBP", u"£%1", u"%1 ф. ст.", u"%1 фунт стерлинг" },
    Currency { u"RUB", u"%1 roubles", u"%1 руб.", u"%1 рубль" },
};

const char16_t *patternOf(const Currency &currency, Language language)
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

// English puts an article before "Party of ..." and none before a plain proper name.
QString englishPost(const QString &role, const QString &organisation)
{
    if (organisation.contains(u" of "_s)
        && !organisation.startsWith(u"the "_s, Qt::CaseInsensitive))
        return u"%1 of the %2"_s.arg(role, organisation);
    return u"%1 of %2"_s.arg(role, organisation);
}

} // namespace

QString dateAsWhen(const PartialDate &date, Language language)
{
    const QString printed = printDate(date, language);
    switch (language) {
    case Language::English:
        if (date.isExactDay())
            return u"on "_s + printed;
        return isPlain(date) && isMonthSeasonOrYear(date) ? QString(u"in "_s + printed) : printed;
    case Language::Russian:
        return russianWhen(date);
    case Language::Kazakh:
        break;
    }
    return printed;
}

QString dateAsStart(const PartialDate &date, Language language)
{
    const QString printed = printDate(date, language);
    switch (language) {
    case Language::English:
        if (date.precision() == PartialDate::Precision::Interval)
            return printed;
        return (date.isOneDayWithin() ? u"began "_s : u"from "_s) + printed;
    case Language::Russian:
        return date.isOneDayWithin() ? u"начало: "_s + printed : russianStart(date);
    case Language::Kazakh:
        return date.isOneDayWithin() ? u"басталуы: "_s + printed : printed;
    }
    return printed;
}

QString periodInWords(const PartialDate &from, const PartialDate &until, Language language)
{
    const bool begins = from.isSet() && !from.isUnknown();
    const bool ended = until.isSet();
    const bool knownEnd = ended && !until.isUnknown();
    if (!begins && !knownEnd)
        return {};
    if (begins && knownEnd && from.edtf() == until.edtf()
        && from.precision() != PartialDate::Precision::Interval)
        return dateAsWhen(from, language); // it began and ended that day, or within that month
    const bool points = !from.isOneDayWithin() && !until.isOneDayWithin();
    if (points && (language != Language::English || !begins || !knownEnd)) {
        const QString start = begins ? from.edtf() : u".."_s;
        const QString end = knownEnd ? until.edtf() : ended ? QString() : u".."_s;
        if (const auto words = intervalInWords(start, end, language))
            return language == Language::English && begins && !ended ? dateAsStart(from, language)
                                                                     : *words;
    }
    const QString start = begins ? dateAsStart(from, language) : QString();
    if (!knownEnd)
        return start;
    const QString last = printDate(until, language);
    if (language == Language::English && points && !last.startsWith(u"from "_s))
        return begins ? QString(start + u" until "_s + last) : QString(u"until "_s + last);
    const QString end = language == Language::English ? u"end: "_s + last
        : language == Language::Russian               ? u"окончание: "_s + last
                                                      : u"аяқталуы: "_s + last;
    return begins ? QString(start + u"; "_s + end) : end;
}

QString moneyInWords(const Money &money, Language language)
{
    const QString amount = printAmount(money.amount, language);
    for (const Currency &currency : currencies) {
        if (money.currency != QStringView(currency.code))
            continue;
        QString words = QStringView(patternOf(currency, language)).toString().arg(amount);
        return language == Language::English ? words : words.replace(u' ', noBreak);
    }
    return money.currency.isEmpty() ? amount : QString(money.currency + noBreak + amount);
}

QString postInWords(const Affiliation &post, Language language)
{
    const QString organisation = post.abbreviation.trimmed().isEmpty()
        ? post.organisation.trimmed()
        : u"%1 (%2)"_s.arg(withoutClosingStop(post.organisation.trimmed()),
                           post.abbreviation.trimmed());
    const QString role = withoutClosingStop(post.role.trimmed());
    if (role.isEmpty() || organisation.isEmpty())
        return organisation;
    if (language != Language::English)
        return u"%1, %2"_s.arg(role, organisation);
    const bool over = post.until.isSet() && !role.startsWith(u"former"_s, Qt::CaseInsensitive);
    return englishPost(over ? QString(u"former "_s + role) : role, organisation);
}

bool isWrittenIn(const QString &text, Language language)
{
    static const QRegularExpression kazakhOnly(u"[әғқңөұүһі]"_s,
                                               QRegularExpression::CaseInsensitiveOption);
    int latin = 0;
    int cyrillic = 0;
    int other = 0;
    for (const uint point : text.toUcs4()) {
        const auto character = static_cast<char32_t>(point);
        if (!QChar::isLetter(character))
            continue;
        const QChar::Script script = QChar::script(character);
        ++(script == QChar::Script_Latin          ? latin
               : script == QChar::Script_Cyrillic ? cyrillic
                                                  : other);
    }
    const int own = language == Language::English ? latin : cyrillic;
    if (own < latin + cyrillic + other - own)
        return false;
    const bool kazakhLetters = kazakhOnly.match(text).hasMatch();
    if (language == Language::Russian)
        return !kazakhLetters;
    // A Kazakh phrase without any of the letters Russian lacks is hardly ever met; a name is.
    constexpr qsizetype wordsOfAPhrase = 3;
    return language != Language::Kazakh || kazakhLetters
        || text.simplified().split(u' ').size() < wordsOfAPhrase;
}

QString upperFirst(const QString &text)
{
    return text.isEmpty() ? text : QString(text.left(1).toUpper() + text.mid(1));
}

QString beginningOf(const QString &text, qsizetype most)
{
    const QString whole = text.simplified();
    if (whole.size() <= most)
        return whole;
    const qsizetype word = whole.lastIndexOf(u' ', most);
    return whole.left(word > most / 2 ? word : most) + u'…';
}

QString languageTitle(Language language)
{
    switch (language) {
    case Language::English:
        break;
    case Language::Russian:
        return Letters::tr("Russian");
    case Language::Kazakh:
        return Letters::tr("Kazakh");
    }
    return Letters::tr("English");
}

} // namespace habeas
