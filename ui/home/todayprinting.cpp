#include "ui/home/todayprinting.h"

#include "app/letters/todaypaper.h"

#include <QCoreApplication>
#include <QPrintPreviewDialog>
#include <QPrinter>
#include <QWidget>

namespace habeas::ui {

namespace {

struct TodayPrinting
{
    Q_DECLARE_TR_FUNCTIONS(TodayPrinting)
};

} // namespace

Result<> printTodayList(QWidget *parent, const TodayList &list,
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
    dialog.resize(parent->window()->size() * 0.9); // so that the page can be read
    Result<> printed;
    QObject::connect(&dialog, &QPrintPreviewDialog::paintRequested, parent, [&](QPrinter *target) {
        printed = (*pages)->print(*target);
    });
    dialog.exec();
    return printed;
}

} // namespace habeas::ui
