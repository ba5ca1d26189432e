#include "app/casefile/banlist.h"

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
      u"social media|social network|соцсет|социальных сет|социальными сет|социальные сет|"
      u"әлеуметтік желі|blog|блог" },
    { u"internet", u"internet|интернет|ғаламтор" },
    { u"public_speech",
      u"public speech|speaking in public|speak in public|speak publicly|public statement|interview|"
      u"публичные выс|публичных выс|публично выс|интервью|көпшілік алдында" },
    { u"assembly",
      u"assembl|rally|rallies|demonstration|protest|митинг|собрани|шестви|пикет|жиналыс" },
    { u"association",
      u"organisation|organization|membership|political part|членств|организаци|объединени|в парти|"
      u"ұйымдар|партия" },
    { u"religious_activity", u"religio|религи|діни" },
    { u"movement",
      u"freedom of movement|leave the city|leaving the city|leave the town|передвижени|"
      u"пределы города|пределы района|жүріп-тұру" },
    { u"travel_abroad",
      u"abroad|leave the country|leaving the country|за границ|за рубеж|из страны|"
      u"шетел" },
    { u"leaving_home",
      u"leave home|leaving home|leave her home|leave his home|leave the house|"
      u"leaving the house|из дома|покидать жил|үйден шы" },
    { u"curfew",
      u"curfew|at set hours|at night|at home from|at home between|ночное время|в установленные "
      u"часы|"
      u"комендантск|белгіленген сағат" },
    { u"residence", u"residence|места жительства|место жительства|тұрғылықты" },
    { u"exile", u"exile|leaving the country or region|ссылк|вне страны|өңірден тыс" },
    { u"places", u"visiting|visit places|посещать|посещени|орындарға бару" },
    { u"contact", u"contact|общаться|общени|контакт|адамдармен байланыс" },
    { u"communication", u"telephone|phone|by post|correspondence|телефон|переписк|почтов|пошта" },
    { u"reporting",
      u"report to|reporting|register with|отмечаться|для отметки|являться|явк|тіркелуге" },
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
    return codes;
}

/// The lines of a list without their bullets and numbers.
QStringList itemsOf(const QString &text)
{
    static const QRegularExpression ends(u"[\\n\\r;\\x{2028}\\x{2029}]+"_s);
    static const QRegularExpression mark(
        u"^\\s*(?:[-–—•*·]\\s*|\\(?\\d{1,2}[.)]\\s+|\\(?\\p{L}\\)\\s+)?"_s);
    QStringList items;
    for (QString item : text.split(ends, Qt::SkipEmptyParts)) {
        item = item.remove(mark).simplified();
        while (item.endsWith(u'.') || item.endsWith(u','))
            item.chop(1);
        if (!item.isEmpty())
            items << item;
    }
    return items;
}

/// The parts of a sentence that names several, each with the sign or word before it.
QStringList clausesOf(const QString &item)
{
    static const QRegularExpression between(
        u"(?=,\\s|:\\s|\\s(?:and|or|и|или|а также|және|немесе)\\s)"_s);
    return item.split(between, Qt::SkipEmptyParts);
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
        for (const QString &clause : clausesOf(item)) {
            const QStringList named = codesIn(clause);
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

} // namespace

QList<BanInText> bansInText(const QString &text)
{
    const QStringList items = itemsOf(text);
    Collector found;
    for (const QString &item : items) {
        const bool heading = item.endsWith(u':');
        const QStringList codes = codesIn(item);
        if (codes.size() == 1)
            found.add(codes.first(), item);
        else if (codes.size() > 1)
            found.addSentence(item);
        else if (!heading && items.size() > 1)
            found.add(u"other"_s, item);
    }
    return found.bans();
}

} // namespace habeas
