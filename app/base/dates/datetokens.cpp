#include "app/base/dates/datetokens.h"

#include "app/base/dates/calendarnames.h"
#include "app/base/dates/datevocabulary.h"

#include <algorithm>
#include <array>

namespace habeas {

namespace {

using namespace Qt::StringLiterals;

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
    static constexpr std::array<QStringView, 29> endings {
        u"нан", u"нен", u"дан", u"ден", u"тан",  u"тен",  u"га",    u"ге",    u"ка",  u"ке",
        u"да",  u"де",  u"та",  u"те",  u"нын",  u"нин",  u"дын",   u"дин",   u"тын", u"тин",
        u"ы",   u"и",   u"ын",  u"ин",  u"ында", u"инде", u"сында", u"синде", u"нда",
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
    const DateVocabulary &words = dateVocabulary();
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
    for (qsizetype cut = 1; cut <= 5 && cut + 3 <= text.size(); ++cut) {
        const auto stem = words.constFind(text.chopped(cut));
        const QStringView ending = QStringView(text).last(cut);
        if (stem == words.cend() || !isKazakhEnding(ending)
            || (stem->word != DateWord::Month && stem->word != DateWord::Weekday))
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

/// "6.V.2022", "6/XII-2022": a month in Roman figures between two numbers, as on stamps and files.
void readRomanMonths(QList<DateToken> &tokens)
{
    static constexpr std::array<QStringView, 12> figures { u"i",  u"ii", u"iii", u"iv",
                                                           u"v",  u"vi", u"vii", u"viii",
                                                           u"ix", u"x",  u"xi",  u"xii" };
    const auto isSeparator = [&tokens](qsizetype at) {
        return tokens.at(at).word == DateWord::Mark
            && QStringView(u"./-").contains(tokens.at(at).text.front());
    };
    for (qsizetype at = 2; at + 2 < tokens.size(); ++at) {
        const auto figure = std::find(figures.begin(), figures.end(), tokens.at(at).text);
        if (figure == figures.end() || !isSeparator(at - 1) || !isSeparator(at + 1)
            || tokens.at(at - 2).word != DateWord::Number
            || tokens.at(at + 2).word != DateWord::Number)
            continue;
        tokens[at].word = DateWord::Month;
        tokens[at].value = static_cast<int>(figure - figures.begin()) + 1;
    }
}

/// Names of other calendars are often several words: "Rabi al-Awwal", "зу-ль-хиджа". The longest
/// one counts; a word that means something here alone keeps that meaning.
QList<DateToken> withCalendarNames(const QList<DateToken> &tokens)
{
    constexpr qsizetype longestName = 4;
    QList<DateToken> result;
    for (qsizetype at = 0; at < tokens.size();) {
        QStringList words;
        std::optional<CalendarName> name;
        qsizetype end = at;
        for (qsizetype next = at; next < tokens.size() && words.size() < longestName; ++next) {
            const DateToken &token = tokens.at(next);
            if (token.word == DateWord::Mark && token.text == u"-" && !words.isEmpty())
                continue;
            if (token.word == DateWord::Number || token.word == DateWord::Mark)
                break;
            words << token.text;
            if (words.size() == 1 && token.word != DateWord::Other)
                break;
            if (const auto found = calendarName(words)) {
                name = found;
                end = next;
            }
        }
        if (!name) {
            result << tokens.at(at++);
            continue;
        }
        DateToken token;
        token.text = words.join(u' ');
        token.word = name->month == 0             ? DateWord::CalendarMark
            : name->calendar == Calendar::Islamic ? DateWord::IslamicMonth
                                                  : DateWord::SolarMonth;
        token.value = name->month == 0 ? static_cast<int>(CalendarMark::UmmAlQura) : name->month;
        result << token;
        at = end + 1;
    }
    return result;
}

} // namespace

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
    readRomanMonths(tokens);
    return withCalendarNames(tokens);
}

} // namespace habeas
