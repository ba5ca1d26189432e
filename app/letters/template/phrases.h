#pragma once

#include "app/base/dates/partialdate.h"
#include "app/base/language.h"
#include "app/casefile/money.h"
#include "app/casefile/person.h"

#include <optional>

namespace habeas {

/// When something happened once, ready to stand in a sentence: "on 25 February 2022", "in November
/// 2022 (uncertain)"; "25 февраля 2022 года", "осенью 2024 года"; "2022 жылғы қарашада". Of an
/// interval the day lies within: "not later than 2021", "between June and July 2020".
[[nodiscard]] QString dateAsWhen(const PartialDate &date, Language language);
/// Since when: "from November 2022", "с ноября 2022 года"; "began between May and June 2022".
[[nodiscard]] QString dateAsStart(const PartialDate &date, Language language);
/// "from 3 March 2022 until November 2022", "on 3 March 2022" where it began and ended that day,
/// "from 3 March 2022" where no end is on record; empty where neither is.
[[nodiscard]] QString periodInWords(const PartialDate &from, const PartialDate &until,
                                    Language language);

/// "400,000 tenge", "US$885"; "400 000 тенге". The stated conversion is not part of it.
[[nodiscard]] QString moneyInWords(const Money &money, Language language);

/// A post in public life: "leader of the Democratic Party of Kazakhstan (DPK)".
[[nodiscard]] QString postInWords(const Affiliation &post, Language language);

/// Whether free words of the record can stand in a letter of that language, by their script (and,
/// in a Russian letter, by letters only Kazakh has). Text without letters can stand anywhere.
[[nodiscard]] bool isWrittenIn(const QString &text, Language language);

/// Which of the three languages free words surely are in; nothing where they may be in another one
/// that is written alike.
[[nodiscard]] std::optional<Language> languageOfWords(const QString &text);

[[nodiscard]] QString upperFirst(const QString &text);
/// Enough of a text to find it by, cut between words; "…" shows that it goes on.
[[nodiscard]] QString beginningOf(const QString &text, qsizetype most = 60);

/// The language's name on the screen.
[[nodiscard]] QString languageTitle(Language language);

} // namespace habeas
