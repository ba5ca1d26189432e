#pragma once

#include "app/actions/session/progress.h"
#include "app/actions/session/session.h"
#include "app/casefile/anyrecord.h"

#include <QByteArray>
#include <QList>
#include <QStringList>

namespace habeas {

/// Rows of cells that somebody copied from a spreadsheet, and which field each column fills.
struct PasteTable
{
    QByteArray table; ///< kind of record
    QList<QByteArray> fields; ///< one a column, of pasteFields(); empty: the column is left out
    QList<QStringList> rows; ///< without a header
};

/// Why a row cannot be kept.
struct PasteProblem
{
    QString field; ///< as describe() names it; empty: the row as a whole
    QString why; ///< one sentence
};

struct PasteRow
{
    enum class Outcome { Adds, Changes, Same, Problem };

    Outcome outcome = Outcome::Adds;
    int number = 0; ///< of the row, from 1, without the header
    QString what; ///< the record in a few words
    QStringList fields = {}; ///< that are new or changed, as describe() names them
    QList<PasteProblem> problems = {}; ///< all that stands in the way, in the order of the columns
    QString field = {}; ///< of the first problem
    QString why = {}; ///< of the first problem; of a row that is there already: where
    AnyRecord record = {}; ///< what would be kept
};

/// What pasting would do; nothing is written for it.
struct PastePlan
{
    QList<PasteRow> rows;

    [[nodiscard]] int count(PasteRow::Outcome outcome) const;
};

/// More rows than this are a file to import.
inline constexpr qsizetype MostPasted = 10'000;

/// Fields a table can fill, in describe()'s order; "case" first where records belong to cases: its
/// reference. Empty for kinds of record that are not pasted.
[[nodiscard]] QList<QByteArray> pasteFields(QByteArrayView table);
/// Which field each header means: by its key, or by one of the names given for it.
[[nodiscard]] QList<QByteArray> guessFields(QByteArrayView table, const QStringList &headers,
                                            const QHash<QByteArray, QString> &names);
/// Cases are found by their reference and changed; all other records are added, unless one with
/// just these values is there. Empty cells leave fields as they are. Refuses more than MostPasted
/// rows, no rows, and a table without what tells its records apart.
[[nodiscard]] Result<PastePlan> planPaste(const Connection &connection, const PasteTable &table,
                                          CivilDay today, const Progress &progress = {});
/// One gesture; rows with problems are left out and counted. The plan is made again inside it.
/// Where it is stopped, nothing is changed.
[[nodiscard]] Result<Done> runPaste(Session &session, const PasteTable &table, const QString &words,
                                    const Progress &progress = {});

} // namespace habeas
