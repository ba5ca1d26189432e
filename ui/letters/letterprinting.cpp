#include "ui/letters/letterprinting.h"

#include "ui/widgets/filedialogs.h"
#include "ui/widgets/printpages.h"
#include "ui/widgets/printpreview.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QMessageBox>
#include <QPrintDialog>
#include <QPrintPreviewDialog>
#include <QPrinter>
#include <QStandardPaths>
#include <QWidget>

namespace habeas::ui {

namespace {

struct LetterPrinting
{
    Q_DECLARE_TR_FUNCTIONS(LetterPrinting)
};

/// The spooler shows a job's name to everybody: it says nothing.
void prepare(QPrinter &printer, const LetterPages &pages)
{
    printer.setDocName(QStringLiteral("letter"));
    printer.setCreator({});
    printer.setPageLayout(pages.layout());
}

/// True where it came out; a printer's refusal is told.
bool hasPrinted(QWidget *parent, const Result<> &printed)
{
    if (!printed)
        QMessageBox::warning(parent, LetterPrinting::tr("Print the letter"),
                             printed.error().message);
    return printed.has_value();
}

} // namespace

bool previewLetter(QWidget *parent, const LetterPages &pages)
{
    QPrinter printer(QPrinter::HighResolution);
    prepare(printer, pages);
    QPrintPreviewDialog dialog(&printer, parent);
    dialog.setWindowTitle(LetterPrinting::tr("Print preview"));
    Result<> printed; // last, which is on paper where the dialog printed it
    QObject::connect(&dialog, &QPrintPreviewDialog::paintRequested, parent,
                     [&pages, &printed](QPrinter *target) {
                         printed = printPages(*target, pages);
                     });
    return runPreview(dialog, parent) == QDialog::Accepted && hasPrinted(parent, printed);
}

bool printLetter(QWidget *parent, const LetterPages &pages)
{
    QPrinter printer(QPrinter::HighResolution);
    prepare(printer, pages);
    QPrintDialog dialog(&printer, parent);
    dialog.setWindowTitle(LetterPrinting::tr("Print the letter"));
    dialog.setOption(QAbstractPrintDialog::PrintPageRange);
    dialog.setMinMax(1, pages.pageCount());
    dialog.setFromTo(1, pages.pageCount());
    return dialog.exec() == QDialog::Accepted && hasPrinted(parent, printPages(printer, pages));
}

QString askForLetterPath(QWidget *parent, const QString &suggested, const QString &filter)
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return askSaveFile(parent, LetterPrinting::tr("Write the letter to a file"),
                       QDir(folder).filePath(suggested), filter, QFileInfo(suggested).suffix());
}

QString askForLetterFolder(QWidget *parent)
{
    return askFolder(parent, LetterPrinting::tr("The folder the letters go to"),
                     QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
}

} // namespace habeas::ui
