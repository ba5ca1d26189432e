#include "ui/shell/recordlistpage.h"

#include "ui/models/listmodel.h"
#include "ui/models/roles.h"
#include "ui/widgets/forms/forms.h"
#include "ui/widgets/lists/listpane.h"

#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

namespace habeas::ui {

namespace {

QString listNameOf(ListPage kind)
{
    switch (kind) {
    case ListPage::Hearings:
        return QStringLiteral("hearings");
    case ListPage::Custody:
        return QStringLiteral("measures");
    case ListPage::Restrictions:
        return QStringLiteral("restrictions");
    case ListPage::Letters:
        return QStringLiteral("letters");
    case ListPage::Cases:
    case ListPage::Today:
    case ListPage::Officials:
    case ListPage::Statistics:
        break; // have pages of their own
    }
    return QStringLiteral("cases");
}

} // namespace

RecordListPage::RecordListPage(Workbench &workbench, ListPage kind, QWidget *parent)
    : Page(parent)
    , m_kind(kind)
    , m_heading(new QLabel(this))
    , m_list(new ListPane(workbench, *listShape(listNameOf(kind)), this))
{
    makeHeading(m_heading);
    auto *box = new QVBoxLayout(this);
    box->addWidget(m_heading);
    box->addWidget(m_list, 1);
    setFocusProxy(m_list);
    connect(m_list, &ListPane::opened, this, [this](const QModelIndex &index) {
        emit caseWanted(index.data(RefRole).toString());
    });
    connect(m_list, &ListPane::statusChanged, this, &Page::statusChanged);
    connect(m_list, &ListPane::currentChanged, this, &Page::statusChanged);
    retranslate();
}

QString RecordListPage::title() const
{
    return listPageName(m_kind);
}

void RecordListPage::refresh()
{
    m_list->refresh();
}

QString RecordListPage::currentCase() const
{
    return m_list->currentRef();
}

QString RecordListPage::countText() const
{
    return m_list->countText();
}

void RecordListPage::filterBy(const QString &text)
{
    ListViewState state = m_list->model()->state();
    state.setFilter(m_list->model()->shape(), "court", QStringLiteral("=\"%1\"").arg(text));
    m_list->setState(state);
}

RecordWish RecordListPage::selectedRecord() const
{
    return m_list->currentRecord();
}

void RecordListPage::selectRecord(const QUuid &id)
{
    m_list->selectRecord(id);
}

void RecordListPage::retranslate()
{
    m_heading->setText(title());
    m_list->setName(title());
    m_list->setEmptyWords(tr("Nothing is on record yet. Open a case (F3) and add it there (Insert)."));
}

void RecordListPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace habeas::ui
