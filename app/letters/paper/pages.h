#pragma once

#include "app/base/result.h"
#include "app/letters/composer.h"

#include <QByteArray>
#include <QPageLayout>
#include <QPageRanges>

#include <memory>

class QIODevice;
class QPagedPaintDevice;
class QPainter;
class QPdfWriter;
class QTextDocument;

namespace habeas {

/// A letter laid out on pages: the one layout that is previewed, printed and written as PDF.
class LetterPages
{
public:
    /// The fonts are the program's own (Noto), loaded on first use. An error names a missing font
    /// or a letter no font can draw.
    [[nodiscard]] static Result<std::unique_ptr<LetterPages>> layOut(const ComposedLetter &letter,
                                                                     const QPageLayout &page);
    ~LetterPages();
    Q_DISABLE_COPY_MOVE(LetterPages)

    [[nodiscard]] QPageLayout layout() const;
    [[nodiscard]] int pageCount() const;
    /// Paints page 0 <= index < pageCount() into the target rectangle, which is the whole sheet.
    void paint(QPainter &painter, int index, const QRectF &sheet) const;
    /// Refused, with its reason, where a finding blocks the letter.
    [[nodiscard]] Result<> mayBePrinted() const;
    /// All pages, or those of the device's page ranges, with newPage() between them; the device's
    /// margins are set to the layout's. Refused where no page lies in the ranges.
    [[nodiscard]] Result<> print(QPagedPaintDevice &device) const;
    /// Fonts embedded, neutral title, no name, no local time in the bytes. All pages, or those of
    /// the ranges.
    [[nodiscard]] Result<QByteArray> pdf(const QPageRanges &ranges = {}) const;

private:
    struct Private;
    explicit LetterPages(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

/// A writer whose pages say nothing about the machine; its origin is the sheet's corner. What it
/// writes still carries moments: withoutMoments().
[[nodiscard]] std::unique_ptr<QPdfWriter>
neutralPdfWriter(QIODevice &device, const QPageLayout &page, const QString &title);

/// A4 with 20 mm margins.
[[nodiscard]] QPageLayout defaultLetterPage();

enum class LetterFormat { Pdf, Docx, Odt, Html, Text };

/// The bytes of a letter in one format. Every format refuses what paper refuses, and says DRAFT
/// while the letter is a draft.
[[nodiscard]] Result<QByteArray> letterBytes(const ComposedLetter &letter, LetterFormat format);
/// The same of a letter that is laid out already.
[[nodiscard]] Result<QByteArray> letterBytes(const ComposedLetter &letter, LetterFormat format,
                                             const LetterPages &pages);

} // namespace habeas
