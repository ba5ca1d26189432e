#include "app/casefile/bans/banlist.h"

namespace habeas {

BanTimes BanTimes::without(const BanTimes &common) const
{
    BanTimes left = *this;
    if (from == common.from && startsWith == common.startsWith)
        left.from = left.startsWith = QString();
    if (term == common.term && until == common.until)
        left.term = left.until = QString();
    if (consequence == common.consequence)
        left.consequence.clear();
    return left;
}

BanTimes commonTimes(const QList<BanInText> &bans)
{
    if (bans.isEmpty())
        return {};
    BanTimes common = bans.first().times;
    common.every.clear(); // nobody reports under another ban
    for (const BanInText &ban : bans) {
        const auto keepSame = [](QString &kept, const QString &other) {
            if (kept != other)
                kept.clear();
        };
        keepSame(common.term, ban.times.term);
        keepSame(common.from, ban.times.from);
        keepSame(common.until, ban.times.until);
        keepSame(common.startsWith, ban.times.startsWith);
        keepSame(common.consequence, ban.times.consequence);
    }
    return common;
}

} // namespace habeas
