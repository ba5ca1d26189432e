#include "ui/widgets/lists/rowfilter.h"

#include "app/base/text/textfold.h"
#include "ui/models/roles.h"

#include <QCollator>

namespace habeas::ui {

RowFilter::RowFilter(QObject *parent)
    : QSortFilterProxyModel(parent)
{
    setDynamicSortFilter(true);
    setSortRole(SortRole);
}

void RowFilter::setText(const QString &words)
{
    m_words = foldForFilter(words).split(u' ', Qt::SkipEmptyParts);
    invalidateFilter();
}

bool RowFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    if (m_words.isEmpty())
        return true;
    QString all;
    for (int column = 0; column < sourceModel()->columnCount(parent); ++column) {
        all += sourceModel()->index(row, column, parent).data().toString();
        all += u' ';
    }
    const QString folded = foldForFilter(all);
    return std::all_of(m_words.begin(), m_words.end(), [&](const QString &word) {
        return folded.contains(word);
    });
}

bool RowFilter::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const QVariant a = left.data(SortRole);
    const QVariant b = right.data(SortRole);
    if (a.typeId() == QMetaType::LongLong && b.typeId() == QMetaType::LongLong)
        return a.toLongLong() < b.toLongLong();
    QCollator collator;
    collator.setNumericMode(true);
    return collator.compare(a.toString(), b.toString()) < 0;
}

} // namespace habeas::ui
