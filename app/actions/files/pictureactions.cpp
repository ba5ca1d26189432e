#include "app/actions/files/pictureactions.h"

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

LeavingCopy timelinePicture(const Case &shown, bool withNames, const QByteArray &picture)
{
    return { shown.id.uuid(),
             (withNames ? PictureText::tr("the timeline of %1 as a picture, with names")
                        : PictureText::tr("the timeline of %1 as a picture, without names"))
                 .arg(shown.ref),
             hashOf(picture) };
}

LeavingCopy chartPicture(const QString &title, const QByteArray &picture)
{
    return { {}, PictureText::tr("the figures “%1” as a picture").arg(title), hashOf(picture) };
}

Result<Done> writePicture(Session &session, const QByteArray &picture, const LeavingCopy &copy,
                          const QString &path)
{
    if (pictureFormat(path).isEmpty())
        return refused(PictureText::tr("No file was written: “%1” does not end in .pdf, .png or "
                                       ".svg. Give it one of these endings.")
                           .arg(QFileInfo(path).fileName()));
    if (picture.isEmpty())
        return refused(PictureText::tr("The picture could not be drawn, so no file was written."));
    OutputFile file(session, path, true);
    if (const Result<> written = file.write(picture); !written)
        return tl::unexpected(written.error());
    const QString name = QFileInfo(path).fileName();
    auto done = keepNoted(
        session, file, path, copy,
        PictureText::tr("Written outside the vault: %1, “%2”", "what, file").arg(copy.what, name));
    if (done)
        done->effects << PictureText::tr("The picture is in “%1”. It is not encrypted; the vault’s "
                                         "history says that it was made.")
                             .arg(name);
    return done;
}

} // namespace habeas
