#include "app/records/due/duetable.h"
#include "app/records/store/repository.h"
#include "app/records/today/todaychecks.h"
#include "app/vault/check.h"
#include "app/vault/engine.h"
#include "app/vault/vault.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include "tests/programs/testmain.h"

using namespace Qt::StringLiterals;

namespace habeas::test {

/// A vault made by an earlier version opens in this one with every record it had.
class TstSchemaSteps : public QObject
{
    Q_OBJECT

private slots:

    void initTestCase() { QVERIFY(m_place.isValid()); }

    void aVaultOfAnyEarlierStepKeepsItsRecords_data();
    void aVaultOfAnyEarlierStepKeepsItsRecords();

private:
    /// A folder with the shipped steps up to and with this one.
    [[nodiscard]] QString stepsUpTo(int last) const;

    QTemporaryDir m_place;
};

namespace {

const QStringList &shippedSteps()
{
    static const QStringList steps = QDir(u":/schema"_s).entryList({ u"0*.sql"_s }, QDir::Files);
    return steps;
}

/// Records as the first release wrote them; later columns did not exist.
constexpr const char *oldRecords[] = {
    "INSERT INTO \"case\" (id, ref, title) VALUES (x'01900000000070008000000000000001', 'KZ-1', "
    "'Old case')",
    "INSERT INTO person (id, occupation) VALUES (x'01900000000070008000000000000002', 'editor')",
    "INSERT INTO involvement (id, \"case\", person, role) VALUES "
    "(x'01900000000070008000000000000003', x'01900000000070008000000000000001', "
    "x'01900000000070008000000000000002', 'person_at_risk')",
    "INSERT INTO measure (id, \"case\", type, \"from\", from_earliest, from_latest) VALUES "
    "(x'01900000000070008000000000000004', x'01900000000070008000000000000001', "
    "'pretrial_custody', '2022-03-12', 19063, 19063)",
    "INSERT INTO \"order\" (id, measure, type, term) VALUES (x'01900000000070008000000000000005', "
    "x'01900000000070008000000000000004', 'extended', '2 months')",
    "INSERT INTO sentence (id, \"case\", type, fine_amount, fine_currency) VALUES "
    "(x'01900000000070008000000000000006', x'01900000000070008000000000000001', 'suspended', "
    "'400000', 'KZT')",
};

} // namespace

QString TstSchemaSteps::stepsUpTo(int last) const
{
    const QString folder = m_place.filePath(u"steps-%1"_s.arg(last));
    QDir().mkpath(folder);
    for (int step = 0; step < last; ++step) {
        const QString &name = shippedSteps().at(step);
        QFile::copy(u":/schema/"_s + name, folder + u'/' + name);
    }
    return folder;
}

void TstSchemaSteps::aVaultOfAnyEarlierStepKeepsItsRecords_data()
{
    QTest::addColumn<int>("step");
    constexpr int firstWithRecords = 2;
    for (int step = firstWithRecords; step <= shippedSteps().size(); ++step)
        QTest::addRow("step %d", step) << step;
}

void TstSchemaSteps::aVaultOfAnyEarlierStepKeepsItsRecords()
{
    QFETCH(int, step);
    const QString path = m_place.filePath(u"vault-%1.habeas"_s.arg(step));
    const QString passphrase = u"correct horse battery"_s;
    VaultSettings old;
    old.cost = KeyCost { 1, 8 };
    old.schemaFolder = stepsUpTo(step);
    {
        auto vault = Vault::create(path, passphrase, old);
        QVERIFY2(vault, vault ? "" : qPrintable(vault.error().message));
        auto transaction = (*vault)->begin({ u"Old records"_s, u"tester"_s });
        QVERIFY(transaction);
        for (const char *sql : oldRecords) {
            Statement statement((*vault)->connection().handle(), sql);
            while (statement.row()) { }
            QVERIFY2(statement.finished(), sql);
        }
        if (step == 12 || step == 13) { // what was found then held for that day only
            QVERIFY(execute((*vault)->connection().handle(),
                            "INSERT INTO checked VALUES (x'01900000000070008000000000000001', "
                            "19100, 7); INSERT INTO checked_as_of VALUES (1, 1)"));
        }
        constexpr int firstWithDue = 4;
        if (step >= firstWithDue && step < shippedSteps().size()) { // computed by another law
            QVERIFY(execute((*vault)->connection().handle(),
                            "INSERT INTO due_case VALUES (x'01900000000070008000000000000001', "
                            "NULL, NULL, '', 'en', x'00')"));
        }
        QVERIFY(transaction->commit());
    }

    auto vault = Vault::open(path, passphrase);
    QVERIFY2(vault, vault ? "" : qPrintable(vault.error().message));
    QCOMPARE((*vault)->info()->schemaVersion, static_cast<int>(shippedSteps().size()));
    const auto folder = loadCase((*vault)->connection(), u"KZ-1"_s);
    QVERIFY2(folder, folder ? "" : qPrintable(folder.error().message));
    QCOMPARE(folder->file.title, u"Old case"_s);
    QCOMPARE(folder->people.value(0).occupation, u"editor"_s);
    QCOMPARE(folder->measures.value(0).from.edtf(), u"2022-03-12"_s);
    QCOMPARE(folder->orders.value(0).term, u"2 months"_s);
    QCOMPARE(folder->sentences.value(0).fine.amount, u"400000"_s);
    QVERIFY(!folder->measures.value(0).delivered.isSet());

    const auto anew = DueTable((*vault)->connection()).unsteadyOn(CivilDay(19'100));
    QVERIFY(anew && anew->contains(folder->file.id)); // what is due is computed once more

    const auto plan = planChecks((*vault)->connection(), CivilDay(19'100));
    QVERIFY(plan && plan->startsAnew && plan->known == 0 && plan->toCheck.size() == 1);

    // What is new can be written, and the chain still holds.
    auto transaction = (*vault)->begin({ u"New field"_s, u"tester"_s });
    QVERIFY(transaction);
    Measure measure = folder->measures.value(0);
    measure.regime = u"solitary"_s;
    QVERIFY(Repository<Measure>((*vault)->connection()).save(*transaction, measure));
    QVERIFY(transaction->commit());
    QCOMPARE(loadCase((*vault)->connection(), u"KZ-1"_s)->measures.value(0).regime, u"solitary"_s);
    const auto report = checkVault((*vault)->connection());
    QVERIFY2(report && report->sound(),
             qPrintable(report ? report->problems.join(u'\n') : QString()));
}

HABEAS_TEST(TstSchemaSteps)

} // namespace habeas::test

#include "tst_schemasteps.moc"
