#pragma once

#include "app/actions/files/officesettingsactions.h"

#include <QDialog>

namespace habeas::ui {

class Workbench;

/// What an office file would bring, line by line, before it is taken over.
class OfficePlanDialog : public QDialog
{
    Q_OBJECT

public:
    explicit OfficePlanDialog(const OfficePlan &plan, QWidget *parent = nullptr);
};

/// File > Export office settings: says that the file is readable by anybody, asks where, writes.
void exportOfficeSettingsFrom(Workbench &workbench, QWidget *window);
/// File > Import office settings: shows what is new, changed and the same, then takes it over in
/// one step that can be undone.
void importOfficeSettingsInto(Workbench &workbench, QWidget *window);

} // namespace habeas::ui
