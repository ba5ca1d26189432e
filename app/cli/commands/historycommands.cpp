#include "app/actions/records/restoreactions.h"
#include "app/actions/session/undoactions.h"
#include "app/cli/commands/commands.h"
#include "app/cli/line/dates.h"
#include "app/cli/line/vaultaccess.h"
#include "app/cli/rows/changetext.h"
#include "app/cli/rows/jsonvalues.h"
#include "app/records/store/anyrepository.h"
#include "app/records/store/recordhistory.h"
#include "app/records/store/repository.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace habeas {

namespace {

struct HistoryText
{
    Q_DECLARE_TR_FUNCTIONS(History)
};

constexpr int defaultLimit = 500;
constexpr int wholeHistory = 1'000'000'000;

QString code(Gesture::Kind kind)
{
    switch (kind) {
    case Gesture::Kind::Do:
        break;
    case Gesture::Kind::Undo:
        return u"undo"_s;
    case Gesture::Kind::Redo:
        return u"redo"_s;
    }
    return u"do"_s;
}

QJsonObject changeSetJson(const ChangeSet &set)
{
    QJsonArray changes;
    for (const FieldChange &change : fieldChanges(set))
        changes << QJsonObject { { u"table"_s, change.table },
                                 { u"row"_s, change.row.toString(QUuid::WithoutBraces) },
                                 { u"operation"_s, change.operation },
                                 { u"field"_s, change.field },
                                 { u"from"_s, change.from },
                                 { u"to"_s, change.to } };
    return { { u"id"_s, set.id.toString(QUuid::WithoutBraces) },
             { u"number"_s, set.number },
             { u"at"_s, set.at.toUTC().toString(Qt::ISODateWithMs) },
             { u"author"_s, set.author },
             { u"office"_s, set.office.toString(QUuid::WithoutBraces) },
             { u"words"_s, set.words },
             { u"kind"_s, code(set.kind) },
             { u"changes"_s, changes } };
}

/// The ids of everything a case holds now.
QSet<QUuid> rowsOf(const CaseFolder &folder)
{
    QSet<QUuid> rows { folder.file.id.uuid() };
    CaseFolder::eachList(folder, [&rows](const auto &list) {
        for (const auto &record : list)
            rows.insert(record.id.uuid());
    });
    return rows;
}

/// Keeps what touched these rows, or rows that belonged to them and are gone since: an undone
/// hearing is part of its case's history.
QList<ChangeSet> touching(QList<ChangeSet> sets, QSet<QUuid> rows)
{
    for (auto set = sets.crbegin(); set != sets.crend(); ++set) {
        for (qsizetype known = 0; known != rows.size();) { // a child may stand before its parent
            known = rows.size();
            for (const Change &change : set->changes) {
                if (rows.contains(parentOf(change)))
                    rows.insert(change.row);
            }
        }
    }
    for (ChangeSet &set : sets)
        set.changes.removeIf([&rows](const Change &change) {
            return !rows.contains(change.row);
        });
    sets.removeIf([](const ChangeSet &set) {
        return set.changes.isEmpty();
    });
    return sets;
}

Result<QList<ChangeSet>> historyOf(const Connection &connection, const QString &ref, int limit)
{
    if (ref.isEmpty())
        return readHistory(connection, {}, limit);
    if (const QUuid record = QUuid::fromString(ref); !record.isNull())
        return readHistory(connection, { record }, limit);
    const auto folder = loadCase(connection, ref);
    if (!folder)
        return tl::unexpected(folder.error());
    auto sets = readHistory(connection, {}, wholeHistory);
    if (!sets)
        return sets;
    return touching(std::move(*sets), rowsOf(*folder)).mid(0, limit);
}

/// The record named by --record. Refuses one of another case; people, officials and sources belong
/// to every case.
Result<AnyRecord> recordOption(const Connection &connection, const Invocation &call)
{
    const QString text = call.value(u"record"_s);
    const QUuid id(text);
    if (id.isNull())
        return failure(ErrorKind::Usage,
                       HistoryText::tr("Name the record by its id: --record ID. “history VAULT REF "
                                       "--json” shows them as “row”."),
                       u"--record"_s);
    auto record = findAny(connection, id);
    if (!record)
        return record;
    const auto ref = caseRefOf(connection, *record);
    if (!ref)
        return tl::unexpected(ref.error());
    const QString wanted = call.arguments.value(1);
    if (!ref->isEmpty() && !wanted.isEmpty() && *ref != wanted)
        return refused(
            HistoryText::tr("That record belongs to case %1, not to %2.").arg(*ref, wanted), text);
    return record;
}

Result<QList<ChangeSet>> historyOfRecord(const Connection &connection, const Invocation &call,
                                         int limit)
{
    const auto record = recordOption(connection, call);
    if (!record)
        return tl::unexpected(record.error());
    const auto rows = historyRows(connection, record->id);
    if (!rows)
        return tl::unexpected(rows.error());
    return readHistory(connection, *rows, limit);
}

/// --change takes a number or an id.
Result<ChangeSet> changeOption(const Connection &connection, const Invocation &call,
                               const QUuid &record)
{
    const QString text = call.value(u"change"_s);
    const auto rows = historyRows(connection, record);
    if (!rows)
        return tl::unexpected(rows.error());
    const auto sets = readHistory(connection, *rows, wholeHistory);
    if (!sets)
        return tl::unexpected(sets.error());
    for (const ChangeSet &set : *sets) {
        if (text == QString::number(set.number) || (!text.isEmpty() && QUuid(text) == set.id))
            return set;
    }
    return failure(text.isEmpty() ? ErrorKind::Usage : ErrorKind::NotFound,
                   HistoryText::tr("Name a change of this record by its number or id: --change ID. "
                                   "“history VAULT REF --record ID” lists them."),
                   u"--change"_s);
}

Reply steppedReply(const Turned &turned, const QString &sentence)
{
    return { { { u"change_set"_s, turned.id.toString(QUuid::WithoutBraces) },
               { u"number"_s, turned.number },
               { u"words"_s, turned.words },
               { u"effects"_s, QJsonArray::fromStringList(turned.moved) } },
             (QStringList { sentence } + turned.moved).join(u' ') + u'\n' };
}

} // namespace

Result<Reply> historyCommand(const Invocation &call)
{
    const Result<int> limit = numberOption(call, u"limit"_s, defaultLimit, 1);
    if (!limit)
        return tl::unexpected(limit.error());
    const auto session = openVault(call);
    if (!session)
        return tl::unexpected(session.error());
    const Connection &connection = session->vault->connection();
    const auto sets = call.has(u"record"_s)
        ? historyOfRecord(connection, call, *limit)
        : historyOf(connection, call.arguments.value(1), *limit);
    if (!sets)
        return tl::unexpected(sets.error());
    QJsonArray list;
    QString text;
    for (const ChangeSet &set : *sets) {
        list << changeSetJson(set);
        text += changeSetText(set);
    }
    if (sets->isEmpty())
        text = HistoryText::tr("Nothing has changed since the vault was made.") + u'\n';
    return Reply { { { u"history"_s, list } }, text };
}

Result<Reply> restoreCommand(const Invocation &call)
{
    auto session = openVault(call);
    if (!session)
        return tl::unexpected(session.error());
    const Connection &connection = session->vault->connection();
    const auto record = recordOption(connection, call);
    if (!record)
        return tl::unexpected(record.error());
    const auto change = changeOption(connection, call, record->id);
    if (!change)
        return tl::unexpected(change.error());
    const QByteArray table = record->shape->kind.table;
    const QString field = call.value(u"field"_s);
    const QString what = QString::fromLatin1(table) + (field.isEmpty() ? field : u'.' + field);
    const bool before = call.has(u"before"_s);
    const QString words = (before ? HistoryText::tr("Put %1 back as before change %2 – %3")
                                  : HistoryText::tr("Put %1 back as of change %2 – %3"))
                              .arg(what, QString::number(change->number), call.arguments.at(1));
    const Result<Done> done
        = putBack(*session, { table, record->id, change->id, before, field.toLatin1() }, words);
    if (!done)
        return tl::unexpected(done.error());
    Reply reply;
    reply.json = { { u"record"_s, record->id.toString(QUuid::WithoutBraces) },
                   { u"change_set"_s, done->changeSet.toString(QUuid::WithoutBraces) },
                   { u"words"_s, done->words },
                   { u"effects"_s, QJsonArray::fromStringList(done->effects) },
                   { u"warnings"_s, QJsonArray::fromStringList(done->warnings) } };
    reply.text
        = (QStringList { HistoryText::tr("Done: %1.").arg(done->words) } + done->effects).join(u' ')
        + u'\n';
    reply.notices = done->warnings;
    return reply;
}

Result<Reply> undoCommand(const Invocation &call)
{
    auto session = openVault(call);
    if (!session)
        return tl::unexpected(session.error());
    const Result<Turned> undone = undoLast(*session);
    if (!undone)
        return tl::unexpected(undone.error());
    return steppedReply(*undone, HistoryText::tr("Taken back: %1.").arg(undone->words));
}

Result<Reply> redoCommand(const Invocation &call)
{
    auto session = openVault(call);
    if (!session)
        return tl::unexpected(session.error());
    const Result<Turned> redone = redoLast(*session);
    if (!redone)
        return tl::unexpected(redone.error());
    return steppedReply(*redone, HistoryText::tr("Made again: %1.").arg(redone->words));
}

} // namespace habeas
