#include "app/letters/gates/lettergates.h"

#include "app/base/dates/dateprint.h"
#include "app/base/text/reason.h"
#include "app/base/text/textfold.h"
#include "app/casefile/shownname.h"
#include "app/casefile/thesaurus.h"
#include "app/casefile/updatechain.h"
#include "app/letters/facts/visiblefolder.h"
#include "app/letters/gates/lintwords.h"
#include "app/letters/gates/minors.h"
#include "app/letters/gates/readergate.h"
#include "app/letters/gates/reprisals.h"
#include "app/letters/gates/withheldwords.h"
#include "app/letters/template/words.h"

#include <QRegularExpression>

#include <algorithm>

namespace habeas {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype shortestName = 3; // shorter ones are in every other word

Result<> confirmAudience(const ConsentInForce &found, const LetterWish &wish)
{
    if (!found.limited)
        return {};
    if (!wish.official) // it reaches everybody, whatever somebody confirms
        return refused(Letters::tr("The person's answer speaks of certain readers only: “%1”. An "
                                   "open letter reaches everybody. Choose an official the person "
                                   "agreed to, or ask again and record the answer.")
                           .arg(found.audience),
                       u"consent_audience"_s);
    if (wish.confirmations.contains(u"consent_audience"_s))
        return {};
    return refused(Letters::tr("The person's answer speaks of certain readers only: “%1”. Confirm "
                               "that this letter reaches nobody the person did not agree to.")
                       .arg(found.audience),
                   u"confirm:consent_audience"_s);
}

/// An open letter is a publication.
Result<> mayBeOpen(const CaseFolder &folder, Id<Person> person, const LetterWish &wish)
{
    const bool namesNobody = wish.confirmations.contains(u"withhold_name"_s);
    if (mayBePublished(folder, person, wish.date, namesNobody))
        return mayNameMinor(folder, person, wish.date, wish.confirmations);
    const auto withoutName = mayBePublished(folder, person, wish.date, true);
    if (!withoutName)
        return tl::unexpected(withoutName.error());
    const auto withName = mayBePublished(folder, person, wish.date, false);
    return refused(withName.error().message + u' '
                       + Letters::tr("The letter can be written with initials in the place of the "
                                     "name."),
                   u"confirm:withhold_name"_s);
}

Result<> noPendingCourt(const LetterWish &wish)
{
    const bool confirmed = wish.confirmations.contains(u"pending_court"_s)
        && isReason(wish.reasons.value(u"pending_court"_s));
    if (!wish.official || !wish.official->pendingCourt || confirmed)
        return {};
    return refused(Letters::tr("“%1” is a court that has the case before it; a letter there may be "
                               "taken as interference and do harm. Choose another official, or "
                               "confirm that this letter is meant and say why.")
                       .arg(wish.official->office),
                   u"confirm:pending_court"_s);
}

/// A sealed name is not told, the person's id is.
QString nameOrId(const CaseFolder &folder, Id<Person> person)
{
    const QString name = shownName(visibleFolder(folder).folder, person);
    return name.isEmpty() ? person.text() : name;
}

ActionTime timeOf(const UrgentAction &action, CivilDay on)
{
    if (action.deleted || action.state == u"closed")
        return ActionTime::Open;
    const PartialDate &actBy = action.actBy;
    if (actBy.latest() && *actBy.latest() < on)
        return ActionTime::RunOut;
    if (actBy.earliest())
        return *actBy.earliest() < on ? ActionTime::MayHaveRunOut : ActionTime::Open;
    const bool stated = action.statedDaysLeft && *action.statedDaysLeft <= 0;
    return stated ? ActionTime::MayHaveRunOut : ActionTime::Open;
}

} // namespace

Result<> noStopAction(const CaseFolder &folder)
{
    for (const UrgentAction &action : folder.urgentActions) {
        if (!action.deleted && action.state == u"stop_action")
            return refused(
                Letters::tr("The urgent action %1 says: stop action. Further letters could "
                            "do harm, so none is made while that stands in the case.")
                    .arg(action.number));
    }
    return {};
}

Result<> stillLives(const CaseFolder &folder, Id<Person> person, const QSet<QString> &confirmations,
                    const QHash<QString, QString> &reasons)
{
    const Id<Person> who = person.isNull() ? personAtRisk(folder) : person;
    const QString word = u"person_died"_s;
    const auto one = std::ranges::find(folder.people, who, &Person::id);
    PartialDate died = one == folder.people.end() ? PartialDate() : one->died;
    bool isDead = died.isSet();
    for (const Event &event : folder.events) {
        const bool theirs
            = event.person == who || (event.person.isNull() && peopleAtRisk(folder).size() < 2);
        if (event.deleted || event.type != u"death" || !theirs)
            continue;
        isDead = true;
        if (!died.isSet() && !event.sealed)
            died = event.at;
    }
    if (!isDead || (confirmations.contains(word) && isReason(reasons.value(word))))
        return {};
    const QString name = nameOrId(folder, who);
    return refused(
        (died.isSet() && !died.isUnknown()
             ? Letters::tr(
                   "“%1” died (%2), and this paper is written about the living. Confirm that "
                   "it is meant all the same, and say why.")
                   .arg(name, printDate(died, screenLanguage()))
             : Letters::tr("“%1” died, and this paper is written about the living. Confirm that it "
                           "is meant all the same, and say why.")
                   .arg(name)),
        u"confirm:person_died"_s);
}

ActionTime actionTime(const CaseFolder &folder, CivilDay on)
{
    ActionTime worst = ActionTime::Open;
    for (const UpdateChain &chain : updateChains(folder))
        worst = std::max(worst, timeOf(chain.last(), on));
    return worst;
}

Result<> notExpired(const CaseFolder &folder, CivilDay on, const QSet<QString> &confirmations)
{
    if (actionTime(folder, on) == ActionTime::Open || confirmations.contains(u"expired_action"_s))
        return {};
    return refused(
        Letters::tr("The urgent action of this case has run out, or may have. Ask whoever "
                    "issued it whether letters are still wanted, then confirm that this "
                    "one is."),
        u"confirm:expired_action"_s);
}

Result<> noReprisal(const CaseFolder &folder, Id<Person> person, const QSet<QString> &confirmations,
                    const QHash<QString, QString> &reasons)
{
    const Id<Person> who = person.isNull() ? personAtRisk(folder) : person;
    const Letter *after = lastReprisal(folder, who).letter;
    const QString word = u"reprisal"_s;
    if (after == nullptr || (confirmations.contains(word) && isReason(reasons.value(word))))
        return {};
    return refused(Letters::tr("A reprisal against the person followed letter %1. Ask the family "
                               "or the lawyer whether another letter helps or harms, then confirm "
                               "that this one is wanted and say why.")
                       .arg(after->ref),
                   u"confirm:reprisal"_s);
}

Result<Id<Person>> whoIsMeant(const CaseFolder &folder, const LetterWish &wish)
{
    const QList<Id<Person>> people = peopleAtRisk(folder);
    if (!wish.person.isNull()) {
        if (people.contains(wish.person))
            return people.size() < 2 ? Id<Person>() : wish.person;
        return refused(
            Letters::tr("“%1” is not a person at risk in this case, so no letter is made "
                        "about them from it.")
                .arg(shownName(folder, wish.person)));
    }
    if (people.size() < 2)
        return Id<Person>();
    QStringList names;
    QStringList without;
    for (const Id<Person> person : people) {
        const QString name = nameOrId(folder, person);
        names << name;
        if (!consentFor(folder, person, u"letter_to_authorities"_s, wish.date))
            without << name;
    }
    QString message = Letters::tr("The case has several people at risk: %1. Choose whom the letter "
                                  "is about; a letter is about one person.")
                          .arg(names.join(u", "_s));
    if (!without.isEmpty())
        message += u' '
            + Letters::tr("Consent for letters to the authorities is missing for: %1.")
                  .arg(without.join(u", "_s));
    return refused(message, u"person"_s);
}

Result<Id<Consent>> passGates(const CaseFolder &folder, Id<Person> person, const LetterWish &wish)
{
    if (folder.file.sealed || folder.file.deleted)
        return refused(
            Letters::tr("The case is sealed or in the bin, so no letter is made from it."));
    const Result<ConsentInForce> consent
        = consentFor(folder, person, u"letter_to_authorities"_s, wish.date);
    if (!consent)
        return tl::unexpected(consent.error());
    Result<> gate = confirmAudience(*consent, wish);
    if (gate && !wish.official)
        gate = mayBeOpen(folder, person, wish);
    if (gate)
        gate = noStopAction(folder);
    if (gate)
        gate = noPendingCourt(wish);
    if (gate)
        gate = stillLives(folder, person, wish.confirmations, wish.reasons);
    if (gate && !wish.approvedBy.trimmed().isEmpty())
        gate = notExpired(folder, wish.date, wish.confirmations);
    if (gate && !wish.approvedBy.trimmed().isEmpty())
        gate = noReprisal(folder, person, wish.confirmations, wish.reasons);
    if (!gate)
        return tl::unexpected(gate.error());
    return consent->consent;
}

namespace {

// Whole words only: "Ali" is not in "alibi".
bool standsIn(const QString &text, const QString &name)
{
    if (name.size() < shortestName)
        return false;
    QStringList words = name.split(u' ', Qt::SkipEmptyParts);
    // Making the expression takes longer than reading a letter for a word.
    if (words.isEmpty() || !text.contains(words.first(), Qt::CaseInsensitive))
        return false;
    for (QString &word : words)
        word = QRegularExpression::escape(word);
    // "правда" is no lawyer called "Правда".
    const bool asWritten = words.size() == 1 && isAlsoAWord(foldForSearch(name));
    const QRegularExpression form(
        u"(?<![\\p{L}\\p{N}])%1(?![\\p{L}\\p{N}])"_s.arg(words.join(u"\\s+"_s)),
        (asWritten ? QRegularExpression::NoPatternOption
                   : QRegularExpression::CaseInsensitiveOption)
            | QRegularExpression::UseUnicodePropertiesOption);
    return form.match(text).hasMatch();
}

} // namespace

namespace {

tl::unexpected<Error> namesSomebody(const QString &name, const QString &as)
{
    return refused(
        Letters::tr("The letter names “%1”, who is in this case as: %2. Such a name never "
                    "leaves the office. Take it out of the text it stands in.")
            .arg(name, as));
}

} // namespace

Result<> namesNobodyElse(const CaseFolder &folder, Id<Person> person, const LetterWish &wish,
                         const QString &letterText)
{
    QStringList known;
    for (const Name &name : folder.names) {
        if (name.person == person)
            known << name.text.trimmed().toCaseFolded();
    }
    const ReaderGate gate(folder, tellingAbout(folder, person, wish));
    const auto mayStand = [&](const WithheldThing &thing) {
        return known.contains(thing.text.toCaseFolded()) || !reasonToKeep(wish, thing).isEmpty()
            || (wish.official && standsIn(wish.official->name, thing.text));
    };
    for (const Name &name : folder.names) {
        const QString text = name.text.trimmed();
        const QString role = protectedRole(folder, name.person);
        if (name.person == person || role.isEmpty() || !standsIn(letterText, text))
            continue;
        WithheldThing thing { text, {}, {}, name.sealed };
        thing.never = !gate.whyNeverNamed(name.person).isEmpty();
        if (!mayStand(thing))
            return namesSomebody(text, codeLabel(u"involvement_role"_s, role, screenLanguage()));
    }
    for (const Source &source : folder.sources) {
        const QString author = source.author.trimmed();
        if (isPublicSource(source) || !standsIn(letterText, author))
            continue;
        WithheldThing thing { author, {}, {}, source.sealed };
        thing.never = gate.telling().reader == Reader::Public;
        if (!mayStand(thing))
            return namesSomebody(author, Letters::tr("who a source came from"));
    }
    return {};
}

} // namespace habeas
