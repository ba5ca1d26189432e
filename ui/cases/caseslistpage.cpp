#include "ui/cases/caseslistpage.h"

#include "app/records/store/repository.h"
#include "ui/cases/casedetail.h"
#include "ui/widgets/forms/forms.h"
#include "ui/widgets/lists/listpane.h"

#include <QEvent>
#include <QLabel>
#include <QSplitter>
#include <QVBoxLayout>

#include <chrono>

using namespace std::chrono_literals;

namespace habeas::ui {

namespace {
constexpr auto detailDelay = 30ms; // an arrow key held down passes rows it does not read
} // namespace

CasesListPage::CasesListPage(Workbench &workbench, QWidget *parent)
    : Page(parent)
    , m_workbench(workbench)
    , m_heading(new QLabel(this))
    , m_list(new ListPane(workbench, *listShape(QStringLiteral("cases")), this))
    , m_detail(new CaseDetail(this))
{
    build();
    connectParts();
    retranslate();
    showDetail();
}

QString CasesListPage::title() const
{
    return tr("Cases");
}

QString CasesListPage::currentCase() const
{
    return m_list->currentRef();
}

RecordWish CasesListPage::selectedRecord() const
{
    return m_list->currentRecord();
}

void CasesListPage::selectRecord(const QUuid &id)
{
    m_list->selectRecord(id);
}

QString CasesListPage::countText() const
{
    return m_list->countText();
}

void CasesListPage::build()
{
    m_heading->setTextFormat(Qt::PlainText);
    makeHeading(m_heading);
    m_detail->setObjectName(QStringLiteral("detail"));
    auto *splitter = new QSplitter(Qt::Horizontal, this);
    splitter->addWidget(m_list);
    splitter->addWidget(m_detail);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 1);
    splitter->setChildrenCollapsible(false);
    splitter->setSizes({ 840, 300 }); // in parts of what there is
    auto *box = new QVBoxLayout(this);
    box->addWidget(m_heading);
    box->addWidget(splitter, 1);
    setFocusProxy(m_list);
    m_detailDelay.setSingleShot(true);
    m_detailDelay.setInterval(detailDelay);
}

void CasesListPage::connectParts()
{
    connect(&m_detailDelay, &QTimer::timeout, this, &CasesListPage::showDetail);
    connect(m_list, &ListPane::currentChanged, this, [this] {
        if (currentCase() != m_shown)
            m_detailDelay.start();
    });
    connect(m_list, &ListPane::opened, this, &CasesListPage::open);
    connect(m_list, &ListPane::statusChanged, this, &Page::statusChanged);
    connect(m_detail, &CaseDetail::openWanted, this, &CasesListPage::open);
    connect(m_detail, &CaseDetail::hearingWanted, this, [this] {
        emit hearingWanted({ currentCase() });
    });
    connect(m_detail, &CaseDetail::letterWanted, this, [this] {
        emit letterWanted(currentCase());
    });
}

void CasesListPage::retranslate()
{
    m_heading->setText(title());
    m_list->setName(tr("Cases"));
    m_list->setEmptyWords(tr("There is no case in this vault yet. Press Ctrl+N for a new one, or "
                             "import a case file from the File menu."));
}

void CasesListPage::refresh()
{
    m_list->refresh();
    showDetail();
}

void CasesListPage::showDetail()
{
    m_detailDelay.stop();
    const QString ref = currentCase();
    m_shown = ref;
    if (ref.isEmpty()) {
        m_detail->clear(tr("No case is selected."));
        return;
    }
    const Result<CaseFolder> folder = loadCase(m_workbench.connection(), ref);
    if (!folder) {
        m_detail->clear(folder.error().message);
        return;
    }
    const CivilDay today = m_workbench.today();
    m_detail->show(summarise(*folder, everyTrack(*folder, today), today));
    emit statusChanged();
}

void CasesListPage::open()
{
    if (const QString ref = currentCase(); !ref.isEmpty())
        emit caseWanted(ref);
}

void CasesListPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        showDetail();
    }
}

} // namespace habeas::ui
