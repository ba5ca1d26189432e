#include "ui/widgets/fields/wrappingcheck.h"

#include <QEvent>
#include <QStyle>

namespace habeas::ui {

WrappingCheck::WrappingCheck(QWidget *parent)
    : QCheckBox(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void WrappingCheck::setWords(const QString &words)
{
    m_words = words;
    setAccessibleName(QString(words).remove(u'&'));
    wrap();
}

QSize WrappingCheck::minimumSizeHint() const
{
    constexpr int fewest = 20; // letters
    return { besideWords() + fontMetrics().averageCharWidth() * fewest,
             QCheckBox::minimumSizeHint().height() };
}

int WrappingCheck::besideWords() const
{
    constexpr int air = 4;
    return style()->pixelMetric(QStyle::PM_IndicatorWidth, nullptr, this)
        + style()->pixelMetric(QStyle::PM_CheckBoxLabelSpacing, nullptr, this) + air;
}

void WrappingCheck::wrap()
{
    const int room = std::max(width(), minimumSizeHint().width()) - besideWords();
    QString text;
    QString line;
    for (const QString &word : m_words.split(u' ', Qt::SkipEmptyParts)) {
        const QString longer = line.isEmpty() ? word : QString(line + u' ' + word);
        if (!line.isEmpty() && fontMetrics().horizontalAdvance(longer) > room) {
            text += line + u'\n';
            line = word;
        } else {
            line = longer;
        }
    }
    text += line;
    if (text != this->text())
        setText(text);
}

void WrappingCheck::resizeEvent(QResizeEvent *event)
{
    QCheckBox::resizeEvent(event);
    wrap();
}

void WrappingCheck::changeEvent(QEvent *event)
{
    QCheckBox::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        wrap();
}

} // namespace habeas::ui
