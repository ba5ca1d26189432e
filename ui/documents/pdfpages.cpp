#include "ui/documents/pdfpages.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>
#include <cmath>

#include <poppler-qt6.h>

namespace habeas::ui {

namespace {

struct PdfText
{
    Q_DECLARE_TR_FUNCTIONS(PdfPages)
};

constexpr double pointsPerInch = 72.0;
constexpr double mostPixels = 40e6; // of one page: 160 MB

/// What the library says about a damaged file goes nowhere: it would print parts of it.
void saysNothing(const QString &, const QVariant &) { }

} // namespace

struct PdfPages::Private
{
    std::unique_ptr<Poppler::Document> document;
};

PdfPages::PdfPages(std::unique_ptr<Private> priv)
    : d(std::move(priv))
{
}

PdfPages::~PdfPages() = default;

Result<std::shared_ptr<PdfPages>> PdfPages::open(const QByteArray &bytes)
{
    Poppler::setDebugErrorFunction(saysNothing, {});
    auto made = std::make_unique<Private>();
    made->document = Poppler::Document::loadFromData(bytes);
    if (!made->document)
        return refused(
            PdfText::tr("This PDF is damaged and cannot be shown. Save a copy to try it in "
                        "another program."));
    if (made->document->isLocked())
        return refused(
            PdfText::tr("This PDF is locked with a password of its own and cannot be shown "
                        "here. Save a copy to open it where the password can be given."));
    if (made->document->numPages() < 1)
        return refused(PdfText::tr("This PDF has no page to show. It may be damaged."));
    made->document->setRenderHint(Poppler::Document::Antialiasing);
    made->document->setRenderHint(Poppler::Document::TextAntialiasing);
    return std::shared_ptr<PdfPages>(new PdfPages(std::move(made)));
}

int PdfPages::count() const
{
    return d->document->numPages();
}

QImage PdfPages::render(int page, double dotsPerInch, const QString &find) const
{
    const std::unique_ptr<Poppler::Page> sheet = d->document->page(page);
    if (!sheet)
        return {};
    const QSizeF inches = sheet->pageSizeF() / pointsPerInch;
    if (!(inches.width() > 0) || !(inches.height() > 0))
        return {};
    const double most = std::sqrt(mostPixels / (inches.width() * inches.height()));
    const double dots = std::min(dotsPerInch, most);
    if (!(dots * inches.width() >= 1) || !(dots * inches.height() >= 1))
        return {};
    QImage image = sheet->renderToImage(dots, dots);
    if (image.isNull() || find.isEmpty())
        return image;
    QPainter painter(&image);
    const double scale = dots / pointsPerInch;
    for (const QRectF &place : sheet->search(find, Poppler::Page::IgnoreCase))
        painter.fillRect(QRectF(place.topLeft() * scale, place.size() * scale),
                         QColor(255, 200, 0, 110));
    return image;
}

int PdfPages::pageWith(const QString &text, int from, const std::function<bool()> &stop) const
{
    const int pages = count();
    for (int i = 0; i < pages && !stop(); ++i) {
        const int number = (from + i) % pages;
        const std::unique_ptr<Poppler::Page> sheet = d->document->page(number);
        if (sheet && !sheet->search(text, Poppler::Page::IgnoreCase).isEmpty())
            return number;
    }
    return -1;
}

} // namespace habeas::ui
