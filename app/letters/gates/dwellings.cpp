#include "app/letters/gates/dwellings.h"

#include "app/letters/template/words.h"

#include <QRegularExpression>

#include <algorithm>

namespace habeas {

using namespace Qt::StringLiterals;

namespace {

QRegularExpression words(const QString &any, const QString &after)
{
    return QRegularExpression(u"(?<![\\p{L}\\p{M}])(?:%1)(?![\\p{L}\\p{M}])%2"_s.arg(any, after),
                              QRegularExpression::CaseInsensitiveOption
                                  | QRegularExpression::UseUnicodePropertiesOption);
}

/// "кв. 5", "casa 14", "flat no. 3", "14-үй".
bool isDoor(const QString &part)
{
    static const QString home
        = u"кв|квартира|квартире|квартиры|дом|доме|дома|д|подъезд|этаж|комната|"
          "комн|үй|пәтер|flat|apt|apartment|house|floor|casa|apto|apartamento|"
          "departamento|depto|piso|daire|kat|mənzil|ev|m\\."_s;
    static const QRegularExpression before
        = words(home, u"[.:]?\\s*(?:№|no\\.?|n\\.?º|#)?\\s*\\p{N}"_s);
    static const QRegularExpression after(u"\\p{N}\\p{L}?\\s*-?\\s*(?:үй|пәтер|mənzil)(?!\\p{L})"_s,
                                          QRegularExpression::CaseInsensitiveOption
                                              | QRegularExpression::UseUnicodePropertiesOption);
    return before.match(part).hasMatch() || after.match(part).hasMatch();
}

bool isStreet(const QString &part)
{
    static const QRegularExpression street = words(
        u"ул|улица|улице|улицы|просп|проспект|проспекте|пр-т|пер|переулок|переулке|бульвар|бул|"
        "шоссе|наб|набережная|проезд|көшесі|даңғылы|street|st|avenue|ave|road|rd|lane|boulevard|"
        "blvd|calle|avenida|carrera|barrio|sokak|sokağı|sok|cadde|caddesi|cad|mahallesi|mah|"
        "küçəsi|prospekti"_s,
        QString());
    return street.match(part).hasMatch();
}

/// "Низами 22" and "22 Nizami" are Nizami; "28-я улица" keeps its name.
QString withoutHouse(QString part)
{
    static const QRegularExpression last(u"[\\s,]+(?:№\\s*)?\\p{N}+\\s*[\\p{L}/-]?\\s*\\p{N}*$"_s,
                                         QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression first(u"^\\p{N}+[\\p{L}/-]?\\p{N}*\\s+(?=\\p{L})"_s,
                                          QRegularExpression::UseUnicodePropertiesOption);
    part = part.trimmed();
    part.remove(last);
    return part.remove(first).trimmed();
}

bool isBareNumber(const QString &part)
{
    static const QRegularExpression number(
        u"^\\s*(?:№\\s*)?\\p{N}+\\s*[\\p{L}/-]?\\s*\\p{N}*\\s*$"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    return number.match(part).hasMatch();
}

} // namespace

QString withoutDoor(const QString &place)
{
    QStringList kept;
    bool changed = false;
    bool afterStreet = false;
    for (const QString &part : place.split(u',')) {
        const bool bare = afterStreet && isBareNumber(part);
        const bool street = isStreet(part);
        if (isDoor(part) && !street) {
            changed = true;
            continue;
        }
        afterStreet = street || bare;
        if (bare) {
            changed = true;
            continue;
        }
        QString rest = part.trimmed();
        if (street) {
            static const QRegularExpression door(
                u"\\s+(?:кв|д|дом|flat|apt|casa|no)[.\\s]*\\p{N}.*$"_s,
                QRegularExpression::CaseInsensitiveOption
                    | QRegularExpression::UseUnicodePropertiesOption);
            rest.remove(door);
            rest = withoutHouse(rest);
        }
        changed = changed || rest != part.trimmed();
        if (!rest.isEmpty())
            kept << rest;
    }
    return changed ? kept.join(u", "_s) : place;
}

QStringList doorsIn(const QString &text)
{
    static const QRegularExpression flat
        = words(u"кв|квартир\\p{L}*|пәтер\\p{L}*|flat|apt|apartment|casa|apto|daire"_s,
                u"[.:]?\\s*(?:№|no\\.?|n\\.?º|#)?\\s*\\p{N}+\\p{L}?(?![\\p{L}\\p{N}])"_s);
    static const QRegularExpression streetFirst(
        u"(?<![\\p{L}\\p{N}])(?:[Уу]л|[Уу]лиц\\p{L}+|[Пп]росп|[Пп]роспект\\p{L}*|[Пп]р-?т|[Пп]ер|"
        "[Пп]ереул\\p{L}+|[Бб]ульвар\\p{L}*|[Шш]оссе|[Пп]роезд\\p{L}*|[Нн]абережн\\p{L}+|"
        "[Мм]кр|[Мм]икрорайон\\p{L}*|[Cc]alle|[Aa]venida|[Bb]arrio)\\.?\\s+(?:\\p{Lu}[\\p{L}-]+["
        "\\s,]+){1,3}"
        "(?:(?:д|дом|casa|no)[.\\s]*)?\\p{N}+\\p{L}?(?![\\p{L}\\p{N}])"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression streetLast(
        u"\\p{Lu}[\\p{L}-]+\\s+(?:St|Street|Ave|Avenue|Road|Rd|Lane|Boulevard|көшесі|даңғылы|Sokak|"
        "Sokağı|Caddesi|Cad|küçəsi)\\.?(?:\\s*,)?\\s+(?:[Nn]o[.:]?\\s*)?\\p{N}+\\p{L}?"
        "(?![\\p{L}\\p{N}])|(?<![\\p{L}\\p{N}])\\p{N}+\\p{L}?\\s+(?:\\p{Lu}[\\p{L}-]+\\s+){1,3}"
        "(?:St|Street|Ave|Avenue|Road|Rd|Lane|Boulevard)(?![\\p{L}\\p{N}])"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    QStringList found;
    for (const QRegularExpression *door : { &streetFirst, &streetLast, &flat }) {
        for (auto match = door->globalMatch(text); match.hasNext();)
            found << match.next().captured(0).simplified();
    }
    found.removeDuplicates();
    return found;
}

QList<LetterFinding> doorFindings(const LetterWish &wish, const QStringList &doors)
{
    QStringList own { wish.sender.address.simplified(), wish.sender.role, wish.paper.foot };
    for (const Wording &wording : wish.wordings)
        own << wording.block.simplified();
    QList<LetterFinding> findings;
    for (const QString &door : doors) {
        const bool isOwn = std::ranges::any_of(own, [&door](const QString &text) {
            return text.contains(door, Qt::CaseInsensitive);
        });
        if (!isOwn)
            findings << LetterFinding {
                LetterFinding::Level::Warning,
                Letters::tr("“%1” may be somebody's home: whoever reads the letter could find them "
                            "there. Leave the number out, unless the person agreed.")
                    .arg(door)
            };
    }
    return findings;
}

} // namespace habeas
