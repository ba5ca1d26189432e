#include "app/letters/office/odtparts.h"
#include "app/letters/paper/paperhead.h"

namespace habeas {

using namespace Qt::StringLiterals;

namespace {

constexpr double besideLogo = 15; // points

void writeLines(QXmlStreamWriter &xml, const QStringList &lines, const QString &style)
{
    for (const QString &line : lines) {
        xml.writeStartElement(u"text:p"_s);
        xml.writeAttribute(u"text:style-name"_s, odfName(style));
        xml.writeCharacters(line);
        xml.writeEndElement();
    }
}

void writeLogo(QXmlStreamWriter &xml, const OfficeLogo &logo)
{
    xml.writeStartElement(u"text:p"_s);
    xml.writeAttribute(u"text:style-name"_s, u"Letterhead"_s);
    xml.writeStartElement(u"draw:frame"_s);
    xml.writeAttribute(u"draw:name"_s, u"Logo"_s);
    xml.writeAttribute(u"text:anchor-type"_s, u"as-char"_s);
    xml.writeAttribute(u"svg:width"_s, odfPoints(logo.size.width()));
    xml.writeAttribute(u"svg:height"_s, odfPoints(logo.size.height()));
    xml.writeEmptyElement(u"draw:image"_s);
    xml.writeAttribute(u"xmlns:xlink"_s, u"http://www.w3.org/1999/xlink"_s);
    xml.writeAttribute(u"xlink:href"_s, u"Pictures/logo."_s + logo.format);
    xml.writeAttribute(u"xlink:type"_s, u"simple"_s);
    xml.writeAttribute(u"xlink:show"_s, u"embed"_s);
    xml.writeAttribute(u"xlink:actuate"_s, u"onLoad"_s);
    xml.writeEndElement();
    xml.writeEndElement();
}

void openAutomatic(QXmlStreamWriter &xml, const QString &name, const QString &family)
{
    xml.writeStartElement(u"style:style"_s);
    xml.writeAttribute(u"style:name"_s, name);
    xml.writeAttribute(u"style:family"_s, family);
}

} // namespace

void writeHeadStyles(QXmlStreamWriter &xml)
{
    for (const auto &[name, align] :
         { std::pair(u"Letterhead"_s, u"start"_s), std::pair(u"Letterhead right"_s, u"end"_s) }) {
        openOdtStyle(xml, name);
        xml.writeAttribute(u"style:parent-style-name"_s, u"Standard"_s);
        xml.writeEmptyElement(u"style:paragraph-properties"_s);
        xml.writeAttribute(u"fo:text-align"_s, align);
        xml.writeEmptyElement(u"style:text-properties"_s);
        writeOdtSize(xml, headPoints);
        xml.writeEndElement();
    }
}

void writeHeadTableStyles(QXmlStreamWriter &xml, const OfficePage &page)
{
    const OfficeLogo logo = officeLogo(page.paper);
    if (logo.bytes.isEmpty())
        return;
    const double width = bodyWidthPoints(page.layout);
    const double left = logo.size.width() + besideLogo;
    openAutomatic(xml, u"Head"_s, u"table"_s);
    xml.writeEmptyElement(u"style:table-properties"_s);
    xml.writeAttribute(u"style:width"_s, odfPoints(width));
    xml.writeAttribute(u"table:align"_s, u"left"_s);
    xml.writeEndElement();
    for (const auto &[name, points] :
         { std::pair(u"Head.A"_s, left), std::pair(u"Head.B"_s, width - left) }) {
        openAutomatic(xml, name, u"table-column"_s);
        xml.writeEmptyElement(u"style:table-column-properties"_s);
        xml.writeAttribute(u"style:column-width"_s, odfPoints(points));
        xml.writeEndElement();
    }
}

void writeOnSheet(QXmlStreamWriter &xml)
{
    for (const auto &[name, value] :
         { std::pair(u"vertical-pos"_s, u"from-top"_s), std::pair(u"vertical-rel"_s, u"page"_s),
           std::pair(u"horizontal-pos"_s, u"from-left"_s),
           std::pair(u"horizontal-rel"_s, u"page"_s), std::pair(u"wrap"_s, u"run-through"_s),
           std::pair(u"run-through"_s, u"foreground"_s) })
        xml.writeAttribute(u"style:"_s + name, value);
}

void writeMarkStyles(QXmlStreamWriter &xml)
{
    openAutomatic(xml, u"Mark"_s, u"graphic"_s);
    xml.writeEmptyElement(u"style:graphic-properties"_s);
    xml.writeAttribute(u"draw:stroke"_s, u"solid"_s);
    xml.writeAttribute(u"svg:stroke-width"_s, odfPoints(markWidth * pointsPerMillimetre));
    xml.writeAttribute(u"svg:stroke-color"_s, u"#000000"_s);
    writeOnSheet(xml);
    xml.writeEndElement();
    openAutomatic(xml, u"Marks"_s, u"paragraph"_s); // as low as can be
    xml.writeAttribute(u"style:parent-style-name"_s, u"Standard"_s);
    xml.writeEmptyElement(u"style:paragraph-properties"_s);
    xml.writeAttribute(u"fo:line-height"_s, odfPoints(1));
    xml.writeEmptyElement(u"style:text-properties"_s);
    writeOdtSize(xml, 1);
    xml.writeEndElement();
}

void writeOdtMarks(QXmlStreamWriter &xml, const QList<QLineF> &marks)
{
    xml.writeStartElement(u"text:p"_s);
    xml.writeAttribute(u"text:style-name"_s, u"Marks"_s);
    for (const QLineF &mark : marks) {
        xml.writeEmptyElement(u"draw:line"_s);
        xml.writeAttribute(u"draw:style-name"_s, u"Mark"_s);
        xml.writeAttribute(u"text:anchor-type"_s, u"paragraph"_s);
        xml.writeAttribute(u"svg:x1"_s, odfPoints(mark.x1()));
        xml.writeAttribute(u"svg:y1"_s, odfPoints(mark.y1()));
        xml.writeAttribute(u"svg:x2"_s, odfPoints(mark.x2()));
        xml.writeAttribute(u"svg:y2"_s, odfPoints(mark.y2()));
    }
    xml.writeEndElement();
}

void writeOdtHead(QXmlStreamWriter &xml, const OfficePage &page)
{
    const OfficeLogo logo = officeLogo(page.paper);
    if (logo.bytes.isEmpty()) {
        writeLines(xml, page.paper.head, u"Letterhead"_s);
        return;
    }
    xml.writeStartElement(u"table:table"_s);
    xml.writeAttribute(u"table:name"_s, u"Head"_s);
    xml.writeAttribute(u"table:style-name"_s, u"Head"_s);
    for (const QString &column : { u"Head.A"_s, u"Head.B"_s }) {
        xml.writeEmptyElement(u"table:table-column"_s);
        xml.writeAttribute(u"table:style-name"_s, column);
    }
    xml.writeStartElement(u"table:table-row"_s);
    xml.writeStartElement(u"table:table-cell"_s);
    writeLogo(xml, logo);
    xml.writeEndElement();
    xml.writeStartElement(u"table:table-cell"_s);
    writeLines(xml, page.paper.head, u"Letterhead right"_s);
    if (page.paper.head.isEmpty())
        xml.writeEmptyElement(u"text:p"_s);
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndElement();
}

} // namespace habeas
