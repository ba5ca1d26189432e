#pragma once

#include "app/base/result.h"

#include <QByteArray>
#include <QList>

namespace habeas {

struct ZipEntry
{
    QString name; ///< with folders: "word/document.xml"
    QByteArray bytes;
    bool stored = false; ///< as it is, not compressed
};

/// A zip file of these entries in this order. The same entries make the same bytes: every entry is
/// dated 1 January 1980, and nothing of this machine or its user goes in.
[[nodiscard]] Result<QByteArray> zipOf(const QList<ZipEntry> &entries);

} // namespace habeas
