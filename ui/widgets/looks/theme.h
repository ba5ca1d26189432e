#pragma once

#include <QColor>
#include <QFont>
#include <QObject>
#include <QPalette>

class QApplication;

namespace habeas::ui {

class HabeasStyle;
class NameCover;

/// What a colour means. Never the only carrier of the meaning: a shape and a word stand beside it.
enum class Meaning { None, Overdue, Today, Soon, Done, Info, Unknown };

enum class ThemeChoice { System, Light, Dark, HighContrast };

/// The program's own palettes: every text at least 4.5:1, every border and focus ring at least 3:1.
[[nodiscard]] QPalette lightPalette();
[[nodiscard]] QPalette darkPalette();
/// White on black; yellow for what is chosen, in focus or urgent.
[[nodiscard]] QPalette highContrastPalette();
[[nodiscard]] bool isDark(const QPalette &palette);

/// Colour of text and glyphs with that meaning on this palette; the plain text colour for None.
[[nodiscard]] QColor meaningColor(Meaning meaning, const QPalette &palette);
/// Background of a row with that meaning; not valid where the row is not tinted.
[[nodiscard]] QColor meaningTint(Meaning meaning, const QPalette &palette);
[[nodiscard]] QColor fieldBorder(const QPalette &palette);
[[nodiscard]] QColor focusRing(const QPalette &palette);

/// Theme and zoom of all windows, switched while the program runs. One per program, made by main().
class Appearance final : public QObject
{
    Q_OBJECT

public:
    /// Takes the application's style over; what the desktop looked like before counts as System.
    explicit Appearance(QApplication &application, QObject *parent = nullptr);

    static constexpr int LeastZoom = 80;
    static constexpr int MostZoom = 200;

    [[nodiscard]] ThemeChoice theme() const { return m_theme; }

    void setTheme(ThemeChoice theme);

    [[nodiscard]] int zoom() const { return m_zoom; } ///< percent

    [[nodiscard]] NameCover &cover() const { return *m_cover; } ///< codes instead of names

    void setZoom(int percent); ///< kept between LeastZoom and MostZoom

public slots:
    void zoomIn();
    void zoomOut();
    void resetZoom();

signals:
    void changed();

private:
    QApplication &m_application;
    NameCover *m_cover;
    HabeasStyle *m_style; ///< the application's
    QFont m_baseFont;
    bool m_systemIsDark;
    ThemeChoice m_theme = ThemeChoice::System;
    int m_zoom = 100;
};

} // namespace habeas::ui
