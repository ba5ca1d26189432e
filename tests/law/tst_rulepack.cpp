#include "app/casefile/thesaurus.h"
#include "app/law/deadlines/subject.h"
#include "app/law/packs/rulepack.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QTest>

#include <functional>

#include "tests/support/fixture.h"
#include "tests/programs/testmain.h"

using namespace Qt::StringLiterals;

namespace habeas::test {

namespace {

QByteArray shippedBytes()
{
    return readAll(QStringLiteral(HABEAS_SOURCE_DIR "/resources/rules/kz.json"));
}

QJsonObject shipped()
{
    return QJsonDocument::fromJson(shippedBytes()).object();
}

QString errorOf(const QJsonObject &pack)
{
    const auto read = readRulePack(QJsonDocument(pack).toJson(), u"kz.json"_s);
    return read ? QString() : read.error().message;
}

/// The shipped pack with one rule changed.
QJsonObject withRule(const QString &id, const QString &key, const QJsonValue &value)
{
    QJsonObject pack = shipped();
    QJsonArray rules = pack.value(u"rules"_s).toArray();
    for (qsizetype i = 0; i < rules.size(); ++i) {
        QJsonObject rule = rules.at(i).toObject();
        if (rule.value(u"id"_s) != id)
            continue;
        rule.insert(key, value);
        rules.replace(i, rule);
    }
    pack.insert(u"rules"_s, rules);
    return pack;
}

} // namespace

class TstRulePack : public QObject
{
    Q_OBJECT

private slots:

    void theShippedPackIsWhole()
    {
        const auto pack = shippedRulePack(u"KZ"_s);
        QVERIFY2(pack, qPrintable(pack ? QString() : pack.error().message));
        QCOMPARE(pack->rules.size(), 48);
        QCOMPARE(pack->jurisdiction, u"KZ"_s);
        for (const Rule &rule : pack->rules) {
            for (const Language language :
                 { Language::English, Language::Russian, Language::Kazakh })
                QVERIFY2(!rule.title.value(language).isEmpty(), qPrintable(rule.id));
        }
        for (qint64 year = 2022; year <= 2026; ++year)
            QVERIFY(pack->calendar.years.contains(year));
    }

    void aCountryWithoutRulesIsNotFound()
    {
        for (const QString &name : { u"XX"_s, u""_s, u"../kz"_s, u"KAZ"_s }) {
            const auto pack = shippedRulePack(name);
            QVERIFY(!pack);
            QCOMPARE(pack.error().kind, ErrorKind::NotFound);
        }
    }

    void errorsNameTheFileTheRuleTheKeyAndWhatWasExpected_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QJsonValue>("value");
        QTest::addColumn<QString>("expected");
        QTest::newRow("text for a number")
            << u"amount"_s << QJsonValue(u"48"_s) << u"whole number"_s;
        QTest::newRow("half an hour") << u"amount"_s << QJsonValue(0.5) << u"whole number"_s;
        QTest::newRow("nothing at all") << u"amount"_s << QJsonValue(0) << u"other than 0"_s;
        QTest::newRow("too long") << u"amount"_s << QJsonValue(1e18) << u"whole number"_s;
        QTest::newRow("unknown unit")
            << u"unit"_s << QJsonValue(u"fortnight"_s) << u"working_day"_s;
        QTest::newRow("unit the profile cannot count")
            << u"unit"_s << QJsonValue(u"month"_s) << u"a unit that L counts: hour, day, week"_s;
        QTest::newRow("unknown profile") << u"count"_s << QJsonValue(u"Q"_s) << u"L, M, O"_s;
        QTest::newRow("unknown trigger")
            << u"trigger"_s << QJsonValue(u"detention.actaul"_s) << u"detention.actual"_s;
        QTest::newRow("unknown confidence")
            << u"confidence"_s << QJsonValue(u"sure"_s) << u"P, S, M"_s;
        QTest::newRow("unknown key") << u"amuont"_s << QJsonValue(3) << u"amount_from"_s;
        QTest::newRow("unexplained condition")
            << u"when"_s << QJsonValue(QJsonArray { u"adult"_s }) << u"“adult”"_s;
        QTest::newRow("title without English")
            << u"title"_s << QJsonValue(QJsonObject { { u"ru"_s, u"x"_s } }) << u"English"_s;
        QTest::newRow("title in an unknown language")
            << u"title"_s << QJsonValue(QJsonObject { { u"en"_s, u"x"_s }, { u"zz"_s, u"x"_s } })
            << u"English"_s;
        QTest::newRow("unknown actor") << u"actor"_s << QJsonValue(u"nobody"_s) << u"actors"_s;
        QTest::newRow("impossible day")
            << u"valid_from"_s << QJsonValue(u"2022-02-30"_s) << u"2022-03-12"_s;
    }

    void errorsNameTheFileTheRuleTheKeyAndWhatWasExpected()
    {
        QFETCH(QString, key);
        QFETCH(QJsonValue, value);
        QFETCH(QString, expected);
        const QString message = errorOf(withRule(u"KZ-04"_s, key, value));
        QVERIFY2(message.contains(u"kz.json"_s), qPrintable(message));
        QVERIFY2(message.contains(u"rule KZ-04"_s), qPrintable(message));
        QVERIFY2(message.contains(u"“"_s + key + u"”"_s), qPrintable(message));
        QVERIFY2(message.contains(expected), qPrintable(message));
    }

    void unknownKeysAreRefusedEverywhere()
    {
        QJsonObject pack = shipped();
        pack.insert(u"extra"_s, 1);
        QVERIFY(errorOf(pack).contains(u"“extra”"_s));
        pack = shipped();
        QJsonObject years = pack.value(u"holidays"_s).toObject();
        QJsonObject year = years.value(u"2022"_s).toObject();
        year.insert(u"day_off"_s, QJsonArray());
        years.insert(u"2022"_s, year);
        pack.insert(u"holidays"_s, years);
        const QString message = errorOf(pack);
        QVERIFY(message.contains(u"holidays of 2022"_s) && message.contains(u"“day_off”"_s));
    }

    void twoRulesOfOneNameAreRefused()
    {
        QJsonObject pack = shipped();
        QJsonArray rules = pack.value(u"rules"_s).toArray();
        rules.append(rules.first());
        pack.insert(u"rules"_s, rules);
        QVERIFY(errorOf(pack).contains(u"rule KZ-01, “id”"_s));
    }

    void textThatIsNotJsonIsRefusedWithItsPlace()
    {
        for (const QByteArray &bytes : { QByteArray(), QByteArray("{"), QByteArray("[]"),
                                         QByteArray("\xff\xfe\x00", 3), QByteArray("null") }) {
            const auto pack = readRulePack(bytes, u"kz.json"_s);
            QVERIFY(!pack);
            QVERIFY(pack.error().message.contains(u"kz.json"_s));
        }
    }

    void noDamageToAFileCrashesTheReader()
    {
        const QByteArray good = shippedBytes();
        QRandomGenerator random(139);
        int refused = 0;
        for (int i = 0; i < 1500; ++i) {
            QByteArray bytes = good;
            for (int change = random.bounded(1, 6); change > 0; --change) {
                const qsizetype at = random.bounded(static_cast<int>(bytes.size()));
                if (random.bounded(3) == 0)
                    bytes.remove(at, random.bounded(1, 40));
                else
                    bytes[at] = static_cast<char>(random.bounded(256));
            }
            refused += readRulePack(bytes, u"kz.json"_s) ? 0 : 1;
        }
        QVERIFY(refused > 500);
    }

    void everyValueOfAWrongTypeIsRefused()
    {
        // Puts a list where each key of the first rule and of the top stands.
        const QJsonObject pack = shipped();
        for (const QString &key : pack.keys()) {
            QJsonObject changed = pack;
            changed.insert(key, QJsonArray { QJsonArray {} });
            QVERIFY2(!errorOf(changed).isEmpty(), qPrintable(key));
        }
        const QJsonObject first = pack.value(u"rules"_s).toArray().first().toObject();
        for (const QString &key : first.keys()) {
            const QJsonObject changed
                = withRule(first.value(u"id"_s).toString(), key, QJsonArray { QJsonArray {} });
            QVERIFY2(!errorOf(changed).isEmpty(), qPrintable(key));
        }
    }

    void everyMeasureTypeIsJudged()
    {
        // A new type must be thought about: does it take liberty away or limit it?
        static const QStringList limits { u"internal_exile"_s, u"restriction_of_freedom"_s,
                                          u"travel_ban"_s,     u"bail"_s,
                                          u"recognisance"_s,   u"personal_surety"_s,
                                          u"other"_s };
        const QStringList types = codesOf(u"measure_type"_s);
        QVERIFY(types.size() > limits.size());
        for (const QString &type : types)
            QVERIFY2(isDeprivation(type) != limits.contains(type), qPrintable(type));
    }
};

HABEAS_TEST(TstRulePack)

} // namespace habeas::test

#include "tst_rulepack.moc"
