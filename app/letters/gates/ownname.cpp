#include "app/letters/gates/ownname.h"

#include <algorithm>
#include <array>

namespace habeas {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype shortestFamily = 4; // letters before the ending

/// A family name without what says man or woman; empty for other words.
QString familyStem(const QString &folded)
{
    struct Ending
    {
        QLatin1StringView text;
        qsizetype cut;
    };

    static constexpr std::array endings {
        Ending { "skaia"_L1, 3 }, Ending { "tskaia"_L1, 3 }, Ending { "skaya"_L1, 3 },
        Ending { "skii"_L1, 2 },  Ending { "skiy"_L1, 2 },   Ending { "skyi"_L1, 2 },
        Ending { "skij"_L1, 2 },  Ending { "sky"_L1, 1 },    Ending { "ska"_L1, 1 },
        Ending { "ski"_L1, 1 },   Ending { "ova"_L1, 1 },    Ending { "eva"_L1, 1 },
        Ending { "ina"_L1, 1 },   Ending { "ov"_L1, 0 },     Ending { "ev"_L1, 0 },
        Ending { "in"_L1, 0 },
    };
    const QString one = oneSpelling(folded);
    for (const Ending &ending : endings) {
        if (one.endsWith(ending.text) && one.size() - ending.cut >= shortestFamily)
            return one.chopped(ending.cut);
    }
    return {};
}

bool isPatronymic(const QString &folded)
{
    return folded.endsWith("vich"_L1) || folded.endsWith("vic"_L1) || folded.endsWith("vna"_L1)
        || folded.endsWith("uly"_L1) || folded.endsWith("kyzy"_L1);
}

QStringList casesOf(const Name &name)
{
    return { name.gen, name.dat, name.acc, name.ins, name.prep, name.loc, name.abl };
}

} // namespace

OwnName::OwnName(const CaseFolder &folder, const QList<Id<Person>> &about)
{
    for (const Name &name : folder.names) {
        const QStringList words = foldedWords(name.text);
        if (!about.contains(name.person)) {
            m_others += QSet<QString>(words.cbegin(), words.cend());
            continue;
        }
        if (words.isEmpty() || name.sealed || name.deleted)
            continue;
        Spelling spelling { words, QSet<QString>(words.cbegin(), words.cend()) };
        for (const QString &form : casesOf(name)) {
            for (const QString &word : foldedWords(form))
                spelling.forms.insert(word);
        }
        m_spellings << spelling;
    }
}

bool OwnName::sharesFamilyName(const QString &folded) const
{
    const QString stem = familyStem(folded);
    return !stem.isEmpty() && std::ranges::any_of(m_spellings, [&](const Spelling &spelling) {
        return std::ranges::any_of(spelling.words, [&](const QString &word) {
            return familyStem(word) == stem;
        });
    });
}

bool OwnName::isWordOf(const Spelling &spelling, const TypedWord &word) const
{
    if (spelling.forms.contains(word.folded))
        return true;
    const bool isOthers = m_others.contains(word.folded);
    return std::ranges::any_of(spelling.words, [&](const QString &own) {
        return (!isOthers || !familyStem(own).isEmpty()) && isSameWord(own, word, Endings::Certain);
    });
}

qsizetype OwnName::runAt(const QList<TypedWord> &words, qsizetype at) const
{
    qsizetype best = 0;
    for (const Spelling &spelling : m_spellings) {
        qsizetype run = 0;
        while (at + run < words.size() && run < spelling.words.size()
               && isWordOf(spelling, words.at(at + run)))
            ++run;
        best = std::max(best, run);
    }
    return best;
}

bool OwnName::isInitial(QChar folded) const
{
    return std::ranges::any_of(m_spellings, [folded](const Spelling &spelling) {
        return std::ranges::any_of(spelling.words, [folded](const QString &word) {
            return word.startsWith(folded) && familyStem(word).isEmpty() && !isPatronymic(word);
        });
    });
}

bool OwnName::isCalled(const QString &words) const
{
    const QList<TypedWord> typed = wordsIn(words);
    return std::ranges::any_of(m_spellings, [&typed](const Spelling &spelling) {
        QStringList left = spelling.words;
        bool whole = false;
        for (const TypedWord &word : typed) {
            const auto found = std::ranges::find_if(left, [&word](const QString &own) {
                return oneSpelling(own) == oneSpelling(word.folded)
                    || (word.text.size() == 1 && own.startsWith(word.folded));
            });
            if (word.folded.isEmpty() || found == left.end())
                return false;
            whole = whole || word.text.size() > 1;
            left.erase(found);
        }
        return whole;
    });
}

bool OwnName::isCalledAsSpouse(const QString &words) const
{
    const QStringList folded = foldedWords(words);
    return std::ranges::any_of(folded, [this](const QString &word) {
        return sharesFamilyName(word)
            && std::ranges::none_of(m_spellings, [&word](const Spelling &spelling) {
                   return std::ranges::any_of(spelling.words, [&word](const QString &own) {
                       return oneSpelling(own) == oneSpelling(word);
                   });
               });
    });
}

} // namespace habeas
