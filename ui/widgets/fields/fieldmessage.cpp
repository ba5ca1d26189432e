#include "ui/widgets/fields/fieldmessage.h"

#include "ui/widgets/looks/icons.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace habeas::ui {

namespace {

Meaning meaningOf(FieldMessage::Level level)
{
    switch (level) {
    case FieldMessage::Level::Warning:
        return Meaning::Soon;
    case FieldMessage::Level::Problem:
        return Meaning::Overdue;
    case FieldMessage::Level::Echo:
        break;
    }
    return Meaning::Unknown;
}

} // namespace

FieldMessage::FieldMessage(QWidget *field, QWidget *parent)
    : QWidget(parent)
    , m_field(field)
    , m_icon(new QLabel(this))
    , m_words(new QLabel(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(2, 0, 2, 0);
    row->setSpacing(4);
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addWidget(m_words, 1);
    m_words->setWordWrap(true);
    m_words->setAlignment(Qt::AlignLeading | Qt::AlignTop); // beside its sign
    m_words->setTextFormat(Qt::PlainText);
    m_icon->hide();
    hide();
}

void FieldMessage::say(Level level, const QString &text)
{
    if (level == m_level && text == m_words->text())
        return;
    m_level = level;
    m_words->setText(text);
    m_field->setAccessibleDescription(text);
    m_field->setProperty(ProblemProperty, level == Level::Problem && !text.isEmpty());
    m_field->update();
    setVisible(m_keepHeight || !text.isEmpty());
    paintWords();
    if (level == Level::Problem && !text.isEmpty()) {
        QAccessibleEvent alert(m_words, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
    }
}

void FieldMessage::clear()
{
    say(Level::Echo, {});
}

void FieldMessage::keepHeight(bool keep)
{
    m_keepHeight = keep;
    setMinimumHeight(keep ? fontMetrics().height() : 0);
    setVisible(keep || !m_words->text().isEmpty());
}

QString FieldMessage::text() const
{
    return m_words->text();
}

void FieldMessage::paintWords()
{
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, meaningColor(meaningOf(m_level), colours));
    m_words->setPalette(colours);
    const bool marked = m_level != Level::Echo && !m_words->text().isEmpty();
    m_icon->setVisible(marked);
    if (marked) {
        const Glyph glyph = m_level == Level::Problem ? Glyph::Blocked : Glyph::Warning;
        const int side = fontMetrics().height();
        m_icon->setPixmap(
            glyphIcon(glyph, meaningOf(m_level)).pixmap(QSize(side, side), devicePixelRatioF()));
    }
}

void FieldMessage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        paintWords();
    if (event->type() == QEvent::FontChange)
        keepHeight(m_keepHeight);
}

void stackField(QWidget *owner, QWidget *field, FieldMessage *message, QLayout *parts)
{
    auto *column = new QVBoxLayout(owner);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(1);
    if (parts)
        column->addLayout(parts);
    else
        column->addWidget(field);
    column->addWidget(message);
    owner->setFocusProxy(field);
}

} // namespace habeas::ui
