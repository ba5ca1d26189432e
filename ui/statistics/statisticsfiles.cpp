// The figures as files: pictures, and a table for a spreadsheet.
#include "app/actions/files/pictureactions.h"
#include "ui/statistics/chart.h"
#include "ui/statistics/chartview.h"
#include "ui/statistics/statisticspage.h"
#include "ui/widgets/filedialogs.h"
#include "ui/widgets/lists/sheetfile.h"
#include "ui/widgets/looks/theme.h"

#include <QPainter>
#include <QPrinter>

namespace habeas::ui {

namespace {

DrawOnSheet drawing(const StatisticsTable &table)
{
    return [table](QPainter &painter, const QRectF &room) {
        painter.setFont(sheetFont(9));
        const QFontMetricsF metrics(painter.font());
        const QRectF noteRoom(room.left(), room.bottom() - metrics.height() * 3, room.width(),
                              metrics.height() * 3);
        const ChartPlan plan
            = planChart(table, room.adjusted(0, metrics.height(), 0, -noteRoom.height()), metrics);
        painter.setRenderHint(QPainter::Antialiasing);
        paintChart(painter, table, plan, { lightPalette(), -1 });
        painter.drawText(noteRoom, Qt::AlignLeft | Qt::AlignBottom | Qt::TextWordWrap, table.note);
    };
}

SheetHead headOf(const StatisticsTable &table, CivilDay asOf)
{
    return { table.title, asOf, QStringLiteral("Statistics") };
}

} // namespace

void StatisticsPage::keepPicture(const QString &suffix)
{
    if (!table())
        return;
    const StatisticsTable shown = *table(); // as it is now, whatever is counted meanwhile
    const QString path = askSaveFile(
        this, tr("Keep the chart as a picture"),
        QStringLiteral("statistics-%1-%2.%3").arg(shown.code, m_workbench.today().iso(), suffix),
        tr("Pictures (*.%1)").arg(suffix), suffix);
    if (path.isEmpty())
        return;
    m_workbench.perform([&](Session &session) {
        const QByteArray picture
            = sheetFile(headOf(shown, m_workbench.today()), drawing(shown), pictureFormat(path));
        return writePicture(session, picture, chartPicture(shown.title, picture), path);
    });
}

void StatisticsPage::print()
{
    if (!table())
        return;
    const StatisticsTable shown = *table();
    const SheetHead head = headOf(shown, m_workbench.today());
    const auto end = m_preview(
        { QStringLiteral("picture"), sheetPage(), [&](QPrinter &printer) -> Result<> {
             if (drawSheets(printer, head, { drawing(shown) }))
                 return {};
             return failure(ErrorKind::Io,
                            tr("The chart could not be drawn, so nothing was printed."));
         } });
    if (!end)
        emit m_workbench.failed(end.error());
    else if (*end == PreviewEnd::WantsPdf)
        keepPicture(QStringLiteral("pdf"));
    else if (*end == PreviewEnd::Printed)
        m_workbench.perform([&](Session &session) {
            return notePrinted(
                session,
                chartPicture(shown.title, sheetFile(head, drawing(shown), QStringLiteral("pdf"))));
        });
}

void StatisticsPage::keepFigures()
{
    const StatisticsTable *shown = table();
    if (!shown)
        return;
    const QString path = askSaveFile(
        this, tr("Keep the figures for a spreadsheet"),
        QStringLiteral("statistics-%1-%2.csv").arg(shown->code, m_workbench.today().iso()),
        tr("Figures (*.csv)"), QStringLiteral("csv"));
    if (path.isEmpty())
        return;
    m_workbench.perform([&](Session &session) {
        return writeStatistics(session, *shown, path, true);
    });
}

} // namespace habeas::ui
