#pragma once

#include "app/law/deadlines/deadlines.h"
#include "ui/cases/casesummary.h"

#include <QScrollArea>

class QVBoxLayout;

namespace habeas::ui {

/// The first tab of a case: who, where, since when, what comes next, and what to check.
class Overview final : public QScrollArea
{
    Q_OBJECT

public:
    explicit Overview(QWidget *parent = nullptr);

    /// `tracks` as everyTrack() finds them.
    void show(const CaseFolder &folder, const QList<LibertyTrack> &tracks,
              const CaseSummary &summary, const QList<DueDate> &deadlines, CivilDay today);
    using QWidget::show;

protected:
    /// A ring shows where the keyboard is: there is no line that could be marked.
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void addPeople(QVBoxLayout *column, const CaseFolder &folder,
                   const QList<LibertyTrack> &tracks, const CaseSummary &summary, CivilDay today);
    /// Heading and lines; nothing where there are no lines.
    void addSection(QVBoxLayout *column, const QString &heading, const QStringList &lines);
};

} // namespace habeas::ui
