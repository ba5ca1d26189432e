#pragma once

#include "app/letters/template/templatecheck.h"

#include <QDialog>

class QLineEdit;
class QTreeWidget;

namespace habeas::ui {

/// Everything a template of that key may say, with what it means and the consent it needs. Typing
/// narrows the list, Enter takes the row.
class VariableDialog final : public QDialog
{
    Q_OBJECT

public:
    VariableDialog(const QString &key, QWidget *parent);

    /// What is to be typed for the chosen one; empty where none is.
    [[nodiscard]] QString chosen() const;

private:
    void fill();
    void narrow(const QString &typed);

    QList<TemplateVariable> m_variables;
    QLineEdit *m_filter;
    QTreeWidget *m_table;
};

} // namespace habeas::ui
