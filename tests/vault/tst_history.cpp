#include "app/vault/chain.h"
#include "app/vault/changejson.h"
#include "app/vault/check.h"
#include "app/vault/history.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QSqlQuery>
#include <QTest>

#include "tests/programs/testmain.h"
#include "tests/vault/scratch.h"

using namespace habeas;
using namespace habeas::test;

class TstHistory : public QObject
{
    Q_OBJECT

private slots:
    void aChangeNamesItsColumns();
    void everyKindOfValueIsKept();
    void aChangeSetTellsWhoWhenAndWhat();
    void nothingChangedWritesNothing();
    void aRowPutBackIsNoChange();
    void aRowReplacedUnderItsIdIsAnUpdate();
    void aNumberUsedAgainIsAnotherRecord();
    void aCascadeIsInTheHistoryToo();
    void whatIsNotCapturedIsNotTold();
    void aTransactionNotCommittedLeavesNothing();
    void aFullDiskKeepsWhatWasThere();
    void aBrokenReferenceIsNotCommitted();
    void historyOfOneRecordIsItsOwn();
    void theClockNeverGoesBack();
    void theHashIsOfTheWholeText();
    void aLongGestureIsToldWhole();
};

namespace {

Change onlyChange(const Vault &vault)
{
    const auto sets = readHistory(vault.connection());
    return sets && !sets->isEmpty() && sets->first().changes.size() == 1
        ? sets->first().changes.first()
        : Change {};
}

/// As chain.h says it: all of it as one text.
QByteArray hashOfOneText(const QByteArray &previous, const ChangeSet &set, qint64 officeNumber)
{
    const auto id = [](const QUuid &value) {
        return value.isNull() ? QString() : value.toString(QUuid::WithoutBraces);
    };
    QJsonArray changes;
    for (const Change &change : set.changes)
        changes.append(QJsonArray { change.table, id(change.row), operationWord(change.operation),
                                    patchText(change.patch) });
    const QJsonArray text { u"habeas-change-set-1"_s,
                            set.number,
                            id(set.id),
                            id(set.office),
                            officeNumber,
                            set.author,
                            set.clock,
                            set.words,
                            kindWord(set.kind),
                            id(set.target),
                            changes };
    const QByteArray bytes = previous + QJsonDocument(text).toJson(QJsonDocument::Compact);
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

QString anyText(QRandomGenerator &random)
{
    static const QString letters = u"aZ\"\\/\n\t\u0001\u007f жқ\u2028ا漢[]{},:"_s;
    QString text;
    for (quint32 i = random.bounded(12U); i > 0; --i)
        text += letters.at(random.bounded(letters.size()));
    return text;
}

ChangeSet anySet(QRandomGenerator &random)
{
    ChangeSet set;
    set.number = random.bounded(100'000);
    set.id = QUuid::createUuid();
    set.office = QUuid::createUuid();
    set.author = anyText(random);
    set.clock = static_cast<qint64>(random.generate64() >> 2);
    set.words = anyText(random);
    set.kind = Gesture::Kind(random.bounded(3));
    if (set.kind != Gesture::Kind::Do)
        set.target = QUuid::createUuid();
    for (quint32 i = random.bounded(5U); i > 0; --i) {
        Change change {
            anyText(random), QUuid::createUuid(), Change::Operation(random.bounded(3)), {}
        };
        for (quint32 column = random.bounded(4U); column > 0; --column)
            change.patch.insert(anyText(random), QJsonArray { QJsonValue::Null, anyText(random) });
        set.changes << change;
    }
    return set;
}

} // namespace

void TstHistory::aChangeNamesItsColumns()
{
    const Scratch scratch;
    const auto vault = scratch.create();
    QVERIFY(vault && addPerson(**vault, u"Жанболат"_s));
    Change change = onlyChange(**vault);
    QCOMPARE(change.table, u"person"_s);
    QCOMPARE(change.operation, Change::Operation::Insert);
    QCOMPARE(change.patch,
             (QJsonObject { { u"name"_s, QJsonArray { QJsonValue::Null, u"Жанболат"_s } } }));
    const QUuid row = change.row;

    QVERIFY(write(**vault, u"Note"_s, u"UPDATE person SET note = 'free', age = 40"_s));
    change = onlyChange(**vault);
    QCOMPARE(change.row, row);
    QCOMPARE(change.operation, Change::Operation::Update);
    QCOMPARE(change.patch,
             (QJsonObject { { u"note"_s, QJsonArray { QJsonValue::Null, u"free"_s } },
                            { u"age"_s, QJsonArray { QJsonValue::Null, 40 } } }));

    QVERIFY(write(**vault, u"Remove"_s, u"DELETE FROM person"_s));
    change = onlyChange(**vault);
    QCOMPARE(change.row, row);
    QCOMPARE(change.operation, Change::Operation::Delete);
    QCOMPARE(change.patch[u"name"].toArray(), (QJsonArray { u"Жанболат"_s, QJsonValue::Null }));
}

void TstHistory::everyKindOfValueIsKept()
{
    const Scratch scratch;
    const auto vault = scratch.create();
    QVERIFY(vault);
    QVERIFY(
        write(**vault, u"Add"_s,
              u"INSERT INTO person (id, name, note, age, weight, photo) VALUES (randomblob(16), "
              "'a\"b', '', 9223372036854775807, 2.0, x'00ff')"_s));
    const QJsonObject patch = onlyChange(**vault).patch;
    const auto added = [&](const QString &column) {
        return patch[column].toArray().at(1);
    };
    QCOMPARE(added(u"name"_s), QJsonValue(u"a\"b"_s));
    QCOMPARE(added(u"note"_s), QJsonValue(u""_s));
    QCOMPARE(added(u"age"_s).toInteger(), std::numeric_limits<qint64>::max());
    QCOMPARE(added(u"weight"_s), QJsonValue(2.0));
    QCOMPARE(added(u"photo"_s), QJsonValue(QJsonObject { { u"hex"_s, u"00ff"_s } }));
    QVERIFY(!patch.contains(u"rank"_s));

    QVERIFY(undo(**vault, u"A"_s));
    QVERIFY(redo(**vault, u"A"_s));
    QCOMPARE(rowsOf(**vault,
                    u"SELECT concat_ws('|', name, note, age, weight, hex(photo), "
                    "typeof(weight), typeof(rank)) FROM person"_s),
             QVariantList { u"a\"b||9223372036854775807|2.0|00FF|real|null"_s });
}

void TstHistory::aChangeSetTellsWhoWhenAndWhat()
{
    Scratch scratch;
    const auto vault = scratch.create();
    QVERIFY(vault);
    scratch.now = scratch.now.addSecs(60);
    const auto id = addPerson(**vault, u"A"_s);
    QVERIFY(id);
    const auto sets = readHistory((*vault)->connection());
    QVERIFY(sets);
    QCOMPARE(sets->size(), 2);
    const ChangeSet &set = sets->first();
    QCOMPARE(set.id, *id);
    QCOMPARE(set.number, 2);
    QCOMPARE(set.author, u"Aigerim"_s);
    QCOMPARE(set.words, u"Add a person"_s);
    QCOMPARE(set.at, scratch.now);
    QCOMPARE(set.office, (*vault)->info()->officeId);
    QCOMPARE(set.hash.size(), 32);
    QCOMPARE(set.kind, Gesture::Kind::Do);
}

void TstHistory::nothingChangedWritesNothing()
{
    const Scratch scratch;
    const auto vault = scratch.create();
    QVERIFY(vault && addPerson(**vault, u"A"_s));
    const auto id = write(**vault, u"Same"_s, u"UPDATE person SET name = 'A'"_s);
    QVERIFY(id && id->isNull());
    QCOMPARE((*vault)->info()->changeSets, 2);
}

void TstHistory::aRowPutBackIsNoChange()
{
    const Scratch scratch;
    const auto vault = scratch.create();
    QVERIFY(vault && addPerson(**vault, u"A"_s));
    auto transaction = (*vault)->begin({ .words = u"Nothing"_s, .author = u"A"_s });
    QVERIFY(transaction);
    QSqlQuery query(transaction->database());
    QVERIFY(query.exec(u"CREATE TEMP TABLE saved AS SELECT * FROM person"_s));
    QVERIFY(query.exec(u"DELETE FROM person"_s));
    QVERIFY(
        query.exec(u"INSERT INTO person (seq, id, name) SELECT seq + 7, id, name FROM saved"_s));
    const auto id = transaction->commit();
    QVERIFY2(id && id->isNull(), qPrintable(messageOf(id)));
}

void TstHistory::aRowReplacedUnderItsIdIsAnUpdate()
{
    const Scratch scratch;
    const auto vault = scratch.create();
    QVERIFY(vault && addPerson(**vault, u"A"_s));
    QVERIFY(write(
        **vault, u"Replace"_s,
        u"INSERT OR REPLACE INTO person (id, name, note) SELECT id, name, 'n' FROM person"_s));
    const Change change = onlyChange(**vault);
    QCOMPARE(change.operation, Change::Operation::Update);
    QCOMPARE(change.patch.keys(), QStringList { u"note"_s });
    QVERIFY(checkVault((*vault)->connection())->sound());
}

void TstHistory::aNumberUsedAgainIsAnotherRecord()
{
    const Scratch scratch;
    const auto vault = scratch.create();
    QVERIFY(vault);
    QVERIFY(write(**vault, u"Add"_s,
                  u"INSERT INTO person (id, name, note) VALUES (randomblob(16), 'A', 'same')"_s));
    auto transaction = (*vault)->begin({ .words = u"Exchange"_s, .author = u"A"_s });
    QVERIFY(transaction);
    QSqlQuery query(transaction->database());
    QVERIFY(query.exec(u"DELETE FROM person"_s));
    QVERIFY(query.exec(
        u"INSERT INTO person (seq, id, name, note) VALUES (1, randomblob(16), 'B', 'same')"_s));
    QVERIFY(transaction->commit());
    const auto sets = readHistory((*vault)->connection());
    QCOMPARE(sets->first().changes.size(), 2);
    for (const Change &change : sets->first().changes) {
        QVERIFY(change.operation != Change::Operation::Update);
        QVERIFY(change.patch[u"note"].toArray().contains(u"same"_s));
    }
    QVERIFY(undo(**vault, u"A"_s));
    QCOMPARE(rowsOf(**vault, u"SELECT name || note FROM person"_s), QVariantList { u"Asame"_s });
    QVERIFY(checkVault((*vault)->connection())->sound());
}

void TstHistory::aCascadeIsInTheHistoryToo()
{
    const Scratch scratch;
    const auto vault = scratch.create();
    QVERIFY(vault && addPerson(**vault, u"A"_s));
    QVERIFY(write(**vault, u"Hearing"_s,
                  u"INSERT INTO hearing (id, person) SELECT randomblob(16), id FROM person"_s));
    QVERIFY(write(**vault, u"Remove"_s, u"DELETE FROM person"_s));
    const auto sets = readHistory((*vault)->connection());
    QCOMPARE(sets->first().changes.size(), 2);
    QVERIFY(undo(**vault, u"A"_s));
    QCOMPARE(rowsOf(**vault, u"SELECT room FROM hearing"_s), QVariantList { u"one"_s });
    QVERIFY(checkVault((*vault)->connection())->sound());
}

void TstHistory::whatIsNotCapturedIsNotTold()
{
    const Scratch scratch;
    const auto vault = scratch.create();
    QVERIFY(vault);
    const auto id = write(**vault, u"Note"_s, u"INSERT INTO uncaptured (name) VALUES ('x')"_s);
    QVERIFY(id && id->isNull());
    QCOMPARE(rowsOf(**vault, u"SELECT name FROM uncaptured"_s), QVariantList { u"x"_s });
}

void TstHistory::aTransactionNotCommittedLeavesNothing()
{
    const Scratch scratch;
    const auto vault = scratch.create();
    QVERIFY(vault);
    {
        auto transaction = (*vault)->begin({ .words = u"Never"_s, .author = u"A"_s });
        QVERIFY(transaction);
        QSqlQuery query(transaction->database());
        QVERIFY(query.exec(u"INSERT INTO person (id, name) VALUES (randomblob(16), 'x')"_s));
    }
    QVERIFY(rowsOf(**vault, u"SELECT name FROM person"_s).isEmpty());
    QCOMPARE((*vault)->info()->changeSets, 1);
}

void TstHistory::aFullDiskKeepsWhatWasThere()
{
    const Scratch scratch;
    const auto vault = scratch.create();
    QVERIFY(vault && addPerson(**vault, u"A"_s));
    const int pages = rowsOf(**vault, u"PRAGMA page_count"_s).constFirst().toInt();
    rowsOf(**vault, u"PRAGMA max_page_count = %1"_s.arg(pages + 2));
    // The row itself still fits; its history does not.
    const auto id = addPerson(**vault, QString(6000, u'x'));
    QVERIFY(!id);
    QCOMPARE(id.error().kind, ErrorKind::Io);
    QVERIFY(id.error().message.contains(u"disk is full"_s));
    rowsOf(**vault, u"PRAGMA max_page_count = 1000000"_s);
    QCOMPARE(rowsOf(**vault, u"SELECT name FROM person"_s), QVariantList { u"A"_s });
    QVERIFY(addPerson(**vault, u"B"_s));
    QVERIFY(checkVault((*vault)->connection())->sound());
}

void TstHistory::aBrokenReferenceIsNotCommitted()
{
    const Scratch scratch;
    const auto vault = scratch.create();
    QVERIFY(vault);
    auto transaction = (*vault)->begin({ .words = u"Orphan"_s, .author = u"A"_s });
    QVERIFY(transaction);
    QSqlQuery query(transaction->database());
    QVERIFY(query.exec(u"PRAGMA defer_foreign_keys = ON"_s));
    QVERIFY(
        query.exec(u"INSERT INTO hearing (id, person) VALUES (randomblob(16), randomblob(16))"_s));
    const auto id = transaction->commit();
    QVERIFY(!id);
    QCOMPARE(id.error().kind, ErrorKind::Refused);
    QVERIFY(rowsOf(**vault, u"SELECT id FROM hearing"_s).isEmpty());
    QVERIFY(addPerson(**vault, u"next"_s));
}

void TstHistory::historyOfOneRecordIsItsOwn()
{
    const Scratch scratch;
    const auto vault = scratch.create();
    QVERIFY(vault && addPerson(**vault, u"A"_s) && addPerson(**vault, u"B"_s));
    QVERIFY(write(**vault, u"Both"_s, u"UPDATE person SET note = name"_s));
    const auto rows = rowsOf(**vault, u"SELECT id FROM person WHERE name = 'A'"_s);
    const QUuid a = QUuid::fromRfc4122(rows.constFirst().toByteArray());
    const auto sets = readHistory((*vault)->connection(), { a });
    QVERIFY(sets);
    QCOMPARE(sets->size(), 2);
    QCOMPARE(sets->first().words, u"Both"_s);
    QCOMPARE(sets->first().changes.size(), 1);
    QCOMPARE(sets->first().changes.first().row, a);
    QCOMPARE(readHistory((*vault)->connection(), {}, 1)->size(), 1);
}

void TstHistory::theClockNeverGoesBack()
{
    Scratch scratch;
    const auto vault = scratch.create();
    QVERIFY(vault && addPerson(**vault, u"A"_s));
    const QDateTime before = scratch.now;
    scratch.now = scratch.now.addDays(-400); // the battery of the old laptop
    QVERIFY(addPerson(**vault, u"B"_s) && addPerson(**vault, u"C"_s));
    const auto sets = readHistory((*vault)->connection());
    QVERIFY(sets->at(0).clock > sets->at(1).clock && sets->at(1).clock > sets->at(2).clock);
    QCOMPARE(sets->at(0).at, before);
    QVERIFY(checkVault((*vault)->connection())->sound());
}

void TstHistory::theHashIsOfTheWholeText()
{
    QRandomGenerator random(7);
    for (int i = 0; i < 500; ++i) {
        const ChangeSet set = anySet(random);
        const QByteArray previous(32, static_cast<char>(i));
        ChainHash hash(previous, set, i);
        for (const Change &change : set.changes)
            hash.add(change.table, change.row, operationWord(change.operation),
                     patchText(change.patch));
        QCOMPARE(hash.result(), hashOfOneText(previous, set, i));
    }
}

void TstHistory::aLongGestureIsToldWhole()
{
    // Longer than what is read at a time, in two tables, with every kind of change.
    const Scratch scratch;
    const auto vault = scratch.create();
    QVERIFY(vault);
    const QString many = u"WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n "
                         "WHERE i < 3000) "_s;
    QVERIFY(write(**vault, u"Add"_s,
                  u"INSERT INTO person (id, name, note) "_s + many
                      + u"SELECT randomblob(16), 'old ' || i, hex(zeroblob(200)) FROM n"_s));
    auto transaction = (*vault)->begin({ .words = u"All at once"_s, .author = u"A"_s });
    QVERIFY(transaction);
    QSqlQuery query(transaction->database());
    for (const QString &sql : QStringList {
             u"UPDATE person SET note = 'new ' || note WHERE seq % 3 = 0"_s,
             u"DELETE FROM person WHERE seq % 3 = 1"_s,
             u"INSERT INTO person (id, name, note) "_s + many
                 + u"SELECT randomblob(16), 'made ' || i, hex(zeroblob(200)) FROM n"_s,
             u"INSERT INTO hearing (id, person, room) SELECT randomblob(16), id, hex(zeroblob(50)) "
             "FROM person"_s })
        QVERIFY2(query.exec(sql), qPrintable(query.lastError().text()));
    query.finish();
    QVERIFY(transaction->commit());

    const auto sets = readHistory((*vault)->connection());
    QVERIFY(sets);
    QHash<QString, int> told;
    for (const Change &change : sets->first().changes)
        ++told[change.table + u' ' + operationWord(change.operation)];
    QCOMPARE(told,
             (QHash<QString, int> { { u"person update"_s, 1000 },
                                    { u"person delete"_s, 1000 },
                                    { u"person insert"_s, 3000 },
                                    { u"hearing insert"_s, 5000 } }));
    const auto report = checkVault((*vault)->connection());
    QVERIFY(report && report->sound());
    QVERIFY(undo(**vault, u"A"_s));
    QCOMPARE(rowsOf(**vault, u"SELECT count(*) || ' ' || max(name LIKE 'made%') FROM person"_s),
             QVariantList { u"3000 0"_s });
    QVERIFY(redo(**vault, u"A"_s));
    const auto again = checkVault((*vault)->connection());
    QVERIFY(again && again->sound());
}

HABEAS_TEST(TstHistory)
#include "tst_history.moc"
