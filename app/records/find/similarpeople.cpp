#include "app/records/find/similarpeople.h"

#include "app/base/text/textfold.h"
#include "app/vault/connection.h"
#include "app/vault/engine.h"

#include <algorithm>

namespace habeas {

namespace {

QStringList wordsOf(const QString &name)
{
    return foldForSearch(name).split(u' ', Qt::SkipEmptyParts);
}

/// Whether at most one letter was changed, left out or put in.
bool oneLetterOff(const QString &a, const QString &b)
{
    if (a.size() > b.size())
        return oneLetterOff(b, a);
    if (b.size() - a.size() > 1)
        return false;
    qsizetype same = 0;
    while (same < a.size() && a.at(same) == b.at(same))
        ++same;
    const qsizetype skip = a.size() == b.size() ? 1 : 0;
    return a.mid(same + skip) == b.mid(same + 1);
}

bool alike(const QString &a, const QString &b)
{
    constexpr qsizetype Short = 4; // in shorter words one letter makes another name
    return a == b || (std::min(a.size(), b.size()) >= Short && oneLetterOff(a, b));
}

bool alike(const QStringList &a, const QStringList &b)
{
    if (a.size() > b.size())
        return alike(b, a);
    if (a.size() <= 1)
        return a.size() == 1 && b.contains(a.first());
    return std::ranges::all_of(a, [&b](const QString &word) {
        return std::ranges::any_of(b, [&word](const QString &other) {
            return alike(word, other);
        });
    });
}

} // namespace

Result<SimilarPeople> SimilarPeople::read(const Connection &connection)
{
    SimilarPeople people;
    Statement query(connection.handle(),
                    "SELECT n.person, n.text, (SELECT group_concat(c.ref, char(10)) FROM "
                    "involvement i JOIN \"case\" c ON c.id = i.\"case\" AND c.deleted = 0 "
                    "WHERE i.person = n.person AND i.deleted = 0) "
                    "FROM name n JOIN person p ON p.id = n.person AND p.deleted = 0 "
                    "WHERE n.deleted = 0 ORDER BY n.seq");
    while (query.row()) {
        QStringList cases = query.text(2).split(u'\n', Qt::SkipEmptyParts);
        cases.removeDuplicates();
        people.m_entries.append(
            { { Id<Person>(query.uuid(0)), query.text(1), cases }, wordsOf(query.text(1)) });
    }
    if (const auto done = query.finished(); !done)
        return tl::unexpected(done.error());
    return people;
}

QList<SimilarPerson> SimilarPeople::like(const QString &name) const
{
    constexpr qsizetype Most = 10;
    const QStringList words = wordsOf(name);
    QList<SimilarPerson> found;
    for (const Entry &entry : m_entries) {
        const bool known = std::ranges::any_of(found, [&entry](const SimilarPerson &one) {
            return one.person == entry.person.person;
        });
        if (!known && found.size() < Most && alike(words, entry.words))
            found << entry.person;
    }
    return found;
}

} // namespace habeas
