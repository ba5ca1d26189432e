#include "app/records/store/anyrepository.h"

#include "app/casefile/recordtypes.h"
#include "app/records/store/repository.h"
#include "app/vault/connection.h"
#include "app/vault/engine.h"

namespace habeas {

Result<AnyRecord> readAny(const Connection &connection, QByteArrayView table, const QUuid &id)
{
    Result<AnyRecord> found;
    eachRecordType([&]<class R>(std::type_identity<R>) {
        if (table == QByteArrayView(R::kind.table))
            found = Repository<R>(connection).byId(Id<R>(id)).map([](const R &record) {
                return anyOf(record);
            });
    });
    return found;
}

Result<> saveAny(const Connection &connection, const Transaction &proof, const AnyRecord &record)
{
    Result<> saved;
    eachRecordType([&]<class R>(std::type_identity<R>) {
        if (record.shape == shapeOf(R::kind.table))
            saved = Repository<R>(connection).save(proof, recordOf<R>(record));
    });
    return saved;
}

Result<QString> caseRefOf(const Connection &connection, const AnyRecord &record)
{
    if (record.shape == shapeOf(Case::kind.table))
        return std::get<QString>(record.value("ref"));
    const char *above = record.shape->kind.parent;
    if (*above == '\0')
        return QString();
    const auto parent = readAny(connection, above, record.parent());
    if (!parent)
        return tl::unexpected(parent.error());
    return caseRefOf(connection, *parent);
}

Result<QUuid> caseWithRef(const Connection &connection, const QString &ref)
{
    Statement query(connection.handle(), "SELECT id FROM \"case\" WHERE ref = ?");
    query.bind(1, ref);
    const QUuid id = query.row() ? query.uuid(0) : QUuid();
    if (const auto done = query.finished(); !done)
        return tl::unexpected(done.error());
    return id;
}

} // namespace habeas
