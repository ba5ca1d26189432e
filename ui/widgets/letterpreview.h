#pragma once

#include "app/letters/composer.h"

#include <QImage>
#include <QScrollArea>

#include <memory>

namespace habeas {
class LetterPages;
}

namespace habeas::ui {

class Sheets;

/// A letter's pages drawn on white, ready for the screen.
struct DrawnSheets
{
    QList<QImage> sheets; ///< the first thirty; one that is not drawn yet is null
    int pages = 0; ///< how many there are
    QString problem; ///< why there are none
};

/// A letter laid out as it prints, whose pages are drawn one by one: those that are seen before the
/// others. For one thread.
class SheetDrawing
{
public:
    /// `width` in pixels of the screen, `ratio` the device's.
    SheetDrawing(const ComposedLetter &letter, int width, qreal ratio);
    ~SheetDrawing();

    [[nodiscard]] const DrawnSheets &drawn() const { return m_drawn; }

    void draw(int page);
    /// Draws the first that is not drawn yet; its number, -1 where none is left.
    int drawNext();

private:
    std::unique_ptr<LetterPages> m_pages;
    QSize m_size;
    qreal m_ratio = 1;
    DrawnSheets m_drawn;
};

/// Draws the pages by the layout that prints, with bars where something is withheld. Safe on a
/// worker thread. `width` in pixels of the screen, `ratio` the device's.
[[nodiscard]] DrawnSheets drawSheets(const ComposedLetter &letter, int width, qreal ratio);

/// The pages as they will be printed, one below the other, as wide as there is room. Where there is
/// no letter, the reason stands in their place.
class LetterPreview final : public QScrollArea
{
    Q_OBJECT

public:
    explicit LetterPreview(QWidget *parent = nullptr);
    ~LetterPreview() override;

    /// `words` is what somebody who hears the page is told.
    void show(const DrawnSheets &drawn, const QString &words);
    using QWidget::show;
    /// A sheet of what is shown, drawn later than the others.
    void showSheet(int page, const QImage &sheet);
    void refuse(const QString &why);

    /// The sheets that are seen, the first and the last of them, counted from 0.
    [[nodiscard]] std::pair<int, int> seenSheets() const;

    [[nodiscard]] const QString &refusal() const { return m_refusal; }

    [[nodiscard]] int pageCount() const;
    /// The width sheets are shown in, in the screen's pixels.
    [[nodiscard]] int sheetWidth() const;

signals:
    void widthChanged(); ///< draw the sheets again, so that they are sharp

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fit();

    Sheets *m_sheets;
    QString m_refusal;
};

} // namespace habeas::ui
