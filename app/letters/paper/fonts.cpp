#include "app/letters/paper/fonts.h"

#include "app/letters/paper/paperfont.h"
#include "app/letters/template/words.h"

#include <QFile>
#include <QFontDatabase>
#include <QRawFont>

#include <algorithm>
#include <bitset>

namespace habeas {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t ofMostTexts = 0x10000; // the characters nearly every text is of

/// No QRawFont is kept: it answers on the thread that made it, and on no other.
struct LetterFonts
{
    QList<QByteArray> regular; ///< of each family, to ask what it can draw
    QString missing;
    std::bitset<ofMostTexts> drawn; ///< what they can draw of the characters most texts are of
};

// Nothing to draw: line ends and marks that only steer their neighbours.
bool isInvisible(char32_t c)
{
    const QChar::Category category = QChar::category(c);
    return category == QChar::Other_Control || category == QChar::Other_Format
        || category == QChar::Separator_Line || category == QChar::Separator_Paragraph
        || c == QChar::ObjectReplacementCharacter || (c >= 0xfe00 && c <= 0xfe0f);
}

bool anyDraws(const QList<QRawFont> &fonts, char32_t c)
{
    return isInvisible(c) || std::ranges::any_of(fonts, [c](const QRawFont &font) {
               return font.supportsCharacter(c);
           });
}

QList<QRawFont> rawFonts(const QList<QByteArray> &files)
{
    QList<QRawFont> fonts;
    for (const QByteArray &bytes : files)
        fonts << QRawFont(bytes, 12);
    return fonts;
}

LetterFonts readFonts()
{
    LetterFonts fonts;
    for (const QString &name :
         { u"NotoSerif-Regular"_s, u"NotoSerif-Bold"_s, u"NotoSerif-Italic"_s,
           u"NotoSans-Regular"_s, u"NotoSans-Bold"_s, u"NotoNaskhArabic-Regular"_s }) {
        QFile file(u":/fonts/%1.ttf"_s.arg(name));
        const QByteArray bytes
            = file.open(QIODevice::ReadOnly) ? paperFont(file.readAll()) : QByteArray();
        if (bytes.isEmpty() || QFontDatabase::addApplicationFontFromData(bytes) < 0)
            fonts.missing = name;
        else if (name.endsWith(u"Regular"_s))
            fonts.regular << bytes;
    }
    const QList<QRawFont> raw = rawFonts(fonts.regular);
    for (size_t c = 0; c < ofMostTexts; ++c)
        fonts.drawn[c] = anyDraws(raw, static_cast<char32_t>(c));
    return fonts;
}

const LetterFonts &letterFonts()
{
    static const LetterFonts fonts = readFonts();
    return fonts;
}

bool isDrawn(uint point)
{
    const LetterFonts &fonts = letterFonts();
    return point < ofMostTexts ? fonts.drawn[point]
                               : anyDraws(rawFonts(fonts.regular), static_cast<char32_t>(point));
}

} // namespace

Result<> loadLetterFonts()
{
    const QString &missing = letterFonts().missing;
    if (missing.isEmpty())
        return {};
    return failure(
        ErrorKind::NotFound,
        Letters::tr("The font %1 that letters are printed with is missing from the program. "
                    "Install the program again.")
            .arg(missing));
}

QFont letterFont(qreal points)
{
    QFont font;
    font.setFamilies({ u"Noto Serif"_s, u"Noto Sans"_s, u"Noto Naskh Arabic"_s });
    font.setPointSizeF(points);
    font.setHintingPreference(QFont::PreferNoHinting);
    // Any spacing at all makes Qt leave ligatures out ("ﬁne", "oﬃcer"), which nobody who searches
    // or copies from the PDF would find. A fiftieth of a pixel cannot be seen.
    font.setLetterSpacing(QFont::AbsoluteSpacing, 0.02);
    return font;
}

QString drawableText(const QString &text)
{
    QString drawn;
    for (const uint point : text.toUcs4())
        drawn += isDrawn(point) ? QChar::fromUcs4(point) : QStringView(u"?");
    return drawn;
}

Result<> checkDrawable(const QString &text)
{
    for (const uint point : text.toUcs4()) {
        const auto c = static_cast<char32_t>(point);
        if (isDrawn(point))
            continue;
        return refused(Letters::tr("The character “%1” (U+%2) is in none of the fonts letters are "
                                   "printed with, so it would be missing on paper. Take it out or "
                                   "write it another way.")
                           .arg(QStringView(QChar::fromUcs4(c)).toString(),
                                QString::number(point, 16).toUpper().rightJustified(4, u'0')));
    }
    return {};
}

} // namespace habeas
