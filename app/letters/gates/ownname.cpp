#include "app/letters/gates/ownname.h"

#include "app/base/text/textfold.h"
#include "app/letters/gates/lintwords.h"

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
            m_othersNames << words;
            continue;
        }
        if (words.isEmpty() || name.sealed || name.deleted)
            continue;
        Spelling spelling { words, QSet<QString>(words.cbegin(), words.cend()) };
        for (const QStringList &other : otherSpellings(name.text))
            spelling.forms += QSet<QString>(other.cbegin(), other.cend());
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
    return isOthersInOrder(words, at, best) || (best == 1 && isSaidOfAnother(words, at)) ? 0 : best;
}

/// "Mrs Frost", "его супруге, госпоже Мороз": a shared family name with words for somebody else.
bool OwnName::isSaidOfAnother(const QList<TypedWord> &words, qsizetype at) const
{
    if (!m_others.contains(words.at(at).folded))
        return false;
    static const QSet<QString> titles { u"mrs"_s, u"madam"_s, u"madame"_s, u"senora"_s, u"sra"_s };
    static const QSet<QString> after { foldForSearch(u"ханым"_s), foldForSearch(u"hanım"_s) };
    const QString madam = foldForSearch(u"госпож"_s);
    const bool before = at > 0
        && (titles.contains(words.at(at - 1).folded) || words.at(at - 1).folded.startsWith(madam)
            || endsWithAPart(words.at(at - 1).text));
    return before || (at + 1 < words.size() && after.contains(words.at(at + 1).folded));
}

bool OwnName::isOthersInOrder(const QList<TypedWord> &words, qsizetype at, qsizetype count) const
{
    if (count < 2)
        return false;
    const auto holds = [&](const QStringList &name) {
        for (qsizetype first = 0; first + count <= name.size(); ++first) {
            qsizetype same = 0;
            while (same < count && name.at(first + same) == words.at(at + same).folded)
                ++same;
            if (same == count)
                return true;
        }
        return false;
    };
    return std::ranges::any_of(m_othersNames, holds)
        && std::ranges::none_of(m_spellings, [&holds](const Spelling &spelling) {
               return holds(spelling.words);
           });
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
