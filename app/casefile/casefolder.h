#pragma once

#include "app/casefile/advocacy.h"
#include "app/casefile/case.h"
#include "app/casefile/evidence.h"
#include "app/casefile/liberty.h"
#include "app/casefile/person.h"
#include "app/casefile/proceedings.h"

#include <QList>

namespace habeas {

/// Everything one case holds, as values: what the law reads, letters are made from, files are
/// written from and pages show. Lists hold records that are not deleted, in the order people read
/// them (by date, then by id). People, officials and sources may also belong to other cases.
struct CaseFolder
{
    Case file;
    QList<Person> people;
    QList<Name> names;
    QList<Affiliation> affiliations;
    QList<Involvement> involvements;
    QList<Measure> measures;
    QList<Placement> placements;
    QList<Order> orders;
    QList<Charge> charges;
    QList<ChargeStage> chargeStages;
    QList<Requalification> requalifications;
    QList<Status> statuses;
    QList<Hearing> hearings;
    QList<Sentence> sentences;
    QList<Count> counts;
    QList<Remedy> remedies;
    QList<Argument> arguments;
    QList<Restriction> restrictions;
    QList<Compliance> compliance;
    QList<Event> events;
    QList<Claim> claims;
    QList<Deadline> deadlines;
    QList<Answer> answers;
    QList<Review> reviews;
    QList<UrgentAction> urgentActions;
    QList<Letter> letters;
    QList<Dispatch> dispatches;
    QList<Disclosure> disclosures;
    QList<Document> documents;
    QList<Consent> consents;
    QList<Note> notes;
    QList<Source> sources;

    /// Calls visit(list) for every list above.
    template<class Self, class Visitor>
    static void eachList(Self &self, Visitor &&visit)
    {
        visit(self.people);
        visit(self.names);
        visit(self.affiliations);
        visit(self.involvements);
        visit(self.measures);
        visit(self.placements);
        visit(self.orders);
        visit(self.charges);
        visit(self.chargeStages);
        visit(self.requalifications);
        visit(self.statuses);
        visit(self.hearings);
        visit(self.sentences);
        visit(self.counts);
        visit(self.remedies);
        visit(self.arguments);
        visit(self.restrictions);
        visit(self.compliance);
        visit(self.events);
        visit(self.claims);
        visit(self.deadlines);
        visit(self.answers);
        visit(self.reviews);
        visit(self.urgentActions);
        visit(self.letters);
        visit(self.dispatches);
        visit(self.disclosures);
        visit(self.documents);
        visit(self.consents);
        visit(self.notes);
        visit(self.sources);
    }
};

/// Everybody involved as person at risk: who came into the case first by the date of the
/// involvement, then whose first measure began first, then by name; by id only where all these are
/// the same.
[[nodiscard]] QList<Id<Person>> peopleAtRisk(const CaseFolder &folder);
/// The first of them, whom a page with room for one shows. Null where there is none.
[[nodiscard]] Id<Person> personAtRisk(const CaseFolder &folder);
/// The name to show: the primary one, in the asked language where there is one ("ru" finds the
/// Cyrillic spelling). Empty where the person has no name on record.
[[nodiscard]] QString displayName(const CaseFolder &folder, Id<Person> person,
                                  const QString &language = {});
/// The whole name record behind displayName(); nothing where there is none.
[[nodiscard]] const Name *bestName(const CaseFolder &folder, Id<Person> person,
                                   const QString &language = {});

/// Children of one parent, in order.
[[nodiscard]] QList<Order> ordersOf(const CaseFolder &folder, Id<Measure> measure);

} // namespace habeas
