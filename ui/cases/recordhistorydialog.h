#pragma once

#include "app/actions/records/restoreactions.h"
#include "ui/cases/recordhistory.h"
#include "ui/models/workbench.h"
#include "ui/widgets/forms/recordwish.h"

#include <QDialog>

class QLabel;
class QPushButton;

namespace habeas::ui {

class SheetView;

/// The history of one record: every gesture that touched it, each field old → new. What a line
/// shows can be put back, a field alone or the whole record, as one gesture that can be undone.
class RecordHistoryDialog final : public QDialog
{
    Q_OBJECT

public:
    RecordHistoryDialog(Workbench &workbench, const RecordWish &wish, QWidget *parent);

    [[nodiscard]] SheetView *lines() const { return m_lines; }

    [[nodiscard]] QString said() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void fill();
    void retranslate();
    void showChoice();
    [[nodiscard]] QString wordsFor(const HistoryLine &line) const;
    void putBackField();
    void putBackRecord();
    void putBackAs(const PutBackWish &wish, const QString &words);
    [[nodiscard]] QString title() const;

    Workbench &m_workbench;
    RecordWish m_wish;
    CaseFolder m_folder;
    QList<RecordVersion> m_versions;
    SheetView *m_lines;
    QLabel *m_words;
    QPushButton *m_field;
    QPushButton *m_record;
    QPushButton *m_close;
};

} // namespace habeas::ui
