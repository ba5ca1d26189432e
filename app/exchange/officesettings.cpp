#include "app/exchange/officesettings.h"

#include "app/exchange/fieldwriter.h"
#include "app/exchange/fileshape.h"
#include "app/exchange/recordreader.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace habeas {

namespace {

struct OfficeFileText
{
    Q_DECLARE_TR_FUNCTIONS(OfficeFile)
};

constexpr qsizetype largestFile = 64LL * 1024 * 1024;

/// The kinds whose lists stand at the top of the file, in the order they are written.
template<class Visitor>
void eachTopKind(Visitor &&visit)
{
    visit.template operator()<Official>();
    visit.template operator()<Salutation>();
    visit.template operator()<LetterTemplate>();
    visit.template operator()<OfficeWord>();
    visit.template operator()<OfficePaper>();
    visit.template operator()<ListView>();
    visit.template operator()<RulePackFile>();
}

class SettingsReader
{
public:
    SettingsReader(FileReading &reading, OfficeSettings &settings)
        : m_reading(reading)
        , m_settings(settings)
    {
    }

    bool read(const JsonNode &root)
    {
        FieldReader top(m_reading, root, {}, "", {});
        checkFormat(top);
        eachTopKind([&]<class R>() {
            if (const JsonNode *list = top.list(R::kind.list))
                readItems<R>(*list, QString::fromLatin1(R::kind.list), {});
        });
        if (m_settings.papers.size() > 1)
            m_reading.fail(u"papers[1]"_s,
                           OfficeFileText::tr("An office has one paper. Keep one of them."));
        return top.refuseOthers() && m_reading.checkReferences();
    }

private:
    void checkFormat(FieldReader &top)
    {
        QString format;
        std::optional<int> version;
        top("format", format);
        top("version", version);
        if (format == u"habeas-case"_s)
            m_reading.fail(u"format"_s,
                           OfficeFileText::tr("This is a case file. Cases are imported apart from "
                                              "the settings of an office."));
        else if (format != u"habeas-office"_s)
            m_reading.fail(u"format"_s,
                           OfficeFileText::tr("An office file says “habeas-office” here."));
        if (version.value_or(0) > 1)
            m_reading.fail(u"version"_s,
                           OfficeFileText::tr("This file was written by a later Habeas. Update "
                                              "Habeas on this computer to read it."));
        else if (version != 1)
            m_reading.fail(u"version"_s, OfficeFileText::tr("An office file says 1 here."));
    }

    template<class R>
    bool readItems(const JsonNode &list, const QString &place, QUuid parent)
    {
        for (size_t i = 0; i < list.items.size(); ++i) {
            R record;
            if (!readRecord(list.items[i], placeOf(place, i), parent, record))
                return false;
            listOf<R>(m_settings) << record;
        }
        return true;
    }

    template<class R>
    bool readRecord(const JsonNode &node, const QString &place, QUuid parent, R &record)
    {
        return habeas::readRecord(m_reading, node, place, parent, record,
                                  [&](FieldReader &fields, QUuid id) {
                                      if constexpr (std::is_same_v<R, Official>)
                                          readWordings(fields, place, id);
                                  });
    }

    void readWordings(FieldReader &fields, const QString &place, QUuid official)
    {
        if (const JsonNode *list = fields.list(Wording::kind.list))
            readItems<Wording>(*list, placeIn(place, QString::fromLatin1(Wording::kind.list)),
                               official);
    }

    FileReading &m_reading;
    OfficeSettings &m_settings;
};

class SettingsWriter
{
public:
    explicit SettingsWriter(const OfficeSettings &settings)
        : m_settings(settings)
    {
    }

    QByteArray write()
    {
        m_out.beginObject();
        m_out.member(u"format", u"habeas-office");
        m_out.key(u"version");
        m_out.number(1);
        eachTopKind([this]<class R>() {
            writeList<R>({});
        });
        m_out.endObject();
        return m_out.take();
    }

private:
    template<class R>
    void writeList(QUuid parent)
    {
        QList<R> records = listOf<R>(m_settings);
        records.removeIf([&parent](const R &record) {
            return record.deleted || record.sealed || parentOf(record) != parent;
        });
        if (records.isEmpty())
            return;
        std::ranges::sort(records, [](const R &a, const R &b) {
            return a.id < b.id;
        });
        m_out.key(QString::fromLatin1(R::kind.list));
        m_out.beginList();
        for (const R &record : records) {
            m_out.beginObject();
            m_out.member(u"id", record.id.text());
            R::describe(record, FieldWriter(m_out, R::kind.parent, {}));
            writeShared(m_out, record, {});
            if constexpr (std::is_same_v<R, Official>)
                writeList<Wording>(record.id.uuid());
            m_out.endObject();
        }
        m_out.endList();
    }

    const OfficeSettings &m_settings;
    JsonWriter m_out;
};

} // namespace

Result<OfficeSettings> readOfficeSettings(const QByteArray &json)
{
    if (json.size() > largestFile)
        return refused(OfficeFileText::tr("This file is larger than 64 MB, which no office file "
                                          "is. Nothing was taken over."));
    Result<JsonNode> root = parseJson(json);
    if (!root)
        return tl::unexpected(root.error());
    if (root->kind != JsonNode::Kind::Object)
        return refused(OfficeFileText::tr("This is not an office file: it does not begin with a "
                                          "curly bracket. Nothing was taken over."));
    FileReading reading({});
    OfficeSettings settings;
    if (!SettingsReader(reading, settings).read(*root))
        return tl::unexpected(*reading.fault());
    return settings;
}

QByteArray writeOfficeSettings(const OfficeSettings &settings)
{
    return SettingsWriter(settings).write();
}

} // namespace habeas
