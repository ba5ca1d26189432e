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

/// What libertyValue() wrote, for its words.
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
    return trigger.endsWith(u"sentence_end") || trigger == u"sentence.end"
        || trigger == u"probation.end";
}

/// What only limits liberty, and ends by a sum of its own.
bool isOfRestriction(const QString &trigger)
{
    return trigger.startsWith(u"restriction.");
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
    if (basis == u"by_law")
        return EndText::tr("counted as the law says");
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

QString kindOf(const DueDate &due)
{
    return codeLabel(u"restriction_type"_s, readValue(due).what, screenLanguage());
}

QString subjectWords(const DueDate &due, const Told &told)
{
    if (isOfRestriction(due.trigger))
        return EndText::tr("Restriction (%1)", "kind")
            .arg(codeLabel(u"restriction_type"_s, told.what, screenLanguage()));
    if (!isOfSentence(due.trigger))
        return capitalised(codeLabel(u"measure_type"_s, told.what, screenLanguage()));
    const auto day = PartialDate::fromEdtf(told.what);
    if (due.trigger == u"probation.end")
        return day && day->isSet()
            ? EndText::tr("Probation under the sentence of %1").arg(FindingText::print(*day))
            : EndText::tr("Probation");
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
    words = due.trigger == u"restriction.begin" ? EndText::tr("begins %1", "on a day").arg(words)
        : known                                 ? EndText::tr("ends %1", "on a day").arg(words)
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
    if (due.trigger == u"restriction.begin")
        return EndText::tr("began by %1").arg(day);
    if (isOfRestriction(due.trigger) || due.trigger == u"probation.end")
        return EndText::tr("as counted it ended by %1; nothing newer is on record").arg(day);
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

QString libertyValue(const QString &what, const QList<LibertyEnd::Reading> &readings,
                     bool approximate, bool unknownBefore)
{
    QStringList parts { what };
    for (const LibertyEnd::Reading &reading : readings)
        parts << QString(reading.basis + u' ' + stretchCode(reading)).trimmed();
    if (approximate)
        parts << about;
    if (unknownBefore)
        parts << endsUnknown;
    return parts.join(separator);
}

QString libertyArithmetic(const QList<LibertyEnd::Reading> &readings, bool ofSentence)
{
    QStringList sums;
    for (const LibertyEnd::Reading &reading : readings) {
        if (reading.arithmetic.isEmpty())
            continue;
        sums << (reading.basis == u"stated"
                     ? reading.arithmetic
                     : EndText::tr("%1 (%2): %3", "how it is counted, the sum, on a day")
                           .arg(basisWords(reading.basis, ofSentence), reading.arithmetic,
                                dayWords(reading.earliest, reading.latest)));
    }
    return sums.isEmpty() ? QString() : QString(capitalised(sums.join(separator)) + u'.');
}

void readByLaw(DueDate &end, const DueDate &rule)
{
    end.why = QString(end.why + u' '
                      + EndText::tr("The law counts it, too (%1): %2", "name of a rule, sentence")
                            .arg(rule.rule, rule.sentence))
                  .trimmed();
    end.questions << rule.questions;
    if (!rule.earliest || !rule.latest || !end.earliest || !end.latest
        || !(*rule.earliest < *end.earliest))
        return;
    const LibertyEnd::Reading byLaw { u"by_law"_s, *rule.earliest,
                                      std::min(*rule.latest, *end.latest) };
    Told told = readValue(end);
    told.readings.removeIf([&byLaw](const LibertyEnd::Reading &other) { // the law's days hold it
        return byLaw.earliest <= other.earliest && other.latest <= byLaw.latest;
    });
    told.readings << byLaw;
    end.triggerValue = libertyValue(told.what, told.readings, told.approximate, told.endsUnknown);
    end.earliest = end.conservative = rule.earliest;
}

QList<LiveDue> libertyDue(const CaseFolder &folder, CivilDay today)
{
    QList<LiveDue> rows;
    for (const LibertyEnd &end : libertyEnds(folder, today)) {
        LiveDue live;
        live.source = LiveDue::Source::LibertyEnd;
        live.record = end.measure.uuid();
        DueDate &due = live.due;
        due.trigger = triggerOf(end);
        const bool ofSentence = end.of == LibertyEnd::Of::Sentence;
        due.triggerValue = libertyValue(ofSentence ? end.pronounced.edtf() : end.type, end.readings,
                                        end.approximate, end.endsUnknown);
        due.triggerRecord = end.record;
        due.person = end.person;
        due.earliest = due.conservative = end.earliest;
        due.latest = end.latest;
        due.state = u"open"_s;
        due.title = libertyName(due);
        due.arithmetic = libertyArithmetic(end.readings, ofSentence);
        due.why = whyOf(end);
        rows << live;
    }
    return rows;
}

bool isLibertyEnd(const DueDate &due)
{
    static const QStringList triggers { u"order.end"_s,       u"limit.order_end"_s,
                                        u"measure.end"_s,     u"limit.end"_s,
                                        u"sentence.end"_s,    u"limit.sentence_end"_s,
                                        u"restriction.end"_s, u"restriction.begin"_s,
                                        u"probation.end"_s };
    return due.rule.isEmpty() && triggers.contains(due.trigger);
}

bool isReportDay(const DueDate &due)
{
    return due.trigger == u"restriction.report";
}

QString libertyName(const DueDate &due)
{
    if (isReportDay(due))
        return EndText::tr("Report due: %1", "kind of restriction").arg(kindOf(due));
    const QString subject = subjectWords(due, readValue(due));
    if (due.trigger == u"restriction.begin")
        return EndText::tr("Begins: %1", "a restriction").arg(subject);
    const bool known = due.trigger == u"measure.end" || due.trigger == u"limit.end";
    return known ? EndText::tr("End: %1", "of a measure").arg(subject)
                 : EndText::tr("Possible end: %1", "of a measure or sentence").arg(subject);
}

QString libertyTitle(const DueDate &due, CivilDay today)
{
    const Told told = readValue(due);
    if (isReportDay(due) && due.latest && *due.latest < today)
        return EndText::tr("Report due (%1): whether it was made is not on record",
                           "kind of restriction")
            .arg(kindOf(due));
    if (told.readings.isEmpty() || !due.latest || isReportDay(due))
        return libertyName(due);
    return EndText::tr("%1: %2", "measure or sentence, when it ends")
        .arg(subjectWords(due, told),
             *due.latest < today ? overWords(due, told) : comingWords(due, told));
}

QByteArray libertyTable(const DueDate &due)
{
    if (isOfRestriction(due.trigger))
        return Restriction::kind.table;
    return isOfSentence(due.trigger) ? Sentence::kind.table : Measure::kind.table;
}

bool isOverOnItsDay(const DueDate &due)
{
    return due.trigger == u"limit.end" || due.trigger == u"probation.end"
        || (isOfRestriction(due.trigger) && !isReportDay(due));
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
