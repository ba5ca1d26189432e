#include "app/actions/hearings/hearingline.h"

#include "app/actions/hearings/hearingwords.h"
#include "app/base/dates/dateprint.h"
#include "app/base/dates/term.h"
#include "app/base/text/textfold.h"
#include "app/casefile/thesaurus.h"

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

/// One reading of one line, part after part.
class Reader
{
public:
    explicit Reader(const HearingLineContext &context)
        : m_context(context)
    {
    }

    HearingLine read(const QString &text);

private:
    [[nodiscard]] DateInputContext dates(DateInputContext::YearBias bias) const;
    void readCase(const QString &text);
    void readPart(const QString &part);
    bool readLength(const QString &part);
    bool readDay(const QString &part);
    void takeDay(const QString &text, const DateReading &reading);
    [[nodiscard]] QString twoReadings(const QString &text, const DateReading &reading) const;
    bool readEnd(const QString &text);
    bool readCodes(const QString &part);
    bool readCode(const QString &words);
    bool readCodesAndEnd(const QString &part);
    bool readNext(const QString &part);
    [[nodiscard]] bool isRemark(const QString &part) const;
    void takeRemark(const QString &part);
    void keepUnread(const QString &part);
    void conclude();
    void doubt(const QString &field, const QString &message);

    [[nodiscard]] bool has(const QString &field) const { return m_line.typed.contains(field); }

    const HearingLineContext &m_context;
    HearingLine m_line;
    QStringList m_unread;
};

void Reader::doubt(const QString &field, const QString &message)
{
    m_line.doubts.append({ field, message });
}

DateInputContext Reader::dates(DateInputContext::YearBias bias) const
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

void Reader::readCase(const QString &text)
{
    m_line.typed.insert(u"case"_s, text);
    const QList<LineCase> all = m_context.casesLike ? m_context.casesLike(text) : QList<LineCase>();
    const QStringList words = foldForSearch(text).split(u' ', Qt::SkipEmptyParts);
    QList<LineCase> found;
    for (const LineCase &one : all) {
        if (one.ref.compare(text, Qt::CaseInsensitive) == 0) {
            found = { one };
            break;
        }
        const QString folded = foldForSearch(one.words);
        if (std::ranges::all_of(words, [&folded](const QString &word) {
                return beginsAWord(folded, word);
            }))
            found << one;
    }
    if (found.isEmpty())
        found = all; // the words stand inside others, or in a name that is not shown
    if (found.size() == 1) {
        m_line.entry.caseRef = found.first().ref;
        m_line.typed.insert(u"case"_s, found.first().ref);
        return;
    }
    constexpr qsizetype Shown = 3;
    QStringList names;
    for (const LineCase &one : found.first(std::min(found.size(), Shown)))
        names << one.words;
    doubt(
        u"case"_s,
        found.isEmpty()
            ? LineText::tr("No case matches ‘%1’. Type a reference or a part of a name.").arg(text)
            : LineText::tr("More than one case matches ‘%1’: %2. Choose one.")
                  .arg(text, names.join(u"; "_s)));
}

void Reader::readPart(const QString &part)
{
    if (!readLength(part) && !readDay(part) && !readCodes(part) && !readCodesAndEnd(part)
        && !readNext(part))
        m_unread << part;
}

/// "extended until 6 july", "ordered for 2 months".
bool Reader::readCodesAndEnd(const QString &part)
{
    static const QRegularExpression joined(
        u"^(.+?)\\s+(?:(until|till|to|до|по)|for|by|на)\\s+(.+)$"_s,
        QRegularExpression::CaseInsensitiveOption);
    const auto match = joined.match(part);
    if (!match.hasMatch() || has(u"term"_s))
        return false;
    const HearingLine before = m_line;
    const QString end = match.captured(3);
    if (readCodes(match.captured(1)) && (readLength(end) || (match.hasCaptured(2) && readEnd(end))))
        return true;
    m_line = before;
    return false;
}

/// "next 20 may": the hearing after this one. "Next friday" is a day, and was read as one.
bool Reader::readNext(const QString &part)
{
    static const QRegularExpression next(u"^(?:next|след\\.?|следующее|келесі)\\s+(.+)$"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    const auto match = next.match(part);
    if (!match.hasMatch() || !has(u"at"_s) || has(u"next"_s))
        return false;
    const auto reading = readDate(match.captured(1), dates(DateInputContext::YearBias::Future));
    if (!reading)
        return false;
    m_line.entry.hearing.next = reading->date;
    m_line.typed.insert(u"next"_s, match.captured(1));
    if (reading->otherReading)
        doubt(u"next"_s, twoReadings(match.captured(1), *reading));
    return true;
}

QString Reader::twoReadings(const QString &text, const DateReading &reading) const
{
    return LineText::tr("“%1” can be %2 or %3. Write which one is meant.")
        .arg(text, printDate(reading.date, m_context.language),
             printDate(*reading.otherReading, m_context.language));
}

bool Reader::readLength(const QString &part)
{
    if (has(u"term"_s))
        return false;
    const auto term = termFromText(part.startsWith(u'+') ? part.mid(1).trimmed() : part);
    if (!term)
        return false;
    m_line.entry.term = printTerm(*term, m_context.language);
    m_line.typed.insert(u"term"_s, part);
    return true;
}

bool Reader::readDay(const QString &part)
{
    static const QRegularExpression hourAlone(u"^\\d{1,2}[:.]\\d{2}$"_s);
    static const QRegularExpression until(u"^(?:until|till|to|до|по)\\s+(.+)$"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    if (hourAlone.match(part).hasMatch() && has(u"at"_s) && !has(u"time"_s)) {
        m_line.entry.hearing.time = part;
        m_line.typed.insert(u"time"_s, part);
        return true;
    }
    if (const auto match = until.match(part);
        match.hasMatch() && !has(u"term"_s) && readEnd(match.captured(1)))
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

void Reader::takeDay(const QString &text, const DateReading &reading)
{
    m_line.entry.hearing.at = reading.date;
    m_line.typed.insert(u"at"_s, text);
    if (reading.otherReading)
        doubt(u"at"_s, twoReadings(text, reading));
}

bool Reader::readEnd(const QString &text)
{
    const auto reading = readDate(text, dates(DateInputContext::YearBias::Future));
    if (!reading)
        return false;
    m_line.entry.statedEnd = reading->date;
    m_line.typed.insert(u"term"_s, text);
    if (reading->otherReading)
        doubt(u"term"_s, twoReadings(text, *reading));
    return true;
}

/// The part as a whole, or every word of it on its own ("trial online").
bool Reader::readCodes(const QString &part)
{
    if (readCode(part))
        return true;
    const QStringList words = part.split(u' ');
    if (words.size() < 2)
        return false;
    const HearingLine before = m_line;
    for (const QString &word : words) {
        if (!readCode(word)) {
            m_line = before;
            return false;
        }
    }
    return true;
}

bool Reader::readCode(const QString &words)
{
    const auto meant = codeMeant(words, m_context.language, m_line.typed.keys());
    if (meant)
        m_line.typed.insert(meant->field, meant->code);
    return meant.has_value();
}

/// "told by the lawyer by phone": several words and no figure, after what the hearing was about. A
/// word or two may as well be a purpose or an outcome that was misspelt.
bool Reader::isRemark(const QString &part) const
{
    constexpr qsizetype LeastWords = 3;
    const bool figure = std::any_of(part.cbegin(), part.cend(), [](QChar c) {
        return c.isDigit();
    });
    return !figure && part.split(u' ').size() >= LeastWords && has(u"at"_s)
        && (has(u"purpose"_s) || has(u"outcome"_s));
}

void Reader::takeRemark(const QString &part)
{
    m_line.typed.insert(u"note"_s, part);
    m_line.entry.hearing.note = part;
}

/// Shown where it most likely belongs: what begins with a digit was meant as a date.
void Reader::keepUnread(const QString &part)
{
    if (!has(u"at"_s) && part.at(0).isDigit()) {
        const auto reading
            = readDate(dayAndHour(part).day, dates(DateInputContext::YearBias::Past));
        m_line.typed.insert(u"at"_s, part);
        doubt(u"at"_s, reading ? part : reading.error().message);
        return;
    }
    if (readDate(dayAndHour(part).day, dates(DateInputContext::YearBias::Past))) {
        doubt(
            u"at"_s,
            LineText::tr("“%1” is a second day. Write “next” before it for the hearing after this "
                         "one, “until” for an end, or take it out.")
                .arg(part));
        return;
    }
    const QString why = LineText::tr("“%1” is no date, no length, and nothing in the lists begins "
                                     "like it. Correct it or take it out.")
                            .arg(part);
    for (const HearingCode &field : hearingCodes()) {
        if (has(field.field))
            continue;
        m_line.typed.insert(field.field, part);
        doubt(field.field, why);
        return;
    }
    doubt(u"case"_s, why);
}

/// What follows from the parts together.
void Reader::conclude()
{
    if (!has(u"at"_s))
        doubt(u"at"_s, LineText::tr("The date of the hearing is needed, as in “6 may”."));
    const QString purpose = m_line.typed.value(u"purpose"_s);
    if (has(u"term"_s) && !has(u"outcome"_s)) {
        if (purpose == u"extension")
            m_line.typed.insert(u"outcome"_s, u"extended"_s);
        else if (purpose == u"custody")
            m_line.typed.insert(u"outcome"_s, u"ordered"_s);
    }
    const auto code = [this](const HearingCode &field) {
        const QString text = m_line.typed.value(field.field);
        return isCode(field.list, text) ? text : QString();
    };
    Hearing &hearing = m_line.entry.hearing;
    // Of what has an outcome, a year left out is not one to come.
    DateInputContext past = dates(DateInputContext::YearBias::Past);
    past.soon = 0;
    if (has(u"outcome"_s) && hearing.at.earliest() && *hearing.at.earliest() > m_context.today) {
        if (const auto before = readDate(m_line.typed.value(u"at"_s), past);
            before && before->yearAssumed) {
            hearing.at = before->date;
            m_line.typed.insert(u"at"_s, before->date.edtf()); // a form reads it again
        }
    }
    hearing.purpose = code(hearingCodes().at(0));
    hearing.outcome = code(hearingCodes().at(1));
    hearing.mode = code(hearingCodes().at(2));
    static const QStringList order { u"case"_s, u"at"_s,   u"purpose"_s, u"outcome"_s,
                                     u"term"_s, u"mode"_s, u"next"_s };
    std::ranges::stable_sort(m_line.doubts, {}, [](const HearingLine::Doubt &one) {
        return order.indexOf(one.field);
    });
}

HearingLine Reader::read(const QString &text)
{
    static const QRegularExpression year(u"^\\d{4}$"_s);
    QStringList parts = partsOfLine(text);
    if (m_context.ref.isEmpty()) {
        readCase(parts.isEmpty() ? QString() : parts.takeFirst());
    } else {
        m_line.entry.caseRef = m_context.ref;
        m_line.typed.insert(u"case"_s, m_context.ref);
    }
    for (qsizetype i = 0; i < parts.size(); ++i) {
        // "May 6, 2022" has a comma of its own.
        const QString whole = i + 1 < parts.size() && year.match(parts.at(i + 1)).hasMatch()
            ? QString(parts.at(i) + u' ' + parts.at(i + 1))
            : QString();
        if (!whole.isEmpty() && readDate(whole, dates(DateInputContext::YearBias::Past))) {
            readPart(whole);
            ++i;
        } else {
            readPart(parts.at(i));
        }
    }
    if (!m_unread.isEmpty() && m_unread.last() == parts.last() && isRemark(parts.last()))
        takeRemark(m_unread.takeLast());
    for (const QString &part : std::as_const(m_unread))
        keepUnread(part);
    conclude();
    return m_line;
}

} // namespace

bool looksLikeHearingLine(const QString &text)
{
    return partsOfLine(text).size() > 1 || !linesOnOtherLayouts(text).isEmpty();
}

HearingLine readHearingLine(const QString &text, const HearingLineContext &context)
{
    const HearingLine line = Reader(context).read(text);
    if (line.doubts.isEmpty())
        return line;
    // Only what then leaves no doubt was meant so.
    for (const QString &other : linesOnOtherLayouts(text)) {
        const HearingLine read = Reader(context).read(other);
        if (read.doubts.isEmpty())
            return read;
    }
    return line;
}

DayAndHour dayAndHour(const QString &text)
{
    // EDTF's own form of a time stays whole; anything else has its hour at the end.
    static const QRegularExpression hourAtEnd(u"^(.*\\S)[\\s,]+(\\d{1,2}[:.]\\d{2})$"_s);
    const QString trimmed = text.trimmed();
    const auto match = hourAtEnd.match(trimmed);
    return match.hasMatch() ? DayAndHour { match.captured(1), match.captured(2) }
                            : DayAndHour { trimmed, {} };
}

} // namespace habeas
