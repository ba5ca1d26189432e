#include "ui/documents/pdfpages.h"

#include "ui/documents/pageprocess.h"
#include "ui/documents/pages/pagewire.h"

#include <QCoreApplication>
#include <QDataStream>
#include <QIODevice>

#include <algorithm>

namespace habeas::ui {

using pagewire::Ask;
using pagewire::Opened;

namespace {

struct PdfText
{
    Q_DECLARE_TR_FUNCTIONS(PdfPages)
};

template<class... Parts>
QByteArray question(Ask ask, const Parts &...parts)
{
    QByteArray bytes;
    QDataStream out(&bytes, QIODevice::WriteOnly);
    out << static_cast<quint8>(ask);
    (out << ... << parts);
    return bytes;
}

Result<> openedInWords(Opened opened)
{
    switch (opened) {
    case Opened::Ready:
        return {};
    case Opened::Locked:
        return failure(ErrorKind::WrongPassphrase,
                       PdfText::tr("This PDF is locked with a password of its own."));
    case Opened::OddlyLocked:
        return refused(PdfText::tr("This PDF is locked in a way that cannot be opened here. Save a "
                                   "copy to open it in another program."));
    case Opened::Empty:
        return refused(PdfText::tr("This PDF has no page to show. It may be damaged."));
    case Opened::Damaged:
        break;
    }
    return refused(PdfText::tr("This PDF is damaged and cannot be shown. Save a copy to try it in "
                               "another program."));
}

bool hasOneColour(const QImage &image)
{
    const QRgb first = image.pixel(0, 0);
    for (int y = 0; y < image.height(); ++y) {
        const auto *line = reinterpret_cast<const QRgb *>(image.constScanLine(y));
        if (!std::all_of(line, line + image.width(), [first](QRgb dot) {
                return dot == first;
            }))
            return false;
    }
    return true;
}

/// Whether the file's last words lead to a table of contents, as readers that mend what they read
/// do not say.
bool endsWell(const QByteArray &bytes)
{
    static constexpr QByteArrayView mark = "startxref";
    const qsizetype begin = std::max<qsizetype>(bytes.indexOf("%PDF-"), 0);
    const qsizetype at = bytes.lastIndexOf(mark);
    if (at < 0 || bytes.indexOf("%%EOF", at) < 0)
        return false;
    constexpr qsizetype longest = 32; // of the number, with blanks
    const QByteArray number = bytes.mid(at + mark.size(), longest).simplified();
    bool isNumber = false;
    const qint64 table = number.left(number.indexOf(' ')).toLongLong(&isNumber);
    const QByteArray there = isNumber && table > 0 && begin + table < at
        ? bytes.mid(begin + table, longest).trimmed()
        : QByteArray();
    return there.startsWith("xref")
        || (!there.isEmpty() && there.at(0) >= '0' && there.at(0) <= '9');
}

tl::unexpected<Error> failed(PageProcess::Failure failure)
{
    switch (failure) {
    case PageProcess::Failure::NotThere:
        return refused(
            PdfText::tr("PDF pages are drawn by the program habeas-pages, which is not where "
                        "Habeas is installed. Install Habeas again; the file is kept whole."));
    case PageProcess::Failure::Slow:
        return refused(PdfText::tr(
            "This took too long and was stopped. The file is kept whole; save a copy to "
            "try it in another program."));
    case PageProcess::Failure::None:
    case PageProcess::Failure::Ended:
        break;
    }
    return refused(PdfText::tr(
        "This is damaged or needs too much memory, and cannot be drawn. The file is kept "
        "whole; save a copy to try it in another program."));
}

} // namespace

struct PdfPages::Private
{
    /// The process with the file open; a new one where the last was ended by a page before.
    Result<> ready()
    {
        if (process.runs())
            return {};
        const QString program
            = QCoreApplication::applicationDirPath() + QStringLiteral("/habeas-pages");
        if (!process.start(program))
            return failed(PageProcess::Failure::NotThere);
        const auto answer
            = process.ask(question(Ask::Open, bytes, password), pagewire::SecondsToOpen);
        if (!answer)
            return failed(process.failure());
        QDataStream in(*answer);
        quint8 opened = 0;
        qint32 pages = 0;
        in >> opened >> pages;
        count = pages;
        return openedInWords(static_cast<Opened>(opened));
    }

    Result<QByteArray> ask(const QByteArray &what)
    {
        if (const Result<> there = ready(); !there)
            return tl::unexpected(there.error());
        auto answer = process.ask(what, pagewire::MostSeconds);
        if (!answer)
            return failed(process.failure());
        return *std::move(answer);
    }

    QByteArray bytes;
    QString password;
    PageProcess process;
    int count = 0;
};

PdfPages::PdfPages(std::unique_ptr<Private> priv)
    : d(std::move(priv))
{
}

PdfPages::~PdfPages() = default;

Result<std::shared_ptr<PdfPages>> PdfPages::open(const QByteArray &bytes, const QString &password)
{
    auto made = std::make_unique<Private>();
    made->bytes = bytes;
    made->password = password;
    if (const Result<> ready = made->ready(); !ready)
        return tl::unexpected(ready.error());
    return std::shared_ptr<PdfPages>(new PdfPages(std::move(made)));
}

int PdfPages::count() const
{
    return d->count;
}

bool PdfPages::isWhole() const
{
    return endsWell(d->bytes);
}

Result<DrawnPage> PdfPages::draw(int page, const PageWish &wish) const
{
    const auto answer = d->ask(question(Ask::Draw, static_cast<qint32>(page), wish.dotsPerInch,
                                        static_cast<qint32>(wish.fitWidth), wish.marked));
    if (!answer)
        return tl::unexpected(answer.error());
    QDataStream in(*answer);
    qint32 width = 0;
    qint32 height = 0;
    DrawnPage drawn;
    in >> width >> height >> drawn.dotsPerInch;
    constexpr qsizetype head = 2 * sizeof(qint32) + sizeof(double);
    constexpr int dotBytes = 4;
    if (width < 1 || height < 1
        || qint64 { width } * height * dotBytes != answer->size() - head) // it is not believed
        return failed(PageProcess::Failure::Ended);
    drawn.image = QImage(reinterpret_cast<const uchar *>(answer->constData()) + head, width, height,
                         width * dotBytes, QImage::Format_RGB32)
                      .copy();
    drawn.isBlank = hasOneColour(drawn.image);
    return drawn;
}

int PdfPages::pageWith(const QString &words, int from, const std::function<bool(int)> &stop) const
{
    constexpr int mostFailures = 5; // each may have taken its twenty seconds
    int failures = 0;
    for (int i = 0; i < d->count && failures < mostFailures && !stop(i); ++i) {
        const int page = (from + i) % d->count;
        const auto answer = d->ask(question(Ask::Holds, static_cast<qint32>(page), words));
        if (answer && *answer == QByteArray(1, '\1'))
            return page;
        failures += answer ? 0 : 1;
    }
    return -1;
}

} // namespace habeas::ui
