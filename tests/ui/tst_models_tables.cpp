#include "app/actions/session/session.h"
#include "app/records/store/repository.h"
#include "ui/models/fieldnames.h"
#include "ui/models/recordtable.h"
#include "ui/models/roles.h"
#include "ui/widgets/lists/rowfilter.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include "tests/programs/testmain.h"
#include "tests/support/temporaryvault.h"

using namespace Qt::StringLiterals;
using namespace habeas;
using namespace habeas::test;
using namespace habeas::ui;

namespace {

Hearing hearingOn(const QString &edtf, const QString &court)
{
    Hearing hearing;
    hearing.id = newId<Hearing>();
    hearing.at = PartialDate::fromEdtf(edtf).value();
    hearing.court = court;
    hearing.purpose = u"extension"_s;
    return hearing;
}

} // namespace

class TstModelsTables final : public QObject
{
    Q_OBJECT

private slots:

    void recordsBecomeRowsWithNamedColumns()
    {
        const ValueTable table
            = recordTable<Hearing>({ hearingOn(u"2022-05-06"_s, u"Court 2"_s) }, {});
        QVERIFY(table.headers.contains(fieldName("hearing", "court")));
        QVERIFY(!table.headers.contains(fieldName("hearing", "judge"))); // nobody filled it
        QCOMPARE(table.rows.size(), 1);
        const qsizetype at = table.headers.indexOf(fieldName("hearing", "at"));
        QCOMPARE(table.rows.first().cells.at(at).text, u"6 May 2022"_s);
    }

    void aTemplateIsCalledByItsTitle()
    {
        Letter letter;
        letter.id = newId<Letter>();
        letter.templateId = u"appeal-generic"_s;
        Letter own = letter;
        own.templateId = u"our-own"_s;
        const ValueTable table = recordTable<Letter>({ letter, own }, {});
        const qsizetype at = table.headers.indexOf(fieldName("letter", "template"));
        QCOMPARE(table.rows.first().cells.at(at).text, u"Appeal letter"_s);
        QCOMPARE(table.rows.last().cells.at(at).text, u"our-own"_s);
    }

    void everyFieldOfEveryRecordHasANameForPeople()
    {
        CaseFolder folder;
        CaseFolder::eachList(folder, [](const auto &list) {
            using R = typename std::decay_t<decltype(list)>::value_type;
            const R example;
            R::describe(example, [](const char *field, const auto &, FieldRule = {}) {
                const QString name = fieldName(R::kind.table, field);
                QVERIFY2(name != QLatin1String(field), field);
                QVERIFY2(name.at(0).isUpper(), field);
            });
            QVERIFY2(tableName(R::kind.table) != QLatin1String(R::kind.table), R::kind.table);
        });
    }

    void partialDatesSortByTheirFirstPossibleDay()
    {
        RecordTableModel model;
        model.show(recordTable<Hearing>(
            { hearingOn(u".."_s, u"E"_s), hearingOn(u"2022-11"_s, u"C"_s),
              hearingOn(u"2022-12-01"_s, u"D"_s), hearingOn(u"2022-10-31"_s, u"A"_s),
              hearingOn(u"2022-11-01"_s, u"B"_s) },
            {}));
        RowFilter rows;
        rows.setSourceModel(&model);
        const int date
            = static_cast<int>(model.table().headers.indexOf(fieldName("hearing", "at")));
        const int court
            = static_cast<int>(model.table().headers.indexOf(fieldName("hearing", "court")));
        rows.sort(date);
        QString order;
        for (int row = 0; row < rows.rowCount(); ++row)
            order += rows.index(row, court).data().toString();
        QCOMPARE(order, u"ABCDE"_s);
    }

    void theFilterFoldsScripts()
    {
        RecordTableModel model;
        model.show(recordTable<Hearing>(
            { hearingOn(u"2022"_s, u"Алмалинский суд"_s), hearingOn(u"2022"_s, u"Court 2"_s) },
            {}));
        RowFilter rows;
        rows.setSourceModel(&model);
        rows.setText(u"almal"_s);
        QCOMPARE(rows.rowCount(), 1);
        rows.setText(u"  "_s);
        QCOMPARE(rows.rowCount(), 2);
    }

    void aNameFromRightToLeftIsIsolated()
    {
        QCOMPARE(cellText(u"Court 2"_s), u"Court 2"_s);
        const QString isolated = cellText(u"مثال"_s);
        QCOMPARE(isolated.front().unicode(), char16_t { 0x2068 });
        QCOMPARE(isolated.back().unicode(), char16_t { 0x2069 });
    }

    void theRecordTableIsAProperModel()
    {
        RecordTableModel model;
        const QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.show(recordTable<Hearing>({ hearingOn(u"2022"_s, u"A"_s) }, {}));
        model.show(recordTable<Hearing>(
            { hearingOn(u"2022"_s, u"A"_s), hearingOn(u"2023"_s, u"B"_s) }, {}));
        model.show({});
    }

    void anEditedRowIsUpdatedInPlace()
    {
        Hearing hearing = hearingOn(u"2022"_s, u"A"_s);
        RecordTableModel model;
        model.show(recordTable<Hearing>({ hearing }, {}));
        const QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        hearing.court = u"B"_s;
        model.show(recordTable<Hearing>({ hearing }, {}));
        QCOMPARE(reset.count(), 0);
        QCOMPARE(model.rowOf(hearing.id.uuid()), 0);
    }
};

HABEAS_TEST(TstModelsTables)

#include "tst_models_tables.moc"
