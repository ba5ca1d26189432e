#include "ui/cases/findings.h"

#include "ui/cases/recordpanel.h"
#include "ui/widgets/looks/icons.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>

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
    for (const QString &line : m_lines.first(std::min(MostLines, m_lines.size())))
        addLine(line);
    if (m_lines.size() > MostLines)
        addLine(tr("%n more under “To check”", nullptr, int(m_lines.size() - MostLines)));
    setAccessibleName(tr("Check these"));
    setAccessibleDescription(m_lines.join(u'\n'));
    setVisible(!m_lines.isEmpty());
}

void Findings::addLine(const QString &text)
{
    auto *line = new QWidget(this);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    auto *sign = new QLabel(line);
    const int side = fontMetrics().height();
    sign->setPixmap(
        glyphIcon(Glyph::Warning, Meaning::Soon).pixmap(QSize(side, side), devicePixelRatioF()));
    row->addWidget(sign, 0, Qt::AlignTop);
    row->addWidget(plainLabel(text, line), 1);
    m_box->addWidget(line);
}

} // namespace habeas::ui
