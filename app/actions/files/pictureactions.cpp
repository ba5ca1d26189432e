#include "app/actions/files/pictureactions.h"

#include "app/actions/files/outputfile.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace habeas {

namespace {

struct PictureText
{
    Q_DECLARE_TR_FUNCTIONS(PictureActions)
};

} // namespace

QString pictureFormat(const QString &path)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    for (const char *format : { "pdf", "png", "svg" }) {
        if (ending == QLatin1StringView(format))
            return ending;
    }
    return {};
}

Result<Done> writePicture(Session &session, const QByteArray &picture, const QString &path)
{
    if (pictureFormat(path).isEmpty())
        return refused(PictureText::tr("No file was written: “%1” does not end in .pdf, .png or "
                                       ".svg. Give it one of these endings.")
                           .arg(QFileInfo(path).fileName()));
    if (picture.isEmpty())
        return refused(PictureText::tr("The picture could not be drawn, so no file was written."));
    const Result<> written = writeFile(session, path, picture, true);
    if (!written)
        return tl::unexpected(written.error());
    const QString words = PictureText::tr("The picture is in “%1”. It is not encrypted.")
                              .arg(QFileInfo(path).fileName());
    return Done { {}, words, { words }, {} };
}

} // namespace habeas
