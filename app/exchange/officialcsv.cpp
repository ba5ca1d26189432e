#include "app/base/dates/dateinput.h"
#include "app/base/text/tabletext.h"
#include "app/casefile/fieldcheck.h"
#include "app/casefile/thesaurus.h"
#include "app/exchange/csvtable.h"
#include "app/exchange/officialfile.h"

#include <QCoreApplication>
#include <QStringDecoder>

using namespace Qt::StringLiterals;

namespace habeas {

namespace {

struct OfficialText
{
    Q_DECLARE_TR_FUNCTIONS(OfficialFile)
};

constexpr qsizetype largestFile = 32 * 1024 * 1024;
const QStringList plainColumns {
    u"id"_s,      u"office"_s,      u"office_kind"_s,        u"name"_s,
    u"gender"_s,  u"country"_s,     u"preferred_language"_s, u"email"_s,
    u"copy_to"_s, u"verified_on"_s, u"pending_court"_s,      u"note"_s
};
const QStringList wordingColumns { u"block"_s, u"salutation"_s, u"close"_s };

Result<QString> decoded(const QByteArray &bytes)
{
    if (bytes.size() > largestFile)
        return refused(OfficialText::tr(
            "The file is larger than 32 MB, more than a list of officials takes. Nothing was taken "
            "over. Split it, or take out what is not about officials."));
    const auto encoding = QStringConverter::encodingForData(bytes);
    QStringDecoder decoder(encoding.value_or(QStringConverter::Utf8));
    QString text = decoder(bytes);
    if (decoder.hasError())
        return refused(OfficialText::tr("The file is not text in UTF-8. Save it as UTF-8 and try "
                                        "again. Nothing was taken over."));
    if (text.startsWith(QChar::ByteOrderMark))
        text.remove(0, 1);
    return text;
}

std::optional<bool> yesOrNo(const QString &text)
{
    const QString word = text.trimmed().toLower();
    if (word.isEmpty() || word == u"0" || word == u"no" || word == u"false" || word == u"нет")
        return false;
    if (word == u"1" || word == u"yes" || word == u"true" || word == u"да")
        return true;
    return {};
}

/// Fills an entry cell by cell and keeps the first problem.
class EntryReader
{
public:
    explicit EntryReader(int line) { entry.line = line; }

    void take(const QString &column, const QString &value)
    {
        if (column == u"id")
            takeId(value);
        else if (column == u"verified_on")
            takeDate(value);
        else if (column == u"pending_court")
            takeCourt(value);
        else if (QString *text = plainField(column))
            *text = value;
        else if (!value.isEmpty())
            wordingField(column) = value;
    }

    OfficialEntry entry;
    std::optional<OfficialProblem> problem;

private:
    void fail(const QString &field, const QString &reason)
    {
        if (!problem)
            problem = OfficialProblem { entry.line, field, reason };
    }

    void takeId(const QString &value)
    {
        if (value.isEmpty())
            return;
        entry.official.id = Id<Official>(QUuid::fromString(value));
        if (entry.official.id.isNull())
            fail(u"id"_s,
                 OfficialText::tr(
                     "“%1” is no id of a record. Leave the cell empty for an official who is new.")
                     .arg(value));
    }

    void takeDate(const QString &value)
    {
        if (value.trimmed().isEmpty())
            return;
        if (const Result<PartialDate> date = checkedOn(value))
            entry.official.verifiedOn = *date;
        else
            fail(u"verified_on"_s, date.error().message);
    }

    void takeCourt(const QString &value)
    {
        const auto flag = yesOrNo(value);
        entry.official.pendingCourt = flag.value_or(false);
        if (!flag)
            fail(u"pending_court"_s,
                 OfficialText::tr("“%1” is neither yes nor no. Write one of the two, or leave the "
                                  "cell empty for no.")
                     .arg(value));
    }

    QString *plainField(const QString &column)
    {
        Official &official = entry.official;
        const QHash<QString, QString *> fields {
            { u"office"_s, &official.office },
            { u"office_kind"_s, &official.officeKind },
            { u"name"_s, &official.name },
            { u"gender"_s, &official.gender },
            { u"country"_s, &official.country },
            { u"preferred_language"_s, &official.preferredLanguage },
            { u"email"_s, &official.email },
            { u"copy_to"_s, &official.copyTo },
            { u"note"_s, &official.note }
        };
        return fields.value(column);
    }

    QString &wordingField(const QString &column)
    {
        const QString language = column.section(u'_', 1);
        auto found = std::ranges::find(entry.wordings, language, &Wording::language);
        if (found == entry.wordings.end()) {
            Wording wording;
            wording.language = language;
            entry.wordings << wording;
            found = entry.wordings.end() - 1;
        }
        const QString part = column.section(u'_', 0, 0);
        return part == u"block" ? found->block
            : part == u"close"  ? found->close
                                : found->salutation;
    }
};

bool isWordingColumn(const QString &column)
{
    return wordingColumns.contains(column.section(u'_', 0, 0))
        && !textFault(column.section(u'_', 1), formed(FieldRule::Form::Language))
        && !column.section(u'_', 1).isEmpty();
}

Result<OfficialsFile> readRows(const QList<CsvRow> &rows)
{
    QStringList head;
    for (const QString &name : rows.first().cells)
        head << name.trimmed().toLower();
    if (!head.contains(u"office"_s))
        return refused(OfficialText::tr("The first line must name the columns, and one of them "
                                        "must be “office”. Nothing was taken over."),
                       u"office"_s);
    OfficialsFile file;
    for (qsizetype i = 0; i < head.size(); ++i) {
        if (head.indexOf(head.at(i)) != i)
            return refused(OfficialText::tr("The column “%1” stands twice in the first line. "
                                            "Nothing was taken over.")
                               .arg(head.at(i)),
                           head.at(i));
        if (!plainColumns.contains(head.at(i)) && !isWordingColumn(head.at(i)))
            file.ignored << head.at(i);
    }
    for (const CsvRow &row : rows.sliced(1)) {
        if (row.cells.join(QString()).isEmpty())
            continue; // spreadsheets leave such lines at the end
        EntryReader reader(row.line);
        for (qsizetype i = 0; i < std::min(head.size(), row.cells.size()); ++i) {
            if (!file.ignored.contains(head.at(i)))
                reader.take(head.at(i), csvText(row.cells.at(i)));
        }
        std::optional<OfficialProblem> problem = reader.problem;
        if (!problem && row.cells.size() > head.size())
            problem = OfficialProblem { row.line,
                                        {},
                                        OfficialText::tr(
                                            "The line has more cells than the first line names. A "
                                            "cell with a comma in it stands in quotation marks.") };
        if (!problem)
            problem = problemIn(reader.entry);
        if (problem)
            file.problems << *problem;
        else
            file.entries << reader.entry;
    }
    return file;
}

} // namespace

std::optional<OfficialFormat> officialFormatOf(const QString &fileName)
{
    if (fileName.endsWith(u".csv"_s, Qt::CaseInsensitive))
        return OfficialFormat::Csv;
    if (fileName.endsWith(u".vcf"_s, Qt::CaseInsensitive))
        return OfficialFormat::Vcard;
    return {};
}

Result<PartialDate> checkedOn(const QString &text)
{
    const QString value = text.trimmed();
    if (const auto edtf = PartialDate::fromEdtf(value))
        return *edtf;
    // "Yesterday", and a day without its year, are other days when the file is read again.
    const auto first = readDate(value, { .today = *CivilDay::of(2001, 2, 3) });
    const auto second = readDate(value, { .today = *CivilDay::of(2012, 11, 27) });
    if (!first || !second || !(first->date == second->date))
        return refused(OfficialText::tr("“%1” is no date. Write it as in 2026-11-25.").arg(value));
    if (first->otherReading)
        return refused(OfficialText::tr("“%1” can be read in two ways. Write it as in 2026-11-25.")
                           .arg(value));
    return first->date.isExactDay() ? PartialDate::fromDay(*first->date.earliest()) : first->date;
}

std::optional<OfficialProblem> problemIn(const OfficialEntry &entry)
{
    if (const auto fault = faultIn(entry.official))
        return OfficialProblem { entry.line, fault->field, fault->reason };
    for (Wording wording : entry.wordings) {
        wording.official = newId<Official>();
        if (const auto fault = faultIn(wording))
            return OfficialProblem { entry.line, fault->field + u'_' + wording.language,
                                     fault->reason };
    }
    return {};
}

Result<OfficialsFile> readOfficialsCsv(const QByteArray &bytes)
{
    const Result<QString> text = decoded(bytes);
    if (!text)
        return tl::unexpected(text.error());
    const CsvRows read = splitCsv(*text);
    if (read.endsInQuotes)
        return refused(OfficialText::tr("A quotation mark is never closed, so the rows cannot be "
                                        "told apart. Nothing was taken over."));
    if (read.rows.isEmpty())
        return refused(OfficialText::tr("The file is empty. Nothing was taken over."));
    return readRows(read.rows);
}

QByteArray writeOfficialsCsv(const QList<OfficialEntry> &entries)
{
    QStringList languages;
    for (const OfficialEntry &entry : entries) {
        for (const Wording &wording : entry.wordings) {
            if (!languages.contains(wording.language))
                languages << wording.language;
        }
    }
    languages.sort();
    QStringList head = plainColumns;
    for (const QString &language : std::as_const(languages)) {
        for (const QString &part : wordingColumns)
            head << QString(part + u'_' + language);
    }
    QString text = QChar(QChar::ByteOrderMark) + csvLine(head);
    for (const OfficialEntry &entry : entries) {
        const Official &official = entry.official;
        QStringList cells { official.id.isNull() ? QString() : official.id.text(),
                            official.office,
                            official.officeKind,
                            official.name,
                            official.gender,
                            official.country,
                            official.preferredLanguage,
                            official.email,
                            official.copyTo,
                            official.verifiedOn.isSet() ? official.verifiedOn.edtf() : QString(),
                            official.pendingCourt ? u"yes"_s : QString(),
                            official.note };
        for (const QString &language : std::as_const(languages)) {
            const auto found = std::ranges::find(entry.wordings, language, &Wording::language);
            const Wording wording = found == entry.wordings.end() ? Wording() : *found;
            cells << wording.block << wording.salutation << wording.close;
        }
        text += csvLine(cells);
    }
    return text.toUtf8();
}

} // namespace habeas
