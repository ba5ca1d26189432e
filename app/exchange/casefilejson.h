#pragma once

#include "app/base/result.h"
#include "app/casefile/casefolder.h"

#include <QByteArray>
#include <QList>

namespace habeas {

/// A JSON case file (format "habeas-case", version 1) as values. People, officials and sources
/// stand beside the cases because several cases may share them.
struct CaseFile
{
    QList<CaseFolder> cases; ///< with empty people, names, affiliations and sources lists
    QList<Person> people;
    QList<Name> names;
    QList<Affiliation> affiliations;
    QList<Official> officials;
    QList<Wording> wordings;
    QList<Source> sources;
};

/// Refuses, naming the place ("cases[0].hearings[2].at") and the reason: unknown keys, wrong types,
/// dates that are not EDTF, codes that do not exist, references that lead nowhere. An id that is
/// not a UUID is local to the file and gets a UUID made from it and the file's case references.
[[nodiscard]] Result<CaseFile> readCaseFile(const QByteArray &json);
/// Canonical text: the same records always give the same bytes. Sealed records are written too;
/// this is the office's own copy, not a publication.
[[nodiscard]] QByteArray writeCaseFile(const CaseFile &file);
/// The JSON Schema of the format, made from the record descriptions.
[[nodiscard]] QByteArray caseFileSchema();

} // namespace habeas
