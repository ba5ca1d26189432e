#include "app/actions/files/hiddendata.h"

#include "app/actions/files/tiffreading.h"

#include <QCoreApplication>
#include <QStringList>
#include <QtEndian>

#include <functional>

namespace habeas {

namespace {

struct HiddenText
{
    Q_DECLARE_TR_FUNCTIONS(HiddenData)
};

constexpr QByteArrayView exifMark("Exif\0\0", 6);
constexpr QByteArrayView pngMark("\x89PNG\r\n\x1a\n", 8);

bool isJpeg(QByteArrayView bytes)
{
    return bytes.startsWith("\xFF\xD8\xFF");
}

bool isPng(QByteArrayView bytes)
{
    return bytes.startsWith(pngMark);
}

bool isBoxed(QByteArrayView bytes) // HEIC, AVIF
{
    constexpr qsizetype markAt = 4;
    return bytes.size() > 2 * markAt && bytes.sliced(markAt).startsWith("ftyp");
}

// --- JPEG: segments, and between them, after a "start of scan", the dots themselves.

struct Segment
{
    quint8 kind = 0;
    QByteArrayView body; ///< without its length
    QByteArrayView whole; ///< with mark and length, and after a start of scan with the dots
};

/// A mark that has no length and belongs to the dots of a scan (ITU-T T.81, table B.1).
bool isRestart(quint8 kind)
{
    return kind >= 0xD0 && kind <= 0xD7;
}

/// Whether what follows an FF among a scan's dots says that they go on: a zero, a restart, or
/// another FF, which only fills.
bool isOfScan(quint8 next)
{
    return next == 0 || next == 0xFF || isRestart(next);
}

/// Up to the end mark; true where it was there. What follows it is `rest`.
bool eachSegment(QByteArrayView bytes, const std::function<void(const Segment &)> &visit,
                 QByteArrayView *rest)
{
    constexpr quint8 scan = 0xDA;
    constexpr quint8 end = 0xD9;
    qsizetype at = 2;
    while (at + 4 <= bytes.size() || (at + 2 <= bytes.size() && quint8(bytes[at + 1]) == end)) {
        if (quint8(bytes[at]) != 0xFF)
            return false;
        const auto kind = static_cast<quint8>(bytes[at + 1]);
        if (kind == 0xFF) { // a filling byte
            ++at;
            continue;
        }
        if (kind == end) {
            *rest = bytes.sliced(at + 2);
            return true;
        }
        if (isRestart(kind)) // of no scan: left in, it would join the dots of the one before
            return false;
        const qsizetype length = qFromBigEndian<quint16>(bytes.data() + at + 2);
        if (length < 2 || at + 2 + length > bytes.size())
            return false;
        qsizetype next = at + 2 + length;
        if (kind == scan) {
            while (next + 1 < bytes.size()
                   && (quint8(bytes[next]) != 0xFF || isOfScan(quint8(bytes[next + 1]))))
                ++next;
        }
        visit({ kind, bytes.sliced(at + 4, length - 2), bytes.sliced(at, next - at) });
        at = next;
    }
    return false;
}

bool isJfif(const Segment &segment)
{
    constexpr qsizetype jfifBytes = 14;
    return segment.kind == 0xE0 && segment.body.size() >= jfifBytes
        && segment.body.startsWith(QByteArrayView("JFIF\0", 5));
}

/// Only what dots, their colours and their shape need.
bool isNeeded(const Segment &segment)
{
    if (segment.kind == 0xFE)
        return false;
    if (segment.kind < 0xE0 || segment.kind > 0xEF)
        return true;
    return (segment.kind == 0xE2 && segment.body.startsWith(QByteArrayView("ICC_PROFILE\0", 12)))
        || (segment.kind == 0xEE && segment.body.startsWith("Adobe"));
}

void readJpeg(QByteArrayView bytes, TiffFacts &facts)
{
    QByteArrayView rest;
    const bool ended = eachSegment(
        bytes,
        [&facts](const Segment &segment) {
            HiddenData &hidden = facts.hidden;
            if (segment.kind == 0xE1 && segment.body.startsWith(exifMark)) {
                const TiffFacts read = readTiff(segment.body.sliced(exifMark.size()));
                hidden.add(read.hidden);
                facts.orientation = read.orientation;
            } else if (segment.kind == 0xE1) {
                readXmp(segment.body, hidden);
            } else if (!isNeeded(segment) && !isJfif(segment)) {
                hidden.notes = true;
            }
        },
        &rest);
    facts.hidden.notes |= ended && !rest.isEmpty();
}

void addSegment(QByteArray &to, quint8 kind, const QByteArray &body)
{
    char head[4] = { '\xFF', static_cast<char>(kind), 0, 0 };
    qToBigEndian(static_cast<quint16>(body.size() + 2), head + 2);
    to += QByteArrayView(head, sizeof head);
    to += body;
}

std::optional<QByteArray> cleanJpeg(QByteArrayView bytes)
{
    TiffFacts facts;
    readJpeg(bytes, facts);
    QByteArray clean("\xFF\xD8", 2);
    bool headed = false;
    QByteArrayView rest;
    const bool ended = eachSegment(
        bytes,
        [&](const Segment &segment) {
            constexpr qsizetype jfifBytes = 14; // without its small picture
            if (!headed && isJfif(segment)) {
                headed = true;
                QByteArray body = segment.body.first(jfifBytes).toByteArray();
                body[12] = body[13] = '\0';
                addSegment(clean, 0xE0, body);
            }
            if (isNeeded(segment))
                clean += segment.whole;
        },
        &rest);
    if (!ended)
        return std::nullopt;
    clean += QByteArrayView("\xFF\xD9", 2);
    if (facts.orientation != 1) {
        QByteArray up;
        addSegment(up, 0xE1, exifMark.toByteArray() + orientationOnly(facts.orientation));
        clean.insert(2, up);
    }
    return clean;
}

// --- PNG: chunks.

struct Chunk
{
    QByteArrayView kind; ///< four letters
    QByteArrayView body;
    QByteArrayView whole;
};

bool eachChunk(QByteArrayView bytes, const std::function<void(const Chunk &)> &visit,
               QByteArrayView *rest)
{
    constexpr qsizetype frame = 12; // length, kind, checksum
    qsizetype at = pngMark.size();
    while (at + frame <= bytes.size()) {
        const qint64 length = qFromBigEndian<quint32>(bytes.data() + at);
        if (length > bytes.size() - at - frame)
            return false;
        const Chunk chunk { bytes.sliced(at + 4, 4), bytes.sliced(at + 8, length),
                            bytes.sliced(at, length + frame) };
        visit(chunk);
        at += length + frame;
        if (chunk.kind == QByteArrayView("IEND")) {
            *rest = bytes.sliced(at);
            return true;
        }
    }
    return false;
}

bool isNeeded(const Chunk &chunk)
{
    static const QByteArrayView kept[]
        = { "IHDR", "PLTE", "IDAT", "IEND", "tRNS", "gAMA", "cHRM", "sRGB", "iCCP",
            "cICP", "sBIT", "bKGD", "pHYs", "hIST", "sPLT", "acTL", "fcTL", "fdAT" };
    return std::find(std::begin(kept), std::end(kept), chunk.kind) != std::end(kept);
}

/// The end says nothing but that it is the end.
bool isFilledEnd(const Chunk &chunk)
{
    return chunk.kind == QByteArrayView("IEND") && !chunk.body.isEmpty();
}

/// It says that the picture cannot be understood without it, and nobody knows what it holds.
bool isStrange(const Chunk &chunk)
{
    constexpr char isExtra = 0x20; // a small first letter
    return (chunk.kind.front() & isExtra) == 0 && !isNeeded(chunk);
}

void readPng(QByteArrayView bytes, TiffFacts &facts)
{
    QByteArrayView rest;
    const bool ended = eachChunk(
        bytes,
        [&facts](const Chunk &chunk) {
            HiddenData &hidden = facts.hidden;
            if (chunk.kind == QByteArrayView("eXIf")) {
                const TiffFacts read = readTiff(chunk.body);
                hidden.add(read.hidden);
                facts.orientation = read.orientation;
            } else if (chunk.kind == QByteArrayView("tIME")) {
                hidden.moment = true;
            } else if (chunk.kind == QByteArrayView("iTXt")
                       && chunk.body.startsWith("XML:com.adobe.xmp")) {
                readXmp(chunk.body, hidden);
            } else if (chunk.kind.sliced(1) == QByteArrayView("TXt")
                       || chunk.kind.sliced(1) == QByteArrayView("EXt")) {
                hidden.owner |= chunk.body.startsWith("Author") || chunk.body.startsWith("Copyr");
                hidden.notes = true;
            } else if (!isNeeded(chunk) || isFilledEnd(chunk)) {
                hidden.notes = true;
            }
        },
        &rest);
    facts.hidden.notes |= ended && !rest.isEmpty();
}

quint32 checksum(QByteArrayView bytes)
{
    quint32 sum = 0xFFFFFFFF;
    for (const char byte : bytes) {
        sum ^= static_cast<quint8>(byte);
        for (int bit = 0; bit < 8; ++bit)
            sum = (sum >> 1) ^ ((sum & 1) != 0 ? 0xEDB88320 : 0);
    }
    return ~sum;
}

QByteArray chunkOf(const QByteArray &kind, const QByteArray &body)
{
    QByteArray chunk(4, '\0');
    qToBigEndian(static_cast<quint32>(body.size()), chunk.data());
    chunk += kind + body;
    QByteArray sum(4, '\0');
    qToBigEndian(checksum(QByteArrayView(chunk).sliced(4)), sum.data());
    return chunk + sum;
}

std::optional<QByteArray> cleanPng(QByteArrayView bytes)
{
    TiffFacts facts;
    readPng(bytes, facts);
    QByteArray clean = pngMark.toByteArray();
    QByteArrayView rest;
    bool strange = false;
    const bool ended = eachChunk(
        bytes,
        [&](const Chunk &chunk) {
            strange = strange || isStrange(chunk);
            if (isFilledEnd(chunk))
                clean += chunkOf("IEND", {});
            else if (isNeeded(chunk))
                clean += chunk.whole;
            if (chunk.kind == QByteArrayView("IHDR") && facts.orientation != 1)
                clean += chunkOf("eXIf", orientationOnly(facts.orientation));
        },
        &rest);
    if (!ended || strange)
        return std::nullopt;
    return clean;
}

// --- HEIC and AVIF: the EXIF block is an item somewhere in the file; it is found by its mark.

HiddenData readBoxed(QByteArrayView bytes)
{
    HiddenData hidden;
    constexpr int mostBlocks = 16;
    qsizetype at = bytes.indexOf(exifMark);
    for (int i = 0; at >= 0 && i < mostBlocks; ++i) {
        hidden.add(readTiff(bytes.sliced(at + exifMark.size())).hidden);
        at = bytes.indexOf(exifMark, at + exifMark.size());
    }
    const qsizetype xmp = bytes.indexOf("<x:xmpmeta");
    if (xmp >= 0) {
        const qsizetype end = bytes.indexOf("</x:xmpmeta>", xmp);
        readXmp(end < 0 ? bytes.sliced(xmp) : bytes.sliced(xmp, end - xmp), hidden);
    }
    return hidden;
}

} // namespace

void HiddenData::add(const HiddenData &other)
{
    place |= other.place;
    device |= other.device;
    owner |= other.owner;
    moment |= other.moment;
    notes |= other.notes;
}

HiddenData hiddenDataIn(const QByteArray &bytes)
{
    TiffFacts facts;
    if (isJpeg(bytes))
        readJpeg(bytes, facts);
    else if (isPng(bytes))
        readPng(bytes, facts);
    else if (isBoxed(bytes))
        return readBoxed(bytes);
    else
        return readTiff(bytes).hidden;
    return facts.hidden;
}

bool mayHoldHiddenData(const QByteArray &start)
{
    return isJpeg(start) || isPng(start) || isBoxed(start)
        || start.startsWith(QByteArrayView("II*\0", 4))
        || start.startsWith(QByteArrayView("MM\0*", 4));
}

bool canLeaveOutHiddenData(const QByteArray &bytes)
{
    return isJpeg(bytes) || isPng(bytes);
}

std::optional<QByteArray> withoutHiddenData(const QByteArray &bytes)
{
    if (isJpeg(bytes))
        return cleanJpeg(bytes);
    if (isPng(bytes))
        return cleanPng(bytes);
    return std::nullopt;
}

QString hiddenWords(const HiddenData &hidden)
{
    QStringList words;
    if (hidden.place)
        words << HiddenText::tr("the place where it was taken");
    if (hidden.device)
        words << HiddenText::tr("the device");
    if (hidden.owner)
        words << HiddenText::tr("its owner or author");
    if (hidden.moment)
        words << HiddenText::tr("the time it was taken");
    if (hidden.notes)
        words << HiddenText::tr("notes");
    return words.join(QStringLiteral(", "));
}

} // namespace habeas
