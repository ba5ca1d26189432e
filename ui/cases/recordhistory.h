#pragma once

#include "app/records/store/recordhistory.h"
#include "ui/cases/recordtree.h"

namespace habeas::ui {

/// A record's versions, newest first, each with the fields its gesture changed: old → new in the
/// field's words. The line of a version has its change set's id.
[[nodiscard]] Sheet recordHistorySheet(const CaseFolder &folder,
                                       const QList<RecordVersion> &versions);

/// What a line of that sheet stands for.
struct HistoryLine
{
    qsizetype version = -1; ///< in the list; -1: no such line
    QByteArray field = {}; ///< empty: the version itself
};

[[nodiscard]] HistoryLine historyLine(const QList<RecordVersion> &versions, const QUuid &line);
/// The field as that version held it, in words; empty where it held nothing.
[[nodiscard]] QString fieldThen(const CaseFolder &folder, const RecordVersion &version,
                                const QByteArray &field);
/// What a field is called: describe()'s fields and those all records share.
[[nodiscard]] QString anyFieldName(const char *table, const QByteArray &field);

} // namespace habeas::ui
