#include "ui/cases/casepage.h"

#include "app/actions/records/reviewactions.h"
#include "app/casefile/shownname.h"
#include "ui/cases/findingactions.h"
#include "ui/cases/findings.h"
#include "ui/cases/newrecords.h"
#include "ui/cases/overview.h"
#include "ui/cases/recordfields.h"
#include "ui/cases/recordpanel.h"
#include "ui/cases/sheets/sheetview.h"
#include "ui/cases/tabnames.h"
#include "ui/cases/timeline/timelinepane.h"
#include "ui/cases/words.h"
#include "ui/widgets/forms/forms.h"
#include "ui/widgets/looks/icons.h"
#include "ui/widgets/looks/plainlabel.h"
#include "ui/widgets/partsbar.h"
#include "ui/widgets/shortcuts.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QResizeEvent>
#include <QSplitter>
#include <QStackedWidget>
#include <QTreeView>

#include <algorithm>

namespace habeas::ui {

CasePage::CasePage(Workbench &workbench, const QString &ref, QWidget *parent)
    : Page(parent)
    , m_workbench(workbench)
    , m_ref(ref)
{
    m_preview = [this](const PagesToPrint &pages) {
        return previewPages(this, pages);
    };
    build();
    retranslate();
    CasePage::refresh();
}

QString CasePage::title() const
{
    const QString name = shownName(m_folder, personAtRisk(m_folder));
    return name.isEmpty() ? m_ref : tr("%1 %2", "reference, name").arg(isolated(m_ref), name);
}

QString CasePage::countText() const
{
    const SheetView *shown = sheet(Tab(m_tabs->current()));
    return shown == nullptr ? QString() : tr("%n line(s)", nullptr, shown->count());
}

RecordWish CasePage::selectedRecord() const
{
    const SheetView *shown = sheet(Tab(m_tabs->current()));
    if (shown == nullptr)
        return m_found ? RecordWish { m_ref, Case::kind.table, m_folder.file.id.uuid() }
                       : RecordWish();
    const SheetRow *row = shown->current();
    if (row != nullptr && tab() == DeadlinesTab)
        return recordOfDeadline(row->record);
    return row == nullptr ? RecordWish { m_ref, {} }
                          : RecordWish { m_ref, tableOf(m_folder, row->record), row->record };
}

QList<RecordWish> CasePage::newRecords() const
{
    if (!m_found)
        return {};
    const RecordWish selected = selectedRecord();
    return newRecordsOn(Tab(m_tabs->current()), m_folder, selected);
}

/// On the tab that is shown, or else on the first that shows it.
void CasePage::selectRecord(const QUuid &record)
{
    SheetView *shown = sheet(Tab(m_tabs->current()));
    if (shown == nullptr)
        return;
    const LiveDue *live = tab() == DeadlinesTab ? deadlineOn(record) : nullptr;
    if (shown->select(live == nullptr ? record : live->key)) {
        shown->view()->setFocus(Qt::OtherFocusReason); // it may have been empty before
        return;
    }
    for (int tab = CustodyTab; tab < HistoryTab; ++tab) {
        if (sheet(Tab(tab))->select(record)) {
            showTab(Tab(tab));
            return;
        }
    }
}

SheetView *CasePage::sheet(Tab tab) const
{
    return tab == OverviewTab ? nullptr : m_sheets.at(tab - 1);
}

void CasePage::showTab(Tab tab)
{
    m_tabs->setCurrent(tab);
}

CasePage::Tab CasePage::tab() const
{
    return Tab(m_tabs->current());
}

void CasePage::build()
{
    m_findings = new Findings(this);
    connect(m_findings, &Findings::moreWanted, this, [this] {
        showTab(ChecksTab);
        sheet(ChecksTab)->view()->setFocus(Qt::ShortcutFocusReason);
    });
    m_tabs = new PartsBar(this);
    m_tabs->setObjectName(QStringLiteral("tabs"));
    m_pages = new QStackedWidget(this);
    m_overview = new Overview(this);
    m_pages->addWidget(m_overview);
    m_tabs->addPart();
    for (int tab = TimelineTab; tab < TabCount; ++tab) {
        if (tab == TimelineTab) {
            m_timeline = new TimelinePane(this);
            m_sheets << m_timeline->list();
            m_pages->addWidget(m_timeline);
        } else {
            m_sheets << new SheetView(this);
            m_pages->addWidget(tab == DeadlinesTab ? buildDeadlines() : m_sheets.last());
        }
        const SheetView *view = m_sheets.last();
        m_tabs->addPart();
        connect(view, &SheetView::currentChanged, this, &CasePage::showRecord);
        if (tab == DocumentsTab)
            connect(view->view(), &QTreeView::activated, this, &CasePage::openDocument);
        else if (tab != ChecksTab && tab != DeadlinesTab) // their lines are no records
            connect(view->view(), &QTreeView::activated, this, &CasePage::openRecord);
    }
    connect(m_timeline, &TimelinePane::exportWanted, this, &CasePage::keepPicture);
    connect(m_timeline, &TimelinePane::printWanted, this, &CasePage::printPicture);
    m_panel = new RecordPanel(this);
    m_panel->setObjectName(QStringLiteral("record"));
    m_actions = new FindingActions(this);
    connect(m_actions, &FindingActions::fixWanted, this, &CasePage::settle);
    connect(m_actions, &FindingActions::decided, this, &CasePage::decide);
    connect(m_actions, &FindingActions::askAgainWanted, this, [this](const Finding &finding) {
        m_workbench.perform([&](Session &session) {
            return askAgain(session, { m_ref, finding.key(), {}, {} });
        });
    });
    connect(sheet(ChecksTab)->view(), &QTreeView::activated, m_actions, &FindingActions::takeFocus);
    auto *left = new QWidget(this);
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_pages, 1);
    column->addWidget(m_actions);
    m_splitter = new QSplitter(Qt::Horizontal, this);
    m_splitter->addWidget(left);
    m_splitter->addWidget(m_panel);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setSizes({ 800, 340 }); // in parts of what there is

    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(10, 8, 10, 8);
    box->addWidget(buildHeader());
    box->addWidget(m_findings);
    box->addWidget(m_tabs);
    box->addWidget(m_splitter, 1);
    connect(m_tabs, &PartsBar::currentChanged, this, &CasePage::tabChanged);

    auto *keys = new Shortcuts(this);
    keys->bind({ QKeySequence(Qt::CTRL | Qt::Key_Tab), QKeySequence(Qt::CTRL | Qt::Key_PageDown) },
               [this] {
                   cycle(1);
               });
    keys->bind({ QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Backtab),
                 QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Tab),
                 QKeySequence(Qt::CTRL | Qt::Key_PageUp) },
               [this] {
                   cycle(-1);
               });
    auto *paste = new Shortcuts(sheet(DocumentsTab)); // on that tab only
    paste->bind({ QKeySequence(Qt::CTRL | Qt::Key_V), QKeySequence(Qt::SHIFT | Qt::Key_Insert) },
                [this] {
                    emit pasteWanted();
                });
    tabChanged(OverviewTab);
}

QWidget *CasePage::buildHeader()
{
    auto *header = new QWidget(this);
    m_back = new QPushButton(glyphIcon(Glyph::Back), {}, header);
    m_back->setObjectName(QStringLiteral("back"));
    m_name = plainLabel({}, header);
    m_name->setObjectName(QStringLiteral("name"));
    makeHeading(m_name);
    m_measure = plainLabel({}, header);
    m_measure->setObjectName(QStringLiteral("measure"));
    m_logHearing = new QPushButton(glyphIcon(Glyph::Hearing), {}, header);
    m_letter = new QPushButton(glyphIcon(Glyph::Letter), {}, header);
    m_header = new QGridLayout(header);
    m_header->setContentsMargins(0, 0, 0, 0);
    m_header->setVerticalSpacing(2);
    m_header->setColumnStretch(1, 3);
    m_header->addWidget(m_back, 0, 0);
    m_header->addWidget(m_logHearing, 0, 3);
    m_header->addWidget(m_letter, 0, 4);
    placeHead(false);
    connect(m_back, &QPushButton::clicked, this, &CasePage::backWanted);
    connect(m_logHearing, &QPushButton::clicked, this, [this] {
        emit hearingWanted({ m_ref });
    });
    connect(m_letter, &QPushButton::clicked, this, [this] {
        emit letterWanted(m_ref);
    });
    return header;
}

/// Name and measure stand between the buttons, or below them where there is little room.
void CasePage::placeHead(bool below)
{
    for (QLabel *label : { m_name, m_measure })
        m_header->removeWidget(label);
    if (below) {
        m_header->addWidget(m_name, 1, 0, 1, 5);
        m_header->addWidget(m_measure, 2, 0, 1, 5);
    } else {
        m_header->addWidget(m_name, 0, 1);
        m_header->addWidget(m_measure, 0, 2);
    }
    m_header->setColumnStretch(2, below ? 0 : 3);
}

void CasePage::setBackTo(std::function<QString()> list)
{
    m_backTo = std::move(list);
    const QString name = m_backTo ? m_backTo() : tr("Cases");
    m_back->setText(name);
    m_back->setToolTip(tr("Back to “%1” (Alt+Left)", "a page").arg(name));
}

void CasePage::retranslate()
{
    setBackTo(m_backTo);
    m_logHearing->setText(tr("Lo&g hearing"));
    m_logHearing->setToolTip(tr("Log a hearing of this case (Ctrl+H)"));
    m_letter->setText(tr("&Write letter"));
    m_letter->setToolTip(tr("Write a letter about this case (Ctrl+Shift+E)"));
    m_tabs->setAccessibleName(tr("Parts of the case"));
    for (int tab = TimelineTab; tab < TabCount; ++tab)
        sheet(Tab(tab))->setName(tabName(tab));
}

void CasePage::showRecord()
{
    m_actions->setVisible(m_tabs->current() == ChecksTab);
    m_actions->show(currentFinding());
    const SheetView *shown = sheet(Tab(m_tabs->current()));
    if (shown == nullptr)
        return;
    const SheetRow *row = shown->current();
    if (row == nullptr) {
        m_panel->show(RecordText());
        return;
    }
    RecordText text = row->text.kind.isEmpty() ? readRecord(m_folder, row->record) : row->text;
    text.fields = row->extra + text.fields;
    m_panel->show(text);
}

void CasePage::tabChanged(int tab)
{
    m_pages->setCurrentIndex(tab);
    m_panel->setVisible(tab != OverviewTab);
    fitRoom();
    fillHistory();
    showRecord();
    chooseFocus();
    if (isVisible())
        focusProxy()->setFocus(Qt::OtherFocusReason);
    emit statusChanged();
}

/// Where the page takes the focus: an empty tab has no table that could.
void CasePage::chooseFocus()
{
    const SheetView *shown = sheet(Tab(m_tabs->current()));
    if (shown == nullptr)
        setFocusProxy(m_overview);
    else if (shown->count() > 0)
        setFocusProxy(shown->view());
    else
        setFocusProxy(m_tabs);
}

void CasePage::cycle(int by)
{
    m_tabs->setCurrent((m_tabs->current() + by + TabCount) % TabCount);
}

void CasePage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        refresh();
    }
    if (event->type() == QEvent::FontChange)
        fitRoom();
}

void CasePage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    fitRoom();
}

/// Where few lines fit, they belong to the records; where few words fit beside each other, the
/// fields of a record stand below its line. The page scrolls before either gets too small to read.
void CasePage::fitRoom()
{
    constexpr int fewLines = 30;
    constexpr int fewLetters = 95;
    constexpr int leastLines = 13; // of the fields of a record
    constexpr int leastTable = 18; // with a picture above it
    const int line = fontMetrics().lineSpacing();
    const int seen = parentWidget() == nullptr ? height() : parentWidget()->height();
    const bool low = std::min(height(), seen) < fewLines * line;
    // A picture of the whole case needs the height more than a list of what to check.
    m_findings->setOneLine(low || m_tabs->current() == TimelineTab);
    m_tabs->setTight(low);
    const bool narrow = width() < fewLetters * fontMetrics().averageCharWidth();
    m_pages->setMinimumHeight(leastTable * line);
    m_panel->setMinimumHeight(narrow ? leastLines * line : 0);
    const Qt::Orientation wanted = narrow ? Qt::Vertical : Qt::Horizontal;
    if (m_splitter->orientation() == wanted)
        return;
    m_splitter->setOrientation(wanted);
    placeHead(narrow);
    m_splitter->setSizes(narrow ? QList<int> { 500, 500 } : QList<int> { 800, 340 });
}

} // namespace habeas::ui
