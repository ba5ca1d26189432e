#include "app/cli/rows/officialrows.h"

#include "app/cli/rows/jsonvalues.h"
#include "app/letters/facts/verified.h"
#include "app/records/officials.h"
#include "app/records/store/repository.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace habeas {

namespace {

struct OfficialRowText
{
    Q_DECLARE_TR_FUNCTIONS(OfficialRows)
};

QString verifiedWords(const Official &official, CivilDay day)
{
    const auto days = daysSinceVerified(official, day);
    if (!days)
        return OfficialRowText::tr("address never checked");
    return isAddressStale(official, day)
        ? OfficialRowText::tr("address not checked for %n day(s)", nullptr, static_cast<int>(*days))
        : QString();
}

} // namespace

Result<QList<ListRow>> officialRows(const Connection &connection, CivilDay day)
{
    const auto officials = allOfficials(connection);
    const auto wordings = Repository<Wording>(connection).all();
    if (!officials || !wordings)
        return tl::unexpected(officials ? wordings.error() : officials.error());
    QHash<QUuid, QJsonArray> byOfficial;
    for (const Wording &wording : *wordings)
        byOfficial[wording.official.uuid()] << recordJson(wording);
    QList<ListRow> rows;
    for (const Official &official : *officials) {
        QJsonObject json = recordJson(official);
        const auto days = daysSinceVerified(official, day);
        json.insert(u"wordings"_s, byOfficial.value(official.id.uuid()));
        json.insert(u"days_since_verified"_s, days ? QJsonValue(*days) : QJsonValue());
        json.insert(u"address_stale"_s, isAddressStale(official, day));
        const QString court
            = official.pendingCourt ? OfficialRowText::tr("has the case before it") : QString();
        rows << ListRow { json,
                          { official.id.text(), official.office, official.name, official.country,
                            verifiedWords(official, day), court },
                          {} };
    }
    return rows;
}

} // namespace habeas
