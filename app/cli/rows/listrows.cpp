#include "app/cli/rows/listrows.h"

#include "app/actions/files/documentactions.h"
#include "app/base/dates/dateprint.h"
#include "app/casefile/casefolder.h"
#include "app/casefile/chargestages.h"
#include "app/casefile/recordorder.h"
#include "app/casefile/shownname.h"
#include "app/casefile/thesaurus.h"
#include "app/casefile/updatechain.h"
#include "app/cli/rows/duelist.h"
#include "app/cli/rows/jsonvalues.h"
#include "app/cli/rows/letterrows.h"
#include "app/cli/rows/officialrows.h"
#include "app/cli/rows/paperrows.h"
#include "app/law/proceedings/restrictionterms.h"
#include "app/records/store/repository.h"
#include "app/vault/contents.h"

#include <QCoreApplication>
#include <QHash>

using namespace Qt::StringLiterals;

namespace habeas {

namespace {

struct ListRowText
{
    Q_DECLARE_TR_FUNCTIONS(ListRows)
};

QString label(const QString &list, const QString &code)
{
    return code.isEmpty() ? QString() : codeLabel(list, code, screenLanguage());
}

QString shortDate(const PartialDate &date)
{
    return printDate(date, screenLanguage(), DateStyle::Short);
}

QStringList columnsOf(const Measure &measure)
{
    return { label(u"measure_type"_s, measure.type), shortDate(measure.from),
             shortDate(measure.until), measure.place };
}

QStringList columnsOf(const Charge &charge)
{
    return { charge.law.isSet() ? printLaw(charge.law, screenLanguage(), LawStyle::Short)
                                : QString(),
             charge.offence, label(u"charge_stage"_s, charge.stage), shortDate(charge.stageDate),
             label(u"charge_outcome"_s, charge.outcome) };
}

QStringList columnsOf(const Hearing &hearing)
{
    return { shortDate(hearing.at), hearing.time, hearing.court,
             label(u"hearing_purpose"_s, hearing.purpose),
             label(u"hearing_outcome"_s, hearing.outcome) };
}

QStringList columnsOf(const Document &document)
{
    return { shortDate(document.made), document.title,
             document.fileName,        document.size ? sizeText(*document.size) : QString(),
             document.sha256.left(12), document.id.text() };
}

Certainty during(const Document &document, const PartialDate &days)
{
    return isWithin(document.made, days);
}

Certainty during(const Measure &measure, const PartialDate &days)
{
    return lastedInto(measure.from, measure.until, days);
}

Certainty during(const Charge &charge, const PartialDate &days)
{
    return isWithin(charge.stageDate, days);
}

Certainty during(const Hearing &hearing, const PartialDate &days)
{
    return isWithin(hearing.at, days);
}

/// With the computed days where the record has none of its own.
Certainty during(const RestrictionTerm &term, const PartialDate &days)
{
    if (!term.endComputed)
        return lastedInto(term.begins, term.restriction.until, days);
    const Certainty soonest
        = lastedInto(term.begins, PartialDate::fromDay(*term.ends.earliest), days);
    const Certainty latest = lastedInto(term.begins, PartialDate::fromDay(*term.ends.latest), days);
    return soonest == latest ? latest : Certainty::Possibly;
}

Result<QHash<QUuid, QString>> caseRefs(const Connection &connection)
{
    const auto cases = Repository<Case>(connection).all();
    if (!cases)
        return tl::unexpected(cases.error());
    QHash<QUuid, QString> refs;
    for (const Case &each : *cases)
        refs.insert(each.id.uuid(), each.ref);
    return refs;
}

/// The records of one kind over all cases, each with its case's reference.
template<class R>
Result<QList<ListRow>> rowsInCases(const Connection &connection, const PartialDate &days)
{
    const auto refs = caseRefs(connection);
    if (!refs)
        return tl::unexpected(refs.error());
    auto records = Repository<R>(connection).all();
    if (!records)
        return tl::unexpected(records.error());
    if constexpr (std::is_same_v<R, Charge>) {
        const auto stages = Repository<ChargeStage>(connection).all();
        if (!stages)
            return tl::unexpected(stages.error());
        for (Charge &charge : *records)
            charge = atLastStage(charge, *stages);
    }
    sortRecords(*records);
    QList<ListRow> rows;
    for (const R &record : std::as_const(*records)) {
        const auto ref = refs->constFind(record.inCase.uuid());
        if (ref == refs->constEnd())
            continue; // its case is in the bin
        QJsonObject json = recordJson(record);
        json.insert(u"case"_s, *ref);
        rows << ListRow { json, QStringList { *ref } + columnsOf(record), during(record, days) };
    }
    return rows;
}

QJsonObject boundsJson(const RestrictionTerm::Bounds &bounds)
{
    return { { u"earliest"_s, dayJson(bounds.earliest) }, { u"latest"_s, dayJson(bounds.latest) } };
}

ListRow restrictionRow(const CaseFolder &folder, const RestrictionTerm &term,
                       const PartialDate &days)
{
    const Restriction &restriction = term.restriction;
    QJsonObject json = recordJson(restriction);
    QJsonArray compliance;
    for (const Compliance &entry : term.compliance)
        compliance << recordJson(entry);
    json.insert(u"case"_s, folder.file.ref);
    json.insert(u"person_name"_s, textJson(shownName(folder, restriction.person)));
    json.insert(u"standing"_s, code(term.standing));
    json.insert(u"begins"_s, dateJson(term.begins));
    json.insert(u"begins_computed"_s, term.startComputed);
    json.insert(u"begins_words"_s, textJson(term.startWords));
    json.insert(u"ends"_s, boundsJson(term.ends));
    json.insert(u"ends_computed"_s, term.endComputed);
    json.insert(u"arithmetic"_s, textJson(term.arithmetic));
    json.insert(u"next_report_due"_s, boundsJson(term.nextReport));
    json.insert(u"report_arithmetic"_s, textJson(term.reportArithmetic));
    json.insert(u"report_not_confirmed"_s, term.reportNotConfirmed);
    json.insert(u"report_open"_s, boundsJson(term.openReport));
    json.insert(u"compliance"_s, compliance);
    const QString until
        = restriction.until.isSet() ? shortDate(restriction.until) : endsWords(term);
    return { json,
             { folder.file.ref, label(u"restriction_type"_s, restriction.type),
               standingLabel(term.standing), shortDate(term.begins), until, restriction.text,
               term.arithmetic.isEmpty() ? term.startWords : term.arithmetic },
             during(term, days) };
}

/// With the days each holds, computed from the whole case it belongs to.
Result<QList<ListRow>> restrictionRows(const Connection &connection, CivilDay day,
                                       const PartialDate &days)
{
    const auto refs = caseRefs(connection);
    if (!refs)
        return tl::unexpected(refs.error());
    const auto all = Repository<Restriction>(connection).all();
    if (!all)
        return tl::unexpected(all.error());
    QStringList wanted;
    for (const Restriction &restriction : *all) {
        const QString ref = refs->value(restriction.inCase.uuid());
        if (!ref.isEmpty() && !wanted.contains(ref))
            wanted << ref;
    }
    wanted.sort();
    QList<ListRow> rows;
    for (const QString &ref : std::as_const(wanted)) {
        const auto folder = loadCase(connection, ref);
        if (!folder)
            return tl::unexpected(folder.error());
        for (const RestrictionTerm &term : restrictionTerms(*folder, day))
            rows << restrictionRow(*folder, term, days);
    }
    return rows;
}

/// With whether this vault holds the file itself.
Result<QList<ListRow>> documentRows(const Connection &connection, const PartialDate &days)
{
    auto rows = rowsInCases<Document>(connection, days);
    if (!rows)
        return rows;
    for (ListRow &row : *rows) {
        const auto size = contentSize(connection, row.json.value(u"sha256"_s).toString());
        if (!size)
            return tl::unexpected(size.error());
        row.json.insert(u"held"_s, *size > 0);
    }
    return rows;
}

Result<QList<ListRow>> peopleRows(const Connection &connection)
{
    const auto people = Repository<Person>(connection).all();
    if (!people)
        return tl::unexpected(people.error());
    const auto names = Repository<Name>(connection).all();
    if (!names)
        return tl::unexpected(names.error());
    CaseFolder all;
    all.people = *people;
    all.names = *names;
    QHash<QUuid, QStringList> spellings;
    for (const Name &name : *names)
        spellings[name.person.uuid()] << name.text;
    QList<ListRow> rows;
    for (const Person &person : *people) {
        QJsonObject json = recordJson(person);
        const QStringList known = spellings.value(person.id.uuid());
        const QString shown = shownName(all, person.id);
        json.insert(u"name"_s, textJson(shown));
        json.insert(u"names"_s, QJsonArray::fromStringList(known));
        QStringList others = known;
        others.removeAll(shown);
        rows << ListRow { json, { shown, others.join(u", "_s), person.occupation }, {} };
    }
    return rows;
}

/// "3 days left", "expired 2 days ago"; empty where no last day is on record or none counts.
QString daysLeftWords(const std::optional<qint64> &left)
{
    if (!left)
        return {};
    return *left < 0 ? ListRowText::tr("expired %n day(s) ago", nullptr, static_cast<int>(-*left))
                     : ListRowText::tr("%n day(s) left", nullptr, static_cast<int>(*left));
}

Result<QList<ListRow>> urgentActionRows(const Connection &connection, CivilDay day,
                                        const PartialDate &days)
{
    const auto refs = caseRefs(connection);
    const auto actions = Repository<UrgentAction>(connection).all();
    if (!refs || !actions)
        return tl::unexpected(refs ? actions.error() : refs.error());
    QList<ListRow> rows;
    for (const UrgentAction &action : *actions) {
        const auto ref = refs->constFind(action.inCase.uuid());
        if (ref == refs->constEnd())
            continue; // its case is in the bin
        std::optional<qint64> left;
        if (action.actBy.latest() && action.state != u"closed" && action.state != u"stop_action"
            && !isFollowed(action, *actions))
            left = daysBetween(day, *action.actBy.latest());
        QJsonObject json = recordJson(action);
        json.insert(u"case"_s, *ref);
        json.insert(u"days_left"_s, left ? QJsonValue(*left) : QJsonValue());
        rows << ListRow { json,
                          { *ref, action.number, action.index, action.title,
                            label(u"urgent_action_state"_s, action.state), shortDate(action.issued),
                            shortDate(action.actBy), daysLeftWords(left) },
                          isWithin(action.actBy, days) };
    }
    return rows;
}

Result<QList<ListRow>> deadlineRows(const Session &session, CivilDay day, const PartialDate &days,
                                    QStringList &notices)
{
    const auto list = dueDates(session, {}, day, {}, notices);
    if (!list)
        return tl::unexpected(list.error());
    QList<ListRow> rows;
    for (const LiveDue &entry : *list) {
        const QJsonObject json = dueDateJson(entry);
        const DueDate &due = entry.due;
        const bool dated = due.earliest && due.latest;
        rows << ListRow { json,
                          { json.value(u"due"_s).toString(), entry.caseRef, due.rule, due.title,
                            deadlineStateLabel(due.state) },
                          dated ? isWithin(*due.earliest, *due.latest, days) : Certainty::No };
    }
    return rows;
}

} // namespace

QStringList listKinds()
{
    return { u"cases"_s,        u"people"_s,    u"measures"_s, u"charges"_s,   u"hearings"_s,
             u"restrictions"_s, u"deadlines"_s, u"letters"_s,  u"officials"_s, u"urgent-actions"_s,
             u"documents"_s,    u"copies"_s,    u"drafts"_s,   u"bin"_s };
}

bool listHasDates(const QString &what)
{
    return what != u"people" && what != u"officials" && what != u"copies" && what != u"drafts"
        && what != u"bin";
}

Result<QList<ListRow>> listRows(const Session &session, const QString &what, CivilDay day,
                                const PartialDate &during, QStringList &notices)
{
    const Connection &connection = session.vault->connection();
    if (what == u"people")
        return peopleRows(connection);
    if (what == u"measures")
        return rowsInCases<Measure>(connection, during);
    if (what == u"charges")
        return rowsInCases<Charge>(connection, during);
    if (what == u"hearings")
        return rowsInCases<Hearing>(connection, during);
    if (what == u"restrictions")
        return restrictionRows(connection, day, during);
    if (what == u"letters")
        return letterRows(connection, day, during);
    if (what == u"officials")
        return officialRows(connection, day);
    if (what == u"urgent-actions")
        return urgentActionRows(connection, day, during);
    if (what == u"documents")
        return documentRows(connection, during);
    if (what == u"copies")
        return documentCopyRows(connection);
    if (what == u"drafts")
        return draftRows(connection);
    if (what == u"bin")
        return binRows(connection);
    Q_ASSERT(what == u"deadlines");
    return deadlineRows(session, day, during, notices);
}

} // namespace habeas
