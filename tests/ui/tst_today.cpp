#include "app/actions/deadlines/deadlineactions.h"
#include "app/actions/deadlines/todayactions.h"
#include "app/actions/records/recordactions.h"
#include "app/actions/session/undoactions.h"
#include "app/letters/paper/todaypaper.h"
#include "ui/home/todaypage.h"
#include "ui/widgets/forms/decidedialog.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include "tests/programs/testmain.h"
#include "tests/ui/caseoffice.h"

using namespace Qt::StringLiterals;

namespace habeas::test {

using namespace habeas::ui;

/// The Today page by its keys, on 28 April 2023.
class TstTodayPage : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void headingsAreSkippedAndRowsAreSpoken();
    void dMarksDoneAndUndoBringsTheLineBack();
    void sSnoozesUntilTomorrow();
    void theSameKeysWorkOnARussianLayout();
    void wAndF1SayWhy();
    void aFindingIsDecidedAndPutOffHere();
    void aHearingIsMarkedAsSeenByOneKey();
    void enterOpensTheCaseWhereTheRecordStands();
    void lLogsWhatSettlesTheLine();
    void lOnAnExpiredActionAsksForItsState();
    void afterTheLastLineOfAGroupComesAnItem();
    void aReplyIsLoggedWithItsLetter();
    void aLetterNobodyAnsweredIsFollowedUp();
    void aFoldedSectionOpensAndCloses();
    void typingFilters();
    void lettersInTheFilterAreNoVerbs();
    void theListGoesToPaper();
    void whatIsSealedStaysOutOfThePaper();
    void theCommandLineReadsTheSameLines();
    void everyInputHasAName();
    void aNarrowListGivesItsTaskALineOfItsOwn();
    void aTaskLosesNoWordHoweverNarrowTheList();
    void aLowPageKeepsItsRoomForTheList();
    void anEmptyVaultOffersWhatComesFirst();

private:
    void show();
    Letter addSentLetter(const Dispatch &dispatch);

    void press(Qt::Key key) { QTest::keyClick(m_page->view(), key); }

    /// As a Russian layout sends the key.
    void pressRussian(char16_t letter)
    {
        QTest::sendKeyEvent(QTest::Click, m_page->view(), Qt::Key(letter), QString(QChar(letter)),
                            Qt::NoModifier);
    }

    void select(const QString &what)
    {
        for (int row = 0; row < m_page->model()->rowCount(); ++row) {
            const TodayItem *item = m_page->model()->itemAt(row);
            if (item != nullptr && item->what == what)
                m_page->view()->setCurrentIndex(m_page->model()->index(row));
        }
        QVERIFY(m_page->view()->currentItem() != nullptr);
        QCOMPARE(m_page->view()->currentItem()->what, what);
    }

    void selectFinding()
    {
        for (int row = 0; row < m_page->model()->rowCount(); ++row) {
            const TodayItem *item = m_page->model()->itemAt(row);
            if (item != nullptr && item->kind == TodayItem::Kind::Finding)
                m_page->view()->setCurrentIndex(m_page->model()->index(row));
        }
        QVERIFY(m_page->view()->currentItem() != nullptr);
        QCOMPARE(m_page->view()->currentItem()->kind, TodayItem::Kind::Finding);
    }

    [[nodiscard]] bool shows(const QString &what) const
    {
        return std::ranges::any_of(m_page->model()->list().items, [&](const TodayItem &item) {
            return item.what == what;
        });
    }

    [[nodiscard]] DecideDialog *dialog() const { return m_page->findChild<DecideDialog *>(); }

    std::unique_ptr<CaseOffice> m_office;
    std::unique_ptr<TodayPage> m_page;
};

void TstTodayPage::init()
{
    m_office = std::make_unique<CaseOffice>();
    for (const auto &[what, day] : { std::pair(u"Send the brief"_s, u"2023-04-25"_s),
                                     std::pair(u"Call the lawyer"_s, u"2023-04-28"_s),
                                     std::pair(u"Ask the court"_s, u"2023-05-03"_s),
                                     std::pair(u"Far away"_s, u"2023-09-03"_s) })
        QVERIFY(addDeadline(m_office->bench.session(),
                            { m_office->ref, what, PartialDate::fromEdtf(day).value() }));
    show();
    QTRY_VERIFY(shows(u"Send the brief"_s));
    QTRY_VERIFY(m_page->model()->list().total(TodayItem::Section::Check) > 0);
}

void TstTodayPage::show()
{
    m_page = std::make_unique<TodayPage>(m_office->bench);
    connect(&m_office->bench, &Workbench::changed, m_page.get(), &TodayPage::refresh);
    m_page->resize(1100, 700);
    m_page->show();
    m_page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    m_page->view()->setFocus();
}

void TstTodayPage::cleanup()
{
    m_page.reset();
    m_office.reset();
}

void TstTodayPage::headingsAreSkippedAndRowsAreSpoken()
{
    const QAbstractItemModelTester tester(m_page->model(),
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    press(Qt::Key_Home);
    QVERIFY(m_page->view()->currentItem() != nullptr); // not the heading above it
    int before = -1;
    int seen = 0;
    while (m_page->view()->currentIndex().row() != before) {
        before = m_page->view()->currentIndex().row();
        QVERIFY(m_page->model()->lineAt(before) != TodayModel::Line::Heading);
        press(Qt::Key_Down);
        ++seen;
    }
    QVERIFY(seen > 4);
    select(u"Send the brief"_s);
    const QModelIndex index = m_page->view()->currentIndex();
    QCOMPARE(index.data(Qt::AccessibleTextRole).toString(),
             u"Overdue by 3 day(s), Tuesday 25 April 2023, Send the brief, Zhanbolat Mamay, "
             "KZ-2022-001"_s);
    QCOMPARE(m_page->dueCount(), 3); // without limits of a custody that ended long ago
    QCOMPARE(m_page->currentCase(), m_office->ref);
}

void TstTodayPage::dMarksDoneAndUndoBringsTheLineBack()
{
    select(u"Send the brief"_s);
    press(Qt::Key_D);
    QVERIFY(dialog() != nullptr);
    dialog()->accept(); // when is not known: one key
    QTRY_VERIFY(!shows(u"Send the brief"_s));
    QVERIFY(m_page->view()->currentIndex().isValid());
    QVERIFY(undoLast(m_office->bench.session()));
    m_page->refresh();
    QTRY_VERIFY(shows(u"Send the brief"_s));
    QCOMPARE(m_page->view()->currentItem()->what, u"Send the brief"_s);
}

void TstTodayPage::sSnoozesUntilTomorrow()
{
    select(u"Call the lawyer"_s);
    press(Qt::Key_S);
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    QVERIFY(menu != nullptr);
    QTest::keyClick(menu, Qt::Key_Return);
    QTRY_VERIFY(!shows(u"Call the lawyer"_s));
    const CaseFolder folder = m_office->folder();
    const auto kept = std::ranges::find(folder.deadlines, u"Call the lawyer"_s, &Deadline::what);
    QCOMPARE(kept->snoozedUntil.edtf(), u"2023-04-29"_s);
}

void TstTodayPage::theSameKeysWorkOnARussianLayout()
{
    select(u"Send the brief"_s);
    pressRussian(u'Ц'); // where W is
    QVERIFY(!m_page->explanation().isEmpty());
    pressRussian(u'В'); // where D is
    QVERIFY(dialog() != nullptr);
    dialog()->accept();
    QTRY_VERIFY(!shows(u"Send the brief"_s));
}

void TstTodayPage::wAndF1SayWhy()
{
    select(u"Send the brief"_s);
    press(Qt::Key_W);
    QVERIFY2(m_page->explanation().contains(u"by hand"), qPrintable(m_page->explanation()));
    QVERIFY(m_page->explanation().startsWith(u"Send the brief"_s)); // whole, however long
    press(Qt::Key_Down);
    QVERIFY(m_page->explanation().isEmpty());
    press(Qt::Key_F1);
    QVERIFY(!m_page->explanation().isEmpty());
}

void TstTodayPage::aFindingIsDecidedAndPutOffHere()
{
    const auto open = [this] {
        return m_page->model()->list().total(TodayItem::Section::Check);
    };
    const qint64 before = open();
    selectFinding();
    press(Qt::Key_D);
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    QVERIFY(menu != nullptr);
    QTest::keyClick(menu, Qt::Key_Return); // it is so
    QTRY_COMPARE(open(), before - 1);
    QCOMPARE(m_office->folder().reviews.first().decision, u"confirmed"_s);
    QVERIFY(undoLast(m_office->bench.session()));
    m_page->refresh();
    QTRY_COMPARE(open(), before);
    selectFinding();
    press(Qt::Key_S);
    menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    QVERIFY(menu != nullptr);
    QTest::keyClick(menu, Qt::Key_Return);
    QTRY_COMPARE(open(), before - 1);
}

void TstTodayPage::aHearingIsMarkedAsSeenByOneKey()
{
    Hearing over;
    over.id = newId<Hearing>();
    over.inCase = m_office->folder().file.id;
    over.at = PartialDate::fromEdtf(u"2023-04-27"_s).value();
    QVERIFY(saveRecord(m_office->bench.session(), over, u"Add"_s));
    m_page->refresh();
    QTRY_VERIFY(shows(u"Hearing: how it went is not on record"_s));
    select(u"Hearing: how it went is not on record"_s);
    press(Qt::Key_D);
    QTRY_VERIFY(!shows(u"Hearing: how it went is not on record"_s));
    QVERIFY(undoLast(m_office->bench.session()));
    m_page->refresh();
    QTRY_VERIFY(shows(u"Hearing: how it went is not on record"_s));
    QVERIFY2(m_page->countText().startsWith(u"3 overdue, "), qPrintable(m_page->countText()));
}

void TstTodayPage::enterOpensTheCaseWhereTheRecordStands()
{
    QSignalSpy wanted(m_page.get(), &TodayPage::recordWanted);
    select(u"Ask the court"_s);
    press(Qt::Key_Return);
    press(Qt::Key_O);
    QCOMPARE(wanted.size(), 2);
    const auto wish = wanted.first().first().value<RecordWish>();
    QCOMPARE(wish.caseRef, m_office->ref);
    QCOMPARE(wish.table, QByteArray("deadline"));
    QCOMPARE(wish.record, m_page->view()->currentItem()->key);
}

void TstTodayPage::lLogsWhatSettlesTheLine()
{
    QSignalSpy hearing(m_page.get(), &TodayPage::hearingWanted);
    QSignalSpy form(m_page.get(), &TodayPage::formWanted);
    select(u"Ask the court"_s);
    press(Qt::Key_L);
    QCOMPARE(hearing.size(), 1);
    Hearing over;
    over.id = newId<Hearing>();
    over.inCase = m_office->folder().file.id;
    over.at = PartialDate::fromEdtf(u"2023-04-27"_s).value();
    QVERIFY(saveRecord(m_office->bench.session(), over, u"Add"_s));
    m_page->refresh();
    QTRY_VERIFY(shows(u"Hearing: how it went is not on record"_s));
    select(u"Hearing: how it went is not on record"_s);
    press(Qt::Key_L);
    QCOMPARE(hearing.size(), 2);
    const auto wish = hearing.last().first().value<HearingWish>();
    QCOMPARE(wish.caseRef, m_office->ref);
    QCOMPARE(wish.at.edtf(), over.at.edtf());
    QCOMPARE(wish.hearing, over.id.uuid()); // whatever is filled in tells of this one
    QCOMPARE(form.size(), 0);
}

void TstTodayPage::lOnAnExpiredActionAsksForItsState()
{
    UrgentAction action;
    action.id = newId<UrgentAction>();
    action.inCase = m_office->folder().file.id;
    action.number = u"99/23"_s;
    action.state = u"issued"_s;
    action.actBy = PartialDate::fromEdtf(u"2023-04-20"_s).value();
    QVERIFY(saveRecord(m_office->bench.session(), action, u"Add"_s));
    m_page->refresh();
    const auto row = [&] {
        for (int at = 0; at < m_page->model()->rowCount(); ++at) {
            const TodayItem *item = m_page->model()->itemAt(at);
            if (item != nullptr && item->record == action.id.uuid())
                return at;
        }
        return -1;
    };
    QTRY_VERIFY(row() >= 0);
    m_page->view()->select(row());
    QSignalSpy form(m_page.get(), &TodayPage::formWanted);
    press(Qt::Key_L);
    QCOMPARE(form.size(), 1);
    QCOMPARE(form.first().first().value<RecordWish>().field, u"state"_s);
}

/// Not on the line of a folded section, where no verb does anything.
void TstTodayPage::afterTheLastLineOfAGroupComesAnItem()
{
    Hearing last;
    last.id = newId<Hearing>();
    last.inCase = m_office->folder().file.id;
    last.at = PartialDate::fromEdtf(u"2023-05-05"_s).value();
    QVERIFY(saveRecord(m_office->bench.session(), last, u"Add"_s));
    m_page->refresh();
    const TodayModel &model = *m_page->model();
    QTRY_VERIFY(model.rowOf(last.id.uuid()) >= 0);
    const int row = model.rowOf(last.id.uuid());
    QCOMPARE(model.lineAt(row + 1), TodayModel::Line::Folded);
    m_page->view()->select(row);
    press(Qt::Key_D);
    QTRY_VERIFY(model.rowOf(last.id.uuid()) < 0);
    QVERIFY(m_page->view()->currentItem() != nullptr);
    QCOMPARE(m_page->view()->currentItem()->section, TodayItem::Section::Check);
}

Letter TstTodayPage::addSentLetter(const Dispatch &dispatch)
{
    Letter letter;
    letter.id = newId<Letter>();
    letter.inCase = m_office->folder().file.id;
    letter.ref = u"L-1"_s;
    letter.state = u"sent"_s;
    Dispatch sent = dispatch;
    sent.id = newId<Dispatch>();
    sent.letter = letter.id;
    const auto saved
        = performGesture(m_office->bench.session(), u"Add"_s, [&](const Transaction &proof) {
              const Connection &connection = m_office->bench.connection();
              const auto kept = Repository<Letter>(connection).save(proof, letter);
              return kept ? Repository<Dispatch>(connection).save(proof, sent) : kept;
          });
    if (!saved)
        qFatal("no letter");
    m_page->refresh();
    return letter;
}

void TstTodayPage::aReplyIsLoggedWithItsLetter()
{
    Dispatch sent;
    sent.sent = PartialDate::fromEdtf(u"2023-04-20"_s).value();
    sent.replyDue = PartialDate::fromEdtf(u"2023-04-27"_s).value();
    const Letter letter = addSentLetter(sent);
    QTRY_VERIFY(shows(u"Reply to letter L-1 due"_s));
    select(u"Reply to letter L-1 due"_s);
    QSignalSpy reply(m_page.get(), &TodayPage::replyWanted);
    QSignalSpy logged(m_page.get(), &TodayPage::loggedWanted);
    QSignalSpy form(m_page.get(), &TodayPage::formWanted);
    press(Qt::Key_D);
    QVERIFY(dialog() == nullptr); // a day alone is no reply
    press(Qt::Key_L);
    QCOMPARE(reply.size(), 2);
    QCOMPARE(reply.first().first().toUuid(), letter.id.uuid());
    press(Qt::Key_Return);
    QCOMPARE(logged.size(), 1);
    QCOMPARE(logged.first().first().toUuid(), letter.id.uuid());
    QVERIFY(form.isEmpty());
}

void TstTodayPage::aLetterNobodyAnsweredIsFollowedUp()
{
    Dispatch sent;
    sent.sent = PartialDate::fromEdtf(u"2023-03-17"_s).value(); // 42 days ago
    const Letter letter = addSentLetter(sent);
    const QString line = u"Letter L-1: nobody has answered. Write again?"_s;
    QTRY_VERIFY(shows(line));
    select(line);
    QSignalSpy again(m_page.get(), &TodayPage::followUpWanted);
    QSignalSpy logged(m_page.get(), &TodayPage::loggedWanted);
    press(Qt::Key_L);
    QCOMPARE(again.size(), 1);
    QCOMPARE(again.first().first().toString(), m_office->ref);
    QCOMPARE(again.first().last().toUuid(), letter.id.uuid());
    press(Qt::Key_O);
    QCOMPARE(logged.size(), 1);
}

void TstTodayPage::aFoldedSectionOpensAndCloses()
{
    const int row = m_page->model()->foldedRow(TodayItem::Section::Later);
    QVERIFY(row >= 0);
    m_page->view()->setCurrentIndex(m_page->model()->index(row));
    const int lines = m_page->model()->rowCount();
    press(Qt::Key_Return);
    QVERIFY(m_page->model()->rowCount() > lines);
    QVERIFY(m_page->view()->currentItem() != nullptr);
    press(Qt::Key_Left);
    QCOMPARE(m_page->model()->rowCount(), lines);
    QCOMPARE(m_page->view()->currentIndex().row(), row);
}

void TstTodayPage::typingFilters()
{
    QTest::keyClicks(m_page->view(), u"kz"_s); // no verb begins with it
    auto *filter = m_page->findChild<QLineEdit *>(u"filter"_s);
    QVERIFY(filter->hasFocus());
    QCOMPARE(filter->text(), u"kz"_s);
    filter->setText(u"далеко"_s);
    QCOMPARE(m_page->model()->shownItems(), 0);
    QVERIFY(m_page->findChild<QLabel *>(u"nothing"_s)->text().contains(u"далеко"));
    filter->setText(u"FAR away"_s); // a folded line is found too
    QCOMPARE(m_page->model()->shownItems(), 1);
    QTest::keyClick(filter, Qt::Key_Escape);
    QVERIFY(m_page->view()->hasFocus());
    QVERIFY(m_page->model()->shownItems() > 3);
}

void TstTodayPage::lettersInTheFilterAreNoVerbs()
{
    auto *filter = m_page->findChild<QLineEdit *>(u"filter"_s);
    filter->setFocus();
    QTest::keyClicks(filter, u"dlsow"_s);
    QCOMPARE(filter->text(), u"dlsow"_s);
    QVERIFY(dialog() == nullptr && QApplication::activePopupWidget() == nullptr);
}

void TstTodayPage::theListGoesToPaper()
{
    TodayList printed;
    QSet<TodayItem::Section> leftOut;
    m_page->setPrinting([&](const TodayList &list, const QSet<TodayItem::Section> &folded) {
        printed = list;
        leftOut = folded;
    });
    QTest::keyClick(m_page->view(), Qt::Key_P, Qt::ControlModifier);
    QVERIFY(!printed.items.isEmpty());
    const ComposedLetter paper = todayPaper(printed, leftOut);
    QVERIFY(paper.html.contains(u"Send the brief"));
    QVERIFY(!paper.html.contains(u"Far away")); // folded, and counted
    QVERIFY(paper.html.contains(u"Not printed: "));
    const auto pdf = todayPdf(printed, leftOut);
    QVERIFY2(pdf, pdf ? "" : qPrintable(pdf.error().message));
    QVERIFY(pdf->startsWith("%PDF-"));
    QVERIFY(!pdf->contains("Mamay")); // not in the metadata either
    // A sign no font has is one of one row, and no reason to print none.
    printed.items.first().personName = u"Zoë 🕊"_s;
    QVERIFY(todayPaper(printed, leftOut).html.contains(u"Zoë ?"_s));
    QVERIFY(todayPdf(printed, leftOut));
}

void TstTodayPage::whatIsSealedStaysOutOfThePaper()
{
    QStringList printed;
    m_page->setPrinting([&](const TodayList &list, const QSet<TodayItem::Section> &) {
        printed.clear();
        for (const TodayItem &item : list.items)
            printed << item.what;
    });
    QTest::keyClick(m_page->view(), Qt::Key_P, Qt::ControlModifier);
    QVERIFY(printed.contains(u"Send the brief"_s));
    const QStringList whole = printed;
    const auto seal = [this](auto record) {
        record.sealed = true;
        QVERIFY(saveRecord(m_office->bench.session(), record, u"Seal"_s));
    };
    for (const Deadline &deadline : m_office->folder().deadlines) {
        if (deadline.what == u"Send the brief")
            seal(deadline);
    }
    m_page->refresh();
    QTRY_VERIFY(m_page->model()->list().checked);
    QTest::keyClick(m_page->view(), Qt::Key_P, Qt::ControlModifier);
    QVERIFY(!printed.contains(u"Send the brief"_s));
    QCOMPARE(printed.size(), whole.size() - 1);
    QVERIFY(m_page->explanation().contains(u"sealed"));
    seal(m_office->folder().file);
    m_page->refresh();
    QTRY_VERIFY(m_page->model()->list().checked);
    QTest::keyClick(m_page->view(), Qt::Key_P, Qt::ControlModifier);
    QVERIFY2(printed.isEmpty(), qPrintable(printed.join(u'\n')));
}

/// The page puts its list together bit by bit, the command line at once.
void TstTodayPage::theCommandLineReadsTheSameLines()
{
    const auto linesOf = [](const TodayList &list) {
        QStringList lines;
        for (const TodayItem &item : list.items)
            lines << QString::number(int(item.section)) + item.caseRef + item.what + item.why
                    + item.key.toString() + item.finding + item.personName + item.time;
        for (const TodayItem::Section section : allTodaySections)
            lines << QString::number(list.total(section));
        return lines;
    };
    const CivilDay tomorrow = m_office->bench.today().plusDays(1);
    const auto isWhole = [&] {
        return m_page->model()->list().checked;
    };
    for (int i = 0; i < 50; ++i) // more than the page reads at first
        QVERIFY(
            addDeadline(m_office->bench.session(),
                        { m_office->ref, u"Call %1"_s.arg(i), PartialDate::fromDay(tomorrow) }));
    m_page->refresh();
    QTRY_VERIFY(shows(u"Call 0"_s) && shows(u"Call 49"_s));
    QTRY_VERIFY(isWhole());
    QCOMPARE(linesOf(m_page->model()->list()),
             linesOf(wholeToday(m_office->bench.session(), m_office->bench.today(), 7).value()));
    QVERIFY(!todayPaper(m_page->model()->list(), {}).html.contains(u"still being looked through"));
    TodayList early = m_page->model()->list();
    early.checked = false;
    QVERIFY(todayPaper(early, {}).html.contains(u"still being looked through"));
}

void TstTodayPage::everyInputHasAName()
{
    QCOMPARE(unnamedWidgets(*m_page), QStringList());
}

void TstTodayPage::aNarrowListGivesItsTaskALineOfItsOwn()
{
    const auto rowHeight = [this] {
        return m_page->view()->sizeHintForRow(m_page->model()->selectableFrom(0, 1));
    };
    const int one = rowHeight();
    m_page->view()->setMinimumWidth(0);
    m_page->view()->setFixedWidth(m_page->fontMetrics().averageCharWidth() * 60);
    QTRY_COMPARE(rowHeight(), one + m_page->fontMetrics().height());
    m_page->view()->setFixedWidth(m_page->fontMetrics().averageCharWidth() * 140);
    QTRY_COMPARE(rowHeight(), one);
}

void TstTodayPage::aTaskLosesNoWordHoweverNarrowTheList()
{
    const TodayView *view = m_page->view();
    const QFontMetrics letters(view->font());
    for (const int wide : { 30, 60, 90, 110 }) {
        m_page->view()->setMinimumWidth(0);
        m_page->view()->setFixedWidth(letters.averageCharWidth() * wide);
        QTRY_VERIFY(view->viewport()->width() <= letters.averageCharWidth() * wide);
        for (int row = 0; row < m_page->model()->rowCount(); ++row) {
            const TodayItem *item = m_page->model()->itemAt(row);
            if (item == nullptr)
                continue;
            const int lines = view->sizeHintForRow(row) / letters.height();
            QVERIFY2(lines * view->viewport()->width()
                         >= letters.horizontalAdvance(item->what.simplified()),
                     qPrintable(item->what));
            const QString tip = m_page->model()->index(row).data(Qt::ToolTipRole).toString();
            QVERIFY(tip.contains(item->what) && tip.contains(item->caseRef));
        }
    }
}

/// On a small screen with large letters the tasks are what somebody came for.
void TstTodayPage::aLowPageKeepsItsRoomForTheList()
{
    const auto *filter = m_page->findChild<QLineEdit *>(u"filter"_s);
    const QString whole = filter->placeholderText();
    m_page->resize(1100, m_page->fontMetrics().lineSpacing() * 15);
    QTRY_VERIFY(filter->placeholderText().size() < whole.size());
    QVERIFY(m_page->view()->height() > m_page->height() / 2);
    m_page->resize(1100, 700);
    QTRY_COMPARE(filter->placeholderText(), whole);
}

void TstTodayPage::anEmptyVaultOffersWhatComesFirst()
{
    HeldClock clock;
    TemporaryVault vault(clock.clock());
    Workbench bench(Session { vault.take(), u"Aigul"_s, clock.clock() });
    TodayPage page(bench);
    page.show();
    page.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&page));
    page.setFocus();
    auto *nothing = page.findChild<QLabel *>(u"nothing"_s);
    QTRY_VERIFY2(nothing->text().contains(u"no case in this vault"), qPrintable(nothing->text()));
    QVERIFY(!page.view()->isVisible());
    const auto *first = qobject_cast<QPushButton *>(page.focusWidget());
    QVERIFY(first != nullptr && first->text().startsWith(u"New case"));
}

HABEAS_TEST(TstTodayPage)

} // namespace habeas::test

#include "tst_today.moc"
