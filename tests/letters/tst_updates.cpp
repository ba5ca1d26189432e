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
    void theBulletinCountsTheDays_data();
    void theBulletinCountsTheDays();
    void aClosedActionHasNoDaysLeft();
    void nobodyWritesByAClosedIssue();
    void aDraftIsNoIssueToWriteBy();
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

void TstUpdates::theBulletinCountsTheDays_data()
{
    QTest::addColumn<QByteArray>("actBy");
    QTest::addColumn<QStringList>("said"); // in three languages
    const auto row = [](const char *actBy, const QString &english, const QString &russian,
                        const QString &kazakh) {
        QTest::newRow(actBy) << QByteArray(actBy) << QStringList { english, russian, kazakh };
    };
    // The letter is of 2 May 2023.
    row("2023-05-02", u"0 days left to take action"_s, u"осталось 0 дней"_s, u"0 күн қалды"_s);
    row("2023-05-03", u"1 day left to take action"_s, u"остался 1 день"_s, u"1 күн қалды"_s);
    row("2023-05-05", u"3 days left to take action"_s, u"осталось 3 дня"_s, u"3 күн қалды"_s);
    row("2023-05-13", u"11 days left to take action"_s, u"осталось 11 дней"_s, u"11 күн қалды"_s);
    row("2023-05-23", u"21 days left to take action"_s, u"остался 21 день"_s, u"21 күн қалды"_s);
    row("2023-05-01", u"expired 1 day ago"_s, u"срок истёк 1 день назад"_s,
        u"мерзімі 1 күн бұрын өтті"_s);
    row("2023-04-30", u"expired 2 days ago"_s, u"срок истёк 2 дня назад"_s,
        u"мерзімі 2 күн бұрын өтті"_s);
    row("2023-06", u"30 to 59 days left to take action"_s, u"осталось от 30 до 59 дней"_s,
        u"30–59 күн қалды"_s);
    row("2023-05", u"at most 29 days left to take action; the last day may be over"_s,
        u"осталось не более 29 дней; срок, возможно, уже истёк"_s, u"ең көбі 29 күн қалды"_s);
    row("2023-04", u"expired at least 2 days ago"_s, u"срок истёк не менее 2 дней назад"_s,
        u"мерзімі кемінде 2 күн бұрын өтті"_s);
    row("2023-05-05?", u"3 days left to take action; the last day is not certain"_s,
        u"осталось 3 дня; последний день точно не известен"_s, u"соңғы күні анық белгісіз"_s);
}

void TstUpdates::theBulletinCountsTheDays()
{
    QFETCH(QByteArray, actBy);
    CaseFolder folder = updatedCase();
    folder.urgentActions.first().actBy = date(actBy.constData());
    LetterWish asked = wish();
    asked.templateId = u"ua-bulletin"_s;
    QFETCH(QStringList, said);
    const QList<Language> languages { Language::English, Language::Russian, Language::Kazakh };
    const QStringList counted { u"As at 2 May 2023: "_s, u"На 2 мая 2023 года: "_s,
                                u"2023 жылғы 2 мамыр күнгі жағдай бойынша: "_s };
    for (qsizetype i = 0; i < languages.size(); ++i) {
        asked.language = languages.at(i);
        const auto bulletin = composeLetter(folder, asked);
        QVERIFY2(bulletin, qPrintable(refusalOf(bulletin)));
        const QString text = bulletin->text.simplified();
        // True on the day it gives, whenever it is read.
        QVERIFY2(text.contains(counted.at(i)), qPrintable(text));
        QVERIFY2(text.contains(said.at(i)), qPrintable(text));
    }
}

void TstUpdates::nobodyWritesByAClosedIssue()
{
    const QStringList byIt { u"write by it"_s, u"пишите по нему"_s, u"осы бойынша жазыңыз"_s };
    const QList<Language> languages { Language::English, Language::Russian, Language::Kazakh };
    CaseFolder folder = updatedCase();
    LetterWish asked = wish();
    asked.templateId = u"ua-bulletin"_s;
    for (qsizetype i = 0; i < languages.size(); ++i) {
        asked.language = languages.at(i);
        folder.urgentActions.first().state = u"issued"_s;
        folder.urgentActions.first().actBy = date("2023-06-30");
        QVERIFY(composeLetter(folder, asked)->text.simplified().contains(byIt.at(i)));
        folder.urgentActions.first().actBy = date("2023-05-01"); // over
        QVERIFY(!composeLetter(folder, asked)->text.simplified().contains(byIt.at(i)));
        folder.urgentActions.first().actBy = date("2023-06-30");
        folder.urgentActions.first().state = u"closed"_s;
        QVERIFY(!composeLetter(folder, asked)->text.simplified().contains(byIt.at(i)));
    }
    // What is left out is the newest still.
    folder.urgentActions.first().state = u"issued"_s;
    asked.language = Language::English;
    asked.leftOut << folder.urgentActions.first().id.uuid();
    QVERIFY(!composeLetter(folder, asked)->text.simplified().contains(byIt.first()));
}

void TstUpdates::aDraftIsNoIssueToWriteBy()
{
    CaseFolder folder = updatedCase();
    LetterWish asked = wish();
    asked.templateId = u"ua-bulletin"_s;
    for (const QString &state : { u"draft"_s, u"approved"_s }) {
        folder.urgentActions.first().state = state;
        const auto bulletin = composeLetter(folder, asked);
        QVERIFY2(bulletin, qPrintable(refusalOf(bulletin)));
        QVERIFY(bulletin->text.contains(u"index: XX 57/2/2022"_s)); // at its head
        QVERIFY(!bulletin->text.contains(u"XX 57/3/2023"_s));
        QVERIFY(warns(*bulletin, u"not issued yet"_s));
        QVERIFY(!warns(*bulletin, u"earlier issue"_s));
        // A letter that names it, and one that names the last that went out.
        QCOMPARE(outdatedIssues(folder, u"Index: XX 57/3/2023."_s, {}).size(), 1);
        QVERIFY(outdatedIssues(folder, u"Index: XX 57/2/2022."_s, {}).isEmpty());
    }
    for (UrgentAction &issue : folder.urgentActions)
        issue.state = u"draft"_s;
    const QString why = refusalOf(composeLetter(folder, asked));
    QVERIFY2(why.contains(u"that it was issued"_s), qPrintable(why));
    QCOMPARE(outdatedIssues(folder, u"Index: XX 57/3/2023."_s, {}).size(), 1);
}

void TstUpdates::aClosedActionHasNoDaysLeft()
{
    CaseFolder folder = updatedCase();
    LetterWish asked = wish();
    asked.templateId = u"ua-bulletin"_s;
    folder.urgentActions.first().state = u"closed"_s;
    auto bulletin = composeLetter(folder, asked);
    QVERIFY2(bulletin, qPrintable(refusalOf(bulletin)));
    QVERIFY2(bulletin->text.contains(u"This action is closed."_s), qPrintable(bulletin->text));
    QVERIFY(!bulletin->text.contains(u"left to take action"_s));
    QVERIFY(!bulletin->text.contains(u"The last day to act is over"_s)); // it is 30 June
    folder.urgentActions.first().state = u"issued"_s;
    folder.urgentActions.first().actBy = {};
    folder.urgentActions.first().statedDaysLeft = 5;
    bulletin = composeLetter(folder, asked);
    QVERIFY(bulletin
            && bulletin->text.simplified().contains(u"the publication showed 5 days left"_s));
}

} // namespace habeas::test

using habeas::test::TstUpdates;
HABEAS_TEST(TstUpdates)
#include "tst_updates.moc"
