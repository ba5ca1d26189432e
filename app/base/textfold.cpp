#include "app/base/textfold.h"

#include <algorithm>
#include <memory>

#include <unicode/translit.h>
#include <unicode/unistr.h>

namespace habeas {

namespace {

/// Cyrillic letters before ICU reads them aloud. Kazakh letters meet the Russian letters they are
/// written as where the keyboard lacks them; letters that passports spell with two Latin ones are
/// spelled so here. Ё is typed as Е by most people, and the two signs are often left out.
QString plainCyrillic(QChar lower)
{
    switch (lower.unicode()) {
    case u'ё':
    case u'э':
        return QStringLiteral("е");
    case u'ә':
        return QStringLiteral("а");
    case u'і':
    case u'й':
    case u'ы':
        return QStringLiteral("и");
    case u'ң':
        return QStringLiteral("н");
    case u'ғ':
        return QStringLiteral("г");
    case u'ү':
    case u'ұ':
        return QStringLiteral("у");
    case u'қ':
        return QStringLiteral("к");
    case u'ө':
        return QStringLiteral("о");
    case u'һ':
        return QStringLiteral("х");
    case u'ц':
        return QStringLiteral("тс");
    case u'щ':
        return QStringLiteral("шч");
    case u'ю':
        return QStringLiteral("иу");
    case u'я':
        return QStringLiteral("иа");
    case u'ь':
    case u'ъ':
        return {};
    default:
        return lower;
    }
}

QString spelledPlainly(const QString &text)
{
    QString plain;
    plain.reserve(text.size());
    for (const QChar c : text)
        plain.append(plainCyrillic(c.toLower()));
    return plain;
}

/// Latin spellings of the same sounds: Zhanbolat and Janbolat, Akhmet and Ahmet, Yuriy and Iurii,
/// Qazaq and Kazak, Muhammed and Muhamed.
QString soundsAlike(const QString &latin)
{
    QString same;
    same.reserve(latin.size());
    for (const QChar c : latin) {
        const QChar before = same.isEmpty() ? QChar() : same.back();
        if (c == u'\'' || c == u'`' || c.category() == QChar::Letter_Modifier)
            continue;
        // zh, sh, ch and gh lose the h; kh keeps the h and loses the k.
        if (c == u'h' && QStringView(u"zscg").contains(before) && !before.isNull())
            continue;
        if (c == u'h' && before == u'k')
            same.chop(1);
        const QChar letter = c == u'y' ? u'i' : c == u'j' ? u'z' : c == u'q' ? u'k' : c;
        if (!letter.isLetter() || same.isEmpty() || same.back() != letter)
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

} // namespace

QString foldForSearch(const QString &text)
{
    const QString plain = spelledPlainly(text.normalized(QString::NormalizationForm_KC));
    // Most names are Latin or Cyrillic: nothing is left for ICU to read aloud, and it is slow.
    const bool isPlain = std::all_of(plain.begin(), plain.end(), [](QChar c) {
        return c.unicode() < 0x80;
    });
    if (isPlain)
        return soundsAlike(plain).simplified();
    icu::Transliterator *const transliterator = toLatin();
    if (!transliterator)
        return soundsAlike(plain).simplified();
    icu::UnicodeString latin(plain.utf16(), static_cast<int32_t>(plain.size()));
    transliterator->transliterate(latin);
    const QString folded(reinterpret_cast<const QChar *>(latin.getBuffer()), latin.length());
    return soundsAlike(folded).simplified();
}

} // namespace habeas
