#pragma once

#include <QListView>

class QStringListModel;

namespace habeas::ui {

/// The list under a ChoiceEdit. Never takes the focus: the keys stay with the line.
class ChoicePopup final : public QListView
{
    Q_OBJECT

public:
    explicit ChoicePopup(QWidget *line);

    void showBelow(const QWidget *line, const QStringList &rows);
    [[nodiscard]] int currentRow() const; ///< -1: none
    void setCurrentRow(int row);
    [[nodiscard]] int count() const;

signals:
    void rowClicked(int row);

private:
    QStringListModel *m_rows;
};

} // namespace habeas::ui
