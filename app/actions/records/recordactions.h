#pragma once

#include "app/actions/records/recordcheck.h"
#include "app/actions/session/gesture.h"
#include "app/casefile/anyrecord.h"
#include "app/records/store/repository.h"

namespace habeas {

/// Saves one record as one gesture, under the words given ("Change the court of the hearing of 6
/// May 2022"). Refuses, with nothing kept, what checkRecord() refuses.
template<class R>
[[nodiscard]] Result<Done> saveRecord(Session &session, const R &record, const QString &words)
{
    const Result<> checked = checkRecord(record);
    if (!checked)
        return tl::unexpected(checked.error());
    const auto saved = performGesture(session, words, [&](const Transaction &proof) {
        return Repository<R>(session.vault->connection()).save(proof, record);
    });
    if (!saved)
        return tl::unexpected(saved.error());
    return Done { saved->changeSet, words, saved->moved };
}

/// A record on file as a form found it and as it left it.
struct ChangedRecord
{
    AnyRecord before;
    AnyRecord after;
};

/// What a form hands in.
struct RecordEdit
{
    AnyRecord record;
    std::optional<AnyRecord> before = {}; ///< as the form opened it; nothing for a new record
    QList<AnyRecord> with = {}; ///< new records it needs (a person, a source), saved before it
    QList<ChangedRecord> changed = {}; ///< what belongs to it and was changed in its form
};

/// One gesture, all or nothing. Of changed records only the fields that differ from `before` are
/// written, so that what somebody else changed meanwhile stays. Refuses what faultsIn() finds, a
/// case reference that is taken, and a record that went to the bin meanwhile; the error's detail
/// names the field ("case.ref"). The warnings are doubtsAbout() the record.
[[nodiscard]] Result<Done> saveRecordEdit(Session &session, const RecordEdit &edit,
                                          const QString &words);
/// To the bin: kept, not shown. What belongs to the record goes and comes back with it.
[[nodiscard]] Result<Done> removeRecord(Session &session, QByteArrayView table, const QUuid &id,
                                        const QString &words);
/// Out of the bin. Refuses a record whose parent is in the bin.
[[nodiscard]] Result<Done> restoreRecord(Session &session, QByteArrayView table, const QUuid &id,
                                         const QString &words);

} // namespace habeas
