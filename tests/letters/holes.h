#pragma once

#include "app/letters/composer.h"
#include "app/letters/markup/blockreader.h"

#include <QRegularExpression>

#include <algorithm>

namespace habeas::test {

using namespace Qt::StringLiterals;

/// Around the first thing that the expression finds; empty where it finds nothing.
inline QString around(const QString &text, const QRegularExpression &expression)
{
    const QRegularExpressionMatch match = expression.match(text);
    return match.hasMatch() ? text.mid(std::max<qsizetype>(0, match.capturedStart() - 40), 90)
                            : QString();
}

/// A label with nothing after it: a line that ends with a colon and is the last one, or is
/// followed by another such line.
inline QString danglingLabel(const QString &text)
{
    const QStringList lines = text.split(u'\n', Qt::SkipEmptyParts);
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const bool label = lines.at(i).trimmed().endsWith(u':');
        if (label && (i + 1 == lines.size() || lines.at(i + 1).trimmed().endsWith(u':')))
            return lines.at(i).trimmed();
    }
    return {};
}

inline bool isBalanced(const QString &text, QChar open, QChar close)
{
    return text.count(open) == text.count(close);
}

/// Every paragraph and every cell of a document as one line, unlike its plain text, which is broken
/// into lines of a page's width.
inline QString linesOf(const ComposedLetter &letter)
{
    QStringList lines;
    for (const LetterBlock &block : letterBlocks(letter.html)) {
        if (const auto *paragraph = std::get_if<LetterParagraph>(&block))
            lines << paragraph->text();
        const auto *table = std::get_if<LetterTable>(&block);
        for (const QList<LetterCell> &row : table ? table->rows : QList<QList<LetterCell>>()) {
            for (const LetterCell &cell : row) {
                for (const LetterParagraph &paragraph : cell.paragraphs)
                    lines << paragraph.text();
            }
        }
    }
    return lines.join(u'\n');
}

/// What is wrong with a document's words where no text of the record brought it in; empty where
/// nothing is.
inline QString holeIn(QString text)
{
    static const QRegularExpression dots(u"\\.{3,}"_s);
    text.replace(dots, u"…"_s);
    static const QList<QRegularExpression> holes {
        QRegularExpression(u"[^\\n] {2,}[^\\n]"_s),
        QRegularExpression(u"\\(\\s*\\)|\\( ?[,;]|[,;] ?\\)|“”|«»"_s),
        QRegularExpression(u"\\b(?:on|in|from|until|by|since) [,.;:]"_s),
        QRegularExpression(u"\\b(?:the|an?|of|with|at|under)\\s*[,;)]"_s),
        QRegularExpression(u"(?<![\\p{L}\\d])(?:в|на|от|до|с|к|по|из|за|о|об|при|для|и) ?[,;)]"_s),
        QRegularExpression(u"№ ?[,;:)]|\\S №\\s*$"_s, QRegularExpression::MultilineOption),
        QRegularExpression(u"\\bNone\\b(?! on)|\\bnull\\b|\\bnan\\b|%[0-9n]\\b"_s),
        QRegularExpression(u" [,.;](?!\\d)|[,;:] ?[,;:]|: ?\\.(?!\\.)|(?<!\\.)\\.\\.(?!\\.)"_s),
        QRegularExpression(u"\\{\\{|\\}\\}|\\x{fffd}"_s),
        QRegularExpression(u"^\\s*\\d+\\.\\s*$|^\\s*– *[,;:]"_s,
                           QRegularExpression::MultilineOption),
        // A label that the sentence after it only says again.
        QRegularExpression(u": ([\\p{L}-]{4,})\\. \\1"_s,
                           QRegularExpression::CaseInsensitiveOption
                               | QRegularExpression::UseUnicodePropertiesOption),
        // The same little word twice: two parts of a sentence that each brought one.
        QRegularExpression(u"(?<![\\p{L}-])(of|the|to|in|on|at|by|a|and|в|на|от|с|к|по|о|и|из|до) "
                           "\\1(?![\\p{L}-])"_s),
    };
    for (const QRegularExpression &hole : holes) {
        if (const QString found = around(text, hole); !found.isEmpty())
            return found;
    }
    if (!isBalanced(text, u'(', u')') || !isBalanced(text, u'“', u'”'))
        return u"brackets or quotation marks without their other half"_s;
    return danglingLabel(text);
}

/// A letter to an authority asks and tells; it never says that something is not known.
inline QString doubtIn(const QString &text)
{
    static const QRegularExpression doubt(
        u"\\bunknown\\b|\\bnot known\\b|\\bnot recorded\\b|неизвест|не известн|не записан|"
        "белгісіз|жазылмаған"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return around(text, doubt);
}

/// A refusal is a sentence about the case or the wish, never a slip of a shipped template.
inline bool isNamedRefusal(const QString &message)
{
    static const QStringList slips { u"a letter knows no"_s, u"may not be used in a letter"_s,
                                     u"the record has nothing for"_s, u"has parts and no words"_s,
                                     u"made for another kind"_s };
    return message.size() > 20 && message.contains(u' ')
        && std::ranges::none_of(slips, [&message](const QString &slip) {
               return message.contains(slip);
           });
}

} // namespace habeas::test
