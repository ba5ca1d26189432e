#include "app/letters/office/zipfile.h"

#include "app/letters/template/words.h"

#include <memory>

#include <zip.h>

namespace habeas {

namespace {

constexpr zip_uint16_t firstDosDay = 0x0021; // 1 January 1980
constexpr zip_uint32_t bestCompression = 9;

struct SourceFree
{
    void operator()(zip_source_t *source) const { zip_source_free(source); }
};

struct ArchiveDiscard
{
    void operator()(zip_t *archive) const { zip_discard(archive); }
};

using Source = std::unique_ptr<zip_source_t, SourceFree>;
using Archive = std::unique_ptr<zip_t, ArchiveDiscard>;

tl::unexpected<Error> zipError(const char *why)
{
    return failure(ErrorKind::Io,
                   Letters::tr("The document could not be put together: %1. Nothing was written.")
                       .arg(QString::fromUtf8(why)));
}

bool addEntry(zip_t *archive, const ZipEntry &entry)
{
    Source source(zip_source_buffer(archive, entry.bytes.constData(),
                                    static_cast<zip_uint64_t>(entry.bytes.size()), 0));
    if (!source)
        return false;
    const zip_int64_t added
        = zip_file_add(archive, entry.name.toUtf8().constData(), source.get(), ZIP_FL_ENC_UTF_8);
    if (added < 0)
        return false;
    (void)source.release(); // the archive's from here on
    const auto index = static_cast<zip_uint64_t>(added);
    const zip_int32_t method = entry.stored ? ZIP_CM_STORE : ZIP_CM_DEFLATE;
    return zip_set_file_compression(archive, index, method, entry.stored ? 0 : bestCompression) == 0
        && zip_file_set_dostime(archive, index, 0, firstDosDay, 0) == 0
        && zip_file_set_external_attributes(archive, index, 0, ZIP_OPSYS_DOS, 0) == 0;
}

Result<QByteArray> bytesOf(zip_source_t *source)
{
    zip_stat_t stat;
    zip_stat_init(&stat);
    if (zip_source_stat(source, &stat) != 0 || zip_source_open(source) != 0)
        return zipError(zip_error_strerror(zip_source_error(source)));
    QByteArray bytes(static_cast<qsizetype>(stat.size), '\0');
    const zip_int64_t read = zip_source_read(source, bytes.data(), stat.size);
    zip_source_close(source);
    if (read != static_cast<zip_int64_t>(stat.size))
        return zipError(zip_error_strerror(zip_source_error(source)));
    return bytes;
}

} // namespace

Result<QByteArray> zipOf(const QList<ZipEntry> &entries)
{
    zip_error_t error;
    zip_error_init(&error);
    const Source target(zip_source_buffer_create(nullptr, 0, 0, &error));
    Archive archive(target ? zip_open_from_source(target.get(), ZIP_CREATE | ZIP_TRUNCATE, &error)
                           : nullptr);
    if (!archive) {
        const auto failed = zipError(zip_error_strerror(&error));
        zip_error_fini(&error);
        return failed;
    }
    zip_error_fini(&error);
    zip_source_keep(target.get()); // the archive has its own share, given back when it closes
    for (const ZipEntry &entry : entries) {
        if (!addEntry(archive.get(), entry))
            return zipError(zip_strerror(archive.get()));
    }
    if (zip_close(archive.get()) != 0)
        return zipError(zip_strerror(archive.get()));
    (void)archive.release(); // closing frees it
    return bytesOf(target.get());
}

} // namespace habeas
