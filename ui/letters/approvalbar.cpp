#include "ui/letters/approvalbar.h"

#include "app/letters/composer.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace habeas::ui {

ApprovalBar::ApprovalBar(QWidget *parent)
    : QWidget(parent)
    , m_words(new QLabel(this))
    , m_ask(new QPushButton(this))
    , m_name(new QLineEdit(this))
    , m_approve(new QPushButton(this))
{
    m_words->setObjectName(QStringLiteral("approval"));
    m_words->setTextFormat(Qt::PlainText);
    m_words->setWordWrap(true);
    m_ask->setObjectName(QStringLiteral("askApproval"));
    m_name->setObjectName(QStringLiteral("approvedBy"));
    m_approve->setObjectName(QStringLiteral("approve"));
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->addWidget(m_words, 0, 0);
    grid->addWidget(m_ask, 0, 1);
    grid->addWidget(m_name, 1, 0);
    grid->addWidget(m_approve, 1, 1);
    grid->setColumnStretch(0, 1);
    connect(m_ask, &QPushButton::clicked, this, &ApprovalBar::ask);
    connect(m_name, &QLineEdit::returnPressed, this, &ApprovalBar::approve);
    connect(m_approve, &QPushButton::clicked, this, &ApprovalBar::approve);
    show(nullptr, {});
}

void ApprovalBar::show(const ComposedLetter *letter, const QString &approvedBy,
                       const QString &lapsed)
{
    m_by = approvedBy;
    m_lapsed = lapsed;
    m_standing = !letter   ? Standing::None
        : letter->internal ? Standing::Internal
        : letter->approved ? Standing::Approved
                           : Standing::Draft;
    const bool asking = m_standing == Standing::Draft && m_name->isVisibleTo(this);
    m_name->setVisible(asking);
    m_approve->setVisible(asking);
    m_ask->setVisible(m_standing == Standing::Draft && !asking);
    setVisible(m_standing != Standing::None);
    retranslate();
}

void ApprovalBar::ask()
{
    m_ask->hide();
    m_name->setText(m_author);
    m_name->show();
    m_approve->show();
    m_name->selectAll();
    m_name->setFocus(Qt::OtherFocusReason);
}

void ApprovalBar::approve()
{
    const QString by = m_name->text().simplified();
    if (by.isEmpty()) {
        m_words->setText(tr("Say who approves the letter. It is still a draft."));
        m_name->setFocus(Qt::OtherFocusReason);
        return;
    }
    m_name->hide();
    m_approve->hide();
    emit approved(by);
}

void ApprovalBar::retranslate()
{
    m_ask->setText(tr("Approved b&y…"));
    m_ask->setToolTip(
        tr("Say who approves the letter as it stands; it then carries no draft mark"));
    m_name->setAccessibleName(tr("Who approves the letter"));
    m_name->setPlaceholderText(tr("Who approves it as it stands"));
    m_approve->setText(tr("Approve"));
    switch (m_standing) {
    case Standing::None:
        m_words->clear();
        break;
    case Standing::Draft:
        m_words->setText(m_lapsed.isEmpty()
                             ? tr("A draft: every page says so until somebody approves it.")
                             : m_lapsed);
        break;
    case Standing::Approved:
        m_words->setText(
            tr("Approved by %1 as it stands. Changing it takes the approval back.").arg(m_by));
        break;
    case Standing::Internal:
        m_words->setText(tr("Stays with the office or the person: nobody has to approve it."));
        break;
    }
}

void ApprovalBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace habeas::ui
