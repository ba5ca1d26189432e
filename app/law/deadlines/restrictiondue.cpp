#include "app/law/deadlines/restrictiondue.h"

#include "app/base/dates/dateprint.h"
#include "app/base/dates/term.h"
#include "app/law/deadlines/libertydue.h"
#include "app/law/proceedings/reportdays.h"
#include "app/law/proceedings/restrictionterms.h"
#include "app/law/proceedings/sentencing.h"
#include "app/law/track/heldspans.h"
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

using Reading = LibertyEnd::Reading;

/// Whom a record that names nobody is about, where only one person can be meant.
Id<Person> whoseIs(const CaseFolder &folder, Id<Person> named)
{
    return named.isNull() && peopleAtRisk(folder).size() == 1 ? personAtRisk(folder) : named;
}

bool hasDied(const CaseFolder &folder, Id<Person> person)
{
    const auto found = std::ranges::find(folder.people, person, &Person::id);
    return found != folder.people.end() && found->died.isSet();
}

/// Told for a while after its day, and of a closed case not at all then.
bool isToldOf(const CaseFolder &folder, CivilDay latest, CivilDay today)
{
    const bool closed = folder.file.status == u"closed";
    return today <= (closed ? latest : latest.plusDays(endToldFor));
}

LiveDue rowOf(const QString &trigger, const QString &what, const QList<Reading> &readings,
              bool approximate)
{
    LiveDue live;
    live.source = LiveDue::Source::LibertyEnd;
    DueDate &due = live.due;
    due.trigger = trigger;
    due.triggerValue = libertyValue(what, readings, approximate, false);
    due.earliest = due.conservative = std::ranges::min(readings, {}, &Reading::earliest).earliest;
    due.latest = std::ranges::max(readings, {}, &Reading::latest).latest;
    due.state = u"open"_s;
    due.title = libertyName(due);
    return live;
}

std::optional<LiveDue> rowOf(const CaseFolder &folder, const RestrictionTerm &term)
{
    const bool counts = term.endComputed && term.ends.earliest && term.ends.latest
        && term.telling != RestrictionTerm::Telling::Undone;
    const Id<Person> person = whoseIs(folder, term.restriction.person);
    if (!counts || hasDied(folder, person))
        return std::nullopt;
    LiveDue live
        = rowOf(u"restriction.end"_s, term.restriction.type,
                { { u"sum"_s, *term.ends.earliest, *term.ends.latest } }, !isCertain(term.begins));
    live.record = term.restriction.id.uuid();
    live.due.triggerRecord = term.restriction.id.uuid();
    live.due.person = person;
    live.due.arithmetic = term.arithmetic;
    live.due.why = QString(EndText::tr("Shown because this is where the start and the length of "
                                       "the restriction lead, and no end is on record.")
                           + u' ' + term.startWords)
                       .trimmed();
    return live;
}

/// Whoever is under it has to know the day before it comes.
std::optional<LiveDue> beginOf(const CaseFolder &folder, const RestrictionTerm &term,
                               CivilDay today)
{
    const auto first = term.begins.earliest();
    const auto last = term.begins.latest();
    const Id<Person> person = whoseIs(folder, term.restriction.person);
    if (!first || !last || *first < today || term.telling == RestrictionTerm::Telling::Undone
        || hasDied(folder, person))
        return std::nullopt;
    LiveDue live = rowOf(u"restriction.begin"_s, term.restriction.type, { { {}, *first, *last } },
                         !isCertain(term.begins));
    live.due.triggerRecord = term.restriction.id.uuid();
    live.due.person = person;
    live.due.why = QString(EndText::tr("Shown because the restriction begins on this day.") + u' '
                           + term.startWords)
                       .trimmed();
    return live;
}

/// Those after the one that is typed, which stands on Today by itself.
QString whyReport(const RestrictionTerm &term)
{
    const Restriction &restriction = term.restriction;
    const auto rule = readReportRule(restriction.reportEvery);
    if (rule && rule->every)
        return EndText::tr("Shown because the restriction asks for a report every %1 from "
                           "%2, and none for this day is on record.",
                           "length, date")
            .arg(printTerm(*rule->every, screenLanguage()),
                 term.reportsFrom ? printDay(*term.reportsFrom, screenLanguage())
                                  : printDate(restriction.nextReport, screenLanguage()));
    return EndText::tr(
               "Shown because the restriction asks for a report “%1”, and none for this day "
               "is on record.",
               "how often, as it was typed")
        .arg(restriction.reportEvery);
}

QList<LiveDue> reportsOf(const CaseFolder &folder, const RestrictionTerm &term, CivilDay today)
{
    using Telling = RestrictionTerm::Telling;
    const Id<Person> person = whoseIs(folder, term.restriction.person);
    if (folder.file.status == u"closed" || term.telling == Telling::Nothing
        || term.telling == Telling::Undone || hasDied(folder, person)
        || (term.telling == Telling::Later && !term.restriction.nextReport.isSet()))
        return {};
    QList<LiveDue> rows;
    for (const ReportDay &day : openReportDays(term.restriction, term.compliance, term.reportsFrom,
                                               term.ends.latest, today)) {
        LiveDue live = rowOf(u"restriction.report"_s, term.restriction.type,
                             { { {}, day.earliest, day.latest } }, false);
        live.due.triggerRecord = term.restriction.id.uuid();
        live.due.person = person;
        live.due.why = whyReport(term);
        rows << live;
    }
    return rows;
}

/// From the day its term runs where that is known; else from each day it may run.
QList<Reading> probationEnds(const Sentence &sentence, const Term &term)
{
    struct Start
    {
        QString basis;
        const PartialDate &date;
    };

    const bool known = sentence.begins.isSet() && !sentence.begins.isUnknown();
    const QList<Start> starts = known ? QList<Start> { { u"begins"_s, sentence.begins } }
                                      : QList<Start> { { u"pronounced"_s, sentence.pronounced },
                                                       { u"in_force"_s, sentence.inForce } };
    QList<Reading> readings;
    for (const Start &start : starts) {
        if (!start.date.earliest() || !start.date.latest())
            continue;
        const auto first = addTerm(*start.date.earliest(), term);
        const auto last = addTerm(*start.date.latest(), term);
        if (!first || !last)
            continue;
        readings << Reading { start.basis, *first, *last,
                              EndText::tr("%1 + %2", "date, length")
                                  .arg(printDate(start.date, screenLanguage()),
                                       printTerm(term, screenLanguage())) };
    }
    return readings;
}

/// The probation is what has to be kept; where it is not on record, the length is all there is.
QList<Reading> probationEnds(const Sentence &sentence)
{
    const auto term
        = termFromText(sentence.probation.isEmpty() ? sentence.term : sentence.probation);
    return term ? probationEnds(sentence, *term) : QList<Reading>();
}

std::optional<LiveDue> rowOf(const CaseFolder &folder, const SentenceChain &chain)
{
    const Sentence *stands
        = chain.state == SentenceChain::State::Stands ? chain.inEffect() : nullptr;
    if (stands == nullptr || stands->type != u"suspended")
        return std::nullopt;
    const QList<Reading> readings = probationEnds(*stands);
    const Id<Person> person = whoseIs(folder, stands->person);
    if (readings.isEmpty() || hasDied(folder, person))
        return std::nullopt;
    const bool certain
        = isCertain(stands->begins) && isCertain(stands->pronounced) && isCertain(stands->inForce);
    LiveDue live = rowOf(u"probation.end"_s, stands->pronounced.edtf(), readings, !certain);
    live.due.triggerRecord = stands->id.uuid();
    live.due.person = person;
    live.due.arithmetic = libertyArithmetic(readings, true);
    live.due.why = EndText::tr("Shown because this is where the probation of the suspended "
                               "sentence leads, and nothing newer is on record.");
    return live;
}

QList<LiveDue> everyEnd(const CaseFolder &folder, CivilDay today)
{
    QList<LiveDue> rows;
    const auto add = [&rows](const std::optional<LiveDue> &row) {
        if (row)
            rows << *row;
    };
    if (!folder.restrictions.isEmpty()) {
        for (const RestrictionTerm &term : restrictionTerms(folder, today)) {
            add(rowOf(folder, term));
            add(beginOf(folder, term, today));
            rows << reportsOf(folder, term, today);
        }
    }
    if (!folder.sentences.isEmpty()) {
        for (const SentenceChain &chain : sentenceChains(folder, today))
            add(rowOf(folder, chain));
    }
    return rows;
}

} // namespace

QList<LiveDue> restrictionDue(const CaseFolder &folder, CivilDay today)
{
    QList<LiveDue> rows = everyEnd(folder, today);
    rows.removeIf([&](const LiveDue &row) {
        return !isReportDay(row.due) && !isToldOf(folder, *row.due.latest, today);
    });
    return rows;
}

RestrictionTerm::Bounds probationEnd(const Sentence &sentence)
{
    const QList<Reading> readings = probationEnds(sentence);
    if (readings.isEmpty())
        return {};
    return { std::ranges::min(readings, {}, &Reading::earliest).earliest,
             std::ranges::max(readings, {}, &Reading::latest).latest };
}

void addRestrictionTurns(const CaseFolder &folder, CivilDay today, TurningDays &turning)
{
    for (const LiveDue &row : everyEnd(folder, today)) {
        turning.add(row.due.earliest->plusDays(1)); // begun, or the next report is another
        turning.add(row.due.latest->plusDays(endToldFor + 1));
        if (folder.file.status == u"closed")
            turning.add(row.due.latest->plusDays(1));
    }
}

} // namespace habeas
