#include "app/records/store/caseref.h"

#include "app/vault/connection.h"
#include "app/vault/engine.h"

#include <QCoreApplication>

namespace habeas {

using namespace Qt::StringLiterals;

namespace {

struct RecordText
{
    Q_DECLARE_TR_FUNCTIONS(Records)
};

/// The only one that is the same but for capitals; empty where there is none, or there are several.
Result<QString> otherwiseWritten(const Connection &connection, const QString &ref)
{
    Statement query(connection.handle(),
                    "SELECT min(ref), count(*) FROM \"case\" WHERE ref = ? COLLATE NOCASE AND "
                    "deleted = 0");
    query.bind(1, ref);
    const QString found = query.row() && query.integer(1) == 1 ? query.text(0) : QString();
    if (const auto done = query.finished(); !done)
        return tl::unexpected(done.error());
    return found;
}

} // namespace

Result<Id<Case>> caseOfRef(const Connection &connection, const QString &ref)
{
    Statement query(connection.handle(), "SELECT id FROM \"case\" WHERE ref = ? AND deleted = 0");
    query.bind(1, ref);
    const Id<Case> id(query.row() ? query.uuid(0) : QUuid());
    if (const auto done = query.finished(); !done)
        return tl::unexpected(done.error());
    if (!id.isNull())
        return id;
    const auto other = otherwiseWritten(connection, ref);
    if (!other)
        return tl::unexpected(other.error());
    return failure(ErrorKind::NotFound,
                   other->isEmpty()
                       ? RecordText::tr("There is no case “%1” in this vault. Look at the list of "
                                        "cases for its reference.")
                             .arg(ref)
                       : RecordText::tr("There is no case “%1” in this vault. Its capitals may be "
                                        "others: there is a case “%2”.")
                             .arg(ref, *other));
}

} // namespace habeas
