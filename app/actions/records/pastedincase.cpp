#include "app/actions/records/pastedincase.h"

#include "app/actions/hearings/hearingrecords.h"
#include "app/actions/records/bulkactions.h"
#include "app/actions/records/pasteddetention.h"
#include "app/actions/records/whichperson.h"
#include "app/base/dates/dateprint.h"
#include "app/base/dates/term.h"
#include "app/casefile/shownname.h"
#include "app/casefile/thesaurus.h"
#include "app/records/store/repository.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace habeas {

namespace {

struct PasteText
{
    Q_DECLARE_TR_FUNCTIONS(PasteActions)
};

bool hasPerson(const RecordShape &shape)
{
    return shape.indexOf("person") >= 0
        && QByteArrayView(shape.kind.parent) == QByteArrayView(Case::kind.table);
}

/// The column a refusal of the hearing's form is about.
QString columnOf(const Error &error)
{
    const QString field = error.detail.section(u'.', -1);
    return field == u"stated_end" ? u"until"_s : field == u"measure" ? u"person"_s : field;
}

/// Whether a hearing on record says all that this one does, and maybe more: pasted before, it may
/// have completed one that was planned.
bool isThere(const CaseFolder &folder, const AnyRecord &hearing)
{
    return std::ranges::any_of(folder.hearings, [&hearing](const Hearing &known) {
        const AnyRecord other = anyOf(known);
        for (qsizetype i = 0; i < hearing.values.size(); ++i) {
            if (isFilled(hearing.values.at(i))
                && !isSameValue(hearing.values.at(i), other.values.at(i)))
                return false;
        }
        return true;
    });
}

} // namespace

PastedInCase::PastedInCase(const Connection &connection, const PasteTable &table, CivilDay today)
    : m_connection(connection)
    , m_table(table)
    , m_today(today)
{
}

QString PastedInCase::cellOf(const QStringList &cells, const char *field) const
{
    return cells.value(m_table.fields.indexOf(QByteArray(field))).trimmed();
}

void PastedInCase::read(const QStringList &cells, PasteRow &row)
{
    if (!row.record.shape || row.record.parent().isNull() || !hasPerson(*row.record.shape))
        return;
    readPerson(cells, row);
    if (m_table.table == Hearing::kind.table)
        readHearing(cells, row);
}

bool PastedInCase::isAboutSeveral(const QUuid &id)
{
    const auto known = m_several.constFind(id);
    if (known != m_several.cend())
        return *known;
    QSet<QUuid> people;
    const auto parts = Repository<Involvement>(m_connection).bareOfParent(id);
    for (const Involvement &part : parts.value_or(QList<Involvement>())) {
        if (part.role == u"person_at_risk" && !part.deleted)
            people.insert(part.person.uuid());
    }
    return *m_several.insert(id, people.size() > 1);
}

CaseFolder *PastedInCase::folderOf(PasteRow &row)
{
    const QUuid id = row.record.parent();
    const auto known = m_folders.find(id);
    if (known != m_folders.end())
        return &*known;
    auto folder = loadCase(m_connection, Id<Case>(id));
    if (!folder) {
        row.addProblem(u"case"_s, folder.error().message);
        return nullptr;
    }
    return &*m_folders.insert(id, *std::move(folder));
}

void PastedInCase::readPerson(const QStringList &cells, PasteRow &row)
{
    const QString named = cellOf(cells, "person");
    if (named.isEmpty() && !isAboutSeveral(row.record.parent()))
        return;
    const CaseFolder *folder = folderOf(row);
    if (folder == nullptr)
        return;
    const QList<Id<Person>> atRisk = peopleAtRisk(*folder);
    const auto meant = !named.isEmpty() ? whichPerson(*folder, named)
        : m_table.person.isEmpty()      ? Result<Id<Person>>(Id<Person>())
                                        : whichPerson(*folder, m_table.person, atRisk);
    if (!named.isEmpty() && !meant) {
        row.addProblem(u"person"_s, meant.error().message);
        return;
    }
    if (named.isEmpty()) {
        for (const Id<Person> person : atRisk)
            row.whose.append({ person.text(), shownName(*folder, person) });
    }
    if (!meant || meant->isNull()) {
        QStringList names;
        for (const PastePerson &one : std::as_const(row.whose))
            names << one.name;
        row.addProblem(u"person"_s,
                       PasteText::tr("The case %1 is about several people: %2. Say whom this row "
                                     "is about.")
                           .arg(folder->file.ref, names.join(u", "_s)));
        return;
    }
    row.record.set("person", meant->uuid());
    row.fields << u"person"_s;
    row.what = PasteText::tr("%1, %2", "case reference, person")
                   .arg(row.what, shownName(*folder, *meant));
}

/// What the cell says, in the words of its field; a problem where that cannot be.
QString PastedInCase::linkedCell(const QStringList &cells, const char *key, PasteRow &row) const
{
    const QString text = cellOf(cells, key);
    const LinkedField *linked = linkedField(m_table.table, key);
    if (text.isEmpty() || linked == nullptr)
        return {};
    const RecordShape &shape = *shapeOf(linked->table);
    const FieldShape &field = shape.fields.at(shape.indexOf(linked->field));
    if (field.type != FieldType::Text)
        return text;
    const auto value = readFieldValue(shape, field, text, m_today, m_table.dates);
    if (!value) {
        row.addProblem(QString::fromLatin1(key), value.error().message);
        return {};
    }
    return std::get<QString>(*value);
}

void PastedInCase::readHearing(const QStringList &cells, PasteRow &row)
{
    const bool asks
        = std::ranges::any_of(linkedFields(m_table.table), [&](const LinkedField &field) {
              return !cellOf(cells, field.key).isEmpty();
          });
    // One that tells an outcome may be the hearing that was planned for the day.
    const bool tells = !std::get<QString>(row.record.value("outcome")).isEmpty();
    CaseFolder *folder = (asks || tells) && row.problems.isEmpty() ? folderOf(row) : nullptr;
    if (folder != nullptr)
        takeHearing(cells, *folder, row);
}

/// Two were planned for the day, and nothing in the row says which of them it tells of.
bool PastedInCase::asksWhichPlanned(const CaseFolder &folder, const Hearing &hearing, PasteRow &row)
{
    const QList<const Hearing *> planned = plannedHearings(folder, hearing);
    if (planned.size() < 2)
        return false;
    QStringList each;
    for (const Hearing *one : planned) {
        QStringList words { one->time,
                            codeLabel(u"hearing_purpose"_s, one->purpose, screenLanguage()),
                            one->court };
        words.removeAll(QString());
        each << (words.isEmpty() ? PasteText::tr("one without an hour", "a planned hearing")
                                 : words.join(u", "_s));
    }
    row.addProblem(
        u"time"_s,
        PasteText::tr("%n hearings are planned for %1 in case %2: %3. Give the row’s hour "
                      "or purpose, or log it in the case.",
                      "", static_cast<int>(planned.size()))
            .arg(printDate(hearing.at, screenLanguage()), folder.file.ref, each.join(u"; "_s)));
    return true;
}

/// As the form of a hearing does it: the order and its source are made beside it.
void PastedInCase::takeHearing(const QStringList &cells, CaseFolder &folder, PasteRow &row)
{
    HearingEntry entry;
    entry.hearing = recordOf<Hearing>(row.record);
    entry.sourceWords = linkedCell(cells, "source", row);
    entry.countedFrom = linkedCell(cells, "counted_from", row);
    entry.term = linkedCell(cells, "term", row);
    const QString until = cellOf(cells, "until");
    if (entry.term.isEmpty() && termFromText(until)) {
        entry.term = until; // "2 months" under "until" is a length
    } else if (!until.isEmpty()) {
        const RecordShape &order = *shapeOf(Order::kind.table);
        const auto day = readFieldValue(order, order.fields.at(order.indexOf("stated_end")), until,
                                        m_today, m_table.dates);
        if (day)
            entry.statedEnd = std::get<PartialDate>(*day);
        else
            row.addProblem(u"until"_s, day.error().message);
    }
    if (!row.problems.isEmpty())
        return;
    if (isThere(folder, row.record)) {
        row.outcome = PasteRow::Outcome::Same;
        return;
    }
    if (asksWhichPlanned(folder, entry.hearing, row))
        return;
    const auto records = hearingRecords(folder, entry);
    if (!records) {
        row.addProblem(columnOf(records.error()), records.error().message);
        return;
    }
    row.record = anyOf(records->hearing);
    row.makes << records->plan.steps.mid(1);
    if (records->completes)
        row.outcome = PasteRow::Outcome::Changes;
    if (records->source)
        row.with << anyOf(*records->source);
    if (records->measure)
        row.with << anyOf(*records->measure);
    if (records->order)
        row.with << anyOf(*records->order);
    // A later row may extend what this one began, and does not complete it once more.
    const auto known = std::ranges::find(folder.hearings, records->hearing.id, &Hearing::id);
    if (known != folder.hearings.end())
        *known = records->hearing;
    else
        folder.hearings << records->hearing;
    if (records->measure)
        folder.measures << *records->measure;
    if (records->order)
        folder.orders << *records->order;
}

} // namespace habeas
