#include "app/vault/engine.h"

#include "app/vault/texts.h"

#include <QHash>
#include <QSqlDatabase>
#include <QSqlQuery>

#include <sqlite3.h>

namespace habeas {

namespace {

/// Prepared statements of one connection that nobody uses at the moment.
class IdleStatements
{
public:
    static constexpr const char *Name = "habeas.statements";

    IdleStatements() = default;

    ~IdleStatements()
    {
        for (sqlite3_stmt *statement : std::as_const(m_idle))
            sqlite3_finalize(statement);
    }

    Q_DISABLE_COPY_MOVE(IdleStatements)

    /// Null for a handle whose statements are not kept.
    [[nodiscard]] static IdleStatements *of(sqlite3 *handle)
    {
        return static_cast<IdleStatements *>(sqlite3_get_clientdata(handle, Name));
    }

    /// Null where there is none.
    [[nodiscard]] sqlite3_stmt *take(const QByteArray &sql) { return m_idle.take(sql); }

    /// False where it is not kept: some pragmas act when they are prepared.
    [[nodiscard]] bool put(const QByteArray &sql, sqlite3_stmt *statement)
    {
        constexpr qsizetype most = 512;
        if (sql.startsWith("PRAGMA") || m_idle.size() >= most || m_idle.contains(sql))
            return false;
        sqlite3_reset(statement);
        sqlite3_clear_bindings(statement);
        m_idle.insert(sql, statement);
        return true;
    }

private:
    QHash<QByteArray, sqlite3_stmt *> m_idle;
};

} // namespace

using namespace Qt::StringLiterals;

bool engineRunsUnderQt()
{
    static const bool answer = [] {
        const QString name = u"habeas-engine-probe"_s;
        QString source;
        {
            QSqlDatabase probe = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
            probe.setDatabaseName(u":memory:"_s);
            if (probe.open()) {
                QSqlQuery query(u"SELECT sqlite_source_id()"_s, probe);
                if (query.next())
                    source = query.value(0).toString();
            }
        }
        QSqlDatabase::removeDatabase(name);
        return source == QLatin1StringView(SQLITE_SOURCE_ID)
            && QLatin1StringView(sqlite3_sourceid()) == QLatin1StringView(SQLITE_SOURCE_ID);
    }();
    return answer;
}

tl::unexpected<Error> engineFailure(int code)
{
    const QString detail
        = u"engine %1: %2"_s.arg(code).arg(QLatin1StringView(sqlite3_errstr(code)));
    switch (code & 0xff) {
    case SQLITE_FULL:
        return failure(ErrorKind::Io,
                       VaultTexts::tr("The disk is full. This change was not saved; everything "
                                      "before it is kept. Free some space and try again."),
                       detail);
    case SQLITE_READONLY:
    case SQLITE_CANTOPEN:
    case SQLITE_PERM:
    case SQLITE_AUTH:
        return failure(ErrorKind::Io,
                       VaultTexts::tr("The vault or its folder may only be read, so nothing was "
                                      "changed. Check the permissions of the folder, or copy the "
                                      "vault to a disk that can be written to."),
                       detail);
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return failure(ErrorKind::Io,
                       VaultTexts::tr("Another window or command is writing to this vault. Nothing "
                                      "was changed; try again in a moment."),
                       detail);
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return failure(ErrorKind::Damaged,
                       VaultTexts::tr("A part of this vault is damaged and cannot be read. Nothing "
                                      "was changed. Restore the newest backup."),
                       detail);
    case SQLITE_CONSTRAINT:
        return failure(
            ErrorKind::Refused,
            VaultTexts::tr(
                "This change does not fit the other records of the vault: what it leads to may be "
                "gone. Nothing was changed. Look at the records it belongs to, and try again."),
            detail);
    case SQLITE_NOMEM:
        return failure(ErrorKind::Io,
                       VaultTexts::tr("The computer has run out of memory. This change was not "
                                      "saved. Close other programs and try again."),
                       detail);
    default:
        return failure(ErrorKind::Io,
                       VaultTexts::tr("The disk the vault is on did not answer as it should. This "
                                      "change was not saved; everything before it is kept. Check "
                                      "that the disk is plugged in and has free space."),
                       detail);
    }
}

tl::unexpected<Error> engineFailure(sqlite3 *handle)
{
    return engineFailure(sqlite3_extended_errcode(handle));
}

Result<> execute(sqlite3 *handle, const QByteArray &sql)
{
    if (sqlite3_exec(handle, sql.constData(), nullptr, nullptr, nullptr) != SQLITE_OK)
        return engineFailure(handle);
    return {};
}

void keepStatements(sqlite3 *handle)
{
    sqlite3_set_clientdata(handle, IdleStatements::Name, new IdleStatements, [](void *idle) {
        delete static_cast<IdleStatements *>(idle);
    });
}

void forgetStatements(sqlite3 *handle)
{
    sqlite3_set_clientdata(handle, IdleStatements::Name, nullptr, nullptr);
}

Statement::Statement(sqlite3 *handle, const QByteArray &sql)
    : m_handle(handle)
    , m_sql(sql)
{
    if (IdleStatements *idle = IdleStatements::of(handle))
        m_statement = idle->take(sql);
    if (m_statement == nullptr)
        keep(sqlite3_prepare_v2(handle, sql.constData(), static_cast<int>(sql.size()), &m_statement,
                                nullptr));
}

Statement::~Statement()
{
    IdleStatements *idle = m_statement == nullptr ? nullptr : IdleStatements::of(m_handle);
    if (idle == nullptr || !idle->put(m_sql, m_statement))
        sqlite3_finalize(m_statement);
}

void Statement::keep(int code)
{
    if (m_code == SQLITE_OK && code != SQLITE_OK)
        m_code = code;
}

Statement &Statement::bind(int index, qint64 value)
{
    keep(sqlite3_bind_int64(m_statement, index, value));
    return *this;
}

Statement &Statement::bind(int index, double value)
{
    keep(sqlite3_bind_double(m_statement, index, value));
    return *this;
}

Statement &Statement::bind(int index, const QString &text)
{
    const QByteArray utf8 = text.toUtf8();
    keep(sqlite3_bind_text64(m_statement, index, utf8.constData(),
                             static_cast<sqlite3_uint64>(utf8.size()),
                             SQLITE_TRANSIENT, // NOLINT: the engine's own cast
                             SQLITE_UTF8));
    return *this;
}

Statement &Statement::bindBlob(int index, const QByteArray &bytes)
{
    // An empty blob is not a NULL.
    keep(sqlite3_bind_blob64(m_statement, index, bytes.isNull() ? "" : bytes.constData(),
                             static_cast<sqlite3_uint64>(bytes.size()),
                             SQLITE_TRANSIENT)); // NOLINT: the engine's own cast
    return *this;
}

Statement &Statement::bind(int index, const QUuid &id)
{
    return id.isNull() ? bindNull(index) : bindBlob(index, id.toRfc4122());
}

Statement &Statement::bindNull(int index)
{
    keep(sqlite3_bind_null(m_statement, index));
    return *this;
}

bool Statement::row()
{
    if (m_code != SQLITE_OK)
        return false;
    const int code = sqlite3_step(m_statement);
    if (code == SQLITE_ROW)
        return true;
    if (code != SQLITE_DONE)
        keep(code);
    return false;
}

Result<> Statement::finished()
{
    const int code = m_code;
    sqlite3_reset(m_statement);
    m_code = m_statement == nullptr ? code : SQLITE_OK;
    if (code != SQLITE_OK)
        return engineFailure(code);
    return {};
}

Result<> Statement::run()
{
    while (row()) { }
    return finished();
}

qint64 Statement::integer(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

QString Statement::text(int column) const
{
    const unsigned char *utf8 = sqlite3_column_text(m_statement, column);
    return QString::fromUtf8(reinterpret_cast<const char *>(utf8),
                             sqlite3_column_bytes(m_statement, column));
}

QByteArray Statement::blob(int column) const
{
    const void *bytes = sqlite3_column_blob(m_statement, column);
    return { static_cast<const char *>(bytes), sqlite3_column_bytes(m_statement, column) };
}

QUuid Statement::uuid(int column) const
{
    return QUuid::fromRfc4122(blob(column));
}

bool Statement::isNull(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

sqlite3_value *Statement::value(int column) const
{
    return sqlite3_column_value(m_statement, column);
}

} // namespace habeas
