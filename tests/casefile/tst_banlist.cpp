#include "app/casefile/bans/banlist.h"
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
    void aJudgmentKeepsToItsSentences();
    void theDayATermIsCountedFrom();
    void aRussianJudgment();
    void aKazakhJudgment();
    void hoursAtHomeAreACurfew_data();
    void hoursAtHomeAreACurfew();
    void whatIsSaidOfAllBans_data();
    void whatIsSaidOfAllBans();
    void whatFollowsABreachIsOfAllOrOfOne();
};

namespace {

QStringList kindsIn(const QString &text)
{
    QStringList codes;
    for (const BanInText &ban : bansInText(text).bans)
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
    QTest::newRow("duties between bans")
        << u"For two years she may not leave the city of Minsk without permission, must report to "
           "the police every Monday, may not take part in public gatherings, must not drink "
           "alcohol, and may not publish on the internet, including in her Telegram channel."_s
        << QStringList { u"movement"_s, u"reporting"_s, u"assembly"_s,
                         u"other"_s,    u"internet"_s,  u"social_media"_s };
    QTest::newRow("a rally is visited")
        << u"не выезжать из Минска, не посещать массовые мероприятия, не посещать рестораны"_s
        << QStringList { u"movement"_s, u"assembly"_s, u"places"_s };
    QTest::newRow("conditions of probation")
        << u"Her conditions: no alcohol, no contact with members of the organisation, a weekly "
           "check-in with the officer, 120 hours of community service, and no posts on Twitter."_s
        << QStringList { u"other"_s, u"contact"_s, u"reporting"_s, u"community_work"_s,
                         u"social_media"_s };
    QTest::newRow("an office and a town")
        << u"She may not leave Cairo, from holding public office she is banned."_s
        << QStringList { u"movement"_s, u"work_ban"_s };
    QTest::newRow("one kind and one duty more")
        << u"He must report to the police every month and must not drink alcohol."_s
        << QStringList { u"reporting"_s, u"other"_s };
    QTest::newRow("first what has no kind")
        << u"He must not drink alcohol, must report to the police every month."_s
        << QStringList { u"other"_s, u"reporting"_s };
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
                                             "• wear a mask in the street.\n"_s)
                                      .bans;
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
    const QList<BanInText> bans = bansInText(text).bans;
    QCOMPARE(bans.size(), 2);
    for (const BanInText &ban : bans)
        QVERIFY2(text.contains(ban.words), qPrintable(ban.words));
    QCOMPARE(bans.first().words, u"from journalism for profit, on paper or on the air"_s);
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
    QVERIFY(bansInText({}).bans.isEmpty());
    for (const QString &text : { u" \n;\n- \n"_s, u"The appeal was rejected."_s, u"(((\n|||"_s }) {
        QVERIFY(bansInText(text).bans.isEmpty());
        QVERIFY(bansInText(text).mentioned.isEmpty());
    }
}

namespace {

QString wordsOf(const QString &text, const QString &code)
{
    for (const BanInText &ban : bansInText(text).bans) {
        if (ban.code == code)
            return ban.words;
    }
    return {};
}

} // namespace

namespace {

BanTimes timesOf(const QString &text, const QString &code)
{
    for (const BanInText &ban : bansInText(text).bans) {
        if (ban.code == code)
            return ban.times;
    }
    return {};
}

} // namespace

void TstBanList::aJudgmentKeepsToItsSentences()
{
    const QString text
        = u"The court sentenced the accused to two years of restriction of liberty for organising "
          u"a "
          "rally. During three years he is prohibited from engaging in public and journalistic "
          "activities, from creating and leading political parties, and from posting in social "
          "networks. He shall report to the probation service twice a month, shall stay at home "
          "between 22:00 and 06:00, and shall not change his residence without notice. The "
          "sentence enters into force on 12 June 2026."_s;
    QCOMPARE(kindsIn(text),
             QStringList({ u"journalism"_s, u"political_activity"_s, u"association"_s,
                           u"social_media"_s, u"reporting"_s, u"curfew"_s, u"residence"_s }));
    for (const BanInText &ban : bansInText(text).bans) {
        QVERIFY2(text.contains(ban.words), qPrintable(ban.words));
        QVERIFY2(!ban.words.contains(u"sentence"_s) && !ban.words.contains(u". "_s),
                 qPrintable(ban.words));
    }
    QCOMPARE(wordsOf(text, u"journalism"_s),
             u"from engaging in public and journalistic activities"_s);
    QCOMPARE(wordsOf(text, u"political_activity"_s),
             u"from creating and leading political parties"_s);
    QCOMPARE(wordsOf(text, u"curfew"_s), u"shall stay at home between 22:00 and 06:00"_s);
    QCOMPARE(timesOf(text, u"association"_s), (BanTimes { u"three years"_s, u"12 June 2026"_s }));
    QCOMPARE(timesOf(text, u"curfew"_s), (BanTimes { {}, u"12 June 2026"_s })); // not said of it
}

void TstBanList::theDayATermIsCountedFrom()
{
    const auto timesOf = [](const QString &text) {
        const QList<BanInText> bans = bansInText(text).bans;
        return bans.isEmpty() ? BanTimes() : bans.first().times;
    };
    const BanTimes english
        = timesOf(u"The court banned her from journalism for 3 years from 17 February 2026."_s);
    QCOMPARE(english.term, u"3 years"_s);
    QCOMPARE(english.from, u"17 February 2026"_s);
    const BanTimes russian
        = timesOf(u"Запретить ей на 3 года с 17 февраля 2026 года заниматься журналистикой."_s);
    QCOMPARE(russian.term, u"3 года"_s);
    QCOMPARE(russian.from, u"17 февраля 2026 года"_s);
    QCOMPARE(timesOf(u"The court banned her from journalism for 3 years from release."_s).from,
             QString());
}

void TstBanList::aRussianJudgment()
{
    const QString text
        = u"Суд признал Образцову виновной по ст. 405 УК РК и назначил наказание. Запретить ей "
          "сроком на 3 года заниматься журналистикой. Обязать: 1) не покидать жилище с 22 до 6 "
          "часов; 2) являться для отметки. Приговор вступает в законную силу 12 июня 2026 года."_s;
    QCOMPARE(kindsIn(text),
             QStringList({ u"journalism"_s, u"curfew"_s, u"reporting"_s })); // home at hours is one
    QCOMPARE(wordsOf(text, u"journalism"_s),
             u"Запретить ей сроком на 3 года заниматься журналистикой"_s);
    QCOMPARE(wordsOf(text, u"reporting"_s), u"являться для отметки"_s);
    QCOMPARE(timesOf(text, u"journalism"_s), (BanTimes { u"3 года"_s, u"12 июня 2026 года"_s }));
    QCOMPARE(timesOf(text, u"reporting"_s), (BanTimes { {}, u"12 июня 2026 года"_s }));
}

void TstBanList::aKazakhJudgment()
{
    const QString text
        = u"Сот оны кінәлі деп таныды. Үш жыл мерзімге журналистік қызметпен айналысуға тыйым "
          "салынсын. Сағат 22:00-ден 06:00-ге дейін үйден шықпасын. Үкім 12.06.2026 күшіне енеді."_s;
    QVERIFY(kindsIn(text).contains(u"journalism"_s) && kindsIn(text).contains(u"curfew"_s));
    QVERIFY(!kindsIn(text).contains(u"other"_s));
    QCOMPARE(wordsOf(text, u"journalism"_s),
             u"Үш жыл мерзімге журналистік қызметпен айналысуға тыйым салынсын"_s);
    QCOMPARE(timesOf(text, u"journalism"_s), (BanTimes { u"Үш жыл"_s, u"12.06.2026"_s }));
}

void TstBanList::hoursAtHomeAreACurfew_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("en") << u"be at home between 22:00 and 06:00"_s;
    QTest::newRow("en, pm") << u"stay at home from 10 pm to 6 am"_s;
    QTest::newRow("ru") << u"находиться дома с 22:00 до 06:00"_s;
    QTest::newRow("ru, hours") << u"находиться по месту жительства с 22 часов до 6 часов"_s;
    QTest::newRow("kk") << u"сағат 22-ден 6-ға дейін үйде болсын"_s;
}

void TstBanList::hoursAtHomeAreACurfew()
{
    QFETCH(const QString, text);
    QCOMPARE(kindsIn(text), QStringList { u"curfew"_s });
    QCOMPARE(wordsOf(text, u"curfew"_s), text);
}

void TstBanList::whatIsSaidOfAllBans_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("term");
    QTest::addColumn<QString>("from");
    QTest::newRow("two lengths") << u"No rallies for two years. No journalism for three years."_s
                                 << QString() << QString();
    QTest::newRow("of the sentence only")
        << u"He was sentenced to a prison term for two years. He shall not leave the country."_s
        << QString() << QString();
    QTest::newRow("after another event")
        << u"For three years after serving the sentence no journalism. It enters into force on 12 "
           "June 2026."_s
        << u"three years"_s << QString();
    QTest::newRow("no whole date")
        << u"No rallies. It enters into force in June."_s << QString() << QString();
    QTest::newRow("how often") << u"report to the police twice a month"_s << QString() << QString();
    QTest::newRow("ru, declined") << u"в течение трёх лет не участвовать в митингах"_s
                                  << u"3 года"_s << QString();
}

void TstBanList::whatIsSaidOfAllBans()
{
    QFETCH(const QString, text);
    QFETCH(const QString, term);
    QFETCH(const QString, from);
    const BanTimes common = commonTimes(bansInText(text).bans);
    QCOMPARE(common.term, term);
    QCOMPARE(common.from, from);
}

void TstBanList::whatFollowsABreachIsOfAllOrOfOne()
{
    const BanTimes length { u"two years"_s };
    BanTimes followed = length;
    followed.consequence = u"a fine"_s;
    QCOMPARE(followed.without(followed), BanTimes());
    QCOMPARE(followed.without(length).consequence, u"a fine"_s);
    const auto common = [](const QString &text) {
        return commonTimes(bansInText(text).bans).consequence;
    };
    QCOMPARE(common(u"No rallies. No journalism. Any breach of these bans may lead to custody."_s),
             u"custody"_s);
    QCOMPARE(common(u"No rallies. No journalism. A breach of the travel ban leads to a fine."_s),
             QString());
    QCOMPARE(common(u"No rallies. No journalism. A breach of this ban may lead to custody."_s),
             QString()); // of which one?
    QCOMPARE(common(u"No rallies. A breach of the conditions led to a fine."_s), QString());
}

HABEAS_TEST(TstBanList)

} // namespace habeas::test

#include "tst_banlist.moc"
