#include "app/actions/deadlines/recompute.h"
#include "app/actions/deadlines/todayactions.h"
#include "app/actions/files/exchangeactions.h"
#include "app/actions/hearings/loghearing.h"
#include "app/letters/paper/pages.h"
#include "app/records/due/duereading.h"
#include "app/records/lists/caselist.h"
#include "app/records/store/repository.h"
#include "app/records/today/todaychecks.h"
#include "app/vault/vault.h"

#include <QApplication>
#include <QBuffer>
#include <QElapsedTimer>
#include <QPainter>
#include <QPdfWriter>
#include <QTemporaryDir>
#include <QTextDocument>

#include <algorithm>

#include <sqlite3.h>

#include "tests/bench/letterbench.h"
#include "tests/bench/listbench.h"
#include "tests/bench/measure.h"
#include "tests/bench/previewbench.h"
#include "tests/support/people.h"

using namespace habeas;
using namespace habeas::bench;
using namespace Qt::StringLiterals;

namespace {

/// Cases that differ in every text, with a custody that began on one of the thousand days before
/// today and a hearing ten days later.
CaseFile manyCases(int count)
{
    const CivilDay first = today(systemClock()).plusDays(-1000);
    CaseFile file;
    for (int i = 0; i < count; ++i) {
        CaseFolder folder;
        folder.file.id = newId<Case>();
        folder.file.ref = u"BX-%1"_s.arg(i, 6, 10, QLatin1Char('0'));
        folder.file.title = u"Case number %1"_s.arg(i);
        folder.file.status = u"open"_s;
        folder.file.country = u"KZ"_s;
        const test::Somebody held(u"Person %1 Бенч"_s.arg(i * 7919 % count), u"person_at_risk"_s,
                                  folder.file.id);
        file.people << held.person;
        file.names << held.name;
        folder.involvements << held.part;
        Measure measure;
        measure.id = newId<Measure>();
        measure.inCase = folder.file.id;
        measure.type = u"pretrial_custody"_s;
        measure.from = PartialDate::fromDay(first.plusDays(i % 1000));
        folder.measures << measure;
        Hearing hearing;
        hearing.id = newId<Hearing>();
        hearing.inCase = folder.file.id;
        hearing.at = PartialDate::fromDay(first.plusDays(10 + i % 1000));
        folder.hearings << hearing;
        file.cases << folder;
    }
    return file;
}

/// The floor of a save is one durable row in the same kind of file, by the bare engine. Both are
/// timed in turn, so that whatever else the machine does meets both.
void benchSaving(Session &session)
{
    sqlite3 *db = session.vault->connection().handle();
    sqlite3_exec(db, "CREATE TABLE bench(seq INTEGER PRIMARY KEY, text TEXT NOT NULL) STRICT",
                 nullptr, nullptr, nullptr);
    std::vector<double> floors;
    std::vector<double> times;
    for (int i = 0; i < 200; ++i) {
        floors.push_back(once([&] {
            sqlite3_exec(db, "INSERT INTO bench(text) VALUES('a hearing of some length, in words')",
                         nullptr, nullptr, nullptr);
        }));
        HearingEntry entry;
        entry.caseRef = u"BX-%1"_s.arg(i, 6, 10, QLatin1Char('0'));
        entry.hearing.at = PartialDate::fromDay(CivilDay(19000));
        entry.hearing.court = u"District court"_s;
        times.push_back(once([&] {
            std::ignore = must(logHearing(session, entry));
        }));
    }
    sqlite3_exec(db, "DROP TABLE bench", nullptr, nullptr, nullptr);
    row(u"log a hearing, durable, with history"_s, middle(times), middle(floors),
        u"bare durable row"_s, 3);
}

/// Every case's deadlines again, from what is stored; per case the cost must not grow.
void benchDeadlines(Session &session, int cases)
{
    QElapsedTimer timer;
    timer.start();
    const Recomputed done = must(recomputeAll(session));
    const double perCase = double(timer.nsecsElapsed()) / 1e9 / double(done.cases);
    out() << "computing the deadlines of " << cases
          << " cases: " << QString::number(perCase * 1e3, 'f', 3) << " ms a case" << Qt::endl;
    const Connection &connection = session.vault->connection();
    const CivilDay day = today(session.clock);
    const double floor = median(20, [&](int) {
        std::ignore = must(DueTable(connection).casesWithin({ day, day.plusDays(7) }));
    });
    row(u"cases with something due within 7 days"_s, floor, 1.0 / 60, u"frame of a 60 Hz screen"_s,
        1);
    qsizetype found = 0;
    const double ours = median(5, [&](int) {
        DueReading reading(connection, today(session.clock));
        found = must(reading.acrossCases(7)).size();
    });
    row(u"what is due within 7 days, in words (%1)"_s.arg(found), ours, floor, u"the index alone"_s,
        0);
}

/// The first page people see, on a day when much is due, against what the engine needs to find it.
void benchToday(const Connection &connection)
{
    const CivilDay day = today(systemClock());
    const double floor = median(20, [&](int) {
        std::ignore = must(DueTable(connection).casesWithin({ day, day.plusDays(7) }));
    });
    const double unsteady = median(20, [&](int) {
        std::ignore = must(DueTable(connection).unsteadyOn(day));
    });
    row(u"today: cases whose deadlines do not stand"_s, unsteady, floor,
        u"engine's own index read"_s, 0);
    TodayQuery query;
    query.day = day;
    query.computeMost = 50; // as the page first asks
    qsizetype found = 0;
    const double ours = median(10, [&](int) {
        found = must(readToday(connection, query)).items.size();
    });
    row(u"today: due within 7 days (%1 rows)"_s.arg(found), ours, floor,
        u"engine's own index read"_s, 0);
}

/// What there is to check: once a day every open case is read, away from the window; afterwards
/// the page only counts what is kept.
void benchChecks(Session &session)
{
    constexpr qsizetype most = 500; // cases enough to know what one costs
    const CivilDay day = today(session.clock);
    const Connection &connection = session.vault->connection();
    const CheckPlan plan = must(planChecks(connection, day));
    const QList<PlannedCase> some = plan.toCheck.first(std::min(most, plan.toCheck.size()));
    QElapsedTimer timer;
    timer.start();
    QList<SteadyDays> days;
    for (const PlannedCase &file : some)
        days << must(checkCase(connection, file.id, day)).days;
    out() << "findings of a case: "
          << QString::number(double(timer.nsecsElapsed()) / 1e6 / double(some.size()), 'f', 3)
          << " ms" << Qt::endl;
    CheckPart part { {}, plan.changeSet, true, true };
    for (qsizetype i = 0; i < plan.toCheck.size(); ++i)
        part.cases.append({ plan.toCheck.at(i).id, 0, days.at(i % days.size()) });
    const Result<> kept = keepFound(session, part);
    if (!kept)
        out() << kept.error().message << Qt::endl;
    const double known = median(5, [&](int) {
        std::ignore = must(planChecks(connection, day));
    });
    row(u"today: findings kept of %1 cases"_s.arg(part.cases.size()), known, 1.0 / 60,
        u"frame of a 60 Hz screen"_s, 0);
    out() << "of these to be read again on the next day: "
          << must(planChecks(connection, day.plusDays(1))).toCheck.size() << Qt::endl;
}

void benchList(const Connection &connection, int cases)
{
    sqlite3 *db = connection.handle();
    const double floor = median(50, [&](int) {
        sqlite3_stmt *statement = nullptr;
        sqlite3_prepare_v2(db, "SELECT seq FROM \"case\" WHERE deleted = 0 ORDER BY ref", -1,
                           &statement, nullptr);
        while (sqlite3_step(statement) == SQLITE_ROW)
            std::ignore = sqlite3_column_int64(statement, 0);
        sqlite3_finalize(statement);
    });
    QList<qint64> order;
    const double whole = median(50, [&](int) {
        order = must(caseOrder(connection, {}));
    });
    row(u"order of %1 cases"_s.arg(cases), whole, floor, u"engine's own query"_s, 2);
    const double window = median(200, [&](int i) {
        const auto start = static_cast<size_t>(i * 7919 % std::max(1, cases - 64));
        std::ignore = must(caseRows(
            connection,
            std::span(order.constData(), static_cast<size_t>(order.size())).subspan(start, 64)));
    });
    row(u"one window of 64 rows, anywhere"_s, window, 1.0 / 60, u"frame of a 60 Hz screen"_s, 1);
}

/// The records and nothing that follows from them.
void fill(Vault &vault, const CaseFile &file)
{
    auto transaction = must(vault.begin({ u"Fill"_s, u"bench"_s }));
    const Repository<Person> people(vault.connection());
    const Repository<Name> names(vault.connection());
    for (const Person &person : file.people)
        std::ignore = people.save(transaction, person);
    for (const Name &name : file.names)
        std::ignore = names.save(transaction, name);
    for (const CaseFolder &folder : file.cases)
        std::ignore = saveFolder(vault.connection(), transaction, folder);
    std::ignore = must(transaction.commit());
}

/// With deadlines and history, as an office would take its cases in.
void benchImport(Session &session, const CaseFile &file)
{
    QElapsedTimer timer;
    timer.start();
    const double processor = processorSeconds();
    std::ignore = must(importCaseFile(session, file, u"bench.json"_s));
    const double worked = processorSeconds() - processor;
    const double seconds = double(timer.nsecsElapsed()) / 1e9;
    const auto records = double(file.cases.size() * 6);
    out() << "import of " << file.cases.size()
          << " cases (6 records each, with history): " << QString::number(seconds, 'f', 2) << " s, "
          << qRound(records / seconds) << " records a second; of the processor "
          << QString::number(worked, 'f', 2) << " s, " << qRound(records / worked)
          << " records a second" << Qt::endl;
}

void benchLetters()
{
    ComposedLetter letter;
    letter.subject = u"Appeal"_s;
    letter.html
        = u"<p>%1</p>"_s.arg(u"A letter of ordinary words that fills a page. "_s.repeated(60));
    const double floor = median(30, [&](int) {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        QPdfWriter writer(&buffer);
        QTextDocument document;
        document.setDefaultFont(QFont(u"Noto Serif"_s, 11));
        document.setHtml(letter.html);
        document.print(&writer);
    });
    const double ours = median(30, [&](int) {
        std::ignore = must(letterBytes(letter, LetterFormat::Pdf));
    });
    row(u"one letter as PDF"_s, ours, floor, u"bare QTextDocument"_s, 1.3);
}

} // namespace

/// habeas-bench [CASES [SECTION...]]: import, saving, deadlines, today, list, find, letters,
/// preview, tables; all of them where none is named.
int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    const int cases = argc > 1 ? std::max(200, QByteArray(argv[1]).toInt()) : 10'000;
    const QTemporaryDir folder;
    Session session;
    session.author = u"bench"_s;
    session.vault = must(Vault::create(folder.filePath(u"bench.habeas"_s), u"a bench passphrase"_s,
                                       KeyCost { 1, 8 }));

    QStringList wanted;
    for (int i = 2; i < argc; ++i)
        wanted << QString::fromLatin1(argv[i]);
    const auto asked = [&wanted](const QString &section) {
        return wanted.isEmpty() || wanted.contains(section);
    };
    const CaseFile file = manyCases(cases);
    const QStringList withDeadlines { u"import"_s, u"saving"_s, u"deadlines"_s, u"today"_s };
    const bool whole = wanted.isEmpty() || std::ranges::any_of(withDeadlines, asked);
    if (whole)
        benchImport(session, file);
    else
        fill(*session.vault, file);
    if (asked(u"saving"_s))
        benchSaving(session);
    if (asked(u"deadlines"_s))
        benchDeadlines(session, cases);
    if (asked(u"today"_s)) {
        benchToday(session.vault->connection());
        benchChecks(session);
    }
    if (asked(u"list"_s))
        benchList(session.vault->connection(), cases);
    if (asked(u"find"_s))
        benchFind(session.vault->connection(), cases);
    if (asked(u"letters"_s)) {
        benchLetters();
        benchLetterBatch(session, folder.path());
    }
    if (!asked(u"preview"_s) && !asked(u"tables"_s))
        return 0;
    ui::Workbench bench(std::move(session));
    if (asked(u"preview"_s))
        benchPreview(bench);
    if (asked(u"tables"_s)) {
        benchTable(bench, cases);
        benchTakingIn(bench, cases);
    }
    return 0;
}
