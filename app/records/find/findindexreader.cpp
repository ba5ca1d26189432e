#include "app/records/find/findindexreader.h"

#include "app/records/lists/listchanges.h"
#include "app/vault/connection.h"
#include "app/vault/engine.h"

#include <limits>

namespace habeas {

namespace {

constexpr char KeyBreak = '\x1f';
constexpr char EntryEnd = '\n';
constexpr qsizetype FlushedTogether = 1024;

/// Reads every row; asks now and then whether anybody still wants it.
template<class Take>
Result<> eachRow(const Connection &connection, const QByteArray &sql,
                 const FindIndex::Stopped &stopped, Take take)
{
    constexpr int AskEvery = 256;
    Statement query(connection.handle(), sql);
    for (int rows = 0; query.row(); ++rows) {
        if (rows % AskEvery == 0 && stopped && stopped())
            return failure(ErrorKind::Cancelled, {});
        take(query);
    }
    return query.finished();
}

} // namespace

FindIndexReader::FindIndexReader(const Connection &connection, FindIndex::Stopped stopped)
    : m_connection(connection)
    , m_stopped(std::move(stopped))
{
}

Result<FindIndex> FindIndexReader::read()
{
    m_index.m_changeSet = newestChangeSet(m_connection); // what comes meanwhile is read twice
    for (const Step step : { &FindIndexReader::readCases, &FindIndexReader::readInvolvements,
                             &FindIndexReader::readNames, &FindIndexReader::readCourts,
                             &FindIndexReader::readLetters, &FindIndexReader::readDocuments }) {
        if (const auto done = (this->*step)(); !done)
            return tl::unexpected(done.error());
        flush();
    }
    end();
    return std::move(m_index);
}

/// One entry more, so that every entry ends where the next one begins.
void FindIndexReader::end()
{
    m_index.m_entries.push_back({ static_cast<quint32>(m_index.m_texts.size()),
                                  static_cast<quint32>(m_index.m_keys.size()), 0, 0,
                                  FoundKind::Case });
}

quint32 FindIndexReader::addOwner(const FindIndex::Owner &owner)
{
    m_index.m_owners.push_back(owner);
    return static_cast<quint32>(m_index.m_owners.size() - 1);
}

void FindIndexReader::add(FoundKind kind, const QString &text, quint32 owner)
{
    if (text.isEmpty())
        return;
    m_texts << text.simplified();
    m_pending.append({ kind, owner });
    if (m_texts.size() >= FlushedTogether)
        flush();
}

void FindIndexReader::flush()
{
    const QList<SearchForm> forms = searchForms(m_texts);
    for (qsizetype i = 0; i < forms.size(); ++i) {
        const auto entry = static_cast<quint32>(m_index.m_entries.size());
        const SearchForm &form = forms.at(i);
        const auto start = static_cast<quint32>(m_index.m_keys.size());
        m_index.m_entries.push_back({ static_cast<quint32>(m_index.m_texts.size()), start,
                                      start + static_cast<quint32>(form.written.size()) + 1,
                                      m_pending.at(i).owner, m_pending.at(i).kind });
        m_index.m_texts += m_texts.at(i).toUtf8();
        m_index.m_keys += form.written + KeyBreak + form.folded + EntryEnd;
        const QList<QByteArray> words = form.folded.split(' ');
        for (const QByteArray &word : words) {
            if (word.size() > 2 && word.size() < std::numeric_limits<quint8>::max())
                m_index.m_words.push_back(
                    { letterMask(word), entry, static_cast<quint8>(word.size()) });
        }
    }
    m_texts.clear();
    m_pending.clear();
}

Result<> FindIndexReader::readCases()
{
    return eachRow(m_connection, R"(SELECT id, ref, title FROM "case" WHERE deleted = 0)",
                   m_stopped, [this](const Statement &row) {
                       const QString ref = row.text(1);
                       m_refs.insert(row.uuid(0), ref);
                       const quint32 owner = addOwner({ row.uuid(0), { ref }, ref });
                       add(FoundKind::Case, ref, owner);
                       add(FoundKind::Case, row.text(2), owner);
                   });
}

Result<> FindIndexReader::readInvolvements()
{
    return eachRow(m_connection,
                   R"(SELECT person, "case" FROM involvement WHERE deleted = 0 ORDER BY seq)",
                   m_stopped, [this](const Statement &row) {
                       const QString ref = m_refs.value(row.uuid(1));
                       QStringList &refs = m_casesOf[row.uuid(0)];
                       if (!ref.isEmpty() && !refs.contains(ref))
                           refs << ref;
                   });
}

Result<> FindIndexReader::readNames()
{
    QHash<QUuid, quint32> owners;
    QHash<quint32, int> shown;
    return eachRow(m_connection,
                   R"(SELECT n.person, n.text, n."use", n.language, n.script FROM name n
                      JOIN person p ON p.id = n.person AND p.deleted = 0
                      WHERE n.deleted = 0 ORDER BY n.seq)",
                   m_stopped, [&](const Statement &row) {
                       const QUuid person = row.uuid(0);
                       const auto known = owners.constFind(person);
                       const quint32 owner = known != owners.constEnd()
                           ? *known
                           : addOwner({ person, m_casesOf.value(person), {} });
                       owners.insert(person, owner);
                       const int fits = spellingFitness(row.text(2), row.text(3), row.text(4));
                       if (fits > shown.value(owner, std::numeric_limits<int>::min())) {
                           shown.insert(owner, fits);
                           m_index.m_owners[owner].shown = row.text(1);
                       }
                       add(FoundKind::Person, row.text(1), owner);
                   });
}

Result<> FindIndexReader::readCourts()
{
    QSet<QString> known;
    return eachRow(m_connection,
                   "SELECT court FROM hearing WHERE deleted = 0 AND court IS NOT NULL "
                   "UNION ALL "
                   "SELECT court FROM sentence WHERE deleted = 0 AND court IS NOT NULL",
                   m_stopped, [&](const Statement &row) {
                       const QString court = row.text(0).simplified();
                       if (known.contains(court))
                           return;
                       known.insert(court);
                       add(FoundKind::Court, court, addOwner({}));
                   });
}

Result<> FindIndexReader::readLetters()
{
    return eachRow(m_connection, R"(SELECT id, "case", ref, subject FROM letter WHERE deleted = 0)",
                   m_stopped, [this](const Statement &row) {
                       const QString ref = m_refs.value(row.uuid(1));
                       if (ref.isEmpty())
                           return;
                       const quint32 owner = addOwner({ row.uuid(0), { ref }, row.text(3) });
                       add(FoundKind::Letter, row.text(3), owner);
                       add(FoundKind::Letter, row.text(2), owner);
                   });
}

Result<> FindIndexReader::readDocuments()
{
    return eachRow(m_connection, R"(SELECT id, "case", title FROM document WHERE deleted = 0)",
                   m_stopped, [this](const Statement &row) {
                       const QString ref = m_refs.value(row.uuid(1));
                       if (!ref.isEmpty())
                           add(FoundKind::Document, row.text(2),
                               addOwner({ row.uuid(0), { ref }, row.text(2) }));
                   });
}

Result<FindIndex> FindIndex::read(const Connection &connection, const Stopped &stopped)
{
    return FindIndexReader(connection, stopped).read();
}

} // namespace habeas
