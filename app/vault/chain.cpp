#include "app/vault/chain.h"

#include "app/vault/changejson.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <utility>

namespace habeas {

using namespace Qt::StringLiterals;

namespace {

QString idText(const QUuid &id)
{
    return id.isNull() ? QString() : id.toString(QUuid::WithoutBraces);
}

} // namespace

ChainHash::ChainHash(const QByteArray &previous, const ChangeSet &set, qint64 officeNumber)
    : m_hash(QCryptographicHash::Sha256)
{
    const QJsonArray canonical { u"habeas-change-set-1"_s,
                                 set.number,
                                 idText(set.id),
                                 idText(set.office),
                                 officeNumber,
                                 set.author,
                                 set.clock,
                                 set.words,
                                 kindWord(set.kind),
                                 idText(set.target) };
    QByteArray begin = QJsonDocument(canonical).toJson(QJsonDocument::Compact);
    begin.chop(1); // the list goes on
    m_hash.addData(previous);
    m_hash.addData(begin);
    m_hash.addData(",[");
}

void ChainHash::add(const QString &table, const QUuid &row, const QString &operation,
                    const QString &patch)
{
    if (!std::exchange(m_isFirst, false))
        m_hash.addData(",");
    m_hash.addData(
        QJsonDocument(QJsonArray { table, row.toString(QUuid::WithoutBraces), operation, patch })
            .toJson(QJsonDocument::Compact));
}

QByteArray ChainHash::result()
{
    m_hash.addData("]]");
    return m_hash.result();
}

} // namespace habeas
