#include "ui/widgets/lists/columndialog.h"

#include "ui/models/listnames.h"

#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace habeas::ui {

ColumnDialog::ColumnDialog(const ListShape &shape, const ListViewState &state, QWidget *parent)
    : FormDialog(parent)
    , m_shape(shape)
    , m_state(state)
    , m_list(new QListWidget)
{
    const auto add = [this](const ListColumn &column, bool shown) {
        auto *item = new QListWidgetItem(columnName(m_shape, column), m_list);
        item->setData(Qt::UserRole, column.key);
        item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
        item->setCheckState(shown ? Qt::Checked : Qt::Unchecked);
    };
    for (const ListViewState::Column &column : state.columns)
        add(shape.columns.at(shape.indexOf(column.key)), true);
    for (const ListColumn &column : shape.columns) {
        const bool shown = std::ranges::find(state.columns, column.key, &ListViewState::Column::key)
            != state.columns.end();
        if (!shown)
            add(column, false);
    }
    m_list->setCurrentRow(0);
    m_list->installEventFilter(this);
    m_list->setMinimumHeight(fontMetrics().height() * 16);
    auto *body = new QWidget;
    auto *box = new QVBoxLayout(body);
    box->addWidget(m_list);
    setBody(body);
    setOffersNext(false);
    retranslate();
}

void ColumnDialog::retranslate()
{
    FormDialog::retranslate();
    setWindowTitle(tr("Columns"));
    m_list->setAccessibleName(tr("Columns"));
    say({ tr("Space shows or hides a column, Ctrl+↑ and Ctrl+↓ move it.") }, false);
}

QList<ListViewState::Column> ColumnDialog::columns() const
{
    QList<ListViewState::Column> columns;
    for (int row = 0; row < m_list->count(); ++row) {
        const QListWidgetItem *item = m_list->item(row);
        if (item->checkState() != Qt::Checked)
            continue;
        const QByteArray key = item->data(Qt::UserRole).toByteArray();
        const auto before = std::ranges::find(m_state.columns, key, &ListViewState::Column::key);
        const int width = before == m_state.columns.end()
            ? m_shape.columns.at(m_shape.indexOf(key)).width
            : before->width;
        columns << ListViewState::Column { key, width };
    }
    return columns;
}

bool ColumnDialog::save()
{
    if (!columns().isEmpty())
        return true;
    say({ tr("A list needs a column at least. Choose one.") }, true);
    return false;
}

void ColumnDialog::move(int by)
{
    const int from = m_list->currentRow();
    const int to = from + by;
    if (from < 0 || to < 0 || to >= m_list->count())
        return;
    m_list->insertItem(to, m_list->takeItem(from));
    m_list->setCurrentRow(to);
}

bool ColumnDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool vertical = key->key() == Qt::Key_Up || key->key() == Qt::Key_Down;
        if (vertical && key->modifiers() == Qt::ControlModifier) {
            move(key->key() == Qt::Key_Up ? -1 : 1);
            return true;
        }
    }
    return FormDialog::eventFilter(watched, event);
}

} // namespace habeas::ui
