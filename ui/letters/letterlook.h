#pragma once

#include "app/letters/gates/spelling.h"
#include "app/letters/gates/withheldwords.h"
#include "ui/widgets/fields/markededit.h"
#include "ui/widgets/letterpreview.h"

#include <memory>
#include <optional>

namespace habeas::ui {

/// Everything one look at a letter needs, as values, for a worker thread.
struct LetterLook
{
    CaseFolder folder;
    LetterWish wish; ///< its official is set from the field below
    std::optional<Official> official;
    QStringList typed; ///< the text boxes as they are: subject, requests, paragraphs
    std::shared_ptr<const Spelling> spelling;
    QSet<QString> known; ///< words that are right
    int width = 1;
    qreal ratio = 1;
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

[[nodiscard]] LetterSight lookAt(const LetterLook &look);

} // namespace habeas::ui
