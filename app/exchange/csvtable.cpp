#include "app/exchange/csvtable.h"

#include "app/base/text/tabletext.h"

using namespace Qt::StringLiterals;

namespace habeas {

namespace {

/// Splits a table into rows; a quoted cell may hold separators and line breaks.
class Splitter
{
public:
    Splitter(const QString &text, QChar separator)
        : m_text(text)
        , m_separator(separator)
    {
    }

    QList<CsvRow> split()
    {
        for (; m_at < m_text.size(); ++m_at)
            take(m_text.at(m_at));
        if (m_started || !m_row.cells.isEmpty())
            endRow();
        return m_rows;
    }

    [[nodiscard]] bool endsInQuotes() const { return m_quoted; }

private:
    void take(QChar sign)
    {
        if (m_quoted) {
            takeQuoted(sign);
            return;
        }
        const bool lineEnd = sign == u'\n' || sign == u'\r';
        if (sign == u'"' && m_cell.isEmpty() && !m_wasQuoted) {
            m_quoted = true;
            m_wasQuoted = true;
            m_started = true;
        } else if (sign == m_separator) {
            m_started = true;
            endCell();
        } else if (lineEnd) {
            const bool pair
                = sign == u'\r' && m_at + 1 < m_text.size() && m_text.at(m_at + 1) == u'\n';
            m_at += pair ? 1 : 0;
            endRow();
            ++m_line;
        } else {
            m_started = true;
            m_cell += sign;
        }
    }

    void takeQuoted(QChar sign)
    {
        if (sign == u'"') {
            if (m_at + 1 < m_text.size() && m_text.at(m_at + 1) == u'"') {
                m_cell += u'"';
                ++m_at;
            } else {
                m_quoted = false;
            }
            return;
        }
        m_line += sign == u'\n' ? 1 : 0;
        m_cell += sign;
    }

    void endCell()
    {
        m_row.cells << (m_wasQuoted ? m_cell : m_cell.trimmed());
        m_cell.clear();
        m_wasQuoted = false;
    }

    void endRow()
    {
        if (m_started || !m_row.cells.isEmpty()) {
            endCell();
            m_row.line = m_rowLine;
            m_rows << m_row;
        }
        m_row = {};
        m_cell.clear();
        m_wasQuoted = false;
        m_started = false;
        m_rowLine = m_line + 1;
    }

    const QString &m_text;
    QChar m_separator;
    qsizetype m_at = 0;
    int m_line = 1;
    int m_rowLine = 1;
    bool m_quoted = false;
    bool m_wasQuoted = false;
    bool m_started = false;
    QString m_cell;
    CsvRow m_row;
    QList<CsvRow> m_rows;
};

/// The one of three that stands most often in the head row.
QChar separatorOf(const QString &text)
{
    const QString head = text.section(u'\n', 0, 0);
    QChar best = u',';
    for (const QChar sign : { u';', u'\t' }) {
        if (head.count(sign) > head.count(best))
            best = sign;
    }
    return best;
}

} // namespace

CsvRows splitCsv(const QString &text)
{
    Splitter splitter(text, separatorOf(text));
    CsvRows read { splitter.split() };
    read.endsInQuotes = splitter.endsInQuotes();
    return read;
}

QString csvText(const QString &cell)
{
    return plainCell(cell).replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n');
}

} // namespace habeas
