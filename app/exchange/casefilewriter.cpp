#include "app/casefile/recordorder.h"
#include "app/exchange/casefilejson.h"
#include "app/exchange/fieldwriter.h"
#include "app/exchange/fileshape.h"

#include <QHash>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace habeas {

namespace {

class FileWriter
{
public:
    explicit FileWriter(const CaseFile &file)
        : m_file(file)
        , m_names(byParent(file.names))
        , m_affiliations(byParent(file.affiliations))
        , m_wordings(byParent(file.wordings))
    {
        const auto note = [this](const auto &records) {
            for (const auto &record : records) {
                if (!record.deleted)
                    m_present.insert(record.id.uuid());
            }
        };
        for (const CaseFolder &folder : file.cases) {
            m_present.insert(folder.file.id.uuid());
            CaseFolder::eachList(folder, note);
        }
        note(file.people);
        note(file.officials);
        note(file.sources);
    }

    QByteArray write()
    {
        m_out.beginObject();
        m_out.member(u"format", u"habeas-case");
        m_out.key(u"version");
        m_out.number(1);
        writeCases();
        writeList<Person>(nullptr, {});
        writeList<Official>(nullptr, {});
        writeList<Source>(nullptr, {});
        m_out.endObject();
        return m_out.take();
    }

private:
    template<class R>
    using ByParent = QHash<QUuid, QList<R>>;

    template<class R>
    static ByParent<R> byParent(const QList<R> &records)
    {
        ByParent<R> groups;
        for (const R &record : records)
            groups[parentOf(record)] << record;
        return groups;
    }

    /// A file may hold very many people, so their names are looked up; a case's own lists are
    /// short.
    template<class R>
    QList<R> children(const CaseFolder *folder, QUuid parent) const
    {
        if constexpr (std::is_same_v<R, Name>)
            return m_names.value(parent);
        else if constexpr (std::is_same_v<R, Affiliation>)
            return m_affiliations.value(parent);
        else if constexpr (std::is_same_v<R, Wording>)
            return m_wordings.value(parent);
        QList<R> found;
        for (const R &record : fileList<R>(m_file, folder)) {
            if (parentOf(record) == parent)
                found << record;
        }
        return found;
    }

    void writeCases()
    {
        std::vector<const CaseFolder *> folders;
        for (const CaseFolder &folder : m_file.cases)
            folders.push_back(&folder);
        std::ranges::sort(folders, {}, [](const CaseFolder *folder) {
            return folder->file.ref;
        });
        m_out.key(u"cases");
        m_out.beginList();
        for (const CaseFolder *folder : folders)
            writeRecord(folder->file, folder);
        m_out.endList();
    }

    template<class R>
    void writeList(const CaseFolder *folder, QUuid parent)
    {
        QList<R> records = children<R>(folder, parent);
        records.removeIf([](const R &record) {
            return record.deleted;
        });
        if (records.isEmpty())
            return;
        sortRecords(records);
        m_out.key(QString::fromLatin1(R::kind.list));
        m_out.beginList();
        for (const R &record : records)
            writeRecord(record, folder);
        m_out.endList();
    }

    template<class R>
    void writeRecord(const R &record, const CaseFolder *folder)
    {
        m_out.beginObject();
        m_out.member(u"id", record.id.text());
        R::describe(record, FieldWriter(m_out, R::kind.parent, m_present));
        writeShared(m_out, record, m_present);
        const QUuid id = record.id.uuid();
        eachChildKind<R>([this, folder, id]<class Child>() {
            writeList<Child>(folder, id);
        });
        m_out.endObject();
    }

    const CaseFile &m_file;
    ByParent<Name> m_names;
    ByParent<Affiliation> m_affiliations;
    ByParent<Wording> m_wordings;
    QSet<QUuid> m_present; ///< every record a reference may lead to
    JsonWriter m_out;
};

} // namespace

QByteArray writeCaseFile(const CaseFile &file)
{
    return FileWriter(file).write();
}

} // namespace habeas
