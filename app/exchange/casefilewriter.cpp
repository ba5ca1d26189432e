#include "app/casefile/recordorder.h"
#include "app/exchange/casefilejson.h"
#include "app/exchange/fileshape.h"
#include "app/exchange/jsontext.h"

#include <QHash>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace habeas {

namespace {

/// Writes the fields of one record, leaving out what is not set.
class FieldWriter
{
public:
    FieldWriter(JsonWriter &out, const char *parent, const QSet<QUuid> &present)
        : m_out(out)
        , m_parent(parent)
        , m_present(present)
    {
    }

    void operator()(const char *name, const QString &value, FieldRule = {})
    {
        if (!value.isEmpty())
            m_out.member(QString::fromLatin1(name), value);
    }

    void operator()(const char *name, bool value, FieldRule = {})
    {
        if (!value)
            return;
        m_out.key(QString::fromLatin1(name));
        m_out.boolean(true);
    }

    void operator()(const char *name, const std::optional<int> &value, FieldRule = {})
    {
        if (!value)
            return;
        m_out.key(QString::fromLatin1(name));
        m_out.number(*value);
    }

    void operator()(const char *name, const PartialDate &value, FieldRule = {})
    {
        if (!value.isSet())
            return;
        const QString key = QString::fromLatin1(name);
        m_out.member(key, value.edtf());
        if (!value.typed().isEmpty())
            m_out.member(QString(key + u"_typed"), value.typed());
    }

    void operator()(const char *name, const LawReference &value, FieldRule = {})
    {
        if (value.isSet())
            m_out.member(QString::fromLatin1(name), value.text());
    }

    void operator()(const char *name, const Money &value, FieldRule = {})
    {
        if (!value.isSet())
            return;
        m_out.key(QString::fromLatin1(name));
        m_out.beginObject();
        m_out.member(u"amount", value.amount);
        m_out.member(u"currency", value.currency);
        if (!value.statedAmount.isEmpty()) {
            m_out.key(u"stated");
            m_out.beginObject();
            m_out.member(u"amount", value.statedAmount);
            m_out.member(u"currency", value.statedCurrency);
            m_out.endObject();
        }
        m_out.endObject();
    }

    template<class Other>
    void operator()(const char *name, const Id<Other> &value, FieldRule = {})
    {
        // What is in the bin is not in the file, and nothing in the file may lead nowhere.
        if (m_present.contains(value.uuid()) && qstrcmp(name, m_parent) != 0)
            m_out.member(QString::fromLatin1(name), value.text());
    }

private:
    JsonWriter &m_out;
    const char *m_parent;
    const QSet<QUuid> &m_present;
};

void writeShared(JsonWriter &out, const Record &record, const QSet<QUuid> &present)
{
    QList<Id<Source>> sources = record.sources;
    sources.removeIf([&present](Id<Source> source) {
        return !present.contains(source.uuid());
    });
    if (!sources.isEmpty()) {
        std::ranges::sort(sources, [](auto a, auto b) {
            return a < b;
        });
        out.key(u"sources");
        out.beginList();
        for (const Id<Source> &source : sources)
            out.text(source.text());
        out.endList();
    }
    if (!record.note.isEmpty())
        out.member(u"note", record.note);
    if (record.sealed) {
        out.key(u"sealed");
        out.boolean(true);
    }
}

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
