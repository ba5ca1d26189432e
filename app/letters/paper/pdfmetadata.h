#pragma once

#include "app/base/result.h"

#include <QByteArray>

namespace habeas {

/// Overwrites, in a PDF Qt has written, every moment in its Info dictionary and its XMP with one
/// fixed moment in UTC of the same length, so that nothing tells when or in which time zone it was
/// made. Refused where none is found: then the file may hold one in a place not known here.
[[nodiscard]] Result<QByteArray> withoutMoments(const QByteArray &pdf);

} // namespace habeas
