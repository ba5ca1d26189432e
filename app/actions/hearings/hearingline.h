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

/// A person at risk as a line may call them.
struct LinePerson
{
    Id<Person> id;
    QString shown;
    QStringList names; ///< every spelling on record
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
    /// Who is at risk in a case; asked for once the case is clear.
    std::function<QList<LinePerson>(const QString &ref)> peopleOf = {};
    /// The days of a case on which a hearing waits for its outcome; see waitingDays().
    std::function<QList<PartialDate>(const QString &ref)> waitingDaysOf = {};
};

/// "sam, 6 may, ext, 2m" as it was understood. Fields are called as Error::detail of logHearing()
/// calls them: case, person, at, time, purpose, outcome, mode, measure, term, next, note.
struct HearingLine
{
    /// Why a person should look before it is saved.
    struct Doubt
    {
        QString field;
        QString message; ///< whole sentences
    };

    HearingEntry entry;
    /// What stands in each field: codes, the case's reference, a person's id, words.
    QMap<QString, QString> typed = {};
    QList<Doubt> doubts = {}; ///< in the order of the fields; empty: nothing is in doubt
    QString caseShown = {}; ///< what the case is called
    QString personShown = {};
};

/// Whether a text is meant as such a line: it has parts with a comma or semicolon between, or a day
/// among other words, perhaps only on the layout somebody believed to type on. Where the case is
/// known, a day and anything else is a line.
[[nodiscard]] bool looksLikeHearingLine(const QString &text, bool caseKnown = false);

/// The first part says whose case (unless the context does); the others may come in any order: a
/// date, an hour, a length or "until" with a day, "next" with the day of the following hearing, the
/// beginnings of words for purpose, outcome, form and the measure ordered ("extended until 6 july",
/// "house arrest"), and of a name where several people are at risk. The first code that fits is
/// taken, in the order people choose from. A length where the hearing was about custody or its
/// extension says that it was ordered or extended. What fits nothing stands in the first of the
/// three fields that is still empty. Commas may be left out where the words can be cut in one way
/// only; where in two, the field in which they differ is in doubt. A line that is in doubt as it
/// stands and in none as the same keys type it on another layout is read as that.
[[nodiscard]] HearingLine readHearingLine(const QString &text, const HearingLineContext &context);

/// "KZ-0007 Dana Sample · Friday 6 May 2022 · extension": what was understood, for the line under
/// the field. What is in doubt is not in it.
[[nodiscard]] QString understoodWords(const HearingLine &line, Language language);

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
