#include "app/letters/paper/paperhead.h"

#include "app/letters/composer.h"
#include "app/letters/markup/plaintext.h"
#include "app/letters/paper/fonts.h"
#include "app/letters/paper/paperstyle.h"
#include "app/letters/template/words.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QRegularExpression>

#include <algorithm>

namespace habeas {

using namespace Qt::StringLiterals;

namespace {

constexpr int measureDpi = 600;
constexpr qreal windowedTop = 10; // where a letterhead above a window begins
constexpr qreal besideLogo = 5;
constexpr qreal tallestPlain = 60; // a letterhead on plain paper
constexpr double leastAddressPoints = 8;

qreal pixels(qreal millimetres, int dpi)
{
    return millimetres / 25.4 * dpi;
}

QRectF pixels(const QRectF &area, int dpi)
{
    return { QPointF(pixels(area.x(), dpi), pixels(area.y(), dpi)),
             QSizeF(pixels(area.width(), dpi), pixels(area.height(), dpi)) };
}

QFont fontOf(double points, int dpi)
{
    QFont font = letterFont(points);
    font.setPixelSize(std::max(1, qRound(points / 72 * dpi)));
    return font;
}

/// In millimetres.
QSizeF measured(const QString &text, double points, qreal width)
{
    const QFontMetricsF metrics(fontOf(points, measureDpi));
    const QRectF room(0, 0, pixels(width, measureDpi), 1e6);
    return metrics.boundingRect(room, Qt::AlignLeft | Qt::TextWordWrap, text).size() * 25.4
        / measureDpi;
}

qreal widthOf(const QString &line, double points)
{
    return QFontMetricsF(fontOf(points, measureDpi)).horizontalAdvance(line) * 25.4 / measureDpi;
}

Result<> fits(const QString &line, double points, qreal width, const QString &field)
{
    if (const Result<> drawable = checkDrawable(line); !drawable)
        return tl::unexpected(Error { drawable.error().kind, drawable.error().message, field });
    if (widthOf(line, points) > width)
        return refused(Letters::tr("The line “%1” is too long for the page. Shorten it, or make "
                                   "two of it.")
                           .arg(line),
                       field);
    return {};
}

} // namespace

PaperHead::PaperHead(const LetterPaper &paper, const QPageLayout &page)
    : m_paper(paper)
    , m_sheet(page.fullRect(QPageLayout::Millimeter))
    , m_body(page.paintRect(QPageLayout::Millimeter))
    , m_top(paper.hasWindow() ? windowedTop : m_body.top())
    , m_bodyTop(m_body.top())
{
}

Result<PaperHead> PaperHead::of(const LetterPaper &paper, const QPageLayout &page,
                                const QString &address)
{
    PaperHead head(paper, page);
    Result<> placed = head.placeHead();
    if (placed && paper.hasWindow() && !address.isEmpty())
        placed = head.placeAddress(address);
    if (placed)
        placed = head.checkFoot();
    if (!placed)
        return tl::unexpected(placed.error());
    return head;
}

qreal PaperHead::headLineHeight()
{
    return QFontMetricsF(fontOf(headPoints, measureDpi)).lineSpacing() * 25.4 / measureDpi;
}

/// The window of an envelope shows 85 x 27.3 mm below 17.7 mm that are for the post.
QRectF PaperHead::window() const
{
    const qreal field = m_paper.form == LetterPaper::Form::Din5008A ? 27 : 45;
    return { 20, field + 17.7, 85, 27.3 };
}

Result<> PaperHead::placeHead()
{
    if (!m_paper.hasHead())
        return {};
    if (!m_paper.logo.isEmpty()) {
        const Result<QImage> logo = logoPicture(m_paper);
        if (!logo)
            return tl::unexpected(logo.error());
        m_logo = *logo;
        m_logoSize = logoSize(m_logo, m_paper);
    }
    const qreal beside = m_logo.isNull() ? 0 : m_logoSize.width() + besideLogo;
    for (const QString &line : m_paper.head) {
        if (Result<> fit = fits(line, headPoints, m_body.width() - beside, u"head"_s); !fit)
            return fit;
    }
    const qreal height = std::max(m_logoSize.isEmpty() ? 0 : m_logoSize.height(),
                                  headLineHeight() * static_cast<qreal>(m_paper.head.size()));
    const qreal most = m_paper.hasWindow() ? window().top() - 17.7 - m_top : tallestPlain;
    if (height > most)
        return refused(Letters::tr("The letterhead is %1 mm high; there is room for %2 mm. Take "
                                   "lines out of it.")
                           .arg(qRound(height))
                           .arg(qRound(most)),
                       u"head"_s);
    m_headHeight = height;
    m_bodyTop = std::max(m_bodyTop, m_top + height + belowHead);
    return {};
}

QRectF PaperHead::addressRoom() const
{
    constexpr qreal insideWindow = 5; // a letter slides in its envelope
    return window().adjusted(insideWindow, 0, 0, 0);
}

Result<> PaperHead::placeAddress(const QString &address)
{
    const QRectF room = addressRoom();
    for (double points = bodyPoints; points >= leastAddressPoints; points -= 0.5) {
        const QSizeF needed = measured(address, points, room.width());
        if (needed.width() > room.width() || needed.height() > room.height())
            continue;
        m_address = address;
        m_addressPoints = points;
        const qreal textTop = m_paper.form == LetterPaper::Form::Din5008A ? 87.5 : 105.5;
        m_bodyTop = std::max(m_bodyTop, textTop);
        return {};
    }
    return refused(Letters::tr("The address does not fit the window of the envelope (80 x 27 mm): "
                               "“%1”. Shorten it in the list of officials, or choose the plain "
                               "form of paper.")
                       .arg(address.section(u'\n', 0, 0)),
                   u"address"_s);
}

Result<> PaperHead::checkFoot() const
{
    return m_paper.foot.isEmpty() ? Result<>()
                                  : fits(m_paper.foot, footerPoints, m_body.width(), u"foot"_s);
}

void PaperHead::paint(QPainter &painter, int dpi) const
{
    painter.save();
    painter.setPen(Qt::black);
    QRectF beside(m_body.left(), m_top, m_body.width(), headLineHeight());
    if (!m_logo.isNull()) {
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        painter.drawImage(pixels(QRectF(beside.topLeft(), m_logoSize), dpi), m_logo);
    }
    painter.setFont(fontOf(headPoints, dpi));
    const int side = m_logo.isNull() ? Qt::AlignLeft : Qt::AlignRight;
    for (const QString &line : m_paper.head) {
        painter.drawText(pixels(beside, dpi), side | Qt::AlignTop | Qt::TextDontClip, line);
        beside.translate(0, headLineHeight());
    }
    if (!m_address.isEmpty()) {
        painter.setFont(fontOf(m_addressPoints, dpi));
        painter.drawText(pixels(addressRoom(), dpi),
                         Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, m_address);
    }
    if (!m_paper.foot.isEmpty()) {
        painter.setFont(fontOf(footerPoints, dpi));
        const QRectF below(m_body.left(), m_body.bottom() + 1.5, m_body.width(), 5);
        painter.drawText(pixels(below, dpi), Qt::AlignHCenter | Qt::AlignTop | Qt::TextDontClip,
                         m_paper.foot);
    }
    paintMarks(painter, dpi);
    painter.restore();
}

QList<QLineF> PaperHead::marks() const
{
    if (!m_paper.hasWindow())
        return {};
    const bool isA = m_paper.form == LetterPaper::Form::Din5008A;
    const auto mark = [](qreal y, qreal length) {
        constexpr qreal fromEdge = 4; // printers leave the rim free
        return QLineF(fromEdge, y, fromEdge + length, y);
    };
    constexpr qreal punched = 148.5;
    return { mark(isA ? 87 : 105, 4), mark(punched, 7), mark(isA ? 192 : 210, 4) };
}

void PaperHead::paintMarks(QPainter &painter, int dpi) const
{
    painter.setPen(QPen(Qt::black, pixels(markWidth, dpi)));
    for (const QLineF &mark : marks())
        painter.drawLine(QPointF(pixels(mark.x1(), dpi), pixels(mark.y1(), dpi)),
                         QPointF(pixels(mark.x2(), dpi), pixels(mark.y2(), dpi)));
}

QString takeAddress(QString &html)
{
    static const QRegularExpression paragraph(
        uR"(<p\b[^>]*\bclass="(?:[^"]* )?address(?: [^"]*)?"[^>]*>.*?</p>\n?)"_s,
        QRegularExpression::DotMatchesEverythingOption);
    auto found = paragraph.globalMatch(html);
    if (!found.hasNext())
        return {};
    const QRegularExpressionMatch first = found.next();
    if (found.hasNext())
        return {};
    QStringList lines;
    for (const LetterBlock &block : letterBlocks(first.captured())) {
        if (const auto *words = std::get_if<LetterParagraph>(&block))
            lines << words->text();
    }
    html.remove(first.capturedStart(), first.capturedLength());
    return lines.join(u'\n');
}

QString htmlOnPaper(const QString &html, const LetterPaper &paper)
{
    QString page = html;
    const auto lines = [](const QStringList &all) {
        QStringList safe;
        for (const QString &line : all)
            safe << line.toHtmlEscaped();
        return safe.join(u"<br/>"_s);
    };
    if (!paper.head.isEmpty()) {
        const qsizetype body = page.indexOf(u"<body>"_s);
        page.insert(body < 0 ? 0 : body + u"<body>"_s.size(),
                    u"\n<p>%1</p>"_s.arg(lines(paper.head)));
    }
    if (!paper.foot.isEmpty()) {
        const qsizetype end = page.lastIndexOf(u"</body>"_s);
        page.insert(end < 0 ? page.size() : end, u"<p>%1</p>\n"_s.arg(lines({ paper.foot })));
    }
    return page;
}

QString textOnPaper(const ComposedLetter &letter)
{
    const LetterPaper &paper = letter.paper;
    const QString text = plainText(letterBlocks(letter.html), PlainRows::Apart);
    const QString head = paper.head.isEmpty() ? QString() : paper.head.join(u'\n') + u"\n\n"_s;
    const QString foot = paper.foot.isEmpty() ? QString() : u'\n' + paper.foot + u'\n';
    return head + text + foot;
}

} // namespace habeas
