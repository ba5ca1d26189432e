#include "app/actions/files/documentactions.h"
#include "app/actions/records/recordactions.h"
#include "app/vault/contents.h"
#include "ui/cases/casepage.h"
#include "ui/cases/recordhistorydialog.h"
#include "ui/cases/sheets/sheets.h"
#include "ui/cases/sheets/sheetview.h"
#include "ui/documents/documentdialog.h"
#include "ui/documents/documentreading.h"
#include "ui/documents/filedrops.h"
#include "ui/documents/fileintake.h"
#include "ui/documents/passwordask.h"
#include "ui/widgets/fields/fieldmessage.h"

#include <QBuffer>
#include <QComboBox>
#include <QDropEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPainter>
#include <QPdfWriter>
#include <QPlainTextEdit>
#include <QProcess>
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

/// A PDF of these objects, the first its catalogue.
QByteArray pdfOf(const QList<QByteArray> &objects)
{
    QByteArray pdf = "%PDF-1.4\n";
    QByteArray places;
    for (qsizetype i = 0; i < objects.size(); ++i) {
        places += QByteArray::number(pdf.size()).rightJustified(10, '0') + " 00000 n \n";
        pdf += QByteArray::number(i + 1) + " 0 obj\n" + objects.at(i) + "\nendobj\n";
    }
    const QByteArray size = QByteArray::number(objects.size() + 1);
    const QByteArray start = QByteArray::number(pdf.size());
    return pdf + "xref\n0 " + size + "\n0000000000 65535 f \n" + places + "trailer<</Size " + size
        + "/Root 1 0 R>>\nstartxref\n" + start + "\n%%EOF\n";
}

/// As many pages of that size, each with these drawing commands.
QByteArray pagesOf(int count, const QByteArray &box, const QByteArray &commands)
{
    QByteArray kids;
    QList<QByteArray> objects { "<</Type/Catalog/Pages 2 0 R>>",
                                {},
                                "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
                                "<</Length " + QByteArray::number(commands.size()) + ">>stream\n"
                                    + commands + "\nendstream" };
    for (int i = 0; i < count; ++i) {
        kids += QByteArray::number(objects.size() + 1) + " 0 R ";
        objects << "<</Type/Page/Parent 2 0 R/MediaBox[" + box
                + "]/Resources<</Font<</F1 3 0 R>>/XObject<</Again 4 0 R>>>>/Contents 4 0 R>>";
    }
    objects[1] = "<</Type/Pages/Count " + QByteArray::number(count) + "/Kids[" + kids + "]>>";
    return pdfOf(objects);
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
    void aLockedPdfAsksForItsPassword();
    void whatMayBeMissingOfAPdfIsSaid();
    void otherPicturesAreNamed();
    void aHostilePdfHarmsNothing();
    void aPicturesHiddenDataIsSaid();
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
    QTest::newRow("a PDF with its middle gone") << pdf.left(200) + pdf.right(200);
    QTest::newRow("a PDF of no pages")
        << pdfOf({ "<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Count 0/Kids[]>>" });
    QTest::newRow("a huge picture") << hugePicture();
    QTest::newRow("a picture cut short") << pictureBytes("PNG").left(60);
    QTest::newRow("zeros") << QByteArray(5000, '\0');
    QTest::newRow("a text with zeros") << QByteArray("abc\0def\0ghi\0\0\0 jkl", 19);
    QTest::newRow("a TIFF picture") << QByteArray("II*\0\x08\0\0\0", 8);
    QTest::newRow("a HEIC picture") << QByteArray("\0\0\0\x18"
                                                  "ftypheic\0\0\0\0mif1heic",
                                                  24);
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
    const auto plain = (*pages)->draw(1, { 72 });
    QVERIFY2(plain, qPrintable(plain ? QString() : plain.error().message));
    QVERIFY(plain->image.width() > 500);
    QCOMPARE(plain->image.pixel(1, 1), 0xffffffff); // paper is white
    QVERIFY(plain->image != (*pages)->draw(1, { 72, 0, u"remand"_s })->image); // marked
    QCOMPARE((*pages)->draw(0, { 0, 700 })->image.width(), 700);
    QVERIFY((*pages)->draw(1, { 1e9 })->image.width() < 20'000);
    QVERIFY(!(*pages)->draw(7, { 72 }));
    const auto never = [](int) {
        return false;
    };
    QCOMPARE((*pages)->pageWith(u"REMAND  until"_s, 0, never), 1);
    QCOMPARE((*pages)->pageWith(u"nowhere"_s, 0, never), -1);

    CaseOffice office;
    DocumentDialog dialog(office.bench, attach(office, pdfBytes(), u"ruling.pdf"_s), nullptr);
    dialog.QWidget::show();
    QTRY_VERIFY(dialog.isShown());
    QVERIFY(dialog.said().contains(u"PDF document"_s));
    const auto says = [&dialog](const QString &words) {
        for (const QLabel *label : dialog.findChildren<QLabel *>()) {
            if (label->text() == words)
                return true;
        }
        return false;
    };
    QVERIFY(says(u"Page 1 of 2"_s));
    QTest::keyClick(&dialog, Qt::Key_PageDown);
    QVERIFY(says(u"Page 2 of 2"_s));
    QTest::keyClick(&dialog, Qt::Key_PageUp);
    auto *search = dialog.findChild<QLineEdit *>();
    search->setText(u"remand"_s);
    QTRY_VERIFY((QTest::keyClick(search, Qt::Key_Return), says(u"Page 2 of 2"_s)));
}

void TstDocumentWindows::aLockedPdfAsksForItsPassword()
{
    CaseOffice office;
    const QString plain = office.filePath(u"plain.pdf"_s);
    const QString locked = office.filePath(u"locked.pdf"_s);
    QVERIFY(writeFile(plain, pdfBytes()));
    QCOMPARE(QProcess::execute(
                 u"qpdf"_s,
                 { u"--encrypt"_s, u"пароль 7"_s, u"owner"_s, u"256"_s, u"--"_s, plain, locked }),
             0);
    QFile file(locked);
    QVERIFY(file.open(QIODevice::ReadOnly));
    DocumentDialog dialog(office.bench, attach(office, file.readAll(), u"ruling.pdf"_s), nullptr);
    dialog.QWidget::show();
    QTRY_VERIFY(dialog.findChild<PasswordAsk *>());
    auto *line = dialog.findChild<PasswordAsk *>()->findChild<QLineEdit *>();
    auto *message = dialog.findChild<PasswordAsk *>()->findChild<FieldMessage *>();
    QCOMPARE(line->echoMode(), QLineEdit::Password);
    QCOMPARE(unnamedWidgets(dialog), QStringList());
    QVERIFY(dialog.findChild<QPushButton *>(u"copy"_s)->isVisible());
    line->setText(u"другой"_s);
    QTest::keyClick(line, Qt::Key_Return);
    QTRY_VERIFY(message->text().contains(u"did not open"_s));
    QVERIFY(line->text().isEmpty());
    line->setText(u"пароль 7"_s);
    QTest::keyClick(line, Qt::Key_Return);
    QTRY_VERIFY(dialog.isShown());
    QVERIFY(line->text().isEmpty());
    QVERIFY(!dialog.said().contains(u"damaged"_s));
}

/// What is drawn of a damaged file looks like an empty sheet: nobody should take it for one.
void TstDocumentWindows::whatMayBeMissingOfAPdfIsSaid()
{
    const QByteArray whole = pdfBytes();
    const auto pages = PdfPages::open(whole);
    QVERIFY(pages && (*pages)->isWhole());
    QVERIFY(!(*pages)->draw(0, { 72 })->isBlank);
    QByteArray moved = whole;
    moved.insert(moved.indexOf('\n') + 1, "% somebody added this\n"); // and no place is right now
    const QByteArray cut = whole.left(whole.lastIndexOf("startxref"));
    const QByteArray empty = pagesOf(1, "0 0 595 842", " ");
    CaseOffice office;
    const auto says = [&office](const QByteArray &bytes, const QString &name) {
        DocumentDialog dialog(office.bench, attach(office, bytes, name), nullptr);
        dialog.QWidget::show();
        if (!QTest::qWaitFor([&dialog] {
                return dialog.isShown();
            }))
            return QString(u"not shown: "_s + dialog.said());
        return dialog.said();
    };
    for (const QByteArray &bytes : { moved, cut }) {
        const QString said = says(bytes, QString::number(bytes.size()));
        QVERIFY2(said.contains(u"may not be all"_s), qPrintable(said));
    }
    const QString said = says(empty, u"empty.pdf"_s);
    QVERIFY2(said.contains(u"Nothing can be seen"_s), qPrintable(said));
    QVERIFY2(!said.contains(u"may not be all"_s), qPrintable(said));
}

void TstDocumentWindows::otherPicturesAreNamed()
{
    const auto refusal = [](const QByteArray &start) {
        const auto shown = readForShowing(start + QByteArray(100, '\0'));
        return shown ? QString() : shown.error().message;
    };
    QVERIFY(refusal(QByteArray("MM\0*\0\0\0\x08", 8)).contains(u"TIFF"_s));
    QVERIFY(refusal("\1\1\1\x18"
                    "ftypmif1")
                .contains(u"HEIC"_s));
    QVERIFY(refusal("\1\1\1\x18"
                    "ftypavif")
                .contains(u"AVIF"_s));
    QVERIFY(refusal("RIFF1234WEBP").contains(u"WebP"_s));
    QVERIFY(!refusal("\1\1\1\x18"
                     "ftypmp42")
                 .contains(u"picture"_s));
}

/// None of these may crash, hang or fill the memory of the window that shows it.
void TstDocumentWindows::aHostilePdfHarmsNothing()
{
    const auto never = [](int) {
        return false;
    };
    const QByteArray words = "BT /F1 12 Tf 72 700 Td (Remand) Tj ET";
    const auto huge = PdfPages::open(pagesOf(2, "0 0 14000000 14000000", words));
    QVERIFY(huge);
    QVERIFY(!(*huge)->draw(0, { 0, 800 })); // a page of five kilometres
    const auto large = PdfPages::open(pagesOf(2, "0 0 140000 140000", words));
    QVERIFY(large);
    const auto drawn = (*large)->draw(0, { 2000 });
    QVERIFY(!drawn || qint64 { drawn->image.width() } * drawn->image.height() <= 25'000'000);

    const auto narrow = PdfPages::open(pagesOf(1, "0 0 0.001 5000", words));
    if (narrow) // an answer, whichever
        std::ignore = (*narrow)->draw(0, { 0, 800 });

    const auto many = PdfPages::open(pagesOf(10'000, "0 0 595 842", words));
    QVERIFY(many);
    QCOMPARE((*many)->count(), 10'000);
    QVERIFY((*many)->draw(9'999, { 0, 300 }));
    int looked = 0;
    QCOMPARE((*many)->pageWith(u"nothing"_s, 0,
                               [&looked](int pages) {
                                   looked = pages;
                                   return pages >= 50;
                               }),
             -1);
    QCOMPARE(looked, 50);
    QCOMPARE((*many)->pageWith(u"remand"_s, 7'000, never), 7'000);

    // Pages that hold each other, a drawing that draws itself: reading them would never end.
    const QByteArray round
        = pdfOf({ "<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Count 9/Kids[2 0 R 2 0 R]>>" });
    const auto unending = PdfPages::open(round);
    QVERIFY(!unending);
    QVERIFY(!unending.error().message.isEmpty());
    const QByteArray form = "<</Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</I 4 "
                            "0 R>>>>/Length 11>>stream\n/I Do /I Do\nendstream";
    const auto itself = PdfPages::open(
        pdfOf({ "<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Count 1/Kids[3 0 R]>>",
                "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</XObject<</I 4 0 R>>>>"
                "/Contents 5 0 R>>",
                form, "<</Length 5>>stream\n/I Do\nendstream" }));
    if (itself)
        std::ignore = (*itself)->draw(0, { 0, 300 });

    // A picture that says it has ten thousand million dots.
    const auto greedy = PdfPages::open(
        pdfOf({ "<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Count 1/Kids[3 0 R]>>",
                "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</XObject<</I 4 0 R>>>>"
                "/Contents 5 0 R>>",
                "<</Type/XObject/Subtype/Image/Width 100000/Height 100000/BitsPerComponent 8"
                "/ColorSpace/DeviceRGB/Length 3>>stream\nabc\nendstream",
                "<</Length 30>>stream\nq 500 0 0 500 0 0 cm /I Do Q   \nendstream" }));
    QVERIFY(greedy);
    const auto picture = (*greedy)->draw(0, { 0, 800 });
    QVERIFY(picture || !picture.error().message.isEmpty());

    // Its process is gone and comes back: what was open stays open.
    QVERIFY((*many)->draw(3, { 0, 300 }));
}

/// What a phone writes into a picture: found, said, left out of a copy, kept in the vault.
void TstDocumentWindows::aPicturesHiddenDataIsSaid()
{
    CaseOffice office;
    QByteArray bytes = pictureBytes("JPG");
    bytes.insert(2, QByteArray("\xFF\xFE\x00\x07hello", 9));
    DocumentDialog dialog(office.bench, attach(office, bytes, u"photo.jpg"_s), nullptr);
    dialog.QWidget::show();
    QTRY_VERIFY(dialog.isShown());
    QVERIFY2(dialog.said().contains(u"notes"_s), qPrintable(dialog.said()));
    QVERIFY(dialog.hidden()->notes);
    QVERIFY(dialog.canLeaveOut());
    DocumentDialog plain(office.bench, attach(office, pictureBytes("JPG"), u"plain.jpg"_s),
                         nullptr);
    plain.QWidget::show();
    QTRY_VERIFY(plain.isShown());
    QVERIFY(!plain.said().contains(u"also says"_s));
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
    QVERIFY(dialog.said().contains(u"stays where it"_s));
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
    QByteArray photo = pictureBytes("JPG");
    photo.insert(2, QByteArray("\xFF\xFE\x00\x07hello", 9));
    const Document hides = attach(office, photo, u"photo.jpg"_s);
    const Sheet listed = documentSheet(office.folder(), { { hides.sha256, u"notes"_s } });
    QVERIFY(std::ranges::any_of(listed.rows, [](const SheetRow &row) {
        return std::ranges::any_of(row.extra, [](const auto &one) {
            return one.text.contains(u"beside what it shows: notes"_s);
        });
    }));
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
    QCOMPARE(wanted.size(), 2); // the held ones
    QCOMPARE(edit.size(), all - 2);
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
