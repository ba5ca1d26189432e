#include "app/base/text/textfold.h"
#include "app/letters/gates/onescript.h"
#include "app/letters/gates/typedwords.h"

#include <algorithm>
#include <utility>

namespace habeas {

using namespace Qt::StringLiterals;

// Words that are written with letters of another script, by their looks or by their sound.

namespace {

enum class Script { Latin, Cyrillic, Other };

Script scriptOf(QChar c)
{
    const char16_t point = c.unicode();
    if ((point >= u'A' && point <= u'Z') || (point >= u'a' && point <= u'z')
        || (point >= 0xc0 && point <= 0x24f && point != 0xd7 && point != 0xf7))
        return Script::Latin;
    return point >= 0x400 && point <= 0x52f ? Script::Cyrillic : Script::Other;
}

/// The letter of the other script that looks the same; null where none does.
QChar lookAlike(QChar c, Script wanted)
{
    static constexpr QStringView latin = u"AaBCcEeHIiJjKkMOoPpSsTXxYyÏïhËë";
    static constexpr QStringView cyrillic = u"АаВСсЕеНІіЈјКкМОоРрЅѕТХхУуЇїһЁё";
    const QStringView from = wanted == Script::Cyrillic ? latin : cyrillic;
    const qsizetype at = from.indexOf(c);
    return at < 0 ? QChar() : (wanted == Script::Cyrillic ? cyrillic : latin).at(at);
}

} // namespace

QString inOneScript(const QString &text)
{
    qsizetype latin = 0;
    qsizetype cyrillic = 0;
    for (const QChar c : text) {
        const Script script = scriptOf(c);
        latin += script == Script::Latin ? 1 : 0;
        cyrillic += script == Script::Cyrillic ? 1 : 0;
    }
    if (latin == 0 || cyrillic == 0) // as nearly every word is
        return text;
    const auto allHaveTwins = [&text](Script of, Script in) {
        return std::ranges::all_of(text, [&](QChar c) {
            return scriptOf(c) != of || !lookAlike(c, in).isNull();
        });
    };
    const bool mayBeCyrillic = allHaveTwins(Script::Latin, Script::Cyrillic);
    const bool mayBeLatin = allHaveTwins(Script::Cyrillic, Script::Latin);
    Script wanted = cyrillic >= latin ? Script::Cyrillic : Script::Latin;
    if (mayBeCyrillic != mayBeLatin)
        wanted = mayBeCyrillic ? Script::Cyrillic : Script::Latin;
    QString same = text;
    for (QChar &c : same) {
        const QChar twin = scriptOf(c) == wanted ? QChar() : lookAlike(c, wanted);
        c = twin.isNull() ? c : twin;
    }
    return same;
}

QString inOtherScript(const QString &word)
{
    for (QString same : { word, word.toUpper() }) {
        const bool replaced = std::ranges::all_of(same, [](QChar &c) {
            const Script other = scriptOf(c) == Script::Latin ? Script::Cyrillic : Script::Latin;
            const QChar twin = scriptOf(c) == Script::Other ? QChar() : lookAlike(c, other);
            c = twin.isNull() ? c : twin;
            return !twin.isNull();
        });
        if (replaced)
            return same;
    }
    return {};
}

bool hasCyrillic(const QString &text)
{
    return std::ranges::any_of(text, [](QChar c) {
        return scriptOf(c) == Script::Cyrillic;
    });
}

namespace {

/// One letter, or two that are one sound, of a Spanish word as Cyrillic letters are folded, and how
/// many signs it takes.
std::pair<QString, qsizetype> soundAt(const QString &word, qsizetype at)
{
    const QChar c = word.at(at);
    const QChar next = at + 1 < word.size() ? word.at(at + 1) : QChar();
    const QChar third = at + 2 < word.size() ? word.at(at + 2) : QChar();
    const auto isFront = [](QChar vowel) {
        return QStringView(u"eiéí").contains(vowel) && !vowel.isNull();
    };
    if ((c == u'q' || c == u'g') && next == u'u' && isFront(third))
        return { QString(c == u'q' ? u'k' : u'g'), 2 };
    if (c == u'c' && next == u'h')
        return { u"c"_s, 2 };
    switch (c.unicode()) {
    case u'c':
        return { isFront(next) ? u"s"_s : u"k"_s, 1 };
    case u'q':
        return { u"k"_s, 1 };
    case u'g':
        return { isFront(next) ? u"h"_s : u"g"_s, 1 };
    case u'z':
    case u'ç':
        return { u"s"_s, 1 };
    case u'j':
        return { u"h"_s, 1 };
    case u'h':
        return { QString(), 1 };
    case u'x':
        return { u"ks"_s, 1 };
    case u'ñ':
        return { next == u'a' || next == u'u' ? u"ni"_s : u"n"_s, 1 };
    default:
        return { foldForSearch(QString(c)), 1 };
    }
}

} // namespace

QStringList heardWords(const QString &latin)
{
    QStringList heard;
    for (const TypedWord &typed : wordsIn(latin)) {
        const QString word = typed.text.normalized(QString::NormalizationForm_C).toLower();
        QString sounds;
        for (qsizetype at = 0; at < word.size();) {
            const auto [sound, signs] = soundAt(word, at);
            for (const QChar c : sound) {
                if (!sounds.endsWith(c))
                    sounds += c;
            }
            at += signs;
        }
        if (!sounds.isEmpty())
            heard << sounds;
    }
    return heard;
}

} // namespace habeas
