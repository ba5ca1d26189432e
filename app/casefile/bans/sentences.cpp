#include "app/casefile/bans/sentences.h"

#include "app/casefile/bans/clauseborders.h"
#include "app/casefile/bans/folded.h"
#include "app/casefile/bans/spans.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace habeas::bans {

namespace {

/// The words without the sign or word that joins them to what stands before.
QString bare(const QString &words)
{
    static const QRegularExpression around(
        u"^[\\s,:]*(?:(?:and|or|but|и|или|а также|а|но|және|немесе)\\s+)?(?:\\(\\p{L}\\)\\s+(?=\\p{L}))?|[\\s,:]+$"_s);
    return QString(words).remove(around);
}

/// "Any political or charitable activities": the noun that a clause ending in an adjective has in
/// common with what stands behind it. Empty where there is none.
Stretch sharedNoun(const QString &words, const QList<Clause> &clauses, qsizetype clause)
{
    static const QString adjective
        = u"(?:political|charitable|journalistic|religious|educational|financial|public|(?:политическ|благотворительн|журналистск|религиозн|общественн|публичн|преподавательск|педагогическ|образовательн)\\p{L}{2,3}|саяси|журналистік|қайырымдылық|діни)"_s;
    static const QRegularExpression open(u"\\b"_s + adjective + u"\\s*$"_s, Folded);
    static const QRegularExpression goesOn(
        u"^(?:,|,?\\s+(?:and|or|и|или|а также|және|немесе))\\s+(?:any\\s+|other\\s+|иной\\s+)?"_s
            + adjective
            + u"(?:\\s+(?<noun>(?!(?:and|or|from|in|on|for|to|of|и|или|на|в|с|по)\\b)\\p{L}+)|\\s*$)"_s,
        Folded);
    const auto text = [&](qsizetype i) {
        return words.mid(clauses.at(i).start, clauses.at(i).end - clauses.at(i).start);
    };
    if (!open.match(text(clause)).hasMatch())
        return { 0, 0 };
    constexpr qsizetype most = 8; // adjectives of one noun
    for (qsizetype i = clause + 1; i < clauses.size() && i <= clause + most; ++i) {
        const auto match = goesOn.match(text(i));
        if (!match.hasMatch())
            break;
        if (const qsizetype at = match.capturedStart(u"noun"_s); at >= 0)
            return { clauses.at(i).start + at, clauses.at(i).start + match.capturedEnd(u"noun"_s) };
    }
    return { 0, 0 };
}

/// A verb that leads several bans in, and is no part of what one of them says.
bool leadsIn(const QString &marker)
{
    static const QRegularExpression modal(
        u"\\b(?:shall|must|may|can|will|cannot|has|have)\\b|\\bto$|должн|долж|вправе|может|могут|имеет|масын|месін|басын|бесін|песін|пасын|майды|мейді|тиіс"_s,
        Folded);
    return !modal.match(marker).hasMatch();
}

/// Times, groups and words of one sentence's parts.
class Finisher
{
public:
    Finisher(const QString &words, const QList<Clause> &clauses, const QList<TimeWord> &times,
             const QList<Span> &spans)
        : m_words(words)
        , m_clauses(clauses)
        , m_times(times)
        , m_spans(spans)
    {
        for (const Span &span : spans) {
            const bool imposed = span.stance.kind != Stance::Kind::Mentioned;
            m_leads << (imposed ? leadOf(span) : -2 - m_leads.size()); // a mention leads nothing in
        }
    }

    Sentence finish()
    {
        Sentence made;
        m_own.resize(m_spans.size());
        m_shared.resize(m_spans.size());
        for (const TimeWord &time : m_times)
            place(time, made.lead);
        qsizetype told = 0;
        for (qsizetype i = 0; i < m_spans.size(); ++i) {
            const Span &span = m_spans.at(i);
            const qsizetype end = m_clauses.at(span.last).end;
            TimesSaid times = m_own.at(i);
            times.completeFrom(m_shared.at(i));
            const bool imposed = span.stance.kind != Stance::Kind::Mentioned;
            const qsizetype start = imposed ? ownStart(i) : std::min(told, startOf(span));
            made.parts.append({ span.codes,
                                imposed ? ownWords(span, start, end) : wordsIn(start, end),
                                span.stance, times });
            told = end;
        }
        return made;
    }

private:
    [[nodiscard]] QString wordsIn(qsizetype start, qsizetype end) const
    {
        return bare(m_words.mid(start, end - start));
    }

    /// With the noun that stands behind another ban's words, and the example that does.
    [[nodiscard]] QString ownWords(const Span &span, qsizetype start, qsizetype end) const
    {
        QList<Stretch> pieces { { start, end } };
        const auto add = [&pieces](const Stretch &piece) {
            if (piece.start == pieces.last().end)
                pieces.last().end = piece.end;
            else if (piece.end > piece.start)
                pieces << piece;
        };
        add(sharedNoun(m_words, m_clauses, span.last));
        if (span.example >= 0)
            add({ m_clauses.at(span.example).start, m_clauses.at(span.example).end });
        QStringList words;
        for (const Stretch &piece : std::as_const(pieces))
            words << wordsIn(piece.start, piece.end);
        static const QRegularExpression opener(
            u"^(?:such as|for example|for instance|including|in particular|например|включая|в том числе|в частности|так(?:ой|их|ие|ими) как)\\s*,?\\s+"_s,
            Folded);
        words.first().remove(opener);
        return words.join(u" … "_s);
    }

    [[nodiscard]] qsizetype startOf(const Span &span) const
    {
        return m_clauses.at(span.first).start;
    }

    /// The clause whose verb governs the span; -1 where none stands before it.
    [[nodiscard]] qsizetype leadOf(const Span &span) const
    {
        for (qsizetype i = span.kinds; i >= 0; --i) {
            if (const Marker *lead = m_clauses.at(i).leadBefore(m_clauses.at(i).end);
                lead != nullptr && !isBehindKinds(*lead, m_clauses.at(i)))
                return i;
        }
        return -1;
    }

    [[nodiscard]] bool isBehindKinds(const Marker &marker, const Clause &clause) const
    {
        return !kindsOf(m_words.mid(clause.start, marker.start - clause.start)).isEmpty();
    }

    [[nodiscard]] bool isAlone(qsizetype index) const
    {
        return std::ranges::count(m_leads, m_leads.at(index)) == 1;
    }

    /// Whether something of its own says that it is ordered, beside what governs all.
    [[nodiscard]] bool hasItsOwnVerb(const Span &span) const
    {
        const Clause &clause = m_clauses.at(span.first);
        return clause.has(Says::Does)
            || stands(m_words.mid(clause.start, clause.end - clause.start));
    }

    /// Where the ban's own words begin: behind what leads in, at its verb where that is its own.
    [[nodiscard]] qsizetype ownStart(qsizetype index) const
    {
        const Span &span = m_spans.at(index);
        const Clause &clause = m_clauses.at(span.first);
        const Marker *lead = clause.leadBefore(clause.end);
        if (index == 0 && m_spans.size() > 1 && !m_times.isEmpty()
            && isBeforeEveryVerb(m_times.first()) && m_times.first().start >= clause.start
            && kindsOf(m_words.mid(clause.start, m_times.first().end - clause.start)).isEmpty()
            && (lead == nullptr || !leadsIn(m_words.mid(lead->start, lead->end - lead->start))))
            return m_times.first().end; // "For two years she may not …, must …"
        if (lead == nullptr || isBehindKinds(*lead, clause)
            || !leadsIn(m_words.mid(lead->start, lead->end - lead->start)))
            return clause.start;
        if (isAlone(index))
            return lead->start;
        return openerAfter(lead->end, clause);
    }

    [[nodiscard]] qsizetype openerAfter(qsizetype end, const Clause &clause) const
    {
        for (const TimeWord &time : m_times) {
            if (time.start >= end && time.end <= clause.end
                && namesNothingBefore(time.start, clause))
                end = time.end;
        }
        static const QRegularExpression opener(
            u"\\b(?:from|not\\s+to|to)\\s|\\b\\p{L}+(?:ть|ти|ться|тись|чь)\\b"_s, Folded);
        const auto match = opener.match(m_words, end);
        const bool near = match.hasMatch() && match.capturedStart() < clause.end
            && kindsOf(m_words.mid(end, match.capturedStart() - end)).isEmpty();
        return near ? match.capturedStart() : end;
    }

    /// Whether the clause names no kind before that place in it; once it has named one, it has.
    [[nodiscard]] bool namesNothingBefore(qsizetype place, const Clause &clause) const
    {
        const auto named = m_namedBefore.constFind(clause.start);
        if (named != m_namedBefore.cend() && *named <= place)
            return false;
        const bool nothing = kindsOf(m_words.mid(clause.start, place - clause.start)).isEmpty();
        if (!nothing)
            m_namedBefore.insert(clause.start, place);
        return nothing;
    }

    void place(const TimeWord &time, TimesSaid &lead)
    {
        qsizetype within = -1;
        for (qsizetype i = 0; i < m_spans.size(); ++i) {
            if (time.start >= startOf(m_spans.at(i))
                && time.start < m_clauses.at(m_spans.at(i).last).end)
                within = i;
        }
        if (m_spans.isEmpty() || (within < 0 && time.start < startOf(m_spans.first())))
            lead.add(time);
        if (within < 0) {
            placeBetween(time);
            return;
        }
        const Clause &named = m_clauses.at(m_spans.at(within).kinds);
        const bool before = time.start < named.start || namesNothingBefore(time.start, named);
        if (before && within == 0)
            lead.add(time);
        const bool trailing = !before && isLastOfSeveral(within)
            && !hasItsOwnVerb(m_spans.at(within)) && !isSaidOfOthers(within, time.kind);
        if (!before && !trailing)
            m_own[within].add(time);
        else
            shareFrom(before ? within : 0, m_leads.at(within), before && isBeforeEveryVerb(time),
                      time);
    }

    /// Before the verbs of all of them: "For two years she may not …, must …".
    [[nodiscard]] bool isBeforeEveryVerb(const TimeWord &time) const
    {
        return std::ranges::none_of(m_clauses, [&time](const Clause &clause) {
            return std::ranges::any_of(clause.markers, [&time](const Marker &marker) {
                return marker.imposes() && marker.start < time.start;
            });
        });
    }

    void placeBetween(const TimeWord &time)
    {
        const auto next = std::ranges::find_if(m_spans, [&](const Span &span) {
            return startOf(span) > time.start;
        });
        if (next == m_spans.end()) {
            if (!m_spans.isEmpty())
                shareFrom(0, m_leads.last(), false, time);
            return;
        }
        const auto index = static_cast<qsizetype>(next - m_spans.begin());
        shareFrom(index, m_leads.at(index), isBeforeEveryVerb(time), time);
    }

    void shareFrom(qsizetype first, qsizetype lead, bool all, const TimeWord &time)
    {
        for (qsizetype i = first; i < m_spans.size(); ++i) {
            if (all || m_leads.at(i) == lead)
                m_shared[i].add(time);
        }
    }

    [[nodiscard]] bool isLastOfSeveral(qsizetype index) const
    {
        return !isAlone(index)
            && (index + 1 == m_spans.size() || m_leads.at(index + 1) != m_leads.at(index));
    }

    [[nodiscard]] bool isSaidOfOthers(qsizetype index, TimeWord::Kind kind) const
    {
        for (qsizetype i = 0; i < m_spans.size(); ++i) {
            const bool beside = i != index && m_leads.at(i) == m_leads.at(index);
            if (beside && (m_own.at(i).says(kind) || hasItsOwnVerb(m_spans.at(i))))
                return true;
        }
        return false;
    }

    const QString &m_words;
    const QList<Clause> &m_clauses;
    const QList<TimeWord> &m_times;
    const QList<Span> &m_spans;
    QList<qsizetype> m_leads;
    QList<TimesSaid> m_own;
    QList<TimesSaid> m_shared;
    mutable QHash<qsizetype, qsizetype> m_namedBefore; ///< by where a clause begins
};

} // namespace

Sentence sentenceOf(const QString &words, const Stance &before)
{
    const QList<TimeWord> times = timeWordsIn(words);
    const QList<Clause> clauses = clausesOf(words, times, before);
    const QList<Span> spans = spansOf(words, clauses);
    Sentence sentence = Finisher(words, clauses, times, spans).finish();
    for (const Clause &clause : clauses) {
        if (!clause.excepted.isEmpty())
            sentence.parts.append(
                { clause.excepted,
                  bare(words.mid(clause.exceptedFrom, clause.end - clause.exceptedFrom)),
                  { Stance::Kind::Mentioned, MentionInText::Why::Allowed },
                  {} });
        if (clause.stance.isSaid() || clause.stance.kind == Stance::Kind::Named)
            sentence.atEnd = clause.stance;
        for (const Marker &marker : clause.markers) {
            sentence.denies = sentence.denies || marker.denies();
            sentence.orders = sentence.orders || marker.imposes();
            sentence.names = sentence.names || marker.says == Says::Names;
        }
    }
    return sentence;
}

} // namespace habeas::bans
