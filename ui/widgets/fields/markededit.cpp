#include "ui/widgets/fields/markededit.h"

#include "ui/widgets/looks/theme.h"

#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QMenu>
#include <QSyntaxHighlighter>
#include <QToolTip>

#include <algorithm>

namespace habeas::ui {

/// Draws the marks; keeps them where they belong while the text changes.
class MarkPainter final : public QSyntaxHighlighter
{
public:
    explicit MarkPainter(QPlainTextEdit *edit)
        : QSyntaxHighlighter(edit->document())
        , m_edit(edit)
    {
        connect(edit->document(), &QTextDocument::contentsChange, this, &MarkPainter::shift);
    }

    void setMarks(const QList<TextMark> &marks)
    {
        m_marks = marks;
        repaint();
    }

    void repaint()
    {
        m_painting = true; // colours are no change of the text
        rehighlight();
        m_painting = false;
    }

    [[nodiscard]] const QList<TextMark> &marks() const { return m_marks; }

protected:
    void highlightBlock(const QString &text) override
    {
        const int from = currentBlock().position();
        for (const TextMark &mark : m_marks) {
            const int start = mark.start - from;
            if (start + mark.length <= 0 || start >= text.size())
                continue;
            const bool withheld = mark.kind == TextMark::Kind::Withheld;
            const Meaning meaning = withheld ? Meaning::Overdue : Meaning::Soon;
            QTextCharFormat format = QSyntaxHighlighter::format(std::max(start, 0));
            format.setUnderlineStyle(withheld ? QTextCharFormat::DashUnderline
                                              : QTextCharFormat::WaveUnderline);
            format.setUnderlineColor(meaningColor(meaning, m_edit->palette()));
            if (withheld)
                format.setBackground(meaningTint(meaning, m_edit->palette()));
            setFormat(std::max(start, 0), mark.length + std::min(start, 0), format);
        }
    }

private:
    void shift(int at, int removed, int added)
    {
        if (m_painting || m_marks.isEmpty())
            return;
        QList<TextMark> kept;
        for (TextMark mark : std::as_const(m_marks)) {
            if (mark.start >= at + removed && mark.start > at)
                mark.start += added - removed;
            else if (mark.start + mark.length >= at)
                continue; // its word is being changed
            kept << mark;
        }
        m_marks = kept;
        rehighlightBlock(document()->findBlock(at)); // it was painted with the marks as they were
    }

    QPlainTextEdit *m_edit;
    QList<TextMark> m_marks;
    bool m_painting = false;
};

MarkedEdit::MarkedEdit(int lines, QWidget *parent)
    : QPlainTextEdit(parent)
    , m_lines(lines)
    , m_painter(new MarkPainter(this))
{
    setTabChangesFocus(true);
    if (m_lines == 1) {
        setLineWrapMode(NoWrap);
        setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    }
    fitHeight();
    connect(this, &QPlainTextEdit::textChanged, this, [this] {
        // Marks are colours to Qt, and it reports colours as changes too.
        if (const QString now = toPlainText(); now != m_words) {
            m_words = now;
            emit wordsChanged();
        }
    });
}

void MarkedEdit::fitHeight()
{
    setFixedHeight(fontMetrics().lineSpacing() * m_lines + 12);
}

void MarkedEdit::setMarks(const QString &forText, const QList<TextMark> &marks)
{
    if (forText == toPlainText())
        m_painter->setMarks(marks);
}

QList<TextMark> MarkedEdit::marks() const
{
    return m_painter->marks();
}

std::optional<TextMark> MarkedEdit::markAtCursor() const
{
    const int at = textCursor().selectionStart();
    for (const TextMark &mark : m_painter->marks()) {
        if (at >= mark.start && at <= mark.start + mark.length)
            return mark;
    }
    return std::nullopt;
}

bool MarkedEdit::goToNextMark(bool fromStart)
{
    QList<TextMark> marks = m_painter->marks();
    std::ranges::sort(marks, {}, &TextMark::start);
    const int after = fromStart ? -1 : textCursor().selectionEnd() - 1;
    for (const TextMark &mark : std::as_const(marks)) {
        if (mark.start <= after)
            continue;
        select(mark);
        return true;
    }
    return false;
}

void MarkedEdit::select(const TextMark &mark)
{
    QTextCursor cursor = textCursor();
    cursor.setPosition(mark.start);
    cursor.setPosition(mark.start + mark.length, QTextCursor::KeepAnchor);
    setTextCursor(cursor);
    ensureCursorVisible();
}

void MarkedEdit::replace(const TextMark &mark, const QString &with)
{
    QTextCursor cursor(document());
    cursor.setPosition(mark.start);
    cursor.setPosition(std::min(mark.start + mark.length, document()->characterCount() - 1),
                       QTextCursor::KeepAnchor);
    cursor.insertText(with);
}

void MarkedEdit::contextMenuEvent(QContextMenuEvent *event)
{
    if (event->reason() == QContextMenuEvent::Mouse && !textCursor().hasSelection())
        setTextCursor(cursorForPosition(event->pos()));
    QMenu *menu = createStandardContextMenu();
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (const auto mark = markAtCursor())
        emit markMenuWanted(menu, *mark);
    const QPoint at = event->reason() == QContextMenuEvent::Keyboard
        ? viewport()->mapToGlobal(cursorRect().bottomLeft())
        : event->globalPos();
    menu->popup(at);
    if (event->reason() == QContextMenuEvent::Keyboard && !menu->actions().isEmpty())
        menu->setActiveAction(menu->actions().first());
}

void MarkedEdit::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (m_lines == 1 && enter) {
        event->ignore();
        return;
    }
    QPlainTextEdit::keyPressEvent(event);
}

void MarkedEdit::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitHeight();
    if (event->type() == QEvent::PaletteChange && m_painter)
        m_painter->repaint();
}

bool MarkedEdit::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const int at = cursorForPosition(viewport()->mapFrom(this, help->pos())).position();
        for (const TextMark &mark : m_painter->marks()) {
            if (at >= mark.start && at <= mark.start + mark.length) {
                QToolTip::showText(help->globalPos(), mark.words.toHtmlEscaped(), this);
                return true;
            }
        }
    }
    return QPlainTextEdit::event(event);
}

} // namespace habeas::ui
