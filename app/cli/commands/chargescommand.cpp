#include "app/base/dates/dateprint.h"
#include "app/casefile/shownname.h"
#include "app/casefile/thesaurus.h"
#include "app/cli/commands/commands.h"
#include "app/cli/line/dates.h"
#include "app/cli/line/vaultaccess.h"
#include "app/cli/rows/jsonvalues.h"
#include "app/cli/rows/texttable.h"
#include "app/law/deadlines/whose.h"
#include "app/law/proceedings/chargewords.h"
#include "app/records/store/repository.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace habeas {

namespace {

struct ChargesText
{
    Q_DECLARE_TR_FUNCTIONS(ChargesCommand)
};

QString shortDate(const PartialDate &date)
{
    return date.isSet() ? printDate(date, screenLanguage(), DateStyle::Short) : QString();
}

QJsonArray linksJson(const QList<LedgerLink> &links)
{
    QJsonArray list;
    for (const LedgerLink &link : links)
        list << QJsonObject { { u"charge"_s, link.charge.text() },
                              { u"at"_s, dateJson(link.at) },
                              { u"authority"_s, textJson(link.authority) } };
    return list;
}

QJsonObject chargeJson(const CaseFolder &folder, const LedgerCharge &entry)
{
    QJsonObject json = recordJson(entry.charge);
    QJsonArray stages;
    for (const LedgerStage &stage : entry.stages)
        stages << QJsonObject { { u"stage"_s, textJson(stage.stage) },
                                { u"at"_s, dateJson(stage.at) },
                                { u"authority"_s, textJson(stage.authority) } };
    QJsonArray counts;
    for (const LedgerCount &count : entry.counts) {
        QJsonObject one = recordJson(count.count);
        one.insert(u"in_effect"_s, count.inEffect);
        counts << one;
    }
    json.insert(u"person_name"_s, textJson(shownName(folder, entry.charge.person)));
    json.insert(u"name"_s, textJson(chargeName(entry.charge)));
    json.insert(u"stages"_s, stages);
    json.insert(u"requalified_from"_s, linksJson(entry.from));
    json.insert(u"requalified_into"_s, linksJson(entry.into));
    json.insert(u"counts"_s, counts);
    json.insert(u"circular"_s, entry.circular);
    json.insert(u"convicted"_s, entry.convicted);
    json.insert(u"open"_s, entry.open);
    json.insert(u"outcome_words"_s, outcomeWords(folder, entry));
    return json;
}

/// One charge in as many rows as it has stages, for an annex.
QList<QStringList> chargeRows(const CaseFolder &folder, const LedgerCharge &entry, int number)
{
    const Charge &charge = entry.charge;
    QStringList what { chargeName(charge) };
    if (charge.law.isSet() && !charge.offence.isEmpty())
        what << charge.offence;
    what << whoseName(folder, charge.person);
    if (!charge.proceedings.isEmpty())
        what << charge.proceedings;
    if (charge.actsDated.isSet())
        what << ChargesText::tr("acts dated %1").arg(shortDate(charge.actsDated));
    what << boundsWords(charge) << originWords(folder, entry);
    what.removeAll(QString());
    QStringList stages;
    for (const LedgerStage &stage : entry.stages)
        stages << stageWords(stage);
    const QStringList outcomes = outcomeWords(folder, entry).split(u"; "_s);
    QList<QStringList> rows;
    const qsizetype lines = std::max({ what.size(), stages.size(), outcomes.size() });
    for (qsizetype i = 0; i < lines; ++i)
        rows << QStringList { i == 0 ? QString::number(number) : QString(), what.value(i),
                              stages.value(i), outcomes.value(i) };
    return rows;
}

QString statusText(const CaseFolder &folder, const QList<StatusEntry> &history)
{
    QList<QStringList> rows;
    for (const StatusEntry &entry : history) {
        const Status &status = entry.status;
        const QString law = status.law.isSet()
            ? printLaw(status.law, screenLanguage(), LawStyle::Short)
            : QString();
        rows << QStringList { shortDate(status.from),
                              shortDate(status.until),
                              status.status,
                              whoseName(folder, status.person),
                              status.authority,
                              law,
                              entry.current ? ChargesText::tr("current") : QString() };
    }
    return rows.isEmpty()
        ? QString()
        : u'\n' + ChargesText::tr("Procedural status") + u'\n' + alignedTable(rows);
}

QString ledgerText(const CaseFolder &folder, const QList<LedgerCharge> &ledger)
{
    if (ledger.isEmpty())
        return ChargesText::tr("No charge is on record.") + u'\n';
    QList<QStringList> rows { { ChargesText::tr("No."), ChargesText::tr("Accusation"),
                                ChargesText::tr("Stages"), ChargesText::tr("Outcome") } };
    int number = 0;
    for (const LedgerCharge &entry : ledger)
        rows << chargeRows(folder, entry, ++number);
    return alignedTable(rows);
}

} // namespace

Result<Reply> chargesCommand(const Invocation &call)
{
    const auto opened = openCaseOnDay(call);
    if (!opened)
        return tl::unexpected(opened.error());
    const auto &[session, folder, day] = *opened;
    const QList<LedgerCharge> ledger = chargeLedger(folder, day);
    const QList<StatusEntry> history = statusHistory(folder, day);
    QJsonArray charges;
    for (const LedgerCharge &entry : ledger)
        charges << chargeJson(folder, entry);
    QJsonArray statuses;
    for (const StatusEntry &entry : history) {
        QJsonObject json = recordJson(entry.status);
        json.insert(u"current"_s, entry.current);
        statuses << json;
    }
    const QJsonObject json { { u"case"_s, folder.file.ref },
                             { u"on"_s, day.iso() },
                             { u"charges"_s, charges },
                             { u"statuses"_s, statuses } };
    return Reply { json, ledgerText(folder, ledger) + statusText(folder, history) };
}

} // namespace habeas
