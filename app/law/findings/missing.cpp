#include "app/casefile/reportrule.h"
#include "app/law/findings/crossfindings.h"
#include "app/law/findings/findingwords.h"
#include "app/law/proceedings/recordwords.h"
#include "app/law/proceedings/restrictionterms.h"
#include "app/law/proceedings/sentencewords.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace habeas {

namespace {

struct MissingText
{
    Q_DECLARE_TR_FUNCTIONS(Findings)
};

/// In a case with several people at risk, a record that names nobody is nobody's.
template<class R>
void addUnnamed(const CaseFolder &folder, const QList<R> &records, QList<Finding> &found)
{
    for (const R &record : records) {
        if (!record.person.isNull())
            continue;
        Finding finding { u"nobody_named"_s, {}, { record.id.uuid() } };
        finding.text = MissingText::tr("%1: the case has several people at risk, and this record "
                                       "names none of them.")
                           .arg(recordWords(folder, record.id.uuid()));
        finding.value = QString::fromLatin1(R::kind.table);
        finding.fix
            = { u"edit"_s, record.id.uuid(), u"person"_s, MissingText::tr("Say whom it is about") };
        found << finding;
    }
}

void severalPeople(const CaseFolder &folder, QList<Finding> &found)
{
    const QList<Id<Person>> people = peopleAtRisk(folder);
    if (people.size() < 2)
        return;
    Finding finding { u"several_at_risk"_s, {}, {} };
    QStringList names;
    QStringList ids;
    for (const Id<Person> &person : people) {
        finding.about << person.uuid();
        names << recordWords(folder, person.uuid());
        ids << person.text();
    }
    finding.text = MissingText::tr("Several people at risk: %1. Where there is room for one, the "
                                   "first is shown: by the date of the involvement, then by the "
                                   "first measure, then by name.")
                       .arg(names.join(u", "_s));
    finding.value = restsOn(ids);
    finding.fix = { u"edit"_s, people.first().uuid(), u"from"_s,
                    MissingText::tr("Date the involvements so that the right person comes first") };
    found << finding;
    addUnnamed(folder, folder.measures, found);
    addUnnamed(folder, folder.charges, found);
    addUnnamed(folder, folder.sentences, found);
    addUnnamed(folder, folder.restrictions, found);
    addUnnamed(folder, folder.hearings, found);
    QList<Event> events = folder.events;
    events.removeIf([](const Event &event) {
        return event.type == u"background"_s; // about nobody in the case
    });
    addUnnamed(folder, events, found);
}

/// What a restriction does not say, by field.
QStringList gapsOf(const Restriction &restriction)
{
    QStringList gaps;
    if (restriction.text.isEmpty())
        gaps << u"text"_s;
    if (!restriction.law.isSet())
        gaps << u"law"_s;
    if (!restriction.until.isSet() && restriction.term.isEmpty())
        gaps << u"until"_s;
    return gaps;
}

QString gapWords(const QStringList &gaps)
{
    QStringList words;
    for (const QString &gap : gaps) {
        if (gap == u"text"_s)
            words << MissingText::tr("its exact words", "of a restriction");
        else if (gap == u"law"_s)
            words << MissingText::tr("its legal basis", "of a restriction");
        else
            words << MissingText::tr("its end", "of a restriction");
    }
    return words.join(MissingText::tr(" and ", "between things that are missing"));
}

/// Bans of one sentence that lack the same are one question.
void restrictions(const CaseFolder &folder, QList<Finding> &found)
{
    QList<std::pair<QStringList, Finding>> groups;
    for (const Restriction &restriction : folder.restrictions) {
        const QStringList gaps = gapsOf(restriction);
        if (gaps.isEmpty())
            continue;
        const QStringList rests { restriction.sentence.text(), restriction.measure.text(),
                                  restriction.person.text(), gaps.join(u' ') };
        auto group = std::ranges::find(groups, rests, &std::pair<QStringList, Finding>::first);
        if (group == groups.end()) {
            Finding finding { u"restriction_incomplete"_s, restriction.person, {} };
            finding.value = gaps.join(u' ');
            finding.fix = { u"edit"_s, restriction.id.uuid(), gaps.first(),
                            MissingText::tr("Add %1", "what is missing").arg(gapWords(gaps)) };
            groups << std::pair { rests, finding };
            group = groups.end() - 1;
        }
        group->second.about << restriction.id.uuid();
    }
    for (auto &[rests, finding] : groups) {
        const auto count = static_cast<int>(finding.about.size());
        const QString words = gapWords(rests.last().split(u' '));
        finding.text = count == 1
            ? MissingText::tr("%1: nothing is on record about %2.")
                  .arg(recordWords(folder, finding.about.first()), words)
            : MissingText::tr("%n restriction(s): nothing is on record about %1.", nullptr, count)
                  .arg(words);
        found << finding;
    }
}

/// A quashing that names the punishment it quashed, or one passed anew? Only somebody who has read
/// the judgment knows.
void quashings(const CaseFolder &folder, CivilDay today, QList<Finding> &found)
{
    if (!std::ranges::any_of(folder.sentences, [](const Sentence &sentence) {
            return sentence.effect == u"quashed"_s;
        }))
        return;
    for (const SentenceChain &chain : sentenceChains(folder, today)) {
        for (const Judgment &judgment : chain.judgments) {
            const Sentence &sentence = judgment.sentence;
            if (sentence.effect != u"quashed" || judgment.passesAnew
                || !imposesPunishment(sentence))
                continue;
            Finding finding { u"quashed_with_punishment"_s, chain.person, { sentence.id.uuid() } };
            finding.text
                = MissingText::tr(
                      "%1: it quashed the judgment before it, and the record gives it a "
                      "punishment too (%2). If the court passed that sentence anew, "
                      "say that it changed the judgment; if not, empty the punishment.")
                      .arg(recordWords(folder, sentence.id.uuid()), penaltyWords(sentence));
            finding.value = restsOn({ sentence.type, sentence.term });
            finding.fix = { u"edit"_s, sentence.id.uuid(), u"effect"_s,
                            MissingText::tr("Say what the court decided") };
            found << finding;
        }
    }
}

/// Why a duty to report has no day: nobody filled in how often, or its words name no days.
QString reportDayWords(const CaseFolder &folder, const Restriction &duty)
{
    const QString what = recordWords(folder, duty.id.uuid());
    if (!duty.reportEvery.isEmpty())
        return MissingText::tr("%1: reports are due “%2”, and nothing on record says when the next "
                               "one is.",
                               "a restriction, how often")
            .arg(what, duty.reportEvery);
    const QString promised = reportWordsIn(duty.text);
    return promised.isEmpty()
        ? MissingText::tr("%1: nothing on record says how often to report, or when the next report "
                          "is.")
              .arg(what)
        : MissingText::tr("%1: its words say “%2”, and how often to report is not filled in, so no "
                          "report is on any list.",
                          "a restriction, how often")
              .arg(what, promised);
}

/// A duty to report that is on no list: nobody is reminded of it.
void reportDays(const CaseFolder &folder, CivilDay today, QList<Finding> &found)
{
    if (folder.file.status == u"closed"
        || std::ranges::none_of(folder.restrictions, isDutyToReport))
        return;
    for (const RestrictionTerm &term : restrictionTerms(folder, today)) {
        const Restriction &duty = term.restriction;
        const auto person = std::ranges::find(folder.people, duty.person, &Person::id);
        const bool died = person != folder.people.end() && person->died.isSet();
        if (!term.reportDayMissing || died)
            continue;
        Finding finding { u"report_day_missing"_s, duty.person, { duty.id.uuid() } };
        finding.text = reportDayWords(folder, duty);
        finding.value = duty.reportEvery.isEmpty() ? duty.text : duty.reportEvery;
        finding.fix = duty.reportEvery.isEmpty()
            ? FindingFix { u"edit"_s, duty.id.uuid(), u"report_every"_s,
                           MissingText::tr("Say how often to report") }
            : FindingFix { u"edit"_s, duty.id.uuid(), u"next_report"_s,
                           MissingText::tr("Say when the next report is") };
        found << finding;
    }
}

/// Letters that have not gone out yet.
QList<QUuid> openLetters(const CaseFolder &folder, const Consent &consent)
{
    static const QStringList open { u""_s, u"draft"_s, u"approved"_s, u"printed"_s };
    QList<QUuid> letters;
    for (const Letter &letter : folder.letters) {
        const bool rests = letter.consent == consent.id
            || (letter.consent.isNull() && letter.person == consent.person
                && consent.purpose == u"letter_to_authorities"_s);
        if (rests && open.contains(letter.state))
            letters << letter.id.uuid();
    }
    return letters;
}

void consents(const CaseFolder &folder, CivilDay today, QList<Finding> &found)
{
    constexpr qint64 soon = 30; // days, enough to reach a family by post
    for (const Consent &consent : folder.consents) {
        const QList<QUuid> letters = openLetters(folder, consent);
        if (letters.isEmpty() || consent.answer != u"yes"_s)
            continue;
        const auto withdrawn = consent.withdrawn.isSet();
        const auto last = consent.expires.latest();
        if (!withdrawn && (!last || daysBetween(today, *last) > soon))
            continue;
        const bool expired = !withdrawn && *last < today;
        const PartialDate &date = withdrawn ? consent.withdrawn : consent.expires;
        const QString day = FindingText::print(date);
        Finding finding { withdrawn     ? u"consent_withdrawn"_s
                              : expired ? u"consent_expired"_s
                                        : u"consent_expiring"_s,
                          consent.person, QList<QUuid> { consent.id.uuid() } + letters };
        finding.text = withdrawn
            ? MissingText::tr("A consent was withdrawn on %1, and a letter that rests on it has "
                              "not gone out yet.")
                  .arg(day)
            : expired ? MissingText::tr("A consent expired on %1, and a letter that rests on it "
                                        "has not gone out yet.")
                            .arg(day)
                      : MissingText::tr("A consent expires on %1, and a letter that rests on it "
                                        "has not gone out yet.")
                            .arg(day);
        finding.from = date.earliest();
        finding.until = date.latest();
        finding.value = date.edtf();
        finding.fix
            = { u"renew_consent"_s, consent.id.uuid(), u"expires"_s,
                MissingText::tr("Ask again and record the answer, or withdraw the letter") };
        found << finding;
    }
}

/// Whether somebody wrote to the authorities again with the reprisal before their eyes: a letter
/// made since confirms it.
bool isConsidered(const CaseFolder &folder, const Letter &answered, const Dispatch &reprisal)
{
    return std::ranges::any_of(folder.letters, [&](const Letter &later) {
        const bool theirs
            = later.person.isNull() || answered.person.isNull() || later.person == answered.person;
        const bool before = later.made.latest() && reprisal.replied.earliest()
            && *later.made.latest() < *reprisal.replied.earliest();
        const QStringList confirmed = later.confirmed.split(u'\n');
        return later.id != answered.id && theirs && !before
            && std::ranges::any_of(confirmed, [](const QString &line) {
                   return line.section(u':', 0, 0) == u"reprisal";
               });
    });
}

/// What a letter brought upon the person, until somebody looked at it: one question a letter,
/// however often it was sent.
void reprisals(const CaseFolder &folder, QList<Finding> &found)
{
    QSet<Id<Letter>> asked;
    for (const Dispatch &dispatch : folder.dispatches) {
        const auto letter = std::ranges::find(folder.letters, dispatch.letter, &Letter::id);
        if (dispatch.outcome != u"reprisal" || letter == folder.letters.end()
            || asked.contains(letter->id) || isConsidered(folder, *letter, dispatch))
            continue;
        asked.insert(letter->id);
        const PartialDate &day = dispatch.replied;
        Finding finding { u"reprisal"_s, letter->person, { letter->id.uuid() } };
        finding.text = day.isSet() && !day.isUnknown()
            ? MissingText::tr("A reprisal followed letter %1 (%2), and nobody has looked at it "
                              "since.")
                  .arg(letter->ref, FindingText::print(day))
            : MissingText::tr("A reprisal followed letter %1, and nobody has looked at it since.")
                  .arg(letter->ref);
        finding.from = day.earliest();
        finding.until = day.latest();
        finding.value = restsOn({ day.edtf(), dispatch.reply });
        finding.fix = { u"edit"_s,
                        letter->id.uuid(),
                        {},
                        MissingText::tr("Ask the family or the lawyer whether letters help or "
                                        "harm, then confirm that it was considered") };
        found << finding;
    }
}

} // namespace

QList<Finding> missing(const CaseFolder &folder, CivilDay today)
{
    QList<Finding> found;
    severalPeople(folder, found);
    restrictions(folder, found);
    quashings(folder, today, found);
    reportDays(folder, today, found);
    consents(folder, today, found);
    reprisals(folder, found);
    return found;
}

} // namespace habeas
