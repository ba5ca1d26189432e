#include "app/actions/records/recordactions.h"

#include "app/actions/records/consentactions.h"
#include "app/actions/records/recorddoubts.h"
#include "app/records/store/anyrepository.h"

#include <QCoreApplication>

namespace habeas {

namespace {

struct RecordText
{
    Q_DECLARE_TR_FUNCTIONS(RecordActions)
};

Result<> checkAny(const AnyRecord &record)
{
    const QList<FieldFault> faults = faultsIn(record);
    if (faults.isEmpty())
        return {};
    const FieldFault &first = faults.first();
    return refused(first.reason,
                   QString::fromLatin1(record.shape->kind.table) + u'.' + first.field);
}

/// Case references are what people call cases by: one, one case, those in the bin too.
Result<> checkReference(const Connection &connection, const AnyRecord &record)
{
    if (record.shape != shapeOf(Case::kind.table))
        return {};
    const QString ref = std::get<QString>(record.value("ref"));
    const auto taken = caseWithRef(connection, ref);
    if (!taken)
        return tl::unexpected(taken.error());
    if (taken->isNull() || *taken == record.id)
        return {};
    return refused(RecordText::tr("There is already a case with the reference %1 (it may be in the "
                                  "bin). Give this one another reference.")
                       .arg(ref),
                   QStringLiteral("case.ref"));
}

/// The form withdraws a consent as the command does.
Result<> checkWithdrawal(const Session &session, const RecordEdit &edit, const AnyRecord &record)
{
    if (record.shape != shapeOf(Consent::kind.table))
        return {};
    const PartialDate on = std::get<PartialDate>(record.value("withdrawn"));
    const PartialDate given = std::get<PartialDate>(record.value("given"));
    const bool asBefore = edit.before
        && std::get<PartialDate>(edit.before->value("withdrawn")) == on
        && std::get<PartialDate>(edit.before->value("given")) == given;
    return !on.isSet() || asBefore ? Result<>() : mayBeWithdrawnOn(given, on, today(session.clock));
}

/// What the form changed, put onto what the vault holds now.
AnyRecord ontoCurrent(const AnyRecord &current, const AnyRecord &before, const AnyRecord &after)
{
    AnyRecord merged = current;
    for (qsizetype i = 0; i < after.values.size(); ++i) {
        if (after.values.at(i) != before.values.at(i))
            merged.values[i] = after.values.at(i);
    }
    if (after.note != before.note)
        merged.note = after.note;
    if (after.sealed != before.sealed)
        merged.sealed = after.sealed;
    for (const Id<Source> &source : before.sources) {
        if (!after.sources.contains(source))
            merged.sources.removeAll(source);
    }
    for (const Id<Source> &source : after.sources) {
        if (!before.sources.contains(source) && !merged.sources.contains(source))
            merged.sources << source;
    }
    return merged;
}

Result<AnyRecord> finalRecord(const Connection &connection, const RecordEdit &edit)
{
    if (!edit.before)
        return edit.record;
    const auto current = readAny(connection, edit.record.shape->kind.table, edit.record.id);
    if (!current)
        return current;
    if (current->deleted)
        return refused(RecordText::tr("This record was put into the bin meanwhile. Bring it back "
                                      "from the bin first; what you typed is kept."));
    return ontoCurrent(*current, *edit.before, edit.record);
}

Result<Done> setDeleted(Session &session, AnyRecord record, bool deleted, const QString &words)
{
    record.deleted = deleted;
    const Result<Gestured> saved = performGesture(session, words, [&](const Transaction &proof) {
        return saveAny(session.vault->connection(), proof, record);
    });
    if (!saved)
        return tl::unexpected(saved.error());
    return Done { saved->changeSet, words, saved->moved };
}

/// A new record that says nothing beside what it belongs to is a key pressed too early.
Result<> checkSaysSomething(const AnyRecord &record)
{
    if (!record.note.isEmpty() || !record.sources.isEmpty())
        return {};
    const char *first = "";
    for (qsizetype i = 0; i < record.values.size(); ++i) {
        const char *name = record.shape->fields.at(i).name;
        const bool belongs = qstrcmp(name, record.shape->kind.parent) == 0
            || qstrcmp(name, "case") == 0 || qstrcmp(name, "person") == 0;
        if (belongs)
            continue;
        if (isFilled(record.values.at(i)))
            return {};
        if (*first == '\0')
            first = name;
    }
    return refused(RecordText::tr("Nothing is filled in yet. What is known is enough, be it one "
                                  "field. Nothing was saved."),
                   QString::fromLatin1(record.shape->kind.table) + u'.'
                       + QString::fromLatin1(first));
}

} // namespace

Result<Done> saveRecordEdit(Session &session, const RecordEdit &edit, const QString &words)
{
    const Connection &connection = session.vault->connection();
    const Result<AnyRecord> record = finalRecord(connection, edit);
    if (!record)
        return tl::unexpected(record.error());
    if (const Result<> may = checkWithdrawal(session, edit, *record); !may)
        return tl::unexpected(may.error());
    QList<AnyRecord> others = edit.with;
    for (const ChangedRecord &one : edit.changed) {
        const Result<AnyRecord> changed = finalRecord(connection, { one.after, one.before });
        if (!changed)
            return tl::unexpected(changed.error());
        others << *changed;
    }
    for (const AnyRecord &one : others + QList<AnyRecord> { *record }) {
        if (const Result<> checked = checkAny(one); !checked)
            return tl::unexpected(checked.error());
        if (const Result<> checked = checkReference(connection, one); !checked)
            return tl::unexpected(checked.error());
    }
    if (!edit.before && edit.with.isEmpty()) {
        if (const Result<> said = checkSaysSomething(*record); !said)
            return tl::unexpected(said.error());
    }
    const Result<Gestured> saved = performGesture(session, words, [&](const Transaction &proof) {
        Result<> written;
        for (const AnyRecord &one : std::as_const(others)) {
            if (written)
                written = saveAny(connection, proof, one);
        }
        return written ? saveAny(connection, proof, *record) : written;
    });
    if (!saved)
        return tl::unexpected(saved.error());
    Done done { saved->changeSet, words, saved->moved, doubtsAbout(*record) };
    if (edit.before)
        done.effects << madeUnderWithdrawn(connection, *edit.before, *record);
    return done;
}

Result<Done> removeRecord(Session &session, QByteArrayView table, const QUuid &id,
                          const QString &words)
{
    const auto record = readAny(session.vault->connection(), table, id);
    if (!record)
        return tl::unexpected(record.error());
    return setDeleted(session, *record, true, words);
}

Result<Done> restoreRecord(Session &session, QByteArrayView table, const QUuid &id,
                           const QString &words)
{
    const Connection &connection = session.vault->connection();
    const auto record = readAny(connection, table, id);
    if (!record)
        return tl::unexpected(record.error());
    if (const QUuid above = record->parent(); !above.isNull()) {
        const auto parent = readAny(connection, record->shape->kind.parent, above);
        if (!parent)
            return tl::unexpected(parent.error());
        if (parent->deleted)
            return refused(RecordText::tr("What this record belongs to is in the bin too. Bring "
                                          "that back first."));
    }
    return setDeleted(session, *record, false, words);
}

} // namespace habeas
