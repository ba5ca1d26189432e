#pragma once

#include "app/actions/records/recordactions.h"

#include <QJsonObject>

namespace habeas::ui {

/// What belongs to a record as its form has it: what is on record, with what was changed and added
/// there and is not saved yet. Beside each line of that kind stands what was typed, for a draft.
class ChildLines
{
public:
    explicit ChildLines(QList<AnyRecord> onRecord);

    /// Adds it, or puts it in the place of the line with its id.
    void put(const AnyRecord &record, const QJsonObject &raws);
    /// A new line goes, a changed one is as it was. False where it was neither.
    bool takeBack(const QUuid &id);

    [[nodiscard]] bool isOnRecord(const QUuid &id) const;
    [[nodiscard]] bool isPut(const QUuid &id) const; ///< new or changed

    [[nodiscard]] bool hasPut() const { return !m_put.isEmpty(); }

    [[nodiscard]] const AnyRecord *line(const QUuid &id) const; ///< as it stands now; or null
    [[nodiscard]] QList<AnyRecord> all() const; ///< what was on record first
    [[nodiscard]] QList<AnyRecord> added() const;
    [[nodiscard]] QList<ChangedRecord> changed() const;

    struct Put
    {
        AnyRecord record;
        QJsonObject raws;
    };

    [[nodiscard]] const QList<Put> &put() const { return m_put; }

private:
    QList<AnyRecord> m_onRecord;
    QList<Put> m_put; ///< in the order they were put
};

} // namespace habeas::ui
