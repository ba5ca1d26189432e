#include "app/casefile/chargestages.h"
#include "app/casefile/recordorder.h"
#include "app/records/lists/listcells.h"
#include "app/records/lists/listchanges.h"
#include "app/records/lists/listindex.h"
#include "app/records/lists/listviewstate.h"
#include "app/records/store/repository.h"

#include <QTest>

#include <array>

#include "tests/programs/testmain.h"
#include "tests/support/temporaryvault.h"

using namespace Qt::StringLiterals;

namespace habeas::test {

class TstLists : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void everyColumnOfEveryListCanBeReadSortedAndFiltered();
    void everyColumnSortsBothWaysWithEmptyLast_data();
    void everyColumnSortsBothWaysWithEmptyLast();
    void filtersAreAllOrAny();
    void whatEachFilterCostsIsCounted();
    void aNameIsFoundByAnySpelling();
    void aLetterTypedThriceIsLookedForThrice();
    void countriesAreNamedAndFoundByTheirCode();
    void aChargeStandsAtItsLastDatedStage();
    void partialDatesStandBetweenTheirNeighbours();
    void columnsCanBeAddedLater();
    void whatCannotBeToldIsReadAnew();
    void nobodyIsHeldAfterTheDeath();
    void whatChangedIsTakenInAsIfAllHadBeenRead();
    void readingCanBeStopped();
    void theBinIsLeftOut();
    void aViewComesBackAsItWas();
    void aViewOfAnotherVersionLosesOnlyWhatIsGone();
    void shippedViewsAreUnderstood();
    void textsStandInTheOrderOfTheirLetters(); // last: it leaves a long history

private:
    [[nodiscard]] QStringList refs(const QString &filters, const QByteArray &sort = "ref",
                                   bool descending = false, bool any = false) const;
    void save(const CaseFolder &folder);
    void sameAsReadAnew(const ListIndex &renewed, const ListShape &shape) const;

    mutable TemporaryVault m_place;
    CivilDay m_today = *CivilDay::of(2023, 4, 10);
};

namespace {

CaseFolder caseOf(const QString &ref, const QStringList &names, const QString &court,
                  const QString &hearingOn, const QString &until)
{
    CaseFolder folder;
    folder.file.id = newId<Case>();
    folder.file.ref = ref;
    folder.file.status = u"open"_s;
    Person person;
    person.id = newId<Person>();
    folder.people << person;
    for (const QString &text : names) {
        Name name;
        name.id = newId<Name>();
        name.person = person.id;
        name.text = text;
        name.use = folder.names.isEmpty() ? u"primary"_s : u"transliteration"_s;
        folder.names << name;
    }
    Involvement part;
    part.id = newId<Involvement>();
    part.inCase = folder.file.id;
    part.person = person.id;
    part.role = u"person_at_risk"_s;
    folder.involvements << part;
    Hearing hearing;
    hearing.id = newId<Hearing>();
    hearing.inCase = folder.file.id;
    hearing.court = court;
    hearing.at = PartialDate::fromEdtf(hearingOn).value();
    folder.hearings << hearing;
    Measure measure;
    measure.id = newId<Measure>();
    measure.inCase = folder.file.id;
    measure.type = u"pretrial_custody"_s;
    measure.from = PartialDate::fromEdtf(u"2023-01-01"_s).value();
    if (!until.isEmpty())
        measure.until = PartialDate::fromEdtf(until).value();
    folder.measures << measure;
    return folder;
}

} // namespace

void TstLists::save(const CaseFolder &folder)
{
    auto transaction = m_place.vault().begin({ u"test"_s, u"tester"_s }).value();
    QVERIFY(saveFolder(m_place.vault().connection(), transaction, folder));
    QVERIFY(transaction.commit());
}

void TstLists::initTestCase()
{
    save(caseOf(u"KZ-2"_s, { u"Жанна Үлгі"_s, u"Zhanna Ulgi"_s }, u"Almaly court"_s, u"2022-11"_s,
                u"2023-04-20"_s));
    save(caseOf(u"KZ-10"_s, { u"Dana Sample"_s }, u"District court"_s, u"2022-12-01"_s,
                u"2023-05-20"_s));
    save(caseOf(u"KZ-1"_s, { u"Timur Example"_s }, u"Supreme court"_s, u"2022-10-31"_s, {}));
}

QStringList TstLists::refs(const QString &filters, const QByteArray &sort, bool descending,
                           bool any) const
{
    const ListShape &shape = *listShape(u"cases"_s);
    ListViewState state = plainState(shape);
    for (const QString &part : filters.split(u';', Qt::SkipEmptyParts))
        state.setFilter(shape, part.section(u'=', 0, 0).toLatin1(), part.section(u'=', 1));
    state.sort = sort;
    state.descending = descending;
    state.any = any;
    const ReadQuery read = readQuery(shape, state, m_today);
    if (!read.problems.isEmpty())
        return { read.problems.first().second };
    const Connection &connection = m_place.vault().connection();
    const auto index = ListIndex::read(connection, shape, read.query.columns(), m_today).value();
    QStringList found;
    const ListOrder order = index->order(read.query);
    const auto lines = listLines(connection, shape, { 0 }, order.seqs, m_today);
    for (const ListLine &line : *lines)
        found << line.ref;
    return found;
}

void TstLists::everyColumnOfEveryListCanBeReadSortedAndFiltered()
{
    const Connection &connection = m_place.vault().connection();
    for (const QString &name : listShapeNames()) {
        const ListShape &shape = *listShape(name);
        QVERIFY(shape.indexOf(shape.sortKey) >= 0);
        QSet<int> all;
        for (int column = 0; column < shape.columns.size(); ++column) {
            all << column;
            QCOMPARE(shape.indexOf(shape.columns.at(column).key), column);
        }
        const auto index = ListIndex::read(connection, shape, all, m_today);
        QVERIFY2(index, index ? "" : qPrintable(name + index.error().message));
        const auto size = listSize(connection, shape).value();
        QCOMPARE((*index)->size(), size);
        const auto first = firstOfList(connection, shape, 64).value();
        QCOMPARE(first.size(), size);
        const auto lines = listLines(connection, shape, all.values(), first, m_today);
        QVERIFY(lines);
        for (const ListLine &line : *lines) {
            QVERIFY(!line.id.isNull());
            QCOMPARE(line.cells.size(), shape.columns.size());
            QVERIFY(listSeq(connection, shape, line.id).value() == line.seq);
        }
        for (const int column : std::as_const(all)) {
            ListQuery query { column, false, {}, false };
            const auto empty = readCellFilter(u"∅"_s, shape.columns.at(column).kind(),
                                              filterDates(shape.columns.at(column), m_today));
            query.filters << ListFilter { column, *empty };
            qsizetype without = 0;
            for (const ListLine &line : *lines)
                without += line.cells.value(column).text.isEmpty() ? 1 : 0;
            QCOMPARE((*index)->order(query).seqs.size(), without);
        }
    }
}

void TstLists::everyColumnSortsBothWaysWithEmptyLast_data()
{
    QTest::addColumn<QByteArray>("column");
    QTest::addColumn<QString>("up");
    QTest::addColumn<QString>("down");
    QTest::newRow("ref") << QByteArray("ref") << u"KZ-1 KZ-2 KZ-10"_s << u"KZ-10 KZ-2 KZ-1"_s;
    QTest::newRow("court") << QByteArray("court") << u"KZ-2 KZ-10 KZ-1"_s << u"KZ-1 KZ-10 KZ-2"_s;
    QTest::newRow("until") << QByteArray("until") << u"KZ-2 KZ-10 KZ-1"_s << u"KZ-10 KZ-2 KZ-1"_s;
    QTest::newRow("person") << QByteArray("person") << u"KZ-10 KZ-1 KZ-2"_s << u"KZ-2 KZ-1 KZ-10"_s;
}

void TstLists::everyColumnSortsBothWaysWithEmptyLast()
{
    QFETCH(QByteArray, column);
    QFETCH(QString, up);
    QFETCH(QString, down);
    QCOMPARE(refs({}, column).join(u' '), up);
    QCOMPARE(refs({}, column, true).join(u' '), down);
}

/// As they are read on the screen; the spelling they are searched by has J for Zh and Y for I.
void TstLists::textsStandInTheOrderOfTheirLetters()
{
    const QList<std::pair<QString, QString>> cases {
        { u"R-JPN"_s, u"Jan"_s },  { u"R-URD-10"_s, u"Yusuf"_s }, { u"R-MYA"_s, u"Łukasz"_s },
        { u"R-IRN"_s, u"ivan"_s }, { u"R-URD-9"_s, u"Zhan"_s },   { u"R-ÉMI"_s, u"Đặng"_s }
    };
    for (const auto &[ref, name] : cases)
        save(caseOf(ref, { name }, {}, u"2022-10-01"_s, {}));
    QCOMPARE(refs(u"ref=R-"_s).join(u' '), u"R-ÉMI R-IRN R-JPN R-MYA R-URD-9 R-URD-10"_s);
    QCOMPARE(refs(u"ref=R-"_s, "person").join(u' '), u"R-ÉMI R-IRN R-JPN R-MYA R-URD-10 R-URD-9"_s);
    const QSet<int> columns { listShape(u"cases"_s)->indexOf("ref"),
                              listShape(u"cases"_s)->indexOf("person") };
    const auto held
        = ListIndex::read(m_place.vault().connection(), *listShape(u"cases"_s), columns, m_today)
              .value();
    save(caseOf(u"R-JAM"_s, { u"Zoé"_s }, {}, u"2022-10-01"_s, {}));
    sameAsReadAnew(*held->renewed(m_place.vault().connection(), columns, m_today).value(),
                   *listShape(u"cases"_s));
    for (qsizetype i = 0; i <= cases.size(); ++i)
        QVERIFY(undo(m_place.vault(), u"tester"_s));
}

void TstLists::filtersAreAllOrAny()
{
    QCOMPARE(refs(u"court=Almaly|District;until=<1 May"_s), QStringList { u"KZ-2"_s });
    QCOMPARE(refs(u"court=Supreme;until=<1 May"_s), QStringList());
    QCOMPARE(refs(u"court=Supreme;until=<1 May"_s, "ref", false, true),
             (QStringList { u"KZ-1"_s, u"KZ-2"_s }));
    QCOMPARE(refs(u"status=open"_s).size(), 3);
    QCOMPARE(refs(u"until=∅"_s), QStringList { u"KZ-1"_s });
    QCOMPARE(refs(u"held=!∅"_s).size(), 3);
    QCOMPARE(refs(u"measure=pretrial_custody"_s).size(), 3); // by the code as well
}

void TstLists::nobodyIsHeldAfterTheDeath()
{
    CaseFolder folder = caseOf(u"KZ-8"_s, { u"Late One"_s }, {}, u"2022-10-01"_s, {});
    save(folder);
    QCOMPARE(refs(u"held=!∅"_s).size(), 4);
    folder.people.first().died = PartialDate::fromEdtf(u"2023-02"_s).value();
    save(folder); // the measure names nobody: it is theirs, as nobody else is at risk
    QCOMPARE(refs(u"held=!∅"_s).size(), 3);
    folder.measures.first().person = folder.people.first().id;
    save(folder);
    QCOMPARE(refs(u"held=!∅"_s).size(), 3);
    for (int i = 0; i < 3; ++i)
        QVERIFY(undo(m_place.vault(), u"tester"_s));
}

void TstLists::whatEachFilterCostsIsCounted()
{
    const ListShape &shape = *listShape(u"cases"_s);
    ListViewState state = plainState(shape);
    state.setFilter(shape, "person", u"dana"_s);
    state.setFilter(shape, "until", u"<1 May"_s);
    const ReadQuery read = readQuery(shape, state, m_today);
    const auto index
        = ListIndex::read(m_place.vault().connection(), shape, read.query.columns(), m_today)
              .value();
    const ListOrder order = index->order(read.query);
    QVERIFY(order.seqs.isEmpty());
    QCOMPARE(order.total, 3);
    QCOMPARE(read.keys, (QList<QByteArray> { "person", "until" }));
    QCOMPARE(order.without, (QList<qsizetype> { 1, 1 }));
}

void TstLists::aNameIsFoundByAnySpelling()
{
    QCOMPARE(refs(u"person=zhanna"_s), QStringList { u"KZ-2"_s });
    QCOMPARE(refs(u"person=ЖАННА"_s), QStringList { u"KZ-2"_s });
    QCOMPARE(refs(u"person==Zhanna Ulgi"_s), QStringList { u"KZ-2"_s });
    QCOMPARE(refs(u"person==Zhanna"_s), QStringList());
}

void TstLists::aLetterTypedThriceIsLookedForThrice()
{
    QCOMPARE(refs(u"person=zzz"_s), QStringList());
    QCOMPARE(refs(u"person=zh"_s), (QStringList { u"KZ-2"_s }));
}

void TstLists::countriesAreNamedAndFoundByTheirCode()
{
    TemporaryVault place;
    auto transaction = place.vault().begin({ u"test"_s, u"tester"_s }).value();
    const Connection &connection = place.vault().connection();
    for (const auto &[ref, country] : { std::pair(u"1"_s, u"KZ"_s), std::pair(u"2"_s, u"AT"_s),
                                        std::pair(u"3"_s, u"KG"_s), std::pair(u"4"_s, u"XX"_s) }) {
        CaseFolder folder = caseOf(ref, { u"Somebody"_s }, u"Court"_s, u"2022-11"_s, {});
        folder.file.country = country;
        QVERIFY(saveFolder(connection, transaction, folder));
    }
    QVERIFY(transaction.commit());
    const ListShape &shape = *listShape(u"cases"_s);
    const int column = shape.indexOf("country");
    const auto listed = [&](const QString &filter) {
        ListViewState state = plainState(shape);
        state.sort = "country";
        state.setFilter(shape, "country", filter);
        const ReadQuery read = readQuery(shape, state, m_today);
        const auto index
            = ListIndex::read(connection, shape, read.query.columns(), m_today).value();
        QStringList names;
        const auto lines
            = listLines(connection, shape, { column }, index->order(read.query).seqs, m_today)
                  .value();
        for (const ListLine &line : lines)
            names << line.cells.value(column).text;
        return names;
    };
    QCOMPARE(listed({}), (QStringList { u"Austria"_s, u"Kazakhstan"_s, u"Kyrgyzstan"_s, u"XX"_s }));
    QCOMPARE(listed(u"kz"_s), (QStringList { u"Kazakhstan"_s }));
    QCOMPARE(listed(u"=KG"_s), (QStringList { u"Kyrgyzstan"_s }));
    QCOMPARE(listed(u"austr"_s), (QStringList { u"Austria"_s }));
}

void TstLists::aChargeStandsAtItsLastDatedStage()
{
    TemporaryVault place;
    auto transaction = place.vault().begin({ u"test"_s, u"tester"_s }).value();
    const Connection &connection = place.vault().connection();
    CaseFolder folder = caseOf(u"1"_s, { u"Somebody"_s }, u"Court"_s, u"2022-11"_s, {});
    const auto add = [&](const QString &own, const QString &ownDate,
                         const QList<std::pair<QString, QString>> &stages) {
        Charge charge;
        charge.id = newId<Charge>();
        charge.inCase = folder.file.id;
        charge.stage = own;
        if (!ownDate.isEmpty())
            charge.stageDate = PartialDate::fromEdtf(ownDate).value();
        folder.charges << charge;
        for (const auto &[code, on] : stages) {
            ChargeStage stage;
            stage.id = newId<ChargeStage>();
            stage.charge = charge.id;
            stage.stage = code;
            if (!on.isEmpty())
                stage.at = PartialDate::fromEdtf(on).value();
            folder.chargeStages << stage;
        }
    };
    add({}, {}, {});
    add(u"accused"_s, {}, { { u"on_trial"_s, u"2023-02-01"_s } });
    add({}, {}, { { u"accused"_s, u"2022-05-01"_s }, { u"suspected"_s, u"2022-01-01"_s } });
    add({}, {}, { { u"accused"_s, {} }, { u"suspected"_s, {} } });
    add({}, {}, { { u"accused"_s, {} }, { u"suspected"_s, u"2022"_s }, { u"on_trial"_s, {} } });
    add({}, {}, { { u"accused"_s, u"2022-05"_s }, { u"suspected"_s, u"2022-05-01"_s } });
    add({}, u"2022-06-01"_s, { { u"accused"_s, u"2022-05-01"_s } });
    add({}, u"2022-06-01"_s, { { u"accused"_s, u"2022-07-01"_s }, { u"suspected"_s, {} } });
    add(u"investigated"_s, u"2022-01-20"_s, { { u"accused"_s, u"2022-10"_s } });
    add(u"accused"_s, u"2022-10-05"_s,
        { { u"suspected"_s, u"2022-01"_s }, { u"investigated"_s, u"2022-10"_s } });
    sortFolder(folder); // as it is read back
    QVERIFY(saveFolder(connection, transaction, folder));
    QVERIFY(transaction.commit());
    const ListShape &shape = *listShape(u"charges"_s);
    const QList<int> columns { shape.indexOf("stage"), shape.indexOf("stage_date") };
    for (const Charge &charge : std::as_const(folder.charges)) {
        const qint64 seq = listSeq(connection, shape, charge.id.uuid()).value();
        const std::array seqs { seq };
        const ListLine line = listLines(connection, shape, columns, seqs, m_today)->first();
        const Charge reached = atLastStage(charge, folder.chargeStages);
        QCOMPARE(line.cells.value(columns.first()).code, reached.stage);
        QCOMPARE(line.cells.value(columns.last()).date.edtf(), reached.stageDate.edtf());
    }
}

void TstLists::partialDatesStandBetweenTheirNeighbours()
{
    QCOMPARE(refs({}, "last_hearing"), (QStringList { u"KZ-1"_s, u"KZ-2"_s, u"KZ-10"_s }));
    QCOMPARE(refs(u"last_hearing=5 nov 2022"_s), QStringList { u"KZ-2"_s });
}

void TstLists::columnsCanBeAddedLater()
{
    const ListShape &shape = *listShape(u"hearings"_s);
    const Connection &connection = m_place.vault().connection();
    const int court = shape.indexOf("court");
    const auto first = ListIndex::read(connection, shape, {}, m_today).value();
    QVERIFY(!first->holds({ court }));
    const auto second = first->with(connection, { court }).value();
    QVERIFY(second->holds({ court }));
    QCOMPARE(second->order({ court, false, {}, false }).seqs.size(), 3);
}

void TstLists::sameAsReadAnew(const ListIndex &renewed, const ListShape &shape) const
{
    const QSet<int> all = renewed.columns();
    const auto anew = ListIndex::read(m_place.vault().connection(), shape, all, m_today).value();
    QCOMPARE(renewed.size(), anew->size());
    for (const int column : all) {
        for (const bool descending : { false, true }) {
            ListQuery query { column, descending, {}, false };
            QCOMPARE(renewed.order(query).seqs, anew->order(query).seqs);
            const ListColumn &about = shape.columns.at(column);
            for (const QString &typed : { u"∅"_s, u"2022"_s, u"!sample"_s, u"<m"_s }) {
                const auto filter
                    = readCellFilter(typed, about.kind(), filterDates(about, m_today));
                if (!filter)
                    continue;
                query.filters = { ListFilter { column, *filter } };
                QCOMPARE(renewed.order(query).seqs, anew->order(query).seqs);
            }
        }
    }
}

void TstLists::whatChangedIsTakenInAsIfAllHadBeenRead()
{
    const Connection &connection = m_place.vault().connection();

    struct Held
    {
        const ListShape *shape;
        std::shared_ptr<const ListIndex> index;
    };

    QList<Held> held;
    for (const QString &name : listShapeNames()) {
        const ListShape &shape = *listShape(name);
        QSet<int> all;
        for (int column = 0; column < shape.columns.size(); ++column)
            all << column;
        held << Held { &shape, ListIndex::read(connection, shape, all, m_today).value() };
    }
    const auto renewAll = [&] {
        for (Held &one : held) {
            one.index = one.index->renewed(connection, one.index->columns(), m_today).value();
            sameAsReadAnew(*one.index, *one.shape);
        }
    };
    const auto change = [&](auto write) {
        auto transaction = m_place.vault().begin({ u"test"_s, u"tester"_s }).value();
        write(transaction);
        QVERIFY(transaction.commit());
        renewAll();
    };
    CaseFolder folder = caseOf(u"KZ-7"_s, { u"Aigul Late"_s }, u"Appeal court"_s, u"2022-11-30"_s,
                               u"2023-05-01"_s);
    change([&](const Transaction &t) {
        QVERIFY(saveFolder(connection, t, folder));
    });
    folder.names[0].text = u"Zarina Sample"_s; // a name is of the person, not of the case
    change([&](const Transaction &t) {
        QVERIFY(Repository<Name>(connection).save(t, folder.names.first()));
    });
    folder.people[0].died = PartialDate::fromEdtf(u"2023-03"_s).value(); // ends what is held
    change([&](const Transaction &t) {
        QVERIFY(Repository<Person>(connection).save(t, folder.people.first()));
    });
    folder.measures[0].until = PartialDate::fromEdtf(u"2024"_s).value();
    folder.file.title = u"Another title"_s;
    change([&](const Transaction &t) {
        QVERIFY(Repository<Measure>(connection).save(t, folder.measures.first()));
        QVERIFY(Repository<Case>(connection).save(t, folder.file));
    });
    folder.hearings[0].at = PartialDate();
    folder.hearings[0].court.clear();
    change([&](const Transaction &t) {
        QVERIFY(Repository<Hearing>(connection).save(t, folder.hearings.first()));
    });
    QVERIFY(undo(m_place.vault(), u"tester"_s));
    renewAll();
    folder.file.deleted = true;
    change([&](const Transaction &t) {
        QVERIFY(Repository<Case>(connection).save(t, folder.file));
    });
    for (int i = 0; i < 5; ++i) { // the last of them makes the case itself go
        QVERIFY(undo(m_place.vault(), u"tester"_s));
        renewAll();
    }
    QVERIFY(!refs({}).contains(u"KZ-7"_s));
}

void TstLists::whatCannotBeToldIsReadAnew()
{
    const ListShape &shape = *listShape(u"cases"_s);
    const Connection &connection = m_place.vault().connection();
    const auto touched = rowsTouchedAfter(connection, shape, newestChangeSet(connection), 100);
    QVERIFY(!touched->isKnown); // no record did: whatever moved, history does not know it
    const auto many = rowsTouchedAfter(connection, shape, 0, 3);
    QVERIFY(!many->isKnown);
    const auto some = rowsTouchedAfter(connection, shape, 0, 1000);
    QVERIFY(some->isKnown);
    QCOMPARE(some->seqs.size(), 3U);
}

void TstLists::readingCanBeStopped()
{
    auto transaction = m_place.vault().begin({ u"test"_s, u"tester"_s }).value();
    for (int i = 0; i < 1100; ++i) {
        Official official;
        official.id = newId<Official>();
        official.office = u"Office %1"_s.arg(i);
        QVERIFY(Repository<Official>(m_place.vault().connection()).save(transaction, official));
    }
    QVERIFY(transaction.commit());
    const auto stopped = ListIndex::read(m_place.vault().connection(), *listShape(u"officials"_s),
                                         { 0 }, m_today, [] {
                                             return true;
                                         });
    QVERIFY(!stopped);
    QCOMPARE(stopped.error().kind, ErrorKind::Cancelled);
}

void TstLists::theBinIsLeftOut()
{
    CaseFolder gone = caseOf(u"KZ-99"_s, { u"Gone"_s }, u"Court"_s, u"2022"_s, {});
    gone.file.deleted = true;
    save(gone);
    QVERIFY(!refs({}).contains(u"KZ-99"_s));
    // What belongs to a case in the bin is not listed either.
    QCOMPARE(listSize(m_place.vault().connection(), *listShape(u"hearings"_s)).value(), 3);
}

void TstLists::aViewComesBackAsItWas()
{
    const ListShape &shape = *listShape(u"cases"_s);
    ListViewState state = plainState(shape);
    state.columns.swapItemsAt(0, 2);
    state.columns[1].width = 40;
    state.sort = "until";
    state.descending = true;
    state.any = true;
    state.setFilter(shape, "court", u"a|\"b\""_s);
    state.setFilter(shape, "until", u"<+14d"_s);
    QCOMPARE(stateFrom(stateText(state), shape), state);
    QCOMPARE(stateFrom(u"not a view"_s, shape), plainState(shape));
}

void TstLists::aViewOfAnotherVersionLosesOnlyWhatIsGone()
{
    const ListShape &shape = *listShape(u"cases"_s);
    const ListViewState state = stateFrom(
        u"{\"columns\":[{\"key\":\"no_such\",\"width\":9},{\"key\":\"ref\",\"width\":-4},"
        "{\"key\":\"ref\",\"width\":9}],\"sort\":\"gone\","
        "\"filters\":[{\"key\":\"gone\",\"text\":\"x\"},{\"key\":\"ref\",\"text\":\"KZ\"}]}"_s,
        shape);
    QCOMPARE(state.columns.size(), 1);
    QVERIFY(state.columns.first().width > 0);
    QCOMPARE(state.sort, shape.sortKey);
    QCOMPARE(state.filters.size(), 1);
    QCOMPARE(state.filterOf("ref"), u"KZ"_s);
}

void TstLists::shippedViewsAreUnderstood()
{
    int views = 0;
    for (const QString &list : listShapeNames()) {
        const ListShape &shape = *listShape(list);
        for (const ShippedView &view : shippedViews(list)) {
            ++views;
            QVERIFY(readQuery(shape, view.state, m_today).problems.isEmpty());
            QVERIFY(!view.state.filters.isEmpty());
            QVERIFY(shape.indexOf(view.state.sort) >= 0);
            for (const ListViewState::Column &column : view.state.columns)
                QVERIFY(shape.indexOf(column.key) >= 0);
        }
    }
    QVERIFY(views >= 6);
    QCOMPARE(refs(u"touched=<-30d"_s), QStringList()); // everything was written today
}

HABEAS_TEST(TstLists)

} // namespace habeas::test

#include "tst_lists.moc"
