#include "app/letters/paper/pages.h"

#include "app/letters/markup/letterdocument.h"
#include "app/letters/office/docx.h"
#include "app/letters/office/odt.h"
#include "app/letters/paper/brokencells.h"
#include "app/letters/paper/draftmark.h"
#include "app/letters/paper/fonts.h"
#include "app/letters/paper/paperhead.h"
#include "app/letters/paper/paperstyle.h"
#include "app/letters/paper/papertext.h"
#include "app/letters/paper/pdfmetadata.h"
#include "app/letters/template/words.h"

#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextLayout>
#include <QTextTable>

#include <algorithm>
#include <cmath>

namespace habeas {

using namespace Qt::StringLiterals;

namespace {

constexpr int layoutDpi = 600; // the layout's own grid; painting scales it to the target

qreal pixels(qreal millimetres)
{
    return millimetres / 25.4 * layoutDpi;
}

Result<> notBlocked(const QList<LetterFinding> &findings)
{
    for (const LetterFinding &finding : findings) {
        if (finding.level == LetterFinding::Level::Block)
            return refused(finding.text);
    }
    return {};
}

/// As HTML or plain text.
Result<QByteArray> words(const ComposedLetter &letter, LetterFormat format)
{
    if (const Result<> open = notBlocked(letter.findings); !open)
        return tl::unexpected(open.error());
    if (format == LetterFormat::Html) {
        const QString html = htmlOnPaper(letter.html, letter.paper);
        return (letter.isDraft() ? markedHtml(html, letter.language) : html).toUtf8();
    }
    const QString text = textOnPaper(letter);
    return (letter.isDraft() ? markedText(text, letter.language) : text).toUtf8();
}

} // namespace

namespace {

/// Where the layout of a paragraph begins. Its first line may stand lower, on the next page.
QPointF originOf(const QTextBlock &block)
{
    return block.document()->documentLayout()->blockBoundingRect(block).topLeft();
}

QRectF linesOf(const QTextBlock &block)
{
    return block.layout()->boundingRect().translated(originOf(block));
}

QList<QTextBlock> brokenParagraphs(const QTextDocument &document, qreal pageHeight)
{
    QList<QTextBlock> broken;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        const QRectF box = linesOf(block);
        if (std::floor(box.top() / pageHeight) != std::floor((box.bottom() - 0.5) / pageHeight)
            && block.layout()->lineCount() > 1 && !QTextCursor(block).currentTable())
            broken << block;
    }
    return broken;
}

/// What stands between two heights and is in no broken paragraph. What only touches them is of the
/// neighbour.
void drawBetween(const QTextDocument &document, qreal top, qreal bottom, qreal width,
                 QPainter &painter)
{
    if (bottom - top <= 1)
        return;
    QAbstractTextDocumentLayout::PaintContext context;
    context.clip = QRectF(0, top + 0.5, width, bottom - top - 1);
    context.palette.setColor(QPalette::Text, Qt::black);
    document.documentLayout()->draw(&painter, context);
}

void drawLinesOf(const QTextBlock &block, const QPointF &origin, const QRectF &page,
                 QPainter &painter)
{
    const QTextLayout *lines = block.layout();
    for (int i = 0; i < lines->lineCount(); ++i) {
        const QTextLine line = lines->lineAt(i);
        const qreal top = origin.y() + line.y();
        if (top >= page.top() - 0.5 && top < page.bottom() - 0.5)
            line.draw(&painter, origin);
    }
}

/// Of a paragraph on two pages Qt draws a line too many, which the clip hides: it is on paper once,
/// and in the file's text twice. So each line of those is drawn by itself.
void drawTextOf(const QTextDocument &document, const QList<QTextBlock> &broken, const QRectF &page,
                QPainter &painter)
{
    painter.setPen(Qt::black);
    qreal top = page.top();
    for (const QTextBlock &block : broken) {
        const QRectF box = linesOf(block);
        if (box.bottom() <= page.top() || box.top() >= page.bottom())
            continue;
        drawBetween(document, top, std::min(box.top(), page.bottom()), page.width(), painter);
        drawLinesOf(block, originOf(block), page, painter);
        top = std::max(top, box.bottom());
    }
    drawBetween(document, top, page.bottom(), page.width(), painter);
}

} // namespace

struct LetterPages::Private
{
    QBuffer unused; ///< the grid's device writes nothing: it is only measured with
    QPdfWriter grid { &unused };
    std::unique_ptr<LetterDocument> document;
    QPageLayout layout;
    Language language = Language::English;
    QList<LetterFinding> findings;
    bool draft = false;
    QList<QTextBlock> broken; ///< paragraphs that stand on more than one page, the first one first
    std::optional<PaperHead> head; ///< of the first page, where the office's paper has one

    [[nodiscard]] Result<> layOutFirstPage(const LetterPaper &paper, QString &html);
    [[nodiscard]] Result<> paintAll(QPagedPaintDevice &device, const LetterPages &pages) const;
};

LetterPages::LetterPages(std::unique_ptr<Private> priv)
    : d(std::move(priv))
{
}

LetterPages::~LetterPages() = default;

Result<std::unique_ptr<LetterPages>> LetterPages::layOut(const ComposedLetter &letter,
                                                         const QPageLayout &page)
{
    if (const Result<> fonts = loadLetterFonts(); !fonts)
        return tl::unexpected(fonts.error());
    const QRect body = page.paintRectPixels(layoutDpi);
    if (body.width() < pixels(30) || body.height() < pixels(30))
        return refused(
            Letters::tr("The margins leave no room for the letter. Choose smaller margins "
                        "or larger paper."));

    auto d = std::make_unique<Private>();
    d->grid.setResolution(layoutDpi);
    d->layout = page;
    d->language = letter.language;
    d->findings = letter.findings;
    d->draft = letter.isDraft();
    d->document = std::make_unique<LetterDocument>();
    d->document->setUndoRedoEnabled(false);
    d->document->setDefaultFont(letterFont(bodyPoints));
    // Before there is any text, so that it is laid out once.
    prepareForPages(*d->document, d->grid, QSizeF(body.size()));
    QString html = withScriptFonts(letter.html);
    if (const Result<> placed = d->layOutFirstPage(letter.paper, html); !placed)
        return tl::unexpected(placed.error());
    setHtmlForPages(*d->document, html, d->head ? pixels(d->head->bodyTop()) - body.top() : 0);
    if (const Result<> drawable = checkDrawable(d->document->toPlainText()); !drawable)
        return tl::unexpected(drawable.error());
    paginate(*d->document, d->grid);
    splitCellsAtPages(*d->document, body.height());
    d->broken = brokenParagraphs(*d->document, body.height());
    return std::unique_ptr<LetterPages>(new LetterPages(std::move(d)));
}

Result<> LetterPages::Private::layOutFirstPage(const LetterPaper &paper, QString &html)
{
    if (!paper.hasHead() && !paper.hasWindow() && paper.foot.isEmpty())
        return {};
    const QString address = paper.hasWindow() ? takeAddress(html) : QString();
    if (const Result<> drawable = checkDrawable(address); !drawable)
        return drawable;
    Result<PaperHead> placed = PaperHead::of(paper, layout, address);
    if (!placed)
        return tl::unexpected(placed.error());
    head = *std::move(placed);
    return {};
}

QPageLayout LetterPages::layout() const
{
    return d->layout;
}

int LetterPages::pageCount() const
{
    return d->document->pageCount();
}

void LetterPages::paint(QPainter &painter, int index, const QRectF &sheet) const
{
    const QRectF full = d->layout.fullRectPixels(layoutDpi);
    const QRectF body = d->layout.paintRectPixels(layoutDpi);
    const QRectF clip(0, index * body.height(), body.width(), body.height());
    painter.save();
    painter.translate(sheet.topLeft());
    const qreal scale = std::min(sheet.width() / full.width(), sheet.height() / full.height());
    painter.scale(scale, scale);
    const PaperHead *head = index == 0 && d->head ? &*d->head : nullptr;
    if (d->draft)
        paintDraftMark(painter, full, head ? pixels(head->top()) : body.top(), d->language);
    if (head)
        head->paint(painter, layoutDpi);

    painter.save();
    painter.translate(body.left(), body.top() - clip.top());
    painter.setClipRect(clip, Qt::IntersectClip);
    drawTextOf(*d->document, d->broken, clip, painter);
    painter.restore();

    if (pageCount() > 1) {
        QFont font = letterFont(footerPoints);
        font.setPixelSize(qRound(footerPoints / 72 * layoutDpi));
        painter.setFont(font);
        painter.setPen(Qt::black);
        const QRectF footer(body.left(), body.bottom(), body.width(),
                            full.bottom() - pixels(footerAboveEdge) - body.bottom());
        painter.drawText(footer, Qt::AlignHCenter | Qt::AlignBottom | Qt::TextDontClip,
                         pageNumbering(d->language).arg(index + 1).arg(pageCount()));
    }
    painter.restore();
}

Result<> LetterPages::Private::paintAll(QPagedPaintDevice &device, const LetterPages &pages) const
{
    const QPageRanges wanted = device.pageRanges();
    bool any = wanted.isEmpty();
    for (int page = 1; page <= pages.pageCount(); ++page)
        any = any || wanted.contains(page);
    if (!any)
        return refused(Letters::tr("The letter has %n page(s), and none of those you chose. "
                                   "Nothing was printed.",
                                   nullptr, pages.pageCount()),
                       u"pages"_s);
    QPageLayout whole = layout;
    whole.setMode(QPageLayout::FullPageMode); // so that the painter's origin is the sheet's corner
    if (!device.setPageLayout(whole))
        return failure(ErrorKind::Io,
                       Letters::tr("The printer does not take %1 paper, so nothing was printed. "
                                   "Choose another printer, or another size in “Letterhead and "
                                   "paper”.")
                           .arg(layout.pageSize().name()));
    QPainter painter;
    if (!painter.begin(&device))
        return failure(ErrorKind::Io,
                       Letters::tr("The printer does not answer. Nothing was printed; "
                                   "check it and print again."));
    const QRectF sheet(0, 0, device.width(), device.height());
    if (sheet.isEmpty()) // every page would come out white
        return failure(ErrorKind::Io,
                       Letters::tr("The printer does not say how large its paper is. Nothing was "
                                   "printed; choose the paper in the printer's settings and print "
                                   "again."));
    bool printed = false;
    for (int index = 0; index < pages.pageCount(); ++index) {
        if (!wanted.isEmpty() && !wanted.contains(index + 1))
            continue;
        if (printed && !device.newPage())
            return failure(ErrorKind::Io,
                           Letters::tr("The printer stopped after page %1 of %2.")
                               .arg(index)
                               .arg(pages.pageCount()));
        pages.paint(painter, index, sheet);
        printed = true;
    }
    return {};
}

Result<> LetterPages::mayBePrinted() const
{
    return notBlocked(d->findings);
}

Result<> LetterPages::print(QPagedPaintDevice &device) const
{
    if (Result<> open = mayBePrinted(); !open)
        return open;
    return d->paintAll(device, *this);
}

Result<QByteArray> LetterPages::pdf(const QPageRanges &ranges) const
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    {
        const auto writer = neutralPdfWriter(buffer, d->layout, neutralTitle(d->language));
        writer->setPageRanges(ranges);
        if (const Result<> printed = print(*writer); !printed)
            return tl::unexpected(printed.error());
    }
    return withoutMoments(buffer.data());
}

std::unique_ptr<QPdfWriter> neutralPdfWriter(QIODevice &device, const QPageLayout &page,
                                             const QString &title)
{
    auto writer = std::make_unique<QPdfWriter>(&device);
    writer->setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
    writer->setResolution(layoutDpi);
    writer->setTitle(title);
    writer->setCreator(QString());
    QPageLayout whole = page;
    whole.setMode(QPageLayout::FullPageMode); // so that the painter's origin is the sheet's corner
    writer->setPageLayout(whole);
    return writer;
}

QPageLayout defaultLetterPage()
{
    return letterPage({});
}

Result<QByteArray> letterBytes(const ComposedLetter &letter, LetterFormat format)
{
    if (format == LetterFormat::Html || format == LetterFormat::Text)
        return words(letter, format);
    if (const Result<> open = notBlocked(letter.findings); !open)
        return tl::unexpected(open.error());
    const auto pages = LetterPages::layOut(letter, letterPage(letter.paper));
    if (!pages)
        return tl::unexpected(pages.error());
    return letterBytes(letter, format, **pages);
}

Result<QByteArray> letterBytes(const ComposedLetter &letter, LetterFormat format,
                               const LetterPages &pages)
{
    if (format == LetterFormat::Html || format == LetterFormat::Text)
        return words(letter, format);
    if (const Result<> open = notBlocked(letter.findings); !open)
        return tl::unexpected(open.error());
    if (format == LetterFormat::Pdf)
        return pages.pdf();
    const OfficePage page { letterPage(letter.paper), pages.pageCount() > 1,
                            letter.isDraft() ? draftSentence(letter.language) : QString(),
                            letter.paper };
    return format == LetterFormat::Docx ? docxDocument(letter, page) : odtDocument(letter, page);
}

} // namespace habeas
