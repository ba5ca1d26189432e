#include "app/law/duetext.h"

#include "app/base/dateprint.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace habeas {

namespace {

struct DueText
{
    Q_DECLARE_TR_FUNCTIONS(Deadlines)
};

struct WhyOfTrigger
{
    const char *trigger;
    const char *sentence;
};

// The words a term is counted from, one sentence a trigger; %1 is the date.
constexpr std::array whys {
    WhyOfTrigger { "delivery.actual",
                   QT_TRANSLATE_NOOP("Deadlines", "Counted from the delivery to the police, %1.") },
    WhyOfTrigger { "detention.actual",
                   QT_TRANSLATE_NOOP("Deadlines", "Counted from the actual detention, %1.") },
    WhyOfTrigger {
        "detention.record",
        QT_TRANSLATE_NOOP("Deadlines", "Counted from the record of the detention, %1.") },
    WhyOfTrigger { "detention.expiry",
                   QT_TRANSLATE_NOOP("Deadlines",
                                     "Counted back from the end of the detention without a court "
                                     "order, %1 (%2).") },
    WhyOfTrigger { "court.receipt",
                   QT_TRANSLATE_NOOP("Deadlines", "Counted from the receipt by the court, %1.") },
    WhyOfTrigger { "custody.start",
                   QT_TRANSLATE_NOOP("Deadlines", "Counted from the start of custody, %1.") },
    WhyOfTrigger { "custody.expiry",
                   QT_TRANSLATE_NOOP("Deadlines",
                                     "Counted back from a possible end of the order on record, %1 "
                                     "(%2).") },
    WhyOfTrigger { "measure.start",
                   QT_TRANSLATE_NOOP("Deadlines", "Counted from the start of the measure, %1.") },
    WhyOfTrigger {
        "ivs.placement",
        QT_TRANSLATE_NOOP("Deadlines", "Counted from the placement in a police cell, %1.") },
    WhyOfTrigger { "ruling.made",
                   QT_TRANSLATE_NOOP("Deadlines", "Counted from the ruling of %1.") },
    WhyOfTrigger {
        "verdict.pronounced",
        QT_TRANSLATE_NOOP("Deadlines", "Counted from the day the judgment was pronounced, %1.") },
    WhyOfTrigger { "verdict.copy_served",
                   QT_TRANSLATE_NOOP("Deadlines",
                                     "Counted from the day the convicted person received the "
                                     "judgment, %1.") },
    WhyOfTrigger {
        "verdict.in_force",
        QT_TRANSLATE_NOOP("Deadlines", "Counted from the day the judgment came into force, %1.") },
    WhyOfTrigger {
        "admin.actual",
        QT_TRANSLATE_NOOP("Deadlines", "Counted from the administrative detention, %1.") },
    WhyOfTrigger {
        "admin.ruling_copy_served",
        QT_TRANSLATE_NOOP("Deadlines", "Counted from the day the ruling was received, %1.") },
};

bool isPartial(const CountStart &start)
{
    return start.earliest.day != start.latest.day;
}

/// Nothing where the rule's text was read as it stood on that day.
QString wordingNote(const RulePack &pack, const Rule &rule, const TriggerHit &hit)
{
    const CivilDay day = hit.start.earliest.day;
    if (pack.textReadOn <= day || (rule.validFrom && *rule.validFrom <= day))
        return {};
    return DueText::tr("%1 wording not checked: the text was read on %2.")
        .arg(QString::number(day.year()), printDay(pack.textReadOn, screenLanguage()));
}

QString partlyInForceNote(const Rule &rule, const TriggerHit &hit)
{
    const bool begins = rule.validFrom && hit.start.earliest.day < *rule.validFrom;
    const bool ends = rule.validUntil && *rule.validUntil < hit.start.latest.day;
    return begins || ends ? DueText::tr(
               "The rule was in force on some of the days this may have started on, not on all.")
                          : QString();
}

QString joined(const QStringList &sentences)
{
    QStringList said = sentences;
    said.removeAll(QString());
    return said.join(u' ');
}

/// "a or b" for "a|b".
QString eitherText(const RulePack &pack, const QString &either)
{
    QString text;
    for (const QString &name : either.split(u'|')) {
        const QString one = inLanguage(pack.conditions.value(name).text, screenLanguage());
        text = text.isEmpty() ? one : DueText::tr("%1, or if %2").arg(text, one);
    }
    return text;
}

} // namespace

QString sumText(const TriggerHit &hit, const Term &term, const Counted &end)
{
    const Language language = screenLanguage();
    const QString length = printTerm(term, language);
    const QString result = momentText(end.earliest, end.latest);
    return term.amount < 0 ? DueText::tr("%1 − %2 = %3").arg(hit.words, length, result)
                           : DueText::tr("%1 + %2 = %3").arg(hit.words, length, result);
}

QString arithmeticText(const RulePack &pack, const Rule &rule, const TriggerHit &hit,
                       const Term &term, const Counted &end)
{
    const Language language = screenLanguage();
    QStringList sentences { DueText::tr("%1.").arg(sumText(hit, term, end)) };
    if (rule.profile)
        sentences << inLanguage(pack.counting.value(*rule.profile), language);
    if (isPartial(hit.start) && hit.trigger != u"detention.expiry"_s)
        sentences << DueText::tr("The start is a stretch of days, so the end is one too.");
    else if (term.unit == Term::Unit::Hour && !hit.start.earliest.minute)
        sentences << DueText::tr(
            "The hour it starts from is not known: the earliest end counts from "
            "00:00, the latest from 24:00.");
    if (hit.vague)
        sentences << DueText::tr("A date it is counted from is only about right, so this one is "
                                 "too: find out the day.");
    else if (end.conservative != end.earliest.day)
        sentences << DueText::tr("To be safe on every reading, act by the end of %1.")
                         .arg(printDay(end.conservative, language));
    if (end.rolled)
        sentences << DueText::tr(
            "The last day is a day off, so the term ends on the next working day.");
    if (end.tableMissing)
        sentences << DueText::tr("The rules have no table of days off for %1: only weekends were "
                                 "taken into account.")
                         .arg(QString::number(end.latest.day.year()));
    sentences << inLanguage(rule.note, language) << partlyInForceNote(rule, hit)
              << wordingNote(pack, rule, hit);
    return joined(sentences);
}

QString numberlessText(const RulePack &pack, const Rule &rule, const TriggerHit &hit,
                       const std::optional<Term> &term)
{
    const Language language = screenLanguage();
    QStringList sentences;
    if (rule.confidence == Confidence::Memory)
        return DueText::tr(
            "This rule is cited from memory and was not checked, so no date is computed.");
    if (term && term->amount < 0)
        sentences << DueText::tr("The limit would be %1 before %2.")
                         .arg(printTerm(*term, language), hit.words);
    else if (term)
        sentences << DueText::tr("The limit would be %1 from %2.")
                         .arg(printTerm(*term, language), hit.words);
    else if (!rule.amountFrom.isEmpty())
        sentences << DueText::tr("The length is not on record, so no date is computed.");
    if (rule.maximum && !term)
        sentences << DueText::tr("The rule allows at most %1.")
                         .arg(printTerm({ *rule.maximum, rule.unit }, language));
    sentences << inLanguage(rule.note, language) << wordingNote(pack, rule, hit);
    return joined(sentences);
}

QString whyText(const TriggerHit &hit)
{
    const auto found = std::ranges::find_if(whys, [&](const WhyOfTrigger &why) {
        return hit.trigger == QLatin1StringView(why.trigger);
    });
    if (found == whys.end())
        return {};
    const QString sentence
        = QCoreApplication::translate("Deadlines", found->sentence).arg(hit.words);
    return sentence.contains(u"%2"_s) ? sentence.arg(hit.basis) : sentence;
}

QString unlessText(const RulePack &pack, const QStringList &open)
{
    QStringList sentences;
    for (const QString &either : open)
        sentences << DueText::tr("A different limit applies if %1.").arg(eitherText(pack, either));
    return joined(sentences);
}

QString conditionalText(const RulePack &pack, const QStringList &open)
{
    QStringList sentences;
    for (const QString &either : open)
        sentences << DueText::tr("Applies only if %1; the record does not say.")
                         .arg(eitherText(pack, either));
    return joined(sentences);
}

} // namespace habeas
