#include "ui/widgets/filedialogs.h"

#include "app/base/text/keyboardlayout.h"
#include "app/base/text/textfold.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QFileIconProvider>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

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

/// The files and folders of a folder whose names begin so; the same keys on another layout where
/// none does.
QStringList namesLike(const QDir &folder, const QString &typed)
{
    const QStringList names = folder.entryList(QDir::AllEntries | QDir::NoDotAndDotDot);
    for (const QString &reading : QStringList(typed) + onOtherLayouts(typed)) {
        const QString folded = foldForSearch(reading);
        QStringList found;
        std::ranges::copy_if(names, std::back_inserter(found), [&folded](const QString &name) {
            return foldForSearch(name).startsWith(folded);
        });
        if (!folded.isEmpty() && !found.isEmpty())
            return found;
    }
    return {};
}

/// Takes a few letters for the one name that begins with them, and says under the names, not in a
/// window of its own, what it does not find.
class OpenDialog final : public QFileDialog
{
public:
    using QFileDialog::QFileDialog;

protected:
    void accept() override
    {
        // The line itself: what is typed and is no file is not among the selected ones.
        auto *line = findChild<QLineEdit *>(u"fileNameEdit"_s);
        const QString typed = line ? line->text().trimmed() : QString();
        const QFileInfo only(directory(), typed);
        if (typed.isEmpty() || typed.startsWith(u'~') || typed.contains(u'"') || only.exists()) {
            QFileDialog::accept();
            return;
        }
        const QDir folder = only.dir();
        const QStringList names = namesLike(folder, only.fileName());
        if (names.size() != 1) {
            say(names.isEmpty()
                    ? FileDialogs::tr("There is no file “%1” here.").arg(only.fileName())
                    : FileDialogs::tr("More than one name begins with “%1”: %2. Type more of it.")
                          .arg(only.fileName(), names.first(shownNames(names)).join(u", "_s)));
            return;
        }
        const QFileInfo meant(folder.filePath(names.first()));
        if (meant.isDir()) {
            setDirectory(meant.filePath());
            line->clear();
            return;
        }
        // By hand: selectFile() leaves a line alone that somebody types in.
        line->setText(folder == directory() ? names.first() : meant.absoluteFilePath());
        QFileDialog::accept();
    }

private:
    static qsizetype shownNames(const QStringList &names)
    {
        constexpr qsizetype most = 4;
        return std::min(names.size(), most);
    }

    void say(const QString &words)
    {
        if (m_words == nullptr) {
            m_words = new QLabel(this);
            m_words->setTextFormat(Qt::PlainText);
            m_words->setWordWrap(true);
            if (auto *grid = qobject_cast<QGridLayout *>(layout()))
                grid->addWidget(m_words, grid->rowCount(), 0, 1, grid->columnCount());
        }
        m_words->setText(words);
        if (auto *line = findChild<QLineEdit *>(u"fileNameEdit"_s)) {
            line->setAccessibleDescription(words);
            line->setFocus();
            line->selectAll();
        }
    }

    QLabel *m_words = nullptr;
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
    OpenDialog dialog(parent, title, {}, filter);
    dialog.setFileMode(QFileDialog::ExistingFile);
    startAt(dialog, start);
    return run(dialog);
}

QStringList askOpenFiles(QWidget *parent, const QString &title, const QString &folder)
{
    OpenDialog dialog(parent, title);
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

QString askFolder(QWidget *parent, const QString &title, const QString &start)
{
    QFileDialog dialog(parent, title);
    dialog.setFileMode(QFileDialog::Directory);
    dialog.setOption(QFileDialog::ShowDirsOnly);
    startAt(dialog, start);
    return run(dialog);
}

QString vaultFilter()
{
    return FileDialogs::tr("Case files (*.habeas);;All files (*)");
}

} // namespace habeas::ui
