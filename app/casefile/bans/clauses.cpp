#include "app/casefile/bans/clauses.h"

#include "app/casefile/bans/bankinds.h"
#include "app/casefile/bans/clauseborders.h"
#include "app/casefile/bans/folded.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace habeas::bans {

namespace {

using Why = MentionInText::Why;

Why whyOf(Says says)
{
    switch (says) {
    case Says::Refused:
        return Why::Refused;
    case Says::Lifted:
        return Why::Lifted;
    case Says::Allowed:
        return Why::Allowed;
    case Says::Asked:
        return Why::Asked;
    case Says::Earlier:
        return Why::Earlier;
    case Says::Condition:
        return Why::Condition;
    case Says::Ends:
        return Why::Ends;
    case Says::Limited:
        return Why::Limited;
    case Says::Imposes:
    case Says::ImposesAs:
    case Says::Does:
    case Says::Names:
    case Says::Open:
    case Says::Reason:
    case Says::Except:
    case Says::Nothing:
        break;
    }
    return Why::Unclear;
}

bool isSpeech(Says says)
{
    return says == Says::Asked || says == Says::Earlier || says == Says::Condition
        || says == Says::Open;
}

bool contrasts(const QString &clause)
{
    static const QRegularExpression contrast(
        u"^[,\\s]*(?:but|however|while|whereas|instead|но|однако|а|бірақ|ал)\\s(?!также)"_s,
        Folded);
    return contrast.match(clause).hasMatch();
}

/// "But not the telephone": the opposite of what was said before it.
bool turnsRound(const QString &clause)
{
    static const QRegularExpression turn(
        u"^[,\\s]*(?:(?:but|though)\\s+not\\s(?!only)|(?:но|однако|а)\\s+не\\s(?!только)|(?:but\\s+|но\\s+)?(?:only|только|лишь|тек)\\s)"_s,
        Folded);
    return turn.match(clause).hasMatch();
}

/// Whether an order forbids, and does not command.
bool forbids(const QString &order)
{
    static const QRegularExpression forbid(
        u"\\b(?:not|no|nor|neither|never|cannot|refrain|ban\\w*|bar\\w*|prohib\\w+|forb\\w+|"
        u"disqualif\\w+|restrain\\w*|depriv\\w+)\\b"
        "|запре|запрещ|воспрещ|лиш|нельзя|\\bне\\b|тыйым|айыр|болмайды|майды|мейді|[бмп][ае]сын|[бмп]есін"_s,
        Folded);
    return forbid.match(order).hasMatch();
}

bool namesTheCourt(const QString &clause)
{
    static const QRegularExpression court(u"\\b(?:court|judge|суд|судья|сот)\\b"_s, Folded);
    return court.match(clause).hasMatch();
}

/// One sentence's clauses on their way to a stance each.
class Resolver
{
public:
    Resolver(const QString &sentence, const QList<TimeWord> &times, QList<Clause> &clauses)
        : m_sentence(sentence)
        , m_times(times)
        , m_clauses(clauses)
    {
    }

    void resolve(const Stance &before)
    {
        m_current = before;
        for (qsizetype i = 0; i < m_clauses.size(); ++i) {
            Clause &clause = m_clauses[i];
            clause.stance = stanceOf(i);
            if (clause.stance.isSaid())
                m_current = clause.stance;
        }
    }

private:
    [[nodiscard]] QString words(const Clause &clause) const
    {
        return m_sentence.mid(clause.start, clause.end - clause.start);
    }

    /// Words of the clause after the marker, without those that say when.
    [[nodiscard]] qsizetype wordsAfter(const Marker &marker, const Clause &clause) const
    {
        QString rest = m_sentence.mid(marker.end, std::max<qsizetype>(0, clause.end - marker.end));
        for (const TimeWord &time : m_times) {
            const qsizetype end = std::min(time.end - marker.end, rest.size());
            for (qsizetype at = std::max<qsizetype>(0, time.start - marker.end); at < end; ++at)
                rest[at] = u' ';
        }
        static const QRegularExpression word(u"[\\w]+"_s,
                                             QRegularExpression::UseUnicodePropertiesOption);
        qsizetype count = 0;
        for (auto at = word.globalMatch(rest); at.hasNext(); at.next())
            ++count;
        return count;
    }

    /// Whether what it says is said of what stands before it: "… are lifted", "… отменить".
    [[nodiscard]] bool reachesBack(const Marker &marker, const Clause &clause) const
    {
        static const QRegularExpression passive(
            u"\\b(?:is|are|was|were|be|been|hereby)\\s+(?:\\w+\\s+)?$"_s, Folded);
        const qsizetype after = wordsAfter(marker, clause);
        if (!marker.denies())
            return after == 0;
        constexpr qsizetype few = 2;
        constexpr qsizetype near = 80; // characters that the words before it are in
        return after <= few
            || passive
                   .match(m_sentence.mid(std::max<qsizetype>(0, marker.start - near),
                                         std::min(marker.start, near)))
                   .hasMatch();
    }

    /// What is said farther on, and of this clause too.
    [[nodiscard]] Stance saidLater(qsizetype index, bool onlyDenied) const
    {
        for (qsizetype i = index; i < m_clauses.size(); ++i) {
            for (const Marker &marker : m_clauses.at(i).markers) {
                const bool denies = marker.denies();
                if (!denies && marker.says > Says::ImposesAs)
                    continue;
                if (!reachesBack(marker, m_clauses.at(i)))
                    return {};
                if (denies)
                    return { Stance::Kind::Mentioned, whyOf(marker.says), isSpeech(marker.says) };
                return onlyDenied ? Stance {} : Stance { Stance::Kind::Imposed };
            }
        }
        return {};
    }

    /// Whether an order overrides what was said before it in the sentence.
    [[nodiscard]] bool overrides(const Clause &clause) const
    {
        const bool finite = clause.has(Says::Imposes);
        if (m_current.kind != Stance::Kind::Mentioned)
            return true;
        if (m_current.speech)
            return finite && (contrasts(words(clause)) || namesTheCourt(words(clause)));
        if (m_current.why == Why::Refused)
            return finite;
        return finite || clause.has(Says::ImposesAs);
    }

    /// What was asked for and refused is refused; what happens only in a case, only in that case.
    [[nodiscard]] Stance deniedBy(qsizetype index) const
    {
        const Clause &clause = m_clauses.at(index);
        if (m_current.kind == Stance::Kind::Mentioned && m_current.why == Why::Condition)
            return m_current;
        const auto first = std::ranges::find_if(clause.markers, &Marker::denies);
        if (first->says == Says::Asked && clause.has(Says::Refused))
            return { Stance::Kind::Mentioned, Why::Refused };
        if (first->says == Says::Asked) {
            if (const Stance later = saidLater(index + 1, true); later.why == Why::Refused)
                return later;
        }
        return { Stance::Kind::Mentioned, whyOf(first->says), isSpeech(first->says) };
    }

    /// What "but not …" says, as far as it is plain.
    [[nodiscard]] Stance turned(qsizetype index) const
    {
        const Stance unclear { Stance::Kind::Mentioned, Why::Unclear };
        if (m_current.kind == Stance::Kind::Mentioned)
            return m_current.why == Why::Allowed ? Stance { Stance::Kind::Imposed } : m_current;
        for (qsizetype i = index; i-- > 0;) {
            const Clause &before = m_clauses.at(i);
            const Marker *lead = before.leadBefore(before.end);
            if (lead == nullptr && before.has(Says::Does))
                return { Stance::Kind::Mentioned, Why::Allowed }; // "not to leave …, but not …"
            if (lead != nullptr)
                return forbids(m_sentence.mid(lead->start, lead->end - lead->start))
                    ? Stance { Stance::Kind::Mentioned, Why::Allowed }
                    : unclear;
        }
        return unclear;
    }

    Stance stanceOf(qsizetype index)
    {
        Clause &clause = m_clauses[index];
        if (std::ranges::any_of(clause.markers, &Marker::denies)) {
            clause.speaks = true;
            m_reason = false;
            return deniedBy(index);
        }
        if (index > 0 && !clause.has(Says::Imposes) && turnsRound(words(clause))
            && m_current.isSaid() && !clause.kinds.isEmpty()) {
            clause.speaks = true;
            return turned(index);
        }
        if (std::ranges::any_of(clause.markers, &Marker::imposes)) {
            m_reason = false;
            if (!overrides(clause))
                return m_current;
            clause.speaks = true;
            return { Stance::Kind::Imposed };
        }
        if (m_current.speech && saysThatACourtDecides(words(clause))) {
            m_current = {};
            m_reason = false;
            return {};
        }
        m_reason = m_reason || clause.has(Says::Reason);
        if (m_reason || convicts(words(clause)))
            return { Stance::Kind::Reason };
        if (clause.has(Says::Names)) {
            if (const Stance later = saidLater(index + 1, true); later.isSaid())
                return later;
            return m_current.isSaid() ? m_current : Stance { Stance::Kind::Named };
        }
        if (m_current.isSaid())
            return m_current;
        const Stance later = saidLater(index + 1, false);
        if (later.isSaid())
            return later;
        return index > 0 && m_clauses.at(index - 1).stance.kind == Stance::Kind::Named
            ? Stance { Stance::Kind::Named }
            : Stance {};
    }

    const QString &m_sentence;
    const QList<TimeWord> &m_times;
    QList<Clause> &m_clauses;
    Stance m_current;
    bool m_reason = false;
};

/// "… and may use the telephone": no more of what is left out.
bool beginsAnew(const QString &clause)
{
    static const QRegularExpression anew(
        u"^[,\\s]*(?:and|but|и|а|но)\\s+(?:\\w+\\s+)?(?:may|(?:is|are)\\s+(?:free|allowed|permitted)|вправе|разреш|может)"_s,
        Folded);
    return anew.match(clause).hasMatch();
}

} // namespace

const Marker *Clause::leadBefore(qsizetype position) const
{
    const Marker *last = nullptr;
    for (const Marker &marker : markers) {
        if (marker.says <= Says::ImposesAs && marker.start < position)
            last = &marker;
    }
    return last;
}

bool Clause::has(Says says) const
{
    return std::ranges::any_of(markers, [says](const Marker &marker) {
        return marker.says == says;
    });
}

QStringList kindsOf(const QString &clause)
{
    QStringList codes = banKindsIn(clause);
    if (codes.size() > 1)
        codes.removeAll(u"places"_s);
    if (codes.contains(u"contact"_s))
        codes.removeAll(u"association"_s);
    return codes;
}

QList<Clause> clausesOf(const QString &sentence, const QList<TimeWord> &times, const Stance &before)
{
    QList<Marker> markers = markersIn(sentence);
    takeExtensions(sentence, times, markers);
    const QList<Stretch> asides = asidesIn(sentence);
    markers.removeIf([&asides](const Marker &marker) {
        return std::ranges::any_of(asides, [&marker](const Stretch &aside) {
            return marker.start >= aside.start && marker.end <= aside.end;
        });
    });
    const QList<qsizetype> borders = bordersOf(sentence, markers, asides);
    QList<Clause> clauses;
    bool excepted = false;
    for (qsizetype i = 0; i + 1 < borders.size(); ++i) {
        Clause clause { borders.at(i), borders.at(i + 1), {}, {}, 0, {}, {} };
        excepted = excepted && !beginsAnew(sentence.mid(clause.start, clause.end - clause.start));
        qsizetype cut = clause.end;
        bool orders = false;
        for (const Marker &marker : std::as_const(markers)) {
            if (marker.start < clause.start || marker.start >= clause.end)
                continue;
            orders = orders || marker.imposes();
            if (marker.says == Says::Except)
                cut = std::min(cut, marker.start);
            // What is left out of a ban may be allowed, and the ban stays one.
            const bool aside = marker.start >= cut || (excepted && !orders);
            if (!aside || marker.says == Says::Except)
                clause.markers << marker;
        }
        excepted = excepted && !orders;
        cut = excepted ? clause.start : cut;
        clause.kinds = kindsOf(sentence.mid(clause.start, cut - clause.start));
        clause.excepted = kindsOf(sentence.mid(cut, clause.end - cut));
        clause.exceptedFrom = cut;
        excepted = excepted || cut < clause.end;
        clauses << clause;
    }
    Resolver(sentence, times, clauses).resolve(before);
    return clauses;
}

} // namespace habeas::bans
