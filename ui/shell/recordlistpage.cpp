#include "ui/shell/recordlistpage.h"

#include "ui/models/roles.h"
#include "ui/shell/acrosscases.h"
#include "ui/widgets/forms.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/rowfilter.h"
#include "ui/widgets/tableview.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>

namespace habeas::ui {

RecordListPage::RecordListPage(Workbench &workbench, ListPage kind, QWidget *parent)
    : Page(parent)
    , m_workbench(workbench)
    , m_kind(kind)
    , m_model(new RecordTableModel(this))
    , m_rows(new RowFilter(this))
    , m_heading(new QLabel(this))
    , m_filter(new QLineEdit(this))
    , m_table(new TableView(this))
    , m_nothing(new QLabel(this))
{
    makeHeading(m_heading);
    m_rows->setSourceModel(m_model);
    m_table->setModel(m_rows);
    m_table->setSortingEnabled(true);
    m_filter->addAction(glyphIcon(Glyph::Search), QLineEdit::LeadingPosition);
    m_filter->setClearButtonEnabled(true);
    m_filter->setMaximumWidth(fontMetrics().averageCharWidth() * 40);
    m_nothing->setWordWrap(true);
    auto *top = new QHBoxLayout;
    top->addWidget(m_heading);
    top->addStretch();
    top->addWidget(m_filter, 1);
    auto *box = new QVBoxLayout(this);
    box->addLayout(top);
    box->addWidget(m_nothing);
    box->addWidget(m_table, 1);
    setFocusProxy(m_table);

    connect(m_filter, &QLineEdit::textChanged, this, &RecordListPage::filter);
    connect(m_filter, &QLineEdit::returnPressed, m_table, [this] {
        m_table->setFocus();
    });
    connect(m_table, &TableView::rowOpened, this, [this](const QModelIndex &index) {
        emit caseWanted(index.data(RefRole).toString());
    });
    retranslate();
    refresh();
}

QString RecordListPage::title() const
{
    return listPageName(m_kind);
}

void RecordListPage::refresh()
{
    const Result<ValueTable> table = tableAcrossCases(m_workbench.connection(), m_kind);
    if (!table) {
        emit m_workbench.failed(table.error());
        return;
    }
    m_model->show(*table);
    if (!m_laidOut && m_model->rowCount() > 0) {
        m_laidOut = true;
        m_table->sortByColumn(dateColumn(*table, m_kind), Qt::DescendingOrder);
        m_table->fitColumns();
        m_table->selectRow(0);
    }
    filter();
}

QString RecordListPage::currentCase() const
{
    return m_table->currentIndex().data(RefRole).toString();
}

QString RecordListPage::countText() const
{
    return tr("%1 of %2 shown")
        .arg(QLocale().toString(m_rows->rowCount()), QLocale().toString(m_model->rowCount()));
}

void RecordListPage::filterBy(const QString &text)
{
    m_filter->setText(text);
}

void RecordListPage::filter()
{
    m_rows->setText(m_filter->text());
    const bool nothing = m_rows->rowCount() == 0;
    m_nothing->setVisible(nothing);
    if (m_model->rowCount() == 0)
        m_nothing->setText(tr("Nothing is on record yet."));
    else if (nothing)
        m_nothing->setText(tr("No line holds ‘%1’. Clear the filter to see all %2.")
                               .arg(m_filter->text(), QLocale().toString(m_model->rowCount())));
    emit statusChanged();
}

void RecordListPage::retranslate()
{
    m_heading->setText(title());
    m_filter->setAccessibleName(tr("Filter"));
    m_filter->setPlaceholderText(tr("Filter: any words"));
    m_table->setAccessibleName(title());
}

void RecordListPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        refresh();
    }
}

} // namespace habeas::ui
