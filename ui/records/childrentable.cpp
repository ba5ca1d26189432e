#include "ui/models/fieldnames.h"
#include "ui/records/childreninput.h"
#include "ui/records/recordwords.h"
#include "ui/widgets/lists/tableview.h"

#include <QHeaderView>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace habeas::ui {

namespace {

constexpr const char *EndsBefore = "authority"; ///< the column computed ends stand before

} // namespace

namespace {

/// Never cut short: nobody sorts here, so that the key to sort by may be the words.
TableCell wholeCell(const QString &words)
{
    return { words, words };
}

} // namespace

QString ChildrenInput::stateWords(const ChildLines &lines, const AnyRecord &record,
                                  const ChainWords &words) const
{
    if (lines.isPut(record.id))
        return lines.isOnRecord(record.id) ? tr("changed, not saved yet")
                                           : tr("new, not saved yet");
    if (!isChain())
        return {};
    return record.id == words.last ? tr("last order") : tr("superseded");
}

/// "– · (no order) · 2 days · until 14 March 2022 · gap"
TableRow ChildrenInput::gapRow(const ChainGap &gap, qsizetype cells)
{
    TableRow row;
    row.cells << TableCell { u"–"_s, {}, tr("gap") } << TableCell { tr("(no order)") }
              << wholeCell(gap.from) << TableCell { gap.days };
    while (row.cells.size() < cells - 1)
        row.cells << TableCell();
    constexpr qsizetype endsColumn = 5;
    row.cells[endsColumn] = wholeCell(gap.until);
    row.cells << TableCell { gap.sure ? tr("gap") : tr("perhaps a gap") };
    return row;
}

ValueTable ChildrenInput::tableOf(const ChildLines &lines, const ChainWords &words) const
{
    ValueTable table;
    table.headers << tr("No.");
    for (const Field &field : m_fields) {
        const char *name = shapeOf(m_shape.table)->fields.at(field.index).name;
        if (isChain() && qstrcmp(name, EndsBefore) == 0)
            table.headers << tr("Ends");
        table.headers << fieldName(m_shape.table, name);
    }
    table.headers << tr("State");
    int number = 0;
    const auto addGaps = [&](const QUuid &before) {
        for (const ChainGap &gap : words.gaps) {
            if (gap.before == before)
                table.rows << gapRow(gap, table.headers.size());
        }
    };
    for (const AnyRecord &record : words.sorted(lines.all())) {
        addGaps(record.id);
        TableRow row { record.id, {}, { { QString::number(++number) } } };
        for (const Field &field : m_fields) {
            const FieldShape &shape = record.shape->fields.at(field.index);
            if (isChain() && qstrcmp(shape.name, EndsBefore) == 0)
                row.cells << wholeCell(words.ends.value(record.id));
            const QString value = valueWords(m_folder, shape, record.values.at(field.index));
            row.cells << (shape.type == FieldType::Date ? wholeCell(value) : TableCell { value });
        }
        row.cells << TableCell { stateWords(lines, record, words) };
        table.rows << row;
    }
    addGaps({});
    return table;
}

/// What is on record, what was added and changed, and what follows from all of it.
void ChildrenInput::showTable()
{
    const ChildLines all = lines();
    const ChainWords words
        = isChain() ? chainWords(m_folder, m_parent, all.all(), m_packs, m_today) : ChainWords();
    const ValueTable table = tableOf(all, words);
    const QUuid current = currentLine();
    m_model->show(table);
    for (qsizetype row = 0; row < table.rows.size(); ++row) {
        if (!current.isNull() && table.rows.at(row).id == current)
            m_table->setCurrentIndex(m_model->index(static_cast<int>(row), 0));
    }
    m_table->fitColumns();
    m_table->setVisible(!table.rows.isEmpty());
    constexpr qsizetype Most = 8;
    const int rows = static_cast<int>(std::min(table.rows.size(), Most));
    m_table->setFixedHeight(m_table->horizontalHeader()->sizeHint().height()
                            + rows * m_table->verticalHeader()->defaultSectionSize()
                            + 2 * m_table->frameWidth() + m_table->fontMetrics().height());
    m_doubts = words.doubts;
    m_words->setText(words.lines.join(u'\n'));
    m_words->setVisible(!words.lines.isEmpty());
    m_change->setVisible(!m_lines.all().isEmpty());
    m_out->setVisible(m_lines.hasPut() || isChanging());
}

} // namespace habeas::ui
