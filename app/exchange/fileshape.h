#pragma once

#include "app/exchange/casefilejson.h"

#include <type_traits>

namespace habeas {

/// Where each kind of record stands in a case file: the lists nested under a record of type R.
/// Calls visit.template operator()<Child>() for each, in the order they are written.
template<class R, class Visitor>
void eachChildKind(Visitor &&visit)
{
    const auto nested = [&visit]<class... Child>() {
        (visit.template operator()<Child>(), ...);
    };
    if constexpr (std::is_same_v<R, Case>) {
        nested.template operator()<Involvement, Measure, Charge, Status, Hearing, Sentence, Remedy,
                                   Argument, Restriction, Event, Claim, Deadline, Answer, Review,
                                   UrgentAction, Letter, Disclosure, Document, Consent, Note>();
    } else if constexpr (std::is_same_v<R, Measure>) {
        nested.template operator()<Placement, Order>();
    } else if constexpr (std::is_same_v<R, Charge>) {
        nested.template operator()<ChargeStage, Requalification>();
    } else if constexpr (std::is_same_v<R, Sentence>) {
        nested.template operator()<Count>();
    } else if constexpr (std::is_same_v<R, Restriction>) {
        nested.template operator()<Compliance>();
    } else if constexpr (std::is_same_v<R, Letter>) {
        nested.template operator()<Dispatch>();
    } else if constexpr (std::is_same_v<R, Person>) {
        nested.template operator()<Name, Affiliation>();
    } else if constexpr (std::is_same_v<R, Official>) {
        nested.template operator()<Wording>();
    }
}

/// The list of a case's folder, or of an office's settings, that holds records of type R.
template<class R, class Lists>
auto &listOf(Lists &lists)
{
    using List = std::conditional_t<std::is_const_v<Lists>, const QList<R>, QList<R>>;
    List *found = nullptr;
    std::remove_const_t<Lists>::eachList(lists, [&found](auto &list) {
        if constexpr (std::is_same_v<std::remove_cvref_t<decltype(list)>, QList<R>>)
            found = &list;
    });
    return *found;
}

/// The list of a file, or of one of its cases, that holds records of type R.
template<class R, class File, class Folder>
auto &fileList(File &file, Folder *folder)
{
    if constexpr (std::is_same_v<R, Person>)
        return file.people;
    else if constexpr (std::is_same_v<R, Name>)
        return file.names;
    else if constexpr (std::is_same_v<R, Affiliation>)
        return file.affiliations;
    else if constexpr (std::is_same_v<R, Official>)
        return file.officials;
    else if constexpr (std::is_same_v<R, Wording>)
        return file.wordings;
    else if constexpr (std::is_same_v<R, Source>)
        return file.sources;
    else
        return listOf<R>(*folder);
}

/// The id of the record this one is nested under; null where it stands alone.
template<class R>
QUuid parentOf(const R &record)
{
    QUuid parent;
    R::describe(record, [&parent](const char *name, const auto &value, FieldRule = {}) {
        if constexpr (requires { value.uuid(); }) {
            if (qstrcmp(name, R::kind.parent) == 0)
                parent = value.uuid();
        }
    });
    return parent;
}

} // namespace habeas
