<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AudienceExport</name>
    <message numerus="yes">
        <source>The case file %1 for %2: %n record(s).</source>
        <translation>
            <numerusform>The case file %1 for %2: %n record.</numerusform>
            <numerusform>The case file %1 for %2: %n records.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n record(s). The file is not encrypted.</source>
        <translation>
            <numerusform>Wrote %n record. The file is not encrypted.</numerusform>
            <numerusform>Wrote %n records. The file is not encrypted.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BatchCommand</name>
    <message numerus="yes">
        <source>%n sealed case(s) left out: no letter is made from them.</source>
        <translation>
            <numerusform>%n sealed case left out: no letter is made from it.</numerusform>
            <numerusform>%n sealed cases left out: no letter is made from them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CaseFile</name>
    <message numerus="yes">
        <source>An id has 1 to %n character(s).</source>
        <translation>
            <numerusform>An id has 1 to %n character.</numerusform>
            <numerusform>An id has 1 to %n characters.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CaseFiles</name>
    <message numerus="yes">
        <source>Wrote %n case(s). The file is not encrypted.</source>
        <translation>
            <numerusform>Wrote %n case. The file is not encrypted.</numerusform>
            <numerusform>Wrote %n cases. The file is not encrypted.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ContentIntake</name>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n byte</numerusform>
            <numerusform>%n bytes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Deadlines</name>
    <message numerus="yes">
        <source>At most %n day(s) left.</source>
        <translation>
            <numerusform>At most %n day left.</numerusform>
            <numerusform>At most %n days left.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left.</source>
        <translation>
            <numerusform>%n day left.</numerusform>
            <numerusform>%n days left.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Expired %n day(s) ago.</source>
        <translation>
            <numerusform>Expired %n day ago.</numerusform>
            <numerusform>Expired %n days ago.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The publication showed %n day(s) left when it was read; the last day itself is not on record.</source>
        <translation>
            <numerusform>The publication showed %n day left when it was read; the last day itself is not on record.</numerusform>
            <numerusform>The publication showed %n days left when it was read; the last day itself is not on record.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Edtf</name>
    <message numerus="yes">
        <source>A year has at most %n digits.</source>
        <translation>
            <numerusform>A year has at most %n digit.</numerusform>
            <numerusform>A year has at most %n digits.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExchangeCommands</name>
    <message numerus="yes">
        <source>Wrote %n case(s) to “%1”. The file is not encrypted.</source>
        <translation>
            <numerusform>Wrote %n case to “%1”. The file is not encrypted.</numerusform>
            <numerusform>Wrote %n cases to “%1”. The file is not encrypted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n official(s) to “%1”. The file is not encrypted.</source>
        <translation>
            <numerusform>Wrote %n official to “%1”. The file is not encrypted.</numerusform>
            <numerusform>Wrote %n officials to “%1”. The file is not encrypted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attached file(s) are named in it, with their hash, but are not in it: they stay in this vault.</source>
        <translation>
            <numerusform>%n attached file is named in it, with its hash, but is not in it: it stays in this vault.</numerusform>
            <numerusform>%n attached files are named in it, with their hash, but are not in it: they stay in this vault.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) would go out.</source>
        <translation>
            <numerusform>%n record would go out.</numerusform>
            <numerusform>%n records would go out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FactChanges</name>
    <message numerus="yes">
        <source>%n lash(es)</source>
        <translation>
            <numerusform>%n lash</numerusform>
            <numerusform>%n lashes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lash(es) given</source>
        <translation>
            <numerusform>%n lash given</numerusform>
            <numerusform>%n lashes given</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left, as it stated</source>
        <translation>
            <numerusform>%n day left, as it stated</numerusform>
            <numerusform>%n days left, as it stated</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message numerus="yes">
        <source>%n restriction(s): nothing is on record about %1.</source>
        <translation>
            <numerusform>%n restriction: nothing is on record about %1.</numerusform>
            <numerusform>%n restrictions: nothing is on record about %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistorySheet</name>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n record</numerusform>
            <numerusform>%n records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message numerus="yes">
        <source>Adds %n record(s).</source>
        <translation>
            <numerusform>Adds %n record.</numerusform>
            <numerusform>Adds %n records.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changes %n record(s).</source>
        <translation>
            <numerusform>Changes %n record.</numerusform>
            <numerusform>Changes %n records.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LetterBatch</name>
    <message numerus="yes">
        <source>%n letter(s) cannot be written, so none was. The first: %1</source>
        <translation>
            <numerusform>%n letter cannot be written, so none was: %1</numerusform>
            <numerusform>%n letters cannot be written, so none was. The first: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Write %n letter(s)</source>
        <translation>
            <numerusform>Write %n letter</numerusform>
            <numerusform>Write %n letters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Adds %n letter(s) to the log.</source>
        <translation>
            <numerusform>Adds %n letter to the log.</numerusform>
            <numerusform>Adds %n letters to the log.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) had been written before.</source>
        <translation>
            <numerusform>%n letter had been written before.</numerusform>
            <numerusform>%n letters had been written before.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) were in the log already and were made again.</source>
        <translation>
            <numerusform>%n letter was in the log already and was made again.</numerusform>
            <numerusform>%n letters were in the log already and were made again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LetterLog</name>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>changes</comment>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fact(s) that letter %1 rests on changed since it was written (%2). Write it anew, or confirm that it is right as it stands.</source>
        <translation>
            <numerusform>%n fact that letter %1 rests on changed since it was written (%2). Write it anew, or confirm that it is right as it stands.</numerusform>
            <numerusform>%n facts that letter %1 rests on changed since it was written (%2). Write it anew, or confirm that it is right as it stands.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fact(s) that letter %1 rests on changed since it was approved (%2). Write it anew, or confirm that it is right as it stands.</source>
        <translation>
            <numerusform>%n fact that letter %1 rests on changed since it was approved (%2). Write it anew, or confirm that it is right as it stands.</numerusform>
            <numerusform>%n facts that letter %1 rests on changed since it was approved (%2). Write it anew, or confirm that it is right as it stands.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LetterLogCommands</name>
    <message numerus="yes">
        <source>%n fact(s)</source>
        <translation>
            <numerusform>%n fact</numerusform>
            <numerusform>%n facts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LetterLogModel</name>
    <message numerus="yes">
        <source>◔ No reply for %n week(s): write a follow-up.</source>
        <translation>
            <numerusform>◔ No reply for %n week: write a follow-up.</numerusform>
            <numerusform>◔ No reply for %n weeks: write a follow-up.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It rests on %n fact(s). What it said of them stands in its text; this is what the record says now:</source>
        <translation>
            <numerusform>It rests on %n fact. What it said of them stands in its text; this is what the record says now:</numerusform>
            <numerusform>It rests on %n facts. What it said of them stands in its text; this is what the record says now:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It rests on %n fact(s), and said of them:</source>
        <translation>
            <numerusform>It rests on %n fact, and said of them:</numerusform>
            <numerusform>It rests on %n facts, and said of them:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LetterRows</name>
    <message numerus="yes">
        <source>%n fact(s) changed since</source>
        <translation>
            <numerusform>%n fact changed since</numerusform>
            <numerusform>%n facts changed since</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>made %n time(s)</source>
        <translation>
            <numerusform>made %n time</numerusform>
            <numerusform>made %n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Letters</name>
    <message numerus="yes">
        <source>%n sealed record(s) of the case stayed out.</source>
        <translation>
            <numerusform>%n sealed record of the case stayed out.</numerusform>
            <numerusform>%n sealed records of the case stayed out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The letter takes %n page(s). One page is read; leave something out.</source>
        <translation>
            <numerusform>The letter takes %n page. One page is read; leave something out.</numerusform>
            <numerusform>The letter takes %n pages. One page is read; leave something out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nobody has checked the address of “%1” in the last %n day(s).</source>
        <translation>
            <numerusform>Nobody has checked the address of “%1” in the last %n day.</numerusform>
            <numerusform>Nobody has checked the address of “%1” in the last %n days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fact(s) of this letter rest on a sealed source only. Ask whether they could lead back to it.</source>
        <translation>
            <numerusform>%n fact of this letter rests on a sealed source only. Ask whether it could lead back to it.</numerusform>
            <numerusform>%n facts of this letter rest on a sealed source only. Ask whether they could lead back to it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) about health stayed out: there is no consent to mention it.</source>
        <translation>
            <numerusform>%n event about health stayed out: there is no consent to mention it.</numerusform>
            <numerusform>%n events about health stayed out: there is no consent to mention it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The letter has %n page(s), and none of those you chose. Nothing was printed.</source>
        <translation>
            <numerusform>The letter has %n page, and none of those you chose. Nothing was printed.</numerusform>
            <numerusform>The letter has %n pages, and none of those you chose. Nothing was printed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) of the office&apos;s own work stayed out: consents, letters, disclosures, notes, deadlines, files, reports and breaches.</source>
        <translation>
            <numerusform>%n record of the office&apos;s own work stayed out: consents, letters, disclosures, notes, deadlines, files, reports and breaches.</numerusform>
            <numerusform>%n records of the office&apos;s own work stayed out: consents, letters, disclosures, notes, deadlines, files, reports and breaches.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other person(s) of the case stayed out, with what is recorded about them: such names never leave the office.</source>
        <translation>
            <numerusform>%n other person of the case stayed out, with what is recorded about them: such names never leave the office.</numerusform>
            <numerusform>%n other persons of the case stayed out, with what is recorded about them: such names never leave the office.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s) stayed out: who they came from is nobody&apos;s business.</source>
        <translation>
            <numerusform>%n source stayed out: who they came from is nobody&apos;s business.</numerusform>
            <numerusform>%n sources stayed out: who they came from is nobody&apos;s business.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) of the office beside the records stayed out.</source>
        <translation>
            <numerusform>%n note of the office beside the records stayed out.</numerusform>
            <numerusform>%n notes of the office beside the records stayed out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n withheld word(s) inside the records were replaced.</source>
        <translation>
            <numerusform>%n withheld word inside the records was replaced.</numerusform>
            <numerusform>%n withheld words inside the records were replaced.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) about records that stayed out stayed out too.</source>
        <translation>
            <numerusform>%n claim about records that stayed out stayed out too.</numerusform>
            <numerusform>%n claims about records that stayed out stayed out too.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sealed, and so kept out of everything that is written, even where the person agreed: %n record(s) of the case.</source>
        <translation>
            <numerusform>Sealed, and so kept out of everything that is written, even where the person agreed: %n record of the case.</numerusform>
            <numerusform>Sealed, and so kept out of everything that is written, even where the person agreed: %n records of the case.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fact(s) it states may not be told any more: sealed since, or without consent now. Write it anew from the record as it is.</source>
        <translation>
            <numerusform>%n fact it states may not be told any more: sealed since, or without consent now. Write it anew from the record as it is.</numerusform>
            <numerusform>%n facts it states may not be told any more: sealed since, or without consent now. Write it anew from the record as it is.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The letter was sent %n day(s) ago. Replies are usually awaited for weeks; the first reminder is suggested after six.</source>
        <translation>
            <numerusform>The letter was sent %n day ago. Replies are usually awaited for weeks; the first reminder is suggested after six.</numerusform>
            <numerusform>The letter was sent %n days ago. Replies are usually awaited for weeks; the first reminder is suggested after six.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replaced in the words on record, because this reader may not be told: %n time(s) (%1).</source>
        <translation>
            <numerusform>Replaced in the words on record, because this reader may not be told: %n time (%1).</numerusform>
            <numerusform>Replaced in the words on record, because this reader may not be told: %n times (%1).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) about health stayed out: there is no consent to mention it.</source>
        <translation>
            <numerusform>%n statement about health stayed out: there is no consent to mention it.</numerusform>
            <numerusform>%n statements about health stayed out: there is no consent to mention it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>words</comment>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) of witnesses, interpreters and others whom nobody is to know as a source stayed out. Where they agreed, type it in a paragraph of your own.</source>
        <translation>
            <numerusform>%n statement of witnesses, interpreters and others whom nobody is to know as a source stayed out. Where they agreed, type it in a paragraph of your own.</numerusform>
            <numerusform>%n statements of witnesses, interpreters and others whom nobody is to know as a source stayed out. Where they agreed, type it in a paragraph of your own.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other name(s) of the person (pen name, former or religious name) stayed out: the consent speaks of the name, not of what it would be tied to.</source>
        <translation>
            <numerusform>%n other name of the person (pen name, former or religious name) stayed out: the consent speaks of the name, not of what it would be tied to.</numerusform>
            <numerusform>%n other names of the person (pen name, former or religious name) stayed out: the consent speaks of the name, not of what it would be tied to.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>As plain text it has %1 characters, %n word(s).</source>
        <translation>
            <numerusform>As plain text it has %1 characters, %n word.</numerusform>
            <numerusform>As plain text it has %1 characters, %n words.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The case has several people at risk, and %n record(s) that name nobody were left out: %1. Say in each whom it is about.</source>
        <translation>
            <numerusform>The case has several people at risk, and %n record that names nobody was left out: %1. Say in it whom it is about.</numerusform>
            <numerusform>The case has several people at risk, and %n records that name nobody were left out: %1. Say in each whom it is about.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LibertyTrack</name>
    <message numerus="yes">
        <source>%1: held %n day(s) before the first order on record (%2).</source>
        <translation>
            <numerusform>%1: held %n day before the first order on record (%2).</numerusform>
            <numerusform>%1: held %n days before the first order on record (%2).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: held %n day(s) with no order on record (%2).</source>
        <translation>
            <numerusform>%1: held %n day with no order on record (%2).</numerusform>
            <numerusform>%1: held %n days with no order on record (%2).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: held at least %n day(s) with no order on record (%2).</source>
        <translation>
            <numerusform>%1: held at least %n day with no order on record (%2).</numerusform>
            <numerusform>%1: held at least %n days with no order on record (%2).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ListExport</name>
    <message numerus="yes">
        <source>%n line(s) of the list “%1”</source>
        <translation>
            <numerusform>%n line of the list “%1”</numerusform>
            <numerusform>%n lines of the list “%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) are left out because of a sealed record.</source>
        <translation>
            <numerusform>%n line are left out because of a sealed record.</numerusform>
            <numerusform>%n lines are left out because of a sealed record.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) are left empty: they would tell of a sealed record.</source>
        <translation>
            <numerusform>%n cell are left empty: they would tell of a sealed record.</numerusform>
            <numerusform>%n cells are left empty: they would tell of a sealed record.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ListNames</name>
    <message numerus="yes">
        <source>%1 of %Ln case(s)</source>
        <translation>
            <numerusform>%1 of %Ln case</numerusform>
            <numerusform>%1 of %Ln cases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln line(s)</source>
        <translation>
            <numerusform>%1 of %Ln line</numerusform>
            <numerusform>%1 of %Ln lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln case(s)</source>
        <translation>
            <numerusform>%Ln case</numerusform>
            <numerusform>%Ln cases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s)</source>
        <translation>
            <numerusform>%Ln line</numerusform>
            <numerusform>%Ln lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ListRows</name>
    <message numerus="yes">
        <source>expired %n day(s) ago</source>
        <translation>
            <numerusform>expired %n day ago</numerusform>
            <numerusform>expired %n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>%n day left</numerusform>
            <numerusform>%n days left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LiveDeadlines</name>
    <message numerus="yes">
        <source>Computes %n deadline(s) of %1.</source>
        <translation>
            <numerusform>Computes %n deadline of %1.</numerusform>
            <numerusform>Computes %n deadlines of %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Computes %n deadline(s) of %1 cases.</source>
        <translation>
            <numerusform>Computes %n deadline of %1 cases.</numerusform>
            <numerusform>Computes %n deadlines of %1 cases.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Moves %n deadline(s).</source>
        <translation>
            <numerusform>Moves %n deadline.</numerusform>
            <numerusform>Moves %n deadlines.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Adds %n deadline(s).</source>
        <translation>
            <numerusform>Adds %n deadline.</numerusform>
            <numerusform>Adds %n deadlines.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deadline(s) no longer apply.</source>
        <translation>
            <numerusform>%n deadline no longer applies.</numerusform>
            <numerusform>%n deadlines no longer apply.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OfficeCommand</name>
    <message numerus="yes">
        <source>Wrote %n record(s) of the office to “%1”. The file is not encrypted.</source>
        <translation>
            <numerusform>Wrote %n record of the office to “%1”. The file is not encrypted.</numerusform>
            <numerusform>Wrote %n records of the office to “%1”. The file is not encrypted.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OfficeFiles</name>
    <message numerus="yes">
        <source>Wrote %n record(s) of the office. The file is not encrypted.</source>
        <translation>
            <numerusform>Wrote %n record of the office. The file is not encrypted.</numerusform>
            <numerusform>Wrote %n records of the office. The file is not encrypted.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OfficeSettings</name>
    <message numerus="yes">
        <source>Adds %n record(s) of the office.</source>
        <translation>
            <numerusform>Adds %n record of the office.</numerusform>
            <numerusform>Adds %n records of the office.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changes %n record(s) of the office.</source>
        <translation>
            <numerusform>Changes %n record of the office.</numerusform>
            <numerusform>Changes %n records of the office.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n template version(s) used here before are kept and no longer used.</source>
        <translation>
            <numerusform>%n template version used here before is kept and no longer used.</numerusform>
            <numerusform>%n template versions used here before are kept and no longer used.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OfficialRows</name>
    <message numerus="yes">
        <source>address not checked for %n day(s)</source>
        <translation>
            <numerusform>address not checked for %n day</numerusform>
            <numerusform>address not checked for %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Officials</name>
    <message numerus="yes">
        <source>Adds %n official(s).</source>
        <translation>
            <numerusform>Adds %n official.</numerusform>
            <numerusform>Adds %n officials.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changes %n official(s).</source>
        <translation>
            <numerusform>Changes %n official.</numerusform>
            <numerusform>Changes %n officials.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OrderChain</name>
    <message numerus="yes">
        <source>%n day(s) apart</source>
        <translation>
            <numerusform>%n day apart</numerusform>
            <numerusform>%n days apart</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>names</comment>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n nearest to today are shown; the list of hearings has all of them.</source>
        <translation>
            <numerusform>The one nearest to today is shown; the list of hearings has all of them.</numerusform>
            <numerusform>The %n nearest to today are shown; the list of hearings has all of them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PasteActions</name>
    <message numerus="yes">
        <source>%n hearings are planned for %1 in case %2: %3. Give the row’s hour or purpose, or log it in the case.</source>
        <translation>
            <numerusform>%n hearings are planned for %1 in case %2: %3. Give the row’s hour or purpose, or log it in the case.</numerusform>
            <numerusform>%n hearings are planned for %1 in case %2: %3. Give the row’s hour or purpose, or log it in the case.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PasteTables</name>
    <message numerus="yes">
        <source>%Ln row(s) left out: the name is like one on record. Say above who they are about.</source>
        <translation>
            <numerusform>%Ln row left out: the name is like one on record. Say above who it is about.</numerusform>
            <numerusform>%Ln rows left out: the name is like one on record. Say above who they are about.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) with a name like one on record.</source>
        <translation>
            <numerusform>%Ln row with a name like one on record.</numerusform>
            <numerusform>%Ln rows with a name like one on record.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) left out: the case is about several people. Say above whom they are about.</source>
        <translation>
            <numerusform>%Ln row left out: the case is about several people. Say above whom they are about.</numerusform>
            <numerusform>%Ln rows left out: the case is about several people. Say above whom they are about.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeopleTold</name>
    <message numerus="yes">
        <source>%n people.</source>
        <translation>
            <numerusform>%n people.</numerusform>
            <numerusform>%n people.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PostalActions</name>
    <message numerus="yes">
        <source>%n address(es) are in “%1”, for the printer.</source>
        <translation>
            <numerusform>%n address is in “%1”, for the printer.</numerusform>
            <numerusform>%n addresses are in “%1”, for the printer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProceedingSheets</name>
    <message numerus="yes">
        <source>%n fact(s)</source>
        <translation>
            <numerusform>%n fact</numerusform>
            <numerusform>%n facts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecordWords</name>
    <message numerus="yes">
        <source>Change %n field(s) of the %1 – %2</source>
        <comment>a record, the case</comment>
        <translation>
            <numerusform>Change %n field of the %1 – %2</numerusform>
            <numerusform>Change %n fields of the %1 – %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Records</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n people</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people: %1</source>
        <comment>the first of them</comment>
        <translation>
            <numerusform>%n people: %1</numerusform>
            <numerusform>%n people: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RestrictionSet</name>
    <message numerus="yes">
        <source>Add %n restriction(s) – %1</source>
        <comment>case reference</comment>
        <translation>
            <numerusform>Add %n restriction – %1</numerusform>
            <numerusform>Add %n restrictions – %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RuleFiles</name>
    <message numerus="yes">
        <source>Computed the deadlines of %n case(s).</source>
        <translation>
            <numerusform>Computed the deadlines of %n case.</numerusform>
            <numerusform>Computed the deadlines of %n cases.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RulePackActions</name>
    <message numerus="yes">
        <source>%n rule(s) for %1 stand in this vault.</source>
        <translation>
            <numerusform>%n rule for %1 stands in this vault.</numerusform>
            <numerusform>%n rules for %1 stand in this vault.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RulesCommand</name>
    <message numerus="yes">
        <source>Computed the deadlines of %n case(s).</source>
        <translation>
            <numerusform>Computed the deadlines of %n case.</numerusform>
            <numerusform>Computed the deadlines of %n cases.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them stood differently before.</source>
        <translation>
            <numerusform>%n of them stood differently before.</numerusform>
            <numerusform>%n of them stood differently before.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1–%n day(s)</source>
        <translation>
            <numerusform>%1–%n day</numerusform>
            <numerusform>%1–%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lash(es)</source>
        <translation>
            <numerusform>%n lash</numerusform>
            <numerusform>%n lashes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sheets</name>
    <message numerus="yes">
        <source>expired %n day(s) ago</source>
        <translation>
            <numerusform>expired %n day ago</numerusform>
            <numerusform>expired %n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>%n day left</numerusform>
            <numerusform>%n days left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left as published</source>
        <translation>
            <numerusform>%n day left as published</numerusform>
            <numerusform>%n days left as published</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>⚠ %n fact(s) changed since</source>
        <translation>
            <numerusform>⚠ %n fact changed since</numerusform>
            <numerusform>⚠ %n facts changed since</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Statistics</name>
    <message numerus="yes">
        <source>%n sealed record(s) are left out.</source>
        <translation>
            <numerusform>%n sealed record is left out.</numerusform>
            <numerusform>%n sealed records are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hearing(s) without a date are left out.</source>
        <translation>
            <numerusform>%n hearing without a date is left out.</numerusform>
            <numerusform>%n hearings without a date are left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message numerus="yes">
        <source>%1: the publication showed %n day(s) left</source>
        <translation>
            <numerusform>%1: the publication showed %n day left</numerusform>
            <numerusform>%1: the publication showed %n days left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: ran out on %2, %n day(s) ago</source>
        <translation>
            <numerusform>%1: ran out on %2, %n day ago</numerusform>
            <numerusform>%1: ran out on %2, %n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n day(s) left, act by %2</source>
        <translation>
            <numerusform>%1: %n day left, act by %2</numerusform>
            <numerusform>%1: %n days left, act by %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TableCommands</name>
    <message numerus="yes">
        <source>Set “%1” to “%2” on %n line(s)</source>
        <translation>
            <numerusform>Set “%1” to “%2” on %n line</numerusform>
            <numerusform>Set “%1” to “%2” on %n lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paste a table: %n line(s)</source>
        <translation>
            <numerusform>Paste a table: %n line</numerusform>
            <numerusform>Paste a table: %n lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Today</name>
    <message numerus="yes">
        <source>ran out %n day(s) ago</source>
        <translation>
            <numerusform>ran out %n day ago</numerusform>
            <numerusform>ran out %n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n day late</numerusform>
            <numerusform>%n days late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Overdue for more than %n day(s)</source>
        <translation>
            <numerusform>Overdue for more than %n day</numerusform>
            <numerusform>Overdue for more than %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Next %n day(s)</source>
        <translation>
            <numerusform>Next %n day</numerusform>
            <numerusform>Next %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %1 to %n day(s)</source>
        <translation>
            <numerusform>in %1 to %n day</numerusform>
            <numerusform>in %1 to %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Overdue by %n day(s)</source>
        <translation>
            <numerusform>Overdue by %n day</numerusform>
            <numerusform>Overdue by %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deadline(s) came due</source>
        <translation>
            <numerusform>%n deadline came due</numerusform>
            <numerusform>%n deadlines came due</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) changed</source>
        <translation>
            <numerusform>%n case changed</numerusform>
            <numerusform>%n cases changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing is due in the next %n day(s), and nothing after that is on record.</source>
        <translation>
            <numerusform>Nothing is due in the next %n day, and nothing after that is on record.</numerusform>
            <numerusform>Nothing is due in the next %n days, and nothing after that is on record.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing is due in the next %n day(s). The next item is %1 (%2).</source>
        <translation>
            <numerusform>Nothing is due in the next %n day. The next item is %1 (%2).</numerusform>
            <numerusform>Nothing is due in the next %n days. The next item is %1 (%2).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Overdue for up to %n day(s)</source>
        <translation>
            <numerusform>Overdue for up to %n day</numerusform>
            <numerusform>Overdue for up to %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <comment>things</comment>
        <translation>
            <numerusform>%n overdue</numerusform>
            <numerusform>%n overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>(for more than %n day(s))</source>
        <comment>all that is overdue</comment>
        <translation>
            <numerusform>(for more than %n day)</numerusform>
            <numerusform>(for more than %n days)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>(%1 of them for more than %n day(s))</source>
        <comment>how many of what is overdue</comment>
        <translation>
            <numerusform>(%1 of them for more than %n day)</numerusform>
            <numerusform>(%1 of them for more than %n days)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n due today</source>
        <comment>things</comment>
        <translation>
            <numerusform>%n due today</numerusform>
            <numerusform>%n due today</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) are left out because of a sealed record.</source>
        <translation>
            <numerusform>%n line are left out because of a sealed record.</numerusform>
            <numerusform>%n lines are left out because of a sealed record.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrackText</name>
    <message numerus="yes">
        <source>at least %n day(s)</source>
        <translation>
            <numerusform>at least %n day</numerusform>
            <numerusform>at least %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TypedSpelling</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>words</comment>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Vault</name>
    <message numerus="yes">
        <source>“%1” holds %n record(s) that the history does not tell of.</source>
        <translation>
            <numerusform>“%1” holds %n record that the history does not tell of.</numerusform>
            <numerusform>“%1” holds %n records that the history does not tell of.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) of “%1” refer to a record of “%2” that is not there. Restore the newest backup.</source>
        <translation>
            <numerusform>%n record of “%1” refer to a record of “%2” that is not there. Restore the newest backup.</numerusform>
            <numerusform>%n records of “%1” refer to a record of “%2” that is not there. Restore the newest backup.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VaultCommands</name>
    <message numerus="yes">
        <source>%n attached file(s) are what they were.</source>
        <translation>
            <numerusform>%n attached file is what it was.</numerusform>
            <numerusform>%n attached files are what they were.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message numerus="yes">
        <source>%n day(s) or more</source>
        <translation>
            <numerusform>%n day or more</numerusform>
            <numerusform>%n days or more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1–%n day(s)</source>
        <translation>
            <numerusform>%1–%n day</numerusform>
            <numerusform>%1–%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>habeas::ui::AudienceDialog</name>
    <message numerus="yes">
        <source>%n record(s) go into the file.</source>
        <translation>
            <numerusform>%n record goes into the file.</numerusform>
            <numerusform>%n records go into the file.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>habeas::ui::BatchDialog</name>
    <message numerus="yes">
        <source>%n letter(s)</source>
        <translation>
            <numerusform>%n letter</numerusform>
            <numerusform>%n letters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n letter(s) can be written. They are written all together, or, where one cannot be, none.</source>
        <translation>
            <numerusform>%n letter can be written.</numerusform>
            <numerusform>All %n letters can be written. They are written all together, or, where one cannot be, none.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) written to %1, and every letter to the letter log.</source>
        <translation>
            <numerusform>%n file written to %1, and every letter to the letter log.</numerusform>
            <numerusform>%n files written to %1, and every letter to the letter log.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n letter(s) cannot be written. Mend what the list says, or leave them out (Delete takes a letter off the list); until then none is written.</source>
        <translation>
            <numerusform>%1 of %n letter cannot be written. Mend what the list says, or leave them out (Delete takes a letter off the list); until then none is written.</numerusform>
            <numerusform>%1 of %n letters cannot be written. Mend what the list says, or leave them out (Delete takes a letter off the list); until then none is written.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>habeas::ui::CasePage</name>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>habeas::ui::DraftBar</name>
    <message numerus="yes">
        <source>%1 (and %n more)</source>
        <comment>an unfinished form, others</comment>
        <translation>
            <numerusform>%1 (and %n more)</numerusform>
            <numerusform>%1 (and %n more)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>habeas::ui::DraftsDialog</name>
    <message numerus="yes">
        <source>%n form(s) were not finished. What was typed is kept until it is saved or discarded.</source>
        <translation>
            <numerusform>%n form was not finished. What was typed is kept until it is saved or discarded.</numerusform>
            <numerusform>%n forms were not finished. What was typed is kept until it is saved or discarded.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>habeas::ui::Findings</name>
    <message numerus="yes">
        <source>%n more under “To check”</source>
        <translation>
            <numerusform>%n more under “To check”</numerusform>
            <numerusform>%n more under “To check”</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>habeas::ui::LetterPage</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>habeas::ui::LetterStepDialog</name>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>changes</comment>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>habeas::ui::ListModel</name>
    <message numerus="yes">
        <source>in %Ln day(s), %1</source>
        <translation>
            <numerusform>in %Ln day, %1</numerusform>
            <numerusform>in %Ln days, %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>habeas::ui::ListPane</name>
    <message numerus="yes">
        <source>%1, %Ln selected</source>
        <translation>
            <numerusform>%1, %Ln selected</numerusform>
            <numerusform>%1, %Ln selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>From the list “%1”: %2 in the order shown, with %n column(s).</source>
        <comment>what will be written: 12 cases</comment>
        <translation>
            <numerusform>From the list “%1”: %2 in the order shown, with %n column.</numerusform>
            <numerusform>From the list “%1”: %2 in the order shown, with %n columns.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>habeas::ui::MainWindow</name>
    <message numerus="yes">
        <source>When the vault was locked at %1, the disk could not be written to, and what was typed in %n form(s) is lost. Please type it again.</source>
        <translation>
            <numerusform>When the vault was locked at %1, the disk could not be written to, and what was typed in %n form is lost. Please type it again.</numerusform>
            <numerusform>When the vault was locked at %1, the disk could not be written to, and what was typed in %n forms is lost. Please type it again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>habeas::ui::NewCaseDialog</name>
    <message numerus="yes">
        <source>%n similar people on record: %1</source>
        <translation>
            <numerusform>%n similar person on record: %1</numerusform>
            <numerusform>%n similar people on record: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>habeas::ui::OfficialImportDialog</name>
    <message numerus="yes">
        <source>Wrote %n official(s). The file is not encrypted.</source>
        <translation>
            <numerusform>Wrote %n official. The file is not encrypted.</numerusform>
            <numerusform>Wrote %n officials. The file is not encrypted.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>habeas::ui::OfficialsPage</name>
    <message numerus="yes">
        <source>⚠ Nobody has checked this address for %n day(s).</source>
        <translation>
            <numerusform>⚠ Nobody has checked this address for %n day.</numerusform>
            <numerusform>⚠ Nobody has checked this address for %n days.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>habeas::ui::PasteDialog</name>
    <message numerus="yes">
        <source>Looking at %n row(s)…</source>
        <translation>
            <numerusform>Looking at %n row…</numerusform>
            <numerusform>Looking at %n rows…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n column(s) left out: %1.</source>
        <translation>
            <numerusform>%n column left out: %1.</numerusform>
            <numerusform>%n columns left out: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>habeas::ui::RestrictionSetDialog</name>
    <message numerus="yes">
        <source>This will: add %n restriction(s), each a record of its own.</source>
        <translation>
            <numerusform>This will: add %n restriction.</numerusform>
            <numerusform>This will: add %n restrictions, each a record of its own.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It will ask again about %n of them; that stands on Today when it is due.</source>
        <translation>
            <numerusform>It will ask again about %n of them; that stands on Today when it is due.</numerusform>
            <numerusform>It will ask again about %n of them; that stands on Today when it is due.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>ask again in %n day(s)</source>
        <translation>
            <numerusform>ask again in %n day</numerusform>
            <numerusform>ask again in %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>habeas::ui::StatusStrip</name>
    <message numerus="yes">
        <source>Locks in %n s</source>
        <translation>
            <numerusform>Locks in %n s</numerusform>
            <numerusform>Locks in %n s</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>habeas::ui::TemplatesPage</name>
    <message numerus="yes">
        <source>%n template(s)</source>
        <translation>
            <numerusform>%n template</numerusform>
            <numerusform>%n templates</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>habeas::ui::TodayPage</name>
    <message numerus="yes">
        <source>%n line(s) found</source>
        <translation>
            <numerusform>%n line found</numerusform>
            <numerusform>%n lines found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n case(s) looked through</source>
        <translation>
            <numerusform>%1 of %n case looked through</numerusform>
            <numerusform>%1 of %n cases looked through</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>habeas::ui::UnlockForm</name>
    <message numerus="yes">
        <source>Next try in %n s.</source>
        <translation>
            <numerusform>Next try in %n s.</numerusform>
            <numerusform>Next try in %n s.</numerusform>
        </translation>
    </message>
</context>
</TS>
