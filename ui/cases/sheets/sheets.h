#pragma once

#include "app/law/deadlines/deadlines.h"
#include "app/law/findings/findings.h"
#include "app/law/track/track.h"
#include "app/records/store/documentcopies.h"
#include "app/records/store/factchanges.h"
#include "app/vault/history.h"
#include "ui/cases/recordtree.h"

namespace habeas::ui {

/// What each tab of a case page shows. Pure: values in, values out, in the screen's language.

[[nodiscard]] Sheet timelineSheet(const CaseFolder &folder);
[[nodiscard]] Sheet checkSheet(const CaseFolder &folder, const QList<Finding> &findings);
/// The line of a finding: as stable as the finding's key.
[[nodiscard]] QUuid findingRow(const Finding &finding);
/// The same from its key.
[[nodiscard]] QUuid findingRow(const QString &key);
[[nodiscard]] Sheet custodySheet(const LibertyTrack &track);
/// The same for several people; their names, in the same order, stand in a column of their own.
/// Without names it is about one.
[[nodiscard]] Sheet custodySheet(const QList<LibertyTrack> &tracks, const QStringList &names);
[[nodiscard]] Sheet chargeSheet(const CaseFolder &folder, CivilDay today);
[[nodiscard]] Sheet hearingSheet(const CaseFolder &folder);
[[nodiscard]] Sheet restrictionSheet(const CaseFolder &folder, CivilDay today);
[[nodiscard]] Sheet deadlineSheet(const CaseFolder &folder, const QList<DueDate> &deadlines,
                                  CivilDay today);
/// `changes` by letter: what changed since in the facts it states.
[[nodiscard]] Sheet letterSheet(const CaseFolder &folder, CivilDay today,
                                const QHash<Id<Letter>, QList<FactChange>> &changes);
/// `offices` names officials by id, for who was told what; `copies` are those that left the vault.
[[nodiscard]] Sheet peopleSheet(const CaseFolder &folder, const QHash<QUuid, QString> &offices,
                                const QList<DocumentCopy> &copies = {});
/// What may be said to whom: purposes down, audiences across, each person's answers below.
[[nodiscard]] Sheet consentSheet(const CaseFolder &folder, CivilDay today);
[[nodiscard]] Sheet sourceSheet(const CaseFolder &folder);
/// `held`: the SHA-256 of the files this vault has, with what each says beside what it shows.
[[nodiscard]] Sheet documentSheet(const CaseFolder &folder, const QHash<QString, QString> &held);
[[nodiscard]] Sheet noteSheet(const CaseFolder &folder);
[[nodiscard]] Sheet historySheet(const CaseFolder &folder, const QList<ChangeSet> &history);

} // namespace habeas::ui
