#include "ui/widgets/forms/decidedialog.h"

#include "ui/widgets/forms/forms.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace habeas::ui {

namespace {

QLabel *words(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

DecideDialog::DecideDialog(Asks asks, const QString &deadline, CivilDay today, QWidget *parent)
    : QDialog(parent)
    , m_asks(asks)
    , m_day(new PartialDateEdit(this))
    , m_reason(new QLineEdit(this))
    , m_problem(words({}, this))
{
    m_reason->setObjectName(QStringLiteral("reason"));
    addFields(deadline, today);
}

void DecideDialog::addFields(const QString &deadline, CivilDay today)
{
    DateInputContext context;
    context.today = today;
    context.bias = m_asks == Asks::UntilWhen ? DateInputContext::YearBias::Future
                                             : DateInputContext::YearBias::Past;
    m_day->setContext(context);
    auto *form = new QFormLayout;
    auto *box = new QVBoxLayout(this);
    box->addWidget(words(deadline, this));
    box->addLayout(form);
    box->addWidget(m_problem);
    m_problem->hide();
    QWidget *field = m_asks == Asks::Why ? static_cast<QWidget *>(m_reason) : m_day;
    QLabel *label = addField(form, field);
    switch (m_asks) {
    case Asks::WhenDone:
        setWindowTitle(tr("Deadline done"));
        setFieldLabel(label, tr("&When it was done (may stay empty)"), m_day);
        break;
    case Asks::WhenItWas:
        setWindowTitle(tr("Done"));
        setFieldLabel(label, tr("On which &day it was"), m_day);
        m_day->setRequired(tr("Say on which day: it goes on record."));
        break;
    case Asks::UntilWhen:
        setWindowTitle(tr("Snooze"));
        setFieldLabel(label, tr("Not to be shown as due &before"), m_day);
        m_day->setRequired(tr("Say until which day."));
        break;
    case Asks::Why:
        setWindowTitle(tr("Waive deadline"));
        setFieldLabel(label, tr("&Why nobody needs to act"), m_reason);
        break;
    }
    m_day->setVisible(m_asks != Asks::Why);
    m_reason->setVisible(m_asks == Asks::Why);
    auto *buttons = new QDialogButtonBox(this);
    QPushButton *save = buttons->addButton(tr("&Save"), QDialogButtonBox::AcceptRole);
    save->setDefault(true);
    buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    box->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &DecideDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &DecideDialog::reject);
    setMinimumWidth(fontMetrics().averageCharWidth() * 60);
    field->setFocus();
}

QString DecideDialog::reason() const
{
    return m_reason->text().trimmed();
}

void DecideDialog::accept()
{
    if (m_asks == Asks::Why && reason().isEmpty()) {
        m_problem->setText(tr("Say why it is waived: somebody will ask later."));
        m_problem->show();
        m_reason->setFocus();
        return;
    }
    if (m_asks != Asks::Why && !m_day->validate())
        return;
    QDialog::accept();
}

} // namespace habeas::ui
