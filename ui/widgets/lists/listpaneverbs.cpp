#include "app/base/text/tabletext.h"
#include "app/casefile/advocacy.h"
#include "ui/models/listmodel.h"
#include "ui/models/listnames.h"
#include "ui/models/roles.h"
#include "ui/widgets/lists/bulkdialog.h"
#include "ui/widgets/lists/columndialog.h"
#include "ui/widgets/lists/filterheader.h"
#include "ui/widgets/lists/filterhelp.h"
#include "ui/widgets/lists/listpane.h"
#include "ui/widgets/lists/namedialog.h"
#include "ui/widgets/lists/pastedialog.h"
#include "ui/widgets/lists/tableview.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>

#include <algorithm>

// What is done with a list, by keys or from its menu.

namespace habeas::ui {

namespace {

QString forMenu(QString text)
{
    constexpr qsizetype Longest = 40;
    if (text.size() > Longest)
        text = text.first(Longest) + u'…';
    return text.replace(u'&', QStringLiteral("&&"));
}

void showDialog(QDialog *dialog)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace

void ListPane::sortBy(int column, bool descending)
{
    ListViewState state = m_model->state();
    state.sort = m_shape.columns.at(column).key;
    state.descending = descending;
    setState(state);
}

void ListPane::hideColumn(int column)
{
    ListViewState state = m_model->state();
    if (state.columns.size() < 2)
        return;
    state.columns.removeIf([&](const ListViewState::Column &shown) {
        return shown.key == m_shape.columns.at(column).key;
    });
    setState(state);
}

/// The current row's value, or everything but it.
void ListPane::filterBy(int column, bool without)
{
    const QString value
        = m_model->index(m_table->currentIndex().row(), column).data(CodeRole).toString();
    const bool isText = m_shape.columns.at(column).kind() == CellKind::Text;
    const QString exact = value.isEmpty() ? QStringLiteral("∅")
        : isText                          ? QStringLiteral("=\"%1\"").arg(value)
                                          : QStringLiteral("=%1").arg(value);
    ListViewState state = m_model->state();
    state.setFilter(m_shape, m_shape.columns.at(column).key, without ? u'!' + exact : exact);
    setState(state);
}

void ListPane::addColumnActions(QMenu *menu, int column)
{
    const QString name = forMenu(columnName(m_shape, m_shape.columns.at(column)));
    menu->addSection(name);
    menu->addAction(tr("Sort &ascending"), this, [this, column] {
        sortBy(column, false);
    });
    menu->addAction(tr("Sort &descending"), this, [this, column] {
        sortBy(column, true);
    });
    const QModelIndex cell = m_model->index(m_table->currentIndex().row(), column);
    if (cell.isValid()) {
        const QString text = cell.data().toString();
        const QString value
            = text.isEmpty() ? tr("empty", "a cell without a value") : forMenu(text);
        menu->addAction(tr("&Filter by “%1”").arg(value), this, [this, column] {
            filterBy(column, false);
        });
        menu->addAction(tr("All &but “%1”").arg(value), this, [this, column] {
            filterBy(column, true);
        });
    }
    menu->addAction(tr("&Write a filter…") + QStringLiteral("\tCtrl+F"), this, [this, column] {
        m_header->focusFilter(column);
    });
    menu->addAction(tr("&Hide “%1”").arg(name), this, [this, column] {
        hideColumn(column);
    });
    menu->addAction(tr("C&olumns…"), this, &ListPane::chooseColumns);
}

void ListPane::addRowActions(QMenu *menu)
{
    const QString count = manyWords(m_shape.table, qMax<qsizetype>(1, selectedCount()));
    menu->addSection(count);
    if (m_table->currentIndex().isValid()) {
        menu->addAction(tr("O&pen") + QStringLiteral("\tEnter"), this, [this] {
            emit opened(m_table->currentIndex());
        });
        if (!bulkFields(m_shape.table).isEmpty())
            menu->addAction(tr("&Edit selected…") + QStringLiteral("\tCtrl+E"), this,
                            &ListPane::editSelected);
        if (m_shape.table != Letter::kind.table)
            menu->addAction(tr("Edit the &record…") + QStringLiteral("\tF4"), this,
                            &ListPane::editWanted);
        if (!currentRef().isEmpty()) {
            menu->addAction(tr("Lo&g a hearing…") + QStringLiteral("\tCtrl+H"), this,
                            &ListPane::hearingWanted);
            menu->addAction(tr("Write a &letter…") + QStringLiteral("\tCtrl+Shift+E"), this,
                            &ListPane::letterWanted);
        }
        menu->addAction(tr("Put into the b&in") + QStringLiteral("\tDel"), this,
                        &ListPane::binWanted);
        menu->addAction(tr("&Copy as a table") + QStringLiteral("\tCtrl+C"), this,
                        &ListPane::copySelected);
    }
    if (!pasteFields(m_shape.table).isEmpty())
        menu->addAction(tr("Paste a &table…") + QStringLiteral("\tCtrl+V"), this, &ListPane::paste);
    menu->addAction(tr("&Select all shown") + QStringLiteral("\tCtrl+A"), m_table,
                    &QAbstractItemView::selectAll);
    menu->addAction(tr("E&xport the list…") + QStringLiteral("\tCtrl+Shift+S"), this,
                    &ListPane::exportShown);
}

void ListPane::showMenu(int column, const QPoint &where)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const bool ofHeader = column >= 0;
    addColumnActions(menu, ofHeader ? column : currentColumn());
    if (!ofHeader)
        addRowActions(menu);
    menu->popup(where);
    const QList<QAction *> actions = menu->actions();
    const auto first = std::ranges::find_if(actions, [](const QAction *action) {
        return !action->isSeparator();
    });
    if (first != actions.end())
        menu->setActiveAction(*first);
}

void ListPane::saveView()
{
    if (m_view.id.isNull()) {
        saveViewAs();
        return;
    }
    const KnownView view { m_view.key, m_view.name, m_model->state(), m_view.id };
    m_workbench.perform([&](Session &session) {
        return habeas::saveView(session, m_shape, view.name, view.state);
    });
}

void ListPane::saveViewAs()
{
    auto *dialog = new NameDialog(tr("Save the view"), tr("&Name of the view"), this);
    dialog->setTaker([this](const QString &name) -> Result<> {
        const auto saved = habeas::saveView(m_workbench.session(), m_shape, name, m_model->state());
        if (!saved)
            return tl::unexpected(saved.error());
        m_view.key = name.simplified();
        emit m_workbench.changed(*saved);
        return {};
    });
    showDialog(dialog);
}

/// From the filters it means what they let through: they were written to find those rows. The
/// keyboard goes on to the rows, so that Ctrl+Z afterwards takes the change back and no letter.
bool ListPane::selectFiltered()
{
    if (m_header->focusedFilter() < 0)
        return true;
    m_header->flush();
    if (m_model->state().filters.isEmpty())
        return true;
    if (m_model->isWaiting()) {
        emit m_workbench.failed(
            { ErrorKind::Refused,
              tr("The list is still looking for what the filter lets through. Press Ctrl+E again "
                 "when its rows are there. Nothing was changed."),
              {} });
        return false;
    }
    m_table->setFocus(Qt::OtherFocusReason);
    m_table->selectAll();
    return m_model->rowCount() > 0;
}

void ListPane::editSelected()
{
    if (!selectFiltered())
        return;
    const QList<QUuid> records = selectedRecords();
    if (records.isEmpty())
        return;
    if (bulkFields(m_shape.table).isEmpty()) {
        emit m_workbench.failed(
            { ErrorKind::Refused,
              tr("Letters are not changed many at once: each is approved, sent and answered by "
                 "itself. Nothing was changed."),
              {} });
        return;
    }
    showDialog(new BulkDialog(m_workbench, m_shape.table, records, this));
}

void ListPane::paste()
{
    const QList<QStringList> rows = tableFromTsv(QGuiApplication::clipboard()->text());
    if (pasteFields(m_shape.table).isEmpty())
        emit m_workbench.failed({ ErrorKind::Refused,
                                  tr("Letters are not pasted from a table: each is written from "
                                     "its case. Nothing was changed."),
                                  {} });
    else if (rows.isEmpty())
        emit m_workbench.failed(
            { ErrorKind::Refused,
              tr("There is no text on the clipboard to paste. Copy cells in a spreadsheet first."),
              {} });
    else
        showDialog(new PasteDialog(m_workbench, m_shape, rows, this));
}

void ListPane::chooseColumns()
{
    auto *dialog = new ColumnDialog(m_shape, m_model->state(), this);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        ListViewState state = m_model->state();
        state.columns = dialog->columns();
        setState(state);
    });
    showDialog(dialog);
}

void ListPane::showHelp()
{
    showDialog(new FilterHelp(this));
}

} // namespace habeas::ui
