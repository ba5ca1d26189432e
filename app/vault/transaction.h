#pragma once

#include "app/base/result.h"

#include <QSqlDatabase>
#include <QUuid>

#include <memory>

namespace habeas {

class Vault;
struct Change;

/// What the caseworker did, as history will tell it. One gesture, one change set, one undo step.
struct Gesture
{
    enum class Kind { Do, Undo, Redo };

    QString words; ///< "Log hearing of 6 May 2022 – KZ-2022-001", in the author's language
    QString author;
    Kind kind = Kind::Do;
    QUuid target = {}; ///< the change set that is undone or redone
};

/// An open write, demanded as proof by every function that writes. Rolls back unless committed.
/// commit() captures everything that changed (SQLite's session extension) and writes the change
/// set and its changes in this same transaction, then makes all of it durable.
class Transaction
{
public:
    Transaction(Transaction &&) noexcept;
    Transaction &operator=(Transaction &&) = delete;
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;
    ~Transaction();

    [[nodiscard]] const QSqlDatabase &database() const;
    /// The id of the change set; null where nothing had changed (then nothing was written).
    [[nodiscard]] Result<QUuid> commit();
    void rollback();

private:
    friend class Vault;
    struct Private;
    explicit Transaction(std::unique_ptr<Private> d);
    [[nodiscard]] Result<QUuid> keep(const QList<Change> &changes);
    std::unique_ptr<Private> d;
};

} // namespace habeas
