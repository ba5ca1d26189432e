#include "app/letters/paper/envelopes.h"

#include "app/letters/paper/fonts.h"
#include "app/letters/paper/pages.h"
#include "app/letters/paper/pdfmetadata.h"
#include "app/letters/template/words.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>

namespace habeas {

using namespace Qt::StringLiterals;

namespace {

constexpr double mostPoints = 11;
constexpr double leastPoints = 7;
constexpr double senderPoints = 7.5;
constexpr double leastSenderPoints = 6;
constexpr double pointStep = 0.5;

// Millimetres. Labels leave a rim, because printers do not meet the edge exactly.
constexpr QSizeF labelSize(70, 37);
constexpr double labelRim = 5;
constexpr int labelColumns = 3;
constexpr double labelsTop = 0.5; // 8 x 37 mm on 297 mm

QPageLayout layoutOf(PostalPaper paper)
{
    if (paper == PostalPaper::Labels)
        return { QPageSize(QPageSize::A4), QPageLayout::Portrait, QMarginsF() };
    const QSizeF size = paper == PostalPaper::EnvelopeDl ? QSizeF(220, 110) : QSizeF(229, 162);
    return { QPageSize(size, QPageSize::Millimeter, QString(), QPageSize::ExactMatch),
             QPageLayout::Portrait, QMarginsF() };
}

/// Where the address stands, in millimetres: on an envelope in the lower right half, below the
/// stamp and above the strip that sorting machines print on.
QRectF addressArea(PostalPaper paper, int slot)
{
    if (paper == PostalPaper::Labels) {
        const QPointF corner((slot % labelColumns) * labelSize.width(),
                             labelsTop + (slot / labelColumns) * labelSize.height());
        return QRectF(corner, labelSize).adjusted(labelRim, labelRim, -labelRim, -labelRim);
    }
    return paper == PostalPaper::EnvelopeDl ? QRectF(105, 45, 100, 48) : QRectF(110, 75, 105, 65);
}

class PostalPrinter
{
public:
    PostalPrinter(QPdfWriter &writer, const PostalWish &wish)
        : m_writer(writer)
        , m_wish(wish)
        , m_scale(writer.resolution() / 25.4)
    {
    }

    Result<> print(const QList<PostalAddress> &addresses)
    {
        if (!m_painter.begin(&m_writer))
            return failure(ErrorKind::Io,
                           Letters::tr("The print file could not be begun. Nothing was written."));
        m_painter.setPen(Qt::black);
        const bool labels = m_wish.paper == PostalPaper::Labels;
        int slot = labels ? m_wish.firstLabel - 1 : 0;
        for (qsizetype i = 0; i < addresses.size(); ++i) {
            if (i > 0 && (!labels || slot == labelsOnSheet)) {
                m_writer.newPage();
                slot = 0;
            }
            if (const Result<> drawn = draw(addresses.at(i), addressArea(m_wish.paper, slot));
                !drawn)
                return drawn;
            if (const Result<> drawn = labels ? Result<>() : drawSender(); !drawn)
                return drawn;
            ++slot;
        }
        m_painter.end();
        return {};
    }

private:
    [[nodiscard]] QRectF pixels(const QRectF &millimetres) const
    {
        return { millimetres.topLeft() * m_scale, millimetres.size() * m_scale };
    }

    [[nodiscard]] QFont font(double points) const
    {
        QFont font = letterFont(points);
        font.setPixelSize(qRound(points / 72 * m_writer.resolution()));
        return font;
    }

    /// Between these sizes as large as there is room; false where there is none.
    bool drawWithin(const QRectF &area, int flags, const QString &text, double most, double least)
    {
        const QRectF room = pixels(area);
        for (double points = most; points >= least; points -= pointStep) {
            m_painter.setFont(font(points));
            const QRectF needed = m_painter.boundingRect(room, flags, text);
            if (needed.width() <= room.width() && needed.height() <= room.height()) {
                m_painter.drawText(room, flags, text);
                return true;
            }
        }
        return false;
    }

    Result<> draw(const PostalAddress &address, const QRectF &area)
    {
        if (drawWithin(area, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextWordWrap, address.block,
                       mostPoints, leastPoints))
            return {};
        return refused(Letters::tr("The address of “%1” does not fit. Shorten it, or choose larger "
                                   "envelopes. Nothing was written.")
                           .arg(address.whose));
    }

    Result<> drawSender()
    {
        if (m_wish.sender.trimmed().isEmpty()
            || drawWithin(QRectF(12, 10, 85, 28), Qt::AlignLeft | Qt::TextWordWrap, m_wish.sender,
                          senderPoints, leastSenderPoints))
            return {};
        return refused(Letters::tr("The sender’s address does not fit into the corner of the "
                                   "envelope. Shorten it. Nothing was written."));
    }

    QPdfWriter &m_writer;
    const PostalWish &m_wish;
    double m_scale;
    QPainter m_painter;
};

Result<> checked(const QList<PostalAddress> &addresses, const PostalWish &wish)
{
    if (addresses.isEmpty())
        return refused(Letters::tr("There is no address to print. Nothing was written."));
    if (wish.firstLabel < 1 || wish.firstLabel > labelsOnSheet)
        return refused(Letters::tr("A sheet has labels 1 to %1.").arg(labelsOnSheet));
    if (const Result<> drawable = checkDrawable(wish.sender); !drawable)
        return drawable;
    for (const PostalAddress &address : addresses) {
        if (address.block.trimmed().isEmpty())
            return refused(
                Letters::tr("No address of “%1” is on record in this language. Enter it, "
                            "or leave this office out. Nothing was written.")
                    .arg(address.whose));
        if (const Result<> drawable = checkDrawable(address.block); !drawable)
            return drawable;
    }
    return {};
}

} // namespace

Result<QByteArray> postalPdf(const QList<PostalAddress> &addresses, const PostalWish &wish)
{
    Result<> done = loadLetterFonts();
    if (done)
        done = checked(addresses, wish);
    if (!done)
        return tl::unexpected(done.error());
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    {
        const QString title = wish.paper == PostalPaper::Labels ? u"Labels"_s : u"Envelopes"_s;
        const auto writer = neutralPdfWriter(buffer, layoutOf(wish.paper), title);
        if (const Result<> printed = PostalPrinter(*writer, wish).print(addresses); !printed)
            return tl::unexpected(printed.error());
    }
    return withoutMoments(buffer.data());
}

} // namespace habeas
