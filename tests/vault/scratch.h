#pragma once

#include "app/vault/history.h"
#include "app/vault/vault.h"

#include <QDir>
#include <QFile>
#include <QSqlError>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace habeas::test {

using namespace Qt::StringLiterals;

inline const QString Passphrase = u"сім слів навмання 7"_s;

/// A vault of its own for one test: a small schema above 0001, a cheap key, a clock held in the
/// hand.
class Scratch
{
public:
    QTemporaryDir dir;
    QDateTime now { QDate(2022, 2, 25), QTime(12, 0), Qt::UTC };
    std::optional<Cipher> cipher;

    Scratch()
    {
        QDir().mkdir(schemaFolder());
        QFile::copy(u":/schema/0001_vault.sql"_s, schemaFolder() + u"/0001_vault.sql"_s);
        addStep(2,
                "CREATE TABLE person (seq INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE CHECK "
                "(length(id) = 16), name TEXT NOT NULL, note TEXT, age INTEGER, weight REAL, "
                "photo BLOB, rank INTEGER UNIQUE) STRICT;"
                "CREATE TABLE hearing (seq INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE CHECK "
                "(length(id) = 16), person BLOB NOT NULL REFERENCES person (id) ON DELETE "
                "CASCADE, room TEXT NOT NULL DEFAULT 'one') STRICT;"
                "CREATE TABLE uncaptured (seq INTEGER PRIMARY KEY, name TEXT) STRICT;");
    }

    [[nodiscard]] QString path() const { return dir.filePath(u"office.habeas"_s); }

    [[nodiscard]] QString schemaFolder() const { return dir.filePath(u"schema"_s); }

    void addStep(int number, const QByteArray &sql) const
    {
        QFile file(schemaFolder() + u"/%1_step.sql"_s.arg(number, 4, 10, QChar(u'0')));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(sql);
    }

    [[nodiscard]] VaultSettings settings() const
    {
        return { .clock =
                     [this] {
                         return now;
                     },
                 .cost = KeyCost { .passes = 1, .memoryMiB = 8 },
                 .cipher = cipher,
                 .schemaFolder = schemaFolder() };
    }

    [[nodiscard]] Result<std::unique_ptr<Vault>> create() const
    {
        return Vault::create(path(), Passphrase, settings());
    }

    [[nodiscard]] Result<std::unique_ptr<Vault>> open(const QString &passphrase = Passphrase) const
    {
        auto key = VaultKey::derive(path(), passphrase);
        if (!key)
            return tl::unexpected(key.error());
        return Vault::open(std::move(*key), settings());
    }

    [[nodiscard]] QByteArray bytes() const
    {
        QFile file(path());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    void setBytes(const QByteArray &bytes) const
    {
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }

    /// The vault's file and its side files, whatever there is.
    [[nodiscard]] QStringList files() const
    {
        return QDir(dir.path()).entryList({ u"office*"_s }, QDir::Files | QDir::Hidden, QDir::Name);
    }
};

/// One change set with one statement. Blob parameters are ids.
inline Result<QUuid> write(Vault &vault, const QString &words, const QString &sql,
                           const QVariantList &values = {})
{
    auto transaction = vault.begin({ .words = words, .author = u"Aigerim"_s });
    if (!transaction)
        return tl::unexpected(transaction.error());
    QSqlQuery query(transaction->database());
    query.prepare(sql);
    for (const QVariant &value : values)
        query.addBindValue(value);
    if (!query.exec())
        return refused(query.lastError().text());
    return transaction->commit();
}

inline Result<QUuid> addPerson(Vault &vault, const QString &name)
{
    return write(vault, u"Add a person"_s, u"INSERT INTO person (id, name) VALUES (?, ?)"_s,
                 { newUuid().toRfc4122(), name });
}

inline QVariantList rowsOf(const Vault &vault, const QString &sql)
{
    QVariantList rows;
    QSqlQuery query(sql, vault.connection().database());
    while (query.next())
        rows << query.value(0);
    return rows;
}

inline QString messageOf(const auto &result)
{
    return result ? QString() : QString(result.error().message + u" / "_s + result.error().detail);
}

} // namespace habeas::test
