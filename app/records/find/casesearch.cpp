#include "app/records/find/casesearch.h"

#include "app/base/text/textfold.h"
#include "app/vault/connection.h"
#include "app/vault/engine.h"

#include <algorithm>

namespace habeas {

Result<CaseSearch> CaseSearch::read(const Connection &connection)
{
    CaseSearch search;
    Statement query(connection.handle(),
                    "SELECT c.seq, c.ref, c.title, group_concat(n.text, char(10)) FROM \"case\" c "
                    "LEFT JOIN involvement i ON i.\"case\" = c.id AND i.deleted = 0 "
                    "LEFT JOIN name n ON n.person = i.person AND n.deleted = 0 "
                    "WHERE c.deleted = 0 GROUP BY c.seq");
    while (query.row()) {
        // Folded together: one call of the folding rules a case instead of one a name.
        const QString text = query.text(1) + u'\n' + query.text(2) + u'\n' + query.text(3);
        search.m_entries << Entry { query.integer(0), foldForSearch(text) };
    }
    if (const auto done = query.finished(); !done)
        return tl::unexpected(done.error());
    return search;
}

QSet<qint64> CaseSearch::matching(const QString &text) const
{
    const QStringList words = foldForSearch(text).split(u' ', Qt::SkipEmptyParts);
    QSet<qint64> found;
    for (const Entry &entry : m_entries) {
        const bool all = std::ranges::all_of(words, [&entry](const QString &word) {
            return entry.folded.contains(word);
        });
        if (all)
            found.insert(entry.seq);
    }
    return found;
}

} // namespace habeas
