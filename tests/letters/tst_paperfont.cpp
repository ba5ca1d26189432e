#include "app/letters/paper/paperfont.h"

#include <QFile>
#include <QPainterPath>
#include <QRawFont>
#include <QTest>

#include <cmath>

#include "tests/programs/testmain.h"

namespace habeas::test {

using namespace Qt::StringLiterals;

/// The fonts as they are made ready for paper draw what the fonts they come from draw.
class TstPaperFont : public QObject
{
    Q_OBJECT

private slots:
    void drawsTheSame_data();
    void drawsTheSame();
    void hasNothingForScreens();
    void takesAnything();
    void canBeMadeReadyTwice();
};

namespace {

QByteArray original(const QString &name)
{
    QFile file(u":/fonts/%1.ttf"_s.arg(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// How far two outlines are apart at their edges and in their length. Not point by point: where
/// rounding makes two points one, Qt leaves one out.
qreal apart(const QPainterPath &a, const QPainterPath &b)
{
    const QRectF one = a.controlPointRect();
    const QRectF other = b.controlPointRect();
    const qreal longer = std::max(a.length(), b.length());
    return std::max({ std::abs(one.left() - other.left()), std::abs(one.right() - other.right()),
                      std::abs(one.top() - other.top()), std::abs(one.bottom() - other.bottom()),
                      longer > 0 ? std::abs(a.length() - b.length()) / longer * 100 : 0 });
}

} // namespace

void TstPaperFont::drawsTheSame_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name : { "NotoSerif-Regular", "NotoSerif-Bold", "NotoSerif-Italic",
                              "NotoSans-Regular", "NotoSans-Bold", "NotoNaskhArabic-Regular" })
        QTest::newRow(name) << QString::fromLatin1(name);
}

void TstPaperFont::drawsTheSame()
{
    QFETCH(const QString, name);
    const QByteArray bytes = original(name);
    const QRawFont before(bytes, 1000, QFont::PreferNoHinting);
    const QRawFont after(paperFont(bytes), 1000, QFont::PreferNoHinting);
    QVERIFY(before.isValid());
    QVERIFY(after.isValid());
    QCOMPARE(after.familyName(), before.familyName());
    QCOMPARE(after.styleName(), before.styleName());
    QCOMPARE(after.ascent(), before.ascent());
    QCOMPARE(after.descent(), before.descent());
    int drawn = 0;
    for (char32_t c = 1; c < 0x10000; ++c) {
        if (QChar::isSurrogate(c))
            continue;
        const QList<quint32> glyphs = before.glyphIndexesForString(QString(QChar(char16_t(c))));
        QCOMPARE(after.glyphIndexesForString(QString(QChar(char16_t(c)))), glyphs);
        QCOMPARE(after.supportsCharacter(c), before.supportsCharacter(c));
        drawn += before.supportsCharacter(c) ? 1 : 0;
    }
    QVERIFY(drawn > 500);
    const auto count = static_cast<quint32>(before.fontTable("hmtx").size() / 4);
    QVERIFY(count > 1000);
    qreal farthest = 0; // in thousandths of the font's size, hundredths of the length
    for (quint32 glyph = 0; glyph < count; ++glyph) {
        farthest = std::max(farthest, apart(after.pathForGlyph(glyph), before.pathForGlyph(glyph)));
        QCOMPARE(after.advancesForGlyphIndexes({ glyph }),
                 before.advancesForGlyphIndexes({ glyph }));
    }
    QVERIFY2(farthest < 3, QByteArray::number(farthest).constData());
}

/// Else every PDF runs them again for each of its glyphs.
void TstPaperFont::hasNothingForScreens()
{
    const QByteArray bytes = original(u"NotoSerif-Regular"_s);
    const QByteArray ready = paperFont(bytes);
    const QRawFont font(ready, 12);
    for (const char *table : { "fpgm", "prep", "cvt " })
        QVERIFY(font.fontTable(table).isEmpty());
    QVERIFY(font.fontTable("glyf").size() < QRawFont(bytes, 12).fontTable("glyf").size() * 3 / 4);
    QCOMPARE(font.fontTable("GPOS"), QRawFont(bytes, 12).fontTable("GPOS"));
    QCOMPARE(font.fontTable("GSUB"), QRawFont(bytes, 12).fontTable("GSUB"));
    QCOMPARE(font.fontTable("cmap").mid(12, 2), QByteArray::fromHex("000a")); // found at once
}

/// A font that is cut short or is none comes back as it was, or as a font; never a crash.
void TstPaperFont::takesAnything()
{
    const QByteArray bytes = original(u"NotoNaskhArabic-Regular"_s);
    QCOMPARE(paperFont({}), QByteArray());
    QCOMPARE(paperFont("OTTO and so on"), QByteArray("OTTO and so on"));
    for (qsizetype size = 0; size < bytes.size(); size += size < 2000 ? 7 : 4001)
        QCOMPARE(paperFont(bytes.first(size)), bytes.first(size));
    QByteArray damaged = bytes;
    for (qsizetype at = 4; at < damaged.size(); at += 997) {
        const char kept = damaged.at(at);
        damaged[at] = char(kept ^ 0xff);
        QVERIFY(!paperFont(damaged).isEmpty());
        if (at % 3 != 0) // some damage stays
            damaged[at] = kept;
    }
}

void TstPaperFont::canBeMadeReadyTwice()
{
    const QByteArray once = paperFont(original(u"NotoSans-Bold"_s));
    const QRawFont font(paperFont(once), 12);
    QVERIFY(font.isValid());
    QVERIFY(font.supportsCharacter(u'Ұ'));
    QVERIFY(font.supportsCharacter(u'₸'));
}

HABEAS_TEST(TstPaperFont)

} // namespace habeas::test

#include "tst_paperfont.moc"
