#pragma once

#include "app/letters/paper/letterpaper.h"

#include <QLineF>

class QPainter;

namespace habeas {

struct ComposedLetter;

inline constexpr double headPoints = 9; ///< of the letterhead's lines
inline constexpr double belowHead = 6; ///< millimetres between the letterhead and the letter
inline constexpr double markWidth = 0.2; ///< millimetres

/// What stands on the first page beside the letter's own text: letterhead, the address in its
/// window, marks for folding, the footer line. Lengths are millimetres from the sheet's corner.
class PaperHead
{
public:
    /// `address` is what stands in the window; empty where there is none. Refused where the address
    /// does not fit, and for what checkPaper() refuses. The letters' fonts must be loaded.
    [[nodiscard]] static Result<PaperHead> of(const LetterPaper &paper, const QPageLayout &page,
                                              const QString &address);

    /// Where the letter's text begins.
    [[nodiscard]] qreal bodyTop() const { return m_bodyTop; }

    /// Where the letterhead begins.
    [[nodiscard]] qreal top() const { return m_top; }

    [[nodiscard]] qreal headHeight() const { return m_headHeight; }

    /// From one line of the letterhead to the next.
    [[nodiscard]] static qreal headLineHeight();

    /// Where the address begins in its window, and how much room it has there.
    [[nodiscard]] QRectF addressRoom() const;

    /// Of the address's letters; 0 where none stands in a window.
    [[nodiscard]] double addressPoints() const { return m_addressPoints; }

    /// Where the sheet is folded and punched; none on plain paper.
    [[nodiscard]] QList<QLineF> marks() const;

    /// `dpi` of the painter's units.
    void paint(QPainter &painter, int dpi) const;

private:
    PaperHead(const LetterPaper &paper, const QPageLayout &page);

    [[nodiscard]] Result<> placeHead();
    [[nodiscard]] Result<> placeAddress(const QString &address);
    [[nodiscard]] Result<> checkFoot() const;
    [[nodiscard]] QRectF window() const;
    void paintMarks(QPainter &painter, int dpi) const;

    LetterPaper m_paper;
    QRectF m_sheet;
    QRectF m_body;
    QImage m_logo;
    QSizeF m_logoSize;
    QString m_address;
    double m_addressPoints = 0;
    qreal m_top = 0;
    qreal m_headHeight = 0;
    qreal m_bodyTop = 0;
};

/// Takes the inside address out of a letter's HTML and returns its lines. Empty, with the HTML as
/// it was, where the letter has none or several.
[[nodiscard]] QString takeAddress(QString &html);

/// With the letterhead's lines above and the footer line below, for files that have no pages.
[[nodiscard]] QString htmlOnPaper(const QString &html, const LetterPaper &paper);
/// As a text file holds the letter, but for the mark of a draft.
[[nodiscard]] QString textOnPaper(const ComposedLetter &letter);

} // namespace habeas
