#include "app/actions/files/statisticsactions.h"

#include "app/actions/files/outputfile.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

namespace habeas {

namespace {

struct StatisticsActionText
{
    Q_DECLARE_TR_FUNCTIONS(Statistics)
};

} // namespace

QList<StatisticsTable> statisticsTables(const StatisticsRecords &records,
                                        const StatisticsSpan &span, CivilDay today,
                                        Language language)
{
    const CivilDay last = std::min(span.until.value_or(today), today);
    const CivilDay first = std::max(span.from.value_or(records.first.value_or(last)),
                                    last.plusMonths(-12 * mostStatisticsYears));
    return { heldTable(records, CalendarMonth::of(first), CalendarMonth::of(last), language),
             hearingsTable(records, first, last, language),
             waitingTable(records, today, language) };
}

Result<Done> writeStatistics(Session &session, const StatisticsTable &table, const QString &path,
                             bool replace)
{
    const Result<> written = writeFile(session, path, statisticsCsv(table), replace);
    if (!written)
        return tl::unexpected(written.error());
    const QString words = StatisticsActionText::tr("The figures are in “%1”. They name nobody; the "
                                                   "file is not encrypted.")
                              .arg(QFileInfo(path).fileName());
    return Done { {}, words, { words }, {} };
}

} // namespace habeas
