#pragma once

#include <QByteArray>
#include <QFile>
#include <QString>

namespace habeas::test {

/// The path of a file in tests/data.
[[nodiscard]] inline QString fixturePath(const QString &name)
{
    return QStringLiteral(HABEAS_SOURCE_DIR "/tests/data/") + name;
}

[[nodiscard]] inline QByteArray readAll(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

[[nodiscard]] inline bool writeAll(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.flush();
}

/// The case the whole first slice is judged by.
[[nodiscard]] inline QByteArray acceptanceCase()
{
    return readAll(fixturePath(QStringLiteral("zhanbolat-mamay.json")));
}

} // namespace habeas::test
