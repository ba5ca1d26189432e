#include "ui/letters/audiencedialog.h"

#include "ui/widgets/fields/choiceedit.h"
#include "ui/widgets/filedialogs.h"
#include "ui/widgets/forms/forms.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace habeas::ui {

AudienceDialog::AudienceDialog(Workbench &workbench, const QString &ref, QWidget *parent)
    : FormDialog(parent)
    , m_workbench(workbench)
    , m_ref(ref)
    , m_audience(new ChoiceEdit(this))
    , m_recipient(new QLineEdit(this))
    , m_confirm(new QCheckBox(this))
    , m_plan(new QLabel(this))
{
    setOffersNext(false);
    m_askPath = [this](const QString &suggested) {
        return askSaveFile(this, tr("Write the case file"), suggested, tr("Case files (*.json)"),
                           u"json"_s);
    };
    build();
    AudienceDialog::retranslate();
    m_audience->setKey(code(Audience::Partners));
    connect(m_audience, &ChoiceEdit::valueChanged, this, &AudienceDialog::showPlan);
    connect(m_confirm, &QCheckBox::toggled, this, &AudienceDialog::showPlan);
    showPlan();
}

void AudienceDialog::build()
{
    auto *body = new QWidget(this);
    auto *column = new QVBoxLayout(body);
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    column->addLayout(form);
    m_audience->setObjectName(u"audience"_s);
    m_recipient->setObjectName(u"recipient"_s);
    m_confirm->setObjectName(u"confirm"_s);
    m_plan->setObjectName(u"plan"_s);
    m_plan->setTextFormat(Qt::PlainText);
    m_plan->setWordWrap(true);
    for (QWidget *field :
         { static_cast<QWidget *>(m_audience), static_cast<QWidget *>(m_recipient) })
        m_labels << addField(form, field);
    form->addRow(QString(), m_confirm);
    column->addWidget(m_plan);
    column->addStretch(1);
    setBody(body);
    m_audience->setFocus(Qt::OtherFocusReason);
}

AudienceWish AudienceDialog::wish() const
{
    AudienceWish wish;
    for (const Audience audience : everyAudience()) {
        if (m_audience->key() == code(audience))
            wish.audience = audience;
    }
    wish.on = m_workbench.today();
    if (m_confirm->isVisibleTo(this) && m_confirm->isChecked())
        wish.confirmations.insert(u"consent_audience"_s);
    return wish;
}

/// What would go out, or why nothing may: one or the other, always of the wish as it stands.
void AudienceDialog::showPlan()
{
    say({}, false); // what was refused was another wish
    m_plan->clear();
    m_plan->setVisible(false);
    if (m_audience->key().isEmpty())
        return;
    const auto plan = planForAudience(m_workbench.session(), m_ref, wish());
    const bool confirmable = !plan && plan.error().detail == u"confirm:consent_audience";
    if (confirmable || (!plan && !m_confirm->isChecked()))
        m_confirm->setVisible(confirmable);
    if (!plan) {
        say({ plan.error().message }, true);
        return;
    }
    QStringList lines { tr("%n record(s) go into the file.", nullptr,
                           static_cast<int>(plan->records)) };
    for (const QString &sentence : plan->leftOut)
        lines << u"– "_s + sentence;
    lines << tr("The file is not encrypted: whoever gets it can read it. The disclosure log notes "
                "who got it.");
    m_plan->setText(lines.join(u'\n'));
    m_plan->setVisible(true);
}

bool AudienceDialog::save()
{
    if (!m_audience->validate())
        return false;
    if (const auto plan = planForAudience(m_workbench.session(), m_ref, wish()); !plan) {
        say({ plan.error().message }, true);
        return false;
    }
    // A file's name is seen by whoever sees the folder: no person, no case.
    const QString path = m_askPath(u"case-%1.json"_s.arg(m_workbench.today().iso()));
    if (path.isEmpty())
        return false;
    std::optional<Error> why;
    const bool written = m_workbench.perform([&](Session &session) -> Result<Done> {
        auto made = exportForAudience(session, m_ref, wish(), m_recipient->text(), path, true);
        if (!made) {
            why = made.error();
            return tl::unexpected(made.error());
        }
        return made->done;
    });
    if (why)
        say({ why->message }, true);
    return written;
}

void AudienceDialog::retranslate()
{
    FormDialog::retranslate();
    if (m_labels.isEmpty())
        return; // called while the form is being made
    setWindowTitle(tr("Case file %1 for readers outside").arg(m_ref));
    setFieldLabel(m_labels.at(0), tr("&Who reads it"), m_audience);
    setFieldLabel(m_labels.at(1), tr("Given &to"), m_recipient);
    m_recipient->setPlaceholderText(tr("The organisation or person that gets it"));
    m_confirm->setText(tr("It reaches &nobody the person did not agree to"));
    m_audience->setRequired(tr("Choose who reads the file."));
    const QString chosen = m_audience->key();
    QList<Choice> choices;
    for (const Audience audience : everyAudience())
        choices << Choice { code(audience), audienceTitle(audience), {} };
    m_audience->setChoices(choices);
    m_audience->setKey(chosen);
}

} // namespace habeas::ui
