#pragma once

#include "app/letters/gates/spelling.h"
#include "app/letters/gates/withheldwords.h"
#include "app/letters/lettermemory.h"
#include "ui/widgets/fields/markededit.h"
#include "ui/widgets/letterpreview.h"

#include <memory>
#include <optional>

namespace habeas::ui {

/// A case as it was read, and what the looks at its letters leave ready for the next one. Used by
/// one look at a time.
struct LetterDesk
{
    explicit LetterDesk(const CaseFolder &read)
        : folder(read)
    {
    }

    const CaseFolder folder;
    LetterMemory memory; ///< of this folder and no other
};

/// Everything one look at a letter needs, as values, for a worker thread.
struct LetterLook
{
    std::shared_ptr<LetterDesk> desk;
    LetterWish wish; ///< its official is set from the field below
    std::optional<Official> official;
    QStringList typed; ///< the text boxes as they are: subject, requests, paragraphs
    std::shared_ptr<const Spelling> spelling;
    QSet<QString> known; ///< words that are right
    int width = 1;
    qreal ratio = 1;
    std::pair<int, int> seen = { 0, mostSheetsSeen }; ///< the sheets to draw first

    static constexpr int mostSheetsSeen = 1000;
};

/// A withheld thing in one of the text boxes.
struct TypedMatch
{
    qsizetype box = 0; ///< which, as in LetterLook::typed
    WithheldMatch match; ///< counted in that box's text
};

/// What the look shows.
struct LetterSight
{
    Result<ComposedLetter> letter;
    DrawnSheets drawn;
    QStringList typed;
    QList<QList<TextMark>> marks; ///< one list a box
    QString onFile; ///< the reference it has in the log already; empty for a new letter
    QString approvedBy; ///< who approved it there; empty: nobody
    QList<TypedMatch> withheld; ///< without those that are kept with a reason
};

/// With the sheets that are seen drawn; `drawing`, where it is given, is left there for the others.
[[nodiscard]] LetterSight lookAt(const LetterLook &look,
                                 std::unique_ptr<SheetDrawing> *drawing = nullptr);

} // namespace habeas::ui
