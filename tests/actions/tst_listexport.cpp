#include "app/actions/files/listexport.h"
#include "app/actions/records/recordactions.h"
#include "app/actions/session/gesture.h"
#include "app/actions/session/undoactions.h"
#include "app/records/store/documentcopies.h"

#include <QTest>

#include "tests/actions/testsession.h"
#include "tests/programs/testmain.h"

using namespace Qt::StringLiterals;

namespace habeas::test {

/// A list as a file for a spreadsheet: what is in it, what a seal keeps out, what is written down.
class TstListExport : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanup();
    void rowsAndColumnsAreThoseShown();
    void whatIsWrittenIsWrittenDownAndNotUndone();
    void nothingIsLeftWhereItIsStoppedOrRefused();
    void aSealedRecordIsToldByNoOtherCell();
    void theNextDeadlineThatIsNotSealedIsTold();
    void aDayThatASealedOrderMovesIsNotTold();
    void aLineIsNotFoundByWhatIsSealed();
    void aSealedCaseAndItsRecordsStayOut();
    void aSealedNameIsInNoText();
    void aNameLikeASealedOneIsOpen();

private:
    void addCase(const QString &ref, const QString &officer)
    {
        Case file;
        file.id = newId<Case>();
        file.ref = ref;
        file.officer = officer;
        file.status = u"open"_s;
        save(file);
    }

    template<class R>
    void save(const R &record)
    {
        QVERIFY(saveRecord(m_test->session, record, u"Save"_s));
        ++m_saved;
    }

    const Connection &connection() { return m_test->session.vault->connection(); }

    /// As a window shows the list, with these columns and filters.
    ListSheetWish wish(const QString &list, const QList<QByteArray> &columns,
                       const QList<ListViewState::Filter> &filters = {})
    {
        const ListShape &shape = *listShape(list);
        ListSheetWish wish { &shape, plainState(shape), {}, {}, today(m_test->session.clock) };
        wish.state.columns.clear();
        for (const QByteArray &key : columns) {
            wish.state.columns << ListViewState::Column { key, 10 };
            wish.heads << QString::fromLatin1(key);
        }
        wish.state.filters = filters;
        const ReadQuery read = readQuery(shape, wish.state, wish.today);
        const auto index
            = ListIndex::read(connection(), shape, read.query.columns(), wish.today).value();
        wish.rows = index->order(read.query).seqs;
        return wish;
    }

    ListSheet sheet(const ListSheetWish &wish) { return readListSheet(connection(), wish).value(); }

    static QStringList lines(const ListSheet &sheet)
    {
        return QString::fromUtf8(sheet.csv).split(u"\r\n"_s, Qt::SkipEmptyParts);
    }

    /// Copies that were written down so far.
    qsizetype copies() { return readDocumentCopies(connection()).value().size(); }

    std::unique_ptr<TestSession> m_test;
    int m_saved = 0; ///< to be taken back
};

void TstListExport::initTestCase()
{
    m_test = std::make_unique<TestSession>();
    QVERIFY(m_test->importAcceptanceCase());
    addCase(u"KZ-2024-010"_s, u"=2+3"_s);
    addCase(u"KZ-2024-009"_s, u"Aigul \"A\", room 4"_s);
    m_saved = 0;
}

/// Every test finds the vault as it was at first.
void TstListExport::cleanup()
{
    for (; m_saved > 0; --m_saved)
        QVERIFY(undoLast(m_test->session));
}

void TstListExport::rowsAndColumnsAreThoseShown()
{
    ListSheetWish asked = wish(u"cases"_s, { "officer", "ref" }, { { "ref", u"2024"_s } });
    std::ranges::reverse(asked.rows);
    const ListSheet got = sheet(asked);
    QCOMPARE(lines(got),
             (QStringList { u"officer,ref"_s, u"'=2+3,KZ-2024-010"_s,
                            u"\"Aigul \"\"A\"\", room 4\",KZ-2024-009"_s }));
    QVERIFY(got.csv.startsWith("\xEF\xBB\xBF"));
    QCOMPARE(got.rows, 2);
    QVERIFY(sealedWords(got).isEmpty());
}

void TstListExport::whatIsWrittenIsWrittenDownAndNotUndone()
{
    const QString path = m_test->vault.filePath(u"list.csv"_s);
    const ListSheet got = sheet(wish(u"cases"_s, { "ref" }));
    const auto done = writeListSheet(m_test->session, got, u"Cases"_s, path, false);
    QVERIFY(done);
    QCOMPARE(readAll(path), got.csv);
    QCOMPARE(QFile::permissions(path) & (QFile::ReadGroup | QFile::ReadOther),
             QFile::Permissions());
    QCOMPARE(copies(), 1);
    const DocumentCopy written = readDocumentCopies(connection()).value().first();
    QCOMPARE(written.fileName, u"list.csv"_s);
    QVERIFY2(written.title.contains(u"3"), qPrintable(written.title));
    QVERIFY(!done->words.isEmpty());
    // What undo would take back is what was done before it.
    const auto undone = undoLast(m_test->session);
    QVERIFY(undone);
    QCOMPARE(copies(), 1);
    QVERIFY(QFile::exists(path));
    QVERIFY(redoLast(m_test->session));
}

void TstListExport::nothingIsLeftWhereItIsStoppedOrRefused()
{
    const auto stop = [](qsizetype, qsizetype) {
        return false;
    };
    const ListSheet got = sheet(wish(u"cases"_s, { "ref" }));
    const QString path = m_test->vault.filePath(u"other.csv"_s);
    const qsizetype before = copies();
    const auto stopped = writeListSheet(m_test->session, got, u"Cases"_s, path, false, stop);
    QVERIFY(!stopped);
    QCOMPARE(stopped.error().kind, ErrorKind::Cancelled);
    QVERIFY(!QFile::exists(path));
    QVERIFY(writeListSheet(m_test->session, got, u"Cases"_s, path, false));
    QVERIFY(!writeListSheet(m_test->session, got, u"Cases"_s, path, false)); // it is there
    QVERIFY(!writeListSheet(m_test->session, got, u"Cases"_s, m_test->vault.path(), true));
    QCOMPARE(copies(), before + 1);
}

void TstListExport::aSealedRecordIsToldByNoOtherCell()
{
    const QList<QByteArray> columns { "ref",          "measure", "next_hearing",
                                      "last_hearing", "court",   "next_due" };
    const ListSheetWish before = wish(u"cases"_s, columns, { { "ref", u"KZ-2022"_s } });
    const QString whole = lines(sheet(before)).last();
    const CaseFolder folder = m_test->folder();
    Measure last
        = *std::ranges::max_element(folder.measures, [](const Measure &a, const Measure &b) {
              return PartialDate::sortsBefore(a.from, b.from);
          });
    last.sealed = true;
    save(last);
    const ListSheet got = sheet(wish(u"cases"_s, columns, { { "ref", u"KZ-2022"_s } }));
    const QStringList cells = lines(got).last().split(u',');
    QCOMPARE(got.rows, 1);
    QVERIFY2(cells.at(1).isEmpty(), qPrintable(lines(got).last())); // not an earlier one either
    QVERIFY2(whole != lines(got).last(), qPrintable(whole));
    QVERIFY(got.sealedCells > 0);
    QVERIFY(!sealedWords(got).isEmpty());
}

void TstListExport::theNextDeadlineThatIsNotSealedIsTold()
{
    const QList<QByteArray> columns { "ref", "next_due" };
    const auto next = [&](const QList<ListViewState::Filter> &filters) {
        const ListSheet got = sheet(wish(u"cases"_s, columns, filters));
        return lines(got).last().section(u',', 1);
    };
    const QList<ListViewState::Filter> ours { { "ref", u"KZ-2022"_s } };
    Deadline deadline;
    deadline.id = newId<Deadline>();
    deadline.inCase = m_test->folder().file.id;
    deadline.what = u"Ring the lawyer"_s;
    deadline.due = PartialDate::fromEdtf(u"2023-04-30"_s).value();
    deadline.state = u"open"_s;
    save(deadline);
    const QString first = next(ours);
    QVERIFY2(first.contains(u"30"_s), qPrintable(first));
    // Anything else that is sealed is no matter.
    Note note;
    note.id = newId<Note>();
    note.inCase = deadline.inCase;
    note.text = u"Nobody reads this"_s;
    note.sealed = true;
    save(note);
    QCOMPARE(next(ours), first);
    QCOMPARE(next({ { "next_due", u"!∅"_s }, { "ref", u"KZ-2022"_s } }), first);
    Deadline sooner = deadline;
    sooner.id = newId<Deadline>();
    sooner.what = u"Meet the source"_s;
    sooner.due = PartialDate::fromEdtf(u"2023-04-29"_s).value();
    sooner.sealed = true;
    save(sooner);
    QCOMPARE(next(ours), first);
    deadline.sealed = true;
    save(deadline);
    QVERIFY(next(ours) != first);
}

/// The row of the deadline is open; the day it has is known from the sealed paper only.
void TstListExport::aDayThatASealedOrderMovesIsNotTold()
{
    Person person;
    person.id = newId<Person>();
    save(person);
    Measure held;
    held.id = newId<Measure>();
    held.inCase = loadCase(connection(), u"KZ-2024-010"_s)->file.id;
    held.person = person.id;
    held.type = u"pretrial_custody"_s;
    held.from = PartialDate::fromEdtf(u"2023-04-20"_s).value();
    save(held);
    Order order;
    order.id = newId<Order>();
    order.measure = held.id;
    order.type = u"ordered"_s;
    order.made = held.from;
    order.statedEnd = PartialDate::fromEdtf(u"2023-05-05"_s).value();
    save(order);
    order.id = newId<Order>();
    order.type = u"extended"_s;
    order.made = PartialDate::fromEdtf(u"2023-04-27"_s).value();
    order.statedEnd = PartialDate::fromEdtf(u"2023-07-17"_s).value();
    save(order);
    const auto next = [&] {
        return lines(sheet(wish(u"cases"_s, { "ref", "next_due" }, { { "ref", u"010"_s } })))
            .last()
            .section(u',', 1);
    };
    QVERIFY2(next().contains(u"17"_s), qPrintable(next()));
    order.sealed = true;
    save(order);
    QVERIFY2(!next().contains(u"17"_s), qPrintable(next()));
}

void TstListExport::aLineIsNotFoundByWhatIsSealed()
{
    for (Measure one : m_test->folder().measures) {
        one.sealed = true;
        save(one);
    }
    const ListSheetWish held
        = wish(u"cases"_s, { "ref" }, { { "measure", u"!∅"_s }, { "ref", u"KZ"_s } });
    QCOMPARE(held.rows.size(), 1); // as the window shows it
    const ListSheet got = sheet(held);
    QCOMPARE(got.rows, 0);
    QCOMPARE(got.sealedRows, 1);
    // Their own list holds none of them.
    const ListSheet measures = sheet(wish(u"measures"_s, { "case", "type" }));
    QCOMPARE(measures.rows, 0);
    QCOMPARE(measures.sealedRows, m_test->folder().measures.size());
}

void TstListExport::aSealedCaseAndItsRecordsStayOut()
{
    Case file = m_test->folder().file;
    file.sealed = true;
    save(file);
    const ListSheet cases = sheet(wish(u"cases"_s, { "ref", "person" }));
    QCOMPARE(cases.rows, 2);
    QCOMPARE(cases.sealedRows, 1);
    QVERIFY(!QString::fromUtf8(cases.csv).contains(u"KZ-2022-001"));
    const ListSheet hearings = sheet(wish(u"hearings"_s, { "case", "at", "court" }));
    QCOMPARE(hearings.rows, 0);
    QVERIFY(hearings.sealedRows > 0);
}

void TstListExport::aSealedNameIsInNoText()
{
    Person person;
    person.id = newId<Person>();
    person.sealed = true;
    save(person);
    Name name;
    name.id = newId<Name>();
    name.person = person.id;
    name.text = u"Timur Verborgen"_s;
    save(name);
    Case file = Repository<Case>(connection()).all()->last();
    file.summary = u"Brought in by Timur Verborgen himself."_s;
    file.title = u"Nobody else"_s;
    save(file);
    const ListSheet got = sheet(wish(u"cases"_s, { "ref", "title", "summary" }));
    QVERIFY2(!QString::fromUtf8(got.csv).contains(u"Verborgen"), got.csv.constData());
    QVERIFY(QString::fromUtf8(got.csv).contains(u"Nobody else"));
    QCOMPARE(got.sealedCells, 1);
}

/// Names repeat all the time: a list with holes tells that somebody of nearly that name is sealed.
void TstListExport::aNameLikeASealedOneIsOpen()
{
    const auto add = [&](const QString &text, bool sealed) {
        CaseFolder folder;
        folder.file.id = newId<Case>();
        folder.file.ref = text;
        Person person;
        person.id = newId<Person>();
        folder.people << person;
        Name name;
        name.id = newId<Name>();
        name.person = person.id;
        name.text = text;
        name.use = u"primary"_s;
        folder.names << name;
        Involvement part;
        part.id = newId<Involvement>();
        part.inCase = folder.file.id;
        part.person = person.id;
        part.role = u"person_at_risk"_s;
        folder.involvements << part;
        folder.file.sealed = sealed;
        QVERIFY(performGesture(m_test->session, u"Add"_s, [&](const Transaction &proof) {
            return saveFolder(connection(), proof, folder);
        }));
        ++m_saved;
    };
    add(u"Nguyễn Văn Tư"_s, false);
    add(u"Person EG 098"_s, false);
    add(u"Nguyễn Văn Hai"_s, true);
    add(u"Person EG 099"_s, true);
    const ListSheet got = sheet(wish(u"cases"_s, { "person" }));
    QVERIFY2(lines(got).contains(u"Nguyễn Văn Tư"), got.csv.constData());
    QVERIFY2(lines(got).contains(u"Person EG 098"), got.csv.constData());
    QVERIFY(!QString::fromUtf8(got.csv).contains(u"Hai"));
    QCOMPARE(got.sealedCells, 0);
    QCOMPARE(got.sealedRows, 2);
}

HABEAS_TEST(TstListExport)

} // namespace habeas::test

#include "tst_listexport.moc"
