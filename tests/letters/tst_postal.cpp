#include "app/letters/paper/envelopes.h"
#include "app/letters/paper/printfile.h"

#include <QRegularExpression>

#include "tests/letters/lettercases.h"
#include "tests/programs/testmain.h"

namespace habeas::test {

/// What goes around the letters: envelopes, labels, and many letters in one file.
class TstPostal : public QObject
{
    Q_OBJECT

private slots:
    void envelopesHaveTheirSizeAndOneAddressEach();
    void labelsBeginWhereTheSheetIsStillWhole();
    void aLongAddressGetsSmallerAndThenIsRefused();
    void aLongSenderIsPrintedWholeOrRefused();
    void whatIsMissingIsNamed();
    void manyLettersAreOneFileWithTheirFontsOnce();

private:
    static QList<PostalAddress> addresses(int count);
    static QString words(const QByteArray &pdf);
};

QList<PostalAddress> TstPostal::addresses(int count)
{
    QList<PostalAddress> all;
    for (int i = 1; i <= count; ++i)
        all << PostalAddress {
            u"Prosecutor %1\nМәңгілік Ел даңғылы, 14\n010000 Astana\nKAZAKHSTAN"_s.arg(i),
            u"Office %1"_s.arg(i)
        };
    return all;
}

QString TstPostal::words(const QByteArray &pdf)
{
    const PdfOnDisk file(pdf);
    return toolSays(u"pdftotext"_s, { u"-layout"_s, file.path(), u"-"_s });
}

void TstPostal::envelopesHaveTheirSizeAndOneAddressEach()
{
    const std::tuple<PostalPaper, QString> papers[] = {
        { PostalPaper::EnvelopeDl, u"623.622 x 311.811"_s },
        { PostalPaper::EnvelopeC5, u"649.134 x 459.213"_s },
    };
    for (const auto &[paper, size] : papers) {
        const auto pdf = postalPdf(addresses(3), { paper, u"Sender, Almaty"_s });
        QVERIFY2(pdf, qPrintable(pdf ? QString() : pdf.error().message));
        const PdfOnDisk file(*pdf);
        const QString info = toolSays(u"pdfinfo"_s, { file.path() });
        QVERIFY2(info.contains(QRegularExpression(u"Pages:\\s+3\\n"_s)), qPrintable(info));
        // Points are whole in Qt's page sizes: within one of the envelope's.
        const auto said = QRegularExpression(u"Page size:\\s+([\\d.]+) x ([\\d.]+)"_s).match(info);
        const QStringList wanted = size.split(u" x "_s);
        QVERIFY2(qAbs(said.captured(1).toDouble() - wanted.at(0).toDouble()) < 1, qPrintable(info));
        QVERIFY2(qAbs(said.captured(2).toDouble() - wanted.at(1).toDouble()) < 1, qPrintable(info));
        QVERIFY(info.contains(QRegularExpression(u"Title:\\s+Envelopes\\n"_s)));
        const QString text = words(*pdf);
        QCOMPARE(text.count(u"Sender, Almaty"_s), 3);
        for (int i = 1; i <= 3; ++i)
            QCOMPARE(text.count(u"Prosecutor %1"_s.arg(i)), 1);
        QVERIFY(text.contains(u"Мәңгілік Ел даңғылы, 14"_s));
    }
}

void TstPostal::labelsBeginWhereTheSheetIsStillWhole()
{
    PostalWish wish { PostalPaper::Labels };
    wish.firstLabel = 23;
    const auto pdf = postalPdf(addresses(27), wish);
    QVERIFY2(pdf, qPrintable(pdf ? QString() : pdf.error().message));
    const PdfOnDisk file(*pdf);
    const QString info = toolSays(u"pdfinfo"_s, { file.path() });
    QVERIFY2(info.contains(QRegularExpression(u"Pages:\\s+3\\n"_s)), qPrintable(info)); // 2, 24, 1
    const auto onPage = [&file](int page) {
        const QString number = QString::number(page);
        return toolSays(u"pdftotext"_s, { u"-f"_s, number, u"-l"_s, number, file.path(), u"-"_s })
            .count(u"Prosecutor"_s);
    };
    QCOMPARE(onPage(1), 2);
    QCOMPARE(onPage(2), 24);
    QCOMPARE(onPage(3), 1);
    wish.firstLabel = 25;
    QVERIFY(!postalPdf(addresses(1), wish));
    wish.firstLabel = 0;
    QVERIFY(!postalPdf(addresses(1), wish));
}

void TstPostal::aLongAddressGetsSmallerAndThenIsRefused()
{
    QList<PostalAddress> all = addresses(1);
    all.first().block += u"\nline five\nline six\nline seven"_s;
    QVERIFY(postalPdf(all, { PostalPaper::Labels }));
    all.first().block += u"\nline eight\nline nine\nline ten\nline eleven"_s;
    const auto refusal = postalPdf(all, { PostalPaper::Labels });
    QVERIFY(!refusal);
    QVERIFY(refusal.error().message.contains(u"Office 1"_s));
}

void TstPostal::aLongSenderIsPrintedWholeOrRefused()
{
    QStringList lines;
    for (int i = 1; i <= 9; ++i)
        lines << u"Sender's line number %1"_s.arg(i);
    const auto pdf = postalPdf(addresses(1), { PostalPaper::EnvelopeDl, lines.join(u'\n') });
    QVERIFY2(pdf, qPrintable(pdf ? QString() : pdf.error().message));
    for (const QString &line : lines)
        QVERIFY2(words(*pdf).contains(line), qPrintable(line));
    const auto refusal
        = postalPdf(addresses(1), { PostalPaper::EnvelopeDl, (lines + lines).join(u'\n') });
    QVERIFY(!refusal);
    QVERIFY(refusal.error().message.contains(u"sender"_s));
    QVERIFY(!postalPdf(addresses(1), { PostalPaper::EnvelopeDl, QString(90, u'W') }));
}

void TstPostal::whatIsMissingIsNamed()
{
    QVERIFY(!postalPdf({}, {}));
    QList<PostalAddress> all = addresses(2);
    all.last().block = u" \n"_s;
    const auto refusal = postalPdf(all, {});
    QVERIFY(!refusal);
    QVERIFY(refusal.error().message.contains(u"Office 2"_s));
    all.last().block = u"\u0F40 somewhere"_s; // Tibetan: in none of the fonts
    QVERIFY(!postalPdf(all, {}));
}

void TstPostal::manyLettersAreOneFileWithTheirFontsOnce()
{
    const auto letter = composeLetter(smallCase(), wish());
    QVERIFY2(letter, qPrintable(refusalOf(letter)));
    const auto pages = LetterPages::layOut(*letter, defaultLetterPage());
    QVERIFY(pages);
    auto file = PrintFile::begin(defaultLetterPage(), Language::English);
    QVERIFY(file);
    for (int i = 0; i < 5; ++i)
        QVERIFY((*file)->add(**pages));
    QCOMPARE((*file)->pageCount(), 5 * (*pages)->pageCount());
    const auto pdf = (*file)->finish();
    QVERIFY(pdf);
    const auto single = (*pages)->pdf();
    QVERIFY(single);
    QVERIFY2(pdf->size() < single->size() * 3, qPrintable(QString::number(pdf->size())));
    QCOMPARE(words(*pdf).count(u'\f'), 5 * (*pages)->pageCount());
    QCOMPARE(words(*pdf), words(*single).repeated(5));
    const PdfOnDisk disk(*pdf);
    int exitCode = -1;
    toolSays(u"qpdf"_s, { u"--check"_s, disk.path() }, &exitCode);
    QCOMPARE(exitCode, 0);
    auto none = PrintFile::begin(defaultLetterPage(), Language::English);
    QVERIFY(!(*none)->finish());
}

} // namespace habeas::test

using habeas::test::TstPostal;
HABEAS_TEST(TstPostal)
#include "tst_postal.moc"
