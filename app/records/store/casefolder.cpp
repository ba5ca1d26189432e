#include "app/casefile/listview.h"
#include "app/casefile/officepapers.h"
#include "app/casefile/recordorder.h"
#include "app/records/store/caseref.h"
#include "app/records/store/legalrecord.h"
#include "app/records/store/repository.h"
#include "app/vault/connection.h"
#include "app/vault/snapshot.h"

#include <QSet>

#include <type_traits>

namespace habeas {

namespace {

/// Whether everything a record cannot do without is still there: a part in a case whose person
/// is in the bin says nothing.
class RequiredReferences
{
public:
    explicit RequiredReferences(const QSet<QUuid> &present)
        : m_present(present)
    {
    }

    template<class Other>
    void operator()(const char *, const Id<Other> &value, FieldRule rule = {})
    {
        if (rule.need == FieldRule::Need::Required && !m_present.contains(value.uuid()))
            m_complete = false;
    }

    template<class Value>
    void operator()(const char *, const Value &, FieldRule = {})
    {
    }

    [[nodiscard]] bool complete() const { return m_complete; }

private:
    const QSet<QUuid> &m_present;
    bool m_complete = true;
};

/// Kinds of record that no deadline follows from.
template<class R, class... Kinds>
constexpr bool isOneOf = (std::is_same_v<R, Kinds> || ...);
template<class R>
constexpr bool isBesideTheLaw = isOneOf<R, Name, Affiliation, Argument, Claim, Letter, Dispatch,
                                        Disclosure, Document, Consent, Note, Review, Source>;

enum class Extent { Whole, ForTheLaw };

class FolderReader
{
public:
    explicit FolderReader(const Connection &connection, Extent extent = Extent::Whole)
        : m_connection(connection)
        , m_extent(extent)
    {
    }

    Result<CaseFolder> read(const Case &file)
    {
        m_folder.file = file;
        CaseFolder::eachList(m_folder, [this](auto &list) {
            readOfCase(list);
        });
        readPeople();
        readChildren(m_folder.measures, m_folder.placements);
        readChildren(m_folder.measures, m_folder.orders);
        readChildren(m_folder.charges, m_folder.chargeStages);
        readChildren(m_folder.charges, m_folder.requalifications);
        readChildren(m_folder.sentences, m_folder.counts);
        readChildren(m_folder.restrictions, m_folder.compliance);
        readChildren(m_folder.letters, m_folder.dispatches);
        dropIncomplete();
        if (m_extent == Extent::Whole)
            readSources();
        if (!m_result)
            return tl::unexpected(m_result.error());
        sortFolder(m_folder);
        return std::move(m_folder);
    }

private:
    template<class R>
    void readOfCase(QList<R> &list)
    {
        if (qstrcmp(R::kind.parent, Case::kind.table) == 0)
            takeOf(m_folder.file.id.uuid(), list);
    }

    template<class R>
    void takeOf(const QUuid &parent, QList<R> &list)
    {
        if (!m_result)
            return;
        const Repository<R> repository(m_connection);
        if (m_extent == Extent::Whole)
            take(repository.ofParent(parent), list);
        else if (!isBesideTheLaw<R>)
            take(repository.bareOfParent(parent), list);
    }

    template<class R>
    void take(Result<QList<R>> records, QList<R> &list)
    {
        if (records)
            list << std::move(*records);
        else
            m_result = tl::unexpected(records.error());
    }

    template<class Parent, class R>
    void readChildren(const QList<Parent> &parents, QList<R> &list)
    {
        for (const Parent &parent : parents)
            takeOf(parent.id.uuid(), list);
    }

    /// Everybody a record of the case points at.
    void readPeople()
    {
        QSet<QUuid> ids;
        CaseFolder::eachList(m_folder, [&ids](const auto &list) {
            for (const auto &record : list) {
                record.describe(record, [&ids](const char *, const auto &value, FieldRule = {}) {
                    if constexpr (std::is_same_v<std::remove_cvref_t<decltype(value)>, Id<Person>>)
                        ids.insert(value.uuid());
                });
            }
        });
        ids.remove(QUuid());
        for (const QUuid &id : std::as_const(ids))
            readOne(Id<Person>(id), m_folder.people);
        readChildren(m_folder.people, m_folder.names);
        readChildren(m_folder.people, m_folder.affiliations);
    }

    void readSources()
    {
        QSet<QUuid> ids;
        const auto collect = [&ids](const Record &record) {
            for (const Id<Source> &source : record.sources)
                ids.insert(source.uuid());
        };
        collect(m_folder.file);
        CaseFolder::eachList(m_folder, [&collect](const auto &list) {
            for (const Record &record : list)
                collect(record);
        });
        // A source may rest on another one, which then belongs to the folder too.
        while (m_result && !ids.isEmpty()) {
            const QSet<QUuid> wanted = std::exchange(ids, {});
            for (const QUuid &id : wanted)
                readOne(Id<Source>(id), m_folder.sources);
            for (const Source &source : std::as_const(m_folder.sources))
                collect(source);
            for (const Source &source : std::as_const(m_folder.sources))
                ids.remove(source.id.uuid());
        }
    }

    template<class R>
    void readOne(Id<R> id, QList<R> &list)
    {
        if (!m_result)
            return;
        Result<R> record = Repository<R>(m_connection).byId(id);
        if (!record)
            m_result = tl::unexpected(record.error());
        else if (!record->deleted)
            list << std::move(*record);
    }

    void dropIncomplete()
    {
        QSet<QUuid> present { m_folder.file.id.uuid() };
        CaseFolder::eachList(m_folder, [&present](const auto &list) {
            for (const auto &record : list)
                present.insert(record.id.uuid());
        });
        CaseFolder::eachList(m_folder, [&present](auto &list) {
            list.removeIf([&present](const auto &record) {
                RequiredReferences references(present);
                record.describe(record, references);
                return !references.complete();
            });
        });
    }

    const Connection &m_connection;
    Extent m_extent;
    CaseFolder m_folder;
    Result<> m_result;
};

} // namespace

namespace {

/// Everything of one moment.
Result<CaseFolder> readFolder(const Connection &connection, Id<Case> id, Extent extent)
{
    const Snapshot snapshot(connection);
    if (!snapshot.begun())
        return tl::unexpected(snapshot.begun().error());
    const Result<Case> file = Repository<Case>(connection).byId(id);
    if (!file)
        return tl::unexpected(file.error());
    return FolderReader(connection, extent).read(*file);
}

} // namespace

Result<CaseFolder> loadCase(const Connection &connection, const QString &ref)
{
    const auto id = caseOfRef(connection, ref);
    if (!id)
        return tl::unexpected(id.error());
    return loadCase(connection, *id);
}

Result<CaseFolder> loadCase(const Connection &connection, Id<Case> id)
{
    return readFolder(connection, id, Extent::Whole);
}

Result<CaseFolder> loadLegalRecord(const Connection &connection, const QString &ref)
{
    const auto id = caseOfRef(connection, ref);
    if (!id)
        return tl::unexpected(id.error());
    return loadLegalRecord(connection, *id);
}

Result<CaseFolder> loadLegalRecord(const Connection &connection, Id<Case> id)
{
    return readFolder(connection, id, Extent::ForTheLaw);
}

bool concernsTheLaw(const QString &table)
{
    static const QSet<QString> beside = [] {
        QSet<QString> tables { QStringLiteral("office"),
                               QStringLiteral("author"),
                               QStringLiteral("citation"),
                               QStringLiteral("document_copy"),
                               QStringLiteral("letter_export"),
                               QString::fromLatin1(ListView::kind.table),
                               QString::fromLatin1(Official::kind.table),
                               QString::fromLatin1(Wording::kind.table),
                               QString::fromLatin1(Salutation::kind.table),
                               QString::fromLatin1(LetterTemplate::kind.table),
                               QString::fromLatin1(OfficeWord::kind.table),
                               QString::fromLatin1(OfficePaper::kind.table) };
        const CaseFolder none;
        CaseFolder::eachList(none, [&tables]<class R>(const QList<R> &) {
            if (isBesideTheLaw<R>)
                tables.insert(QString::fromLatin1(R::kind.table));
        });
        return tables;
    }();
    return !beside.contains(table);
}

Result<> saveFolder(const Connection &connection, const Transaction &proof,
                    const CaseFolder &folder)
{
    Result<> saved = Repository<Case>(connection).save(proof, folder.file);
    CaseFolder::eachList(folder, [&]<class R>(const QList<R> &list) {
        const Repository<R> repository(connection);
        for (const R &record : list) {
            if (saved)
                saved = repository.save(proof, record);
        }
    });
    return saved;
}

} // namespace habeas
