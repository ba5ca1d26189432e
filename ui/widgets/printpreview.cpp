#include "ui/widgets/printpreview.h"

#include "ui/widgets/looks/namecover.h"

#include <QAction>
#include <QCoreApplication>
#include <QGraphicsBlurEffect>
#include <QGraphicsView>
#include <QPaintEngine>
#include <QPrintPreviewDialog>
#include <QPrinter>
#include <QSaveFile>
#include <QScreen>
#include <QTimer>

namespace habeas::ui {

namespace {

/// While names are covered on the screen, pages are: their words are drawn where no style can reach
/// them. What comes out of the printer is as it was.
class Veil final : public QGraphicsBlurEffect
{
public:
    explicit Veil(QObject *parent)
        : QGraphicsBlurEffect(parent)
    {
        constexpr qreal unreadable = 18; // pixels of the screen
        setBlurRadius(unreadable);
        setBlurHints(PerformanceHint);
    }

    [[nodiscard]] QRectF boundingRectFor(const QRectF &source) const override { return source; }

protected:
    void draw(QPainter *painter) override
    {
        if (namesAreCovered())
            QGraphicsBlurEffect::draw(painter);
        else
            drawSource(painter);
    }
};

struct PrintToFile
{
    Q_DECLARE_TR_FUNCTIONS(PrintToFile)
};

/// Not while the preview is drawn, which goes through the same printer.
bool printsToFile(const QPrinter &printer)
{
    const QPaintEngine *engine = printer.paintEngine();
    return !printer.outputFileName().isEmpty() && engine != nullptr
        && engine->type() == QPaintEngine::Pdf;
}

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

int runPreview(QPrintPreviewDialog &dialog, const QWidget *parent)
{
    constexpr qreal part = 0.9;
    dialog.resize(parent->screen()->availableSize() * part);
    if (auto *pages = dialog.findChild<QGraphicsView *>())
        pages->setGraphicsEffect(new Veil(pages));
    // By its own button, so that the button shows what is so; later, when the pages are there.
    QTimer::singleShot(0, &dialog, [&dialog] {
        if (auto *wide = dialog.findChild<QAction *>(QStringLiteral("fitWidthAction")))
            wide->trigger();
    });
    return dialog.exec();
}

} // namespace habeas::ui
