#include "ui/letters/severaldialog.h"

#include "app/base/text/textfold.h"
#include "ui/models/roles.h"
#include "ui/widgets/forms/dialogsize.h"

#include <QDialogButtonBox>
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
    m_filter->setPlaceholderText(tr("A few letters narrow the list"));
    m_filter->setAccessibleName(tr("Narrow the list"));
    m_list->setAccessibleName(title);
    m_list->setTabKeyNavigation(false);
    m_list->setWordWrap(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setResizeMode(QListView::Adjust);
    for (const Choice &choice : choices) {
        auto *row = new QListWidgetItem(
            choice.detail.isEmpty()
                ? choice.label
                : tr("%1 – %2", "office, name").arg(choice.label, choice.detail),
            m_list);
        row->setData(RefRole, choice.key);
        row->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        row->setCheckState(checked.contains(choice.key) ? Qt::Checked : Qt::Unchecked);
    }
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
    if (m_list->count() > 0)
        m_list->setCurrentRow(0);
    m_list->setFocus();
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
    for (int row = 0; row < m_list->count(); ++row)
        m_list->setRowHidden(row, !foldForSearch(m_list->item(row)->text()).contains(wanted));
}

void SeveralDialog::count()
{
    m_count->setText(tr("%1 of %2 chosen").arg(checked().size()).arg(m_list->count()));
}

} // namespace habeas::ui
