#include "ui/documents/documentreading.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QImageReader>

namespace habeas::ui {

namespace {

struct ReadingText
{
    Q_DECLARE_TR_FUNCTIONS(DocumentReading)
};

constexpr qint64 mostPixels = 50'000'000; // 200 MB of picture
constexpr int megabytes = 256; // what reading one picture may take
constexpr qsizetype pdfMarkWithin = 1024; // where a PDF may begin
constexpr qsizetype longestLine = 2000;

/// The name of a kind of picture that cameras and scanners make and that is not shown here.
QString otherPicture(const QByteArray &bytes)
{
    constexpr qsizetype brandAt = 8;
    const auto at = [&bytes](qsizetype place, QByteArrayView mark) {
        return QByteArrayView(bytes).sliced(std::min(place, bytes.size())).startsWith(mark);
    };
    if (at(0, QByteArrayView("II*\0", 4)) || at(0, QByteArrayView("MM\0*", 4)))
        return QStringLiteral("TIFF");
    if (at(0, "RIFF") && at(brandAt, "WEBP"))
        return QStringLiteral("WebP");
    if (!at(4, "ftyp"))
        return {};
    for (const char *brand : { "heic", "heix", "heim", "heis", "hevc", "mif1", "msf1" }) {
        if (at(brandAt, brand))
            return QStringLiteral("HEIC");
    }
    return at(brandAt, "avif") || at(brandAt, "avis") ? QStringLiteral("AVIF") : QString();
}

Result<ShownDocument> readPicture(QImageReader &reader)
{
    const QSize size = reader.size();
    if (size.isValid() && qint64 { size.width() } * size.height() > mostPixels)
        return refused(
            ReadingText::tr("This picture is %1 × %2 dots, too large to show here. Save a "
                            "copy to see it in another program.")
                .arg(size.width())
                .arg(size.height()));
    QImageReader::setAllocationLimit(megabytes);
    reader.setAutoTransform(true);
    const QImage image = reader.read();
    if (image.isNull())
        return refused(
            ReadingText::tr("This picture is damaged and cannot be shown. Save a copy to "
                            "try it in another program."));
    return image;
}

} // namespace

Result<ShownDocument> readForShowing(const QByteArray &bytes)
{
    if (bytes.left(pdfMarkWithin).contains("%PDF-")) {
        auto pages = PdfPages::open(bytes);
        if (!pages && pages.error().kind == ErrorKind::WrongPassphrase)
            return ShownDocument(LockedPdf { bytes });
        if (!pages)
            return tl::unexpected(pages.error());
        return ShownDocument(*std::move(pages));
    }
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    reader.setDecideFormatFromContent(true);
    // Only these: other readers (SVG among them) run more than a picture's own code.
    static const QList<QByteArray> shown { "png", "jpeg", "gif", "bmp" };
    const QByteArray format = QImageReader::imageFormat(&buffer);
    buffer.seek(0);
    if (shown.contains(format)) {
        reader.setFormat(format);
        reader.setDecideFormatFromContent(false);
        return readPicture(reader);
    }
    if (const auto encoding = guessEncoding(bytes))
        return ShownDocument(
            ShownText { bytes.left(MostShownText), *encoding, bytes.size() > MostShownText });
    if (const QString kind = otherPicture(bytes); !kind.isEmpty())
        return failure(ErrorKind::NotFound,
                       ReadingText::tr("This is a %1 picture. Pictures that can be shown here are "
                                       "PNG, JPEG, GIF and BMP. The file is kept whole; save a "
                                       "copy to see it in another program.")
                           .arg(kind));
    return failure(
        ErrorKind::NotFound,
        ReadingText::tr("This kind of file is not shown here. It is kept whole; save a copy "
                        "to open it in another program."));
}

QString shownLines(const ShownText &text)
{
    const QString all = decodeText(text.bytes, text.encoding);
    QString lines;
    lines.reserve(all.size());
    qsizetype length = 0;
    for (const QChar c : all) {
        if (c == u'\n') {
            length = 0;
        } else if (++length > longestLine && !c.isLowSurrogate()) {
            lines += u'\n';
            length = 1;
        }
        lines += c;
    }
    return lines;
}

} // namespace habeas::ui
