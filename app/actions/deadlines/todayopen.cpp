#include "app/actions/deadlines/todayopen.h"

#include "app/letters/gates/sealednames.h"
#include "app/records/find/sealedabove.h"
#include "app/records/find/sealedtexts.h"

#include <QCoreApplication>

namespace habeas {

namespace {

struct TodayText
{
    Q_DECLARE_TR_FUNCTIONS(Today)
};

class Seals
{
public:
    Seals(const Connection &connection, const QList<SealedText> &texts)
        : m_above(connection)
    {
        QList<SealedName> names;
        for (const SealedText &text : texts)
            names << SealedName { text.text, text.person, text.wholeOnly };
        m_names = SealedNames(names, 0);
    }

    Result<bool> cover(const TodayItem &item)
    {
        QList<QUuid> records { item.inCase.uuid(), item.person.uuid(), item.record, item.orderFor };
        for (const QString &id : item.about.split(u' ', Qt::SkipEmptyParts))
            records << QUuid::fromString(id);
        for (const QUuid &record : std::as_const(records)) {
            const auto covered = m_above.covers(record);
            if (!covered || *covered)
                return covered;
        }
        if (m_names.isNamedIn(item.what))
            return true;
        return m_above.hides(item.personName, item.inCase);
    }

private:
    SealedAbove m_above;
    SealedNames m_names;
};

} // namespace

Result<OpenToday> openToday(const Connection &connection, TodayList list)
{
    const auto texts = readSealedTexts(connection);
    if (!texts)
        return tl::unexpected(texts.error());
    Seals seals(connection, *texts);
    OpenToday open;
    const QList<TodayItem> items = std::exchange(list.items, {});
    for (const TodayItem &item : items) {
        const auto covered = seals.cover(item);
        if (!covered)
            return tl::unexpected(covered.error());
        if (!*covered) {
            list.items << item;
            continue;
        }
        ++open.sealedRows;
        --list.totals[item.section];
    }
    open.list = std::move(list);
    return open;
}

QString sealedWords(const OpenToday &open)
{
    if (open.sealedRows == 0)
        return {};
    return TodayText::tr("%n line(s) are left out because of a sealed record.", nullptr,
                         static_cast<int>(open.sealedRows));
}

} // namespace habeas
