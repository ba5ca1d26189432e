#include "app/cli/commands/lettercommandtable.h"

#include "app/cli/commands/commands.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace habeas {

namespace {

struct TableText
{
    Q_DECLARE_TR_FUNCTIONS(CommandTable)
};

QList<CommandSpec> letterWritingCommands()
{
    return {
        { u"letter"_s,
          { u"VAULT"_s, u"REF"_s },
          TableText::tr("Write a letter about a case. Without --official an open letter: no "
                        "address and no salutation."),
          { u"template"_s,
            u"template-file"_s,
            u"official"_s,
            u"all-officials"_s,
            u"request"_s,
            u"paragraph"_s,
            u"lang"_s,
            u"format"_s,
            u"out"_s,
            u"date"_s,
            u"sender-name"_s,
            u"sender-role"_s,
            u"sender-address"_s,
            u"sender-place"_s,
            u"leave-out"_s,
            u"copy-to"_s,
            u"no-copy"_s,
            u"confirm"_s,
            u"person"_s,
            u"background"_s,
            u"force"_s,
            u"approved-by"_s,
            u"pending-court-confirmed"_s,
            u"death-confirmed"_s,
            u"reprisal-confirmed"_s,
            u"follows"_s,
            u"subject"_s,
            u"keep-withheld"_s,
            u"and-case"_s,
            u"blank"_s },
          letterCommand,
          true },
        { u"batch"_s,
          { u"VAULT"_s, u"[REF]"_s },
          TableText::tr("The same letter to many officials or about many cases: all of them, with "
                        "one row each in the letter log, or none. --dry-run lists the problems."),
          { u"template"_s,
            u"official"_s,
            u"all-officials"_s,
            u"request"_s,
            u"paragraph"_s,
            u"subject"_s,
            u"lang"_s,
            u"format"_s,
            u"out"_s,
            u"date"_s,
            u"sender-name"_s,
            u"sender-role"_s,
            u"sender-address"_s,
            u"sender-place"_s,
            u"leave-out"_s,
            u"copy-to"_s,
            u"no-copy"_s,
            u"confirm"_s,
            u"background"_s,
            u"force"_s,
            u"approved-by"_s,
            u"pending-court-confirmed"_s,
            u"death-confirmed"_s,
            u"reprisal-confirmed"_s,
            u"keep-withheld"_s,
            u"and-case"_s,
            u"all-cases"_s,
            u"print-file"_s,
            u"no-single-files"_s,
            u"skip-written"_s,
            u"dry-run"_s },
          batchCommand,
          true },
        { u"envelopes"_s,
          { u"VAULT"_s },
          TableText::tr("Envelopes or labels with the addresses of officials, as one PDF."),
          { u"paper"_s, u"official"_s, u"all-officials"_s, u"lang"_s, u"sender-name"_s,
            u"sender-address"_s, u"first-label"_s, u"out"_s, u"force"_s },
          envelopesCommand,
          true },
        { u"paper"_s,
          { u"VAULT"_s, u"[VERB]"_s },
          TableText::tr("What the office's letters are printed on: show, set (with --size, --form, "
                        "--head, --foot, --logo; the rest stays), reset."),
          { u"size"_s, u"form"_s, u"head"_s, u"foot"_s, u"logo"_s },
          paperCommand,
          true },
        { u"templates"_s,
          { u"VAULT"_s, u"[VERB]"_s, u"[WHAT]"_s },
          TableText::tr("The letters and forms there are and the consent they need: list, show ID, "
                        "check FILE, import FILE, export ID, versions ID, restore VERSION, reset "
                        "ID."),
          { u"lang"_s, u"out"_s, u"force"_s },
          templatesCommand },
        { u"words"_s,
          { u"VAULT"_s, u"[VERB]"_s, u"[WORD]"_s },
          TableText::tr("Words the office spells right whatever the dictionary says: list, add "
                        "WORD, remove WORD."),
          {},
          wordsCommand },
    };
}

/// What happens to a letter after it was written, and whom it told what.
QList<CommandSpec> letterLogCommands()
{
    return {
        { u"approve-letter"_s,
          { u"VAULT"_s, u"LETTER"_s },
          TableText::tr("Approve a letter as it is written: its text is frozen and prints without "
                        "the draft mark. LETTER is its reference or id."),
          { u"approved-by"_s, u"by"_s, u"confirm"_s, u"pending-court-confirmed"_s,
            u"death-confirmed"_s, u"reprisal-confirmed"_s },
          approveLetterCommand },
        { u"print-letter"_s,
          { u"VAULT"_s, u"LETTER"_s },
          TableText::tr("Write a letter again exactly as it was written."),
          { u"format"_s, u"out"_s, u"force"_s },
          printLetterCommand,
          true },
        { u"mark-sent"_s,
          { u"VAULT"_s, u"LETTER"_s },
          TableText::tr("Note that an approved letter was sent, by what medium and on which day."),
          { u"medium"_s, u"on"_s, u"tracking"_s, u"reply-due"_s, u"confirm"_s, u"correct-day"_s,
            u"once-more"_s },
          markSentCommand },
        { u"log-reply"_s,
          { u"VAULT"_s, u"LETTER"_s },
          TableText::tr("Note the reply to a letter, or what came of it (--outcome alone)."),
          { u"on"_s, u"text"_s, u"reply-ref"_s, u"document"_s, u"outcome"_s },
          logReplyCommand },
        { u"letters"_s,
          { u"VAULT"_s },
          TableText::tr("The letter log: what was sent, what came back, what changed since."),
          { u"case"_s, u"follow-up"_s, u"on"_s },
          lettersCommand },
        { u"disclosures"_s,
          { u"VAULT"_s, u"REF"_s },
          TableText::tr("Which fact about whom went to whom, when, and under which consent."),
          { u"person"_s, u"consent"_s, u"on"_s },
          disclosuresCommand },
        { u"disclose"_s,
          { u"VAULT"_s, u"REF"_s },
          TableText::tr("Note what was told to somebody other than by a letter."),
          { u"to"_s, u"what"_s, u"fact"_s, u"person"_s, u"consent"_s, u"medium"_s, u"on"_s },
          discloseCommand },
        { u"consent"_s,
          { u"VAULT"_s, u"REF"_s },
          TableText::tr("What each person agreed to: for what, to whom, since when, until when, "
                        "by which answer."),
          { u"person"_s, u"on"_s },
          consentCommand },
        { u"withdraw-consent"_s,
          { u"VAULT"_s, u"ID"_s },
          TableText::tr("End a consent; lists everything that was made under it."),
          { u"on"_s, u"others-too"_s },
          withdrawConsentCommand },
    };
}

} // namespace

QList<CommandSpec> letterCommands()
{
    return letterWritingCommands() + letterLogCommands();
}

} // namespace habeas
