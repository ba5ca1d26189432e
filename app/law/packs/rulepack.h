#pragma once

#include "app/base/dates/civilday.h"
#include "app/base/dates/term.h"
#include "app/base/language.h"
#include "app/base/result.h"
#include "app/law/packs/counting.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>

namespace habeas {

/// How far a rule may be relied on.
enum class Confidence {
    TextRead, ///< "P"
    Secondary, ///< "S": shown amber
    Memory, ///< "M": citation only, never a number
};

/// A text of a pack in every language it gives; English is always there.
using LocalText = QMap<Language, QString>;

struct Rule
{
    QString id;
    QString provision; ///< "CPC 131(4)"
    LocalText title;
    QString trigger; ///< "custody.start", one of knownTriggers()
    QMap<QString, QString> alternativeTriggers; ///< condition -> trigger
    std::optional<int> amount; ///< negative: not later than that long before
    QString amountFrom; ///< "penalty.days", "sentence.term"
    std::optional<int> maximum;
    Term::Unit unit = Term::Unit::Day;
    QString count; ///< one of the pack's ways of counting; empty: the rule has no term to count
    Confidence confidence = Confidence::Memory;
    std::optional<Confidence> countConfidence;
    QStringList when; ///< conditions that must hold; "a|b" is either
    QStringList unless; ///< conditions of which none may hold
    QString metBy; ///< what must have happened by then, one of knownActs(); may be empty
    QString cap; ///< rules with one cap follow each other from the same start
    QString actor; ///< one of the pack's actors
    LocalText effect;
    LocalText note;
    std::optional<CivilDay> validFrom;
    std::optional<CivilDay> validUntil; ///< the last day it applies to
    /// Which day "valid" is about: the trigger's (empty), the day of the question ("today"), or the
    /// day of another trigger of the same record ("verdict.pronounced").
    QString asOf;
};

/// Articles of one law, first and last ("255" to "268").
struct ArticleRange
{
    int first = 0;
    int last = 0;
};

/// A question a rule depends on, and how the record answers it, if it can. At most one of the ways
/// is set; with none only a person knows.
struct Condition
{
    LocalText text; ///< as it follows "if": "the person was under 18"
    std::optional<int> ageBelow;
    QString instrument; ///< with articles: charged under one of these
    QList<ArticleRange> articles;
    std::optional<int> monthsFrom; ///< the term so far, from the start of custody to its expiry
    std::optional<int> monthsBelow;
    bool always = false; ///< the law puts it so; for an alternative trigger that has no exception
    bool heldInCustody = false; ///< in custody after the verdict
    std::optional<int> firstOrderDays; ///< the first order is for at most so many days
    QString measureType; ///< the measure the rule starts from is of this type
    QString sentenceType; ///< the sentence the rule starts from is of this type
};

/// One way of counting with its sentence for the reader.
struct Counting
{
    CountingProfile profile;
    LocalText text;
};

struct RulePack
{
    QString jurisdiction; ///< ISO 3166 alpha-2, or "INT" for standards that bind every country
    QString version;
    QString textVersion; ///< which copy of the law was read, in English
    CivilDay textReadOn; ///< wording in force before that day was not checked unless a rule says so
    QMap<QString, Counting> counting; ///< "L", "M", "O" and the pack's own
    QHash<QString, LocalText> instruments; ///< "CPC" as lawyers of each language write it
    QHash<QString, Condition> conditions;
    QHash<QString, LocalText> actors;
    QList<Rule> rules;
    WorkCalendar calendar;
};

/// The triggers the program can find in a case folder.
[[nodiscard]] const QStringList &knownTriggers();
/// The acts the program can find in a case folder, by which a rule may be met.
[[nodiscard]] const QStringList &knownActs();

/// Errors name the file, the rule, the key and what was expected. A file that says "extends" is
/// read on top of `shipped`, the pack of its jurisdiction: what it names takes the place of what
/// was there, all else stays.
[[nodiscard]] Result<RulePack> readRulePack(const QByteArray &json, const QString &fileName,
                                            const RulePack *shipped = nullptr);
/// The pack shipped for a country or for "INT" (":/rules/<code>.json"); NotFound where there is
/// none.
[[nodiscard]] Result<RulePack> shippedRulePack(const QString &jurisdiction);

/// A pack's text in one language, English where it has no such.
[[nodiscard]] QString inLanguage(const LocalText &text, Language language);
/// "P", "S", "M".
[[nodiscard]] QString code(Confidence confidence);

} // namespace habeas
