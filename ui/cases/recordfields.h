#pragma once

#include "app/casefile/casefolder.h"

#include <QList>
#include <QStringList>
#include <QUuid>

namespace habeas::ui {

/// One field of a record as a person reads it, in the screen's language.
struct FieldLine
{
    QString label;
    QString text;
};

/// A whole record in words: nothing of it is hidden, and what nobody recorded is named too.
struct RecordText
{
    QString kind; ///< "Hearing"
    QString title; ///< "6 May 2022, extension of detention"
    QList<FieldLine> fields;
    QStringList missing; ///< labels of the fields that hold nothing
    bool sealed = false;
};

/// An empty kind where the folder holds no such record.
[[nodiscard]] RecordText readRecord(const CaseFolder &folder, const QUuid &record);
/// One line that tells the record from its neighbours; empty where the folder does not hold it.
[[nodiscard]] QString recordTitle(const CaseFolder &folder, const QUuid &record);
/// The table a record of the folder is kept in ("hearing"); empty where the folder does not hold
/// it.
[[nodiscard]] QByteArray tableOf(const CaseFolder &folder, const QUuid &record);
/// The record it belongs to: an order's measure. Null where the folder does not hold it.
[[nodiscard]] QUuid parentOf(const CaseFolder &folder, const QUuid &record);
/// Titles of the sources a record rests on, in order.
[[nodiscard]] QStringList sourceTitles(const CaseFolder &folder, const QList<Id<Source>> &sources);
/// Every record of the folder, for the history of the whole case.
[[nodiscard]] QList<QUuid> recordIds(const CaseFolder &folder);

} // namespace habeas::ui
