#include "app/letters/markup/spanlanguages.h"
#include "app/letters/office/docxparts.h"
#include "app/letters/paper/paperhead.h"

namespace habeas {

using namespace Qt::StringLiterals;

namespace {

constexpr double unitsPerPoint = 12700; // Word measures pictures in these
constexpr auto drawingNamespace
    = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing";
constexpr auto artNamespace = "http://schemas.openxmlformats.org/drawingml/2006/main";
constexpr auto pictureNamespace = "http://schemas.openxmlformats.org/drawingml/2006/picture";

void writeExtent(QXmlStreamWriter &xml, const QString &name, const QSizeF &points)
{
    xml.writeEmptyElement(name);
    xml.writeAttribute(u"cx"_s, QString::number(qRound64(points.width() * unitsPerPoint)));
    xml.writeAttribute(u"cy"_s, QString::number(qRound64(points.height() * unitsPerPoint)));
}

void writeNamed(QXmlStreamWriter &xml, const QString &element)
{
    xml.writeEmptyElement(element);
    xml.writeAttribute(u"id"_s, u"1"_s);
    xml.writeAttribute(u"name"_s, u"Logo"_s);
}

/// The picture itself, as DrawingML nests it.
void writePicture(QXmlStreamWriter &xml, const OfficeLogo &logo)
{
    xml.writeStartElement(u"pic:pic"_s);
    xml.writeStartElement(u"pic:nvPicPr"_s);
    writeNamed(xml, u"pic:cNvPr"_s);
    xml.writeEmptyElement(u"pic:cNvPicPr"_s);
    xml.writeEndElement();
    xml.writeStartElement(u"pic:blipFill"_s);
    xml.writeEmptyElement(u"a:blip"_s);
    xml.writeAttribute(u"r:embed"_s, u"logo"_s);
    xml.writeStartElement(u"a:stretch"_s);
    xml.writeEmptyElement(u"a:fillRect"_s);
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeStartElement(u"pic:spPr"_s);
    xml.writeStartElement(u"a:xfrm"_s);
    xml.writeEmptyElement(u"a:off"_s);
    xml.writeAttribute(u"x"_s, u"0"_s);
    xml.writeAttribute(u"y"_s, u"0"_s);
    writeExtent(xml, u"a:ext"_s, logo.size);
    xml.writeEndElement();
    xml.writeStartElement(u"a:prstGeom"_s);
    xml.writeAttribute(u"prst"_s, u"rect"_s);
    xml.writeEmptyElement(u"a:avLst"_s);
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndElement();
}

void writeLogo(QXmlStreamWriter &xml, const OfficeLogo &logo)
{
    xml.writeStartElement(u"w:p"_s);
    xml.writeStartElement(u"w:r"_s);
    xml.writeStartElement(u"w:drawing"_s);
    xml.writeStartElement(u"wp:inline"_s);
    xml.writeAttribute(u"xmlns:wp"_s, QLatin1String(drawingNamespace));
    writeExtent(xml, u"wp:extent"_s, logo.size);
    writeNamed(xml, u"wp:docPr"_s);
    xml.writeStartElement(u"a:graphic"_s);
    xml.writeAttribute(u"xmlns:a"_s, QLatin1String(artNamespace));
    xml.writeStartElement(u"a:graphicData"_s);
    xml.writeAttribute(u"uri"_s, QLatin1String(pictureNamespace));
    xml.writeAttribute(u"xmlns:pic"_s, QLatin1String(pictureNamespace));
    xml.writeAttribute(u"xmlns:r"_s, QLatin1String(relationNamespace));
    writePicture(xml, logo);
    for (int open = 0; open < 6; ++open)
        xml.writeEndElement(); // graphicData, graphic, inline, drawing, r, p
}

/// Lines of the letterhead; `height` in points, 0: as their letters need.
struct HeadLook
{
    QString align;
    QString language;
    double height = 0;
};

void writeLine(QXmlStreamWriter &xml, const QString &words, const HeadLook &look)
{
    xml.writeStartElement(u"w:p"_s);
    xml.writeStartElement(u"w:pPr"_s);
    if (look.height > 0)
        writeTightSpacing(xml, look.height);
    writeWordValue(xml, u"jc"_s, look.align);
    xml.writeEndElement();
    xml.writeStartElement(u"w:r"_s);
    xml.writeStartElement(u"w:rPr"_s);
    writeWordValue(xml, u"sz"_s, QString::number(qRound(headPoints * 2)));
    writeWordValue(xml, u"szCs"_s, QString::number(qRound(headPoints * 2)));
    writeWordValue(xml, u"lang"_s, look.language);
    xml.writeEndElement();
    xml.writeTextElement(u"w:t"_s, words);
    xml.writeEndElement();
    xml.writeEndElement();
}

void openCell(QXmlStreamWriter &xml, double points)
{
    xml.writeStartElement(u"w:tc"_s);
    xml.writeStartElement(u"w:tcPr"_s);
    xml.writeEmptyElement(u"w:tcW"_s);
    xml.writeAttribute(u"w:w"_s, twips(points));
    xml.writeAttribute(u"w:type"_s, u"dxa"_s);
    xml.writeEndElement();
}

void writeRowHeight(QXmlStreamWriter &xml, double points)
{
    xml.writeStartElement(u"w:trPr"_s);
    writeWordValue(xml, u"trHeight"_s, twips(points));
    xml.writeAttribute(u"w:hRule"_s, u"exact"_s);
    xml.writeEndElement();
}

/// The logo at the left, the lines at the right, as on paper.
void writeBesideLogo(QXmlStreamWriter &xml, const OfficeLogo &logo, const OfficePage &page,
                     const HeadLook &look)
{
    const QStringList &lines = page.paper.head;
    const double width = bodyWidthPoints(page.layout);
    const double left = logo.size.width() + 15;
    xml.writeStartElement(u"w:tbl"_s);
    xml.writeStartElement(u"w:tblPr"_s);
    xml.writeEmptyElement(u"w:tblW"_s);
    xml.writeAttribute(u"w:w"_s, twips(width));
    xml.writeAttribute(u"w:type"_s, u"dxa"_s);
    writeWordValue(xml, u"jc"_s, u"left"_s);
    xml.writeEmptyElement(u"w:tblLayout"_s);
    xml.writeAttribute(u"w:type"_s, u"fixed"_s);
    xml.writeStartElement(u"w:tblCellMar"_s); // the logo begins where the letter does
    for (const QString &side : { u"w:top"_s, u"w:left"_s, u"w:bottom"_s, u"w:right"_s }) {
        xml.writeEmptyElement(side);
        xml.writeAttribute(u"w:w"_s, u"0"_s);
        xml.writeAttribute(u"w:type"_s, u"dxa"_s);
    }
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeStartElement(u"w:tblGrid"_s);
    for (const double column : { left, width - left }) {
        xml.writeEmptyElement(u"w:gridCol"_s);
        xml.writeAttribute(u"w:w"_s, twips(column));
    }
    xml.writeEndElement();
    xml.writeStartElement(u"w:tr"_s);
    if (page.window)
        writeRowHeight(xml, page.window->headHeight);
    openCell(xml, left);
    writeLogo(xml, logo);
    xml.writeEndElement();
    openCell(xml, width - left);
    for (const QString &line : lines)
        writeLine(xml, line, look);
    if (lines.isEmpty())
        xml.writeEmptyElement(u"w:p"_s); // a cell ends with a paragraph
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndElement();
}

/// A line in a frame of its own: the whole sheet is open to it, the letter's text is not moved.
void writeMark(QXmlStreamWriter &xml, const QLineF &mark)
{
    constexpr double height = 1; // the least a frame may have
    xml.writeStartElement(u"w:p"_s);
    xml.writeStartElement(u"w:pPr"_s);
    xml.writeEmptyElement(u"w:framePr"_s);
    for (const auto &[name, value] :
         { std::pair(u"w"_s, twips(mark.dx())), std::pair(u"h"_s, twips(height)),
           std::pair(u"hRule"_s, u"exact"_s), std::pair(u"wrap"_s, u"around"_s),
           std::pair(u"vAnchor"_s, u"page"_s), std::pair(u"hAnchor"_s, u"page"_s),
           std::pair(u"x"_s, twips(mark.x1())), std::pair(u"y"_s, twips(mark.y1())) })
        xml.writeAttribute(u"w:"_s + name, value);
    xml.writeStartElement(u"w:pBdr"_s);
    writeWordValue(xml, u"top"_s, u"single"_s);
    const double width = markWidth * pointsPerMillimetre;
    xml.writeAttribute(u"w:sz"_s, QString::number(qRound(width * 8)));
    xml.writeAttribute(u"w:space"_s, u"0"_s);
    xml.writeAttribute(u"w:color"_s, u"000000"_s);
    xml.writeEndElement();
    writeTightSpacing(xml, height);
    xml.writeEndElement();
    xml.writeEndElement();
}

/// Fills the sheet from the letterhead down to where the letter begins.
void writeRoomForWindow(QXmlStreamWriter &xml, const OfficeWindow &window)
{
    for (const QLineF &mark : window.marks)
        writeMark(xml, mark);
    xml.writeStartElement(u"w:p"_s);
    xml.writeStartElement(u"w:pPr"_s);
    writeTightSpacing(xml, window.bodyTop - window.headTop - window.headHeight);
    xml.writeEndElement();
    xml.writeEndElement();
}

} // namespace

void writeFirstHeader(QXmlStreamWriter &xml, Language language, const OfficePage &page)
{
    const OfficeLogo logo = officeLogo(page.paper);
    const HeadLook look { logo.bytes.isEmpty() ? u"left"_s : u"right"_s, languageTag(language),
                          page.window ? page.window->headLine : 0 };
    if (!page.draftMark.isEmpty())
        writeDraftLine(xml, language, page.draftMark, page.window ? draftLine : 0);
    if (!logo.bytes.isEmpty())
        writeBesideLogo(xml, logo, page, look);
    else
        for (const QString &line : page.paper.head)
            writeLine(xml, line, look);
    if (page.window)
        writeRoomForWindow(xml, *page.window);
    else
        xml.writeEmptyElement(u"w:p"_s); // keeps the letter away from it
}

} // namespace habeas
