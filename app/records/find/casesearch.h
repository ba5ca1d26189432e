#pragma once

#include "app/base/result.h"

#include <QList>
#include <QSet>
#include <QString>

namespace habeas {

class Connection;

/// What the cases list is searched in: reference, title and every name of everybody involved,
/// folded (base/text/textfold.h). Reading it folds the names of the whole vault; who filters at
/// every key keeps one and reads a new one when something was saved.
class CaseSearch
{
public:
    [[nodiscard]] static Result<CaseSearch> read(const Connection &connection);

    /// Row numbers of the cases in which every word of the text is found.
    [[nodiscard]] QSet<qint64> matching(const QString &text) const;

private:
    struct Entry
    {
        qint64 seq;
        QString folded;
    };

    QList<Entry> m_entries;
};

} // namespace habeas
