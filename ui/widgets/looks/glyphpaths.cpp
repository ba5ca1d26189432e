#include "ui/widgets/looks/glyphpaths.h"

#include <span>

namespace habeas::ui {

namespace {

using Points = std::initializer_list<QPointF>;

void line(QPainterPath &path, Points points)
{
    const auto *point = points.begin();
    path.moveTo(*point);
    while (++point != points.end())
        path.lineTo(*point);
}

void shape(QPainterPath &path, Points points)
{
    line(path, points);
    path.closeSubpath();
}

void dot(QPainterPath &path, qreal x, qreal y, qreal radius)
{
    path.addEllipse(QPointF(x, y), radius, radius);
}

void arc(QPainterPath &path, const QRectF &box, qreal from, qreal span)
{
    path.arcMoveTo(box, from);
    path.arcTo(box, from, span);
}

void sheet(QPainterPath &path)
{
    shape(path, { { 6, 3 }, { 14, 3 }, { 18, 7 }, { 18, 21 }, { 6, 21 } });
    line(path, { { 14, 3 }, { 14, 7 }, { 18, 7 } });
}

void padlock(GlyphShape &glyph, bool closed)
{
    glyph.lines.addRoundedRect(5, 11, 14, 9, 1.5, 1.5);
    arc(glyph.lines, { 8, 4, 8, 8 }, 0, closed ? 180 : 150);
    line(glyph.lines, { { 8, 8 }, { 8, 11 } });
    if (closed)
        line(glyph.lines, { { 16, 8 }, { 16, 11 } });
    dot(glyph.areas, 12, 15.5, 1.6);
    if (closed)
        return;
    glyph.lines = QPainterPath();
    glyph.lines.addRoundedRect(5, 11, 14, 9, 1.5, 1.5);
    arc(glyph.lines, { 11, 3, 8, 8 }, 0, 180);
    line(glyph.lines, { { 11, 7 }, { 11, 11 } });
}

void eye(GlyphShape &glyph, bool open)
{
    glyph.lines.moveTo(2.5, 12);
    glyph.lines.quadTo(12, 3, 21.5, 12);
    glyph.lines.quadTo(12, 21, 2.5, 12);
    dot(glyph.areas, 12, 12, 3);
    if (!open)
        line(glyph.lines, { { 4, 4 }, { 20, 20 } });
}

void turn(GlyphShape &glyph, bool back)
{
    QPainterPath path;
    arc(path, { 6, 7, 12, 11 }, 270, 180);
    line(path, { { 12, 7 }, { 5, 7 } });
    line(path, { { 9, 3 }, { 5, 7 }, { 9, 11 } });
    glyph.lines = back ? path : QTransform(-1, 0, 0, 1, 24, 0).map(path);
    glyph.mirrors = true;
}

void tray(GlyphShape &glyph, bool out)
{
    line(glyph.lines, { { 4, 15 }, { 4, 20 }, { 20, 20 }, { 20, 15 } });
    line(glyph.lines, { { 12, 4 }, { 12, 15 } });
    if (out)
        line(glyph.lines, { { 8, 8 }, { 12, 4 }, { 16, 8 } });
    else
        line(glyph.lines, { { 8, 11 }, { 12, 15 }, { 16, 11 } });
}

void scales(GlyphShape &glyph)
{
    line(glyph.lines, { { 12, 3 }, { 12, 20 } });
    line(glyph.lines, { { 4, 6 }, { 20, 6 } });
    line(glyph.lines, { { 8, 20.5 }, { 16, 20.5 } });
    shape(glyph.lines, { { 5, 6.5 }, { 2.5, 13 }, { 7.5, 13 } });
    shape(glyph.lines, { { 19, 6.5 }, { 16.5, 13 }, { 21.5, 13 } });
}

void clockFace(GlyphShape &glyph)
{
    dot(glyph.lines, 12, 12, 9);
    line(glyph.lines, { { 12, 6.5 }, { 12, 12 }, { 16, 14 } });
}

void calendar(GlyphShape &glyph)
{
    glyph.lines.addRoundedRect(4, 5, 16, 15, 1.5, 1.5);
    line(glyph.lines, { { 4, 10 }, { 20, 10 } });
    line(glyph.lines, { { 8, 3 }, { 8, 6.5 } });
    line(glyph.lines, { { 16, 3 }, { 16, 6.5 } });
    dot(glyph.areas, 9, 14.5, 1.4);
}

struct Drawer
{
    Glyph glyph;
    void (*draw)(GlyphShape &s);
};

constexpr Drawer RecordGlyphs[] = {
    { Glyph::Today,
      [](GlyphShape &s) {
          dot(s.lines, 12, 12, 8.5);
          dot(s.areas, 12, 12, 5);
      } },
    { Glyph::Case,
      [](GlyphShape &s) {
          shape(s.lines, { { 3, 6 }, { 10, 6 }, { 12, 8.5 }, { 21, 8.5 }, { 21, 19 }, { 3, 19 } });
      } },
    { Glyph::Person,
      [](GlyphShape &s) {
          dot(s.lines, 12, 8, 4);
          arc(s.lines, { 4, 14, 16, 14 }, 0, 180);
      } },
    { Glyph::Hearing,
      [](GlyphShape &s) {
          scales(s);
      } },
    { Glyph::Custody,
      [](GlyphShape &s) {
          s.lines.addRect(4, 4, 16, 16);
          for (const qreal x : { 9.0, 12.0, 15.0 })
              line(s.lines, { { x, 4 }, { x, 20 } });
      } },
    { Glyph::Restriction,
      [](GlyphShape &s) {
          dot(s.lines, 12, 12, 9);
          line(s.lines, { { 5.7, 5.7 }, { 18.3, 18.3 } });
      } },
    { Glyph::Letter,
      [](GlyphShape &s) {
          s.lines.addRect(3, 6, 18, 13);
          line(s.lines, { { 3, 6.5 }, { 12, 13.5 }, { 21, 6.5 } });
      } },
    { Glyph::Deadline,
      [](GlyphShape &s) {
          line(s.lines, { { 6, 3 }, { 6, 21 } });
          shape(s.lines, { { 6, 4 }, { 18, 4 }, { 15, 8 }, { 18, 12 }, { 6, 12 } });
      } },
    { Glyph::Document,
      [](GlyphShape &s) {
          sheet(s.lines);
      } },
    { Glyph::Court,
      [](GlyphShape &s) {
          shape(s.lines, { { 3, 9 }, { 12, 3.5 }, { 21, 9 } });
          for (const qreal x : { 6.0, 12.0, 18.0 })
              line(s.lines, { { x, 12 }, { x, 17 } });
          line(s.lines, { { 3, 20 }, { 21, 20 } });
      } },
    { Glyph::Note,
      [](GlyphShape &s) {
          sheet(s.lines);
          line(s.lines, { { 9, 12 }, { 15, 12 } });
          line(s.lines, { { 9, 16 }, { 15, 16 } });
      } },
    { Glyph::Source,
      [](GlyphShape &s) {
          s.lines.addRoundedRect(3, 8, 10, 6, 3, 3);
          s.lines.addRoundedRect(11, 10, 10, 6, 3, 3);
      } },
    { Glyph::Charge,
      [](GlyphShape &s) {
          sheet(s.lines);
          line(s.lines, { { 12, 10 }, { 12, 15 } });
          dot(s.areas, 12, 18, 1.2);
      } },
    { Glyph::Overview,
      [](GlyphShape &s) {
          s.lines.addRect(4, 4, 7, 7);
          s.lines.addRect(13, 4, 7, 7);
          s.lines.addRect(4, 13, 7, 7);
          s.lines.addRect(13, 13, 7, 7);
      } },
    { Glyph::Chart,
      [](GlyphShape &s) {
          line(s.lines, { { 4, 4 }, { 4, 20 }, { 20, 20 } });
          s.areas.addRect(7, 13, 3, 5);
          s.areas.addRect(12, 8, 3, 10);
          s.areas.addRect(17, 11, 3, 7);
      } },
    { Glyph::Timeline,
      [](GlyphShape &s) {
          line(s.lines, { { 3, 12 }, { 21, 12 } });
          dot(s.areas, 7, 12, 2.6);
          dot(s.areas, 16, 12, 2.6);
      } },
};

constexpr Drawer StateGlyphs[] = {
    { Glyph::Warning,
      [](GlyphShape &s) {
          shape(s.lines, { { 12, 3.5 }, { 21.5, 20 }, { 2.5, 20 } });
          line(s.lines, { { 12, 9.5 }, { 12, 14 } });
          dot(s.areas, 12, 17, 1.2);
      } },
    { Glyph::Soon,
      [](GlyphShape &s) {
          dot(s.lines, 12, 12, 8.5);
          s.areas.moveTo(12, 12);
          s.areas.arcTo(QRectF(3.5, 3.5, 17, 17), 90, -90);
          s.areas.closeSubpath();
      } },
    { Glyph::Done,
      [](GlyphShape &s) {
          line(s.lines, { { 4.5, 12.5 }, { 10, 18 }, { 19.5, 6.5 } });
      } },
    { Glyph::Unknown,
      [](GlyphShape &s) {
          arc(s.lines, { 8, 4, 8, 8 }, 180, -230);
          line(s.lines, { { 12.6, 11.9 }, { 12, 15 } });
          dot(s.areas, 12, 19, 1.4);
      } },
    { Glyph::Help,
      [](GlyphShape &s) {
          arc(s.lines, { 8, 4, 8, 8 }, 180, -230);
          line(s.lines, { { 12.6, 11.9 }, { 12, 15 } });
          dot(s.areas, 12, 19, 1.4);
      } },
    { Glyph::Blocked,
      [](GlyphShape &s) {
          dot(s.lines, 12, 12, 9);
          line(s.lines, { { 8.5, 8.5 }, { 15.5, 15.5 } });
          line(s.lines, { { 15.5, 8.5 }, { 8.5, 15.5 } });
      } },
    { Glyph::Lock,
      [](GlyphShape &s) {
          padlock(s, true);
      } },
    { Glyph::Unlock,
      [](GlyphShape &s) {
          padlock(s, false);
      } },
    { Glyph::Eye,
      [](GlyphShape &s) {
          eye(s, true);
      } },
    { Glyph::EyeOff,
      [](GlyphShape &s) {
          eye(s, false);
      } },
    { Glyph::Backup,
      [](GlyphShape &s) {
          s.lines.addRoundedRect(3, 5, 18, 14, 1.5, 1.5);
          dot(s.lines, 12, 12, 3.5);
      } },
    { Glyph::History,
      [](GlyphShape &s) {
          clockFace(s);
      } },
    { Glyph::Calendar,
      [](GlyphShape &s) {
          calendar(s);
      } },
};

constexpr Drawer ToolGlyphs[] = {
    { Glyph::Search,
      [](GlyphShape &s) {
          dot(s.lines, 10, 10, 6);
          line(s.lines, { { 14.5, 14.5 }, { 20.5, 20.5 } });
      } },
    { Glyph::Filter,
      [](GlyphShape &s) {
          shape(s.lines, { { 3, 5 }, { 21, 5 }, { 14, 13 }, { 14, 20 }, { 10, 17.5 }, { 10, 13 } });
      } },
    { Glyph::Add,
      [](GlyphShape &s) {
          line(s.lines, { { 12, 4 }, { 12, 20 } });
          line(s.lines, { { 4, 12 }, { 20, 12 } });
      } },
    { Glyph::Edit,
      [](GlyphShape &s) {
          shape(s.lines, { { 4, 20 }, { 5, 15.5 }, { 16, 4.5 }, { 19.5, 8 }, { 8.5, 19 } });
      } },
    { Glyph::Bin,
      [](GlyphShape &s) {
          shape(s.lines, { { 6, 7 }, { 18, 7 }, { 17, 21 }, { 7, 21 } });
          line(s.lines, { { 4, 7 }, { 20, 7 } });
          line(s.lines, { { 9, 4 }, { 15, 4 } });
      } },
    { Glyph::Undo,
      [](GlyphShape &s) {
          turn(s, true);
      } },
    { Glyph::Redo,
      [](GlyphShape &s) {
          turn(s, false);
      } },
    { Glyph::Print,
      [](GlyphShape &s) {
          s.lines.addRoundedRect(3.5, 9, 17, 8, 1, 1);
          line(s.lines, { { 7, 9 }, { 7, 4 }, { 17, 4 }, { 17, 9 } });
          s.lines.addRect(7, 14, 10, 6.5);
      } },
    { Glyph::Export,
      [](GlyphShape &s) {
          tray(s, true);
      } },
    { Glyph::Import,
      [](GlyphShape &s) {
          tray(s, false);
      } },
    { Glyph::Open,
      [](GlyphShape &s) {
          line(s.lines, { { 3, 19 }, { 3, 6 }, { 10, 6 }, { 12, 8.5 }, { 19, 8.5 }, { 19, 12 } });
          shape(s.lines, { { 3, 19 }, { 6.5, 12 }, { 22, 12 }, { 18.5, 19 } });
      } },
    { Glyph::Settings,
      [](GlyphShape &s) {
          for (const qreal y : { 6.0, 12.0, 18.0 })
              line(s.lines, { { 3, y }, { 21, y } });
          dot(s.areas, 8, 6, 2.4);
          dot(s.areas, 16, 12, 2.4);
          dot(s.areas, 10, 18, 2.4);
      } },
    { Glyph::Back,
      [](GlyphShape &s) {
          line(s.lines, { { 14.5, 5 }, { 7.5, 12 }, { 14.5, 19 } });
          s.mirrors = true;
      } },
    { Glyph::DropDown,
      [](GlyphShape &s) {
          line(s.lines, { { 6.5, 9.5 }, { 12, 15 }, { 17.5, 9.5 } });
      } },
};

} // namespace

GlyphShape glyphShape(Glyph glyph)
{
    GlyphShape drawn;
    for (const std::span<const Drawer> drawers :
         { std::span<const Drawer>(RecordGlyphs), std::span<const Drawer>(StateGlyphs),
           std::span<const Drawer>(ToolGlyphs) }) {
        for (const Drawer &drawer : drawers) {
            if (drawer.glyph == glyph)
                drawer.draw(drawn);
        }
    }
    return drawn;
}

} // namespace habeas::ui
