#pragma once

#include "app/exchange/statisticstable.h"

#include <QPalette>
#include <QRectF>
#include <QStringList>

class QFontMetricsF;
class QPainter;

namespace habeas::ui {

/// One series of one row where it stands: what is surely so, and on top what is only possible.
struct ChartPart
{
    qsizetype series = 0;
    QRectF surely;
    QRectF possibly; ///< null where the dates leave nothing open
};

struct ChartBar
{
    QRectF room; ///< the row's whole column, to hit with the mouse
    QList<ChartPart> parts;
    QString label; ///< empty where there is no room for one
};

struct ChartKey
{
    QRectF box;
    QRectF text;
};

/// A chart laid out: pure, so that screen and files show the same.
struct ChartPlan
{
    QRectF field; ///< between the axes
    qint64 top = 0; ///< the figure at the upper edge of the field
    QList<std::pair<qreal, QString>> ticks; ///< y and its figure
    QList<ChartBar> bars; ///< one a row
    QList<ChartKey> keys; ///< one a series

    /// -1 where there is no row.
    [[nodiscard]] qsizetype barAt(const QPointF &point) const;
};

struct ChartLook
{
    QPalette palette;
    qsizetype current = -1; ///< the row that is ringed
};

[[nodiscard]] ChartPlan planChart(const StatisticsTable &table, const QRectF &room,
                                  const QFontMetricsF &metrics);
/// With the painter's font.
void paintChart(QPainter &painter, const StatisticsTable &table, const ChartPlan &plan,
                const ChartLook &look);

/// A row in words: "March 2022: administrative arrest 1, pre-trial custody 2–3, people 3".
[[nodiscard]] QString rowWords(const StatisticsTable &table, qsizetype row);

} // namespace habeas::ui
