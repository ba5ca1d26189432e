#include "app/base/dates/datetokens.h"

#include <array>

namespace habeas {

namespace {

using namespace Qt::StringLiterals;

QChar foldedLetter(QChar c)
{
    switch (c.unicode()) {
    case u'ё':
        return u'е';
    case u'ә':
        return u'а';
    case u'і':
        return u'и';
    case u'ң':
        return u'н';
    case u'ғ':
        return u'г';
    case u'ү':
    case u'ұ':
        return u'у';
    case u'қ':
        return u'к';
    case u'ө':
        return u'о';
    case u'\u2010':
    case u'\u2011':
    case u'\u2012':
    case u'\u2013':
    case u'\u2014':
    case u'\u2212':
        return u'-';
    case u'≈':
        return u'~';
    default:
        return c;
    }
}

/// Persian and Arabic keyboards have letters and digits of their own for the same ones.
QChar foldedArabic(QChar c)
{
    const char16_t code = c.unicode();
    if (code >= u'\u0660' && code <= u'\u0669')
        return QChar(static_cast<char16_t>(u'0' + (code - u'\u0660')));
    if (code >= u'\u06F0' && code <= u'\u06F9')
        return QChar(static_cast<char16_t>(u'0' + (code - u'\u06F0')));
    switch (code) {
    case u'\u0622': // alef with madda, hamza above or below
    case u'\u0623':
    case u'\u0625':
    case u'\u0671':
        return u'\u0627';
    case u'\u0629': // teh marbuta, heh with yeh above, heh goal
    case u'\u06C0':
    case u'\u06C1':
    case u'\u06D5':
        return u'\u0647';
    case u'\u0649': // alef maksura, Farsi yeh, yeh with hamza
    case u'\u06CC':
    case u'\u0626':
        return u'\u064A';
    case u'\u06A9': // keheh
        return u'\u0643';
    case u'\u060C': // comma
        return u',';
    default:
        return c;
    }
}

/// "ḥ" and "ā" of learned spellings as h and a; Cyrillic letters stay as they are.
QChar withoutLatinMark(QChar c)
{
    if (c.unicode() < u'\u00C0' || (c.unicode() > u'\u024F' && c.unicode() < u'\u1E00')
        || c.unicode() > u'\u1EFF')
        return c;
    const QString parts = c.decomposition();
    const QChar base = parts.isEmpty() ? c : parts.front();
    return base.unicode() >= u'a' && base.unicode() <= u'z' ? base : c;
}

/// Marks that change no word: invisible directions, vowel signs, the stretched Arabic line, and
/// the letters of learned spellings that stand for a stop.
bool isSilent(QChar c)
{
    return c.category() == QChar::Other_Format || c.category() == QChar::Mark_NonSpacing
        || c == u'\u0640' || (c >= u'\u02B9' && c <= u'\u02BF') || c == u'`';
}

} // namespace

QString foldDateText(const QString &text)
{
    QString folded;
    folded.reserve(text.size());
    for (const QChar c : text.normalized(QString::NormalizationForm_C)) {
        const QChar lower = withoutLatinMark(foldedArabic(foldedLetter(c.toLower())));
        if (lower == u'\u2026')
            folded.append(u"..");
        else if (!isSilent(lower))
            folded.append(lower);
    }
    folded = folded.simplified();
    // Phrases of several words that act as one.
    static constexpr std::array<std::array<QStringView, 2>, 45> phrases { {
        { u"до н. э.", u"bc" },
        { u"до н.э.", u"bc" },
        { u"б. з. д.", u"bc" },
        { u"б.з.д.", u"bc" },
        { u"no later than", u"nolaterthan" },
        { u"not later than", u"nolaterthan" },
        { u"on or before", u"nolaterthan" },
        { u"не позднее", u"nolaterthan" },
        { u"не позже", u"nolaterthan" },
        { u"no earlier than", u"noearlierthan" },
        { u"not earlier than", u"noearlierthan" },
        { u"not before", u"noearlierthan" },
        { u"on or after", u"noearlierthan" },
        { u"не ранее", u"noearlierthan" },
        { u"не раньше", u"noearlierthan" },
        { u"кеш емес", u"notlater" },
        { u"ерте емес", u"notearlier" },
        { u"day before yesterday", u"позавчера" },
        { u"day after tomorrow", u"послезавтра" },
        { u"алдынгы куни", u"позавчера" },
        { u"былтыр", u"откен жыл" },
        { u"биыл", u"осы жыл" },
        { u"not known", u"unknown" },
        { u"don't know", u"unknown" },
        { u"no date", u"unknown" },
        { u"n/a", u"unknown" },
        { u"не известн", u"неизвестн" },
        { u"иии токсан", u"3 токсан" },
        { u"ии токсан", u"2 токсан" },
        { u"иv токсан", u"4 токсан" },
        { u" и токсан", u" 1 токсан" },
        { u"a.h.s.", u"sh" },
        { u"a.h.", u"ah" },
        { u"a.p.", u"ap" },
        { u"s.h.", u"sh" },
        { u"a.d.", u"ad" },
        { u"н. э.", u"ad" },
        { u"н.э.", u"ad" },
        { u"с.х.", u"шамси" },
        { u"г.х.", u"хиджры" },
        { u"по хиджре", u"хиджры" },
        { u"تشرين الاول", u"october" },
        { u"تشرين الثاني", u"november" },
        { u"كانون الاول", u"december" },
        { u"كانون الثاني", u"january" },
    } };
    for (const auto &[phrase, word] : phrases) {
        if (folded.contains(phrase))
            folded.replace(phrase.toString(), word.toString());
    }
    return folded;
}

} // namespace habeas
