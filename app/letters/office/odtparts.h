#pragma once

#include "app/letters/office/officedocument.h"
#include "app/letters/office/zipfile.h"

namespace habeas {

inline constexpr auto odfVersion = "1.2";

/// "urn:oasis:names:tc:opendocument:xmlns:text:1.0" of "text".
[[nodiscard]] QString odfNamespace(const QString &name);
void writeOdfNamespaces(QXmlStreamWriter &xml, const QList<std::pair<QString, QString>> &names);

/// A name as ODF writes it: "Text body" is "Text_20_body".
[[nodiscard]] QString odfName(const QString &displayName);

[[nodiscard]] inline QString odfPoints(double points)
{
    return QString::number(points, 'f', 2) + QStringLiteral("pt");
}

/// The namespaces of content and styles alike, the version, and the fonts.
void writeOdfHead(QXmlStreamWriter &xml);
/// fo:language and fo:country, of right-to-left words their complex twins.
void writeOdfLanguage(QXmlStreamWriter &xml, const QString &tag, bool rightToLeft);

/// styles.xml: the letter's language and fonts, every named style, and the pages.
[[nodiscard]] QByteArray odtNamedStyles(Language language, const OfficePage &page);

/// The letterhead's named styles, and the automatic ones of its table.
void writeHeadStyles(QXmlStreamWriter &xml);
void writeHeadTableStyles(QXmlStreamWriter &xml, const OfficePage &page);
/// What makes svg:x and svg:y count from the sheet's corner, and moves no text away.
void writeOnSheet(QXmlStreamWriter &xml);
/// Marks for folding and punching, inside a header, and how they look.
void writeOdtMarks(QXmlStreamWriter &xml, const QList<QLineF> &marks);
void writeMarkStyles(QXmlStreamWriter &xml);
/// The logo and the letterhead's lines, inside a header.
void writeOdtHead(QXmlStreamWriter &xml, const OfficePage &page);
/// A paragraph style of that name.
void openOdtStyle(QXmlStreamWriter &xml, const QString &displayName);
void writeOdtSize(QXmlStreamWriter &xml, double points);

/// Everything of an ODF text but its content; the type comes first, as it must.
[[nodiscard]] QList<ZipEntry> odtParts(Language language, const OfficePage &page);

} // namespace habeas
