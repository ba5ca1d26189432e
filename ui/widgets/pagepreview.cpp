#include "ui/widgets/pagepreview.h"

#include "ui/widgets/looks/icons.h"
#include "ui/widgets/printpages.h"
#include "ui/widgets/printpreview.h"

#include <QAction>
#include <QCoreApplication>
#include <QPrintPreviewDialog>
#include <QPrinter>
#include <QToolBar>
#include <QWidget>

namespace habeas::ui {

namespace {

struct PagePreview
{
    Q_DECLARE_TR_FUNCTIONS(PagePreview)
};

} // namespace

Result<PreviewEnd> previewPages(QWidget *parent, const PagesToPrint &pages)
{
    QPrinter printer(QPrinter::HighResolution);
    printer.setDocName(pages.job);
    printer.setCreator({});
    printer.setPageLayout(pages.layout);
    QPrintPreviewDialog dialog(&printer, parent);
    dialog.setWindowTitle(PagePreview::tr("Print preview"));
    bool wantsPdf = false;
    if (auto *bar = dialog.findChild<QToolBar *>()) {
        const QAction *pdf
            = bar->addAction(glyphIcon(Glyph::Export), PagePreview::tr("Write a PDF…"));
        QObject::connect(pdf, &QAction::triggered, &dialog, [&] {
            wantsPdf = true;
            dialog.reject();
        });
    }
    Result<> drawn; // last, which is on paper where the dialog printed it
    QObject::connect(&dialog, &QPrintPreviewDialog::paintRequested, parent, [&](QPrinter *target) {
        // A printer's own file tells the hour and the time zone of this machine; ours does not.
        if (printsToFile(*target))
            wantsPdf = true;
        else
            drawn = pages.draw(*target);
    });
    const bool printed = runPreview(dialog, parent) == QDialog::Accepted;
    if (!drawn)
        return tl::unexpected(drawn.error());
    return wantsPdf ? PreviewEnd::WantsPdf : printed ? PreviewEnd::Printed : PreviewEnd::Closed;
}

} // namespace habeas::ui
