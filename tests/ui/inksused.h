#pragma once

#include <QPaintDevice>
#include <QPaintEngine>
#include <QPainter>
#include <QStringList>

namespace habeas::test {

/// Paper that remembers what archival PDF cannot draw: translucent colours and pattern brushes.
class PaperEngine final : public QPaintEngine
{
public:
    PaperEngine()
        : QPaintEngine(AllFeatures)
    {
    }

    bool begin(QPaintDevice *) override { return true; }

    bool end() override { return true; }

    void updateState(const QPaintEngineState &now) override
    {
        if (now.state() & DirtyPen)
            look(now.pen().style() == Qt::NoPen ? QBrush() : now.pen().brush());
        if (now.state() & DirtyBrush)
            look(now.brush());
        if (now.state() & DirtyOpacity && now.opacity() < 1)
            refused << QStringLiteral("opacity");
        if (now.state() & (DirtyClipPath | DirtyClipRegion) && now.isClipEnabled())
            refused << QStringLiteral("clipping");
    }

    void drawPath(const QPainterPath &) override { ++drawn; }

    void drawLines(const QLineF *, int count) override { drawn += count; }

    void drawRects(const QRectF *, int count) override { drawn += count; }

    void drawPolygon(const QPointF *, int, PolygonDrawMode) override { ++drawn; }

    void drawTextItem(const QPointF &, const QTextItem &item) override { texts << item.text(); }

    void drawPixmap(const QRectF &, const QPixmap &, const QRectF &) override
    {
        refused << QStringLiteral("pixmap");
    }

    [[nodiscard]] Type type() const override { return User; }

    QStringList refused;
    QStringList texts;
    int drawn = 0;

private:
    void look(const QBrush &brush)
    {
        if (brush.style() != Qt::NoBrush && !brush.isOpaque())
            refused << QStringLiteral("brush of style %1, %2")
                           .arg(brush.style())
                           .arg(brush.color().name(QColor::HexArgb));
    }
};

class Paper final : public QPaintDevice
{
public:
    explicit Paper(QSize size)
        : m_size(size)
    {
    }

    [[nodiscard]] QPaintEngine *paintEngine() const override { return &engine; }

    mutable PaperEngine engine;

protected:
    [[nodiscard]] int metric(PaintDeviceMetric metric) const override
    {
        switch (metric) {
        case PdmWidth:
            return m_size.width();
        case PdmHeight:
            return m_size.height();
        case PdmDepth:
            return 32;
        case PdmDevicePixelRatio:
            return 1;
        case PdmDevicePixelRatioScaled:
            return static_cast<int>(devicePixelRatioFScale());
        case PdmNumColors:
            return 1 << 24;
        case PdmWidthMM:
        case PdmHeightMM:
            return 300;
        case PdmDpiX:
        case PdmDpiY:
        case PdmPhysicalDpiX:
        case PdmPhysicalDpiY:
            break;
        }
        return 72;
    }

private:
    QSize m_size;
};

} // namespace habeas::test
