#include "ui/documents/textreading.h"

#include <QStringDecoder>

#include <algorithm>

namespace habeas::ui {

namespace {

constexpr qsizetype sniffed = 64 * 1024; // bytes an encoding is told from

/// 0x80 to 0xFF of Windows-1251; 0x98 is not used.
constexpr char16_t Windows1251Upper[]
    = u"ЂЃ‚ѓ„…†‡€‰Љ‹ЊЌЋЏђ‘’“”•–—\uFFFD™љ›њќћџ\u00A0ЎўЈ¤Ґ¦§Ё©Є«¬\u00AD®Ї°±Ііґµ¶·ё№є»"
      u"јЅѕїАБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯабвгдежзийклмнопрстуфх"
      u"цчшщъыьэюя";
static_assert(std::size(Windows1251Upper) == 128 + 1);

bool isOdd(QChar c)
{
    return c.unicode() < 0x20 && c != u'\n' && c != u'\r' && c != u'\t' && c != u'\f';
}

bool isUtf8(const QByteArray &bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString text = decoder.decode(bytes);
    Q_UNUSED(text)
    return !decoder.hasError();
}

/// Zeros in nearly every second byte: letters of a small script in sixteen bits each.
std::optional<TextEncoding> utf16ByZeros(const QByteArray &start)
{
    qsizetype zeros[2] = { 0, 0 };
    for (qsizetype i = 0; i < start.size(); ++i)
        zeros[i % 2] += start.at(i) == '\0' ? 1 : 0;
    const qsizetype half = start.size() / 2;
    if (half > 0 && zeros[1] > half / 4 && zeros[0] == 0)
        return TextEncoding::Utf16Little;
    if (half > 0 && zeros[0] > half / 4 && zeros[1] == 0)
        return TextEncoding::Utf16Big;
    return std::nullopt;
}

} // namespace

QString encodingName(TextEncoding encoding)
{
    switch (encoding) {
    case TextEncoding::Utf8:
        return QStringLiteral("UTF-8");
    case TextEncoding::Utf16Little:
        return QStringLiteral("UTF-16 LE");
    case TextEncoding::Utf16Big:
        return QStringLiteral("UTF-16 BE");
    case TextEncoding::Windows1251:
        break;
    }
    return QStringLiteral("Windows-1251");
}

std::optional<TextEncoding> guessEncoding(const QByteArray &bytes)
{
    if (bytes.startsWith("\xEF\xBB\xBF"))
        return TextEncoding::Utf8;
    if (bytes.startsWith("\xFF\xFE"))
        return TextEncoding::Utf16Little;
    if (bytes.startsWith("\xFE\xFF"))
        return TextEncoding::Utf16Big;
    const QByteArray start = bytes.left(sniffed);
    if (start.contains('\0'))
        return utf16ByZeros(start);
    const qsizetype odd = std::ranges::count_if(start, [](char byte) {
        return isOdd(QChar::fromLatin1(byte));
    });
    if (odd * 100 > start.size()) // more than one in a hundred: no text
        return std::nullopt;
    return isUtf8(bytes) ? TextEncoding::Utf8 : TextEncoding::Windows1251;
}

QString decodeText(const QByteArray &bytes, TextEncoding encoding)
{
    QString text;
    if (encoding == TextEncoding::Windows1251) {
        text.reserve(bytes.size());
        for (const char byte : bytes) {
            const auto code = static_cast<unsigned char>(byte);
            text += code < 0x80 ? QChar::fromLatin1(byte) : QChar(Windows1251Upper[code - 0x80]);
        }
    } else {
        const auto way = encoding == TextEncoding::Utf8 ? QStringDecoder::Utf8
            : encoding == TextEncoding::Utf16Little     ? QStringDecoder::Utf16LE
                                                        : QStringDecoder::Utf16BE;
        text = QStringDecoder(way).decode(bytes);
    }
    if (text.startsWith(QChar::ByteOrderMark))
        text.remove(0, 1);
    std::ranges::replace_if(text, isOdd, QChar(QChar::ReplacementCharacter));
    return text;
}

} // namespace habeas::ui
