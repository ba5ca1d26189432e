#include "app/vault/chain.h"

#include "app/vault/changejson.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>

namespace habeas {

using namespace Qt::StringLiterals;

namespace {

QString idText(const QUuid &id)
{
    return id.isNull() ? QString() : id.toString(QUuid::WithoutBraces);
}

} // namespace

QByteArray chainHash(const QByteArray &previous, const ChainLink &link)
{
    QJsonArray changes;
    for (const QStringList &change : link.changes)
        changes.append(QJsonArray::fromStringList(change));
    const ChangeSet &set = link.set;
    const QJsonArray canonical {
        u"habeas-change-set-1"_s, set.number,         idText(set.id), idText(set.office),
        link.officeNumber,        set.author,         set.clock,      set.words,
        kindWord(set.kind),       idText(set.target), changes
    };
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(previous);
    hash.addData(QJsonDocument(canonical).toJson(QJsonDocument::Compact));
    return hash.result();
}

} // namespace habeas
