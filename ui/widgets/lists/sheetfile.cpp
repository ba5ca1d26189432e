#include "ui/widgets/lists/sheetfile.h"

#include "app/base/dates/dateprint.h"
#include "app/letters/paper/fonts.h"
#include "app/letters/paper/pdfmetadata.h"
#include "ui/widgets/looks/theme.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QImage>
#include <QPageLayout>
#include <QPainter>
#include <QPdfWriter>
#include <QSvgGenerator>

#include <algorithm>

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
void paintSheet(QPainter &painter, const SheetHead &head, const DrawOnSheet &draw,
                qreal height = sheetHeight)
{
    painter.fillRect(QRectF(0, 0, sheetWidth, height), Qt::white);
    painter.setPen(lightPalette().color(QPalette::Text));
    painter.setFont(sheetFont(14));
    const QRectF line(margin, margin - 16, sheetWidth - 2 * margin, 20);
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter, head.title);
    painter.setFont(sheetFont(9));
    painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter,
                     Sheet::tr("as of %1").arg(printDay(head.asOf, screenLanguage())));
    draw(painter,
         QRectF(margin, margin + belowHead, sheetWidth - 2 * margin,
                height - 2 * margin - belowHead));
}

QByteArray asPdf(const SheetHead &head, const QList<DrawOnSheet> &pages)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    if (!buffer.open(QIODevice::WriteOnly))
        return {};
    QPdfWriter writer(&buffer);
    writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b); // with metadata that can be emptied
    writer.setCreator(QString());
    writer.setPageLayout(sheetPage());
    writer.setTitle(head.documentName);
    if (!drawSheets(writer, head, pages))
        return {};
    return withoutMoments(bytes).value_or(QByteArray());
}

QByteArray asPng(const SheetHead &head, const DrawOnSheet &draw, qreal height)
{
    constexpr qreal dotsPerInch = 300;
    constexpr qreal scale = dotsPerInch / pointsPerInch;
    QImage image(qRound(sheetWidth * scale), qRound(height * scale), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.scale(scale, scale);
    paintSheet(painter, head, draw, height);
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    return image.save(&buffer, "PNG") ? bytes : QByteArray();
}

QByteArray asSvg(const SheetHead &head, const DrawOnSheet &draw, qreal height)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setViewBox(QRectF(0, 0, sheetWidth, height));
    generator.setSize(QSize(qRound(sheetWidth), qRound(height)));
    generator.setTitle(head.documentName);
    QPainter painter(&generator);
    paintSheet(painter, head, draw, height);
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

QSizeF sheetRoom()
{
    return { sheetWidth - 2 * margin, sheetHeight - 2 * margin - belowHead };
}

QPageLayout sheetPage()
{
    return { QPageSize(QPageSize::A4), QPageLayout::Landscape, QMarginsF() };
}

bool drawSheets(QPagedPaintDevice &paper, const SheetHead &head, const QList<DrawOnSheet> &pages)
{
    QPainter painter;
    if (!loadLetterFonts() || !painter.begin(&paper))
        return false;
    const qreal scale = std::min(paper.width() / sheetWidth, paper.height() / sheetHeight);
    painter.scale(scale, scale);
    for (qsizetype i = 0; i < pages.size(); ++i) {
        if (i > 0 && !paper.newPage())
            return false;
        paintSheet(painter, head, pages.at(i));
    }
    return painter.end();
}

QByteArray sheetFile(const SheetHead &head, const DrawOnSheet &draw, const QString &suffix)
{
    return sheetFile(head, SheetPages { { draw }, draw, 0 }, suffix);
}

QByteArray sheetFile(const SheetHead &head, const SheetPages &pages, const QString &suffix)
{
    if (!loadLetterFonts())
        return {};
    const qreal height = std::max(sheetHeight, pages.height + sheetHeight - sheetRoom().height());
    if (suffix == QLatin1StringView("pdf"))
        return asPdf(head, pages.pages);
    if (suffix == QLatin1StringView("png"))
        return asPng(head, pages.whole, height);
    if (suffix == QLatin1StringView("svg"))
        return asSvg(head, pages.whole, height);
    return {};
}

} // namespace habeas::ui
