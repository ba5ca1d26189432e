#include "app/vault/capture.h"
#include "app/vault/engine.h"
#include "app/vault/historyread.h"
#include "app/vault/patch.h"
#include "app/vault/texts.h"
#include "app/vault/vault.h"

namespace habeas {

using namespace Qt::StringLiterals;

namespace {

enum class Direction { Undo, Redo };

std::optional<ChangeSet> candidate(const Connection &connection, Direction direction)
{
    return direction == Direction::Undo ? undoable(connection) : redoable(connection);
}

QString movedOn(Direction direction, const QString &words)
{
    return direction == Direction::Undo
        ? VaultTexts::tr("“%1” cannot be undone: what it changed has been changed again since. "
                         "Nothing was changed.")
              .arg(words)
        : VaultTexts::tr("“%1” cannot be redone: what it would change has been changed since. "
                         "Nothing was changed.")
              .arg(words);
}

Result<ChangeSet> reverse(Vault &vault, const QString &author, Direction direction)
{
    const auto found = candidate(vault.connection(), direction);
    if (!found)
        return refused(direction == Direction::Undo ? VaultTexts::tr("There is nothing to undo.")
                                                    : VaultTexts::tr("There is nothing to redo."));
    auto transaction = vault.begin({
        .words
        = (direction == Direction::Undo ? VaultTexts::tr("Undo: %1") : VaultTexts::tr("Redo: %1"))
              .arg(found->words),
        .author = author,
        .kind = direction == Direction::Undo ? Gesture::Kind::Undo : Gesture::Kind::Redo,
        .target = found->id,
    });
    if (!transaction)
        return tl::unexpected(transaction.error());
    // Another process may have written before this one got its turn.
    const auto still = candidate(vault.connection(), direction);
    if (!still || still->id != found->id)
        return refused(movedOn(direction, found->words));

    sqlite3 *handle = vault.connection().handle();
    auto set = readChangeSet(handle, found->id);
    if (!set)
        return set;
    const auto tables = capturedTables(handle);
    if (!tables)
        return tl::unexpected(tables.error());
    const auto applied = applyPatches(
        handle, *tables, direction == Direction::Undo ? inverted(set->changes) : set->changes);
    if (!applied)
        return tl::unexpected(applied.error());
    if (*applied == Applied::MovedOn)
        return refused(movedOn(direction, found->words));
    if (auto committed = transaction->commit(); !committed)
        return tl::unexpected(committed.error());
    return set;
}

} // namespace

Result<ChangeSet> undo(Vault &vault, const QString &author)
{
    return reverse(vault, author, Direction::Undo);
}

Result<ChangeSet> redo(Vault &vault, const QString &author)
{
    return reverse(vault, author, Direction::Redo);
}

} // namespace habeas
