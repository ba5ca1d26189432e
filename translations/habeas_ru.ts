<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>Answers</name>
    <message>
        <source>No rule for this case asks about “%1”. “deadlines --json” lists the open questions.</source>
        <translation>Ни одно правило для этого дела не спрашивает о «%1». Открытые вопросы показывает «deadlines --json».</translation>
    </message>
    <message>
        <source>Answer yes: %1 – %2</source>
        <translation>Ответ «да»: %1 – %2</translation>
    </message>
    <message>
        <source>Answer no: %1 – %2</source>
        <translation>Ответ «нет»: %1 – %2</translation>
    </message>
</context>
<context>
    <name>AudienceExport</name>
    <message numerus="yes">
        <source>The case file %1 for %2: %n record(s).</source>
        <translation>
            <numerusform>Материалы дела %1, читатели: %2; %n запись.</numerusform>
            <numerusform>Материалы дела %1, читатели: %2; %n записи.</numerusform>
            <numerusform>Материалы дела %1, читатели: %2; %n записей.</numerusform>
        </translation>
    </message>
    <message>
        <source>Hand %1 to %2</source>
        <translation>Передать %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n record(s). The file is not encrypted.</source>
        <translation>
            <numerusform>В файле %n запись. Файл не зашифрован.</numerusform>
            <numerusform>В файле %n записи. Файл не зашифрован.</numerusform>
            <numerusform>В файле %n записей. Файл не зашифрован.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is noted in the disclosure log.</source>
        <translation>Это записано в журнал раскрытий.</translation>
    </message>
</context>
<context>
    <name>BatchCommand</name>
    <message>
        <source>Say about which cases: REF, --and-case REF for each further one, or --all-cases.</source>
        <translation>Укажите дела: REF, --and-case REF для каждого следующего или --all-cases.</translation>
    </message>
    <message>
        <source>Say where the letters go: --out FOLDER.</source>
        <translation>Укажите, куда записать письма: --out FOLDER.</translation>
    </message>
    <message>
        <source>written before</source>
        <translation>записано раньше</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>готово</translation>
    </message>
    <message>
        <source>ready; look at: %1</source>
        <translation>готово; проверьте: %1</translation>
    </message>
    <message>
        <source>an open letter</source>
        <translation>открытое письмо</translation>
    </message>
    <message>
        <source>%1, %2, %3: %4</source>
        <comment>case, office, reference, state</comment>
        <translation>%1, %2, %3: %4</translation>
    </message>
    <message>
        <source>Wrote “%1”.</source>
        <translation>Записано «%1».</translation>
    </message>
    <message numerus="yes">
        <source>%n sealed case(s) left out: no letter is made from them.</source>
        <translation>
            <numerusform>%n опечатанное дело пропущено: по нему письма не составляются.</numerusform>
            <numerusform>%n опечатанных дела пропущены: по ним письма не составляются.</numerusform>
            <numerusform>%n опечатанных дел пропущено: по ним письма не составляются.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BlankForms</name>
    <message>
        <source>Wrote the empty form to “%1”.</source>
        <translation>Пустая форма записана в «%1».</translation>
    </message>
</context>
<context>
    <name>BulkActions</name>
    <message>
        <source>“%1” is none of: %2.</source>
        <translation>«%1» — не из списка: %2.</translation>
    </message>
    <message>
        <source>It is in the bin.</source>
        <translation>Запись в корзине.</translation>
    </message>
    <message>
        <source>%1 changed, %2 were so already, %3 skipped.</source>
        <translation>Изменено: %1, уже было так: %2, пропущено: %3.</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <comment>what was typed, what is wrong with it</comment>
        <translation>«%1»: %2</translation>
    </message>
    <message>
        <source>This was stopped. Nothing was changed.</source>
        <translation>Остановлено. Ничего не изменено.</translation>
    </message>
    <message>
        <source>“%1” is not a whole number. Write digits only, as in “12”.</source>
        <translation>«%1» – не целое число. Пишите только цифры, например «12».</translation>
    </message>
    <message>
        <source>This field is not filled from a table. Type it in the record’s own form.</source>
        <translation>Это поле не заполняется из таблицы. Впишите его в форме самой записи.</translation>
    </message>
    <message>
        <source>These records have no such field, so nothing was changed.</source>
        <translation>У этих записей нет такого поля, поэтому ничего не изменено.</translation>
    </message>
    <message>
        <source>“%1” can be %2 or %3. Write %4 or %5.</source>
        <translation>«%1» может быть: %2 или %3. Напишите %4 или %5.</translation>
    </message>
</context>
<context>
    <name>CaseEntries</name>
    <message>
        <source>New: %1</source>
        <comment>a kind of record</comment>
        <translation>Новая запись: %1</translation>
    </message>
    <message>
        <source>This case: %1</source>
        <comment>a tab</comment>
        <translation>Это дело: %1</translation>
    </message>
</context>
<context>
    <name>CaseFile</name>
    <message>
        <source>Every case needs a reference, as in “KZ-2022-001”.</source>
        <translation>У каждого дела должен быть номер, например «KZ-2022-001».</translation>
    </message>
    <message>
        <source>A case file says “habeas-case” here.</source>
        <translation>В файле дел здесь стоит «habeas-case».</translation>
    </message>
    <message>
        <source>This file was written by a later Habeas. Update Habeas on this computer to read it.</source>
        <translation>Этот файл записан более новой версией Habeas. Обновите Habeas на этом компьютере, чтобы прочитать его.</translation>
    </message>
    <message>
        <source>A case file says 1 here.</source>
        <translation>В файле дел здесь стоит 1.</translation>
    </message>
    <message>
        <source>The file has another case “%1”. Each case needs a reference of its own.</source>
        <translation>В файле есть ещё одно дело «%1». У каждого дела должен быть свой номер.</translation>
    </message>
    <message>
        <source>A record in curly brackets is wanted here.</source>
        <translation>Здесь нужна запись в фигурных скобках.</translation>
    </message>
    <message>
        <source>This file is larger than 256 MB, which no case file is. Split it, one file for some of the cases.</source>
        <translation>Файл больше 256 МБ, таких файлов дел не бывает. Разделите его: часть дел в одном файле, часть в другом.</translation>
    </message>
    <message>
        <source>This is not a case file: it does not begin with a curly bracket. Nothing was taken over.</source>
        <translation>Это не файл дел: он не начинается с фигурной скобки. Ничего не взято.</translation>
    </message>
    <message>
        <source>A text in quotation marks is wanted here.</source>
        <translation>Здесь нужен текст в кавычках.</translation>
    </message>
    <message>
        <source>A whole number is wanted here, without quotation marks.</source>
        <translation>Здесь нужно целое число без кавычек.</translation>
    </message>
    <message>
        <source>Here stands true or false, without quotation marks.</source>
        <translation>Здесь стоит true или false без кавычек.</translation>
    </message>
    <message>
        <source>A list in square brackets is wanted here.</source>
        <translation>Здесь нужен список в квадратных скобках.</translation>
    </message>
    <message>
        <source>This text is longer than Habeas keeps in one field.</source>
        <translation>Этот текст длиннее, чем Habeas хранит в одном поле.</translation>
    </message>
    <message>
        <source>These are the words a date was typed in, but “%1” itself is missing.</source>
        <translation>Здесь слова, которыми была введена дата, но самого поля «%1» нет.</translation>
    </message>
    <message>
        <source>Habeas knows no “%1” here.</source>
        <translation>Habeas не знает здесь слова «%1».</translation>
    </message>
    <message>
        <source>Money needs both “amount” and “currency”.</source>
        <translation>Для денег нужны оба поля: «amount» и «currency».</translation>
    </message>
    <message>
        <source>This source is already in the list.</source>
        <translation>Этот источник уже есть в списке.</translation>
    </message>
    <message>
        <source>Habeas knows no such field here.</source>
        <translation>Habeas не знает здесь такого поля.</translation>
    </message>
    <message>
        <source>Habeas knows no such field here. Did you mean “%1”?</source>
        <translation>Habeas не знает здесь такого поля. Может быть, «%1»?</translation>
    </message>
    <message>
        <source>%1: %2 Nothing was taken over.</source>
        <translation>%1: %2 Ничего не взято.</translation>
    </message>
    <message>
        <source>An id must be a text in quotation marks.</source>
        <translation>Идентификатор должен быть текстом в кавычках.</translation>
    </message>
    <message numerus="yes">
        <source>An id has 1 to %n character(s).</source>
        <translation>
            <numerusform>В идентификаторе от 1 до %n знака.</numerusform>
            <numerusform>В идентификаторе от 1 до %n знаков.</numerusform>
            <numerusform>В идентификаторе от 1 до %n знаков.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is an id of this file alone, but the file has no case to tell it from another file&apos;s. Use UUIDs for ids here.</source>
        <translation>Идентификатор «%1» действует только внутри этого файла, но в файле нет дела, по которому его можно отличить от такого же в другом файле. Используйте здесь UUID.</translation>
    </message>
    <message>
        <source>This record has no “id”. Give it one that no other record of the file has.</source>
        <translation>У этой записи нет поля «id». Дайте ей идентификатор, которого нет у других записей файла.</translation>
    </message>
    <message>
        <source>The id “%1” stands twice in the file. Every record needs one of its own.</source>
        <translation>Идентификатор «%1» стоит в файле дважды. У каждой записи должен быть свой.</translation>
    </message>
    <message>
        <source>There is no record with the id “%1” in this file.</source>
        <translation>В этом файле нет записи с идентификатором «%1».</translation>
    </message>
    <message>
        <source>The id “%1” belongs to a record of another kind (%2); a %3 is wanted here.</source>
        <translation>Идентификатор «%1» принадлежит записи другого вида (%2), а здесь нужна запись вида %3.</translation>
    </message>
</context>
<context>
    <name>CaseFiles</name>
    <message>
        <source>Case files (*.json)</source>
        <translation>Файлы дел (*.json)</translation>
    </message>
    <message>
        <source>The file “%1” could not be read, so nothing was taken over. Check that it is still there.</source>
        <translation>Файл «%1» не удалось прочитать, поэтому ничего не внесено. Проверьте, на месте ли он.</translation>
    </message>
    <message>
        <source>Export every case</source>
        <translation>Выгрузка всех дел</translation>
    </message>
    <message>
        <source>The file will not be encrypted: whoever gets it can read every case, sealed records too.</source>
        <translation>Файл не будет зашифрован: любой, к кому он попадёт, прочтёт все дела, включая опечатанные записи.</translation>
    </message>
    <message>
        <source>&amp;Write the file…</source>
        <translation>&amp;Записать файл…</translation>
    </message>
    <message>
        <source>&amp;Do not write</source>
        <translation>&amp;Не записывать</translation>
    </message>
    <message>
        <source>Import a case file</source>
        <translation>Загрузка файла дел</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Загрузка…</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n case(s). The file is not encrypted.</source>
        <translation>
            <numerusform>Выгружено %n дело. Файл не зашифрован.</numerusform>
            <numerusform>Выгружено %n дела. Файл не зашифрован.</numerusform>
            <numerusform>Выгружено %n дел. Файл не зашифрован.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CaseText</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Begins: %1</source>
        <translation>Начало: %1</translation>
    </message>
    <message>
        <source>Ends: %1</source>
        <translation>Окончание: %1</translation>
    </message>
    <message>
        <source>Order: %1</source>
        <translation>Решение: %1</translation>
    </message>
    <message>
        <source>length not known</source>
        <translation>срок не указан</translation>
    </message>
    <message>
        <source>Charge: %1</source>
        <translation>Обвинение: %1</translation>
    </message>
    <message>
        <source>Status: %1</source>
        <translation>Статус: %1</translation>
    </message>
    <message>
        <source>Hearing: %1</source>
        <translation>Заседание: %1</translation>
    </message>
    <message>
        <source>Sentence: %1</source>
        <translation>Приговор: %1</translation>
    </message>
    <message>
        <source>Restriction: %1</source>
        <translation>Ограничение: %1</translation>
    </message>
    <message>
        <source>According to %1: %2</source>
        <translation>По словам источника (%1): %2</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Человек</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Страна</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Открыто</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>без даты</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>whom it is about</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Charge re-qualified: %1 is replaced by %2</source>
        <translation>Обвинение переквалифицировано: %1 заменено на %2</translation>
    </message>
    <message>
        <source>In force: the judgment of %1</source>
        <translation>Вступило в силу решение: %1</translation>
    </message>
    <message>
        <source>Remedy: %1</source>
        <translation>Обжалование: %1</translation>
    </message>
    <message>
        <source>Remedy decided: %1</source>
        <translation>Решение по обращению: %1</translation>
    </message>
    <message>
        <source>Restriction, not started yet: %1</source>
        <translation>Ограничение, ещё не началось: %1</translation>
    </message>
    <message>
        <source>Under a restriction: %1</source>
        <translation>По ограничению: %1</translation>
    </message>
    <message>
        <source>according to %1</source>
        <translation>по словам: %1</translation>
    </message>
    <message>
        <source>carried out by %1</source>
        <translation>задержание провели: %1</translation>
    </message>
    <message>
        <source>warrant shown: %1</source>
        <translation>ордер предъявлен: %1</translation>
    </message>
    <message>
        <source>issued by %1</source>
        <translation>кем выдан: %1</translation>
    </message>
    <message>
        <source>Age as stated</source>
        <translation>Возраст, как указан</translation>
    </message>
    <message>
        <source>Usual residence</source>
        <translation>Место жительства</translation>
    </message>
    <message>
        <source>Identity paper</source>
        <translation>Документ, удостоверяющий личность</translation>
    </message>
    <message>
        <source>Argument (%1): %2</source>
        <translation>Довод (%1): %2</translation>
    </message>
</context>
<context>
    <name>CellFilter</name>
    <message>
        <source>empty</source>
        <translation>пусто</translation>
    </message>
    <message>
        <source>Say after “!” what is not wanted.</source>
        <translation>После «!» укажите, чего не должно быть.</translation>
    </message>
    <message>
        <source>Say after “%1” what to compare with.</source>
        <translation>После «%1» укажите, с чем сравнивать.</translation>
    </message>
    <message>
        <source>not %1</source>
        <comment>what a filter leaves out</comment>
        <translation>не %1</translation>
    </message>
    <message>
        <source>Say on one side of “..” at least where it begins or ends.</source>
        <translation>Укажите хотя бы с одной стороны от «..», где начало или конец.</translation>
    </message>
    <message>
        <source>The range ends before it begins.</source>
        <translation>Промежуток кончается раньше, чем начинается.</translation>
    </message>
    <message>
        <source>“%1” is not a number.</source>
        <translation>«%1» — не число.</translation>
    </message>
    <message>
        <source>“%1” can be %2 or %3. Write %4 or %5.</source>
        <translation>«%1» – это %2 или %3. Напишите %4 или %5.</translation>
    </message>
    <message>
        <source>none of %1</source>
        <comment>what a filter leaves out, several</comment>
        <translation>ничего из: %1</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <comment>alternatives of a filter</comment>
        <translation>%1 или %2</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>both must hold in a filter</comment>
        <translation>%1 и %2</translation>
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
        <translation>до %1</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <comment>penalty</comment>
        <translation>%1 или более</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>penalty</comment>
        <translation>от %1 до %2</translation>
    </message>
    <message>
        <source>%1 (before a later judgment)</source>
        <translation>%1 (до более позднего решения)</translation>
    </message>
    <message>
        <source>%1 (by a judgment that does not stand)</source>
        <translation>%1 (решением, которое не действует)</translation>
    </message>
    <message>
        <source>a charge that is not on record</source>
        <translation>обвинение, которого нет в деле</translation>
    </message>
    <message>
        <source>wording of %1</source>
        <translation>в редакции на %1</translation>
    </message>
    <message>
        <source>a conviction that does not stand (%1)</source>
        <translation>осуждение, которое не действует (%1)</translation>
    </message>
    <message>
        <source>replaced by %1</source>
        <translation>заменено на: %1</translation>
    </message>
    <message>
        <source>the record says in a circle what replaced what: check it</source>
        <translation>по записям обвинения заменяют друг друга по кругу: проверьте</translation>
    </message>
    <message>
        <source>open</source>
        <translation>не завершено</translation>
    </message>
    <message>
        <source>in place of %1</source>
        <translation>вместо: %1</translation>
    </message>
</context>
<context>
    <name>ChargesCommand</name>
    <message>
        <source>acts dated %1</source>
        <translation>деяния датированы: %1</translation>
    </message>
    <message>
        <source>current</source>
        <translation>сейчас</translation>
    </message>
    <message>
        <source>Procedural status</source>
        <translation>Процессуальный статус</translation>
    </message>
    <message>
        <source>No charge is on record.</source>
        <translation>Обвинений в деле нет.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>№</translation>
    </message>
    <message>
        <source>Accusation</source>
        <translation>Что вменяется</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Стадии</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Итог</translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message>
        <source>%1 %2</source>
        <comment>what is counted, how many</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>row, figures</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>ничего</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>CheckSheet</name>
    <message>
        <source>open</source>
        <comment>state of something to check</comment>
        <translation>открыто</translation>
    </message>
    <message>
        <source>asked again; before: %1</source>
        <comment>decision</comment>
        <translation>спрашивается снова; прежде: %1</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Проверено</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>Проверить</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Человек</translation>
    </message>
    <message>
        <source>What would settle it</source>
        <translation>Что снимет вопрос</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Решение</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Кто решил</translation>
    </message>
    <message>
        <source>What to check</source>
        <translation>Что проверить</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Holes and contradictions in what is on record. Enter goes to what can be done about the selected line.</source>
        <translation>Пробелы и противоречия в записях. Enter ведёт к тому, что можно сделать с выбранной строкой.</translation>
    </message>
    <message>
        <source>Nothing to check.</source>
        <translation>Проверять нечего.</translation>
    </message>
    <message>
        <source>no longer asked</source>
        <translation>больше не спрашивается</translation>
    </message>
    <message>
        <source>a line of the Today page, not before %1</source>
        <translation>строка страницы «Сегодня», не раньше %1</translation>
    </message>
    <message>
        <source>a line of the Today page, seen</source>
        <translation>строка страницы «Сегодня», просмотрена</translation>
    </message>
</context>
<context>
    <name>CommandFiles</name>
    <message>
        <source>Say where to write: --out FILE.</source>
        <translation>Укажите, куда записать: --out FILE.</translation>
    </message>
    <message>
        <source>“%1” could not be read: %2. The vault is as it was.</source>
        <translation>Файл «%1» прочитать не удалось: %2. Хранилище осталось прежним.</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>--screen-language needs en, ru or kk.</source>
        <translation>Параметру --screen-language нужно en, ru или kk.</translation>
    </message>
    <message>
        <source>--%1 takes no value.</source>
        <translation>У параметра --%1 нет значения.</translation>
    </message>
    <message>
        <source>--%1 needs a value: --%1 %2. A value that begins with two dashes is written --%1=VALUE.</source>
        <translation>Параметру --%1 нужно значение: --%1 %2. Значение, которое начинается с двух дефисов, пишется так: --%1=VALUE.</translation>
    </message>
    <message>
        <source>--%1 is given twice.</source>
        <translation>Параметр --%1 указан дважды.</translation>
    </message>
    <message>
        <source>There is no option --%1.</source>
        <translation>Параметра --%1 нет.</translation>
    </message>
    <message>
        <source>There is no option --%1. Did you mean --%2?</source>
        <translation>Параметра --%1 нет. Может быть, --%2?</translation>
    </message>
    <message>
        <source>“%1” is one argument too many for %2.</source>
        <translation>«%1» – лишний аргумент для команды %2.</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>Команды «%1» нет.</translation>
    </message>
    <message>
        <source>There is no command “%1”. Did you mean “%2”?</source>
        <translation>Команды «%1» нет. Может быть, «%2»?</translation>
    </message>
    <message>
        <source>Say what to do: a command is missing.</source>
        <translation>Скажите, что сделать: не указана команда.</translation>
    </message>
    <message>
        <source>%1 does not take --%2.</source>
        <translation>Команда %1 не принимает --%2.</translation>
    </message>
    <message>
        <source>%1 needs %2.</source>
        <translation>Команде %1 нужно: %2.</translation>
    </message>
    <message>
        <source>“habeas-cli help” lists the commands, “habeas-cli help COMMAND” explains one.</source>
        <translation>«habeas-cli help» показывает список команд, «habeas-cli help COMMAND» объясняет одну из них.</translation>
    </message>
    <message>
        <source>The answer could not be written out.</source>
        <translation>Ответ не удалось вывести.</translation>
    </message>
    <message>
        <source>“%1” is not text in UTF-8. Type it again, or set the terminal to UTF-8. Nothing was done.</source>
        <translation>«%1» — не текст в UTF-8. Введите его снова или переведите терминал на UTF-8. Ничего не сделано.</translation>
    </message>
    <message>
        <source>To go on all the same: --confirm %1.</source>
        <comment>a word as withhold_name</comment>
        <translation>Чтобы всё равно продолжить: --confirm %1.</translation>
    </message>
    <message>
        <source>To go on all the same: --death-confirmed REASON.</source>
        <translation>Чтобы всё же продолжить: --death-confirmed ПРИЧИНА.</translation>
    </message>
    <message>
        <source>To replace it: --force.</source>
        <translation>Чтобы заменить его: --force.</translation>
    </message>
    <message>
        <source>“templates VAULT” shows them.</source>
        <translation>Их показывает «templates VAULT».</translation>
    </message>
    <message>
        <source>To go on all the same: --reprisal-confirmed REASON.</source>
        <translation>Чтобы всё же продолжить: --reprisal-confirmed ПРИЧИНА.</translation>
    </message>
    <message>
        <source>To go on: --correct-day, or --once-more.</source>
        <translation>Чтобы продолжить: --correct-day или --once-more.</translation>
    </message>
</context>
<context>
    <name>CommandLineDates</name>
    <message>
        <source>--%1: “%2” can be %3 or %4. Write %5 or %6.</source>
        <translation>--%1: «%2» может означать %3 или %4. Напишите %5 или %6.</translation>
    </message>
    <message>
        <source>--%1 needs one day, as 2022-05-06.</source>
        <translation>Параметру --%1 нужен один день, например 2022-05-06.</translation>
    </message>
    <message>
        <source>--%1 needs a whole number from %2 on.</source>
        <translation>Параметру --%1 нужно целое число не меньше %2.</translation>
    </message>
    <message>
        <source>--%1: “%2” can be %3 or, in another calendar, %4. Write “%5” or “%6”.</source>
        <translation>--%1: «%2» может означать %3 или, по другому календарю, %4. Напишите «%5» или «%6».</translation>
    </message>
</context>
<context>
    <name>CommandTable</name>
    <message>
        <source>Make a new vault.</source>
        <translation>Создать новое хранилище.</translation>
    </message>
    <message>
        <source>What kind of vault it is.</source>
        <translation>Показать, что это за хранилище.</translation>
    </message>
    <message>
        <source>Read every page, follow the history from its beginning, compare.</source>
        <translation>Прочитать каждую страницу, пройти историю с начала и сравнить.</translation>
    </message>
    <message>
        <source>Who changed what and when, in a case, a record or the whole vault.</source>
        <translation>Кто, что и когда изменил: в деле, в записи или во всём хранилище.</translation>
    </message>
    <message>
        <source>Take the last change back.</source>
        <translation>Отменить последнее изменение.</translation>
    </message>
    <message>
        <source>Make the change again that was taken back.</source>
        <translation>Вернуть отменённое изменение.</translation>
    </message>
    <message>
        <source>A case: overview, chronology and liberty track.</source>
        <translation>Дело: обзор, хронология и ход лишения свободы.</translation>
    </message>
    <message>
        <source>The liberty track: measures, orders, gaps, overlaps, days.</source>
        <translation>Ход лишения свободы: меры, решения, пробелы, наложения, дни.</translation>
    </message>
    <message>
        <source>Deadlines with their rule and arithmetic.</source>
        <translation>Сроки с их правилами и расчётом.</translation>
    </message>
    <message>
        <source>What a date text means.</source>
        <translation>Что означает дата, записанная словами.</translation>
    </message>
    <message>
        <source>Log a hearing, with the order it made and the source.</source>
        <translation>Записать заседание, принятое на нём решение и источник.</translation>
    </message>
    <message>
        <source>Write a letter about a case. Without --official an open letter: no address and no salutation.</source>
        <translation>Написать письмо по делу. Без --official – открытое письмо: без адреса и обращения.</translation>
    </message>
    <message>
        <source>Take in a JSON case file, whole or not at all.</source>
        <translation>Взять файл дел JSON: целиком или никак.</translation>
    </message>
    <message>
        <source>One JSON document on stdout; a refusal too.</source>
        <translation>Один документ JSON в stdout; отказ – тоже документ.</translation>
    </message>
    <message>
        <source>Read the passphrase from the first line of FILE (before HABEAS_PASSPHRASE).</source>
        <translation>Взять парольную фразу из первой строки файла FILE (раньше, чем HABEAS_PASSPHRASE).</translation>
    </message>
    <message>
        <source>Who is writing (else HABEAS_AUTHOR, else the computer’s user).</source>
        <translation>Кто вносит запись (иначе HABEAS_AUTHOR, иначе пользователь компьютера).</translation>
    </message>
    <message>
        <source>Language of what is printed here: en, ru or kk.</source>
        <translation>Язык вывода: en, ru или kk.</translation>
    </message>
    <message>
        <source>Explain a command.</source>
        <translation>Объяснить команду.</translation>
    </message>
    <message>
        <source>The program’s version.</source>
        <translation>Версия программы.</translation>
    </message>
    <message>
        <source>With an invented case in it.</source>
        <translation>С вымышленным делом внутри.</translation>
    </message>
    <message>
        <source>Memory the key costs, 8 to 1024, a power of two. Default: measured on this machine.</source>
        <translation>Сколько памяти требует ключ: от 8 до 1024, степень двойки. По умолчанию измеряется на этом компьютере.</translation>
    </message>
    <message>
        <source>Only lines that hold every word, in any script.</source>
        <translation>Только строки, где есть каждое слово, в любом письме.</translation>
    </message>
    <message>
        <source>At most N lines.</source>
        <translation>Не больше N строк.</translation>
    </message>
    <message>
        <source>Leave the first N lines out.</source>
        <translation>Пропустить первые N строк.</translation>
    </message>
    <message>
        <source>Only this case.</source>
        <translation>Только это дело.</translation>
    </message>
    <message>
        <source>As of this day instead of today.</source>
        <translation>На этот день, а не на сегодня.</translation>
    </message>
    <message>
        <source>Due within so many days.</source>
        <translation>Срок истекает не позже чем через столько дней.</translation>
    </message>
    <message>
        <source>Take EDTF only.</source>
        <translation>Принимать только EDTF.</translation>
    </message>
    <message>
        <source>Say what would happen; save nothing.</source>
        <translation>Сказать, что произошло бы, и ничего не сохранять.</translation>
    </message>
    <message>
        <source>Replace a file that is there.</source>
        <translation>Заменить файл, который уже есть.</translation>
    </message>
    <message>
        <source>Where to write; for letters a folder will do, which names the file.</source>
        <translation>Куда записать; для писем можно указать папку, имя файла программа даст сама.</translation>
    </message>
    <message>
        <source>The day, with its hour where it is known: &quot;2022-05-06 10:00&quot;, &quot;6 May 2022&quot;, &quot;May 2022&quot;.</source>
        <translation>День и час, если он известен: &quot;2022-05-06 10:00&quot;, &quot;6 мая 2022&quot;, &quot;май 2022&quot;.</translation>
    </message>
    <message>
        <source>The court.</source>
        <translation>Суд.</translation>
    </message>
    <message>
        <source>The judge.</source>
        <translation>Судья.</translation>
    </message>
    <message>
        <source>What it was about: custody, extension, trial ...</source>
        <translation>О чём было заседание: custody, extension, trial ...</translation>
    </message>
    <message>
        <source>in_person, online, closed or in_absentia.</source>
        <translation>in_person, online, closed или in_absentia.</translation>
    </message>
    <message>
        <source>The length ordered: &quot;2 months&quot;.</source>
        <translation>Назначенный срок: &quot;2 месяца&quot;.</translation>
    </message>
    <message>
        <source>order, previous_end or measure_start, where the paper says it.</source>
        <translation>order, previous_end или measure_start, если это сказано в документе.</translation>
    </message>
    <message>
        <source>Which custody was extended, by id or type, where more than one could be meant.</source>
        <translation>Какое содержание под стражей продлено: идентификатор или вид, если подходит не одно.</translation>
    </message>
    <message>
        <source>A note for the team.</source>
        <translation>Заметка для коллег.</translation>
    </message>
    <message>
        <source>Who says so: &quot;Lawyer by phone, 6 May&quot;.</source>
        <translation>С чьих слов: &quot;Адвокат по телефону, 6 мая&quot;.</translation>
    </message>
    <message>
        <source>The next hearing.</source>
        <translation>Следующее заседание.</translation>
    </message>
    <message>
        <source>Time zone of the hour: Asia/Almaty.</source>
        <translation>Часовой пояс: Asia/Almaty.</translation>
    </message>
    <message>
        <source>Who watched the hearing.</source>
        <translation>Кто наблюдал за заседанием.</translation>
    </message>
    <message>
        <source>A template of one’s own.</source>
        <translation>Собственный шаблон.</translation>
    </message>
    <message>
        <source>To whom: an official’s id or office.</source>
        <translation>Кому: идентификатор или должность адресата.</translation>
    </message>
    <message>
        <source>To every official on record but courts that have the case before them.</source>
        <translation>Всем внесённым должностным лицам, кроме судов, в производстве которых находится дело.</translation>
    </message>
    <message>
        <source>A request, one for each --request.</source>
        <translation>Просьба; для каждой – свой --request.</translation>
    </message>
    <message>
        <source>A paragraph of one’s own.</source>
        <translation>Собственный абзац.</translation>
    </message>
    <message>
        <source>The day on the letter instead of today.</source>
        <translation>Дата письма, если не сегодняшняя.</translation>
    </message>
    <message>
        <source>Who signs.</source>
        <translation>Кто подписывает.</translation>
    </message>
    <message>
        <source>In what role.</source>
        <translation>В каком качестве.</translation>
    </message>
    <message>
        <source>The sender’s address.</source>
        <translation>Адрес отправителя.</translation>
    </message>
    <message>
        <source>Where the letter is written.</source>
        <translation>Где написано письмо.</translation>
    </message>
    <message>
        <source>Every charge with its stages, its law and what came of it; the procedural status.</source>
        <translation>Каждое обвинение: стадии, закон и чем кончилось; процессуальный статус.</translation>
    </message>
    <message>
        <source>Judgments in the order of the courts, which one stands and why.</source>
        <translation>Решения судов по порядку: какое действует и почему.</translation>
    </message>
    <message>
        <source>What somebody should check, in a case or in all: holes, contradictions, dates that cannot be.</source>
        <translation>Что следует проверить в деле или во всех делах: пробелы, противоречия, невозможные даты.</translation>
    </message>
    <message>
        <source>Say what was found out about a finding, by its key.</source>
        <translation>Записать, что выяснилось по одному из вопросов, по его имени.</translation>
    </message>
    <message>
        <source>Decide about a deadline: done, waive, missed, reopen, snooze, wake; add one to a case (KEY is its reference) or remove a typed one. KEY is the key that “deadlines --json” shows, or REF/RULE.</source>
        <translation>Решить о сроке: done, waive, missed, reopen, snooze, wake; добавить срок к делу (add, KEY: номер дела) или убрать введённый (remove). KEY: ключ из «deadlines --json» или REF/RULE.</translation>
    </message>
    <message>
        <source>Answer what a rule asks and the record does not say: yes or no.</source>
        <translation>Ответить на вопрос правила, о котором записи молчат: yes или no.</translation>
    </message>
    <message>
        <source>The rules deadlines are computed by: list, show ID, import FILE, remove ID, export ID.</source>
        <translation>Правила, по которым вычисляются сроки: list, show ID, import FILE, remove ID, export ID.</translation>
    </message>
    <message>
        <source>Compute the deadlines of every case again; records do not change.</source>
        <translation>Вычислить сроки всех дел заново; записи не меняются.</translation>
    </message>
    <message>
        <source>When it is due.</source>
        <translation>К какому дню.</translation>
    </message>
    <message>
        <source>Who must act.</source>
        <translation>Кто должен действовать.</translation>
    </message>
    <message>
        <source>Only lines whose date surely or possibly lies in these days: measures and restrictions with any day they lasted, cases with any of their measures.</source>
        <translation>Только строки, дата которых точно или возможно попадает в эти дни: меры и запреты — любым днём, пока они длились, дела — любой из своих мер.</translation>
    </message>
    <message>
        <source>confirmed (it is so), mistaken (it is not so), not_known (nobody knows) or open (ask again).</source>
        <translation>confirmed (это так), mistaken (это не так), not_known (никто не знает) или open (спросить снова).</translation>
    </message>
    <message>
        <source>Why, in words. Waiving a deadline needs it.</source>
        <translation>Почему, словами. Для отказа от срока причина нужна.</translation>
    </message>
    <message>
        <source>Put a record of the case, or one field of it, back to what it was after a change; “history VAULT REF --record ID” lists the changes.</source>
        <translation>Вернуть запись дела или одно её поле к тому, чем они были после изменения; изменения показывает «history VAULT REF --record ID».</translation>
    </message>
    <message>
        <source>The views of a list: those the program brings and those that were saved.</source>
        <translation>Виды списка: встроенные и сохранённые.</translation>
    </message>
    <message>
        <source>Find people, cases, courts, letters and documents by name: in any script, on the wrong keyboard layout, or misspelt.</source>
        <translation>Найти людей, дела, суды, письма и документы по имени: в любой письменности, не на той раскладке или с ошибкой.</translation>
    </message>
    <message>
        <source>Figures that name nobody: held (people by month and kind of measure), hearings (by week), waiting (for a judgment). With --out as CSV.</source>
        <translation>Цифры без имён: held (люди по месяцам и видам мер), hearings (по неделям), waiting (ожидание приговора). С --out – в CSV.</translation>
    </message>
    <message>
        <source>Save or delete a view of a list: view VAULT save cases &quot;Mine&quot; --where …</source>
        <translation>Сохранить или удалить вид списка: view VAULT save cases &quot;Мой&quot; --where …</translation>
    </message>
    <message>
        <source>Set a field on every line of a list that passes the filters: one step.</source>
        <translation>Заполнить поле во всех строках списка, прошедших фильтры: одним шагом.</translation>
    </message>
    <message>
        <source>The same letter to many officials or about many cases: all of them, with one row each in the letter log, or none. --dry-run lists the problems.</source>
        <translation>Одно письмо многим адресатам или о многих делах: все, каждое со строкой в журнале писем, или ни одного. --dry-run перечисляет препятствия.</translation>
    </message>
    <message>
        <source>Envelopes or labels with the addresses of officials, as one PDF.</source>
        <translation>Конверты или наклейки с адресами должностных лиц, одним PDF.</translation>
    </message>
    <message>
        <source>Keep a copy of a file in the vault, as a document of the case. The file stays where it is.</source>
        <translation>Сохранить копию файла в хранилище как документ дела. Сам файл остаётся на месте.</translation>
    </message>
    <message>
        <source>The letters and forms there are and the consent they need: list, show ID, check FILE, import FILE, export ID, versions ID, restore VERSION, reset ID.</source>
        <translation>Какие есть письма и формы и какое согласие им нужно: list, show ID, check FILE, import FILE, export ID, versions ID, restore VERSION, reset ID.</translation>
    </message>
    <message>
        <source>Words the office spells right whatever the dictionary says: list, add WORD, remove WORD.</source>
        <translation>Слова, которые организация считает написанными верно, что бы ни говорил словарь: list, add СЛОВО, remove СЛОВО.</translation>
    </message>
    <message>
        <source>Approve a letter as it is written: its text is frozen and prints without the draft mark. LETTER is its reference or id.</source>
        <translation>Утвердить письмо как есть: текст фиксируется и печатается без пометки «черновик». LETTER – его номер или идентификатор.</translation>
    </message>
    <message>
        <source>Write a letter again exactly as it was written.</source>
        <translation>Снова записать письмо таким, каким было написано.</translation>
    </message>
    <message>
        <source>Note that an approved letter was sent, by what medium and on which day.</source>
        <translation>Отметить, что утверждённое письмо отправлено, как и в какой день.</translation>
    </message>
    <message>
        <source>Note the reply to a letter, or what came of it (--outcome alone).</source>
        <translation>Записать ответ на письмо или итог (только --outcome).</translation>
    </message>
    <message>
        <source>The letter log: what was sent, what came back, what changed since.</source>
        <translation>Журнал писем: что отправлено, что пришло в ответ, что с тех пор изменилось.</translation>
    </message>
    <message>
        <source>Which fact about whom went to whom, when, and under which consent.</source>
        <translation>Какой факт о ком кому сообщён, когда и по какому согласию.</translation>
    </message>
    <message>
        <source>Note what was told to somebody other than by a letter.</source>
        <translation>Записать, что кому сообщено не письмом.</translation>
    </message>
    <message>
        <source>End a consent; lists everything that was made under it.</source>
        <translation>Прекратить согласие; показывает всё, что сделано на его основании.</translation>
    </message>
    <message>
        <source>Who approves the letter as it is; without it every page says DRAFT.</source>
        <translation>Кто утверждает письмо как есть; без этого на каждой странице стоит ЧЕРНОВИК.</translation>
    </message>
    <message>
        <source>Why a letter goes to a court that has the case before it; kept with the letter.</source>
        <translation>Почему письмо направляется в суд, в производстве которого находится дело; хранится с письмом.</translation>
    </message>
    <message>
        <source>Officials and how they are addressed: a table (.csv) or vCards (.vcf).</source>
        <translation>Должностные лица и обращения к ним: таблица (.csv) или карточки vCard (.vcf).</translation>
    </message>
    <message>
        <source>The earlier letter this one follows up.</source>
        <translation>Прежнее письмо, которое это продолжает.</translation>
    </message>
    <message>
        <source>How it was sent: post, registered_post, courier, email, fax, web_form, hand, embassy, social_media.</source>
        <translation>Как отправлено: post, registered_post, courier, email, fax, web_form, hand, embassy, social_media.</translation>
    </message>
    <message>
        <source>The tracking number.</source>
        <translation>Номер отслеживания.</translation>
    </message>
    <message>
        <source>By when a reply is due.</source>
        <translation>До какого дня ожидается ответ.</translation>
    </message>
    <message>
        <source>The reply in words.</source>
        <translation>Ответ словами.</translation>
    </message>
    <message>
        <source>The reference their reply bears.</source>
        <translation>Номер на их ответе.</translation>
    </message>
    <message>
        <source>The reply as a document on record.</source>
        <translation>Ответ как документ из дела.</translation>
    </message>
    <message>
        <source>Only letters nobody answered within 6 or 12 weeks.</source>
        <translation>Только письма без ответа за 6 или 12 недель.</translation>
    </message>
    <message>
        <source>A record that was told.</source>
        <translation>Запись, которая сообщена.</translation>
    </message>
    <message>
        <source>The consent something rests on.</source>
        <translation>Согласие, на котором что-то основано.</translation>
    </message>
    <message>
        <source>What is due; of a disclosure, what was told.</source>
        <translation>Что предстоит; для раскрытия – что сообщено.</translation>
    </message>
    <message>
        <source>Who says so, if not the author; of a letter, who approves it.</source>
        <translation>Кто это говорит, если не автор; для письма – кто утверждает.</translation>
    </message>
    <message>
        <source>What the document is called; else its file&apos;s name.</source>
        <translation>Как называется документ; иначе имя его файла.</translation>
    </message>
    <message>
        <source>One record, by its id.</source>
        <translation>Одна запись, по её id.</translation>
    </message>
    <message>
        <source>One field, by its name in a case file; else the whole record.</source>
        <translation>Одно поле, по его имени в файле дела; иначе вся запись.</translation>
    </message>
    <message>
        <source>A change, by its number or id.</source>
        <translation>Изменение, по номеру или id.</translation>
    </message>
    <message>
        <source>As it stood before that change.</source>
        <translation>Как было до этого изменения.</translation>
    </message>
    <message>
        <source>One filter that holds is enough.</source>
        <translation>Достаточно одного выполненного фильтра.</translation>
    </message>
    <message>
        <source>Sort by this column.</source>
        <translation>Сортировать по этому столбцу.</translation>
    </message>
    <message>
        <source>The last one first.</source>
        <translation>Последние первыми.</translation>
    </message>
    <message>
        <source>Through this view (see views).</source>
        <translation>Через этот вид (см. views).</translation>
    </message>
    <message>
        <source>Just these columns, with commas between: ref,person,until.</source>
        <translation>Только эти столбцы, через запятую: ref,person,until.</translation>
    </message>
    <message>
        <source>All of it in one line: &quot;sam, 6 may, ext, 2m&quot;. Saved where nothing is in doubt; the options beside it go before it.</source>
        <translation>Всё одной строкой: «сам, 6 мая, про, 2м». Сохраняется, если ничто не вызывает сомнений; указанные рядом параметры важнее.</translation>
    </message>
    <message>
        <source>Of a hearing: extended, ordered, released, adjourned ...; of a letter: acknowledged, substantive, partial, refused, returned, positive_action, reprisal, none.</source>
        <translation>О заседании: extended, ordered, released, adjourned ...; о письме: acknowledged, substantive, partial, refused, returned, positive_action, reprisal, none.</translation>
    </message>
    <message>
        <source>The end named in court; of snoozing and of figures, the last day.</source>
        <translation>Конец, названный в суде; для откладывания и для показателей – последний день.</translation>
    </message>
    <message>
        <source>About every case in the vault.</source>
        <translation>О каждом деле хранилища.</translation>
    </message>
    <message>
        <source>Also one PDF with all letters, for the printer.</source>
        <translation>Ещё один PDF со всеми письмами, для печати.</translation>
    </message>
    <message>
        <source>No file for each letter.</source>
        <translation>Без отдельных файлов.</translation>
    </message>
    <message>
        <source>Go on where it stopped: leave out what the letter log already holds of this day, with the same template and requests to the same reader.</source>
        <translation>Продолжить с места остановки: не писать то, что уже есть в журнале за этот день по тому же шаблону, с теми же просьбами и тому же адресату.</translation>
    </message>
    <message>
        <source>dl (220 x 110 mm), c5 (229 x 162 mm) or labels (3 x 8 on A4).</source>
        <translation>dl (220 x 110 мм), c5 (229 x 162 мм) или labels (3 x 8 на А4).</translation>
    </message>
    <message>
        <source>The first label of the sheet that is still there, 1 to 24.</source>
        <translation>Первая оставшаяся наклейка листа, от 1 до 24.</translation>
    </message>
    <message>
        <source>A letter or form of the program; templates lists them.</source>
        <translation>Письмо или форма из программы; их список даёт команда templates.</translation>
    </message>
    <message>
        <source>Language of the letter: en, ru or kk.</source>
        <translation>Язык письма: en, ru или kk.</translation>
    </message>
    <message>
        <source>The subject line instead of the template’s.</source>
        <translation>Тема письма вместо той, что в шаблоне.</translation>
    </message>
    <message>
        <source>The same letter about this case too.</source>
        <translation>То же письмо и по этому делу.</translation>
    </message>
    <message>
        <source>What the office&apos;s letters are printed on: show, set (with --size, --form, --head, --foot, --logo; the rest stays), reset.</source>
        <translation>На чём печатаются письма: show, set (с --size, --form, --head, --foot, --logo; остальное остаётся), reset.</translation>
    </message>
    <message>
        <source>a4 or letter (US Letter).</source>
        <translation>a4 или letter (US Letter).</translation>
    </message>
    <message>
        <source>plain, din5008_a or din5008_b: the address in the envelope&apos;s window, and marks for folding.</source>
        <translation>plain, din5008_a или din5008_b: адрес в окне конверта и метки сгиба.</translation>
    </message>
    <message>
        <source>One line of the letterhead; may be repeated. Empty: no lines.</source>
        <translation>Одна строка бланка; можно повторять. Пусто: без строк.</translation>
    </message>
    <message>
        <source>The line below the first page.</source>
        <translation>Строка внизу первой страницы.</translation>
    </message>
    <message>
        <source>The office&apos;s logo: PNG or JPEG, 300 kB at most. Empty: no logo.</source>
        <translation>Логотип: PNG или JPEG, не более 300 КБ. Пусто: без логотипа.</translation>
    </message>
    <message>
        <source>What is overdue, due today, coming and to be checked, across all cases; with --out also as PDF. VERB done, snooze or wake acts on one line of it, why explains it; KEY is the line’s key as “--json” shows it, of a finding REF/KEY.</source>
        <translation>Что просрочено, что нужно сделать сегодня, что предстоит и что проверить, по всем делам; с --out также в PDF. VERB done, snooze или wake действует на одну строку, why объясняет её; KEY — ключ строки, как его показывает «--json», у вопроса к записи REF/KEY.</translation>
    </message>
    <message>
        <source>Write a case, or all of them, as a JSON case file. It is not encrypted. With --audience one case as those readers may see it, which the disclosure log notes.</source>
        <translation>Записать дело или все дела в файл JSON. Он не зашифрован. С --audience — одно дело так, как его можно видеть этим читателям; это отмечается в журнале раскрытий.</translation>
    </message>
    <message>
        <source>What each person agreed to: for what, to whom, since when, until when, by which answer.</source>
        <translation>На что согласился каждый человек: для чего, для кого, с какого дня, до какого, каким ответом.</translation>
    </message>
    <message>
        <source>What the office has of its own beside its cases (officials, templates, words, paper, views, rule packs) as one file: export --out FILE, import FILE; --dry-run shows what is new, changed and the same.</source>
        <translation>Что есть у офиса кроме дел (должностные лица, шаблоны, слова, бланк, виды, наборы правил) одним файлом: export --out FILE, import FILE; --dry-run показывает, что новое, что изменится и что такое же.</translation>
    </message>
    <message>
        <source>Who was told; who gets the file.</source>
        <translation>Кому сообщено; кто получает файл.</translation>
    </message>
    <message>
        <source>Who may read the case file: authorities, united_nations, partners, embassies or public.</source>
        <translation>Кому можно читать материалы дела: authorities, united_nations, partners, embassies или public.</translation>
    </message>
    <message>
        <source>The form empty, with a line wherever something is to be filled in by hand.</source>
        <translation>Пустая форма: строка везде, где нужно заполнить от руки.</translation>
    </message>
    <message>
        <source>Save a copy of an attached file outside the vault. It is not encrypted, and the vault&apos;s history says that it was made. What a picture hides (place, device, owner) is left out.</source>
        <translation>Сохранить копию приложенного файла вне хранилища. Она не зашифрована, а история хранилища говорит, что её сделали. Скрытые данные изображения (место, устройство, владелец) в неё не входят.</translation>
    </message>
    <message>
        <source>Leave a picture&apos;s place, device and owner in the copy.</source>
        <translation>Оставить в копии место съёмки, устройство и владельца.</translation>
    </message>
    <message>
        <source>letter: pdf, docx, odt, html or txt, else as --out ends; export: json; export of officials: csv or vcf.</source>
        <translation>letter: pdf, docx, odt, html или txt, иначе по концу имени после --out; export: json; export of officials: csv или vcf.</translation>
    </message>
    <message>
        <source>Rows with a name like one on record: skip (the default), new (another person), same (the one on record).</source>
        <translation>Строки с именем, похожим на уже записанное: skip (не брать, так по умолчанию), new (другой человек), same (тот же человек).</translation>
    </message>
    <message>
        <source>What kind of detention it is where a row only says since when: police_custody, pretrial_custody, house_arrest and so on.</source>
        <translation>Какой это вид меры, если в строке сказано только, с какого времени: police_custody, pretrial_custody, house_arrest и так далее.</translation>
    </message>
    <message>
        <source>Say what is typed although it is withheld, and why; the reason is kept with the letter. No reason opens what is sealed.</source>
        <translation>Сказать напечатанное, хотя оно скрыто, и почему; причина хранится вместе с письмом. Опечатанное не открывает никакая причина.</translation>
    </message>
    <message>
        <source>List cases, people, measures, charges, hearings, restrictions, deadlines, letters, officials, urgent-actions, documents, copies (of documents, that left the vault), drafts (forms that were not finished) or bin (what was put into the bin, when and by whom).</source>
        <translation>Показать дела, людей, меры, обвинения, заседания, ограничения, сроки, письма, должностных лиц, urgent-actions (срочные акции), документы, copies (копии документов, вышедшие из хранилища), drafts (незаконченные формы) или bin (что, когда и кем положено в корзину).</translation>
    </message>
    <message>
        <source>The first day: of figures, of a ban.</source>
        <translation>Первый день: сводки, запрета.</translation>
    </message>
    <message>
        <source>Add the bans and duties a judgment’s text imposes, each with its own words: restrictions VAULT from-text REF FILE. First day, length and end are the text’s where it says them. What it refuses, lifts, allows or only mentions is listed and not saved. One step; --dry-run shows what was read.</source>
        <translation>Добавить запреты и обязанности, которые назначает текст приговора, каждый своими словами: restrictions VAULT from-text REF FILE. Первый день, срок и окончание берутся из текста, если они там названы. То, в чём отказано, что снято, разрешено или только упомянуто, перечисляется и не сохраняется. Один шаг; --dry-run показывает, что прочитано.</translation>
    </message>
    <message>
        <source>Write the lines into a table for a spreadsheet, without anything sealed; the vault keeps that it was made.</source>
        <translation>Записать строки в файл таблицы, без опечатанных записей; в хранилище остаётся отметка об этом.</translation>
    </message>
    <message>
        <source>What the hearing ordered: pretrial_custody, house_arrest, bail ... It begins with the hearing where none of that kind is on record for the day.</source>
        <translation>Что назначено на заседании: pretrial_custody, house_arrest, bail ... Начинается с заседания, если меры такого вида на этот день в записях нет.</translation>
    </message>
    <message>
        <source>Why it is written although the person died; kept with the letter.</source>
        <translation>Почему письмо пишется, хотя человек умер; сохраняется вместе с письмом.</translation>
    </message>
    <message>
        <source>Withdraw every other consent for the same purpose as well.</source>
        <translation>Отозвать и все другие согласия на то же самое.</translation>
    </message>
    <message>
        <source>Add or change records from a table: CSV (by the file’s ending) or with tabs between the cells, the fields’ names in its first row. A table of cases may hold who each is about and since when they are held. One step.</source>
        <translation>Добавить или изменить записи из таблицы: CSV (по расширению файла) или с табуляцией между ячейками, в первой строке названия полей. В таблице дел может стоять, о ком каждое и с какого дня человека держат. Один шаг.</translation>
    </message>
    <message>
        <source>One person of the case, by name or id: whom to show, whom an answer is about (else everybody), whom the letter, the hearing or a pasted row that names nobody is about where several are at risk.</source>
        <translation>Один человек из дела, по имени или id: кого показать, о ком ответ (иначе обо всех), о ком письмо, заседание или вставляемая строка без имени, если под угрозой несколько человек.</translation>
    </message>
    <message>
        <source>The hearing on record this tells of, by id: it is completed, and none is added.</source>
        <translation>О каком записанном заседании речь, по идентификатору: дополняется оно, новое не добавляется.</translation>
    </message>
    <message>
        <source>Where the outcome set the person free: also ends, on that day, the measure that goes on on record.</source>
        <translation>Если человека освободили: прекращает этим же днём и меру, которая по записям продолжается.</translation>
    </message>
    <message>
        <source>A letter is wanted although a reprisal followed an earlier one, and why.</source>
        <translation>Письмо нужно, хотя за прежним последовала репрессия, и почему.</translation>
    </message>
    <message>
        <source>It is on record as sent already: correct the day and what else is said of that sending.</source>
        <translation>Отправка уже записана: исправить день и остальное об этой отправке.</translation>
    </message>
    <message>
        <source>It is on record as sent already, and went out once more.</source>
        <translation>Отправка уже записана, и письмо ушло ещё раз.</translation>
    </message>
    <message>
        <source>How a pasted table writes dates such as 03/04/26: day-first or month-first. Without it such rows are left out.</source>
        <translation>Как во вставляемой таблице пишутся даты вида 03/04/26: day-first (сначала день) или month-first (сначала месяц). Без этого такие строки пропускаются.</translation>
    </message>
    <message>
        <source>Only lines that pass: &quot;court=Almaly|District; until&lt;1 May; officer=!∅&quot;. After the column’s name stands what the filter under its header takes: | or, &amp; and, ! not (several: none of them), = exactly, &lt; &gt; .. compare, ∅ empty.</source>
        <translation>Только строки, которые проходят: &quot;court=Almaly|District; until&lt;1 May; officer=!∅&quot;. После названия столбца стоит то, что принимает фильтр под его заголовком: | или, &amp; и, ! не (несколько: ни одно из них), = в точности, &lt; &gt; .. сравнение, ∅ пусто.</translation>
    </message>
    <message>
        <source>A record the letter shall not use; ID:occupation of a person leaves out what they do.</source>
        <translation>Запись, которой в письме быть не должно; ID:occupation человека убирает его занятие.</translation>
    </message>
    <message>
        <source>To whom copies go, instead of whom the official’s page names.</source>
        <translation>Кому идут копии вместо тех, кого называет страница адресата.</translation>
    </message>
    <message>
        <source>The letter names nobody a copy goes to, whatever the official’s page says.</source>
        <translation>Письмо не называет, кому идёт копия, что бы ни было на странице адресата.</translation>
    </message>
    <message>
        <source>Bulletin, chronology and summary also tell what happened around the case.</source>
        <translation>Бюллетень, хронология и сводка рассказывают и о том, что происходило вокруг дела.</translation>
    </message>
    <message>
        <source>Confirm what a refusal asked to confirm: consent_audience, expired_action, withhold_name (initials stand for the name), minor_name (a paper for everybody names somebody who may be under 18), facts_changed (a letter on file is right although facts changed).</source>
        <translation>Подтвердить то, о чём спросил отказ: consent_audience, expired_action, withhold_name (инициалы вместо имени), minor_name (бумага для всех называет человека, которому может не быть 18), facts_changed (записанное письмо верно, хотя факты изменились).</translation>
    </message>
</context>
<context>
    <name>Confirmations</name>
    <message>
        <source>A letter to a court that has the case before it needs a reason: --pending-court-confirmed REASON.</source>
        <translation>Для письма в суд, в производстве которого находится дело, нужна причина: --pending-court-confirmed REASON.</translation>
    </message>
    <message>
        <source>Say why the letter goes to the court all the same: --pending-court-confirmed REASON.</source>
        <translation>Скажите, почему письмо всё же направляется в суд: --pending-court-confirmed REASON.</translation>
    </message>
    <message>
        <source>A paper about somebody who died needs a reason: --death-confirmed REASON.</source>
        <translation>Для документа об умершем нужна причина: --death-confirmed ПРИЧИНА.</translation>
    </message>
    <message>
        <source>Say why it is written although the person died: --death-confirmed REASON.</source>
        <translation>Скажите, почему он составляется, хотя человек умер: --death-confirmed ПРИЧИНА.</translation>
    </message>
    <message>
        <source>A letter after a reprisal needs a reason: --reprisal-confirmed REASON.</source>
        <translation>Письмо после ответной репрессии требует причины: --reprisal-confirmed ПРИЧИНА.</translation>
    </message>
    <message>
        <source>Say why another letter goes out after the reprisal: --reprisal-confirmed REASON.</source>
        <translation>Укажите, почему после репрессии уходит ещё одно письмо: --reprisal-confirmed ПРИЧИНА.</translation>
    </message>
    <message>
        <source>--confirm needs consent_audience, expired_action, withhold_name, minor_name or facts_changed. A court with the case before it is confirmed by --pending-court-confirmed REASON, a death by --death-confirmed REASON, a reprisal by --reprisal-confirmed REASON.</source>
        <translation>--confirm принимает consent_audience, expired_action, withhold_name, minor_name или facts_changed. Суд, у которого дело на рассмотрении, подтверждают через --pending-court-confirmed ПРИЧИНА, смерть – через --death-confirmed ПРИЧИНА, репрессию – через --reprisal-confirmed ПРИЧИНА.</translation>
    </message>
</context>
<context>
    <name>ConsentCommand</name>
    <message>
        <source>since %1</source>
        <translation>с %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>до %1</translation>
    </message>
    <message>
        <source>withdrawn %1</source>
        <translation>отозвано %1</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Для чего</translation>
    </message>
    <message>
        <source>Whoever it reaches</source>
        <translation>Для всех, кого это касается</translation>
    </message>
    <message>
        <source>Nobody is on record whose consent could be asked.</source>
        <translation>Нет записи о человеке, у которого можно спросить согласие.</translation>
    </message>
    <message>
        <source>since a day nobody knows</source>
        <translation>с какого дня, неизвестно</translation>
    </message>
    <message>
        <source>limits: “%1”</source>
        <comment>what must stay confidential</comment>
        <translation>пределы: «%1»</translation>
    </message>
</context>
<context>
    <name>ConsentSheet</name>
    <message>
        <source>since %1</source>
        <translation>с %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>до %1</translation>
    </message>
    <message>
        <source>withdrawn %1</source>
        <translation>отозвано %1</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Ответ</translation>
    </message>
    <message>
        <source>What may be said, and to whom. Enter opens the answer a line rests on; Ins adds one. Where nothing stands, nothing may be said.</source>
        <translation>Что и кому можно сообщать. Enter открывает ответ, на котором держится строка, Ins добавляет новый. Где ничего не стоит, сообщать нельзя.</translation>
    </message>
    <message>
        <source>No person is on record whose consent could be asked.</source>
        <translation>Нет записи о человеке, у которого можно спросить согласие.</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Для чего</translation>
    </message>
    <message>
        <source>Whoever it reaches</source>
        <translation>Для всех, кого это касается</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Согласие</translation>
    </message>
    <message>
        <source>since a day nobody knows</source>
        <translation>с какого дня, неизвестно</translation>
    </message>
    <message>
        <source>limits: “%1”</source>
        <comment>what must stay confidential</comment>
        <translation>пределы: «%1»</translation>
    </message>
</context>
<context>
    <name>ContentIntake</name>
    <message>
        <source>“%1” could not be read (%2), so it was not attached. Check that it is still there and open to you.</source>
        <translation>«%1» не удалось прочитать (%2), поэтому файл не приложен. Проверьте, что он на месте и доступен вам.</translation>
    </message>
    <message>
        <source>“%1” is empty: there is nothing to attach.</source>
        <translation>«%1» пуст: прикладывать нечего.</translation>
    </message>
    <message>
        <source>“%1” is larger than 1 GB, more than the vault takes. Attach a smaller copy, or the parts that matter.</source>
        <translation>«%1» больше 1 ГБ, столько хранилище не принимает. Приложите копию поменьше или нужные части.</translation>
    </message>
    <message>
        <source>“%1” belongs to the vault itself and cannot be kept inside it.</source>
        <translation>«%1» относится к самому хранилищу и не может храниться внутри него.</translation>
    </message>
    <message>
        <source>“%1” is a folder. Attach the files in it.</source>
        <translation>«%1» — папка. Приложите файлы из неё.</translation>
    </message>
    <message>
        <source>it is no file</source>
        <translation>это не файл</translation>
    </message>
    <message>
        <source>Attaching “%1” was stopped. Nothing of it is in the vault.</source>
        <translation>Прикрепление «%1» остановлено. В хранилище от него ничего нет.</translation>
    </message>
    <message>
        <source>“%1” was changed while it was read, so it was not attached. Attach it again when nobody writes in it.</source>
        <translation>«%1» изменился, пока его читали, поэтому не приложен. Приложите его снова, когда в него никто не пишет.</translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n байт</numerusform>
            <numerusform>%n байта</numerusform>
            <numerusform>%n байт</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CustodySheet</name>
    <message>
        <source>length not known</source>
        <translation>срок не известен</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <comment>length, what it is counted from</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>last order</source>
        <translation>последнее решение</translation>
    </message>
    <message>
        <source>superseded</source>
        <translation>заменено</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Окончание</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>неизвестно</translation>
    </message>
    <message>
        <source>Possible end</source>
        <translation>Возможное окончание</translation>
    </message>
    <message>
        <source>goes on</source>
        <translation>продолжается</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>%1 (not recorded: the next begins)</source>
        <translation>%1 (не записано: начало следующего)</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <comment>days with a fraction</comment>
        <translation>%1 или больше</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>от %1 до %2</translation>
    </message>
    <message>
        <source>%1, days left: %2 (%3)</source>
        <comment>day, number, arithmetic</comment>
        <translation>%1, осталось дней: %2 (%3)</translation>
    </message>
    <message>
        <source>credited: %1 days</source>
        <comment>with a fraction</comment>
        <translation>зачтено дней: %1</translation>
    </message>
    <message>
        <source>Sentence: %1</source>
        <translation>Приговор: %1</translation>
    </message>
    <message>
        <source> or </source>
        <comment>between days</comment>
        <translation> или </translation>
    </message>
    <message>
        <source>Served</source>
        <translation>Отбыто</translation>
    </message>
    <message>
        <source>Credited</source>
        <translation>Зачтено</translation>
    </message>
    <message>
        <source>%1 × %2 = %3 days</source>
        <comment>days, ratio, days</comment>
        <translation>%1 × %2 = %3 дн.</translation>
    </message>
    <message>
        <source>not counted as custody</source>
        <translation>не считается стражей</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Дни</translation>
    </message>
    <message>
        <source>Disappeared until acknowledged</source>
        <translation>Исчезновение до признания</translation>
    </message>
    <message>
        <source>Check this</source>
        <translation>Проверьте</translation>
    </message>
    <message>
        <source>Measure and its orders</source>
        <translation>Мера и её решения</translation>
    </message>
    <message>
        <source>From / made</source>
        <translation>Начало / принято</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>По</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>By whom, where</source>
        <translation>Кем, где</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Человек</translation>
    </message>
    <message>
        <source>No measure is on record.</source>
        <translation>Мер не внесено.</translation>
    </message>
    <message>
        <source>%1, by one of the days the term may run from (%2)</source>
        <comment>day, arithmetic</comment>
        <translation>%1, если срок идёт с одного из возможных дней (%2)</translation>
    </message>
    <message>
        <source>Pardon or amnesty</source>
        <translation>Помилование или амнистия</translation>
    </message>
    <message>
        <source>(no order)</source>
        <translation>(без постановления)</translation>
    </message>
    <message>
        <source>? gap</source>
        <comment>days without an order</comment>
        <translation>? пробел</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a person, what is said of them</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>now</source>
        <translation>сейчас</translation>
    </message>
</context>
<context>
    <name>DateCommand</name>
    <message>
        <source>not known</source>
        <comment>the first or last day of a date</comment>
        <translation>неизвестно</translation>
    </message>
    <message>
        <source>from</source>
        <translation>с</translation>
    </message>
    <message>
        <source>until</source>
        <translation>по</translation>
    </message>
    <message>
        <source>It can also mean %1 (%2).</source>
        <translation>Может означать и другое: %1 (%2).</translation>
    </message>
</context>
<context>
    <name>DateInput</name>
    <message>
        <source>The day must be 1 to 31.</source>
        <translation>День – от 1 до 31.</translation>
    </message>
    <message>
        <source>That day of the week and that date do not belong together. Check both, or leave the weekday out.</source>
        <translation>День недели и число не сходятся. Проверьте оба или не указывайте день недели.</translation>
    </message>
    <message>
        <source>A date with a time of day is written without “about” or “?”.</source>
        <translation>Дата со временем суток пишется без «около» и без «?».</translation>
    </message>
    <message>
        <source>The month must be 1 to 12.</source>
        <translation>Месяц – от 1 до 12.</translation>
    </message>
    <message>
        <source>That year is too far away.</source>
        <translation>Этот год слишком далёк.</translation>
    </message>
    <message>
        <source>Not understood. Try: 6 May 2022 · May 2022 · ~2019 · 15 days from 25 Feb 2022.</source>
        <translation>Дата не понята. Попробуйте так: 6 мая 2022 · май 2022 · ~2019 · 15 дней с 25 февраля 2022.</translation>
    </message>
    <message>
        <source>There is no date here. Where it is not known, type “unknown”.</source>
        <translation>Здесь нет даты. Если она не известна, напишите «неизвестно».</translation>
    </message>
    <message>
        <source>This is too long for a date. Try: 6 May 2022 · May 2022 · ~2019 · 15 days from 25 Feb 2022.</source>
        <translation>Для даты это слишком длинно. Попробуйте так: 6 мая 2022 · май 2022 · ~2019 · 15 дней с 25 февраля 2022.</translation>
    </message>
    <message>
        <source>The second date is before the first.</source>
        <translation>Вторая дата раньше первой.</translation>
    </message>
    <message>
        <source>Hours and working days are not counted here. Type the date itself, or a length in days, weeks, months or years.</source>
        <translation>Часы и рабочие дни здесь не считаются. Введите саму дату или срок в днях, неделях, месяцах или годах.</translation>
    </message>
    <message>
        <source>That length leads too far away.</source>
        <translation>Этот срок уводит слишком далеко.</translation>
    </message>
    <message>
        <source>There is no date to count from here. Try: 15 days from 25 Feb 2022.</source>
        <translation>Здесь нет даты, от которой считать. Попробуйте так: 15 дней с 25 февраля 2022.</translation>
    </message>
    <message>
        <source>Years of the Solar Hijri calendar are converted from 1200 to 1500, written with four digits, as in 14 Mehr 1401.</source>
        <translation>Годы солнечной хиджры пересчитываются с 1200 по 1500 и пишутся четырьмя цифрами, например: 14 мехр 1401.</translation>
    </message>
    <message>
        <source>Years of the Islamic calendar are converted from 1300 to 1500, written with four digits, as in 12 Ramadan 1443.</source>
        <translation>Годы исламского календаря пересчитываются с 1300 по 1500 и пишутся четырьмя цифрами, например: 12 рамадана 1443.</translation>
    </message>
    <message>
        <source>That month has no such day in its own calendar.</source>
        <translation>В этом месяце по его календарю нет такого дня.</translation>
    </message>
    <message>
        <source>Months and years are not counted from a date of another calendar. Count in days or weeks, or type the Gregorian date.</source>
        <translation>От даты другого календаря месяцы и годы не отсчитываются. Считайте в днях или неделях либо введите григорианскую дату.</translation>
    </message>
</context>
<context>
    <name>DeadlineActions</name>
    <message>
        <source>This is the last day of an urgent action. It changes with the urgent action’s own state.</source>
        <translation>Это последний день срочной акции. Он меняется вместе с состоянием самой акции.</translation>
    </message>
    <message>
        <source>No day was computed for “%1”, so there is nothing to decide yet.</source>
        <translation>Для «%1» дата не вычислена, решать пока нечего.</translation>
    </message>
    <message>
        <source>Deadline done: %1 – %2</source>
        <translation>Срок соблюдён: %1 – %2</translation>
    </message>
    <message>
        <source>Deadline waived: %1 – %2</source>
        <translation>От срока отказались: %1 – %2</translation>
    </message>
    <message>
        <source>Deadline missed: %1 – %2</source>
        <translation>Срок пропущен: %1 – %2</translation>
    </message>
    <message>
        <source>Deadline open again: %1 – %2</source>
        <translation>Срок снова открыт: %1 – %2</translation>
    </message>
    <message>
        <source>Say why it is waived: somebody will ask later.</source>
        <translation>Напишите, почему действовать не нужно: потом об этом спросят.</translation>
    </message>
    <message>
        <source>Nobody has decided anything about “%1”, so there is nothing to take back.</source>
        <translation>По сроку «%1» никто ничего не решал, отменять нечего.</translation>
    </message>
    <message>
        <source>“%1” is marked so already.</source>
        <translation>«%1» уже так отмечен.</translation>
    </message>
    <message>
        <source>“%1” of %2 is now: %3.</source>
        <translation>«%1» по делу %2 теперь: %3.</translation>
    </message>
    <message>
        <source>“%1” waits for nobody any more: open it again before snoozing it.</source>
        <translation>«%1» уже закрыт: сначала откройте его снова.</translation>
    </message>
    <message>
        <source>Snooze deadline: %1 – %2</source>
        <translation>Отложить срок: %1 – %2</translation>
    </message>
    <message>
        <source>“%1” of %2 is not shown as due before %3.</source>
        <translation>«%1» по делу %2 не напоминает о себе до %3.</translation>
    </message>
    <message>
        <source>“%1” is not snoozed.</source>
        <translation>«%1» не отложен.</translation>
    </message>
    <message>
        <source>Wake deadline: %1 – %2</source>
        <translation>Вернуть срок: %1 – %2</translation>
    </message>
    <message>
        <source>“%1” of %2 is shown as due again.</source>
        <translation>«%1» по делу %2 снова напоминает о себе.</translation>
    </message>
    <message>
        <source>Add deadline: %1 – %2</source>
        <translation>Добавить срок: %1 – %2</translation>
    </message>
    <message>
        <source>Adds 1 deadline.</source>
        <translation>Добавляет 1 срок.</translation>
    </message>
    <message>
        <source>“%1” follows from the record and cannot be removed. Waive it, and say why.</source>
        <translation>«%1» следует из записей, убрать его нельзя. Откажитесь от него и напишите почему.</translation>
    </message>
    <message>
        <source>Remove deadline: %1 – %2</source>
        <translation>Убрать срок: %1 – %2</translation>
    </message>
    <message>
        <source>Puts 1 deadline into the bin.</source>
        <translation>Кладёт 1 срок в корзину.</translation>
    </message>
    <message>
        <source>There is no deadline “%1”. “deadlines --json” shows the key of each.</source>
        <translation>Срока «%1» нет. Ключ каждого показывает «deadlines --json».</translation>
    </message>
    <message>
        <source>“%1” can be one of several deadlines. Give the key of the one you mean: %2.</source>
        <translation>«%1» может быть одним из нескольких сроков. Укажите ключ нужного: %2.</translation>
    </message>
    <message>
        <source>This is where an order, a measure or a sentence leads. It changes with the order, the release or the judgment that comes next; the Today page can snooze it.</source>
        <translation>Сюда ведёт решение, мера или приговор. Это изменится со следующим решением, освобождением или приговором; отложить можно на странице «Сегодня».</translation>
    </message>
    <message>
        <source>Choose a day that is still to come: until then the deadline is not shown as due.</source>
        <translation>Выберите день, который ещё впереди: до него срок не показывается как наступающий.</translation>
    </message>
</context>
<context>
    <name>DeadlineCommand</name>
    <message>
        <source>Say until when: --until DATE.</source>
        <translation>Укажите, до какого дня: --until DATE.</translation>
    </message>
    <message>
        <source>Say what is due and when: --what TEXT --due DATE.</source>
        <translation>Укажите, что и когда: --what TEXT --due DATE.</translation>
    </message>
    <message>
        <source>“deadline” cannot “%1”. It can: %2.</source>
        <translation>«deadline» не умеет «%1». Умеет: %2.</translation>
    </message>
</context>
<context>
    <name>DeadlineSheet</name>
    <message>
        <source>text of the law read</source>
        <translation>текст закона прочитан</translation>
    </message>
    <message>
        <source>secondary source: check</source>
        <translation>вторичный источник: проверьте</translation>
    </message>
    <message>
        <source>citation only: check this</source>
        <translation>только ссылка: проверьте</translation>
    </message>
    <message>
        <source>no day computed</source>
        <translation>день не вычислен</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>от %1 до %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, hour</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, soon</source>
        <translation>%1, скоро</translation>
    </message>
    <message>
        <source>Deadline, typed</source>
        <translation>Срок, введён вручную</translation>
    </message>
    <message>
        <source>Deadline, computed</source>
        <translation>Срок, вычислен</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Крайний день</translation>
    </message>
    <message>
        <source>Safe under every reading</source>
        <translation>Безопасно при любом толковании</translation>
    </message>
    <message>
        <source>In one sentence</source>
        <translation>Одной фразой</translation>
    </message>
    <message>
        <source>How it is counted</source>
        <translation>Как посчитано</translation>
    </message>
    <message>
        <source>Why it is here</source>
        <translation>Почему он здесь</translation>
    </message>
    <message>
        <source>Provision</source>
        <translation>Норма</translation>
    </message>
    <message>
        <source>Rule and its version</source>
        <translation>Правило и его версия</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Достоверность</translation>
    </message>
    <message>
        <source>Starts from</source>
        <translation>Отсчёт</translation>
    </message>
    <message>
        <source>Who must act</source>
        <translation>Кто должен действовать</translation>
    </message>
    <message>
        <source>What follows</source>
        <translation>Что следует</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Computed from what is on record, to help and not as legal advice.</source>
        <translation>Вычислено по внесённым данным – в помощь, а не как юридический совет.</translation>
    </message>
    <message>
        <source>No deadline follows from what is on record.</source>
        <translation>Из внесённых данных сроки не следуют.</translation>
    </message>
    <message>
        <source>typed</source>
        <translation>введено вручную</translation>
    </message>
    <message>
        <source>the actual detention</source>
        <translation>фактическое задержание</translation>
    </message>
    <message>
        <source>the detention record</source>
        <translation>протокол задержания</translation>
    </message>
    <message>
        <source>the end of the detention</source>
        <translation>окончание задержания</translation>
    </message>
    <message>
        <source>the receipt by the court</source>
        <translation>поступление в суд</translation>
    </message>
    <message>
        <source>the start of custody</source>
        <translation>начало содержания под стражей</translation>
    </message>
    <message>
        <source>the end of the last term of custody</source>
        <translation>окончание последнего срока стражи</translation>
    </message>
    <message>
        <source>the request to extend</source>
        <translation>ходатайство о продлении</translation>
    </message>
    <message>
        <source>the start of the measure</source>
        <translation>начало меры</translation>
    </message>
    <message>
        <source>the placement in police detention</source>
        <translation>помещение в изолятор</translation>
    </message>
    <message>
        <source>the start of house arrest</source>
        <translation>начало домашнего ареста</translation>
    </message>
    <message>
        <source>the ruling</source>
        <translation>вынесение постановления</translation>
    </message>
    <message>
        <source>the receipt of the ruling</source>
        <translation>получение постановления</translation>
    </message>
    <message>
        <source>the pronouncement of the judgment</source>
        <translation>провозглашение приговора</translation>
    </message>
    <message>
        <source>the service of the judgment</source>
        <translation>вручение приговора</translation>
    </message>
    <message>
        <source>the entry into force of the judgment</source>
        <translation>вступление приговора в силу</translation>
    </message>
    <message>
        <source>the actual administrative detention</source>
        <translation>фактическое административное задержание</translation>
    </message>
    <message>
        <source>the service of the administrative ruling</source>
        <translation>вручение административного постановления</translation>
    </message>
    <message>
        <source>the administrative offence</source>
        <translation>административное правонарушение</translation>
    </message>
    <message>
        <source>the communication to a United Nations body</source>
        <translation>обращение в орган ООН</translation>
    </message>
    <message>
        <source>the delivery to the authority</source>
        <translation>доставление</translation>
    </message>
    <message>
        <source>the day the urgent action names</source>
        <translation>день, названный в срочной акции</translation>
    </message>
    <message>
        <source>End of a measure or sentence</source>
        <translation>Окончание меры или срока</translation>
    </message>
    <message>
        <source>from the record</source>
        <translation>из записей</translation>
    </message>
    <message>
        <source>End of a restriction</source>
        <translation>Окончание ограничения</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Человек</translation>
    </message>
</context>
<context>
    <name>Deadlines</name>
    <message>
        <source>A date it is counted from is only about right, so this one is too: find out the day.</source>
        <translation>Дата, от которой идёт отсчёт, известна только примерно, поэтому и эта – тоже: уточните день.</translation>
    </message>
    <message>
        <source>no date computed</source>
        <translation>дата не вычислена</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>No deadlines.</source>
        <translation>Сроков нет.</translation>
    </message>
    <message>
        <source>Counted from the delivery to the police, %1.</source>
        <translation>Отсчёт с доставления в полицию: %1.</translation>
    </message>
    <message>
        <source>Counted from the actual detention, %1.</source>
        <translation>Отсчёт с фактического задержания: %1.</translation>
    </message>
    <message>
        <source>Counted from the record of the detention, %1.</source>
        <translation>Отсчёт с протокола задержания: %1.</translation>
    </message>
    <message>
        <source>Counted back from the end of the detention without a court order, %1 (%2).</source>
        <translation>Обратный отсчёт от конца задержания без решения суда: %1 (%2).</translation>
    </message>
    <message>
        <source>Counted from the receipt by the court, %1.</source>
        <translation>Отсчёт с поступления в суд: %1.</translation>
    </message>
    <message>
        <source>Counted from the start of custody, %1.</source>
        <translation>Отсчёт с начала содержания под стражей: %1.</translation>
    </message>
    <message>
        <source>Counted back from a possible end of the order on record, %1 (%2).</source>
        <translation>Обратный отсчёт от возможного окончания по внесённому решению: %1 (%2).</translation>
    </message>
    <message>
        <source>Counted from the start of the measure, %1.</source>
        <translation>Отсчёт с начала меры: %1.</translation>
    </message>
    <message>
        <source>Counted from the placement in a police cell, %1.</source>
        <translation>Отсчёт с помещения в изолятор временного содержания: %1.</translation>
    </message>
    <message>
        <source>Counted from the ruling of %1.</source>
        <translation>Отсчёт с постановления: %1.</translation>
    </message>
    <message>
        <source>Counted from the day the judgment was pronounced, %1.</source>
        <translation>Отсчёт со дня оглашения приговора: %1.</translation>
    </message>
    <message>
        <source>Counted from the day the convicted person received the judgment, %1.</source>
        <translation>Отсчёт со дня, когда осуждённый получил приговор: %1.</translation>
    </message>
    <message>
        <source>Counted from the day the judgment came into force, %1.</source>
        <translation>Отсчёт со дня вступления приговора в силу: %1.</translation>
    </message>
    <message>
        <source>Counted from the administrative detention, %1.</source>
        <translation>Отсчёт с административного задержания: %1.</translation>
    </message>
    <message>
        <source>Counted from the day the ruling was received, %1.</source>
        <translation>Отсчёт со дня получения постановления: %1.</translation>
    </message>
    <message>
        <source>%1 wording not checked: the text was read on %2.</source>
        <translation>Редакция на %1 год не проверена: текст прочитан %2.</translation>
    </message>
    <message>
        <source>%1, or if %2</source>
        <translation>%1 или если %2</translation>
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
        <translation>Начало известно с точностью до нескольких дней, поэтому и конец тоже.</translation>
    </message>
    <message>
        <source>The hour it starts from is not known: the earliest end counts from 00:00, the latest from 24:00.</source>
        <translation>Час начала не известен: самый ранний конец считается от 00:00, самый поздний – от 24:00.</translation>
    </message>
    <message>
        <source>To be safe on every reading, act by the end of %1.</source>
        <translation>Чтобы успеть при любом толковании, действуйте до конца дня: %1.</translation>
    </message>
    <message>
        <source>The last day is a day off, so the term ends on the next working day.</source>
        <translation>Последний день – нерабочий, поэтому срок оканчивается в следующий рабочий день.</translation>
    </message>
    <message>
        <source>The rules have no table of days off for %1: only weekends were taken into account.</source>
        <translation>В правилах нет таблицы нерабочих дней за %1 год: учтены только выходные.</translation>
    </message>
    <message>
        <source>This rule is cited from memory and was not checked, so no date is computed.</source>
        <translation>Это правило приведено по памяти и не проверено, поэтому дата не вычислена.</translation>
    </message>
    <message>
        <source>The limit would be %1 before %2.</source>
        <translation>Предел был бы таким: %1, отсчёт назад от %2.</translation>
    </message>
    <message>
        <source>The limit would be %1 from %2.</source>
        <translation>Предел был бы таким: %1, отсчёт от %2.</translation>
    </message>
    <message>
        <source>The length is not on record, so no date is computed.</source>
        <translation>Длина срока не внесена, поэтому дата не вычислена.</translation>
    </message>
    <message>
        <source>The rule allows at most %1.</source>
        <translation>Правило допускает не более: %1.</translation>
    </message>
    <message>
        <source>A different limit applies if %1.</source>
        <translation>Если %1, предел другой.</translation>
    </message>
    <message>
        <source>Applies only if %1; the record does not say.</source>
        <translation>Применяется, только если %1; в деле это не сказано.</translation>
    </message>
    <message numerus="yes">
        <source>At most %n day(s) left.</source>
        <translation>
            <numerusform>Остался не более чем %n день.</numerusform>
            <numerusform>Осталось не более %n дней.</numerusform>
            <numerusform>Осталось не более %n дней.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left.</source>
        <translation>
            <numerusform>Остался %n день.</numerusform>
            <numerusform>Осталось %n дня.</numerusform>
            <numerusform>Осталось %n дней.</numerusform>
        </translation>
    </message>
    <message>
        <source>Today is the last day.</source>
        <translation>Сегодня последний день.</translation>
    </message>
    <message numerus="yes">
        <source>Expired %n day(s) ago.</source>
        <translation>
            <numerusform>Срок истёк %n день назад.</numerusform>
            <numerusform>Срок истёк %n дня назад.</numerusform>
            <numerusform>Срок истёк %n дней назад.</numerusform>
        </translation>
    </message>
    <message>
        <source>Act by: urgent action</source>
        <translation>Действовать до: срочная акция</translation>
    </message>
    <message>
        <source>Act by: urgent action %1</source>
        <translation>Действовать до: срочная акция %1</translation>
    </message>
    <message numerus="yes">
        <source>The publication showed %n day(s) left when it was read; the last day itself is not on record.</source>
        <translation>
            <numerusform>Когда публикацию прочитали, в ней значился %n оставшийся день; сам последний день не внесён.</numerusform>
            <numerusform>Когда публикацию прочитали, в ней значилось %n оставшихся дня; сам последний день не внесён.</numerusform>
            <numerusform>Когда публикацию прочитали, в ней значилось %n оставшихся дней; сам последний день не внесён.</numerusform>
        </translation>
    </message>
    <message>
        <source>open</source>
        <translation>открыт</translation>
    </message>
    <message>
        <source>later</source>
        <translation>позже</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>прошёл</translation>
    </message>
    <message>
        <source>no longer matters</source>
        <translation>уже не важен</translation>
    </message>
    <message>
        <source>only if</source>
        <translation>при условии</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>без даты</translation>
    </message>
    <message>
        <source>met</source>
        <translation>соблюдён</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>пропущен</translation>
    </message>
    <message>
        <source>waived</source>
        <translation>отменён</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, between %2 and %3</source>
        <translation>%1, между %2 и %3</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>A case without a country has no deadlines by national law.</source>
        <translation>У дела без страны нет сроков по национальному закону.</translation>
    </message>
    <message>
        <source>There are no rules for %1 yet; only typed deadlines and international standards are shown.</source>
        <translation>Для страны %1 правил пока нет; показаны только сроки, введённые вручную, и международные стандарты.</translation>
    </message>
    <message>
        <source>The decision on record is of %1.</source>
        <translation>Дата внесённого решения: %1.</translation>
    </message>
    <message>
        <source>The hearing about custody was on %1.</source>
        <translation>Заседание о содержании под стражей: %1.</translation>
    </message>
    <message>
        <source>The charge on record was brought on %1.</source>
        <translation>Дата внесённого обвинения: %1.</translation>
    </message>
    <message>
        <source>The record of the detention is of %1.</source>
        <translation>Дата протокола задержания: %1.</translation>
    </message>
    <message>
        <source>The court received the request on %1.</source>
        <translation>Ходатайство поступило в суд: %1.</translation>
    </message>
    <message>
        <source>The request to extend is of %1.</source>
        <translation>Дата ходатайства о продлении: %1.</translation>
    </message>
    <message>
        <source>The appeal on record was filed on %1.</source>
        <translation>Внесённая жалоба подана: %1.</translation>
    </message>
    <message>
        <source>That was in time.</source>
        <translation>Это сделано в срок.</translation>
    </message>
    <message>
        <source>That was too late.</source>
        <translation>Это сделано с опозданием.</translation>
    </message>
    <message>
        <source>Whether that was in time the record does not settle.</source>
        <translation>Сделано ли это в срок, по делу не ясно.</translation>
    </message>
    <message>
        <source>This rule was in force from %1 to %2; the date on record may lie outside those days, and then another rule applies.</source>
        <translation>Это правило действовало с %1 по %2; дата в деле может выходить за эти дни, и тогда применяется другое правило.</translation>
    </message>
    <message>
        <source>This rule has been in force since %1; the date on record may be earlier, and then another rule applies.</source>
        <translation>Это правило действует с %1; дата в деле может быть раньше, и тогда применяется другое правило.</translation>
    </message>
    <message>
        <source>This rule was in force until %1; the date on record may be later, and then another rule applies.</source>
        <translation>Последний день действия этого правила: %1; дата в деле может быть позже, и тогда применяется другое правило.</translation>
    </message>
    <message>
        <source>For %1 only holidays with a fixed date were taken into account: days off that the Government moves, and holidays without a fixed date, are not known.</source>
        <translation>За %1 год учтены только праздники с постоянной датой: дни отдыха, которые переносит правительство, и праздники без постоянной даты не известны.</translation>
    </message>
    <message>
        <source>By %1, %2 counted from %3 run out between %4 and %5.</source>
        <translation>По %1 срок – %2; начало: %3; истекает в промежутке от %4 до %5.</translation>
    </message>
    <message>
        <source>By %1, this must be done not later than %2 before %3, that is by %4.</source>
        <translation>По %1 это должно быть сделано не позднее чем за %2 до даты %3; крайний срок: %4.</translation>
    </message>
    <message>
        <source>By %1, %2 counted from %3 run out on %4.</source>
        <translation>По %1 срок – %2; начало: %3; истекает: %4.</translation>
    </message>
    <message>
        <source>%1, and if %2</source>
        <translation>%1 и если %2</translation>
    </message>
    <message>
        <source>By %1, the term runs from a day that is not on record.</source>
        <translation>По %1 срок течёт со дня, который не внесён.</translation>
    </message>
    <message>
        <source>By %1, this limit applies only if %2.</source>
        <translation>По %1 этот предел применяется, только если %2.</translation>
    </message>
    <message>
        <source>%1 is cited here without a date.</source>
        <translation>%1 приводится здесь без даты.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>provision, what it says</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The term runs from another day, because %1; that day is not on record.</source>
        <translation>Срок течёт с другого дня, потому что %1; этот день не внесён.</translation>
    </message>
    <message>
        <source>It was snoozed while it was due on %1; the day has moved since.</source>
        <translation>Он был отложен, пока истекал %1; с тех пор день изменился.</translation>
    </message>
    <message>
        <source>It was marked “%1” while it was due on %2; the day has moved since, so please decide again.</source>
        <translation>Он был отмечен как «%1», пока истекал %2; с тех пор день изменился, решите ещё раз.</translation>
    </message>
    <message>
        <source>Snoozed until %1.</source>
        <translation>Отложен до %1.</translation>
    </message>
    <message>
        <source>Counted from the request to extend the term, %1.</source>
        <translation>Отсчёт с ходатайства о продлении срока: %1.</translation>
    </message>
    <message>
        <source>Counted from the start of house arrest, %1.</source>
        <translation>Отсчёт с начала домашнего ареста: %1.</translation>
    </message>
    <message>
        <source>Counted from the act the case is about, %1.</source>
        <translation>Отсчёт с деяния, о котором дело: %1.</translation>
    </message>
    <message>
        <source>On record: a communication to a UN body, %1.</source>
        <translation>В деле есть обращение в орган ООН: %1.</translation>
    </message>
    <message>
        <source>That was too late for this limit; whether another one applies is still to be answered.</source>
        <translation>По этому сроку это было слишком поздно; применяется ли другой срок, ещё предстоит ответить.</translation>
    </message>
    <message>
        <source>The order of %1 goes beyond this limit.</source>
        <translation>Решение от %1 выходит за этот предел.</translation>
    </message>
    <message>
        <source>An order on record goes beyond this limit.</source>
        <translation>Внесённое решение выходит за этот предел.</translation>
    </message>
    <message>
        <source>An appeal was brought: it was decided on %1.</source>
        <translation>Жалоба подана: решение по ней — %1.</translation>
    </message>
</context>
<context>
    <name>DocumentActions</name>
    <message>
        <source>The case already has the same file, as “%1”.</source>
        <translation>В деле уже есть такой же файл, под названием «%1».</translation>
    </message>
    <message>
        <source>Attaching “%1” was stopped. Nothing of it is in the vault.</source>
        <translation>Прикрепление «%1» остановлено. В хранилище от него ничего нет.</translation>
    </message>
    <message>
        <source>“%1” is sealed: no copy of it may leave the vault. Take the seal off first if that is right.</source>
        <translation>«%1» под печатью: копия не может выйти из хранилища. Если это правильно, сначала снимите печать.</translation>
    </message>
    <message>
        <source>“%1” is known of but not held here, so there is nothing to save.</source>
        <translation>О документе «%1» известно, но самого файла здесь нет, сохранять нечего.</translation>
    </message>
    <message>
        <source>Attach “%1” – %2</source>
        <translation>Приложен документ «%1» – %2</translation>
    </message>
    <message>
        <source>Saving the copy was stopped. No file was written.</source>
        <translation>Сохранение копии остановлено. Файл не записан.</translation>
    </message>
    <message>
        <source>Saved a copy of “%1” outside the vault: “%2”</source>
        <translation>Копия «%1» сохранена вне хранилища: «%2»</translation>
    </message>
    <message>
        <source>The copy “%1” is not encrypted: whoever has the file can read it. The vault&apos;s history says that it was made.</source>
        <translation>Копия «%1» не зашифрована: её прочтёт любой, у кого есть файл. История хранилища говорит, что её сделали.</translation>
    </message>
    <message>
        <source>“%1” also says: %2. That cannot be taken out of this kind of file here, so no copy was written. Save it with its hidden data if whoever gets it may know that.</source>
        <translation>Файл «%1» сообщает ещё и это: %2. Убрать это из файла такого вида здесь нельзя, поэтому копия не записана. Сохраните его со скрытыми данными, если получатель может их знать.</translation>
    </message>
    <message>
        <source>“%1” is a picture of %2, too large to look for hidden data in it, so no copy was written. Save it with its hidden data if whoever gets it may know them.</source>
        <translation>«%1» — изображение размером %2, слишком большое, чтобы искать в нём скрытые данные, поэтому копия не записана. Сохраните его со скрытыми данными, если получатель может их знать.</translation>
    </message>
    <message>
        <source>Left out of the copy: %1. The original in the vault is as it was, so the copy has another hash.</source>
        <translation>В копию не вошло: %1. Оригинал в хранилище не изменён, поэтому у копии другая хеш-сумма.</translation>
    </message>
    <message>
        <source>Saved a copy of “%1” without its hidden data outside the vault: “%2”</source>
        <translation>Копия «%1» без скрытых данных сохранена вне хранилища: «%2»</translation>
    </message>
    <message>
        <source>“%1” is kept in the vault (%2, SHA-256 %3…). A file it was taken from stays where it is.</source>
        <translation>«%1» теперь в хранилище (%2, SHA-256 %3…). Файл, если он взят из файла, остаётся на своём месте.</translation>
    </message>
</context>
<context>
    <name>DocumentCommands</name>
    <message>
        <source>Say where to write the copy: --out FILE. It will not be encrypted.</source>
        <translation>Укажите, куда записать копию: --out ФАЙЛ. Она не будет зашифрована.</translation>
    </message>
    <message>
        <source>“%1” is no id of a document. “list VAULT documents --json” shows them.</source>
        <translation>«%1» — не id документа. Их показывает «list VAULT documents --json».</translation>
    </message>
    <message>
        <source>With --keep-hidden-data the copy is written as it is.</source>
        <translation>С --keep-hidden-data копия записывается как есть.</translation>
    </message>
</context>
<context>
    <name>DocumentReading</name>
    <message>
        <source>This picture is %1 × %2 dots, too large to show here. Save a copy to see it in another program.</source>
        <translation>Размер изображения %1 × %2 точек, это слишком много, чтобы показать его здесь. Сохраните копию, чтобы посмотреть её в другой программе.</translation>
    </message>
    <message>
        <source>This picture is damaged and cannot be shown. Save a copy to try it in another program.</source>
        <translation>Изображение повреждено, показать его нельзя. Сохраните копию и попробуйте другую программу.</translation>
    </message>
    <message>
        <source>This kind of file is not shown here. It is kept whole; save a copy to open it in another program.</source>
        <translation>Файлы этого вида здесь не показываются. Файл хранится целиком; сохраните копию, чтобы открыть её в другой программе.</translation>
    </message>
    <message>
        <source>This is a %1 picture. Pictures that can be shown here are PNG, JPEG, GIF and BMP. The file is kept whole; save a copy to see it in another program.</source>
        <translation>Это изображение %1. Здесь показываются изображения PNG, JPEG, GIF и BMP. Файл хранится целиком; сохраните копию, чтобы посмотреть её в другой программе.</translation>
    </message>
</context>
<context>
    <name>Edtf</name>
    <message>
        <source>An unknown digit is a capital X.</source>
        <translation>Неизвестная цифра – прописная латинская X.</translation>
    </message>
    <message>
        <source>There is no space in an EDTF date.</source>
        <translation>В дате EDTF нет пробелов.</translation>
    </message>
    <message>
        <source>This form is of EDTF level 2, and dates are kept in levels 0 and 1. Write X from the right only, and ?, ~ or % once, at the end.</source>
        <translation>Это запись EDTF второго уровня, а даты хранятся на уровнях 0 и 1. Ставьте X только справа, а ?, ~ или % – один раз и в конце.</translation>
    </message>
    <message>
        <source>A year has four digits here, as in 2022 or 0987.</source>
        <translation>Год состоит из четырёх цифр, например 2022 или 0987.</translation>
    </message>
    <message>
        <source>A year of more than four digits begins with Y, as in Y17000.</source>
        <translation>Год длиннее четырёх цифр начинается с Y, например Y17000.</translation>
    </message>
    <message>
        <source>The year zero is written 0000, without a minus.</source>
        <translation>Нулевой год пишется 0000, без минуса.</translation>
    </message>
    <message numerus="yes">
        <source>A year has at most %n digits.</source>
        <translation>
            <numerusform>В году не больше %n цифры.</numerusform>
            <numerusform>В году не больше %n цифр.</numerusform>
            <numerusform>В году не больше %n цифр.</numerusform>
        </translation>
    </message>
    <message>
        <source>Y stands only before a year of more than four digits.</source>
        <translation>Y ставится только перед годом длиннее четырёх цифр.</translation>
    </message>
    <message>
        <source>A year after Y does not begin with 0.</source>
        <translation>Год после Y не начинается с 0.</translation>
    </message>
    <message>
        <source>A year after Y stands alone, without month and day.</source>
        <translation>Год после Y стоит один, без месяца и дня.</translation>
    </message>
    <message>
        <source>A month has two digits, 01 to 12.</source>
        <translation>Месяц состоит из двух цифр, от 01 до 12.</translation>
    </message>
    <message>
        <source>Of the seasons only 21 (spring), 22 (summer), 23 (autumn) and 24 (winter) are of EDTF level 1.</source>
        <translation>Из времён года на уровне 1 есть только 21 (весна), 22 (лето), 23 (осень) и 24 (зима).</translation>
    </message>
    <message>
        <source>The month must be 01 to 12.</source>
        <translation>Месяц – от 01 до 12.</translation>
    </message>
    <message>
        <source>A day has two digits, 01 to 31.</source>
        <translation>День состоит из двух цифр, от 01 до 31.</translation>
    </message>
    <message>
        <source>The day must be 01 to 31.</source>
        <translation>День – от 01 до 31.</translation>
    </message>
    <message>
        <source>A time of day needs a whole date before it.</source>
        <translation>Перед временем суток должна стоять полная дата.</translation>
    </message>
    <message>
        <source>The two sides of an interval are days, without a time.</source>
        <translation>Обе стороны промежутка – дни, без времени.</translation>
    </message>
    <message>
        <source>A time is written hh:mm:ss, as in 10:30:00.</source>
        <translation>Время пишется чч:мм:сс, например 10:30:00.</translation>
    </message>
    <message>
        <source>The hour must be 00 to 23.</source>
        <translation>Час – от 00 до 23.</translation>
    </message>
    <message>
        <source>Minutes and seconds must be 00 to 59.</source>
        <translation>Минуты и секунды – от 00 до 59.</translation>
    </message>
    <message>
        <source>A time zone is written Z, +hh or +hh:mm, as in +05:00.</source>
        <translation>Часовой пояс пишется Z, +чч или +чч:мм, например +05:00.</translation>
    </message>
    <message>
        <source>No distance from UTC is written Z.</source>
        <translation>Если разницы с UTC нет, пишется Z.</translation>
    </message>
    <message>
        <source>After a time of day there is no ?, ~ or %.</source>
        <translation>После времени суток нет знаков ?, ~ и %.</translation>
    </message>
    <message>
        <source>This form is a set of dates, of EDTF level 2; dates are kept in levels 0 and 1.</source>
        <translation>Это набор дат, EDTF второго уровня; даты хранятся на уровнях 0 и 1.</translation>
    </message>
    <message>
        <source>The date should have ended here.</source>
        <translation>Здесь дата уже должна была закончиться.</translation>
    </message>
    <message>
        <source>At least one side of an interval is a date. A date that is not known at all is written as two dots alone.</source>
        <translation>Хотя бы одна сторона промежутка – дата. Совсем неизвестная дата пишется двумя точками.</translation>
    </message>
    <message>
        <source>The second date is before the first.</source>
        <translation>Вторая дата раньше первой.</translation>
    </message>
    <message>
        <source>February %1 has %2 days.</source>
        <translation>В феврале %1 года дней: %2.</translation>
    </message>
    <message>
        <source>April has 30 days.</source>
        <translation>В апреле 30 дней.</translation>
    </message>
    <message>
        <source>June has 30 days.</source>
        <translation>В июне 30 дней.</translation>
    </message>
    <message>
        <source>September has 30 days.</source>
        <translation>В сентябре 30 дней.</translation>
    </message>
    <message>
        <source>November has 30 days.</source>
        <translation>В ноябре 30 дней.</translation>
    </message>
    <message>
        <source>The day must be 1 to 31.</source>
        <translation>День – от 1 до 31.</translation>
    </message>
    <message>
        <source>There is no date here.</source>
        <translation>Здесь нет даты.</translation>
    </message>
    <message>
        <source>An EDTF date is shorter.</source>
        <translation>Дата EDTF короче.</translation>
    </message>
    <message>
        <source>A year of more than four digits begins with a capital Y.</source>
        <translation>Год длиннее четырёх цифр начинается с заглавной Y.</translation>
    </message>
    <message>
        <source>A time of day begins with a capital T.</source>
        <translation>Время суток начинается с заглавной T.</translation>
    </message>
    <message>
        <source>The time zone of UTC is a capital Z.</source>
        <translation>Часовой пояс UTC обозначается заглавной Z.</translation>
    </message>
    <message>
        <source>The digits of an EDTF date are 0 to 9.</source>
        <translation>Цифры в дате EDTF — от 0 до 9.</translation>
    </message>
</context>
<context>
    <name>EnvelopesCommand</name>
    <message>
        <source>Say on what: --paper dl, c5 or labels.</source>
        <translation>Укажите, на чём: --paper dl, c5 или labels.</translation>
    </message>
    <message>
        <source>Left out: “%1” has no address in the letter&apos;s language. Type it in on the official&apos;s page.</source>
        <translation>Пропущено: у получателя «%1» нет адреса на языке письма. Впишите его на странице должностного лица.</translation>
    </message>
</context>
<context>
    <name>Exchange</name>
    <message>
        <source>The import was stopped. Nothing was imported.</source>
        <translation>Загрузка остановлена. Ничего не взято.</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>Загрузка: %1</translation>
    </message>
    <message>
        <source>This copy of Habeas comes without the sample case.</source>
        <translation>В этой копии Habeas нет учебного дела.</translation>
    </message>
    <message>
        <source>the invented sample case</source>
        <translation>вымышленное учебное дело</translation>
    </message>
</context>
<context>
    <name>ExchangeCommands</name>
    <message>
        <source>Say where to write: --out FILE.</source>
        <translation>Укажите, куда записать: --out FILE.</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n case(s) to “%1”. The file is not encrypted.</source>
        <translation>
            <numerusform>Записано %n дело в файл «%1». Файл не зашифрован.</numerusform>
            <numerusform>Записано %n дела в файл «%1». Файл не зашифрован.</numerusform>
            <numerusform>Записано %n дел в файл «%1». Файл не зашифрован.</numerusform>
        </translation>
    </message>
    <message>
        <source>Say --format csv or --format vcf for officials.</source>
        <translation>Для должностных лиц укажите --format csv или --format vcf.</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n official(s) to “%1”. The file is not encrypted.</source>
        <translation>
            <numerusform>%n должностное лицо записано в «%1». Файл не зашифрован.</numerusform>
            <numerusform>%n должностных лица записаны в «%1». Файл не зашифрован.</numerusform>
            <numerusform>%n должностных лиц записаны в «%1». Файл не зашифрован.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attached file(s) are named in it, with their hash, but are not in it: they stay in this vault.</source>
        <translation>
            <numerusform>%n приложенный файл назван в нём вместе с хешем, но сам в него не вошёл: он остаётся в этом хранилище.</numerusform>
            <numerusform>%n приложенных файла названы в нём вместе с хешем, но сами в него не вошли: они остаются в этом хранилище.</numerusform>
            <numerusform>%n приложенных файлов названы в нём вместе с хешем, но сами в него не вошли: они остаются в этом хранилище.</numerusform>
        </translation>
    </message>
    <message>
        <source>--audience needs one of: %1.</source>
        <translation>Для --audience нужно одно из слов: %1.</translation>
    </message>
    <message>
        <source>Say which case goes to the audience: --case REF.</source>
        <translation>Укажите, какое дело передаётся: --case НОМЕР.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) would go out.</source>
        <translation>
            <numerusform>Ушла бы %n запись.</numerusform>
            <numerusform>Ушли бы %n записи.</numerusform>
            <numerusform>Ушло бы %n записей.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is a table, and this takes JSON case files. Saved as CSV or with tabs it goes in with “paste VAULT WHAT FILE”, a table of officials with “import VAULT FILE --officials”. The vault is as it was.</source>
        <translation>«%1» — таблица, а сюда принимаются файлы дел JSON. Сохранённую как CSV или с табуляцией, её вносит «paste VAULT WHAT FILE», а таблицу должностных лиц — «import VAULT FILE --officials». Хранилище осталось прежним.</translation>
    </message>
    <message>
        <source>Say --format json: it is the one format cases are written in. “list VAULT WHAT --csv FILE” writes a list as a table, “statistics” figures.</source>
        <translation>Укажите --format json: дела записываются только в этом формате. «list VAULT WHAT --csv FILE» записывает список таблицей, «statistics» — цифры.</translation>
    </message>
</context>
<context>
    <name>FactChanges</name>
    <message>
        <source>sealed</source>
        <translation>запечатано</translation>
    </message>
    <message>
        <source>not sealed</source>
        <translation>не запечатано</translation>
    </message>
    <message>
        <source>in the bin</source>
        <translation>в корзине</translation>
    </message>
    <message>
        <source>on record</source>
        <translation>в деле</translation>
    </message>
    <message>
        <source>another record</source>
        <translation>другая запись</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>да</translation>
    </message>
    <message>
        <source>no</source>
        <translation>нет</translation>
    </message>
    <message>
        <source> (in the bin)</source>
        <translation> (в корзине)</translation>
    </message>
    <message numerus="yes">
        <source>%n lash(es)</source>
        <translation>
            <numerusform>%n удар плетью</numerusform>
            <numerusform>%n удара плетью</numerusform>
            <numerusform>%n ударов плетью</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lash(es) given</source>
        <translation>
            <numerusform>нанесён %n удар плетью</numerusform>
            <numerusform>нанесено %n удара плетью</numerusform>
            <numerusform>нанесено %n ударов плетью</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left, as it stated</source>
        <translation>
            <numerusform>по её словам, остался %n день</numerusform>
            <numerusform>по её словам, осталось %n дня</numerusform>
            <numerusform>по её словам, осталось %n дней</numerusform>
        </translation>
    </message>
    <message>
        <source>This record is not in the vault any more. Look at the list again.</source>
        <translation>Этой записи в хранилище больше нет. Посмотрите список ещё раз.</translation>
    </message>
</context>
<context>
    <name>FieldCheck</name>
    <message>
        <source>“%1” is not a time of day. Write hours and minutes, as in “09:30”.</source>
        <translation>«%1» – не время суток. Напишите часы и минуты, например «09:30».</translation>
    </message>
    <message>
        <source>“%1” is not a time zone&apos;s name. Write it as in “Asia/Almaty”.</source>
        <translation>«%1» – не название часового пояса. Напишите, например, «Asia/Almaty».</translation>
    </message>
    <message>
        <source>“%1” is not a country code. Write two capital letters, as in “KZ”.</source>
        <translation>«%1» – не код страны. Напишите две прописные латинские буквы, например «KZ».</translation>
    </message>
    <message>
        <source>“%1” is not a SHA-256 sum. It has 64 digits from 0 to 9 and a to f.</source>
        <translation>«%1» – не сумма SHA-256. В ней 64 знака: цифры от 0 до 9 и буквы от a до f.</translation>
    </message>
    <message>
        <source>“%1” is not a list of record ids separated by spaces.</source>
        <translation>«%1» – не список идентификаторов через пробел.</translation>
    </message>
    <message>
        <source>The text holds a character that cannot be shown or kept. Type it again without it.</source>
        <translation>В тексте есть знак, который нельзя показать и сохранить. Наберите текст заново без него.</translation>
    </message>
    <message>
        <source>“%1” is not one of the words for this field. They are: %2.</source>
        <translation>«%1» – не из слов для этого поля. Вот они: %2.</translation>
    </message>
    <message>
        <source>“%1” is not an amount. Write digits, with a point before decimals, as in “400000” or “12.50”.</source>
        <translation>«%1» – не сумма. Напишите цифры, дробную часть отделите точкой, например «400000» или «12.50».</translation>
    </message>
    <message>
        <source>“%1” is not a currency. Write three capital letters, as in “KZT”.</source>
        <translation>«%1» – не валюта. Напишите три прописные латинские буквы, например «KZT».</translation>
    </message>
    <message>
        <source>An amount and its currency belong together. Give both or neither.</source>
        <translation>Сумма и валюта идут вместе. Укажите обе или ни одной.</translation>
    </message>
    <message>
        <source>A converted amount stands beside the amount it was made from. Give that one too.</source>
        <translation>Пересчитанная сумма стоит рядом с исходной. Укажите и исходную.</translation>
    </message>
    <message>
        <source>It cannot end (%1) before it begins (%2).</source>
        <translation>Окончание (%1) не может быть раньше начала (%2).</translation>
    </message>
    <message>
        <source>It cannot be less than 0.</source>
        <translation>Число не может быть меньше 0.</translation>
    </message>
    <message>
        <source>This field must not be empty.</source>
        <translation>Это поле не может быть пустым.</translation>
    </message>
    <message>
        <source>“%1” is not a ratio. Write how many days of the sentence one day counts for, as in “1”, “1.5” or “2”.</source>
        <translation>«%1» не отношение. Напишите, сколько дней срока засчитывается за один день: «1», «1.5» или «2».</translation>
    </message>
    <message>
        <source>An approved letter names who approved it. Say who, or leave it a draft.</source>
        <translation>У утверждённого письма указано, кто его утвердил. Укажите кто или оставьте черновиком.</translation>
    </message>
    <message>
        <source>“%1” is no language that is known here. Write its name, as in “Kazakh”, or its code in small letters, as in “kk”.</source>
        <translation>Язык «%1» здесь неизвестен. Напишите его название, например «казахский», или код строчными буквами, например «kk».</translation>
    </message>
    <message>
        <source>“%1” is no script that is known here. Write its name, as in “Cyrillic”, or its code, as in “Cyrl”.</source>
        <translation>Письменность «%1» здесь не известна. Напишите её название, например «кириллица», или код, например «Cyrl».</translation>
    </message>
</context>
<context>
    <name>FieldNames</name>
    <message>
        <source>In place of</source>
        <translation>Взамен</translation>
    </message>
    <message>
        <source>What is said</source>
        <translation>Что утверждается</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Что произошло</translation>
    </message>
    <message>
        <source>Exact words</source>
        <translation>Точные слова</translation>
    </message>
    <message>
        <source>State of the organisation</source>
        <translation>Состояние организации</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Чем кончилось</translation>
    </message>
    <message>
        <source>Treated as</source>
        <translation>Считается</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Held by</source>
        <translation>Кто содержит</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Письмо</translation>
    </message>
    <message>
        <source>Reached on</source>
        <translation>Дата стадии</translation>
    </message>
    <message>
        <source>Date of order</source>
        <translation>Дата решения</translation>
    </message>
    <message>
        <source>Ordered by</source>
        <translation>Кем принято</translation>
    </message>
    <message>
        <source>Abbreviation</source>
        <translation>Сокращение</translation>
    </message>
    <message>
        <source>Act by</source>
        <translation>Действовать до</translation>
    </message>
    <message>
        <source>Act number</source>
        <translation>Номер акта</translation>
    </message>
    <message>
        <source>Who must act</source>
        <translation>Кто должен действовать</translation>
    </message>
    <message>
        <source>Acts dated</source>
        <translation>Дата деяний</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Ответ</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Кем утверждено</translation>
    </message>
    <message>
        <source>Approved on</source>
        <translation>Дата утверждения</translation>
    </message>
    <message>
        <source>How it was counted</source>
        <translation>Как посчитано</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Кому можно показывать</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Автор</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Орган</translation>
    </message>
    <message>
        <source>Address block</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Дата рождения</translation>
    </message>
    <message>
        <source>Who says so</source>
        <translation>С чьих слов</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Дело</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>Обвинение</translation>
    </message>
    <message>
        <source>Facts cited</source>
        <translation>Приведённые факты</translation>
    </message>
    <message>
        <source>Closing words</source>
        <translation>Заключительные слова</translation>
    </message>
    <message>
        <source>How they know</source>
        <translation>Откуда знает</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Согласие</translation>
    </message>
    <message>
        <source>If breached</source>
        <translation>При нарушении</translation>
    </message>
    <message>
        <source>Copy served on</source>
        <translation>Копия вручена</translation>
    </message>
    <message>
        <source>Copy to</source>
        <translation>Копия</translation>
    </message>
    <message>
        <source>Counted from</source>
        <translation>Отсчёт</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Страна</translation>
    </message>
    <message>
        <source>Court</source>
        <translation>Суд</translation>
    </message>
    <message>
        <source>Died</source>
        <translation>Дата смерти</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Крайний день</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Электронная почта</translation>
    </message>
    <message>
        <source>Ended by</source>
        <translation>Чем окончена</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Событие</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Подтверждение</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Действует до</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Имя файла</translation>
    </message>
    <message>
        <source>Fine</source>
        <translation>Штраф</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Начало</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Дано</translation>
    </message>
    <message>
        <source>Grounds</source>
        <translation>Основания</translation>
    </message>
    <message>
        <source>Hearing</source>
        <translation>Заседание</translation>
    </message>
    <message>
        <source>In the person’s absence</source>
        <translation>Заочно</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>В силе с</translation>
    </message>
    <message>
        <source>Index</source>
        <translation>Индекс</translation>
    </message>
    <message>
        <source>Instance</source>
        <translation>Инстанция</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Дата выпуска</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Кто выпустил</translation>
    </message>
    <message>
        <source>Judge</source>
        <translation>Судья</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Law</source>
        <translation>Закон</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Составлено</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Мера</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>Вид файла</translation>
    </message>
    <message>
        <source>Sent by</source>
        <translation>Способ отправки</translation>
    </message>
    <message>
        <source>How it was given</source>
        <translation>Как дано</translation>
    </message>
    <message>
        <source>How it was held</source>
        <translation>Форма заседания</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>Гражданство</translation>
    </message>
    <message>
        <source>Next hearing</source>
        <translation>Следующее заседание</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Observer</source>
        <translation>Наблюдатель</translation>
    </message>
    <message>
        <source>Occupation</source>
        <translation>Род занятий</translation>
    </message>
    <message>
        <source>Offence</source>
        <translation>Деяние</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Должность</translation>
    </message>
    <message>
        <source>Official</source>
        <translation>Должностное лицо</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Дата открытия</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Организация</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Исход</translation>
    </message>
    <message>
        <source>Outcome in words</source>
        <translation>Исход словами</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>В составе</translation>
    </message>
    <message>
        <source>Has the case before it</source>
        <translation>Дело в его производстве</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Человек</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>Preferred language</source>
        <translation>Предпочитаемый язык</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Предыдущее</translation>
    </message>
    <message>
        <source>Pronoun</source>
        <translation>Местоимение</translation>
    </message>
    <message>
        <source>Pronounced</source>
        <translation>Оглашён</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Дата публикации</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Издатель</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Предмет</translation>
    </message>
    <message>
        <source>Number stated</source>
        <translation>Названное число</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Цитата</translation>
    </message>
    <message>
        <source>Order in letters</source>
        <translation>Порядок в письмах</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Получено</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Учётный номер</translation>
    </message>
    <message>
        <source>Reliability</source>
        <translation>Надёжность</translation>
    </message>
    <message>
        <source>Replaces</source>
        <translation>Заменяет</translation>
    </message>
    <message>
        <source>Replied</source>
        <translation>Дата ответа</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Ответ</translation>
    </message>
    <message>
        <source>Reply due</source>
        <translation>Ответ ожидается к</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Просьбы</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Реакция</translation>
    </message>
    <message>
        <source>Restriction</source>
        <translation>Ограничение</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Роль</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Правило</translation>
    </message>
    <message>
        <source>Rule version</source>
        <translation>Версия правила</translation>
    </message>
    <message>
        <source>Salutation</source>
        <translation>Обращение</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>Письменность</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Отправлено</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>Приговор</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Пол</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Size in bytes</source>
        <translation>Размер в байтах</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Стадия</translation>
    </message>
    <message>
        <source>Stage since</source>
        <translation>Стадия с</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Days left as stated</source>
        <translation>Осталось дней, как указано</translation>
    </message>
    <message>
        <source>Stated end</source>
        <translation>Указанное окончание</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Изложение</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Шаблон</translation>
    </message>
    <message>
        <source>Template version</source>
        <translation>Версия шаблона</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Час</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Tracking number</source>
        <translation>Номер отправления</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Единица</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>До</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Адрес в интернете</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Вид имени</translation>
    </message>
    <message>
        <source>Verified on</source>
        <translation>Проверено</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Отозвано</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Часовой пояс</translation>
    </message>
    <message>
        <source>Genitive</source>
        <translation>Родительный падеж</translation>
    </message>
    <message>
        <source>Dative</source>
        <translation>Дательный падеж</translation>
    </message>
    <message>
        <source>Accusative</source>
        <translation>Винительный падеж</translation>
    </message>
    <message>
        <source>Instrumental</source>
        <translation>Творительный падеж</translation>
    </message>
    <message>
        <source>Prepositional</source>
        <translation>Предложный падеж</translation>
    </message>
    <message>
        <source>Locative</source>
        <translation>Местный падеж</translation>
    </message>
    <message>
        <source>Ablative</source>
        <translation>Исходный падеж</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Дела</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Заметки</translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation>Сроки</translation>
    </message>
    <message>
        <source>Urgent actions</source>
        <translation>Срочные акции</translation>
    </message>
    <message>
        <source>Officials</source>
        <translation>Должностные лица</translation>
    </message>
    <message>
        <source>Forms of address</source>
        <translation>Формы обращения</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Письма</translation>
    </message>
    <message>
        <source>Dispatches</source>
        <translation>Отправки</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Источники</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>События</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Утверждения</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Документы</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Меры</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Решения</translation>
    </message>
    <message>
        <source>Restrictions</source>
        <translation>Ограничения</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Люди</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Имена</translation>
    </message>
    <message>
        <source>Affiliations</source>
        <translation>Общественная деятельность</translation>
    </message>
    <message>
        <source>People in the case</source>
        <translation>Люди в деле</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Согласия</translation>
    </message>
    <message>
        <source>Charges</source>
        <translation>Обвинения</translation>
    </message>
    <message>
        <source>Earlier stages</source>
        <translation>Прежние стадии</translation>
    </message>
    <message>
        <source>Re-qualifications</source>
        <translation>Переквалификации</translation>
    </message>
    <message>
        <source>Procedural statuses</source>
        <translation>Процессуальные статусы</translation>
    </message>
    <message>
        <source>Hearings</source>
        <translation>Заседания</translation>
    </message>
    <message>
        <source>Sentences</source>
        <translation>Приговоры</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>Опечатано</translation>
    </message>
    <message>
        <source>Received by the court</source>
        <translation>Поступило в суд</translation>
    </message>
    <message>
        <source>What it found</source>
        <translation>Что установлено</translation>
    </message>
    <message>
        <source>Where it is served</source>
        <translation>Где отбывается</translation>
    </message>
    <message>
        <source>Imposed by</source>
        <translation>Кем наложено</translation>
    </message>
    <message>
        <source>Filed by</source>
        <translation>Кто подал</translation>
    </message>
    <message>
        <source>What was asked</source>
        <translation>О чём просили</translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation>Кто ответил</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Кто решил</translation>
    </message>
    <message>
        <source>Says instead</source>
        <translation>Говорит вместо этого</translation>
    </message>
    <message>
        <source>What else it gave</source>
        <translation>Что ещё назначено</translation>
    </message>
    <message>
        <source>Who did it</source>
        <translation>Кто это сделал</translation>
    </message>
    <message>
        <source>Reason for the transfer</source>
        <translation>Причина перевода</translation>
    </message>
    <message>
        <source>Sentence it carries out</source>
        <translation>По какому приговору</translation>
    </message>
    <message>
        <source>What followed</source>
        <translation>Что последовало</translation>
    </message>
    <message>
        <source>What it rested on</source>
        <translation>На чём основано</translation>
    </message>
    <message>
        <source>About</source>
        <translation>О чём</translation>
    </message>
    <message>
        <source>Admitted on</source>
        <translation>Признано</translation>
    </message>
    <message>
        <source>Admitted by</source>
        <translation>Кем признано</translation>
    </message>
    <message>
        <source>Bail</source>
        <translation>Залог</translation>
    </message>
    <message>
        <source>Term runs from</source>
        <translation>Срок исчисляется с</translation>
    </message>
    <message>
        <source>Place of birth</source>
        <translation>Место рождения</translation>
    </message>
    <message>
        <source>Addressed to</source>
        <translation>Куда подано</translation>
    </message>
    <message>
        <source>In what capacity</source>
        <translation>В каком качестве</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Вопрос</translation>
    </message>
    <message>
        <source>Confiscation</source>
        <translation>Конфискация</translation>
    </message>
    <message>
        <source>Days counted for one day held</source>
        <translation>Зачёт за один день</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Решено</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Решение</translation>
    </message>
    <message>
        <source>Brought to the police</source>
        <translation>Доставлен в полицию</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Описание</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Выполнено</translation>
    </message>
    <message>
        <source>Wording in force on</source>
        <translation>В редакции на</translation>
    </message>
    <message>
        <source>Effect on that sentence</source>
        <translation>Что стало с тем приговором</translation>
    </message>
    <message>
        <source>Part to be served</source>
        <translation>Срок к отбытию</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Поле</translation>
    </message>
    <message>
        <source>Filed on</source>
        <translation>Подано</translation>
    </message>
    <message>
        <source>What was to be checked</source>
        <translation>Что проверялось</translation>
    </message>
    <message>
        <source>Fine paid on</source>
        <translation>Штраф уплачен</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation>Кто дал</translation>
    </message>
    <message>
        <source>Lashes</source>
        <translation>Удары плетью</translation>
    </message>
    <message>
        <source>Lashes carried out</source>
        <translation>Исполнено ударов</translation>
    </message>
    <message>
        <source>How the lashes are given</source>
        <translation>Как исполняются удары</translation>
    </message>
    <message>
        <source>Next report due</source>
        <translation>Следующая явка</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>Чей</translation>
    </message>
    <message>
        <source>Outcome on</source>
        <translation>Дата исхода</translation>
    </message>
    <message>
        <source>Lowest penalty</source>
        <translation>Наименьшее наказание</translation>
    </message>
    <message>
        <source>Highest penalty</source>
        <translation>Наибольшее наказание</translation>
    </message>
    <message>
        <source>Place in the order of acts</source>
        <translation>Место в порядке актов</translation>
    </message>
    <message>
        <source>Probation</source>
        <translation>Испытательный срок</translation>
    </message>
    <message>
        <source>Number of the proceedings</source>
        <translation>Номер производства</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Запись</translation>
    </message>
    <message>
        <source>Record of detention drawn up</source>
        <translation>Протокол задержания составлен</translation>
    </message>
    <message>
        <source>Regime</source>
        <translation>Режим</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Кем приходится</translation>
    </message>
    <message>
        <source>Report every</source>
        <translation>Являться каждые</translation>
    </message>
    <message>
        <source>Request filed on</source>
        <translation>Ходатайство подано</translation>
    </message>
    <message>
        <source>Requested by</source>
        <translation>Кто ходатайствовал</translation>
    </message>
    <message>
        <source>Served</source>
        <translation>Отбывается</translation>
    </message>
    <message>
        <source>With which sentence</source>
        <translation>С каким приговором</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Тяжесть</translation>
    </message>
    <message>
        <source>Put off until</source>
        <translation>Отложено до</translation>
    </message>
    <message>
        <source>Hour brought to the police</source>
        <translation>Час доставления</translation>
    </message>
    <message>
        <source>Hour of order</source>
        <translation>Час решения</translation>
    </message>
    <message>
        <source>Hour received by the court</source>
        <translation>Час поступления в суд</translation>
    </message>
    <message>
        <source>Hour of the record</source>
        <translation>Час протокола</translation>
    </message>
    <message>
        <source>Hour it ended</source>
        <translation>Час окончания</translation>
    </message>
    <message>
        <source>Counted from the record</source>
        <translation>От какой записи</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Значение</translation>
    </message>
    <message>
        <source>Why nothing was filed</source>
        <translation>Почему не подано</translation>
    </message>
    <message>
        <source>Places of detention</source>
        <translation>Места содержания</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Эпизоды приговора</translation>
    </message>
    <message>
        <source>Remedies</source>
        <translation>Жалобы и обращения</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Ответы</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Проверено</translation>
    </message>
    <message>
        <source>Rule packs</source>
        <translation>Наборы правил</translation>
    </message>
    <message>
        <source>What was told</source>
        <translation>Что сообщено</translation>
    </message>
    <message>
        <source>Told on</source>
        <translation>Сообщено</translation>
    </message>
    <message>
        <source>Confirmed against a warning</source>
        <translation>Подтверждено вопреки предупреждению</translation>
    </message>
    <message>
        <source>Paper on file</source>
        <translation>Документ в деле</translation>
    </message>
    <message>
        <source>Facts told</source>
        <translation>Сообщённые факты</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Пол</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>Ответственный</translation>
    </message>
    <message>
        <source>Kind of office</source>
        <translation>Вид должности</translation>
    </message>
    <message>
        <source>Told to</source>
        <translation>Кому сообщено</translation>
    </message>
    <message>
        <source>Reply as a file</source>
        <translation>Ответ как файл</translation>
    </message>
    <message>
        <source>Their reference</source>
        <translation>Их номер</translation>
    </message>
    <message>
        <source>Disclosures</source>
        <translation>Раскрытия сведений</translation>
    </message>
    <message>
        <source>Salutations</source>
        <translation>Обращения</translation>
    </message>
    <message>
        <source>Views of lists</source>
        <translation>Виды списков</translation>
    </message>
    <message>
        <source>Letter templates</source>
        <translation>Шаблоны писем</translation>
    </message>
    <message>
        <source>Words of the office</source>
        <translation>Слова организации</translation>
    </message>
    <message>
        <source>Letterhead and paper</source>
        <translation>Бланк и бумага</translation>
    </message>
    <message>
        <source>What supports it</source>
        <translation>Чем подтверждается</translation>
    </message>
    <message>
        <source>What followed for the person</source>
        <translation>Что было потом с человеком</translation>
    </message>
    <message>
        <source>What the authorities answered</source>
        <translation>Что ответили власти</translation>
    </message>
    <message>
        <source>Why it could not be obtained</source>
        <translation>Почему не удалось получить</translation>
    </message>
    <message>
        <source>Argument</source>
        <translation>Довод</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Age as stated</source>
        <translation>Возраст, как указан</translation>
    </message>
    <message>
        <source>Carried out by</source>
        <translation>Кто задержал</translation>
    </message>
    <message>
        <source>Injuries and effects</source>
        <translation>Повреждения и последствия</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Фамилия</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Как часто</translation>
    </message>
    <message>
        <source>Identity paper issued on</source>
        <translation>Дата выдачи документа</translation>
    </message>
    <message>
        <source>Identity paper issued by</source>
        <translation>Кем выдан документ</translation>
    </message>
    <message>
        <source>Number of the identity paper</source>
        <translation>Номер документа</translation>
    </message>
    <message>
        <source>Identity paper</source>
        <translation>Документ, удостоверяющий личность</translation>
    </message>
    <message>
        <source>What must stay confidential</source>
        <translation>Что не подлежит разглашению</translation>
    </message>
    <message>
        <source>Isolated or part of a pattern</source>
        <translation>Единичный случай или практика</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>О чём довод</translation>
    </message>
    <message>
        <source>Usual residence</source>
        <translation>Место жительства</translation>
    </message>
    <message>
        <source>Rights it rests on</source>
        <translation>На каких правах основан</translation>
    </message>
    <message>
        <source>Care given or needed</source>
        <translation>Оказанная или нужная помощь</translation>
    </message>
    <message>
        <source>Warrant shown</source>
        <translation>Предъявлен ли ордер</translation>
    </message>
    <message>
        <source>Warrant issued by</source>
        <translation>Кем выдан ордер</translation>
    </message>
    <message>
        <source>What paper was shown</source>
        <translation>Какая бумага предъявлена</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>Доводы</translation>
    </message>
    <message>
        <source>Paper it is printed on</source>
        <translation>Бланк, на котором напечатано</translation>
    </message>
    <message>
        <source>Reports and breaches</source>
        <translation>Явки и нарушения</translation>
    </message>
    <message>
        <source>Status in the proceedings</source>
        <translation>Процессуальный статус</translation>
    </message>
    <message>
        <source>Earlier judgment</source>
        <translation>Прежний приговор</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Что с ним стало</translation>
    </message>
    <message>
        <source>Court instance</source>
        <translation>Судебная инстанция</translation>
    </message>
    <message>
        <source>Words of the record</source>
        <translation>Слова из записи</translation>
    </message>
</context>
<context>
    <name>FileDialogs</name>
    <message>
        <source>Case files (*.habeas);;All files (*)</source>
        <translation>Файлы дел (*.habeas);;Все файлы (*)</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Папка</translation>
    </message>
    <message>
        <source>There is no file “%1” here.</source>
        <translation>Здесь нет файла «%1».</translation>
    </message>
    <message>
        <source>More than one name begins with “%1”: %2. Type more of it.</source>
        <translation>С «%1» начинается несколько имён: %2. Наберите больше.</translation>
    </message>
</context>
<context>
    <name>FilterWords</name>
    <message>
        <source>%1: %2</source>
        <comment>column, what is not understood</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <comment>column, what is looked for in it</comment>
        <translation>%1 «%2»</translation>
    </message>
</context>
<context>
    <name>Find</name>
    <message>
        <source>spelled with other letters</source>
        <translation>написано другими буквами</translation>
    </message>
    <message>
        <source>written in another script</source>
        <translation>написано в другой письменности</translation>
    </message>
    <message>
        <source>in the middle of a word</source>
        <translation>в середине слова</translation>
    </message>
    <message>
        <source>on another keyboard layout: “%1”</source>
        <translation>на другой раскладке: «%1»</translation>
    </message>
    <message>
        <source>the spelling differs</source>
        <translation>написание отличается</translation>
    </message>
    <message>
        <source>%1 of any year</source>
        <comment>6 May</comment>
        <translation>%1 любого года</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>These records point at each other in a circle: %1.</source>
        <translation>Эти записи ссылаются друг на друга по кругу: %1.</translation>
    </message>
    <message>
        <source>Take one of the pointers out</source>
        <translation>Уберите одну из ссылок</translation>
    </message>
    <message>
        <source>no source named</source>
        <comment>after what a record says</comment>
        <translation>источник не назван</translation>
    </message>
    <message>
        <source>%1, %2: the record says %3 (%4), %5 says %6.</source>
        <translation>%1, %2: в записи — %3 (%4); по словам другого источника (%5) — %6.</translation>
    </message>
    <message>
        <source>Compare the two sources; both stay on record</source>
        <translation>Сравните два источника; оба остаются в деле</translation>
    </message>
    <message>
        <source>%1, %2: %3 says %4, %5 says %6.</source>
        <translation>%1, %2: по одному источнику (%3) — %4, по другому (%5) — %6.</translation>
    </message>
    <message>
        <source>%1 (%2): %3 says %4, %5 says %6.</source>
        <translation>%1 (%2): по одному источнику (%3) — %4, по другому (%5) — %6.</translation>
    </message>
    <message>
        <source>Hearing of %1: before the first arrest on record, %2 (%3).</source>
        <translation>Заседание, %1: раньше первого задержания в записях, %2 (%3).</translation>
    </message>
    <message>
        <source>Correct the date of the hearing, or add the arrest before it</source>
        <translation>Исправьте дату заседания или добавьте более раннее задержание</translation>
    </message>
    <message>
        <source>The next hearing was set for %1, and no hearing since is on record.</source>
        <translation>Следующее заседание было назначено на %1, но ни одного заседания с тех пор в записях нет.</translation>
    </message>
    <message>
        <source>Log the hearing of %1</source>
        <translation>Запишите заседание: %1</translation>
    </message>
    <message>
        <source>Sentence of %1: before the first charge on record, %2.</source>
        <translation>Приговор, %1: раньше первого обвинения в записях, %2.</translation>
    </message>
    <message>
        <source>Correct one of the two dates, or add the charge it rests on</source>
        <translation>Исправьте одну из двух дат или добавьте обвинение, на котором он основан</translation>
    </message>
    <message>
        <source>Sentence of %1: in force before it was pronounced, %2.</source>
        <translation>Приговор, %1: вступил в силу раньше, чем был провозглашён, %2.</translation>
    </message>
    <message>
        <source>Sentence of %1: its text was received before it was pronounced, %2.</source>
        <translation>Приговор, %1: копия вручена раньше, чем он был провозглашён, %2.</translation>
    </message>
    <message>
        <source>Correct one of the two dates</source>
        <translation>Исправьте одну из двух дат</translation>
    </message>
    <message>
        <source>Add what happened in these days, %1, or confirm the gap</source>
        <translation>Добавьте, что было в эти дни, %1, или подтвердите пробел</translation>
    </message>
    <message>
        <source>Add the order that covers %1</source>
        <translation>Добавьте постановление, которое охватывает %1</translation>
    </message>
    <message>
        <source>Add the order it rests on</source>
        <translation>Добавьте постановление, на котором она основана</translation>
    </message>
    <message>
        <source>Add the order or the release that came next, or confirm it</source>
        <translation>Добавьте следующее постановление или освобождение либо подтвердите</translation>
    </message>
    <message>
        <source>Add the length or the end of this order</source>
        <translation>Добавьте срок или окончание по этому постановлению</translation>
    </message>
    <message>
        <source>Add the order that says until when, or the release</source>
        <translation>Добавьте постановление, где сказано, до какого дня, или освобождение</translation>
    </message>
    <message>
        <source>Correct one of the dates, or confirm them</source>
        <translation>Исправьте одну из дат или подтвердите их</translation>
    </message>
    <message>
        <source>Correct the place or the date of one order</source>
        <translation>Исправьте место в порядке или дату одного из постановлений</translation>
    </message>
    <message>
        <source>Compare with the paper: its length, its end, what it counts from</source>
        <translation>Сверьте с документом: срок, окончание, от чего он считается</translation>
    </message>
    <message>
        <source>Confirm it, or correct how the measure ended</source>
        <translation>Подтвердите или исправьте, чем закончилась мера</translation>
    </message>
    <message>
        <source>Choose what kind of measure it was</source>
        <translation>Выберите, какая это была мера</translation>
    </message>
    <message>
        <source>Add where the person was held, %1</source>
        <translation>Добавьте, где содержали человека, %1</translation>
    </message>
    <message>
        <source>%1: the case has several people at risk, and this record names none of them.</source>
        <translation>%1: в деле несколько людей под угрозой, и запись не называет ни одного из них.</translation>
    </message>
    <message>
        <source>Say whom it is about</source>
        <translation>Укажите, о ком она</translation>
    </message>
    <message>
        <source>Several people at risk: %1. Where there is room for one, the first is shown: by the date of the involvement, then by the first measure, then by name.</source>
        <translation>Под угрозой несколько людей: %1. Где есть место для одного, показан первый: по дате участия в деле, затем по первой мере, затем по имени.</translation>
    </message>
    <message>
        <source>Date the involvements so that the right person comes first</source>
        <translation>Укажите даты участия, чтобы первым был нужный человек</translation>
    </message>
    <message>
        <source>its exact words</source>
        <comment>of a restriction</comment>
        <translation>точный текст</translation>
    </message>
    <message>
        <source>its legal basis</source>
        <comment>of a restriction</comment>
        <translation>правовое основание</translation>
    </message>
    <message>
        <source>its end</source>
        <comment>of a restriction</comment>
        <translation>окончание</translation>
    </message>
    <message>
        <source> and </source>
        <comment>between things that are missing</comment>
        <translation> и </translation>
    </message>
    <message>
        <source>Add %1</source>
        <comment>what is missing</comment>
        <translation>Добавьте: %1</translation>
    </message>
    <message>
        <source>%1: nothing is on record about %2.</source>
        <translation>%1. Не указано: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n restriction(s): nothing is on record about %1.</source>
        <translation>
            <numerusform>У %n ограничения не указано: %1.</numerusform>
            <numerusform>У %n ограничений не указано: %1.</numerusform>
            <numerusform>У %n ограничений не указано: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>A consent was withdrawn on %1, and a letter that rests on it has not gone out yet.</source>
        <translation>Согласие отозвано %1, а письмо, которое на нём основано, ещё не отправлено.</translation>
    </message>
    <message>
        <source>A consent expired on %1, and a letter that rests on it has not gone out yet.</source>
        <translation>Срок согласия истёк %1, а письмо, которое на нём основано, ещё не отправлено.</translation>
    </message>
    <message>
        <source>A consent expires on %1, and a letter that rests on it has not gone out yet.</source>
        <translation>Срок согласия истекает %1, а письмо, которое на нём основано, ещё не отправлено.</translation>
    </message>
    <message>
        <source>Ask again and record the answer, or withdraw the letter</source>
        <translation>Спросите снова и запишите ответ или отзовите письмо</translation>
    </message>
    <message>
        <source>%1, %2: %3 on the whole, but its counts add up to %4.</source>
        <translation>%1, %2: в целом %3, но сумма по статьям — %4.</translation>
    </message>
    <message>
        <source>Correct the sum or one of its parts</source>
        <translation>Исправьте сумму или одну из её частей</translation>
    </message>
    <message>
        <source>%1 says %2 (%3), but the figures counted inside it add up to %4.</source>
        <translation>%1: %2 (%3), но входящие сюда числа дают в сумме %4.</translation>
    </message>
    <message>
        <source>Add the release, or the order the person is held on now</source>
        <translation>Добавьте освобождение или решение, на котором мера основана теперь</translation>
    </message>
    <message>
        <source>Add the order that covers these days, or confirm that none is known</source>
        <translation>Добавьте решение на эти дни или подтвердите, что его не знают</translation>
    </message>
    <message>
        <source>Add the release to the measure, or correct the event</source>
        <translation>Внесите освобождение в меру или исправьте событие</translation>
    </message>
    <message>
        <source>Add the day of death to the person, or correct the event</source>
        <translation>Внесите день смерти в запись о человеке или исправьте событие</translation>
    </message>
    <message>
        <source>Add the measure that began with it, or correct the event</source>
        <translation>Внесите меру, которая с этого началась, или исправьте событие</translation>
    </message>
    <message>
        <source>Add the judgment, or correct the outcome of the hearing</source>
        <translation>Внесите приговор или исправьте исход заседания</translation>
    </message>
    <message>
        <source>Add the measure the hearing began, or correct its outcome</source>
        <translation>Внесите меру, избранную на заседании, или исправьте его исход</translation>
    </message>
    <message>
        <source>Add the order the hearing made, or correct its outcome</source>
        <translation>Внесите постановление, вынесенное на заседании, или исправьте его исход</translation>
    </message>
    <message>
        <source>A reprisal followed letter %1 (%2), and nobody has looked at it since.</source>
        <translation>За письмом %1 последовала репрессия (%2), и с тех пор её никто не рассматривал.</translation>
    </message>
    <message>
        <source>A reprisal followed letter %1, and nobody has looked at it since.</source>
        <translation>За письмом %1 последовала репрессия, и с тех пор её никто не рассматривал.</translation>
    </message>
    <message>
        <source>Ask the family or the lawyer whether letters help or harm, then confirm that it was considered</source>
        <translation>Спросите семью или адвоката, помогают ли письма или вредят, затем подтвердите, что это рассмотрено</translation>
    </message>
    <message>
        <source>%1: reports are due “%2”, and nothing on record says when the next one is.</source>
        <comment>a restriction, how often</comment>
        <translation>%1: отмечаться нужно так: «%2», а когда в следующий раз, нигде не записано.</translation>
    </message>
    <message>
        <source>Say when the next report is</source>
        <translation>Укажите, когда отмечаться в следующий раз</translation>
    </message>
    <message>
        <source>%1: it quashed the judgment before it, and the record gives it a punishment too (%2). If the court passed that sentence anew, say that it changed the judgment; if not, empty the punishment.</source>
        <translation>%1: суд отменил предыдущее решение, а в записи стоит и наказание (%2). Если суд назначил его заново, укажите, что он изменил приговор; если нет, очистите наказание.</translation>
    </message>
    <message>
        <source>Say what the court decided</source>
        <translation>Указать, что решил суд</translation>
    </message>
    <message>
        <source>%1: nothing on record says how often to report, or when the next report is.</source>
        <translation>%1: не записано ни как часто отмечаться, ни когда ближайшая явка.</translation>
    </message>
    <message>
        <source>%1: its words say “%2”, and how often to report is not filled in, so no report is on any list.</source>
        <comment>a restriction, how often</comment>
        <translation>%1: в тексте сказано «%2», а поле «как часто отмечаться» пустое, поэтому явок нет ни в одном списке.</translation>
    </message>
    <message>
        <source>Say how often to report</source>
        <translation>Указать, как часто отмечаться</translation>
    </message>
</context>
<context>
    <name>FindingsCommand</name>
    <message>
        <source>%1, %2</source>
        <comment>who decided, when</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>decision, who and when</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <comment>decision, reason, who and when</comment>
        <translation>%1: %2 (%3)</translation>
    </message>
    <message>
        <source>Checked: %1</source>
        <translation>Проверено: %1</translation>
    </message>
    <message>
        <source>Asked again, what it rests on has changed: %1</source>
        <translation>Спрашивается снова, основание изменилось: %1</translation>
    </message>
    <message>
        <source>Nothing to check.</source>
        <translation>Проверять нечего.</translation>
    </message>
    <message>
        <source>Checked before:</source>
        <translation>Проверено прежде:</translation>
    </message>
    <message>
        <source>Say what was decided: --decision confirmed, mistaken or not_known; open takes a decision back.</source>
        <translation>Укажите решение: --decision confirmed, mistaken или not_known; open отменяет решение.</translation>
    </message>
</context>
<context>
    <name>HearingCommand</name>
    <message>
        <source>--until and --term both give a length; give one of them.</source>
        <translation>--until и --term оба задают срок; укажите что-то одно.</translation>
    </message>
    <message>
        <source>Say when it was: --at &quot;2022-05-06 10:00&quot;, or a day alone.</source>
        <translation>Укажите, когда это было: --at &quot;2022-05-06 10:00&quot; или только день.</translation>
    </message>
    <message>
        <source>Case %1 has no measure “%2”.</source>
        <translation>В деле %1 нет меры «%2».</translation>
    </message>
    <message>
        <source>Case %1 has more than one measure “%2”: give its id, which “list VAULT measures --json” shows.</source>
        <translation>В деле %1 не одна мера «%2»: укажите её идентификатор, его показывает «list VAULT measures --json».</translation>
    </message>
    <message>
        <source>%1 Nothing was saved.</source>
        <comment>why, in sentences</comment>
        <translation>%1 Ничего не сохранено.</translation>
    </message>
    <message>
        <source>Say which case: log-hearing VAULT REF, or --line &quot;sam, 6 may, ext, 2m&quot;.</source>
        <translation>Укажите дело: log-hearing VAULT REF или --line &quot;сам, 6 мая, про, 2м&quot;.</translation>
    </message>
    <message>
        <source>Hearing of %1, case %2.</source>
        <comment>date, case</comment>
        <translation>Заседание: %1, дело %2.</translation>
    </message>
    <message>
        <source>“%1” is no kind of measure. Write it as pretrial_custody, house_arrest or bail.</source>
        <translation>«%1» – не вид меры. Пишите pretrial_custody, house_arrest или bail.</translation>
    </message>
    <message>
        <source>--person NAME says it.</source>
        <translation>Это говорит --person ИМЯ.</translation>
    </message>
    <message>
        <source>Read as: %1</source>
        <comment>what a line says</comment>
        <translation>Прочитано так: %1</translation>
    </message>
    <message>
        <source>“%1” is no id of a hearing. “list VAULT hearings --json” shows them.</source>
        <translation>«%1» – не идентификатор заседания. Их показывает «list VAULT hearings --json».</translation>
    </message>
    <message>
        <source>--measure ID --ends-measure ends one of them, too.</source>
        <translation>--measure ID --ends-measure прекратит и одну из них.</translation>
    </message>
    <message>
        <source>--ends-measure ends it, too.</source>
        <translation>--ends-measure прекратит и её.</translation>
    </message>
</context>
<context>
    <name>HearingLine</name>
    <message>
        <source>No case matches ‘%1’. Type a reference or a part of a name.</source>
        <translation>Нет дела, подходящего к «%1». Введите номер дела или часть имени.</translation>
    </message>
    <message>
        <source>More than one case matches ‘%1’: %2. Choose one.</source>
        <translation>К «%1» подходит несколько дел: %2. Выберите одно.</translation>
    </message>
    <message>
        <source>“%1” was read as the end named in court: see whether it is.</source>
        <translation>«%1» прочитано как день окончания, названный в суде: проверьте, так ли это.</translation>
    </message>
    <message>
        <source>“%1” can be %2 or %3. Write which one is meant.</source>
        <translation>«%1» — это %2 или %3. Напишите, что имеется в виду.</translation>
    </message>
    <message>
        <source>“%1” is no date, no length, and nothing in the lists begins like it. Correct it or take it out.</source>
        <translation>«%1» — не дата и не срок, и ничто в списках так не начинается. Исправьте или уберите.</translation>
    </message>
    <message>
        <source>The date of the hearing is needed, as in “6 may”.</source>
        <translation>Нужна дата заседания, например «6 мая».</translation>
    </message>
    <message>
        <source>“%1” is a second day. Write “next” before it for the hearing after this one, “until” for an end, or take it out.</source>
        <translation>«%1» – второй день. Напишите перед ним «следующее» для следующего заседания, «до» для окончания, или уберите его.</translation>
    </message>
    <message>
        <source>This can be read as “%1” or as “%2”. Put commas between the parts, or correct it here.</source>
        <translation>Это можно прочесть как «%1» или как «%2». Поставьте запятые между частями или исправьте здесь.</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>до %1</translation>
    </message>
    <message>
        <source>next: %1</source>
        <translation>следующее: %1</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a remark</comment>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>No name begins with ‘%1’. It stands inside a word of: %2. Choose the case, or type more.</source>
        <translation>Ни одно имя не начинается с «%1». Эти буквы есть внутри слова: %2. Выберите дело или наберите больше букв.</translation>
    </message>
    <message>
        <source>“%1” can be %2. Say which one is meant.</source>
        <translation>“%1” – это может быть %2. Укажите, кто имеется в виду.</translation>
    </message>
    <message>
        <source>“%1” may take back what the other parts say: see whether the outcome is right.</source>
        <translation>«%1» может отменять сказанное в других частях: проверьте, верен ли исход.</translation>
    </message>
    <message>
        <source>The line names %1 and %2. Say whom the hearing is about; one that is about both is logged for each.</source>
        <translation>В строке названы %1 и %2. Укажите, о ком заседание; если об обоих, запишите его для каждого.</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Habeas keeps the cases of people detained for their activism in one encrypted file.</source>
        <translation>Habeas хранит дела людей, задержанных за свою гражданскую позицию, в одном зашифрованном файле.</translation>
    </message>
    <message>
        <source>Every command also takes:</source>
        <translation>Каждая команда принимает также:</translation>
    </message>
    <message>
        <source>Options may stand anywhere; -- ends them. The passphrase comes from --passphrase-file, else from HABEAS_PASSPHRASE, else it is asked on the terminal.
Exit codes: 0 done, 1 refused or not possible, 2 command line not understood, 3 wrong passphrase or not a vault, 4 damaged vault.
With --json exactly one document goes to stdout; a refusal is {&quot;error&quot;:{&quot;kind&quot;,&quot;message&quot;,&quot;place&quot;}}, and its sentence goes to stderr too.
habeas-cli help COMMAND explains one.</source>
        <translation>Параметры могут стоять где угодно; -- завершает их. Парольная фраза берётся из --passphrase-file, иначе из HABEAS_PASSPHRASE, иначе запрашивается в терминале.
Коды завершения: 0 – сделано, 1 – отказ или невозможно, 2 – командная строка не понята, 3 – не та парольная фраза или не хранилище, 4 – хранилище повреждено.
С --json в stdout попадает ровно один документ; отказ – это {&quot;error&quot;:{&quot;kind&quot;,&quot;message&quot;,&quot;place&quot;}}, и его текст выводится также в stderr.
habeas-cli help COMMAND объясняет одну команду.</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>Команды «%1» нет.</translation>
    </message>
</context>
<context>
    <name>HiddenData</name>
    <message>
        <source>the place where it was taken</source>
        <translation>место съёмки</translation>
    </message>
    <message>
        <source>the device</source>
        <translation>устройство</translation>
    </message>
    <message>
        <source>its owner or author</source>
        <translation>владелец или автор</translation>
    </message>
    <message>
        <source>the time it was taken</source>
        <translation>время съёмки</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>пометки</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>%1  %2  %3: %4</source>
        <translation>%1  %2  %3: %4</translation>
    </message>
    <message>
        <source>    %1.%2: %3 → %4</source>
        <translation>    %1.%2: %3 → %4</translation>
    </message>
    <message>
        <source>Nothing has changed since the vault was made.</source>
        <translation>С создания хранилища ничего не менялось.</translation>
    </message>
    <message>
        <source>Taken back: %1.</source>
        <translation>Отменено: %1.</translation>
    </message>
    <message>
        <source>Made again: %1.</source>
        <translation>Возвращено: %1.</translation>
    </message>
    <message>
        <source>Name the record by its id: --record ID. “history VAULT REF --json” shows them as “row”.</source>
        <translation>Назовите запись по id: --record ID. «history VAULT REF --json» показывает их как «row».</translation>
    </message>
    <message>
        <source>That record belongs to case %1, not to %2.</source>
        <translation>Эта запись относится к делу %1, а не к %2.</translation>
    </message>
    <message>
        <source>Name a change of this record by its number or id: --change ID. “history VAULT REF --record ID” lists them.</source>
        <translation>Назовите изменение этой записи по номеру или id: --change ID. Их показывает «history VAULT REF --record ID».</translation>
    </message>
    <message>
        <source>Put %1 back as before change %2 – %3</source>
        <translation>Вернуть %1 к состоянию до изменения %2 – %3</translation>
    </message>
    <message>
        <source>Put %1 back as of change %2 – %3</source>
        <translation>Вернуть %1 к состоянию после изменения %2 – %3</translation>
    </message>
    <message>
        <source>Done: %1.</source>
        <translation>Сделано: %1.</translation>
    </message>
</context>
<context>
    <name>HistorySheet</name>
    <message>
        <source>In the bin</source>
        <translation>В корзине</translation>
    </message>
    <message>
        <source>Rests on it</source>
        <translation>На чём основано</translation>
    </message>
    <message>
        <source>%1, as typed</source>
        <translation>%1, как введено</translation>
    </message>
    <message>
        <source>%1, as the source states</source>
        <translation>%1, как указано в источнике</translation>
    </message>
    <message>
        <source>a record kept outside this case</source>
        <translation>запись вне этого дела</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>да</translation>
    </message>
    <message>
        <source>no</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Добавлено</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Удалено</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Изменено</translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>the field was empty</comment>
        <translation>ничего</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>old value, new value</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Source of a record</source>
        <translation>Источник записи</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>added or changed, kind of record</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Поля</translation>
    </message>
    <message>
        <source>No change is on record.</source>
        <translation>Изменений нет.</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>Изменение %1</translation>
    </message>
    <message>
        <source>Records changed</source>
        <translation>Изменено записей</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n запись</numerusform>
            <numerusform>%n записи</numerusform>
            <numerusform>%n записей</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>The reference %1 is already used here by the case “%2”; the file uses it for another one, “%3”. Change one of the two references. Nothing was imported.</source>
        <translation>Номер %1 здесь уже у дела «%2», а в файле – у другого дела, «%3». Измените один из двух номеров. Ничего не взято.</translation>
    </message>
    <message>
        <source>“%1” comes in as a new person, and “%2” is already on record. If they are one person, say so on the person’s page.</source>
        <translation>«%1» добавляется как новый человек, а «%2» уже есть. Если это один и тот же человек, укажите это на его странице.</translation>
    </message>
    <message numerus="yes">
        <source>Adds %n record(s).</source>
        <translation>
            <numerusform>Добавляет %n запись.</numerusform>
            <numerusform>Добавляет %n записи.</numerusform>
            <numerusform>Добавляет %n записей.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changes %n record(s).</source>
        <translation>
            <numerusform>Изменяет %n запись.</numerusform>
            <numerusform>Изменяет %n записи.</numerusform>
            <numerusform>Изменяет %n записей.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to change.</source>
        <translation>Менять нечего.</translation>
    </message>
</context>
<context>
    <name>JsonText</name>
    <message>
        <source>there is more text after the end</source>
        <translation>после конца есть ещё текст</translation>
    </message>
    <message>
        <source>This file is not readable JSON. Line %1, column %2: %3. Nothing was taken over.</source>
        <translation>Этот файл не читается как JSON. Строка %1, столбец %2: %3. Ничего не взято.</translation>
    </message>
    <message>
        <source>it is nested too deeply</source>
        <translation>слишком много уровней вложенности</translation>
    </message>
    <message>
        <source>it ends too early</source>
        <translation>текст обрывается раньше времени</translation>
    </message>
    <message>
        <source>“%1” was not expected here</source>
        <translation>«%1» здесь не ожидалось</translation>
    </message>
    <message>
        <source>a comma or “]” is missing</source>
        <translation>не хватает запятой или «]»</translation>
    </message>
    <message>
        <source>a name in quotation marks is missing</source>
        <translation>не хватает имени в кавычках</translation>
    </message>
    <message>
        <source>“%1” stands twice in one record</source>
        <translation>«%1» стоит дважды в одной записи</translation>
    </message>
    <message>
        <source>a colon is missing after “%1”</source>
        <translation>после «%1» не хватает двоеточия</translation>
    </message>
    <message>
        <source>a comma or “}” is missing</source>
        <translation>не хватает запятой или «}»</translation>
    </message>
    <message>
        <source>a text is not closed on its line</source>
        <translation>текст не закрыт в своей строке</translation>
    </message>
    <message>
        <source>a text is not closed</source>
        <translation>текст не закрыт</translation>
    </message>
    <message>
        <source>a backslash is not followed by a sign JSON knows</source>
        <translation>после обратной косой черты стоит знак, которого JSON не знает</translation>
    </message>
    <message>
        <source>This file is not text in UTF-8. Save it as UTF-8 and try again. Nothing was taken over.</source>
        <translation>Этот файл – не текст в UTF-8. Сохраните его в UTF-8 и попробуйте снова. Ничего не взято.</translation>
    </message>
</context>
<context>
    <name>LawReference</name>
    <message>
        <source>“%1” is not a law reference. Write country, law, article and part, as in “KZ CC 272(3)” or “KZ CAO 488”.</source>
        <translation>«%1» – не ссылка на закон. Напишите страну, закон, статью и часть, например «KZ CC 272(3)» или «KZ CAO 488».</translation>
    </message>
</context>
<context>
    <name>LeavingCopy</name>
    <message>
        <source>Printed: %1</source>
        <translation>Напечатано: %1</translation>
    </message>
    <message>
        <source>printed</source>
        <translation>напечатано</translation>
    </message>
    <message>
        <source>The vault’s history says that it was printed.</source>
        <translation>В истории хранилища записано, что это напечатано.</translation>
    </message>
</context>
<context>
    <name>LetterBatch</name>
    <message>
        <source>Stopped. No letter was written and the vault is as it was.</source>
        <translation>Остановлено. Ни одно письмо не записано, хранилище не изменилось.</translation>
    </message>
    <message>
        <source>No letter was chosen: choose cases, and whom to write to.</source>
        <translation>Не выбрано ни одного письма: выберите дела и адресатов.</translation>
    </message>
    <message>
        <source>Choose single files, one file for the printer, or both.</source>
        <translation>Выберите отдельные файлы, один файл для печати или и то и другое.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>case, office</comment>
        <translation>%1, кому: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>letter, problem</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) cannot be written, so none was. The first: %1</source>
        <translation>
            <numerusform>%n письмо нельзя записать, поэтому не записано ни одно. Первое: %1</numerusform>
            <numerusform>%n письма нельзя записать, поэтому не записано ни одно. Первое: %1</numerusform>
            <numerusform>%n писем нельзя записать, поэтому не записано ни одно. Первое: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Write %n letter(s)</source>
        <translation>
            <numerusform>Записать %n письмо</numerusform>
            <numerusform>Записать %n письма</numerusform>
            <numerusform>Записать %n писем</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Adds %n letter(s) to the log.</source>
        <translation>
            <numerusform>В журнал добавлено %n письмо.</numerusform>
            <numerusform>В журнал добавлено %n письма.</numerusform>
            <numerusform>В журнал добавлено %n писем.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) had been written before.</source>
        <translation>
            <numerusform>%n письмо уже было записано раньше.</numerusform>
            <numerusform>%n письма уже были записаны раньше.</numerusform>
            <numerusform>%n писем уже были записаны раньше.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) were in the log already and were made again.</source>
        <translation>
            <numerusform>%n письмо уже было в журнале, его сделали ещё раз.</numerusform>
            <numerusform>%n письма уже были в журнале, их сделали ещё раз.</numerusform>
            <numerusform>%n писем уже были в журнале, их сделали ещё раз.</numerusform>
        </translation>
    </message>
    <message>
        <source>This official is not on record any more, perhaps in the bin. Choose another, or bring this one back.</source>
        <translation>Этого должностного лица больше нет среди записей – возможно, оно в корзине. Выберите другое или верните это.</translation>
    </message>
    <message>
        <source>The text names %1 of case %2, and this letter is about another case. Take the name out, or write the letter about %2 on its own.</source>
        <translation>В тексте назван человек из дела %2: %1, а это письмо о другом деле. Уберите имя или напишите письмо по делу %2 отдельно.</translation>
    </message>
</context>
<context>
    <name>LetterCommand</name>
    <message>
        <source>The template “%1” is not text in UTF-8. Save it as UTF-8 and try again. No letter was written.</source>
        <translation>Шаблон «%1» – не текст в UTF-8. Сохраните его в UTF-8 и попробуйте снова. Письмо не написано.</translation>
    </message>
    <message>
        <source>Say where to write: --out FILE, or a folder.</source>
        <translation>Укажите, куда записать: --out FILE или папку.</translation>
    </message>
    <message>
        <source>--lang needs en, ru or kk.</source>
        <translation>Параметру --lang нужно en, ru или kk.</translation>
    </message>
    <message>
        <source>--leave-out needs the id of a record.</source>
        <translation>Параметру --leave-out нужен идентификатор записи.</translation>
    </message>
    <message>
        <source>More than one official is called “%1”: give the id. No letter was written.</source>
        <translation>Под «%1» значится не одно должностное лицо: укажите идентификатор. Письмо не написано.</translation>
    </message>
    <message>
        <source>No letter to %1: the case is before this court.</source>
        <translation>Письма не будет: дело в производстве этого суда (%1).</translation>
    </message>
    <message>
        <source>“%1” is already there and was left as it is. Give another name, or --force to replace it.</source>
        <translation>Файл «%1» уже есть и остался прежним. Дайте другое имя или укажите --force, чтобы заменить его.</translation>
    </message>
    <message>
        <source>Wrote letter %1 to “%2”.</source>
        <translation>Письмо %1 записано в файл «%2».</translation>
    </message>
    <message>
        <source>More than one letter needs a folder: --out FOLDER.</source>
        <translation>Для нескольких писем нужна папка: --out FOLDER.</translation>
    </message>
    <message>
        <source>Say --format pdf, --format docx, --format odt, --format html or --format txt.</source>
        <translation>Укажите --format pdf, --format docx, --format odt, --format html или --format txt.</translation>
    </message>
    <message>
        <source>Nobody has approved it yet, so every page says DRAFT. Write it with --approved-by NAME, or use “approve-letter” and “print-letter”.</source>
        <translation>Письмо ещё никто не утвердил, поэтому на каждой странице стоит ЧЕРНОВИК. Создайте его с --approved-by NAME или используйте «approve-letter» и «print-letter».</translation>
    </message>
    <message>
        <source>The template “%1” could not be read: %2. No letter was written.</source>
        <translation>Шаблон «%1» прочитать не удалось: %2. Письмо не написано.</translation>
    </message>
    <message>
        <source>No official “%1” is on record. No letter was written. “list VAULT officials” shows who is.</source>
        <translation>Должностное лицо «%1» не внесено. Письмо не написано. Кто внесён, покажет “list VAULT officials”.</translation>
    </message>
    <message>
        <source>There is no official to write to. No letter was written. Add officials, or name one with --official.</source>
        <translation>Писать некому: нет ни одного должностного лица. Письмо не написано. Внесите должностных лиц или назовите одно через --official.</translation>
    </message>
    <message>
        <source>Say in words why it is said all the same: --keep-withheld REASON. “%1” is no reason.</source>
        <translation>Скажите словами, почему это всё же говорится: --keep-withheld ПРИЧИНА. «%1» – не причина.</translation>
    </message>
    <message>
        <source>--copy-to and --no-copy say two things: give one of them.</source>
        <translation>--copy-to и --no-copy противоречат друг другу: укажите что-то одно.</translation>
    </message>
    <message>
        <source>“%1” is given twice. No letter was written.</source>
        <translation>«%1» указан дважды. Ни одно письмо не написано.</translation>
    </message>
    <message>
        <source>%1 is the person the letter is about, and a letter about somebody names them. With --confirm withhold_name initials stand for the name; with --leave-out %1:occupation the letter does not say what they do. Nothing was written.</source>
        <translation>%1 – человек, о котором письмо, а письмо о человеке называет его. С --confirm withhold_name вместо имени стоят инициалы; с --leave-out %1:occupation письмо не говорит о его занятии. Ничего не записано.</translation>
    </message>
    <message>
        <source>%1 is the name of the person the letter is about, which stays. With --confirm withhold_name initials stand for it. Nothing was written.</source>
        <translation>%1 – имя человека, о котором письмо, и оно остаётся. С --confirm withhold_name вместо него стоят инициалы. Ничего не записано.</translation>
    </message>
    <message>
        <source>“%1” is a template as Habeas exports it. Take it in with “templates VAULT import”, then write with --template. No letter was written.</source>
        <translation>«%1» — шаблон, экспортированный Habeas. Примите его командой «templates VAULT import», затем пишите с --template. Письмо не написано.</translation>
    </message>
</context>
<context>
    <name>LetterConfirmed</name>
    <message>
        <source>it reaches nobody the person did not agree to</source>
        <translation>письмо не попадёт к тем, на кого человек не соглашался</translation>
    </message>
    <message>
        <source>initials stand for the name</source>
        <translation>вместо имени стоят инициалы</translation>
    </message>
    <message>
        <source>the day to act by had passed</source>
        <translation>срок срочной акции уже прошёл</translation>
    </message>
    <message>
        <source>it goes to a court that has the case before it</source>
        <translation>письмо идёт в суд, который рассматривает дело</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what was confirmed, why</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>it names somebody who may be under 18, to everybody</source>
        <translation>она для всех называет того, кому может не быть 18 лет</translation>
    </message>
    <message>
        <source>it was written although the person died</source>
        <translation>написано, хотя человек умер</translation>
    </message>
    <message>
        <source>a reprisal had followed an earlier letter</source>
        <translation>после прежнего письма была репрессия в ответ</translation>
    </message>
    <message>
        <source>said although it was withheld: %1</source>
        <translation>сказано, хотя было закрыто: %1</translation>
    </message>
    <message>
        <source>facts it rests on had changed since it was written</source>
        <translation>факты, на которые оно опирается, с тех пор изменились</translation>
    </message>
</context>
<context>
    <name>LetterLog</name>
    <message>
        <source>The letter cannot go out as it is: %1 Nothing was written.</source>
        <translation>В таком виде письмо отправить нельзя: %1 Ничего не записано.</translation>
    </message>
    <message>
        <source>Adds 1 letter to the log.</source>
        <translation>Добавляет в журнал 1 письмо.</translation>
    </message>
    <message>
        <source>Adds 1 dispatch.</source>
        <translation>Добавляет 1 отправку.</translation>
    </message>
    <message>
        <source>Write letter %1</source>
        <translation>Запись письма: %1</translation>
    </message>
    <message>
        <source>Print letter %1</source>
        <translation>Печать письма: %1</translation>
    </message>
    <message>
        <source>This is a refusal, not a consent: there is nothing to withdraw.</source>
        <translation>Это отказ, а не согласие: отзывать нечего.</translation>
    </message>
    <message>
        <source>This consent was withdrawn already (%1).</source>
        <translation>Это согласие уже отозвано (%1).</translation>
    </message>
    <message>
        <source>Say on which day the consent was withdrawn.</source>
        <translation>Скажите, в какой день согласие отозвано.</translation>
    </message>
    <message>
        <source>Withdraw the consent for “%1”</source>
        <translation>Отозвать согласие «%1»</translation>
    </message>
    <message>
        <source>No further letter or export rests on this consent.</source>
        <translation>Новые письма и выгрузки на это согласие больше не опираются.</translation>
    </message>
    <message>
        <source>Made under it: %1, %2, %3.</source>
        <translation>Сделано на его основании: %1, %2, %3.</translation>
    </message>
    <message>
        <source>disclosure</source>
        <translation>раскрытие</translation>
    </message>
    <message>
        <source>open letter</source>
        <translation>открытое письмо</translation>
    </message>
    <message>
        <source>Say who was told.</source>
        <translation>Скажите, кому сообщено.</translation>
    </message>
    <message>
        <source>Say what was told: in words, or which records.</source>
        <translation>Скажите, что сообщено: словами или какие записи.</translation>
    </message>
    <message>
        <source>“%1” is no record of this case. Nothing was noted.</source>
        <translation>«%1» – не запись этого дела. Ничего не записано.</translation>
    </message>
    <message>
        <source>The consent is not one of this case. Nothing was noted.</source>
        <translation>Это согласие не из этого дела. Ничего не записано.</translation>
    </message>
    <message>
        <source>Note what was told to %1</source>
        <translation>Записать, что сообщено: %1</translation>
    </message>
    <message>
        <source>No consent is named for what was told to %1.</source>
        <translation>Для сообщённого (%1) не указано согласие.</translation>
    </message>
    <message>
        <source>The letter %1 is in the bin. Bring it back first.</source>
        <translation>Письмо %1 в корзине. Сначала верните его.</translation>
    </message>
    <message>
        <source>“%1” is a court that has the case before it; a letter there may be taken as interference and do harm. Choose another official, or confirm it and say why. The letter is as it was.</source>
        <translation>«%1» – суд, в производстве которого находится дело; письмо туда могут счесть вмешательством, и оно может навредить. Выберите другого адресата или подтвердите и скажите почему. Письмо осталось прежним.</translation>
    </message>
    <message>
        <source>Say who approves the letter. It is still a draft.</source>
        <translation>Скажите, кто утверждает письмо. Пока это черновик.</translation>
    </message>
    <message>
        <source>The letter %1 is approved already, by %2.</source>
        <translation>Письмо %1 уже утверждено: %2.</translation>
    </message>
    <message>
        <source>The letter %1 is no draft any more: its state is “%2”.</source>
        <translation>Письмо %1 уже не черновик: его состояние – «%2».</translation>
    </message>
    <message>
        <source>There is no letter “%1” in this vault. Look at the list of letters for its reference.</source>
        <translation>Письма «%1» в этом хранилище нет. Посмотрите его номер в списке писем.</translation>
    </message>
    <message>
        <source>More than one letter has the reference “%1”: give the id.</source>
        <translation>Номер «%1» есть у нескольких писем: укажите идентификатор.</translation>
    </message>
    <message>
        <source>Approve letter %1</source>
        <translation>Утвердить письмо %1</translation>
    </message>
    <message>
        <source>Letter %1 is approved by %2; its text is frozen and prints without the draft mark.</source>
        <translation>Письмо %1 утверждено (%2); текст зафиксирован и печатается без пометки «черновик».</translation>
    </message>
    <message>
        <source>The letter %1 is a draft. Approve it first; nothing was noted.</source>
        <translation>Письмо %1 – черновик. Сначала утвердите его; ничего не записано.</translation>
    </message>
    <message>
        <source>Say on which day the letter was sent.</source>
        <translation>Скажите, в какой день письмо отправлено.</translation>
    </message>
    <message>
        <source>The letter is dated %1, so it cannot have been sent before. Check the day.</source>
        <translation>Письмо датировано %1, поэтому не могло быть отправлено раньше. Проверьте день.</translation>
    </message>
    <message>
        <source>Note letter %1 as sent</source>
        <translation>Отметить письмо %1 отправленным</translation>
    </message>
    <message>
        <source>The letter %1 was not sent yet. Note when it was sent first.</source>
        <translation>Письмо %1 ещё не отправлено. Сначала отметьте отправку.</translation>
    </message>
    <message>
        <source>Say on which day the reply came.</source>
        <translation>Скажите, в какой день пришёл ответ.</translation>
    </message>
    <message>
        <source>Give the reply&apos;s text, its file, its reference or what came of it.</source>
        <translation>Укажите текст ответа, его файл, его номер или итог.</translation>
    </message>
    <message>
        <source>Log the reply to letter %1</source>
        <translation>Записать ответ на письмо %1</translation>
    </message>
    <message>
        <source>What came of letter %1</source>
        <translation>Итог письма %1</translation>
    </message>
    <message>
        <source>“%1” stays in the office, or with the person it is about: nobody has to approve it and it is not sent. What somebody outside was told is noted as a disclosure.</source>
        <translation>«%1» остаётся в организации или у самого человека: его не утверждают и не отправляют. То, что сообщено кому-то вне её, записывается как раскрытие.</translation>
    </message>
    <message>
        <source>The reply would be due on %1, before the letter was sent. Check the day.</source>
        <translation>Срок ответа (%1) раньше дня отправки письма. Проверьте дату.</translation>
    </message>
    <message>
        <source>It is letter %1, which the log has already: kept there as made once more.</source>
        <translation>Это письмо %1, оно уже есть в журнале: там отмечено, что его сделали ещё раз.</translation>
    </message>
    <message>
        <source>Make letter %1 again</source>
        <translation>Письмо %1 сделано ещё раз</translation>
    </message>
    <message>
        <source>Letter %1: the file was not kept</source>
        <translation>Письмо %1: файл не сохранился</translation>
    </message>
    <message>
        <source>The letter says “%1”, which is sealed: no output may say it. Take it out of the text it stands in. Nothing was written.</source>
        <translation>В письме сказано «%1», а это опечатано: ни один документ этого говорить не должен. Уберите это из текста, где оно стоит. Ничего не записано.</translation>
    </message>
    <message>
        <source>The file&apos;s name says “%1”, which is withheld (%2). Whoever sees the folder reads it: give the file another name. Nothing was written.</source>
        <translation>В имени файла сказано «%1», а это скрыто (%2). Его прочтёт любой, кто увидит папку: назовите файл иначе. Ничего не записано.</translation>
    </message>
    <message>
        <source>The case was sealed or put into the bin meanwhile. Nothing was written.</source>
        <translation>Дело тем временем опечатали или отправили в корзину. Ничего не записано.</translation>
    </message>
    <message>
        <source>The log keeps that letter %1 was made once more.</source>
        <translation>В журнале отмечено, что письмо %1 сделали ещё раз.</translation>
    </message>
    <message>
        <source>Write letter %1 again</source>
        <translation>Письмо %1 записано ещё раз</translation>
    </message>
    <message>
        <source>Print letter %1 again</source>
        <translation>Письмо %1 напечатано ещё раз</translation>
    </message>
    <message>
        <source>Printed on %1</source>
        <translation>Напечатано: %1</translation>
    </message>
    <message>
        <source>Written to a file on %1: %2</source>
        <comment>date, format</comment>
        <translation>Записано в файл: %1, %2</translation>
    </message>
    <message>
        <source>, marked DRAFT</source>
        <translation>, с отметкой «ЧЕРНОВИК»</translation>
    </message>
    <message>
        <source>Brought out as: %1.</source>
        <comment>formats</comment>
        <translation>Вышло как: %1.</translation>
    </message>
    <message>
        <source>The consent was given on %1, so it cannot have been withdrawn before. Check the day; nothing was noted.</source>
        <translation>Согласие дано %1 и не могло быть отозвано раньше. Проверьте день; ничего не записано.</translation>
    </message>
    <message>
        <source>It went out on %1.</source>
        <comment>a letter</comment>
        <translation>День отправки: %1.</translation>
    </message>
    <message>
        <source>It was approved on %1 only, after the day it was sent. Check both days.</source>
        <translation>Письмо одобрено лишь %1, после дня отправки. Проверьте оба дня.</translation>
    </message>
    <message>
        <source>Only drafts of it were brought out. Check which paper went out.</source>
        <translation>Выводились только черновики этого письма. Проверьте, что именно отправлено.</translation>
    </message>
    <message>
        <source>no date</source>
        <comment>consent</comment>
        <translation>даты нет</translation>
    </message>
    <message>
        <source>Another consent for the same purpose is on record (%1%2). It counts only where it was certainly given after the withdrawal; withdraw it too where the person meant both.</source>
        <translation>В деле есть ещё одно согласие на то же самое (%1%2). Оно действует, только если наверняка дано после отзыва; отзовите и его, если человек имел в виду оба.</translation>
    </message>
    <message>
        <source>The letter was sent on %1.</source>
        <translation>Письмо отправлено: %1.</translation>
    </message>
    <message>
        <source>The letter was sent: %1.</source>
        <comment>a month, or about when</comment>
        <translation>Письмо отправлено: %1.</translation>
    </message>
    <message>
        <source>Letter %1 is on record as sent already (%2). Say whether that day is to be corrected or the letter went out once more; nothing was noted.</source>
        <translation>Письмо %1 уже отмечено как отправленное (%2). Укажите, исправить ли этот день или письмо ушло ещё раз; ничего не записано.</translation>
    </message>
    <message>
        <source>It went out: %1.</source>
        <comment>a letter; a month, or about when</comment>
        <translation>Отправлено: %1.</translation>
    </message>
    <message>
        <source>So the reply cannot be older. Check the day.</source>
        <translation>Ответ не может быть раньше. Проверьте день.</translation>
    </message>
    <message>
        <source>Letter %1 reminds of %2 as unanswered, and an answer to that is on record meanwhile. Write it anew, without what is no longer so; nothing was noted.</source>
        <translation>Письмо %1 напоминает о %2 как об оставшемся без ответа, а ответ уже записан. Напишите письмо заново, без того, что уже не так; ничего не записано.</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>a record, what it said, what it says now</comment>
        <translation>%1: %2 → %3</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>changes</comment>
        <translation>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fact(s) that letter %1 rests on changed since it was written (%2). Write it anew, or confirm that it is right as it stands.</source>
        <translation>
            <numerusform>С тех пор как написано письмо %1, изменился %n факт, на который оно опирается (%2). Напишите письмо заново или подтвердите, что оно верно как есть.</numerusform>
            <numerusform>С тех пор как написано письмо %1, изменились %n факта, на которые оно опирается (%2). Напишите письмо заново или подтвердите, что оно верно как есть.</numerusform>
            <numerusform>С тех пор как написано письмо %1, изменились %n фактов, на которые оно опирается (%2). Напишите письмо заново или подтвердите, что оно верно как есть.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fact(s) that letter %1 rests on changed since it was approved (%2). Write it anew, or confirm that it is right as it stands.</source>
        <translation>
            <numerusform>С тех пор как утверждено письмо %1, изменился %n факт, на который оно опирается (%2). Напишите письмо заново или подтвердите, что оно верно как есть.</numerusform>
            <numerusform>С тех пор как утверждено письмо %1, изменились %n факта, на которые оно опирается (%2). Напишите письмо заново или подтвердите, что оно верно как есть.</numerusform>
            <numerusform>С тех пор как утверждено письмо %1, изменились %n фактов, на которые оно опирается (%2). Напишите письмо заново или подтвердите, что оно верно как есть.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LetterLogCommands</name>
    <message>
        <source>Wrote letter %1 to “%2”, as it was written.</source>
        <translation>Письмо %1 записано в «%2» таким, каким было написано.</translation>
    </message>
    <message>
        <source>Nobody has approved letter %1: it is marked as a draft.</source>
        <translation>Письмо %1 никто не утвердил: на нём пометка «черновик».</translation>
    </message>
    <message>
        <source>Say how it was sent: --medium %1.</source>
        <translation>Скажите, как отправлено: --medium %1.</translation>
    </message>
    <message>
        <source>--document needs the id of a document on record.</source>
        <translation>После --document нужен идентификатор документа из дела.</translation>
    </message>
    <message>
        <source>Nothing to list.</source>
        <translation>Список пуст.</translation>
    </message>
    <message>
        <source>open letter</source>
        <translation>открытое письмо</translation>
    </message>
    <message numerus="yes">
        <source>%n fact(s)</source>
        <translation>
            <numerusform>%n факт</numerusform>
            <numerusform>%n факта</numerusform>
            <numerusform>%n фактов</numerusform>
        </translation>
    </message>
    <message>
        <source>sent</source>
        <translation>отправлено</translation>
    </message>
    <message>
        <source>written</source>
        <translation>написано</translation>
    </message>
    <message>
        <source>Nothing about this case left the office.</source>
        <translation>О деле ничего не выходило за пределы офиса.</translation>
    </message>
    <message>
        <source>Give the consent’s id: “show REF --json” has it.</source>
        <translation>Укажите идентификатор согласия: он есть в «show REF --json».</translation>
    </message>
    <message>
        <source>Say who approves: --approved-by NAME.</source>
        <translation>Скажите, кто утверждает: --approved-by NAME.</translation>
    </message>
    <message>
        <source>The reply to letter %1 is noted.</source>
        <translation>Ответ на письмо %1 записан.</translation>
    </message>
    <message>
        <source>The case has no consent with the id “%1”. “show REF --json” shows those there are.</source>
        <translation>В деле нет согласия с идентификатором «%1». Какие есть, покажет “show REF --json”.</translation>
    </message>
    <message>
        <source>Say on which day the reply came: --on DATE. Without a reply, --outcome alone.</source>
        <translation>Укажите, в какой день пришёл ответ: --on DATE. Без ответа — только --outcome.</translation>
    </message>
    <message>
        <source>Say who was told: --to NAME.</source>
        <translation>Укажите, кому сообщили: --to NAME.</translation>
    </message>
    <message>
        <source>Say what was told: --what TEXT, or --fact ID.</source>
        <translation>Укажите, что сообщили: --what TEXT или --fact ID.</translation>
    </message>
    <message>
        <source>--correct-day corrects what is on record, --once-more adds to it: give one of them.</source>
        <translation>--correct-day исправляет запись, --once-more добавляет новую отправку: укажите что-то одно.</translation>
    </message>
    <message>
        <source>%1; said although withheld: %2</source>
        <comment>what was told; of what kind</comment>
        <translation>%1; сказано, хотя закрыто: %2</translation>
    </message>
    <message>
        <source>left the vault</source>
        <translation>вышло из хранилища</translation>
    </message>
</context>
<context>
    <name>LetterLogModel</name>
    <message>
        <source>To: %1</source>
        <translation>Кому: %1</translation>
    </message>
    <message>
        <source>sent on %1 by %2</source>
        <translation>отправлено %1 (%2)</translation>
    </message>
    <message>
        <source>tracking number %1</source>
        <translation>номер отслеживания %1</translation>
    </message>
    <message>
        <source>reply due %1</source>
        <translation>ответ ожидается %1</translation>
    </message>
    <message>
        <source>reply came on %1 (%2)</source>
        <translation>ответ пришёл %1 (%2)</translation>
    </message>
    <message>
        <source>no reference</source>
        <translation>без номера</translation>
    </message>
    <message>
        <source>outcome: %1</source>
        <translation>итог: %1</translation>
    </message>
    <message>
        <source>They say: %1</source>
        <translation>Пишут: %1</translation>
    </message>
    <message>
        <source>⚠ Changed since, on %1 by %2: %3, %4 → %5</source>
        <translation>⚠ С тех пор изменено, %1, %2: %3, %4 → %5</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Approved by %1 on %2.</source>
        <translation>Утверждено: %1, %2.</translation>
    </message>
    <message>
        <source>Nobody has approved it: whatever is made from it says DRAFT.</source>
        <translation>Письмо никто не утвердил: на всём, что из него делается, стоит ЧЕРНОВИК.</translation>
    </message>
    <message numerus="yes">
        <source>◔ No reply for %n week(s): write a follow-up.</source>
        <translation>
            <numerusform>◔ Нет ответа %n неделю: напишите напоминание.</numerusform>
            <numerusform>◔ Нет ответа %n недели: напишите напоминание.</numerusform>
            <numerusform>◔ Нет ответа %n недель: напишите напоминание.</numerusform>
        </translation>
    </message>
    <message>
        <source>Confirmed: %1</source>
        <translation>Подтверждено: %1</translation>
    </message>
    <message>
        <source>Consent: %1</source>
        <translation>Согласие: %1</translation>
    </message>
    <message>
        <source>It stays with the office or the person: nobody has to approve it.</source>
        <translation>Остаётся в организации или у человека: утверждать не нужно.</translation>
    </message>
    <message>
        <source>Written from the template “%1”, version %2</source>
        <translation>Составлено по шаблону «%1», версия %2</translation>
    </message>
    <message>
        <source>SHA-256 of the text: %1</source>
        <translation>SHA-256 текста: %1</translation>
    </message>
    <message numerus="yes">
        <source>It rests on %n fact(s). What it said of them stands in its text; this is what the record says now:</source>
        <translation>
            <numerusform>Основание: %n факт. Что сказано о них в письме, видно из его текста; вот что запись говорит сейчас:</numerusform>
            <numerusform>Основание: %n факта. Что сказано о них в письме, видно из его текста; вот что запись говорит сейчас:</numerusform>
            <numerusform>Основание: %n фактов. Что сказано о них в письме, видно из его текста; вот что запись говорит сейчас:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It rests on %n fact(s), and said of them:</source>
        <translation>
            <numerusform>Основание: %n факт; о нём сказано:</numerusform>
            <numerusform>Основание: %n факта; о них сказано:</numerusform>
            <numerusform>Основание: %n фактов; о них сказано:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LetterLook</name>
    <message>
        <source>“%1” is withheld here (%2).</source>
        <translation>«%1» здесь скрыто (%2).</translation>
    </message>
    <message>
        <source>Not in the dictionary.</source>
        <translation>Нет в словаре.</translation>
    </message>
</context>
<context>
    <name>LetterPrinting</name>
    <message>
        <source>Print preview</source>
        <translation>Предпросмотр печати</translation>
    </message>
    <message>
        <source>Print the letter</source>
        <translation>Печать письма</translation>
    </message>
    <message>
        <source>Write the letter to a file</source>
        <translation>Запись письма в файл</translation>
    </message>
    <message>
        <source>The folder the letters go to</source>
        <translation>Папка, в которую пойдут письма</translation>
    </message>
</context>
<context>
    <name>LetterRows</name>
    <message numerus="yes">
        <source>%n fact(s) changed since</source>
        <translation>
            <numerusform>с тех пор изменился %n факт</numerusform>
            <numerusform>с тех пор изменились %n факта</numerusform>
            <numerusform>с тех пор изменились %n фактов</numerusform>
        </translation>
    </message>
    <message>
        <source>follow-up due since %1</source>
        <translation>пора напомнить с %1</translation>
    </message>
    <message numerus="yes">
        <source>made %n time(s)</source>
        <translation>
            <numerusform>сделано %n раз</numerusform>
            <numerusform>сделано %n раза</numerusform>
            <numerusform>сделано %n раз</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Letters</name>
    <message numerus="yes">
        <source>%n sealed record(s) of the case stayed out.</source>
        <translation>
            <numerusform>%n опечатанная запись дела не вошла.</numerusform>
            <numerusform>%n опечатанные записи дела не вошли.</numerusform>
            <numerusform>%n опечатанных записей дела не вошли.</numerusform>
        </translation>
    </message>
    <message>
        <source>The template leaves an empty page. Choose another, or add words to it.</source>
        <translation>Шаблон даёт пустую страницу. Выберите другой или добавьте в него текст.</translation>
    </message>
    <message>
        <source>The letter asks for nothing yet. Type at least one request; the program makes up none.</source>
        <translation>В письме пока нет ни одной просьбы. Введите хотя бы одну: сама программа ничего не придумывает.</translation>
    </message>
    <message>
        <source>The consent for “%1” has no date, so nobody can tell whether it held. Record when it was given; where nobody knows, record that and how it was given.</source>
        <translation>У согласия «%1» нет даты, поэтому не понять, действовало ли оно. Внесите, когда оно дано; если никто не знает, внесите это и то, как оно дано.</translation>
    </message>
    <message>
        <source>A refusal for “%1” is on record beside the consent and is not certainly older. Ask the person which holds, and record it.</source>
        <translation>Рядом с согласием «%1» внесён отказ, и не видно, что он раньше. Спросите человека, что верно, и внесите ответ.</translation>
    </message>
    <message>
        <source>genitive</source>
        <translation>родительный</translation>
    </message>
    <message>
        <source>dative</source>
        <translation>дательный</translation>
    </message>
    <message>
        <source>accusative</source>
        <translation>винительный</translation>
    </message>
    <message>
        <source>instrumental</source>
        <translation>творительный</translation>
    </message>
    <message>
        <source>prepositional</source>
        <translation>предложный</translation>
    </message>
    <message>
        <source>locative</source>
        <translation>местный</translation>
    </message>
    <message>
        <source>ablative</source>
        <translation>исходный</translation>
    </message>
    <message>
        <source>Line %1, column %2: the letter needs the %3 form of the name “%4”, and nobody has typed it in. Type it in on the person&apos;s page; the program never guesses it.</source>
        <translation>Строка %1, столбец %2: письму нужен %3 падеж имени «%4», а эта форма не введена. Введите её на странице человека: программа формы имён не угадывает.</translation>
    </message>
    <message>
        <source>Line %1, column %2: the filter given to “%3” is made for another kind of value. Take it out, or use the one for this kind.</source>
        <translation>Строка %1, столбец %2: фильтр у «%3» рассчитан на значение другого вида. Уберите его или возьмите подходящий.</translation>
    </message>
    <message>
        <source>Line %1, column %2: “%3” has parts and no words of its own. Use “{{#%3}}…{{/%3}}” around what is said of it.</source>
        <translation>Строка %1, столбец %2: у «%3» есть части, но нет собственных слов. Поставьте «{{#%3}}…{{/%3}}» вокруг того, что о нём сказано.</translation>
    </message>
    <message>
        <source>The font %1 that letters are printed with is missing from the program. Install the program again.</source>
        <translation>В программе нет шрифта %1, которым печатаются письма. Установите программу заново.</translation>
    </message>
    <message>
        <source>The character “%1” (U+%2) is in none of the fonts letters are printed with, so it would be missing on paper. Take it out or write it another way.</source>
        <translation>Знака «%1» (U+%2) нет ни в одном из шрифтов для писем, на бумаге его бы не было. Уберите его или напишите иначе.</translation>
    </message>
    <message>
        <source>“%1” is sealed or in the bin, so no letter goes there. Choose another official.</source>
        <translation>Запись «%1» опечатана или в корзине, поэтому письма туда не отправляются. Выберите другого адресата.</translation>
    </message>
    <message>
        <source>“%1” has no address in the letter&apos;s language (%2). Type in the address block, the salutation and the close on the official&apos;s page; the program makes up none of them.</source>
        <translation>Для «%1» нет адреса на языке письма (%2). Введите адрес, обращение и заключительные слова на странице должностного лица: сама программа их не придумывает.</translation>
    </message>
    <message>
        <source>“%1” has no salutation in the letter&apos;s language (%2). Type it in on the official&apos;s page.</source>
        <translation>Для «%1» нет обращения на языке письма (%2). Введите его на странице должностного лица.</translation>
    </message>
    <message>
        <source>“%1” has no close in the letter&apos;s language (%2). Type it in on the official&apos;s page.</source>
        <translation>Для «%1» нет заключительных слов на языке письма (%2). Введите их на странице должностного лица.</translation>
    </message>
    <message>
        <source>The case names no person at risk a letter could be about. Add the person under People, then write the letter.</source>
        <translation>В деле не назван человек под угрозой, о котором могло бы быть письмо. Добавьте его в разделе «Люди» и тогда пишите письмо.</translation>
    </message>
    <message>
        <source>The person at risk has no name on record that a letter may use. Type the name in on the person&apos;s page, then write the letter.</source>
        <translation>У человека под угрозой не внесено имя, которое можно использовать в письме. Введите имя на его странице и тогда пишите письмо.</translation>
    </message>
    <message>
        <source>The case has no sentence, restriction, detention, charge or event a letter could state. Add what happened, or a paragraph of your own, then write the letter.</source>
        <translation>В деле нет приговора, ограничения, задержания, обвинения или события, о котором могло бы сказать письмо. Добавьте, что произошло, или собственный абзац и тогда пишите письмо.</translation>
    </message>
    <message>
        <source>The person&apos;s answer speaks of certain readers only: “%1”. Confirm that this letter reaches nobody the person did not agree to.</source>
        <translation>Ответ человека относится только к определённым читателям: «%1». Подтвердите, что письмо не попадёт к тем, на кого согласия нет.</translation>
    </message>
    <message>
        <source>The urgent action %1 says: stop action. Further letters could do harm, so none is made while that stands in the case.</source>
        <translation>В срочной акции %1 сказано: прекратить действия. Новые письма могут навредить, поэтому, пока это стоит в деле, они не составляются.</translation>
    </message>
    <message>
        <source>The case is sealed or in the bin, so no letter is made from it.</source>
        <translation>Дело опечатано или в корзине, поэтому писем по нему не составляется.</translation>
    </message>
    <message>
        <source>The letter names “%1”, who is in this case as: %2. Such a name never leaves the office. Take it out of the text it stands in.</source>
        <translation>В письме названо имя «%1», а этот человек в деле – %2. Такое имя никогда не выходит за пределы офиса. Уберите его из текста, в котором оно стоит.</translation>
    </message>
    <message>
        <source>who a source came from</source>
        <translation>тот, от кого получены сведения</translation>
    </message>
    <message>
        <source>The letter “%1” has no text in %2. It can be written in: %3.</source>
        <translation>У письма «%1» нет текста на этом языке: %2. Его можно написать на других: %3.</translation>
    </message>
    <message>
        <source>There is no letter template “%1”. Choose one of the list.</source>
        <translation>Шаблона письма «%1» нет. Выберите один из списка.</translation>
    </message>
    <message numerus="yes">
        <source>The letter takes %n page(s). One page is read; leave something out.</source>
        <translation>
            <numerusform>Письмо занимает %n страницу. Читают одну страницу: уберите что-нибудь.</numerusform>
            <numerusform>Письмо занимает %n страницы. Читают одну страницу: уберите что-нибудь.</numerusform>
            <numerusform>Письмо занимает %n страниц. Читают одну страницу: уберите что-нибудь.</numerusform>
        </translation>
    </message>
    <message>
        <source>The person&apos;s name stands in the letter less than twice. Readers who handle many letters look for it.</source>
        <translation>Имя человека стоит в письме меньше двух раз. Те, кто читает много писем, ищут именно его.</translation>
    </message>
    <message>
        <source>The letter gives no date of anything that happened.</source>
        <translation>В письме нет ни одной даты событий.</translation>
    </message>
    <message>
        <source>The letter asks for nothing. Type what the reader should do.</source>
        <translation>В письме нет просьбы. Напишите, что должен сделать адресат.</translation>
    </message>
    <message>
        <source>These words of the record are not in the letter&apos;s language (%1) and were left out: %2. Add a paragraph of your own where they matter.</source>
        <translation>Эти слова записи не на языке письма (%1), поэтому они пропущены: %2. Если они важны, добавьте собственный абзац.</translation>
    </message>
    <message>
        <source>The name is not on record in the letter&apos;s language (%1); the letter has “%2”. Type the other spelling in on the person&apos;s page.</source>
        <translation>Имя на языке письма (%1) не внесено; в письме стоит «%2». Введите другое написание на странице человека.</translation>
    </message>
    <message>
        <source>“%1” does not look like the letter&apos;s language (%2).</source>
        <translation>«%1» не похоже на язык письма (%2).</translation>
    </message>
    <message>
        <source>“%1” is in capital letters, which reads as shouting.</source>
        <translation>«%1» набрано прописными буквами, это читается как крик.</translation>
    </message>
    <message>
        <source>The urgent action “%1” has run out (act by %2). Ask whoever issued it whether letters are still wanted.</source>
        <translation>Срочная акция «%1» закончилась (действовать до: %2). Спросите тех, кто её выпустил, нужны ли ещё письма.</translation>
    </message>
    <message>
        <source>The urgent action “%1” may have run out (act by %2). Ask whoever issued it whether letters are still wanted.</source>
        <translation>Срочная акция «%1» могла закончиться (действовать до: %2). Спросите тех, кто её выпустил, нужны ли ещё письма.</translation>
    </message>
    <message>
        <source>The urgent action “%1” stated that no days were left. Ask whoever issued it whether letters are still wanted.</source>
        <translation>В срочной акции «%1» указано, что дней не осталось. Спросите тех, кто её выпустил, нужны ли ещё письма.</translation>
    </message>
    <message numerus="yes">
        <source>Nobody has checked the address of “%1” in the last %n day(s).</source>
        <translation>
            <numerusform>Адрес «%1» никто не проверял больше %n дня.</numerusform>
            <numerusform>Адрес «%1» никто не проверял больше %n дней.</numerusform>
            <numerusform>Адрес «%1» никто не проверял больше %n дней.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” prefers letters in another language (%2).</source>
        <translation>Для «%1» предпочтителен другой язык писем (%2).</translation>
    </message>
    <message>
        <source>The person may be under 18. Names of minors need more care than a consent on record.</source>
        <translation>Человеку может не быть 18 лет. Имена несовершеннолетних требуют большей осторожности, чем одно внесённое согласие.</translation>
    </message>
    <message numerus="yes">
        <source>%n fact(s) of this letter rest on a sealed source only. Ask whether they could lead back to it.</source>
        <translation>
            <numerusform>%n факт этого письма опирается только на опечатанный источник. Спросите, не приведёт ли он к источнику.</numerusform>
            <numerusform>%n факта этого письма опираются только на опечатанный источник. Спросите, не приведут ли они к источнику.</numerusform>
            <numerusform>%n фактов этого письма опираются только на опечатанный источник. Спросите, не приведут ли они к источнику.</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1, column %2: the tag “&lt;%3&gt;” is not used in letters. There are p, br, b, i, strong, em, h1 to h3, hr, div, span, sup, sub and the table tags.</source>
        <translation>Строка %1, столбец %2: тег «&lt;%3&gt;» в письмах не используется. Есть p, br, b, i, strong, em, от h1 до h3, hr, div, span, sup, sub и теги таблиц.</translation>
    </message>
    <message>
        <source>Line %1, column %2: the tag “&lt;%3&gt;” says more than letters use. It may have class, lang, dir, align, width, border and the cell spans, in double quotes, with fixed values.</source>
        <translation>Строка %1, столбец %2: в теге «&lt;%3&gt;» есть лишнее для писем. В нём могут быть class, lang, dir, align, width, border и объединение ячеек, в двойных кавычках, с постоянными значениями.</translation>
    </message>
    <message>
        <source>Line %1, column %2: “&lt;” opens a tag that is never closed. Write “&amp;lt;” where the sign itself is meant.</source>
        <translation>Строка %1, столбец %2: знак «&lt;» открывает тег, который не закрыт. Если нужен сам знак, напишите «&amp;lt;».</translation>
    </message>
    <message>
        <source>The margins leave no room for the letter. Choose smaller margins or larger paper.</source>
        <translation>Поля не оставляют места для письма. Выберите поля поменьше или бумагу побольше.</translation>
    </message>
    <message>
        <source>The printer does not answer. Nothing was printed; check it and print again.</source>
        <translation>Принтер не отвечает. Ничего не напечатано; проверьте его и напечатайте снова.</translation>
    </message>
    <message>
        <source>The printer stopped after page %1 of %2.</source>
        <translation>Принтер остановился после страницы %1 из %2.</translation>
    </message>
    <message>
        <source>The PDF could not be freed of the time it was made, which could tell where. Nothing was written; print the letter instead.</source>
        <translation>Из PDF не удалось убрать время создания, а по нему можно понять, где он сделан. Ничего не записано; напечатайте письмо на бумаге.</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>русский</translation>
    </message>
    <message>
        <source>Kazakh</source>
        <translation>казахский</translation>
    </message>
    <message>
        <source>English</source>
        <translation>английский</translation>
    </message>
    <message>
        <source>Line %1, column %2: here the letter has grown longer than any letter can be. Look for a list inside itself.</source>
        <translation>Строка %1, столбец %2: здесь письмо стало длиннее, чем бывают письма. Проверьте, нет ли списка внутри самого себя.</translation>
    </message>
    <message>
        <source>Line %1, column %2: “%3” may not be used in a letter, because it could give somebody away. Take it out of the template.</source>
        <translation>Строка %1, столбец %2: «%3» нельзя использовать в письме, потому что это может кого-то выдать. Уберите это из шаблона.</translation>
    </message>
    <message>
        <source>Line %1, column %2: a letter knows no “%3” here. Check the spelling, and whether it stands inside the right section.</source>
        <translation>Строка %1, столбец %2: письмо не знает здесь слова «%3». Проверьте написание и то, в нужном ли разделе оно стоит.</translation>
    </message>
    <message>
        <source>Line %1, column %2: the record has nothing for “%3”. Fill it in, or put “{{#%3}}…{{/%3}}” around the words that need it.</source>
        <translation>Строка %1, столбец %2: в записи нет ничего для «%3». Заполните это поле или поставьте «{{#%3}}…{{/%3}}» вокруг слов, которым оно нужно.</translation>
    </message>
    <message>
        <source>The template is longer than a letter can be. Shorten it.</source>
        <translation>Шаблон длиннее, чем может быть письмо. Сократите его.</translation>
    </message>
    <message>
        <source>Line %1, column %2: “{{” is opened here and never closed. Add the “}}” that belongs to it.</source>
        <translation>Строка %1, столбец %2: «{{» здесь открыто и не закрыто. Добавьте парное «}}».</translation>
    </message>
    <message>
        <source>Line %1, column %2: the section “%3” is opened here and never closed. Add “{{/%3}}” where it ends.</source>
        <translation>Строка %1, столбец %2: раздел «%3» здесь открыт и не закрыт. Добавьте «{{/%3}}» там, где он кончается.</translation>
    </message>
    <message>
        <source>Line %1, column %2: a letter writes every value as plain words, so “{{{” and “{{&amp;” are not used. Write “{{…}}”.</source>
        <translation>Строка %1, столбец %2: письмо пишет все значения простыми словами, поэтому «{{{» и «{{&amp;» не используются. Напишите «{{…}}».</translation>
    </message>
    <message>
        <source>Line %1, column %2: a letter is one text, so “{{&gt;” and “{{=” are not used. Take them out.</source>
        <translation>Строка %1, столбец %2: письмо – один текст, поэтому «{{&gt;» и «{{=» не используются. Уберите их.</translation>
    </message>
    <message>
        <source>Line %1, column %2: “%3” is not a name a template can use. Names are small Latin letters with dots between them, like “person.name”.</source>
        <translation>Строка %1, столбец %2: «%3» не может быть именем в шаблоне. Имена – строчные латинские буквы с точками между ними, например «person.name».</translation>
    </message>
    <message>
        <source>Line %1, column %2: sections are opened inside each other more than 32 deep. Close some of them.</source>
        <translation>Строка %1, столбец %2: разделы открыты один в другом глубже 32 раз. Закройте некоторые из них.</translation>
    </message>
    <message>
        <source>Line %1, column %2: “{{/%3}}” closes a section that is not open. Take it out, or open the section before it.</source>
        <translation>Строка %1, столбец %2: «{{/%3}}» закрывает раздел, который не открыт. Уберите это или откройте раздел раньше.</translation>
    </message>
    <message>
        <source>Line %1, column %2: “{{/%3}}” stands where “{{/%4}}” must close the section opened in line %5.</source>
        <translation>Строка %1, столбец %2: «{{/%3}}» стоит там, где «{{/%4}}» должно закрыть раздел, открытый в строке %5.</translation>
    </message>
    <message>
        <source>Line %1, column %2: there is a character here that cannot be printed. Delete it.</source>
        <translation>Строка %1, столбец %2: здесь знак, который нельзя напечатать. Удалите его.</translation>
    </message>
    <message>
        <source>“%1” is not a person at risk in this case, so no letter is made about them from it.</source>
        <translation>«%1» в этом деле не значится как человек под угрозой, поэтому письмо о нём не составляется.</translation>
    </message>
    <message>
        <source>The case has several people at risk: %1. Choose whom the letter is about; a letter is about one person.</source>
        <translation>В деле несколько людей под угрозой: %1. Выберите, о ком письмо: оно пишется об одном человеке.</translation>
    </message>
    <message>
        <source>Consent for letters to the authorities is missing for: %1.</source>
        <translation>Нет согласия на письма властям: %1.</translation>
    </message>
    <message>
        <source>Line %1, column %2: “%3” is not a sign letters know. Type the character itself.</source>
        <translation>Строка %1, столбец %2: знака «%3» в письмах нет. Наберите сам символ.</translation>
    </message>
    <message>
        <source>The letter holds a character that no document can (U+%1). Take it out. Nothing was written.</source>
        <translation>В письме есть символ, которого не может быть ни в каком документе (U+%1). Уберите его. Ничего не записано.</translation>
    </message>
    <message>
        <source>The document could not be put together: %1. Nothing was written.</source>
        <translation>Не удалось собрать документ: %1. Ничего не записано.</translation>
    </message>
    <message>
        <source>“%1” is said although it is withheld (%2): %3</source>
        <translation>«%1» сказано, хотя это скрыто (%2): %3</translation>
    </message>
    <message>
        <source>The text says “%1”, which is withheld (“%2”: %3). Replace it, or keep it and say why.</source>
        <translation>В тексте стоит «%1», а это скрыто («%2»: %3). Замените или оставьте и укажите причину.</translation>
    </message>
    <message>
        <source>The letter does not give the name, but the fact “%1” says “%2”. Switch that fact off.</source>
        <translation>Письмо не называет имени, но факт «%1» говорит «%2». Отключите этот факт.</translation>
    </message>
    <message>
        <source>The letter does not give the name, but a fact of it says “%1”. Switch that fact off.</source>
        <translation>Письмо не называет имени, но один из его фактов говорит «%1». Отключите этот факт.</translation>
    </message>
    <message>
        <source>The name: initials stand for it.</source>
        <translation>Имя: вместо него инициалы.</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) about health stayed out: there is no consent to mention it.</source>
        <translation>
            <numerusform>%n событие о здоровье не вошло: нет согласия упоминать о нём.</numerusform>
            <numerusform>%n события о здоровье не вошли: нет согласия упоминать о них.</numerusform>
            <numerusform>%n событий о здоровье не вошли: нет согласия упоминать о них.</numerusform>
        </translation>
    </message>
    <message>
        <source>The print file could not be begun. Nothing was written.</source>
        <translation>Файл для печати не удалось начать. Ничего не записано.</translation>
    </message>
    <message>
        <source>The address of “%1” does not fit. Shorten it, or choose larger envelopes. Nothing was written.</source>
        <translation>Адрес «%1» не помещается. Сократите его или возьмите конверты побольше. Ничего не записано.</translation>
    </message>
    <message>
        <source>There is no address to print. Nothing was written.</source>
        <translation>Нет ни одного адреса для печати. Ничего не записано.</translation>
    </message>
    <message>
        <source>A sheet has labels 1 to %1.</source>
        <translation>На листе наклейки с 1 по %1.</translation>
    </message>
    <message>
        <source>No address of “%1” is on record in this language. Enter it, or leave this office out. Nothing was written.</source>
        <translation>Адрес «%1» на этом языке не записан. Введите его или не выбирайте это учреждение. Ничего не записано.</translation>
    </message>
    <message>
        <source>The urgent action %1 says: stop action. Nothing about the case is made for publication while that stands in it.</source>
        <translation>В срочной акции %1 указано: прекратить действия. Пока это записано в деле, ничего для публикации не готовится.</translation>
    </message>
    <message>
        <source>The person&apos;s answer speaks of certain readers only: “%1”. Confirm that this document reaches nobody the person did not agree to.</source>
        <translation>Ответ человека относится только к определённым читателям: «%1». Подтвердите, что документ не попадёт к тем, на кого согласия нет.</translation>
    </message>
    <message>
        <source>The record holds no disappearance of this person: no measure of that kind, no abduction and no day they were last seen. Record it first.</source>
        <translation>В записях нет исчезновения этого человека: ни такой меры, ни похищения, ни дня, когда его видели в последний раз. Сначала запишите это.</translation>
    </message>
    <message>
        <source>The record holds no event of ill-treatment or torture of this person. Record what happened as an event, then write the sheet.</source>
        <translation>В записях нет события о жестоком обращении или пытках этого человека. Запишите произошедшее как событие, затем составьте лист.</translation>
    </message>
    <message>
        <source>The case is sealed or in the bin, so no document is made from it.</source>
        <translation>Дело закрыто или в корзине, поэтому документ по нему не составляется.</translation>
    </message>
    <message>
        <source>“%1” has no words of yours yet. Type at least one paragraph; the program makes up none.</source>
        <translation>В «%1» пока нет Ваших слов. Введите хотя бы один абзац; программа ничего не придумывает.</translation>
    </message>
    <message>
        <source>No earlier letter that was sent is on record, so there is nothing to follow up. Record when the letter was sent, then write again.</source>
        <translation>Отправленных прежде писем не записано, поэтому продолжать нечего. Запишите, когда письмо отправлено, затем напишите снова.</translation>
    </message>
    <message>
        <source>No letter that was sent and is still without an answer is on record. Record when the letter was sent, then write the reminder.</source>
        <translation>Отправленных писем без ответа не записано. Запишите, когда письмо отправлено, затем напишите напоминание.</translation>
    </message>
    <message>
        <source>Nothing on record happened after the last letter was sent. Record what is new, then write the letter.</source>
        <translation>После отправки последнего письма ничего не записано. Запишите новое, затем напишите письмо.</translation>
    </message>
    <message>
        <source>The Human Rights Committee takes no new complaints against this State: its denunciation of the Optional Protocol took effect on 8 February 2023 (secondary source). Choose another procedure.</source>
        <translation>Комитет по правам человека не принимает новых жалоб против этого государства: его денонсация Факультативного протокола вступила в силу 8 февраля 2023 года (вторичный источник). Выберите другую процедуру.</translation>
    </message>
    <message>
        <source>These words of the record are not in the document&apos;s language (%1): %2. Have them translated before it leaves the office.</source>
        <translation>Эти слова записаны не на языке документа (%1): %2. Переведите их, прежде чем документ покинет офис.</translation>
    </message>
    <message>
        <source>These words of the record are not in the document&apos;s language (%1) and were left out: %2. Add a paragraph of your own where they matter.</source>
        <translation>Эти слова записаны не на языке документа (%1) и не вошли в него: %2. Если они важны, добавьте свой абзац.</translation>
    </message>
    <message>
        <source>The letter %1 has no text on record, so it cannot be shown or printed.</source>
        <translation>У письма %1 нет сохранённого текста, поэтому его нельзя показать или напечатать.</translation>
    </message>
    <message>
        <source>The text of the letter %1 is not the one that was written: its hash does not fit. It is not printed. Look into its history.</source>
        <translation>Текст письма %1 не тот, что был написан: контрольная сумма не совпадает. Оно не печатается. Посмотрите его историю.</translation>
    </message>
    <message>
        <source>The urgent action of this case has run out, or may have. Ask whoever issued it whether letters are still wanted, then confirm that this one is.</source>
        <translation>Срок акции по этому делу истёк или мог истечь. Спросите её инициатора, нужны ли ещё письма, и подтвердите, что это письмо нужно.</translation>
    </message>
    <message>
        <source>The letter can be written with initials in the place of the name.</source>
        <translation>Письмо можно написать с инициалами вместо имени.</translation>
    </message>
    <message>
        <source>“%1” has the case before it. Write to a prosecutor, an ombudsman or a minister instead where that will do.</source>
        <translation>Дело сейчас рассматривает «%1». Где это возможно, напишите прокурору, уполномоченному или министру.</translation>
    </message>
    <message>
        <source>“%1” does not say what the reader should do. Begin with a verb.</source>
        <translation>«%1» не говорит, что сделать адресату. Начните с глагола.</translation>
    </message>
    <message>
        <source>“%1” may be read as an insult or a threat, and the letter laid aside. Say what happened instead.</source>
        <translation>«%1» могут принять за оскорбление или угрозу и отложить письмо. Скажите лучше, что произошло.</translation>
    </message>
    <message>
        <source>“%1” has passed on the letter&apos;s date. Check the date, or say what happened since.</source>
        <translation>«%1» к дате письма уже прошло. Проверьте дату или скажите, что было потом.</translation>
    </message>
    <message>
        <source>polite words</source>
        <translation>вежливые слова</translation>
    </message>
    <message>
        <source>a clear request</source>
        <translation>ясная просьба</translation>
    </message>
    <message>
        <source>one page</source>
        <translation>одна страница</translation>
    </message>
    <message>
        <source>There is no letter to print. No file was written.</source>
        <translation>Нет ни одного письма для печати. Файл не записан.</translation>
    </message>
    <message>
        <source>Line %1, column %2: consent for “%4” is not on record, so “%3” stays out. Ask the person, record the answer, or put “{{#%3}}…{{/%3}}” around the words that need it.</source>
        <translation>Строка %1, столбец %2: согласие («%4») не записано, поэтому «%3» не выводится. Спросите человека и запишите ответ или поставьте «{{#%3}}…{{/%3}}» вокруг слов, которым оно нужно.</translation>
    </message>
    <message>
        <source>Line %1, column %2: there is no filter “%3”. There are date, money, law, join, upper-first, or and the name forms nom, gen, dat, acc, ins, prep, loc and abl.</source>
        <translation>Строка %1, столбец %2: фильтра «%3» нет. Есть date, money, law, join, upper-first, or и формы имён nom, gen, dat, acc, ins, prep, loc и abl.</translation>
    </message>
    <message>
        <source>The template is empty. Type what the letter says.</source>
        <translation>Шаблон пуст. Напишите, что говорит письмо.</translation>
    </message>
    <message>
        <source>The subject line is empty or longer than a line. Type one line.</source>
        <translation>Тема письма пуста или длиннее строки. Напишите одну строку.</translation>
    </message>
    <message>
        <source>the letter&apos;s date</source>
        <translation>дата письма</translation>
    </message>
    <message>
        <source>where the letter is written</source>
        <translation>где написано письмо</translation>
    </message>
    <message>
        <source>the letter&apos;s reference</source>
        <translation>номер письма</translation>
    </message>
    <message>
        <source>the subject line</source>
        <translation>тема письма</translation>
    </message>
    <message>
        <source>who signs</source>
        <translation>кто подписывает</translation>
    </message>
    <message>
        <source>the signer&apos;s role</source>
        <translation>должность подписавшего</translation>
    </message>
    <message>
        <source>the return address</source>
        <translation>обратный адрес</translation>
    </message>
    <message>
        <source>the reader; an open letter has none</source>
        <translation>адресат; у открытого письма его нет</translation>
    </message>
    <message>
        <source>the reader&apos;s office</source>
        <translation>должность адресата</translation>
    </message>
    <message>
        <source>the reader&apos;s name</source>
        <translation>имя адресата</translation>
    </message>
    <message>
        <source>the lines of the address</source>
        <translation>строки адреса</translation>
    </message>
    <message>
        <source>the salutation on record</source>
        <translation>записанное обращение</translation>
    </message>
    <message>
        <source>the close on record</source>
        <translation>записанное окончание</translation>
    </message>
    <message>
        <source>the person&apos;s name; |gen, |dat and the others give its forms</source>
        <translation>имя человека; |gen, |dat и другие дают его формы</translation>
    </message>
    <message>
        <source>what the person does</source>
        <translation>чем занимается человек</translation>
    </message>
    <message>
        <source>posts in public life</source>
        <translation>общественные должности</translation>
    </message>
    <message>
        <source>he, she or they</source>
        <translation>он, она или они</translation>
    </message>
    <message>
        <source>him, her or them</source>
        <translation>его, её или их (кого)</translation>
    </message>
    <message>
        <source>his, her or their</source>
        <translation>его, её или их (чей)</translation>
    </message>
    <message>
        <source>only where the pronoun is he</source>
        <translation>только если местоимение «он»</translation>
    </message>
    <message>
        <source>only where the pronoun is she</source>
        <translation>только если местоимение «она»</translation>
    </message>
    <message>
        <source>judgments, one after the other</source>
        <translation>решения судов одно за другим</translation>
    </message>
    <message>
        <source>when judgment was passed</source>
        <translation>когда вынесен приговор</translation>
    </message>
    <message>
        <source>the court</source>
        <translation>суд</translation>
    </message>
    <message>
        <source>how long</source>
        <translation>на какой срок</translation>
    </message>
    <message>
        <source>the fine as stated</source>
        <translation>штраф, как он назван</translation>
    </message>
    <message>
        <source>bans and duties that begin later</source>
        <translation>запреты и обязанности, которые начнутся позже</translation>
    </message>
    <message>
        <source>what a breach may lead to</source>
        <translation>к чему может привести нарушение</translation>
    </message>
    <message>
        <source>every loss of liberty, in order</source>
        <translation>каждое лишение свободы по порядку</translation>
    </message>
    <message>
        <source>since when</source>
        <translation>с какого времени</translation>
    </message>
    <message>
        <source>until when</source>
        <translation>до какого времени</translation>
    </message>
    <message>
        <source>the orders it rests on</source>
        <translation>на каких решениях это держится</translation>
    </message>
    <message>
        <source>accusations with their stage</source>
        <translation>обвинения и их стадия</translation>
    </message>
    <message>
        <source>the article</source>
        <translation>статья</translation>
    </message>
    <message>
        <source>suspected, accused, indicted …</source>
        <translation>подозрение, обвинение, предание суду …</translation>
    </message>
    <message>
        <source>only where the person denies the accusations</source>
        <translation>только если человек отрицает обвинения</translation>
    </message>
    <message>
        <source>what the person says</source>
        <translation>что говорит сам человек</translation>
    </message>
    <message>
        <source>what others say, with who says it</source>
        <translation>что говорят другие, и кто это говорит</translation>
    </message>
    <message>
        <source>what happened, in order</source>
        <translation>что происходило, по порядку</translation>
    </message>
    <message>
        <source>hearings, in order</source>
        <translation>заседания по порядку</translation>
    </message>
    <message>
        <source>what is asked for, as typed</source>
        <translation>о чём просят, как напечатано</translation>
    </message>
    <message>
        <source>paragraphs of one&apos;s own</source>
        <translation>собственные абзацы</translation>
    </message>
    <message>
        <source>letters to the authorities; in an open letter, publication of the name</source>
        <translation>письма властям; в открытом письме и публикация имени</translation>
    </message>
    <message>
        <source>letters to the authorities</source>
        <translation>письма властям</translation>
    </message>
    <message>
        <source>sealed</source>
        <translation>опечатано</translation>
    </message>
    <message>
        <source>sentence</source>
        <translation>приговор</translation>
    </message>
    <message>
        <source>restriction</source>
        <translation>ограничение</translation>
    </message>
    <message>
        <source>detention or other measure</source>
        <translation>лишение свободы или другая мера</translation>
    </message>
    <message>
        <source>charge</source>
        <translation>обвинение</translation>
    </message>
    <message>
        <source>event</source>
        <translation>событие</translation>
    </message>
    <message>
        <source>statement</source>
        <translation>утверждение</translation>
    </message>
    <message>
        <source>(withheld: %1; %2)</source>
        <comment>kind of record; why</comment>
        <translation>(скрыто: %1; %2)</translation>
    </message>
    <message>
        <source>the letter does not give the name</source>
        <translation>письмо не называет имени</translation>
    </message>
    <message>
        <source>a sealed record</source>
        <translation>опечатанная запись</translation>
    </message>
    <message>
        <source>the article of law</source>
        <translation>статья закона</translation>
    </message>
    <message>
        <source>what kind</source>
        <translation>какого рода</translation>
    </message>
    <message>
        <source>which authority</source>
        <translation>какой орган</translation>
    </message>
    <message>
        <source>where</source>
        <translation>где</translation>
    </message>
    <message>
        <source>when it was made</source>
        <translation>когда вынесено</translation>
    </message>
    <message>
        <source>which instance</source>
        <translation>какая инстанция</translation>
    </message>
    <message>
        <source>only where tried in absentia</source>
        <translation>только если судили заочно</translation>
    </message>
    <message>
        <source>what came of it</source>
        <translation>чем закончилось</translation>
    </message>
    <message>
        <source>when it ended</source>
        <translation>когда закончилось</translation>
    </message>
    <message>
        <source>when that stage was reached</source>
        <translation>когда достигнута эта стадия</translation>
    </message>
    <message>
        <source>when the acts were dated</source>
        <translation>когда совершены деяния</translation>
    </message>
    <message>
        <source>the offence in words</source>
        <translation>деяние словами</translation>
    </message>
    <message>
        <source>what it was replaced by</source>
        <translation>чем заменено</translation>
    </message>
    <message>
        <source>when it was pronounced</source>
        <translation>когда объявлено</translation>
    </message>
    <message>
        <source>how much is to be served</source>
        <translation>сколько отбывать</translation>
    </message>
    <message>
        <source>the probation</source>
        <translation>испытательный срок</translation>
    </message>
    <message>
        <source>article by article</source>
        <translation>по каждой статье</translation>
    </message>
    <message>
        <source>when it came into force</source>
        <translation>когда вступило в силу</translation>
    </message>
    <message>
        <source>the source&apos;s own conversion</source>
        <translation>пересчёт самого источника</translation>
    </message>
    <message>
        <source>how many lashes</source>
        <translation>число ударов плетью</translation>
    </message>
    <message>
        <source>what is confiscated</source>
        <translation>что конфискуется</translation>
    </message>
    <message>
        <source>the sentence it is served after</source>
        <translation>после какого приговора отбывается</translation>
    </message>
    <message>
        <source>the sentence it is served with</source>
        <translation>вместе с каким приговором отбывается</translation>
    </message>
    <message>
        <source>the judgments it went through</source>
        <translation>какие решения были раньше</translation>
    </message>
    <message>
        <source>only where it was quashed</source>
        <translation>только если отменено</translation>
    </message>
    <message>
        <source>only where sentence was passed</source>
        <translation>только если вынесен приговор</translation>
    </message>
    <message>
        <source>only where it was upheld</source>
        <translation>только если оставлено в силе</translation>
    </message>
    <message>
        <source>only where it was raised</source>
        <translation>только если ужесточено</translation>
    </message>
    <message>
        <source>only where it was cut</source>
        <translation>только если смягчено</translation>
    </message>
    <message>
        <source>only where it was changed</source>
        <translation>только если изменено</translation>
    </message>
    <message>
        <source>only where an earlier one was restored</source>
        <translation>только если восстановлено прежнее</translation>
    </message>
    <message>
        <source>how long it was before</source>
        <translation>какой срок был раньше</translation>
    </message>
    <message>
        <source>in words</source>
        <translation>словами</translation>
    </message>
    <message>
        <source>who says so</source>
        <translation>кто это говорит</translation>
    </message>
    <message>
        <source>when</source>
        <translation>когда</translation>
    </message>
    <message>
        <source>what it was about</source>
        <translation>о чём было</translation>
    </message>
    <message>
        <source>in person, online or closed</source>
        <translation>лично, по видеосвязи или закрыто</translation>
    </message>
    <message>
        <source>how it ended</source>
        <translation>чем кончилось</translation>
    </message>
    <message>
        <source>only where re-arrested instead of released</source>
        <translation>только если задержан снова вместо освобождения</translation>
    </message>
    <message>
        <source>in what role</source>
        <translation>в какой роли</translation>
    </message>
    <message>
        <source>the organisation</source>
        <translation>организация</translation>
    </message>
    <message>
        <source>what it starts with</source>
        <translation>с чего начинается</translation>
    </message>
    <message>
        <source>the name</source>
        <translation>имя</translation>
    </message>
    <message>
        <source>who signs; a letter may have nobody</source>
        <translation>кто подписывает; может не быть никого</translation>
    </message>
    <message>
        <source>the pronoun, where one is recorded</source>
        <translation>местоимение, если оно записано</translation>
    </message>
    <message>
        <source>what the letter has of its own</source>
        <translation>что есть у самого письма</translation>
    </message>
    <message>
        <source>the person at risk</source>
        <translation>человек, о котором письмо</translation>
    </message>
    <message>
        <source>The logo has more than %1 kB. Save it smaller and choose it again.</source>
        <translation>Логотип больше %1 КБ. Сохраните его меньшим и выберите снова.</translation>
    </message>
    <message>
        <source>The logo is neither a PNG nor a JPEG picture. Save it as one and choose it again.</source>
        <translation>Логотип – не рисунок PNG или JPEG. Сохраните его в одном из этих видов и выберите снова.</translation>
    </message>
    <message>
        <source>The logo is %1 × %2 dots. Save it with %3 at most and choose it again.</source>
        <translation>Логотип размером %1 × %2 точек. Сохраните его размером не более %3 и выберите снова.</translation>
    </message>
    <message>
        <source>The logo is damaged and cannot be printed. Choose another file.</source>
        <translation>Логотип повреждён и не может быть напечатан. Выберите другой файл.</translation>
    </message>
    <message>
        <source>DIN 5008 is made for A4. Choose A4, or the plain form.</source>
        <translation>DIN 5008 рассчитан на A4. Выберите A4 или форму без окна.</translation>
    </message>
    <message numerus="yes">
        <source>The letter has %n page(s), and none of those you chose. Nothing was printed.</source>
        <translation>
            <numerusform>В письме %n страница, и выбранных среди них нет. Ничего не напечатано.</numerusform>
            <numerusform>В письме %n страницы, и выбранных среди них нет. Ничего не напечатано.</numerusform>
            <numerusform>В письме %n страниц, и выбранных среди них нет. Ничего не напечатано.</numerusform>
        </translation>
    </message>
    <message>
        <source>The line “%1” is too long for the page. Shorten it, or make two of it.</source>
        <translation>Строка «%1» слишком длинна для страницы. Сократите её или разбейте на две.</translation>
    </message>
    <message>
        <source>The letterhead is %1 mm high; there is room for %2 mm. Take lines out of it.</source>
        <translation>Высота бланка %1 мм, а места %2 мм. Уберите из него строки.</translation>
    </message>
    <message>
        <source>The address does not fit the window of the envelope (80 x 27 mm): “%1”. Shorten it in the list of officials, or choose the plain form of paper.</source>
        <translation>Адрес не помещается в окно конверта (80 x 27 мм): «%1». Сократите его в списке должностных лиц или выберите форму бумаги без окна.</translation>
    </message>
    <message>
        <source>“%1” cannot be printed blank: it is no form to fill in by hand.</source>
        <translation>«%1» нельзя напечатать пустым: это не форма для заполнения от руки.</translation>
    </message>
    <message>
        <source>The case is sealed or in the bin, so no file is made from it.</source>
        <translation>Дело закрыто печатью или в корзине, поэтому файла по нему не делается.</translation>
    </message>
    <message>
        <source>Nobody is on record as the person at risk, so nobody can have agreed. Record the person&apos;s part in the case first.</source>
        <translation>Нет записи о человеке в опасности, поэтому и согласия быть не может. Сначала запишите участие этого человека в деле.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a person, what is missing</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The person&apos;s answer speaks of certain readers only: “%1”. Confirm that this file reaches nobody the person did not agree to.</source>
        <translation>В ответе человека говорится только об определённых читателях: «%1». Подтвердите, что файл не попадёт к тем, на кого согласия нет.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) of the office&apos;s own work stayed out: consents, letters, disclosures, notes, deadlines, files, reports and breaches.</source>
        <translation>
            <numerusform>Не вошла %n запись о работе самой организации: согласия, письма, раскрытия, заметки, сроки, файлы, отметки и нарушения.</numerusform>
            <numerusform>Не вошли %n записи о работе самой организации: согласия, письма, раскрытия, заметки, сроки, файлы, отметки и нарушения.</numerusform>
            <numerusform>Не вошло %n записей о работе самой организации: согласия, письма, раскрытия, заметки, сроки, файлы, отметки и нарушения.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other person(s) of the case stayed out, with what is recorded about them: such names never leave the office.</source>
        <translation>
            <numerusform>Не вошёл %n другой участник дела вместе с записями о нём: такие имена не покидают организацию.</numerusform>
            <numerusform>Не вошли %n других участника дела вместе с записями о них: такие имена не покидают организацию.</numerusform>
            <numerusform>Не вошли %n других участников дела вместе с записями о них: такие имена не покидают организацию.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s) stayed out: who they came from is nobody&apos;s business.</source>
        <translation>
            <numerusform>Не вошёл %n источник: от кого он, никого не касается.</numerusform>
            <numerusform>Не вошли %n источника: от кого они, никого не касается.</numerusform>
            <numerusform>Не вошли %n источников: от кого они, никого не касается.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) of the office beside the records stayed out.</source>
        <translation>
            <numerusform>Не вошла %n заметка организации при записях.</numerusform>
            <numerusform>Не вошли %n заметки организации при записях.</numerusform>
            <numerusform>Не вошло %n заметок организации при записях.</numerusform>
        </translation>
    </message>
    <message>
        <source>What else identifies the person (faith, ethnicity, condition) stayed out.</source>
        <translation>Не вошло то, по чему ещё можно узнать человека (вера, национальность, состояние).</translation>
    </message>
    <message numerus="yes">
        <source>%n withheld word(s) inside the records were replaced.</source>
        <translation>
            <numerusform>Внутри записей заменено %n скрытое место.</numerusform>
            <numerusform>Внутри записей заменены %n скрытых места.</numerusform>
            <numerusform>Внутри записей заменены %n скрытых мест.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) about records that stayed out stayed out too.</source>
        <translation>
            <numerusform>Не вошло и %n утверждение о невошедших записях.</numerusform>
            <numerusform>Не вошли и %n утверждения о невошедших записях.</numerusform>
            <numerusform>Не вошли и %n утверждений о невошедших записях.</numerusform>
        </translation>
    </message>
    <message>
        <source>the United Nations</source>
        <comment>audience</comment>
        <translation>органы ООН</translation>
    </message>
    <message>
        <source>partner organisations</source>
        <comment>audience</comment>
        <translation>организации-партнёры</translation>
    </message>
    <message>
        <source>embassies</source>
        <comment>audience</comment>
        <translation>посольства</translation>
    </message>
    <message>
        <source>everybody: publication</source>
        <comment>audience</comment>
        <translation>все: публикация</translation>
    </message>
    <message>
        <source>the authorities</source>
        <comment>audience</comment>
        <translation>власти</translation>
    </message>
    <message>
        <source>could not be asked</source>
        <comment>consent</comment>
        <translation>спросить нельзя</translation>
    </message>
    <message>
        <source>refused</source>
        <comment>consent</comment>
        <translation>отказ</translation>
    </message>
    <message>
        <source>yes</source>
        <comment>consent</comment>
        <translation>да</translation>
    </message>
    <message>
        <source>no date: counts for nothing</source>
        <comment>consent</comment>
        <translation>без даты: не действует</translation>
    </message>
    <message>
        <source>not certainly given yet</source>
        <comment>consent</comment>
        <translation>возможно, ещё не дано</translation>
    </message>
    <message>
        <source>run out, or may have</source>
        <comment>consent</comment>
        <translation>истекло или могло истечь</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <comment>consent</comment>
        <translation>отозвано</translation>
    </message>
    <message>
        <source>not asked</source>
        <comment>consent</comment>
        <translation>не спрашивали</translation>
    </message>
    <message>
        <source>“%1” is a court that has the case before it; a letter there may be taken as interference and do harm. Choose another official, or confirm that this letter is meant and say why.</source>
        <translation>«%1» — суд, в котором рассматривается дело; письмо туда могут счесть вмешательством, и оно может навредить. Выберите другого адресата или подтвердите, что письмо нужно, и укажите почему.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>an issue of an urgent action, its date</comment>
        <translation>%1 от %2</translation>
    </message>
    <message>
        <source>The letter rests on an earlier issue of the urgent action (%1); the newest on record is %2. Check that what it asks for still holds, and name the newest.</source>
        <translation>Письмо опирается на прежний выпуск срочной акции (%1); последний из записанных — %2. Проверьте, что просьбы ещё в силе, и укажите последний выпуск.</translation>
    </message>
    <message>
        <source>what a lawyer or a relative says in the person&apos;s place</source>
        <translation>что адвокат или родственник говорит за человека</translation>
    </message>
    <message>
        <source>Where the person lives and their identity papers stayed out: there is no consent for them.</source>
        <translation>Место жительства и документы человека не вошли: на это нет согласия.</translation>
    </message>
    <message numerus="yes">
        <source>Sealed, and so kept out of everything that is written, even where the person agreed: %n record(s) of the case.</source>
        <translation>
            <numerusform>Опечатано и поэтому не попадает ни в какие бумаги, даже если человек согласен: %n запись дела.</numerusform>
            <numerusform>Опечатано и поэтому не попадает ни в какие бумаги, даже если человек согласен: %n записи дела.</numerusform>
            <numerusform>Опечатано и поэтому не попадает ни в какие бумаги, даже если человек согласен: %n записей дела.</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out, because the person&apos;s agreement to it is not on record: %1.</source>
        <translation>Не включено, потому что согласие человека на это не записано: %1.</translation>
    </message>
    <message>
        <source>The person&apos;s answer speaks of certain readers only: “%1”, and nobody has confirmed that this reaches no others.</source>
        <translation>Ответ человека касается только некоторых читателей: «%1», и никто не подтвердил, что к другим это не попадёт.</translation>
    </message>
    <message>
        <source>The person&apos;s answer speaks of certain readers only: “%1”. An open letter reaches everybody. Choose an official the person agreed to, or ask again and record the answer.</source>
        <translation>Ответ человека касается только некоторых читателей: «%1». Открытое письмо доходит до всех. Выберите адресата, на которого человек согласился, или спросите ещё раз и запишите ответ.</translation>
    </message>
    <message>
        <source>The person is forbidden to speak in public or on the Internet, and the letter quotes them (“%1”): that may be taken as a breach. Ask the person or the lawyer first.</source>
        <translation>Человеку запрещено высказываться публично или в интернете, а в письме приведены его слова («%1»): это могут счесть нарушением. Сначала спросите его самого или адвоката.</translation>
    </message>
    <message>
        <source>The person may be forbidden to speak in public or on the Internet (the record does not show whether the ban is in force), and the letter quotes them (“%1”): that may be taken as a breach. Ask the person or the lawyer first.</source>
        <translation>Возможно, человеку запрещено высказываться публично или в интернете (из записей не видно, действует ли запрет), а в письме приведены его слова («%1»): это могут счесть нарушением. Сначала спросите его самого или адвоката.</translation>
    </message>
    <message>
        <source>not for this reader</source>
        <translation>не для этого читателя</translation>
    </message>
    <message numerus="yes">
        <source>%n fact(s) it states may not be told any more: sealed since, or without consent now. Write it anew from the record as it is.</source>
        <translation>
            <numerusform>%n факт из письма больше нельзя сообщать: он опечатан или на него теперь нет согласия. Составьте письмо заново по нынешней записи.</numerusform>
            <numerusform>%n факта из письма больше нельзя сообщать: они опечатаны или на них теперь нет согласия. Составьте письмо заново по нынешней записи.</numerusform>
            <numerusform>%n фактов из письма больше нельзя сообщать: они опечатаны или на них теперь нет согласия. Составьте письмо заново по нынешней записи.</numerusform>
        </translation>
    </message>
    <message>
        <source>The person&apos;s answer for “%1” speaks of certain readers only: “%2”. What is published reaches everybody. Write to one reader the person agreed to, or ask again and record the answer.</source>
        <translation>Ответ человека о цели «%1» касается только некоторых читателей: «%2». Опубликованное доходит до всех. Напишите одному адресату, на которого человек согласился, или спросите ещё раз и запишите ответ.</translation>
    </message>
    <message>
        <source>it rests on a record that stays out</source>
        <translation>держится на записи, которая не вошла</translation>
    </message>
    <message>
        <source>bans and duties in force or possibly in force</source>
        <translation>запреты и обязанности, которые действуют или могут действовать</translation>
    </message>
    <message>
        <source>of these, the ones surely in force</source>
        <translation>из них те, которые точно действуют</translation>
    </message>
    <message>
        <source>of these, the ones nobody can be sure of</source>
        <translation>из них те, о которых нельзя сказать точно</translation>
    </message>
    <message>
        <source>from when until when, in one phrase</source>
        <translation>с какого и по какое время, одной фразой</translation>
    </message>
    <message>
        <source>what came of it, unless the stage says so already</source>
        <translation>чем кончилось, если об этом не говорит стадия</translation>
    </message>
    <message>
        <source>only where the accusation is pursued no longer</source>
        <translation>только если это больше не вменяется</translation>
    </message>
    <message>
        <source>“%1” has no addressee, so it is not written to “%2”. Leave the official out; where it should go to an office, write a letter there.</source>
        <translation>У документа «%1» нет адресата, поэтому получателю «%2» он не пишется. Не указывайте должностное лицо; если туда нужно обратиться, напишите письмо.</translation>
    </message>
    <message numerus="yes">
        <source>The letter was sent %n day(s) ago. Replies are usually awaited for weeks; the first reminder is suggested after six.</source>
        <translation>
            <numerusform>Письмо отправлено %n день назад. Ответа обычно ждут неделями; первое напоминание предлагается через шесть недель.</numerusform>
            <numerusform>Письмо отправлено %n дня назад. Ответа обычно ждут неделями; первое напоминание предлагается через шесть недель.</numerusform>
            <numerusform>Письмо отправлено %n дней назад. Ответа обычно ждут неделями; первое напоминание предлагается через шесть недель.</numerusform>
        </translation>
    </message>
    <message>
        <source>The letter was sent today. Replies are usually awaited for weeks; the first reminder is suggested after six.</source>
        <translation>Письмо отправлено сегодня. Ответа обычно ждут неделями; первое напоминание предлагается через шесть недель.</translation>
    </message>
    <message>
        <source>The case has no sentence, restriction, detention, charge or statement that “%1” could tell of. Record what happened, or add a paragraph of your own, then write it.</source>
        <translation>В деле нет приговора, запрета, задержания, обвинения или заявления, о которых мог бы сказать документ «%1». Запишите, что произошло, или добавьте свой абзац, затем напишите его.</translation>
    </message>
    <message>
        <source>ran out on %1</source>
        <translation>истекло %1</translation>
    </message>
    <message>
        <source>“%1” may be Russian: it has no letter that only Kazakh has. The letter is in Kazakh.</source>
        <translation>«%1» — возможно, по-русски: здесь нет ни одной чисто казахской буквы. Письмо на казахском.</translation>
    </message>
    <message>
        <source>“%1” is an office of another country (%2) than the case (%3). Check that the letter goes to the right reader.</source>
        <translation>«%1» — учреждение другой страны (%2), а дело — %3. Проверьте, тому ли адресату идёт письмо.</translation>
    </message>
    <message>
        <source>“%1” looks like somebody’s phone number. Give it only where its owner agreed that the reader has it.</source>
        <translation>«%1» похоже на чей-то номер телефона. Указывайте его, только если владелец согласен, чтобы он был у читателя.</translation>
    </message>
    <message>
        <source>The text says “%1”, which is sealed: no letter may say it, whatever the reason. Replace it or take it out.</source>
        <translation>В тексте есть «%1», а это опечатано: ни в одном письме этого быть не может, какова бы ни была причина. Замените или уберите.</translation>
    </message>
    <message>
        <source>The letter says “%1”, which is sealed: no output may say it, whatever the reason. Take it out of the text it stands in.</source>
        <translation>В письме есть «%1», а это опечатано: это не может выйти наружу, какова бы ни была причина. Уберите это из текста, в котором оно стоит.</translation>
    </message>
    <message>
        <source>somebody else’s day of birth</source>
        <translation>день рождения другого человека</translation>
    </message>
    <message>
        <source>a note of the office</source>
        <translation>заметка организации</translation>
    </message>
    <message>
        <source>The logo is only %1 × %2 dots and would be a smear on paper. Choose one with %3 at least on each side.</source>
        <translation>В логотипе всего %1 × %2 точек: на бумаге он был бы пятном. Выберите такой, где с каждой стороны не меньше %3.</translation>
    </message>
    <message>
        <source>the same, only where a judgment names the accusation</source>
        <translation>то же, но только если обвинение названо в приговоре</translation>
    </message>
    <message>
        <source>only where it was ordered first</source>
        <translation>только если назначено впервые</translation>
    </message>
    <message>
        <source>only where it was ordered once more</source>
        <translation>только если назначено ещё раз</translation>
    </message>
    <message>
        <source>only where it was extended</source>
        <translation>только если продлено</translation>
    </message>
    <message>
        <source>only where it was ended</source>
        <translation>только если прекращено</translation>
    </message>
    <message>
        <source>only where no length and no end is on record</source>
        <translation>только если не записаны ни срок, ни его конец</translation>
    </message>
    <message>
        <source>“%1” is somebody’s e-mail address, neither the addressee’s nor the office’s. Give it only where its owner agreed that the reader has it.</source>
        <translation>«%1» – чей-то адрес электронной почты, не адресата и не вашей организации. Указывайте его, только если его владелец согласен, чтобы он был у читателя.</translation>
    </message>
    <message>
        <source>No %1 dictionary is installed: spelling is not checked. On Debian it is in the package %2; it is looked for in %3.</source>
        <translation>Словарь не установлен (язык: %1): правописание не проверяется. В Debian он в пакете %2; программа ищет его в %3.</translation>
    </message>
    <message>
        <source>The sender’s address does not fit into the corner of the envelope. Shorten it. Nothing was written.</source>
        <translation>Адрес отправителя не помещается в углу конверта. Сократите его. Ничего не записано.</translation>
    </message>
    <message>
        <source>The printer does not take %1 paper, so nothing was printed. Choose another printer, or another size in “Letterhead and paper”.</source>
        <translation>Принтер не принимает бумагу %1, ничего не напечатано. Выберите другой принтер или другой размер в окне «Бланк и бумага».</translation>
    </message>
    <message>
        <source>The printer does not say how large its paper is. Nothing was printed; choose the paper in the printer&apos;s settings and print again.</source>
        <translation>Принтер не сообщает размер бумаги. Ничего не напечатано; выберите бумагу в настройках принтера и напечатайте ещё раз.</translation>
    </message>
    <message numerus="yes">
        <source>Replaced in the words on record, because this reader may not be told: %n time(s) (%1).</source>
        <translation>
            <numerusform>Заменено в словах записей, потому что этому читателю этого сообщать нельзя: %n раз (%1).</numerusform>
            <numerusform>Заменено в словах записей, потому что этому читателю этого сообщать нельзя: %n раза (%1).</numerusform>
            <numerusform>Заменено в словах записей, потому что этому читателю этого сообщать нельзя: %n раз (%1).</numerusform>
        </translation>
    </message>
    <message>
        <source>A restriction of the kind “other” has no words of its own on record and was left out. Type what it forbids.</source>
        <translation>Ограничение вида «другое» не описано своими словами и не вошло. Впишите, что оно запрещает.</translation>
    </message>
    <message>
        <source>The person may be under 18: the name of a minor is not published.</source>
        <translation>Человеку может не быть 18 лет: имя несовершеннолетнего не публикуется.</translation>
    </message>
    <message>
        <source>The person may be under 18, and what is published names no minor. Give initials in the place of the name, or confirm that the name is to be published all the same: whoever answers for the person must have agreed, and it must be safe.</source>
        <translation>Человеку может не быть 18 лет, а в том, что публикуется, несовершеннолетних не называют. Поставьте вместо имени инициалы или подтвердите, что имя всё же публикуется: тот, кто отвечает за этого человека, должен был согласиться, и это должно быть безопасно.</translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) about health stayed out: there is no consent to mention it.</source>
        <translation>
            <numerusform>%n высказывание о здоровье не вошло: нет согласия о нём упоминать.</numerusform>
            <numerusform>%n высказывания о здоровье не вошли: нет согласия о нём упоминать.</numerusform>
            <numerusform>%n высказываний о здоровье не вошли: нет согласия о нём упоминать.</numerusform>
        </translation>
    </message>
    <message>
        <source>a phone number or an e-mail address</source>
        <translation>номер телефона или адрес электронной почты</translation>
    </message>
    <message>
        <source>only where it may or may not have ended</source>
        <translation>только если неизвестно, закончилось ли</translation>
    </message>
    <message>
        <source>only where it may or may not have begun</source>
        <translation>только если неизвестно, началось ли</translation>
    </message>
    <message>
        <source>This person has died, by the record: nobody has duties to keep any more, and no calendar of them was written. If that is wrong, correct the person&apos;s page.</source>
        <translation>По записям, этот человек умер: обязанностей больше нет, и календарь не составлен. Если это ошибка, исправьте страницу человека.</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>words</comment>
        <translation>
            <numerusform>%1 и ещё %n</numerusform>
            <numerusform>%1 и ещё %n</numerusform>
            <numerusform>%1 и ещё %n</numerusform>
        </translation>
    </message>
    <message>
        <source>The consent for “%1” (%2) was not certainly given before the day it is used on. Check both dates.</source>
        <translation>Не видно, что согласие «%1» (%2) дано раньше дня, когда его используют. Проверьте обе даты.</translation>
    </message>
    <message>
        <source>The consent for “%1” ran out on %2. Ask the person again and record the answer, then try again.</source>
        <translation>Срок согласия «%1» истёк: последним днём было %2. Спросите человека снова, запишите ответ и повторите.</translation>
    </message>
    <message>
        <source>The consent for “%1” may have run out (%2). Ask the person again and record the answer, then try again.</source>
        <translation>Согласие «%1» могло истечь (%2). Спросите человека снова, внесите ответ и повторите.</translation>
    </message>
    <message>
        <source>The consent for “%1” was withdrawn. Nothing may be written on it unless the person agrees again and that is on record.</source>
        <translation>Согласие «%1» отозвано. По нему ничего нельзя составить, пока человек не согласится снова и это не будет внесено.</translation>
    </message>
    <message>
        <source>The person refused “%1”, and without consent nothing is written. Only the person can change that; record the new answer under Consents.</source>
        <translation>Человек отказал в согласии «%1», а без согласия ничего не составляется. Изменить это может только он сам; новый ответ внесите в «Согласия».</translation>
    </message>
    <message>
        <source>The person could not be asked about “%1”, and without consent nothing is written. Record the answer under Consents once there is one.</source>
        <translation>Человека не удалось спросить о «%1», а без согласия ничего не составляется. Внесите ответ в «Согласия», когда он будет.</translation>
    </message>
    <message>
        <source>No consent for “%1” is on record, and without one nothing is written. Ask the person, record the answer under Consents, then try again.</source>
        <translation>Согласие «%1» не внесено, а без него ничего не составляется. Спросите человека, внесите ответ в раздел «Согласия» и повторите.</translation>
    </message>
    <message>
        <source>%1 The letter does not tell either as certain. Record which of them ended and when, or leave one out.</source>
        <comment>what two measures contradict each other in</comment>
        <translation>%1 Письмо не выдаёт ни то ни другое за достоверное. Запишите, какая из мер закончилась и когда, или исключите одну из письма.</translation>
    </message>
    <message>
        <source>only where the person died: that, and when</source>
        <translation>только если человек умер: об этом и когда</translation>
    </message>
    <message>
        <source>everything that was imposed, in one phrase</source>
        <translation>всё, что назначено, одной фразой</translation>
    </message>
    <message>
        <source>only where the punishment is a fine</source>
        <translation>только если наказание — штраф</translation>
    </message>
    <message>
        <source>only where another measure of the same days speaks against it</source>
        <translation>только если ей противоречит другая мера за те же дни</translation>
    </message>
    <message>
        <source>A consent for “%1” was withdrawn, and the other yes on record is not certainly newer. Ask the person which holds, and record it.</source>
        <translation>Согласие на «%1» отозвано, а другое согласие в деле не наверняка дано позже. Спросите человека, что в силе, и запишите ответ.</translation>
    </message>
    <message>
        <source>“%1” died (%2), and this paper is written about the living. Confirm that it is meant all the same, and say why.</source>
        <translation>«%1»: этого человека нет в живых (%2), а документ написан как о живом. Подтвердите, что он всё же нужен, и скажите почему.</translation>
    </message>
    <message>
        <source>“%1” died, and this paper is written about the living. Confirm that it is meant all the same, and say why.</source>
        <translation>«%1»: этого человека нет в живых, а документ написан как о живом. Подтвердите, что он всё же нужен, и скажите почему.</translation>
    </message>
    <message>
        <source>The letter asks to let the person go, and the record says they were released (%1). Check the request.</source>
        <translation>В письме просят освободить человека, а по записям он уже освобождён (%1). Проверьте просьбу.</translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) of witnesses, interpreters and others whom nobody is to know as a source stayed out. Where they agreed, type it in a paragraph of your own.</source>
        <translation>
            <numerusform>Осталось в стороне %n утверждение свидетелей, переводчиков и других, о ком никто не должен знать как об источнике. Если они согласны, впишите его своим абзацем.</numerusform>
            <numerusform>Осталось в стороне %n утверждения свидетелей, переводчиков и других, о ком никто не должен знать как об источнике. Если они согласны, впишите их своим абзацем.</numerusform>
            <numerusform>Осталось в стороне %n утверждений свидетелей, переводчиков и других, о ком никто не должен знать как об источнике. Если они согласны, впишите их своим абзацем.</numerusform>
        </translation>
    </message>
    <message>
        <source>The card is written to the person, and the person died: no reason makes it fit. Write to the family in a letter of your own.</source>
        <translation>Открытка обращена к самому человеку, а он умер: никакая причина её не оправдает. Напишите семье отдельным письмом.</translation>
    </message>
    <message numerus="yes">
        <source>%n other name(s) of the person (pen name, former or religious name) stayed out: the consent speaks of the name, not of what it would be tied to.</source>
        <translation>
            <numerusform>%n другое имя этого человека (псевдоним, прежнее или религиозное имя) не вошло: согласие касается имени, а не того, с чем его свяжут.</numerusform>
            <numerusform>%n других имени этого человека (псевдоним, прежнее или религиозное имя) не вошли: согласие касается имени, а не того, с чем его свяжут.</numerusform>
            <numerusform>%n других имён этого человека (псевдоним, прежнее или религиозное имя) не вошли: согласие касается имени, а не того, с чем его свяжут.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” may be somebody&apos;s home: whoever reads the letter could find them there. Leave the number out, unless the person agreed.</source>
        <translation>«%1» может быть чьим-то домом: читатель письма найдёт там человека. Уберите номер, если человек не давал согласия.</translation>
    </message>
    <message>
        <source>An earlier letter was answered with a reprisal (%1). Ask the person, the family or the lawyer before another one goes out.</source>
        <translation>На прежнее письмо ответили репрессией (%1). Спросите человека, семью или адвоката, прежде чем отправлять следующее.</translation>
    </message>
    <message>
        <source>no date on record</source>
        <translation>дата не записана</translation>
    </message>
    <message>
        <source>“%1” is the name of somebody in another case of this vault. This letter is not about them: take the name out unless they agreed to be named here.</source>
        <translation>«%1» – имя человека из другого дела этого хранилища. Это письмо не о нём: уберите имя, если человек не соглашался быть здесь названным.</translation>
    </message>
    <message>
        <source>no consent to mention health</source>
        <translation>нет согласия упоминать о здоровье</translation>
    </message>
    <message>
        <source>no consent to mention the family</source>
        <translation>нет согласия упоминать о семье</translation>
    </message>
    <message>
        <source>no consent to give the home address</source>
        <translation>нет согласия указывать домашний адрес</translation>
    </message>
    <message>
        <source>no consent to give details of identity papers</source>
        <translation>нет согласия указывать данные документов</translation>
    </message>
    <message>
        <source>no consent for “%1”</source>
        <translation>нет согласия: «%1»</translation>
    </message>
    <message>
        <source>the number of a house or a flat</source>
        <translation>номер дома или квартиры</translation>
    </message>
    <message>
        <source>Line %1, column %2: the letter needs the %3 form of the name in its own language (%4), and “%5” is on record in another one. Add the name in that language, with this form, on the person&apos;s page; the program never guesses it.</source>
        <translation>Строка %1, столбец %2: письму нужна форма имени (%3) на его языке (%4), а «%5» записано на другом. Добавьте имя на этом языке и его форму на странице человека; программа её никогда не угадывает.</translation>
    </message>
    <message>
        <source>A copy goes to “%1”, and the template does not say so. Put {{letter.copy_to}} under its signature.</source>
        <translation>Копия идёт «%1», а шаблон этого не говорит. Поставьте {{letter.copy_to}} под подписью.</translation>
    </message>
    <message>
        <source>the person’s own name</source>
        <translation>собственное имя человека</translation>
    </message>
    <message>
        <source>a day of birth</source>
        <translation>день рождения</translation>
    </message>
    <message>
        <source>words of an office note</source>
        <translation>слова заметки офиса</translation>
    </message>
    <message>
        <source>words of a record</source>
        <translation>слова записи</translation>
    </message>
    <message>
        <source>a name (%1)</source>
        <comment>of somebody with that part in the case</comment>
        <translation>имя (%1)</translation>
    </message>
    <message>
        <source>A reprisal against the person followed letter %1. Ask the family or the lawyer whether another letter helps or harms, then confirm that this one is wanted and say why.</source>
        <translation>За письмом %1 последовала репрессия против этого человека. Спросите семью или адвоката, поможет ещё одно письмо или навредит, затем подтвердите, что оно нужно, и укажите почему.</translation>
    </message>
    <message>
        <source>The letter asks to let the person go, and no measure on record holds them now: the last one ended (%1). Check the request.</source>
        <translation>В письме просят освободить человека, а по записям его сейчас ничто не удерживает: последняя мера окончилась (%1). Проверьте просьбу.</translation>
    </message>
    <message>
        <source>The text says “%1”, which is withheld (“%2”: %3), and no reason opens it. Replace it or take it out.</source>
        <translation>В тексте есть «%1», а это закрыто («%2»: %3), и никакая причина этого не открывает. Замените или уберите.</translation>
    </message>
    <message>
        <source>The text says “%1”, which is withheld (“%2”: %3), and “%4” does not say why it stays. Replace it, or say the reason in words.</source>
        <translation>В тексте есть «%1», а это закрыто («%2»: %3), и «%4» не объясняет, почему это остаётся. Замените или назовите причину словами.</translation>
    </message>
    <message>
        <source>“%1” looks like the number of somebody’s paper or account. Leave it out, unless the person agreed that the reader has it.</source>
        <translation>«%1» похоже на номер чьего-то документа или счёта. Уберите его, если человек не согласился, чтобы он был у читателя.</translation>
    </message>
    <message>
        <source>“%1” is somebody’s name on a network: whoever reads the letter finds them and their friends there. Give it only where its owner agreed.</source>
        <translation>«%1» – чьё-то имя в сети: по нему читатель письма найдёт и этого человека, и его друзей. Указывайте, только если владелец согласен.</translation>
    </message>
    <message>
        <source>the person said no</source>
        <translation>человек отказал</translation>
    </message>
    <message>
        <source>who may be under 18</source>
        <translation>возможно, младше 18 лет</translation>
    </message>
    <message>
        <source>never named where everybody reads it</source>
        <translation>не называется там, где читают все</translation>
    </message>
    <message>
        <source>Choose a letter template of the list.</source>
        <translation>Выберите шаблон письма из списка.</translation>
    </message>
    <message>
        <source>the day the letter is written; |date:long and the others give its forms</source>
        <translation>день, когда пишется письмо; |date:long и другие дают его формы</translation>
    </message>
    <message>
        <source>the office, as its letterhead has it</source>
        <translation>организация, как на её бланке</translation>
    </message>
    <message>
        <source>the letterhead&apos;s first line</source>
        <translation>первая строка бланка</translation>
    </message>
    <message>
        <source>the letterhead&apos;s other lines, without e-mail</source>
        <translation>остальные строки бланка без электронной почты</translation>
    </message>
    <message>
        <source>the first e-mail address of the letterhead</source>
        <translation>первый адрес электронной почты на бланке</translation>
    </message>
    <message>
        <source>the letter&apos;s language, in itself</source>
        <translation>язык письма на нём самом</translation>
    </message>
    <message>
        <source>to whom copies go, by the reader&apos;s page or as typed</source>
        <translation>кому идут копии: по странице адресата или как введено</translation>
    </message>
    <message>
        <source>the reader&apos;s gender, where it is on record</source>
        <translation>пол адресата, если он записан</translation>
    </message>
    <message>
        <source>only where the reader is a man</source>
        <translation>только если адресат – мужчина</translation>
    </message>
    <message>
        <source>only where the reader is a woman</source>
        <translation>только если адресат – женщина</translation>
    </message>
    <message>
        <source>the day the reader&apos;s address was checked</source>
        <translation>день, когда проверяли адрес адресата</translation>
    </message>
    <message>
        <source>the age on the letter&apos;s day, as exact as the birth is known</source>
        <translation>возраст на день письма, насколько известно рождение</translation>
    </message>
    <message>
        <source>the person&apos;s names and spellings that this reader may know</source>
        <translation>имена и написания имени, которые этому читателю можно знать</translation>
    </message>
    <message>
        <source>in which language</source>
        <translation>на каком языке</translation>
    </message>
    <message>
        <source>the person&apos;s sex</source>
        <translation>пол человека</translation>
    </message>
    <message>
        <source>the person&apos;s nationality</source>
        <translation>гражданство человека</translation>
    </message>
    <message>
        <source>when the person died</source>
        <translation>когда человек умер</translation>
    </message>
    <message>
        <source>the family name, where it is recorded apart</source>
        <translation>фамилия, если она записана отдельно</translation>
    </message>
    <message>
        <source>the first name, where it is recorded apart</source>
        <translation>имя, если оно записано отдельно</translation>
    </message>
    <message>
        <source>when the person was born</source>
        <translation>когда человек родился</translation>
    </message>
    <message>
        <source>where the person was born</source>
        <translation>где человек родился</translation>
    </message>
    <message>
        <source>what else identifies the person</source>
        <translation>что ещё говорит, кто этот человек</translation>
    </message>
    <message>
        <source>where the person usually lives</source>
        <translation>где человек обычно живёт</translation>
    </message>
    <message>
        <source>the paper that shows who the person is</source>
        <translation>документ, удостоверяющий личность</translation>
    </message>
    <message>
        <source>groups and posts, with their state</source>
        <translation>группы и должности, с их состоянием</translation>
    </message>
    <message>
        <source>what is on record of the case as a whole</source>
        <translation>что записано о деле в целом</translation>
    </message>
    <message>
        <source>the case&apos;s number</source>
        <translation>номер дела</translation>
    </message>
    <message>
        <source>the case&apos;s title</source>
        <translation>название дела</translation>
    </message>
    <message>
        <source>the country</source>
        <translation>страна</translation>
    </message>
    <message>
        <source>open, being watched or closed</source>
        <translation>открыто, под наблюдением или закрыто</translation>
    </message>
    <message>
        <source>the case in the office&apos;s own words</source>
        <translation>дело словами самой организации</translation>
    </message>
    <message>
        <source>only where the form is printed empty, to be filled in by hand</source>
        <translation>только если форма печатается пустой, чтобы заполнить её от руки</translation>
    </message>
    <message>
        <source>the last letter that was sent to this reader</source>
        <translation>последнее письмо, отправленное этому адресату</translation>
    </message>
    <message>
        <source>the last letter that nobody answered</source>
        <translation>последнее письмо, на которое никто не ответил</translation>
    </message>
    <message>
        <source>what surely happened after that letter</source>
        <translation>что точно произошло после того письма</translation>
    </message>
    <message>
        <source>complaints and other steps, in order</source>
        <translation>жалобы и другие шаги, по порядку</translation>
    </message>
    <message>
        <source>being held now, where that is certain</source>
        <translation>лишение свободы сейчас, если оно точно известно</translation>
    </message>
    <message>
        <source>the measure the person surely is held under</source>
        <translation>мера, под которой человек точно находится</translation>
    </message>
    <message>
        <source>what kind: pre-trial custody, house arrest …</source>
        <translation>какая мера: содержание под стражей, домашний арест …</translation>
    </message>
    <message>
        <source>since when; |date:from and the others give its forms</source>
        <translation>с какого дня; |date:from и другие дают формы</translation>
    </message>
    <message>
        <source>the last day that orders or the judgment allow</source>
        <translation>последний день, который позволяют постановления или приговор</translation>
    </message>
    <message>
        <source>the next hearing, or else the last one</source>
        <translation>следующее заседание, а если его нет – последнее</translation>
    </message>
    <message>
        <source>only where a hearing is still ahead</source>
        <translation>только если заседание ещё впереди</translation>
    </message>
    <message>
        <source>the numbers of its sources in the list of sources</source>
        <translation>номера источников в списке источников</translation>
    </message>
    <message>
        <source>every measure with its papers and places</source>
        <translation>каждая мера с документами и местами</translation>
    </message>
    <message>
        <source>what is known of the person&apos;s liberty today</source>
        <translation>что известно о свободе человека сегодня</translation>
    </message>
    <message>
        <source>sums of days without liberty</source>
        <translation>сколько всего дней без свободы</translation>
    </message>
    <message>
        <source>deadlines, computed by the rules</source>
        <translation>сроки, рассчитанные по правилам</translation>
    </message>
    <message>
        <source>the nearest deadlines</source>
        <translation>ближайшие сроки</translation>
    </message>
    <message>
        <source>limits that cannot be counted yet</source>
        <translation>сроки, которые пока нельзя посчитать</translation>
    </message>
    <message>
        <source>what the person must keep to</source>
        <translation>что человек обязан соблюдать</translation>
    </message>
    <message>
        <source>the month, day by day</source>
        <translation>месяц по дням</translation>
    </message>
    <message>
        <source>what is on record, date by date</source>
        <translation>что записано, дата за датой</translation>
    </message>
    <message>
        <source>what has no date on record</source>
        <translation>что записано без даты</translation>
    </message>
    <message>
        <source>the list of sources</source>
        <translation>список источников</translation>
    </message>
    <message>
        <source>who else is in the case</source>
        <translation>кто ещё есть в деле</translation>
    </message>
    <message>
        <source>what the proceedings call the person now</source>
        <translation>кем человек считается в деле сейчас</translation>
    </message>
    <message>
        <source>what they called the person before</source>
        <translation>кем считался раньше</translation>
    </message>
    <message>
        <source>the courts&apos; last word, in one phrase</source>
        <translation>последнее слово судов, одной фразой</translation>
    </message>
    <message>
        <source>accusations that are still made</source>
        <translation>обвинения, которые ещё выдвинуты</translation>
    </message>
    <message>
        <source>accusations that are made no longer</source>
        <translation>обвинения, которых больше нет</translation>
    </message>
    <message>
        <source>the urgent action&apos;s newest issue</source>
        <translation>последний выпуск срочной акции</translation>
    </message>
    <message>
        <source>what happened around the case, where that is wanted</source>
        <translation>что происходило вокруг дела, если это нужно</translation>
    </message>
    <message>
        <source>what the person agreed to</source>
        <translation>на что человек согласился</translation>
    </message>
    <message>
        <source>why the detention is arbitrary, category by category</source>
        <translation>почему лишение свободы произвольно, по категориям</translation>
    </message>
    <message>
        <source>paragraphs of one&apos;s own that name no category</source>
        <translation>свои абзацы без названной категории</translation>
    </message>
    <message>
        <source>articles of the Covenant that are invoked</source>
        <translation>статьи Пакта, на которые ссылаются</translation>
    </message>
    <message>
        <source>why it is urgent</source>
        <translation>почему это срочно</translation>
    </message>
    <message>
        <source>interim measures that are asked for</source>
        <translation>временные меры, о которых просят</translation>
    </message>
    <message>
        <source>steps before international bodies</source>
        <translation>шаги в международных органах</translation>
    </message>
    <message>
        <source>who is believed to be responsible</source>
        <translation>кто, как считают, ответствен</translation>
    </message>
    <message>
        <source>arrests and searches, each with its account</source>
        <translation>задержания и обыски, с рассказом о каждом</translation>
    </message>
    <message>
        <source>the disappearance, as far as it is on record</source>
        <translation>исчезновение, насколько оно записано</translation>
    </message>
    <message>
        <source>ill-treatment, each event with its account</source>
        <translation>жестокое обращение, с рассказом о каждом случае</translation>
    </message>
    <message>
        <source>whether the State accepts individual complaints</source>
        <translation>принимает ли государство жалобы отдельных людей</translation>
    </message>
    <message>
        <source>only where such complaints are not possible</source>
        <translation>только если такие жалобы невозможны</translation>
    </message>
    <message>
        <source>what kind of name, where it is not the usual one</source>
        <translation>какое это имя, если не обычное</translation>
    </message>
    <message>
        <source>how it was sent</source>
        <translation>каким способом отправлено</translation>
    </message>
    <message>
        <source>what was asked for</source>
        <translation>о чём просили</translation>
    </message>
    <message>
        <source>to which body</source>
        <translation>в какой орган</translation>
    </message>
    <message>
        <source>who filed it</source>
        <translation>кто подал</translation>
    </message>
    <message>
        <source>when it was filed</source>
        <translation>когда подано</translation>
    </message>
    <message>
        <source>its number</source>
        <translation>номер</translation>
    </message>
    <message>
        <source>when it was decided</source>
        <translation>когда решено</translation>
    </message>
    <message>
        <source>what was found</source>
        <translation>что установлено</translation>
    </message>
    <message>
        <source>why nothing was filed</source>
        <translation>почему ничего не подавали</translation>
    </message>
    <message>
        <source>days up to now, as exact as the beginning is known: 12 to 40</source>
        <translation>сколько дней к этому дню, насколько известно начало: от 12 до 40</translation>
    </message>
    <message>
        <source>only where the last allowed day has surely passed: days since then</source>
        <translation>только если последний день точно прошёл: сколько дней с тех пор</translation>
    </message>
    <message>
        <source>at what time</source>
        <translation>в котором часу</translation>
    </message>
    <message>
        <source>the judge</source>
        <translation>судья</translation>
    </message>
    <message>
        <source>the authorities&apos; own number</source>
        <translation>номер дела у властей</translation>
    </message>
    <message>
        <source>only where it is still ahead</source>
        <translation>только если это ещё впереди</translation>
    </message>
    <message>
        <source>how exact the date is: day, month, about …</source>
        <translation>насколько точна дата: день, месяц, приблизительно …</translation>
    </message>
    <message>
        <source>what the person is called there</source>
        <translation>кем человек назван</translation>
    </message>
    <message>
        <source>only where no end is on record</source>
        <translation>только если конец не записан</translation>
    </message>
    <message>
        <source>how many days</source>
        <translation>сколько дней</translation>
    </message>
    <message>
        <source>the reasons given</source>
        <translation>какие названы основания</translation>
    </message>
    <message>
        <source>under what regime</source>
        <translation>какой режим</translation>
    </message>
    <message>
        <source>who carried it out</source>
        <translation>кто исполнял</translation>
    </message>
    <message>
        <source>whether a paper was shown</source>
        <translation>показали ли документ</translation>
    </message>
    <message>
        <source>who issued that paper</source>
        <translation>кто выдал этот документ</translation>
    </message>
    <message>
        <source>what paper it was</source>
        <translation>какой это был документ</translation>
    </message>
    <message>
        <source>who ordered it</source>
        <translation>кто постановил</translation>
    </message>
    <message>
        <source>places, with each transfer</source>
        <translation>места, с каждым переводом</translation>
    </message>
    <message>
        <source>how long, or that nobody wrote it down</source>
        <translation>срок или что его никто не записал</translation>
    </message>
    <message>
        <source>since when, in words</source>
        <translation>с какого времени, словами</translation>
    </message>
    <message>
        <source>the last day that is allowed</source>
        <translation>последний день, который позволен</translation>
    </message>
    <message>
        <source>only where surely held</source>
        <translation>только если точно под стражей</translation>
    </message>
    <message>
        <source>only where disappeared</source>
        <translation>только если человек исчез</translation>
    </message>
    <message>
        <source>only where nobody knows</source>
        <translation>только если никто не знает</translation>
    </message>
    <message>
        <source>only where it is not certain</source>
        <translation>только если это точно не известно</translation>
    </message>
    <message>
        <source>only where the person died</source>
        <translation>только если человек умер</translation>
    </message>
    <message>
        <source>only where a judgment and no order says the end</source>
        <translation>только если конец назван приговором, а не постановлением</translation>
    </message>
    <message>
        <source>only where the last allowed day has passed</source>
        <translation>только если последний день прошёл</translation>
    </message>
    <message>
        <source>what must not be read without it</source>
        <translation>без чего этого нельзя читать</translation>
    </message>
    <message>
        <source>the judgments it rests on</source>
        <translation>приговоры, на которых это основано</translation>
    </message>
    <message>
        <source>days in all</source>
        <translation>всего дней</translation>
    </message>
    <message>
        <source>days in custody</source>
        <translation>дней под стражей</translation>
    </message>
    <message>
        <source>days under house arrest</source>
        <translation>дней под домашним арестом</translation>
    </message>
    <message>
        <source>days with liberty limited</source>
        <translation>дней с ограниченной свободой</translation>
    </message>
    <message>
        <source>the sums, kind by kind</source>
        <translation>суммы по видам мер</translation>
    </message>
    <message>
        <source>what stands out in the measures</source>
        <translation>что бросается в глаза в мерах</translation>
    </message>
    <message>
        <source>what counts towards a sentence</source>
        <translation>что засчитывается в срок</translation>
    </message>
    <message>
        <source>the picture&apos;s first day</source>
        <translation>первый день картинки</translation>
    </message>
    <message>
        <source>the picture&apos;s last day</source>
        <translation>последний день картинки</translation>
    </message>
    <message>
        <source>the picture, one bar a measure</source>
        <translation>картинка: полоса на каждую меру</translation>
    </message>
    <message>
        <source>the parts of a bar</source>
        <translation>части полосы</translation>
    </message>
    <message>
        <source>only where surely held then</source>
        <translation>только если тогда точно под стражей</translation>
    </message>
    <message>
        <source>only where possibly held then</source>
        <translation>только если тогда, возможно, под стражей</translation>
    </message>
    <message>
        <source>the rule&apos;s short name</source>
        <translation>короткое имя правила</translation>
    </message>
    <message>
        <source>the provision of law</source>
        <translation>норма закона</translation>
    </message>
    <message>
        <source>what it is called</source>
        <translation>как называется</translation>
    </message>
    <message>
        <source>from when it is counted</source>
        <translation>с какого дня считается</translation>
    </message>
    <message>
        <source>how it is counted</source>
        <translation>как считается</translation>
    </message>
    <message>
        <source>the earliest day it may be</source>
        <translation>самый ранний возможный день</translation>
    </message>
    <message>
        <source>how sure the rule is</source>
        <translation>насколько надёжно правило</translation>
    </message>
    <message>
        <source>how it stands</source>
        <translation>в каком состоянии</translation>
    </message>
    <message>
        <source>who must act</source>
        <translation>кто должен действовать</translation>
    </message>
    <message>
        <source>how often, as a length</source>
        <translation>как часто, сроком</translation>
    </message>
    <message>
        <source>how often, in words</source>
        <translation>как часто, словами</translation>
    </message>
    <message>
        <source>when next</source>
        <translation>когда в следующий раз</translation>
    </message>
    <message>
        <source>only where it is not confirmed</source>
        <translation>только если это не подтверждено</translation>
    </message>
    <message>
        <source>only where it may be in force</source>
        <translation>только если это, возможно, действует</translation>
    </message>
    <message>
        <source>only where it begins later</source>
        <translation>только если начнётся позже</translation>
    </message>
    <message>
        <source>only where it was lifted</source>
        <translation>только если это отменено</translation>
    </message>
    <message>
        <source>in what language the paper has it</source>
        <translation>на каком языке это в документе</translation>
    </message>
    <message>
        <source>the month&apos;s name</source>
        <translation>название месяца</translation>
    </message>
    <message>
        <source>the names of the weekdays</source>
        <translation>названия дней недели</translation>
    </message>
    <message>
        <source>the weeks of the month</source>
        <translation>недели месяца</translation>
    </message>
    <message>
        <source>only where somebody must report that day</source>
        <translation>только если в этот день надо отметиться</translation>
    </message>
    <message>
        <source>only where something ends that day</source>
        <translation>только если в этот день что-то кончается</translation>
    </message>
    <message>
        <source>only where a hearing is that day</source>
        <translation>только если в этот день заседание</translation>
    </message>
    <message>
        <source>what happened, each in a phrase</source>
        <translation>что произошло, по фразе</translation>
    </message>
    <message>
        <source>the numbers of the sources</source>
        <translation>номера источников</translation>
    </message>
    <message>
        <source>when it was published</source>
        <translation>когда опубликовано</translation>
    </message>
    <message>
        <source>how they stand to the person</source>
        <translation>кем приходится человеку</translation>
    </message>
    <message>
        <source>its index</source>
        <translation>индекс</translation>
    </message>
    <message>
        <source>who issued it</source>
        <translation>кто выпустил</translation>
    </message>
    <message>
        <source>when it was issued</source>
        <translation>когда выпущено</translation>
    </message>
    <message>
        <source>until when to act</source>
        <translation>до какого дня действовать</translation>
    </message>
    <message>
        <source>only where it has run out</source>
        <translation>только если срок вышел</translation>
    </message>
    <message>
        <source>only where it is closed</source>
        <translation>только если закрыто</translation>
    </message>
    <message>
        <source>how many days are left</source>
        <translation>сколько дней осталось</translation>
    </message>
    <message>
        <source>how many days its publication stated</source>
        <translation>сколько дней указано в публикации</translation>
    </message>
    <message>
        <source>its issues, one after the other</source>
        <translation>выпуски, один за другим</translation>
    </message>
    <message>
        <source>only for the newest one</source>
        <translation>только для последнего</translation>
    </message>
    <message>
        <source>whether to this submission</source>
        <translation>на это обращение</translation>
    </message>
    <message>
        <source>whether to publication of the name</source>
        <translation>на публикацию имени</translation>
    </message>
    <message>
        <source>whether to mention of health</source>
        <translation>на упоминание о здоровье</translation>
    </message>
    <message>
        <source>who agreed for the person</source>
        <translation>кто согласился за человека</translation>
    </message>
    <message>
        <source>within what limits</source>
        <translation>в каких пределах</translation>
    </message>
    <message>
        <source>category I</source>
        <translation>категория I</translation>
    </message>
    <message>
        <source>category II</source>
        <translation>категория II</translation>
    </message>
    <message>
        <source>category III</source>
        <translation>категория III</translation>
    </message>
    <message>
        <source>category IV</source>
        <translation>категория IV</translation>
    </message>
    <message>
        <source>category V</source>
        <translation>категория V</translation>
    </message>
    <message>
        <source>the account, in one phrase</source>
        <translation>рассказ одной фразой</translation>
    </message>
    <message>
        <source>when it was acknowledged</source>
        <translation>когда это признали</translation>
    </message>
    <message>
        <source>who acknowledged it</source>
        <translation>кто это признал</translation>
    </message>
    <message>
        <source>accounts of it</source>
        <translation>рассказы об этом</translation>
    </message>
    <message>
        <source>how often</source>
        <translation>как часто</translation>
    </message>
    <message>
        <source>injuries and other effects</source>
        <translation>травмы и другие последствия</translation>
    </message>
    <message>
        <source>care that was given, refused or needed</source>
        <translation>помощь: оказана, отказана или нужна</translation>
    </message>
    <message>
        <source>what supports it</source>
        <translation>чем это подтверждается</translation>
    </message>
    <message>
        <source>what the authorities answered</source>
        <translation>что ответили власти</translation>
    </message>
    <message>
        <source>what followed because it was told</source>
        <translation>что было после того, как об этом рассказали</translation>
    </message>
    <message>
        <source>whether it is one of many</source>
        <translation>одно ли оно из многих</translation>
    </message>
    <message>
        <source>when it was decided, as a sentence has it</source>
        <translation>когда решено, как в предложении</translation>
    </message>
    <message>
        <source>only where it lasted until the person died</source>
        <translation>только если длилась до смерти человека</translation>
    </message>
    <message>
        <source>only where acquitted</source>
        <translation>только если оправдан</translation>
    </message>
    <message>
        <source>only where pardoned: that, in words</source>
        <translation>только если помилован: об этом словами</translation>
    </message>
    <message>
        <source>the punishment before it</source>
        <translation>наказание до этого</translation>
    </message>
    <message>
        <source>what it is used for</source>
        <translation>для чего используется</translation>
    </message>
    <message>
        <source>in the office&apos;s own words</source>
        <translation>словами самой организации</translation>
    </message>
    <message>
        <source>its reference</source>
        <translation>номер письма</translation>
    </message>
    <message>
        <source>the address</source>
        <translation>адрес</translation>
    </message>
    <message>
        <source>whom it was sent to, where this letter is to nobody in particular</source>
        <translation>кому оно было отправлено, если это письмо никому не адресовано</translation>
    </message>
    <message>
        <source>No urgent action that this paper may tell of is on record, so there is no bulletin to write. Record the urgent action, or, where it is a draft, that it was issued; then write it.</source>
        <translation>Срочной акции, о которой может говорить этот документ, не записано, поэтому писать бюллетень не о чем. Запишите срочную акцию, а если она ещё черновик – что она выпущена; затем напишите его.</translation>
    </message>
    <message>
        <source>The person agreed to “%1” within limits: “%2”. Check that nothing here goes beyond them.</source>
        <translation>Человек дал согласие «%1» с ограничением: «%2». Проверьте, что здесь ничто его не нарушает.</translation>
    </message>
    <message>
        <source>No letter about this person that was sent to “%1” is on record, so this one does not say which letter it speaks of. Record when that letter was sent, or name it in a paragraph of your own.</source>
        <translation>Отправленного письма об этом человеке в «%1» в записях нет, поэтому здесь не сказано, о каком письме речь. Запишите, когда то письмо отправили, или назовите его в своём абзаце.</translation>
    </message>
    <message>
        <source>No letter about this person that was sent is on record, so this one does not say which letter it speaks of. Record when that letter was sent, or name it in a paragraph of your own.</source>
        <translation>Отправленного письма об этом человеке в записях нет, поэтому здесь не сказано, о каком письме речь. Запишите, когда то письмо отправили, или назовите его в своём абзаце.</translation>
    </message>
    <message>
        <source>The record says “%1” (%2). There is a paper for it: “%3”.</source>
        <translation>В записях сказано: «%1» (%2). Для этого есть документ «%3».</translation>
    </message>
    <message>
        <source>The record says “%1” (%2). There is a paper for it, “%3”, once an event says when the person was last seen.</source>
        <translation>В записях сказано: «%1» (%2). Для этого есть документ «%3»: его можно составить, когда записано событие о том, где и когда человека видели в последний раз.</translation>
    </message>
    <message>
        <source>As a mail it is too long to be read: about %1 characters, one page, are. Forms on the web often cut off after %2. Leave something out, or send it as a PDF file with a few lines of mail.</source>
        <translation>Для электронной почты это слишком длинно: читают примерно %1 знаков, одну страницу. Формы на сайтах часто обрезают текст после %2. Сократите письмо или пошлите его файлом PDF с коротким сопроводительным текстом.</translation>
    </message>
    <message>
        <source>A mail of that length is read, but forms on the web often cut off after %1 characters. Leave something out where it goes into a form.</source>
        <translation>Письмо такой длины по почте прочтут, но формы на сайтах часто обрезают текст после %1 знаков. Для формы сократите его.</translation>
    </message>
    <message numerus="yes">
        <source>As plain text it has %1 characters, %n word(s).</source>
        <translation>
            <numerusform>Обычным текстом: знаков — %1, %n слово.</numerusform>
            <numerusform>Обычным текстом: знаков — %1, %n слова.</numerusform>
            <numerusform>Обычным текстом: знаков — %1, %n слов.</numerusform>
        </translation>
    </message>
    <message>
        <source>The letter names an urgent action that is not issued yet (%1). Ask whoever issues it, and record that it was issued, before anybody writes by it.</source>
        <translation>Письмо называет срочную акцию, которая ещё не выпущена (%1). Прежде чем писать по ней, спросите того, кто её выпускает, и запишите, что она выпущена.</translation>
    </message>
    <message>
        <source>A further issue of the urgent action is on record and not issued yet (%1): this goes by the last that was issued (%2).</source>
        <translation>Записан следующий выпуск срочной акции, ещё не выпущенный (%1): здесь всё по последнему выпущенному (%2).</translation>
    </message>
    <message numerus="yes">
        <source>The case has several people at risk, and %n record(s) that name nobody were left out: %1. Say in each whom it is about.</source>
        <translation>
            <numerusform>В деле несколько человек под угрозой, и %n запись, где никто не назван, не вошла: %1. Укажите в ней, о ком она.</numerusform>
            <numerusform>В деле несколько человек под угрозой, и %n записи, где никто не назван, не вошли: %1. Укажите в каждой, о ком она.</numerusform>
            <numerusform>В деле несколько человек под угрозой, и %n записей, где никто не назван, не вошли: %1. Укажите в каждой, о ком она.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: on which days to report is not on record, and the paper marks none. Say how often, or when the next report is.</source>
        <comment>a restriction</comment>
        <translation>%1: в какие дни отмечаться, не записано, и в документе эти дни не отмечены. Укажите, как часто, или день ближайшей явки.</translation>
    </message>
    <message>
        <source>“%1” has no place for what happened around the case. These have: %2. Leave the background out, or write one of them.</source>
        <translation>В «%1» нет места для событий вокруг дела. Оно есть здесь: %2. Уберите эти события или напишите один из этих документов.</translation>
    </message>
    <message>
        <source>“%1” does not say what the reader should do. End with a verb.</source>
        <translation>«%1» не говорит, что сделать адресату. Закончите глаголом.</translation>
    </message>
    <message>
        <source>the record of how a restriction was kept</source>
        <translation>запись о том, как соблюдалось ограничение</translation>
    </message>
    <message>
        <source>what to say instead of “none on record” where records name nobody</source>
        <translation>что сказать вместо «записей нет», когда в записях никто не назван</translation>
    </message>
    <message>
        <source>the same, only where records of that kind name nobody</source>
        <translation>то же, только если в записях такого рода никто не назван</translation>
    </message>
    <message>
        <source>only where it quashed one and passed sentence itself</source>
        <translation>только если суд отменил решение и сам назначил наказание</translation>
    </message>
    <message>
        <source>only where the record and no order says the end</source>
        <translation>только если срок есть в записи, а решение его не называет</translation>
    </message>
    <message>
        <source>only where it has to be reported and the days are not on record</source>
        <translation>только если нужно отмечаться, а дни не записаны</translation>
    </message>
</context>
<context>
    <name>LibertyEnds</name>
    <message>
        <source>as the paper says</source>
        <translation>по документу</translation>
    </message>
    <message>
        <source>counted from the order</source>
        <translation>если считать от решения</translation>
    </message>
    <message>
        <source>counted from the end of the order before</source>
        <translation>если считать от конца предыдущего срока</translation>
    </message>
    <message>
        <source>by an order before it</source>
        <translation>по более раннему решению</translation>
    </message>
    <message>
        <source>counted from the day its term begins</source>
        <translation>если считать со дня начала срока</translation>
    </message>
    <message>
        <source>counted from the judgment</source>
        <translation>если считать от приговора</translation>
    </message>
    <message>
        <source>counted from the day it came into force</source>
        <translation>если считать со дня вступления в силу</translation>
    </message>
    <message>
        <source>counted from the first day it was served</source>
        <translation>если считать с первого дня отбывания</translation>
    </message>
    <message>
        <source>counted from the start of the measure</source>
        <translation>если считать от начала меры</translation>
    </message>
    <message>
        <source>on %1</source>
        <comment>a day on which something ends</comment>
        <translation>%1</translation>
    </message>
    <message>
        <source>between %1 and %2</source>
        <comment>days on one of which something ends</comment>
        <translation>в один из дней с %1 по %2</translation>
    </message>
    <message>
        <source>Sentence of %1</source>
        <translation>Приговор от %1</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>Приговор</translation>
    </message>
    <message>
        <source>ends %1</source>
        <comment>on a day</comment>
        <translation>окончание – %1</translation>
    </message>
    <message>
        <source>may end %1</source>
        <comment>on a day</comment>
        <translation>возможное окончание – %1</translation>
    </message>
    <message>
        <source>%1, or %2 %3</source>
        <comment>may end on a day; on another day; how it is counted</comment>
        <translation>%1 или %2, %3</translation>
    </message>
    <message>
        <source>%1, or thereabouts</source>
        <translation>%1 или около того</translation>
    </message>
    <message>
        <source>its end on record, %1, has passed; how it ended is not on record</source>
        <translation>записанный день окончания, %1, прошёл; чем мера закончилась, не записано</translation>
    </message>
    <message>
        <source>ended on %1</source>
        <translation>день окончания – %1</translation>
    </message>
    <message>
        <source>as far as the record can tell it was to end by %1; nothing newer is on record</source>
        <translation>насколько видно из записей, последний день – %1; более поздних записей нет</translation>
    </message>
    <message>
        <source>its latest possible end was %1; no release is on record</source>
        <translation>последний возможный день окончания – %1; об освобождении записи нет</translation>
    </message>
    <message>
        <source>its latest possible end was %1; nothing newer is on record</source>
        <translation>последний возможный день окончания – %1; более поздних записей нет</translation>
    </message>
    <message>
        <source>the latest end the orders on record allow was %1; no release is on record</source>
        <translation>самое позднее окончание по внесённым решениям – %1; об освобождении записи нет</translation>
    </message>
    <message>
        <source>the latest end the orders on record allow was %1; nothing newer is on record</source>
        <translation>самое позднее окончание по внесённым решениям – %1; более поздних записей нет</translation>
    </message>
    <message>
        <source>%1 (%2): %3</source>
        <comment>how it is counted, the sum, on a day</comment>
        <translation>%1 (%2): %3</translation>
    </message>
    <message>
        <source>Shown because this is where the last order of the measure leads, and neither a newer one nor the end of the measure is on record.</source>
        <translation>Показано, потому что сюда ведёт последнее решение по мере, а ни более нового решения, ни окончания меры не записано.</translation>
    </message>
    <message>
        <source>Shown because this end of the measure is on record.</source>
        <translation>Показано, потому что такое окончание меры записано.</translation>
    </message>
    <message>
        <source>Shown because this is where the sentence that stands leads, with the days credited to it, and no release is on record.</source>
        <translation>Показано, потому что сюда ведёт действующий приговор с учётом зачтённых дней, а об освобождении записи нет.</translation>
    </message>
    <message>
        <source>End: %1</source>
        <comment>of a measure</comment>
        <translation>Окончание: %1</translation>
    </message>
    <message>
        <source>Possible end: %1</source>
        <comment>of a measure or sentence</comment>
        <translation>Возможное окончание: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>measure or sentence, when it ends</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>counted as the law says</source>
        <translation>по правилам закона</translation>
    </message>
    <message>
        <source>Restriction (%1)</source>
        <comment>kind</comment>
        <translation>Ограничение (%1)</translation>
    </message>
    <message>
        <source>Probation under the sentence of %1</source>
        <translation>Испытательный срок по приговору (%1)</translation>
    </message>
    <message>
        <source>Probation</source>
        <translation>Испытательный срок</translation>
    </message>
    <message>
        <source>begins %1</source>
        <comment>on a day</comment>
        <translation>начало – %1</translation>
    </message>
    <message>
        <source>began by %1</source>
        <translation>началось не позднее %1</translation>
    </message>
    <message>
        <source>as counted it ended by %1; nothing newer is on record</source>
        <translation>по подсчёту срок истёк к %1; ничего более нового не записано</translation>
    </message>
    <message>
        <source>The law counts it, too (%1): %2</source>
        <comment>name of a rule, sentence</comment>
        <translation>Это считает и закон (%1): %2</translation>
    </message>
    <message>
        <source>Report due: %1</source>
        <comment>kind of restriction</comment>
        <translation>Нужно отметиться: %1</translation>
    </message>
    <message>
        <source>Begins: %1</source>
        <comment>a restriction</comment>
        <translation>Начало: %1</translation>
    </message>
    <message>
        <source>Report due (%1): whether it was made is not on record</source>
        <comment>kind of restriction</comment>
        <translation>Нужно было отметиться (%1): сделано ли это, не внесено</translation>
    </message>
    <message>
        <source>Shown because this is where the start and the length of the restriction lead, and no end is on record.</source>
        <translation>Показано, потому что сюда ведут начало и срок ограничения, а окончание не записано.</translation>
    </message>
    <message>
        <source>Shown because the restriction begins on this day.</source>
        <translation>Показано, потому что в этот день начинается ограничение.</translation>
    </message>
    <message>
        <source>Shown because the restriction asks for a report every %1 from %2, and none for this day is on record.</source>
        <comment>length, date</comment>
        <translation>Показано, потому что ограничение требует отмечаться (раз в: %1, начиная с: %2), а отметка за этот день не внесена.</translation>
    </message>
    <message>
        <source>%1 + %2</source>
        <comment>date, length</comment>
        <translation>%1 + %2</translation>
    </message>
    <message>
        <source>Shown because this is where the probation of the suspended sentence leads, and nothing newer is on record.</source>
        <translation>Показано, потому что сюда ведёт испытательный срок условного осуждения, а ничего более нового не записано.</translation>
    </message>
    <message>
        <source>Shown because the restriction asks for a report “%1”, and none for this day is on record.</source>
        <comment>how often, as it was typed</comment>
        <translation>Показано, потому что ограничение требует отмечаться («%1»), а отметка за этот день не внесена.</translation>
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
        <translation>как сказано в документе: %1</translation>
    </message>
    <message>
        <source>%1 – no end on record</source>
        <translation>%1 – окончание не внесено</translation>
    </message>
    <message>
        <source>%1: nothing is on record between %2 and %3.</source>
        <translation>%1: между двумя мерами ничего не внесено (%2; %3).</translation>
    </message>
    <message>
        <source>Two measures overlap, and the days they share are counted once: %1 (%2) and %3 (%4).</source>
        <translation>Две меры накладываются, общие дни посчитаны один раз: %1 (%2) и %3 (%4).</translation>
    </message>
    <message>
        <source>No order is on record for this measure: %1 (%2).</source>
        <translation>Для этой меры не внесено ни одного решения: %1 (%2).</translation>
    </message>
    <message numerus="yes">
        <source>%1: held %n day(s) before the first order on record (%2).</source>
        <translation>
            <numerusform>%1: без свободы %n день до первого внесённого решения (%2).</numerusform>
            <numerusform>%1: без свободы %n дня до первого внесённого решения (%2).</numerusform>
            <numerusform>%1: без свободы %n дней до первого внесённого решения (%2).</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: held before the first order on record (%2).</source>
        <translation>%1: без свободы до первого внесённого решения (%2).</translation>
    </message>
    <message>
        <source>%1: this measure ended in a new arrest, not in a release (%2).</source>
        <translation>%1: эта мера окончилась новым задержанием, а не освобождением (%2).</translation>
    </message>
    <message>
        <source>%1: due for release (%2), but not released; instead, another measure began the same day (%3).</source>
        <translation>%1: человек подлежал освобождению (%2), но не освобождён; в тот же день началась другая мера (%3).</translation>
    </message>
    <message>
        <source>%1: due for release (%2), but arrested again.</source>
        <translation>%1: человек подлежал освобождению (%2), но задержан снова.</translation>
    </message>
    <message>
        <source>%1: the latest end the orders on record allow; no release is on record since (%2).</source>
        <translation>%1: самое позднее окончание по внесённым решениям; об освобождении после этого записи нет (%2).</translation>
    </message>
    <message>
        <source>%1: the latest end the orders on record allow; the measure went on until %2 (%3).</source>
        <translation>%1: самое позднее окончание по внесённым решениям; мера продолжалась, её конец: %2 (%3).</translation>
    </message>
    <message>
        <source>Order of %1: its length is not on record, so its end is not known (%2).</source>
        <translation>Решение (%1): срок не внесён, поэтому окончание неизвестно (%2).</translation>
    </message>
    <message>
        <source>Order of %1: its length, “%2”, gives no day on which it ends (%3).</source>
        <translation>Решение (%1): по сроку «%2» нельзя назвать день окончания (%3).</translation>
    </message>
    <message>
        <source>Order of %1: made after the latest possible end of the order before it, %2 (%3).</source>
        <translation>Решение (%1): принято после самого позднего окончания по предыдущему решению, %2 (%3).</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>от %1 до %2</translation>
    </message>
    <message>
        <source>an unknown number of</source>
        <translation>неизвестного числа</translation>
    </message>
    <message>
        <source>%1 − %2 days credited</source>
        <translation>%1 − зачтённые дни (%2)</translation>
    </message>
    <message>
        <source>Held since %1 (%2), and nothing on record says until when.</source>
        <translation>Лишение свободы (%2), начало: %1; до какого дня — не указано.</translation>
    </message>
    <message>
        <source>Order of %1: extends the measure before the order of %2 that begins it (%3).</source>
        <translation>Постановление, %1: продлевает меру раньше, чем она назначена постановлением, %2 (%3).</translation>
    </message>
    <message>
        <source>Two orders (%1, %2) have the same place, %3, among the orders of the measure (%4).</source>
        <translation>У двух постановлений (%1, %2) одно и то же место среди постановлений меры: %3 (%4).</translation>
    </message>
    <message>
        <source>Order of %1: its place says it came after the order of %2, its date says before (%3).</source>
        <translation>Постановление, %1: по месту в порядке оно после постановления, %2, а по дате — раньше (%3).</translation>
    </message>
    <message>
        <source>Order of %1: made after the measure had ended, %2 (%3).</source>
        <translation>Постановление, %1: вынесено после окончания меры, %2 (%3).</translation>
    </message>
    <message>
        <source>Order of %1: the paper says it ends on %2, its length leads to %3 (%4).</source>
        <translation>Постановление, %1: в документе окончание — %2, а по сроку выходит %3 (%4).</translation>
    </message>
    <message>
        <source> or </source>
        <comment>between two possible ends</comment>
        <translation> или </translation>
    </message>
    <message>
        <source>Sentence of %1: the end on record is %2, its term leads to %3.</source>
        <translation>Приговор, %1: в записях окончание — %2, а по сроку выходит %3.</translation>
    </message>
    <message>
        <source>%1: the place is not on record (%2).</source>
        <translation>%1: место не записано (%2).</translation>
    </message>
    <message>
        <source>The place is not on record since %1 (%2).</source>
        <translation>Место содержания не указано (%2), начало: %1.</translation>
    </message>
    <message>
        <source>%1, from %2: outside the days of the measure it belongs to, %3 (%4).</source>
        <translation>%1, начало: %2 — вне дней меры, к которой относится: %3 (%4).</translation>
    </message>
    <message>
        <source>Held under %1 since %2; the place is not on record.</source>
        <translation>Лишение свободы (%1), начало: %2; место не указано.</translation>
    </message>
    <message>
        <source>Held under %1, in %2 since %3.</source>
        <translation>Лишение свободы (%1), место: %2, начало: %3.</translation>
    </message>
    <message>
        <source>Not held, but under %1 since %2.</source>
        <translation>Не под стражей; действует мера (%1), начало: %2.</translation>
    </message>
    <message>
        <source>Disappeared since %1; nobody has acknowledged the detention.</source>
        <translation>Исчезновение, начало: %1; никто не признал задержания.</translation>
    </message>
    <message>
        <source>Died while held: %1.</source>
        <translation>Смерть в заключении: %1.</translation>
    </message>
    <message>
        <source>Escaped: %1.</source>
        <translation>Побег: %1.</translation>
    </message>
    <message>
        <source>Not held under any measure on record since %1 (%2).</source>
        <translation>С этой даты ни одна записанная мера не действует: %1 (%2).</translation>
    </message>
    <message>
        <source>The last measure on record ended (%1); where the person has been since is not on record.</source>
        <translation>Последняя записанная мера закончилась (%1); где человек с тех пор, не записано.</translation>
    </message>
    <message>
        <source>Died: %1.</source>
        <translation>Смерть: %1.</translation>
    </message>
    <message>
        <source>No measure that takes liberty away is on record.</source>
        <translation>Мер, лишающих свободы, в записях нет.</translation>
    </message>
    <message>
        <source>%1 (%2) ends before it begins, so its days are not counted.</source>
        <translation>%1 (%2): окончание раньше начала, поэтому дни не считаются.</translation>
    </message>
    <message>
        <source>%1 (%2) begins after today, so its days are not counted.</source>
        <translation>%1 (%2): начало позже сегодняшнего дня, поэтому дни не считаются.</translation>
    </message>
    <message>
        <source>%1 (%2): the record does not say whether it took liberty away, so its days are not counted.</source>
        <translation>%1 (%2): в записях не сказано, была ли это потеря свободы, поэтому дни не считаются.</translation>
    </message>
    <message>
        <source>%1 (%2) goes on after the death on record, %3.</source>
        <translation>%1 (%2) продолжается после записанной смерти, %3.</translation>
    </message>
    <message>
        <source>%1 (%2): nothing on record says until when.</source>
        <translation>%1 (%2): до какого дня, не записано.</translation>
    </message>
    <message>
        <source>%1 (%2): the judgment it carries out does not stand any more (decision of %3), and no release is on record.</source>
        <translation>%1 (%2): приговор, который исполняет эта мера, больше не действует (решение: %3), а освобождение не записано.</translation>
    </message>
    <message>
        <source>%1 (%2): no judgment against the person stands any more (decision of %3), and no release is on record.</source>
        <translation>%1 (%2): ни один приговор этому человеку больше не действует (решение: %3), а освобождение не записано.</translation>
    </message>
    <message>
        <source>Held and let go at the same time: %1 (%2) and %3 (%4). One of them has ended, or they belong to different cases.</source>
        <translation>Лишение свободы и освобождение одновременно: %1 (%2) и %3 (%4). Одна из мер закончилась, или они относятся к разным делам.</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <comment>two measures</comment>
        <translation>%1 или %2</translation>
    </message>
    <message>
        <source>Not certain whether still held under %1 (%2): the end on record leaves it open.</source>
        <translation>Точно неизвестно, продолжается ли мера: %1 (%2); записанное окончание этого не решает.</translation>
    </message>
    <message>
        <source>Not certain whether held under %1 (%2) by now: the dates on record leave it open.</source>
        <translation>Точно неизвестно, действует ли мера сейчас: %1 (%2); записанные даты этого не решают.</translation>
    </message>
    <message>
        <source>%1 In any case under %2 since %3.</source>
        <comment>sentence, measure, date</comment>
        <translation>%1 В любом случае действует мера (%2) с этой даты: %3.</translation>
    </message>
    <message>
        <source>Not certain whether held: %1 (%2) and %3 (%4) are both on record as going on.</source>
        <translation>Точно неизвестно, под стражей ли этот человек: %1 (%2) и %3 (%4) записаны как действующие одновременно.</translation>
    </message>
    <message numerus="yes">
        <source>%1: held %n day(s) with no order on record (%2).</source>
        <translation>
            <numerusform>%1: без свободы %n день без внесённого решения (%2).</numerusform>
            <numerusform>%1: без свободы %n дня без внесённого решения (%2).</numerusform>
            <numerusform>%1: без свободы %n дней без внесённого решения (%2).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: held at least %n day(s) with no order on record (%2).</source>
        <translation>
            <numerusform>%1: без свободы не меньше %n дня без внесённого решения (%2).</numerusform>
            <numerusform>%1: без свободы не меньше %n дней без внесённого решения (%2).</numerusform>
            <numerusform>%1: без свободы не меньше %n дней без внесённого решения (%2).</numerusform>
        </translation>
    </message>
    <message>
        <source>A court ordered release on %1, and no release is on record (%2).</source>
        <translation>Суд постановил освободить (%1), а об освобождении записи нет (%2).</translation>
    </message>
    <message>
        <source>An order ended the measure on %1, and no release is on record (%2).</source>
        <translation>Решение прекратило меру (%1), а об освобождении записи нет (%2).</translation>
    </message>
    <message>
        <source>no date</source>
        <comment>of an event</comment>
        <translation>дата не указана</translation>
    </message>
    <message>
        <source>%1: an event says “%2”, and the measure goes on, as far as the record says: %3 (%4).</source>
        <translation>%1: в событиях записано «%2», а мера, судя по записям, продолжается: %3 (%4).</translation>
    </message>
    <message>
        <source>%1: an event says “%2”, and no measure on record holds the person from then.</source>
        <translation>%1: в событиях записано «%2», а меры, по которой человек с этого дня лишён свободы, нет.</translation>
    </message>
    <message>
        <source>%1: an event says “%2”, and the person’s own record does not.</source>
        <translation>%1: в событиях записано «%2», а в записи о самом человеке этого нет.</translation>
    </message>
    <message>
        <source>%1: a hearing ended with “%2”, and no judgment of that day or later is on record.</source>
        <translation>%1: исход заседания — «%2», а приговора этого дня или более позднего нет.</translation>
    </message>
    <message>
        <source>%1: a hearing ended with “%2”, and no order of that day or later is on record.</source>
        <translation>%1: исход заседания — «%2», а постановления этого дня или более позднего нет.</translation>
    </message>
    <message>
        <source>%1: granted (%2), and the measure it is about goes on, as far as the record says: %3 (%4).</source>
        <translation>%1: удовлетворено (%2), а мера, о которой речь, судя по записям, продолжается: %3 (%4).</translation>
    </message>
    <message>
        <source>%1 (%2): the trial ended in an acquittal (decision of %3), and no end of the measure is on record.</source>
        <translation>%1 (%2): суд закончился оправданием (решение: %3), а окончание меры не записано.</translation>
    </message>
    <message>
        <source>%1 (%2): the judgment of %3 (%4) holds nobody, and no release is on record.</source>
        <translation>%1 (%2): приговор (%3: %4) свободы не лишает, а освобождение не записано.</translation>
    </message>
    <message>
        <source>A court acquitted the person on %1, and no release is on record (%2).</source>
        <translation>Суд оправдал человека (%1), а освобождение не записано (%2).</translation>
    </message>
    <message>
        <source>Not certain whether still held under %1 (%2): the judgment of %3 (%4) holds nobody, and no release is on record.</source>
        <translation>Неизвестно, держат ли ещё: %1 (%2). Приговор (%3: %4) свободы не лишает, а освобождение не записано.</translation>
    </message>
</context>
<context>
    <name>ListExport</name>
    <message>
        <source>The export was stopped. No file was written.</source>
        <translation>Экспорт остановлен. Файл не записан.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of the list “%1”</source>
        <translation>
            <numerusform>%n строка списка «%1»</numerusform>
            <numerusform>%n строки списка «%1»</numerusform>
            <numerusform>%n строк списка «%1»</numerusform>
        </translation>
    </message>
    <message>
        <source>Wrote %1 outside the vault: “%2”</source>
        <translation>Вне хранилища записано (%1): «%2»</translation>
    </message>
    <message>
        <source>The file “%1” is not encrypted: whoever has it can read it. The vault&apos;s history says that it was made.</source>
        <translation>Файл «%1» не зашифрован: его прочитает каждый, у кого он есть. В истории хранилища записано, что он сделан.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) are left out because of a sealed record.</source>
        <translation>
            <numerusform>%n строка не вошла из-за опечатанной записи.</numerusform>
            <numerusform>%n строки не вошли из-за опечатанной записи.</numerusform>
            <numerusform>%n строк не вошло из-за опечатанной записи.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) are left empty: they would tell of a sealed record.</source>
        <translation>
            <numerusform>%n ячейка оставлена пустой: она выдала бы опечатанную запись.</numerusform>
            <numerusform>%n ячейки оставлены пустыми: они выдали бы опечатанную запись.</numerusform>
            <numerusform>%n ячеек оставлено пустыми: они выдали бы опечатанную запись.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ListNames</name>
    <message>
        <source>Reference</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Человек</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Дело</translation>
    </message>
    <message>
        <source>Latest measure</source>
        <translation>Последняя мера</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>С</translation>
    </message>
    <message>
        <source>Held today in</source>
        <translation>Сейчас под стражей</translation>
    </message>
    <message>
        <source>Last hearing</source>
        <translation>Последнее заседание</translation>
    </message>
    <message>
        <source>Next hearing</source>
        <translation>Следующее заседание</translation>
    </message>
    <message>
        <source>Next due</source>
        <translation>Ближайший срок</translation>
    </message>
    <message>
        <source>Act by</source>
        <translation>Действовать до</translation>
    </message>
    <message>
        <source>Consent until</source>
        <translation>Согласие до</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Последнее изменение</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln case(s)</source>
        <translation>
            <numerusform>%1 из %Ln дела</numerusform>
            <numerusform>%1 из %Ln дел</numerusform>
            <numerusform>%1 из %Ln дел</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln line(s)</source>
        <translation>
            <numerusform>%1 из %Ln строки</numerusform>
            <numerusform>%1 из %Ln строк</numerusform>
            <numerusform>%1 из %Ln строк</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln case(s)</source>
        <translation>
            <numerusform>%Ln дело</numerusform>
            <numerusform>%Ln дела</numerusform>
            <numerusform>%Ln дел</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s)</source>
        <translation>
            <numerusform>%Ln строка</numerusform>
            <numerusform>%Ln строки</numerusform>
            <numerusform>%Ln строк</numerusform>
        </translation>
    </message>
    <message>
        <source>To</source>
        <translation>Кому</translation>
    </message>
    <message>
        <source>Follow up</source>
        <translation>Напомнить</translation>
    </message>
    <message>
        <source>Changed since</source>
        <translation>Изменилось</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Отправлено</translation>
    </message>
    <message>
        <source>Reply came</source>
        <translation>Ответ получен</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Языки</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Адреса</translation>
    </message>
    <message>
        <source>Checked on</source>
        <translation>Проверен</translation>
    </message>
    <message>
        <source>Has a case</source>
        <translation>Рассматривает дело</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>Утверждение</translation>
    </message>
    <message>
        <source>May end</source>
        <translation>Возможный конец</translation>
    </message>
</context>
<context>
    <name>ListRows</name>
    <message numerus="yes">
        <source>expired %n day(s) ago</source>
        <translation>
            <numerusform>срок истёк %n день назад</numerusform>
            <numerusform>срок истёк %n дня назад</numerusform>
            <numerusform>срок истёк %n дней назад</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>остался %n день</numerusform>
            <numerusform>осталось %n дня</numerusform>
            <numerusform>осталось %n дней</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ListViews</name>
    <message>
        <source>In detention now</source>
        <translation>Сейчас под стражей</translation>
    </message>
    <message>
        <source>Hearing in 14 days</source>
        <translation>Заседание в ближайшие 14 дней</translation>
    </message>
    <message>
        <source>No end date</source>
        <translation>Без даты окончания</translation>
    </message>
    <message>
        <source>Consent to be renewed</source>
        <translation>Продлить согласие</translation>
    </message>
    <message>
        <source>Not touched in 30 days</source>
        <translation>Без изменений 30 дней</translation>
    </message>
    <message>
        <source>Restriction ends in 90 days</source>
        <translation>Ограничение кончается в 90 дней</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Черновики</translation>
    </message>
    <message>
        <source>Approved, not sent</source>
        <translation>Утверждены, не отправлены</translation>
    </message>
    <message>
        <source>Waiting for a reply</source>
        <translation>Ждут ответа</translation>
    </message>
    <message>
        <source>Follow-up due</source>
        <translation>Пора напомнить</translation>
    </message>
    <message>
        <source>Facts changed since</source>
        <translation>Факты с тех пор изменились</translation>
    </message>
    <message>
        <source>Address to be checked</source>
        <translation>Проверить адрес</translation>
    </message>
    <message>
        <source>Court with a case before it</source>
        <translation>Суд, рассматривающий дело</translation>
    </message>
</context>
<context>
    <name>Lists</name>
    <message>
        <source>%1 of %2 lines.</source>
        <translation>Строк: %1 из %2.</translation>
    </message>
    <message>
        <source>Nothing to list.</source>
        <translation>Показывать нечего.</translation>
    </message>
    <message>
        <source>There is no list “%1”. There are: %2.</source>
        <translation>Списка «%1» нет. Есть такие: %2.</translation>
    </message>
    <message>
        <source>surely</source>
        <translation>точно</translation>
    </message>
    <message>
        <source>possibly</source>
        <translation>возможно</translation>
    </message>
    <message>
        <source>The list “%1” has no dates for --during to choose by.</source>
        <translation>В списке «%1» нет дат, по которым --during мог бы выбирать.</translation>
    </message>
    <message>
        <source>The list “%1” has no column “%2”. There are: %3.</source>
        <translation>В списке «%1» нет столбца «%2». Есть: %3.</translation>
    </message>
    <message>
        <source>Say what is looked for in “%1”: “%1=text”, “%1&lt;1 May”, “%1=∅”.</source>
        <translation>Укажите, что искать в «%1»: «%1=текст», «%1&lt;1 мая», «%1=∅».</translation>
    </message>
    <message>
        <source>The list “%1” has no columns to filter by. These have: %2.</source>
        <translation>В списке «%1» нет столбцов для фильтра. Они есть у: %2.</translation>
    </message>
    <message>
        <source>There is no list “%1”. Did you mean “%2”? There are: %3.</source>
        <translation>Списка «%1» нет. Может быть, «%2»? Есть: %3.</translation>
    </message>
    <message>
        <source>The list “%1” has no column “%2”. Did you mean “%3”? There are: %4.</source>
        <translation>В списке «%1» нет столбца «%2». Может быть, «%3»? Есть: %4.</translation>
    </message>
    <message>
        <source>There is no list “%1” to filter. Did you mean “%2”?</source>
        <translation>Списка «%1» с фильтрами нет. Может быть, «%2»?</translation>
    </message>
    <message>
        <source>No line matches. Did you mean “%1=%2” (%3)?</source>
        <translation>Ни одна строка не подходит. Может быть, «%1=%2» (%3)?</translation>
    </message>
    <message>
        <source>Another column has lines with it: “%1=%2” (%3).</source>
        <translation>Такие строки есть в другом столбце: «%1=%2» (%3).</translation>
    </message>
    <message>
        <source>With --%1, choose lines by --where.</source>
        <translation>Вместе с --%1 строки выбираются через --where.</translation>
    </message>
</context>
<context>
    <name>LiveDeadlines</name>
    <message>
        <source>no day</source>
        <translation>без даты</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>first and last day</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>A deadline on record</source>
        <translation>Срок из записей</translation>
    </message>
    <message>
        <source>“%1” of %2, due on %3, no longer applies.</source>
        <translation>Срок «%1» по делу %2, истекавший %3, больше не действует.</translation>
    </message>
    <message>
        <source>Moves “%1” of %2 from %3 to %4.</source>
        <translation>Срок «%1» по делу %2 переносится: было %3, стало %4.</translation>
    </message>
    <message>
        <source>New deadline in %1: “%2”, was due on %3.</source>
        <translation>Новый срок в деле %1: «%2», истёк %3.</translation>
    </message>
    <message>
        <source>New deadline in %1: “%2”, due on %3.</source>
        <translation>Новый срок в деле %1: «%2», истекает %3.</translation>
    </message>
    <message numerus="yes">
        <source>Computes %n deadline(s) of %1.</source>
        <translation>
            <numerusform>Вычислен %n срок по делу %1.</numerusform>
            <numerusform>Вычислено %n срока по делу %1.</numerusform>
            <numerusform>Вычислено %n сроков по делу %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Computes %n deadline(s) of %1 cases.</source>
        <translation>
            <numerusform>Вычислен %n срок, дел: %1.</numerusform>
            <numerusform>Вычислено %n срока, дел: %1.</numerusform>
            <numerusform>Вычислено %n сроков, дел: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Moves %n deadline(s).</source>
        <translation>
            <numerusform>Перенесён %n срок.</numerusform>
            <numerusform>Перенесено %n срока.</numerusform>
            <numerusform>Перенесено %n сроков.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Adds %n deadline(s).</source>
        <translation>
            <numerusform>Добавлен %n срок.</numerusform>
            <numerusform>Добавлено %n срока.</numerusform>
            <numerusform>Добавлено %n сроков.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deadline(s) no longer apply.</source>
        <translation>
            <numerusform>%n срок больше не действует.</numerusform>
            <numerusform>%n срока больше не действуют.</numerusform>
            <numerusform>%n сроков больше не действуют.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cases with other deadlines than before: %1.</source>
        <translation>Дел, в которых сроки изменились: %1.</translation>
    </message>
    <message>
        <source>This was stopped. Nothing was changed.</source>
        <translation>Остановлено. Ничего не изменено.</translation>
    </message>
</context>
<context>
    <name>LogHearing</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>“%1” is not a time of day. Write it as 10:00 or 14:30.</source>
        <translation>«%1» – не время суток. Напишите, например, 10:00 или 14:30.</translation>
    </message>
    <message>
        <source>A hearing belongs to a case: choose the case first.</source>
        <translation>Заседание относится к делу: сначала выберите дело.</translation>
    </message>
    <message>
        <source>A hearing needs its date. A month or a year is enough, as “May 2022”.</source>
        <translation>Заседанию нужна дата. Достаточно месяца или года, например «май 2022».</translation>
    </message>
    <message>
        <source>The measure chosen for this hearing is not in case %1.</source>
        <translation>Меры, выбранной для этого заседания, нет в деле %1.</translation>
    </message>
    <message>
        <source>No custody on record covers %1.</source>
        <translation>Ни одна внесённая мера лишения свободы не охватывает эту дату: %1.</translation>
    </message>
    <message>
        <source>More than one measure covers %1: %2.</source>
        <translation>На эту дату (%1) приходится не одна мера: %2.</translation>
    </message>
    <message>
        <source>%1 Say which one “%2” belongs to, or log the hearing without it. Nothing was saved.</source>
        <translation>%1 Укажите, к какой мере относится «%2», или запишите заседание без этого. Ничего не сохранено.</translation>
    </message>
    <message>
        <source>%1 The hearing is saved without an order.</source>
        <translation>%1 Заседание сохраняется без решения.</translation>
    </message>
    <message>
        <source>Adds an extension to the %1.</source>
        <translation>Добавляет продление: %1.</translation>
    </message>
    <message>
        <source>Adds an order to the %1.</source>
        <translation>Добавляет решение: %1.</translation>
    </message>
    <message>
        <source>Its end is not known.</source>
        <translation>Окончание неизвестно.</translation>
    </message>
    <message>
        <source>It ends on %1.</source>
        <translation>Окончание: %1.</translation>
    </message>
    <message>
        <source>It may end on %1: all readings are kept.</source>
        <translation>Возможное окончание: %1; сохранены все толкования.</translation>
    </message>
    <message>
        <source> or on </source>
        <comment>between two days</comment>
        <translation> или </translation>
    </message>
    <message>
        <source>“%1” is not read as a length of time, so no end is counted from it.</source>
        <translation>«%1» не читается как срок, поэтому окончание по нему не считается.</translation>
    </message>
    <message>
        <source>Adds the source “%1”.</source>
        <translation>Добавляет источник «%1».</translation>
    </message>
    <message>
        <source>%1 is before the case’s first event.</source>
        <translation>Дата раньше первого события дела: %1.</translation>
    </message>
    <message>
        <source>A hearing of %1 is already on record.</source>
        <translation>Заседание с этой датой уже внесено: %1.</translation>
    </message>
    <message>
        <source>The next hearing, %1, is before this one.</source>
        <translation>Следующее заседание (%1) раньше этого.</translation>
    </message>
    <message>
        <source>The end named in court, %1, is before the hearing.</source>
        <translation>Окончание, названное в суде (%1), раньше заседания.</translation>
    </message>
    <message>
        <source>Adds 1 hearing.</source>
        <translation>Добавляет 1 заседание.</translation>
    </message>
    <message>
        <source>A hearing belongs to a case: give the case’s reference.</source>
        <translation>Заседание относится к делу: укажите номер дела.</translation>
    </message>
    <message>
        <source>Log hearing of %1 – %2</source>
        <translation>Запись заседания: %1 – %2</translation>
    </message>
    <message>
        <source>add extension no. %1 to the %2</source>
        <comment>number, measure</comment>
        <translation>добавить продление № %1: %2</translation>
    </message>
    <message>
        <source>add an order to the %1</source>
        <comment>measure</comment>
        <translation>добавить решение: %1</translation>
    </message>
    <message>
        <source>its end is not known</source>
        <translation>его окончание неизвестно</translation>
    </message>
    <message>
        <source>it ends on %1</source>
        <comment>day</comment>
        <translation>окончание: %1</translation>
    </message>
    <message>
        <source>it may end on %1</source>
        <comment>days</comment>
        <translation>возможное окончание: %1</translation>
    </message>
    <message>
        <source>add the source “%1”</source>
        <translation>добавить источник «%1»</translation>
    </message>
    <message>
        <source>add 1 hearing</source>
        <translation>добавить 1 заседание</translation>
    </message>
    <message>
        <source>until %1</source>
        <comment>day</comment>
        <translation>до %1</translation>
    </message>
    <message>
        <source>More than one person is at risk in case %1: %2. Say whom the order of this hearing is about. Nothing was saved.</source>
        <translation>В деле %1 под угрозой не один человек: %2. Укажите, о ком решение этого заседания. Ничего не сохранено.</translation>
    </message>
    <message>
        <source>The %1 is on record for %2, the hearing for %3.</source>
        <translation>Мера «%1» записана на %2, а заседание – на %3.</translation>
    </message>
    <message>
        <source>%1 The hearing is saved without an order; “%2” is kept in its outcome in words.</source>
        <translation>%1 Заседание сохраняется без решения; «%2» остаётся в его исходе словами.</translation>
    </message>
    <message>
        <source>keep “%1” in words</source>
        <translation>сохранить «%1» словами</translation>
    </message>
    <message>
        <source>Keeps “%1” in the outcome in words.</source>
        <translation>Сохраняет «%1» в исходе словами.</translation>
    </message>
    <message>
        <source>Adds a measure: %1.</source>
        <translation>Добавляет меру: %1.</translation>
    </message>
    <message>
        <source>add a measure: %1</source>
        <translation>добавить меру: %1</translation>
    </message>
    <message>
        <source>Still going on as far as the record says: %1. End it where the %2 took its place.</source>
        <translation>По записям ещё продолжается: %1. Завершите эту меру, если её сменила другая: %2.</translation>
    </message>
    <message>
        <source>No %2 on record covers %1.</source>
        <comment>day, measure</comment>
        <translation>В записях нет меры «%2», которая действовала бы %1.</translation>
    </message>
    <message>
        <source>The order before this one ended on %1 at the latest: from then to %2 no order is on record. The days stay as they are on record, and the case asks about them.</source>
        <translation>Предыдущее решение действовало самое позднее до %1: с этого дня и до %2 решений не записано. Дни останутся такими, как записаны, и дело спросит о них.</translation>
    </message>
    <message>
        <source>A term or an end belongs to an order where custody was ordered or extended, and this outcome makes none.</source>
        <translation>Срок или его конец относится к решению, которым меру назначили или продлили, а при таком исходе решения нет.</translation>
    </message>
    <message>
        <source>Completes the hearing on record for that day.</source>
        <translation>Дополняет заседание этого дня, которое уже записано.</translation>
    </message>
    <message>
        <source>complete the hearing on record</source>
        <translation>дополнить записанное заседание</translation>
    </message>
    <message>
        <source>Ends the %1: %2, %3.</source>
        <comment>measure, how it ended, day</comment>
        <translation>Прекращает меру: %1 (%2, %3).</translation>
    </message>
    <message>
        <source>end the %1: %2, %3</source>
        <comment>measure, how it ended, day</comment>
        <translation>прекратит меру: %1 (%2, %3)</translation>
    </message>
    <message>
        <source>More than one measure goes on: %1. Choose the one that ended with this hearing, or none is ended.</source>
        <translation>Продолжается несколько мер: %1. Выберите ту, что прекращена на этом заседании, иначе ни одна не будет прекращена.</translation>
    </message>
    <message>
        <source>The %1 goes on on record: it is not ended with this hearing.</source>
        <translation>Мера по записям продолжается: %1. Это заседание её не прекращает.</translation>
    </message>
    <message>
        <source>The hearing this tells of is not in case %1 any more. Nothing was saved. Log it as a new one, or look in the bin.</source>
        <translation>Заседания, о котором здесь речь, в деле %1 больше нет. Ничего не сохранено. Внесите его как новое или поищите в корзине.</translation>
    </message>
    <message>
        <source>Completes the hearing on record for %1 and moves it to %2.</source>
        <translation>Дополняет записанное заседание (%1) и переносит его на %2.</translation>
    </message>
    <message>
        <source>complete the hearing on record for %1 and move it to %2</source>
        <translation>дополнить записанное заседание (%1) и перенести его на %2</translation>
    </message>
    <message>
        <source>Log hearing of %1 – %2, %3</source>
        <comment>day, case, person</comment>
        <translation>Внести заседание %1 – %2, %3</translation>
    </message>
</context>
<context>
    <name>LongWrite</name>
    <message>
        <source>This was stopped. Nothing was changed.</source>
        <translation>Остановлено. Ничего не изменено.</translation>
    </message>
</context>
<context>
    <name>Moments</name>
    <message>
        <source>%1, %2</source>
        <comment>day, hour</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>NewCase</name>
    <message>
        <source>New case %1</source>
        <translation>Новое дело %1</translation>
    </message>
</context>
<context>
    <name>OfficeCommand</name>
    <message>
        <source>new</source>
        <translation>новое</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>изменится</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>такое же</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n record(s) of the office to “%1”. The file is not encrypted.</source>
        <translation>
            <numerusform>Записана %n запись офиса в «%1». Файл не зашифрован.</numerusform>
            <numerusform>Записаны %n записи офиса в «%1». Файл не зашифрован.</numerusform>
            <numerusform>Записано %n записей офиса в «%1». Файл не зашифрован.</numerusform>
        </translation>
    </message>
    <message>
        <source>Say which: office VAULT export --out FILE, or office VAULT import FILE [--dry-run].</source>
        <translation>Укажите, что сделать: office VAULT export --out FILE или office VAULT import FILE [--dry-run].</translation>
    </message>
</context>
<context>
    <name>OfficeFile</name>
    <message>
        <source>An office has one paper. Keep one of them.</source>
        <translation>У офиса один бланк. Оставьте один из них.</translation>
    </message>
    <message>
        <source>This is a case file. Cases are imported apart from the settings of an office.</source>
        <translation>Это файл дел. Дела загружаются отдельно от настроек офиса.</translation>
    </message>
    <message>
        <source>An office file says “habeas-office” here.</source>
        <translation>В файле офиса здесь стоит «habeas-office».</translation>
    </message>
    <message>
        <source>This file was written by a later Habeas. Update Habeas on this computer to read it.</source>
        <translation>Этот файл записан более новой версией Habeas. Обновите Habeas на этом компьютере, чтобы его прочитать.</translation>
    </message>
    <message>
        <source>An office file says 1 here.</source>
        <translation>В файле офиса здесь стоит 1.</translation>
    </message>
    <message>
        <source>This file is larger than 64 MB, which no office file is. Nothing was taken over.</source>
        <translation>Этот файл больше 64 МБ; файлов офиса такого размера не бывает. Ничего не перенято.</translation>
    </message>
    <message>
        <source>This is not an office file: it does not begin with a curly bracket. Nothing was taken over.</source>
        <translation>Это не файл офиса: он не начинается с фигурной скобки. Ничего не перенято.</translation>
    </message>
</context>
<context>
    <name>OfficeFiles</name>
    <message>
        <source>Office settings (*.json)</source>
        <translation>Настройки офиса (*.json)</translation>
    </message>
    <message>
        <source>new</source>
        <translation>новое</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>изменится</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>такое же</translation>
    </message>
    <message>
        <source>Import office settings</source>
        <translation>Загрузка настроек офиса</translation>
    </message>
    <message>
        <source>What the file brings</source>
        <translation>Что есть в файле</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Здесь</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид записи</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>Changes in</source>
        <translation>Изменится в</translation>
    </message>
    <message>
        <source>&amp;Take it over</source>
        <translation>&amp;Перенять</translation>
    </message>
    <message>
        <source>&amp;Leave everything as it is</source>
        <translation>&amp;Оставить всё как есть</translation>
    </message>
    <message>
        <source>Export office settings (not encrypted)</source>
        <translation>Выгрузка настроек офиса (не зашифровано)</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n record(s) of the office. The file is not encrypted.</source>
        <translation>
            <numerusform>Записана %n запись офиса. Файл не зашифрован.</numerusform>
            <numerusform>Записаны %n записи офиса. Файл не зашифрован.</numerusform>
            <numerusform>Записано %n записей офиса. Файл не зашифрован.</numerusform>
        </translation>
    </message>
    <message>
        <source>Computing deadlines…</source>
        <translation>Вычисляются сроки…</translation>
    </message>
</context>
<context>
    <name>OfficeSettings</name>
    <message>
        <source>The file “%1” could not be read, so nothing was taken over. Check that it is still there.</source>
        <translation>Файл «%1» не удалось прочитать, поэтому ничего не перенято. Проверьте, на месте ли он.</translation>
    </message>
    <message numerus="yes">
        <source>Adds %n record(s) of the office.</source>
        <translation>
            <numerusform>Добавляется %n запись офиса.</numerusform>
            <numerusform>Добавляются %n записи офиса.</numerusform>
            <numerusform>Добавляются %n записей офиса.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changes %n record(s) of the office.</source>
        <translation>
            <numerusform>Изменяется %n запись офиса.</numerusform>
            <numerusform>Изменяются %n записи офиса.</numerusform>
            <numerusform>Изменяются %n записей офиса.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n template version(s) used here before are kept and no longer used.</source>
        <translation>
            <numerusform>%n версия шаблона, которая использовалась здесь раньше, сохраняется, но больше не используется.</numerusform>
            <numerusform>%n версии шаблонов, которые использовались здесь раньше, сохраняются, но больше не используются.</numerusform>
            <numerusform>%n версий шаблонов, которые использовались здесь раньше, сохраняются, но больше не используются.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to change: all of it is here already.</source>
        <translation>Менять нечего: всё это здесь уже есть.</translation>
    </message>
    <message>
        <source>Import office settings from %1</source>
        <translation>Загрузка настроек офиса из %1</translation>
    </message>
    <message>
        <source>%1 (%2), version %3</source>
        <comment>a letter template, its language</comment>
        <translation>%1 (%2), версия %3</translation>
    </message>
    <message>
        <source>The letter template “%1” is in a language letters are not written in (%2). Nothing was taken over.</source>
        <translation>Шаблон письма «%1» на языке, на котором письма не пишутся (%2). Ничего не перенято.</translation>
    </message>
    <message>
        <source>The letter template “%1” (%2) cannot be used: %3 Nothing was taken over.</source>
        <translation>Шаблон письма «%1» (%2) использовать нельзя: %3 Ничего не перенято.</translation>
    </message>
    <message>
        <source>The letterhead cannot be printed: %1 Nothing was taken over.</source>
        <translation>Бланк напечатать нельзя: %1 Ничего не перенято.</translation>
    </message>
    <message>
        <source>The view “%1” is one of a list “%2”, which this program does not have. Nothing was taken over.</source>
        <translation>Вид «%1» относится к списку «%2», которого в этой программе нет. Ничего не перенято.</translation>
    </message>
    <message>
        <source>The rule pack %1 cannot be used: %2 Nothing was taken over.</source>
        <translation>Набор правил %1 использовать нельзя: %2 Ничего не перенято.</translation>
    </message>
    <message>
        <source>The rule pack %1 says another jurisdiction, version or hash than its own text has. Export it again. Nothing was taken over.</source>
        <translation>У набора правил %1 указаны не та юрисдикция, версия или контрольная сумма, что в его тексте. Выгрузите его заново. Ничего не перенято.</translation>
    </message>
</context>
<context>
    <name>OfficeWords</name>
    <message>
        <source>“%1” is not one word, so it was not added.</source>
        <translation>«%1» не одно слово, поэтому не добавлено.</translation>
    </message>
    <message>
        <source>The office has this word already.</source>
        <translation>Это слово у организации уже есть.</translation>
    </message>
    <message>
        <source>Add “%1” to the office&apos;s words</source>
        <translation>Добавить «%1» к словам организации</translation>
    </message>
    <message>
        <source>“%1” is not among the office&apos;s words.</source>
        <translation>«%1» нет среди слов организации.</translation>
    </message>
    <message>
        <source>Take “%1” out of the office&apos;s words</source>
        <translation>Убрать «%1» из слов организации</translation>
    </message>
</context>
<context>
    <name>OfficialFile</name>
    <message>
        <source>The file is not text in UTF-8. Save it as UTF-8 and try again. Nothing was taken over.</source>
        <translation>Файл не является текстом в UTF-8. Сохраните его в UTF-8 и повторите. Ничего не принято.</translation>
    </message>
    <message>
        <source>“%1” is no date. Write it as in 2026-11-25.</source>
        <translation>«%1» – не дата. Запишите, например, 2026-11-25.</translation>
    </message>
    <message>
        <source>The first line must name the columns, and one of them must be “office”. Nothing was taken over.</source>
        <translation>В первой строке должны быть названия столбцов, среди них «office». Ничего не принято.</translation>
    </message>
    <message>
        <source>The column “%1” stands twice in the first line. Nothing was taken over.</source>
        <translation>Столбец «%1» указан в первой строке дважды. Ничего не принято.</translation>
    </message>
    <message>
        <source>A quotation mark is never closed, so the rows cannot be told apart. Nothing was taken over.</source>
        <translation>Кавычка не закрыта, поэтому строки нельзя различить. Ничего не принято.</translation>
    </message>
    <message>
        <source>The file is empty. Nothing was taken over.</source>
        <translation>Файл пуст. Ничего не принято.</translation>
    </message>
    <message>
        <source>The card is written in the old way of vCard 2.1. Export it as vCard 3.0 or 4.0.</source>
        <translation>Карточка записана по-старому, как vCard 2.1. Экспортируйте её как vCard 3.0 или 4.0.</translation>
    </message>
    <message>
        <source>The card is of version “%1”; 3.0 and 4.0 are read.</source>
        <translation>Версия карточки – «%1»; читаются 3.0 и 4.0.</translation>
    </message>
    <message>
        <source>This is not a file of vCards: no line says BEGIN:VCARD. Nothing was taken over.</source>
        <translation>Это не файл карточек vCard: нет строки BEGIN:VCARD. Ничего не принято.</translation>
    </message>
    <message>
        <source>The last card has no end; it was left out.</source>
        <translation>У последней карточки нет конца; она пропущена.</translation>
    </message>
    <message>
        <source>The file is larger than 32 MB, more than a list of officials takes. Nothing was taken over. Split it, or take out what is not about officials.</source>
        <translation>Файл больше 32 МБ – это слишком много для списка должностных лиц. Ничего не принято. Разделите файл или уберите из него лишнее.</translation>
    </message>
    <message>
        <source>“%1” is no id of a record. Leave the cell empty for an official who is new.</source>
        <translation>«%1» – не идентификатор записи. Для нового должностного лица оставьте ячейку пустой.</translation>
    </message>
    <message>
        <source>“%1” is neither yes nor no. Write one of the two, or leave the cell empty for no.</source>
        <translation>«%1» – ни да, ни нет. Напишите одно из двух; пустая ячейка значит «нет».</translation>
    </message>
    <message>
        <source>The line has more cells than the first line names. A cell with a comma in it stands in quotation marks.</source>
        <translation>В строке больше ячеек, чем названо в первой строке. Ячейка с запятой внутри берётся в кавычки.</translation>
    </message>
    <message>
        <source>“%1” can be read in two ways. Write it as in 2026-11-25.</source>
        <translation>«%1» можно понять двояко. Напишите так: 2026-11-25.</translation>
    </message>
    <message>
        <source>another %1</source>
        <comment>property of a card</comment>
        <translation>ещё одного %1</translation>
    </message>
</context>
<context>
    <name>OfficialRows</name>
    <message>
        <source>address never checked</source>
        <translation>адрес не проверялся</translation>
    </message>
    <message numerus="yes">
        <source>address not checked for %n day(s)</source>
        <translation>
            <numerusform>адрес не проверялся %n день</numerusform>
            <numerusform>адрес не проверялся %n дня</numerusform>
            <numerusform>адрес не проверялся %n дней</numerusform>
        </translation>
    </message>
    <message>
        <source>has the case before it</source>
        <translation>дело в его производстве</translation>
    </message>
</context>
<context>
    <name>Officials</name>
    <message>
        <source>There are two forms of address in one language (%1). Keep one.</source>
        <translation>На одном языке (%1) два обращения. Оставьте одно.</translation>
    </message>
    <message>
        <source>Official: %1</source>
        <translation>Должностное лицо: %1</translation>
    </message>
    <message numerus="yes">
        <source>Adds %n official(s).</source>
        <translation>
            <numerusform>Добавляет %n должностное лицо.</numerusform>
            <numerusform>Добавляет %n должностных лица.</numerusform>
            <numerusform>Добавляет %n должностных лиц.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changes %n official(s).</source>
        <translation>
            <numerusform>Изменяет %n должностное лицо.</numerusform>
            <numerusform>Изменяет %n должностных лица.</numerusform>
            <numerusform>Изменяет %n должностных лиц.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to change.</source>
        <translation>Менять нечего.</translation>
    </message>
    <message>
        <source>Line %1 was left out: %2</source>
        <translation>Строка %1 пропущена: %2</translation>
    </message>
    <message>
        <source>Line %1 was left out, %2: %3</source>
        <translation>Строка %1 пропущена, %2: %3</translation>
    </message>
    <message>
        <source>Officials have no field for: %1.</source>
        <translation>У должностных лиц нет полей для: %1.</translation>
    </message>
    <message>
        <source>Import officials from %1</source>
        <translation>Импорт должностных лиц из %1</translation>
    </message>
    <message>
        <source>Officials are read from files that end in .csv or .vcf. Nothing was taken over.</source>
        <translation>Должностные лица читаются из файлов .csv и .vcf. Ничего не принято.</translation>
    </message>
    <message>
        <source>“%1” could not be read: %2. Nothing was taken over.</source>
        <translation>Не удалось прочитать «%1»: %2. Ничего не принято.</translation>
    </message>
</context>
<context>
    <name>OrderChain</name>
    <message>
        <source>%1 to %2</source>
        <comment>first day, last day</comment>
        <translation>с %1 по %2</translation>
    </message>
    <message>
        <source>Ends %1 (%2).</source>
        <comment>day, as the paper says</comment>
        <translation>Окончание: %1 (%2).</translation>
    </message>
    <message>
        <source>Ends %1, counted from %2 (%3).</source>
        <comment>day, what it is counted from, sum</comment>
        <translation>Окончание: %1, отсчёт: %2 (%3).</translation>
    </message>
    <message>
        <source>not known</source>
        <comment>an end</comment>
        <translation>неизвестно</translation>
    </message>
    <message>
        <source> or </source>
        <comment>between two days</comment>
        <translation> или </translation>
    </message>
    <message>
        <source>Counted from the previous end, order %1 ends %2; counted from its own day, %3: %4.</source>
        <comment>number, day, day, difference</comment>
        <translation>Если считать с прежнего окончания, решение %1 истекает: %2; если с его собственного дня: %3 — %4.</translation>
    </message>
    <message>
        <source>Counted from the start of the measure, order %1 ends %2; counted from its own day, %3: %4.</source>
        <comment>number, day, day, difference</comment>
        <translation>Если считать с начала меры, решение %1 истекает: %2; если с его собственного дня: %3 — %4.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) apart</source>
        <translation>
            <numerusform>разница %n день</numerusform>
            <numerusform>разница %n дня</numerusform>
            <numerusform>разница %n дней</numerusform>
        </translation>
    </message>
    <message>
        <source>Days of this measure so far: %1.</source>
        <translation>Дней этой меры на сегодня: %1.</translation>
    </message>
    <message>
        <source>Days of this measure: %1.</source>
        <translation>Дней этой меры: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n день</numerusform>
            <numerusform>%n дня</numerusform>
            <numerusform>%n дней</numerusform>
        </translation>
    </message>
    <message>
        <source>%1–%2 days</source>
        <translation>%1–%2 дн.</translation>
    </message>
    <message>
        <source>%1 (%2, %3)</source>
        <comment>day, rule, its title</comment>
        <translation>%1 (%2, %3)</translation>
    </message>
    <message>
        <source>Limits by law: %1.</source>
        <comment>list of days</comment>
        <translation>Предельные сроки по закону: %1.</translation>
    </message>
    <message>
        <source>Order %1 ends %2, after the last limit by law, %3.</source>
        <translation>Решение %1 истекает %2, позже последнего предельного срока по закону: %3.</translation>
    </message>
    <message>
        <source>It says how the measure ended and not when. Where the day is not known, write “..”.</source>
        <translation>Сказано, чем закончилась мера, но не когда. Если день неизвестен, напишите «..».</translation>
    </message>
    <message>
        <source>No order before it is on record: there is no end of a term before to count from.</source>
        <translation>Предыдущего постановления в записях нет: нет и окончания предыдущего срока, от которого можно считать.</translation>
    </message>
    <message>
        <source>When the term before ends is not on record: counted from that end, it may be another day.</source>
        <translation>Когда истекает предыдущий срок, в записях нет: если считать от его окончания, день может быть другим.</translation>
    </message>
    <message>
        <source>The day of the order is not given: counted from it, it may be another day.</source>
        <translation>День постановления не указан: если считать от него, день может быть другим.</translation>
    </message>
    <message>
        <source>Counted from the end of the term before (%1) it is the same day.</source>
        <translation>Если считать от окончания предыдущего срока (%1), выходит тот же день.</translation>
    </message>
    <message>
        <source>Counted from %1 instead, it would end %2.</source>
        <comment>what it is counted from, day</comment>
        <translation>Если считать %1, окончание – %2.</translation>
    </message>
</context>
<context>
    <name>OutputFile</name>
    <message>
        <source>“%1” belongs to the vault itself. Choose another name; nothing was written.</source>
        <translation>Файл «%1» принадлежит самому хранилищу. Выберите другое имя; ничего не записано.</translation>
    </message>
    <message>
        <source>“%1” is already there and was left as it is. Choose another name, or say that it may be replaced.</source>
        <translation>Файл «%1» уже есть и остался прежним. Выберите другое имя или скажите, что его можно заменить.</translation>
    </message>
    <message>
        <source>“%1” is not a folder. Choose one that is there; nothing was written.</source>
        <translation>«%1» – не папка. Выберите существующую папку; ничего не записано.</translation>
    </message>
    <message>
        <source>Two letters would have the name “%1”. Nothing was written.</source>
        <translation>Два письма получили бы имя «%1». Ничего не записано.</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>на диске нет места</translation>
    </message>
    <message>
        <source>its name is too long</source>
        <translation>слишком длинное имя</translation>
    </message>
    <message>
        <source>Give it a shorter name, then try again.</source>
        <translation>Дайте имя короче, затем повторите.</translation>
    </message>
    <message>
        <source>the folder it was to stand in is not there</source>
        <translation>папки, в которую он должен был попасть, нет</translation>
    </message>
    <message>
        <source>If it is on a stick or a network drive, connect that again; or choose another folder.</source>
        <translation>Если она на флешке или сетевом диске, подключите их снова либо выберите другую папку.</translation>
    </message>
    <message>
        <source>a folder has this name</source>
        <translation>такое имя носит папка</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Выберите другое имя.</translation>
    </message>
    <message>
        <source>the disk it is on can only be read</source>
        <translation>этот диск доступен только для чтения</translation>
    </message>
    <message>
        <source>Choose a folder on another disk, then try again.</source>
        <translation>Выберите папку на другом диске, затем повторите.</translation>
    </message>
    <message>
        <source>you may not write into this folder</source>
        <translation>у вас нет права записи в эту папку</translation>
    </message>
    <message>
        <source>Choose another folder, or ask whoever looks after the computer for the right to write there.</source>
        <translation>Выберите другую папку или попросите того, кто следит за компьютером, дать право записи в неё.</translation>
    </message>
    <message>
        <source>Make room or choose another place, then try again.</source>
        <translation>Освободите место или выберите другое, затем повторите.</translation>
    </message>
    <message>
        <source>Try again, or choose another place.</source>
        <translation>Повторите или выберите другое место.</translation>
    </message>
    <message>
        <source>“%1” could not be written: %2. Nothing of it is left there, and the vault is as it was. %3</source>
        <comment>file, why, what to do next</comment>
        <translation>Файл «%1» записать не удалось: %2. Там ничего от него не осталось, хранилище осталось прежним. %3</translation>
    </message>
</context>
<context>
    <name>PagePreview</name>
    <message>
        <source>Print preview</source>
        <translation>Предварительный просмотр</translation>
    </message>
    <message>
        <source>Write a PDF…</source>
        <translation>Записать PDF…</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>person</source>
        <translation>человек</translation>
    </message>
    <message>
        <source>case</source>
        <translation>дело</translation>
    </message>
    <message>
        <source>court</source>
        <translation>суд</translation>
    </message>
    <message>
        <source>letter</source>
        <translation>письмо</translation>
    </message>
    <message>
        <source>document</source>
        <translation>документ</translation>
    </message>
    <message>
        <source>not now: %1</source>
        <translation>сейчас нельзя: %1</translation>
    </message>
    <message>
        <source>help</source>
        <translation>справка</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>shown name, name that was found</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>in no case</source>
        <translation>ни в одном деле</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>names</comment>
        <translation>
            <numerusform>%1 и ещё %n</numerusform>
            <numerusform>%1 и ещё %n</numerusform>
            <numerusform>%1 и ещё %n</numerusform>
        </translation>
    </message>
    <message>
        <source>hearing</source>
        <translation>заседание</translation>
    </message>
    <message>
        <source>the day is not known for sure</source>
        <translation>день точно не известен</translation>
    </message>
    <message>
        <source>“%1” can be %2 or %3: hearings of both are looked for.</source>
        <translation>«%1» может значить: %2 или %3. Искали и то и другое.</translation>
    </message>
    <message>
        <source>No hearing on these days is on record.</source>
        <translation>В эти дни заседаний не записано.</translation>
    </message>
    <message>
        <source>No hearing is on record for %1.</source>
        <comment>a date</comment>
        <translation>Заседаний не записано: %1.</translation>
    </message>
    <message numerus="yes">
        <source>The %n nearest to today are shown; the list of hearings has all of them.</source>
        <translation>
            <numerusform>Показано %n ближайшее к сегодняшнему дню; все – в списке заседаний.</numerusform>
            <numerusform>Показаны %n ближайших к сегодняшнему дню; все – в списке заседаний.</numerusform>
            <numerusform>Показаны %n ближайших к сегодняшнему дню; все – в списке заседаний.</numerusform>
        </translation>
    </message>
    <message>
        <source>New case for “%1”…</source>
        <translation>Новое дело: «%1»…</translation>
    </message>
    <message>
        <source>opens the form with this name in it</source>
        <translation>откроется форма с этим именем</translation>
    </message>
    <message>
        <source>Nothing is called “%1”. Looked in the names of people, cases, courts, letters and documents, and in the commands; not in what notes and letters say.</source>
        <translation>«%1» не найдено. Искали в именах людей, в названиях дел, судов, писем и документов и среди команд; в текстах заметок и писем не искали.</translation>
    </message>
</context>
<context>
    <name>PaperActions</name>
    <message>
        <source>Change the letterhead and paper</source>
        <translation>Изменить бланк и бумагу</translation>
    </message>
    <message>
        <source>The paper is so already.</source>
        <translation>Бумага уже такая.</translation>
    </message>
    <message>
        <source>Letters are printed on this paper from now on.</source>
        <translation>Отныне письма печатаются на этой бумаге.</translation>
    </message>
    <message>
        <source>Letters are on plain A4 already.</source>
        <translation>Письма уже печатаются на простом A4.</translation>
    </message>
    <message>
        <source>Take the letterhead and paper away</source>
        <translation>Убрать бланк и бумагу</translation>
    </message>
    <message>
        <source>Letters are on plain A4 again.</source>
        <translation>Письма снова печатаются на простом A4.</translation>
    </message>
    <message>
        <source>“%1” could not be read: %2. The paper is as it was.</source>
        <translation>Не удалось прочитать «%1»: %2. Бумага осталась прежней.</translation>
    </message>
    <message>
        <source>What this letter was printed on is not on record: it is shown on the letterhead and paper of today.</source>
        <translation>На каком бланке печаталось это письмо, не записано: оно показано на нынешнем бланке и бумаге.</translation>
    </message>
</context>
<context>
    <name>PaperCommand</name>
    <message>
        <source>Say --%1 with one of: %2.</source>
        <translation>Укажите --%1 и одно из: %2.</translation>
    </message>
    <message>
        <source>%1, %2 bytes</source>
        <translation>%1, байтов: %2</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Размер</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Форма</translation>
    </message>
    <message>
        <source>Letterhead</source>
        <translation>Бланк</translation>
    </message>
    <message>
        <source>Footer line</source>
        <translation>Нижняя строка</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Логотип</translation>
    </message>
    <message>
        <source>Say which: paper VAULT show, reset, or set with --size, --form, --head, --foot or --logo.</source>
        <translation>Укажите, что сделать: paper VAULT show, reset или set с --size, --form, --head, --foot или --logo.</translation>
    </message>
</context>
<context>
    <name>PartialDate</name>
    <message>
        <source>%1 The date is not understood from character %2 on.</source>
        <translation>%1 Дата не понята начиная со знака %2.</translation>
    </message>
</context>
<context>
    <name>Passphrase</name>
    <message>
        <source>This passphrase can be guessed by somebody who has the file and time. Four or five words that do not belong together are far safer.</source>
        <translation>Такую парольную фразу может подобрать тот, у кого есть файл и время. Четыре или пять не связанных между собой слов намного надёжнее.</translation>
    </message>
</context>
<context>
    <name>PassphraseInput</name>
    <message>
        <source>There is no passphrase: set HABEAS_PASSPHRASE, give --passphrase-file, or run this on a terminal.</source>
        <translation>Нет парольной фразы: задайте HABEAS_PASSPHRASE, укажите --passphrase-file или запустите команду в терминале.</translation>
    </message>
    <message>
        <source>Passphrase:</source>
        <translation>Парольная фраза:</translation>
    </message>
    <message>
        <source>The same once more:</source>
        <translation>Ещё раз то же самое:</translation>
    </message>
    <message>
        <source>The two were not the same. Nothing was made.</source>
        <translation>Две фразы не совпали. Ничего не создано.</translation>
    </message>
    <message>
        <source>The passphrase file “%1” could not be read: %2. The vault was not opened.</source>
        <translation>Файл с парольной фразой «%1» не удалось прочитать: %2. Хранилище не открыто.</translation>
    </message>
</context>
<context>
    <name>PastDay</name>
    <message>
        <source>%1 has not come yet. Check the day; nothing was noted.</source>
        <translation>%1: этот день ещё не наступил. Проверьте дату; ничего не отмечено.</translation>
    </message>
</context>
<context>
    <name>PasteActions</name>
    <message>
        <source>The case&apos;s reference is missing.</source>
        <translation>Не указан номер дела.</translation>
    </message>
    <message>
        <source>These are %1 rows. At most %2 are pasted at once: choose fewer.</source>
        <translation>Здесь строк: %1. За один раз вставляется не больше %2: выберите меньше.</translation>
    </message>
    <message>
        <source>Say which column holds the case&apos;s reference.</source>
        <translation>Укажите, в каком столбце номер дела.</translation>
    </message>
    <message>
        <source>%1 added, %2 changed, %3 there already, %4 left out.</source>
        <translation>Добавлено: %1, изменено: %2, уже есть: %3, не взято: %4.</translation>
    </message>
    <message>
        <source>The same as row %1 of this table.</source>
        <translation>То же, что в строке %1 этой таблицы.</translation>
    </message>
    <message>
        <source>This was stopped. Nothing was changed.</source>
        <translation>Остановлено. Ничего не изменено.</translation>
    </message>
    <message>
        <source>%1, since: %2</source>
        <comment>kind of detention, day or that it is not known</comment>
        <translation>%1, с какого времени: %2</translation>
    </message>
    <message>
        <source>The kind of detention is missing. Say it for all such rows at once, or in a column.</source>
        <translation>Не указан вид меры. Укажите его сразу для всех таких строк или в столбце.</translation>
    </message>
    <message>
        <source>Since when is missing. Write “unknown” where nobody knows it.</source>
        <translation>Не указано, с какого времени. Если этого никто не знает, напишите «неизвестно».</translation>
    </message>
    <message>
        <source>“%1” is no name. Leave the cell empty where nobody knows it.</source>
        <translation>«%1» – не имя. Если имени никто не знает, оставьте ячейку пустой.</translation>
    </message>
    <message>
        <source>This case is about: %1. Somebody else is added in the case itself.</source>
        <translation>В этом деле речь идёт о: %1. Ещё кто-то добавляется в самом деле.</translation>
    </message>
    <message>
        <source>The person&apos;s name is missing.</source>
        <translation>Не указано имя человека.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name, case references</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>It may be any of: %1. Open this case by its own form, and say there who it is.</source>
        <translation>Это может быть любой из: %1. Заведите это дело отдельной формой и укажите там, кто это.</translation>
    </message>
    <message>
        <source>%1, on record already</source>
        <translation>%1, уже есть в записях</translation>
    </message>
    <message>
        <source>On record it is “%1”, and that stands. Mend the cell or empty it.</source>
        <translation>В записях стоит «%1», и это остаётся. Исправьте ячейку или очистите её.</translation>
    </message>
    <message>
        <source>Nothing stands in this row.</source>
        <translation>В этой строке ничего нет.</translation>
    </message>
    <message>
        <source>Say above what at least one column holds.</source>
        <translation>Укажите выше, что содержит хотя бы один столбец.</translation>
    </message>
    <message>
        <source>There is no case %1. Mend the reference, or make the case first.</source>
        <translation>Дела %1 нет. Исправьте номер или сначала создайте дело.</translation>
    </message>
    <message>
        <source>The case %1 is in the bin. Bring it back first.</source>
        <translation>Дело %1 в корзине. Сначала верните его.</translation>
    </message>
    <message>
        <source>The reference %1 stands in this table twice. Each row needs a reference of its own.</source>
        <translation>Номер %1 стоит в этой таблице дважды. Каждой строке нужен свой номер.</translation>
    </message>
    <message>
        <source>Records of this kind are not pasted from a table. Add them one by one.</source>
        <translation>Такие записи из таблицы не вставляются. Добавьте их по одной.</translation>
    </message>
    <message>
        <source>There is no row to paste. Copy the rows in the spreadsheet first.</source>
        <translation>Нет строк для вставки. Сначала скопируйте строки в электронной таблице.</translation>
    </message>
    <message>
        <source>Two columns fill the same field. Leave one of them out.</source>
        <translation>Два столбца заполняют одно и то же поле. Исключите один из них.</translation>
    </message>
    <message>
        <source>The case %1 is about several people: %2. Say whom this row is about.</source>
        <translation>В деле %1 несколько человек: %2. Укажите, о ком эта строка.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>case reference, person</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>On record is: %1. Another detention is added in the case itself; leave its cells empty here.</source>
        <translation>Уже записано: %1. Другое задержание добавляется в самом деле; здесь оставьте его ячейки пустыми.</translation>
    </message>
    <message>
        <source>one without an hour</source>
        <comment>a planned hearing</comment>
        <translation>одно без часа</translation>
    </message>
    <message numerus="yes">
        <source>%n hearings are planned for %1 in case %2: %3. Give the row’s hour or purpose, or log it in the case.</source>
        <translation>
            <numerusform>На %1 в деле %2 назначено %n заседание: %3. Укажите в строке час или цель или запишите исход в самом деле.</numerusform>
            <numerusform>На %1 в деле %2 назначены %n заседания: %3. Укажите в строке час или цель или запишите исход в самом деле.</numerusform>
            <numerusform>На %1 в деле %2 назначено %n заседаний: %3. Укажите в строке час или цель или запишите исход в самом деле.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PasteFields</name>
    <message>
        <source>Person’s name</source>
        <translation>Имя человека</translation>
    </message>
    <message>
        <source>The same name in another script</source>
        <translation>То же имя другим письмом</translation>
    </message>
    <message>
        <source>Detained on</source>
        <translation>День задержания</translation>
    </message>
    <message>
        <source>Held until</source>
        <translation>До какого дня</translation>
    </message>
    <message>
        <source>Kind of detention</source>
        <translation>Вид меры</translation>
    </message>
    <message>
        <source>Place of detention</source>
        <translation>Место содержания</translation>
    </message>
    <message>
        <source>Held by</source>
        <translation>Кто держит</translation>
    </message>
    <message>
        <source>Grounds for detention</source>
        <translation>Основание задержания</translation>
    </message>
    <message>
        <source>Length of the order</source>
        <translation>Срок, на который решено</translation>
    </message>
    <message>
        <source>End named in court</source>
        <translation>День окончания, названный в суде</translation>
    </message>
    <message>
        <source>Source, in words</source>
        <translation>Источник, словами</translation>
    </message>
</context>
<context>
    <name>PasteTables</name>
    <message>
        <source>is added</source>
        <translation>добавится</translation>
    </message>
    <message>
        <source>is added, with: %1</source>
        <translation>добавится, и с ним: %1</translation>
    </message>
    <message>
        <source>is changed</source>
        <translation>изменится</translation>
    </message>
    <message>
        <source>is changed, with: %1</source>
        <translation>изменится, и с ним: %1</translation>
    </message>
    <message>
        <source>is there already</source>
        <translation>уже есть</translation>
    </message>
    <message>
        <source>▲ left out: is it somebody on record?</source>
        <translation>▲ не берётся: не тот ли это человек?</translation>
    </message>
    <message>
        <source>left out: is it somebody on record?</source>
        <translation>не берётся: не тот ли это человек?</translation>
    </message>
    <message>
        <source>▲ problem, left out</source>
        <translation>▲ не подходит, не берётся</translation>
    </message>
    <message>
        <source>problem, left out</source>
        <translation>не подходит, не берётся</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field, what is wrong</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Like: %1.</source>
        <comment>people on record</comment>
        <translation>Похоже на: %1.</translation>
    </message>
    <message>
        <source>%1 added, %2 changed, %3 there already, %4 with a problem, left out</source>
        <translation>Добавится: %1, изменится: %2, уже есть: %3, не подходит и не берётся: %4</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) left out: the name is like one on record. Say above who they are about.</source>
        <translation>
            <numerusform>%Ln строка не берётся: имя похоже на уже записанное. Укажите выше, о ком она.</numerusform>
            <numerusform>%Ln строки не берутся: имя похоже на уже записанное. Укажите выше, о ком они.</numerusform>
            <numerusform>%Ln строк не берётся: имя похоже на уже записанное. Укажите выше, о ком они.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) with a name like one on record.</source>
        <translation>
            <numerusform>%Ln строка с именем, похожим на уже записанное.</numerusform>
            <numerusform>%Ln строки с именем, похожим на уже записанное.</numerusform>
            <numerusform>%Ln строк с именем, похожим на уже записанное.</numerusform>
        </translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Строка</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Запись</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Что произойдёт</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Поле</translation>
    </message>
    <message>
        <source>%1: %2 → %3.</source>
        <comment>field, old value, new value</comment>
        <translation>%1: %2 → %3.</translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>the field was empty</comment>
        <translation>ничего</translation>
    </message>
    <message>
        <source>What changes, or why not</source>
        <translation>Что меняется или почему нет</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) left out: the case is about several people. Say above whom they are about.</source>
        <translation>
            <numerusform>%Ln строка не берётся: в деле несколько человек. Укажите выше, о ком она.</numerusform>
            <numerusform>%Ln строки не берутся: в деле несколько человек. Укажите выше, о ком они.</numerusform>
            <numerusform>%Ln строк не берётся: в деле несколько человек. Укажите выше, о ком они.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>field, its value</comment>
        <translation>%1: %2.</translation>
    </message>
</context>
<context>
    <name>PdfPages</name>
    <message>
        <source>This PDF is damaged and cannot be shown. Save a copy to try it in another program.</source>
        <translation>Этот PDF повреждён, показать его нельзя. Сохраните копию и попробуйте другую программу.</translation>
    </message>
    <message>
        <source>This PDF has no page to show. It may be damaged.</source>
        <translation>В этом PDF нет ни одной страницы. Возможно, он повреждён.</translation>
    </message>
    <message>
        <source>PDF pages are drawn by the program habeas-pages, which is not where Habeas is installed. Install Habeas again; the file is kept whole.</source>
        <translation>Страницы PDF рисует программа habeas-pages, а её нет там, где установлен Habeas. Установите Habeas заново; файл хранится целиком.</translation>
    </message>
    <message>
        <source>This took too long and was stopped. The file is kept whole; save a copy to try it in another program.</source>
        <translation>Это заняло слишком много времени и остановлено. Файл хранится целиком; сохраните копию и попробуйте другую программу.</translation>
    </message>
    <message>
        <source>This is damaged or needs too much memory, and cannot be drawn. The file is kept whole; save a copy to try it in another program.</source>
        <translation>Это повреждено или требует слишком много памяти, показать нельзя. Файл хранится целиком; сохраните копию и попробуйте другую программу.</translation>
    </message>
    <message>
        <source>This PDF is locked with a password of its own.</source>
        <translation>Этот PDF закрыт собственным паролем.</translation>
    </message>
    <message>
        <source>This PDF is locked in a way that cannot be opened here. Save a copy to open it in another program.</source>
        <translation>Этот PDF закрыт способом, который здесь не открыть. Сохраните копию, чтобы открыть её в другой программе.</translation>
    </message>
</context>
<context>
    <name>PeopleTold</name>
    <message>
        <source>%1 (%2 since %3, %4)</source>
        <comment>person, measure, date, days</comment>
        <translation>%1 (%2, с %3: %4)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>person, measure</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Held: %1.</source>
        <comment>people</comment>
        <translation>Под стражей или в заключении: %1.</translation>
    </message>
    <message>
        <source>Disappeared: %1.</source>
        <comment>people</comment>
        <translation>Исчезли: %1.</translation>
    </message>
    <message>
        <source>Perhaps held: %1.</source>
        <comment>people</comment>
        <translation>Возможно, лишены свободы: %1.</translation>
    </message>
    <message>
        <source>Escaped: %1.</source>
        <comment>people</comment>
        <translation>Бежали: %1.</translation>
    </message>
    <message>
        <source>Not held, but limited: %1.</source>
        <comment>people</comment>
        <translation>Не под стражей, но ограничены: %1.</translation>
    </message>
    <message>
        <source>Not held: %1.</source>
        <comment>people</comment>
        <translation>Не под стражей: %1.</translation>
    </message>
    <message>
        <source>Died: %1.</source>
        <comment>people</comment>
        <translation>Умерли: %1.</translation>
    </message>
    <message>
        <source>Whether held is not on record: %1.</source>
        <comment>people</comment>
        <translation>Лишены ли свободы, не записано: %1.</translation>
    </message>
    <message>
        <source>nobody named</source>
        <comment>in place of a person&apos;s name</comment>
        <translation>никто не назван</translation>
    </message>
    <message>
        <source>person %1</source>
        <comment>a number in place of a name</comment>
        <translation>человек %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>%n people.</source>
        <translation>
            <numerusform>%n человек.</numerusform>
            <numerusform>%n человека.</numerusform>
            <numerusform>%n человек.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PictureActions</name>
    <message>
        <source>The picture could not be drawn, so no file was written.</source>
        <translation>Картину не удалось нарисовать, файл не записан.</translation>
    </message>
    <message>
        <source>No file was written: “%1” does not end in .pdf, .png or .svg. Give it one of these endings.</source>
        <translation>Файл не записан: имя «%1» не оканчивается на .pdf, .png или .svg. Дайте ему одно из этих окончаний.</translation>
    </message>
    <message>
        <source>the timeline of %1 as a picture, with names</source>
        <translation>хронология %1 картинкой, с именами</translation>
    </message>
    <message>
        <source>the timeline of %1 as a picture, without names</source>
        <translation>хронология %1 картинкой, без имён</translation>
    </message>
    <message>
        <source>the figures “%1” as a picture</source>
        <translation>диаграмма «%1» картинкой</translation>
    </message>
    <message>
        <source>Written outside the vault: %1, “%2”</source>
        <comment>what, file</comment>
        <translation>Записано вне хранилища: %1, «%2»</translation>
    </message>
    <message>
        <source>The picture is in “%1”. It is not encrypted; the vault’s history says that it was made.</source>
        <translation>Картинка в файле «%1». Файл не зашифрован; в истории хранилища записано, что он создан.</translation>
    </message>
</context>
<context>
    <name>PictureExport</name>
    <message>
        <source>as of %1</source>
        <translation>по состоянию на %1</translation>
    </message>
</context>
<context>
    <name>PostalActions</name>
    <message numerus="yes">
        <source>%n address(es) are in “%1”, for the printer.</source>
        <translation>
            <numerusform>%n адрес записан в «%1» для печати.</numerusform>
            <numerusform>%n адреса записаны в «%1» для печати.</numerusform>
            <numerusform>%n адресов записаны в «%1» для печати.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PrintToFile</name>
    <message>
        <source>“%1” could not be written: %2. Nothing was written; choose another folder and print again.</source>
        <translation>Не удалось записать «%1»: %2. Ничего не записано; выберите другую папку и напечатайте ещё раз.</translation>
    </message>
    <message>
        <source>A file that pages are printed to is a PDF, and “%1” does not end in .pdf. Nothing was written; print again under another name.</source>
        <translation>Печать в файл создаёт PDF, а «%1» не оканчивается на .pdf. Ничего не записано; напечатайте ещё раз под другим именем.</translation>
    </message>
</context>
<context>
    <name>ProceedingSheets</name>
    <message>
        <source>Stage</source>
        <translation>Стадия</translation>
    </message>
    <message>
        <source>Re-qualified</source>
        <translation>Переквалифицировано</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Public life</source>
        <translation>Общественная деятельность</translation>
    </message>
    <message>
        <source>withdrawn %1</source>
        <translation>отозвано %1</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Согласие</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>Кем</translation>
    </message>
    <message>
        <source>No charge, status or sentence is on record.</source>
        <translation>Ни обвинений, ни статусов, ни приговоров не внесено.</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>Обвинение</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>Приговор</translation>
    </message>
    <message>
        <source>Part in the case</source>
        <translation>Роль в деле</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Подробности</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>С какого дня</translation>
    </message>
    <message>
        <source>No person is on record.</source>
        <translation>Людей не внесено.</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Человек</translation>
    </message>
    <message>
        <source>No part on record</source>
        <translation>Роль в деле не внесена</translation>
    </message>
    <message>
        <source>in place of %1</source>
        <translation>вместо: %1</translation>
    </message>
    <message>
        <source>Judgment</source>
        <translation>Решение суда</translation>
    </message>
    <message>
        <source>a judgment that does not stand</source>
        <translation>решение, которое не действует</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Чем кончилось</translation>
    </message>
    <message>
        <source>Penalty in the law</source>
        <translation>Наказание по закону</translation>
    </message>
    <message>
        <source>acquittal stands</source>
        <translation>оправдание в силе</translation>
    </message>
    <message>
        <source>stands</source>
        <translation>действует</translation>
    </message>
    <message>
        <source>does not stand by itself</source>
        <translation>само не действует</translation>
    </message>
    <message>
        <source>not passed yet</source>
        <translation>ещё не вынесено</translation>
    </message>
    <message>
        <source>Imposes</source>
        <translation>Назначено</translation>
    </message>
    <message>
        <source>Served</source>
        <translation>Как отбывается</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Пункт приговора</translation>
    </message>
    <message>
        <source>no sentence stands</source>
        <translation>ни один приговор не действует</translation>
    </message>
    <message>
        <source>What stands, and why</source>
        <translation>Что действует и почему</translation>
    </message>
    <message>
        <source>Article by article</source>
        <translation>По статьям</translation>
    </message>
    <message>
        <source>Days counted towards it</source>
        <translation>Зачтено</translation>
    </message>
    <message>
        <source>Computed end</source>
        <translation>Расчётный конец</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>до %1</translation>
    </message>
    <message>
        <source>current</source>
        <translation>сейчас</translation>
    </message>
    <message>
        <source>Stage or state</source>
        <translation>Стадия или состояние</translation>
    </message>
    <message>
        <source>Remedy</source>
        <translation>Обжалование</translation>
    </message>
    <message>
        <source>open letter</source>
        <translation>открытое письмо</translation>
    </message>
    <message numerus="yes">
        <source>%n fact(s)</source>
        <translation>
            <numerusform>%n факт</numerusform>
            <numerusform>%n факта</numerusform>
            <numerusform>%n фактов</numerusform>
        </translation>
    </message>
    <message>
        <source>Told</source>
        <translation>Сообщено</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Написано</translation>
    </message>
    <message>
        <source>Made under it</source>
        <translation>Сделано на его основании</translation>
    </message>
    <message>
        <source>%1; said although withheld: %2</source>
        <comment>what was told; of what kind</comment>
        <translation>%1; сказано, хотя закрыто: %2</translation>
    </message>
    <message>
        <source>Left the vault</source>
        <translation>Вышло из хранилища</translation>
    </message>
</context>
<context>
    <name>PutBack</name>
    <message>
        <source>That change did not touch this record, so nothing was put back. Its history lists the changes that did.</source>
        <translation>То изменение не касалось этой записи, поэтому ничего не возвращено. Её изменения перечислены в её истории.</translation>
    </message>
    <message>
        <source>The record was not there at that moment, so there is nothing to put back.</source>
        <translation>В тот момент записи не было, возвращать нечего.</translation>
    </message>
    <message>
        <source>What this field led to then is not on record any more (it may be in the bin). Bring that back first; nothing was changed.</source>
        <translation>Того, на что поле указывало тогда, больше нет (возможно, оно в корзине). Сначала верните его; ничего не изменено.</translation>
    </message>
    <message>
        <source>This record is in the bin. Bring it back from there first.</source>
        <translation>Эта запись в корзине. Сначала верните её оттуда.</translation>
    </message>
    <message>
        <source>The record is already as it was then. Nothing was changed.</source>
        <translation>Запись и сейчас такая, как тогда. Ничего не изменено.</translation>
    </message>
    <message>
        <source>The field already holds what it held then. Nothing was changed.</source>
        <translation>В поле и сейчас то же, что тогда. Ничего не изменено.</translation>
    </message>
    <message>
        <source>This kind of record has no field “%1”, so nothing was put back.</source>
        <translation>У таких записей нет поля «%1», поэтому ничего не возвращено.</translation>
    </message>
</context>
<context>
    <name>Recompute</name>
    <message>
        <source>The computing was stopped after %1 of %2 cases. Nothing on record was changed.</source>
        <translation>Вычисление остановлено: готово дел %1 из %2. Записи не изменены.</translation>
    </message>
</context>
<context>
    <name>RecordActions</name>
    <message>
        <source>There is already a case with the reference %1 (it may be in the bin). Give this one another reference.</source>
        <translation>Дело с номером %1 уже есть (возможно, оно в корзине). Дайте этому делу другой номер.</translation>
    </message>
    <message>
        <source>This record was put into the bin meanwhile. Bring it back from the bin first; what you typed is kept.</source>
        <translation>Эту запись тем временем переместили в корзину. Сначала верните её оттуда; введённое сохранено.</translation>
    </message>
    <message>
        <source>What this record belongs to is in the bin too. Bring that back first.</source>
        <translation>То, к чему относится эта запись, тоже в корзине. Сначала верните его.</translation>
    </message>
    <message>
        <source>Nothing is filled in yet. What is known is enough, be it one field. Nothing was saved.</source>
        <translation>Пока ничего не заполнено. Достаточно того, что известно, хотя бы одного поля. Ничего не сохранено.</translation>
    </message>
</context>
<context>
    <name>RecordDoubts</name>
    <message>
        <source>The death, %1, is before the birth, %2.</source>
        <translation>Смерть (%1) раньше рождения (%2).</translation>
    </message>
    <message>
        <source>The record of the detention, %1, is before the person was brought in, %2.</source>
        <translation>Протокол задержания (%1) раньше доставления (%2).</translation>
    </message>
    <message>
        <source>It was admitted, %1, before it began, %2.</source>
        <translation>Признано (%1) раньше, чем началось (%2).</translation>
    </message>
    <message>
        <source>The end it names, %1, is before the order, %2.</source>
        <translation>Указанный конец (%1) раньше решения (%2).</translation>
    </message>
    <message>
        <source>The order, %1, is before it was asked for, %2.</source>
        <translation>Решение (%1) раньше ходатайства о нём (%2).</translation>
    </message>
    <message>
        <source>The order, %1, is before the court received the request, %2.</source>
        <translation>Решение (%1) раньше, чем суд получил ходатайство (%2).</translation>
    </message>
    <message>
        <source>The copy was served, %1, before the order, %2.</source>
        <translation>Копия вручена (%1) раньше решения (%2).</translation>
    </message>
    <message>
        <source>The stage, %1, is before the acts charged, %2.</source>
        <translation>Стадия (%1) раньше вменяемых действий (%2).</translation>
    </message>
    <message>
        <source>The next hearing, %1, is before this one, %2.</source>
        <translation>Следующее заседание (%1) раньше этого (%2).</translation>
    </message>
    <message>
        <source>The sentence came into force, %1, before it was pronounced, %2.</source>
        <translation>Приговор вступил в силу (%1) раньше, чем был вынесен (%2).</translation>
    </message>
    <message>
        <source>The copy was served, %1, before the sentence was pronounced, %2.</source>
        <translation>Копия вручена (%1) раньше, чем вынесен приговор (%2).</translation>
    </message>
    <message>
        <source>The end it names, %1, is before its beginning, %2.</source>
        <translation>Указанный конец (%1) раньше начала (%2).</translation>
    </message>
    <message>
        <source>The decision, %1, is before the filing, %2.</source>
        <translation>Решение (%1) раньше подачи (%2).</translation>
    </message>
    <message>
        <source>The last day to act, %1, is before the issue, %2.</source>
        <translation>Последний день для действий (%1) раньше выпуска (%2).</translation>
    </message>
    <message>
        <source>The consent runs out, %1, before it was given, %2.</source>
        <translation>Согласие истекает (%1) раньше, чем дано (%2).</translation>
    </message>
    <message>
        <source>The consent was withdrawn, %1, before it was given, %2.</source>
        <translation>Согласие отозвано (%1) раньше, чем дано (%2).</translation>
    </message>
    <message>
        <source>It was received, %1, before it was published, %2.</source>
        <translation>Получено (%1) раньше, чем опубликовано (%2).</translation>
    </message>
    <message>
        <source>“%1” names no days that can be counted: no report after the next one is worked out. Enter the next report’s day anew after each report.</source>
        <comment>how often to report</comment>
        <translation>«%1»: дни по этим словам посчитать нельзя, отметка после ближайшей не вычисляется. После каждой отметки вносите день следующей.</translation>
    </message>
    <message>
        <source>The next report, %1, is no day of “%2”.</source>
        <comment>date, how often to report</comment>
        <translation>Следующая отметка, %1, не приходится на день из «%2».</translation>
    </message>
</context>
<context>
    <name>RecordFields</name>
    <message>
        <source>yes</source>
        <translation>да</translation>
    </message>
    <message>
        <source>%1 (typed as “%2”)</source>
        <translation>%1 (введено как «%2»)</translation>
    </message>
    <message>
        <source>a record kept outside this case</source>
        <translation>запись вне этого дела</translation>
    </message>
</context>
<context>
    <name>RecordHistory</name>
    <message>
        <source>a record kept outside this case</source>
        <translation>запись вне этого дела</translation>
    </message>
    <message>
        <source>%1 (typed as “%2”)</source>
        <translation>%1 (введено как «%2»)</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>да</translation>
    </message>
    <message>
        <source>no</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>the field was empty</comment>
        <translation>ничего</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>field, old value, new value</comment>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field, value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Было</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Стало</translation>
    </message>
    <message>
        <source>In the bin</source>
        <translation>В корзине</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>No change of this record is on record.</source>
        <translation>Изменений этой записи нет.</translation>
    </message>
</context>
<context>
    <name>RecordTable</name>
    <message>
        <source>%1, %2</source>
        <comment>a measure, order or hearing and its date</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>да</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>amount and currency</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 %2 (the source says %3 %4)</source>
        <translation>%1 %2 (в источнике сказано %3 %4)</translation>
    </message>
</context>
<context>
    <name>RecordTitles</name>
    <message>
        <source>a person without a name on record</source>
        <translation>человек, чьё имя не внесено</translation>
    </message>
    <message>
        <source>%1 in place of %2</source>
        <translation>%1 взамен %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>who says what</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Дело</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Человек</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Place in public life</source>
        <translation>Общественная деятельность</translation>
    </message>
    <message>
        <source>Part in the case</source>
        <translation>Роль в деле</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Мера</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Решение</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>Обвинение</translation>
    </message>
    <message>
        <source>Stage of a charge</source>
        <translation>Стадия обвинения</translation>
    </message>
    <message>
        <source>Re-qualification</source>
        <translation>Переквалификация</translation>
    </message>
    <message>
        <source>Procedural status</source>
        <translation>Процессуальный статус</translation>
    </message>
    <message>
        <source>Hearing</source>
        <translation>Заседание</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>Приговор</translation>
    </message>
    <message>
        <source>Restriction</source>
        <translation>Ограничение</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Событие</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Утверждение</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>Urgent action</source>
        <translation>Срочная акция</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Письмо</translation>
    </message>
    <message>
        <source>Dispatch of a letter</source>
        <translation>Отправка письма</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Документ</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Согласие</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>Official</source>
        <translation>Должностное лицо</translation>
    </message>
    <message>
        <source>Form of address</source>
        <translation>Форма обращения</translation>
    </message>
    <message>
        <source>Place of detention</source>
        <translation>Место содержания</translation>
    </message>
    <message>
        <source>Count of a sentence</source>
        <translation>Эпизод приговора</translation>
    </message>
    <message>
        <source>Remedy</source>
        <translation>Жалоба или обращение</translation>
    </message>
    <message>
        <source>Answer to a question</source>
        <translation>Ответ на вопрос</translation>
    </message>
    <message>
        <source>Decision on a question</source>
        <translation>Решение по проверке</translation>
    </message>
    <message>
        <source>Rule pack</source>
        <translation>Набор правил</translation>
    </message>
    <message>
        <source>Disclosure</source>
        <translation>Раскрытие сведений</translation>
    </message>
    <message>
        <source>Salutation of an office</source>
        <translation>Обращение к должности</translation>
    </message>
    <message>
        <source>Copy outside the vault</source>
        <translation>Копия вне хранилища</translation>
    </message>
    <message>
        <source>Letter template</source>
        <translation>Шаблон письма</translation>
    </message>
    <message>
        <source>Word of the office</source>
        <translation>Слово организации</translation>
    </message>
    <message>
        <source>Letterhead and paper</source>
        <translation>Бланк и бумага</translation>
    </message>
    <message>
        <source>Argument</source>
        <translation>Довод</translation>
    </message>
    <message>
        <source>Report or breach</source>
        <translation>Явка или нарушение</translation>
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
        <translation>постановление</translation>
    </message>
    <message>
        <source>hearing</source>
        <translation>заседание</translation>
    </message>
    <message>
        <source>sentence</source>
        <translation>приговор</translation>
    </message>
    <message>
        <source>charge under %1</source>
        <translation>обвинение по %1</translation>
    </message>
    <message>
        <source>charge</source>
        <translation>обвинение</translation>
    </message>
    <message>
        <source>restriction: %1</source>
        <translation>ограничение: %1</translation>
    </message>
    <message>
        <source>urgent action %1</source>
        <translation>срочная акция %1</translation>
    </message>
    <message>
        <source>what %1 says</source>
        <translation>слова источника (%1)</translation>
    </message>
    <message>
        <source>a record of the case</source>
        <translation>запись дела</translation>
    </message>
    <message>
        <source>the beginning</source>
        <translation>начало</translation>
    </message>
    <message>
        <source>the end</source>
        <translation>окончание</translation>
    </message>
    <message>
        <source>the date of the order</source>
        <translation>дата постановления</translation>
    </message>
    <message>
        <source>the date</source>
        <translation>дата</translation>
    </message>
    <message>
        <source>the date of the judgment</source>
        <translation>дата приговора</translation>
    </message>
    <message>
        <source>the date of the stage</source>
        <translation>дата стадии</translation>
    </message>
    <message>
        <source>the stated end</source>
        <translation>указанное окончание</translation>
    </message>
    <message>
        <source>the length</source>
        <translation>срок</translation>
    </message>
    <message>
        <source>the place</source>
        <translation>место</translation>
    </message>
    <message>
        <source>the authority</source>
        <translation>орган</translation>
    </message>
    <message>
        <source>the court</source>
        <translation>суд</translation>
    </message>
    <message>
        <source>the judge</source>
        <translation>судья</translation>
    </message>
    <message>
        <source>the kind</source>
        <translation>вид</translation>
    </message>
    <message>
        <source>how it ended</source>
        <translation>чем закончилось</translation>
    </message>
    <message>
        <source>the article</source>
        <translation>статья</translation>
    </message>
    <message>
        <source>the outcome</source>
        <translation>исход</translation>
    </message>
    <message>
        <source>the fine</source>
        <translation>штраф</translation>
    </message>
    <message>
        <source>the date of birth</source>
        <translation>дата рождения</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>kind of record, its date</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <comment>kind of record, its words</comment>
        <translation>%1 «%2»</translation>
    </message>
    <message>
        <source>Add %1 – %2</source>
        <comment>a record, the case</comment>
        <translation>Добавлено: %1 – %2</translation>
    </message>
    <message numerus="yes">
        <source>Change %n field(s) of the %1 – %2</source>
        <comment>a record, the case</comment>
        <translation>
            <numerusform>Изменено %n поле: %1 – %2</numerusform>
            <numerusform>Изменено %n поля: %1 – %2</numerusform>
            <numerusform>Изменено %n полей: %1 – %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Change “%1” of the %2 – %3</source>
        <comment>fields, a record, the case</comment>
        <translation>Изменено «%1»: %2 – %3</translation>
    </message>
    <message>
        <source>Put into the bin: %1 – %2</source>
        <comment>a record, the case</comment>
        <translation>В корзину: %1 – %2</translation>
    </message>
    <message>
        <source>Bring back from the bin: %1</source>
        <translation>Возвращено из корзины: %1</translation>
    </message>
    <message>
        <source>Bring back from the bin: %1 – %2</source>
        <comment>a record, the case</comment>
        <translation>Возвращено из корзины: %1 – %2</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Явка</translation>
    </message>
    <message>
        <source>Permission</source>
        <translation>Разрешение</translation>
    </message>
    <message>
        <source>Refused permission</source>
        <translation>Отказ в разрешении</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Предупреждение</translation>
    </message>
    <message>
        <source>Alleged breach</source>
        <translation>Предполагаемое нарушение</translation>
    </message>
    <message>
        <source>Breach found by a court</source>
        <translation>Нарушение, установленное судом</translation>
    </message>
    <message>
        <source>Rejected allegation</source>
        <translation>Неподтверждённое нарушение</translation>
    </message>
    <message>
        <source>Change of a restriction</source>
        <translation>Изменение ограничения</translation>
    </message>
    <message>
        <source>Log %1 – %2</source>
        <comment>a record, the case</comment>
        <translation>Внесено: %1 – %2</translation>
    </message>
</context>
<context>
    <name>Records</name>
    <message>
        <source>There is no case “%1” in this vault. Look at the list of cases for its reference.</source>
        <translation>Дела «%1» в этом хранилище нет. Посмотрите его номер в списке дел.</translation>
    </message>
    <message>
        <source>A date in this vault is not one Habeas wrote. Nothing was changed. Check the vault, or restore the newest backup.</source>
        <translation>Одна из дат этого хранилища записана не программой Habeas. Ничего не изменено. Проверьте хранилище или восстановите последнюю резервную копию.</translation>
    </message>
    <message>
        <source>A record of this vault holds something Habeas did not write. Nothing was changed. Check the vault, or restore the newest backup.</source>
        <translation>В одной из записей этого хранилища есть то, чего Habeas не записывал. Ничего не изменено. Проверьте хранилище или восстановите последнюю резервную копию.</translation>
    </message>
    <message>
        <source>Reading the list was stopped.</source>
        <translation>Чтение списка остановлено.</translation>
    </message>
    <message>
        <source>No record in this vault has that id.</source>
        <translation>В этом хранилище нет записи с таким id.</translation>
    </message>
    <message>
        <source>This was stopped.</source>
        <translation>Остановлено.</translation>
    </message>
    <message>
        <source>%1 (computed)</source>
        <comment>date</comment>
        <translation>%1 (расчёт)</translation>
    </message>
    <message>
        <source>This record is not in the vault. Look at the list again.</source>
        <translation>Этой записи в хранилище нет. Посмотрите список ещё раз.</translation>
    </message>
    <message>
        <source>This record is not in the vault any more. Look at the list again.</source>
        <translation>Этой записи в хранилище больше нет. Посмотрите список ещё раз.</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n человек</numerusform>
            <numerusform>%n человека</numerusform>
            <numerusform>%n человек</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people: %1</source>
        <comment>the first of them</comment>
        <translation>
            <numerusform>%n человек: %1</numerusform>
            <numerusform>%n человека: %1</numerusform>
            <numerusform>%n человек: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>whose, a measure</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>nobody named</source>
        <comment>in place of a person&apos;s name</comment>
        <translation>никто не назван</translation>
    </message>
    <message>
        <source>There is no case “%1” in this vault. Its capitals may be others: there is a case “%2”.</source>
        <translation>В этом хранилище нет дела «%1». Возможно, дело в заглавных буквах: есть дело «%2».</translation>
    </message>
</context>
<context>
    <name>RestrictionSet</name>
    <message numerus="yes">
        <source>Add %n restriction(s) – %1</source>
        <comment>case reference</comment>
        <translation>
            <numerusform>Добавить %n ограничение – %1</numerusform>
            <numerusform>Добавить %n ограничения – %1</numerusform>
            <numerusform>Добавить %n ограничений – %1</numerusform>
        </translation>
    </message>
    <message>
        <source>length %1</source>
        <translation>срок %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>day</comment>
        <translation>с %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <comment>day</comment>
        <translation>до %1</translation>
    </message>
    <message>
        <source>counted from: %1</source>
        <comment>event</comment>
        <translation>отсчёт: %1</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>отказано</translation>
    </message>
    <message>
        <source>lifted</source>
        <translation>снято</translation>
    </message>
    <message>
        <source>allowed, or not forbidden</source>
        <translation>разрешено или не запрещено</translation>
    </message>
    <message>
        <source>only asked for</source>
        <translation>только просили</translation>
    </message>
    <message>
        <source>from another paper</source>
        <translation>из другого документа</translation>
    </message>
    <message>
        <source>only if something happens</source>
        <translation>только при условии</translation>
    </message>
    <message>
        <source>says when it ends</source>
        <translation>сказано, когда окончится</translation>
    </message>
    <message>
        <source>%1 (%2): “%3”</source>
        <comment>kinds of bans, why they are not taken, words</comment>
        <translation>%1 (%2): «%3»</translation>
    </message>
    <message>
        <source>how long</source>
        <translation>срок</translation>
    </message>
    <message>
        <source>how often</source>
        <translation>как часто</translation>
    </message>
    <message>
        <source>to be confirmed: %1</source>
        <comment>what a text does not say</comment>
        <translation>уточнить: %1</translation>
    </message>
    <message>
        <source>to report: %1</source>
        <comment>how often</comment>
        <translation>отмечаться: %1</translation>
    </message>
    <message>
        <source>allowed within limits; what goes beyond them may be forbidden</source>
        <translation>разрешено в пределах; остальное может быть запрещено</translation>
    </message>
    <message>
        <source>not sure: nothing says plainly that it is imposed</source>
        <translation>неясно: прямо не сказано, что это возложено</translation>
    </message>
    <message>
        <source>if breached: %1</source>
        <comment>what follows</comment>
        <translation>при нарушении: %1</translation>
    </message>
</context>
<context>
    <name>RestrictionSheets</name>
    <message>
        <source>not known</source>
        <translation>неизвестно</translation>
    </message>
    <message>
        <source>%1, computed</source>
        <comment>a date</comment>
        <translation>%1, расчёт</translation>
    </message>
    <message>
        <source>On this day</source>
        <translation>На этот день</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Начало</translation>
    </message>
    <message>
        <source>How the end is counted</source>
        <translation>Как рассчитан конец</translation>
    </message>
    <message>
        <source>Next report due</source>
        <translation>Следующая явка</translation>
    </message>
    <message>
        <source>Check this</source>
        <translation>Проверьте</translation>
    </message>
    <message>
        <source>A reporting day has passed, and no entry says that the person reported.</source>
        <translation>День явки прошёл, а записи о явке нет.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Формулировка</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>From</source>
        <translation>С</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>По</translation>
    </message>
    <message>
        <source>Breach may lead to</source>
        <translation>Нарушение может повлечь</translation>
    </message>
    <message>
        <source>No restriction is on record.</source>
        <translation>Ограничений в деле нет.</translation>
    </message>
</context>
<context>
    <name>Restrictions</name>
    <message>
        <source>It starts with release, and no deprivation of liberty is on record.</source>
        <translation>Начинается с освобождения, а лишения свободы в деле нет.</translation>
    </message>
    <message>
        <source>It starts with release, and no release is on record.</source>
        <translation>Начинается с освобождения, а освобождения в деле нет.</translation>
    </message>
    <message>
        <source>It starts with release, and the record does not say that the last deprivation of liberty ended in one.</source>
        <translation>Начинается с освобождения, а в деле не сказано, что последнее лишение свободы им закончилось.</translation>
    </message>
    <message>
        <source>It starts with release, and no release after the judgment is on record.</source>
        <translation>Начинается с освобождения, а освобождения после приговора в деле нет.</translation>
    </message>
    <message>
        <source>It started with the release, on a day nobody knows.</source>
        <translation>Началось с освобождения; день не известен.</translation>
    </message>
    <message>
        <source>It started with the release, %1.</source>
        <translation>Началось с освобождения: %1.</translation>
    </message>
    <message>
        <source>It started when the main punishment ended, %1.</source>
        <translation>Началось, когда закончилось основное наказание: %1.</translation>
    </message>
    <message>
        <source>It starts when the main punishment ends, and that is not on record.</source>
        <translation>Начинается по окончании основного наказания, а его окончания в деле нет.</translation>
    </message>
    <message>
        <source>It starts when the main punishment ends, and the record does not say when that was.</source>
        <translation>Начинается по окончании основного наказания, а когда это было, в деле не сказано.</translation>
    </message>
    <message>
        <source>It starts when the judgment comes into force, and that day is not on record.</source>
        <translation>Начинается со вступления приговора в силу, а этого дня в деле нет.</translation>
    </message>
    <message>
        <source>It starts on the day of the judgment, and that day is not on record.</source>
        <translation>Начинается в день приговора, а этого дня в деле нет.</translation>
    </message>
    <message>
        <source>It starts when the judgment comes into force, %1.</source>
        <translation>Начинается со вступления приговора в силу: %1.</translation>
    </message>
    <message>
        <source>It starts on the day of the judgment, %1.</source>
        <translation>Начинается в день приговора: %1.</translation>
    </message>
    <message>
        <source>A later judgment took the place of the one it rests on.</source>
        <translation>Приговор, на котором оно основано, заменён более поздним решением.</translation>
    </message>
    <message>
        <source>The judgment it rests on does not stand any more.</source>
        <translation>Приговор, на котором оно основано, больше не действует.</translation>
    </message>
    <message>
        <source>The record does not say when the event it starts with happened.</source>
        <translation>В деле не сказано, когда произошло событие, с которого оно начинается.</translation>
    </message>
    <message>
        <source>It goes with the measure it belongs to.</source>
        <translation>Действует вместе с мерой, к которой относится.</translation>
    </message>
    <message>
        <source>not before %1</source>
        <translation>не раньше %1</translation>
    </message>
    <message>
        <source>not after %1</source>
        <translation>не позже %1</translation>
    </message>
    <message>
        <source>between %1 and %2</source>
        <translation>между %1 и %2</translation>
    </message>
    <message>
        <source>%1 + %2 = %3</source>
        <comment>date, length, date</comment>
        <translation>%1 + %2 = %3</translation>
    </message>
    <message>
        <source>every %1 from %2</source>
        <comment>length, date</comment>
        <translation>периодичность: %1, начало отсчёта: %2</translation>
    </message>
    <message>
        <source>not started yet</source>
        <translation>ещё не началось</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>действует</translation>
    </message>
    <message>
        <source>possibly in force</source>
        <translation>возможно, действует</translation>
    </message>
    <message>
        <source>over</source>
        <translation>закончилось</translation>
    </message>
    <message>
        <source>start not known</source>
        <translation>начало неизвестно</translation>
    </message>
    <message>
        <source>%1: not confirmed</source>
        <comment>a reporting day</comment>
        <translation>%1: не подтверждено</translation>
    </message>
    <message>
        <source>%1 and later: not confirmed</source>
        <comment>a reporting day</comment>
        <translation>%1 и позже: не подтверждено</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>how often to report, as it was typed</comment>
        <translation>«%1»</translation>
    </message>
</context>
<context>
    <name>RestrictionsCommand</name>
    <message>
        <source>“%1” could not be read: %2. The vault is as it was.</source>
        <translation>Файл «%1» прочитать не удалось: %2. Хранилище осталось прежним.</translation>
    </message>
    <message>
        <source>“%1” is too long for a judgment’s text. Give the part with its bans.</source>
        <translation>«%1» слишком велик для текста приговора. Дайте ту часть, где перечислены запреты.</translation>
    </message>
    <message>
        <source>“%1” is not something restrictions can do. They can be read from-text.</source>
        <translation>«%1» с ограничениями сделать нельзя. Их можно прочитать из текста: from-text.</translation>
    </message>
    <message>
        <source>The text names no ban or duty the program knows. Nothing was saved.</source>
        <translation>В тексте нет запрета или обязанности, которые знает программа. Ничего не сохранено.</translation>
    </message>
    <message>
        <source>Mentioned, not taken as a ban:</source>
        <translation>Упомянуто, за ограничение не принято:</translation>
    </message>
    <message>
        <source>The text imposes no ban or duty.</source>
        <translation>Текст не назначает ни запрета, ни обязанности.</translation>
    </message>
    <message>
        <source>The text imposes no ban or duty. Nothing was saved.</source>
        <translation>Текст не назначает ни запрета, ни обязанности. Ничего не сохранено.</translation>
    </message>
</context>
<context>
    <name>ReviewActions</name>
    <message>
        <source>“%1” names no finding of case %2, or more than one. The findings and their keys are listed by “findings”.</source>
        <translation>«%1» не называет ни одного вопроса в деле %2 или называет несколько. Вопросы и их имена показывает команда «findings».</translation>
    </message>
    <message>
        <source>Check of case %1: “%2” – %3</source>
        <comment>case, the finding, the decision</comment>
        <translation>Проверка в деле %1: «%2» – %3</translation>
    </message>
    <message>
        <source>It is shown as checked, and asked again if what it rests on changes.</source>
        <translation>Показывается как проверенное; если основание изменится, вопрос возникнет снова.</translation>
    </message>
    <message>
        <source>Ask again in case %1: “%2”</source>
        <comment>case, the finding</comment>
        <translation>Спросить снова в деле %1: «%2»</translation>
    </message>
    <message>
        <source>Nobody has decided about this finding yet, so there is nothing to take back.</source>
        <translation>По этому замечанию ещё никто ничего не решил, отменять нечего.</translation>
    </message>
</context>
<context>
    <name>RuleFiles</name>
    <message>
        <source>Computing deadlines…</source>
        <translation>Вычисляются сроки…</translation>
    </message>
    <message>
        <source>Import a rule pack</source>
        <translation>Загрузить набор правил</translation>
    </message>
    <message>
        <source>Rule packs (*.json)</source>
        <translation>Наборы правил (*.json)</translation>
    </message>
    <message>
        <source>The file “%1” could not be read, so no rule was changed. Check that it is still there.</source>
        <translation>Файл «%1» не удалось прочитать, правила не изменены. Проверьте, на месте ли он.</translation>
    </message>
    <message numerus="yes">
        <source>Computed the deadlines of %n case(s).</source>
        <translation>
            <numerusform>Вычислены сроки %n дела.</numerusform>
            <numerusform>Вычислены сроки %n дел.</numerusform>
            <numerusform>Вычислены сроки %n дел.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RulePack</name>
    <message>
        <source>a group of keys in braces</source>
        <translation>группа ключей в фигурных скобках</translation>
    </message>
    <message>
        <source>one of these keys only: %1</source>
        <translation>только один из этих ключей: %1</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>текст</translation>
    </message>
    <message>
        <source>one of: %1</source>
        <translation>одно из: %1</translation>
    </message>
    <message>
        <source>a list of texts</source>
        <translation>список текстов</translation>
    </message>
    <message>
        <source>a text in English (en), and in ru and kk where there is one</source>
        <translation>текст на английском (en), а где он есть – и на ru и kk</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>целое число от %1 до %2</translation>
    </message>
    <message>
        <source>a day such as 2022-03-12</source>
        <translation>день, например 2022-03-12</translation>
    </message>
    <message>
        <source>true, or the key left out</source>
        <translation>true или отсутствие ключа</translation>
    </message>
    <message>
        <source>a list in square brackets</source>
        <translation>список в квадратных скобках</translation>
    </message>
    <message>
        <source>“%1”: expected %2.</source>
        <translation>«%1» – ожидается: %2.</translation>
    </message>
    <message>
        <source>%1, “%2”: expected %3.</source>
        <translation>%1, «%2» – ожидается: %3.</translation>
    </message>
    <message>
        <source>The rules in %1 were not loaded. %2 Correct the file and load it again.</source>
        <translation>Правила в файле %1 не загружены. %2 Исправьте файл и загрузите его снова.</translation>
    </message>
    <message>
        <source>Habeas has no rules for “%1” yet. Deadlines for this case can be typed by hand.</source>
        <translation>Для страны «%1» правил в Habeas пока нет. Сроки по этому делу можно ввести вручную.</translation>
    </message>
    <message>
        <source>It stops being JSON at byte %1.</source>
        <translation>На байте %1 текст перестаёт быть JSON.</translation>
    </message>
    <message>
        <source>Expected one group of keys in braces.</source>
        <translation>Ожидается одна группа ключей в фигурных скобках.</translation>
    </message>
    <message>
        <source>condition %1</source>
        <translation>условие %1</translation>
    </message>
    <message>
        <source>“from”, “below” or both</source>
        <translation>«from», «below» или оба</translation>
    </message>
    <message>
        <source>A condition is answered in one way; expected only one of: %1.</source>
        <translation>У условия один способ проверки; ожидается только что-то одно: %1.</translation>
    </message>
    <message>
        <source>articles such as “272” or “255-268”</source>
        <translation>статьи, например «272» или «255-268»</translation>
    </message>
    <message>
        <source>holidays of %1</source>
        <translation>праздники %1 года</translation>
    </message>
    <message>
        <source>days of that year, such as %1-03-08</source>
        <translation>дни того же года, например %1-03-08</translation>
    </message>
    <message>
        <source>no day that is in “days_off” too</source>
        <translation>день, которого нет в «days_off»</translation>
    </message>
    <message>
        <source>rule number %1</source>
        <translation>правило номер %1</translation>
    </message>
    <message>
        <source>rule %1</source>
        <translation>правило %1</translation>
    </message>
    <message>
        <source>%1: expected a group of keys in braces.</source>
        <translation>%1: ожидается группа ключей в фигурных скобках.</translation>
    </message>
    <message>
        <source>a name no other rule has</source>
        <translation>имя, которого нет у других правил</translation>
    </message>
    <message>
        <source>a number other than 0</source>
        <translation>число, кроме 0</translation>
    </message>
    <message>
        <source>no number where “amount_from” says where it comes from</source>
        <translation>отсутствие числа, если «amount_from» говорит, откуда его взять</translation>
    </message>
    <message>
        <source>a number, or no “unit” and no “count”</source>
        <translation>число или отсутствие «unit» и «count»</translation>
    </message>
    <message>
        <source>at most %1 working days</source>
        <translation>не более %1 рабочих дней</translation>
    </message>
    <message>
        <source>rule %1, alternative_triggers</source>
        <translation>правило %1, alternative_triggers</translation>
    </message>
    <message>
        <source>somebody named in “actors”</source>
        <translation>лицо, названное в «actors»</translation>
    </message>
    <message>
        <source>a day not before “valid_from”</source>
        <translation>день не раньше «valid_from»</translation>
    </message>
    <message>
        <source>conditions that “conditions” explains; “%1” is not</source>
        <translation>условия, объяснённые в «conditions»; «%1» к ним не относится</translation>
    </message>
    <message>
        <source>days such as 03-08, month first</source>
        <translation>дни вида 03-08, сначала месяц</translation>
    </message>
    <message>
        <source>days such as “saturday”</source>
        <translation>дни вида «saturday»</translation>
    </message>
    <message>
        <source>one to three days</source>
        <translation>от одного до трёх дней</translation>
    </message>
    <message>
        <source>the first year, such as 2022</source>
        <translation>первый год, например 2022</translation>
    </message>
    <message>
        <source>at most %1 days</source>
        <translation>не более %1 дней</translation>
    </message>
    <message>
        <source>a year from %1 to %2 as key</source>
        <translation>год от %1 до %2 как ключ</translation>
    </message>
    <message>
        <source>units from %1, each once, “hour” only where the term ends at the same moment</source>
        <translation>единицы из списка: %1, каждая один раз, «hour» – только если срок истекает в тот же момент</translation>
    </message>
    <message>
        <source>at least one unit</source>
        <translation>хотя бы одна единица</translation>
    </message>
    <message>
        <source>“end_of_day” or “close_of_business” where the first day does not count or the term rolls over</source>
        <translation>«end_of_day» или «close_of_business», если первый день не засчитывается или срок переносится</translation>
    </message>
    <message>
        <source>way of counting %1</source>
        <translation>способ исчисления %1</translation>
    </message>
    <message>
        <source>a jurisdiction Habeas has rules for; leave the key out where the file stands alone</source>
        <translation>страна, для которой в Habeas есть правила; если файл самостоятельный, уберите этот ключ</translation>
    </message>
    <message>
        <source>a country such as KZ, or INT</source>
        <translation>страна, например KZ, или INT</translation>
    </message>
    <message>
        <source>at most %1 rules</source>
        <translation>не более %1 правил</translation>
    </message>
    <message>
        <source>It is larger than 4 MB, which no rule pack is.</source>
        <translation>Файл больше 4 МБ, таких наборов правил не бывает.</translation>
    </message>
    <message>
        <source>a unit that %1 counts: %2</source>
        <translation>единица, которую считает %1: %2</translation>
    </message>
    <message>
        <source>“valid_from”, “valid_until” or both beside it</source>
        <translation>рядом «valid_from», «valid_until» или оба</translation>
    </message>
</context>
<context>
    <name>RulePackActions</name>
    <message>
        <source>Import rules: %1 %2</source>
        <translation>Загрузить правила: %1 %2</translation>
    </message>
    <message>
        <source>These rules are in the vault already.</source>
        <translation>Эти правила уже есть в хранилище.</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) for %1 stand in this vault.</source>
        <translation>
            <numerusform>В хранилище %n правило для %1.</numerusform>
            <numerusform>В хранилище %n правила для %1.</numerusform>
            <numerusform>В хранилище %n правил для %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove rules: %1 %2</source>
        <translation>Убрать правила: %1 %2</translation>
    </message>
    <message>
        <source>The program’s own rules for %1 stand again.</source>
        <translation>Для %1 снова действуют правила программы.</translation>
    </message>
</context>
<context>
    <name>RulesCommand</name>
    <message>
        <source>in this vault, %1</source>
        <translation>в этом хранилище, %1</translation>
    </message>
    <message>
        <source>comes with the program</source>
        <translation>входит в программу</translation>
    </message>
    <message>
        <source>There are no rules “%1”. “rules VAULT list” shows which there are.</source>
        <translation>Правил «%1» нет. Какие есть, показывает «rules VAULT list».</translation>
    </message>
    <message>
        <source>Wrote “%1”.</source>
        <translation>Записано: «%1».</translation>
    </message>
    <message>
        <source>Say which: rules VAULT list, show ID, import FILE, remove ID or export ID --out FILE.</source>
        <translation>Укажите: rules VAULT list, show ID, import FILE, remove ID или export ID --out FILE.</translation>
    </message>
    <message numerus="yes">
        <source>Computed the deadlines of %n case(s).</source>
        <translation>
            <numerusform>Сроки вычислены по %n делу.</numerusform>
            <numerusform>Сроки вычислены по %n делам.</numerusform>
            <numerusform>Сроки вычислены по %n делам.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them stood differently before.</source>
        <translation>
            <numerusform>В %n из них раньше было иначе.</numerusform>
            <numerusform>В %n из них раньше было иначе.</numerusform>
            <numerusform>В %n из них раньше было иначе.</numerusform>
        </translation>
    </message>
    <message>
        <source>This vault keeps no rules “%1” of its own. “rules VAULT list” shows which it keeps.</source>
        <translation>В этом хранилище нет своих правил «%1». Какие есть, покажет “rules VAULT list”.</translation>
    </message>
</context>
<context>
    <name>Screenshots</name>
    <message>
        <source>The picture %1 could not be written. Check the folder.</source>
        <translation>Снимок %1 записать не удалось. Проверьте папку.</translation>
    </message>
    <message>
        <source>There is no case to show in this file.</source>
        <translation>В этом файле нет дела, которое можно показать.</translation>
    </message>
    <message>
        <source>The folder %1 could not be made.</source>
        <translation>Папку %1 создать не удалось.</translation>
    </message>
</context>
<context>
    <name>SearchCommand</name>
    <message>
        <source>person</source>
        <translation>человек</translation>
    </message>
    <message>
        <source>case</source>
        <translation>дело</translation>
    </message>
    <message>
        <source>court</source>
        <translation>суд</translation>
    </message>
    <message>
        <source>letter</source>
        <translation>письмо</translation>
    </message>
    <message>
        <source>document</source>
        <translation>документ</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>matched text, shown name</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Nothing is called “%1”, and nothing is spelled like it.</source>
        <translation>Ничто не называется «%1», и похожего написания нет.</translation>
    </message>
    <message>
        <source>Nothing is called “%1”. Spelled most like it:</source>
        <translation>Ничто не называется «%1». Самое похожее по написанию:</translation>
    </message>
    <message>
        <source>There is nothing to look for: TEXT is empty.</source>
        <translation>Искать нечего: TEXT пуст.</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n день</numerusform>
            <numerusform>%n дня</numerusform>
            <numerusform>%n дней</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1–%n day(s)</source>
        <translation>
            <numerusform>%1–%n день</numerusform>
            <numerusform>%1–%n дня</numerusform>
            <numerusform>%1–%n дней</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 held × %2 = %3</source>
        <comment>days, rate, days</comment>
        <translation>под стражей %1 × %2 = %3</translation>
    </message>
    <message>
        <source>between %1 and %2</source>
        <translation>между %1 и %2</translation>
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
        <translation>Срока в деле нет, поэтому конец не рассчитан.</translation>
    </message>
    <message>
        <source>The day the term runs from is not on record, so no end is computed.</source>
        <translation>Дня, с которого идёт срок, в деле нет, поэтому конец не рассчитан.</translation>
    </message>
    <message>
        <source>How many days already held count towards the term cannot be told from the record, so no end is computed.</source>
        <translation>Сколько дней под стражей засчитывается в срок, из дела не понять, поэтому конец не рассчитан.</translation>
    </message>
    <message>
        <source>This length has no sum on the calendar.</source>
        <translation>Такой срок по календарю не сложить.</translation>
    </message>
    <message>
        <source>%1 (%2 %3, as the source states)</source>
        <translation>%1 (%2 %3 по данным источника)</translation>
    </message>
    <message>
        <source>no date on record</source>
        <translation>даты в деле нет</translation>
    </message>
    <message>
        <source>the judgment of %1, %2</source>
        <comment>court, date</comment>
        <translation>решение: %1, %2</translation>
    </message>
    <message>
        <source>%1: it was %2, it is now %3.</source>
        <comment>what a court did to a sentence</comment>
        <translation>%1: было %2, стало %3.</translation>
    </message>
    <message>
        <source>%1 raised the sentence</source>
        <translation>%1 усилил наказание</translation>
    </message>
    <message>
        <source>%1 cut the sentence</source>
        <translation>%1 смягчил наказание</translation>
    </message>
    <message>
        <source>%1 changed the sentence</source>
        <translation>%1 изменил приговор</translation>
    </message>
    <message>
        <source>%1 passed another sentence</source>
        <translation>%1 вынес другой приговор</translation>
    </message>
    <message>
        <source>%1 acquitted.</source>
        <comment>court</comment>
        <translation>%1 вынес оправдательный приговор.</translation>
    </message>
    <message>
        <source>%1 passed sentence: %2.</source>
        <comment>court, penalty</comment>
        <translation>%1 вынес приговор: %2.</translation>
    </message>
    <message>
        <source>%1 quashed the judgment and acquitted.</source>
        <translation>%1 отменил решение и оправдал.</translation>
    </message>
    <message>
        <source>%1 quashed the judgment.</source>
        <translation>%1 отменил решение.</translation>
    </message>
    <message>
        <source>%1 upheld the judgment before it.</source>
        <translation>%1 оставил предыдущее решение в силе.</translation>
    </message>
    <message>
        <source>%1 restored an earlier judgment.</source>
        <translation>%1 восстановил прежнее решение.</translation>
    </message>
    <message>
        <source>Whether a further judgment had been passed by %1, its date leaves open.</source>
        <translation>Было ли ещё одно решение вынесено к %1, по его дате не понять.</translation>
    </message>
    <message>
        <source>%1, stands: no later one on record changes it.</source>
        <translation>%1 — действует: более поздних решений, которые его меняют, в деле нет.</translation>
    </message>
    <message>
        <source>%1, stands again: %2, restored it.</source>
        <translation>%1 — снова действует; восстановлено: %2.</translation>
    </message>
    <message>
        <source>%1, stands: %2, upheld it.</source>
        <translation>%1 — действует; оставлено в силе: %2.</translation>
    </message>
    <message>
        <source>a court</source>
        <translation>суд</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>instance, court</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>to be served: %1</source>
        <translation>к отбытию: %1</translation>
    </message>
    <message>
        <source>on probation for %1</source>
        <translation>испытательный срок: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n lash(es)</source>
        <translation>
            <numerusform>%n удар плетью</numerusform>
            <numerusform>%n удара плетью</numerusform>
            <numerusform>%n ударов плетью</numerusform>
        </translation>
    </message>
    <message>
        <source>fine: %1</source>
        <translation>штраф: %1</translation>
    </message>
    <message>
        <source>confiscation: %1</source>
        <translation>конфискация: %1</translation>
    </message>
    <message>
        <source>length not known</source>
        <translation>срок не известен</translation>
    </message>
    <message>
        <source>%1 The person was tried in absentia.</source>
        <translation>%1 Дело рассмотрено заочно.</translation>
    </message>
    <message>
        <source>No judgment had surely been passed by %1.</source>
        <translation>К %1 ни одно решение наверняка ещё не было вынесено.</translation>
    </message>
    <message>
        <source>No sentence stands: %1, quashed it and nothing later on record took its place.</source>
        <translation>Ни один приговор не действует: отменён (%1), и более позднего в деле нет.</translation>
    </message>
    <message>
        <source>It is to come into force on %1.</source>
        <translation>Вступит в силу: %1.</translation>
    </message>
    <message>
        <source>The record says in a circle which judgment is about which: check it.</source>
        <translation>По записям решения ссылаются друг на друга по кругу: проверьте.</translation>
    </message>
    <message>
        <source>a sentence that is not on record</source>
        <translation>приговор, которого нет в деле</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>penalty, date</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>To be served at the same time as: %1</source>
        <translation>Отбывается одновременно с наказанием: %1</translation>
    </message>
    <message>
        <source>Merged with: %1</source>
        <translation>Поглощено наказанием: %1</translation>
    </message>
    <message>
        <source>To be served after: %1</source>
        <translation>Отбывается после наказания: %1</translation>
    </message>
    <message>
        <source>no article on record</source>
        <translation>статья не указана</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>article, outcome</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The day the term runs from is not on record. Counted from the days it may run from: %1.</source>
        <comment>one sum or more</comment>
        <translation>День, с которого идёт срок, не записан. Счёт от дней, с которых он может идти: %1.</translation>
    </message>
    <message>
        <source>It is served after another sentence whose end is not known, so no end is computed.</source>
        <translation>Наказание отбывается после другого, конец которого неизвестен, поэтому конец не вычислен.</translation>
    </message>
    <message>
        <source>It is served after another sentence. Counted from where that one ends: %1.</source>
        <comment>one sum or more</comment>
        <translation>Наказание отбывается после другого. Если считать от его конца: %1.</translation>
    </message>
    <message>
        <source>A pardon or an amnesty came after it (%1), so no end is computed.</source>
        <translation>После этого было помилование или амнистия (%1), поэтому конец не вычислен.</translation>
    </message>
    <message>
        <source>%1 quashed the judgment before it and passed sentence: %2.</source>
        <comment>court, penalty</comment>
        <translation>%1 отменил предыдущее решение и вынес приговор: %2.</translation>
    </message>
</context>
<context>
    <name>SentencesCommand</name>
    <message>
        <source>Stated end: %1</source>
        <translation>Названный конец срока: %1</translation>
    </message>
    <message>
        <source>Days counted towards it: %1</source>
        <translation>Зачтено: %1</translation>
    </message>
    <message>
        <source>Computed end: %1</source>
        <translation>Расчётный конец: %1</translation>
    </message>
    <message>
        <source>Article by article: %1. To be served: %2.</source>
        <translation>По статьям: %1. К отбытию: %2.</translation>
    </message>
    <message>
        <source>No sentence is on record.</source>
        <translation>Приговоров в деле нет.</translation>
    </message>
    <message>
        <source>(no date)</source>
        <translation>(без даты)</translation>
    </message>
</context>
<context>
    <name>Sheets</name>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Подробности</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>Nothing with a date is on record yet. Log a hearing with Ctrl+H.</source>
        <translation>Записей с датой пока нет. Запишите заседание: Ctrl+H.</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Предмет</translation>
    </message>
    <message>
        <source>Court</source>
        <translation>Суд</translation>
    </message>
    <message>
        <source>Judge</source>
        <translation>Судья</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Форма</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Исход</translation>
    </message>
    <message>
        <source>Next hearing</source>
        <translation>Следующее заседание</translation>
    </message>
    <message>
        <source>No hearing is on record yet. Log one with Ctrl+H.</source>
        <translation>Заседаний пока нет. Запишите первое: Ctrl+H.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>No letter is on record yet. Write one with Ctrl+Shift+E.</source>
        <translation>Писем пока нет. Напишите первое: Ctrl+Shift+E.</translation>
    </message>
    <message>
        <source>Urgent action</source>
        <translation>Срочная акция</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Письмо</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Отправлено</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>From</source>
        <translation>От кого</translation>
    </message>
    <message>
        <source>Reliability</source>
        <translation>Надёжность</translation>
    </message>
    <message>
        <source>Who says so</source>
        <translation>Кто утверждает</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Цифра</translation>
    </message>
    <message>
        <source>No note and no claim is on record yet.</source>
        <translation>Заметок и утверждений пока нет.</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Утверждение</translation>
    </message>
    <message>
        <source>Note of the office</source>
        <translation>Заметка офиса</translation>
    </message>
    <message numerus="yes">
        <source>expired %n day(s) ago</source>
        <translation>
            <numerusform>срок истёк %n день назад</numerusform>
            <numerusform>срок истёк %n дня назад</numerusform>
            <numerusform>срок истёк %n дней назад</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>остался %n день</numerusform>
            <numerusform>осталось %n дня</numerusform>
            <numerusform>осталось %n дней</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left as published</source>
        <translation>
            <numerusform>по публикации остался %n день</numerusform>
            <numerusform>по публикации осталось %n дня</numerusform>
            <numerusform>по публикации осталось %n дней</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>⚠ %n fact(s) changed since</source>
        <translation>
            <numerusform>⚠ с тех пор изменился %n факт</numerusform>
            <numerusform>⚠ с тех пор изменились %n факта</numerusform>
            <numerusform>⚠ с тех пор изменились %n фактов</numerusform>
        </translation>
    </message>
    <message>
        <source>To be sent</source>
        <translation>Предстоит отправить</translation>
    </message>
    <message>
        <source>Changed since</source>
        <translation>С тех пор изменено</translation>
    </message>
    <message>
        <source>%1, %2: %3 → %4</source>
        <comment>record, field, before, after</comment>
        <translation>%1, %2: %3 → %4</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>Сообщено</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Документ</translation>
    </message>
    <message>
        <source>No source is on record yet.</source>
        <translation>Источников пока нет.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Размер</translation>
    </message>
    <message>
        <source>In the vault</source>
        <translation>В хранилище</translation>
    </message>
    <message>
        <source>No document is on record yet. Attach a file with Ctrl+Shift+A, drop one here, or paste with Ctrl+V.</source>
        <translation>Документов пока нет. Приложите файл (Ctrl+Shift+A), перетащите его сюда или вставьте (Ctrl+V).</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>да</translation>
    </message>
    <message>
        <source>no: known of, not held</source>
        <translation>нет: известно о нём, но файла нет</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Хранится</translation>
    </message>
    <message>
        <source>The file itself is not in this vault.</source>
        <translation>Самого файла в этом хранилище нет.</translation>
    </message>
    <message>
        <source>act by %1</source>
        <translation>действовать до %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>date, what happened</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Newest issue</source>
        <translation>Последний выпуск</translation>
    </message>
    <message>
        <source>First issue</source>
        <translation>Первый выпуск</translation>
    </message>
    <message>
        <source>Update %1</source>
        <translation>Обновление %1</translation>
    </message>
    <message>
        <source>Earlier issue</source>
        <translation>Прежний выпуск</translation>
    </message>
    <message>
        <source>a newer issue is on record</source>
        <translation>есть более новый выпуск</translation>
    </message>
    <message>
        <source>Hidden data</source>
        <translation>Скрытые данные</translation>
    </message>
    <message>
        <source>The picture also says, beside what it shows: %1. A copy leaves that out unless you say otherwise.</source>
        <translation>Кроме самого изображения, файл сообщает: %1. В копию это не попадёт, если вы не решите иначе.</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Человек</translation>
    </message>
    <message>
        <source>%1 in the vault; a file it was taken from stays where it was. Enter shows it.</source>
        <translation>В хранилище (%1); файл, если взято из файла, остался на своём месте. Enter покажет.</translation>
    </message>
</context>
<context>
    <name>Statistics</name>
    <message>
        <source>The figures are in “%1”. They name nobody; the file is not encrypted.</source>
        <translation>Цифры записаны в «%1». Имён в них нет; файл не зашифрован.</translation>
    </message>
    <message numerus="yes">
        <source>%n sealed record(s) are left out.</source>
        <translation>
            <numerusform>%n закрытая запись не учтена.</numerusform>
            <numerusform>%n закрытые записи не учтены.</numerusform>
            <numerusform>%n закрытых записей не учтено.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2 days</source>
        <translation>от %1 до %2 дней</translation>
    </message>
    <message>
        <source>%1 days and more</source>
        <translation>%1 дней и больше</translation>
    </message>
    <message>
        <source>People deprived of liberty</source>
        <translation>Лишённые свободы</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Месяц</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Люди</translation>
    </message>
    <message>
        <source>Everybody who was held on at least one day of the month. Somebody held under two kinds of measure is counted once for each, and once among the people. A measure without an end on record goes on.</source>
        <translation>Все, кто находился под мерой хотя бы один день месяца. Тот, к кому применялись меры двух видов, учтён по разу в каждом виде и один раз в числе людей. Мера без записанного окончания считается продолжающейся.</translation>
    </message>
    <message>
        <source>Hearings a week</source>
        <translation>Заседания по неделям</translation>
    </message>
    <message>
        <source>Week from</source>
        <translation>Неделя с</translation>
    </message>
    <message>
        <source>Weeks begin on Monday. A hearing whose day is known only partly may belong to any of several weeks.</source>
        <translation>Недели начинаются с понедельника. Заседание, день которого известен не полностью, может относиться к любой из нескольких недель.</translation>
    </message>
    <message numerus="yes">
        <source>%n hearing(s) without a date are left out.</source>
        <translation>
            <numerusform>%n заседание без даты не учтено.</numerusform>
            <numerusform>%n заседания без даты не учтены.</numerusform>
            <numerusform>%n заседаний без даты не учтено.</numerusform>
        </translation>
    </message>
    <message>
        <source>hearings</source>
        <translation>заседания</translation>
    </message>
    <message>
        <source>Time to a judgment</source>
        <translation>Время до приговора</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Дни</translation>
    </message>
    <message>
        <source>From the first day somebody was deprived of liberty in a case to the first judgment on record, or to today where there is none.</source>
        <translation>С первого дня лишения свободы человека по делу до первого записанного приговора, а если его нет – до сегодняшнего дня.</translation>
    </message>
    <message>
        <source>judged</source>
        <translation>приговор вынесен</translation>
    </message>
    <message>
        <source>no judgment on record</source>
        <translation>приговор не записан</translation>
    </message>
    <message>
        <source>%1, at least</source>
        <translation>%1, не меньше</translation>
    </message>
    <message>
        <source>%1, at most</source>
        <translation>%1, не больше</translation>
    </message>
    <message>
        <source>the figures “%1”</source>
        <translation>цифры «%1»</translation>
    </message>
    <message>
        <source>Written outside the vault: %1, “%2”</source>
        <comment>what, file</comment>
        <translation>Записано вне хранилища: %1, «%2»</translation>
    </message>
</context>
<context>
    <name>StatisticsCommand</name>
    <message>
        <source>“%1” is not one of the figures: %2.</source>
        <translation>«%1» нет среди показателей: %2.</translation>
    </message>
    <message>
        <source>A file holds one of the figures: say held, hearings or waiting before --out.</source>
        <translation>В файл пишется один показатель: укажите held, hearings или waiting перед --out.</translation>
    </message>
</context>
<context>
    <name>Step</name>
    <message>
        <source>Undone: %1</source>
        <translation>Отменено: %1</translation>
    </message>
    <message>
        <source>Made again: %1</source>
        <translation>Сделано снова: %1</translation>
    </message>
    <message>
        <source>And %1 more.</source>
        <translation>И ещё %1.</translation>
    </message>
    <message>
        <source>Undo an earlier step</source>
        <translation>Отменить более ранний шаг</translation>
    </message>
    <message>
        <source>This step was not made in this window since the file was opened:</source>
        <translation>Этот шаг сделан не в этом окне или ещё до открытия файла:</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Undo it all the same?</source>
        <translation>Всё равно отменить?</translation>
    </message>
    <message>
        <source>&amp;Undo it</source>
        <translation>&amp;Отменить шаг</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>О&amp;ставить как есть</translation>
    </message>
    <message>
        <source>Make an earlier step again</source>
        <translation>Повторить прежний шаг</translation>
    </message>
    <message>
        <source>This step was taken back, and not in this window since the file was opened:</source>
        <translation>Этот шаг был отменён, но не в этом окне с тех пор, как файл открыт:</translation>
    </message>
    <message>
        <source>Make it again all the same?</source>
        <translation>Всё равно сделать его снова?</translation>
    </message>
    <message>
        <source>&amp;Make it again</source>
        <translation>&amp;Сделать снова</translation>
    </message>
    <message>
        <source>&amp;Leave it undone</source>
        <translation>&amp;Оставить отменённым</translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message>
        <source>born %1</source>
        <translation>дата рождения: %1</translation>
    </message>
    <message>
        <source>No measure on record.</source>
        <translation>Мер не внесено.</translation>
    </message>
    <message>
        <source>an unrecorded day</source>
        <translation>день не внесён</translation>
    </message>
    <message>
        <source>%1 from %2 to %3: %4</source>
        <comment>measure, dates, days</comment>
        <translation>%1, %2 – %3: %4</translation>
    </message>
    <message>
        <source>Ended; how is not on record.</source>
        <translation>Окончена; чем окончена, не внесено.</translation>
    </message>
    <message>
        <source>Ended by: %1</source>
        <comment>release, transfer ...</comment>
        <translation>Чем окончена: %1</translation>
    </message>
    <message>
        <source>%1 since %2: %3 so far</source>
        <translation>%1: пока %3 (начало: %2)</translation>
    </message>
    <message>
        <source>Until: not known, no order on record</source>
        <translation>До: неизвестно, решений не внесено</translation>
    </message>
    <message>
        <source>Until: %1</source>
        <translation>До: %1</translation>
    </message>
    <message>
        <source>No hearing on record.</source>
        <translation>Заседаний не внесено.</translation>
    </message>
    <message>
        <source>None on record.</source>
        <translation>Не внесено.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>urgent action, its state</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1: the publication showed %n day(s) left</source>
        <translation>
            <numerusform>%1: в публикации значился %n оставшийся день</numerusform>
            <numerusform>%1: в публикации значилось %n оставшихся дня</numerusform>
            <numerusform>%1: в публикации значилось %n оставшихся дней</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: no last day on record</source>
        <translation>%1: последний день не внесён</translation>
    </message>
    <message numerus="yes">
        <source>%1: ran out on %2, %n day(s) ago</source>
        <translation>
            <numerusform>%1: последний день был %2, %n день назад</numerusform>
            <numerusform>%1: последний день был %2, %n дня назад</numerusform>
            <numerusform>%1: последний день был %2, %n дней назад</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n day(s) left, act by %2</source>
        <translation>
            <numerusform>%1: остался %n день, действовать до %2</numerusform>
            <numerusform>%1: осталось %n дня, действовать до %2</numerusform>
            <numerusform>%1: осталось %n дней, действовать до %2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>purpose of a consent, its answer</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No consent on record.</source>
        <translation>Согласий не внесено.</translation>
    </message>
    <message>
        <source>withdrawn %1</source>
        <translation>отозвано %1</translation>
    </message>
    <message>
        <source>expired %1</source>
        <translation>истекло %1</translation>
    </message>
    <message>
        <source>Deprived of liberty: %1</source>
        <translation>Всего без свободы: %1</translation>
    </message>
    <message>
        <source>Deprived of liberty: %1 (custody %2, house arrest %3)</source>
        <translation>Всего без свободы: %1 (под стражей %2, под домашним арестом %3)</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>measure, date, days</comment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Until: %1, as the sentence is counted</source>
        <translation>До: %1, как считается срок</translation>
    </message>
    <message>
        <source>Until: not known</source>
        <translation>До: неизвестно</translation>
    </message>
    <message>
        <source>died %1</source>
        <translation>смерть: %1</translation>
    </message>
    <message>
        <source>Died %1; %2 since %3: %4 until then</source>
        <comment>date, measure, date, days</comment>
        <translation>Смерть: %1; %2 (начало: %3): %4 до этого дня</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a person, what is said of them</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>TabNames</name>
    <message>
        <source>Overview</source>
        <translation>Обзор</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Хронология</translation>
    </message>
    <message>
        <source>Custody</source>
        <translation>Стража и меры</translation>
    </message>
    <message>
        <source>Charges</source>
        <translation>Обвинения</translation>
    </message>
    <message>
        <source>Hearings</source>
        <translation>Заседания</translation>
    </message>
    <message>
        <source>Restrictions</source>
        <translation>Ограничения</translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation>Сроки</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Письма</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Люди</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Источники</translation>
    </message>
    <message>
        <source>Notes and claims</source>
        <translation>Заметки и утверждения</translation>
    </message>
    <message>
        <source>History</source>
        <translation>История</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>Проверить</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Документы</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Согласие</translation>
    </message>
</context>
<context>
    <name>TableCommands</name>
    <message>
        <source>“%1” is not set on many lines at once. These are: %2.</source>
        <translation>«%1» сразу во многих строках не заполняется. Можно: %2.</translation>
    </message>
    <message>
        <source>This list has no view.</source>
        <translation>У этого списка нет видов.</translation>
    </message>
    <message>
        <source>A view is saved or deleted: “save” or “delete”.</source>
        <translation>Вид сохраняют или удаляют: «save» или «delete».</translation>
    </message>
    <message>
        <source>Say on which lines: --where FILTERS or --view NAME.</source>
        <translation>Укажите, в каких строках: --where FILTERS или --view NAME.</translation>
    </message>
    <message numerus="yes">
        <source>Set “%1” to “%2” on %n line(s)</source>
        <translation>
            <numerusform>«%1» = «%2»: %n строка</numerusform>
            <numerusform>«%1» = «%2»: %n строки</numerusform>
            <numerusform>«%1» = «%2»: %n строк</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paste a table: %n line(s)</source>
        <translation>
            <numerusform>Вставить таблицу: %n строка</numerusform>
            <numerusform>Вставить таблицу: %n строки</numerusform>
            <numerusform>Вставить таблицу: %n строк</numerusform>
        </translation>
    </message>
    <message>
        <source>The lines of “%1” are not changed many at once.</source>
        <translation>Строки списка «%1» не меняют по многу сразу.</translation>
    </message>
    <message>
        <source>Row %1 (%2) was left out: %3</source>
        <translation>Строка %1 (%2) пропущена: %3</translation>
    </message>
    <message>
        <source>Row %1 (%2) was left out, %3: %4</source>
        <translation>Строка %1 (%2) пропущена, %3: %4</translation>
    </message>
    <message>
        <source>Column %1, “%2”, names no field and is left out.</source>
        <translation>Столбец %1, «%2», не называет ни одного поля и пропущен.</translation>
    </message>
    <message>
        <source>Column %1, “%2”, names no field and is left out. Did you mean “%3”?</source>
        <translation>Столбец %1, «%2», не называет ни одного поля и пропущен. Может быть, «%3»?</translation>
    </message>
    <message>
        <source>No line is chosen by these filters, so nothing was changed.</source>
        <translation>Эти фильтры не выбирают ни одной строки, поэтому ничего не изменено.</translation>
    </message>
    <message>
        <source>The name is like one on record: %1.</source>
        <translation>Имя похоже на уже записанное: %1.</translation>
    </message>
    <message>
        <source>Row %1 (%2) was left out. %3 Say who it is with --similar same or --similar new.</source>
        <translation>Строка %1 (%2) не взята. %3 Укажите, кто это: --similar same или --similar new.</translation>
    </message>
    <message>
        <source>Rows with a name like one on record are skipped, are about a new person, or about the same: “skip”, “new” or “same”.</source>
        <translation>Строки с именем, похожим на уже записанное, не берутся, говорят о новом человеке или о том же: «skip», «new» или «same».</translation>
    </message>
    <message>
        <source>--person NAME says it for all such rows.</source>
        <translation>--person ИМЯ говорит это за все такие строки.</translation>
    </message>
    <message>
        <source>In “%1” a quotation mark is opened and never closed, so its rows cannot be told apart. Correct it; the vault is as it was.</source>
        <translation>В «%1» кавычка открыта и нигде не закрыта, поэтому строки не отличить друг от друга. Исправьте её; хранилище осталось прежним.</translation>
    </message>
    <message>
        <source>Dates such as 03/04/26 are “day-first” or “month-first”.</source>
        <translation>Даты вида 03/04/26: «day-first» (сначала день) или «month-first» (сначала месяц).</translation>
    </message>
</context>
<context>
    <name>TemplateActions</name>
    <message>
        <source>“%1” cannot be a template&apos;s short name. Use small Latin letters, digits and hyphens, a letter first.</source>
        <translation>«%1» не годится как короткое имя шаблона. Берите строчные латинские буквы, цифры и дефисы, первой букву.</translation>
    </message>
    <message>
        <source>The template has no title. Type what it is called in the list.</source>
        <translation>У шаблона нет названия. Напишите, как он называется в списке.</translation>
    </message>
    <message>
        <source>Subject line: %1</source>
        <translation>Тема письма: %1</translation>
    </message>
    <message>
        <source>The template was not kept: %1</source>
        <translation>Шаблон не сохранён: %1</translation>
    </message>
    <message>
        <source>This is the version that is used already.</source>
        <translation>Это и есть версия, которой пользуются.</translation>
    </message>
    <message>
        <source>Change the letter template %1</source>
        <translation>Изменить шаблон письма %1</translation>
    </message>
    <message>
        <source>Letters can be written with it now.</source>
        <translation>Теперь по нему можно писать письма.</translation>
    </message>
    <message>
        <source>It is used in the place of the program&apos;s own, which is kept as it was.</source>
        <translation>Он стоит на месте шаблона программы, который остался как был.</translation>
    </message>
    <message>
        <source>The office uses no template “%1” of its own in this language (%2), so nothing was changed.</source>
        <translation>Своего шаблона «%1» на этом языке (%2) у организации нет, поэтому ничего не изменено.</translation>
    </message>
    <message>
        <source>Reset the letter template %1</source>
        <translation>Вернуть шаблон письма %1</translation>
    </message>
    <message>
        <source>The program&apos;s own template is used again.</source>
        <translation>Снова используется шаблон программы.</translation>
    </message>
    <message>
        <source>No letter is written with it any more; its versions are kept.</source>
        <translation>По нему больше не пишут писем; его версии сохранены.</translation>
    </message>
    <message>
        <source>Restore version %1 of the letter template %2</source>
        <translation>Восстановить версию %1 шаблона письма %2</translation>
    </message>
    <message>
        <source>This version of the template is not in the vault. Choose one of its versions from the list; the template is as it was.</source>
        <translation>Этой версии шаблона нет в хранилище. Выберите версию из списка; шаблон остался прежним.</translation>
    </message>
</context>
<context>
    <name>TemplateFile</name>
    <message>
        <source>“%1” was not taken in: %2 The vault is as it was.</source>
        <translation>«%1» не принят: %2 Хранилище осталось как было.</translation>
    </message>
    <message>
        <source>it is larger than a template can be.</source>
        <translation>он больше, чем бывает шаблон.</translation>
    </message>
    <message>
        <source>it is not a letter template that Habeas wrote.</source>
        <translation>это не шаблон письма, записанный Habeas.</translation>
    </message>
    <message>
        <source>a later version of Habeas wrote it. Update this one.</source>
        <translation>его записала более новая версия Habeas. Обновите эту.</translation>
    </message>
    <message>
        <source>it has “%1”, which a template does not have.</source>
        <translation>в нём есть «%1», чего у шаблона нет.</translation>
    </message>
    <message>
        <source>its language “%1” is none letters are written in (en, ru, kk).</source>
        <translation>его язык «%1» не из тех, на которых пишутся письма (en, ru, kk).</translation>
    </message>
</context>
<context>
    <name>TemplatesCommand</name>
    <message>
        <source>Template</source>
        <translation>Шаблон</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Языки</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Consent for</source>
        <translation>Нужно согласие</translation>
    </message>
    <message>
        <source>The office’s own</source>
        <translation>Свои шаблоны</translation>
    </message>
    <message>
        <source>Wrote “%1”.</source>
        <translation>Записано: «%1».</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>используется</translation>
    </message>
    <message>
        <source>Nothing is wrong with this template.</source>
        <translation>В этом шаблоне всё верно.</translation>
    </message>
    <message>
        <source>--lang needs en, ru or kk.</source>
        <translation>Для --lang нужно en, ru или kk.</translation>
    </message>
    <message>
        <source>Say which: templates VAULT list, show ID, check FILE, import FILE, export ID --out FILE, versions ID, restore VERSION or reset ID; --lang says in which language.</source>
        <translation>Укажите, что сделать: templates ХРАНИЛИЩЕ list, show ID, check ФАЙЛ, import ФАЙЛ, export ID --out ФАЙЛ, versions ID, restore ВЕРСИЯ или reset ID; --lang говорит, на каком языке.</translation>
    </message>
    <message>
        <source>Say which: words VAULT list, add WORD or remove WORD.</source>
        <translation>Укажите, что сделать: words ХРАНИЛИЩЕ list, add СЛОВО или remove СЛОВО.</translation>
    </message>
</context>
<context>
    <name>Term</name>
    <message>
        <source>“%1” is not a length of time. Write numbers and units, the largest first: 15 days, 2 months, 9 years 6 months. Hours and working days stand alone: 48 hours.</source>
        <translation>«%1» — не срок. Пишите числа и единицы, начиная с самой крупной: 15 суток, 2 месяца, 9 лет 6 месяцев. Часы и рабочие дни пишутся отдельно: 48 часов.</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Event</source>
        <translation>Событие</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what happened, where</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Hearing</source>
        <translation>Заседание</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Утверждение</translation>
    </message>
    <message>
        <source>Measure ends</source>
        <translation>Конец меры</translation>
    </message>
    <message>
        <source>Measure begins</source>
        <translation>Начало меры</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Решение</translation>
    </message>
    <message>
        <source>length not known</source>
        <translation>срок не указан</translation>
    </message>
    <message>
        <source>Restriction begins</source>
        <translation>Начало ограничения</translation>
    </message>
    <message>
        <source>Restriction ends</source>
        <translation>Конец ограничения</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>Обвинение</translation>
    </message>
    <message>
        <source>Charge re-qualified</source>
        <translation>Обвинение переквалифицировано</translation>
    </message>
    <message>
        <source>Status ends</source>
        <translation>Конец статуса</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>Приговор</translation>
    </message>
    <message>
        <source>Sentence in force</source>
        <translation>Приговор вступил в силу</translation>
    </message>
    <message>
        <source>Copy of the sentence served</source>
        <translation>Копия приговора вручена</translation>
    </message>
    <message>
        <source>Urgent action</source>
        <translation>Срочная акция</translation>
    </message>
    <message>
        <source>Urgent action: act by</source>
        <translation>Срочная акция: действовать до</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Письмо</translation>
    </message>
    <message>
        <source>Letter sent</source>
        <translation>Письмо отправлено</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Ответ</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Согласие</translation>
    </message>
    <message>
        <source>Consent withdrawn</source>
        <translation>Согласие отозвано</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>Fine paid</source>
        <translation>Штраф уплачен</translation>
    </message>
    <message>
        <source>Remedy</source>
        <translation>Обжалование</translation>
    </message>
    <message>
        <source>Remedy decided</source>
        <translation>Решение по обращению</translation>
    </message>
</context>
<context>
    <name>TimelineLanes</name>
    <message>
        <source>%1: %2</source>
        <comment>a date, what is on it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>from %1, no end on record</source>
        <translation>с %1, конец не указан</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>from, until</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Custody</source>
        <translation>Под стражей</translation>
    </message>
    <message>
        <source>Hearing</source>
        <translation>Заседание</translation>
    </message>
    <message>
        <source>hearing, %1</source>
        <translation>заседание, %1</translation>
    </message>
    <message>
        <source>Next hearing</source>
        <translation>Следующее заседание</translation>
    </message>
    <message>
        <source>next hearing</source>
        <translation>следующее заседание</translation>
    </message>
    <message>
        <source>Hearings</source>
        <translation>Заседания</translation>
    </message>
    <message>
        <source>Charges and sentences</source>
        <translation>Обвинения и приговоры</translation>
    </message>
    <message>
        <source>Restrictions</source>
        <translation>Ограничения</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Событие</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>События</translation>
    </message>
    <message>
        <source>Letter sent</source>
        <translation>Письмо отправлено</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Ответ</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Письмо</translation>
    </message>
    <message>
        <source>Urgent action</source>
        <translation>Срочная акция</translation>
    </message>
    <message>
        <source>Act by</source>
        <translation>Действовать до</translation>
    </message>
    <message>
        <source>act by, %1</source>
        <translation>действовать до, %1</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Письма</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation>Сроки</translation>
    </message>
    <message>
        <source>Judgment %1</source>
        <comment>what became of it</comment>
        <translation>Приговор %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>custody, whose</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, computed</source>
        <comment>a date</comment>
        <translation>%1, вычислено</translation>
    </message>
    <message>
        <source>start not on record</source>
        <translation>начало не записано</translation>
    </message>
</context>
<context>
    <name>Today</name>
    <message>
        <source>The list is in “%1”. It is not encrypted.</source>
        <translation>Список записан в «%1». Он не зашифрован.</translation>
    </message>
    <message>
        <source>When</source>
        <comment>column</comment>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Day</source>
        <comment>column</comment>
        <translation>День</translation>
    </message>
    <message>
        <source>What</source>
        <comment>column</comment>
        <translation>Что</translation>
    </message>
    <message>
        <source>Person</source>
        <comment>column</comment>
        <translation>Человек</translation>
    </message>
    <message>
        <source>Case</source>
        <comment>column</comment>
        <translation>Дело</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>section, how many</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Due as of %1</source>
        <translation>Сроки на день: %1</translation>
    </message>
    <message>
        <source>Not printed: %1.</source>
        <translation>Не напечатано: %1.</translation>
    </message>
    <message>
        <source>This was stopped.</source>
        <translation>Остановлено.</translation>
    </message>
    <message>
        <source>It does not follow from the record any more.</source>
        <translation>Из записей это больше не следует.</translation>
    </message>
    <message>
        <source>Shown because somebody entered this deadline by hand.</source>
        <translation>Показано, потому что этот срок внесли вручную.</translation>
    </message>
    <message>
        <source>Shown because the urgent action asks to act by this day.</source>
        <translation>Показано, потому что срочная акция просит действовать до этого дня.</translation>
    </message>
    <message>
        <source>Shown because the record of this case leaves it open.</source>
        <translation>Показано, потому что записи дела оставляют это открытым.</translation>
    </message>
    <message>
        <source>Shown because the record of this case leaves it open. What would settle it: %1.</source>
        <translation>Показано, потому что записи дела оставляют это открытым. Что это решит: %1.</translation>
    </message>
    <message>
        <source>Hearing: how it went is not on record</source>
        <translation>Заседание: чем оно кончилось, не внесено</translation>
    </message>
    <message>
        <source>Hearing: how it went is not on record (%1)</source>
        <translation>Заседание: чем оно кончилось, не внесено (%1)</translation>
    </message>
    <message>
        <source>Hearing</source>
        <translation>Заседание</translation>
    </message>
    <message>
        <source>Hearing: %1</source>
        <translation>Заседание: %1</translation>
    </message>
    <message>
        <source>Hearing announced for this day: whether it was held is not on record</source>
        <translation>На этот день было назначено заседание: состоялось ли оно, не внесено</translation>
    </message>
    <message>
        <source>Hearing announced</source>
        <translation>Назначено заседание</translation>
    </message>
    <message>
        <source>Report due (%1): whether it was made is not on record</source>
        <translation>Нужно было отметиться (%1): сделано ли это, не внесено</translation>
    </message>
    <message>
        <source>Report due: %1</source>
        <translation>Нужно отметиться: %1</translation>
    </message>
    <message>
        <source>Restriction ends: %1</source>
        <translation>Ограничение кончается: %1</translation>
    </message>
    <message>
        <source>Reply to a letter due</source>
        <translation>Ждём ответа на письмо</translation>
    </message>
    <message>
        <source>Reply to letter %1 due</source>
        <translation>Ждём ответа на письмо %1</translation>
    </message>
    <message>
        <source>Reply to letter %1 due from %2</source>
        <translation>Ждём ответа на письмо %1 от: %2</translation>
    </message>
    <message>
        <source>Consent ran out: %1</source>
        <translation>Согласие истекло: %1</translation>
    </message>
    <message>
        <source>Consent runs out: %1</source>
        <translation>Согласие истекает: %1</translation>
    </message>
    <message>
        <source>Shown because the day of this hearing is over and neither an outcome nor its words are on record.</source>
        <translation>Показано, потому что день заседания прошёл, а ни исход, ни его слова не внесены.</translation>
    </message>
    <message>
        <source>Shown because a hearing on this day is on record.</source>
        <translation>Показано, потому что на этот день внесено заседание.</translation>
    </message>
    <message>
        <source>Shown because the restriction asks for a report on this day, and none on that day or after it is on record.</source>
        <translation>Показано, потому что ограничение требует отметиться в этот день, а отметка в этот день или позже не внесена.</translation>
    </message>
    <message>
        <source>Shown because the restriction has this day on record as its last.</source>
        <translation>Показано, потому что этот день внесён как последний день ограничения.</translation>
    </message>
    <message>
        <source>Shown because a reply was asked for by this day, and none is on record.</source>
        <translation>Показано, потому что ответ просили дать к этому дню, а его нет среди записей.</translation>
    </message>
    <message>
        <source>Shown because the consent has this day on record as its last: ask again before a letter rests on it.</source>
        <translation>Показано, потому что этот день внесён как последний день согласия: спросите снова, прежде чем опереться на него в письме.</translation>
    </message>
    <message>
        <source>Mon</source>
        <translation>пн</translation>
    </message>
    <message>
        <source>Tue</source>
        <translation>вт</translation>
    </message>
    <message>
        <source>Wed</source>
        <translation>ср</translation>
    </message>
    <message>
        <source>Thu</source>
        <translation>чт</translation>
    </message>
    <message>
        <source>Fri</source>
        <translation>пт</translation>
    </message>
    <message>
        <source>Sat</source>
        <translation>сб</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>вс</translation>
    </message>
    <message>
        <source>some day in %1</source>
        <comment>month</comment>
        <translation>какой-то день, %1</translation>
    </message>
    <message>
        <source>some day in %1</source>
        <comment>year</comment>
        <translation>какой-то день, %1</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <comment>first day, last date</comment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>first date, last date</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>some day from %1 to %2</source>
        <translation>какой-то день с %1 по %2</translation>
    </message>
    <message numerus="yes">
        <source>ran out %n day(s) ago</source>
        <translation>
            <numerusform>истёк %n день назад</numerusform>
            <numerusform>истёк %n дня назад</numerusform>
            <numerusform>истёк %n дней назад</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>опоздание: %n день</numerusform>
            <numerusform>опоздание: %n дня</numerusform>
            <numerusform>опоздание: %n дней</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n день назад</numerusform>
            <numerusform>%n дня назад</numerusform>
            <numerusform>%n дней назад</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Overdue for more than %n day(s)</source>
        <translation>
            <numerusform>Просрочено больше чем на %n день</numerusform>
            <numerusform>Просрочено больше чем на %n дня</numerusform>
            <numerusform>Просрочено больше чем на %n дней</numerusform>
        </translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message numerus="yes">
        <source>Next %n day(s)</source>
        <translation>
            <numerusform>Ближайший %n день</numerusform>
            <numerusform>Ближайшие %n дня</numerusform>
            <numerusform>Ближайшие %n дней</numerusform>
        </translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Позже</translation>
    </message>
    <message>
        <source>Check these</source>
        <translation>Проверьте</translation>
    </message>
    <message>
        <source>Missed while this laptop was off</source>
        <translation>Прошло, пока компьютер был выключен</translation>
    </message>
    <message numerus="yes">
        <source>in %1 to %n day(s)</source>
        <translation>
            <numerusform>через %1–%n день</numerusform>
            <numerusform>через %1–%n дня</numerusform>
            <numerusform>через %1–%n дней</numerusform>
        </translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>завтра</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>через %n день</numerusform>
            <numerusform>через %n дня</numerusform>
            <numerusform>через %n дней</numerusform>
        </translation>
    </message>
    <message>
        <source>any day now</source>
        <translation>в любой день</translation>
    </message>
    <message>
        <source>today</source>
        <translation>сегодня</translation>
    </message>
    <message>
        <source>today %1</source>
        <comment>hour</comment>
        <translation>сегодня %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>short weekday, date</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>просрочено</translation>
    </message>
    <message>
        <source>day not known</source>
        <translation>день неизвестен</translation>
    </message>
    <message>
        <source>soon</source>
        <translation>скоро</translation>
    </message>
    <message>
        <source>later</source>
        <translation>позже</translation>
    </message>
    <message>
        <source>check</source>
        <translation>проверить</translation>
    </message>
    <message>
        <source>over</source>
        <translation>прошло</translation>
    </message>
    <message numerus="yes">
        <source>Overdue by %n day(s)</source>
        <translation>
            <numerusform>Просрочено на %n день</numerusform>
            <numerusform>Просрочено на %n дня</numerusform>
            <numerusform>Просрочено на %n дней</numerusform>
        </translation>
    </message>
    <message>
        <source>Overdue, %1</source>
        <translation>Просрочено, %1</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>Проверить</translation>
    </message>
    <message>
        <source>Over, %1</source>
        <translation>Прошло, %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, hour</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n deadline(s) came due</source>
        <translation>
            <numerusform>наступил %n срок</numerusform>
            <numerusform>наступили %n срока</numerusform>
            <numerusform>наступило %n сроков</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) changed</source>
        <translation>
            <numerusform>изменилось %n дело</numerusform>
            <numerusform>изменились %n дела</numerusform>
            <numerusform>изменилось %n дел</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing came due and no case changed</source>
        <translation>сроки не наступали, дела не менялись</translation>
    </message>
    <message>
        <source>Since you were last here (%1): %2.</source>
        <translation>С тех пор, как вы были здесь (%1): %2.</translation>
    </message>
    <message>
        <source>There is no case in this vault yet. Make a new case, or import a case file.</source>
        <translation>В этом хранилище ещё нет дел. Создайте новое дело или загрузите файл дел.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing is due in the next %n day(s), and nothing after that is on record.</source>
        <translation>
            <numerusform>В ближайший %n день сроков нет, и позже ничего не внесено.</numerusform>
            <numerusform>В ближайшие %n дня сроков нет, и позже ничего не внесено.</numerusform>
            <numerusform>В ближайшие %n дней сроков нет, и позже ничего не внесено.</numerusform>
        </translation>
    </message>
    <message>
        <source>on %1</source>
        <comment>day</comment>
        <translation>%1</translation>
    </message>
    <message numerus="yes">
        <source>Nothing is due in the next %n day(s). The next item is %1 (%2).</source>
        <translation>
            <numerusform>В ближайший %n день сроков нет. Следующий: %1 (%2).</numerusform>
            <numerusform>В ближайшие %n дня сроков нет. Следующий: %1 (%2).</numerusform>
            <numerusform>В ближайшие %n дней сроков нет. Следующий: %1 (%2).</numerusform>
        </translation>
    </message>
    <message>
        <source>Letter %1: nobody has answered. Write again?</source>
        <translation>Письмо %1: ответа нет. Написать ещё раз?</translation>
    </message>
    <message>
        <source>Letter %1 to %2: nobody has answered. Write again?</source>
        <translation>Письмо %1 (кому: %2): ответа нет. Написать ещё раз?</translation>
    </message>
    <message>
        <source>Shown because the letter was sent six weeks before this day, or twelve, and no answer is on record.</source>
        <translation>Показано, потому что письмо отправлено за шесть или двенадцать недель до этого дня, а ответа в записях нет.</translation>
    </message>
    <message numerus="yes">
        <source>Overdue for up to %n day(s)</source>
        <translation>
            <numerusform>Просрочено не больше чем на %n день</numerusform>
            <numerusform>Просрочено не больше чем на %n дня</numerusform>
            <numerusform>Просрочено не больше чем на %n дней</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is overdue or due today</source>
        <translation>Ничего не просрочено, на сегодня ничего нет</translation>
    </message>
    <message>
        <source>nothing overdue</source>
        <translation>ничего не просрочено</translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <comment>things</comment>
        <translation>
            <numerusform>просрочен %n пункт</numerusform>
            <numerusform>просрочено %n пункта</numerusform>
            <numerusform>просрочено %n пунктов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>(for more than %n day(s))</source>
        <comment>all that is overdue</comment>
        <translation>
            <numerusform>(больше чем на %n день)</numerusform>
            <numerusform>(больше чем на %n дня)</numerusform>
            <numerusform>(больше чем на %n дней)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>(%1 of them for more than %n day(s))</source>
        <comment>how many of what is overdue</comment>
        <translation>
            <numerusform>(из них больше чем на %n день: %1)</numerusform>
            <numerusform>(из них больше чем на %n дня: %1)</numerusform>
            <numerusform>(из них больше чем на %n дней: %1)</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing due today</source>
        <translation>на сегодня ничего нет</translation>
    </message>
    <message numerus="yes">
        <source>%n due today</source>
        <comment>things</comment>
        <translation>
            <numerusform>на сегодня: %n</numerusform>
            <numerusform>на сегодня: %n</numerusform>
            <numerusform>на сегодня: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>what is overdue, what is due today</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>The cases were still being looked through when this was printed: there may be more to check.</source>
        <translation>В момент печати дела ещё просматривались: возможно, проверить нужно не только это.</translation>
    </message>
    <message>
        <source>%1: its last day has passed. Extend, stop or close it?</source>
        <comment>act by: urgent action</comment>
        <translation>%1: последний день прошёл. Продлить, остановить или закрыть?</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) are left out because of a sealed record.</source>
        <translation>
            <numerusform>%n строка опущена из-за опечатанной записи.</numerusform>
            <numerusform>%n строки опущены из-за опечатанной записи.</numerusform>
            <numerusform>%n строк опущены из-за опечатанной записи.</numerusform>
        </translation>
    </message>
    <message>
        <source>Shown because an earlier hearing names this day as the next one, and none on that day or since is on record.</source>
        <translation>Показано, потому что прежнее заседание называет этот день следующим, а заседание в этот день или после него не внесено.</translation>
    </message>
</context>
<context>
    <name>TodayActions</name>
    <message>
        <source>Seen: %1 – %2</source>
        <translation>Просмотрено: %1 – %2</translation>
    </message>
    <message>
        <source>“%1” of %2 is not shown on the Today page any more. What is on record stays as it is.</source>
        <translation>«%1» по делу %2 больше не показывается на странице «Сегодня». Записи не изменены.</translation>
    </message>
    <message>
        <source>Report made: %1 – %2</source>
        <translation>Отметка о явке: %1 – %2</translation>
    </message>
    <message>
        <source>Nothing on the Today page has the key “%1”. “today --json” shows the key of each line.</source>
        <translation>На странице «Сегодня» нет строки с ключом «%1». Ключ каждой строки показывает «today --json».</translation>
    </message>
    <message>
        <source>Say on which day it was: it goes on record.</source>
        <translation>Укажите, в какой день это было: день войдёт в запись.</translation>
    </message>
    <message>
        <source>Say what was decided: confirmed (it is so), mistaken (it is not so) or not_known (nobody knows).</source>
        <translation>Укажите решение: confirmed (это так), mistaken (это не так) или not_known (никто не знает).</translation>
    </message>
    <message>
        <source>Snooze: %1 – %2</source>
        <translation>Отложено: %1 – %2</translation>
    </message>
    <message>
        <source>“%1” of %2 is not shown before %3.</source>
        <translation>«%1» по делу %2 не показывается раньше %3.</translation>
    </message>
    <message>
        <source>“%1” is neither snoozed nor marked as seen.</source>
        <translation>«%1» не отложено и не отмечено как просмотренное.</translation>
    </message>
    <message>
        <source>Show again: %1 – %2</source>
        <translation>Показывать снова: %1 – %2</translation>
    </message>
    <message>
        <source>“%1” of %2 is shown on the Today page again.</source>
        <translation>«%1» по делу %2 снова показывается на странице «Сегодня».</translation>
    </message>
    <message>
        <source>“%1” can be one of several lines. Give the one you mean: %2.</source>
        <translation>«%1» подходит к нескольким строкам. Укажите нужную: %2.</translation>
    </message>
    <message>
        <source>The reply itself goes on record: log it with its letter. Nothing was noted.</source>
        <translation>В дело заносится сам ответ: запишите его у письма. Ничего не отмечено.</translation>
    </message>
    <message>
        <source>Choose a day that is still to come: until then the line is not shown.</source>
        <translation>Выберите день, который ещё впереди: до него строка не показывается.</translation>
    </message>
    <message>
        <source>It stays on Today until an order or a release is on record.</source>
        <translation>Строка остаётся на странице «Сегодня», пока не внесено решение или освобождение.</translation>
    </message>
</context>
<context>
    <name>TodayCommand</name>
    <message>
        <source>Say until when: --until DATE.</source>
        <translation>Укажите, до какого дня: --until DATE.</translation>
    </message>
    <message>
        <source>A decision is confirmed, mistaken or not_known.</source>
        <translation>Решение — это confirmed, mistaken или not_known.</translation>
    </message>
    <message>
        <source>“today” cannot “%1”. It can: %2.</source>
        <translation>«today» не умеет «%1». Умеет: %2.</translation>
    </message>
    <message>
        <source>Say which line: today VAULT %1 KEY.</source>
        <translation>Укажите строку: today VAULT %1 KEY.</translation>
    </message>
    <message>
        <source>A reply is logged with its letter, and nothing was noted yet. Use: log-reply VAULT %1 --on DATE, with --text, --document, --reply-ref or --outcome.</source>
        <translation>Ответ записывается у письма, пока ничего не отмечено. Команда: log-reply VAULT %1 --on DATE, а с ней --text, --document, --reply-ref или --outcome.</translation>
    </message>
</context>
<context>
    <name>TodayPrinting</name>
    <message>
        <source>Write the list to a file</source>
        <translation>Записать список в файл</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
</context>
<context>
    <name>TrackText</name>
    <message>
        <source>an unknown number of days</source>
        <translation>число дней неизвестно</translation>
    </message>
    <message numerus="yes">
        <source>at least %n day(s)</source>
        <translation>
            <numerusform>не менее %n дня</numerusform>
            <numerusform>не менее %n дней</numerusform>
            <numerusform>не менее %n дней</numerusform>
        </translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>примерно %1</translation>
    </message>
    <message>
        <source>may end between %1 and %2: %3</source>
        <translation>возможное окончание %1 – %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n день</numerusform>
            <numerusform>%n дня</numerusform>
            <numerusform>%n дней</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2 days</source>
        <translation>%1–%2 дн.</translation>
    </message>
    <message>
        <source>no end on record</source>
        <translation>окончание не внесено</translation>
    </message>
    <message>
        <source>may end on %1: %2</source>
        <translation>возможное окончание %1: %2</translation>
    </message>
    <message>
        <source>its end is not known</source>
        <translation>окончание неизвестно</translation>
    </message>
    <message>
        <source>%1, liberty track as of %2</source>
        <translation>%1, ход лишения свободы на %2</translation>
    </message>
    <message>
        <source>No measure is on record.</source>
        <translation>Мер не внесено.</translation>
    </message>
    <message>
        <source>Liberty lost</source>
        <translation>Всего без свободы</translation>
    </message>
    <message>
        <source>of it in custody</source>
        <translation>из них под стражей</translation>
    </message>
    <message>
        <source>under house arrest</source>
        <translation>под домашним арестом</translation>
    </message>
    <message>
        <source>disappeared until acknowledged: %1</source>
        <translation>исчезновение до признания: %1</translation>
    </message>
    <message>
        <source>at least %1</source>
        <comment>days with a fraction</comment>
        <translation>не менее %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>days with a fraction</comment>
        <translation>от %1 до %2</translation>
    </message>
    <message>
        <source>between %1 and %2</source>
        <translation>между %1 и %2</translation>
    </message>
    <message>
        <source>ends %1, days left: %2 (%3)</source>
        <comment>day, number of days, arithmetic</comment>
        <translation>окончание %1, осталось дней: %2 (%3)</translation>
    </message>
    <message>
        <source>Sentence: %1</source>
        <translation>Приговор: %1</translation>
    </message>
    <message>
        <source>days credited: %1</source>
        <translation>зачтено дней: %1</translation>
    </message>
    <message>
        <source>served: %1</source>
        <translation>отбыто: %1</translation>
    </message>
    <message>
        <source>Nobody named, measures as of %1</source>
        <translation>Никто не назван, меры на день: %1</translation>
    </message>
    <message>
        <source>Liberty limited</source>
        <translation>Ограничение свободы</translation>
    </message>
    <message>
        <source>counted from a day it may run from: ends %1 (%2)</source>
        <comment>day, arithmetic</comment>
        <translation>если срок идёт с этого дня: окончание %1 (%2)</translation>
    </message>
    <message>
        <source>the day the term runs from is not on record</source>
        <translation>день, с которого идёт срок, не записан</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>from, until</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>began %1, %2</source>
        <comment>on one of some days, no end on record</comment>
        <translation>начало %1, %2</translation>
    </message>
    <message>
        <source>began %1, ended %2</source>
        <comment>each may be one of some days</comment>
        <translation>начало %1, окончание %2</translation>
    </message>
    <message>
        <source>place not known: %1, %2</source>
        <comment>from and until, days</comment>
        <translation>место неизвестно: %1, %2</translation>
    </message>
    <message>
        <source>in %1: %2, %3</source>
        <comment>place, from and until, days</comment>
        <translation>место: %1, %2, %3</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>measure, from and until, days</comment>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>pardon or amnesty: %1</source>
        <translation>помилование или амнистия: %1</translation>
    </message>
    <message>
        <source>less than 1 day</source>
        <translation>менее 1 дня</translation>
    </message>
</context>
<context>
    <name>TypedSpelling</name>
    <message>
        <source>Not in the dictionary: %1. A word that is right can be added: “words VAULT add WORD”.</source>
        <translation>Нет в словаре: %1. Верное слово можно добавить: «words VAULT add WORD».</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>words</comment>
        <translation>
            <numerusform>%1 и ещё %n</numerusform>
            <numerusform>%1 и ещё %n</numerusform>
            <numerusform>%1 и ещё %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Vault</name>
    <message>
        <source>Page %1 of the vault&apos;s file is damaged. Restore the newest backup.</source>
        <translation>Страница %1 файла хранилища повреждена. Восстановите последнюю резервную копию.</translation>
    </message>
    <message>
        <source>The vault&apos;s tables or indexes contradict each other (%1). Restore the newest backup.</source>
        <translation>Таблицы или указатели хранилища противоречат друг другу (%1). Восстановите последнюю резервную копию.</translation>
    </message>
    <message>
        <source>The history was changed from outside: entry %1 of %2 does not fit the one before it. Restore the newest backup, and find out who had the vault.</source>
        <translation>История изменена извне: запись %1 из %2 не сходится с предыдущей. Восстановите последнюю резервную копию и выясните, у кого было хранилище.</translation>
    </message>
    <message>
        <source>This copy of Habeas is not complete: its encryption engine is missing. No vault was made or opened. Install Habeas again.</source>
        <translation>Эта копия Habeas неполная: нет средства шифрования. Хранилище не создано и не открыто. Установите Habeas заново.</translation>
    </message>
    <message>
        <source>This passphrase does not open the vault. Check the keyboard layout and Caps Lock, and try again.</source>
        <translation>Эта парольная фраза не открывает хранилище. Проверьте раскладку клавиатуры и Caps Lock и попробуйте снова.</translation>
    </message>
    <message>
        <source>The disk is full. This change was not saved; everything before it is kept. Free some space and try again.</source>
        <translation>Диск заполнен. Это изменение не сохранено; всё прежнее на месте. Освободите место и попробуйте снова.</translation>
    </message>
    <message>
        <source>The vault or its folder may only be read, so nothing was changed. Check the permissions of the folder, or copy the vault to a disk that can be written to.</source>
        <translation>Хранилище или его папку можно только читать, поэтому ничего не изменено. Проверьте права на папку или скопируйте хранилище на диск, куда можно записывать.</translation>
    </message>
    <message>
        <source>Another window or command is writing to this vault. Nothing was changed; try again in a moment.</source>
        <translation>В это хранилище пишет другое окно или другая команда. Ничего не изменено; попробуйте снова через минуту.</translation>
    </message>
    <message>
        <source>A part of this vault is damaged and cannot be read. Nothing was changed. Restore the newest backup.</source>
        <translation>Часть этого хранилища повреждена и не читается. Ничего не изменено. Восстановите последнюю резервную копию.</translation>
    </message>
    <message>
        <source>The computer has run out of memory. This change was not saved. Close other programs and try again.</source>
        <translation>У компьютера закончилась память. Это изменение не сохранено. Закройте другие программы и попробуйте снова.</translation>
    </message>
    <message>
        <source>The disk the vault is on did not answer as it should. This change was not saved; everything before it is kept. Check that the disk is plugged in and has free space.</source>
        <translation>Диск, на котором лежит хранилище, ответил не так, как должен. Это изменение не сохранено; всё прежнее на месте. Проверьте, подключён ли диск и есть ли на нём место.</translation>
    </message>
    <message>
        <source>This file is not a Habeas vault. It was not changed.</source>
        <translation>Этот файл – не хранилище Habeas. Он не изменён.</translation>
    </message>
    <message>
        <source>The beginning of this vault is damaged, so it cannot be opened. It was not changed. Restore the newest backup.</source>
        <translation>Начало этого хранилища повреждено, поэтому открыть его нельзя. Оно не изменено. Восстановите последнюю резервную копию.</translation>
    </message>
    <message>
        <source>This vault was written by a later version of Habeas. Update the program to open it; the vault was not changed.</source>
        <translation>Это хранилище записано более новой версией Habeas. Обновите программу, чтобы открыть его; хранилище не изменено.</translation>
    </message>
    <message>
        <source>There is no file %1. Check the name and the folder, and that the disk it is on is plugged in.</source>
        <translation>Файла %1 нет. Проверьте имя и папку и подключён ли диск, на котором он лежит.</translation>
    </message>
    <message>
        <source>The file %1 may not be read by this user of the computer. Ask whoever owns it for permission.</source>
        <translation>Этому пользователю компьютера нельзя читать файл %1. Попросите разрешения у его владельца.</translation>
    </message>
    <message>
        <source>The computer has too little free memory to unlock the vault. Close other programs and try again.</source>
        <translation>У компьютера слишком мало свободной памяти, чтобы открыть хранилище. Закройте другие программы и попробуйте снова.</translation>
    </message>
    <message>
        <source>Unlocking this vault needs %1 MiB of free memory, and the computer has less. Close other programs and try again.</source>
        <translation>Чтобы открыть это хранилище, нужно %1 МиБ свободной памяти, а у компьютера меньше. Закройте другие программы и попробуйте снова.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” holds %n record(s) that the history does not tell of.</source>
        <translation>
            <numerusform>В «%1» есть %n запись, о которой история не говорит.</numerusform>
            <numerusform>В «%1» есть %n записи, о которых история не говорит.</numerusform>
            <numerusform>В «%1» есть %n записей, о которых история не говорит.</numerusform>
        </translation>
    </message>
    <message>
        <source>Record %1 of “%2” is not as its history tells it.</source>
        <translation>Запись %1 в «%2» не такая, как говорит её история.</translation>
    </message>
    <message>
        <source>This copy of Habeas is not complete: a part of the vault&apos;s plan is missing. Nothing was changed. Install Habeas again.</source>
        <translation>Эта копия Habeas неполная: нет части устройства хранилища. Ничего не изменено. Установите Habeas заново.</translation>
    </message>
    <message>
        <source>“%1” cannot be undone: what it changed has been changed again since. Nothing was changed.</source>
        <translation>Действие «%1» отменить нельзя: изменённое им с тех пор изменено снова. Ничего не изменено.</translation>
    </message>
    <message>
        <source>“%1” cannot be redone: what it would change has been changed since. Nothing was changed.</source>
        <translation>Действие «%1» вернуть нельзя: то, что оно изменило бы, с тех пор изменено. Ничего не изменено.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Отменять нечего.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Возвращать нечего.</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Отмена: %1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Возврат: %1</translation>
    </message>
    <message>
        <source>The passphrase needs at least %1 characters; six words chosen by chance are better. No vault was made.</source>
        <translation>В парольной фразе должно быть не меньше %1 знаков; лучше шесть случайно выбранных слов. Хранилище не создано.</translation>
    </message>
    <message>
        <source>There is already a file %1. It was not touched; choose another name.</source>
        <translation>Файл %1 уже есть. Он не тронут; выберите другое имя.</translation>
    </message>
    <message>
        <source>There is no folder %1. No vault was made; choose a folder that exists.</source>
        <translation>Папки %1 нет. Хранилище не создано; выберите папку, которая есть.</translation>
    </message>
    <message>
        <source>Create the vault</source>
        <translation>Создание хранилища</translation>
    </message>
    <message>
        <source>The file kept under %1… is not what it was when it was attached. Attach it again from its original, or take it from a backup.</source>
        <translation>Файл, хранящийся под %1…, уже не тот, что был приложен. Приложите его снова с оригинала или возьмите из резервной копии.</translation>
    </message>
    <message>
        <source>The file was not read to its end, so it was not attached. Attach it again.</source>
        <translation>Файл прочитан не до конца, поэтому не приложен. Приложите его снова.</translation>
    </message>
    <message>
        <source>This vault knows of the file but does not hold it. Attach it again, or ask the office that has it.</source>
        <translation>Хранилище знает об этом файле, но его здесь нет. Приложите его снова или попросите у офиса, где он есть.</translation>
    </message>
    <message>
        <source>This was stopped. Nothing was changed.</source>
        <translation>Остановлено. Ничего не изменено.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) of “%1” refer to a record of “%2” that is not there. Restore the newest backup.</source>
        <translation>
            <numerusform>%n запись «%1» ссылается на запись «%2», которой нет. Восстановите последнюю резервную копию.</numerusform>
            <numerusform>%n записи «%1» ссылаются на запись «%2», которой нет. Восстановите последнюю резервную копию.</numerusform>
            <numerusform>%n записей «%1» ссылаются на запись «%2», которой нет. Восстановите последнюю резервную копию.</numerusform>
        </translation>
    </message>
    <message>
        <source>This change does not fit the other records of the vault: what it leads to may be gone. Nothing was changed. Look at the records it belongs to, and try again.</source>
        <translation>Это изменение не согласуется с другими записями хранилища: возможно, того, на что оно ссылается, больше нет. Ничего не изменено. Посмотрите связанные записи и попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>Beside this vault lies “%1”: the last writes of another copy of it, or of another vault, from a program that was cut off. Opened together, the two would show neither. Nothing was opened or changed. Move “%1” into another folder and keep it: with the file that was here before it makes a whole. Then open the vault again.</source>
        <translation>Рядом с этим хранилищем лежит «%1»: последние записи другой его копии или другого хранилища, оставшиеся от прерванной программы. Вместе они не показали бы ни того, ни другого. Ничего не открыто и не изменено. Переместите «%1» в другую папку и сохраните: вместе с файлом, который был здесь раньше, это целое хранилище. Затем откройте хранилище снова.</translation>
    </message>
</context>
<context>
    <name>VaultCommands</name>
    <message>
        <source>--key-cost needs a power of two from %1 to %2.</source>
        <translation>Параметру --key-cost нужна степень двойки от %1 до %2.</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Дела</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Изменения</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Создано</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Шифрование</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Ключ</translation>
    </message>
    <message>
        <source>Argon2id, %1 MiB, %2 passes</source>
        <translation>Argon2id, %1 МиБ, проходов: %2</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Движок базы</translation>
    </message>
    <message>
        <source>Schema</source>
        <translation>Схема данных</translation>
    </message>
    <message>
        <source>Vault</source>
        <translation>Хранилище</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Офис</translation>
    </message>
    <message>
        <source>The vault “%1” is made. Keep the passphrase: without it nobody can open the file.</source>
        <translation>Хранилище «%1» создано. Берегите парольную фразу: без неё файл не откроет никто.</translation>
    </message>
    <message>
        <source>The vault is sound: every page, %1 changes and the %2 records they lead to.</source>
        <translation>Хранилище в порядке: все страницы, изменения (%1) и записи, к которым они ведут (%2).</translation>
    </message>
    <message>
        <source>The vault is damaged. Do not work in it; take a backup that passes this check.</source>
        <translation>Хранилище повреждено. Не работайте в нём; возьмите резервную копию, которая проходит эту проверку.</translation>
    </message>
    <message numerus="yes">
        <source>%n attached file(s) are what they were.</source>
        <translation>
            <numerusform>%n приложенный файл цел.</numerusform>
            <numerusform>%n приложенных файла целы.</numerusform>
            <numerusform>%n приложенных файлов целы.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ViewActions</name>
    <message>
        <source>This list has none yet.</source>
        <translation>У этого списка их пока нет.</translation>
    </message>
    <message>
        <source>There are: %1.</source>
        <translation>Есть: %1.</translation>
    </message>
    <message>
        <source>There is no view “%1”.</source>
        <translation>Вида «%1» нет.</translation>
    </message>
    <message>
        <source>Give the view a name.</source>
        <translation>Дайте виду название.</translation>
    </message>
    <message>
        <source>“%1” is a view the program brings. Give yours another name.</source>
        <translation>«%1» — встроенный вид. Назовите свой иначе.</translation>
    </message>
    <message>
        <source>Save the view “%1”</source>
        <translation>Сохранить вид «%1»</translation>
    </message>
    <message>
        <source>“%1” is a view the program brings; it stays.</source>
        <translation>«%1» — встроенный вид, он остаётся.</translation>
    </message>
    <message>
        <source>Delete the view “%1”</source>
        <translation>Удалить вид «%1»</translation>
    </message>
</context>
<context>
    <name>WhichPerson</name>
    <message>
        <source>“%1” is more than one person in case %2. To choose from: %3.</source>
        <translation>«%1»: в деле %2 таких людей больше одного. Можно выбрать: %3.</translation>
    </message>
    <message>
        <source>“%1” is nobody to choose in case %2. To choose from: %3.</source>
        <translation>«%1»: такого человека в деле %2 выбрать нельзя. Можно выбрать: %3.</translation>
    </message>
</context>
<context>
    <name>Whose</name>
    <message>
        <source>the record names nobody</source>
        <translation>не сказано, о ком</translation>
    </message>
    <message>
        <source>a person without a name on record</source>
        <translation>человек без имени в деле</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>%1 or more</source>
        <translation>%1 или больше</translation>
    </message>
    <message>
        <source>about %1</source>
        <comment>a number of days</comment>
        <translation>примерно %1</translation>
    </message>
    <message>
        <source>length not known</source>
        <translation>число дней неизвестно</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) or more</source>
        <translation>
            <numerusform>%n день или больше</numerusform>
            <numerusform>%n дня или больше</numerusform>
            <numerusform>%n дней или больше</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2 %3, as the source states)</source>
        <translation>%1 (%2 %3, как указано в источнике)</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n день</numerusform>
            <numerusform>%n дня</numerusform>
            <numerusform>%n дней</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1–%n day(s)</source>
        <translation>
            <numerusform>%1–%n день</numerusform>
            <numerusform>%1–%n дня</numerusform>
            <numerusform>%1–%n дней</numerusform>
        </translation>
    </message>
    <message>
        <source>not known</source>
        <translation>неизвестно</translation>
    </message>
    <message>
        <source>between %1 and %2</source>
        <translation>между %1 и %2</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <comment>two readings of one order</comment>
        <translation>%1 или %2</translation>
    </message>
    <message>
        <source>%1, as stated in the order</source>
        <translation>%1, как указано в решении</translation>
    </message>
    <message>
        <source>%1, counted from the start of the measure: %2</source>
        <translation>%1, отсчёт с начала меры: %2</translation>
    </message>
    <message>
        <source>%1, counted from the day of the order: %2</source>
        <translation>%1, отсчёт со дня решения: %2</translation>
    </message>
    <message>
        <source>%1, counted from the previous end: %2</source>
        <translation>%1, отсчёт с предыдущего окончания: %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>… – %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>начало: %1</translation>
    </message>
</context>
<context>
    <name>WorkProgress</name>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
</context>
<context>
    <name>habeas::ui::AboutDialog</name>
    <message>
        <source>About Habeas</source>
        <translation>О программе Habeas</translation>
    </message>
    <message>
        <source>Habeas %1</source>
        <translation>Habeas %1</translation>
    </message>
    <message>
        <source>Cases of people detained for their activism: who is held, since when, on what paper, and what is due. It works without a network, in one encrypted file.

What it counts is an aid, not legal advice.

MIT licence. With Qt, SQLite3 Multiple Ciphers, libsodium, ICU, zxcvbn and the Noto fonts.</source>
        <translation>Дела людей, задержанных за свою гражданскую позицию: кого держат, с какого дня, на основании какого документа и что пора сделать. Программа работает без сети, в одном зашифрованном файле.

Всё, что она считает, – подспорье, а не юридический совет.

Лицензия MIT. Использованы Qt, SQLite3 Multiple Ciphers, libsodium, ICU, zxcvbn и шрифты Noto.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>habeas::ui::ApprovalBar</name>
    <message>
        <source>Say who approves the letter. It is still a draft.</source>
        <translation>Укажите, кто утверждает письмо. Пока это черновик.</translation>
    </message>
    <message>
        <source>Approved b&amp;y…</source>
        <translation>Кто утв&amp;ерждает…</translation>
    </message>
    <message>
        <source>Say who approves the letter as it stands; it then carries no draft mark</source>
        <translation>Указать, кто утверждает письмо в этом виде; тогда на нём нет пометки черновика</translation>
    </message>
    <message>
        <source>Who approves the letter</source>
        <translation>Кто утверждает письмо</translation>
    </message>
    <message>
        <source>Who approves it as it stands</source>
        <translation>Кто утверждает его в этом виде</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Утвердить</translation>
    </message>
    <message>
        <source>A draft: every page says so until somebody approves it.</source>
        <translation>Черновик: это стоит на каждой странице, пока письмо не утверждено.</translation>
    </message>
    <message>
        <source>Approved by %1 as it stands. Changing it takes the approval back.</source>
        <translation>Утверждено в этом виде, утвердил(а) %1. Любая правка снимает утверждение.</translation>
    </message>
    <message>
        <source>Stays with the office or the person: nobody has to approve it.</source>
        <translation>Остаётся в организации или у человека: утверждать не нужно.</translation>
    </message>
</context>
<context>
    <name>habeas::ui::AudienceDialog</name>
    <message>
        <source>Write the case file</source>
        <translation>Записать материалы дела</translation>
    </message>
    <message>
        <source>Case files (*.json)</source>
        <translation>Файлы дел (*.json)</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) go into the file.</source>
        <translation>
            <numerusform>В файл войдёт %n запись.</numerusform>
            <numerusform>В файл войдут %n записи.</numerusform>
            <numerusform>В файл войдёт %n записей.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file is not encrypted: whoever gets it can read it. The disclosure log notes who got it.</source>
        <translation>Файл не зашифрован: его прочтёт всякий, кто получит. В журнал раскрытий записывается, кому он передан.</translation>
    </message>
    <message>
        <source>Case file %1 for readers outside</source>
        <translation>Материалы дела %1 для внешних читателей</translation>
    </message>
    <message>
        <source>&amp;Who reads it</source>
        <translation>&amp;Кто читает</translation>
    </message>
    <message>
        <source>Given &amp;to</source>
        <translation>Кому &amp;передано</translation>
    </message>
    <message>
        <source>The organisation or person that gets it</source>
        <translation>Организация или человек, которому передаётся файл</translation>
    </message>
    <message>
        <source>It reaches &amp;nobody the person did not agree to</source>
        <translation>Не попадёт к тем, на кого человек не со&amp;глашался</translation>
    </message>
    <message>
        <source>Choose who reads the file.</source>
        <translation>Выберите, кто будет читать файл.</translation>
    </message>
</context>
<context>
    <name>habeas::ui::BatchDialog</name>
    <message>
        <source>✖ cannot be written: %1</source>
        <comment>a letter</comment>
        <translation>✖ записать нельзя: %1</translation>
    </message>
    <message>
        <source>✓ written before</source>
        <comment>a letter</comment>
        <translation>✓ записано раньше</translation>
    </message>
    <message>
        <source>? ready; look at: %1</source>
        <comment>a letter</comment>
        <translation>? готово; проверьте: %1</translation>
    </message>
    <message>
        <source>✓ ready</source>
        <comment>a letter</comment>
        <translation>✓ готово</translation>
    </message>
    <message>
        <source>A &amp;file for each letter</source>
        <translation>&amp;Файл для каждого письма</translation>
    </message>
    <message>
        <source>One PDF with all of them for the &amp;printer</source>
        <translation>Один PDF со всеми письмами для &amp;печати</translation>
    </message>
    <message>
        <source>&amp;Go on: leave out what the letter log already holds of this day</source>
        <translation>П&amp;родолжить: не писать то, что уже есть в журнале писем за этот день</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Остановить</translation>
    </message>
    <message>
        <source>&amp;Write them…</source>
        <translation>&amp;Записать…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>За&amp;крыть</translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s)</source>
        <translation>
            <numerusform>%n письмо</numerusform>
            <numerusform>%n письма</numerusform>
            <numerusform>%n писем</numerusform>
        </translation>
    </message>
    <message>
        <source>Letters, and what would become of each</source>
        <translation>Письма и что станет с каждым</translation>
    </message>
    <message>
        <source>Letters done</source>
        <translation>Готово писем</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Дело</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Кому</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Страниц</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>an open letter</source>
        <translation>открытое письмо</translation>
    </message>
    <message numerus="yes">
        <source>All %n letter(s) can be written. They are written all together, or, where one cannot be, none.</source>
        <translation>
            <numerusform>Можно записать %n письмо.</numerusform>
            <numerusform>Можно записать все %n письма. Они записываются все вместе или, если одно нельзя, ни одно.</numerusform>
            <numerusform>Можно записать все %n писем. Они записываются все вместе или, если одно нельзя, ни одно.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) written to %1, and every letter to the letter log.</source>
        <translation>
            <numerusform>%n файл записан в %1, каждое письмо занесено в журнал.</numerusform>
            <numerusform>%n файла записаны в %1, каждое письмо занесено в журнал.</numerusform>
            <numerusform>%n файлов записаны в %1, каждое письмо занесено в журнал.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody has approved them: every page says DRAFT.</source>
        <translation>Их никто не утвердил: на каждой странице стоит «ЧЕРНОВИК».</translation>
    </message>
    <message>
        <source>Approved by %1.</source>
        <translation>Утвердил(а) %1.</translation>
    </message>
    <message>
        <source>&amp;Leave out what cannot be written</source>
        <translation>&amp;Убрать те, что нельзя написать</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n letter(s) cannot be written. Mend what the list says, or leave them out (Delete takes a letter off the list); until then none is written.</source>
        <translation>
            <numerusform>%1 из %n письма нельзя написать. Исправьте то, о чём говорит список, или уберите эти письма (Delete убирает письмо из списка); до тех пор не будет записано ни одно.</numerusform>
            <numerusform>%1 из %n писем нельзя написать. Исправьте то, о чём говорит список, или уберите эти письма (Delete убирает письмо из списка); до тех пор не будет записано ни одно.</numerusform>
            <numerusform>%1 из %n писем нельзя написать. Исправьте то, о чём говорит список, или уберите эти письма (Delete убирает письмо из списка); до тех пор не будет записано ни одно.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>habeas::ui::BinDialog</name>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Дело</translation>
    </message>
    <message>
        <source>The bin is empty.</source>
        <translation>Корзина пуста.</translation>
    </message>
    <message>
        <source>Nothing here is lost: choose a line and bring it back. What belongs to a record comes back with it.</source>
        <translation>Здесь ничего не потеряно: выберите строку и верните запись. Вместе с ней вернётся всё, что к ней относится.</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>Корзина</translation>
    </message>
    <message>
        <source>What is in the bin</source>
        <translation>Что в корзине</translation>
    </message>
    <message>
        <source>&amp;Bring back</source>
        <translation>&amp;Вернуть</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>When</source>
        <comment>put into the bin</comment>
        <translation>Когда</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>Кем</translation>
    </message>
</context>
<context>
    <name>habeas::ui::BlankFormDialog</name>
    <message>
        <source>Empty forms</source>
        <translation>Пустые формы</translation>
    </message>
    <message>
        <source>&amp;Form to fill in by hand; nothing of a case is in it:</source>
        <translation>&amp;Форма для заполнения от руки; сведений о деле в ней нет:</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a form, its language</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&amp;Print preview…</source>
        <translation>П&amp;росмотр перед печатью…</translation>
    </message>
    <message>
        <source>&amp;Write a PDF…</source>
        <translation>&amp;Записать PDF…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>З&amp;акрыть</translation>
    </message>
    <message>
        <source>Write the empty form</source>
        <translation>Запись пустой формы</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Файлы PDF (*.pdf)</translation>
    </message>
</context>
<context>
    <name>habeas::ui::BulkDialog</name>
    <message>
        <source>Edit selected</source>
        <translation>Изменить выбранное</translation>
    </message>
    <message>
        <source>&amp;Field</source>
        <translation>&amp;Поле</translation>
    </message>
    <message>
        <source>&amp;Value</source>
        <translation>&amp;Значение</translation>
    </message>
    <message>
        <source>What will change</source>
        <translation>Что изменится</translation>
    </message>
    <message>
        <source>Nothing is saved before you save. It is one step: Ctrl+Z takes all of it back.</source>
        <translation>До сохранения ничего не записывается. Это один шаг: Ctrl+Z отменяет всё сразу.</translation>
    </message>
    <message>
        <source>“%1” is none of the list.</source>
        <translation>«%1» нет в списке.</translation>
    </message>
    <message>
        <source>Empty “%1” on %2</source>
        <translation>Очистить «%1»: %2</translation>
    </message>
    <message>
        <source>Set “%1” to “%2” on %3</source>
        <comment>field, value, how many</comment>
        <translation>«%1» = «%2»: %3</translation>
    </message>
    <message>
        <source>%1: %2 change, %3 already so, %4 skipped</source>
        <translation>%1. Изменится: %2, уже так: %3, пропущено: %4</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Запись</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Сейчас</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Станет</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>без изменений</translation>
    </message>
    <message>
        <source>skipped: %1</source>
        <translation>пропущено: %1</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>пусто</translation>
    </message>
    <message>
        <source>Looking at %1…</source>
        <translation>Просматривается: %1…</translation>
    </message>
</context>
<context>
    <name>habeas::ui::CaseDetail</name>
    <message>
        <source>%1 %2</source>
        <comment>reference, name</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Сейчас</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Дни</translation>
    </message>
    <message>
        <source>Last hearing</source>
        <translation>Последнее заседание</translation>
    </message>
    <message>
        <source>Next hearing</source>
        <translation>Следующее заседание</translation>
    </message>
    <message>
        <source>Urgent action</source>
        <translation>Срочная акция</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Согласие</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>О&amp;ткрыть</translation>
    </message>
    <message>
        <source>Open the case (Enter)</source>
        <translation>Открыть дело (Enter)</translation>
    </message>
    <message>
        <source>Log a hearing of this case (Ctrl+H)</source>
        <translation>Записать заседание по этому делу (Ctrl+H)</translation>
    </message>
    <message>
        <source>Write a letter about this case (Ctrl+Shift+E)</source>
        <translation>Написать письмо по этому делу (Ctrl+Shift+E)</translation>
    </message>
    <message>
        <source>Lo&amp;g hearing</source>
        <translation>Записать з&amp;аседание</translation>
    </message>
    <message>
        <source>&amp;Write letter</source>
        <translation>Написать пись&amp;мо</translation>
    </message>
</context>
<context>
    <name>habeas::ui::CasePage</name>
    <message>
        <source>%1 %2</source>
        <comment>reference, name</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n строка</numerusform>
            <numerusform>%n строки</numerusform>
            <numerusform>%n строк</numerusform>
        </translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Дела</translation>
    </message>
    <message>
        <source>Log a hearing of this case (Ctrl+H)</source>
        <translation>Записать заседание по этому делу (Ctrl+H)</translation>
    </message>
    <message>
        <source>Write a letter about this case (Ctrl+Shift+E)</source>
        <translation>Написать письмо по этому делу (Ctrl+Shift+E)</translation>
    </message>
    <message>
        <source>Parts of the case</source>
        <translation>Разделы дела</translation>
    </message>
    <message>
        <source>Urgent action %1</source>
        <comment>the number, and how long ago it ran out</comment>
        <translation>Срочная акция %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>tab, number of lines</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>There are no rules for this country yet: only typed deadlines and international standards are shown.</source>
        <translation>Для этой страны правил пока нет: показаны только сроки, введённые вручную, и международные стандарты.</translation>
    </message>
    <message>
        <source>snoozed until %1</source>
        <translation>отложен до %1</translation>
    </message>
    <message>
        <source>Keep the timeline as a picture</source>
        <translation>Сохранить картину дела</translation>
    </message>
    <message>
        <source>Pictures (*.%1)</source>
        <translation>Картинки (*.%1)</translation>
    </message>
    <message>
        <source>Lo&amp;g hearing</source>
        <translation>Записать з&amp;аседание</translation>
    </message>
    <message>
        <source>&amp;Write letter</source>
        <translation>Написать пись&amp;мо</translation>
    </message>
    <message>
        <source>Back to “%1” (Alt+Left)</source>
        <comment>a page</comment>
        <translation>Назад: «%1» (Alt+Влево)</translation>
    </message>
    <message>
        <source>seen, not on Today</source>
        <translation>просмотрено, нет на «Сегодня»</translation>
    </message>
    <message>
        <source>This deadline is computed by a rule and cannot be typed over. What it starts from is said beside it; a deadline of your own is added with Ctrl+Shift+D.</source>
        <translation>Этот срок вычислен по правилу, вписать другой поверх него нельзя. От чего он считается, сказано рядом; свой срок добавляет Ctrl+Shift+D.</translation>
    </message>
    <message>
        <source>This deadline is computed from: %1. Change that under “%2”, and the deadline follows; one of your own is added with Ctrl+Shift+D.</source>
        <comment>a record; a tab</comment>
        <translation>Этот срок вычислен по записи: %1. Измените её на вкладке «%2», и срок изменится сам; свой срок добавляет Ctrl+Shift+D.</translation>
    </message>
    <message>
        <source>This deadline is computed from: %1. Change that, and the deadline follows; one of your own is added with Ctrl+Shift+D.</source>
        <translation>Этот срок вычислен по записи: %1. Измените её, и срок изменится сам; свой срок добавляет Ctrl+Shift+D.</translation>
    </message>
    <message>
        <source>There is nothing with a date in this case yet, so there is nothing to print.</source>
        <translation>В этом деле пока нет ничего с датой, поэтому печатать нечего.</translation>
    </message>
    <message>
        <source>The picture could not be drawn, so nothing was printed.</source>
        <translation>Не удалось нарисовать картинку, поэтому ничего не напечатано.</translation>
    </message>
</context>
<context>
    <name>habeas::ui::CasesListPage</name>
    <message>
        <source>Cases</source>
        <translation>Дела</translation>
    </message>
    <message>
        <source>No case is selected.</source>
        <translation>Дело не выбрано.</translation>
    </message>
    <message>
        <source>There is no case in this vault yet. Press Ctrl+N for a new one, or import a case file from the File menu.</source>
        <translation>В этом хранилище ещё нет дел. Нажмите Ctrl+N, чтобы завести новое, или импортируйте файл дела из меню «Файл».</translation>
    </message>
</context>
<context>
    <name>habeas::ui::ChildrenInput</name>
    <message>
        <source>new, not saved yet</source>
        <translation>новое, ещё не сохранено</translation>
    </message>
    <message>
        <source>last order</source>
        <translation>последнее решение</translation>
    </message>
    <message>
        <source>superseded</source>
        <translation>сменено следующим</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>№</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Окончание</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Add: %1</source>
        <comment>kind of record</comment>
        <translation>Добавить: %1</translation>
    </message>
    <message>
        <source>Put it on the list</source>
        <translation>Внести в список</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field, part of it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Change: %1</source>
        <comment>kind of record</comment>
        <translation>Изменить: %1</translation>
    </message>
    <message>
        <source>Put the change on the list</source>
        <translation>Внести изменение в список</translation>
    </message>
    <message>
        <source>Change the line</source>
        <translation>Изменить строку</translation>
    </message>
    <message>
        <source>Change the line the keyboard is on (Enter in the table)</source>
        <translation>Изменить выбранную строку (Enter в таблице)</translation>
    </message>
    <message>
        <source>Take back what is new in the line</source>
        <translation>Отменить новое в строке</translation>
    </message>
    <message>
        <source>changed, not saved yet</source>
        <translation>изменено, ещё не сохранено</translation>
    </message>
    <message>
        <source>gap</source>
        <translation>пробел</translation>
    </message>
    <message>
        <source>(no order)</source>
        <translation>(нет решения)</translation>
    </message>
    <message>
        <source>perhaps a gap</source>
        <translation>возможен пробел</translation>
    </message>
</context>
<context>
    <name>habeas::ui::ChoiceEdit</name>
    <message>
        <source>Nothing in the list matches ‘%1’. Pick one with the Down key.</source>
        <translation>В списке нет ничего похожего на «%1». Выберите стрелкой вниз.</translation>
    </message>
    <message>
        <source>Show the list (Down)</source>
        <translation>Показать список (стрелка вниз)</translation>
    </message>
</context>
<context>
    <name>habeas::ui::ColumnDialog</name>
    <message>
        <source>Columns</source>
        <translation>Столбцы</translation>
    </message>
    <message>
        <source>Space shows or hides a column, Ctrl+↑ and Ctrl+↓ move it.</source>
        <translation>Пробел показывает или скрывает столбец, Ctrl+↑ и Ctrl+↓ передвигают его.</translation>
    </message>
    <message>
        <source>A list needs a column at least. Choose one.</source>
        <translation>В списке нужен хотя бы один столбец. Выберите его.</translation>
    </message>
</context>
<context>
    <name>habeas::ui::Commands</name>
    <message>
        <source>&amp;New file…</source>
        <translation>&amp;Новый файл…</translation>
    </message>
    <message>
        <source>&amp;Open file…</source>
        <translation>&amp;Открыть файл…</translation>
    </message>
    <message>
        <source>&amp;Lock now</source>
        <translation>&amp;Заблокировать</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>В&amp;ыйти</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Отменить</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Вернуть</translation>
    </message>
    <message>
        <source>&amp;Cases</source>
        <translation>&amp;Дела</translation>
    </message>
    <message>
        <source>&amp;Hearings</source>
        <translation>&amp;Заседания</translation>
    </message>
    <message>
        <source>C&amp;ustody</source>
        <translation>&amp;Стража и меры</translation>
    </message>
    <message>
        <source>&amp;Restrictions</source>
        <translation>О&amp;граничения</translation>
    </message>
    <message>
        <source>&amp;Letters</source>
        <translation>&amp;Письма</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>Полный &amp;экран</translation>
    </message>
    <message>
        <source>S&amp;maller</source>
        <translation>&amp;Мельче</translation>
    </message>
    <message>
        <source>N&amp;ormal size</source>
        <translation>&amp;Обычный размер</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Как в с&amp;истеме</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Светлая</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Тёмная</translation>
    </message>
    <message>
        <source>&amp;Hearing in this case…</source>
        <translation>&amp;Заседание по этому делу…</translation>
    </message>
    <message>
        <source>Hearing in &amp;any case…</source>
        <translation>Заседание по &amp;любому делу…</translation>
    </message>
    <message>
        <source>&amp;Letter for this case</source>
        <translation>&amp;Письмо по этому делу</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>Сочетания &amp;клавиш</translation>
    </message>
    <message>
        <source>&amp;About Habeas</source>
        <translation>&amp;О программе Habeas</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Файл</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Правка</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Вид</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Тема</translation>
    </message>
    <message>
        <source>&amp;Log</source>
        <translation>&amp;Запись</translation>
    </message>
    <message>
        <source>Le&amp;tters</source>
        <translation>П&amp;исьма</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Справка</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Отменить: %1</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Вернуть: %1</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>&amp;Язык</translation>
    </message>
    <message>
        <source>&amp;Import a case file…</source>
        <translation>За&amp;грузить файл дел…</translation>
    </message>
    <message>
        <source>&amp;Export every case…</source>
        <translation>Выг&amp;рузить все дела…</translation>
    </message>
    <message>
        <source>&amp;New case…</source>
        <translation>&amp;Новое дело…</translation>
    </message>
    <message>
        <source>New &amp;record here…</source>
        <translation>Новая &amp;запись здесь…</translation>
    </message>
    <message>
        <source>&amp;Edit the record…</source>
        <translation>&amp;Изменить запись…</translation>
    </message>
    <message>
        <source>Put into the &amp;bin</source>
        <translation>В &amp;корзину</translation>
    </message>
    <message>
        <source>&amp;Open the bin…</source>
        <translation>&amp;Открыть корзину…</translation>
    </message>
    <message>
        <source>&amp;Continue an unfinished form…</source>
        <translation>&amp;Продолжить незаконченное…</translation>
    </message>
    <message>
        <source>&amp;Order or extension of a measure…</source>
        <translation>&amp;Решение или продление меры…</translation>
    </message>
    <message>
        <source>&amp;Event…</source>
        <translation>&amp;Событие…</translation>
    </message>
    <message>
        <source>&amp;Note…</source>
        <translation>За&amp;метка…</translation>
    </message>
    <message>
        <source>Report or alleged &amp;breach…</source>
        <translation>Отметка или предполагаемое &amp;нарушение…</translation>
    </message>
    <message>
        <source>&amp;Deadline…</source>
        <translation>Сро&amp;к…</translation>
    </message>
    <message>
        <source>&amp;Case</source>
        <translation>&amp;Дело</translation>
    </message>
    <message>
        <source>Import a &amp;rule pack…</source>
        <translation>Загрузить набор &amp;правил…</translation>
    </message>
    <message>
        <source>&amp;Compute every deadline again…</source>
        <translation>Вычислить все &amp;сроки заново…</translation>
    </message>
    <message>
        <source>&amp;Find anything…</source>
        <translation>&amp;Найти что угодно…</translation>
    </message>
    <message>
        <source>&amp;Edit selected…</source>
        <translation>Изменить в&amp;ыбранное…</translation>
    </message>
    <message>
        <source>&amp;Save the view of the list</source>
        <translation>&amp;Сохранить вид списка</translation>
    </message>
    <message>
        <source>To&amp;day</source>
        <translation>С&amp;егодня</translation>
    </message>
    <message>
        <source>Off&amp;icials</source>
        <translation>Должностные &amp;лица</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>&amp;Контрастная</translation>
    </message>
    <message>
        <source>&amp;Attach a file…</source>
        <translation>П&amp;рикрепить файл…</translation>
    </message>
    <message>
        <source>&amp;View the document</source>
        <translation>&amp;Смотреть документ</translation>
    </message>
    <message>
        <source>&amp;History of the record…</source>
        <translation>Ис&amp;тория записи…</translation>
    </message>
    <message>
        <source>&amp;Restrictions of one judgment…</source>
        <translation>&amp;Ограничения одного приговора…</translation>
    </message>
    <message>
        <source>A &amp;form from the record…</source>
        <translation>&amp;Форма по записям…</translation>
    </message>
    <message>
        <source>&amp;Import officials…</source>
        <translation>&amp;Импорт должностных лиц…</translation>
    </message>
    <message>
        <source>&amp;Export officials…</source>
        <translation>&amp;Экспорт должностных лиц…</translation>
    </message>
    <message>
        <source>&amp;Templates…</source>
        <translation>&amp;Шаблоны…</translation>
    </message>
    <message>
        <source>&amp;Help on this place</source>
        <translation>&amp;Справка об этом месте</translation>
    </message>
    <message>
        <source>open a file first</source>
        <translation>сначала откройте файл</translation>
    </message>
    <message>
        <source>nothing was changed yet</source>
        <translation>ещё ничего не изменено</translation>
    </message>
    <message>
        <source>nothing was undone</source>
        <translation>ничего не отменяли</translation>
    </message>
    <message>
        <source>choose a case first</source>
        <translation>сначала выберите дело</translation>
    </message>
    <message>
        <source>not here</source>
        <translation>не здесь</translation>
    </message>
    <message>
        <source>Fi&amp;lter the list</source>
        <translation>&amp;Фильтр списка</translation>
    </message>
    <message>
        <source>Cod&amp;es instead of names</source>
        <translation>Коды вместо &amp;имён</translation>
    </message>
    <message>
        <source>&amp;Statistics</source>
        <translation>Статисти&amp;ка</translation>
    </message>
    <message>
        <source>Bac&amp;k</source>
        <translation>&amp;Назад</translation>
    </message>
    <message>
        <source>Side&amp;bar as icons</source>
        <translation>&amp;Боковая панель значками</translation>
    </message>
    <message>
        <source>Next &amp;pane</source>
        <translation>След&amp;ующая панель</translation>
    </message>
    <message>
        <source>Letterhead and &amp;paper…</source>
        <translation>&amp;Бланк и бумага…</translation>
    </message>
    <message>
        <source>En&amp;velopes and labels…</source>
        <translation>&amp;Конверты и наклейки…</translation>
    </message>
    <message>
        <source>L&amp;arger</source>
        <translation>К&amp;рупнее</translation>
    </message>
    <message>
        <source>Import office se&amp;ttings…</source>
        <translation>Загрузить настройки о&amp;фиса…</translation>
    </message>
    <message>
        <source>Export o&amp;ffice settings…</source>
        <translation>Выгрузить настрой&amp;ки офиса…</translation>
    </message>
    <message>
        <source>&amp;Case file for readers outside…</source>
        <translation>&amp;Материалы дела для внешних читателей…</translation>
    </message>
    <message>
        <source>&amp;Blank forms…</source>
        <translation>П&amp;устые формы…</translation>
    </message>
    <message>
        <source>The menus</source>
        <translation>Меню</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>a command, why not</comment>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>E&amp;xport the list…</source>
        <translation>&amp;Экспорт списка…</translation>
    </message>
    <message>
        <source>Paste a &amp;table…</source>
        <translation>Вставить &amp;таблицу…</translation>
    </message>
    <message>
        <source>&amp;Print today’s list…</source>
        <translation>&amp;Печать списка на сегодня…</translation>
    </message>
    <message>
        <source>&amp;New official…</source>
        <translation>Новое &amp;должностное лицо…</translation>
    </message>
    <message>
        <source>Pri&amp;nt the timeline or chart…</source>
        <translation>Печать хроно&amp;логии или диаграммы…</translation>
    </message>
</context>
<context>
    <name>habeas::ui::ConfirmBar</name>
    <message>
        <source>&amp;Just give initials</source>
        <translation>Дать инициал&amp;ы</translation>
    </message>
    <message>
        <source>Confirm &amp;just for this letter</source>
        <translation>Подтвердить только для &amp;этого письма</translation>
    </message>
    <message>
        <source>Why the letter goes to the court all the same; it is kept with the letter</source>
        <translation>Почему письмо всё же идёт в суд; хранится вместе с письмом</translation>
    </message>
    <message>
        <source>Why it goes to the court all the same</source>
        <translation>Почему оно всё же идёт в суд</translation>
    </message>
    <message>
        <source>Say why the letter goes to the court all the same. Nothing is confirmed yet.</source>
        <translation>Укажите, почему письмо всё же идёт в суд. Пока ничего не подтверждено.</translation>
    </message>
    <message>
        <source>Why it is written although the person died; it is kept with the letter</source>
        <translation>Почему письмо пишется, хотя человек умер; сохраняется вместе с письмом</translation>
    </message>
    <message>
        <source>Why it is written all the same</source>
        <translation>Почему оно всё же пишется</translation>
    </message>
    <message>
        <source>Say why it is written although the person died. Nothing is confirmed yet.</source>
        <translation>Скажите, почему письмо пишется, хотя человек умер. Пока ничего не подтверждено.</translation>
    </message>
    <message>
        <source>Who said that another letter helps; it is kept with the letter</source>
        <translation>Кто сказал, что ещё одно письмо поможет; хранится вместе с письмом</translation>
    </message>
    <message>
        <source>Why another letter goes out after the reprisal</source>
        <translation>Почему после репрессии уходит ещё одно письмо</translation>
    </message>
    <message>
        <source>Say why another letter goes out after the reprisal, in words. Nothing is confirmed yet.</source>
        <translation>Скажите словами, почему после репрессии уходит ещё одно письмо. Пока ничего не подтверждено.</translation>
    </message>
</context>
<context>
    <name>habeas::ui::CountryInput</name>
    <message>
        <source>“%1” is not in the list of countries.</source>
        <translation>«%1» нет в списке стран.</translation>
    </message>
</context>
<context>
    <name>habeas::ui::CreateForm</name>
    <message>
        <source>Where the new file goes</source>
        <translation>Где будет новый файл</translation>
    </message>
    <message>
        <source>Say where the new file goes.</source>
        <translation>Укажите, где будет новый файл.</translation>
    </message>
    <message>
        <source>The file needs a passphrase: six or more words are a good one.</source>
        <translation>Файлу нужна парольная фраза: хороша та, где шесть слов или больше.</translation>
    </message>
    <message>
        <source>This is too short: eight characters are the least, six or more words are a good one.</source>
        <translation>Слишком коротко: нужно не меньше восьми знаков, а лучше шесть слов или больше.</translation>
    </message>
    <message>
        <source>The two passphrases differ. Type the same one here.</source>
        <translation>Две парольные фразы различаются. Введите здесь ту же самую.</translation>
    </message>
    <message>
        <source>Making the file… (a few seconds)</source>
        <translation>Файл создаётся… (несколько секунд)</translation>
    </message>
    <message>
        <source>A new case file</source>
        <translation>Новый файл дел</translation>
    </message>
    <message>
        <source>Choose the folder and the name</source>
        <translation>Выбрать папку и имя</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>П&amp;арольная фраза</translation>
    </message>
    <message>
        <source>The same a&amp;gain</source>
        <translation>Ещё &amp;раз</translation>
    </message>
    <message>
        <source>Write it down and keep it in a safe place: nobody can open the file without it, and nobody can reset it.</source>
        <translation>Запишите её и храните в надёжном месте: без неё файл не откроет никто, и сбросить её нельзя.</translation>
    </message>
    <message>
        <source>&amp;With an invented sample case to try things on</source>
        <translation>С вымышленным &amp;учебным делом для пробы</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Назад</translation>
    </message>
    <message>
        <source>F&amp;ile</source>
        <translation>Фа&amp;йл</translation>
    </message>
    <message>
        <source>C&amp;reate the file</source>
        <translation>С&amp;оздать файл</translation>
    </message>
</context>
<context>
    <name>habeas::ui::DeadlineVerbs</name>
    <message>
        <source>%1 (%2)</source>
        <comment>what it does, its key</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The rule asks whether this is so, and the record does not say: %1</source>
        <translation>Правило спрашивает, так ли это, а записи молчат: %1</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Сделано</translation>
    </message>
    <message>
        <source>What had to be done was done</source>
        <translation>То, что требовалось, сделано</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Отложить</translation>
    </message>
    <message>
        <source>Do not show it as due before a day</source>
        <translation>Не напоминать до некоторого дня</translation>
    </message>
    <message>
        <source>Waive</source>
        <translation>Отказаться</translation>
    </message>
    <message>
        <source>Nobody needs to act; says why</source>
        <translation>Действовать не нужно; укажите почему</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Открыть снова</translation>
    </message>
    <message>
        <source>Take the decision or the snoozing back</source>
        <translation>Отменить решение или откладывание</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Почему</translation>
    </message>
    <message>
        <source>Why it is here and how it is counted</source>
        <translation>Почему он здесь и как вычислен</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Да</translation>
    </message>
    <message>
        <source>It is so; deadlines are computed again</source>
        <translation>Это так; сроки вычисляются заново</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>It is not so; deadlines are computed again</source>
        <translation>Это не так; сроки вычисляются заново</translation>
    </message>
    <message>
        <source>Seen: Today does not show it again. The urgent action stays open.</source>
        <translation>Просмотрено: на странице «Сегодня» больше не показывать. Сама срочная акция остаётся открытой.</translation>
    </message>
    <message>
        <source>This is the last day of an urgent action. Done and Snooze take it off Today; the action itself is closed, or gets another day, in its record (F4).</source>
        <translation>Это последний день срочной акции. «Сделано» и «Отложить» убирают его со страницы «Сегодня»; саму акцию закрывают или переносят на другой день в её записи (F4).</translation>
    </message>
    <message>
        <source>Seen: Today does not show it again. The record stays as it is.</source>
        <translation>Просмотрено: на «Сегодня» больше не показывается. Запись не меняется.</translation>
    </message>
    <message>
        <source>The last end that the orders allow has passed. Add the order or the release that came next, or decide it under “Check these” on the Overview.</source>
        <translation>Последний день, который допускают решения, прошёл. Добавьте следующее решение или освобождение либо ответьте под «Проверьте» на обзоре.</translation>
    </message>
    <message>
        <source>This is where an order, a measure or a sentence leads. Done and Snooze take it off Today; it changes with the order, the release or the judgment that comes next.</source>
        <translation>Сюда ведёт решение, мера или приговор. «Готово» и «Отложить» убирают строку с «Сегодня»; изменится она со следующим решением, освобождением или приговором.</translation>
    </message>
</context>
<context>
    <name>habeas::ui::DecideDialog</name>
    <message>
        <source>Deadline done</source>
        <translation>Срок соблюдён</translation>
    </message>
    <message>
        <source>&amp;When it was done (may stay empty)</source>
        <translation>&amp;Когда это сделано (можно не указывать)</translation>
    </message>
    <message>
        <source>Not to be shown as due &amp;before</source>
        <translation>Не напоминать &amp;до</translation>
    </message>
    <message>
        <source>Say until which day.</source>
        <translation>Укажите, до какого дня.</translation>
    </message>
    <message>
        <source>Waive deadline</source>
        <translation>Отказаться от срока</translation>
    </message>
    <message>
        <source>&amp;Why nobody needs to act</source>
        <translation>&amp;Почему действовать не нужно</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Сохранить</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Say why it is waived: somebody will ask later.</source>
        <translation>Напишите, почему действовать не нужно: потом об этом спросят.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Сделано</translation>
    </message>
    <message>
        <source>On which &amp;day it was</source>
        <translation>В какой &amp;день это было</translation>
    </message>
    <message>
        <source>Say on which day: it goes on record.</source>
        <translation>Укажите день: он войдёт в запись.</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Отложить</translation>
    </message>
</context>
<context>
    <name>habeas::ui::DocumentDialog</name>
    <message>
        <source>This file is %1, too large to show here. It is kept whole; save a copy to open it in another program.</source>
        <translation>Размер файла %1, это слишком много, чтобы показать его здесь. Файл хранится целиком; сохраните копию, чтобы открыть её в другой программе.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Чтение…</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Страница %1 из %2</translation>
    </message>
    <message>
        <source>Page before (PgUp)</source>
        <translation>Предыдущая страница (PgUp)</translation>
    </message>
    <message>
        <source>Next page (PgDn)</source>
        <translation>Следующая страница (PgDn)</translation>
    </message>
    <message>
        <source>Smaller (Ctrl+-)</source>
        <translation>Мельче (Ctrl+-)</translation>
    </message>
    <message>
        <source>Larger (Ctrl++)</source>
        <translation>Крупнее (Ctrl++)</translation>
    </message>
    <message>
        <source>&amp;Fit the width</source>
        <translation>По &amp;ширине</translation>
    </message>
    <message>
        <source>As wide as the window (Ctrl+0)</source>
        <translation>По ширине окна (Ctrl+0)</translation>
    </message>
    <message>
        <source>Search (Ctrl+F)</source>
        <translation>Поиск (Ctrl+F)</translation>
    </message>
    <message>
        <source>Search in the document</source>
        <translation>Поиск в документе</translation>
    </message>
    <message>
        <source>Letters of the text</source>
        <translation>Кодировка текста</translation>
    </message>
    <message>
        <source>&amp;Save a copy…</source>
        <translation>&amp;Сохранить копию…</translation>
    </message>
    <message>
        <source>Write the file outside the vault, not encrypted (Ctrl+S)</source>
        <translation>Записать файл вне хранилища, без шифрования (Ctrl+S)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>This picture also says, beside what it shows: %1. A copy leaves that out unless you say otherwise.</source>
        <translation>Кроме самого изображения, файл сообщает: %1. В копию это не попадёт, если вы не решите иначе.</translation>
    </message>
    <message>
        <source>The file did not open with this password. Type it again; capital letters and the keyboard&apos;s language count.</source>
        <translation>С этим паролем файл не открылся. Введите его ещё раз; заглавные буквы и язык клавиатуры имеют значение.</translation>
    </message>
    <message>
        <source>This PDF is damaged: its end is missing or does not fit the rest. What is shown may not be all of it.</source>
        <translation>Этот PDF повреждён: его конец отсутствует или не сходится с остальным. Возможно, показано не всё.</translation>
    </message>
    <message>
        <source>%1 · %2 · SHA-256 %3
Kept in the vault; a file it was taken from stays where it was.</source>
        <comment>media type, size, hash</comment>
        <translation>%1 · %2 · SHA-256 %3
Хранится в хранилище; файл, если взято из файла, остался на своём месте.</translation>
    </message>
</context>
<context>
    <name>habeas::ui::DocumentVerbs</name>
    <message>
        <source>Save a copy</source>
        <translation>Сохранить копию</translation>
    </message>
    <message>
        <source>The copy leaves the vault and will not be encrypted: whoever gets the file can read it. The history will say that it was made.</source>
        <translation>Копия выйдет из хранилища и не будет зашифрована: её прочтёт любой, к кому попадёт файл. История скажет, что её сделали.</translation>
    </message>
    <message>
        <source>&amp;Save the copy…</source>
        <translation>&amp;Сохранить копию…</translation>
    </message>
    <message>
        <source>&amp;Do not save</source>
        <translation>&amp;Не сохранять</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Прикрепить файлы</translation>
    </message>
    <message>
        <source>Nothing on the clipboard is a file or a picture. Attach a file with Ctrl+Shift+A.</source>
        <translation>В буфере обмена нет ни файла, ни изображения. Приложите файл: Ctrl+Shift+A.</translation>
    </message>
    <message>
        <source>Pasted picture %1.png</source>
        <translation>Вставленное изображение %1.png</translation>
    </message>
    <message>
        <source>Select a document, or a source that is a paper on file, on the page of a case.</source>
        <translation>Выберите на странице дела документ или источник, к которому документ приложен.</translation>
    </message>
    <message>
        <source>Saving the copy…</source>
        <translation>Копия сохраняется…</translation>
    </message>
    <message>
        <source>The picture also says, beside what it shows: %1.</source>
        <translation>Кроме самого изображения, файл сообщает: %1.</translation>
    </message>
    <message>
        <source>&amp;Without hidden data</source>
        <translation>&amp;Без скрытых данных</translation>
    </message>
    <message>
        <source>That cannot be taken out of this kind of file here.</source>
        <translation>Убрать это из файла такого вида здесь нельзя.</translation>
    </message>
</context>
<context>
    <name>habeas::ui::DraftBar</name>
    <message>
        <source>Continue</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>Open the form as it was (Ctrl+Shift+U)</source>
        <translation>Открыть форму, какой она была (Ctrl+Shift+U)</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Отбросить</translation>
    </message>
    <message>
        <source>Throw away what was typed in it</source>
        <translation>Отбросить введённое</translation>
    </message>
    <message>
        <source>Unfinished: %1, typed at %2</source>
        <comment>form, hour</comment>
        <translation>Не закончено: %1, введено в %2</translation>
    </message>
    <message>
        <source>Unfinished: %1, typed on %2 at %3</source>
        <comment>form, day, hour</comment>
        <translation>Не закончено: %1, введено %2 в %3</translation>
    </message>
    <message numerus="yes">
        <source>%1 (and %n more)</source>
        <comment>an unfinished form, others</comment>
        <translation>
            <numerusform>%1 (и ещё %n)</numerusform>
            <numerusform>%1 (и ещё %n)</numerusform>
            <numerusform>%1 (и ещё %n)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>day, hour</comment>
        <translation>%1 в %2</translation>
    </message>
    <message>
        <source>All of them…</source>
        <translation>Все…</translation>
    </message>
    <message>
        <source>Choose among all unfinished forms (Ctrl+Shift+U)</source>
        <translation>Выбрать из всех незаконченных форм (Ctrl+Shift+U)</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Позже</translation>
    </message>
    <message>
        <source>Hide this line; what was typed stays kept</source>
        <translation>Скрыть эту строку; введённое остаётся на месте</translation>
    </message>
    <message>
        <source>An unfinished form is kept: %2, typed until %3. The program closed unexpectedly about %1; all saved work is safe</source>
        <comment>hour, form, hour with seconds</comment>
        <translation>Осталась незаконченная форма: %2, введено до %3. Программа неожиданно закрылась около %1; всё сохранённое цело</translation>
    </message>
</context>
<context>
    <name>habeas::ui::DraftVerbs</name>
    <message>
        <source>letter about %1</source>
        <comment>a case</comment>
        <translation>письмо по делу %1</translation>
    </message>
    <message>
        <source>follow-up of a letter about %1</source>
        <comment>a case</comment>
        <translation>повторное письмо по делу %1</translation>
    </message>
    <message>
        <source>new case</source>
        <translation>новое дело</translation>
    </message>
    <message>
        <source>Kept as a draft: %1.</source>
        <comment>a form</comment>
        <translation>Сохранено как черновик: %1.</translation>
    </message>
    <message>
        <source>No form is unfinished.</source>
        <translation>Незаконченных форм нет.</translation>
    </message>
    <message>
        <source>Discarded: %1.</source>
        <comment>a form</comment>
        <translation>Отброшено: %1.</translation>
    </message>
</context>
<context>
    <name>habeas::ui::DraftsDialog</name>
    <message>
        <source>Form</source>
        <translation>Форма</translation>
    </message>
    <message>
        <source>Begins with</source>
        <translation>Начинается с</translation>
    </message>
    <message>
        <source>Typed until</source>
        <translation>Введено до</translation>
    </message>
    <message>
        <source>No form is unfinished.</source>
        <translation>Незаконченных форм нет.</translation>
    </message>
    <message numerus="yes">
        <source>%n form(s) were not finished. What was typed is kept until it is saved or discarded.</source>
        <translation>
            <numerusform>Не закончена %n форма. Введённое хранится, пока его не сохранят или не отбросят.</numerusform>
            <numerusform>Не закончены %n формы. Введённое хранится, пока его не сохранят или не отбросят.</numerusform>
            <numerusform>Не закончено %n форм. Введённое хранится, пока его не сохранят или не отбросят.</numerusform>
        </translation>
    </message>
    <message>
        <source>Unfinished forms</source>
        <translation>Незаконченные формы</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;Продолжить</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Отбросить</translation>
    </message>
    <message>
        <source>Throw away what was typed in it (Del)</source>
        <translation>Выбросить введённое (Del)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>habeas::ui::FactsModel</name>
    <message>
        <source>This letter has no place for it.</source>
        <translation>В этом письме для этого нет места.</translation>
    </message>
    <message>
        <source>Without its tick initials stand for the name.</source>
        <translation>Без галочки вместо имени стоят инициалы.</translation>
    </message>
</context>
<context>
    <name>habeas::ui::FileIntake</name>
    <message>
        <source>Attaching</source>
        <translation>Прикрепление</translation>
    </message>
    <message>
        <source>Attaching “%1” (%2)…</source>
        <comment>file, size</comment>
        <translation>Прикрепляется «%1» (%2)…</translation>
    </message>
    <message>
        <source>Attaching “%1” was stopped. Nothing of it is in the vault.</source>
        <translation>Прикрепление «%1» остановлено. В хранилище от него ничего нет.</translation>
    </message>
</context>
<context>
    <name>habeas::ui::FilterHeader</name>
    <message>
        <source>Filter: %1</source>
        <translation>Фильтр: %1</translation>
    </message>
    <message>
        <source>Filter by %1. F1 explains how filters are written.</source>
        <translation>Фильтр по столбцу «%1». F1 — как пишутся фильтры.</translation>
    </message>
</context>
<context>
    <name>habeas::ui::FilterHelp</name>
    <message>
        <source>almaly</source>
        <translation>алмалы</translation>
    </message>
    <message>
        <source>anywhere in the text; case, accents and script do not matter</source>
        <translation>где угодно в тексте; регистр, знаки и письменность не важны</translation>
    </message>
    <message>
        <source>=open</source>
        <translation>=открыто</translation>
    </message>
    <message>
        <source>exactly this</source>
        <translation>именно это</translation>
    </message>
    <message>
        <source>!closed</source>
        <translation>!закрыто</translation>
    </message>
    <message>
        <source>not this</source>
        <translation>не это</translation>
    </message>
    <message>
        <source>one or the other</source>
        <translation>то или другое</translation>
    </message>
    <message>
        <source>∅ or empty</source>
        <translation>∅ или пусто</translation>
    </message>
    <message>
        <source>nothing is recorded; !∅ something is</source>
        <translation>ничего не записано; !∅ — что-то записано</translation>
    </message>
    <message>
        <source>nov 2022</source>
        <translation>ноябрь 2022</translation>
    </message>
    <message>
        <source>dates that may lie in that month; any date you can type in a form</source>
        <translation>даты, которые могут приходиться на этот месяц; любая дата, понятная форме</translation>
    </message>
    <message>
        <source>&lt; 1 may</source>
        <translation>&lt; 1 мая</translation>
    </message>
    <message>
        <source>today..+14d</source>
        <translation>сегодня..+14д</translation>
    </message>
    <message>
        <source>from and to; in a saved view counted anew every day</source>
        <translation>от и до; в сохранённом виде считается заново каждый день</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>неизвестно</translation>
    </message>
    <message>
        <source>&quot;a | b&quot;</source>
        <translation>&quot;а | б&quot;</translation>
    </message>
    <message>
        <source>How filters are written</source>
        <translation>Как пишутся фильтры</translation>
    </message>
    <message>
        <source>Tab goes to the next column, ↓ and Enter to the lines, Esc clears. Filters of several columns go together, unless “Any filter is enough” is on.</source>
        <translation>Tab — к следующему столбцу, ↓ и Enter — к строкам, Esc очищает. Фильтры нескольких столбцов действуют вместе, если не включено «Достаточно одного фильтра».</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Закрыть</translation>
    </message>
    <message>
        <source>almaly | district, almaly or district</source>
        <translation>алмалы | район, алмалы или район</translation>
    </message>
    <message>
        <source>before; also &lt;=, &gt; and &gt;=, or in words: before 1 may, after 1 may</source>
        <translation>раньше; также &lt;=, &gt; и &gt;=, или словами: до 1 мая, после 1 мая</translation>
    </message>
    <message>
        <source>!closed | !open, !KZ | =KZ-2022-001</source>
        <translation>!закрыто | !открыто, !KZ | =KZ-2022-001</translation>
    </message>
    <message>
        <source>none of these; everything but KZ, and this one of KZ</source>
        <translation>ничего из этого; всё, кроме KZ, и ещё это одно</translation>
    </message>
    <message>
        <source>custody &amp; !house, custody and not house</source>
        <translation>страж &amp; !домаш, страж и не домаш</translation>
    </message>
    <message>
        <source>both at once: this and not that</source>
        <translation>и то и другое: это и не то</translation>
    </message>
    <message>
        <source>text that holds one of these signs or words</source>
        <translation>текст, в котором есть один из этих знаков или слов</translation>
    </message>
    <message>
        <source>dates that were written down as unknown</source>
        <translation>даты, записанные как неизвестные</translation>
    </message>
    <message>
        <source>Type above a column, and only lines that fit stay in the list. At the left what can be typed, beside it what then stays:</source>
        <translation>Наберите над столбцом – в списке останутся только подходящие строки. Слева то, что можно набрать, рядом – что тогда останется:</translation>
    </message>
</context>
<context>
    <name>habeas::ui::FilterState</name>
    <message>
        <source>Take away the filter %1</source>
        <translation>Убрать фильтр: %1</translation>
    </message>
    <message>
        <source>Reading the list…</source>
        <translation>Читается список…</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>Убрать все фильтры</translation>
    </message>
    <message>
        <source>Show all lines again (Esc)</source>
        <translation>Снова показать все строки (Esc)</translation>
    </message>
    <message>
        <source>%1 with any of these:</source>
        <comment>12 of 137 cases</comment>
        <translation>%1, подходит любой из фильтров:</translation>
    </message>
</context>
<context>
    <name>habeas::ui::FindingActions</name>
    <message>
        <source>&amp;Open the record</source>
        <translation>&amp;Открыть запись</translation>
    </message>
    <message>
        <source>It &amp;is so</source>
        <translation>&amp;Это так</translation>
    </message>
    <message>
        <source>Somebody checked it: the record is right as it stands</source>
        <translation>Проверено: в записи всё верно</translation>
    </message>
    <message>
        <source>Somebody checked it: there is nothing to it</source>
        <translation>Проверено: вопроса нет</translation>
    </message>
    <message>
        <source>Nobody &amp;knows</source>
        <translation>Ни&amp;кто не знает</translation>
    </message>
    <message>
        <source>Somebody looked, and it cannot be found out</source>
        <translation>Искали, но узнать нельзя</translation>
    </message>
    <message>
        <source>&amp;Ask again</source>
        <translation>Спроси&amp;ть снова</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>П&amp;ричина</translation>
    </message>
    <message>
        <source>Log the heari&amp;ng</source>
        <translation>Записать заседани&amp;е</translation>
    </message>
    <message>
        <source>It i&amp;s not so</source>
        <translation>Это &amp;не так</translation>
    </message>
    <message>
        <source>Add the &amp;order…</source>
        <translation>Вн&amp;ести постановление…</translation>
    </message>
    <message>
        <source>&amp;Open a new measure…</source>
        <translation>&amp;Открыть новую меру…</translation>
    </message>
    <message>
        <source>&amp;Open a new judgment…</source>
        <translation>&amp;Открыть новый приговор…</translation>
    </message>
    <message>
        <source>Add h&amp;ow the measure ended…</source>
        <translation>Внести, как мера &amp;окончилась…</translation>
    </message>
</context>
<context>
    <name>habeas::ui::Findings</name>
    <message>
        <source>Check these</source>
        <translation>Проверьте</translation>
    </message>
    <message numerus="yes">
        <source>%n more under “To check”</source>
        <translation>
            <numerusform>ещё %n на вкладке «Проверить»</numerusform>
            <numerusform>ещё %n на вкладке «Проверить»</numerusform>
            <numerusform>ещё %n на вкладке «Проверить»</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>habeas::ui::FindingsList</name>
    <message>
        <source>In the way</source>
        <translation>Мешает</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Проверьте</translation>
    </message>
    <message>
        <source>Consider</source>
        <translation>Подумайте</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>how much it matters; what it is</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>habeas::ui::FormDialog</name>
    <message>
        <source>Sa&amp;ve and next</source>
        <translation>Сохранить и &amp;ещё одну</translation>
    </message>
    <message>
        <source>Save and go on with another one (Ctrl+Shift+Enter)</source>
        <translation>Сохранить и начать следующую (Ctrl+Shift+Enter)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>Со&amp;хранить</translation>
    </message>
    <message>
        <source>Save and close (Ctrl+Enter)</source>
        <translation>Сохранить и закрыть (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Close; what was typed is kept as a draft (Esc)</source>
        <translation>Закрыть; введённое останется черновиком (Esc)</translation>
    </message>
    <message>
        <source>What stands in the way</source>
        <translation>Что мешает сохранить</translation>
    </message>
    <message>
        <source>What saving does</source>
        <translation>Что будет при сохранении</translation>
    </message>
    <message>
        <source>Close the form?</source>
        <translation>Закрыть форму?</translation>
    </message>
    <message>
        <source>What you typed could not be kept as a draft: the file cannot be written at the moment. Closing the form now loses it.</source>
        <translation>Введённое не удалось сохранить в черновике: в файл сейчас нельзя записать. Если закрыть форму сейчас, оно пропадёт.</translation>
    </message>
    <message>
        <source>&amp;Keep it open</source>
        <translation>&amp;Не закрывать</translation>
    </message>
    <message>
        <source>&amp;Lose it</source>
        <translation>&amp;Закрыть и потерять</translation>
    </message>
</context>
<context>
    <name>habeas::ui::HearingForm</name>
    <message>
        <source>&amp;Case</source>
        <translation>&amp;Дело</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>Д&amp;ата</translation>
    </message>
    <message>
        <source>&amp;Purpose</source>
        <translation>&amp;Предмет</translation>
    </message>
    <message>
        <source>C&amp;ourt</source>
        <translation>&amp;Суд</translation>
    </message>
    <message>
        <source>O&amp;utcome</source>
        <translation>&amp;Исход</translation>
    </message>
    <message>
        <source>Un&amp;til</source>
        <translation>Д&amp;о</translation>
    </message>
    <message>
        <source>Counted &amp;from</source>
        <translation>Отс&amp;чёт</translation>
    </message>
    <message>
        <source>&amp;Measure</source>
        <translation>&amp;Мера</translation>
    </message>
    <message>
        <source>Time of da&amp;y</source>
        <translation>&amp;Время</translation>
    </message>
    <message>
        <source>Fo&amp;rm</source>
        <translation>&amp;Форма</translation>
    </message>
    <message>
        <source>&amp;Judge</source>
        <translation>С&amp;удья</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Заметка</translation>
    </message>
    <message>
        <source>Ne&amp;xt hearing</source>
        <translation>С&amp;ледующее заседание</translation>
    </message>
    <message>
        <source>Choose the case this hearing belongs to.</source>
        <translation>Выберите дело, к которому относится это заседание.</translation>
    </message>
    <message>
        <source>No case matches ‘%1’. Type a reference or a part of a name, then Tab.</source>
        <translation>Ни одно дело не подходит под «%1». Введите номер или часть имени, затем Tab.</translation>
    </message>
    <message>
        <source>The date of the hearing is needed. A month is enough: May 2022.</source>
        <translation>Нужна дата заседания. Достаточно месяца: май 2022.</translation>
    </message>
    <message>
        <source>2m, 15 days, or a day</source>
        <translation>2 мес, 15 дней или день</translation>
    </message>
    <message>
        <source>Not said: every reading stays open</source>
        <translation>Не сказано: возможны все толкования</translation>
    </message>
    <message>
        <source>10:00</source>
        <translation>10:00</translation>
    </message>
    <message>
        <source>Who told you, when: Lawyer by phone, 6 May</source>
        <translation>Кто и когда сообщил: адвокат по телефону, 6 мая</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <comment>measure, date</comment>
        <translation>%1 (начало: %2)</translation>
    </message>
    <message>
        <source>the hearing</source>
        <translation>заседание</translation>
    </message>
    <message>
        <source>Sourc&amp;e</source>
        <translation>Источ&amp;ник</translation>
    </message>
    <message>
        <source>A name or reference; or all in one line: sam, 6 may, ext, 2m</source>
        <translation>Имя или номер; или всё одной строкой: сам, 6 мая, про, 2м</translation>
    </message>
    <message>
        <source>the court used last in this case</source>
        <translation>суд, указанный в этом деле последним</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field, what stands in the way</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>&amp;Whose hearing</source>
        <translation>О &amp;ком заседание</translation>
    </message>
    <message>
        <source>%1, ordered at this hearing</source>
        <comment>measure</comment>
        <translation>%1 – по решению этого заседания</translation>
    </message>
    <message>
        <source>= %1</source>
        <comment>what a line was understood as</comment>
        <translation>= %1</translation>
    </message>
    <message>
        <source>&amp;Also ends: %1 since %2 (%3)</source>
        <comment>measure, day, how it ended</comment>
        <translation>П&amp;рекращает и меру: %1, начало: %2 (%3)</translation>
    </message>
    <message>
        <source>Take the tick away where the person was not let go</source>
        <translation>Снимите отметку, если человека не отпустили</translation>
    </message>
    <message>
        <source>The hearing is about %1.</source>
        <comment>a person</comment>
        <translation>Речь в заседании о: %1.</translation>
    </message>
</context>
<context>
    <name>habeas::ui::HelpDialog</name>
    <message>
        <source>No topic has the words “%1”. Try one word, or another one.</source>
        <translation>Ни в одной теме нет слов «%1». Попробуйте одно слово или другое.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Справка</translation>
    </message>
    <message>
        <source>&amp;Search the help</source>
        <translation>&amp;Поиск в справке</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Темы</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>Объяснение</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>habeas::ui::LawInput</name>
    <message>
        <source>= %1</source>
        <translation>= %1</translation>
    </message>
</context>
<context>
    <name>habeas::ui::LetterForm</name>
    <message>
        <source>T&amp;o</source>
        <translation>&amp;Кому</translation>
    </message>
    <message>
        <source>O&amp;wn words</source>
        <translation>Сво&amp;й текст</translation>
    </message>
    <message>
        <source>Sign as</source>
        <translation>Подпись</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Должность</translation>
    </message>
    <message>
        <source>Return address</source>
        <translation>Обратный адрес</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>Our reference</source>
        <translation>Наш номер</translation>
    </message>
    <message>
        <source>What the reader should do, one request a line</source>
        <translation>Что должен сделать адресат, по одной просьбе в строке</translation>
    </message>
    <message>
        <source>Paragraphs of your own, with an empty line between them</source>
        <translation>Ваши абзацы, между ними пустая строка</translation>
    </message>
    <message>
        <source>Nobody in particular: an open letter</source>
        <translation>Никому лично: открытое письмо</translation>
    </message>
    <message>
        <source>Choose a template.</source>
        <translation>Выберите шаблон.</translation>
    </message>
    <message>
        <source>Choose the language of the letter.</source>
        <translation>Выберите язык письма.</translation>
    </message>
    <message>
        <source>&amp;Add a request</source>
        <translation>Добавить просьб&amp;у</translation>
    </message>
    <message>
        <source>Pick a request to start from; you can change its words</source>
        <translation>Выберите просьбу для начала; её слова можно изменить</translation>
    </message>
    <message>
        <source>A&amp;bout</source>
        <translation>О ко&amp;м</translation>
    </message>
    <message>
        <source>Choose whom the letter is about.</source>
        <translation>Выберите, о ком письмо.</translation>
    </message>
    <message>
        <source>Te&amp;mplate</source>
        <translation>&amp;Шаблон</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>&amp;Язык</translation>
    </message>
    <message>
        <source>S&amp;ubject</source>
        <translation>&amp;Тема письма</translation>
    </message>
    <message>
        <source>Re&amp;quests</source>
        <translation>Пр&amp;осьбы</translation>
    </message>
    <message>
        <source>Fact&amp;s</source>
        <translation>Ф&amp;акты</translation>
    </message>
    <message>
        <source>Several readers…</source>
        <translation>Несколько адресатов…</translation>
    </message>
    <message>
        <source>Write the same letter to several officials</source>
        <translation>Написать то же письмо нескольким адресатам</translation>
    </message>
    <message>
        <source>Several cases…</source>
        <translation>Несколько дел…</translation>
    </message>
    <message>
        <source>Write a letter of the same kind about other cases too</source>
        <translation>Написать такое же письмо и по другим делам</translation>
    </message>
    <message>
        <source>&amp;No name: initials stand for it</source>
        <translation>&amp;Без имени: вместо него инициалы</translation>
    </message>
    <message>
        <source>Also to: %1</source>
        <translation>Также кому: %1</translation>
    </message>
    <message>
        <source>Also about: %1</source>
        <translation>Также по делам: %1</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>Кому</translation>
    </message>
    <message>
        <source>About which cases too</source>
        <translation>По каким ещё делам</translation>
    </message>
    <message>
        <source>This letter follows up letter %1.</source>
        <translation>Это письмо продолжает письмо %1.</translation>
    </message>
    <message>
        <source>This letter follows up letter %1, sent on %2.</source>
        <translation>Это письмо продолжает письмо %1; отправлено: %2.</translation>
    </message>
    <message>
        <source>Copies to</source>
        <translation>Копии</translation>
    </message>
    <message>
        <source>Also what happened around the case</source>
        <translation>И что происходило вокруг дела</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Никому</translation>
    </message>
    <message>
        <source>Stands under the signature. Empty it, and this letter names nobody; the official&apos;s page stays as it is.</source>
        <translation>Стоит под подписью. Очистите – и в этом письме никто не назван; страница адресата останется как есть.</translation>
    </message>
    <message>
        <source>the record says “%1”</source>
        <translation>в записях: «%1»</translation>
    </message>
</context>
<context>
    <name>habeas::ui::LetterLogPage</name>
    <message>
        <source>Letters</source>
        <translation>Письма</translation>
    </message>
    <message>
        <source>No letter is on record yet. Open a case and write one with Ctrl+Shift+E.</source>
        <translation>Писем пока нет. Откройте дело и напишите письмо: Ctrl+Shift+E.</translation>
    </message>
    <message>
        <source>✖ %1</source>
        <translation>✖ %1</translation>
    </message>
    <message>
        <source>Select a letter to see it exactly as it was written.</source>
        <translation>Выберите письмо, чтобы увидеть его таким, каким оно было написано.</translation>
    </message>
    <message>
        <source>The letter exactly as it was written</source>
        <translation>Письмо таким, каким было написано</translation>
    </message>
    <message>
        <source>What became of the letter, and the facts it states</source>
        <translation>Что стало с письмом и какие факты в нём приведены</translation>
    </message>
    <message>
        <source>&amp;Approve…</source>
        <translation>&amp;Утвердить…</translation>
    </message>
    <message>
        <source>Approve the letter as it is; it then prints without the draft mark</source>
        <translation>Утвердить письмо как есть; после этого оно печатается без пометки «черновик»</translation>
    </message>
    <message>
        <source>See the pages again and print them</source>
        <translation>Посмотреть страницы ещё раз и напечатать</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <translation>&amp;Экспорт</translation>
    </message>
    <message>
        <source>Write the letter to a file again, exactly as it was written</source>
        <translation>Снова записать письмо в файл таким, каким было написано</translation>
    </message>
    <message>
        <source>Mark as &amp;sent…</source>
        <translation>&amp;Отправлено…</translation>
    </message>
    <message>
        <source>Note by what medium and on which day it was sent</source>
        <translation>Отметить, как и когда отправлено</translation>
    </message>
    <message>
        <source>Log a &amp;reply…</source>
        <translation>О&amp;твет…</translation>
    </message>
    <message>
        <source>Note what came back</source>
        <translation>Записать, что пришло в ответ</translation>
    </message>
    <message>
        <source>Note what came of the letter</source>
        <translation>Записать, чем кончилось</translation>
    </message>
    <message>
        <source>Follo&amp;w up</source>
        <translation>&amp;Напомнить</translation>
    </message>
    <message>
        <source>Write another letter that follows this one up</source>
        <translation>Написать следующее письмо в продолжение этого</translation>
    </message>
    <message>
        <source>PD&amp;F…</source>
        <translation>PD&amp;F…</translation>
    </message>
    <message>
        <source>Wor&amp;d…</source>
        <translation>Wor&amp;d…</translation>
    </message>
    <message>
        <source>&amp;OpenDocument…</source>
        <translation>&amp;OpenDocument…</translation>
    </message>
    <message>
        <source>&amp;HTML…</source>
        <translation>&amp;HTML…</translation>
    </message>
    <message>
        <source>&amp;Text…</source>
        <translation>&amp;Текст…</translation>
    </message>
    <message>
        <source>Outco&amp;me…</source>
        <translation>Ито&amp;г…</translation>
    </message>
    <message>
        <source>Pri&amp;nt…</source>
        <translation>Пе&amp;чать…</translation>
    </message>
</context>
<context>
    <name>habeas::ui::LetterPage</name>
    <message>
        <source>Letter about %1</source>
        <comment>reference of the case</comment>
        <translation>Письмо по делу %1</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n страница</numerusform>
            <numerusform>%n страницы</numerusform>
            <numerusform>%n страниц</numerusform>
        </translation>
    </message>
    <message>
        <source>No letter yet</source>
        <translation>Письма пока нет</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Дело</translation>
    </message>
    <message>
        <source>Back to the case (Alt+Left)</source>
        <translation>Назад к делу (Alt+Влево)</translation>
    </message>
    <message>
        <source>The letter as it will be printed</source>
        <translation>Письмо, каким оно будет напечатано</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>reference, name</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Consent covers this letter; nothing is withheld.</source>
        <translation>Согласие распространяется на это письмо; ничего не убрано.</translation>
    </message>
    <message>
        <source>Nothing in your own words needs another look.</source>
        <translation>В вашем тексте больше нечего проверять.</translation>
    </message>
    <message>
        <source>Replace what is withheld</source>
        <translation>Заменить скрытое</translation>
    </message>
    <message>
        <source>No other spelling is known</source>
        <translation>Другого написания неизвестно</translation>
    </message>
    <message>
        <source>Add “%1” to the office&apos;s words</source>
        <translation>Добавить «%1» к словам организации</translation>
    </message>
    <message>
        <source>What to look at before it is sent</source>
        <translation>На что посмотреть перед отправкой</translation>
    </message>
    <message>
        <source>Letter before</source>
        <translation>Предыдущее письмо</translation>
    </message>
    <message>
        <source>Letter after</source>
        <translation>Следующее письмо</translation>
    </message>
    <message>
        <source>The letter you had begun is back, as it was typed.</source>
        <translation>Начатое письмо снова здесь, как было напечатано.</translation>
    </message>
    <message>
        <source>Letter %1 of %2: %3, %4</source>
        <comment>number, how many, case, reader</comment>
        <translation>Письмо %1 из %2: %3, %4</translation>
    </message>
    <message>
        <source>an open letter</source>
        <translation>открытое письмо</translation>
    </message>
    <message>
        <source>This document rests on no consent: it is for the office, the person or the family.</source>
        <translation>Этому документу согласие не нужно: он для офиса, самого человека или семьи.</translation>
    </message>
    <message>
        <source>Stays out of this letter. %1</source>
        <translation>Не вошло в письмо. %1</translation>
    </message>
    <message>
        <source>Printed. %1</source>
        <comment>what the letter log keeps</comment>
        <translation>Напечатано. %1</translation>
    </message>
    <message>
        <source>Written to %1. %2</source>
        <comment>file, what the letter log keeps</comment>
        <translation>Записано в %1. %2</translation>
    </message>
    <message>
        <source>The log has this letter already: it keeps its reference %1.</source>
        <translation>Это письмо уже есть в журнале: за ним остаётся номер %1.</translation>
    </message>
    <message>
        <source>A draft again: %1 approved several letters before something changed or the file was locked. Have them approved as they are now.</source>
        <translation>Снова черновик: утверждено было сразу несколько писем (%1), после чего что-то изменилось или файл закрывали. Утвердите их такими, какие они сейчас.</translation>
    </message>
    <message>
        <source>A draft again: %1 approved other words than these. Have it approved as it is now.</source>
        <translation>Снова черновик: утверждён был другой текст (%1). Утвердите письмо таким, какое оно сейчас.</translation>
    </message>
    <message>
        <source>The letter now says something else than what %1 approved. Nothing went out: look at the page and have it approved as it is now.</source>
        <translation>В письме уже не то, что утверждено (%1). Ничего не вышло: посмотрите на страницу и утвердите письмо таким, какое оно сейчас.</translation>
    </message>
</context>
<context>
    <name>habeas::ui::LetterStepDialog</name>
    <message>
        <source>&amp;Approved by</source>
        <translation>&amp;Кто утверждает</translation>
    </message>
    <message>
        <source>&amp;Why it goes to the court all the same</source>
        <translation>&amp;Почему всё же в суд</translation>
    </message>
    <message>
        <source>Sent &amp;by</source>
        <translation>Как &amp;отправлено</translation>
    </message>
    <message>
        <source>Sent &amp;on</source>
        <translation>&amp;Когда отправлено</translation>
    </message>
    <message>
        <source>&amp;Tracking number</source>
        <translation>&amp;Номер отслеживания</translation>
    </message>
    <message>
        <source>&amp;Reply due</source>
        <translation>Ответ о&amp;жидается</translation>
    </message>
    <message>
        <source>Reply came &amp;on</source>
        <translation>&amp;Когда пришёл ответ</translation>
    </message>
    <message>
        <source>Their re&amp;ference</source>
        <translation>Их &amp;номер</translation>
    </message>
    <message>
        <source>&amp;What it says</source>
        <translation>&amp;Что в нём сказано</translation>
    </message>
    <message>
        <source>The reply as a &amp;document</source>
        <translation>Ответ как &amp;документ</translation>
    </message>
    <message>
        <source>What &amp;came of it</source>
        <translation>Чем к&amp;ончилось</translation>
    </message>
    <message>
        <source>Say how it was sent.</source>
        <translation>Скажите, как отправлено.</translation>
    </message>
    <message>
        <source>Approve letter %1</source>
        <translation>Утвердить письмо %1</translation>
    </message>
    <message>
        <source>The text stays exactly as it is and prints without the draft mark.</source>
        <translation>Текст остаётся в точности таким и печатается без пометки «черновик».</translation>
    </message>
    <message>
        <source>“%1” has the case before it. A letter there may be taken as interference and do harm: say why it is meant.</source>
        <translation>Дело находится в производстве: «%1». Письмо туда могут счесть вмешательством, и оно может навредить: скажите, зачем оно.</translation>
    </message>
    <message>
        <source>Letter %1 was sent</source>
        <translation>Письмо %1 отправлено</translation>
    </message>
    <message>
        <source>Reply to letter %1</source>
        <translation>Ответ на письмо %1</translation>
    </message>
    <message>
        <source>What came of letter %1</source>
        <translation>Итог письма %1</translation>
    </message>
    <message>
        <source>The urgent action has run out, but &amp;letters are still wanted</source>
        <translation>Срок акции истёк, но письма &amp;ещё нужны</translation>
    </message>
    <message>
        <source>approval of letter %1</source>
        <comment>an unfinished form</comment>
        <translation>утверждение письма %1</translation>
    </message>
    <message>
        <source>sending of letter %1</source>
        <comment>an unfinished form</comment>
        <translation>отправка письма %1</translation>
    </message>
    <message>
        <source>reply to letter %1</source>
        <comment>an unfinished form</comment>
        <translation>ответ на письмо %1</translation>
    </message>
    <message>
        <source>outcome of letter %1</source>
        <comment>an unfinished form</comment>
        <translation>исход письма %1</translation>
    </message>
    <message>
        <source>What you had typed is back.</source>
        <translation>То, что вы набрали, снова здесь.</translation>
    </message>
    <message>
        <source>Why it is &amp;meant although the person died</source>
        <translation>З&amp;ачем оно нужно, хотя человек умер</translation>
    </message>
    <message>
        <source>The person it is about died, and it is written about the living: say why it is meant all the same.</source>
        <translation>Человек, о котором письмо, умер, а оно написано о живом: скажите, зачем оно всё же нужно.</translation>
    </message>
    <message>
        <source>The day on record is to be corrected</source>
        <translation>Исправить записанный день</translation>
    </message>
    <message>
        <source>It went out once more</source>
        <translation>Письмо ушло ещё раз</translation>
    </message>
    <message>
        <source>Why it &amp;goes out after the reprisal</source>
        <translation>Почему письмо уходит &amp;после репрессии</translation>
    </message>
    <message>
        <source>&amp;What this notes</source>
        <translation>&amp;Что записывается</translation>
    </message>
    <message>
        <source>A reprisal against the person followed an earlier letter. Ask the family or the lawyer whether another one helps or harms, and say why it goes out.</source>
        <translation>За прежним письмом последовала репрессия против человека. Спросите семью или адвоката, поможет ещё одно или навредит, и укажите, почему оно уходит.</translation>
    </message>
    <message>
        <source>It is on record as sent already (%1). Say whether that day is to be corrected or the letter went out once more.</source>
        <translation>Письмо уже отмечено как отправленное (%1). Укажите, исправить ли этот день или письмо ушло ещё раз.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>changes</comment>
        <translation>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Facts it rests on changed since it was written or approved. Read it again, and write it anew where it is no longer so.</source>
        <translation>Факты, на которые оно опирается, изменились с тех пор, как оно написано или утверждено. Перечитайте его и напишите заново, если в нём что-то уже не так.</translation>
    </message>
    <message>
        <source>The letter is right as &amp;it stands, whatever changed since</source>
        <translation>Письмо ве&amp;рно как есть, что бы с тех пор ни изменилось</translation>
    </message>
</context>
<context>
    <name>habeas::ui::ListModel</name>
    <message>
        <source>today, %1</source>
        <translation>сегодня, %1</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln day(s), %1</source>
        <translation>
            <numerusform>через %Ln день, %1</numerusform>
            <numerusform>через %Ln дня, %1</numerusform>
            <numerusform>через %Ln дней, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>never</source>
        <comment>an address was checked</comment>
        <translation>никогда</translation>
    </message>
    <message>
        <source>look out: %1</source>
        <translation>внимание: %1</translation>
    </message>
    <message>
        <source>overdue, %1</source>
        <translation>просрочено, %1</translation>
    </message>
    <message>
        <source>%1, overdue</source>
        <comment>a day that has passed</comment>
        <translation>%1, просрочено</translation>
    </message>
</context>
<context>
    <name>habeas::ui::ListPane</name>
    <message numerus="yes">
        <source>%1, %Ln selected</source>
        <translation>
            <numerusform>%1, выбрана %Ln</numerusform>
            <numerusform>%1, выбрано %Ln</numerusform>
            <numerusform>%1, выбрано %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Sort &amp;ascending</source>
        <translation>По &amp;возрастанию</translation>
    </message>
    <message>
        <source>Sort &amp;descending</source>
        <translation>По &amp;убыванию</translation>
    </message>
    <message>
        <source>empty</source>
        <comment>a cell without a value</comment>
        <translation>пусто</translation>
    </message>
    <message>
        <source>&amp;Filter by “%1”</source>
        <translation>&amp;Фильтр: «%1»</translation>
    </message>
    <message>
        <source>All &amp;but “%1”</source>
        <translation>Вс&amp;ё, кроме «%1»</translation>
    </message>
    <message>
        <source>&amp;Write a filter…</source>
        <translation>&amp;Написать фильтр…</translation>
    </message>
    <message>
        <source>&amp;Hide “%1”</source>
        <translation>&amp;Скрыть «%1»</translation>
    </message>
    <message>
        <source>C&amp;olumns…</source>
        <translation>С&amp;толбцы…</translation>
    </message>
    <message>
        <source>O&amp;pen</source>
        <translation>&amp;Открыть</translation>
    </message>
    <message>
        <source>&amp;Edit selected…</source>
        <translation>Изменить в&amp;ыбранное…</translation>
    </message>
    <message>
        <source>&amp;Copy as a table</source>
        <translation>&amp;Копировать таблицей</translation>
    </message>
    <message>
        <source>Paste a &amp;table…</source>
        <translation>Вставить та&amp;блицу…</translation>
    </message>
    <message>
        <source>&amp;Select all shown</source>
        <translation>Выбрать все &amp;показанные</translation>
    </message>
    <message>
        <source>Save the view</source>
        <translation>Сохранить вид</translation>
    </message>
    <message>
        <source>&amp;Name of the view</source>
        <translation>&amp;Название вида</translation>
    </message>
    <message>
        <source>Letters are not changed many at once: each is approved, sent and answered by itself. Nothing was changed.</source>
        <translation>Письма не меняют по многу сразу: каждое утверждают, отправляют и отмечают ответ отдельно. Ничего не изменено.</translation>
    </message>
    <message>
        <source>Letters are not pasted from a table: each is written from its case. Nothing was changed.</source>
        <translation>Письма не вставляют из таблицы: каждое пишут из его дела. Ничего не изменено.</translation>
    </message>
    <message>
        <source>There is no text on the clipboard to paste. Copy cells in a spreadsheet first.</source>
        <translation>В буфере обмена нет текста для вставки. Сначала скопируйте ячейки из таблицы.</translation>
    </message>
    <message>
        <source>%1; copied for one minute: %2</source>
        <comment>how many cases are shown, how many are copied</comment>
        <translation>%1; скопировано на одну минуту: %2</translation>
    </message>
    <message>
        <source>The list is still looking for what the filter lets through. Press Ctrl+E again when its rows are there. Nothing was changed.</source>
        <translation>Список ещё ищет строки по фильтру. Нажмите Ctrl+E ещё раз, когда они появятся. Ничего не изменено.</translation>
    </message>
    <message>
        <source>Reading the list…</source>
        <translation>Чтение списка…</translation>
    </message>
    <message>
        <source>The export was stopped. No file was written.</source>
        <translation>Экспорт остановлен. Файл не записан.</translation>
    </message>
    <message>
        <source>The list is still looking for what the filter lets through. Export it when its rows are there. No file was written.</source>
        <translation>Список ещё ищет строки по фильтру. Выгрузите его, когда они появятся. Файл не записан.</translation>
    </message>
    <message>
        <source>The list shows no row to write into a file. No file was written.</source>
        <translation>В списке нет ни одной строки для файла. Файл не записан.</translation>
    </message>
    <message>
        <source>Export the list</source>
        <translation>Экспорт списка</translation>
    </message>
    <message>
        <source>&amp;Write the file…</source>
        <translation>&amp;Записать файл…</translation>
    </message>
    <message>
        <source>&amp;Do not write</source>
        <translation>&amp;Не записывать</translation>
    </message>
    <message numerus="yes">
        <source>From the list “%1”: %2 in the order shown, with %n column(s).</source>
        <comment>what will be written: 12 cases</comment>
        <translation>
            <numerusform>Из списка «%1»: %2 в показанном порядке, %n столбец.</numerusform>
            <numerusform>Из списка «%1»: %2 в показанном порядке, %n столбца.</numerusform>
            <numerusform>Из списка «%1»: %2 в показанном порядке, %n столбцов.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is filtered: it is the whole list.</source>
        <translation>Фильтра нет: это весь список.</translation>
    </message>
    <message>
        <source>Filtered by %1.</source>
        <translation>Фильтр: %1.</translation>
    </message>
    <message>
        <source> or </source>
        <comment>between two filters</comment>
        <translation> или </translation>
    </message>
    <message>
        <source> and </source>
        <comment>between two filters</comment>
        <translation> и </translation>
    </message>
    <message>
        <source>The file leaves the vault and will not be encrypted: whoever gets it can read it. The history will say that it was made.</source>
        <translation>Файл покидает хранилище и не будет зашифрован: его прочитает каждый, к кому он попадёт. В истории останется запись о нём.</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Таблицы (*.csv)</translation>
    </message>
    <message>
        <source>Writing the file…</source>
        <translation>Запись файла…</translation>
    </message>
    <message>
        <source>E&amp;xport the list…</source>
        <translation>&amp;Экспорт списка…</translation>
    </message>
    <message>
        <source>Copying was stopped. The clipboard is as it was.</source>
        <translation>Копирование остановлено. Буфер обмена прежний.</translation>
    </message>
    <message>
        <source>Nothing was copied, and the clipboard is as it was.</source>
        <translation>Ничего не скопировано, буфер обмена прежний.</translation>
    </message>
    <message>
        <source>Copied for one minute: %1.</source>
        <comment>how many cases</comment>
        <translation>На минуту скопировано: %1.</translation>
    </message>
    <message>
        <source>Edit the &amp;record…</source>
        <translation>Изменить &amp;запись…</translation>
    </message>
    <message>
        <source>Lo&amp;g a hearing…</source>
        <translation>Внести засе&amp;дание…</translation>
    </message>
    <message>
        <source>Write a &amp;letter…</source>
        <translation>Написать п&amp;исьмо…</translation>
    </message>
    <message>
        <source>Put into the b&amp;in</source>
        <translation>В ко&amp;рзину</translation>
    </message>
</context>
<context>
    <name>habeas::ui::LogHearingDialog</name>
    <message>
        <source>Saved: %1</source>
        <comment>what was done</comment>
        <translation>Сохранено: %1</translation>
    </message>
    <message>
        <source>Log hearing</source>
        <translation>Запись заседания</translation>
    </message>
    <message>
        <source>Save and log another hearing of the same case (Ctrl+Shift+Enter)</source>
        <translation>Сохранить и записать ещё одно заседание того же дела (Ctrl+Shift+Enter)</translation>
    </message>
    <message>
        <source>hearing for %1</source>
        <comment>case reference</comment>
        <translation>заседание по делу %1</translation>
    </message>
    <message>
        <source>This will: %1</source>
        <comment>what saving does, in short</comment>
        <translation>Будет сделано: %1</translation>
    </message>
</context>
<context>
    <name>habeas::ui::MainWindow</name>
    <message>
        <source>%1 – Habeas</source>
        <translation>%1 – Habeas</translation>
    </message>
    <message>
        <source>There is no list of records on this page.</source>
        <translation>На этой странице нет списка записей.</translation>
    </message>
    <message numerus="yes">
        <source>When the vault was locked at %1, the disk could not be written to, and what was typed in %n form(s) is lost. Please type it again.</source>
        <translation>
            <numerusform>Когда хранилище закрывалось в %1, запись на диск была невозможна: набранное в %n форме потеряно. Пожалуйста, введите его снова.</numerusform>
            <numerusform>Когда хранилище закрывалось в %1, запись на диск была невозможна: набранное в %n формах потеряно. Пожалуйста, введите его снова.</numerusform>
            <numerusform>Когда хранилище закрывалось в %1, запись на диск была невозможна: набранное в %n формах потеряно. Пожалуйста, введите его снова.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a case to print its timeline, or open Statistics to print a chart.</source>
        <translation>Выберите дело, чтобы напечатать его хронологию, или откройте статистику, чтобы напечатать диаграмму.</translation>
    </message>
</context>
<context>
    <name>habeas::ui::MessageBar</name>
    <message>
        <source>Redo</source>
        <translation>Вернуть</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>Закрыть сообщение</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Отбросить</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Подробнее</translation>
    </message>
    <message>
        <source>Show all that was done</source>
        <translation>Показать всё, что было сделано</translation>
    </message>
</context>
<context>
    <name>habeas::ui::MoneyInput</name>
    <message>
        <source>as the source converts it</source>
        <translation>в пересчёте источника</translation>
    </message>
    <message>
        <source>amount</source>
        <translation>сумма</translation>
    </message>
    <message>
        <source>currency</source>
        <translation>валюта</translation>
    </message>
    <message>
        <source>amount as the source converts it</source>
        <translation>сумма в пересчёте источника</translation>
    </message>
    <message>
        <source>currency the source converts into</source>
        <translation>валюта пересчёта источника</translation>
    </message>
</context>
<context>
    <name>habeas::ui::NameDialog</name>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Сохранить</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Закрыть</translation>
    </message>
</context>
<context>
    <name>habeas::ui::NamedCodeInput</name>
    <message>
        <source>Empty: as the letters of the name say</source>
        <translation>Пусто: по буквам имени</translation>
    </message>
</context>
<context>
    <name>habeas::ui::Navigation</name>
    <message>
        <source>Cases</source>
        <translation>Дела</translation>
    </message>
    <message>
        <source>Hearings</source>
        <translation>Заседания</translation>
    </message>
    <message>
        <source>Custody</source>
        <translation>Стража и меры</translation>
    </message>
    <message>
        <source>Restrictions</source>
        <translation>Ограничения</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Письма</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Страницы</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>Officials</source>
        <translation>Должностные лица</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Статистика</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>page, how many</comment>
        <translation>%1  %2</translation>
    </message>
</context>
<context>
    <name>habeas::ui::NewCaseDialog</name>
    <message>
        <source>%1 (%2)</source>
        <comment>name, case references</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>Новое дело</translation>
    </message>
    <message>
        <source>Name, as letters print it</source>
        <translation>Имя, как в письмах</translation>
    </message>
    <message>
        <source>The same name in another script</source>
        <translation>То же имя другим письмом</translation>
    </message>
    <message>
        <source>Somebody on record already</source>
        <translation>Уже есть в записях</translation>
    </message>
    <message>
        <source>Reference (needed)</source>
        <translation>Номер дела (обязательно)</translation>
    </message>
    <message>
        <source>Empty: a new person</source>
        <translation>Пусто: новый человек</translation>
    </message>
    <message numerus="yes">
        <source>%n similar people on record: %1</source>
        <translation>
            <numerusform>Похожий человек в записях (%n): %1</numerusform>
            <numerusform>Похожие люди в записях (%n): %1</numerusform>
            <numerusform>Похожие люди в записях (%n): %1</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is not in the list of countries.</source>
        <translation>«%1» нет в списке стран.</translation>
    </message>
    <message>
        <source>This will: add the spelling “%1” to %2.</source>
        <comment>name, person on record</comment>
        <translation>Будет добавлено написание «%1» к записи: %2.</translation>
    </message>
    <message>
        <source>” and “</source>
        <comment>between two names</comment>
        <translation>» и «</translation>
    </message>
    <message>
        <source>Name or two letters</source>
        <translation>Название или две буквы</translation>
    </message>
    <message>
        <source>“%1” chooses nobody. Take the person from the list with the Down key, or empty this field: then it is a new person.</source>
        <translation>«%1» никого не выбирает. Возьмите человека из списка клавишей «Вниз» или очистите это поле: тогда это новый человек.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field, what stands in the way</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>A case needs a reference, as in KZ-2026-001.</source>
        <translation>Делу нужен номер, например KZ-2026-001.</translation>
    </message>
</context>
<context>
    <name>habeas::ui::NothingHere</name>
    <message>
        <source>Clear all filters</source>
        <translation>Убрать все фильтры</translation>
    </message>
    <message>
        <source> or </source>
        <comment>between two filters</comment>
        <translation> или </translation>
    </message>
    <message>
        <source> and </source>
        <comment>between two filters</comment>
        <translation> и </translation>
    </message>
    <message>
        <source>No line matches %1.</source>
        <translation>Нет строк, подходящих под %1.</translation>
    </message>
    <message>
        <source>Without “%1” there are: %2.</source>
        <translation>Без фильтра «%1» есть: %2.</translation>
    </message>
    <message>
        <source>Take away “%1”</source>
        <translation>Убрать «%1»</translation>
    </message>
    <message>
        <source>Did you mean “%1” (%2)?</source>
        <translation>Может быть, «%1» (%2)?</translation>
    </message>
    <message>
        <source>Look for “%1”</source>
        <translation>Искать «%1»</translation>
    </message>
    <message>
        <source>“%1” has %2 with “%3”.</source>
        <comment>a column, how many lines, what was typed</comment>
        <translation>В столбце «%1» есть %2 с «%3».</translation>
    </message>
    <message>
        <source>Look for “%1” in “%2”</source>
        <comment>what was typed, a column</comment>
        <translation>Искать «%1» в столбце «%2»</translation>
    </message>
</context>
<context>
    <name>habeas::ui::NumberInput</name>
    <message>
        <source>“%1” is not a whole number. Write digits only, as in “12”.</source>
        <translation>«%1» — не целое число. Пишите только цифры, например «12».</translation>
    </message>
</context>
<context>
    <name>habeas::ui::OfficialDialog</name>
    <message>
        <source>an official</source>
        <translation>должностное лицо</translation>
    </message>
    <message>
        <source>official: %1</source>
        <translation>должностное лицо: %1</translation>
    </message>
    <message>
        <source>New official</source>
        <translation>Новое должностное лицо</translation>
    </message>
    <message>
        <source>Official: %1</source>
        <translation>Должностное лицо: %1</translation>
    </message>
    <message>
        <source>&amp;Kind of office</source>
        <translation>&amp;Вид должности</translation>
    </message>
    <message>
        <source>&amp;Office</source>
        <translation>&amp;Должность или орган</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Имя</translation>
    </message>
    <message>
        <source>&amp;Gender, where the salutation needs it</source>
        <translation>&amp;Пол, если нужен для обращения</translation>
    </message>
    <message>
        <source>Preferred &amp;language</source>
        <translation>Предпочитаемый &amp;язык</translation>
    </message>
    <message>
        <source>Address &amp;checked on</source>
        <translation>Адрес п&amp;роверен</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>&amp;Эл. почта</translation>
    </message>
    <message>
        <source>Cop&amp;ies to</source>
        <translation>&amp;Копии</translation>
    </message>
    <message>
        <source>No&amp;te</source>
        <translation>&amp;Заметка</translation>
    </message>
    <message>
        <source>Checked to&amp;day</source>
        <translation>Проверен се&amp;годня</translation>
    </message>
    <message>
        <source>A co&amp;urt with the case before it: writing may do harm</source>
        <translation>С&amp;уд ведёт дело: письмо может навредить</translation>
    </message>
    <message>
        <source>“%1” is no kind of office. Choose one from the list.</source>
        <translation>«%1» – такого вида должности нет. Выберите из списка.</translation>
    </message>
    <message>
        <source>“%1” is not in the list.</source>
        <translation>«%1» нет в списке.</translation>
    </message>
    <message>
        <source>In this language: %1</source>
        <translation>Язык: %1</translation>
    </message>
    <message>
        <source>Address as printed (%1)</source>
        <translation>Адрес (%1)</translation>
    </message>
    <message>
        <source>Salutation (%1)</source>
        <translation>Обращение (%1)</translation>
    </message>
    <message>
        <source>Close (%1)</source>
        <translation>Заключение (%1)</translation>
    </message>
    <message>
        <source>Offer these words from now on (%1)</source>
        <translation>Предлагать впредь (%1)</translation>
    </message>
    <message>
        <source>Countr&amp;y</source>
        <translation>&amp;Страна</translation>
    </message>
    <message>
        <source>“%1” is not in the list of countries.</source>
        <translation>«%1» нет в списке стран.</translation>
    </message>
    <message>
        <source>Name or two letters</source>
        <translation>Название или две буквы</translation>
    </message>
    <message>
        <source>Say which office it is, as in “Prosecutor General”.</source>
        <translation>Укажите должность или орган, например «Генеральный прокурор».</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field, what stands in the way</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>habeas::ui::OfficialImportDialog</name>
    <message>
        <source>changes one on record</source>
        <translation>изменяет имеющееся</translation>
    </message>
    <message>
        <source>nothing to change</source>
        <translation>менять нечего</translation>
    </message>
    <message>
        <source>new</source>
        <translation>новое</translation>
    </message>
    <message>
        <source>&amp;Take over</source>
        <translation>&amp;Принять</translation>
    </message>
    <message>
        <source>Import officials: %1</source>
        <translation>Импорт должностных лиц: %1</translation>
    </message>
    <message>
        <source>What the file would do, line by line</source>
        <translation>Что сделает файл, строка за строкой</translation>
    </message>
    <message>
        <source>&amp;Do not import</source>
        <translation>&amp;Не импортировать</translation>
    </message>
    <message>
        <source>This will do: %1</source>
        <comment>sentences</comment>
        <translation>Будет сделано: %1</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Строка</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Что произойдёт</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Должность или орган</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Препятствие</translation>
    </message>
    <message>
        <source>✖ left out</source>
        <translation>✖ пропущено</translation>
    </message>
    <message>
        <source>Officials have no field for: %1.</source>
        <translation>У должностных лиц нет полей для: %1.</translation>
    </message>
    <message>
        <source>Import officials</source>
        <translation>Импорт должностных лиц</translation>
    </message>
    <message>
        <source>Tables and vCards (*.csv *.vcf)</source>
        <translation>Таблицы и карточки vCard (*.csv *.vcf)</translation>
    </message>
    <message>
        <source>Export officials</source>
        <translation>Экспорт должностных лиц</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n official(s). The file is not encrypted.</source>
        <translation>
            <numerusform>%n должностное лицо записано. Файл не зашифрован.</numerusform>
            <numerusform>%n должностных лица записаны. Файл не зашифрован.</numerusform>
            <numerusform>%n должностных лиц записаны. Файл не зашифрован.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>habeas::ui::OfficialsPage</name>
    <message>
        <source>Officials</source>
        <translation>Должностные лица</translation>
    </message>
    <message>
        <source>⚠ A court that has the case before it: a letter may be taken as interference and do harm. Writing there is confirmed each time, with a reason.</source>
        <translation>⚠ Суд, в производстве которого находится дело: письмо могут счесть вмешательством, и оно может навредить. Каждое письмо туда подтверждается с указанием причины.</translation>
    </message>
    <message>
        <source>⚠ Nobody has checked this address.</source>
        <translation>⚠ Этот адрес никто не проверял.</translation>
    </message>
    <message numerus="yes">
        <source>⚠ Nobody has checked this address for %n day(s).</source>
        <translation>
            <numerusform>⚠ Этот адрес никто не проверял %n день.</numerusform>
            <numerusform>⚠ Этот адрес никто не проверял %n дня.</numerusform>
            <numerusform>⚠ Этот адрес никто не проверял %n дней.</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Страна</translation>
    </message>
    <message>
        <source>No official is on record yet. Add one with Ins, or import a table or vCards.</source>
        <translation>Должностных лиц пока нет. Добавьте клавишей Ins или импортируйте таблицу или карточки vCard.</translation>
    </message>
    <message>
        <source>Kind of office</source>
        <translation>Вид должности</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Пол</translation>
    </message>
    <message>
        <source>Preferred language</source>
        <translation>Предпочитаемый язык</translation>
    </message>
    <message>
        <source>Address checked on</source>
        <translation>Адрес проверен</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Эл. почта</translation>
    </message>
    <message>
        <source>Copies to</source>
        <translation>Копии</translation>
    </message>
    <message>
        <source>Address (%1)</source>
        <translation>Адрес (%1)</translation>
    </message>
    <message>
        <source>Salutation (%1)</source>
        <translation>Обращение (%1)</translation>
    </message>
    <message>
        <source>Close (%1)</source>
        <translation>Заключение (%1)</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>&amp;New…</source>
        <translation>&amp;Новое…</translation>
    </message>
    <message>
        <source>Add an official (Ins)</source>
        <translation>Добавить должностное лицо (Ins)</translation>
    </message>
    <message>
        <source>Change this official and the forms of address (F4)</source>
        <translation>Изменить должностное лицо и обращения к нему (F4)</translation>
    </message>
    <message>
        <source>I&amp;mport…</source>
        <translation>Импо&amp;рт…</translation>
    </message>
    <message>
        <source>Take officials in from a table (.csv) or vCards (.vcf)</source>
        <translation>Принять должностных лиц из таблицы (.csv) или карточек vCard (.vcf)</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>&amp;Экспорт…</translation>
    </message>
    <message>
        <source>Write all officials to a table or to vCards</source>
        <translation>Записать всех должностных лиц в таблицу или в карточки vCard</translation>
    </message>
    <message>
        <source>Chan&amp;ge…</source>
        <translation>Из&amp;менить…</translation>
    </message>
    <message>
        <source>&amp;Address checked today</source>
        <translation>&amp;Адрес проверен сегодня</translation>
    </message>
    <message>
        <source>Address checked today: %1</source>
        <translation>Адрес проверен сегодня: %1</translation>
    </message>
    <message>
        <source>Somebody has checked today that the address is right; of all that are selected</source>
        <translation>Сегодня кто-то проверил, что адрес верен; для всех выбранных</translation>
    </message>
</context>
<context>
    <name>habeas::ui::OutputBar</name>
    <message>
        <source>See the pages, then print them (Ctrl+P)</source>
        <translation>Посмотреть страницы и напечатать их (Ctrl+P)</translation>
    </message>
    <message>
        <source>Send the letter to a printer</source>
        <translation>Отправить письмо на принтер</translation>
    </message>
    <message>
        <source>Write the letter as a PDF file (Ctrl+Shift+P)</source>
        <translation>Записать письмо в файл PDF (Ctrl+Shift+P)</translation>
    </message>
    <message>
        <source>Write the letter as a Word document, to go on working on it (Ctrl+Shift+W)</source>
        <translation>Записать письмо документом Word, чтобы работать над ним дальше (Ctrl+Shift+W)</translation>
    </message>
    <message>
        <source>Write the letter as an OpenDocument text, for the web or as plain text</source>
        <translation>Записать письмо документом OpenDocument, для веба или простым текстом</translation>
    </message>
    <message>
        <source>&amp;OpenDocument…</source>
        <translation>&amp;Документ OpenDocument…</translation>
    </message>
    <message>
        <source>&amp;HTML…</source>
        <translation>Ве&amp;б…</translation>
    </message>
    <message>
        <source>&amp;Text…</source>
        <translation>&amp;Текст…</translation>
    </message>
    <message>
        <source>Word document (*.docx)</source>
        <translation>Документ Word (*.docx)</translation>
    </message>
    <message>
        <source>OpenDocument text (*.odt)</source>
        <translation>Документ OpenDocument (*.odt)</translation>
    </message>
    <message>
        <source>HTML file (*.html)</source>
        <translation>Файл HTML (*.html)</translation>
    </message>
    <message>
        <source>Text file (*.txt)</source>
        <translation>Текстовый файл (*.txt)</translation>
    </message>
    <message>
        <source>PDF file (*.pdf)</source>
        <translation>Файл PDF (*.pdf)</translation>
    </message>
    <message>
        <source>&amp;Print preview</source>
        <translation>Просмот&amp;р</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Печать…</translation>
    </message>
    <message>
        <source>P&amp;DF…</source>
        <translation>Фай&amp;л PDF…</translation>
    </message>
    <message>
        <source>Word (DOC&amp;X)…</source>
        <translation>Докуме&amp;нт Word…</translation>
    </message>
    <message>
        <source>Other k&amp;inds</source>
        <translation>Дру&amp;гие…</translation>
    </message>
</context>
<context>
    <name>habeas::ui::Overview</name>
    <message>
        <source>%1, from %2, goes on: %3</source>
        <comment>measure, date, days</comment>
        <translation>%1, продолжается: %3 (начало: %2)</translation>
    </message>
    <message>
        <source>Overview of the case</source>
        <translation>Обзор дела</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Человек</translation>
    </message>
    <message>
        <source>Liberty</source>
        <translation>Свобода</translation>
    </message>
    <message>
        <source>Charges and sentence</source>
        <translation>Обвинения и приговор</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Изложение</translation>
    </message>
    <message>
        <source>Check these</source>
        <translation>Проверьте</translation>
    </message>
    <message>
        <source>Next deadlines</source>
        <translation>Ближайшие сроки</translation>
    </message>
    <message>
        <source>Last hearing</source>
        <translation>Последнее заседание</translation>
    </message>
    <message>
        <source>Next hearing</source>
        <translation>Следующее заседание</translation>
    </message>
    <message>
        <source>Urgent action</source>
        <translation>Срочная акция</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Согласие</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>measure, dates, days</comment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Until: %1, as the sentence is counted</source>
        <translation>До: %1, как считается срок</translation>
    </message>
    <message>
        <source>Until: %1</source>
        <translation>До: %1</translation>
    </message>
    <message>
        <source>%1 (to be safe by %2)</source>
        <comment>day, an earlier one</comment>
        <translation>%1 (надёжнее до %2)</translation>
    </message>
    <message>
        <source>%1, from %2 until the death: %3</source>
        <comment>measure, date, days</comment>
        <translation>%1, до смерти: %3 (начало: %2)</translation>
    </message>
</context>
<context>
    <name>habeas::ui::PaletteDialog</name>
    <message>
        <source>Find</source>
        <translation>Поиск</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Что найдено</translation>
    </message>
    <message>
        <source>No topic is called “%1”. Press F1 there to search the words of all topics.</source>
        <translation>Темы «%1» нет. Нажмите F1: там можно искать по словам всех тем.</translation>
    </message>
    <message>
        <source>Reading the names…</source>
        <translation>Имена читаются…</translation>
    </message>
    <message>
        <source>No command is called “%1”. Leave out the &gt; to look for people and cases.</source>
        <translation>Команды «%1» нет. Уберите знак &gt;, чтобы искать людей и дела.</translation>
    </message>
    <message>
        <source>Did you mean one of these? The arrow keys choose, Enter opens.</source>
        <translation>Может быть, это? Стрелки выбирают, Enter открывает.</translation>
    </message>
    <message>
        <source>None of these is what was typed. Choose one with the arrow keys first.</source>
        <translation>Ничто из этого не совпадает с набранным. Сначала выберите строку стрелками.</translation>
    </message>
    <message>
        <source>Name, case, date or command</source>
        <translation>Имя, дело, дата или команда</translation>
    </message>
    <message>
        <source>Name, case, court, letter, day of a hearing or command;  &gt; commands only;  ? help</source>
        <translation>Имя, дело, суд, письмо, день заседания или команда;  &gt; команды;  ? справка</translation>
    </message>
    <message>
        <source>Try fewer letters, or go on with the line above: the arrow keys choose, Enter opens.</source>
        <translation>Попробуйте меньше букв или выберите строку выше: стрелки выбирают, Enter открывает.</translation>
    </message>
</context>
<context>
    <name>habeas::ui::PaletteModel</name>
    <message>
        <source>%1 – %2</source>
        <comment>case reference, people</comment>
        <translation>%1 – %2</translation>
    </message>
</context>
<context>
    <name>habeas::ui::PaperDialog</name>
    <message>
        <source>Office of the Prosecutor General</source>
        <translation>Генеральная прокуратура</translation>
    </message>
    <message>
        <source>14 Example Street</source>
        <translation>ул. Примерная, 14</translation>
    </message>
    <message>
        <source>010000 Example</source>
        <translation>010000 Пример</translation>
    </message>
    <message>
        <source>What the letter is about</source>
        <translation>О чём письмо</translation>
    </message>
    <message>
        <source>Here the letter begins.</source>
        <translation>Здесь начинается письмо.</translation>
    </message>
    <message>
        <source>The office&apos;s logo</source>
        <translation>Логотип организации</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>Рисунки (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>No logo</source>
        <translation>Без логотипа</translation>
    </message>
    <message>
        <source>Logo: %1 kB</source>
        <translation>Логотип: %1 КБ</translation>
    </message>
    <message>
        <source>The first page of a letter on this paper</source>
        <translation>Первая страница письма на этой бумаге</translation>
    </message>
    <message>
        <source>Letterhead and paper</source>
        <translation>Бланк и бумага</translation>
    </message>
    <message>
        <source>Paper si&amp;ze</source>
        <translation>&amp;Размер бумаги</translation>
    </message>
    <message>
        <source>&amp;Form</source>
        <translation>&amp;Форма</translation>
    </message>
    <message>
        <source>&amp;Letterhead</source>
        <translation>&amp;Бланк</translation>
    </message>
    <message>
        <source>Foo&amp;ter line</source>
        <translation>&amp;Нижняя строка</translation>
    </message>
    <message>
        <source>&amp;Choose a logo…</source>
        <translation>&amp;Выбрать логотип…</translation>
    </message>
    <message>
        <source>&amp;No logo</source>
        <translation>&amp;Убрать логотип</translation>
    </message>
    <message>
        <source>The first page</source>
        <translation>Первая страница</translation>
    </message>
    <message>
        <source>Choose the size of the paper.</source>
        <translation>Выберите размер бумаги.</translation>
    </message>
    <message>
        <source>Choose the form of the paper.</source>
        <translation>Выберите форму бумаги.</translation>
    </message>
</context>
<context>
    <name>habeas::ui::PartialDateEdit</name>
    <message>
        <source>= %1</source>
        <translation>= %1</translation>
    </message>
    <message>
        <source>Choose a day in a calendar (F4)</source>
        <translation>Выбрать день в календаре (F4)</translation>
    </message>
    <message>
        <source>%1. Shift+F4 swaps.</source>
        <translation>%1. Shift+F4 меняет их местами.</translation>
    </message>
    <message>
        <source>Choose a day in a calendar (F4 or Down). Ctrl+Up and Ctrl+Down move by a day.</source>
        <translation>Выбрать день в календаре (F4 или «вниз»). Ctrl+«вверх» и Ctrl+«вниз» меняют дату на день.</translation>
    </message>
    <message>
        <source>%1 Alt+K keeps the words without a date.</source>
        <translation>%1 Alt+K сохранит слова без даты.</translation>
    </message>
</context>
<context>
    <name>habeas::ui::PassphraseEdit</name>
    <message>
        <source>Caps Lock seems to be on.</source>
        <translation>Похоже, включён Caps Lock.</translation>
    </message>
    <message>
        <source>Keyboard: Cyrillic letters</source>
        <translation>Клавиатура: кириллица</translation>
    </message>
    <message>
        <source>Keyboard: Latin letters</source>
        <translation>Клавиатура: латиница</translation>
    </message>
    <message>
        <source>Hide the passphrase</source>
        <translation>Скрыть парольную фразу</translation>
    </message>
    <message>
        <source>Show the passphrase</source>
        <translation>Показать парольную фразу</translation>
    </message>
</context>
<context>
    <name>habeas::ui::PasswordAsk</name>
    <message>
        <source>Type the password of this file.</source>
        <translation>Введите пароль этого файла.</translation>
    </message>
    <message>
        <source>This PDF is locked with a password of its own. Whoever sent it knows the password. It is used to show the pages now and is not kept.</source>
        <translation>Этот PDF закрыт собственным паролем. Пароль знает тот, кто его прислал. Пароль нужен только для показа страниц сейчас и не сохраняется.</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Пароль</translation>
    </message>
    <message>
        <source>Password of the file</source>
        <translation>Пароль файла</translation>
    </message>
    <message>
        <source>S&amp;how the pages</source>
        <translation>По&amp;казать страницы</translation>
    </message>
</context>
<context>
    <name>habeas::ui::PasteDialog</name>
    <message>
        <source>(left out)</source>
        <translation>(не брать)</translation>
    </message>
    <message>
        <source>Field for column %1, “%2”</source>
        <translation>Поле для столбца %1, «%2»</translation>
    </message>
    <message>
        <source>Paste a table</source>
        <translation>Вставить таблицу</translation>
    </message>
    <message>
        <source>The &amp;first row names the columns</source>
        <translation>&amp;Первая строка называет столбцы</translation>
    </message>
    <message>
        <source>What each row would do</source>
        <translation>Что сделает каждая строка</translation>
    </message>
    <message>
        <source>Nothing is saved before you save. Empty cells leave fields as they are. It is one step: Ctrl+Z takes all of it back.</source>
        <translation>До сохранения ничего не записывается. Пустые ячейки не меняют полей. Это один шаг: Ctrl+Z отменяет всё сразу.</translation>
    </message>
    <message>
        <source>No row would add or change anything.</source>
        <translation>Ни одна строка ничего не добавит и не изменит.</translation>
    </message>
    <message>
        <source>Paste a table: %1</source>
        <comment>how many records</comment>
        <translation>Вставить таблицу: %1</translation>
    </message>
    <message numerus="yes">
        <source>Looking at %n row(s)…</source>
        <translation>
            <numerusform>Просматривается %n строка…</numerusform>
            <numerusform>Просматриваются %n строки…</numerusform>
            <numerusform>Просматривается %n строк…</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message numerus="yes">
        <source>%n column(s) left out: %1.</source>
        <translation>
            <numerusform>Пропущен %n столбец: %1.</numerusform>
            <numerusform>Пропущены %n столбца: %1.</numerusform>
            <numerusform>Пропущено %n столбцов: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The rows are still being looked at. Save again in a moment.</source>
        <translation>Строки ещё просматриваются. Сохраните через мгновение.</translation>
    </message>
    <message>
        <source>are left out</source>
        <translation>не берутся</translation>
    </message>
    <message>
        <source>are about somebody else: a new person</source>
        <translation>говорят о другом человеке: он новый</translation>
    </message>
    <message>
        <source>are about the person on record</source>
        <translation>говорят о том же человеке</translation>
    </message>
    <message>
        <source>Rows with a &amp;name like one on record</source>
        <translation>Строки с &amp;именем, похожим на записанное</translation>
    </message>
    <message>
        <source>&amp;Kind of detention where no column says it</source>
        <translation>&amp;Вид меры, если столбца с ним нет</translation>
    </message>
    <message>
        <source>(choose: without it such rows are left out; not known: “%1”)</source>
        <translation>(выберите: иначе такие строки пропускаются; неизвестно: «%1»)</translation>
    </message>
    <message>
        <source>&amp;Whom rows without a name are about</source>
        <translation>&amp;О ком строки без имени</translation>
    </message>
    <message>
        <source>(choose: without it such rows are left out)</source>
        <translation>(выберите: без этого такие строки не берутся)</translation>
    </message>
    <message>
        <source>the day first: 3 April</source>
        <translation>сначала день: 3 апреля</translation>
    </message>
    <message>
        <source>the month first: 4 March</source>
        <translation>сначала месяц: 4 марта</translation>
    </message>
    <message>
        <source>&amp;Dates such as 03/04/26 have</source>
        <translation>&amp;Даты вида 03/04/26</translation>
    </message>
</context>
<context>
    <name>habeas::ui::PdfView</name>
    <message>
        <source>Searching…</source>
        <translation>Поиск…</translation>
    </message>
    <message>
        <source>Searching… %1 of %2 pages. Turning a page stops it.</source>
        <translation>Поиск… Просмотрено страниц: %1 из %2. Чтобы остановить, перелистните страницу.</translation>
    </message>
    <message>
        <source>“%1” is not in this document.</source>
        <translation>«%1» в этом документе нет.</translation>
    </message>
    <message>
        <source>The page</source>
        <translation>Страница</translation>
    </message>
    <message>
        <source>Nothing can be seen on this page. Either it is empty or the file is damaged here; save a copy to compare in another program.</source>
        <translation>На этой странице ничего не видно. Либо она пустая, либо файл в этом месте повреждён; сохраните копию, чтобы сравнить в другой программе.</translation>
    </message>
</context>
<context>
    <name>habeas::ui::PictureView</name>
    <message>
        <source>The picture</source>
        <translation>Изображение</translation>
    </message>
</context>
<context>
    <name>habeas::ui::PostalDialog</name>
    <message>
        <source>Write the envelopes or labels</source>
        <translation>Записать конверты или наклейки</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Файлы PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Whose addresses</source>
        <translation>Чьи адреса</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Выбрать…</translation>
    </message>
    <message>
        <source>%1 of %2 chosen</source>
        <translation>Выбрано %1 из %2</translation>
    </message>
    <message>
        <source>Choose whose addresses are to be printed.</source>
        <translation>Выберите, чьи адреса напечатать.</translation>
    </message>
    <message>
        <source>Envelopes and labels</source>
        <translation>Конверты и наклейки</translation>
    </message>
    <message>
        <source>&amp;Officials</source>
        <translation>&amp;Должностные лица</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Язык</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>&amp;Бумага</translation>
    </message>
    <message>
        <source>&amp;First label still there</source>
        <translation>&amp;Первая целая наклейка</translation>
    </message>
    <message>
        <source>Sen&amp;der</source>
        <translation>&amp;Отправитель</translation>
    </message>
    <message>
        <source>Choose the language of the addresses.</source>
        <translation>Выберите язык адресов.</translation>
    </message>
    <message>
        <source>Choose envelopes or labels.</source>
        <translation>Выберите конверты или наклейки.</translation>
    </message>
    <message>
        <source>Envelopes DL, 220 × 110 mm</source>
        <translation>Конверты DL, 220 × 110 мм</translation>
    </message>
    <message>
        <source>Envelopes C5, 229 × 162 mm</source>
        <translation>Конверты C5, 229 × 162 мм</translation>
    </message>
    <message>
        <source>Labels, 3 × 8 on A4</source>
        <translation>Наклейки, 3 × 8 на A4</translation>
    </message>
</context>
<context>
    <name>habeas::ui::RecordDialog</name>
    <message>
        <source>There is no form for this kind of record yet.</source>
        <translation>Для записей этого вида пока нет формы.</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <comment>kind of record, case reference</comment>
        <translation>%1 по делу %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field, what stands in the way</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <comment>what was done</comment>
        <translation>Сохранено: %1</translation>
    </message>
    <message>
        <source>New: %1 – %2</source>
        <comment>kind of record, case</comment>
        <translation>Новая запись: %1 – %2</translation>
    </message>
    <message>
        <source>Change: %1 – %2</source>
        <comment>kind of record, case</comment>
        <translation>Изменить: %1 – %2</translation>
    </message>
</context>
<context>
    <name>habeas::ui::RecordForm</name>
    <message>
        <source>%1: %2</source>
        <comment>what a record belongs to</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (needed)</source>
        <comment>a field that must be filled</comment>
        <translation>%1 (обязательно)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field, part of it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Sealed: no letter or export may use it</source>
        <translation>Закрыто: не попадает ни в письма, ни в выгрузку</translation>
    </message>
    <message>
        <source>&amp;More fields</source>
        <translation>&amp;Другие поля</translation>
    </message>
    <message>
        <source>Show or hide the other fields (Alt+M)</source>
        <translation>Показать или скрыть остальные поля (Alt+Д)</translation>
    </message>
    <message>
        <source>Empty: it imposed nothing itself</source>
        <translation>Пусто: сам он ничего не назначил</translation>
    </message>
</context>
<context>
    <name>habeas::ui::RecordHistoryDialog</name>
    <message>
        <source>%1 “%2”</source>
        <comment>kind of record, its words</comment>
        <translation>%1 «%2»</translation>
    </message>
    <message>
        <source>&amp;Put back</source>
        <translation>&amp;Вернуть</translation>
    </message>
    <message>
        <source>&amp;Put back: empty</source>
        <translation>&amp;Вернуть: пусто</translation>
    </message>
    <message>
        <source>&amp;Put back: “%1”</source>
        <translation>&amp;Вернуть: «%1»</translation>
    </message>
    <message>
        <source>Put back “%1” of the record: %2 – %3</source>
        <comment>field, record, case</comment>
        <translation>Вернуть поле «%1» записи: %2 – %3</translation>
    </message>
    <message>
        <source>Put the record back as of %1: %2 – %3</source>
        <comment>moment, record, case</comment>
        <translation>Вернуть запись к состоянию на %1: %2 – %3</translation>
    </message>
    <message>
        <source>Done: %1. Undo takes it back.</source>
        <translation>Сделано: %1. Это можно отменить.</translation>
    </message>
    <message>
        <source>History: %1</source>
        <comment>a record</comment>
        <translation>История: %1</translation>
    </message>
    <message>
        <source>Changes of the record</source>
        <translation>Изменения записи</translation>
    </message>
    <message>
        <source>Put the &amp;whole record back to this</source>
        <translation>Вернуть &amp;всю запись к этому</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>What is in the bin is brought back there (Case, Open the bin).</source>
        <translation>То, что лежит в корзине, возвращают из неё самой (Дело, Открыть корзину).</translation>
    </message>
    <message>
        <source>Enter, and Enter again, puts “%1” back to what it was before this change.</source>
        <translation>Enter и ещё раз Enter вернёт полю «%1» то, что было до этого изменения.</translation>
    </message>
    <message>
        <source>The record began with this: “%1” has no older value.</source>
        <translation>Запись с этого началась: у поля «%1» нет прежнего значения.</translation>
    </message>
    <message>
        <source>So the record is now. Choose a field to put its older value back, or an older change to put the whole record back to it.</source>
        <translation>Такова запись сейчас. Выберите поле, чтобы вернуть его прежнее значение, или более раннее изменение, чтобы вернуть к нему всю запись.</translation>
    </message>
    <message>
        <source>Enter, and Enter again, puts the whole record back to what it was after this change.</source>
        <translation>Enter и ещё раз Enter вернёт всю запись к тому, какой она была после этого изменения.</translation>
    </message>
</context>
<context>
    <name>habeas::ui::RecordListPage</name>
    <message>
        <source>Nothing is on record yet. Open a case (F3) and add it there (Insert).</source>
        <translation>Пока ничего не внесено. Откройте дело (F3) и добавьте запись в нём (Insert).</translation>
    </message>
</context>
<context>
    <name>habeas::ui::RecordPanel</name>
    <message>
        <source>All fields of the selected record</source>
        <translation>Все поля выбранной записи</translation>
    </message>
    <message>
        <source>Choose a line to see everything that is recorded of it.</source>
        <translation>Выберите строку, чтобы увидеть всё, что о ней внесено.</translation>
    </message>
    <message>
        <source>Sealed: no letter and no export may ever use it.</source>
        <translation>Опечатано: ни письмо, ни выгрузка не могут это использовать.</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation>Не внесено</translation>
    </message>
</context>
<context>
    <name>habeas::ui::RecordTree</name>
    <message>
        <source>Sealed · %1</source>
        <translation>Опечатано · %1</translation>
    </message>
</context>
<context>
    <name>habeas::ui::RecordVerbs</name>
    <message>
        <source>%1 – %2</source>
        <comment>kind of record, what it belongs to</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Open the case first (Enter): records are added on its tabs.</source>
        <translation>Сначала откройте дело (Enter): записи добавляются на его вкладках.</translation>
    </message>
    <message>
        <source>Nothing is on record that it could belong to. Add this first: %1.</source>
        <translation>Нет записи, к которой это могло бы относиться. Сначала добавьте: %1.</translation>
    </message>
    <message>
        <source>Select a record first.</source>
        <translation>Сначала выберите запись.</translation>
    </message>
    <message>
        <source>This is not changed by hand.</source>
        <translation>Это не меняется вручную.</translation>
    </message>
    <message>
        <source>Put into the bin: %1</source>
        <comment>how many records</comment>
        <translation>В корзину: %1</translation>
    </message>
    <message>
        <source>Put an official into the bin: %1</source>
        <translation>Убрать должностное лицо в корзину: %1</translation>
    </message>
</context>
<context>
    <name>habeas::ui::ReferenceInput</name>
    <message>
        <source>“%1” is not on record yet: saving adds a new person of that name.</source>
        <translation>«%1» ещё нет в записях: при сохранении будет добавлен новый человек с этим именем.</translation>
    </message>
</context>
<context>
    <name>habeas::ui::RestrictionSetDialog</name>
    <message>
        <source>restrictions for %1</source>
        <comment>case reference</comment>
        <translation>ограничения по делу %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field, what stands in the way</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Tick at least one ban or duty.</source>
        <translation>Отметьте хотя бы один запрет или обязанность.</translation>
    </message>
    <message numerus="yes">
        <source>This will: add %n restriction(s), each a record of its own.</source>
        <translation>
            <numerusform>Будет добавлено %n ограничение отдельной записью.</numerusform>
            <numerusform>Будет добавлено %n ограничения, каждое отдельной записью.</numerusform>
            <numerusform>Будет добавлено %n ограничений, каждое отдельной записью.</numerusform>
        </translation>
    </message>
    <message>
        <source>Restrictions of one judgment – %1</source>
        <comment>case reference</comment>
        <translation>Ограничения одного приговора – %1</translation>
    </message>
    <message>
        <source>What it bans or orders; beside each, the judgment’s own words:</source>
        <translation>Что запрещено или предписано; рядом — слова самого приговора:</translation>
    </message>
    <message>
        <source>Words of the judgment: %1</source>
        <comment>kind</comment>
        <translation>Слова приговора: %1</translation>
    </message>
    <message numerus="yes">
        <source>It will ask again about %n of them; that stands on Today when it is due.</source>
        <translation>
            <numerusform>О %n из них программа напомнит; в нужный день это появится на странице «Сегодня».</numerusform>
            <numerusform>О %n из них программа напомнит; в нужный день это появится на странице «Сегодня».</numerusform>
            <numerusform>О %n из них программа напомнит; в нужный день это появится на странице «Сегодня».</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field, part of it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>How long, asked again: %1</source>
        <comment>kind</comment>
        <translation>Спросить о сроке ещё раз: %1</translation>
    </message>
    <message>
        <source>do not ask again</source>
        <translation>не спрашивать</translation>
    </message>
    <message numerus="yes">
        <source>ask again in %n day(s)</source>
        <translation>
            <numerusform>через %n день</numerusform>
            <numerusform>через %n дня</numerusform>
            <numerusform>через %n дней</numerusform>
        </translation>
    </message>
    <message>
        <source>A fine belongs to a sentence. Choose the sentence above, or leave the fine empty.</source>
        <translation>Штраф относится к приговору. Выберите приговор выше или оставьте штраф пустым.</translation>
    </message>
    <message>
        <source>A breach on the list is of a ban that is not ticked any more. Tick it, or take the breach back.</source>
        <translation>Нарушение в списке относится к запрету, который больше не отмечен. Отметьте его или отмените нарушение.</translation>
    </message>
    <message>
        <source>Ask again how long this lasts: %1</source>
        <comment>kind of restriction</comment>
        <translation>Спросить ещё раз, как долго это действует: %1</translation>
    </message>
    <message>
        <source>&amp;Judgment’s text</source>
        <translation>Те&amp;кст приговора</translation>
    </message>
    <message>
        <source>Paste the judgment’s list: what it bans is ticked below, with its own words</source>
        <translation>Вставьте перечень из приговора: то, что он запрещает, отметится ниже, его же словами</translation>
    </message>
    <message>
        <source>Mentioned, not ticked</source>
        <translation>Упомянуто, не отмечено</translation>
    </message>
    <message>
        <source>The judgment’s text is still being read. Save again in a moment.</source>
        <translation>Текст приговора ещё читается. Сохраните ещё раз через мгновение.</translation>
    </message>
    <message>
        <source>As the text says: %1</source>
        <comment>times of one ban</comment>
        <translation>Как сказано в тексте: %1</translation>
    </message>
</context>
<context>
    <name>habeas::ui::SeveralDialog</name>
    <message>
        <source>Narrow the list</source>
        <translation>Сузить список</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>office, name</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>&amp;Take these</source>
        <translation>&amp;Взять эти</translation>
    </message>
    <message>
        <source>&amp;Leave as it was</source>
        <translation>&amp;Оставить как было</translation>
    </message>
    <message>
        <source>%1 of %2 chosen</source>
        <translation>Выбрано %1 из %2</translation>
    </message>
    <message>
        <source>A few letters narrow the list; Space ticks a line</source>
        <translation>Несколько букв сужают список; пробел отмечает строку</translation>
    </message>
</context>
<context>
    <name>habeas::ui::ShortcutSheet</name>
    <message>
        <source>In a form: save</source>
        <translation>В форме: сохранить</translation>
    </message>
    <message>
        <source>In a form: save and start the next one</source>
        <translation>В форме: сохранить и начать следующую</translation>
    </message>
    <message>
        <source>In a list: open the row</source>
        <translation>В списке: открыть строку</translation>
    </message>
    <message>
        <source>In a choice field: take the first match</source>
        <translation>В поле выбора: взять первое подходящее</translation>
    </message>
    <message>
        <source>In a date field: calendar</source>
        <translation>В поле даты: календарь</translation>
    </message>
    <message>
        <source>In a date field: swap day and month</source>
        <translation>В поле даты: поменять местами день и месяц</translation>
    </message>
    <message>
        <source>Next tab of a case</source>
        <translation>Следующая вкладка дела</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Сочетания клавиш</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Клавиши</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation>Что они делают</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Поиск</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>П&amp;ечать…</translation>
    </message>
    <message>
        <source>Print preview</source>
        <translation>Просмотр перед печатью</translation>
    </message>
    <message>
        <source>In a list: what can be done with its columns and rows</source>
        <translation>В списке: что можно сделать со столбцами и строками</translation>
    </message>
    <message>
        <source>In a list: copy the selected rows as a table</source>
        <translation>В списке: скопировать выбранные строки таблицей</translation>
    </message>
    <message>
        <source>On a tab of a case: copy all its lines as a table</source>
        <translation>На вкладке дела: скопировать все её строки таблицей</translation>
    </message>
</context>
<context>
    <name>habeas::ui::SourcesInput</name>
    <message>
        <source>“%1” is added as a new source.</source>
        <translation>«%1» будет добавлен как новый источник.</translation>
    </message>
    <message>
        <source>Who told you, when: Lawyer by phone, 6 May</source>
        <translation>Кто и когда сообщил: адвокат по телефону, 6 мая</translation>
    </message>
    <message>
        <source>%1 (new)</source>
        <comment>a source not on record yet</comment>
        <translation>%1 (новый)</translation>
    </message>
    <message>
        <source>a source kept outside this case</source>
        <translation>источник вне этого дела</translation>
    </message>
    <message>
        <source>Take out the source “%1”</source>
        <translation>Убрать источник «%1»</translation>
    </message>
</context>
<context>
    <name>habeas::ui::StatisticsPage</name>
    <message>
        <source>From</source>
        <translation>С</translation>
    </message>
    <message>
        <source>to</source>
        <translation>по</translation>
    </message>
    <message>
        <source>First year</source>
        <translation>Первый год</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Последний год</translation>
    </message>
    <message>
        <source>Keep as a file</source>
        <translation>Сохранить в файл</translation>
    </message>
    <message>
        <source>CSV, for a spreadsheet</source>
        <translation>CSV, для таблиц</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Показатели</translation>
    </message>
    <message>
        <source>The same figures as a table</source>
        <translation>Те же цифры таблицей</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Статистика</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Подсчёт…</translation>
    </message>
    <message>
        <source>Nothing on record falls into these years. Figures come from measures, hearings and sentences that carry a date.</source>
        <translation>На эти годы записей нет. Цифры берутся из мер, заседаний и приговоров, у которых есть дата.</translation>
    </message>
    <message>
        <source>Dashed: possible, but the dates leave it open.</source>
        <translation>Пунктир: возможно, но даты этого не определяют.</translation>
    </message>
    <message>
        <source>Keep the chart as a picture</source>
        <translation>Сохранить диаграмму как рисунок</translation>
    </message>
    <message>
        <source>Pictures (*.%1)</source>
        <translation>Рисунки (*.%1)</translation>
    </message>
    <message>
        <source>Keep the figures for a spreadsheet</source>
        <translation>Сохранить цифры для таблицы</translation>
    </message>
    <message>
        <source>Figures (*.csv)</source>
        <translation>Цифры (*.csv)</translation>
    </message>
    <message>
        <source>The chart could not be drawn, so nothing was printed.</source>
        <translation>Не удалось нарисовать диаграмму, поэтому ничего не напечатано.</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Печать…</translation>
    </message>
    <message>
        <source>Shows the chart as it will be printed (Ctrl+P)</source>
        <translation>Показывает диаграмму так, как она будет напечатана (Ctrl+P)</translation>
    </message>
</context>
<context>
    <name>habeas::ui::StatusStrip</name>
    <message numerus="yes">
        <source>Locks in %n s</source>
        <translation>
            <numerusform>Блокировка через %n с</numerusform>
            <numerusform>Блокировка через %n с</numerusform>
            <numerusform>Блокировка через %n с</numerusform>
        </translation>
    </message>
    <message>
        <source>Unlocked</source>
        <translation>Открыто</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Заблокировано</translation>
    </message>
    <message>
        <source>Lock now (Ctrl+Shift+L)</source>
        <translation>Заблокировать сейчас (Ctrl+Shift+L)</translation>
    </message>
    <message>
        <source>✓ Saved %1</source>
        <translation>✓ Сохранено %1</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>Язык: %1</translation>
    </message>
    <message>
        <source>Next language</source>
        <translation>Следующий язык</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Size: %1 %</source>
        <translation>Размер: %1 %</translation>
    </message>
    <message>
        <source>Back to normal size (Ctrl+0)</source>
        <translation>Вернуть обычный размер (Ctrl+0)</translation>
    </message>
    <message>
        <source>Codes instead of names</source>
        <translation>Коды вместо имён</translation>
    </message>
    <message>
        <source>Names shown</source>
        <translation>Имена видны</translation>
    </message>
    <message>
        <source>Show the names again (F9). Letters and exports have them all the time.</source>
        <translation>Снова показать имена (F9). В письмах и выгрузках они есть всегда.</translation>
    </message>
    <message>
        <source>Show case codes instead of names (F9)</source>
        <translation>Показывать коды дел вместо имён (F9)</translation>
    </message>
</context>
<context>
    <name>habeas::ui::StepVerbs</name>
    <message>
        <source>Undoing…</source>
        <translation>Отмена…</translation>
    </message>
    <message>
        <source>Redoing…</source>
        <translation>Возврат…</translation>
    </message>
</context>
<context>
    <name>habeas::ui::TargetInput</name>
    <message>
        <source>%1: %2</source>
        <comment>kind of record, its words</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>habeas::ui::TemplatesPage</name>
    <message>
        <source>Write the template to a file</source>
        <translation>Запись шаблона в файл</translation>
    </message>
    <message>
        <source>Letter templates (*.json)</source>
        <translation>Шаблоны писем (*.json)</translation>
    </message>
    <message>
        <source>Take in a template</source>
        <translation>Принять шаблон</translation>
    </message>
    <message>
        <source>Letter templates</source>
        <translation>Шаблоны писем</translation>
    </message>
    <message numerus="yes">
        <source>%n template(s)</source>
        <translation>
            <numerusform>%n шаблон</numerusform>
            <numerusform>%n шаблона</numerusform>
            <numerusform>%n шаблонов</numerusform>
        </translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Шаблоны</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Название</translation>
    </message>
    <message>
        <source>S&amp;ubject line</source>
        <translation>&amp;Тема письма</translation>
    </message>
    <message>
        <source>Shown &amp;of</source>
        <translation>По де&amp;лу</translation>
    </message>
    <message>
        <source>&amp;A letter needs at least one request</source>
        <translation>Нужна хотя бы &amp;одна просьба</translation>
    </message>
    <message>
        <source>The template&apos;s text</source>
        <translation>Текст шаблона</translation>
    </message>
    <message>
        <source>What is wrong in the template</source>
        <translation>Что в шаблоне неверно</translation>
    </message>
    <message>
        <source>The letter it makes</source>
        <translation>Письмо, которое из него выходит</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>Со&amp;хранить</translation>
    </message>
    <message>
        <source>Keep as the office&apos;s version and use it (Ctrl+Enter)</source>
        <translation>Сохранить как версию организации и писать по ней (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>&amp;Insert…</source>
        <translation>Вст&amp;авить…</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>&amp;Копия</translation>
    </message>
    <message>
        <source>Make a template of the office&apos;s own from this one</source>
        <translation>Сделать из этого собственный шаблон организации</translation>
    </message>
    <message>
        <source>Ve&amp;rsions…</source>
        <translation>Ве&amp;рсии…</translation>
    </message>
    <message>
        <source>&amp;Program&apos;s own</source>
        <translation>&amp;Шаблон программы</translation>
    </message>
    <message>
        <source>Use the program&apos;s own template again; the office&apos;s versions are kept</source>
        <translation>Снова пользоваться шаблоном программы; версии организации сохраняются</translation>
    </message>
    <message>
        <source>I&amp;mport…</source>
        <translation>Принят&amp;ь…</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>В&amp;ыгрузить…</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>О&amp;братно</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>title, language</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>the office&apos;s own</source>
        <translation>шаблон организации</translation>
    </message>
    <message>
        <source>● not saved yet</source>
        <translation>● ещё не сохранено</translation>
    </message>
    <message>
        <source>The office&apos;s own (%1), in the place of the program&apos;s, which is kept as it is.</source>
        <translation>Шаблон организации (%1) на месте шаблона программы, который остаётся как есть.</translation>
    </message>
    <message>
        <source>A template of the office&apos;s own (%1).</source>
        <translation>Собственный шаблон организации (%1).</translation>
    </message>
    <message>
        <source>The program&apos;s own, version %1. Saving makes the office&apos;s version and leaves this one as it is.</source>
        <translation>Шаблон программы, версия %1. При сохранении появится версия организации, а этот останется как есть.</translation>
    </message>
    <message>
        <source>(here stands what is asked for)</source>
        <translation>(здесь стоит то, о чём просят)</translation>
    </message>
    <message>
        <source>Subject line: %1</source>
        <translation>Тема письма: %1</translation>
    </message>
    <message>
        <source>Nothing is wrong with the template.</source>
        <translation>В шаблоне всё верно.</translation>
    </message>
    <message>
        <source>The office has saved no version of this template yet.</source>
        <translation>Организация ещё не сохраняла версий этого шаблона.</translation>
    </message>
    <message>
        <source>“%1” could not be read. Nothing was changed.</source>
        <translation>«%1» не удалось прочитать. Ничего не изменено.</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>Записано в %1.</translation>
    </message>
    <message>
        <source>%1 (the office&apos;s)</source>
        <translation>%1 (организации)</translation>
    </message>
    <message>
        <source>Choose what the letter says here (Ctrl+I)</source>
        <translation>Выбрать, что письмо здесь говорит (Ctrl+I)</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Что сделано</translation>
    </message>
    <message>
        <source>changed template “%1”</source>
        <comment>one name, or several with commas</comment>
        <translation>изменённый шаблон «%1»</translation>
    </message>
    <message>
        <source>What you had changed and not saved is back, as it was typed.</source>
        <translation>Ваши несохранённые изменения снова здесь – такими, как вы их набрали.</translation>
    </message>
    <message>
        <source>&amp;Discard changes</source>
        <translation>От&amp;менить изменения</translation>
    </message>
    <message>
        <source>Give up what was typed and not saved</source>
        <translation>Отказаться от набранного и не сохранённого</translation>
    </message>
    <message>
        <source>What is typed here is kept as it is. Letters are written with it only once it is saved.</source>
        <translation>Набранное хранится как есть. Письма пишутся по нему только после сохранения.</translation>
    </message>
    <message>
        <source>What was typed is discarded. Ctrl+Z in the text brings it back.</source>
        <translation>Набранное отменено. Ctrl+Z в тексте вернёт его.</translation>
    </message>
    <message>
        <source>“%1” is in the editor and not in use: %2</source>
        <translation>«%1» открыт в редакторе, письма по нему не пишутся: %2</translation>
    </message>
</context>
<context>
    <name>habeas::ui::TextView</name>
    <message>
        <source>Only the first %1 are shown.</source>
        <translation>Показано только начало: %1.</translation>
    </message>
    <message>
        <source>“%1” is not in this document.</source>
        <translation>«%1» в этом документе нет.</translation>
    </message>
    <message>
        <source>Text of the document</source>
        <translation>Текст документа</translation>
    </message>
</context>
<context>
    <name>habeas::ui::TimelinePane</name>
    <message>
        <source>Timeline picture</source>
        <translation>Картина дела во времени</translation>
    </message>
    <message>
        <source>+</source>
        <comment>closer</comment>
        <translation>+</translation>
    </message>
    <message>
        <source>Closer</source>
        <translation>Ближе</translation>
    </message>
    <message>
        <source>Closer (+ in the picture)</source>
        <translation>Ближе (+ на картине)</translation>
    </message>
    <message>
        <source>−</source>
        <comment>farther</comment>
        <translation>−</translation>
    </message>
    <message>
        <source>Farther</source>
        <translation>Дальше</translation>
    </message>
    <message>
        <source>Farther (− in the picture)</source>
        <translation>Дальше (− на картине)</translation>
    </message>
    <message>
        <source>Whole case</source>
        <translation>Всё дело</translation>
    </message>
    <message>
        <source>Everything at once (0 in the picture)</source>
        <translation>Всё сразу (0 на картине)</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>Leaves out what may name somebody, on screen and in the file</source>
        <translation>Убирает всё, что может назвать кого-либо, на экране и в файле</translation>
    </message>
    <message>
        <source>Keep as a picture</source>
        <translation>Сохранить картинкой</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>reference, name</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Without &amp;names</source>
        <translation>Без имё&amp;н</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Печать…</translation>
    </message>
    <message>
        <source>Shows the picture as it will be printed (Ctrl+P)</source>
        <translation>Показывает картинку так, как она будет напечатана (Ctrl+P)</translation>
    </message>
</context>
<context>
    <name>habeas::ui::TodayModel</name>
    <message>
        <source>%1 of %2</source>
        <comment>listed, there are</comment>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>%1 more, older. Enter shows them.</source>
        <translation>Ещё %1, более давние. Enter их покажет.</translation>
    </message>
    <message>
        <source>%1: %2. Enter shows them.</source>
        <comment>section, how many</comment>
        <translation>%1: %2. Enter их покажет.</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>section, how many</comment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>%1  %2 – %3</source>
        <comment>section, how many, how far</comment>
        <translation>%1  %2 – %3</translation>
    </message>
    <message>
        <source>%1 more, older, also about %2. Enter shows them.</source>
        <comment>how many, people</comment>
        <translation>Ещё %1, более давние; среди них: %2. Enter их покажет.</translation>
    </message>
    <message>
        <source>%1: %2 (%3). Enter shows them.</source>
        <comment>section, how many, people</comment>
        <translation>%1: %2 (%3). Enter их покажет.</translation>
    </message>
    <message>
        <source>%1 and others</source>
        <comment>names</comment>
        <translation>%1 и другие</translation>
    </message>
</context>
<context>
    <name>habeas::ui::TodayPage</name>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) found</source>
        <translation>
            <numerusform>найдена %n строка</numerusform>
            <numerusform>найдены %n строки</numerusform>
            <numerusform>найдено %n строк</numerusform>
        </translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Фильтр</translation>
    </message>
    <message>
        <source>Filter: any words (Ctrl+F)</source>
        <translation>Фильтр: любые слова (Ctrl+F)</translation>
    </message>
    <message>
        <source>Look &amp;ahead</source>
        <translation>См&amp;отреть вперёд</translation>
    </message>
    <message>
        <source>&amp;Print the list…</source>
        <translation>Напеча&amp;тать список…</translation>
    </message>
    <message>
        <source>Preview, then paper or PDF (Ctrl+P)</source>
        <translation>Просмотр, затем бумага или PDF (Ctrl+P)</translation>
    </message>
    <message>
        <source>New case…</source>
        <translation>Новое дело…</translation>
    </message>
    <message>
        <source>Ctrl+N</source>
        <translation>Ctrl+N</translation>
    </message>
    <message>
        <source>Import a case file…</source>
        <translation>Загрузить файл дел…</translation>
    </message>
    <message>
        <source>What is due</source>
        <translation>Сроки</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what a button does, its key</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Open the case where this stands (Enter or O)</source>
        <translation>Открыть дело там, где это внесено (Enter или O)</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Записать</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Сделано</translation>
    </message>
    <message>
        <source>What had to be done was done</source>
        <translation>То, что требовалось, сделано</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Отложить</translation>
    </message>
    <message>
        <source>Do not show it before a day</source>
        <translation>Не показывать до некоторого дня</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Почему?</translation>
    </message>
    <message>
        <source>Why it is on this page (W or F1)</source>
        <translation>Почему это на этой странице (W или F1)</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n день</numerusform>
            <numerusform>%n дня</numerusform>
            <numerusform>%n дней</numerusform>
        </translation>
    </message>
    <message>
        <source>Today – %1</source>
        <comment>day</comment>
        <translation>Сегодня – %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n case(s) looked through</source>
        <translation>
            <numerusform>просмотрено %1 из %n дела</numerusform>
            <numerusform>просмотрено %1 из %n дел</numerusform>
            <numerusform>просмотрено %1 из %n дел</numerusform>
        </translation>
    </message>
    <message>
        <source>No line holds “%1”. Esc shows all of them.</source>
        <translation>Ни в одной строке нет «%1». Esc покажет все.</translation>
    </message>
    <message>
        <source>Until &amp;tomorrow, %1</source>
        <translation>До &amp;завтра (%1)</translation>
    </message>
    <message>
        <source>Until next &amp;week, %1</source>
        <translation>До следующей &amp;недели (%1)</translation>
    </message>
    <message>
        <source>Until a &amp;day…</source>
        <translation>До другого &amp;дня…</translation>
    </message>
    <message>
        <source>It &amp;is so: the record is right as it stands</source>
        <translation>&amp;Это так: запись верна</translation>
    </message>
    <message>
        <source>It is &amp;not so: there is nothing to it</source>
        <translation>Это &amp;не так: вопроса нет</translation>
    </message>
    <message>
        <source>Nobody &amp;knows: it cannot be found out</source>
        <translation>Никто не &amp;знает: выяснить нельзя</translation>
    </message>
    <message>
        <source>Log how the hearing went</source>
        <translation>Записать, как прошло заседание</translation>
    </message>
    <message>
        <source>Log the reply, with its words and its outcome</source>
        <translation>Записать ответ, его текст и исход</translation>
    </message>
    <message>
        <source>Open the consent and renew it</source>
        <translation>Открыть согласие и продлить его</translation>
    </message>
    <message>
        <source>Open the urgent action</source>
        <translation>Открыть срочную акцию</translation>
    </message>
    <message>
        <source>Log the report, or what else happened</source>
        <translation>Записать явку или что произошло вместо неё</translation>
    </message>
    <message>
        <source>Log a hearing in this case</source>
        <translation>Записать заседание по этому делу</translation>
    </message>
    <message>
        <source>The report was made: its day goes on record</source>
        <translation>Явка состоялась: её день войдёт в запись</translation>
    </message>
    <message>
        <source>It was checked: say how it is</source>
        <translation>Это проверено: укажите, как оно есть</translation>
    </message>
    <message>
        <source>Seen: do not show it again. The record stays as it is.</source>
        <translation>Просмотрено: больше не показывать. Запись не меняется.</translation>
    </message>
    <message>
        <source>Write another letter that follows this one up</source>
        <translation>Написать ещё одно письмо вслед этому</translation>
    </message>
    <message>
        <source>The reply came: log it, with its words or what came of it</source>
        <translation>Ответ пришёл: запишите его – что в нём сказано или к чему он привёл</translation>
    </message>
    <message>
        <source>Filter (Ctrl+F)</source>
        <translation>Фильтр (Ctrl+F)</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>Печа&amp;ть…</translation>
    </message>
    <message>
        <source>&amp;Hearing…</source>
        <translation>&amp;Заседание…</translation>
    </message>
    <message>
        <source>&amp;Order…</source>
        <translation>&amp;Решение…</translation>
    </message>
    <message>
        <source>&amp;Release, or how it ended…</source>
        <translation>&amp;Освобождение или иной конец…</translation>
    </message>
    <message>
        <source>Log what came: a hearing, an order or the release</source>
        <translation>Записать, что было дальше: заседание, решение или освобождение</translation>
    </message>
    <message>
        <source>It &amp;is so: shown here until an order or a release is on record</source>
        <translation>&amp;Это так: остаётся здесь, пока не внесено решение или освобождение</translation>
    </message>
    <message>
        <source>Add what is missing: the form opens with what is known filled in</source>
        <translation>Внести недостающее: форма откроется с тем, что уже известно</translation>
    </message>
</context>
<context>
    <name>habeas::ui::UnlockForm</name>
    <message>
        <source>Type the passphrase of the file, then press Enter.</source>
        <translation>Введите парольную фразу файла и нажмите Enter.</translation>
    </message>
    <message>
        <source>Opening… (about 1 s)</source>
        <translation>Файл открывается… (около 1 с)</translation>
    </message>
    <message>
        <source>Passphrase not accepted. Check the keyboard layout and Caps Lock.</source>
        <translation>Парольная фраза не подошла. Проверьте раскладку клавиатуры и Caps Lock.</translation>
    </message>
    <message numerus="yes">
        <source>Next try in %n s.</source>
        <translation>
            <numerusform>Следующая попытка через %n с.</numerusform>
            <numerusform>Следующая попытка через %n с.</numerusform>
            <numerusform>Следующая попытка через %n с.</numerusform>
        </translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Заблокировано</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>П&amp;арольная фраза</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>&amp;Разблокировать</translation>
    </message>
    <message>
        <source>&amp;Other file…</source>
        <translation>Др&amp;угой файл…</translation>
    </message>
    <message>
        <source>&amp;New file…</source>
        <translation>&amp;Новый файл…</translation>
    </message>
    <message>
        <source>Keyboard layout: %1</source>
        <translation>Раскладка клавиатуры: %1</translation>
    </message>
</context>
<context>
    <name>habeas::ui::UnlockPage</name>
    <message>
        <source>Open a case file</source>
        <translation>Открыть файл дел</translation>
    </message>
    <message>
        <source>Habeas</source>
        <translation>Habeas</translation>
    </message>
    <message>
        <source>Cases of people detained for their activism, in one encrypted file on this computer.</source>
        <translation>Дела людей, задержанных за свою гражданскую позицию, в одном зашифрованном файле на этом компьютере.</translation>
    </message>
    <message>
        <source>&amp;Open a case file…</source>
        <translation>&amp;Открыть файл дел…</translation>
    </message>
    <message>
        <source>Create a &amp;new case file</source>
        <translation>Создать &amp;новый файл дел</translation>
    </message>
</context>
<context>
    <name>habeas::ui::UntilEdit</name>
    <message>
        <source>= %1 – from the start of the measure: %2</source>
        <translation>= %1 – с начала меры: %2</translation>
    </message>
    <message>
        <source>= %1 – from the hearing: %2</source>
        <translation>= %1 – с заседания: %2</translation>
    </message>
    <message>
        <source>= %1 – from the previous end: %2</source>
        <translation>= %1 – с предыдущего окончания: %2</translation>
    </message>
    <message>
        <source>= %1 – %2</source>
        <translation>= %1 – %2</translation>
    </message>
    <message>
        <source>between %1 and %2</source>
        <translation>между %1 и %2</translation>
    </message>
    <message>
        <source>the hearing</source>
        <translation>заседание</translation>
    </message>
    <message>
        <source>Until must be a length (2m, 15 days) or a day. %1</source>
        <comment>why not</comment>
        <translation>В поле «До» нужен срок (2 мес, 15 дней) или день. %1</translation>
    </message>
    <message>
        <source>= %1</source>
        <translation>= %1</translation>
    </message>
    <message>
        <source>= %1 if counted from the hearing: %2</source>
        <comment>day, length</comment>
        <translation>= %1, если считать с заседания: %2</translation>
    </message>
    <message>
        <source>Both are kept. Down chooses one.</source>
        <translation>Хранятся оба. Клавиша «вниз» выбирает одно.</translation>
    </message>
    <message>
        <source>Down chooses the next, or leaves it open again.</source>
        <translation>Клавиша «вниз» выбирает следующее или снова оставляет вопрос открытым.</translation>
    </message>
    <message>
        <source>The end named in court</source>
        <translation>Окончание, названное в суде</translation>
    </message>
    <message>
        <source>All of them are kept. Down chooses one.</source>
        <translation>Хранятся все. Клавиша «вниз» выбирает одно.</translation>
    </message>
</context>
<context>
    <name>habeas::ui::VariableDialog</name>
    <message>
        <source>What a template may say</source>
        <translation>Что может сказать шаблон</translation>
    </message>
    <message>
        <source>Narrow the list</source>
        <translation>Сузить список</translation>
    </message>
    <message>
        <source>A few letters narrow the list</source>
        <translation>Несколько букв сузят список</translation>
    </message>
    <message>
        <source>Typed as</source>
        <translation>Как писать</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Значение</translation>
    </message>
    <message>
        <source>Consent it needs</source>
        <translation>Какое нужно согласие</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation>&amp;Вставить</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Закрыть</translation>
    </message>
    <message>
        <source>%1 (inside {{#%2}})</source>
        <comment>meaning, list</comment>
        <translation>%1 (внутри {{#%2}})</translation>
    </message>
    <message>
        <source>none</source>
        <translation>никакое</translation>
    </message>
</context>
<context>
    <name>habeas::ui::VersionsDialog</name>
    <message>
        <source>The office&apos;s versions</source>
        <translation>Версии организации</translation>
    </message>
    <message>
        <source>What that version says</source>
        <translation>Что сказано в этой версии</translation>
    </message>
    <message>
        <source>Version %1, %2, %3</source>
        <comment>number, date, author</comment>
        <translation>Версия %1, %2, %3</translation>
    </message>
    <message>
        <source>%1 – in use</source>
        <translation>%1 – используется</translation>
    </message>
    <message>
        <source>&amp;Use this version again</source>
        <translation>&amp;Снова взять эту версию</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Закрыть</translation>
    </message>
</context>
<context>
    <name>habeas::ui::ViewBar</name>
    <message>
        <source>All</source>
        <comment>the list without a view</comment>
        <translation>Все</translation>
    </message>
    <message>
        <source>View: %1 •</source>
        <translation>Вид: %1 •</translation>
    </message>
    <message>
        <source>View: %1</source>
        <translation>Вид: %1</translation>
    </message>
    <message>
        <source>View: %1, changed</source>
        <translation>Вид: %1, изменён</translation>
    </message>
    <message>
        <source>&amp;Save the view</source>
        <translation>&amp;Сохранить вид</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Сохранить &amp;как…</translation>
    </message>
    <message>
        <source>&amp;Revert to what was saved</source>
        <translation>&amp;Вернуть сохранённое</translation>
    </message>
    <message>
        <source>&amp;Delete the view</source>
        <translation>&amp;Удалить вид</translation>
    </message>
    <message>
        <source>Any filter is enough</source>
        <translation>Достаточно одного фильтра</translation>
    </message>
    <message>
        <source>Off: a line must pass every filter. On: one of them is enough.</source>
        <translation>Выключено: строка должна пройти все фильтры. Включено: достаточно одного.</translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation>Столбцы…</translation>
    </message>
    <message>
        <source>?</source>
        <comment>how filters are written</comment>
        <translation>?</translation>
    </message>
    <message>
        <source>How filters are written</source>
        <translation>Как пишутся фильтры</translation>
    </message>
    <message>
        <source>How filters are written (F1 in a filter)</source>
        <translation>Как пишутся фильтры (F1 в фильтре)</translation>
    </message>
</context>
<context>
    <name>habeas::ui::WithheldBar</name>
    <message>
        <source>“%1” is withheld here (%2).</source>
        <translation>«%1» здесь скрыто (%2).</translation>
    </message>
    <message>
        <source>&amp;Remove it</source>
        <translation>Убрат&amp;ь</translation>
    </message>
    <message>
        <source>&amp;Replace with “%1”</source>
        <translation>Замени&amp;ть на «%1»</translation>
    </message>
    <message>
        <source>&amp;Keep and say why…</source>
        <translation>Оставить, объяснив при&amp;чину…</translation>
    </message>
    <message>
        <source>Why this must be said; it is kept with the letter</source>
        <translation>Почему это надо сказать; хранится вместе с письмом</translation>
    </message>
    <message>
        <source>Why it is kept</source>
        <translation>Почему оставлено</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Оставить</translation>
    </message>
    <message>
        <source>“%1” is sealed: no letter may say it.</source>
        <translation>«%1» опечатано: ни в одном письме этого быть не может.</translation>
    </message>
    <message>
        <source>“%1” is withheld here (%2), and no reason opens it.</source>
        <translation>«%1» здесь закрыто (%2), и никакая причина этого не открывает.</translation>
    </message>
    <message>
        <source>That does not say why. Give the reason in words.</source>
        <translation>Это не объясняет почему. Назовите причину словами.</translation>
    </message>
</context>
<context>
    <name>habeas::ui::YesInput</name>
    <message>
        <source>yes</source>
        <translation>да</translation>
    </message>
</context>
</TS>
