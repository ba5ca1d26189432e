#include "app/letters/office/officedocument.h"

#include "app/letters/markup/entities.h"
#include "app/letters/markup/spanlanguages.h"
#include "app/letters/paper/fonts.h"
#include "app/letters/paper/paperhead.h"
#include "app/letters/paper/paperstyle.h"
#include "app/letters/template/words.h"

#include <QBuffer>

#include <algorithm>
#include <optional>

namespace habeas {

namespace {

constexpr double dotsPerMillimetre = 600 / 25.4; // finer than printers draw

/// The first character that no document can hold.
std::optional<uint> strayIn(const QString &text)
{
    for (qsizetype at = 0; at < text.size(); ++at) {
        char32_t c = text.at(at).unicode();
        const bool pair = text.at(at).isHighSurrogate() && at + 1 < text.size()
            && text.at(at + 1).isLowSurrogate();
        if (pair)
            c = QChar::surrogateToUcs4(text.at(at), text.at(at + 1));
        if (!isTextCharacter(c))
            return c;
        at += pair ? 1 : 0;
    }
    return {};
}

Result<> checkText(const QString &text)
{
    const std::optional<uint> stray = strayIn(text);
    if (!stray)
        return {};
    return refused(
        Letters::tr("The letter holds a character that no document can (U+%1). Take it out. "
                    "Nothing was written.")
            .arg(QString::number(*stray, 16).toUpper().rightJustified(4, QLatin1Char('0'))));
}

/// Every paragraph, those in tables too.
QList<LetterParagraph> paragraphsOf(const QList<LetterBlock> &blocks)
{
    QList<LetterParagraph> all;
    for (const LetterBlock &block : blocks) {
        if (const auto *paragraph = std::get_if<LetterParagraph>(&block))
            all << *paragraph;
        const auto *table = std::get_if<LetterTable>(&block);
        if (!table)
            continue;
        for (const QList<LetterCell> &row : table->rows)
            for (const LetterCell &cell : row)
                all << cell.paragraphs;
    }
    return all;
}

/// The letter's blocks, with the language of every word.
Result<QList<LetterBlock>> checkedBlocks(const ComposedLetter &letter)
{
    QList<LetterBlock> blocks = letterBlocks(letter.html);
    for (const LetterParagraph &paragraph : paragraphsOf(blocks)) {
        if (const Result<> fit = checkText(paragraph.text()); !fit)
            return tl::unexpected(fit.error());
    }
    markLanguages(blocks, letter.language);
    return blocks;
}

bool isAddress(const LetterBlock &block)
{
    const auto *paragraph = std::get_if<LetterParagraph>(&block);
    return paragraph != nullptr && paragraph->role == BlockRole::Address;
}

/// As takeAddress() of paper: only where there is one. It is read first, as it is on paper.
QString addressToFront(QList<LetterBlock> &blocks)
{
    if (std::ranges::count_if(blocks, isAddress) != 1)
        return {};
    const auto address = std::ranges::find_if(blocks, isAddress);
    std::rotate(blocks.begin(), address, address + 1);
    return std::get<LetterParagraph>(blocks.constFirst()).text();
}

/// The date's style has no room above it, for at the top of a sheet there is none; below a window
/// paper leaves what other paragraphs have.
double aboveFirst(const QList<LetterBlock> &blocks, bool addressFirst)
{
    const LetterBlock first = blocks.value(addressFirst ? 1 : 0);
    const auto *paragraph = std::get_if<LetterParagraph>(&first);
    const bool isDate = paragraph != nullptr && paragraph->role == BlockRole::Date;
    return isDate ? styleOf(BlockRole::Body).pointsAbove : 0;
}

OfficeWindow windowOf(const PaperHead &head)
{
    const auto points = [](const QPointF &millimetres) {
        return millimetres * pointsPerMillimetre;
    };
    OfficeWindow window { .addressPoints = head.addressPoints(),
                          .headTop = head.top() * pointsPerMillimetre,
                          .headHeight = head.headHeight() * pointsPerMillimetre,
                          .headLine = PaperHead::headLineHeight() * pointsPerMillimetre,
                          .bodyTop = head.bodyTop() * pointsPerMillimetre };
    const QRectF room = head.addressRoom();
    window.address = QRectF(points(room.topLeft()), points(room.bottomRight()));
    for (const QLineF &mark : head.marks())
        window.marks << QLineF(points(mark.p1()), points(mark.p2()));
    return window;
}

} // namespace

/// Drawn anew from its dots, so that nothing else a file may carry goes out with it (the place and
/// the camera in a photograph, the name of whoever drew it).
OfficeLogo officeLogo(const LetterPaper &paper)
{
    if (paper.logo.isEmpty())
        return {};
    const Result<QImage> picture = logoPicture(paper);
    if (!picture)
        return {}; // laying the letter out has refused it before
    const QSizeF size = logoSize(*picture, paper);
    const QSize most = (size * dotsPerMillimetre).toSize();
    const bool smaller = picture->width() > most.width() || picture->height() > most.height();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    const QString format = logoFormat(paper.logo);
    (smaller ? picture->scaled(most.expandedTo({ 1, 1 }), Qt::IgnoreAspectRatio,
                               Qt::SmoothTransformation)
             : *picture)
        .save(&buffer, format.toLatin1().constData(), format == u"png" ? -1 : 92);
    return { format, bytes, size * pointsPerMillimetre };
}

QSizeF sheetPoints(const QPageLayout &layout)
{
    return layout.fullRect(QPageLayout::Millimeter).size() * pointsPerMillimetre;
}

QMarginsF marginPoints(const QPageLayout &layout)
{
    return layout.margins(QPageLayout::Millimeter) * pointsPerMillimetre;
}

double bodyWidthPoints(const QPageLayout &layout)
{
    const QMarginsF margins = marginPoints(layout);
    return sheetPoints(layout).width() - margins.left() - margins.right();
}

double headerTop(const OfficePage &page)
{
    constexpr double millimetres = 8; // one line of the draft mark above the body
    if (!page.window)
        return millimetres * pointsPerMillimetre;
    return page.window->headTop - (page.draftMark.isEmpty() ? 0 : draftLine);
}

bool isInWindow(const LetterParagraph &paragraph, const OfficePage &page)
{
    return page.window && page.window->addressPoints > 0 && paragraph.role == BlockRole::Address;
}

Result<OfficeLetter> officeLetter(const ComposedLetter &letter, const OfficePage &page)
{
    const Result<QList<LetterBlock>> blocks = checkedBlocks(letter);
    if (!blocks)
        return tl::unexpected(blocks.error());
    OfficeLetter made { *blocks, page };
    if (!page.paper.hasWindow())
        return made;
    if (const Result<> fonts = loadLetterFonts(); !fonts)
        return tl::unexpected(fonts.error());
    const Result<PaperHead> head
        = PaperHead::of(page.paper, page.layout, addressToFront(made.blocks));
    if (!head)
        return tl::unexpected(head.error());
    made.page.window = windowOf(*head);
    made.page.window->bodyTop += aboveFirst(made.blocks, made.page.window->addressPoints > 0);
    return made;
}

QByteArray xmlPart(const std::function<void(QXmlStreamWriter &)> &fill)
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.writeStartDocument(QStringLiteral("1.0"), true);
    fill(xml);
    xml.writeEndDocument();
    return bytes;
}

} // namespace habeas
