#include "ui/widgets/lists/namedialog.h"

#include "ui/widgets/forms/forms.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace habeas::ui {

NameDialog::NameDialog(const QString &title, const QString &label, QWidget *parent)
    : QDialog(parent)
    , m_line(new QLineEdit(this))
    , m_problem(new QLabel(this))
{
    setWindowTitle(title);
    auto *words = new QLabel(this);
    setFieldLabel(words, label, m_line);
    m_line->setMinimumWidth(fontMetrics().averageCharWidth() * 40);
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    m_problem->hide();
    auto *buttons = new QDialogButtonBox(this);
    auto *save = new QPushButton(tr("&Save"), this);
    auto *close = new QPushButton(tr("&Close"), this);
    buttons->addButton(save, QDialogButtonBox::AcceptRole);
    buttons->addButton(close, QDialogButtonBox::RejectRole);
    save->setDefault(true);
    auto *box = new QVBoxLayout(this);
    for (QWidget *widget : QList<QWidget *> { words, m_line, m_problem, buttons })
        box->addWidget(widget);
    connect(buttons, &QDialogButtonBox::accepted, this, &NameDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_line->setFocus();
}

void NameDialog::accept()
{
    const Result<> taken = m_take(m_line->text());
    if (taken) {
        QDialog::accept();
        return;
    }
    m_problem->setText(QStringLiteral("▲ ") + taken.error().message);
    m_line->setAccessibleDescription(taken.error().message);
    m_problem->show();
    m_line->setFocus();
}

} // namespace habeas::ui
