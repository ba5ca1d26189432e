#pragma once

#include "app/letters/office/officedocument.h"
#include "app/letters/office/zipfile.h"

namespace habeas {

inline constexpr auto wordNamespace
    = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
inline constexpr auto relationNamespace
    = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/// Twentieths of a point, in which Word measures.
[[nodiscard]] inline QString twips(double points)
{
    return QString::number(qRound(points * 20));
}

/// One part whose root is in Word's namespace.
[[nodiscard]] QByteArray wordRoot(const QString &root,
                                  const std::function<void(QXmlStreamWriter &)> &fill);
/// word/styles.xml: the letter's language and fonts, and every paragraph and table style.
[[nodiscard]] QByteArray docxStyles(Language language);

/// Everything of a Word document but its text: types, relations, styles, fonts, settings, footer.
/// With a head on every page that says so where the letter is a draft, and with the office's
/// letterhead and footer line on the first page.
[[nodiscard]] QList<ZipEntry> docxParts(Language language, const OfficePage &page);
/// word/firstHeader.xml: the draft mark, the logo and the letterhead's lines.
void writeFirstHeader(QXmlStreamWriter &xml, Language language, const OfficePage &page);
/// The line that says that the letter is a draft; `height` in points, 0: as its letters need.
void writeDraftLine(QXmlStreamWriter &xml, Language language, const QString &mark,
                    double height = 0);
/// w:spacing with nothing above and below; lines that high, 0: as their letters need.
void writeTightSpacing(QXmlStreamWriter &xml, double lineHeight);

/// An element with nothing in it but one value: <w:name w:val="value"/>.
void writeWordValue(QXmlStreamWriter &xml, const QString &name, const QString &value);

} // namespace habeas
