#pragma once

#include "app/base/result.h"

#include <QDialog>

#include <functional>

class QLabel;
class QLineEdit;

namespace habeas::ui {

/// Asks for one name; Enter takes it. What is refused is told under the line, and it stays open.
class NameDialog final : public QDialog
{
    Q_OBJECT

public:
    NameDialog(const QString &title, const QString &label, QWidget *parent);

    /// Called with what was typed; the dialog closes where it succeeds.
    void setTaker(const std::function<Result<>(const QString &)> &take) { m_take = take; }

    void accept() override;

private:
    QLineEdit *m_line;
    QLabel *m_problem;
    std::function<Result<>(const QString &)> m_take;
};

} // namespace habeas::ui
