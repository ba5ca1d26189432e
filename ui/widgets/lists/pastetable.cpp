#include "ui/widgets/lists/pastetable.h"

#include "app/actions/records/bulkactions.h"
#include "ui/models/fieldnames.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace habeas::ui {

namespace {

struct PasteTables
{
    Q_DECLARE_TR_FUNCTIONS(PasteTables)
};

struct PasteFields
{
    Q_DECLARE_TR_FUNCTIONS(PasteFields)
};

struct Named
{
    const char *key;
    const char *words;
};

// Columns of a table of cases that fill what is made beside the case; what they fill is called
// otherwise in its own form. The others have the name of their field.
constexpr Named linkedNames[] = {
    { "name", QT_TRANSLATE_NOOP("PasteFields", "Person’s name") },
    { "other_name", QT_TRANSLATE_NOOP("PasteFields", "The same name in another script") },
    { "detained", QT_TRANSLATE_NOOP("PasteFields", "Detained on") },
    { "held_until", QT_TRANSLATE_NOOP("PasteFields", "Held until") },
    { "detention", QT_TRANSLATE_NOOP("PasteFields", "Kind of detention") },
    { "place", QT_TRANSLATE_NOOP("PasteFields", "Place of detention") },
    { "authority", QT_TRANSLATE_NOOP("PasteFields", "Held by") },
    { "grounds", QT_TRANSLATE_NOOP("PasteFields", "Grounds for detention") },
    { "term", QT_TRANSLATE_NOOP("PasteFields", "Length of the order") },
    { "until", QT_TRANSLATE_NOOP("PasteFields", "End named in court") },
    { "source", QT_TRANSLATE_NOOP("PasteFields", "Source, in words") },
};

using Outcome = PasteRow::Outcome;

TableCell happens(const PasteRow &row)
{
    const QString makes = row.makes.join(QStringLiteral("; "));
    switch (row.outcome) {
    case Outcome::Adds:
        return { makes.isEmpty() ? PasteTables::tr("is added")
                                 : PasteTables::tr("is added, with: %1").arg(makes) };
    case Outcome::Changes:
        return { makes.isEmpty() ? PasteTables::tr("is changed")
                                 : PasteTables::tr("is changed, with: %1").arg(makes) };
    case Outcome::Same:
        return { PasteTables::tr("is there already") };
    case Outcome::Similar:
        return { PasteTables::tr("▲ left out: is it somebody on record?"),
                 {},
                 PasteTables::tr("left out: is it somebody on record?") };
    case Outcome::Problem:
        break;
    }
    return { PasteTables::tr("▲ problem, left out"), {}, PasteTables::tr("problem, left out") };
}

/// Empty for what is not a field of the record itself.
QString changeWords(const PasteRow &row, const QString &field, const QString &name)
{
    const qsizetype at = row.record.shape ? row.record.shape->indexOf(field.toLatin1()) : -1;
    if (at < 0 || !row.before.contains(field))
        return {};
    const QString before = row.before.value(field);
    return PasteTables::tr("%1: %2 → %3.", "field, old value, new value")
        .arg(name, before.isEmpty() ? PasteTables::tr("nothing", "the field was empty") : before,
             fieldText(row.record.shape->fields.at(at), row.record.values.at(at)));
}

/// Of a new record its days as they were read: "03/04/26" may be two of them.
QStringList datesRead(const PasteRow &row, const QByteArray &table)
{
    QStringList words;
    for (const QString &field : row.fields) {
        const qsizetype at = row.record.shape ? row.record.shape->indexOf(field.toLatin1()) : -1;
        if (at >= 0 && row.record.shape->fields.at(at).type == FieldType::Date)
            words << PasteTables::tr("%1: %2.", "field, its value")
                         .arg(pasteFieldName(table, field.toLatin1()),
                              fieldText(row.record.shape->fields.at(at), row.record.values.at(at)));
    }
    return words;
}

/// The fields and why; of a new record all that stands in the row is new.
QList<TableCell> reasons(const PasteRow &row, const QByteArray &table)
{
    QStringList fields;
    QStringList why;
    for (const PasteProblem &problem : row.problems) {
        fields << (problem.field.isEmpty() ? QString()
                                           : pasteFieldName(table, problem.field.toLatin1()));
        why << (row.problems.size() > 1 && !problem.field.isEmpty()
                    ? PasteTables::tr("%1: %2", "field, what is wrong")
                          .arg(fields.last(), problem.why)
                    : problem.why);
    }
    if (row.outcome == Outcome::Adds)
        why << datesRead(row, table);
    if (row.outcome == Outcome::Changes) {
        for (const QString &field : row.fields) {
            fields << pasteFieldName(table, field.toLatin1());
            const QString words = changeWords(row, field, fields.last());
            if (!words.isEmpty())
                why << words;
        }
    }
    if (row.outcome != Outcome::Problem)
        why << row.why;
    if (!row.similar.isEmpty())
        why << PasteTables::tr("Like: %1.", "people on record")
                   .arg(row.similar.join(QStringLiteral("; ")));
    why.removeAll(QString());
    fields.removeDuplicates();
    return { { cellText(fields.join(QStringLiteral(", "))) }, { cellText(why.join(u' ')) } };
}

} // namespace

QString pasteFieldName(const QByteArray &table, const QByteArray &field)
{
    const LinkedField *linked = linkedField(table, field);
    if (field == "note")
        return noteName();
    if (!linked)
        return fieldName(table.constData(), field.constData());
    const auto *named = std::ranges::find_if(linkedNames, [&field](const Named &one) {
        return field == one.key;
    });
    return named != std::end(linkedNames) ? PasteFields::tr(named->words)
                                          : fieldName(linked->table, linked->field);
}

QString pasteCounts(const PastePlan &plan)
{
    const auto number = [&plan](Outcome outcome) {
        return QLocale().toString(plan.count(outcome));
    };
    QString counts
        = PasteTables::tr("%1 added, %2 changed, %3 there already, %4 with a problem, left out")
              .arg(number(Outcome::Adds), number(Outcome::Changes), number(Outcome::Same),
                   number(Outcome::Problem));
    const auto asked = static_cast<int>(std::ranges::count_if(plan.rows, [](const PasteRow &row) {
        return row.outcome == Outcome::Problem && !row.whose.isEmpty();
    }));
    if (asked > 0)
        counts += QStringLiteral("\n▲ ")
            + PasteTables::tr("%Ln row(s) left out: the case is about several people. Say above "
                              "whom they are about.",
                              nullptr, asked);
    const int left = plan.count(Outcome::Similar);
    const auto like = static_cast<int>(std::ranges::count_if(plan.rows, [](const PasteRow &row) {
        return !row.similar.isEmpty();
    }));
    if (left > 0)
        counts += QStringLiteral("\n▲ ")
            + PasteTables::tr("%Ln row(s) left out: the name is like one on record. Say above who "
                              "they are about.",
                              nullptr, left);
    else if (like > 0)
        counts += QStringLiteral("\n▲ ")
            + PasteTables::tr("%Ln row(s) with a name like one on record.", nullptr, like);
    return counts;
}

ValueTable pasteRows(const PastePlan &plan, const QByteArray &table, bool hasHeader)
{
    ValueTable shown { QStringList { PasteTables::tr("Row"), PasteTables::tr("Record"),
                                     PasteTables::tr("What happens"), PasteTables::tr("Field"),
                                     PasteTables::tr("What changes, or why not") },
                       {} };
    const int before = hasHeader ? 1 : 0;
    for (const PasteRow &row : plan.rows) {
        const QString line = QLocale().toString(row.number + before);
        shown.rows.append({ QUuid::createUuid(),
                            {},
                            QList<TableCell> { { line, qint64 { row.number } },
                                               { cellText(row.what) },
                                               happens(row) }
                                + reasons(row, table) });
    }
    return shown;
}

} // namespace habeas::ui
