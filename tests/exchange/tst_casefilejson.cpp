#include "app/casefile/recordorder.h"
#include "app/exchange/casefilejson.h"

#include <QTest>

#include "tests/casefile/randomfolder.h"
#include "tests/support/fixture.h"
#include "tests/programs/testmain.h"

using namespace Qt::StringLiterals;

namespace habeas::test {

class TstCaseFileJson : public QObject
{
    Q_OBJECT

private slots:
    void aFileWrittenAndReadAgainIsTheSameBytes_data();
    void aFileWrittenAndReadAgainIsTheSameBytes();
    void anyFolderSurvivesTheTrip();
    void theOrderOfRecordsInMemoryDoesNotShow();
    void aReferenceToARecordInTheBinIsLeftOut();
    void localIdsGiveTheSameRecordsEachTime();
    void localIdsOfOtherCasesGiveOtherRecords();
    void typedWordsTravelBesideTheDate();
};

namespace {

CaseFile fileOf(CaseFolder folder)
{
    CaseFile file;
    file.people = std::exchange(folder.people, {});
    file.names = std::exchange(folder.names, {});
    file.affiliations = std::exchange(folder.affiliations, {});
    file.sources = std::exchange(folder.sources, {});
    file.cases << folder;
    return file;
}

QString sentenceOf(const Result<CaseFile> &file)
{
    return file ? QString() : file.error().message;
}

} // namespace

void TstCaseFileJson::aFileWrittenAndReadAgainIsTheSameBytes_data()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("acceptance") << fixturePath(u"zhanbolat-mamay.json"_s);
    QTest::newRow("sample") << QStringLiteral(HABEAS_SOURCE_DIR "/resources/sample/sample.json");
}

void TstCaseFileJson::aFileWrittenAndReadAgainIsTheSameBytes()
{
    QFETCH(const QString, path);
    const Result<CaseFile> file = readCaseFile(readAll(path));
    QCOMPARE(sentenceOf(file), QString());
    const QByteArray once = writeCaseFile(*file);
    const Result<CaseFile> again = readCaseFile(once);
    QCOMPARE(sentenceOf(again), QString());
    QCOMPARE(writeCaseFile(*again), once);
}

void TstCaseFileJson::anyFolderSurvivesTheTrip()
{
    for (quint32 seed = 1; seed <= 60; ++seed) {
        const CaseFile file = fileOf(RandomFolder(seed).make(u"KZ-%1"_s.arg(seed)));
        const QByteArray once = writeCaseFile(file);
        const Result<CaseFile> again = readCaseFile(once);
        QVERIFY2(again, qPrintable(u"seed %1: %2"_s.arg(seed).arg(sentenceOf(again))));
        QCOMPARE(writeCaseFile(*again), once);
        QCOMPARE(again->cases.first().file.ref, file.cases.first().file.ref);
        QCOMPARE(again->cases.first().orders.size(), file.cases.first().orders.size());
    }
}

void TstCaseFileJson::theOrderOfRecordsInMemoryDoesNotShow()
{
    CaseFile file = fileOf(RandomFolder(7).make(u"KZ-7"_s));
    const QByteArray once = writeCaseFile(file);
    CaseFolder::eachList(file.cases.first(), [](auto &list) {
        std::reverse(list.begin(), list.end());
    });
    std::reverse(file.people.begin(), file.people.end());
    std::reverse(file.names.begin(), file.names.end());
    std::reverse(file.sources.begin(), file.sources.end());
    QCOMPARE(writeCaseFile(file), once);
}

void TstCaseFileJson::aReferenceToARecordInTheBinIsLeftOut()
{
    Result<CaseFile> file = readCaseFile(acceptanceCase());
    QVERIFY(file);
    file->cases.first().hearings.first().deleted = true;
    const Result<CaseFile> again = readCaseFile(writeCaseFile(*file));
    QCOMPARE(sentenceOf(again), QString());
    QCOMPARE(again->cases.first().hearings.size(), 0);
    for (const Order &order : again->cases.first().orders)
        QVERIFY(order.hearing.isNull());
}

void TstCaseFileJson::localIdsGiveTheSameRecordsEachTime()
{
    const Result<CaseFile> once = readCaseFile(acceptanceCase());
    const Result<CaseFile> again = readCaseFile(acceptanceCase());
    QVERIFY(once && again);
    QCOMPARE(once->cases.first().file.id.text(), again->cases.first().file.id.text());
    QCOMPARE(once->cases.first().file.id.uuid().version(), QUuid::Sha1);
}

void TstCaseFileJson::localIdsOfOtherCasesGiveOtherRecords()
{
    QByteArray other = acceptanceCase();
    other.replace("KZ-2022-001", "KZ-2022-002");
    const Result<CaseFile> a = readCaseFile(acceptanceCase());
    const Result<CaseFile> b = readCaseFile(other);
    QVERIFY(a && b);
    QVERIFY(!(a->people.first().id == b->people.first().id));
}

void TstCaseFileJson::typedWordsTravelBesideTheDate()
{
    const QByteArray json = R"({"format":"habeas-case","version":1,"cases":[{"id":"c","ref":"A-1",
        "opened":"2022-11","opened_typed":"late autumn"}]})";
    const Result<CaseFile> file = readCaseFile(json);
    QCOMPARE(sentenceOf(file), QString());
    QCOMPARE(file->cases.first().file.opened.edtf(), u"2022-11"_s);
    QCOMPARE(file->cases.first().file.opened.typed(), u"late autumn"_s);
    QVERIFY(writeCaseFile(*file).contains("\"opened_typed\": \"late autumn\""));
}

HABEAS_TEST(TstCaseFileJson)

} // namespace habeas::test

#include "tst_casefilejson.moc"
