#pragma once

#include "app/letters/markup/htmltag.h"
#include "app/letters/markup/letterblocks.h"

#include <optional>

namespace habeas {

/// Makes blocks of the words and tags that go by, in the order of the letter.
class BlockReader
{
public:
    BlockReader();

    void words(const QString &text); ///< entities are characters already
    void tag(const HtmlTag &tag);
    [[nodiscard]] QList<LetterBlock> finish();

private:
    /// What an open element says about the words inside it.
    struct Open
    {
        HtmlTag tag;
        LetterParagraph paragraph; ///< of the innermost block, no spans
        LetterSpan span; ///< no text
        std::optional<bool> rightToLeft; ///< as the markup says it
    };

    void open(const HtmlTag &tag);
    void close(const HtmlTag &tag);
    void closeTop();
    void openBlock(Open &element, const HtmlTag &tag);
    void openTable(const HtmlTag &tag);
    void openCell(const HtmlTag &tag);
    void closeThrough(const QStringList &names);
    void append(const QString &text);
    void finishParagraph();
    void finishTable();
    [[nodiscard]] bool isOpen(const QString &name) const;

    QList<Open> m_open; ///< outermost first; never empty
    QList<LetterBlock> m_blocks;
    LetterParagraph m_paragraph; ///< growing
    bool m_started = false; ///< it has taken its role from what is open
    std::optional<bool> m_direction; ///< right to left, where the markup says so
    std::optional<LetterTable> m_table; ///< growing; its cells have no columns yet
    bool m_inCell = false;
    int m_tablesInside = 0; ///< tables in a cell are read as its paragraphs
};

} // namespace habeas
