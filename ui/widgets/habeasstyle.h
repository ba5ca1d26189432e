#pragma once

#include <QProxyStyle>

namespace habeas::ui {

/// Fusion with field borders and a focus ring that can be seen: Fusion's own borders stay under
/// 2:1 on a light and 1.2:1 on a dark ground.
class HabeasStyle final : public QProxyStyle
{
    Q_OBJECT

public:
    HabeasStyle();

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                            QPainter *painter, const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption *option,
                    const QWidget *widget) const override;
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *returnData) const override;
};

} // namespace habeas::ui
