#include "app/letters/office/docxparts.h"

#include "app/letters/markup/spanlanguages.h"
#include "app/letters/paper/papertext.h"

namespace habeas {

using namespace Qt::StringLiterals;

namespace {

constexpr auto packageRelations = "http://schemas.openxmlformats.org/package/2006/relationships";
constexpr auto partType = "application/vnd.openxmlformats-officedocument.wordprocessingml.%1+xml";
constexpr auto coreType = "application/vnd.openxmlformats-package.core-properties+xml";

/// A part word/document.xml leads to: the name of its file and relation, and what it is.
struct DocumentPart
{
    QString name;
    QString type;
};

QList<DocumentPart> documentParts(const OfficePage &page)
{
    QList<DocumentPart> parts;
    for (const QString &name : { u"styles"_s, u"settings"_s, u"fontTable"_s, u"footer"_s })
        parts << DocumentPart { name, name };
    if (!page.draftMark.isEmpty())
        parts << DocumentPart { u"header"_s, u"header"_s };
    if (hasFirstHeader(page))
        parts << DocumentPart { u"firstHeader"_s, u"header"_s };
    if (hasFirstFooter(page))
        parts << DocumentPart { u"firstFooter"_s, u"footer"_s };
    return parts;
}

void writeOverride(QXmlStreamWriter &xml, const QString &part, const QString &type)
{
    xml.writeEmptyElement(u"Override"_s);
    xml.writeAttribute(u"PartName"_s, part);
    xml.writeAttribute(u"ContentType"_s, type);
}

QByteArray contentTypes(const OfficePage &page)
{
    const QString logo = officeLogo(page.paper).format;
    return xmlPart([&page, logo](QXmlStreamWriter &xml) {
        xml.writeStartElement(u"Types"_s);
        xml.writeAttribute(u"xmlns"_s,
                           u"http://schemas.openxmlformats.org/package/2006/content-types"_s);
        for (const auto &[ending, type] :
             { std::pair(u"rels"_s, u"application/vnd.openxmlformats-package.relationships+xml"_s),
               std::pair(u"xml"_s, u"application/xml"_s),
               std::pair(logo, QString(u"image/"_s + logo)) }) {
            if (ending.isEmpty())
                continue; // there is no logo
            xml.writeEmptyElement(u"Default"_s);
            xml.writeAttribute(u"Extension"_s, ending);
            xml.writeAttribute(u"ContentType"_s, type);
        }
        const QString type = QLatin1String(partType);
        writeOverride(xml, u"/word/document.xml"_s, type.arg(u"document.main"_s));
        for (const DocumentPart &part : documentParts(page))
            writeOverride(xml, u"/word/%1.xml"_s.arg(part.name), type.arg(part.type));
        writeOverride(xml, u"/docProps/core.xml"_s, QLatin1String(coreType));
        xml.writeEndElement();
    });
}

void writeRelation(QXmlStreamWriter &xml, const QString &id, const QString &type,
                   const QString &target)
{
    xml.writeEmptyElement(u"Relationship"_s);
    xml.writeAttribute(u"Id"_s, id);
    xml.writeAttribute(u"Type"_s, type);
    xml.writeAttribute(u"Target"_s, target);
}

QByteArray relations(const std::function<void(QXmlStreamWriter &)> &fill)
{
    return xmlPart([&fill](QXmlStreamWriter &xml) {
        xml.writeStartElement(u"Relationships"_s);
        xml.writeAttribute(u"xmlns"_s, QLatin1String(packageRelations));
        fill(xml);
        xml.writeEndElement();
    });
}

QByteArray packageParts()
{
    return relations([](QXmlStreamWriter &xml) {
        writeRelation(xml, u"document"_s, QLatin1String(relationNamespace) + u"/officeDocument"_s,
                      u"word/document.xml"_s);
        writeRelation(xml, u"core"_s,
                      QLatin1String(packageRelations) + u"/metadata/core-properties"_s,
                      u"docProps/core.xml"_s);
    });
}

QByteArray documentRelations(const OfficePage &page)
{
    return relations([&page](QXmlStreamWriter &xml) {
        for (const DocumentPart &part : documentParts(page))
            writeRelation(xml, part.name, QLatin1String(relationNamespace) + u'/' + part.type,
                          part.name + u".xml"_s);
    });
}

QByteArray logoRelation(const OfficeLogo &logo)
{
    return relations([&logo](QXmlStreamWriter &xml) {
        writeRelation(xml, u"logo"_s, QLatin1String(relationNamespace) + u"/image"_s,
                      u"media/logo."_s + logo.format);
    });
}

QByteArray core(Language language)
{
    return xmlPart([language](QXmlStreamWriter &xml) {
        xml.writeStartElement(u"cp:coreProperties"_s);
        xml.writeAttribute(
            u"xmlns:cp"_s,
            u"http://schemas.openxmlformats.org/package/2006/metadata/core-properties"_s);
        xml.writeAttribute(u"xmlns:dc"_s, u"http://purl.org/dc/elements/1.1/"_s);
        xml.writeAttribute(u"xmlns:dcterms"_s, u"http://purl.org/dc/terms/"_s);
        xml.writeAttribute(u"xmlns:xsi"_s, u"http://www.w3.org/2001/XMLSchema-instance"_s);
        xml.writeTextElement(u"dc:title"_s, neutralTitle(language));
        xml.writeTextElement(u"dc:language"_s, languageTag(language));
        for (const QString &name : { u"dcterms:created"_s, u"dcterms:modified"_s }) {
            xml.writeStartElement(name);
            xml.writeAttribute(u"xsi:type"_s, u"dcterms:W3CDTF"_s);
            xml.writeCharacters(QLatin1String(neutralMoment) + u'Z');
            xml.writeEndElement();
        }
        xml.writeEndElement();
    });
}

QByteArray settings(Language language)
{
    return wordRoot(u"settings"_s, [language](QXmlStreamWriter &xml) {
        // Whoever saves it in Word leaves no name and no times of changes either.
        xml.writeEmptyElement(u"w:removePersonalInformation"_s);
        xml.writeEmptyElement(u"w:removeDateAndTime"_s);
        xml.writeStartElement(u"w:compat"_s);
        xml.writeEmptyElement(u"w:compatSetting"_s);
        xml.writeAttribute(u"w:name"_s, u"compatibilityMode"_s);
        xml.writeAttribute(u"w:uri"_s, u"http://schemas.microsoft.com/office/word"_s);
        xml.writeAttribute(u"w:val"_s, u"15"_s);
        xml.writeEndElement();
        xml.writeEmptyElement(u"w:themeFontLang"_s);
        xml.writeAttribute(u"w:val"_s, languageTag(language));
        xml.writeAttribute(u"w:bidi"_s, u"ar-SA"_s);
    });
}

QByteArray fontTable()
{
    return wordRoot(u"fonts"_s, [](QXmlStreamWriter &xml) {
        // Where a font is not installed, Word takes the other name or one of the family.
        for (const auto &[name, other, family] :
             { std::tuple(u"Noto Serif"_s, u"Times New Roman"_s, u"roman"_s),
               std::tuple(u"Noto Naskh Arabic"_s, u"Arial"_s, u"auto"_s) }) {
            xml.writeStartElement(u"w:font"_s);
            xml.writeAttribute(u"w:name"_s, name);
            writeWordValue(xml, u"altName"_s, other);
            writeWordValue(xml, u"family"_s, family);
            writeWordValue(xml, u"pitch"_s, u"variable"_s);
            xml.writeEndElement();
        }
    });
}

void writeNumbering(QXmlStreamWriter &xml, const NumberingPart &part, const QString &language)
{
    const bool words = part.kind == NumberingPart::Kind::Words;
    if (!words) {
        xml.writeStartElement(u"w:fldSimple"_s);
        xml.writeAttribute(u"w:instr"_s,
                           part.kind == NumberingPart::Kind::Page ? u" PAGE "_s : u" NUMPAGES "_s);
    }
    xml.writeStartElement(u"w:r"_s);
    xml.writeStartElement(u"w:rPr"_s);
    writeWordValue(xml, u"lang"_s, language);
    xml.writeEndElement();
    xml.writeStartElement(u"w:t"_s);
    xml.writeAttribute(u"xml:space"_s, u"preserve"_s);
    xml.writeCharacters(words ? part.words : u"1"_s);
    xml.writeEndElement();
    xml.writeEndElement();
    if (!words)
        xml.writeEndElement();
}

void openFooterLine(QXmlStreamWriter &xml)
{
    xml.writeStartElement(u"w:p"_s);
    xml.writeStartElement(u"w:pPr"_s);
    writeWordValue(xml, u"pStyle"_s, u"Footer"_s);
    xml.writeEndElement();
}

void writeNumberLine(QXmlStreamWriter &xml, Language language)
{
    openFooterLine(xml);
    for (const NumberingPart &part : numberingParts(language))
        writeNumbering(xml, part, languageTag(language));
    xml.writeEndElement();
}

QByteArray footer(Language language)
{
    return wordRoot(u"ftr"_s, [language](QXmlStreamWriter &xml) {
        writeNumberLine(xml, language);
    });
}

QByteArray firstFooter(Language language, const OfficePage &page)
{
    return wordRoot(u"ftr"_s, [&](QXmlStreamWriter &xml) {
        openFooterLine(xml);
        writeNumbering(xml, { NumberingPart::Kind::Words, page.paper.foot }, languageTag(language));
        xml.writeEndElement();
        if (page.numberFirstPage)
            writeNumberLine(xml, language);
    });
}

} // namespace

void writeTightSpacing(QXmlStreamWriter &xml, double lineHeight)
{
    xml.writeEmptyElement(u"w:spacing"_s);
    xml.writeAttribute(u"w:before"_s, u"0"_s);
    xml.writeAttribute(u"w:after"_s, u"0"_s);
    if (lineHeight <= 0)
        return;
    xml.writeAttribute(u"w:line"_s, twips(lineHeight));
    xml.writeAttribute(u"w:lineRule"_s, u"exact"_s);
}

/// Large, bold and red, so that nobody takes a draft for the letter.
void writeDraftLine(QXmlStreamWriter &xml, Language language, const QString &mark, double height)
{
    xml.writeStartElement(u"w:p"_s);
    xml.writeStartElement(u"w:pPr"_s);
    writeTightSpacing(xml, height);
    writeWordValue(xml, u"jc"_s, u"center"_s);
    xml.writeEndElement();
    xml.writeStartElement(u"w:r"_s);
    xml.writeStartElement(u"w:rPr"_s);
    xml.writeEmptyElement(u"w:b"_s);
    writeWordValue(xml, u"color"_s, u"A00000"_s);
    writeWordValue(xml, u"sz"_s, u"32"_s);
    writeWordValue(xml, u"lang"_s, languageTag(language));
    xml.writeEndElement();
    xml.writeTextElement(u"w:t"_s, mark);
    xml.writeEndElement();
    xml.writeEndElement();
}

QList<ZipEntry> docxParts(Language language, const OfficePage &page)
{
    QList<ZipEntry> parts {
        { u"[Content_Types].xml"_s, contentTypes(page) },
        { u"_rels/.rels"_s, packageParts() },
        { u"docProps/core.xml"_s, core(language) },
        { u"word/_rels/document.xml.rels"_s, documentRelations(page) },
        { u"word/styles.xml"_s, docxStyles(language) },
        { u"word/settings.xml"_s, settings(language) },
        { u"word/fontTable.xml"_s, fontTable() },
        { u"word/footer.xml"_s, footer(language) },
    };
    if (!page.draftMark.isEmpty())
        parts << ZipEntry { u"word/header.xml"_s, wordRoot(u"hdr"_s, [&](QXmlStreamWriter &xml) {
                                writeDraftLine(xml, language, page.draftMark);
                            }) };
    if (hasFirstHeader(page))
        parts << ZipEntry { u"word/firstHeader.xml"_s,
                            wordRoot(u"hdr"_s, [&](QXmlStreamWriter &xml) {
                                writeFirstHeader(xml, language, page);
                            }) };
    if (hasFirstFooter(page))
        parts << ZipEntry { u"word/firstFooter.xml"_s, firstFooter(language, page) };
    if (const OfficeLogo logo = officeLogo(page.paper); !logo.bytes.isEmpty()) {
        parts << ZipEntry { u"word/media/logo."_s + logo.format, logo.bytes };
        parts << ZipEntry { u"word/_rels/firstHeader.xml.rels"_s, logoRelation(logo) };
    }
    return parts;
}

} // namespace habeas
