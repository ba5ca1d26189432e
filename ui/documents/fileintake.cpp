#include "ui/documents/fileintake.h"

#include "app/vault/contents.h"

#include <QBuffer>
#include <QFile>
#include <QTimer>
#include <QtConcurrentRun>

namespace habeas::ui {

namespace {

constexpr int piecesAtOnce = 4; // a megabyte from the worker; each piece is a step of its own
constexpr int showAfterMs = 1000;

QByteArray pngOf(const QImage &picture)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    picture.save(&buffer, "PNG");
    return buffer.data();
}

} // namespace

/// What is read, in the worker's hands while it reads.
struct FileIntake::Bytes
{
    std::unique_ptr<QIODevice> device;
    QByteArray memory;
};

FileIntake::FileIntake(Workbench &workbench, const QString &caseRef, const QList<ToAttach> &files,
                       QWidget *window)
    : QObject(window)
    , m_workbench(workbench)
    , m_caseRef(caseRef)
    , m_files(files)
    , m_window(window)
{
    connect(&m_examining, &QFutureWatcherBase::finished, this, [this] {
        examined(m_examining.result());
    });
    connect(&m_reading, &QFutureWatcherBase::finished, this, [this] {
        take(m_reading.result());
    });
}

/// Workers hold no part of the session: they may end when they like.
FileIntake::~FileIntake()
{
    *m_stop = true;
}

/// It may be on the stack: what is left of it ends later.
void FileIntake::abandon()
{
    *m_stop = true;
    m_isAbandoned = true;
    m_intake.reset();
    close();
}

void FileIntake::close()
{
    if (m_progress) {
        m_progress->hide();
        m_progress->deleteLater();
    }
    deleteLater();
}

void FileIntake::start()
{
    m_progress = new ProgressWindow(tr("Attaching"), m_window);
    connect(m_progress, &QDialog::rejected, this, [this] {
        *m_stop = true;
    });
    QTimer::singleShot(showAfterMs, m_progress, [this] {
        if (m_progress && !*m_stop)
            m_progress->open();
    });
    next();
}

void FileIntake::next()
{
    m_intake.reset();
    m_bytes.reset();
    if (m_files.isEmpty() || *m_stop) {
        close();
        return;
    }
    const ToAttach one = m_files.takeFirst();
    m_bytes = std::make_shared<Bytes>();
    m_examining.setFuture(QtConcurrent::run(
        [one, bytes = m_bytes, stop = m_stop,
         vault = m_workbench.session().vault->key().path()]() -> Result<FoundFile> {
            if (!one.picture.isNull()) {
                bytes->memory = pngOf(one.picture);
                auto buffer = std::make_unique<QBuffer>(&bytes->memory);
                buffer->open(QIODevice::ReadOnly);
                bytes->device = std::move(buffer);
                return examineBytes(bytes->memory, one.name);
            }
            auto found = examineFile(one.path, vault, [&stop](qsizetype, qsizetype) {
                return !stop->load();
            });
            auto file = std::make_unique<QFile>(one.path);
            if (found)
                std::ignore = file->open(QIODevice::ReadOnly); // finish() sees what is missing
            bytes->device = std::move(file);
            return found;
        }));
}

void FileIntake::examined(const Result<FoundFile> &found)
{
    if (m_isAbandoned)
        return;
    if (!found) {
        dropMore(found.error());
        return;
    }
    m_found = *found;
    m_done = 0;
    m_progress->setWords(
        tr("Attaching “%1” (%2)…", "file, size").arg(m_found.name, sizeText(m_found.size)));
    m_intake = std::make_unique<ContentIntake>(m_workbench.session(), m_found);
    const Result<bool> needed = m_intake->begin();
    if (!needed)
        dropMore(needed.error());
    else if (*needed)
        readMore();
    else
        attach();
}

void FileIntake::readMore()
{
    m_reading.setFuture(QtConcurrent::run([bytes = m_bytes] {
        QList<QByteArray> pieces;
        while (pieces.size() < piecesAtOnce) {
            const QByteArray piece = bytes->device->read(ContentPiece);
            if (piece.isEmpty())
                break;
            pieces << piece;
        }
        return pieces;
    }));
}

/// One piece a turn of the event loop.
void FileIntake::take(const QList<QByteArray> &pieces)
{
    if (m_isAbandoned)
        return;
    if (*m_stop) {
        dropMore(stopped());
        return;
    }
    if (pieces.isEmpty() || m_done >= m_found.size) {
        if (const Result<> same = m_intake->finish(); !same)
            dropMore(same.error());
        else
            attach();
        return;
    }
    if (const Result<> added = m_intake->add(pieces.first()); !added) {
        dropMore(added.error());
        return;
    }
    m_done += pieces.first().size();
    if (m_progress)
        m_progress->setDone(m_done, m_found.size);
    if (pieces.size() == 1) {
        readMore();
        return;
    }
    QTimer::singleShot(0, this, [this, rest = pieces.mid(1)] {
        take(rest);
    });
}

void FileIntake::attach()
{
    const auto id = newId<Document>();
    std::optional<Error> why;
    const bool saved = m_workbench.perform([&](Session &session) {
        Result<Done> done = attachDocument(session, { m_caseRef, {}, m_found }, id);
        if (!done)
            why = done.error();
        return done;
    });
    if (!saved && why) {
        dropMore(*why);
        return;
    }
    emit attached(id.uuid());
    next();
}

Error FileIntake::stopped() const
{
    return { ErrorKind::Cancelled,
             tr("Attaching “%1” was stopped. Nothing of it is in the vault.").arg(m_found.name),
             {} };
}

/// What was taken in is erased in steps too; then the next file gets its turn.
void FileIntake::dropMore(const Error &error)
{
    if (m_isAbandoned)
        return;
    if (m_intake && m_intake->dropStep()) {
        QTimer::singleShot(0, this, [this, error] {
            dropMore(error);
        });
        return;
    }
    emit refused(error);
    next();
}

} // namespace habeas::ui
