#include "ui/home/todayprinting.h"

#include "app/letters/paper/todaypaper.h"
#include "ui/widgets/filedialogs.h"
#include "ui/widgets/looks/icons.h"
#include "ui/widgets/printpages.h"
#include "ui/widgets/printpreview.h"

#include <QAction>
#include <QCoreApplication>
#include <QDir>
#include <QPrintPreviewDialog>
#include <QPrinter>
#include <QStandardPaths>
#include <QToolBar>
#include <QWidget>

namespace habeas::ui {

namespace {

struct TodayPrinting
{
    Q_DECLARE_TR_FUNCTIONS(TodayPrinting)
};

} // namespace

Result<bool> printTodayList(QWidget *parent, const TodayList &list,
                            const QSet<TodayItem::Section> &leftOut)
{
    const auto pages = LetterPages::layOut(todayPaper(list, leftOut), todayPage());
    if (!pages)
        return tl::unexpected(pages.error());
    QPrinter printer(QPrinter::HighResolution);
    printer.setDocName(QStringLiteral("list")); // the spooler shows it to everybody
    printer.setCreator({});
    printer.setPageLayout(todayPage());
    QPrintPreviewDialog dialog(&printer, parent);
    dialog.setWindowTitle(TodayPrinting::tr("Print preview"));
    bool wantsPdf = false;
    if (auto *bar = dialog.findChild<QToolBar *>()) {
        const QAction *pdf
            = bar->addAction(glyphIcon(Glyph::Export), TodayPrinting::tr("Write a PDF…"));
        QObject::connect(pdf, &QAction::triggered, &dialog, [&] {
            wantsPdf = true;
            dialog.reject();
        });
    }
    Result<> printed;
    QObject::connect(&dialog, &QPrintPreviewDialog::paintRequested, parent, [&](QPrinter *target) {
        printed = printPages(*target, **pages);
    });
    runPreview(dialog, parent);
    return printed.map([wantsPdf] {
        return wantsPdf;
    });
}

QString askTodayPath(QWidget *parent, CivilDay day)
{
    // A file's name is seen by whoever sees the folder: no person, no case.
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return askSaveFile(parent, TodayPrinting::tr("Write the list to a file"),
                       QDir(folder).filePath(QStringLiteral("list-%1.pdf").arg(day.iso())),
                       TodayPrinting::tr("PDF (*.pdf)"), QStringLiteral("pdf"));
}

} // namespace habeas::ui
