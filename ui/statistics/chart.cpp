#include "ui/statistics/chart.h"

#include "ui/widgets/looks/theme.h"
#include "ui/widgets/pictures/fills.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace habeas::ui {

namespace {

struct ChartText
{
    Q_DECLARE_TR_FUNCTIONS(Chart)
};

constexpr qreal gap = 6;
constexpr qreal mostBarWidth = 44;
constexpr qreal leastSpacedColumn = 8; ///< below it bars stand side by side, without outlines

qint64 highest(const StatisticsTable &table)
{
    qint64 most = 0;
    for (const StatisticsTable::Row &row : table.rows) {
        qint64 sum = 0;
        for (const CountRange &value : row.values) {
            sum += value.most;
            most = std::max(most, value.most);
        }
        if (table.stacked)
            most = std::max(most, sum);
    }
    return most;
}

/// 1, 2, 5, 10, 20 ...: the least that leaves at most that many steps below the figure.
qint64 stepFor(qint64 most, qint64 steps)
{
    for (qint64 unit = 1;; unit *= 10) {
        for (const qint64 factor : { 1, 2, 5 }) {
            if (unit * factor * steps >= most)
                return unit * factor;
        }
    }
}

class ChartPlanner
{
public:
    ChartPlanner(const StatisticsTable &table, const QRectF &room, const QFontMetricsF &metrics)
        : m_table(table)
        , m_room(room)
        , m_metrics(metrics)
    {
    }

    ChartPlan plan()
    {
        const qreal head = placeKeys();
        const qint64 most = std::max<qint64>(1, highest(m_table));
        const qreal line = m_metrics.height();
        const auto lines = static_cast<qint64>((m_room.height() - head) / (line * 2.5));
        const qint64 step = stepFor(most, std::clamp<qint64>(lines, 2, 8));
        m_plan.top = (most + step - 1) / step * step;
        const qreal left = m_metrics.horizontalAdvance(QLocale().toString(m_plan.top)) + gap * 2;
        m_plan.field = m_room.adjusted(left, head + line / 2, -gap, -(line + gap));
        for (qint64 figure = 0; figure <= m_plan.top; figure += step)
            m_plan.ticks.append({ yOf(figure), QLocale().toString(figure) });
        placeBars();
        return m_plan;
    }

private:
    [[nodiscard]] qreal yOf(qint64 figure) const
    {
        return m_plan.field.bottom()
            - m_plan.field.height() * static_cast<qreal>(figure) / static_cast<qreal>(m_plan.top);
    }

    /// The height that the names of the series take, in as many lines as they need.
    qreal placeKeys()
    {
        const qreal line = m_metrics.height() + gap;
        const qreal box = m_metrics.ascent();
        QPointF at = m_room.topLeft();
        for (const QString &name : m_table.series) {
            const qreal width = m_metrics.horizontalAdvance(name);
            if (at.x() > m_room.left() && at.x() + box + gap + width > m_room.right())
                at = QPointF(m_room.left(), at.y() + line);
            const QRectF square(at.x(), at.y() + (line - box) / 2, box, box);
            m_plan.keys << ChartKey { square,
                                      QRectF(square.right() + gap, at.y(), width + 1, line) };
            at.rx() += box + width + gap * 4;
        }
        return m_table.series.isEmpty() ? 0 : at.y() + line - m_room.top();
    }

    void placeBars()
    {
        const auto rows = static_cast<qreal>(std::max<qsizetype>(1, m_table.rows.size()));
        const qreal column = m_plan.field.width() / rows;
        qreal labelEnd = m_plan.field.left() - gap;
        for (qsizetype i = 0; i < m_table.rows.size(); ++i) {
            const StatisticsTable::Row &row = m_table.rows.at(i);
            ChartBar bar;
            bar.room = QRectF(m_plan.field.left() + column * static_cast<qreal>(i),
                              m_plan.field.top(), column, m_plan.field.height());
            const qreal half = m_metrics.horizontalAdvance(row.label) / 2;
            const qreal center = bar.room.center().x();
            if (center - half > labelEnd + gap && center + half <= m_room.right() + gap) {
                bar.label = row.label;
                labelEnd = center + half;
            }
            placeParts(row, bar);
            m_plan.bars << bar;
        }
    }

    void placeParts(const StatisticsTable::Row &row, ChartBar &bar) const
    {
        const auto beside = static_cast<qreal>(m_table.stacked ? 1 : row.values.size());
        const qreal share = bar.room.width() < leastSpacedColumn ? 1.0 : 0.8;
        const qreal width = std::min(bar.room.width() * share, mostBarWidth * beside) / beside;
        const qreal start = bar.room.center().x() - width * beside / 2;
        qint64 base = 0;
        for (qsizetype series = 0; series < row.values.size(); ++series) {
            const CountRange &value = row.values.at(series);
            const qreal x = start + (m_table.stacked ? 0 : width * static_cast<qreal>(series));
            if (!m_table.stacked)
                base = 0;
            if (value.most > 0) {
                const qreal foot = yOf(base);
                const qreal sure = yOf(base + value.least);
                const qreal head = yOf(base + value.most);
                ChartPart part { series, QRectF(x, sure, width, foot - sure), {} };
                if (value.most > value.least)
                    part.possibly = QRectF(x, head, width, sure - head);
                bar.parts << part;
            }
            base += value.most;
        }
    }

    const StatisticsTable &m_table;
    QRectF m_room;
    const QFontMetricsF &m_metrics;
    ChartPlan m_plan;
};

/// Kinds are told apart by colour and by hatching, so that a black and white print shows them too.
void paintPart(QPainter &painter, const QRectF &rect, const QString &code, bool surely,
               const QPalette &palette)
{
    if (rect.isEmpty())
        return;
    const KindLook look = kindLook(code);
    const QColor ink = meaningColor(look.meaning, palette);
    const QColor ground = palette.color(QPalette::Base);
    const QColor soft = mixed(ink, surely ? 0.25 : 0.10, ground);
    const bool narrow = rect.width() < leastSpacedColumn * 0.8;
    painter.fillRect(rect, soft);
    if (surely)
        paintFill(painter, rect, look.fill, ink, soft);
    painter.setPen(narrow && surely ? QPen(Qt::NoPen)
                                    : QPen(ink, 1, surely ? Qt::SolidLine : Qt::DashLine));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(rect);
}

} // namespace

qsizetype ChartPlan::barAt(const QPointF &point) const
{
    for (qsizetype i = 0; i < bars.size(); ++i) {
        if (bars.at(i).room.contains(point))
            return i;
    }
    return -1;
}

ChartPlan planChart(const StatisticsTable &table, const QRectF &room, const QFontMetricsF &metrics)
{
    return ChartPlanner(table, room, metrics).plan();
}

void paintChart(QPainter &painter, const StatisticsTable &table, const ChartPlan &plan,
                const ChartLook &look)
{
    const QColor text = look.palette.color(QPalette::Text);
    const qreal line = QFontMetricsF(painter.font()).height();
    for (const auto &[y, figure] : plan.ticks) {
        painter.setPen(QPen(fieldBorder(look.palette), 0.5));
        painter.drawLine(QLineF(plan.field.left(), y, plan.field.right(), y));
        painter.setPen(text);
        painter.drawText(QRectF(plan.field.left() - 200 - gap, y - line / 2, 200, line),
                         Qt::AlignRight | Qt::AlignVCenter, figure);
    }
    for (const ChartBar &bar : plan.bars) {
        for (const ChartPart &part : bar.parts) {
            paintPart(painter, part.surely, table.seriesCodes.value(part.series), true,
                      look.palette);
            paintPart(painter, part.possibly, table.seriesCodes.value(part.series), false,
                      look.palette);
        }
        painter.setPen(text);
        painter.drawText(
            QRectF(bar.room.center().x() - 200, plan.field.bottom() + gap / 2, 400, line),
            Qt::AlignHCenter | Qt::AlignTop, bar.label);
    }
    for (qsizetype i = 0; i < plan.keys.size(); ++i) {
        paintPart(painter, plan.keys.at(i).box, table.seriesCodes.value(i), true, look.palette);
        painter.setPen(text);
        painter.drawText(plan.keys.at(i).text, Qt::AlignLeft | Qt::AlignVCenter,
                         table.series.at(i));
    }
    if (look.current >= 0 && look.current < plan.bars.size()) {
        painter.setPen(QPen(focusRing(look.palette), 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(plan.bars.at(look.current).room.adjusted(-1, -2, 1, 2), 3, 3);
    }
}

QString rowWords(const StatisticsTable &table, qsizetype row)
{
    if (row < 0 || row >= table.rows.size())
        return {};
    const auto figure = [](const QString &name, const CountRange &count) {
        return ChartText::tr("%1 %2", "what is counted, how many").arg(name, countText(count));
    };
    QStringList figures;
    for (qsizetype i = 0; i < table.series.size(); ++i) {
        const CountRange &count = table.rows.at(row).values.at(i);
        if (count.most > 0 || table.series.size() == 1)
            figures << figure(table.series.at(i), count);
    }
    if (!table.total.isEmpty())
        figures << figure(table.total, table.totals.at(row));
    return ChartText::tr("%1: %2", "row, figures")
        .arg(table.rows.at(row).name,
             figures.isEmpty() ? ChartText::tr("nothing") : figures.join(ChartText::tr(", ")));
}

} // namespace habeas::ui
