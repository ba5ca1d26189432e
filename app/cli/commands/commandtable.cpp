#include "app/cli/commands/commands.h"
#include "app/cli/commands/lettercommandtable.h"

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
          { u"limit"_s, u"record"_s },
          historyCommand },
        { u"restore"_s,
          { u"VAULT"_s, u"REF"_s },
          TableText::tr("Put a record of the case, or one field of it, back to what it was after "
                        "a change; “history VAULT REF --record ID” lists the changes."),
          { u"record"_s, u"field"_s, u"change"_s, u"before"_s },
          restoreCommand },
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
                        "letters, officials, urgent-actions, documents, copies (of documents, that "
                        "left the vault), drafts (forms that were not finished) or bin (what was "
                        "put into the bin, when and by whom)."),
          { u"filter"_s, u"during"_s, u"where"_s, u"any"_s, u"sort"_s, u"descending"_s, u"view"_s,
            u"columns"_s, u"csv"_s, u"force"_s, u"limit"_s, u"offset"_s, u"on"_s },
          listCommand },
        { u"views"_s,
          { u"VAULT"_s, u"WHAT"_s },
          TableText::tr("The views of a list: those the program brings and those that were saved."),
          {},
          viewsCommand },
        { u"search"_s,
          { u"VAULT"_s, u"TEXT"_s },
          TableText::tr("Find people, cases, courts, letters and documents by name: in any script, "
                        "on the wrong keyboard layout, or misspelt."),
          { u"limit"_s },
          searchCommand },
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
        { u"today"_s,
          { u"VAULT"_s, u"[VERB]"_s, u"[KEY]"_s },
          TableText::tr("What is overdue, due today, coming and to be checked, across all cases; "
                        "with --out also as PDF. VERB done, snooze or wake acts on one line of it, "
                        "why explains it; KEY is the line’s key as “--json” shows it, of a finding "
                        "REF/KEY."),
          { u"on"_s, u"within"_s, u"out"_s, u"force"_s, u"until"_s, u"decision"_s },
          todayCommand,
          true },
        { u"deadlines"_s,
          { u"VAULT"_s },
          TableText::tr("Deadlines with their rule and arithmetic."),
          { u"case"_s, u"on"_s, u"within"_s },
          deadlinesCommand },
        { u"statistics"_s,
          { u"VAULT"_s, u"[WHAT]"_s },
          TableText::tr("Figures that name nobody: held (people by month and kind of measure), "
                        "hearings (by week), waiting (for a judgment). With --out as CSV."),
          { u"from"_s, u"until"_s, u"on"_s, u"out"_s, u"force"_s },
          statisticsCommand },
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
        { u"view"_s,
          { u"VAULT"_s, u"VERB"_s, u"WHAT"_s, u"NAME"_s },
          TableText::tr("Save or delete a view of a list: view VAULT save cases \"Mine\" "
                        "--where …"),
          { u"where"_s, u"any"_s, u"sort"_s, u"descending"_s, u"view"_s, u"columns"_s },
          viewCommand },
        { u"set"_s,
          { u"VAULT"_s, u"WHAT"_s, u"FIELD"_s, u"VALUE"_s },
          TableText::tr("Set a field on every line of a list that passes the filters: one step."),
          { u"where"_s, u"any"_s, u"view"_s, u"dry-run"_s },
          setCommand },
        { u"paste"_s,
          { u"VAULT"_s, u"WHAT"_s, u"FILE"_s },
          TableText::tr("Add or change records from a table: CSV (by the file’s ending) or with "
                        "tabs between the cells, the fields’ names in its first row. A table of "
                        "cases may hold who each is about and since when they are held. One "
                        "step."),
          { u"similar"_s, u"detention"_s, u"person"_s, u"dates"_s, u"dry-run"_s },
          pasteCommand },
        { u"log-hearing"_s,
          { u"VAULT"_s, u"[REF]"_s },
          TableText::tr("Log a hearing, with the order it made and the source."),
          { u"line"_s,    u"at"_s,      u"court"_s,  u"judge"_s,        u"purpose"_s,
            u"mode"_s,    u"outcome"_s, u"until"_s,  u"term"_s,         u"counted-from"_s,
            u"measure"_s, u"imposes"_s, u"person"_s, u"ends-measure"_s, u"note"_s,
            u"source"_s,  u"next"_s,    u"zone"_s,   u"observer"_s,     u"hearing"_s,
            u"dry-run"_s },
          logHearingCommand },
        { u"restrictions"_s,
          { u"VAULT"_s, u"VERB"_s, u"REF"_s, u"FILE"_s },
          TableText::tr(
              "Add the bans and duties a judgment’s text imposes, each with its own words: "
              "restrictions VAULT from-text REF FILE. First day, length and end are the "
              "text’s where it says them. What it refuses, lifts, allows or only "
              "mentions is listed and not saved. One step; --dry-run shows what was "
              "read."),
          { u"from"_s, u"until"_s, u"term"_s, u"court"_s, u"person"_s, u"source"_s, u"dry-run"_s },
          restrictionsCommand },
        { u"review"_s,
          { u"VAULT"_s, u"REF"_s, u"FINDING"_s },
          TableText::tr("Say what was found out about a finding, by its key."),
          { u"decision"_s, u"reason"_s },
          reviewCommand },
        { u"attach"_s,
          { u"VAULT"_s, u"REF"_s, u"FILE"_s },
          TableText::tr("Keep a copy of a file in the vault, as a document of the case. The file "
                        "stays where it is."),
          { u"title"_s },
          attachCommand },
        { u"document"_s,
          { u"VAULT"_s, u"ID"_s },
          TableText::tr("Save a copy of an attached file outside the vault. It is not encrypted, "
                        "and the vault's history says that it was made. What a picture hides "
                        "(place, device, owner) is left out."),
          { u"out"_s, u"force"_s, u"keep-hidden-data"_s },
          documentCommand },
        { u"import"_s,
          { u"VAULT"_s, u"FILE"_s },
          TableText::tr("Take in a JSON case file, whole or not at all."),
          { u"dry-run"_s, u"officials"_s },
          importCommand },
        { u"export"_s,
          { u"VAULT"_s },
          TableText::tr("Write a case, or all of them, as a JSON case file. It is not encrypted. "
                        "With --audience one case as those readers may see it, which the "
                        "disclosure log notes."),
          { u"format"_s, u"case"_s, u"out"_s, u"force"_s, u"officials"_s, u"audience"_s, u"to"_s,
            u"on"_s, u"confirm"_s, u"dry-run"_s },
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
        { u"office"_s,
          { u"VAULT"_s, u"VERB"_s, u"[FILE]"_s },
          TableText::tr("What the office has of its own beside its cases (officials, templates, "
                        "words, paper, views, rule packs) as one file: export --out FILE, import "
                        "FILE; --dry-run shows what is new, changed and the same."),
          { u"out"_s, u"force"_s, u"dry-run"_s },
          officeCommand,
          true }, // a letterhead is looked at as it would be printed
        { u"recompute"_s,
          { u"VAULT"_s },
          TableText::tr("Compute the deadlines of every case again; records do not change."),
          {},
          recomputeCommand },
    };
}

} // namespace

QList<CommandSpec> allCommands()
{
    return vaultCommands() + readingCommands() + clockCommands() + writingCommands()
        + letterCommands()
        + QList<CommandSpec> {
              { u"help"_s,
                { u"[COMMAND]"_s },
                TableText::tr("Explain a command."),
                {},
                helpCommand },
              { u"version"_s, {}, TableText::tr("The program’s version."), {}, versionCommand },
          };
}

} // namespace habeas
