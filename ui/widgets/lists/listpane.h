#pragma once

#include "app/actions/files/listexport.h"
#include "app/actions/records/viewactions.h"
#include "ui/models/workbench.h"
#include "ui/widgets/forms/recordwish.h"

#include <QWidget>

class QMenu;

namespace habeas::ui {

class ColumnFitter;
class FilterHeader;
class FilterState;
class ListModel;
class NothingHere;
class TableView;
class ViewBar;

/// A list that people work in: its views, the filters under its headers, the rows, and what is done
/// with the selected ones. The pages decide what a row leads to.
class ListPane final : public QWidget
{
    Q_OBJECT

public:
    ListPane(Workbench &workbench, const ListShape &shape, QWidget *parent = nullptr);

    /// What is said while the list has no line at all.
    void setEmptyWords(const QString &words);
    void setName(const QString &name); ///< the table's, for screen readers
    void refresh();
    void retranslate();

    [[nodiscard]] TableView *table() const { return m_table; }

    [[nodiscard]] ListModel *model() const { return m_model; }

    [[nodiscard]] FilterHeader *header() const { return m_header; }

    [[nodiscard]] QString currentRef() const; ///< of the current row's case
    [[nodiscard]] RecordWish currentRecord() const;
    [[nodiscard]] QString countText() const;
    /// The selected rows, or the current one.
    [[nodiscard]] QList<QUuid> selectedRecords() const;
    [[nodiscard]] qsizetype selectedCount() const;
    /// False where it is not among the rows shown; it is selected when a list that is being read
    /// again comes with it.
    bool selectRecord(const QUuid &id);

    [[nodiscard]] bool isChanged() const; ///< since its view was saved

    [[nodiscard]] const QString &viewKey() const { return m_view.key; }

    void showView(const QString &key);
    /// Filters, sorting and columns at once.
    void setState(const ListViewState &state);
    void focusFilter();
    void clearFilters();
    void removeFilter(const QByteArray &column);
    void saveView();
    void saveViewAs();
    void editSelected(); ///< from the filters: every row they let through
    void paste();
    void chooseColumns();
    /// The rows and columns as they are shown, into a file for a spreadsheet: says first what will
    /// leave the vault, then asks where to.
    void exportShown();
    /// The selected rows with the columns shown onto the clipboard, for a minute: what a file would
    /// leave out stays out, and the message says so.
    void copySelected();
    void showHelp();

signals:
    void opened(const QModelIndex &index);
    void currentChanged();
    void statusChanged();
    void told(const QString &words); ///< what was copied, where something stayed out
    void editWanted(); ///< of the current record, from the row's menu
    void hearingWanted(); ///< in the current row's case; from there too
    void letterWanted();
    void binWanted(); ///< for the selected records

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void connectParts();
    void connectModel();
    void applyState();
    void takeColumns(int resized);
    [[nodiscard]] int chosenWidth(int column) const;
    void keepSelection();
    void restoreSelection();
    void showAnswer();
    void readViews();
    void sortBy(int column, bool descending);
    void hideColumn(int column);
    void filterBy(int column, bool without);
    void showMenu(int column, const QPoint &where);
    void addColumnActions(QMenu *menu, int column);
    void addRowActions(QMenu *menu);
    bool selectFiltered();
    [[nodiscard]] ListSheetWish shownSheet() const;
    void putOnClipboard(const ListSheet &sheet);
    void askToWrite(const ListSheet &sheet);
    [[nodiscard]] QString exportWords(const ListSheet &sheet) const;
    void writeSheet(const ListSheet &sheet);
    void placeNothing();
    [[nodiscard]] int currentColumn() const;
    [[nodiscard]] int rowToKeep() const;

    Workbench &m_workbench;
    const ListShape &m_shape;
    ListModel *m_model;
    ViewBar *m_bar;
    FilterState *m_filters;
    TableView *m_table;
    FilterHeader *m_header;
    NothingHere *m_nothing;
    ColumnFitter *m_fitter = nullptr;
    QString m_emptyWords;
    qsizetype m_copied = 0; ///< rows, until something else is selected
    QList<KnownView> m_views;
    KnownView m_view; ///< as it was saved; the plain list where its key is empty
    bool m_applying = false;
    qint64 m_keptCurrent = 0;
    qint64 m_wanted = 0; ///< a row to go to once it is there; 0: none
    QList<qint64> m_keptAround; ///< the rows after and before it, the nearest first
    ListViewState m_answered; ///< what the rows that were last selected in answered
    int m_keptColumn = 0;
    QList<qint64> m_keptSelected;
};

} // namespace habeas::ui
