#include "app/records/lists/caselist.h"
#include "app/records/lists/recordcells.h"
#include "app/records/store/repository.h"
#include "app/vault/history.h"

#include <QTest>

#include "tests/casefile/randomfolder.h"
#include "tests/programs/testmain.h"
#include "tests/support/people.h"
#include "tests/support/temporaryvault.h"

using namespace Qt::StringLiterals;

namespace habeas::test {

class TstRepository : public QObject
{
    Q_OBJECT

private slots:
    void anyFolderComesBackAsItWasSaved();
    void savingTheSameAgainWritesNothing();
    void anUpdateWritesOnlyWhatDiffers();
    void sourcesBecomeExactlyThoseListed();
    void aRecordInTheBinIsNotListedAndStillThere();
    void aReferenceToNowhereIsRefused();
    void aRecordThatBreaksItsRulesIsRefused();
    void anUnknownCaseIsNotFoundByName();
    void theCasesListFiltersAndSorts();
};

namespace {

/// Every cell of every record of a folder, for comparing.
QStringList dump(const CaseFolder &folder)
{
    QStringList lines;
    const auto line = [&lines](const auto &record) {
        CellWriter cells;
        record.describe(record, cells);
        cells.put(textCell(record.note));
        cells.put(qint64 { record.sealed ? 1 : 0 });
        QString text = record.id.text();
        for (const Cell &cell : cells.cells()) {
            text += u'|';
            if (const auto *number = std::get_if<qint64>(&cell))
                text += QString::number(*number);
            else if (const auto *words = std::get_if<QString>(&cell))
                text += *words;
            else if (const auto *id = std::get_if<QUuid>(&cell))
                text += id->toString();
        }
        for (const Id<Source> &source : record.sources)
            text += u'+' + source.text();
        lines << text;
    };
    line(folder.file);
    CaseFolder::eachList(folder, [&line](const auto &list) {
        for (const auto &record : list)
            line(record);
    });
    return lines;
}

template<class Write>
Result<QUuid> inOneGesture(Vault &vault, Write write)
{
    auto transaction = vault.begin({ u"Test"_s, u"tester"_s });
    if (!transaction)
        return tl::unexpected(transaction.error());
    if (const Result<> written = write(*transaction); !written)
        return tl::unexpected(written.error());
    return transaction->commit();
}

Result<QUuid> save(Vault &vault, const CaseFolder &folder)
{
    return inOneGesture(vault, [&](const Transaction &proof) {
        return saveFolder(vault.connection(), proof, folder);
    });
}

template<class R>
Result<QUuid> save(Vault &vault, const R &record)
{
    return inOneGesture(vault, [&](const Transaction &proof) {
        return Repository<R>(vault.connection()).save(proof, record);
    });
}

} // namespace

void TstRepository::anyFolderComesBackAsItWasSaved()
{
    TemporaryVault place;
    for (quint32 seed = 1; seed <= 20; ++seed) {
        const QString ref = u"KZ-%1"_s.arg(seed);
        const CaseFolder folder = RandomFolder(seed).make(ref);
        const auto saved = save(place.vault(), folder);
        QVERIFY2(saved, saved ? "" : qPrintable(saved.error().message + saved.error().detail));
        const auto again = loadCase(place.vault().connection(), ref);
        QVERIFY2(again, again ? "" : qPrintable(again.error().message));
        QCOMPARE(dump(*again), dump(folder));
    }
}

void TstRepository::savingTheSameAgainWritesNothing()
{
    TemporaryVault place;
    const CaseFolder folder = RandomFolder(5).make(u"KZ-5"_s);
    QVERIFY(save(place.vault(), folder));
    const auto again = save(place.vault(), folder);
    QVERIFY(again);
    QVERIFY(again->isNull());
}

void TstRepository::anUpdateWritesOnlyWhatDiffers()
{
    TemporaryVault place;
    CaseFolder folder = RandomFolder(6).make(u"KZ-6"_s);
    QVERIFY(save(place.vault(), folder));
    folder.hearings.first().court = u"Another court"_s;
    QVERIFY(save(place.vault(), folder));
    const auto history = readHistory(place.vault().connection(), {}, 1);
    QVERIFY(history);
    QCOMPARE(history->first().changes.size(), 1);
    QCOMPARE(history->first().changes.first().table, u"hearing"_s);
    QCOMPARE(history->first().changes.first().patch.keys(), QStringList { u"court"_s });
}

void TstRepository::sourcesBecomeExactlyThoseListed()
{
    TemporaryVault place;
    CaseFolder folder = RandomFolder(8).make(u"KZ-8"_s);
    Source extra;
    extra.id = newId<Source>();
    extra.title = u"Another paper"_s;
    folder.sources << extra;
    folder.events.first().sources = { extra.id };
    QVERIFY(save(place.vault(), folder));
    const Repository<Event> events(place.vault().connection());
    QCOMPARE(events.byId(folder.events.first().id)->sources, QList { extra.id });
    folder.events.first().sources.clear();
    QVERIFY(save(place.vault(), folder));
    QVERIFY(events.byId(folder.events.first().id)->sources.isEmpty());
}

void TstRepository::aRecordInTheBinIsNotListedAndStillThere()
{
    TemporaryVault place;
    CaseFolder folder = RandomFolder(9).make(u"KZ-9"_s);
    QVERIFY(save(place.vault(), folder));
    Measure measure = folder.measures.first();
    measure.deleted = true;
    QVERIFY(save(place.vault(), measure));
    const auto again = loadCase(place.vault().connection(), u"KZ-9"_s);
    QVERIFY(again);
    QCOMPARE(again->measures.size(), folder.measures.size() - 1);
    QVERIFY(ordersOf(*again, measure.id).isEmpty());
    const auto there = Repository<Measure>(place.vault().connection()).byId(measure.id);
    QVERIFY(there);
    QVERIFY(there->deleted);
}

void TstRepository::aReferenceToNowhereIsRefused()
{
    TemporaryVault place;
    Hearing hearing;
    hearing.id = newId<Hearing>();
    hearing.inCase = newId<Case>();
    QVERIFY(!save(place.vault(), hearing));
    QVERIFY(Repository<Hearing>(place.vault().connection()).all()->isEmpty());
}

void TstRepository::aRecordThatBreaksItsRulesIsRefused()
{
    TemporaryVault place;
    CaseFolder folder = RandomFolder(10).make(u"KZ-10"_s);
    folder.measures.first().type = u"jail"_s;
    const auto saved = save(place.vault(), folder);
    QVERIFY(!saved);
    QCOMPARE(saved.error().detail, u"measure.type"_s);
    QCOMPARE(*caseCount(place.vault().connection()), 0);
}

void TstRepository::anUnknownCaseIsNotFoundByName()
{
    TemporaryVault place;
    const auto folder = loadCase(place.vault().connection(), u"KZ-404"_s);
    QVERIFY(!folder);
    QCOMPARE(folder.error().kind, ErrorKind::NotFound);
    QVERIFY(folder.error().message.contains(u"KZ-404"_s));
}

void TstRepository::theCasesListFiltersAndSorts()
{
    TemporaryVault place;
    const QStringList names { u"Zhanbolat Mamay"_s, u"Дана Сэмпл"_s, u"Alena Muster"_s };
    for (int i = 0; i < names.size(); ++i) {
        CaseFolder folder;
        folder.file.id = newId<Case>();
        folder.file.ref = u"KZ-%1"_s.arg(i);
        add(folder, Somebody(names.at(i)));
        Measure measure;
        measure.id = newId<Measure>();
        measure.inCase = folder.file.id;
        measure.type = u"house_arrest"_s;
        measure.from = PartialDate::fromMonth(2022, 12 - i);
        folder.measures << measure;
        QVERIFY(save(place.vault(), folder));
    }
    const Connection &connection = place.vault().connection();
    const auto refs = [&connection](const CaseListQuery &query) {
        QStringList found;
        const auto order = caseOrder(connection, query);
        const auto rows = caseRows(connection, { order->constData(), size_t(order->size()) });
        for (const CaseRow &row : *rows)
            found << row.ref;
        return found;
    };
    using Sort = CaseListQuery::Sort;
    QCOMPARE(refs({}), (QStringList { u"KZ-0"_s, u"KZ-1"_s, u"KZ-2"_s }));
    QCOMPARE(refs({ {}, Sort::Ref, true }), (QStringList { u"KZ-2"_s, u"KZ-1"_s, u"KZ-0"_s }));
    QCOMPARE(refs({ {}, Sort::Person, false }), (QStringList { u"KZ-2"_s, u"KZ-1"_s, u"KZ-0"_s }));
    QCOMPARE(refs({ {}, Sort::MeasureFrom, false }),
             (QStringList { u"KZ-2"_s, u"KZ-1"_s, u"KZ-0"_s }));
    QCOMPARE(refs({ u"ЖАНБОЛАТ"_s, Sort::Ref, false }), QStringList { u"KZ-0"_s });
    QCOMPARE(refs({ u"dana kz"_s, Sort::Ref, false }), QStringList { u"KZ-1"_s });
    QCOMPARE(refs({ u"nobody"_s, Sort::Ref, false }), QStringList());
}

HABEAS_TEST(TstRepository)

} // namespace habeas::test

#include "tst_repository.moc"
