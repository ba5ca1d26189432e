#include "app/actions/records/pasteddetention.h"

#include "app/base/dates/dateprint.h"
#include "app/casefile/thesaurus.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace habeas {

namespace {

struct PasteText
{
    Q_DECLARE_TR_FUNCTIONS(PasteActions)
};

const FieldValue *valueOf(const PastedDetention &wish, QByteArrayView field)
{
    const auto at = std::ranges::find_if(wish.cells, [field](const PastedCell &cell) {
        return field == QByteArrayView(cell.field->field);
    });
    return at == wish.cells.end() ? nullptr : &at->value;
}

/// Unless something is said of that column already.
void addMissing(const QString &field, const QString &why, PasteRow &row)
{
    if (std::ranges::find(row.problems, field, &PasteProblem::field) == row.problems.end())
        row.addProblem(field, why);
}

QString words(const QString &type, const PartialDate &from)
{
    return PasteText::tr("%1, since: %2", "kind of detention, day or that it is not known")
        .arg(codeLabel(u"measure_type"_s, type, screenLanguage()),
             printDate(from, screenLanguage(), DateStyle::Short));
}

void addNew(const PastedDetention &wish, PasteRow &row)
{
    Measure measure;
    measure.id = newId<Measure>();
    measure.inCase = Id<Case>(row.record.id);
    measure.person = wish.person;
    measure.type = wish.type;
    AnyRecord record = anyOf(measure);
    for (const PastedCell &cell : wish.cells) {
        record.set(cell.field->field, cell.value);
        row.fields << QString::fromLatin1(cell.field->key);
    }
    measure = recordOf<Measure>(record);
    if (measure.type.isEmpty()) {
        addMissing(u"detention"_s,
                   PasteText::tr("The kind of detention is missing. Say it for all such rows at "
                                 "once, or in a column."),
                   row);
        return;
    }
    row.with << record;
    row.makes << words(measure.type, measure.from);
}

void fillIn(const PastedDetention &wish, AnyRecord measure, PasteRow &row)
{
    bool changed = false;
    for (const PastedCell &cell : wish.cells) {
        if (isSameValue(measure.value(cell.field->field), cell.value))
            continue;
        measure.set(cell.field->field, cell.value);
        row.fields << QString::fromLatin1(cell.field->key);
        changed = true;
    }
    if (changed)
        row.with << measure;
}

} // namespace

bool isSameValue(const FieldValue &a, const FieldValue &b)
{
    const auto *one = std::get_if<PartialDate>(&a);
    const auto *other = std::get_if<PartialDate>(&b);
    return one && other ? one->edtf() == other->edtf() && one->earliest() == other->earliest()
            && one->latest() == other->latest()
                        : a == b;
}

void readDetention(const PastedDetention &wish, const CaseFolder *folder, PasteRow &row)
{
    if (wish.cells.isEmpty())
        return;
    const FieldValue *from = valueOf(wish, "from");
    const FieldValue *type = valueOf(wish, "type");
    if (!from) {
        addMissing(u"detained"_s,
                   PasteText::tr("Since when is missing. Write “unknown” where nobody knows it."),
                   row);
        return;
    }
    if (!folder || folder->measures.isEmpty()) {
        addNew(wish, row);
        return;
    }
    QStringList onRecord;
    for (const Measure &measure : folder->measures) {
        const AnyRecord record = anyOf(measure);
        const bool hers
            = measure.person.isNull() || wish.person.isNull() || measure.person == wish.person;
        if (hers && isSameValue(record.value("from"), *from)
            && (!type || isSameValue(record.value("type"), *type))) {
            fillIn(wish, record, row);
            return;
        }
        onRecord << words(measure.type, measure.from);
    }
    row.addProblem(
        u"detained"_s,
        PasteText::tr("On record is: %1. Another detention is added in the case itself; leave its "
                      "cells empty here.")
            .arg(onRecord.join(u"; "_s)));
}

} // namespace habeas
