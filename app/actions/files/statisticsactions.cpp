#include "app/actions/files/statisticsactions.h"

#include "app/actions/files/leavingcopy.h"

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
    const QByteArray csv = statisticsCsv(table);
    OutputFile file(session, path, replace);
    if (const Result<> written = file.write(csv); !written)
        return tl::unexpected(written.error());
    const QString name = QFileInfo(path).fileName();
    const QString what = StatisticsActionText::tr("the figures “%1”").arg(table.title);
    auto done
        = keepNoted(session, file, path, { {}, what, hashOf(csv) },
                    StatisticsActionText::tr("Written outside the vault: %1, “%2”", "what, file")
                        .arg(what, name));
    if (done)
        done->effects << StatisticsActionText::tr("The figures are in “%1”. They name nobody; the "
                                                  "file is not encrypted.")
                             .arg(name);
    return done;
}

} // namespace habeas
