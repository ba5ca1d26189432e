#include "app/cli/rows/casetext.h"

#include "app/base/dates/dateprint.h"
#include "app/casefile/shownname.h"
#include "app/casefile/thesaurus.h"
#include "app/cli/rows/texttable.h"
#include "app/law/deadlines/whose.h"
#include "app/law/proceedings/chargewords.h"
#include "app/law/proceedings/restrictionterms.h"
#include "app/law/proceedings/sentencewords.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace habeas {

namespace {

struct CaseText
{
    Q_DECLARE_TR_FUNCTIONS(CaseText)
};

struct Line
{
    PartialDate at;
    QString text;
};

QString label(const QString &list, const QString &code)
{
    return codeLabel(list, code, screenLanguage());
}

/// "a, b, c" without what is empty.
QString together(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

QString lawText(const LawReference &law)
{
    return law.isSet() ? printLaw(law, screenLanguage(), LawStyle::Short) : QString();
}

/// Of a case with several people at risk every line says whom it is about.
QString told(const CaseFolder &folder, Id<Person> person, const QString &text)
{
    const QString whose = whoseName(folder, person);
    return whose.isEmpty() ? text : CaseText::tr("%1: %2", "whom it is about").arg(whose, text);
}

Id<Person> personOf(const CaseFolder &folder, Id<Measure> measure)
{
    const auto found = std::ranges::find(folder.measures, measure, &Measure::id);
    return found == folder.measures.end() ? Id<Person>() : found->person;
}

/// Who made the arrest and whether a paper was shown; empty where nobody wrote it down.
QString arrestText(const Measure &measure)
{
    QStringList parts;
    if (!measure.carriedOutBy.isEmpty())
        parts << CaseText::tr("carried out by %1").arg(measure.carriedOutBy);
    if (!measure.warrant.isEmpty())
        parts << CaseText::tr("warrant shown: %1").arg(label(u"warrant_shown"_s, measure.warrant));
    if (!measure.warrantBy.isEmpty())
        parts << CaseText::tr("issued by %1").arg(measure.warrantBy);
    return together(parts << measure.warrantPaper);
}

void addMeasures(const CaseFolder &folder, QList<Line> &lines)
{
    for (const Measure &measure : folder.measures) {
        const QString type = label(u"measure_type"_s, measure.type);
        lines << Line { measure.from,
                        told(folder, measure.person,
                             CaseText::tr("Begins: %1")
                                 .arg(together({ type, measure.place, lawText(measure.law),
                                                 measure.proceedings, arrestText(measure) }))) };
        if (measure.until.isSet())
            lines << Line {
                measure.until,
                told(folder, measure.person,
                     CaseText::tr("Ends: %1")
                         .arg(together({ type, label(u"measure_end"_s, measure.endedBy) })))
            };
    }
    for (const Order &order : folder.orders)
        lines << Line {
            order.made,
            told(folder, personOf(folder, order.measure),
                 CaseText::tr("Order: %1")
                     .arg(together({ label(u"order_type"_s, order.type),
                                     order.term.isEmpty() ? CaseText::tr("length not known")
                                                          : termWords(order.term),
                                     order.authority })))
        };
}

void addCharges(const CaseFolder &folder, CivilDay day, QList<Line> &lines)
{
    for (const LedgerCharge &entry : chargeLedger(folder, day)) {
        const Charge &charge = entry.charge;
        const QString what = together({ lawText(charge.law), charge.offence });
        for (const LedgerStage &stage : entry.stages)
            lines << Line { stage.at,
                            told(folder, charge.person,
                                 CaseText::tr("Charge: %1")
                                     .arg(together({ what, label(u"charge_stage"_s, stage.stage),
                                                     stage.authority }))) };
        for (const LedgerLink &link : entry.into)
            lines << Line { link.at,
                            told(folder, charge.person,
                                 CaseText::tr("Charge re-qualified: %1 is replaced by %2")
                                     .arg(chargeName(charge), chargeName(folder, link.charge))) };
        // A stage of the same name on the same day has said it.
        const bool said = std::ranges::any_of(entry.stages, [&charge](const LedgerStage &stage) {
            return stage.stage == charge.outcome && stage.at == charge.outcomeDate;
        });
        if (!said && !charge.outcome.isEmpty() && charge.outcomeDate.isSet())
            lines << Line {
                charge.outcomeDate,
                told(folder, charge.person,
                     CaseText::tr("Charge: %1")
                         .arg(together({ what, label(u"charge_outcome"_s, charge.outcome) })))
            };
    }
}

void addHearings(const CaseFolder &folder, QList<Line> &lines)
{
    for (const Status &status : folder.statuses)
        lines << Line {
            status.from, told(folder, status.person, CaseText::tr("Status: %1").arg(status.status))
        };
    for (const Hearing &hearing : folder.hearings)
        lines << Line { hearing.at,
                        told(folder, hearing.person,
                             CaseText::tr("Hearing: %1")
                                 .arg(together({ hearing.time, hearing.court,
                                                 label(u"hearing_purpose"_s, hearing.purpose),
                                                 label(u"hearing_mode"_s, hearing.mode),
                                                 label(u"hearing_outcome"_s, hearing.outcome),
                                                 hearing.outcomeText }))) };
}

void addSentences(const CaseFolder &folder, QList<Line> &lines)
{
    // Every judgment on record, whatever day the rest is asked for.
    static const CivilDay lastDay = CivilDay::of(9999, 12, 31).value_or(CivilDay());
    for (const SentenceChain &chain : sentenceChains(folder, lastDay)) {
        for (qsizetype i = 0; i < chain.judgments.size(); ++i) {
            const Sentence &sentence = chain.judgments.at(i).sentence;
            const Id<Person> whose = sentence.person.isNull() ? chain.person : sentence.person;
            lines << Line { sentence.pronounced,
                            told(folder, whose,
                                 CaseText::tr("Sentence: %1").arg(judgmentWords(chain, i))) };
            if (sentence.inForce.isSet())
                lines << Line {
                    sentence.inForce,
                    told(folder, whose,
                         CaseText::tr("In force: the judgment of %1").arg(courtWords(sentence)))
                };
        }
    }
}

void addRemedies(const CaseFolder &folder, QList<Line> &lines)
{
    for (const Remedy &remedy : folder.remedies) {
        const QString what = together(
            { label(u"remedy_type"_s, remedy.type), remedy.body, remedy.number, remedy.whyNone });
        lines << Line { remedy.filed,
                        told(folder, remedy.person,
                             CaseText::tr("Remedy: %1").arg(together({ what, remedy.by }))) };
        if (remedy.decided.isSet())
            lines << Line {
                remedy.decided,
                told(folder, remedy.person,
                     CaseText::tr("Remedy decided: %1")
                         .arg(together(
                             { what, label(u"remedy_outcome"_s, remedy.outcome), remedy.finding })))
            };
    }
}

void addRestrictions(const CaseFolder &folder, CivilDay day, QList<Line> &lines)
{
    for (const RestrictionTerm &term : restrictionTerms(folder, day)) {
        const Restriction &restriction = term.restriction;
        const QString what = together({ label(u"restriction_type"_s, restriction.type),
                                        restriction.text, termWords(restriction.term) });
        const bool begun = term.begins.isSet() || !term.startComputed;
        lines << Line { term.begins,
                        told(folder, restriction.person,
                             begun && term.standing != RestrictionTerm::Standing::NotStarted
                                 ? CaseText::tr("Restriction: %1").arg(what)
                                 : CaseText::tr("Restriction, not started yet: %1").arg(what)) };
        for (const Compliance &entry : term.compliance)
            lines << Line {
                entry.at,
                told(folder, restriction.person,
                     CaseText::tr("Under a restriction: %1")
                         .arg(together({ label(u"compliance_type"_s, entry.type), entry.text,
                                         entry.by.isEmpty()
                                             ? QString()
                                             : CaseText::tr("according to %1").arg(entry.by),
                                         entry.response, entry.consequence })))
            };
    }
}

/// "10:00, Her flat is searched (Minsk)": the text is a sentence of its own, the place is not.
QString eventText(const Event &event)
{
    const QString what = together({ event.time, event.text });
    const QString where
        = event.place.isEmpty() ? what : CaseText::tr("%1 (%2)").arg(what, event.place);
    QStringList parts { where,          event.frequency, event.effects,     event.treatment,
                        event.evidence, event.response,  event.consequence, event.pattern };
    parts.removeAll(QString());
    return parts.join(u"; "_s);
}

void addAccounts(const CaseFolder &folder, QList<Line> &lines)
{
    for (const Event &event : folder.events)
        lines << Line { event.at,
                        event.person.isNull() ? eventText(event)
                                              : told(folder, event.person, eventText(event)) };
    for (const Claim &claim : folder.claims)
        lines << Line { claim.at,
                        CaseText::tr("According to %1: %2").arg(claim.claimant, claim.text) };
}

QString namesAtRisk(const CaseFolder &folder)
{
    QStringList names;
    for (const Id<Person> person : peopleAtRisk(folder))
        names << shownName(folder, person);
    return together(names);
}

/// What only the office may see of the people at risk: where they live, what papers they have.
void addGuardedRows(const CaseFolder &folder, QList<QStringList> &rows)
{
    const QList<Id<Person>> atRisk = peopleAtRisk(folder);
    for (const Person &person : folder.people) {
        if (!atRisk.contains(person.id))
            continue;
        const auto row = [&](const QString &title, const QString &text) {
            rows << QStringList { title, text.isEmpty() ? text : told(folder, person.id, text) };
        };
        row(CaseText::tr("Age as stated"), person.age);
        row(CaseText::tr("Usual residence"), person.residence);
        row(CaseText::tr("Identity paper"),
            together({ person.identityPaper, person.identityNumber, person.identityIssuer,
                       printDate(person.identityIssued, screenLanguage()) }));
    }
}

} // namespace

QString overviewText(const CaseFolder &folder)
{
    const Case &file = folder.file;
    QString text = together({ file.ref, file.title }) + u'\n';
    QList<QStringList> rows {
        { CaseText::tr("Person"), namesAtRisk(folder) },
        { CaseText::tr("Country"), file.country },
        { CaseText::tr("Status"), label(u"case_status"_s, file.status) },
        { CaseText::tr("Opened"), printDate(file.opened, screenLanguage()) },
    };
    addGuardedRows(folder, rows);
    rows.removeIf([](const QStringList &row) {
        return row.at(1).isEmpty();
    });
    text += alignedTable(rows);
    if (!file.summary.isEmpty())
        text += u'\n' + file.summary + u'\n';
    for (const Argument &argument : folder.arguments)
        text += u'\n'
            + CaseText::tr("Argument (%1): %2")
                  .arg(label(u"argument_point"_s, argument.point),
                       together({ argument.text, argument.rights }))
            + u'\n';
    return text;
}

QString chronologyText(const CaseFolder &folder, CivilDay day)
{
    QList<Line> lines;
    addMeasures(folder, lines);
    addCharges(folder, day, lines);
    addHearings(folder, lines);
    addSentences(folder, lines);
    addRemedies(folder, lines);
    addRestrictions(folder, day, lines);
    addAccounts(folder, lines);
    std::ranges::stable_sort(lines, [](const Line &a, const Line &b) {
        return PartialDate::sortsBefore(a.at, b.at);
    });
    QList<QStringList> rows;
    for (const Line &line : std::as_const(lines))
        rows << QStringList { line.at.isSet()
                                  ? printDate(line.at, screenLanguage(), DateStyle::Short)
                                  : CaseText::tr("no date"),
                              line.text };
    return alignedTable(rows);
}

} // namespace habeas
