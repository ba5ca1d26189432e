#include "app/vault/check.h"
#include "app/vault/history.h"

#include <QRandomGenerator>
#include <QSqlQuery>
#include <QTest>

#include "tests/programs/testmain.h"
#include "tests/vault/scratch.h"

using namespace habeas;
using namespace habeas::test;

namespace {

/// Every captured record, without its local number.
QVariantList state(const Vault &vault)
{
    return rowsOf(vault,
                  u"SELECT hex(id) || coalesce(name, '') || coalesce(note, '-') || "
                  "coalesce(age, '-') || coalesce(weight, '-') || coalesce(rank, '-') "
                  "FROM person ORDER BY id"_s)
        + rowsOf(vault, u"SELECT hex(id) || hex(person) || room FROM hearing ORDER BY id"_s);
}

/// One gesture of a few random edits; false where it changed nothing.
bool randomGesture(Vault &vault, QRandomGenerator &random, int number)
{
    static const QStringList Edits {
        u"INSERT INTO person (id, name, rank) VALUES (randomblob(16), 'n%1', %1)"_s,
        u"UPDATE person SET note = 'note %1', age = coalesce(age, 0) + %1 WHERE seq %% 3 = %1 %% 3"_s,
        u"UPDATE person SET weight = %1 / 4.0, note = NULL WHERE seq %% 2 = %1 %% 2"_s,
        u"INSERT INTO hearing (id, person, room) SELECT randomblob(16), id, 'r%1' FROM person "
        "WHERE seq %% 4 = %1 %% 4"_s,
        u"UPDATE hearing SET room = 'moved %1' WHERE seq %% 5 = %1 %% 5"_s,
        u"UPDATE hearing SET person = (SELECT id FROM person ORDER BY name LIMIT 1) WHERE seq %% 3 = 0"_s,
        u"DELETE FROM hearing WHERE seq %% 6 = %1 %% 6"_s,
        u"DELETE FROM person WHERE seq %% 7 = %1 %% 7"_s, // takes the hearings along
        u"INSERT OR REPLACE INTO person (id, name, rank) SELECT id, name || '+', rank FROM person "
        "WHERE seq %% 5 = %1 %% 5"_s,
    };
    auto transaction = vault.begin({ .words = u"Gesture %1"_s.arg(number), .author = u"A"_s });
    if (!transaction)
        return false;
    QSqlQuery query(transaction->database());
    const int edits = random.bounded(1, 4);
    for (int i = 0; i < edits; ++i) {
        QString sql
            = Edits[number < 5 ? 0 : random.bounded(Edits.size())]; // someone must be there first
        sql.replace(u"%1"_s, QString::number(number * 4 + i)).replace(u"%%"_s, u"%"_s);
        if (!query.exec(sql))
            return false;
    }
    const auto id = transaction->commit();
    return id && !id->isNull();
}

} // namespace

class TstUndo : public QObject
{
    Q_OBJECT

private slots:
    void undoAllThenRedoAllVisitsEveryState_data();
    void undoAllThenRedoAllVisitsEveryState();
    void aNewActLeavesNothingToRedo();
    void undoNamesWhatItTakesBack();
    void undoIsANewEntryOfTheHistory();
    void makingTheVaultCannotBeUndone();
    void whatMovedOnIsNotUndone();
    void aPlaceTakenByAnotherIsGivenBack();
};

void TstUndo::undoAllThenRedoAllVisitsEveryState_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 8; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void TstUndo::undoAllThenRedoAllVisitsEveryState()
{
    QFETCH(quint32, seed);
    QRandomGenerator random(seed);
    const Scratch scratch;
    const auto created = scratch.create();
    QVERIFY(created);
    Vault &vault = **created;
    QList<QVariantList> states { state(vault) };
    for (int i = 1; i <= 25; ++i) {
        if (randomGesture(vault, random, i))
            states << state(vault);
    }
    QVERIFY(states.size() > 5);

    // Back and forth a few times, not only from end to end.
    qsizetype at = states.size() - 1;
    for (int trip = 0; trip < 4; ++trip) {
        const qsizetype back = trip == 3 ? 0 : random.bounded(0, static_cast<int>(at) + 1);
        for (; at > back; --at) {
            const auto undone = undo(vault, u"A"_s);
            QVERIFY2(undone, qPrintable(messageOf(undone)));
            QCOMPARE(state(vault), states[at - 1]);
        }
        for (; at < states.size() - 1; ++at) {
            const auto redone = redo(vault, u"A"_s);
            QVERIFY2(redone, qPrintable(messageOf(redone)));
            QCOMPARE(state(vault), states[at + 1]);
        }
    }
    QVERIFY(!redo(vault, u"A"_s));
    while (undo(vault, u"A"_s)) { }
    QCOMPARE(state(vault), states.first());
    const auto report = checkVault(vault.connection());
    QVERIFY2(report && report->sound(),
             qPrintable(report ? report->problems.join(u'\n') : QString()));
}

void TstUndo::aNewActLeavesNothingToRedo()
{
    const Scratch scratch;
    const auto vault = scratch.create();
    QVERIFY(vault && addPerson(**vault, u"A"_s) && addPerson(**vault, u"B"_s));
    QVERIFY(undo(**vault, u"A"_s));
    QVERIFY(redoable((*vault)->connection()).has_value());
    QVERIFY(addPerson(**vault, u"C"_s));
    QVERIFY(!redoable((*vault)->connection()).has_value());
    QVERIFY(undo(**vault, u"A"_s)); // C
    QVERIFY(undo(**vault, u"A"_s)); // A: B is undone already
    QVERIFY(rowsOf(**vault, u"SELECT name FROM person"_s).isEmpty());
    QVERIFY(!undoable((*vault)->connection()).has_value());
}

void TstUndo::undoNamesWhatItTakesBack()
{
    const Scratch scratch;
    const auto vault = scratch.create();
    QVERIFY(vault && addPerson(**vault, u"A"_s));
    QCOMPARE(undoable((*vault)->connection())->words, u"Add a person"_s);
    const auto undone = undo(**vault, u"Botagoz"_s);
    QVERIFY(undone);
    QCOMPARE(undone->words, u"Add a person"_s);
    QCOMPARE(undone->changes.size(), 1);
    QCOMPARE(redoable((*vault)->connection())->words, u"Add a person"_s);
}

void TstUndo::undoIsANewEntryOfTheHistory()
{
    const Scratch scratch;
    const auto vault = scratch.create();
    QVERIFY(vault);
    const auto added = addPerson(**vault, u"A"_s);
    QVERIFY(added && undo(**vault, u"Botagoz"_s));
    const auto sets = readHistory((*vault)->connection());
    QCOMPARE(sets->size(), 3);
    QCOMPARE(sets->first().words, u"Undo: Add a person"_s);
    QCOMPARE(sets->first().author, u"Botagoz"_s);
    QCOMPARE(sets->first().kind, Gesture::Kind::Undo);
    QCOMPARE(sets->first().target, *added);
    QCOMPARE(sets->at(1).words, u"Add a person"_s);
}

void TstUndo::makingTheVaultCannotBeUndone()
{
    const Scratch scratch;
    const auto vault = scratch.create();
    QVERIFY(vault);
    QVERIFY(!undoable((*vault)->connection()).has_value());
    QVERIFY(!undo(**vault, u"A"_s));
    QCOMPARE(rowsOf(**vault, u"SELECT count(*) FROM office"_s), QVariantList { 1 });
}

void TstUndo::whatMovedOnIsNotUndone()
{
    const Scratch scratch;
    const auto vault = scratch.create();
    QVERIFY(vault && addPerson(**vault, u"A"_s));
    // Behind history's back, as another office's change will be.
    QSqlQuery query((*vault)->connection().database());
    QVERIFY(query.exec(u"UPDATE person SET note = 'later'"_s));
    const auto undone = undo(**vault, u"A"_s);
    QVERIFY(!undone);
    QCOMPARE(undone.error().kind, ErrorKind::Refused);
    QVERIFY(undone.error().message.contains(u"Add a person"_s));
    QCOMPARE(rowsOf(**vault, u"SELECT note FROM person"_s), QVariantList { u"later"_s });
    QCOMPARE((*vault)->info()->changeSets, 2);
}

void TstUndo::aPlaceTakenByAnotherIsGivenBack()
{
    const Scratch scratch;
    const auto created = scratch.create();
    QVERIFY(created);
    Vault &vault = **created;
    QVERIFY(write(vault, u"One"_s,
                  u"INSERT INTO person (id, name, rank) VALUES (randomblob(16), 'old', 1)"_s));
    auto transaction = vault.begin({ .words = u"Overtake"_s, .author = u"A"_s });
    QVERIFY(transaction);
    QSqlQuery query(transaction->database());
    QVERIFY(query.exec(u"UPDATE person SET rank = 2"_s));
    QVERIFY(query.exec(u"INSERT INTO person (id, name, rank) VALUES (randomblob(16), 'new', 1)"_s));
    QVERIFY(transaction->commit());
    const auto undone = undo(vault, u"A"_s);
    QVERIFY2(undone, qPrintable(messageOf(undone)));
    QCOMPARE(rowsOf(vault, u"SELECT name || rank FROM person"_s), QVariantList { u"old1"_s });
    const auto redone = redo(vault, u"A"_s);
    QVERIFY2(redone, qPrintable(messageOf(redone)));
    QCOMPARE(rowsOf(vault, u"SELECT name || rank FROM person ORDER BY rank"_s),
             (QVariantList { u"new1"_s, u"old2"_s }));
}

HABEAS_TEST(TstUndo)
#include "tst_undo.moc"
