<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk" sourcelanguage="en">
<context>
    <name>CellFilter</name>
    <message>
        <source>empty</source>
        <translation>бос</translation>
    </message>
    <message>
        <source>Say after “!” what is not wanted.</source>
        <translation>«!» белгісінен кейін не керек емесін жазыңыз.</translation>
    </message>
    <message>
        <source>Say after “%1” what to compare with.</source>
        <translation>«%1» белгісінен кейін немен салыстыру керегін жазыңыз.</translation>
    </message>
    <message>
        <source>not %1</source>
        <comment>what a filter leaves out</comment>
        <translation>%1 емес</translation>
    </message>
    <message>
        <source>Say on one side of “..” at least where it begins or ends.</source>
        <translation>«..» белгісінің кем дегенде бір жағына басын не соңын жазыңыз.</translation>
    </message>
    <message>
        <source>The range ends before it begins.</source>
        <translation>Аралық басталмай тұрып аяқталады.</translation>
    </message>
    <message>
        <source>“%1” is not a number.</source>
        <translation>«%1» – сан емес.</translation>
    </message>
    <message>
        <source>“%1” can be %2 or %3. Write %4 or %5.</source>
        <translation>«%1» – %2 не %3. %4 не %5 деп жазыңыз.</translation>
    </message>
    <message>
        <source>none of %1</source>
        <comment>what a filter leaves out, several</comment>
        <translation>ешқайсысы емес: %1</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <comment>alternatives of a filter</comment>
        <translation>%1 немесе %2</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>both must hold in a filter</comment>
        <translation>%1 және %2</translation>
    </message>
</context>
<context>
    <name>Charges</name>
    <message>
        <source>%1 (%2)</source>
        <comment>text, details</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>up to %1</source>
        <comment>penalty</comment>
        <translation>ең көбі %1</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <comment>penalty</comment>
        <translation>кемінде %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>penalty</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1 (by a judgment that does not stand)</source>
        <translation>%1 (күшін жойған үкім бойынша)</translation>
    </message>
    <message>
        <source>a charge that is not on record</source>
        <translation>істе жоқ айып</translation>
    </message>
    <message>
        <source>wording of %1</source>
        <translation>%1 күнгі редакциясы</translation>
    </message>
    <message>
        <source>a conviction that does not stand (%1)</source>
        <translation>күшін жойған соттау (%1)</translation>
    </message>
    <message>
        <source>replaced by %1</source>
        <translation>мынаған ауыстырылған: %1</translation>
    </message>
    <message>
        <source>the record says in a circle what replaced what: check it</source>
        <translation>істе айыптардың ауысуы тұйық шеңбер болып тұр: тексеріңіз</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ашық</translation>
    </message>
    <message>
        <source>in place of %1</source>
        <translation>мынаның орнына: %1</translation>
    </message>
    <message>
        <source>%1 (before a later judgment)</source>
        <translation>%1 (кейінгі сот актісіне дейін)</translation>
    </message>
</context>
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
        <source>Years of the Solar Hijri calendar are converted from 1200 to 1500, written with four digits, as in 14 Mehr 1401.</source>
        <translation>Күн хиджрасы күнтізбесінің 1200–1500 жылдары ауыстырылады, жыл төрт цифрмен жазылады: 14 Mehr 1401.</translation>
    </message>
    <message>
        <source>Years of the Islamic calendar are converted from 1300 to 1500, written with four digits, as in 12 Ramadan 1443.</source>
        <translation>Ислам күнтізбесінің 1300–1500 жылдары ауыстырылады, жыл төрт цифрмен жазылады: 12 Ramadan 1443.</translation>
    </message>
    <message>
        <source>That month has no such day in its own calendar.</source>
        <translation>Өз күнтізбесінде бұл айда ондай күн жоқ.</translation>
    </message>
    <message>
        <source>Months and years are not counted from a date of another calendar. Count in days or weeks, or type the Gregorian date.</source>
        <translation>Басқа күнтізбедегі күннен айлар мен жылдар есептелмейді. Күнмен не аптамен есептеңіз немесе григориан күнін жазыңыз.</translation>
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
    <message>
        <source>%1, and if %2</source>
        <translation>%1, әрі %2</translation>
    </message>
    <message>
        <source>By %1, %2 counted from %3 run out between %4 and %5.</source>
        <translation>%1 бойынша мерзім – %2; басталуы: %3; бітуі: %4 мен %5 аралығында.</translation>
    </message>
    <message>
        <source>It was snoozed while it was due on %1; the day has moved since.</source>
        <translation>Мерзімі %1 болғанда кейінге қалдырылған; содан бері күн өзгерді.</translation>
    </message>
    <message>
        <source>It was marked “%1” while it was due on %2; the day has moved since, so please decide again.</source>
        <translation>Мерзімі %2 болғанда «%1» деп белгіленген; содан бері күн өзгерді, сондықтан қайта шешіңіз.</translation>
    </message>
    <message>
        <source>Snoozed until %1.</source>
        <translation>Мына күнге дейін кейінге қалдырылған: %1.</translation>
    </message>
    <message>
        <source>That was too late for this limit; whether another one applies is still to be answered.</source>
        <translation>Бұл осы шек бойынша кеш болды; басқа шектің қолданылатын-қолданылмайтынына әлі жауап берілген жоқ.</translation>
    </message>
    <message>
        <source>The order of %1 goes beyond this limit.</source>
        <translation>%1 күнгі шешім осы шектен асады.</translation>
    </message>
    <message>
        <source>An order on record goes beyond this limit.</source>
        <translation>Істегі шешім осы шектен асады.</translation>
    </message>
    <message>
        <source>An appeal was brought: it was decided on %1.</source>
        <translation>Шағым берілген: ол бойынша шешім — %1.</translation>
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
    <message>
        <source>A year of more than four digits begins with a capital Y.</source>
        <translation>Төрт цифрдан ұзын жыл бас Y әрпінен басталады.</translation>
    </message>
    <message>
        <source>A time of day begins with a capital T.</source>
        <translation>Сағат бас T әрпінен басталады.</translation>
    </message>
    <message>
        <source>The time zone of UTC is a capital Z.</source>
        <translation>UTC белдеуі – бас Z әрпі.</translation>
    </message>
    <message>
        <source>The digits of an EDTF date are 0 to 9.</source>
        <translation>EDTF күнінің цифрлары – 0-ден 9-ға дейін.</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>These records point at each other in a circle: %1.</source>
        <translation>Бұл жазбалар бір-біріне тұйық шеңбер болып сілтейді: %1.</translation>
    </message>
    <message>
        <source>Take one of the pointers out</source>
        <translation>Сілтемелердің бірін алып тастаңыз</translation>
    </message>
    <message>
        <source>no source named</source>
        <comment>after what a record says</comment>
        <translation>дереккөзі көрсетілмеген</translation>
    </message>
    <message>
        <source>%1, %2: the record says %3 (%4), %5 says %6.</source>
        <translation>%1, %2: істе %3 (%4), ал %5 бойынша %6.</translation>
    </message>
    <message>
        <source>Compare the two sources; both stay on record</source>
        <translation>Екі дереккөзді салыстырыңыз; екеуі де істе қалады</translation>
    </message>
    <message>
        <source>%1, %2: %3 says %4, %5 says %6.</source>
        <translation>%1, %2: %3 бойынша %4, %5 бойынша %6.</translation>
    </message>
    <message>
        <source>%1 (%2): %3 says %4, %5 says %6.</source>
        <translation>%1 (%2): %3 бойынша %4, %5 бойынша %6.</translation>
    </message>
    <message>
        <source>Hearing of %1: before the first arrest on record, %2 (%3).</source>
        <translation>Сот отырысы (%1): істегі алғашқы қамаудан бұрын: %2 (%3).</translation>
    </message>
    <message>
        <source>Correct the date of the hearing, or add the arrest before it</source>
        <translation>Отырыстың күнін түзетіңіз немесе оған дейінгі қамауды қосыңыз</translation>
    </message>
    <message>
        <source>The next hearing was set for %1, and no hearing since is on record.</source>
        <translation>Келесі отырыс мына күнге белгіленген: %1; содан бері отырыс істе жоқ.</translation>
    </message>
    <message>
        <source>Log the hearing of %1</source>
        <translation>Мына күнгі отырысты енгізіңіз: %1</translation>
    </message>
    <message>
        <source>Sentence of %1: before the first charge on record, %2.</source>
        <translation>Жаза (%1): істегі алғашқы айыптан бұрын: %2.</translation>
    </message>
    <message>
        <source>Correct one of the two dates, or add the charge it rests on</source>
        <translation>Екі күннің бірін түзетіңіз немесе ол негізделген айыпты қосыңыз</translation>
    </message>
    <message>
        <source>Sentence of %1: in force before it was pronounced, %2.</source>
        <translation>Жаза (%1): жарияланғанға дейін күшіне енген: %2.</translation>
    </message>
    <message>
        <source>Sentence of %1: its text was received before it was pronounced, %2.</source>
        <translation>Жаза (%1): мәтіні жарияланғанға дейін алынған: %2.</translation>
    </message>
    <message>
        <source>Correct one of the two dates</source>
        <translation>Екі күннің бірін түзетіңіз</translation>
    </message>
    <message>
        <source>Add what happened in these days, %1, or confirm the gap</source>
        <translation>Бұл күндері не болғанын қосыңыз (%1) немесе үзілісті растаңыз</translation>
    </message>
    <message>
        <source>Add the order that covers %1</source>
        <translation>Мынаны қамтитын шешімді қосыңыз: %1</translation>
    </message>
    <message>
        <source>Add the order it rests on</source>
        <translation>Ол негізделген шешімді қосыңыз</translation>
    </message>
    <message>
        <source>Add the order or the release that came next, or confirm it</source>
        <translation>Кейінгі шешімді не босатуды қосыңыз немесе растаңыз</translation>
    </message>
    <message>
        <source>Add the length or the end of this order</source>
        <translation>Бұл шешімнің ұзақтығын не аяқталуын қосыңыз</translation>
    </message>
    <message>
        <source>Add the order that says until when, or the release</source>
        <translation>Қашанға дейін екенін айтатын шешімді не босатуды қосыңыз</translation>
    </message>
    <message>
        <source>Correct one of the dates, or confirm them</source>
        <translation>Күндердің бірін түзетіңіз немесе растаңыз</translation>
    </message>
    <message>
        <source>Correct the place or the date of one order</source>
        <translation>Бір шешімнің орнын не күнін түзетіңіз</translation>
    </message>
    <message>
        <source>Compare with the paper: its length, its end, what it counts from</source>
        <translation>Құжатпен салыстырыңыз: ұзақтығы, аяқталуы, неден басталатыны</translation>
    </message>
    <message>
        <source>Confirm it, or correct how the measure ended</source>
        <translation>Растаңыз немесе шараның қалай аяқталғанын түзетіңіз</translation>
    </message>
    <message>
        <source>Choose what kind of measure it was</source>
        <translation>Шараның түрін таңдаңыз</translation>
    </message>
    <message>
        <source>Add where the person was held, %1</source>
        <translation>Адамның қайда ұсталғанын қосыңыз: %1</translation>
    </message>
    <message>
        <source>%1: the case has several people at risk, and this record names none of them.</source>
        <translation>%1: істе қауіп төнген бірнеше адам бар, бұл жазба ешқайсысын атамайды.</translation>
    </message>
    <message>
        <source>Say whom it is about</source>
        <translation>Кім туралы екенін көрсетіңіз</translation>
    </message>
    <message>
        <source>Several people at risk: %1. Where there is room for one, the first is shown: by the date of the involvement, then by the first measure, then by name.</source>
        <translation>Қауіп төнген бірнеше адам: %1. Бір орын болғанда біріншісі көрсетіледі: қатысу күні, одан кейін алғашқы шара, одан кейін аты бойынша.</translation>
    </message>
    <message>
        <source>Date the involvements so that the right person comes first</source>
        <translation>Керек адам бірінші тұруы үшін қатысу күндерін қойыңыз</translation>
    </message>
    <message>
        <source>its exact words</source>
        <comment>of a restriction</comment>
        <translation>дәл мәтіні</translation>
    </message>
    <message>
        <source>its legal basis</source>
        <comment>of a restriction</comment>
        <translation>құқықтық негізі</translation>
    </message>
    <message>
        <source>its end</source>
        <comment>of a restriction</comment>
        <translation>аяқталуы</translation>
    </message>
    <message>
        <source> and </source>
        <comment>between things that are missing</comment>
        <translation> және </translation>
    </message>
    <message>
        <source>Add %1</source>
        <comment>what is missing</comment>
        <translation>Қосыңыз: %1</translation>
    </message>
    <message>
        <source>%1: nothing is on record about %2.</source>
        <translation>%1: істе жоғы – %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n restriction(s): nothing is on record about %1.</source>
        <translation>
            <numerusform>%n шектеу: әрқайсысында жоғы – %1.</numerusform>
            <numerusform>%n шектеу: әрқайсысында жоғы – %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>A consent was withdrawn on %1, and a letter that rests on it has not gone out yet.</source>
        <translation>Келісім кері қайтарылған күн: %1; оған негізделген хат әлі жіберілмеген.</translation>
    </message>
    <message>
        <source>A consent expired on %1, and a letter that rests on it has not gone out yet.</source>
        <translation>Келісімнің мерзімі біткен күн: %1; оған негізделген хат әлі жіберілмеген.</translation>
    </message>
    <message>
        <source>A consent expires on %1, and a letter that rests on it has not gone out yet.</source>
        <translation>Келісімнің мерзімі бітетін күн: %1; оған негізделген хат әлі жіберілмеген.</translation>
    </message>
    <message>
        <source>Ask again and record the answer, or withdraw the letter</source>
        <translation>Қайта сұрап, жауабын жазыңыз немесе хатты қайтарып алыңыз</translation>
    </message>
    <message>
        <source>%1, %2: %3 on the whole, but its counts add up to %4.</source>
        <translation>%1, %2: барлығы %3, ал тармақтарының қосындысы %4.</translation>
    </message>
    <message>
        <source>Correct the sum or one of its parts</source>
        <translation>Қосындыны не бөліктерінің бірін түзетіңіз</translation>
    </message>
    <message>
        <source>%1 says %2 (%3), but the figures counted inside it add up to %4.</source>
        <translation>%1 бойынша %2 (%3), ал ішіндегі сандардың қосындысы %4.</translation>
    </message>
    <message>
        <source>Add the release, or the order the person is held on now</source>
        <translation>Босатылғанын немесе шара қазір негізделген шешімді қосыңыз</translation>
    </message>
    <message>
        <source>Add the order that covers these days, or confirm that none is known</source>
        <translation>Осы күндерге шешімді қосыңыз немесе оның белгісіз екенін растаңыз</translation>
    </message>
    <message>
        <source>Add the release to the measure, or correct the event</source>
        <translation>Босатуды шараға енгізіңіз немесе оқиғаны түзетіңіз</translation>
    </message>
    <message>
        <source>Add the day of death to the person, or correct the event</source>
        <translation>Қайтыс болған күнін адамның жазбасына енгізіңіз немесе оқиғаны түзетіңіз</translation>
    </message>
    <message>
        <source>Add the measure that began with it, or correct the event</source>
        <translation>Осыдан басталған шараны енгізіңіз немесе оқиғаны түзетіңіз</translation>
    </message>
    <message>
        <source>Add the judgment, or correct the outcome of the hearing</source>
        <translation>Үкімді енгізіңіз немесе отырыстың нәтижесін түзетіңіз</translation>
    </message>
    <message>
        <source>Add the measure the hearing began, or correct its outcome</source>
        <translation>Отырыста таңдалған шараны енгізіңіз немесе оның нәтижесін түзетіңіз</translation>
    </message>
    <message>
        <source>Add the order the hearing made, or correct its outcome</source>
        <translation>Отырыста шығарылған қаулыны енгізіңіз немесе оның нәтижесін түзетіңіз</translation>
    </message>
    <message>
        <source>A reprisal followed letter %1 (%2), and nobody has looked at it since.</source>
        <translation>%1 хатынан кейін қысым көрсетілді (%2), содан бері оны ешкім қараған жоқ.</translation>
    </message>
    <message>
        <source>A reprisal followed letter %1, and nobody has looked at it since.</source>
        <translation>%1 хатынан кейін қысым көрсетілді, содан бері оны ешкім қараған жоқ.</translation>
    </message>
    <message>
        <source>Ask the family or the lawyer whether letters help or harm, then confirm that it was considered</source>
        <translation>Отбасынан немесе адвокаттан хаттар көмектесе ме, әлде зиян ба деп сұраңыз, содан кейін қаралғанын растаңыз</translation>
    </message>
    <message>
        <source>%1: reports are due “%2”, and nothing on record says when the next one is.</source>
        <comment>a restriction, how often</comment>
        <translation>%1: тіркелу керек («%2»), ал келесі рет қашан екені еш жерде жазылмаған.</translation>
    </message>
    <message>
        <source>Say when the next report is</source>
        <translation>Келесі тіркелу қашан екенін көрсетіңіз</translation>
    </message>
    <message>
        <source>%1: it quashed the judgment before it, and the record gives it a punishment too (%2). If the court passed that sentence anew, say that it changed the judgment; if not, empty the punishment.</source>
        <translation>%1: сот алдыңғы шешімнің күшін жойған, ал жазбада жаза да тұр (%2). Сот оны қайта тағайындаса, үкімді өзгертті деп көрсетіңіз; олай болмаса, жазаны өшіріңіз.</translation>
    </message>
    <message>
        <source>Say what the court decided</source>
        <translation>Соттың не шешкенін көрсету</translation>
    </message>
    <message>
        <source>%1: nothing on record says how often to report, or when the next report is.</source>
        <translation>%1: қанша рет тіркелу керегі де, келесі рет қашан екені де жазылмаған.</translation>
    </message>
    <message>
        <source>%1: its words say “%2”, and how often to report is not filled in, so no report is on any list.</source>
        <comment>a restriction, how often</comment>
        <translation>%1: мәтінінде «%2» делінген, ал қанша рет тіркелу керегі толтырылмаған, сондықтан тіркелу күндері ешбір тізімде жоқ.</translation>
    </message>
    <message>
        <source>Say how often to report</source>
        <translation>Қанша рет тіркелу керегін көрсету</translation>
    </message>
</context>
<context>
    <name>LibertyEnds</name>
    <message>
        <source>as the paper says</source>
        <translation>құжат бойынша</translation>
    </message>
    <message>
        <source>counted from the order</source>
        <translation>шешімнен бастап санағанда</translation>
    </message>
    <message>
        <source>counted from the end of the order before</source>
        <translation>алдыңғы мерзімнің аяғынан санағанда</translation>
    </message>
    <message>
        <source>by an order before it</source>
        <translation>одан бұрынғы шешім бойынша</translation>
    </message>
    <message>
        <source>counted from the day its term begins</source>
        <translation>мерзім басталатын күннен санағанда</translation>
    </message>
    <message>
        <source>counted from the judgment</source>
        <translation>үкімнен бастап санағанда</translation>
    </message>
    <message>
        <source>counted from the day it came into force</source>
        <translation>күшіне енген күннен санағанда</translation>
    </message>
    <message>
        <source>counted from the first day it was served</source>
        <translation>өтеле бастаған күннен санағанда</translation>
    </message>
    <message>
        <source>counted from the start of the measure</source>
        <translation>шара басталған күннен санағанда</translation>
    </message>
    <message>
        <source>on %1</source>
        <comment>a day on which something ends</comment>
        <translation>%1</translation>
    </message>
    <message>
        <source>between %1 and %2</source>
        <comment>days on one of which something ends</comment>
        <translation>%1 және %2 аралығындағы күндердің бірі</translation>
    </message>
    <message>
        <source>Sentence of %1</source>
        <translation>%1 күнгі үкім</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>Үкім</translation>
    </message>
    <message>
        <source>ends %1</source>
        <comment>on a day</comment>
        <translation>аяқталуы – %1</translation>
    </message>
    <message>
        <source>may end %1</source>
        <comment>on a day</comment>
        <translation>ықтимал аяқталуы – %1</translation>
    </message>
    <message>
        <source>%1, or %2 %3</source>
        <comment>may end on a day; on another day; how it is counted</comment>
        <translation>%1 немесе %2, %3</translation>
    </message>
    <message>
        <source>%1, or thereabouts</source>
        <translation>%1 немесе шамамен сол кезде</translation>
    </message>
    <message>
        <source>its end on record, %1, has passed; how it ended is not on record</source>
        <translation>жазылған аяқталу күні, %1, өтті; шараның немен аяқталғаны жазылмаған</translation>
    </message>
    <message>
        <source>ended on %1</source>
        <translation>аяқталған күні – %1</translation>
    </message>
    <message>
        <source>as far as the record can tell it was to end by %1; nothing newer is on record</source>
        <translation>жазбаларға қарағанда соңғы күні – %1; одан кейін істе ештеңе жоқ</translation>
    </message>
    <message>
        <source>its latest possible end was %1; no release is on record</source>
        <translation>соңғы ықтимал аяқталу күні – %1; босатылғаны туралы істе ештеңе жоқ</translation>
    </message>
    <message>
        <source>its latest possible end was %1; nothing newer is on record</source>
        <translation>соңғы ықтимал аяқталу күні – %1; одан кейін істе ештеңе жоқ</translation>
    </message>
    <message>
        <source>the latest end the orders on record allow was %1; no release is on record</source>
        <translation>істегі шешімдер жол беретін ең соңғы күн – %1; босатылғаны туралы істе ештеңе жоқ</translation>
    </message>
    <message>
        <source>the latest end the orders on record allow was %1; nothing newer is on record</source>
        <translation>істегі шешімдер жол беретін ең соңғы күн – %1; одан кейін істе ештеңе жоқ</translation>
    </message>
    <message>
        <source>%1 (%2): %3</source>
        <comment>how it is counted, the sum, on a day</comment>
        <translation>%1 (%2): %3</translation>
    </message>
    <message>
        <source>Shown because this is where the last order of the measure leads, and neither a newer one nor the end of the measure is on record.</source>
        <translation>Шара бойынша соңғы шешім осы күнге әкелетіндіктен көрсетілген; одан жаңа шешім де, шараның аяқталуы да жазылмаған.</translation>
    </message>
    <message>
        <source>Shown because this end of the measure is on record.</source>
        <translation>Шараның осындай аяқталуы жазылғандықтан көрсетілген.</translation>
    </message>
    <message>
        <source>Shown because this is where the sentence that stands leads, with the days credited to it, and no release is on record.</source>
        <translation>Күшіндегі үкім есепке алынған күндермен бірге осы күнге әкелетіндіктен көрсетілген; босатылғаны туралы істе ештеңе жоқ.</translation>
    </message>
    <message>
        <source>End: %1</source>
        <comment>of a measure</comment>
        <translation>Аяқталуы: %1</translation>
    </message>
    <message>
        <source>Possible end: %1</source>
        <comment>of a measure or sentence</comment>
        <translation>Ықтимал аяқталуы: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>measure or sentence, when it ends</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>counted as the law says</source>
        <translation>заңның есебі бойынша</translation>
    </message>
    <message>
        <source>Restriction (%1)</source>
        <comment>kind</comment>
        <translation>Шектеу (%1)</translation>
    </message>
    <message>
        <source>Probation under the sentence of %1</source>
        <translation>Үкім бойынша сынақ мерзімі (%1)</translation>
    </message>
    <message>
        <source>Probation</source>
        <translation>Сынақ мерзімі</translation>
    </message>
    <message>
        <source>begins %1</source>
        <comment>on a day</comment>
        <translation>басталуы – %1</translation>
    </message>
    <message>
        <source>began by %1</source>
        <translation>%1 дейін басталды</translation>
    </message>
    <message>
        <source>as counted it ended by %1; nothing newer is on record</source>
        <translation>есеп бойынша %1 дейін аяқталды; бұдан жаңа ештеңе жазылмаған</translation>
    </message>
    <message>
        <source>The law counts it, too (%1): %2</source>
        <comment>name of a rule, sentence</comment>
        <translation>Мұны заң да есептейді (%1): %2</translation>
    </message>
    <message>
        <source>Report due: %1</source>
        <comment>kind of restriction</comment>
        <translation>Тіркелу қажет: %1</translation>
    </message>
    <message>
        <source>Begins: %1</source>
        <comment>a restriction</comment>
        <translation>Басталуы: %1</translation>
    </message>
    <message>
        <source>Report due (%1): whether it was made is not on record</source>
        <comment>kind of restriction</comment>
        <translation>Тіркелу қажет болған (%1): тіркелгені жазылмаған</translation>
    </message>
    <message>
        <source>Shown because this is where the start and the length of the restriction lead, and no end is on record.</source>
        <translation>Шектеудің басталуы мен мерзімі осыған әкелетіндіктен көрсетілді, ал аяқталуы жазылмаған.</translation>
    </message>
    <message>
        <source>Shown because the restriction begins on this day.</source>
        <translation>Шектеу осы күні басталатындықтан көрсетілді.</translation>
    </message>
    <message>
        <source>Shown because the restriction asks for a report every %1 from %2, and none for this day is on record.</source>
        <comment>length, date</comment>
        <translation>Шектеу тіркелуді талап ететіндіктен көрсетілді (жиілігі: %1, басталуы: %2); осы күнгі тіркелу жазылмаған.</translation>
    </message>
    <message>
        <source>%1 + %2</source>
        <comment>date, length</comment>
        <translation>%1 + %2</translation>
    </message>
    <message>
        <source>Shown because this is where the probation of the suspended sentence leads, and nothing newer is on record.</source>
        <translation>Шартты соттаудың сынақ мерзімі осыған әкелетіндіктен көрсетілді, ал бұдан жаңа ештеңе жазылмаған.</translation>
    </message>
    <message>
        <source>Shown because the restriction asks for a report “%1”, and none for this day is on record.</source>
        <comment>how often, as it was typed</comment>
        <translation>Шектеу тіркелуді талап ететіндіктен көрсетілді («%1»); осы күнгі тіркелу жазылмаған.</translation>
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
    <message>
        <source>%1 to %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>an unknown number of</source>
        <translation>белгісіз саны</translation>
    </message>
    <message>
        <source>%1 − %2 days credited</source>
        <translation>%1 − есептелген %2 күн</translation>
    </message>
    <message>
        <source>Held since %1 (%2), and nothing on record says until when.</source>
        <translation>Мына күннен бері ұсталуда: %1 (%2); қашанға дейін екені істе жоқ.</translation>
    </message>
    <message>
        <source>Order of %1: extends the measure before the order of %2 that begins it (%3).</source>
        <translation>Шешім (%1): шараны оны бастаған %2 күнгі шешімнен бұрын ұзартқан (%3).</translation>
    </message>
    <message>
        <source>Two orders (%1, %2) have the same place, %3, among the orders of the measure (%4).</source>
        <translation>Екі шешім (%1, %2) шара шешімдерінің арасында бір орында тұр: %3 (%4).</translation>
    </message>
    <message>
        <source>Order of %1: its place says it came after the order of %2, its date says before (%3).</source>
        <translation>Шешім (%1): орны бойынша %2 күнгі шешімнен кейін, күні бойынша одан бұрын (%3).</translation>
    </message>
    <message>
        <source>Order of %1: made after the measure had ended, %2 (%3).</source>
        <translation>Шешім (%1): шара аяқталғаннан кейін шығарылған: %2 (%3).</translation>
    </message>
    <message>
        <source>Order of %1: the paper says it ends on %2, its length leads to %3 (%4).</source>
        <translation>Шешім (%1): құжат бойынша аяқталуы – %2, ұзақтығы бойынша – %3 (%4).</translation>
    </message>
    <message>
        <source> or </source>
        <comment>between two possible ends</comment>
        <translation> немесе </translation>
    </message>
    <message>
        <source>Sentence of %1: the end on record is %2, its term leads to %3.</source>
        <translation>Жаза (%1): істегі аяқталуы – %2, мерзімі бойынша – %3.</translation>
    </message>
    <message>
        <source>%1: the place is not on record (%2).</source>
        <translation>%1: орны істе жоқ (%2).</translation>
    </message>
    <message>
        <source>The place is not on record since %1 (%2).</source>
        <translation>Мына күннен бері орны істе жоқ: %1 (%2).</translation>
    </message>
    <message>
        <source>%1, from %2: outside the days of the measure it belongs to, %3 (%4).</source>
        <translation>%1, басталуы %2: өзі жататын шараның күндерінен тыс: %3 (%4).</translation>
    </message>
    <message>
        <source>Held under %1 since %2; the place is not on record.</source>
        <translation>Ұсталуда: %1, басталуы %2; орны істе жоқ.</translation>
    </message>
    <message>
        <source>Held under %1, in %2 since %3.</source>
        <translation>Ұсталуда: %1, орны %2, басталуы %3.</translation>
    </message>
    <message>
        <source>Not held, but under %1 since %2.</source>
        <translation>Ұсталмайды, бірақ шара қолданылуда: %1, басталуы %2.</translation>
    </message>
    <message>
        <source>Disappeared since %1; nobody has acknowledged the detention.</source>
        <translation>Мына күннен бері жоғалған: %1; ұстағанын ешкім мойындаған жоқ.</translation>
    </message>
    <message>
        <source>Escaped: %1.</source>
        <translation>Қашып кеткен: %1.</translation>
    </message>
    <message>
        <source>Not held under any measure on record since %1 (%2).</source>
        <translation>Мына күннен бері істегі ешқандай шара бойынша ұсталмайды: %1 (%2).</translation>
    </message>
    <message>
        <source>The last measure on record ended (%1); where the person has been since is not on record.</source>
        <translation>Істегі соңғы шара аяқталған (%1); адамның содан бері қайда екені істе жоқ.</translation>
    </message>
    <message>
        <source>Died: %1.</source>
        <translation>Қайтыс болған: %1.</translation>
    </message>
    <message>
        <source>No measure that takes liberty away is on record.</source>
        <translation>Бас бостандығынан айыратын шара істе жоқ.</translation>
    </message>
    <message>
        <source>%1 (%2) ends before it begins, so its days are not counted.</source>
        <translation>%1 (%2) басталмай тұрып аяқталған, сондықтан күндері есептелмейді.</translation>
    </message>
    <message>
        <source>%1 (%2) begins after today, so its days are not counted.</source>
        <translation>%1 (%2) бүгіннен кейін басталады, сондықтан күндері есептелмейді.</translation>
    </message>
    <message>
        <source>%1 (%2): the record does not say whether it took liberty away, so its days are not counted.</source>
        <translation>%1 (%2): бас бостандығынан айырғаны-айырмағаны істе жоқ, сондықтан күндері есептелмейді.</translation>
    </message>
    <message>
        <source>%1 (%2) goes on after the death on record, %3.</source>
        <translation>%1 (%2) істегі қайтыс болған күннен кейін де жалғасады: %3.</translation>
    </message>
    <message>
        <source>Died while held: %1.</source>
        <translation>Ұсталған кезінде қайтыс болды: %1.</translation>
    </message>
    <message>
        <source>%1 (%2): nothing on record says until when.</source>
        <translation>%1 (%2): қашанға дейін екені істе жоқ.</translation>
    </message>
    <message>
        <source>%1 (%2): the judgment it carries out does not stand any more (decision of %3), and no release is on record.</source>
        <translation>%1 (%2): осы шара орындайтын үкім енді күшінде емес (шешім: %3), ал босатылғаны істе жоқ.</translation>
    </message>
    <message>
        <source>%1 (%2): no judgment against the person stands any more (decision of %3), and no release is on record.</source>
        <translation>%1 (%2): бұл адамға қатысты бірде-бір үкім енді күшінде емес (шешім: %3), ал босатылғаны істе жоқ.</translation>
    </message>
    <message>
        <source>Held and let go at the same time: %1 (%2) and %3 (%4). One of them has ended, or they belong to different cases.</source>
        <translation>Бір мезгілде ұстау да, босату да: %1 (%2) және %3 (%4). Біреуі аяқталған не олар әртүрлі істерге қатысты.</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <comment>two measures</comment>
        <translation>%1 немесе %2</translation>
    </message>
    <message>
        <source>Not certain whether still held under %1 (%2): the end on record leaves it open.</source>
        <translation>Шараның әлі жалғасып жатқаны нақты белгісіз: %1 (%2); жазылған аяқталуы мұны шешпейді.</translation>
    </message>
    <message>
        <source>Not certain whether held under %1 (%2) by now: the dates on record leave it open.</source>
        <translation>Шараның қазір қолданылып жатқаны нақты белгісіз: %1 (%2); жазылған күндер мұны шешпейді.</translation>
    </message>
    <message>
        <source>%1 In any case under %2 since %3.</source>
        <comment>sentence, measure, date</comment>
        <translation>%1 Қалай болғанда да шара қолданылуда: %2, басталуы %3.</translation>
    </message>
    <message>
        <source>Not certain whether held: %1 (%2) and %3 (%4) are both on record as going on.</source>
        <translation>Ұсталып отырғаны нақты белгісіз: %1 (%2) және %3 (%4) қатар жалғасып жатыр деп жазылған.</translation>
    </message>
    <message numerus="yes">
        <source>%1: held %n day(s) with no order on record (%2).</source>
        <translation>
            <numerusform>%1: істе шешімі жоқ %n күн ұсталған (%2).</numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: held at least %n day(s) with no order on record (%2).</source>
        <translation>
            <numerusform>%1: істе шешімі жоқ кемінде %n күн ұсталған (%2).</numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A court ordered release on %1, and no release is on record (%2).</source>
        <translation>Сот %1 күні босатуды қаулы етті, ал босатылғаны туралы істе ештеңе жоқ (%2).</translation>
    </message>
    <message>
        <source>An order ended the measure on %1, and no release is on record (%2).</source>
        <translation>Шешім шараны %1 күні тоқтатты, ал босатылғаны туралы істе ештеңе жоқ (%2).</translation>
    </message>
    <message>
        <source>no date</source>
        <comment>of an event</comment>
        <translation>күні көрсетілмеген</translation>
    </message>
    <message>
        <source>%1: an event says “%2”, and the measure goes on, as far as the record says: %3 (%4).</source>
        <translation>%1: оқиғаларда «%2» деп жазылған, ал шара жазбалар бойынша жалғасып жатыр: %3 (%4).</translation>
    </message>
    <message>
        <source>%1: an event says “%2”, and no measure on record holds the person from then.</source>
        <translation>%1: оқиғаларда «%2» деп жазылған, ал адам сол күннен бастап ұсталатын шара жазылмаған.</translation>
    </message>
    <message>
        <source>%1: an event says “%2”, and the person’s own record does not.</source>
        <translation>%1: оқиғаларда «%2» деп жазылған, ал адамның өз жазбасында бұл жоқ.</translation>
    </message>
    <message>
        <source>%1: a hearing ended with “%2”, and no judgment of that day or later is on record.</source>
        <translation>%1: отырыстың нәтижесі — «%2», ал сол күнгі немесе кейінгі үкім жазылмаған.</translation>
    </message>
    <message>
        <source>%1: a hearing ended with “%2”, and no order of that day or later is on record.</source>
        <translation>%1: отырыстың нәтижесі — «%2», ал сол күнгі немесе кейінгі қаулы жазылмаған.</translation>
    </message>
    <message>
        <source>%1: granted (%2), and the measure it is about goes on, as far as the record says: %3 (%4).</source>
        <translation>%1: қанағаттандырылды (%2), ал тиісті шара жазбалар бойынша жалғасып жатыр: %3 (%4).</translation>
    </message>
    <message>
        <source>%1 (%2): the trial ended in an acquittal (decision of %3), and no end of the measure is on record.</source>
        <translation>%1 (%2): сот ақтаумен аяқталды (шешім: %3), ал шараның аяқталуы жазылмаған.</translation>
    </message>
    <message>
        <source>%1 (%2): the judgment of %3 (%4) holds nobody, and no release is on record.</source>
        <translation>%1 (%2): үкім (%3: %4) бас бостандығынан айырмайды, ал босату жазылмаған.</translation>
    </message>
    <message>
        <source>A court acquitted the person on %1, and no release is on record (%2).</source>
        <translation>Сот адамды ақтады (%1), ал босату жазылмаған (%2).</translation>
    </message>
    <message>
        <source>Not certain whether still held under %1 (%2): the judgment of %3 (%4) holds nobody, and no release is on record.</source>
        <translation>Әлі ұсталып отыр ма, белгісіз: %1 (%2). Үкім (%3: %4) бас бостандығынан айырмайды, ал босату жазылмаған.</translation>
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
    <name>RecordWords</name>
    <message>
        <source>%1 of %2</source>
        <comment>kind of record, date</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>order</source>
        <translation>шешім</translation>
    </message>
    <message>
        <source>hearing</source>
        <translation>сот отырысы</translation>
    </message>
    <message>
        <source>sentence</source>
        <translation>жаза</translation>
    </message>
    <message>
        <source>charge under %1</source>
        <translation>%1 бойынша айып</translation>
    </message>
    <message>
        <source>charge</source>
        <translation>айып</translation>
    </message>
    <message>
        <source>restriction: %1</source>
        <translation>шектеу: %1</translation>
    </message>
    <message>
        <source>urgent action %1</source>
        <translation>шұғыл акция %1</translation>
    </message>
    <message>
        <source>what %1 says</source>
        <translation>%1 не дейді</translation>
    </message>
    <message>
        <source>a record of the case</source>
        <translation>істің жазбасы</translation>
    </message>
    <message>
        <source>the beginning</source>
        <translation>басталуы</translation>
    </message>
    <message>
        <source>the end</source>
        <translation>аяқталуы</translation>
    </message>
    <message>
        <source>the date of the order</source>
        <translation>шешімнің күні</translation>
    </message>
    <message>
        <source>the date</source>
        <translation>күні</translation>
    </message>
    <message>
        <source>the date of the judgment</source>
        <translation>үкімнің күні</translation>
    </message>
    <message>
        <source>the date of the stage</source>
        <translation>сатының күні</translation>
    </message>
    <message>
        <source>the stated end</source>
        <translation>көрсетілген аяқталуы</translation>
    </message>
    <message>
        <source>the length</source>
        <translation>ұзақтығы</translation>
    </message>
    <message>
        <source>the place</source>
        <translation>орны</translation>
    </message>
    <message>
        <source>the authority</source>
        <translation>орган</translation>
    </message>
    <message>
        <source>the court</source>
        <translation>сот</translation>
    </message>
    <message>
        <source>the judge</source>
        <translation>судья</translation>
    </message>
    <message>
        <source>the kind</source>
        <translation>түрі</translation>
    </message>
    <message>
        <source>how it ended</source>
        <translation>қалай аяқталғаны</translation>
    </message>
    <message>
        <source>the article</source>
        <translation>бабы</translation>
    </message>
    <message>
        <source>the outcome</source>
        <translation>нәтижесі</translation>
    </message>
    <message>
        <source>the fine</source>
        <translation>айыппұл</translation>
    </message>
    <message>
        <source>the date of birth</source>
        <translation>туған күні</translation>
    </message>
</context>
<context>
    <name>Restrictions</name>
    <message>
        <source>It starts with release, and no deprivation of liberty is on record.</source>
        <translation>Босатылғаннан басталады, ал істе бас бостандығынан айыру жоқ.</translation>
    </message>
    <message>
        <source>It starts with release, and no release is on record.</source>
        <translation>Босатылғаннан басталады, ал босатылғаны істе жоқ.</translation>
    </message>
    <message>
        <source>It starts with release, and the record does not say that the last deprivation of liberty ended in one.</source>
        <translation>Босатылғаннан басталады, ал соңғы бас бостандығынан айырудың босатумен аяқталғаны істе айтылмаған.</translation>
    </message>
    <message>
        <source>It starts with release, and no release after the judgment is on record.</source>
        <translation>Босатылғаннан басталады, ал үкімнен кейін босатылғаны істе жоқ.</translation>
    </message>
    <message>
        <source>It started with the release, on a day nobody knows.</source>
        <translation>Босатылғаннан басталған, күні белгісіз.</translation>
    </message>
    <message>
        <source>It started with the release, %1.</source>
        <translation>Босатылғаннан басталған: %1.</translation>
    </message>
    <message>
        <source>It started when the main punishment ended, %1.</source>
        <translation>Негізгі жаза аяқталғанда басталған: %1.</translation>
    </message>
    <message>
        <source>It starts when the main punishment ends, and that is not on record.</source>
        <translation>Негізгі жаза аяқталғанда басталады, ал ол істе жоқ.</translation>
    </message>
    <message>
        <source>It starts when the main punishment ends, and the record does not say when that was.</source>
        <translation>Негізгі жаза аяқталғанда басталады, ал оның қашан болғаны істе айтылмаған.</translation>
    </message>
    <message>
        <source>It starts when the judgment comes into force, and that day is not on record.</source>
        <translation>Үкім күшіне енгенде басталады, ал ол күн істе жоқ.</translation>
    </message>
    <message>
        <source>It starts on the day of the judgment, and that day is not on record.</source>
        <translation>Үкім шыққан күні басталады, ал ол күн істе жоқ.</translation>
    </message>
    <message>
        <source>It starts when the judgment comes into force, %1.</source>
        <translation>Үкім күшіне енгенде басталады: %1.</translation>
    </message>
    <message>
        <source>It starts on the day of the judgment, %1.</source>
        <translation>Үкім шыққан күні басталады: %1.</translation>
    </message>
    <message>
        <source>A later judgment took the place of the one it rests on.</source>
        <translation>Ол негізделген үкімнің орнын кейінгі үкім басқан.</translation>
    </message>
    <message>
        <source>The judgment it rests on does not stand any more.</source>
        <translation>Ол негізделген үкім енді күшінде емес.</translation>
    </message>
    <message>
        <source>The record does not say when the event it starts with happened.</source>
        <translation>Басталуына негіз болған оқиғаның қашан болғаны істе айтылмаған.</translation>
    </message>
    <message>
        <source>It goes with the measure it belongs to.</source>
        <translation>Өзі жататын шарамен бірге жүреді.</translation>
    </message>
    <message>
        <source>not before %1</source>
        <translation>мына күннен ерте емес: %1</translation>
    </message>
    <message>
        <source>not after %1</source>
        <translation>мына күннен кеш емес: %1</translation>
    </message>
    <message>
        <source>between %1 and %2</source>
        <translation>%1 мен %2 аралығы</translation>
    </message>
    <message>
        <source>%1 + %2 = %3</source>
        <comment>date, length, date</comment>
        <translation>%1 + %2 = %3</translation>
    </message>
    <message>
        <source>every %1 from %2</source>
        <comment>length, date</comment>
        <translation>әр %1 сайын, басталуы %2</translation>
    </message>
    <message>
        <source>not started yet</source>
        <translation>әлі басталмаған</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>күшінде</translation>
    </message>
    <message>
        <source>possibly in force</source>
        <translation>күшінде болуы мүмкін</translation>
    </message>
    <message>
        <source>over</source>
        <translation>аяқталған</translation>
    </message>
    <message>
        <source>start not known</source>
        <translation>басталуы белгісіз</translation>
    </message>
    <message>
        <source>%1: not confirmed</source>
        <comment>a reporting day</comment>
        <translation>%1: расталмаған</translation>
    </message>
    <message>
        <source>%1 and later: not confirmed</source>
        <comment>a reporting day</comment>
        <translation>%1 және одан кейін: расталмаған</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>how often to report, as it was typed</comment>
        <translation>«%1»</translation>
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
    <name>Sentences</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n күн</numerusform>
            <numerusform>%n күн</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1–%n day(s)</source>
        <translation>
            <numerusform>%1–%n күн</numerusform>
            <numerusform>%1–%n күн</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 held × %2 = %3</source>
        <comment>days, rate, days</comment>
        <translation>ұсталған %1 × %2 = %3</translation>
    </message>
    <message>
        <source>between %1 and %2</source>
        <translation>%1 мен %2 аралығы</translation>
    </message>
    <message>
        <source>%1 + %2</source>
        <comment>date, length</comment>
        <translation>%1 + %2</translation>
    </message>
    <message>
        <source>%1 − %2</source>
        <comment>a sum, days taken off</comment>
        <translation>%1 − %2</translation>
    </message>
    <message>
        <source>%1 = %2</source>
        <comment>a sum, its result</comment>
        <translation>%1 = %2</translation>
    </message>
    <message>
        <source>The length is not on record, so no end is computed.</source>
        <translation>Ұзақтығы істе жоқ, сондықтан аяқталуы есептелмейді.</translation>
    </message>
    <message>
        <source>The day the term runs from is not on record, so no end is computed.</source>
        <translation>Мерзім басталатын күн істе жоқ, сондықтан аяқталуы есептелмейді.</translation>
    </message>
    <message>
        <source>How many days already held count towards the term cannot be told from the record, so no end is computed.</source>
        <translation>Ұсталған күндердің қаншасы мерзімге есептелетіні істен көрінбейді, сондықтан аяқталуы есептелмейді.</translation>
    </message>
    <message>
        <source>This length has no sum on the calendar.</source>
        <translation>Бұл ұзақтықты күнтізбеге қосуға болмайды.</translation>
    </message>
    <message>
        <source>%1 (%2 %3, as the source states)</source>
        <translation>%1 (%2 %3, дереккөзде көрсетілгендей)</translation>
    </message>
    <message>
        <source>no date on record</source>
        <translation>күні істе жоқ</translation>
    </message>
    <message>
        <source>the judgment of %1, %2</source>
        <comment>court, date</comment>
        <translation>үкім: %1, %2</translation>
    </message>
    <message>
        <source>%1: it was %2, it is now %3.</source>
        <comment>what a court did to a sentence</comment>
        <translation>%1: бұрын %2, енді %3.</translation>
    </message>
    <message>
        <source>%1 raised the sentence</source>
        <translation>%1 жазаны күшейтті</translation>
    </message>
    <message>
        <source>%1 cut the sentence</source>
        <translation>%1 жазаны жеңілдетті</translation>
    </message>
    <message>
        <source>%1 changed the sentence</source>
        <translation>%1 жазаны өзгертті</translation>
    </message>
    <message>
        <source>%1 passed another sentence</source>
        <translation>%1 басқа жаза тағайындады</translation>
    </message>
    <message>
        <source>%1 acquitted.</source>
        <comment>court</comment>
        <translation>%1 ақтады.</translation>
    </message>
    <message>
        <source>%1 passed sentence: %2.</source>
        <comment>court, penalty</comment>
        <translation>%1 жаза тағайындады: %2.</translation>
    </message>
    <message>
        <source>%1 quashed the judgment and acquitted.</source>
        <translation>%1 үкімнің күшін жойып, ақтады.</translation>
    </message>
    <message>
        <source>%1 quashed the judgment.</source>
        <translation>%1 үкімнің күшін жойды.</translation>
    </message>
    <message>
        <source>%1 upheld the judgment before it.</source>
        <translation>%1 алдыңғы үкімді өзгеріссіз қалдырды.</translation>
    </message>
    <message>
        <source>%1 restored an earlier judgment.</source>
        <translation>%1 бұрынғы үкімді қалпына келтірді.</translation>
    </message>
    <message>
        <source>Whether a further judgment had been passed by %1, its date leaves open.</source>
        <translation>Мына күнге дейін тағы үкім шыққаны күні бойынша анық емес: %1.</translation>
    </message>
    <message>
        <source>%1, stands: no later one on record changes it.</source>
        <translation>%1, күшінде: істегі кейінгі ешбір үкім оны өзгертпейді.</translation>
    </message>
    <message>
        <source>%1, stands again: %2, restored it.</source>
        <translation>%1, қайта күшінде: %2 оны қалпына келтірген.</translation>
    </message>
    <message>
        <source>%1, stands: %2, upheld it.</source>
        <translation>%1, күшінде: %2 оны өзгеріссіз қалдырған.</translation>
    </message>
    <message>
        <source>a court</source>
        <translation>сот</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>instance, court</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>to be served: %1</source>
        <translation>өтелуі тиіс: %1</translation>
    </message>
    <message>
        <source>on probation for %1</source>
        <translation>сынақ мерзімі: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n lash(es)</source>
        <translation>
            <numerusform>%n дүре</numerusform>
            <numerusform>%n дүре</numerusform>
        </translation>
    </message>
    <message>
        <source>fine: %1</source>
        <translation>айыппұл: %1</translation>
    </message>
    <message>
        <source>confiscation: %1</source>
        <translation>тәркілеу: %1</translation>
    </message>
    <message>
        <source>length not known</source>
        <translation>ұзақтығы белгісіз</translation>
    </message>
    <message>
        <source>%1 The person was tried in absentia.</source>
        <translation>%1 Адам сырттай сотталған.</translation>
    </message>
    <message>
        <source>No judgment had surely been passed by %1.</source>
        <translation>Мына күнге дейін үкім анық шықпаған: %1.</translation>
    </message>
    <message>
        <source>No sentence stands: %1, quashed it and nothing later on record took its place.</source>
        <translation>Күшінде жаза жоқ: %1 оның күшін жойған, орнына кейін ештеңе келмеген.</translation>
    </message>
    <message>
        <source>It is to come into force on %1.</source>
        <translation>Күшіне енетін күні: %1.</translation>
    </message>
    <message>
        <source>The record says in a circle which judgment is about which: check it.</source>
        <translation>Істе қай үкімнің қайсысына қатысты екені тұйық шеңбер болып тұр: тексеріңіз.</translation>
    </message>
    <message>
        <source>a sentence that is not on record</source>
        <translation>істе жоқ жаза</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>penalty, date</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>To be served at the same time as: %1</source>
        <translation>Мынамен қатар өтеледі: %1</translation>
    </message>
    <message>
        <source>Merged with: %1</source>
        <translation>Мынаған қосылған: %1</translation>
    </message>
    <message>
        <source>To be served after: %1</source>
        <translation>Мынадан кейін өтеледі: %1</translation>
    </message>
    <message>
        <source>no article on record</source>
        <translation>бабы істе жоқ</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>article, outcome</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The day the term runs from is not on record. Counted from the days it may run from: %1.</source>
        <comment>one sum or more</comment>
        <translation>Мерзім басталатын күн істе жоқ. Ол басталуы мүмкін күндерден есептегенде: %1.</translation>
    </message>
    <message>
        <source>It is served after another sentence whose end is not known, so no end is computed.</source>
        <translation>Ол аяқталатын күні белгісіз басқа жазадан кейін өтеледі, сондықтан аяқталуы есептелмейді.</translation>
    </message>
    <message>
        <source>It is served after another sentence. Counted from where that one ends: %1.</source>
        <comment>one sum or more</comment>
        <translation>Ол басқа жазадан кейін өтеледі. Соның аяқталған күнінен санағанда: %1.</translation>
    </message>
    <message>
        <source>A pardon or an amnesty came after it (%1), so no end is computed.</source>
        <translation>Бұдан кейін кешірім немесе рақымшылық болды (%1), сондықтан аяқталуы есептелмейді.</translation>
    </message>
    <message>
        <source>%1 quashed the judgment before it and passed sentence: %2.</source>
        <comment>court, penalty</comment>
        <translation>%1 алдыңғы шешімнің күшін жойып, жаза тағайындады: %2.</translation>
    </message>
</context>
<context>
    <name>Term</name>
    <message>
        <source>“%1” is not a length of time. Write numbers and units, the largest first: 15 days, 2 months, 9 years 6 months. Hours and working days stand alone: 48 hours.</source>
        <translation>«%1» – ұзақтық емес. Сандар мен өлшемдерді ең үлкенінен бастап жазыңыз: 15 күн, 2 ай, 9 жыл 6 ай. Сағаттар мен жұмыс күндері жеке жазылады: 48 сағат.</translation>
    </message>
</context>
<context>
    <name>Whose</name>
    <message>
        <source>the record names nobody</source>
        <translation>істе ешкім аталмаған</translation>
    </message>
    <message>
        <source>a person without a name on record</source>
        <translation>істе аты жоқ адам</translation>
    </message>
</context>
</TS>
