#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace habeas {

/// What a word in a typed date does, in any of the three languages.
enum class DateWord {
    Other,
    Number,
    Mark, ///< one of . , / - ~ ? % + ( ) … or ".."
    Month,
    SolarMonth, ///< of the Solar Hijri calendar
    IslamicMonth,
    CalendarMark, ///< "SH", "AH", "Umm al-Qura"; value is a CalendarMark
    Weekday,
    Season,
    Quarter, ///< value 1 to 4, or 0 where the number stands apart ("1 квартал")
    Half, ///< behind an ordinal: "first half of 2022"
    Ordinal, ///< "first", before a quarter or half; value 1 to 4
    YearWord, ///< "года", "жылғы": the number beside it is a year
    Decades, ///< "2010s", "2010-е"
    BeforeOurEra, ///< "BC"
    Filler, ///< of, the, on, в
    About,
    Uncertain,
    Early,
    Middle,
    Late,
    Between,
    BetweenAfter, ///< "аралығында", behind the two dates
    From,
    To,
    And,
    Or,
    Before,
    NoLaterThan,
    After,
    NoEarlierThan,
    NoLaterThanAfter, ///< "кеш емес", behind the date
    NoEarlierThanAfter, ///< "ерте емес", behind the date
    AfterBehind, ///< "кейін", behind the date
    FromBehind, ///< "бастап", behind the date
    UntilBehind, ///< "дейін", behind the date
    Unknown,
    Today, ///< value: days from today, also tomorrow and the day before yesterday
    Last,
    This,
    Next,
    In, ///< "in 3 days", "через 3 дня"
    Ago, ///< "3 weeks ago"
};

/// What a mark beside a date says about its calendar.
enum class CalendarMark {
    Gregorian,
    SolarHijri,
    Islamic,
    Hijri, ///< Islamic, unless "solar" stands beside it
    CivilIslamic,
    UmmAlQura,
};

struct DateToken
{
    DateWord word = DateWord::Other;
    int value = 0; ///< of a number, month (1-12), weekday (1-7), season (21-24) ...
    int digits = 0; ///< how many digits a number was written with
    QString text; ///< folded
    bool ablative = false; ///< Kazakh "-дан": from
    bool dative = false; ///< Kazakh "-ға": to
};

/// Lower case, one kind of dash, space, digit and Arabic letter, Kazakh letters as the Russian ones
/// they are typed as where the keyboard lacks them.
[[nodiscard]] QString foldDateText(const QString &text);

/// Splits a folded text into numbers, words and marks.
[[nodiscard]] QList<DateToken> dateTokens(const QString &folded);

} // namespace habeas
