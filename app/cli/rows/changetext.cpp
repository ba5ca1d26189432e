#include "app/cli/rows/changetext.h"

#include "app/base/dates/dateprint.h"
#include "app/casefile/casefolder.h"
#include "app/casefile/thesaurus.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace habeas {

namespace {

struct ChangeText
{
    Q_DECLARE_TR_FUNCTIONS(History)
};

/// What a table's columns mean, read from the record descriptions.
struct TableMeaning
{
    QString parent; ///< the column that names the record it belongs to
    QHash<QString, QString> codes; ///< column -> code list
    QSet<QString> dates;
};

class MeaningReader
{
public:
    explicit MeaningReader(TableMeaning &meaning)
        : m_meaning(meaning)
    {
    }

    void operator()(const char *name, const PartialDate &, FieldRule = {})
    {
        m_meaning.dates.insert(QString::fromLatin1(name));
    }

    template<class Value>
    void operator()(const char *name, const Value &, FieldRule rule = {})
    {
        if (rule.codes != nullptr)
            m_meaning.codes.insert(QString::fromLatin1(name), QString::fromLatin1(rule.codes));
    }

private:
    TableMeaning &m_meaning;
};

template<class R>
void addMeaning(QHash<QString, TableMeaning> &tables)
{
    TableMeaning meaning;
    meaning.parent = QString::fromLatin1(R::kind.parent);
    MeaningReader reader(meaning);
    const R empty;
    R::describe(empty, reader);
    tables.insert(QString::fromLatin1(R::kind.table), meaning);
}

QHash<QString, TableMeaning> readMeanings()
{
    QHash<QString, TableMeaning> tables;
    addMeaning<Case>(tables);
    addMeaning<Official>(tables);
    addMeaning<Wording>(tables);
    addMeaning<Salutation>(tables);
    const CaseFolder folder;
    CaseFolder::eachList(folder, [&tables]<class R>(const QList<R> &) {
        addMeaning<R>(tables);
    });
    return tables;
}

const TableMeaning &meaningOf(const QString &table)
{
    static const QHash<QString, TableMeaning> tables = readMeanings();
    static const TableMeaning none;
    const auto found = tables.constFind(table);
    return found == tables.constEnd() ? none : *found;
}

/// The columns beside a date that follow from it.
bool followsFromDate(const TableMeaning &meaning, const QString &column)
{
    for (const QString &suffix : { u"_earliest"_s, u"_latest"_s, u"_typed"_s }) {
        if (column.endsWith(suffix) && meaning.dates.contains(column.chopped(suffix.size())))
            return true;
    }
    return false;
}

/// A switch that was off from the start, or when the row went.
bool saysNothing(const Change &change, const QJsonArray &values)
{
    return change.operation != Change::Operation::Update && values.at(0).toInt() == 0
        && values.at(1).toInt() == 0 && (values.at(0).isDouble() || values.at(1).isDouble());
}

QUuid uuidIn(const QJsonValue &value)
{
    return QUuid::fromRfc4122(
        QByteArray::fromHex(value.toObject().value(u"hex"_s).toString().toLatin1()));
}

/// An id as an id, everything else as it stands.
QJsonValue readable(const QJsonValue &value)
{
    if (!value.isObject())
        return value;
    const QUuid id = uuidIn(value);
    return id.isNull() ? value : QJsonValue(id.toString(QUuid::WithoutBraces));
}

QString code(Change::Operation operation)
{
    switch (operation) {
    case Change::Operation::Insert:
        return u"insert"_s;
    case Change::Operation::Update:
        break;
    case Change::Operation::Delete:
        return u"delete"_s;
    }
    return u"update"_s;
}

QString inWords(const TableMeaning &meaning, const QString &field, const QJsonValue &value)
{
    if (value.isNull())
        return u"–"_s;
    const QString text = value.toVariant().toString();
    if (const QString list = meaning.codes.value(field); !list.isEmpty())
        return codeLabel(list, text, screenLanguage());
    if (meaning.dates.contains(field)) {
        if (const auto date = PartialDate::fromEdtf(text))
            return printDate(*date, screenLanguage());
    }
    constexpr qsizetype longest = 120;
    const QString line = text.simplified();
    return line.size() <= longest ? line : QString(line.left(longest) + u'…');
}

} // namespace

QList<FieldChange> fieldChanges(const ChangeSet &set)
{
    QList<FieldChange> list;
    for (const Change &change : set.changes) {
        const TableMeaning &meaning = meaningOf(change.table);
        for (auto field = change.patch.begin(); field != change.patch.end(); ++field) {
            if (followsFromDate(meaning, field.key()) || field.key() == u"record_table")
                continue;
            const QJsonArray values = field.value().toArray();
            if (saysNothing(change, values))
                continue;
            list << FieldChange { change.table,           change.row,
                                  code(change.operation), field.key(),
                                  readable(values.at(0)), readable(values.at(1)) };
        }
    }
    return list;
}

QUuid parentOf(const Change &change)
{
    const TableMeaning &meaning = meaningOf(change.table);
    const QString column = change.table == u"citation" ? u"record"_s
        : change.table == u"document_copy"             ? u"document"_s
        : change.table == u"letter_export"             ? u"letter"_s
                                                       : meaning.parent;
    const QJsonArray values = change.patch.value(column).toArray();
    const QUuid parent = uuidIn(values.at(1));
    return parent.isNull() ? uuidIn(values.at(0)) : parent;
}

QString changeSetText(const ChangeSet &set)
{
    QString text
        = ChangeText::tr("%1  %2  %3: %4")
              .arg(QString::number(set.number),
                   set.at.toUTC().toString(u"yyyy-MM-dd HH:mm 'UTC'"_s), set.author, set.words)
        + u'\n';
    const QList<FieldChange> changes = fieldChanges(set);
    for (const FieldChange &change : changes) {
        const TableMeaning &meaning = meaningOf(change.table);
        text += ChangeText::tr("    %1.%2: %3 → %4")
                    .arg(change.table, change.field, inWords(meaning, change.field, change.from),
                         inWords(meaning, change.field, change.to))
            + u'\n';
    }
    return text;
}

} // namespace habeas
