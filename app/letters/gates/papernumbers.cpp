#include "app/letters/gates/papernumbers.h"

#include "app/letters/template/words.h"

#include <QRegularExpression>

#include <algorithm>

namespace habeas {

using namespace Qt::StringLiterals;

namespace {

constexpr auto Folded
    = QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption;

qsizetype digitsIn(const QString &text)
{
    return std::ranges::count_if(text, [](QChar c) {
        return c.isDigit();
    });
}

/// The number of a Kazakh identity card begins with the day of birth: "900131350123".
bool beginsWithDay(const QString &number)
{
    const int month = number.mid(2, 2).toInt();
    const int day = number.mid(4, 2).toInt();
    return month >= 1 && month <= 12 && day >= 1 && day <= 31;
}

void take(QStringList &found, const QRegularExpression &form, const QString &text, int group,
          bool (*fits)(const QString &))
{
    for (auto match = form.globalMatch(text); match.hasNext();) {
        const QString one = match.next().captured(group).trimmed();
        const bool known = std::ranges::any_of(found, [&one](const QString &other) {
            return other.contains(one);
        });
        if (!known && fits(one))
            found << one;
    }
}

/// Long enough, and no day.
bool isNumberOfAPaper(const QString &number)
{
    constexpr qsizetype fewest = 5; // digits
    static const QRegularExpression day(u"^\\d{4}-\\d{2}-\\d{2}$"_s);
    return digitsIn(number) >= fewest && !day.match(number).hasMatch();
}

QList<LetterFinding> othersAmong(const LetterWish &wish, const QStringList &all,
                                 const QString &words)
{
    QStringList own { wish.sender.name, wish.sender.role, wish.sender.address, wish.paper.foot };
    own << wish.paper.head;
    for (const Wording &wording : wish.wordings)
        own << wording.block;
    QList<LetterFinding> findings;
    for (const QString &one : all) {
        const bool isOwn = std::ranges::any_of(own, [&one](const QString &text) {
            return text.contains(one, Qt::CaseInsensitive);
        });
        if (!isOwn)
            findings << LetterFinding { LetterFinding::Level::Warning, words.arg(one) };
    }
    return findings;
}

} // namespace

QStringList paperNumbersIn(const QString &text)
{
    // A word for a paper, at most a word for its number, and the number.
    static const QRegularExpression named(
        u"(?<![\\p{L}\\p{N}])(?:(?:загран)?паспорт\\p{L}{0,3}|passport|төлқұжат\\p{L}*|"
        "удостоверени\\p{L}{1,2}(?:\\s+личности)?|жеке\\s+куәлі\\p{L}*|куәлік\\p{L}*|"
        "identity\\s+(?:card|number|paper)|national\\s+id|tax\\s+(?:id|number)|"
        "driv(?:ing|er.?s)\\s+licen[cs]e|иин|жсн|инн|снилс|пинфл|полис\\p{L}{0,2}|"
        "c[eé]dula|dni|curp|ssn|tin|imei|iban|"
        "(?:номер\\p{L}*\\s+)?(?:карт[аы]|сч[её]т\\p{L}{0,2})|(?:card|account)\\s+number)"
        "[\\s:,.]{0,3}(?:(?:серии|серия|series|номер|нөмірі|number|no|№|#)[\\s:.]{0,3}){0,2}"
        "(?<number>\\p{L}{0,3}[ -]?\\d(?:[ -]?\\d)+)(?![\\p{L}\\p{N}])"_s,
        Folded);
    static const QRegularExpression id(
        u"(?<![\\p{L}\\p{N}])ID(?:\\s+card)?[\\s:]{1,2}(?:(?:no|number|№)[\\s:.]{0,2})?"
        "(?<number>[A-Z]{0,3}[ -]?\\d(?:[ -]?\\d)+)(?![\\p{L}\\p{N}])"_s);
    static const QRegularExpression birth(u"(?<![\\p{L}\\p{N}№/.-])\\d{12}(?![\\p{L}\\p{N}/-])"_s);
    static const QRegularExpression passport(
        u"(?<![\\p{L}\\p{N}/-])[A-Z]{1,2}\\d{7,9}(?![\\p{L}\\p{N}/-])"_s);
    static const QRegularExpression account(
        u"(?<![\\p{L}\\p{N}])[A-Z]{2}\\d{2}(?: ?[A-Z0-9]{4}){3,7}(?: ?[A-Z0-9]{1,4})?"
        "(?![\\p{L}\\p{N}])"_s);
    QStringList found;
    take(found, named, text, 1, &isNumberOfAPaper);
    take(found, id, text, 1, &isNumberOfAPaper);
    take(found, birth, text, 0, &beginsWithDay);
    take(found, passport, text, 0, &isNumberOfAPaper);
    take(found, account, text, 0, &isNumberOfAPaper);
    return found;
}

QStringList handlesIn(const QString &text)
{
    const auto any = [](const QString &) {
        return true;
    };
    static const QRegularExpression page(
        u"(?<![\\p{L}\\p{N}.-])(?:www\\.)?(?:t\\.me|telegram\\.me|vk\\.com|ok\\.ru|facebook\\.com|"
        "fb\\.com|instagram\\.com|twitter\\.com|x\\.com|tiktok\\.com|youtube\\.com|"
        "linkedin\\.com/in|wa\\.me|threads\\.net)/@?[\\w.+-]*\\w"_s,
        Folded);
    static const QRegularExpression at(
        u"(?<![\\p{L}\\p{N}._%+/-])[@\\x{ff20}][A-Za-z][A-Za-z0-9_.]{1,29}(?<!\\.)"_s);
    static const QRegularExpression named(
        u"(?<![\\p{L}\\p{N}])(?:instagram|инстаграм\\p{L}*|telegram|телеграм\\p{L}*|facebook|"
        "фейсбук\\p{L}*|skype|скайп\\p{L}*|tiktok|тикток\\p{L}*|nick(?:name)?|ник|username|"
        "аккаунт\\p{L}*)[\\s:,–-]{1,3}(?<name>[A-Za-z][A-Za-z0-9.]*[_0-9][A-Za-z0-9_.]*)"_s,
        Folded);
    QStringList found;
    take(found, page, text, 0, any);
    take(found, at, text, 0, any);
    take(found, named, text, 1, any);
    return found;
}

QList<LetterFinding> paperNumberFindings(const LetterWish &wish, const QStringList &numbers)
{
    return othersAmong(wish, numbers,
                       Letters::tr("“%1” looks like the number of somebody’s paper or account. "
                                   "Leave it out, unless the person agreed that the reader has "
                                   "it."));
}

QList<LetterFinding> handleFindings(const LetterWish &wish, const QStringList &handles)
{
    return othersAmong(wish, handles,
                       Letters::tr("“%1” is somebody’s name on a network: whoever reads the letter "
                                   "finds them and their friends there. Give it only where its "
                                   "owner agreed."));
}

} // namespace habeas
