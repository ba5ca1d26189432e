#include "app/actions/letters/letteractions.h"
#include "app/actions/letters/officewords.h"
#include "app/actions/letters/templateactions.h"
#include "app/actions/records/recordactions.h"
#include "app/records/officials.h"
#include "ui/letters/batchdialog.h"
#include "ui/letters/factsmodel.h"
#include "ui/letters/letterform.h"
#include "ui/letters/letterlook.h"
#include "ui/letters/letterpage.h"
#include "ui/letters/requestsuggestions.h"
#include "ui/letters/severaldialog.h"
#include "ui/letters/withheldbar.h"
#include "ui/widgets/fields/choiceedit.h"
#include "ui/widgets/fields/markededit.h"
#include "ui/widgets/letterpreview.h"
#include "ui/widgets/lists/tableview.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include "tests/programs/testmain.h"
#include "tests/ui/caseoffice.h"

using namespace Qt::StringLiterals;

namespace habeas::test {

using namespace habeas::ui;

namespace {

void ask(const LetterPage &page)
{
    page.findChild<MarkedEdit *>(u"requests"_s)
        ->setPlainText(u"lift the bans on peaceful public activity"_s);
}

/// Nobody approves words that are not on the page yet.
bool showsWhatWasAsked(const LetterPage &page)
{
    return page.findChild<QLabel *>(u"fine"_s)->text().contains(u"a clear request"_s)
        && page.findChild<QPushButton *>(u"askApproval"_s)->isVisible();
}

/// A lawyer of the case, who must not be named.
void addLawyer(CaseOffice &office)
{
    Person person;
    person.id = newId<Person>();
    Name name;
    name.id = newId<Name>();
    name.person = person.id;
    name.text = u"Bolat Advokatov"_s;
    Involvement part;
    part.id = newId<Involvement>();
    part.inCase = office.folder().file.id;
    part.person = person.id;
    part.role = u"lawyer"_s;
    Session &session = office.bench.session();
    QVERIFY(saveRecord(session, person, u"a"_s));
    QVERIFY(saveRecord(session, name, u"b"_s));
    QVERIFY(saveRecord(session, part, u"c"_s));
}

void addOfficial(CaseOffice &office, const QString &title)
{
    Official official;
    official.id = newId<Official>();
    official.office = title;
    Wording wording;
    wording.id = newId<Wording>();
    wording.official = official.id;
    wording.language = u"en"_s;
    wording.block = title;
    wording.salutation = u"Dear reader,"_s;
    wording.close = u"Yours sincerely,"_s;
    QVERIFY(saveRecord(office.bench.session(), official, u"a"_s));
    QVERIFY(saveRecord(office.bench.session(), wording, u"b"_s));
}

bool finds(const LetterPage &page, const QString &words)
{
    const auto *list = page.findChild<QListWidget *>(u"findings"_s);
    for (int row = 0; row < list->count(); ++row)
        if (list->item(row)->text().contains(words))
            return true;
    return false;
}

} // namespace

class TstLetters : public QObject
{
    Q_OBJECT

private slots:
    void withoutARequestThePageSaysWhatIsMissing();
    void theFormMakesUpNoRequest();
    void aTypedRequestBringsThePage();
    void thePageFollowsTheTyping();
    void aLetterOnFileIsShownAsItsFileSays();
    void anUncheckedFactLeavesTheLetter();
    void aPdfGoesUnderANeutralNameAndIntoTheLog();
    void everyKindOfFileHasItsKeyNameAndLogEntry_data();
    void everyKindOfFileHasItsKeyNameAndLogEntry();
    void nothingIsWrittenWhereTheFileDialogIsClosed();
    void printingIsLoggedOnlyWhereItHappened();
    void aWithheldNameIsMarkedAndReplaced();
    void aWithheldNameIsKeptWithItsReason();
    void withoutConsentForTheNameInitialsAreOffered();
    void aPendingCourtIsConfirmedWithAReason();
    void whoApprovesIsAskedAndKept();
    void anApprovalComesBackWithTheSameWords();
    void anApprovalHoldsOnTheNextDay();
    void whoIsLostIsOfferedTheReport();
    void aPaperOfTheOfficeAsksForNoApproval();
    void whatHappenedAroundIsOfferedWhereItHasAPlace();
    void tabReachesWhatStandsBeforeTheRequests();
    void severalReadersGetOneLetterEach();
    void whatCannotBeWrittenStandsFirstAndIsLeftOut();
    void whatWasAskedBeforeIsOffered();
    void theSubjectFollowsWhatIsTyped();
    void theOfficesTemplateIsUsed();
    void misspelledWordsAreMarkedAndLearned();
    void aMissingDictionaryIsToldOnce();
    void whatIsSeenIsDrawnFirst();
    void aBarStandsForWhatIsWithheld();
    void whatWasTypedComesBack();
    void aFollowUpGoesToTheSameOffice();
    void marksMoveWithTheText();
    void noMnemonicIsTakenTwice();
    void everyInputHasAName();
    void theFactsAreASoundModel();
    void anUncheckedNameBecomesInitials();
    void copiesComeFromTheOfficialsPage();
};

void TstLetters::withoutARequestThePageSaysWhatIsMissing()
{
    CaseOffice office;
    LetterPage page(office.bench, office.ref);
    page.show();
    const auto *preview = page.findChild<LetterPreview *>(u"preview"_s);
    QTRY_COMPARE(preview->pageCount(), 1);
    QVERIFY(finds(page, u"asks for nothing yet"_s));
    bool asked = false;
    page.setAskPath([&](const QString &, const QString &) {
        asked = true;
        return QString();
    });
    page.exportFile(LetterFormat::Pdf);
    QVERIFY(!asked);
    QVERIFY(!page.findChild<QLabel *>(u"done"_s)->text().isEmpty());
}

void TstLetters::theFormMakesUpNoRequest()
{
    CaseOffice office;
    const LetterPage page(office.bench, office.ref);
    QVERIFY(page.findChild<MarkedEdit *>(u"requests"_s)->toPlainText().isEmpty());
    QVERIFY(!suggestedRequests(Language::English).isEmpty());
    QVERIFY(!suggestedRequests(Language::Russian).isEmpty());
}

void TstLetters::aTypedRequestBringsThePage()
{
    CaseOffice office;
    LetterPage page(office.bench, office.ref);
    page.show();
    ask(page);
    const auto *preview = page.findChild<LetterPreview *>(u"preview"_s);
    QTRY_COMPARE(preview->pageCount(), 1);
    QVERIFY(preview->refusal().isEmpty());
    QVERIFY(!page.findChild<QLabel *>(u"consent"_s)->text().isEmpty());
}

void TstLetters::thePageFollowsTheTyping()
{
    CaseOffice office;
    LetterPage page(office.bench, office.ref);
    page.show();
    ask(page);
    const auto *preview = page.findChild<LetterPreview *>(u"preview"_s);
    QTRY_COMPARE(preview->pageCount(), 1); // fonts and dictionaries are read
    auto *words = page.findChild<MarkedEdit *>(u"paragraphs"_s);
    for (int i = 0; i < 5; ++i) {
        const QString typed = u"Paragraph %1 is here."_s.arg(i);
        words->setPlainText(typed);
        QTRY_VERIFY(preview->accessibleDescription().contains(typed));
        qInfo("the page came %lld ms after the pause in the typing", page.lastDelay());
        QVERIFY(page.lastDelay() < 2000); // measured on idle machines; this one may be busy
    }
}

void TstLetters::aLetterOnFileIsShownAsItsFileSays()
{
    CaseOffice office;
    LetterPage page(office.bench, office.ref);
    page.show();
    ask(page);
    page.setAskPath([&](const QString &, const QString &) {
        return office.filePath(u"letter.txt"_s);
    });
    const auto *preview = page.findChild<LetterPreview *>(u"preview"_s);
    QTRY_COMPARE(preview->pageCount(), 1);
    page.exportFile(LetterFormat::Text);
    const QString ref = office.folder().letters.last().ref;
    const QString next = nextLetterRef(office.folder());
    QVERIFY(QString::fromUtf8(readAll(office.filePath(u"letter.txt"_s))).contains(ref));
    const auto *done = page.findChild<QLabel *>(u"done"_s);
    QVERIFY2(done->text().contains(u"As plain text it has"_s), qPrintable(done->text()));
    page.refresh(); // the text boxes are as they were: it is the same letter
    const auto *fine = page.findChild<QLabel *>(u"fine"_s);
    QTRY_VERIFY2(fine->text().contains(u"keeps its reference "_s + ref), qPrintable(fine->text()));
    QVERIFY(preview->accessibleDescription().contains(ref));
    QVERIFY(!preview->accessibleDescription().contains(next));
    page.exportFile(LetterFormat::Text);
    QCOMPARE(nextLetterRef(office.folder()), next); // and is no other for the log
    // One word more, and it is a new letter.
    page.findChild<MarkedEdit *>(u"paragraphs"_s)->setPlainText(u"One thing more."_s);
    QTRY_VERIFY(preview->accessibleDescription().contains(next));
    QVERIFY(!fine->text().contains(u"keeps its reference"_s));
}

void TstLetters::anUncheckedFactLeavesTheLetter()
{
    CaseOffice office;
    LetterPage page(office.bench, office.ref);
    page.show();
    ask(page);
    page.setAskPath([&](const QString &, const QString &) {
        return office.filePath(u"letter.txt"_s);
    });
    page.exportFile(LetterFormat::Text);
    const QString before = QString::fromUtf8(readAll(office.filePath(u"letter.txt"_s)));
    QVERIFY(before.contains(u"400,000") || before.contains(u"400 000"));

    QAbstractItemModel *facts = page.findChild<QListView *>(u"facts"_s)->model();
    QTRY_VERIFY(facts->rowCount() > 0);
    const QUuid sentence = office.folder().sentences.first().id.uuid();
    for (int row = 0; row < facts->rowCount(); ++row)
        if (facts->index(row, 0).data(Qt::UserRole + 1).toUuid() == sentence)
            facts->setData(facts->index(row, 0), Qt::Unchecked, Qt::CheckStateRole);
    page.exportFile(LetterFormat::Text);
    const QString after = QString::fromUtf8(readAll(office.filePath(u"letter.txt"_s)));
    QVERIFY(after != before);
    QVERIFY2(!after.contains(u"885"), qPrintable(after));
}

void TstLetters::aPdfGoesUnderANeutralNameAndIntoTheLog()
{
    CaseOffice office;
    const qsizetype before = office.folder().letters.size();
    LetterPage page(office.bench, office.ref);
    page.show();
    ask(page);
    QString suggestion;
    page.setAskPath([&](const QString &suggested, const QString &) {
        suggestion = suggested;
        return office.filePath(suggested);
    });
    page.exportFile(LetterFormat::Pdf);
    QCOMPARE(suggestion, u"letter-2023-04-28.pdf"_s);
    QVERIFY(readAll(office.filePath(suggestion)).startsWith("%PDF"));
    QCOMPARE(office.folder().letters.size(), before + 1);
}

void TstLetters::everyKindOfFileHasItsKeyNameAndLogEntry_data()
{
    QTest::addColumn<int>("key");
    QTest::addColumn<QString>("ending");
    QTest::addColumn<QByteArray>("begins");
    QTest::newRow("PDF") << int(Qt::Key_P) << u"pdf"_s << QByteArray("%PDF");
    QTest::newRow("Word") << int(Qt::Key_W) << u"docx"_s << QByteArray("PK");
    QTest::newRow("OpenDocument") << int(Qt::Key_O) << u"odt"_s << QByteArray("PK");
    QTest::newRow("HTML") << int(Qt::Key_M) << u"html"_s << QByteArray("<!DOCTYPE");
    QTest::newRow("text") << int(Qt::Key_T) << u"txt"_s << QByteArray("*** DRAFT");
}

void TstLetters::everyKindOfFileHasItsKeyNameAndLogEntry()
{
    QFETCH(int, key);
    QFETCH(QString, ending);
    QFETCH(QByteArray, begins);
    CaseOffice office;
    const qsizetype before = office.folder().letters.size();
    LetterPage page(office.bench, office.ref);
    page.show();
    QApplication::setActiveWindow(&page);
    ask(page);
    QString suggestion;
    QString kinds;
    page.setAskPath([&](const QString &suggested, const QString &filter) {
        suggestion = suggested;
        kinds = filter;
        return office.filePath(suggested);
    });
    QTest::keyClick(&page, Qt::Key(key), Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(suggestion, u"letter-2023-04-28."_s + ending);
    QVERIFY2(kinds.endsWith(u"(*.%1)"_s.arg(ending)), qPrintable(kinds));
    QVERIFY(readAll(office.filePath(suggestion)).startsWith(begins));
    QCOMPARE(office.folder().letters.size(), before + 1);
}

void TstLetters::nothingIsWrittenWhereTheFileDialogIsClosed()
{
    CaseOffice office;
    const qsizetype before = office.folder().letters.size();
    LetterPage page(office.bench, office.ref);
    page.show();
    ask(page);
    page.setAskPath([](const QString &, const QString &) {
        return QString();
    });
    page.exportFile(LetterFormat::Pdf);
    QCOMPARE(office.folder().letters.size(), before);
}

void TstLetters::printingIsLoggedOnlyWhereItHappened()
{
    CaseOffice office;
    const qsizetype before = office.folder().letters.size();
    LetterPage page(office.bench, office.ref);
    page.show();
    ask(page);
    int pages = 0;
    page.setPreviewPages([&](const LetterPages &shown) {
        pages = shown.pageCount();
        return false;
    });
    page.preview();
    QCOMPARE(pages, 1);
    QCOMPARE(office.folder().letters.size(), before);
    page.setPrintPages([](const LetterPages &) {
        return true;
    });
    page.print();
    QCOMPARE(office.folder().letters.size(), before + 1);
}

void TstLetters::aWithheldNameIsMarkedAndReplaced()
{
    CaseOffice office;
    addLawyer(office);
    LetterPage page(office.bench, office.ref);
    page.show();
    auto *requests = page.findChild<MarkedEdit *>(u"requests"_s);
    requests->setPlainText(u"let Advokatov see the file"_s);
    auto *bar = page.findChild<WithheldBar *>(u"withheldBar"_s);
    QTRY_VERIFY(bar->isVisible());
    QCOMPARE(requests->marks().size(), 1);
    QVERIFY(requests->marks().first().kind == TextMark::Kind::Withheld);
    QVERIFY(finds(page, u"In the way"_s));
    bool asked = false;
    page.setAskPath([&](const QString &, const QString &) {
        asked = true;
        return QString();
    });
    page.exportFile(LetterFormat::Pdf);
    QVERIFY(!asked);
    page.findChild<QPushButton *>(u"replace"_s)->click();
    QCOMPARE(requests->toPlainText(), u"let lawyer see the file"_s);
    QTRY_VERIFY(!bar->isVisible());
    requests->undo();
    QCOMPARE(requests->toPlainText(), u"let Advokatov see the file"_s);
}

void TstLetters::aWithheldNameIsKeptWithItsReason()
{
    CaseOffice office;
    addLawyer(office);
    addOfficial(office, u"District Court"_s);
    LetterPage page(office.bench, office.ref);
    page.show();
    page.findChild<MarkedEdit *>(u"requests"_s)->setPlainText(u"let Advokatov see the file"_s);
    auto *bar = page.findChild<WithheldBar *>(u"withheldBar"_s);
    QTRY_VERIFY(bar->isVisible());
    auto *keep = page.findChild<QPushButton *>(u"keep"_s);
    QVERIFY(!keep->isVisible()); // an open letter: everybody reads it
    page.findChild<ChoiceEdit *>(u"official"_s)
        ->setKey(Repository<Official>(office.bench.connection()).all()->last().id.text());
    QTRY_VERIFY(bar->isVisible() && keep->isVisible());
    keep->click();
    page.findChild<QPushButton *>(u"confirmKeep"_s)->click();
    QVERIFY(bar->isVisible()); // without a reason nothing is kept
    page.findChild<QLineEdit *>(u"reason"_s)->setText(u"he signs it too"_s);
    page.findChild<QPushButton *>(u"confirmKeep"_s)->click();
    QTRY_VERIFY(!bar->isVisible());
    page.setAskPath([&](const QString &, const QString &) {
        return office.filePath(u"kept.txt"_s);
    });
    page.exportFile(LetterFormat::Text);
    QVERIFY(readAll(office.filePath(u"kept.txt"_s)).contains("Advokatov"));
    QVERIFY(office.folder().letters.last().note.contains(u"he signs it too"_s));
}

void TstLetters::withoutConsentForTheNameInitialsAreOffered()
{
    CaseOffice office;
    for (Consent consent : office.folder().consents) {
        if (consent.purpose != u"publish_name")
            continue;
        consent.answer = u"no"_s;
        QVERIFY(saveRecord(office.bench.session(), consent, u"a"_s));
    }
    LetterPage page(office.bench, office.ref);
    page.show();
    ask(page);
    auto *confirm = page.findChild<QPushButton *>(u"confirm"_s);
    QTRY_VERIFY(confirm->isVisible());
    confirm->click();
    QVERIFY(page.findChild<QCheckBox *>(u"withhold"_s)->isChecked());
    auto *preview = page.findChild<LetterPreview *>(u"preview"_s);
    QTRY_VERIFY(preview->pageCount() == 1 && preview->accessibleDescription().contains(u"Z. M."_s));
}

void TstLetters::aPendingCourtIsConfirmedWithAReason()
{
    CaseOffice office;
    addOfficial(office, u"District Court"_s);
    Official court = Repository<Official>(office.bench.connection()).all()->last();
    court.pendingCourt = true;
    QVERIFY(saveRecord(office.bench.session(), court, u"a"_s));
    LetterPage page(office.bench, office.ref);
    page.show();
    ask(page);
    page.findChild<ChoiceEdit *>(u"official"_s)->setKey(court.id.text());
    auto *confirm = page.findChild<QPushButton *>(u"confirm"_s);
    auto *reason = page.findChild<QLineEdit *>(u"confirmReason"_s);
    QTRY_VERIFY(confirm->isVisible() && reason->isVisible());
    confirm->click();
    QVERIFY(page.findChild<QLabel *>(u"confirmMissing"_s)->isVisible());
    reason->setText(u"counsel asks for it"_s);
    QTest::keyClick(reason, Qt::Key_Return);
    auto *preview = page.findChild<LetterPreview *>(u"preview"_s);
    QTRY_COMPARE(preview->pageCount(), 1);
    page.setAskPath([&](const QString &, const QString &) {
        return office.filePath(u"court.txt"_s);
    });
    page.exportFile(LetterFormat::Text);
    QCOMPARE(office.folder().letters.last().confirmed, u"pending_court: counsel asks for it"_s);
}

void TstLetters::aFollowUpGoesToTheSameOffice()
{
    CaseOffice office;
    addOfficial(office, u"Ministry of Justice"_s);
    const Official ministry = Repository<Official>(office.bench.connection()).all()->last();
    Letter letter;
    letter.id = newId<Letter>();
    letter.inCase = office.folder().file.id;
    letter.ref = u"%1/L7"_s.arg(office.ref);
    letter.templateId = u"appeal-generic"_s;
    letter.language = u"ru"_s;
    letter.state = u"sent"_s;
    Dispatch dispatch;
    dispatch.id = newId<Dispatch>();
    dispatch.letter = letter.id;
    dispatch.official = ministry.id;
    dispatch.medium = u"post"_s;
    dispatch.sent = PartialDate::fromEdtf(u"2023-03-01"_s).value();
    QVERIFY(saveRecord(office.bench.session(), letter, u"a"_s));
    QVERIFY(saveRecord(office.bench.session(), dispatch, u"b"_s));
    {
        LetterPage begun(office.bench, office.ref);
        begun.findChild<MarkedEdit *>(u"requests"_s)->setPlainText(u"open the archive"_s);
    }
    LetterPage page(office.bench, office.ref, letter.id);
    page.show();
    // What was begun for another letter is no part of this one, and waits.
    QVERIFY(page.findChild<MarkedEdit *>(u"requests"_s)->toPlainText().isEmpty());
    QCOMPARE(page.findChild<ChoiceEdit *>(u"template"_s)->key(), u"followup-no-reply"_s);
    QCOMPARE(page.findChild<ChoiceEdit *>(u"language"_s)->key(), u"ru"_s);
    QCOMPARE(page.findChild<ChoiceEdit *>(u"official"_s)->key(), ministry.id.text());
    const QString said = page.findChild<QLabel *>(u"done"_s)->text();
    QVERIFY2(said.contains(letter.ref) && said.contains(u"1 March 2023"_s), qPrintable(said));
    page.findChild<MarkedEdit *>(u"requests"_s)->setPlainText(u"answer our letter"_s);
    dispatch.replied = PartialDate::fromEdtf(u"2023-04-01"_s).value();
    dispatch.reply = u"No."_s;
    QVERIFY(saveRecord(office.bench.session(), dispatch, u"c"_s));
    Letter second = letter;
    second.id = newId<Letter>();
    second.ref = u"%1/L8"_s.arg(office.ref);
    dispatch.id = newId<Dispatch>();
    dispatch.letter = second.id;
    QVERIFY(saveRecord(office.bench.session(), second, u"d"_s));
    QVERIFY(saveRecord(office.bench.session(), dispatch, u"e"_s));
    const LetterPage answered(office.bench, office.ref, second.id);
    QCOMPARE(answered.findChild<ChoiceEdit *>(u"template"_s)->key(), u"followup-new-facts"_s);
    const LetterPage again(office.bench, office.ref);
    QCOMPARE(again.findChild<MarkedEdit *>(u"requests"_s)->toPlainText(), u"open the archive"_s);
}

void TstLetters::whoApprovesIsAskedAndKept()
{
    CaseOffice office;
    LetterPage page(office.bench, office.ref);
    page.show();
    ask(page);
    QTRY_VERIFY(showsWhatWasAsked(page));
    page.findChild<QPushButton *>(u"askApproval"_s)->click();
    auto *name = page.findChild<QLineEdit *>(u"approvedBy"_s);
    QCOMPARE(name->text(), u"Aigul"_s);
    name->setText(u"  "_s);
    page.findChild<QPushButton *>(u"approve"_s)->click();
    QVERIFY(name->isVisible()); // not without a name
    name->setText(u"Head of desk"_s);
    QTest::keyClick(name, Qt::Key_Return);
    auto *confirm = page.findChild<QPushButton *>(u"confirm"_s); // the urgent action has run out
    QTRY_VERIFY(confirm->isVisible());
    confirm->click();
    const auto *words = page.findChild<QLabel *>(u"approval"_s);
    QTRY_VERIFY2(words->text().contains(u"Head of desk"_s), qPrintable(words->text()));
    page.setAskPath([&](const QString &, const QString &) {
        return office.filePath(u"approved.txt"_s);
    });
    page.exportFile(LetterFormat::Text);
    QVERIFY(!readAll(office.filePath(u"approved.txt"_s)).contains("DRAFT"));
    QCOMPARE(office.folder().letters.last().approvedBy, u"Head of desk"_s);
    QCOMPARE(office.folder().letters.last().state, u"approved"_s);
    // The same words, made once more, are still approved.
    const qsizetype count = office.folder().letters.size();
    QSignalSpy shown(&page, &Page::statusChanged);
    page.refresh();
    QTRY_VERIFY(!shown.isEmpty());
    QVERIFY2(words->text().contains(u"Head of desk"_s), qPrintable(words->text()));
    page.exportFile(LetterFormat::Text);
    QVERIFY(!readAll(office.filePath(u"approved.txt"_s)).contains("DRAFT"));
    QCOMPARE(office.folder().letters.size(), count);
    // Other words are approved by nobody.
    page.findChild<MarkedEdit *>(u"requests"_s)->setPlainText(u"release him"_s);
    QTRY_VERIFY(words->text().contains(u"draft"_s));
    page.exportFile(LetterFormat::Text);
    QVERIFY(office.folder().letters.last().approvedBy.isEmpty());
}

void TstLetters::anApprovalComesBackWithTheSameWords()
{
    CaseOffice office;
    {
        LetterPage page(office.bench, office.ref);
        page.show();
        ask(page);
        QTRY_VERIFY(showsWhatWasAsked(page));
        page.findChild<QPushButton *>(u"askApproval"_s)->click();
        auto *name = page.findChild<QLineEdit *>(u"approvedBy"_s);
        name->setText(u"Head of desk"_s);
        QTest::keyClick(name, Qt::Key_Return);
        QTRY_VERIFY(page.findChild<QPushButton *>(u"confirm"_s)->isVisible());
    } // as when the vault is locked
    LetterPage page(office.bench, office.ref);
    page.show();
    auto *confirm
        = page.findChild<QPushButton *>(u"confirm"_s); // asked of an approved letter alone
    QTRY_VERIFY(confirm->isVisible());
    confirm->click();
    const auto *words = page.findChild<QLabel *>(u"approval"_s);
    QTRY_VERIFY2(words->text().contains(u"Head of desk"_s), qPrintable(words->text()));
    page.findChild<MarkedEdit *>(u"requests"_s)->setPlainText(u"release him"_s);
    QTRY_VERIFY2(words->text().contains(u"Head of desk approved other words"_s),
                 qPrintable(words->text()));
}

void TstLetters::anApprovalHoldsOnTheNextDay()
{
    CaseOffice office;
    {
        LetterPage page(office.bench, office.ref);
        page.show();
        ask(page);
        QTRY_VERIFY(showsWhatWasAsked(page));
        page.findChild<QPushButton *>(u"askApproval"_s)->click();
        auto *name = page.findChild<QLineEdit *>(u"approvedBy"_s);
        name->setText(u"Head of desk"_s);
        QTest::keyClick(name, Qt::Key_Return);
        QTRY_VERIFY(page.findChild<QPushButton *>(u"confirm"_s)->isVisible());
    }
    office.bench.session().clock = HeldClock(u"2023-04-29T10:00:00Z"_s).clock();
    LetterPage page(office.bench, office.ref);
    page.show();
    auto *confirm = page.findChild<QPushButton *>(u"confirm"_s);
    QTRY_VERIFY(confirm->isVisible());
    confirm->click();
    const auto *words = page.findChild<QLabel *>(u"approval"_s);
    QTRY_VERIFY2(words->text().contains(u"Head of desk"_s), qPrintable(words->text()));
    QVERIFY2(!words->text().contains(u"draft"_s, Qt::CaseInsensitive), qPrintable(words->text()));
    page.setAskPath([&](const QString &, const QString &) {
        return office.filePath(u"approved.txt"_s);
    });
    page.exportFile(LetterFormat::Text);
    const QByteArray text = readAll(office.filePath(u"approved.txt"_s));
    QVERIFY(text.contains("29 April 2023") && !text.contains("DRAFT"));
    const Letter logged = office.folder().letters.last();
    QCOMPARE(logged.approvedBy, u"Head of desk"_s);
    QCOMPARE(logged.approvedOn.edtf(), u"2023-04-28"_s); // not the day it was printed
}

void TstLetters::whoIsLostIsOfferedTheReport()
{
    CaseOffice office;
    LetterPage page(office.bench, office.ref);
    page.show();
    auto *form = page.findChild<LetterForm *>();
    const auto *choice = page.findChild<ChoiceEdit *>(u"template"_s);
    const auto first = [&] {
        choice->lineEdit()->setFocus();
        choice->lineEdit()->selectAll();
        QTest::keyClick(choice->lineEdit(), Qt::Key_Down);
        const auto *list = choice->findChild<QListView *>();
        return list->model()->index(0, 0).data().toString();
    };
    QVERIFY2(!first().contains(u"disappearance"_s), qPrintable(first()));
    CaseFolder folder = office.folder();
    Event event;
    event.id = newId<Event>();
    event.person = personAtRisk(folder);
    event.at = PartialDate::fromDay(office.bench.today());
    event.type = u"last_seen"_s;
    event.text = u"Seen at the market"_s;
    folder.events << event;
    form->offerPeople(folder);
    QVERIFY2(first().contains(u"Enforced disappearance"_s)
                 && first().contains(u"Seen at the market"_s),
             qPrintable(first()));
}

void TstLetters::aPaperOfTheOfficeAsksForNoApproval()
{
    CaseOffice office;
    LetterPage page(office.bench, office.ref);
    page.show();
    page.chooseForm();
    const auto *words = page.findChild<QLabel *>(u"approval"_s);
    QTRY_VERIFY2(words->text().contains(u"nobody has to approve"_s), qPrintable(words->text()));
    QVERIFY(!page.findChild<QPushButton *>(u"askApproval"_s)->isVisible());
}

void TstLetters::whatHappenedAroundIsOfferedWhereItHasAPlace()
{
    CaseOffice office;
    LetterPage page(office.bench, office.ref);
    page.show();
    auto *around = page.findChild<QCheckBox *>(u"background"_s);
    auto *form = page.findChild<LetterForm *>();
    QVERIFY(around && form && !around->isVisible()); // an appeal
    form->chooseTemplate(u"chronology"_s);
    QVERIFY(around->isVisible());
    QVERIFY(!form->wish().background);
    around->setChecked(true);
    QVERIFY(form->wish().background);
    form->chooseTemplate(u"appeal-generic"_s);
    QVERIFY(!around->isVisible() && !form->wish().background);
}

void TstLetters::tabReachesWhatStandsBeforeTheRequests()
{
    CaseOffice office;
    LetterPage page(office.bench, office.ref);
    page.show();
    QVERIFY(QTest::qWaitForWindowActive(&page));
    QTRY_VERIFY(page.lastDelay() > 0);
    page.setFocus();
    QVERIFY(page.findChild<MarkedEdit *>(u"requests"_s)->hasFocus());
    const auto *subject = page.findChild<MarkedEdit *>(u"subject"_s);
    for (int step = 0; step < 60 && !subject->hasFocus(); ++step)
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QVERIFY(subject->hasFocus());
}

void TstLetters::severalReadersGetOneLetterEach()
{
    CaseOffice office;
    addOfficial(office, u"Prosecutor"_s);
    addOfficial(office, u"Ombudsman"_s);
    const qsizetype before = office.folder().letters.size();
    LetterPage page(office.bench, office.ref);
    page.show();
    ask(page);
    page.findChild<QPushButton *>(u"severalReaders"_s)->click();
    auto *dialog = page.findChild<SeveralDialog *>();
    QVERIFY(dialog);
    auto *list = dialog->findChild<QListWidget *>();
    for (int row = 0; row < list->count(); ++row)
        list->item(row)->setCheckState(Qt::Checked);
    dialog->accept();
    const auto *which = page.findChild<QLabel *>(u"which"_s);
    QTRY_VERIFY(which->isVisible() && which->text().contains(u"of 2"_s));
    QDir().mkpath(office.filePath(u"out"_s));
    page.setAskFolder([&] {
        return office.filePath(u"out"_s);
    });
    page.setRunBatch([](BatchDialog &batch) {
        batch.check();
        QCOMPARE(batch.report().lines.size(), 2);
        QCOMPARE(batch.report().problems(), 0);
        QCOMPARE(batch.findChild<TableView *>()->model()->rowCount(), 2);
        batch.write();
        QVERIFY(!batch.written().isEmpty());
    });
    page.exportFile(LetterFormat::Text);
    const QStringList files = QDir(office.filePath(u"out"_s)).entryList(QDir::Files);
    QCOMPARE(files.size(), 2);
    QCOMPARE(office.folder().letters.size(), before + 2);
    QByteArray all;
    for (const QString &file : files)
        all += readAll(office.filePath(u"out/"_s + file));
    QVERIFY(all.contains("Prosecutor") && all.contains("Ombudsman"));
}

void TstLetters::whatCannotBeWrittenStandsFirstAndIsLeftOut()
{
    CaseOffice office;
    addOfficial(office, u"Prosecutor"_s);
    addOfficial(office, u"District Court"_s);
    const auto officials = *Repository<Official>(office.bench.connection()).all();
    Official court = officials.last();
    court.pendingCourt = true;
    QVERIFY(saveRecord(office.bench.session(), court, u"a"_s));
    BatchWish wish;
    wish.letter.templateId = u"appeal-generic"_s;
    wish.letter.language = Language::English;
    wish.letter.requests = { u"release him"_s };
    wish.items
        = everyCombination({ office.ref }, { officials.at(officials.size() - 2).id, court.id });
    BatchDialog dialog(office.bench, wish, nullptr);
    int asked = 0;
    dialog.setAskFolder([&] {
        ++asked;
        return QString();
    });
    dialog.show();
    dialog.check();
    QCOMPARE(dialog.report().problems(), 1);
    const auto *table = dialog.findChild<TableView *>();
    const auto state = [table](int row) {
        return table->model()->index(row, 4).data().toString();
    };
    QVERIFY2(state(0).startsWith(u"✖"_s), qPrintable(state(0)));
    QCOMPARE(table->currentIndex().row(), 0);
    dialog.write();
    QCOMPARE(asked, 0); // no folder is asked for what would be refused
    dialog.leaveOut(true);
    QCOMPARE(dialog.report().lines.size(), 1);
    QCOMPARE(dialog.report().problems(), 0);
    dialog.write();
    QCOMPARE(asked, 1);
    dialog.leaveOut(false); // the last one stays
    QCOMPARE(dialog.report().lines.size(), 1);
}

void TstLetters::whatWasAskedBeforeIsOffered()
{
    CaseOffice office;
    {
        LetterPage page(office.bench, office.ref);
        page.findChild<MarkedEdit *>(u"requests"_s)->setPlainText(u"open the archive"_s);
        page.setAskPath([&](const QString &, const QString &) {
            return office.filePath(u"a.txt"_s);
        });
        page.exportFile(LetterFormat::Text);
    }
    const LetterPage page(office.bench, office.ref);
    const QMenu *menu = page.findChild<QPushButton *>(u"suggest"_s)->menu();
    QCOMPARE(menu->actions().first()->text(), u"open the archive"_s);
    menu->actions().first()->trigger();
    QCOMPARE(page.findChild<MarkedEdit *>(u"requests"_s)->toPlainText(), u"open the archive"_s);
}

void TstLetters::theSubjectFollowsWhatIsTyped()
{
    CaseOffice office;
    LetterPage page(office.bench, office.ref);
    page.show();
    ask(page);
    auto *subject = page.findChild<MarkedEdit *>(u"subject"_s);
    QTRY_VERIFY(!subject->placeholderText().isEmpty());
    subject->setPlainText(u"The bans of April"_s);
    const auto *preview = page.findChild<LetterPreview *>(u"preview"_s);
    QTRY_VERIFY(preview->accessibleDescription().contains(u"Re: The bans of April"_s));
}

void TstLetters::theOfficesTemplateIsUsed()
{
    CaseOffice office;
    const TemplateDraft draft { u"appeal-generic"_s,
                                Language::English,
                                u"Ours"_s,
                                u"About {{person.name}}"_s,
                                u"<p>Our own words about {{person.name}}.</p>"_s,
                                false };
    const auto saved = saveTemplate(office.bench.session(), draft);
    QVERIFY2(saved, qPrintable(saved ? QString() : saved.error().message));
    LetterPage page(office.bench, office.ref);
    page.show();
    const auto *preview = page.findChild<LetterPreview *>(u"preview"_s);
    QTRY_VERIFY(preview->accessibleDescription().startsWith(u"Our own words"_s));
}

void TstLetters::aMissingDictionaryIsToldOnce()
{
    CaseOffice office;
    LetterLook look;
    look.desk = std::make_shared<LetterDesk>(office.folder());
    look.wish.date = *CivilDay::of(2023, 5, 2);
    look.wish.requests = { u"Lift the bans."_s };
    look.typed = { u""_s, u"Lift the bans."_s, u""_s };
    look.spelling = std::make_shared<const Spelling>(QStringList { u"/nowhere"_s });
    const auto told = [&look] {
        const LetterSight sight = lookAt(look);
        if (!sight.letter)
            return qsizetype(-1);
        return std::ranges::count_if(sight.letter->findings, [](const LetterFinding &finding) {
            return finding.level == LetterFinding::Level::Hint
                && finding.text.startsWith(u"No English dictionary is installed");
        });
    };
    QCOMPARE(told(), 1);
    look.typed = { u""_s, u" "_s, u""_s };
    QCOMPARE(told(), 0);
    look.typed = { u""_s, u"Lift the bans."_s, u""_s };
    look.spelling = std::make_shared<const Spelling>();
    QCOMPARE(told(), Spelling().hasDictionary(Language::English) ? 0 : 1);
}

void TstLetters::whatIsSeenIsDrawnFirst()
{
    CaseOffice office;
    LetterLook look;
    look.desk = std::make_shared<LetterDesk>(office.folder());
    look.wish.date = *CivilDay::of(2023, 5, 2);
    for (int i = 0; i < 60; ++i) // three pages and more
        look.wish.requests << u"Lift the bans, number %1, and say why they were there."_s.arg(i);
    look.typed = { u""_s, look.wish.requests.join(u'\n'), u""_s };
    look.width = 200;
    look.seen = { 1, 1 };
    std::unique_ptr<SheetDrawing> drawing;
    LetterSight sight = lookAt(look, &drawing);
    QVERIFY(sight.letter && drawing);
    const QList<QImage> sheets = sight.drawn.sheets;
    QVERIFY(sheets.size() > 2);
    QVERIFY(sheets.at(0).isNull() && !sheets.at(1).isNull() && sheets.at(2).isNull());
    QCOMPARE(drawing->drawNext(), 0);
    QCOMPARE(drawing->drawNext(), 2);
    while (drawing->drawNext() >= 0) { }
    const DrawnSheets whole = drawSheets(*sight.letter, look.width, 1);
    QCOMPARE(drawing->drawn().sheets, whole.sheets);
    // The next look at the same desk is as good as the first of another.
    look.wish.requests = { u"Lift the bans."_s };
    look.typed[1] = u"Lift the bans."_s;
    sight = lookAt(look);
    look.desk = std::make_shared<LetterDesk>(office.folder());
    QCOMPARE(sight.letter->html, lookAt(look).letter->html);
}

void TstLetters::misspelledWordsAreMarkedAndLearned()
{
    if (!Spelling().hasDictionary(Language::English))
        QSKIP("no English dictionary is installed here");
    CaseOffice office;
    LetterPage page(office.bench, office.ref);
    page.show();
    auto *requests = page.findChild<MarkedEdit *>(u"requests"_s);
    requests->setPlainText(u"lift the bnas on Zhanbolat Mamay"_s);
    QTRY_COMPARE(requests->marks().size(), 1);
    QCOMPARE(requests->marks().first().start, 9);
    requests->moveCursor(QTextCursor::Start);
    requests->setFocus();
    page.goToNextMark();
    QCOMPARE(requests->textCursor().selectedText(), u"bnas"_s);
    QMenu menu;
    emit requests->markMenuWanted(&menu, requests->marks().first());
    QStringList offered;
    for (const QAction *action : menu.actions())
        offered << action->text();
    QVERIFY2(offered.contains(u"bans"_s), qPrintable(offered.join(u", ")));
    for (QAction *action : menu.actions())
        if (action->text().contains(u"office's words"_s))
            action->trigger();
    QTRY_VERIFY(requests->marks().isEmpty());
}

void TstLetters::aBarStandsForWhatIsWithheld()
{
    CaseOffice office;
    CaseFolder folder = office.folder();
    LetterWish wish;
    wish.date = *CivilDay::of(2023, 4, 28);
    wish.requests = { u"lift the bans"_s };
    const auto longestBlackRun = [&] {
        const auto letter = draftLetter(folder, wish);
        const DrawnSheets drawn = drawSheets(*letter, 800, 1);
        int longest = 0;
        for (const QImage &sheet : drawn.sheets) {
            for (int y = 0; y < sheet.height(); ++y) {
                int run = 0;
                for (int x = 0; x < sheet.width(); ++x) {
                    run = qGray(sheet.pixel(x, y)) < 40 ? run + 1 : 0;
                    longest = std::max(longest, run);
                }
            }
        }
        return longest;
    };
    QVERIFY(longestBlackRun() < 20);
    folder.events.first().sealed = true;
    QVERIFY(longestBlackRun() > 25);
}

void TstLetters::whatWasTypedComesBack()
{
    CaseOffice office;
    {
        LetterPage page(office.bench, office.ref);
        ask(page);
        page.findChild<QCheckBox *>(u"withhold"_s)->setChecked(true);
        page.findChild<QLineEdit *>(u"senderName"_s)->setText(u"Aigul"_s);
    } // the window locks
    const auto drafts = readDrafts(office.bench.connection());
    QVERIFY(drafts && drafts->size() == 1);
    QCOMPARE(LetterPage::caseOf(drafts->first()), office.ref);
    LetterPage page(office.bench, office.ref);
    QVERIFY(page.findChild<MarkedEdit *>(u"requests"_s)->toPlainText().startsWith(u"lift the"_s));
    QVERIFY(page.findChild<QCheckBox *>(u"withhold"_s)->isChecked());
    QCOMPARE(page.findChild<QLineEdit *>(u"senderName"_s)->text(), u"Aigul"_s);
    page.setAskPath([&](const QString &, const QString &) {
        return office.filePath(u"sent.txt"_s);
    });
    page.exportFile(LetterFormat::Text);
    QVERIFY(readDrafts(office.bench.connection())->isEmpty());
}

void TstLetters::marksMoveWithTheText()
{
    MarkedEdit edit(2);
    edit.setPlainText(u"one two three"_s);
    edit.setMarks(u"another"_s, { { 4, 3 } });
    QVERIFY(edit.marks().isEmpty());
    edit.setMarks(u"one two three"_s, { { 4, 3 }, { 8, 5 } });
    edit.textCursor().insertText(u"now "_s);
    QCOMPARE(edit.marks().size(), 2);
    QCOMPARE(edit.marks().first().start, 8);
    edit.replace(edit.marks().first(), u"2"_s);
    QCOMPARE(edit.toPlainText(), u"now one 2 three"_s);
    QCOMPARE(edit.marks().size(), 1);
    QCOMPARE(edit.marks().first().start, 10);
}

void TstLetters::noMnemonicIsTakenTwice()
{
    CaseOffice office;
    LetterPage page(office.bench, office.ref);
    page.show();
    QHash<QChar, QString> taken;
    for (const QChar menu : u"FEVCLTH"_s)
        taken.insert(menu, u"the menu bar"_s);
    const auto look = [&taken](const QString &text) {
        const qsizetype at = text.indexOf(u'&');
        if (at < 0 || at + 1 == text.size() || text.at(at + 1) == u'&')
            return;
        const QChar letter = text.at(at + 1).toUpper();
        QVERIFY2(!taken.contains(letter), qPrintable(text + u" and "_s + taken.value(letter)));
        taken.insert(letter, text);
    };
    for (const QAbstractButton *button : page.findChildren<QAbstractButton *>())
        look(button->text());
    for (const QLabel *label : page.findChildren<QLabel *>())
        if (label->buddy())
            look(label->text());
}

void TstLetters::everyInputHasAName()
{
    CaseOffice office;
    LetterPage page(office.bench, office.ref);
    page.show();
    QCOMPARE(unnamedWidgets(page), QStringList());
}

void TstLetters::theFactsAreASoundModel()
{
    FactsModel model;
    const QAbstractItemModelTester tester(&model);
    const QUuid first = QUuid::createUuid();
    const QUuid second = QUuid::createUuid();
    model.show({ { first, u"one"_s }, { second, u"two"_s }, { first, u"three"_s } });
    QVERIFY(model.setData(model.index(0), Qt::Unchecked, Qt::CheckStateRole));
    QCOMPARE(model.leftOut(), QSet<QUuid> { first });
    QCOMPARE(model.index(2).data(Qt::CheckStateRole).toInt(), int(Qt::Unchecked));
    model.show({ { second, u"two"_s } });
    QCOMPARE(model.leftOut(), QSet<QUuid> { first });
    // What the letter does not say has no box that could be ticked.
    model.show({ { second, u"two"_s, false } });
    QVERIFY(!model.index(0).data(Qt::CheckStateRole).isValid());
    QVERIFY(!model.setData(model.index(0), Qt::Checked, Qt::CheckStateRole));
}

void TstLetters::anUncheckedNameBecomesInitials()
{
    CaseOffice office;
    LetterPage page(office.bench, office.ref);
    page.show();
    ask(page);
    QAbstractItemModel *facts = page.findChild<QListView *>(u"facts"_s)->model();
    QTRY_VERIFY(facts->rowCount() > 0);
    const auto *preview = page.findChild<LetterPreview *>(u"preview"_s);
    QCOMPARE(facts->index(0, 0).data().toString(), u"Zhanbolat Mamay"_s);
    QVERIFY(facts->setData(facts->index(0, 0), Qt::Unchecked, Qt::CheckStateRole));
    auto *withhold = page.findChild<QCheckBox *>(u"withhold"_s);
    QVERIFY(withhold->isChecked());
    QTRY_VERIFY(!preview->accessibleDescription().contains(u"Mamay"_s)
                && preview->accessibleDescription().contains(u"Z. M."_s));
    withhold->setChecked(false);
    QCOMPARE(facts->index(0, 0).data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
    QTRY_VERIFY(preview->accessibleDescription().contains(u"Mamay"_s));
}

void TstLetters::copiesComeFromTheOfficialsPage()
{
    CaseOffice office;
    addOfficial(office, u"The President"_s);
    auto official = allOfficials(office.bench.connection())->first();
    official.copyTo = u"Embassy, Bern"_s;
    QVERIFY(saveRecord(office.bench.session(), official, u"c"_s));
    LetterPage page(office.bench, office.ref);
    page.show();
    ask(page);
    auto *copies = page.findChild<QLineEdit *>(u"copies"_s);
    auto *to = page.findChild<ChoiceEdit *>(u"official"_s);
    QVERIFY(copies->text().isEmpty());
    to->setKey(official.id.text());
    QCOMPARE(copies->text(), u"Embassy, Bern"_s);
    const auto *preview = page.findChild<LetterPreview *>(u"preview"_s);
    QTRY_VERIFY(preview->accessibleDescription().contains(u"Copy to: Embassy, Bern"_s));
    copies->clear();
    QTRY_VERIFY(!preview->accessibleDescription().contains(u"Copy to"_s));
    copies->setText(u"OHCHR"_s);
    QTRY_VERIFY(preview->accessibleDescription().contains(u"Copy to: OHCHR"_s));
}

} // namespace habeas::test

using habeas::test::TstLetters;
HABEAS_TEST(TstLetters)

#include "tst_letters.moc"
