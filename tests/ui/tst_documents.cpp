#include "app/actions/files/documentactions.h"
#include "app/actions/records/recordactions.h"
#include "app/vault/contents.h"
#include "ui/cases/casepage.h"
#include "ui/cases/recordhistorydialog.h"
#include "ui/cases/sheets/sheetview.h"
#include "ui/documents/documentdialog.h"
#include "ui/documents/documentreading.h"
#include "ui/documents/filedrops.h"
#include "ui/documents/fileintake.h"

#include <QBuffer>
#include <QComboBox>
#include <QDropEvent>
#include <QMimeData>
#include <QPainter>
#include <QPdfWriter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>
#include <QtEndian>

#include "tests/programs/testmain.h"
#include "tests/ui/caseoffice.h"

using namespace Qt::StringLiterals;

namespace habeas::test {

using namespace habeas::ui;

namespace {

QByteArray pictureBytes(const char *format)
{
    QImage image(40, 30, QImage::Format_RGB32);
    image.fill(Qt::darkGreen);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, format);
    return buffer.data();
}

/// A PNG that says it is 50 000 dots wide and high, its checksum right.
QByteArray hugePicture()
{
    QByteArray bytes = pictureBytes("PNG");
    constexpr qsizetype header = 12; // "IHDR" and what it holds
    qToBigEndian(quint32 { 50'000 }, bytes.data() + header + 4);
    qToBigEndian(quint32 { 50'000 }, bytes.data() + header + 8);
    quint32 crc = 0xffffffff;
    for (qsizetype i = header; i < header + 17; ++i) {
        crc ^= static_cast<unsigned char>(bytes.at(i));
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc >> 1) ^ ((crc & 1) != 0 ? 0xedb88320 : 0);
    }
    qToBigEndian(~crc, bytes.data() + header + 17);
    return bytes;
}

QByteArray pdfBytes()
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    QPainter painter(&writer);
    painter.drawText(1000, 1000, u"The first page"_s);
    writer.newPage();
    painter.drawText(1000, 1000, u"Remand until May"_s);
    painter.end();
    return buffer.data();
}

Document attach(CaseOffice &office, const QByteArray &bytes, const QString &name)
{
    attachBytes(office.bench.session(), office.ref, bytes, name).value();
    for (const Document &document : office.folder().documents) {
        if (document.fileName == name)
            return document;
    }
    return {};
}

bool writeFile(const QString &path, const QByteArray &bytes)
{
    return writeAll(path, bytes);
}

} // namespace

class TstDocumentWindows : public QObject
{
    Q_OBJECT

private slots:
    void picturesTextsAndPdfAreTold_data();
    void picturesTextsAndPdfAreTold();
    void whatIsDamagedOrHostileIsRefusedInWords_data();
    void whatIsDamagedOrHostileIsRefusedInWords();
    void lettersAreGuessedAndMayBeChosen();
    void anEndlessLineIsBroken();
    void aPdfIsShownAndSearched();
    void theViewerNamesEverythingAndOffersACopy();
    void aTextIsShownInOtherLetters();
    void filesAreDroppedOnAnyTab();
    void aFileIsTakenInWhileTheWindowLives();
    void stoppingTheIntakeLeavesNothing();
    void theDocumentsTabTellsWhatIsHeld();
    void anOlderValueIsPutBackFromTheHistory();
};

void TstDocumentWindows::picturesTextsAndPdfAreTold_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("kind");
    QTest::newRow("png") << pictureBytes("PNG") << 0;
    QTest::newRow("jpeg") << pictureBytes("JPG") << 0;
    QTest::newRow("bmp") << pictureBytes("BMP") << 0;
    QTest::newRow("text") << QByteArray("Постановление") << 1;
    QTest::newRow("pdf") << pdfBytes() << 2;
    QTest::newRow("svg is shown as its text")
        << QByteArray("<svg xmlns='http://www.w3.org/2000/svg'><rect/></svg>") << 1;
}

void TstDocumentWindows::picturesTextsAndPdfAreTold()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, kind);
    const auto shown = readForShowing(bytes);
    QVERIFY2(shown, qPrintable(shown ? QString() : shown.error().message));
    QCOMPARE(static_cast<int>(shown->index()), kind);
}

void TstDocumentWindows::whatIsDamagedOrHostileIsRefusedInWords_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray pdf = pdfBytes();
    QTest::newRow("a PDF cut short") << pdf.left(40);
    QTest::newRow("a PDF of nothing") << QByteArray("%PDF-1.7\n%%EOF");
    QTest::newRow("a huge picture") << hugePicture();
    QTest::newRow("a picture cut short") << pictureBytes("PNG").left(60);
    QTest::newRow("zeros") << QByteArray(5000, '\0');
    QTest::newRow("a text with zeros") << QByteArray("abc\0def\0ghi\0\0\0 jkl", 19);
    QTest::newRow("noise") << QByteArray::fromHex("7f454c4602010100000102030405060708090e0f1011");
}

void TstDocumentWindows::whatIsDamagedOrHostileIsRefusedInWords()
{
    QFETCH(QByteArray, bytes);
    const auto shown = readForShowing(bytes);
    QVERIFY(!shown);
    QVERIFY(!shown.error().message.isEmpty());
    CaseOffice office;
    DocumentDialog dialog(office.bench, attach(office, bytes, u"bad.bin"_s), nullptr);
    dialog.QWidget::show();
    QTRY_COMPARE(dialog.said(), shown.error().message);
    QVERIFY(dialog.findChild<QPushButton *>(u"copy"_s)->isVisible());
}

void TstDocumentWindows::lettersAreGuessedAndMayBeChosen()
{
    const QString words = u"Постановление № 5: «продлить»"_s;
    const QByteArray windows
        = QByteArray::fromHex("cfeef1f2e0edeee2ebe5ede8e520b920353a20abeff0eee4ebe8"
                              "f2fcbb");
    const QString asWindows = decodeText(windows, TextEncoding::Windows1251);
    QCOMPARE(asWindows, words);
    QCOMPARE(guessEncoding(windows), std::optional(TextEncoding::Windows1251));
    QCOMPARE(guessEncoding(words.toUtf8()), std::optional(TextEncoding::Utf8));
    QByteArray sixteen;
    for (const QChar c : words) {
        sixteen += static_cast<char>(c.unicode() & 0xff);
        sixteen += static_cast<char>(c.unicode() >> 8);
    }
    QCOMPARE(decodeText("\xFF\xFE" + sixteen, TextEncoding::Utf16Little), words);
    QCOMPARE(guessEncoding("\xFF\xFE" + sixteen), std::optional(TextEncoding::Utf16Little));
    QCOMPARE(guessEncoding(QByteArray("o\0r\0d\0e\0r\0", 10)),
             std::optional(TextEncoding::Utf16Little));
    QCOMPARE(guessEncoding(QByteArray("\0o\0r\0d\0e\0r", 10)),
             std::optional(TextEncoding::Utf16Big));
    QCOMPARE(decodeText("a\x01z", TextEncoding::Utf8), u"a\uFFFDz"_s);
}

void TstDocumentWindows::anEndlessLineIsBroken()
{
    const ShownText text { QByteArray(100'000, 'a'), TextEncoding::Utf8, false };
    const QStringList lines = shownLines(text).split(u'\n');
    QVERIFY(lines.size() > 10);
    QCOMPARE(lines.join(QString()).size(), 100'000);
}

void TstDocumentWindows::aPdfIsShownAndSearched()
{
    const auto pages = PdfPages::open(pdfBytes());
    QVERIFY(pages);
    QCOMPARE((*pages)->count(), 2);
    const QImage plain = (*pages)->render(1, 72, {});
    QVERIFY(plain.width() > 500);
    QVERIFY(plain != (*pages)->render(1, 72, u"remand"_s)); // marked
    QVERIFY((*pages)->render(1, 1e9, {}).width() < 20'000);
    QVERIFY((*pages)->render(7, 72, {}).isNull());
    const auto never = [] {
        return false;
    };
    QCOMPARE((*pages)->pageWith(u"REMAND"_s, 0, never), 1);
    QCOMPARE((*pages)->pageWith(u"nowhere"_s, 0, never), -1);

    CaseOffice office;
    DocumentDialog dialog(office.bench, attach(office, pdfBytes(), u"ruling.pdf"_s), nullptr);
    dialog.QWidget::show();
    QTRY_VERIFY(dialog.isShown());
    QVERIFY(dialog.said().contains(u"application/pdf"_s));
    QTest::keyClick(&dialog, Qt::Key_PageDown);
    QTRY_VERIFY(dialog.isShown());
}

void TstDocumentWindows::theViewerNamesEverythingAndOffersACopy()
{
    CaseOffice office;
    const Document picture = attach(office, pictureBytes("PNG"), u"scan.png"_s);
    DocumentDialog dialog(office.bench, picture, nullptr);
    dialog.QWidget::show();
    QTRY_VERIFY(dialog.isShown());
    QCOMPARE(unnamedWidgets(dialog), QStringList());
    QVERIFY(dialog.said().contains(picture.sha256));
    QVERIFY(dialog.said().contains(u"original stays"_s));
    QSignalSpy wanted(&dialog, &DocumentDialog::copyWanted);
    QTest::keyClick(&dialog, Qt::Key_S, Qt::ControlModifier);
    dialog.findChild<QPushButton *>(u"copy"_s)->click();
    QVERIFY(!wanted.isEmpty());
}

void TstDocumentWindows::aTextIsShownInOtherLetters()
{
    CaseOffice office;
    const Document text = attach(office, "Постановление", u"a.txt"_s);
    DocumentDialog dialog(office.bench, text, nullptr);
    dialog.QWidget::show();
    QTRY_VERIFY(dialog.isShown());
    auto *view = dialog.findChild<QPlainTextEdit *>(u"text"_s);
    QCOMPARE(view->toPlainText(), u"Постановление"_s);
    auto *letters = dialog.findChild<QComboBox *>();
    letters->setCurrentIndex(3);
    emit letters->activated(3);
    QVERIFY(view->toPlainText() != u"Постановление"_s);
}

void TstDocumentWindows::filesAreDroppedOnAnyTab()
{
    CaseOffice office;
    CasePage page(office.bench, office.ref);
    auto *drops = new FileDrops(&page);
    QSignalSpy dropped(drops, &FileDrops::dropped);
    page.resize(900, 600);
    page.show();
    QMimeData data;
    data.setUrls({ QUrl::fromLocalFile(u"/tmp/a.pdf"_s), QUrl(u"https://example.org/b.pdf"_s) });
    for (const auto tab :
         { CasePage::OverviewTab, CasePage::HearingsTab, CasePage::DocumentsTab }) {
        page.showTab(tab);
        QDragEnterEvent entering(QPoint(300, 300), Qt::CopyAction | Qt::MoveAction, &data,
                                 Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&page, &entering);
        QVERIFY(entering.isAccepted());
        QDropEvent event(QPointF(300, 300), Qt::CopyAction | Qt::MoveAction, &data, Qt::LeftButton,
                         Qt::NoModifier);
        QCoreApplication::sendEvent(&page, &event);
        QCOMPARE(event.dropAction(), Qt::CopyAction); // never "move": the original stays
    }
    QCOMPARE(dropped.size(), 3);
    QCOMPARE(dropped.first().first().toStringList(), QStringList { u"/tmp/a.pdf"_s });
}

void TstDocumentWindows::aFileIsTakenInWhileTheWindowLives()
{
    CaseOffice office;
    QWidget window;
    const QByteArray bytes(3 * 1024 * 1024 + 5, 'q');
    const QString path = office.filePath(u"long.bin"_s);
    QVERIFY(writeFile(path, bytes));
    QImage picture(8, 8, QImage::Format_RGB32);
    picture.fill(Qt::red);
    auto *intake = new FileIntake(office.bench, office.ref,
                                  { { path }, { {}, picture, u"Pasted.png"_s } }, &window);
    QSignalSpy attached(intake, &FileIntake::attached);
    intake->start();
    QTRY_COMPARE(attached.size(), 2);
    const CaseFolder folder = office.folder();
    const auto find = [&folder](const QString &name) {
        for (const Document &document : folder.documents) {
            if (document.fileName == name)
                return document;
        }
        return Document();
    };
    QCOMPARE(wholeContent(office.bench.connection(), find(u"long.bin"_s).sha256).value(), bytes);
    QCOMPARE(find(u"Pasted.png"_s).mediaType, u"image/png"_s);
}

void TstDocumentWindows::stoppingTheIntakeLeavesNothing()
{
    CaseOffice office;
    QWidget window;
    const QString path = office.filePath(u"long.bin"_s);
    const QByteArray bytes(8 * 1024 * 1024, 'z');
    QVERIFY(writeFile(path, bytes));
    const qsizetype before = office.folder().documents.size();
    auto *intake = new FileIntake(office.bench, office.ref, { { path } }, &window);
    QSignalSpy refused(intake, &FileIntake::refused);
    intake->start();
    auto *progress = window.findChild<ProgressWindow *>();
    QVERIFY(progress);
    progress->reject();
    QTRY_COMPARE(refused.size(), 1);
    QCOMPARE(office.folder().documents.size(), before);
    QCOMPARE(
        unfinishedContents(office.bench.connection(), std::numeric_limits<qint64>::max()).value(),
        QStringList());
}

void TstDocumentWindows::theDocumentsTabTellsWhatIsHeld()
{
    CaseOffice office;
    attach(office, "text", u"held.txt"_s);
    CasePage page(office.bench, office.ref);
    page.resize(1200, 700);
    page.show();
    page.showTab(CasePage::DocumentsTab);
    const SheetView &sheet = *page.sheet(CasePage::DocumentsTab);
    const qsizetype all = office.folder().documents.size();
    QCOMPARE(sheet.count(), static_cast<int>(all));
    QSignalSpy wanted(&page, &CasePage::documentWanted);
    QSignalSpy edit(&page, &CasePage::editWanted);
    QSignalSpy paste(&page, &CasePage::pasteWanted);
    for (int row = 0; row < sheet.count(); ++row) {
        sheet.view()->setCurrentIndex(sheet.view()->model()->index(row, 0));
        emit sheet.view()->activated(sheet.view()->currentIndex());
    }
    QCOMPARE(wanted.size(), 1); // the held one
    QCOMPARE(edit.size(), all - 1);
    QApplication::setActiveWindow(&page);
    QTest::keyClick(sheet.view(), Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(paste.size(), 1);
    page.showTab(CasePage::HearingsTab);
    QTest::keyClick(page.sheet(CasePage::HearingsTab)->view(), Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(paste.size(), 1);
}

void TstDocumentWindows::anOlderValueIsPutBackFromTheHistory()
{
    CaseOffice office;
    Hearing hearing = office.folder().hearings.first();
    const QString mode = hearing.mode;
    hearing.mode = u"closed"_s;
    hearing.judge = u"Judge & Sample"_s;
    QVERIFY(saveRecord(office.bench.session(), hearing, u"A slip"_s));
    RecordHistoryDialog dialog(office.bench, { office.ref, "hearing", hearing.id.uuid() }, nullptr);
    dialog.show();
    QCOMPARE(unnamedWidgets(dialog), QStringList());
    QTreeView *view = dialog.lines()->view();
    const QModelIndex slip = view->model()->index(0, 0);
    QCOMPARE(slip.siblingAtColumn(2).data().toString(), u"A slip"_s);
    auto *whole = dialog.findChild<QPushButton *>(u"putBackRecord"_s);
    auto *field = dialog.findChild<QPushButton *>(u"putBackField"_s);
    view->setCurrentIndex(slip);
    QVERIFY(whole->isVisible());
    QVERIFY(!whole->isEnabled()); // it is as that change left it
    QCOMPARE(view->model()->rowCount(slip), 2);
    for (int row = 0; row < 2; ++row) {
        const QModelIndex line = view->model()->index(row, 0, slip);
        view->setCurrentIndex(line);
        if (line.siblingAtColumn(2).data().toString().contains(u"closed"_s, Qt::CaseInsensitive))
            break;
    }
    QVERIFY2(field->text().contains(u"online"_s, Qt::CaseInsensitive), qPrintable(field->text()));
    emit view->activated(view->currentIndex());
    QTest::keyClick(field, Qt::Key_Space);
    QCOMPARE(office.folder().hearings.first().mode, mode);
    QCOMPARE(office.folder().hearings.first().judge, u"Judge & Sample"_s);
    QCOMPARE(view->model()->rowCount({}), 3);
    QVERIFY(dialog.said().contains(u"Undo"_s));

    view->setCurrentIndex(view->model()->index(1, 0)); // the slip, now an older state
    QVERIFY(whole->isEnabled());
    whole->click();
    QCOMPARE(office.folder().hearings.first().mode, u"closed"_s);
}

HABEAS_TEST(TstDocumentWindows)

} // namespace habeas::test

#include "tst_documents.moc"
