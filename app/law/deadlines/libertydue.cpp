#include "app/law/deadlines/libertydue.h"

#include "app/base/dates/dateprint.h"
#include "app/casefile/thesaurus.h"
#include "app/law/findings/findings.h"
#include "app/law/findings/findingwords.h"
#include "app/law/track/libertyends.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace habeas {

namespace {

struct EndText
{
    Q_DECLARE_TR_FUNCTIONS(LibertyEnds)
};

const QString about = u"about"_s; // read from a date that is only about right
const QString endsUnknown = u"ends_unknown"_s;
const QString separator = u"; "_s;

QString triggerOf(const LibertyEnd &end)
{
    switch (end.of) {
    case LibertyEnd::Of::Order:
        return end.deprivation ? u"order.end"_s : u"limit.order_end"_s;
    case LibertyEnd::Of::Measure:
        return end.deprivation ? u"measure.end"_s : u"limit.end"_s;
    case LibertyEnd::Of::Sentence:
        break;
    }
    return end.deprivation ? u"sentence.end"_s : u"limit.sentence_end"_s;
}

QString stretchCode(const LibertyEnd::Reading &reading)
{
    return reading.earliest == reading.latest
        ? reading.latest.iso()
        : QString(reading.earliest.iso() + u'/' + reading.latest.iso());
}

/// "pretrial_custody; stated 2026-11-29; order_date 2026-11-30/2026-12-01; about"
QString valueOf(const LibertyEnd &end)
{
    QStringList parts { end.of == LibertyEnd::Of::Sentence ? end.pronounced.edtf() : end.type };
    for (const LibertyEnd::Reading &reading : end.readings)
        parts << QString(reading.basis + u' ' + stretchCode(reading)).trimmed();
    if (end.approximate)
        parts << about;
    if (end.endsUnknown)
        parts << endsUnknown;
    return parts.join(separator);
}

/// What valueOf() wrote, for its words.
struct Told
{
    QString what; ///< type of the measure, or the day of the judgment
    QList<LibertyEnd::Reading> readings;
    bool approximate = false;
    bool endsUnknown = false;
};

Told readValue(const DueDate &due)
{
    const QStringList parts = due.triggerValue.split(separator);
    Told told { parts.first(), {} };
    for (const QString &part : parts.sliced(1)) {
        told.approximate = told.approximate || part == about;
        told.endsUnknown = told.endsUnknown || part == endsUnknown;
        const qsizetype space = part.lastIndexOf(u' ');
        const QString days = part.mid(space + 1);
        const auto first = CivilDay::fromIso(days.section(u'/', 0, 0));
        const auto last = CivilDay::fromIso(days.section(u'/', -1, -1));
        if (first && last)
            told.readings << LibertyEnd::Reading { part.left(std::max<qsizetype>(0, space)), *first,
                                                   *last };
    }
    return told;
}

bool isOfSentence(const QString &trigger)
{
    return trigger.endsWith(u"sentence_end") || trigger == u"sentence.end";
}

QString basisWords(const QString &basis, bool ofSentence)
{
    if (basis == u"stated")
        return EndText::tr("as the paper says");
    if (basis == u"order_date")
        return EndText::tr("counted from the order");
    if (basis == u"previous_end")
        return EndText::tr("counted from the end of the order before");
    if (basis == u"earlier_order")
        return EndText::tr("by an order before it");
    if (basis == u"begins")
        return EndText::tr("counted from the day its term begins");
    if (basis == u"pronounced")
        return EndText::tr("counted from the judgment");
    if (basis == u"in_force")
        return EndText::tr("counted from the day it came into force");
    return ofSentence ? EndText::tr("counted from the first day it was served")
                      : EndText::tr("counted from the start of the measure");
}

QString dayWords(CivilDay first, CivilDay last)
{
    const QString until = FindingText::print(last);
    return first == last ? EndText::tr("on %1", "a day on which something ends").arg(until)
                         : EndText::tr("between %1 and %2", "days on one of which something ends")
                               .arg(FindingText::print(first), until);
}

QString subjectWords(const DueDate &due, const Told &told)
{
    if (!isOfSentence(due.trigger))
        return capitalised(codeLabel(u"measure_type"_s, told.what, screenLanguage()));
    const auto day = PartialDate::fromEdtf(told.what);
    return day && day->isSet() ? EndText::tr("Sentence of %1").arg(FindingText::print(*day))
                               : EndText::tr("Sentence");
}

/// "may end on 29 November 2026, or on 30 November 2026 counted from the order"
QString comingWords(const DueDate &due, const Told &told)
{
    constexpr qsizetype mostReadings = 3; // more are a stretch to everybody
    const bool known = due.trigger == u"measure.end" || due.trigger == u"limit.end";
    const bool together = told.readings.size() > mostReadings;
    const LibertyEnd::Reading &first = told.readings.first();
    QString words
        = dayWords(first.earliest, together ? due.latest.value_or(first.latest) : first.latest);
    words = known ? EndText::tr("ends %1", "on a day").arg(words)
                  : EndText::tr("may end %1", "on a day").arg(words);
    for (qsizetype i = 1; i < told.readings.size() && !together; ++i) {
        const LibertyEnd::Reading &other = told.readings.at(i);
        words = EndText::tr("%1, or %2 %3", "may end on a day; on another day; how it is counted")
                    .arg(words, dayWords(other.earliest, other.latest),
                         basisWords(other.basis, isOfSentence(due.trigger)));
    }
    return told.approximate ? EndText::tr("%1, or thereabouts").arg(words) : words;
}

QString overWords(const DueDate &due, const Told &told)
{
    const QString day = FindingText::print(due.latest.value_or(CivilDay()));
    const bool deprivation = !due.trigger.startsWith(u"limit.");
    if (due.trigger == u"measure.end")
        return EndText::tr("its end on record, %1, has passed; how it ended is not on record")
            .arg(day);
    if (due.trigger == u"limit.end")
        return EndText::tr("ended on %1").arg(day);
    if (told.approximate || told.endsUnknown)
        return EndText::tr("as far as the record can tell it was to end by %1; nothing newer is on "
                           "record")
            .arg(day);
    if (isOfSentence(due.trigger))
        return deprivation
            ? EndText::tr("its latest possible end was %1; no release is on record").arg(day)
            : EndText::tr("its latest possible end was %1; nothing newer is on record").arg(day);
    return deprivation
        ? EndText::tr("the latest end the orders on record allow was %1; no release is on record")
              .arg(day)
        : EndText::tr("the latest end the orders on record allow was %1; nothing newer is on "
                      "record")
              .arg(day);
}

/// "Counted from the order (12 March 2022 + 2 months): on 12 May 2022."
QString arithmeticOf(const LibertyEnd &end)
{
    QStringList sums;
    for (const LibertyEnd::Reading &reading : end.readings) {
        if (reading.arithmetic.isEmpty())
            continue;
        sums << (reading.basis == u"stated"
                     ? reading.arithmetic
                     : EndText::tr("%1 (%2): %3", "how it is counted, the sum, on a day")
                           .arg(basisWords(reading.basis, end.of == LibertyEnd::Of::Sentence),
                                reading.arithmetic, dayWords(reading.earliest, reading.latest)));
    }
    return sums.isEmpty() ? QString() : QString(capitalised(sums.join(separator)) + u'.');
}

QString whyOf(const LibertyEnd &end)
{
    switch (end.of) {
    case LibertyEnd::Of::Order:
        return EndText::tr("Shown because this is where the last order of the measure leads, and "
                           "neither a newer one nor the end of the measure is on record.");
    case LibertyEnd::Of::Measure:
        return EndText::tr("Shown because this end of the measure is on record.");
    case LibertyEnd::Of::Sentence:
        break;
    }
    return EndText::tr("Shown because this is where the sentence that stands leads, with the days "
                       "credited to it, and no release is on record.");
}

} // namespace

QList<LiveDue> libertyDue(const CaseFolder &folder, CivilDay today)
{
    QList<LiveDue> rows;
    for (const LibertyEnd &end : libertyEnds(folder, today)) {
        LiveDue live;
        live.source = LiveDue::Source::LibertyEnd;
        live.record = end.measure.uuid();
        DueDate &due = live.due;
        due.trigger = triggerOf(end);
        due.triggerValue = valueOf(end);
        due.triggerRecord = end.record;
        due.person = end.person;
        due.earliest = due.conservative = end.earliest;
        due.latest = end.latest;
        due.state = u"open"_s;
        due.title = libertyName(due);
        due.arithmetic = arithmeticOf(end);
        due.why = whyOf(end);
        rows << live;
    }
    return rows;
}

bool isLibertyEnd(const DueDate &due)
{
    static const QStringList triggers { u"order.end"_s,    u"limit.order_end"_s,
                                        u"measure.end"_s,  u"limit.end"_s,
                                        u"sentence.end"_s, u"limit.sentence_end"_s };
    return due.rule.isEmpty() && triggers.contains(due.trigger);
}

QString libertyName(const DueDate &due)
{
    const QString subject = subjectWords(due, readValue(due));
    const bool known = due.trigger == u"measure.end" || due.trigger == u"limit.end";
    return known ? EndText::tr("End: %1", "of a measure").arg(subject)
                 : EndText::tr("Possible end: %1", "of a measure or sentence").arg(subject);
}

QString libertyTitle(const DueDate &due, CivilDay today)
{
    const Told told = readValue(due);
    if (told.readings.isEmpty() || !due.latest)
        return libertyName(due);
    return EndText::tr("%1: %2", "measure or sentence, when it ends")
        .arg(subjectWords(due, told),
             *due.latest < today ? overWords(due, told) : comingWords(due, told));
}

QByteArray libertyTable(const DueDate &due)
{
    return isOfSentence(due.trigger) ? Sentence::kind.table : Measure::kind.table;
}

bool isOverOnItsDay(const DueDate &due)
{
    return due.trigger == u"limit.end";
}

bool isHeldBeyond(const DueDate &due)
{
    const Told told = readValue(due);
    return due.trigger == u"order.end" && !told.approximate && !told.endsUnknown;
}

bool isToldByRow(const Finding &finding, const QList<LiveDue> &rows)
{
    return finding.kind == code(TrackFinding::Kind::HeldBeyondEnd)
        && std::ranges::any_of(rows, [&](const LiveDue &row) {
               return isHeldBeyond(row.due) && finding.about.contains(row.due.triggerRecord);
           });
}

} // namespace habeas
