#include "ui/shell/workarea.h"

#include "ui/cases/casepage.h"
#include "ui/cases/caseslistpage.h"
#include "ui/cases/sheets/sheets.h"
#include "ui/cases/sheets/sheetview.h"
#include "ui/documents/filedrops.h"
#include "ui/home/todaypage.h"
#include "ui/letters/letterlogpage.h"
#include "ui/letters/letterpage.h"
#include "ui/letters/letterstepdialog.h"
#include "ui/officials/officialspage.h"
#include "ui/shell/elsewhere.h"
#include "ui/shell/recordlistpage.h"
#include "ui/statistics/statisticspage.h"
#include "ui/templates/templatespage.h"
#include "ui/widgets/forms/taborder.h"
#include "ui/widgets/lists/listpane.h"
#include "ui/widgets/pagearea.h"

#include <QHBoxLayout>
#include <QStackedWidget>
#include <QTreeView>

namespace habeas::ui {

WorkArea::WorkArea(Workbench &workbench, QWidget *parent)
    : QWidget(parent)
    , m_workbench(workbench)
    , m_navigation(new Navigation(this))
    , m_pages(new QStackedWidget(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_navigation);
    row->addWidget(m_pages, 1);
    connect(m_navigation, &Navigation::pageWanted, this, &WorkArea::showList);
    connect(m_navigation, &Navigation::entered, this, &WorkArea::focusPage);
    connect(&m_workbench, &Workbench::changed, this, &WorkArea::refreshAll);
    new Elsewhere(m_workbench, this);
    showList(ListPage::Today);
}

Page *WorkArea::makeList(ListPage page)
{
    if (page == ListPage::Today)
        return makeToday();
    if (page == ListPage::Cases)
        return new CasesListPage(m_workbench, m_pages);
    if (page == ListPage::Officials) {
        auto *officials = new OfficialsPage(m_workbench, m_pages);
        connect(officials, &OfficialsPage::importWanted, this, &WorkArea::officialsImportWanted);
        connect(officials, &OfficialsPage::exportWanted, this, &WorkArea::officialsExportWanted);
        return officials;
    }
    if (page == ListPage::Letters) {
        auto *log = new LetterLogPage(m_workbench, m_pages);
        connect(log, &LetterLogPage::followUpWanted, this, &WorkArea::showFollowUp);
        return log;
    }
    if (page == ListPage::Statistics)
        return new StatisticsPage(m_workbench, m_pages);
    return new RecordListPage(m_workbench, page, m_pages);
}

Page *WorkArea::makeToday()
{
    auto *today = new TodayPage(m_workbench, m_pages);
    connect(today, &TodayPage::recordWanted, this, &WorkArea::showRecord);
    connect(today, &TodayPage::findingWanted, this, &WorkArea::showFinding);
    connect(today, &TodayPage::loggedWanted, this, &WorkArea::showLogged);
    connect(today, &TodayPage::replyWanted, this, &WorkArea::logReply);
    connect(today, &TodayPage::followUpWanted, this, &WorkArea::showFollowUp);
    connect(today, &TodayPage::newCaseWanted, this, &WorkArea::newCaseWanted);
    connect(today, &TodayPage::importWanted, this, &WorkArea::importWanted);
    connect(today, &TodayPage::statusChanged, m_navigation, [this, today] {
        m_navigation->setCount(ListPage::Today, today->dueCount());
    });
    return today;
}

void WorkArea::adopt(Page *page)
{
    m_pages->addWidget(new PageArea(page, m_pages));
    connect(page, &Page::caseWanted, this, &WorkArea::showCase);
    connect(page, &Page::letterWanted, this, &WorkArea::showLetter);
    connect(page, &Page::hearingWanted, this, &WorkArea::hearingWanted);
    connect(page, &Page::editWanted, this, &WorkArea::editWanted);
    connect(page, &Page::formWanted, this, &WorkArea::formWanted);
    connect(page, &Page::backWanted, this, &WorkArea::goBack);
    if (const ListPane *list = page->list()) {
        connect(list, &ListPane::editWanted, page, &Page::editWanted);
        connect(list, &ListPane::hearingWanted, page, [page] {
            emit page->hearingWanted({ page->currentCase() });
        });
        connect(list, &ListPane::letterWanted, page, [page] {
            emit page->letterWanted(page->currentCase());
        });
        connect(list, &ListPane::binWanted, this, &WorkArea::binWanted);
        connect(list, &ListPane::told, this, &WorkArea::told);
    }
    connect(page, &Page::statusChanged, this, &WorkArea::pageChanged);
}

/// The page may be the one whose signal is being handled.
void WorkArea::drop(Page *page)
{
    if (!page)
        return;
    m_focus.remove(page);
    m_stale.remove(page);
    page->disconnect(this);
    PageArea *area = PageArea::around(page);
    area->hide();
    m_pages->removeWidget(area);
    area->deleteLater();
}

void WorkArea::showList(ListPage page)
{
    m_list = page;
    Page *&slot = m_lists[static_cast<int>(page)];
    if (!slot) {
        slot = makeList(page);
        adopt(slot);
    }
    show(slot);
}

void WorkArea::goTo(ListPage page)
{
    showList(page);
    focusPage();
}

QString WorkArea::shownCase() const
{
    const Page *page = currentPage();
    return page == m_case || page == m_letter ? page->currentCase() : QString();
}

void WorkArea::showCase(const QString &ref)
{
    if (ref.isEmpty())
        return;
    if (!m_case || m_case->currentCase() != ref) {
        drop(m_case);
        m_case = new CasePage(m_workbench, ref, m_pages);
        adopt(m_case);
        connect(m_case, &CasePage::documentWanted, this, &WorkArea::documentWanted);
        connect(m_case, &CasePage::pasteWanted, this, &WorkArea::pasteWanted);
        connect(new FileDrops(m_case), &FileDrops::dropped, this, &WorkArea::filesDropped);
    }
    show(m_case);
    focusPage();
}

void WorkArea::showRecord(const RecordWish &wish)
{
    if (wish.table == "deadline") { // a computed one is no record: its key names its line
        showLine(wish.caseRef, CasePage::DeadlinesTab, wish.record);
        return;
    }
    showCase(wish.caseRef);
    if (m_case && currentPage() == m_case)
        m_case->selectRecord(wish.record);
}

void WorkArea::showFinding(const QString &ref, const QString &key)
{
    showLine(ref, CasePage::ChecksTab, findingRow(key));
}

void WorkArea::showCaseTab(const QString &ref, int tab)
{
    showCase(ref);
    if (!m_case || currentPage() != m_case)
        return;
    m_case->showTab(static_cast<CasePage::Tab>(tab));
    if (SheetView *sheet = m_case->sheet(static_cast<CasePage::Tab>(tab)))
        sheet->view()->setFocus(Qt::OtherFocusReason);
}

void WorkArea::showLine(const QString &ref, int tab, const QUuid &line)
{
    showCase(ref);
    if (!m_case || currentPage() != m_case)
        return;
    m_case->showTab(static_cast<CasePage::Tab>(tab));
    SheetView *sheet = m_case->sheet(static_cast<CasePage::Tab>(tab));
    sheet->select(line);
    sheet->view()->setFocus(Qt::OtherFocusReason);
}

void WorkArea::showLetter(const QString &ref)
{
    showFollowUp(ref, {});
}

void WorkArea::showFollowUp(const QString &ref, const QUuid &previous)
{
    if (ref.isEmpty())
        return;
    drop(m_letter);
    m_letter = new LetterPage(m_workbench, ref, Id<Letter>(previous), m_pages);
    adopt(m_letter);
    show(m_letter);
    focusPage();
}

void WorkArea::showForm(const QString &ref)
{
    showLetter(ref);
    if (m_letter && !ref.isEmpty())
        m_letter->chooseForm();
}

void WorkArea::showLogged(const QUuid &letter)
{
    showList(ListPage::Letters);
    currentPage()->selectRecord(letter);
    focusPage();
}

void WorkArea::logReply(const QUuid &letter)
{
    LetterStepDialog::openFor(m_workbench, LetterStepDialog::Step::Reply, letter, window());
}

void WorkArea::showTemplates()
{
    if (!m_templates) {
        m_templates = new TemplatesPage(m_workbench, m_pages);
        adopt(m_templates);
    }
    show(m_templates);
    focusPage();
}

void WorkArea::showEditedTemplates()
{
    showTemplates();
    m_templates->chooseEdited();
}

void WorkArea::renewTemplateEdits()
{
    if (m_templates)
        m_templates->takeEdits();
}

void WorkArea::goBack()
{
    if (m_letter && currentPage() == m_letter && m_case
        && m_case->currentCase() == m_letter->currentCase())
        show(m_case);
    else
        showList(m_list);
    focusPage();
}

void WorkArea::show(Page *page)
{
    Page *before = currentPage();
    if (before && before != page && before->isAncestorOf(window()->focusWidget()))
        m_focus.insert(before, window()->focusWidget());
    m_pages->setCurrentWidget(PageArea::around(page));
    tabInReadingOrder(page);
    if (m_stale.remove(page))
        page->refresh();
    m_navigation->setCurrentPage(m_list);
    if (m_case && page == m_case)
        m_case->setBackTo([list = m_list] {
            return listPageName(list);
        });
    emit pageChanged();
}

void WorkArea::focusPage()
{
    Page *page = currentPage();
    if (QWidget *last = m_focus.value(page); last && page->isAncestorOf(last)) {
        last->setFocus();
        return;
    }
    if (QWidget *start = page->start()) {
        start->setFocus();
        return;
    }
    for (QWidget *next = page->nextInFocusChain(); next != page && page->isAncestorOf(next);
         next = next->nextInFocusChain()) {
        if ((next->focusPolicy() & Qt::TabFocus) != 0 && next->isVisibleTo(page)
            && next->isEnabled()) {
            next->setFocus();
            return;
        }
    }
}

void WorkArea::switchPane()
{
    if (m_navigation->hasFocus()) {
        focusPage();
        return;
    }
    if (currentPage()->isAncestorOf(window()->focusWidget()))
        m_focus.insert(currentPage(), window()->focusWidget());
    m_navigation->setFocus();
}

Page *WorkArea::currentPage() const
{
    const auto *area = qobject_cast<PageArea *>(m_pages->currentWidget());
    return area == nullptr ? nullptr : area->page();
}

QString WorkArea::currentCase() const
{
    const Page *page = currentPage();
    return page ? page->currentCase() : QString();
}

void WorkArea::refreshAll()
{
    for (int i = 0; i < m_pages->count(); ++i)
        m_stale.insert(qobject_cast<PageArea *>(m_pages->widget(i))->page());
    if (Page *page = currentPage(); page && m_stale.remove(page))
        page->refresh();
    // The number beside its name is seen from every page, and it is read on a worker.
    if (Page *today = m_lists.value(static_cast<int>(ListPage::Today)); m_stale.remove(today))
        today->refresh();
    emit pageChanged();
}

} // namespace habeas::ui
