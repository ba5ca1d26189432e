#include "app/actions/files/documentactions.h"
#include "app/actions/files/hiddendata.h"
#include "app/actions/files/tiffreading.h"
#include "app/records/store/documentcopies.h"
#include "app/vault/contents.h"

#include <QBuffer>
#include <QImage>
#include <QImageReader>
#include <QTest>
#include <QtEndian>

#include "tests/actions/testsession.h"
#include "tests/programs/testmain.h"

using namespace Qt::StringLiterals;

namespace habeas::test {

namespace {

QImage picture()
{
    QImage image(40, 30, QImage::Format_RGB32);
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            image.setPixel(x, y, qRgb(x * 6, y * 8, (x * y) % 255));
    }
    return image;
}

QByteArray written(const char *format, const QString &comment = {})
{
    QImage image = picture();
    if (!comment.isEmpty())
        image.setText(u"Author"_s, comment);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, format, 90);
    return buffer.data();
}

QImage dots(const QByteArray &bytes)
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    reader.setAutoTransform(true);
    return reader.read().convertToFormat(QImage::Format_RGB32);
}

template<class Number>
QByteArray little(Number number)
{
    QByteArray bytes(sizeof number, '\0');
    qToLittleEndian(number, bytes.data());
    return bytes;
}

QByteArray entry(quint16 tag, quint16 type, quint32 count, quint32 value)
{
    return little(tag) + little(type) + little(count) + little(value);
}

/// Make, orientation, artist, day and a position, as a phone writes them.
QByteArray phoneBlock(bool place = true)
{
    constexpr quint32 values = 8 + 2 + 5 * 12 + 4;
    constexpr quint32 gps = values + 6 + 6 + 20;
    return "II*" + QByteArray(1, '\0') + little(quint32 { 8 }) + little(quint16 { 5 })
        + entry(0x010F, 2, 6, values) + entry(0x0112, 3, 1, 6) + entry(0x0132, 2, 20, values + 12)
        + entry(0x013B, 2, 6, values + 6) + entry(0x8825, 4, 1, gps) + little(quint32 { 0 })
        + QByteArray("Phone\0Aigul\0", 12) + QByteArray("2022:02:25 10:00:00\0", 20)
        + little(quint16 { 2 }) + entry(0, 1, 4, 0x0302)
        + entry(place ? 2 : 0x12, 5, 3, gps + 2 + 24 + 4) + little(quint32 { 0 })
        + QByteArray(24, '\1');
}

QByteArray segment(char kind, const QByteArray &body)
{
    QByteArray length(2, '\0');
    qToBigEndian(static_cast<quint16>(body.size() + 2), length.data());
    return "\xFF" + QByteArray(1, kind) + length + body;
}

QByteArray phonePicture()
{
    QByteArray jpeg = written("JPG");
    jpeg.insert(2,
                segment('\xE1', QByteArray("Exif\0\0", 6) + phoneBlock())
                    + segment('\xED', "Photoshop 3.0") + segment('\xFE', "by Aigul"));
    return jpeg + "a film behind the picture";
}

} // namespace

class TstHiddenData : public QObject
{
    Q_OBJECT

private slots:
    void whatAPictureHidesIsTold_data();
    void whatAPictureHidesIsTold();
    void theDotsStayAndTheRestGoes_data();
    void theDotsStayAndTheRestGoes();
    void nothingHiddenNothingChanged();
    void brokenPicturesAreRead();
    void aPartNobodyKnowsIsNotKept();
    void whatWasCleanedStaysAsItIs();
    void aCopyLeavesItOutAndTheVaultKeepsIt();
    void whatCannotBeLeftOutIsRefused();
};

void TstHiddenData::whatAPictureHidesIsTold_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<HiddenData>("hidden");
    const HiddenData all { true, true, true, true, false };
    QTest::newRow("a plain picture") << written("JPG") << HiddenData {};
    QTest::newRow("a plain PNG") << written("PNG") << HiddenData {};
    QTest::newRow("a phone's") << phonePicture() << HiddenData { true, true, true, true, true };
    QTest::newRow("TIFF") << phoneBlock() << all;
    QTest::newRow("a version of GPS is no place")
        << phoneBlock(false) << HiddenData { false, true, true, true, false };
    QTest::newRow("HEIC") << QByteArray("\0\0\0\x18", 4) + "ftypheic" + QByteArray(40, '\0')
            + QByteArray("Exif\0\0", 6)
            + phoneBlock() << all;
    QTest::newRow("a PNG with a name")
        << written("PNG", u"Aigul"_s) << HiddenData { false, false, true, false, true };
    QTest::newRow("no picture") << QByteArray("Постановление") << HiddenData {};
}

void TstHiddenData::whatAPictureHidesIsTold()
{
    QFETCH(QByteArray, bytes);
    QFETCH(HiddenData, hidden);
    const HiddenData found = hiddenDataIn(bytes);
    QVERIFY2(found == hidden, qPrintable(hiddenWords(found)));
    QCOMPARE(hiddenWords(found).isEmpty(), !hidden.any());
}

void TstHiddenData::theDotsStayAndTheRestGoes_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("JPEG") << phonePicture();
    QTest::newRow("PNG") << written("PNG", u"Aigul"_s) + "more";
}

void TstHiddenData::theDotsStayAndTheRestGoes()
{
    QFETCH(QByteArray, bytes);
    QVERIFY(canLeaveOutHiddenData(bytes));
    const auto clean = withoutHiddenData(bytes);
    QVERIFY(clean);
    QVERIFY(!hiddenDataIn(*clean).any());
    QVERIFY(!clean->contains("Aigul"));
    QVERIFY(!clean->contains("Phone"));
    QVERIFY(!clean->contains("film"));
    QCOMPARE(dots(*clean), dots(bytes)); // turned the same way, too
    QCOMPARE(withoutHiddenData(*clean), clean);
}

void TstHiddenData::nothingHiddenNothingChanged()
{
    for (const char *format : { "JPG", "PNG" }) {
        const QByteArray bytes = written(format);
        QCOMPARE(withoutHiddenData(bytes).value(), bytes);
    }
}

void TstHiddenData::brokenPicturesAreRead()
{
    const QByteArray jpeg = phonePicture();
    const QByteArray png = written("PNG", u"Aigul"_s);
    for (qsizetype i = 0; i < jpeg.size(); i += 7) {
        std::ignore = hiddenDataIn(jpeg.left(i));
        std::ignore = withoutHiddenData(jpeg.left(i));
        std::ignore = hiddenDataIn(png.left(i));
        QByteArray odd = phoneBlock();
        odd[i % odd.size()] = '\xFF';
        std::ignore = readTiff(odd);
    }
    QVERIFY(hiddenDataIn(jpeg.left(300)).place); // what can be read is told
    QVERIFY(!withoutHiddenData(jpeg.left(300)));
    // A directory that is its own next one.
    QByteArray round = phoneBlock();
    qToLittleEndian(quint32 { 8 }, round.data() + 8 + 2 + 5 * 12);
    QVERIFY(readTiff(round).hidden.place);
}

void TstHiddenData::aPartNobodyKnowsIsNotKept()
{
    QByteArray png = written("PNG");
    const qsizetype end = png.lastIndexOf("IEND") - 4;
    QVERIFY(end > 0);
    for (const QByteArray &kind :
         { QByteArray("GPSx"), QByteArray("\0TXt", 4), QByteArray("ATXt") }) {
        QByteArray odd = png;
        odd.insert(end, QByteArray("\0\0\0\5", 4) + kind + "Aigul" + QByteArray(4, '\0'));
        QVERIFY(hiddenDataIn(odd).notes);
        QVERIFY(!withoutHiddenData(odd)); // the picture may not be one without it
    }
    QByteArray filled = png;
    filled.replace(end, 12, QByteArray("\0\0\0\5IENDAigul\0\0\0\0", 17));
    QVERIFY(hiddenDataIn(filled).notes);
    QCOMPARE(withoutHiddenData(filled), png);
    const QByteArray found = QByteArray::fromBase64(
        "iVBORw0KGgoAAAAAAFRYdAAAAAAAAAAASUVORE5HDQoadN21/wA="); // cleaned, it still hid something
    const auto clean = withoutHiddenData(found);
    QVERIFY(!clean || !hiddenDataIn(*clean).any());
}

/// Filling bytes among a scan's dots are the scan's (ITU-T T.81, B.1.1.2); a restart mark that
/// belongs to no scan is no picture of ours.
void TstHiddenData::whatWasCleanedStaysAsItIs()
{
    const QByteArray scan = segment('\xDA', "scan") + "dots";
    const QByteArray end("\xFF\xD9", 2);
    const QByteArray filled
        = "\xFF\xD8" + scan + QByteArray("\xFF\xFF\xFF\xD2 dots", 9) + end + "behind";
    const auto clean = withoutHiddenData(filled);
    QVERIFY(clean);
    QCOMPARE(*clean, filled.chopped(6));
    QCOMPARE(withoutHiddenData(*clean), clean);
    QVERIFY(!withoutHiddenData("\xFF\xD8" + scan + segment('\xFE', "note") + segment('\xD2', "x")
                               + end));
}

void TstHiddenData::aCopyLeavesItOutAndTheVaultKeepsIt()
{
    TestSession office;
    QVERIFY(office.importAcceptanceCase());
    const QByteArray photo = phonePicture();
    QVERIFY(attachBytes(office.session, u"KZ-2022-001"_s, photo, u"photo.jpg"_s));
    const Connection &connection = office.session.vault->connection();
    Id<Document> id;
    QString sha256;
    const QList<Document> documents = Repository<Document>(connection).all().value();
    for (const Document &document : documents) {
        if (document.fileName == u"photo.jpg"_s) {
            id = document.id;
            sha256 = document.sha256;
        }
    }
    const QString copy = office.vault.filePath(u"copy.jpg"_s);
    const auto done = saveCopy(office.session, id, { copy });
    QVERIFY2(done, qPrintable(done ? QString() : done.error().message));
    QCOMPARE(readAll(copy), withoutHiddenData(photo).value());
    QVERIFY(done->effects.first().contains(u"place"_s));
    QCOMPARE(wholeContent(connection, sha256).value(), photo);
    QCOMPARE(readDocumentCopies(connection)->size(), 1);
    QVERIFY(saveCopy(office.session, id, { copy, true, true }));
    QCOMPARE(readAll(copy), photo);
}

void TstHiddenData::whatCannotBeLeftOutIsRefused()
{
    TestSession office;
    QVERIFY(office.importAcceptanceCase());
    QVERIFY(attachBytes(office.session, u"KZ-2022-001"_s, phoneBlock(), u"scan.tif"_s));
    Id<Document> id;
    const QList<Document> documents
        = Repository<Document>(office.session.vault->connection()).all().value();
    for (const Document &document : documents) {
        if (document.fileName == u"scan.tif"_s)
            id = document.id;
    }
    const QString copy = office.vault.filePath(u"copy.tif"_s);
    const auto refusedCopy = saveCopy(office.session, id, { copy });
    QVERIFY(!refusedCopy);
    QVERIFY(refusedCopy.error().message.contains(u"place"_s));
    QVERIFY(!QFile::exists(copy));
    QVERIFY(saveCopy(office.session, id, { copy, false, true }));
    QCOMPARE(readAll(copy), phoneBlock());
}

HABEAS_TEST(TstHiddenData)

} // namespace habeas::test

#include "tst_hiddendata.moc"
