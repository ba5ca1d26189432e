#include "app/base/dates/term.h"

#include "app/base/dates/datetokens.h"
#include "app/base/text/keyboardlayout.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cstdlib>

namespace habeas {

namespace {

using Unit = Term::Unit;

constexpr qsizetype longestText = 60;
constexpr int largestAmount = 99999;

struct UnitWord
{
    QStringView word;
    Unit unit;
};

// Folded as typed dates are: "таулик" for "тәулік".
constexpr std::array unitWords {
    UnitWord { u"h", Unit::Hour },        UnitWord { u"hr", Unit::Hour },
    UnitWord { u"hrs", Unit::Hour },      UnitWord { u"hour", Unit::Hour },
    UnitWord { u"hours", Unit::Hour },    UnitWord { u"ч", Unit::Hour },
    UnitWord { u"час", Unit::Hour },      UnitWord { u"часа", Unit::Hour },
    UnitWord { u"часов", Unit::Hour },    UnitWord { u"саг", Unit::Hour },
    UnitWord { u"сагат", Unit::Hour },    UnitWord { u"d", Unit::Day },
    UnitWord { u"day", Unit::Day },       UnitWord { u"days", Unit::Day },
    UnitWord { u"д", Unit::Day },         UnitWord { u"дн", Unit::Day },
    UnitWord { u"день", Unit::Day },      UnitWord { u"дня", Unit::Day },
    UnitWord { u"дней", Unit::Day },      UnitWord { u"сут", Unit::Day },
    UnitWord { u"сутки", Unit::Day },     UnitWord { u"суток", Unit::Day },
    UnitWord { u"кун", Unit::Day },       UnitWord { u"таулик", Unit::Day },
    UnitWord { u"wd", Unit::WorkingDay }, UnitWord { u"w", Unit::Week },
    UnitWord { u"wk", Unit::Week },       UnitWord { u"wks", Unit::Week },
    UnitWord { u"week", Unit::Week },     UnitWord { u"weeks", Unit::Week },
    UnitWord { u"нед", Unit::Week },      UnitWord { u"неделя", Unit::Week },
    UnitWord { u"неделю", Unit::Week },   UnitWord { u"недели", Unit::Week },
    UnitWord { u"недель", Unit::Week },   UnitWord { u"апта", Unit::Week },
    UnitWord { u"m", Unit::Month },       UnitWord { u"mo", Unit::Month },
    UnitWord { u"mos", Unit::Month },     UnitWord { u"month", Unit::Month },
    UnitWord { u"months", Unit::Month },  UnitWord { u"мес", Unit::Month },
    UnitWord { u"м", Unit::Month },       UnitWord { u"месяц", Unit::Month },
    UnitWord { u"месяца", Unit::Month },  UnitWord { u"месяцев", Unit::Month },
    UnitWord { u"ай", Unit::Month },      UnitWord { u"y", Unit::Year },
    UnitWord { u"yr", Unit::Year },       UnitWord { u"yrs", Unit::Year },
    UnitWord { u"year", Unit::Year },     UnitWord { u"years", Unit::Year },
    UnitWord { u"г", Unit::Year },        UnitWord { u"год", Unit::Year },
    UnitWord { u"года", Unit::Year },     UnitWord { u"лет", Unit::Year },
    UnitWord { u"л", Unit::Year },        UnitWord { u"жыл", Unit::Year },
    UnitWord { u"жылга", Unit::Year },    UnitWord { u"айга", Unit::Month },
    UnitWord { u"аптага", Unit::Week },   UnitWord { u"кунге", Unit::Day },
    UnitWord { u"тауликке", Unit::Day },  UnitWord { u"сагатка", Unit::Hour },
};

struct NumberWord
{
    QStringView word;
    int value;
};

constexpr std::array numberWords {
    NumberWord { u"a", 1 },       NumberWord { u"an", 1 },     NumberWord { u"one", 1 },
    NumberWord { u"two", 2 },     NumberWord { u"three", 3 },  NumberWord { u"four", 4 },
    NumberWord { u"five", 5 },    NumberWord { u"six", 6 },    NumberWord { u"seven", 7 },
    NumberWord { u"eight", 8 },   NumberWord { u"nine", 9 },   NumberWord { u"ten", 10 },
    NumberWord { u"один", 1 },    NumberWord { u"одна", 1 },   NumberWord { u"одну", 1 },
    NumberWord { u"одни", 1 },    NumberWord { u"два", 2 },    NumberWord { u"две", 2 },
    NumberWord { u"двое", 2 },    NumberWord { u"три", 3 },    NumberWord { u"трое", 3 },
    NumberWord { u"четыре", 4 },  NumberWord { u"пять", 5 },   NumberWord { u"шесть", 6 },
    NumberWord { u"семь", 7 },    NumberWord { u"восемь", 8 }, NumberWord { u"девять", 9 },
    NumberWord { u"десять", 10 }, NumberWord { u"бир", 1 },    NumberWord { u"еки", 2 },
    NumberWord { u"уш", 3 },      NumberWord { u"торт", 4 },   NumberWord { u"бес", 5 },
    NumberWord { u"алты", 6 },    NumberWord { u"жети", 7 },   NumberWord { u"сегиз", 8 },
    NumberWord { u"тогыз", 9 },   NumberWord { u"он", 10 },
};

constexpr std::array<QStringView, 7> workingWords {
    u"working", u"business", u"рабочий", u"рабочих", u"рабочая", u"рабочие", u"жумыс",
};
constexpr std::array<QStringView, 4> andWords { u"and", u"и", u"жане", u"мен" };
constexpr std::array<QStringView, 5> calendarWords {
    u"calendar", u"календарный", u"календарных", u"календарные", u"кунтизбелик",
};

template<class Words>
bool contains(const Words &words, QStringView word)
{
    return std::find(words.begin(), words.end(), word) != words.end();
}

std::optional<int> amountFrom(QStringView word)
{
    bool number = false;
    const int value = word.toInt(&number);
    if (number)
        return value;
    for (const NumberWord &candidate : numberWords) {
        if (candidate.word == word)
            return candidate.value;
    }
    return std::nullopt;
}

std::optional<Unit> unitFrom(QStringView word)
{
    if (word.endsWith(u'.'))
        word.chop(1);
    for (const UnitWord &candidate : unitWords) {
        if (candidate.word == word)
            return candidate.unit;
    }
    return std::nullopt;
}

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

/// "9y6m" as "9 y 6 m", and everything in one case.
QStringList wordsOf(const QString &text)
{
    QString spaced;
    for (const QChar c : foldDateText(text)) {
        if (!spaced.isEmpty() && isDigit(c) != isDigit(spaced.back()) && c != u'.' && c != u',')
            spaced += u' ';
        spaced += c;
    }
    return spaced.split(u' ', Qt::SkipEmptyParts);
}

tl::unexpected<Error> notOneLength(const QString &text)
{
    return refused(QCoreApplication::translate(
                       "Term",
                       "“%1” is not a length of time. Write numbers and units, the largest "
                       "first: 15 days, 2 months, 9 years 6 months. Hours and working days stand "
                       "alone: 48 hours.")
                       .arg(text.left(longestText)));
}

/// The next "2 months" of a text; takes its words away. A unit may be followed by a comma, and the
/// next part by "and".
std::optional<Term::Part> takePart(QStringList &words)
{
    if (words.size() < 2)
        return std::nullopt;
    const auto amount = amountFrom(words.takeFirst());
    const bool working = contains(workingWords, words.first());
    if (working || contains(calendarWords, words.first()))
        words.removeFirst();
    if (!amount || *amount < 1 || *amount > largestAmount || words.isEmpty())
        return std::nullopt;
    QString word = words.takeFirst();
    if (word.endsWith(u',') && !words.isEmpty())
        word.chop(1);
    // "1 жұмыс күні": the Kazakh possessive follows the adjective only.
    if (working && word == u"куни")
        word = QStringLiteral("кун");
    const auto unit = unitFrom(word);
    if (!unit || (working && *unit != Unit::Day))
        return std::nullopt;
    return Term::Part { *amount, working ? Unit::WorkingDay : *unit };
}

bool standsAlone(Unit unit)
{
    return unit == Unit::Hour || unit == Unit::WorkingDay;
}

enum class Plural { One, Few, Many };

Plural russianPlural(int amount)
{
    const int tens = amount % 100;
    const int ones = amount % 10;
    if (ones == 1 && tens != 11)
        return Plural::One;
    return ones >= 2 && ones <= 4 && (tens < 12 || tens > 14) ? Plural::Few : Plural::Many;
}

struct Forms
{
    std::array<QStringView, 2> english;
    std::array<QStringView, 3> russian;
    QStringView kazakh;
};

/// Orders count whole days as сутки and тәулік in Russian and Kazakh.
Forms formsOf(Unit unit)
{
    switch (unit) {
    case Unit::Hour:
        return { { u"hour", u"hours" }, { u"час", u"часа", u"часов" }, u"сағат" };
    case Unit::Day:
        break;
    case Unit::WorkingDay:
        return { { u"working day", u"working days" },
                 { u"рабочий день", u"рабочих дня", u"рабочих дней" },
                 u"жұмыс күні" };
    case Unit::Week:
        return { { u"week", u"weeks" }, { u"неделя", u"недели", u"недель" }, u"апта" };
    case Unit::Month:
        return { { u"month", u"months" }, { u"месяц", u"месяца", u"месяцев" }, u"ай" };
    case Unit::Year:
        return { { u"year", u"years" }, { u"год", u"года", u"лет" }, u"жыл" };
    }
    return { { u"day", u"days" }, { u"сутки", u"суток", u"суток" }, u"тәулік" };
}

QString printPart(const Term::Part &part, Language language)
{
    const int amount = std::abs(part.amount);
    const Forms forms = formsOf(part.unit);
    QStringView word = forms.kazakh;
    if (language == Language::English)
        word = forms.english.at(amount == 1 ? 0 : 1);
    else if (language == Language::Russian)
        word = forms.russian.at(static_cast<size_t>(russianPlural(amount)));
    return QString::number(amount) % u' ' % word;
}

} // namespace

QList<Term::Part> Term::parts() const
{
    return QList<Part> { Part { amount, unit } } + more;
}

Term Term::negated() const
{
    Term other = *this;
    other.amount = -amount;
    for (Part &part : other.more)
        part.amount = -part.amount;
    return other;
}

namespace {

Result<Term> termAsTyped(const QString &text)
{
    QStringList words = wordsOf(text);
    const auto first = takePart(words);
    if (!first)
        return notOneLength(text);
    Term term { first->amount, first->unit };
    Unit smallest = first->unit;
    while (!words.isEmpty()) {
        if (contains(andWords, words.first()))
            words.removeFirst();
        const auto part = takePart(words);
        if (!part || standsAlone(smallest) || standsAlone(part->unit) || part->unit >= smallest)
            return notOneLength(text);
        term.more << *part;
        smallest = part->unit;
    }
    return term;
}

} // namespace

Result<Term> termFromText(const QString &text)
{
    if (text.size() > longestText)
        return notOneLength(text);
    auto term = termAsTyped(text);
    if (term)
        return term;
    // "2ь" is "2m" on a layout nobody meant.
    for (const QString &other : wordsOnOtherLayouts(text)) {
        if (auto meant = termAsTyped(other))
            return meant;
    }
    return term;
}

QString printTerm(const Term &term, Language language)
{
    QStringList printed;
    for (const Term::Part &part : term.parts())
        printed << printPart(part, language);
    return printed.join(u' ');
}

std::optional<CivilDay> addTerm(CivilDay start, const Term &term)
{
    // Years and months are one step: by way of 29 February they would lose a day.
    qint64 months = 0;
    qint64 days = 0;
    for (const Term::Part &part : term.parts()) {
        switch (part.unit) {
        case Unit::Hour:
        case Unit::WorkingDay:
            return std::nullopt;
        case Unit::Day:
            days += part.amount;
            break;
        case Unit::Week:
            days += qint64 { 7 } * part.amount;
            break;
        case Unit::Month:
            months += part.amount;
            break;
        case Unit::Year:
            months += qint64 { 12 } * part.amount;
            break;
        }
    }
    return (months == 0 ? start : start.plusMonths(months)).plusDays(days);
}

} // namespace habeas
