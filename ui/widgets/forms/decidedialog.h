#pragma once

#include "app/base/dates/partialdate.h"
#include "ui/widgets/fields/dateedit.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;

namespace habeas::ui {

/// Asks for what a decision about a deadline, or another line of the Today page, needs: a day or a
/// reason. Enter accepts.
class DecideDialog final : public QDialog
{
    Q_OBJECT

public:
    enum class Asks { WhenDone, WhenItWas, UntilWhen, Why };

    /// The deadline's own words stand above the field.
    DecideDialog(Asks asks, const QString &deadline, CivilDay today, QWidget *parent = nullptr);

    [[nodiscard]] PartialDate day() const { return m_day->value(); }

    [[nodiscard]] QString reason() const;

    [[nodiscard]] PartialDateEdit *dayEdit() const { return m_day; }

    [[nodiscard]] QLineEdit *reasonEdit() const { return m_reason; }

    void accept() override; ///< stays open where what it asks for is missing

private:
    void addFields(const QString &deadline, CivilDay today);

    Asks m_asks;
    PartialDateEdit *m_day;
    QLineEdit *m_reason;
    QLabel *m_problem;
};

} // namespace habeas::ui
