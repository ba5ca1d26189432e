#include "app/actions/files/diskanswer.h"
#include "app/actions/files/outputfolder.h"
#include "app/actions/letters/letterbatch.h"
#include "app/actions/letters/letterrecords.h"
#include "app/actions/letters/paperactions.h"
#include "app/actions/records/recordactions.h"
#include "app/actions/session/undoactions.h"
#include "app/records/store/repository.h"

#include <QBuffer>
#include <QDir>
#include <QImage>
#include <QStorageInfo>
#include <QTest>

#include <algorithm>

#include "tests/actions/testsession.h"
#include "tests/programs/testmain.h"
#include "tests/support/people.h"

using namespace habeas;
using namespace habeas::test;
using namespace Qt::StringLiterals;

/// Many letters at once: all of them or none.
class TstLetterBatch : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void cleanup() { m_test.reset(); }

    void everyLetterIsAFileAndARowAndOneStepBack();
    void aDryRunWritesNothingAndSaysWhatIsWrong();
    void sharedWordsNameNobodyOfOneCaseOnly();
    void oneBadLetterStopsAllOfThem();
    void aStopLeavesNothing();
    void goingOnWritesOnlyWhatIsMissing();
    void eachLetterIsFoundAgainByItsReader();
    void aTextSomebodyChangedIsNotTheLetter();
    void aFileThatIsThereStopsAllOfThem();
    void theFileForThePrinterHoldsAllOfThem();
    void theLogoIsInTheFileForThePrinterOnce();
    void nothingChosenIsSaid();
    void theDiskIsAnsweredForByItsCause();
    void whatAKilledProgramLeftIsTakenAway();

private:
    [[nodiscard]] Id<Official> addOfficial(const QString &office, bool pendingCourt = false);
    [[nodiscard]] BatchWish wish(const QList<Id<Official>> &officials) const;

    [[nodiscard]] QStringList files() const
    {
        return QDir(m_folder->path())
            .entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name);
    }

    std::unique_ptr<TestSession> m_test;
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TstLetterBatch::init()
{
    m_test = std::make_unique<TestSession>();
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_test->importAcceptanceCase());
}

Id<Official> TstLetterBatch::addOfficial(const QString &office, bool pendingCourt)
{
    Official official;
    official.id = newId<Official>();
    official.office = office;
    official.pendingCourt = pendingCourt;
    Wording wording;
    wording.id = newId<Wording>();
    wording.official = official.id;
    wording.language = u"en"_s;
    wording.block = office + u"\nAstana"_s;
    wording.salutation = u"Dear Sir or Madam,"_s;
    wording.close = u"Yours faithfully,"_s;
    const bool saved = saveRecord(m_test->session, official, u"Add an official"_s)
        && saveRecord(m_test->session, wording, u"Add its address"_s);
    return saved ? official.id : Id<Official>();
}

BatchWish TstLetterBatch::wish(const QList<Id<Official>> &officials) const
{
    BatchWish wish;
    wish.letter.date = *CivilDay::of(2023, 4, 28);
    wish.letter.requests = { u"Lift the restrictions."_s };
    wish.items = everyCombination({ u"KZ-2022-001"_s }, officials);
    wish.format = LetterFormat::Text;
    wish.folder = m_folder->path();
    return wish;
}

void TstLetterBatch::everyLetterIsAFileAndARowAndOneStepBack()
{
    const QList<Id<Official>> to { addOfficial(u"Prosecutor"_s), addOfficial(u"Ombudsman"_s),
                                   addOfficial(u"Minister"_s) };
    const qint64 before = m_test->changeSets();
    QList<qsizetype> told;
    const auto report
        = writeBatch(m_test->session, wish(to), [&told](qsizetype done, qsizetype all) {
              told << done << all;
              return true;
          });
    QVERIFY2(report, qPrintable(report ? QString() : report.error().message));
    QCOMPARE(told, (QList<qsizetype> { 0, 3, 1, 3, 2, 3 }));
    QCOMPARE(m_test->changeSets(), before + 1);
    QCOMPARE(report->lines.size(), 3);
    QCOMPARE(report->lines.at(2).ref, u"KZ-2022-001/L3"_s);
    QCOMPARE(files(),
             (QStringList { u"KZ-2022-001-L1.txt"_s, u"KZ-2022-001-L2.txt"_s,
                            u"KZ-2022-001-L3.txt"_s }));
    QVERIFY(readAll(m_folder->filePath(u"KZ-2022-001-L2.txt"_s)).contains("Ombudsman"));
    QCOMPARE(QFileInfo(m_folder->filePath(u"KZ-2022-001-L2.txt"_s)).permissions()
                 & (QFile::ReadGroup | QFile::ReadOther),
             QFile::Permissions());
    const CaseFolder folder = m_test->folder();
    QCOMPARE(folder.letters.size(), 3);
    QCOMPARE(folder.dispatches.size(), 3);
    QVERIFY(undoLast(m_test->session));
    QVERIFY(m_test->folder().letters.isEmpty());
}

void TstLetterBatch::aDryRunWritesNothingAndSaysWhatIsWrong()
{
    const QList<Id<Official>> to { addOfficial(u"Prosecutor"_s), addOfficial(u"Court"_s, true) };
    BatchWish asked = wish(to);
    asked.items << BatchItem { .caseRef = u"NO-SUCH-CASE"_s };
    const qint64 before = m_test->changeSets();
    const auto report = checkBatch(m_test->session, asked);
    QVERIFY2(report, qPrintable(report ? QString() : report.error().message));
    QCOMPARE(report->lines.size(), 3);
    QVERIFY(report->lines.at(0).problems.isEmpty());
    QVERIFY(report->lines.at(0).pages >= 1);
    QCOMPARE(report->lines.at(1).office, u"Court"_s);
    QVERIFY(!report->lines.at(1).problems.isEmpty());
    QVERIFY(!report->lines.at(2).problems.isEmpty());
    QCOMPARE(report->problems(), 2);
    QCOMPARE(m_test->changeSets(), before);
    QVERIFY(files().isEmpty());
}

/// "Release Anna Ulgi" in a letter about somebody else asks for the wrong person, and tells of her.
void TstLetterBatch::sharedWordsNameNobodyOfOneCaseOnly()
{
    Case other;
    other.id = newId<Case>();
    other.ref = u"KZ-2"_s;
    other.country = u"KZ"_s;
    QVERIFY(saveRecord(m_test->session, other, u"Open"_s));
    const Somebody anna(u"Anna Ulgi"_s, u"person_at_risk"_s, other.id);
    QVERIFY(saveRecord(m_test->session, anna.person, u"Add"_s));
    QVERIFY(saveRecord(m_test->session, anna.name, u"Add"_s));
    QVERIFY(saveRecord(m_test->session, anna.part, u"Add"_s));
    BatchWish both = wish({ addOfficial(u"Prosecutor"_s) });
    both.letter.requests = { u"Release Ulgi Anna at once."_s };
    const auto official = both.items.first().official;
    both.items = everyCombination({ u"KZ-2022-001"_s, u"KZ-2"_s }, { official });
    const auto report = checkBatch(m_test->session, both);
    QVERIFY(report);
    QVERIFY2(report->lines.at(0).problems.join(u' ').contains(u"names Anna Ulgi of case KZ-2"_s),
             qPrintable(report->lines.at(0).problems.join(u' ')));
    QVERIFY(!report->lines.at(1).problems.join(u' ').contains(u"names Anna"_s));
    both.letter.requests = { u"Release the prisoner at once."_s };
    QVERIFY(checkBatch(m_test->session, both)->lines.at(0).problems.isEmpty());
}

void TstLetterBatch::oneBadLetterStopsAllOfThem()
{
    const QList<Id<Official>> to { addOfficial(u"Prosecutor"_s), addOfficial(u"Court"_s, true),
                                   addOfficial(u"Minister"_s) };
    const qint64 before = m_test->changeSets();
    const auto refusal = writeBatch(m_test->session, wish(to));
    QVERIFY(!refusal);
    QVERIFY2(refusal.error().message.contains(u"Court"_s), qPrintable(refusal.error().message));
    QCOMPARE(m_test->changeSets(), before);
    QVERIFY(m_test->folder().letters.isEmpty());
    QVERIFY(files().isEmpty());
}

void TstLetterBatch::aStopLeavesNothing()
{
    const QList<Id<Official>> to { addOfficial(u"Prosecutor"_s), addOfficial(u"Ombudsman"_s) };
    const qint64 before = m_test->changeSets();
    QStringList during;
    const auto stopped
        = writeBatch(m_test->session, wish(to), [&during, this](qsizetype done, qsizetype) {
              during = files();
              return done < 1;
          });
    QVERIFY(!stopped);
    QCOMPARE(stopped.error().kind, ErrorKind::Cancelled);
    QCOMPARE(during.size(), 1); // the folder the first letter waited in
    QVERIFY(files().isEmpty());
    QCOMPARE(m_test->changeSets(), before);
    QVERIFY(m_test->folder().letters.isEmpty());
}

void TstLetterBatch::goingOnWritesOnlyWhatIsMissing()
{
    QList<Id<Official>> to { addOfficial(u"Prosecutor"_s), addOfficial(u"Ombudsman"_s) };
    QVERIFY(writeBatch(m_test->session, wish(to)));
    to << addOfficial(u"Minister"_s);
    BatchWish again = wish(to);
    again.skipWritten = true;
    const auto report = writeBatch(m_test->session, again);
    QVERIFY2(report, qPrintable(report ? QString() : report.error().message));
    QCOMPARE(report->alreadyWritten(), 2);
    QCOMPARE(report->lines.at(0).ref, u"KZ-2022-001/L1"_s);
    QCOMPARE(report->lines.at(2).ref, u"KZ-2022-001/L3"_s);
    QCOMPARE(m_test->folder().letters.size(), 3);
    // Another request is another letter.
    again.letter.requests = { u"Answer this letter."_s };
    const auto other = writeBatch(m_test->session, again);
    QVERIFY2(other, qPrintable(other ? QString() : other.error().message));
    QCOMPARE(other->alreadyWritten(), 0);
}

void TstLetterBatch::eachLetterIsFoundAgainByItsReader()
{
    BatchWish asked = wish({ addOfficial(u"Prosecutor"_s), addOfficial(u"Ombudsman"_s) });
    asked.items << BatchItem { .caseRef = u"KZ-2022-001"_s }; // an open one
    QVERIFY(writeBatch(m_test->session, asked));
    std::ranges::reverse(asked.items);
    asked.replace = true;
    const auto again = writeBatch(m_test->session, asked);
    QVERIFY2(again, qPrintable(again ? QString() : again.error().message));
    QVERIFY(std::ranges::all_of(again->lines, &BatchLine::isOnFile));
    QCOMPARE(again->lines.first().ref, u"KZ-2022-001/L3"_s);
    QCOMPARE(again->lines.last().ref, u"KZ-2022-001/L1"_s);
    QCOMPARE(m_test->folder().letters.size(), 3);
    asked.skipWritten = true;
    const auto none = writeBatch(m_test->session, asked);
    QVERIFY2(none, qPrintable(none ? QString() : none.error().message));
    QCOMPARE(none->alreadyWritten(), 3);
}

void TstLetterBatch::aTextSomebodyChangedIsNotTheLetter()
{
    QVERIFY(writeBatch(m_test->session, wish({})));
    CaseFolder folder = m_test->folder();
    LetterWish asked = wish({}).letter;
    asked.ref = u"KZ-2022-001/L2"_s; // as the program would count on
    const auto composed = composeLetter(folder, asked);
    QVERIFY2(composed, qPrintable(composed ? QString() : composed.error().message));
    QVERIFY(letterOnFile(folder, *composed, asked));
    Dispatch dispatch;
    dispatch.letter = folder.letters.first().id;
    folder.dispatches << dispatch; // on its way to nobody on record: open still
    QVERIFY(letterOnFile(folder, *composed, asked));
    folder.dispatches.last().official = newId<Official>();
    QVERIFY(!letterOnFile(folder, *composed, asked));
    folder.dispatches.clear();
    folder.letters.first().text += u' ';
    QVERIFY(!letterOnFile(folder, *composed, asked));
}

void TstLetterBatch::aFileThatIsThereStopsAllOfThem()
{
    const QList<Id<Official>> to { addOfficial(u"Prosecutor"_s), addOfficial(u"Ombudsman"_s) };
    QVERIFY(writeAll(m_folder->filePath(u"KZ-2022-001-L2.txt"_s), "somebody’s own"));
    BatchWish asked = wish(to);
    QVERIFY(!writeBatch(m_test->session, asked));
    QCOMPARE(files(), QStringList { u"KZ-2022-001-L2.txt"_s });
    QCOMPARE(readAll(m_folder->filePath(u"KZ-2022-001-L2.txt"_s)), QByteArray("somebody’s own"));
    QVERIFY(m_test->folder().letters.isEmpty());
    asked.replace = true;
    QVERIFY(writeBatch(m_test->session, asked));
    QCOMPARE(files().size(), 2);
    asked.folder = m_folder->filePath(u"nowhere"_s);
    QVERIFY(!writeBatch(m_test->session, asked));
}

void TstLetterBatch::theFileForThePrinterHoldsAllOfThem()
{
    const QList<Id<Official>> to { addOfficial(u"Prosecutor"_s), addOfficial(u"Ombudsman"_s) };
    BatchWish asked = wish(to);
    asked.singleFiles = false;
    asked.printFile = true;
    const auto report = writeBatch(m_test->session, asked);
    QVERIFY2(report, qPrintable(report ? QString() : report.error().message));
    QCOMPARE(files(), QStringList { u"letters-2023-04-28.pdf"_s });
    QVERIFY(readAll(m_folder->filePath(files().first())).startsWith("%PDF"));
    QCOMPARE(report->files, QStringList { m_folder->filePath(files().first()) });
    QCOMPARE(m_test->folder().letters.size(), 2);
}

void TstLetterBatch::theLogoIsInTheFileForThePrinterOnce()
{
    QImage logo(200, 100, QImage::Format_RGB32);
    logo.fill(Qt::darkGreen);
    QBuffer png;
    QVERIFY(png.open(QIODevice::WriteOnly) && logo.save(&png, "PNG"));
    LetterPaper paper;
    paper.head = { u"Our office"_s };
    paper.logo = png.data();
    QVERIFY(savePaper(m_test->session, paper));
    BatchWish asked = wish(
        { addOfficial(u"Prosecutor"_s), addOfficial(u"Ombudsman"_s), addOfficial(u"Minister"_s) });
    asked.singleFiles = false;
    asked.printFile = true;
    const auto report = writeBatch(m_test->session, asked);
    QVERIFY2(report, qPrintable(report ? QString() : report.error().message));
    QCOMPARE(readAll(report->files.first()).count("/Subtype /Image"), 1);
    const QString kept = m_test->folder().letters.first().paper;
    QCOMPARE(kept, keptPaperId(paper).text()); // and so is the paper, for all of them
    for (const Letter &letter : m_test->folder().letters)
        QCOMPARE(letter.paper, kept);
    QVERIFY(Repository<OfficePaper>(m_test->session.vault->connection())
                .byId(Id<OfficePaper>(QUuid::fromString(kept))));
}

void TstLetterBatch::nothingChosenIsSaid()
{
    BatchWish asked = wish({});
    asked.items.clear();
    QVERIFY(!writeBatch(m_test->session, asked));
    asked = wish({});
    asked.singleFiles = false;
    QVERIFY(!checkBatch(m_test->session, asked));
}

void TstLetterBatch::theDiskIsAnsweredForByItsCause()
{
    const auto says = [](const QString &path, qint64 wanted) {
        const Error error = diskAnswer(path, wanted, u"Unknown error"_s).value();
        return error.kind == ErrorKind::Io && error.detail == path ? error.message : QString();
    };
    const QString here = m_folder->filePath(u"letter.pdf"_s);
    const qint64 room = QStorageInfo(m_folder->path()).bytesAvailable();
    QVERIFY(says(here, room * 2).contains(u"the disk is full"_s));
    QVERIFY(says(here, room * 2).contains(u"Make room"_s));
    QVERIFY(!says(here, 10).contains(u"Make room"_s)); // for what else went wrong, no help
    QVERIFY(says(here, 10).contains(u"Nothing of it is left there"_s));
    QVERIFY(says(m_folder->filePath(u"gone/letter.pdf"_s), room * 2).contains(u"is not there"_s));
    QVERIFY(says(m_folder->path(), 10).contains(u"a folder has this name"_s));
    QVERIFY(says(m_folder->filePath(QString(128, u'я')), 10).contains(u"name is too long"_s));

    auto folder = OutputFolder::in(m_folder->path(), false);
    QVERIFY(folder);
    const Result<> written = folder->write(QString(128, u'я'), "text");
    QVERIFY(!written);
    QVERIFY2(written.error().message.contains(u"name is too long"_s),
             qPrintable(written.error().message));
}

void TstLetterBatch::whatAKilledProgramLeftIsTakenAway()
{
    const QDir folder(m_folder->path());
    const auto put = [&folder](const QString &name, const QByteArray &bytes) {
        QFile file(folder.filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
    };
    QVERIFY(folder.mkdir(u".letters-aaaaaa"_s));
    QVERIFY(put(u".letters-aaaaaa/one.pdf"_s, "half a letter"));
    QVERIFY(put(u".letters-aaaaaa/before-old.pdf"_s, "what was to be replaced"));
    QVERIFY(
        put(u".letters-aaaaaa/.lock"_s,
            QByteArray("999999999\nhabeas-cli\n") + QSysInfo::machineHostName().toUtf8() + "\n"));
    QVERIFY(put(u".lettersofsomebody"_s, "not ours"));
    auto other = OutputFolder::in(folder.path(), false); // still writes
    QVERIFY(other && other->write(u"two.pdf"_s, "two"));

    auto next = OutputFolder::in(folder.path(), false);
    QVERIFY(next);
    QVERIFY(!folder.exists(u".letters-aaaaaa"_s));
    QFile old(folder.filePath(u"old.pdf"_s));
    QVERIFY(old.open(QIODevice::ReadOnly));
    QCOMPARE(old.readAll(), QByteArray("what was to be replaced"));
    QVERIFY(folder.exists(u".lettersofsomebody"_s));
    QVERIFY(other->keep());
    QVERIFY(folder.exists(u"two.pdf"_s));
}

HABEAS_TEST(TstLetterBatch)
#include "tst_letterbatch.moc"
