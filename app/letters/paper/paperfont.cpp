#include "app/letters/paper/paperfont.h"

#include <QtEndian>

#include <map>
#include <optional>
#include <vector>

namespace habeas {

namespace {

// The format is OpenType's: big-endian, offsets in bytes, tables in the order of their tags.
using Tables = std::map<QByteArray, QByteArray>;

constexpr qsizetype headSize = 12;
constexpr qsizetype entrySize = 16; ///< of the list of tables

/// What lies outside reads as nothing, and is remembered.
class Reader
{
public:
    explicit Reader(QByteArrayView bytes)
        : m_bytes(bytes)
    {
    }

    template<class Number>
    Number at(qsizetype offset)
    {
        if (offset < 0 || offset + qsizetype(sizeof(Number)) > m_bytes.size()) {
            m_whole = false;
            return 0;
        }
        return qFromBigEndian<Number>(m_bytes.data() + offset);
    }

    QByteArrayView part(qsizetype offset, qsizetype size)
    {
        if (offset < 0 || size < 0 || offset > m_bytes.size() || size > m_bytes.size() - offset) {
            m_whole = false;
            return {};
        }
        return m_bytes.sliced(offset, size);
    }

    [[nodiscard]] bool isWhole() const { return m_whole; }

    [[nodiscard]] qsizetype size() const { return m_bytes.size(); }

private:
    QByteArrayView m_bytes;
    bool m_whole = true;
};

template<class Number>
void append(QByteArray &bytes, Number number)
{
    const Number big = qToBigEndian(number);
    bytes.append(reinterpret_cast<const char *>(&big), sizeof big);
}

template<class Number>
void overwrite(QByteArray &bytes, qsizetype offset, Number number)
{
    qToBigEndian(number, bytes.data() + offset);
}

std::optional<Tables> readTables(const QByteArray &font)
{
    Reader reader(font);
    constexpr quint32 trueType = 0x00010000;
    if (reader.at<quint32>(0) != trueType)
        return std::nullopt;
    Tables tables;
    const int count = reader.at<quint16>(4);
    for (int i = 0; i < count; ++i) {
        const qsizetype entry = headSize + i * entrySize;
        tables[reader.part(entry, 4).toByteArray()]
            = reader.part(reader.at<quint32>(entry + 8), reader.at<quint32>(entry + 12))
                  .toByteArray();
    }
    for (const char *needed : { "head", "maxp", "loca", "glyf", "cmap" }) {
        if (!tables.contains(needed))
            return std::nullopt;
    }
    const bool known = tables["head"].size() >= 54 && tables["maxp"].size() >= 32;
    return reader.isWhole() && known ? std::optional(tables) : std::nullopt;
}

quint32 checksum(const QByteArray &table)
{
    quint32 sum = 0;
    for (qsizetype at = 0; at < table.size(); at += 4) {
        char word[4] = {};
        for (qsizetype i = 0; i < 4 && at + i < table.size(); ++i)
            word[i] = table.at(at + i);
        sum += qFromBigEndian<quint32>(word);
    }
    return sum;
}

QByteArray writeTables(Tables &tables)
{
    constexpr qsizetype adjustment = 8; // in "head": makes the whole font add up to a fixed sum
    constexpr quint32 fixedSum = 0xb1b0afba;
    overwrite<quint32>(tables["head"], adjustment, 0);
    quint16 power = 0;
    while ((2U << power) <= tables.size())
        ++power;
    const auto count = static_cast<quint16>(tables.size());
    const auto range = static_cast<quint16>(16U << power);
    QByteArray font;
    append<quint32>(font, 0x00010000);
    append<quint16>(font, count);
    append<quint16>(font, range);
    append<quint16>(font, power);
    append<quint16>(font, static_cast<quint16>(count * 16 - range));
    auto offset = static_cast<quint32>(headSize + count * entrySize);
    QByteArray body;
    qsizetype head = 0;
    for (const auto &[tag, bytes] : tables) {
        if (tag == "head")
            head = offset + body.size();
        font += tag;
        append<quint32>(font, checksum(bytes));
        append<quint32>(font, static_cast<quint32>(offset + body.size()));
        append<quint32>(font, static_cast<quint32>(bytes.size()));
        body += bytes;
        body.append((4 - body.size() % 4) % 4, '\0');
    }
    font += body;
    overwrite<quint32>(font, head + adjustment, fixedSum - checksum(font));
    return font;
}

/// Of a glyph that is made of others.
std::optional<QByteArray> compositeWithoutInstructions(Reader &reader)
{
    constexpr quint16 wordsFollow = 0x0001;
    constexpr quint16 hasScale = 0x0008;
    constexpr quint16 moreFollow = 0x0020;
    constexpr quint16 hasTwoScales = 0x0040;
    constexpr quint16 hasMatrix = 0x0080;
    constexpr quint16 hasInstructions = 0x0100;
    QByteArray bare = reader.part(0, reader.size()).toByteArray();
    qsizetype at = 10;
    for (bool more = true; more && reader.isWhole();) {
        const auto flags = reader.at<quint16>(at);
        if (!reader.isWhole())
            break;
        overwrite<quint16>(bare, at, static_cast<quint16>(flags & ~hasInstructions));
        at += (flags & wordsFollow) != 0 ? 8 : 6;
        at += (flags & hasScale) != 0     ? 2
            : (flags & hasTwoScales) != 0 ? 4
            : (flags & hasMatrix) != 0    ? 8
                                          : 0;
        more = (flags & moreFollow) != 0;
    }
    if (!reader.isWhole() || at > bare.size())
        return std::nullopt;
    bare.truncate(at);
    return bare;
}

std::optional<QByteArray> glyphWithoutInstructions(QByteArrayView glyph)
{
    if (glyph.isEmpty())
        return QByteArray();
    Reader reader(glyph);
    const auto contours = reader.at<qint16>(0);
    if (contours < 0)
        return compositeWithoutInstructions(reader);
    const qsizetype length = 10 + 2 * contours;
    const qsizetype points = length + 2 + reader.at<quint16>(length);
    QByteArray bare = reader.part(0, length).toByteArray();
    append<quint16>(bare, 0);
    bare += reader.part(points, reader.size() - points);
    return reader.isWhole() ? std::optional(bare) : std::nullopt;
}

bool stripInstructions(Tables &tables)
{
    Reader places(tables["loca"]);
    Reader glyphs(tables["glyf"]);
    const bool isLong = Reader(tables["head"]).at<qint16>(50) != 0;
    const auto placeOf = [&](int glyph) -> qsizetype {
        return isLong ? places.at<quint32>(4 * glyph) : 2 * places.at<quint16>(2 * glyph);
    };
    const int count = Reader(tables["maxp"]).at<quint16>(4);
    QByteArray bare;
    QByteArray where;
    for (int glyph = 0; glyph < count; ++glyph) {
        append<quint32>(where, static_cast<quint32>(bare.size()));
        const qsizetype from = placeOf(glyph);
        const auto stripped
            = glyphWithoutInstructions(glyphs.part(from, placeOf(glyph + 1) - from));
        if (!stripped)
            return false;
        bare += *stripped;
        bare.append((4 - bare.size() % 4) % 4, '\0');
    }
    append<quint32>(where, static_cast<quint32>(bare.size()));
    if (!places.isWhole() || !glyphs.isWhole())
        return false;
    tables["glyf"] = bare;
    tables["loca"] = where;
    overwrite<qint16>(tables["head"], 50, 1); // the places are long ones now
    for (qsizetype unused = 16; unused < 28; unused += 2) // what instructions would need
        overwrite<quint16>(tables["maxp"], unused, 0);
    for (const char *screens : { "fpgm", "prep", "cvt ", "gasp", "hdmx", "LTSH", "VDMX", "DSIG" })
        tables.erase(screens);
    return true;
}

/// The glyph of each character, as the table for the first 65,536 says it.
std::optional<std::vector<quint16>> charactersOf(QByteArrayView table)
{
    Reader reader(table);
    const qsizetype segments = reader.at<quint16>(6); // in bytes of one of its four columns
    constexpr qsizetype ends = 14;
    const qsizetype starts = ends + segments + 2;
    std::vector<quint16> glyphs;
    for (qsizetype at = 0; at < segments && reader.isWhole(); at += 2) {
        const int start = reader.at<quint16>(starts + at);
        const int end = reader.at<quint16>(ends + at);
        const int delta = reader.at<quint16>(starts + segments + at);
        const qsizetype rangeAt = starts + 2 * segments + at;
        const int range = reader.at<quint16>(rangeAt);
        for (int c = start; c <= end && c < 0xffff; ++c) {
            int glyph = range == 0 ? c : reader.at<quint16>(rangeAt + range + 2 * (c - start));
            if (range == 0 || glyph != 0)
                glyph = (glyph + delta) & 0xffff;
            if (glyph == 0)
                continue;
            glyphs.resize(std::max(glyphs.size(), static_cast<size_t>(c) + 1));
            glyphs[static_cast<size_t>(c)] = static_cast<quint16>(glyph);
        }
    }
    return reader.isWhole() ? std::optional(glyphs) : std::nullopt;
}

bool findCharactersAtOnce(Tables &tables)
{
    constexpr quint32 windowsUnicode = 0x00030001;
    constexpr quint32 windowsAllUnicode = 0x0003000a;
    constexpr quint16 bySegments = 4;
    constexpr quint16 oneByOne = 10;
    Reader reader(tables["cmap"]);
    std::optional<std::vector<quint16>> glyphs;
    const int count = reader.at<quint16>(2);
    for (int i = 0; i < count; ++i) {
        const auto kind = reader.at<quint32>(4 + 8 * i);
        const qsizetype at = reader.at<quint32>(8 + 8 * i);
        if (kind == windowsAllUnicode)
            return false; // there are characters beyond the table we know
        if (kind == windowsUnicode && reader.at<quint16>(at) == bySegments)
            glyphs = charactersOf(reader.part(at, reader.size() - at));
    }
    if (!reader.isWhole() || !glyphs || glyphs->empty())
        return false;
    QByteArray table;
    append<quint16>(table, 0);
    append<quint16>(table, 1);
    append<quint32>(table, windowsAllUnicode);
    append<quint32>(table, 12);
    append<quint16>(table, oneByOne);
    append<quint16>(table, 0);
    append<quint32>(table, static_cast<quint32>(20 + 2 * glyphs->size()));
    append<quint32>(table, 0); // for every language
    append<quint32>(table, 0); // from the first character
    append<quint32>(table, static_cast<quint32>(glyphs->size()));
    for (const quint16 glyph : *glyphs)
        append<quint16>(table, glyph);
    tables["cmap"] = table;
    return true;
}

} // namespace

QByteArray paperFont(const QByteArray &font)
{
    std::optional<Tables> tables = readTables(font);
    if (!tables)
        return font;
    const bool stripped = stripInstructions(*tables);
    const bool direct = findCharactersAtOnce(*tables);
    return stripped || direct ? writeTables(*tables) : font;
}

} // namespace habeas
