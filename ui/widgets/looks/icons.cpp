#include "ui/widgets/looks/icons.h"

#include "ui/widgets/looks/glyphpaths.h"

#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>

namespace habeas::ui {

namespace {

constexpr qreal Grid = 24; ///< glyphs are drawn on 24 by 24 units
constexpr qreal PenWidth = 1.9;

class GlyphEngine final : public QIconEngine
{
public:
    GlyphEngine(Glyph glyph, Meaning meaning)
        : m_glyph(glyph)
        , m_meaning(meaning)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const GlyphShape shape = glyphShape(m_glyph);
        const qreal side = qMin(rect.width(), rect.height());
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->translate(rect.x() + (rect.width() - side) / 2,
                           rect.y() + (rect.height() - side) / 2);
        painter->scale(side / Grid, side / Grid);
        if (shape.mirrors && QGuiApplication::isRightToLeft()) {
            painter->translate(Grid, 0);
            painter->scale(-1, 1);
        }
        const QColor colour = colourFor(mode);
        painter->setPen(QPen(colour, PenWidth, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter->setBrush(Qt::NoBrush);
        painter->drawPath(shape.lines);
        painter->setPen(Qt::NoPen);
        painter->setBrush(colour);
        painter->drawPath(shape.areas);
        painter->restore();
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(0, 0), size), mode, state);
        return pixmap;
    }

    [[nodiscard]] QIconEngine *clone() const override { return new GlyphEngine(*this); }

    bool isNull() override { return false; }

private:
    [[nodiscard]] QColor colourFor(QIcon::Mode mode) const
    {
        const QPalette palette = QGuiApplication::palette();
        switch (mode) {
        case QIcon::Disabled:
            return palette.color(QPalette::Disabled, QPalette::WindowText);
        case QIcon::Selected:
            return palette.color(QPalette::HighlightedText);
        case QIcon::Normal:
        case QIcon::Active:
            break;
        }
        return meaningColor(m_meaning, palette);
    }

    Glyph m_glyph;
    Meaning m_meaning;
};

} // namespace

QIcon glyphIcon(Glyph glyph, Meaning meaning)
{
    return QIcon(new GlyphEngine(glyph, meaning));
}

} // namespace habeas::ui
