#pragma once

#include "app/actions/records/viewactions.h"

#include <QWidget>

class QCheckBox;
class QMenu;
class QToolButton;

namespace habeas::ui {

/// Above a list: which view it is looked at through and whether it was changed since, what can be
/// done with views, and how the filters go together.
class ViewBar final : public QWidget
{
    Q_OBJECT

public:
    explicit ViewBar(QWidget *parent = nullptr);

    /// `current` is a key; empty for the list as the program shows it.
    void setViews(const QList<KnownView> &views, const QString &current, bool changed);
    void setAny(bool any);
    void retranslate();

signals:
    void viewWanted(const QString &key); ///< empty: the list as the program shows it
    void saveWanted();
    void saveAsWanted();
    void revertWanted();
    void deleteWanted();
    void anyWanted(bool any);
    void columnsWanted();
    void helpWanted();

private:
    void fillMenu();

    QToolButton *m_view;
    QMenu *m_menu;
    QCheckBox *m_any;
    QToolButton *m_columns;
    QToolButton *m_help;
    QList<KnownView> m_views;
    QString m_current;
    bool m_changed = false;
};

} // namespace habeas::ui
