#include "app/vault/check.h"

#include <QSqlError>
#include <QSqlQuery>
#include <QTest>

#include "tests/programs/testmain.h"
#include "tests/vault/scratch.h"

using namespace habeas;
using namespace habeas::test;

class TstCheck : public QObject
{
    Q_OBJECT

private slots:
    void aSoundVaultIsCounted();
    void tamperingIsFound_data();
    void tamperingIsFound();
    void aColumnAddedLaterIsNoProblem();
};

void TstCheck::aSoundVaultIsCounted()
{
    const Scratch scratch;
    const auto vault = scratch.create();
    QVERIFY(vault && addPerson(**vault, u"A"_s) && addPerson(**vault, u"B"_s));
    const auto report = checkVault((*vault)->connection());
    QVERIFY2(report, qPrintable(messageOf(report)));
    QVERIFY2(report->sound(), qPrintable(report->problems.join(u'\n')));
    QCOMPARE(report->changeSets, 3);
    QCOMPARE(report->rows, 3); // two people and the office
}

void TstCheck::tamperingIsFound_data()
{
    QTest::addColumn<QString>("sql");
    QTest::newRow("a value") << u"UPDATE person SET name = 'X' WHERE name = 'B'"_s;
    QTest::newRow("a value never told of") << u"UPDATE person SET note = 'X'"_s;
    QTest::newRow("a row gone") << u"DELETE FROM person WHERE name = 'B'"_s;
    QTest::newRow("a row added") << u"INSERT INTO person (id, name) VALUES (randomblob(16), 'X')"_s;
    QTest::newRow("words") << u"UPDATE change_set SET words = 'X' WHERE number = 2"_s;
    QTest::newRow("author") << u"UPDATE change_set SET author = 'X' WHERE number = 3"_s;
    QTest::newRow("moment") << u"UPDATE change_set SET clock = clock + 1 WHERE number = 4"_s;
    QTest::newRow("office number") << u"UPDATE change_set SET office_number = 9 WHERE number = 4"_s;
    QTest::newRow("patch") << u"UPDATE change SET patch = replace(patch, 'B', 'X')"_s;
    QTest::newRow("order of changes") << u"UPDATE change SET position = 9 - position"_s;
    QTest::newRow("a change gone") << u"DELETE FROM change WHERE change_set = 4"_s;
    QTest::newRow("a set in the middle gone")
        << u"DELETE FROM change WHERE change_set = 3; DELETE FROM change_set WHERE number = 3"_s;
    QTest::newRow("an orphan") << u"UPDATE hearing SET person = randomblob(16)"_s;
}

void TstCheck::tamperingIsFound()
{
    QFETCH(QString, sql);
    const Scratch scratch;
    const auto created = scratch.create();
    QVERIFY(created);
    Vault &vault = **created;
    QVERIFY(addPerson(vault, u"A"_s) && addPerson(vault, u"B"_s));
    QVERIFY(write(vault, u"Hearings"_s,
                  u"INSERT INTO hearing (id, person) SELECT randomblob(16), id FROM person"_s));
    QVERIFY(checkVault(vault.connection())->sound());

    QSqlQuery query(vault.connection().database());
    QVERIFY(query.exec(u"PRAGMA foreign_keys = OFF"_s));
    for (const QString &statement : sql.split(u';'))
        QVERIFY2(query.exec(statement), qPrintable(query.lastError().text()));
    const auto report = checkVault(vault.connection());
    QVERIFY2(report, qPrintable(messageOf(report)));
    QVERIFY(!report->sound());
}

void TstCheck::aColumnAddedLaterIsNoProblem()
{
    const Scratch scratch;
    {
        const auto vault = scratch.create();
        QVERIFY(vault && addPerson(**vault, u"A"_s) && addPerson(**vault, u"B"_s));
        QVERIFY(write(**vault, u"Remove"_s, u"DELETE FROM person WHERE name = 'B'"_s));
    }
    scratch.addStep(3, "ALTER TABLE person ADD COLUMN tier INTEGER NOT NULL DEFAULT 3;");
    const auto vault = scratch.open();
    QVERIFY(vault);
    QVERIFY(checkVault((*vault)->connection())->sound());
    QVERIFY(undo(**vault, u"A"_s));
    QCOMPARE(rowsOf(**vault, u"SELECT tier FROM person"_s), (QVariantList { 3, 3 }));
    QVERIFY(write(**vault, u"Tier"_s, u"UPDATE person SET tier = 1 WHERE name = 'B'"_s));
    QVERIFY(checkVault((*vault)->connection())->sound());
}

HABEAS_TEST(TstCheck)
#include "tst_check.moc"
