#include "ui/cases/findingactions.h"

#include "ui/widgets/forms/forms.h"
#include "ui/widgets/looks/flowlayout.h"
#include "ui/widgets/looks/icons.h"
#include "ui/widgets/looks/plainlabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace habeas::ui {

FindingActions::FindingActions(QWidget *parent)
    : QWidget(parent)
    , m_words(plainLabel({}, this))
    , m_reasonLabel(new QLabel(this))
    , m_reason(new QLineEdit(this))
    , m_fix(new QPushButton(glyphIcon(Glyph::Open), {}, this))
    , m_confirm(addDecision(QStringLiteral("confirmed")))
    , m_mistaken(addDecision(QStringLiteral("mistaken")))
    , m_notKnown(addDecision(QStringLiteral("not_known")))
    , m_again(new QPushButton(glyphIcon(Glyph::Undo), {}, this))
{
    m_words->setObjectName(QStringLiteral("fix"));
    m_reason->setObjectName(QStringLiteral("reason"));
    auto *buttons = new FlowLayout;
    for (QPushButton *button : { m_fix, m_confirm, m_mistaken, m_notKnown, m_again })
        buttons->addWidget(button);
    auto *reason = new QHBoxLayout;
    reason->addWidget(m_reasonLabel);
    reason->addWidget(m_reason, 1);
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(0, 4, 0, 0);
    box->addWidget(m_words);
    box->addLayout(reason);
    box->addLayout(buttons);
    connect(m_reason, &QLineEdit::returnPressed, this, [this] {
        m_confirm->setFocus(Qt::TabFocusReason);
    });
    connect(m_fix, &QPushButton::clicked, this, [this] {
        if (m_finding)
            emit fixWanted(*m_finding);
    });
    connect(m_again, &QPushButton::clicked, this, [this] {
        if (m_finding)
            emit askAgainWanted(*m_finding);
    });
    retranslate();
}

QPushButton *FindingActions::addDecision(const QString &decision)
{
    auto *button = new QPushButton(this);
    button->setObjectName(decision);
    connect(button, &QPushButton::clicked, this, [this, decision] {
        if (m_finding)
            emit decided(*m_finding, decision, m_reason->text());
    });
    return button;
}

void FindingActions::show(const std::optional<Finding> &finding)
{
    const bool other = !finding || !m_finding || finding->key() != m_finding->key();
    m_finding = finding;
    if (other)
        m_reason->clear();
    m_words->setText(finding ? finding->fix.words : QString());
    const bool open = finding && !finding->settled;
    m_fix->setEnabled(finding.has_value());
    for (QWidget *widget :
         { static_cast<QWidget *>(m_reason), static_cast<QWidget *>(m_confirm),
           static_cast<QWidget *>(m_mistaken), static_cast<QWidget *>(m_notKnown) })
        widget->setEnabled(open);
    m_again->setVisible(finding && finding->settled);
    retranslate();
}

void FindingActions::takeFocus()
{
    m_fix->setFocus(Qt::TabFocusReason);
}

/// What the button does, which is not always to open what is on record.
QString FindingActions::fixText() const
{
    const QString code = m_finding ? m_finding->fix.code : QString();
    if (code == QLatin1StringView("log_hearing"))
        return tr("Log the heari&ng");
    if (code == QLatin1StringView("add_order"))
        return tr("Add the &order…");
    if (code == QLatin1StringView("add_measure"))
        return tr("&Open a new measure…");
    if (code == QLatin1StringView("add_sentence"))
        return tr("&Open a new judgment…");
    if (code == QLatin1StringView("end_measure"))
        return tr("Add h&ow the measure ended…");
    return tr("&Open the record");
}

void FindingActions::retranslate()
{
    m_fix->setText(fixText());
    m_confirm->setText(tr("It &is so"));
    m_confirm->setToolTip(tr("Somebody checked it: the record is right as it stands"));
    m_mistaken->setText(tr("It i&s not so"));
    m_mistaken->setToolTip(tr("Somebody checked it: there is nothing to it"));
    m_notKnown->setText(tr("Nobody &knows"));
    m_notKnown->setToolTip(tr("Somebody looked, and it cannot be found out"));
    m_again->setText(tr("&Ask again"));
    setFieldLabel(m_reasonLabel, tr("&Reason"), m_reason);
}

void FindingActions::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace habeas::ui
