#include "app/letters/forms/formgates.h"

#include "app/letters/facts/lifespan.h"
#include "app/letters/followups.h"
#include "app/letters/gates/contacts.h"
#include "app/letters/gates/lettergates.h"
#include "app/letters/gates/minors.h"
#include "app/letters/gates/readergate.h"
#include "app/letters/gates/withheldwords.h"
#include "app/letters/template/phrases.h"
#include "app/letters/template/runningtext.h"
#include "app/letters/template/words.h"

#include <algorithm>

namespace habeas {

using namespace Qt::StringLiterals;

namespace {

Result<> mayPublishNow(const CaseFolder &folder)
{
    for (const UrgentAction &action : folder.urgentActions) {
        if (!action.deleted && action.state == u"stop_action")
            return refused(
                Letters::tr("The urgent action %1 says: stop action. Nothing about the case is "
                            "made for publication while that stands in it.")
                    .arg(action.number));
    }
    return {};
}

Result<> confirmed(const ConsentInForce &found, const LetterWish &wish, const TemplateInfo &info)
{
    // What is published reaches everybody: mayBePublished() has its own words for that.
    if (!found.limited || info.reader == Reader::Public
        || wish.confirmations.contains(u"consent_audience"_s))
        return {};
    return refused(Letters::tr("The person's answer speaks of certain readers only: “%1”. Confirm "
                               "that this document reaches nobody the person did not agree to.")
                       .arg(found.audience),
                   u"confirm:consent_audience"_s);
}

bool isAnyFilled(const QStringList &texts)
{
    return std::ranges::any_of(texts, [](const QString &text) {
        return !text.trimmed().isEmpty();
    });
}

bool isThere(const LetterData &data, const QString &name)
{
    return !data.root.members.value(name).isNothing();
}

/// Of what a paper for publication has a place for: events, background and dates have none.
bool tellsAnything(const LetterData &data)
{
    static const QStringList places { u"sentences"_s,    u"restrictions"_s, u"detentions"_s,
                                      u"charges"_s,      u"statements"_s,   u"spoken_for"_s,
                                      u"other_claims"_s, u"paragraphs"_s,   u"now"_s };
    return std::ranges::any_of(places, [&data](const QString &name) {
        return isThere(data, name);
    });
}

Result<> mayBeTold(const LetterData &data, const QString &need, const TemplateInfo &info)
{
    if (need == u"urgent_action" && !isThere(data, need))
        return refused(Letters::tr("No urgent action that this paper may tell of is on record, so "
                                   "there is no bulletin to write. Record the urgent action, or, "
                                   "where it is a draft, that it was issued; then write it."));
    if (need == u"facts" && !tellsAnything(data))
        return refused(
            Letters::tr("The case has no sentence, restriction, detention, charge or statement "
                        "that “%1” could tell of. Record what happened, or add a paragraph of your "
                        "own, then write it.")
                .arg(info.title));
    return {};
}

tl::unexpected<Error> noSuchFact(const QString &need)
{
    if (need == u"disappearance")
        return refused(
            Letters::tr("The record holds no disappearance of this person: no measure of that "
                        "kind, no abduction and no day they were last seen. Record it first."));
    return refused(
        Letters::tr("The record holds no event of ill-treatment or torture of this person. Record "
                    "what happened as an event, then write the sheet."));
}

} // namespace

Result<Id<Consent>> passReaderGates(const CaseFolder &folder, Id<Person> person,
                                    const LetterWish &wish, const TemplateInfo &info)
{
    if (folder.file.sealed || folder.file.deleted)
        return refused(
            Letters::tr("The case is sealed or in the bin, so no document is made from it."));
    Id<Consent> reliedOn;
    for (const QString &purpose : info.consents) {
        const Result<ConsentInForce> consent = consentFor(folder, person, purpose, wish.date);
        if (!consent)
            return tl::unexpected(consent.error());
        if (const Result<> audience = confirmed(*consent, wish, info); !audience)
            return tl::unexpected(audience.error());
        if (reliedOn.isNull())
            reliedOn = consent->consent;
    }
    if (info.reader == Reader::Public) {
        if (const auto open = mayBePublished(folder, person, wish.date, false); !open)
            return tl::unexpected(open.error());
        if (const Result<> open = mayPublishNow(folder); !open)
            return tl::unexpected(open.error());
        const Result<> named = mayNameMinor(folder, person, wish.date, wish.confirmations);
        if (!named)
            return tl::unexpected(named.error());
    }
    if (info.reader == Reader::Public || info.reader == Reader::Person) {
        if (info.id == u"solidarity-card" && deathOf(folder, person, wish.date).isSet())
            return refused(Letters::tr("The card is written to the person, and the person died: no "
                                       "reason makes it fit. Write to the family in a letter of "
                                       "your own."),
                           u"died"_s);
        const Result<> lives = stillLives(folder, person, wish.confirmations, wish.reasons);
        if (!lives)
            return tl::unexpected(lives.error());
    }
    if (info.reader == Reader::Public && !wish.approvedBy.trimmed().isEmpty()) {
        const Result<> safe = noReprisal(folder, person, wish.confirmations, wish.reasons);
        if (!safe)
            return tl::unexpected(safe.error());
    }
    return reliedOn;
}

Result<> hasWhatIsNeeded(const LetterData &data, const LetterWish &wish, const TemplateInfo &info)
{
    for (const QString &need : info.needs) {
        if (need == u"requests" && !isAnyFilled(wish.requests))
            return refused(
                Letters::tr("The letter asks for nothing yet. Type at least one request; the "
                            "program makes up none."));
        if (need == u"paragraphs" && !isAnyFilled(wish.paragraphs))
            return refused(
                Letters::tr("“%1” has no words of yours yet. Type at least one paragraph; the "
                            "program makes up none.")
                    .arg(info.title));
        if (need == u"previous_letter" && !isThere(data, u"previous"_s))
            return refused(
                Letters::tr("No earlier letter that was sent is on record, so there is nothing to "
                            "follow up. Record when the letter was sent, then write again."));
        if (need == u"unanswered_letter" && !isThere(data, u"unanswered"_s))
            return refused(
                Letters::tr("No letter that was sent and is still without an answer is on record. "
                            "Record when the letter was sent, then write the reminder."));
        if (need == u"new_facts" && !isThere(data, u"new_facts"_s))
            return refused(Letters::tr(
                "Nothing on record happened after the last letter was sent. Record what "
                "is new, then write the letter."));
        if ((need == u"disappearance" || need == u"ill_treatment") && !isThere(data, need))
            return noSuchFact(need);
        if (const Result<> told = mayBeTold(data, need, info); !told)
            return told;
        if (need == u"op1" && isThere(data, u"op_closed"_s))
            return refused(
                Letters::tr("The Human Rights Committee takes no new complaints against this "
                            "State: its denunciation of the Optional Protocol took effect on 8 "
                            "February 2023 (secondary source). Choose another procedure."));
    }
    return {};
}

QList<LetterFinding> formFindings(const CaseFolder &folder, const LetterWish &wish,
                                  const TemplateInfo &info, const ComposedLetter &form,
                                  const Resolved &resolved)
{
    QList<LetterFinding> findings;
    const auto say = [&findings](LetterFinding::Level level, const QString &text) {
        findings << LetterFinding { level, text };
    };
    const bool kept = info.reader == Reader::Office || info.reader == Reader::UnitedNations;
    if (!resolved.foreign.isEmpty()) {
        constexpr qsizetype most = 4; // enough to find the rest by
        QString words = inQuotes(resolved.foreign.mid(0, most), screenLanguage());
        if (const qsizetype more = resolved.foreign.size() - most; more > 0)
            words = Letters::tr("%1 and %n more", "words", static_cast<int>(more)).arg(words);
        say(LetterFinding::Level::Warning,
            (kept ? Letters::tr("These words of the record are not in the document's language "
                                "(%1): %2. Have them translated before it leaves the office.")
                  : Letters::tr("These words of the record are not in the document's language "
                                "(%1) and were left out: %2. Add a paragraph of your own where "
                                "they matter."))
                .arg(languageTitle(wish.language), words));
    }
    static const QList<Reader> closest { Reader::Office, Reader::Person, Reader::Family };
    if (!closest.contains(info.reader))
        findings << minorFindings(folder, form.person, wish.date);
    if (info.reader != Reader::Office)
        findings << contactFindings(wish, contactsIn(typedTexts(wish)));
    if (!form.withheld.isEmpty())
        say(LetterFinding::Level::Hint, form.withheld.join(u' '));
    return findings;
}

} // namespace habeas
