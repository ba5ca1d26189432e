#include "ui/letters/letterpreview.h"

#include "ui/widgets/icons.h"

#include <QPainter>

namespace habeas::ui {

namespace {

constexpr int gap = 12; // between two sheets, and around them
constexpr int widestSheet = 820; // beyond this a line is too long to read on a screen

} // namespace

/// The inner widget: paper is white whatever the theme, as it is in the printer.
class Sheets final : public QWidget
{
public:
    using QWidget::QWidget;

    void setPages(std::shared_ptr<const LetterPages> pages)
    {
        m_pages = std::move(pages);
        m_refusal.clear();
        update();
    }

    void setRefusal(const QString &why)
    {
        m_pages.reset();
        m_refusal = why;
        update();
    }

    [[nodiscard]] int count() const { return m_pages ? m_pages->pageCount() : 0; }

    /// Makes room for all sheets at that width of the viewport.
    void fit(const QSize &room)
    {
        const int width = std::min(room.width() - 2 * gap, widestSheet);
        const QSizeF paper = defaultLetterPage().fullRect(QPageLayout::Millimeter).size();
        m_sheet = QSize(width, int(width * paper.height() / paper.width()));
        const int height = count() == 0 ? room.height() : gap + count() * (m_sheet.height() + gap);
        setFixedSize(room.width(), std::max(height, 1));
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        if (!m_pages) {
            paintRefusal(painter);
            return;
        }
        for (int page = 0; page < count(); ++page) {
            const QRect sheet((width() - m_sheet.width()) / 2,
                              gap + page * (m_sheet.height() + gap), m_sheet.width(),
                              m_sheet.height());
            painter.fillRect(sheet, Qt::white);
            m_pages->paint(painter, page, QRectF(sheet));
            painter.setPen(fieldBorder(palette()));
            painter.setBrush(Qt::NoBrush);
            painter.drawRect(sheet.adjusted(0, 0, -1, -1));
        }
    }

private:
    void paintRefusal(QPainter &painter) const
    {
        const int margin = 2 * gap;
        const int side = fontMetrics().height() * 2;
        const QRect icon(margin, margin, side, side);
        glyphIcon(Glyph::Blocked, Meaning::Soon).paint(&painter, icon);
        painter.setPen(palette().color(QPalette::WindowText));
        painter.drawText(QRect(icon.right() + gap, margin, width() - icon.right() - gap - margin,
                               height() - 2 * margin),
                         int(Qt::TextWordWrap) | int(Qt::AlignTop), m_refusal);
    }

    std::shared_ptr<const LetterPages> m_pages;
    QString m_refusal;
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
}

LetterPreview::~LetterPreview() = default;

void LetterPreview::show(std::shared_ptr<const LetterPages> pages)
{
    m_refusal.clear();
    m_sheets->setPages(std::move(pages));
    fit();
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

void LetterPreview::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    fit();
}

void LetterPreview::fit()
{
    m_sheets->fit(viewport()->size());
}

} // namespace habeas::ui
