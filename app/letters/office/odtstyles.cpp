#include "app/letters/office/odtstyles.h"

#include "app/letters/office/odtparts.h"
#include "app/letters/paper/columns.h"
#include "app/letters/paper/paperstyle.h"

#include <algorithm>

namespace habeas {

using namespace Qt::StringLiterals;

namespace {

bool areAlike(const LetterParagraph &one, const LetterParagraph &other)
{
    return one.role == other.role && one.align == other.align
        && one.rightToLeft == other.rightToLeft && one.close == other.close;
}

/// Sides of the paper: programs do not agree on where "start" is from right to left.
QString alignName(const LetterParagraph &paragraph)
{
    switch (paragraph.align) {
    case BlockAlign::Start:
        return paragraph.rightToLeft ? u"right"_s : u"left"_s;
    case BlockAlign::Left:
        return u"left"_s;
    case BlockAlign::Right:
        return u"right"_s;
    case BlockAlign::Center:
        return u"center"_s;
    case BlockAlign::Justify:
        break;
    }
    return u"justify"_s;
}

void openStyle(QXmlStreamWriter &xml, const QString &name, const QString &family)
{
    xml.writeStartElement(u"style:style"_s);
    xml.writeAttribute(u"style:name"_s, name);
    xml.writeAttribute(u"style:family"_s, family);
}

void writeParagraph(QXmlStreamWriter &xml, const QString &name, const LetterParagraph &paragraph)
{
    const ParagraphStyle &style = styleOf(paragraph.role);
    openStyle(xml, name, u"paragraph"_s);
    xml.writeAttribute(u"style:parent-style-name"_s, odfName(style.odfName));
    xml.writeEmptyElement(u"style:paragraph-properties"_s);
    xml.writeAttribute(u"fo:text-align"_s, alignName(paragraph));
    xml.writeAttribute(u"style:writing-mode"_s, paragraph.rightToLeft ? u"rl-tb"_s : u"lr-tb"_s);
    if (paragraph.close && style.pointsAbove > closePoints)
        xml.writeAttribute(u"fo:margin-top"_s, odfPoints(closePoints));
    xml.writeEndElement();
}

void writeSpan(QXmlStreamWriter &xml, const QString &name, const LetterSpan &span)
{
    openStyle(xml, name, u"text"_s);
    xml.writeEmptyElement(u"style:text-properties"_s);
    writeOdfLanguage(xml, span.language, span.rightToLeft);
    if (span.bold) {
        xml.writeAttribute(u"fo:font-weight"_s, u"bold"_s);
        xml.writeAttribute(u"style:font-weight-complex"_s, u"bold"_s);
    }
    if (span.italic) {
        xml.writeAttribute(u"fo:font-style"_s, u"italic"_s);
        xml.writeAttribute(u"style:font-style-complex"_s, u"italic"_s);
    }
    if (span.raise != LetterSpan::Raise::None)
        xml.writeAttribute(u"style:text-position"_s,
                           span.raise == LetterSpan::Raise::Superscript ? u"super 66%"_s
                                                                        : u"sub 66%"_s);
    xml.writeEndElement();
}

void writeTable(QXmlStreamWriter &xml, qsizetype index, const LetterTable &table, double width)
{
    openStyle(xml, OdtStyles::table(index), u"table"_s);
    xml.writeEmptyElement(u"style:table-properties"_s);
    xml.writeAttribute(u"style:width"_s, odfPoints(width));
    xml.writeAttribute(u"table:align"_s, u"margins"_s);
    xml.writeAttribute(u"table:border-model"_s, u"collapsing"_s);
    xml.writeAttribute(u"style:writing-mode"_s, table.rightToLeft ? u"rl-tb"_s : u"lr-tb"_s);
    xml.writeEndElement();
    const QList<double> shares = columnShares(table, width);
    for (int column = 0; column < table.columns; ++column) {
        openStyle(xml, OdtStyles::column(index, column), u"table-column"_s);
        xml.writeEmptyElement(u"style:table-column-properties"_s);
        xml.writeAttribute(u"style:column-width"_s, odfPoints(shares.at(column) * width));
        xml.writeEndElement();
    }
}

void writeRowsAndCells(QXmlStreamWriter &xml)
{
    openStyle(xml, OdtStyles::row(), u"table-row"_s);
    xml.writeEmptyElement(u"style:table-row-properties"_s);
    xml.writeAttribute(u"fo:keep-together"_s, u"always"_s);
    xml.writeEndElement();
    using Shade = LetterCell::Shade;
    for (const bool bordered : { false, true }) {
        for (const Shade shade : { Shade::None, Shade::Head, Shade::Light, Shade::Dark }) {
            openStyle(xml, OdtStyles::cell(bordered, shade), u"table-cell"_s);
            xml.writeEmptyElement(u"style:table-cell-properties"_s);
            xml.writeAttribute(u"fo:padding"_s, odfPoints(2));
            xml.writeAttribute(u"fo:border"_s, bordered ? u"0.5pt solid #000000"_s : u"none"_s);
            if (shade != Shade::None)
                xml.writeAttribute(u"fo:background-color"_s, u'#' + shadeColour(shade));
            xml.writeEndElement();
        }
    }
}

} // namespace

OdtStyles::OdtStyles(const QList<LetterBlock> &blocks, const OfficePage &page)
    : m_width(bodyWidthPoints(page.layout))
{
    for (const LetterBlock &block : blocks) {
        if (const auto *paragraph = std::get_if<LetterParagraph>(&block)) {
            gather(*paragraph);
            if (isInWindow(*paragraph, page)) {
                m_inWindow = *paragraph;
                m_windowPoints = page.window->addressPoints;
            }
        }
        const auto *table = std::get_if<LetterTable>(&block);
        if (!table)
            continue;
        m_tables << *table;
        for (const QList<LetterCell> &row : table->rows)
            for (const LetterCell &cell : row)
                for (const LetterParagraph &paragraph : cell.paragraphs)
                    gather(paragraph);
    }
}

void OdtStyles::gather(const LetterParagraph &paragraph)
{
    const auto isKnown = [&paragraph](const LetterParagraph &other) {
        return areAlike(paragraph, other);
    };
    if (std::ranges::none_of(m_paragraphs, isKnown)) {
        m_paragraphs << paragraph;
        m_paragraphs.last().spans.clear();
    }
    for (const LetterSpan &span : paragraph.spans) {
        const auto isSame = [&span](const LetterSpan &other) {
            return span.isLike(other);
        };
        if (std::ranges::any_of(m_spans, isSame))
            continue;
        m_spans << span;
        m_spans.last().text.clear();
    }
}

QString OdtStyles::paragraph(const LetterParagraph &paragraph) const
{
    const auto found = std::ranges::find_if(m_paragraphs, [&](const LetterParagraph &other) {
        return areAlike(paragraph, other);
    });
    return u"P%1"_s.arg(found - m_paragraphs.cbegin() + 1);
}

QString OdtStyles::span(const LetterSpan &span) const
{
    const auto found = std::ranges::find_if(m_spans, [&](const LetterSpan &other) {
        return span.isLike(other);
    });
    return u"T%1"_s.arg(found - m_spans.cbegin() + 1);
}

QString OdtStyles::afterTable()
{
    return u"AfterTable"_s;
}

QString OdtStyles::rule()
{
    return u"Rule"_s;
}

QString OdtStyles::window()
{
    return u"Window"_s;
}

QString OdtStyles::inWindow()
{
    return u"InWindow"_s;
}

QString OdtStyles::table(qsizetype index)
{
    return u"Table%1"_s.arg(index + 1);
}

QString OdtStyles::column(qsizetype index, int column)
{
    return table(index) + u".C%1"_s.arg(column + 1);
}

QString OdtStyles::row()
{
    return u"Row"_s;
}

QString OdtStyles::cell(bool bordered, LetterCell::Shade shade)
{
    const QString name = bordered ? u"BorderedCell"_s : u"PlainCell"_s;
    switch (shade) {
    case LetterCell::Shade::None:
        return name;
    case LetterCell::Shade::Head:
        return name + u"Head"_s;
    case LetterCell::Shade::Light:
        return name + u"Light"_s;
    case LetterCell::Shade::Dark:
        break;
    }
    return name + u"Dark"_s;
}

void OdtStyles::writeWindow(QXmlStreamWriter &xml) const
{
    if (!m_inWindow)
        return;
    openStyle(xml, window(), u"graphic"_s);
    xml.writeEmptyElement(u"style:graphic-properties"_s);
    writeOnSheet(xml);
    for (const QString &none : { u"draw:stroke"_s, u"draw:fill"_s })
        xml.writeAttribute(none, u"none"_s); // or LibreOffice paints a blue box
    xml.writeAttribute(u"fo:padding"_s, odfPoints(0));
    xml.writeAttribute(u"fo:border"_s, u"none"_s);
    xml.writeEndElement();
    openStyle(xml, inWindow(), u"paragraph"_s);
    xml.writeAttribute(u"style:parent-style-name"_s, odfName(styleOf(m_inWindow->role).odfName));
    xml.writeEmptyElement(u"style:paragraph-properties"_s);
    xml.writeAttribute(u"fo:text-align"_s, alignName(*m_inWindow));
    xml.writeAttribute(u"style:writing-mode"_s, m_inWindow->rightToLeft ? u"rl-tb"_s : u"lr-tb"_s);
    xml.writeAttribute(u"fo:margin-top"_s, odfPoints(0));
    xml.writeEmptyElement(u"style:text-properties"_s);
    writeOdtSize(xml, m_windowPoints);
    xml.writeEndElement();
}

void OdtStyles::write(QXmlStreamWriter &xml) const
{
    writeWindow(xml);
    for (const LetterParagraph &paragraph : m_paragraphs)
        writeParagraph(xml, this->paragraph(paragraph), paragraph);
    for (const LetterSpan &span : m_spans)
        writeSpan(xml, this->span(span), span);
    for (qsizetype index = 0; index < m_tables.size(); ++index)
        writeTable(xml, index, m_tables.at(index), m_width);
    writeRowsAndCells(xml);
    openStyle(xml, rule(), u"paragraph"_s);
    xml.writeAttribute(u"style:parent-style-name"_s, odfName(styleOf(BlockRole::Body).odfName));
    xml.writeEmptyElement(u"style:paragraph-properties"_s);
    xml.writeAttribute(u"fo:border-bottom"_s, u"0.5pt solid #000000"_s);
    xml.writeEndElement();
    openStyle(xml, afterTable(), u"paragraph"_s);
    xml.writeAttribute(u"style:parent-style-name"_s, u"Standard"_s);
    xml.writeEmptyElement(u"style:paragraph-properties"_s);
    xml.writeAttribute(u"fo:margin-top"_s, odfPoints(0));
    xml.writeAttribute(u"fo:margin-bottom"_s, odfPoints(0));
    xml.writeAttribute(u"fo:line-height"_s, odfPoints(1));
    xml.writeEmptyElement(u"style:text-properties"_s);
    writeOdtSize(xml, 1);
    xml.writeEndElement();
}

} // namespace habeas
