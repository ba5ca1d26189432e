#include <QTest>

#include "tests/cli/office.h"
#include "tests/programs/testmain.h"

using namespace habeas::test;
using namespace Qt::StringLiterals;

namespace {

constexpr auto caseRef = "KZ-2022-001";

QJsonObject findIn(const QJsonArray &list, const QString &key, const QString &value)
{
    for (const auto &entry : list) {
        if (entry.toObject().value(key) == value)
            return entry.toObject();
    }
    return {};
}

QStringList endsOf(const QJsonObject &order)
{
    QStringList ends;
    for (const auto &end : order.value(u"possible_ends"_s).toArray())
        ends << end.toObject().value(u"latest"_s).toString();
    ends.sort();
    return ends;
}

} // namespace

/// The first real case, from the file to the printed letter, through the program itself.
class TstAcceptance : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void theLibertyTrackOfTheFirstCase();
    void theDeadlinesOfTheFirstCase();
    void theAppealAsPdf();
    void theAppealAsTextAndHtml();
    void theAppealAsWordAndOpenDocument_data();
    void theAppealAsWordAndOpenDocument();
    void aTemplateThatNamesAMissingFactWritesNothing();
    void exportImportExportIsByteEqual();
    void aSecondImportChangesNothing();
    void historyAndUndoOfALoggedHearing();
    void aHearingIsLoggedInOneLine();
    void listsAndShowReadTheCase();
    void peopleReadPlainText();

private:
    [[nodiscard]] CliAnswer letter(const Office &office, const QString &format, const QString &file,
                                   const QStringList &more = {}) const
    {
        return office.run(u"letter"_s,
                          QStringList { QLatin1String(caseRef), u"--format"_s, format, u"--out"_s,
                                        file, u"--date"_s, u"2023-04-28"_s, u"--request"_s,
                                        u"Lift the restrictions on his rights."_s }
                              + more);
    }

    Office m_office { true };
};

void TstAcceptance::initTestCase()
{
    QVERIFY2(m_office.made.exitCode == 0, qPrintable(m_office.made.err));
    QVERIFY2(m_office.imported.exitCode == 0, qPrintable(m_office.imported.err));
    QCOMPARE(m_office.fileNames(), QStringList { u"office.habeas"_s });
}

void TstAcceptance::theLibertyTrackOfTheFirstCase()
{
    const CliAnswer answer
        = m_office.run(u"track"_s, { QLatin1String(caseRef), u"--on"_s, u"2023-04-28"_s });
    QVERIFY2(answer.exitCode == 0, qPrintable(answer.err));
    const QJsonObject track = answer.json();
    const QJsonArray measures = track.value(u"measures"_s).toArray();

    const QJsonObject arrest = findIn(measures, u"type"_s, u"administrative_arrest"_s);
    QCOMPARE(arrest.value(u"from"_s), u"2022-02-25"_s);
    QCOMPARE(arrest.value(u"until"_s), u"2022-03-12"_s);
    QCOMPARE(arrest.value(u"days"_s), QJsonObject({ { u"least"_s, 15 }, { u"most"_s, 15 } }));

    const QJsonObject custody = findIn(measures, u"type"_s, u"pretrial_custody"_s);
    QCOMPARE(custody.value(u"from"_s), u"2022-03-12"_s);
    const QJsonArray orders = custody.value(u"orders"_s).toArray();
    const QJsonObject march = findIn(orders, u"made"_s, u"2022-03-14"_s);
    QCOMPARE(endsOf(march), QStringList({ u"2022-05-12"_s, u"2022-05-14"_s }));
    QCOMPARE(march.value(u"end_unknown"_s), false);
    const QJsonObject may = findIn(orders, u"made"_s, u"2022-05-06"_s);
    QCOMPARE(may.value(u"term"_s), QJsonValue());
    QCOMPARE(may.value(u"end_unknown"_s), true);

    const QJsonObject house = findIn(measures, u"type"_s, u"house_arrest"_s);
    QCOMPARE(house.value(u"from"_s), u"2022-11"_s);

    QCOMPARE(track.value(u"total"_s), QJsonObject({ { u"least"_s, 409 }, { u"most"_s, 409 } }));
    QCOMPARE(track.value(u"custody"_s), QJsonObject({ { u"least"_s, 249 }, { u"most"_s, 278 } }));
    QCOMPARE(track.value(u"house_arrest"_s),
             QJsonObject({ { u"least"_s, 131 }, { u"most"_s, 160 } }));
    QVERIFY(track.value(u"gaps"_s).toArray().isEmpty());
    QVERIFY(!findIn(track.value(u"findings"_s).toArray(), u"kind"_s, u"not_released_on_due_date"_s)
                 .isEmpty());
}

void TstAcceptance::theDeadlinesOfTheFirstCase()
{
    const CliAnswer answer = m_office.run(
        u"deadlines"_s, { u"--case"_s, QLatin1String(caseRef), u"--on"_s, u"2022-03-12"_s });
    QVERIFY2(answer.exitCode == 0, qPrintable(answer.err));
    const QJsonArray deadlines = answer.json().value(u"deadlines"_s).toArray();
    const auto rule = [&deadlines](const QString &id) {
        return findIn(deadlines, u"rule"_s, id);
    };
    QCOMPARE(rule(u"KZ-04"_s).value(u"latest"_s), u"2022-03-14"_s);
    QCOMPARE(rule(u"KZ-13"_s).value(u"earliest"_s), u"2022-05-12"_s);
    QCOMPARE(rule(u"KZ-13"_s).value(u"conservative"_s), u"2022-05-11"_s);
    QCOMPARE(rule(u"KZ-24"_s).value(u"latest"_s), u"2023-04-25"_s);
    QCOMPARE(rule(u"KZ-24"_s).value(u"time"_s), u"24:00"_s);
    for (const QString &id : { u"KZ-04"_s, u"KZ-13"_s, u"KZ-24"_s }) {
        QVERIFY2(!rule(id).value(u"arithmetic"_s).toString().isEmpty(), qPrintable(id));
        QCOMPARE(rule(id).value(u"confidence"_s), u"P"_s);
        QVERIFY(!rule(id).value(u"version"_s).toString().isEmpty());
        QVERIFY(rule(id).value(u"sentence"_s).toString().startsWith(u"By CPC "_s));
    }
    // What the record leaves open is asked, so that a script can ask too.
    const QJsonArray questions = rule(u"KZ-04"_s).value(u"questions"_s).toArray();
    QVERIFY(!findIn(questions, u"condition"_s, u"KZ exception_131_4"_s).isEmpty());
    QCOMPARE(rule(u"INT-01a"_s).value(u"jurisdiction"_s), u"INT"_s);
}

void TstAcceptance::theAppealAsPdf()
{
    const Office office(m_office, u"copy");
    const QString file = office.path(u"appeal.pdf"_s);
    const CliAnswer answer = letter(office, u"pdf"_s, file);
    QVERIFY2(answer.exitCode == 0, qPrintable(answer.err));
    const QByteArray bytes = readAll(file);
    QVERIFY(bytes.startsWith("%PDF-"));
    QVERIFY(!bytes.contains("Mamay"));
    QCOMPARE(QFileInfo(file).permissions() & (QFile::ReadGroup | QFile::ReadOther),
             QFile::Permissions());
    QCOMPARE(office.run(u"list"_s, { u"letters"_s }).json().value(u"total"_s), 1);

    // A second one under the same name is refused, and leaves neither file nor row behind.
    QCOMPARE(letter(office, u"pdf"_s, file).exitCode, 1);
    QCOMPARE(readAll(file), bytes);
    QCOMPARE(office.run(u"list"_s, { u"letters"_s }).json().value(u"total"_s), 1);
}

void TstAcceptance::theAppealAsTextAndHtml()
{
    const Office office(m_office, u"copy");
    const QString folder = office.path(u"letters"_s);
    QVERIFY(QDir().mkdir(folder));
    QVERIFY(letter(office, u"txt"_s, folder).exitCode == 0);
    QVERIFY(letter(office, u"html"_s, folder).exitCode == 0);
    const QString text = QString::fromUtf8(readAll(folder + u"/KZ-2022-001-L1.txt"_s));
    for (const QString &fact :
         { u"Zhanbolat Mamay"_s, u"10 April"_s, u"400,000"_s, u"25 February 2022"_s,
           u"Lift the restrictions on his rights."_s, u"November 2022"_s })
        QVERIFY2(text.contains(fact), qPrintable(fact));
    QVERIFY(readAll(folder + u"/KZ-2022-001-L1.html"_s).contains("Zhanbolat Mamay"));
}

void TstAcceptance::theAppealAsWordAndOpenDocument_data()
{
    QTest::addColumn<QString>("format");
    QTest::newRow("Word") << u"docx"_s;
    QTest::newRow("OpenDocument") << u"odt"_s;
}

void TstAcceptance::theAppealAsWordAndOpenDocument()
{
    QFETCH(QString, format);
    const Office office(m_office, u"copy");
    const QString folder = office.path(u"letters"_s);
    QVERIFY(QDir().mkdir(folder));
    const CliAnswer answer = letter(office, format, folder);
    QVERIFY2(answer.exitCode == 0, qPrintable(answer.err));
    const QString file = folder + u"/KZ-2022-001-L1."_s + format;
    const QByteArray bytes = readAll(file);
    QVERIFY(bytes.startsWith("PK"));
    QCOMPARE(QFileInfo(file).permissions() & (QFile::ReadGroup | QFile::ReadOther),
             QFile::Permissions());
    // In the log with what it disclosed, as every letter.
    QVERIFY(!answer.json().value(u"letters"_s).toArray().first()[u"facts"_s].toArray().isEmpty());
    QCOMPARE(office.run(u"list"_s, { u"letters"_s }).json().value(u"total"_s), 1);

    // A second one under the same name is refused, and leaves neither file nor row behind.
    QCOMPARE(letter(office, format, file).exitCode, 1);
    QCOMPARE(readAll(file), bytes);
    // So is one with a character that no letter can have, and one nothing was asked in.
    const QString other = office.path(u"other."_s + format);
    QCOMPARE(letter(office, format, other, { u"--paragraph"_s, u"\U0001F642"_s }).exitCode, 1);
    QCOMPARE(
        office
            .run(u"letter"_s, { QLatin1String(caseRef), u"--format"_s, format, u"--out"_s, other })
            .exitCode,
        1);
    QVERIFY(!QFile::exists(other));
    QCOMPARE(office.run(u"list"_s, { u"letters"_s }).json().value(u"total"_s), 1);
}

void TstAcceptance::aTemplateThatNamesAMissingFactWritesNothing()
{
    const Office office(m_office, u"copy");
    const QString own
        = office.write(u"own.html"_s, "<p>Dear reader,</p>\n<p>{{no.such_fact}}</p>\n");
    const QString file = office.path(u"letter.txt"_s);
    const CliAnswer answer = letter(office, u"txt"_s, file, { u"--template-file"_s, own });
    QCOMPARE(answer.exitCode, 1);
    QVERIFY(!QFile::exists(file));
    QVERIFY2(answer.err.contains(u'2'), qPrintable(answer.err)); // the line
    QVERIFY(answer.json().contains(u"error"_s));
    QCOMPARE(office.run(u"list"_s, { u"letters"_s }).json().value(u"total"_s), 0);
    QCOMPARE(office.fileNames(), QStringList({ u"office.habeas"_s, u"own.html"_s }));
    // A template as it is exported is more than its text.
    const QString exported
        = office.write(u"exported.json"_s,
                       R"({ "format": "habeas-template", "version": 1, "template": "our-own",
            "language": "en", "title": "Our own", "subject": "About {{person.name}}",
            "content": "<p>{{person.name}}</p>", "needs_requests": false })");
    const CliAnswer told = letter(office, u"txt"_s, file, { u"--template-file"_s, exported });
    QCOMPARE(told.exitCode, 1);
    QVERIFY2(told.err.contains(u"import"), qPrintable(told.err));
    QVERIFY(!QFile::exists(file));
}

void TstAcceptance::exportImportExportIsByteEqual()
{
    const Office office(m_office, u"copy");
    const QByteArray first = office.exported();
    QVERIFY(first.size() > 1000);
    const Office other(false);
    QCOMPARE(other.run(u"import"_s, { office.path(u"exported.json"_s) }).exitCode, 0);
    QCOMPARE(other.exported(), first);
    QCOMPARE(QFileInfo(other.path(u"exported.json"_s)).permissions()
                 & (QFile::ReadGroup | QFile::ReadOther),
             QFile::Permissions());
}

void TstAcceptance::aSecondImportChangesNothing()
{
    const Office office(m_office, u"copy");
    const auto changes = [&office] {
        return office.run(u"info"_s).json().value(u"change_sets"_s).toInt();
    };
    const int before = changes();
    QVERIFY(before > 0);
    const CliAnswer answer = office.run(u"import"_s, { fixturePath(u"zhanbolat-mamay.json"_s) });
    QVERIFY2(answer.exitCode == 0, qPrintable(answer.err));
    QCOMPARE(answer.json().value(u"change_set"_s), QJsonValue());
    QVERIFY(answer.err.isEmpty());
    QCOMPARE(changes(), before);
}

void TstAcceptance::historyAndUndoOfALoggedHearing()
{
    const Office office(m_office, u"copy");
    const QByteArray before = office.exported();
    const CliAnswer logged
        = office.run(u"log-hearing"_s,
                     { QLatin1String(caseRef), u"--at"_s, u"2022-06-07 10:00"_s, u"--court"_s,
                       u"Суд № 2"_s, u"--mode"_s, u"online"_s, u"--purpose"_s, u"extension"_s });
    QVERIFY2(logged.exitCode == 0, qPrintable(logged.err));
    const QString hearing = logged.json().value(u"hearing"_s).toString();

    const QJsonArray history
        = office.run(u"history"_s, { QLatin1String(caseRef) }).json().value(u"history"_s).toArray();
    QCOMPARE(history.size(), 2);
    const QJsonObject newest = history.first().toObject();
    QCOMPARE(newest.value(u"author"_s), u"Test Caseworker"_s);
    QVERIFY(newest.value(u"words"_s).toString().contains(u"7 June 2022"));
    QVERIFY(QDateTime::fromString(newest.value(u"at"_s).toString(), Qt::ISODate).isValid());
    const QJsonObject court = findIn(newest.value(u"changes"_s).toArray(), u"field"_s, u"court"_s);
    QCOMPARE(court.value(u"to"_s), u"Суд № 2"_s);
    QCOMPARE(court.value(u"row"_s), hearing);
    QVERIFY(findIn(newest.value(u"changes"_s).toArray(), u"field"_s, u"at_earliest"_s).isEmpty());

    QCOMPARE(office.run(u"undo"_s).exitCode, 0);
    QCOMPARE(office.exported(), before);
    QCOMPARE(office.run(u"history"_s, { QLatin1String(caseRef) })
                 .json()
                 .value(u"history"_s)
                 .toArray()
                 .size(),
             3);
    QCOMPARE(office.run(u"redo"_s).exitCode, 0);
    QVERIFY(office.exported() != before);
    QCOMPARE(office.run(u"check"_s).exitCode, 0);
}

void TstAcceptance::aHearingIsLoggedInOneLine()
{
    const Office office(m_office, u"copy");
    const QByteArray before = office.exported();
    const QString line = u"mamay, 20 apr 2022, ext, 2m"_s;
    const CliAnswer tried = office.run(u"log-hearing"_s, { u"--line"_s, line, u"--dry-run"_s });
    QVERIFY2(tried.exitCode == 0, qPrintable(tried.err));
    QCOMPARE(tried.json().value(u"case"_s), QLatin1String(caseRef));
    QCOMPARE(office.exported(), before);
    const CliAnswer doubtful
        = office.run(u"log-hearing"_s, { u"--line"_s, u"nobody, 20 apr 2022, blah"_s });
    QCOMPARE(doubtful.exitCode, 1);
    const QString why = doubtful.json().value(u"error"_s).toObject().value(u"message"_s).toString();
    QVERIFY2(why.contains(u"nobody") && why.contains(u"blah"), qPrintable(why));
    QCOMPARE(office.exported(), before);
    const CliAnswer logged
        = office.run(u"log-hearing"_s, { u"--line"_s, line, u"--court"_s, u"Суд № 2"_s });
    QVERIFY2(logged.exitCode == 0, qPrintable(logged.err));
    const QByteArray after = office.exported();
    QVERIFY(after.contains("Суд № 2") && after.contains("2022-04-20"));
    QCOMPARE(office.run(u"undo"_s).exitCode, 0);
    QCOMPARE(office.exported(), before);
}

void TstAcceptance::listsAndShowReadTheCase()
{
    for (const QString &what : { u"cases"_s, u"people"_s, u"measures"_s, u"charges"_s,
                                 u"hearings"_s, u"restrictions"_s, u"deadlines"_s }) {
        const CliAnswer answer = m_office.run(u"list"_s, { what });
        QVERIFY2(answer.exitCode == 0, qPrintable(what + answer.err));
        QVERIFY2(answer.json().value(u"total"_s).toInt() > 0, qPrintable(what));
    }
    const auto people = [this](const QString &filter) {
        return m_office.run(u"list"_s, { u"people"_s, u"--filter"_s, filter })
            .json()
            .value(u"total"_s)
            .toInt();
    };
    QCOMPARE(people(u"MAMAY"_s), 1);
    QCOMPARE(people(u"мамай"_s), 1);
    QCOMPARE(people(u"nobody"_s), 0);
    const QJsonObject shown = m_office.run(u"show"_s, { QLatin1String(caseRef) }).json();
    QCOMPARE(shown.value(u"ref"_s), QLatin1String(caseRef));
    QCOMPARE(shown.value(u"measures"_s).toArray().size(), 3);
}

void TstAcceptance::peopleReadPlainText()
{
    for (const QStringList &words :
         { QStringList { u"show"_s, m_office.vault(), QLatin1String(caseRef) },
           QStringList { u"track"_s, m_office.vault(), QLatin1String(caseRef) },
           QStringList { u"deadlines"_s, m_office.vault() },
           QStringList { u"history"_s, m_office.vault() },
           QStringList { u"list"_s, m_office.vault(), u"cases"_s } }) {
        const CliAnswer answer = runCli(words);
        QVERIFY2(answer.exitCode == 0, qPrintable(answer.err));
        const QString text = QString::fromUtf8(answer.out);
        QVERIFY2(text.size() > 40, qPrintable(words.join(u' ')));
        QVERIFY(!text.contains(u'{'));
    }
}

HABEAS_TEST(TstAcceptance)
#include "tst_acceptance.moc"
