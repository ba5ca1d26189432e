#include "ui/shell/navigation.h"

#include "ui/widgets/looks/icons.h"

#include <QCoreApplication>
#include <QEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QSignalBlocker>
#include <QStyle>

namespace habeas::ui {

namespace {

Glyph glyphOf(ListPage page)
{
    switch (page) {
    case ListPage::Today:
        return Glyph::Today;
    case ListPage::Cases:
        return Glyph::Case;
    case ListPage::Hearings:
        return Glyph::Hearing;
    case ListPage::Custody:
        return Glyph::Custody;
    case ListPage::Restrictions:
        return Glyph::Restriction;
    case ListPage::Letters:
        return Glyph::Letter;
    case ListPage::Officials:
        return Glyph::Person;
    case ListPage::Statistics:
        return Glyph::Chart;
    }
    Q_UNREACHABLE();
}

} // namespace

QString listPageName(ListPage page)
{
    switch (page) {
    case ListPage::Today:
        return Navigation::tr("Today");
    case ListPage::Cases:
        return Navigation::tr("Cases");
    case ListPage::Hearings:
        return Navigation::tr("Hearings");
    case ListPage::Custody:
        return Navigation::tr("Custody");
    case ListPage::Restrictions:
        return Navigation::tr("Restrictions");
    case ListPage::Letters:
        return Navigation::tr("Letters");
    case ListPage::Officials:
        return Navigation::tr("Officials");
    case ListPage::Statistics:
        return Navigation::tr("Statistics");
    }
    Q_UNREACHABLE();
}

Navigation::Navigation(QWidget *parent)
    : QListWidget(parent)
{
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    setBackgroundRole(QPalette::Window);
    setTabKeyNavigation(false);
    for (const ListPage page : AllListPages)
        new QListWidgetItem(glyphIcon(glyphOf(page)), {}, this);
    setCurrentRow(0);
    connect(this, &QListWidget::currentRowChanged, this, [this](int row) {
        if (row >= 0)
            emit pageWanted(AllListPages[row]);
    });
    // A click on the page that is already current must lead back to it from a case.
    connect(this, &QListWidget::itemClicked, this, [this](QListWidgetItem *item) {
        emit pageWanted(AllListPages[row(item)]);
    });
    retranslate();
}

void Navigation::setCurrentPage(ListPage page)
{
    const QSignalBlocker quiet(this);
    setCurrentRow(static_cast<int>(page));
}

void Navigation::setCollapsed(bool collapsed)
{
    m_collapsed = collapsed;
    retranslate();
}

void Navigation::setCount(ListPage page, int count)
{
    if (m_counts.value(static_cast<int>(page)) == count)
        return;
    m_counts.insert(static_cast<int>(page), count);
    retranslate();
}

QString Navigation::labelOf(ListPage page) const
{
    const int count = m_counts.value(static_cast<int>(page));
    return count > 0
        ? tr("%1  %2", "page, how many").arg(listPageName(page), QLocale().toString(count))
        : listPageName(page);
}

void Navigation::retranslate()
{
    setAccessibleName(tr("Pages"));
    for (const ListPage page : AllListPages) {
        QListWidgetItem *entry = item(static_cast<int>(page));
        const QString name = labelOf(page);
        entry->setText(m_collapsed ? QString() : name);
        entry->setToolTip(name);
        entry->setData(Qt::AccessibleTextRole, name);
        const int height = qMax(28, fontMetrics().height() + 12);
        entry->setSizeHint(QSize(0, height));
    }
    fit();
}

void Navigation::fit()
{
    int width = 0;
    if (!m_collapsed) {
        for (const ListPage page : AllListPages)
            width = qMax(width, fontMetrics().horizontalAdvance(labelOf(page)));
    }
    constexpr int margins = 28;
    const int icon = style()->pixelMetric(QStyle::PM_ListViewIconSize, nullptr, this);
    setFixedWidth(width + icon + margins);
}

void Navigation::changeEvent(QEvent *event)
{
    QListWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange)
        retranslate();
}

void Navigation::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        emit pageWanted(AllListPages[qMax(0, currentRow())]);
        emit entered();
        return;
    }
    QListWidget::keyPressEvent(event);
}

} // namespace habeas::ui
