#include "app/letters/gates/outdatedissue.h"

#include "app/base/dates/dateprint.h"
#include "app/casefile/updatechain.h"
#include "app/letters/template/words.h"

#include <QRegularExpression>

namespace habeas {

using namespace Qt::StringLiterals;

namespace {

/// "24/22" is not in "124/22" nor in "24/221".
bool stands(const QString &name, const QString &text)
{
    const QString wanted = name.simplified();
    // Making the expression takes longer than reading a letter for the words.
    if (wanted.isEmpty() || !text.contains(wanted, Qt::CaseInsensitive))
        return false;
    const QRegularExpression whole(
        u"(?<![\\p{L}\\p{N}])"_s + QRegularExpression::escape(wanted) + u"(?![\\p{L}\\p{N}])"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return whole.match(text).hasMatch();
}

bool isNamed(const UrgentAction &issue, const QString &text)
{
    return stands(issue.index, text) || stands(issue.number, text);
}

/// What is the newest's as well tells nothing about which issue is meant.
bool isMeant(const UrgentAction &issue, const UrgentAction &newest, const QString &text)
{
    return (issue.index.trimmed() != newest.index.trimmed() && stands(issue.index, text))
        || (issue.number.trimmed() != newest.number.trimmed() && stands(issue.number, text));
}

bool newestIsMeant(const UpdateChain &chain, const QString &text)
{
    const UrgentAction &newest = chain.last();
    for (const UrgentAction &earlier : chain.mid(0, chain.size() - 1)) {
        if (isMeant(newest, earlier, text))
            return true;
    }
    return chain.size() < 2 && isNamed(newest, text);
}

QString dated(const UrgentAction &issue)
{
    return issue.issued.isSet()
        ? Letters::tr("%1 of %2", "an issue of an urgent action, its date")
              .arg(issueName(issue), printDate(issue.issued, screenLanguage()))
        : issueName(issue);
}

} // namespace

QStringList outdatedIssues(const CaseFolder &folder, const QString &saidInLines,
                           const QSet<QUuid> &madeFrom)
{
    QStringList findings;
    const QString text = saidInLines.simplified();
    for (const UpdateChain &chain : updateChains(folder)) {
        const UrgentAction &newest = chain.last();
        if (chain.size() < 2 || madeFrom.contains(newest.id.uuid()) || newestIsMeant(chain, text))
            continue;
        for (qsizetype i = chain.size() - 2; i >= 0; --i) {
            const UrgentAction &issue = chain.at(i);
            if (!madeFrom.contains(issue.id.uuid()) && !isMeant(issue, newest, text))
                continue;
            findings << Letters::tr("The letter rests on an earlier issue of the urgent action "
                                    "(%1); the newest on record is %2. Check that what it asks for "
                                    "still holds, and name the newest.")
                            .arg(dated(issue), dated(newest));
            break;
        }
    }
    return findings;
}

} // namespace habeas
