#pragma once

#include <QPlainTextEdit>

#include <optional>

class QMenu;

namespace habeas::ui {

class MarkPainter;

/// A stretch of a text that somebody should look at.
struct TextMark
{
    enum class Kind {
        Spelling,
        Withheld, ///< may not be said
    };

    int start = 0; ///< in the text, line feeds counted
    int length = 0;
    Kind kind = Kind::Spelling;
    QString words = {}; ///< what is wrong, for a tooltip and for somebody who hears the text
};

/// A text box that Tab leaves, with marks under words. Marks move with the text until new ones are
/// set; a word that is changed loses its mark. The Menu key offers what marksMenu adds.
class MarkedEdit final : public QPlainTextEdit
{
    Q_OBJECT

public:
    /// `lines` high; with one, Enter makes no new line.
    explicit MarkedEdit(int lines, QWidget *parent = nullptr);

    /// Ignored where the text is another by now.
    void setMarks(const QString &forText, const QList<TextMark> &marks);
    [[nodiscard]] QList<TextMark> marks() const;
    /// Under the cursor or touching it; nothing where there is none.
    [[nodiscard]] std::optional<TextMark> markAtCursor() const;
    /// Selects the next mark after the cursor; false where there is none.
    bool goToNextMark(bool fromStart);
    void select(const TextMark &mark);
    /// Replaces one stretch as if it had been typed: Ctrl+Z takes it back.
    void replace(const TextMark &mark, const QString &with);

signals:
    void wordsChanged(); ///< unlike textChanged(), not for colours
    /// The menu is about to open over a mark; actions are added before its first.
    void markMenuWanted(QMenu *menu, const habeas::ui::TextMark &mark);

protected:
    void contextMenuEvent(QContextMenuEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool event(QEvent *event) override;

private:
    void fitHeight();

    int m_lines;
    QString m_words;
    MarkPainter *m_painter;
};

} // namespace habeas::ui
