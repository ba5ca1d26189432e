#include "ui/letters/severaldialog.h"

#include "app/base/text/textfold.h"
#include "ui/models/roles.h"
#include "ui/widgets/forms/dialogsize.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace habeas::ui {

SeveralDialog::SeveralDialog(const QString &title, const QList<Choice> &choices,
                             const QStringList &checked, QWidget *parent)
    : QDialog(parent)
    , m_filter(new QLineEdit(this))
    , m_list(new QListWidget(this))
    , m_count(new QLabel(this))
{
    setWindowTitle(title);
    m_filter->setPlaceholderText(tr("A few letters narrow the list; Space ticks a line"));
    m_filter->setAccessibleName(tr("Narrow the list"));
    m_list->setAccessibleName(title);
    m_list->setTabKeyNavigation(false);
    m_list->setWordWrap(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setResizeMode(QListView::Adjust);
    for (const Choice &choice : choices)
        addRow(choice, checked.contains(choice.key));
    auto *buttons = new QDialogButtonBox(this);
    QPushButton *take = buttons->addButton(tr("&Take these"), QDialogButtonBox::AcceptRole);
    buttons->addButton(tr("&Leave as it was"), QDialogButtonBox::RejectRole);
    take->setDefault(true);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_filter);
    column->addWidget(m_list, 1);
    column->addWidget(m_count);
    column->addWidget(buttons);
    connect(m_filter, &QLineEdit::textChanged, this, &SeveralDialog::narrow);
    connect(m_list, &QListWidget::itemChanged, this, &SeveralDialog::count);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    resize(sizeFor(*this, 75, 28));
    count();
    m_list->installEventFilter(this);
    m_filter->installEventFilter(this);
    if (m_list->count() > 0)
        m_list->setCurrentRow(0);
    m_list->setFocus();
}

void SeveralDialog::addRow(const Choice &choice, bool checked)
{
    auto *row = new QListWidgetItem(
        choice.detail.isEmpty() ? choice.label
                                : tr("%1 – %2", "office, name").arg(choice.label, choice.detail),
        m_list);
    row->setData(RefRole, choice.key);
    row->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
    row->setCheckState(checked ? Qt::Checked : Qt::Unchecked);
}

void SeveralDialog::setFixed(const QString &key)
{
    for (int at = 0; at < m_list->count(); ++at) {
        QListWidgetItem *row = m_list->item(at);
        if (row->data(RefRole).toString() != key)
            continue;
        row->setCheckState(Qt::Checked);
        row->setFlags(row->flags() & ~Qt::ItemIsUserCheckable);
        m_list->setCurrentItem(row);
    }
}

/// A letter, or what takes one away; Space is the list's own.
bool SeveralDialog::leadsToFilter(QKeyEvent &key)
{
    const bool plain = (key.modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier)) == 0;
    const bool typed
        = !key.text().isEmpty() && key.text().at(0).isPrint() && !key.text().at(0).isSpace();
    return plain && (typed || (key.key() == Qt::Key_Backspace && !m_filter->text().isEmpty()));
}

bool SeveralDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    auto &key = *static_cast<QKeyEvent *>(event);
    if (watched == m_list && leadsToFilter(key)) {
        m_filter->setFocus(Qt::OtherFocusReason);
        m_filter->end(false);
        QCoreApplication::sendEvent(m_filter, event);
        return true;
    }
    if (watched == m_filter && (key.key() == Qt::Key_Down || key.key() == Qt::Key_Up)) {
        m_list->setFocus(Qt::OtherFocusReason);
        return true;
    }
    return QDialog::eventFilter(watched, event);
}

QStringList SeveralDialog::checked() const
{
    QStringList keys;
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->checkState() == Qt::Checked)
            keys << m_list->item(row)->data(RefRole).toString();
    }
    return keys;
}

void SeveralDialog::narrow(const QString &typed)
{
    const QString wanted = foldForSearch(typed);
    int first = -1;
    for (int row = 0; row < m_list->count(); ++row) {
        const bool hidden = !foldForSearch(m_list->item(row)->text()).contains(wanted);
        m_list->setRowHidden(row, hidden);
        if (!hidden && first < 0)
            first = row;
    }
    const QListWidgetItem *current = m_list->currentItem();
    if (current == nullptr || current->isHidden()) // Space would check what nobody sees
        m_list->setCurrentRow(first);
}

void SeveralDialog::count()
{
    m_count->setText(tr("%1 of %2 chosen").arg(checked().size()).arg(m_list->count()));
}

} // namespace habeas::ui
