#include "app/casefile/bans/spans.h"

#include "app/casefile/bans/bankinds.h"
#include "app/casefile/bans/folded.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace habeas::bans {

namespace {

/// Whether the clause begins one more member of the sentence's list.
bool opensAnother(const QString &clause)
{
    static const QRegularExpression opens(
        u"^(?:,\\s+(?:from\\s|to\\s|shall\\s|not\\s|\\w+ing\\s|\\w+(?:ть|ти|ться)\\s)|,?\\s+(?:and|or)\\s+from\\s+\\w+ing\\s)"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    return opens.match(clause).hasMatch();
}

/// A bar on something that has no name among the kinds: "… and from keeping bees".
bool leavesAnother(const QString &clause)
{
    static const QRegularExpression leaves(u"^,?\\s+(?:(?:and|or)\\s+)?from\\s+\\w+ing\\s"_s,
                                           QRegularExpression::UseUnicodePropertiesOption);
    return leaves.match(clause).hasMatch();
}

/// Of a report, before the word for it: "обязать дважды в месяц, …".
bool saysHowOften(const QString &clause)
{
    static const QRegularExpression often(
        u"\\b(?:once|twice|times|every|each|weekly|monthly|раза?|дважды|числа|кажд\\w+|еже\\w+|рет|сайын|күндері)\\b"_s,
        Folded);
    return often.match(clause).hasMatch();
}

bool keepsFrom(const QString &clause)
{
    static const QRegularExpression from(u"\\sfrom\\s+\\w+ing\\b"_s);
    return from.match(clause).hasMatch();
}

/// "…, such as attempts to register a party": no ban beside the one it explains.
bool givesAnExample(const QString &clause)
{
    static const QRegularExpression example(
        u"^,\\s+(?:such\\s+as|for\\s+example|for\\s+instance|including|in\\s+particular|например|включая|в\\s+том\\s+числе|в\\s+частности|так(?:ой|их|ие|ими)\\s+как)\\s"_s,
        Folded);
    return example.match(clause).hasMatch();
}

/// "… and imposes a fine": no part of what a ban says.
bool passesAPunishment(const QString &clause)
{
    static const QRegularExpression punishment(
        u"^[,:]?\\s*(?:(?:and|и|а\\s+также)\\s+)?(?:also\\s+|также\\s+)?(?:impos(?:es|ed)|fine[sd]|"
        u"order(?:s|ed)|sentence[sd]|(?:to\\s+)?pays?|взыск\\p{L}+|назнач\\p{L}+|налага\\p{L}+|"
        u"штрафует|оштрафовал\\p{L}*)\\b"
        "(?=.*(?:\\bfine|\\bcosts\\b|\\bdamages\\b|\\bcompensation\\b|штраф|издерж|\\btenge\\b|тенге|рубл))"_s,
        Folded);
    return punishment.match(clause).hasMatch();
}

class Builder
{
public:
    Builder(const QString &words, const QList<Clause> &clauses)
        : m_words(words)
        , m_clauses(clauses)
    {
    }

    [[nodiscard]] QList<Span> spans()
    {
        for (qsizetype i = 0; i < m_clauses.size(); ++i)
            take(i);
        flush();
        return m_spans;
    }

private:
    [[nodiscard]] QString text(qsizetype clause) const
    {
        const Clause &one = m_clauses.at(clause);
        return m_words.mid(one.start, one.end - one.start);
    }

    void flush()
    {
        if (m_open && !m_now.codes.isEmpty())
            m_spans << m_now;
        m_open = false;
    }

    void begin(qsizetype clause, const QStringList &codes, const Stance &stance)
    {
        flush();
        m_now = { clause, clause, clause, codes, stance };
        m_open = true;
    }

    /// Whether the clause only explains a ban named before it; it is then one of its own words.
    bool takeExample(qsizetype i)
    {
        const Clause &clause = m_clauses.at(i);
        const auto explains = [&clause](const Span &span) {
            return span.example < 0 && span.stance == clause.stance
                && span.stance.kind == Stance::Kind::Imposed
                && std::ranges::any_of(clause.kinds, [&span](const QString &code) {
                       return span.codes.contains(code);
                   });
        };
        if (!m_open || m_now.last + 1 != i || !givesAnExample(text(i)))
            return false;
        const bool now = explains(m_now);
        const auto above = std::ranges::find_if(m_spans, explains);
        if (!now && above == m_spans.end())
            return false;
        Span &span = now ? m_now : *above;
        span.example = i;
        QStringList others = clause.kinds;
        others.removeIf([&span](const QString &code) {
            return span.codes.contains(code);
        });
        begin(i, others, clause.stance);
        m_open = !others.isEmpty(); // "attempts to register a party" is a kind of its own too
        return true;
    }

    /// Goes on with what is open, or stands beside every ban: what leads in, what it was for.
    void takeUnnamed(qsizetype i)
    {
        const Clause &clause = m_clauses.at(i);
        const bool next = i + 1 < m_clauses.size();
        const bool opens = m_open && !m_now.codes.isEmpty() && opensAnother(text(i)) && next
            && !m_clauses.at(i + 1).kinds.isEmpty();
        const bool imposed = clause.stance.kind == Stance::Kind::Imposed;
        if (clause.stance.kind == Stance::Kind::Reason || passesAPunishment(text(i)))
            flush();
        else if (i == 0 && imposed && i + 1 < m_clauses.size() && leavesAnother(text(1))
                 && keepsFrom(text(0)))
            begin(i, { u"other"_s }, clause.stance);
        else if (leavesAnother(text(i)) && m_open && imposed && clause.stance == m_now.stance
                 && !goesOn(i))
            begin(i, { u"other"_s }, clause.stance);
        else if (opens)
            begin(i, m_clauses.at(i + 1).kinds, m_clauses.at(i + 1).stance);
        else if (imposed && stands(text(i)) && !convicts(text(i))
                 && (m_open || text(i).startsWith(u':') || i == 0 || (i == 1 && onlyExcepts(0)))) {
            begin(i, namesItsOwn(i) ? kindsOfOwn(i) : QStringList(), clause.stance);
            m_now.first = i == 1 && onlyExcepts(0) ? 0 : i;
        } else if (m_open && clause.speaks && clause.stance != m_now.stance)
            flush();
        else if (m_open)
            m_now.last = i;
    }

    /// "must not drink alcohol", and not "shall, without delay, report".
    [[nodiscard]] bool namesItsOwn(qsizetype i) const
    {
        const bool next = i + 1 < m_clauses.size();
        const bool first = i == 0 || (i == 1 && onlyExcepts(0));
        return first ? next && stands(text(i + 1)) : !goesOn(i) || m_open;
    }

    /// The kind stands in the next clause: "from posting, or sharing, messages about the rally".
    [[nodiscard]] bool goesOn(qsizetype i) const
    {
        return i + 1 < m_clauses.size() && !m_clauses.at(i + 1).kinds.isEmpty()
            && !stands(text(i + 1)) && !opensAnother(text(i + 1));
    }

    /// "… must not organise them": of the kind that was named before.
    [[nodiscard]] QStringList kindsOfOwn(qsizetype i) const
    {
        const bool named = m_open && !m_now.codes.isEmpty() && pointsBack(text(i));
        return named ? m_now.codes : QStringList { u"other"_s };
    }

    void take(qsizetype i)
    {
        const Clause &clause = m_clauses.at(i);
        if (clause.kinds.isEmpty()) {
            takeUnnamed(i);
            return;
        }
        if (takeExample(i))
            return;
        const bool same = m_open && clause.stance == m_now.stance;
        if (same && m_now.codes.isEmpty())
            m_now.codes = clause.kinds;
        if (same && m_now.codes == clause.kinds) {
            if (text(i).startsWith(u':'))
                m_now.first = m_now.kinds = i; // "the request is granted: …"
            m_now.last = i;
            return;
        }
        begin(i, clause.kinds, clause.stance);
        // "from engaging in public and journalistic activities"
        while (m_now.first > 0 && joinsOn(m_now.first))
            --m_now.first;
        if (m_now.first == 1 && onlyExcepts(0))
            m_now.first = 0;
        while (m_now.first > 0 && clause.kinds.contains(u"reporting"_s)
               && saysHowOften(text(m_now.first - 1)) && isFree(m_now.first - 1))
            --m_now.first;
    }

    [[nodiscard]] bool isFree(qsizetype i) const
    {
        return m_clauses.at(i).kinds.isEmpty() && m_clauses.at(i).excepted.isEmpty()
            && (m_spans.isEmpty() || m_spans.last().last < i);
    }

    /// "Unless the court permits otherwise, …": part of what the ban says.
    [[nodiscard]] bool onlyExcepts(qsizetype i) const
    {
        const Clause &clause = m_clauses.at(i);
        return clause.has(Says::Except) && clause.kinds.isEmpty() && clause.excepted.isEmpty();
    }

    /// Whether the clause is joined by "and" to one that names nothing and says nothing else.
    [[nodiscard]] bool joinsOn(qsizetype i) const
    {
        static const QRegularExpression joined(u"^\\s+(?:and|or|и|или|және|немесе)\\s"_s);
        const Clause &above = m_clauses.at(i - 1);
        const bool taken = !m_spans.isEmpty() && m_spans.last().last >= i - 1;
        return !taken && above.kinds.isEmpty() && above.excepted.isEmpty()
            && above.stance == m_clauses.at(i).stance && joined.match(text(i)).hasMatch();
    }

    const QString &m_words;
    const QList<Clause> &m_clauses;
    QList<Span> m_spans;
    Span m_now { 0, 0, 0, {}, {}, -1 };
    bool m_open = false;
};

/// Named by words on both sides of an "or": "leaving the country or region".
void addSpanning(const QString &words, const QList<Clause> &clauses, QList<Span> &spans)
{
    QStringList known;
    for (const Clause &clause : clauses)
        known << banKindsIn(words.mid(clause.start, clause.end - clause.start));
    for (const QString &code : banKindsIn(words)) {
        if (known.contains(code))
            continue;
        if (code == u"contact"_s && known.contains(u"places"_s))
            continue; // nobody is named in the clause that speaks of coming near
        const Stance stance = clauses.last().stance;
        spans.append({ 0, clauses.size() - 1, clauses.size() - 1, { code }, stance });
    }
}

/// "… the other bans are lifted."
bool speaksOfOthers(const QString &clause)
{
    static const QRegularExpression others(
        u"\\b(?:others?|rest|remaining)\\b|\\b(?:остальн|проч|ины)\\p{L}+|\\b(?:қалған|басқа|өзге)\\b"_s,
        Folded);
    return others.match(clause).hasMatch();
}

/// "It barred her from journalism, and on appeal this was set aside."
void undoLifted(const QString &words, const QList<Clause> &clauses, QList<Span> &spans)
{
    using Why = MentionInText::Why;
    if (namesAPreventiveMeasure(words))
        return;
    for (qsizetype i = 0; i < clauses.size(); ++i) {
        const Clause &clause = clauses.at(i);
        const Stance lifted { Stance::Kind::Mentioned, Why::Lifted };
        if (!clause.speaks || !clause.kinds.isEmpty() || clause.stance != lifted
            || speaksOfOthers(words.mid(clause.start, clause.end - clause.start)))
            continue;
        for (Span &span : spans) {
            if (span.last < i && span.stance.kind == Stance::Kind::Imposed)
                span.stance = lifted;
        }
    }
}

} // namespace

bool stands(const QString &clause)
{
    static const QRegularExpression orders(
        u"^[,:]?\\s*(?:(?:and|or|but|и|или|а "
        u"также|а|но|және|немесе)\\s+)?(?:(?:he|she|they|он|она|ол)\\s+)?"
        "(?:no\\s|may\\s+not|must|shall|cannot|has\\s+to|have\\s+to|not\\s+to\\s|(?:is|are)\\s+(?:"
        "also\\s+)?(?:"
        "not|banned|barred|prohibited|forbidden|obliged|required)|не\\s+(?:вправе|имеет|может|"
        "должн)|"
        "не\\s+\\w+(?:ть|ти|ться|чь)\\b|обязан|запрещ|должн)"_s,
        Folded);
    return orders.match(clause).hasMatch();
}

QList<Span> spansOf(const QString &words, const QList<Clause> &clauses)
{
    QList<Span> spans = Builder(words, clauses).spans();
    addSpanning(words, clauses, spans);
    undoLifted(words, clauses, spans);
    return spans;
}

} // namespace habeas::bans
