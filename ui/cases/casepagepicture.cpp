// The picture of a case as a file and on paper.
#include "app/actions/files/pictureactions.h"
#include "ui/cases/casepage.h"
#include "ui/cases/timeline/timelinepane.h"
#include "ui/widgets/filedialogs.h"

#include <QPrinter>

namespace habeas::ui {

void CasePage::keepPicture(const QString &suffix)
{
    const QString path
        = askSaveFile(this, tr("Keep the timeline as a picture"),
                      QStringLiteral("timeline-%1.%2").arg(m_workbench.today().iso(), suffix),
                      tr("Pictures (*.%1)").arg(suffix), suffix);
    if (path.isEmpty())
        return;
    m_workbench.perform([&](Session &session) {
        const QByteArray picture = m_timeline->exported(pictureFormat(path));
        return writePicture(session, picture,
                            timelinePicture(m_folder.file, m_timeline->showsNames(), picture),
                            path);
    });
}

void CasePage::printPicture()
{
    const TimelinePane::Paper paper = m_timeline->paper();
    if (!m_found || paper.pages.pages.isEmpty()) {
        emit m_workbench.failed(
            { ErrorKind::Refused,
              tr("There is nothing with a date in this case yet, so there is nothing to print."),
              {} });
        return;
    }
    const auto end = m_preview(
        { QStringLiteral("picture"), sheetPage(), [&paper](QPrinter &printer) -> Result<> {
             if (drawSheets(printer, paper.head, paper.pages.pages))
                 return {};
             return failure(ErrorKind::Io,
                            tr("The picture could not be drawn, so nothing was printed."));
         } });
    if (!end)
        emit m_workbench.failed(end.error());
    else if (*end == PreviewEnd::WantsPdf)
        keepPicture(QStringLiteral("pdf"));
    else if (*end == PreviewEnd::Printed)
        m_workbench.perform([this](Session &session) {
            return notePrinted(session,
                               timelinePicture(m_folder.file, m_timeline->showsNames(),
                                               m_timeline->exported(QStringLiteral("pdf"))));
        });
}

} // namespace habeas::ui
