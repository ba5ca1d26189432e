#include "app/casefile/banlist.h"

#include "app/base/dates/dateinput.h"
#include "app/base/dates/term.h"
#include "app/base/text/textfold.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace habeas {

namespace {

struct Stems
{
    QStringView code;
    QStringView words; ///< beginnings of words or whole expressions, with "|" between them
};

constexpr Stems allStems[] = {
    { u"political_activity", u"politic|политич|саяси" },
    { u"charitable_activity", u"charit|благотворит|қайырымды" },
    { u"journalism", u"journalis|журналис|mass media|массовой информации|бұқаралық ақпарат" },
    { u"social_media",
      u"social media|social network|telegram|facebook|instagram|tiktok|youtube|twitter|whatsapp|"
      u"телеграм|фейсбук|инстаграм|тикток|ютуб|соцсет|социальных сет|социальными сет|социальные "
      u"сет|"
      u"әлеуметтік желі|blog|блог" },
    { u"internet", u"internet|интернет|ғаламтор" },
    { u"public_speech",
      u"public speech|speaking in public|speak in public|speak publicly|public statement|interview|"
      u"публичные выс|публичных выс|публично выс|интервью|көпшілік алдында" },
    { u"assembly",
      u"assembl|gathering|public event|mass "
      u"event|rally|rallies|marches|picket|demonstration|protest|"
      u"митинг|собрани|шестви|пикет|демонстрац|мероприят|жиналыс|шеру|іс шара|іс-шара" },
    { u"association",
      u"organisation|organization|membership|political part|членств|организаци|объединени|в парти|"
      u"ұйымдар|партия" },
    { u"religious_activity", u"religio|религи|діни" },
    { u"movement",
      u"freedom of movement|leave the city|leaving the city|leave the town|leave the district|"
      u"leave the region|leave the area|leave the village|передвижени|выезжать из города|"
      u"покидать город|пределы города|пределы района|пределы област|пределы населенн|жүріп-тұру|"
      u"қаладан шы|аумағынан шы" },
    { u"travel_abroad",
      u"abroad|leave the country|leaving the country|за границ|за рубеж|из страны|"
      u"шетел" },
    { u"leaving_home",
      u"leave home|leaving home|leave her home|leave his home|leave the house|"
      u"leaving the house|leave the flat|leave the apartment|из дома|из квартиры|покидать "
      u"дом|покидать жил|үйден шы" },
    { u"curfew",
      u"curfew|at set hours|at night|at home from|at home between|ночное время|в установленные "
      u"часы|"
      u"комендантск|белгіленген сағат" },
    { u"residence",
      u"residence|change of address|change her address|change his address|сменить адрес|"
      u"менять адрес|места жительства|место жительства|тұрғылықты" },
    { u"exile", u"exile|leaving the country or region|ссылк|вне страны|өңірден тыс" },
    { u"places", u"visiting|visit places|be in places|посещать|посещени|орындарға бару" },
    { u"contact",
      u"contact|communicate with|communicating with|meet with|meeting "
      u"with|approach|общаться|общени|контакт|адамдармен байланыс" },
    { u"communication", u"telephone|phone|by post|correspondence|телефон|переписк|почтов|пошта" },
    { u"reporting",
      u"report to|reporting|register with|check in with|sign in at|appear at the "
      u"police|отмечаться|для отметки|являться|явк|тіркелуге" },
    { u"electronic_tag", u"electronic tag|bracelet|браслет|білезік" },
    { u"work_ban",
      u"hold office|holding office|hold public office|profession|должност|лауазым|кәсіп" },
    { u"education", u"study|studies|studying|учёб|обучени|оқу" },
    { u"finances", u"bank account|property|банковск|имуществ|мүлік" },
    { u"treatment", u"treatment|лечени|емделу" },
    { u"community_work",
      u"community work|community service|общественные работы|общественных работ|"
      u"обязательных работ|қоғамдық жұмыс" },
};

/// Where a word begins so, in folded text.
bool hasWordLike(const QString &folded, const QString &stem)
{
    for (qsizetype at = folded.indexOf(stem); at >= 0; at = folded.indexOf(stem, at + 1)) {
        if (at == 0 || !folded.at(at - 1).isLetterOrNumber())
            return true;
    }
    return false;
}

struct FoldedKind
{
    QString code;
    QStringList stems;
};

QList<FoldedKind> foldedKinds()
{
    QList<FoldedKind> kinds;
    for (const Stems &kind : allStems) {
        FoldedKind folded { kind.code.toString(), {} };
        for (const QStringView stem : kind.words.split(u'|'))
            folded.stems << foldForSearch(stem.toString());
        kinds << folded;
    }
    return kinds;
}

/// Two hours of the clock, or one said to be one: "between 22:00 and 06:00", "с 22 до 6 часов".
bool namesHours(const QString &clause)
{
    static const QRegularExpression hours(
        u"(?<![\\d.])\\d{1,2}[:.]\\d{2}(?![.\\d])\\D{1,16}(?<!\\d)\\d{1,2}[:.]\\d{2}(?![.\\d])"
        "|\\b\\d{1,2}\\s*[ap]\\.?m\\b\\D{1,10}\\d{1,2}\\s*[ap]\\.?m\\b"
        "|\\b\\d{1,2}(?:\\s*час\\w*)?\\s+до\\s+\\d{1,2}\\s*час"
        "|\\bсағат\\s+\\d{1,2}"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return hours.match(clause).hasMatch();
}

/// What leads in or ends: it passes the sentence, or says since when, and bans nothing.
bool isFrame(const QString &sentence)
{
    static const QRegularExpression passes(
        u"\\bsentenced\\b|\\bsentences\\s+(?:him|her|the)|\\bconvicted\\s+(?:of|under)|found\\s+"
        u"guilty|"
        "into\\s+(?:legal\\s+)?force|приговорил|приговор[её]н|осужд[её]н\\w*\\s+(?:к|за|по)\\b|"
        "признал?\\w*\\s+виновн|(?:в|законную)\\s+силу|назначил\\w*\\s+наказани|"
        "кінәлі\\s+деп|күшіне\\s+ен|жазасын?\\s+тағайында"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression bans(
        u"\\bbar(?:s|red)?\\b|\\bban|prohibit|forbid|\\bnot\\b|\\bmust\\b|\\bshall\\b|oblig|depriv|"
        "запре|обяз|лиш[её]н\\w*\\s+права|\\bне\\s|тыйым|міндет"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return passes.match(sentence).hasMatch() && !bans.match(sentence).hasMatch();
}

QStringList codesIn(const QString &clause)
{
    static const QList<FoldedKind> kinds = foldedKinds();
    const QString folded = foldForSearch(clause);
    QStringList codes;
    for (const FoldedKind &kind : kinds) {
        const bool there = std::ranges::any_of(kind.stems, [&folded](const QString &stem) {
            return hasWordLike(folded, stem);
        });
        if (there)
            codes << kind.code;
    }
    // Hours at home are a curfew, not a place to live in.
    if (namesHours(clause)) {
        codes.removeAll(u"residence"_s);
        if (!codes.contains(u"curfew"_s))
            codes << u"curfew"_s;
    }
    return codes;
}

struct Item
{
    QString words;
    bool wholeLine; ///< a line of a list, and not one of several sentences on it
};

/// The text at its borders: new lines, semicolons, numbers of a list.
QStringList linesOf(const QString &text)
{
    static const QRegularExpression ends(
        u"[\\n\\r;\\x{2028}\\x{2029}]+|\\s+(?=\\(?\\d{1,2}\\)\\s+\\p{L})"
        "|(?<=[:.,])\\s+(?=\\d{1,2}\\.\\s+\\p{L})"_s);
    return text.split(ends, Qt::SkipEmptyParts);
}

/// Not after "ст.", "г." or "No.": what goes on begins with a capital, what ends is a word.
QStringList sentencesOf(const QString &line)
{
    static const QRegularExpression ends(
        u"(?:(?<=\\p{L}{3})|(?<=\\d{2})|(?<=[)»”\"]))[.!?]+\\s+(?=[\\p{Lu}«“\"])"_s);
    return line.split(ends, Qt::SkipEmptyParts);
}

/// Lines and sentences without bullets, numbers and what only leads in or ends.
QList<Item> itemsOf(const QString &text)
{
    static const QRegularExpression mark(
        u"^\\s*(?:[-–—•*·]\\s*|\\(?\\d{1,2}[.)]\\s+|\\(?\\p{L}\\)\\s+)?"_s);
    QList<Item> items;
    for (QString line : linesOf(text)) {
        const QStringList sentences = sentencesOf(line.remove(mark));
        for (const QString &sentence : sentences) {
            QString item = sentence.simplified();
            while (item.endsWith(u'.') || item.endsWith(u','))
                item.chop(1);
            if (!item.isEmpty() && !isFrame(item))
                items.append({ item, sentences.size() == 1 });
        }
    }
    return items;
}

/// The parts of a sentence that names several, each with the sign or word before it.
QStringList clausesOf(const QString &item)
{
    static const QRegularExpression between(
        u"(?=,\\s(?!\\d)|:\\s|\\s(?:and|or|и|или|а также|және|немесе)\\s(?!\\d))"_s);
    return item.split(between, Qt::SkipEmptyParts);
}

/// Whether the clause begins one more member of the sentence's list.
bool opensAnother(const QString &clause)
{
    static const QRegularExpression opens(
        u"^,\\s+(?:from\\s|to\\s|shall\\s|not\\s|\\w+ing\\s|\\w+(?:ть|ти|ться)\\s)"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    return opens.match(clause).hasMatch();
}

/// Whether the clause forbids or orders something by itself: it goes on with nothing before it.
bool stands(const QString &clause)
{
    static const QRegularExpression orders(
        u"^[,:]?\\s*(?:(?:and|or|и|или|а также|және|немесе)\\s+)?(?:(?:he|she|they|он|она|ол)\\s+)?"
        "(?:may\\s+not|must|shall|cannot|has\\s+to|have\\s+to|(?:is|are)\\s+(?:also\\s+)?(?:not|"
        "banned|barred|prohibited|forbidden|obliged|required)|не\\s+(?:вправе|имеет|может|должн)|"
        "обязан|запрещ|должн)"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return orders.match(clause).hasMatch();
}

/// Whether a part of it forbids or orders what no kind is named for.
bool namesMore(const QString &item)
{
    return std::ranges::any_of(clausesOf(item), [](const QString &clause) {
        return stands(clause) && codesIn(clause).isEmpty() && !isFrame(clause);
    });
}

/// The clause as words of its own.
QString bare(const QString &clause)
{
    static const QRegularExpression around(
        u"^[\\s,:]*(?:(?:and|or|и|или|а также|және|немесе)\\s+)?|[\\s,:]+$"_s);
    return QString(clause).remove(around);
}

class Collector
{
public:
    void add(const QString &code, const QString &words)
    {
        for (BanInText &ban : m_bans) {
            if (ban.code == code) {
                ban.words += u"; "_s + words;
                return;
            }
        }
        m_bans.append({ code, words });
    }

    /// A sentence: what names nothing goes on with what was named before it.
    void addSentence(const QString &item)
    {
        QStringList codes;
        QString words;
        const auto flush = [&] {
            for (const QString &code : std::as_const(codes))
                add(code, bare(words));
        };
        const QStringList clauses = clausesOf(item);
        for (qsizetype i = 0; i < clauses.size(); ++i) {
            const QString &clause = clauses.at(i);
            QStringList named = codesIn(clause);
            if (named.isEmpty() && isFrame(clause))
                continue; // "sentenced to a year and barred from …"
            if (named.isEmpty() && !codes.isEmpty() && opensAnother(clause)
                && i + 1 < clauses.size() && !codesIn(clauses.at(i + 1)).isEmpty()) {
                flush();
                codes = codesIn(clauses.at(i + 1));
                words = clause;
                continue; // ", from creating and leading parties": belongs to what follows
            }
            if (named.isEmpty() && !codes.isEmpty() && stands(clause)) {
                flush();
                codes = { u"other"_s };
                words = clause;
                continue;
            }
            if (codes.isEmpty() && stands(words) && stands(clause)) {
                add(u"other"_s, bare(words));
                codes = named;
                words = clause;
                continue;
            }
            if (named.isEmpty() || codes.isEmpty() || named == codes) {
                words += clause;
                codes = codes.isEmpty() ? named : codes;
                continue;
            }
            flush();
            codes = named;
            words = clause;
        }
        flush();
        // Named by words on both sides of an "or": "leaving the country or region".
        for (const QString &code : codesIn(item)) {
            const bool known = std::ranges::any_of(m_bans, [&code](const BanInText &ban) {
                return ban.code == code;
            });
            if (!known)
                add(code, item);
        }
    }

    [[nodiscard]] const QList<BanInText> &bans() const { return m_bans; }

private:
    QList<BanInText> m_bans;
};

/// "трёх лет" with a figure.
QString withoutCase(const QString &words)
{
    static const QStringList numbers { u"одного"_s, u"двух"_s,  u"трех"_s, u"четырех"_s,
                                       u"пяти"_s,   u"шести"_s, u"семи"_s, u"восьми"_s,
                                       u"девяти"_s, u"десяти"_s };
    const QString number = words.section(u' ', 0, 0).toLower().replace(u'ё', u'е');
    const qsizetype at = numbers.indexOf(number);
    return at < 0 ? words : QString(QString::number(at + 1) + u' ' + words.section(u' ', 1));
}

/// "for three years", "сроком на 3 года", "үш жыл мерзімге", where they are one length.
QStringList termsIn(const QString &sentence)
{
    static const QRegularExpression length(
        u"\\b(?:(?:for|during)\\s+(?:a\\s+(?:term|period)\\s+of\\s+)?|(?:сроком\\s+)?на\\s+|"
        "в\\s+течение\\s+)?([\\w-]+\\s+(?:years?|months?|год\\w*|лет|месяц\\w*|жылға|айға|жыл|ай))"
        "(?=(\\s+(?:мерзім|бойы)\\w*)?(?![\\w]))"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    QStringList found;
    for (auto at = length.globalMatch(sentence); at.hasNext();) {
        const auto match = at.next();
        const QString words = match.captured(1).simplified();
        const bool said = match.captured(0).size() > match.captured(1).size()
            || !match.captured(2).isEmpty() || words.endsWith(u"ға"_s);
        if (!said)
            continue;
        if (termFromText(words))
            found << words;
        else if (const auto term = termFromText(withoutCase(words)))
            found << printTerm(*term, Language::Russian);
    }
    return found;
}

/// The days on which the text says that it enters into force.
QStringList forceDaysIn(const QString &sentence)
{
    static const QRegularExpression force(
        u"into\\s+(?:legal\\s+)?force\\s+(?:on\\s+|from\\s+)?(.+)$|"
        "в\\s+(?:законную\\s+)?силу\\s+(?:с\\s+)?(.+)$|"
        "(\\d{4}\\s+жылғы\\s+\\d{1,2}\\s+\\w+?|\\d{1,2}\\.\\d{1,2}\\.\\d{4})-?(?:да|де|нан|нен|дан|"
        "ден)?\\s+"
        "(?:бастап\\s+)?(?:заңды\\s+)?күшіне\\s+ен"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    const auto match = force.match(sentence.simplified());
    if (!match.hasMatch())
        return {};
    QString words = match.captured(match.lastCapturedIndex());
    while (words.endsWith(u'.') || words.endsWith(u','))
        words.chop(1);
    DateInputContext context;
    context.today
        = CivilDay::fromQDate(QDate::currentDate()); // of no account: a year left out is not taken
    const auto reading = readDate(words, context);
    const bool clear
        = reading && reading->date.isExactDay() && !reading->yearAssumed && !reading->otherReading;
    return clear ? QStringList { words } : QStringList {};
}

/// Not since it is in force, but since something else happened.
bool beginsWithAnEvent(const QString &text)
{
    static const QRegularExpression event(
        u"\\bafter\\s+(?:serving|release|the\\s+end)|(?:после|по)\\s+(?:отбыти|освобожд)|"
        "өте(?:ген|п)|босат\\w*\\s+кейін"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return event.match(text).hasMatch();
}

} // namespace

QList<BanInText> bansInText(const QString &text)
{
    const QList<Item> items = itemsOf(text);
    Collector found;
    for (const auto &[item, wholeLine] : items) {
        const bool heading = item.endsWith(u':');
        const QStringList codes = codesIn(item);
        if (codes.size() == 1 && !namesMore(item))
            found.add(codes.first(), item);
        else if (!codes.isEmpty())
            found.addSentence(item);
        else if (!heading && wholeLine && items.size() > 1)
            found.add(u"other"_s, item);
    }
    return found.bans();
}

BanFrameInText banFrameInText(const QString &text)
{
    BanFrameInText frame;
    QStringList terms;
    QStringList days;
    for (const Item &item : itemsOf(text))
        terms << termsIn(item.words);
    for (const QString &line : linesOf(text)) {
        for (const QString &sentence : sentencesOf(line))
            days << forceDaysIn(sentence);
    }
    terms.removeDuplicates();
    days.removeDuplicates();
    if (terms.size() == 1)
        frame.term = terms.first();
    if (days.size() == 1 && !beginsWithAnEvent(text))
        frame.from = days.first();
    return frame;
}

} // namespace habeas
