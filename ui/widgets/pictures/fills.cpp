#include "ui/widgets/pictures/fills.h"

#include <QPainter>

#include <algorithm>
#include <array>
#include <cmath>

namespace habeas::ui {

namespace {

using Fill = PictureItem::Fill;

struct NamedLook
{
    QLatin1StringView code;
    KindLook look;
};

constexpr std::array looks {
    NamedLook { QLatin1StringView("police_custody"), { Meaning::Unknown, Fill::Level } },
    NamedLook { QLatin1StringView("administrative_detention"), { Meaning::Soon, Fill::Backward } },
    NamedLook { QLatin1StringView("administrative_arrest"), { Meaning::Today, Fill::Dense } },
    NamedLook { QLatin1StringView("pretrial_custody"), { Meaning::Info, Fill::Striped } },
    NamedLook { QLatin1StringView("house_arrest"), { Meaning::Done, Fill::Light } },
    NamedLook { QLatin1StringView("imprisonment"), { Meaning::Info, Fill::Solid } },
    NamedLook { QLatin1StringView("psychiatric_placement"), { Meaning::Done, Fill::Grid } },
    NamedLook { QLatin1StringView("enforced_disappearance"), { Meaning::Overdue, Fill::Outline } },
    NamedLook { QLatin1StringView("immigration_detention"), { Meaning::Unknown, Fill::Backward } },
    NamedLook { QLatin1StringView("military_detention"), { Meaning::Today, Fill::Upright } },
    NamedLook { QLatin1StringView("deportation_custody"), { Meaning::Unknown, Fill::Upright } },
    NamedLook { QLatin1StringView("hearings"), { Meaning::Info, Fill::Solid } },
    NamedLook { QLatin1StringView("judged"), { Meaning::Done, Fill::Solid } },
    NamedLook { QLatin1StringView("not_judged"), { Meaning::Soon, Fill::Striped } },
};

/// Lines that stand still while a picture scrolls: at the multiples of the step.
class Hatching
{
public:
    explicit Hatching(const QRectF &room)
        : m_room(room)
    {
    }

    [[nodiscard]] QList<QLineF> lines() const { return m_lines; }

    void level(qreal step)
    {
        for (qreal y = after(m_room.top(), step); y < m_room.bottom(); y += step)
            m_lines << QLineF(m_room.left(), y, m_room.right(), y);
    }

    void upright(qreal step)
    {
        for (qreal x = after(m_room.left(), step); x < m_room.right(); x += step)
            m_lines << QLineF(x, m_room.top(), x, m_room.bottom());
    }

    void rising(qreal step)
    {
        const qreal end = m_room.right() + m_room.bottom();
        for (qreal sum = after(m_room.left() + m_room.top(), step); sum < end; sum += step) {
            const qreal left = std::max(m_room.left(), sum - m_room.bottom());
            const qreal right = std::min(m_room.right(), sum - m_room.top());
            m_lines << QLineF(left, sum - left, right, sum - right);
        }
    }

    void falling(qreal step)
    {
        const qreal end = m_room.right() - m_room.top();
        for (qreal by = after(m_room.left() - m_room.bottom(), step); by < end; by += step) {
            const qreal left = std::max(m_room.left(), by + m_room.top());
            const qreal right = std::min(m_room.right(), by + m_room.bottom());
            m_lines << QLineF(left, left - by, right, right - by);
        }
    }

private:
    [[nodiscard]] static qreal after(qreal from, qreal step)
    {
        return (std::floor(from / step) + 1) * step;
    }

    QRectF m_room;
    QList<QLineF> m_lines;
};

/// What of it can be seen: a bar of years, seen closely, is a hundred screens wide.
QRectF seen(const QPainter &painter, const QRectF &rect)
{
    const QRect window = painter.viewport();
    if (window.isEmpty())
        return rect;
    // The transform leads to the device's own pixels; the window is told in those of the screen.
    const qreal fine = painter.device()->devicePixelRatio();
    const QRectF whole(window.topLeft() * fine, QSizeF(window.size()) * fine);
    return rect.intersected(
        painter.combinedTransform().inverted().mapRect(whole).adjusted(-20, -20, 20, 20));
}

QList<QLineF> hatching(const QRectF &room, Fill fill)
{
    Hatching hatch(room);
    switch (fill) {
    case Fill::Dense:
        hatch.falling(3.5);
        break;
    case Fill::Striped:
        hatch.rising(6);
        break;
    case Fill::Backward:
        hatch.falling(6);
        break;
    case Fill::Level:
    case Fill::Light:
        hatch.level(4);
        break;
    case Fill::Upright:
        hatch.upright(4);
        break;
    case Fill::Grid:
        hatch.level(5);
        hatch.upright(5);
        break;
    case Fill::Gap:
        hatch.rising(6);
        hatch.falling(6);
        break;
    case Fill::Solid:
    case Fill::Outline:
        break;
    }
    return hatch.lines();
}

} // namespace

KindLook kindLook(const QString &code)
{
    const auto *const found = std::ranges::find(looks, code, &NamedLook::code);
    return found == looks.end() ? KindLook() : found->look;
}

QColor mixed(const QColor &ink, qreal share, const QColor &ground)
{
    const auto part = [share](int of, int on) {
        return qRound(on + (of - on) * share);
    };
    return { part(ink.red(), ground.red()), part(ink.green(), ground.green()),
             part(ink.blue(), ground.blue()) };
}

void paintFill(QPainter &painter, const QRectF &rect, Fill fill, const QColor &ink,
               const QColor &ground)
{
    const QRectF room = seen(painter, rect);
    if (room.isEmpty() || fill == Fill::Outline)
        return;
    if (fill == Fill::Solid) {
        painter.fillRect(room, mixed(ink, 0.55, ground));
        return;
    }
    QPen pen(ink, 0.9, Qt::SolidLine, Qt::FlatCap);
    if (fill == Fill::Dense)
        pen.setWidthF(1.3);
    if (fill == Fill::Light)
        pen.setDashPattern({ 1.5, 4 });
    painter.setPen(pen);
    painter.drawLines(hatching(room, fill));
}

} // namespace habeas::ui
