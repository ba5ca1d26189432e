#include <QJsonArray>
#include <QTest>

#include "tests/cli/office.h"
#include "tests/programs/testmain.h"

using namespace Qt::StringLiterals;

namespace habeas::test {

/// What may be said to whom, and a case file for readers outside, by the command line.
class TstConsentCommands : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void theGridNamesEveryPurpose();
    void itsLimitsAreTold();
    void anAudienceNeedsItsConsent();
    void aFileForPartnersIsNoted();
    void aPaperOfTheOfficeIsNoDraft();

private:
    Office m_office { true };
};

void TstConsentCommands::initTestCase()
{
    QCOMPARE(m_office.imported.exitCode, 0);
}

void TstConsentCommands::theGridNamesEveryPurpose()
{
    const CliAnswer answer
        = m_office.run(u"consent"_s, { u"KZ-2022-001"_s, u"--on"_s, u"2023-05-02"_s });
    QVERIFY2(answer.exitCode == 0, qPrintable(answer.err));
    const QJsonArray people = answer.json().value(u"people"_s).toArray();
    QCOMPARE(people.size(), 1);
    QHash<QString, QJsonObject> cells;
    for (const QJsonValue &purpose : people.first()[u"purposes"].toArray())
        cells.insert(purpose[u"purpose"].toString(), purpose[u"audiences"][0].toObject());
    QVERIFY(cells.value(u"letter_to_authorities"_s).value(u"may_be_said"_s).toBool());
    QVERIFY(!cells.value(u"letter_to_authorities"_s).value(u"consent"_s).toString().isEmpty());
    QCOMPARE(cells.value(u"photo"_s).value(u"state"_s).toString(), u"not_asked"_s);
    const CliAnswer text
        = runCli({ u"consent"_s, m_office.vault(), u"KZ-2022-001"_s, u"--on"_s, u"2023-05-02"_s });
    QVERIFY2(text.out.contains("not asked"), text.out.constData());
}

void TstConsentCommands::itsLimitsAreTold()
{
    const QString file = m_office.write(u"limits.json"_s, R"({"format":"habeas-case","version":1,
        "people":[{"id":"p","names":[{"id":"n","text":"Aida Testova","primary":true}]}],
        "cases":[{"id":"c","ref":"XX-3","title":"Other","involvements":[
        {"id":"i","person":"p","role":"person_at_risk"}],"consents":[{"id":"y","person":"p",
        "purpose":"letter_to_authorities","answer":"yes","given":"2023-01-10",
        "limits":"Never mention the school"}]}]})");
    const CliAnswer imported = m_office.run(u"import"_s, { file });
    QVERIFY2(imported.exitCode == 0, qPrintable(imported.err));
    const CliAnswer answer = m_office.run(u"consent"_s, { u"XX-3"_s, u"--on"_s, u"2023-05-02"_s });
    QVERIFY2(answer.out.contains("\"Never mention the school\""), answer.out.constData());
    const CliAnswer text
        = runCli({ u"consent"_s, m_office.vault(), u"XX-3"_s, u"--on"_s, u"2023-05-02"_s });
    QVERIFY2(text.out.contains("Never mention the school"), text.out.constData());
}

void TstConsentCommands::anAudienceNeedsItsConsent()
{
    const QString path = m_office.path(u"partners.json"_s);
    QStringList line {
        u"--audience"_s, u"nobody"_s, u"--case"_s, u"KZ-2022-001"_s, u"--out"_s, path
    };
    QCOMPARE(m_office.run(u"export"_s, line).exitCode, 2);
    line[1] = u"partners"_s;
    const CliAnswer refused = m_office.run(u"export"_s, line);
    QCOMPARE(refused.exitCode, 1);
    QVERIFY2(refused.err.contains(u"No consent"_s), qPrintable(refused.err));
    QVERIFY(!QFile::exists(path));
    QCOMPARE(
        m_office.run(u"export"_s, { u"--audience"_s, u"partners"_s, u"--out"_s, path }).exitCode,
        2);
}

void TstConsentCommands::aFileForPartnersIsNoted()
{
    const QString path = m_office.path(u"authorities.json"_s);
    const QStringList line { u"--audience"_s,  u"authorities"_s, u"--case"_s,
                             u"KZ-2022-001"_s, u"--on"_s,        u"2023-05-02"_s };
    const CliAnswer plan = m_office.run(u"export"_s, line + QStringList { u"--dry-run"_s });
    QVERIFY2(plan.exitCode == 0, qPrintable(plan.err));
    QVERIFY(plan.json().value(u"records"_s).toInt() > 5);
    QCOMPARE(m_office.run(u"disclosures"_s, { u"KZ-2022-001"_s })
                 .json()
                 .value(u"disclosures"_s)
                 .toArray()
                 .size(),
             0);
    const CliAnswer made = m_office.run(
        u"export"_s, line + QStringList { u"--out"_s, path, u"--to"_s, u"Ombudsman"_s });
    QVERIFY2(made.exitCode == 0, qPrintable(made.err));
    QVERIFY(made.json().value(u"left_out"_s).toArray().size() > 0);
    QVERIFY(!readAll(path).contains("consent"));
    const QJsonArray told = m_office.run(u"disclosures"_s, { u"KZ-2022-001"_s })
                                .json()
                                .value(u"disclosures"_s)
                                .toArray();
    QCOMPARE(told.size(), 1);
    QCOMPARE(told.first()[u"recipient"].toString(), u"Ombudsman"_s);
}

void TstConsentCommands::aPaperOfTheOfficeIsNoDraft()
{
    const QString path = m_office.path(u"chronology.txt"_s);
    const CliAnswer made
        = m_office.run(u"letter"_s,
                       { u"KZ-2022-001"_s, u"--template"_s, u"chronology"_s, u"--format"_s,
                         u"txt"_s, u"--out"_s, path, u"--date"_s, u"2023-04-28"_s });
    QVERIFY2(made.exitCode == 0, qPrintable(made.err));
    QVERIFY(!made.json().value(u"letters"_s)[0][u"draft"_s].toBool());
    QVERIFY(!readAll(path).contains("DRAFT"));
}

} // namespace habeas::test

using habeas::test::TstConsentCommands;
HABEAS_TEST(TstConsentCommands)
#include "tst_consent.moc"
