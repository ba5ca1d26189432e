#include "ui/widgets/looks/namecover.h"

#include "ui/widgets/looks/habeasstyle.h"

#include <QApplication>
#include <QLabel>
#include <QPainter>
#include <QStyle>
#include <QTextDocumentFragment>

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
    repaintAll();
    emit changed();
}

void NameCover::setMask(std::shared_ptr<const NameMask> mask)
{
    m_mask = std::move(mask);
    if (m_on)
        repaintAll();
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
    }
    return QObject::eventFilter(watched, event);
}

QString shownOnScreen(const QString &text)
{
    const auto *style = qobject_cast<const HabeasStyle *>(QApplication::style());
    return style ? style->shown(text) : text;
}

} // namespace habeas::ui
