#include "ui/shell/privacy.h"

#include "app/vault/connection.h"
#include "ui/widgets/looks/namecover.h"

#include <QApplication>
#include <QKeyEvent>
#include <QtConcurrent>

namespace habeas::ui {

Privacy::Privacy(NameCover &cover, QObject *parent)
    : QObject(parent)
    , m_cover(cover)
{
    qApp->installEventFilter(this);
    connect(&m_reading, &QFutureWatcherBase::finished, this, &Privacy::take);
}

Privacy::~Privacy()
{
    leave();
}

void Privacy::toggle()
{
    m_cover.setOn(!m_cover.isOn());
    read();
}

void Privacy::enter(const VaultKey &key)
{
    m_key = &key;
    m_cover.setMask(nullptr);
    read();
}

void Privacy::renew()
{
    read();
}

void Privacy::leave()
{
    m_stop = true;
    m_reading.waitForFinished(); // asks for m_stop every few rows
    m_stop = false;
    m_again = false;
    m_key = nullptr;
    m_cover.setMask(std::make_shared<const NameMask>()); // the locked window names nobody
}

/// Only while names are covered: nobody else needs to know them all.
void Privacy::read()
{
    if (!m_key || !m_cover.isOn())
        return;
    if (m_reading.isRunning()) {
        m_again = true;
        return;
    }
    m_reading.setFuture(QtConcurrent::run([this, key = m_key]() -> Mask {
        const auto connection = Connection::openReader(*key);
        if (!connection)
            return nullptr;
        const auto names = readNameCodes(**connection, [this] {
            return m_stop.load();
        });
        return names ? std::make_shared<const NameMask>(*names) : nullptr;
    }));
}

/// Where the names could not be read everything stays covered.
void Privacy::take()
{
    if (!m_key)
        return;
    if (const Mask mask = m_reading.result())
        m_cover.setMask(mask);
    if (std::exchange(m_again, false))
        read();
}

/// The menu's key does not reach a window behind a dialog.
bool Privacy::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QObject::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->key() != Qt::Key_F9 || key->modifiers() != Qt::NoModifier
        || !(QApplication::activeModalWidget() || QApplication::activePopupWidget()))
        return QObject::eventFilter(watched, event);
    toggle();
    return true;
}

} // namespace habeas::ui
