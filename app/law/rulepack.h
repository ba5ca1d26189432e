#pragma once

#include "app/base/civilday.h"
#include "app/base/language.h"
#include "app/base/result.h"
#include "app/base/term.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QMap>
#include <QSet>
#include <QString>
#include <QStringList>

#include <optional>

namespace habeas {

/// How a term is counted. Belongs to the rule, not to the country.
enum class CountingProfile {
    Liberty,  ///< "L": from the instant; the first day counts; no roll-over
    Months,   ///< "M": corresponding date, last day of the month if missing; no roll-over; conservative one day earlier
    Ordinary, ///< "O": trigger day excluded, ends 24:00, rolls over to the next working day
};

/// How far a rule may be relied on.
enum class Confidence {
    TextRead,  ///< "P"
    Secondary, ///< "S": shown amber
    Memory,    ///< "M": citation only, never a number
};

struct Rule
{
    QString id;
    QString provision; ///< "CPC 131(4)"
    QMap<Language, QString> title;
    QString trigger;   ///< "custody.start"
    QMap<QString, QString> alternativeTriggers; ///< condition -> trigger
    std::optional<int> amount; ///< negative: not later than that long before
    QString amountFrom;        ///< "penalty.days", "sentence.term"
    std::optional<int> maximum;
    Term::Unit unit = Term::Unit::Day;
    std::optional<CountingProfile> profile;
    Confidence confidence = Confidence::Memory;
    std::optional<Confidence> countConfidence;
    QStringList when;   ///< conditions that must hold; "a|b" is either
    QStringList unless;
    QString cap;
    QString actor;
    QString effect;
    QString note;
    std::optional<CivilDay> validFrom;
    std::optional<CivilDay> validUntil;
};

struct RulePack
{
    QString jurisdiction;
    QString version;
    QString textVersion; ///< which copy of the law was read
    QList<Rule> rules;
    QSet<qint64> holidays; ///< CivilDay numbers of days off beside weekends
    QSet<qint64> workdays; ///< weekend days worked instead
    QSet<qint64> holidayYears; ///< years the holiday table covers
};

/// Errors name the file, the rule and the key.
[[nodiscard]] Result<RulePack> readRulePack(const QByteArray &json, const QString &fileName);
/// The pack shipped for a country (":/rules/<code>.json"); NotFound where there is none.
[[nodiscard]] Result<RulePack> shippedRulePack(const QString &jurisdiction);

} // namespace habeas
