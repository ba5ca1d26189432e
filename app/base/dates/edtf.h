#pragma once

#include "app/base/dates/civilday.h"

#include <QString>

#include <optional>
#include <tl/expected.hpp>

namespace habeas {

/// One side of an interval, or a whole value: what an EDTF text says, piece by piece. Fields finer
/// than the precision are zero.
struct EdtfPoint
{
    enum class Kind {
        Open, ///< `..`
        Missing, ///< nothing beside the slash: that side is not known
        Century, ///< 20XX
        Decade, ///< 201X
        Year, ///< 2004, Y17000, 2004-XX, 2004-XX-XX
        Season, ///< 2001-21
        Month, ///< 2004-06, 2004-06-XX
        Day,
        Time,
    };

    Kind kind = Kind::Missing;
    qint64 year = 0; ///< of a decade or century: its first year as written, X read as 0
    int month = 0;
    int day = 0;
    int season = 0; ///< 21 spring to 24 winter
    QString time = {}; ///< "23:20:30", "23:20:30Z", "23:20:30+05:00"
    bool negative = false; ///< the year was written with a minus
    bool someDay = false; ///< a day (or month) that is written as not known: 2004-06-XX
    bool approximate = false;
    bool uncertain = false;
    std::optional<CivilDay> earliest = {};
    std::optional<CivilDay> latest = {};

    [[nodiscard]] bool isDate() const { return kind != Kind::Open && kind != Kind::Missing; }
};

/// EDTF of the Library of Congress (2019), levels 0 and 1, and a bare `..`.
struct EdtfValue
{
    bool interval = false;
    EdtfPoint start; ///< the value itself where it is no interval; Open for a bare `..`
    EdtfPoint end;
};

struct EdtfProblem
{
    qsizetype position = 0; ///< 1 for the first character
    QString sentence; ///< translated; says what is expected there
};

[[nodiscard]] tl::expected<EdtfValue, EdtfProblem> parseEdtf(QStringView text);

/// "February 2022 has 28 days." for a day that the month does not have.
[[nodiscard]] QString noSuchDay(qint64 year, int month);

} // namespace habeas
