#include "ui/unlock/unlockform.h"

#include "ui/unlock/keyboardlayout.h"
#include "ui/widgets/fields/passphraseedit.h"
#include "ui/widgets/forms/forms.h"
#include "ui/widgets/looks/icons.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

namespace habeas::ui {

namespace {

constexpr int LongestWait = 30; ///< seconds; never a lock-out, never a wipe

/// 0, 2, 4, 8 ... seconds after the 1st, 2nd, 3rd ... try that was not accepted.
int waitAfter(int tries)
{
    return tries < 2 ? 0 : qMin(LongestWait, 1 << qMin(tries - 1, 5));
}

} // namespace

UnlockForm::UnlockForm(Clock clock, QWidget *parent)
    : QWidget(parent)
    , m_clock(std::move(clock))
    , m_heading(new QLabel(this))
    , m_label(new QLabel(this))
    , m_passphrase(new PassphraseEdit(this))
    , m_layout(new QLabel(this))
    , m_progress(new QLabel(this))
    , m_unlock(new QPushButton(this))
    , m_other(new QPushButton(this))
    , m_new(new QPushButton(this))
    , m_ticker(new QTimer(this))
    , m_layoutTicker(new QTimer(this))
{
    makeHeading(m_heading);
    m_unlock->setDefault(true);
    m_unlock->setIcon(glyphIcon(Glyph::Unlock));
    m_passphrase->lineEdit()->setMinimumWidth(fontMetrics().averageCharWidth() * 44);
    m_ticker->setInterval(std::chrono::seconds(1));
    m_layoutTicker->setInterval(std::chrono::milliseconds(500));
    m_layout->setObjectName(QStringLiteral("keyboardLayout"));
    m_layout->setTextFormat(Qt::PlainText);
    m_layout->hide();
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_unlock);
    buttons->addWidget(m_other);
    buttons->addWidget(m_new);
    buttons->addStretch();
    auto *box = new QVBoxLayout(this);
    box->addWidget(m_heading);
    box->addSpacing(8);
    box->addWidget(m_label);
    box->addWidget(m_passphrase);
    box->addWidget(m_layout);
    box->addWidget(m_progress);
    box->addLayout(buttons);

    connect(m_unlock, &QPushButton::clicked, this, &UnlockForm::submit);
    connect(m_passphrase, &PassphraseEdit::returnPressed, this, &UnlockForm::submit);
    connect(m_other, &QPushButton::clicked, this, &UnlockForm::otherFileWanted);
    connect(m_new, &QPushButton::clicked, this, &UnlockForm::newFileWanted);
    connect(m_ticker, &QTimer::timeout, this, &UnlockForm::countDown);
    connect(m_layoutTicker, &QTimer::timeout, this, &UnlockForm::showLayout);
    retranslate();
}

void UnlockForm::start()
{
    m_passphrase->clear();
    m_progress->clear();
    m_passphrase->setFocus();
}

void UnlockForm::focusPassphrase()
{
    m_passphrase->setFocus();
}

qint64 UnlockForm::secondsToWait() const
{
    return m_nextTry.isValid() ? qMax<qint64>(0, m_clock().secsTo(m_nextTry)) : 0;
}

void UnlockForm::submit()
{
    if (m_busy || secondsToWait() > 0)
        return;
    if (m_passphrase->text().isEmpty()) {
        m_passphrase->say(tr("Type the passphrase of the file, then press Enter."));
        m_passphrase->setFocus();
        return;
    }
    m_passphrase->clearMessage();
    emit unlockWanted(m_passphrase->text());
}

void UnlockForm::setBusy(bool busy)
{
    m_busy = busy;
    m_progress->setText(busy ? tr("Opening… (about 1 s)") : QString());
}

void UnlockForm::refuse(const Error &error)
{
    m_passphrase->say(error.message);
    m_passphrase->selectAll();
    m_passphrase->setFocus();
    if (error.kind != ErrorKind::WrongPassphrase)
        return;
    ++m_tries;
    m_passphrase->say(tr("Passphrase not accepted. Check the keyboard layout and Caps Lock."));
    if (const int wait = waitAfter(m_tries); wait > 0) {
        m_nextTry = m_clock().addSecs(wait);
        m_ticker->start();
        countDown();
    }
}

void UnlockForm::countDown()
{
    const qint64 left = secondsToWait();
    if (left == 0)
        m_ticker->stop();
    m_progress->setText(left == 0 ? QString()
                                  : tr("Next try in %n s.", nullptr, static_cast<int>(left)));
}

/// A passphrase is typed blind: on the wrong layout it is refused, and nobody sees why.
void UnlockForm::showLayout()
{
    const QString layout = activeKeyboardLayout();
    m_layout->setText(tr("Keyboard layout: %1").arg(layout.toUpper()));
    m_layout->setVisible(!layout.isEmpty());
    if (layout.isEmpty())
        m_layoutTicker->stop(); // the window system never tells
}

void UnlockForm::retranslate()
{
    m_heading->setText(tr("Locked"));
    setFieldLabel(m_label, tr("&Passphrase"), m_passphrase);
    m_unlock->setText(tr("&Unlock"));
    m_other->setText(tr("&Other file…"));
    m_new->setText(tr("&New file…"));
}

void UnlockForm::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void UnlockForm::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_passphrase->setFocus();
    m_layoutTicker->start();
    showLayout();
}

void UnlockForm::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_layoutTicker->stop();
}

} // namespace habeas::ui
