#include "app/law/track/credits.h"

#include "app/base/dates/dateprint.h"
#include "app/law/proceedings/pardons.h"
#include "app/law/proceedings/sentenceend.h"
#include "app/law/proceedings/termstart.h"
#include "app/law/track/heldspans.h"
#include "app/law/track/sincewords.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace habeas {

namespace {

struct CreditText
{
    Q_DECLARE_TR_FUNCTIONS(LibertyTrack)
};

constexpr qint64 whole = 100; // hundredths in a day

qint64 floorDays(qint64 hundredths)
{
    return hundredths / whole;
}

qint64 ceilDays(qint64 hundredths)
{
    return (hundredths + whole - 1) / whole;
}

/// Between the first and the last day; one day where they are one.
std::optional<PartialDate> stretch(CivilDay first, CivilDay last)
{
    if (first == last)
        return PartialDate::fromDay(first);
    const auto between = PartialDate::fromEdtf(first.iso() + u'/' + last.iso());
    return between ? std::optional(*between) : std::nullopt;
}

class SentenceReader
{
public:
    /// Of a chain that stands. What names one of its judgments counts for the one that stands.
    SentenceReader(const QList<Measure> &measures, const SentenceChain &chain, CivilDay today)
        : m_measures(measures)
        , m_chain(chain)
        , m_spans(measures, today)
        , m_today(today)
    {
        m_result.sentence = *chain.inEffect();
        for (const Judgment &judgment : chain.judgments)
            m_result.judgments << judgment.sentence.id;
        for (const Measure &measure : measures)
            m_ratios << (names(measure) ? ratioFromText(measure.credit).value_or(0) : 0);
    }

    [[nodiscard]] bool isNamed() const
    {
        return std::ranges::any_of(m_measures, [&](const Measure &measure) {
            return names(measure);
        });
    }

    TrackSentence read(const std::optional<PartialDate> &after)
    {
        readTerm();
        readMeasures();
        for (const TermStart &start : termStarts(m_measures, m_chain, after))
            addReading(start);
        addStated();
        return m_result;
    }

private:
    [[nodiscard]] bool names(const Measure &measure) const
    {
        return m_result.judgments.contains(measure.sentence);
    }

    void readTerm();
    void readMeasures();
    [[nodiscard]] PartialDate firstDay() const;
    [[nodiscard]] DayRange daysServed() const;
    void addReading(const TermStart &start);
    void addStated();
    [[nodiscard]] DecimalDays creditBefore(CivilDay start) const;
    [[nodiscard]] DecimalDays left(CivilDay first, CivilDay last, const DecimalDays &taken) const;

    const QList<Measure> &m_measures;
    const SentenceChain &m_chain;
    HeldSpans m_spans;
    CivilDay m_today;
    QList<int> m_ratios;
    QList<qsizetype> m_carriedOut;
    TrackSentence m_result;
};

void SentenceReader::readTerm()
{
    const Sentence &sentence = m_result.sentence;
    const QString &text
        = sentence.enforceableTerm.isEmpty() ? sentence.term : sentence.enforceableTerm;
    if (const auto term = termFromText(text); term && hasTerm(sentence))
        m_result.term = *term;
}

void SentenceReader::readMeasures()
{
    m_result.credited = m_spans.weighted(m_ratios);
    for (qsizetype i = 0; i < m_measures.size(); ++i) {
        const Measure &measure = m_measures.at(i);
        if (!names(measure))
            continue;
        if (m_ratios.at(i) == 0) {
            m_carriedOut << i;
            continue;
        }
        QList<int> alone(m_ratios.size(), 0);
        alone[i] = m_ratios.at(i);
        m_result.measures << CreditedMeasure { measure.id, measure.credit, m_spans.daysOf(i),
                                               m_spans.weighted(alone) };
    }
    m_result.served = daysServed();
}

/// The recorded day the term runs from, which a judgment may set before itself; else the first
/// judgment's own.
PartialDate SentenceReader::firstDay() const
{
    if (m_result.sentence.begins.isSet())
        return m_result.sentence.begins;
    PartialDate first;
    for (const Judgment &judgment : m_chain.judgments) {
        const PartialDate &day = judgment.sentence.begins.isSet() ? judgment.sentence.begins
                                                                  : judgment.sentence.pronounced;
        if (day.earliest() && (!first.isSet() || PartialDate::sortsBefore(day, first)))
            first = day;
    }
    return first;
}

/// Of a measure that began before there was a sentence only what came after: earlier days count
/// where the record credits them, and nowhere else.
DayRange SentenceReader::daysServed() const
{
    const PartialDate start = firstDay();
    if (!start.earliest() || !start.latest())
        return m_spans.daysOf(m_carriedOut);
    QList<Measure> cut = m_measures;
    bool changed = false;
    for (const qsizetype i : m_carriedOut) {
        PartialDate &from = cut[i].from;
        if (!from.earliest() || !from.latest() || *from.earliest() >= *start.earliest())
            continue;
        const auto later = stretch(std::max(*from.earliest(), *start.earliest()),
                                   std::max(*from.latest(), *start.latest()));
        from = *from.latest() <= *start.earliest() ? start : later.value_or(start);
        changed = true;
    }
    if (!changed)
        return m_spans.daysOf(m_carriedOut);
    QList<Measure> served; // sorted by start, as the spans want them
    for (const qsizetype i : m_carriedOut)
        served << cut.at(i);
    std::ranges::stable_sort(served, [](const Measure &a, const Measure &b) {
        return PartialDate::sortsBefore(a.from, b.from);
    });
    QList<qsizetype> all(served.size());
    std::iota(all.begin(), all.end(), 0);
    return HeldSpans(served, m_today).daysOf(all);
}

/// What a term that starts on that day is shortened by: of days before it all that they count for,
/// of later ones only what they count for beyond themselves.
DecimalDays SentenceReader::creditBefore(CivilDay start) const
{
    QList<int> upToOne;
    QList<int> beyond;
    for (const int ratio : m_ratios) {
        upToOne << std::min<int>(ratio, whole);
        beyond << std::max<int>(ratio - int(whole), 0);
    }
    const DecimalDays before = HeldSpans(m_measures, std::min(start, m_today)).weighted(upToOne);
    const DecimalDays more = m_spans.weighted(beyond);
    // Where every credited day surely came before, the two add up to the whole exactly.
    const bool all = before == m_spans.weighted(upToOne);
    if (all)
        return m_result.credited;
    return { before.least + more.least, before.most + more.most, before.unbounded || more.unbounded,
             before.approximate || more.approximate };
}

DecimalDays SentenceReader::left(CivilDay first, CivilDay last, const DecimalDays &taken) const
{
    const auto from = [&](CivilDay end, qint64 off) {
        return std::max<qint64>(0, daysBetween(m_today, end) * whole - off);
    };
    return { taken.unbounded ? 0 : from(first, taken.most), from(last, taken.least), false,
             taken.approximate };
}

void SentenceReader::addReading(const TermStart &start)
{
    if (!m_result.term)
        return;
    const CivilDay begins = *start.date.earliest();
    const auto first = addTerm(begins, *m_result.term);
    const auto last = addTerm(*start.date.latest(), *m_result.term);
    if (!first || !last)
        return;
    const DecimalDays early = creditBefore(begins);
    const DecimalDays late = creditBefore(*start.date.latest());
    DecimalDays taken { std::min(early.least, late.least), std::max(early.most, late.most),
                        early.unbounded || late.unbounded,
                        early.approximate || late.approximate || !isCertain(start.date) };
    TermReading reading { start.basis,
                          taken.unbounded ? begins : first->plusDays(-ceilDays(taken.most)),
                          last->plusDays(-floorDays(taken.least)),
                          left(*first, *last, taken),
                          {} };
    const Language language = screenLanguage();
    const QString sum = CreditText::tr("%1 + %2").arg(sinceWords(start.date, language),
                                                      printTerm(*m_result.term, language));
    const QString days = taken.least == taken.most && !taken.unbounded
        ? decimalText(taken.least)
        : CreditText::tr("%1 to %2")
              .arg(decimalText(taken.least),
                   taken.unbounded ? CreditText::tr("an unknown number of")
                                   : decimalText(taken.most));
    reading.arithmetic = m_result.measures.isEmpty()
        ? sum
        : CreditText::tr("%1 − %2 days credited").arg(sum, days);
    m_result.readings << reading;
}

void SentenceReader::addStated()
{
    const PartialDate &end = m_result.sentence.statedEnd;
    if (!end.earliest() || !end.latest())
        return;
    const DecimalDays nothing { 0, 0, false, !isCertain(end) };
    m_result.readings.prepend(TermReading {
        TermReading::Basis::Stated, *end.earliest(), *end.latest(),
        left(*end.earliest(), *end.latest(), nothing),
        CreditText::tr("as the paper says: %1").arg(printDate(end, screenLanguage())) });
}

/// When the sentence ends after which the chain's own is served. `depth` ends a row that leads back
/// to itself.
std::optional<PartialDate> endBefore(const QList<Measure> &measures, const SentenceChain &chain,
                                     const QList<SentenceChain> &chains, CivilDay today,
                                     qsizetype depth = 0)
{
    const SentenceChain *other = chainOf(chains, servedAfter(chain));
    if (other == nullptr || other->state != SentenceChain::State::Stands || depth > chains.size())
        return std::nullopt;
    const TrackSentence before = SentenceReader(measures, *other, today)
                                     .read(endBefore(measures, *other, chains, today, depth + 1));
    if (before.readings.isEmpty())
        return std::nullopt;
    if (before.readings.first().basis == TermReading::Basis::Stated)
        return stretch(before.readings.first().earliest, before.readings.first().latest);
    CivilDay first = before.readings.first().earliest;
    CivilDay last = before.readings.first().latest;
    for (const TermReading &reading : before.readings) {
        first = std::min(first, reading.earliest);
        last = std::max(last, reading.latest);
    }
    return stretch(first, last);
}

} // namespace

std::optional<PartialDate> endOfTheOneBefore(const CaseFolder &folder, const SentenceChain &chain,
                                             CivilDay today)
{
    if (servedAfter(chain).isNull())
        return std::nullopt;
    return endBefore(folder.measures, chain, sentenceChains(folder, today), today);
}

QList<TrackSentence> sentencesOf(const CaseFolder &folder, const Subject &subject, CivilDay today)
{
    const QList<Measure> measures = measuresOf(folder, subject);
    QList<TrackSentence> sentences;
    const QList<SentenceChain> chains = sentenceChains(folder, today);
    for (const SentenceChain &chain : chains) {
        if (chain.state != SentenceChain::State::Stands)
            continue;
        const Sentence &sentence = *chain.inEffect();
        if (!subject.owns(sentence.person.isNull() ? chain.person : sentence.person))
            continue;
        SentenceReader reader(measures, chain, today);
        const bool toServe = sentence.type == u"custodial"_s && !sentence.term.isEmpty();
        if (toServe || reader.isNamed())
            sentences << reader.read(endBefore(measures, chain, chains, today));
        else
            continue;
        if (const auto pardon = pardonOf(folder, chain, chains, today)) {
            sentences.last().pardoned = pardon->at; // what is left of it nobody wrote down
            sentences.last().readings.clear();
        }
    }
    return sentences;
}

std::optional<int> ratioFromText(const QString &text)
{
    static const QRegularExpression form(u"^(0|[1-9][0-9]?)(?:\\.([0-9]{1,2}))?$"_s);
    const auto match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const QString decimals = match.captured(2).leftJustified(2, u'0');
    return match.captured(1).toInt() * int(whole) + decimals.toInt();
}

QString decimalText(qint64 hundredths)
{
    const QString days = QString::number(hundredths / whole);
    const qint64 rest = hundredths % whole;
    if (rest == 0)
        return days;
    QString decimals = QString::number(rest).rightJustified(2, u'0');
    if (decimals.endsWith(u'0'))
        decimals.chop(1);
    return days + u'.' + decimals;
}

} // namespace habeas
