<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
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
</context>
<context>
    <name>Findings</name>
    <message numerus="yes">
        <source>%n restriction(s): not on record of each is %1.</source>
        <translation>
            <numerusform>%n restriction: not on record is %1.</numerusform>
            <numerusform>%n restrictions: not on record of each is %1.</numerusform>
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
    <name>Vault</name>
    <message numerus="yes">
        <source>%n record(s) of “%1” refer to a record of “%2” that is not there.</source>
        <translation>
            <numerusform>%n record of “%1” refers to a record of “%2” that is not there.</numerusform>
            <numerusform>%n records of “%1” refer to a record of “%2” that is not there.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” holds %n record(s) that the history does not tell of.</source>
        <translation>
            <numerusform>“%1” holds %n record that the history does not tell of.</numerusform>
            <numerusform>“%1” holds %n records that the history does not tell of.</numerusform>
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
    <name>habeas::ui::CasesListPage</name>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n case</numerusform>
            <numerusform>%n cases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n case(s)</source>
        <translation>
            <numerusform>%1 of %n case</numerusform>
            <numerusform>%1 of %n cases</numerusform>
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
