// The figures as files: pictures, and a table for a spreadsheet.
#include "app/actions/files/pictureactions.h"
#include "ui/statistics/chart.h"
#include "ui/statistics/chartview.h"
#include "ui/statistics/statisticspage.h"
#include "ui/widgets/filedialogs.h"
#include "ui/widgets/lists/sheetfile.h"
#include "ui/widgets/looks/theme.h"

#include <QPainter>

namespace habeas::ui {

void StatisticsPage::keepPicture(const QString &suffix)
{
    const StatisticsTable *shown = table();
    if (!shown)
        return;
    const QString path = askSaveFile(
        this, tr("Keep the chart as a picture"),
        QStringLiteral("statistics-%1-%2.%3").arg(shown->code, m_workbench.today().iso(), suffix),
        tr("Pictures (*.%1)").arg(suffix), suffix);
    if (path.isEmpty())
        return;
    const auto draw = [shown](QPainter &painter, const QRectF &room) {
        painter.setFont(sheetFont(9));
        const QFontMetricsF metrics(painter.font());
        const QRectF noteRoom(room.left(), room.bottom() - metrics.height() * 3, room.width(),
                              metrics.height() * 3);
        const ChartPlan plan
            = planChart(*shown, room.adjusted(0, metrics.height(), 0, -noteRoom.height()), metrics);
        painter.setRenderHint(QPainter::Antialiasing);
        paintChart(painter, *shown, plan, { lightPalette(), -1 });
        painter.drawText(noteRoom, Qt::AlignLeft | Qt::AlignBottom | Qt::TextWordWrap, shown->note);
    };
    const SheetHead head { shown->title, m_workbench.today(), QStringLiteral("Statistics") };
    m_workbench.perform([&](Session &session) {
        return writePicture(session, sheetFile(head, draw, pictureFormat(path)), path);
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
