#include "ui/widgets/looks/namecover.h"

#include "ui/widgets/looks/coveredaccess.h"
#include "ui/widgets/looks/habeasstyle.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QStyle>
#include <QStyleOptionFrame>
#include <QTextDocumentFragment>
#include <QTextEdit>

namespace habeas::ui {

namespace {

constexpr const char *TitleProperty = "habeasTitle";

/// Draws by a document of its own, which no style sees.
bool drawsItself(const QLabel &label)
{
    if (label.text().isEmpty())
        return false;
    if ((label.textInteractionFlags() & Qt::TextSelectableByMouse) != 0)
        return true;
    return label.textFormat() == Qt::RichText || label.textFormat() == Qt::MarkdownText
        || (label.textFormat() == Qt::AutoText && Qt::mightBeRichText(label.text()));
}

} // namespace

NameCover::NameCover(QObject *parent)
    : QObject(parent)
{
}

void NameCover::setOn(bool on)
{
    if (m_on == on)
        return;
    m_on = on;
    if (on)
        qApp->installEventFilter(this);
    else
        qApp->removeEventFilter(this);
    for (QWidget *window : QApplication::topLevelWidgets())
        renewAccess(window);
    repaintAll();
    emit changed();
}

void NameCover::setMask(std::shared_ptr<const NameMask> mask)
{
    m_mask = std::move(mask);
    if (!m_on)
        return;
    repaintAll();
    emit changed();
}

QString NameCover::shown(const QString &text) const
{
    if (!m_on || text.isEmpty())
        return text;
    if (m_mask)
        return m_mask->cover(text);
    QString veiled = text;
    for (QChar &c : veiled) {
        if (c.isLetter())
            c = u'•';
    }
    return veiled;
}

void NameCover::repaintAll()
{
    const QWidgetList windows = QApplication::topLevelWidgets();
    for (QWidget *window : windows) {
        coverTitle(window);
        window->update();
        for (QWidget *widget : window->findChildren<QWidget *>())
            widget->update();
    }
}

/// The title as it may be seen; what it was before is kept beside it.
void NameCover::coverTitle(QWidget *window)
{
    const QVariant kept = window->property(TitleProperty);
    QString title = window->windowTitle();
    const bool isOurs = kept.isValid() && window->property("habeasCovered").toString() == title;
    if (isOurs)
        title = kept.toString();
    const QString covered = shown(title);
    window->setProperty("habeasCovered", covered);
    window->setProperty(TitleProperty, covered == title ? QVariant() : QVariant(title));
    if (window->windowTitle() != covered)
        window->setWindowTitle(covered);
}

void NameCover::paintLabel(QLabel *label)
{
    const QString plain = drawsItself(*label) && label->textFormat() != Qt::PlainText
            && Qt::mightBeRichText(label->text())
        ? QTextDocumentFragment::fromHtml(label->text()).toPlainText()
        : label->text();
    const int wrap = label->wordWrap() ? Qt::TextWordWrap : 0;
    QPainter painter(label);
    label->style()->drawItemText(&painter, label->contentsRect(),
                                 static_cast<int>(label->alignment()) | wrap, label->palette(),
                                 label->isEnabled(), plain, label->foregroundRole());
}

/// False where it is no field, or holds nothing to cover: then it draws itself.
bool NameCover::paintField(QWidget *widget)
{
    if (auto *line = qobject_cast<QLineEdit *>(widget)) {
        const bool empty = line->text().isEmpty(); // then an example stands there
        const QString plain = empty ? line->placeholderText() : line->text();
        const QString covered = shown(plain);
        if (line->echoMode() != QLineEdit::Normal || covered == plain)
            return false;
        QStyleOptionFrame frame;
        frame.initFrom(line);
        frame.lineWidth
            = line->hasFrame() ? line->style()->pixelMetric(QStyle::PM_DefaultFrameWidth) : 0;
        frame.state |= QStyle::State_Sunken;
        QPainter painter(line);
        line->style()->drawPrimitive(QStyle::PE_PanelLineEdit, &frame, &painter, line);
        const QRect room = line->style()
                               ->subElementRect(QStyle::SE_LineEditContents, &frame, line)
                               .marginsRemoved(line->textMargins())
                               .adjusted(2, 0, -2, 0);
        painter.setPen(line->palette().color(empty ? QPalette::PlaceholderText : QPalette::Text));
        painter.drawText(room, static_cast<int>(line->alignment() | Qt::AlignVCenter),
                         line->fontMetrics().elidedText(covered, Qt::ElideRight, room.width()));
        return true;
    }
    auto *area = qobject_cast<QAbstractScrollArea *>(widget->parentWidget());
    const bool isText = area && area->viewport() == widget
        && (qobject_cast<QTextEdit *>(area) || qobject_cast<QPlainTextEdit *>(area));
    if (!isText)
        return false;
    const QString typed = area->property("plainText").toString();
    const bool empty = typed.isEmpty();
    const QString plain = empty ? area->property("placeholderText").toString() : typed;
    const QString covered = shown(plain);
    if (covered == plain)
        return false;
    constexpr int margin = 4;
    const int down = qobject_cast<QTextEdit *>(area) ? area->verticalScrollBar()->value() : 0;
    QPainter painter(widget);
    painter.fillRect(widget->rect(), area->palette().color(QPalette::Base));
    painter.setPen(area->palette().color(empty ? QPalette::PlaceholderText : QPalette::Text));
    painter.drawText(widget->rect().adjusted(margin, margin - down, -margin, down),
                     static_cast<int>(Qt::AlignLeading | Qt::AlignTop) | Qt::TextWordWrap, covered);
    return true;
}

bool NameCover::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::WindowTitleChange && watched->isWidgetType()) {
        coverTitle(static_cast<QWidget *>(watched));
    } else if (event->type() == QEvent::Paint) {
        auto *label = qobject_cast<QLabel *>(watched);
        if (label && drawsItself(*label)) {
            paintLabel(label);
            return true;
        }
        if (watched->isWidgetType() && paintField(static_cast<QWidget *>(watched)))
            return true;
    }
    return QObject::eventFilter(watched, event);
}

bool namesAreCovered()
{
    const auto *style = qobject_cast<const HabeasStyle *>(QApplication::style());
    return style && style->isCovering();
}

QString shownOnScreen(const QString &text)
{
    const auto *style = qobject_cast<const HabeasStyle *>(QApplication::style());
    return style ? style->shown(text) : text;
}

} // namespace habeas::ui
