#include "ui/records/recordwords.h"

#include "app/base/dates/dateprint.h"
#include "app/casefile/judgmentkind.h"
#include "app/casefile/lengthfield.h"
#include "app/casefile/moneyprint.h"
#include "app/casefile/shownname.h"
#include "app/casefile/thesaurus.h"
#include "ui/models/fieldnames.h"
#include "ui/models/recordtable.h"
#include "ui/records/formtable.h"

#include <QCoreApplication>
#include <QLocale>

#include <utility>

namespace habeas::ui {

namespace {

struct RecordWords
{
    Q_DECLARE_TR_FUNCTIONS(RecordWords)
};

constexpr qsizetype LongestPart = 60; // letters of one field inside a line

QString shortened(const QString &text)
{
    const QString line = text.simplified();
    return line.size() <= LongestPart ? line : QString(line.left(LongestPart - 1) + u'…');
}

QString lowered(const QString &text)
{
    return text.left(1).toLower() + text.mid(1);
}

QString referenceWords(const CaseFolder &folder, const char *table, const QUuid &id)
{
    if (id.isNull())
        return {};
    if (qstrcmp(table, Person::kind.table) == 0)
        return shownName(folder, Id<Person>(id));
    for (const AnyRecord &record : recordsOf(folder, table)) {
        if (record.id == id)
            return recordWords(folder, record);
    }
    return {};
}

QString moneyWords(const Money &money)
{
    return money.isSet()
        ? QString(printAmount(money.amount, screenLanguage()) + u' ' + money.currency)
        : QString();
}

/// The first date that is filled in, as describe() orders them.
QString firstDate(const AnyRecord &record)
{
    for (const FieldValue &value : record.values) {
        const auto *date = std::get_if<PartialDate>(&value);
        if (date && date->isSet())
            return printDate(*date, screenLanguage(), DateStyle::Short);
    }
    return {};
}

QStringList changedFields(const AnyRecord &before, const AnyRecord &after)
{
    QStringList names;
    for (qsizetype i = 0; i < after.values.size(); ++i) {
        if (after.values.at(i) != before.values.at(i))
            names << fieldName(after.shape->kind.table, after.shape->fields.at(i).name);
    }
    if (before.note != after.note)
        names << noteName();
    if (before.sealed != after.sealed)
        names << sealedName();
    if (before.sources != after.sources)
        names << sourcesName();
    return names;
}

} // namespace

QList<AnyRecord> recordsOf(const CaseFolder &folder, QByteArrayView table)
{
    QList<AnyRecord> records;
    CaseFolder::eachList(folder, [&]<class R>(const QList<R> &list) {
        if (table != QByteArrayView(R::kind.table))
            return;
        for (const R &record : list)
            records << anyOf(record);
    });
    return records;
}

QString valueWords(const CaseFolder &folder, const FieldShape &field, const FieldValue &value)
{
    return std::visit(
        [&]<class Value>(const Value &held) -> QString {
            if constexpr (std::is_same_v<Value, QString>)
                return field.rule.codes
                    ? codeLabel(QString::fromLatin1(field.rule.codes), held, screenLanguage())
                    : shortened(fieldWords(field.name, held));
            else if constexpr (std::is_same_v<Value, bool>)
                return held ? fieldName("", field.name) : QString();
            else if constexpr (std::is_same_v<Value, std::optional<int>>)
                return held ? QLocale().toString(*held) : QString();
            else if constexpr (std::is_same_v<Value, PartialDate>)
                return printDate(held, screenLanguage(), DateStyle::Short);
            else if constexpr (std::is_same_v<Value, Money>)
                return moneyWords(held);
            else if constexpr (std::is_same_v<Value, LawReference>)
                return held.isSet() ? printLaw(held, screenLanguage(), LawStyle::Short) : QString();
            else
                return referenceWords(folder, field.target, held);
        },
        value);
}

QString recordWords(const CaseFolder &folder, const AnyRecord &record)
{
    if (record.shape == shapeOf(Person::kind.table))
        return referenceWords(folder, Person::kind.table, record.id);
    const auto form = formShape(record.shape->kind.table);
    QStringList parts;
    if (record.shape == shapeOf(Sentence::kind.table)) {
        const JudgmentKind kind = judgmentKind(std::get<QString>(record.value("type")),
                                               std::get<QString>(record.value("effect")));
        parts << codeLabel(QString::fromLatin1(kind.codes), kind.code, screenLanguage())
              << printDate(std::get<PartialDate>(record.value("pronounced")), screenLanguage(),
                           DateStyle::Short);
    } else if (form) {
        for (const QByteArray &name : QByteArray(form->title).split(' ')) {
            const qsizetype i = record.shape->indexOf(name);
            if (i >= 0)
                parts << valueWords(folder, record.shape->fields.at(i), record.values.at(i));
        }
    }
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

QString kindWordOf(const AnyRecord &record)
{
    static constexpr std::pair<const char *, const char *> kinds[] = {
        { "reported", QT_TRANSLATE_NOOP("RecordWords", "Report") },
        { "permitted", QT_TRANSLATE_NOOP("RecordWords", "Permission") },
        { "refused", QT_TRANSLATE_NOOP("RecordWords", "Refused permission") },
        { "warned", QT_TRANSLATE_NOOP("RecordWords", "Warning") },
        { "alleged_breach", QT_TRANSLATE_NOOP("RecordWords", "Alleged breach") },
        { "found_breach", QT_TRANSLATE_NOOP("RecordWords", "Breach found by a court") },
        { "cleared", QT_TRANSLATE_NOOP("RecordWords", "Rejected allegation") },
        { "changed", QT_TRANSLATE_NOOP("RecordWords", "Change of a restriction") },
    };
    if (record.shape == shapeOf(Compliance::kind.table)) {
        const QString type = std::get<QString>(record.value("type"));
        for (const auto &[code, words] : kinds) {
            if (type == QLatin1StringView(code))
                return RecordWords::tr(words);
        }
    }
    return kindWord(record.shape->kind.table);
}

QString recordPhrase(const CaseFolder &folder, const AnyRecord &record)
{
    const QString kind = lowered(kindWordOf(record));
    const QString date = firstDate(record);
    // A few kinds are known by their words, not by a date: cases, people, names, sources.
    const bool worded = *record.shape->kind.parent == '\0'
        || record.shape == shapeOf(Name::kind.table)
        || record.shape == shapeOf(Involvement::kind.table);
    if (!date.isEmpty() && !worded)
        return RecordWords::tr("%1 of %2", "kind of record, its date").arg(kind, date);
    const QString words = recordWords(folder, record);
    return words.isEmpty()
        ? kind
        : RecordWords::tr("%1 “%2”", "kind of record, its words").arg(kind, words);
}

QString addingWords(const CaseFolder &folder, const AnyRecord &record)
{
    // What happened under a restriction is logged; to "add" a breach is somebody else's doing.
    if (record.shape == shapeOf(Compliance::kind.table))
        return RecordWords::tr("Log %1 – %2", "a record, the case")
            .arg(recordPhrase(folder, record), folder.file.ref);
    return RecordWords::tr("Add %1 – %2", "a record, the case")
        .arg(recordPhrase(folder, record), folder.file.ref);
}

QString changingWords(const CaseFolder &folder, const AnyRecord &before, const AnyRecord &after)
{
    constexpr qsizetype Few = 3;
    const QStringList fields = changedFields(before, after);
    const QString record = recordPhrase(folder, after);
    if (fields.size() > Few)
        return RecordWords::tr("Change %n field(s) of the %1 – %2", "a record, the case",
                               static_cast<int>(fields.size()))
            .arg(record, folder.file.ref);
    return RecordWords::tr("Change “%1” of the %2 – %3", "fields, a record, the case")
        .arg(fields.join(QStringLiteral("”, “")), record, folder.file.ref);
}

QString removingWords(const CaseFolder &folder, const AnyRecord &record)
{
    return RecordWords::tr("Put into the bin: %1 – %2", "a record, the case")
        .arg(recordPhrase(folder, record), folder.file.ref);
}

QString restoringWords(const QString &ref, const CaseFolder &folder, const AnyRecord &record)
{
    if (ref.isEmpty())
        return RecordWords::tr("Bring back from the bin: %1").arg(recordPhrase(folder, record));
    return RecordWords::tr("Bring back from the bin: %1 – %2", "a record, the case")
        .arg(recordPhrase(folder, record), ref);
}

} // namespace habeas::ui
