#include "app/law/proceedings/restrictionterms.h"

#include "app/base/dates/dateprint.h"
#include "app/base/dates/term.h"
#include "app/law/proceedings/reportdays.h"
#include "app/law/proceedings/restrictionstart.h"
#include "app/law/track/judgmentgone.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace habeas {

namespace {

struct RestrictionText
{
    Q_DECLARE_TR_FUNCTIONS(Restrictions)
};

using Bounds = RestrictionTerm::Bounds;
using Standing = RestrictionTerm::Standing;

QString boundsWords(const Bounds &bounds)
{
    const Language language = screenLanguage();
    if (!bounds.earliest && !bounds.latest)
        return {};
    if (!bounds.latest)
        return RestrictionText::tr("not before %1").arg(printDay(*bounds.earliest, language));
    if (!bounds.earliest)
        return RestrictionText::tr("not after %1").arg(printDay(*bounds.latest, language));
    if (*bounds.earliest == *bounds.latest)
        return printDay(*bounds.latest, language);
    return RestrictionText::tr("between %1 and %2")
        .arg(printDay(*bounds.earliest, language), printDay(*bounds.latest, language));
}

void readEnd(RestrictionTerm &entry, const CaseFolder &folder)
{
    const Restriction &restriction = entry.restriction;
    PartialDate until = restriction.until;
    if (!until.isSet() && restriction.term.isEmpty()) {
        // A condition of house arrest or bail ends with the measure it belongs to.
        const auto measure = std::ranges::find(folder.measures, restriction.measure, &Measure::id);
        if (!restriction.measure.isNull() && measure != folder.measures.end())
            until = measure->until;
    }
    if (until.isSet()) {
        entry.ends = { until.earliest(), until.latest() };
        return;
    }
    const Result<Term> term = termFromText(restriction.term);
    if (!term || !entry.begins.earliest() || !entry.begins.latest())
        return;
    entry.ends
        = { addTerm(*entry.begins.earliest(), *term), addTerm(*entry.begins.latest(), *term) };
    if (!entry.ends.latest)
        return;
    entry.endComputed = true;
    entry.arithmetic = RestrictionText::tr("%1 + %2 = %3", "date, length, date")
                           .arg(printDate(entry.begins, screenLanguage()),
                                printTerm(*term, screenLanguage()), boundsWords(entry.ends));
}

bool endsOnADayNobodyKnows(const RestrictionTerm &entry)
{
    return entry.restriction.until.isUnknown();
}

/// Whether the punishment that a ban without an end of its own came with has surely run out.
bool outlivedItsSentence(const RestrictionTerm &entry, const CaseFolder &folder,
                         const QList<SentenceChain> &chains, CivilDay day)
{
    const Restriction &restriction = entry.restriction;
    if (restriction.until.isSet() || !restriction.term.isEmpty() || entry.ends.latest)
        return false;
    const auto named = std::ranges::find(folder.sentences, restriction.sentence, &Sentence::id);
    if (restriction.sentence.isNull() || named == folder.sentences.end())
        return false;
    const SentenceChain *chain = chainOf(chains, restriction.sentence);
    const Sentence *stands = chain == nullptr ? nullptr : chain->inEffect();
    const Sentence &sentence = stands == nullptr ? *named : *stands;
    const Result<Term> term = termFromText(sentence.term);
    const PartialDate &start = sentence.begins.isSet() ? sentence.begins : sentence.pronounced;
    const auto end
        = term && start.latest() ? addTerm(*start.latest(), *term) : std::optional<CivilDay>();
    return end && *end < day;
}

/// Whether a later judgment put a punishment of another kind in the place of the one it came with
/// ("instead of a suspended sentence a fine"), or quashed that one and passed sentence anew, so
/// that nothing shows whether it was kept.
bool cameWithAnotherPunishment(const RestrictionTerm &entry, const QList<SentenceChain> &chains)
{
    const SentenceChain *chain = chainOf(chains, entry.restriction.sentence);
    if (chain == nullptr || chain->inEffect() == nullptr)
        return false;
    const auto named = std::ranges::find_if(chain->judgments, [&](const Judgment &judgment) {
        return judgment.sentence.id == entry.restriction.sentence;
    });
    const Sentence &stands = *chain->inEffect();
    const bool quashed = std::any_of(named + 1, chain->judgments.end(), [](const Judgment &later) {
        return later.passed && later.passesAnew;
    });
    if (named->passed && quashed)
        return true;
    return named->passed && stands.id != named->sentence.id && stands.type != named->sentence.type
        && named->sentence.effect != u"upheld"_s && named->sentence.effect != u"restored"_s;
}

/// Whether the measure it belongs to is one of a trial that ended: every judgment against the
/// person since it began acquits, and nothing on record ends it.
bool belongsToATrialThatAcquitted(const RestrictionTerm &entry, const CaseFolder &folder,
                                  const QList<SentenceChain> &chains)
{
    const auto measure
        = std::ranges::find(folder.measures, entry.restriction.measure, &Measure::id);
    return !entry.restriction.measure.isNull() && measure != folder.measures.end()
        && !measure->until.isSet() && acquittedSince(*measure, chainsOf(chains, measure->person));
}

/// A summed end may be the last day or the day after it, by how the first day is counted.
Standing standingOf(const RestrictionTerm &entry, const RestrictionStart &start, CivilDay day)
{
    if (endsOnADayNobodyKnows(entry))
        return Standing::Over;
    const Bounds &ends = entry.ends;
    if (ends.latest && *ends.latest < day)
        return Standing::Over;
    if (start.state == RestrictionStart::State::NotYet)
        return Standing::NotStarted;
    const auto begin = entry.begins.earliest();
    if (begin && *begin > day)
        return Standing::NotStarted;
    if (start.state == RestrictionStart::State::Unknown)
        return Standing::Unknown;
    const bool begun = entry.begins.latest() && *entry.begins.latest() <= day;
    const CivilDay lastSure
        = ends.earliest ? (entry.endComputed ? ends.earliest->plusDays(-1) : *ends.earliest) : day;
    const bool vague = entry.begins.isApproximate() || entry.begins.isUncertain();
    const bool lasts = lastSure >= day && (ends.earliest || !ends.latest);
    const bool surely = begun && lasts && !vague && !start.doubted;
    // A length that is on record but cannot be summed leaves the end open.
    const bool endOpen = !entry.restriction.term.isEmpty() && !ends.latest;
    return surely && !endOpen ? Standing::InForce : Standing::MaybeInForce;
}

RestrictionTerm::Telling tellingOf(const RestrictionTerm &entry, const QList<SentenceChain> &chains)
{
    using Telling = RestrictionTerm::Telling;
    if (entry.standing == Standing::Over)
        return Telling::Nothing;
    const SentenceChain *chain = chainOf(chains, entry.restriction.sentence);
    if (chain != nullptr
        && (chain->state == SentenceChain::State::Quashed
            || chain->state == SentenceChain::State::Acquitted))
        return Telling::Undone;
    if (entry.standing == Standing::NotStarted)
        return Telling::Later;
    return entry.standing == Standing::InForce ? Telling::InForce : Telling::NotCertain;
}

const Compliance *lastReport(const QList<Compliance> &entries)
{
    const Compliance *last = nullptr;
    for (const Compliance &entry : entries) {
        if (entry.type == u"reported"_s && entry.at.latest())
            last = &entry;
    }
    return last;
}

/// Of a duty that may hold: no day was typed, none is named, and none can be counted.
bool isReportDayMissing(const RestrictionTerm &entry)
{
    using Telling = RestrictionTerm::Telling;
    const bool holds = entry.telling == Telling::InForce || entry.telling == Telling::NotCertain;
    const Restriction &restriction = entry.restriction;
    if (!holds || !isDutyToReport(restriction) || restriction.nextReport.isSet())
        return false;
    const auto rule = readReportRule(restriction.reportEvery);
    const bool counted = rule && entry.reportsFrom && rule->after(*entry.reportsFrom);
    return !counted && !(rule && rule->namesDays());
}

/// The first day of the row that has not passed, if the duty lasts until then, and those before it
/// that nobody confirmed; of a rule that names the days and has no first one typed, only the one to
/// come. Rows of days are short: a hundred years of weeks.
void readReports(RestrictionTerm &entry, CivilDay day)
{
    constexpr int longestRow = 6000;
    const PartialDate &next = entry.restriction.nextReport;
    const std::optional<ReportRule> rule = readReportRule(entry.restriction.reportEvery);
    const bool holds = entry.telling != RestrictionTerm::Telling::Later;
    auto first = rule && holds ? firstReport(entry.restriction, *rule, day) : std::nullopt;
    if (!first && rule && entry.reportsFrom)
        first = rule->after(*entry.reportsFrom);
    if (!first && (!next.earliest() || !next.latest()))
        return;
    Bounds due = first ? Bounds { first, first } : Bounds { next.earliest(), next.latest() };
    const Compliance *last = lastReport(entry.compliance);
    const auto isAfterTheEnd = [&entry](const Bounds &report) {
        return entry.ends.latest && *entry.ends.latest < *report.earliest;
    };
    int steps = 0;
    while (*due.latest < day && steps < longestRow) {
        if ((!last || *last->at.latest() < *due.earliest) && !isAfterTheEnd(due)) {
            entry.openReport = entry.openReports == 0 ? due : entry.openReport;
            ++entry.openReports;
        }
        if (!rule)
            break;
        const auto earliest = rule->after(*due.earliest);
        const auto latest = rule->after(*due.latest);
        if (!earliest || !latest || *earliest <= *due.earliest)
            break;
        due = { earliest, latest };
        ++steps;
    }
    entry.reportNotConfirmed = entry.openReports > 0;
    if (*due.latest < day || isAfterTheEnd(due))
        return;
    entry.nextReport = due;
    if (rule && rule->namesDays())
        entry.reportArithmetic = RestrictionText::tr("“%1”", "how often to report, as it was typed")
                                     .arg(entry.restriction.reportEvery);
    else if (steps > 0 || entry.reportsFrom)
        entry.reportArithmetic
            = RestrictionText::tr("every %1 from %2", "length, date")
                  .arg(printTerm(*rule->every, screenLanguage()),
                       entry.reportsFrom ? printDay(*entry.reportsFrom, screenLanguage())
                                         : printDate(next, screenLanguage()));
}

} // namespace

QList<RestrictionTerm> restrictionTerms(const CaseFolder &folder, CivilDay day)
{
    const QList<SentenceChain> chains = sentenceChains(folder, day);
    QList<RestrictionTerm> entries;
    for (const Restriction &restriction : folder.restrictions) {
        RestrictionTerm entry;
        entry.restriction = restriction;
        for (const Compliance &one : folder.compliance) {
            if (one.restriction == restriction.id)
                entry.compliance << one;
        }
        std::ranges::stable_sort(entry.compliance, [](const Compliance &a, const Compliance &b) {
            return PartialDate::sortsBefore(a.at, b.at);
        });
        const RestrictionStart start = restrictionStart(folder, chains, restriction, day);
        entry.begins = start.begins;
        entry.startComputed = start.computed;
        entry.startWords = start.words;
        readEnd(entry, folder);
        entry.standing = standingOf(entry, start, day);
        if (entry.standing == Standing::InForce
            && (outlivedItsSentence(entry, folder, chains, day)
                || cameWithAnotherPunishment(entry, chains)
                || belongsToATrialThatAcquitted(entry, folder, chains)))
            entry.standing = Standing::MaybeInForce;
        entry.telling = tellingOf(entry, chains);
        if (!start.doubted && entry.telling != RestrictionTerm::Telling::Later)
            entry.reportsFrom = reportsFrom(restriction, entry.compliance, entry.begins);
        entry.reportDayMissing = isReportDayMissing(entry);
        if (entry.standing != Standing::Over)
            readReports(entry, day);
        entries << entry;
    }
    return entries;
}

bool isDutyToReport(const Restriction &restriction)
{
    return restriction.type == u"reporting" || !restriction.reportEvery.isEmpty();
}

bool forbidsSpeaking(const QString &type)
{
    static const QStringList types {
        u"social_media"_s, u"internet"_s,      u"public_speech"_s,
        u"journalism"_s,   u"communication"_s, u"political_activity"_s
    };
    return types.contains(type);
}

QString standingLabel(RestrictionTerm::Standing standing)
{
    switch (standing) {
    case Standing::Unknown:
        break;
    case Standing::NotStarted:
        return RestrictionText::tr("not started yet");
    case Standing::InForce:
        return RestrictionText::tr("in force");
    case Standing::MaybeInForce:
        return RestrictionText::tr("possibly in force");
    case Standing::Over:
        return RestrictionText::tr("over");
    }
    return RestrictionText::tr("start not known");
}

QString code(RestrictionTerm::Standing standing)
{
    switch (standing) {
    case Standing::Unknown:
        break;
    case Standing::NotStarted:
        return u"not_started"_s;
    case Standing::InForce:
        return u"in_force"_s;
    case Standing::MaybeInForce:
        return u"maybe_in_force"_s;
    case Standing::Over:
        return u"over"_s;
    }
    return u"unknown"_s;
}

QString endsWords(const RestrictionTerm &term)
{
    return boundsWords(term.ends);
}

QString nextReportWords(const RestrictionTerm &term)
{
    QStringList said;
    if (term.openReports > 0)
        said << (term.openReports == 1
                     ? RestrictionText::tr("%1: not confirmed", "a reporting day")
                     : RestrictionText::tr("%1 and later: not confirmed", "a reporting day"))
                    .arg(boundsWords(term.openReport));
    said << boundsWords(term.nextReport);
    said.removeAll(QString());
    return said.join(u"; "_s);
}

} // namespace habeas
