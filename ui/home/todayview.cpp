#include "ui/home/todayview.h"

#include "ui/home/todaydelegate.h"
#include "ui/widgets/shortcuts.h"

#include <QGuiApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QScrollBar>

#include <algorithm>
#include <optional>

namespace habeas::ui {

namespace {

struct VerbKey
{
    TodayVerb verb;
    Qt::Key key;
    quint32 scanCode; ///< of that physical key, as X11 and Wayland count them
};

constexpr VerbKey verbKeys[] = { { TodayVerb::Open, Qt::Key_O, 32 },
                                 { TodayVerb::Log, Qt::Key_L, 46 },
                                 { TodayVerb::Done, Qt::Key_D, 40 },
                                 { TodayVerb::Snooze, Qt::Key_S, 39 },
                                 { TodayVerb::Why, Qt::Key_W, 25 } };

/// By its letter on a Latin layout, by the Russian one on the same key, and on layouts whose
/// letters are neither (Kazakh's own, Arabic) by the key itself.
std::optional<TodayVerb> verbOf(const QKeyEvent &event)
{
    const int key = event.key();
    const bool latin = key >= Qt::Key_A && key <= Qt::Key_Z;
    const QString platform = QGuiApplication::platformName();
    const bool knowsScanCodes
        = platform == QStringLiteral("xcb") || platform.startsWith(QStringLiteral("wayland"));
    for (const VerbKey &verb : verbKeys) {
        const QKeySequence twin = Shortcuts::cyrillicTwin(QKeySequence(verb.key));
        if (key == verb.key || key == twin[0].key())
            return verb.verb;
        if (!latin && knowsScanCodes && event.nativeScanCode() == verb.scanCode)
            return verb.verb;
    }
    return {};
}

} // namespace

TodayView::TodayView(TodayModel *model, QWidget *parent)
    : QListView(parent)
    , m_model(model)
    , m_delegate(new TodayDelegate(model, this))
{
    setModel(model);
    setItemDelegate(m_delegate);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setUniformItemSizes(true);
    setTabKeyNavigation(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerItem);
    setWordWrap(false);
    connect(this, &QListView::doubleClicked, this, &TodayView::activateLine);
    // After the delegate, which looks at the new words then.
    connect(model, &QAbstractItemModel::modelReset, this, &TodayView::fitRows);
    connect(model, &QAbstractItemModel::dataChanged, this, &TodayView::fitRows);
}

const TodayItem *TodayView::currentItem() const
{
    return m_model->itemAt(currentIndex().row());
}

void TodayView::select(int row)
{
    if (m_model->rowCount() == 0)
        return;
    const int near = std::clamp(row, 0, m_model->rowCount() - 1);
    int found = m_model->selectableFrom(near, 1);
    if (found < 0)
        found = m_model->selectableFrom(near, -1);
    if (found >= 0)
        setCurrentIndex(m_model->index(found));
}

void TodayView::selectItem(int row)
{
    const int near = std::clamp(row, 0, std::max(0, m_model->rowCount() - 1));
    int found = m_model->itemFrom(near, 1);
    if (found < 0)
        found = m_model->itemFrom(near, -1);
    select(found >= 0 ? found : row);
}

void TodayView::activateLine()
{
    if (currentItem() != nullptr)
        emit verbWanted(TodayVerb::Open);
    else
        fold(false);
}

/// The section of the current line. False where that changes nothing.
bool TodayView::fold(bool folded)
{
    const int row = currentIndex().row();
    if (row < 0)
        return false;
    const TodayModel::Section section = m_model->sectionAt(row);
    const bool is = m_model->lineAt(row) == TodayModel::Line::Folded;
    if (is == folded)
        return false;
    m_model->setFolded(section, folded);
    select(folded ? m_model->foldedRow(section) : row);
    return true;
}

/// Rows are alike but where some take more lines than others.
void TodayView::fitRows()
{
    const bool alike = m_delegate->isEven(this);
    if (alike && uniformItemSizes())
        return;
    setUniformItemSizes(alike);
    scheduleDelayedItemsLayout();
}

void TodayView::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    fitRows();
}

/// F1 is the window's, unless it can say why this very line is here.
bool TodayView::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto &key = *static_cast<QKeyEvent *>(event);
        if (key.key() == Qt::Key_F1 && key.modifiers() == Qt::NoModifier && !m_explained
            && currentItem() != nullptr) {
            event->accept();
            return true;
        }
    }
    return QListView::event(event);
}

void TodayView::keyPressEvent(QKeyEvent *event)
{
    const Qt::KeyboardModifiers modifiers = event->modifiers() & ~Qt::KeypadModifier;
    const int key = event->key();
    if ((modifiers & ~Qt::ShiftModifier) != Qt::NoModifier) {
        QListView::keyPressEvent(event);
        return;
    }
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        activateLine();
        return;
    }
    const bool mirrored = isRightToLeft();
    if (key == Qt::Key_Left || key == Qt::Key_Right) {
        fold((key == Qt::Key_Left) != mirrored);
        return;
    }
    if (key == Qt::Key_F1) {
        emit verbWanted(TodayVerb::Why);
        return;
    }
    if (modifiers == Qt::NoModifier) {
        if (const auto verb = verbOf(*event)) {
            if (!event->isAutoRepeat())
                emit verbWanted(*verb);
            return;
        }
    }
    const QString text = event->text();
    if (!text.isEmpty() && text.front().isLetterOrNumber()) {
        emit typed(text);
        return;
    }
    QListView::keyPressEvent(event);
}

/// A heading cannot be selected, but a click folds its section.
void TodayView::mousePressEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    if (index.isValid() && event->button() == Qt::LeftButton && m_model->filter().isEmpty()) {
        const TodayModel::Section section = m_model->sectionAt(index.row());
        const TodayModel::Line line = m_model->lineAt(index.row());
        const bool mayFold
            = section == TodayModel::Section::Later || section == TodayModel::Section::LongOverdue;
        if (line == TodayModel::Line::Folded || (line == TodayModel::Line::Heading && mayFold)) {
            m_model->setFolded(section, line == TodayModel::Line::Heading);
            select(index.row());
            return;
        }
    }
    QListView::mousePressEvent(event);
}

QModelIndex TodayView::moveCursor(CursorAction action, Qt::KeyboardModifiers)
{
    const int last = m_model->rowCount() - 1;
    const int row = currentIndex().row();
    const int page = std::max(1, viewport()->height() / std::max(1, sizeHintForRow(0)) - 1);
    int wanted = row;
    int step = 1;
    switch (action) {
    case MoveUp:
    case MovePrevious:
        wanted = row - 1;
        step = -1;
        break;
    case MoveDown:
    case MoveNext:
        wanted = row + 1;
        break;
    case MoveHome:
        wanted = 0;
        break;
    case MoveEnd:
        wanted = last;
        step = -1;
        break;
    case MovePageUp:
        wanted = std::max(0, row - page);
        break;
    case MovePageDown:
        wanted = std::min(last, row + page);
        step = -1;
        break;
    case MoveLeft:
    case MoveRight:
        return currentIndex();
    }
    const int found = m_model->selectableFrom(wanted, step);
    if (found < 0)
        return currentIndex();
    if (m_model->selectableFrom(0, 1) == found)
        verticalScrollBar()->setValue(0); // its heading too
    return m_model->index(found);
}

void TodayView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    emit currentMoved();
}

void TodayView::changeEvent(QEvent *event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LanguageChange)
        scheduleDelayedItemsLayout();
    if (event->type() == QEvent::FontChange)
        fitRows();
}

} // namespace habeas::ui
