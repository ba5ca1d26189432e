#include <QFileInfo>
#include <QTest>

#include "tests/programs/testmain.h"
#include "tests/vault/scratch.h"

using namespace Qt::StringLiterals;

namespace habeas::test {

namespace {

constexpr qint64 page = 4096;

/// One change set of about so many pages.
Result<QUuid> writePages(Vault &vault, int pages)
{
    return write(
        vault, u"Much"_s,
        u"INSERT INTO uncaptured (name) VALUES (hex(randomblob(%1)))"_s.arg(pages * page / 2));
}

qint64 sizeOf(const QString &path)
{
    return QFileInfo(path).size();
}

} // namespace

/// The journal goes back into the file behind the writer's back, and loses nothing on the way.
class TstCheckpoint : public QObject
{
    Q_OBJECT

private slots:
    void aCommitLeavesTheJournalToTheBackground();
    void whoReadsAnOlderStateHoldsItUpAndLosesNothing();
    void theJournalStaysBounded();
    void aVaultClosedAtOnceLeavesOneFile();
};

void TstCheckpoint::aCommitLeavesTheJournalToTheBackground()
{
    const Scratch scratch;
    auto vault = scratch.create();
    QVERIFY2(vault, qPrintable(messageOf(vault)));
    const qint64 before = sizeOf(scratch.path());
    QVERIFY(writePages(**vault, 100));
    (*vault)->waitForCheckpoint();
    QCOMPARE(sizeOf(scratch.path()), before); // too little to be worth it
    QVERIFY(writePages(**vault, 3000));
    (*vault)->waitForCheckpoint();
    QVERIFY(sizeOf(scratch.path()) > before + 3000 * page);
    QVERIFY(sizeOf(scratch.path() + u"-wal"_s) > 0);
    // All of it went back, so the next writer begins the journal anew.
    const qint64 journal = sizeOf(scratch.path() + u"-wal"_s);
    QVERIFY(writePages(**vault, 100));
    QCOMPARE(sizeOf(scratch.path() + u"-wal"_s), journal);
    vault->reset();
    QCOMPARE(scratch.files(), QStringList { u"office.habeas"_s });
    QCOMPARE(rowsOf(**scratch.open(), u"SELECT count(*) FROM uncaptured"_s),
             QVariantList { qint64(3) });
}

void TstCheckpoint::whoReadsAnOlderStateHoldsItUpAndLosesNothing()
{
    const Scratch scratch;
    auto vault = scratch.create();
    QVERIFY2(vault, qPrintable(messageOf(vault)));
    QVERIFY(addPerson(**vault, u"Before"_s));
    auto reader = Connection::openReader((*vault)->key());
    QVERIFY2(reader, qPrintable(messageOf(reader)));
    QSqlQuery snapshot((*reader)->database());
    QVERIFY(snapshot.exec(u"BEGIN"_s) && snapshot.exec(u"SELECT count(*) FROM uncaptured"_s));
    QVERIFY(snapshot.next());
    snapshot.finish();
    const qint64 before = sizeOf(scratch.path());
    QVERIFY(writePages(**vault, 3000));
    (*vault)->waitForCheckpoint();
    QVERIFY(sizeOf(scratch.path()) < before + 3000 * page);
    QVERIFY(snapshot.exec(u"SELECT count(*) FROM uncaptured"_s) && snapshot.next());
    QCOMPARE(snapshot.value(0).toInt(), 0);
    snapshot.finish();
    QVERIFY(snapshot.exec(u"COMMIT"_s));
    QVERIFY(addPerson(**vault, u"After"_s)); // the next commit asks again
    (*vault)->waitForCheckpoint();
    QVERIFY(sizeOf(scratch.path()) > before + 3000 * page);
}

void TstCheckpoint::theJournalStaysBounded()
{
    const Scratch scratch;
    auto vault = scratch.create();
    QVERIFY2(vault, qPrintable(messageOf(vault)));
    for (int i = 0; i < 60; ++i)
        QVERIFY(writePages(**vault, 500)); // without a pause: 120 MB in all
    QVERIFY(sizeOf(scratch.path() + u"-wal"_s) < 20'000 * page);
    vault->reset();
    QCOMPARE(scratch.files(), QStringList { u"office.habeas"_s });
    QCOMPARE(rowsOf(**scratch.open(), u"SELECT count(*) FROM uncaptured"_s),
             QVariantList { qint64(60) });
}

void TstCheckpoint::aVaultClosedAtOnceLeavesOneFile()
{
    const Scratch scratch;
    {
        auto vault = scratch.create();
        QVERIFY2(vault, qPrintable(messageOf(vault)));
        QVERIFY(writePages(**vault, 4000));
    }
    QCOMPARE(scratch.files(), QStringList { u"office.habeas"_s });
    QCOMPARE(rowsOf(**scratch.open(), u"SELECT count(*) FROM uncaptured"_s),
             QVariantList { qint64(1) });
}

HABEAS_TEST(TstCheckpoint)

} // namespace habeas::test

#include "tst_checkpoint.moc"
