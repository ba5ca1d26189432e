#include "ui/widgets/filedialogs.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QFileIconProvider>

namespace habeas::ui {

namespace {

struct FileDialogs
{
    Q_DECLARE_TR_FUNCTIONS(FileDialogs)
};

/// Tells files by their names alone. Qt's own provider opens files to see what they are, and when
/// it closes the vault again the system drops every lock this program holds on it: another program
/// would then throw away what is written next.
class ClosedFiles final : public QFileIconProvider
{
public:
    using QFileIconProvider::icon;

    [[nodiscard]] QIcon icon(const QFileInfo &info) const override
    {
        return icon(info.isDir() ? Folder : File);
    }

    [[nodiscard]] QString type(const QFileInfo &info) const override
    {
        return info.isDir() ? FileDialogs::tr("Folder") : info.suffix();
    }
};

QString run(QFileDialog &dialog)
{
    static ClosedFiles closedFiles; // outlives every dialog
    dialog.setIconProvider(&closedFiles);
    dialog.setOption(QFileDialog::DontUseNativeDialog);
    dialog.setHistory({});
    if (dialog.exec() != QDialog::Accepted)
        return {};
    return dialog.selectedFiles().value(0);
}

void startAt(QFileDialog &dialog, const QString &start)
{
    const QFileInfo info(start);
    if (start.isEmpty()) {
        dialog.setDirectory(QDir::home());
        return;
    }
    dialog.setDirectory(info.isDir() ? info.filePath() : info.path());
    if (!info.isDir())
        dialog.selectFile(info.fileName());
}

} // namespace

QString askOpenFile(QWidget *parent, const QString &title, const QString &start,
                    const QString &filter)
{
    QFileDialog dialog(parent, title, {}, filter);
    dialog.setFileMode(QFileDialog::ExistingFile);
    startAt(dialog, start);
    return run(dialog);
}

QStringList askOpenFiles(QWidget *parent, const QString &title, const QString &folder)
{
    QFileDialog dialog(parent, title);
    dialog.setFileMode(QFileDialog::ExistingFiles);
    startAt(dialog, folder);
    return run(dialog).isEmpty() ? QStringList() : dialog.selectedFiles();
}

QString askSaveFile(QWidget *parent, const QString &title, const QString &start,
                    const QString &filter, const QString &suffix)
{
    QFileDialog dialog(parent, title, {}, filter);
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setFileMode(QFileDialog::AnyFile);
    dialog.setDefaultSuffix(suffix);
    startAt(dialog, start);
    return run(dialog);
}

QString vaultFilter()
{
    return FileDialogs::tr("Case files (*.habeas);;All files (*)");
}

} // namespace habeas::ui
