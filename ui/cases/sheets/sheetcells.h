#pragma once

#include "ui/cases/recordtree.h"
#include "ui/cases/words.h"
#include "ui/models/recordtable.h"

namespace habeas::ui {

/// A date as it is, sorted by its first possible day.
[[nodiscard]] inline SheetCell sheetDate(const PartialDate &date)
{
    return { dateText(date), dateSortKey(date) };
}

/// Words that hold dates: several possible ones, or a state and its day.
[[nodiscard]] inline SheetCell wholeCell(const QString &text, Meaning meaning = Meaning::None)
{
    return { text, {}, meaning, true };
}

template<class R>
[[nodiscard]] SheetRow rowFor(const R &record)
{
    SheetRow row;
    row.record = record.id.uuid();
    row.sealed = record.sealed;
    return row;
}

} // namespace habeas::ui
