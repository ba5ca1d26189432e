#include "app/letters/gates/lint.h"

#include "app/base/dates/dateprint.h"
#include "app/casefile/updatechain.h"
#include "app/law/deadlines/subject.h"
#include "app/law/proceedings/restrictionterms.h"
#include "app/law/track/track.h"
#include "app/letters/facts/verified.h"
#include "app/letters/gates/contacts.h"
#include "app/letters/gates/dwellings.h"
#include "app/letters/gates/lintwords.h"
#include "app/letters/gates/lostsight.h"
#include "app/letters/gates/minors.h"
#include "app/letters/gates/ownname.h"
#include "app/letters/gates/papernumbers.h"
#include "app/letters/gates/reprisals.h"
#include "app/letters/paper/pages.h"
#include "app/letters/template/lettertemplates.h"
#include "app/letters/template/phrases.h"
#include "app/letters/template/runningtext.h"
#include "app/letters/template/words.h"

#include <QGuiApplication>

#include <algorithm>

namespace habeas {

using namespace Qt::StringLiterals;

namespace {

using Level = LetterFinding::Level;

/// Collects findings, each a whole sentence.
class Lint
{
public:
    void say(Level level, const QString &text) { m_findings << LetterFinding { level, text }; }

    void warnIf(bool wrong, const QString &text)
    {
        if (wrong)
            say(Level::Warning, text);
    }

    void content(const Resolved &resolved);
    void asksForNothing(const LetterWish &wish);
    void language(const LetterWish &wish, const Resolved &resolved, const QString &name);
    void urgentActions(const CaseFolder &folder, CivilDay on);
    void official(const CaseFolder &folder, const LetterWish &wish);
    void quotes(const CaseFolder &folder, const CaseFolder &visible, const LetterWish &wish,
                const TypedLint &typed, const ComposedLetter &letter);
    void reprisal(const CaseFolder &folder, Id<Person> person);
    void lostSight(const CaseFolder &visible, Id<Person> person, CivilDay day);
    void releasedAlready(const CaseFolder &folder, const LetterWish &wish, Id<Person> person);
    void sealedSources(const CaseFolder &folder, const ComposedLetter &letter);

    void add(const QList<LetterFinding> &findings) { m_findings << findings; }

    [[nodiscard]] const QList<LetterFinding> &findings() const { return m_findings; }

private:
    QList<LetterFinding> m_findings;
};

void Lint::content(const Resolved &resolved)
{
    warnIf(resolved.names < 2,
           Letters::tr("The person's name stands in the letter less than twice. Readers who handle "
                       "many letters look for it."));
    warnIf(resolved.dates == 0, Letters::tr("The letter gives no date of anything that happened."));
}

void Lint::asksForNothing(const LetterWish &wish)
{
    warnIf(std::ranges::all_of(wish.requests,
                               [](const QString &r) {
                                   return r.trimmed().isEmpty();
                               }),
           Letters::tr("The letter asks for nothing. Type what the reader should do."));
}

void Lint::language(const LetterWish &wish, const Resolved &resolved, const QString &name)
{
    const QString title = languageTitle(wish.language);
    warnIf(!resolved.foreign.isEmpty(),
           Letters::tr("These words of the record are not in the letter's language (%1) and were "
                       "left out: %2. Add a paragraph of your own where they matter.")
               .arg(title, inQuotes(resolved.foreign, screenLanguage())));
    warnIf(!isWrittenIn(name, wish.language),
           Letters::tr("The name is not on record in the letter's language (%1); the letter has "
                       "“%2”. Type the other spelling in on the person's page.")
               .arg(title, name));
}

void Lint::urgentActions(const CaseFolder &folder, CivilDay on)
{
    for (const UpdateChain &chain : updateChains(folder)) {
        const UrgentAction &action = chain.last();
        if (action.state == u"closed")
            continue;
        const QString which = action.number.trimmed().isEmpty() ? action.title : action.number;
        const PartialDate &actBy = action.actBy;
        const QString until = printDate(actBy, screenLanguage());
        if (actBy.latest() && *actBy.latest() < on)
            say(Level::Warning,
                Letters::tr("The urgent action “%1” has run out (act by %2). Ask whoever issued it "
                            "whether letters are still wanted.")
                    .arg(which, until));
        else if (actBy.earliest() && *actBy.earliest() < on)
            say(Level::Warning,
                Letters::tr("The urgent action “%1” may have run out (act by %2). Ask "
                            "whoever issued it whether letters are still wanted.")
                    .arg(which, until));
        else if (!actBy.earliest() && action.statedDaysLeft && *action.statedDaysLeft <= 0)
            say(Level::Warning,
                Letters::tr("The urgent action “%1” stated that no days were left. Ask "
                            "whoever issued it whether letters are still wanted.")
                    .arg(which));
    }
}

void Lint::official(const CaseFolder &folder, const LetterWish &wish)
{
    if (!wish.official)
        return;
    warnIf(wish.official->pendingCourt,
           Letters::tr("“%1” has the case before it. Write to a prosecutor, an ombudsman or a "
                       "minister instead where that will do.")
               .arg(wish.official->office));
    warnIf(isAddressStale(*wish.official, wish.date),
           Letters::tr("Nobody has checked the address of “%1” in the last %n day(s).", nullptr,
                       static_cast<int>(addressGoesStaleAfterDays))
               .arg(wish.official->office));
    const QString country = wish.official->country.trimmed();
    const QString ours = folder.file.country.trimmed();
    if (!country.isEmpty() && !ours.isEmpty() && country.compare(ours, Qt::CaseInsensitive) != 0)
        say(Level::Hint,
            Letters::tr("“%1” is an office of another country (%2) than the case (%3). Check that "
                        "the letter goes to the right reader.")
                .arg(wish.official->office, country, ours));
    const QString preferred = wish.official->preferredLanguage;
    if (!preferred.isEmpty() && preferred != languageCode(wish.language))
        say(Level::Hint,
            Letters::tr("“%1” prefers letters in another language (%2).")
                .arg(wish.official->office, preferred));
}

bool isIncluded(const ComposedLetter &letter, const QUuid &record)
{
    return std::ranges::any_of(letter.facts, [&record](const LetterFact &fact) {
        return fact.included && fact.record == record;
    });
}

/// Whether the letter says it: as it stands in the letter, before what ends the sentence.
bool isSaid(const ComposedLetter &letter, const QString &words)
{
    QString said = words.simplified();
    while (said.endsWith(u'.'))
        said.chop(1);
    return !said.isEmpty() && letter.text.simplified().contains(said);
}

using Telling = RestrictionTerm::Telling;

/// How surely the person is forbidden to be heard, by the reading all papers share.
Telling silencedBy(const CaseFolder &folder, const ComposedLetter &letter, CivilDay day)
{
    Telling surest = Telling::Nothing;
    for (const RestrictionTerm &term : restrictionTerms(folder, day)) {
        const Restriction &restriction = term.restriction;
        const bool theirs = restriction.person.isNull() || restriction.person == letter.person;
        if (!theirs || restriction.deleted || !forbidsSpeaking(restriction.type))
            continue;
        if (term.telling == Telling::InForce)
            return Telling::InForce;
        if (term.telling == Telling::NotCertain)
            surest = Telling::NotCertain;
    }
    return surest;
}

// Whoever is out would be asked for once more.
void Lint::releasedAlready(const CaseFolder &folder, const LetterWish &wish, Id<Person> person)
{
    if (!std::ranges::any_of(wish.requests, &asksForRelease))
        return;
    PartialDate out;
    PartialDate ended; // otherwise than by a release
    for (const Measure &measure : folder.measures) {
        const bool theirs = measure.person.isNull() || measure.person == person;
        if (measure.deleted || !theirs || !isDeprivation(measure.type))
            continue;
        const bool begun = !measure.from.earliest() || *measure.from.earliest() <= wish.date;
        if (begun && runsOn(measure, wish.date) != Runs::No)
            return;
        PartialDate &last = measure.endedBy == u"release" ? out : ended;
        if (measure.until.isSet()
            && (!last.isSet() || PartialDate::sortsBefore(last, measure.until)))
            last = measure.until;
    }
    const bool released = out.isSet() && (!ended.isSet() || !PartialDate::sortsBefore(out, ended));
    if (released)
        say(Level::Warning,
            Letters::tr("The letter asks to let the person go, and the record says they were "
                        "released (%1). Check the request.")
                .arg(printDate(out, screenLanguage())));
    else if (ended.isSet())
        say(Level::Warning,
            Letters::tr("The letter asks to let the person go, and no measure on record holds them "
                        "now: the last one ended (%1). Check the request.")
                .arg(printDate(ended, screenLanguage())));
}

// There is a paper of its own for it, which nobody has to know of.
void Lint::lostSight(const CaseFolder &visible, Id<Person> person, CivilDay day)
{
    const auto lost = lostSightOf(visible, person, day);
    if (!lost)
        return;
    const QString at = lost->at.isSet() ? printDate(lost->at, screenLanguage())
                                        : Letters::tr("no date on record");
    say(Level::Hint,
        (lost->formHolds
             ? Letters::tr("The record says “%1” (%2). There is a paper for it: “%3”.")
             : Letters::tr("The record says “%1” (%2). There is a paper for it, “%3”, once an "
                           "event says when the person was last seen."))
            .arg(insideQuotes(beginningOf(lost->words), screenLanguage()), at,
                 templateInfo(u"wgeid"_s).title));
}

// What came of an earlier letter may come of this one.
void Lint::reprisal(const CaseFolder &folder, Id<Person> person)
{
    const Dispatch *found = lastReprisal(folder, person).dispatch;
    warnIf(found != nullptr,
           Letters::tr("An earlier letter was answered with a reprisal (%1). Ask the person, the "
                       "family or the lawyer before another one goes out.")
               .arg(found != nullptr && found->replied.isSet()
                        ? printDate(found->replied, screenLanguage())
                        : Letters::tr("no date on record")));
}

// A person under a ban can be harmed by their own words.
void Lint::quotes(const CaseFolder &folder, const CaseFolder &visible, const LetterWish &wish,
                  const TypedLint &typed, const ComposedLetter &letter)
{
    const Telling banned = silencedBy(folder, letter, wish.date);
    if (banned == Telling::Nothing)
        return;
    QStringList quoted;
    const OwnName own(folder, { letter.person });
    for (const Claim &claim : visible.claims) { // in the words the letter has
        const bool theirs = claim.claimant.trimmed().isEmpty() || own.isCalled(claim.claimant);
        if (claim.person == letter.person && theirs && isIncluded(letter, claim.id.uuid())
            && isSaid(letter, claim.text))
            quoted << insideQuotes(beginningOf(claim.text), screenLanguage());
    }
    for (const QString &quote : typed.quotes)
        quoted << insideQuotes(beginningOf(quote), screenLanguage());
    warnIf(!quoted.isEmpty(),
           (banned == Telling::InForce
                ? Letters::tr("The person is forbidden to speak in public or on the Internet, and "
                              "the letter quotes them (“%1”): that may be taken as a breach. Ask "
                              "the person or the lawyer first.")
                : Letters::tr("The person may be forbidden to speak in public or on the Internet "
                              "(the record does not show whether the ban is in force), and the "
                              "letter quotes them (“%1”): that may be taken as a breach. Ask the "
                              "person or the lawyer first."))
               .arg(quoted.join(u"”, “"_s)));
}

// A fact that only a sealed source told may lead back to whoever told it.
void Lint::sealedSources(const CaseFolder &folder, const ComposedLetter &letter)
{
    QSet<QUuid> stated;
    for (const LetterFact &fact : letter.facts) {
        if (fact.included)
            stated << fact.record;
    }
    const auto isSealed = [&folder](const Id<Source> &id) {
        return std::ranges::any_of(folder.sources, [&id](const Source &source) {
            return source.id == id && source.sealed;
        });
    };
    int count = 0;
    CaseFolder::eachList(folder, [&](const auto &list) {
        for (const auto &record : list) {
            if (stated.contains(record.id.uuid()) && !record.sources.isEmpty()
                && std::ranges::all_of(record.sources, isSealed))
                ++count;
        }
    });
    warnIf(count > 0,
           Letters::tr("%n fact(s) of this letter rest on a sealed source only. Ask whether "
                       "they could lead back to it.",
                       nullptr, count));
}

} // namespace

QList<LetterFinding> lintLetter(const CaseFolder &folder, const CaseFolder &visible,
                                const LetterWish &wish, const TypedLint &typed,
                                const ComposedLetter &letter, const Resolved &resolved,
                                LetterKind kind)
{
    Lint lint;
    lint.urgentActions(folder, wish.date);
    lint.reprisal(folder, letter.person);
    lint.lostSight(visible, letter.person, wish.date);
    lint.official(folder, wish);
    lint.add(minorFindings(folder, letter.person, wish.date));
    lint.sealedSources(folder, letter);
    lint.releasedAlready(folder, wish, letter.person);
    lint.language(wish, resolved, displayName(visible, letter.person, languageCode(wish.language)));
    lint.add(typed.language);
    if (!kind.isCard) // to the person: no facts of the case and no request belong there
        lint.content(resolved);
    if (!kind.isCard && !kind.requestsAskedElsewhere)
        lint.asksForNothing(wish);
    lint.add(typed.requests);
    lint.add(typed.tone);
    lint.add(contactFindings(wish, typed.contacts));
    lint.add(doorFindings(wish, typed.doors));
    lint.add(paperNumberFindings(wish, typed.papers));
    lint.add(handleFindings(wish, typed.handles));
    lint.add(typed.pastDates);
    lint.quotes(folder, visible, wish, typed, letter);
    lint.add(typed.shouting);
    return lint.findings();
}

void noteLength(ComposedLetter &letter, int pages)
{
    letter.pages = pages;
    if (letter.internal || letter.isForm)
        return; // read to the end
    if (pages == 1)
        letter.fine.prepend(Letters::tr("one page"));
    else
        letter.findings << LetterFinding {
            Level::Warning,
            Letters::tr("The letter takes %n page(s). One page is read; leave something out.",
                        nullptr, pages)
        };
}

void measureLength(ComposedLetter &letter)
{
    if (!qobject_cast<QGuiApplication *>(QCoreApplication::instance()))
        return; // no fonts to measure with
    const auto pages = LetterPages::layOut(letter, letterPage(letter.paper));
    if (pages)
        noteLength(letter, (*pages)->pageCount());
    else
        letter.findings << LetterFinding { Level::Block, pages.error().message };
}

} // namespace habeas
