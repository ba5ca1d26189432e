#include "app/letters/markup/plaintext.h"

#include <QStringList>

namespace habeas {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype lineWidth = 76;

QString wrapped(const QString &line)
{
    QString out;
    qsizetype column = 0;
    for (const QString &word : line.split(u' ', Qt::SkipEmptyParts)) {
        if (column > 0 && column + 1 + word.size() > lineWidth) {
            out += u'\n';
            column = 0;
        } else if (column > 0) {
            out += u' ';
            ++column;
        }
        out += word;
        column += word.size();
    }
    return out;
}

QString wordsOf(const LetterParagraph &paragraph)
{
    QString text = paragraph.text();
    text.remove(QChar::SoftHyphen).replace(u'\t', u' ');
    QStringList lines;
    for (const QString &line : text.split(u'\n'))
        lines << wrapped(line);
    return lines.join(u'\n').trimmed();
}

QString wordsOf(const QList<LetterCell> &row)
{
    QStringList cells;
    for (const LetterCell &cell : row) {
        for (const LetterParagraph &paragraph : cell.paragraphs)
            cells << paragraph.text().replace(u'\n', u' ').remove(QChar::SoftHyphen);
    }
    return wrapped(cells.join(u' '));
}

QStringList linesOf(const LetterCell &cell)
{
    QStringList lines;
    for (const LetterParagraph &paragraph : cell.paragraphs) {
        for (const QString &line : wordsOf(paragraph).split(u'\n', Qt::SkipEmptyParts))
            lines << line.trimmed();
    }
    lines.removeAll(QString());
    return lines;
}

/// On one line with gaps where it is short, else a line for each cell, all but the first indented.
QString apart(const QList<LetterCell> &row)
{
    const QString gap(3, u' ');
    const QString indent(4, u' ');
    QStringList lines;
    bool several = false;
    for (const LetterCell &cell : row) {
        const QStringList words = linesOf(cell);
        several = several || words.size() > 1;
        lines << words;
    }
    const QString together = lines.join(gap);
    return several || together.size() > lineWidth ? lines.join(u'\n' + indent) : together;
}

/// Collects what stands one below the other.
class PlainWriter
{
public:
    explicit PlainWriter(PlainRows rows)
        : m_rows(rows)
    {
    }

    void add(const QString &words, bool close)
    {
        if (words.isEmpty())
            return;
        if (!m_text.isEmpty())
            m_text += close ? u"\n"_s : u"\n\n"_s;
        m_text += words;
    }

    void operator()(const LetterParagraph &paragraph) { add(wordsOf(paragraph), paragraph.close); }

    void operator()(const LetterTable &table)
    {
        bool first = true;
        for (const QList<LetterCell> &row : table.rows) {
            const QString words = m_rows == PlainRows::Apart ? apart(row) : wordsOf(row);
            add(words, !first);
            first = first && words.isEmpty();
        }
    }

    void operator()(const LetterRule & /*line*/) { }

    [[nodiscard]] QString text() const
    {
        return m_text.isEmpty() ? m_text : QString(m_text + u'\n');
    }

private:
    PlainRows m_rows;
    QString m_text;
};

} // namespace

QString plainText(const QList<LetterBlock> &blocks, PlainRows rows)
{
    PlainWriter writer(rows);
    for (const LetterBlock &block : blocks)
        std::visit(writer, block);
    return writer.text();
}

} // namespace habeas
