#include "app/letters/gates/recorddoubts.h"

#include "app/law/proceedings/recordwords.h"
#include "app/law/proceedings/restrictionterms.h"
#include "app/letters/facts/contradictions.h"
#include "app/letters/facts/namelessrecords.h"
#include "app/letters/gates/outdatedissue.h"
#include "app/letters/template/words.h"

namespace habeas {

using namespace Qt::StringLiterals;

namespace {

QStringList namelessIn(const CaseFolder &visible, CivilDay on, const QSet<QString> &names)
{
    constexpr qsizetype most = 4; // enough to find the rest by
    const QList<QUuid> records = NamelessRecords(visible, on).leftOutOf(names);
    if (records.isEmpty())
        return {};
    QStringList words;
    for (const QUuid &record : records.mid(0, most))
        words << recordWords(visible, record);
    if (records.size() > most)
        words << u"…"_s;
    return { Letters::tr("The case has several people at risk, and %n record(s) that name nobody "
                         "were left out: %1. Say in each whom it is about.",
                         nullptr, static_cast<int>(records.size()))
                 .arg(words.join(u"; "_s)) };
}

/// A sheet that seems to know the days to report, and does not.
QStringList daysMissingIn(const CaseFolder &visible, CivilDay on, const QSet<QUuid> &told)
{
    QStringList found;
    for (const RestrictionTerm &term : restrictionTerms(visible, on)) {
        const QUuid record = term.restriction.id.uuid();
        if (term.reportDayMissing && told.contains(record))
            found << Letters::tr("%1: on which days to report is not on record, and the paper "
                                 "marks none. Say how often, or when the next report is.",
                                 "a restriction")
                         .arg(recordWords(visible, record));
    }
    return found;
}

} // namespace

QList<LetterFinding> recordDoubts(const CaseFolder &folder, const CaseFolder &visible,
                                  const ComposedLetter &letter, CivilDay on,
                                  const QSet<QString> &names)
{
    QSet<QUuid> told;
    for (const LetterFact &fact : letter.facts) {
        if (fact.included)
            told << fact.record;
    }
    QList<LetterFinding> findings;
    const auto warn = [&findings](const QString &text) {
        findings << LetterFinding { LetterFinding::Level::Warning, text };
    };
    for (const QString &why : measuresAtOdds(visible, letter.person, on, told).why)
        warn(Letters::tr("%1 The letter does not tell either as certain. Record which of them "
                         "ended and when, or leave one out.",
                         "what two measures contradict each other in")
                 .arg(why));
    if (names.contains(u"duties"_s)) {
        for (const QString &words : daysMissingIn(visible, on, told))
            warn(words);
    }
    // An empty form is about nobody.
    if (!letter.person.isNull() && peopleAtRisk(folder).size() > 1) {
        for (const QString &words : namelessIn(visible, on, names))
            warn(words);
    }
    for (const QString &words : outdatedIssues(folder, letter.subject + u'\n' + letter.text, told))
        warn(words);
    return findings;
}

} // namespace habeas
