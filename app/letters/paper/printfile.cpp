#include "app/letters/paper/printfile.h"

#include "app/letters/paper/fonts.h"
#include "app/letters/paper/papertext.h"
#include "app/letters/paper/pdfmetadata.h"
#include "app/letters/template/words.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>

namespace habeas {

struct PrintFile::Private
{
    QBuffer buffer;
    std::unique_ptr<QPdfWriter> writer;
    QPainter painter;
    int pages = 0;
};

PrintFile::PrintFile(std::unique_ptr<Private> priv)
    : d(std::move(priv))
{
}

PrintFile::~PrintFile()
{
    if (d->painter.isActive())
        d->painter.end();
}

Result<std::unique_ptr<PrintFile>> PrintFile::begin(const QPageLayout &page, Language language)
{
    if (const Result<> fonts = loadLetterFonts(); !fonts)
        return tl::unexpected(fonts.error());
    auto d = std::make_unique<Private>();
    d->buffer.open(QIODevice::WriteOnly);
    d->writer = neutralPdfWriter(d->buffer, page, neutralTitle(language));
    if (!d->painter.begin(d->writer.get()))
        return failure(ErrorKind::Io,
                       Letters::tr("The print file could not be begun. Nothing was "
                                   "written."));
    return std::unique_ptr<PrintFile>(new PrintFile(std::move(d)));
}

Result<> PrintFile::add(const LetterPages &letter)
{
    if (const Result<> open = letter.mayBePrinted(); !open)
        return open;
    const QRectF sheet(0, 0, d->writer->width(), d->writer->height());
    for (int index = 0; index < letter.pageCount(); ++index) {
        if (d->pages > 0)
            d->writer->newPage();
        letter.paint(d->painter, index, sheet);
        ++d->pages;
    }
    return {};
}

int PrintFile::pageCount() const
{
    return d->pages;
}

Result<QByteArray> PrintFile::finish()
{
    d->painter.end();
    d->writer.reset();
    if (d->pages == 0)
        return refused(Letters::tr("There is no letter to print. No file was written."));
    return withoutMoments(d->buffer.data());
}

} // namespace habeas
