#include "app/actions/records/restrictionset.h"

#include <QCoreApplication>

namespace habeas {

namespace {

struct RestrictionSetText
{
    Q_DECLARE_TR_FUNCTIONS(RestrictionSet)
};

} // namespace

QList<AnyRecord> restrictionsOf(const AnyRecord &shared, const QList<BanInText> &bans)
{
    QList<AnyRecord> records;
    for (const BanInText &ban : bans) {
        AnyRecord record = shared;
        record.id = newUuid();
        record.set("type", ban.code);
        record.set("text", ban.words.trimmed());
        records << record;
    }
    return records;
}

Result<Done> addRestrictions(Session &session, const RecordEdit &edit, const QString &ref,
                             qsizetype count)
{
    return saveRecordEdit(session, edit,
                          RestrictionSetText::tr("Add %n restriction(s) – %1", "case reference",
                                                 static_cast<int>(count))
                              .arg(ref));
}

} // namespace habeas
