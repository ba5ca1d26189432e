#pragma once

#include "app/records/lists/listviewstate.h"
#include "ui/widgets/forms/formdialog.h"

class QListWidget;

namespace habeas::ui {

/// Which columns a list shows and in which order: Space shows or hides one, Ctrl+Up and Ctrl+Down
/// move it.
class ColumnDialog final : public FormDialog
{
    Q_OBJECT

public:
    ColumnDialog(const ListShape &shape, const ListViewState &state, QWidget *parent);

    [[nodiscard]] QList<ListViewState::Column> columns() const;

protected:
    bool save() override;
    void retranslate() override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void move(int by);

    const ListShape &m_shape;
    ListViewState m_state;
    QListWidget *m_list;
};

} // namespace habeas::ui
