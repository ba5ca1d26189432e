#include "app/base/dates/dateinput.h"
#include "app/casefile/fieldcheck.h"
#include "app/casefile/thesaurus.h"
#include "app/exchange/officialfile.h"

#include <QCoreApplication>
#include <QRegularExpression>
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

bool looksLikeFormula(const QString &text)
{
    qsizetype at = 0;
    while (at < text.size() && text.at(at) == u'\'')
        ++at;
    return at < text.size() && QStringView(u"=+-@\t\r").contains(text.at(at));
}

QString cell(const QString &text)
{
    QString safe = looksLikeFormula(text) ? QString(u'\'' + text) : text;
    const bool quote = safe.contains(u',') || safe.contains(u'"') || safe.contains(u'\n')
        || safe.contains(u'\r') || safe != safe.trimmed();
    return quote ? QString(u'"' + safe.replace(u"\""_s, u"\"\""_s) + u'"') : safe;
}

QString uncell(QString text)
{
    if (text.startsWith(u'\'') && looksLikeFormula(text))
        text.remove(0, 1);
    return text.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n');
}

struct Row
{
    int line = 0;
    QStringList cells;
};

/// Splits a table into rows; a quoted cell may hold separators and line breaks.
class Splitter
{
public:
    Splitter(const QString &text, QChar separator)
        : m_text(text)
        , m_separator(separator)
    {
    }

    QList<Row> split()
    {
        for (; m_at < m_text.size(); ++m_at)
            take(m_text.at(m_at));
        if (m_started || !m_row.cells.isEmpty())
            endRow();
        return m_rows;
    }

    [[nodiscard]] bool endsInQuotes() const { return m_quoted; }

private:
    void take(QChar sign)
    {
        if (m_quoted) {
            takeQuoted(sign);
            return;
        }
        const bool lineEnd = sign == u'\n' || sign == u'\r';
        if (sign == u'"' && m_cell.isEmpty() && !m_wasQuoted) {
            m_quoted = true;
            m_wasQuoted = true;
            m_started = true;
        } else if (sign == m_separator) {
            m_started = true;
            endCell();
        } else if (lineEnd) {
            const bool pair
                = sign == u'\r' && m_at + 1 < m_text.size() && m_text.at(m_at + 1) == u'\n';
            m_at += pair ? 1 : 0;
            endRow();
            ++m_line;
        } else {
            m_started = true;
            m_cell += sign;
        }
    }

    void takeQuoted(QChar sign)
    {
        if (sign == u'"') {
            if (m_at + 1 < m_text.size() && m_text.at(m_at + 1) == u'"') {
                m_cell += u'"';
                ++m_at;
            } else {
                m_quoted = false;
            }
            return;
        }
        m_line += sign == u'\n' ? 1 : 0;
        m_cell += sign;
    }

    void endCell()
    {
        m_row.cells << (m_wasQuoted ? m_cell : m_cell.trimmed());
        m_cell.clear();
        m_wasQuoted = false;
    }

    void endRow()
    {
        if (m_started || !m_row.cells.isEmpty()) {
            endCell();
            m_row.line = m_rowLine;
            m_rows << m_row;
        }
        m_row = {};
        m_cell.clear();
        m_wasQuoted = false;
        m_started = false;
        m_rowLine = m_line + 1;
    }

    const QString &m_text;
    QChar m_separator;
    qsizetype m_at = 0;
    int m_line = 1;
    int m_rowLine = 1;
    bool m_quoted = false;
    bool m_wasQuoted = false;
    bool m_started = false;
    QString m_cell;
    Row m_row;
    QList<Row> m_rows;
};

/// The one of three that stands most often in the head row.
QChar separatorOf(const QString &text)
{
    const QString head = text.section(u'\n', 0, 0);
    QChar best = u',';
    for (const QChar sign : { u';', u'\t' }) {
        if (head.count(sign) > head.count(best))
            best = sign;
    }
    return best;
}

Result<QString> decoded(const QByteArray &bytes)
{
    if (bytes.size() > largestFile)
        return refused(OfficialText::tr("The file is too large for a list of officials. Nothing "
                                        "was taken over."));
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
            fail(u"id"_s, OfficialText::tr("“%1” is no id of a record.").arg(value));
    }

    void takeDate(const QString &value)
    {
        if (value.isEmpty())
            return;
        const auto date = PartialDate::fromEdtf(value);
        // A whole day as people write it; "yesterday" depends on when the file is read.
        static const QRegularExpression wholeDay(u"\\A\\d{1,2}[./]\\d{1,2}[./]\\d{4}\\z"_s);
        const auto typed = wholeDay.match(value.trimmed()).hasMatch()
            ? readDate(value, { .today = CivilDay() })
            : Result<DateReading>(tl::unexpected(Error {}));
        if (date)
            entry.official.verifiedOn = *date;
        else if (typed && typed->date.isExactDay() && !typed->otherReading)
            entry.official.verifiedOn = PartialDate::fromDay(*typed->date.earliest());
        else
            fail(u"verified_on"_s,
                 OfficialText::tr("“%1” is no date. Write it as in 2026-11-25.").arg(value));
    }

    void takeCourt(const QString &value)
    {
        const auto flag = yesOrNo(value);
        entry.official.pendingCourt = flag.value_or(false);
        if (!flag)
            fail(u"pending_court"_s, OfficialText::tr("“%1” is neither yes nor no.").arg(value));
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

Result<OfficialsFile> readRows(const QList<Row> &rows)
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
    for (const Row &row : rows.sliced(1)) {
        if (row.cells.join(QString()).isEmpty())
            continue; // spreadsheets leave such lines at the end
        EntryReader reader(row.line);
        for (qsizetype i = 0; i < std::min(head.size(), row.cells.size()); ++i) {
            if (!file.ignored.contains(head.at(i)))
                reader.take(head.at(i), uncell(row.cells.at(i)));
        }
        std::optional<OfficialProblem> problem = reader.problem;
        if (!problem && row.cells.size() > head.size())
            problem = OfficialProblem {
                row.line, {}, OfficialText::tr("The line has more cells than the first line names.")
            };
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
    Splitter splitter(*text, separatorOf(*text));
    const QList<Row> rows = splitter.split();
    if (splitter.endsInQuotes())
        return refused(OfficialText::tr("A quotation mark is never closed, so the rows cannot be "
                                        "told apart. Nothing was taken over."));
    if (rows.isEmpty())
        return refused(OfficialText::tr("The file is empty. Nothing was taken over."));
    return readRows(rows);
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
    QString text = QChar(QChar::ByteOrderMark) + head.join(u',') + u"\r\n"_s;
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
        for (QString &one : cells)
            one = cell(one);
        text += cells.join(u',') + u"\r\n"_s;
    }
    return text.toUtf8();
}

} // namespace habeas
