#include "app/actions/records/restoreactions.h"

#include "app/actions/records/recordactions.h"
#include "app/records/store/anyrepository.h"
#include "app/records/store/recordhistory.h"

#include <QCoreApplication>

#include <algorithm>

namespace habeas {

namespace {

struct PutBackText
{
    Q_DECLARE_TR_FUNCTIONS(PutBack)
};

Result<AnyRecord> recordThen(const Connection &connection, const PutBackWish &wish)
{
    const auto versions = recordVersions(connection, wish.table, wish.record);
    if (!versions)
        return tl::unexpected(versions.error());
    const auto found = std::ranges::find_if(*versions, [&wish](const RecordVersion &version) {
        return version.set.id == wish.changeSet;
    });
    if (found == versions->end())
        return failure(ErrorKind::NotFound,
                       PutBackText::tr("That change did not touch this record, so nothing was put "
                                       "back. Its history lists the changes that did."));
    const auto wanted = wish.before ? found + 1 : found; // newest first
    if (wanted == versions->end() || !wanted->record)
        return refused(
            PutBackText::tr("The record was not there at that moment, so there is nothing "
                            "to put back."));
    return *wanted->record;
}

/// The wanted fields of `then` onto the record as it is.
Result<AnyRecord> merged(const AnyRecord &now, const AnyRecord &then, const QByteArray &field)
{
    AnyRecord record = now;
    const bool all = field.isEmpty();
    const qsizetype at = now.shape->indexOf(field);
    if (all)
        record.values = then.values;
    else if (at >= 0)
        record.values[at] = then.values.at(at);
    else if (field != "sources" && field != "note" && field != "sealed")
        return failure(
            ErrorKind::Usage,
            PutBackText::tr("This kind of record has no field “%1”, so nothing was put back.")
                .arg(QString::fromLatin1(field)),
            QString::fromLatin1(field));
    if (all || field == "sources")
        record.sources = then.sources;
    if (all || field == "note")
        record.note = then.note;
    if (all || field == "sealed")
        record.sealed = then.sealed;
    return record;
}

bool isThere(const Connection &connection, const char *table, const QUuid &id)
{
    const auto record = readAny(connection, table, id);
    return record && !record->deleted;
}

/// What a field leads to may have gone to the bin, or never have been (its adding was undone).
Result<> leadsSomewhere(const Connection &connection, const AnyRecord &now, const AnyRecord &record)
{
    for (qsizetype i = 0; i < record.values.size(); ++i) {
        const FieldShape &field = record.shape->fields.at(i);
        const auto *id = std::get_if<QUuid>(&record.values.at(i));
        if (id && !id->isNull() && record.values.at(i) != now.values.at(i)
            && !isThere(connection, field.target, *id))
            return refused(
                PutBackText::tr("What this field led to then is not on record any more (it "
                                "may be in the bin). Bring that back first; nothing was "
                                "changed."),
                QString::fromLatin1(record.shape->kind.table) + u'.'
                    + QString::fromLatin1(field.name));
    }
    return {};
}

} // namespace

Result<AnyRecord> putBackRecord(const Connection &connection, const PutBackWish &wish)
{
    const auto now = readAny(connection, wish.table, wish.record);
    if (!now)
        return now;
    if (now->deleted)
        return refused(
            PutBackText::tr("This record is in the bin. Bring it back from there first."));
    const auto then = recordThen(connection, wish);
    if (!then)
        return then;
    auto record = merged(*now, *then, wish.field);
    if (!record)
        return record;
    // A source that is gone cannot be rested on again.
    record->sources.removeIf([&connection](const Id<Source> &source) {
        return !isThere(connection, Source::kind.table, source.uuid());
    });
    if (differingFields(*now, *record).isEmpty())
        return refused(
            wish.field.isEmpty()
                ? PutBackText::tr("The record is already as it was then. Nothing was "
                                  "changed.")
                : PutBackText::tr("The field already holds what it held then. Nothing was "
                                  "changed."));
    if (const Result<> leads = leadsSomewhere(connection, *now, *record); !leads)
        return tl::unexpected(leads.error());
    return record;
}

Result<Done> putBack(Session &session, const PutBackWish &wish, const QString &words)
{
    const Connection &connection = session.vault->connection();
    const auto record = putBackRecord(connection, wish);
    if (!record)
        return tl::unexpected(record.error());
    const auto now = readAny(connection, wish.table, wish.record);
    if (!now)
        return tl::unexpected(now.error());
    return saveRecordEdit(session, { *record, *now }, words);
}

} // namespace habeas
