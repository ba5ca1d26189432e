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
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
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
        <source>Its name on the command line</source>
        <translation>Имя в командной строке</translation>
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
        <source>List cases, people, measures, charges, hearings, restrictions, deadlines, letters or officials.</source>
        <translation>Показать список: дела, люди, меры, обвинения, заседания, ограничения, сроки, письма или должностные лица.</translation>
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
        <source>Write a case, or all of them, as a JSON case file. It is not encrypted.</source>
        <translation>Записать одно дело или все в файл дел JSON. Этот файл не зашифрован.</translation>
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
        <source>extended, ordered, released, adjourned ...</source>
        <translation>extended, ordered, released, adjourned ...</translation>
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
        <source>A template of the program: appeal-generic.</source>
        <translation>Шаблон из программы: appeal-generic.</translation>
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
        <source>Language of the letter: en or ru.</source>
        <translation>Язык письма: en или ru.</translation>
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
        <source>A record the letter shall not use.</source>
        <translation>Запись, которую письмо не должно использовать.</translation>
    </message>
    <message>
        <source>Confirm what a refusal asked to confirm: pending_court, consent_audience.</source>
        <translation>Подтвердить то, о чём спросил отказ: pending_court, consent_audience.</translation>
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
        <source>What is due.</source>
        <translation>Что нужно сделать.</translation>
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
        <source>Who says so, if not the author.</source>
        <translation>Кто это говорит, если не автор.</translation>
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
        <source>letter: pdf, docx, odt, html or txt; export: json.</source>
        <translation>letter: pdf, docx, odt, html или txt; export: json.</translation>
    </message>
    <message>
        <source>The end named in court; of snoozing, its last day.</source>
        <translation>Конец, названный в суде; при откладывании: до какого дня.</translation>
    </message>
    <message>
        <source>One person of the case, by name or id: whom to show, whom an answer is about (else everybody), whom the letter is about where several are at risk.</source>
        <translation>Один человек из дела, по имени или идентификатору: кого показать, о ком ответ (иначе обо всех), о ком письмо, если людей под угрозой несколько.</translation>
    </message>
    <message>
        <source>Why, in words. Waiving a deadline needs it.</source>
        <translation>Почему, словами. Для отказа от срока причина нужна.</translation>
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
        <translation>не известно</translation>
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
        <source>%1 – %2</source>
        <comment>a person, days held</comment>
        <translation>%1 – %2</translation>
    </message>
</context>
<context>
    <name>DateCommand</name>
    <message>
        <source>not known</source>
        <comment>the first or last day of a date</comment>
        <translation>не известно</translation>
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
        <source>Snooze until a day that is still to come.</source>
        <translation>Отложить можно только до будущего дня.</translation>
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
        <source>Rule</source>
        <translation>Правило</translation>
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
        <source>“%1” could not be read: %2. The vault is as it was.</source>
        <translation>Файл «%1» прочитать не удалось: %2. Хранилище осталось прежним.</translation>
    </message>
    <message>
        <source>Say --format json: it is the one format cases are written in.</source>
        <translation>Укажите --format json: дела записываются только в этом формате.</translation>
    </message>
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
        <source>“%1” is not a language code. Write small letters, as in “kk”.</source>
        <translation>«%1» – не код языка. Напишите строчными латинскими буквами, например «kk».</translation>
    </message>
    <message>
        <source>“%1” is not a script code. Write it as in “Cyrl” or “Latn”.</source>
        <translation>«%1» – не код письменности. Напишите, например, «Cyrl» или «Latn».</translation>
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
        <source>Called</source>
        <translation>Назван</translation>
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
        <source>Compliance</source>
        <translation>Соблюдение ограничений</translation>
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
</context>
<context>
    <name>FileDialogs</name>
    <message>
        <source>Case files (*.habeas);;All files (*)</source>
        <translation>Файлы дел (*.habeas);;Все файлы (*)</translation>
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
        <source>%1: not on record is %2.</source>
        <translation>%1: в записях нет сведений — %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n restriction(s): not on record of each is %1.</source>
        <translation>
            <numerusform>%n ограничение: в записях нет сведений — %1.</numerusform>
            <numerusform>%n ограничения: в записях ни об одном из них нет сведений — %1.</numerusform>
            <numerusform>%n ограничений: в записях ни об одном из них нет сведений — %1.</numerusform>
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
        <source>%1, %2</source>
        <comment>day, hour</comment>
        <translation>%1, %2</translation>
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
    <name>LetterCommand</name>
    <message>
        <source>--confirm needs pending_court or consent_audience.</source>
        <translation>Параметру --confirm нужно pending_court или consent_audience.</translation>
    </message>
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
        <source>The template “%1” could not be read: %2.</source>
        <translation>Шаблон «%1» прочитать не удалось: %2.</translation>
    </message>
    <message>
        <source>No official “%1” is on record. No letter was written.</source>
        <translation>Должностное лицо «%1» не внесено. Письмо не написано.</translation>
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
        <source>There is no official to write to. No letter was written.</source>
        <translation>Писать некому: нет ни одного должностного лица. Письмо не написано.</translation>
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
        <source>The consent for “%1” (%2) was not certainly given before the letter&apos;s date. Check both dates.</source>
        <translation>Не видно, что согласие «%1» (%2) дано раньше даты письма. Проверьте обе даты.</translation>
    </message>
    <message>
        <source>The consent for “%1” may have run out (%2). Ask the person again and record the answer, then write the letter.</source>
        <translation>Согласие «%1» могло истечь (%2). Спросите человека снова, внесите ответ и тогда пишите письмо.</translation>
    </message>
    <message>
        <source>The consent for “%1” was withdrawn. No letter can be made unless the person agrees again and that is on record.</source>
        <translation>Согласие «%1» отозвано. Письмо возможно, только если человек согласится снова и это будет внесено.</translation>
    </message>
    <message>
        <source>No consent for “%1” is on record, and without one no letter is made. Ask the person, record the answer under Consents, then write the letter.</source>
        <translation>Согласие «%1» не внесено, а без него письма не составляются. Спросите человека, внесите ответ в раздел «Согласия» и тогда пишите письмо.</translation>
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
        <source>“%1” is a court that has the case before it; a letter there may be taken as interference and do harm. Choose another official, or confirm that this letter is meant.</source>
        <translation>«%1» – суд, в производстве которого находится дело; письмо туда могут счесть вмешательством, и оно может навредить. Выберите другого адресата или подтвердите, что письмо действительно нужно.</translation>
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
        <source>The printer does not take paper of this size. Choose the paper it holds and print again.</source>
        <translation>Принтер не берёт бумагу такого размера. Выберите ту, что в нём лежит, и напечатайте снова.</translation>
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
        <source>Line %1, column %2: there is no filter “%3”. There are date, money, law, join, upper-first and the name forms nom, gen, dat, acc, ins, prep, loc and abl.</source>
        <translation>Строка %1, столбец %2: фильтра «%3» нет. Есть date, money, law, join, upper-first и формы имён nom, gen, dat, acc, ins, prep, loc и abl.</translation>
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
        <translation>Решение (%1): срок не внесён, поэтому окончание не известно (%2).</translation>
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
        <translation>Лишён свободы (%2) с этой даты: %1; до какого дня, в записях нет.</translation>
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
        <translation>Место не записано с этой даты: %1 (%2).</translation>
    </message>
    <message>
        <source>%1, from %2: outside the days of the measure it belongs to, %3 (%4).</source>
        <translation>%1, с этой даты: %2; вне дней меры, к которой относится: %3 (%4).</translation>
    </message>
    <message>
        <source>Held under %1 since %2; the place is not on record.</source>
        <translation>Лишён свободы (%1) с этой даты: %2; место не записано.</translation>
    </message>
    <message>
        <source>Held under %1, in %2 since %3.</source>
        <translation>Лишён свободы (%1), место: %2, с этой даты: %3.</translation>
    </message>
    <message>
        <source>Not held, but under %1 since %2.</source>
        <translation>Не под стражей; действует мера (%1) с этой даты: %2.</translation>
    </message>
    <message>
        <source>Disappeared since %1; nobody has acknowledged the detention.</source>
        <translation>Исчезновение с этой даты: %1; никто не признал задержания.</translation>
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
        <translation>Окончание не известно.</translation>
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
        <source>A term or an end belongs to a hearing where custody was ordered or extended: choose that outcome, or leave them out. Nothing was saved.</source>
        <translation>Срок или окончание бывают у заседания, где стража назначена или продлена: выберите такой исход или уберите их. Ничего не сохранено.</translation>
    </message>
    <message>
        <source>Adds the source “%1”.</source>
        <translation>Добавляет источник «%1».</translation>
    </message>
    <message>
        <source>The hearing is before the case was opened.</source>
        <translation>Заседание раньше, чем открыто дело.</translation>
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
</context>
<context>
    <name>NewCase</name>
    <message>
        <source>Open case %1</source>
        <translation>Открыто дело %1</translation>
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
        <source>“%1” could not be written: %2. The vault is as it was.</source>
        <translation>Файл «%1» записать не удалось: %2. Хранилище осталось прежним.</translation>
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
        <source>The passphrase file “%1” could not be read: %2.</source>
        <translation>Файл с парольной фразой «%1» прочитать не удалось: %2.</translation>
    </message>
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
</context>
<context>
    <name>PictureActions</name>
    <message>
        <source>The picture could not be drawn, so no file was written.</source>
        <translation>Картину не удалось нарисовать, файл не записан.</translation>
    </message>
    <message>
        <source>The picture is in “%1”. It is not encrypted.</source>
        <translation>Картина в файле «%1». Она не зашифрована.</translation>
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
</context>
<context>
    <name>RecordFields</name>
    <message>
        <source>yes</source>
        <translation>да</translation>
    </message>
    <message>
        <source>no</source>
        <translation>нет</translation>
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
        <source>%1 to %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>… – %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>%1 – …</translation>
    </message>
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
        <source>Compliance</source>
        <translation>Соблюдение ограничения</translation>
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
        <source>This record is not in the vault any more.</source>
        <translation>Этой записи в хранилище больше нет.</translation>
    </message>
</context>
<context>
    <name>RestrictionSheets</name>
    <message>
        <source>not known</source>
        <translation>не известно</translation>
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
        <translation>начало не известно</translation>
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
        <source>Nobody has decided about this finding yet.</source>
        <translation>Об этом ещё никто не решал.</translation>
    </message>
    <message>
        <source>Ask again in case %1: “%2”</source>
        <comment>case, the finding</comment>
        <translation>Спросить снова в деле %1: «%2»</translation>
    </message>
</context>
<context>
    <name>RuleFiles</name>
    <message>
        <source>Computing deadlines…</source>
        <translation>Вычисляются сроки…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
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
        <source>Say where to write: --out FILE.</source>
        <translation>Укажите, куда записать: --out FILE.</translation>
    </message>
    <message>
        <source>“%1” is there already; --force replaces it.</source>
        <translation>«%1» уже есть; --force заменит его.</translation>
    </message>
    <message>
        <source>“%1” could not be written.</source>
        <translation>«%1» не удалось записать.</translation>
    </message>
    <message>
        <source>Wrote “%1”.</source>
        <translation>Записано: «%1».</translation>
    </message>
    <message>
        <source>“%1” could not be read: %2. The vault is as it was.</source>
        <translation>«%1» не удалось прочитать: %2. Хранилище осталось прежним.</translation>
    </message>
    <message>
        <source>This vault keeps no rules “%1” of its own.</source>
        <translation>Своих правил «%1» в этом хранилище нет.</translation>
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
        <source>no date</source>
        <translation>без даты</translation>
    </message>
    <message>
        <source>Article by article: %1. To be served: %2.</source>
        <translation>По статьям: %1. К отбытию: %2.</translation>
    </message>
    <message>
        <source>No sentence is on record.</source>
        <translation>Приговоров в деле нет.</translation>
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
        <source>No source and no document is on record yet.</source>
        <translation>Источников и документов пока нет.</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Документ</translation>
    </message>
    <message>
        <source>known of, not held</source>
        <translation>известен, но его нет у нас</translation>
    </message>
    <message>
        <source>held</source>
        <translation>хранится</translation>
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
        <translation>До: не известно, решений не внесено</translation>
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
        <source>sentence, %1</source>
        <translation>приговор, %1</translation>
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
</context>
<context>
    <name>TrackText</name>
    <message>
        <source>an unknown number of days</source>
        <translation>число дней не известно</translation>
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
        <translation>окончание не известно</translation>
    </message>
    <message>
        <source>%1: %2 – %3, %4</source>
        <translation>%1: %2 – %3, %4</translation>
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
        <source>place not known</source>
        <translation>место неизвестно</translation>
    </message>
    <message>
        <source>in %1: %2 – %3, %4</source>
        <comment>place, from, until, days</comment>
        <translation>место: %1, %2 – %3, %4</translation>
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
    <message numerus="yes">
        <source>%n record(s) of “%1” refer to a record of “%2” that is not there.</source>
        <translation>
            <numerusform>%n запись «%1» ссылается на запись «%2», которой нет.</numerusform>
            <numerusform>%n записи «%1» ссылаются на запись «%2», которой нет.</numerusform>
            <numerusform>%n записей «%1» ссылаются на запись «%2», которой нет.</numerusform>
        </translation>
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
        <source>This change does not fit the other records of the vault. Nothing was changed.</source>
        <translation>Это изменение не сходится с другими записями хранилища. Ничего не изменено.</translation>
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
        <translation>число дней не известно</translation>
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
        <translation>не известно</translation>
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
        <source>Log &amp;hearing</source>
        <translation>Записать з&amp;аседание</translation>
    </message>
    <message>
        <source>Log a hearing of this case (Ctrl+H)</source>
        <translation>Записать заседание по этому делу (Ctrl+H)</translation>
    </message>
    <message>
        <source>Lett&amp;er</source>
        <translation>Пись&amp;мо</translation>
    </message>
    <message>
        <source>Write a letter about this case (Ctrl+Shift+E)</source>
        <translation>Написать письмо по этому делу (Ctrl+Shift+E)</translation>
    </message>
</context>
<context>
    <name>habeas::ui::CaseListModel</name>
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
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Latest measure</source>
        <translation>Последняя мера</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Начало</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>До</translation>
    </message>
    <message>
        <source>Last hearing</source>
        <translation>Последнее заседание</translation>
    </message>
    <message>
        <source>Act by</source>
        <translation>Действовать до</translation>
    </message>
    <message>
        <source>Next due</source>
        <translation>Ближайший срок</translation>
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
        <source>Back to the list of cases (Alt+Left)</source>
        <translation>К списку дел (Alt+Влево)</translation>
    </message>
    <message>
        <source>Log &amp;hearing</source>
        <translation>Записать з&amp;аседание</translation>
    </message>
    <message>
        <source>Log a hearing of this case (Ctrl+H)</source>
        <translation>Записать заседание по этому делу (Ctrl+H)</translation>
    </message>
    <message>
        <source>Lett&amp;er</source>
        <translation>Пись&amp;мо</translation>
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
        <source>nobody named</source>
        <comment>in place of a person&apos;s name</comment>
        <translation>никто не назван</translation>
    </message>
    <message>
        <source>Keep the timeline as a picture</source>
        <translation>Сохранить картину дела</translation>
    </message>
    <message>
        <source>Pictures (*.%1)</source>
        <translation>Картинки (*.%1)</translation>
    </message>
</context>
<context>
    <name>habeas::ui::CasesListPage</name>
    <message>
        <source>Cases</source>
        <translation>Дела</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n дело</numerusform>
            <numerusform>%n дела</numerusform>
            <numerusform>%n дел</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n case(s)</source>
        <translation>
            <numerusform>%1 из %n дела</numerusform>
            <numerusform>%1 из %n дел</numerusform>
            <numerusform>%1 из %n дел</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>Фи&amp;льтр</translation>
    </message>
    <message>
        <source>Words of a reference, a title or a name (Ctrl+F)</source>
        <translation>Слова из номера, названия или имени (Ctrl+F)</translation>
    </message>
    <message>
        <source>&amp;Clear the filter</source>
        <translation>&amp;Убрать фильтр</translation>
    </message>
    <message>
        <source>Show all cases again (Esc in the filter)</source>
        <translation>Снова показать все дела (Esc в фильтре)</translation>
    </message>
    <message>
        <source>No case matches “%1”: neither a reference, a title nor a name.</source>
        <translation>Ни одно дело не подходит под «%1»: ни по номеру, ни по названию, ни по имени.</translation>
    </message>
    <message>
        <source>There is no case in this vault yet. Import a case file from the File menu.</source>
        <translation>В этом хранилище ещё нет дел. Загрузите файл дел через меню «Файл».</translation>
    </message>
    <message>
        <source>No case is selected.</source>
        <translation>Дело не выбрано.</translation>
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
        <source>&amp;Back</source>
        <translation>&amp;Назад</translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation>След&amp;ующая панель</translation>
    </message>
    <message>
        <source>&amp;Sidebar as icons</source>
        <translation>&amp;Боковая панель значками</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>Полный &amp;экран</translation>
    </message>
    <message>
        <source>L&amp;arger</source>
        <translation>&amp;Крупнее</translation>
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
        <source>&amp;File</source>
        <translation>Фа&amp;йл</translation>
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
        <source>&amp;Create the file</source>
        <translation>Соз&amp;дать файл</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Назад</translation>
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
        <source>Snooze deadline</source>
        <translation>Отложить срок</translation>
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
</context>
<context>
    <name>habeas::ui::FindingActions</name>
    <message>
        <source>&amp;Log the hearing</source>
        <translation>Записать засе&amp;дание</translation>
    </message>
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
        <source>It is no&amp;t so</source>
        <translation>Это &amp;не так</translation>
    </message>
    <message>
        <source>Somebody checked it: there is nothing to it</source>
        <translation>Проверено: вопроса нет</translation>
    </message>
    <message>
        <source>Nobody &amp;knows</source>
        <translation>Никто н&amp;е знает</translation>
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
        <source>Sou&amp;rce</source>
        <translation>Источ&amp;ник</translation>
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
        <source>Down: %1</source>
        <comment>the court used last</comment>
        <translation>Стрелка вниз: %1</translation>
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
        <source>&amp;Template</source>
        <translation>&amp;Шаблон</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Язык</translation>
    </message>
    <message>
        <source>T&amp;o</source>
        <translation>&amp;Кому</translation>
    </message>
    <message>
        <source>&amp;Requests</source>
        <translation>Пр&amp;осьбы</translation>
    </message>
    <message>
        <source>O&amp;wn words</source>
        <translation>Сво&amp;й текст</translation>
    </message>
    <message>
        <source>&amp;Facts</source>
        <translation>Ф&amp;акты</translation>
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
        <source>&amp;Confirm for this letter</source>
        <translation>Подтвер&amp;дить для этого письма</translation>
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
        <source>Withheld for want of consent: %1</source>
        <translation>Убрано, потому что нет согласия: %1</translation>
    </message>
    <message>
        <source>In the way: %1</source>
        <comment>what keeps a letter from being printed</comment>
        <translation>Мешает: %1</translation>
    </message>
    <message>
        <source>There is no letter yet: the reason stands where the page would be.</source>
        <translation>Письма ещё нет: причина указана на месте страницы.</translation>
    </message>
    <message>
        <source>Printed, and written to the letter log.</source>
        <translation>Напечатано и внесено в журнал писем.</translation>
    </message>
    <message>
        <source>Written to %1, and to the letter log.</source>
        <translation>Записано в %1 и внесено в журнал писем.</translation>
    </message>
</context>
<context>
    <name>habeas::ui::LogHearingDialog</name>
    <message>
        <source>This will do: %1</source>
        <comment>sentences</comment>
        <translation>Будет сделано: %1</translation>
    </message>
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
        <source>Sa&amp;ve and next</source>
        <translation>Сохранить и &amp;ещё одно</translation>
    </message>
    <message>
        <source>Save and log another hearing of the same case (Ctrl+Shift+Enter)</source>
        <translation>Сохранить и записать ещё одно заседание того же дела (Ctrl+Shift+Enter)</translation>
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
        <source>hearing for %1</source>
        <comment>case reference</comment>
        <translation>заседание по делу %1</translation>
    </message>
    <message>
        <source>Close; what was typed is kept as a draft (Esc)</source>
        <translation>Закрыть; введённое останется черновиком (Esc)</translation>
    </message>
</context>
<context>
    <name>habeas::ui::MainWindow</name>
    <message>
        <source>Undone: %1</source>
        <translation>Отменено: %1</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Сохранено: %1</translation>
    </message>
    <message>
        <source>%1 – Habeas</source>
        <translation>%1 – Habeas</translation>
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
</context>
<context>
    <name>habeas::ui::NumberInput</name>
    <message>
        <source>“%1” is not a whole number. Write digits only, as in “12”.</source>
        <translation>«%1» — не целое число. Пишите только цифры, например «12».</translation>
    </message>
</context>
<context>
    <name>habeas::ui::OutputBar</name>
    <message>
        <source>Print pre&amp;view</source>
        <translation>Просмот&amp;р</translation>
    </message>
    <message>
        <source>See the pages, then print them (Ctrl+P)</source>
        <translation>Посмотреть страницы и напечатать их (Ctrl+P)</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>П&amp;ечать…</translation>
    </message>
    <message>
        <source>Send the letter to a printer</source>
        <translation>Отправить письмо на принтер</translation>
    </message>
    <message>
        <source>PD&amp;F…</source>
        <translation>Фай&amp;л PDF…</translation>
    </message>
    <message>
        <source>Write the letter as a PDF file (Ctrl+Shift+P)</source>
        <translation>Записать письмо в файл PDF (Ctrl+Shift+P)</translation>
    </message>
    <message>
        <source>Wor&amp;d…</source>
        <translation>Фа&amp;йл Word…</translation>
    </message>
    <message>
        <source>Write the letter as a Word document, to go on working on it (Ctrl+Shift+W)</source>
        <translation>Записать письмо документом Word, чтобы работать над ним дальше (Ctrl+Shift+W)</translation>
    </message>
    <message>
        <source>Other &amp;kinds</source>
        <translation>Др&amp;угие…</translation>
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
</context>
<context>
    <name>habeas::ui::Overview</name>
    <message>
        <source>%1, from %2, goes on: %3</source>
        <comment>measure, date, days</comment>
        <translation>%1, продолжается: %3 (начало: %2)</translation>
    </message>
    <message>
        <source>%1, %2 to %4: %3</source>
        <comment>measure, date, days, date</comment>
        <translation>%1, %2 – %4: %3</translation>
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
</context>
<context>
    <name>habeas::ui::RecordListPage</name>
    <message>
        <source>%1 of %2 shown</source>
        <translation>Показано %1 из %2</translation>
    </message>
    <message>
        <source>Nothing is on record yet.</source>
        <translation>Пока ничего не внесено.</translation>
    </message>
    <message>
        <source>No line holds ‘%1’. Clear the filter to see all %2.</source>
        <translation>Ни в одной строке нет «%1». Уберите фильтр, чтобы увидеть все: %2.</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Фильтр</translation>
    </message>
    <message>
        <source>Filter: any words</source>
        <translation>Фильтр: любые слова</translation>
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
        <source>new case</source>
        <translation>новое дело</translation>
    </message>
    <message>
        <source>No form is unfinished.</source>
        <translation>Незаконченных форм нет.</translation>
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
        <source>Without names</source>
        <translation>Без имён</translation>
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
        <translation>&amp;Другой файл…</translation>
    </message>
    <message>
        <source>&amp;New file…</source>
        <translation>&amp;Новый файл…</translation>
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
        <source>&amp;Create a new case file</source>
        <translation>Создать &amp;новый файл дел</translation>
    </message>
    <message>
        <source>&amp;Open a case file…</source>
        <translation>&amp;Открыть файл дел…</translation>
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
</context>
<context>
    <name>habeas::ui::YesInput</name>
    <message>
        <source>yes</source>
        <translation>да</translation>
    </message>
</context>
</TS>
