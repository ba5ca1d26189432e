#include "app/letters/paper/letterpaper.h"

#include "app/letters/paper/fonts.h"
#include "app/letters/paper/paperhead.h"
#include "app/letters/template/words.h"

#include <QBuffer>
#include <QDataStream>
#include <QImageReader>
#include <QPainter>

#include <algorithm>

namespace habeas {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostDots = 4000; // of a logo's sides
constexpr int logoMegabytes = 128; // what reading it may take
constexpr int leastDots = 16; // fewer are no picture, drawn as large as a logo is
constexpr qreal widestLogo = 70; // millimetres

/// The one row a vault keeps has this id.
const QUuid theId(u"7a0f5f0e-5d2b-4c0c-9a35-0b4f3c0de5a4"_s);

/// Qt takes a JPEG that was cut off, and draws the rest of it grey.
bool isWhole(const QByteArray &logo, const QString &format)
{
    return format != u"jpeg" || logo.lastIndexOf("\xff\xd9") > logo.lastIndexOf("\xff\xda");
}

} // namespace

QPageLayout letterPage(const LetterPaper &paper)
{
    const QPageSize size(paper.size == LetterPaper::Size::UsLetter ? QPageSize::Letter
                                                                   : QPageSize::A4);
    return { size, QPageLayout::Portrait, QMarginsF(paper.hasWindow() ? 25 : 20, 20, 20, 20),
             QPageLayout::Millimeter };
}

QString logoFormat(const QByteArray &logo)
{
    if (logo.startsWith("\x89PNG\r\n\x1a\n"))
        return u"png"_s;
    if (logo.startsWith("\xff\xd8\xff"))
        return u"jpeg"_s;
    return {};
}

Result<QImage> logoPicture(const QByteArray &logo)
{
    if (logo.size() > mostLogoBytes)
        return refused(Letters::tr("The logo has more than %1 kB. Save it smaller and choose it "
                                   "again.")
                           .arg(mostLogoBytes / 1000),
                       u"logo"_s);
    const QString format = logoFormat(logo);
    if (format.isEmpty())
        return refused(Letters::tr("The logo is neither a PNG nor a JPEG picture. Save it as one "
                                   "and choose it again."),
                       u"logo"_s);
    QBuffer buffer;
    buffer.setData(logo);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer, format.toLatin1());
    const QSize size = reader.size();
    if (size.width() > mostDots || size.height() > mostDots)
        return refused(Letters::tr("The logo is %1 × %2 dots. Save it with %3 at most and choose "
                                   "it again.")
                           .arg(size.width())
                           .arg(size.height())
                           .arg(mostDots),
                       u"logo"_s);
    QImageReader::setAllocationLimit(logoMegabytes);
    reader.setAutoTransform(true); // a photograph is upright as its camera says
    const QImage read = size.isValid() && isWhole(logo, format) ? reader.read() : QImage();
    if (read.isNull())
        return refused(
            Letters::tr("The logo is damaged and cannot be printed. Choose another file."),
            u"logo"_s);
    QImage picture(read.size(), QImage::Format_RGB32); // PDF/A-1 has no transparency
    picture.fill(Qt::white);
    QPainter painter(&picture);
    painter.drawImage(picture.rect(), read);
    painter.end();
    return picture;
}

Result<QImage> logoPicture(const LetterPaper &paper)
{
    return paper.picture.isNull() ? logoPicture(paper.logo) : paper.picture;
}

LetterPaper withLogoRead(LetterPaper paper)
{
    if (!paper.logo.isEmpty())
        paper.picture = logoPicture(paper.logo).value_or(QImage());
    return paper;
}

Result<> checkLogo(const QByteArray &logo)
{
    const Result<QImage> picture = logoPicture(logo);
    if (!picture)
        return tl::unexpected(picture.error());
    if (std::min(picture->width(), picture->height()) >= leastDots)
        return {};
    return refused(
        Letters::tr("The logo is only %1 × %2 dots and would be a smear on paper. Choose "
                    "one with %3 at least on each side.")
            .arg(picture->width())
            .arg(picture->height())
            .arg(leastDots),
        u"logo"_s);
}

QSizeF logoSize(const QImage &logo, const LetterPaper &paper)
{
    const qreal highest = paper.form == LetterPaper::Form::Din5008A ? 15 : 20;
    return QSizeF(logo.size()).scaled(widestLogo, highest, Qt::KeepAspectRatio);
}

Result<> checkPaper(const LetterPaper &paper)
{
    if (paper.hasWindow() && paper.size != LetterPaper::Size::A4)
        return refused(Letters::tr("DIN 5008 is made for A4. Choose A4, or the plain form."),
                       u"form"_s);
    if (const Result<> fonts = loadLetterFonts(); !fonts)
        return fonts;
    if (!paper.logo.isEmpty()) {
        if (const Result<> logo = checkLogo(paper.logo); !logo)
            return logo;
    }
    const auto head = PaperHead::of(paper, letterPage(paper), {});
    return head ? Result<>() : tl::unexpected(head.error());
}

QString code(LetterPaper::Size size)
{
    return size == LetterPaper::Size::UsLetter ? u"letter"_s : u"a4"_s;
}

QString code(LetterPaper::Form form)
{
    switch (form) {
    case LetterPaper::Form::Plain:
        break;
    case LetterPaper::Form::Din5008A:
        return u"din5008_a"_s;
    case LetterPaper::Form::Din5008B:
        return u"din5008_b"_s;
    }
    return u"plain"_s;
}

LetterPaper paperOf(const OfficePaper &record)
{
    LetterPaper paper;
    if (record.size == code(LetterPaper::Size::UsLetter))
        paper.size = LetterPaper::Size::UsLetter;
    for (const auto form : { LetterPaper::Form::Din5008A, LetterPaper::Form::Din5008B }) {
        if (record.form == code(form))
            paper.form = form;
    }
    if (!record.head.isEmpty())
        paper.head = record.head.split(u'\n');
    paper.foot = record.foot;
    paper.logo = QByteArray::fromBase64(record.logo.toLatin1());
    return paper;
}

OfficePaper recordOf(const LetterPaper &paper)
{
    OfficePaper record;
    record.id = Id<OfficePaper>(theId);
    record.size = code(paper.size);
    record.form = code(paper.form);
    record.head = paper.head.join(u'\n');
    record.foot = paper.foot;
    record.logo = QString::fromLatin1(paper.logo.toBase64());
    return record;
}

Id<OfficePaper> paperOfToday()
{
    return Id<OfficePaper>(theId);
}

Id<OfficePaper> keptPaperId(const LetterPaper &paper)
{
    QByteArray said;
    QDataStream stream(&said, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_0); // the id must be the same for ever
    stream << code(paper.size) << code(paper.form) << paper.head << paper.foot << paper.logo;
    return Id<OfficePaper>(QUuid::createUuidV5(theId, said));
}

} // namespace habeas
