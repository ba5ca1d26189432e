#include "app/letters/gates/healthwords.h"

#include "app/letters/gates/consentgate.h"

#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>

#include <algorithm>
#include <array>

namespace habeas {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype nearby = 4; // words from one to the other
constexpr qsizetype keyLength = 3; // letters that words are looked up by

enum Kind : unsigned {
    Illness = 1,
    Treatment = 2, ///< what was done to somebody
    Accounts = 4, ///< the same in words that typed texts use in general, too
    Doctors = 8,
    Spared = 16, ///< what only sounds so
};

/// "diabet*" is every word that begins so.
struct Word
{
    QString text;
    bool isBeginning = false;

    explicit Word(const QString &written)
        : text(written.endsWith(u'*') ? written.chopped(1) : written)
        , isBeginning(written.endsWith(u'*'))
    {
    }

    [[nodiscard]] bool is(const QString &word) const
    {
        return isBeginning ? word.startsWith(text) : word == text;
    }
};

using Phrase = QList<Word>;

QString asCompared(const QString &word)
{
    return word.toLower().replace(u'ё', u'е');
}

QStringList textsOf(const QJsonValue &list)
{
    QStringList texts;
    for (const QJsonValue &text : list.toArray())
        texts << text.toString();
    return texts;
}

class Lexicon
{
public:
    Lexicon()
    {
        QFile file(u":/thesauri/healthwords.json"_s);
        if (!file.open(QIODevice::ReadOnly))
            qFatal("The program carries no list of health words.");
        const QJsonObject all = QJsonDocument::fromJson(file.readAll()).object();
        static constexpr std::array kinds { std::pair(QLatin1StringView("illness"), Illness),
                                            std::pair(QLatin1StringView("treatment"), Treatment),
                                            std::pair(QLatin1StringView("accounts"), Accounts),
                                            std::pair(QLatin1StringView("doctors"), Doctors),
                                            std::pair(QLatin1StringView("not"), Spared) };
        for (const QJsonValue &language : all) {
            for (const auto &[name, kind] : kinds) {
                for (const QString &text : textsOf(language[name]))
                    add(text, kind);
            }
            for (const QJsonValue &pair : language["near"_L1].toArray()) {
                addSide(textsOf(pair["one"_L1]), 1);
                addSide(textsOf(pair["other"_L1]), -1);
                ++m_pairs;
            }
        }
    }

    /// What of those kinds is in these words, in their order.
    [[nodiscard]] QList<HealthWords> in(const QStringList &words, unsigned kinds) const
    {
        QList<bool> spared(words.size(), false);
        for (qsizetype at = 0; at < words.size(); ++at) {
            const qsizetype count = phraseAt(words, at, Spared);
            std::fill_n(spared.begin() + at, count, true);
        }
        QList<HealthWords> found;
        for (qsizetype at = 0; at < words.size();) {
            qsizetype count = spared.at(at) ? 0 : phraseAt(words, at, kinds);
            if (count == 0 && (kinds & Illness) != 0)
                count = pairAt(words, at);
            if (count > 0)
                found << HealthWords { at, count };
            at += std::max<qsizetype>(count, 1);
        }
        return found;
    }

private:
    struct Entry
    {
        Phrase phrase;
        unsigned kind = 0;
    };

    struct Side
    {
        Word word;
        int pair = 0; ///< from 1, below nought on its other side
    };

    static QString keyOf(const QString &word) { return word.left(keyLength); }

    void add(const QString &text, unsigned kind)
    {
        Entry entry { {}, kind };
        for (const QString &word : text.split(u' '))
            entry.phrase << Word(word);
        m_entries[keyOf(entry.phrase.first().text)] << entry;
    }

    void addSide(const QStringList &words, int side)
    {
        for (const QString &text : words) {
            const Word word(text);
            m_sides[keyOf(word.text)] << Side { word, side * (m_pairs + 1) };
        }
    }

    [[nodiscard]] qsizetype phraseAt(const QStringList &words, qsizetype at, unsigned kinds) const
    {
        qsizetype longest = 0;
        for (const Entry &entry : m_entries.value(keyOf(words.at(at)))) {
            const qsizetype count = entry.phrase.size();
            if ((entry.kind & kinds) == 0 || count <= longest || at + count > words.size())
                continue;
            qsizetype same = 0;
            while (same < count && entry.phrase.at(same).is(words.at(at + same)))
                ++same;
            if (same == count)
                longest = count;
        }
        return longest;
    }

    [[nodiscard]] QList<int> sidesOf(const QString &word) const
    {
        QList<int> sides;
        for (const Side &side : m_sides.value(keyOf(word))) {
            if (side.word.is(word))
                sides << side.pair;
        }
        return sides;
    }

    [[nodiscard]] qsizetype pairAt(const QStringList &words, qsizetype at) const
    {
        const QList<int> sides = sidesOf(words.at(at));
        if (sides.isEmpty())
            return 0;
        const qsizetype end = std::min(at + nearby + 1, words.size());
        for (qsizetype next = at + 1; next < end; ++next) {
            for (const int side : sidesOf(words.at(next))) {
                if (sides.contains(-side))
                    return next - at + 1;
            }
        }
        return 0;
    }

    QHash<QString, QList<Entry>> m_entries;
    QHash<QString, QList<Side>> m_sides;
    int m_pairs = 0;
};

const Lexicon &lexicon()
{
    static const Lexicon one;
    return one;
}

QStringList comparedWords(const QList<TypedWord> &words)
{
    QStringList texts;
    for (const TypedWord &word : words)
        texts << asCompared(word.text);
    return texts;
}

bool speaksOf(const QString &text, unsigned kinds)
{
    return !text.isEmpty() && !lexicon().in(comparedWords(wordsIn(text)), kinds).isEmpty();
}

} // namespace

QList<HealthWords> healthWordsIn(const QList<TypedWord> &words)
{
    return lexicon().in(comparedWords(words), Illness | Treatment);
}

bool isWordOfIllness(const TypedWord &word)
{
    return !lexicon().in({ asCompared(word.text) }, Illness).isEmpty();
}

bool speaksOfHealth(const QString &text)
{
    return speaksOf(text, Illness | Treatment | Accounts);
}

bool isAboutHealth(const Event &event)
{
    static const QStringList kept { u"arrest"_s, u"re_arrest"_s,  u"abduction"_s, u"last_seen"_s,
                                    u"charge"_s, u"hearing"_s,    u"transfer"_s,  u"release"_s,
                                    u"death"_s,  u"background"_s, u"protest"_s };
    return isIntimate(event) || (!kept.contains(event.type) && speaksOfHealth(event.text));
}

bool isAboutHealth(const Claim &claim)
{
    static const QStringList ofOthers { u"figure"_s };
    static const QStringList ofDeeds { u"accusation"_s, u"admission"_s, u"denial"_s,
                                       u"justification"_s };
    if (ofOthers.contains(claim.type))
        return false;
    return speaksOf(claim.text,
                    ofDeeds.contains(claim.type) ? Illness : Illness | Treatment | Accounts)
        || speaksOf(claim.claimant, Doctors);
}

} // namespace habeas
