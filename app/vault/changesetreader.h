#pragma once

#include "app/base/result.h"

#include <QByteArray>
#include <QString>

#include <functional>

struct sqlite3_changeset_iter;
struct sqlite3_session;
struct sqlite3_value;

namespace habeas {

/// A piece of a changeset, read change by change.
class ChangesetReader
{
public:
    /// The piece begins with a table's name, ends where a change ends, and outlives the reader.
    explicit ChangesetReader(QByteArray &piece);
    ~ChangesetReader();
    Q_DISABLE_COPY_MOVE(ChangesetReader)

    [[nodiscard]] bool next(); ///< false at the end or on an error

    [[nodiscard]] int code() const { return m_code; } ///< the engine's last result code

    [[nodiscard]] const QString &table() const { return m_table; }

    [[nodiscard]] int columns() const { return m_columns; }

    [[nodiscard]] int operation() const { return m_operation; } ///< SQLITE_INSERT and so on

    /// Null where the change does not carry the value.
    [[nodiscard]] sqlite3_value *before(int column) const;
    [[nodiscard]] sqlite3_value *after(int column) const;

    /// How the engine names the table that was read last, before its changes.
    [[nodiscard]] const QByteArray &header() const { return m_header; }

private:
    sqlite3_changeset_iter *m_iterator = nullptr;
    QString m_table;
    QByteArray m_header;
    int m_columns = 0;
    int m_operation = 0;
    int m_code = 0;
};

/// Hands on every change of a session; of the changeset itself no more than a piece is held at a
/// time. Nothing may be written meanwhile. Stops at the first failure, which it returns.
[[nodiscard]] Result<> readChangeset(sqlite3_session *session,
                                     const std::function<Result<>(const ChangesetReader &)> &take);

} // namespace habeas
