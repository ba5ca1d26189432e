#include "app/vault/connection.h"

#include "app/vault/engine.h"
#include "app/vault/keying.h"
#include "app/vault/texts.h"

#include <QSqlDriver>
#include <QUrl>
#include <QUuid>

#include <utility>

#include <sqlite3.h>

namespace habeas {

using namespace Qt::StringLiterals;

namespace {

constexpr int BusyMs = 10'000; ///< how long one writer waits for another process

sqlite3 *handleOf(const QSqlDatabase &database)
{
    const QVariant handle = database.driver()->handle();
    if (!handle.isValid() || qstrcmp(handle.typeName(), "sqlite3*") != 0)
        return nullptr;
    return *static_cast<sqlite3 *const *>(handle.constData());
}

Result<> settings(sqlite3 *handle)
{
    sqlite3_extended_result_codes(handle, 1);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    return execute(handle,
                   "PRAGMA foreign_keys = ON;"
                   "PRAGMA temp_store = MEMORY;"
                   "PRAGMA secure_delete = ON;"
                   "PRAGMA cell_size_check = ON;");
}

} // namespace

Connection::Connection(QSqlDatabase database)
    : m_database(std::move(database))
{
}

Connection::~Connection()
{
    const QString name = m_database.connectionName();
    if (m_handle != nullptr)
        forgetStatements(m_handle);
    m_handle = nullptr;
    m_database.close();
    m_database = QSqlDatabase();
    QSqlDatabase::removeDatabase(name);
}

Result<std::unique_ptr<Connection>> Connection::openReader(const VaultKey &key)
{
    auto reader = open(key, key.path(), Mode::Read);
    if (!reader)
        return reader;
    if (auto set = execute((*reader)->handle(), "PRAGMA query_only = ON;"); !set)
        return tl::unexpected(set.error());
    return reader;
}

Result<std::unique_ptr<Connection>> Connection::openWriter(const VaultKey &key)
{
    auto writer = open(key, key.path(), Mode::Write);
    if (!writer)
        return writer;
    if (auto set = execute((*writer)->handle(), "PRAGMA synchronous = FULL;"); !set)
        return tl::unexpected(set.error());
    return writer;
}

void Connection::keepMorePages() const
{
    std::ignore = execute(m_handle, "PRAGMA cache_size = -16384"); // KiB; only slower without it
}

Result<std::unique_ptr<Connection>> Connection::open(const VaultKey &key, const QString &path,
                                                     Mode mode)
{
    if (!engineRunsUnderQt())
        return refused(
            VaultTexts::tr("This copy of Habeas is not complete: its encryption engine is "
                           "missing. No vault was made or opened. Install Habeas again."));
    if (key.d->checkValue() != key.d->header.checkValue())
        return failure(ErrorKind::WrongPassphrase,
                       VaultTexts::tr("This passphrase does not open the vault. Check the keyboard "
                                      "layout and Caps Lock, and try again."));

    const QString name = u"habeas-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces);
    QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
    // As a URI, because only there can one ask never to create a file.
    QUrl url = QUrl::fromLocalFile(path);
    url.setQuery(mode == Mode::Write ? u"mode=rw"_s : u"mode=ro"_s);
    database.setDatabaseName(QString::fromLatin1(url.toEncoded()));
    database.setConnectOptions(u"QSQLITE_OPEN_URI;QSQLITE_BUSY_TIMEOUT=%1"_s.arg(BusyMs)
                               + (mode == Mode::Read ? u";QSQLITE_OPEN_READONLY"_s : QString()));
    const bool opened = database.open();
    std::unique_ptr<Connection> connection(new Connection(database));
    if (!opened)
        return engineFailure(SQLITE_CANTOPEN);
    connection->m_handle = handleOf(database);
    if (connection->m_handle == nullptr)
        return engineFailure(SQLITE_MISUSE);
    keepStatements(connection->m_handle);
    database = QSqlDatabase();
    if (auto unlocked = connection->unlock(key); !unlocked)
        return tl::unexpected(unlocked.error());
    return connection;
}

Result<> Connection::unlock(const VaultKey &key)
{
    if (auto set = setKey(m_handle, key.d->header, key.d->key); !set)
        return set;
    if (auto set = settings(m_handle); !set)
        return set;
    // The first statement that reads the file: shows whether the first page is what it should be.
    Statement probe(m_handle, "SELECT count(*) FROM sqlite_schema");
    return probe.run();
}

} // namespace habeas
