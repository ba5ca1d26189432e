#include "app/cli/line/commandline.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace habeas {

namespace {

struct TableText
{
    Q_DECLARE_TR_FUNCTIONS(CommandTable)
};

QList<OptionSpec> letterLogOptions()
{
    return {
        { u"approved-by"_s, u"NAME"_s,
          TableText::tr("Who approves the letter as it is; without it every page says DRAFT.") },
        { u"pending-court-confirmed"_s, u"REASON"_s,
          TableText::tr("Why a letter goes to a court that has the case before it; kept with the "
                        "letter.") },
        { u"reprisal-confirmed"_s, u"REASON"_s,
          TableText::tr(
              "A letter is wanted although a reprisal followed an earlier one, and why.") },
        { u"death-confirmed"_s, u"REASON"_s,
          TableText::tr("Why it is written although the person died; kept with the letter.") },
        { u"others-too"_s,
          {},
          TableText::tr("Withdraw every other consent for the same purpose as well.") },
        { u"officials"_s,
          {},
          TableText::tr("Officials and how they are addressed: a table (.csv) or vCards (.vcf).") },
        { u"follows"_s, u"LETTER"_s, TableText::tr("The earlier letter this one follows up.") },
        { u"medium"_s, u"CODE"_s,
          TableText::tr("How it was sent: post, registered_post, courier, email, fax, web_form, "
                        "hand, embassy, social_media.") },
        { u"tracking"_s, u"TEXT"_s, TableText::tr("The tracking number.") },
        { u"correct-day"_s,
          {},
          TableText::tr("It is on record as sent already: correct the day and what else is said "
                        "of that sending.") },
        { u"once-more"_s,
          {},
          TableText::tr("It is on record as sent already, and went out once more.") },
        { u"reply-due"_s, u"DATE"_s, TableText::tr("By when a reply is due.") },
        { u"text"_s, u"TEXT"_s, TableText::tr("The reply in words.") },
        { u"reply-ref"_s, u"TEXT"_s, TableText::tr("The reference their reply bears.") },
        { u"document"_s, u"ID"_s, TableText::tr("The reply as a document on record.") },
        { u"follow-up"_s, {}, TableText::tr("Only letters nobody answered within 6 or 12 weeks.") },
        { u"to"_s, u"TEXT"_s, TableText::tr("Who was told; who gets the file.") },
        { u"audience"_s, u"NAME"_s,
          TableText::tr("Who may read the case file: authorities, united_nations, partners, "
                        "embassies or public.") },
        { u"fact"_s, u"ID"_s, TableText::tr("A record that was told."), true },
        { u"consent"_s, u"ID"_s, TableText::tr("The consent something rests on.") },
    };
}

QList<OptionSpec> clockOptions()
{
    return {
        { u"what"_s, u"TEXT"_s, TableText::tr("What is due; of a disclosure, what was told.") },
        { u"due"_s, u"DATE"_s, TableText::tr("When it is due.") },
        { u"actor"_s, u"TEXT"_s, TableText::tr("Who must act.") },
        { u"by"_s, u"TEXT"_s,
          TableText::tr("Who says so, if not the author; of a letter, who approves it.") },
    };
}

QList<OptionSpec> paperOptions()
{
    return {
        { u"title"_s, u"TEXT"_s,
          TableText::tr("What the document is called; else its file's name.") },
        { u"record"_s, u"ID"_s, TableText::tr("One record, by its id.") },
        { u"field"_s, u"NAME"_s,
          TableText::tr("One field, by its name in a case file; else the whole record.") },
        { u"change"_s, u"ID"_s, TableText::tr("A change, by its number or id.") },
        { u"before"_s, {}, TableText::tr("As it stood before that change.") },
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
          TableText::tr(
              "One person of the case, by name or id: whom to show, whom an answer is "
              "about (else everybody), whom the letter, the hearing or a pasted row that names "
              "nobody is about where several are at risk.") },
        { u"decision"_s, u"CODE"_s,
          TableText::tr(
              "confirmed (it is so), mistaken (it is not so), not_known (nobody knows) or "
              "open (ask again).") },
        { u"reason"_s, u"TEXT"_s, TableText::tr("Why, in words. Waiving a deadline needs it.") },
        { u"within"_s, u"DAYS"_s, TableText::tr("Due within so many days.") },
        { u"strict"_s, {}, TableText::tr("Take EDTF only.") },
        { u"dry-run"_s, {}, TableText::tr("Say what would happen; save nothing.") },
        { u"similar"_s, u"CODE"_s,
          TableText::tr("Rows with a name like one on record: skip (the default), new (another "
                        "person), same (the one on record).") },
        { u"detention"_s, u"CODE"_s,
          TableText::tr("What kind of detention it is where a row only says since when: "
                        "police_custody, pretrial_custody, house_arrest and so on.") },
        { u"dates"_s, u"ORDER"_s,
          TableText::tr("How a pasted table writes dates such as 03/04/26: day-first or "
                        "month-first. Without it such rows are left out.") },
        { u"force"_s, {}, TableText::tr("Replace a file that is there.") },
        { u"keep-hidden-data"_s,
          {},
          TableText::tr("Leave a picture's place, device and owner in the copy.") },
        { u"format"_s, u"FORMAT"_s,
          TableText::tr(
              "letter: pdf, docx, odt, html or txt, else as --out ends; export: json; export "
              "of officials: csv or vcf.") },
        { u"out"_s, u"FILE"_s,
          TableText::tr("Where to write; for letters a folder will do, which names the file.") },
    };
}

QList<OptionSpec> listOptions()
{
    return {
        { u"where"_s, u"FILTERS"_s,
          TableText::tr(
              "Only lines that pass: \"court=Almaly|District; until<1 May; "
              "officer=!∅\". After the column’s name stands what the filter under its "
              "header takes: | or, & and, ! not (several: none of them), = exactly, < > .. "
              "compare, ∅ empty."),
          true },
        { u"any"_s, {}, TableText::tr("One filter that holds is enough.") },
        { u"sort"_s, u"COLUMN"_s, TableText::tr("Sort by this column.") },
        { u"descending"_s, {}, TableText::tr("The last one first.") },
        { u"view"_s, u"NAME"_s, TableText::tr("Through this view (see views).") },
        { u"columns"_s, u"COLUMNS"_s,
          TableText::tr("Just these columns, with commas between: ref,person,until.") },
        { u"csv"_s, u"FILE"_s,
          TableText::tr("Write the lines into a table for a spreadsheet, without anything sealed; "
                        "the vault keeps that it was made.") },
    };
}

QList<OptionSpec> hearingOptions()
{
    return {
        { u"line"_s, u"TEXT"_s,
          TableText::tr("All of it in one line: \"sam, 6 may, ext, 2m\". Saved where nothing is in "
                        "doubt; the options beside it go before it.") },
        { u"at"_s, u"WHEN"_s,
          TableText::tr("The day, with its hour where it is known: \"2022-05-06 "
                        "10:00\", \"6 May 2022\", \"May 2022\".") },
        { u"court"_s, u"TEXT"_s, TableText::tr("The court.") },
        { u"judge"_s, u"TEXT"_s, TableText::tr("The judge.") },
        { u"purpose"_s, u"CODE"_s,
          TableText::tr("What it was about: custody, extension, trial ...") },
        { u"mode"_s, u"CODE"_s, TableText::tr("in_person, online, closed or in_absentia.") },
        { u"outcome"_s, u"CODE"_s,
          TableText::tr("Of a hearing: extended, ordered, released, adjourned ...; of a letter: "
                        "acknowledged, substantive, partial, refused, returned, "
                        "positive_action, reprisal, none.") },
        { u"until"_s, u"DATE"_s,
          TableText::tr("The end named in court; of snoozing and of figures, the last day.") },
        { u"from"_s, u"DATE"_s, TableText::tr("The first day: of figures, of a ban.") },
        { u"term"_s, u"TEXT"_s, TableText::tr("The length ordered: \"2 months\".") },
        { u"counted-from"_s, u"CODE"_s,
          TableText::tr("order, previous_end or measure_start, where the paper says it.") },
        { u"hearing"_s, u"ID"_s,
          TableText::tr("The hearing on record this tells of, by id: it is completed, and none is "
                        "added.") },
        { u"measure"_s, u"ID"_s,
          TableText::tr("Which custody was extended, by id or type, where more than one could be "
                        "meant.") },
        { u"imposes"_s, u"CODE"_s,
          TableText::tr(
              "What the hearing ordered: pretrial_custody, house_arrest, bail ... It begins "
              "with the hearing where none of that kind is on record for the day.") },
        { u"ends-measure"_s,
          {},
          TableText::tr(
              "Where the outcome set the person free: also ends, on that day, the measure "
              "that goes on on record.") },
        { u"note"_s, u"TEXT"_s, TableText::tr("A note for the team.") },
        { u"source"_s, u"TEXT"_s, TableText::tr("Who says so: \"Lawyer by phone, 6 May\".") },
        { u"next"_s, u"DATE"_s, TableText::tr("The next hearing.") },
        { u"zone"_s, u"NAME"_s, TableText::tr("Time zone of the hour: Asia/Almaty.") },
        { u"observer"_s, u"TEXT"_s, TableText::tr("Who watched the hearing.") },
    };
}

QList<OptionSpec> batchOptions()
{
    return {
        { u"all-cases"_s, {}, TableText::tr("About every case in the vault.") },
        { u"print-file"_s, {}, TableText::tr("Also one PDF with all letters, for the printer.") },
        { u"no-single-files"_s, {}, TableText::tr("No file for each letter.") },
        { u"skip-written"_s,
          {},
          TableText::tr("Go on where it stopped: leave out what the letter log already holds of "
                        "this day, with the same template and requests to the same reader.") },
        { u"paper"_s, u"PAPER"_s,
          TableText::tr("dl (220 x 110 mm), c5 (229 x 162 mm) or labels (3 x 8 on A4).") },
        { u"size"_s, u"SIZE"_s, TableText::tr("a4 or letter (US Letter).") },
        { u"form"_s, u"FORM"_s,
          TableText::tr("plain, din5008_a or din5008_b: the address in the envelope's window, and "
                        "marks for folding.") },
        { u"head"_s, u"TEXT"_s,
          TableText::tr("One line of the letterhead; may be repeated. Empty: no lines."), true },
        { u"foot"_s, u"TEXT"_s, TableText::tr("The line below the first page.") },
        { u"logo"_s, u"FILE"_s,
          TableText::tr("The office's logo: PNG or JPEG, 300 kB at most. Empty: no logo.") },
        { u"first-label"_s, u"N"_s,
          TableText::tr("The first label of the sheet that is still there, 1 to 24.") },
    };
}

QList<OptionSpec> letterOptions()
{
    return {
        { u"template"_s, u"ID"_s,
          TableText::tr("A letter or form of the program; templates lists them.") },
        { u"template-file"_s, u"FILE"_s, TableText::tr("A template of one’s own.") },
        { u"official"_s, u"ID"_s, TableText::tr("To whom: an official’s id or office."), true },
        { u"all-officials"_s,
          {},
          TableText::tr("To every official on record but courts that have the case before them.") },
        { u"request"_s, u"TEXT"_s, TableText::tr("A request, one for each --request."), true },
        { u"paragraph"_s, u"TEXT"_s, TableText::tr("A paragraph of one’s own."), true },
        { u"lang"_s, u"CODE"_s, TableText::tr("Language of the letter: en, ru or kk.") },
        { u"date"_s, u"DATE"_s, TableText::tr("The day on the letter instead of today.") },
        { u"sender-name"_s, u"TEXT"_s, TableText::tr("Who signs.") },
        { u"sender-role"_s, u"TEXT"_s, TableText::tr("In what role.") },
        { u"sender-address"_s, u"TEXT"_s, TableText::tr("The sender’s address.") },
        { u"sender-place"_s, u"TEXT"_s, TableText::tr("Where the letter is written.") },
        { u"leave-out"_s, u"ID"_s,
          TableText::tr("A record the letter shall not use; ID:occupation of a person leaves out "
                        "what they do."),
          true },
        { u"copy-to"_s, u"TEXT"_s,
          TableText::tr("To whom copies go, instead of whom the official’s page names.") },
        { u"no-copy"_s,
          {},
          TableText::tr("The letter names nobody a copy goes to, whatever the official’s page "
                        "says.") },
        { u"background"_s,
          {},
          TableText::tr(
              "Bulletin, chronology and summary also tell what happened around the case.") },
        { u"blank"_s,
          {},
          TableText::tr("The form empty, with a line wherever something is to be filled in by "
                        "hand.") },
        { u"confirm"_s, u"WORD"_s,
          TableText::tr("Confirm what a refusal asked to confirm: consent_audience, "
                        "expired_action, withhold_name (initials stand for the name), minor_name "
                        "(a paper for everybody names somebody who may be under 18), "
                        "facts_changed (a letter on file is right although facts changed)."),
          true },
        { u"subject"_s, u"TEXT"_s, TableText::tr("The subject line instead of the template’s.") },
        { u"keep-withheld"_s, u"REASON"_s,
          TableText::tr("Say what is typed although it is withheld, and why; the reason is kept "
                        "with the letter. No reason opens what is sealed.") },
        { u"and-case"_s, u"REF"_s, TableText::tr("The same letter about this case too."), true },
    };
}

} // namespace

QList<OptionSpec> allOptions()
{
    return generalOptions() + listOptions() + clockOptions() + hearingOptions() + letterOptions()
        + letterLogOptions() + paperOptions() + batchOptions();
}

QStringList commonOptions()
{
    return { u"json"_s, u"passphrase-file"_s, u"author"_s, u"screen-language"_s,
             u"help"_s, u"version"_s };
}

} // namespace habeas
