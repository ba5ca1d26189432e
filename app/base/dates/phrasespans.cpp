#include "app/base/dates/phrasereader.h"

#include <algorithm>
#include <utility>

namespace habeas {

using namespace Qt::StringLiterals;

namespace {

/// "4 and 5 Mehr 1401", "1401-1402 SH": the calendar that one of them names holds for both.
void borrowCalendar(DateFields &fields, const DateFields &other)
{
    if (fields.calendarSaid || !other.calendarSaid)
        return;
    fields.calendar = other.calendar;
    fields.convention = other.convention;
    fields.calendarSaid = true;
}

bool isOneSided(DateWord word)
{
    return word == DateWord::Before || word == DateWord::NoLaterThan || word == DateWord::After
        || word == DateWord::NoEarlierThan || word == DateWord::From || word == DateWord::To;
}

} // namespace

/// Two dates where each may borrow what only the other one says: "4 and 5 Jan 2022".
Understood<PhraseReader::Pair> PhraseReader::pair(const Tokens &first, const Tokens &second) const
{
    auto a = fieldsFrom(first);
    auto b = fieldsFrom(second);
    if (!a || !b)
        return notUnderstood();
    if (a->month == 0 && a->season == 0 && a->day != 0)
        a->month = b->month;
    if (b->month == 0 && b->season == 0 && b->day != 0)
        b->month = a->month;
    borrowCalendar(*a, *b);
    borrowCalendar(*b, *a);
    const bool yearOfFirst = !b->year && a->year;
    const bool yearOfSecond = !a->year;
    if (yearOfFirst)
        b->year = a->year;
    const Meant last = ofFields(*b);
    if (!last)
        return tl::unexpected(last.error());
    if (yearOfSecond && last->span.earliest)
        a->year = b->year ? *b->year : yearIn(b->calendar, *last->span.earliest);
    Meant start = ofFields(*a);
    if (!start)
        return tl::unexpected(start.error());
    Pair result { *start, *last };
    if (result.first.span.earliest && result.second.span.latest
        && *result.second.span.latest < *result.first.span.earliest) {
        // "From 28 December to 3 January 2022" begins in the year before.
        if (!yearOfFirst && !yearOfSecond)
            return tl::unexpected(DateInput::tr("The second date is before the first."));
        if (a->month == b->month || a->month == 0 || b->month == 0)
            return tl::unexpected(DateInput::tr("The second date is before the first."));
        DateFields &other = yearOfFirst ? *b : *a;
        other.year = *other.year + (yearOfFirst ? 1 : -1);
        const Meant moved = ofFields(other);
        if (!moved)
            return tl::unexpected(moved.error());
        (yearOfFirst ? result.second : result.first) = *moved;
    }
    return result;
}

template<class IsSplit>
Understood<PhraseReader::Pair> PhraseReader::splitPair(const Tokens &tokens, IsSplit isSplit) const
{
    QString problem;
    for (qsizetype at = 1; at + 1 < tokens.size(); ++at) {
        if (!isSplit(tokens.at(at)))
            continue;
        auto found = pair(tokens.first(at), tokens.mid(at + 1));
        if (found)
            return found;
        if (!found.error().isEmpty())
            problem = found.error();
    }
    return tl::unexpected(problem);
}

Meant PhraseReader::between(const Tokens &tokens) const
{
    Tokens rest = tokens;
    const bool before = isWord(rest, 0, DateWord::Between);
    const bool behind = isWord(rest, rest.size() - 1, DateWord::BetweenAfter);
    if (before)
        rest.removeFirst();
    if (behind)
        rest.removeLast();
    const bool said = before || behind;
    const auto pair = splitPair(rest, [said](const DateToken &token) {
        return isMark(token, u"..") || token.word == DateWord::Or
            || (said
                && (token.word == DateWord::And || token.word == DateWord::To
                    || isMark(token, u"-")));
    });
    if (!pair)
        return tl::unexpected(pair.error());
    if (!pair->first.span.earliest || !pair->second.span.latest)
        return notUnderstood();
    // "4 or 5 January" is one of two days in a row; "4 or 15" has no form of its own.
    const auto isOr = [](const DateToken &token) {
        return token.word == DateWord::Or;
    };
    if (std::any_of(rest.cbegin(), rest.cend(), isOr)
        && pair->first.span.latest->plusDays(1) != pair->second.span.earliest)
        return notUnderstood();
    DateMeaning meant = meaning(spanBetween(*pair->first.span.earliest, *pair->second.span.latest));
    QString qualifier = qualifierOf(pair->first.span.edtf);
    if (qualifier.isEmpty())
        qualifier = qualifierOf(pair->second.span.edtf);
    if (meant.span.edtf != u"..")
        meant.span.edtf += qualifier;
    carryOver(meant, pair->first, pair->second);
    return meant;
}

/// "From 4 to 5 January 2022", "4-5 jan 2022", "4 and 5 January 2022", "2022 жылғы 4 қаңтардан 5
/// қаңтарға дейін": it lasted.
Meant PhraseReader::lasting(const Tokens &tokens) const
{
    Tokens rest = tokens;
    const bool from = isWord(rest, 0, DateWord::From);
    if (from)
        rest.removeFirst();
    // "2019–2022 жылдар" are years, not decades.
    if (isWord(rest, rest.size() - 1, DateWord::Decades) && rest.last().text.startsWith(u"жылдар"))
        rest.removeLast();
    bool kazakh = isWord(rest, rest.size() - 1, DateWord::UntilBehind);
    if (kazakh)
        rest.removeLast();
    auto pair = splitPair(rest, [from](const DateToken &token) {
        return token.word == DateWord::To || token.word == DateWord::And || isMark(token, u"-")
            || (from && token.word == DateWord::Before && token.text == u"до");
    });
    for (qsizetype at = 1; !pair && kazakh && at < rest.size(); ++at) {
        if (rest.at(at - 1).ablative)
            pair = this->pair(rest.first(at), rest.mid(at));
    }
    if (!pair)
        return tl::unexpected(pair.error());
    if (pair->first.span.oneDayWithin || pair->second.span.oneDayWithin
        || pair->first.span.edtf.contains(u'X') || pair->second.span.edtf.contains(u'X'))
        return notUnderstood();
    DateMeaning meant;
    meant.span.edtf = pair->first.span.edtf + u'/' + pair->second.span.edtf;
    meant.span.earliest = pair->first.span.earliest;
    meant.span.latest = pair->second.span.latest;
    carryOver(meant, pair->first, pair->second);
    return meant;
}

Meant PhraseReader::oneSided(const Tokens &tokens) const
{
    if (tokens.size() < 2)
        return notUnderstood();
    Tokens rest = tokens;
    DateWord word = rest.first().word;
    const DateWord behind = rest.last().word;
    const bool isBehind = behind == DateWord::AfterBehind || behind == DateWord::FromBehind
        || behind == DateWord::UntilBehind || behind == DateWord::NoLaterThanAfter
        || behind == DateWord::NoEarlierThanAfter;
    if (isBehind)
        rest.removeLast();
    else
        rest.removeFirst();
    word = isBehind ? behind : word;
    if (!isBehind && !isOneSided(word))
        return notUnderstood();
    const Meant today = relativeDay(rest);
    Meant meant = today ? today : single(rest);
    if (!meant || !meant->span.earliest || !meant->span.latest)
        return meant ? Meant(notUnderstood()) : meant;
    DateSpan &span = meant->span;
    const DateSpan typed = span;
    meant->otherEdtf.reset();
    span.oneDayWithin = true;
    const QString qualifier = qualifierOf(typed.edtf);
    const auto noLater = [&](CivilDay day) {
        span.edtf = u"../"_s + day.iso() + qualifier;
        span.earliest.reset();
        span.latest = day;
        return meant;
    };
    const auto noEarlier = [&](CivilDay day) {
        span.edtf = day.iso() + qualifier + u"/.."_s;
        span.latest.reset();
        span.earliest = day;
        return meant;
    };
    if (word == DateWord::Before)
        return noLater(typed.earliest->plusDays(-1));
    if (word == DateWord::NoLaterThan || word == DateWord::NoLaterThanAfter)
        return noLater(*typed.latest);
    if (word == DateWord::After || word == DateWord::AfterBehind)
        return noEarlier(typed.latest->plusDays(1));
    if (word == DateWord::NoEarlierThan || word == DateWord::NoEarlierThanAfter)
        return noEarlier(*typed.earliest);
    if (typed.oneDayWithin || typed.edtf.contains(u'X') || typed.edtf.contains(u'T'))
        return notUnderstood();
    span = typed;
    if (word == DateWord::From || word == DateWord::FromBehind) {
        span.edtf += u"/.."_s;
        span.latest.reset();
        return meant;
    }
    if (word != DateWord::To && word != DateWord::UntilBehind)
        return notUnderstood();
    span.edtf.prepend(u"../"_s);
    span.earliest.reset();
    return meant;
}

} // namespace habeas
