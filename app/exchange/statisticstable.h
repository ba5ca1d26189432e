#pragma once

#include "app/base/language.h"
#include "app/records/statisticsreading.h"

#include <QStringList>

namespace habeas {

/// Figures as people read them: what a chart draws, a screen reader says and a spreadsheet gets.
struct StatisticsTable
{
    struct Row
    {
        QString code; ///< "2022-03", "2022-02-28" (a Monday), "31-90", "731-": the same in every
                      ///< language
        QString label; ///< short, under a bar
        QString name; ///< in full: "March 2022"
        QList<CountRange> values; ///< one a series

        friend bool operator==(const Row &, const Row &) = default;
    };

    QString code; ///< "held", "hearings", "waiting"
    QString title;
    QString rowsAre; ///< heading of the rows: "Month"
    QString note; ///< what is counted, how, and what is left out
    QString total; ///< heading of totals; empty where adding the series means nothing
    QStringList seriesCodes;
    QStringList series;
    QList<Row> rows;
    QList<CountRange> totals; ///< one a row where total is not empty
    bool stacked = true; ///< series stand on each other, else beside each other
};

/// People deprived of liberty by month and kind of measure.
[[nodiscard]] StatisticsTable heldTable(const StatisticsRecords &records, CalendarMonth from,
                                        CalendarMonth until, Language language);
/// Hearings by week.
[[nodiscard]] StatisticsTable hearingsTable(const StatisticsRecords &records, CivilDay first,
                                            CivilDay last, Language language);
/// How long people waited for a first judgment, and how long they have been waiting.
[[nodiscard]] StatisticsTable waitingTable(const StatisticsRecords &records, CivilDay today,
                                           Language language);

/// "4", or "3–5" where the dates leave it open.
[[nodiscard]] QString countText(const CountRange &count);
/// RFC 4180 in UTF-8 with a byte order mark, two columns a series: at least, at most.
[[nodiscard]] QByteArray statisticsCsv(const StatisticsTable &table);

} // namespace habeas
