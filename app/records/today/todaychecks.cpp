#include "app/records/today/todaychecks.h"

#include "app/law/findings/findings.h"
#include "app/records/store/repository.h"
#include "app/vault/connection.h"
#include "app/vault/engine.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace habeas {

namespace {

struct TodayText
{
    Q_DECLARE_TR_FUNCTIONS(Today)
};

/// Consents stand on the page by their own index; smaller holes are for the case's own page.
bool isForToday(const Finding &finding)
{
    static const QStringList kinds { u"gap"_s,           u"no_end_date"_s,
                                     u"end_unknown"_s,   u"held_beyond_end"_s,
                                     u"contradiction"_s, u"claims_differ"_s,
                                     u"impossible"_s,    u"consent_withdrawn"_s };
    return !finding.settled && kinds.contains(finding.kind);
}

constexpr char notClosed[] = "FROM \"case\" WHERE deleted = 0 AND coalesce(status, '') <> 'closed'";

} // namespace

Result<QList<Id<Case>>> casesToCheck(const Connection &connection, int most)
{
    Statement query(connection.handle(),
                    QByteArray("SELECT id ") + notClosed + " ORDER BY seq DESC LIMIT ?");
    query.bind(1, qint64(most));
    QList<Id<Case>> cases;
    while (query.row())
        cases << Id<Case>(query.uuid(0));
    if (const auto done = query.finished(); !done)
        return tl::unexpected(done.error());
    return cases;
}

Result<qint64> openCases(const Connection &connection)
{
    Statement query(connection.handle(), QByteArray("SELECT count(*) ") + notClosed);
    const qint64 count = query.row() ? query.integer(0) : 0;
    if (const auto done = query.finished(); !done)
        return tl::unexpected(done.error());
    return count;
}

Result<QList<TodayItem>> checkCase(const Connection &connection, Id<Case> id, CivilDay day)
{
    const auto folder = loadCase(connection, id);
    if (!folder && folder.error().kind == ErrorKind::NotFound)
        return QList<TodayItem>();
    if (!folder)
        return tl::unexpected(folder.error());
    QList<TodayItem> items;
    if (folder->file.deleted || folder->file.status == u"closed")
        return items;
    const QList<Finding> findings = findingsOf(*folder, day);
    for (const Finding &finding : findings) {
        if (!isForToday(finding))
            continue;
        TodayItem item;
        item.section = TodayItem::Section::Check;
        item.kind = TodayItem::Kind::Finding;
        item.inCase = id;
        item.caseRef = folder->file.ref;
        item.person = finding.person;
        item.personName = displayName(
            *folder, finding.person.isNull() ? personAtRisk(*folder) : finding.person);
        item.key = item.record = finding.about.first();
        item.table = "finding";
        item.finding = finding.key();
        item.what = finding.text;
        item.why = finding.fix.words.isEmpty()
            ? TodayText::tr("Shown because the record of this case leaves it open.")
            : TodayText::tr("Shown because the record of this case leaves it open. What would "
                            "settle it: %1.")
                  .arg(finding.fix.words);
        items << item;
    }
    return items;
}

} // namespace habeas
