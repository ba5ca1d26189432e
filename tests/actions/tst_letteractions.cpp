#include "app/actions/letters/letteractions.h"
#include "app/actions/letters/officewords.h"
#include "app/actions/letters/typedspelling.h"
#include "app/actions/records/recordactions.h"

#include <QCryptographicHash>
#include <QTest>

#include "tests/actions/testsession.h"
#include "tests/programs/testmain.h"

using namespace habeas;
using namespace habeas::test;
using namespace Qt::StringLiterals;

class TstLetterActions : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void cleanup() { m_test.reset(); }

    void aLetterIsAFileAndARow();
    void anAddressedLetterIsDispatched();
    void aBlockedLetterLeavesNothing();
    void aFileThatCannotTakeItsNameLeavesNoRow();
    void referencesGoOnFromTheLast();
    void aPrintedLetterIsARowAlone();
    void spellingIsToldOfWhatWasTyped();
    void aMissingDictionaryIsTold();

private:
    LetterWish wish() const
    {
        LetterWish made;
        made.date = *CivilDay::of(2023, 4, 28);
        made.ref = nextLetterRef(m_test->folder());
        made.requests = { u"Lift the restrictions."_s };
        return made;
    }

    std::unique_ptr<TestSession> m_test;
    QTemporaryDir m_folder;
};

void TstLetterActions::init()
{
    m_test = std::make_unique<TestSession>();
    QVERIFY(m_test->importAcceptanceCase());
}

void TstLetterActions::aLetterIsAFileAndARow()
{
    const LetterWish asked = wish();
    const auto letter = composeLetter(m_test->folder(), asked);
    QVERIFY2(letter, qPrintable(letter ? QString() : letter.error().message));
    const QString path = m_folder.filePath(u"one.txt"_s);
    const auto done
        = exportLetter(m_test->session, m_test->folder(), *letter, asked, LetterFormat::Text, path);
    QVERIFY2(done, qPrintable(done ? QString() : done.error().message));
    QVERIFY(readAll(path).contains("Zhanbolat Mamay"));

    const Letter row = m_test->folder().letters.first();
    QCOMPARE(row.ref, u"KZ-2022-001/L1"_s);
    QCOMPARE(row.text, letter->html);
    QCOMPARE(
        row.sha256,
        QString::fromLatin1(
            QCryptographicHash::hash(letter->html.toUtf8(), QCryptographicHash::Sha256).toHex()));
    QVERIFY(row.consent == letter->consent);
    QVERIFY(!row.consent.isNull());
    QVERIFY(row.cites.split(u' ').size() > 5);
    QCOMPARE(row.requests, u"Lift the restrictions."_s);
    QVERIFY(m_test->folder().dispatches.isEmpty());
}

void TstLetterActions::anAddressedLetterIsDispatched()
{
    Official official;
    official.id = newId<Official>();
    official.office = u"Prosecutor General’s Office"_s;
    QVERIFY(saveRecord(m_test->session, official, u"Add an official"_s));
    Wording wording;
    wording.id = newId<Wording>();
    wording.official = official.id;
    wording.language = u"en"_s;
    wording.block = u"Prosecutor General’s Office\nAstana"_s;
    wording.salutation = u"Dear Prosecutor General,"_s;
    wording.close = u"Yours sincerely,"_s;
    QVERIFY(saveRecord(m_test->session, wording, u"Add a wording"_s));

    LetterWish asked = wish();
    asked.official = &official;
    asked.wordings = { wording };
    const auto letter = composeLetter(m_test->folder(), asked);
    QVERIFY2(letter, qPrintable(letter ? QString() : letter.error().message));
    QVERIFY(exportLetter(m_test->session, m_test->folder(), *letter, asked, LetterFormat::Html,
                         m_folder.filePath(u"two.html"_s)));
    const CaseFolder after = m_test->folder();
    QCOMPARE(after.dispatches.size(), 1);
    QVERIFY(after.dispatches.first().official == official.id);
    QCOMPARE(after.dispatches.first().block, wording.block);
}

void TstLetterActions::spellingIsToldOfWhatWasTyped()
{
    if (!Spelling().hasDictionary(Language::English))
        QSKIP("no English dictionary is installed here");
    const Connection &connection = m_test->session.vault->connection();
    LetterWish asked = wish();
    asked.requests = { u"Lift the bnas on Zhanbolat Mamay."_s };
    const QStringList notices = spellingNotices(connection, asked);
    QCOMPARE(notices.size(), 1);
    QVERIFY2(notices.first().contains(u"“bnas”"_s) && !notices.first().contains(u"Mamay"_s),
             qPrintable(notices.first()));
    QVERIFY(addOfficeWord(m_test->session, u"bnas"_s));
    QCOMPARE(spellingNotices(connection, asked), QStringList());
}

void TstLetterActions::aMissingDictionaryIsTold()
{
    QTemporaryDir none;
    const Connection &connection = m_test->session.vault->connection();
    LetterWish asked = wish();
    asked.language = Language::Russian;
    const auto told = [&] {
        return spellingNotices(connection, asked, Spelling({ none.path() }));
    };
    QCOMPARE(told().size(), 1);
    QVERIFY2(told().first().startsWith(
                 u"No Russian dictionary is installed: spelling is not checked."_s),
             qPrintable(told().first()));
    QVERIFY(told().first().contains(u"hunspell-ru"_s) && told().first().contains(none.path()));
    // One in another encoding is none.
    const auto write = [&none](const QString &name, const QByteArray &content) {
        QFile file(none.filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(content) > 0;
    };
    QVERIFY(write(u"ru_RU.dic"_s, "1\nxx\n") && write(u"ru_RU.aff"_s, "SET KOI8-R\n"));
    QCOMPARE(told().size(), 1);
    QVERIFY(write(u"ru_RU.aff"_s, "SET UTF-8\n"));
    QVERIFY(!told().contains(u"installed"_s));
    asked.requests.clear(); // nothing was typed, so nothing is to be checked
    QCOMPARE(told(), QStringList());
}

void TstLetterActions::aBlockedLetterLeavesNothing()
{
    const LetterWish asked = wish();
    auto letter = composeLetter(m_test->folder(), asked);
    QVERIFY(letter);
    letter->findings << LetterFinding { LetterFinding::Level::Block, u"It says too much."_s };
    const QString path = m_folder.filePath(u"blocked.txt"_s);
    const auto done
        = exportLetter(m_test->session, m_test->folder(), *letter, asked, LetterFormat::Text, path);
    QVERIFY(!done);
    QVERIFY(done.error().message.contains(u"It says too much."));
    QVERIFY(!QFile::exists(path));
    QVERIFY(m_test->folder().letters.isEmpty());
}

void TstLetterActions::aFileThatCannotTakeItsNameLeavesNoRow()
{
    const LetterWish asked = wish();
    const auto letter = composeLetter(m_test->folder(), asked);
    QVERIFY(letter);
    // A folder takes the name while the row is being committed: the vault asks for the time then.
    const QString path = m_folder.filePath(u"taken"_s);
    m_test->session.vault.reset();
    auto reopened = Vault::open(m_test->vault.path(), testPassphrase(), [path, this] {
        QDir().mkpath(path + u"/inside"_s);
        return m_test->clock.clock()();
    });
    QVERIFY(reopened);
    m_test->session.vault = std::move(*reopened);
    QVERIFY(!QDir(path).removeRecursively() || !QFileInfo::exists(path));
    const qint64 sets = m_test->changeSets();
    QVERIFY(
        !exportLetter(m_test->session, m_test->folder(), *letter, asked, LetterFormat::Text, path));
    QVERIFY(QFileInfo(path).isDir());
    QCOMPARE(m_test->changeSets(), sets + 2); // the row, and its undoing
    QVERIFY(m_test->folder().letters.isEmpty());
    QVERIFY(!exportLetter(m_test->session, m_test->folder(), *letter, asked, LetterFormat::Text,
                          m_folder.filePath(u"no/such/folder.txt"_s)));
    QVERIFY(m_test->folder().letters.isEmpty());
}

void TstLetterActions::referencesGoOnFromTheLast()
{
    CaseFolder folder;
    folder.file.ref = u"KZ-1"_s;
    QCOMPARE(nextLetterRef(folder), u"KZ-1/L1"_s);
    Letter letter;
    letter.ref = u"KZ-1/L9"_s;
    folder.letters << letter;
    letter.ref = u"KZ-1/L10"_s;
    folder.letters << letter;
    letter.ref = u"by hand"_s;
    folder.letters << letter;
    QCOMPARE(nextLetterRef(folder), u"KZ-1/L11"_s);
}

void TstLetterActions::aPrintedLetterIsARowAlone()
{
    const LetterWish asked = wish();
    const auto letter = composeLetter(m_test->folder(), asked);
    QVERIFY(letter);
    QVERIFY(recordPrintedLetter(m_test->session, m_test->folder(), *letter, asked));
    QCOMPARE(m_test->folder().letters.first().state, u"printed"_s);
}

HABEAS_TEST(TstLetterActions)
#include "tst_letteractions.moc"
