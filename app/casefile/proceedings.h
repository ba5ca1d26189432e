#pragma once

#include "app/base/dates/partialdate.h"
#include "app/casefile/lawreference.h"
#include "app/casefile/money.h"
#include "app/casefile/record.h"

namespace habeas {

struct Case;
struct Measure;
struct Person;

/// One accusation under one law reference, with the stage it has reached.
struct Charge : Record
{
    static constexpr RecordKind kind { "charge", "charges", "case" };

    Id<Charge> id;
    Id<Case> inCase;
    Id<Person> person;
    LawReference law;
    QString offence; ///< in words: "insulting an official"
    QString proceedings; ///< the authorities' own number: "State Security Case 488/2019"
    QString stage; ///< code: investigated, suspected, accused, convicted, ...
    PartialDate stageDate; ///< when it reached that stage
    PartialDate actsDated; ///< when the acts it is about are said to have happened
    QString outcome; ///< code: convicted, acquitted, dropped, ...; empty while it is open
    PartialDate outcomeDate;
    PartialDate edition; ///< a day on which the wording meant was in force
    QString severity; ///< as the law classes it, in words: "especially grave"
    QString penaltyLeast; ///< the bounds of that edition as the law states them: "3 years"
    QString penaltyMost; ///< "10 years", "fine of 1,000 MCI"

    template<class Self, class Visitor>
    static void describe(Self &self, Visitor &&visit)
    {
        visit("case", self.inCase, required);
        visit("person", self.person);
        visit("law", self.law);
        visit("offence", self.offence);
        visit("proceedings", self.proceedings);
        visit("stage", self.stage, oneOf("charge_stage"));
        visit("stage_date", self.stageDate);
        visit("acts_dated", self.actsDated);
        visit("outcome", self.outcome, oneOf("charge_outcome"));
        visit("outcome_date", self.outcomeDate);
        visit("edition", self.edition);
        visit("severity", self.severity);
        visit("penalty_least", self.penaltyLeast);
        visit("penalty_most", self.penaltyMost);
    }
};

/// An earlier stage of a charge, so that its history is on record.
struct ChargeStage : Record
{
    static constexpr RecordKind kind { "charge_stage", "stages", "charge" };

    Id<ChargeStage> id;
    Id<Charge> charge;
    QString stage;
    PartialDate at;
    QString authority;

    template<class Self, class Visitor>
    static void describe(Self &self, Visitor &&visit)
    {
        visit("charge", self.charge, required);
        visit("stage", self.stage, requiredOneOf("charge_stage"));
        visit("at", self.at);
        visit("authority", self.authority);
    }
};

/// A charge that took the place of another: many to many.
struct Requalification : Record
{
    static constexpr RecordKind kind { "requalification", "requalified_from", "charge" };

    Id<Requalification> id;
    Id<Charge> charge; ///< the new one
    Id<Charge> from; ///< the one it replaced
    PartialDate at;
    QString authority;

    template<class Self, class Visitor>
    static void describe(Self &self, Visitor &&visit)
    {
        visit("charge", self.charge, required);
        visit("from", self.from, required);
        visit("at", self.at);
        visit("authority", self.authority);
    }
};

/// Why a person holds that a right was violated: an argument somebody wrote, for the forms that ask
/// for one. The program makes none up and prints it nowhere else.
struct Argument : Record
{
    static constexpr RecordKind kind { "argument", "arguments", "case" };

    Id<Argument> id;
    Id<Case> inCase;
    Id<Person> person;
    QString point; ///< code: wgad_1 to wgad_5, covenant, urgency, interim_measures
    QString rights; ///< the articles it rests on, in words: "articles 19 and 21 of the Covenant"
    QString text;

    template<class Self, class Visitor>
    static void describe(Self &self, Visitor &&visit)
    {
        visit("case", self.inCase, required);
        visit("person", self.person);
        visit("point", self.point, requiredOneOf("argument_point"));
        visit("rights", self.rights);
        visit("text", self.text, required);
    }
};

/// What the proceedings call the person: "witness with the right to defence".
struct Status : Record
{
    static constexpr RecordKind kind { "status", "statuses", "case" };

    Id<Status> id;
    Id<Case> inCase;
    Id<Person> person;
    QString status;
    PartialDate from;
    PartialDate until;
    QString authority;
    LawReference law;

    template<class Self, class Visitor>
    static void describe(Self &self, Visitor &&visit)
    {
        visit("case", self.inCase, required);
        visit("person", self.person);
        visit("status", self.status, required);
        visit("from", self.from);
        visit("until", self.until);
        visit("authority", self.authority);
        visit("law", self.law);
    }
};

struct Hearing : Record
{
    static constexpr RecordKind kind { "hearing", "hearings", "case" };

    Id<Hearing> id;
    Id<Case> inCase;
    Id<Person> person;
    PartialDate at;
    QString time; ///< local civil time, "10:00"
    QString zone; ///< IANA name where it is known: "Asia/Almaty"
    QString court;
    QString judge;
    QString proceedings; ///< the authorities' own number
    QString purpose; ///< code: custody, extension, trial, verdict, appeal, ...
    QString mode; ///< code: in_person, online, closed
    QString outcome; ///< code: extended, released, adjourned, ...
    QString outcomeText;
    PartialDate next;
    QString observer;

    template<class Self, class Visitor>
    static void describe(Self &self, Visitor &&visit)
    {
        visit("case", self.inCase, required);
        visit("person", self.person);
        visit("at", self.at);
        visit("time", self.time, formed(FieldRule::Form::TimeOfDay));
        visit("zone", self.zone, formed(FieldRule::Form::Zone));
        visit("court", self.court);
        visit("judge", self.judge);
        visit("proceedings", self.proceedings);
        visit("purpose", self.purpose, oneOf("hearing_purpose"));
        visit("mode", self.mode, oneOf("hearing_mode"));
        visit("outcome", self.outcome, oneOf("hearing_outcome"));
        visit("outcome_text", self.outcomeText);
        visit("next", self.next);
        visit("observer", self.observer);
    }
};

struct Sentence : Record
{
    static constexpr RecordKind kind { "sentence", "sentences", "case" };

    Id<Sentence> id;
    Id<Case> inCase;
    Id<Person> person;
    PartialDate pronounced;
    QString court;
    QString judge;
    QString proceedings; ///< the authorities' own number
    QString type; ///< code: custodial, suspended, fine, restriction_of_freedom, ...
    QString instance; ///< code: first_instance, appeal, cassation, supreme, retrial
    std::optional<int> position; ///< 1, 2, 3: which came first where the dates do not say
    Id<Sentence> replaces; ///< the one this one is about
    QString effect; ///< code: upheld, raised, cut, quashed, restored, changed
    bool inAbsentia = false; ///< pronounced without the person being there
    QString term; ///< "6 years"; empty where it is not known
    QString enforceableTerm; ///< the part to be served, where the judgment or the law says so
    QString probation; ///< of a suspended sentence: "3 years"
    QString servedAs; ///< code: concurrent, consecutive, merged; with the sentence named next
    Id<Sentence> servedWith;
    PartialDate begins; ///< the day its term runs from
    PartialDate statedEnd; ///< the last day as the judgment or the prison states it
    QString regime; ///< in words: "general regime colony"
    QString place; ///< where it is to be served: the prison, the town of exile
    std::optional<int> lashes;
    std::optional<int> lashesGiven; ///< how many were carried out
    QString lashesHow; ///< in words: "50 at a time, once a week"
    QString confiscation; ///< in words, as the judgment says it
    PartialDate inForce;
    PartialDate copyServed; ///< when the convicted person received the text
    Money fine;
    PartialDate finePaid;
    LawReference law;

    template<class Self, class Visitor>
    static void describe(Self &self, Visitor &&visit)
    {
        visit("case", self.inCase, required);
        visit("person", self.person);
        visit("pronounced", self.pronounced);
        visit("court", self.court);
        visit("judge", self.judge);
        visit("proceedings", self.proceedings);
        visit("type", self.type, requiredOneOf("sentence_type"));
        visit("instance", self.instance, oneOf("court_instance"));
        visit("position", self.position);
        visit("replaces", self.replaces);
        visit("effect", self.effect, oneOf("sentence_effect"));
        visit("in_absentia", self.inAbsentia);
        visit("term", self.term);
        visit("enforceable_term", self.enforceableTerm);
        visit("probation", self.probation);
        visit("served_as", self.servedAs, oneOf("served_as"));
        visit("served_with", self.servedWith);
        visit("begins", self.begins);
        visit("stated_end", self.statedEnd);
        visit("regime", self.regime);
        visit("place", self.place);
        visit("lashes", self.lashes);
        visit("lashes_given", self.lashesGiven);
        visit("lashes_how", self.lashesHow);
        visit("confiscation", self.confiscation);
        visit("in_force", self.inForce);
        visit("copy_served", self.copyServed);
        visit("fine", self.fine);
        visit("fine_paid", self.finePaid);
        visit("law", self.law);
    }
};

/// One article a sentence rests on, with what it gave for that article alone.
struct Count : Record
{
    static constexpr RecordKind kind { "count", "counts", "sentence" };

    Id<Count> id;
    Id<Sentence> sentence;
    Id<Charge> charge;
    LawReference law;
    QString outcome; ///< code: convicted, acquitted, dropped, ...
    QString term; ///< "7 years"
    Money fine;
    std::optional<int> lashes;
    QString text; ///< what else it gave for it, in words

    template<class Self, class Visitor>
    static void describe(Self &self, Visitor &&visit)
    {
        visit("sentence", self.sentence, required);
        visit("charge", self.charge);
        visit("law", self.law);
        visit("outcome", self.outcome, oneOf("charge_outcome"));
        visit("term", self.term);
        visit("fine", self.fine);
        visit("lashes", self.lashes);
        visit("text", self.text);
    }
};

/// What was asked of a court or another body for the person, and what it said.
struct Remedy : Record
{
    static constexpr RecordKind kind { "remedy", "remedies", "case" };

    Id<Remedy> id;
    Id<Case> inCase;
    Id<Person> person;
    QString type; ///< code: appeal, cassation, complaint, habeas_corpus, un_communication, ...
    QString body; ///< whom it went to, in words
    QString by; ///< who filed it, in words
    PartialDate filed;
    QString number; ///< the body's number for it
    PartialDate decided;
    QString outcome; ///< code: granted, violation_found, refused, pending, ...
    QString text; ///< what was asked, in words
    QString finding; ///< what it found, in its words: "arbitrary: categories I, II and III"
    QString whyNone; ///< where nothing was filed: why not
    Id<Sentence> sentence; ///< what it is against, where that is on record
    Id<Measure> measure;

    template<class Self, class Visitor>
    static void describe(Self &self, Visitor &&visit)
    {
        visit("case", self.inCase, required);
        visit("person", self.person);
        visit("filed", self.filed);
        visit("type", self.type, requiredOneOf("remedy_type"));
        visit("body", self.body);
        visit("by", self.by);
        visit("number", self.number);
        visit("decided", self.decided);
        visit("outcome", self.outcome, oneOf("remedy_outcome"));
        visit("text", self.text);
        visit("finding", self.finding);
        visit("why_none", self.whyNone);
        visit("sentence", self.sentence);
        visit("measure", self.measure);
    }
};

} // namespace habeas
