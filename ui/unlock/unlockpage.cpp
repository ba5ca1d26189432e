#include "ui/unlock/unlockpage.h"

#include "ui/unlock/createform.h"
#include "ui/unlock/unlockform.h"
#include "ui/unlock/vaultopener.h"
#include "ui/widgets/filedialogs.h"
#include "ui/widgets/forms/forms.h"
#include "ui/widgets/looks/icons.h"

#include <QApplication>
#include <QEvent>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

namespace habeas::ui {

namespace {

/// The form in the middle of the page, in a body that scrolls where the screen is small.
QWidget *centred(QWidget *form)
{
    auto *body = new QWidget;
    auto *box = new QGridLayout(body);
    box->addWidget(form, 1, 1);
    for (const int edge : { 0, 2 }) {
        box->setRowStretch(edge, edge + 1);
        box->setColumnStretch(edge, 1);
    }
    return scrolling(body);
}

} // namespace

UnlockPage::UnlockPage(const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_opener(new VaultOpener(clock, this))
    , m_forms(new QStackedWidget(this))
    , m_unlock(new UnlockForm(clock))
    , m_create(new CreateForm)
{
    m_welcome = buildWelcome();
    for (QWidget *form :
         { m_welcome, static_cast<QWidget *>(m_unlock), static_cast<QWidget *>(m_create) })
        m_forms->addWidget(centred(form));
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->addWidget(m_forms);

    connect(m_unlock, &UnlockForm::unlockWanted, this, [this](const QString &passphrase) {
        m_opener->open(m_path, passphrase);
    });
    connect(m_unlock, &UnlockForm::otherFileWanted, this, &UnlockPage::askForFile);
    connect(m_unlock, &UnlockForm::newFileWanted, this, &UnlockPage::askForNew);
    connect(m_create, &CreateForm::backWanted, this, [this] {
        ask(m_path);
    });
    connect(m_create, &CreateForm::createWanted, this, &UnlockPage::create);
    connect(m_opener, &VaultOpener::busyChanged, m_unlock, &UnlockForm::setBusy);
    connect(m_opener, &VaultOpener::busyChanged, m_create, &CreateForm::setBusy);
    connect(m_opener, &VaultOpener::refused, this, &UnlockPage::refuse);
    connect(m_opener, &VaultOpener::opened, this, &UnlockPage::unlocked);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) {
        if (now != nullptr && isAncestorOf(now))
            m_last = now;
    });
    retranslate();
}

/// After the menus were looked into the keyboard may be nowhere, or in a menu bar that shows
/// nothing: a passphrase typed then would go lost, or open menus.
void UnlockPage::keepFocus()
{
    if (!isVisible() || !isActiveWindow() || QApplication::activePopupWidget()
        || QApplication::activeModalWidget())
        return;
    QWidget *now = QApplication::focusWidget();
    const auto *menus = qobject_cast<QMenuBar *>(now);
    const bool isLost = now == nullptr || (menus != nullptr && menus->activeAction() == nullptr);
    if (!isLost)
        return;
    if (m_forms->currentIndex() == 1)
        m_unlock->focusPassphrase();
    else if (m_last && m_last->isVisible())
        m_last->setFocus(Qt::OtherFocusReason);
    else
        m_forms->currentWidget()->setFocus(Qt::OtherFocusReason);
}

/// Of the whole program, while this page is shown.
bool UnlockPage::eventFilter(QObject *watched, QEvent *event)
{
    const bool menuClosed = event->type() == QEvent::Hide && qobject_cast<QMenu *>(watched);
    if (menuClosed || event->type() == QEvent::KeyRelease)
        QTimer::singleShot(0, this, &UnlockPage::keepFocus);
    return QWidget::eventFilter(watched, event);
}

void UnlockPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    qApp->installEventFilter(this);
}

void UnlockPage::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    qApp->removeEventFilter(this);
}

QWidget *UnlockPage::buildWelcome()
{
    auto *welcome = new QWidget;
    m_heading = new QLabel(welcome);
    m_purpose = new QLabel(welcome);
    m_new = new QPushButton(glyphIcon(Glyph::Add), {}, welcome);
    m_open = new QPushButton(glyphIcon(Glyph::Open), {}, welcome);
    makeHeading(m_heading);
    m_purpose->setWordWrap(true);
    m_purpose->setMinimumWidth(fontMetrics().averageCharWidth() * 60);
    m_new->setDefault(true);
    auto *box = new QVBoxLayout(welcome);
    box->addWidget(m_heading);
    box->addWidget(m_purpose);
    box->addSpacing(12);
    box->addWidget(m_new);
    box->addWidget(m_open);
    connect(m_new, &QPushButton::clicked, this, &UnlockPage::askForNew);
    connect(m_open, &QPushButton::clicked, this, &UnlockPage::askForFile);
    return welcome;
}

void UnlockPage::ask(const QString &path)
{
    m_path = path;
    if (path.isEmpty()) {
        m_forms->setCurrentIndex(0);
        m_new->setFocus();
        return;
    }
    m_forms->setCurrentIndex(1);
    m_unlock->start();
}

void UnlockPage::askForNew()
{
    m_forms->setCurrentIndex(2);
    m_create->start();
}

void UnlockPage::askForFile()
{
    const QString path = askOpenFile(this, tr("Open a case file"), m_path, vaultFilter());
    if (!path.isEmpty())
        ask(path);
}

void UnlockPage::create(const NewVault &wish)
{
    m_path = wish.path;
    m_opener->create(wish);
}

void UnlockPage::refuse(const Error &error)
{
    if (m_forms->currentIndex() == 2)
        m_create->refuse(error);
    else
        m_unlock->refuse(error);
}

Session UnlockPage::takeSession()
{
    Session session = m_opener->takeSession();
    m_unlock->start(); // nothing typed stays in the boxes
    m_create->start();
    return session;
}

void UnlockPage::retranslate()
{
    m_heading->setText(tr("Habeas"));
    m_purpose->setText(
        tr("Cases of people detained for their activism, in one encrypted file on this computer."));
    m_new->setText(tr("Create a &new case file"));
    m_open->setText(tr("&Open a case file…"));
}

void UnlockPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace habeas::ui
