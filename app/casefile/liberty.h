#pragma once

#include "app/base/partialdate.h"
#include "app/casefile/lawreference.h"
#include "app/casefile/record.h"

namespace habeas {

struct Case;
struct Person;
struct Hearing;

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
    QString endedBy; ///< code: release, re_arrest, transfer, sentence, death, ...
    QString place;
    QString authority; ///< who holds the person
    QString status; ///< in words, as the record has it: "criminal suspect"
    QString grounds; ///< the reason given, in words: "taking part in an unsanctioned meeting"
    LawReference law;

    template<class Self, class Visitor>
    static void describe(Self &self, Visitor &&visit)
    {
        visit("case", self.inCase, required);
        visit("person", self.person);
        visit("type", self.type, requiredOneOf("measure_type"));
        visit("from", self.from);
        visit("until", self.until);
        visit("time_from", self.timeFrom, formed(FieldRule::Form::TimeOfDay));
        visit("ended_by", self.endedBy, oneOf("measure_end"));
        visit("place", self.place);
        visit("authority", self.authority);
        visit("status", self.status);
        visit("grounds", self.grounds);
        visit("law", self.law);
    }
};

/// What a measure rests on: one paper of its chain.
struct Order : Record
{
    static constexpr RecordKind kind { "order", "orders", "measure" };

    Id<Order> id;
    Id<Measure> measure;
    QString type; ///< code: ordered, extended, changed, ended
    PartialDate made;
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
        visit("term", self.term);
        visit("counted_from", self.countedFrom, oneOf("counted_from"));
        visit("stated_end", self.statedEnd);
        visit("authority", self.authority);
        visit("act_number", self.actNumber);
        visit("law", self.law);
        visit("hearing", self.hearing);
    }
};

struct Sentence;

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
    PartialDate from;
    PartialDate until;
    QString term; ///< as the paper says it: "5 years from release"
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
        visit("from", self.from);
        visit("until", self.until);
        visit("term", self.term);
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

    template<class Self, class Visitor>
    static void describe(Self &self, Visitor &&visit)
    {
        visit("restriction", self.restriction, required);
        visit("type", self.type, requiredOneOf("compliance_type"));
        visit("at", self.at);
        visit("text", self.text);
        visit("by", self.by);
        visit("response", self.response);
    }
};

} // namespace habeas
