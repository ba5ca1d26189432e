#pragma once

#include "ui/home/todaymodel.h"

#include <QListView>

namespace habeas::ui {

class TodayDelegate;

/// What a key says about the selected line.
enum class TodayVerb { Open, Log, Done, Snooze, Why };

/// The one list of the Today page. Headings are skipped; Enter opens, Left and Right fold; O, L, D,
/// S and W (the same physical keys on every layout) say verbs; any other letter begins to filter.
class TodayView final : public QListView
{
    Q_OBJECT

public:
    explicit TodayView(TodayModel *model, QWidget *parent = nullptr);

    [[nodiscard]] const TodayItem *currentItem() const;
    void select(int row); ///< or the nearest line that can be
    /// The item of that row, else the next one, else the one before: a line one can do something
    /// about. Where nothing is listed, as select().
    void selectItem(int row);

    /// Whether the page says why the current line is here: F1 asks for that first, then for help.
    void setExplained(bool explained) { m_explained = explained; }

signals:
    void verbWanted(habeas::ui::TodayVerb verb);
    void typed(const QString &text); ///< somebody begins to type a word
    void currentMoved();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    void activateLine();
    bool fold(bool folded);
    void fitRows();

    TodayModel *m_model;
    TodayDelegate *m_delegate;
    bool m_explained = false;
};

} // namespace habeas::ui
