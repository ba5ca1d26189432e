#include "app/letters/gates/outdatedissue.h"

#include "app/base/dates/dateprint.h"
#include "app/casefile/updatechain.h"
#include "app/letters/template/words.h"

#include <QRegularExpression>

#include <algorithm>

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

namespace {

bool isIn(const UpdateChain &chain, const QSet<QUuid> &records)
{
    return std::ranges::any_of(chain, [&records](const UrgentAction &issue) {
        return records.contains(issue.id.uuid());
    });
}

/// What was never issued is no issue to write by, and is not yet told to anybody.
QStringList unissued(const UpdateChain &issued, const UpdateChain &drafts, const QString &text,
                     const QSet<QUuid> &madeFrom)
{
    QStringList findings;
    for (const UrgentAction &draft : drafts) {
        const bool meant
            = issued.isEmpty() ? isNamed(draft, text) : isMeant(draft, issued.last(), text);
        if (meant || madeFrom.contains(draft.id.uuid()))
            findings << Letters::tr("The letter names an urgent action that is not issued yet "
                                    "(%1). Ask whoever issues it, and record that it was issued, "
                                    "before anybody writes by it.")
                            .arg(dated(draft));
        else if (isIn(issued, madeFrom))
            findings << Letters::tr("A further issue of the urgent action is on record and not "
                                    "issued yet (%1): this goes by the last that was issued (%2).")
                            .arg(dated(draft), dated(issued.last()));
    }
    return findings;
}

} // namespace

QStringList outdatedIssues(const CaseFolder &folder, const QString &saidInLines,
                           const QSet<QUuid> &madeFrom)
{
    QStringList findings;
    const QString text = saidInLines.simplified();
    for (UpdateChain chain : updateChains(folder)) {
        UpdateChain drafts = chain;
        drafts.removeIf(&wasIssued);
        chain.removeIf([](const UrgentAction &issue) {
            return !wasIssued(issue);
        });
        findings << unissued(chain, drafts, text, madeFrom);
        if (chain.size() < 2)
            continue;
        const UrgentAction &newest = chain.last();
        if (madeFrom.contains(newest.id.uuid()) || newestIsMeant(chain, text))
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
