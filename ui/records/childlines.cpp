#include "ui/records/childlines.h"

#include <algorithm>

namespace habeas::ui {

namespace {

template<class Lines>
auto findLine(Lines &lines, const QUuid &id)
{
    return std::ranges::find_if(lines, [&id](const AnyRecord &one) {
        return one.id == id;
    });
}

} // namespace

ChildLines::ChildLines(QList<AnyRecord> onRecord)
    : m_onRecord(std::move(onRecord))
{
}

void ChildLines::put(const AnyRecord &record, const QJsonObject &raws)
{
    for (Put &one : m_put) {
        if (one.record.id == record.id) {
            one = { record, raws };
            return;
        }
    }
    m_put.append({ record, raws });
}

bool ChildLines::takeBack(const QUuid &id)
{
    return m_put.removeIf([&id](const Put &one) {
        return one.record.id == id;
    }) > 0;
}

bool ChildLines::isOnRecord(const QUuid &id) const
{
    return findLine(m_onRecord, id) != m_onRecord.end();
}

bool ChildLines::isPut(const QUuid &id) const
{
    return std::ranges::any_of(m_put, [&id](const Put &one) {
        return one.record.id == id;
    });
}

const AnyRecord *ChildLines::line(const QUuid &id) const
{
    for (const Put &one : m_put) {
        if (one.record.id == id)
            return &one.record;
    }
    const auto found = findLine(m_onRecord, id);
    return found == m_onRecord.end() ? nullptr : &*found;
}

QList<AnyRecord> ChildLines::all() const
{
    QList<AnyRecord> lines;
    for (const AnyRecord &one : m_onRecord)
        lines << *line(one.id);
    return lines + added();
}

QList<AnyRecord> ChildLines::added() const
{
    QList<AnyRecord> lines;
    for (const Put &one : m_put) {
        if (!isOnRecord(one.record.id))
            lines << one.record;
    }
    return lines;
}

QList<ChangedRecord> ChildLines::changed() const
{
    QList<ChangedRecord> lines;
    for (const Put &one : m_put) {
        const auto before = findLine(m_onRecord, one.record.id);
        if (before != m_onRecord.end() && !sameContent(*before, one.record))
            lines.append({ *before, one.record });
    }
    return lines;
}

} // namespace habeas::ui
