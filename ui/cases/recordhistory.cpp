#include "ui/cases/recordhistory.h"

#include "app/casefile/filekind.h"
#include "app/casefile/lengthfield.h"
#include "app/letters/template/lettertemplates.h"
#include "ui/cases/recordfields.h"
#include "ui/cases/words.h"
#include "ui/models/fieldnames.h"
#include "ui/models/moments.h"

#include <QCoreApplication>

namespace habeas::ui {

namespace {

struct RecordHistory
{
    Q_DECLARE_TR_FUNCTIONS(RecordHistory)
};

/// Never change the space: ids made from it only live as long as a window does.
QUuid lineId(const QUuid &changeSet, const QByteArray &field)
{
    return QUuid::createUuidV5(changeSet, field);
}

QString referenceText(const CaseFolder &folder, const QUuid &id)
{
    if (id.isNull())
        return {};
    const QString title = recordTitle(folder, id);
    return title.isEmpty() ? RecordHistory::tr("a record kept outside this case") : title;
}

QString dateWithWords(const PartialDate &date)
{
    if (!date.isSet())
        return {};
    const QString printed = dateText(date, DateStyle::Long);
    return date.typed().isEmpty()
        ? printed
        : RecordHistory::tr("%1 (typed as “%2”)").arg(printed, date.typed());
}

QString valueText(const CaseFolder &folder, const FieldShape &shape, const FieldValue &value)
{
    switch (shape.type) {
    case FieldType::Text: {
        const QString text = std::get<QString>(value);
        if (shape.rule.codes != nullptr)
            return codeText(shape.rule.codes, text);
        if (shape.rule.form == FieldRule::Form::Language)
            return codeText("language", text);
        if (shape.name == QByteArrayView("template"))
            return templateTitle(text);
        if (shape.rule.form == FieldRule::Form::Script)
            return codeText("script", text);
        return shape.name == QByteArrayView("media_type") ? fileKind(text, screenLanguage())
                                                          : fieldWords(shape.name, text);
    }
    case FieldType::YesNo:
        return std::get<bool>(value) ? RecordHistory::tr("yes") : RecordHistory::tr("no");
    case FieldType::Number: {
        const auto number = std::get<std::optional<int>>(value);
        return number ? QString::number(*number) : QString();
    }
    case FieldType::Date:
        return dateWithWords(std::get<PartialDate>(value));
    case FieldType::Money:
        return moneyText(std::get<Money>(value));
    case FieldType::Law:
        return std::get<LawReference>(value).isSet() ? lawText(std::get<LawReference>(value))
                                                     : QString();
    case FieldType::Reference:
        break;
    }
    return referenceText(folder, std::get<QUuid>(value));
}

QString textOf(const CaseFolder &folder, const AnyRecord &record, const QByteArray &field)
{
    const auto yesNo = [](bool on) {
        return on ? RecordHistory::tr("yes") : RecordHistory::tr("no");
    };
    if (field == "note")
        return record.note;
    if (field == "sealed")
        return yesNo(record.sealed);
    if (field == "deleted")
        return yesNo(record.deleted);
    if (field == "sources")
        return sourceTitles(folder, record.sources).join(QStringLiteral("; "));
    const qsizetype at = record.shape->indexOf(field);
    return at < 0 ? QString()
                  : valueText(folder, record.shape->fields.at(at), record.values.at(at));
}

std::optional<AnyRecord> before(const QList<RecordVersion> &versions, qsizetype at)
{
    return at + 1 < versions.size() ? versions.at(at + 1).record : std::nullopt;
}

/// A row that was there from the first gesture on tells only what it held.
SheetRow fieldRow(const CaseFolder &folder, const QList<RecordVersion> &versions, qsizetype at,
                  const QByteArray &field)
{
    const RecordVersion &version = versions.at(at);
    const std::optional<AnyRecord> old = before(versions, at);
    const QString nothing = RecordHistory::tr("nothing", "the field was empty");
    const QString now = textOf(folder, *version.record, field);
    const QString then = old ? textOf(folder, *old, field) : QString();
    const QString name = anyFieldName(version.record->shape->kind.table, field);
    SheetRow row;
    row.record = lineId(version.set.id, field);
    const QString words = old
        ? RecordHistory::tr("%1: %2 → %3", "field, old value, new value")
              .arg(name, then.isEmpty() ? nothing : then.simplified(),
                   now.isEmpty() ? nothing : now.simplified())
        : RecordHistory::tr("%1: %2", "field, value").arg(name, now.simplified());
    row.cells = { {}, {}, { words } };
    row.text.kind = name;
    row.text.title = momentText(version.set.at);
    if (old)
        row.text.fields.append({ RecordHistory::tr("Before"), then.isEmpty() ? nothing : then });
    row.text.fields.append({ RecordHistory::tr("After"), now.isEmpty() ? nothing : now });
    return row;
}

} // namespace

QString anyFieldName(const char *table, const QByteArray &field)
{
    if (field == "note")
        return noteName();
    if (field == "sealed")
        return sealedName();
    if (field == "sources")
        return sourcesName();
    if (field == "deleted")
        return RecordHistory::tr("In the bin");
    return fieldName(table, field.constData());
}

Sheet recordHistorySheet(const CaseFolder &folder, const QList<RecordVersion> &versions)
{
    Sheet sheet;
    sheet.headers
        = { RecordHistory::tr("When"), RecordHistory::tr("Who"), RecordHistory::tr("What") };
    sheet.widest = 2;
    sheet.empty = RecordHistory::tr("No change of this record is on record.");
    for (qsizetype at = 0; at < versions.size(); ++at) {
        const RecordVersion &version = versions.at(at);
        SheetRow row;
        row.record = version.set.id;
        row.cells = { { momentText(version.set.at), version.set.clock },
                      { version.set.author },
                      { version.set.words } };
        if (version.record) {
            for (const QByteArray &field : differingFields(before(versions, at), *version.record)) {
                if (field != version.record->shape->kind.parent)
                    row.children << fieldRow(folder, versions, at, field);
            }
        }
        sheet.rows << row;
    }
    return sheet;
}

HistoryLine historyLine(const QList<RecordVersion> &versions, const QUuid &line)
{
    for (qsizetype at = 0; at < versions.size(); ++at) {
        const RecordVersion &version = versions.at(at);
        if (version.set.id == line)
            return { at };
        if (!version.record)
            continue;
        for (const QByteArray &field : differingFields(before(versions, at), *version.record)) {
            if (lineId(version.set.id, field) == line)
                return { at, field };
        }
    }
    return {};
}

QString fieldThen(const CaseFolder &folder, const RecordVersion &version, const QByteArray &field)
{
    return version.record ? textOf(folder, *version.record, field) : QString();
}

} // namespace habeas::ui
