#pragma once

#include "app/law/deadlines/deadlines.h"

#include <algorithm>
#include <iterator>

#include "tests/law/lawcase.h"

namespace habeas::test {

/// The deadlines of a case by the shipped packs of its country.
[[nodiscard]] inline QList<DueDate> dueIn(const LawCase &lawCase, const QString &today,
                                          const QList<KeptPack> &kept = {})
{
    return deadlinesOf(lawCase.folder, packsFor(lawCase.folder.file.country, kept).packs,
                       day(today));
}

[[nodiscard]] inline QList<DueDate> byRule(const QList<DueDate> &all, const QString &rule)
{
    QList<DueDate> found;
    std::ranges::copy_if(all, std::back_inserter(found), [&](const DueDate &due) {
        return due.rule == rule;
    });
    return found;
}

/// The one deadline by a rule; an empty one, with a warning, where there are none or several.
[[nodiscard]] inline DueDate only(const QList<DueDate> &all, const QString &rule)
{
    const QList<DueDate> found = byRule(all, rule);
    if (found.size() != 1)
        qWarning().noquote() << rule << "found" << found.size() << "times";
    return found.size() == 1 ? found.first() : DueDate {};
}

[[nodiscard]] inline QString iso(const std::optional<CivilDay> &on)
{
    return on ? on->iso() : QString();
}

} // namespace habeas::test
