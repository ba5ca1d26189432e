#include "app/letters/paper/paperstyle.h"

#include <algorithm>

namespace habeas {

using namespace Qt::StringLiterals;

namespace {

constexpr double above = 6.75;
constexpr double aboveHeading = 9;
constexpr double aboveSignature = 24; // room for the pen

ParagraphStyle style(BlockRole role, const QString &wordName, const QString &odfName,
                     double pointsAbove)
{
    ParagraphStyle made {
        .role = role, .id = {}, .wordName = wordName, .odfName = odfName, .pointsAbove = pointsAbove
    };
    for (const QString &word : wordName.split(u' '))
        made.id += word.left(1).toUpper() + word.mid(1);
    return made;
}

ParagraphStyle heading(BlockRole role, int level)
{
    ParagraphStyle made
        = style(role, u"heading %1"_s.arg(level), u"Heading %1"_s.arg(level), aboveHeading);
    made.bold = true;
    made.keepWithNext = true;
    made.keepLines = true;
    made.outline = level;
    return made;
}

// The names are those both programs know themselves, where they have one.
QList<ParagraphStyle> makeStyles()
{
    QList<ParagraphStyle> all {
        style(BlockRole::Body, u"Body Text"_s, u"Text body"_s, above),
        style(BlockRole::Date, u"Date"_s, u"Date"_s, 0), // at the top of the sheet
        style(BlockRole::Reference, u"Reference"_s, u"Reference"_s, closePoints),
        style(BlockRole::Address, u"Inside Address"_s, u"Addressee"_s, above),
        style(BlockRole::Kind, u"Letter Kind"_s, u"Letter Kind"_s, above),
        heading(BlockRole::Subject, 1),
        heading(BlockRole::Heading, 2),
        heading(BlockRole::Subheading, 3),
        style(BlockRole::Salutation, u"Salutation"_s, u"Salutation"_s, above),
        style(BlockRole::Item, u"List Item"_s, u"List Item"_s, closePoints),
        style(BlockRole::Request, u"Request"_s, u"Request"_s, closePoints),
        style(BlockRole::Closing, u"Closing"_s, u"Closing"_s, above),
        style(BlockRole::Signature, u"Signature"_s, u"Signature"_s, aboveSignature),
        style(BlockRole::Mark, u"Mark"_s, u"Mark"_s, 0),
        style(BlockRole::Plain, u"Large Print"_s, u"Large Print"_s, above),
        style(BlockRole::PlainHeading, u"Large Heading"_s, u"Large Heading"_s, above),
        style(BlockRole::Cell, u"Table Contents"_s, u"Table Contents"_s, 0),
        style(BlockRole::HeadCell, u"Table Heading"_s, u"Table Heading"_s, 0),
    };
    for (ParagraphStyle &made : all) {
        const bool large = made.role == BlockRole::Plain || made.role == BlockRole::PlainHeading;
        const bool cell = made.role == BlockRole::Cell || made.role == BlockRole::HeadCell;
        made.points = large ? largePoints : cell ? tablePoints : bodyPoints;
        made.bold = made.bold || made.role == BlockRole::Kind || made.role == BlockRole::HeadCell
            || made.role == BlockRole::Mark || made.role == BlockRole::PlainHeading;
        made.keepWithNext = made.keepWithNext || made.role == BlockRole::Closing
            || made.role == BlockRole::PlainHeading;
        made.keepLines = made.keepLines || made.role == BlockRole::Address
            || made.role == BlockRole::Signature;
    }
    return all;
}

} // namespace

const QList<ParagraphStyle> &paragraphStyles()
{
    static const QList<ParagraphStyle> all = makeStyles();
    return all;
}

const ParagraphStyle &styleOf(BlockRole role)
{
    const auto found = std::ranges::find(paragraphStyles(), role, &ParagraphStyle::role);
    return found == paragraphStyles().cend() ? paragraphStyles().constFirst() : *found;
}

QString shadeColour(LetterCell::Shade shade)
{
    switch (shade) {
    case LetterCell::Shade::None:
        break;
    case LetterCell::Shade::Head:
        return u"e6e6e6"_s;
    case LetterCell::Shade::Light:
        return u"b4b4b4"_s;
    case LetterCell::Shade::Dark:
        return u"404040"_s;
    }
    return u"ffffff"_s;
}

} // namespace habeas
