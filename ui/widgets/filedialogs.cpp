#include "ui/widgets/filedialogs.h"

#include <QCoreApplication>
#include <QFileDialog>

namespace habeas::ui {

namespace {

struct FileDialogs
{
    Q_DECLARE_TR_FUNCTIONS(FileDialogs)
};

QString run(QFileDialog &dialog)
{
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
