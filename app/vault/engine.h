#pragma once

#include "app/base/result.h"

#include <QByteArray>
#include <QString>
#include <QUuid>

struct sqlite3;
struct sqlite3_stmt;
struct sqlite3_value;

namespace habeas {

/// The engine's own interface, for what Qt Sql has no words for. Internal to this room.

/// True where Qt's connections run on the encrypted engine this program was built with.
[[nodiscard]] bool engineRunsUnderQt();

/// What went wrong, in a caseworker's words, from one of the engine's result codes.
[[nodiscard]] tl::unexpected<Error> engineFailure(int code);
/// The same from the handle's last error.
[[nodiscard]] tl::unexpected<Error> engineFailure(sqlite3 *handle);

/// Runs every statement of the text.
[[nodiscard]] Result<> execute(sqlite3 *handle, const QByteArray &sql);

/// Keeps the statements of this connection for their next use: preparing one takes longer than most
/// of them run. Ended by forgetStatements(), which must come before the handle is closed.
void keepStatements(sqlite3 *handle);
void forgetStatements(sqlite3 *handle);

/// One prepared statement. Errors stay in it until finished() is asked.
class Statement
{
public:
    Statement(sqlite3 *handle, const QByteArray &sql);
    ~Statement();
    Q_DISABLE_COPY_MOVE(Statement)

    /// Parameters count from 1.
    Statement &bind(int index, qint64 value);
    Statement &bind(int index, double value);
    Statement &bind(int index, const QString &text);
    Statement &bindBlob(int index, const QByteArray &bytes);
    Statement &bind(int index, const QUuid &id);
    Statement &bindNull(int index);

    [[nodiscard]] bool row(); ///< steps; false at the end or on an error
    [[nodiscard]] Result<> finished(); ///< what stopped row(); makes ready for the next run
    [[nodiscard]] Result<> run(); ///< for statements without rows: row() and finished()

    /// Columns count from 0.
    [[nodiscard]] qint64 integer(int column) const;
    [[nodiscard]] QString text(int column) const;
    [[nodiscard]] QByteArray blob(int column) const;
    [[nodiscard]] QUuid uuid(int column) const;
    [[nodiscard]] bool isNull(int column) const;
    [[nodiscard]] sqlite3_value *value(int column) const;

    [[nodiscard]] int code() const { return m_code; } ///< the engine's last result code

private:
    void keep(int code);

    sqlite3 *m_handle;
    QByteArray m_sql;
    sqlite3_stmt *m_statement = nullptr;
    int m_code = 0;
};

} // namespace habeas
