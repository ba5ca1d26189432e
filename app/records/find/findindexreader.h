#pragma once

#include "app/records/find/findindex.h"

#include <QHash>
#include <QSet>

namespace habeas {

/// Fills a FindIndex from a vault, record kind by record kind.
class FindIndexReader
{
public:
    FindIndexReader(const Connection &connection, FindIndex::Stopped stopped);

    [[nodiscard]] Result<FindIndex> read();

private:
    using Step = Result<> (FindIndexReader::*)();

    [[nodiscard]] Result<> readCases();
    [[nodiscard]] Result<> readInvolvements();
    [[nodiscard]] Result<> readNames();
    [[nodiscard]] Result<> readCourts();
    [[nodiscard]] Result<> readLetters();
    [[nodiscard]] Result<> readDocuments();

    [[nodiscard]] bool isStopped() const { return m_stopped && m_stopped(); }

    quint32 addOwner(const FindIndex::Owner &owner);
    void add(FoundKind kind, const QString &text, quint32 owner);
    /// Folds what was added since the last time and puts it into the buffers.
    void flush();

    struct Pending
    {
        FoundKind kind;
        quint32 owner;
    };

    const Connection &m_connection;
    FindIndex::Stopped m_stopped;
    FindIndex m_index;
    QHash<QUuid, QString> m_refs; ///< of cases
    QHash<QUuid, QStringList> m_casesOf; ///< of people
    QStringList m_texts;
    QList<Pending> m_pending;
};

} // namespace habeas
