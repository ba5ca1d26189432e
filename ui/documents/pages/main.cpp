// The program that draws PDF pages. It is a program of its own because a file somebody sent may be
// made to crash, hang or take over whatever reads it: here it finds no key, no vault and no way
// out. It reads one file from its socket (standard input), answers what is asked, and ends with it.

#include "ui/documents/pages/pagewire.h"
#include "ui/documents/pages/sandbox.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QDataStream>
#include <QPainter>
#include <QPdfDocument>
#include <QPdfSelection>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>
#include <cstdio>

#include <unistd.h>

using namespace habeas::ui;
using pagewire::Ask;
using pagewire::Opened;

namespace {

constexpr int mostMarks = 100; // on one page
constexpr double pointsPerInch = 72.0;

/// What the library says about a file goes nowhere: it would print parts of it.
void saysNothing(QtMsgType, const QMessageLogContext &, const QString &) { }

bool readWhole(char *to, qint64 size)
{
    while (size > 0) {
        const ssize_t got = ::read(STDIN_FILENO, to, static_cast<size_t>(size));
        if (got <= 0)
            return false;
        to += got;
        size -= got;
    }
    return true;
}

bool writeWhole(const char *from, qint64 size)
{
    while (size > 0) {
        const ssize_t put = ::write(STDIN_FILENO, from, static_cast<size_t>(size));
        if (put <= 0)
            return false;
        from += put;
        size -= put;
    }
    return true;
}

bool answer(const QByteArray &head, const QImage &image = {})
{
    const qint64 size = head.size() + image.sizeInBytes();
    return writeWhole(reinterpret_cast<const char *>(&size), sizeof size)
        && writeWhole(head.constData(), head.size())
        && writeWhole(reinterpret_cast<const char *>(image.constBits()), image.sizeInBytes());
}

/// The words of what is searched, whatever stands between them, in any case.
QRegularExpression patternOf(const QString &words)
{
    QStringList parts;
    for (const QString &word : words.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts))
        parts << QRegularExpression::escape(word);
    return QRegularExpression(parts.join(QStringLiteral("\\s+")),
                              QRegularExpression::CaseInsensitiveOption
                                  | QRegularExpression::UseUnicodePropertiesOption);
}

class Sheets
{
public:
    std::pair<Opened, int> open(const QByteArray &file, const QString &password)
    {
        m_pdf.close();
        m_buffer.close();
        m_bytes = file;
        m_buffer.setBuffer(&m_bytes);
        m_buffer.open(QIODevice::ReadOnly);
        m_pdf.setPassword(password);
        m_pdf.load(&m_buffer);
        if (m_pdf.status() == QPdfDocument::Status::Ready)
            return { m_pdf.pageCount() > 0 ? Opened::Ready : Opened::Empty, m_pdf.pageCount() };
        if (m_pdf.error() == QPdfDocument::Error::IncorrectPassword)
            return { Opened::Locked, 0 };
        if (m_pdf.error() == QPdfDocument::Error::UnsupportedSecurityScheme)
            return { Opened::OddlyLocked, 0 };
        return { Opened::Damaged, 0 };
    }

    QImage draw(int page, double &dots, int fitWidth, const QString &marked)
    {
        const QSizeF inches = m_pdf.pagePointSize(page) / pointsPerInch;
        const double longest = std::max(inches.width(), inches.height());
        if (!(inches.width() > 0) || !(inches.height() > 0) || longest > pagewire::LargestSide)
            return {};
        if (!(dots > 0))
            dots = std::clamp(fitWidth / inches.width(), pagewire::LeastDots, pagewire::MostDots);
        dots = std::min(dots, std::sqrt(pagewire::MostPixels / (inches.width() * inches.height())));
        const QSize size(static_cast<int>(inches.width() * dots),
                         static_cast<int>(inches.height() * dots));
        if (size.width() < 1 || size.height() < 1)
            return {};
        QPdfDocumentRenderOptions options;
        options.setRenderFlags(QPdfDocumentRenderOptions::RenderFlag::Annotations);
        QImage image = m_pdf.render(page, size, options);
        if (image.isNull())
            return {};
        QPainter painter(&image);
        painter.setCompositionMode(QPainter::CompositionMode_DestinationOver);
        painter.fillRect(image.rect(), Qt::white);
        painter.setCompositionMode(QPainter::CompositionMode_SourceOver);
        painter.scale(dots / pointsPerInch, dots / pointsPerInch);
        mark(painter, page, marked);
        painter.end();
        image.convertTo(QImage::Format_RGB32);
        return image;
    }

    bool holds(int page, const QString &words)
    {
        return patternOf(words).match(m_pdf.getAllText(page).text()).hasMatch();
    }

private:
    void mark(QPainter &painter, int page, const QString &words)
    {
        if (words.simplified().isEmpty())
            return;
        const QString text = m_pdf.getAllText(page).text();
        auto matches = patternOf(words).globalMatch(text);
        for (int i = 0; i < mostMarks && matches.hasNext(); ++i) {
            const auto match = matches.next();
            const QPdfSelection place
                = m_pdf.getSelectionAtIndex(page, static_cast<int>(match.capturedStart()),
                                            static_cast<int>(match.capturedLength()));
            for (const QPolygonF &line : place.bounds())
                painter.fillRect(line.boundingRect(), QColor(255, 200, 0, 110));
        }
    }

    QByteArray m_bytes;
    QBuffer m_buffer;
    QPdfDocument m_pdf;
};

bool serve(Sheets &sheets, const QByteArray &frame)
{
    QDataStream in(frame);
    quint8 ask = 0;
    in >> ask;
    QByteArray head;
    QDataStream out(&head, QIODevice::WriteOnly);
    if (static_cast<Ask>(ask) == Ask::Open) {
        QByteArray file;
        QString password;
        in >> file >> password;
        const auto [opened, pages] = sheets.open(file, password);
        out << static_cast<quint8>(opened) << static_cast<qint32>(pages);
        return answer(head);
    }
    qint32 page = 0;
    in >> page;
    if (static_cast<Ask>(ask) == Ask::Draw) {
        double dots = 0;
        qint32 fitWidth = 0;
        QString marked;
        in >> dots >> fitWidth >> marked;
        const QImage image = sheets.draw(page, dots, fitWidth, marked);
        out << static_cast<qint32>(image.width()) << static_cast<qint32>(image.height()) << dots;
        return answer(head, image);
    }
    QString words;
    in >> words;
    out << sheets.holds(page, words);
    return answer(head);
}

} // namespace

int main(int argc, char *argv[])
{
    qInstallMessageHandler(saysNothing);
    QCoreApplication app(argc, argv);
    shutIn();
    Sheets sheets;
    for (qint64 size = 0; readWhole(reinterpret_cast<char *>(&size), sizeof size);) {
        if (size < 0 || size > std::numeric_limits<int>::max())
            break;
        QByteArray frame(size, Qt::Uninitialized);
        if (!readWhole(frame.data(), size))
            break;
        alarm(pagewire::MostSeconds + 5); // ends this program where the window cannot any more
        if (!serve(sheets, frame))
            break;
        alarm(0);
    }
    _exit(0); // nothing to tidy, and a broken file is not given another chance
}
