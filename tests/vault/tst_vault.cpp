#include "app/vault/check.h"
#include "app/vault/vault.h"

#include <QFileInfo>
#include <QSqlQuery>
#include <QTest>

#include <csignal>

#include <sys/resource.h>
#include <unistd.h>

#include "tests/programs/testmain.h"
#include "tests/vault/scratch.h"

using namespace habeas;
using namespace habeas::test;

class TstVault : public QObject
{
    Q_OBJECT

private slots:
    void aNewVaultOpensAgainWithItsPassphrase_data();
    void aNewVaultOpensAgainWithItsPassphrase();
    void anotherPassphraseDoesNotOpenIt();
    void theSamePassphraseTypedDecomposedOpensIt();
    void aShortPassphraseIsRefused();
    void anExistingFileIsNotTouched();
    void aMissingFolderIsNamed();
    void aFolderThatMayOnlyBeReadIsSaid();
    void aFileThatMayOnlyBeReadIsSaid();
    void aMissingFileIsNotFound();
    void otherFilesAreNotVaults_data();
    void otherFilesAreNotVaults();
    void onlyTheOwnerMayReadTheFile();
    void aFailedCreationLeavesNothingBehind();
    void aFullDiskLeavesNothingBehind();
    void infoTellsWhatTheVaultIs();
    void aNewerVaultIsRefusedUnchanged();
    void eachStepOfTheSchemaKeepsTheRecords();
    void aBrokenStepLeavesTheVaultAsItWas();
    void aMissingStepIsSaid();
    void twoConnectionsSeeEachOthersCommits();
    void aReaderSeesCommittedRowsAndCannotWrite();
    void onlyOneTransactionAtATime();
    void theFirstSixteenBytesNeverChange();
    void theMeasuredCostIsNeverCheap();
};

void TstVault::aNewVaultOpensAgainWithItsPassphrase_data()
{
    QTest::addColumn<int>("cipher");
    QTest::newRow("AEGIS-256") << static_cast<int>(Cipher::Aegis256);
    QTest::newRow("ChaCha20") << static_cast<int>(Cipher::ChaCha20);
}

void TstVault::aNewVaultOpensAgainWithItsPassphrase()
{
    QFETCH(int, cipher);
    Scratch scratch;
    scratch.cipher = static_cast<Cipher>(cipher);
    {
        auto vault = scratch.create();
        QVERIFY2(vault, qPrintable(messageOf(vault)));
        const auto done = addPerson(**vault, u"Жанболат"_s);
        QVERIFY2(done, qPrintable(messageOf(done)));
        QVERIFY(!done->isNull());
    }
    QCOMPARE(scratch.files(), QStringList { u"office.habeas"_s });
    scratch.cipher.reset(); // it opens with its own, whatever this machine would choose
    auto vault = scratch.open();
    QVERIFY2(vault, qPrintable(messageOf(vault)));
    QCOMPARE(rowsOf(**vault, u"SELECT name FROM person"_s), QVariantList { u"Жанболат"_s });
    QCOMPARE((*vault)->info()->cipher,
             cipher == static_cast<int>(Cipher::Aegis256) ? u"AEGIS-256"_s : u"ChaCha20"_s);
}

void TstVault::anotherPassphraseDoesNotOpenIt()
{
    const Scratch scratch;
    QVERIFY(scratch.create());
    const QByteArray before = scratch.bytes();
    const auto vault = scratch.open(u"сім слів навмання 8"_s);
    QVERIFY(!vault);
    QCOMPARE(vault.error().kind, ErrorKind::WrongPassphrase);
    QVERIFY(!vault.error().message.contains(u"навмання"_s));
    QCOMPARE(scratch.bytes(), before);
}

void TstVault::theSamePassphraseTypedDecomposedOpensIt()
{
    const Scratch scratch;
    const QString words = u"Ёлка й ïle çà"_s;
    QVERIFY(Vault::create(scratch.path(), words.normalized(QString::NormalizationForm_C),
                          scratch.settings()));
    QVERIFY(scratch.open(words.normalized(QString::NormalizationForm_D)));
}

void TstVault::aShortPassphraseIsRefused()
{
    const Scratch scratch;
    for (const QString &words : { u""_s, u"x"_s, u"семьбук"_s }) {
        const auto vault = Vault::create(scratch.path(), words, scratch.settings());
        QVERIFY(!vault);
        QCOMPARE(vault.error().kind, ErrorKind::Refused);
        QVERIFY(vault.error().message.contains(u"at least 8"_s));
    }
    QVERIFY(scratch.files().isEmpty());
}

void TstVault::anExistingFileIsNotTouched()
{
    const Scratch scratch;
    scratch.setBytes("a shopping list");
    const auto vault = scratch.create();
    QVERIFY(!vault);
    QCOMPARE(vault.error().kind, ErrorKind::Refused);
    QCOMPARE(scratch.bytes(), "a shopping list");
}

void TstVault::aMissingFolderIsNamed()
{
    const Scratch scratch;
    const auto vault = Vault::create(scratch.dir.filePath(u"nowhere/office.habeas"_s), Passphrase,
                                     scratch.settings());
    QVERIFY(!vault);
    QCOMPARE(vault.error().kind, ErrorKind::NotFound);
    QVERIFY(vault.error().message.contains(u"nowhere"_s));
}

void TstVault::aFolderThatMayOnlyBeReadIsSaid()
{
    const Scratch scratch;
    // The kernel's own folder takes no new file from anyone, not even from root.
    const auto vault = Vault::create(u"/proc/office.habeas"_s, Passphrase, scratch.settings());
    QVERIFY(!vault);
    QCOMPARE(vault.error().kind, ErrorKind::Io);
    QVERIFY(vault.error().message.contains(u"may only be read"_s));
}

void TstVault::aFileThatMayOnlyBeReadIsSaid()
{
    if (geteuid() == 0)
        QSKIP("root may write everywhere");
    const Scratch scratch;
    QVERIFY(scratch.create());
    QVERIFY(QFile::setPermissions(scratch.path(), QFile::ReadOwner));
    const auto vault = scratch.open();
    QVERIFY(!vault);
    QCOMPARE(vault.error().kind, ErrorKind::Io);
    QVERIFY(vault.error().message.contains(u"may only be read"_s));
}

void TstVault::aMissingFileIsNotFound()
{
    const Scratch scratch;
    const auto vault = scratch.open();
    QVERIFY(!vault);
    QCOMPARE(vault.error().kind, ErrorKind::NotFound);
    QVERIFY(scratch.files().isEmpty());
}

void TstVault::otherFilesAreNotVaults_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("short") << QByteArray("abc");
    QTest::newRow("text") << QByteArray("Dear Prosecutor General,\n").repeated(400);
    QTest::newRow("one page of text") << QByteArray("x").repeated(4096);
    QTest::newRow("zeros") << QByteArray(8192, '\0');
    QTest::newRow("picture") << QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16)
            + QByteArray(5000, 7);
    const QByteArray plainSqlite
        = QByteArray::fromHex("53514c69746520666f726d61742033001000020200402020")
        + QByteArray(8168, '\0');
    QTest::newRow("plain SQLite") << plainSqlite;
}

void TstVault::otherFilesAreNotVaults()
{
    QFETCH(QByteArray, content);
    const Scratch scratch;
    scratch.setBytes(content);
    const auto vault = scratch.open();
    QVERIFY(!vault);
    QCOMPARE(vault.error().kind, ErrorKind::NotAVault);
    QCOMPARE(scratch.bytes(), content);
    QCOMPARE(scratch.files(), QStringList { u"office.habeas"_s });
}

void TstVault::onlyTheOwnerMayReadTheFile()
{
    const Scratch scratch;
    const auto vault = scratch.create();
    QVERIFY(vault);
    QVERIFY(addPerson(**vault, u"A"_s));
    for (const QString &name : scratch.files()) {
        const auto others = QFileInfo(scratch.dir.filePath(name)).permissions()
            & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther);
        QVERIFY2(!others, qPrintable(name));
    }
}

void TstVault::aFailedCreationLeavesNothingBehind()
{
    const Scratch scratch;
    scratch.addStep(3, "CREATE TABLE broken (");
    QVERIFY(!scratch.create());
    QVERIFY(scratch.files().isEmpty());
}

void TstVault::aFullDiskLeavesNothingBehind()
{
    const Scratch scratch;
    rlimit before {};
    QCOMPARE(getrlimit(RLIMIT_FSIZE, &before), 0);
    const auto handler = std::signal(SIGXFSZ, SIG_IGN);
    const rlimit small { .rlim_cur = 20'000, .rlim_max = before.rlim_max };
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &small), 0);
    const auto vault = scratch.create();
    setrlimit(RLIMIT_FSIZE, &before);
    std::signal(SIGXFSZ, handler);
    QVERIFY(!vault);
    QCOMPARE(vault.error().kind, ErrorKind::Io);
    QVERIFY(scratch.files().isEmpty());
}

void TstVault::infoTellsWhatTheVaultIs()
{
    const Scratch scratch;
    const auto vault = scratch.create();
    QVERIFY(vault);
    const auto info = (*vault)->info();
    QVERIFY(info);
    QCOMPARE(info->schemaVersion, 2);
    QCOMPARE(info->cost.memoryMiB, 8);
    QCOMPARE(info->cost.passes, 1);
    QCOMPARE(info->created, u"2022-02-25"_s);
    QCOMPARE(info->changeSets, 1);
    QVERIFY(!info->vaultId.isNull());
    QCOMPARE(rowsOf(**vault, u"SELECT id FROM office"_s),
             QVariantList { info->officeId.toRfc4122() });
}

void TstVault::aNewerVaultIsRefusedUnchanged()
{
    const Scratch scratch;
    scratch.addStep(3, "CREATE TABLE later (seq INTEGER PRIMARY KEY) STRICT;");
    QVERIFY(scratch.create());
    QFile::remove(scratch.schemaFolder() + u"/0003_step.sql"_s);
    const QByteArray before = scratch.bytes();
    const auto vault = scratch.open();
    QVERIFY(!vault);
    QCOMPARE(vault.error().kind, ErrorKind::NewerVault);
    QCOMPARE(scratch.bytes(), before);
}

void TstVault::eachStepOfTheSchemaKeepsTheRecords()
{
    const Scratch scratch;
    {
        const auto vault = scratch.create();
        QVERIFY(vault && addPerson(**vault, u"Before"_s));
    }
    scratch.addStep(3, "ALTER TABLE person ADD COLUMN nick TEXT NOT NULL DEFAULT 'none';");
    scratch.addStep(4,
                    "CREATE TABLE person_new (seq INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE, "
                    "name TEXT NOT NULL, nick TEXT NOT NULL DEFAULT 'none') STRICT;"
                    "INSERT INTO person_new SELECT seq, id, name, nick FROM person;"
                    "DROP TABLE person; ALTER TABLE person_new RENAME TO person;");
    const auto vault = scratch.open();
    QVERIFY2(vault, qPrintable(messageOf(vault)));
    QCOMPARE((*vault)->info()->schemaVersion, 4);
    QCOMPARE(rowsOf(**vault, u"SELECT name || nick FROM person"_s),
             QVariantList { u"Beforenone"_s });
    QVERIFY(addPerson(**vault, u"After"_s));
    const auto report = checkVault((*vault)->connection());
    QVERIFY2(report && report->sound(),
             qPrintable(report ? report->problems.join(u'\n') : QString()));
}

void TstVault::aBrokenStepLeavesTheVaultAsItWas()
{
    const Scratch scratch;
    {
        const auto vault = scratch.create();
        QVERIFY(vault && addPerson(**vault, u"Kept"_s));
    }
    scratch.addStep(3, "CREATE TABLE half (a); INSERT INTO nowhere VALUES (1);");
    QVERIFY(!scratch.open());
    QFile::remove(scratch.schemaFolder() + u"/0003_step.sql"_s);
    const auto vault = scratch.open();
    QVERIFY2(vault, qPrintable(messageOf(vault)));
    QCOMPARE(rowsOf(**vault, u"SELECT name FROM person"_s), QVariantList { u"Kept"_s });
    QVERIFY(rowsOf(**vault, u"SELECT 1 FROM sqlite_schema WHERE name = 'half'"_s).isEmpty());
}

void TstVault::aMissingStepIsSaid()
{
    const Scratch scratch;
    scratch.addStep(4, "CREATE TABLE later (a);");
    const auto vault = scratch.create();
    QVERIFY(!vault);
    QCOMPARE(vault.error().detail, u"schema step 3"_s);
    QVERIFY(scratch.files().isEmpty());
}

void TstVault::twoConnectionsSeeEachOthersCommits()
{
    const Scratch scratch;
    const auto first = scratch.create();
    const auto second = scratch.open();
    QVERIFY(first && second);
    for (int i = 0; i < 10; ++i) {
        QVERIFY(addPerson(**first, u"first"_s));
        QVERIFY(addPerson(**second, u"second"_s));
    }
    QCOMPARE(rowsOf(**first, u"SELECT count(*) FROM person"_s), QVariantList { 20 });
    const auto report = checkVault((*second)->connection());
    QVERIFY(report && report->sound());
    QCOMPARE(report->changeSets, 21);
}

void TstVault::aReaderSeesCommittedRowsAndCannotWrite()
{
    const Scratch scratch;
    const auto vault = scratch.create();
    QVERIFY(vault);
    const auto reader = Connection::openReader((*vault)->key());
    QVERIFY2(reader, qPrintable(messageOf(reader)));
    auto transaction = (*vault)->begin({ .words = u"Add"_s, .author = u"A"_s });
    QVERIFY(transaction);
    QSqlQuery insert(transaction->database());
    QVERIFY(insert.exec(u"INSERT INTO person (id, name) VALUES (randomblob(16), 'new')"_s));
    const auto count = [&] {
        QSqlQuery query(u"SELECT count(*) FROM person"_s, (*reader)->database());
        return query.next() ? query.value(0).toInt() : -1;
    };
    QCOMPARE(count(), 0);
    QVERIFY(transaction->commit());
    QCOMPARE(count(), 1);
    QSqlQuery remove((*reader)->database());
    QVERIFY(!remove.exec(u"DELETE FROM person"_s));
}

void TstVault::onlyOneTransactionAtATime()
{
    const Scratch scratch;
    const auto vault = scratch.create();
    QVERIFY(vault);
    auto transaction = (*vault)->begin({ .words = u"Add"_s, .author = u"A"_s });
    QVERIFY(transaction);
    const auto nested = (*vault)->begin({ .words = u"Add"_s, .author = u"A"_s });
    QVERIFY(!nested); // a programming error, refused
    transaction->rollback();
    QVERIFY(addPerson(**vault, u"then"_s));
}

void TstVault::theFirstSixteenBytesNeverChange()
{
    const Scratch scratch;
    QByteArray start;
    for (int round = 0; round < 3; ++round) {
        {
            auto vault = round == 0 ? scratch.create() : scratch.open();
            QVERIFY(vault);
            for (int i = 0; i < 20; ++i)
                QVERIFY(addPerson(**vault, QString(500, u'я')));
        }
        const QByteArray now = scratch.bytes().first(24);
        if (round > 0)
            QCOMPARE(now, start);
        start = now;
    }
}

void TstVault::theMeasuredCostIsNeverCheap()
{
    const KeyCost cost = KeyCost::forThisMachine();
    QCOMPARE(cost.passes, 3);
    QVERIFY(cost.memoryMiB == 64 || cost.memoryMiB == 128 || cost.memoryMiB == 256);
}

HABEAS_TEST(TstVault)
#include "tst_vault.moc"
