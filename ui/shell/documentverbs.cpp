#include "ui/shell/documentverbs.h"

#include "app/actions/files/documentactions.h"
#include "app/records/store/repository.h"
#include "ui/cases/casepage.h"
#include "ui/documents/documentdialog.h"
#include "ui/documents/filedrops.h"
#include "ui/documents/fileintake.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/workarea.h"
#include "ui/widgets/filedialogs.h"
#include "ui/widgets/workprogress.h"

#include <QCheckBox>
#include <QClipboard>
#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>

namespace habeas::ui {

namespace {

/// What a person wants of a copy; nothing: no copy.
struct CopyChoice
{
    bool keepHiddenData = false;
};

/// Said before, because it cannot be taken back: whoever has the file can read it. A picture's
/// place, device and owner go along only where somebody says so.
std::optional<CopyChoice> agreesToPlainCopy(DocumentDialog *dialog)
{
    QMessageBox question(dialog);
    question.setWindowTitle(DocumentVerbs::tr("Save a copy"));
    question.setTextFormat(Qt::PlainText);
    QString words = DocumentVerbs::tr(
        "The copy leaves the vault and will not be encrypted: whoever gets the file can read it. "
        "The history will say that it was made.");
    const std::optional<HiddenData> hidden = dialog->hidden(); // nothing: it was not read
    const bool hides = hidden && hidden->any();
    if (hides)
        words += QLatin1String("\n\n")
            + DocumentVerbs::tr("The picture also says, beside what it shows: %1.")
                  .arg(hiddenWords(*hidden));
    const bool canLeaveOut = !hidden || (hides && dialog->canLeaveOut());
    QCheckBox *without = nullptr;
    if (canLeaveOut) {
        without = new QCheckBox(DocumentVerbs::tr("&Without hidden data"), &question);
        without->setObjectName(QStringLiteral("withoutHiddenData"));
        without->setChecked(true);
        question.setCheckBox(without);
    } else if (hides) {
        words += QLatin1Char('\n')
            + DocumentVerbs::tr("That cannot be taken out of this kind of file here.");
    }
    question.setText(words);
    QPushButton *write
        = question.addButton(DocumentVerbs::tr("&Save the copy…"), QMessageBox::AcceptRole);
    QPushButton *keep
        = question.addButton(DocumentVerbs::tr("&Do not save"), QMessageBox::RejectRole);
    question.setDefaultButton(keep);
    question.setEscapeButton(keep);
    question.exec();
    if (question.clickedButton() != write)
        return std::nullopt;
    // Where nothing can be left out, it was said above, and the person wants the copy as it is.
    return CopyChoice { without != nullptr ? !without->isChecked() : hides };
}

} // namespace

DocumentVerbs::DocumentVerbs(MainWindow &window)
    : QObject(&window)
    , m_window(window)
{
}

void DocumentVerbs::tell(const QString &words)
{
    m_window.messages()->showHint(words);
}

void DocumentVerbs::attach()
{
    const QStringList paths = askOpenFiles(&m_window, tr("Attach files"), m_folder);
    if (paths.isEmpty() || m_window.isLocked())
        return;
    m_folder = QFileInfo(paths.first()).path();
    attachFiles(paths);
}

void DocumentVerbs::attachFiles(const QStringList &paths)
{
    QList<ToAttach> files;
    for (const QString &path : paths)
        files.append({ path });
    take(files);
}

void DocumentVerbs::paste()
{
    const QMimeData *data = QGuiApplication::clipboard()->mimeData();
    if (const QStringList paths = FileDrops::filesIn(data); !paths.isEmpty()) {
        attachFiles(paths);
        return;
    }
    const QImage picture
        = data != nullptr && data->hasImage() ? qvariant_cast<QImage>(data->imageData()) : QImage();
    if (picture.isNull()) {
        tell(tr(
            "Nothing on the clipboard is a file or a picture. Attach a file with Ctrl+Shift+A."));
        return;
    }
    const QDateTime now = m_window.workbench()->session().clock().toLocalTime();
    take({ { {},
             picture,
             tr("Pasted picture %1.png")
                 .arg(now.toString(QStringLiteral("yyyy-MM-dd HH.mm.ss"))) } });
}

void DocumentVerbs::take(const QList<ToAttach> &files)
{
    const QString ref = m_window.isLocked() ? QString() : m_window.workArea()->currentCase();
    if (ref.isEmpty())
        return;
    m_attachedTo = ref;
    auto *intake = new FileIntake(*m_window.workbench(), ref, files, &m_window);
    m_intakes.removeAll(nullptr);
    m_intakes << intake;
    connect(intake, &FileIntake::attached, this, [this](const QUuid &document) {
        auto *page = qobject_cast<CasePage *>(m_window.workArea()->currentPage());
        if (page == nullptr || page->currentCase() != m_attachedTo)
            return; // the person went on elsewhere
        page->showTab(CasePage::DocumentsTab);
        page->selectRecord(document);
    });
    connect(intake, &FileIntake::refused, this, [this](const Error &error) {
        if (error.kind == ErrorKind::Cancelled)
            tell(error.message);
        else
            m_window.messages()->showFailure(error.message);
    });
    intake->start();
}

void DocumentVerbs::viewSelected()
{
    const auto *page = qobject_cast<CasePage *>(m_window.workArea()->currentPage());
    const QUuid document = page == nullptr ? QUuid() : page->selectedDocument();
    if (document.isNull())
        tell(tr("Select a document, or a source that is a paper on file, on the page of a case."));
    else
        view(document);
}

void DocumentVerbs::view(const QUuid &id)
{
    Workbench &workbench = *m_window.workbench();
    const auto document = Repository<Document>(workbench.connection()).byId(Id<Document>(id));
    if (!document) {
        m_window.messages()->showFailure(document.error().message);
        return;
    }
    auto *dialog = new DocumentDialog(workbench, *document, &m_window);
    connect(dialog, &DocumentDialog::copyWanted, this, [this, dialog](const QUuid &wanted) {
        saveCopyOf(wanted, dialog);
    });
    m_window.openDialog(dialog);
}

/// The dialog may be gone when a question is answered: the window locks without waiting for it.
void DocumentVerbs::saveCopyOf(const QUuid &id, QWidget *above)
{
    Workbench &workbench = *m_window.workbench();
    const QPointer<DocumentDialog> dialog = qobject_cast<DocumentDialog *>(above);
    const auto document = Repository<Document>(workbench.connection()).byId(Id<Document>(id));
    if (!document || !dialog)
        return;
    const auto choice = agreesToPlainCopy(dialog);
    if (!choice || !dialog || m_window.isLocked())
        return;
    const QString path
        = askSaveFile(dialog, tr("Save a copy"), QDir::home().filePath(document->fileName), {}, {});
    if (path.isEmpty() || !dialog || m_window.isLocked())
        return;
    WorkProgress work(tr("Saving the copy…"), dialog);
    std::optional<Error> why;
    QStringList effects;
    const CopyWish wish { path, true, choice->keepHiddenData };
    const bool saved = workbench.perform([&](Session &session) {
        Result<Done> done = saveCopy(session, Id<Document>(id), wish, work.progress());
        if (!done)
            why = done.error();
        else
            effects = done->effects;
        return done;
    });
    if (!dialog)
        return;
    if (saved)
        dialog->say(effects.join(u' '));
    else if (why)
        dialog->say(why->message);
}

void DocumentVerbs::leave()
{
    for (const QPointer<FileIntake> &intake : std::as_const(m_intakes)) {
        if (intake)
            intake->abandon();
    }
    m_intakes.clear();
}

} // namespace habeas::ui
