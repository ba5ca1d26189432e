#pragma once

#include <QHash>
#include <QListWidget>

namespace habeas::ui {

/// The pages one can always go to.
enum class ListPage {
    Today,
    Cases,
    Hearings,
    Custody,
    Restrictions,
    Letters,
    Officials,
    Statistics
};

inline constexpr ListPage AllListPages[]
    = { ListPage::Today,        ListPage::Cases,   ListPage::Hearings,  ListPage::Custody,
        ListPage::Restrictions, ListPage::Letters, ListPage::Officials, ListPage::Statistics };

/// What the page is called, in the screen's language.
[[nodiscard]] QString listPageName(ListPage page);

/// The list at the left. Arrow keys choose, Enter moves on into the page.
class Navigation final : public QListWidget
{
    Q_OBJECT

public:
    explicit Navigation(QWidget *parent = nullptr);

    void setCurrentPage(ListPage page); ///< without saying pageWanted()
    void setCollapsed(bool collapsed); ///< icons only
    /// A number beside the page's name; 0: none.
    void setCount(ListPage page, int count);

signals:
    void pageWanted(habeas::ui::ListPage page);
    void entered(); ///< Enter: the keyboard goes to the page

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void retranslate();
    void fit();
    [[nodiscard]] QString labelOf(ListPage page) const;

    QHash<int, int> m_counts;
    bool m_collapsed = false;
};

} // namespace habeas::ui
