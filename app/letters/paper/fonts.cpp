#include "app/letters/paper/fonts.h"

#include "app/letters/paper/paperfont.h"
#include "app/letters/template/words.h"

#include <QFile>
#include <QFontDatabase>
#include <QHash>
#include <QMutex>
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

bool isDrawnByMost(uint point)
{
    const LetterFonts &fonts = letterFonts();
    return point < ofMostTexts ? fonts.drawn[point]
                               : anyDraws(rawFonts(fonts.regular), static_cast<char32_t>(point));
}

/// Fonts of one script each, for names as their bearers write them.
QString scriptName(QChar::Script script)
{
    static const QHash<QChar::Script, QString> names {
        { QChar::Script_Armenian, u"Armenian"_s },     { QChar::Script_Bengali, u"Bengali"_s },
        { QChar::Script_Devanagari, u"Devanagari"_s }, { QChar::Script_Ethiopic, u"Ethiopic"_s },
        { QChar::Script_Georgian, u"Georgian"_s },     { QChar::Script_Hebrew, u"Hebrew"_s },
        { QChar::Script_Khmer, u"Khmer"_s },           { QChar::Script_Lao, u"Lao"_s },
        { QChar::Script_Myanmar, u"Myanmar"_s },       { QChar::Script_Sinhala, u"Sinhala"_s },
        { QChar::Script_Tamil, u"Tamil"_s },           { QChar::Script_Thai, u"Thai"_s },
    };
    return names.value(script);
}

/// Those read so far. Letters are laid out on several threads.
class ScriptFonts
{
public:
    bool draws(uint point)
    {
        const QByteArray bytes = font(QChar::script(point));
        return !bytes.isEmpty() && QRawFont(bytes, 12).supportsCharacter(point);
    }

    QStringList families()
    {
        const QMutexLocker lock(&m_mutex);
        return m_families;
    }

private:
    QByteArray font(QChar::Script script)
    {
        const QString name = scriptName(script);
        const QMutexLocker lock(&m_mutex);
        if (name.isEmpty() || m_files.contains(script))
            return m_files.value(script);
        QFile file(u":/fonts/NotoSerif%1-Regular.ttf"_s.arg(name));
        QByteArray bytes
            = file.open(QIODevice::ReadOnly) ? paperFont(file.readAll()) : QByteArray();
        const int known = QFontDatabase::addApplicationFontFromData(bytes);
        if (known < 0)
            bytes.clear();
        else
            m_families << QFontDatabase::applicationFontFamilies(known);
        m_files.insert(script, bytes);
        return bytes;
    }

    QMutex m_mutex;
    QHash<QChar::Script, QByteArray> m_files;
    QStringList m_families;
};

ScriptFonts &scriptFonts()
{
    static ScriptFonts fonts;
    return fonts;
}

bool isDrawn(uint point)
{
    return isDrawnByMost(point) || scriptFonts().draws(point);
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
    font.setFamilies(QStringList { u"Noto Serif"_s, u"Noto Sans"_s, u"Noto Naskh Arabic"_s }
                     + scriptFonts().families());
    font.setPointSizeF(points);
    font.setHintingPreference(QFont::PreferNoHinting);
    // Any spacing at all makes Qt leave ligatures out ("ﬁne", "oﬃcer"), which nobody who searches
    // or copies from the PDF would find. A fiftieth of a pixel cannot be seen.
    font.setLetterSpacing(QFont::AbsoluteSpacing, 0.02);
    return font;
}

QString withScriptFonts(const QString &html)
{
    const QString last = u"'Noto Naskh Arabic'"_s;
    QString families = last;
    for (const QChar c : html) {
        if (isDrawnByMost(c.unicode()))
            continue;
        const QString family = u",'Noto Serif %1'"_s.arg(scriptName(c.script()));
        if (!families.contains(family) && scriptFonts().draws(c.unicode()))
            families += family;
    }
    QString named = html;
    return families == last ? named : named.replace(last, families);
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
