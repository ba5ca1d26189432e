#include "app/vault/changesetreader.h"

#include "app/vault/engine.h"

#include <sqlite3.h>

namespace habeas {

namespace {

constexpr char HeaderMark = 'T';
constexpr qsizetype PieceBytes = 64 * 1024;

/// "T", the number of columns as the engine's varint, which of them are the key, the name.
QByteArray headerOf(const char *name, const unsigned char *key, int columns)
{
    constexpr int sevenBits = 0x7f;
    QByteArray header(1, HeaderMark);
    if (columns > sevenBits)
        header.append(static_cast<char>(0x80 | (columns >> 7)));
    header.append(static_cast<char>(columns & sevenBits));
    header.append(reinterpret_cast<const char *>(key), columns);
    header.append(name, static_cast<qsizetype>(qstrlen(name)) + 1);
    return header;
}

/// What the engine writes is read piece by piece. It writes whole changes only, and names a table
/// once: a piece that goes on with a table is given the name again.
class Pieces
{
public:
    explicit Pieces(const std::function<Result<>(const ChangesetReader &)> &take)
        : m_take(take)
    {
    }

    static int write(void *self, const void *data, int size)
    {
        return static_cast<Pieces *>(self)->add({ static_cast<const char *>(data), size });
    }

    [[nodiscard]] Result<> end(int code)
    {
        if (code == SQLITE_OK && !m_piece.isEmpty())
            code = readPiece();
        if (m_taken && code != SQLITE_OK)
            return engineFailure(code);
        return m_taken;
    }

private:
    int add(QByteArrayView written)
    {
        if (m_piece.isEmpty() && written.front() != HeaderMark)
            m_piece = m_header;
        m_piece.append(written);
        return m_piece.size() < PieceBytes ? SQLITE_OK : readPiece();
    }

    int readPiece()
    {
        int code = SQLITE_OK;
        {
            ChangesetReader reader(m_piece);
            while (m_taken && reader.next())
                m_taken = m_take(reader);
            m_header = reader.header();
            code = m_taken ? reader.code() : SQLITE_ABORT;
        }
        m_piece.truncate(0);
        return code;
    }

    const std::function<Result<>(const ChangesetReader &)> &m_take;
    QByteArray m_piece;
    QByteArray m_header;
    Result<> m_taken;
};

} // namespace

ChangesetReader::ChangesetReader(QByteArray &piece)
    : m_code(sqlite3changeset_start(&m_iterator, static_cast<int>(piece.size()), piece.data()))
{
}

ChangesetReader::~ChangesetReader()
{
    sqlite3changeset_finalize(m_iterator);
}

bool ChangesetReader::next()
{
    if (m_code != SQLITE_OK)
        return false;
    const int code = sqlite3changeset_next(m_iterator);
    if (code != SQLITE_ROW) {
        m_code = code == SQLITE_DONE ? SQLITE_OK : code;
        return false;
    }
    const char *name = nullptr;
    int indirect = 0;
    m_code = sqlite3changeset_op(m_iterator, &name, &m_columns, &m_operation, &indirect);
    if (m_code == SQLITE_OK && (m_header.isEmpty() || m_table != QLatin1StringView(name))) {
        unsigned char *key = nullptr;
        m_code = sqlite3changeset_pk(m_iterator, &key, nullptr);
        if (m_code == SQLITE_OK) {
            m_table = QString::fromUtf8(name);
            m_header = headerOf(name, key, m_columns);
        }
    }
    return m_code == SQLITE_OK;
}

sqlite3_value *ChangesetReader::before(int column) const
{
    sqlite3_value *value = nullptr;
    sqlite3changeset_old(m_iterator, column, &value);
    return value;
}

sqlite3_value *ChangesetReader::after(int column) const
{
    sqlite3_value *value = nullptr;
    sqlite3changeset_new(m_iterator, column, &value);
    return value;
}

Result<> readChangeset(sqlite3_session *session,
                       const std::function<Result<>(const ChangesetReader &)> &take)
{
    Pieces pieces(take);
    return pieces.end(sqlite3session_changeset_strm(session, &Pieces::write, &pieces));
}

} // namespace habeas
