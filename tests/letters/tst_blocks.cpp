#include "app/letters/markup/entities.h"
#include "app/letters/markup/htmltag.h"
#include "app/letters/markup/letterdocument.h"
#include "app/letters/markup/plaintext.h"
#include "app/letters/markup/spanlanguages.h"

#include <QTextBlock>

#include "tests/letters/officecases.h"
#include "tests/programs/testmain.h"

namespace habeas::test {

namespace {

QList<LetterParagraph> paragraphsOf(const QString &html)
{
    QList<LetterParagraph> all;
    for (const LetterBlock &block : letterBlocks(html)) {
        if (const auto *paragraph = std::get_if<LetterParagraph>(&block))
            all << *paragraph;
    }
    return all;
}

LetterTable tableOf(const QString &html)
{
    for (const LetterBlock &block : letterBlocks(html)) {
        if (const auto *table = std::get_if<LetterTable>(&block))
            return *table;
    }
    return {};
}

QString wordsOf(const LetterCell &cell)
{
    QStringList words;
    for (const LetterParagraph &paragraph : cell.paragraphs)
        words << paragraph.text();
    return words.join(u'|');
}

/// "en-GB:words|ru-RU<:words" with "<" behind a language that runs from right to left.
QString languagesOf(const QString &html, Language language)
{
    QList<LetterBlock> blocks = letterBlocks(html);
    markLanguages(blocks, language);
    QStringList spans;
    for (const LetterSpan &span : std::get<LetterParagraph>(blocks.first()).spans)
        spans << span.language + (span.rightToLeft ? u"<:"_s : u":"_s) + span.text;
    return spans.join(u'|');
}

} // namespace

/// The one model that plain text and office documents are made from.
class TstBlocks : public QObject
{
    Q_OBJECT

private slots:
    void rolesComeFromTagsAndClasses();
    void blanksAreOneAndNoneAtTheEdges();
    void whatIsDrawnIsWhatIsRead();
    void cellsCoverTheTableOnce();
    void brokenMarkupLosesNoWord_data();
    void brokenMarkupLosesNoWord();
    void everyWordHasItsLanguage_data();
    void everyWordHasItsLanguage();
    void entitiesAreThoseQtKnows();
    void anUnknownEntityIsNamedWithItsPlace();
    void directionIsSaidWhereScriptsRunFromTheRight();
    void plainTextKeepsRowsTogether();
    void rowsApartDifferBySpaceOnly();
    void aMonthKeepsItsColumns();
};

void TstBlocks::rolesComeFromTagsAndClasses()
{
    const QList<LetterParagraph> all = paragraphsOf(everyMarkup());
    QList<BlockRole> roles;
    for (const LetterParagraph &paragraph : all)
        roles << paragraph.role;
    QCOMPARE(
        roles,
        QList<BlockRole>({ BlockRole::Date, BlockRole::Reference, BlockRole::Address,
                           BlockRole::Kind, BlockRole::Subject, BlockRole::Salutation,
                           BlockRole::Body, BlockRole::Heading, BlockRole::Item,
                           BlockRole::Subheading, BlockRole::Body, BlockRole::Body, BlockRole::Body,
                           BlockRole::Request, BlockRole::Closing, BlockRole::Signature }));
    QCOMPARE(all.at(0).align, BlockAlign::Right);
    QVERIFY(!all.at(0).close);
    QVERIFY(all.at(1).close);
    QCOMPARE(all.at(2).text(), u"To the Prosecutor\nCity of N."_s);
    QCOMPARE(all.at(10).align, BlockAlign::Justify);
    QCOMPARE(all.at(12).align, BlockAlign::Left);
    QVERIFY(all.at(12).rightToLeft);
    const LetterParagraph &body = all.at(6);
    QCOMPARE(body.text(), u"Plain bold leaning both H2O m2 sol\u00adi\u00addar\u00adity «&» <b>"_s);
    QVERIFY(body.spans.at(1).bold && !body.spans.at(1).italic);
    QVERIFY(body.spans.at(5).bold && body.spans.at(5).italic);
    QCOMPARE(body.spans.at(7).raise, LetterSpan::Raise::Subscript);
    QCOMPARE(body.spans.at(9).raise, LetterSpan::Raise::Superscript);
}

void TstBlocks::blanksAreOneAndNoneAtTheEdges()
{
    const auto all
        = paragraphsOf(u"\n<p>  a \n b <b> c</b> <br/>  d&nbsp; </p><p> \n </p><p><br/></p>e"_s);
    QCOMPARE(all.size(), 2);
    QCOMPARE(all.at(0).text(), u"a b c\nd\u00a0"_s);
    QCOMPARE(all.at(1).text(), u"e"_s);
}

// Paper is drawn by Qt's own reader of the same HTML: both must have the same words in order.
void TstBlocks::whatIsDrawnIsWhatIsRead()
{
    QStringList letters { everyMarkup() };
    const auto english = composeLetter(seedCase(), wish());
    const auto russian = composeLetter(seedCase(), wish(Language::Russian));
    QVERIFY(english && russian);
    for (const QString &html : letters << english->html << russian->html) {
        LetterDocument document;
        document.setHtml(html);
        QString drawn = document.toPlainText();
        drawn.remove(QChar::SoftHyphen);
        QString read = plainText(letterBlocks(html));
        QCOMPARE(read.simplified().split(u' '), drawn.simplified().split(u' '));
    }
}

void TstBlocks::cellsCoverTheTableOnce()
{
    const LetterTable table = tableOf(everyMarkup());
    QCOMPARE(table.columns, 3);
    QCOMPARE(table.rows.size(), 4);
    QCOMPARE(table.headRows, 1);
    QVERIFY(table.bordered && !table.rightToLeft);
    QStringList places;
    for (int row = 0; row < table.rows.size(); ++row)
        for (int column = 0; column < table.columns; ++column)
            places << wordsOf(*table.at(row, column).cell);
    QCOMPARE(places.join(u' '), u"Date Event Event 2022 a|b c 2022 d d only  "_s);
    QCOMPARE(table.rows.at(0).at(0).widthPercent, 25);
    QCOMPARE(table.at(2, 0).row, 1);

    // Spans that reach out of the table or over one another are cut.
    const LetterTable odd = tableOf(u"<table><thead><tr><td rowspan=\"9\">h</td></tr></thead>"
                                    "<tr><td rowspan=\"7\">a</td><td rowspan=\"2\">b</td></tr>"
                                    "<tr><td colspan=\"99999\">c</td></tr></table>"_s);
    QCOMPARE(odd.rows.at(0).at(0).rowSpan, 1);
    QCOMPARE(odd.rows.at(1).at(0).rowSpan, 2);
    QCOMPARE(odd.rows.at(2).last().column, 2);
    QVERIFY(odd.columns <= 102);
    QCOMPARE(tableOf(u"<table><thead><tr><th>h</th></tr></thead></table>"_s).headRows, 0);
}

void TstBlocks::brokenMarkupLosesNoWord_data()
{
    QTest::addColumn<QString>("html");
    QTest::newRow("unclosed") << u"<p>a<p>b<b>c"_s;
    QTest::newRow("closed twice") << u"</p></b>a</p></td>b</table>c"_s;
    QTest::newRow("cell without a table") << u"<td>a</td><tr>b</tr><th>c"_s;
    QTest::newRow("words between cells") << u"<table>a<tr>b<td>c</table>"_s;
    QTest::newRow("table in a cell") << u"<table><tr><td>a<table><tr><td>b</td></tr></table>c"_s;
    QTest::newRow("table in a table") << u"<table><tr><table><td>a</td>b</table></tr>c</table>"_s;
    QTest::newRow("unknown tags") << u"<img src=\"x\"><p>a<x>b</x></p><!-- no -->c"_s;
    QTest::newRow("deep") << u"<b>"_s.repeated(5000) + u"<table><tr><td>a<p>b</table>c"_s;
    QTest::newRow("half a tag") << u"<p>a</p><p>b</p>c<p"_s;
}

void TstBlocks::brokenMarkupLosesNoWord()
{
    QFETCH(QString, html);
    const QString text = plainText(letterBlocks(html));
    for (const QString &word : { u"a"_s, u"b"_s, u"c"_s })
        QVERIFY2(text.contains(word), qPrintable(text));
    QVERIFY(docxDocument(letterOf(html), a4()));
    QVERIFY(odtDocument(letterOf(html), a4()));
}

void TstBlocks::everyWordHasItsLanguage_data()
{
    QTest::addColumn<QString>("html");
    QTest::addColumn<Language>("letter");
    QTest::addColumn<QString>("spans");
    const auto row
        = [](const char *name, const QString &html, Language letter, const QString &spans) {
              QTest::newRow(name) << html << letter << spans;
          };
    row("own", u"<p>In 2022, on.</p>"_s, Language::English, u"en-GB:In 2022, on."_s);
    row("name in Cyrillic", u"<p>Mr Мамай (12)</p>"_s, Language::English,
        u"en-GB:Mr |ru-RU:Мамай (12)"_s);
    row("Kazakh word", u"<p>город Қарағанды, да</p>"_s, Language::Russian,
        u"ru-RU:город |kk-KZ:Қарағанды, |ru-RU:да"_s);
    row("Kazakh letter", u"<p>хат, Қазақстан</p>"_s, Language::Kazakh, u"kk-KZ:хат, Қазақстан"_s);
    row("Latin in Russian", u"<p>партия DPK</p>"_s, Language::Russian,
        u"ru-RU:партия |en-GB:DPK"_s);
    row("Arabic", u"<p>من (DPK) في 12.</p>"_s, Language::English,
        u"ar-SA<:من (|en-GB:DPK|ar-SA<:) في 12."_s);
    row("Arabic in English", u"<p>word حرية, end</p>"_s, Language::English,
        u"en-GB:word |ar-SA<:حرية|en-GB:, end"_s);
    row("marks", u"<p>فوراً</p>"_s, Language::English, u"ar-SA<:فوراً"_s);
    row("Persian", u"<p>آزادی چیست من</p>"_s, Language::English, u"fa-IR<:آزادی چیست من"_s);
    row("Hebrew", u"<p>חופש 3</p>"_s, Language::Russian, u"he-IL<:חופש 3"_s);
    row("said", u"<p>a <span lang=\"tr\">özgür</span> b</p>"_s, Language::English,
        u"en-GB:a |tr:özgür |en-GB:b"_s);
    row("no words", u"<p>12 – 13</p>"_s, Language::Kazakh, u"kk-KZ:12 – 13"_s);
    row("order said", u"<p dir=\"rtl\">DPK, في</p>"_s, Language::English,
        u"en-GB:DPK|ar-SA<:, في"_s);
}

void TstBlocks::everyWordHasItsLanguage()
{
    QFETCH(QString, html);
    QFETCH(Language, letter);
    QFETCH(QString, spans);
    QCOMPARE(languagesOf(html, letter), spans);
}

void TstBlocks::entitiesAreThoseQtKnows()
{
    for (const QString &name :
         { u"amp"_s,   u"lt"_s,    u"gt"_s,     u"quot"_s,  u"apos"_s,  u"nbsp"_s,   u"laquo"_s,
           u"raquo"_s, u"lsquo"_s, u"rsquo"_s,  u"sbquo"_s, u"ldquo"_s, u"rdquo"_s,  u"bdquo"_s,
           u"ndash"_s, u"mdash"_s, u"hellip"_s, u"sect"_s,  u"para"_s,  u"middot"_s, u"bull"_s,
           u"deg"_s,   u"times"_s, u"euro"_s,   u"pound"_s, u"copy"_s,  u"#171"_s,   u"#xab"_s }) {
        const QString written = u"a&%1;b"_s.arg(name);
        QTextDocument document;
        document.setHtml(written);
        // Qt's toPlainText() gives a plain blank for &nbsp;, the block its real character.
        QCOMPARE(withoutEntities(written), document.firstBlock().text());
    }
    QCOMPARE(withoutEntities(u"a & b &; &x &unknown; &#0; &#x1f; &#xd800; &#xffff;"_s),
             u"a & b &; &x &unknown; &#0; &#x1f; &#xd800; &#xffff;"_s);
}

void TstBlocks::anUnknownEntityIsNamedWithItsPlace()
{
    const auto letter = composeLetter(smallCase(), wish(), u"{{person.name}}\n a &eacute; b"_s);
    QVERIFY(!letter);
    QCOMPARE(letter.error().detail, u":2:4"_s);
    QVERIFY2(letter.error().message.contains(u"&eacute;"_s), qPrintable(letter.error().message));
    QVERIFY(composeLetter(smallCase(), wish(), u"{{person.name}} &hellip; & {{letter.ref}}"_s));
}

void TstBlocks::directionIsSaidWhereScriptsRunFromTheRight()
{
    QCOMPARE(withDirections(u"<p>1. <b>حرية</b></p><p>the word حرية</p>"_s),
             u"<p dir=\"rtl\">1. <b>حرية</b></p><p>the word حرية</p>"_s);
    QCOMPARE(withDirections(u"<p dir=\"ltr\">حرية</p><div dir=\"ltr\"><p>حرية</p></div>حرية"_s),
             u"<p dir=\"ltr\">حرية</p><div dir=\"ltr\"><p>حرية</p></div>حرية"_s);
    QCOMPARE(withDirections(u"<table><tr><td class=\"x\">חופש</td><td>x</td></tr></table>"_s),
             u"<table><tr><td class=\"x\" dir=\"rtl\">חופש</td><td>x</td></tr></table>"_s);
    // A name first does not turn a sentence round; a Latin word first does not either.
    QCOMPARE(withDirections(u"<p>حرية отрицает, что <b>виновна</b>.</p>حرية"_s),
             u"<p dir=\"ltr\">حرية отрицает, что <b>виновна</b>.</p>حرية"_s);
    QCOMPARE(withDirections(u"<p>DPK: الإفراج <b>عنه</b></p>"_s),
             u"<p dir=\"rtl\">DPK: الإفراج <b>عنه</b></p>"_s);
    // So paper reads it in its own order, which Qt alone would not.
    LetterWish arabic = wish();
    arabic.paragraphs = { u"أطلب من السلطات (DPK) الإفراج عنه."_s };
    const auto letter = composeLetter(smallCase(), arabic);
    QVERIFY(letter);
    LetterDocument document;
    document.setHtml(letter->html);
    QTextBlock block = document.begin();
    while (block.isValid() && !block.text().contains(u"DPK"_s))
        block = block.next();
    QCOMPARE(block.textDirection(), Qt::RightToLeft);
    const QString fonts = toolSays(u"pdffonts"_s, { PdfOnDisk(pdfOf(*letter)).path() });
    QVERIFY2(fonts.contains(u"NotoNaskhArabic"_s), qPrintable(fonts));
}

void TstBlocks::plainTextKeepsRowsTogether()
{
    QCOMPARE(plainText(letterBlocks(
                 u"<p>a</p><table><tr><td>b<br/>c</td><td>d</td></tr><tr><td>e</td></tr></table>"
                 "<p>f</p><p class=\"next\">g&shy;h</p><hr/>"_s)),
             u"a\n\nb c d\ne\n\nf\ngh\n"_s);
}

void TstBlocks::rowsApartDifferBySpaceOnly()
{
    const QString html = u"<table><tr><td>Mo</td><td>Tu</td></tr><tr><td>b<br/>c</td><td>d</td></"
                         u"tr><tr><td>%1</td>"
                         "<td>e</td></tr></table>"_s.arg(u"long "_s.repeated(20));
    const QList<LetterBlock> blocks = letterBlocks(html);
    const QString apart = plainText(blocks, PlainRows::Apart);
    QVERIFY2(apart.startsWith(u"Mo   Tu\nb\n    c\n    d\nlong long"_s), qPrintable(apart));
    QVERIFY2(apart.endsWith(u"long\n    e\n"_s), qPrintable(apart));
    QCOMPARE(apart.simplified(), plainText(blocks).simplified());
}

void TstBlocks::aMonthKeepsItsColumns()
{
    const QString html
        = u"<table><thead><tr><th>Mo</th><th>Tu</th><th>We</th><th>Th</th><th>Fr</th>"
          "<th>Sa</th><th>Su</th></tr></thead><tr><td></td><td></td><td>1</td><td>2"
          "<br/>last day of it</td><td>3</td><td></td><td>5</td></tr></table>"_s;
    QCOMPARE(plainText(letterBlocks(html), PlainRows::Apart),
             u"Mo         Tu         We         Th         Fr         Sa         Su\n"
             "                      1          2          3                     5\n"
             "                                 last day\n"
             "                                 of it\n"_s);
    const QString wide = QString(html).replace(u">3<"_s, u">%1<"_s.arg(u"x"_s.repeated(11)));
    QVERIFY(plainText(letterBlocks(wide), PlainRows::Apart).startsWith(u"Mo   Tu   We"_s));
}

HABEAS_TEST(TstBlocks)

} // namespace habeas::test

#include "tst_blocks.moc"
