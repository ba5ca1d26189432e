#include "app/records/lists/recordcells.h"

#include "app/vault/engine.h"

namespace habeas {

Cell textCell(const QString &text)
{
    return text.isEmpty() ? Cell() : Cell(text);
}

Cell idCell(const QUuid &id)
{
    return id.isNull() ? Cell() : Cell(id);
}

Cell dayCell(const std::optional<CivilDay> &day)
{
    return day ? Cell(day->number()) : Cell();
}

Cell numberCell(const std::optional<int> &number)
{
    return number ? Cell(qint64 { *number }) : Cell();
}

void bindCell(Statement &statement, int index, const Cell &cell)
{
    if (const auto *number = std::get_if<qint64>(&cell))
        statement.bind(index, *number);
    else if (const auto *text = std::get_if<QString>(&cell))
        statement.bind(index, *text);
    else if (const auto *id = std::get_if<QUuid>(&cell))
        statement.bind(index, *id);
    else
        statement.bindNull(index);
}

void ColumnLister::add(const char *name, const char *suffix)
{
    m_columns << '"' + QByteArray(name) + suffix + '"';
}

void ColumnLister::operator()(const char *name, const PartialDate &, FieldRule)
{
    for (const char *suffix : { "", "_typed", "_earliest", "_latest" })
        add(name, suffix);
}

void ColumnLister::operator()(const char *name, const Money &, FieldRule)
{
    for (const char *suffix : { "_amount", "_currency", "_stated_amount", "_stated_currency" })
        add(name, suffix);
}

void CellWriter::operator()(const char *, const PartialDate &value, FieldRule)
{
    put(textCell(value.edtf()));
    put(textCell(value.typed()));
    put(dayCell(value.earliest()));
    put(dayCell(value.latest()));
}

void CellWriter::operator()(const char *, const Money &value, FieldRule)
{
    for (const QString &text :
         { value.amount, value.currency, value.statedAmount, value.statedCurrency })
        put(textCell(text));
}

void CellReader::operator()(const char *, QString &value, FieldRule)
{
    value = m_row.text(m_column++);
}

void CellReader::operator()(const char *, bool &value, FieldRule)
{
    value = m_row.integer(m_column++) != 0;
}

void CellReader::operator()(const char *, std::optional<int> &value, FieldRule)
{
    value.reset();
    if (!m_row.isNull(m_column))
        value = static_cast<int>(m_row.integer(m_column));
    ++m_column;
}

void CellReader::operator()(const char *name, PartialDate &value, FieldRule)
{
    const Result<PartialDate> date
        = PartialDate::restore(m_row.text(m_column), m_row.text(m_column + 1));
    if (date)
        value = *date;
    else
        m_damaged = QString::fromLatin1(name);
    m_column += 4; // earliest and latest are derived again
}

void CellReader::operator()(const char *, Money &value, FieldRule)
{
    for (QString *text :
         { &value.amount, &value.currency, &value.statedAmount, &value.statedCurrency })
        *text = m_row.text(m_column++);
}

void CellReader::operator()(const char *name, LawReference &value, FieldRule)
{
    const QString text = m_row.text(m_column++);
    value = {};
    if (text.isEmpty())
        return;
    const Result<LawReference> law = LawReference::fromText(text);
    if (law)
        value = *law;
    else
        m_damaged = QString::fromLatin1(name);
}

QUuid CellReader::nextId()
{
    return m_row.uuid(m_column++);
}

} // namespace habeas
