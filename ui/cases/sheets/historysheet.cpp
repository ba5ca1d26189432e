#include "ui/cases/recordtitles.h"
#include "ui/cases/sheets/sheetcells.h"
#include "ui/cases/sheets/sheets.h"
#include "ui/models/fieldnames.h"
#include "ui/models/moments.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonArray>

namespace habeas::ui {

namespace {

struct HistorySheet
{
    Q_DECLARE_TR_FUNCTIONS(HistorySheet)
};

/// What the describe() functions say of a column, as far as its words depend on it.
struct ColumnMeaning
{
    const char *codes = nullptr;
    bool isDate = false;
    bool isLaw = false;
    bool isFlag = false;
};

class Columns
{
public:
    Columns()
    {
        addKind<Case>();
        addKind<Official>();
        addKind<Wording>();
        addKind<Salutation>();
        const CaseFolder none;
        CaseFolder::eachList(none, [this](const auto &list) {
            addKind<typename std::decay_t<decltype(list)>::value_type>();
        });
    }

    [[nodiscard]] ColumnMeaning of(const QString &table, const QString &column) const
    {
        return m_known.value(QString(table + u'.' + column));
    }

private:
    template<class R>
    void addKind()
    {
        const R example;
        const QString table = QString::fromLatin1(R::kind.table);
        R::describe(example, [&](const char *name, const auto &value, FieldRule rule = {}) {
            using T = std::decay_t<decltype(value)>;
            m_known.insert(QString(table + u'.' + QString::fromLatin1(name)),
                           { rule.codes, std::is_same_v<T, PartialDate>,
                             std::is_same_v<T, LawReference>, std::is_same_v<T, bool> });
        });
        for (const char *flag : { "sealed", "deleted" })
            m_known.insert(QString(table + u'.' + QString::fromLatin1(flag)),
                           { nullptr, false, false, true });
    }

    QHash<QString, ColumnMeaning> m_known;
};

/// Days derived from a date, and local numbers, say nothing a person wants to read.
bool isForPeople(const QString &column)
{
    return column != u"seq" && column != u"id" && column != u"record_table"
        && !column.endsWith(u"_earliest") && !column.endsWith(u"_latest");
}

QString columnName(const QString &table, const QString &column)
{
    if (column == u"note")
        return noteName();
    if (column == u"sealed")
        return sealedName();
    if (column == u"deleted")
        return HistorySheet::tr("In the bin");
    if (table == u"citation")
        return column == u"source" ? kindName(QStringLiteral("source"))
                                   : HistorySheet::tr("Rests on it");
    QString field = column;
    for (const QString &suffix : { QStringLiteral("_typed"), QStringLiteral("_stated_amount"),
                                   QStringLiteral("_stated_currency"), QStringLiteral("_amount"),
                                   QStringLiteral("_currency") })
        if (field.endsWith(suffix)) {
            field.chop(suffix.size());
            break;
        }
    const QString name = fieldName(table.toLatin1().constData(), field.toLatin1().constData());
    if (column.endsWith(u"_typed"))
        return HistorySheet::tr("%1, as typed").arg(name);
    if (column.endsWith(u"_stated_amount") || column.endsWith(u"_stated_currency"))
        return HistorySheet::tr("%1, as the source states").arg(name);
    return name;
}

QString valueText(const CaseFolder &folder, const QJsonValue &value, ColumnMeaning meaning)
{
    if (value.isNull() || value.isUndefined())
        return {};
    if (value.isObject()) {
        const QByteArray bytes = QByteArray::fromHex(value[u"hex"].toString().toLatin1());
        const QString title = recordTitle(folder, QUuid::fromRfc4122(bytes));
        return title.isEmpty() ? HistorySheet::tr("a record kept outside this case") : title;
    }
    if (meaning.isFlag)
        return value.toInt() != 0 ? HistorySheet::tr("yes") : HistorySheet::tr("no");
    const QString text = value.toVariant().toString();
    if (meaning.codes != nullptr)
        return codeText(meaning.codes, text);
    if (meaning.isDate)
        if (const Result<PartialDate> date = PartialDate::fromEdtf(text))
            return dateText(*date, DateStyle::Long);
    if (meaning.isLaw)
        if (const Result<LawReference> law = LawReference::fromText(text))
            return lawText(*law);
    return text;
}

QString operationText(Change::Operation operation)
{
    switch (operation) {
    case Change::Operation::Insert:
        return HistorySheet::tr("Added");
    case Change::Operation::Delete:
        return HistorySheet::tr("Removed");
    case Change::Operation::Update:
        break;
    }
    return HistorySheet::tr("Changed");
}

QList<FieldLine> patchLines(const CaseFolder &folder, const Columns &columns, const Change &change)
{
    QList<FieldLine> lines;
    for (auto entry = change.patch.begin(); entry != change.patch.end(); ++entry) {
        if (!isForPeople(entry.key()))
            continue;
        const ColumnMeaning meaning = columns.of(change.table, entry.key());
        const QJsonArray values = entry.value().toArray();
        const QString before = valueText(folder, values.at(0), meaning);
        const QString after = valueText(folder, values.at(1), meaning);
        const bool said = !before.isEmpty() || !after.isEmpty();
        if (!said
            || (change.operation == Change::Operation::Insert && meaning.isFlag
                && values.at(1).toInt() == 0))
            continue;
        const QString nothing = HistorySheet::tr("nothing", "the field was empty");
        const QString words = change.operation == Change::Operation::Insert
            ? after
            : HistorySheet::tr("%1 → %2", "old value, new value")
                  .arg(before.isEmpty() ? nothing : before, after.isEmpty() ? nothing : after);
        lines.append({ columnName(change.table, entry.key()), words });
    }
    return lines;
}

SheetRow changeRow(const CaseFolder &folder, const Columns &columns, const Change &change)
{
    SheetRow row;
    row.record = change.row;
    const QString kind = change.table == u"citation" ? HistorySheet::tr("Source of a record")
                                                     : kindName(change.table);
    row.text.kind = HistorySheet::tr("%1: %2", "added or changed, kind of record")
                        .arg(operationText(change.operation), kind);
    row.text.title = recordTitle(folder, change.row);
    row.text.fields = patchLines(folder, columns, change);
    QStringList names;
    for (const FieldLine &line : std::as_const(row.text.fields))
        names << line.label;
    names.removeDuplicates();
    row.cells = { { operationText(change.operation) },
                  {},
                  { joined({ kind, row.text.title }) },
                  { names.join(u", ") } };
    return row;
}

} // namespace

Sheet historySheet(const CaseFolder &folder, const QList<ChangeSet> &history)
{
    const Columns columns;
    Sheet sheet;
    sheet.headers = { HistorySheet::tr("When"), HistorySheet::tr("Who"), HistorySheet::tr("What"),
                      HistorySheet::tr("Fields") };
    sheet.widest = 2;
    sheet.empty = HistorySheet::tr("No change is on record.");
    for (const ChangeSet &set : history) {
        SheetRow row;
        row.record = set.id;
        row.text.kind = HistorySheet::tr("Change %1").arg(set.number);
        row.text.title = set.words;
        row.text.fields
            = { { HistorySheet::tr("When"), momentText(set.at) },
                { HistorySheet::tr("Who"), set.author },
                { HistorySheet::tr("Records changed"), QString::number(set.changes.size()) } };
        row.cells = { { momentText(set.at), set.clock },
                      { set.author },
                      { set.words },
                      { HistorySheet::tr("%n record(s)", nullptr, int(set.changes.size())) } };
        for (const Change &change : set.changes)
            row.children << changeRow(folder, columns, change);
        sheet.rows << row;
    }
    return sheet;
}

} // namespace habeas::ui
