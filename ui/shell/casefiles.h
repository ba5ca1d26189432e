#pragma once

class QWidget;

namespace habeas::ui {

class Workbench;

/// File > Import: asks for a JSON case file and takes it over in one step that can be undone.
/// A long import shows how far it is and can be stopped; then nothing of it is kept.
void importCaseFileInto(Workbench &workbench, QWidget *window);

/// File > Export: writes every case of the vault to a JSON case file, after saying that the file
/// will not be encrypted.
void exportCaseFileFrom(Workbench &workbench, QWidget *window);

} // namespace habeas::ui
