#include "ui/widgets/looks/theme.h"

#include "ui/widgets/looks/coveredaccess.h"
#include "ui/widgets/looks/habeasstyle.h"
#include "ui/widgets/looks/namecover.h"

#include <QApplication>

namespace habeas::ui {

namespace {

constexpr int ZoomStep = 10;

struct Colours
{
    QRgb window, base, alternate, text, muted, button, selection, selected, link, border, ring;
};

constexpr Colours Light { 0xffeff0f1, 0xffffffff, 0xfff4f6f8, 0xff1f2328, 0xff565d64, 0xffe6e8ea,
                          0xff1f6fa8, 0xffffffff, 0xff0b5394, 0xff767d85, 0xff1f6fa8 };
constexpr Colours Dark { 0xff2a2e32, 0xff1b1e20, 0xff222629, 0xfff1f3f4, 0xffb4bbc2, 0xff363b40,
                         0xff2f6da3, 0xffffffff, 0xff8fc1f7, 0xff7e868e, 0xff6cb8f0 };
constexpr Colours Contrast { 0xff000000, 0xff000000, 0xff141414, 0xffffffff, 0xffc8c8c8, 0xff000000,
                             0xffffff00, 0xff000000, 0xffffff00, 0xffffffff, 0xffffff00 };

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
        palette.setColor(group, QPalette::HighlightedText, QColor(colours.selected));
    }
    palette.setColor(QPalette::Disabled, QPalette::Highlight, QColor(colours.border));
    palette.setColor(QPalette::Disabled, QPalette::HighlightedText, QColor(colours.base));
    for (const auto role : { QPalette::WindowText, QPalette::Text, QPalette::ButtonText })
        palette.setColor(QPalette::Disabled, role, muted);
    return palette;
}

enum Scheme { LightScheme, DarkScheme, ContrastScheme };

/// Which of the program's palettes it is: only the third one is quite black.
Scheme schemeOf(const QPalette &palette)
{
    if (!isDark(palette))
        return LightScheme;
    return palette.color(QPalette::Window).rgb() == Contrast.window ? ContrastScheme : DarkScheme;
}

const Colours &coloursOf(Scheme scheme)
{
    return scheme == ContrastScheme ? Contrast : scheme == DarkScheme ? Dark : Light;
}

struct MeaningColours
{
    QRgb text[3]; ///< by scheme
    QRgb tint[3]; ///< 0: none
};

MeaningColours coloursOf(Meaning meaning)
{
    switch (meaning) {
    case Meaning::Overdue:
        return { { 0xffa61b1b, 0xffff9b94, 0xffffff00 }, { 0xfffce9e8, 0xff4a2422, 0xff333300 } };
    case Meaning::Today:
        return { { 0xff9a3412, 0xffffb08a, 0xffffff00 }, { 0, 0, 0 } };
    case Meaning::Soon:
        return { { 0xff7a4b00, 0xfff2c46d, 0xffffff00 }, { 0xfffdf3dc, 0xff443615, 0xff1f1f1f } };
    case Meaning::Done:
        return { { 0xff17693a, 0xff86d9a3, 0xffffffff }, { 0xffe6f4ea, 0xff1f3b2a, 0xff1f1f1f } };
    case Meaning::Info:
        return { { 0xff0b5394, 0xff8fc1f7, 0xffffffff }, { 0xffe7f1fb, 0xff1d3650, 0xff1f1f1f } };
    case Meaning::Unknown:
        return { { 0xff565d64, 0xffb4bbc2, 0xffc8c8c8 }, { 0, 0, 0 } };
    case Meaning::None:
        break;
    }
    return { { Light.text, Dark.text, Contrast.text }, { 0, 0, 0 } };
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

QPalette highContrastPalette()
{
    return paletteOf(Contrast);
}

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness()
        < palette.color(QPalette::WindowText).lightness();
}

QColor meaningColor(Meaning meaning, const QPalette &palette)
{
    return QColor(coloursOf(meaning).text[schemeOf(palette)]);
}

QColor meaningTint(Meaning meaning, const QPalette &palette)
{
    const QRgb tint = coloursOf(meaning).tint[schemeOf(palette)];
    return tint == 0 ? QColor() : QColor(tint);
}

QColor fieldBorder(const QPalette &palette)
{
    return QColor(coloursOf(schemeOf(palette)).border);
}

QColor focusRing(const QPalette &palette)
{
    return QColor(coloursOf(schemeOf(palette)).ring);
}

Appearance::Appearance(QApplication &application, QObject *parent)
    : QObject(parent)
    , m_application(application)
    , m_cover(new NameCover(this))
    , m_style(new HabeasStyle(m_cover))
    , m_baseFont(application.font())
    , m_systemIsDark(isDark(application.palette()))
{
    QApplication::setStyle(m_style);
    installCoveredAccess();
    setTheme(ThemeChoice::System);
}

void Appearance::setTheme(ThemeChoice theme)
{
    m_theme = theme;
    const bool dark
        = theme == ThemeChoice::Dark || (theme == ThemeChoice::System && m_systemIsDark);
    QApplication::setPalette(theme == ThemeChoice::HighContrast ? highContrastPalette()
                                 : dark                         ? darkPalette()
                                                                : lightPalette());
    emit changed();
}

void Appearance::setZoom(int percent)
{
    m_zoom = qBound(LeastZoom, percent, MostZoom);
    m_style->setZoom(m_zoom);
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
