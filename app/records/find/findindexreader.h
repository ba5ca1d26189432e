#pragma once

#include "app/records/find/findindex.h"
#include "app/vault/history.h"

#include <QHash>
#include <QSet>

namespace habeas {

/// How well a spelling of a name suits the screen's language: the most fitting has the highest.
[[nodiscard]] int spellingFitness(const QString &use, const QString &language,
                                  const QString &script);

/// Fills a FindIndex from a vault, record kind by record kind.
class FindIndexReader
{
public:
    FindIndexReader(const Connection &connection, FindIndex::Stopped stopped);

    [[nodiscard]] Result<FindIndex> read();
    /// The index with what these changes touched read again. Ends as read() does.
    [[nodiscard]] Result<FindIndex> renew(const FindIndex &base, const QList<Change> &changes);

private:
    using Step = Result<> (FindIndexReader::*)();

    [[nodiscard]] Result<> readCases();
    [[nodiscard]] Result<> readInvolvements();
    [[nodiscard]] Result<> readNames();
    [[nodiscard]] Result<> readCourts();
    [[nodiscard]] Result<> readLetters();
    [[nodiscard]] Result<> readDocuments();

    /// What has to be read again, by kind.
    struct Touched
    {
        QSet<QUuid> cases;
        QSet<QUuid> people;
        QSet<QUuid> letters;
        QSet<QUuid> documents;
        QSet<QString> courts; ///< as they were written, before and after
    };

    void note(const Change &change, Touched &touched);
    void noteOfCases(Touched &touched);
    void noteValues(const Change &change, const char *field, QSet<QUuid> &ids);
    void dropOwners(const Touched &touched);
    void readCase(const QUuid &id);
    void readPerson(const QUuid &id);
    void readLetter(const QUuid &id);
    void readDocument(const QUuid &id);
    void readCourt(const QString &court);
    [[nodiscard]] QString refOf(const QUuid &id);
    /// Each row of a query about one record.
    template<class Take>
    void each(const QByteArray &sql, const QUuid &id, Take take);
    void end();

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
    Result<> m_result;
};

} // namespace habeas
