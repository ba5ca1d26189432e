#include "ui/widgets/letterpreview.h"

#include "app/letters/paper/pages.h"
#include "ui/widgets/looks/icons.h"
#include "ui/widgets/looks/namecover.h"

#include <QPainter>
#include <QScrollBar>

namespace habeas::ui {

namespace {

constexpr int gap = 12; // between two sheets, and around them
constexpr int widestSheet = 820; // beyond this a line is too long to read on a screen
constexpr int mostSheets = 30; // nobody looks at more before the letter is cut

QSize sheetSize(int width, const LetterPaper &on)
{
    const QSizeF paper = letterPage(on).fullRect(QPageLayout::Millimeter).size();
    return { width, int(width * paper.height() / paper.width()) };
}

/// The page as one sees where there are words, and none of them: a picture has no names to cover.
QImage veiled(const QImage &page, const QSize &size)
{
    constexpr int grain = 18; // pixels; more than a line of words is high
    const QSize few(std::max(size.width() / grain, 1), std::max(size.height() / grain, 1));
    return page.scaled(few, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
        .scaled(size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
}

} // namespace

SheetDrawing::SheetDrawing(const ComposedLetter &letter, int width, qreal ratio)
    : m_size(sheetSize(std::max(width, 1), letter.paper))
    , m_ratio(ratio)
{
    ComposedLetter shown = letter;
    shown.html = pageWithBars(letter);
    auto pages = LetterPages::layOut(shown, letterPage(shown.paper));
    if (!pages) {
        m_drawn.problem = pages.error().message;
        return;
    }
    m_pages = *std::move(pages);
    m_drawn.pages = m_pages->pageCount();
    m_drawn.sheets.resize(std::min(m_drawn.pages, mostSheets));
}

SheetDrawing::~SheetDrawing() = default;

void SheetDrawing::draw(int page)
{
    if (page < 0 || page >= m_drawn.sheets.size() || !m_drawn.sheets.at(page).isNull())
        return;
    QImage sheet(m_size * m_ratio, QImage::Format_RGB32);
    sheet.setDevicePixelRatio(m_ratio);
    sheet.fill(Qt::white); // whatever the theme, as it is in the printer
    QPainter painter(&sheet);
    m_pages->paint(painter, page, QRectF(QPointF(), QSizeF(m_size)));
    painter.end();
    m_drawn.sheets[page] = sheet;
}

int SheetDrawing::drawNext()
{
    for (int page = 0; page < m_drawn.sheets.size(); ++page) {
        if (m_drawn.sheets.at(page).isNull()) {
            draw(page);
            return page;
        }
    }
    return -1;
}

DrawnSheets drawSheets(const ComposedLetter &letter, int width, qreal ratio)
{
    SheetDrawing drawing(letter, width, ratio);
    while (drawing.drawNext() >= 0) { }
    return drawing.drawn();
}

/// The inner widget.
class Sheets final : public QWidget
{
public:
    using QWidget::QWidget;

    void setSheets(const QList<QImage> &sheets)
    {
        m_sheets = sheets;
        for (const QImage &sheet : sheets) {
            if (!sheet.isNull())
                m_shape = sheet.size();
        }
        m_refusal.clear();
        update();
    }

    void setSheet(int page, const QImage &sheet)
    {
        if (page < 0 || page >= m_sheets.size())
            return;
        m_sheets[page] = sheet;
        update(placeOf(page));
    }

    [[nodiscard]] QRect placeOf(int page) const
    {
        return { (width() - m_sheet.width()) / 2, gap + page * (m_sheet.height() + gap),
                 m_sheet.width(), m_sheet.height() };
    }

    void setRefusal(const QString &why)
    {
        m_sheets.clear();
        m_refusal = why;
        update();
    }

    [[nodiscard]] int count() const { return int(m_sheets.size()); }

    [[nodiscard]] int sheetWidth() const { return m_sheet.width(); }

    /// Makes room for all sheets at that width of the viewport.
    void fit(const QSize &room)
    {
        const int wide = std::clamp(room.width() - 2 * gap, 1, widestSheet);
        m_sheet = QSize(wide, qRound(qreal(wide) * m_shape.height() / m_shape.width()));
        const int height = count() == 0 ? room.height() : gap + count() * (m_sheet.height() + gap);
        setFixedSize(room.width(), std::max(height, 1));
    }

protected:
    void paintEvent(QPaintEvent *event) override
    {
        QPainter painter(this);
        if (m_sheets.isEmpty()) {
            paintRefusal(painter);
            return;
        }
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        for (int page = 0; page < count(); ++page) {
            const QRect sheet = placeOf(page);
            if (!sheet.intersects(event->rect()))
                continue;
            if (m_sheets.at(page).isNull())
                painter.fillRect(sheet, Qt::white); // drawn in a moment
            else
                painter.drawImage(sheet,
                                  namesAreCovered() ? veiled(m_sheets.at(page), sheet.size())
                                                    : m_sheets.at(page));
            painter.setPen(fieldBorder(palette()));
            painter.setBrush(Qt::NoBrush);
            painter.drawRect(sheet.adjusted(0, 0, -1, -1));
        }
    }

private:
    void paintRefusal(QPainter &painter) const
    {
        if (m_refusal.isEmpty())
            return;
        const int margin = 2 * gap;
        const int side = fontMetrics().height() * 2;
        const QRect icon(margin, margin, side, side);
        glyphIcon(Glyph::Blocked, Meaning::Soon).paint(&painter, icon);
        painter.setPen(palette().color(QPalette::WindowText));
        painter.drawText(QRect(icon.right() + gap, margin, width() - icon.right() - gap - margin,
                               height() - 2 * margin),
                         int(Qt::TextWordWrap) | int(Qt::AlignTop), m_refusal);
    }

    QList<QImage> m_sheets;
    QString m_refusal;
    QSize m_shape = sheetSize(widestSheet, {}); ///< of the paper, at any width
    QSize m_sheet;
};

LetterPreview::LetterPreview(QWidget *parent)
    : QScrollArea(parent)
    , m_sheets(new Sheets(this))
{
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // or its coming would change the width
    setWidget(m_sheets);
    fit();
}

LetterPreview::~LetterPreview() = default;

void LetterPreview::show(const DrawnSheets &drawn, const QString &words)
{
    m_refusal.clear();
    m_sheets->setSheets(drawn.sheets);
    setAccessibleDescription(words);
    fit();
}

void LetterPreview::showSheet(int page, const QImage &sheet)
{
    m_sheets->setSheet(page, sheet);
}

std::pair<int, int> LetterPreview::seenSheets() const
{
    const int step = m_sheets->placeOf(1).top() - m_sheets->placeOf(0).top();
    const int top = verticalScrollBar()->value();
    return { top / std::max(step, 1), (top + viewport()->height()) / std::max(step, 1) };
}

void LetterPreview::refuse(const QString &why)
{
    m_refusal = why;
    m_sheets->setRefusal(why);
    setAccessibleDescription(why);
    fit();
}

int LetterPreview::pageCount() const
{
    return m_sheets->count();
}

int LetterPreview::sheetWidth() const
{
    return m_sheets->sheetWidth();
}

void LetterPreview::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    const int before = sheetWidth();
    fit();
    if (sheetWidth() != before)
        emit widthChanged();
}

void LetterPreview::fit()
{
    m_sheets->fit(viewport()->size());
}

} // namespace habeas::ui
