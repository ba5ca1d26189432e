#pragma once

#include "app/law/track/fieldoffer.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QUuid>

namespace habeas::ui {

/// Which form a person wants: of a record on file, or of a new one.
struct RecordWish
{
    QString caseRef;
    QByteArray table; ///< the kind of record: "measure"
    QUuid record = {}; ///< null: a new one
    QUuid parent = {}; ///< what a new one belongs to, where that is not the case itself
    QString type = {}; ///< code of a new one's kind, where the wish tells it
    QList<FieldOffer> offers = {}; ///< filled in where the field is empty; saved only by a person
    QString field = {}; ///< of one on file: where the keyboard goes first; empty: to its first
};

} // namespace habeas::ui
