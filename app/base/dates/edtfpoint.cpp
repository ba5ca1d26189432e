#include "app/base/dates/edtfpoint.h"

#include <QCoreApplication>

namespace habeas {

namespace {

using namespace Qt::StringLiterals;

struct Edtf
{
    Q_DECLARE_TR_FUNCTIONS(Edtf)
};

constexpr qsizetype longestYear = 15; // digits; more would not fit the count of days

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

int number(QStringView digits)
{
    int value = 0;
    for (const QChar c : digits)
        value = value * 10 + (c.unicode() - u'0');
    return value;
}

/// Words for a character that is meant well but is not EDTF's; empty for any other.
QString hintFor(QChar c)
{
    if (c == u'x')
        return Edtf::tr("An unknown digit is a capital X.");
    if (c == u'y')
        return Edtf::tr("A year of more than four digits begins with a capital Y.");
    if (c == u't')
        return Edtf::tr("A time of day begins with a capital T.");
    if (c == u'z')
        return Edtf::tr("The time zone of UTC is a capital Z.");
    if (c.isSpace())
        return Edtf::tr("There is no space in an EDTF date.");
    if (c.isDigit() && !isDigit(c))
        return Edtf::tr("The digits of an EDTF date are 0 to 9.");
    return {};
}

/// Reads left to right.
class PointReader
{
public:
    PointReader(QStringView text, qsizetype offset, bool inInterval)
        : m_text(text)
        , m_offset(offset)
        , m_inInterval(inInterval)
    {
    }

    tl::expected<EdtfPoint, EdtfProblem> read()
    {
        if (!readYear() || (!atEnd() && peek() == u'-' && !readMonth())
            || (!atEnd() && peek() == u'T' && !readTime()) || !readQualifier())
            return tl::unexpected(m_problem);
        if (!atEnd())
            return tl::unexpected(leftOver());
        setBounds();
        return m_point;
    }

private:
    [[nodiscard]] bool atEnd() const { return m_at >= m_text.size(); }

    [[nodiscard]] QChar peek(qsizetype ahead = 0) const
    {
        return m_at + ahead < m_text.size() ? m_text.at(m_at + ahead) : QChar();
    }

    bool fail(const QString &sentence, qsizetype at)
    {
        m_problem = { m_offset + at + 1, sentence };
        return false;
    }

    bool fail(const QString &sentence) { return fail(sentence, m_at); }

    /// Two digits into value, or two X.
    bool readPair(int &value, bool &unspecified, const QString &sentence)
    {
        unspecified = peek() == u'X' && peek(1) == u'X';
        if (unspecified) {
            m_at += 2;
            return true;
        }
        for (qsizetype i = 0; i < 2; ++i) {
            if (peek(i) == u'X' || (i == 0 && QStringView(u"?~%").contains(peek())))
                return fail(levelTwo(), m_at + i);
            if (!isDigit(peek(i)))
                return failExpected(sentence, m_at + i);
        }
        value = number(m_text.mid(m_at, 2));
        m_at += 2;
        return true;
    }

    /// A character that is not the one asked for: some of them deserve their own words.
    bool failExpected(const QString &sentence, qsizetype at)
    {
        const QChar c = at < m_text.size() ? m_text.at(at) : QChar();
        const QString hint = hintFor(c);
        return fail(hint.isEmpty() ? sentence : hint, at);
    }

    static QString levelTwo()
    {
        return Edtf::tr("This form is of EDTF level 2, and dates are kept in levels 0 and 1. Write "
                        "X from the right only, and ?, ~ or % once, at the end.");
    }

    bool readYear();
    bool readLongYear();
    bool readMonth();
    bool readDay();
    bool readTime();
    bool readOffset();
    bool readQualifier();
    [[nodiscard]] EdtfProblem leftOver() const;
    void setBounds();

    QStringView m_text;
    qsizetype m_offset;
    bool m_inInterval;
    qsizetype m_at = 0;
    int m_unspecified = 0; // X in the year
    EdtfPoint m_point {};
    EdtfProblem m_problem {};
};

bool PointReader::readYear()
{
    m_point.kind = EdtfPoint::Kind::Year;
    if (peek() == u'Y')
        return readLongYear();
    m_point.negative = peek() == u'-';
    if (m_point.negative)
        ++m_at;
    for (qsizetype i = 0; i < 4; ++i) {
        const QChar c = peek(i);
        if (c == u'X') {
            ++m_unspecified;
            m_point.year *= 10;
            continue;
        }
        if (!isDigit(c) && i == 0 && QStringView(u"?~%[{").contains(c))
            return fail(levelTwo());
        if (!isDigit(c))
            return failExpected(Edtf::tr("A year has four digits here, as in 2022 or 0987."),
                                m_at + i);
        if (m_unspecified > 0)
            return fail(levelTwo(), m_at + i);
        m_point.year = m_point.year * 10 + (c.unicode() - u'0');
    }
    if (isDigit(peek(4)))
        return fail(Edtf::tr("A year of more than four digits begins with Y, as in Y17000."), m_at);
    if (m_unspecified > 2 || (m_unspecified > 0 && m_inInterval))
        return fail(levelTwo(), m_at + 4 - m_unspecified);
    if (m_point.negative && m_point.year == 0 && m_unspecified == 0)
        return fail(Edtf::tr("The year zero is written 0000, without a minus."), 0);
    if (m_point.negative)
        m_point.year = -m_point.year;
    if (m_unspecified > 0)
        m_point.kind = m_unspecified == 1 ? EdtfPoint::Kind::Decade : EdtfPoint::Kind::Century;
    m_at += 4;
    return true;
}

bool PointReader::readLongYear()
{
    ++m_at;
    m_point.negative = peek() == u'-';
    if (m_point.negative)
        ++m_at;
    const qsizetype first = m_at;
    while (isDigit(peek()) && m_at - first < longestYear) {
        m_point.year = m_point.year * 10 + (peek().unicode() - u'0');
        ++m_at;
    }
    if (isDigit(peek()))
        return fail(Edtf::tr("A year has at most %n digits.", nullptr, int { longestYear }));
    if (peek() == u'E' || peek() == u'S')
        return fail(levelTwo());
    if (m_at - first < 5)
        return fail(Edtf::tr("Y stands only before a year of more than four digits."), 0);
    if (m_text.at(first) == u'0')
        return fail(Edtf::tr("A year after Y does not begin with 0."), first);
    if (peek() == u'-')
        return fail(Edtf::tr("A year after Y stands alone, without month and day."));
    if (m_point.negative)
        m_point.year = -m_point.year;
    return true;
}

bool PointReader::readMonth()
{
    if (m_unspecified > 0)
        return fail(levelTwo());
    ++m_at;
    const qsizetype at = m_at;
    bool unspecified = false;
    if (!readPair(m_point.month, unspecified, Edtf::tr("A month has two digits, 01 to 12.")))
        return false;
    if (unspecified && m_inInterval)
        return fail(levelTwo(), at);
    m_point.someDay = unspecified;
    if (!unspecified && m_point.month >= 25 && m_point.month <= 41)
        return fail(Edtf::tr("Of the seasons only 21 (spring), 22 (summer), 23 (autumn) and 24 "
                             "(winter) are of EDTF level 1."),
                    at);
    const bool season = m_point.month >= 21 && m_point.month <= 24;
    if (!unspecified && !season && (m_point.month < 1 || m_point.month > 12))
        return fail(Edtf::tr("The month must be 01 to 12."), at);
    if (season) {
        m_point.kind = EdtfPoint::Kind::Season;
        m_point.season = m_point.month;
        m_point.month = 0;
        return true;
    }
    m_point.kind = unspecified ? EdtfPoint::Kind::Year : EdtfPoint::Kind::Month;
    return atEnd() || peek() != u'-' || readDay();
}

bool PointReader::readDay()
{
    ++m_at;
    const qsizetype at = m_at;
    int day = 0;
    bool unspecified = false;
    if (!readPair(day, unspecified, Edtf::tr("A day has two digits, 01 to 31.")))
        return false;
    if (unspecified) {
        m_point.someDay = true;
        return m_inInterval ? fail(levelTwo(), at) : true;
    }
    if (m_point.someDay)
        return fail(levelTwo(), at);
    if (day < 1 || day > CivilDay::daysInMonth(m_point.year, m_point.month))
        return fail(day < 1 || day > 31 ? Edtf::tr("The day must be 01 to 31.")
                                        : noSuchDay(m_point.year, m_point.month),
                    at);
    m_point.kind = EdtfPoint::Kind::Day;
    m_point.day = day;
    return true;
}

bool PointReader::readTime()
{
    if (m_point.kind != EdtfPoint::Kind::Day)
        return fail(Edtf::tr("A time of day needs a whole date before it."));
    if (m_inInterval)
        return fail(Edtf::tr("The two sides of an interval are days, without a time."));
    ++m_at;
    const qsizetype first = m_at;
    const QString shape = Edtf::tr("A time is written hh:mm:ss, as in 10:30:00.");
    for (const int limit : { 23, 59, 59 }) {
        if (m_at != first) {
            if (peek() != u':')
                return fail(shape);
            ++m_at;
        }
        if (!isDigit(peek()) || !isDigit(peek(1)))
            return fail(shape);
        if (number(m_text.mid(m_at, 2)) > limit)
            return fail(limit == 23 ? Edtf::tr("The hour must be 00 to 23.")
                                    : Edtf::tr("Minutes and seconds must be 00 to 59."));
        m_at += 2;
    }
    if (!readOffset())
        return false;
    m_point.kind = EdtfPoint::Kind::Time;
    m_point.time = m_text.mid(first, m_at - first).toString();
    return true;
}

bool PointReader::readOffset()
{
    if (peek() == u'Z') {
        ++m_at;
        return true;
    }
    if (peek() != u'+' && peek() != u'-')
        return true;
    const QString shape = Edtf::tr("A time zone is written Z, +hh or +hh:mm, as in +05:00.");
    const bool behind = peek() == u'-';
    const qsizetype first = m_at++;
    bool zero = true;
    for (const int limit : { 23, 59 }) {
        if (limit == 59) {
            if (peek() != u':')
                break;
            ++m_at;
        }
        if (!isDigit(peek()) || !isDigit(peek(1)))
            return fail(shape);
        const int value = number(m_text.mid(m_at, 2));
        if (value > limit)
            return fail(shape);
        zero = zero && value == 0;
        m_at += 2;
    }
    return !(behind && zero) || fail(Edtf::tr("No distance from UTC is written Z."), first);
}

bool PointReader::readQualifier()
{
    const QChar mark = peek();
    if (atEnd() || !QStringView(u"?~%").contains(mark))
        return true;
    if (m_point.kind == EdtfPoint::Kind::Time)
        return fail(Edtf::tr("After a time of day there is no ?, ~ or %."));
    if (m_at + 1 < m_text.size() && peek(1) != u' ')
        return fail(levelTwo());
    m_point.uncertain = mark != u'~';
    m_point.approximate = mark != u'?';
    ++m_at;
    return true;
}

EdtfProblem PointReader::leftOver() const
{
    const QChar c = peek();
    const qsizetype position = m_offset + m_at + 1;
    const QString hint = hintFor(c);
    if (!hint.isEmpty())
        return { position, hint };
    if (c == u'X')
        return { position, levelTwo() };
    if (c == u'.' || c == u',')
        return { position,
                 Edtf::tr("This form is a set of dates, of EDTF level 2; dates are kept "
                          "in levels 0 and 1.") };
    return { position, Edtf::tr("The date should have ended here.") };
}

void PointReader::setBounds()
{
    using Kind = EdtfPoint::Kind;
    qint64 firstYear = m_point.year;
    qint64 lastYear = m_point.year;
    int firstMonth = m_point.month == 0 ? 1 : m_point.month;
    int lastMonth = m_point.month == 0 ? 12 : m_point.month;
    if (m_unspecified > 0) {
        const qint64 span = m_unspecified == 1 ? 9 : 99;
        (m_point.negative ? firstYear : lastYear) += m_point.negative ? -span : span;
        if (m_point.negative && lastYear == 0) // there is no -0000 among -000X
            lastYear = -1;
    } else if (m_point.kind == Kind::Season) {
        firstMonth = (m_point.season - 20) * 3;
        lastMonth = m_point.season == 24 ? 2 : firstMonth + 2;
        lastYear += m_point.season == 24 ? 1 : 0;
    }
    const int firstDay = m_point.day == 0 ? 1 : m_point.day;
    const int lastDay = m_point.day == 0 ? CivilDay::daysInMonth(lastYear, lastMonth) : m_point.day;
    m_point.earliest = CivilDay::of(firstYear, firstMonth, firstDay);
    m_point.latest = CivilDay::of(lastYear, lastMonth, lastDay);
}

} // namespace

tl::expected<EdtfPoint, EdtfProblem> readEdtfPoint(QStringView text, qsizetype offset,
                                                   bool inInterval)
{
    return PointReader(text, offset, inInterval).read();
}

} // namespace habeas
