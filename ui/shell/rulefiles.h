#pragma once

class QWidget;

namespace habeas::ui {

class Workbench;

/// File > Rules: asks for a rule pack and puts it into the vault in one step that can be undone;
/// the deadlines of every case it speaks about follow. A long computing shows how far it is and
/// can be stopped; then the vault is as it was.
void importRulePackInto(Workbench &workbench, QWidget *window);

/// File > Compute again: every deadline of every case from the record, with how far it is. Stopping
/// it leaves the record as it was.
void computeDeadlinesAgain(Workbench &workbench, QWidget *window);

} // namespace habeas::ui
