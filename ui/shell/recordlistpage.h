#pragma once

#include "ui/models/workbench.h"
#include "ui/shell/navigation.h"
#include "ui/widgets/page.h"

class QLabel;

namespace habeas::ui {

class ListPane;

/// Records of one kind across all cases: Enter opens the case, F4 the record.
class RecordListPage final : public Page
{
    Q_OBJECT

public:
    RecordListPage(Workbench &workbench, ListPage kind, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    void refresh() override;
    [[nodiscard]] QString currentCase() const override;
    [[nodiscard]] QString countText() const override;
    [[nodiscard]] RecordWish selectedRecord() const override;
    void selectRecord(const QUuid &id) override;

    [[nodiscard]] ListPane *list() const override { return m_list; }

    void filterBy(const QString &text) override;

    [[nodiscard]] ListPage kind() const { return m_kind; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    ListPage m_kind;
    QLabel *m_heading;
    ListPane *m_list;
};

} // namespace habeas::ui
