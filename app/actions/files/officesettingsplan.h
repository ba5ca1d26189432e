#pragma once

#include "app/actions/files/officesettingsactions.h"

#include <QHash>

namespace habeas {

/// Lays an office file beside what an office has. Used through planOfficeSettings().
class OfficePlanner
{
public:
    /// What the vault holds; outlives the planner.
    explicit OfficePlanner(const OfficeSettings &here)
        : m_here(here)
    {
    }

    [[nodiscard]] Result<OfficePlan> plan(OfficeSettings file);

private:
    template<class R>
    void take(const QList<R> &records, const QList<R> &here, QList<R> &into);
    void numberTemplate(LetterTemplate &incoming) const;
    void retireOthers();

    const OfficeSettings &m_here;
    OfficePlan m_plan;
    QHash<QUuid, QUuid> m_officials; ///< of the file -> of the vault, where they differ
};

} // namespace habeas
