#include "tests/bench/listbench.h"

#include "app/actions/hearings/loghearing.h"
#include "app/records/find/findindex.h"
#include "ui/models/listmodel.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QScrollBar>
#include <QTableView>

#include <algorithm>

#include <sqlite3.h>

#include "tests/bench/measure.h"

namespace habeas::bench {

using namespace Qt::StringLiterals;

namespace {

/// Seconds of the engine's own answer, without anything of ours.
double engineSeconds(const Connection &connection, const QByteArray &sql)
{
    return median(10, [&](int) {
        sqlite3_stmt *statement = nullptr;
        sqlite3_prepare_v2(connection.handle(), sql.constData(), -1, &statement, nullptr);
        while (sqlite3_step(statement) == SQLITE_ROW)
            std::ignore = sqlite3_column_int64(statement, 0);
        sqlite3_finalize(statement);
    });
}

double residentMiB()
{
    QFile status(u"/proc/self/status"_s);
    std::ignore = status.open(QIODevice::ReadOnly);
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmRSS:"))
            return line.mid(6).trimmed().split(' ').first().toDouble() / 1024;
    }
    return 0;
}

void waitFor(const ui::ListModel &model)
{
    while (model.isWaiting())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 10);
}

} // namespace

/// A list in a view, from a key to the painted rows, against the engine's own query and one frame.
void benchTable(ui::Workbench &bench, int cases)
{
    const ListShape &shape = *listShape(u"cases"_s);
    const double before = residentMiB();
    QElapsedTimer timer;
    timer.start();
    ui::ListModel model(bench, shape);
    QTableView view;
    view.setModel(&model);
    view.resize(1200, 700);
    view.show();
    view.viewport()->repaint();
    out() << "a list of " << cases << " cases: first rows painted after " << timer.elapsed()
          << " ms";
    waitFor(model);
    out() << ", whole order known after " << timer.elapsed() << " ms";
    while (model.isPreparing())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 10);
    out() << ", names ready to be filtered by after " << timer.elapsed() << " ms" << Qt::endl;
    const double frame = 1.0 / 60;
    const auto painted = [&](const ListViewState &state) {
        model.setState(state);
        view.viewport()->repaint();
    };
    const auto known = [&](const ListViewState &state) {
        timer.restart();
        model.setState(state); // columns nobody has asked for are read once
        waitFor(model);
        return double(timer.nsecsElapsed()) / 1e6;
    };
    ListViewState state = plainState(shape);
    const double names
        = engineSeconds(bench.connection(),
                        "SELECT i.\"case\" FROM name n JOIN involvement i ON i.person = n.person "
                        "WHERE n.deleted = 0 AND n.text LIKE '%n 77%'");
    state.setFilter(shape, "person", u"n 77"_s);
    const double firstFilter = known(state) / 1e3;
    row(u"first filter by name, key to true count"_s, firstFilter, names + frame,
        u"engine's query and a frame"_s, 1);
    state.setFilter(shape, "since", u">2020"_s);
    const double readOnce = known(state);
    const QStringList typed { u"7"_s, u"77"_s, u"person 77"_s, u"бенч"_s, u"nobody"_s };
    const double filter = median(20, [&](int i) {
        state.setFilter(shape, "person", typed.at(i % typed.size()));
        painted(state);
    });
    row(u"filter by name, key to painted, true count"_s, filter, names + frame,
        u"engine's query and a frame"_s, 1);
    const double both = median(20, [&](int i) {
        state.setFilter(shape, "since", i % 2 == 0 ? u"<2020"_s : u"2019..2021"_s);
        painted(state);
    });
    row(u"filter by name and date, key to painted"_s, both, names + frame,
        u"engine's query and a frame"_s, 1);
    state = plainState(shape);
    const double sorted = engineSeconds(
        bench.connection(), "SELECT seq FROM \"case\" WHERE deleted = 0 ORDER BY title");
    for (const char *column : { "ref", "person", "since", "title", "last_hearing", "status" }) {
        state.sort = column;
        const double once = known(state);
        const double ours = median(10, [&](int i) {
            state.descending = i % 2 == 0;
            painted(state);
        });
        row(u"sort by %1, first rows (read once: %2 ms)"_s.arg(QLatin1StringView(column))
                .arg(qRound(once)),
            ours, sorted + frame, u"engine's query and a frame"_s, 1);
    }
    view.verticalScrollBar()->setValue(view.verticalScrollBar()->maximum());
    view.viewport()->repaint();
    out() << "columns read once: " << qRound(readOnce)
          << " ms; scrolled to the end: " << qRound(double(model.bytes()) / 1024 / 1024 * 10) / 10.0
          << " MiB of order and index, " << qRound(residentMiB() - before) << " MiB more resident"
          << Qt::endl;
}

/// What a save costs the lists and the box that finds names: both on a worker, against reading all.
void benchTakingIn(ui::Workbench &bench, int cases)
{
    const ListShape &shape = *listShape(u"cases"_s);
    const CivilDay day = bench.today();
    const QSet<int> columns { shape.indexOf("ref"), shape.indexOf("person"),
                              shape.indexOf("last_hearing") };
    std::shared_ptr<const ListIndex> list;
    const double readList = median(1, [&](int) {
        list = must(ListIndex::read(bench.connection(), shape, columns, day));
    });
    std::optional<FindIndex> find;
    const double readFind = median(1, [&](int) {
        find = must(FindIndex::read(bench.connection()));
    });
    std::vector<double> listTimes;
    std::vector<double> findTimes;
    for (int i = 0; i < 9; ++i) {
        HearingEntry entry;
        entry.caseRef = u"BX-%1"_s.arg(i * 7919 % cases, 6, 10, QLatin1Char('0'));
        entry.hearing.at = PartialDate::fromDay(CivilDay(19100 + i));
        entry.hearing.court = u"Court %1"_s.arg(i);
        std::ignore = must(logHearing(bench.session(), entry));
        listTimes.push_back(median(1, [&](int) {
            list = must(list->renewed(bench.connection(), columns, day));
        }));
        findTimes.push_back(median(1, [&](int) {
            find = must(find->renewed(bench.connection()));
        }));
    }
    std::ranges::sort(listTimes);
    std::ranges::sort(findTimes);
    row(u"after a save: the list takes it in"_s, listTimes.at(4), readList, u"reading all of it"_s,
        0);
    row(u"after a save: Find takes it in"_s, findTimes.at(4), readFind, u"reading all of it"_s, 0);
}

/// First results of a search by name against the engine's own index of words, asked for the same.
void benchFind(const Connection &connection, int cases)
{
    sqlite3 *db = connection.handle();
    sqlite3_exec(db,
                 "CREATE VIRTUAL TABLE temp.found USING fts5(text, tokenize='unicode61 "
                 "remove_diacritics 2', "
                 "prefix='1 2 3'); INSERT INTO temp.found SELECT text FROM name",
                 nullptr, nullptr, nullptr);
    QElapsedTimer timer;
    timer.start();
    const FindIndex index = must(FindIndex::read(connection));
    out() << "index of " << index.size() << " names and titles, on a worker: "
          << QString::number(double(timer.nsecsElapsed()) / 1e9, 'f', 2) << " s" << Qt::endl;
    for (const auto &[what, typed, match] :
         { std::tuple("one letter", u"p"_s,
                      "SELECT rowid FROM found WHERE found MATCH 'p*' ORDER BY rank LIMIT 50"),
           std::tuple(
               "two words", u"pers 77"_s,
               "SELECT rowid FROM found WHERE found MATCH 'pers* 77*' ORDER BY rank LIMIT 50"),
           std::tuple(
               "the wrong keys", u"зукы 77"_s,
               "SELECT rowid FROM found WHERE found MATCH 'pers* 77*' ORDER BY rank LIMIT 50"),
           std::tuple(
               "misspelt", u"pirsin 77"_s,
               "SELECT rowid FROM found WHERE found MATCH 'pers* 77*' ORDER BY rank LIMIT 50") }) {
        const double floor = median(10, [&, match = match](int) {
            sqlite3_stmt *statement = nullptr;
            sqlite3_prepare_v2(db, match, -1, &statement, nullptr);
            while (sqlite3_step(statement) == SQLITE_ROW)
                std::ignore = sqlite3_column_int64(statement, 0);
            sqlite3_finalize(statement);
        });
        const double ours = median(10, [&, typed = typed](int) {
            std::ignore = index.find(typed);
        });
        row(u"first results among %1 people: %2"_s.arg(cases).arg(QString::fromLatin1(what)), ours,
            floor, u"engine's own FTS query"_s, 0);
    }
}

} // namespace habeas::bench
