#pragma once

#include "app/letters/office/officedocument.h"

namespace habeas {

/// The automatic styles of an ODF text: what a paragraph, a span or a table has beside its named
/// style. Gathered from the whole letter, because they stand before it.
class OdtStyles
{
public:
    OdtStyles(const QList<LetterBlock> &blocks, const OfficePage &page);

    void write(QXmlStreamWriter &xml) const;

    [[nodiscard]] QString paragraph(const LetterParagraph &paragraph) const;
    [[nodiscard]] QString span(const LetterSpan &span) const;
    [[nodiscard]] static QString rule();
    /// Of the frame in the window of an envelope, and of the address in it.
    [[nodiscard]] static QString window();
    [[nodiscard]] static QString inWindow();
    /// Of the empty paragraph that ends a document: as low as can be.
    [[nodiscard]] static QString afterTable();
    /// Tables are counted from 0 in the letter's order.
    [[nodiscard]] static QString table(qsizetype index);
    [[nodiscard]] static QString column(qsizetype index, int column);
    [[nodiscard]] static QString row();
    [[nodiscard]] static QString cell(bool bordered, LetterCell::Shade shade);

private:
    void gather(const LetterParagraph &paragraph);
    void writeWindow(QXmlStreamWriter &xml) const;

    QList<LetterParagraph> m_paragraphs; ///< one of each look, without words
    QList<LetterSpan> m_spans;
    QList<LetterTable> m_tables;
    double m_width = 0; ///< of the page's body, in points
    std::optional<LetterParagraph> m_inWindow; ///< without words
    double m_windowPoints = 0; ///< of its letters
};

} // namespace habeas
