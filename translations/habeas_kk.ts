<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk" sourcelanguage="en">
<context>
    <name>DateInput</name>
    <message>
        <source>The day must be 1 to 31.</source>
        <translation>Күн 1 мен 31 аралығында болуы керек.</translation>
    </message>
    <message>
        <source>That day of the week and that date do not belong together. Check both, or leave the weekday out.</source>
        <translation>Апта күні мен күн бір-біріне сәйкес келмейді. Екеуін де тексеріңіз немесе апта күнін жазбаңыз.</translation>
    </message>
    <message>
        <source>A date with a time of day is written without “about” or “?”.</source>
        <translation>Сағаты көрсетілген күн «шамамен» немесе «?» белгісінсіз жазылады.</translation>
    </message>
    <message>
        <source>The month must be 1 to 12.</source>
        <translation>Ай 1 мен 12 аралығында болуы керек.</translation>
    </message>
    <message>
        <source>That year is too far away.</source>
        <translation>Бұл жыл тым алыс.</translation>
    </message>
    <message>
        <source>Not understood. Try: 6 May 2022 · May 2022 · ~2019 · 15 days from 25 Feb 2022.</source>
        <translation>Түсініксіз. Былай жазып көріңіз: 6 мамыр 2022 · мамыр 2022 · ~2019 · 15 days from 25 Feb 2022.</translation>
    </message>
    <message>
        <source>There is no date here. Where it is not known, type “unknown”.</source>
        <translation>Мұнда күн жоқ. Белгісіз болса, “unknown” деп жазыңыз.</translation>
    </message>
    <message>
        <source>This is too long for a date. Try: 6 May 2022 · May 2022 · ~2019 · 15 days from 25 Feb 2022.</source>
        <translation>Күн үшін тым ұзын. Былай жазып көріңіз: 6 мамыр 2022 · мамыр 2022 · ~2019 · 15 days from 25 Feb 2022.</translation>
    </message>
    <message>
        <source>The second date is before the first.</source>
        <translation>Екінші күн біріншісінен бұрын.</translation>
    </message>
    <message>
        <source>Hours and working days are not counted here. Type the date itself, or a length in days, weeks, months or years.</source>
        <translation>Мұнда сағаттар мен жұмыс күндері есептелмейді. Күннің өзін немесе күнмен, аптамен, аймен, жылмен ұзақтығын жазыңыз.</translation>
    </message>
    <message>
        <source>That length leads too far away.</source>
        <translation>Бұл ұзақтық тым алысқа апарады.</translation>
    </message>
    <message>
        <source>There is no date to count from here. Try: 15 days from 25 Feb 2022.</source>
        <translation>Мұнда есептеу басталатын күн жоқ. Былай жазып көріңіз: 15 days from 25 Feb 2022.</translation>
    </message>
    <message>
        <source>Only one length can be counted at a time. Write 1 year and 6 months as 18 months.</source>
        <translation>Бір жолы бір ғана ұзақтық есептеледі. 1 жыл 6 айды 18 ай деп жазыңыз.</translation>
    </message>
</context>
<context>
    <name>Deadlines</name>
    <message>
        <source>The decision on record is of %1.</source>
        <translation>Істегі шешімнің күні: %1.</translation>
    </message>
    <message>
        <source>The hearing about custody was on %1.</source>
        <translation>Күзетпен ұстау туралы отырыс өткен күн: %1.</translation>
    </message>
    <message>
        <source>The charge on record was brought on %1.</source>
        <translation>Істегі айып тағылған күн: %1.</translation>
    </message>
    <message>
        <source>The record of the detention is of %1.</source>
        <translation>Ұстап алу хаттамасының күні: %1.</translation>
    </message>
    <message>
        <source>The court received the request on %1.</source>
        <translation>Сот өтінішхатты алған күн: %1.</translation>
    </message>
    <message>
        <source>The request to extend is of %1.</source>
        <translation>Ұзарту туралы өтінішхаттың күні: %1.</translation>
    </message>
    <message>
        <source>The appeal on record was filed on %1.</source>
        <translation>Істегі шағым берілген күн: %1.</translation>
    </message>
    <message>
        <source>That was in time.</source>
        <translation>Бұл уақытында жасалған.</translation>
    </message>
    <message>
        <source>That was too late.</source>
        <translation>Бұл кешіктіріліп жасалған.</translation>
    </message>
    <message>
        <source>Whether that was in time the record does not settle.</source>
        <translation>Уақытында жасалғаны іс бойынша анық емес.</translation>
    </message>
    <message>
        <source>Counted from the delivery to the police, %1.</source>
        <translation>Есептеу полицияға жеткізілген сәттен басталады: %1.</translation>
    </message>
    <message>
        <source>Counted from the actual detention, %1.</source>
        <translation>Есептеу іс жүзінде ұстап алынған сәттен басталады: %1.</translation>
    </message>
    <message>
        <source>Counted from the record of the detention, %1.</source>
        <translation>Есептеу ұстап алу хаттамасынан басталады: %1.</translation>
    </message>
    <message>
        <source>Counted back from the end of the detention without a court order, %1 (%2).</source>
        <translation>Сот шешімінсіз ұстап алу мерзімінің соңынан кері есептеледі: %1 (%2).</translation>
    </message>
    <message>
        <source>Counted from the receipt by the court, %1.</source>
        <translation>Есептеу сотқа түскен сәттен басталады: %1.</translation>
    </message>
    <message>
        <source>Counted from the start of custody, %1.</source>
        <translation>Есептеу күзетпен ұстаудың басынан басталады: %1.</translation>
    </message>
    <message>
        <source>Counted back from a possible end of the order on record, %1 (%2).</source>
        <translation>Істегі шешімнің ықтимал аяқталу күнінен кері есептеледі: %1 (%2).</translation>
    </message>
    <message>
        <source>Counted from the request to extend the term, %1.</source>
        <translation>Есептеу мерзімді ұзарту туралы өтінішхаттан басталады: %1.</translation>
    </message>
    <message>
        <source>Counted from the start of house arrest, %1.</source>
        <translation>Есептеу үйқамақтың басынан басталады: %1.</translation>
    </message>
    <message>
        <source>Counted from the day the ruling was received, %1.</source>
        <translation>Есептеу қаулы алынған күннен басталады: %1.</translation>
    </message>
    <message>
        <source>Counted from the act the case is about, %1.</source>
        <translation>Есептеу іс қозғалған әрекеттен басталады: %1.</translation>
    </message>
    <message>
        <source>On record: a communication to a UN body, %1.</source>
        <translation>Істе БҰҰ органына берілген хабарлама бар: %1.</translation>
    </message>
    <message>
        <source>Counted from the start of the measure, %1.</source>
        <translation>Есептеу шараның басынан басталады: %1.</translation>
    </message>
    <message>
        <source>Counted from the placement in a police cell, %1.</source>
        <translation>Есептеу уақытша ұстау изоляторына орналастырылған сәттен басталады: %1.</translation>
    </message>
    <message>
        <source>Counted from the ruling of %1.</source>
        <translation>Есептеу қаулыдан басталады: %1.</translation>
    </message>
    <message>
        <source>Counted from the day the judgment was pronounced, %1.</source>
        <translation>Есептеу үкім жарияланған күннен басталады: %1.</translation>
    </message>
    <message>
        <source>Counted from the day the convicted person received the judgment, %1.</source>
        <translation>Есептеу сотталған адам үкімді алған күннен басталады: %1.</translation>
    </message>
    <message>
        <source>Counted from the day the judgment came into force, %1.</source>
        <translation>Есептеу үкім күшіне енген күннен басталады: %1.</translation>
    </message>
    <message>
        <source>Counted from the administrative detention, %1.</source>
        <translation>Есептеу әкімшілік ұстап алудан басталады: %1.</translation>
    </message>
    <message>
        <source>%1 wording not checked: the text was read on %2.</source>
        <translation>%1 жылғы редакциясы тексерілмеген: мәтін оқылған күн – %2.</translation>
    </message>
    <message>
        <source>This rule was in force from %1 to %2; the date on record may lie outside those days, and then another rule applies.</source>
        <translation>Бұл қағида %1 – %2 аралығында күшінде болды; істегі күн бұл аралыққа кірмеуі мүмкін, ондайда басқа қағида қолданылады.</translation>
    </message>
    <message>
        <source>This rule has been in force since %1; the date on record may be earlier, and then another rule applies.</source>
        <translation>Бұл қағиданың күшіне енген күні: %1; істегі күн одан ерте болуы мүмкін, ондайда басқа қағида қолданылады.</translation>
    </message>
    <message>
        <source>This rule was in force until %1; the date on record may be later, and then another rule applies.</source>
        <translation>Бұл қағида күшінде болған соңғы күн: %1; істегі күн одан кеш болуы мүмкін, ондайда басқа қағида қолданылады.</translation>
    </message>
    <message>
        <source>For %1 only holidays with a fixed date were taken into account: days off that the Government moves, and holidays without a fixed date, are not known.</source>
        <translation>%1 жыл үшін тек күні тұрақты мерекелер ескерілді: Үкімет ауыстыратын демалыс күндері мен күні тұрақты емес мерекелер белгісіз.</translation>
    </message>
    <message>
        <source>The rules have no table of days off for %1: only weekends were taken into account.</source>
        <translation>Қағидаларда %1 жылғы демалыс күндерінің кестесі жоқ: тек сенбі мен жексенбі сияқты апталық демалыс ескерілді.</translation>
    </message>
    <message>
        <source>%1, or if %2</source>
        <translation>%1 немесе %2</translation>
    </message>
    <message>
        <source>A different limit applies if %1.</source>
        <translation>Егер %1, басқа шек қолданылады.</translation>
    </message>
    <message>
        <source>By %1, this must be done not later than %2 before %3, that is by %4.</source>
        <translation>%1 бойынша бұл мына күннен кемінде %2 бұрын жасалуға тиіс: %3; соңғы мерзім: %4.</translation>
    </message>
    <message>
        <source>By %1, %2 counted from %3 run out on %4.</source>
        <translation>%1 бойынша мерзім – %2; басталуы: %3; бітуі: %4.</translation>
    </message>
    <message>
        <source>By %1, the term runs from a day that is not on record.</source>
        <translation>%1 бойынша мерзім істе көрсетілмеген күннен басталады.</translation>
    </message>
    <message>
        <source>By %1, this limit applies only if %2.</source>
        <translation>%1 бойынша бұл шек тек %2 ғана қолданылады.</translation>
    </message>
    <message>
        <source>, and if </source>
        <translation> және </translation>
    </message>
    <message>
        <source>%1 is cited here without a date.</source>
        <translation>%1 мұнда күнсіз келтірілген.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>provision, what it says</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 − %2 = %3</source>
        <translation>%1 − %2 = %3</translation>
    </message>
    <message>
        <source>%1 + %2 = %3</source>
        <translation>%1 + %2 = %3</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>The start is a stretch of days, so the end is one too.</source>
        <translation>Басталуы бірнеше күнге дейінгі дәлдікпен ғана белгілі, сондықтан бітуі де солай.</translation>
    </message>
    <message>
        <source>The hour it starts from is not known: the earliest end counts from 00:00, the latest from 24:00.</source>
        <translation>Басталған сағаты белгісіз: ең ерте бітуі 00:00-ден, ең кеш бітуі 24:00-ден есептеледі.</translation>
    </message>
    <message>
        <source>A date it is counted from is only about right, so this one is too: find out the day.</source>
        <translation>Есептеу басталатын күн шамамен ғана белгілі, сондықтан бұл күн де солай: нақты күнін анықтаңыз.</translation>
    </message>
    <message>
        <source>To be safe on every reading, act by the end of %1.</source>
        <translation>Қалай оқылса да үлгеру үшін мына күннің соңына дейін әрекет етіңіз: %1.</translation>
    </message>
    <message>
        <source>The last day is a day off, so the term ends on the next working day.</source>
        <translation>Соңғы күн – демалыс күні, сондықтан мерзім келесі жұмыс күні бітеді.</translation>
    </message>
    <message>
        <source>This rule is cited from memory and was not checked, so no date is computed.</source>
        <translation>Бұл қағида жадтан келтірілген және тексерілмеген, сондықтан күні есептелмейді.</translation>
    </message>
    <message>
        <source>The limit would be %1 before %2.</source>
        <translation>Шек мынадай болар еді: %1, мына күннен кері есептегенде: %2.</translation>
    </message>
    <message>
        <source>The limit would be %1 from %2.</source>
        <translation>Шек мынадай болар еді: %1, мына күннен бастап: %2.</translation>
    </message>
    <message>
        <source>The length is not on record, so no date is computed.</source>
        <translation>Ұзақтығы істе көрсетілмеген, сондықтан күні есептелмейді.</translation>
    </message>
    <message>
        <source>The rule allows at most %1.</source>
        <translation>Қағида бойынша ең көбі: %1.</translation>
    </message>
    <message>
        <source>Applies only if %1; the record does not say.</source>
        <translation>Тек %1 ғана қолданылады; істе бұл туралы айтылмаған.</translation>
    </message>
    <message>
        <source>The term runs from another day, because %1; that day is not on record.</source>
        <translation>Егер %1, мерзім басқа күннен басталады; ол күн істе көрсетілмеген.</translation>
    </message>
    <message numerus="yes">
        <source>At most %n day(s) left.</source>
        <translation>
            <numerusform>Ең көбі %n күн қалды.</numerusform>
            <numerusform>Ең көбі %n күн қалды.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left.</source>
        <translation>
            <numerusform>%n күн қалды.</numerusform>
            <numerusform>%n күн қалды.</numerusform>
        </translation>
    </message>
    <message>
        <source>Today is the last day.</source>
        <translation>Бүгін – соңғы күн.</translation>
    </message>
    <message numerus="yes">
        <source>Expired %n day(s) ago.</source>
        <translation>
            <numerusform>Мерзім %n күн бұрын бітті.</numerusform>
            <numerusform>Мерзім %n күн бұрын бітті.</numerusform>
        </translation>
    </message>
    <message>
        <source>Act by: urgent action</source>
        <translation>Әрекет ету мерзімі: шұғыл акция</translation>
    </message>
    <message>
        <source>Act by: urgent action %1</source>
        <translation>Әрекет ету мерзімі: шұғыл акция %1</translation>
    </message>
    <message numerus="yes">
        <source>The publication showed %n day(s) left when it was read; the last day itself is not on record.</source>
        <translation>
            <numerusform>Жарияланым оқылғанда онда %n күн қалғаны көрсетілген; соңғы күннің өзі істе жоқ.</numerusform>
            <numerusform>Жарияланым оқылғанда онда %n күн қалғаны көрсетілген; соңғы күннің өзі істе жоқ.</numerusform>
        </translation>
    </message>
    <message>
        <source>open</source>
        <translation>ашық</translation>
    </message>
    <message>
        <source>later</source>
        <translation>кейін</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>өтті</translation>
    </message>
    <message>
        <source>no longer matters</source>
        <translation>енді маңызды емес</translation>
    </message>
    <message>
        <source>only if</source>
        <translation>шартпен</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>күні жоқ</translation>
    </message>
    <message>
        <source>met</source>
        <translation>сақталды</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>өткізіп алынды</translation>
    </message>
    <message>
        <source>waived</source>
        <translation>алынып тасталды</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, between %2 and %3</source>
        <translation>%1, %2 мен %3 аралығы</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>A case without a country has no deadlines by national law.</source>
        <translation>Елі көрсетілмеген істің ұлттық заң бойынша мерзімдері болмайды.</translation>
    </message>
    <message>
        <source>There are no rules for %1 yet; only typed deadlines and international standards are shown.</source>
        <translation>%1 үшін қағидалар әзірге жоқ; тек қолмен енгізілген мерзімдер мен халықаралық стандарттар көрсетілді.</translation>
    </message>
    <message>
        <source>no date computed</source>
        <translation>күні есептелмеген</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>No deadlines.</source>
        <translation>Мерзімдер жоқ.</translation>
    </message>
</context>
<context>
    <name>Edtf</name>
    <message>
        <source>An unknown digit is a capital X.</source>
        <translation>Белгісіз цифр – бас латын X әрпі.</translation>
    </message>
    <message>
        <source>There is no space in an EDTF date.</source>
        <translation>EDTF күнінде бос орын болмайды.</translation>
    </message>
    <message>
        <source>This form is of EDTF level 2, and dates are kept in levels 0 and 1. Write X from the right only, and ?, ~ or % once, at the end.</source>
        <translation>Бұл – EDTF 2-деңгейінің жазылуы, ал күндер 0 және 1-деңгейде сақталады. X тек оң жақтан, ал ?, ~ немесе % бір рет, соңында жазылады.</translation>
    </message>
    <message>
        <source>A year has four digits here, as in 2022 or 0987.</source>
        <translation>Мұнда жыл төрт цифрмен жазылады: 2022 немесе 0987.</translation>
    </message>
    <message>
        <source>A year of more than four digits begins with Y, as in Y17000.</source>
        <translation>Төрт цифрдан ұзын жыл Y әрпінен басталады: Y17000.</translation>
    </message>
    <message>
        <source>The year zero is written 0000, without a minus.</source>
        <translation>Нөлінші жыл минуссыз 0000 деп жазылады.</translation>
    </message>
    <message numerus="yes">
        <source>A year has at most %n digits.</source>
        <translation>
            <numerusform>Жылда ең көбі %n цифр болады.</numerusform>
            <numerusform>Жылда ең көбі %n цифр болады.</numerusform>
        </translation>
    </message>
    <message>
        <source>Y stands only before a year of more than four digits.</source>
        <translation>Y тек төрт цифрдан ұзын жылдың алдында тұрады.</translation>
    </message>
    <message>
        <source>A year after Y does not begin with 0.</source>
        <translation>Y әрпінен кейінгі жыл 0-ден басталмайды.</translation>
    </message>
    <message>
        <source>A year after Y stands alone, without month and day.</source>
        <translation>Y әрпінен кейінгі жыл ай мен күнсіз, жеке тұрады.</translation>
    </message>
    <message>
        <source>A month has two digits, 01 to 12.</source>
        <translation>Ай екі цифрмен жазылады: 01-ден 12-ге дейін.</translation>
    </message>
    <message>
        <source>Of the seasons only 21 (spring), 22 (summer), 23 (autumn) and 24 (winter) are of EDTF level 1.</source>
        <translation>Маусымдардан EDTF 1-деңгейіне тек 21 (көктем), 22 (жаз), 23 (күз) және 24 (қыс) жатады.</translation>
    </message>
    <message>
        <source>The month must be 01 to 12.</source>
        <translation>Ай 01 мен 12 аралығында болуы керек.</translation>
    </message>
    <message>
        <source>A day has two digits, 01 to 31.</source>
        <translation>Күн екі цифрмен жазылады: 01-ден 31-ге дейін.</translation>
    </message>
    <message>
        <source>The day must be 01 to 31.</source>
        <translation>Күн 01 мен 31 аралығында болуы керек.</translation>
    </message>
    <message>
        <source>A time of day needs a whole date before it.</source>
        <translation>Сағаттың алдында толық күн тұруы керек.</translation>
    </message>
    <message>
        <source>The two sides of an interval are days, without a time.</source>
        <translation>Аралықтың екі жағы – сағатсыз күндер.</translation>
    </message>
    <message>
        <source>A time is written hh:mm:ss, as in 10:30:00.</source>
        <translation>Сағат hh:mm:ss түрінде жазылады: 10:30:00.</translation>
    </message>
    <message>
        <source>The hour must be 00 to 23.</source>
        <translation>Сағат 00 мен 23 аралығында болуы керек.</translation>
    </message>
    <message>
        <source>Minutes and seconds must be 00 to 59.</source>
        <translation>Минут пен секунд 00 мен 59 аралығында болуы керек.</translation>
    </message>
    <message>
        <source>A time zone is written Z, +hh or +hh:mm, as in +05:00.</source>
        <translation>Уақыт белдеуі Z, +hh немесе +hh:mm түрінде жазылады: +05:00.</translation>
    </message>
    <message>
        <source>No distance from UTC is written Z.</source>
        <translation>UTC-ден айырмасы жоқ болса, Z деп жазылады.</translation>
    </message>
    <message>
        <source>After a time of day there is no ?, ~ or %.</source>
        <translation>Сағаттан кейін ?, ~ немесе % болмайды.</translation>
    </message>
    <message>
        <source>This form is a set of dates, of EDTF level 2; dates are kept in levels 0 and 1.</source>
        <translation>Бұл – күндер жиыны, EDTF 2-деңгейі; күндер 0 және 1-деңгейде сақталады.</translation>
    </message>
    <message>
        <source>The date should have ended here.</source>
        <translation>Күн осы жерде аяқталуға тиіс еді.</translation>
    </message>
    <message>
        <source>At least one side of an interval is a date. A date that is not known at all is written as two dots alone.</source>
        <translation>Аралықтың кемінде бір жағы – күн. Мүлде белгісіз күн екі нүктемен ғана жазылады.</translation>
    </message>
    <message>
        <source>The second date is before the first.</source>
        <translation>Екінші күн біріншісінен бұрын.</translation>
    </message>
    <message>
        <source>February %1 has %2 days.</source>
        <translation>%1 жылғы ақпанда %2 күн бар.</translation>
    </message>
    <message>
        <source>April has 30 days.</source>
        <translation>Сәуірде 30 күн бар.</translation>
    </message>
    <message>
        <source>June has 30 days.</source>
        <translation>Маусымда 30 күн бар.</translation>
    </message>
    <message>
        <source>September has 30 days.</source>
        <translation>Қыркүйекте 30 күн бар.</translation>
    </message>
    <message>
        <source>November has 30 days.</source>
        <translation>Қарашада 30 күн бар.</translation>
    </message>
    <message>
        <source>The day must be 1 to 31.</source>
        <translation>Күн 1 мен 31 аралығында болуы керек.</translation>
    </message>
    <message>
        <source>There is no date here.</source>
        <translation>Мұнда күн жоқ.</translation>
    </message>
    <message>
        <source>An EDTF date is shorter.</source>
        <translation>EDTF күні одан қысқа.</translation>
    </message>
</context>
<context>
    <name>LibertyTrack</name>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1 + %2</source>
        <translation>%1 + %2</translation>
    </message>
    <message>
        <source>as the paper says: %1</source>
        <translation>құжатта жазылғандай: %1</translation>
    </message>
    <message>
        <source>%1 – no end on record</source>
        <translation>%1 – аяқталуы істе жоқ</translation>
    </message>
    <message>
        <source>%1: nothing is on record between %2 and %3.</source>
        <translation>%1: %2 мен %3 аралығы туралы істе ештеңе жоқ.</translation>
    </message>
    <message>
        <source>Two measures overlap, and the days they share are counted once: %1 (%2) and %3 (%4).</source>
        <translation>Екі шара қабаттасады, ортақ күндері бір рет есептелген: %1 (%2) және %3 (%4).</translation>
    </message>
    <message>
        <source>No order is on record for this measure: %1 (%2).</source>
        <translation>Бұл шара бойынша істе шешім жоқ: %1 (%2).</translation>
    </message>
    <message numerus="yes">
        <source>%1: held %n day(s) before the first order on record (%2).</source>
        <translation>
            <numerusform>%1: істегі алғашқы шешімге дейін %n күн ұсталған (%2).</numerusform>
            <numerusform>%1: істегі алғашқы шешімге дейін %n күн ұсталған (%2).</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: held before the first order on record (%2).</source>
        <translation>%1: істегі алғашқы шешімге дейін ұсталған (%2).</translation>
    </message>
    <message>
        <source>%1: this measure ended in a new arrest, not in a release (%2).</source>
        <translation>%1: бұл шара босатумен емес, жаңадан қамаумен аяқталған (%2).</translation>
    </message>
    <message>
        <source>%1: due for release (%2), but not released; instead, another measure began the same day (%3).</source>
        <translation>%1: босатылуға тиіс болған (%2), бірақ босатылмаған; оның орнына сол күні басқа шара басталған (%3).</translation>
    </message>
    <message>
        <source>%1: due for release (%2), but arrested again.</source>
        <translation>%1: босатылуға тиіс болған (%2), бірақ қайта қамалған.</translation>
    </message>
    <message>
        <source>%1: the latest end the orders on record allow; no release is on record since (%2).</source>
        <translation>%1: істегі шешімдер жол беретін ең соңғы күн; содан бері босатылғаны туралы істе ештеңе жоқ (%2).</translation>
    </message>
    <message>
        <source>%1: the latest end the orders on record allow; the measure went on until %2 (%3).</source>
        <translation>%1: істегі шешімдер жол беретін ең соңғы күн; шара мына күнге дейін жалғасқан: %2 (%3).</translation>
    </message>
    <message>
        <source>Order of %1: its length is not on record, so its end is not known (%2).</source>
        <translation>Шешім (%1): ұзақтығы істе жоқ, сондықтан аяқталуы белгісіз (%2).</translation>
    </message>
    <message>
        <source>Order of %1: its length, “%2”, gives no day on which it ends (%3).</source>
        <translation>Шешім (%1): «%2» деген ұзақтығынан аяқталу күні шықпайды (%3).</translation>
    </message>
    <message>
        <source>Order of %1: made after the latest possible end of the order before it, %2 (%3).</source>
        <translation>Шешім (%1): алдыңғы шешімнің ең соңғы ықтимал аяқталуынан кейін шығарылған: %2 (%3).</translation>
    </message>
</context>
<context>
    <name>PartialDate</name>
    <message>
        <source>%1 The date is not understood from character %2 on.</source>
        <translation>%1 Күн %2-таңбадан бастап түсініксіз.</translation>
    </message>
</context>
<context>
    <name>RulePack</name>
    <message>
        <source>days such as 03-08, month first</source>
        <translation>03-08 сияқты күндер, алдымен ай</translation>
    </message>
    <message>
        <source>days such as “saturday”</source>
        <translation>«saturday» сияқты күндер</translation>
    </message>
    <message>
        <source>one to three days</source>
        <translation>бірден үшке дейін күн</translation>
    </message>
    <message>
        <source>days of that year, such as %1-03-08</source>
        <translation>сол жылдың күндері, мысалы %1-03-08</translation>
    </message>
    <message>
        <source>no day that is in “days_off” too</source>
        <translation>«days_off» ішінде де тұрған күн болмауы керек</translation>
    </message>
    <message>
        <source>the first year, such as 2022</source>
        <translation>бірінші жыл, мысалы 2022</translation>
    </message>
    <message>
        <source>at most %1 days</source>
        <translation>ең көбі %1 күн</translation>
    </message>
    <message>
        <source>a year from %1 to %2 as key</source>
        <translation>кілт ретінде %1 – %2 аралығындағы жыл</translation>
    </message>
    <message>
        <source>holidays of %1</source>
        <translation>%1 жылғы мерекелер</translation>
    </message>
    <message>
        <source>articles such as “272” or “255-268”</source>
        <translation>«272» немесе «255-268» сияқты баптар</translation>
    </message>
    <message>
        <source>“from”, “below” or both</source>
        <translation>«from», «below» немесе екеуі де</translation>
    </message>
    <message>
        <source>A condition is answered in one way; expected only one of: %1.</source>
        <translation>Шартқа бір тәсілмен жауап беріледі; мыналардың біреуі ғана күтілген: %1.</translation>
    </message>
    <message>
        <source>condition %1</source>
        <translation>%1 шарты</translation>
    </message>
    <message>
        <source>units from %1, each once, “hour” only where the term ends at the same moment</source>
        <translation>%1 ішінен өлшемдер, әрқайсысы бір рет; «hour» – мерзім сол сәтте бітетін жерде ғана</translation>
    </message>
    <message>
        <source>at least one unit</source>
        <translation>кемінде бір өлшем</translation>
    </message>
    <message>
        <source>“end_of_day” or “close_of_business” where the first day does not count or the term rolls over</source>
        <translation>бірінші күн есепке кірмесе немесе мерзім ауыстырылса – «end_of_day» не «close_of_business»</translation>
    </message>
    <message>
        <source>way of counting %1</source>
        <translation>%1 есептеу тәсілі</translation>
    </message>
    <message>
        <source>a group of keys in braces</source>
        <translation>жүйелі жақшадағы кілттер тобы</translation>
    </message>
    <message>
        <source>one of these keys only: %1</source>
        <translation>тек мына кілттердің бірі: %1</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>мәтін</translation>
    </message>
    <message>
        <source>one of: %1</source>
        <translation>мыналардың бірі: %1</translation>
    </message>
    <message>
        <source>a list of texts</source>
        <translation>мәтіндер тізімі</translation>
    </message>
    <message>
        <source>a text in English (en), and in ru and kk where there is one</source>
        <translation>ағылшынша мәтін (en), бар болса ru мен kk тілдерінде де</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>%1 мен %2 аралығындағы бүтін сан</translation>
    </message>
    <message>
        <source>a day such as 2022-03-12</source>
        <translation>күн, мысалы 2022-03-12</translation>
    </message>
    <message>
        <source>true, or the key left out</source>
        <translation>true, немесе кілт жазылмасын</translation>
    </message>
    <message>
        <source>a list in square brackets</source>
        <translation>тік жақшадағы тізім</translation>
    </message>
    <message>
        <source>“%1”: expected %2.</source>
        <translation>«%1»: күтілгені – %2.</translation>
    </message>
    <message>
        <source>%1, “%2”: expected %3.</source>
        <translation>%1, «%2»: күтілгені – %3.</translation>
    </message>
    <message>
        <source>The rules in %1 were not loaded. %2 Correct the file and load it again.</source>
        <translation>%1 ішіндегі қағидалар жүктелмеді. %2 Файлды түзетіп, қайта жүктеңіз.</translation>
    </message>
    <message>
        <source>Habeas has no rules for “%1” yet. Deadlines for this case can be typed by hand.</source>
        <translation>Habeas-та «%1» үшін қағидалар әзірге жоқ. Бұл істің мерзімдерін қолмен енгізуге болады.</translation>
    </message>
    <message>
        <source>a jurisdiction Habeas has rules for; leave the key out where the file stands alone</source>
        <translation>Habeas-та қағидалары бар юрисдикция; файл дербес болса, кілтті жазбаңыз</translation>
    </message>
    <message>
        <source>a country such as KZ, or INT</source>
        <translation>ел, мысалы KZ, немесе INT</translation>
    </message>
    <message>
        <source>at most %1 rules</source>
        <translation>ең көбі %1 қағида</translation>
    </message>
    <message>
        <source>rule number %1</source>
        <translation>%1-қағида</translation>
    </message>
    <message>
        <source>rule %1</source>
        <translation>%1 қағидасы</translation>
    </message>
    <message>
        <source>%1: expected a group of keys in braces.</source>
        <translation>%1: жүйелі жақшадағы кілттер тобы күтілген.</translation>
    </message>
    <message>
        <source>a name no other rule has</source>
        <translation>басқа қағидада жоқ атау</translation>
    </message>
    <message>
        <source>It is larger than 4 MB, which no rule pack is.</source>
        <translation>Ол 4 МБ-тан үлкен, қағидалар жинағы ондай болмайды.</translation>
    </message>
    <message>
        <source>It stops being JSON at byte %1.</source>
        <translation>%1-байттан бастап JSON емес.</translation>
    </message>
    <message>
        <source>Expected one group of keys in braces.</source>
        <translation>Жүйелі жақшадағы бір кілттер тобы күтілген.</translation>
    </message>
    <message>
        <source>a number other than 0</source>
        <translation>0-ден өзге сан</translation>
    </message>
    <message>
        <source>no number where “amount_from” says where it comes from</source>
        <translation>«amount_from» қайдан алынатынын айтса, сан болмауы керек</translation>
    </message>
    <message>
        <source>a number, or no “unit” and no “count”</source>
        <translation>сан, немесе «unit» та, «count» та болмауы керек</translation>
    </message>
    <message>
        <source>a unit that %1 counts: %2</source>
        <translation>%1 санайтын өлшем: %2</translation>
    </message>
    <message>
        <source>at most %1 working days</source>
        <translation>ең көбі %1 жұмыс күні</translation>
    </message>
    <message>
        <source>conditions that “conditions” explains; “%1” is not</source>
        <translation>«conditions» түсіндіретін шарттар; «%1» онда жоқ</translation>
    </message>
    <message>
        <source>rule %1, alternative_triggers</source>
        <translation>%1 қағидасы, alternative_triggers</translation>
    </message>
    <message>
        <source>somebody named in “actors”</source>
        <translation>«actors» ішінде аталған біреу</translation>
    </message>
    <message>
        <source>a day not before “valid_from”</source>
        <translation>«valid_from» күнінен ерте емес күн</translation>
    </message>
    <message>
        <source>“valid_from”, “valid_until” or both beside it</source>
        <translation>оның жанында «valid_from», «valid_until» немесе екеуі де</translation>
    </message>
</context>
<context>
    <name>Term</name>
    <message>
        <source>“%1” is not one length of time. Write one number and one unit: 15 days, 2 months, 48 hours; 1 year and 6 months is 18 months.</source>
        <translation>«%1» – бір ұзақтық емес. Бір сан мен бір өлшем жазыңыз: 15 күн, 2 ай, 48 сағат; 1 жыл 6 ай – 18 ай.</translation>
    </message>
</context>
</TS>
