#pragma once

#include "app/base/dates/partialdate.h"
#include "app/base/result.h"
#include "app/casefile/advocacy.h"

#include <QByteArray>
#include <QList>
#include <QStringList>

namespace habeas {

/// An official as a file of officials tells of it: no ids but those the file gives.
struct OfficialEntry
{
    int line = 0; ///< of the file, from 1, where it begins
    Official official; ///< a null id where the file has none
    QList<Wording> wordings; ///< by language, without ids
};

/// What keeps a row, or a part of it, out.
struct OfficialProblem
{
    int line = 0;
    QString field; ///< the column or property; empty where it is about the whole row
    QString reason; ///< one whole sentence
};

struct OfficialsFile
{
    QList<OfficialEntry> entries; ///< those without a problem
    QList<OfficialProblem> problems;
    QStringList ignored; ///< columns or properties that officials have no field for
};

enum class OfficialFormat { Csv, Vcard };

/// By its ending: ".csv", ".vcf".
[[nodiscard]] std::optional<OfficialFormat> officialFormatOf(const QString &fileName);

/// A table with a head row (comma, semicolon or tab; quotes doubled; UTF-8, or UTF-16 with its
/// mark). Refused where it is no such table, lacks the column "office", or has a column twice.
[[nodiscard]] Result<OfficialsFile> readOfficialsCsv(const QByteArray &bytes);
/// vCard 4.0 (RFC 6350) and 3.0 (RFC 2426), folded lines and escapes read; other versions are a
/// problem of that card. Refused where there is no card at all.
[[nodiscard]] Result<OfficialsFile> readOfficialsVcard(const QByteArray &bytes);

/// UTF-8 with a byte order mark, CRLF. What a spreadsheet would take for a formula gets an
/// apostrophe before it, which reading takes off again.
[[nodiscard]] QByteArray writeOfficialsCsv(const QList<OfficialEntry> &entries);
/// vCard 4.0, lines folded at 75 octets. Reading it again gives equal entries.
[[nodiscard]] QByteArray writeOfficialsVcard(const QList<OfficialEntry> &entries);

/// The day an address was checked, in any spelling a date field takes; words that mean another day
/// tomorrow are refused, and so is what can be read in two ways.
[[nodiscard]] Result<PartialDate> checkedOn(const QString &text);

/// The problem of an entry whose records would be refused, else nothing.
[[nodiscard]] std::optional<OfficialProblem> problemIn(const OfficialEntry &entry);

} // namespace habeas
