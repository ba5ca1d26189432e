#pragma once

#include "app/base/dates/partialdate.h"
#include "app/casefile/record.h"

namespace habeas {

struct Person;

/// One file an office keeps, under its reference.
struct Case : Record
{
    static constexpr RecordKind kind { "case", "cases" };

    Id<Case> id;
    QString ref; ///< "KZ-2022-001", unique in a vault
    QString title;
    QString country; ///< ISO 3166 alpha-2
    QString status; ///< code: open, watching, closed
    PartialDate opened;
    QString officer; ///< who in the office is responsible for it
    QString summary;

    template<class Self, class Visitor>
    static void describe(Self &self, Visitor &&visit)
    {
        visit("ref", self.ref, required);
        visit("title", self.title);
        visit("country", self.country, formed(FieldRule::Form::Country));
        visit("status", self.status, oneOf("case_status"));
        visit("opened", self.opened);
        visit("officer", self.officer);
        visit("summary", self.summary);
    }
};

/// Something the team wrote down for itself.
struct Note : Record
{
    static constexpr RecordKind kind { "note", "notes", "case" };

    Id<Note> id;
    Id<Case> inCase;
    PartialDate at;
    QString text;

    template<class Self, class Visitor>
    static void describe(Self &self, Visitor &&visit)
    {
        visit("case", self.inCase, required);
        visit("at", self.at);
        visit("text", self.text, required);
    }
};

/// A date by which somebody must act, typed by a person. Computed ones come from app/law.
struct Deadline : Record
{
    static constexpr RecordKind kind { "deadline", "deadlines", "case" };

    Id<Deadline> id;
    Id<Case> inCase;
    Id<Person> person;
    QString what;
    PartialDate due;
    QString actor; ///< who must act, in words
    QString state; ///< code: open, met, missed, superseded, waived
    PartialDate doneOn; ///< when it was met, missed or waived, where that is known
    PartialDate snoozedUntil; ///< not to be shown as due before that day
    QString rule; ///< the rule's id, where it was computed
    QString ruleVersion;
    QString trigger; ///< the rule's trigger and the value it had
    QString triggerRecord; ///< id of the record the term runs from, where a rule computed it
    QString arithmetic;

    template<class Self, class Visitor>
    static void describe(Self &self, Visitor &&visit)
    {
        visit("case", self.inCase, required);
        visit("person", self.person);
        visit("what", self.what, required);
        visit("due", self.due, required);
        visit("actor", self.actor);
        visit("state", self.state, oneOf("deadline_state"));
        visit("done_on", self.doneOn);
        visit("snoozed_until", self.snoozedUntil);
        visit("rule", self.rule);
        visit("rule_version", self.ruleVersion);
        visit("trigger", self.trigger);
        visit("trigger_record", self.triggerRecord, formed(FieldRule::Form::RecordIds));
        visit("arithmetic", self.arithmetic);
    }
};

/// What a person answered where a rule depends on something the record does not say: "was the
/// person under 18", "is the offence especially grave".
struct Answer : Record
{
    static constexpr RecordKind kind { "answer", "answers", "case" };

    Id<Answer> id;
    Id<Case> inCase;
    Id<Person> person; ///< whom it is about; empty: everybody in the case
    QString condition; ///< the rule pack and its condition: "KZ minor"
    QString answer; ///< code: yes, no
    PartialDate at;
    QString by; ///< who answered, in words

    template<class Self, class Visitor>
    static void describe(Self &self, Visitor &&visit)
    {
        visit("case", self.inCase, required);
        visit("person", self.person);
        visit("condition", self.condition, required);
        visit("answer", self.answer, requiredOneOf("yes_no"));
        visit("at", self.at);
        visit("by", self.by);
    }
};

/// What a person decided about something the program asked them to check.
struct Review : Record
{
    static constexpr RecordKind kind { "review", "reviews", "case" };

    Id<Review> id;
    Id<Case> inCase;
    QString finding; ///< the finding's kind: "gap", "end_unknown"
    QString about; ///< ids of the records it is about, separated by spaces
    QString value; ///< what the finding rested on; another value and it is asked again
    QString decision; ///< code: confirmed, mistaken, not_known
    QString reason;
    PartialDate at;
    QString by; ///< who decided, in words

    template<class Self, class Visitor>
    static void describe(Self &self, Visitor &&visit)
    {
        visit("case", self.inCase, required);
        visit("finding", self.finding, required);
        visit("about", self.about, formed(FieldRule::Form::RecordIds));
        visit("value", self.value);
        visit("decision", self.decision, requiredOneOf("review_decision"));
        visit("reason", self.reason);
        visit("at", self.at);
        visit("by", self.by);
    }
};

} // namespace habeas
