#pragma once

#include "app/casefile/casefolder.h"

#include <type_traits>

namespace habeas {

/// Calls visit(std::type_identity<R>()) for every kind of record people write themselves, parents
/// before what belongs to them.
template<class Visitor>
void eachRecordType(Visitor &&visit)
{
    visit(std::type_identity<Case>());
    visit(std::type_identity<Person>());
    visit(std::type_identity<Name>());
    visit(std::type_identity<Affiliation>());
    visit(std::type_identity<Involvement>());
    visit(std::type_identity<Measure>());
    visit(std::type_identity<Placement>());
    visit(std::type_identity<Order>());
    visit(std::type_identity<Charge>());
    visit(std::type_identity<ChargeStage>());
    visit(std::type_identity<Requalification>());
    visit(std::type_identity<Status>());
    visit(std::type_identity<Hearing>());
    visit(std::type_identity<Sentence>());
    visit(std::type_identity<Count>());
    visit(std::type_identity<Remedy>());
    visit(std::type_identity<Argument>());
    visit(std::type_identity<Restriction>());
    visit(std::type_identity<Compliance>());
    visit(std::type_identity<Event>());
    visit(std::type_identity<Claim>());
    visit(std::type_identity<Deadline>());
    visit(std::type_identity<Answer>());
    visit(std::type_identity<Review>());
    visit(std::type_identity<UrgentAction>());
    visit(std::type_identity<Letter>());
    visit(std::type_identity<Dispatch>());
    visit(std::type_identity<Disclosure>());
    visit(std::type_identity<Document>());
    visit(std::type_identity<Consent>());
    visit(std::type_identity<Note>());
    visit(std::type_identity<Source>());
    visit(std::type_identity<Official>());
    visit(std::type_identity<Wording>());
}

} // namespace habeas
