#include "app/actions/hearings/linereader.h"

#include "app/actions/hearings/hearingwords.h"
#include "app/base/dates/term.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace habeas {

namespace {

struct LineText
{
    Q_DECLARE_TR_FUNCTIONS(HearingLine)
};

/// "extended until 6 july", "ordered for 2 months".
QRegularExpressionMatch codesAndEnd(const QString &part)
{
    static const QRegularExpression joined(
        u"^(.+?)\\s+(?:(until|till|to|до|по)|for|by|на)\\s+(.+)$"_s,
        QRegularExpression::CaseInsensitiveOption);
    return joined.match(part);
}

/// "until 6 july", "6 шілдеге дейін".
QString untilWhat(const QString &part)
{
    static const QRegularExpression until(u"^(?:until|till|to|до|по)\\s+(.+)$"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    const auto match = until.match(part);
    return match.hasMatch() ? match.captured(1) : QString();
}

/// "next 20 may", "next hearing on 20 may": the hearing after this one.
QString nextWhen(const QString &part)
{
    static const QRegularExpression next(
        u"^(?:next|след\\.?|следующее|келесі)(?:\\s+(?:hearing|заседание|отырыс))?\\s+(.+)$"_s,
        QRegularExpression::CaseInsensitiveOption);
    const auto match = next.match(part);
    return match.hasMatch() ? match.captured(1) : QString();
}

bool isHourAlone(const QString &part)
{
    static const QRegularExpression hour(u"^\\d{1,2}[:.]\\d{2}$"_s);
    return hour.match(part).hasMatch();
}

/// "+2m", "for 2 months", "на срок 2 месяца".
QString withoutPlus(const QString &part)
{
    static const QRegularExpression before(
        u"^(?:\\+\\s*|(?:for|на(?:\\s+срок)?|сроком\\s+на)\\s+)"_s,
        QRegularExpression::CaseInsensitiveOption);
    return QString(part).remove(before);
}

} // namespace

void LineReader::doubt(const QString &field, const QString &message)
{
    m_line.doubts.append({ field, message });
}

DateInputContext LineReader::dates(DateInputContext::YearBias bias) const
{
    DateInputContext context;
    context.today = m_context.today;
    context.bias = bias;
    context.soon = SoonHearing;
    context.echoLanguage = m_context.language;
    if (bias == DateInputContext::YearBias::Future && m_line.entry.hearing.at.isExactDay())
        context.base = m_line.entry.hearing.at.earliest();
    return context;
}

bool LineReader::readsAlone(const QString &part, const HearingLineContext &context,
                            const QList<LinePerson> &people)
{
    if (isHourAlone(part) || termFromText(withoutPlus(part)))
        return true;
    if (codeMeant(part, context.language, {}))
        return true;
    LineReader alone(context);
    alone.m_people = people;
    alone.m_line.typed.insert(u"at"_s, {}); // "until" and "next" follow a day
    // Of codes before an end, one: more of them are parts of their own.
    const auto ended = codesAndEnd(part);
    const bool oneCode
        = ended.hasMatch() && codeMeant(ended.captured(1), context.language, {}).has_value();
    if ((oneCode && alone.readCodesAndEnd(part)) || alone.readNext(part) || alone.readPerson(part))
        return true;
    static const QRegularExpression yearOfOneDigit(
        u"^\\d{1,2}\\s+\\S+\\s+\\d$"_s); // "4 may 5" june
    if (yearOfOneDigit.match(part).hasMatch())
        return false;
    const QString end = untilWhat(part);
    const QString day = end.isEmpty() ? dayAndHour(part).day : end;
    return readDate(day, alone.dates(DateInputContext::YearBias::Past)).has_value();
}

void LineReader::readPart(const QString &part)
{
    if (!readLength(part) && !readDay(part) && !readCodes(part) && !readCodesAndEnd(part)
        && !readNext(part) && !readPerson(part))
        m_unread << part;
}

bool LineReader::readCodesAndEnd(const QString &part)
{
    const auto match = codesAndEnd(part);
    if (!match.hasMatch() || has(u"term"_s))
        return false;
    const HearingLine before = m_line;
    const QString end = match.captured(3);
    if (readCodes(match.captured(1)) && (readLength(end) || (match.hasCaptured(2) && readEnd(end))))
        return true;
    m_line = before;
    return false;
}

/// "Next friday" is a day, and was read as one.
bool LineReader::readNext(const QString &part)
{
    const QString when = nextWhen(part);
    if (when.isEmpty() || !has(u"at"_s) || has(u"next"_s))
        return false;
    const auto reading = readDate(when, dates(DateInputContext::YearBias::Future));
    if (!reading)
        return false;
    m_line.entry.hearing.next = reading->date;
    m_line.typed.insert(u"next"_s, when);
    if (reading->otherReading)
        doubt(u"next"_s, twoReadings(when, reading->date, *reading->otherReading));
    return true;
}

QString LineReader::twoReadings(const QString &text, const PartialDate &one,
                                const PartialDate &other) const
{
    return twoDays(text, one, other, m_context.language);
}

bool LineReader::readLength(const QString &part)
{
    if (has(u"term"_s))
        return false;
    const auto term = termFromText(withoutPlus(part));
    if (!term)
        return false;
    m_line.entry.term = printTerm(*term, m_context.language);
    m_line.typed.insert(u"term"_s, part);
    return true;
}

bool LineReader::readDay(const QString &part)
{
    if (isHourAlone(part) && has(u"at"_s) && !has(u"time"_s)) {
        m_line.entry.hearing.time = part;
        m_line.typed.insert(u"time"_s, part);
        return true;
    }
    if (const QString end = untilWhat(part); !end.isEmpty() && !has(u"term"_s) && readEnd(end))
        return true;
    if (has(u"at"_s)) {
        if (has(u"term"_s) || !readEnd(part))
            return false;
        doubt(
            u"term"_s,
            LineText::tr("“%1” was read as the end named in court: see whether it is.").arg(part));
        return true;
    }
    const DayAndHour when = dayAndHour(part);
    const auto reading = readDate(when.day, dates(DateInputContext::YearBias::Past));
    if (!reading)
        return false;
    takeDay(when.day, *reading);
    if (!when.hour.isEmpty()) {
        m_line.entry.hearing.time = when.hour;
        m_line.typed.insert(u"time"_s, when.hour);
    }
    return true;
}

/// The case is known by then: it stands first.
HearingYear LineReader::yearOf(const QString &day) const
{
    const QString &ref = m_line.entry.caseRef;
    const bool known = !ref.isEmpty() && m_context.waitingDaysOf;
    return hearingYear(day, known ? m_context.waitingDaysOf(ref) : QList<PartialDate>(),
                       m_context.today);
}

void LineReader::takeDay(const QString &text, const DateReading &reading)
{
    const HearingYear year = yearOf(text);
    m_line.entry.hearing.at = year.day.isSet() ? year.day : reading.date;
    m_line.typed.insert(u"at"_s, text);
    if (reading.otherReading)
        doubt(u"at"_s, twoReadings(text, reading.date, *reading.otherReading));
}

bool LineReader::readEnd(const QString &text)
{
    const auto reading = readDate(text, dates(DateInputContext::YearBias::Future));
    if (!reading)
        return false;
    m_line.entry.statedEnd = reading->date;
    m_line.typed.insert(u"term"_s, text);
    if (reading->otherReading)
        doubt(u"term"_s, twoReadings(text, reading->date, *reading->otherReading));
    return true;
}

/// The part as a whole, or cut into codes from the left, the longest first ("trial online").
bool LineReader::readCodes(const QString &part)
{
    if (saysNot(part))
        return readCode(part); // "undertaking not to leave"; "not extended" is no "extended"
    const HearingLine before = m_line;
    const QStringList words = part.split(u' ', Qt::SkipEmptyParts);
    for (qsizetype from = 0; from < words.size();) {
        qsizetype length = words.size() - from;
        while (length > 0 && !readCode(words.mid(from, length).join(u' ')))
            --length;
        if (length == 0) {
            m_line = before;
            return false;
        }
        from += length;
    }
    return !words.isEmpty();
}

bool LineReader::readCode(const QString &words)
{
    const auto meant = codeMeant(words, m_context.language, m_line.typed.keys());
    if (!meant)
        return false;
    m_line.typed.insert(meant->field, meant->code);
    if (meant->field == u"measure")
        m_line.entry.measureType = meant->code;
    return true;
}

namespace {

/// "May 6, 2022" has a comma of its own.
QStringList withYearsJoined(const QStringList &parts, const DateInputContext &dates)
{
    static const QRegularExpression year(u"^\\d{4}$"_s);
    QStringList joined;
    for (const QString &part : parts) {
        const QString whole = joined.isEmpty() || !year.match(part).hasMatch()
            ? QString()
            : QString(joined.last() + u' ' + part);
        if (!whole.isEmpty() && readDate(whole, dates))
            joined.last() = whole;
        else
            joined << part;
    }
    return joined;
}

} // namespace

HearingLine LineReader::read(QStringList parts)
{
    if (m_context.ref.isEmpty())
        readCase(parts.isEmpty() ? QString() : parts.takeFirst());
    else
        takeCase({ m_context.ref, m_context.ref }, {});
    parts = withYearsJoined(parts, dates(DateInputContext::YearBias::Past));
    // An hour, an end and the next hearing follow the day, wherever they stand.
    const auto follows = [](const QString &part) {
        return isHourAlone(part) || !untilWhat(part).isEmpty() || !nextWhen(part).isEmpty();
    };
    const QString last = parts.isEmpty() ? QString() : parts.last();
    std::stable_partition(parts.begin(), parts.end(), [&follows](const QString &part) {
        return !follows(part);
    });
    for (const QString &part : std::as_const(parts))
        readPart(part);
    if (!m_unread.isEmpty() && m_unread.last() == last && isRemark(last))
        takeRemark(m_unread.takeLast());
    for (const QString &part : std::as_const(m_unread))
        keepUnread(part);
    conclude();
    return m_line;
}

} // namespace habeas
