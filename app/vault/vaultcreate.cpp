#include "app/vault/engine.h"
#include "app/vault/keyprivate.h"
#include "app/vault/texts.h"
#include "app/vault/vault.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QUuid>

#include <cerrno>
#include <utility>

#include <fcntl.h>
#include <sqlite3.h>
#include <unistd.h>

namespace habeas {

using namespace Qt::StringLiterals;

namespace {

/// The file under its first name; gone with its side files unless it was given its final name.
class NewFile
{
public:
    explicit NewFile(const QString &finalPath)
        : m_final(finalPath)
        , m_path(finalPath + u'.' + QUuid::createUuid().toString(QUuid::Id128).left(12)
                 + u".part"_s)
    {
    }

    ~NewFile()
    {
        for (const QLatin1StringView side : { ""_L1, "-wal"_L1, "-shm"_L1, "-journal"_L1 })
            QFile::remove(m_path + side);
    }

    Q_DISABLE_COPY_MOVE(NewFile)

    [[nodiscard]] const QString &path() const { return m_path; }

    /// Empty, and readable by its owner only from the first moment.
    [[nodiscard]] Result<> make() const
    {
        const int file = ::open(QFile::encodeName(m_path).constData(),
                                O_CREAT | O_EXCL | O_RDWR | O_CLOEXEC, S_IRUSR | S_IWUSR);
        if (file < 0)
            return engineFailure(errno == ENOSPC ? SQLITE_FULL : SQLITE_CANTOPEN);
        ::close(file);
        return {};
    }

    /// Never replaces a file that appeared meanwhile.
    [[nodiscard]] Result<> giveFinalName() const
    {
        if (!QFile::rename(m_path, m_final))
            return engineFailure(SQLITE_CANTOPEN);
        const QByteArray folder = QFile::encodeName(QFileInfo(m_final).absolutePath());
        const int directory = ::open(folder.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
        if (directory >= 0) {
            ::fsync(directory);
            ::close(directory);
        }
        return {};
    }

private:
    QString m_final;
    QString m_path;
};

Result<> checkRequest(const QString &path, const QString &passphrase)
{
    const auto length = passphrase.normalized(QString::NormalizationForm_C).toUcs4().size();
    if (length < Vault::ShortestPassphrase)
        return refused(
            VaultTexts::tr("The passphrase needs at least %1 characters; six words chosen "
                           "by chance are better. No vault was made.")
                .arg(Vault::ShortestPassphrase));
    const QString shown = QDir::toNativeSeparators(path);
    const QFileInfo info(path);
    if (info.exists() || info.isSymLink())
        return refused(
            VaultTexts::tr("There is already a file %1. It was not touched; choose another "
                           "name.")
                .arg(shown));
    if (!info.absoluteDir().exists())
        return failure(
            ErrorKind::NotFound,
            VaultTexts::tr("There is no folder %1. No vault was made; choose a folder that "
                           "exists.")
                .arg(QDir::toNativeSeparators(info.absolutePath())));
    if (!engineRunsUnderQt())
        return refused(
            VaultTexts::tr("This copy of Habeas is not complete: its encryption engine is "
                           "missing. No vault was made or opened. Install Habeas again."));
    return {};
}

Result<> writeMeta(sqlite3 *handle, const QString &key, const QString &value)
{
    Statement insert(handle, "INSERT INTO meta (key, value) VALUES (?, ?)");
    return insert.bind(1, key).bind(2, value).run();
}

Result<> writeFirstRows(Vault &vault)
{
    auto transaction = vault.begin({ .words = VaultTexts::tr("Create the vault"), .author = {} });
    if (!transaction)
        return tl::unexpected(transaction.error());
    sqlite3 *handle = vault.connection().handle();
    const QDateTime now = vault.clock()();
    const QUuid office = newUuid(now.toMSecsSinceEpoch());
    const QUuid id = newUuid(now.toMSecsSinceEpoch());
    for (const auto &[key, value] :
         { std::pair { u"vault"_s, id.toString(QUuid::WithoutBraces) },
           std::pair { u"office"_s, office.toString(QUuid::WithoutBraces) },
           std::pair { u"created"_s, today(vault.clock()).iso() } }) {
        if (auto done = writeMeta(handle, key, value); !done)
            return done;
    }
    Statement insert(handle, "INSERT INTO office (id) VALUES (?)");
    if (auto done = insert.bind(1, office).run(); !done)
        return done;
    if (auto committed = transaction->commit(); !committed)
        return tl::unexpected(committed.error());
    return {};
}

} // namespace

Result<> Vault::fill(const VaultKey &key, const QString &path, const VaultSettings &settings)
{
    auto connection = Connection::open(key, path, Connection::Mode::Write);
    if (!connection)
        return tl::unexpected(connection.error());
    // Settled by the first page, so before it is written.
    if (auto done = execute((*connection)->handle(), "PRAGMA page_size = 4096"); !done)
        return done;
    auto sameKey = VaultKey(nullptr); // stays with the caller: this vault only fills the file
    Vault vault(std::move(sameKey), std::move(*connection), settings.clock);
    if (auto done = vault.prepare(settings); !done)
        return done;
    return writeFirstRows(vault);
}

Result<std::unique_ptr<Vault>> Vault::create(const QString &path, const QString &passphrase,
                                             std::optional<KeyCost> cost, Clock clock)
{
    return create(path, passphrase, VaultSettings { .clock = std::move(clock), .cost = cost });
}

Result<std::unique_ptr<Vault>> Vault::create(const QString &path, const QString &passphrase,
                                             const VaultSettings &settings)
{
    if (auto fits = checkRequest(path, passphrase); !fits)
        return tl::unexpected(fits.error());
    const NewFile file(path);
    if (auto made = file.make(); !made)
        return tl::unexpected(made.error());
    auto key = VaultKey::forNewVault(path, passphrase,
                                     settings.cost ? *settings.cost : KeyCost::forThisMachine(),
                                     settings.cipher.value_or(cipherForThisMachine()));
    if (!key)
        return tl::unexpected(key.error());
    if (auto filled = fill(*key, file.path(), settings); !filled)
        return tl::unexpected(filled.error());
    if (auto named = file.giveFinalName(); !named)
        return tl::unexpected(named.error());
    return open(std::move(*key), settings);
}

} // namespace habeas
