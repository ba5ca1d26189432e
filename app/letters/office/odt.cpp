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
    TextWriter(QXmlStreamWriter &xml, const OdtStyles &styles)
        : m_xml(xml)
        , m_styles(styles)
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
    void span(const LetterSpan &span);
    void row(const LetterTable &table, int index);
    void cell(const LetterCell &cell, bool bordered);

    QXmlStreamWriter &m_xml;
    const OdtStyles &m_styles;
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
    m_xml.writeStartElement(outline > 0 ? u"text:h"_s : u"text:p"_s);
    m_xml.writeAttribute(u"text:style-name"_s, m_styles.paragraph(paragraph));
    if (outline > 0)
        m_xml.writeAttribute(u"text:outline-level"_s, QString::number(outline));
    for (const LetterSpan &words : paragraph.spans)
        span(words);
    m_xml.writeEndElement();
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
    const Result<QList<LetterBlock>> blocks = officeBlocks(letter);
    if (!blocks)
        return tl::unexpected(blocks.error());
    const OdtStyles styles(*blocks, page);
    const QByteArray content = xmlPart([&](QXmlStreamWriter &xml) {
        xml.writeStartElement(u"office:document-content"_s);
        writeOdfHead(xml);
        xml.writeStartElement(u"office:automatic-styles"_s);
        styles.write(xml);
        xml.writeEndElement();
        xml.writeStartElement(u"office:body"_s);
        xml.writeStartElement(u"office:text"_s);
        TextWriter(xml, styles).write(*blocks);
        xml.writeEndElement();
        xml.writeEndElement();
        xml.writeEndElement();
    });
    QList<ZipEntry> parts = odtParts(letter.language, page);
    parts << ZipEntry { u"content.xml"_s, content };
    return zipOf(parts);
}

} // namespace habeas
