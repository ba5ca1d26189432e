#include "app/base/dates/dateprint.h"
#include "app/base/dates/term.h"
#include "app/casefile/reportrule.h"
#include "app/law/proceedings/restrictionterms.h"
#include "app/letters/forms/formcontext.h"
#include "app/letters/template/phrases.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

// What the person must keep to, and the month as a grid. Only duties: what somebody says was
// breached is never part of it.

namespace habeas {

using namespace Qt::StringLiterals;

namespace {

using Telling = RestrictionTerm::Telling;

bool isKept(const FormContext &context, const RestrictionTerm &term)
{
    return context.isTheirs(term.restriction.person) && term.telling != Telling::Nothing
        && !context.wish().leftOut.contains(term.restriction.id.uuid());
}

/// "twice a month" in the words of the three languages; nothing where it is said otherwise.
QString timesInWords(const FormContext &context, const QString &text)
{
    static const QRegularExpression forms(
        u"\\A(?:(once|twice|three times|four times|\\d+ times?) (?:a|per|every|each) "
        "(day|week|month|year)|(один раз|раз|дважды|два раза|три раза|четыре раза|\\d+ раза?) в "
        "(день|неделю|месяц|год)|(күніне|аптасына|айына|жылына) (бір|екі|үш|төрт|\\d+) рет)\\z"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QList<QStringList> numbers { { u"once"_s, u"один"_s, u"раз"_s, u"бір"_s },
                                              { u"twice"_s, u"дважды"_s, u"два"_s, u"екі"_s },
                                              { u"three"_s, u"три"_s, u"үш"_s },
                                              { u"four"_s, u"четыре"_s, u"төрт"_s } };
    static const QList<QStringList> units {
        { u"day"_s, u"день"_s, u"күніне"_s },
        { u"week"_s, u"неделю"_s, u"аптасына"_s },
        { u"month"_s, u"месяц"_s, u"айына"_s },
        { u"year"_s, u"год"_s, u"жылына"_s },
    };
    const QRegularExpressionMatch match = forms.match(text.simplified().toLower());
    if (!match.hasMatch())
        return {};
    const QString count = match.captured(1) + match.captured(3) + match.captured(6);
    const QString unit = match.captured(2) + match.captured(4) + match.captured(5);
    const auto number = std::ranges::find_if(numbers, [&count](const QStringList &words) {
        return words.contains(count.section(u' ', 0, 0));
    });
    const auto words = std::ranges::find_if(units, [&unit](const QStringList &one) {
        return one.contains(unit);
    });
    const int times = number != numbers.end() ? static_cast<int>(number - numbers.begin()) + 1
                                              : count.section(u' ', 0, 0).toInt();
    const bool few = times % 10 >= 2 && times % 10 <= 4 && (times % 100 < 12 || times % 100 > 14);
    const QString english = times == 1 ? u"once a %2"_s
        : times == 2                   ? u"twice a %2"_s
                                       : u"%1 times a %2"_s;
    return context.say(english, few ? u"%1 раза в %3" : u"%1 раз в %3", u"%4 %1 рет")
        .replace(u"%1"_s, QString::number(times))
        .replace(u"%2"_s, words->at(0))
        .replace(u"%3"_s, words->at(1))
        .replace(u"%4"_s, words->at(2));
}

/// "every month", "every 2 weeks": as people say it. What cannot be read stands as it was written.
LetterValue howOften(const FormContext &context, const QString &text)
{
    const Result<Term> term = termFromText(text);
    if (!term) {
        const QString times = timesInWords(context, text);
        if (!times.isEmpty())
            return LetterValue::of(times);
        LetterValue own = context.paperWords(text);
        const QString mark = context.recordLanguage(text);
        if (!own.isNothing() && !mark.isEmpty())
            own.content = u"%1 (%2)"_s.arg(text.trimmed(), mark);
        return own;
    }
    const QString length = printTerm(*term, context.language());
    if (term->amount != 1 || !term->more.isEmpty())
        return LetterValue::of(context.say(u"every %1", u"раз в %1", u"%1 сайын").arg(length));
    const QString unit = length.section(u' ', 1);
    const bool week = term->unit == Term::Unit::Week;
    return LetterValue::of(
        context.say(u"every %1", week ? u"раз в неделю" : u"раз в %1", u"%1 сайын")
            .replace(u"%1"_s, unit));
}

/// The reporting days that have passed and that no entry says were kept. A row that the office
/// counts from the first day, because nobody has told the next one, is its reminder and on no
/// paper.
QString openReportOf(const FormContext &context, const RestrictionTerm &term)
{
    if (term.openReports == 0 || term.reportsFrom)
        return {};
    const QString first = context.span(term.openReport.earliest, term.openReport.latest);
    return term.openReports == 1
        ? first
        : context.say(u"%1 and later days", u"%1 и следующие дни", u"%1 және кейінгі күндер")
              .arg(first);
}

/// Whether the person has to report and the paper can mark no day of it. A row of days that is over
/// because the duty ends misses none.
bool isWithoutReportDays(const RestrictionTerm &term, const LetterValue &item)
{
    const Restriction &duty = term.restriction;
    const bool holds = term.telling == Telling::InForce || term.telling == Telling::NotCertain;
    const auto rule = readReportRule(duty.reportEvery);
    const bool counted
        = rule && !term.reportsFrom && (duty.nextReport.isSet() || rule->namesDays());
    return holds && isDutyToReport(duty) && !counted && item.members.value(u"next"_s).isNothing();
}

void readDuty(FormContext &context, const RestrictionTerm &term)
{
    const Restriction &duty = term.restriction;
    const QString type = context.label("restriction_type", duty.type);
    LetterValue &list = context.root(u"duties"_s);
    if (!context.admits(duty.id.uuid(), type))
        return;
    LetterValue item = list.newItem(duty.id.uuid());
    item.content = type;
    LetterValue words = context.paperWords(duty.text);
    list.foreign << words.foreign;
    if (const auto *own = std::get_if<QString>(&words.content);
        own != nullptr && own->compare(type, Qt::CaseInsensitive) == 0)
        words = {}; // the kind has said it
    item.set(u"type"_s, LetterValue::of(upperFirst(type)));
    item.set(u"text"_s, words);
    if (!words.isNothing())
        item.set(u"in_language"_s, LetterValue::of(context.recordLanguage(duty.text)));
    item.set(u"from"_s, context.date(term.begins));
    item.set(u"until"_s,
             context.lastDay(term.restriction.until, term.ends.earliest, term.ends.latest));
    item.set(u"law"_s, LetterValue::of(duty.law));
    item.set(u"every"_s, context.term(duty.reportEvery));
    item.set(u"how_often"_s, howOften(context, duty.reportEvery));
    if (term.nextReport.earliest && term.nextReport.latest && !term.reportsFrom
        && *term.nextReport.latest >= context.wish().date)
        item.set(u"next"_s,
                 LetterValue::of(context.span(term.nextReport.earliest, term.nextReport.latest)));
    const bool missing = isWithoutReportDays(term, item);
    item.set(u"days_missing"_s, LetterValue::flag(missing));
    if (missing && context.info().reader == Reader::Person)
        context.root(u"calendar"_s).set(u"days_missing"_s, LetterValue::flag(true));
    item.set(u"not_confirmed"_s, LetterValue::of(openReportOf(context, term)));
    item.set(u"may_hold"_s, LetterValue::flag(term.telling == Telling::NotCertain));
    item.set(u"later"_s, LetterValue::flag(term.telling == Telling::Later));
    item.set(u"starts"_s, LetterValue::of(context.label("restriction_start", duty.startsWith)));
    item.set(u"undone"_s, LetterValue::flag(term.telling == Telling::Undone));
    list.items << item;
}

QString weekday(Language language, int index)
{
    static constexpr std::array<const char16_t *, 7> english { u"Mon", u"Tue", u"Wed", u"Thu",
                                                               u"Fri", u"Sat", u"Sun" };
    static constexpr std::array<const char16_t *, 7> russian { u"Пн", u"Вт", u"Ср", u"Чт",
                                                               u"Пт", u"Сб", u"Вс" };
    static constexpr std::array<const char16_t *, 7> kazakh { u"Дс", u"Сс", u"Ср", u"Бс",
                                                              u"Жм", u"Сб", u"Жс" };
    const auto at = static_cast<size_t>(index);
    const char16_t *word = language == Language::Russian ? russian.at(at)
        : language == Language::Kazakh                   ? kazakh.at(at)
                                                         : english.at(at);
    return QStringView(word).toString();
}

/// A day on which the person surely must appear. A reporting day known only as a range is told in
/// the list above and marked nowhere.
bool isReportDay(const FormContext &context, CivilDay day)
{
    return std::ranges::any_of(restrictionTerms(context.folder(), day), [&](const auto &term) {
        return isKept(context, term) && !term.reportsFrom && term.nextReport.earliest == day
            && term.nextReport.latest == day;
    });
}

bool isLastDay(const FormContext &context, const QList<RestrictionTerm> &terms, CivilDay day)
{
    return std::ranges::any_of(terms, [&](const RestrictionTerm &term) {
        return isKept(context, term) && term.ends.earliest == day && term.ends.latest == day;
    });
}

bool isHearingDay(const FormContext &context, CivilDay day)
{
    return std::ranges::any_of(context.folder().hearings, [&](const Hearing &hearing) {
        return context.isTheirs(hearing.person) && hearing.at.isExactDay()
            && *hearing.at.earliest() == day && !context.wish().leftOut.contains(hearing.id.uuid());
    });
}

void readGrid(FormContext &context, const QList<RestrictionTerm> &terms)
{
    const QList<CivilDay> lastDays = lastDaysOfLimits(context);
    const CivilDay today = context.wish().date;
    const int length = CivilDay::daysInMonth(today.year(), today.month());
    const CivilDay first = today.plusDays(1 - today.day());
    LetterValue &calendar = context.root(u"calendar"_s);
    calendar.content = LetterValue::Group {};
    calendar.set(u"month"_s,
                 LetterValue::of(printDate(PartialDate::fromMonth(today.year(), today.month()),
                                           context.language())));
    for (int i = 0; i < 7; ++i)
        calendar.members[u"weekdays"_s].items << LetterValue::of(weekday(context.language(), i));
    LetterValue &weeks = calendar.members[u"weeks"_s];
    const int before = first.weekday() - 1;
    for (int cell = 0; cell - before < length; ++cell) {
        if (cell % 7 == 0)
            weeks.items << weeks.newItem();
        LetterValue &days = weeks.items.last().members[u"days"_s];
        LetterValue item = days.newItem();
        if (cell >= before) {
            const CivilDay day = first.plusDays(cell - before);
            item.set(u"number"_s, LetterValue::of(QString::number(day.day())));
            item.set(u"report"_s, LetterValue::flag(isReportDay(context, day)));
            item.set(u"last_day"_s,
                     LetterValue::flag(isLastDay(context, terms, day) || lastDays.contains(day)));
            item.set(u"hearing"_s, LetterValue::flag(isHearingDay(context, day)));
        }
        days.items << item;
    }
    LetterValue &last = weeks.items.last().members[u"days"_s];
    while (last.items.size() < 7)
        last.items << last.newItem();
}

} // namespace

void readBlankGrid(LetterValue &root, Language language)
{
    constexpr int mostWeeks = 6; // that a month touches
    LetterValue &calendar = root.members[u"calendar"_s];
    LetterValue &weeks = calendar.members[u"weeks"_s];
    for (int day = 0; day < 7; ++day)
        calendar.members[u"weekdays"_s].items << LetterValue::of(weekday(language, day));
    for (int week = 0; week < mostWeeks; ++week) {
        LetterValue row = weeks.newItem();
        LetterValue &days = row.members[u"days"_s];
        for (int day = 0; day < 7; ++day)
            days.items << days.newItem();
        weeks.items << row;
    }
}

void readDuties(FormContext &context)
{
    const QList<RestrictionTerm> terms = restrictionTerms(context.folder(), context.wish().date);
    const bool died = !context.root(u"death"_s).isNothing();
    for (const RestrictionTerm &term : terms) {
        if (!died && isKept(context, term))
            readDuty(context, term);
    }
    if (context.info().reader == Reader::Person)
        readGrid(context, terms);
}

} // namespace habeas
