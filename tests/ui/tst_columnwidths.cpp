#include "app/base/dates/dateinput.h"
#include "app/records/store/repository.h"
#include "ui/models/listmodel.h"
#include "ui/models/roles.h"
#include "ui/widgets/lists/columnwidths.h"
#include "ui/widgets/lists/filterheader.h"
#include "ui/widgets/lists/listpane.h"
#include "ui/widgets/lists/tableview.h"

#include <QTest>

#include <numeric>

#include "tests/programs/testmain.h"
#include "tests/support/heldclock.h"
#include "tests/support/people.h"
#include "tests/support/temporaryvault.h"

using namespace Qt::StringLiterals;
using namespace habeas::ui;

namespace habeas::test {

namespace {

constexpr int letter = 10;

int sum(const QList<int> &widths)
{
    return std::reduce(widths.begin(), widths.end());
}

/// One case with dates of every length, long words, and columns that are empty.
class Office
{
public:
    Office()
        : m_vault(m_clock.clock())
        , bench(Session { m_vault.take(), u"Aigul"_s, m_clock.clock() })
    {
        const Connection &connection = bench.connection();
        auto transaction = bench.session().vault->begin({ u"Fill"_s, u"test"_s }).value();
        Case file;
        file.id = newId<Case>();
        file.ref = u"KZ-0007"_s;
        file.status = u"open"_s;
        file.officer = u"Somebody whose name is much longer than any column can be"_s;
        file.opened = PartialDate::fromDay(CivilDay(19000));
        QVERIFY(Repository<Case>(connection).save(transaction, file));
        Measure measure;
        measure.id = newId<Measure>();
        measure.inCase = file.id;
        measure.type = u"pretrial_custody"_s;
        DateInputContext context;
        context.today = CivilDay(19400);
        measure.from = readDate(u"between 4 and 5 January 2022"_s, context).value().date;
        QVERIFY(Repository<Measure>(connection).save(transaction, measure));
        const Somebody person(u"Dana Aigerim Sample of the Long Name"_s, u"person_at_risk"_s,
                              file.id);
        QVERIFY(Repository<Person>(connection).save(transaction, person.person));
        QVERIFY(Repository<Name>(connection).save(transaction, person.name));
        QVERIFY(Repository<Involvement>(connection).save(transaction, person.part));
        (void)transaction.commit().value();
    }

private:
    HeldClock m_clock;
    TemporaryVault m_vault;

public:
    Workbench bench;
};

} // namespace

class TstColumnWidths final : public QObject
{
    Q_OBJECT

private slots:

    void whereThereIsRoomNothingIsCut()
    {
        const QList<ColumnNeed> needs { { 50, 120 }, { 80, 0 }, { 60, 300 } };
        const QList<int> widths = sharedWidths(needs, 1000, letter);
        QCOMPARE(widths, (QList<int> { 140, 100, 320 }));
        QCOMPARE(sharedWidths(needs, 503, letter), (QList<int> { 121, 81, 301 }));
    }

    void datesAreWholeAndWordsShareTheRest()
    {
        const QList<ColumnNeed> needs { { 50, 280, 280 }, { 60, 500 }, { 60, 900 }, { 90, 0 } };
        const QList<int> widths = sharedWidths(needs, 900, letter);
        QCOMPARE(sum(widths), 900);
        QCOMPARE(widths.at(0), 280);
        QCOMPARE(widths.at(3), 90); // nothing in it: its name
        QCOMPARE(widths.at(1), widths.at(2));
    }

    void theShorterOneIsWholeBeforeTheLongerGetsMore()
    {
        const QList<int> widths = sharedWidths({ { 50, 150 }, { 50, 900 } }, 500, letter);
        QCOMPARE(widths, (QList<int> { 150, 350 }));
    }

    void withTooLittleRoomTheTableIsWider()
    {
        const QList<ColumnNeed> needs { { 50, 280, 280 }, { 60, 500 }, { 60, 100 }, { 40, 30 } };
        QCOMPARE(sharedWidths(needs, 200, letter), (QList<int> { 280, 110, 100, 40 }));
    }

    void whatSomebodyChoseStays()
    {
        const QList<ColumnNeed> needs { { 50, 280, 280, 77 }, { 60, 500 } };
        QCOMPARE(sharedWidths(needs, 700, letter), (QList<int> { 77, 500 + 20 }));
        QCOMPARE(sharedWidths(needs, 100, letter).first(), 77);
    }

    void aListShowsEveryDateWhole_data()
    {
        QTest::addColumn<int>("width");
        QTest::newRow("wide") << 1600;
        QTest::newRow("a laptop") << 900;
        QTest::newRow("narrow") << 400;
    }

    void aListShowsEveryDateWhole()
    {
        QFETCH(int, width);
        Office office;
        for (const QString &name : { u"cases"_s, u"measures"_s }) {
            ListPane pane(office.bench, *listShape(name));
            pane.resize(width, 300);
            pane.show();
            QTRY_COMPARE(pane.model()->rowCount(), 1);
            int whole = 0;
            for (int column = 0; column < pane.model()->columnCount(); ++column) {
                const QModelIndex cell = pane.model()->index(0, column);
                if (pane.header()->isSectionHidden(column))
                    continue;
                const int wide = pane.header()->sectionSize(column);
                QVERIFY(wide >= pane.header()->sectionSizeHint(column));
                if (!cell.data(WholeRole).toBool() || cell.data().toString().isEmpty())
                    continue;
                ++whole;
                QVERIFY2(wide >= pane.table()->sizeHintForIndex(cell).width(),
                         qPrintable(cell.data().toString()));
            }
            QVERIFY(whole >= 2); // the reference and a date
            QVERIFY(pane.header()->length() >= pane.table()->viewport()->width());
        }
    }

    /// Somebody with five names is still told from others; the officer gives way first.
    void theBeginningOfALongNameStays()
    {
        Office office;
        ListPane pane(office.bench, *listShape(u"cases"_s));
        pane.resize(400, 300);
        pane.show();
        QTRY_COMPARE(pane.model()->rowCount(), 1);
        const int person = pane.model()->shape().indexOf("person");
        const QModelIndex cell = pane.model()->index(0, person);
        const int letter = pane.table()->fontMetrics().averageCharWidth();
        QVERIFY(cell.data().toString().size() > 24);
        QVERIFY(pane.header()->sectionSize(person) >= 24 * letter);
    }

    void aWidthInAViewIsKept()
    {
        Office office;
        ListPane pane(office.bench, *listShape(u"cases"_s));
        pane.resize(900, 300);
        pane.show();
        ListViewState state = pane.model()->state();
        state.columns[1].width = 41;
        pane.setState(state);
        const int column = pane.model()->shape().indexOf(state.columns.at(1).key);
        const int wanted = 41 * pane.fontMetrics().averageCharWidth();
        QCOMPARE(pane.header()->sectionSize(column), wanted);
        pane.resize(1300, 300);
        QTest::qWait(1);
        QCOMPARE(pane.header()->sectionSize(column), wanted);
        QCOMPARE(pane.model()->state().columns, state.columns); // fitting is no choice
    }
};

} // namespace habeas::test

using habeas::test::TstColumnWidths;
HABEAS_TEST(TstColumnWidths)

#include "tst_columnwidths.moc"
