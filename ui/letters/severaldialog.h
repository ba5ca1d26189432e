#pragma once

#include "ui/widgets/fields/choiceedit.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace habeas::ui {

/// Chooses several of a list: typing narrows it, Space checks a row.
class SeveralDialog final : public QDialog
{
    Q_OBJECT

public:
    SeveralDialog(const QString &title, const QList<Choice> &choices, const QStringList &checked,
                  QWidget *parent);

    /// The keys that are checked, in the order of the list.
    [[nodiscard]] QStringList checked() const;

private:
    void narrow(const QString &typed);
    void count();

    QLineEdit *m_filter;
    QListWidget *m_list;
    QLabel *m_count;
};

} // namespace habeas::ui
