#pragma once

#include "ui/models/workbench.h"
#include "ui/widgets/page.h"

#include <QTimer>

class QLabel;

namespace habeas::ui {

class CaseDetail;
class ListPane;

/// All cases, and beside them the one that is selected.
class CasesListPage final : public Page
{
    Q_OBJECT

public:
    explicit CasesListPage(Workbench &workbench, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    void refresh() override;
    [[nodiscard]] QString currentCase() const override;
    [[nodiscard]] QString countText() const override;
    [[nodiscard]] RecordWish selectedRecord() const override;
    void selectRecord(const QUuid &id) override;

    [[nodiscard]] ListPane *list() const override { return m_list; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void connectParts();
    void retranslate();
    void showDetail();
    void open();

    Workbench &m_workbench;
    QLabel *m_heading;
    ListPane *m_list;
    CaseDetail *m_detail;
    QString m_shown; ///< the case in the detail pane
    QTimer m_detailDelay;
};

} // namespace habeas::ui
