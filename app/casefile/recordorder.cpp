#include "app/casefile/recordorder.h"

#include <algorithm>

namespace habeas {

namespace {

bool comesBefore(const OrderKey &a, const OrderKey &b)
{
    if (PartialDate::sortsBefore(a.date, b.date))
        return true;
    if (PartialDate::sortsBefore(b.date, a.date))
        return false;
    return a.time != b.time ? a.time < b.time : a.id < b.id;
}

} // namespace

QList<qsizetype> orderOf(const QList<OrderKey> &keys)
{
    QList<qsizetype> order(keys.size());
    for (qsizetype i = 0; i < keys.size(); ++i)
        order[i] = i;
    std::ranges::sort(order, [&keys](qsizetype a, qsizetype b) {
        return comesBefore(keys.at(a), keys.at(b));
    });
    QList<qsizetype> positioned;
    for (const qsizetype index : std::as_const(order)) {
        if (keys.at(index).position)
            positioned << index;
    }
    std::ranges::stable_sort(positioned, {}, [&keys](qsizetype index) {
        return *keys.at(index).position;
    });
    auto next = positioned.cbegin();
    for (qsizetype &index : order) {
        if (keys.at(index).position)
            index = *next++;
    }
    return order;
}

void sortFolder(CaseFolder &folder)
{
    CaseFolder::eachList(folder, [](auto &list) {
        sortRecords(list);
    });
}

} // namespace habeas
