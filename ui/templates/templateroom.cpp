// How the parts of the template page share its room, and follow the zoom and the theme.
#include "ui/templates/templatehighlighter.h"
#include "ui/templates/templatespage.h"

#include <QEvent>
#include <QFontDatabase>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QSplitter>

namespace habeas::ui {

/// Where few words fit beside each other, the three parts stand below each other.
void TemplatesPage::fitRoom()
{
    constexpr int fewLetters = 95;
    constexpr int leastList = 5; // lines of text
    constexpr int leastPreview = 14;
    constexpr int problemLines = 4;
    const bool narrow = width() < fewLetters * fontMetrics().averageCharWidth();
    const int line = fontMetrics().lineSpacing();
    m_list->setMinimumHeight(line * leastList);
    m_problems->setFixedHeight(line * problemLines);
    m_preview->setMinimumHeight(line * (narrow ? leastPreview : leastList));
    const Qt::Orientation wanted = narrow ? Qt::Vertical : Qt::Horizontal;
    if (wanted == m_splitter->orientation())
        return;
    m_splitter->setOrientation(wanted);
    m_splitter->setSizes(narrow ? QList<int> { 100, 500, 400 } : QList<int> { 190, 480, 450 });
}

void TemplatesPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    fitRoom();
}

/// Letters of one width, as large as all others.
void TemplatesPage::fitSource()
{
    constexpr int leastLines = 8; // of the text that is worked on
    QFont letters = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    letters.setPointSizeF(font().pointSizeF());
    m_source->setFont(letters);
    m_source->setMinimumHeight(fontMetrics().lineSpacing() * leastLines);
}

void TemplatesPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::FontChange && m_source != nullptr) {
        fitSource();
        fitRoom();
    }
    if (event->type() == QEvent::PaletteChange && m_colours != nullptr)
        m_colours->rehighlight();
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        refresh();
    }
}

} // namespace habeas::ui
