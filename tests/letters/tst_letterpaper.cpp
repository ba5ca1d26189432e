#include "app/letters/paper/letterpaper.h"
#include "app/letters/paper/paperhead.h"

#include <QBuffer>
#include <QImage>
#include <QPageRanges>
#include <QPainter>
#include <QPdfWriter>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>

#include "tests/letters/lettercases.h"
#include "tests/letters/officefile.h"
#include "tests/programs/testmain.h"

namespace habeas::test {

namespace {

QByteArray logo(const char *format = "PNG", QSize size = { 120, 60 })
{
    QImage picture(size, QImage::Format_ARGB32);
    picture.fill(QColor(0, 0, 200, 128));
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    picture.save(&buffer, format);
    return bytes;
}

LetterPaper headed(LetterPaper::Form form = LetterPaper::Form::Plain)
{
    LetterPaper paper;
    paper.form = form;
    paper.head = { u"Examplewatch"_s, u"1 Sample Street"_s };
    paper.foot = u"Registered as 12345"_s;
    paper.logo = logo();
    return paper;
}

ComposedLetter letterOn(const LetterPaper &paper, const QString &address = u"Office One"_s)
{
    Official official;
    official.id = newId<Official>();
    official.office = u"Office"_s;
    Wording wording;
    wording.official = official.id;
    wording.language = u"en"_s;
    wording.block = address;
    wording.salutation = u"Dear Reader,"_s;
    wording.close = u"Yours,"_s;
    LetterWish to = wish();
    to.official = &official;
    to.wordings << wording;
    to.approvedBy = u"Head of desk"_s;
    to.paper = paper;
    const auto letter = composeLetter(smallCase(), to);
    if (!letter)
        qFatal("%s", qPrintable(letter.error().message));
    return *letter;
}

/// Where a word begins on the first page, in millimetres.
QPointF placeOf(const QByteArray &pdf, const QString &word)
{
    const PdfOnDisk file(pdf);
    const QString boxes = toolSays(
        u"pdftotext"_s, { u"-f"_s, u"1"_s, u"-l"_s, u"1"_s, u"-bbox"_s, file.path(), u"-"_s });
    const QRegularExpression box(u"xMin=\"([\\d.]+)\" yMin=\"([\\d.]+)\"[^>]*>%1<"_s.arg(word));
    const auto found = box.match(boxes);
    return found.hasMatch()
        ? QPointF(found.captured(1).toDouble(), found.captured(2).toDouble()) * 25.4 / 72
        : QPointF(-1, -1);
}

} // namespace

/// The office's own paper: letterhead, logo, windows and their marks.
class TstLetterPaper : public QObject
{
    Q_OBJECT

private slots:
    void withoutPaperNothingIsAdded();
    void theFirstPageCarriesTheLetterhead();
    void noWordIsLostUnderALetterhead_data();
    void noWordIsLostUnderALetterhead();
    void usLetterIsAPageOfItsOwn();
    void theAddressStandsInTheWindow_data();
    void theAddressStandsInTheWindow();
    void anAddressTooLargeIsRefused();
    void whatCannotBePrintedIsRefused();
    void whatStaysInTheOfficeHasNoLetterhead();
    void officeDocumentsCarryIt();
    void officeDocumentsFillTheWindow_data();
    void officeDocumentsFillTheWindow();
    void libreOfficeDrawsTheWindow_data();
    void libreOfficeDrawsTheWindow();
    void chosenPagesAreThoseThatArePrinted();
    void aLogoThatIsNoneIsRefusedInWords_data();
    void aLogoThatIsNoneIsRefusedInWords();
    void whatAPictureCarriesDoesNotGoOut();
    void aLargeLogoIsScaledDown();
};

void TstLetterPaper::withoutPaperNothingIsAdded()
{
    const ComposedLetter letter = letterOn({});
    QCOMPARE(*letterBytes(letter, LetterFormat::Text), letter.text.toUtf8());
    QCOMPARE(*letterBytes(letter, LetterFormat::Html), letter.html.toUtf8());
    const OfficeFile docx(*letterBytes(letter, LetterFormat::Docx));
    QVERIFY(!docx.names().contains(u"word/firstHeader.xml"_s));
    QCOMPARE(letterPage({}), defaultLetterPage());
}

void TstLetterPaper::theFirstPageCarriesTheLetterhead()
{
    const ComposedLetter letter = letterOn(headed());
    const QByteArray pdf = pdfOf(letter);
    const QPointF head = placeOf(pdf, u"Examplewatch"_s);
    QVERIFY2(head.y() > 19 && head.y() < 25, qPrintable(QString::number(head.y())));
    QVERIFY(head.x() > 100); // beside the logo, at the right
    const QPointF address = placeOf(pdf, u"One"_s);
    QVERIFY2(address.y() > 20 + 20 + 5, qPrintable(QString::number(address.y())));
    QVERIFY(placeOf(pdf, u"12345"_s).y() > 277);
    const PdfOnDisk file(pdf);
    QVERIFY(toolSays(u"pdfimages"_s, { u"-list"_s, file.path() }).contains(u"image"_s));
    QVERIFY(!toolSays(u"pdfimages"_s, { u"-list"_s, file.path() }).contains(u"smask"_s));
    for (const LetterFormat format : { LetterFormat::Text, LetterFormat::Html }) {
        const QString text = QString::fromUtf8(*letterBytes(letter, format));
        QVERIFY(text.indexOf(u"Examplewatch"_s) < text.indexOf(u"Office One"_s));
        QVERIFY(text.indexOf(u"12345"_s) > text.indexOf(u"Yours,"_s));
    }
    QVERIFY(!letter.html.contains(u"Examplewatch"_s)); // what is logged is the letter alone
}

void TstLetterPaper::noWordIsLostUnderALetterhead_data()
{
    QTest::addColumn<LetterPaper>("paper");
    QTest::addColumn<int>("words");
    using Form = LetterPaper::Form;
    for (const Form form : { Form::Plain, Form::Din5008A, Form::Din5008B }) {
        for (const auto size : { LetterPaper::Size::A4, LetterPaper::Size::UsLetter }) {
            if (form != Form::Plain && size == LetterPaper::Size::UsLetter)
                continue; // has no window
            for (const bool logo : { false, true }) {
                LetterPaper paper = headed(form);
                paper.size = size;
                if (!logo)
                    paper.logo.clear();
                for (const int words : { 400, 900 })
                    QTest::addRow("form %d, size %d, logo %d, %d words", static_cast<int>(form),
                                  static_cast<int>(size), logo, words)
                        << paper << words;
            }
        }
    }
}

void TstLetterPaper::noWordIsLostUnderALetterhead()
{
    QFETCH(LetterPaper, paper);
    QFETCH(int, words);
    ComposedLetter letter = letterOn(paper);
    QString body;
    for (int i = 0; i < words; ++i)
        body += u"word%1%2 "_s.arg(10000 + i).arg(i % 20 == 19 ? u"</p><p>"_s : QString());
    const qsizetype at = letter.html.lastIndexOf(u"<p class=\"close"_s);
    QVERIFY(at > 0);
    letter.html.insert(at, u"<p>"_s + body + u"</p>"_s);
    const auto pages = LetterPages::layOut(letter, letterPage(paper));
    QVERIFY(pages);
    const QString text = PdfOnDisk((*pages)->pdf().value_or(QByteArray())).text();
    for (int i = 0; i < words; ++i)
        QCOMPARE(text.count(u"word%1"_s.arg(10000 + i)), 1);
    QVERIFY(text.contains(u"Yours,"_s));
    if ((*pages)->pageCount() > 1)
        QVERIFY(text.contains(u"Page 1 of %1"_s.arg((*pages)->pageCount())));
}

void TstLetterPaper::usLetterIsAPageOfItsOwn()
{
    LetterPaper paper;
    paper.size = LetterPaper::Size::UsLetter;
    const ComposedLetter letter = letterOn(paper);
    const PdfOnDisk pdf(pdfOf(letter));
    QVERIFY(toolSays(u"pdfinfo"_s, { pdf.path() })
                .contains(QRegularExpression(u"Page size:\\s+612 x 792"_s)));
    const XmlNode docx
        = OfficeFile(*letterBytes(letter, LetterFormat::Docx)).xml(u"word/document.xml"_s);
    QCOMPARE(docx.all(u"w:pgSz"_s).first()[u"w:w"_s], u"12240"_s);
    const XmlNode odt = OfficeFile(*letterBytes(letter, LetterFormat::Odt)).xml(u"styles.xml"_s);
    QCOMPARE(odt.all(u"style:page-layout-properties"_s).first()[u"fo:page-width"_s], u"612.00pt"_s);
}

void TstLetterPaper::theAddressStandsInTheWindow_data()
{
    QTest::addColumn<LetterPaper::Form>("form");
    QTest::addColumn<double>("window");
    QTest::addColumn<double>("text");
    QTest::addColumn<QList<double>>("marks");
    QTest::newRow("A") << LetterPaper::Form::Din5008A << 44.7 << 87.5
                       << QList<double> { 87, 148.5, 192 };
    QTest::newRow("B") << LetterPaper::Form::Din5008B << 62.7 << 105.5
                       << QList<double> { 105, 148.5, 210 };
}

void TstLetterPaper::theAddressStandsInTheWindow()
{
    QFETCH(const LetterPaper::Form, form);
    QFETCH(const double, window);
    QFETCH(const double, text);
    QFETCH(const QList<double>, marks);
    LetterPaper paper = headed(form);
    paper.head.removeLast();
    const ComposedLetter letter = letterOn(paper, u"Office One\nSecond\nThird"_s);
    const QByteArray pdf = pdfOf(letter);
    const QPointF first = placeOf(pdf, u"Office"_s);
    const QPointF last = placeOf(pdf, u"Third"_s);
    QVERIFY(first.y() >= window - 1 && last.y() + 4 <= window + 27.3);
    QVERIFY(first.x() >= 20 && first.x() < 30);
    QVERIFY2(placeOf(pdf, u"Dear"_s).y() >= text, qPrintable(QString::number(text)));
    QCOMPARE(PdfOnDisk(pdf).text().count(u"Second"_s), 1); // taken out of the letter's flow

    const auto pages = LetterPages::layOut(letter, letterPage(paper));
    QVERIFY(pages);
    constexpr int perMillimetre = 10;
    QImage sheet(210 * perMillimetre, 297 * perMillimetre, QImage::Format_RGB32);
    sheet.fill(Qt::white);
    QPainter painter(&sheet);
    (*pages)->paint(painter, 0, QRectF(sheet.rect()));
    painter.end();
    const auto darkAt = [&sheet](double y) {
        for (int dot = -3; dot <= 3; ++dot) {
            if (qGray(sheet.pixel(6 * perMillimetre, qRound(y * perMillimetre) + dot)) < 200)
                return true;
        }
        return false;
    };
    for (const double mark : marks)
        QVERIFY2(darkAt(mark), qPrintable(QString::number(mark)));
    QVERIFY(!darkAt(120));
}

void TstLetterPaper::anAddressTooLargeIsRefused()
{
    const LetterPaper paper = headed(LetterPaper::Form::Din5008B);
    const QString tall = QStringList(12, u"line"_s).join(u'\n');
    const ComposedLetter letter = letterOn(paper, tall);
    const auto pdf = letterBytes(letter, LetterFormat::Pdf);
    QVERIFY(!pdf);
    QVERIFY2(pdf.error().message.contains(u"window"_s), qPrintable(pdf.error().message));
    QVERIFY(letterBytes(letterOn(headed(), tall), LetterFormat::Pdf)); // plain paper has no window
}

void TstLetterPaper::whatCannotBePrintedIsRefused()
{
    const auto fieldOf = [](const LetterPaper &paper) {
        const Result<> checked = checkPaper(paper);
        return checked ? QString() : checked.error().detail;
    };
    QCOMPARE(fieldOf(headed()), QString());
    LetterPaper paper = headed(LetterPaper::Form::Din5008A);
    paper.size = LetterPaper::Size::UsLetter;
    QCOMPARE(fieldOf(paper), u"form"_s);
    for (const QByteArray &bad :
         { QByteArray("GIF89a"), logo().left(40), logo("PNG", { 4001, 1 }), logo("BMP"),
           QByteArray(logo() + QByteArray(mostLogoBytes, 'x')) }) {
        paper = headed();
        paper.logo = bad;
        QCOMPARE(fieldOf(paper), u"logo"_s);
    }
    paper = headed();
    paper.logo = logo("JPEG");
    QCOMPARE(fieldOf(paper), QString());
    paper.head << QString(200, u'W');
    QCOMPARE(fieldOf(paper), u"head"_s);
    paper.head = QStringList(40, u"line"_s);
    QCOMPARE(fieldOf(paper), u"head"_s);
    paper = headed();
    paper.foot = QString(200, u'W');
    QCOMPARE(fieldOf(paper), u"foot"_s);
    paper.foot = u"\U0001F642"_s;
    QCOMPARE(fieldOf(paper), u"foot"_s);
}

void TstLetterPaper::whatStaysInTheOfficeHasNoLetterhead()
{
    const LetterPaper paper = headed(LetterPaper::Form::Din5008B);
    QCOMPARE(paperFor(paper, u"appeal-generic"_s), paper);
    QCOMPARE(paperFor(paper, u"an-office-s-own"_s), paper);
    int inside = 0;
    for (const TemplateInfo &info : shippedTemplates()) {
        const LetterPaper put = paperFor(paper, info.id);
        QVERIFY(!info.isForm || !put.hasWindow());
        QCOMPARE(put.hasHead(), info.reader != Reader::Office && !info.alwaysBlank);
        inside += put.hasHead() ? 0 : 1;
    }
    QVERIFY(inside > 0);
}

void TstLetterPaper::officeDocumentsCarryIt()
{
    for (const bool approved : { true, false }) {
        ComposedLetter letter = letterOn(headed());
        letter.approved = approved;
        const OfficeFile docx(*letterBytes(letter, LetterFormat::Docx));
        QCOMPARE(QImage::fromData(docx.bytes(u"word/media/logo.png"_s))
                     .convertToFormat(QImage::Format_RGB32),
                 *logoPicture(logo()));
        const XmlNode head = docx.xml(u"word/firstHeader.xml"_s);
        QVERIFY(head.text().contains(u"1 Sample Street"_s));
        QCOMPARE(head.text().contains(u"DRAFT"_s), !approved);
        QCOMPARE(docx.names().contains(u"word/header.xml"_s), !approved);
        QVERIFY(docx.xml(u"word/firstFooter.xml"_s).text().contains(u"12345"_s));
        const XmlNode document = docx.xml(u"word/document.xml"_s);
        QCOMPARE(document.all(u"w:titlePg"_s).size(), 1);
        QVERIFY(docx.bytes(u"[Content_Types].xml"_s).contains("image/png"));

        const OfficeFile odt(*letterBytes(letter, LetterFormat::Odt));
        QCOMPARE(odt.bytes(u"Pictures/logo.png"_s), docx.bytes(u"word/media/logo.png"_s));
        QVERIFY(odt.bytes(u"META-INF/manifest.xml"_s).contains("Pictures/logo.png"));
        const XmlNode styles = odt.xml(u"styles.xml"_s);
        const XmlNode first = styles.all(u"style:master-page"_s).first();
        QCOMPARE(first[u"style:next-style-name"_s], u"Following"_s);
        QVERIFY(first.child(u"style:header"_s).text().contains(u"Examplewatch"_s));
        QCOMPARE(first.child(u"style:header"_s).text().contains(u"DRAFT"_s), !approved);
        QVERIFY(first.child(u"style:footer"_s).text().contains(u"12345"_s));
        const XmlNode next = styles.all(u"style:master-page"_s).last();
        QVERIFY(!next.text().contains(u"Examplewatch"_s));
        QCOMPARE(next.text().contains(u"DRAFT"_s), !approved);
    }
}

void TstLetterPaper::officeDocumentsFillTheWindow_data()
{
    theAddressStandsInTheWindow_data();
}

void TstLetterPaper::officeDocumentsFillTheWindow()
{
    QFETCH(const LetterPaper::Form, form);
    QFETCH(const double, window);
    QFETCH(const double, text);
    QFETCH(const QList<double>, marks);
    const auto twips = [](const QString &length) {
        return length.toDouble() / 20 * 25.4 / 72;
    };
    const auto points = [](QString length) {
        return length.chopped(2).toDouble() * 25.4 / 72;
    };
    constexpr double near = 0.1; // millimetres
    const double begins = text + 6.75 * 25.4 / 72; // as paper leaves above the date
    LetterPaper paper = headed(form);
    paper.head.removeLast();
    for (const bool approved : { true, false }) {
        ComposedLetter letter = letterOn(paper, u"Office One\nSecond\nThird"_s);
        letter.approved = approved;
        const OfficeFile docx(*letterBytes(letter, LetterFormat::Docx));
        const XmlNode document = docx.xml(u"word/document.xml"_s);
        const XmlNode frame = document.all(u"w:framePr"_s).first();
        QVERIFY(qAbs(twips(frame[u"w:x"_s]) - 25) < near);
        QVERIFY(qAbs(twips(frame[u"w:y"_s]) - window) < near);
        const XmlNode head = docx.xml(u"word/firstHeader.xml"_s);
        double used = twips(document.all(u"w:pgMar"_s).first()[u"w:header"_s])
            + twips(head.all(u"w:trHeight"_s).first()[u"w:val"_s]);
        for (const XmlNode &paragraph : head.children) {
            const XmlNode look = paragraph.child(u"w:pPr"_s);
            if (paragraph.name == u"w:p" && look.all(u"w:framePr"_s).isEmpty())
                used += twips(look.child(u"w:spacing"_s)[u"w:line"_s]);
        }
        QVERIFY2(qAbs(used - begins) < near, qPrintable(QString::number(used)));
        QList<double> drawn;
        for (const XmlNode &mark : head.all(u"w:framePr"_s))
            drawn << qRound(twips(mark[u"w:y"_s]) * 10) / 10.0;
        QCOMPARE(drawn, marks);

        const OfficeFile odt(*letterBytes(letter, LetterFormat::Odt));
        const XmlNode box = odt.xml(u"content.xml"_s).all(u"draw:frame"_s).first();
        QCOMPARE(box[u"text:anchor-type"_s], u"page"_s);
        QVERIFY(qAbs(points(box[u"svg:x"_s]) - 25) < near);
        QVERIFY(qAbs(points(box[u"svg:y"_s]) - window) < near);
        const XmlNode first = odt.xml(u"styles.xml"_s).all(u"style:page-layout"_s).last();
        const double top
            = points(first.child(u"style:page-layout-properties"_s)[u"fo:margin-top"_s])
            + points(first.all(u"style:header-footer-properties"_s).first()[u"fo:min-height"_s]);
        QVERIFY2(qAbs(top - begins) < near, qPrintable(QString::number(top)));
        QCOMPARE(odt.xml(u"styles.xml"_s).all(u"draw:line"_s).size(), marks.size());
    }
}

void TstLetterPaper::libreOfficeDrawsTheWindow_data()
{
    theAddressStandsInTheWindow_data();
}

void TstLetterPaper::libreOfficeDrawsTheWindow()
{
    if (QStandardPaths::findExecutable(u"soffice"_s).isEmpty())
        QSKIP("LibreOffice is not installed; the documents' parts are checked by the other tests.");
    QFETCH(const LetterPaper::Form, form);
    const ComposedLetter letter = letterOn(headed(form), u"Office One\nSecond\nThird"_s);
    const QByteArray printed = pdfOf(letter);
    const QTemporaryDir folder;
    for (const auto &[format, ending] :
         { std::pair(LetterFormat::Docx, u"docx"_s), std::pair(LetterFormat::Odt, u"odt"_s) }) {
        QFile file(folder.filePath(u"letter."_s + ending));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(*letterBytes(letter, format));
        file.close();
        toolSays(u"soffice"_s,
                 { u"-env:UserInstallation=file://"_s + folder.filePath(u"profile"_s),
                   u"--headless"_s, u"--convert-to"_s, u"pdf:writer_pdf_Export"_s, u"--outdir"_s,
                   folder.path(), file.fileName() });
        QFile made(folder.filePath(u"letter.pdf"_s));
        QVERIFY(made.open(QIODevice::ReadOnly));
        const QByteArray drawn = made.readAll();
        for (const QString &word : { u"Examplewatch"_s, u"Office"_s, u"Third"_s, u"Dear"_s }) {
            const QPointF apart = placeOf(drawn, word) - placeOf(printed, word);
            QVERIFY2(std::max(qAbs(apart.x()), qAbs(apart.y())) < 2,
                     qPrintable(u"%1: %2 %3"_s.arg(word).arg(apart.x()).arg(apart.y())));
        }
    }
}

void TstLetterPaper::chosenPagesAreThoseThatArePrinted()
{
    LetterWish lengthy = wish();
    for (int i = 0; i < 90; ++i)
        lengthy.paragraphs << u"Paragraph %1 of a long letter."_s.arg(i);
    const auto letter = composeLetter(smallCase(), lengthy);
    QVERIFY2(letter, qPrintable(refusalOf(letter)));
    const auto pages = LetterPages::layOut(*letter, defaultLetterPage());
    QVERIFY(pages && (*pages)->pageCount() >= 3);
    const auto print = [&pages](const QString &ranges, QByteArray *pdf) {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        Result<> printed;
        {
            QPdfWriter device(&buffer);
            device.setPageRanges(QPageRanges::fromString(ranges));
            printed = (*pages)->print(device);
        }
        *pdf = buffer.data();
        return printed;
    };
    QByteArray pdf;
    QVERIFY(print(u"2-3"_s, &pdf));
    const QString text = PdfOnDisk(pdf).text();
    QVERIFY(text.contains(u"Page 2 of"_s) && text.contains(u"Page 3 of"_s));
    QVERIFY(!text.contains(u"Page 1 of"_s));
    QVERIFY(print(QString(), &pdf));
    QVERIFY(PdfOnDisk(pdf).text().contains(u"Page 1 of"_s));
    const Result<> none = print(u"40"_s, &pdf);
    QVERIFY(!none);
    QCOMPARE(none.error().detail, u"pages"_s);
}

void TstLetterPaper::aLogoThatIsNoneIsRefusedInWords_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("words");
    const QString kind = u"neither a PNG nor a JPEG"_s;
    const QString damaged = u"damaged"_s;
    QImage noise(400, 400, QImage::Format_RGB32);
    for (int y = 0; y < noise.height(); ++y)
        for (int x = 0; x < noise.width(); ++x)
            noise.setPixel(x, y, static_cast<uint>((x * 7919 + y * 104729) * 31));
    const auto saved = [&noise](const char *format) {
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        noise.save(&buffer, format);
        return bytes;
    };
    const QByteArray jpeg = saved("JPEG");
    const QByteArray png = saved("PNG");
    QTest::newRow("wide") << logo("PNG", { 20000, 20 }) << u"20000 × 20 dots"_s;
    QTest::newRow("high") << logo("PNG", { 20, 20000 }) << u"20 × 20000 dots"_s;
    QTest::newRow("a dot") << logo("PNG", { 1, 1 }) << u"only 1 × 1 dots"_s;
    QTest::newRow("a line") << logo("PNG", { 1000, 1 }) << u"only 1000 × 1 dots"_s;
    QTest::newRow("PNG cut off") << png.left(png.size() / 2) << damaged;
    QTest::newRow("JPEG cut off") << jpeg.left(jpeg.size() / 2) << damaged;
    QTest::newRow("PNG in name only") << QByteArray("\x89PNG\r\n\x1a\n<svg/>") << damaged;
    QTest::newRow("GIF") << QByteArray("GIF89a\1\0\1\0\0\0\0;", 14) << kind;
    QTest::newRow("SVG with a file")
        << QByteArray("<svg xmlns='http://www.w3.org/2000/svg'><image href='file:///etc/passwd'/>"
                      "<image href='http://example.org/seen.png'/></svg>")
        << kind;
    QTest::newRow("SVG without end")
        << QByteArray("<!DOCTYPE svg [<!ENTITY a 'ha'><!ENTITY b '&a;&a;&a;&a;'>"
                      "<!ENTITY c '&b;&b;&b;&b;'>]><svg>&c;</svg>")
        << kind;
    QTest::newRow("nothing") << QByteArray(" ") << kind;
}

void TstLetterPaper::aLogoThatIsNoneIsRefusedInWords()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, words);
    LetterPaper paper = headed();
    paper.logo = bytes;
    const Result<> checked = checkPaper(paper);
    QVERIFY(!checked);
    QCOMPARE(checked.error().detail, u"logo"_s);
    QVERIFY2(checked.error().message.contains(words), qPrintable(checked.error().message));
}

void TstLetterPaper::whatAPictureCarriesDoesNotGoOut()
{
    // As a telephone writes it: who, and that it stands on its side.
    QByteArray photograph = logo("JPEG", { 120, 60 });
    const QByteArray turned("Exif\0\0MM\0*\0\0\0\10\0\1\1\22\0\3\0\0\0\1\0\6\0\0\0\0\0\0", 32);
    const QByteArray said = turned + "Secret Author";
    const auto length = static_cast<char>(said.size() + 2);
    photograph.insert(2, QByteArray("\xff\xe1\0", 3) + length + said);
    QImage drawn(120, 60, QImage::Format_RGB32);
    drawn.fill(Qt::darkBlue);
    drawn.setText(u"Author"_s, u"Secret Author"_s);
    QByteArray png;
    QBuffer buffer(&png);
    buffer.open(QIODevice::WriteOnly);
    drawn.save(&buffer, "PNG");
    for (const QByteArray &picture : { photograph, png }) {
        QVERIFY(picture.contains("Secret Author"));
        LetterPaper paper = headed();
        paper.logo = picture;
        const ComposedLetter letter = letterOn(paper);
        const bool upright = picture == photograph;
        for (const LetterFormat format : { LetterFormat::Pdf, LetterFormat::Html })
            QVERIFY(!letterBytes(letter, format)->contains("Secret Author"));
        for (const LetterFormat format : { LetterFormat::Docx, LetterFormat::Odt }) {
            const OfficeFile file(*letterBytes(letter, format));
            const QString folder
                = format == LetterFormat::Docx ? u"word/media/logo."_s : u"Pictures/logo."_s;
            const QByteArray inside = file.bytes(folder + logoFormat(picture));
            QVERIFY(!inside.contains("Secret"));
            QVERIFY(!inside.contains("Exif"));
            QCOMPARE(QImage::fromData(inside).size(), upright ? QSize(60, 120) : QSize(120, 60));
        }
    }
}

void TstLetterPaper::aLargeLogoIsScaledDown()
{
    LetterPaper paper = headed();
    paper.logo = logo("PNG", { 4000, 1000 });
    const ComposedLetter letter = letterOn(paper);
    const OfficeFile docx(*letterBytes(letter, LetterFormat::Docx));
    const QSize inside = QImage::fromData(docx.bytes(u"word/media/logo.png"_s)).size();
    QVERIFY2(inside.width() > 1600 && inside.width() < 1700, qPrintable(docx.names().join(u' ')));
    QVERIFY(letterBytes(letter, LetterFormat::Pdf));
}

} // namespace habeas::test

using habeas::test::TstLetterPaper;
HABEAS_TEST(TstLetterPaper)
#include "tst_letterpaper.moc"
