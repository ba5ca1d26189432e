#include "app/actions/deadlines/duemoves.h"

#include "app/base/dates/dateprint.h"
#include "app/law/deadlines/libertydue.h"
#include "app/law/packs/rulepack.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace habeas {

namespace {

struct MovesText
{
    Q_DECLARE_TR_FUNCTIONS(LiveDeadlines)
};

constexpr qsizetype mostSentences = 8;

QString daysOf(const DueDate &due)
{
    const auto first = due.earliest ? due.earliest : due.latest;
    if (!first)
        return MovesText::tr("no day");
    const QString text = printDay(*first, screenLanguage());
    if (!due.latest || *due.latest == *first)
        return text;
    return MovesText::tr("%1 – %2", "first and last day")
        .arg(text, printDay(*due.latest, screenLanguage()));
}

/// What people would miss or be glad of: a limit with a day, not one that is only cited.
bool counts(const LiveDue &live)
{
    return (live.due.earliest || live.due.latest) && live.due.state != u"superseded";
}

/// A stored deadline has no words of its own.
QString titleOf(const LiveDue &live, const QList<RulePack> &packs)
{
    const DueDate &due = live.due;
    if (live.source == LiveDue::Source::LibertyEnd)
        return libertyName(due);
    for (const RulePack &pack : packs) {
        const auto rule = std::ranges::find(pack.rules, due.rule, &Rule::id);
        if (pack.jurisdiction == due.jurisdiction && rule != pack.rules.end())
            return inLanguage(rule->title, screenLanguage());
    }
    return due.rule.isEmpty() ? MovesText::tr("A deadline on record") : due.rule;
}

bool sameDays(const DueDate &a, const DueDate &b)
{
    return a.earliest == b.earliest && a.latest == b.latest;
}

} // namespace

void DueMoves::add(const QString &caseRef, const QList<LiveDue> &before,
                   const QList<LiveDue> &after, const QList<RulePack> &packs, CivilDay today)
{
    if (before.isEmpty()) {
        const auto number = static_cast<int>(std::ranges::count_if(after, counts));
        if (number > 0) {
            ++m_firstCases;
            m_firstDue += number;
            m_firstRef = caseRef;
        }
        return;
    }
    const int told = m_moved + m_new + m_gone;
    QHash<QUuid, LiveDue> was;
    for (const LiveDue &live : before)
        was.insert(live.key, live);
    for (const LiveDue &live : after) {
        tell(caseRef, was.take(live.key), live, today);
    }
    for (const LiveDue &gone : std::as_const(was)) {
        if (!counts(gone))
            continue;
        ++m_gone;
        m_sentences << MovesText::tr("“%1” of %2, due on %3, no longer applies.")
                           .arg(titleOf(gone, packs), caseRef, daysOf(gone.due));
    }
    if (m_moved + m_new + m_gone > told)
        ++m_cases;
}

void DueMoves::tell(const QString &caseRef, const LiveDue &was, const LiveDue &is, CivilDay today)
{
    const bool had = !was.key.isNull() && counts(was);
    const bool has = counts(is);
    const QString &title = is.due.title;
    if (had && has && !sameDays(was.due, is.due)) {
        ++m_moved;
        m_sentences << MovesText::tr("Moves “%1” of %2 from %3 to %4.")
                           .arg(title, caseRef, daysOf(was.due), daysOf(is.due));
    } else if (!had && has) {
        ++m_new;
        const bool over = is.due.latest && *is.due.latest < today;
        m_sentences << (over ? MovesText::tr("New deadline in %1: “%2”, was due on %3.")
                             : MovesText::tr("New deadline in %1: “%2”, due on %3."))
                           .arg(caseRef, title, daysOf(is.due));
    } else if (had && !has) {
        ++m_gone;
        m_sentences << MovesText::tr("“%1” of %2, due on %3, no longer applies.")
                           .arg(title, caseRef, daysOf(was.due));
    }
}

QStringList DueMoves::sentences() const
{
    QStringList said;
    if (m_firstCases == 1)
        said
            << MovesText::tr("Computes %n deadline(s) of %1.", nullptr, m_firstDue).arg(m_firstRef);
    else if (m_firstCases > 1)
        said << MovesText::tr("Computes %n deadline(s) of %1 cases.", nullptr, m_firstDue)
                    .arg(m_firstCases);
    if (m_sentences.size() <= mostSentences)
        return said + m_sentences;
    if (m_moved > 0)
        said << MovesText::tr("Moves %n deadline(s).", nullptr, m_moved);
    if (m_new > 0)
        said << MovesText::tr("Adds %n deadline(s).", nullptr, m_new);
    if (m_gone > 0)
        said << MovesText::tr("%n deadline(s) no longer apply.", nullptr, m_gone);
    said << MovesText::tr("Cases with other deadlines than before: %1.").arg(m_cases);
    return said;
}

} // namespace habeas
