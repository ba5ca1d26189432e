#include "app/casefile/bans/passages.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace habeas::bans {

namespace {

struct Line
{
    QString text;
    bool afterBlank = false;
};

const QRegularExpression &markPattern()
{
    static const QRegularExpression mark(
        uR"(^\s*(?:([-–—•*·])\s*|(\d{1,2})\.\s+|\(?(\d{1,2})\)\s+|\(?(\p{L})\)\s+))"_s);
    return mark;
}

/// A paragraph that was broken where the paper ended: a long line without an end, and the next one
/// goes on in small letters or with a figure.
bool goesOnBelow(const QString &above, const QString &below)
{
    constexpr qsizetype shortestBroken = 45; // characters; lines of a list are shorter
    static const QRegularExpression ended(uR"([.:;!?]\s*$)"_s);
    static const QRegularExpression small(uR"(^\s*(?:\p{Ll}|\d{4}|\d{1,2}\s|\())"_s);
    return above.size() >= shortestBroken && !above.contains(u'\t') && !below.contains(u'\t')
        && !above.contains(u'|') && !below.contains(u'|') && !ended.match(above).hasMatch()
        && small.match(below).hasMatch() && !markPattern().match(below).hasMatch();
}

QList<Line> linesOf(const QString &text)
{
    static const QRegularExpression breaks(u"\\r\\n|[\\n\\r\\x{2028}\\x{2029}]"_s);
    QList<Line> lines;
    bool blank = false;
    for (const QString &line : text.split(breaks)) {
        if (line.trimmed().isEmpty()) {
            blank = true;
            continue;
        }
        if (!lines.isEmpty() && !blank && goesOnBelow(lines.last().text, line))
            lines.last().text += u' ' + line;
        else
            lines.append({ line, blank });
        blank = false;
    }
    return lines;
}

/// At semicolons and at the numbers of a list within a line.
QStringList piecesOf(const QString &line)
{
    static const QRegularExpression ends(
        uR"((?<=;)|\s+(?=\(?\d{1,2}\)\s+\p{L})|(?<=[:.,])\s+(?=\d{1,2}\.\s+\p{L}))"_s);
    return line.split(ends, Qt::SkipEmptyParts);
}

/// Not after "ст.", "г." or "No.": what goes on begins with a capital, what ends is a word, a
/// number or an abbreviation in capitals.
QStringList sentencesOf(const QString &piece)
{
    static const QRegularExpression ends(
        uR"((?<=\p{L}{3}[.!?]|\d{2}[.!?]|\p{L}\s\d[.!?]|\p{Lu}{2}[.!?]|[)»”"][.!?]|[.!?][»”"]|\d[ap]m[.!?]|\d\s[ap]m[.!?])\s+(?=[\p{Lu}«“"]|\d{4}\s+жыл)|(?<=\s\p{Lu}\.)\s+(?=(?:The|She|He|It|They|This|These|No|Any|For|In|On|During|Суд|Он|Она|Они|Запретить|Обязать|Срок|Запрет|Сот|Ол)\s))"_s);
    return piece.split(ends, Qt::SkipEmptyParts);
}

/// How deep in quotation marks the text is after those words.
int quotesAfter(const QString &words, int depth)
{
    for (const QChar c : words) {
        if (c == u'«' || c == u'„')
            ++depth;
        else if (c == u'“')
            depth += depth > 0 && words.contains(u'„') ? -1 : 1;
        else if (c == u'»' || c == u'”')
            --depth;
        else if (c == u'"')
            depth += depth > 0 ? -1 : 1;
        depth = std::max(depth, 0);
    }
    return depth;
}

ListMark takeMark(QString &piece)
{
    const auto match = markPattern().match(piece);
    if (!match.hasMatch())
        return ListMark::None;
    piece.remove(0, match.capturedLength());
    switch (match.lastCapturedIndex()) {
    case 1:
        return ListMark::Bullet;
    case 2:
        return ListMark::Number;
    case 3:
        return ListMark::Bracket;
    default:
        return ListMark::Letter;
    }
}

QString cleaned(const QString &sentence)
{
    QStringList cells;
    for (const QString &cell : sentence.split(u'\t'))
        cells << cell.simplified();
    cells.removeAll(QString());
    QString words = cells.join(u'\t');
    while (words.endsWith(u'.') || words.endsWith(u',') || words.endsWith(u';'))
        words.chop(1);
    return words.trimmed();
}

} // namespace

QList<Passage> passagesOf(const QString &text)
{
    QList<Passage> passages;
    bool open = false;
    int depth = 0;
    for (const Line &line : linesOf(text)) {
        bool first = line.afterBlank;
        if (line.afterBlank)
            depth = 0;
        const bool row = line.text.contains(u'\t') || line.text.contains(u'|');
        const QStringList pieces = row ? QStringList { line.text } : piecesOf(line.text);
        for (QString piece : pieces) {
            const bool semicolon = piece.trimmed().endsWith(u';');
            const bool ended = piece.trimmed().endsWith(u'.');
            const ListMark mark = takeMark(piece);
            const QStringList sentences = row ? QStringList { piece } : sentencesOf(piece);
            for (qsizetype i = 0; i < sentences.size(); ++i) {
                Passage passage { cleaned(sentences.at(i)) };
                const bool quoted = depth > 0;
                depth = quotesAfter(sentences.at(i), depth);
                if (passage.words.isEmpty())
                    continue;
                passage.mark = i == 0 ? mark : ListMark::None;
                passage.opensPiece = i == 0;
                passage.wholePiece = sentences.size() == 1;
                passage.goesOn = i == 0 && open;
                passage.endsOpen = semicolon && i + 1 == sentences.size();
                passage.newParagraph = std::exchange(first, false);
                passage.quoted = quoted;
                passage.row = row;
                passages << passage;
            }
            open = !ended;
        }
    }
    return passages;
}

} // namespace habeas::bans
