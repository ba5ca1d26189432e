#include "app/actions/hearings/hearingwords.h"

#include "app/base/text/keyboardlayout.h"
#include "app/base/text/textfold.h"
#include "app/casefile/thesaurus.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace habeas {

namespace {

/// Every label of the lists a line is held against, folded once.
const QString &foldedLabel(const QString &list, const QString &code, Language language)
{
    static const QHash<QString, QString> labels = [] {
        QHash<QString, QString> made;
        for (const QString &name :
             { u"hearing_purpose"_s, u"hearing_outcome"_s, u"hearing_mode"_s, u"measure_type"_s }) {
            for (const QString &one : codesOf(name)) {
                for (const Language spoken :
                     { Language::English, Language::Russian, Language::Kazakh })
                    made.insert(name + u'/' + one + u'/' + languageCode(spoken),
                                foldForSearch(codeLabel(name, one, spoken)));
            }
        }
        return made;
    }();
    static const QString none;
    const auto found = labels.constFind(list + u'/' + code + u'/' + languageCode(language));
    return found == labels.constEnd() ? none : *found;
}

/// 0: the label begins with it, 1: a word inside does; nothing: neither.
std::optional<int> rankOf(const QString &list, const QString &code, const QString &needle,
                          const QList<Language> &languages)
{
    std::optional<int> best;
    for (const Language spoken : languages) {
        const QString &label = foldedLabel(list, code, spoken);
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

/// Empty where none or more than one has this rank.
QString onlyMeasure(const QString &needle, const QList<Language> &languages, int wanted)
{
    QStringList found;
    for (const QString &code : measuresOrdered()) {
        if (rankOf(u"measure_type"_s, code, needle, languages) == wanted)
            found << code;
    }
    return found.size() == 1 ? found.first() : QString();
}

} // namespace

const QList<HearingCode> &hearingCodes()
{
    static const QList<HearingCode> fields { { u"purpose"_s, u"hearing_purpose"_s },
                                             { u"outcome"_s, u"hearing_outcome"_s },
                                             { u"mode"_s, u"hearing_mode"_s } };
    return fields;
}

const QStringList &measuresOrdered()
{
    static const QStringList measures { u"pretrial_custody"_s,
                                        u"house_arrest"_s,
                                        u"administrative_arrest"_s,
                                        u"bail"_s,
                                        u"recognisance"_s,
                                        u"personal_surety"_s,
                                        u"travel_ban"_s,
                                        u"psychiatric_placement"_s };
    return measures;
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

bool saysNot(const QString &words)
{
    static const QRegularExpression no(
        u"(?<!\\w)(?:not|no|never|nor|without|\\w+n[’']t|не|ни|нет|без|емес|жоқ)(?!\\w)"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return no.match(words).hasMatch();
}

bool hasDigit(const QString &words)
{
    return std::any_of(words.cbegin(), words.cend(), [](QChar c) {
        return c.isDigit();
    });
}

bool beginsAWord(const QString &folded, const QString &needle)
{
    for (qsizetype at = folded.indexOf(needle); at >= 0; at = folded.indexOf(needle, at + 1)) {
        if (at == 0 || !folded.at(at - 1).isLetterOrNumber())
            return true;
    }
    return false;
}

namespace {

/// A word that means nothing by itself, though labels hold it: "undertaking not to leave",
/// "возвращено на новое рассмотрение".
bool onlyJoins(const QString &word)
{
    static const QStringList joins {
        u"not"_s, u"no"_s,  u"to"_s,  u"be"_s,   u"of"_s,   u"the"_s,    u"for"_s, u"at"_s,
        u"by"_s,  u"and"_s, u"or"_s,  u"from"_s, u"with"_s, u"не"_s,     u"ни"_s,  u"на"_s,
        u"во"_s,  u"об"_s,  u"из"_s,  u"за"_s,   u"по"_s,   u"до"_s,     u"от"_s,  u"под"_s,
        u"со"_s,  u"без"_s, u"для"_s, u"емес"_s, u"жоқ"_s,  u"туралы"_s, u"деп"_s, u"үшін"_s
    };
    return joins.contains(word.toLower());
}

} // namespace

std::optional<CodeMeant> codeMeant(const QString &words, Language screen, const QStringList &taken)
{
    constexpr qsizetype Shortest = 2; // one letter begins too many words
    const QString needle = foldForSearch(words);
    if (needle.size() < Shortest || onlyJoins(words))
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
            const QString measure
                = taken.contains(u"measure") ? QString() : onlyMeasure(needle, languages, wanted);
            if (!measure.isEmpty())
                return CodeMeant { u"measure"_s, measure };
        }
    }
    return {};
}

} // namespace habeas
