#include "app/base/dates/daterelation.h"
#include "app/law/proceedings/sentencing.h"
#include "app/letters/facts/contradictions.h"
#include "app/letters/forms/formcontext.h"
#include "app/letters/template/phrases.h"

#include <algorithm>

// Liberty: every measure with its papers and places, the sum of days, and the bars of the picture.

namespace habeas {

using namespace Qt::StringLiterals;

namespace {

constexpr int cellsOfABar = 36;

bool isLeftOut(const FormContext &context, const Measure &measure)
{
    return context.wish().leftOut.contains(measure.id.uuid());
}

/// Of a judgment without an article of its own, that of the first count somebody was convicted of.
LawReference lawOf(const CaseFolder &folder, const Judgment &judgment)
{
    if (judgment.sentence.law.isSet())
        return judgment.sentence.law;
    for (const Count &count : judgment.counts) {
        if (!count.outcome.isEmpty() && count.outcome != u"convicted")
            continue;
        if (count.law.isSet())
            return count.law;
        const auto charge = std::ranges::find(folder.charges, count.charge, &Charge::id);
        if (charge != folder.charges.end() && charge->law.isSet())
            return charge->law;
    }
    return {};
}

/// How long the paper orders; that nobody wrote it down is said only where a paper must say it.
LetterValue lengthOf(const FormContext &context, const Order &order)
{
    LetterValue term = context.term(order.term);
    const bool sets = order.type == u"ordered" || order.type == u"extended";
    if (term.isNothing() && sets)
        term = LetterValue::of(
            context.say(u"length not recorded", u"срок не записан", u"мерзімі жазылмаған"));
    return term;
}

void readOrders(FormContext &context, LetterValue &item, const TrackMeasure &tracked)
{
    LetterValue &papers = item.members[u"orders"_s];
    QStringList authorities;
    for (const TrackOrder &one : tracked.orders) {
        const Order &order = one.order;
        const QString type = context.label("order_type", order.type);
        if (!context.admits(order.id.uuid(), type))
            continue;
        LetterValue paper = papers.newItem(order.id.uuid());
        paper.content = type;
        paper.set(u"type"_s, LetterValue::of(type));
        paper.set(u"made"_s, context.date(order.made, order.timeMade));
        paper.set(u"term"_s, context.term(order.term));
        paper.set(u"length"_s, lengthOf(context, order));
        paper.set(u"until"_s, context.date(order.statedEnd));
        paper.set(u"authority"_s, context.words(order.authority));
        paper.set(u"number"_s, LetterValue::of(order.actNumber));
        paper.set(u"law"_s, LetterValue::of(order.law));
        papers.items << paper;
        QStringList foreign;
        authorities << context.words(order.authority, foreign);
    }
    authorities.removeAll(QString());
    authorities.removeDuplicates();
    item.set(u"ordered_by"_s, LetterValue::of(authorities.join(u"; "_s)));
}

/// A judgment with the articles it names.
LetterValue judgmentPaper(FormContext &context, const LetterValue &papers, const Judgment &judgment)
{
    const Sentence &sentence = judgment.sentence;
    LetterValue paper = papers.newItem(sentence.id.uuid());
    const QString type = context.say(u"judgment", u"приговор", u"үкім");
    paper.content = type;
    paper.set(u"type"_s, LetterValue::of(type));
    paper.set(u"made"_s, context.date(sentence.pronounced));
    paper.set(u"term"_s, context.term(sentence.term));
    paper.set(u"length"_s, context.term(sentence.term));
    paper.set(u"authority"_s, context.words(sentence.court));
    paper.set(u"law"_s, LetterValue::of(lawOf(context.folder(), judgment)));
    return paper;
}

/// A measure that carries out a sentence rests on the judgments of that sentence, from the first
/// one: an appeal that changed it did not begin the measure.
void readJudgments(FormContext &context, LetterValue &item, const Measure &measure)
{
    if (measure.sentence.isNull())
        return;
    LetterValue &papers = item.members[u"orders"_s];
    QStringList courts;
    const auto chains = sentenceChains(context.folder(), context.wish().date);
    const SentenceChain *chain = chainOf(chains, measure.sentence);
    if (chain == nullptr)
        return;
    for (const Judgment &judgment : chain->judgments) {
        const Sentence &sentence = judgment.sentence;
        // It cannot rest on one that was passed when it had surely ended.
        if (!judgment.passed || liesBefore(measure.until, sentence.pronounced)
            || !context.admits(sentence.id.uuid(), context.label("sentence_type", sentence.type)))
            continue;
        QStringList foreign;
        courts << context.words(sentence.court, foreign);
        papers.items << judgmentPaper(context, papers, judgment);
        const LawReference law = lawOf(context.folder(), judgment);
        if (item.members[u"law"_s].isNothing() && law.isSet())
            item.set(u"law"_s, LetterValue::of(law));
    }
    courts.removeAll(QString());
    courts.removeDuplicates();
    if (item.members[u"ordered_by"_s].isNothing())
        item.set(u"ordered_by"_s, LetterValue::of(courts.join(u"; "_s)));
}

void readPlaces(FormContext &context, LetterValue &item, const TrackMeasure &tracked)
{
    LetterValue &places = item.members[u"places"_s];
    for (const TrackPlace &one : tracked.places) {
        const LetterValue place = context.words(one.place);
        places.foreign << place.foreign;
        if (place.isNothing())
            continue;
        LetterValue entry = places.newItem(one.placement.uuid());
        entry.content = place.content;
        entry.set(u"place"_s, place);
        entry.set(u"from"_s, context.date(one.from));
        entry.set(u"until"_s, context.date(one.until));
        entry.set(u"period"_s,
                  LetterValue::of(periodInWords(one.from, one.until, context.language())));
        entry.set(u"authority"_s, context.words(one.authority));
        entry.set(u"regime"_s, context.words(one.regime));
        places.items << entry;
    }
}

void readMeasure(FormContext &context, const TrackMeasure &tracked, const MeasuresAtOdds &odds)
{
    const Measure &measure = tracked.measure;
    const QString type = context.label("measure_type", measure.type);
    if (!context.admits(measure.id.uuid(), type))
        return;
    LetterValue &list = context.root(u"measures"_s);
    LetterValue item = list.newItem(measure.id.uuid());
    item.content = type;
    item.set(u"type"_s, LetterValue::of(type));
    item.set(u"status"_s, context.words(measure.status));
    item.set(u"from"_s, context.date(measure.from, measure.timeFrom));
    item.set(u"until"_s, context.date(measure.until, measure.timeUntil));
    item.set(u"period"_s,
             LetterValue::of(periodInWords(measure.from, measure.until, context.language())));
    item.set(u"goes_on"_s, LetterValue::flag(tracked.open));
    item.set(u"contradicted"_s, LetterValue::flag(odds.measures.contains(measure.id.uuid())));
    item.set(u"days"_s, LetterValue::of(context.days(tracked.days)));
    item.set(u"place"_s, context.words(measure.place));
    item.set(u"authority"_s, context.words(measure.authority));
    item.set(u"grounds"_s, context.words(measure.grounds));
    item.set(u"law"_s, LetterValue::of(measure.law));
    item.set(u"regime"_s, context.words(measure.regime));
    item.set(u"end"_s, LetterValue::of(context.label("measure_end", measure.endedBy)));
    item.set(u"carried_out_by"_s, context.words(measure.carriedOutBy));
    item.set(u"warrant"_s, LetterValue::of(context.label("warrant_shown", measure.warrant)));
    item.set(u"warrant_by"_s, context.words(measure.warrantBy));
    item.set(u"warrant_paper"_s, context.words(measure.warrantPaper));
    readOrders(context, item, tracked);
    readJudgments(context, item, measure);
    readPlaces(context, item, tracked);
    list.items << item;
}

void readSums(FormContext &context, LetterValue &value, const LibertyTrack &track)
{
    value.set(u"total"_s, LetterValue::of(context.days(track.total)));
    value.set(u"custody"_s, LetterValue::of(context.days(track.custody)));
    if (track.houseArrest.most > 0 || track.houseArrest.unbounded)
        value.set(u"house_arrest"_s, LetterValue::of(context.days(track.houseArrest)));
    if (track.limited.most > 0 || track.limited.unbounded)
        value.set(u"limited"_s, LetterValue::of(context.days(track.limited)));
    LetterValue &kinds = value.members[u"kinds"_s];
    for (const auto &[type, days] : track.perType + track.limitedPerType) {
        LetterValue item = kinds.newItem();
        item.set(u"type"_s, LetterValue::of(context.label("measure_type", type)));
        item.set(u"days"_s, LetterValue::of(context.days(days)));
        kinds.items << item;
    }
    for (const TrackSentence &sentence : track.sentences) {
        if (sentence.credited.most > 0)
            value.members[u"credits"_s].items
                << LetterValue::of(context
                                       .say(u"Counted towards the sentence: %1 day(s).",
                                            u"Засчитано в срок наказания, дней: %1.",
                                            u"Жаза мерзіміне есептелген күн: %1.")
                                       .arg(decimalText(sentence.credited.least)));
    }
}

struct BarScale
{
    CivilDay first;
    CivilDay last;

    [[nodiscard]] CivilDay at(int cell) const
    {
        return first.plusDays(daysBetween(first, last) * cell / cellsOfABar);
    }
};

/// The bar of one measure: dark where it surely ran, light where its dates leave that open.
void readBar(FormContext &context, LetterValue &bars, const TrackMeasure &one,
             const BarScale &scale)
{
    const Measure &measure = one.measure;
    if (!measure.from.earliest())
        return;
    const CivilDay latestStart = measure.from.latest().value_or(scale.last);
    const CivilDay lastEnd = measure.until.latest().value_or(scale.last);
    const CivilDay mostSure = one.sparedBy ? one.sparedBy->at.earliest().value_or(latestStart)
        : one.open                         ? scale.last
                                           : latestStart;
    const CivilDay sureEnd
        = measure.until.isSet() ? measure.until.earliest().value_or(latestStart) : mostSure;
    LetterValue bar = bars.newItem(measure.id.uuid());
    bar.set(u"type"_s, LetterValue::of(context.label("measure_type", measure.type)));
    LetterValue &cells = bar.members[u"cells"_s];
    for (int i = 0; i < cellsOfABar; ++i) {
        const CivilDay begins = scale.at(i);
        const CivilDay ends = scale.at(i + 1);
        const auto meets = [&](CivilDay from, CivilDay until) {
            return from <= until && from <= ends && begins <= until;
        };
        LetterValue cell = cells.newItem();
        const bool held = meets(latestStart, sureEnd);
        cell.set(u"held"_s, LetterValue::flag(held));
        cell.set(u"maybe"_s, LetterValue::flag(!held && meets(*measure.from.earliest(), lastEnd)));
        cells.items << cell;
    }
    bars.items << bar;
}

void readBars(FormContext &context, LetterValue &value, const LibertyTrack &track)
{
    std::optional<BarScale> scale;
    for (const TrackMeasure &one : track.measures) {
        const auto from = one.measure.from.earliest();
        if (!from || isLeftOut(context, one.measure))
            continue;
        const CivilDay until = one.measure.until.latest().value_or(
            std::max(context.wish().date, one.measure.from.latest().value_or(*from)));
        scale = scale ? BarScale { std::min(scale->first, *from), std::max(scale->last, until) }
                      : BarScale { *from, until };
    }
    if (!scale)
        return;
    value.set(u"first"_s, LetterValue::of(context.span(scale->first, scale->first)));
    value.set(u"last"_s, LetterValue::of(context.span(scale->last, scale->last)));
    for (const TrackMeasure &one : track.measures) {
        if (!isLeftOut(context, one.measure))
            readBar(context, value.members[u"bars"_s], one, *scale);
    }
}

void readMeasures(FormContext &context, const LibertyTrack &track)
{
    const MeasuresAtOdds odds
        = measuresAtOdds(context.folder(), context.data().person, context.wish().date);
    for (const TrackMeasure &one : track.measures)
        readMeasure(context, one, odds);
}

void readTrack(FormContext &context, const LibertyTrack &track)
{
    LetterValue &value = context.root(u"track"_s);
    const bool whole = std::ranges::none_of(track.measures, [&context](const TrackMeasure &one) {
        return isLeftOut(context, one.measure);
    });
    // Sums over what somebody left out would tell of it.
    if (track.measures.isEmpty() || !whole)
        return;
    value.content = LetterValue::Group {};
    readSums(context, value, track);
    readBars(context, value, track);
    LetterValue &remarks = value.members[u"remarks"_s];
    QStringList said;
    for (const TrackFinding &finding : track.findings) {
        const bool leftOut = std::ranges::any_of(finding.about, [&context](const QUuid &record) {
            return context.wish().leftOut.contains(record);
        });
        if (leftOut)
            continue;
        QString type;
        for (const TrackMeasure &one : track.measures) {
            if (one.measure.id == finding.measure)
                type = context.label("measure_type", one.measure.type);
        }
        const QString text = trackRemark(context, finding, type);
        if (!text.isEmpty() && !said.contains(text))
            remarks.items << LetterValue::of(text);
        said << text;
    }
}

} // namespace

void readCustody(FormContext &context)
{
    const LibertyTrack track
        = libertyTrack(context.folder(), context.wish().date, context.data().person);
    readMeasures(context, track);
    readNow(context, track);
    readDetention(context, track);
    readTrack(context, track);
    readLimits(context, track);
}

} // namespace habeas
