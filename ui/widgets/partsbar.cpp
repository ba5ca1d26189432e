#include "ui/widgets/partsbar.h"

#include <QButtonGroup>
#include <QEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QStyle>
#include <QStyleOptionFocusRect>
#include <QToolButton>

#include <algorithm>

namespace habeas::ui {

namespace {

constexpr int besideText = 9; // pixels left and right
constexpr int aboveText = 5;
constexpr int tightlyAbove = 1;
constexpr int line = 3; // under the chosen one

} // namespace

/// A word that can be chosen: bold and underlined then, its width the same either way.
class PartsBar::Part final : public QToolButton
{
public:
    explicit Part(PartsBar *parent)
        : QToolButton(parent)
        , m_bar(parent)
    {
        setCheckable(true);
        setFocusPolicy(Qt::NoFocus); // the bar has it
    }

    [[nodiscard]] QSize sizeHint() const override
    {
        const QFontMetrics wide(boldFont());
        return { wide.horizontalAdvance(text()) + 2 * besideText,
                 wide.height() + 2 * m_bar->m_aboveText + line };
    }

    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const QRect room = rect().adjusted(0, 0, 0, -line);
        if (underMouse() && !isChecked())
            painter.fillRect(room, palette().color(QPalette::Midlight));
        painter.setFont(isChecked() ? boldFont() : font());
        style()->drawItemText(&painter, room, Qt::AlignCenter, palette(), isEnabled(), text(),
                              QPalette::WindowText);
        if (isChecked())
            painter.fillRect(QRect(rect().left() + 2, room.bottom() + 1, width() - 4, line),
                             palette().color(QPalette::Highlight));
        if (isChecked() && parentWidget()->hasFocus()) {
            QStyleOptionFocusRect focus;
            focus.initFrom(this);
            focus.rect = rect().adjusted(1, 1, -1, -1);
            style()->drawPrimitive(QStyle::PE_FrameFocusRect, &focus, &painter, this);
        }
    }

private:
    [[nodiscard]] QFont boldFont() const
    {
        QFont bold = font();
        bold.setBold(true);
        return bold;
    }

    const PartsBar *m_bar;
};

PartsBar::PartsBar(QWidget *parent)
    : QWidget(parent)
    , m_group(new QButtonGroup(this))
    , m_aboveText(aboveText)
{
    m_group->setExclusive(true);
    setFocusPolicy(Qt::StrongFocus);
    QSizePolicy policy(QSizePolicy::Ignored, QSizePolicy::Minimum); // its hint is of one row
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(m_group, &QButtonGroup::idToggled, this, [this](int part, bool chosen) {
        if (!chosen)
            return;
        tellChosen();
        emit currentChanged(part);
    });
    connect(m_group, &QButtonGroup::idClicked, this, [this] {
        setFocus(Qt::MouseFocusReason);
    });
}

void PartsBar::addPart()
{
    auto *part = new Part(this);
    m_group->addButton(part, count());
    m_parts << part;
    if (count() == 1) // nobody listens yet, and nothing has changed
        part->setChecked(true);
}

void PartsBar::setText(int part, const QString &text)
{
    if (m_parts.at(part)->text() == text)
        return;
    m_parts.at(part)->setText(text);
    tellChosen();
    updateGeometry();
    place(width(), true);
}

void PartsBar::setTight(bool tight)
{
    const int above = tight ? tightlyAbove : aboveText;
    if (m_aboveText == above)
        return;
    m_aboveText = above;
    updateGeometry();
    place(width(), true);
}

QString PartsBar::text(int part) const
{
    return m_parts.at(part)->text();
}

int PartsBar::current() const
{
    return m_group->checkedId();
}

void PartsBar::setCurrent(int part)
{
    m_parts.at(part)->setChecked(true);
}

/// What a screen reader says of the bar.
void PartsBar::tellChosen()
{
    setAccessibleDescription(current() < 0 ? QString() : text(current()));
}

void PartsBar::keyPressEvent(QKeyEvent *event)
{
    const bool mirrored = isRightToLeft();
    int wanted = current();
    switch (event->key()) {
    case Qt::Key_Left:
        wanted += mirrored ? 1 : -1;
        break;
    case Qt::Key_Right:
        wanted += mirrored ? -1 : 1;
        break;
    case Qt::Key_Home:
        wanted = 0;
        break;
    case Qt::Key_End:
        wanted = count() - 1;
        break;
    default:
        QWidget::keyPressEvent(event);
        return;
    }
    if (wanted >= 0 && wanted < count())
        setCurrent(wanted);
}

void PartsBar::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    for (Part *part : std::as_const(m_parts))
        part->update();
}

void PartsBar::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    for (Part *part : std::as_const(m_parts))
        part->update();
}

/// Row after row; each as high as the highest of all.
int PartsBar::place(int width, bool really) const
{
    int height = 0;
    for (const Part *part : m_parts)
        height = std::max(height, part->sizeHint().height());
    int x = 0;
    int y = 0;
    for (Part *part : m_parts) {
        const int wide = part->sizeHint().width();
        if (x > 0 && x + wide > width) {
            x = 0;
            y += height;
        }
        const QRect there(x, y, wide, height);
        if (really)
            part->setGeometry(QStyle::visualRect(layoutDirection(), rect(), there));
        x += wide;
    }
    return y + height;
}

QSize PartsBar::sizeHint() const
{
    int wide = 0;
    for (const Part *part : m_parts)
        wide += part->sizeHint().width();
    return { wide, place(wide, false) };
}

QSize PartsBar::minimumSizeHint() const
{
    int wide = 0;
    for (const Part *part : m_parts)
        wide = std::max(wide, part->sizeHint().width());
    return { wide, place(std::max(wide, width()), false) };
}

int PartsBar::heightForWidth(int width) const
{
    return place(width, false);
}

void PartsBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    place(width(), true);
    if (place(event->oldSize().width(), false) != place(width(), false))
        updateGeometry(); // the least height is of another number of rows
}

void PartsBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LayoutDirectionChange
        || event->type() == QEvent::StyleChange) {
        updateGeometry();
        place(width(), true);
    }
}

bool PartsBar::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest)
        place(width(), true);
    return QWidget::event(event);
}

} // namespace habeas::ui
