#pragma once

#include <QScrollArea>

namespace habeas::ui {

class Page;

/// Gives a page all the room there is. Where that is less than the page needs, the page keeps what
/// it needs and scrolls, by the wheel and after the keyboard. It opens at its top, where it says
/// what it is, and follows the keyboard from the first key on.
class PageArea final : public QScrollArea
{
    Q_OBJECT

public:
    explicit PageArea(Page *page, QWidget *parent = nullptr); ///< takes the page over

    [[nodiscard]] Page *page() const { return m_page; }

    /// The area around a page; null where it stands in none.
    [[nodiscard]] static PageArea *around(const Page *page);

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fit();
    void follow(QWidget *focus);
    void reveal(QWidget *focus);
    [[nodiscard]] QSize needAt(int width) const;

    Page *m_page;
    bool m_opening = true; ///< no key was pressed on it since it was shown
};

} // namespace habeas::ui
