#include "ui/widgets/printpages.h"

#include <QCoreApplication>
#include <QPaintEngine>
#include <QPrinter>
#include <QSaveFile>

namespace habeas::ui {

namespace {

struct PrintToFile
{
    Q_DECLARE_TR_FUNCTIONS(PrintToFile)
};

Result<> writePrivately(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly)
        || !file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner)
        || file.write(bytes) != bytes.size() || !file.commit())
        return failure(ErrorKind::Io,
                       PrintToFile::tr("“%1” could not be written: %2. Nothing was written; choose "
                                       "another folder and print again.")
                           .arg(path, file.errorString()));
    return {};
}

} // namespace

bool printsToFile(const QPrinter &printer)
{
    const QPaintEngine *engine = printer.paintEngine();
    return !printer.outputFileName().isEmpty() && engine != nullptr
        && engine->type() == QPaintEngine::Pdf;
}

Result<> printPages(QPrinter &printer, const LetterPages &pages)
{
    if (!printsToFile(printer))
        return pages.print(printer);
    const QString path = printer.outputFileName();
    if (!path.endsWith(QStringLiteral(".pdf"), Qt::CaseInsensitive))
        return refused(
            PrintToFile::tr("A file that pages are printed to is a PDF, and “%1” does not "
                            "end in .pdf. Nothing was written; print again under "
                            "another name.")
                .arg(path));
    const Result<QByteArray> bytes = pages.pdf(printer.pageRanges());
    if (!bytes)
        return tl::unexpected(bytes.error());
    return writePrivately(path, *bytes);
}

} // namespace habeas::ui
