#include "ui/shell/statusstrip.h"

#include "ui/shell/languages.h"
#include "ui/widgets/forms/forms.h"
#include "ui/widgets/looks/icons.h"
#include "ui/widgets/looks/onelinelabel.h"

#include <QEvent>
#include <QLabel>
#include <QToolButton>

namespace habeas::ui {

StatusStrip::StatusStrip(QWidget *parent)
    : QStatusBar(parent)
    , m_lock(iconButton(Glyph::Lock, {}, this))
    , m_countdown(new QLabel(this))
    , m_saved(new QLabel(this))
    , m_count(new OneLineLabel(this))
    , m_names(iconButton(Glyph::Eye, {}, this))
    , m_language(iconButton(Glyph::Settings, {}, this))
    , m_zoom(iconButton(Glyph::Search, {}, this))
{
    setSizeGripEnabled(false);
    for (QToolButton *button : { m_lock, m_names, m_language, m_zoom })
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_language->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_zoom->setToolButtonStyle(Qt::ToolButtonTextOnly);
    for (QWidget *part : { static_cast<QWidget *>(m_lock), static_cast<QWidget *>(m_countdown),
                           static_cast<QWidget *>(m_saved) })
        addWidget(part);
    addWidget(m_count, 1); // the words that change most have the room that is left
    addPermanentWidget(m_names);
    addPermanentWidget(m_language);
    addPermanentWidget(m_zoom);
    connect(m_lock, &QToolButton::clicked, this, &StatusStrip::lockWanted);
    connect(m_names, &QToolButton::clicked, this, &StatusStrip::namesWanted);
    connect(m_language, &QToolButton::clicked, this, &StatusStrip::languageWanted);
    connect(m_zoom, &QToolButton::clicked, this, &StatusStrip::zoomResetWanted);
    retranslate();
}

void StatusStrip::setUnlocked(bool unlocked)
{
    m_unlocked = unlocked;
    m_savedAt = {};
    m_count->clear();
    m_countdown->clear();
    m_lock->setEnabled(unlocked);
    m_lock->setIcon(glyphIcon(unlocked ? Glyph::Unlock : Glyph::Lock));
    retranslate();
}

void StatusStrip::setSecondsToLock(std::optional<qint64> seconds)
{
    constexpr qint64 LastMinute = 60;
    const bool soon = seconds && *seconds <= LastMinute;
    m_countdown->setText(soon ? tr("Locks in %n s", nullptr, static_cast<int>(*seconds))
                              : QString());
}

void StatusStrip::setSaved(const QDateTime &when)
{
    m_savedAt = when;
    retranslate();
}

void StatusStrip::setCount(const QString &text)
{
    m_count->setText(text);
    m_count->setToolTip(text.toHtmlEscaped());
}

void StatusStrip::setView(const QString &language, int zoom)
{
    m_languageCode = language;
    m_percent = zoom;
    retranslate();
}

void StatusStrip::setNamesHidden(bool hidden)
{
    m_namesHidden = hidden;
    m_names->setIcon(glyphIcon(hidden ? Glyph::EyeOff : Glyph::Eye));
    retranslate();
}

void StatusStrip::retranslate()
{
    nameButton(m_lock, m_unlocked ? tr("Unlocked") : tr("Locked"));
    m_lock->setToolTip(tr("Lock now (Ctrl+Shift+L)"));
    m_lock->setAccessibleDescription(m_lock->toolTip());
    m_saved->setText(m_savedAt.isValid()
                         ? tr("✓ Saved %1").arg(m_savedAt.toString(QStringLiteral("HH:mm:ss")))
                         : QString());
    nameButton(m_names, m_namesHidden ? tr("Codes instead of names") : tr("Names shown"));
    m_names->setToolTip(m_namesHidden ? tr("Show the names again (F9). Letters and exports have "
                                           "them all the time.")
                                      : tr("Show case codes instead of names (F9)"));
    m_names->setAccessibleDescription(m_names->toolTip());
    // Two letters beside a passphrase would be taken for the keyboard's layout.
    m_language->setText(m_unlocked ? m_languageCode.toUpper()
                                   : tr("Language: %1").arg(Languages::nativeName(m_languageCode)));
    m_language->setAccessibleName(tr("Language: %1").arg(Languages::nativeName(m_languageCode)));
    m_language->setToolTip(tr("Next language"));
    m_zoom->setText(tr("%1 %").arg(m_percent));
    m_zoom->setAccessibleName(tr("Size: %1 %").arg(m_percent));
    m_zoom->setToolTip(tr("Back to normal size (Ctrl+0)"));
}

void StatusStrip::changeEvent(QEvent *event)
{
    QStatusBar::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace habeas::ui
