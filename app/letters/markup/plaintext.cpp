#include "app/letters/markup/plaintext.h"

#include <QStringList>

#include <algorithm>
#include <optional>

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

constexpr int daysOfWeek = 7;
constexpr qsizetype dayWidth = (lineWidth - (daysOfWeek - 1)) / daysOfWeek;

/// The words of a cell of a calendar, a line each, none wider than a day; nothing where one is.
std::optional<QStringList> linesOfDay(const LetterCell &cell)
{
    QStringList lines;
    for (const QString &line : linesOf(cell)) {
        bool begins = true; // what stood on a line of its own stays there
        for (const QString &word : line.split(u' ', Qt::SkipEmptyParts)) {
            if (word.size() > dayWidth)
                return {};
            if (!begins && lines.last().size() + 1 + word.size() <= dayWidth)
                lines.last() += u' ' + word;
            else
                lines << word;
            begins = false;
        }
    }
    return lines;
}

/// A month is read by its columns: the days before the first keep their places.
std::optional<QStringList> asCalendar(const LetterTable &table)
{
    QStringList rows;
    for (const QList<LetterCell> &row : table.rows) {
        if (row.size() != daysOfWeek)
            return {};
        QList<QStringList> days;
        qsizetype height = 0;
        for (const LetterCell &cell : row) {
            const auto lines = linesOfDay(cell);
            if (!lines)
                return {};
            days << *lines;
            height = std::max(height, lines->size());
        }
        for (qsizetype i = 0; i < height; ++i) {
            QStringList line;
            for (const QStringList &day : std::as_const(days))
                line << day.value(i).leftJustified(dayWidth);
            QString words = line.join(u' ');
            while (words.endsWith(u' '))
                words.chop(1);
            rows << words;
        }
    }
    return rows;
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
        if (const auto month = asCalendar(table); month && m_rows == PlainRows::Apart) {
            add(month->join(u'\n'), false);
            return;
        }
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
