#pragma once

#include <QPointer>
#include <QProxyStyle>

namespace habeas::ui {

class NameCover;

/// Fusion with field borders and a focus ring that can be seen: Fusion's own borders stay under
/// 2:1 on a light and 1.2:1 on a dark ground. Every word of labels, buttons, menus, headers, tabs
/// and lists goes through here on its way to the screen, so here names are covered (namecover.h).
class HabeasStyle final : public QProxyStyle
{
    Q_OBJECT

public:
    /// The cover outlives the style, or there is none.
    explicit HabeasStyle(const NameCover *cover = nullptr);

    /// Icons and boxes to tick grow with the letters: percent of their usual size.
    void setZoom(int percent) { m_zoom = percent; }

    [[nodiscard]] bool isCovering() const;
    /// The text as it may be seen now.
    [[nodiscard]] QString shown(const QString &text) const;

    void drawItemText(QPainter *painter, const QRect &rect, int flags, const QPalette &palette,
                      bool enabled, const QString &text,
                      QPalette::ColorRole textRole) const override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                            QPainter *painter, const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption *option,
                    const QWidget *widget) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                           const QWidget *widget) const override;
    void polish(QWidget *widget) override;
    using QProxyStyle::polish;
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *returnData) const override;

private:
    void drawCovered(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const;

    QPointer<const NameCover> m_cover;
    int m_zoom = 100;
};

} // namespace habeas::ui
