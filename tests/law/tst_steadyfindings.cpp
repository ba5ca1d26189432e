#include "app/law/findings/steadyfindings.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <set>

#include "tests/casefile/randomfolder.h"
#include "tests/law/lawcase.h"
#include "tests/programs/testmain.h"

using namespace Qt::StringLiterals;

namespace habeas::test {

namespace {

/// What was found on a day, as far as a list across cases counts it.
struct Found
{
    QStringList lines;
    SteadyDays days;
};

Found foundOn(const CaseFolder &folder, CivilDay today)
{
    Found found;
    const QList<LibertyTrack> tracks = everyTrack(folder, today);
    for (const Finding &finding : findingsOf(folder, tracks, today)) {
        if (isSteady(folder, finding))
            found.lines << finding.key() + u' ' + finding.value
                    + (finding.settled ? u" settled"_s : u""_s);
    }
    found.lines.sort();
    found.days = steadyFindings(folder, tracks, today);
    return found;
}

/// The days around everything a folder names, and those its orders lead to.
std::set<CivilDay> probes(const CaseFolder &folder)
{
    std::set<CivilDay> days;
    const auto around = [&days](const std::optional<CivilDay> &day) {
        for (int off = -2; day && off <= 2; ++off)
            days.insert(day->plusDays(off));
    };
    for (const Measure &measure : folder.measures) {
        for (const PartialDate &date : { measure.from, measure.until }) {
            around(date.earliest());
            around(date.latest());
        }
    }
    for (const Sentence &sentence : folder.sentences) {
        around(sentence.pronounced.earliest());
        around(sentence.pronounced.latest());
    }
    const auto aroundBoth = [&around](const PartialDate &date) {
        around(date.earliest());
        around(date.latest());
    };
    for (const Event &event : folder.events)
        aroundBoth(event.at);
    for (const Hearing &hearing : folder.hearings)
        aroundBoth(hearing.at);
    for (const Remedy &remedy : folder.remedies)
        aroundBoth(remedy.decided);
    for (const LibertyTrack &track : everyTrack(folder, CivilDay(19'000))) {
        for (const TrackMeasure &held : track.measures) {
            for (const TrackOrder &order : held.orders) {
                for (const PossibleEnd &end : order.possibleEnds) {
                    around(end.earliest);
                    around(end.latest);
                }
            }
        }
    }
    for (int day = 18'000; day < 21'000; day += 173)
        days.insert(CivilDay(day));
    return days;
}

/// Wherever one day's answer claims to stand, it does; and it stands on its own day. How many days
/// were covered by another's answer.
int holdsEverywhere(const CaseFolder &folder, QString &wrong)
{
    const std::set<CivilDay> days = probes(folder);
    std::map<CivilDay, Found> found;
    for (const CivilDay day : days)
        found.emplace(day, foundOn(folder, day));
    int covered = 0;
    for (const auto &[day, answer] : found) {
        if (!answer.days.holds(day))
            wrong = u"not on its own day, "_s + day.iso();
        for (const auto &[other, truth] : found) {
            if (other == day || !answer.days.holds(other))
                continue;
            ++covered;
            if (answer.lines != truth.lines)
                wrong = u"found on %1 does not stand on %2: %3 | %4"_s.arg(
                    day.iso(), other.iso(), answer.lines.join(u", "), truth.lines.join(u", "));
        }
    }
    return covered;
}

/// A date of a short calendar: a day, several, one with an open or unknown side, or none.
QString someDate(QRandomGenerator &random, int from)
{
    const CivilDay day = CivilDay(19'000).plusDays(from + random.bounded(40));
    switch (random.bounded(9)) {
    case 0:
        return day.iso() + u'/' + day.plusDays(random.bounded(6)).iso();
    case 1:
        return day.iso() + u"/.."_s;
    case 2:
        return u"../"_s + day.iso();
    case 3:
        return day.iso().left(7);
    case 4:
        return u".."_s;
    case 5:
        return day.iso() + u'?';
    default:
        return day.iso();
    }
}

/// Events, hearings and remedies that speak of somebody's liberty.
void addSayings(QRandomGenerator &random, LawCase &made)
{
    const QStringList events { u"release"_s, u"arrest"_s, u"death"_s };
    const QStringList outcomes { u"released"_s, u"extended"_s, u"ordered"_s, u"convicted"_s,
                                 u"acquitted"_s };
    if (random.bounded(2) == 0) {
        Event event;
        event.id = newId<Event>();
        event.person = made.person;
        event.type = events.at(random.bounded(events.size()));
        event.at = date(someDate(random, random.bounded(60)));
        made.folder.events << event;
    }
    if (random.bounded(2) == 0) {
        Hearing hearing;
        hearing.id = newId<Hearing>();
        hearing.person = made.person;
        hearing.outcome = outcomes.at(random.bounded(outcomes.size()));
        hearing.at = date(someDate(random, random.bounded(60)));
        made.folder.hearings << hearing;
    }
    if (random.bounded(3) == 0) {
        Remedy remedy;
        remedy.id = newId<Remedy>();
        remedy.person = made.person;
        remedy.type = u"habeas_corpus"_s;
        remedy.outcome = u"granted"_s;
        remedy.decided = date(someDate(random, random.bounded(60)));
        made.folder.remedies << remedy;
    }
}

LawCase someCase(QRandomGenerator &random)
{
    LawCase made;
    const QStringList types {
        u"police_custody"_s, u"pretrial_custody"_s,       u"house_arrest"_s, u"travel_ban"_s,
        u"imprisonment"_s,   u"enforced_disappearance"_s, u"bail"_s
    };
    const QStringList ends { u""_s, u"release"_s, u"transfer"_s, u"re_arrest"_s };
    const QStringList terms { u""_s, u"10 days"_s, u"1 month"_s, u"2 months"_s };
    for (int i = random.bounded(1, 5); i > 0; --i) {
        const int start = random.bounded(60);
        const QString until = random.bounded(3) == 0 ? QString() : someDate(random, start + 5);
        const auto measure
            = made.measure(types.at(random.bounded(types.size())), someDate(random, start), until,
                           until.isEmpty() ? QString() : ends.at(random.bounded(ends.size())));
        for (int j = random.bounded(3); j > 0; --j)
            made.order(measure, j == 1 ? u"extended"_s : u"ordered"_s, someDate(random, start),
                       terms.at(random.bounded(terms.size())));
    }
    const QStringList effects { u"upheld"_s, u"quashed"_s, u"cut"_s };
    Id<Sentence> before;
    for (int i = random.bounded(3); i > 0; --i) {
        Sentence sentence;
        sentence.id = newId<Sentence>();
        sentence.pronounced = date(someDate(random, random.bounded(60)));
        sentence.type = random.bounded(4) == 0 ? u"acquittal"_s : u"custodial"_s;
        sentence.term = u"20 days"_s;
        sentence.replaces = before;
        if (!before.isNull())
            sentence.effect = effects.at(random.bounded(effects.size()));
        if (random.bounded(2) == 0)
            made.folder.measures.last().sentence = sentence.id;
        before = sentence.id;
        made.folder.sentences << sentence;
    }
    addSayings(random, made);
    return made;
}

} // namespace

/// A finding's next turn is never later than it is said to be.
class TstSteadyFindings : public QObject
{
    Q_OBJECT

private slots:
    void whatIsFoundStandsAsLongAsItSays();
    void everyKindOfRecordAndDateToo();
    void anOrdersEndIsATurn();
    void aCaseAtRestIsNotReadAgain();
};

void TstSteadyFindings::whatIsFoundStandsAsLongAsItSays()
{
    QRandomGenerator random(17);
    int covered = 0;
    for (int i = 0; i < 80; ++i) {
        const LawCase made = someCase(random);
        QString wrong;
        covered += holdsEverywhere(made.folder, wrong);
        QVERIFY2(wrong.isEmpty(), qPrintable(u"case %1: "_s.arg(i) + wrong));
    }
    QVERIFY(covered > 20'000);
}

void TstSteadyFindings::everyKindOfRecordAndDateToo()
{
    for (quint32 seed = 1; seed <= 12; ++seed) {
        QString wrong;
        QVERIFY(holdsEverywhere(RandomFolder(seed).make(u"KZ-1"_s), wrong) > 0);
        QVERIFY2(wrong.isEmpty(), qPrintable(u"seed %1: "_s.arg(seed) + wrong));
    }
}

void TstSteadyFindings::anOrdersEndIsATurn()
{
    LawCase made;
    const auto custody = made.measure(u"pretrial_custody"_s, u"2022-03-01"_s);
    made.order(custody, u"ordered"_s, u"2022-03-01"_s, u"2 months"_s);
    const CivilDay end = day(u"2022-05-01"_s);
    const SteadyDays before = foundOn(made.folder, day(u"2022-04-10"_s)).days;
    QVERIFY(before.holds(end.plusDays(-1)) && !before.holds(end.plusDays(1)));
    const Found after = foundOn(made.folder, end.plusDays(2));
    QVERIFY(after.lines.join(u' ').contains(u"held_beyond_end"));
    QVERIFY(after.days.holds(end.plusDays(20'000)) && !after.days.holds(end.plusDays(-1)));
}

void TstSteadyFindings::aCaseAtRestIsNotReadAgain()
{
    LawCase made;
    made.measure(u"pretrial_custody"_s, u"2022-03-01"_s, u"2022-04-01"_s, u"release"_s);
    const SteadyDays days = foundOn(made.folder, day(u"2022-05-01"_s)).days;
    QVERIFY(!days.until);
    QCOMPARE(days.from.value(), day(u"2022-04-02"_s));
}

HABEAS_TEST(TstSteadyFindings)

} // namespace habeas::test

#include "tst_steadyfindings.moc"
