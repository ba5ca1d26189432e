#include "app/records/find/similarpeople.h"

#include "app/base/text/namematch.h"
#include "app/base/text/textfold.h"
#include "app/vault/connection.h"
#include "app/vault/engine.h"

#include <QCoreApplication>

#include <algorithm>
#include <bit>

namespace habeas {

namespace {

struct SimilarText
{
    Q_DECLARE_TR_FUNCTIONS(Records)
};

constexpr qsizetype Short = 4; // in shorter words one letter makes another name

QStringList wordsOf(const QString &name)
{
    return foldForSearch(name).split(u' ', Qt::SkipEmptyParts);
}

/// As far apart as Find takes for one name, swapped neighbours counted once; in words of four
/// letters one too, as a warning costs less than a second person.
bool alike(const QString &a, const QString &b)
{
    if (a == b)
        return true;
    const qsizetype shorter = std::min(a.size(), b.size());
    if (shorter < Short)
        return false;
    const int most = std::max(1, lettersOff(shorter));
    return spellingDistance(a.toUtf8(), b.toUtf8(), most) <= most;
}

/// The word, and where it is long enough what is left of it without each of its letters.
QStringList keysOf(const QString &word)
{
    QStringList keys { word };
    if (word.size() < Short)
        return keys;
    for (qsizetype i = 0; i < word.size(); ++i)
        keys << word.first(i) + word.sliced(i + 1);
    keys.removeDuplicates();
    return keys;
}

} // namespace

/// A name that is looked for.
struct SimilarPeople::Wanted
{
    QList<QSet<quint32>> near; ///< for each of its words, those like it
    QSet<quint32> all; ///< of these
    QSet<quint32> same; ///< its words themselves
};

Result<SimilarPeople> SimilarPeople::read(const Connection &connection, const Stopped &stopped)
{
    SimilarPeople people;
    Statement query(connection.handle(),
                    "SELECT n.person, n.text, (SELECT group_concat(c.ref, char(10)) FROM "
                    "involvement i JOIN \"case\" c ON c.id = i.\"case\" AND c.deleted = 0 "
                    "WHERE i.person = n.person AND i.deleted = 0) "
                    "FROM name n JOIN person p ON p.id = n.person AND p.deleted = 0 "
                    "WHERE n.deleted = 0 ORDER BY n.seq");
    while (query.row()) {
        constexpr qsizetype AskEvery = 256;
        if (stopped && people.m_entries.size() % AskEvery == 0 && stopped())
            return failure(ErrorKind::Cancelled, SimilarText::tr("This was stopped."));
        QStringList cases = query.text(2).split(u'\n', Qt::SkipEmptyParts);
        cases.removeDuplicates();
        people.add({ Id<Person>(query.uuid(0)), query.text(1), cases });
    }
    if (const auto done = query.finished(); !done)
        return tl::unexpected(done.error());
    return people;
}

bool SimilarPeople::isQuick(const Connection &connection)
{
    constexpr qint64 Few = 500; // names; a few milliseconds
    Statement query(connection.handle(), "SELECT max(seq) FROM name");
    return !query.row() || query.integer(0) <= Few;
}

quint32 SimilarPeople::wordId(const QString &word)
{
    if (const auto known = m_ids.constFind(word); known != m_ids.cend())
        return *known;
    const auto id = static_cast<quint32>(m_words.size());
    m_words << word;
    m_ids.insert(word, id);
    m_masks << letterMask(word.toUtf8());
    m_holding.append(QList<quint32>());
    for (const QString &key : keysOf(word))
        m_near.insert(key, id);
    return id;
}

void SimilarPeople::add(const SimilarPerson &person)
{
    Entry entry { person, {} };
    for (const QString &word : wordsOf(person.name)) {
        const quint32 id = wordId(word);
        if (!entry.words.contains(id))
            m_holding[id] << static_cast<quint32>(m_entries.size());
        entry.words << id;
    }
    m_entries << entry;
}

QSet<quint32> SimilarPeople::near(const QString &word) const
{
    QSet<quint32> ids;
    for (const QString &key : keysOf(word)) {
        for (auto [at, end] = m_near.equal_range(key); at != end; ++at) {
            if (alike(word, m_words.at(*at)))
                ids.insert(*at);
        }
    }
    const int most = lettersOff(word.size());
    if (most < 2)
        return ids;
    // Two letters off: nothing is left of both that is the same, so each word is looked at.
    const quint32 mask = letterMask(word.toUtf8());
    for (qsizetype id = 0; id < m_words.size(); ++id) {
        if (std::popcount(mask ^ m_masks.at(id)) <= 2 * most && alike(word, m_words.at(id)))
            ids.insert(static_cast<quint32>(id));
    }
    return ids;
}

bool SimilarPeople::isLike(const Wanted &wanted, const Entry &entry)
{
    const auto among = [](const QList<quint32> &words, const QSet<quint32> &some) {
        return std::ranges::any_of(words, [&some](quint32 word) {
            return some.contains(word);
        });
    };
    if (std::min(wanted.near.size(), entry.words.size()) <= 1)
        return among(entry.words, wanted.same);
    if (wanted.near.size() > entry.words.size())
        return std::ranges::all_of(entry.words, [&wanted](quint32 word) {
            return wanted.all.contains(word);
        });
    return std::ranges::all_of(wanted.near, [&](const QSet<quint32> &some) {
        return among(entry.words, some);
    });
}

QList<SimilarPerson> SimilarPeople::like(const QString &name) const
{
    constexpr qsizetype Most = 10;
    Wanted wanted;
    for (const QString &word : wordsOf(name)) {
        wanted.near << near(word);
        wanted.all.unite(wanted.near.last());
        if (const auto same = m_ids.constFind(word); same != m_ids.cend())
            wanted.same.insert(*same);
    }
    QList<quint32> candidates;
    for (const quint32 word : std::as_const(wanted.all))
        candidates << m_holding.at(word);
    std::ranges::sort(candidates);
    candidates.erase(std::unique(candidates.begin(), candidates.end()), candidates.end());
    QList<SimilarPerson> found;
    for (const quint32 at : std::as_const(candidates)) {
        const Entry &entry = m_entries.at(at);
        const bool known = std::ranges::any_of(found, [&entry](const SimilarPerson &one) {
            return one.person == entry.person.person;
        });
        if (known || !isLike(wanted, entry))
            continue;
        found << entry.person;
        if (found.size() == Most)
            break;
    }
    return found;
}

} // namespace habeas
