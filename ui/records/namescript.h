#pragma once

#include "app/actions/hearings/newcase.h"
#include "app/casefile/anyrecord.h"
#include "app/casefile/recordtypes.h"
#include "ui/records/fieldinput.h"

#include <algorithm>

namespace habeas::ui {

/// Which letters a name is written in follows from them, unless somebody chose. `fields` are those
/// of a form, with the index, the input and what that held untouched.
template<class Fields>
void fillScript(AnyRecord &record, const Fields &fields)
{
    if (record.shape != shapeOf(Name::kind.table))
        return;
    const auto isTouched = [&](const char *name) {
        return std::ranges::any_of(
            fields, [index = record.shape->indexOf(name)](const auto &field) {
                return static_cast<qsizetype>(field.index) == static_cast<qsizetype>(index)
                    && field.input->raw() != field.untouched;
            });
    };
    const QString script = scriptOf(std::get<QString>(record.value("text")));
    if (!script.isEmpty() && isTouched("text") && !isTouched("script"))
        record.set("script", script);
}

} // namespace habeas::ui
