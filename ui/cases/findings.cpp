#include "ui/cases/findings.h"

#include "ui/widgets/looks/icons.h"
#include "ui/widgets/looks/onelinelabel.h"
#include "ui/widgets/looks/plainlabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace habeas::ui {

Findings::Findings(QWidget *parent)
    : QFrame(parent)
    , m_box(new QVBoxLayout(this))
{
    m_box->setContentsMargins(8, 4, 8, 4);
    m_box->setSpacing(2);
    setAutoFillBackground(true);
    hide();
}

void Findings::show(const QStringList &findings)
{
    m_lines = findings;
    rebuild();
}

void Findings::setOneLine(bool oneLine)
{
    if (m_oneLine == oneLine)
        return;
    m_oneLine = oneLine;
    rebuild();
}

void Findings::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    // Only windows hear of the application's palette; the rest hear that their own changed, which
    // this one also brings about itself.
    const bool otherTheme = event->type() == QEvent::PaletteChange
        && QPalette().color(QPalette::Window) != m_themeWindow;
    if (otherTheme || event->type() == QEvent::LanguageChange)
        rebuild();
}

void Findings::rebuild()
{
    while (QLayoutItem *item = m_box->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    QPalette colours; // the application's own, so that a change of theme starts afresh
    m_themeWindow = colours.color(QPalette::Window);
    const QColor tint = meaningTint(Meaning::Soon, colours);
    if (tint.isValid())
        colours.setColor(QPalette::Window, tint);
    setPalette(colours);
    const qsizetype shown = std::min<qsizetype>(m_oneLine ? 1 : MostLines, m_lines.size());
    QHBoxLayout *last = nullptr;
    for (const QString &line : m_lines.first(shown))
        last = addLine(line);
    if (m_moreBelow && m_lines.size() > shown) {
        last = addLine({});
        last->addStretch(1);
    }
    if (m_lines.size() > shown)
        addMore(last, int(m_lines.size() - shown));
    setAccessibleName(tr("Check these"));
    setAccessibleDescription(m_lines.join(u'\n'));
    setVisible(!m_lines.isEmpty());
}

QHBoxLayout *Findings::addLine(const QString &text)
{
    auto *line = new QWidget(this);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    m_box->addWidget(line);
    if (text.isEmpty())
        return row;
    auto *sign = new QLabel(line);
    const int side = fontMetrics().height();
    sign->setPixmap(
        glyphIcon(Glyph::Warning, Meaning::Soon).pixmap(QSize(side, side), devicePixelRatioF()));
    row->addWidget(sign, 0, m_oneLine ? Qt::AlignVCenter : Qt::AlignTop);
    if (m_oneLine) {
        auto *words = new OneLineLabel(line);
        words->setText(text);
        row->addWidget(words, 1);
    } else {
        auto *words = plainLabel(text, line);
        words->setAlignment(Qt::AlignLeading
                            | Qt::AlignTop); // the last line is as high as a button
        row->addWidget(words, 1);
    }
    return row;
}

/// Beside the last line: a line of its own would cost a row of the table below.
void Findings::addMore(QHBoxLayout *row, int count)
{
    auto *more = new QToolButton(row->parentWidget());
    more->setObjectName(QStringLiteral("more"));
    more->setText(tr("%n more under “To check”", nullptr, count));
    more->setAutoRaise(true);
    more->setFocusPolicy(Qt::StrongFocus);
    more->setCursor(Qt::PointingHandCursor);
    QFont font = more->font();
    font.setUnderline(true);
    more->setFont(font);
    connect(more, &QToolButton::clicked, this, &Findings::moreWanted,
            Qt::QueuedConnection); // the button may go with the lines it belongs to
    row->addWidget(more, 0, Qt::AlignBottom);
}

} // namespace habeas::ui
