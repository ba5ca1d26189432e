#include "app/law/findings/findings.h"

#include "app/law/findings/crossfindings.h"
#include "app/law/findings/findingwords.h"

#include <QCryptographicHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace habeas {

namespace {

struct FixText
{
    Q_DECLARE_TR_FUNCTIONS(Findings)
};

QStringList sortedIds(const QList<QUuid> &records)
{
    QStringList ids;
    for (const QUuid &record : records)
        ids << record.toString(QUuid::WithoutBraces);
    ids.sort();
    ids.removeDuplicates();
    return ids;
}

/// From the first to the last date it rests on, each only as exact as it was given.
QString days(const TrackFinding &finding)
{
    const QStringList dates = finding.value.split(u'|');
    const auto words = [](const QString &edtf) {
        const auto date = PartialDate::fromEdtf(edtf);
        return date ? FindingText::print(*date) : QString();
    };
    const QString from = words(dates.first());
    const QString until = words(dates.last());
    if (from.isEmpty() || until.isEmpty())
        return from + until;
    return from == until ? from : FindingText::stretch(from, until);
}

/// What a person would do about it, by kind.
FindingFix fixOf(const TrackFinding &finding)
{
    using Kind = TrackFinding::Kind;
    const QUuid first = finding.about.first();
    const auto edit = [&](const QString &field, const QString &words) {
        return FindingFix { u"edit"_s, first, field, words };
    };
    switch (finding.kind) {
    case Kind::Gap:
        return { u"add_measure"_s, first, u"until"_s,
                 FixText::tr("Add what happened in these days, %1, or confirm the gap")
                     .arg(days(finding)) };
    case Kind::NoOrder:
        return { u"add_order"_s,
                 first,
                 {},
                 finding.from && finding.until && !days(finding).isEmpty()
                     ? FixText::tr("Add the order that covers %1").arg(days(finding))
                     : FixText::tr("Add the order it rests on") };
    case Kind::HeldBeyondEnd:
        return { u"add_order"_s,
                 first,
                 {},
                 FixText::tr("Add the order or the release that came next, or confirm it") };
    case Kind::EndUnknown:
        return edit(u"term"_s, FixText::tr("Add the length or the end of this order"));
    case Kind::NoEndDate:
        return { u"add_order"_s,
                 first,
                 {},
                 FixText::tr("Add the order that says until when, or the release") };
    case Kind::ReleaseOrdered:
    case Kind::RemedyGranted:
        return { u"end_measure"_s, finding.measure.uuid(), u"until"_s,
                 FixText::tr("Add the release, or the order the person is held on now") };
    case Kind::ReleaseSaid:
        return { u"end_measure"_s, finding.measure.uuid(), u"until"_s,
                 FixText::tr("Add the release to the measure, or correct the event") };
    case Kind::DeathSaid:
        return edit(u"died"_s,
                    FixText::tr("Add the day of death to the person, or correct the "
                                "event"));
    case Kind::ArrestSaid:
        return { u"add_measure"_s, first, u"from"_s,
                 FixText::tr("Add the measure that began with it, or correct the event") };
    case Kind::JudgmentMissing:
        return { u"add_sentence"_s, first, u"pronounced"_s,
                 FixText::tr("Add the judgment, or correct the outcome of the hearing") };
    case Kind::OrderMissing:
        return { finding.measure.isNull() ? u"add_measure"_s : u"add_order"_s,
                 finding.measure.isNull() ? first : finding.measure.uuid(),
                 {},
                 finding.measure.isNull()
                     ? FixText::tr("Add the measure the hearing began, or correct its outcome")
                     : FixText::tr("Add the order the hearing made, or correct its outcome") };
    case Kind::JudgmentGone:
    case Kind::HeldAfterJudgment:
        return { u"add_order"_s,
                 first,
                 {},
                 FixText::tr("Add the release, or the order the person is held on now") };
    case Kind::OrderGap:
        return { u"add_order"_s,
                 finding.measure.uuid(),
                 {},
                 FixText::tr(
                     "Add the order that covers these days, or confirm that none is known") };
    case Kind::OrderAfterEnd:
    case Kind::OrderBeforeFirst:
    case Kind::OrderAfterRelease:
        return edit(u"made"_s, FixText::tr("Correct one of the dates, or confirm them"));
    case Kind::OrderPosition:
        return edit(u"position"_s, FixText::tr("Correct the place or the date of one order"));
    case Kind::EndDiffers:
        return edit(u"stated_end"_s,
                    FixText::tr("Compare with the paper: its length, its end, what it counts "
                                "from"));
    case Kind::NotReleasedOnDueDate:
        return edit(u"ended_by"_s, FixText::tr("Confirm it, or correct how the measure ended"));
    case Kind::Overlap:
    case Kind::BailWhileHeld:
    case Kind::Impossible:
    case Kind::AfterDeath:
        return edit(u"until"_s, FixText::tr("Correct one of the dates, or confirm them"));
    case Kind::EffectNotSaid:
        return edit(u"type"_s, FixText::tr("Choose what kind of measure it was"));
    case Kind::PlaceGap:
    case Kind::PlaceNotKnown:
        return { u"add_placement"_s, finding.measure.uuid(), u"place"_s,
                 FixText::tr("Add where the person was held, %1").arg(days(finding)) };
    case Kind::PlaceOutside:
        return edit(u"from"_s, FixText::tr("Correct one of the dates, or confirm them"));
    }
    return {};
}

QList<Finding> ofTrack(const LibertyTrack &track)
{
    QList<Finding> found;
    for (const TrackFinding &seen : track.findings) {
        if (seen.expected)
            continue;
        Finding finding { code(seen.kind), track.person, seen.about, seen.from, seen.until };
        finding.text = seen.text;
        finding.value = seen.value;
        finding.fix = fixOf(seen);
        finding.fix.offers = seen.offers;
        found << finding;
    }
    return found;
}

/// The newest decision on the value it rests on now; else the newest on another one.
void decide(const CaseFolder &folder, Finding &finding)
{
    const QStringList about = sortedIds(finding.about);
    for (const Review &review : folder.reviews) {
        QStringList reviewed = review.about.split(u' ', Qt::SkipEmptyParts);
        reviewed.sort();
        if (review.finding != finding.kind || reviewed != about)
            continue;
        const bool same = review.value == finding.value;
        if (finding.settled && !same)
            continue;
        finding.review = review;
        finding.settled = same;
    }
}

} // namespace

QString Finding::key() const
{
    const QString what = kind + u'|' + sortedIds(about).join(u' ');
    const QByteArray hash = QCryptographicHash::hash(what.toUtf8(), QCryptographicHash::Sha256);
    return kind + u'-' + QString::fromLatin1(hash.toHex().left(8));
}

QList<Finding> findingsOf(const CaseFolder &folder, CivilDay today)
{
    return findingsOf(folder, everyTrack(folder, today), today);
}

QList<Finding> findingsOf(const CaseFolder &folder, const QList<LibertyTrack> &tracks,
                          CivilDay today)
{
    QList<Finding> found;
    for (const LibertyTrack &track : tracks)
        found << ofTrack(track);
    found << orderOfEvents(folder, tracks, today) << contradictions(folder) << circles(folder)
          << sums(folder) << missing(folder, today);
    for (Finding &finding : found) {
        finding.text = capitalised(finding.text);
        decide(folder, finding);
    }
    std::ranges::stable_sort(found, [](const Finding &a, const Finding &b) {
        if (a.settled != b.settled)
            return b.settled;
        if (a.from && b.from)
            return *a.from < *b.from;
        return a.from.has_value() && !b.from.has_value();
    });
    return found;
}

std::optional<Finding> findingByKey(const QList<Finding> &findings, const QString &key)
{
    std::optional<Finding> found;
    for (const Finding &finding : findings) {
        if (finding.key() == key)
            return finding;
    }
    for (const Finding &finding : findings) {
        if (key.isEmpty() || !finding.key().startsWith(key))
            continue;
        if (found)
            return std::nullopt;
        found = finding;
    }
    return found;
}

Review reviewOf(const CaseFolder &folder, const Finding &finding, const QString &decision,
                const QString &reason)
{
    Review review;
    review.inCase = folder.file.id;
    review.finding = finding.kind;
    review.about = sortedIds(finding.about).join(u' ');
    review.value = finding.value;
    review.decision = decision;
    review.reason = reason.trimmed();
    return review;
}

} // namespace habeas
