#include "app/letters/office/docx.h"

#include "app/letters/office/docxparts.h"
#include "app/letters/paper/columns.h"
#include "app/letters/paper/paperstyle.h"

#include <numeric>

namespace habeas {

using namespace Qt::StringLiterals;

namespace {

/// Writes a letter's blocks as the children of w:body, each element's own in the schema's order.
class WordWriter
{
public:
    WordWriter(QXmlStreamWriter &xml, const OfficePage &page)
        : m_xml(xml)
        , m_page(page)
    {
    }

    void write(const QList<LetterBlock> &blocks);

    void operator()(const LetterParagraph &paragraph);
    void operator()(const LetterTable &table);
    void operator()(const LetterRule &rule);

private:
    void open(const QString &name) { m_xml.writeStartElement(u"w:"_s + name); }

    void close() { m_xml.writeEndElement(); }

    void empty(const QString &name) { m_xml.writeEmptyElement(u"w:"_s + name); }

    void attribute(const QString &name, const QString &value)
    {
        m_xml.writeAttribute(u"w:"_s + name, value);
    }

    void value(const QString &name, const QString &text) { writeWordValue(m_xml, name, text); }

    void emptyParagraph();
    void lowParagraph();
    void look(const LetterParagraph &paragraph);
    void frame();
    void span(const LetterSpan &span);
    void look(const LetterSpan &span);
    void text(const QString &words);
    void tableLook(const LetterTable &table);
    void row(const LetterTable &table, int index, const QList<double> &shares);
    void cell(const LetterCell &cell, bool goesOn, double points);
    void section();
    void reference(const QString &what, const QString &pages, const QString &part);

    QXmlStreamWriter &m_xml;
    const OfficePage &m_page;
    double m_points = 0; ///< of the words being written, where they are no style's
};

void WordWriter::write(const QList<LetterBlock> &blocks)
{
    bool afterTable = false;
    for (const LetterBlock &block : blocks) {
        const bool table = std::holds_alternative<LetterTable>(block);
        if (afterTable && table)
            emptyParagraph(); // or Word makes one table of two
        std::visit(*this, block);
        afterTable = table;
    }
    if (afterTable)
        lowParagraph(); // a section ends with a paragraph
    else if (blocks.isEmpty())
        emptyParagraph();
    section();
}

void WordWriter::emptyParagraph()
{
    empty(u"p"_s);
}

/// As low as the format allows: one that comes after a table must not need a page of its own.
void WordWriter::lowParagraph()
{
    open(u"p"_s);
    open(u"pPr"_s);
    writeTightSpacing(m_xml, 1);
    close();
    close();
}

void WordWriter::operator()(const LetterRule & /*rule*/)
{
    open(u"p"_s);
    open(u"pPr"_s);
    value(u"pStyle"_s, styleOf(BlockRole::Body).id);
    open(u"pBdr"_s);
    value(u"bottom"_s, u"single"_s);
    attribute(u"sz"_s, u"4"_s);
    attribute(u"space"_s, u"1"_s);
    attribute(u"color"_s, u"auto"_s);
    close();
    close();
    close();
}

void WordWriter::operator()(const LetterParagraph &paragraph)
{
    open(u"p"_s);
    look(paragraph);
    m_points = isInWindow(paragraph, m_page) ? m_page.window->addressPoints : 0;
    for (const LetterSpan &words : paragraph.spans)
        span(words);
    m_points = 0;
    close();
}

/// In the window: from the sheet's corner, and as high as its words need.
void WordWriter::frame()
{
    const QRectF &place = m_page.window->address;
    empty(u"framePr"_s);
    attribute(u"w"_s, twips(place.width()));
    attribute(u"h"_s, twips(place.height()));
    attribute(u"hRule"_s, u"atLeast"_s);
    attribute(u"wrap"_s, u"around"_s);
    attribute(u"vAnchor"_s, u"page"_s);
    attribute(u"hAnchor"_s, u"page"_s);
    attribute(u"x"_s, twips(place.x()));
    attribute(u"y"_s, twips(place.y()));
}

void WordWriter::look(const LetterParagraph &paragraph)
{
    const ParagraphStyle &style = styleOf(paragraph.role);
    const bool framed = isInWindow(paragraph, m_page);
    open(u"pPr"_s);
    value(u"pStyle"_s, style.id);
    if (framed)
        frame();
    if (paragraph.rightToLeft)
        empty(u"bidi"_s);
    if (framed) {
        empty(u"spacing"_s);
        attribute(u"before"_s, u"0"_s);
    } else if (paragraph.close && style.pointsAbove > closePoints) {
        empty(u"spacing"_s);
        attribute(u"before"_s, twips(closePoints));
    }
    // In a paragraph from right to left Word's "left" is where lines begin: at the right.
    const bool turned = paragraph.rightToLeft;
    switch (paragraph.align) {
    case BlockAlign::Start:
        break;
    case BlockAlign::Left:
        value(u"jc"_s, turned ? u"right"_s : u"left"_s);
        break;
    case BlockAlign::Right:
        value(u"jc"_s, turned ? u"left"_s : u"right"_s);
        break;
    case BlockAlign::Center:
        value(u"jc"_s, u"center"_s);
        break;
    case BlockAlign::Justify:
        value(u"jc"_s, u"both"_s);
        break;
    }
    close();
}

void WordWriter::span(const LetterSpan &span)
{
    open(u"r"_s);
    look(span);
    const QStringList lines = span.text.split(u'\n');
    for (qsizetype line = 0; line < lines.size(); ++line) {
        if (line > 0)
            empty(u"br"_s);
        const QStringList pieces = lines.at(line).split(QChar(QChar::SoftHyphen));
        for (qsizetype piece = 0; piece < pieces.size(); ++piece) {
            if (piece > 0)
                empty(u"softHyphen"_s);
            text(pieces.at(piece));
        }
    }
    close();
}

void WordWriter::look(const LetterSpan &span)
{
    open(u"rPr"_s);
    if (span.bold) {
        empty(u"b"_s);
        empty(u"bCs"_s);
    }
    if (span.italic) {
        empty(u"i"_s);
        empty(u"iCs"_s);
    }
    if (m_points > 0)
        for (const QString &name : { u"sz"_s, u"szCs"_s })
            value(name, QString::number(qRound(m_points * 2)));
    if (span.raise != LetterSpan::Raise::None)
        value(u"vertAlign"_s,
              span.raise == LetterSpan::Raise::Superscript ? u"superscript"_s : u"subscript"_s);
    if (span.rightToLeft)
        empty(u"rtl"_s);
    empty(u"lang"_s);
    attribute(span.rightToLeft ? u"bidi"_s : u"val"_s, span.language);
    close();
}

void WordWriter::text(const QString &words)
{
    if (words.isEmpty())
        return;
    open(u"t"_s);
    m_xml.writeAttribute(u"xml:space"_s, u"preserve"_s);
    m_xml.writeCharacters(words);
    close();
}

void WordWriter::operator()(const LetterTable &table)
{
    const double width = bodyWidthPoints(m_page.layout);
    const QList<double> shares = columnShares(table, width);
    open(u"tbl"_s);
    tableLook(table);
    open(u"tblGrid"_s);
    for (const double share : shares) {
        empty(u"gridCol"_s);
        attribute(u"w"_s, twips(share * width));
    }
    close();
    for (int index = 0; index < table.rows.size(); ++index)
        row(table, index, shares);
    close();
}

void WordWriter::tableLook(const LetterTable &table)
{
    open(u"tblPr"_s);
    value(u"tblStyle"_s, table.bordered ? u"TableGrid"_s : u"TableNormal"_s);
    if (table.rightToLeft)
        empty(u"bidiVisual"_s);
    empty(u"tblW"_s);
    attribute(u"w"_s, u"5000"_s); // the whole width, in fiftieths of a per cent
    attribute(u"type"_s, u"pct"_s);
    close();
}

void WordWriter::row(const LetterTable &table, int index, const QList<double> &shares)
{
    const double width = bodyWidthPoints(m_page.layout);
    open(u"tr"_s);
    open(u"trPr"_s);
    empty(u"cantSplit"_s);
    if (index < table.headRows)
        empty(u"tblHeader"_s);
    close();
    for (int column = 0; column < table.columns;) {
        const LetterTable::Place place = table.at(index, column);
        const int end = column + place.cell->columnSpan;
        const double share = std::accumulate(shares.cbegin() + column, shares.cbegin() + end, 0.0);
        cell(*place.cell, place.row < index, share * width);
        column = end;
    }
    close();
}

/// A cell over several rows stands in each of them; only the first has its words.
void WordWriter::cell(const LetterCell &cell, bool goesOn, double points)
{
    open(u"tc"_s);
    open(u"tcPr"_s);
    empty(u"tcW"_s);
    attribute(u"w"_s, twips(points));
    attribute(u"type"_s, u"dxa"_s);
    if (cell.columnSpan > 1)
        value(u"gridSpan"_s, QString::number(cell.columnSpan));
    if (cell.rowSpan > 1)
        value(u"vMerge"_s, goesOn ? u"continue"_s : u"restart"_s);
    if (cell.shade != LetterCell::Shade::None) {
        value(u"shd"_s, u"clear"_s);
        attribute(u"color"_s, u"auto"_s);
        attribute(u"fill"_s, shadeColour(cell.shade));
    }
    close();
    if (goesOn || cell.paragraphs.isEmpty())
        emptyParagraph();
    else
        for (const LetterParagraph &paragraph : cell.paragraphs)
            (*this)(paragraph);
    close();
}

void WordWriter::reference(const QString &what, const QString &pages, const QString &part)
{
    empty(what + u"Reference"_s);
    attribute(u"type"_s, pages);
    m_xml.writeAttribute(u"r:id"_s, part);
}

void WordWriter::section()
{
    const QSizeF sheet = sheetPoints(m_page.layout);
    const QMarginsF margins = marginPoints(m_page.layout);
    open(u"sectPr"_s);
    const bool draft = !m_page.draftMark.isEmpty();
    const bool ownFirst = hasFirstHeader(m_page) || hasFirstFooter(m_page);
    if (draft)
        reference(u"header"_s, u"default"_s, u"header"_s);
    if (hasFirstHeader(m_page))
        reference(u"header"_s, u"first"_s, u"firstHeader"_s);
    else if (draft)
        reference(u"header"_s, u"first"_s, u"header"_s);
    reference(u"footer"_s, u"default"_s, u"footer"_s);
    if (hasFirstFooter(m_page))
        reference(u"footer"_s, u"first"_s, u"firstFooter"_s);
    else if (ownFirst && m_page.numberFirstPage)
        reference(u"footer"_s, u"first"_s, u"footer"_s);
    empty(u"pgSz"_s);
    attribute(u"w"_s, twips(sheet.width()));
    attribute(u"h"_s, twips(sheet.height()));
    if (m_page.layout.orientation() == QPageLayout::Landscape)
        attribute(u"orient"_s, u"landscape"_s);
    empty(u"pgMar"_s);
    attribute(u"top"_s, twips(margins.top()));
    attribute(u"right"_s, twips(margins.right()));
    attribute(u"bottom"_s, twips(margins.bottom()));
    attribute(u"left"_s, twips(margins.left()));
    attribute(u"header"_s, twips(headerTop(m_page)));
    attribute(u"footer"_s, twips(footerAboveEdge * pointsPerMillimetre));
    attribute(u"gutter"_s, u"0"_s);
    if (!m_page.numberFirstPage || ownFirst)
        empty(u"titlePg"_s); // the first page has a header and a footer of its own, or none
    close();
}

} // namespace

Result<QByteArray> docxDocument(const ComposedLetter &letter, const OfficePage &page)
{
    const Result<OfficeLetter> made = officeLetter(letter, page);
    if (!made)
        return tl::unexpected(made.error());
    const QByteArray document = xmlPart([&](QXmlStreamWriter &xml) {
        xml.writeStartElement(u"w:document"_s);
        xml.writeAttribute(u"xmlns:w"_s, QLatin1String(wordNamespace));
        xml.writeAttribute(u"xmlns:r"_s, QLatin1String(relationNamespace));
        xml.writeStartElement(u"w:body"_s);
        WordWriter(xml, made->page).write(made->blocks);
        xml.writeEndElement();
        xml.writeEndElement();
    });
    QList<ZipEntry> parts = docxParts(letter.language, made->page);
    parts << ZipEntry { u"word/document.xml"_s, document };
    return zipOf(parts);
}

} // namespace habeas
