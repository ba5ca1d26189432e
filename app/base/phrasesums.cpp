#include "app/base/phrasereader.h"

#include <algorithm>

namespace habeas {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostTokens = 16; // "1 year, 2 mo., 1 week and 3 calendar days"

std::optional<Term> termOf(const Tokens &tokens)
{
    QStringList words;
    for (const DateToken &token : tokens) {
        if (token.word != DateWord::Mark)
            words << token.text;
        else if (token.text != u"." && token.text != u",")
            return std::nullopt;
    }
    const auto term = termFromText(words.join(u' '));
    return term ? std::optional(*term) : std::nullopt;
}

} // namespace

Meant PhraseReader::sum(const Meant &from, const Term &term, bool backwards) const
{
    if (!from || !from->span.earliest || !from->span.latest)
        return from ? Meant(notUnderstood()) : from;
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
    const bool monthly = term.parts().constLast().unit >= Term::Unit::Month;
    const auto counted = PartialDate::fromEdtf(from->span.edtf);
    meant.sum
        = DateSum { term, counted.value_or(PartialDate()), backwards,
                    monthly && *first == *last && first->day() != from->span.earliest->day() };
    return meant;
}

/// "2m" and "+15d" from the base; "in 3 days" and "3 weeks ago" from today.
Meant PhraseReader::length(const Tokens &tokens) const
{
    Tokens rest = tokens;
    const bool in = isWord(rest, 0, DateWord::In);
    bool ago = false;
    while (!rest.isEmpty() && rest.last().word == DateWord::Ago) {
        rest.removeLast();
        ago = true;
    }
    const bool minus = !rest.isEmpty() && isMark(rest.first(), u"-");
    if (in || minus || (!rest.isEmpty() && isMark(rest.first(), u"+")))
        rest.removeFirst();
    const auto term = termOf(rest);
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
    const qsizetype start = isWord(tokens, 0, DateWord::In) ? 1 : 0;
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
    if (isWord(rest, rest.size() - 1, DateWord::AfterBehind))
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
    return sum(ofFields(*fields), *term, isMark(sign, u"-"));
}

} // namespace habeas
