#include "app/actions/deadlines/deadlineactions.h"
#include "app/actions/records/recordactions.h"
#include "app/actions/session/undoactions.h"
#include "app/records/today/today.h"
#include "ui/cases/casepage.h"
#include "ui/cases/deadlineverbs.h"
#include "ui/cases/recordpanel.h"
#include "ui/cases/sheets/sheetview.h"
#include "ui/widgets/forms/decidedialog.h"

#include <QAction>
#include <QApplication>
#include <QLineEdit>
#include <QTest>
#include <QTreeView>

#include "tests/programs/testmain.h"
#include "tests/ui/caseoffice.h"

using namespace Qt::StringLiterals;

namespace habeas::test {

using namespace habeas::ui;

/// The deadlines tab by its keys.
class TstDeadlineVerbs : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void dMarksTheSelectedOneDone();
    void sSnoozesItUntilADay();
    void wGoesToTheExplanation();
    void nothingCanBeDoneAboutADecidedOneButOpeningIt();
    void theDayOfAnUrgentActionGoesOffTodayAndComesBack();
    void aTypedOneIsChangedInItsOwnForm();

private:
    [[nodiscard]] QString state() const
    {
        const QTreeView *view = m_page->sheet(CasePage::DeadlinesTab)->view();
        return view->currentIndex().siblingAtColumn(2).data().toString();
    }

    /// The dialog that is open now.
    [[nodiscard]] DecideDialog *dialog() const { return m_page->findChild<DecideDialog *>(); }

    void select(const QString &title)
    {
        QTreeView *view = m_page->sheet(CasePage::DeadlinesTab)->view();
        for (int row = 0; row < view->model()->rowCount(); ++row)
            if (view->model()->index(row, 1).data().toString() == title)
                view->setCurrentIndex(view->model()->index(row, 0));
        view->setFocus();
    }

    std::unique_ptr<CaseOffice> m_office;
    std::unique_ptr<CasePage> m_page;
};

void TstDeadlineVerbs::init()
{
    m_office = std::make_unique<CaseOffice>();
    QVERIFY(addDeadline(
        m_office->bench.session(),
        { m_office->ref, u"Send the brief"_s, PartialDate::fromEdtf(u"2023-05-05"_s).value() }));
    m_page = std::make_unique<CasePage>(m_office->bench, m_office->ref);
    connect(&m_office->bench, &Workbench::changed, m_page.get(), &CasePage::refresh);
    m_page->resize(1000, 700);
    m_page->show();
    m_page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    m_page->showTab(CasePage::DeadlinesTab);
    select(u"Send the brief"_s);
    QVERIFY2(state().startsWith(u"open"), qPrintable(state()));
}

void TstDeadlineVerbs::cleanup()
{
    m_page.reset();
    m_office.reset();
}

void TstDeadlineVerbs::dMarksTheSelectedOneDone()
{
    QTest::keyClick(m_page->focusWidget(), Qt::Key_D);
    QVERIFY(dialog() != nullptr);
    dialog()->dayEdit()->setText(u"27 Apr 2023"_s);
    dialog()->accept();
    QCOMPARE(state(), u"met"_s);
    QCOMPARE(m_office->folder().deadlines.last().doneOn.edtf(), u"2023-04-27"_s);
    QVERIFY(undoLast(m_office->bench.session()));
    m_page->refresh();
    QVERIFY2(state().startsWith(u"open"), qPrintable(state()));
}

void TstDeadlineVerbs::sSnoozesItUntilADay()
{
    QTest::keyClick(m_page->focusWidget(), Qt::Key_S);
    QVERIFY(dialog() != nullptr);
    dialog()->accept(); // a day is needed
    QVERIFY(dialog()->isVisible());
    dialog()->dayEdit()->setText(u"2 May 2023"_s);
    dialog()->accept();
    QVERIFY2(state().contains(u"snoozed until 2 May 2023"), qPrintable(state()));
}

void TstDeadlineVerbs::wGoesToTheExplanation()
{
    QTest::keyClick(m_page->focusWidget(), Qt::Key_W);
    QVERIFY(m_page->findChild<RecordPanel *>()->hasFocus());
    QVERIFY(m_page->findChild<RecordPanel *>()->plainText().contains(u"Send the brief"));
}

void TstDeadlineVerbs::nothingCanBeDoneAboutADecidedOneButOpeningIt()
{
    const auto *verbs = m_page->findChild<DeadlineVerbs *>();
    QVERIFY(verbs->done()->isEnabled() && !verbs->reopen()->isEnabled());
    verbs->waive()->trigger();
    dialog()->accept(); // a reason is needed
    QVERIFY(dialog()->isVisible());
    dialog()->reasonEdit()->setText(u"The lawyer decided so."_s);
    dialog()->accept();
    QCOMPARE(state(), u"waived"_s);
    QVERIFY(!verbs->done()->isEnabled() && !verbs->waive()->isEnabled());
    verbs->reopen()->trigger();
    QVERIFY2(state().startsWith(u"open"), qPrintable(state()));
}

void TstDeadlineVerbs::theDayOfAnUrgentActionGoesOffTodayAndComesBack()
{
    UrgentAction action;
    action.id = newId<UrgentAction>();
    action.inCase = m_office->folder().file.id;
    action.number = u"7/23"_s;
    action.actBy = PartialDate::fromEdtf(u"2023-05-06"_s).value();
    QVERIFY(saveRecord(m_office->bench.session(), action, u"An action"_s));
    m_page->refresh();
    const auto *verbs = m_page->findChild<DeadlineVerbs *>();
    QVERIFY(m_page->sheet(CasePage::DeadlinesTab)->view()->model()->rowCount() > 1);
    const auto onToday = [this] {
        TodayQuery query;
        query.day = m_office->bench.today();
        query.within = 30;
        const auto list = readToday(m_office->bench.connection(), query).value();
        return std::ranges::any_of(list.items, [](const TodayItem &item) {
            return item.kind == TodayItem::Kind::UrgentAction;
        });
    };
    const QString title = [&] {
        for (const DueDate &due : recordedDeadlines(m_office->folder(), m_office->bench.today()))
            if (due.triggerRecord == action.id.uuid())
                return due.title;
        return QString();
    }();
    select(title);
    QVERIFY(onToday());
    QVERIFY(verbs->done()->isEnabled() && verbs->snooze()->isEnabled());
    QVERIFY(!verbs->waive()->isEnabled() && !verbs->reopen()->isEnabled());
    QCOMPARE(m_page->selectedRecord().table, QByteArray("urgent_action"));
    QCOMPARE(m_page->selectedRecord().record, action.id.uuid());

    QTest::keyClick(m_page->focusWidget(), Qt::Key_D); // asks nothing
    QVERIFY(dialog() == nullptr);
    QVERIFY(!onToday());
    QVERIFY2(state().contains(u"Today"), qPrintable(state()));
    QVERIFY(!verbs->done()->isEnabled());
    QVERIFY(m_office->folder().urgentActions.last().state != u"closed");
    verbs->reopen()->trigger();
    QVERIFY(onToday());

    QTest::keyClick(m_page->focusWidget(), Qt::Key_S);
    QVERIFY(dialog() != nullptr);
    dialog()->dayEdit()->setText(u"2 May 2023"_s);
    dialog()->accept();
    QVERIFY(!onToday());
    QVERIFY2(state().contains(u"snoozed until 2 May 2023"), qPrintable(state()));
    QVERIFY(undoLast(m_office->bench.session()));
    QVERIFY(onToday());
}

void TstDeadlineVerbs::aTypedOneIsChangedInItsOwnForm()
{
    const RecordWish wish = m_page->selectedRecord();
    QCOMPARE(wish.table, QByteArray("deadline"));
    QCOMPARE(wish.record, m_office->folder().deadlines.last().id.uuid());
    m_page->selectRecord(wish.record); // as a form does that was saved
    QCOMPARE(m_page->tab(), CasePage::DeadlinesTab);
    QCOMPARE(m_page->selectedRecord().record, wish.record);
}

HABEAS_TEST(TstDeadlineVerbs)

} // namespace habeas::test

#include "tst_deadlineverbs.moc"
