#include "ui/widgets/theme.h"

#include "ui/widgets/habeasstyle.h"

#include <QApplication>

namespace habeas::ui {

namespace {

constexpr int ZoomStep = 10;

struct Colours
{
    QRgb window, base, alternate, text, muted, button, selection, link, border, ring;
};

constexpr Colours Light { 0xffeff0f1, 0xffffffff, 0xfff4f6f8, 0xff1f2328, 0xff565d64,
                          0xffe6e8ea, 0xff1f6fa8, 0xff0b5394, 0xff767d85, 0xff1f6fa8 };
constexpr Colours Dark { 0xff2a2e32, 0xff1b1e20, 0xff222629, 0xfff1f3f4, 0xffb4bbc2,
                         0xff363b40, 0xff2f6da3, 0xff8fc1f7, 0xff7e868e, 0xff6cb8f0 };

QPalette paletteOf(const Colours &colours)
{
    const QColor window(colours.window);
    const QColor muted(colours.muted);
    QPalette palette(QColor(colours.button), window);
    palette.setColor(QPalette::Window, window);
    palette.setColor(QPalette::Base, QColor(colours.base));
    palette.setColor(QPalette::AlternateBase, QColor(colours.alternate));
    palette.setColor(QPalette::Button, QColor(colours.button));
    palette.setColor(QPalette::ToolTipBase, QColor(colours.base));
    for (const auto role : { QPalette::WindowText, QPalette::Text, QPalette::ButtonText,
                             QPalette::ToolTipText, QPalette::BrightText })
        palette.setColor(role, QColor(colours.text));
    palette.setColor(QPalette::PlaceholderText, muted);
    palette.setColor(QPalette::Link, QColor(colours.link));
    palette.setColor(QPalette::LinkVisited, QColor(colours.link));
    // The same selection in a window without focus: which row is chosen must stay readable.
    for (const auto group : { QPalette::Active, QPalette::Inactive }) {
        palette.setColor(group, QPalette::Highlight, QColor(colours.selection));
        palette.setColor(group, QPalette::HighlightedText, Qt::white);
    }
    palette.setColor(QPalette::Disabled, QPalette::Highlight, QColor(colours.border));
    for (const auto role : { QPalette::WindowText, QPalette::Text, QPalette::ButtonText })
        palette.setColor(QPalette::Disabled, role, muted);
    return palette;
}

struct MeaningColours
{
    QRgb lightText, lightTint, darkText, darkTint; ///< a tint of 0: none
};

MeaningColours coloursOf(Meaning meaning)
{
    switch (meaning) {
    case Meaning::Overdue:
        return { 0xffa61b1b, 0xfffce9e8, 0xffff9b94, 0xff4a2422 };
    case Meaning::Today:
        return { 0xff9a3412, 0, 0xffffb08a, 0 };
    case Meaning::Soon:
        return { 0xff7a4b00, 0xfffdf3dc, 0xfff2c46d, 0xff443615 };
    case Meaning::Done:
        return { 0xff17693a, 0xffe6f4ea, 0xff86d9a3, 0xff1f3b2a };
    case Meaning::Info:
        return { 0xff0b5394, 0xffe7f1fb, 0xff8fc1f7, 0xff1d3650 };
    case Meaning::Unknown:
        return { 0xff565d64, 0, 0xffb4bbc2, 0 };
    case Meaning::None:
        break;
    }
    return { Light.text, 0, Dark.text, 0 };
}

} // namespace

QPalette lightPalette()
{
    return paletteOf(Light);
}

QPalette darkPalette()
{
    return paletteOf(Dark);
}

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness()
        < palette.color(QPalette::WindowText).lightness();
}

QColor meaningColor(Meaning meaning, const QPalette &palette)
{
    const MeaningColours colours = coloursOf(meaning);
    return QColor(isDark(palette) ? colours.darkText : colours.lightText);
}

QColor meaningTint(Meaning meaning, const QPalette &palette)
{
    const MeaningColours colours = coloursOf(meaning);
    const QRgb tint = isDark(palette) ? colours.darkTint : colours.lightTint;
    return tint == 0 ? QColor() : QColor(tint);
}

QColor fieldBorder(const QPalette &palette)
{
    return QColor(isDark(palette) ? Dark.border : Light.border);
}

QColor focusRing(const QPalette &palette)
{
    return QColor(isDark(palette) ? Dark.ring : Light.ring);
}

Appearance::Appearance(QApplication &application, QObject *parent)
    : QObject(parent)
    , m_application(application)
    , m_baseFont(application.font())
    , m_systemIsDark(isDark(application.palette()))
{
    QApplication::setStyle(new HabeasStyle);
    setTheme(ThemeChoice::System);
}

void Appearance::setTheme(ThemeChoice theme)
{
    m_theme = theme;
    const bool dark
        = theme == ThemeChoice::Dark || (theme == ThemeChoice::System && m_systemIsDark);
    QApplication::setPalette(dark ? darkPalette() : lightPalette());
    emit changed();
}

void Appearance::setZoom(int percent)
{
    m_zoom = qBound(LeastZoom, percent, MostZoom);
    QFont font = m_baseFont;
    if (m_baseFont.pointSizeF() > 0)
        font.setPointSizeF(m_baseFont.pointSizeF() * m_zoom / 100);
    else
        font.setPixelSize(m_baseFont.pixelSize() * m_zoom / 100);
    QApplication::setFont(font);
    emit changed();
}

void Appearance::zoomIn()
{
    setZoom(m_zoom + ZoomStep);
}

void Appearance::zoomOut()
{
    setZoom(m_zoom - ZoomStep);
}

void Appearance::resetZoom()
{
    setZoom(100);
}

} // namespace habeas::ui
