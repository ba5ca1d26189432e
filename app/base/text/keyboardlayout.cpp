#include "app/base/text/keyboardlayout.h"

#include <QHash>

#include <algorithm>

namespace habeas {

namespace {

// The same keys in the same order, without and with Shift.
constexpr QStringView LatinKeys
    = u"qwertyuiop[]asdfghjkl;'zxcvbnm,.`QWERTYUIOP{}ASDFGHJKL:\"ZXCVBNM<>~";
constexpr QStringView RussianKeys
    = u"йцукенгшщзхъфывапролджэячсмитьбюёЙЦУКЕНГШЩЗХЪФЫВАПРОЛДЖЭЯЧСМИТЬБЮЁ";
constexpr QStringView LatinDigits = u"234589"
                                    u"0-=@#$%*()_+";
constexpr QStringView KazakhDigits = u"әіңғүұ"
                                     u"қөһӘІҢҒҮҰҚӨҺ";
// Signs that a Kazakh layout types where the others have a digit or another sign.
constexpr QStringView KazakhSigns = u"\",.№?;:";
constexpr QStringView LatinForSigns = u"167/?^&";
constexpr QStringView RussianForSigns = u"167.,:?";
constexpr QStringView RussianDigits = u"234589"
                                      u"0-=\"№;%*()_+";

using KeyMap = QHash<QChar, QChar>;

KeyMap mapOf(QStringView from, QStringView to)
{
    Q_ASSERT(from.size() == to.size());
    KeyMap map;
    for (qsizetype i = 0; i < from.size(); ++i)
        map.insert(from.at(i), to.at(i));
    return map;
}

KeyMap joined(KeyMap map, const KeyMap &more)
{
    map.insert(more);
    return map;
}

QString typedWith(const KeyMap &keys, const QString &text)
{
    QString typed = text;
    for (QChar &c : typed)
        c = keys.value(c, c);
    return typed;
}

bool hasCyrillic(const QString &text)
{
    return std::any_of(text.cbegin(), text.cend(), [](QChar c) {
        return c.script() == QChar::Script_Cyrillic;
    });
}

} // namespace

QStringList onOtherLayouts(const QString &text)
{
    static const KeyMap russian = mapOf(LatinKeys, RussianKeys);
    static const KeyMap kazakh = joined(russian, mapOf(LatinDigits, KazakhDigits));
    static const KeyMap latin
        = joined(mapOf(RussianKeys, LatinKeys), mapOf(KazakhDigits, LatinDigits));
    static const KeyMap latinOnKazakh = joined(latin, mapOf(KazakhSigns, LatinForSigns));
    static const KeyMap russianOnKazakh
        = joined(mapOf(KazakhDigits, RussianDigits), mapOf(KazakhSigns, RussianForSigns));
    QList<const KeyMap *> maps { &russian, &kazakh, &latin };
    if (hasCyrillic(text)) // else its comma is one
        maps << &latinOnKazakh << &russianOnKazakh;
    QStringList readings;
    for (const KeyMap *keys : std::as_const(maps)) {
        const QString typed = typedWith(*keys, text);
        if (typed != text && !readings.contains(typed))
            readings << typed;
    }
    return readings;
}

QStringList wordsOnOtherLayouts(const QString &text)
{
    const auto digitsOf = [](const QString &words) {
        QString digits = words;
        return digits.removeIf([](QChar c) {
            return !c.isDigit();
        });
    };
    QStringList readings = onOtherLayouts(text);
    readings.removeIf([&](const QString &reading) {
        return digitsOf(reading) != digitsOf(text);
    });
    return readings;
}

} // namespace habeas
