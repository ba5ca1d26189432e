#include "app/casefile/bans/bankinds.h"

#include "app/base/text/textfold.h"

#include <QList>
#include <QRegularExpression>

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
    { u"internet", u"internet|интернет|ғаламтор|website|web site|сайт|messenger|мессенджер" },
    { u"public_speech",
      u"speak to the press|speaking to the press|speak to journalists|public speech|speaking in public|speak in public|speak publicly|public statement|interview|"
      u"публичные выс|публичных выс|публично выс|интервью|көпшілік алдында" },
    { u"assembly",
      u"assembl|gathering|public meeting|mass meeting|public event|mass "
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
      u"abroad|travel ban|leave the country|leaving the country|за границ|за рубеж|из страны|"
      u"шетел" },
    { u"leaving_home",
      u"leave home|leaving home|leave her home|leave his home|leave the house|"
      u"leaving the house|leave the flat|leave the apartment|из дома|из квартиры|покидать "
      u"дом|покидать жил|пределы жил|из жил|үйден шы" },
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
    { u"communication",
      u"telephone|phone|by post|correspondence|телефон|переписк|почтов|пошта арқылы|средства "
      u"связи|средств связи|средствами "
      u"связи" },
    { u"reporting",
      u"report to|reports to|report weekly|report monthly|report daily|report once|report twice|"
      u"report every|report in person|reporting|register with|check in with|check-in|sign in at|appear at "
      u"the "
      u"police|отмечаться|для отметки|являться|явк|тіркелуге" },
    { u"electronic_tag", u"electronic tag|bracelet|браслет|білезік" },
    { u"work_ban",
      u"work as|working as|hold office|holding office|hold public office|holding public office|public "
      u"office|profession|teach|должност|преподава|лауазым|кәсіп" },
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

/// "May not leave Cairo", "не выезжать из Минска".
bool leavesATown(const QString &clause)
{
    static const QRegularExpression leaves(
        u"\\b(?:leave|leaving|выезжать\\s+(?:из|за\\s+пределы)|покидать)\\s+(?:города?\\s+|г\\.\\s*)?\\p{Lu}"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    return leaves.match(clause).hasMatch();
}

} // namespace

QStringList banKindsIn(const QString &clause)
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
    if (leavesATown(clause) && !codes.contains(u"movement"_s)
        && !codes.contains(u"travel_abroad"_s))
        codes << u"movement"_s;
    // Hours at home are a curfew, not a place to live in.
    if (namesHours(clause)) {
        codes.removeAll(u"residence"_s);
        if (!codes.contains(u"curfew"_s))
            codes << u"curfew"_s;
    }
    return codes;
}

} // namespace habeas
