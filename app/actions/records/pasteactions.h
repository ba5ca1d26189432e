#pragma once

#include "app/actions/records/bulkactions.h"
#include "app/actions/records/pastefields.h"
#include "app/actions/session/progress.h"
#include "app/actions/session/session.h"
#include "app/casefile/anyrecord.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QStringList>

namespace habeas {

/// Rows of cells that somebody copied from a spreadsheet, and which field each column fills.
struct PasteTable
{
    /// What becomes of a row whose person has a name like somebody's on record.
    enum class Similar { LeaveOut, NewPerson, SamePerson };

    QByteArray table; ///< kind of record
    QList<QByteArray> fields; ///< one a column, of pasteFields(); empty: the column is left out
    QList<QStringList> rows; ///< without a header
    Similar similar = Similar::LeaveOut;
    QString detention = {}; ///< code of a measure, for rows that say since when and not what kind
    /// Whom rows are about that name nobody, in cases about several people: a name or an id. Empty,
    /// or nobody of the case: such rows are asked about.
    QString person = {};
    DateOrder dates = DateOrder::Ask; ///< of dates that can be read in two ways; asked: left out
};

/// Why a row cannot be kept.
struct PasteProblem
{
    QString field; ///< one of pasteFields(); empty: the row as a whole
    QString why; ///< one sentence
};

/// Somebody a row may be about.
struct PastePerson
{
    QString id;
    QString name; ///< with the case's reference, where it is one of several
};

struct PasteRow
{
    /// Similar: somebody must say first whether it is a person on record.
    enum class Outcome { Adds, Changes, Same, Similar, Problem };

    Outcome outcome = Outcome::Adds;
    int number = 0; ///< of the row, from 1, without the header
    QString what; ///< the record in a few words
    QStringList fields = {}; ///< that are new or changed, of pasteFields()
    QHash<QString, QString> before = {}; ///< by field: what a change takes away, in words
    QStringList makes = {}; ///< beside the record: a person, a detention, in the screen's language
    QStringList similar = {}; ///< people on record with such a name, and their cases
    /// Who is there to choose from where the row names nobody and its case is about several people.
    QList<PastePerson> whose = {};
    QList<PasteProblem> problems = {}; ///< all that stands in the way, in the order of the columns
    QString field = {}; ///< of the first problem
    QString why = {}; ///< of the first problem; of a row that is there already: where
    AnyRecord record = {}; ///< what would be kept
    QList<AnyRecord> with = {}; ///< what would be kept with it, after it and in this order

    void addProblem(const QString &problemField, const QString &problem);
};

/// What pasting would do; nothing is written for it.
struct PastePlan
{
    QList<PasteRow> rows;

    [[nodiscard]] int count(PasteRow::Outcome outcome) const;
    /// Everybody the rows that name nobody may be about, each once.
    [[nodiscard]] QList<PastePerson> whose() const;
};

/// More rows than this are a file to import.
inline constexpr qsizetype MostPasted = 10'000;

/// Cases are found by their reference and changed, others opened, with the person they are about
/// and the detention where columns say so; without a column of references each row is a new case
/// and gets the next free one; all other records are added, unless one with just these
/// values is there. A hearing's order and source are made with it, as by its form. Whom a record is
/// about is never guessed: where a case is about several people, the row or the table names one, or
/// the row is left out. Empty cells leave fields as they are. Refuses more than MostPasted rows, no
/// rows, and a table without what tells its records apart.
[[nodiscard]] Result<PastePlan> planPaste(const Connection &connection, const PasteTable &table,
                                          CivilDay today, const Progress &progress = {});
/// One gesture; rows with problems are left out and counted. The plan is made again inside it.
/// Where it is stopped, nothing is changed.
[[nodiscard]] Result<Done> runPaste(Session &session, const PasteTable &table, const QString &words,
                                    const Progress &progress = {});

} // namespace habeas
