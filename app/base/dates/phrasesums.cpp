#include "app/base/dates/phrasereader.h"

#include <algorithm>
#include <array>

namespace habeas {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostTokens = 16; // "1 year, 2 mo., 1 week and 3 calendar days"

/// A length as a date field alone meets it: "2м", and Kazakh units that say "after".
QString unitOf(const QString &text)
{
    static constexpr std::array<std::array<QStringView, 2>, 6> units { {
        { u"м", u"мес" },
        { u"куннен", u"кун" },
        { u"тауликтен", u"таулик" },
        { u"аптадан", u"апта" },
        { u"айдан", u"ай" },
        { u"жылдан", u"жыл" },
    } };
    for (const auto &[typed, unit] : units) {
        if (text == typed)
            return unit.toString();
    }
    return text;
}

std::optional<Term> termOf(const Tokens &tokens)
{
    QStringList words;
    for (const DateToken &token : tokens) {
        if (token.word != DateWord::Mark)
            words << unitOf(token.text);
        else if (token.text != u"." && token.text != u",")
            return std::nullopt;
    }
    const auto term = termFromText(words.join(u' '));
    return term ? std::optional(*term) : std::nullopt;
}

/// "Through a week", "неделю назад": one of them.
std::optional<Term> termOrOne(const Tokens &tokens)
{
    if (tokens.size() != 1 || tokens.first().word == DateWord::Number)
        return termOf(tokens);
    DateToken one;
    one.word = DateWord::Number;
    one.text = u"1"_s;
    return termOf(Tokens { one } + tokens);
}

/// Kazakh "15 күн бұрын" and "15 күннен кейін", behind the length.
bool endsIn(const Tokens &tokens, DateWord word, QStringView text)
{
    return !tokens.isEmpty() && tokens.last().word == word
        && (text.isEmpty() || tokens.last().text == text);
}

} // namespace

Meant PhraseReader::sum(const Meant &from, const Term &term, bool backwards) const
{
    if (!from || !from->span.earliest || !from->span.latest)
        return from ? Meant(notUnderstood()) : from;
    const bool monthly = term.unit >= Term::Unit::Month;
    if (monthly && !from->otherCalendar.isEmpty())
        return tl::unexpected(DateInput::tr("Months and years are not counted from a date of "
                                            "another calendar. Count in days or weeks, or type the "
                                            "Gregorian date."));
    const Term signedTerm = backwards ? term.negated() : term;
    const auto first = addTerm(*from->span.earliest, signedTerm);
    const auto last = addTerm(*from->span.latest, signedTerm);
    if (!first || !last)
        return tl::unexpected(DateInput::tr("Hours and working days are not counted here. Type the "
                                            "date itself, or a length in days, weeks, months or "
                                            "years."));
    if (first->year() < 0 || last->year() > 9999)
        return tl::unexpected(DateInput::tr("That length leads too far away."));
    DateMeaning meant = *from;
    meant.otherEdtf.reset();
    meant.span = spanOfDays(*first, *last);
    const QString qualifier = qualifierOf(from->span.edtf);
    if (!qualifier.isEmpty() && meant.span.edtf != u"..")
        meant.span.edtf += qualifier;
    const bool endsInMonths = term.parts().constLast().unit >= Term::Unit::Month;
    const auto counted = PartialDate::fromEdtf(from->span.edtf);
    meant.sum
        = DateSum { term, counted.value_or(PartialDate()), backwards,
                    endsInMonths && *first == *last && first->day() != from->span.earliest->day() };
    return meant;
}

/// "2m" and "+15d" from the base; "in 3 days" and "3 weeks ago" from today.
Meant PhraseReader::length(const Tokens &tokens) const
{
    Tokens rest = tokens;
    bool in = isWord(rest, 0, DateWord::In);
    bool ago = endsIn(rest, DateWord::UntilBehind, u"бурын");
    const bool kazakhIn = endsIn(rest, DateWord::AfterBehind, {});
    if (ago || kazakhIn)
        rest.removeLast();
    while (!rest.isEmpty() && rest.last().word == DateWord::Ago) {
        rest.removeLast();
        ago = true;
    }
    const bool minus = !rest.isEmpty() && isMark(rest.first(), u"-");
    if ((in && !kazakhIn) || minus || (!rest.isEmpty() && isMark(rest.first(), u"+")))
        rest.removeFirst();
    in = in || kazakhIn;
    const auto term = in || ago ? termOrOne(rest) : termOf(rest);
    if (!term || !m_context)
        return notUnderstood();
    if (!in && !ago && !m_context->base)
        return tl::unexpected(DateInput::tr("There is no date to count from here. Try: 15 days "
                                            "from 25 Feb 2022."));
    const bool fromToday = in || ago;
    const CivilDay start = fromToday ? m_context->today : *m_context->base;
    Meant meant = sum(meaning(spanOfDays(start, start)), *term, ago || minus);
    if (meant && meant->sum) {
        meant->usedContext = true;
        meant->sum->fromName = fromToday ? QString() : m_context->baseName;
    }
    return meant;
}

Meant PhraseReader::lengthFromDate(const Tokens &tokens) const
{
    const bool led = isWord(tokens, 0, DateWord::In)
        || (!tokens.isEmpty() && tokens.first().text == u"за"); // "за 2 недели до 6 мая"
    const qsizetype start = led ? 1 : 0;
    for (qsizetype at = start + 2; at + 1 < tokens.size() && at < start + mostTokens; ++at) {
        const DateWord word = tokens.at(at).word;
        const bool before = word == DateWord::Before;
        if (!before && word != DateWord::From && word != DateWord::After)
            continue;
        const auto term = termOf(tokens.mid(start, at - start));
        if (!term)
            continue;
        const Tokens date = tokens.mid(at + 1);
        const Meant today = relativeDay(date);
        return sum(today ? today : single(date), *term, before);
    }
    return notUnderstood();
}

/// "25 Feb 2022 + 15 days", "25 ақпаннан бастап 15 тәулік", "25 ақпаннан 15 күн кейін".
Meant PhraseReader::lengthBehindDate(const Tokens &tokens) const
{
    Tokens rest = tokens;
    const bool before = endsIn(rest, DateWord::UntilBehind, u"бурын");
    if (before || endsIn(rest, DateWord::AfterBehind, {}))
        rest.removeLast();
    if (!before && endsIn(rest, DateWord::Last, u"откен")) // "15 тәулік өткен соң"
        rest.removeLast();
    if (rest.size() < 3)
        return notUnderstood();
    // The longest length at the end: "+ 1 year 6 months" is not "6 months".
    std::optional<Term> term;
    qsizetype length = std::min(mostTokens, rest.size() - 1);
    while (length >= 2 && !(term = termOf(rest.last(length))))
        --length;
    if (!term)
        return notUnderstood();
    Tokens date = rest.first(rest.size() - length);
    const DateToken sign = date.last();
    const bool marked = isMark(sign, u"+") || isMark(sign, u"-");
    if (marked || sign.word == DateWord::FromBehind)
        date.removeLast();
    const auto fields = fieldsFrom(date);
    if (!fields || !(marked || fields->kazakhFrom))
        return notUnderstood();
    return sum(ofFields(*fields), *term, before || isMark(sign, u"-"));
}

} // namespace habeas
