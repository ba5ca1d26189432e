#include "ui/widgets/lists/viewbar.h"

#include "ui/widgets/looks/flowlayout.h"
#include "ui/widgets/looks/icons.h"

#include <QCheckBox>
#include <QMenu>
#include <QSignalBlocker>
#include <QToolButton>

#include <algorithm>

namespace habeas::ui {

namespace {

QString forMenu(QString name)
{
    return name.replace(u'&', QStringLiteral("&&"));
}

} // namespace

ViewBar::ViewBar(QWidget *parent)
    : QWidget(parent)
    , m_view(new QToolButton(this))
    , m_menu(new QMenu(this))
    , m_any(new QCheckBox(this))
    , m_columns(new QToolButton(this))
    , m_help(new QToolButton(this))
{
    m_view->setObjectName(QStringLiteral("view"));
    m_view->setPopupMode(QToolButton::InstantPopup);
    m_view->setMenu(m_menu);
    m_any->setObjectName(QStringLiteral("any"));
    for (QToolButton *button : { m_view, m_columns, m_help })
        button->setFocusPolicy(Qt::StrongFocus);
    auto *row = new FlowLayout(this);
    row->addWidget(m_view);
    row->setRight();
    row->addWidget(m_any);
    row->addWidget(m_columns);
    row->addWidget(m_help);
    connect(m_any, &QCheckBox::toggled, this, &ViewBar::anyWanted);
    connect(m_columns, &QToolButton::clicked, this, &ViewBar::columnsWanted);
    connect(m_help, &QToolButton::clicked, this, &ViewBar::helpWanted);
    retranslate();
}

void ViewBar::setViews(const QList<KnownView> &views, const QString &current, bool changed)
{
    m_views = views;
    m_current = current;
    m_changed = changed;
    const auto at = std::ranges::find(views, current, &KnownView::key);
    const QString name = at == views.end() ? tr("All", "the list without a view") : at->name;
    m_view->setText(forMenu(changed ? tr("View: %1 •").arg(name) : tr("View: %1").arg(name)));
    m_view->setAccessibleName(changed ? tr("View: %1, changed").arg(name)
                                      : tr("View: %1").arg(name));
    fillMenu();
}

void ViewBar::fillMenu()
{
    m_menu->clear();
    const auto add = [this](const QString &name, const QString &key) {
        QAction *action = m_menu->addAction(forMenu(name));
        action->setCheckable(true);
        action->setChecked(key == m_current);
        connect(action, &QAction::triggered, this, [this, key] {
            emit viewWanted(key);
        });
    };
    add(tr("All", "the list without a view"), {});
    bool own = false;
    for (const KnownView &view : std::as_const(m_views)) {
        if (!own && !view.id.isNull())
            m_menu->addSeparator();
        own = own || !view.id.isNull();
        add(view.name, view.key);
    }
    const auto current = std::ranges::find(m_views, m_current, &KnownView::key);
    const bool saved = current != m_views.end() && !current->id.isNull();
    m_menu->addSeparator();
    m_menu->addAction(tr("&Save the view") + QStringLiteral("\tCtrl+S"), this, &ViewBar::saveWanted)
        ->setEnabled(m_changed || !saved);
    m_menu->addAction(tr("Save &as…"), this, &ViewBar::saveAsWanted);
    m_menu->addAction(tr("&Revert to what was saved"), this, &ViewBar::revertWanted)
        ->setEnabled(m_changed);
    m_menu->addAction(tr("&Delete the view"), this, &ViewBar::deleteWanted)->setEnabled(saved);
}

void ViewBar::setAny(bool any)
{
    const QSignalBlocker quiet(m_any);
    m_any->setChecked(any);
}

void ViewBar::retranslate()
{
    m_any->setText(tr("Any filter is enough"));
    m_any->setToolTip(tr("Off: a line must pass every filter. On: one of them is enough."));
    m_columns->setText(tr("Columns…"));
    m_help->setText(tr("?", "how filters are written"));
    m_help->setAccessibleName(tr("How filters are written"));
    m_help->setToolTip(tr("How filters are written (F1 in a filter)"));
    setViews(m_views, m_current, m_changed);
}

} // namespace habeas::ui
