#pragma once

#include "app/actions/files/documentactions.h"
#include "ui/models/workbench.h"
#include "ui/widgets/workprogress.h"

#include <QFutureWatcher>
#include <QImage>
#include <QPointer>

#include <atomic>
#include <memory>

class QIODevice;

namespace habeas::ui {

/// One thing to attach: a file, or a picture from the clipboard.
struct ToAttach
{
    QString path;
    QImage picture = {};
    QString name = {}; ///< of the picture
};

/// Attaches files to a case one after the other. A worker reads them; what it read is written in
/// short steps between the window's events, so that neither waits for the other. Work of more than
/// a second shows how far it is and can be stopped, which leaves nothing of that file behind.
/// Deletes itself when it is through.
class FileIntake final : public QObject
{
    Q_OBJECT

public:
    FileIntake(Workbench &workbench, const QString &caseRef, const QList<ToAttach> &files,
               QWidget *window);
    ~FileIntake() override;

    void start();
    /// The window locks: the session goes, what was begun is swept away another day.
    void abandon();

signals:
    void attached(const QUuid &document);
    void refused(const habeas::Error &error); ///< of one file; the others go on

private:
    struct Bytes;

    void next();
    void examined(const Result<FoundFile> &found);
    void readMore();
    void take(const QList<QByteArray> &pieces);
    void attach();
    void dropMore(const Error &error);
    void close();
    [[nodiscard]] Error stopped() const;

    Workbench &m_workbench;
    QString m_caseRef;
    QList<ToAttach> m_files;
    QWidget *m_window;
    QPointer<ProgressWindow> m_progress;
    std::shared_ptr<std::atomic_bool> m_stop = std::make_shared<std::atomic_bool>(false);
    std::shared_ptr<Bytes> m_bytes;
    QFutureWatcher<Result<FoundFile>> m_examining;
    QFutureWatcher<QList<QByteArray>> m_reading;
    FoundFile m_found;
    std::unique_ptr<ContentIntake> m_intake;
    qint64 m_done = 0;
    bool m_isAbandoned = false;
};

} // namespace habeas::ui
