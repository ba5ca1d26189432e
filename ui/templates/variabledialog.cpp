#include "ui/templates/variabledialog.h"

#include "app/base/text/textfold.h"
#include "ui/widgets/forms/dialogsize.h"
#include "ui/widgets/lists/columnwidths.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace habeas::ui {

VariableDialog::VariableDialog(const QString &key, QWidget *parent)
    : QDialog(parent)
    , m_variables(templateVariables(key))
    , m_filter(new QLineEdit(this))
    , m_table(new QTreeWidget(this))
{
    setWindowTitle(tr("What a template may say"));
    m_filter->setAccessibleName(tr("Narrow the list"));
    m_filter->setPlaceholderText(tr("A few letters narrow the list"));
    m_table->setAccessibleName(windowTitle());
    m_table->setRootIsDecorated(false);
    m_table->setTabKeyNavigation(false);
    m_table->setHeaderLabels({ tr("Typed as"), tr("Meaning"), tr("Consent it needs") });
    auto *buttons = new QDialogButtonBox(this);
    QPushButton *take = buttons->addButton(tr("&Insert"), QDialogButtonBox::AcceptRole);
    buttons->addButton(tr("&Close"), QDialogButtonBox::RejectRole);
    take->setDefault(true);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_filter);
    column->addWidget(m_table, 1);
    column->addWidget(buttons);
    connect(m_filter, &QLineEdit::textChanged, this, &VariableDialog::narrow);
    connect(m_table, &QTreeWidget::itemActivated, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    resize(sizeFor(*this, 110, 27));
    fill();
    narrow({});
    m_filter->setFocus();
}

void VariableDialog::fill()
{
    for (const TemplateVariable &variable : std::as_const(m_variables)) {
        const QString meaning = variable.inside.isEmpty()
            ? variable.meaning
            : tr("%1 (inside {{#%2}})", "meaning, list").arg(variable.meaning, variable.inside);
        auto *row
            = new QTreeWidgetItem(m_table,
                                  { variable.insert, meaning,
                                    variable.consent.isEmpty() ? tr("none") : variable.consent });
        row->setData(0, Qt::UserRole, variable.insert);
    }
    auto *widths = new ColumnFitter(m_table, m_table->header()); // owned by the table
    widths->setMain(1);
    widths->fit();
}

void VariableDialog::narrow(const QString &typed)
{
    const QString wanted = foldForSearch(typed);
    QTreeWidgetItem *first = nullptr;
    for (int row = 0; row < m_table->topLevelItemCount(); ++row) {
        QTreeWidgetItem *item = m_table->topLevelItem(row);
        const QString all = m_variables.at(row).path + u' ' + item->text(1);
        const bool fits = foldForSearch(all).contains(wanted)
            || m_variables.at(row).path.contains(typed.trimmed(), Qt::CaseInsensitive);
        item->setHidden(!fits);
        if (fits && !first)
            first = item;
    }
    m_table->setCurrentItem(first);
}

QString VariableDialog::chosen() const
{
    const QTreeWidgetItem *item = m_table->currentItem();
    return item && !item->isHidden() ? item->data(0, Qt::UserRole).toString() : QString();
}

} // namespace habeas::ui
