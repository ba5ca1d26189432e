#include "app/base/text/tabletext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace habeas {

namespace {

QString oneLine(QString text)
{
    return text.replace(u'\t', u' ').replace(u'\n', u' ').replace(u'\r', u' ');
}

bool looksLikeFormula(const QString &text)
{
    const auto first = std::ranges::find_if(text, [](QChar c) {
        return c != u'\'';
    });
    return first != text.end() && QStringView(u"=+-@\t\r").contains(*first);
}

QString inQuotes(QString text)
{
    return u'"' + text.replace(u'"', u"\"\""_s) + u'"';
}

bool needsQuotes(const QString &cell)
{
    return !cell.isEmpty()
        && (cell.front().isSpace() || cell.back().isSpace()
            || std::ranges::any_of(cell, [](QChar c) {
                   return QStringView(u"\",;\t\r\n").contains(c);
               }));
}

} // namespace

QString safeCell(const QString &text)
{
    return looksLikeFormula(text) ? u'\'' + text : text;
}

QString plainCell(const QString &cell)
{
    return cell.startsWith(u'\'') && looksLikeFormula(cell) ? cell.sliced(1) : cell;
}

QString csvLine(const QStringList &cells)
{
    QStringList safe;
    const bool alone = cells.size() == 1; // an empty one would be an empty line, which readers skip
    for (const QString &cell : cells) {
        const QString text = safeCell(cell);
        safe << (needsQuotes(text) || (alone && text.isEmpty()) ? inQuotes(text) : text);
    }
    return safe.join(u',') + u"\r\n"_s;
}

QString tableTsv(const QList<QStringList> &rows)
{
    QStringList lines;
    for (const QStringList &row : rows) {
        QStringList cells;
        for (const QString &cell : row) {
            const QString text = oneLine(safeCell(cell));
            cells << (text.startsWith(u'"') ? inQuotes(text) : text);
        }
        lines << cells.join(u'\t');
    }
    return lines.join(u'\n');
}

QString tableHtml(const QList<QStringList> &rows)
{
    QString html = u"<meta charset=\"utf-8\"><table>"_s;
    for (qsizetype i = 0; i < rows.size(); ++i) {
        html += "<tr>"_L1;
        const QString tag = i == 0 ? u"th"_s : u"td"_s;
        for (const QString &cell : rows.at(i))
            html += u'<' + tag + u'>' + safeCell(cell).toHtmlEscaped() + "</"_L1 + tag + u'>';
        html += "</tr>"_L1;
    }
    return html + "</table>"_L1;
}

namespace {

QList<QStringList> cellsOf(const QString &text, bool quotes, bool &open)
{
    QList<QStringList> rows(1, QStringList(QString()));
    bool quoted = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        QString &cell = rows.last().last();
        if (quoted) {
            const bool twice = c == u'"' && i + 1 < text.size() && text.at(i + 1) == u'"';
            if (c != u'"' || twice)
                cell += c;
            else
                quoted = false;
            i += twice ? 1 : 0;
        } else if (quotes && c == u'"' && cell.isEmpty()) {
            quoted = true;
        } else if (c == u'\t') {
            rows.last() << QString();
        } else if (c == u'\n') {
            rows << QStringList(QString());
        } else if (c != u'\r') {
            cell += c;
        }
    }
    open = quoted;
    return rows;
}

} // namespace

QList<QStringList> tableFromTsv(const QString &text)
{
    bool open = false;
    QList<QStringList> rows = cellsOf(text, true, open);
    if (open)
        rows = cellsOf(text, false, open); // a quotation mark that is only that
    rows.removeIf([](const QStringList &row) {
        return std::ranges::all_of(row, [](const QString &cell) {
            return cell.trimmed().isEmpty();
        });
    });
    for (QStringList &row : rows) {
        for (QString &cell : row)
            cell = plainCell(cell);
    }
    return rows;
}

} // namespace habeas
