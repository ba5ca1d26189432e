#include "app/letters/gates/arabicnames.h"

#include <QHash>
#include <QList>

#include <algorithm>

namespace habeas {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype fewest = 3; // consonants that tell a name
constexpr qsizetype fewestAfterPrefix = 4; // the same behind a letter that may be a word of its own
constexpr qsizetype mostReadings = 16;

// Long vowels as they are noted here.
constexpr char16_t LongA = u'A';
constexpr char16_t LongU = u'W';
constexpr char16_t LongI = u'Y';

/// The consonants of a word by sound, and what stands before, between and after them.
struct Skeleton
{
    QString consonants;
    QStringList gaps { QString() }; ///< one more than consonants: vowels, or long vowels

    void add(QChar sign)
    {
        if (sign == LongA || sign == LongU || sign == LongI) {
            gaps.last() += sign;
            return;
        }
        consonants += sign;
        gaps << QString();
    }
};

/// Doubled ones are written once in Arabic.
QString withoutDoubles(const QString &consonants)
{
    QString once;
    for (const QChar c : consonants) {
        if (once.isEmpty() || once.back() != c)
            once += c;
    }
    return once;
}

/// Sounds that share an Arabic letter are one; folding has made one of sh and s, of zh, j and z.
Skeleton skeletonOf(const QString &folded)
{
    static const QHash<QChar, QChar> alike { { u'p', u'b' }, { u'v', u'f' }, { u'g', u'k' },
                                             { u'q', u'k' }, { u'c', u'k' }, { u'j', u'z' } };
    QString text = folded;
    text.replace("dz"_L1, "z"_L1).replace(u'x', "ks"_L1);
    Skeleton skeleton;
    for (const QChar c : std::as_const(text)) {
        if (c == u'w' || c == u'y')
            skeleton.gaps.last() += c == u'w' ? u'u' : u'i';
        else if (QStringView(u"aeiou").contains(c))
            skeleton.gaps.last() += c;
        else if (c.isLetter())
            skeleton.add(alike.value(c, c));
    }
    return skeleton;
}

/// What a letter may stand for, likeliest first; a blank: nothing.
QString soundsOf(const QString &text, qsizetype at)
{
    static const QHash<QChar, QString> sounds {
        { u'ب', u"b"_s },  { u'پ', u"b"_s },  { u'ت', u"t"_s },  { u'ط', u"t"_s },
        { u'ث', u"st"_s }, { u'ج', u"zk"_s }, { u'چ', u"k"_s },  { u'ح', u"h"_s },
        { u'خ', u"h"_s },  { u'ه', u"h"_s },  { u'د', u"d"_s },  { u'ذ', u"dz"_s },
        { u'ر', u"r"_s },  { u'ز', u"z"_s },  { u'ژ', u"z"_s },  { u'س', u"s"_s },
        { u'ش', u"s"_s },  { u'ص', u"s"_s },  { u'ض', u"dz"_s }, { u'ظ', u"zd"_s },
        { u'غ', u"k"_s },  { u'ف', u"f"_s },  { u'ڤ', u"f"_s },  { u'ق', u"k"_s },
        { u'ك', u"k"_s },  { u'ک', u"k"_s },  { u'گ', u"k"_s },  { u'ل', u"l"_s },
        { u'م', u"m"_s },  { u'ن', u"n"_s },  { u'و', u"Wf"_s }, { u'ؤ', u"W"_s },
        { u'ي', u"Y"_s },  { u'ی', u"Y"_s },  { u'ئ', u"Y"_s },  { u'ى', u"A"_s },
        { u'ا', u"A"_s },  { u'آ', u"A"_s },  { u'أ', u"A"_s },  { u'إ', u"A"_s },
    };
    const bool silent = text.at(at) == u'ه' && at + 1 == text.size();
    return silent ? u"h "_s : sounds.value(text.at(at), u" "_s);
}

QList<Skeleton> readingsOf(QString text)
{
    text.replace(u"تش"_s, u"چ"_s); // two letters for one sound
    text.replace(u"دج"_s, u"ج"_s);
    QList<Skeleton> readings { Skeleton() };
    for (qsizetype at = 0; at < text.size(); ++at) {
        QString sounds = soundsOf(text, at);
        if (readings.size() * sounds.size() > mostReadings)
            sounds = sounds.first(1);
        QList<Skeleton> longer;
        for (const Skeleton &reading : std::as_const(readings)) {
            for (const QChar sound : std::as_const(sounds)) {
                Skeleton next = reading;
                if (sound != u' ')
                    next.add(sound);
                longer << next;
            }
        }
        readings = longer;
    }
    return readings;
}

/// The word, and what is left of it without the article and words of one letter before it.
QList<Skeleton> allReadingsOf(const QString &typed)
{
    QList<Skeleton> readings = readingsOf(typed);
    if (typed.startsWith(u"ال"_s))
        readings << readingsOf(typed.sliced(2));
    if (typed.size() > 1 && QStringView(u"بلكف").contains(typed.front())) {
        for (const Skeleton &reading : readingsOf(typed.sliced(1))) {
            if (reading.consonants.size() >= fewestAfterPrefix)
                readings << reading;
        }
    }
    return readings;
}

bool mayBeThatVowel(QChar longVowel, const QString &vowels)
{
    const QStringView sounds = longVowel == LongA ? u"aeo" : longVowel == LongU ? u"ou" : u"ie";
    if (vowels.isEmpty())
        return longVowel == LongI; // a soft sign, which folding drops
    return std::ranges::any_of(vowels, [sounds](QChar vowel) {
        return sounds.contains(vowel);
    });
}

enum class Vowels { Against, Silent, For };

/// Before the first consonant and after the last one, prefixes and endings stand too.
Vowels vowelsOf(const Skeleton &recorded, const Skeleton &typed)
{
    if (recorded.consonants != typed.consonants)
        return Vowels::Silent;
    Vowels say = Vowels::Silent;
    for (qsizetype i = 1; i + 1 < typed.gaps.size(); ++i) {
        const QString &written = typed.gaps.at(i);
        if (written.isEmpty())
            continue;
        const bool fits = std::ranges::any_of(written, [&](QChar one) {
            return mayBeThatVowel(one, recorded.gaps.at(i));
        });
        if (!fits)
            return Vowels::Against;
        say = Vowels::For;
    }
    return say;
}

} // namespace

bool isInArabicLetters(const QString &word)
{
    return !word.isEmpty() && word.front() >= QChar(0x0600) && word.front() <= QChar(0x06ff);
}

QString arabicKeyOf(const QString &recorded)
{
    return u'\x01' + withoutDoubles(skeletonOf(recorded).consonants);
}

QStringList arabicKeysIn(const QString &typed)
{
    QStringList keys;
    if (!isInArabicLetters(typed))
        return keys;
    for (const Skeleton &reading : allReadingsOf(typed))
        keys << u'\x01' + withoutDoubles(reading.consonants);
    keys.removeDuplicates();
    return keys;
}

bool mayBeInArabic(const QString &recorded, const QString &typed, bool amongMany)
{
    if (!isInArabicLetters(typed))
        return false;
    const Skeleton wanted = skeletonOf(recorded);
    const QString consonants = withoutDoubles(wanted.consonants);
    if (consonants.size() < fewest)
        return false;
    const QList<Skeleton> readings = allReadingsOf(typed);
    return std::ranges::any_of(readings, [&](const Skeleton &reading) {
        if (withoutDoubles(reading.consonants) != consonants)
            return false;
        const Vowels vowels = vowelsOf(wanted, reading);
        return vowels == Vowels::For
            || (vowels == Vowels::Silent && (!amongMany || consonants.size() > fewest));
    });
}

} // namespace habeas
