#include "app/letters/template/runningtext.h"

#include <QSet>

#include <algorithm>

namespace habeas {

using namespace Qt::StringLiterals;

namespace {

bool isVowel(QChar c)
{
    return u"aeiouyаеёиоуыэюяәөұүі"_s.contains(c.toLower());
}

/// "обл.", "Inc.", "S.", "т.д.", "руб.": what its full stop belongs to. A word of one letter, with
/// a stop inside or without a vowel is nearly always one.
bool isAbbreviation(QStringView word)
{
    static const QSet<QString> known {
        u"обл"_s,  u"респ"_s, u"ул"_s,   u"им"_s,   u"просп"_s, u"пер"_s,  u"руб"_s,  u"тыс"_s,
        u"коп"_s,  u"пос"_s,  u"дер"_s,  u"тел"_s,  u"корп"_s,  u"лит"_s,  u"ком"_s,  u"оф"_s,
        u"исп"_s,  u"зам"_s,  u"нач"_s,  u"проф"_s, u"доц"_s,   u"акад"_s, u"ген"_s,  u"полк"_s,
        u"майн"_s, u"ауд"_s,  u"көш"_s,  u"бул"_s,  u"наб"_s,   u"туп"_s,  u"уч"_s,   u"сут"_s,
        u"мин"_s,  u"сек"_s,  u"долл"_s, u"евр"_s,  u"экз"_s,   u"ред"_s,  u"ин"_s,   u"др"_s,
        u"inc"_s,  u"co"_s,   u"corp"_s, u"no"_s,   u"dept"_s,  u"gov"_s,  u"bros"_s, u"univ"_s,
        u"ave"_s,  u"hon"_s,  u"rev"_s,  u"prof"_s, u"gen"_s,   u"col"_s,  u"sen"_s,  u"rep"_s,
        u"capt"_s, u"assn"_s, u"intl"_s, u"etc"_s,  u"al"_s,    u"art"_s,  u"sec"_s,  u"vol"_s,
        u"para"_s, u"abs"_s,  u"jan"_s,  u"feb"_s,  u"aug"_s,   u"oct"_s,  u"dec"_s,  u"ste"_s,
    };
    if (std::ranges::all_of(word, [](QChar c) {
            return c.isDigit();
        }))
        return false; // "Court No. 2."
    if (word.size() < 2 || word.contains(u'.') || known.contains(word.toString().toLower()))
        return true;
    return std::ranges::all_of(word,
                               [](QChar c) {
                                   return c.isLetter();
                               })
        && std::ranges::none_of(word, isVowel);
}

} // namespace

QString withoutClosingStop(const QString &words)
{
    if (!words.endsWith(u'.') || words.endsWith(u".."_s))
        return words;
    qsizetype start = words.size() - 1;
    const auto isPart = [](QChar c) {
        return c.isLetterOrNumber() || c.isMark() || c == u'.' || c == u'-';
    };
    while (start > 0 && isPart(words.at(start - 1)))
        --start;
    const QStringView last = QStringView(words).sliced(start).chopped(1);
    if (!last.isEmpty() && isAbbreviation(last.sliced(last.lastIndexOf(u'-') + 1)))
        return words;
    return words.chopped(1);
}

QString together(QStringList parts, const QString &between)
{
    parts.removeAll(QString());
    for (qsizetype i = 0; i + 1 < parts.size(); ++i)
        parts[i] = withoutClosingStop(parts.at(i));
    return parts.join(between);
}

bool goesOn(const QString &after)
{
    if (after.isEmpty())
        return false;
    if (u",;:)"_s.contains(after.front()))
        return true;
    const auto first = std::ranges::find_if_not(after, [](QChar c) {
        return c.isSpace();
    });
    return first != after.begin() && first != after.end()
        && (first->isLower() || u"(–—"_s.contains(*first));
}

QString insideQuotes(const QString &words, Language language)
{
    const QString marks = language == Language::English ? u"‘’"_s : u"„“"_s;
    QString inside;
    bool straight = false; // inside a pair of straight marks
    int low = 0; // opened by „, which “ closes
    for (const QChar c : words) {
        const bool closesLow = c == u'“' && low > 0;
        low += c == u'„' ? 1 : closesLow ? -1 : 0;
        if (c == u'"')
            straight = !straight;
        if (c == u'»' || c == u'”' || closesLow || (c == u'"' && !straight))
            inside += marks.at(1);
        else if (c == u'«' || c == u'“' || c == u'„' || c == u'"')
            inside += marks.at(0);
        else
            inside += c;
    }
    return inside;
}

} // namespace habeas
