#pragma once

#include "app/base/dates/datefields.h"

namespace habeas {

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
        if (m_hijri && fields.calendar == Calendar::SolarHijri && fields.calendarSaid)
            m_hijri = false;
        return m_ordinal == 0 && (!m_hijri || readCalendarMark(CalendarMark::Islamic));
    }

    DateFields fields;
    QList<DateToken> rest;
    QList<bool> isYear; ///< beside rest: this number was called a year
    bool beforeOurEra = false;

private:
    bool setCalendar(Calendar calendar)
    {
        const bool agrees = !fields.calendarSaid || fields.calendar == calendar;
        fields.calendar = calendar;
        fields.calendarSaid = true;
        return agrees;
    }

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
    bool readHalf();
    bool readMonth(const DateToken &token);
    bool readCalendarMark(CalendarMark mark);
    bool setPart(DateFields::Part part);

    const QList<DateToken> &m_tokens;
    qsizetype m_at = 0;
    bool m_yearNext = false;
    int m_ordinal = 0; // "first", before a quarter or half
    bool m_hijri = false; // "Hijri" alone, without solar or lunar
};

} // namespace habeas
