#include "app/actions/letters/audienceactions.h"
#include "app/actions/letters/letteractions.h"
#include "app/actions/letters/letterbatch.h"
#include "app/actions/letters/letterlog.h"
#include "app/actions/letters/lettermakings.h"
#include "app/actions/letters/paperactions.h"
#include "app/actions/letters/sealedwords.h"
#include "app/actions/records/consentactions.h"
#include "app/actions/records/recordactions.h"
#include "app/actions/session/undoactions.h"
#include "app/letters/gates/disclosurelog.h"
#include "app/records/store/anyrepository.h"
#include "app/records/store/letterexports.h"

#include <QTest>

#include "tests/actions/testsession.h"
#include "tests/programs/testmain.h"
#include "tests/support/people.h"

using namespace habeas;
using namespace habeas::test;
using namespace Qt::StringLiterals;

/// One letter is one row of the log, however often it is made; and what may not leave does not
/// leave, whatever was looked at before.
class TstLetterExports : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void cleanup() { m_test.reset(); }

    void anotherFormatIsTheSameLetter();
    void anotherWordIsAnotherLetter();
    void approvingWhileWritingAgainApprovesTheRow();
    void undoTakesTheLetterNotTheMaking();
    void aFileThatIsNotKeptIsNotLogged();
    void printingAgainIsKept();
    void aBatchWrittenTwiceIsOneBatchInTheLog();
    void whatWasWithdrawnMeanwhileDoesNotGoOut();
    void anOldDateDoesNotBringAConsentBack();
    void somebodySealedElsewhereStaysUnnamed();
    void aFileIsNotNamedAfterSomebody();
    void aDraftWithAFactSealedSinceIsNotPrintedAgain();
    void withdrawingTellsEveryMaking();

private:
    LetterWish wish() const
    {
        LetterWish made;
        made.date = *CivilDay::of(2023, 4, 28);
        made.ref = nextLetterRef(m_test->folder());
        made.requests = { u"Lift the restrictions."_s };
        return made;
    }

    Result<Done> write(const LetterWish &asked, LetterFormat format, const QString &name)
    {
        const auto letter = composeLetter(m_test->folder(), asked);
        if (!letter)
            return tl::unexpected(letter.error());
        return exportLetter(m_test->session, m_test->folder(), *letter, asked, format,
                            m_folder.filePath(name));
    }

    QList<LetterExport> exports() const
    {
        return readLetterExports(m_test->session.vault->connection()).value();
    }

    Consent consentFor(const QString &purpose) const
    {
        for (const Consent &consent : m_test->folder().consents) {
            if (consent.purpose == purpose)
                return consent;
        }
        return {};
    }

    /// Somebody with a sealed part in a sealed case of their own.
    bool sealSomebody(const QString &name);

    std::unique_ptr<TestSession> m_test;
    QTemporaryDir m_folder;
};

void TstLetterExports::init()
{
    m_test = std::make_unique<TestSession>();
    QVERIFY(m_test->importAcceptanceCase());
}

bool TstLetterExports::sealSomebody(const QString &called)
{
    Case file;
    file.id = newId<Case>();
    file.ref = u"KZ-2021-044"_s;
    file.sealed = true;
    Somebody witness(called, u"witness"_s, file.id);
    witness.part.sealed = true;
    Session &session = m_test->session;
    return saveRecord(session, file, u"Add"_s) && saveRecord(session, witness.person, u"Add"_s)
        && saveRecord(session, witness.name, u"Add"_s)
        && saveRecord(session, witness.part, u"Add"_s);
}

void TstLetterExports::anotherFormatIsTheSameLetter()
{
    QVERIFY(write(wish(), LetterFormat::Text, u"a.txt"_s));
    QCOMPARE(wish().ref, u"KZ-2022-001/L2"_s); // what the program would count next
    const auto again = write(wish(), LetterFormat::Html, u"a.html"_s);
    QVERIFY2(again, qPrintable(again ? QString() : again.error().message));
    QVERIFY2(again->effects.join(u' ').contains(u"KZ-2022-001/L1"_s),
             qPrintable(again->effects.join(u' ')));
    QVERIFY(write(wish(), LetterFormat::Html, u"a.html"_s));
    const CaseFolder folder = m_test->folder();
    QCOMPARE(folder.letters.size(), 1);
    QCOMPARE(folder.letters.first().ref, u"KZ-2022-001/L1"_s);
    QVERIFY(readAll(m_folder.filePath(u"a.html"_s)).contains("KZ-2022-001/L1"));
    QVERIFY(!readAll(m_folder.filePath(u"a.html"_s)).contains("KZ-2022-001/L2"));
    QCOMPARE(disclosureLog(folder, {}).size(), 1);
    QStringList formats;
    for (const LetterExport &made : exports()) {
        formats << made.format;
        QCOMPARE(made.letter, folder.letters.first().id.uuid());
        QCOMPARE(made.medium, u"file"_s);
        QVERIFY(made.draft);
        QVERIFY(made.at.isValid() && !made.paper.isEmpty());
    }
    QCOMPARE(formats, (QStringList { u"txt"_s, u"html"_s, u"html"_s }));
}

void TstLetterExports::anotherWordIsAnotherLetter()
{
    QVERIFY(write(wish(), LetterFormat::Text, u"a.txt"_s));
    LetterWish other = wish();
    other.requests << u"Answer this letter."_s;
    QVERIFY(write(other, LetterFormat::Text, u"b.txt"_s));
    other = wish();
    other.date = *CivilDay::of(2023, 4, 27);
    QVERIFY(write(other, LetterFormat::Text, u"c.txt"_s));
    other = wish();
    other.ref = u"OURS-5"_s; // a reference somebody chose
    QVERIFY(write(other, LetterFormat::Text, u"d.txt"_s));
    QCOMPARE(m_test->folder().letters.size(), 4);
    QVERIFY(write(other, LetterFormat::Html, u"d.html"_s));
    QCOMPARE(m_test->folder().letters.size(), 4);
    Letter withdrawn = m_test->folder().letters.first();
    withdrawn.state = u"withdrawn"_s;
    QVERIFY(saveRecord(m_test->session, withdrawn, u"Withdraw"_s));
}

void TstLetterExports::approvingWhileWritingAgainApprovesTheRow()
{
    QVERIFY(write(wish(), LetterFormat::Text, u"a.txt"_s));
    LetterWish approved = wish();
    approved.approvedBy = u"Dana"_s;
    approved.confirmations << u"expired_action"_s;
    const auto done = write(approved, LetterFormat::Text, u"b.txt"_s);
    QVERIFY2(done, qPrintable(done ? QString() : done.error().message));
    QCOMPARE(m_test->folder().letters.size(), 1);
    const Letter row = m_test->folder().letters.first();
    QCOMPARE(row.state, u"approved"_s);
    QCOMPARE(row.approvedBy, u"Dana"_s);
    QVERIFY(row.confirmed.contains(u"expired_action"_s));
    QVERIFY(readAll(m_folder.filePath(u"a.txt"_s)).contains("DRAFT"));
    QVERIFY(!readAll(m_folder.filePath(u"b.txt"_s)).contains("DRAFT"));
    QVERIFY(exports().first().draft && !exports().last().draft);
    // A draft of it made later takes nothing back.
    QVERIFY(write(wish(), LetterFormat::Text, u"c.txt"_s));
    QCOMPARE(m_test->folder().letters.first().state, u"approved"_s);
    QVERIFY(exports().last().draft);
}

void TstLetterExports::undoTakesTheLetterNotTheMaking()
{
    QVERIFY(write(wish(), LetterFormat::Text, u"a.txt"_s));
    QVERIFY(write(wish(), LetterFormat::Html, u"a.html"_s));
    QCOMPARE(exports().size(), 2);
    QVERIFY(undoLast(m_test->session)); // a making is out: the step before it is the letter
    QVERIFY(m_test->folder().letters.isEmpty());
    QVERIFY(redoLast(m_test->session));
    QCOMPARE(m_test->folder().letters.size(), 1);
    QCOMPARE(exports().size(), 2);
}

void TstLetterExports::aFileThatIsNotKeptIsNotLogged()
{
    QVERIFY(write(wish(), LetterFormat::Text, u"a.txt"_s));
    // A folder takes the name while the row is being committed.
    const QString path = m_folder.filePath(u"taken"_s);
    m_test->session.vault.reset();
    auto reopened = Vault::open(m_test->vault.path(), testPassphrase(), [path, this] {
        QDir().mkpath(path + u"/inside"_s);
        return m_test->clock.clock()();
    });
    QVERIFY(reopened);
    m_test->session.vault = std::move(*reopened);
    m_test->session.live.reset();
    QVERIFY(!QDir(path).removeRecursively() || !QFileInfo::exists(path));
    QVERIFY(!write(wish(), LetterFormat::Text, u"taken"_s));
    QCOMPARE(exports().size(), 1);
    QCOMPARE(m_test->folder().letters.size(), 1);
}

void TstLetterExports::printingAgainIsKept()
{
    const LetterWish asked = wish();
    const auto letter = composeLetter(m_test->folder(), asked);
    QVERIFY(letter);
    QVERIFY(write(asked, LetterFormat::Text, u"a.txt"_s));
    QVERIFY(recordPrintedLetter(m_test->session, m_test->folder(), *letter, asked));
    const Letter row = m_test->folder().letters.first();
    QCOMPARE(row.state, u"printed"_s);
    QVERIFY(notePrintedAgain(m_test->session, row.id));
    QVERIFY(writeFrozenLetter(m_test->session, row.id, LetterFormat::Html,
                              m_folder.filePath(u"b.html"_s), false));
    QStringList formats;
    for (const LetterExport &made : exports())
        formats << made.format;
    QCOMPARE(formats, (QStringList { u"txt"_s, u"print"_s, u"print"_s, u"html"_s }));
    const QStringList words = makingsInWords(m_test->session.vault->connection(), row.id);
    QCOMPARE(words.size(), 4);
    QVERIFY2(words.last().contains(u"HTML"_s) && words.last().contains(u"DRAFT"_s),
             qPrintable(words.last()));
    QCOMPARE(m_test->folder().letters.size(), 1);
}

void TstLetterExports::aBatchWrittenTwiceIsOneBatchInTheLog()
{
    QList<Id<Official>> officials;
    for (const QString &office : { u"Prosecutor"_s, u"Ombudsman"_s }) {
        Official official;
        official.id = newId<Official>();
        official.office = office;
        Wording wording;
        wording.id = newId<Wording>();
        wording.official = official.id;
        wording.language = u"en"_s;
        wording.block = office;
        wording.salutation = u"Dear Sir or Madam,"_s;
        wording.close = u"Yours faithfully,"_s;
        QVERIFY(saveRecord(m_test->session, official, u"Add"_s));
        QVERIFY(saveRecord(m_test->session, wording, u"Add"_s));
        officials << official.id;
    }
    BatchWish batch;
    batch.letter.date = *CivilDay::of(2023, 4, 28);
    batch.letter.requests = { u"Lift the restrictions."_s };
    batch.items = everyCombination({ u"KZ-2022-001"_s }, { officials.first() });
    batch.format = LetterFormat::Text;
    batch.folder = m_folder.path();
    batch.replace = true;
    QVERIFY(writeBatch(m_test->session, batch));
    batch.items = everyCombination({ u"KZ-2022-001"_s }, officials);
    batch.format = LetterFormat::Html;
    batch.printFile = true;
    const auto report = writeBatch(m_test->session, batch);
    QVERIFY2(report, qPrintable(report ? QString() : report.error().message));
    QVERIFY(report->lines.first().isOnFile && !report->lines.last().isOnFile);
    QCOMPARE(report->lines.first().ref, u"KZ-2022-001/L1"_s);
    QCOMPARE(report->lines.last().ref, u"KZ-2022-001/L2"_s);
    QCOMPARE(m_test->folder().letters.size(), 2);
    QCOMPARE(m_test->folder().dispatches.size(), 2);
    QCOMPARE(exports().size(), 1 + 2 * 2);
    QVERIFY(QFile::exists(m_folder.filePath(u"KZ-2022-001-L1.html"_s)));
    QVERIFY(readAll(m_folder.filePath(u"KZ-2022-001-L2.html"_s)).contains("Ombudsman"));
}

void TstLetterExports::whatWasWithdrawnMeanwhileDoesNotGoOut()
{
    const LetterWish asked = wish();
    const CaseFolder seen = m_test->folder();
    const auto letter = composeLetter(seen, asked);
    QVERIFY(letter);
    QVERIFY(mayGoOut(m_test->session, seen, *letter, asked));
    QVERIFY(withdrawConsent(m_test->session, consentFor(u"letter_to_authorities"_s).id,
                            PartialDate::fromDay(*CivilDay::of(2023, 4, 28))));
    QVERIFY(!mayGoOut(m_test->session, seen, *letter, asked));
    const QString path = m_folder.filePath(u"late.txt"_s);
    QVERIFY(!exportLetter(m_test->session, seen, *letter, asked, LetterFormat::Text, path));
    QVERIFY(!QFile::exists(path));
    QVERIFY(m_test->folder().letters.isEmpty() && exports().isEmpty());
}

void TstLetterExports::anOldDateDoesNotBringAConsentBack()
{
    Consent consent = consentFor(u"letter_to_authorities"_s);
    for (const auto &[day, open] : { std::pair(28, true), std::pair(27, false) }) {
        consent.expires = PartialDate::fromDay(*CivilDay::of(2023, 4, day));
        QVERIFY(saveRecord(m_test->session, consent, u"Expire"_s));
        LetterWish asked = wish(); // today is 28 April
        QCOMPARE(composeLetter(m_test->folder(), asked).has_value(), open);
        asked.date = *CivilDay::of(2023, 4, 27);
        QVERIFY(composeLetter(m_test->folder(), asked)); // it held on that day
        const auto done
            = write(asked, LetterFormat::Text, u"old-%1.txt"_s.arg(QString::number(day)));
        QCOMPARE(done.has_value(), open);
    }
}

void TstLetterExports::somebodySealedElsewhereStaysUnnamed()
{
    LetterWish asked = wish();
    asked.paragraphs = { u"Like Bauyrzhan Qosanov before her."_s };
    const auto letter = composeLetter(m_test->folder(), asked); // made before the seal
    QVERIFY(letter);
    QVERIFY(sealSomebody(u"Бауыржан Қосанов"_s));
    const QString path = m_folder.filePath(u"named.txt"_s);
    const auto refusal
        = exportLetter(m_test->session, m_test->folder(), *letter, asked, LetterFormat::Text, path);
    QVERIFY(!refusal);
    QVERIFY2(refusal.error().message.contains(u"Bauyrzhan Qosanov"_s),
             qPrintable(refusal.error().message));
    QVERIFY(!refusal.error().message.contains(u"Бауыржан"_s));
    QVERIFY(!refusal.error().message.contains(u"KZ-2021-044"_s));
    const auto names = sealedNames(m_test->session.vault->connection());
    QVERIFY(names && !(*names)->isEmpty());
    QCOMPARE(*sealedNames(m_test->session.vault->connection(), *names), *names); // not read again
    asked.sealedNames = *names;
    QVERIFY(!composeLetter(m_test->folder(), asked));
    asked.paragraphs.clear();
    QVERIFY(write(asked, LetterFormat::Text, u"clean.txt"_s));
    // On the letterhead it stands on every letter.
    LetterPaper paper;
    paper.head = { u"Friends of Bauyrzhan Qosanov"_s };
    QVERIFY(savePaper(m_test->session, paper));
    asked.paper = paper;
    QVERIFY(!write(asked, LetterFormat::Text, u"head.txt"_s));
}

void TstLetterExports::aFileIsNotNamedAfterSomebody()
{
    QVERIFY(sealSomebody(u"Bauyrzhan Qosanov"_s));
    for (const QString &name : { u"Qosanov.txt"_s, u"letter-bauyrzhan-qosanov.txt"_s,
                                 u"Qosanov_2.txt"_s, u"KZ-2021-044.txt"_s }) {
        const auto refusal = write(wish(), LetterFormat::Text, name);
        QVERIFY2(!refusal, qPrintable(name));
        QCOMPARE(refusal.error().detail, u"--out"_s);
        QVERIFY(!QFile::exists(m_folder.filePath(name)));
    }
    QVERIFY(write(wish(), LetterFormat::Text, u"letter-2023.txt"_s));
}

void TstLetterExports::aDraftWithAFactSealedSinceIsNotPrintedAgain()
{
    QVERIFY(write(wish(), LetterFormat::Text, u"a.txt"_s));
    const Letter row = m_test->folder().letters.first();
    QVERIFY(mayBePrintedAgain(m_test->session, row.id));
    Restriction ban = m_test->folder().restrictions.first();
    QVERIFY(row.cites.contains(ban.id.text()));
    ban.sealed = true;
    QVERIFY(saveRecord(m_test->session, ban, u"Seal"_s));
    QVERIFY(!mayBePrintedAgain(m_test->session, row.id));
    QVERIFY(!writeFrozenLetter(m_test->session, row.id, LetterFormat::Text,
                               m_folder.filePath(u"b.txt"_s), false));
    Approval approval { u"Dana"_s, { u"expired_action"_s }, {} };
    QVERIFY(!approveLetter(m_test->session, row.id, approval));
}

void TstLetterExports::withdrawingTellsEveryMaking()
{
    QVERIFY(write(wish(), LetterFormat::Text, u"a.txt"_s));
    QVERIFY(write(wish(), LetterFormat::Html, u"a.html"_s));
    // Through the form, as the window does it.
    const Consent consent = consentFor(u"publish_name"_s); // an open letter rests on it too
    const auto before
        = readAny(m_test->session.vault->connection(), Consent::kind.table, consent.id.uuid());
    QVERIFY(before);
    RecordEdit edit { *before, *before };
    edit.record.set("withdrawn", PartialDate::fromDay(*CivilDay::of(2023, 4, 28)));
    const auto saved = saveRecordEdit(m_test->session, edit, u"Change the consent"_s);
    QVERIFY2(saved, qPrintable(saved ? QString() : saved.error().message));
    const QString told = saved->effects.join(u'\n');
    QVERIFY2(told.contains(u"KZ-2022-001/L1"_s) && told.contains(u"TXT, HTML"_s), qPrintable(told));
    // And through its own action.
    const auto done = withdrawConsent(m_test->session, consentFor(u"letter_to_authorities"_s).id,
                                      PartialDate::fromDay(*CivilDay::of(2023, 4, 28)));
    QVERIFY(done && done->effects.join(u'\n').contains(u"TXT, HTML"_s));
}

HABEAS_TEST(TstLetterExports)
#include "tst_letterexports.moc"
