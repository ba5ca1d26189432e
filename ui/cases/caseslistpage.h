#pragma once

#include "ui/models/workbench.h"
#include "ui/widgets/page.h"

#include <QTimer>

class QLabel;
class QLineEdit;
class QPushButton;
class QTableView;

namespace habeas::ui {

class CaseDetail;
class CaseListModel;

/// All cases, a box that filters them, and beside them the one that is selected.
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

    void focusFilter();

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void connectParts();
    QWidget *buildFilter();
    QWidget *buildNothing();
    void retranslate();
    void applyFilter();
    void clearFilter();
    void showState();
    void showDetail();
    void open();
    void keepCase(const QString &ref);

    Workbench &m_workbench;
    CaseListModel *m_model;
    QTableView *m_table = nullptr;
    CaseDetail *m_detail = nullptr;
    QLabel *m_filterLabel = nullptr;
    QLineEdit *m_filter = nullptr;
    QLabel *m_filtered = nullptr;
    QPushButton *m_clear = nullptr;
    QWidget *m_nothing = nullptr;
    QLabel *m_why = nullptr;
    QPushButton *m_clearAll = nullptr;
    QTimer m_filterDelay;
    QTimer m_detailDelay;
};

} // namespace habeas::ui
