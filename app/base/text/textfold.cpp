#include "app/base/text/textfold.h"

#include <algorithm>
#include <memory>
#include <utility>

#include <unicode/translit.h>
#include <unicode/unistr.h>

namespace habeas {

namespace {

/// What the Cyrillic letters from а to я are read as, each by one Latin letter; those that
/// passports spell with two Latin ones are spelled so. й and ы are read as и, э as е, and the two
/// signs are often left out.
constexpr const char *RussianLetters[]
    = { "a", "b", "v", "g", "d", "e", "z",  "z", "i", "i",  "k", "l", "m", "n", "o",  "p",
        "r", "s", "t", "u", "f", "h", "ts", "c", "s", "sc", "",  "i", "",  "e", "iu", "ia" };

/// Kazakh letters meet the Russian letters they are written as where the keyboard lacks them. Ё is
/// typed as Е by most people. Null: a letter that is left to ICU.
const char *latinOf(QChar lower)
{
    if (lower >= u'а' && lower <= u'я')
        return RussianLetters[lower.unicode() - u'а'];
    switch (lower.unicode()) {
    case u'ё':
        return "e";
    case u'ә':
        return "a";
    case u'і':
        return "i";
    case u'ң':
        return "n";
    case u'ғ':
        return "g";
    case u'ү':
    case u'ұ':
        return "u";
    case u'қ':
        return "k";
    case u'ө':
        return "o";
    case u'һ':
        return "h";
    default:
        return nullptr;
    }
}

// Nearly all letters that are folded are these; Qt's tables are made for every other one.
bool isAscii(QChar c)
{
    return c.unicode() < 0x80;
}

QChar lowered(QChar c)
{
    if (!isAscii(c))
        return c.toLower();
    return c >= u'A' && c <= u'Z' ? QChar(c.unicode() + (u'a' - u'A')) : c;
}

/// Of one that lowered() gave.
bool isLetter(QChar c)
{
    return isAscii(c) ? c >= u'a' && c <= u'z' : c.isLetter();
}

QString spelledPlainly(const QString &text)
{
    QString plain;
    plain.reserve(text.size() + text.size() / 4);
    for (const QChar c : text) {
        const QChar lower = lowered(c);
        if (lower.unicode() < 0x80)
            plain.append(lower);
        else if (const char *latin = latinOf(lower))
            plain.append(QLatin1StringView(latin));
        else
            plain.append(lower);
    }
    return plain;
}

enum class Doubles { AsOne, Kept };

/// Latin spellings of the same sounds: Zhanbolat and Janbolat, Akhmet and Ahmet, Yuriy and Iurii,
/// Qazaq and Kazak; Muhammed and Muhamed too, unless a letter that is typed twice stays so.
QString soundsAlike(const QString &latin, Doubles doubles)
{
    QString same;
    same.reserve(latin.size());
    QChar last; // as it is written
    for (const QChar c : latin) {
        const QChar before = same.isEmpty() ? QChar() : same.back();
        const bool again = std::exchange(last, c) == c && doubles == Doubles::Kept && c != u'i';
        if (c == u'\'' || c == u'`' || (!isAscii(c) && c.category() == QChar::Letter_Modifier))
            continue;
        // zh, sh, ch and gh lose the h; kh keeps the h and loses the k.
        if (c == u'h' && QStringView(u"zscg").contains(before) && !before.isNull())
            continue;
        if (c == u'h' && before == u'k')
            same.chop(1);
        const QChar letter = c == u'y' ? u'i' : c == u'j' ? u'z' : c == u'q' ? u'k' : c;
        if (again || !isLetter(letter) || same.isEmpty() || same.back() != letter)
            same.append(letter);
    }
    return same;
}

icu::Transliterator *toLatin()
{
    // A transliterator is slow to make and not safe to share between threads.
    thread_local const std::unique_ptr<icu::Transliterator> instance = [] {
        UErrorCode status = U_ZERO_ERROR;
        std::unique_ptr<icu::Transliterator> made(icu::Transliterator::createInstance(
            "Any-Latin; Latin-ASCII; Any-Lower", UTRANS_FORWARD, status));
        return U_SUCCESS(status) ? std::move(made) : nullptr;
    }();
    return instance.get();
}

QString fold(const QString &text, Doubles doubles)
{
    const QString plain = spelledPlainly(text.normalized(QString::NormalizationForm_KC));
    // Most names are Latin or Cyrillic: nothing is left for ICU to read aloud, and it is slow.
    const bool isPlain = std::all_of(plain.begin(), plain.end(), [](QChar c) {
        return c.unicode() < 0x80;
    });
    if (isPlain)
        return soundsAlike(plain, doubles).simplified();
    icu::Transliterator *const transliterator = toLatin();
    if (!transliterator)
        return soundsAlike(plain, doubles).simplified();
    icu::UnicodeString latin(plain.utf16(), static_cast<int32_t>(plain.size()));
    transliterator->transliterate(latin);
    const QString folded(reinterpret_cast<const QChar *>(latin.getBuffer()), latin.length());
    return soundsAlike(folded, doubles).simplified();
}

} // namespace

QString foldForSearch(const QString &text)
{
    return fold(text, Doubles::AsOne);
}

QString foldForFilter(const QString &text)
{
    return fold(text, Doubles::Kept);
}

} // namespace habeas
