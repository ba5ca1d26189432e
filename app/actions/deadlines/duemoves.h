#pragma once

#include "app/law/deadlines/livedue.h"

#include <QStringList>

namespace habeas {

/// What a write did to the deadlines of the cases it touched, told in whole sentences. One case is
/// told deadline by deadline, more than a few in numbers.
class DueMoves
{
public:
    void add(const QString &caseRef, const QList<LiveDue> &before, const QList<LiveDue> &after,
             const QList<RulePack> &packs, CivilDay today);
    [[nodiscard]] QStringList sentences() const;

private:
    void tell(const QString &caseRef, const LiveDue &was, const LiveDue &is, CivilDay today);

    QStringList m_sentences;
    int m_moved = 0;
    int m_new = 0;
    int m_gone = 0;
    int m_cases = 0;
    int m_firstCases = 0; ///< computed for the first time
    int m_firstDue = 0;
    QString m_firstRef;
};

} // namespace habeas
