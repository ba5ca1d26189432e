#include "app/base/dates/sidewords.h"

#include <utility>

namespace habeas {

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
    if (m_ordinal > 0) {
        fields.quarter = std::exchange(m_ordinal, 0);
        return true;
    }
    if (rest.isEmpty() || rest.last().word != DateWord::Number || rest.last().value > 4)
        return false;
    fields.quarter = rest.last().value;
    rest.removeLast();
    isYear.removeLast();
    return fields.quarter > 0;
}

bool SideWords::readHalf()
{
    // "1-я половина" has its number among the others.
    if (m_ordinal == 0 && !rest.isEmpty() && rest.last().word == DateWord::Number) {
        m_ordinal = rest.last().value;
        rest.removeLast();
        isYear.removeLast();
    }
    fields.half = std::exchange(m_ordinal, 0);
    return fields.half == 1 || fields.half == 2;
}

bool SideWords::readMonth(const DateToken &token)
{
    keep(token);
    return setCalendar(token.word == DateWord::SolarMonth  ? Calendar::SolarHijri
                           : token.word == DateWord::Month ? Calendar::Gregorian
                                                           : Calendar::Islamic);
}

bool SideWords::readCalendarMark(CalendarMark mark)
{
    switch (mark) {
    case CalendarMark::Gregorian:
        return setCalendar(Calendar::Gregorian);
    case CalendarMark::SolarHijri:
        m_hijri = false;
        return setCalendar(Calendar::SolarHijri);
    case CalendarMark::Hijri:
        // A month of the solar year or "solar" says which Hijri; the Islamic one else.
        m_hijri = !(fields.calendarSaid && fields.calendar == Calendar::SolarHijri);
        return true;
    case CalendarMark::CivilIslamic:
        fields.convention = IslamicConvention::Civil;
        break;
    case CalendarMark::UmmAlQura:
        fields.convention = IslamicConvention::UmmAlQura;
        break;
    case CalendarMark::Islamic:
        break;
    }
    m_hijri = false;
    return setCalendar(Calendar::Islamic);
}

bool SideWords::readWord(const DateToken &token)
{
    const DateWord word = token.word;
    if (word == DateWord::Number || word == DateWord::Season)
        keep(token);
    else if (word == DateWord::Month || word == DateWord::SolarMonth
             || word == DateWord::IslamicMonth)
        return readMonth(token);
    else if (word == DateWord::CalendarMark)
        return readCalendarMark(static_cast<CalendarMark>(token.value));
    else if (word == DateWord::Ordinal)
        m_ordinal = token.value;
    else if (word == DateWord::Half)
        return readHalf();
    else if (word == DateWord::In)
        return m_at == 0 && token.text == u"in"; // "in May 2022"
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

} // namespace habeas
