#include "app/law/findings/orderfindings.h"

#include "app/law/findings/findingwords.h"
#include "app/law/track/orderchain.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace habeas {

namespace {

/// Of dates that are only about right nobody can say that the latest possible one has passed.
bool hasCertainDates(const TrackMeasure &held)
{
    return isCertain(held.measure.from) && isCertain(held.measure.until)
        && std::ranges::all_of(held.orders, [](const TrackOrder &entry) {
               return isCertain(entry.order.made) && isCertain(entry.order.statedEnd);
           });
}

/// Surely: on every day both may mean.
bool isSurelyBefore(const PartialDate &a, const PartialDate &b)
{
    return a.latest() && b.earliest() && *a.latest() < *b.earliest();
}

class OrderReader
{
public:
    OrderReader(const TrackMeasure &held, const DayBounds &ends)
        : m_held(held)
        , m_ends(ends)
        , m_label(FindingText::label(held.measure))
    {
        for (const TrackOrder &order : held.orders) {
            if (setsEnd(order.order))
                m_last = &order;
        }
    }

    QList<TrackFinding> read()
    {
        missing();
        heldBeyondEnd();
        endUnknown();
        noEndDate();
        chain();
        positions();
        for (const TrackOrder &entry : m_held.orders) {
            afterRelease(entry.order);
            endDiffers(entry);
        }
        return m_findings;
    }

private:
    void add(TrackFinding::Kind kind, std::optional<CivilDay> from, std::optional<CivilDay> until,
             const QString &text, const QStringList &value, const QList<const Order *> &about = {});
    void missing();
    void heldBeyondEnd();
    void endUnknown();
    void noEndDate();
    void chain();
    [[nodiscard]] QString lateWords(const Order &order, CivilDay due) const;
    void madeAfterEnd(const Order &order, const QList<TrackOrder> &before);
    void positions();
    void afterRelease(const Order &order);
    void endDiffers(const TrackOrder &entry);

    const TrackMeasure &m_held;
    DayBounds m_ends;
    QString m_label;
    const TrackOrder *m_last = nullptr; ///< the last order that says how long
    QList<TrackFinding> m_findings;
};

void OrderReader::add(TrackFinding::Kind kind, std::optional<CivilDay> from,
                      std::optional<CivilDay> until, const QString &text, const QStringList &value,
                      const QList<const Order *> &about)
{
    QList<QUuid> records;
    for (const Order *order : about)
        records << order->id.uuid();
    if (records.isEmpty())
        records << m_held.measure.id.uuid();
    m_findings << TrackFinding {
        kind, m_held.measure.id, from, until, text, records, restsOn(value)
    };
}

void OrderReader::missing()
{
    const Measure &measure = m_held.measure;
    if (measure.type == u"enforced_disappearance"_s)
        return; // no paper is what the word means
    if (m_held.orders.isEmpty() && !measure.sentence.isNull() && measure.credit.isEmpty())
        return; // the judgment it carries out is its paper
    if (m_held.orders.isEmpty()) {
        add(TrackFinding::Kind::NoOrder, measure.from.earliest(), measure.until.latest(),
            FindingText::tr("No order is on record for this measure: %1 (%2).")
                .arg(m_label, FindingText::stretchOf(measure)),
            { measure.from.edtf(), measure.until.edtf() });
        return;
    }
    const PartialDate &made = m_held.orders.first().order.made;
    const auto begun = measure.from.latest();
    if (!begun || !made.earliest() || *made.earliest() <= *begun)
        return;
    const QString when
        = FindingText::stretch(FindingText::print(measure.from), FindingText::print(made));
    const bool exact = measure.from.isExactDay() && made.isExactDay();
    const auto days = static_cast<int>(daysBetween(*begun, *made.earliest()));
    add(TrackFinding::Kind::NoOrder, measure.from.earliest(), made.latest(),
        exact
            ? FindingText::tr("%1: held %n day(s) before the first order on record (%2).", nullptr,
                              days)
                  .arg(when, m_label)
            : FindingText::tr("%1: held before the first order on record (%2).").arg(when, m_label),
        { measure.from.edtf(), made.edtf() });
}

void OrderReader::heldBeyondEnd()
{
    const auto due = latestPossibleEnd(m_held.orders);
    if (!due || m_ends.earliest <= *due || !hasCertainDates(m_held))
        return;
    if (m_held.open && orderThatEnded(m_held))
        return; // the order that ended it says more
    const QString text = m_held.open
        ? FindingText::tr("%1: the latest end the orders on record allow; no release is on record "
                          "since (%2).")
              .arg(FindingText::print(*due), m_label)
        : FindingText::tr("%1: the latest end the orders on record allow; the measure went on "
                          "until %2 (%3).")
              .arg(FindingText::print(*due), FindingText::print(m_held.measure.until), m_label);
    add(TrackFinding::Kind::HeldBeyondEnd, *due, m_ends.latest, text,
        { due->iso(), m_held.measure.until.edtf() });
}

void OrderReader::endUnknown()
{
    if (m_last == nullptr || !m_last->possibleEnds.isEmpty())
        return;
    const Order &order = m_last->order;
    const QString text = order.term.isEmpty()
        ? FindingText::tr("Order of %1: its length is not on record, so its end is not known (%2).")
              .arg(FindingText::print(order.made), m_label)
        : FindingText::tr("Order of %1: its length, “%2”, gives no day on which it ends (%3).")
              .arg(FindingText::print(order.made), order.term, m_label);
    add(TrackFinding::Kind::EndUnknown, order.made.earliest(), std::nullopt, text,
        { order.made.edtf(), order.term }, { &order });
}

/// An open measure that no order gives an end and that carries out no sentence.
void OrderReader::noEndDate()
{
    const Measure &measure = m_held.measure;
    const bool byNature = measure.type == u"enforced_disappearance"_s;
    if (!m_held.open || m_last != nullptr || byNature || !measure.sentence.isNull())
        return;
    // Of a stretch nobody can say that it has begun.
    const bool stretch = measure.from.precision() == PartialDate::Precision::Interval;
    add(TrackFinding::Kind::NoEndDate, measure.from.earliest(), std::nullopt,
        stretch ? FindingText::tr("%1 (%2): nothing on record says until when.")
                      .arg(m_label, FindingText::stretchOf(measure))
                : FindingText::tr("Held since %1 (%2), and nothing on record says until when.")
                      .arg(FindingText::since(measure.from), m_label),
        { measure.from.edtf() });
}

void OrderReader::chain()
{
    QList<TrackOrder> before; ///< those that say how long
    const Order *extension = nullptr;
    for (const TrackOrder &entry : m_held.orders) {
        const Order &order = entry.order;
        const auto made = order.made.earliest();
        if (!before.isEmpty())
            madeAfterEnd(order, before);
        if (order.type == u"ordered"_s && extension != nullptr
            && isSurelyBefore(extension->made, order.made))
            add(TrackFinding::Kind::OrderBeforeFirst, extension->made.earliest(), made,
                FindingText::tr("Order of %1: extends the measure before the order of %2 that "
                                "begins it (%3).")
                    .arg(FindingText::print(extension->made), FindingText::print(order.made),
                         m_label),
                { extension->made.edtf(), order.made.edtf() }, { extension, &order });
        if (order.type == u"extended"_s && extension == nullptr)
            extension = &order;
        if (setsEnd(order))
            before << entry;
    }
}

QString OrderReader::lateWords(const Order &order, CivilDay due) const
{
    return FindingText::tr("Order of %1: made after the latest possible end of the order before "
                           "it, %2 (%3).")
        .arg(FindingText::print(order.made), FindingText::print(due), m_label);
}

/// Held without an order from the day after the latest end of those before it to the day before
/// this one, which covers its own; where a date is only
/// about right, or the measure had ended by then, only that it came late.
void OrderReader::madeAfterEnd(const Order &order, const QList<TrackOrder> &before)
{
    const auto made = order.made.earliest();
    const TrackOrder &previous = before.last();
    const auto due = latestPossibleEnd({ previous });
    if (!made || !due || *made <= *due)
        return;
    const PartialDate &until = m_held.measure.until;
    const bool goesOn = !until.isSet()
        || (until.earliest() && order.made.latest() && *order.made.latest() <= *until.earliest());
    const auto furthest = latestPossibleEnd(before);
    if (furthest == due && goesOn && order.type != u"ended"_s && order.type != u"upheld"_s
        && hasCertainDates(m_held)) {
        const auto least = static_cast<int>(daysBetween(*due, *made)) - 1;
        const bool exact = order.made.isExactDay()
            && std::ranges::all_of(previous.possibleEnds, [&](const PossibleEnd &end) {
                               return end.earliest == *due && end.latest == *due;
                           });
        const QString days = FindingText::stretch(FindingText::print(due->plusDays(1)),
                                                  exact ? FindingText::print(made->plusDays(-1))
                                                        : FindingText::print(order.made));
        add(TrackFinding::Kind::OrderGap, *due, made,
            least == 0 ? lateWords(order, *due)
                : exact
                ? FindingText::tr("%1: held %n day(s) with no order on record (%2).", nullptr,
                                  least)
                      .arg(days, m_label)
                : FindingText::tr("%1: held at least %n day(s) with no order on record (%2).",
                                  nullptr, least)
                      .arg(days, m_label),
            { due->iso(), order.made.edtf() }, { &order, &previous.order });
        return;
    }
    add(TrackFinding::Kind::OrderAfterEnd, *due, made, lateWords(order, *due),
        { order.made.edtf(), due->iso() }, { &order, &previous.order });
}

/// Orders come in the order of their positions, so a date that runs backwards along them is a
/// contradiction.
void OrderReader::positions()
{
    const Order *before = nullptr;
    for (const TrackOrder &entry : m_held.orders) {
        const Order &order = entry.order;
        if (!order.position)
            continue;
        if (before != nullptr && *before->position == *order.position)
            add(TrackFinding::Kind::OrderPosition, before->made.earliest(), order.made.latest(),
                FindingText::tr("Two orders (%1, %2) have the same place, %3, among the orders of "
                                "the measure (%4).")
                    .arg(FindingText::print(before->made), FindingText::print(order.made))
                    .arg(*order.position)
                    .arg(m_label),
                { QString::number(*order.position), before->made.edtf(), order.made.edtf() },
                { before, &order });
        else if (before != nullptr && isSurelyBefore(order.made, before->made))
            add(TrackFinding::Kind::OrderPosition, order.made.earliest(), before->made.latest(),
                FindingText::tr("Order of %1: its place says it came after the order of %2, its "
                                "date says before (%3).")
                    .arg(FindingText::print(order.made), FindingText::print(before->made), m_label),
                { order.made.edtf(), before->made.edtf() }, { &order, before });
        before = &order;
    }
}

void OrderReader::afterRelease(const Order &order)
{
    const Measure &measure = m_held.measure;
    if (!measure.until.isSet() || !isSurelyBefore(measure.until, order.made)
        || order.type == u"upheld"_s)
        return;
    add(TrackFinding::Kind::OrderAfterRelease, measure.until.latest(), order.made.earliest(),
        FindingText::tr("Order of %1: made after the measure had ended, %2 (%3).")
            .arg(FindingText::print(order.made), FindingText::print(measure.until), m_label),
        { order.made.edtf(), measure.until.edtf() }, { &order });
}

void OrderReader::endDiffers(const TrackOrder &entry)
{
    if (entry.endsAgree.value_or(true))
        return;
    QStringList counted;
    QStringList value { entry.order.statedEnd.edtf() };
    for (const PossibleEnd &end : entry.possibleEnds) {
        if (end.basis == PossibleEnd::Basis::Stated)
            continue;
        const QString last = FindingText::print(end.latest);
        counted << (end.earliest == end.latest
                        ? last
                        : FindingText::stretch(FindingText::print(end.earliest), last));
        value << end.earliest.iso() + u'/' + end.latest.iso();
    }
    counted.removeDuplicates();
    add(TrackFinding::Kind::EndDiffers, entry.order.statedEnd.earliest(),
        entry.order.statedEnd.latest(),
        FindingText::tr("Order of %1: the paper says it ends on %2, its length leads to %3 (%4).")
            .arg(FindingText::print(entry.order.made), FindingText::print(entry.order.statedEnd),
                 counted.join(FindingText::tr(" or ", "between two possible ends")), m_label),
        value, { &entry.order });
}

} // namespace

QList<TrackFinding> orderFindings(const TrackMeasure &held, const DayBounds &ends)
{
    return held.deprivation ? OrderReader(held, ends).read() : QList<TrackFinding>();
}

QList<TrackFinding> sentenceFindings(const TrackSentence &sentence)
{
    QStringList counted;
    QStringList value { sentence.sentence.statedEnd.edtf() };
    const TermReading *stated = nullptr;
    bool agrees = false;
    for (const TermReading &reading : sentence.readings) {
        if (reading.basis == TermReading::Basis::Stated) {
            stated = &reading;
            continue;
        }
        agrees = agrees
            || (stated != nullptr
                && endsMeet({ stated->earliest, stated->latest },
                            { reading.earliest, reading.latest }));
        const QString last = FindingText::print(reading.latest);
        counted << (reading.earliest == reading.latest
                        ? last
                        : FindingText::stretch(FindingText::print(reading.earliest), last));
        value << reading.earliest.iso() + u'/' + reading.latest.iso();
    }
    if (stated == nullptr || agrees || counted.isEmpty())
        return {};
    counted.removeDuplicates();
    return { TrackFinding {
        TrackFinding::Kind::EndDiffers,
        {},
        stated->earliest,
        stated->latest,
        FindingText::tr("Sentence of %1: the end on record is %2, its term leads to %3.")
            .arg(FindingText::print(sentence.sentence.pronounced),
                 FindingText::print(sentence.sentence.statedEnd),
                 counted.join(FindingText::tr(" or ", "between two possible ends"))),
        { sentence.sentence.id.uuid() },
        restsOn(value) } };
}

} // namespace habeas
