#include "app/actions/records/recorddoubts.h"

#include "app/base/dates/dateprint.h"
#include "app/casefile/reportrule.h"

#include <QCoreApplication>

namespace habeas {

namespace {

struct Doubts
{
    Q_DECLARE_TR_FUNCTIONS(RecordDoubts)
};

/// The second date of a record is expected not to be before the first.
struct Expected
{
    const char *table;
    const char *first;
    const char *second;
    const char *words; ///< %1 the second date, %2 the first
};

constexpr Expected Orders[] = {
    { "person", "born", "died",
      QT_TRANSLATE_NOOP("RecordDoubts", "The death, %1, is before the birth, %2.") },
    { "measure", "delivered", "recorded",
      QT_TRANSLATE_NOOP("RecordDoubts",
                        "The record of the detention, %1, is before the person was brought in, "
                        "%2.") },
    { "measure", "from", "acknowledged",
      QT_TRANSLATE_NOOP("RecordDoubts", "It was admitted, %1, before it began, %2.") },
    { "order", "made", "stated_end",
      QT_TRANSLATE_NOOP("RecordDoubts", "The end it names, %1, is before the order, %2.") },
    { "order", "requested", "made",
      QT_TRANSLATE_NOOP("RecordDoubts", "The order, %1, is before it was asked for, %2.") },
    { "order", "received", "made",
      QT_TRANSLATE_NOOP("RecordDoubts",
                        "The order, %1, is before the court received the request, %2.") },
    { "order", "made", "copy_served",
      QT_TRANSLATE_NOOP("RecordDoubts", "The copy was served, %1, before the order, %2.") },
    { "charge", "acts_dated", "stage_date",
      QT_TRANSLATE_NOOP("RecordDoubts", "The stage, %1, is before the acts charged, %2.") },
    { "hearing", "at", "next",
      QT_TRANSLATE_NOOP("RecordDoubts", "The next hearing, %1, is before this one, %2.") },
    { "sentence", "pronounced", "in_force",
      QT_TRANSLATE_NOOP("RecordDoubts",
                        "The sentence came into force, %1, before it was pronounced, %2.") },
    { "sentence", "pronounced", "copy_served",
      QT_TRANSLATE_NOOP("RecordDoubts",
                        "The copy was served, %1, before the sentence was pronounced, %2.") },
    { "sentence", "begins", "stated_end",
      QT_TRANSLATE_NOOP("RecordDoubts", "The end it names, %1, is before its beginning, %2.") },
    { "remedy", "filed", "decided",
      QT_TRANSLATE_NOOP("RecordDoubts", "The decision, %1, is before the filing, %2.") },
    { "urgent_action", "issued", "act_by",
      QT_TRANSLATE_NOOP("RecordDoubts", "The last day to act, %1, is before the issue, %2.") },
    { "consent", "given", "expires",
      QT_TRANSLATE_NOOP("RecordDoubts", "The consent runs out, %1, before it was given, %2.") },
    { "consent", "given", "withdrawn",
      QT_TRANSLATE_NOOP("RecordDoubts",
                        "The consent was withdrawn, %1, before it was given, %2.") },
    { "source", "published", "received",
      QT_TRANSLATE_NOOP("RecordDoubts", "It was received, %1, before it was published, %2.") },
};

/// How often a report is due, where it cannot be counted or does not fit the next day.
QStringList reportDoubts(const AnyRecord &record)
{
    if (record.shape != shapeOf("restriction"))
        return {};
    const auto &every = std::get<QString>(record.value("report_every"));
    const auto &next = std::get<PartialDate>(record.value("next_report"));
    if (every.trimmed().isEmpty())
        return {};
    const auto rule = readReportRule(every);
    if (!rule)
        return { Doubts::tr(
                     "“%1” names no days that can be counted: no report after the next one is "
                     "worked out. Enter the next report’s day anew after each report.",
                     "how often to report")
                     .arg(every) };
    const bool oneDay = next.earliest() && next.earliest() == next.latest();
    if (rule->namesDays() && oneDay
        && rule->after(next.earliest()->plusDays(-1)) != next.earliest())
        return { Doubts::tr("The next report, %1, is no day of “%2”.", "date, how often to report")
                     .arg(printDate(next, screenLanguage()), every) };
    return {};
}

} // namespace

QStringList doubtsAbout(const AnyRecord &record)
{
    QStringList doubts;
    for (const Expected &pair : Orders) {
        if (record.shape != shapeOf(pair.table))
            continue;
        const auto &first = std::get<PartialDate>(record.value(pair.first));
        const auto &second = std::get<PartialDate>(record.value(pair.second));
        if (!first.earliest() || !second.latest() || !(*second.latest() < *first.earliest()))
            continue;
        doubts << QCoreApplication::translate("RecordDoubts", pair.words)
                      .arg(printDate(second, screenLanguage()), printDate(first, screenLanguage()));
    }
    return doubts + reportDoubts(record);
}

} // namespace habeas
