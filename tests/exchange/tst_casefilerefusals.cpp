#include "app/exchange/casefilejson.h"

#include <QTest>

#include "tests/programs/testmain.h"
#include "tests/support/fixture.h"

using namespace Qt::StringLiterals;

namespace habeas::test {

/// What a case file is refused for: each with its place and with words that help.
class TstCaseFileRefusals : public QObject
{
    Q_OBJECT

private slots:
    void aFileIsRefusedWithItsPlaceAndReason_data();
    void aFileIsRefusedWithItsPlaceAndReason();
    void aTextThatIsNotJsonIsRefusedWithItsLine_data();
    void aTextThatIsNotJsonIsRefusedWithItsLine();
    void noCutOfTheFixtureIsTakenForAFile();
};

namespace {

/// A small file with one record of the kinds the rows below spoil.
QByteArray around(const QByteArray &inCase, const QByteArray &beside = {})
{
    return R"({"format":"habeas-case","version":1,"cases":[{"id":"c","ref":"KZ-1")" + inCase
        + R"(}],"people":[{"id":"p","names":[{"id":"n","text":"N"}]}])" + beside + '}';
}

void row(const char *name, const QByteArray &json, const QString &place, const QString &words)
{
    QTest::newRow(name) << json << place << words;
}

void shapeRows()
{
    row("unknown key", around(R"(,"hearings":[{"id":"h","cuort":"x"}])"),
        u"cases[0].hearings[0].cuort"_s, u"“court”"_s);
    row("unknown key at the top", around({}, R"(,"poeple":[])"), u"poeple"_s, u"“people”"_s);
    row("unknown key far from any", around(R"(,"xyzzyplugh":1)"), u"cases[0].xyzzyplugh"_s,
        u"no such field"_s);
    row("list in the wrong place", around(R"(,"orders":[])"), u"cases[0].orders"_s,
        u"no such field"_s);
    row("parent written out", around(R"(,"hearings":[{"id":"h","case":"c"}])"),
        u"cases[0].hearings[0].case"_s, u"no such field"_s);
    row("text where a list belongs", around(R"(,"hearings":"none")"), u"cases[0].hearings"_s,
        u"square brackets"_s);
    row("number where a text belongs", around(R"(,"title":5)"), u"cases[0].title"_s,
        u"quotation marks"_s);
    row("null where a text belongs", around(R"(,"title":null)"), u"cases[0].title"_s,
        u"quotation marks"_s);
    row("text where true belongs", around(R"(,"sealed":"yes")"), u"cases[0].sealed"_s,
        u"true or false"_s);
    row("text where a number belongs",
        around(R"(,"urgent_actions":[{"id":"u","stated_days_left":"0"}])"),
        u"cases[0].urgent_actions[0].stated_days_left"_s, u"whole number"_s);
    row("broken number", around(R"(,"urgent_actions":[{"id":"u","stated_days_left":1.5}])"),
        u"cases[0].urgent_actions[0].stated_days_left"_s, u"whole number"_s);
    row("list item that is no record", around(R"(,"hearings":[7])"), u"cases[0].hearings[0]"_s,
        u"curly brackets"_s);
    row("wrong format", R"({"format":"x","version":1})", u"format"_s, u"habeas-case"_s);
    row("no format", R"({"version":1})", u"format"_s, u"habeas-case"_s);
    row("later version", R"({"format":"habeas-case","version":2})", u"version"_s, u"later"_s);
    row("version zero", R"({"format":"habeas-case","version":0})", u"version"_s, u"1"_s);
}

void fieldRows()
{
    row("impossible day", around(R"(,"opened":"2022-02-30")"), u"cases[0].opened"_s, u"28"_s);
    row("date that is not EDTF", around(R"(,"opened":"25.02.2022")"), u"cases[0].opened"_s, {});
    row("empty date", around(R"(,"opened":"")"), u"cases[0].opened"_s, {});
    row("reversed interval", around(R"(,"events":[{"id":"e","text":"t","at":"2022-03/2022-02"}])"),
        u"cases[0].events[0].at"_s, {});
    row("ends before it begins",
        around(
            R"(,"measures":[{"id":"m","type":"house_arrest","from":"2022-03","until":"2022-02"}])"),
        u"cases[0].measures[0].until"_s, u"(February 2022) before it begins (March 2022)"_s);
    row("words without a date", around(R"(,"opened_typed":"spring")"), u"cases[0].opened_typed"_s,
        u"“opened”"_s);
    row("unknown code", around(R"(,"measures":[{"id":"m","type":"jail"}])"),
        u"cases[0].measures[0].type"_s, u"pretrial_custody"_s);
    row("missing required", around(R"(,"measures":[{"id":"m"}])"), u"cases[0].measures[0].type"_s,
        u"empty"_s);
    row("case without a reference", R"({"format":"habeas-case","version":1,"cases":[{"id":"c"}]})",
        u"cases[0].ref"_s, u"reference"_s);
    row("blank reference",
        R"({"format":"habeas-case","version":1,"cases":[{"id":"c","ref":"  "}]})",
        u"cases[0].ref"_s, u"reference"_s);
    row("blank required text", around(R"(,"notes":[{"id":"x","text":" \n "}])"),
        u"cases[0].notes[0].text"_s, u"empty"_s);
    row("missing reference", around(R"(,"involvements":[{"id":"i","role":"lawyer"}])"),
        u"cases[0].involvements[0].person"_s, u"empty"_s);
    row("time of day", around(R"(,"hearings":[{"id":"h","time":"25:00"}])"),
        u"cases[0].hearings[0].time"_s, u"09:30"_s);
    row("country", around(R"(,"country":"KAZ")"), u"cases[0].country"_s, u"KZ"_s);
    row("sha256", around(R"(,"documents":[{"id":"d","title":"t","sha256":"ab"}])"),
        u"cases[0].documents[0].sha256"_s, u"64"_s);
    row("law", around(R"(,"charges":[{"id":"ch","law":"CC 272"}])"), u"cases[0].charges[0].law"_s,
        u"KZ CC 272(3)"_s);
    row("amount as number",
        around(R"(,"sentences":[{"id":"s","type":"fine","fine":{"amount":5,"currency":"KZT"}}])"),
        u"cases[0].sentences[0].fine.amount"_s, u"quotation marks"_s);
    row("amount with words",
        around(
            R"(,"sentences":[{"id":"s","type":"fine","fine":{"amount":"5k","currency":"KZT"}}])"),
        u"cases[0].sentences[0].fine"_s, u"5k"_s);
    row("no currency", around(R"(,"sentences":[{"id":"s","type":"fine","fine":{"amount":"5"}}])"),
        u"cases[0].sentences[0].fine"_s, u"currency"_s);
    row("less than nothing", around(R"(,"urgent_actions":[{"id":"u","stated_days_left":-1}])"),
        u"cases[0].urgent_actions[0].stated_days_left"_s, u"0"_s);
    row("a sign nobody can see", around(R"(,"title":"a\u0000b")"), u"cases[0].title"_s,
        u"character"_s);
    row("half a letter", around(R"(,"title":"a\ud800b")"), u"cases[0].title"_s, u"character"_s);
}

void idRows()
{
    row("no id", around(R"(,"hearings":[{"court":"x"}])"), u"cases[0].hearings[0]"_s, u"“id”"_s);
    row("number as id", around(R"(,"hearings":[{"id":5}])"), u"cases[0].hearings[0].id"_s,
        u"quotation marks"_s);
    row("same id twice", around(R"(,"hearings":[{"id":"p"}])"), u"people[0].id"_s, u"“p”"_s);
    row("nowhere", around(R"(,"hearings":[{"id":"h","person":"q"}])"),
        u"cases[0].hearings[0].person"_s, u"“q”"_s);
    row("another kind", around(R"(,"hearings":[{"id":"h","person":"c"}])"),
        u"cases[0].hearings[0].person"_s, u"another kind"_s);
    row("source nowhere", around(R"(,"sources":["s"])"), u"cases[0].sources[0]"_s, u"“s”"_s);
    row("source twice", around(R"(,"sources":["s","s"])", R"(,"sources":[{"id":"s","title":"t"}])"),
        u"cases[0].sources[1]"_s, u"already"_s);
    row("same case twice",
        R"({"format":"habeas-case","version":1,"cases":[{"id":"a","ref":"X"},{"id":"b","ref":"X"}]})",
        u"cases[1].ref"_s, u"“X”"_s);
    row("local ids without a case", R"({"format":"habeas-case","version":1,"people":[{"id":"p"}]})",
        u"people[0].id"_s, u"UUID"_s);
}

} // namespace

void TstCaseFileRefusals::aFileIsRefusedWithItsPlaceAndReason_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("place");
    QTest::addColumn<QString>("words");
    shapeRows();
    fieldRows();
    idRows();
}

void TstCaseFileRefusals::aFileIsRefusedWithItsPlaceAndReason()
{
    QFETCH(const QByteArray, json);
    QFETCH(const QString, place);
    QFETCH(const QString, words);
    const Result<CaseFile> file = readCaseFile(json);
    QVERIFY(!file);
    QCOMPARE(file.error().kind, ErrorKind::Refused);
    QCOMPARE(file.error().detail, place);
    QVERIFY2(file.error().message.startsWith(QString(place + u": "_s)),
             qPrintable(file.error().message));
    QVERIFY2(file.error().message.contains(words), qPrintable(file.error().message));
}

void TstCaseFileRefusals::aTextThatIsNotJsonIsRefusedWithItsLine_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("words");
    QTest::newRow("nothing") << QByteArray() << u"Line 1, column 1"_s;
    QTest::newRow("a word") << QByteArray("hello") << u"Line 1, column 1"_s;
    QTest::newRow("comma missing") << QByteArray("{\n\"a\": 1\n\"b\": 2}") << u"Line 3, column 1"_s;
    QTest::newRow("comma too many") << QByteArray("{\"a\": [1,]}") << u"Line 1, column 10"_s;
    QTest::newRow("member twice") << QByteArray("{\"a\": 1,\n \"a\": 2}") << u"“a”"_s;
    QTest::newRow("text after the end") << QByteArray("{}\n{}") << u"Line 2, column 1"_s;
    QTest::newRow("not closed") << QByteArray("{\"a\": \"b") << u"Line 1"_s;
    QTest::newRow("leading zero") << QByteArray("{\"a\": 01}") << u"Line 1"_s;
    QTest::newRow("too deep") << QByteArray(1000, '[') << u"nested"_s;
    QTest::newRow("not UTF-8") << QByteArray("{\"a\": \"\xff\"}") << u"UTF-8"_s;
    QTest::newRow("a list") << QByteArray("[]") << u"curly"_s;
}

void TstCaseFileRefusals::aTextThatIsNotJsonIsRefusedWithItsLine()
{
    QFETCH(const QByteArray, json);
    QFETCH(const QString, words);
    const Result<CaseFile> file = readCaseFile(json);
    QVERIFY(!file);
    QVERIFY2(file.error().message.contains(words), qPrintable(file.error().message));
}

void TstCaseFileRefusals::noCutOfTheFixtureIsTakenForAFile()
{
    const QByteArray whole = acceptanceCase().trimmed();
    for (qsizetype length = 0; length < whole.size(); length += 97)
        QVERIFY2(!readCaseFile(whole.first(length)), QByteArray::number(length).constData());
}

HABEAS_TEST(TstCaseFileRefusals)

} // namespace habeas::test

#include "tst_casefilerefusals.moc"
