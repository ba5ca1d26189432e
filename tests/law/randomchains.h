#pragma once

#include "app/casefile/recordorder.h"
#include "app/law/track/orderchain.h"
#include "app/law/track/track.h"

#include <QRandomGenerator>

#include <set>

#include "tests/law/lawcase.h"

namespace habeas::test {

/// Cases as offices have them: one or two people, measures one after the other or beside each
/// other, chains of orders in time and late, judgments and what appeals made of them, dates of
/// every form.
class RandomChains
{
public:
    explicit RandomChains(quint32 seed)
        : m_random(seed)
    {
    }

    [[nodiscard]] LawCase make()
    {
        using namespace Qt::StringLiterals;
        LawCase made;
        made.folder.file.ref = u"KZ-1"_s;
        made.folder.file.status = chance(8) ? u"closed"_s : u"open"_s;
        QList<Id<Person>> people { made.person };
        if (chance(3)) {
            Person other;
            other.id = newId<Person>();
            Involvement part;
            part.id = newId<Involvement>();
            part.inCase = made.folder.file.id;
            part.person = other.id;
            part.role = u"person_at_risk"_s;
            people << other.id;
            made.folder.people << other;
            made.folder.involvements << part;
        }
        made.folder.involvements.first().id = newId<Involvement>();
        made.folder.involvements.first().inCase = made.folder.file.id;
        for (const Id<Person> &person : std::as_const(people)) {
            made.person = person;
            const QList<Id<Sentence>> judgments = addJudgments(made);
            addMeasures(made, judgments);
            if (chance(12))
                made.folder.people.last().died = date(someDate(90));
        }
        sortFolder(made.folder);
        return made;
    }

    [[nodiscard]] int below(int most) { return m_random.bounded(most); }

    [[nodiscard]] bool chance(int of) { return m_random.bounded(of) == 0; }

private:
    [[nodiscard]] QString pick(const QStringList &list) { return list.at(below(int(list.size()))); }

    /// A day, or what stands for one of several, near the day of that number.
    [[nodiscard]] QString someDate(int at)
    {
        const CivilDay day = CivilDay(19'000).plusDays(at);
        switch (below(14)) {
        case 0:
            return day.iso().left(7);
        case 1:
            return day.iso() + u'/' + day.plusDays(1 + below(6)).iso();
        case 2:
            return day.iso() + u'~';
        default:
            return day.iso();
        }
    }

    QList<Id<Sentence>> addJudgments(LawCase &made)
    {
        using namespace Qt::StringLiterals;
        QList<Id<Sentence>> judgments;
        int at = 20 + below(60);
        for (int i = below(4); i > 0; --i, at += 5 + below(40)) {
            Sentence sentence;
            sentence.id = newId<Sentence>();
            sentence.inCase = made.folder.file.id;
            sentence.person = made.person;
            sentence.pronounced = date(someDate(at));
            sentence.type = pick({ u"custodial"_s, u"custodial"_s, u"custodial"_s, u"acquittal"_s,
                                   u"restriction_of_freedom"_s });
            sentence.term = pick({ u"1 month"_s, u"90 days"_s, u"1 year"_s, {} });
            if (chance(3))
                sentence.begins = date(someDate(at + below(20)));
            if (chance(5))
                sentence.statedEnd = date(someDate(at + 40 + below(60)));
            if (!judgments.isEmpty() && !chance(4)) {
                sentence.replaces = judgments.last();
                sentence.effect = pick({ u"upheld"_s, u"cut"_s, u"quashed"_s, u"raised"_s });
            }
            judgments << sentence.id;
            made.folder.sentences << sentence;
        }
        return judgments;
    }

    void addMeasures(LawCase &made, const QList<Id<Sentence>> &judgments)
    {
        using namespace Qt::StringLiterals;
        int at = below(40);
        QString before;
        for (int i = 1 + below(3); i > 0; --i) {
            const QString from = before.isEmpty() || chance(2) ? someDate(at) : before;
            const int lasts = 5 + below(80);
            before = chance(2) ? QString() : someDate(at + lasts);
            const auto measure = made.measure(
                pick({ u"police_custody"_s, u"pretrial_custody"_s, u"pretrial_custody"_s,
                       u"house_arrest"_s, u"administrative_arrest"_s, u"imprisonment"_s, u"bail"_s,
                       u"travel_ban"_s }),
                from, before,
                before.isEmpty() ? QString()
                                 : pick({ {}, u"release"_s, u"transfer"_s, u"sentence"_s }));
            if (!judgments.isEmpty() && chance(2)) {
                Measure &last = made.folder.measures.last();
                last.sentence = judgments.at(below(int(judgments.size())));
                last.credit = pick({ {}, {}, u"1"_s, u"1.5"_s });
            }
            addOrders(made, measure, at);
            at += lasts + (chance(3) ? below(10) : 0);
        }
    }

    void addOrders(LawCase &made, Id<Measure> measure, int at)
    {
        using namespace Qt::StringLiterals;
        for (int i = below(4), first = 1; i > 0; --i, first = 0, at += 8 + below(40)) {
            Order &order = made.order(
                measure,
                first == 1
                    ? u"ordered"_s
                    : pick({ u"extended"_s, u"extended"_s, u"changed"_s, u"upheld"_s, u"ended"_s }),
                someDate(at), pick({ {}, u"10 days"_s, u"15 days"_s, u"1 month"_s, u"48 hours"_s }),
                pick({ {}, u"order"_s, u"measure_start"_s, u"previous_end"_s }));
            if (chance(4))
                order.statedEnd = date(someDate(at + 10 + below(30)));
        }
    }

    QRandomGenerator m_random;
};

/// The days around everything that begins, ends or may end in a folder.
[[nodiscard]] inline std::set<CivilDay> turningDaysOf(const CaseFolder &folder)
{
    std::set<CivilDay> days;
    const auto around = [&days](const std::optional<CivilDay> &day) {
        for (const int off : { -1, 0, 1, 30, 31, 32 })
            if (day)
                days.insert(day->plusDays(off));
    };
    for (const LibertyTrack &track : everyTrack(folder, CivilDay(19'100))) {
        for (const TrackMeasure &held : track.measures) {
            for (const PartialDate &date : { held.measure.from, held.measure.until }) {
                around(date.earliest());
                around(date.latest());
            }
            for (const TrackOrder &order : held.orders)
                for (const PossibleEnd &end : order.possibleEnds) {
                    around(end.earliest);
                    around(end.latest);
                }
        }
        for (const TrackSentence &sentence : track.sentences)
            for (const TermReading &reading : sentence.readings) {
                around(reading.earliest);
                around(reading.latest);
            }
    }
    return days;
}

/// What a row of the end of an order must say, read off the track alone: "measure first last". A
/// measure is open, runs, nobody died, and no later one that takes liberty away has surely begun.
[[nodiscard]] inline QStringList orderEndsByTrack(const CaseFolder &folder, CivilDay day)
{
    QStringList ends;
    for (const LibertyTrack &track : everyTrack(folder, day)) {
        if (track.now.state == Whereabouts::State::Died)
            continue;
        for (const TrackMeasure &held : track.measures) {
            const TrackOrder *last = nullptr;
            for (const TrackOrder &order : held.orders)
                last = setsEnd(order.order) ? &order : last;
            bool replaced = false;
            for (const TrackMeasure &other : track.measures)
                replaced = replaced
                    || (held.deprivation && other.deprivation && held.measure.from.latest()
                        && other.measure.from.earliest()
                        && *held.measure.from.latest() < *other.measure.from.earliest()
                        && runsOn(other.measure, day) == Runs::Surely);
            if (!held.open || replaced || runsOn(held.measure, day) == Runs::No || last == nullptr
                || last->possibleEnds.isEmpty())
                continue;
            const auto ended = orderThatEnded(held);
            if (ended && ended->latest() && *ended->latest() <= day)
                continue;
            CivilDay first = last->possibleEnds.first().earliest;
            CivilDay until = last->possibleEnds.first().latest;
            for (const PossibleEnd &end : last->possibleEnds) {
                first = std::min(first, end.earliest);
                until = std::max(until, end.latest);
            }
            if (const auto furthest = latestPossibleEnd(held.orders))
                until = std::max(until, *furthest);
            if (folder.file.status == u"closed" && until < day)
                continue;
            ends << QStringList { held.measure.id.text(), first.iso(), until.iso() }.join(u' ');
        }
    }
    ends.sort();
    return ends;
}

} // namespace habeas::test
