#include "app/actions/hearings/newcase.h"
#include "app/actions/records/draftactions.h"
#include "app/actions/records/recordactions.h"
#include "app/actions/records/recorddoubts.h"
#include "app/actions/session/undoactions.h"
#include "app/records/find/similarpeople.h"
#include "app/records/store/anyrepository.h"
#include "app/records/store/bin.h"

#include <QTest>

#include "tests/actions/testsession.h"
#include "tests/programs/testmain.h"

using namespace Qt::StringLiterals;

namespace habeas::test {

class TstRecordActions : public QObject
{
    Q_OBJECT

private slots:
    void aRefusedEditWritesNothingOfIt();
    void everyKindGoesToTheBinAndBack();
    void aChildComesBackOnlyAfterItsParent();
    void onlyWhatSurelyContradictsIsDoubted();
    void namesAreAlikeAcrossScriptsAndOneLetter();
    void aCaseMayBeOpenedBeforeAnybodyHasAName();
    void somebodyOnRecordGetsTheSpellingTheyLack();
    void draftsSurviveTheSessionAndLeaveNoHistory();
};

void TstRecordActions::aRefusedEditWritesNothingOfIt()
{
    TestSession office;
    QVERIFY(office.importAcceptanceCase());
    const QByteArray before = office.exported();
    const qint64 sets = office.changeSets();
    AnyRecord source = newRecord("source");
    source.set("title", u"A phone call"_s);
    AnyRecord event = newRecord("event"); // without its case and its text
    const auto refusedEdit
        = saveRecordEdit(office.session, { .record = event, .with = { source } }, u"Nothing"_s);
    QVERIFY(!refusedEdit);
    QCOMPARE(refusedEdit.error().detail, u"event.case"_s);
    QVERIFY(!readAny(office.session.vault->connection(), "source", source.id));
    QCOMPARE(office.changeSets(), sets);
    QCOMPARE(office.exported(), before);

    // Ctrl+Enter in a form nobody has typed in, of a kind that needs no field.
    for (const QByteArray &kind : { "charge"_ba, "urgent_action"_ba }) {
        AnyRecord empty = newRecord(kind);
        empty.set("case", office.folder().file.id.uuid());
        const auto nothing = saveRecordEdit(office.session, { .record = empty }, u"Nothing"_s);
        QVERIFY(!nothing);
        QVERIFY2(nothing.error().detail.startsWith(QString::fromLatin1(kind)),
                 qPrintable(nothing.error().detail));
        empty.note = u"heard of by phone"_s;
        QVERIFY(saveRecordEdit(office.session, { .record = empty }, u"A note"_s));
    }
}

void TstRecordActions::everyKindGoesToTheBinAndBack()
{
    TestSession office;
    QVERIFY(office.importAcceptanceCase());
    const QByteArray before = office.exported();
    int kinds = 0;
    const CaseFolder folder = office.folder();
    CaseFolder::eachList(folder, [&]<class R>(const QList<R> &list) {
        if (list.isEmpty() || !shapeOf(R::kind.table))
            return;
        const QUuid id = list.first().id.uuid();
        QVERIFY(removeRecord(office.session, R::kind.table, id, u"Away"_s));
        QVERIFY(office.exported() != before);
        const auto bin = readBin(office.session.vault->connection());
        QCOMPARE(bin->size(), 1);
        QCOMPARE(bin->first().record.id, id);
        QCOMPARE(bin->first().author, office.session.author);
        QCOMPARE(bin->first().at.date().year(), 2023);
        QVERIFY(restoreRecord(office.session, R::kind.table, id, u"Back"_s));
        QCOMPARE(office.exported(), before);
        QVERIFY(undoLast(office.session));
        QVERIFY(undoLast(office.session));
        QCOMPARE(office.exported(), before);
        ++kinds;
    });
    QVERIFY(kinds > 10);
}

void TstRecordActions::aChildComesBackOnlyAfterItsParent()
{
    TestSession office;
    QVERIFY(office.importAcceptanceCase());
    const Order order = office.folder().orders.first();
    QVERIFY(removeRecord(office.session, "order", order.id.uuid(), u"Order"_s));
    QVERIFY(removeRecord(office.session, "measure", order.measure.uuid(), u"Measure"_s));
    QVERIFY(!restoreRecord(office.session, "order", order.id.uuid(), u"Order back"_s));
    QVERIFY(restoreRecord(office.session, "measure", order.measure.uuid(), u"Measure back"_s));
    QVERIFY(restoreRecord(office.session, "order", order.id.uuid(), u"Order back"_s));
}

void TstRecordActions::onlyWhatSurelyContradictsIsDoubted()
{
    AnyRecord remedy = newRecord("remedy");
    const auto doubts = [&remedy](const QString &filed, const QString &decided) {
        remedy.set("filed", PartialDate::fromEdtf(filed).value());
        remedy.set("decided", PartialDate::fromEdtf(decided).value());
        return doubtsAbout(remedy).size();
    };
    QCOMPARE(doubts(u"2022-05-06"_s, u"2022-05-05"_s), 1);
    QCOMPARE(doubts(u"2022-05-06"_s, u"2022-05"_s), 0);
    QCOMPARE(doubts(u"2022-05-06"_s, u"2022-04"_s), 1);
    QCOMPARE(doubts(u"2022-05-06"_s, u".."_s), 0);
    QCOMPARE(doubts(u"2022-05-06"_s, u"2022-05-06"_s), 0);
}

void TstRecordActions::namesAreAlikeAcrossScriptsAndOneLetter()
{
    TestSession office;
    QVERIFY(office.importAcceptanceCase());
    const auto people = SimilarPeople::read(office.session.vault->connection()).value();
    for (const QString &name : { u"Zhanbolat Mamay"_s, u"Жанболат Мамай"_s, u"MAMAY Zhanbolat"_s,
                                 u"Zhanbolat Mamaj"_s, u"Mamay"_s }) {
        const QList<SimilarPerson> found = people.like(name);
        QVERIFY2(!found.isEmpty(), qPrintable(name));
        QVERIFY(found.first().cases.contains(u"KZ-2022-001"_s));
    }
    for (const QString &name : { u"Zhanbolat Maamy"_s, u"Zhanbloat Mamay"_s, u"Zhnabolta Mamay"_s,
                                 u"Жанболат Маами"_s }) {
        QVERIFY2(!people.like(name).isEmpty(), qPrintable(name));
    }
    SimilarPeople dana;
    dana.add({ Id<Person>(newUuid()), u"Dana Sample"_s, {} });
    for (const QString &name : { u"Dana Sampel"_s, u"Dana Smaple"_s, u"Дана Сампел"_s })
        QVERIFY2(!dana.like(name).isEmpty(), qPrintable(name));
    for (const QString &name : { u"Dora Sample"_s, u"Sampel"_s, u"Dana Other"_s })
        QVERIFY2(dana.like(name).isEmpty(), qPrintable(name));
    for (const QString &name : { u"Dana Sample"_s, u"Mamaj"_s, u"Zhanbolat Sample"_s, QString() })
        QVERIFY2(people.like(name).isEmpty(), qPrintable(name));
}

void TstRecordActions::aCaseMayBeOpenedBeforeAnybodyHasAName()
{
    TestSession office;
    NewCase wish;
    wish.file.ref = u"BY-2023-001"_s;
    QVERIFY(createCase(office.session, wish));
    const auto folder = loadCase(office.session.vault->connection(), wish.file.ref);
    QVERIFY(folder && folder->involvements.isEmpty());
    QCOMPARE(nextCaseRef(office.session.vault->connection(), u"BY"_s, *CivilDay::of(2023, 4, 28)),
             u"BY-2023-002"_s);
    const auto again = createCase(office.session, wish);
    QVERIFY(!again);
    QCOMPARE(again.error().detail, u"case.ref"_s);
}

void TstRecordActions::somebodyOnRecordGetsTheSpellingTheyLack()
{
    TestSession office;
    NewCase wish;
    wish.file.ref = u"KZ-1"_s;
    wish.name = u"Baurzhan Seitkazy"_s;
    QVERIFY(createCase(office.session, wish));
    const Connection &connection = office.session.vault->connection();
    NewCase again;
    again.person = loadCase(connection, u"KZ-1"_s)->people.first().id;
    const auto namesAfter = [&](const QString &ref, const QString &name, const QString &other) {
        again.file.ref = ref;
        again.name = name;
        again.otherName = other;
        QStringList names;
        if (!createCase(office.session, again))
            return names;
        const auto folder = loadCase(connection, ref);
        for (const Name &one : folder->names)
            names << one.text + u' ' + one.use;
        return names;
    };
    const QString known = u"Baurzhan Seitkazy primary"_s;
    // Another spelling in the same script, or half a name: typed to find the person.
    QCOMPARE(namesAfter(u"KZ-2"_s, u"Baurjan Seitkazy"_s, u"Бауыржан"_s), QStringList { known });
    QCOMPARE(namesAfter(u"KZ-3"_s, u"Бауыржан Сейтқазы"_s, {}),
             (QStringList { known, u"Бауыржан Сейтқазы transliteration"_s }));
    QCOMPARE(namesAfter(u"KZ-4"_s, u"Бауыржан Сейтказы"_s, {}).size(), 2);
}

void TstRecordActions::draftsSurviveTheSessionAndLeaveNoHistory()
{
    TestSession office;
    const qint64 sets = office.changeSets();
    Draft draft { .id = newUuid(), .form = u"record"_s, .content = u"{\"a\":\"ә “б”\"}"_s };
    QVERIFY(keepDraft(office.session, draft));
    draft.content += u' ';
    QVERIFY(keepDraft(office.session, draft));
    QCOMPARE(office.changeSets(), sets);

    const QString path = office.session.vault->key().path();
    office.session.vault.reset();
    auto reopened = openSession(path, testPassphrase(), {}, office.clock.clock());
    QVERIFY(reopened);
    const auto kept = readDrafts(reopened->vault->connection()).value();
    QCOMPARE(kept.size(), 1);
    QCOMPARE(kept.first().content, draft.content);
    QVERIFY(kept.first().record.isNull());
    QVERIFY(kept.first().savedAt.isValid());
    QVERIFY(discardDraft(*reopened, draft.id));
    QVERIFY(readDrafts(reopened->vault->connection())->isEmpty());
}

} // namespace habeas::test

using habeas::test::TstRecordActions;
HABEAS_TEST(TstRecordActions)

#include "tst_recordactions.moc"
