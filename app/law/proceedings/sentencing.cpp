#include "app/law/proceedings/sentencing.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace habeas {

namespace {

qsizetype indexIn(const QList<Sentence> &sentences, Id<Sentence> id)
{
    if (id.isNull())
        return -1;
    const auto found = std::ranges::find(sentences, id, &Sentence::id);
    return found == sentences.end() ? -1 : found - sentences.begin();
}

/// Sentences that `replaces` ties together, each group and its members in the folder's order.
QList<QList<Sentence>> groupsOf(const QList<Sentence> &sentences)
{
    QList<qsizetype> group(sentences.size());
    for (qsizetype i = 0; i < group.size(); ++i)
        group[i] = i;
    for (qsizetype i = 0; i < sentences.size(); ++i) {
        const qsizetype other = indexIn(sentences, sentences.at(i).replaces);
        if (other < 0)
            continue;
        const qsizetype kept = std::min(group.at(i), group.at(other));
        const qsizetype lost = std::max(group.at(i), group.at(other));
        std::ranges::replace(group, lost, kept);
    }
    QList<QList<Sentence>> groups;
    for (qsizetype first = 0; first < group.size(); ++first) {
        QList<Sentence> members;
        for (qsizetype i = 0; i < group.size(); ++i) {
            if (group.at(i) == first)
                members << sentences.at(i);
        }
        if (!members.isEmpty())
            groups << members;
    }
    return groups;
}

/// What a judgment is about stands before it, whatever the dates say.
SentenceChain ordered(QList<Sentence> left)
{
    SentenceChain chain;
    while (!left.isEmpty()) {
        auto next = std::ranges::find_if(left, [&left](const Sentence &sentence) {
            return indexIn(left, sentence.replaces) < 0;
        });
        if (next == left.end()) {
            chain.circular = true;
            next = left.begin();
        }
        if (chain.person.isNull())
            chain.person = next->person;
        chain.judgments << Judgment { *next, {} };
        left.erase(next);
    }
    return chain;
}

void readDates(SentenceChain &chain, CivilDay day)
{
    bool laterPassed = false;
    for (qsizetype i = chain.judgments.size() - 1; i >= 0; --i) {
        Judgment &judgment = chain.judgments[i];
        const PartialDate &date = judgment.sentence.pronounced;
        const bool surelyAfter = date.earliest() && *date.earliest() > day;
        const bool surelyBy
            = (!date.earliest() && !date.latest()) || (date.latest() && *date.latest() <= day);
        judgment.passed = laterPassed || surelyBy;
        judgment.maybePassed = !judgment.passed && !surelyAfter;
        laterPassed = judgment.passed;
    }
}

/// Follows one judgment after the other: whose terms hold, and which judgment left it so.
class Walk
{
public:
    explicit Walk(SentenceChain &chain)
        : m_chain(chain)
    {
    }

    void step(qsizetype i)
    {
        Judgment &judgment = m_chain.judgments[i];
        judgment.before = m_standing;
        const QString &effect = judgment.sentence.effect;
        if (effect == u"quashed"_s) {
            judgment.passesAnew = passesAnew(judgment);
            m_standing = judgment.sentence.type == u"acquittal"_s || judgment.passesAnew ? i : -1;
            m_lastQuashed = i;
        } else if (effect == u"restored"_s) {
            const qsizetype target = restoredBy(judgment.sentence);
            m_standing = target < 0 ? i : target;
        } else if (effect != u"upheld"_s || (m_standing < 0 && m_lastQuashed < 0)) {
            // What was upheld goes on as it was; where it is not on record, this one tells its
            // terms.
            m_standing = i;
        }
        m_decidedBy = i;
    }

    void finish()
    {
        using State = SentenceChain::State;
        if (m_decidedBy < 0)
            return;
        m_chain.decidedBy = m_decidedBy;
        if (m_standing < 0) {
            m_chain.state = State::Quashed;
            return;
        }
        m_chain.standing = m_standing;
        markCarried();
        m_chain.state = m_chain.judgments.at(m_standing).sentence.type == u"acquittal"_s
            ? State::Acquitted
            : State::Stands;
    }

private:
    /// A punishment that only repeats the quashed one may be that one, written down again: then
    /// nobody is said to be sentenced.
    [[nodiscard]] bool passesAnew(const Judgment &judgment) const
    {
        if (judgment.before < 0 || !imposesPunishment(judgment.sentence))
            return false;
        const Sentence &before = m_chain.judgments.at(judgment.before).sentence;
        const Sentence &now = judgment.sentence;
        return now.type != before.type || now.term != before.term || now.fine != before.fine
            || now.enforceableTerm != before.enforceableTerm || now.probation != before.probation
            || now.lashes != before.lashes;
    }

    void markCarried()
    {
        static const QStringList changes { u"raised"_s, u"cut"_s, u"changed"_s };
        qsizetype i = m_standing;
        while (i >= 0 && !m_chain.judgments.at(i).carried) {
            m_chain.judgments[i].carried = true;
            i = changes.contains(m_chain.judgments.at(i).sentence.effect)
                ? m_chain.judgments.at(i).before
                : -1;
        }
        for (Judgment &judgment : m_chain.judgments) {
            const bool confirms = judgment.sentence.effect == u"upheld"_s
                || judgment.sentence.effect == u"restored"_s;
            if (confirms && judgment.passed && judgment.before >= 0
                && m_chain.judgments.at(judgment.before).carried)
                judgment.carried = true;
        }
    }

    /// A judgment that restores names either the judgment it brings back or the one it undoes.
    [[nodiscard]] qsizetype restoredBy(const Sentence &sentence) const
    {
        const auto found
            = std::ranges::find(m_chain.judgments, sentence.replaces, [](const Judgment &judgment) {
                  return judgment.sentence.id;
              });
        if (sentence.replaces.isNull() || found == m_chain.judgments.end())
            return m_lastQuashed < 0 ? -1 : m_chain.judgments.at(m_lastQuashed).before;
        const qsizetype named = found - m_chain.judgments.begin();
        if (found->sentence.effect == u"quashed"_s && !found->passesAnew)
            return found->before;
        return named == m_standing && found->before >= 0 ? found->before : named;
    }

    SentenceChain &m_chain;
    qsizetype m_standing = -1;
    qsizetype m_decidedBy = -1;
    qsizetype m_lastQuashed = -1;
};

} // namespace

QList<SentenceChain> sentenceChains(const CaseFolder &folder, CivilDay day)
{
    QList<SentenceChain> chains;
    for (const QList<Sentence> &group : groupsOf(folder.sentences)) {
        SentenceChain chain = ordered(group);
        readDates(chain, day);
        Walk walk(chain);
        for (qsizetype i = 0; i < chain.judgments.size(); ++i) {
            Judgment &judgment = chain.judgments[i];
            for (const Count &count : folder.counts) {
                if (count.sentence == judgment.sentence.id)
                    judgment.counts << count;
            }
            chain.unsure = chain.unsure || judgment.maybePassed;
            // What was passed by the day comes first; the rest only learns what stood before it.
            if (!judgment.passed && (i == 0 || chain.judgments.at(i - 1).passed))
                walk.finish();
            walk.step(i);
        }
        if (!chain.judgments.isEmpty() && chain.judgments.last().passed)
            walk.finish();
        chains << chain;
    }
    return chains;
}

const SentenceChain *chainOf(const QList<SentenceChain> &chains, Id<Sentence> id)
{
    for (const SentenceChain &chain : chains) {
        for (const Judgment &judgment : chain.judgments) {
            if (judgment.sentence.id == id)
                return &chain;
        }
    }
    return nullptr;
}

bool isCarried(const QList<SentenceChain> &chains, Id<Sentence> id)
{
    const SentenceChain *chain = chainOf(chains, id);
    return chain != nullptr
        && std::ranges::any_of(chain->judgments, [id](const Judgment &judgment) {
               return judgment.carried && judgment.sentence.id == id;
           });
}

bool imposesPunishment(const Sentence &sentence)
{
    static const QStringList none { QString(), u"other"_s, u"acquittal"_s };
    return !none.contains(sentence.type)
        && (!sentence.term.isEmpty() || sentence.fine.isSet() || !sentence.enforceableTerm.isEmpty()
            || !sentence.probation.isEmpty() || sentence.lashes.value_or(0) > 0);
}

QString code(SentenceChain::State state)
{
    switch (state) {
    case SentenceChain::State::None:
        break;
    case SentenceChain::State::Stands:
        return u"stands"_s;
    case SentenceChain::State::Acquitted:
        return u"acquitted"_s;
    case SentenceChain::State::Quashed:
        return u"quashed"_s;
    }
    return u"none"_s;
}

} // namespace habeas
