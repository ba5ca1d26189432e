#pragma once

#include "app/actions/session/progress.h"
#include "app/actions/session/session.h"
#include "app/letters/composer.h"
#include "app/letters/paper/pages.h"

namespace habeas {

/// One letter of a batch: about whom, to whom.
struct BatchItem
{
    QString caseRef;
    Id<Official> official = {}; ///< null: an open letter
    Id<Person> person = {}; ///< where several people of the case are at risk
    QSet<QString> confirmations = {}; ///< for this letter, beside those of all
    QHash<QString, QString> reasons = {}; ///< the same
};

struct BatchWish
{
    /// Template, language, day, requests, sender and the rest of what all letters share; official,
    /// wordings, person and reference are each letter's own.
    LetterWish letter;
    QList<BatchItem> items;
    LetterFormat format = LetterFormat::Pdf; ///< of the single files
    bool singleFiles = true;
    bool printFile = false; ///< all letters in one PDF for the printer, each on a page of its own
    bool skipWritten = false; ///< what the letter log already holds is not written a second time
    QString folder;
    bool replace = false; ///< files that are there
};

/// What became, or would become, of one letter.
struct BatchLine
{
    BatchItem item;
    QString office; ///< empty for an open letter
    QString ref; ///< of the letter; of the earlier one where it is already written
    QString file; ///< its name, where it has one of its own
    int pages = 0;
    QStringList problems; ///< why it cannot be written, in whole sentences
    QStringList warnings; ///< worth a look, but no obstacle
    bool alreadyWritten = false;
    bool isOnFile = false; ///< the log has this letter: it is made once more, without a second row
};

struct BatchReport
{
    QList<BatchLine> lines; ///< in the order of the items
    QStringList files; ///< with their folder; empty after a dry run
    Done done = {}; ///< of what was written; empty after a dry run

    [[nodiscard]] qsizetype problems() const; ///< letters that cannot be written
    [[nodiscard]] qsizetype alreadyWritten() const;
};

/// Every case with every official, in that order; open letters where there is no official.
[[nodiscard]] QList<BatchItem> everyCombination(const QStringList &caseRefs,
                                                const QList<Id<Official>> &officials);

/// Composes every letter and lays it out; writes nothing. Cancelled where progress says stop.
[[nodiscard]] Result<BatchReport> checkBatch(const Session &session, const BatchWish &wish,
                                             const Progress &progress = {});
/// Writes all of them with one row each in the letter log, as one gesture, or nothing at all: a
/// letter that cannot be written, a full disk or a stop leaves neither file nor row. Where letters
/// have problems the refusal names the first and counts the rest.
[[nodiscard]] Result<BatchReport> writeBatch(Session &session, const BatchWish &wish,
                                             const Progress &progress = {});

} // namespace habeas
