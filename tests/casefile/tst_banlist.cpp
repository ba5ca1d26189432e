#include "app/casefile/banlist.h"
#include "app/casefile/thesaurus.h"

#include <QTest>

#include "tests/programs/testmain.h"

using namespace Qt::StringLiterals;

namespace habeas::test {

/// A judgment's list of bans, read into kinds with the judgment's own words.
class TstBanList : public QObject
{
    Q_OBJECT

private slots:
    void kindsAreFoundInASentence_data();
    void kindsAreFoundInASentence();
    void eachLineOfAListIsOneBan();
    void theWordsAreTheTexts();
    void everyKindIsFoundByItsOwnName();
    void textsWithoutABanGiveNothing();
};

namespace {

QStringList kindsIn(const QString &text)
{
    QStringList codes;
    for (const BanInText &ban : bansInText(text))
        codes << ban.code;
    return codes;
}

} // namespace

void TstBanList::kindsAreFoundInASentence_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("codes");
    QTest::newRow("en") << u"The court bars her for five years from political activity, charitable "
                           "activity, journalism and running social media accounts."_s
                        << QStringList { u"political_activity"_s, u"charitable_activity"_s,
                                         u"journalism"_s, u"social_media"_s };
    QTest::newRow("ru") << u"Запретить заниматься политической деятельностью, журналистикой, "
                           "участвовать в митингах, а также выезжать за границу"_s
                        << QStringList { u"political_activity"_s, u"journalism"_s, u"assembly"_s,
                                         u"travel_abroad"_s };
    QTest::newRow("kk") << u"саяси қызметпен және журналистік қызметпен айналысуға тыйым салынсын"_s
                        << QStringList { u"political_activity"_s, u"journalism"_s };
    QTest::newRow("twice") << u"no rallies, no blogging, no pickets or protests"_s
                           << QStringList { u"assembly"_s, u"social_media"_s };
}

void TstBanList::kindsAreFoundInASentence()
{
    QFETCH(const QString, text);
    QFETCH(const QStringList, codes);
    QCOMPARE(kindsIn(text), codes);
}

void TstBanList::eachLineOfAListIsOneBan()
{
    const QList<BanInText> bans = bansInText(u"The convicted person shall not:\n"
                                             "1. take part in rallies and pickets;\n"
                                             "2) leave the country;\r\n"
                                             " - use the Internet\n"
                                             "• wear a mask in the street.\n"_s);
    const QList<BanInText> expected { { u"assembly"_s, u"take part in rallies and pickets"_s },
                                      { u"travel_abroad"_s, u"leave the country"_s },
                                      { u"internet"_s, u"use the Internet"_s },
                                      { u"other"_s, u"wear a mask in the street"_s } };
    QCOMPARE(bans.size(), expected.size());
    for (qsizetype i = 0; i < bans.size(); ++i) {
        QCOMPARE(bans.at(i).code, expected.at(i).code);
        QCOMPARE(bans.at(i).words, expected.at(i).words);
    }
}

/// Nothing is added to what the judgment says, whatever is cut off.
void TstBanList::theWordsAreTheTexts()
{
    const QString text
        = u"barred from journalism for profit, on paper or on the air, and from public "
          "statements about the trial"_s;
    const QList<BanInText> bans = bansInText(text);
    QCOMPARE(bans.size(), 2);
    for (const BanInText &ban : bans)
        QVERIFY2(text.contains(ban.words), qPrintable(ban.words));
    QCOMPARE(bans.first().words, u"barred from journalism for profit, on paper or on the air"_s);
}

void TstBanList::everyKindIsFoundByItsOwnName()
{
    for (const QString &code : codesOf(u"restriction_type"_s)) {
        if (code == u"other"_s)
            continue;
        for (const Language language : { Language::English, Language::Russian, Language::Kazakh }) {
            const QString label = codeLabel(u"restriction_type"_s, code, language);
            QVERIFY2(kindsIn(label).contains(code), qPrintable(label));
        }
    }
}

void TstBanList::textsWithoutABanGiveNothing()
{
    QVERIFY(bansInText({}).isEmpty());
    QVERIFY(bansInText(u" \n;\n- \n"_s).isEmpty());
    QVERIFY(bansInText(u"The appeal was rejected."_s).isEmpty());
    QVERIFY(bansInText(u"(((\n|||"_s).size() <= 1);
}

HABEAS_TEST(TstBanList)

} // namespace habeas::test

#include "tst_banlist.moc"
