#pragma once

#include "ui/widgets/fields/choiceedit.h"

#include <QDialog>

class QKeyEvent;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace habeas::ui {

/// Chooses several of a list: typing narrows it, in the list too, and Space checks a row.
class SeveralDialog final : public QDialog
{
    Q_OBJECT

public:
    SeveralDialog(const QString &title, const QList<Choice> &choices, const QStringList &checked,
                  QWidget *parent);

    /// Checked in any case, and the row one begins on.
    void setFixed(const QString &key);
    /// The keys that are checked, in the order of the list.
    [[nodiscard]] QStringList checked() const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void addRow(const Choice &choice, bool checked);
    [[nodiscard]] bool leadsToFilter(QKeyEvent &key);
    void narrow(const QString &typed);
    void count();

    QLineEdit *m_filter;
    QListWidget *m_list;
    QLabel *m_count;
};

} // namespace habeas::ui
