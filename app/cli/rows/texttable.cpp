#include "app/cli/rows/texttable.h"

#include <algorithm>

namespace habeas {

QString alignedTable(const QList<QStringList> &rows)
{
    QList<qsizetype> widths;
    for (const QStringList &row : rows) {
        for (qsizetype i = 0; i < row.size(); ++i) {
            if (i == widths.size())
                widths << 0;
            widths[i] = std::max(widths[i], row[i].size());
        }
    }
    QString text;
    for (const QStringList &row : rows) {
        QString line;
        for (qsizetype i = 0; i < row.size(); ++i)
            line += row[i].leftJustified(widths[i] + 2);
        while (line.endsWith(u' '))
            line.chop(1);
        text += line + u'\n';
    }
    return text;
}

QString wrapped(const QString &text, const QString &indent)
{
    constexpr qsizetype widest = 96;
    QString all;
    QString line = indent;
    for (const QString &word : text.split(u' ', Qt::SkipEmptyParts)) {
        const bool begun = line.size() > indent.size();
        if (begun && line.size() + 1 + word.size() > widest) {
            all += line + u'\n';
            line = indent + word;
        } else {
            line += begun ? QString(u' ' + word) : word;
        }
    }
    return all + line + u'\n';
}

} // namespace habeas
