#include "app/letters/template/phrases.h"

#include "app/base/dates/dateprint.h"
#include "app/letters/template/oncewords.h"
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

/// "с 2019 года (примерно)", "шамамен 2019 жылдан бастап": what belongs to one point goes with the
/// words that both sides ask for. Nothing where one of them is no point.
std::optional<QString> intervalInWords(const QString &from, const QString &until, Language language)
{
    if (from.contains(u'/') || until.contains(u'/'))
        return std::nullopt;
    const auto interval = PartialDate::fromEdtf(from + u'/' + until);
    return interval ? std::optional(printDate(*interval, language)) : std::nullopt;
}

/// One date, and not a time the day is in.
bool isPoint(const PartialDate &date)
{
    return date.precision() != PartialDate::Precision::Interval && !date.isOneDayWithin();
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
    return intervalInWords(date.edtf(), u".."_s, Language::Russian).value_or(printed);
}

/// "2024 жылғы мамырдан бастап", also of some day of that May.
QString kazakhStart(const PartialDate &date)
{
    const bool someDay = date.precision() == PartialDate::Precision::Month && isPlain(date);
    const PartialDate point = someDay
        ? PartialDate::fromMonth(date.earliest()->year(), date.earliest()->month())
        : date;
    return intervalInWords(point.edtf(), u".."_s, Language::Kazakh)
        .value_or(printDate(date, Language::Kazakh));
}

bool isMonthSeasonOrYear(const PartialDate &date)
{
    return date.precision() == PartialDate::Precision::Month
        || date.precision() == PartialDate::Precision::Season
        || date.precision() == PartialDate::Precision::Year;
}

bool isYears(const PartialDate &date)
{
    return date.precision() == PartialDate::Precision::Decade
        || date.precision() == PartialDate::Precision::Century;
}

/// EDTF numbers them: 2024-23 is an autumn.
int seasonOf(const PartialDate &date)
{
    return date.edtf().mid(date.edtf().lastIndexOf(u'-') + 1).left(2).toInt();
}

QString englishWhen(const PartialDate &date)
{
    const QString printed = printDate(date, Language::English);
    if (date.isOneDayWithin() || date.isApproximate() || !date.earliest())
        return printed;
    if (date.precision() == PartialDate::Precision::Day
        || date.precision() == PartialDate::Precision::Time)
        return u"on "_s + printed;
    return isMonthSeasonOrYear(date) || isYears(date) ? QString(u"in "_s + printed) : printed;
}

QString russianWhen(const PartialDate &date)
{
    static constexpr std::array<const char16_t *, 4> seasons { u"весной", u"летом", u"осенью",
                                                               u"зимой" };
    QString printed = printDate(date, Language::Russian);
    if (date.isOneDayWithin() || date.isApproximate() || !date.earliest()
        || date.earliest()->year() <= 0)
        return printed;
    const QString uncertain = date.isUncertain() ? u" (предположительно)"_s : QString();
    if (date.precision() == PartialDate::Precision::Month)
        return u"в %1 года%2"_s.arg(monthOf(date, prepositional), uncertain);
    if (date.precision() == PartialDate::Precision::Year)
        return u"в %1 году%2"_s.arg(QString::number(date.earliest()->year()), uncertain);
    if (date.precision() == PartialDate::Precision::Season)
        return u"%1 %2"_s.arg(
            QStringView(seasons.at(static_cast<size_t>((seasonOf(date) + 3) % 4))),
            printed.section(u' ', 1));
    if (isYears(date))
        return u"в "_s
            + printed.replace(u"-е годы"_s, u"-х годах"_s).replace(u" годы"_s, u" годах"_s);
    return printed;
}

/// The locative: the last word before a remark takes the ending.
QString kazakhWhen(const PartialDate &date)
{
    static constexpr Months locative { u"қаңтарда",   u"ақпанда",  u"наурызда", u"сәуірде",
                                       u"мамырда",    u"маусымда", u"шілдеде",  u"тамызда",
                                       u"қыркүйекте", u"қазанда",  u"қарашада", u"желтоқсанда" };
    static constexpr std::array<const char16_t *, 4> seasons { u"көктемде", u"жазда", u"күзде",
                                                               u"қыста" };
    const QString printed = printDate(date, Language::Kazakh);
    if (date.isOneDayWithin() || date.isApproximate() || !date.earliest()
        || date.precision() == PartialDate::Precision::Time || date.earliest()->year() <= 0)
        return printed;
    const QString remark = date.isUncertain() ? u" (болжам бойынша)"_s : QString();
    const QString words = printed.left(printed.size() - remark.size());
    const QString before = words.left(words.lastIndexOf(u' ') + 1);
    if (date.precision() == PartialDate::Precision::Day
        || date.precision() == PartialDate::Precision::Month)
        return before + QStringView(locative.at(static_cast<size_t>(date.earliest()->month() - 1)))
            + remark;
    if (date.precision() == PartialDate::Precision::Season)
        return before + QStringView(seasons.at(static_cast<size_t>((seasonOf(date) + 3) % 4)))
            + remark;
    if (date.precision() == PartialDate::Precision::Year)
        return u"%1 жылы%2"_s.arg(QString::number(date.earliest()->year()), remark);
    return isYears(date) ? QString(words + u"ы"_s + remark) : printed;
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
    if (date.precision() == PartialDate::Precision::Interval && !date.isOneDayWithin())
        return dateOnce(date, language);
    switch (language) {
    case Language::English:
        break;
    case Language::Russian:
        return russianWhen(date);
    case Language::Kazakh:
        return kazakhWhen(date);
    }
    return englishWhen(date);
}

QString dateAsStart(const PartialDate &date, Language language)
{
    const QString printed = dateOnce(date, language);
    switch (language) {
    case Language::English:
        return (isPoint(date) ? u"from "_s : u"began "_s) + printed;
    case Language::Russian:
        return isPoint(date) ? russianStart(date) : u"начало: "_s + printed;
    case Language::Kazakh:
        return isPoint(date) ? kazakhStart(date) : u"басталуы: "_s + printed;
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
    const bool points = isPoint(from) && isPoint(until);
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
    const QString last = dateOnce(until, language);
    if (language == Language::English && points)
        return begins ? QString(start + u" until "_s + last) : QString(u"until "_s + last);
    const QString end = language == Language::English ? u"end: "_s + last
        : language == Language::Russian               ? u"окончание: "_s + last
                                                      : u"аяқталуы: "_s + last;
    return begins ? QString(start + u"; "_s + end) : end;
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
    static const QRegularExpression saysSo(u"\\A(former|ex-|бывш|экс-|в прошлом|бұрын)"_s,
                                           QRegularExpression::CaseInsensitiveOption
                                               | QRegularExpression::UseUnicodePropertiesOption);
    const bool over = post.until.isSet() && !saysSo.match(role).hasMatch();
    if (language == Language::Russian)
        return (over ? u"в прошлом – %1, %2"_s : u"%1, %2"_s).arg(role, organisation);
    if (language == Language::Kazakh)
        return (over ? u"бұрын – %1, %2"_s : u"%1, %2"_s).arg(role, organisation);
    return englishPost(over ? QString(u"former "_s + role) : role, organisation);
}

namespace {

/// "Правозащитник", "Кассационная коллегия": words no name is made of, beside one that begins
/// small. Loans that Kazakh has taken over ("адвокат", "журналист") have none of these.
bool hasRussianEndings(const QString &text)
{
    static const QRegularExpression small(u"(?<!\\p{L})\\p{Ll}"_s,
                                          QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression russian(
        u"\\p{L}{3}(?:щ\\p{L}*|ъ\\p{L}+|[иы]й|ой|[ая]я|[ое]е|[иы]е|[ое]го|[ое]му|"
        "тель|тельница|[чн]ик|[чн]ица|ость|[ае]ние|ство|ский|ская)(?!\\p{L})"_s,
        QRegularExpression::UseUnicodePropertiesOption | QRegularExpression::CaseInsensitiveOption);
    return small.match(text).hasMatch() && russian.match(text).hasMatch();
}

} // namespace

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
        || (text.simplified().split(u' ').size() < wordsOfAPhrase && !hasRussianEndings(text));
}

std::optional<Language> languageOfWords(const QString &text)
{
    static const QRegularExpression kazakh(u"[әғқңөұүһ]"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression neighbours(u"[іїєґўјљњћџђѓќ]"_s,
                                               QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression english(
        u"\\b(the|of|to|not|no|and|or|at|in|on|with|without|may|must|from|every|a|an)\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression accented(u"[^\\x00-\\x7f‘’“”–—…]"_s);
    if (isWrittenIn(text, Language::Kazakh) && kazakh.match(text).hasMatch())
        return Language::Kazakh;
    if (isWrittenIn(text, Language::Russian) && !neighbours.match(text).hasMatch())
        return Language::Russian;
    if (isWrittenIn(text, Language::English) && !accented.match(text).hasMatch()
        && english.match(text).hasMatch())
        return Language::English;
    return std::nullopt;
}

QString upperFirst(const QString &text)
{
    return text.isEmpty() ? text : QString(text.front().toTitleCase() + text.mid(1));
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
