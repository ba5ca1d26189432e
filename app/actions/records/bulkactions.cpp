#include "app/actions/records/bulkactions.h"

#include "app/actions/records/countrynames.h"
#include "app/actions/session/gesture.h"
#include "app/actions/session/longwrite.h"
#include "app/base/dates/dateinput.h"
#include "app/base/dates/dateprint.h"
#include "app/casefile/case.h"
#include "app/casefile/lengthfield.h"
#include "app/casefile/thesaurus.h"
#include "app/records/store/anyrepository.h"

#include <QCoreApplication>
#include <QLocale>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace habeas {

namespace {

struct BulkText
{
    Q_DECLARE_TR_FUNCTIONS(BulkActions)
};

/// Words that name no single record, and the day somebody went over many addresses.
constexpr const char *SharedWords[] = { "officer", "court",    "judge",       "authority",
                                        "place",   "observer", "proceedings", "verified_on" };

Result<QString> codeNamed(const FieldRule &rule, const QString &text)
{
    const QString list = QString::fromLatin1(rule.codes);
    for (const QString &code : codesOf(list)) {
        if (code.compare(text, Qt::CaseInsensitive) == 0)
            return code;
        for (const Language language : { Language::English, Language::Russian, Language::Kazakh }) {
            if (codeLabel(list, code, language).compare(text, Qt::CaseInsensitive) == 0)
                return code;
        }
    }
    QStringList names;
    for (const QString &code : codesOf(list))
        names << codeLabel(list, code, screenLanguage());
    return refused(BulkText::tr("“%1” is none of: %2.").arg(text, names.join(u", ")));
}

Result<FieldValue> readWords(const FieldRule &rule, const QString &text)
{
    if (rule.codes) {
        return codeNamed(rule, text).map([](const QString &code) {
            return FieldValue(code);
        });
    }
    QString value = text;
    if (rule.form == FieldRule::Form::Country) {
        const QString named = countryNamed(text);
        value = named.isEmpty() ? text.toUpper() : named;
    }
    if (const auto fault = textFault(value, rule))
        return refused(textFault(text, rule).value_or(*fault)); // as it was typed
    return FieldValue(value);
}

Result<FieldValue> readYesNo(const QString &text)
{
    const auto code = codeNamed(oneOf("yes_no"), text);
    if (!code)
        return tl::unexpected(code.error());
    return FieldValue(*code == u"yes"_s);
}

/// In a table nobody sees what was typed beside what is said of it.
Result<FieldValue> readDay(const QString &text, CivilDay today, DateOrder order)
{
    DateInputContext context;
    context.today = today;
    const auto reading = readDate(text, context);
    if (!reading)
        return refused(BulkText::tr("“%1”: %2", "what was typed, what is wrong with it")
                           .arg(text, reading.error().message));
    if (!reading->otherReading)
        return FieldValue(reading->date);
    const PartialDate &other = *reading->otherReading;
    const bool calendars = reading->otherCalendar != reading->calendar;
    if (!calendars && order != DateOrder::Ask)
        return FieldValue(order == DateOrder::DayFirst ? reading->date : other);
    const Language language = screenLanguage();
    return refused(BulkText::tr("“%1” can be %2 or %3. Write %4 or %5.")
                       .arg(text, printDate(reading->date, language), printDate(other, language),
                            reading->date.edtf(), other.edtf()));
}

Result<FieldValue> readValue(const FieldShape &field, const QString &text, CivilDay today,
                             DateOrder order)
{
    switch (field.type) {
    case FieldType::Text:
        return readWords(field.rule, text);
    case FieldType::YesNo:
        return readYesNo(text);
    case FieldType::Number: {
        bool ok = false;
        const int number = text.toInt(&ok);
        if (!ok)
            return refused(
                BulkText::tr("“%1” is not a whole number. Write digits only, as in “12”.")
                    .arg(text));
        return FieldValue(std::optional<int>(number));
    }
    case FieldType::Date:
        return readDay(text, today, order);
    case FieldType::Law: {
        const auto law = LawReference::fromText(text);
        if (!law)
            return tl::unexpected(law.error());
        return FieldValue(*law);
    }
    case FieldType::Money:
    case FieldType::Reference:
        break;
    }
    return refused(
        BulkText::tr("This field is not filled from a table. Type it in the record’s own form."));
}

/// What tells it from others of its case: its first date and its first code, in words.
QStringList marksOf(const AnyRecord &record)
{
    QString date;
    QString code;
    for (qsizetype i = 0; i < record.values.size(); ++i) {
        const FieldShape &field = record.shape->fields.at(i);
        const bool coded = field.type == FieldType::Text && field.rule.codes;
        if (coded && code.isEmpty())
            code = fieldText(field, record.values.at(i));
        if (field.type == FieldType::Date && date.isEmpty())
            date = fieldText(field, record.values.at(i));
    }
    QStringList marks { date, code };
    marks.removeAll(QString());
    return marks;
}

/// What a person knows the record by.
Result<QString> wordsFor(const Connection &connection, const AnyRecord &record)
{
    const auto ref = caseRefOf(connection, record);
    if (!ref || record.shape == shapeOf(Case::kind.table))
        return ref;
    if (!ref->isEmpty())
        return (QStringList { *ref } + marksOf(record)).join(u", "_s);
    for (const char *name : { "name", "office", "title" }) {
        if (record.shape->indexOf(name) >= 0) {
            const QString words = std::get<QString>(record.value(name));
            if (!words.isEmpty())
                return words;
        }
    }
    return record.id.toString(QUuid::WithoutBraces);
}

Result<BulkRow> planRow(const Connection &connection, const BulkEdit &edit, const QUuid &id)
{
    const auto record = readAny(connection, edit.table, id);
    if (!record)
        return tl::unexpected(record.error());
    const auto words = wordsFor(connection, *record);
    if (!words)
        return tl::unexpected(words.error());
    const FieldShape &field = record->shape->fields.at(record->shape->indexOf(edit.field));
    BulkRow row { id, *words, fieldText(field, record->value(edit.field)) };
    if (record->deleted) {
        row.outcome = BulkRow::Outcome::Skipped;
        row.why = BulkText::tr("It is in the bin.");
        return row;
    }
    if (record->value(edit.field) == edit.value) {
        row.outcome = BulkRow::Outcome::Already;
        return row;
    }
    AnyRecord after = *record;
    after.set(edit.field, edit.value);
    if (const QList<FieldFault> faults = faultsIn(after); !faults.isEmpty()) {
        row.outcome = BulkRow::Outcome::Skipped;
        row.why = faults.first().reason;
    }
    return row;
}

} // namespace

int BulkPlan::count(BulkRow::Outcome outcome) const
{
    return static_cast<int>(std::ranges::count(rows, outcome, &BulkRow::outcome));
}

QList<FieldShape> bulkFields(QByteArrayView table)
{
    QList<FieldShape> fields;
    const RecordShape *shape = shapeOf(table);
    if (!shape || table == QByteArrayView("letter")) // approved and sent by steps of their own
        return fields;
    for (const FieldShape &field : shape->fields) {
        const bool shared = std::ranges::any_of(SharedWords, [&field](const char *name) {
            return QByteArrayView(name) == QByteArrayView(field.name);
        });
        const bool coded = field.type == FieldType::Text
            && (field.rule.codes || field.rule.form == FieldRule::Form::Country
                || field.rule.form == FieldRule::Form::Language);
        if (shared)
            fields.prepend(field);
        else if (coded)
            fields.append(field);
    }
    return fields;
}

Result<FieldValue> readFieldValue(const RecordShape &shape, const FieldShape &field,
                                  const QString &text, CivilDay today, DateOrder order)
{
    const QString typed = text.trimmed();
    if (typed.isEmpty())
        return emptyValue(field.type);
    auto value = readValue(field, typed, today, order);
    if (!value)
        value.error().detail
            = QString::fromLatin1(shape.kind.table) + u'.' + QString::fromLatin1(field.name);
    return value;
}

QString fieldText(const FieldShape &field, const FieldValue &value)
{
    const Language language = screenLanguage();
    if (const auto *text = std::get_if<QString>(&value)) {
        const bool coded = field.rule.codes && !text->isEmpty();
        return coded ? codeLabel(QString::fromLatin1(field.rule.codes), *text, language)
                     : fieldWords(field.name, *text);
    }
    if (const auto *yes = std::get_if<bool>(&value))
        return *yes ? codeLabel(u"yes_no"_s, u"yes"_s, language) : QString();
    if (const auto *number = std::get_if<std::optional<int>>(&value))
        return *number ? QLocale().toString(**number) : QString();
    if (const auto *date = std::get_if<PartialDate>(&value))
        return printDate(*date, language, DateStyle::Short);
    if (const auto *law = std::get_if<LawReference>(&value))
        return law->isSet() ? printLaw(*law, language, LawStyle::Short) : QString();
    return {};
}

Result<BulkPlan> planBulkEdit(const Connection &connection, const BulkEdit &edit,
                              const Progress &progress)
{
    const RecordShape *shape = shapeOf(edit.table);
    if (!shape || shape->indexOf(edit.field) < 0)
        return failure(ErrorKind::NotFound,
                       BulkText::tr("These records have no such field, so nothing was changed."),
                       QString::fromLatin1(edit.table + '.' + edit.field));
    BulkPlan plan;
    for (const QUuid &id : edit.records) {
        if (progress && !progress(plan.rows.size(), edit.records.size()))
            return failure(ErrorKind::Cancelled,
                           BulkText::tr("This was stopped. Nothing was changed."));
        auto row = planRow(connection, edit, id);
        if (!row)
            return tl::unexpected(row.error());
        plan.rows << *std::move(row);
    }
    return plan;
}

Result<Done> runBulkEdit(Session &session, const BulkEdit &edit, const QString &words,
                         const Progress &progress)
{
    const Connection &connection = session.vault->connection();
    LongWrite waiting(session, progress, 2 * edit.records.size()); // planned, then written
    BulkPlan plan;
    const Result<Gestured> saved = performGesture(session, words, [&](const Transaction &proof) {
        auto made = planBulkEdit(connection, edit, [&waiting](qsizetype, qsizetype) {
            return waiting.step().has_value();
        });
        if (!made)
            return Result<>(tl::unexpected(made.error()));
        plan = *std::move(made);
        for (const BulkRow &row : std::as_const(plan.rows)) {
            if (row.outcome != BulkRow::Outcome::Changes)
                continue;
            if (const Result<> going = waiting.step(); !going)
                return going;
            auto record = readAny(connection, edit.table, row.id);
            if (!record)
                return Result<>(tl::unexpected(record.error()));
            record->set(edit.field, edit.value);
            if (const Result<> written = saveAny(connection, proof, *record); !written)
                return written;
        }
        return Result<>();
    });
    if (!saved)
        return tl::unexpected(saved.error());
    Done done { saved->changeSet, words, saved->moved };
    if (plan.count(BulkRow::Outcome::Changes) < plan.rows.size())
        done.effects.prepend(BulkText::tr("%1 changed, %2 were so already, %3 skipped.")
                                 .arg(plan.count(BulkRow::Outcome::Changes))
                                 .arg(plan.count(BulkRow::Outcome::Already))
                                 .arg(plan.count(BulkRow::Outcome::Skipped)));
    return done;
}

Result<Done> removeRecords(Session &session, const QByteArray &table, const QList<QUuid> &records,
                           const QString &words, const Progress &progress)
{
    const Connection &connection = session.vault->connection();
    LongWrite waiting(session, progress, records.size());
    const Result<Gestured> saved = performGesture(session, words, [&](const Transaction &proof) {
        for (const QUuid &id : records) {
            if (const Result<> going = waiting.step(); !going)
                return going;
            auto record = readAny(connection, table, id);
            if (!record)
                return Result<>(tl::unexpected(record.error()));
            record->deleted = true;
            if (const Result<> written = saveAny(connection, proof, *record); !written)
                return written;
        }
        return Result<>();
    });
    if (!saved)
        return tl::unexpected(saved.error());
    return Done { saved->changeSet, words, saved->moved };
}

} // namespace habeas
