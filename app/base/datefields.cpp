#include "app/base/datefields.h"

#include <QCoreApplication>
#include <QHash>

#include <utility>

namespace habeas {

namespace {

using namespace Qt::StringLiterals;

struct DateInput
{
    Q_DECLARE_TR_FUNCTIONS(DateInput)
};

/// Takes the words that stand beside a date (about, ?, weekday, early, "года") out of the tokens
/// into the fields, and leaves numbers, months, seasons and the marks between numbers.
class SideWords
{
public:
    explicit SideWords(const QList<DateToken> &tokens)
        : m_tokens(tokens)
    {
    }

    bool read()
    {
        for (m_at = 0; m_at < m_tokens.size(); ++m_at) {
            const DateToken &token = m_tokens.at(m_at);
            fields.kazakhFrom = fields.kazakhFrom || token.ablative;
            fields.kazakhTo = fields.kazakhTo || token.dative;
            if (!(token.word == DateWord::Mark ? readMark(token) : readWord(token)))
                return false;
        }
        return true;
    }

    DateFields fields;
    QList<DateToken> rest;
    QList<bool> isYear; ///< beside rest: this number was called a year
    bool beforeOurEra = false;

private:
    void keep(const DateToken &token)
    {
        rest << token;
        isYear << (m_yearNext || token.digits == 4);
        m_yearNext = m_yearNext && token.word != DateWord::Number;
    }

    [[nodiscard]] DateWord next() const
    {
        return m_at + 1 < m_tokens.size() ? m_tokens.at(m_at + 1).word : DateWord::Other;
    }

    bool readMark(const DateToken &token);
    bool readWord(const DateToken &token);
    bool readYearWord(const DateToken &token);
    bool readQuarter(const DateToken &token);
    bool setPart(DateFields::Part part);

    const QList<DateToken> &m_tokens;
    qsizetype m_at = 0;
    bool m_yearNext = false;
};

bool SideWords::readMark(const DateToken &token)
{
    if (token.text == u"~")
        fields.approximate = true;
    else if (token.text == u"?")
        fields.uncertain = true;
    else if (token.text == u"%")
        fields.approximate = fields.uncertain = true;
    else if (token.text == u"-" || token.text == u"." || token.text == u"/") {
        // Marks count between numbers only: "25-feb", "mid-Oct", "4-го" and "г." do without.
        const bool between = !rest.isEmpty() && rest.last().word == DateWord::Number && m_at > 0
            && m_tokens.at(m_at - 1).word == DateWord::Number && next() == DateWord::Number;
        if (between)
            keep(token);
    } else if (token.text != u"," && token.text != u"(" && token.text != u")")
        return false;
    return true;
}

bool SideWords::setPart(DateFields::Part part)
{
    fields.part = part;
    return true;
}

bool SideWords::readYearWord(const DateToken &token)
{
    if (!rest.isEmpty() && rest.last().word == DateWord::Number) {
        isYear.last() = true;
        if (token.word == DateWord::Decades)
            fields.unspecified = 1;
        return true;
    }
    m_yearNext = true;
    return token.word == DateWord::YearWord;
}

bool SideWords::readQuarter(const DateToken &token)
{
    if (token.value > 0) {
        fields.quarter = token.value;
        return true;
    }
    if (fields.quarter > 0)
        return true;
    if (rest.isEmpty() || rest.last().word != DateWord::Number || rest.last().value > 4)
        return false;
    fields.quarter = rest.last().value;
    rest.removeLast();
    isYear.removeLast();
    return fields.quarter > 0;
}

bool SideWords::readWord(const DateToken &token)
{
    const DateWord word = token.word;
    if (word == DateWord::Number || word == DateWord::Month || word == DateWord::Season)
        keep(token);
    else if (word == DateWord::Weekday)
        fields.weekday = token.value;
    else if (word == DateWord::YearWord || word == DateWord::Decades)
        return readYearWord(token);
    else if (word == DateWord::Quarter)
        return readQuarter(token);
    else if (word == DateWord::BeforeOurEra)
        beforeOurEra = true;
    else if (word == DateWord::About)
        fields.approximate = true;
    else if (word == DateWord::Uncertain)
        fields.uncertain = true;
    else if (word == DateWord::Early)
        return setPart(DateFields::Part::Early);
    else if (word == DateWord::Middle)
        return setPart(DateFields::Part::Middle);
    else if (word == DateWord::Late)
        return setPart(DateFields::Part::Late);
    else
        return word == DateWord::Filler;
    return true;
}

/// Which number is what, by the order of numbers, years, months and marks: "nMY" for 25 Feb 2022.
class Shape
{
public:
    explicit Shape(SideWords &words)
        : m_words(words)
        , m_fields(words.fields)
    {
        for (qsizetype i = 0; i < words.rest.size(); ++i) {
            const DateToken &token = words.rest.at(i);
            if (token.word == DateWord::Month)
                m_shape += u'M';
            else if (token.word == DateWord::Season)
                m_shape += u'S';
            else if (token.word == DateWord::Mark)
                m_shape += token.text.front();
            else
                m_shape += words.isYear.at(i) ? u'Y' : (token.digits <= 2 ? u'n' : u'x');
        }
    }

    bool read() { return !m_shape.contains(u'x') && (inWords() || inNumbers()); }

private:
    [[nodiscard]] int value(qsizetype at) const { return m_words.rest.at(at).value; }

    /// A day or month that was typed as zero must not look as if it had not been typed.
    [[nodiscard]] int typedValue(qsizetype at) const { return value(at) == 0 ? -1 : value(at); }

    void setYear(qsizetype at)
    {
        const DateToken &token = m_words.rest.at(at);
        // Two digits are never the first century: 22 is 2022, 85 is 1985.
        const bool century = token.digits <= 2 && !m_words.beforeOurEra;
        const int year = century ? token.value + (token.value <= 69 ? 2000 : 1900) : token.value;
        m_fields.year = m_words.beforeOurEra ? 1 - year : year;
    }

    bool set(const QString &order)
    {
        for (qsizetype i = 0; i < order.size(); ++i) {
            const QChar what = order.at(i);
            if (what == u'y')
                setYear(i);
            else if (what == u'm')
                m_fields.month = typedValue(i);
            else if (what == u'd')
                m_fields.day = typedValue(i);
            else if (what == u's')
                m_fields.season = value(i);
        }
        return true;
    }

    bool inWords();
    bool inNumbers();
    bool dayAndMonth(qsizetype first, bool slashed);

    SideWords &m_words;
    DateFields &m_fields;
    QString m_shape;
};

bool Shape::inWords()
{
    static const QHash<QString, QString> orders {
        { u"Y"_s, u"y"_s },       { u"M"_s, u"m"_s },     { u"S"_s, u"s"_s },
        { u"YM"_s, u"ym"_s },     { u"MY"_s, u"my"_s },   { u"YS"_s, u"ys"_s },
        { u"SY"_s, u"sy"_s },     { u"Mn"_s, u"md"_s },   { u"nM"_s, u"dm"_s },
        { u"nMY"_s, u"dmy"_s },   { u"MnY"_s, u"mdy"_s }, { u"YnM"_s, u"ydm"_s },
        { u"YMn"_s, u"ymd"_s },   { u"nMn"_s, u"dmy"_s }, { u"Mnn"_s, u"mdy"_s },
        { u"n"_s, u"d"_s },       { u"nY"_s, u"dy"_s },   { u"SY-Y"_s, u"sy"_s },
        { u"Y-YS"_s, u"y--s"_s },
    };
    const auto order = orders.constFind(m_shape);
    if (m_words.beforeOurEra && (m_shape == u"n" || m_shape == u"Mn"))
        return set(m_shape == u"n" ? u"y"_s : u"my"_s);
    if (order == orders.cend())
        return m_shape.isEmpty() && m_fields.quarter > 0;
    const qsizetype dash = m_shape.indexOf(u'-');
    // "Winter 2001–2002" is the only season of two years.
    if (dash > 0 && value(dash + 1) != value(dash - 1) + 1)
        return false;
    set(*order);
    return dash < 0 || m_fields.season == 24;
}

bool Shape::dayAndMonth(qsizetype first, bool slashed)
{
    m_fields.day = typedValue(first);
    m_fields.month = typedValue(first + 2);
    const bool monthFirst = m_fields.month > 12 && m_fields.day <= 12;
    if (slashed && monthFirst)
        std::swap(m_fields.day, m_fields.month);
    else if (slashed)
        m_fields.swappable = m_fields.day <= 12 && m_fields.month <= 12
            && m_fields.day != m_fields.month && m_fields.day > 0 && m_fields.month > 0;
    return true;
}

bool Shape::inNumbers()
{
    const bool slashed = m_shape.contains(u'/') || m_shape.contains(u'-');
    QString plain = m_shape;
    plain.replace(u'/', u'.').replace(u'-', u'.');
    if (plain == u"n.n.Y" || plain == u"n.n.n") {
        if (m_shape.at(1) != m_shape.at(3))
            return false;
        setYear(4);
        return dayAndMonth(0, slashed);
    }
    if (plain == u"Y.n.n")
        return m_shape.at(1) == m_shape.at(3) && set(u"y.m.d"_s);
    if (plain == u"n.Y")
        return set(u"m.y"_s);
    if (plain == u"Y.n")
        return set(u"y.m"_s);
    return plain == u"n.n" && !m_shape.contains(u'-') && dayAndMonth(0, slashed);
}

QString twoDigits(int value)
{
    return QString::number(value).rightJustified(2, u'0');
}

QString yearEdtf(qint64 year)
{
    const QString digits = QString::number(qAbs(year)).rightJustified(4, u'0');
    const QString sign = year < 0 ? u"-"_s : QString();
    return (digits.size() > 4 ? u"Y"_s : QString()) + sign + digits;
}

DateSpan spanOfEdtf(const QString &edtf)
{
    DateSpan span;
    span.edtf = edtf;
    if (const auto value = parseEdtf(edtf)) {
        span.earliest = value->start.earliest;
        span.latest = value->interval ? value->end.latest : value->start.latest;
    }
    return span;
}

QString qualifierOf(const DateFields &fields)
{
    if (fields.approximate && fields.uncertain)
        return u"%"_s;
    return fields.approximate ? u"~"_s : fields.uncertain ? u"?"_s : QString();
}

Understood<DateSpan> spanOfPart(const DateFields &fields)
{
    using Part = DateFields::Part;
    const qint64 year = *fields.year;
    const int third = fields.part == Part::Early ? 0 : fields.part == Part::Middle ? 1 : 2;
    if (fields.day > 0 || fields.season > 0 || fields.unspecified > 0
        || (fields.month > 0 && fields.quarter > 0)
        || (fields.quarter > 0 && fields.part != Part::Whole))
        return tl::unexpected(QString());
    DateSpan span;
    if (fields.month > 0) {
        const int last = third == 2 ? CivilDay::daysInMonth(year, fields.month) : third * 10 + 10;
        span = spanBetween(*CivilDay::of(year, fields.month, third * 10 + 1),
                           *CivilDay::of(year, fields.month, last));
    } else {
        const int firstMonth = fields.quarter > 0 ? fields.quarter * 3 - 2 : third * 4 + 1;
        const int lastMonth = firstMonth + (fields.quarter > 0 ? 2 : 3);
        span = spanBetween(*CivilDay::of(year, firstMonth, 1),
                           *CivilDay::of(year, lastMonth, CivilDay::daysInMonth(year, lastMonth)));
    }
    span.edtf += qualifierOf(fields);
    return span;
}

Understood<DateSpan> spanOfDay(const DateFields &fields)
{
    const qint64 year = *fields.year;
    if (fields.day < 1 || fields.day > CivilDay::daysInMonth(year, fields.month))
        return tl::unexpected(fields.day < 1 ? DateInput::tr("The day must be 1 to 31.")
                                             : noSuchDay(year, fields.month));
    const CivilDay day = *CivilDay::of(year, fields.month, fields.day);
    if (fields.weekday > 0 && day.weekday() != fields.weekday)
        return tl::unexpected(DateInput::tr("That day of the week and that date do not belong "
                                            "together. Check both, or leave the weekday out."));
    const QString qualifier = qualifierOf(fields);
    if (!fields.time.isEmpty() && !qualifier.isEmpty())
        return tl::unexpected(DateInput::tr("A date with a time of day is written without “about” "
                                            "or “?”."));
    return spanOfEdtf(day.iso() + (fields.time.isEmpty() ? qualifier : u"T"_s + fields.time));
}

} // namespace

std::optional<DateFields> fieldsFrom(const QList<DateToken> &tokens)
{
    SideWords words(tokens);
    if (!words.read() || !Shape(words).read())
        return std::nullopt;
    if (words.fields.unspecified > 0 && (!words.fields.year || *words.fields.year % 10 != 0))
        return std::nullopt;
    return words.fields;
}

DateFields fieldsFrom(const EdtfPoint &point)
{
    DateFields fields;
    fields.year = point.year;
    fields.month = point.month;
    fields.day = point.day;
    fields.season = point.season;
    fields.approximate = point.approximate;
    fields.uncertain = point.uncertain;
    fields.time = point.time;
    if (point.kind == EdtfPoint::Kind::Decade)
        fields.unspecified = 1;
    else if (point.kind == EdtfPoint::Kind::Century)
        fields.unspecified = 2;
    return fields;
}

Understood<DateSpan> spanOf(const DateFields &fields)
{
    if (fields.month < 0 || fields.month > 12)
        return tl::unexpected(DateInput::tr("The month must be 1 to 12."));
    if (!fields.year || (fields.day != 0 && fields.month == 0))
        return tl::unexpected(QString());
    const qint64 year = *fields.year;
    if (fields.part != DateFields::Part::Whole || fields.quarter > 0)
        return spanOfPart(fields);
    const bool longYear = year < -9999 || year > 9999;
    if (longYear && (fields.month > 0 || fields.season > 0 || fields.unspecified > 0))
        return tl::unexpected(DateInput::tr("That year is too far away."));
    if (fields.day != 0)
        return spanOfDay(fields);
    if (fields.weekday > 0 || !fields.time.isEmpty())
        return tl::unexpected(QString());
    QString edtf = yearEdtf(year);
    if (fields.unspecified > 0)
        edtf = edtf.chopped(fields.unspecified) + QString(fields.unspecified, u'X');
    if (fields.month > 0)
        edtf += u'-' + twoDigits(fields.month);
    else if (fields.season > 0)
        edtf += u'-' + QString::number(fields.season);
    return spanOfEdtf(edtf + qualifierOf(fields));
}

DateSpan spanBetween(CivilDay first, CivilDay last)
{
    DateSpan span;
    span.earliest = first;
    span.latest = last;
    const qint64 from = first.year();
    const qint64 to = last.year();
    if (first == last)
        span.edtf = first.iso();
    else if (from == to && first.month() == last.month())
        span.edtf = yearEdtf(from) + u'-' + twoDigits(first.month());
    else if (from == to)
        span.edtf = yearEdtf(from);
    else if (from >= 0 && to <= 9999 && from / 10 == to / 10)
        span.edtf = yearEdtf(from).chopped(1) + u'X';
    else if (from >= 0 && to <= 9999 && from / 100 == to / 100)
        span.edtf = yearEdtf(from).chopped(2) + u"XX"_s;
    else
        span.edtf = u".."_s; // no single value of levels 0 and 1 contains both
    span.oneDayWithin = first != last;
    return span;
}

DateSpan spanOfDays(CivilDay first, CivilDay last)
{
    DateSpan span = spanBetween(first, last);
    const DateSpan container = spanOfEdtf(span.edtf);
    return container.earliest == span.earliest && container.latest == span.latest ? container
                                                                                  : span;
}

} // namespace habeas
