#include "ui/cases/recordtitles.h"

#include "app/casefile/judgmentkind.h"
#include "app/casefile/lengthfield.h"
#include "app/casefile/shownname.h"
#include "ui/cases/words.h"

#include <QCoreApplication>
#include <QHash>

namespace habeas::ui {

namespace {

struct RecordTitles
{
    Q_DECLARE_TR_FUNCTIONS(RecordTitles)
};

constexpr qsizetype longestTitle = 90; // what one line of a side panel shows

QString shortened(const QString &text)
{
    const QString line = text.simplified();
    return line.size() <= longestTitle ? line : QString(line.left(longestTitle - 1) + u'…');
}

template<class R>
QString titleById(const CaseFolder &folder, const QList<R> &list, Id<R> id)
{
    for (const R &record : list)
        if (record.id == id)
            return titleOf(folder, record);
    return {};
}

} // namespace

QString titleOf(const CaseFolder &, const Case &record)
{
    return joined({ record.ref, shortened(record.title) });
}

QString titleOf(const CaseFolder &folder, const Person &record)
{
    const QString name = shownName(folder, record.id);
    return name.isEmpty() ? RecordTitles::tr("a person without a name on record") : name;
}

QString titleOf(const CaseFolder &, const Name &record)
{
    return joined({ record.text, codeText("name_use", record.use) });
}

QString titleOf(const CaseFolder &, const Affiliation &record)
{
    return joined({ record.role, record.organisation });
}

QString titleOf(const CaseFolder &folder, const Involvement &record)
{
    return joined({ titleById(folder, folder.people, record.person),
                    codeText("involvement_role", record.role) });
}

QString titleOf(const CaseFolder &, const Measure &record)
{
    return joined(
        { codeHeading("measure_type", record.type), spanText(record.from, record.until) });
}

QString titleOf(const CaseFolder &, const Placement &record)
{
    return joined({ record.place, spanText(record.from, record.until) });
}

QString titleOf(const CaseFolder &, const Order &record)
{
    return joined({ codeHeading("order_type", record.type), dateText(record.made),
                    lengthWords(record.term) });
}

QString titleOf(const CaseFolder &, const Charge &record)
{
    return joined({ lawText(record.law), shortened(record.offence) });
}

QString titleOf(const CaseFolder &, const ChargeStage &record)
{
    return joined({ codeHeading("charge_stage", record.stage), dateText(record.at) });
}

QString titleOf(const CaseFolder &folder, const Requalification &record)
{
    return RecordTitles::tr("%1 in place of %2")
        .arg(titleById(folder, folder.charges, record.charge),
             titleById(folder, folder.charges, record.from));
}

QString titleOf(const CaseFolder &, const Status &record)
{
    return joined({ heading(record.status), spanText(record.from, record.until) });
}

QString titleOf(const CaseFolder &, const Hearing &record)
{
    return joined(
        { dateText(record.at), record.time, codeText("hearing_purpose", record.purpose) });
}

QString titleOf(const CaseFolder &, const Sentence &record)
{
    const JudgmentKind kind = judgmentKind(record.type, record.effect);
    return joined({ codeHeading(kind.codes, kind.code), codeText("court_instance", record.instance),
                    dateText(record.pronounced) });
}

QString titleOf(const CaseFolder &, const Count &record)
{
    return joined({ lawText(record.law), fieldWords("term", record.term) });
}

QString titleOf(const CaseFolder &, const Remedy &record)
{
    return joined({ codeHeading("remedy_type", record.type), shortened(record.body),
                    dateText(record.filed) });
}

QString titleOf(const CaseFolder &, const Argument &record)
{
    return joined({ codeHeading("argument_point", record.point), shortened(record.text) });
}

QString titleOf(const CaseFolder &, const Restriction &record)
{
    return joined({ codeHeading("restriction_type", record.type), shortened(record.text) });
}

QString titleOf(const CaseFolder &, const Compliance &record)
{
    return joined({ codeHeading("compliance_type", record.type), dateText(record.at) });
}

QString titleOf(const CaseFolder &, const Event &record)
{
    return joined({ dateText(record.at), shortened(record.text) });
}

QString titleOf(const CaseFolder &, const Claim &record)
{
    return RecordTitles::tr("%1: %2", "who says what").arg(record.claimant, shortened(record.text));
}

QString titleOf(const CaseFolder &, const Deadline &record)
{
    return joined({ dateText(record.due), shortened(record.what) });
}

QString titleOf(const CaseFolder &, const Answer &record)
{
    return joined({ record.condition, codeText("yes_no", record.answer) });
}

QString titleOf(const CaseFolder &, const Review &record)
{
    return joined({ codeHeading("review_decision", record.decision), shortened(record.reason) });
}

QString titleOf(const CaseFolder &, const UrgentAction &record)
{
    return joined({ record.number, record.index, shortened(record.title) });
}

QString titleOf(const CaseFolder &, const Letter &record)
{
    return joined({ dateText(record.made), shortened(record.subject) });
}

QString titleOf(const CaseFolder &, const Dispatch &record)
{
    return joined({ dateText(record.sent), codeText("medium", record.medium) });
}

QString titleOf(const CaseFolder &, const Disclosure &record)
{
    return joined({ dateText(record.at), shortened(record.recipient) });
}

QString titleOf(const CaseFolder &, const Document &record)
{
    return joined({ shortened(record.title), dateText(record.made) });
}

QString titleOf(const CaseFolder &, const Consent &record)
{
    return joined({ codeHeading("consent_purpose", record.purpose),
                    codeText("consent_answer", record.answer), dateText(record.given) });
}

QString titleOf(const CaseFolder &, const Note &record)
{
    return joined({ dateText(record.at), shortened(record.text) });
}

QString titleOf(const CaseFolder &, const Source &record)
{
    return joined({ shortened(record.title), dateText(record.published) });
}

QString kindName(const QString &table)
{
    const QHash<QString, QString> names {
        { QStringLiteral("case"), RecordTitles::tr("Case") },
        { QStringLiteral("person"), RecordTitles::tr("Person") },
        { QStringLiteral("name"), RecordTitles::tr("Name") },
        { QStringLiteral("affiliation"), RecordTitles::tr("Place in public life") },
        { QStringLiteral("involvement"), RecordTitles::tr("Part in the case") },
        { QStringLiteral("measure"), RecordTitles::tr("Measure") },
        { QStringLiteral("order"), RecordTitles::tr("Order") },
        { QStringLiteral("charge"), RecordTitles::tr("Charge") },
        { QStringLiteral("charge_stage"), RecordTitles::tr("Stage of a charge") },
        { QStringLiteral("requalification"), RecordTitles::tr("Re-qualification") },
        { QStringLiteral("status"), RecordTitles::tr("Procedural status") },
        { QStringLiteral("hearing"), RecordTitles::tr("Hearing") },
        { QStringLiteral("sentence"), RecordTitles::tr("Sentence") },
        { QStringLiteral("restriction"), RecordTitles::tr("Restriction") },
        { QStringLiteral("compliance"), RecordTitles::tr("Report or breach") },
        { QStringLiteral("event"), RecordTitles::tr("Event") },
        { QStringLiteral("claim"), RecordTitles::tr("Claim") },
        { QStringLiteral("deadline"), RecordTitles::tr("Deadline") },
        { QStringLiteral("urgent_action"), RecordTitles::tr("Urgent action") },
        { QStringLiteral("letter"), RecordTitles::tr("Letter") },
        { QStringLiteral("dispatch"), RecordTitles::tr("Dispatch of a letter") },
        { QStringLiteral("disclosure"), RecordTitles::tr("Disclosure") },
        { QStringLiteral("salutation"), RecordTitles::tr("Salutation of an office") },
        { QStringLiteral("document"), RecordTitles::tr("Document") },
        { QStringLiteral("disclosure"), RecordTitles::tr("Copy outside the vault") },
        { QStringLiteral("consent"), RecordTitles::tr("Consent") },
        { QStringLiteral("note"), RecordTitles::tr("Note") },
        { QStringLiteral("source"), RecordTitles::tr("Source") },
        { QStringLiteral("official"), RecordTitles::tr("Official") },
        { QStringLiteral("wording"), RecordTitles::tr("Form of address") },
        { QStringLiteral("placement"), RecordTitles::tr("Place of detention") },
        { QStringLiteral("count"), RecordTitles::tr("Count of a sentence") },
        { QStringLiteral("remedy"), RecordTitles::tr("Remedy") },
        { QStringLiteral("argument"), RecordTitles::tr("Argument") },
        { QStringLiteral("answer"), RecordTitles::tr("Answer to a question") },
        { QStringLiteral("review"), RecordTitles::tr("Decision on a question") },
        { QStringLiteral("rule_pack"), RecordTitles::tr("Rule pack") },
        { QStringLiteral("template"), RecordTitles::tr("Letter template") },
        { QStringLiteral("word"), RecordTitles::tr("Word of the office") },
        { QStringLiteral("paper"), RecordTitles::tr("Letterhead and paper") },
    };
    return names.value(table, table);
}

} // namespace habeas::ui
