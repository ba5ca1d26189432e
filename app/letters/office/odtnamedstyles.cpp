#include "app/letters/markup/spanlanguages.h"
#include "app/letters/office/odtparts.h"
#include "app/letters/paper/paperhead.h"
#include "app/letters/paper/paperstyle.h"
#include "app/letters/paper/papertext.h"

namespace habeas {

using namespace Qt::StringLiterals;

void writeOdfNamespaces(QXmlStreamWriter &xml, const QList<std::pair<QString, QString>> &names)
{
    for (const auto &[prefix, name] : names)
        xml.writeAttribute(u"xmlns:"_s + prefix, name);
}

QString odfNamespace(const QString &name)
{
    return u"urn:oasis:names:tc:opendocument:xmlns:%1:1.0"_s.arg(name);
}

QString odfName(const QString &displayName)
{
    return QString(displayName).replace(u' ', u"_20_"_s);
}

void writeOdfHead(QXmlStreamWriter &xml)
{
    writeOdfNamespaces(xml,
                       { { u"office"_s, odfNamespace(u"office"_s) },
                         { u"style"_s, odfNamespace(u"style"_s) },
                         { u"text"_s, odfNamespace(u"text"_s) },
                         { u"table"_s, odfNamespace(u"table"_s) },
                         { u"draw"_s, odfNamespace(u"drawing"_s) },
                         { u"fo"_s, odfNamespace(u"xsl-fo-compatible"_s) },
                         { u"svg"_s, odfNamespace(u"svg-compatible"_s) } });
    xml.writeAttribute(u"office:version"_s, QLatin1String(odfVersion));
    xml.writeStartElement(u"office:font-face-decls"_s);
    for (const auto &[name, others, generic] :
         { std::tuple(u"Noto Serif"_s, u"'Noto Serif', 'Times New Roman', serif"_s, u"roman"_s),
           std::tuple(u"Noto Naskh Arabic"_s, u"'Noto Naskh Arabic', 'Noto Sans Arabic'"_s,
                      u"system"_s) }) {
        xml.writeEmptyElement(u"style:font-face"_s);
        xml.writeAttribute(u"style:name"_s, name);
        xml.writeAttribute(u"svg:font-family"_s, others);
        xml.writeAttribute(u"style:font-family-generic"_s, generic);
        xml.writeAttribute(u"style:font-pitch"_s, u"variable"_s);
    }
    xml.writeEndElement();
}

void writeOdfLanguage(QXmlStreamWriter &xml, const QString &tag, bool rightToLeft)
{
    const QString country = tag.section(u'-', 1, 1);
    const QString known = country.size() == 2 ? country.toUpper() : u"none"_s;
    if (rightToLeft) {
        xml.writeAttribute(u"style:language-complex"_s, tag.section(u'-', 0, 0));
        xml.writeAttribute(u"style:country-complex"_s, known);
    } else {
        xml.writeAttribute(u"fo:language"_s, tag.section(u'-', 0, 0));
        xml.writeAttribute(u"fo:country"_s, known);
    }
}

void openOdtStyle(QXmlStreamWriter &xml, const QString &displayName)
{
    xml.writeStartElement(u"style:style"_s);
    xml.writeAttribute(u"style:name"_s, odfName(displayName));
    if (odfName(displayName) != displayName)
        xml.writeAttribute(u"style:display-name"_s, displayName);
    xml.writeAttribute(u"style:family"_s, u"paragraph"_s);
}

void writeOdtSize(QXmlStreamWriter &xml, double points)
{
    xml.writeAttribute(u"fo:font-size"_s, odfPoints(points));
    xml.writeAttribute(u"style:font-size-complex"_s, odfPoints(points));
}

namespace {

void writeDefaults(QXmlStreamWriter &xml, Language language)
{
    xml.writeStartElement(u"style:default-style"_s);
    xml.writeAttribute(u"style:family"_s, u"paragraph"_s);
    xml.writeEmptyElement(u"style:paragraph-properties"_s);
    xml.writeAttribute(u"fo:orphans"_s, u"2"_s);
    xml.writeAttribute(u"fo:widows"_s, u"2"_s);
    xml.writeAttribute(u"style:writing-mode"_s, u"lr-tb"_s);
    xml.writeEmptyElement(u"style:text-properties"_s);
    xml.writeAttribute(u"style:font-name"_s, u"Noto Serif"_s);
    xml.writeAttribute(u"style:font-name-asian"_s, u"Noto Serif"_s);
    xml.writeAttribute(u"style:font-name-complex"_s, u"Noto Naskh Arabic"_s);
    writeOdtSize(xml, bodyPoints);
    writeOdfLanguage(xml, languageTag(language), false);
    writeOdfLanguage(xml, u"ar-SA"_s, true);
    xml.writeEndElement();

    openOdtStyle(xml, u"Standard"_s);
    xml.writeAttribute(u"style:class"_s, u"text"_s);
    xml.writeEndElement();
}

void writeParagraphStyle(QXmlStreamWriter &xml, const ParagraphStyle &style)
{
    openOdtStyle(xml, style.odfName);
    xml.writeAttribute(u"style:parent-style-name"_s, u"Standard"_s);
    xml.writeAttribute(
        u"style:next-style-name"_s,
        odfName(style.outline > 0 ? styleOf(BlockRole::Body).odfName : style.odfName));
    if (style.outline > 0)
        xml.writeAttribute(u"style:default-outline-level"_s, QString::number(style.outline));
    xml.writeEmptyElement(u"style:paragraph-properties"_s);
    xml.writeAttribute(u"fo:margin-top"_s, odfPoints(style.pointsAbove));
    xml.writeAttribute(u"fo:margin-bottom"_s, odfPoints(0));
    if (style.keepWithNext)
        xml.writeAttribute(u"fo:keep-with-next"_s, u"always"_s);
    if (style.keepLines)
        xml.writeAttribute(u"fo:keep-together"_s, u"always"_s);
    const bool ownSize = style.points != bodyPoints;
    if (style.bold || ownSize)
        xml.writeEmptyElement(u"style:text-properties"_s);
    if (ownSize)
        writeOdtSize(xml, style.points);
    if (style.bold) {
        xml.writeAttribute(u"fo:font-weight"_s, u"bold"_s);
        xml.writeAttribute(u"style:font-weight-complex"_s, u"bold"_s);
    }
    xml.writeEndElement();
}

void writeFooterStyle(QXmlStreamWriter &xml)
{
    openOdtStyle(xml, u"Footer"_s);
    xml.writeAttribute(u"style:parent-style-name"_s, u"Standard"_s);
    xml.writeEmptyElement(u"style:paragraph-properties"_s);
    xml.writeAttribute(u"fo:text-align"_s, u"center"_s);
    xml.writeEmptyElement(u"style:text-properties"_s);
    writeOdtSize(xml, footerPoints);
    xml.writeEndElement();
}

void writeDraftStyle(QXmlStreamWriter &xml, const OfficePage &page)
{
    openOdtStyle(xml, u"Draft mark"_s);
    xml.writeAttribute(u"style:parent-style-name"_s, u"Standard"_s);
    xml.writeEmptyElement(u"style:paragraph-properties"_s);
    xml.writeAttribute(u"fo:text-align"_s, u"center"_s);
    if (page.window)
        xml.writeAttribute(u"fo:line-height"_s, odfPoints(draftLine));
    xml.writeEmptyElement(u"style:text-properties"_s);
    writeOdtSize(xml, draftPoints);
    xml.writeAttribute(u"fo:font-weight"_s, u"bold"_s);
    xml.writeAttribute(u"fo:color"_s, u"#a00000"_s);
    xml.writeEndElement();
}

/// What a page has beside its body.
struct PageParts
{
    int footerLines = 0;
    bool first = false; ///< has the office's paper
};

constexpr double draftBelowEdge = 8 * pointsPerMillimetre;

void writeHeaderStyle(QXmlStreamWriter &xml, const QString &kind, double height, double below)
{
    xml.writeStartElement(u"style:header-style"_s);
    xml.writeEmptyElement(u"style:header-footer-properties"_s);
    xml.writeAttribute(kind, odfPoints(height));
    xml.writeAttribute(u"fo:margin-bottom"_s, odfPoints(below));
    xml.writeEndElement();
}

/// With a draft mark the body stands where it does without; a letterhead pushes it down, and with
/// a window it begins at a height of its own.
void writeHeaderStyle(QXmlStreamWriter &xml, const OfficePage &page, bool first)
{
    if (first && page.window) {
        const double height = page.window->bodyTop - headerTop(page);
        writeHeaderStyle(xml, u"fo:min-height"_s, height, 0);
    } else if (first && hasFirstHeader(page)) {
        writeHeaderStyle(xml, u"fo:min-height"_s, 1, belowHead * pointsPerMillimetre);
    } else if (!page.draftMark.isEmpty()) {
        const double line = 1.5 * draftPoints;
        const double height = std::max(marginPoints(page.layout).top() - draftBelowEdge, line);
        writeHeaderStyle(xml, u"svg:height"_s, height, std::max(height - line, 0.0));
    }
}

/// Where the header begins; without one, the body.
double topOf(const OfficePage &page, bool first)
{
    if (first && page.window)
        return headerTop(page);
    return page.draftMark.isEmpty() ? marginPoints(page.layout).top() : draftBelowEdge;
}

/// A page; with a draft mark or a foot its body stands where it does without.
void writePageLayout(QXmlStreamWriter &xml, const QString &name, const OfficePage &page,
                     const PageParts &parts)
{
    const bool footer = parts.footerLines > 0;
    const QSizeF sheet = sheetPoints(page.layout);
    const QMarginsF margins = marginPoints(page.layout);
    const double edge = footerAboveEdge * pointsPerMillimetre;
    const bool room = footer && margins.bottom() > edge;
    xml.writeStartElement(u"style:page-layout"_s);
    xml.writeAttribute(u"style:name"_s, name);
    xml.writeEmptyElement(u"style:page-layout-properties"_s);
    xml.writeAttribute(u"fo:page-width"_s, odfPoints(sheet.width()));
    xml.writeAttribute(u"fo:page-height"_s, odfPoints(sheet.height()));
    xml.writeAttribute(u"style:print-orientation"_s,
                       page.layout.orientation() == QPageLayout::Landscape ? u"landscape"_s
                                                                           : u"portrait"_s);
    xml.writeAttribute(u"fo:margin-top"_s, odfPoints(topOf(page, parts.first)));
    xml.writeAttribute(u"fo:margin-bottom"_s, odfPoints(room ? edge : margins.bottom()));
    xml.writeAttribute(u"fo:margin-left"_s, odfPoints(margins.left()));
    xml.writeAttribute(u"fo:margin-right"_s, odfPoints(margins.right()));
    xml.writeAttribute(u"style:writing-mode"_s, u"lr-tb"_s);
    writeHeaderStyle(xml, page, parts.first);
    if (footer) {
        const double height = room ? margins.bottom() - edge : edge;
        xml.writeStartElement(u"style:footer-style"_s);
        xml.writeEmptyElement(u"style:header-footer-properties"_s);
        xml.writeAttribute(u"svg:height"_s, odfPoints(height));
        xml.writeAttribute(
            u"fo:margin-top"_s,
            odfPoints(std::max(height - 1.5 * footerPoints * parts.footerLines, 0.0)));
        xml.writeEndElement();
    }
    xml.writeEndElement();
}

void writeNumbering(QXmlStreamWriter &xml, Language language)
{
    xml.writeStartElement(u"text:p"_s);
    xml.writeAttribute(u"text:style-name"_s, u"Footer"_s);
    for (const NumberingPart &part : numberingParts(language)) {
        switch (part.kind) {
        case NumberingPart::Kind::Words:
            xml.writeCharacters(part.words);
            break;
        case NumberingPart::Kind::Page:
            xml.writeStartElement(u"text:page-number"_s);
            xml.writeAttribute(u"text:select-page"_s, u"current"_s);
            xml.writeCharacters(u"1"_s);
            xml.writeEndElement();
            break;
        case NumberingPart::Kind::PageCount:
            xml.writeTextElement(u"text:page-count"_s, u"1"_s);
            break;
        }
    }
    xml.writeEndElement();
}

void writeFooterLine(QXmlStreamWriter &xml, const QString &words)
{
    xml.writeStartElement(u"text:p"_s);
    xml.writeAttribute(u"text:style-name"_s, u"Footer"_s);
    xml.writeCharacters(words);
    xml.writeEndElement();
}

struct MasterPage
{
    QString name;
    QString layout;
    bool numbered = false;
    bool first = false; ///< others follow, and the office's paper shows on it
};

void writeMasterPage(QXmlStreamWriter &xml, const MasterPage &master, Language language,
                     const OfficePage &page)
{
    xml.writeStartElement(u"style:master-page"_s);
    xml.writeAttribute(u"style:name"_s, master.name);
    xml.writeAttribute(u"style:page-layout-name"_s, master.layout);
    if (master.first)
        xml.writeAttribute(u"style:next-style-name"_s, u"Following"_s);
    const bool head = master.first && hasFirstHeader(page);
    if (head || !page.draftMark.isEmpty()) {
        xml.writeStartElement(u"style:header"_s);
        if (!page.draftMark.isEmpty()) {
            xml.writeStartElement(u"text:p"_s);
            xml.writeAttribute(u"text:style-name"_s, odfName(u"Draft mark"_s));
            xml.writeCharacters(page.draftMark);
            xml.writeEndElement();
        }
        if (head)
            writeOdtHead(xml, page);
        if (head && page.window)
            writeOdtMarks(xml, page.window->marks);
        xml.writeEndElement();
    }
    const bool foot = master.first && hasFirstFooter(page);
    if (foot || master.numbered) {
        xml.writeStartElement(u"style:footer"_s);
        if (foot)
            writeFooterLine(xml, page.paper.foot);
        if (master.numbered)
            writeNumbering(xml, language);
        xml.writeEndElement();
    }
    xml.writeEndElement();
}

void writePages(QXmlStreamWriter &xml, Language language, const OfficePage &page)
{
    const bool ownFirst = hasFirstHeader(page) || hasFirstFooter(page);
    const bool first = ownFirst || !page.numberFirstPage;
    const QString layout = ownFirst ? u"First"_s
        : page.numberFirstPage      ? u"Numbered"_s
                                    : u"Plain"_s;
    writeMasterPage(xml, { u"Standard"_s, layout, page.numberFirstPage, first }, language, page);
    if (first)
        writeMasterPage(xml, { u"Following"_s, u"Numbered"_s, true, false }, language, page);
}

} // namespace

QByteArray odtNamedStyles(Language language, const OfficePage &page)
{
    const bool draft = !page.draftMark.isEmpty();
    return xmlPart([&](QXmlStreamWriter &xml) {
        xml.writeStartElement(u"office:document-styles"_s);
        writeOdfHead(xml);
        xml.writeStartElement(u"office:styles"_s);
        writeDefaults(xml, language);
        for (const ParagraphStyle &style : paragraphStyles())
            writeParagraphStyle(xml, style);
        writeFooterStyle(xml);
        if (draft)
            writeDraftStyle(xml, page);
        if (hasFirstHeader(page))
            writeHeadStyles(xml);
        xml.writeEndElement();
        xml.writeStartElement(u"office:automatic-styles"_s);
        writePageLayout(xml, u"Plain"_s, page, { 0, false });
        writePageLayout(xml, u"Numbered"_s, page, { 1, false });
        if (hasFirstHeader(page) || hasFirstFooter(page)) {
            const int lines = int(hasFirstFooter(page)) + int(page.numberFirstPage);
            writePageLayout(xml, u"First"_s, page, { lines, true });
            writeHeadTableStyles(xml, page);
            if (page.window)
                writeMarkStyles(xml);
        }
        xml.writeEndElement();
        xml.writeStartElement(u"office:master-styles"_s);
        writePages(xml, language, page);
        xml.writeEndElement();
        xml.writeEndElement();
    });
}

} // namespace habeas
