#include "app/law/packs/packset.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace habeas {

namespace {

/// Looked up before anything is judged: a damaged file of another country is no concern of this
/// one. A file nobody can tell the country of concerns all.
bool concerns(const KeptPack &kept, const QString &jurisdiction)
{
    const QString said
        = QJsonDocument::fromJson(kept.json).object().value(u"jurisdiction"_s).toString();
    return said == jurisdiction || said.isEmpty();
}

void add(PackSet &set, const QString &jurisdiction, const QList<KeptPack> &kept)
{
    Result<RulePack> pack = shippedRulePack(jurisdiction);
    if (!pack && pack.error().kind != ErrorKind::NotFound)
        set.problems << pack.error();
    for (const KeptPack &file : kept) {
        if (!concerns(file, jurisdiction))
            continue;
        Result<RulePack> read = readRulePack(file.json, file.name, pack ? &*pack : nullptr);
        if (read)
            pack = std::move(read);
        else if (std::ranges::find(set.problems, read.error().message, &Error::message)
                 == set.problems.end())
            set.problems << read.error();
    }
    if (pack)
        set.packs << *pack;
}

} // namespace

PackSet packsFor(const QString &country, const QList<KeptPack> &kept)
{
    PackSet set;
    if (!country.isEmpty() && country != u"INT"_s)
        add(set, country, kept);
    set.hasCountry = !set.packs.isEmpty();
    add(set, u"INT"_s, kept);
    return set;
}

} // namespace habeas
