#include "app/records/find/namesatrisk.h"

#include "app/casefile/person.h"
#include "app/vault/connection.h"
#include "app/vault/engine.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace habeas {

Result<QList<NameAtRisk>> namesAtRisk(const Connection &connection, const QStringList &caseRefs)
{
    constexpr int Spellings = 8; // the name and its grammatical forms
    Statement query(connection.handle(),
                    "SELECT n.text, n.gen, n.dat, n.acc, n.ins, n.prep, n.loc, n.abl, c.ref, "
                    "i.person FROM \"case\" c JOIN involvement i ON i.\"case\" = c.id "
                    "JOIN name n ON n.person = i.person "
                    "WHERE c.ref IN (SELECT value FROM json_each(?1)) AND c.deleted = 0 "
                    "AND i.role = 'person_at_risk' AND i.deleted = 0 AND n.deleted = 0");
    query.bind(1, QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(caseRefs)).toJson()));
    QList<NameAtRisk> names;
    while (query.row()) {
        for (int i = 0; i < Spellings; ++i) {
            if (const QString text = query.text(i); !text.trimmed().isEmpty())
                names << NameAtRisk { query.text(Spellings), Id<Person>(query.uuid(Spellings + 1)),
                                      text };
        }
    }
    if (const Result<> done = query.finished(); !done)
        return tl::unexpected(done.error());
    return names;
}

} // namespace habeas
