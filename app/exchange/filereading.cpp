#include "app/exchange/fieldreader.h"

#include <QCoreApplication>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace habeas {

namespace {

struct CaseFileText
{
    Q_DECLARE_TR_FUNCTIONS(CaseFile)
};

constexpr qsizetype longestId = 200;

/// Local ids are named inside this space (RFC 9562, version 5). Never change it: files read before
/// must give the same records again.
const QUuid localIds(0x7d1f0c52, 0x3c0e, 0x5b7a, 0x9a, 0x44, 0x1e, 0x6f, 0x0b, 0x8d, 0x27, 0xc3);

qsizetype editDistance(const QString &a, const QString &b)
{
    std::vector<qsizetype> row(static_cast<size_t>(b.size()) + 1);
    for (size_t j = 0; j < row.size(); ++j)
        row[j] = static_cast<qsizetype>(j);
    for (qsizetype i = 1; i <= a.size(); ++i) {
        qsizetype diagonal = row[0];
        row[0] = i;
        for (size_t j = 1; j < row.size(); ++j) {
            const bool same = a.at(i - 1) == b.at(static_cast<qsizetype>(j) - 1);
            const qsizetype replaced = diagonal + (same ? 0 : 1);
            diagonal = row[j];
            row[j] = std::min({ replaced, row[j] + 1, row[j - 1] + 1 });
        }
    }
    return row.back();
}

} // namespace

QString nearestKey(const QString &typed, const QStringList &known)
{
    QString nearest;
    qsizetype least = std::max<qsizetype>(2, typed.size() / 3) + 1;
    if (typed.size() > longestId)
        return {};
    for (const QString &key : known) {
        const qsizetype distance = editDistance(typed.toLower(), key);
        if (distance < least) {
            least = distance;
            nearest = key;
        }
    }
    return nearest;
}

QString placeIn(const QString &place, const QString &key)
{
    return place.isEmpty() ? key : QString(place + u'.' + key);
}

QString placeOf(const QString &list, size_t index)
{
    return list + u'[' + QString::number(index) + u']';
}

FileReading::FileReading(QStringList caseRefs)
    : m_caseRefs(std::move(caseRefs))
{
    m_caseRefs.sort();
}

bool FileReading::fail(const QString &place, const QString &reason)
{
    if (!m_fault) {
        m_fault = Error { ErrorKind::Refused,
                          CaseFileText::tr("%1: %2 Nothing was taken over.").arg(place, reason),
                          place };
    }
    return false;
}

bool FileReading::idOf(const JsonNode &node, const QString &place, QUuid &out)
{
    if (node.kind != JsonNode::Kind::Text)
        return fail(place, CaseFileText::tr("An id must be a text in quotation marks."));
    if (node.text.isEmpty() || node.text.size() > longestId)
        return fail(place,
                    CaseFileText::tr("An id has 1 to %n character(s).", nullptr,
                                     static_cast<int>(longestId)));
    const QUuid uuid = QUuid::fromString(node.text);
    if (!uuid.isNull() && uuid.toString(QUuid::WithoutBraces) == node.text.toLower()) {
        out = uuid;
        return true;
    }
    if (m_caseRefs.isEmpty()) {
        return fail(place,
                    CaseFileText::tr("“%1” is an id of this file alone, but the file has no case "
                                     "to tell it from another file's. Use UUIDs for ids here.")
                        .arg(node.text));
    }
    out = QUuid::createUuidV5(localIds, QString(m_caseRefs.join(u'\n') + u"\n\n"_s + node.text));
    return true;
}

bool FileReading::takeId(const JsonNode &record, const QString &place, const char *table,
                         QUuid &out)
{
    if (record.kind != JsonNode::Kind::Object)
        return fail(place, CaseFileText::tr("A record in curly brackets is wanted here."));
    const JsonNode *node = record.member(u"id");
    if (node == nullptr)
        return fail(place,
                    CaseFileText::tr("This record has no “id”. Give it one that no other "
                                     "record of the file has."));
    const QString idPlace = placeIn(place, u"id"_s);
    if (!idOf(*node, idPlace, out))
        return false;
    if (m_tables.contains(out))
        return fail(idPlace,
                    CaseFileText::tr("The id “%1” stands twice in the file. Every record needs "
                                     "one of its own.")
                        .arg(node->text));
    m_tables.insert(out, table);
    return true;
}

bool FileReading::reference(const JsonNode &node, const QString &place, const char *table,
                            QUuid &out)
{
    if (!idOf(node, place, out))
        return false;
    m_references << Reference { place, node.text, out, table };
    return true;
}

bool FileReading::recordIds(const QString &text, const QString &place, QString &out)
{
    QStringList ids;
    for (const QString &word : text.split(u' ', Qt::SkipEmptyParts)) {
        JsonNode node;
        node.kind = JsonNode::Kind::Text;
        node.text = word;
        QUuid id;
        if (!idOf(node, place, id))
            return false;
        ids << id.toString(QUuid::WithoutBraces);
        if (ids.last() != word.toLower())
            m_references << Reference { place, word, id, {} };
    }
    out = ids.join(u' ');
    return true;
}

bool FileReading::checkReferences()
{
    for (const Reference &reference : std::as_const(m_references)) {
        const auto found = m_tables.constFind(reference.id);
        if (found == m_tables.constEnd()) {
            return fail(reference.place,
                        CaseFileText::tr("There is no record with the id “%1” in this file.")
                            .arg(reference.text));
        }
        if (!reference.table.isEmpty() && *found != reference.table) {
            return fail(reference.place,
                        CaseFileText::tr("The id “%1” belongs to a record of another kind (%2); a "
                                         "%3 is wanted here.")
                            .arg(reference.text, QString::fromLatin1(*found),
                                 QString::fromLatin1(reference.table)));
        }
    }
    return true;
}

} // namespace habeas
