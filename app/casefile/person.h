#pragma once

#include "app/base/dates/partialdate.h"
#include "app/casefile/record.h"

namespace habeas {

struct Case;

struct Person : Record
{
    static constexpr RecordKind kind { "person", "people" };

    Id<Person> id;
    QString sex; ///< code
    QString pronoun; ///< "he", "she", "they" as the person wishes; letters need it
    QString occupation; ///< as it stands in a sentence: "political activist and journalist"
    QString nationality;
    QString description; ///< what else identifies them, in words: ethnicity, faith, condition
    PartialDate born;
    QString birthplace;
    PartialDate died;
    QString age; ///< as it is stated, where the day of birth is not known: "34 when arrested"
    QString residence; ///< where the person usually lives; never in a letter without consent
    QString
        identityPaper; ///< what paper shows who they are: "passport"; guarded like the next ones
    QString identityNumber;
    QString identityIssuer;
    PartialDate identityIssued;

    template<class Self, class Visitor>
    static void describe(Self &self, Visitor &&visit)
    {
        visit("sex", self.sex, oneOf("sex"));
        visit("pronoun", self.pronoun, oneOf("pronoun"));
        visit("occupation", self.occupation);
        visit("nationality", self.nationality);
        visit("description", self.description);
        visit("born", self.born);
        visit("birthplace", self.birthplace);
        visit("died", self.died);
        visit("age", self.age);
        visit("residence", self.residence, guardedBy("home_address"));
        visit("identity_paper", self.identityPaper, guardedBy("identity_papers"));
        visit("identity_number", self.identityNumber, guardedBy("identity_papers"));
        visit("identity_issuer", self.identityIssuer, guardedBy("identity_papers"));
        visit("identity_issued", self.identityIssued, guardedBy("identity_papers"));
    }
};

/// One name of a person, in one script and language, with the grammatical forms a person typed in
/// (never guessed). Forms not used by the language stay empty.
struct Name : Record
{
    static constexpr RecordKind kind { "name", "names", "person" };

    Id<Name> id;
    Id<Person> person;
    QString text;
    QString use; ///< code: primary, alias, patronymic, transliteration, birth_name
    QString language; ///< ISO 639-1
    QString script; ///< ISO 15924: Latn, Cyrl, Arab
    QString gen; ///< genitive
    QString dat; ///< dative
    QString acc; ///< accusative
    QString ins; ///< instrumental
    QString prep; ///< prepositional (ru)
    QString loc; ///< locative (kk)
    QString abl; ///< ablative (kk)
    QString family; ///< the part of it that is the family name, as a form asks for it
    QString given; ///< the part that is the first name

    template<class Self, class Visitor>
    static void describe(Self &self, Visitor &&visit)
    {
        visit("person", self.person, required);
        visit("text", self.text, required);
        visit("use", self.use, oneOf("name_use"));
        visit("language", self.language, formed(FieldRule::Form::Language));
        visit("script", self.script, formed(FieldRule::Form::Script));
        visit("gen", self.gen);
        visit("dat", self.dat);
        visit("acc", self.acc);
        visit("ins", self.ins);
        visit("prep", self.prep);
        visit("loc", self.loc);
        visit("abl", self.abl);
        visit("family", self.family);
        visit("given", self.given);
    }
};

/// A place a person held in public life: founder of a party, editor of a newspaper.
struct Affiliation : Record
{
    static constexpr RecordKind kind { "affiliation", "affiliations", "person" };

    Id<Affiliation> id;
    Id<Person> person;
    QString organisation;
    QString abbreviation;
    QString role; ///< as it stands in a sentence: "leader"
    QString state; ///< of the organisation, in words: "registration denied", "closed"
    PartialDate from;
    PartialDate until;
    std::optional<int> rank; ///< 1 is named first in a letter; unset is never named there

    template<class Self, class Visitor>
    static void describe(Self &self, Visitor &&visit)
    {
        visit("person", self.person, required);
        visit("organisation", self.organisation, required);
        visit("abbreviation", self.abbreviation);
        visit("role", self.role);
        visit("state", self.state);
        visit("from", self.from);
        visit("until", self.until);
        visit("rank", self.rank);
    }
};

/// A person's part in a case.
struct Involvement : Record
{
    static constexpr RecordKind kind { "involvement", "involvements", "case" };

    Id<Involvement> id;
    Id<Case> inCase;
    Id<Person> person;
    QString role; ///< code: person_at_risk, relative, lawyer, witness, co_accused, ...
    QString relation; ///< in words: "wife", "appointed by the court"
    Id<Person> of; ///< whose wife, whose lawyer; empty: the person at risk
    PartialDate from;
    PartialDate until;

    template<class Self, class Visitor>
    static void describe(Self &self, Visitor &&visit)
    {
        visit("case", self.inCase, required);
        visit("person", self.person, required);
        visit("role", self.role, requiredOneOf("involvement_role"));
        visit("relation", self.relation);
        visit("of", self.of);
        visit("from", self.from);
        visit("until", self.until);
    }
};

/// What a person allowed, for which purpose and towards whom. No record means no.
struct Consent : Record
{
    static constexpr RecordKind kind { "consent", "consents", "case" };

    Id<Consent> id;
    Id<Case> inCase;
    Id<Person> person;
    QString purpose; ///< code: letter_to_authorities, publish_name, un_submission, ...
    QString audience; ///< in words, empty for anyone the purpose reaches
    QString answer; ///< code: yes, no
    Id<Person> givenBy; ///< who spoke, where it was not the person
    QString capacity; ///< why that person may: "wife; he cannot be reached"
    PartialDate given;
    PartialDate expires;
    PartialDate withdrawn;
    QString method; ///< how it was given: in writing, by phone, through the lawyer
    QString evidence;
    QString limits; ///< what must stay confidential, in words the reader of a form may see
    QString reason; ///< why no answer could be obtained

    template<class Self, class Visitor>
    static void describe(Self &self, Visitor &&visit)
    {
        visit("case", self.inCase, required);
        visit("person", self.person, required);
        visit("purpose", self.purpose, requiredOneOf("consent_purpose"));
        visit("audience", self.audience);
        visit("answer", self.answer, requiredOneOf("consent_answer"));
        visit("given_by", self.givenBy);
        visit("capacity", self.capacity);
        visit("given", self.given);
        visit("expires", self.expires);
        visit("withdrawn", self.withdrawn);
        visit("method", self.method);
        visit("evidence", self.evidence);
        visit("limits", self.limits);
        visit("reason", self.reason);
    }
};

} // namespace habeas
