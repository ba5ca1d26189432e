#pragma once

#include "app/base/id.h"
#include "app/base/result.h"
#include "app/casefile/case.h"

#include <QHash>

namespace habeas {

class Connection;
struct Person;
struct TodayItem;

/// What rows across cases are labelled with, each case and person read once.
class TodayNames
{
public:
    explicit TodayNames(const Connection &connection)
        : m_connection(connection)
    {
    }

    struct CaseLabel
    {
        QString ref;
        QString country;
        QString name; ///< of the first person at risk
        qint64 people = 0; ///< at risk
        bool there = false; ///< not in the bin
    };

    [[nodiscard]] Result<CaseLabel> caseLabel(Id<Case> id);
    [[nodiscard]] Result<QString> personName(Id<Person> id);
    /// Sets the item's reference and name. False where its case is in the bin.
    [[nodiscard]] Result<bool> label(TodayItem &item);

private:
    const Connection &m_connection;
    QHash<Id<Case>, CaseLabel> m_cases;
    QHash<Id<Person>, QString> m_people;
};

} // namespace habeas
