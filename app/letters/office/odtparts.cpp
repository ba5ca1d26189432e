#include "app/letters/office/odtparts.h"

#include "app/letters/markup/spanlanguages.h"
#include "app/letters/paper/papertext.h"

namespace habeas {

using namespace Qt::StringLiterals;

namespace {

constexpr auto textType = "application/vnd.oasis.opendocument.text";

QByteArray manifest(const OfficeLogo &logo)
{
    return xmlPart([&logo](QXmlStreamWriter &xml) {
        xml.writeStartElement(u"manifest:manifest"_s);
        xml.writeAttribute(u"xmlns:manifest"_s, odfNamespace(u"manifest"_s));
        xml.writeAttribute(u"manifest:version"_s, QLatin1String(odfVersion));
        for (const QString &path :
             { u"/"_s, u"content.xml"_s, u"styles.xml"_s, u"meta.xml"_s, u"settings.xml"_s }) {
            xml.writeEmptyElement(u"manifest:file-entry"_s);
            xml.writeAttribute(u"manifest:full-path"_s, path);
            if (path == u"/")
                xml.writeAttribute(u"manifest:version"_s, QLatin1String(odfVersion));
            xml.writeAttribute(u"manifest:media-type"_s,
                               path == u"/" ? QString::fromLatin1(textType) : u"text/xml"_s);
        }
        if (!logo.bytes.isEmpty()) {
            xml.writeEmptyElement(u"manifest:file-entry"_s);
            xml.writeAttribute(u"manifest:full-path"_s, u"Pictures/logo."_s + logo.format);
            xml.writeAttribute(u"manifest:media-type"_s, u"image/"_s + logo.format);
        }
        xml.writeEndElement();
    });
}

QByteArray meta(Language language)
{
    return xmlPart([language](QXmlStreamWriter &xml) {
        xml.writeStartElement(u"office:document-meta"_s);
        writeOdfNamespaces(xml,
                           { { u"office"_s, odfNamespace(u"office"_s) },
                             { u"meta"_s, odfNamespace(u"meta"_s) },
                             { u"dc"_s, u"http://purl.org/dc/elements/1.1/"_s } });
        xml.writeAttribute(u"office:version"_s, QLatin1String(odfVersion));
        xml.writeStartElement(u"office:meta"_s);
        xml.writeTextElement(u"dc:title"_s, neutralTitle(language));
        xml.writeTextElement(u"dc:language"_s, languageTag(language));
        xml.writeTextElement(u"meta:creation-date"_s, QLatin1String(neutralMoment));
        xml.writeTextElement(u"dc:date"_s, QLatin1String(neutralMoment));
        xml.writeEndElement();
        xml.writeEndElement();
    });
}

/// Asks LibreOffice to leave out who saves the document again.
QByteArray settings()
{
    return xmlPart([](QXmlStreamWriter &xml) {
        xml.writeStartElement(u"office:document-settings"_s);
        writeOdfNamespaces(xml,
                           { { u"office"_s, odfNamespace(u"office"_s) },
                             { u"config"_s, odfNamespace(u"config"_s) },
                             { u"ooo"_s, u"http://openoffice.org/2004/office"_s } });
        xml.writeAttribute(u"office:version"_s, QLatin1String(odfVersion));
        xml.writeStartElement(u"office:settings"_s);
        xml.writeStartElement(u"config:config-item-set"_s);
        xml.writeAttribute(u"config:name"_s, u"ooo:configuration-settings"_s);
        xml.writeStartElement(u"config:config-item"_s);
        xml.writeAttribute(u"config:name"_s, u"ApplyUserData"_s);
        xml.writeAttribute(u"config:type"_s, u"boolean"_s);
        xml.writeCharacters(u"false"_s);
        xml.writeEndElement();
        xml.writeEndElement();
        xml.writeEndElement();
        xml.writeEndElement();
    });
}

} // namespace

QList<ZipEntry> odtParts(Language language, const OfficePage &page)
{
    const OfficeLogo logo = officeLogo(page.paper);
    QList<ZipEntry> parts {
        { u"mimetype"_s, QByteArray(textType), true },
        { u"META-INF/manifest.xml"_s, manifest(logo) },
        { u"meta.xml"_s, meta(language) },
        { u"settings.xml"_s, settings() },
        { u"styles.xml"_s, odtNamedStyles(language, page) },
    };
    if (!logo.bytes.isEmpty())
        parts << ZipEntry { u"Pictures/logo."_s + logo.format, logo.bytes };
    return parts;
}

} // namespace habeas
