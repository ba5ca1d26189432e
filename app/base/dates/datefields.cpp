#include "app/base/dates/sidewords.h"

#include <QHash>

#include <utility>

namespace habeas {

namespace {

using namespace Qt::StringLiterals;

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
            if (token.word == DateWord::Month || token.word == DateWord::SolarMonth
                || token.word == DateWord::IslamicMonth)
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
        if (m_fields.calendar != Calendar::Gregorian) { // no century is assumed there
            m_fields.year = token.value;
            return;
        }
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
        { u"n"_s, u"d"_s },       { u"nY"_s, u"dy"_s },   { u"Yn"_s, u"yd"_s },
        { u"SY-Y"_s, u"sy"_s },   { u"SY-n"_s, u"sy"_s }, { u"Y-YS"_s, u"y--s"_s },
        { u"Y-nS"_s, u"y--s"_s },
    };
    QString shape = m_shape;
    if (shape.contains(u'S'))
        shape.replace(u'/', u'-');
    const auto order = orders.constFind(shape);
    if (m_words.beforeOurEra && (m_shape == u"n" || m_shape == u"Mn"))
        return set(m_shape == u"n" ? u"y"_s : u"my"_s);
    if (order == orders.cend())
        return m_shape.isEmpty() && m_fields.quarter > 0;
    const qsizetype dash = shape.indexOf(u'-');
    // "Winter 2001–2002" is the only season of two years; "2001/02" says the same.
    if (dash > 0) {
        const int next = value(dash - 1) + 1;
        if (value(dash + 1) != (shape.at(dash + 1) == u'n' ? next % 100 : next))
            return false;
    }
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

} // namespace habeas
