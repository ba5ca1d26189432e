#include "app/base/dates/dateprint.h"
#include "app/law/track/sincewords.h"
#include "app/letters/forms/formcontext.h"
#include "app/letters/template/phrases.h"

#include <algorithm>

// Liberty: every measure with its papers and places, the sum of days, and the bars of the picture.

namespace habeas {

using namespace Qt::StringLiterals;

namespace {

constexpr int cellsOfABar = 36;

LibertyTrack trackOf(FormContext &context)
{
    return libertyTrack(context.folder(), context.wish().date, context.data().person);
}

bool isLeftOut(const FormContext &context, const Measure &measure)
{
    return context.wish().leftOut.contains(measure.id.uuid());
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

void readMeasure(FormContext &context, const TrackMeasure &tracked)
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
    readPlaces(context, item, tracked);
    list.items << item;
}

QString labelOf(const FormContext &context, const TrackMeasure *tracked)
{
    return tracked == nullptr ? QString() : context.label("measure_type", tracked->measure.type);
}

/// The measures that "now" speaks of, as far as somebody did not leave them out.
struct NowMeasures
{
    const TrackMeasure *main = nullptr;
    const TrackMeasure *beside = nullptr;
};

NowMeasures measuresOfNow(const FormContext &context, const LibertyTrack &track)
{
    NowMeasures found;
    for (const TrackMeasure &one : track.measures) {
        if (isLeftOut(context, one.measure))
            continue;
        if (one.measure.id == track.now.measure)
            found.main = &one;
        else if (one.measure.id == track.now.beside)
            found.beside = &one;
    }
    return found;
}

QString notCertainWords(const FormContext &context, const Whereabouts &now,
                        const NowMeasures &measures)
{
    const QString type = labelOf(context, measures.main);
    const QString other = labelOf(context, measures.beside);
    if (now.contradicted && measures.beside != nullptr)
        return context
            .say(u"it is not certain whether the person is held: both %1 and %2 are on record",
                 u"не известно точно, под стражей ли этот человек: записаны обе меры (%1; %2)",
                 u"қамауда екені нақты белгісіз: екі шара да жазылған (%1; %2)")
            .arg(type, other);
    const QString words = context
                              .say(u"it is not certain whether the person is held (%1)",
                                   u"не известно точно, под стражей ли этот человек (%1)",
                                   u"қамауда екені нақты белгісіз (%1)")
                              .arg(type);
    if (measures.beside == nullptr)
        return words;
    return context
        .say(u"%1; in any case liberty is limited (%2)",
             u"%1; свобода в любом случае ограничена (%2)",
             u"%1; бостандығы қалай болғанда да шектелген (%2)")
        .arg(words, other);
}

QString whereaboutsWords(const FormContext &context, const Whereabouts &now,
                         const NowMeasures &measures, const QString &type)
{
    switch (now.state) {
    case Whereabouts::State::NotKnown:
        break;
    case Whereabouts::State::Held:
        return context.say(u"held (%1)", u"под стражей или арестом (%1)", u"қамауда (%1)")
            .arg(type);
    case Whereabouts::State::MaybeHeld:
        return notCertainWords(context, now, measures);
    case Whereabouts::State::Disappeared:
        return context.say(u"disappeared; nobody has acknowledged holding the person",
                           u"исчезновение; никто не признал, что удерживает этого человека",
                           u"жоғалып кеткен; оны ұстап отырғанын ешкім мойындаған жоқ");
    case Whereabouts::State::Limited:
        return context
            .say(u"not held; liberty is limited (%1)", u"не под стражей; свобода ограничена (%1)",
                 u"қамауда емес; бостандығы шектелген (%1)")
            .arg(type);
    case Whereabouts::State::NotHeld:
        return context.say(u"not held, as far as the record says",
                           u"не под стражей, насколько известно",
                           u"біздің білуімізше, қамауда емес");
    case Whereabouts::State::Escaped:
        return context.say(u"escaped", u"побег", u"қашып кеткен");
    case Whereabouts::State::Died:
        return context.say(u"died", u"смерть", u"қайтыс болған");
    }
    return context.say(u"not known", u"не известно", u"белгісіз");
}

struct DaySpan
{
    CivilDay first;
    CivilDay last;
    bool byJudgment = false; ///< no order on record says it
};

/// Every way of counting the last order, or else the judgment that stands of those it carries out,
/// is inside these days.
std::optional<DaySpan> endOf(const TrackMeasure &held, const LibertyTrack &track)
{
    std::optional<DaySpan> span;
    const auto take = [&span](const auto &end) {
        span = span
            ? DaySpan { std::min(span->first, end.earliest), std::max(span->last, end.latest) }
            : DaySpan { end.earliest, end.latest };
    };
    if (!held.orders.isEmpty())
        std::ranges::for_each(held.orders.last().possibleEnds, take);
    for (const TrackSentence &sentence : track.sentences) {
        if (held.orders.isEmpty() && !held.measure.sentence.isNull()
            && sentence.judgments.contains(held.measure.sentence))
            std::ranges::for_each(sentence.readings, take);
    }
    if (span)
        span->byJudgment = held.orders.isEmpty();
    return span;
}

/// What must not be read without it: that the judgment behind the measure is gone.
LetterValue remarkOn(const FormContext &context, const TrackMeasure &held)
{
    if (!held.judgmentGone || context.wish().leftOut.contains(held.judgmentGone->decision.uuid()))
        return {};
    const PartialDate &at = held.judgmentGone->at;
    const bool dated = at.isSet() && !at.isUnknown();
    const QString words = dated
        ? context
              .say(
                  u"The judgment this rests on does not stand any more (decision: %1), and we have "
                  u"no release on record.",
                  u"Приговор, на котором это основано, больше не действует (решение: %1), а "
                  u"освобождения у нас не записано.",
                  u"Бұған негіз болған үкім енді күшінде емес (шешім: %1), ал бізде босату "
                  u"жазылмаған.")
              .arg(printDate(at, context.language()))
        : context.say(u"The judgment this rests on does not stand any more, and we have no release "
                      u"on record.",
                      u"Приговор, на котором это основано, больше не действует, а освобождения у "
                      u"нас не записано.",
                      u"Бұған негіз болған үкім енді күшінде емес, ал бізде босату жазылмаған.");
    LetterValue value = LetterValue::of(words);
    value.record = held.judgmentGone->decision.uuid();
    return value;
}

/// The measure that runs now, with its end. Of one that may have passed into another, neither the
/// place nor the end is known.
void readRunning(FormContext &context, LetterValue &value, const LibertyTrack &track,
                 const TrackMeasure &running, const QString &type)
{
    const bool surely = track.now.state != Whereabouts::State::Held || track.now.beside.isNull();
    value.record = running.measure.id.uuid();
    value.set(u"type"_s, LetterValue::of(type));
    if (track.now.since.isSet() && !track.now.since.isUnknown())
        value.set(u"since"_s, LetterValue::of(sinceWords(track.now.since, context.language())));
    value.set(u"place"_s, context.properName(track.now.place));
    value.set(u"authority"_s, context.properName(track.now.authority));
    value.set(u"remark"_s, remarkOn(context, running));
    const std::optional<DaySpan> due = surely ? endOf(running, track) : std::nullopt;
    if (!due)
        return;
    value.set(u"due"_s, LetterValue::of(context.span(due->first, due->last)));
    value.set(u"by_judgment"_s, LetterValue::flag(due->byJudgment));
    value.set(u"is_due_over"_s, LetterValue::flag(due->last < context.wish().date));
}

void readNow(FormContext &context, const LibertyTrack &track)
{
    using State = Whereabouts::State;
    LetterValue &value = context.root(u"now"_s);
    const State state = track.now.state;
    const NowMeasures measures = measuresOfNow(context, track);
    const bool besideMissing = !track.now.beside.isNull() && measures.beside == nullptr;
    const bool needsBeside = state == State::Held || track.now.contradicted;
    if ((measures.main == nullptr
         && (state == State::Held || state == State::Limited || state == State::MaybeHeld))
        || (besideMissing && needsBeside))
        return;
    QString type = labelOf(context, measures.main);
    if (state == State::Held && measures.beside != nullptr)
        type = context.say(u"%1 or %2", u"%1 или %2", u"%1 немесе %2")
                   .arg(type, labelOf(context, measures.beside));
    // A form says that it is not known; what is published does not speak of it.
    if (state == State::NotKnown && context.info().reader == Reader::Public)
        return;
    value.content = LetterValue::Group {};
    value.set(u"text"_s, LetterValue::of(whereaboutsWords(context, track.now, measures, type)));
    value.set(u"is_held"_s, LetterValue::flag(state == State::Held));
    value.set(u"is_missing"_s, LetterValue::flag(state == State::Disappeared));
    value.set(u"is_unknown"_s,
              LetterValue::flag(state == State::NotKnown || state == State::MaybeHeld));
    value.set(u"is_not_certain"_s, LetterValue::flag(state == State::MaybeHeld));
    value.set(u"has_died"_s, LetterValue::flag(state == State::Died));
    const bool runs
        = state == State::Held || state == State::Limited || state == State::Disappeared;
    if (runs && measures.main != nullptr)
        readRunning(context, value, track, *measures.main, type);
    else if (state == State::MaybeHeld && measures.beside != nullptr && !track.now.contradicted)
        readRunning(context, value, track, *measures.beside, labelOf(context, measures.beside));
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
    const CivilDay sureEnd = measure.until.isSet() ? measure.until.earliest().value_or(latestStart)
                                                   : (one.open ? scale.last : latestStart);
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

} // namespace

void readMeasures(FormContext &context)
{
    const LibertyTrack track = trackOf(context);
    for (const TrackMeasure &one : track.measures)
        readMeasure(context, one);
    readNow(context, track);
}

void readTrack(FormContext &context)
{
    const LibertyTrack track = trackOf(context);
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

} // namespace habeas
