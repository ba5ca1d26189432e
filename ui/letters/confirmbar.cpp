#include "ui/letters/confirmbar.h"

#include "app/base/text/reason.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace habeas::ui {

ConfirmBar::ConfirmBar(QWidget *parent)
    : QWidget(parent)
    , m_reason(new QLineEdit(this))
    , m_confirm(new QPushButton(this))
    , m_missing(new QLabel(this))
{
    m_reason->setObjectName(QStringLiteral("confirmReason"));
    m_confirm->setObjectName(QStringLiteral("confirm"));
    m_missing->setObjectName(QStringLiteral("confirmMissing"));
    m_missing->setTextFormat(Qt::PlainText);
    m_missing->setWordWrap(true);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->addWidget(m_reason, 0, 0);
    grid->addWidget(m_confirm, 0, 1);
    grid->addWidget(m_missing, 1, 0, 1, 2);
    grid->setColumnStretch(0, 1);
    connect(m_confirm, &QPushButton::clicked, this, &ConfirmBar::confirm);
    connect(m_reason, &QLineEdit::returnPressed, this, &ConfirmBar::confirm);
    connect(m_reason, &QLineEdit::textEdited, m_missing, &QLabel::hide);
    clear();
}

bool ConfirmBar::asksWhy() const
{
    return m_word == u"pending_court" || m_word == u"person_died" || m_word == u"reprisal";
}

void ConfirmBar::offer(const Error &refusal)
{
    static constexpr QStringView confirmable = u"confirm:";
    const QString word = refusal.detail.startsWith(confirmable)
        ? refusal.detail.mid(confirmable.size())
        : QString();
    if (word == m_word && isVisibleTo(parentWidget()))
        return; // so that a reason that is being typed stays
    clear();
    m_word = word;
    m_reason->setVisible(asksWhy());
    setVisible(!m_word.isEmpty());
    retranslate();
}

void ConfirmBar::clear()
{
    m_word.clear();
    m_reason->clear();
    m_missing->hide();
    hide();
}

void ConfirmBar::confirm()
{
    const QString reason = asksWhy() ? m_reason->text().simplified() : QString();
    if (asksWhy() && !isReason(reason)) {
        m_missing->show();
        m_reason->setFocus(Qt::OtherFocusReason);
        return;
    }
    emit confirmed(m_word, reason);
}

void ConfirmBar::retranslate()
{
    m_confirm->setText(m_word == u"withhold_name" ? tr("&Just give initials")
                                                  : tr("Confirm &just for this letter"));
    if (m_word == u"person_died") {
        m_reason->setPlaceholderText(
            tr("Why it is written although the person died; it is kept with the letter"));
        m_reason->setAccessibleName(tr("Why it is written all the same"));
        m_missing->setText(tr("Say why it is written although the person died. Nothing is "
                              "confirmed yet."));
        return;
    }
    if (m_word == u"reprisal") {
        m_reason->setPlaceholderText(
            tr("Who said that another letter helps; it is kept with the letter"));
        m_reason->setAccessibleName(tr("Why another letter goes out after the reprisal"));
        m_missing->setText(tr("Say why another letter goes out after the reprisal, in words. "
                              "Nothing is confirmed yet."));
        return;
    }
    m_reason->setPlaceholderText(
        tr("Why the letter goes to the court all the same; it is kept with the letter"));
    m_reason->setAccessibleName(tr("Why it goes to the court all the same"));
    m_missing->setText(tr("Say why the letter goes to the court all the same. Nothing is confirmed "
                          "yet."));
}

void ConfirmBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace habeas::ui
