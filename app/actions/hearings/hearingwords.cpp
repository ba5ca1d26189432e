#include "app/actions/hearings/hearingwords.h"

#include "app/base/text/keyboardlayout.h"
#include "app/base/text/textfold.h"
#include "app/casefile/thesaurus.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace habeas {

namespace {

/// 0: the label begins with it, 1: a word inside does; nothing: neither.
std::optional<int> rankOf(const QString &list, const QString &code, const QString &needle,
                          const QList<Language> &languages)
{
    std::optional<int> best;
    for (const Language spoken : languages) {
        const QString label = foldForSearch(codeLabel(list, code, spoken));
        if (label.startsWith(needle))
            return 0;
        if (beginsAWord(label, needle))
            best = 1;
    }
    return best;
}

bool hasCyrillic(const QString &words)
{
    return std::ranges::any_of(words, [](QChar letter) {
        return letter.script() == QChar::Script_Cyrillic;
    });
}

/// Who writes Cyrillic on an English screen means Russian or Kazakh; Latin letters are never held
/// against those, as their sounds begin other words.
QList<QList<Language>> languagesFor(const QString &words, Language screen)
{
    QList<QList<Language>> passes { { screen, Language::English } };
    if (hasCyrillic(words))
        passes << QList<Language> { Language::Russian, Language::Kazakh };
    return passes;
}

} // namespace

const QList<HearingCode> &hearingCodes()
{
    static const QList<HearingCode> fields { { u"purpose"_s, u"hearing_purpose"_s },
                                             { u"outcome"_s, u"hearing_outcome"_s },
                                             { u"mode"_s, u"hearing_mode"_s } };
    return fields;
}

QStringList partsOfLine(const QString &text)
{
    static const QRegularExpression between(u"[,;،؛]"_s);
    QStringList parts;
    for (const QString &part : text.split(between)) {
        if (const QString words = part.simplified(); !words.isEmpty())
            parts << words;
    }
    return parts;
}

/// The Latin comma lies on the key of "б", the Russian one on that of "?".
QStringList linesOnOtherLayouts(const QString &text)
{
    static const QRegularExpression dayBehindAComma(u"[,;]\\s*\\d{1,2}[\\s./]"_s);
    QStringList lines;
    for (QString line : onOtherLayouts(text)) {
        line.replace(u'?', u',');
        if (dayBehindAComma.match(line).hasMatch())
            lines << line;
    }
    return lines;
}

bool beginsAWord(const QString &folded, const QString &needle)
{
    for (qsizetype at = folded.indexOf(needle); at >= 0; at = folded.indexOf(needle, at + 1)) {
        if (at == 0 || !folded.at(at - 1).isLetterOrNumber())
            return true;
    }
    return false;
}

std::optional<CodeMeant> codeMeant(const QString &words, Language screen, const QStringList &taken)
{
    constexpr qsizetype Shortest = 2; // one letter begins too many words
    const QString needle = foldForSearch(words);
    if (needle.size() < Shortest)
        return {};
    for (const QList<Language> &languages : languagesFor(words, screen)) {
        for (const int wanted : { 0, 1 }) {
            for (const HearingCode &field : hearingCodes()) {
                if (taken.contains(field.field))
                    continue;
                for (const QString &code : codesOf(field.list)) {
                    if (rankOf(field.list, code, needle, languages) == wanted)
                        return CodeMeant { field.field, code };
                }
            }
        }
    }
    return {};
}

} // namespace habeas
