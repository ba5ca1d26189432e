#include "app/law/deadlines/duetext.h"

#include "app/base/dates/dateprint.h"
#include "app/law/deadlines/whytext.h"

#include <QCoreApplication>
#include <QHash>
#include <QRegularExpression>

#include <cstdlib>

using namespace Qt::StringLiterals;

namespace habeas {

namespace {

struct LawText
{
    Q_DECLARE_TR_FUNCTIONS(Deadlines)
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
    return LawText::tr("%1 wording not checked: the text was read on %2.")
        .arg(QString::number(day.year()), printDay(pack.textReadOn, screenLanguage()));
}

/// The term may have begun before or after the law changed: both rules are shown.
QString partlyInForceNote(const Rule &rule, const Reach &reach)
{
    if (!reach.partly)
        return {};
    const Language language = screenLanguage();
    if (rule.validFrom && rule.validUntil)
        return LawText::tr("This rule was in force from %1 to %2; the date on record may lie "
                           "outside those days, and then another rule applies.")
            .arg(printDay(*rule.validFrom, language), printDay(*rule.validUntil, language));
    if (rule.validFrom)
        return LawText::tr("This rule has been in force since %1; the date on record may be "
                           "earlier, and then another rule applies.")
            .arg(printDay(*rule.validFrom, language));
    return LawText::tr("This rule was in force until %1; the date on record may be later, and then "
                       "another rule applies.")
        .arg(printDay(rule.validUntil.value_or(CivilDay()), language));
}

QString calendarNote(const Counted &end)
{
    const QString year = QString::number(end.latest.day.year());
    switch (end.coverage) {
    case WorkCalendar::Coverage::Table:
        break;
    case WorkCalendar::Coverage::FixedOnly:
        return LawText::tr("For %1 only holidays with a fixed date were taken into account: days "
                           "off that the Government moves, and holidays without a fixed date, are "
                           "not known.")
            .arg(year);
    case WorkCalendar::Coverage::WeekendsOnly:
        return LawText::tr("The rules have no table of days off for %1: only weekends were taken "
                           "into account.")
            .arg(year);
    }
    return {};
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
        text = text.isEmpty() ? one : LawText::tr("%1, or if %2").arg(text, one);
    }
    return text;
}

QString unlessText(const RulePack &pack, const QStringList &open)
{
    QStringList sentences;
    for (const QString &either : open)
        sentences << LawText::tr("A different limit applies if %1.").arg(eitherText(pack, either));
    return joined(sentences);
}

/// A law's code as a whole word. Compiling one took half of the time a case's deadlines need.
const QRegularExpression &wordOf(const QString &code)
{
    thread_local QHash<QString, QRegularExpression> words; // as many as packs name laws
    auto found = words.constFind(code);
    if (found == words.constEnd())
        found = words.insert(
            code, QRegularExpression(u"\\b%1\\b"_s.arg(QRegularExpression::escape(code))));
    return *found;
}

} // namespace

QString provisionText(const RulePack &pack, const QString &provision, Language language)
{
    QString text = provision;
    for (const auto &[code, names] : pack.instruments.asKeyValueRange()) {
        if (text.contains(code))
            text.replace(wordOf(code), inLanguage(names, language));
    }
    return text;
}

QString DueText::counted(const Counted &end) const
{
    const QString words = printTerm(*term, screenLanguage()); // without its sign
    const QString law = provisionText(pack, rule.provision, screenLanguage());
    if (term->amount > 0 && end.earliest.day != end.latest.day)
        return LawText::tr("By %1, %2 counted from %3 run out between %4 and %5.")
            .arg(law, words, hit.words, momentText(end.earliest, end.earliest),
                 momentText(end.latest, end.latest));
    const QString result = momentText(end.earliest, end.latest);
    return term->amount < 0
        ? LawText::tr("By %1, this must be done not later than %2 before %3, that is by %4.")
              .arg(law, words, hit.words, result)
        : LawText::tr("By %1, %2 counted from %3 run out on %4.")
              .arg(law, words, hit.words, result);
}

QString DueText::conditional() const
{
    QString conditions;
    for (const QString &either : reach.openWhen) {
        const QString one = eitherText(pack, either);
        conditions = conditions.isEmpty() ? one : LawText::tr("%1, and if %2").arg(conditions, one);
    }
    const QString law = provisionText(pack, rule.provision, screenLanguage());
    if (conditions.isEmpty())
        return LawText::tr("By %1, the term runs from a day that is not on record.").arg(law);
    return LawText::tr("By %1, this limit applies only if %2.").arg(law, conditions);
}

QString DueText::cited() const
{
    const QString law = provisionText(pack, rule.provision, screenLanguage());
    const QString note = inLanguage(rule.note, screenLanguage());
    return note.isEmpty() || rule.confidence == Confidence::Memory
        ? LawText::tr("%1 is cited here without a date.").arg(law)
        : LawText::tr("%1: %2", "provision, what it says").arg(law, note);
}

QString DueText::sum(const Counted &end) const
{
    const QString length = printTerm(*term, screenLanguage());
    const QString result = momentText(end.earliest, end.latest);
    return term->amount < 0 ? LawText::tr("%1 − %2 = %3").arg(hit.words, length, result)
                            : LawText::tr("%1 + %2 = %3").arg(hit.words, length, result);
}

QString DueText::arithmetic(const Counted &end) const
{
    const Language language = screenLanguage();
    QStringList sentences { LawText::tr("%1.").arg(sum(end)),
                            inLanguage(pack.counting.value(rule.count).text, language) };
    if (isPartial(hit.start) && hit.trigger != u"detention.expiry"_s)
        sentences << LawText::tr("The start is a stretch of days, so the end is one too.");
    else if (term->unit == Term::Unit::Hour && !hit.start.earliest.minute)
        sentences << LawText::tr(
            "The hour it starts from is not known: the earliest end counts from "
            "00:00, the latest from 24:00.");
    if (hit.vague)
        sentences << LawText::tr("A date it is counted from is only about right, so this one is "
                                 "too: find out the day.");
    else if (end.conservative != end.earliest.day)
        sentences << LawText::tr("To be safe on every reading, act by the end of %1.")
                         .arg(printDay(end.conservative, language));
    if (end.rolled)
        sentences << LawText::tr(
            "The last day is a day off, so the term ends on the next working day.");
    sentences << calendarNote(end) << inLanguage(rule.note, language)
              << partlyInForceNote(rule, reach) << wordingNote(pack, rule, hit);
    return joined(sentences);
}

QString DueText::withoutNumber() const
{
    const Language language = screenLanguage();
    if (rule.confidence == Confidence::Memory)
        return LawText::tr(
            "This rule is cited from memory and was not checked, so no date is computed.");
    QStringList sentences;
    if (term && term->amount < 0)
        sentences << LawText::tr("The limit would be %1 before %2.")
                         .arg(printTerm({ -term->amount, term->unit }, language), hit.words);
    else if (term)
        sentences << LawText::tr("The limit would be %1 from %2.")
                         .arg(printTerm(*term, language), hit.words);
    else if (!rule.amountFrom.isEmpty())
        sentences << LawText::tr("The length is not on record, so no date is computed.");
    if (rule.maximum && !term)
        sentences << LawText::tr("The rule allows at most %1.")
                         .arg(printTerm({ *rule.maximum, rule.unit }, language));
    sentences << inLanguage(rule.note, language) << partlyInForceNote(rule, reach)
              << wordingNote(pack, rule, hit);
    return joined(sentences);
}

QString DueText::why() const
{
    return joined({ whyText(hit), unlessText(pack, reach.openUnless) });
}

QString DueText::onlyIf() const
{
    QStringList sentences;
    for (const QString &either : reach.openWhen)
        sentences << LawText::tr("Applies only if %1; the record does not say.")
                         .arg(eitherText(pack, either));
    return joined(sentences);
}

QString DueText::otherStart() const
{
    return LawText::tr("The term runs from another day, because %1; that day is not on record.")
        .arg(eitherText(pack, reach.openUnless.isEmpty() ? QString() : reach.openUnless.last()));
}

QList<OpenQuestion> openQuestions(const RulePack &pack, const QStringList &open)
{
    QList<OpenQuestion> questions;
    for (const QString &either : open) {
        for (const QString &code : either.split(u'|')) {
            const OpenQuestion question { conditionCode(pack, code),
                                          inLanguage(pack.conditions.value(code).text,
                                                     screenLanguage()) };
            if (!questions.contains(question))
                questions << question;
        }
    }
    return questions;
}

} // namespace habeas
