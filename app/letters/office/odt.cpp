#include "app/letters/office/odt.h"

#include "app/letters/office/odtparts.h"
#include "app/letters/office/odtstyles.h"
#include "app/letters/paper/paperstyle.h"

namespace habeas {

using namespace Qt::StringLiterals;

namespace {

/// Writes a letter's blocks as the children of office:text.
class TextWriter
{
public:
    TextWriter(QXmlStreamWriter &xml, const OdtStyles &styles, const OfficePage &page)
        : m_xml(xml)
        , m_styles(styles)
        , m_page(page)
    {
    }

    void write(const QList<LetterBlock> &blocks)
    {
        for (const LetterBlock &block : blocks)
            std::visit(*this, block);
        const bool endsInTable
            = !blocks.isEmpty() && std::holds_alternative<LetterTable>(blocks.last());
        if (blocks.isEmpty() || endsInTable)
            m_xml.writeEmptyElement(u"text:p"_s);
        if (endsInTable) // or LibreOffice adds a line of its own, on a page more if need be
            m_xml.writeAttribute(u"text:style-name"_s, OdtStyles::afterTable());
    }

    void operator()(const LetterParagraph &paragraph);
    void operator()(const LetterTable &table);
    void operator()(const LetterRule &rule);

private:
    void openFrame();
    void span(const LetterSpan &span);
    void row(const LetterTable &table, int index);
    void cell(const LetterCell &cell, bool bordered);

    QXmlStreamWriter &m_xml;
    const OdtStyles &m_styles;
    const OfficePage &m_page;
    qsizetype m_tables = 0; ///< written so far
};

void TextWriter::operator()(const LetterRule & /*rule*/)
{
    m_xml.writeEmptyElement(u"text:p"_s);
    m_xml.writeAttribute(u"text:style-name"_s, OdtStyles::rule());
}

void TextWriter::operator()(const LetterParagraph &paragraph)
{
    const int outline = styleOf(paragraph.role).outline;
    const bool framed = isInWindow(paragraph, m_page);
    if (framed)
        openFrame();
    m_xml.writeStartElement(outline > 0 ? u"text:h"_s : u"text:p"_s);
    m_xml.writeAttribute(u"text:style-name"_s,
                         framed ? OdtStyles::inWindow() : m_styles.paragraph(paragraph));
    if (outline > 0)
        m_xml.writeAttribute(u"text:outline-level"_s, QString::number(outline));
    for (const LetterSpan &words : paragraph.spans)
        span(words);
    m_xml.writeEndElement();
    for (int open = framed ? 2 : 0; open > 0; --open)
        m_xml.writeEndElement(); // text-box, frame
}

/// In the window: from the sheet's corner, and as high as its words need.
void TextWriter::openFrame()
{
    const QRectF &place = m_page.window->address;
    m_xml.writeStartElement(u"draw:frame"_s);
    m_xml.writeAttribute(u"draw:style-name"_s, OdtStyles::window());
    m_xml.writeAttribute(u"draw:name"_s, u"Address"_s);
    m_xml.writeAttribute(u"text:anchor-type"_s, u"page"_s);
    m_xml.writeAttribute(u"text:anchor-page-number"_s, u"1"_s);
    m_xml.writeAttribute(u"svg:x"_s, odfPoints(place.x()));
    m_xml.writeAttribute(u"svg:y"_s, odfPoints(place.y()));
    m_xml.writeAttribute(u"svg:width"_s, odfPoints(place.width()));
    m_xml.writeStartElement(u"draw:text-box"_s);
    m_xml.writeAttribute(u"fo:min-height"_s, odfPoints(place.height()));
}

void TextWriter::span(const LetterSpan &span)
{
    m_xml.writeStartElement(u"text:span"_s);
    m_xml.writeAttribute(u"text:style-name"_s, m_styles.span(span));
    const QStringList lines = span.text.split(u'\n');
    for (qsizetype line = 0; line < lines.size(); ++line) {
        if (line > 0)
            m_xml.writeEmptyElement(u"text:line-break"_s);
        m_xml.writeCharacters(lines.at(line));
    }
    m_xml.writeEndElement();
}

void TextWriter::operator()(const LetterTable &table)
{
    const qsizetype number = m_tables++;
    const QString name = OdtStyles::table(number);
    m_xml.writeStartElement(u"table:table"_s);
    m_xml.writeAttribute(u"table:name"_s, name);
    m_xml.writeAttribute(u"table:style-name"_s, name);
    for (int column = 0; column < table.columns; ++column) {
        m_xml.writeEmptyElement(u"table:table-column"_s);
        m_xml.writeAttribute(u"table:style-name"_s, OdtStyles::column(number, column));
    }
    for (int index = 0; index < table.rows.size(); ++index) {
        if (index == 0 && table.headRows > 0)
            m_xml.writeStartElement(u"table:table-header-rows"_s);
        row(table, index);
        if (index == table.headRows - 1)
            m_xml.writeEndElement();
    }
    m_xml.writeEndElement();
}

void TextWriter::row(const LetterTable &table, int index)
{
    m_xml.writeStartElement(u"table:table-row"_s);
    m_xml.writeAttribute(u"table:style-name"_s, OdtStyles::row());
    for (int column = 0; column < table.columns; ++column) {
        const LetterTable::Place place = table.at(index, column);
        if (place.row == index && place.cell->column == column)
            cell(*place.cell, table.bordered);
        else
            m_xml.writeEmptyElement(u"table:covered-table-cell"_s);
    }
    m_xml.writeEndElement();
}

void TextWriter::cell(const LetterCell &cell, bool bordered)
{
    m_xml.writeStartElement(u"table:table-cell"_s);
    m_xml.writeAttribute(u"table:style-name"_s, OdtStyles::cell(bordered, cell.shade));
    if (cell.columnSpan > 1)
        m_xml.writeAttribute(u"table:number-columns-spanned"_s, QString::number(cell.columnSpan));
    if (cell.rowSpan > 1)
        m_xml.writeAttribute(u"table:number-rows-spanned"_s, QString::number(cell.rowSpan));
    m_xml.writeAttribute(u"office:value-type"_s, u"string"_s);
    for (const LetterParagraph &paragraph : cell.paragraphs)
        (*this)(paragraph);
    m_xml.writeEndElement();
}

} // namespace

Result<QByteArray> odtDocument(const ComposedLetter &letter, const OfficePage &page)
{
    const Result<OfficeLetter> made = officeLetter(letter, page);
    if (!made)
        return tl::unexpected(made.error());
    const OdtStyles styles(made->blocks, made->page);
    const QByteArray content = xmlPart([&](QXmlStreamWriter &xml) {
        xml.writeStartElement(u"office:document-content"_s);
        writeOdfHead(xml);
        xml.writeStartElement(u"office:automatic-styles"_s);
        styles.write(xml);
        xml.writeEndElement();
        xml.writeStartElement(u"office:body"_s);
        xml.writeStartElement(u"office:text"_s);
        TextWriter(xml, styles, made->page).write(made->blocks);
        xml.writeEndElement();
        xml.writeEndElement();
        xml.writeEndElement();
    });
    QList<ZipEntry> parts = odtParts(letter.language, made->page);
    parts << ZipEntry { u"content.xml"_s, content };
    return zipOf(parts);
}

} // namespace habeas
