#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QStringList>
#include <QXmlStreamReader>

#include <zip.h>

namespace habeas::test {

/// An element with everything in it, names with their prefix.
struct XmlNode
{
    QString name = {};
    QString space = {}; ///< the namespace its prefix stands for
    QHash<QString, QString> attributes = {};
    QString words = {}; ///< its own, without its children's
    QString whole = {};
    QList<XmlNode> children = {};

    [[nodiscard]] QString operator[](const QString &attribute) const
    {
        return attributes.value(attribute);
    }

    /// Its first child of that name; an empty node where there is none.
    [[nodiscard]] XmlNode child(const QString &called) const
    {
        for (const XmlNode &node : children) {
            if (node.name == called)
                return node;
        }
        return {};
    }

    /// All elements of that name at any depth, in the document's order.
    [[nodiscard]] QList<XmlNode> all(const QString &called) const
    {
        QList<XmlNode> found;
        each([&](const XmlNode &node) {
            if (node.name == called)
                found << node;
        });
        return found;
    }

    template<class Look>
    void each(const Look &look) const
    {
        look(*this);
        for (const XmlNode &node : children)
            node.each(look);
    }

    /// All words in it, in the document's order.
    [[nodiscard]] QString text() const { return whole; }
};

/// The root element; a node without a name, and why in its words, where the bytes are no XML.
inline XmlNode readXml(const QByteArray &bytes)
{
    QXmlStreamReader xml(bytes);
    XmlNode top;
    QList<XmlNode *> open { &top };
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement()) {
            XmlNode node { .name = xml.qualifiedName().toString(),
                           .space = xml.namespaceUri().toString() };
            for (const QXmlStreamAttribute &attribute : xml.attributes())
                node.attributes.insert(attribute.qualifiedName().toString(),
                                       attribute.value().toString());
            open.last()->children << node;
            open << &open.last()->children.last();
        } else if (xml.isEndElement()) {
            open.removeLast();
        } else if (xml.isCharacters()) {
            open.last()->words += xml.text();
            for (XmlNode *node : std::as_const(open))
                node->whole += xml.text();
        }
    }
    if (xml.hasError() || top.children.size() != 1)
        return { .words = xml.errorString() };
    return top.children.first();
}

/// A zip file as any unpacker sees it.
class OfficeFile
{
public:
    struct Entry
    {
        QString name;
        QByteArray bytes;
        bool stored = false;
        time_t moment = 0;
    };

    explicit OfficeFile(const QByteArray &bytes)
    {
        zip_source_t *source = zip_source_buffer_create(
            bytes.constData(), static_cast<zip_uint64_t>(bytes.size()), 0, nullptr);
        zip_t *archive
            = source ? zip_open_from_source(source, ZIP_RDONLY | ZIP_CHECKCONS, nullptr) : nullptr;
        if (!archive) {
            zip_source_free(source);
            return;
        }
        const zip_int64_t count = zip_get_num_entries(archive, 0);
        for (zip_int64_t index = 0; index < count; ++index)
            entries << read(archive, static_cast<zip_uint64_t>(index));
        zip_discard(archive);
    }

    [[nodiscard]] QByteArray bytes(const QString &name) const
    {
        for (const Entry &entry : entries) {
            if (entry.name == name)
                return entry.bytes;
        }
        return {};
    }

    [[nodiscard]] XmlNode xml(const QString &name) const { return readXml(bytes(name)); }

    [[nodiscard]] QStringList names() const
    {
        QStringList all;
        for (const Entry &entry : entries)
            all << entry.name;
        return all;
    }

    QList<Entry> entries;

private:
    static Entry read(zip_t *archive, zip_uint64_t index)
    {
        zip_stat_t stat;
        zip_stat_init(&stat);
        zip_stat_index(archive, index, 0, &stat);
        Entry entry { QString::fromUtf8(stat.name),
                      QByteArray(static_cast<qsizetype>(stat.size), 0),
                      stat.comp_method == ZIP_CM_STORE, stat.mtime };
        zip_file_t *file = zip_fopen_index(archive, index, 0);
        if (file == nullptr || zip_fread(file, entry.bytes.data(), stat.size) < 0)
            entry.bytes.clear();
        if (file != nullptr)
            zip_fclose(file);
        return entry;
    }
};

} // namespace habeas::test
