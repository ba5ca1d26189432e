#include "app/actions/hearings/hearingwords.h"
#include "app/actions/hearings/linereader.h"
#include "app/casefile/thesaurus.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace habeas {

namespace {

struct LineText
{
    Q_DECLARE_TR_FUNCTIONS(HearingLine)
};

} // namespace

/// "told by the lawyer by phone": several words and no figure, after what the hearing was about. A
/// word or two may as well be a purpose or an outcome that was misspelt.
bool LineReader::isRemark(const QString &part) const
{
    constexpr qsizetype LeastWords = 3;
    return !hasDigit(part) && part.split(u' ').size() >= LeastWords && has(u"at"_s)
        && (has(u"purpose"_s) || has(u"outcome"_s));
}

void LineReader::takeRemark(const QString &part)
{
    m_line.typed.insert(u"note"_s, part);
    m_line.entry.hearing.note = part;
    if (saysNot(part) && (has(u"term"_s) || has(u"outcome"_s)))
        doubt(
            u"outcome"_s,
            LineText::tr("“%1” may take back what the other parts say: see whether the outcome is "
                         "right.")
                .arg(part));
}

/// Shown where it most likely belongs: what begins with a digit was meant as a date.
void LineReader::keepUnread(const QString &part)
{
    if (!has(u"at"_s) && part.at(0).isDigit()) {
        const auto reading
            = readDate(dayAndHour(part).day, dates(DateInputContext::YearBias::Past));
        m_line.typed.insert(u"at"_s, part);
        doubt(u"at"_s, reading ? part : reading.error().message);
        return;
    }
    const auto keepInNote = [this, &part] {
        QString &note = m_line.typed[u"note"_s];
        note += note.isEmpty() ? part : QString(u"; "_s + part);
    };
    if (readDate(dayAndHour(part).day, dates(DateInputContext::YearBias::Past))) {
        keepInNote();
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
    keepInNote(); // no field is left for it
    doubt(u"case"_s, why);
}

/// A length says that custody was ordered or extended where the hearing was about that; an outcome
/// is not made up for house arrest, bail and the like.
void LineReader::concludeOutcome()
{
    const bool custody
        = m_line.entry.measureType.isEmpty() || m_line.entry.measureType == u"pretrial_custody";
    if (has(u"outcome"_s))
        return;
    const QString purpose = m_line.typed.value(u"purpose"_s);
    if (has(u"term"_s) && purpose == u"extension")
        m_line.typed.insert(u"outcome"_s, u"extended"_s);
    else if (custody && (has(u"measure"_s) || (has(u"term"_s) && purpose == u"custody")))
        m_line.typed.insert(u"outcome"_s, u"ordered"_s);
}

/// "Adjourned to 3 dec": until the next hearing, and no end of anything.
void LineReader::concludeNext()
{
    const QString outcome = m_line.typed.value(u"outcome"_s);
    const bool goesOn = outcome == u"adjourned" || outcome == u"continued";
    if (!goesOn || !m_line.entry.statedEnd.isSet() || has(u"next"_s) || has(u"measure"_s))
        return;
    m_line.entry.hearing.next = m_line.entry.statedEnd;
    m_line.entry.statedEnd = {};
    m_line.typed.insert(u"next"_s, m_line.typed.take(u"term"_s));
}

/// Which year is asked where it was left open. What has an outcome has been: "friday" was last
/// week's.
void LineReader::concludeDay()
{
    const QString text = m_line.typed.value(u"at"_s);
    const QString question
        = yearQuestion(text, yearOf(text), m_line.typed.value(u"outcome"_s), m_context.language);
    if (!question.isEmpty())
        doubt(u"at"_s, question);
    if (has(u"outcome"_s))
        return;
    DateInputContext past = dates(DateInputContext::YearBias::Past);
    past.soon = 0;
    const auto was = readDate(text, past);
    DateInputContext future = dates(DateInputContext::YearBias::Future);
    future.base.reset();
    const auto willBe = readDate(text, future);
    const bool sameWords = was && willBe && !was->yearAssumed && !was->otherReading;
    if (sameWords && was->date.isExactDay() && was->date.edtf() != willBe->date.edtf())
        doubt(u"at"_s, twoReadings(text, was->date, willBe->date));
}

/// What follows from the parts together.
void LineReader::conclude()
{
    if (!has(u"at"_s))
        doubt(u"at"_s, LineText::tr("The date of the hearing is needed, as in “6 may”."));
    concludeOutcome();
    concludeNext();
    concludeDay();
    const auto code = [this](const HearingCode &field) {
        const QString text = m_line.typed.value(field.field);
        return isCode(field.list, text) ? text : QString();
    };
    Hearing &hearing = m_line.entry.hearing;
    hearing.purpose = code(hearingCodes().at(0));
    hearing.outcome = code(hearingCodes().at(1));
    hearing.mode = code(hearingCodes().at(2));
    static const QStringList order { u"case"_s, u"person"_s,  u"at"_s,   u"purpose"_s, u"outcome"_s,
                                     u"term"_s, u"measure"_s, u"mode"_s, u"next"_s };
    std::ranges::stable_sort(m_line.doubts, {}, [](const HearingLine::Doubt &one) {
        return order.indexOf(one.field);
    });
}

} // namespace habeas
