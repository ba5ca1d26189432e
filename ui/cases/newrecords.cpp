#include "ui/cases/newrecords.h"

#include "app/casefile/anyrecord.h"
#include "ui/cases/recordfields.h"

namespace habeas::ui {

namespace {

struct TabKinds
{
    CasePage::Tab tab;
    const char *kinds; ///< tables, separated by spaces, the likeliest first
};

constexpr TabKinds Kinds[] = {
    { CasePage::OverviewTab,
      "event note hearing measure charge status sentence restriction remedy deadline claim "
      "urgent_action involvement consent argument source document" },
    { CasePage::TimelineTab, "event hearing measure charge status sentence remedy claim" },
    { CasePage::CustodyTab, "measure order placement" },
    { CasePage::ChargesTab,
      "charge charge_stage requalification status sentence count remedy argument" },
    { CasePage::HearingsTab, "hearing" },
    { CasePage::RestrictionsTab, "restriction compliance" },
    { CasePage::DeadlinesTab, "deadline" },
    { CasePage::LettersTab, "urgent_action disclosure" },
    { CasePage::PeopleTab, "involvement name affiliation consent" },
    { CasePage::ConsentTab, "consent disclosure" },
    { CasePage::DocumentsTab, "document source" },
    { CasePage::SourcesTab, "source" },
    { CasePage::NotesTab, "note claim event" },
};

/// The record of that table which the selected line is, or stands below, or is about.
QUuid parentIn(const CaseFolder &folder, const QByteArray &table, const RecordWish &selected)
{
    if (selected.table == table)
        return selected.record;
    const QUuid above = parentOf(folder, selected.record);
    if (tableOf(folder, above) == table)
        return above;
    for (const Involvement &part : folder.involvements) {
        if (part.id.uuid() == selected.record && table == Person::kind.table)
            return part.person.uuid();
    }
    return {};
}

} // namespace

QList<RecordWish> newRecordsOn(CasePage::Tab tab, const CaseFolder &folder,
                               const RecordWish &selected)
{
    QList<RecordWish> wishes;
    for (const TabKinds &row : Kinds) {
        if (row.tab != tab)
            continue;
        for (const QByteArray &kind : QByteArray(row.kinds).split(' ')) {
            const QByteArray above = shapeOf(kind)->kind.parent;
            if (above.isEmpty() || above == Case::kind.table) {
                wishes.append({ folder.file.ref, kind });
                continue;
            }
            const QUuid parent = parentIn(folder, above, selected);
            if (!parent.isNull())
                wishes.append({ folder.file.ref, kind, {}, parent });
        }
    }
    return wishes;
}

} // namespace habeas::ui
