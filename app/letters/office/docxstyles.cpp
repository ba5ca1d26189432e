#include "app/letters/markup/spanlanguages.h"
#include "app/letters/office/docxparts.h"
#include "app/letters/paper/paperstyle.h"

namespace habeas {

using namespace Qt::StringLiterals;

void writeWordValue(QXmlStreamWriter &xml, const QString &name, const QString &value)
{
    xml.writeEmptyElement(u"w:"_s + name);
    xml.writeAttribute(u"w:val"_s, value);
}

QByteArray wordRoot(const QString &root, const std::function<void(QXmlStreamWriter &)> &fill)
{
    return xmlPart([&](QXmlStreamWriter &xml) {
        xml.writeStartElement(u"w:"_s + root);
        xml.writeAttribute(u"xmlns:w"_s, QLatin1String(wordNamespace));
        fill(xml);
        xml.writeEndElement();
    });
}

namespace {

void writeFonts(QXmlStreamWriter &xml)
{
    xml.writeEmptyElement(u"w:rFonts"_s);
    xml.writeAttribute(u"w:ascii"_s, u"Noto Serif"_s);
    xml.writeAttribute(u"w:hAnsi"_s, u"Noto Serif"_s);
    xml.writeAttribute(u"w:eastAsia"_s, u"Noto Serif"_s);
    xml.writeAttribute(u"w:cs"_s, u"Noto Naskh Arabic"_s);
}

void writeSize(QXmlStreamWriter &xml, double points)
{
    const QString halves = QString::number(qRound(points * 2));
    writeWordValue(xml, u"sz"_s, halves);
    writeWordValue(xml, u"szCs"_s, halves);
}

void writeDefaults(QXmlStreamWriter &xml, Language language)
{
    xml.writeStartElement(u"w:docDefaults"_s);
    xml.writeStartElement(u"w:rPrDefault"_s);
    xml.writeStartElement(u"w:rPr"_s);
    writeFonts(xml);
    writeSize(xml, bodyPoints);
    xml.writeEmptyElement(u"w:lang"_s);
    xml.writeAttribute(u"w:val"_s, languageTag(language));
    xml.writeAttribute(u"w:bidi"_s, u"ar-SA"_s);
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeStartElement(u"w:pPrDefault"_s);
    xml.writeStartElement(u"w:pPr"_s);
    xml.writeEmptyElement(u"w:widowControl"_s);
    xml.writeEmptyElement(u"w:spacing"_s);
    xml.writeAttribute(u"w:before"_s, u"0"_s);
    xml.writeAttribute(u"w:after"_s, u"0"_s);
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndElement();
}

void openStyle(QXmlStreamWriter &xml, const QString &type, const QString &id, const QString &name)
{
    xml.writeStartElement(u"w:style"_s);
    xml.writeAttribute(u"w:type"_s, type);
    if (id == u"Normal" || id == u"TableNormal")
        xml.writeAttribute(u"w:default"_s, u"1"_s);
    xml.writeAttribute(u"w:styleId"_s, id);
    writeWordValue(xml, u"name"_s, name);
}

void writeParagraphStyle(QXmlStreamWriter &xml, const ParagraphStyle &style)
{
    openStyle(xml, u"paragraph"_s, style.id, style.wordName);
    writeWordValue(xml, u"basedOn"_s, u"Normal"_s);
    writeWordValue(xml, u"next"_s, style.outline > 0 ? u"BodyText"_s : style.id);
    xml.writeEmptyElement(u"w:qFormat"_s);
    xml.writeStartElement(u"w:pPr"_s);
    if (style.keepWithNext)
        xml.writeEmptyElement(u"w:keepNext"_s);
    if (style.keepLines)
        xml.writeEmptyElement(u"w:keepLines"_s);
    xml.writeEmptyElement(u"w:spacing"_s);
    xml.writeAttribute(u"w:before"_s, twips(style.pointsAbove));
    if (style.outline > 0)
        writeWordValue(xml, u"outlineLvl"_s, QString::number(style.outline - 1));
    xml.writeEndElement();
    const bool ownSize = style.points != bodyPoints;
    if (style.bold || ownSize) {
        xml.writeStartElement(u"w:rPr"_s);
        if (style.bold) {
            xml.writeEmptyElement(u"w:b"_s);
            xml.writeEmptyElement(u"w:bCs"_s);
        }
        if (ownSize)
            writeSize(xml, style.points);
        xml.writeEndElement();
    }
    xml.writeEndElement();
}

void writeFooterStyle(QXmlStreamWriter &xml)
{
    openStyle(xml, u"paragraph"_s, u"Footer"_s, u"footer"_s);
    writeWordValue(xml, u"basedOn"_s, u"Normal"_s);
    xml.writeStartElement(u"w:pPr"_s);
    writeWordValue(xml, u"jc"_s, u"center"_s);
    xml.writeEndElement();
    xml.writeStartElement(u"w:rPr"_s);
    writeSize(xml, footerPoints);
    xml.writeEndElement();
    xml.writeEndElement();
}

void writeTableStyles(QXmlStreamWriter &xml)
{
    openStyle(xml, u"table"_s, u"TableNormal"_s, u"Normal Table"_s);
    xml.writeStartElement(u"w:tblPr"_s);
    xml.writeStartElement(u"w:tblCellMar"_s);
    for (const QString &side : { u"w:top"_s, u"w:left"_s, u"w:bottom"_s, u"w:right"_s }) {
        xml.writeEmptyElement(side);
        xml.writeAttribute(u"w:w"_s, twips(side == u"w:left" || side == u"w:right" ? 4 : 1.5));
        xml.writeAttribute(u"w:type"_s, u"dxa"_s);
    }
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndElement();

    openStyle(xml, u"table"_s, u"TableGrid"_s, u"Table Grid"_s);
    writeWordValue(xml, u"basedOn"_s, u"TableNormal"_s);
    xml.writeStartElement(u"w:tblPr"_s);
    xml.writeStartElement(u"w:tblBorders"_s);
    for (const QString &side :
         { u"w:top"_s, u"w:left"_s, u"w:bottom"_s, u"w:right"_s, u"w:insideH"_s, u"w:insideV"_s }) {
        writeWordValue(xml, side.mid(2), u"single"_s);
        xml.writeAttribute(u"w:sz"_s, u"4"_s);
        xml.writeAttribute(u"w:space"_s, u"0"_s);
        xml.writeAttribute(u"w:color"_s, u"auto"_s);
    }
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndElement();
}

} // namespace

QByteArray docxStyles(Language language)
{
    return wordRoot(u"styles"_s, [language](QXmlStreamWriter &xml) {
        writeDefaults(xml, language);
        openStyle(xml, u"paragraph"_s, u"Normal"_s, u"Normal"_s);
        xml.writeEmptyElement(u"w:qFormat"_s);
        xml.writeEndElement();
        for (const ParagraphStyle &style : paragraphStyles())
            writeParagraphStyle(xml, style);
        writeFooterStyle(xml);
        writeTableStyles(xml);
    });
}

} // namespace habeas
