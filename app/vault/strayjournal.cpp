#include "app/vault/strayjournal.h"

#include "app/vault/engine.h"
#include "app/vault/keying.h"
#include "app/vault/texts.h"

#include <QFile>
#include <QFileInfo>
#include <QSet>
#include <QUrl>
#include <QtEndian>

#include <memory>
#include <optional>

#include <sqlite3.h>

namespace habeas {

using namespace Qt::StringLiterals;

namespace {

QString journalOf(const QString &path)
{
    return path + u"-wal"_s;
}

/// The whole transactions of a write-ahead file. https://sqlite.org/fileformat2.html#walformat
struct Journal
{
    QSet<qint64> pages;
    qint64 firstPages = 0; ///< how often page one is among them
    qint64 size = 0; ///< of the file after the last transaction, in pages
};

qint64 number(const QByteArray &bytes, qsizetype at)
{
    return qFromBigEndian<quint32>(bytes.constData() + at);
}

std::optional<Journal> readJournal(const QString &path)
{
    constexpr qint64 HeaderSize = 32;
    constexpr qint64 FrameHeaderSize = 24;
    QFile file(journalOf(path));
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QByteArray header = file.read(HeaderSize);
    if (header.size() < HeaderSize)
        return std::nullopt;
    const qint64 pageSize = number(header, 8);
    const QByteArray salt = header.mid(16, 8);
    Journal journal;
    QList<qint64> waiting; // pages of a transaction that is not whole yet
    for (qint64 at = HeaderSize; at + FrameHeaderSize + pageSize <= file.size();
         at += FrameHeaderSize + pageSize) {
        if (!file.seek(at))
            return std::nullopt;
        const QByteArray frame = file.read(FrameHeaderSize);
        if (frame.size() < FrameHeaderSize || frame.mid(8, 8) != salt)
            break; // what an earlier round left there
        waiting << number(frame, 0);
        if (number(frame, 4) == 0)
            continue;
        journal.size = number(frame, 4);
        journal.firstPages += waiting.count(1);
        journal.pages += QSet<qint64>(waiting.cbegin(), waiting.cend());
        waiting.clear();
    }
    return journal.pages.isEmpty() ? std::nullopt : std::optional(journal);
}

/// A handle for looking only; what it closes over stays as it is.
class Look
{
public:
    /// With the journal, or the file by itself.
    Look(const QString &path, bool byItself)
    {
        QUrl url = QUrl::fromLocalFile(path);
        url.setQuery(byItself ? u"mode=ro&immutable=1"_s : u"mode=ro"_s);
        sqlite3_open_v2(url.toEncoded().constData(), &m_handle,
                        SQLITE_OPEN_READONLY | SQLITE_OPEN_URI, nullptr);
        sqlite3_db_config(m_handle, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr);
        sqlite3_db_config(m_handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
        sqlite3_busy_timeout(m_handle, BusyMs);
    }

    ~Look() { sqlite3_close_v2(m_handle); }

    Q_DISABLE_COPY_MOVE(Look)

    [[nodiscard]] sqlite3 *handle() const { return m_handle; }

private:
    static constexpr int BusyMs = 2'000;
    sqlite3 *m_handle = nullptr;
};

struct Facts
{
    qint64 counter = 0; ///< how often page one was written, as it says itself
    qint64 size = 0; ///< in pages
    qint64 newest = 0; ///< change set

    friend bool operator==(const Facts &, const Facts &) = default;
};

bool isUnreadable(int code)
{
    const int primary = code & 0xff;
    return primary == SQLITE_NOTADB || primary == SQLITE_CORRUPT;
}

/// With the engine's result code where they cannot be read.
tl::expected<Facts, int> factsOf(sqlite3 *handle)
{
    constexpr qsizetype CounterAt = 24;
    constexpr qsizetype SizeAt = 28;
    Facts facts;
    Statement page(handle, "SELECT data FROM sqlite_dbpage WHERE pgno = 1");
    const QByteArray bytes = page.row() ? page.blob(0) : QByteArray();
    if (page.code() != SQLITE_OK || bytes.size() < SizeAt + 4)
        return tl::unexpected(page.code() == SQLITE_OK ? SQLITE_NOTADB : page.code());
    facts.counter = number(bytes, CounterAt);
    facts.size = number(bytes, SizeAt);
    Statement newest(handle, "SELECT max(number) FROM change_set");
    if (newest.row())
        facts.newest = newest.integer(0);
    if (newest.code() != SQLITE_OK)
        return tl::unexpected(newest.code());
    return facts;
}

class Beside
{
public:
    Beside(const QString &path, const FileHeader &header, const SecretBytes &key)
        : m_path(path)
        , m_header(header)
        , m_key(key)
    {
    }

    [[nodiscard]] bool isStray() const
    {
        const auto journal = readJournal(m_path);
        const auto before = journal ? byItself() : std::nullopt;
        if (!before)
            return false;
        const Look look(m_path, false);
        if (!setKey(look.handle(), m_header, m_key))
            return false;
        if (!execute(look.handle(), "BEGIN"))
            return false;
        const auto with = factsOf(look.handle());
        const bool opens = with && opensAll(look.handle(), journal->pages);
        const auto now = readJournal(m_path); // another program may have written meanwhile
        if (byItself() != before || !now)
            return false; // or put it back into the file: then it belongs there
        if (!with)
            return isUnreadable(with.error());
        const qint64 written = with->counter - before->counter;
        return !opens || written < 0 || written > now->firstPages || with->newest < before->newest
            || (now->firstPages == 0 && now->size != before->size);
    }

private:
    /// None where it cannot be read without its journal, as while that is put back.
    [[nodiscard]] std::optional<Facts> byItself() const
    {
        const Look look(m_path, true);
        if (!setKey(look.handle(), m_header, m_key))
            return std::nullopt;
        const auto facts = factsOf(look.handle());
        return facts ? std::optional(*facts) : std::nullopt;
    }

    [[nodiscard]] static bool opensAll(sqlite3 *handle, const QSet<qint64> &pages)
    {
        for (const qint64 number : pages) {
            Statement page(handle, "SELECT data FROM sqlite_dbpage WHERE pgno = ?");
            page.bind(1, number);
            std::ignore = page.row();
            if (isUnreadable(page.code()))
                return false;
        }
        return true;
    }

    QString m_path;
    const FileHeader &m_header;
    const SecretBytes &m_key;
};

} // namespace

Result<> refuseStrayJournal(const QString &path, const FileHeader &header, const SecretBytes &key)
{
    if (QFileInfo(journalOf(path)).size() == 0 || !Beside(path, header, key).isStray())
        return {};
    const QString name = QFileInfo(journalOf(path)).fileName();
    return refused(
        VaultTexts::tr("Beside this vault lies “%1”: the last writes of another copy of it, or of "
                       "another vault, from a program that was cut off. Opened together, the two "
                       "would show neither. Nothing was opened or changed. Move “%1” into another "
                       "folder and keep it: with the file that was here before it makes a whole. "
                       "Then open the vault again.")
            .arg(name));
}

} // namespace habeas
