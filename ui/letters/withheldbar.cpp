#include "ui/letters/withheldbar.h"

#include "app/base/text/reason.h"
#include "ui/widgets/looks/icons.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace habeas::ui {

WithheldBar::WithheldBar(QWidget *parent)
    : QWidget(parent)
    , m_sign(new QLabel(this))
    , m_words(new QLabel(this))
    , m_replace(new QPushButton(this))
    , m_keep(new QPushButton(this))
    , m_reason(new QLineEdit(this))
    , m_confirm(new QPushButton(this))
{
    m_words->setTextFormat(Qt::PlainText);
    m_words->setWordWrap(true);
    m_words->setObjectName(QStringLiteral("withheldWords"));
    m_replace->setObjectName(QStringLiteral("replace"));
    m_keep->setObjectName(QStringLiteral("keep"));
    m_reason->setObjectName(QStringLiteral("reason"));
    m_confirm->setObjectName(QStringLiteral("confirmKeep"));
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 2, 0, 2);
    grid->addWidget(m_sign, 0, 0, Qt::AlignTop);
    grid->addWidget(m_words, 0, 1, 1, 3);
    grid->addWidget(m_replace, 1, 1);
    grid->addWidget(m_keep, 1, 2);
    grid->addWidget(m_reason, 2, 1, 1, 2);
    grid->addWidget(m_confirm, 2, 3);
    grid->setColumnStretch(1, 1);
    connect(m_replace, &QPushButton::clicked, this, &WithheldBar::replaceWanted);
    connect(m_keep, &QPushButton::clicked, this, &WithheldBar::askWhy);
    connect(m_reason, &QLineEdit::returnPressed, this, &WithheldBar::keep);
    connect(m_confirm, &QPushButton::clicked, this, &WithheldBar::keep);
    show(std::nullopt);
}

void WithheldBar::show(const std::optional<WithheldMatch> &match)
{
    const bool another
        = !match || !m_match || withheldKey(match->thing) != withheldKey(m_match->thing);
    m_match = match;
    setVisible(match.has_value());
    if (another) {
        m_notWhy = false;
        m_reason->clear();
        m_reason->hide();
        m_confirm->hide();
    }
    if (match)
        retranslate();
}

void WithheldBar::retranslate()
{
    const int side = fontMetrics().height();
    m_sign->setPixmap(
        glyphIcon(Glyph::Blocked, Meaning::Overdue).pixmap(QSize(side, side), devicePixelRatioF()));
    const QString found = m_match ? m_match->found : QString();
    const QString why = m_match ? m_match->thing.why : QString();
    const QString instead = m_match ? m_match->thing.replacement : QString();
    const bool isSealed = m_match && m_match->thing.sealed;
    const bool mayStay = m_match && mayBeKept(m_match->thing);
    QString words = isSealed ? tr("“%1” is sealed: no letter may say it.").arg(found)
        : mayStay            ? tr("“%1” is withheld here (%2).").arg(found, why)
                  : tr("“%1” is withheld here (%2), and no reason opens it.").arg(found, why);
    if (m_notWhy)
        words += u'\n' + tr("That does not say why. Give the reason in words.");
    m_words->setText(words);
    m_keep->setVisible(mayStay);
    m_replace->setText(
        instead.isEmpty()
            ? tr("&Remove it")
            : tr("&Replace with “%1”").arg(QString(instead).replace(u'&', QStringLiteral("&&"))));
    m_keep->setText(tr("&Keep and say why…"));
    m_reason->setPlaceholderText(tr("Why this must be said; it is kept with the letter"));
    m_reason->setAccessibleName(tr("Why it is kept"));
    m_confirm->setText(tr("Keep it"));
    setAccessibleDescription(m_words->text());
}

void WithheldBar::askWhy()
{
    m_reason->show();
    m_confirm->show();
    m_reason->setFocus(Qt::OtherFocusReason);
}

void WithheldBar::keep()
{
    const QString reason = m_reason->text().simplified();
    if (!m_match || !mayBeKept(m_match->thing) || reason.isEmpty())
        return;
    m_notWhy = !isReason(reason);
    retranslate();
    if (m_notWhy)
        m_reason->setFocus(Qt::OtherFocusReason);
    else
        emit keepWanted(reason);
}

void WithheldBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace habeas::ui
