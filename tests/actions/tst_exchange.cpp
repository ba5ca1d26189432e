#include "app/actions/records/recordactions.h"
#include "app/actions/session/undoactions.h"

#include <QTest>

#include "tests/actions/testsession.h"
#include "tests/programs/testmain.h"

using namespace habeas;
using namespace habeas::test;
using namespace Qt::StringLiterals;

class TstExchange : public QObject
{
    Q_OBJECT

private slots:
    void anImportIsOneGestureAndOneUndo();
    void theSameFileAgainChangesNothing();
    void aChangedFileSaysHowMuch();
    void aReferenceOfAnotherCaseIsRefused();
    void aNamesakeOnlyWarns();
    void aCancelledImportKeepsNothing();
    void oneCaseComesWithItsPeopleAndSources();
    void anEmptyRequiredFieldIsNotSaved();
    void theSampleIsAnInventedCase();
};

void TstExchange::anImportIsOneGestureAndOneUndo()
{
    TestSession test;
    const QByteArray before = test.exported();
    const qint64 sets = test.changeSets();
    const auto done = test.importAcceptanceCase();
    QVERIFY2(done, qPrintable(done ? QString() : done.error().message));
    QVERIFY(!done->changeSet.isNull());
    QVERIFY(done->words.contains(u"case.json"));
    QVERIFY(done->effects.first().startsWith(u"Adds "));
    QCOMPARE(test.changeSets(), sets + 1);
    QVERIFY(undoLast(test.session));
    QCOMPARE(test.exported(), before);
}

void TstExchange::theSameFileAgainChangesNothing()
{
    TestSession test;
    QVERIFY(test.importAcceptanceCase());
    const qint64 sets = test.changeSets();
    const auto again = test.importAcceptanceCase();
    QVERIFY(again);
    QVERIFY(again->changeSet.isNull());
    QCOMPARE(again->effects, QStringList { u"Nothing to change."_s });
    QVERIFY(again->warnings.isEmpty());
    QCOMPARE(test.changeSets(), sets);
}

void TstExchange::aChangedFileSaysHowMuch()
{
    TestSession test;
    QVERIFY(test.importAcceptanceCase());
    auto file = readCaseFile(acceptanceCase()).value();
    file.cases.first().file.title = u"Another title"_s;
    file.cases.first().hearings.first().court = u"Another court"_s;
    const auto done = importCaseFile(test.session, file, u"case.json"_s);
    QVERIFY(done);
    QCOMPARE(done->effects, QStringList { u"Changes 2 record(s)."_s });
    QCOMPARE(test.folder().file.title, u"Another title"_s);
}

void TstExchange::aReferenceOfAnotherCaseIsRefused()
{
    TestSession test;
    QVERIFY(test.importAcceptanceCase());
    const QByteArray before = test.exported();
    CaseFile file;
    CaseFolder folder;
    folder.file.id = newId<Case>();
    folder.file.ref = u"KZ-2022-001"_s;
    folder.file.title = u"Somebody else"_s;
    file.cases << folder;
    const auto done = importCaseFile(test.session, file, u"other.json"_s);
    QVERIFY(!done);
    QVERIFY(done.error().message.contains(u"Somebody else"));
    QVERIFY(done.error().message.contains(u"Zhanbolat Mamay"));
    QCOMPARE(test.exported(), before);
}

void TstExchange::aNamesakeOnlyWarns()
{
    TestSession test;
    QVERIFY(test.importAcceptanceCase());
    CaseFile file;
    Person person;
    person.id = newId<Person>();
    Name name;
    name.id = newId<Name>();
    name.person = person.id;
    name.text = u"ZHANBOLAT MAMAY"_s;
    file.people << person;
    file.names << name;
    const auto done = importCaseFile(test.session, file, u"person.json"_s);
    QVERIFY2(done, qPrintable(done ? QString() : done.error().message));
    QCOMPARE(done->warnings.size(), 1);
    QVERIFY(done->warnings.first().contains(u"ZHANBOLAT MAMAY"));
}

void TstExchange::aCancelledImportKeepsNothing()
{
    TestSession test;
    const QByteArray before = test.exported();
    const auto file = readCaseFile(acceptanceCase()).value();
    const auto done = importCaseFile(test.session, file, u"case.json"_s, [](qsizetype, qsizetype) {
        return false;
    });
    QVERIFY(!done);
    QCOMPARE(done.error().kind, ErrorKind::Cancelled);
    QCOMPARE(test.exported(), before);
}

void TstExchange::oneCaseComesWithItsPeopleAndSources()
{
    TestSession test;
    QVERIFY(test.importAcceptanceCase());
    Person stranger;
    stranger.id = newId<Person>();
    QVERIFY(saveRecord(test.session, stranger, u"Add a person"_s));
    const auto one = exportCaseFile(test.session, u"KZ-2022-001"_s);
    const auto all = exportCaseFile(test.session, QString());
    QVERIFY(one && all);
    QCOMPARE(all->people.size(), one->people.size() + 1);
    QVERIFY(!one->sources.isEmpty());
    QVERIFY2(readCaseFile(writeCaseFile(*one)), "a case exported alone cannot be read back");
    QVERIFY(!exportCaseFile(test.session, u"KZ-2022-999"_s));
}

void TstExchange::anEmptyRequiredFieldIsNotSaved()
{
    TestSession test;
    Case file;
    file.id = newId<Case>();
    const qint64 sets = test.changeSets();
    QVERIFY(!saveRecord(test.session, file, u"Open a case"_s));
    QCOMPARE(test.changeSets(), sets);
}

void TstExchange::theSampleIsAnInventedCase()
{
    const QTemporaryDir folder;
    NewVault wish;
    wish.path = folder.filePath(u"sample.habeas"_s);
    wish.passphrase = testPassphrase();
    wish.sample = true;
    wish.cost = cheapKey;
    const auto session = createVault(wish);
    QVERIFY2(session, qPrintable(session ? QString() : session.error().message));
    const QByteArray cases = writeCaseFile(exportCaseFile(*session, QString()).value());
    QVERIFY(cases.contains("\"measures\""));
    QVERIFY(!cases.contains("Mamay"));
}

HABEAS_TEST(TstExchange)
#include "tst_exchange.moc"
