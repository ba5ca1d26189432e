#pragma once

#include "app/base/dates/civilday.h"
#include "app/base/language.h"

#include <QStringList>

namespace habeas {

/// Words of a text that readers take as an insult or a threat, as typed, in whatever language; the
/// lists are data (resources/thesauri/letterwords.json): whole words, or the beginning of one
/// before a "*", and what is spared ("banditry" is the name of an offence).
[[nodiscard]] QStringList harshWords(const QString &text);

/// Whether a request says what is to be done: one of its first words (in Kazakh: of the last ones
/// of a clause) is a verb of the language. Judged by lists and endings, so it may be wrong both
/// ways: a hint, never a bar.
[[nodiscard]] bool saysWhatToDo(const QString &request, Language language);

/// "until 12 March 2022" where that day has passed: the words, as typed. Dates without a year are
/// left alone.
[[nodiscard]] QStringList pastUntils(const QString &text, CivilDay on);

/// Words between quotation marks, three or more, as typed.
[[nodiscard]] QStringList quotesIn(const QString &text);

/// Whether a text ends with a word that says whose relative, lawyer or witness the next one is:
/// "her daughter", "адвокату".
[[nodiscard]] bool endsWithAPart(const QString &text);
/// A lower-case word that a name follows without saying who is meant by the word: "and", "у".
[[nodiscard]] bool mayComeBeforeAName(const QString &word, Language language);
/// The forms of what stands for somebody with that part in the case, in the order of
/// gates/standins; language: "en" (one form), "ru_he", "ru_she", "kk".
[[nodiscard]] QStringList standInForms(const QString &part, const QString &language);
/// Whether a request asks to let the person go.
[[nodiscard]] bool asksForRelease(const QString &request);
/// Whether a text says that nobody knows where somebody is, or nobody admits to hold them.
[[nodiscard]] bool saysNotKnownWhere(const QString &text);
/// A folded word of any text whatever: "with", "before", "который".
[[nodiscard]] bool isEverydayWord(const QString &folded);
/// A small word that would be a name where another language spells Russian: "jury" for Юрий.
[[nodiscard]] bool isSparedAlike(const QString &word);
/// Whether a folded name is a word as well: "Hope", "Надежда", "Мир".
[[nodiscard]] bool isAlsoAWord(const QString &foldedName);

} // namespace habeas
