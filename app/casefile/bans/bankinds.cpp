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
      u"speak to the press|speaking to the press|speak to journalists|public speech|speaking in "
      u"public|speak in public|speak publicly|public statement|interview|"
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
      u"leave the region|leave the area|leave the village|remain within the city|remain within the "
      u"town|remain within the district|remain within the region|stay within "
      u"the|передвижени|выезжать из города|"
      u"покидать город|пределы города|пределы района|пределы област|пределы населенн|жүріп-тұру|"
      u"қаладан шы|аумағынан шы|қаласынан шы" },
    { u"travel_abroad",
      u"abroad|travel ban|leave the country|leaving the country|за границ|за рубеж|из "
      u"страны|пределы страны|"
      u"пределы республики|пределы государства|пределы российск|пределы казахстан|шетел|елден шы" },
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
      u"with|approach|приближаться к|общаться|общени|контакт|адамдармен байланыс" },
    { u"communication",
      u"telephone|phone|by post|correspondence|телефон|переписк|почтов|пошта арқылы|средства "
      u"связи|средств связи|средствами "
      u"связи" },
    { u"reporting",
      u"report to|reports to|report weekly|report monthly|report daily|report once|report twice|"
      u"report every|report each|report three|report fortnight|report bi-|report biweekly|report "
      u"regularly|report on the first|report on the second|report on the third|report on the "
      u"last|report on the 1|report on the 2|report on mon|report on tues|report on wednes|"
      u"report on thurs|report on fri|report on sat|report on sun|report at|report in person|"
      u"reporting|register with|check in with|check-in|sign in at|appear at "
      u"the "
      u"police|отмечаться|для отметки|являться|явк|тіркелуге" },
    { u"electronic_tag", u"electronic tag|bracelet|браслет|білезік" },
    { u"work_ban",
      u"work as|working as|hold office|holding office|hold public office|holding public "
      u"office|public "
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
        "|\\b\\d{1,2}\\s*(?:[ap]\\.?m\\b)?\\s*(?:to|and|[–—-])\\s*\\d{1,2}\\s*[ap]\\.?m\\b"
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

QRegularExpression inAnyCase(const QString &pattern)
{
    QRegularExpression made(QString(pattern).remove(u'\n'),
                            QRegularExpression::CaseInsensitiveOption
                                | QRegularExpression::UseUnicodePropertiesOption);
    Q_ASSERT_X(made.isValid(), "bankinds", qPrintable(made.errorString()));
    return made;
}

/// A place that must not be entered or come near: "approach within 500 metres of", "enter", "stay
/// away from", "приближаться ближе чем на 100 метров", "входить в".
bool namesAPlace(const QString &clause)
{
    static const QRegularExpression place = inAnyCase(
        uR"(\b(?:enter|entering)\s+(?!into\b)|\bentry\s+to\b|\b(?:keep|stay|remain)(?:ing)?\s+(?:at\s+least\s+[^,;:]{1,30}\s+)?(?:away|clear|out)\b
|\b(?:be|being|remain|remaining|stay|staying)\s+(?:with)?in\s+(?:any\s+|a\s+|the\s+)?(?:public\s+places?|vicinity)\b
|\bapproach(?:ing)?\s+(?:the\s+)?(?:\w+\s+)?(?:buildings?|parliament|court(?:house|room|s)?|embassy|schools?|stations?|offices?|square|ministry|borders?|campus)\b|\b(?:within|closer\s+than|nearer\s+than)\s+[^,;:]{1,30}?\b(?:met(?:re|er)s?|m|km|kilomet(?:re|er)s?|miles?|yards?|feet)\s+(?:of|from|to)\b|\b(?:come|go|coming|going)\s+near\b
|\bприближ\p{L}+[^,;:]{0,40}\bметр|\b(?:вход|заход|войти|зайти)\p{L}*\s+(?:в|на)\s|\bприближ\p{L}+\s+к\s+(?:здани|объект|мест|территори|дому|жилищ|суд|парламент|школ)|\bнаходиться\s+(?:в\s+(?:общественных|местах)|вблизи|ближе|рядом)|\bпоявляться\s
|\bметрден\s+(?:\p{L}+\s+)?жақын|\b\p{L}+(?:ға|ге|қа|ке|на|не)\s+кір(?:у|ме))"_s);
    return place.match(clause).hasMatch();
}

/// "Approach" of somebody, not of a place: whoever is named is a person.
bool namesSomebody(const QString &clause)
{
    static const QRegularExpression somebody = inAnyCase(
        uR"(\b(?:witness|victim|co-accused|co-defendant|person|people|anyone|anybody|him|her(?:self)?|them|family|relative|wife|husband|child|complainant|journalist|officer|judge|investigator|member|contact|communicat|meet)\w*
|\b(?:свидетел|потерпевш|соучастник|лиц[уоа]\b|лицам|человек|люд|е[йму]+\b|ним\b|семь|родн|родств|жен[еыу]\b|муж|дет[яиь]|реб[её]н|судь|следовател|журналист|контакт|обща|общен)\p{L}*
|\b(?:куә|жәбірлен|адам|отбасы|туыс|журналист))"_s);
    return somebody.match(clause).hasMatch();
}

/// Not the trade, but those who work in it: "speak to journalists".
bool speaksToJournalists(const QString &clause)
{
    static const QRegularExpression speaks = inAnyCase(
        uR"(\b(?:speak|talk|communicat|meet|contact)\w*\s+(?:to|with\s+)?\s*(?:the\s+|any\s+)?journalists?\b|\bинтервью\s+журналист|\b(?:общ|говор|встреч|бесед|контакт)\p{L}*\s+с\s+(?:\p{L}+\s+)?журналист|\bжурналис\p{L}*(?:мен|пен|бен)\s+(?:сөйлес|кездес|байланыс))"_s);
    return speaks.match(clause).hasMatch();
}

/// What somebody may not do freely, and no movement that has a name: "restrictions on his
/// movement".
bool namesMovement(const QString &clause)
{
    static const QRegularExpression moves = inAnyCase(
        uR"(\b(?:restrict|limit|curtail)\w*\b[^,;:]{0,40}?(?<!political )(?<!protest )(?<!opposition )(?<!social )\bmovements?\b(?!\s+(?-i:[«"“\p{Lu}]))|\b(?:his|her|their|[’']s)\s+movements?\s+(?:\w+\s+){1,3}(?:restricted|limited|curtailed)\b|\bfreedom\s+to\s+move\b
|\b(?:ограничен|ограничи|свобод)\p{L}*\s+(?:\p{L}+\s+){0,2}перемещени)"_s);
    return moves.match(clause).hasMatch();
}

bool namesTheHome(const QString &clause)
{
    static const QRegularExpression home = inAnyCase(
        uR"(\b(?:curfew|home|house|flat|dwelling|apartment)\b|комендантск|\b(?:дом|жил|квартир)\p{L}*|\bүй\p{L}*)"_s);
    return home.match(clause).hasMatch();
}

/// What the words name beside their stems, and what they only seem to name.
void correct(const QString &clause, QStringList &codes)
{
    if (namesAPlace(clause)) {
        if (!namesSomebody(clause))
            codes.removeAll(u"contact"_s); // "approach within 500 metres of Parliament"
        if (!codes.contains(u"places"_s))
            codes << u"places"_s;
    }
    if (speaksToJournalists(clause)) {
        codes.removeAll(u"journalism"_s);
        if (!codes.contains(u"contact"_s) && !codes.contains(u"public_speech"_s))
            codes << u"public_speech"_s;
    }
    // Hours at home are a curfew: no place to live in, and no second ban on leaving it.
    if (namesHours(clause)) {
        codes.removeAll(u"residence"_s);
        codes.removeAll(u"leaving_home"_s);
        if (codes.isEmpty())
            codes << u"curfew"_s; // else they are the hours of something else
    }
    if (codes.contains(u"curfew"_s)) {
        codes.removeAll(u"leaving_home"_s);
        const bool alone = std::ranges::all_of(codes, [](const QString &code) {
            return code == u"curfew"_s || code == u"places"_s || code == u"residence"_s;
        });
        if (!alone && !namesTheHome(clause))
            codes.removeAll(u"curfew"_s); // the telephone at night
    }
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
    if (!codes.contains(u"movement"_s) && namesMovement(clause))
        codes << u"movement"_s;
    correct(clause, codes);
    return codes;
}

} // namespace habeas
