#include <QRegularExpression>
#include <QStandardPaths>

#include "tests/letters/officecases.h"
#include "tests/programs/testmain.h"

Q_DECLARE_METATYPE(habeas::ComposedLetter)

namespace habeas::test {

namespace {

constexpr LetterFormat officeFormats[] { LetterFormat::Docx, LetterFormat::Odt };

QByteArray bytesOf(const ComposedLetter &letter, LetterFormat format)
{
    const auto bytes = letterBytes(letter, format);
    if (!bytes)
        qWarning("%s", qPrintable(bytes.error().message));
    return bytes.value_or(QByteArray());
}

/// The words of every paragraph in the document's own order.
QStringList wordsIn(const OfficeFile &file)
{
    const bool word = file.names().contains(u"word/document.xml"_s);
    const XmlNode root = file.xml(word ? u"word/document.xml"_s : u"content.xml"_s);
    QString text;
    root.each([&](const XmlNode &node) {
        static const QSet<QString> breaks { u"w:p"_s, u"w:br"_s, u"text:p"_s, u"text:h"_s,
                                            u"text:line-break"_s };
        if (breaks.contains(node.name))
            text += u'\n';
        text += node.words;
    });
    return text.remove(QChar::SoftHyphen).split(QRegularExpression(u"\\s+"_s), Qt::SkipEmptyParts);
}

QStringList wordsOf(const QString &text)
{
    return text.split(QRegularExpression(u"\\s+"_s), Qt::SkipEmptyParts);
}

ComposedLetter mixedLetter()
{
    LetterWish mixed = wish(Language::Russian);
    mixed.requests = { u"Ә Ғ Қ Ң Ө Ұ Ү Һ І ә ғ қ ң ө ұ ү һ і — 400 000 ₸"_s };
    mixed.paragraphs = { u"أطلب من السلطات (DPK) الإفراج عنه في 12 مارس 2022."_s,
                         u"Не тег: <b>имя</b> & <script>."_s };
    return composeLetter(seedCase(), mixed).value_or(ComposedLetter());
}

ComposedLetter approvedLetter(ComposedLetter letter)
{
    letter.approved = true;
    return letter;
}

/// What LibreOffice draws of it, as text; empty where that failed.
QString libreOfficeSays(const QByteArray &bytes, const QString &ending, const QString &filter)
{
    static const QTemporaryDir profile; // making one takes seconds
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"letter."_s + ending));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        return {};
    file.close();
    toolSays(u"soffice"_s,
             { u"-env:UserInstallation=file://"_s + profile.path(), u"--headless"_s,
               u"--infilter="_s + filter, u"--convert-to"_s, u"pdf"_s, u"--outdir"_s, folder.path(),
               file.fileName() });
    return toolSays(u"pdftotext"_s, { folder.filePath(u"letter.pdf"_s), u"-"_s });
}

/// Letters without their order: programs extract words from right to left in different ones.
QString lettersOf(const QString &text)
{
    QString letters;
    for (const QChar c : text.normalized(QString::NormalizationForm_KC))
        if (c.isLetterOrNumber())
            letters += c;
    std::ranges::sort(letters);
    return letters;
}

} // namespace

/// What both office formats promise.
class TstOffice : public QObject
{
    Q_OBJECT

private slots:
    void everyFormatSaysTheSame();
    void theSameLetterMakesTheSameBytes();
    void nothingTellsWhoMadeItWhenOrWhere();
    void markupInValuesStaysText();
    void aCharacterNoDocumentHoldsIsRefused();
    void blockedAndUnprintableLettersAreNotWritten();
    void longLettersAreNumberedFromTheFirstPage();
    void libreOfficeReadsTheSameText_data();
    void libreOfficeReadsTheSameText();
    void libreOfficeRepeatsHeadsAndNumbersPages();
};

void TstOffice::everyFormatSaysTheSame()
{
    const auto english = composeLetter(seedCase(), wish());
    const auto russian = composeLetter(seedCase(), wish(Language::Russian));
    QVERIFY(english && russian);
    for (ComposedLetter letter : { *english, *russian, mixedLetter() }) {
        letter.approved = true; // a draft says so beside the letter's words
        const QStringList words = wordsOf(letter.text);
        QVERIFY(words.size() > 100);
        for (const LetterFormat format : officeFormats)
            QCOMPARE(wordsIn(OfficeFile(bytesOf(letter, format))), words);
        // Qt's PDF lacks the characters of some Arabic ligatures, so others are compared.
        static const QRegularExpression arabic(u"\\p{Arabic}"_s);
        const QString printed = PdfOnDisk(pdfOf(letter)).text();
        QCOMPARE(lettersOf(printed).remove(arabic), lettersOf(letter.text).remove(arabic));
    }
}

void TstOffice::theSameLetterMakesTheSameBytes()
{
    const ComposedLetter letter = mixedLetter();
    for (const LetterFormat format : officeFormats) {
        const QByteArray first = bytesOf(letter, format);
        const QByteArray zone = qgetenv("TZ");
        qputenv("TZ", "Asia/Almaty");
        tzset();
        const QByteArray second = bytesOf(letter, format);
        qputenv("TZ", zone);
        tzset();
        QVERIFY(first.size() > 2000);
        QCOMPARE(second, first);
        for (const OfficeFile::Entry &entry : OfficeFile(first).entries)
            QCOMPARE(QDateTime::fromSecsSinceEpoch(entry.moment).date(), QDate(1980, 1, 1));
    }
}

void TstOffice::nothingTellsWhoMadeItWhenOrWhere()
{
    qputenv("USER", "Secretary Name");
    const ComposedLetter letter = mixedLetter();
    for (const LetterFormat format : officeFormats) {
        const OfficeFile file(bytesOf(letter, format));
        const bool word = format == LetterFormat::Docx;
        const XmlNode meta = file.xml(word ? u"docProps/core.xml"_s : u"meta.xml"_s);
        QCOMPARE(meta.all(u"dc:title"_s).first().text(), u"Письмо"_s);
        QStringList names;
        meta.each([&names](const XmlNode &node) {
            names << node.name;
        });
        names.sort();
        QCOMPARE(names,
                 word ? QStringList({ u"cp:coreProperties"_s, u"dc:language"_s, u"dc:title"_s,
                                      u"dcterms:created"_s, u"dcterms:modified"_s })
                      : QStringList({ u"dc:date"_s, u"dc:language"_s, u"dc:title"_s,
                                      u"meta:creation-date"_s, u"office:document-meta"_s,
                                      u"office:meta"_s }));
        static const QRegularExpression moment(
            u"(?!2000-01-01)\\d{4}-\\d\\d-\\d\\dT|[+-]\\d\\d:\\d\\d"_s);
        for (const OfficeFile::Entry &entry : file.entries) {
            const QString text = QString::fromUtf8(entry.bytes);
            QVERIFY2(!moment.match(text).hasMatch(), qPrintable(entry.name));
            QVERIFY2(!text.contains(u"Secretary"_s), qPrintable(entry.name));
            const bool body = entry.name == u"word/document.xml" || entry.name == u"content.xml";
            QVERIFY2(body || !text.contains(u"Мамай"_s), qPrintable(entry.name));
        }
    }
    const OfficeFile word(bytesOf(letter, LetterFormat::Docx));
    QCOMPARE(word.xml(u"word/settings.xml"_s).all(u"w:removePersonalInformation"_s).size(), 1);
    const OfficeFile text(bytesOf(letter, LetterFormat::Odt));
    QVERIFY(text.bytes(u"settings.xml"_s).contains("ApplyUserData"));
}

void TstOffice::markupInValuesStaysText()
{
    CaseFolder folder = smallCase();
    const QString name = u"Aida </w:t><b> & \"Test\" 'ova' ]]> {{x}}"_s;
    folder.names.first().text = name;
    const auto letter = composeLetter(folder, wish());
    QVERIFY2(letter, qPrintable(refusalOf(letter)));
    for (const LetterFormat format : officeFormats) {
        const OfficeFile file(bytesOf(*letter, format));
        const QString words = wordsIn(file).join(u' ');
        QVERIFY2(words.contains(name), qPrintable(words));
    }
}

void TstOffice::aCharacterNoDocumentHoldsIsRefused()
{
    for (const QChar stray : { QChar(1), QChar(0x0b), QChar(0x7f), QChar(0xfffe), QChar(0xd800) }) {
        for (const QString &form : { u"<p>a%1b</p>"_s, u"<table><tr><td>%1</td></tr></table>"_s }) {
            const ComposedLetter letter = letterOf(form.arg(stray));
            for (const auto &document : { docxDocument(letter, a4()), odtDocument(letter, a4()) }) {
                QVERIFY(!document);
                QVERIFY2(document.error().message.contains(
                             QString::number(stray.unicode(), 16).toUpper()),
                         qPrintable(document.error().message));
            }
        }
    }
}

void TstOffice::blockedAndUnprintableLettersAreNotWritten()
{
    auto letter = composeLetter(smallCase(), wish());
    QVERIFY(letter);
    letter->findings << LetterFinding { LetterFinding::Level::Block, u"Not now."_s };
    LetterWish smiling = wish();
    smiling.paragraphs = { u"Please \U0001F642"_s };
    const auto unprintable = composeLetter(smallCase(), smiling);
    QVERIFY(unprintable);
    for (const LetterFormat format : officeFormats) {
        QCOMPARE(letterBytes(*letter, format).error().message, u"Not now."_s);
        const auto bytes = letterBytes(*unprintable, format);
        QVERIFY(!bytes);
        QVERIFY2(bytes.error().message.contains(u"U+1F642"_s), qPrintable(bytes.error().message));
    }
}

void TstOffice::longLettersAreNumberedFromTheFirstPage()
{
    const ComposedLetter one = letterOf(u"<p>one</p>"_s);
    const ComposedLetter many = letterOf(u"<p>one</p>"_s.repeated(200));
    const auto unnumbered = [](const ComposedLetter &letter) {
        return OfficeFile(bytesOf(letter, LetterFormat::Docx))
            .xml(u"word/document.xml"_s)
            .all(u"w:titlePg"_s)
            .size();
    };
    QCOMPARE(unnumbered(one), 1);
    QCOMPARE(unnumbered(many), 0);
}

void TstOffice::libreOfficeReadsTheSameText_data()
{
    QTest::addColumn<ComposedLetter>("letter");
    QTest::addColumn<bool>("ordered");
    const auto english = composeLetter(seedCase(), wish());
    const auto russian = composeLetter(seedCase(), wish(Language::Russian));
    // Approved ones: the mark of a draft stands in the head of every page, beside the text.
    QTest::newRow("en") << approvedLetter(english.value_or(ComposedLetter())) << true;
    QTest::newRow("ru") << approvedLetter(russian.value_or(ComposedLetter())) << true;
    QTest::newRow("kk and ar") << approvedLetter(mixedLetter()) << false;
}

void TstOffice::libreOfficeReadsTheSameText()
{
    if (QStandardPaths::findExecutable(u"soffice"_s).isEmpty())
        QSKIP("LibreOffice is not installed; the documents' parts are checked by the other tests.");
    QFETCH(ComposedLetter, letter);
    QFETCH(bool, ordered);
    const QString printed = toolSays(u"pdftotext"_s, { PdfOnDisk(pdfOf(letter)).path(), u"-"_s });
    const QString fromWord
        = libreOfficeSays(bytesOf(letter, LetterFormat::Docx), u"docx"_s, u"MS Word 2007 XML"_s);
    const QString fromOdt
        = libreOfficeSays(bytesOf(letter, LetterFormat::Odt), u"odt"_s, u"writer8"_s);
    QVERIFY(printed.size() > 100);
    for (const QString &drawn : { fromWord, fromOdt }) {
        if (ordered)
            QCOMPARE(wordsOf(drawn), wordsOf(printed));
        QCOMPARE(lettersOf(drawn), lettersOf(letter.text));
    }
}

void TstOffice::libreOfficeRepeatsHeadsAndNumbersPages()
{
    if (QStandardPaths::findExecutable(u"soffice"_s).isEmpty())
        QSKIP("LibreOffice is not installed; the documents' parts are checked by the other tests.");
    const ComposedLetter letter = letterOf(
        u"<table border=\"1\"><thead><tr><th>Day</th><th>What</th></tr></thead>%1</table>"_s.arg(
            u"<tr><td>2022</td><td>word</td></tr>"_s.repeated(115)));
    const QString fromWord
        = libreOfficeSays(bytesOf(letter, LetterFormat::Docx), u"docx"_s, u"MS Word 2007 XML"_s);
    const QString fromOdt
        = libreOfficeSays(bytesOf(letter, LetterFormat::Odt), u"odt"_s, u"writer8"_s);
    for (const QString &drawn : { fromWord, fromOdt }) {
        const auto pages = drawn.count(u'\f');
        QVERIFY(pages > 1);
        QCOMPARE(drawn.count(u"What"_s), pages);
        QCOMPARE(drawn.count(u"word"_s), 115);
        for (qsizetype page = 1; page <= pages; ++page)
            QVERIFY2(drawn.contains(u"Page %1 of %2"_s.arg(page).arg(pages)), qPrintable(drawn));
    }
}

HABEAS_TEST(TstOffice)

} // namespace habeas::test

#include "tst_office.moc"
