#include "app/base/dates/dateprint.h"
#include "app/casefile/filekind.h"
#include "app/casefile/judgmentkind.h"
#include "app/casefile/lengthfield.h"
#include "app/casefile/shownname.h"
#include "app/casefile/thesaurus.h"
#include "app/letters/template/lettertemplates.h"
#include "ui/models/fieldnames.h"
#include "ui/models/recordtable.h"

#include <QCoreApplication>
#include <QSet>

#include <limits>
#include <string_view>

namespace habeas::ui {

namespace {

struct RecordTable
{
    Q_DECLARE_TR_FUNCTIONS(RecordTable)
};

/// What a reference is called, by what it leads to; empty where the folder does not hold it.
class ReferenceNames
{
public:
    explicit ReferenceNames(const CaseFolder &folder)
        : m_folder(folder)
    {
    }

    [[nodiscard]] QString of(Id<Person> id) const { return shownName(m_folder, id); }

    [[nodiscard]] QString of(Id<Case> id) const
    {
        return id == m_folder.file.id ? m_folder.file.ref : QString();
    }

    [[nodiscard]] QString of(Id<Measure> id) const
    {
        return name(m_folder.measures, id, [](const Measure &measure) {
            return dated("measure_type", measure.type, measure.from);
        });
    }

    [[nodiscard]] QString of(Id<Sentence> id) const
    {
        return name(m_folder.sentences, id, [](const Sentence &sentence) {
            const JudgmentKind kind = judgmentKind(sentence.type, sentence.effect);
            return dated(kind.codes, kind.code, sentence.pronounced);
        });
    }

    [[nodiscard]] QString of(Id<Hearing> id) const
    {
        return name(m_folder.hearings, id, [](const Hearing &hearing) {
            return dated("hearing_purpose", hearing.purpose, hearing.at);
        });
    }

    [[nodiscard]] QString of(Id<Consent> id) const
    {
        return name(m_folder.consents, id, [](const Consent &consent) {
            return dated("consent_purpose", consent.purpose, consent.given);
        });
    }

    [[nodiscard]] QString of(Id<Charge> id) const
    {
        return name(m_folder.charges, id, [](const Charge &charge) {
            return charge.law.isSet() ? printLaw(charge.law, screenLanguage(), LawStyle::Short)
                                      : charge.offence;
        });
    }

    [[nodiscard]] QString of(Id<Restriction> id) const
    {
        return name(m_folder.restrictions, id, [](const Restriction &restriction) {
            return codeLabel(QStringLiteral("restriction_type"), restriction.type,
                             screenLanguage());
        });
    }

    [[nodiscard]] QString of(Id<Event> id) const
    {
        return name(m_folder.events, id, [](const Event &event) {
            return event.text;
        });
    }

    [[nodiscard]] QString of(Id<Claim> id) const
    {
        return name(m_folder.claims, id, [](const Claim &claim) {
            return claim.text;
        });
    }

    [[nodiscard]] QString of(Id<Letter> id) const
    {
        return name(m_folder.letters, id, [](const Letter &letter) {
            return letter.ref;
        });
    }

    [[nodiscard]] QString of(Id<UrgentAction> id) const
    {
        return name(m_folder.urgentActions, id, [](const UrgentAction &action) {
            return action.number;
        });
    }

    [[nodiscard]] QString of(Id<Source> id) const
    {
        return name(m_folder.sources, id, [](const Source &source) {
            return source.title;
        });
    }

    [[nodiscard]] QString of(Id<Document> id) const
    {
        return name(m_folder.documents, id, [](const Document &document) {
            return document.title;
        });
    }

    /// Officials stand outside the case: a dispatch shows the address as it was printed.
    [[nodiscard]] static QString of(Id<Official>) { return {}; }

    [[nodiscard]] QString of(Id<Order> id) const
    {
        return name(m_folder.orders, id, [](const Order &order) {
            return dated("order_type", order.type, order.made);
        });
    }

private:
    static QString dated(const char *codes, const QString &code, const PartialDate &date)
    {
        const QString label = codeLabel(QString::fromLatin1(codes), code, screenLanguage());
        const QString day = printDate(date, screenLanguage(), DateStyle::Short);
        if (label.isEmpty() || day.isEmpty())
            return label + day;
        return RecordTable::tr("%1, %2", "a measure, order or hearing and its date")
            .arg(label, day);
    }

    template<class R, class Words>
    static QString name(const QList<R> &records, Id<R> id, Words words)
    {
        for (const R &record : records) {
            if (record.id == id)
                return words(record);
        }
        return {};
    }

    const CaseFolder &m_folder;
};

QString yes()
{
    return RecordTable::tr("yes");
}

TableCell textCell(const QString &text)
{
    return { cellText(text), text };
}

/// One field of one record as a cell.
class CellMaker
{
public:
    explicit CellMaker(const ReferenceNames &names)
        : m_names(names)
    {
    }

    [[nodiscard]] TableCell of(const QString &text, FieldRule rule) const
    {
        if (!rule.codes || text.isEmpty())
            return textCell(text);
        return textCell(codeLabel(QString::fromLatin1(rule.codes), text, screenLanguage()));
    }

    [[nodiscard]] TableCell of(bool value, FieldRule) const
    {
        return textCell(value ? yes() : QString());
    }

    [[nodiscard]] TableCell of(const std::optional<int> &value, FieldRule) const
    {
        if (!value)
            return {};
        return { QLocale().toString(*value), qint64 { *value } };
    }

    [[nodiscard]] TableCell of(const PartialDate &date, FieldRule) const { return dateCell(date); }

    [[nodiscard]] TableCell of(const LawReference &law, FieldRule) const
    {
        return law.isSet() ? textCell(printLaw(law, screenLanguage(), LawStyle::Short))
                           : TableCell();
    }

    [[nodiscard]] TableCell of(const Money &money, FieldRule) const
    {
        if (!money.isSet())
            return {};
        if (money.statedAmount.isEmpty())
            return textCell(
                RecordTable::tr("%1 %2", "amount and currency").arg(money.amount, money.currency));
        return textCell(
            RecordTable::tr("%1 %2 (the source says %3 %4)")
                .arg(money.amount, money.currency, money.statedAmount, money.statedCurrency));
    }

    template<class R>
    [[nodiscard]] TableCell of(Id<R> id, FieldRule) const
    {
        return id.isNull() ? TableCell() : textCell(m_names.of(id));
    }

private:
    const ReferenceNames &m_names;
};

/// Fields for machines, or too long for any cell.
bool isForPeople(const RecordKind &kind, const char *field)
{
    const std::string_view table = kind.table;
    const std::string_view name = field;
    if (name == kind.parent || name == "sha256" || name == "cites" || name == "paper"
        || name == "template_version" || name == "rule_version" || name == "facts")
        return false;
    return table != "letter" || (name != "text" && name != "told");
}

template<class Value>
TableCell cellOf(const char *field, const Value &value, FieldRule rule, const CellMaker &maker)
{
    if constexpr (std::is_same_v<Value, QString>) {
        if (qstrcmp(field, "media_type") == 0)
            return textCell(fileKind(value, screenLanguage()));
        if (qstrcmp(field, "template") == 0)
            return textCell(templateTitle(value));
        if (holdsLength(field))
            return textCell(fieldWords(field, value));
    }
    return maker.of(value, rule);
}

template<class R>
TableRow rowOf(const R &record, const CellMaker &maker, const ReferenceNames &names)
{
    TableRow row { record.id.uuid() };
    R::describe(record, [&](const char *field, const auto &value, FieldRule rule = {}) {
        if (isForPeople(R::kind, field))
            row.cells.append(cellOf(field, value, rule, maker));
    });
    QStringList sources;
    for (const Id<Source> source : record.sources)
        sources << names.of(source);
    sources.removeAll(QString());
    row.cells.append(textCell(record.note));
    row.cells.append(textCell(sources.join(QStringLiteral("; "))));
    row.cells.append(textCell(record.sealed ? yes() : QString()));
    return row;
}

template<class R>
QStringList headersOf()
{
    QStringList headers;
    const R example;
    R::describe(example, [&](const char *field, const auto &, FieldRule = {}) {
        if (isForPeople(R::kind, field))
            headers << fieldName(R::kind.table, field);
    });
    headers << noteName() << sourcesName() << sealedName();
    return headers;
}

/// Columns nobody has filled say nothing and push the others off the screen.
void dropEmptyColumns(ValueTable &table)
{
    for (qsizetype column = table.headers.size() - 1; column >= 0; --column) {
        const bool empty
            = std::all_of(table.rows.begin(), table.rows.end(), [=](const TableRow &row) {
                  return row.cells.at(column).text.isEmpty();
              });
        if (!empty)
            continue;
        table.headers.removeAt(column);
        for (TableRow &row : table.rows)
            row.cells.removeAt(column);
    }
}

} // namespace

QVariant dateSortKey(const PartialDate &date)
{
    constexpr qint64 Precisions = 16; // more than there are
    constexpr qint64 Last = std::numeric_limits<qint64>::max();
    const auto precision = static_cast<qint64>(date.precision());
    if (const std::optional<CivilDay> day = date.earliest())
        return day->number() * Precisions + precision;
    // An open start ("until May") may lie before everything; unknown and unset come last.
    if (date.isSet() && !date.isUnknown())
        return std::numeric_limits<qint64>::min() + precision;
    return date.isUnknown() ? Last - 1 : Last;
}

TableCell dateCell(const PartialDate &date)
{
    return { printDateOrWords(date, screenLanguage(), DateStyle::Short), dateSortKey(date),
             printDateOrWords(date, screenLanguage(), DateStyle::Long) };
}

QString cellText(const QString &text)
{
    constexpr QChar FirstStrongIsolate(0x2068);
    constexpr QChar PopIsolate(0x2069);
    const QString line = text.simplified();
    const bool turns = std::any_of(line.begin(), line.end(), [](QChar c) {
        return c.direction() == QChar::DirR || c.direction() == QChar::DirAL;
    });
    return turns ? FirstStrongIsolate + line + PopIsolate : line;
}

template<class R>
ValueTable recordTable(const QList<R> &records, const CaseFolder &folder)
{
    const ReferenceNames names(folder);
    const CellMaker maker(names);
    ValueTable table { headersOf<R>(), {} };
    for (const R &record : records)
        table.rows.append(rowOf(record, maker, names));
    if (!table.rows.isEmpty())
        dropEmptyColumns(table);
    return table;
}

template ValueTable recordTable(const QList<Person> &, const CaseFolder &);
template ValueTable recordTable(const QList<Name> &, const CaseFolder &);
template ValueTable recordTable(const QList<Affiliation> &, const CaseFolder &);
template ValueTable recordTable(const QList<Involvement> &, const CaseFolder &);
template ValueTable recordTable(const QList<Measure> &, const CaseFolder &);
template ValueTable recordTable(const QList<Placement> &, const CaseFolder &);
template ValueTable recordTable(const QList<Order> &, const CaseFolder &);
template ValueTable recordTable(const QList<Charge> &, const CaseFolder &);
template ValueTable recordTable(const QList<ChargeStage> &, const CaseFolder &);
template ValueTable recordTable(const QList<Requalification> &, const CaseFolder &);
template ValueTable recordTable(const QList<Status> &, const CaseFolder &);
template ValueTable recordTable(const QList<Hearing> &, const CaseFolder &);
template ValueTable recordTable(const QList<Sentence> &, const CaseFolder &);
template ValueTable recordTable(const QList<Count> &, const CaseFolder &);
template ValueTable recordTable(const QList<Remedy> &, const CaseFolder &);
template ValueTable recordTable(const QList<Argument> &, const CaseFolder &);
template ValueTable recordTable(const QList<Restriction> &, const CaseFolder &);
template ValueTable recordTable(const QList<Compliance> &, const CaseFolder &);
template ValueTable recordTable(const QList<Event> &, const CaseFolder &);
template ValueTable recordTable(const QList<Claim> &, const CaseFolder &);
template ValueTable recordTable(const QList<Deadline> &, const CaseFolder &);
template ValueTable recordTable(const QList<Answer> &, const CaseFolder &);
template ValueTable recordTable(const QList<Review> &, const CaseFolder &);
template ValueTable recordTable(const QList<UrgentAction> &, const CaseFolder &);
template ValueTable recordTable(const QList<Letter> &, const CaseFolder &);
template ValueTable recordTable(const QList<Dispatch> &, const CaseFolder &);
template ValueTable recordTable(const QList<Disclosure> &, const CaseFolder &);
template ValueTable recordTable(const QList<Document> &, const CaseFolder &);
template ValueTable recordTable(const QList<Consent> &, const CaseFolder &);
template ValueTable recordTable(const QList<Note> &, const CaseFolder &);
template ValueTable recordTable(const QList<Source> &, const CaseFolder &);

} // namespace habeas::ui
