#pragma once

#include "app/base/partialdate.h"
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
    QString summary;

    template<class Self, class Visitor>
    static void describe(Self &self, Visitor &&visit)
    {
        visit("ref", self.ref, required);
        visit("title", self.title);
        visit("country", self.country, formed(FieldRule::Form::Country));
        visit("status", self.status, oneOf("case_status"));
        visit("opened", self.opened);
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
    QString rule; ///< the rule's id, where it was computed
    QString ruleVersion;
    QString trigger; ///< the rule's trigger and the value it had
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
        visit("rule", self.rule);
        visit("rule_version", self.ruleVersion);
        visit("trigger", self.trigger);
        visit("arithmetic", self.arithmetic);
    }
};

} // namespace habeas
