#include "ui/home/todaypage.h"

#include "app/actions/deadlines/recompute.h"
#include "app/actions/deadlines/todayactions.h"
#include "app/base/dates/dateprint.h"
#include "app/records/today/todaywords.h"
#include "ui/home/todayprinting.h"

#include <QComboBox>
#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>

#include <tuple>

namespace habeas::ui {

TodayPage::TodayPage(Workbench &workbench, QWidget *parent)
    : Page(parent)
    , m_workbench(workbench)
    , m_model(new TodayModel(this))
    , m_view(new TodayView(m_model, this))
    , m_loader(new TodayLoader(workbench.session().vault->key(), this))
{
    m_printPages = [this](const TodayList &list, const QSet<TodayItem::Section> &folded) {
        const auto wantsPdf = printTodayList(this, list, folded);
        if (!wantsPdf)
            emit m_workbench.failed(wantsPdf.error());
        else if (*wantsPdf)
            writePdf(list, folded);
    };
    build();
    connectParts();
    retranslate();
    TodayPage::refresh();
}

QString TodayPage::title() const
{
    return tr("Today");
}

QString TodayPage::currentCase() const
{
    const TodayItem *item = m_view->currentItem();
    return item != nullptr ? item->caseRef : QString();
}

int TodayPage::dueCount() const
{
    return static_cast<int>(m_list.overdue() + m_list.total(TodayItem::Section::Today));
}

QString TodayPage::countText() const
{
    if (!m_model->filter().isEmpty())
        return tr("%n line(s) found", nullptr, m_model->shownItems());
    return m_first ? QString() : dueCountText(m_list); // nothing is known before it was read
}

void TodayPage::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

QString TodayPage::explanation() const
{
    return m_why->isHidden() ? QString() : m_why->text();
}

void TodayPage::showSince()
{
    const QString since = sinceText(m_list);
    const bool nothing = m_list.cameDue == 0 && m_list.changedCases == 0;
    m_sinceLine->setText(since);
    m_sinceLine->setVisible(!since.isEmpty() && m_list.cases > 0 && !(m_isLow && nothing));
}

void TodayPage::refresh()
{
    const CivilDay day = m_workbench.today();
    m_heading->setText(
        tr("Today – %1", "day").arg(printDay(day, screenLanguage(), DateStyle::Weekday)));
    auto query = todayQuery(m_workbench.session(), day, m_range->currentData().toInt());
    if (!query) {
        emit m_workbench.failed(query.error());
        return;
    }
    if (!m_asked)
        m_since = query->since;
    m_asked = true;
    query->since = m_since;
    m_checked = false;
    m_loader->load(*query);
}

void TodayPage::showList(const TodayList &list)
{
    const bool wasPartly = m_list.query.listMost < list.query.listMost;
    const bool atTop = m_view->currentIndex().row() == m_model->selectableFrom(0, 1);
    m_list = list;
    merge();
    if (wasPartly && atTop && !m_first) { // what was not listed yet may come before it
        m_view->select(0);
        m_view->scrollToTop();
    }
    if (list.computed > 0 && list.uncomputed == 0)
        m_renewal.start();
    if (m_first) {
        m_first = false;
        m_view->select(0);
        keepVisit();
    }
    if (m_wantsPrint)
        print();
}

void TodayPage::showChecks(const TodayLoader::Checks &checks)
{
    m_found = checks.found;
    m_findings = checks.total;
    m_checked = checks.checked == checks.toCheck;
    m_checkNote.clear();
    if (checks.checked < checks.toCheck)
        m_checkNote
            = tr("%1 of %n case(s) looked through", nullptr, static_cast<int>(checks.toCheck))
                  .arg(QLocale().toString(checks.checked));
    if (!checks.fresh.cases.isEmpty()) // only a cache: where it cannot be kept, it is read again
        std::ignore = keepFound(m_workbench.session(), checks.fresh);
    merge();
}

/// One list again, where the person was: on the same item, or on the one that took its place.
void TodayPage::merge()
{
    const int row = m_view->currentIndex().row();
    const TodayItem *item = m_view->currentItem();
    const QUuid key = item != nullptr ? item->key : QUuid();
    const int scrolled = m_view->verticalScrollBar()->value();
    const QString explained = explanation();
    TodayList whole = m_list;
    addChecks(whole, m_found, m_findings, m_checked);
    m_model->show(whole);
    m_model->setCheckNote(m_checkNote);
    const int back = m_left.isNull() ? -1 : m_model->rowOf(m_left);
    const int same = key.isNull() ? -1 : m_model->rowOf(key);
    m_view->verticalScrollBar()->setValue(scrolled);
    if (back >= 0 && !m_list.items.isEmpty() && key != m_left) {
        m_left = {};
        m_view->select(back);
    } else if (same >= 0) {
        m_view->select(same);
    } else if (!key.isNull()) { // it is done: on with the next one, past a folded section
        m_view->selectItem(row);
    } else {
        m_view->select(std::max(0, row));
    }
    if (same >= 0 && !explained.isEmpty())
        explain(explained);
    showState();
}

void TodayPage::showState()
{
    const bool empty = m_list.cases == 0;
    showSince();
    QString nothing = nothingDueText(m_list);
    if (m_model->rowCount() == 0 && !m_model->filter().isEmpty())
        nothing = tr("No line holds “%1”. Esc shows all of them.").arg(m_model->filter());
    m_nothing->setText(nothing);
    m_nothing->setVisible(!nothing.isEmpty());
    const bool inList = m_view->hasFocus();
    const bool inOffer = m_newCase->hasFocus() || m_import->hasFocus();
    m_empty->setVisible(empty);
    if (empty && inList) // before the list goes: else the focus goes wherever it likes
        m_newCase->setFocus(Qt::OtherFocusReason);
    m_view->setVisible(!empty);
    if (!empty && inOffer)
        m_view->setFocus(Qt::OtherFocusReason);
    setFocusProxy(empty ? static_cast<QWidget *>(m_newCase) : m_view);
    showVerbs();
    emit statusChanged();
}

void TodayPage::showVerbs()
{
    const TodayItem *item = m_view->currentItem();
    for (QPushButton *button : { m_open, m_log, m_done, m_snooze, m_whyButton })
        button->setEnabled(item != nullptr);
    if (item == nullptr)
        return;
    m_log->setToolTip(logTip(*item));
    m_done->setToolTip(doneTip(*item));
}

void TodayPage::explain(const QString &words)
{
    m_why->setText(words);
    m_why->setVisible(!words.isEmpty());
    m_view->setExplained(!words.isEmpty());
}

void TodayPage::keepVisit()
{
    if (const auto kept = noteVisit(m_workbench.session()); !kept)
        emit m_workbench.failed(kept.error());
}

/// What the calendar has turned over is computed once and kept, a little at a time.
void TodayPage::renewSome()
{
    constexpr qint64 atOnce = 15; // milliseconds of the window's time
    if (renewDeadlines(m_workbench.session(), atOnce).value_or(0) == 0)
        m_renewal.stop(); // or another program writes: the next reading asks again
}

/// Midnight, and the morning after a suspended night, are noticed within a minute.
void TodayPage::minutePassed()
{
    constexpr int between = 2; // minutes: what happens after the last one counts as since then
    if (m_workbench.today() != m_list.query.day)
        refresh();
    if (++m_minutes % between == 0)
        keepVisit();
}

/// From the filter, Down and Enter go to the list, Esc clears it.
bool TodayPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_filter || event->type() != QEvent::KeyPress)
        return Page::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key == Qt::Key_Escape)
        m_filter->clear();
    if (key == Qt::Key_Escape || key == Qt::Key_Down || key == Qt::Key_Return
        || key == Qt::Key_Enter) {
        m_view->setFocus(Qt::OtherFocusReason);
        return true;
    }
    return Page::eventFilter(watched, event);
}

void TodayPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    if (m_whyButton != nullptr)
        fitTop();
}

void TodayPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::FontChange && m_whyButton != nullptr)
        fitTop();
    if (event->type() == QEvent::LanguageChange && m_whyButton != nullptr) {
        retranslate();
        explain({});
        m_loader->forget();
        m_found.clear();
        m_findings = 0;
        refresh();
    } else if (event->type() == QEvent::ActivationChange && isActiveWindow()
               && m_list.query.day != m_workbench.today() && !m_first) {
        refresh();
    }
}

} // namespace habeas::ui
