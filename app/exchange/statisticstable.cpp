#include "app/exchange/statisticstable.h"

#include "app/base/dates/dateprint.h"
#include "app/base/text/tabletext.h"
#include "app/casefile/thesaurus.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace habeas {

namespace {

struct StatisticsText
{
    Q_DECLARE_TR_FUNCTIONS(Statistics)
};

QString monthCode(CalendarMonth month)
{
    return u"%1-%2"_s.arg(month.year, 4, 10, QChar(u'0')).arg(month.month, 2, 10, QChar(u'0'));
}

QString monthText(CalendarMonth month, Language language, DateStyle style)
{
    const PartialDate date = PartialDate::fromMonth(month.year, month.month);
    return printDate(date, language, style);
}

QString sealedNote(const StatisticsRecords &records)
{
    return records.sealed == 0 ? QString()
                               : u' '
            + StatisticsText::tr("%n sealed record(s) are left out.", nullptr,
                                 static_cast<int>(records.sealed));
}

/// The kinds of measure that occur, in the order of the thesaurus.
QStringList kindsIn(const QList<MonthHeld> &months)
{
    QSet<QString> seen;
    for (const MonthHeld &month : months) {
        for (auto kind = month.byType.keyBegin(); kind != month.byType.keyEnd(); ++kind)
            seen.insert(*kind);
    }
    QStringList kinds;
    for (const QString &code : codesOf(u"measure_type"_s)) {
        if (seen.contains(code))
            kinds << code;
    }
    return kinds;
}

QString waitingName(const WaitingBucket &bucket)
{
    return bucket.most ? StatisticsText::tr("%1 to %2 days").arg(bucket.fewest).arg(*bucket.most)
                       : StatisticsText::tr("%1 days and more").arg(bucket.fewest);
}

} // namespace

StatisticsTable heldTable(const StatisticsRecords &records, CalendarMonth from, CalendarMonth until,
                          Language language)
{
    StatisticsTable table;
    table.code = u"held"_s;
    table.title = StatisticsText::tr("People deprived of liberty");
    table.rowsAre = StatisticsText::tr("Month");
    table.total = StatisticsText::tr("People");
    table.note = StatisticsText::tr(
                     "Everybody who was held on at least one day of the month. Somebody held "
                     "under two kinds of measure is counted once for each, and once among "
                     "the people. A measure without an end on record goes on.")
        + sealedNote(records);
    const QList<MonthHeld> months = heldByMonth(records.held, from, until);
    table.seriesCodes = kindsIn(months);
    for (const QString &code : std::as_const(table.seriesCodes))
        table.series << codeLabel(u"measure_type"_s, code, language);
    for (const MonthHeld &month : months) {
        StatisticsTable::Row row { monthCode(month.month),
                                   monthText(month.month, language, DateStyle::Short),
                                   monthText(month.month, language, DateStyle::Long),
                                   {} };
        for (const QString &code : std::as_const(table.seriesCodes))
            row.values << month.byType.value(code);
        table.rows << row;
        table.totals << month.people;
    }
    return table;
}

StatisticsTable hearingsTable(const StatisticsRecords &records, CivilDay first, CivilDay last,
                              Language language)
{
    StatisticsTable table;
    table.code = u"hearings"_s;
    table.title = StatisticsText::tr("Hearings a week");
    table.rowsAre = StatisticsText::tr("Week from");
    table.note
        = StatisticsText::tr("Weeks begin on Monday. A hearing whose day is known only partly may "
                             "belong to any of several weeks.");
    if (records.undatedHearings > 0)
        table.note += u' '
            + StatisticsText::tr("%n hearing(s) without a date are left out.", nullptr,
                                 static_cast<int>(records.undatedHearings));
    table.note += sealedNote(records);
    table.seriesCodes = { u"hearings"_s };
    table.series = { StatisticsText::tr("hearings") };
    for (const WeekHearings &week : hearingsByWeek(records.hearings, first, last))
        table.rows << StatisticsTable::Row { week.monday.iso(),
                                             printDay(week.monday, language, DateStyle::Short),
                                             printDay(week.monday, language, DateStyle::Long),
                                             { week.hearings } };
    return table;
}

StatisticsTable waitingTable(const StatisticsRecords &records, CivilDay today, Language)
{
    StatisticsTable table;
    table.code = u"waiting"_s;
    table.title = StatisticsText::tr("Time to a judgment");
    table.rowsAre = StatisticsText::tr("Days");
    table.note
        = StatisticsText::tr("From the first day somebody was deprived of liberty in a case to the "
                             "first judgment on record, or to today where there is none.")
        + sealedNote(records);
    table.stacked = false;
    table.seriesCodes = { u"judged"_s, u"not_judged"_s };
    table.series = { StatisticsText::tr("judged"), StatisticsText::tr("no judgment on record") };
    const WaitingTimes times = waitingTimes(records.waiting, today);
    for (qsizetype i = 0; i < times.judged.size(); ++i) {
        const WaitingBucket &bucket = times.judged.at(i);
        const QString most = bucket.most ? QString::number(*bucket.most) : QString();
        table.rows << StatisticsTable::Row { u"%1-%2"_s.arg(bucket.fewest).arg(most),
                                             bucket.most ? u"%1–%2"_s.arg(bucket.fewest).arg(most)
                                                         : u"%1+"_s.arg(bucket.fewest),
                                             waitingName(bucket),
                                             { bucket.people, times.waiting.at(i).people } };
    }
    return table;
}

QString countText(const CountRange &count)
{
    return count.least == count.most ? QString::number(count.most)
                                     : u"%1–%2"_s.arg(count.least).arg(count.most);
}

QByteArray statisticsCsv(const StatisticsTable &table)
{
    QStringList heads { table.rowsAre };
    QStringList names = table.series;
    if (!table.total.isEmpty())
        names << table.total;
    for (const QString &name : std::as_const(names))
        heads << StatisticsText::tr("%1, at least").arg(name)
              << StatisticsText::tr("%1, at most").arg(name);
    QString lines = csvLine(heads);
    for (qsizetype i = 0; i < table.rows.size(); ++i) {
        const StatisticsTable::Row &row = table.rows.at(i);
        QList<CountRange> values = row.values;
        if (!table.total.isEmpty())
            values << table.totals.at(i);
        QStringList cells { row.code };
        for (const CountRange &value : std::as_const(values))
            cells << QString::number(value.least) << QString::number(value.most);
        lines += csvLine(cells);
    }
    return "\xEF\xBB\xBF" + lines.toUtf8();
}

} // namespace habeas
