#include "app/actions/records/pastedpeople.h"

#include "app/actions/hearings/newcase.h"
#include "app/actions/records/bulkactions.h"
#include "app/actions/records/pasteddetention.h"
#include "app/base/text/textfold.h"
#include "app/casefile/shownname.h"
#include "app/records/store/anyrepository.h"
#include "app/records/store/repository.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace habeas {

namespace {

struct PasteText
{
    Q_DECLARE_TR_FUNCTIONS(PasteActions)
};

bool isTable(const char *table, const char *other)
{
    return QByteArrayView(table) == QByteArrayView(other);
}

bool hasLetter(const QString &name)
{
    return std::ranges::any_of(name, [](QChar c) {
        return c.isLetter();
    });
}

/// The column that fills a field, as the table calls it.
QString keyOf(const char *table, const QString &field)
{
    for (const LinkedField &linked : linkedFields(Case::kind.table)) {
        if (isTable(linked.table, table) && field == QLatin1StringView(linked.field))
            return QString::fromLatin1(linked.key);
    }
    return QString::fromLatin1(table) + u'.' + field;
}

void addFaults(const AnyRecord &record, PasteRow &row)
{
    const QList<FieldFault> faults = faultsIn(record);
    for (const FieldFault &fault : faults)
        row.addProblem(keyOf(record.shape->kind.table, fault.field), fault.reason);
}

bool sameName(const QString &a, const QString &b)
{
    return foldForSearch(a) == foldForSearch(b);
}

AnyRecord nameRecord(Id<Person> person, const QString &text, const QStringList &before)
{
    Name name;
    name.id = newId<Name>();
    name.person = person;
    name.text = text;
    name.script = scriptOf(text);
    const bool otherScript = std::ranges::none_of(before, [&name](const QString &other) {
        return scriptOf(other) == name.script;
    });
    name.use = before.isEmpty() ? u"primary"_s : otherScript ? u"transliteration"_s : u"alias"_s;
    return anyOf(name);
}

} // namespace

bool fillsPeople(const PasteTable &table)
{
    return std::ranges::any_of(table.fields, [&table](const QByteArray &field) {
        return linkedField(table.table, field) != nullptr;
    });
}

/// What the cells of a row say beside the case.
struct PastedPeople::Typed
{
    QStringList names; ///< the one letters print first
    QList<PastedCell> person;
    QList<PastedCell> detention;
};

PastedPeople::PastedPeople(const Connection &connection, const PasteTable &table, CivilDay today)
    : m_connection(connection)
    , m_table(table)
    , m_today(today)
{
}

Result<> PastedPeople::begin(const Progress &progress)
{
    auto similar = SimilarPeople::read(m_connection, [&] {
        return progress && !progress(0, m_table.rows.size());
    });
    if (!similar)
        return tl::unexpected(similar.error());
    m_similar = *std::move(similar);
    return {};
}

PastedPeople::Typed PastedPeople::typed(const QStringList &cells, PasteRow &row) const
{
    Typed typed;
    QStringList others;
    for (qsizetype i = 0; i < m_table.fields.size(); ++i) {
        const LinkedField *linked = linkedField(m_table.table, m_table.fields.at(i));
        const QString text = cells.value(i).trimmed();
        if (!linked || text.isEmpty())
            continue;
        const QString key = QString::fromLatin1(linked->key);
        if (isTable(linked->table, Name::kind.table)) {
            const QStringList names = namesInCell(text);
            if (!std::ranges::all_of(names, hasLetter) || names.isEmpty())
                row.addProblem(key,
                               PasteText::tr("“%1” is no name. Leave the cell empty where nobody "
                                             "knows it.")
                                   .arg(text));
            (key == u"name" ? typed.names : others) << names;
            continue;
        }
        const RecordShape &shape = *shapeOf(linked->table);
        const auto value = readFieldValue(shape, shape.fields.at(shape.indexOf(linked->field)),
                                          text, m_today, m_table.dates);
        if (!value)
            row.addProblem(key, value.error().message);
        else
            (isTable(linked->table, Person::kind.table) ? typed.person : typed.detention)
                << PastedCell { linked, *value };
    }
    typed.names << others;
    typed.names.removeDuplicates();
    return typed;
}

void PastedPeople::read(const QStringList &cells, bool isOnFile, PasteRow &row)
{
    const Typed cellsRead = typed(cells, row);
    m_person = {};
    m_pending.reset();
    std::optional<CaseFolder> folder;
    if (isOnFile) {
        auto loaded = loadCase(m_connection, Id<Case>(row.record.id));
        if (!loaded) {
            row.addProblem(u"ref"_s, loaded.error().message);
            return;
        }
        folder = *std::move(loaded);
    }
    readPerson(cellsRead, folder ? &*folder : nullptr, row);
    readDetention({ cellsRead.detention, m_person, m_table.detention }, folder ? &*folder : nullptr,
                  row);
    for (const AnyRecord &record : std::as_const(row.with))
        addFaults(record, row);
}

void PastedPeople::readPerson(const Typed &typed, const CaseFolder *folder, PasteRow &row)
{
    const bool isAsked = !typed.names.isEmpty() || !typed.person.isEmpty();
    if (folder && !peopleAtRisk(*folder).isEmpty()) {
        if (isAsked)
            personOfCase(typed, *folder, row);
        else if (peopleAtRisk(*folder).size() == 1)
            m_person = personAtRisk(*folder);
    } else if (isAsked) {
        newToCase(typed, row);
    }
}

/// A case on record is about somebody already: the row must be about the same person.
void PastedPeople::personOfCase(const Typed &typed, const CaseFolder &folder, PasteRow &row)
{
    QList<Id<Person>> meant;
    QStringList all;
    const QList<Id<Person>> atRisk = peopleAtRisk(folder);
    for (const Id<Person> &person : atRisk) {
        all << shownName(folder, person);
        const bool isNamed = std::ranges::any_of(folder.names, [&](const Name &name) {
            return name.person == person
                && std::ranges::any_of(typed.names, [&name](const QString &one) {
                       return sameName(one, name.text);
                   });
        });
        if (isNamed || typed.names.isEmpty())
            meant << person;
    }
    if (meant.size() != 1) {
        row.addProblem(u"name"_s,
                       PasteText::tr("This case is about: %1. Somebody else is added in the case "
                                     "itself.")
                           .arg(all.join(u", "_s)));
        return;
    }
    m_person = meant.first();
    const auto found = known(m_person);
    if (found)
        fillIn(typed, *found, true, row);
    else
        row.addProblem(u"name"_s, found.error().message);
}

QList<SimilarPerson> PastedPeople::similarTo(const Typed &typed) const
{
    QList<SimilarPerson> found;
    for (const QString &name : typed.names) {
        for (const SimilarPerson &person : m_similar.like(name)) {
            const bool known = std::ranges::any_of(found, [&person](const SimilarPerson &one) {
                return one.person == person.person;
            });
            if (!known)
                found << person;
        }
    }
    return found;
}

/// Null where it may be one or another.
Id<Person> PastedPeople::onlyOneOf(const Typed &typed, const QList<SimilarPerson> &similar) const
{
    QList<Id<Person>> same;
    for (const SimilarPerson &one : similar) {
        if (std::ranges::any_of(typed.names, [&one](const QString &name) {
                return sameName(name, one.name);
            }))
            same << one.person;
    }
    if (same.size() == 1)
        return same.first();
    return similar.size() == 1 ? similar.first().person : Id<Person>();
}

void PastedPeople::newToCase(const Typed &typed, PasteRow &row)
{
    if (typed.names.isEmpty()) {
        row.addProblem(u"name"_s, PasteText::tr("The person's name is missing."));
        return;
    }
    const QList<SimilarPerson> similar = similarTo(typed);
    for (const SimilarPerson &one : similar)
        row.similar << (one.cases.isEmpty() ? one.name
                                            : PasteText::tr("%1 (%2)", "name, case references")
                                                  .arg(one.name, one.cases.join(u", "_s)));
    if (!similar.isEmpty() && m_table.similar == PasteTable::Similar::SamePerson) {
        const Id<Person> person = onlyOneOf(typed, similar);
        if (person.isNull())
            row.addProblem(u"name"_s,
                           PasteText::tr("It may be any of: %1. Open this case by its own form, "
                                         "and say there who it is.")
                               .arg(row.similar.join(u"; "_s)));
        else
            takeKnown(typed, person, row);
        return;
    }
    Person person;
    person.id = newId<Person>();
    AnyRecord record = anyOf(person);
    for (const PastedCell &cell : typed.person) {
        record.set(cell.field->field, cell.value);
        row.fields << QString::fromLatin1(cell.field->key);
    }
    row.with << record;
    QStringList before;
    for (const QString &name : typed.names) {
        row.with << nameRecord(person.id, name, before);
        before << name;
    }
    row.makes << typed.names.join(u" / "_s);
    m_pending = Known { record, typed.names };
    m_person = person.id;
    addPart(m_person, row);
}

void PastedPeople::takeKnown(const Typed &typed, Id<Person> person, PasteRow &row)
{
    const auto found = known(person);
    if (!found) {
        row.addProblem(u"name"_s, found.error().message);
        return;
    }
    m_person = person;
    fillIn(typed, *found, false, row);
    row.makes << PasteText::tr("%1, on record already").arg(found->names.value(0));
    addPart(person, row);
}

Result<PastedPeople::Known> PastedPeople::known(Id<Person> person) const
{
    if (const auto planned = m_planned.constFind(person); planned != m_planned.cend())
        return *planned;
    const auto record = readAny(m_connection, Person::kind.table, person.uuid());
    const auto names = Repository<Name>(m_connection).bareOfParent(person.uuid());
    if (!record || !names)
        return tl::unexpected(record ? names.error() : record.error());
    Known known { *record, {} };
    for (const Name &name : *names)
        known.names << name.text;
    return known;
}

/// What is not on record yet of somebody who is. Who the case is about may be changed by its own
/// row; what other cases rest on is not overwritten.
void PastedPeople::fillIn(const Typed &typed, const Known &known, bool overwrite, PasteRow &row)
{
    AnyRecord person = known.person;
    bool changed = false;
    for (const PastedCell &cell : typed.person) {
        const FieldValue &old = person.value(cell.field->field);
        if (isSameValue(old, cell.value))
            continue;
        const QString key = QString::fromLatin1(cell.field->key);
        if (isFilled(old) && !overwrite) {
            const FieldShape &shape
                = person.shape->fields.at(person.shape->indexOf(cell.field->field));
            row.addProblem(key,
                           PasteText::tr("On record it is “%1”, and that stands. Mend the cell or "
                                         "empty it.")
                               .arg(fieldText(shape, old)));
            continue;
        }
        person.set(cell.field->field, cell.value);
        row.fields << key;
        changed = true;
    }
    if (changed)
        row.with << person;
    QStringList before = known.names;
    for (const QString &name : typed.names) {
        const bool isThere = std::ranges::any_of(before, [&name](const QString &other) {
            return sameName(other, name) && scriptOf(other) == scriptOf(name);
        });
        if (isThere)
            continue;
        row.with << nameRecord(Id<Person>(person.id), name, before);
        row.fields << (before.isEmpty() ? u"name"_s : u"other_name"_s);
        before << name;
    }
    m_pending = Known { person, before };
}

void PastedPeople::addPart(Id<Person> person, PasteRow &row)
{
    Involvement part;
    part.id = newId<Involvement>();
    part.inCase = Id<Case>(row.record.id);
    part.person = person;
    part.role = u"person_at_risk"_s;
    row.with << anyOf(part);
    row.fields << u"name"_s;
}

void PastedPeople::keep(const PasteRow &row)
{
    if (!m_pending)
        return;
    const Id<Person> person(m_pending->person.id);
    for (const AnyRecord &record : row.with) {
        if (isTable(record.shape->kind.table, Name::kind.table))
            m_similar.add({ person,
                            std::get<QString>(record.value("text")),
                            { std::get<QString>(row.record.value("ref")) } });
    }
    m_planned.insert(person, *m_pending);
}

} // namespace habeas
