#pragma once

#include "app/casefile/casefolder.h"

#include <optional>

namespace habeas {

/// One judgment, with what it gave for each article.
struct Judgment
{
    Sentence sentence;
    QList<Count> counts;
    bool passed = true; ///< by the day asked about, for sure
    bool maybePassed = false; ///< its date leaves open whether by that day
    /// The judgment whose terms held before this one; -1 where none did.
    qsizetype before = -1;
    /// What it decided still holds: it stands itself, or later judgments on record upheld it or
    /// changed only the punishment.
    bool carried = false;
    /// It quashed the one before it and imposes a punishment of its own, which then stands.
    bool passesAnew = false;
};

/// What became of one sentence: the judgments that a `replaces` ties together, in the order they
/// were passed. Judgments on different matters are chains of their own, also where they are served
/// together.
struct SentenceChain
{
    enum class State {
        None, ///< no judgment had been passed by that day
        Stands, ///< the terms of judgments[*standing] hold
        Acquitted, ///< judgments[*standing] acquits
        Quashed, ///< judgments[*decidedBy] quashed it and nothing took its place
    };

    Id<Person> person; ///< of the first judgment that names one; null where none does
    QList<Judgment> judgments;
    State state = State::None;
    std::optional<qsizetype> standing; ///< whose terms hold
    std::optional<qsizetype> decidedBy; ///< the judgment that left it so; often the same
    bool unsure = false; ///< a judgment may or may not have been passed by that day
    bool circular = false; ///< the record says in a circle what replaces what

    /// The sentence whose terms hold; null where none does.
    [[nodiscard]] const Sentence *inEffect() const
    {
        return standing ? &judgments.at(*standing).sentence : nullptr;
    }
};

/// Every chain of the folder as it was on that day, in the order of the first judgments. A judgment
/// without a date counts as passed. Pointers in a circle end the walk.
[[nodiscard]] QList<SentenceChain> sentenceChains(const CaseFolder &folder, CivilDay day);

/// The chain a judgment stands in; null where the list has none.
[[nodiscard]] const SentenceChain *chainOf(const QList<SentenceChain> &chains, Id<Sentence> id);

/// True where what the judgment decided still holds (Judgment::carried).
[[nodiscard]] bool isCarried(const QList<SentenceChain> &chains, Id<Sentence> id);

/// Whether a judgment names a punishment: a kind with a length, a sum or the like.
[[nodiscard]] bool imposesPunishment(const Sentence &sentence);

/// Code of a state for JSON: "none", "stands", "acquitted", "quashed".
[[nodiscard]] QString code(SentenceChain::State state);

} // namespace habeas
