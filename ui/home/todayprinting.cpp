#include "ui/home/todayprinting.h"

#include "app/letters/paper/todaypaper.h"
#include "ui/widgets/filedialogs.h"
#include "ui/widgets/pagepreview.h"

#include <QCoreApplication>
#include <QDir>
#include <QPrinter>
#include <QStandardPaths>
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
    const auto end
        = previewPages(parent, { QStringLiteral("list"), todayPage(), [&pages](QPrinter &printer) {
                                    return (*pages)->print(printer);
                                } });
    return end.map([](PreviewEnd how) {
        return how == PreviewEnd::WantsPdf;
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
