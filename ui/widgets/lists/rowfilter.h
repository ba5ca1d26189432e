#pragma once

#include <QSortFilterProxyModel>

namespace habeas::ui {

/// Rows in which every word is found, scripts and case folded; sorted by SortRole, texts by the
/// screen's language.
class RowFilter final : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit RowFilter(QObject *parent = nullptr);

    void setText(const QString &words);

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    [[nodiscard]] bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    QStringList m_words;
};

} // namespace habeas::ui
