#include "app/base/datephrase.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <utility>

namespace habeas {

namespace {

using namespace Qt::StringLiterals;

struct DateInput
{
    Q_DECLARE_TR_FUNCTIONS(DateInput)
};

using Tokens = QList<DateToken>;
using Meant = Understood<DateMeaning>;

tl::unexpected<QString> notUnderstood()
{
    return tl::unexpected(QString());
}

bool isMark(const DateToken &token, QStringView text)
{
    return token.word == DateWord::Mark && token.text == text;
}

bool isWord(const Tokens &tokens, qsizetype at, DateWord word)
{
    return at >= 0 && at < tokens.size() && tokens.at(at).word == word;
}

DateMeaning meaning(const DateSpan &span)
{
    DateMeaning meant;
    meant.span = span;
    return meant;
}

std::optional<Term> termOf(const Tokens &tokens)
{
    QStringList words;
    for (const DateToken &token : tokens) {
        if (token.word != DateWord::Mark)
            words << token.text;
        else if (token.text != u".")
            return std::nullopt;
    }
    const auto term = termFromText(words.join(u' '));
    return term ? std::optional(*term) : std::nullopt;
}

/// The qualifier an EDTF text ends in.
QString qualifierOf(const QString &edtf)
{
    return edtf.endsWith(u'~') || edtf.endsWith(u'?') || edtf.endsWith(u'%') ? edtf.last(1)
                                                                             : QString();
}

class PhraseReader
{
public:
    explicit PhraseReader(const DateInputContext *context)
        : m_context(context)
    {
    }

    [[nodiscard]] Meant read(const Tokens &tokens) const;

private:
    [[nodiscard]] Meant single(const Tokens &tokens) const;
    [[nodiscard]] Meant ofFields(const DateFields &fields) const;
    [[nodiscard]] Meant assumeYear(DateFields fields) const;
    [[nodiscard]] Meant unknown(const Tokens &tokens) const;
    [[nodiscard]] Meant relativeDay(const Tokens &tokens) const;
    [[nodiscard]] Meant neighbour(const Tokens &tokens) const;
    [[nodiscard]] Meant length(const Tokens &tokens) const;
    [[nodiscard]] Meant lengthFromDate(const Tokens &tokens) const;
    [[nodiscard]] Meant lengthBehindDate(const Tokens &tokens) const;
    [[nodiscard]] Meant between(const Tokens &tokens) const;
    [[nodiscard]] Meant lasting(const Tokens &tokens) const;
    [[nodiscard]] Meant oneSided(const Tokens &tokens) const;
    [[nodiscard]] Meant sum(const Meant &from, const Term &term, bool backwards) const;

    struct Pair
    {
        DateMeaning first;
        DateMeaning second;
    };

    [[nodiscard]] Understood<Pair> pair(const Tokens &first, const Tokens &second) const;
    template<class IsSplit>
    [[nodiscard]] Understood<Pair> splitPair(const Tokens &tokens, IsSplit isSplit) const;

    const DateInputContext *m_context;
};

Meant PhraseReader::ofFields(const DateFields &fields) const
{
    if (!fields.year)
        return assumeYear(fields);
    const auto span = spanOf(fields);
    if (!span)
        return tl::unexpected(span.error());
    DateMeaning meant = meaning(*span);
    if (fields.swappable) {
        DateFields swapped = fields;
        std::swap(swapped.day, swapped.month);
        if (const auto other = spanOf(swapped))
            meant.otherEdtf = other->edtf;
    }
    return meant;
}

Meant PhraseReader::assumeYear(DateFields fields) const
{
    if (!m_context || fields.unspecified > 0)
        return notUnderstood();
    // A quarter or "early" without anything to belong to is no date.
    if (fields.month == 0 && fields.season == 0 && fields.quarter == 0)
        return notUnderstood();
    const bool past = m_context->bias == DateInputContext::YearBias::Past;
    const CivilDay reference = past ? m_context->today : m_context->base.value_or(m_context->today);
    QString problem;
    // Eight years hold a 29 February even around 1900.
    for (int step = -1; step <= 8; ++step) {
        fields.year = reference.year() + (past ? -step : step);
        Meant meant = ofFields(fields);
        if (!meant) {
            problem = step == 0 ? meant.error() : problem;
            continue;
        }
        const DateSpan &span = meant->span;
        if (!span.earliest || !span.latest
            || (past ? *span.earliest > reference : *span.latest < reference))
            continue;
        meant->yearAssumed = true;
        meant->usedContext = true;
        return meant;
    }
    return tl::unexpected(problem);
}

Meant PhraseReader::single(const Tokens &tokens) const
{
    const auto fields = fieldsFrom(tokens);
    return fields ? ofFields(*fields) : Meant(notUnderstood());
}

Meant PhraseReader::unknown(const Tokens &tokens) const
{
    int found = 0;
    for (const DateToken &token : tokens) {
        if (token.word == DateWord::Unknown || (isMark(token, u"?") && tokens.size() == 1))
            ++found;
        else if (token.word != DateWord::Filler && token.text != u"date" && token.text != u"дата")
            return notUnderstood();
    }
    if (found == 0)
        return notUnderstood();
    DateSpan span;
    span.edtf = u".."_s;
    return meaning(span);
}

Meant PhraseReader::relativeDay(const Tokens &tokens) const
{
    if (!m_context || tokens.size() != 1)
        return notUnderstood();
    const DateWord word = tokens.first().word;
    if (word != DateWord::Today && word != DateWord::Tomorrow && word != DateWord::Yesterday)
        return notUnderstood();
    const int days = word == DateWord::Tomorrow ? 1 : word == DateWord::Yesterday ? -1 : 0;
    const CivilDay day = m_context->today.plusDays(days);
    DateMeaning meant = meaning(spanOfDays(day, day));
    meant.usedContext = true;
    return meant;
}

/// "Last Friday" is the latest one before today, "next Tuesday" the first one after it; "last
/// month" and "next year" are whole months and years.
Meant PhraseReader::neighbour(const Tokens &tokens) const
{
    const qsizetype at = tokens.size() == 3 && tokens.first().word == DateWord::Filler ? 1 : 0;
    if (!m_context || tokens.size() != at + 2)
        return notUnderstood();
    const DateWord which = tokens.at(at).word;
    if (which != DateWord::Last && which != DateWord::This && which != DateWord::Next)
        return notUnderstood();
    const int direction = which == DateWord::Last ? -1 : which == DateWord::Next ? 1 : 0;
    const CivilDay today = m_context->today;
    const DateToken &token = tokens.at(at + 1);
    CivilDay first = today;
    CivilDay last = today;
    if (token.word == DateWord::Weekday) {
        const int ahead = (token.value - today.weekday() + 7) % 7;
        const int days = direction > 0 ? (ahead == 0 ? 7 : ahead) : ahead - 7;
        first = last = today.plusDays(direction == 0 ? token.value - today.weekday() : days);
    } else if (token.text == u"week" || token.text == u"неделе" || token.text == u"неделя"
               || token.text == u"апта") {
        first = today.plusDays(1 - today.weekday() + 7 * direction);
        last = first.plusDays(6);
    } else if (token.text == u"month" || token.text == u"месяц" || token.text == u"месяце"
               || token.text == u"ай") {
        first = CivilDay::of(today.year(), today.month(), 1).value_or(today).plusMonths(direction);
        last = first.plusMonths(1).plusDays(-1);
    } else if (token.word == DateWord::YearWord) {
        first = CivilDay::of(today.year() + direction, 1, 1).value_or(today);
        last = first.plusMonths(12).plusDays(-1);
    } else
        return notUnderstood();
    DateMeaning meant = meaning(spanOfDays(first, last));
    meant.usedContext = true;
    return meant;
}

Meant PhraseReader::sum(const Meant &from, const Term &term, bool backwards) const
{
    if (!from || !from->span.earliest || !from->span.latest)
        return from ? Meant(notUnderstood()) : from;
    const Term signedTerm { backwards ? -term.amount : term.amount, term.unit };
    const auto first = addTerm(*from->span.earliest, signedTerm);
    const auto last = addTerm(*from->span.latest, signedTerm);
    if (!first || !last)
        return tl::unexpected(DateInput::tr("Hours and working days are not counted here. Type the "
                                            "date itself, or a length in days, weeks, months or "
                                            "years."));
    if (first->year() < 0 || last->year() > 9999)
        return tl::unexpected(DateInput::tr("That length leads too far away."));
    DateMeaning meant = *from;
    meant.otherEdtf.reset();
    meant.span = spanOfDays(*first, *last);
    const QString qualifier = qualifierOf(from->span.edtf);
    if (!qualifier.isEmpty() && meant.span.edtf != u"..")
        meant.span.edtf += qualifier;
    const bool monthly = term.unit == Term::Unit::Month || term.unit == Term::Unit::Year;
    const auto counted = PartialDate::fromEdtf(from->span.edtf);
    meant.sum
        = DateSum { term, counted.value_or(PartialDate()), backwards,
                    monthly && *first == *last && first->day() != from->span.earliest->day() };
    return meant;
}

/// "2m" and "+15d" from the base; "in 3 days" and "3 weeks ago" from today.
Meant PhraseReader::length(const Tokens &tokens) const
{
    Tokens rest = tokens;
    const bool in = isWord(rest, 0, DateWord::In);
    bool ago = false;
    while (!rest.isEmpty() && rest.last().word == DateWord::Ago) {
        rest.removeLast();
        ago = true;
    }
    const bool minus = !rest.isEmpty() && isMark(rest.first(), u"-");
    if (in || minus || (!rest.isEmpty() && isMark(rest.first(), u"+")))
        rest.removeFirst();
    const auto term = termOf(rest);
    if (!term || !m_context)
        return notUnderstood();
    if (!in && !ago && !m_context->base)
        return tl::unexpected(DateInput::tr("There is no date to count from here. Try: 15 days "
                                            "from 25 Feb 2022."));
    const bool fromToday = in || ago;
    const CivilDay start = fromToday ? m_context->today : *m_context->base;
    Meant meant = sum(meaning(spanOfDays(start, start)), *term, ago || minus);
    if (meant && meant->sum) {
        meant->usedContext = true;
        meant->sum->fromName = fromToday ? QString() : m_context->baseName;
    }
    return meant;
}

Meant PhraseReader::lengthFromDate(const Tokens &tokens) const
{
    const qsizetype start = isWord(tokens, 0, DateWord::In) ? 1 : 0;
    for (qsizetype at = start + 2; at + 1 < tokens.size() && at < start + 7; ++at) {
        const DateWord word = tokens.at(at).word;
        const bool before = word == DateWord::Before;
        if (!before && word != DateWord::From && word != DateWord::After)
            continue;
        const auto term = termOf(tokens.mid(start, at - start));
        if (!term && termOf(tokens.mid(start, 2)))
            return tl::unexpected(DateInput::tr("Only one length can be counted at a time. Write 1 "
                                                "year and 6 months as 18 months."));
        if (!term)
            continue;
        const Tokens date = tokens.mid(at + 1);
        const Meant today = relativeDay(date);
        return sum(today ? today : single(date), *term, before);
    }
    return notUnderstood();
}

/// "25 Feb 2022 + 15 days", "25 ақпаннан бастап 15 тәулік", "25 ақпаннан 15 күн кейін".
Meant PhraseReader::lengthBehindDate(const Tokens &tokens) const
{
    Tokens rest = tokens;
    if (isWord(rest, rest.size() - 1, DateWord::AfterBehind))
        rest.removeLast();
    if (rest.size() < 3)
        return notUnderstood();
    const auto term = termOf(rest.last(2));
    if (!term)
        return notUnderstood();
    Tokens date = rest.first(rest.size() - 2);
    const DateToken sign = date.last();
    const bool marked = isMark(sign, u"+") || isMark(sign, u"-");
    if (marked || sign.word == DateWord::FromBehind)
        date.removeLast();
    const auto fields = fieldsFrom(date);
    if (!fields || !(marked || fields->kazakhFrom))
        return notUnderstood();
    return sum(ofFields(*fields), *term, isMark(sign, u"-"));
}

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
    const bool yearOfFirst = !b->year && a->year;
    const bool yearOfSecond = !a->year;
    if (yearOfFirst)
        b->year = a->year;
    const Meant last = ofFields(*b);
    if (!last)
        return tl::unexpected(last.error());
    if (yearOfSecond && last->span.earliest)
        a->year = b->year ? *b->year : last->span.earliest->year();
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
    meant.yearAssumed = pair->second.yearAssumed || pair->first.yearAssumed;
    meant.usedContext = pair->second.usedContext || pair->first.usedContext;
    return meant;
}

/// "From 4 to 5 January 2022", "4-5 jan 2022", "4 and 5 January 2022", "2022 жылғы 4 қаңтардан 5
/// қаңтарға дейін": it lasted.
Meant PhraseReader::lasting(const Tokens &tokens) const
{
    Tokens rest = tokens;
    if (isWord(rest, 0, DateWord::From))
        rest.removeFirst();
    bool kazakh = isWord(rest, rest.size() - 1, DateWord::UntilBehind);
    if (kazakh)
        rest.removeLast();
    auto pair = splitPair(rest, [](const DateToken &token) {
        return token.word == DateWord::To || token.word == DateWord::And || isMark(token, u"-");
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
    meant.yearAssumed = pair->second.yearAssumed || pair->first.yearAssumed;
    meant.usedContext = pair->second.usedContext || pair->first.usedContext;
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

Meant PhraseReader::read(const Tokens &tokens) const
{
    using Way = Meant (PhraseReader::*)(const Tokens &) const;
    static constexpr std::array<Way, 10> ways {
        &PhraseReader::unknown,        &PhraseReader::relativeDay,      &PhraseReader::neighbour,
        &PhraseReader::lengthFromDate, &PhraseReader::lengthBehindDate, &PhraseReader::single,
        &PhraseReader::length,         &PhraseReader::between,          &PhraseReader::oneSided,
        &PhraseReader::lasting,
    };
    QString problem;
    for (const Way way : ways) {
        Meant meant = (this->*way)(tokens);
        if (meant)
            return meant;
        if (problem.isEmpty())
            problem = meant.error();
    }
    return tl::unexpected(problem);
}

struct Clock
{
    QString date; ///< the text before the time
    QString time; ///< hh:mm:ss and the offset; empty where no time was typed
};

/// "2022-05-06 10:00", "6 May 2022, 2:30 pm", "6 мая 2022 в 10:00".
Clock splitTime(const QString &folded)
{
    static const QRegularExpression pattern(
        u"^(.+?)(?:t|[\\s,]+(?:at\\s|в\\s|сагат\\s)?\\s*)(\\d{1,2}):(\\d{2})(?::(\\d{2}))?\\s*"
        u"(am|pm)?\\s*\\(?(utc|z)?([+-]\\d{2}(?::\\d{2})?)?\\)?$"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    const QRegularExpressionMatch match = pattern.match(folded);
    if (!match.hasMatch())
        return { folded, {} };
    int hour = match.captured(2).toInt();
    const bool halves = !match.captured(5).isEmpty();
    if (halves && (hour < 1 || hour > 12))
        hour = 99; // refused later, with the words for hours
    else if (halves)
        hour = hour % 12 + (match.captured(5) == u"pm" ? 12 : 0);
    const QString seconds = match.captured(4).isEmpty() ? u"00"_s : match.captured(4);
    QString zone = match.captured(7);
    if (zone.isEmpty() && !match.captured(6).isEmpty())
        zone = u"Z"_s;
    return { match.captured(1),
             QString::number(hour).rightJustified(2, u'0') + u':' + match.captured(3) + u':'
                 + seconds + zone };
}

} // namespace

Meant readDatePhrase(const QString &folded, const DateInputContext *context)
{
    const Clock clock = splitTime(folded);
    const Tokens tokens = dateTokens(clock.date);
    constexpr qsizetype mostTokens = 40;
    if (tokens.isEmpty() || tokens.size() > mostTokens)
        return notUnderstood();
    Meant meant = PhraseReader(context).read(tokens);
    if (!meant || clock.time.isEmpty())
        return meant;
    const QString edtf = meant->span.edtf + u'T' + clock.time;
    const auto value = parseEdtf(edtf);
    if (!value)
        return tl::unexpected(value.error().sentence);
    meant->span.edtf = edtf;
    if (meant->otherEdtf)
        meant->otherEdtf = *meant->otherEdtf + u'T' + clock.time;
    return meant;
}

} // namespace habeas
