#pragma once

#include "app/base/id.h"
#include "app/base/result.h"

#include <QList>
#include <QStringList>

namespace habeas {

class Connection;
struct Person;

struct SimilarPerson
{
    Id<Person> person;
    QString name; ///< the spelling on record that came closest
    QStringList cases; ///< references of the cases the person has a part in
};

/// The names of everybody on record, folded across scripts (base/textfold.h), to see whether a
/// person is new. Reads and folds the whole vault once: keep one as long as a form is open.
class SimilarPeople
{
public:
    [[nodiscard]] static Result<SimilarPeople> read(const Connection &connection);

    /// Everybody with a name like this one: the same words in any order, each at most one letter
    /// off, a shorter name inside a longer one. One word alone must be the same. At most ten.
    [[nodiscard]] QList<SimilarPerson> like(const QString &name) const;

private:
    struct Entry
    {
        SimilarPerson person;
        QStringList words;
    };

    QList<Entry> m_entries;
};

} // namespace habeas
