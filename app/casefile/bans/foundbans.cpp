#include "app/casefile/bans/foundbans.h"

#include "app/casefile/reportrule.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace habeas::bans {

namespace {

using Why = MentionInText::Why;

/// What both say.
void keepCommon(BanTimes &times, const BanTimes &others)
{
    const auto keepSame = [](QString &kept, const QString &other) {
        if (kept != other)
            kept.clear();
    };
    keepSame(times.term, others.term);
    keepSame(times.from, others.from);
    keepSame(times.until, others.until);
    keepSame(times.startsWith, others.startsWith);
    keepSame(times.every, others.every);
    if (times.consequence.isEmpty())
        times.consequence = others.consequence;
    else if (!others.consequence.isEmpty() && times.consequence != others.consequence)
        times.consequence += u"; "_s + others.consequence;
}

void merge(QList<BanInText> &bans, const BanInText &ban)
{
    const auto known = std::ranges::find(bans, ban.code, &BanInText::code);
    if (known == bans.end()) {
        bans << ban;
        return;
    }
    if (!known->words.split(u"; "_s).contains(ban.words))
        known->words += u"; "_s + ban.words;
    keepCommon(known->times, ban.times);
}

} // namespace

bool FoundBans::anyImposed() const
{
    return std::ranges::any_of(m_found, [](const Found &found) {
        return found.stance.kind == Stance::Kind::Imposed;
    });
}

void FoundBans::setPeriod(qsizetype from, const std::optional<Period> &period)
{
    for (qsizetype i = from; i < m_found.size(); ++i)
        m_found[i].period = period;
}

/// How long it lasts, where the text says one thing of it.
BanTimes FoundBans::lengthOfPeriod(Period period) const
{
    QList<PeriodSaid> said;
    for (const PeriodSaid &one : m_periods) {
        if (period == Period::SaidBefore || one.period == period)
            said << one;
    }
    const bool alike = std::ranges::all_of(said, [&said](const PeriodSaid &one) {
        return one.period == said.first().period && one.times == said.first().times;
    });
    return said.isEmpty() || !alike ? BanTimes() : said.first().times;
}

void FoundBans::lift(const QStringList &codes)
{
    for (Found &found : m_found) {
        const bool meant
            = codes.isEmpty() || std::ranges::any_of(found.codes, [&codes](const QString &code) {
                  return codes.contains(code);
              });
        if (meant && found.stance.kind == Stance::Kind::Imposed)
            found.stance = { Stance::Kind::Mentioned, Why::Lifted };
    }
}

void FoundBans::sayOfAll(const BanTimes &times)
{
    TimesSaid said;
    said.add(times);
    for (Found &found : m_found) {
        if (found.stance.kind == Stance::Kind::Imposed)
            found.times.completeFrom(said);
    }
}

void FoundBans::addConsequence(const BreachSaid &said)
{
    QStringList imposed;
    for (const Found &found : std::as_const(m_found)) {
        if (found.stance.kind == Stance::Kind::Imposed)
            imposed << found.codes;
    }
    imposed.removeDuplicates();
    if (said.ofOne && imposed.size() != 1)
        return; // which one is not said
    for (Found &found : m_found) {
        const bool meant = said.codes.isEmpty()
            || std::ranges::any_of(found.codes, [&said](const QString &code) {
                               return said.codes.contains(code);
                           });
        if (meant && found.stance.kind == Stance::Kind::Imposed
            && !found.consequences.contains(said.consequence))
            found.consequences << said.consequence;
    }
}

/// Whether the same sentence bans that kind in words of its own: then words that name others too
/// are not its words.
bool FoundBans::standsAloneBeside(const Found &found, const QString &code) const
{
    return found.codes.size() > 1 && std::ranges::any_of(m_found, [&](const Found &other) {
               return other.passage == found.passage && other.codes == QStringList { code }
               && other.stance.kind == Stance::Kind::Imposed;
           });
}

BanTimes FoundBans::timesOf(const Found &found) const
{
    BanTimes times = found.times.times();
    times.consequence = found.consequences.join(u"; "_s);
    const bool tellsItsEnd = found.times.says(TimeWord::Kind::Term);
    if (found.period && !tellsItsEnd) {
        const BanTimes period = lengthOfPeriod(*found.period);
        times.term = period.term;
        times.until = period.until;
    }
    if (!times.until.isEmpty() && extends(found.words))
        times.term.clear(); // by so long it is extended, and not from a day that stands here
    QStringList days = m_force;
    days.removeAll(QString());
    days.removeDuplicates();
    const bool withForce = times.startsWith.isEmpty() || times.startsWith == u"in_force"_s;
    if (days.size() == 1 && times.from.isEmpty() && withForce
        && !(times.startsWith.isEmpty() && found.times.says(TimeWord::Kind::From)))
        times.from = days.first();
    return times;
}

BansInText FoundBans::result()
{
    for (const Part &part : std::as_const(m_ends)) {
        for (Found &found : m_found) {
            if (found.codes == part.codes)
                found.times.completeFrom(part.times);
        }
    }
    BansInText read;
    for (const Found &found : m_found) {
        if (found.stance.kind != Stance::Kind::Imposed) {
            const MentionInText mention { found.codes, found.words, found.stance.why };
            if (!read.mentioned.contains(mention))
                read.mentioned << mention;
            continue;
        }
        for (const QString &code : found.codes) {
            if (standsAloneBeside(found, code))
                continue;
            BanTimes times = timesOf(found);
            if (code == u"reporting")
                times.every = reportWordsIn(found.words);
            merge(read.bans, { code, found.words, times });
        }
    }
    return read;
}

} // namespace habeas::bans
