#include "app/vault/schema.h"

#include "app/vault/engine.h"
#include "app/vault/texts.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>

#include <algorithm>

#include <sqlite3.h>

namespace habeas {

using namespace Qt::StringLiterals;

namespace {

tl::unexpected<Error> incompleteProgram(const QString &detail)
{
    return refused(
        VaultTexts::tr("This copy of Habeas is not complete: a part of the vault's plan is "
                       "missing. Nothing was changed. Install Habeas again."),
        detail);
}

/// The files in order; the first is number 1.
Result<QStringList> steps(const QString &folder)
{
    static const QRegularExpression pattern(u"^(\\d{4})_[a-z0-9_]+\\.sql$"_s);
    QStringList files;
    for (const QString &name : QDir(folder).entryList(QDir::Files, QDir::Name)) {
        const auto match = pattern.match(name);
        if (!match.hasMatch())
            continue;
        if (match.captured(1).toInt() != files.size() + 1)
            return incompleteProgram(u"schema step %1"_s.arg(files.size() + 1));
        files << folder + u'/' + name;
    }
    if (files.isEmpty())
        return incompleteProgram(u"no schema"_s);
    return files;
}

Result<qint64> schemaVersion(sqlite3 *handle)
{
    Statement query(handle, "PRAGMA user_version");
    const qint64 version = query.row() ? query.integer(0) : 0;
    if (auto done = query.finished(); !done)
        return tl::unexpected(done.error());
    return version;
}

Result<> applyStep(sqlite3 *handle, const QString &path, qint64 number)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return incompleteProgram(u"schema step %1"_s.arg(number));
    if (auto done = execute(handle, file.readAll()); !done)
        return done;
    Statement orphans(handle, "PRAGMA foreign_key_check");
    if (orphans.row())
        return engineFailure(SQLITE_CONSTRAINT_FOREIGNKEY);
    if (auto done = orphans.finished(); !done)
        return done;
    return execute(handle, "PRAGMA user_version = " + QByteArray::number(number));
}

Result<> applyInTransaction(sqlite3 *handle, const QString &path, qint64 number)
{
    if (auto begun = execute(handle, "BEGIN IMMEDIATE"); !begun)
        return begun;
    auto version = schemaVersion(handle);
    auto done = version ? Result<> {} : tl::unexpected(version.error());
    if (done && *version < number) // another process may have climbed the step meanwhile
        done = applyStep(handle, path, number);
    if (done)
        done = execute(handle, "COMMIT");
    if (!done && sqlite3_get_autocommit(handle) == 0)
        static_cast<void>(execute(handle, "ROLLBACK"));
    return done;
}

} // namespace

Result<> migrate(sqlite3 *handle, const QString &folder)
{
    const auto files = steps(folder);
    if (!files)
        return tl::unexpected(files.error());
    const auto version = schemaVersion(handle);
    if (!version)
        return tl::unexpected(version.error());
    if (*version > files->size())
        return failure(ErrorKind::NewerVault,
                       VaultTexts::tr("This vault was written by a later version of Habeas. Update "
                                      "the program to open it; the vault was not changed."),
                       u"schema %1, program %2"_s.arg(*version).arg(files->size()));
    if (*version == files->size())
        return {};

    // A step that rebuilds a table must not trip over the references to it; each step checks them
    // before it ends.
    if (auto done = execute(handle, "PRAGMA foreign_keys = OFF"); !done)
        return done;
    Result<> done;
    for (qint64 number = *version + 1; done && number <= files->size(); ++number)
        done = applyInTransaction(handle, files->at(number - 1), number);
    const auto restored = execute(handle, "PRAGMA foreign_keys = ON");
    return done ? restored : done;
}

const CapturedTable::Column *CapturedTable::column(const QString &columnName) const
{
    const auto found = std::find_if(columns.begin(), columns.end(), [&](const Column &c) {
        return c.name == columnName;
    });
    return found == columns.end() ? nullptr : &*found;
}

Result<std::vector<CapturedTable>> capturedTables(sqlite3 *handle)
{
    // hidden = 0 leaves generated columns out, as the session extension does.
    Statement query(handle,
                    "SELECT t.name, c.name, c.dflt_value FROM sqlite_schema t, "
                    "pragma_table_xinfo(t.name) c WHERE t.type = 'table' AND c.hidden = 0 "
                    "ORDER BY t.rowid, c.cid");
    std::vector<CapturedTable> tables;
    while (query.row()) {
        if (tables.empty() || tables.back().name != query.text(0))
            tables.push_back({ .name = query.text(0) });
        CapturedTable &table = tables.back();
        const QString column = query.text(1);
        if (column == "seq"_L1)
            table.seqAt = table.columnCount;
        if (column == "id"_L1)
            table.idAt = table.columnCount;
        const QString defaultSql = query.text(2);
        const bool null
            = defaultSql.isEmpty() || defaultSql.compare("null"_L1, Qt::CaseInsensitive) == 0;
        table.columns.push_back({ column, defaultSql, null });
        ++table.columnCount;
    }
    if (auto done = query.finished(); !done)
        return tl::unexpected(done.error());
    std::erase_if(tables, [](const CapturedTable &t) {
        return t.seqAt < 0 || t.idAt < 0;
    });
    return tables;
}

QByteArray quoted(const QString &name)
{
    QByteArray utf8 = name.toUtf8();
    return '"' + utf8.replace('"', "\"\"") + '"';
}

} // namespace habeas
