#pragma once

#include "app/actions/session/session.h"
#include "app/casefile/casefolder.h"

namespace habeas {

/// What a person knows and the record does not say.
struct AnswerEntry
{
    QString caseRef;
    QString condition; ///< "KZ minor"
    QString answer; ///< code: yes, no
    Id<Person> person = {}; ///< whom it is about; null: everybody in the case
    QString by = {}; ///< who says so; empty: the session's author
};

/// Keeps the answer, in the place of an earlier one to the same question about the same person.
/// Refuses a condition that no rule for the case's country knows.
[[nodiscard]] Result<Done> answerQuestion(Session &session, const AnswerEntry &entry);

} // namespace habeas
