#include "app/base/datetokens.h"

#include <QHash>

#include <array>

namespace habeas {

namespace {

using namespace Qt::StringLiterals;

struct Meaning
{
    DateWord word = DateWord::Other;
    int value = 0;
};

using Vocabulary = QHash<QString, Meaning>;

void add(Vocabulary &words, DateWord word, int value, QStringView list)
{
    for (const QStringView entry : list.split(u' ', Qt::SkipEmptyParts))
        words.insert(entry.toString(), { word, value });
}

void addCalendar(Vocabulary &words)
{
    // Kazakh words stand in folded spelling: "сауир" for "сәуір".
    constexpr std::array<QStringView, 12> months {
        u"january jan январь января январе янв кантар кан",
        u"february feb февраль февраля феврале фев февр акпан акп",
        u"march mar март марта марте мар наурыз нау",
        u"april apr апрель апреля апреле апр сауир сау",
        u"may май мая мае мамыр мам",
        u"june jun июнь июня июне июн маусым мау",
        u"july jul июль июля июле июл шилде шил",
        u"august aug август августа августе авг тамыз там",
        u"september sep sept сентябрь сентября сентябре сен сент кыркуйек кыр",
        u"october oct октябрь октября октябре окт казан каз",
        u"november nov ноябрь ноября ноябре ноя нояб караша кар",
        u"december dec декабрь декабря декабре дек желтоксан жел",
    };
    constexpr std::array<QStringView, 7> weekdays {
        u"monday mon понедельник понедельника понедельнику пн дуйсенби",
        u"tuesday tue tues вторник вторника вт сейсенби",
        u"wednesday wed среда среду среды ср сарсенби",
        u"thursday thu thur thurs четверг четверга чт бейсенби",
        u"friday fri пятница пятницу пятницы пт жума",
        u"saturday sat суббота субботу субботы сб сенби",
        u"sunday sun воскресенье воскресенья вс жексенби",
    };
    constexpr std::array<QStringView, 4> seasons {
        u"spring весна весной весны весну весне коктем коктемде коктеми коктемнен коктемге",
        u"summer лето летом лета лете жаз жазда жазы жаздан жазга",
        u"autumn fall осень осенью осени куз кузде кузи кузден кузге",
        u"winter зима зимой зимы зиму зиме кыс кыста кысы кыстан кыска",
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

void addConnectors(Vocabulary &words)
{
    using enum DateWord;
    add(words, Quarter, 0, u"quarter квартал квартале квартала токсан токсаны");
    add(words, YearWord, 0,
        u"year years год года году годы годов г гг жылгы жылы жыл ж жылдан жылга жылдын");
    add(words, Decades, 0, u"s ые е х жылдар жылдары жылдардан жылдарга");
    add(words, BeforeOurEra, 0, u"bc bce");
    add(words, Filler, 0, u"of the on at day в во день кун куни st nd rd th го");
    add(words, About, 0,
        u"c ca circa about approximately approx around roughly около примерно приблизительно "
        u"ориентировочно шамамен");
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
    add(words, NoLaterThanAfter, 0, u"notlater");
    add(words, NoEarlierThanAfter, 0, u"notearlier");
    add(words, AfterBehind, 0, u"кейин сон");
    add(words, FromBehind, 0, u"бастап бери");
    add(words, UntilBehind, 0, u"дейин бурын");
    add(words, Unknown, 0, u"unknown неизвестно неизвестна неизвестен белгисиз n/a");
    add(words, Today, 0, u"today now сегодня бугин");
    add(words, Tomorrow, 0, u"tomorrow завтра ертен");
    add(words, Yesterday, 0, u"yesterday вчера кеше");
    add(words, Last, 0, u"last прошлый прошлая прошлую прошлое прошлой прошлом откен");
    add(words, This, 0, u"this этот эта эту это этой этом осы");
    add(words, Next, 0, u"next следующий следующая следующую следующее следующей следующем келеси");
    add(words, In, 0, u"in через");
    add(words, Ago, 0, u"ago назад тому");
}

const Vocabulary &vocabulary()
{
    static const Vocabulary words = [] {
        Vocabulary made;
        addCalendar(made);
        addConnectors(made);
        return made;
    }();
    return words;
}

/// Kazakh case endings, folded. Ablative says "from", dative "to".
void setEnding(DateToken &token, QStringView ending)
{
    using namespace std::string_view_literals;
    for (const QStringView ablative :
         { u"нан"sv, u"нен"sv, u"дан"sv, u"ден"sv, u"тан"sv, u"тен"sv })
        token.ablative = token.ablative || ending == ablative;
    for (const QStringView dative : { u"га"sv, u"ге"sv, u"ка"sv, u"ке"sv })
        token.dative = token.dative || ending == dative;
}

bool isKazakhEnding(QStringView ending)
{
    static constexpr std::array<QStringView, 24> endings {
        u"нан", u"нен", u"дан", u"ден", u"тан", u"тен", u"га",  u"ге",  u"ка", u"ке", u"да", u"де",
        u"та",  u"те",  u"нын", u"нин", u"дын", u"дин", u"тын", u"тин", u"ы",  u"и",  u"ын", u"ин",
    };
    for (const QStringView known : endings) {
        if (known == ending)
            return true;
    }
    return false;
}

DateToken wordToken(const QString &text)
{
    DateToken token;
    token.text = text;
    const Vocabulary &words = vocabulary();
    const auto whole = words.constFind(text);
    if (whole != words.cend()) {
        token.word = whole->word;
        token.value = whole->value;
        if (token.word == DateWord::Season || token.word == DateWord::YearWord
            || token.word == DateWord::Decades)
            setEnding(token, QStringView(text).last(qMin(text.size(), qsizetype { 3 })));
        if (text.endsWith(u"га") || text.endsWith(u"ге"))
            setEnding(token, QStringView(text).last(2));
        return token;
    }
    for (qsizetype cut = 1; cut <= 3 && cut + 3 <= text.size(); ++cut) {
        const auto stem = words.constFind(text.chopped(cut));
        const QStringView ending = QStringView(text).last(cut);
        if (stem == words.cend() || stem->word != DateWord::Month || !isKazakhEnding(ending))
            continue;
        token.word = stem->word;
        token.value = stem->value;
        setEnding(token, ending);
        return token;
    }
    return token;
}

bool isApostrophe(QChar c)
{
    return c == u'\'' || c == u'\u2019';
}

QChar foldedLetter(QChar c)
{
    switch (c.unicode()) {
    case u'ё':
        return u'е';
    case u'ә':
        return u'а';
    case u'і':
        return u'и';
    case u'ң':
        return u'н';
    case u'ғ':
        return u'г';
    case u'ү':
    case u'ұ':
        return u'у';
    case u'қ':
        return u'к';
    case u'ө':
        return u'о';
    case u'\u2010':
    case u'\u2011':
    case u'\u2012':
    case u'\u2013':
    case u'\u2014':
    case u'\u2212':
        return u'-';
    case u'≈':
        return u'~';
    case u'\u2026':
        return u'\u2026';
    default:
        return c;
    }
}

} // namespace

QString foldDateText(const QString &text)
{
    QString folded;
    folded.reserve(text.size());
    for (const QChar c : text.normalized(QString::NormalizationForm_C)) {
        const QChar lower = foldedLetter(c.toLower());
        if (lower == u'\u2026')
            folded.append(u"..");
        else if (lower.category() != QChar::Other_Format) // invisible direction marks
            folded.append(lower);
    }
    folded = folded.simplified();
    // Phrases of several words that act as one.
    static constexpr std::array<std::array<QStringView, 2>, 11> phrases { {
        { u"до н. э.", u"bc" },
        { u"до н.э.", u"bc" },
        { u"б. з. д.", u"bc" },
        { u"б.з.д.", u"bc" },
        { u"no later than", u"nolaterthan" },
        { u"on or before", u"nolaterthan" },
        { u"не позднее", u"nolaterthan" },
        { u"no earlier than", u"noearlierthan" },
        { u"не ранее", u"noearlierthan" },
        { u"кеш емес", u"notlater" },
        { u"ерте емес", u"notearlier" },
    } };
    for (const auto &[phrase, word] : phrases)
        folded.replace(phrase.toString(), word.toString());
    return folded;
}

QList<DateToken> dateTokens(const QString &folded)
{
    QList<DateToken> tokens;
    for (qsizetype at = 0; at < folded.size();) {
        const QChar c = folded.at(at);
        qsizetype end = at + 1;
        const auto extendWhile = [&](auto &&wanted) {
            while (end < folded.size() && wanted(folded.at(end)))
                ++end;
        };
        if (c.isSpace()) {
            ++at;
            continue;
        }
        DateToken token;
        if (c >= u'0' && c <= u'9') {
            extendWhile([](QChar next) {
                return next >= u'0' && next <= u'9';
            });
            token.word = DateWord::Number;
            token.digits = static_cast<int>(end - at);
            token.text = folded.mid(at, end - at);
            token.value = token.digits <= 5 ? token.text.toInt() : -1;
            // "Feb '22" is a year; without the mark it is a day.
            if (token.digits == 2 && at > 0 && isApostrophe(folded.at(at - 1))) {
                token.value += token.value <= 69 ? 2000 : 1900;
                token.digits = 4;
            }
        } else if (c.isLetter()) {
            // "q1" is a word; "15d" is a number and a word.
            extendWhile([](QChar next) {
                return next.isLetter();
            });
            if (c == u'q' && end == at + 1 && end < folded.size() && folded.at(end).isDigit())
                ++end;
            token = wordToken(folded.mid(at, end - at));
        } else {
            if (c == u'.' && end < folded.size() && folded.at(end) == u'.')
                extendWhile([](QChar next) {
                    return next == u'.';
                });
            token.word = DateWord::Mark;
            token.text = end - at > 1 ? u".."_s : folded.mid(at, 1);
        }
        if (token.word != DateWord::Mark || !isApostrophe(c))
            tokens << token;
        at = end;
    }
    return tokens;
}

} // namespace habeas
