#include "ui/widgets/lists/sheetfile.h"

#include "app/base/dates/dateprint.h"
#include "app/letters/paper/fonts.h"
#include "app/letters/paper/pdfmetadata.h"
#include "ui/widgets/looks/theme.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QImage>
#include <QPainter>
#include <QPdfWriter>
#include <QSvgGenerator>

namespace habeas::ui {

namespace {

struct Sheet
{
    Q_DECLARE_TR_FUNCTIONS(PictureExport)
};

// The sheet in points: A4 across, with 15 mm around the drawing.
constexpr qreal sheetWidth = 842;
constexpr qreal sheetHeight = 595;
constexpr qreal margin = 42.5;
constexpr qreal belowHead = 14;
constexpr qreal pointsPerInch = 72;

/// Draws in points.
void paintSheet(QPainter &painter, const SheetHead &head, const DrawOnSheet &draw)
{
    painter.fillRect(QRectF(0, 0, sheetWidth, sheetHeight), Qt::white);
    painter.setPen(lightPalette().color(QPalette::Text));
    painter.setFont(sheetFont(14));
    const QRectF line(margin, margin - 16, sheetWidth - 2 * margin, 20);
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter, head.title);
    painter.setFont(sheetFont(9));
    painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter,
                     Sheet::tr("as of %1").arg(printDay(head.asOf, screenLanguage())));
    draw(painter,
         QRectF(margin, margin + belowHead, sheetWidth - 2 * margin,
                sheetHeight - 2 * margin - belowHead));
}

QByteArray asPdf(const SheetHead &head, const DrawOnSheet &draw)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    if (!buffer.open(QIODevice::WriteOnly))
        return {};
    QPdfWriter writer(&buffer);
    writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b); // with metadata that can be emptied
    writer.setCreator(QString());
    writer.setPageLayout(
        QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Landscape, QMarginsF()));
    writer.setTitle(head.documentName);
    QPainter painter(&writer);
    painter.scale(writer.width() / sheetWidth, writer.width() / sheetWidth);
    paintSheet(painter, head, draw);
    painter.end();
    return withoutMoments(bytes).value_or(QByteArray());
}

QByteArray asPng(const SheetHead &head, const DrawOnSheet &draw)
{
    constexpr qreal dotsPerInch = 300;
    constexpr qreal scale = dotsPerInch / pointsPerInch;
    QImage image(qRound(sheetWidth * scale), qRound(sheetHeight * scale), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.scale(scale, scale);
    paintSheet(painter, head, draw);
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    return image.save(&buffer, "PNG") ? bytes : QByteArray();
}

QByteArray asSvg(const SheetHead &head, const DrawOnSheet &draw)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setViewBox(QRectF(0, 0, sheetWidth, sheetHeight));
    generator.setSize(QSize(qRound(sheetWidth), qRound(sheetHeight)));
    generator.setTitle(head.documentName);
    QPainter painter(&generator);
    paintSheet(painter, head, draw);
    painter.end();
    return bytes;
}

} // namespace

QFont sheetFont(qreal points)
{
    QFont font(QStringLiteral("Noto Sans"));
    font.setPixelSize(qRound(points)); // one unit is a point here
    return font;
}

QByteArray sheetFile(const SheetHead &head, const DrawOnSheet &draw, const QString &suffix)
{
    if (!loadLetterFonts())
        return {};
    if (suffix == QLatin1StringView("pdf"))
        return asPdf(head, draw);
    if (suffix == QLatin1StringView("png"))
        return asPng(head, draw);
    if (suffix == QLatin1StringView("svg"))
        return asSvg(head, draw);
    return {};
}

} // namespace habeas::ui
