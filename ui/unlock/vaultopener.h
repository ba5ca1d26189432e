#pragma once

#include "app/actions/session/session.h"

#include <QObject>

#include <optional>

namespace habeas::ui {

/// Opens or makes a vault without freezing the window: the key is derived on a worker thread, the
/// vault then opened on this one. One at a time.
class VaultOpener final : public QObject
{
    Q_OBJECT

public:
    explicit VaultOpener(Clock clock, QObject *parent = nullptr);

    void open(const QString &path, const QString &passphrase);
    void create(const NewVault &wish);

    /// Once after opened().
    [[nodiscard]] Session takeSession();

signals:
    void busyChanged(bool busy);
    void opened();
    void refused(const habeas::Error &error);

private:
    using DerivedKey = std::shared_ptr<Result<VaultKey>>;

    void start(std::function<Result<VaultKey>()> work);
    void finish(const DerivedKey &key);

    Clock m_clock;
    std::optional<Session> m_session;
    bool m_busy = false;
};

} // namespace habeas::ui
