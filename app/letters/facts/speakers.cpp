#include "app/letters/facts/speakers.h"

#include "app/base/text/namematch.h"
#include "app/casefile/thesaurus.h"
#include "app/letters/gates/lintwords.h"

#include <algorithm>

namespace habeas {

using namespace Qt::StringLiterals;

namespace {

const QStringList &speaksForThem()
{
    static const QStringList roles { u"relative"_s, u"lawyer"_s, u"public_defender"_s,
                                     u"representative"_s, u"guardian"_s };
    return roles;
}

const QStringList &isProtected()
{
    static const QStringList roles { u"witness"_s,   u"co_accused"_s, u"victim"_s,     u"contact"_s,
                                     u"colleague"_s, u"observer"_s,   u"interpreter"_s };
    return roles;
}

/// The part of whoever is named in full or in short; empty where nobody on record is.
QString roleOfTheNamed(const CaseFolder &folder, const QString &claimant)
{
    const NameQuery query(claimant);
    if (query.isEmpty())
        return {};
    for (const Involvement &part : folder.involvements) {
        const bool named = std::ranges::any_of(folder.names, [&](const Name &name) {
            return name.person == part.person && query.match(searchForm(name.text)).isFound();
        });
        if (named && part.role != u"person_at_risk") // their own words are known already
            return part.role;
    }
    return {};
}

bool hasLabelOf(const QStringList &roles, const QString &claimant, Language language)
{
    return std::ranges::any_of(roles, [&](const QString &role) {
        return claimant.contains(codeLabel(u"involvement_role"_s, role, language),
                                 Qt::CaseInsensitive);
    });
}

/// "Her mother Anna", "адвокат".
bool hasAPart(const QString &claimant)
{
    const QStringList words = claimant.split(u' ', Qt::SkipEmptyParts);
    for (qsizetype i = 1; i <= words.size(); ++i) {
        if (endsWithAPart(words.first(i).join(u' ')))
            return true;
    }
    return false;
}

} // namespace

Speaker speakerOf(const CaseFolder &folder, const QString &claimant, Language language)
{
    const QString role = roleOfTheNamed(folder, claimant);
    if (isProtected().contains(role) || hasLabelOf(isProtected(), claimant, language))
        return Speaker::Protected;
    if (speaksForThem().contains(role) || hasLabelOf(speaksForThem(), claimant, language)
        || hasAPart(claimant))
        return Speaker::Theirs;
    return Speaker::Other;
}

} // namespace habeas
