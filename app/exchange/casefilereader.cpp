#include "app/casefile/recordorder.h"
#include "app/exchange/casefilejson.h"
#include "app/exchange/fileshape.h"
#include "app/exchange/recordreader.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace habeas {

namespace {

struct CaseFileText
{
    Q_DECLARE_TR_FUNCTIONS(CaseFile)
};

constexpr qsizetype largestFile = 256LL * 1024 * 1024;

class FileReader
{
public:
    FileReader(FileReading &reading, CaseFile &file)
        : m_reading(reading)
        , m_file(file)
    {
    }

    bool read(const JsonNode &root)
    {
        FieldReader top(m_reading, root, {}, "", {});
        checkFormat(top);
        if (const JsonNode *cases = top.list("cases"))
            readCases(*cases);
        readTopList<Person>(top);
        readTopList<Official>(top);
        readTopList<Source>(top);
        return top.refuseOthers() && m_reading.checkReferences();
    }

private:
    void checkFormat(FieldReader &top)
    {
        QString format;
        std::optional<int> version;
        top("format", format);
        top("version", version);
        if (format != u"habeas-case"_s)
            m_reading.fail(u"format"_s, CaseFileText::tr("A case file says “habeas-case” here."));
        if (version.value_or(0) > 1)
            m_reading.fail(u"version"_s,
                           CaseFileText::tr("This file was written by a later Habeas. Update "
                                            "Habeas on this computer to read it."));
        else if (version != 1)
            m_reading.fail(u"version"_s, CaseFileText::tr("A case file says 1 here."));
    }

    void readCases(const JsonNode &cases)
    {
        QSet<QString> refs;
        for (size_t i = 0; i < cases.items.size(); ++i) {
            const QString place = placeOf(u"cases"_s, i);
            if (!hasRef(cases.items[i], place))
                return;
            CaseFolder &folder = m_file.cases.emplaceBack();
            if (!readRecord(cases.items[i], place, {}, folder.file, &folder))
                return;
            if (refs.contains(folder.file.ref)) {
                m_reading.fail(placeIn(place, u"ref"_s),
                               CaseFileText::tr("The file has another case “%1”. Each case needs "
                                                "a reference of its own.")
                                   .arg(folder.file.ref));
                return;
            }
            refs.insert(folder.file.ref);
            sortFolder(folder);
        }
    }

    /// Asked first: without a case's reference the ids of the file have no meaning, and nobody
    /// should be told that instead.
    bool hasRef(const JsonNode &item, const QString &place)
    {
        const JsonNode *ref = item.member(u"ref");
        const bool missing = ref == nullptr
            || (ref->kind == JsonNode::Kind::Text && ref->text.trimmed().isEmpty());
        if (item.kind != JsonNode::Kind::Object || !missing)
            return true;
        return m_reading.fail(
            placeIn(place, u"ref"_s),
            CaseFileText::tr("Every case needs a reference, as in “KZ-2022-001”."));
    }

    template<class R>
    void readTopList(FieldReader &top)
    {
        if (const JsonNode *list = top.list(R::kind.list))
            readItems<R>(*list, QString::fromLatin1(R::kind.list), {}, nullptr);
    }

    template<class R>
    bool readItems(const JsonNode &list, const QString &place, QUuid parent, CaseFolder *folder)
    {
        for (size_t i = 0; i < list.items.size(); ++i) {
            R record;
            if (!readRecord(list.items[i], placeOf(place, i), parent, record, folder))
                return false;
            fileList<R>(m_file, folder) << record;
        }
        return true;
    }

    template<class R>
    bool readRecord(const JsonNode &node, const QString &place, QUuid parent, R &record,
                    CaseFolder *folder)
    {
        return habeas::readRecord(m_reading, node, place, parent, record,
                                  [&](FieldReader &fields, QUuid id) {
                                      readChildren<R>(fields, place, id, folder);
                                  });
    }

    template<class R>
    void readChildren(FieldReader &fields, const QString &place, QUuid id, CaseFolder *folder)
    {
        eachChildKind<R>([&]<class Child>() {
            if (const JsonNode *list = fields.list(Child::kind.list))
                readItems<Child>(*list, placeIn(place, QString::fromLatin1(Child::kind.list)), id,
                                 folder);
        });
    }

    FileReading &m_reading;
    CaseFile &m_file;
};

/// Read before anything else, because local ids are named after them.
QStringList caseRefs(const JsonNode &root)
{
    QStringList refs;
    const JsonNode *cases = root.member(u"cases");
    if (cases == nullptr)
        return refs;
    for (const JsonNode &item : cases->items) {
        const JsonNode *ref = item.member(u"ref");
        if (ref != nullptr && !ref->text.isEmpty())
            refs << ref->text;
    }
    return refs;
}

} // namespace

Result<CaseFile> readCaseFile(const QByteArray &json)
{
    if (json.size() > largestFile)
        return refused(CaseFileText::tr("This file is larger than 256 MB, which no case file is. "
                                        "Split it, one file for some of the cases."));
    Result<JsonNode> root = parseJson(json);
    if (!root)
        return tl::unexpected(root.error());
    if (root->kind != JsonNode::Kind::Object)
        return refused(CaseFileText::tr("This is not a case file: it does not begin with a curly "
                                        "bracket. Nothing was taken over."));
    FileReading reading(caseRefs(*root));
    CaseFile file;
    if (!FileReader(reading, file).read(*root))
        return tl::unexpected(*reading.fault());
    return file;
}

} // namespace habeas
