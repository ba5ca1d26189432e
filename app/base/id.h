#pragma once

#include <QHashFunctions>
#include <QUuid>

#include <compare>

namespace habeas {

/// The name of one record of type Tag in every vault that knows it: a UUID (version 7 when made
/// here, so that ids sort by the moment they were made). Ids of different nouns do not mix.
template<class Tag>
class Id
{
public:
    Id() = default;

    explicit Id(const QUuid &uuid)
        : m_uuid(uuid)
    {
    }

    [[nodiscard]] bool isNull() const { return m_uuid.isNull(); }

    [[nodiscard]] const QUuid &uuid() const { return m_uuid; }

    [[nodiscard]] QByteArray bytes() const { return m_uuid.toRfc4122(); }

    [[nodiscard]] QString text() const { return m_uuid.toString(QUuid::WithoutBraces); }

    static Id fromBytes(const QByteArray &bytes) { return Id(QUuid::fromRfc4122(bytes)); }

    friend bool operator==(const Id &a, const Id &b) { return a.m_uuid == b.m_uuid; }

    friend bool operator<(const Id &a, const Id &b) { return a.m_uuid < b.m_uuid; }

    friend size_t qHash(const Id &id, size_t seed = 0) { return qHash(id.m_uuid, seed); }

private:
    QUuid m_uuid;
};

/// A fresh UUIDv7 (RFC 9562): 48 bits of Unix milliseconds, then random bits.
[[nodiscard]] QUuid newUuid(qint64 unixMs);
[[nodiscard]] QUuid newUuid();

template<class Tag>
[[nodiscard]] Id<Tag> newId()
{
    return Id<Tag>(newUuid());
}

} // namespace habeas
