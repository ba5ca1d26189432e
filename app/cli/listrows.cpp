#include "app/cli/listrows.h"

#include "app/base/dateprint.h"
#include "app/casefile/casefolder.h"
#include "app/casefile/recordorder.h"
#include "app/casefile/thesaurus.h"
#include "app/cli/duelist.h"
#include "app/cli/jsonvalues.h"
#include "app/records/repository.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace habeas {

namespace {

QString label(const QString &list, const QString &code)
{
    return codeLabel(list, code, screenLanguage());
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
             charge.offence, label(u"charge_stage"_s, charge.stage), shortDate(charge.stageDate) };
}

QStringList columnsOf(const Hearing &hearing)
{
    return { shortDate(hearing.at), hearing.time, hearing.court,
             label(u"hearing_purpose"_s, hearing.purpose),
             label(u"hearing_outcome"_s, hearing.outcome) };
}

QStringList columnsOf(const Restriction &restriction)
{
    return { label(u"restriction_type"_s, restriction.type), shortDate(restriction.from),
             shortDate(restriction.until), restriction.text };
}

QStringList columnsOf(const Letter &letter)
{
    return { letter.ref, shortDate(letter.made), letter.subject, letter.language,
             label(u"letter_state"_s, letter.state) };
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
Result<QList<ListRow>> rowsInCases(const Connection &connection)
{
    const auto refs = caseRefs(connection);
    if (!refs)
        return tl::unexpected(refs.error());
    auto records = Repository<R>(connection).all();
    if (!records)
        return tl::unexpected(records.error());
    sortRecords(*records);
    QList<ListRow> rows;
    for (const R &record : std::as_const(*records)) {
        const auto ref = refs->constFind(record.inCase.uuid());
        if (ref == refs->constEnd())
            continue; // its case is in the bin
        QJsonObject json = recordJson(record);
        json.insert(u"case"_s, *ref);
        rows << ListRow { json, QStringList { *ref } + columnsOf(record) };
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
        const QString shown = displayName(all, person.id);
        json.insert(u"name"_s, textJson(shown));
        json.insert(u"names"_s, QJsonArray::fromStringList(known));
        QStringList others = known;
        others.removeAll(shown);
        rows << ListRow { json, { shown, others.join(u", "_s), person.occupation } };
    }
    return rows;
}

Result<QList<ListRow>> officialRows(const Connection &connection)
{
    const auto officials = Repository<Official>(connection).all();
    if (!officials)
        return tl::unexpected(officials.error());
    QList<ListRow> rows;
    for (const Official &official : *officials)
        rows << ListRow { recordJson(official),
                          { official.id.text(), official.office, official.name,
                            official.country } };
    return rows;
}

Result<QList<ListRow>> deadlineRows(const Session &session, CivilDay day, QStringList &notices)
{
    const auto list = dueDates(session, {}, day, {}, notices);
    if (!list)
        return tl::unexpected(list.error());
    QList<ListRow> rows;
    for (const LiveDue &entry : *list) {
        const QJsonObject json = dueDateJson(entry);
        rows << ListRow { json,
                          { json.value(u"due"_s).toString(), entry.caseRef, entry.due.rule,
                            entry.due.title, deadlineStateLabel(entry.due.state) } };
    }
    return rows;
}

} // namespace

QStringList listKinds()
{
    return { u"cases"_s,        u"people"_s,    u"measures"_s, u"charges"_s,  u"hearings"_s,
             u"restrictions"_s, u"deadlines"_s, u"letters"_s,  u"officials"_s };
}

Result<QList<ListRow>> listRows(const Session &session, const QString &what, CivilDay day,
                                QStringList &notices)
{
    const Connection &connection = session.vault->connection();
    if (what == u"people")
        return peopleRows(connection);
    if (what == u"measures")
        return rowsInCases<Measure>(connection);
    if (what == u"charges")
        return rowsInCases<Charge>(connection);
    if (what == u"hearings")
        return rowsInCases<Hearing>(connection);
    if (what == u"restrictions")
        return rowsInCases<Restriction>(connection);
    if (what == u"letters")
        return rowsInCases<Letter>(connection);
    if (what == u"officials")
        return officialRows(connection);
    Q_ASSERT(what == u"deadlines");
    return deadlineRows(session, day, notices);
}

} // namespace habeas
