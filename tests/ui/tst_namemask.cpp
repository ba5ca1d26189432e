#include "ui/widgets/looks/namemask.h"

#include <QTest>

#include "tests/programs/testmain.h"

using namespace habeas;
using namespace habeas::ui;
using namespace Qt::StringLiterals;

/// Codes where names stand in a text.
class TstNameMask : public QObject
{
    Q_OBJECT

    const NameMask m_mask { {
        { u"Zhanna Ulgi"_s, u"KZ-1"_s },
        { u"Жанна Үлгі"_s, u"KZ-1"_s },
        { u"გიორგი მაგალითი"_s, u"GE-1"_s },
        { u"Жанбота Улгина"_s, u"KZ-1"_s },
        { u"Askar Primer"_s, u"KZ-2"_s },
        { u"Dana Primer"_s, u"KZ-3"_s },
        { u"Nur-Batyr O’Connor"_s, u"KZ-4"_s },
        { u"The Journalist"_s, u"KZ-5"_s, false },
        { u"Nobody Known"_s, QString() },
        { u"გიორგი მაგალითი"_s, u"GE-1"_s },
        { u"bell hooks"_s, u"US-1"_s },
        { u"Karim Namouzag"_s, u"EG-1/1"_s },
        { u"سامي نموذج"_s, u"EG-1/2"_s },
    } };

private slots:
    void names_data();
    void names();
    void withoutNamesNothingChanges();
};

void TstNameMask::names_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("covered");
    const QString hidden = NameMask::Hidden.toString();
    QTest::newRow("beside its code") << u"KZ-1 Zhanna Ulgi"_s << u"KZ-1"_s;
    QTest::newRow("beside its isolated code")
        << QString(QChar(0x2068) + u"KZ-1"_s + QChar(0x2069) + u" Zhanna Ulgi, held"_s)
        << QString(QChar(0x2068) + u"KZ-1"_s + QChar(0x2069) + u", held"_s);
    QTest::newRow("beside another code") << u"KZ-2 Zhanna Ulgi"_s << u"KZ-2 KZ-1"_s;
    QTest::newRow("beside a longer code") << u"AKZ-1 Zhanna Ulgi"_s << u"AKZ-1 KZ-1"_s;
    QTest::newRow("whole") << u"Zhanna Ulgi was held"_s << u"KZ-1 was held"_s;
    QTest::newRow("capitals") << u"ZHANNA ULGI"_s << u"KZ-1"_s;
    QTest::newRow("turned round") << u"Ulgi Zhanna"_s << u"KZ-1"_s;
    QTest::newRow("one word") << u"Letter about Ulgi."_s << u"Letter about KZ-1."_s;
    QTest::newRow("whose") << u"Ulgi’s lawyer"_s << u"KZ-1’s lawyer"_s;
    QTest::newRow("with a mnemonic") << u"&Undo: note of Zhanna Ulgi"_s << u"&Undo: note of KZ-1"_s;
    QTest::newRow("kazakh") << u"Жанна Үлгі ұсталды"_s << u"KZ-1 ұсталды"_s;
    QTest::newRow("russian case") << u"арест Жанботы Улгиной"_s << u"арест KZ-1"_s;
    QTest::newRow("two people’s word") << u"Primer"_s << hidden;
    QTest::newRow("two people’s word in whole")
        << u"Dana Primer, Askar Primer"_s << u"KZ-3, KZ-2"_s;
    QTest::newRow("hyphens") << u"Nur-Batyr O’Connor spoke"_s << u"KZ-4 spoke"_s;
    QTest::newRow("alias") << u"The Journalist wrote. The letter"_s << u"KZ-5 wrote. The letter"_s;
    QTest::newRow("in no case") << u"Nobody Known"_s << hidden;
    QTest::newRow("small letters are other words") << u"a primer of law"_s << u"a primer of law"_s;
    QTest::newRow("georgian") << u"გიორგი მაგალითი, held"_s << u"GE-1, held"_s;
    QTest::newRow("without capitals") << u"bell hooks, or hooks"_s << u"US-1, or US-1"_s;
    QTest::newRow("typed small") << u"zhanna ulgi was held"_s << u"KZ-1 was held"_s;
    QTest::newRow("several of one case") << u"Karim Namouzag, سامي نموذج"_s << u"EG-1/1, EG-1/2"_s;
    QTest::newRow("one of several beside the case") << u"EG-1 Karim Namouzag"_s << u"EG-1/1"_s;
    QTest::newRow("inside another word") << u"Danaher"_s << u"Danaher"_s;
    QTest::newRow("empty") << QString() << QString();
}

void TstNameMask::names()
{
    QFETCH(QString, text);
    QFETCH(QString, covered);
    QCOMPARE(m_mask.cover(text), covered);
    QCOMPARE(m_mask.cover(covered), covered);
}

void TstNameMask::withoutNamesNothingChanges()
{
    QCOMPARE(NameMask().cover(u"Zhanna Ulgi"_s), u"Zhanna Ulgi"_s);
}

HABEAS_TEST(TstNameMask)

#include "tst_namemask.moc"
