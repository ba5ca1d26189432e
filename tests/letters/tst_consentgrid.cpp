#include "app/letters/gates/consentgate.h"
#include "app/letters/gates/consentgrid.h"
#include "app/letters/gates/consentlimits.h"

#include "tests/letters/lettercases.h"
#include "tests/programs/testmain.h"

using namespace Qt::StringLiterals;

namespace habeas::test {

namespace {

using State = ConsentCell::State;

Consent answerOf(const CaseFolder &folder, const QString &purpose, const QString &answer,
                 const QString &audience = {})
{
    Consent consent;
    consent.id = newId<Consent>();
    consent.inCase = folder.file.id;
    consent.person = personAtRisk(folder);
    consent.purpose = purpose;
    consent.answer = answer;
    consent.audience = audience;
    consent.given = date("2023-01-10");
    return consent;
}

ConsentCell cellOf(const CaseFolder &folder, const QString &purpose, const QString &audience = {})
{
    const ConsentGrid grid = consentGrid(folder, personAtRisk(folder), *CivilDay::of(2023, 5, 2));
    for (const ConsentRow &row : grid.rows) {
        if (row.purpose == purpose)
            return row.cells.at(grid.audiences.indexOf(audience));
    }
    return {};
}

const QString partners = u"share_with_partners"_s;

} // namespace

/// What may be said to whom, read as the gate of letters reads it.
class TstConsentGrid : public QObject
{
    Q_OBJECT

private slots:
    void nothingOnRecordIsNoYes();
    void everyStateIsTold();
    void aRefusalBesideItStands();
    void aWithdrawalStandsAgainstAnotherYes();
    void anAudienceHasItsOwnAnswer();
    void itSaysWhatTheGateSays();
    void itsLimitsAreReadBeforeALetterGoes();
};

void TstConsentGrid::nothingOnRecordIsNoYes()
{
    CaseFolder folder = smallCase();
    folder.consents.clear();
    const auto grids = consentGrids(folder, *CivilDay::of(2023, 5, 2));
    QCOMPARE(grids.size(), 1);
    QCOMPARE(grids.first().audiences, QStringList { QString() });
    QCOMPARE(grids.first().rows.size(), codesOf(u"consent_purpose"_s).size());
    for (const ConsentRow &row : grids.first().rows)
        QVERIFY(!row.cells.first().mayBeSaid());
    folder.consents << answerOf(folder, partners, u"not_obtainable"_s);
    QCOMPARE(cellOf(folder, partners).state, State::NotObtainable);
}

void TstConsentGrid::everyStateIsTold()
{
    CaseFolder folder = smallCase();
    Consent &yes = folder.consents.emplace_back(answerOf(folder, partners, u"yes"_s));
    const ConsentCell inForce = cellOf(folder, partners);
    QCOMPARE(inForce.state, State::InForce);
    QCOMPARE(inForce.record, yes.id);
    QCOMPARE(inForce.since, yes.given);
    yes.expires = date("2023-05");
    QCOMPARE(cellOf(folder, partners).state, State::Expired);
    yes.expires = date("2024");
    QCOMPARE(cellOf(folder, partners).until, yes.expires);
    yes.withdrawn = date("2023-02-01");
    QCOMPARE(cellOf(folder, partners).state, State::Withdrawn);
    QCOMPARE(cellOf(folder, partners).withdrawn, yes.withdrawn);
    yes.withdrawn = {};
    yes.given = date("2023-05");
    QCOMPARE(cellOf(folder, partners).state, State::NotYetGiven);
    yes.given = {};
    QCOMPARE(cellOf(folder, partners).state, State::NoDate);
    yes.given = date("2023-01-10");
    yes.sealed = true;
    QCOMPARE(cellOf(folder, partners).state, State::NotAsked);
}

void TstConsentGrid::aRefusalBesideItStands()
{
    CaseFolder folder = smallCase();
    folder.consents << answerOf(folder, partners, u"yes"_s) << answerOf(folder, partners, u"no"_s);
    QCOMPARE(cellOf(folder, partners).state, State::Refused);
    QCOMPARE(cellOf(folder, partners).record, folder.consents.last().id);
    folder.consents.last().given = date("2022-12-01"); // certainly older
    QCOMPARE(cellOf(folder, partners).state, State::InForce);
    folder.consents.last().given = date("2022/2023");
    QCOMPARE(cellOf(folder, partners).state, State::Refused);
}

/// Whoever took one yes back did not mean another one, of an earlier telephone call.
void TstConsentGrid::aWithdrawalStandsAgainstAnotherYes()
{
    CaseFolder folder = smallCase();
    const CivilDay on = *CivilDay::of(2023, 5, 2);
    Consent taken = answerOf(folder, partners, u"yes"_s);
    taken.given = date("2023-03-01");
    taken.withdrawn = date("2023-04-01");
    folder.consents << answerOf(folder, partners, u"yes"_s) << taken;
    const auto refusal = consentFor(folder, personAtRisk(folder), partners, on);
    QVERIFY(!refusal);
    QVERIFY(refusal.error().message.contains(u"withdrawn"_s));
    QCOMPARE(cellOf(folder, partners).state, State::Withdrawn);
    QCOMPARE(cellOf(folder, partners).withdrawn, taken.withdrawn);
    for (const char *given : { "2023-04-01", "2023-04", "" }) { // not certainly given later
        folder.consents[folder.consents.size() - 2].given = date(given);
        QVERIFY2(!consentFor(folder, personAtRisk(folder), partners, on), given);
    }
    folder.consents[folder.consents.size() - 2].given = date("2023-04-02"); // asked again
    QVERIFY(consentFor(folder, personAtRisk(folder), partners, on));
    QCOMPARE(cellOf(folder, partners).state, State::InForce);
    folder.consents.last().answer = u"no"_s; // a refusal taken back
    folder.consents[folder.consents.size() - 2].given = date("2023-01-10");
    QVERIFY(consentFor(folder, personAtRisk(folder), partners, on));
}

void TstConsentGrid::anAudienceHasItsOwnAnswer()
{
    CaseFolder folder = smallCase();
    folder.consents << answerOf(folder, partners, u"yes"_s, u"Examplewatch"_s);
    QCOMPARE(cellOf(folder, partners).state, State::NotAsked);
    QCOMPARE(cellOf(folder, partners, u"Examplewatch"_s).state, State::InForce);
    QVERIFY(!cellOf(folder, partners, u"Examplewatch"_s).isGeneral);
    folder.consents << answerOf(folder, u"photo"_s, u"yes"_s);
    QVERIFY(cellOf(folder, u"photo"_s, u"Examplewatch"_s).isGeneral);
    QVERIFY(cellOf(folder, u"photo"_s, u"Examplewatch"_s).mayBeSaid());
    folder.consents << answerOf(folder, u"photo"_s, u"no"_s, u"Examplewatch"_s);
    QCOMPARE(cellOf(folder, u"photo"_s, u"Examplewatch"_s).state, State::Refused);
    QCOMPARE(cellOf(folder, u"photo"_s).state, State::InForce);
}

void TstConsentGrid::itSaysWhatTheGateSays()
{
    const CaseFolder folder = seedCase();
    const CivilDay day = *CivilDay::of(2023, 5, 2);
    const ConsentGrid grid = consentGrid(folder, personAtRisk(folder), day);
    int said = 0;
    for (const ConsentRow &row : grid.rows) {
        const auto gate = consentFor(folder, grid.person, row.purpose, day);
        QCOMPARE(row.cells.first().mayBeSaid(), gate && !gate->limited);
        said += row.cells.first().mayBeSaid() ? 1 : 0;
    }
    QVERIFY(said > 0);
}

/// What must stay confidential is quoted to whoever writes to that reader.
void TstConsentGrid::itsLimitsAreReadBeforeALetterGoes()
{
    CaseFolder folder = smallCase();
    const QString limits = u"Never mention the school"_s;
    const QString purpose = u"letter_to_authorities"_s;
    Consent &yes = *std::ranges::find(folder.consents, purpose, &Consent::purpose);
    yes.limits = limits;
    QCOMPARE(cellOf(folder, purpose).limits, limits);
    QVERIFY(cellOf(folder, u"publish_name"_s).limits.isEmpty());
    const auto quoted = [&folder, &limits](const LetterWish &asked) {
        const auto letter = composeLetter(folder, asked);
        return letter
            && std::ranges::any_of(letter->findings, [&limits](const LetterFinding &finding) {
                   return finding.level == LetterFinding::Level::Warning
                       && finding.text.contains(limits);
               });
    };
    QVERIFY(quoted(wish()));
    const auto told = draftLetter(folder, wish());
    QVERIFY(told && !told->text.contains(limits)); // the letter itself never says it
    LetterWish office = wish();
    office.templateId = u"chronology"_s;
    QVERIFY(!quoted(office));
    Letter row;
    row.templateId = u"appeal-generic"_s;
    const CivilDay day = wish().date;
    QCOMPARE(consentLimits(folder, row, {}, day).size(), 1);
    row.templateId = u"chronology"_s;
    QVERIFY(consentLimits(folder, row, {}, day).isEmpty());
    // A yes that does not hold binds nobody.
    yes.withdrawn = date("2023-04-20");
    QVERIFY(consentLimits(folder, personAtRisk(folder), { purpose }, day).isEmpty());
}

} // namespace habeas::test

using habeas::test::TstConsentGrid;
HABEAS_TEST(TstConsentGrid)
#include "tst_consentgrid.moc"
