#include "app/base/language.h"
#include "app/casefile/namefitness.h"
#include "app/records/find/findindexreader.h"
#include "app/records/lists/listchanges.h"
#include "app/vault/connection.h"
#include "app/vault/engine.h"

#include <QJsonArray>

#include <algorithm>
#include <limits>

namespace habeas {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype MostChanges = 1'000; // reading everything costs little more

QUuid idIn(const QJsonValue &value)
{
    return QUuid::fromRfc4122(QByteArray::fromHex(value[u"hex"].toString().toLatin1()));
}

} // namespace

int spellingFitness(const QString &use, const QString &language, const QString &script)
{
    Name name;
    name.use = use;
    name.language = language;
    name.script = script;
    return nameFitness(name, languageCode(screenLanguage()));
}

template<class Take>
void FindIndexReader::each(const QByteArray &sql, const QUuid &id, Take take)
{
    Statement query(m_connection.handle(), sql);
    query.bind(1, id);
    while (query.row())
        take(query);
    if (const auto done = query.finished(); !done)
        m_result = done;
}

Result<FindIndex> FindIndexReader::renew(const FindIndex &base, const QList<Change> &changes)
{
    m_index = base;
    m_index.m_entries.pop_back();
    Touched touched;
    for (const Change &change : changes)
        note(change, touched);
    noteOfCases(touched);
    dropOwners(touched);
    for (const QUuid &id : std::as_const(touched.cases))
        readCase(id);
    for (const QUuid &id : std::as_const(touched.people))
        readPerson(id);
    for (const QString &court : std::as_const(touched.courts))
        readCourt(court);
    for (const QUuid &id : std::as_const(touched.letters))
        readLetter(id);
    for (const QUuid &id : std::as_const(touched.documents))
        readDocument(id);
    flush();
    end();
    if (!m_result)
        return tl::unexpected(m_result.error());
    return std::move(m_index);
}

/// What a field that names a record held before and after, as far as a change says so.
void FindIndexReader::noteValues(const Change &change, const char *field, QSet<QUuid> &ids)
{
    for (const QJsonValue &value : change.patch.value(QLatin1StringView(field)).toArray())
        ids.insert(idIn(value));
    each("SELECT \"" + QByteArray(field) + "\" FROM \"" + change.table.toLatin1()
             + "\" WHERE id = ?",
         change.row, [&ids](const Statement &row) {
             ids.insert(row.uuid(0));
         });
    ids.remove(QUuid());
}

void FindIndexReader::note(const Change &change, Touched &touched)
{
    if (change.table == u"case") {
        touched.cases.insert(change.row);
    } else if (change.table == u"person") {
        touched.people.insert(change.row);
    } else if (change.table == u"name" || change.table == u"involvement") {
        noteValues(change, "person", touched.people);
    } else if (change.table == u"letter") {
        touched.letters.insert(change.row);
    } else if (change.table == u"document") {
        touched.documents.insert(change.row);
    } else if (change.table == u"hearing" || change.table == u"sentence") {
        for (const QJsonValue &court : change.patch.value(u"court").toArray())
            touched.courts.insert(court.toString());
        each("SELECT court FROM " + change.table.toLatin1() + " WHERE id = ?", change.row,
             [&touched](const Statement &row) {
                 touched.courts.insert(row.text(0));
             });
        touched.courts.remove(QString());
    }
}

/// A case's reference stands with everything of it; in the bin it takes all of it along.
void FindIndexReader::noteOfCases(Touched &touched)
{
    for (const QUuid &id : std::as_const(touched.cases)) {
        const auto noteAll = [&](const QByteArray &sql, QSet<QUuid> &ids) {
            each(sql, id, [&ids](const Statement &row) {
                ids.insert(row.uuid(0));
            });
        };
        noteAll("SELECT person FROM involvement WHERE \"case\" = ?", touched.people);
        noteAll("SELECT id FROM letter WHERE \"case\" = ?", touched.letters);
        noteAll("SELECT id FROM document WHERE \"case\" = ?", touched.documents);
    }
}

void FindIndexReader::dropOwners(const Touched &touched)
{
    const QSet<QUuid> records
        = touched.cases + touched.people + touched.letters + touched.documents;
    for (FindIndex::Owner &owner : m_index.m_owners)
        owner.gone = owner.gone || records.contains(owner.record);
}

QString FindIndexReader::refOf(const QUuid &id)
{
    QString ref;
    each("SELECT ref FROM \"case\" WHERE id = ? AND deleted = 0", id, [&ref](const Statement &row) {
        ref = row.text(0);
    });
    return ref;
}

void FindIndexReader::readCase(const QUuid &id)
{
    each("SELECT ref, title FROM \"case\" WHERE id = ? AND deleted = 0", id,
         [&](const Statement &row) {
             const QString ref = row.text(0);
             const quint32 owner = addOwner({ id, { ref }, ref });
             add(FoundKind::Case, ref, owner);
             add(FoundKind::Case, row.text(1), owner);
         });
}

void FindIndexReader::readPerson(const QUuid &id)
{
    QStringList refs;
    each("SELECT c.ref FROM involvement i JOIN \"case\" c ON c.id = i.\"case\" AND c.deleted = 0 "
         "WHERE i.person = ? AND i.deleted = 0 ORDER BY i.seq",
         id, [&refs](const Statement &row) {
             if (!row.text(0).isEmpty() && !refs.contains(row.text(0)))
                 refs << row.text(0);
         });
    std::optional<quint32> owner;
    int shown = std::numeric_limits<int>::min();
    each("SELECT n.text, n.\"use\", n.language, n.script FROM name n JOIN person p ON p.id = "
         "n.person AND p.deleted = 0 "
         "WHERE n.person = ? AND n.deleted = 0 ORDER BY n.seq",
         id, [&](const Statement &row) {
             if (!owner)
                 owner = addOwner({ id, refs, {} });
             const int fits = spellingFitness(row.text(1), row.text(2), row.text(3));
             if (fits > shown) {
                 shown = fits;
                 m_index.m_owners[*owner].shown = row.text(0);
             }
             add(FoundKind::Person, row.text(0), *owner);
         });
}

void FindIndexReader::readLetter(const QUuid &id)
{
    each("SELECT \"case\", ref, subject FROM letter WHERE id = ? AND deleted = 0", id,
         [&](const Statement &row) {
             const QString subject = row.text(2);
             const QString number = row.text(1);
             const QString ref = refOf(row.uuid(0));
             if (ref.isEmpty())
                 return;
             const quint32 owner = addOwner({ id, { ref }, subject });
             add(FoundKind::Letter, subject, owner);
             add(FoundKind::Letter, number, owner);
         });
}

void FindIndexReader::readDocument(const QUuid &id)
{
    each("SELECT \"case\", title FROM document WHERE id = ? AND deleted = 0", id,
         [&](const Statement &row) {
             const QString title = row.text(1);
             const QString ref = refOf(row.uuid(0));
             if (!ref.isEmpty())
                 add(FoundKind::Document, title, addOwner({ id, { ref }, title }));
         });
}

/// Courts are no records: one is there as long as a hearing or a judgment names it.
void FindIndexReader::readCourt(const QString &court)
{
    Statement query(m_connection.handle(),
                    "SELECT 1 FROM hearing WHERE deleted = 0 AND court = ?1 UNION ALL "
                    "SELECT 1 FROM sentence WHERE deleted = 0 AND court = ?1 LIMIT 1");
    query.bind(1, court);
    const bool isNamed = query.row();
    if (const auto done = query.finished(); !done)
        m_result = done;
    const QByteArray text = court.simplified().toUtf8();
    bool isKnown = false;
    for (quint32 entry = 0; entry < m_index.m_entries.size(); ++entry) {
        const FindIndex::Entry &at = m_index.m_entries[entry];
        if (at.kind != FoundKind::Court || m_index.m_owners[at.owner].gone)
            continue;
        const auto end = entry + 1 < m_index.m_entries.size()
            ? qsizetype { m_index.m_entries[entry + 1].text }
            : m_index.m_texts.size();
        if (QByteArrayView(m_index.m_texts).sliced(at.text, end - at.text) != text)
            continue;
        isKnown = true;
        m_index.m_owners[at.owner].gone = !isNamed;
    }
    if (isNamed && !isKnown)
        add(FoundKind::Court, court, addOwner({}));
}

Result<FindIndex> FindIndex::renewed(const Connection &connection, const Stopped &stopped) const
{
    const qint64 newest = newestChangeSet(connection);
    const auto changes = changesAfter(connection, m_changeSet, MostChanges);
    if (!changes)
        return tl::unexpected(changes.error());
    const auto gone = std::ranges::count_if(m_owners, &Owner::gone);
    if (changes->size() > MostChanges || gone * 4 > static_cast<qsizetype>(m_owners.size()))
        return read(connection, stopped);
    auto made = FindIndexReader(connection, stopped).renew(*this, *changes);
    if (made)
        made->m_changeSet = newest;
    return made;
}

} // namespace habeas
