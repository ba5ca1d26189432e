#pragma once

#include "app/base/result.h"
#include "ui/widgets/looks/namemask.h"

#include <QFutureWatcher>
#include <QObject>

#include <atomic>
#include <memory>

namespace habeas {
class VaultKey;
}

namespace habeas::ui {

class NameCover;

/// F9: names become case codes on the screen and come back, also while a dialog is open. Reads whom
/// to cover on a worker thread, and again after something was saved.
class Privacy final : public QObject
{
    Q_OBJECT

public:
    explicit Privacy(NameCover &cover, QObject *parent = nullptr);
    ~Privacy() override;

    void toggle();
    /// A vault is open. The key must outlive leave().
    void enter(const VaultKey &key);
    /// Something was saved: there may be new names.
    void renew();
    /// The vault is about to close; stays on for the next one.
    void leave();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    using Mask = std::shared_ptr<const NameMask>;

    void read();
    void take();

    NameCover &m_cover;
    const VaultKey *m_key = nullptr;
    std::atomic<bool> m_stop = false;
    QFutureWatcher<Mask> m_reading;
    bool m_again = false;
};

} // namespace habeas::ui
