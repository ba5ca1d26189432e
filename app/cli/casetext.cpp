#include "app/cli/casetext.h"

#include "app/base/dateprint.h"
#include "app/casefile/thesaurus.h"
#include "app/cli/texttable.h"

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

void addMeasures(const CaseFolder &folder, QList<Line> &lines)
{
    for (const Measure &measure : folder.measures) {
        const QString type = label(u"measure_type"_s, measure.type);
        lines << Line {
            measure.from,
            CaseText::tr("Begins: %1").arg(together({ type, measure.place, lawText(measure.law) }))
        };
        if (measure.until.isSet())
            lines << Line { measure.until,
                            CaseText::tr("Ends: %1")
                                .arg(
                                    together({ type, label(u"measure_end"_s, measure.endedBy) })) };
    }
    for (const Order &order : folder.orders)
        lines << Line { order.made,
                        CaseText::tr("Order: %1")
                            .arg(together({ label(u"order_type"_s, order.type),
                                            order.term.isEmpty() ? CaseText::tr("length not known")
                                                                 : order.term,
                                            order.authority })) };
}

void addProceedings(const CaseFolder &folder, QList<Line> &lines)
{
    for (const Charge &charge : folder.charges)
        lines << Line { charge.stageDate,
                        CaseText::tr("Charge: %1")
                            .arg(together({ lawText(charge.law), charge.offence,
                                            label(u"charge_stage"_s, charge.stage) })) };
    for (const Status &status : folder.statuses)
        lines << Line { status.from, CaseText::tr("Status: %1").arg(status.status) };
    for (const Hearing &hearing : folder.hearings)
        lines << Line { hearing.at,
                        CaseText::tr("Hearing: %1")
                            .arg(together({ hearing.time, hearing.court,
                                            label(u"hearing_purpose"_s, hearing.purpose),
                                            label(u"hearing_mode"_s, hearing.mode),
                                            label(u"hearing_outcome"_s, hearing.outcome),
                                            hearing.outcomeText })) };
    for (const Sentence &sentence : folder.sentences)
        lines << Line { sentence.pronounced,
                        CaseText::tr("Sentence: %1")
                            .arg(together({ label(u"sentence_type"_s, sentence.type), sentence.term,
                                            sentence.court })) };
}

/// "10:00, Her flat is searched (Minsk)": the text is a sentence of its own, the place is not.
QString eventText(const Event &event)
{
    const QString what = together({ event.time, event.text });
    return event.place.isEmpty() ? what : CaseText::tr("%1 (%2)").arg(what, event.place);
}

void addAccounts(const CaseFolder &folder, QList<Line> &lines)
{
    for (const Event &event : folder.events)
        lines << Line { event.at, eventText(event) };
    for (const Restriction &restriction : folder.restrictions)
        lines << Line {
            restriction.from,
            CaseText::tr("Restriction: %1")
                .arg(together({ label(u"restriction_type"_s, restriction.type), restriction.text }))
        };
    for (const Claim &claim : folder.claims)
        lines << Line { claim.at,
                        CaseText::tr("According to %1: %2").arg(claim.claimant, claim.text) };
}

} // namespace

QString overviewText(const CaseFolder &folder)
{
    const Case &file = folder.file;
    QString text = together({ file.ref, file.title }) + u'\n';
    QList<QStringList> rows {
        { CaseText::tr("Person"), displayName(folder, personAtRisk(folder)) },
        { CaseText::tr("Country"), file.country },
        { CaseText::tr("Status"), label(u"case_status"_s, file.status) },
        { CaseText::tr("Opened"), printDate(file.opened, screenLanguage()) },
    };
    rows.removeIf([](const QStringList &row) {
        return row.at(1).isEmpty();
    });
    text += alignedTable(rows);
    if (!file.summary.isEmpty())
        text += u'\n' + file.summary + u'\n';
    return text;
}

QString chronologyText(const CaseFolder &folder)
{
    QList<Line> lines;
    addMeasures(folder, lines);
    addProceedings(folder, lines);
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
