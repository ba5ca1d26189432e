#include "app/cli/commands.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace habeas {

namespace {

struct TableText
{
    Q_DECLARE_TR_FUNCTIONS(CommandTable)
};

QList<CommandSpec> vaultCommands()
{
    return {
        { u"create"_s,
          { u"VAULT"_s },
          TableText::tr("Make a new vault."),
          { u"sample"_s, u"key-cost"_s },
          createCommand },
        { u"info"_s, { u"VAULT"_s }, TableText::tr("What kind of vault it is."), {}, infoCommand },
        { u"check"_s,
          { u"VAULT"_s },
          TableText::tr("Read every page, follow the history from its beginning, compare."),
          {},
          checkCommand },
        { u"history"_s,
          { u"VAULT"_s, u"[REF]"_s },
          TableText::tr("Who changed what and when, in a case, a record or the whole vault."),
          { u"limit"_s },
          historyCommand },
        { u"undo"_s, { u"VAULT"_s }, TableText::tr("Take the last change back."), {}, undoCommand },
        { u"redo"_s,
          { u"VAULT"_s },
          TableText::tr("Make the change again that was taken back."),
          {},
          redoCommand },
    };
}

QList<CommandSpec> readingCommands()
{
    return {
        { u"list"_s,
          { u"VAULT"_s, u"WHAT"_s },
          TableText::tr("List cases, people, measures, charges, hearings, restrictions, deadlines, "
                        "letters or officials."),
          { u"filter"_s, u"during"_s, u"limit"_s, u"offset"_s, u"on"_s },
          listCommand },
        { u"show"_s,
          { u"VAULT"_s, u"REF"_s },
          TableText::tr("A case: overview, chronology and liberty track."),
          { u"on"_s },
          showCommand },
        { u"track"_s,
          { u"VAULT"_s, u"REF"_s },
          TableText::tr("The liberty track: measures, orders, gaps, overlaps, days."),
          { u"on"_s, u"person"_s },
          trackCommand },
        { u"charges"_s,
          { u"VAULT"_s, u"REF"_s },
          TableText::tr("Every charge with its stages, its law and what came of it; the procedural "
                        "status."),
          { u"on"_s },
          chargesCommand },
        { u"sentences"_s,
          { u"VAULT"_s, u"REF"_s },
          TableText::tr("Judgments in the order of the courts, which one stands and why."),
          { u"on"_s },
          sentencesCommand },
        { u"findings"_s,
          { u"VAULT"_s, u"[REF]"_s },
          TableText::tr("What somebody should check, in a case or in all: holes, contradictions, "
                        "dates that cannot be."),
          { u"on"_s },
          findingsCommand },
        { u"deadlines"_s,
          { u"VAULT"_s },
          TableText::tr("Deadlines with their rule and arithmetic."),
          { u"case"_s, u"on"_s, u"within"_s },
          deadlinesCommand },
        { u"date"_s,
          { u"TEXT"_s },
          TableText::tr("What a date text means."),
          { u"strict"_s },
          dateCommand },
    };
}

QList<CommandSpec> writingCommands()
{
    return {
        { u"log-hearing"_s,
          { u"VAULT"_s, u"REF"_s },
          TableText::tr("Log a hearing, with the order it made and the source."),
          { u"at"_s, u"court"_s, u"judge"_s, u"purpose"_s, u"mode"_s, u"outcome"_s, u"until"_s,
            u"term"_s, u"counted-from"_s, u"measure"_s, u"note"_s, u"source"_s, u"next"_s,
            u"zone"_s, u"observer"_s, u"dry-run"_s },
          logHearingCommand },
        { u"review"_s,
          { u"VAULT"_s, u"REF"_s, u"FINDING"_s },
          TableText::tr("Say what was found out about a finding, by its key."),
          { u"decision"_s, u"reason"_s },
          reviewCommand },
        { u"letter"_s,
          { u"VAULT"_s, u"REF"_s },
          TableText::tr("Write a letter about a case. Without --official an open letter: no "
                        "address and no salutation."),
          { u"template"_s,       u"template-file"_s, u"official"_s,
            u"all-officials"_s,  u"request"_s,       u"paragraph"_s,
            u"lang"_s,           u"format"_s,        u"out"_s,
            u"date"_s,           u"sender-name"_s,   u"sender-role"_s,
            u"sender-address"_s, u"sender-place"_s,  u"leave-out"_s,
            u"confirm"_s,        u"person"_s,        u"force"_s,
            u"subject"_s,        u"keep-withheld"_s, u"and-case"_s },
          letterCommand },
        { u"templates"_s,
          { u"VAULT"_s, u"[VERB]"_s, u"[WHAT]"_s },
          TableText::tr("The templates letters are written with: list, show ID, check FILE, import "
                        "FILE, export ID, versions ID, restore VERSION, reset ID."),
          { u"lang"_s, u"out"_s, u"force"_s },
          templatesCommand },
        { u"words"_s,
          { u"VAULT"_s, u"[VERB]"_s, u"[WORD]"_s },
          TableText::tr("Words the office spells right whatever the dictionary says: list, add "
                        "WORD, remove WORD."),
          {},
          wordsCommand },
        { u"import"_s,
          { u"VAULT"_s, u"FILE"_s },
          TableText::tr("Take in a JSON case file, whole or not at all."),
          { u"dry-run"_s },
          importCommand },
        { u"export"_s,
          { u"VAULT"_s },
          TableText::tr("Write a case, or all of them, as a JSON case file. It is not encrypted."),
          { u"format"_s, u"case"_s, u"out"_s, u"force"_s },
          exportCommand },
    };
}

QList<CommandSpec> clockCommands()
{
    return {
        { u"deadline"_s,
          { u"VAULT"_s, u"VERB"_s, u"KEY"_s },
          TableText::tr("Decide about a deadline: done, waive, missed, reopen, snooze, wake; add "
                        "one to a case (KEY is its reference) or remove a typed one. KEY is the "
                        "key that “deadlines --json” shows, or REF/RULE."),
          { u"on"_s, u"until"_s, u"reason"_s, u"what"_s, u"due"_s, u"actor"_s },
          deadlineCommand },
        { u"answer"_s,
          { u"VAULT"_s, u"REF"_s, u"CONDITION"_s, u"ANSWER"_s },
          TableText::tr("Answer what a rule asks and the record does not say: yes or no."),
          { u"person"_s, u"by"_s },
          answerCommand },
        { u"rules"_s,
          { u"VAULT"_s, u"VERB"_s, u"[WHAT]"_s },
          TableText::tr("The rules deadlines are computed by: list, show ID, import FILE, remove "
                        "ID, export ID."),
          { u"out"_s, u"force"_s },
          rulesCommand },
        { u"recompute"_s,
          { u"VAULT"_s },
          TableText::tr("Compute the deadlines of every case again; records do not change."),
          {},
          recomputeCommand },
    };
}

QList<OptionSpec> clockOptions()
{
    return {
        { u"what"_s, u"TEXT"_s, TableText::tr("What is due.") },
        { u"due"_s, u"DATE"_s, TableText::tr("When it is due.") },
        { u"actor"_s, u"TEXT"_s, TableText::tr("Who must act.") },
        { u"by"_s, u"TEXT"_s, TableText::tr("Who says so, if not the author.") },
    };
}

QList<OptionSpec> generalOptions()
{
    return {
        { u"json"_s, {}, TableText::tr("One JSON document on stdout; a refusal too.") },
        { u"passphrase-file"_s, u"FILE"_s,
          TableText::tr("Read the passphrase from the first line of FILE (before "
                        "HABEAS_PASSPHRASE).") },
        { u"author"_s, u"NAME"_s,
          TableText::tr("Who is writing (else HABEAS_AUTHOR, else the "
                        "computer’s user).") },
        { u"screen-language"_s, u"CODE"_s,
          TableText::tr("Language of what is printed here: en, ru or kk.") },
        { u"help"_s, {}, TableText::tr("Explain a command.") },
        { u"version"_s, {}, TableText::tr("The program’s version.") },
        { u"sample"_s, {}, TableText::tr("With an invented case in it.") },
        { u"key-cost"_s, u"MIB"_s,
          TableText::tr("Memory the key costs, 8 to 1024, a power of two. Default: measured on "
                        "this machine.") },
        { u"filter"_s, u"TEXT"_s,
          TableText::tr("Only lines that hold every word, in any script.") },
        { u"during"_s, u"DATE"_s,
          TableText::tr("Only lines whose date surely or possibly lies in these days: measures and "
                        "restrictions with any day they lasted, cases with any of their "
                        "measures.") },
        { u"limit"_s, u"N"_s, TableText::tr("At most N lines.") },
        { u"offset"_s, u"N"_s, TableText::tr("Leave the first N lines out.") },
        { u"case"_s, u"REF"_s, TableText::tr("Only this case.") },
        { u"on"_s, u"DATE"_s, TableText::tr("As of this day instead of today.") },
        { u"person"_s, u"NAME"_s,
          TableText::tr("One person of the case, by name or id: whom to show, whom an answer is "
                        "about (else everybody), whom the letter is about where several are at "
                        "risk.") },
        { u"decision"_s, u"CODE"_s,
          TableText::tr(
              "confirmed (it is so), mistaken (it is not so), not_known (nobody knows) or "
              "open (ask again).") },
        { u"reason"_s, u"TEXT"_s, TableText::tr("Why, in words. Waiving a deadline needs it.") },
        { u"within"_s, u"DAYS"_s, TableText::tr("Due within so many days.") },
        { u"strict"_s, {}, TableText::tr("Take EDTF only.") },
        { u"dry-run"_s, {}, TableText::tr("Say what would happen; save nothing.") },
        { u"force"_s, {}, TableText::tr("Replace a file that is there.") },
        { u"format"_s, u"FORMAT"_s,
          TableText::tr("letter: pdf, docx, odt, html or txt; export: json.") },
        { u"out"_s, u"FILE"_s,
          TableText::tr("Where to write; for letters a folder will do, which names the file.") },
    };
}

QList<OptionSpec> hearingOptions()
{
    return {
        { u"at"_s, u"WHEN"_s,
          TableText::tr("The day, with its hour where it is known: \"2022-05-06 "
                        "10:00\", \"6 May 2022\", \"May 2022\".") },
        { u"court"_s, u"TEXT"_s, TableText::tr("The court.") },
        { u"judge"_s, u"TEXT"_s, TableText::tr("The judge.") },
        { u"purpose"_s, u"CODE"_s,
          TableText::tr("What it was about: custody, extension, trial ...") },
        { u"mode"_s, u"CODE"_s, TableText::tr("in_person, online, closed or in_absentia.") },
        { u"outcome"_s, u"CODE"_s, TableText::tr("extended, ordered, released, adjourned ...") },
        { u"until"_s, u"DATE"_s,
          TableText::tr("The end named in court; of snoozing, its last day.") },
        { u"term"_s, u"TEXT"_s, TableText::tr("The length ordered: \"2 months\".") },
        { u"counted-from"_s, u"CODE"_s,
          TableText::tr("order, previous_end or measure_start, where the paper says it.") },
        { u"measure"_s, u"ID"_s,
          TableText::tr("Which custody was extended, by id or type, where more than one could be "
                        "meant.") },
        { u"note"_s, u"TEXT"_s, TableText::tr("A note for the team.") },
        { u"source"_s, u"TEXT"_s, TableText::tr("Who says so: \"Lawyer by phone, 6 May\".") },
        { u"next"_s, u"DATE"_s, TableText::tr("The next hearing.") },
        { u"zone"_s, u"NAME"_s, TableText::tr("Time zone of the hour: Asia/Almaty.") },
        { u"observer"_s, u"TEXT"_s, TableText::tr("Who watched the hearing.") },
    };
}

QList<OptionSpec> letterOptions()
{
    return {
        { u"template"_s, u"ID"_s, TableText::tr("A template of the program: appeal-generic.") },
        { u"template-file"_s, u"FILE"_s, TableText::tr("A template of one’s own.") },
        { u"official"_s, u"ID"_s, TableText::tr("To whom: an official’s id or office."), true },
        { u"all-officials"_s,
          {},
          TableText::tr("To every official on record but courts that have the case before them.") },
        { u"request"_s, u"TEXT"_s, TableText::tr("A request, one for each --request."), true },
        { u"paragraph"_s, u"TEXT"_s, TableText::tr("A paragraph of one’s own."), true },
        { u"lang"_s, u"CODE"_s, TableText::tr("Language of the letter: en or ru.") },
        { u"date"_s, u"DATE"_s, TableText::tr("The day on the letter instead of today.") },
        { u"sender-name"_s, u"TEXT"_s, TableText::tr("Who signs.") },
        { u"sender-role"_s, u"TEXT"_s, TableText::tr("In what role.") },
        { u"sender-address"_s, u"TEXT"_s, TableText::tr("The sender’s address.") },
        { u"sender-place"_s, u"TEXT"_s, TableText::tr("Where the letter is written.") },
        { u"leave-out"_s, u"ID"_s, TableText::tr("A record the letter shall not use."), true },
        { u"confirm"_s, u"WORD"_s,
          TableText::tr("Confirm what a refusal asked to confirm: pending_court, "
                        "consent_audience, withhold_name (initials stand for the name)."),
          true },
        { u"subject"_s, u"TEXT"_s, TableText::tr("The subject line instead of the template’s.") },
        { u"keep-withheld"_s, u"REASON"_s,
          TableText::tr("Say what is typed although it is withheld, and why; the reason is kept "
                        "with the letter.") },
        { u"and-case"_s, u"REF"_s, TableText::tr("The same letter about this case too."), true },
    };
}

} // namespace

QList<CommandSpec> allCommands()
{
    return vaultCommands() + readingCommands() + clockCommands() + writingCommands()
        + QList<CommandSpec> {
              { u"help"_s,
                { u"[COMMAND]"_s },
                TableText::tr("Explain a command."),
                {},
                helpCommand },
              { u"version"_s, {}, TableText::tr("The program’s version."), {}, versionCommand },
          };
}

QList<OptionSpec> allOptions()
{
    return generalOptions() + clockOptions() + hearingOptions() + letterOptions();
}

QStringList commonOptions()
{
    return { u"json"_s, u"passphrase-file"_s, u"author"_s, u"screen-language"_s,
             u"help"_s, u"version"_s };
}

} // namespace habeas
