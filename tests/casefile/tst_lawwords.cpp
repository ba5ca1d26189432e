#include "app/casefile/lawwords.h"

#include <QTest>

#include "tests/programs/testmain.h"

using namespace Qt::StringLiterals;
using namespace habeas;

namespace habeas::test {

/// Places in laws as urgent actions, charge sheets and caseworkers write them.
class TstLawWords : public QObject
{
    Q_OBJECT

private slots:
    void asPeopleWriteIt_data();
    void asPeopleWriteIt();
    void whatIsNoPlaceIsRefused_data();
    void whatIsNoPlaceIsRefused();
};

void TstLawWords::asPeopleWriteIt_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("country");
    QTest::addColumn<QString>("canonical");
    const auto row = [](const QString &text, const QString &country, const QString &canonical) {
        QTest::newRow(qPrintable(text)) << text << country << canonical;
    };
    row(u"KZ CC 272(3)"_s, u"KZ"_s, u"KZ CC 272(3)"_s);
    row(u"cc 272(3)"_s, u"KZ"_s, u"KZ CC 272(3)"_s);
    row(u"Article 272.3, Criminal Code"_s, u"KZ"_s, u"KZ CC 272(3)"_s);
    row(u"Article 378.2 of the Criminal Code"_s, u"KZ"_s, u"KZ CC 378(2)"_s);
    row(u"Article 488.11 of the Code of Administrative Offences"_s, u"KZ"_s, u"KZ CAO 488(11)"_s);
    row(u"Art. 274, part 2, of the Criminal Code of the Republic of Kazakhstan"_s, u"KZ"_s,
        u"KZ CC 274(2)"_s);
    row(u"Criminal Procedure Code 131, part 4, item 2"_s, u"KZ"_s, u"KZ CPC 131(4)(2)"_s);
    row(u"ст. 272 ч. 3 УК"_s, u"KZ"_s, u"KZ CC 272(3)"_s);
    row(u"часть 3 статьи 272 Уголовного кодекса"_s, u"KZ"_s, u"KZ CC 272(3)"_s);
    row(u"пункт 2 части 4 статьи 131 УПК"_s, u"KZ"_s, u"KZ CPC 131(4)(2)"_s);
    row(u"ҚК 272-бап, 3-бөлік"_s, u"KZ"_s, u"KZ CC 272(3)"_s);
    row(u"КоАП 829-5(3)"_s, u"KZ"_s, u"KZ CAO 829-5(3)"_s);
    row(u"KZ Criminal Code 405"_s, u"RU"_s, u"KZ CC 405"_s);
    row(u"ст. 342 УК"_s, u"BY"_s, u"BY CC 342"_s);
    // An article of its own where articles have dots.
    row(u"КоАП 24.23"_s, u"BY"_s, u"BY CAO 24.23"_s);
}

void TstLawWords::asPeopleWriteIt()
{
    QFETCH(QString, text);
    QFETCH(QString, country);
    QFETCH(QString, canonical);
    const auto law = readLaw(text, country);
    QVERIFY2(law, qPrintable(law ? QString() : law.error().message));
    QCOMPARE(law->text(), canonical);
}

void TstLawWords::whatIsNoPlaceIsRefused_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("country");
    const auto row = [](const QString &text, const QString &country) {
        QTest::newRow(qPrintable(text)) << text << country;
    };
    row(u"272(3)"_s, u"KZ"_s); // of which law?
    row(u"Criminal Code"_s, u"KZ"_s);
    row(u"Article 272.3, Criminal Code"_s, QString());
    row(u"Article 272 of the Criminal Code, or 274"_s, u"KZ"_s);
    row(u"Article 272 and Article 274, Criminal Code"_s, u"KZ"_s);
    row(u"hooliganism, Criminal Code 272"_s, u"KZ"_s);
    row(u"Article 272 of the Traffic Code"_s, u"KZ"_s);
}

void TstLawWords::whatIsNoPlaceIsRefused()
{
    QFETCH(QString, text);
    QFETCH(QString, country);
    QVERIFY(!readLaw(text, country));
}

} // namespace habeas::test

using habeas::test::TstLawWords;
HABEAS_TEST(TstLawWords)
#include "tst_lawwords.moc"
