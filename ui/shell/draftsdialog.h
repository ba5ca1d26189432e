#pragma once

#include "ui/shell/draftbar.h"

#include <QDialog>

class QLabel;
class QPushButton;

namespace habeas::ui {

class RecordTableModel;
class TableView;

/// Every form that was not finished: go on with one (Enter), or discard it (Del).
class DraftsDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit DraftsDialog(QWidget *parent);

    void setDrafts(const QList<DraftLine> &drafts);

signals:
    void continueWanted(const QUuid &draft); ///< after the dialog has closed
    void discardWanted(const QUuid &draft);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void retranslate();
    void fill();
    void goOn();
    [[nodiscard]] QUuid chosen() const;

    QList<DraftLine> m_drafts;
    RecordTableModel *m_model;
    TableView *m_table;
    QLabel *m_words;
    QPushButton *m_continue;
    QPushButton *m_discard;
    QPushButton *m_close;
};

} // namespace habeas::ui
