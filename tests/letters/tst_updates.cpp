#include "app/casefile/updatechain.h"
#include "app/letters/gates/lettergates.h"
#include "app/letters/gates/outdatedissue.h"

#include "tests/letters/lettercases.h"
#include "tests/programs/testmain.h"

using namespace Qt::StringLiterals;

namespace habeas::test {

namespace {

UrgentAction issue(const QString &index, const char *issued, const char *actBy,
                   const QString &state, Id<UrgentAction> previous = {})
{
    UrgentAction action;
    action.id = newId<UrgentAction>();
    action.number = u"24/22"_s;
    action.index = index;
    action.issued = date(issued);
    action.actBy = date(actBy);
    action.state = state;
    action.previous = previous;
    return action;
}

/// Three issues of one action, entered in any order, and another action.
CaseFolder updatedCase()
{
    CaseFolder folder = seedCase();
    folder.urgentActions.clear();
    const UrgentAction first = issue(u"XX 57/1/2022"_s, "2022-03-01", "2022-04-30", u"issued"_s);
    const UrgentAction second
        = issue(u"XX 57/2/2022"_s, "2022-06-01", "2022-08-30", u"extended"_s, first.id);
    const UrgentAction third
        = issue(u"XX 57/3/2023"_s, "2023-04", "2023-06-30", u"extended"_s, second.id);
    UrgentAction other = issue(u"XX 58/9/2021"_s, "2021-01-01", "2021-02-01", u"closed"_s);
    other.number = u"1/21"_s;
    folder.urgentActions << third << first << other << second;
    return folder;
}

bool warns(const ComposedLetter &letter, const QString &words)
{
    for (const LetterFinding &finding : letter.findings) {
        if (finding.text.contains(words))
            return true;
    }
    return false;
}

} // namespace

/// The issues of an urgent action, and letters that know an earlier one only.
class TstUpdates : public QObject
{
    Q_OBJECT

private slots:
    void issuesFollowOneAnother();
    void aRingIsReadByDate();
    void onlyTheNewestRunsOut();
    void aLetterFromAnEarlierIssueWarns();
    void theBulletinTellsTheWholeChain();
};

void TstUpdates::issuesFollowOneAnother()
{
    const QList<UpdateChain> chains = updateChains(updatedCase());
    QCOMPARE(chains.size(), 2);
    QCOMPARE(chains.first().size(), 3);
    QCOMPARE(issueName(chains.first().first()), u"24/22, XX 57/1/2022"_s);
    QCOMPARE(chains.first().at(1).index, u"XX 57/2/2022"_s);
    QCOMPARE(chains.first().last().index, u"XX 57/3/2023"_s);
    QCOMPARE(chains.last().first().number, u"1/21"_s);
}

void TstUpdates::aRingIsReadByDate()
{
    CaseFolder folder = updatedCase();
    folder.urgentActions[1].previous
        = folder.urgentActions.first().id; // the first follows the third
    const QList<UpdateChain> chains = updateChains(folder);
    QCOMPARE(chains.size(), 2);
    QCOMPARE(chains.first().size(), 3);
    QCOMPARE(chains.first().last().index, u"XX 57/3/2023"_s);
    folder.urgentActions.first().deleted = true;
    QCOMPARE(updateChains(folder).first().size(), 2);
}

void TstUpdates::onlyTheNewestRunsOut()
{
    CaseFolder folder = updatedCase();
    QCOMPARE(actionTime(folder, *CivilDay::of(2023, 5, 2)), ActionTime::Open);
    QCOMPARE(actionTime(folder, *CivilDay::of(2023, 7, 2)), ActionTime::RunOut);
    folder.urgentActions.first().deleted = true;
    QCOMPARE(actionTime(folder, *CivilDay::of(2023, 5, 2)), ActionTime::RunOut);
}

void TstUpdates::aLetterFromAnEarlierIssueWarns()
{
    const CaseFolder folder = updatedCase();
    QVERIFY(outdatedIssues(folder, u"A letter."_s, {}).isEmpty());
    QVERIFY(outdatedIssues(folder, u"Urgent action 24/22"_s, {}).isEmpty()); // all have that number
    const QStringList told = outdatedIssues(folder, u"Index: XX 57/2/2022."_s, {});
    QCOMPARE(told.size(), 1);
    QVERIFY2(told.first().contains(u"XX 57/2/2022"_s) && told.first().contains(u"XX 57/3/2023"_s),
             qPrintable(told.first()));
    QVERIFY(outdatedIssues(folder, u"XX 57/2/2022 and XX 57/3/2023"_s, {}).isEmpty());
    QVERIFY(outdatedIssues(folder, u"XX 57/2/20221"_s, {}).isEmpty());
    QCOMPARE(outdatedIssues(folder, {}, { folder.urgentActions.at(1).id.uuid() }).size(), 1);
    QVERIFY(outdatedIssues(
                folder, {},
                { folder.urgentActions.at(1).id.uuid(), folder.urgentActions.first().id.uuid() })
                .isEmpty());
    LetterWish asked = wish();
    asked.paragraphs << u"I write after the urgent action XX 57/1/2022."_s;
    const auto letter = composeLetter(folder, asked);
    QVERIFY2(letter, qPrintable(letter ? QString() : letter.error().message));
    QVERIFY(warns(*letter, u"earlier issue"_s));
    asked.paragraphs.clear();
    QVERIFY(!warns(*composeLetter(folder, asked), u"earlier issue"_s));
}

void TstUpdates::theBulletinTellsTheWholeChain()
{
    const CaseFolder folder = updatedCase();
    LetterWish asked = wish();
    asked.templateId = u"ua-bulletin"_s;
    auto bulletin = composeLetter(folder, asked);
    QVERIFY2(bulletin, qPrintable(bulletin ? QString() : bulletin.error().message));
    for (const QString &index : { u"XX 57/1/2022"_s, u"XX 57/2/2022"_s, u"XX 57/3/2023"_s })
        QVERIFY2(bulletin->text.contains(index), qPrintable(index));
    QVERIFY(bulletin->text.contains(u"index: XX 57/3/2023"_s)); // at its head
    QVERIFY(!bulletin->text.contains(u"XX 58/9/2021"_s));
    QVERIFY(!warns(*bulletin, u"earlier issue"_s));
    asked.leftOut << folder.urgentActions.first().id.uuid();
    bulletin = composeLetter(folder, asked);
    QVERIFY(bulletin && bulletin->text.contains(u"index: XX 57/2/2022"_s));
    QVERIFY(warns(*bulletin, u"earlier issue"_s));
    asked.leftOut.clear();
    asked.language = Language::Russian;
    bulletin = composeLetter(folder, asked);
    QVERIFY2(bulletin, qPrintable(bulletin ? QString() : bulletin.error().message));
    QVERIFY(bulletin->text.contains(u"Ход акции"_s));
}

} // namespace habeas::test

using habeas::test::TstUpdates;
HABEAS_TEST(TstUpdates)
#include "tst_updates.moc"
