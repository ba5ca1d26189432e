#include "app/letters/gates/contacts.h"

#include "app/letters/template/words.h"

#include <QRegularExpression>

#include <algorithm>

namespace habeas {

using namespace Qt::StringLiterals;

namespace {

/// Signs that nobody sees part no address.
QString withoutInvisible(const QString &text)
{
    QString seen = text;
    seen.removeIf([](QChar c) {
        return c.category() == QChar::Other_Format;
    });
    return seen;
}

QString digitsOf(const QString &text)
{
    QString digits;
    for (const QChar c : text) {
        if (c.isDigit())
            digits += QChar(u'0' + c.digitValue());
    }
    return digits;
}

/// "name (at) example (dot) org" in the one form that addresses are compared in.
QString plainAddress(const QString &typed)
{
    static const QRegularExpression at(u"\\s*(?:@|\\x{ff20}|[(\\[]\\s*at\\s*[)\\]])\\s*"_s,
                                       QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression dot(u"\\s*[(\\[]\\s*dot\\s*[)\\]]\\s*"_s,
                                        QRegularExpression::CaseInsensitiveOption);
    QString plain = typed.toCaseFolded();
    return plain.replace(at, u"@"_s).replace(dot, u"."_s);
}

/// Most texts have neither, and reading them twice is slow.
bool mayHoldContacts(const QString &text)
{
    constexpr int fewestDigits = 5;
    int digits = 0;
    for (const QChar c : text) {
        if (c == u'@' || c == QChar(0xff20) || c == u'(' || c == u'[')
            return true;
        digits += c.isDigit() ? 1 : 0;
    }
    return digits >= fewestDigits;
}

/// All that the addressee and the office say of themselves on paper.
QStringList ownTexts(const LetterWish &wish)
{
    QStringList own { wish.sender.name, wish.sender.role, wish.sender.address, wish.paper.foot };
    own << wish.paper.head;
    if (wish.official)
        own << wish.official->email << wish.official->copyTo << wish.official->office;
    for (const Wording &wording : wish.wordings)
        own << wording.block;
    return own;
}

bool isOwnAddress(const QString &address, const QStringList &own)
{
    const QString wanted = plainAddress(address);
    return std::ranges::any_of(own, [&wanted](const QString &text) {
        const QStringList there = mailAddressesIn(text);
        return std::ranges::any_of(there, [&wanted](const QString &one) {
            return plainAddress(one) == wanted;
        });
    });
}

/// The last digits say it: one may have the country before it, the other not.
bool isOwnPhone(const QString &phone, const QStringList &own)
{
    constexpr qsizetype telling = 9;
    const QString digits = digitsOf(phone).right(telling);
    return std::ranges::any_of(own, [&digits](const QString &text) {
        const QStringList there = phonesIn(text);
        return std::ranges::any_of(there, [&digits](const QString &one) {
            return digitsOf(one).endsWith(digits) || digits.endsWith(digitsOf(one));
        });
    });
}

} // namespace

QStringList phonesIn(const QString &text)
{
    constexpr qsizetype fewest = 10; // digits of a number that is known by its looks
    constexpr qsizetype most = 15;
    constexpr qsizetype fewestNamed = 5; // of one after a word for a telephone
    constexpr qsizetype fewestCalled = 7; // of one that somebody is asked to call
    static const QRegularExpression number(
        u"(?<![\\p{L}\\p{N}])(?<word>(?:phone|tel|telephone|"
        "mobile|cell|whatsapp|тел|телефон|моб|телефоны|"
        "ватсап)[.:№ ]{0,3}(?:no[. ]*|number )?)?"
        "(?<call>(?:call|called|calls|ring|dial|звон\\p{L}*|позвон\\p{L}*|набер\\p{L}*|"
        "хабарлас\\p{L}*|қоңырау)[.:,]?\\s+(?:(?:at|on|her|him|me|us|them|по|на|мне|ей|ему|им|"
        "номер\\p{L}*|"
        "шал\\p{L}*|нөмір\\p{L}*)[.:,]?\\s+){0,3})?"
        "(?<number>\\+?\\(?\\d(?:[ \\x{A0}().–-]{0,3}\\d)+)"
        "(?![\\p{L}\\p{N}])(?!\\s?(?:[$€£₽₸₫]|(?:usd|eur|kzt|rub|"
        "uzs|ugx|vnd|dollars?|euros?|shs|shillings?|soms?|soums?|"
        "sums?|dong|сум|сом)(?!\\p{L})|тенге|теңге|рубл|доллар|"
        "евро))"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression day(
        u"\\b\\d{1,2}\\.\\d{1,2}\\.\\d{4}\\b|\\b\\d{4}-\\d{2}-\\d{2}\\b"_s);
    QStringList found;
    for (auto match = number.globalMatch(text); match.hasNext();) {
        const QRegularExpressionMatch one = match.next();
        const QString signs = one.captured(u"number"_s);
        const auto digits = std::ranges::count_if(signs, [](QChar c) {
            return c.isDigit();
        });
        const bool named = !one.captured(u"word"_s).isEmpty();
        const bool called = !one.captured(u"call"_s).isEmpty();
        const bool looksSo = signs.startsWith(u'+') || digits < signs.size()
            || (digits == 11 && (signs.startsWith(u'8') || signs.startsWith(u'7')));
        if (digits <= most && !day.match(signs).hasMatch()
            && (digits >= fewest
                    ? named || called || looksSo
                    : (named && digits >= fewestNamed) || (called && digits >= fewestCalled)))
            found << signs;
    }
    found.removeDuplicates();
    return found;
}

QStringList mailAddressesIn(const QString &text)
{
    static const QRegularExpression address(
        u"(?<![\\p{L}\\p{N}._%+-])[\\p{L}\\p{N}][\\p{L}\\p{N}._%+'-]*"
        "(?:\\s?[@\\x{ff20}]\\s?|\\s?[(\\[]\\s?at\\s?[)\\]]\\s?)"
        "[\\p{L}\\p{N}-]+(?:(?:\\.|\\s?[(\\[]\\s?dot\\s?[)\\]]\\s?)[\\p{L}\\p{N}-]+)+"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    QStringList found;
    const QString seen = withoutInvisible(text);
    for (auto match = address.globalMatch(seen); match.hasNext();)
        found << match.next().captured(0);
    found.removeDuplicates();
    return found;
}

TypedContacts contactsIn(const QStringList &typed)
{
    TypedContacts contacts;
    for (const QString &text : typed) {
        contacts.phones << phonesIn(withoutInvisible(text));
        contacts.mail << mailAddressesIn(text);
    }
    contacts.phones.removeDuplicates();
    contacts.mail.removeDuplicates();
    return contacts;
}

QStringList ownContacts(const LetterWish &wish)
{
    QStringList own;
    for (const QString &text : ownTexts(wish)) {
        if (mayHoldContacts(text))
            own << phonesIn(text) << mailAddressesIn(text);
    }
    return own;
}

TypedContacts othersContactsIn(const QString &text, const QStringList &own)
{
    return mayHoldContacts(text) ? othersOf(contactsIn({ text }), own) : TypedContacts();
}

TypedContacts othersOf(const TypedContacts &contacts, const QStringList &own)
{
    TypedContacts others;
    for (const QString &phone : contacts.phones) {
        if (!isOwnPhone(phone, own))
            others.phones << phone;
    }
    for (const QString &address : contacts.mail) {
        if (!isOwnAddress(address, own))
            others.mail << address;
    }
    return others;
}

QList<LetterFinding> contactFindings(const LetterWish &wish, const TypedContacts &contacts)
{
    QList<LetterFinding> findings;
    if (contacts.phones.isEmpty() && contacts.mail.isEmpty())
        return findings;
    const QStringList own = ownTexts(wish);
    for (const QString &phone : contacts.phones) {
        if (!isOwnPhone(phone, own))
            findings << LetterFinding {
                LetterFinding::Level::Warning,
                Letters::tr("“%1” looks like somebody’s phone number. Give it only where its owner "
                            "agreed that the reader has it.")
                    .arg(phone)
            };
    }
    for (const QString &address : contacts.mail) {
        if (!isOwnAddress(address, own))
            findings << LetterFinding {
                LetterFinding::Level::Warning,
                Letters::tr("“%1” is somebody’s e-mail address, neither the addressee’s nor the "
                            "office’s. Give it only where its owner agreed that the reader has it.")
                    .arg(address)
            };
    }
    return findings;
}

} // namespace habeas
