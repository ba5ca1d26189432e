#pragma once

#include "app/base/id.h"
#include "app/base/result.h"

#include <QHash>
#include <QList>
#include <QMultiHash>
#include <QSet>
#include <QStringList>

#include <functional>

namespace habeas {

class Connection;
struct Person;

struct SimilarPerson
{
    Id<Person> person;
    QString name; ///< the spelling on record that came closest
    QStringList cases; ///< references of the cases the person has a part in
};

/// The names of everybody on record, folded across scripts (base/text/textfold.h), to see whether a
/// person is new. Reads and folds the whole vault once, which takes its time where there are many:
/// then on a worker. Keep one as long as a form is open.
class SimilarPeople
{
public:
    using Stopped = std::function<bool()>;

    /// Error Cancelled where `stopped` says so on the way.
    [[nodiscard]] static Result<SimilarPeople> read(const Connection &connection,
                                                    const Stopped &stopped = {});
    /// Whether reading takes a moment only. Asks nothing that grows with the vault.
    [[nodiscard]] static bool isQuick(const Connection &connection);

    /// Everybody with a name like this one: the same words in any order, each as nearly spelt as
    /// Find takes it for the same (base/text/namematch.h), a shorter name inside a longer one. One
    /// word alone must be the same. At most ten.
    [[nodiscard]] QList<SimilarPerson> like(const QString &name) const;
    /// Somebody more: a name that is not on record yet, or another spelling.
    void add(const SimilarPerson &person);

private:
    struct Entry
    {
        SimilarPerson person;
        QList<quint32> words; ///< of m_words
    };

    struct Wanted;

    [[nodiscard]] QSet<quint32> near(const QString &word) const;
    [[nodiscard]] static bool isLike(const Wanted &wanted, const Entry &entry);
    quint32 wordId(const QString &word);

    QList<Entry> m_entries;
    QStringList m_words; ///< each once
    QList<quint32> m_masks; ///< of the words, see letterMask()
    QHash<QString, quint32> m_ids; ///< of the words
    QList<QList<quint32>> m_holding; ///< entries with a word
    /// Words by themselves and by what is left of them without one letter: two words that are one
    /// letter apart have one of these in common.
    QMultiHash<QString, quint32> m_near;
};

} // namespace habeas
