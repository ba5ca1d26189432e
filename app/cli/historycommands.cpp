#include "app/actions/undoactions.h"
#include "app/cli/changetext.h"
#include "app/cli/commands.h"
#include "app/cli/dates.h"
#include "app/cli/jsonvalues.h"
#include "app/cli/vaultaccess.h"
#include "app/records/repository.h"

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
    const auto sets = historyOf(session->vault->connection(), call.arguments.value(1), *limit);
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
