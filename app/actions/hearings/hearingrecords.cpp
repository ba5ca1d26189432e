#include "app/actions/hearings/hearingrecords.h"

#include "app/actions/hearings/hearingend.h"
#include "app/actions/hearings/hearingorder.h"
#include "app/actions/records/recordcheck.h"
#include "app/base/dates/dateprint.h"
#include "app/base/text/textfold.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace habeas {

namespace {

struct HearingText
{
    Q_DECLARE_TR_FUNCTIONS(LogHearing)
};

QString inWords(const PartialDate &date)
{
    return printDate(date, screenLanguage());
}

/// A day with an hour is kept as the day and, beside it, the hour of the court's own clock.
Result<> takeTimeApart(Hearing &hearing)
{
    if (hearing.at.precision() == PartialDate::Precision::Time) {
        const QString edtf = hearing.at.edtf();
        const qsizetype split = edtf.indexOf(u'T');
        const Result<PartialDate> day = PartialDate::fromEdtf(edtf.left(split));
        if (!day)
            return tl::unexpected(day.error());
        hearing.at = *day;
        if (hearing.time.isEmpty())
            hearing.time = edtf.mid(split + 1, 5);
    }
    static const QRegularExpression hour(u"^(?:[01]?\\d|2[0-3])[:.][0-5]\\d$"_s);
    if (hearing.time.isEmpty())
        return {};
    if (!hour.match(hearing.time).hasMatch())
        return refused(HearingText::tr("“%1” is not a time of day. Write it as 10:00 or 14:30.")
                           .arg(hearing.time),
                       u"time"_s);
    hearing.time = hearing.time.rightJustified(5, u'0').replace(u'.', u':');
    return {};
}

Result<Hearing> hearingOf(const CaseFolder &folder, const HearingEntry &entry)
{
    if (folder.file.id.isNull())
        return refused(HearingText::tr("A hearing belongs to a case: choose the case first."),
                       u"case"_s);
    if (!entry.hearing.at.isSet() || entry.hearing.at.isUnknown())
        return refused(HearingText::tr("A hearing needs its date. A month or a year is enough, "
                                       "as “May 2022”."),
                       u"at"_s);
    Hearing hearing = entry.hearing;
    hearing.inCase = folder.file.id;
    if (hearing.id.isNull())
        hearing.id = newId<Hearing>();
    const Result<> taken = takeTimeApart(hearing);
    if (!taken)
        return tl::unexpected(taken.error());
    const Result<> checked = checkRecord(hearing);
    if (!checked)
        return tl::unexpected(checked.error());
    return hearing;
}

/// Empty says nothing.
bool differ(const QString &a, const QString &b)
{
    return !a.isEmpty() && !b.isEmpty() && foldForSearch(a) != foldForSearch(b);
}

Hearing completed(Hearing planned, const Hearing &said)
{
    const auto take = [](QString &into, const QString &text) {
        if (!text.isEmpty())
            into = text;
    };
    take(planned.time, said.time);
    take(planned.zone, said.zone);
    take(planned.court, said.court);
    take(planned.judge, said.judge);
    take(planned.purpose, said.purpose);
    take(planned.mode, said.mode);
    take(planned.outcome, said.outcome);
    take(planned.observer, said.observer);
    planned.at = said.at;
    if (said.next.isSet())
        planned.next = said.next;
    if (!said.person.isNull())
        planned.person = said.person;
    if (!said.note.isEmpty() && planned.note != said.note)
        planned.note
            = planned.note.isEmpty() ? said.note : QString(planned.note + u'\n' + said.note);
    return planned;
}

/// The one the entry names, else the one that was planned. Refuses one that is gone.
Result<const Hearing *> hearingToComplete(const CaseFolder &folder, const HearingEntry &entry,
                                          const Hearing &hearing)
{
    if (entry.completes.isNull())
        return plannedHearing(folder, hearing);
    const auto named = std::ranges::find(folder.hearings, entry.completes, &Hearing::id);
    if (named == folder.hearings.end())
        return refused(HearingText::tr("The hearing this tells of is not in case %1 any more. "
                                       "Nothing was saved. Log it as a new one, or look in the "
                                       "bin.")
                           .arg(folder.file.ref),
                       u"hearing"_s);
    return &*named;
}

void sayWhat(const Hearing *planned, const Hearing &hearing, HearingPlan &plan)
{
    if (planned == nullptr) {
        plan.effects << HearingText::tr("Adds 1 hearing.");
        plan.steps << HearingText::tr("add 1 hearing");
    } else if (planned->at.edtf() == hearing.at.edtf()) {
        plan.effects << HearingText::tr("Completes the hearing on record for that day.");
        plan.steps << HearingText::tr("complete the hearing on record");
    } else {
        const QString before = inWords(planned->at);
        const QString now = inWords(hearing.at);
        plan.effects << HearingText::tr("Completes the hearing on record for %1 and moves it to "
                                        "%2.")
                            .arg(before, now);
        plan.steps << HearingText::tr("complete the hearing on record for %1 and move it to %2")
                          .arg(before, now);
    }
}

void addSource(const HearingEntry &entry, HearingRecords &records)
{
    const QString words = entry.sourceWords.trimmed();
    if (words.isEmpty())
        return;
    Source source;
    source.id = newId<Source>();
    source.title = words;
    records.hearing.sources << source.id;
    records.source = source;
    records.plan.effects << HearingText::tr("Adds the source “%1”.").arg(words);
    records.plan.steps << HearingText::tr("add the source “%1”").arg(words);
}

bool surelyBefore(const PartialDate &a, const PartialDate &b)
{
    return a.latest() && b.earliest() && *a.latest() < *b.earliest();
}

/// The first day anything is on record for, beside what happened long before the case.
std::optional<CivilDay> firstDay(const CaseFolder &folder)
{
    std::optional<CivilDay> first;
    const auto take = [&first](const PartialDate &date) {
        if (date.earliest() && (!first || *date.earliest() < *first))
            first = date.earliest();
    };
    for (const Measure &measure : folder.measures)
        take(measure.from);
    for (const Event &event : folder.events)
        take(event.at);
    return first;
}

QStringList doubtsAbout(const CaseFolder &folder, const HearingEntry &entry, const Hearing &hearing)
{
    QStringList doubts;
    const QString day = inWords(hearing.at);
    if (const auto first = firstDay(folder), last = hearing.at.latest();
        first && last && *last < *first)
        doubts << HearingText::tr("%1 is before the case’s first event.").arg(day);
    const bool again = std::ranges::any_of(folder.hearings, [&](const Hearing &other) {
        return !(other.id == hearing.id) && other.at.edtf() == hearing.at.edtf()
            && (other.time.isEmpty() || hearing.time.isEmpty() || other.time == hearing.time);
    });
    if (again)
        doubts << HearingText::tr("A hearing of %1 is already on record.").arg(day);
    if (surelyBefore(hearing.next, hearing.at))
        doubts << HearingText::tr("The next hearing, %1, is before this one.")
                      .arg(inWords(hearing.next));
    if (surelyBefore(entry.statedEnd, hearing.at))
        doubts << HearingText::tr("The end named in court, %1, is before the hearing.")
                      .arg(inWords(entry.statedEnd));
    return doubts;
}

} // namespace

QList<const Hearing *> plannedHearings(const CaseFolder &folder, const Hearing &hearing)
{
    QList<const Hearing *> found;
    if (!hearing.at.isExactDay())
        return found; // two hearings of one month are not one
    for (const Hearing &other : folder.hearings) {
        const bool waits = other.outcome.isEmpty() && !hearing.outcome.isEmpty()
            && !(other.id == hearing.id) && other.at.edtf() == hearing.at.edtf();
        const bool another = differ(other.time, hearing.time)
            || differ(other.purpose, hearing.purpose) || differ(other.court, hearing.court)
            || (!other.person.isNull() && !hearing.person.isNull()
                && !(other.person == hearing.person));
        if (waits && !another)
            found << &other;
    }
    return found;
}

const Hearing *plannedHearing(const CaseFolder &folder, const Hearing &hearing)
{
    const QList<const Hearing *> planned = plannedHearings(folder, hearing);
    return planned.size() == 1 ? planned.first() : nullptr;
}

Result<HearingRecords> hearingRecords(const CaseFolder &folder, const HearingEntry &entry)
{
    Result<Hearing> hearing = hearingOf(folder, entry);
    if (!hearing)
        return tl::unexpected(hearing.error());
    HearingRecords records;
    const auto planned = hearingToComplete(folder, entry, *hearing);
    if (!planned)
        return tl::unexpected(planned.error());
    records.completes = *planned != nullptr;
    sayWhat(*planned, *hearing, records.plan);
    records.hearing = records.completes ? completed(**planned, *hearing) : std::move(*hearing);
    records.plan.warnings = doubtsAbout(folder, entry, records.hearing);
    addSource(entry, records);
    Result<> added = addOrder(folder, entry, records);
    if (added)
        added = addEnd(folder, entry, records);
    if (!added)
        return tl::unexpected(added.error());
    return records;
}

} // namespace habeas
