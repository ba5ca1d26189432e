#include "app/actions/files/officesettingsactions.h"
#include "app/actions/letters/letteractions.h"
#include "app/actions/letters/letterlog.h"
#include "app/actions/letters/lettermakings.h"
#include "app/actions/letters/paperactions.h"
#include "app/actions/records/recordactions.h"
#include "app/actions/session/undoactions.h"
#include "app/records/store/repository.h"

#include <QBuffer>
#include <QImage>
#include <QTemporaryDir>
#include <QTest>

#include "tests/actions/testsession.h"
#include "tests/programs/testmain.h"

using namespace habeas;
using namespace habeas::test;
using namespace Qt::StringLiterals;

/// The paper a vault keeps.
class TstPaperActions : public QObject
{
    Q_OBJECT

private slots:

    void init() { m_test = std::make_unique<TestSession>(); }

    void cleanup() { m_test.reset(); }

    void paperIsKeptOnceAndUndone();
    void aPaperThatCannotBePrintedIsNotKept();
    void aLogoIsReadFromAFile();
    void aLogoSaysNoMoreThanItShows();
    void aLoggedLetterComesOutOnIt();
    void aReprintIsOnThePaperOfItsDay();

private:
    [[nodiscard]] const Connection &connection() const
    {
        return m_test->session.vault->connection();
    }

    static LetterPaper ours()
    {
        LetterPaper paper;
        paper.size = LetterPaper::Size::UsLetter;
        paper.head = { u"Examplewatch"_s };
        paper.foot = u"Registered"_s;
        return paper;
    }

    std::unique_ptr<TestSession> m_test;
};

void TstPaperActions::paperIsKeptOnceAndUndone()
{
    QCOMPARE(*officePaper(connection()), LetterPaper());
    LetterPaper typed = ours();
    typed.head = { u" "_s, u" Examplewatch "_s, u""_s };
    QVERIFY(savePaper(m_test->session, typed));
    QCOMPARE(*officePaper(connection()), ours()); // tidied
    QVERIFY(savePaper(m_test->session, ours())->changeSet.isNull());
    LetterPaper other = ours();
    other.size = LetterPaper::Size::A4;
    other.form = LetterPaper::Form::Din5008B;
    QVERIFY(savePaper(m_test->session, other));
    QCOMPARE(Repository<OfficePaper>(connection()).all()->size(), 1);
    QVERIFY(undoLast(m_test->session));
    QCOMPARE(*officePaper(connection()), ours());
    QVERIFY(resetPaper(m_test->session));
    QCOMPARE(*officePaper(connection()), LetterPaper());
    QVERIFY(resetPaper(m_test->session)->changeSet.isNull());
    QVERIFY(undoLast(m_test->session));
    QCOMPARE(*officePaper(connection()), ours());
    QVERIFY(resetPaper(m_test->session));
    QVERIFY(savePaper(m_test->session, other)); // the same row again
    QCOMPARE(*officePaper(connection()), other);
}

void TstPaperActions::aPaperThatCannotBePrintedIsNotKept()
{
    const qint64 before = m_test->changeSets();
    LetterPaper paper = ours();
    paper.form = LetterPaper::Form::Din5008A; // is on A4 only
    const auto refused = savePaper(m_test->session, paper);
    QVERIFY(!refused);
    QCOMPARE(refused.error().detail, u"form"_s);
    QCOMPARE(m_test->changeSets(), before);
    QCOMPARE(*officePaper(connection()), LetterPaper());
}

void TstPaperActions::aLogoIsReadFromAFile()
{
    QTemporaryDir folder;
    QImage picture(40, 20, QImage::Format_RGB32);
    picture.fill(Qt::blue);
    const QString path = folder.filePath(u"logo.png"_s);
    QVERIFY(picture.save(path));
    const auto logo = readLogo(path);
    QVERIFY(logo);
    LetterPaper paper = ours();
    paper.logo = *logo;
    QVERIFY(savePaper(m_test->session, paper));
    QCOMPARE(*officePaper(connection()), paper); // every byte of it
    QVERIFY(picture.save(folder.filePath(u"logo.bmp"_s)));
    QVERIFY(!readLogo(folder.filePath(u"logo.bmp"_s)));
    QCOMPARE(readLogo(folder.filePath(u"none.png"_s)).error().kind, ErrorKind::Io);
}

void TstPaperActions::aLogoSaysNoMoreThanItShows()
{
    QTemporaryDir folder;
    QImage picture(40, 20, QImage::Format_RGB32);
    picture.fill(Qt::blue);
    picture.setText(u"Author"_s, u"Dana Verborgen"_s);
    const QString path = folder.filePath(u"logo.png"_s);
    QVERIFY(picture.save(path));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray told = file.readAll();
    QVERIFY(told.contains("Dana Verborgen"));
    const auto logo = readLogo(path);
    QVERIFY(logo && !logo->contains("Dana"));
    LetterPaper paper = ours();
    paper.logo = told; // by whatever door it comes
    QVERIFY(savePaper(m_test->session, paper));
    QCOMPARE(officePaper(connection())->logo, *logo);
    QCOMPARE(logoPicture(*logo)->pixelColor(3, 3), QColor(Qt::blue));
    // One that an earlier program kept does not leave with the office's file, nor come in by one.
    QVERIFY(saveRecord(m_test->session, recordOf(paper), u"Change"_s));
    QCOMPARE(officePaper(connection())->logo, told);
    const auto office = officeSettings(connection());
    QVERIFY(office);
    QCOMPARE(office->papers.first().logo, QString::fromLatin1(logo->toBase64()));
    OfficeSettings theirs = *office;
    theirs.papers.first().logo = QString::fromLatin1(told.toBase64());
    const auto plan = planOfficeSettings(m_test->session, theirs);
    QVERIFY2(plan, qPrintable(plan ? QString() : plan.error().message));
    QCOMPARE(plan->records.papers.first().logo, QString::fromLatin1(logo->toBase64()));
}

void TstPaperActions::aLoggedLetterComesOutOnIt()
{
    QVERIFY(m_test->importAcceptanceCase());
    LetterWish wish;
    wish.date = *CivilDay::of(2023, 4, 28);
    wish.ref = nextLetterRef(m_test->folder());
    wish.requests = { u"Lift the restrictions."_s };
    const auto letter = composeLetter(m_test->folder(), wish);
    QVERIFY(letter);
    QVERIFY(recordPrintedLetter(m_test->session, m_test->folder(), *letter, wish));
    const Letter logged = m_test->folder().letters.last();
    QCOMPARE(frozenOnPaper(connection(), logged)->paper, LetterPaper());
    QVERIFY(savePaper(m_test->session, ours()));
    QCOMPARE(frozenOnPaper(connection(), logged)->paper, LetterPaper()); // as it was written
    QVERIFY(paperNotice(*frozenOnPaper(connection(), logged)).isEmpty());
    Letter old = logged;
    old.paper.clear(); // as an earlier program wrote it
    QVERIFY(saveRecord(m_test->session, old, u"Change"_s));
    QCOMPARE(frozenOnPaper(connection(), old)->paper, ours());
    QVERIFY(!paperNotice(*frozenOnPaper(connection(), old)).isEmpty());
    QTemporaryDir folder;
    const QString path = folder.filePath(u"letter.txt"_s);
    QVERIFY(writeFrozenLetter(m_test->session, logged.id, LetterFormat::Text, path, true));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().contains("Examplewatch"));
}

void TstPaperActions::aReprintIsOnThePaperOfItsDay()
{
    QVERIFY(m_test->importAcceptanceCase());
    QVERIFY(savePaper(m_test->session, ours()));
    QList<Letter> logged;
    for (int i = 0; i < 2; ++i) {
        LetterWish wish;
        wish.date = *CivilDay::of(2023, 4, 28);
        wish.ref = nextLetterRef(m_test->folder());
        wish.requests = { u"Lift the restrictions."_s };
        wish.paper = *officePaper(connection());
        const auto letter = composeLetter(m_test->folder(), wish);
        QVERIFY(letter);
        QVERIFY(recordPrintedLetter(m_test->session, m_test->folder(), *letter, wish));
        logged << m_test->folder().letters.last();
    }
    QCOMPARE(Repository<OfficePaper>(connection()).all()->size(), 2); // kept once for both
    LetterPaper moved = ours();
    moved.head = { u"Examplewatch, new house"_s };
    QVERIFY(savePaper(m_test->session, moved));
    QCOMPARE(*officePaper(connection()), moved);
    for (const Letter &letter : std::as_const(logged)) {
        const auto frozen = frozenOnPaper(connection(), letter);
        QCOMPARE(frozen->paper, ours());
        QVERIFY(!frozen->paperIsOfToday);
    }
    QVERIFY(resetPaper(m_test->session));
    QCOMPARE(*officePaper(connection()), LetterPaper());
    QCOMPARE(frozenOnPaper(connection(), logged.first())->paper, ours());
}

HABEAS_TEST(TstPaperActions)
#include "tst_paperactions.moc"
