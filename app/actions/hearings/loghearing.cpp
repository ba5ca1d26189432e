#include "app/actions/hearings/loghearing.h"

#include "app/actions/hearings/hearingrecords.h"
#include "app/actions/session/gesture.h"
#include "app/base/dates/dateprint.h"
#include "app/casefile/shownname.h"
#include "app/records/store/legalrecord.h"
#include "app/records/store/repository.h"

#include <QCoreApplication>

namespace habeas {

namespace {

struct LogHearing
{
    Q_DECLARE_TR_FUNCTIONS(LogHearing)
};

Result<> saveAll(const Connection &connection, const Transaction &proof,
                 const HearingRecords &records)
{
    if (records.source) {
        const Result<> saved = Repository<Source>(connection).save(proof, *records.source);
        if (!saved)
            return saved;
    }
    Result<> saved = Repository<Hearing>(connection).save(proof, records.hearing);
    if (saved && records.measure)
        saved = Repository<Measure>(connection).save(proof, *records.measure);
    if (saved && records.order)
        saved = Repository<Order>(connection).save(proof, *records.order);
    if (!saved || !records.ended)
        return saved;
    saved = Repository<Measure>(connection).save(proof, *records.ended);
    return saved ? Repository<Order>(connection).save(proof, *records.endOrder) : saved;
}

/// What was done, as the window and undo say it: with whom it was about, where that is known.
QString wordsOf(const Connection &connection, const CaseFolder &folder, const Hearing &hearing)
{
    const QString day = printDate(hearing.at, screenLanguage());
    const QList<Id<Person>> people = peopleAtRisk(folder);
    const Id<Person> person = people.size() == 1 ? people.first() : hearing.person;
    QString name;
    if (!person.isNull()) {
        const auto whole = loadCase(connection, folder.file.ref); // which holds the names
        name = whole ? shownName(*whole, person) : QString();
    }
    return name.isEmpty() ? LogHearing::tr("Log hearing of %1 – %2").arg(day, folder.file.ref)
                          : LogHearing::tr("Log hearing of %1 – %2, %3", "day, case, person")
                                .arg(day, folder.file.ref, name);
}

} // namespace

Result<HearingPlan> planHearing(const CaseFolder &folder, const HearingEntry &entry)
{
    return hearingRecords(folder, entry).map([](const HearingRecords &made) {
        return made.plan;
    });
}

Result<Done> logHearing(Session &session, const HearingEntry &entry)
{
    if (entry.caseRef.trimmed().isEmpty())
        return refused(LogHearing::tr("A hearing belongs to a case: give the case’s reference."),
                       QStringLiteral("case"));
    const Connection &connection = session.vault->connection();
    const Result<CaseFolder> folder = loadLegalRecord(connection, entry.caseRef.trimmed());
    if (!folder)
        return tl::unexpected(folder.error());
    Result<HearingRecords> records = hearingRecords(*folder, entry);
    if (records && (records->completes || records->ended)) {
        // What the law does not read of it (its sources) is kept, too.
        const auto whole = loadCase(connection, folder->file.ref);
        if (!whole)
            return tl::unexpected(whole.error());
        records = hearingRecords(*whole, entry);
    }
    if (!records) {
        // A question about somebody names them, and the legal record holds no names.
        const auto whole = loadCase(connection, folder->file.ref);
        const auto told = whole ? hearingRecords(*whole, entry) : records;
        return tl::unexpected(told ? records.error() : told.error());
    }

    const QString words = wordsOf(connection, *folder, records->hearing);
    const auto saved = performGesture(session, words, [&](const Transaction &proof) {
        return saveAll(connection, proof, *records);
    });
    if (!saved)
        return tl::unexpected(saved.error());
    return Done { saved->changeSet, words, records->plan.effects + saved->moved,
                  records->plan.warnings };
}

} // namespace habeas
