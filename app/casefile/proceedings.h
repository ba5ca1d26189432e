#pragma once

#include "app/base/partialdate.h"
#include "app/casefile/lawreference.h"
#include "app/casefile/money.h"
#include "app/casefile/record.h"

namespace habeas {

struct Case;
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
    QString stage; ///< code: investigated, suspected, accused, convicted, ...
    PartialDate stageDate; ///< when it reached that stage
    PartialDate actsDated; ///< when the acts it is about are said to have happened

    template<class Self, class Visitor>
    static void describe(Self &self, Visitor &&visit)
    {
        visit("case", self.inCase, required);
        visit("person", self.person);
        visit("law", self.law);
        visit("offence", self.offence);
        visit("stage", self.stage, oneOf("charge_stage"));
        visit("stage_date", self.stageDate);
        visit("acts_dated", self.actsDated);
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
    QString type; ///< code: custodial, suspended, fine, restriction_of_freedom, ...
    QString instance; ///< code: first_instance, appeal, cassation, supreme, retrial
    Id<Sentence> replaces; ///< the one this one raised, cut or quashed
    bool inAbsentia = false; ///< pronounced without the person being there
    QString term; ///< "6 years"; empty where it is not known
    PartialDate inForce;
    PartialDate copyServed; ///< when the convicted person received the text
    Money fine;
    LawReference law;

    template<class Self, class Visitor>
    static void describe(Self &self, Visitor &&visit)
    {
        visit("case", self.inCase, required);
        visit("person", self.person);
        visit("pronounced", self.pronounced);
        visit("court", self.court);
        visit("judge", self.judge);
        visit("type", self.type, requiredOneOf("sentence_type"));
        visit("instance", self.instance, oneOf("court_instance"));
        visit("replaces", self.replaces);
        visit("in_absentia", self.inAbsentia);
        visit("term", self.term);
        visit("in_force", self.inForce);
        visit("copy_served", self.copyServed);
        visit("fine", self.fine);
        visit("law", self.law);
    }
};

} // namespace habeas
