#pragma once

#include "app/casefile/casefolder.h"

#include <QMap>
#include <QSet>

namespace habeas {

/// Records that name nobody. In a case with several people at risk they are nobody's: a paper about
/// one of these people does not tell them, and must not say that there are none. In a case with one
/// they are that person's, and nobody asks.
class NamelessRecords
{
public:
    NamelessRecords(const CaseFolder &visible, CivilDay on);

    /// "not known for this person: 1 hearing of the case names nobody"; empty where no record of
    /// that kind was left out. The kinds are those of kinds().
    [[nodiscard]] QString words(const QString &kind, Language language) const;
    /// Those that a template with these names would have told of.
    [[nodiscard]] QList<QUuid> leftOutOf(const QSet<QString> &names) const;

    /// "events", "hearings", "measures" …: the names below {{unnamed}}; "next_hearings" have not
    /// been held yet, and "records" are all together.
    [[nodiscard]] static QStringList kinds();

private:
    QMap<QString, QList<QUuid>> m_records; ///< by kind
};

} // namespace habeas
