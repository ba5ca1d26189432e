#pragma once

#include "app/actions/hearings/loghearing.h"
#include "app/base/dates/dateinput.h"

#include <QMap>

#include <functional>

namespace habeas {

/// A case as a line may call it.
struct LineCase
{
    QString ref;
    QString words; ///< reference, name and title, as they are shown and searched
};

/// What the reader of a line knows. Nothing is looked up behind its back.
struct HearingLineContext
{
    CivilDay today;
    /// Codes are called in it or in English, in Cyrillic letters in Russian or Kazakh, too.
    Language language = Language::English;
    QString ref = {}; ///< the case, where it is known already: then the line does not name it
    /// Cases in which every word of the text is found; a few are enough.
    std::function<QList<LineCase>(const QString &text)> casesLike = {};
};

/// "sam, 6 may, ext, 2m" as it was understood. Fields are called as Error::detail of logHearing()
/// calls them: case, at, time, purpose, outcome, mode, term, next.
struct HearingLine
{
    /// Why a person should look before it is saved.
    struct Doubt
    {
        QString field;
        QString message; ///< whole sentences
    };

    HearingEntry entry;
    QMap<QString, QString> typed; ///< what stands in each field: codes, the case's reference, words
    QList<Doubt> doubts; ///< in the order of the fields; empty: nothing is in doubt
};

/// Whether a text is meant as such a line: it has parts with a comma or semicolon between, perhaps
/// only on the layout somebody believed to type on.
[[nodiscard]] bool looksLikeHearingLine(const QString &text);

/// The first part says whose case (unless the context does); the others may come in any order: a
/// date, an hour, a length or "until" with a day, "next" with the day of the following hearing, and
/// the beginnings of words for purpose, outcome and form ("extended until 6 july"). The first code
/// that fits is taken, in the order people choose from. A length where the hearing was about
/// custody or its extension says that it was ordered or extended. What fits nothing stands in the
/// first of the three fields that is still empty. A line that is in doubt as it stands and in none
/// as the same keys type it on another layout is read as that.
[[nodiscard]] HearingLine readHearingLine(const QString &text, const HearingLineContext &context);

/// Hearings are written down before they take place, too: "8 Dec" on 26 November is the one in
/// twelve days, and "8 Sep" was. In days; DateInputContext::soon.
inline constexpr int SoonHearing = 60;

/// "6 May 2022 10:00" apart. The hour is empty where there is none.
struct DayAndHour
{
    QString day;
    QString hour;
};

[[nodiscard]] DayAndHour dayAndHour(const QString &text);

} // namespace habeas
