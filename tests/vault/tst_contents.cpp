#include "app/vault/contents.h"
#include "app/vault/engine.h"

#include <QCryptographicHash>
#include <QFile>
#include <QTest>

#include "tests/support/temporaryvault.h"
#include "tests/programs/testmain.h"

using namespace Qt::StringLiterals;

namespace habeas::test {

namespace {

const QByteArray words = "What the witness said in room 7";

QString hashOf(const QByteArray &bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

/// Runs one write and keeps it.
template<class Write>
bool keep(Vault &vault, Write write)
{
    auto transaction = vault.begin({ {}, u"Tester"_s });
    return transaction && write(*transaction) && transaction->commit();
}

} // namespace

class TstContents : public QObject
{
    Q_OBJECT

private slots:
    void nothingShowsAContentBeforeItIsWhole();
    void aPowerCutLeavesWhatWasWholeAndHidesTheRest();
    void theFileTellsNothingOfIt();
    void droppingTakesOnlyWhatIsNotWhole();
};

void TstContents::nothingShowsAContentBeforeItIsWhole()
{
    TemporaryVault place;
    Vault &vault = place.vault();
    const Connection &connection = vault.connection();
    const QString hash = hashOf(words);
    QVERIFY(keep(vault, [&](const Transaction &proof) {
        return beginContent(connection, proof, hash, words.size(), 0)
            && writePiece(connection, proof, hash, 0, words.left(10));
    }));
    QCOMPARE(contentSize(connection, hash).value(), 0);
    QVERIFY(!wholeContent(connection, hash));
    QVERIFY(!keep(vault, [&](const Transaction &proof) {
        return finishContent(connection, proof, hash).has_value(); // not all of it is there
    }));
    QVERIFY(keep(vault, [&](const Transaction &proof) {
        return writePiece(connection, proof, hash, 1, words.mid(10))
            && finishContent(connection, proof, hash);
    }));
    QCOMPARE(contentSize(connection, hash).value(), words.size());
    QCOMPARE(wholeContent(connection, hash).value(), words);
    QCOMPARE(vault.info()->changeSets, 1); // no history of it
}

void TstContents::aPowerCutLeavesWhatWasWholeAndHidesTheRest()
{
    TemporaryVault place;
    const QString hash = hashOf(words);
    QVERIFY(keep(place.vault(), [&](const Transaction &proof) {
        return beginContent(place.vault().connection(), proof, hash, words.size(), 5)
            && writePiece(place.vault().connection(), proof, hash, 0, words.left(7));
    }));
    place.close();
    place.open();
    const Connection &connection = place.vault().connection();
    QCOMPARE(contentSize(connection, hash).value(), 0);
    QCOMPARE(unfinishedContents(connection, 5).value(), QStringList());
    QCOMPARE(unfinishedContents(connection, 6).value(), QStringList { hash });
}

void TstContents::theFileTellsNothingOfIt()
{
    TemporaryVault place;
    const QString hash = hashOf(words);
    QVERIFY(keep(place.vault(), [&](const Transaction &proof) {
        const Connection &connection = place.vault().connection();
        return beginContent(connection, proof, hash, words.size(), 0)
            && writePiece(connection, proof, hash, 0, words)
            && finishContent(connection, proof, hash);
    }));
    place.close();
    QFile file(place.path());
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray all = file.readAll();
    QVERIFY(!all.contains(words));
    QVERIFY(!all.contains(hash.toLatin1()));
}

void TstContents::droppingTakesOnlyWhatIsNotWhole()
{
    TemporaryVault place;
    Vault &vault = place.vault();
    const Connection &connection = vault.connection();
    const QString whole = hashOf(words);
    const QString half = hashOf("another");
    constexpr int pieces = 20;
    QVERIFY(keep(vault, [&](const Transaction &proof) {
        bool done = beginContent(connection, proof, whole, words.size(), 0)
            && writePiece(connection, proof, whole, 0, words)
            && finishContent(connection, proof, whole)
            && beginContent(connection, proof, half, 1000, 0);
        for (int i = 0; i < pieces; ++i)
            done = done && writePiece(connection, proof, half, i, words);
        return done;
    }));
    int steps = 0;
    bool more = true;
    while (more) {
        QVERIFY(keep(vault, [&](const Transaction &proof) {
            const Result<bool> left = dropSome(connection, proof, half);
            more = left.value_or(false);
            return left && dropSome(connection, proof, whole).has_value();
        }));
        ++steps;
    }
    QVERIFY(steps > 1); // a few pieces at a time
    QCOMPARE(wholeContent(connection, whole).value(), words);
    Statement left(connection.handle(), "SELECT count(*) FROM content_piece");
    QVERIFY(left.row());
    QCOMPARE(left.integer(0), 1);
}

HABEAS_TEST(TstContents)

} // namespace habeas::test

#include "tst_contents.moc"
