#include "app/letters/forms/formcontext.h"

#include "app/base/dates/dateprint.h"
#include "app/base/dates/term.h"
#include "app/casefile/thesaurus.h"
#include "app/letters/template/oncewords.h"
#include "app/letters/template/phrases.h"

namespace habeas {

using namespace Qt::StringLiterals;

FormContext::FormContext(const CaseFolder &visible, const LetterWish &wish,
                         const TemplateInfo &info, LetterData &data)
    : m_folder(visible)
    , m_wish(wish)
    , m_info(info)
    , m_data(data)
    , m_onlyPerson(wish.person.isNull())
{
    for (const LetterFact &fact : data.facts)
        m_noted << fact.record;
}

QString FormContext::say(QStringView english, QStringView russian, QStringView kazakh) const
{
    switch (m_wish.language) {
    case Language::English:
        break;
    case Language::Russian:
        return russian.toString();
    case Language::Kazakh:
        return kazakh.toString();
    }
    return english.toString();
}

bool FormContext::isTheirs(Id<Person> person) const
{
    return person.isNull() ? m_onlyPerson : person == m_data.person;
}

bool FormContext::admits(const QUuid &record, const QString &words)
{
    const bool included = !m_wish.leftOut.contains(record);
    if (!m_noted.contains(record)) {
        m_noted << record;
        m_data.facts << LetterFact { record, words, included };
    }
    return included;
}

QString FormContext::label(const char *list, const QString &code) const
{
    return code.isEmpty() ? QString() : codeLabel(QString::fromLatin1(list), code, m_wish.language);
}

LetterValue FormContext::words(const QString &text) const
{
    LetterValue value = LetterValue::of(text);
    if (value.isNothing() || isWrittenIn(text, m_wish.language))
        return value;
    if (m_info.reader != Reader::Office && m_info.reader != Reader::UnitedNations)
        value = LetterValue {};
    value.foreign << text.trimmed();
    return value;
}

LetterValue FormContext::properName(const QString &text) const
{
    const bool theirs = m_info.reader == Reader::Person || m_info.reader == Reader::Family;
    return theirs ? LetterValue::of(text) : words(text);
}

LetterValue FormContext::paperWords(const QString &text) const
{
    return properName(text);
}

QString FormContext::recordLanguage(const QString &text) const
{
    if (text.trimmed().isEmpty() || isWrittenIn(text, m_wish.language))
        return {};
    const std::optional<Language> language = languageOfWords(text);
    if (!language)
        return say(u"in the language of our record", u"на языке нашей записи",
                   u"біздегі жазбаның тілінде");
    switch (*language) {
    case Language::English:
        break;
    case Language::Russian:
        return say(u"in Russian on our record", u"в нашей записи – по-русски",
                   u"біздегі жазбада – орыс тілінде");
    case Language::Kazakh:
        return say(u"in Kazakh on our record", u"в нашей записи – по-казахски",
                   u"біздегі жазбада – қазақ тілінде");
    }
    return say(u"in English on our record", u"в нашей записи – по-английски",
               u"біздегі жазбада – ағылшын тілінде");
}

QString FormContext::words(const QString &text, QStringList &foreign) const
{
    const LetterValue value = words(text);
    foreign << value.foreign;
    const auto *said = std::get_if<QString>(&value.content);
    return said ? *said : QString();
}

LetterValue FormContext::date(const PartialDate &date, const QString &time) const
{
    return dateSaid(date, dateOnce(date, m_wish.language), time);
}

LetterValue FormContext::stretch(const PartialDate &date, const QString &time) const
{
    return dateSaid(date, printDate(date, m_wish.language), time);
}

LetterValue FormContext::dateSaid(const PartialDate &date, const QString &printed,
                                  const QString &time) const
{
    if (!date.isSet())
        return {};
    if (date.isUnknown())
        return LetterValue::of(say(u"not known", u"неизвестно", u"белгісіз"));
    return LetterValue::of(time.isEmpty() ? printed : u"%1, %2"_s.arg(printed, time));
}

LetterValue FormContext::term(const QString &text) const
{
    if (text.trimmed().isEmpty())
        return {};
    if (const Result<Term> term = termFromText(text))
        return LetterValue::of(printTerm(*term, m_wish.language));
    return words(text);
}

QString FormContext::days(const DayRange &range) const
{
    QString words = QString::number(range.least);
    if (range.least == 0 && range.most == 0 && !range.unbounded)
        words = say(u"less than 1", u"менее 1", u"1-ден кем");
    else if (range.least != range.most && !range.unbounded)
        words = say(u"%1 to %2", u"от %1 до %2", u"%1–%2").arg(range.least).arg(range.most);
    if (range.approximate)
        words = say(u"about %1", u"примерно %1", u"шамамен %1").arg(words);
    return range.unbounded ? say(u"at least %1", u"не менее %1", u"кемінде %1").arg(words) : words;
}

QString FormContext::span(const std::optional<CivilDay> &first,
                          const std::optional<CivilDay> &last) const
{
    const auto day = [this](const std::optional<CivilDay> &one) {
        return one ? printDay(*one, m_wish.language)
                   : say(u"not known", u"неизвестно", u"белгісіз");
    };
    if (first == last)
        return day(first);
    if (first && last && first->day() == 1 && first->year() == last->year()
        && first->month() == last->month()
        && last->day() == CivilDay::daysInMonth(last->year(), last->month()))
        return printDate(PartialDate::fromMonth(first->year(), first->month()), m_wish.language);
    return u"%1 – %2"_s.arg(day(first), day(last));
}

LetterValue FormContext::lastDay(const PartialDate &until, const std::optional<CivilDay> &first,
                                 const std::optional<CivilDay> &last) const
{
    if (until.isSet())
        return date(until);
    if (!first || !last || *first == *last)
        return first || last ? LetterValue::of(span(first, last)) : LetterValue {};
    return LetterValue::of(
        say(u"a day between %1 and %2", u"один из дней, %1 – %2", u"%1 – %2 аралығындағы бір күн")
            .arg(printDay(*first, m_wish.language), printDay(*last, m_wish.language)));
}

QString fineInWords(const FormContext &context, const Sentence &sentence)
{
    if (!sentence.fine.isSet())
        return {};
    QString fine = moneyInWords(sentence.fine, context.language());
    if (sentence.type != u"fine"_s)
        fine = context.say(u"fine %1", u"штраф %1", u"айыппұл %1").arg(fine);
    const Money stated { sentence.fine.statedAmount, sentence.fine.statedCurrency, {}, {} };
    if (stated.isSet())
        fine += context
                    .say(u" (%1 by the source)", u" (%1 по данным источника)",
                         u" (дереккөз бойынша %1)")
                    .arg(moneyInWords(stated, context.language()));
    return fine;
}

} // namespace habeas
