#include "app/casefile/bans/banlist.h"

#include "app/casefile/bans/bankinds.h"
#include "app/casefile/bans/breaches.h"
#include "app/casefile/bans/foundbans.h"
#include "app/casefile/bans/passages.h"
#include "app/casefile/bans/periods.h"
#include "app/casefile/bans/sentences.h"
#include "app/casefile/bans/speakers.h"
#include "app/casefile/bans/table.h"

#include <QRegularExpression>

#include <algorithm>
#include <optional>
#include <utility>

using namespace Qt::StringLiterals;

namespace habeas {

namespace {

using namespace bans;
using Why = MentionInText::Why;

/// What leads in a list, for as long as the list goes on.
struct Frame
{
    Stance stance;
    TimesSaid times;
    std::optional<ListMark> mark; ///< of its lines; none before the first
    std::optional<Period> period = {}; ///< for which what it leads in holds
};

bool isShort(const QString &words)
{
    constexpr qsizetype most = 16; // words of a line that only names a ban
    return words.count(u' ') < most;
}

/// One of several that were counted: what is said of it is not said of all.
bool singlesOut(const QString &words)
{
    static const QRegularExpression one(
        u"\\b(?:first|second|third|last|latter|former)\\b|\\b(?:bans?|"
        "prohibitions?|restrictions?|obligations?|dut(?:y|ies))\\s+(?:on|against|to)\\s|"
        "\\bзапрет\\w*\\s+на\\s|\\b(?:перв|втор|трет|последн)\\w+|бірінші|екінші|соңғы"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return one.match(words).hasMatch();
}

/// Without what leads in: "Prohibited: …".
QString behindColon(const QString &words)
{
    const qsizetype colon = words.indexOf(u": "_s);
    return colon < 0 ? words : words.mid(colon + 2);
}

class Reader
{
public:
    BansInText read(const QString &text)
    {
        const QList<Passage> passages = passagesOf(text);
        m_single = passages.size() == 1;
        for (m_at = 0; m_at < passages.size(); ++m_at) {
            const Passage &passage = passages.at(m_at);
            enterList(passage);
            if (passage.newParagraph)
                m_speaker = Speaker::Unknown;
            const qsizetype found = m_found.all().size();
            const qsizetype frames = m_frames.size();
            const auto period = periodOf(passage);
            m_found.addPeriods(periodsSetIn(passage.words));
            if (passage.row)
                readRow(passage);
            else if (passage.words.endsWith(u':'))
                readHeading(passage);
            else
                readSentence(passage);
            m_found.setPeriod(found, period);
            m_speaker = speakerOf(passage.words, m_speaker);
            const bool leadsIn = passage.words.endsWith(u':') || passage.words.contains(u": "_s);
            if (m_frames.size() > frames && leadsIn)
                m_frames.last().period = period;
        }
        return m_found.result();
    }

private:
    // ---- periods that several bans share

    /// Its own, or that of what leads in.
    [[nodiscard]] std::optional<Period> periodOf(const Passage &passage) const
    {
        const auto own = periodMeantIn(passage.words);
        const bool inList = passage.opensPiece && !m_frames.isEmpty();
        return own || !inList ? own : m_frames.last().period;
    }

    // ---- what leads in

    void enterList(const Passage &passage)
    {
        if (passage.newParagraph && passage.mark == ListMark::None && !m_heading)
            m_frames.clear();
        const bool first = std::exchange(m_heading, false);
        if (!passage.opensPiece || m_frames.isEmpty())
            return;
        if (passage.mark == ListMark::None) {
            const bool marked = m_frames.last().mark.value_or(ListMark::None) != ListMark::None;
            if (!first && (!passage.goesOn || marked))
                m_frames.clear();
            else if (!m_frames.last().mark)
                m_frames.last().mark = ListMark::None;
            return;
        }
        if (!m_frames.last().mark) {
            m_frames.last().mark = passage.mark;
            return;
        }
        // Back to the list whose mark it is; a list that mixes its marks stays one.
        for (qsizetype i = m_frames.size(); i-- > 0;) {
            if (m_frames.at(i).mark == passage.mark) {
                m_frames.resize(i + 1);
                return;
            }
        }
    }

    /// What was said before the passage and is said of it too.
    [[nodiscard]] Stance before(const Passage &passage) const
    {
        if (passage.quoted && m_quoted.kind == Stance::Kind::Mentioned)
            return m_quoted;
        if (meansAnother(passage.words, m_speaker))
            return { Stance::Kind::Mentioned, Why::Unclear, true };
        return passage.opensPiece && !m_frames.isEmpty() ? m_frames.last().stance : Stance {};
    }

    void readHeading(const Passage &passage)
    {
        const Sentence sentence = sentenceOf(passage.words, before(passage));
        add(passage, sentence);
        Frame frame { sentence.atEnd, sentence.lead, {} };
        if (frame.stance.kind == Stance::Kind::Named)
            frame.stance.kind = Stance::Kind::Imposed; // "Conditions:"
        m_frames << frame;
        m_heading = true;
    }

    // ---- sentences and lines

    void readSentence(const Passage &passage)
    {
        const auto breach = breachIn(passage.words);
        const Sentence sentence
            = sentenceOf(passage.words, breach ? OnlyIfBreached : before(passage));
        if (!passage.quoted || sentence.denies)
            m_quoted = sentence.atEnd;
        if (breach && !passage.quoted && before(passage).kind != Stance::Kind::Mentioned)
            m_found.addConsequence(*breach);
        if (breach && sentence.parts.isEmpty())
            return;
        const bool force = entersIntoForce(passage.words);
        if (force)
            m_found.addDayInForce(forceDayIn(passage.words));
        if (sentence.parts.isEmpty() && speaksOfTheirLength(passage.words)) {
            m_found.sayOfAll({ {}, {}, {}, sentence.lead.times().startsWith });
        }
        if ((force || convicts(passage.words)) && !sentence.denies && !sentence.orders
            && !sentence.names)
            return; // it passes the sentence, or says since when, and bans nothing
        if (sentence.parts.isEmpty())
            readUnnamed(passage, sentence);
        else
            add(passage, sentence);
        if (passage.endsOpen && (m_frames.isEmpty() || !passage.opensPiece))
            m_frames << Frame { sentence.atEnd, sentence.lead, ListMark::None };
    }

    /// A sentence or line without the name of a kind.
    void readUnnamed(const Passage &passage, const Sentence &sentence)
    {
        const bool inList = passage.opensPiece && !m_frames.isEmpty();
        const bool line
            = passage.endsOpen || inList || (passage.opensPiece && passage.wholePiece && !m_single);
        if (speaksOfBans(passage.words) && !singlesOut(passage.words)) {
            if (sentence.atEnd.kind == Stance::Kind::Mentioned && sentence.atEnd.why == Why::Lifted)
                return m_found.lift({});
            if (sayWhen(passage, sentence))
                return keepExtension(passage);
        }
        const Stance stance = sentence.atEnd.isSaid() ? sentence.atEnd : before(passage);
        if (readPointingBack(passage, sentence))
            return;
        if (readOrder(passage, sentence, line))
            return;
        if (!line || sentence.denies || !isShort(passage.words))
            return;
        if (stance.kind == Stance::Kind::Imposed && (inList || sentence.orders))
            m_found.add(
                { { u"other"_s }, behindColon(passage.words), stance, timesOf(sentence), m_at });
        else if (!stance.isSaid() && passage.mark != ListMark::None && !tells(passage.words))
            m_found.add({ { u"other"_s },
                          passage.words,
                          { Stance::Kind::Mentioned, Why::Unclear },
                          {},
                          m_at });
    }

    /// "The bans are extended until …": of bans that stand in another paper.
    void keepExtension(const Passage &passage)
    {
        if (!m_found.anyImposed() && extends(passage.words))
            m_found.add({ { u"other"_s },
                          passage.words,
                          { Stance::Kind::Mentioned, Why::Earlier },
                          {},
                          m_at });
    }

    /// "He may attend them": said of the kinds before it.
    bool readPointingBack(const Passage &passage, const Sentence &sentence)
    {
        const Stance &stance = sentence.atEnd;
        const bool allows = stance.kind == Stance::Kind::Mentioned
            && (stance.why == Why::Allowed || stance.why == Why::Limited);
        if (!allows || m_found.all().isEmpty() || m_found.all().last().passage + 1 < m_at
            || !pointsBack(passage.words))
            return false;
        m_found.add({ m_found.all().last().codes, passage.words, stance, {}, m_at });
        return true;
    }

    /// An order that names no kind and is no line of a list: shown, and never silently left out.
    bool readOrder(const Passage &passage, const Sentence &sentence, bool line)
    {
        const Stance &stance = sentence.atEnd;
        const bool ordered = stance.kind == Stance::Kind::Imposed && sentence.orders
            && !sentence.denies && !convicts(passage.words);
        if (takesPapers(passage.words)
            && (ordered || (!stance.isSaid() && !tells(passage.words)))) {
            m_found.add({ { u"other"_s },
                          behindColon(passage.words),
                          { Stance::Kind::Imposed },
                          timesOf(sentence),
                          m_at });
            return true;
        }
        if (!ordered || (line && isShort(passage.words)) || !ordersThePerson(passage.words))
            return false;
        m_found.add(
            { { u"other"_s }, passage.words, { Stance::Kind::Mentioned, Why::Unclear }, {}, m_at });
        return true;
    }

    [[nodiscard]] TimesSaid timesOf(const Sentence &sentence) const
    {
        TimesSaid times = sentence.lead;
        if (!m_frames.isEmpty())
            times.completeFrom(m_frames.last().times);
        return times;
    }

    void add(const Passage &passage, const Sentence &sentence)
    {
        const bool inList = passage.opensPiece && !m_frames.isEmpty();
        for (Part part : sentence.parts) {
            if (part.stance.kind == Stance::Kind::Reason)
                part.stance = { Stance::Kind::Mentioned, Why::Unclear };
            if (!part.stance.isSaid())
                part.stance = unsaid(passage, sentence);
            if (inList)
                part.times.completeFrom(m_frames.last().times);
            if (part.stance.why == Why::Lifted && part.stance.kind == Stance::Kind::Mentioned
                && !namesAPreventiveMeasure(passage.words))
                m_found.lift(part.codes);
            if (part.stance.why == Why::Ends && part.stance.kind == Stance::Kind::Mentioned)
                m_found.addEnd(part);
            m_found.add({ part.codes, part.words, part.stance, part.times, m_at });
        }
        const bool taken = std::ranges::any_of(sentence.parts, [](const Part &part) {
            return takesPapers(part.words)
                && (part.codes.contains(u"other"_s) || part.codes.contains(u"travel_abroad"_s));
        });
        if (!taken && takesPapers(passage.words) && sentence.orders && !sentence.denies)
            m_found.add(
                { { u"other"_s }, passage.words, { Stance::Kind::Imposed }, sentence.lead, m_at });
    }

    /// Nothing says whether it is imposed: a line that only names it is one of a list of bans.
    [[nodiscard]] Stance unsaid(const Passage &passage, const Sentence &sentence) const
    {
        const bool onlyNames = isShort(passage.words) && !tells(passage.words)
            && !convicts(passage.words)
            && (passage.wholePiece || sentence.names || sentence.orders);
        return onlyNames ? Stance { Stance::Kind::Imposed }
                         : Stance { Stance::Kind::Mentioned, Why::Unclear };
    }

    void readRow(const Passage &passage)
    {
        if (banKindsIn(passage.words).isEmpty()) {
            m_table.readColumns(passage.words);
            return;
        }
        const Part part = m_table.partOf(passage.words, before(passage));
        if (part.codes.isEmpty())
            return; // named across cells only
        m_found.add({ part.codes, part.words, part.stance, part.times, m_at });
    }

    /// "The bans last two years from 1 December 2026."
    bool sayWhen(const Passage &passage, const Sentence &sentence)
    {
        TimesSaid times = sentence.lead;
        const QStringList lengths = lengthsIn(passage.words);
        if (!times.says(TimeWord::Kind::Term) && lengths.size() == 1 && sentence.names)
            times.add(TimeWord { TimeWord::Kind::Term, lengths.first(), 0, 0 });
        if (times.times() == BanTimes())
            return false;
        m_found.sayOfAll(times.times());
        return true;
    }

    static inline const Stance OnlyIfBreached { Stance::Kind::Mentioned, Why::Condition, true };

    FoundBans m_found;
    QList<Frame> m_frames;
    Table m_table;
    Speaker m_speaker = Speaker::Unknown; ///< whom a pronoun may mean
    Stance m_quoted; ///< of the sentence that opened a quotation
    qsizetype m_at = 0;
    bool m_heading = false; ///< the passage before leads in
    bool m_single = false;
};

} // namespace

BansInText bansInText(const QString &text)
{
    return Reader().read(text);
}

} // namespace habeas
