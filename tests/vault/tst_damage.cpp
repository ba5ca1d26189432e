#include "app/vault/check.h"
#include "app/vault/vault.h"

#include <QTest>

#include "tests/programs/testmain.h"
#include "tests/vault/scratch.h"

using namespace habeas;
using namespace habeas::test;

namespace {

constexpr qsizetype PageSize = 4096;

/// Damaged on opening, or told by check. Anything else is a wrong answer, named.
QString answerTo(const Scratch &scratch)
{
    const auto vault = scratch.open();
    if (!vault)
        return vault.error().kind == ErrorKind::Damaged
            ? u"damaged"_s
            : u"opening said: %1"_s.arg(vault.error().message);
    const auto report = checkVault((*vault)->connection());
    if (!report)
        return report.error().kind == ErrorKind::Damaged
            ? u"damaged"_s
            : u"check said: %1"_s.arg(report.error().message);
    return report->sound() ? u"sound"_s : u"damaged"_s;
}

} // namespace

class TstDamage : public QObject
{
    Q_OBJECT

private slots:
    void everyChangedByteIsFound_data();
    void everyChangedByteIsFound();
    void aFileCutShortIsFound();
    void pagesThatChangedPlacesAreFound();
    void aJournalOfAnotherVaultIsRefused();
    void aJournalOfAnotherCopyIsRefused();
    void theVaultsOwnJournalIsTakenIn();
};

void TstDamage::everyChangedByteIsFound_data()
{
    QTest::addColumn<int>("cipher");
    QTest::newRow("AEGIS-256") << static_cast<int>(Cipher::Aegis256);
    QTest::newRow("ChaCha20") << static_cast<int>(Cipher::ChaCha20);
}

void TstDamage::everyChangedByteIsFound()
{
    QFETCH(int, cipher);
    Scratch scratch;
    scratch.cipher = static_cast<Cipher>(cipher);
    {
        const auto vault = scratch.create();
        QVERIFY(vault);
        // Long values have overflow pages; what is removed again leaves free pages.
        QVERIFY(write(**vault, u"Add"_s,
                      u"INSERT INTO uncaptured (name) SELECT hex(zeroblob(3000)) FROM "
                      "json_each('[1,2,3,4,5,6]')"_s));
        QVERIFY(addPerson(**vault, u"Жанболат"_s));
        QVERIFY(write(**vault, u"Remove"_s, u"DELETE FROM uncaptured"_s));
        QVERIFY(rowsOf(**vault, u"PRAGMA freelist_count"_s).constFirst().toInt() > 2);
    }
    const QByteArray whole = scratch.bytes();
    QCOMPARE(whole.size() % PageSize, 0);
    QCOMPARE(answerTo(scratch), u"sound"_s);

    QList<qsizetype> places;
    for (qsizetype at = 0; at < 32; ++at)
        places << at;
    for (qsizetype page = 0; page < whole.size(); page += PageSize) {
        for (const qsizetype at : { 0, 1, 100, 2000, 4030, 4095 })
            places << page + at;
    }
    for (const qsizetype place : std::as_const(places)) {
        QByteArray bytes = whole;
        bytes[place] = static_cast<char>(bytes[place] ^ (place % 2 == 0 ? '\x01' : '\x80'));
        scratch.setBytes(bytes);
        const QString answer = answerTo(scratch);
        QVERIFY2(answer == u"damaged"_s,
                 qPrintable(u"byte %1 of %2: %3"_s.arg(place).arg(whole.size()).arg(answer)));
    }
    scratch.setBytes(whole);
    QCOMPARE(answerTo(scratch), u"sound"_s);
}

void TstDamage::aFileCutShortIsFound()
{
    const Scratch scratch;
    QVERIFY(scratch.create());
    const QByteArray whole = scratch.bytes();
    for (const qsizetype size :
         { PageSize, whole.size() - PageSize, whole.size() - 1, qsizetype { 24 } }) {
        scratch.setBytes(whole.first(size));
        QCOMPARE(answerTo(scratch), u"damaged"_s);
    }
}

void TstDamage::pagesThatChangedPlacesAreFound()
{
    const Scratch scratch;
    QVERIFY(scratch.create());
    QByteArray bytes = scratch.bytes();
    const QByteArray second = bytes.sliced(PageSize, PageSize);
    bytes.replace(PageSize, PageSize, bytes.sliced(2 * PageSize, PageSize));
    bytes.replace(2 * PageSize, PageSize, second);
    scratch.setBytes(bytes);
    QCOMPARE(answerTo(scratch), u"damaged"_s);
}

namespace {

QByteArray journalOf(const Scratch &scratch)
{
    QFile file(scratch.path() + u"-wal"_s);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void putJournal(const Scratch &scratch, const QByteArray &bytes)
{
    QFile file(scratch.path() + u"-wal"_s);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

void addPeople(Vault &vault, int howMany)
{
    for (int i = 0; i < howMany; ++i)
        QVERIFY(addPerson(vault, u"Person %1"_s.arg(i)));
}

/// As after a kill, with another vault copied over: refused with the name of what is in the way,
/// nothing changed, and the copy whole once that is gone.
void expectStray(const Scratch &scratch, const QByteArray &file, const QByteArray &journal,
                 qsizetype people)
{
    scratch.setBytes(file);
    putJournal(scratch, journal);
    const auto refusedVault = scratch.open();
    QVERIFY(!refusedVault);
    QVERIFY2(messageOf(refusedVault).contains(u"office.habeas-wal"_s),
             qPrintable(messageOf(refusedVault)));
    QCOMPARE(scratch.bytes(), file);
    QCOMPARE(journalOf(scratch), journal);
    QVERIFY(QFile::remove(scratch.path() + u"-wal"_s));
    QFile::remove(scratch.path() + u"-shm"_s);
    const auto vault = scratch.open();
    QVERIFY2(vault, qPrintable(messageOf(vault)));
    QCOMPARE(rowsOf(**vault, u"SELECT id FROM person"_s).size(), people);
}

} // namespace

void TstDamage::aJournalOfAnotherVaultIsRefused()
{
    const Scratch scratch;
    addPeople(*scratch.create().value(), 3);
    const Scratch other;
    QByteArray journal;
    {
        const auto vault = other.create().value();
        addPeople(*vault, 1); // of no page that is read on opening
        journal = journalOf(other);
    }
    QVERIFY(!journal.isEmpty());
    expectStray(scratch, scratch.bytes(), journal, 3);
}

void TstDamage::aJournalOfAnotherCopyIsRefused()
{
    const Scratch scratch;
    addPeople(*scratch.create().value(), 2);
    const QByteArray older = scratch.bytes();
    QByteArray early;
    {
        const auto vault = scratch.open().value();
        addPeople(*vault, 1);
        early = journalOf(scratch);
        addPeople(*vault, 400);
    }
    const QByteArray newer = scratch.bytes();
    QByteArray late;
    {
        const auto vault = scratch.open().value();
        addPeople(*vault, 1);
        late = journalOf(scratch);
    }
    QVERIFY(!early.isEmpty() && !late.isEmpty());
    expectStray(scratch, newer, early, 403);
    expectStray(scratch, older, late, 2);
}

void TstDamage::theVaultsOwnJournalIsTakenIn()
{
    const Scratch scratch;
    addPeople(*scratch.create().value(), 2);
    for (const int howMany : { 1, 40 }) {
        QByteArray file;
        QByteArray journal;
        {
            const auto vault = scratch.open().value();
            addPeople(*vault, howMany);
            file = scratch.bytes();
            journal = journalOf(scratch);
        }
        const Scratch killed;
        killed.setBytes(file);
        putJournal(killed, journal);
        const auto vault = killed.open();
        QVERIFY2(vault, qPrintable(messageOf(vault)));
        QCOMPARE(rowsOf(**vault, u"SELECT id FROM person"_s).size(), howMany == 1 ? 3 : 43);
    }
}

HABEAS_TEST(TstDamage)
#include "tst_damage.moc"
