#include "ui/cases/timeline/timelinepane.h"

#include "ui/cases/sheets/sheetview.h"
#include "ui/cases/timeline/pictureexport.h"
#include "ui/widgets/looks/flowlayout.h"
#include "ui/widgets/looks/icons.h"
#include "ui/widgets/pictures/timelinepicture.h"
#include "ui/widgets/shortcuts.h"

#include <QCheckBox>
#include <QEvent>
#include <QMenu>
#include <QPushButton>
#include <QSplitter>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

namespace habeas::ui {

TimelinePane::TimelinePane(QWidget *parent)
    : QWidget(parent)
    , m_splitter(new QSplitter(Qt::Vertical, this))
    , m_picture(new TimelinePicture(this))
    , m_list(new SheetView(this))
{
    m_picture->setObjectName(QStringLiteral("picture"));
    m_splitter->addWidget(m_picture);
    m_splitter->addWidget(m_list);
    m_splitter->setChildrenCollapsible(false);
    connect(m_splitter, &QSplitter::splitterMoved, this, [this] {
        m_dragged = true;
    });
    constexpr int leastPicture = 8; // lines of text
    constexpr int leastList = 6; // with its head, and air between the lines
    m_picture->setMinimumHeight(fontMetrics().lineSpacing() * leastPicture);
    m_list->setMinimumHeight(fontMetrics().lineSpacing() * leastList);
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->addWidget(buildBar());
    box->addWidget(m_splitter, 1);

    connect(m_picture, &TimelinePicture::currentChanged, m_list, &SheetView::select);
    connect(m_list, &SheetView::currentChanged, this, [this] {
        if (const SheetRow *row = m_list->current(); row != nullptr && !m_picture->hasFocus())
            m_picture->setCurrent(row->record);
    });
    // Enter goes on where the same thing can be read and opened.
    connect(m_picture, &TimelinePicture::opened, this, [this](const QUuid &record) {
        m_list->select(record);
        m_list->view()->setFocus(Qt::ShortcutFocusReason);
    });
    retranslate();
}

/// The picture is as high as its lanes ask for, as long as a few lines of the list are left.
void TimelinePane::shareRoom()
{
    if (m_dragged)
        return;
    const int all = m_splitter->height() - m_splitter->handleWidth();
    const int picture
        = std::clamp(m_picture->sizeHint().height(), m_picture->minimumHeight(),
                     std::max(m_picture->minimumHeight(), all - m_list->minimumHeight()));
    m_splitter->setSizes({ picture, all - picture });
}

void TimelinePane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    layout()->activate();
    shareRoom();
}

QWidget *TimelinePane::buildBar()
{
    auto *bar = new QWidget(this);
    auto *row = new FlowLayout(bar);
    m_zoomOut = new QToolButton(bar);
    m_zoomIn = new QToolButton(bar);
    for (QToolButton *button : { m_zoomOut, m_zoomIn }) {
        button->setFocusPolicy(Qt::StrongFocus);
        button->setMinimumSize(28, 28);
        row->addWidget(button);
    }
    m_fit = new QPushButton(bar);
    m_today = new QPushButton(bar);
    m_hideNames = new QCheckBox(bar);
    m_print = new QPushButton(glyphIcon(Glyph::Print), {}, bar);
    m_export = new QPushButton(glyphIcon(Glyph::Export), {}, bar);
    auto *formats = new QMenu(m_export);
    for (const char *suffix : { "pdf", "png", "svg" }) {
        QAction *format = formats->addAction(QString::fromLatin1(suffix).toUpper());
        connect(format, &QAction::triggered, this, [this, suffix] {
            emit exportWanted(QString::fromLatin1(suffix));
        });
    }
    m_export->setMenu(formats);
    row->addWidget(m_fit);
    row->addWidget(m_today);
    row->setRight();
    row->addWidget(m_hideNames);
    row->addWidget(m_print);
    row->addWidget(m_export);
    connect(m_zoomIn, &QToolButton::clicked, m_picture, &TimelinePicture::zoomIn);
    connect(m_zoomOut, &QToolButton::clicked, m_picture, &TimelinePicture::zoomOut);
    connect(m_fit, &QPushButton::clicked, m_picture, &TimelinePicture::fit);
    connect(m_today, &QPushButton::clicked, m_picture, &TimelinePicture::goToToday);
    connect(m_hideNames, &QCheckBox::toggled, m_picture, &TimelinePicture::setHideNames);
    connect(m_print, &QPushButton::clicked, this, &TimelinePane::printWanted);
    auto *keys = new Shortcuts(this);
    keys->bind({ QKeySequence(Qt::CTRL | Qt::Key_P) }, [this] {
        emit printWanted();
    });
    return bar;
}

void TimelinePane::retranslate()
{
    m_picture->setAccessibleName(tr("Timeline picture"));
    m_zoomIn->setText(tr("+", "closer"));
    m_zoomIn->setAccessibleName(tr("Closer"));
    m_zoomIn->setToolTip(tr("Closer (+ in the picture)"));
    m_zoomOut->setText(tr("−", "farther"));
    m_zoomOut->setAccessibleName(tr("Farther"));
    m_zoomOut->setToolTip(tr("Farther (− in the picture)"));
    m_fit->setText(tr("Whole case"));
    m_fit->setToolTip(tr("Everything at once (0 in the picture)"));
    m_today->setText(tr("Today"));
    m_hideNames->setText(tr("Without &names"));
    m_hideNames->setToolTip(tr("Leaves out what may name somebody, on screen and in the file"));
    m_print->setText(tr("Print…"));
    m_print->setToolTip(tr("Shows the picture as it will be printed (Ctrl+P)"));
    m_export->setText(tr("Keep as a picture"));
}

void TimelinePane::show(const PictureLanes &lanes, const QString &reference, const QString &name)
{
    m_reference = reference;
    m_name = name;
    m_picture->show(lanes);
    shareRoom();
}

void TimelinePane::setClosed(const QSet<QUuid> &toTheOffice, const QSet<QUuid> &toEverybody)
{
    m_closedToOffice = toTheOffice;
    m_closedToEverybody = toEverybody;
}

bool TimelinePane::showsNames() const
{
    return !m_hideNames->isChecked();
}

PictureLanes TimelinePane::openLanes() const
{
    const QSet<QUuid> &closed = showsNames() ? m_closedToOffice : m_closedToEverybody;
    PictureLanes open = m_picture->lanes();
    for (PictureLane &lane : open.lanes)
        lane.items.removeIf([&closed](const PictureItem &item) {
            return closed.contains(item.record);
        });
    open.lanes.removeIf([](const PictureLane &lane) {
        return lane.items.isEmpty();
    });
    return open;
}

QString TimelinePane::caption() const
{
    return !showsNames() || m_name.isEmpty()
        ? m_reference
        : tr("%1 %2", "reference, name").arg(m_reference, m_name);
}

TimelinePane::Paper TimelinePane::paper() const
{
    const PictureLanes open = openLanes();
    const PictureCaption head { caption(), !showsNames() };
    if (open.lanes.isEmpty())
        return { pictureHead(open, head), {} };
    return { pictureHead(open, head), picturePages(open, head) };
}

QByteArray TimelinePane::exported(const QString &suffix) const
{
    return pictureFile(openLanes(), { caption(), !showsNames() }, suffix);
}

void TimelinePane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace habeas::ui
