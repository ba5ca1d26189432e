#pragma once

#include "app/base/dates/partialdate.h"
#include "app/casefile/lawreference.h"
#include "app/casefile/money.h"
#include "app/casefile/record.h"

namespace habeas {

struct Case;
struct Person;
struct Hearing;
struct Sentence;

/// One stretch of deprivation or limitation of liberty.
struct Measure : Record
{
    static constexpr RecordKind kind { "measure", "measures", "case" };

    Id<Measure> id;
    Id<Case> inCase;
    Id<Person> person; ///< may stay empty in a case with one person at risk
    QString type; ///< code: police_custody, administrative_arrest, pretrial_custody, ...
    PartialDate from;
    PartialDate until; ///< unset: goes on, or nobody has looked; `..`: ended, day not known
    QString timeFrom; ///< "14:30" where the hour is known
    QString timeUntil;
    PartialDate delivered; ///< when the person was brought to the police
    QString timeDelivered;
    PartialDate recorded; ///< when the record of the detention was drawn up
    QString timeRecorded;
    PartialDate acknowledged; ///< of a disappearance: when the authorities first admitted it
    QString acknowledgedBy;
    QString endedBy; ///< code: release, re_arrest, transfer, sentence, death, ...
    QString place;
    QString authority; ///< who holds the person
    QString status; ///< in words, as the record has it: "criminal suspect"
    QString proceedings; ///< the authorities' number of the case it belongs to
    QString grounds; ///< the reason given, in words: "taking part in an unsanctioned meeting"
    QString regime; ///< in words: "maximum security", "solitary confinement"
    Money bail; ///< asked or paid, as the paper states it
    Id<Sentence> sentence; ///< the sentence it carries out, or whose term it is counted towards
    QString credit; ///< days of that sentence for one day held: "1", "1.5", "2"
    LawReference law;
    QString carriedOutBy; ///< who made the arrest, where that is not who holds the person
    QString warrant; ///< code: whether a warrant or other decision was shown: yes, no, unknown
    QString warrantBy; ///< the authority that issued it
    QString warrantPaper; ///< what was shown, in words: "order No. 12 of 24 February 2022"

    template<class Self, class Visitor>
    static void describe(Self &self, Visitor &&visit)
    {
        visit("case", self.inCase, required);
        visit("person", self.person);
        visit("type", self.type, requiredOneOf("measure_type"));
        visit("from", self.from);
        visit("until", self.until);
        visit("time_from", self.timeFrom, formed(FieldRule::Form::TimeOfDay));
        visit("time_until", self.timeUntil, formed(FieldRule::Form::TimeOfDay));
        visit("delivered", self.delivered);
        visit("time_delivered", self.timeDelivered, formed(FieldRule::Form::TimeOfDay));
        visit("recorded", self.recorded);
        visit("time_recorded", self.timeRecorded, formed(FieldRule::Form::TimeOfDay));
        visit("acknowledged", self.acknowledged);
        visit("acknowledged_by", self.acknowledgedBy);
        visit("ended_by", self.endedBy, oneOf("measure_end"));
        visit("place", self.place);
        visit("authority", self.authority);
        visit("status", self.status);
        visit("proceedings", self.proceedings);
        visit("grounds", self.grounds);
        visit("regime", self.regime);
        visit("bail", self.bail);
        visit("sentence", self.sentence);
        visit("credit", self.credit, formed(FieldRule::Form::Ratio));
        visit("law", self.law);
        visit("carried_out_by", self.carriedOutBy);
        visit("warrant", self.warrant, oneOf("warrant_shown"));
        visit("warrant_by", self.warrantBy);
        visit("warrant_paper", self.warrantPaper);
    }
};

/// Where a person was held for a part of a measure: a transfer ends one and begins the next.
struct Placement : Record
{
    static constexpr RecordKind kind { "placement", "placements", "measure" };

    Id<Placement> id;
    Id<Measure> measure;
    PartialDate from;
    PartialDate until; ///< unset: until the next placement, or the end of the measure
    QString place;
    QString authority; ///< who holds the person there
    QString regime; ///< in words: "punishment cell"
    QString reason; ///< of the transfer, in words

    template<class Self, class Visitor>
    static void describe(Self &self, Visitor &&visit)
    {
        visit("measure", self.measure, required);
        visit("from", self.from);
        visit("until", self.until);
        visit("place", self.place);
        visit("authority", self.authority);
        visit("regime", self.regime);
        visit("reason", self.reason);
    }
};

/// What a measure rests on: one paper of its chain.
struct Order : Record
{
    static constexpr RecordKind kind { "order", "orders", "measure" };

    Id<Order> id;
    Id<Measure> measure;
    QString type; ///< code: ordered, extended, changed, ended
    std::optional<int> position; ///< 1, 2, 3: which act came first where the dates do not say
    PartialDate requested; ///< when the paper that asks for it reached whoever decides on it
    QString requestedBy;
    PartialDate received; ///< when the court received the request
    QString timeReceived;
    PartialDate made;
    QString timeMade;
    PartialDate copyServed; ///< when the person received the text
    QString term; ///< as the paper says it: "2 months"; empty where it is not known
    QString countedFrom; ///< code: order, previous_end, measure_start; empty where nobody said
    PartialDate statedEnd;
    QString authority;
    QString actNumber;
    LawReference law;
    Id<Hearing> hearing; ///< where it was made, if a hearing is on record

    template<class Self, class Visitor>
    static void describe(Self &self, Visitor &&visit)
    {
        visit("measure", self.measure, required);
        visit("type", self.type, requiredOneOf("order_type"));
        visit("made", self.made);
        visit("time_made", self.timeMade, formed(FieldRule::Form::TimeOfDay));
        visit("position", self.position);
        visit("requested", self.requested);
        visit("requested_by", self.requestedBy);
        visit("received", self.received);
        visit("time_received", self.timeReceived, formed(FieldRule::Form::TimeOfDay));
        visit("copy_served", self.copyServed);
        visit("term", self.term);
        visit("counted_from", self.countedFrom, oneOf("counted_from"));
        visit("stated_end", self.statedEnd);
        visit("authority", self.authority);
        visit("act_number", self.actNumber);
        visit("law", self.law);
        visit("hearing", self.hearing);
    }
};

/// One ban or duty, from a sentence, house arrest or bail.
struct Restriction : Record
{
    static constexpr RecordKind kind { "restriction", "restrictions", "case" };

    Id<Restriction> id;
    Id<Case> inCase;
    Id<Person> person;
    Id<Sentence> sentence; ///< either of these two where it rests on one
    Id<Measure> measure;
    QString type; ///< code: political_activity, social_media, movement, reporting, ...
    QString text; ///< the exact words
    QString authority; ///< who imposed it, where no sentence or measure on record did
    PartialDate from;
    PartialDate until;
    QString term; ///< as the paper says it: "5 years"
    QString startsWith; ///< code: what its term runs from, where that is an event: release, ...
    QString reportEvery; ///< how often the person must appear: "1 week"
    PartialDate nextReport;
    LawReference law;
    QString consequence; ///< of breach, in words: "a custodial sentence"

    template<class Self, class Visitor>
    static void describe(Self &self, Visitor &&visit)
    {
        visit("case", self.inCase, required);
        visit("person", self.person);
        visit("sentence", self.sentence);
        visit("measure", self.measure);
        visit("type", self.type, requiredOneOf("restriction_type"));
        visit("text", self.text);
        visit("authority", self.authority);
        visit("from", self.from);
        visit("until", self.until);
        visit("term", self.term);
        visit("starts_with", self.startsWith, oneOf("restriction_start"));
        visit("report_every", self.reportEvery);
        visit("next_report", self.nextReport);
        visit("law", self.law);
        visit("consequence", self.consequence);
    }
};

/// What happened under a restriction. An alleged breach is somebody's word until a court finds it.
struct Compliance : Record
{
    static constexpr RecordKind kind { "compliance", "compliance", "restriction" };

    Id<Compliance> id;
    Id<Restriction> restriction;
    QString type; ///< code: reported, permitted, alleged_breach, found_breach
    PartialDate at;
    QString text;
    QString by; ///< who says so
    QString response;
    QString consequence; ///< what followed, in words

    template<class Self, class Visitor>
    static void describe(Self &self, Visitor &&visit)
    {
        visit("restriction", self.restriction, required);
        visit("type", self.type, requiredOneOf("compliance_type"));
        visit("at", self.at);
        visit("text", self.text);
        visit("by", self.by);
        visit("response", self.response);
        visit("consequence", self.consequence);
    }
};

} // namespace habeas
