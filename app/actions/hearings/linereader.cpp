#include "app/actions/hearings/linereader.h"

#include "app/actions/hearings/hearingwords.h"
#include "app/base/dates/dateprint.h"
#include "app/base/dates/term.h"
#include "app/base/text/textfold.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <iterator>

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

QString withoutPlus(const QString &part)
{
    return part.startsWith(u'+') ? part.mid(1).trimmed() : part;
}

/// Those all of whose words begin a word of one spelling of their name.
QList<LinePerson> peopleMeant(const QString &text, const QList<LinePerson> &people)
{
    const QStringList words = foldForSearch(text).split(u' ', Qt::SkipEmptyParts);
    QList<LinePerson> found;
    if (words.isEmpty() || hasDigit(text))
        return found;
    for (const LinePerson &person : people) {
        const bool meant = std::ranges::any_of(person.names, [&words](const QString &name) {
            const QString folded = foldForSearch(name);
            return std::ranges::all_of(words, [&folded](const QString &word) {
                return beginsAWord(folded, word);
            });
        });
        if (meant)
            found << person;
    }
    return found;
}

QString namesOf(const QList<LinePerson> &people)
{
    QStringList names;
    for (const LinePerson &person : people)
        names << person.shown;
    return names.join(u", "_s);
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

/// Those in which every word begins a word: of what is shown, or of another spelling or another
/// person at risk on record. What only stands inside a word is nobody's name, and a hearing in a
/// stranger's case may extend a stranger's custody: where one case alone shows the name, all others
/// are asked.
QList<LineCase> LineReader::casesBegunBy(const QString &text, const QList<LineCase> &all) const
{
    constexpr qsizetype few = 8; // that are read for their other names
    const QStringList words = foldForSearch(text).split(u' ', Qt::SkipEmptyParts);
    const auto begin = [&words](const QString &names) {
        const QString folded = foldForSearch(names);
        return std::ranges::all_of(words, [&folded](const QString &word) {
            return beginsAWord(folded, word);
        });
    };
    QList<LineCase> found;
    std::ranges::copy_if(all, std::back_inserter(found), begin, &LineCase::words);
    if (found.size() > 1 || (found.isEmpty() && all.size() > few) || !m_context.peopleOf)
        return found;
    for (const LineCase &one : all) {
        if (!found.isEmpty() && one.ref == found.first().ref)
            continue;
        QString names = one.ref;
        for (const LinePerson &person : m_context.peopleOf(one.ref))
            names += u' ' + person.names.join(u' ');
        if (begin(names))
            found << one;
    }
    return found;
}

void LineReader::readCase(const QString &text)
{
    m_line.typed.insert(u"case"_s, text);
    const QList<LineCase> all = m_context.casesLike ? m_context.casesLike(text) : QList<LineCase>();
    const auto exact = std::ranges::find_if(all, [&text](const LineCase &one) {
        return one.ref.compare(text, Qt::CaseInsensitive) == 0;
    });
    QList<LineCase> found
        = exact != all.end() ? QList<LineCase> { *exact } : casesBegunBy(text, all);
    if (found.size() == 1) {
        takeCase(found.first(), text);
        return;
    }
    const bool inside = found.isEmpty() && !all.isEmpty();
    if (inside)
        found = all;
    constexpr qsizetype Shown = 3;
    QStringList names;
    for (const LineCase &one : found.first(std::min(found.size(), Shown)))
        names << one.words;
    doubt(
        u"case"_s,
        found.isEmpty()
            ? LineText::tr("No case matches ‘%1’. Type a reference or a part of a name.").arg(text)
            : inside
            ? LineText::tr("No name begins with ‘%1’. It stands inside a word of: %2. Choose "
                           "the case, or type more.")
                  .arg(text, names.join(u"; "_s))
            : LineText::tr("More than one case matches ‘%1’: %2. Choose one.")
                  .arg(text, names.join(u"; "_s)));
}

/// "KZ-0007 dana" names the case and one of its people; "dana" alone may be meant for the case,
/// where the case is called by her.
void LineReader::takeCase(const LineCase &found, const QString &text)
{
    m_line.entry.caseRef = found.ref;
    m_line.caseShown = found.words;
    m_line.typed.insert(u"case"_s, found.ref);
    if (m_context.peopleOf)
        m_people = m_context.peopleOf(found.ref);
    if (m_people.size() < 2)
        m_people.clear();
    QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    if (words.size() > 1 && words.removeIf([&found](const QString &word) {
            return word.compare(found.ref, Qt::CaseInsensitive) == 0;
        }))
        (void)readPerson(words.join(u' '));
    const QList<LinePerson> meant = peopleMeant(text, m_people);
    if (!has(u"person"_s) && meant.size() == 1 && !found.words.contains(meant.first().shown))
        (void)readPerson(text);
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

bool LineReader::readPerson(const QString &part)
{
    if (has(u"person"_s))
        return false;
    const QList<LinePerson> meant = peopleMeant(part, m_people);
    if (meant.isEmpty())
        return false;
    if (meant.size() > 1) {
        m_line.typed.insert(u"person"_s, part);
        doubt(u"person"_s,
              LineText::tr("“%1” can be %2. Say which one is meant.").arg(part, namesOf(meant)));
        return true;
    }
    m_line.entry.hearing.person = meant.first().id;
    m_line.personShown = meant.first().shown;
    m_line.typed.insert(u"person"_s, meant.first().id.text());
    return true;
}

QString LineReader::twoReadings(const QString &text, const PartialDate &one,
                                const PartialDate &other) const
{
    return LineText::tr("“%1” can be %2 or %3. Write which one is meant.")
        .arg(text, printDate(one, m_context.language), printDate(other, m_context.language));
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

void LineReader::takeDay(const QString &text, const DateReading &reading)
{
    m_line.entry.hearing.at = reading.date;
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
    std::ranges::stable_partition(parts, [&follows](const QString &part) {
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
