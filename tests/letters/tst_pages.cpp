#include "app/letters/markup/letterblocks.h"
#include "app/letters/markup/letterdocument.h"
#include "app/letters/paper/columns.h"
#include "app/letters/paper/fonts.h"
#include "app/letters/paper/pdfmetadata.h"

#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QImage>
#include <QPainter>
#include <QPdfWriter>
#include <QRegularExpression>
#include <QTextBlock>
#include <QTextLayout>

#include <cmath>
#include <numeric>
#include <thread>

#include "tests/letters/lettercases.h"
#include "tests/programs/testmain.h"

namespace habeas::test {

/// Paper and PDF.
class TstPages : public QObject
{
    Q_OBJECT

private slots:
    void nothingTellsWhenOrWhereItWasMade();
    void aMomentOfAnotherFormStopsTheFile();
    void kazakhLettersAndTengeAreDrawn();
    void namesInOtherScriptsAreDrawn();
    void aCharacterNoFontHasIsNamed();
    void everyThreadKnowsWhatCanBeDrawn();
    void noPictureIsReadFromTheDisk();
    void longLettersAreNumberedAndWhole();
    void everyLineIsOnOnePageOnly();
    void soIsEveryLineOfALongRow();
    void aWordWithAHyphenStaysOnOneLine();
    void aHeadingStaysWithItsText();
    void noSingleLineStandsAtAPagesFootOrHead();
    void whatBelongsTogetherStaysTogether();
    void aTablesHeadIsNotLeftAlone();
    void noWordOfATableIsBrokenWhereThereIsRoom();
    void aBlockedLetterIsNotWritten();
    void aPrinterWithoutPaperIsToldOf();
};

namespace {

/// A printer that does not say how large its paper is, or holds another size only.
class OddPrinter : public QPdfWriter
{
public:
    OddPrinter(QIODevice *device, bool hasSize)
        : QPdfWriter(device)
        , m_hasSize(hasSize)
    {
    }

protected:
    int metric(PaintDeviceMetric wanted) const override
    {
        return !m_hasSize && (wanted == PdmWidth || wanted == PdmHeight)
            ? 0
            : QPdfWriter::metric(wanted);
    }

private:
    bool m_hasSize;
};

} // namespace

void TstPages::nothingTellsWhenOrWhereItWasMade()
{
    const QByteArray zone = qgetenv("TZ");
    qputenv("TZ", "Asia/Almaty");
    tzset();
    const auto letter = composeLetter(smallCase(), wish());
    const QByteArray pdf = letter ? pdfOf(*letter) : QByteArray();
    qputenv("TZ", zone);
    tzset();
    QVERIFY(!pdf.isEmpty());
    QVERIFY(pdf.contains("(D:20000101000000"));
    QVERIFY(!pdf.contains("+05"));
    static const QRegularExpression moment(u"D:(?!2000)\\d{8}|(?!2000)\\d{4}-\\d\\d-\\d\\dT"_s);
    QVERIFY(!moment.match(QString::fromLatin1(pdf)).hasMatch());
    const PdfOnDisk file(pdf);
    const QString info = toolSays(u"pdfinfo"_s, { file.path() });
    QVERIFY2(info.contains(QRegularExpression(u"Title:\\s+Letter\\n"_s)), qPrintable(info));
    QVERIFY2(!info.contains(u"Aida"_s) && !info.contains(u"L-7"_s), qPrintable(info));
    int exitCode = -1;
    const QString check = toolSays(u"qpdf"_s, { u"--check"_s, file.path() }, &exitCode);
    QVERIFY2(exitCode == 0, qPrintable(check));
}

/// A later Qt may write a moment in a form nobody here has thought of: no letter leaves with it.
void TstPages::aMomentOfAnotherFormStopsTheFile()
{
    const QByteArray known
        = "(D:20261126101112+06'00') xmp:CreateDate=\"2026-11-26T10:11:12+06:00\"";
    const auto clean = withoutMoments(known);
    QVERIFY(clean);
    QVERIFY(!clean->contains("2026") && !clean->contains("06:00"));
    QVERIFY(!withoutMoments(known + "(D:202611261011)"));
    QVERIFY(!withoutMoments(known + " xmp:OtherDate=\"2026-11-26\""));
    QVERIFY(!withoutMoments("%PDF-1.4"));
}

void TstPages::kazakhLettersAndTengeAreDrawn()
{
    LetterWish kazakh = wish();
    const QString letters = u"Ә Ғ Қ Ң Ө Ұ Ү Һ І ә ғ қ ң ө ұ ү һ і ₸ « » №"_s;
    kazakh.paragraphs = { letters };
    const auto letter = composeLetter(smallCase(), kazakh);
    QVERIFY2(letter, qPrintable(refusalOf(letter)));
    const PdfOnDisk pdf(pdfOf(*letter));
    // pdftotext leaves out the spaces between single letters.
    QVERIFY2(pdf.text().remove(u' ').contains(QString(letters).remove(u' ')),
             qPrintable(pdf.text()));
    const QString fonts = toolSays(u"pdffonts"_s, { pdf.path() });
    for (const QString &font : fonts.trimmed().split(u'\n').mid(2))
        QVERIFY2(font.startsWith(u"Noto"_s), qPrintable(fonts));
}

void TstPages::namesInOtherScriptsAreDrawn()
{
    LetterWish wished = wish();
    wished.paragraphs = { u"Known as გიორგი, Հայկ, สมหญิง, សុខា."_s };
    const auto letter = composeLetter(smallCase(), wished);
    QVERIFY2(letter, qPrintable(refusalOf(letter)));
    const PdfOnDisk pdf(pdfOf(*letter));
    const QString fonts = toolSays(u"pdffonts"_s, { pdf.path() });
    for (const QString &script : { u"Georgian"_s, u"Armenian"_s, u"Thai"_s, u"Khmer"_s })
        QVERIFY2(fonts.contains(u"NotoSerif"_s + script), qPrintable(fonts));
}

void TstPages::aCharacterNoFontHasIsNamed()
{
    LetterWish smiling = wish();
    smiling.paragraphs = { u"Please \U0001F642"_s };
    const auto letter = composeLetter(smallCase(), smiling);
    QVERIFY(letter); // it can be looked at
    for (const LetterFormat format :
         { LetterFormat::Pdf, LetterFormat::Html, LetterFormat::Text }) {
        const auto bytes = letterBytes(*letter, format);
        QVERIFY(!bytes);
        QVERIFY2(bytes.error().message.contains(u"U+1F642"_s), qPrintable(bytes.error().message));
    }
}

/// A worker's thread ends after a while of rest; the next one must know as much.
void TstPages::everyThreadKnowsWhatCanBeDrawn()
{
    const QString text = u"Aida – № 5 ₸ ғ ﷼ 𝔸"_s; // the last is in no font
    for (int i = 0; i < 2; ++i) {
        QString refusal;
        std::thread([&] {
            const Result<> drawn = checkDrawable(text);
            refusal = drawn ? QString() : drawn.error().message;
        }).join();
        QVERIFY2(refusal.contains(u"U+1D538"_s), qPrintable(refusal));
        Result<> plain;
        std::thread([&] {
            plain = checkDrawable(u"Aida – № 5 ₸"_s);
        }).join();
        QVERIFY2(plain, qPrintable(plain ? QString() : plain.error().message));
    }
}

void TstPages::noPictureIsReadFromTheDisk()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"black.png"_s);
    QImage black(400, 400, QImage::Format_RGB32);
    black.fill(Qt::black);
    QVERIFY(black.save(path));
    ComposedLetter letter;
    letter.approved = true; // nothing but the letter on the sheet
    letter.html
        = u"<p><img src=\"%1\"/><img src=\"file://%1\" width=\"300\" height=\"300\"/></p>"_s.arg(
            path);
    const auto pages = LetterPages::layOut(letter, defaultLetterPage());
    QVERIFY(pages);
    QImage sheet(420, 594, QImage::Format_RGB32);
    sheet.fill(Qt::white);
    QPainter painter(&sheet);
    (*pages)->paint(painter, 0, QRectF(sheet.rect()));
    painter.end();
    for (int y = 0; y < sheet.height(); ++y) {
        for (int x = 0; x < sheet.width(); ++x)
            QVERIFY(sheet.pixel(x, y) == qRgb(255, 255, 255));
    }
}

void TstPages::longLettersAreNumberedAndWhole()
{
    ComposedLetter letter;
    letter.language = Language::Russian;
    for (int i = 0; i < 8000; ++i)
        letter.html += u"<p>абзац%1 и ещё несколько слов, чтобы строка была длинной</p>"_s.arg(i);
    const auto pages = LetterPages::layOut(letter, defaultLetterPage());
    QVERIFY(pages);
    QVERIFY((*pages)->pageCount() >= 200);
    const QString text = PdfOnDisk((*pages)->pdf().value_or(QByteArray())).text();
    for (const int i : { 0, 57, 4321, 7999 })
        QVERIFY(text.contains(u"абзац%1 "_s.arg(i)));
    const int count = (*pages)->pageCount();
    QVERIFY(text.contains(u"Страница %1 из %1"_s.arg(count)));

    letter.html = u"<p>one</p>"_s;
    const auto one = LetterPages::layOut(letter, defaultLetterPage());
    QVERIFY(one);
    QVERIFY(!PdfOnDisk((*one)->pdf().value_or(QByteArray())).text().contains(u"Страница"_s));
}

void TstPages::everyLineIsOnOnePageOnly()
{
    ComposedLetter letter;
    constexpr int count = 200;
    for (int i = 0; i < count; ++i)
        letter.html += u"<p style=\"margin:0\">line number%1.</p>"_s.arg(1000 + i);
    // A paragraph longer than a page, one that begins at a page's foot, and a table between them.
    QString long_;
    for (int i = 0; i < 1500; ++i)
        long_ += u"word%1 "_s.arg(2000 + i);
    letter.html += u"<p>"_s + long_ + u"</p><p>"_s + u"word3900 "_s
        + u"and some more words that fill the line to its end, "_s.repeated(12) + u"word3901</p>"_s
        + u"<table><tr><td>word3902</td></tr></table><p>"_s + u"filler "_s.repeated(900)
        + u"</p><p>word3903</p>"_s;
    const auto pages = LetterPages::layOut(letter, defaultLetterPage());
    QVERIFY(pages && (*pages)->pageCount() > 6);
    const QString text = PdfOnDisk((*pages)->pdf().value_or(QByteArray())).text();
    for (int i = 0; i < count; ++i)
        QCOMPARE(text.count(u"number%1."_s.arg(1000 + i)), 1);
    for (int i = 0; i < 1500; ++i)
        QCOMPARE(text.count(u"word%1"_s.arg(2000 + i)), 1);
    for (int i = 3900; i < 3904; ++i)
        QCOMPARE(text.count(u"word%1"_s.arg(i)), 1);
    QCOMPARE(text.count(u"filler"_s), 900);
}

void TstPages::soIsEveryLineOfALongRow()
{
    QString cells[2];
    for (int i = 0; i < 1500; ++i)
        cells[i % 2] += u"cell%1 "_s.arg(2000 + i);
    ComposedLetter letter;
    letter.html = u"<p>before</p><table width=\"100%\" border=\"1\"><tr><td width=\"30%\">%1</td>"
                  "<td>%2</td></tr><tr><td>next</td><td>row</td></tr></table><p>after</p>"_s.arg(
                      cells[0], cells[1]);
    const auto pages = LetterPages::layOut(letter, defaultLetterPage());
    QVERIFY(pages && (*pages)->pageCount() > 2);
    const QString text = PdfOnDisk((*pages)->pdf().value_or(QByteArray())).text();
    for (int i = 0; i < 1500; ++i)
        QCOMPARE(text.count(u"cell%1"_s.arg(2000 + i)), 1);
    QVERIFY(text.contains(u"next"_s) && text.contains(u"after"_s));
}

void TstPages::aWordWithAHyphenStaysOnOneLine()
{
    ComposedLetter letter;
    for (int i = 0; i < 60; ++i)
        letter.html += u"<p>"_s + u"x"_s.repeated(40 + i) + u" not released but re-arrested</p>"_s;
    const QString wide = u"long-"_s.repeated(60); // breaks somewhere all the same
    letter.html += u"<p>"_s + wide + u"</p>"_s;
    const auto pages = LetterPages::layOut(letter, defaultLetterPage());
    QVERIFY(pages);
    const QString text = PdfOnDisk((*pages)->pdf().value_or(QByteArray())).text();
    QCOMPARE(text.count(u"re-arrested"_s), 60);
    QVERIFY(text.count(u"long-"_s) >= 55);
}

void TstPages::aHeadingStaysWithItsText()
{
    QImage device(100, 100, QImage::Format_RGB32);
    LetterDocument document;
    QString html;
    for (int i = 0; i < 60; ++i)
        html += u"<p>line</p>"_s.repeated(i % 7 + 1) + u"<h2>head</h2>"_s;
    document.setHtml(html + u"<p>end</p>"_s);
    prepareForPages(document, device, QSizeF(400, 300));
    paginate(document, device);
    QVERIFY(document.pageCount() > 5);
    const auto pageOf = [&document](const QTextBlock &block) {
        const QRectF box = document.documentLayout()->blockBoundingRect(block);
        return static_cast<int>((box.bottom() - 1) / 300);
    };
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        if (block.blockFormat().headingLevel() > 0)
            QCOMPARE(pageOf(block), pageOf(block.next()));
    }
}

namespace {

/// How many lines of each word's kind ("p17") stand on each page of a letter laid out on small
/// ones.
QMap<QString, QMap<int, int>> linesByPage(const QString &html)
{
    constexpr int height = 300;
    QImage device(100, 100, QImage::Format_RGB32);
    LetterDocument document;
    document.setDefaultFont(letterFont(10));
    prepareForPages(document, device, QSizeF(400, height));
    setHtmlForPages(document, html);
    paginate(document, device);
    QMap<QString, QMap<int, int>> found;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        const qreal top = document.documentLayout()->blockBoundingRect(block).top();
        for (int i = 0; i < block.layout()->lineCount(); ++i) {
            const QTextLine line = block.layout()->lineAt(i);
            const QString words = block.text().mid(line.textStart(), line.textLength());
            ++found[words.section(u' ', 0, 0)][static_cast<int>((top + line.y() + 1) / height)];
        }
    }
    return found;
}

} // namespace

void TstPages::noSingleLineStandsAtAPagesFootOrHead()
{
    QString html;
    constexpr int count = 300;
    for (int i = 0; i < count; ++i)
        html += u"<p>%1</p>"_s.arg(u"p%1_and_words "_s.arg(1000 + i).repeated(3 + i * 7 % 29));
    int onTwoPages = 0;
    const auto found = linesByPage(html);
    for (auto paragraph = found.cbegin(); paragraph != found.cend(); ++paragraph) {
        if (paragraph->size() < 2)
            continue;
        ++onTwoPages;
        for (const int lines : *paragraph)
            QVERIFY2(lines > 1, qPrintable(paragraph.key()));
    }
    QVERIFY(onTwoPages > 10);
}

void TstPages::whatBelongsTogetherStaysTogether()
{
    for (int above = 1; above < 40; ++above) {
        const QString filler = u"<p>filler</p>"_s.repeated(above);
        const auto heads = linesByPage(filler + u"<h1>first</h1><h2>second</h2><p>third</p>"_s);
        QCOMPARE(heads[u"first"_s].keys(), heads[u"third"_s].keys());
        QCOMPARE(heads[u"second"_s].keys(), heads[u"third"_s].keys());
        // Nobody signs an empty sheet, or another one than the letter ends on.
        const auto signs = linesByPage(
            filler + u"<p>%1</p>"_s.arg(u"long_words "_s.repeated(above)) + u"<p>last</p>"
            + u"<p class=\"close\">yours</p><p class=\"sender\">A<br/>A<br/>A<br/>A</p>"_s);
        QCOMPARE(signs[u"last"_s].keys(), signs[u"yours"_s].keys());
        QCOMPARE(signs[u"A"_s].keys(), signs[u"yours"_s].keys());
        const auto long_
            = linesByPage(filler + u"<p>%1</p>"_s.arg(u"words_of_a_line "_s.repeated(24))
                          + u"<p class=\"close\">yours</p>"_s);
        const auto open = linesByPage(filler + u"<p>last</p><p class=\"sender\">A</p>"_s);
        QCOMPARE(open[u"last"_s].keys(), open[u"A"_s].keys());
        const int page = long_[u"yours"_s].firstKey();
        QVERIFY(long_[u"words_of_a_line"_s].value(page) > 1);
    }
}

void TstPages::aTablesHeadIsNotLeftAlone()
{
    for (int above = 1; above < 40; ++above) {
        const auto table = linesByPage(
            u"<p>filler</p>"_s.repeated(above) + u"<h2>heading</h2><table><thead><tr><th>head</th>"
            + u"</tr></thead><tr><td>row<br/>row<br/>row</td></tr><tr><td>next</td></tr></table>"_s);
        QCOMPARE(table[u"row"_s].size(), 1); // whole
        QCOMPARE(table[u"heading"_s].keys(), table[u"row"_s].keys());
        QVERIFY(table[u"head"_s].contains(table[u"row"_s].firstKey()));
    }
}

/// Columns of the width the template says would break these; the office documents' are the same.
void TstPages::noWordOfATableIsBrokenWhereThereIsRoom()
{
    const QString html
        = u"<table border=\"1\" width=\"100%\"><thead><tr><th width=\"6%\">Состояние</th>"
          "<th>Что</th><th width=\"20%\">C</th><th width=\"20%\">D</th></tr></thead><tr>"
          "<td>административного</td><td>мера</td><td>25 марта</td><td>–</td></tr>"
          "</table>"_s;
    ComposedLetter letter;
    letter.approved = true;
    letter.html = u"<style>td,th{font-size:9.5pt}</style>"_s + html;
    const QString text = PdfOnDisk(pdfOf(letter)).text();
    QVERIFY2(text.contains(u"административного"_s) && text.contains(u"Состояние"_s),
             qPrintable(text));
    const LetterTable table = std::get<LetterTable>(letterBlocks(html).first());
    const QList<double> shares = columnShares(table, 480);
    QVERIFY(std::abs(std::accumulate(shares.cbegin(), shares.cend(), 0.0) - 1) < 1e-9);
    QVERIFY2(shares.at(0) > 0.2 && shares.at(0) < 0.4, qPrintable(QString::number(shares.at(0))));
    QVERIFY(shares.at(2) > 0.1 && shares.at(3) > 0.1);
    // Seven columns of long words, in smaller letters.
    letter.html
        = u"<style>td,th{font-size:9.5pt}</style><table border=\"1\" width=\"100%\"><thead><tr>"
          "<th width=\"4%\">№</th><th width=\"22%\">Вид</th><th width=\"14%\">Начало</th>"
          "<th width=\"14%\">Окончание</th><th width=\"10%\">Дней</th><th>Основание</th>"
          "<th width=\"18%\">Как закончилось</th></tr></thead><tr><td>1</td>"
          "<td>насильственное</td><td>(предположительно)</td><td>продолжается,</td>"
          "<td>примерно</td><td>записано</td><td>записано</td></tr></table>"_s;
    const QString narrow = PdfOnDisk(pdfOf(letter)).text();
    for (const QString &word : { u"насильственное"_s, u"(предположительно)"_s, u"закончилось"_s })
        QVERIFY2(narrow.contains(word), qPrintable(narrow));
    // Where all want more than there is, each gets its part; nothing is lost.
    const QList<double> tight = sharesOf({ 0.5, 0.5 }, { 6, 6 }, { 3, 1 });
    QCOMPARE(tight.size(), 2);
    QVERIFY(std::abs(tight.at(0) - 0.75) < 1e-9 && std::abs(tight.at(1) - 0.25) < 1e-9);
    const QList<double> roomy = sharesOf({ 0.3, 0, 0.1 }, { 6, 48, 6 }, { 0, 0, 0 });
    QVERIFY(std::abs(roomy.at(0) - 0.3) < 1e-9 && std::abs(roomy.at(1) - 0.6) < 1e-9);
}

void TstPages::aBlockedLetterIsNotWritten()
{
    auto letter = composeLetter(smallCase(), wish());
    QVERIFY(letter);
    letter->findings << LetterFinding { LetterFinding::Level::Block, u"Not now."_s };
    QVERIFY(!letterBytes(*letter, LetterFormat::Html));
    const auto pages = LetterPages::layOut(*letter, defaultLetterPage());
    QVERIFY(pages);
    QVERIFY(!(*pages)->pdf());
}

void TstPages::aPrinterWithoutPaperIsToldOf()
{
    const auto letter = composeLetter(smallCase(), wish());
    QVERIFY(letter);
    const auto pages = LetterPages::layOut(*letter, letterPage({}));
    QVERIFY(pages);
    QBuffer buffer;
    QVERIFY(buffer.open(QIODevice::WriteOnly));
    OddPrinter paperless(&buffer, false);
    const auto printed = (*pages)->print(paperless);
    QVERIFY(!printed);
    QVERIFY(printed.error().message.contains(u"how large its paper is"_s));
    OddPrinter whole(&buffer, true);
    QVERIFY((*pages)->print(whole));
}

HABEAS_TEST(TstPages)

} // namespace habeas::test

#include "tst_pages.moc"
