#include "app/base/text/cellfilter.h"

namespace habeas {

namespace {

using Op = CellTest::Op;

/// The first of several spellings.
std::string_view firstOf(std::string_view folded)
{
    return folded.substr(0, folded.find('\x01'));
}

bool isOneOf(std::string_view folded, std::string_view wanted)
{
    for (;;) {
        const size_t end = folded.find('\x01');
        if (folded.substr(0, end) == wanted)
            return true;
        if (end == std::string_view::npos)
            return false;
        folded.remove_prefix(end + 1);
    }
}

std::string_view view(const QByteArray &bytes)
{
    return { bytes.constData(), static_cast<size_t>(bytes.size()) };
}

bool startsWithin(std::string_view value, std::string_view prefix)
{
    return !prefix.empty() && value.substr(0, prefix.size()) == prefix;
}

/// "a..c" ends with everything that begins with c.
bool isBetween(std::string_view value, std::string_view low, std::string_view high)
{
    if (!low.empty() && compareNaturally(value, low) < 0)
        return false;
    return high.empty() || startsWithin(value, high) || compareNaturally(value, high) <= 0;
}

bool holds(const CellTest &test, std::string_view folded)
{
    const std::string_view wanted = view(test.text);
    const std::string_view first = firstOf(folded);
    switch (test.op) {
    case Op::Holds:
        return !folded.empty() && folded.find(wanted) != std::string_view::npos;
    case Op::Is:
        return isOneOf(folded, wanted);
    case Op::Less:
        return !first.empty() && compareNaturally(first, wanted) < 0;
    case Op::AtMost:
        return !first.empty() && compareNaturally(first, wanted) <= 0;
    case Op::More:
        return !first.empty() && compareNaturally(first, wanted) > 0;
    case Op::AtLeast:
        return !first.empty() && compareNaturally(first, wanted) >= 0;
    case Op::Between:
        return !first.empty() && isBetween(first, wanted, view(test.upper));
    case Op::Empty:
        return folded.empty();
    case Op::Unknown:
        return false;
    }
    return false;
}

bool holds(const CellTest &test, std::optional<double> number)
{
    if (test.op == Op::Empty || !number)
        return test.op == Op::Empty && !number;
    switch (test.op) {
    case Op::Less:
        return *number < test.number;
    case Op::AtMost:
        return *number <= test.number;
    case Op::More:
        return *number > test.number;
    case Op::AtLeast:
        return *number >= test.number;
    case Op::Between:
        return *number >= test.number && *number <= test.upperNumber;
    case Op::Holds:
    case Op::Is:
        return *number == test.number;
    case Op::Empty:
    case Op::Unknown:
        break;
    }
    return false;
}

/// A date passes where some day it may mean does.
bool holds(const CellTest &test, const CellDays &days)
{
    if (test.op == Op::Empty)
        return days.state == CellDays::State::Unset;
    if (test.op == Op::Unknown)
        return days.state == CellDays::State::Unknown;
    if (days.state != CellDays::State::Known)
        return false;
    switch (test.op) {
    case Op::Less:
        return days.first < test.days.first;
    case Op::AtMost:
        return days.first <= test.days.last;
    case Op::More:
        return days.last > test.days.last;
    case Op::AtLeast:
        return days.last >= test.days.first;
    case Op::Is:
        return days.first == test.days.first && days.last == test.days.last;
    case Op::Holds:
    case Op::Between:
        return days.first <= test.days.last && test.days.first <= days.last;
    case Op::Empty:
    case Op::Unknown:
        break;
    }
    return false;
}

template<class Value>
bool passes(const QList<CellTest> &tests, const Value &value)
{
    bool anyLeftOut = false;
    bool leftOut = false;
    for (qsizetype at = 0; at < tests.size();) {
        const CellTest &test = tests.at(at);
        const bool holdsHere = holds(test, value);
        bool all = holdsHere != test.negated;
        const qsizetype begin = at++;
        for (; at < tests.size() && tests.at(at).goesOn; ++at)
            all = all && holds(tests.at(at), value) != tests.at(at).negated;
        const bool alone = at == begin + 1;
        if (all && !(alone && test.negated))
            return true;
        anyLeftOut = anyLeftOut || (alone && test.negated);
        leftOut = leftOut || (alone && test.negated && holdsHere);
    }
    return tests.isEmpty() || (anyLeftOut && !leftOut);
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// The digits at the front without leading zeros; what is left of the text stays in it.
std::string_view takeDigits(std::string_view &text)
{
    while (text.size() > 1 && text[0] == '0' && isDigit(text[1]))
        text.remove_prefix(1);
    size_t end = 0;
    while (end < text.size() && isDigit(text[end]))
        ++end;
    const std::string_view digits = text.substr(0, end);
    text.remove_prefix(end);
    return digits;
}

} // namespace

bool CellFilter::matches(std::string_view folded) const
{
    return passes(tests, folded);
}

bool CellFilter::matches(std::optional<double> number) const
{
    return passes(tests, number);
}

bool CellFilter::matches(const CellDays &days) const
{
    return passes(tests, days);
}

int compareNaturally(std::string_view a, std::string_view b)
{
    while (!a.empty() && !b.empty()) {
        if (isDigit(a[0]) && isDigit(b[0])) {
            const std::string_view left = takeDigits(a);
            const std::string_view right = takeDigits(b);
            if (left.size() != right.size())
                return left.size() < right.size() ? -1 : 1;
            if (const int order = left.compare(right); order != 0)
                return order < 0 ? -1 : 1;
            continue;
        }
        if (a[0] != b[0])
            return static_cast<unsigned char>(a[0]) < static_cast<unsigned char>(b[0]) ? -1 : 1;
        a.remove_prefix(1);
        b.remove_prefix(1);
    }
    return a.empty() && b.empty() ? 0 : a.empty() ? -1 : 1;
}

} // namespace habeas
