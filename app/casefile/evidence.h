#pragma once

#include "app/base/dates/partialdate.h"
#include "app/casefile/record.h"

namespace habeas {

struct Case;
struct Person;
struct Charge;
struct Document;

/// What a fact rests on.
struct Source : Record
{
    static constexpr RecordKind kind { "source", "sources" };

    Id<Source> id;
    QString title;
    QString type; ///< code: publication, press, court_document, official, lawyer, family, ...
    QString author;
    QString publisher;
    PartialDate published;
    PartialDate received;
    QString language;
    QString url;
    QString reliability; ///< code
    QString connection; ///< who brought it and how they know
    QString quote;
    Id<Document> document; ///< the paper itself, where the office holds it

    template<class Self, class Visitor>
    static void describe(Self &self, Visitor &&visit)
    {
        visit("title", self.title, required);
        visit("type", self.type, oneOf("source_type"));
        visit("author", self.author);
        visit("publisher", self.publisher);
        visit("published", self.published);
        visit("received", self.received);
        visit("language", self.language, formed(FieldRule::Form::Language));
        visit("url", self.url);
        visit("reliability", self.reliability, oneOf("reliability"));
        visit("connection", self.connection);
        visit("quote", self.quote);
        visit("document", self.document);
    }
};

/// A dated statement of what happened.
struct Event : Record
{
    static constexpr RecordKind kind { "event", "events", "case" };

    Id<Event> id;
    Id<Case> inCase;
    Id<Person> person;
    PartialDate at;
    QString time;
    std::optional<int> position; ///< 1, 2, 3: which came first where the dates do not say
    QString type; ///< code: protest, interrogation, arrest, search, release, background, ...
    QString place;
    QString authority; ///< who did it, in words: "men in plain clothes"
    QString text;
    // What an allegation of ill-treatment is asked about beside the account.
    QString frequency; ///< how often, in words: "each night for a week"
    QString effects; ///< injuries and other effects
    QString treatment; ///< care given, refused or needed
    QString evidence; ///< what supports it: "medical certificate of 3 March 2022"
    QString response; ///< what the authorities answered
    QString consequence; ///< what followed for the person because it was told
    QString pattern; ///< whether it stands alone or is one of many, in words

    template<class Self, class Visitor>
    static void describe(Self &self, Visitor &&visit)
    {
        visit("case", self.inCase, required);
        visit("person", self.person);
        visit("at", self.at);
        visit("time", self.time, formed(FieldRule::Form::TimeOfDay));
        visit("position", self.position);
        visit("type", self.type, oneOf("event_type"));
        visit("place", self.place);
        visit("authority", self.authority);
        visit("text", self.text, required);
        visit("frequency", self.frequency);
        visit("effects", self.effects);
        visit("treatment", self.treatment);
        visit("evidence", self.evidence);
        visit("response", self.response);
        visit("consequence", self.consequence);
        visit("pattern", self.pattern);
    }
};

/// Who says what. Printed only with its speaker, never as a fact.
struct Claim : Record
{
    static constexpr RecordKind kind { "claim", "claims", "case" };

    Id<Claim> id;
    Id<Case> inCase;
    QString claimant; ///< in words: "the government of Kazakhstan"
    Id<Person> person; ///< where the claimant is a person on record
    QString type; ///< code: denial, statement, accusation, admission, figure
    PartialDate at;
    QString text; ///< what is said, as it follows "X says that ..."
    Id<Event> event; ///< what it is about, where that is on record
    Id<Charge> charge;
    QString quantity; ///< a number exactly as stated: "238"
    QString unit; ///< "people killed"
    Id<Claim> partOf; ///< the figure this one is counted inside
    QString record; ///< id of the record it gives another value for
    QString field; ///< which of that record's fields, by its name in a case file: "from"
    QString value; ///< what it says stands there, as the field is written: "2022-02-26"

    template<class Self, class Visitor>
    static void describe(Self &self, Visitor &&visit)
    {
        visit("case", self.inCase, required);
        visit("claimant", self.claimant, required);
        visit("person", self.person);
        visit("type", self.type, oneOf("claim_type"));
        visit("at", self.at);
        visit("text", self.text, required);
        visit("event", self.event);
        visit("charge", self.charge);
        visit("quantity", self.quantity);
        visit("unit", self.unit);
        visit("part_of", self.partOf);
        visit("record", self.record, formed(FieldRule::Form::RecordIds));
        visit("field", self.field);
        visit("value", self.value);
    }
};

/// A file on record. Without a hash it is known of but not held.
struct Document : Record
{
    static constexpr RecordKind kind { "document", "documents", "case" };

    Id<Document> id;
    Id<Case> inCase;
    QString title;
    QString mediaType; ///< "application/pdf"
    QString fileName;
    QString sha256; ///< lower-case hex
    std::optional<int> size;
    PartialDate made;
    QString language;

    template<class Self, class Visitor>
    static void describe(Self &self, Visitor &&visit)
    {
        visit("case", self.inCase, required);
        visit("title", self.title, required);
        visit("media_type", self.mediaType);
        visit("file_name", self.fileName);
        visit("sha256", self.sha256, formed(FieldRule::Form::Sha256));
        visit("size", self.size);
        visit("made", self.made);
        visit("language", self.language, formed(FieldRule::Form::Language));
    }
};

} // namespace habeas
