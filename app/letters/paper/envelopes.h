#pragma once

#include "app/base/result.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace habeas {

/// What is printed on one envelope or label: an address as it is written, lines separated by a line
/// feed, in the order of the country it goes to. Nothing is added to it.
struct PostalAddress
{
    QString block;
    QString whose; ///< how an error calls it: the office
};

enum class PostalPaper {
    EnvelopeDl, ///< 220 x 110 mm
    EnvelopeC5, ///< 229 x 162 mm
    Labels, ///< A4 with 3 x 8 labels of 70 x 37 mm
};

struct PostalWish
{
    PostalPaper paper = PostalPaper::EnvelopeDl;
    QString sender = {}; ///< small, at the upper left of an envelope; none on labels
    int firstLabel = 1; ///< 1 to 24, row by row: those before it have been used
};

inline constexpr int labelsOnSheet = 24;

/// One page an envelope, or sheets of labels. The type gets smaller where an address is long, down
/// to 7 points; refused, naming the office, where it does not fit even so, where there is no
/// address or a character no font can draw, and where firstLabel is not on the sheet.
[[nodiscard]] Result<QByteArray> postalPdf(const QList<PostalAddress> &addresses,
                                           const PostalWish &wish);

} // namespace habeas
