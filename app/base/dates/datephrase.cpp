#include "app/base/dates/datephrase.h"

#include "app/base/dates/phrasereader.h"

#include <QRegularExpression>

#include <array>
#include <utility>

namespace habeas {

using namespace Qt::StringLiterals;

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

void carryOver(DateMeaning &meant, const DateMeaning &first, const DateMeaning &second)
{
    meant.yearAssumed = first.yearAssumed || second.yearAssumed;
    meant.usedContext = first.usedContext || second.usedContext;
    meant.gregorianSaid = first.gregorianSaid || second.gregorianSaid;
    meant.otherCalendar = first.otherCalendar + second.otherCalendar;
}

QString qualifierOf(const QString &edtf)
{
    return edtf.endsWith(u'~') || edtf.endsWith(u'?') || edtf.endsWith(u'%') ? edtf.last(1)
                                                                             : QString();
}

Meant PhraseReader::ofFields(const DateFields &fields) const
{
    if (!fields.year)
        return assumeYear(fields);
    const auto span = spanOf(fields);
    if (!span)
        return tl::unexpected(span.error());
    DateMeaning meant = meaning(*span);
    if (fields.calendar != Calendar::Gregorian)
        meant.otherCalendar << fields;
    else
        meant.gregorianSaid = fields.calendarSaid;
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
    const auto yearOf = [&fields](CivilDay day) {
        return yearIn(fields.calendar, day);
    };
    const bool past = m_context->bias == DateInputContext::YearBias::Past;
    const CivilDay reference = past ? m_context->today : m_context->base.value_or(m_context->today);
    QString problem;
    // Eight years hold a 29 February even around 1900.
    for (int step = -1; step <= 8; ++step) {
        fields.year = yearOf(reference) + (past ? -step : step);
        Meant meant = ofFields(fields);
        if (!meant) {
            problem = step == 0 ? meant.error() : problem;
            continue;
        }
        const DateSpan &span = meant->span;
        if (!span.earliest || !span.latest
            || (past ? *span.earliest > reference.plusDays(m_context->soon)
                     : *span.latest < reference))
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
    const bool article = isWord(tokens, 0, DateWord::Filler) && tokens.size() == 2;
    if (!m_context || tokens.size() != (article ? 2 : 1) || tokens.last().word != DateWord::Today)
        return notUnderstood();
    const CivilDay day = m_context->today.plusDays(tokens.last().value);
    DateMeaning meant = meaning(spanOfDays(day, day));
    meant.usedContext = true;
    return meant;
}

/// "Friday" and "on Friday": the nearest one on the field's side of today, today included.
Meant PhraseReader::weekdayAlone(const Tokens &tokens) const
{
    const bool article = isWord(tokens, 0, DateWord::Filler) && tokens.size() == 2;
    if (!m_context || tokens.size() != (article ? 2 : 1) || tokens.last().word != DateWord::Weekday)
        return notUnderstood();
    const bool past = m_context->bias == DateInputContext::YearBias::Past;
    const CivilDay from = past ? m_context->today : m_context->base.value_or(m_context->today);
    const int ahead = (tokens.last().value - from.weekday() + 7) % 7;
    const CivilDay day = from.plusDays(past && ahead > 0 ? ahead - 7 : ahead);
    DateMeaning meant = meaning(spanOfDays(day, day));
    meant.usedContext = true;
    return meant;
}

/// "Last Friday" is the latest one before today, "next Tuesday" the first one after it, and perhaps
/// the one after that where the first one is of this week; "last
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
    std::optional<QString> other;
    if (token.word == DateWord::Weekday) {
        const int ahead = (token.value - today.weekday() + 7) % 7;
        const int days = direction > 0 ? (ahead == 0 ? 7 : ahead) : ahead - 7;
        first = last = today.plusDays(direction == 0 ? token.value - today.weekday() : days);
        if (direction > 0 && token.value > today.weekday()) // on a Thursday some mean the one after
            other = first.plusDays(7).iso();
    } else if (token.text == u"week" || token.text == u"неделе" || token.text == u"неделя"
               || token.text == u"неделю" || token.text == u"апта" || token.text == u"аптада") {
        first = today.plusDays(1 - today.weekday() + 7 * direction);
        last = first.plusDays(6);
    } else if (token.text == u"month" || token.text == u"месяц" || token.text == u"месяце"
               || token.text == u"ай" || token.text == u"айда") {
        first = CivilDay::of(today.year(), today.month(), 1).value_or(today).plusMonths(direction);
        last = first.plusMonths(1).plusDays(-1);
    } else if (token.word == DateWord::YearWord) {
        first = CivilDay::of(today.year() + direction, 1, 1).value_or(today);
        last = first.plusMonths(12).plusDays(-1);
    } else
        return notUnderstood();
    DateMeaning meant = meaning(spanOfDays(first, last));
    meant.usedContext = true;
    meant.otherEdtf = other;
    return meant;
}

Meant PhraseReader::read(const Tokens &tokens) const
{
    using Way = Meant (PhraseReader::*)(const Tokens &) const;
    static constexpr std::array<Way, 11> ways {
        &PhraseReader::unknown,        &PhraseReader::relativeDay,      &PhraseReader::neighbour,
        &PhraseReader::lengthFromDate, &PhraseReader::lengthBehindDate, &PhraseReader::single,
        &PhraseReader::length,         &PhraseReader::between,          &PhraseReader::oneSided,
        &PhraseReader::lasting,        &PhraseReader::weekdayAlone,
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

namespace {

struct Clock
{
    QString date; ///< the text before the time
    QString time; ///< hh:mm:ss and the offset; empty where no time was typed
};

/// hh:mm:ss from what the pattern caught: hour, minute, second, am or pm.
QString timeFrom(const QRegularExpressionMatch &match, int firstGroup)
{
    int hour = match.captured(firstGroup).toInt();
    const QString half = match.captured(firstGroup + 3);
    if (!half.isEmpty() && (hour < 1 || hour > 12))
        hour = 99; // refused later, with the words for hours
    else if (!half.isEmpty())
        hour = hour % 12 + (half == u"pm" ? 12 : 0);
    const QString seconds = match.captured(firstGroup + 2);
    return QString::number(hour).rightJustified(2, u'0') + u':' + match.captured(firstGroup + 1)
        + u':' + (seconds.isEmpty() ? u"00"_s : seconds);
}

/// "2022-05-06 10:00", "6 May 2022, 2:30 pm", "6 мая 2022 в 10.00", "10:00 6 May 2022".
Clock splitTime(const QString &folded)
{
    static const QRegularExpression behind(
        u"^(.+?)(?:t|[\\s,]+(?:at\\s|в\\s|сагат\\s)?\\s*)(\\d{1,2}):(\\d{2})(?::(\\d{2}))?\\s*"
        u"(am|pm)?\\s*\\(?(utc|z)?([+-]\\d{2}(?::\\d{2})?)?\\)?(?:-?[дт][ае])?$"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression behindDotted(
        u"^(.+?)[\\s,]+(?:at|в|сагат)\\s+(\\d{1,2})\\.(\\d{2})()\\s*(am|pm)?$"_s);
    static const QRegularExpression before(u"^(?:at\\s|в\\s|сагат\\s)?(\\d{1,2}):(\\d{2})(?::(\\d{"
                                           u"2}))?\\s*(am|pm)?(?:\\s+on\\s|[\\s,]+)"
                                           u"(.+)$"_s);
    QRegularExpressionMatch match = behind.match(folded);
    if (match.hasMatch()) {
        QString zone = match.captured(7);
        if (zone.isEmpty() && !match.captured(6).isEmpty())
            zone = u"Z"_s;
        return { match.captured(1), timeFrom(match, 2) + zone };
    }
    match = behindDotted.match(folded);
    if (match.hasMatch())
        return { match.captured(1), timeFrom(match, 2) };
    match = before.match(folded);
    if (match.hasMatch())
        return { match.captured(5), timeFrom(match, 1) };
    return { folded, {} };
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
