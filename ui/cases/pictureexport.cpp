#include "ui/cases/pictureexport.h"

#include "app/letters/fonts.h"
#include "app/letters/pdfmetadata.h"
#include "ui/cases/words.h"
#include "ui/widgets/picturepainter.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QImage>
#include <QPainter>
#include <QPdfWriter>
#include <QSvgGenerator>

namespace habeas::ui {

namespace {

struct Export
{
    Q_DECLARE_TR_FUNCTIONS(PictureExport)
};

// The sheet in points: A4 across, with 15 mm around the picture.
constexpr qreal sheetWidth = 842;
constexpr qreal sheetHeight = 595;
constexpr qreal margin = 42.5;
constexpr qreal pointsPerInch = 72;

QFont sheetFont(qreal points)
{
    QFont font(QStringLiteral("Noto Sans"));
    font.setPixelSize(qRound(points)); // one unit is a point here
    return font;
}

/// Draws in points.
void paintSheet(QPainter &painter, const PictureLanes &lanes, const PictureCaption &caption)
{
    painter.fillRect(QRectF(0, 0, sheetWidth, sheetHeight), Qt::white);
    const QPalette palette = lightPalette();
    painter.setPen(palette.color(QPalette::Text));
    painter.setFont(sheetFont(14));
    const QRectF head(margin, margin - 16, sheetWidth - 2 * margin, 20);
    painter.drawText(head, Qt::AlignLeft | Qt::AlignVCenter, caption.text);
    painter.setFont(sheetFont(9));
    painter.drawText(head, Qt::AlignRight | Qt::AlignVCenter,
                     Export::tr("as of %1").arg(dayText(lanes.today, DateStyle::Long)));

    PictureMetrics metrics;
    metrics.rowHeight = 19;
    metrics.axisHeight = 16;
    metrics.pointWidth = 9;
    const qreal width = sheetWidth - 2 * margin;
    metrics.pixelsPerDay = scaleToFit(lanes, metrics, width);
    const PicturePlan plan = planPicture(lanes, metrics);
    const qreal room = sheetHeight - 2 * margin - 14;
    const qreal scale = std::min<qreal>(1, room / plan.size.height());
    painter.translate(margin, margin + 14);
    painter.scale(scale, scale);
    paintPicture(painter, lanes, plan, { palette, caption.hideNames, -1, 0 });
}

QByteArray asPdf(const PictureLanes &lanes, const PictureCaption &caption)
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
    writer.setTitle(QStringLiteral("Timeline"));
    QPainter painter(&writer);
    painter.scale(writer.width() / sheetWidth, writer.width() / sheetWidth);
    paintSheet(painter, lanes, caption);
    painter.end();
    return withoutMoments(bytes).value_or(QByteArray());
}

QByteArray asPng(const PictureLanes &lanes, const PictureCaption &caption)
{
    constexpr qreal dotsPerInch = 300;
    constexpr qreal scale = dotsPerInch / pointsPerInch;
    QImage image(qRound(sheetWidth * scale), qRound(sheetHeight * scale), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.scale(scale, scale);
    paintSheet(painter, lanes, caption);
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    return image.save(&buffer, "PNG") ? bytes : QByteArray();
}

QByteArray asSvg(const PictureLanes &lanes, const PictureCaption &caption)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setViewBox(QRectF(0, 0, sheetWidth, sheetHeight));
    generator.setSize(QSize(qRound(sheetWidth), qRound(sheetHeight)));
    generator.setTitle(QStringLiteral("Timeline"));
    QPainter painter(&generator);
    paintSheet(painter, lanes, caption);
    painter.end();
    return bytes;
}

} // namespace

QByteArray pictureFile(const PictureLanes &lanes, const PictureCaption &caption,
                       const QString &suffix)
{
    if (!loadLetterFonts())
        return {};
    if (suffix == QLatin1StringView("pdf"))
        return asPdf(lanes, caption);
    if (suffix == QLatin1StringView("png"))
        return asPng(lanes, caption);
    if (suffix == QLatin1StringView("svg"))
        return asSvg(lanes, caption);
    return {};
}

} // namespace habeas::ui
