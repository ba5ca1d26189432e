#pragma once

#include "app/base/dates/partialdate.h"
#include "app/casefile/record.h"

namespace habeas {

struct Case;
struct Person;
struct Consent;
struct Document;

struct UrgentAction : Record
{
    static constexpr RecordKind kind { "urgent_action", "urgent_actions", "case" };

    Id<UrgentAction> id;
    Id<Case> inCase;
    QString number;
    QString index;
    QString title;
    QString issuer;
    QString country; ///< ISO 3166 alpha-2
    PartialDate issued;
    PartialDate actBy;
    std::optional<int> statedDaysLeft; ///< as the publication showed it when it was read
    QString state; ///< code: draft, issued, extended, stop_action, closed
    Id<UrgentAction> previous;
    QString url;

    template<class Self, class Visitor>
    static void describe(Self &self, Visitor &&visit)
    {
        visit("case", self.inCase, required);
        visit("number", self.number);
        visit("index", self.index);
        visit("title", self.title);
        visit("issuer", self.issuer);
        visit("country", self.country, formed(FieldRule::Form::Country));
        visit("issued", self.issued);
        visit("act_by", self.actBy);
        visit("stated_days_left", self.statedDaysLeft);
        visit("state", self.state, oneOf("urgent_action_state"));
        visit("previous", self.previous);
        visit("url", self.url);
    }
};

/// Somebody a letter can be addressed to.
struct Official : Record
{
    static constexpr RecordKind kind { "official", "officials" };

    Id<Official> id;
    QString office;
    QString officeKind; ///< code: head_of_state, minister, prosecutor_general, court, ...
    QString name;
    QString gender; ///< code: female, male; only where a salutation needs it
    QString country; ///< ISO 3166 alpha-2
    QString preferredLanguage;
    QString email;
    QString copyTo;
    PartialDate verifiedOn;
    bool pendingCourt = false; ///< a court that has the case before it: writing may do harm

    template<class Self, class Visitor>
    static void describe(Self &self, Visitor &&visit)
    {
        visit("office", self.office, required);
        visit("office_kind", self.officeKind, oneOf("official_office"));
        visit("name", self.name);
        visit("gender", self.gender, oneOf("sex"));
        visit("country", self.country, formed(FieldRule::Form::Country));
        visit("preferred_language", self.preferredLanguage, formed(FieldRule::Form::Language));
        visit("email", self.email);
        visit("copy_to", self.copyTo);
        visit("verified_on", self.verifiedOn);
        visit("pending_court", self.pendingCourt);
    }
};

/// How an official is addressed in one language, word for word.
struct Wording : Record
{
    static constexpr RecordKind kind { "wording", "wordings", "official" };

    Id<Wording> id;
    Id<Official> official;
    QString language; ///< ISO 639-1
    QString block; ///< the address as printed, lines separated by a line feed
    QString salutation;
    QString close;

    template<class Self, class Visitor>
    static void describe(Self &self, Visitor &&visit)
    {
        visit("official", self.official, required);
        visit("language", self.language, requiredFormed(FieldRule::Form::Language));
        visit("block", self.block);
        visit("salutation", self.salutation);
        visit("close", self.close);
    }
};

struct Letter : Record
{
    static constexpr RecordKind kind { "letter", "letters", "case" };

    Id<Letter> id;
    Id<Case> inCase;
    Id<Person> person;
    QString ref;
    PartialDate made;
    QString templateId;
    QString templateVersion;
    QString language;
    QString subject;
    QString state; ///< code: draft, approved, sent
    QString text; ///< frozen HTML, exactly what was printed
    QString requests; ///< one a line
    QString cites; ///< ids of the records it states, separated by spaces
    QString told; ///< what it prints of them: a line each, the record's id and its words
    Id<Consent> consent;
    QString sha256; ///< of the frozen text
    QString approvedBy;
    PartialDate approvedOn;
    Id<Letter> previous; ///< the letter this one follows up
    QString confirmed; ///< what was confirmed against a warning, one a line: "pending_court: why"
    QString
        paper; ///< id of the paper it is printed on, as the vault keeps it; empty: nobody kept it

    template<class Self, class Visitor>
    static void describe(Self &self, Visitor &&visit)
    {
        visit("case", self.inCase, required);
        visit("person", self.person);
        visit("ref", self.ref);
        visit("made", self.made);
        visit("template", self.templateId);
        visit("template_version", self.templateVersion);
        visit("language", self.language, formed(FieldRule::Form::Language));
        visit("subject", self.subject);
        visit("state", self.state, oneOf("letter_state"));
        visit("text", self.text);
        visit("requests", self.requests);
        visit("cites", self.cites, formed(FieldRule::Form::RecordIds));
        visit("told", self.told);
        visit("consent", self.consent);
        visit("sha256", self.sha256, formed(FieldRule::Form::Sha256));
        visit("approved_by", self.approvedBy);
        visit("approved_on", self.approvedOn);
        visit("previous", self.previous);
        visit("confirmed", self.confirmed);
        visit("paper", self.paper, formed(FieldRule::Form::RecordIds));
    }
};

/// One letter to one official by one medium.
struct Dispatch : Record
{
    static constexpr RecordKind kind { "dispatch", "dispatches", "letter" };

    Id<Dispatch> id;
    Id<Letter> letter;
    Id<Official> official;
    QString block; ///< the address as it was printed
    QString medium; ///< code: post, registered_post, email, fax, hand, ...
    PartialDate sent;
    QString tracking;
    PartialDate replyDue;
    PartialDate replied;
    QString replyRef; ///< the number or reference their reply bears
    QString reply;
    Id<Document> replyDocument; ///< the reply as a file on record
    QString outcome; ///< code

    template<class Self, class Visitor>
    static void describe(Self &self, Visitor &&visit)
    {
        visit("letter", self.letter, required);
        visit("official", self.official);
        visit("block", self.block);
        visit("medium", self.medium, oneOf("medium"));
        visit("sent", self.sent);
        visit("tracking", self.tracking);
        visit("reply_due", self.replyDue);
        visit("replied", self.replied);
        visit("reply_ref", self.replyRef);
        visit("reply", self.reply);
        visit("reply_document", self.replyDocument);
        visit("outcome", self.outcome, oneOf("dispatch_outcome"));
    }
};

/// What left the office other than by a letter: who was told what about a person, when, and under
/// which consent.
struct Disclosure : Record
{
    static constexpr RecordKind kind { "disclosure", "disclosures", "case" };

    Id<Disclosure> id;
    Id<Case> inCase;
    Id<Person> person;
    PartialDate at;
    QString recipient; ///< in words: "Embassy of ..., human rights officer"
    QString medium; ///< code, as a dispatch's
    QString what; ///< in words, where no record says it
    QString facts; ///< ids of the records that were disclosed, separated by spaces
    Id<Consent> consent;

    template<class Self, class Visitor>
    static void describe(Self &self, Visitor &&visit)
    {
        visit("case", self.inCase, required);
        visit("person", self.person);
        visit("at", self.at);
        visit("recipient", self.recipient, required);
        visit("medium", self.medium, oneOf("medium"));
        visit("what", self.what);
        visit("facts", self.facts, formed(FieldRule::Form::RecordIds));
        visit("consent", self.consent);
    }
};

/// How an office greets a kind of official in one language, where the shipped words are not its
/// own. Belongs to the vault, not to a case.
struct Salutation : Record
{
    static constexpr RecordKind kind { "salutation", "salutations" };

    Id<Salutation> id;
    QString officeKind; ///< code
    QString language; ///< ISO 639-1
    QString gender; ///< code; empty: whoever holds the office
    QString salutation;
    QString close;

    template<class Self, class Visitor>
    static void describe(Self &self, Visitor &&visit)
    {
        visit("office_kind", self.officeKind, requiredOneOf("official_office"));
        visit("language", self.language, requiredFormed(FieldRule::Form::Language));
        visit("gender", self.gender, oneOf("sex"));
        visit("salutation", self.salutation, required);
        visit("close", self.close);
    }
};

} // namespace habeas
