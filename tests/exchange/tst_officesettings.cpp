#include "app/exchange/officesettings.h"

#include <QTest>

#include "tests/programs/testmain.h"
#include "tests/support/fixture.h"

using namespace Qt::StringLiterals;

namespace habeas::test {

/// What an office has of its own, as a file: goes round without loss, and names what is wrong.
class TstOfficeSettings : public QObject
{
    Q_OBJECT

private slots:
    void aFileWrittenAndReadAgainIsTheSameBytes();
    void whatIsSealedOrInTheBinStaysOut();
    void whatIsWrongIsNamed_data();
    void whatIsWrongIsNamed();
    void thePublishedSchemaIsTheOneTheRecordsDescribe();
};

namespace {

template<class R>
R made(QList<R> &list)
{
    R record;
    record.id = newId<R>();
    list << record;
    return record;
}

OfficeSettings everyKind()
{
    OfficeSettings office;
    made(office.officials);
    office.officials.first().office = u"Prosecutor General"_s;
    office.officials.first().name = u"<b>Aida</b> \"Sample\" \\ 𝔄"_s;
    office.officials.first().email = u"office@example.invalid"_s;
    for (const char *language : { "en", "kk" }) {
        Wording wording;
        wording.id = newId<Wording>();
        wording.official = office.officials.first().id;
        wording.language = QString::fromLatin1(language);
        wording.salutation = u"Dear Prosecutor General,"_s;
        office.wordings << wording;
    }
    made(office.salutations);
    office.salutations.first().officeKind = u"other"_s;
    office.salutations.first().language = u"ru"_s;
    office.salutations.first().salutation = u"Уважаемые коллеги!"_s;
    made(office.templates);
    LetterTemplate &form = office.templates.first();
    form.key = u"our-letter"_s;
    form.language = u"en"_s;
    form.number = 3;
    form.title = u"Our letter"_s;
    form.subject = u"{{person.name}}"_s;
    form.content = u"<p>{{person.name}}</p>\n{{! \"kept\" }}"_s;
    form.needsRequests = true;
    form.saved = PartialDate::fromEdtf(u"2026-11"_s).value();
    form.inUse = true;
    made(office.words);
    office.words.first().word = u"маслихат"_s;
    made(office.papers);
    office.papers.first().size = u"a4"_s;
    office.papers.first().form = u"plain"_s;
    office.papers.first().head = u"An Office\nStreet 2"_s;
    made(office.views);
    office.views.first().list = u"cases"_s;
    office.views.first().name = u"Mine"_s;
    office.views.first().content = u"{\"sort\":\"ref\"}"_s;
    made(office.packs);
    office.packs.first().jurisdiction = u"KZ"_s;
    office.packs.first().version = u"1"_s;
    office.packs.first().content = u"{}"_s;
    return office;
}

QByteArray fileWith(const QByteArray &more)
{
    return "{\"format\":\"habeas-office\",\"version\":1" + more + "}";
}

} // namespace

void TstOfficeSettings::aFileWrittenAndReadAgainIsTheSameBytes()
{
    const OfficeSettings office = everyKind();
    const QByteArray once = writeOfficeSettings(office);
    const auto again = readOfficeSettings(once);
    QVERIFY2(again, qPrintable(again ? QString() : again.error().message));
    QCOMPARE(writeOfficeSettings(*again), once);
    QCOMPARE(again->wordings.size(), 2);
    QCOMPARE(again->wordings.first().official, again->officials.first().id);
    QCOMPARE(again->officials.first().name, office.officials.first().name);
    QCOMPARE(again->templates.first().content, office.templates.first().content);
    QVERIFY(again->templates.first().inUse && again->templates.first().needsRequests);
    QCOMPARE(again->papers.first().head, office.papers.first().head);
    QCOMPARE(again->views.first().content, office.views.first().content);
    QCOMPARE(again->packs.first().jurisdiction, u"KZ"_s);
    QCOMPARE(again->salutations.first().salutation, office.salutations.first().salutation);
    QCOMPARE(again->words.first().word, u"маслихат"_s);
    // Nothing of its own is a file too.
    QCOMPARE(writeOfficeSettings(*readOfficeSettings(fileWith({}))),
             writeOfficeSettings(OfficeSettings()));
}

void TstOfficeSettings::whatIsSealedOrInTheBinStaysOut()
{
    OfficeSettings office = everyKind();
    office.officials.first().sealed = true;
    office.words.first().deleted = true;
    const auto read = readOfficeSettings(writeOfficeSettings(office));
    QVERIFY(read);
    QVERIFY(read->officials.isEmpty() && read->wordings.isEmpty() && read->words.isEmpty());
    QCOMPARE(read->templates.size(), 1);
}

void TstOfficeSettings::whatIsWrongIsNamed_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("place");
    const QByteArray id = "\"id\":\"01900000-0000-7000-8000-000000000001\"";
    QTest::newRow("a case file") << QByteArray("{\"format\":\"habeas-case\",\"version\":1}")
                                 << u"format"_s;
    QTest::newRow("a later one") << QByteArray("{\"format\":\"habeas-office\",\"version\":2}")
                                 << u"version"_s;
    QTest::newRow("unknown list") << fileWith(",\"oficials\":[]") << u"oficials"_s;
    QTest::newRow("unknown key") << fileWith(",\"words\":[{" + id
                                             + ",\"word\":\"a\",\"wrd\":\"b\"}]")
                                 << u"words[0].wrd"_s;
    QTest::newRow("no id") << fileWith(",\"words\":[{\"word\":\"a\"}]") << u"words[0]"_s;
    QTest::newRow("local id") << fileWith(",\"words\":[{\"id\":\"w1\",\"word\":\"a\"}]")
                              << u"words[0].id"_s;
    QTest::newRow("twice") << fileWith(",\"words\":[{" + id + ",\"word\":\"a\"},{" + id
                                       + ",\"word\":\"b\"}]")
                           << u"words[1].id"_s;
    QTest::newRow("missing field")
        << fileWith(",\"list_views\":[{" + id + ",\"list\":\"cases\"}]") << u"list_views[0].name"_s;
    QTest::newRow("code") << fileWith(",\"papers\":[{" + id
                                      + ",\"size\":\"a0\",\"form\":\"plain\"}]")
                          << u"papers[0].size"_s;
    QTest::newRow("in a form of address")
        << fileWith(",\"officials\":[{" + id
                    + ",\"office\":\"O\",\"wordings\":[{\"id\":\"01900000-0000-7000-8000-"
                      "000000000002\",\"language\":\"english\"}]}]")
        << u"officials[0].wordings[0].language"_s;
    QTest::newRow("no list") << fileWith(",\"words\":{}") << u"words"_s;
    QTest::newRow("nothing") << QByteArray() << QString();
    QTest::newRow("no object") << QByteArray("[]") << QString();
}

void TstOfficeSettings::whatIsWrongIsNamed()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, place);
    const auto read = readOfficeSettings(json);
    QVERIFY(!read);
    QVERIFY2(read.error().message.startsWith(place), qPrintable(read.error().message));
    QVERIFY(read.error().message.size() > 20);
}

/// After a change of the records, write it again with:
/// HABEAS_WRITE_SCHEMA=resources/schema/office-file.schema.json test_exchange TstOfficeSettings
void TstOfficeSettings::thePublishedSchemaIsTheOneTheRecordsDescribe()
{
    const QByteArray schema = officeFileSchema();
    const QString target = qEnvironmentVariable("HABEAS_WRITE_SCHEMA");
    if (!target.isEmpty())
        QVERIFY(writeAll(target, schema));
    QCOMPARE(readAll(QStringLiteral(HABEAS_SOURCE_DIR "/resources/schema/office-file.schema.json")),
             schema);
}

HABEAS_TEST(TstOfficeSettings)

} // namespace habeas::test

#include "tst_officesettings.moc"
