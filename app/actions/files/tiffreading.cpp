#include "app/actions/files/tiffreading.h"

#include <QtEndian>

namespace habeas {

namespace {

constexpr int mostDirectories = 32;
constexpr int mostEntries = 1000; // of one directory
constexpr qsizetype entryBytes = 12;

enum Tag : quint16 {
    ImageDescription = 0x010E,
    Make = 0x010F,
    Model = 0x0110,
    Orientation = 0x0112,
    Software = 0x0131,
    DateTime = 0x0132,
    Artist = 0x013B,
    HostComputer = 0x013C,
    SubDirectories = 0x014A,
    Xmp = 0x02BC,
    SmallPicture = 0x0201, // may show what was cut off or covered later
    Copyright = 0x8298,
    Iptc = 0x83BB,
    ExifDirectory = 0x8769,
    GpsDirectory = 0x8825,
    DateTimeOriginal = 0x9003,
    DateTimeDigitized = 0x9004,
    MakerNote = 0x927C,
    UserComment = 0x9286,
    XpTitle = 0x9C9B,
    XpComment = 0x9C9C,
    XpAuthor = 0x9C9D,
    XpKeywords = 0x9C9E,
    XpSubject = 0x9C9F,
    CameraOwnerName = 0xA430,
    BodySerialNumber = 0xA431,
    LensModel = 0xA434,
    LensSerialNumber = 0xA435,
};

class Reader
{
public:
    explicit Reader(QByteArrayView bytes)
        : m_bytes(bytes)
        , m_big(bytes.startsWith("MM"))
    {
    }

    TiffFacts read()
    {
        if (m_bytes.startsWith(QByteArrayView("II*\0", 4))
            || m_bytes.startsWith(QByteArrayView("MM\0*", 4)))
            directory(number<quint32>(4), false);
        return m_facts;
    }

private:
    template<class Number>
    [[nodiscard]] Number number(qsizetype at) const
    {
        if (at < 0 || at > m_bytes.size() - qsizetype(sizeof(Number)))
            return 0;
        return m_big ? qFromBigEndian<Number>(m_bytes.data() + at)
                     : qFromLittleEndian<Number>(m_bytes.data() + at);
    }

    void directory(qsizetype at, bool gps)
    {
        while (at > 0 && at < m_bytes.size() && m_seen++ < mostDirectories) {
            const int entries = number<quint16>(at);
            for (int i = 0; i < std::min(entries, mostEntries); ++i) {
                const qsizetype entry = at + 2 + i * entryBytes;
                if (entry + entryBytes > m_bytes.size())
                    return;
                if (gps)
                    place(entry);
                else
                    take(entry);
            }
            at = number<quint32>(at + 2 + entries * entryBytes);
        }
    }

    /// A position is a latitude, a longitude or a destination; the version alone says nothing.
    void place(qsizetype entry)
    {
        const quint16 tag = number<quint16>(entry);
        const bool where = (tag >= 1 && tag <= 4) || (tag >= 0x13 && tag <= 0x16) || tag == 0x1B
            || tag == 0x1C; // the names of a method and an area
        if (where && filled(entry))
            m_facts.hidden.place = true;
        if (tag == 0x1D || tag == 0x07)
            m_facts.hidden.moment = true;
    }

    /// The bytes of an entry's value; empty where they are not there.
    [[nodiscard]] QByteArrayView value(qsizetype entry) const
    {
        static constexpr int sizes[] = { 0, 1, 1, 2, 4, 8, 1, 1, 2, 4, 8, 4, 8, 4 };
        const quint16 type = number<quint16>(entry + 2);
        if (type >= std::size(sizes))
            return {};
        const qint64 size = qint64 { sizes[type] } * number<quint32>(entry + 4);
        const qint64 at = size <= 4 ? entry + 8 : number<quint32>(entry + 8);
        if (at + size > m_bytes.size())
            return {};
        return m_bytes.sliced(at, size);
    }

    /// Cameras write fields of blanks where they know nothing.
    [[nodiscard]] bool filled(qsizetype entry) const
    {
        const QByteArrayView bytes = value(entry);
        return std::any_of(bytes.begin(), bytes.end(), [](char c) {
            return c != ' ' && c != '\0';
        });
    }

    void take(qsizetype entry)
    {
        HiddenData &hidden = m_facts.hidden;
        const quint16 tag = number<quint16>(entry);
        switch (tag) {
        case ExifDirectory:
        case SubDirectories:
            directory(number<quint32>(entry + 8), false);
            return;
        case GpsDirectory:
            directory(number<quint32>(entry + 8), true);
            return;
        case Orientation:
            if (const int up = number<quint16>(entry + 8); up >= 1 && up <= 8)
                m_facts.orientation = up;
            return;
        case Xmp:
            readXmp(value(entry), hidden);
            return;
        default:
            break;
        }
        if (filled(entry))
            name(tag, hidden);
    }

    static void name(quint16 tag, HiddenData &hidden)
    {
        switch (tag) {
        case Make:
        case Model:
        case HostComputer:
        case BodySerialNumber:
        case LensModel:
        case LensSerialNumber:
        case MakerNote: // holds serial numbers, and more that only the maker knows
            hidden.device = true;
            return;
        case Artist:
        case Copyright:
        case CameraOwnerName:
        case XpAuthor:
            hidden.owner = true;
            return;
        case DateTime:
        case DateTimeOriginal:
        case DateTimeDigitized:
            hidden.moment = true;
            return;
        case ImageDescription:
        case Software:
        case UserComment:
        case Iptc:
        case SmallPicture:
        case XpTitle:
        case XpComment:
        case XpKeywords:
        case XpSubject:
            hidden.notes = true;
            return;
        default:
            return;
        }
    }

    QByteArrayView m_bytes;
    bool m_big;
    int m_seen = 0;
    TiffFacts m_facts;
};

} // namespace

TiffFacts readTiff(QByteArrayView bytes)
{
    return Reader(bytes).read();
}

QByteArray orientationOnly(int orientation)
{
    QByteArray block = QByteArray::fromHex("4d4d002a00000008" // big numbers first, directory at 8
                                           "0001" // one entry:
                                           "0112000300000001" // orientation, one short
                                           "00000000" // its value
                                           "00000000"); // no further directory
    constexpr qsizetype valueAt = 18;
    qToBigEndian(static_cast<quint16>(orientation), block.data() + valueAt);
    return block;
}

void readXmp(QByteArrayView xml, HiddenData &hidden)
{
    const QByteArray words = xml.toByteArray().toLower();
    const auto speaks = [&words](std::initializer_list<const char *> of) {
        return std::any_of(of.begin(), of.end(), [&words](const char *word) {
            return words.contains(word);
        });
    };
    hidden.place |= speaks({ "gpslatitude", "gpslongitude", "photoshop:city",
                             "iptc4xmpcore:location", "locationshown", "locationcreated" });
    hidden.device |= speaks({ "tiff:make", "tiff:model", "serialnumber", "aux:lens" });
    hidden.owner |= speaks({ "dc:creator", "dc:rights", "ownername", "tiff:artist" });
    hidden.moment |= speaks({ "exif:datetime", "xmp:createdate", "photoshop:datecreated" });
    hidden.notes = true;
}

} // namespace habeas
