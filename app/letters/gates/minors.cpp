#include "app/letters/gates/minors.h"

#include "app/base/text/textfold.h"
#include "app/letters/gates/typedwords.h"
#include "app/letters/template/words.h"

#include <QRegularExpression>

#include <algorithm>

namespace habeas {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 majorityAge = 18; // years

bool beginsWithOneOf(const QString &text, const QStringList &stems)
{
    const QStringList words = foldedWords(text);
    return std::ranges::any_of(words, [&stems](const QString &word) {
        return std::ranges::any_of(stems, [&word](const QString &stem) {
            return word.startsWith(stem);
        });
    });
}

QStringList folded(std::initializer_list<QStringView> stems)
{
    QStringList all;
    for (const QStringView stem : stems)
        all << foldForSearch(stem.toString());
    return all;
}

/// The first number of the age says it; one that is only about right may be a little less.
bool isYoung(const QString &age)
{
    static const QRegularExpression number(u"\\d{1,3}"_s);
    static const QStringList young
        = folded({ u"minor", u"child", u"teen", u"juvenile", u"infant", u"несовершеннолет",
                   u"подрост", u"ребенок", u"детск", u"кәмелетке", u"жасөспірім", u"бала" });
    static const QStringList roughly = folded({ u"about", u"around", u"approx", u"circa", u"около",
                                                u"пример", u"приблиз", u"шамамен", u"жуық" });
    const QRegularExpressionMatch match = number.match(age);
    if (!match.hasMatch())
        return beginsWithOneOf(age, young);
    const qint64 years = match.captured().toLongLong();
    const bool rough = age.contains(u'~') || beginsWithOneOf(age, roughly);
    return years < majorityAge || (rough && years == majorityAge);
}

} // namespace

bool mayBeMinor(const Person &person, CivilDay on)
{
    if (const std::optional<CivilDay> last = person.born.latest())
        return last->plusMonths(majorityAge * 12) > on;
    return isYoung(person.age);
}

bool mayBeMinor(const CaseFolder &folder, Id<Person> person, CivilDay on)
{
    return std::ranges::any_of(folder.people, [&](const Person &one) {
        return one.id == person && !one.deleted && mayBeMinor(one, on);
    });
}

Result<> mayNameMinor(const CaseFolder &folder, Id<Person> person, CivilDay on,
                      const QSet<QString> &confirmations)
{
    if (confirmations.contains(u"minor_name"_s) || confirmations.contains(u"withhold_name"_s)
        || !mayBeMinor(folder, person, on))
        return {};
    return refused(Letters::tr("The person may be under 18, and what is published names no minor. "
                               "Give initials in the place of the name, or confirm that the name "
                               "is to be published all the same: whoever answers for the person "
                               "must have agreed, and it must be safe."),
                   u"confirm:minor_name"_s);
}

QList<LetterFinding> minorFindings(const CaseFolder &folder, Id<Person> person, CivilDay on)
{
    if (!mayBeMinor(folder, person, on))
        return {};
    return { { LetterFinding::Level::Warning,
               Letters::tr("The person may be under 18. Names of minors need more care than a "
                           "consent on record.") } };
}

} // namespace habeas
