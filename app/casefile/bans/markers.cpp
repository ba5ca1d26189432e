#include "app/casefile/bans/markers.h"

#include "app/casefile/bans/folded.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace habeas::bans {

namespace {

struct Words
{
    Says says;
    QStringView pattern; ///< English, Russian, Kazakh; small letters only
};

// Each word here stands for a way people have of saying it; the longest that fits counts.
constexpr Words allWords[]
    = {
          { Says::Nothing,
            uR"(\bas\s+(?:[\w’']+\s+){0,4}(?:asked|requested|proposed|demanded|sought)\b
|\b(?:at|on|upon)\s+(?:the\s+)?(?:\w+\s+|\w+[’']s\s+){0,3}request\b|\bon\s+demand\b
|\bas\s+(?:required|allowed|permitted|provided)\b|\b(?:not|no)\s+earlier\s+than\b|\bno\s+(?:longer|more)\s+than\b
|\b(?:previous|prior|earlier)\s+(?:\w+\s+)?(?:consent|permission|approval|notice|agreement)
|\bpreviously\s+(?:convicted|known)
|(?:banned|prohibited|forbidden|barred|outlawed)\s+(?:\w+\s+)?(?:organi[sz]ation|movement|part(?:y|ies)\b|group|association|website|material|literature|channel|symbol|book)\w*
|\bпо\s+(?:\w+\s+)?(?:требованию|вызову|ходатайству)\b|\bкак\s+(?:и\s+)?(?:\w+\s+){0,2}(?:просил|требовал|предлагал)\w*(?:\s+\w+)?
|\bранее\s+(?:судим|осужд|знаком)\w*|\bне\s+ранее\b|\bкроме\s+того\b|\bпомимо\s+(?:этого|того)\b
|\bв\s+соответствии\s+с\s+требованиями\b|\bзапрещ[её]нн\w+(?=\s+\w)|\bтыйым\s+салынған(?=\s+\w)|\bбұрын\s+сотталған\w*)" },
          { Says::Imposes,
            uR"(\b(?:(?:he|she|they)\s+)?(?:(?:is|are|was|were|be)\s+(?:also\s+|hereby\s+)?)?(?:barred|banned|prohibited|forbidden|disqualified|restrained|required|obliged)\b
|\b(?:bars|bans|prohibits|forbids|forbade|disqualifies|restrains|requires|obliges)\b
|\b(?:shall|must|may|can|will)\s+(?:not|never|neither|under\s+no)\b|\bmay\s+no\s+longer\b|\bcannot\b|\b(?:shall|must)\b
|\b(?:has|have)\s+to\b|\b(?:he|she|they|defendant|accused|person|suspect)\s+(?:is|are)\s+(?:not\s+)?to\b|\b(?:is|are)\s+not\s+to\b
|\b(?:is|are)\s+(?:\w+\s+)?(?:under|subject\s+to)\b|\b(?:not|never)\s+(?:be\s+)?(?:allowed|permitted|entitled|authori[sz]ed)\b
|\b(?:neither|nor|never|under\s+no\s+circumstances?|at\s+no\s+time|in\s+no\s+(?:case|event)|on\s+no\s+account)\b[^.;:!?]{0,90}?(?-i:\bmay\b)(?!\s+(?:also\s+)?(?:be\s+)?(?:stop|prevent|forbid|prohibit|restrict|hinder))
|\bno\s+(?!(?:\w+\s+)?(?:bans?|prohibitions?|restrictions?|obligations?|conditions?|dut(?:y|ies)|limits?|one|person|court|authorit\w+|official)\b)[^.;:!?]{0,60}?(?-i:\bmay\b)
|\border(?:s|ed)\b(?=.*\b(?:to|that|not)\b)|\b(?:impos|appl)(?:es|ed|y|ies|ied)\b(?=.*\b(?:bans?|prohibitions?|restrictions?|obligations?|dut(?:y|ies)|conditions?|curfew|following)\b)
|\b(?:is|are)\s+(?:hereby\s+)?imposed\b|\bon\s+(?:the\s+)?conditions?\s+that\b|\bdepriv(?:es|ed)\s+(?:\w+\s+)?of\s+(?:the\s+|his\s+|her\s+|their\s+)?right\w*|\bwith\s+depriv\w+\s+of\s+the\s+right\w*
|\bgrant(?:s|ed)\s+the\s+(?:prosecut\w+|investigat\w+)(?:[’']s?)?\s+(?:request|motion|application)
|\b(?:prosecut\w+|investigat\w+)(?:[’']s?)?\s+(?:request|motion|application)\s+(?:is|was)\s+granted
|\bзапретил[аио]?\b|\bзапреща(?:ет|ют)(?:ся)?\b|\bзапрещ[её]н[оаы]?\b|\bвоспреща\w+|\bвоспрещено\b|\bобязал[аио]?\b|\bобязыва(?:ет|ют)\b|\bобязан[аоы]?\b
|\bлиш(?:ил\w*|[её]н\w?)\s+(?:\w+\s+)?прав\w*|\b(?:возложил|наложил|избрал|назначил|применил|установил)\w*(?=.*(?:запрет|обязанност|ограничени|лишени\w+\s+права))
|\b(?:возложен|наложен|установлен)[ыоа]?\b(?=.*(?:запрет|обязанност|ограничени))
|\bне\s+(?:вправе|имеет\s+права|может|могут|разреш(?:ено|ается|ил\w*|ены?)|допускается)\b|\bне\s+должн\w+|\bнельзя\b|\bдолж(?:ен|на|ны|но)\b
|\bудовлетвор(?:ил\w*|ить|ено|ена?)\s+(?:\w+\s+)?ходатайств\w+\s+(?:прокурор|следовател|обвинени)\w*
|\bходатайств\w+\s+(?:прокурор|следовател)\w*\s+(?:(?!отмен|сняти|смягч|измен|разреш)\w+\s+){0,6}удовлетвор(?:ить|ено|ил\w*)
|\b(?:возлага|налага|назнача|устанавлива|применя)(?:ет|ют)(?:ся)?\b(?=.*(?:запрет|обязанност|ограничени|лишени\w+\s+права))|\b(?:вводи(?:т|тся)|вв[её]л[аио]?)\b(?=.*(?:запрет|ограничени))
|\bшекте(?:йді|лсін|леді)\b|\bтыйым\s+сал(?:ын)?(?:сын|ады|ды|ынды|ынады)\b|\bміндеттел(?:сін|ді|еді)\b|\bміндетте(?:ді|йді|сін)\b|\bжүктел(?:сін|ді|еді)\b|\bжүктесін\b|\bжүктеді\b
|\bқұқығынан\s+айыр\w*|\bболмайды\b|\bтиіс\b|\bміндетті\b|\bқұқылы\s+емес\b|\bрұқсат\s+(?:етіл|беріл)мейді\b
|\b\p{L}{2,}(?:масын|месін|басын|бесін|пасын|песін)\b|\b\p{L}{2,}(?:майды|мейді)\b)" },
          // "The sentence restricts", "it … and restricts": whose word it is decides, but is no
          // part of it.
          { Says::Imposes,
            uR"(\b(?:court|judge|judge?ment|sentence|verdict|ruling|decision|house\s+arrest|probation|punishment)\b(?:,?\s+(?:which|that)|(?:\s+(?!that\b|who\b|which\b|hear|found\b|not\b|said\b|says\b|police\b|law\b|authorit|(?:no|never|nor|neither)\b)[\w.’'-]+){0,5}?)?\s+\K(?:restrict|limit|curtail)(?:s|ed)\b(?!\s+(?:to|by|in|on|upon|area|zone)\b)
|\b(?:it|they|conditions|terms)\s+(?:(?:also|further|\w+ly)\s+)?\K(?:restrict|limit|curtail)s?\b(?!\s+(?:to|by|in|on|upon)\b)|^(?:[^,.;:]{0,40},\s+)?(?:it|he|she)\s+(?:(?:also|further|\w+ly)\s+)?\K(?:restrict|limit|curtail)(?:s|ed)\b(?!\s+(?:to|by|in|on|upon)\b)
|\b(?:court|judge|judge?ment|sentence|verdict|ruling|decision|it)\b(?:(?!\b(?:that|police|law|authorit\w+)\b)[^.;!?]){0,160}?(?:,|\band)\s+(?:also\s+|further\s+)?\K(?:(?:restricts|limits|curtails)\b(?!\s+(?:to|by|in|on|upon)\b)|(?:restricted|limited|curtailed)\s+(?=(?:his|her|their)\b))
|\b(?:his|her|their|\w+[’']s)\s+(?:freedom\s+of\s+\w+|movements?|(?:right|access|use)\s+(?:to|of)\s+[\w ]{1,30}?)\s+(?:is|are|shall\s+be|will\s+be)\s+(?:(?:also|hereby|\w+ly)\s+)?\K(?:restricted|limited|curtailed)\b(?!\s+by\b)
|\b(?:he|she|they|defendant|accused|convict)\s+(?:is|are|shall\s+be)\s+(?:hereby\s+)?restricted\s+(?:from|to|in)\b|\b(?:places?|placed|puts?|sets?)\b(?=\s+(?:\w+\s+){0,3}(?:restrictions?|limits?|bans?|conditions?)\s+(?:on|upon)\b)
|\b(?:суд|судья|приговор|решени[ея]|постановлени[ея]|определени[ея]|наказани[ея]|услови[ея])(?:\s+(?!что\b|полици|власт|акимат|не\b|который\b)[\p{L}\d.-]+){0,5}?\s+\Kограничи(?:вает|вают|л[аио]?)\b(?!\s+(?:сво[ийёюея]|себя))
|\b(?:он[аои]?|котор(?:ый|ое|ая|ые))\s+(?:(?:также|ещ[её]|\p{L}+о)\s+)?\Kограничи(?:вает|вают|л[аио]?)\b(?!\s+(?:сво[ийёюея]|себя))
|\b(?:суд|приговор|решени[ея]|постановлени[ея]|он[ао]?)\b(?:(?!\b(?:что|полици\p{L}*|власт\p{L}*)\b)[^.;!?]){0,160}?(?:,|\bи|\bтакже)\s+(?:также\s+)?\Kограничи(?:вает|вают|л[аио]?)\b(?!\s+(?:сво[ийёюея]|себя))
|\b(?:свобод\p{L}+\s+(?:\p{L}+\s+)?(?:передвижени|перемещени)\p{L}+|(?:передвижени|перемещени)[ея])\s+(?:(?!был)\p{L}+\s+){0,2}?\Kогранич(?:ен[аыо]?|ивается)\b(?!\s+(?:полици|власт|закон)))" },
          { Says::ImposesAs,
            uR"(\bto\s+(?:ban|bar|forbid|prohibit|oblige|order|restrain|require|impose)\b
|\b(?:decid|rul|resolv|order)(?:es|ed|s)\s+\Kto\s+(?:restrict|limit|curtail)\b|^to\s+(?:restrict|limit|curtail)\b|\bограничить\b(?!\s+себя)
|\bзапретить\b|\bобязать\b|\bвозложить\b|\bналожить\b|\bлишить\s+(?:\w+\s+)?права\b|\bлишени(?:е|я|ем|ю)\s+(?:\w+\s+)?права\b
|\b(?:избрать|назначить|применить|установить)(?=.*(?:запрет|обязанност|ограничени|лишени\w+\s+права))|\bобязав\b|\bзапретив\b|\bвозложив\b|\bустановив(?=.*(?:запрет|обязанност|ограничени))
|\bтыйым\s+салу\w*|\bміндеттеу\b|\bжүктеу\b)" },
          { Says::Does, uR"(\bnot\s+to\b|\bno\s+(?=\p{L})|\bto\s+refrain\b|\brefrain\s+from\b
|\bне\s+\p{L}{2,}(?:ть|ти|ться|тись|чь)\b|\b\p{L}{2,}(?:сын|сін)\b)" },
          { Says::Names,
            uR"(\b(?:bans?|prohibitions?|restrictions?(?!\s+of\s+(?:liberty|freedom))|obligations?|dut(?:y|ies)|conditions?|disqualifications?|curfew)\b
|\bзапрет(?:а|у|ом|е|ы|ов|ам|ами|ах)?\b|\bограничени\p{L}+(?!\s+свободы)|\bобязанност\p{L}+|\bуслови(?:я|й|е|ям|ями)\b|\bзапрещени\p{L}+
|\bтыйым\p{L}*|\bшектеу\p{L}*|\bміндет(?:тер\p{L}*|і|ін|тің)?\b|\bшарт(?:тар\p{L}*|ы)?\b)" },
          { Says::Refused,
            uR"(\breject(?:s|ed|ing)?\b|\brefus(?:es|ed|ing|al)\b|\bdeclin(?:es|ed|ing)\b|\bdismiss(?:es|ed|ing)?\b|\bden(?:y|ies|ied)\b|\bturn(?:s|ed)\s+down\b
|\b(?:did|does|do|will|would|could|can)\s+not\s+(?:ban|bar|prohibit|forbid|impose|order|grant|consider|find|require|see|agree|restrict|extend|prolong|renew)\b
|\b(?:not|never)\s+(?:to\s+)?(?:be\s+|been\s+)?(?:extend|prolong|renew)(?:ed|ing)?\b|\bне\s+продл(?:ить|ил\w*|[её]н\w*|ева\w+)|\bв\s+продлении\b(?=.*\bотка[зж])|\bотка[зж]\w*\s+(?:\w+\s+){0,3}в\s+продлении\b|\bұзарт(?:удан|уды)\s+(?:бас\s+тарт|қабылдама)\w*|\bұзартылма\w+
|\bno\s+(?:bans?|prohibitions?|restrictions?|obligations?|conditions?|reasons?|grounds?|need|basis)\b|\bnot\s+(?:granted|satisfied|imposed|necessary|justified|ordered)\b|\bwithout\s+(?:imposing|banning)\b|\bnot\s+to\s+(?:ban|bar|prohibit|forbid|impose|order|restrict|oblige|require)\b|\bтыйым\s+салма\p{L}+
|\bотказ(?:ал[аио]?|ать|ано|ыва(?:ет|ют)|ом|а|ав)?\b|\bотклон(?:ил\w*|ить|[её]н\w*|яет)\b|\bбез\s+удовлетворения\b|\bне\s+удовлетвор\w+
|\bне\s+(?:наш[её]л|нашл[аио]|усмотрел\w*|усматрива\w+)|\bнет\s+(?:оснований|необходимости)|\bоснований\s+(?:\w+\s+){0,4}не\b
|\bне\s+(?:налага|возлага|устанавлива|назнача|вводи|применя|ограничива)(?:ет|ют|т)\b|\bне\s+(?:назначать|назначил\w*|применять|применил\w*|вводить|устанавливать|установил\w*|возлагать|возложил\w*|запретил\w*|налагать|ограничил\w*)\b
|\bбас\s+тарт\w*|\bқабылда(?:мады|нбады|нбасын)\b|\bқанағаттандыр(?:ылмады|ылмасын|мады|усыз)\w*|\b(?:негіз|қажет)\w*\s+жоқ\b)" },
          { Says::Lifted,
            uR"(\blift(?:s|ed|ing)?\b|\bset(?:s|ting)?\s+aside\b|\bquash\w*|\bannul\w*|\bcancel\w*|\brevok\w*|\brepeal\w*|\boverturn\w*|\brevers(?:es|ed|ing)\b
|\bstr(?:ikes|uck)\s+(?:out|down)\b|\bwithdr(?:aws|ew|awn)\b|\b(?:relieved|discharged)\s+(?:of|from)\b|\bvacat(?:es|ed)\b|\bdropp(?:ed|ing)\b|\bno\s+longer\b|\breplac(?:es|ed)\b
|\b(?:ended|expired|ceased|lapsed|terminat(?:es|ed))\b|\breleas(?:es|ed)\s+(?:\w+\s+)?from\s+(?:the\s+|this\s+|these\s+)?(?:dut|oblig|ban|condition)\w*
|\bremov(?:es|ed|ing|al)\s+(?:of\s+)?(?:the\s+|all\s+|these\s+|this\s+|her\s+|his\s+)?(?:ban|condition|restriction|prohibition|curfew|obligation|dut)\w*|\b(?:is|are|was|were|be)\s+removed\b
|\bsuspend(?:s|ed|ing)\s+(?:the|these|this)\s+(?:ban|condition|restriction|prohibition|curfew|obligation)\w*
|\bотмен(?:ил\w*|ить|[её]н\w*|я(?:ет|ют)(?:ся)?|а|е|ой|у|яя|ив)?\b|\bсн(?:ял\w*|ять|яты?|ято|ята|яв|има(?:ет|ют)(?:ся)?)\b|\bсняти\w+|\bисключ(?:ил\w*|ить|[её]н[аоы]?|ив)\b|\bпрекра(?:тил\w*|тить|щ[её]н\w*)\b
|\bосвобод(?:ил\w*|ить|[её]н\w*)\s+от\s+(?:\w+\s+)?(?:обязанност|запрет|ограничени)\w*|\bбольше\s+не\b|\bболее\s+не\b|\bутратил\w*\s+силу|\bист[её]к(?:ла|ло|ли)?\b|\bне\s+действу(?:ет|ют)\b
|\bпризна(?:н|ть|л)\w*\s+(?:\w+\s+)?(?:незаконн|недействит)\w*|\bаннулир\w+|\bзаменить\b|\bзамен(?:ил\w*|[её]н\w*)\b
|\bалы(?:п|нып)\s+таст\w+|\bалынды\b|\bкүші\w*\s+жой\w+|\bкүшін\s+жой\w+|\bтоқтат(?:ыл)?(?:ды|сын|ылды|ылсын)\b|\bкүшінде\s+емес\b)" },
          { Says::Allowed,
            uR"((?-i:\bmay\b)|\bfree\s+to\b|\b(?:allow|permit)(?:s|ed|ting|ing)?\b|\b(?:entitled|authori[sz]ed)\s+to\b|\bcan\b(?!\s+not)
|\b(?:not|never|nor|neither|n[’']t|no\s+longer)\s+(?:to\s+)?(?:be\s+|been\s+|\w+ly\s+)?(?:prohibited|forbidden|barred|banned|prevented|restricted|restrained|precluded|required|obliged|bound|deprived|subject|stopped|disqualified)\b
|\bneed(?:s)?\s+not\b|\b(?:do|does|shall|will)\s+not\s+(?:apply|extend|concern|cover|include|affect)\b|\bможно\b|\bне\s+(?:распростран|относ|каса)\p{L}+|\bқатысты\s+емес\b|\b(?:does|do|did)\s+not\s+(?:have|need)\b|\bnothing\s+(?:\w+\s+){0,5}(?:prevents|prohibits|forbids|bars|stops)\b|\b(?:has|have|had|retains?|keeps?)\s+(?:the|a|her|his|their)\s+right\b
|\bwithout\s+(?:any\s+)?restrictions?\b|\bunrestricted\b|\b(?:is|are)\s+lawful\b
|\bразреш(?:ено|ается|ил\w*|ить|ает|ены|[её]н|ена|ив)\b|\bвправе\b|\bимеет\s+право\b|\bимеют\s+право\b|\bмо(?:жет|гут)\b|\bпозвол(?:ил\w*|ено|ить|яет|яется)\b|\bдопускается\b|\bсохраня\w+\s+право
|\bне\s+(?:запрещ\w+|воспрещ\w+|обязан\w*|лиш(?:ен|ён)\w*|ограничен\w*|возбраня\w+|препятств\w+|ограничивать|лишать|запрещать)|\bсвободно\b|\bсвобод(?:на|ен|ны)\s+(?:в|выезжать|пользоваться|посещать|менять|выбирать)\b|\bбез\s+ограничений\b|\bне\s+подлежит\b|\bне\s+явля\w+\s+нарушени\w+
|\bрұқсат\s+(?:ет|бер)\w*|\bқұқылы\b|\bқұқығы\s+бар\b|\p{L}(?:уға|уге|уына|уіне)\s+болады\b|\bеркін\b|\bтыйым\s+салын(?:байды|баған|бады|басын|бай)\b|\bміндетті\s+емес\b)" },
          { Says::Limited,
            uR"((?-i:\bmay\b|\bcan\b|\b(?:is|are)\s+(?:allowed|permitted)\b)(?!\s+not\b)(?:[^,.;:!?]{0,60}?\bonly\b|[^,.;:!?]{0,40},\s+(?:but|and)\s+only\b)
|(?:\b(?<!не\s)(?:мо(?:жет|гут)|вправе|разрешено|разрешается|можно)\b)(?:[^,.;:!?]{0,60}?\b(?:только|лишь|исключительно)\b|[^,.;:!?]{0,40},\s+но\s+(?:только|лишь)\b)
|\b(?:только|лишь|исключительно)\s+(?:[^,.;:!?]{0,40}\s)?(?:может|могут|вправе|разрешено|разрешается|можно)\b
|\bтек\b[^,.;:!?]{0,60}?(?:\bболады\b|\bрұқсат\s+\p{L}+|\bқұқылы\b))" },
          { Says::Asked,
            uR"(\bask(?:s|ed|ing)\b|\brequest(?:s|ed|ing)?\b|\bmotions?\b|\bsought\b|\bseeks?\b|\bdemand(?:s|ed|ing)\b|\bpropos(?:es|ed|al|als|ing)\b|\bappl(?:ied|ication)\s+(?:for|to)\b
|\bargu(?:es|ed|ing)\b|\bsubmi(?:ts|tted)\s+that\b|\bcall(?:ed|ing)\s+(?:for|on)\b|\bwant(?:s|ed)\b|\binsist(?:s|ed)\b|\bsuggest(?:s|ed)\b|\burg(?:es|ed)\b|\bpetition(?:s|ed)?\b|\brecommend(?:s|ed|ation)\b|\bintend(?:s|ed)\b
|\b(?:plan(?:s|ned)|tr(?:ies|ied)|hop(?:es|ed)|wish(?:es|ed))\s+to\b|\b(?:alleg|claim)(?:es|ed|s)?\s+that\b|\ballegedly\b
|\bхо(?:чет|тят|тел[аио]?)\b|\bнамерен[аыо]?\b|\bпланиру\w+|\bпыта(?:ется|ются|л\w+)\b|\bякобы\b|\bутвержда(?:ет|ют|л\w*),?\s+что\b
|\b(?:prosecutor|prosecution|investigator|lawyer|counsel|police|ministry|defen[cs]e)\s+(?:says?|said|stated|states|believes?|believed|considers?)\b
|\bпрос(?:ил[аи]?|ит|ят|ьб\p{L}+|ивш\p{L}+|ящ\p{L}+)\b|\bходатайств\p{L}*|\b(?:по)?требова(?:л|вш)\w*|\bтребу(?:ет|ют)\b|\bтребовани(?:е|и)\b|\bтребовани[яй]\s+(?:прокурор|обвинени|следств)\w*
|\bпредл(?:ожил\w*|ага(?:л|вш)\w*|агает|ожени\w+|ожено)\b|\bнаста(?:ива(?:л|вш)\w*|ивает)\b|\bзапр(?:осил\w*|ашивал\w*|ашивает)\b|\b(?:прокурор|адвокат|защитни[кц]|следовател)\w*\s+(?:счита|полага|указ|заяв)\w*|\bпо\s+мнению\b|\bзаявил\w*
|\bсұра(?:ды|йды|ған|п)\b|\bөтін(?:ді|еді|ген|іп)\b|\bөтініш\p{L}*|\bталап\s+ет(?:ті|еді|кен)\b|\bұсын(?:ды|ады|ыс\p{L}*)\b)" },
          { Says::Earlier,
            uR"(\bhad\s+(?:been\s+|previously\s+|already\s+)*(?:banned|barred|prohibited|forbidden|imposed|ordered|obliged|required|placed|put)\b
|\b(?:previous|earlier|former|prior)\s+(?:judg\w+|sentence|ban|order|ruling|decision|condition|restriction|prohibition|court)\w*|\b(?:previously|earlier|formerly)\s+(?:imposed|ordered|banned|barred|prohibited|forbidden)\b
|\b(?:court\s+of\s+first\s+instance|first[-\s]instance|first\s+court|lower\s+court|trial\s+court)\b|\buph(?:olds|eld)\b|\b(?:extend|prolong)(?:s|ed|ing)?\b(?!\s+to\s+(?!\d))|\brenew(?:s|ed|ing|al)?\b|\bпродл(?:ить|ил\w*|[её]н\w*|ева\w+|ени\w+)\b|\bұзарт\p{L}*|\b(?:left|leaves|remains?|remained|kept|keeps)\s+(?:\w+\s+){0,6}(?:in\s+force|unchanged)\b
|\bранее\b|\bпрежн(?:ий|его|им|ем|яя|ей|юю|ие|их)\b|\bпредыдущ\w+|\bперв(?:ой|ая)\s+инстанци\w+|\bостав(?:ить|ил\w*|лен\w*)\s+(?:\w+\s+){0,6}(?:в\s+силе|без\s+изменени\w+|без\s+изменени)
|\bсохран(?:ить|ил\w*|ен\w*)\b|\bбұрын(?:ғы|да|ырақ)?\b|\bалдыңғы\b|\bбірінші\s+саты\w*|\b(?:күшінде|өзгеріссіз)\s+қал\w+)" },
          { Says::Condition,
            uR"(^(?:if|where|unless(?!\s[^,]{0,60}\b(?:otherwise|permi\w+|allow\w*|authori\w+|agree\w*|consent\w*|approv\w+|direct\w*|accompanied|necessary)\b)|should\s+(?:she|he|they|the)|in\s+(?:the\s+)?(?:case|event)\s+(?:of|that))\b|\b(?:breach|breaches|breached|breaking|violates?|violated|violation)\s+(?:of\s+)?(?:the\s+|this\s+|these\s+|any\s+|her\s+|his\s+)*(?:ban|condition|restriction|prohibition|curfew|obligation|dut|order)\w*
|^(?:если(?!\s[^,]{0,60}(?:\bне\s+(?:разреш|дозвол|позвол|соглас|дал|даст|предусмотр|установ|указ)|\bиное\b))|в\s+случае|при\s+нарушени\w+)\b|\bнаруш\p{L}+\s+(?:\w+\s+)?(?:запрет|услови|ограничени|обязанност)\w*|^егер\b(?![^,]{0,60}рұқсат\s+(?:бер|ет)ме)|\bжағдайда\b|\b(?:тыйым|шектеу|шарт|міндет)\w*\s+бұз\w+)" },
          { Says::Ends,
            uR"(\b(?:ends|expires|ceases|lapses)\b|\b(?:will|shall|to)\s+(?:end|expire|cease|lapse)\b|\bистека(?:ет|ют)\b|\bпрекраща(?:ет|ют)ся\b|\bзаканчива(?:ет|ют)ся\b|\bаяқтал(?:ады|атын)\b|\bбіт(?:еді|етін)\b)" },
          { Says::Open,
            uR"(\bwhether\b|\bquestion\s+of\b|\bconsider(?:s|ed|ing)?\s+(?:a\s+|the\s+|whether\s+)?(?:ban|prohibit|forbid|impos|restrict)\w*|\bdiscuss(?:es|ed|ing)\b|\b(?:could|might|would)\b|\bmay\s+not\s+only\b|\bthreaten\w*
|\b(?:police|mayor|ministry|authorit(?:y|ies)|government|council|governor|university|employer|parliament|president|laws?|statute|legislation|constitution)\s+(?:(?!not\b)\w+\s+)?(?:banned|prohibited|forbade|barred|(?:restrict|limit|curtail)(?:s|ed)?|prohibits?|forbids?|bans?|bars?|impose[sd]?|placed)\b|^(?:the|this|a|any)\s+(?:\w+\s+){0,2}?(?:law|bill|decree|statute|police|government)\b[^.;!?]{0,80}?\b(?:and|which|that)\s+(?:it\s+)?(?:also\s+)?(?:restrict|limit|curtail)s\b|\b(?:banned|prohibited|forbidden|barred|restricted|limited)\s+by\s+(?:the\s+)?(?:police|mayor|ministry|authorit(?:y|ies)|government|council|governor|university|employer)\b
|\b(?:акимат|полици|мэри|министерств|власт|администраци|правительств|парламент|закон|кодекс|конституци)\p{L}*\s+(?:(?!не\b)\p{L}+\s+)?(?:запретил\w*|запрещ[её]н\w*|запреща(?:ет|ют)|ограничи(?:вает|вают|л[аио]?)|вв[её]л[аио]?)|\bзапрещ[её]н\w*\s+(?:акимат|полици|мэри|министерств|власт|администраци)\p{L}*
|\bвопрос\p{L}*\s+о\b|\bобсу(?:дил|жд)\w*|\bсл(?:едует|едовало)\s+ли\b|\bбы\b|\bугро(?:зил|жа)\w*|\bмәселе\p{L}*|\bталқыла\w+)" },
          { Says::Reason,
            uR"(\bbecause\b|\bdue\s+to\b|\bas\s+a\s+result\s+of\b|\bfor\s+(?:having|organi[sz]ing|posting|publishing|participating|taking\s+part|calling|running|writing|sharing|leading|holding|(?:his|her|their)\s+(?:part|role|work))\b
|\bhaving\s+(?:found|heard|examined|convicted|considered)\b|\bсовершени\w+|\bза\s+(?:участие|организаци\w+|публикаци\w+|призыв\w*|распространени\w+|ведение|создание|руководство|то\b)|\bв\s+связи\s+с\b|\bиз-за\b|\bпоскольку\b|\bтак\s+как\b|\bпотому\s+что\b|\bөйткені\b|\b(?:үшін|байланысты)\b)" },
          { Says::Except,
            uR"(\bexcept\b|\bunless\b|\bwith\s+(?:the\s+right|permission|leave)\s+to\b|\bс\s+правом\b|\bsave\s+(?:for|that|as)\b|\bother\s+than\b|\bapart\s+from\b|\bкроме\b|\bза\s+исключением\b|\bпомимо\b|\bесли\s+(?:иное|это|только)\b|\bесли\s+(?=[^,]{0,40}\bне\s+(?:разреш|дозвол|позвол|соглас|даст?\b))|\bқоспағанда\b|\bбасқа\b)" },
      };

struct Compiled
{
    Says says;
    QRegularExpression pattern;
};

QList<Compiled> compiledWords()
{
    QList<Compiled> compiled;
    for (const Words &words : allWords) {
        QRegularExpression pattern(words.pattern.toString().remove(u'\n'),
                                   QRegularExpression::CaseInsensitiveOption
                                       | QRegularExpression::UseUnicodePropertiesOption
                                       | QRegularExpression::DontCaptureOption);
        Q_ASSERT_X(pattern.isValid(), "markers", qPrintable(pattern.errorString()));
        compiled.append({ words.says, pattern });
    }
    return compiled;
}

bool has(const QRegularExpression &pattern, const QString &words)
{
    return pattern.match(words).hasMatch();
}

} // namespace

QList<Marker> markersIn(const QString &sentence)
{
    static const QList<Compiled> all = compiledWords();
    QList<Marker> found;
    for (const Compiled &words : all) {
        for (auto at = words.pattern.globalMatch(sentence); at.hasNext();) {
            const auto match = at.next();
            found.append({ words.says, match.capturedStart(), match.capturedEnd() });
        }
    }
    // The longer one first; of two as long, what denies.
    std::ranges::stable_sort(found, [](const Marker &a, const Marker &b) {
        const auto length = [](const Marker &one) {
            return one.end - one.start;
        };
        return length(a) != length(b) ? length(a) > length(b) : a.denies() && !b.denies();
    });
    QList<Marker> kept;
    for (const Marker &one : std::as_const(found)) {
        const bool within = std::ranges::any_of(kept, [&one](const Marker &other) {
            return one.start < other.end && other.start < one.end;
        });
        if (!within)
            kept << one;
    }
    kept.removeIf([](const Marker &one) {
        return one.says == Says::Nothing;
    });
    std::ranges::sort(kept, {}, &Marker::start);
    return kept;
}

bool tells(const QString &sentence)
{
    static const QRegularExpression past(
        uR"(\b(?:is|are|was|were|has|have|had|did|does|said|says|wrote|took|ran|led|held|gave|made|spoke|\w{2,}ed|not|never|nothing|none|he|she|they|it|court|judge)\b)"
        uR"(|\b(?!канал|материал|журнал|портал|вокзал|квартал|капитал|филиал|персонал|сигнал)(?![\w-]*канал)\p{L}{1,}(?:ал|ил|ел|ял|ул|ыл)[аио]?(?:сь|ся)?\b)"
        uR"(|\b(?:restricts?|limits|curtails?)\b|\bограничива(?:ет|ют)\b)"
        uR"(|\b(?:является|являются|имеет|суд|судья|он|она|они|сот|ол|жоқ|емес)\b|\bне\s+(?!\p{L}+(?:ть|ти|ться|чь)\b)|[әіңғүұқөһ].*\p{L}(?:ды|ді|ты|ті|ған|ген|қан|кен)$)"_s,
        Folded);
    static const QRegularExpression rules(
        u"\\b(?:суд\\s+|судья\\s+)?(?:постановил|решил|определил|избрал|назначил|применил)[аио]?\\b|\\b(?:the\\s+(?:court|judge)\\s+)?(?:decided|ruled)\\b|\\b(?:сот\\s+)?(?:шешті|қаулы\\s+етті)\\b"_s,
        Folded);
    return has(past, QString(sentence).remove(rules));
}

bool convicts(const QString &words)
{
    static const QRegularExpression passes(
        uR"(\bsentenced\b|\bsentences\s+(?:him|her|the)|\bconvict(?:ed|ing)\s+(?:\w+\s+)?(?:of|under)|(?:found|finds?|finding)\s+(?:\w+\s+){0,3}guilty)"
        uR"(|приговорил|приговор[её]н|осужд[её]н\w*\s+(?:к|за|по)\b|признал?\w*\s+(?:\w+\s+){0,3}виновн|назначил\w*\s+наказани)"
        uR"(|кінәлі\s+деп|жазасын?\s+тағайында)"_s,
        Folded);
    return has(passes, words);
}

bool entersIntoForce(const QString &sentence)
{
    static const QRegularExpression force(
        u"into\\s+(?:legal\\s+)?force|(?:в|законную)\\s+силу|күшіне\\s+ен"_s, Folded);
    return has(force, sentence);
}

bool speaksOfTheirLength(const QString &sentence)
{
    static const QRegularExpression length(
        uR"(\b(?:term|period)\b(?!\s+of\s+(?:imprisonment|detention|custody))|\bсрок\p{L}{0,2}\s+(?!(?:\w+\s+)?(?:наказани|лишени|содержани|отбыт|задержан)))"
        uR"(|\bмерзім\p{L}*)"_s,
        Folded);
    return has(length, sentence);
}

bool speaksOfBans(const QString &sentence)
{
    static const QRegularExpression bans(
        uR"(\b(?:the|these|this|that|those|all|said|above|its|such)\s+(?:\w+\s+){0,2}(?:bans?|prohibitions?|restrictions?|obligations?|dut(?:y|ies)|conditions?|judg(?:e)?ment|sentence|verdict|decision|ruling)\b)"
        uR"(|\b(?:bans|prohibitions|restrictions|obligations|duties|conditions)\b|\b(?:they|it|all\s+of\s+them)\b)"
        uR"(|\bзапрет\p{L}*|\bограничени\p{L}+(?!\s+свободы)|\bобязанност\p{L}+|\bуслови[ея]\b|\bприговор\p{L}{0,2}\b|\b(?:решени|постановлени|определени)[ея]\b)"
        uR"(|\bтыйым\p{L}*|\bшектеу\p{L}*|\bміндет\p{L}*|\bшарт(?:тар\p{L}*|ы)?\b|\bүкім\p{L}*)"_s,
        Folded);
    return has(bans, sentence) && !namesAPreventiveMeasure(sentence);
}

bool saysThatACourtDecides(const QString &clause)
{
    static const QRegularExpression decides(
        u"\\b(?:постановил|решил|определил|приговорил)[аио]?\\b|\\b(?:decided|decides|ruled|rules)\\b|\\b(?:шешті|қаулы\\s+етті|ұйғарды)\\b"_s,
        Folded);
    return has(decides, clause);
}

bool extends(const QString &words)
{
    static const QRegularExpression longer(
        u"\\b(?:extend|prolong|renew)(?:s|ed|ing)?\\b|\\bпродл\\p{L}+|\\bұзарт\\p{L}*"_s, Folded);
    return has(longer, words);
}

bool pointsBack(const QString &words)
{
    static const QRegularExpression pronoun(
        u"\\b(?:them|it|these|those|their|its)\\b|\\b(?:их|него|неё|нее|них|ними|им)\\b|\\b(?:оларды|оларға|оны|оған)\\b"_s,
        Folded);
    return has(pronoun, words);
}

bool ordersThePerson(const QString &sentence)
{
    static const QRegularExpression person(
        uR"(\b(?:he|she|they|him|her|them|defendant|accused|convicted|suspect|person|applicant)\b)"
        uR"(|\b(?:осужд[её]нн|подсудим|обвиняем|подозреваем)\p{L}*|\b(?:он|она|ей|ему|им)\b|^(?:обязать|запретить|возложить|не\s+\p{L}+ть|сдать|передать|носить)\b)"
        uR"(|\b(?:сотталушы|сотталған|айыпталушы|күдікті)\p{L}*|\b(?:ол|оған|оны)\b|(?:сын|сін|тыйым\s+салынады|болмайды)$)"_s,
        Folded);
    static const QRegularExpression otherwise(
        uR"(\b(?:pay|paid|costs|fined?|appeal\w*|taken\s+into\s+custody|serve|imprison\w*|reimburse)\b|\b(?:уплат|взыск|штраф|обжал|отбыва|содержа|возмест)\p{L}*|\b(?:төле|айыппұл|шағым|өтейд|өтесін)\p{L}*)"_s,
        Folded);
    return has(person, sentence) && !has(otherwise, sentence);
}

bool takesPapers(const QString &sentence)
{
    static const QRegularExpression papers(
        uR"(\b(?:surrender|hand\s+(?:in|over)|deposit|give\s+up|deliver|lodge)\w*\b[^.;]{0,60}\b(?:passports?|travel\s+documents?|identity\s+(?:card|papers?))\b|\bpassports?\b[^.;]{0,40}\b(?:surrendered|handed|deposited)\b)"
        uR"(|\b(?:сдать|передать|сдаст)\b[^.;]{0,40}паспорт|паспорт\p{L}*[^.;]{0,40}\b(?:сдать|сда[её]тся|передать)\b|паспорт\p{L}*\s+(?:\p{L}+\s+){0,3}тапсыр)"_s,
        Folded);
    return has(papers, sentence);
}

bool namesAPreventiveMeasure(const QString &sentence)
{
    static const QRegularExpression measure(
        uR"(мер\p{L}+\s+пресечения|preventive\s+measure|measure\s+of\s+restraint|бұлтартпау\s+шара)"_s,
        Folded);
    return has(measure, sentence);
}

} // namespace habeas::bans
