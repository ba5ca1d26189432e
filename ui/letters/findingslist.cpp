#include "ui/letters/findingslist.h"

#include "ui/widgets/looks/icons.h"

#include <QEvent>

#include <algorithm>

namespace habeas::ui {

namespace {

constexpr int mostLines = 6; // then it scrolls: the page needs the room

struct Face
{
    Glyph glyph;
    Meaning meaning;
    QString word;
};

} // namespace

FindingsList::FindingsList(QWidget *parent)
    : QListWidget(parent)
{
    setWordWrap(true);
    setResizeMode(QListView::Adjust);
    setTabKeyNavigation(false);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    hide(); // until there is something to say
}

void FindingsList::show(const QList<LetterFinding> &findings)
{
    QList<LetterFinding> sorted = findings;
    std::ranges::stable_sort(sorted, {}, &LetterFinding::level);
    const bool same = std::ranges::equal(sorted, m_findings,
                                         [](const LetterFinding &a, const LetterFinding &b) {
                                             return a.level == b.level && a.text == b.text;
                                         });
    if (same)
        return; // so that the row somebody reads stays where it is
    m_findings = sorted;
    fill();
}

void FindingsList::fill()
{
    const auto faceOf = [](LetterFinding::Level level) -> Face {
        switch (level) {
        case LetterFinding::Level::Block:
            return { Glyph::Blocked, Meaning::Overdue, tr("In the way") };
        case LetterFinding::Level::Warning:
            return { Glyph::Warning, Meaning::Soon, tr("Check") };
        case LetterFinding::Level::Hint:
            break;
        }
        return { Glyph::Help, Meaning::Info, tr("Consider") };
    };
    clear();
    for (const LetterFinding &finding : std::as_const(m_findings)) {
        const Face face = faceOf(finding.level);
        auto *row = new QListWidgetItem(
            glyphIcon(face.glyph, face.meaning),
            tr("%1: %2", "how much it matters; what it is").arg(face.word, finding.text), this);
        row->setToolTip(finding.text.toHtmlEscaped());
    }
    setVisible(count() > 0);
    updateGeometry();
}

QSize FindingsList::sizeHint() const
{
    int height = 2 * frameWidth();
    for (int row = 0; row < count(); ++row)
        height += std::max(sizeHintForRow(row), fontMetrics().lineSpacing());
    return { 200, std::min(height, fontMetrics().lineSpacing() * mostLines) };
}

void FindingsList::changeEvent(QEvent *event)
{
    QListWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateGeometry();
}

} // namespace habeas::ui
