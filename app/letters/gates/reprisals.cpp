#include "app/letters/gates/reprisals.h"

#include <algorithm>

namespace habeas {

using namespace Qt::StringLiterals;

Reprisal lastReprisal(const CaseFolder &folder, Id<Person> person)
{
    Reprisal last;
    for (const Dispatch &dispatch : folder.dispatches) {
        // A log of thousands is gone through for every letter: its letters only for the few.
        if (dispatch.deleted || dispatch.outcome != u"reprisal")
            continue;
        const auto letter = std::ranges::find(folder.letters, dispatch.letter, &Letter::id);
        if (letter != folder.letters.end() && (letter->person.isNull() || letter->person == person))
            last = { &*letter, &dispatch };
    }
    return last;
}

} // namespace habeas
