#include "ui/shell/casefiles.h"

#include "app/actions/files/exchangeactions.h"
#include "ui/models/workbench.h"
#include "ui/widgets/filedialogs.h"
#include "ui/widgets/workprogress.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>

namespace habeas::ui {

namespace {

struct CaseFiles
{
    Q_DECLARE_TR_FUNCTIONS(CaseFiles)
};

QString caseFileFilter()
{
    return CaseFiles::tr("Case files (*.json)");
}

Result<CaseFile> readFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorKind::Io,
                       CaseFiles::tr("The file “%1” could not be read, so nothing was taken over. "
                                     "Check that it is still there.")
                           .arg(QFileInfo(path).fileName()));
    return readCaseFile(file.readAll());
}

/// Said before, because it cannot be taken back: whoever has the file can read it.
bool agreesToPlainFile(QWidget *window)
{
    QMessageBox question(window);
    question.setWindowTitle(CaseFiles::tr("Export every case"));
    question.setTextFormat(Qt::PlainText);
    question.setText(CaseFiles::tr("The file will not be encrypted: whoever gets it can read every "
                                   "case, sealed records too."));
    QPushButton *write
        = question.addButton(CaseFiles::tr("&Write the file…"), QMessageBox::AcceptRole);
    QPushButton *keep = question.addButton(CaseFiles::tr("&Do not write"), QMessageBox::RejectRole);
    question.setDefaultButton(keep);
    question.setEscapeButton(keep);
    question.exec();
    return question.clickedButton() == write;
}

} // namespace

void importCaseFileInto(Workbench &workbench, QWidget *window)
{
    const QString path
        = askOpenFile(window, CaseFiles::tr("Import a case file"), {}, caseFileFilter());
    if (path.isEmpty())
        return;
    workbench.perform([&](Session &session) -> Result<Done> {
        const Result<CaseFile> file = readFile(path);
        if (!file)
            return tl::unexpected(file.error());
        WorkProgress work(CaseFiles::tr("Importing…"), window);
        return importCaseFile(session, *file, QFileInfo(path).fileName(), work.progress());
    });
}

void exportCaseFileFrom(Workbench &workbench, QWidget *window)
{
    if (!agreesToPlainFile(window))
        return;
    const QString path = askSaveFile(window, CaseFiles::tr("Export every case"),
                                     QStringLiteral("cases-%1.json").arg(workbench.today().iso()),
                                     caseFileFilter(), QStringLiteral("json"));
    if (path.isEmpty())
        return;
    workbench.perform([&](Session &session) -> Result<Done> {
        const Result<qsizetype> cases = exportCaseFileTo(session, {}, path, true);
        if (!cases)
            return tl::unexpected(cases.error());
        const QString written = CaseFiles::tr("Wrote %n case(s). The file is not encrypted.",
                                              nullptr, static_cast<int>(*cases));
        return Done { {}, written, { written }, {} };
    });
}

} // namespace habeas::ui
