#include "ui/letters/factsmodel.h"
#include "ui/letters/letterpage.h"
#include "ui/letters/letterpreview.h"
#include "ui/letters/requestsuggestions.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QListView>
#include <QPlainTextEdit>
#include <QTest>

#include "tests/support/testmain.h"
#include "tests/ui/caseoffice.h"

using namespace Qt::StringLiterals;

namespace habeas::test {

using namespace habeas::ui;

namespace {

void ask(const LetterPage &page)
{
    page.findChild<QPlainTextEdit *>(u"requests"_s)
        ->setPlainText(u"lift the bans on peaceful public activity"_s);
}

} // namespace

class TstLetters : public QObject
{
    Q_OBJECT

private slots:
    void withoutARequestThereIsNoPageButAReason();
    void theFormMakesUpNoRequest();
    void aTypedRequestBringsThePage();
    void anUncheckedFactLeavesTheLetter();
    void aPdfGoesUnderANeutralNameAndIntoTheLog();
    void everyKindOfFileHasItsKeyNameAndLogEntry_data();
    void everyKindOfFileHasItsKeyNameAndLogEntry();
    void nothingIsWrittenWhereTheFileDialogIsClosed();
    void printingIsLoggedOnlyWhereItHappened();
    void everyInputHasAName();
    void theFactsAreASoundModel();
};

void TstLetters::withoutARequestThereIsNoPageButAReason()
{
    CaseOffice office;
    LetterPage page(office.bench, office.ref);
    page.show();
    auto *preview = page.findChild<LetterPreview *>(u"preview"_s);
    QCOMPARE(preview->pageCount(), 0);
    QVERIFY(!preview->refusal().isEmpty());
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
    QVERIFY(page.findChild<QPlainTextEdit *>(u"requests"_s)->toPlainText().isEmpty());
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
    QVERIFY(facts->rowCount() > 0);
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
}

} // namespace habeas::test

using habeas::test::TstLetters;
HABEAS_TEST(TstLetters)

#include "tst_letters.moc"
