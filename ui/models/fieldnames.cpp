#include "ui/models/fieldnames.h"

#include <QCoreApplication>

#include <span>

namespace habeas::ui {

namespace {

struct FieldNames
{
    Q_DECLARE_TR_FUNCTIONS(FieldNames)
};

struct Named
{
    const char *key;
    const char *words;
};

// Where the same field is called something else in one kind of record: table, dot, field.
constexpr Named SpecialNames[] = {
    { "requalification.from", QT_TRANSLATE_NOOP("FieldNames", "In place of") },
    { "claim.text", QT_TRANSLATE_NOOP("FieldNames", "What is said") },
    { "compliance.text", QT_TRANSLATE_NOOP("FieldNames", "What happened") },
    { "event.text", QT_TRANSLATE_NOOP("FieldNames", "What happened") },
    { "restriction.text", QT_TRANSLATE_NOOP("FieldNames", "Exact words") },
    { "affiliation.state", QT_TRANSLATE_NOOP("FieldNames", "State of the organisation") },
    { "disclosure.what", QT_TRANSLATE_NOOP("FieldNames", "What was told") },
    { "disclosure.at", QT_TRANSLATE_NOOP("FieldNames", "Told on") },
    { "dispatch.outcome", QT_TRANSLATE_NOOP("FieldNames", "What came of it") },
    { "measure.status", QT_TRANSLATE_NOOP("FieldNames", "Treated as") },
    { "status.status", QT_TRANSLATE_NOOP("FieldNames", "Called") },
    { "name.text", QT_TRANSLATE_NOOP("FieldNames", "Name") },
    { "measure.authority", QT_TRANSLATE_NOOP("FieldNames", "Held by") },
    { "letter.text", QT_TRANSLATE_NOOP("FieldNames", "Letter") },
    { "charge_stage.at", QT_TRANSLATE_NOOP("FieldNames", "Reached on") },
    { "order.made", QT_TRANSLATE_NOOP("FieldNames", "Date of order") },
    { "order.authority", QT_TRANSLATE_NOOP("FieldNames", "Ordered by") },
    { "order.received", QT_TRANSLATE_NOOP("FieldNames", "Received by the court") },
    { "remedy.finding", QT_TRANSLATE_NOOP("FieldNames", "What it found") },
    { "sentence.place", QT_TRANSLATE_NOOP("FieldNames", "Where it is served") },
    { "restriction.authority", QT_TRANSLATE_NOOP("FieldNames", "Imposed by") },
    { "remedy.by", QT_TRANSLATE_NOOP("FieldNames", "Filed by") },
    { "remedy.text", QT_TRANSLATE_NOOP("FieldNames", "What was asked") },
    { "answer.by", QT_TRANSLATE_NOOP("FieldNames", "Answered by") },
    { "review.by", QT_TRANSLATE_NOOP("FieldNames", "Decided by") },
    { "claim.value", QT_TRANSLATE_NOOP("FieldNames", "Says instead") },
    { "count.text", QT_TRANSLATE_NOOP("FieldNames", "What else it gave") },
    { "event.authority", QT_TRANSLATE_NOOP("FieldNames", "Who did it") },
    { "placement.reason", QT_TRANSLATE_NOOP("FieldNames", "Reason for the transfer") },
    { "measure.sentence", QT_TRANSLATE_NOOP("FieldNames", "Sentence it carries out") },
    { "compliance.consequence", QT_TRANSLATE_NOOP("FieldNames", "What followed") },
    { "review.value", QT_TRANSLATE_NOOP("FieldNames", "What it rested on") },
};

constexpr Named CommonNames[] = {
    { "abbreviation", QT_TRANSLATE_NOOP("FieldNames", "Abbreviation") },
    { "about", QT_TRANSLATE_NOOP("FieldNames", "About") },
    { "acknowledged", QT_TRANSLATE_NOOP("FieldNames", "Admitted on") },
    { "acknowledged_by", QT_TRANSLATE_NOOP("FieldNames", "Admitted by") },
    { "act_by", QT_TRANSLATE_NOOP("FieldNames", "Act by") },
    { "act_number", QT_TRANSLATE_NOOP("FieldNames", "Act number") },
    { "actor", QT_TRANSLATE_NOOP("FieldNames", "Who must act") },
    { "acts_dated", QT_TRANSLATE_NOOP("FieldNames", "Acts dated") },
    { "answer", QT_TRANSLATE_NOOP("FieldNames", "Answer") },
    { "approved_by", QT_TRANSLATE_NOOP("FieldNames", "Approved by") },
    { "approved_on", QT_TRANSLATE_NOOP("FieldNames", "Approved on") },
    { "arithmetic", QT_TRANSLATE_NOOP("FieldNames", "How it was counted") },
    { "at", QT_TRANSLATE_NOOP("FieldNames", "Date") },
    { "audience", QT_TRANSLATE_NOOP("FieldNames", "Audience") },
    { "author", QT_TRANSLATE_NOOP("FieldNames", "Author") },
    { "authority", QT_TRANSLATE_NOOP("FieldNames", "Authority") },
    { "bail", QT_TRANSLATE_NOOP("FieldNames", "Bail") },
    { "begins", QT_TRANSLATE_NOOP("FieldNames", "Term runs from") },
    { "birthplace", QT_TRANSLATE_NOOP("FieldNames", "Place of birth") },
    { "block", QT_TRANSLATE_NOOP("FieldNames", "Address block") },
    { "body", QT_TRANSLATE_NOOP("FieldNames", "Addressed to") },
    { "born", QT_TRANSLATE_NOOP("FieldNames", "Born") },
    { "by", QT_TRANSLATE_NOOP("FieldNames", "Who says so") },
    { "capacity", QT_TRANSLATE_NOOP("FieldNames", "In what capacity") },
    { "case", QT_TRANSLATE_NOOP("FieldNames", "Case") },
    { "charge", QT_TRANSLATE_NOOP("FieldNames", "Charge") },
    { "cites", QT_TRANSLATE_NOOP("FieldNames", "Facts cited") },
    { "claimant", QT_TRANSLATE_NOOP("FieldNames", "Who says so") },
    { "close", QT_TRANSLATE_NOOP("FieldNames", "Closing words") },
    { "confirmed", QT_TRANSLATE_NOOP("FieldNames", "Confirmed against a warning") },
    { "condition", QT_TRANSLATE_NOOP("FieldNames", "Question") },
    { "confiscation", QT_TRANSLATE_NOOP("FieldNames", "Confiscation") },
    { "connection", QT_TRANSLATE_NOOP("FieldNames", "How they know") },
    { "consent", QT_TRANSLATE_NOOP("FieldNames", "Consent") },
    { "consequence", QT_TRANSLATE_NOOP("FieldNames", "If breached") },
    { "copy_served", QT_TRANSLATE_NOOP("FieldNames", "Copy served on") },
    { "copy_to", QT_TRANSLATE_NOOP("FieldNames", "Copy to") },
    { "counted_from", QT_TRANSLATE_NOOP("FieldNames", "Counted from") },
    { "country", QT_TRANSLATE_NOOP("FieldNames", "Country") },
    { "court", QT_TRANSLATE_NOOP("FieldNames", "Court") },
    { "credit", QT_TRANSLATE_NOOP("FieldNames", "Days counted for one day held") },
    { "decided", QT_TRANSLATE_NOOP("FieldNames", "Decided on") },
    { "decision", QT_TRANSLATE_NOOP("FieldNames", "Decision") },
    { "delivered", QT_TRANSLATE_NOOP("FieldNames", "Brought to the police") },
    { "description", QT_TRANSLATE_NOOP("FieldNames", "Description") },
    { "died", QT_TRANSLATE_NOOP("FieldNames", "Died") },
    { "document", QT_TRANSLATE_NOOP("FieldNames", "Paper on file") },
    { "done_on", QT_TRANSLATE_NOOP("FieldNames", "Done on") },
    { "due", QT_TRANSLATE_NOOP("FieldNames", "Due") },
    { "edition", QT_TRANSLATE_NOOP("FieldNames", "Wording in force on") },
    { "effect", QT_TRANSLATE_NOOP("FieldNames", "Effect on that sentence") },
    { "email", QT_TRANSLATE_NOOP("FieldNames", "Email") },
    { "ended_by", QT_TRANSLATE_NOOP("FieldNames", "Ended by") },
    { "enforceable_term", QT_TRANSLATE_NOOP("FieldNames", "Part to be served") },
    { "event", QT_TRANSLATE_NOOP("FieldNames", "Event") },
    { "evidence", QT_TRANSLATE_NOOP("FieldNames", "Evidence") },
    { "expires", QT_TRANSLATE_NOOP("FieldNames", "Expires") },
    { "field", QT_TRANSLATE_NOOP("FieldNames", "Field") },
    { "file_name", QT_TRANSLATE_NOOP("FieldNames", "File name") },
    { "filed", QT_TRANSLATE_NOOP("FieldNames", "Filed on") },
    { "finding", QT_TRANSLATE_NOOP("FieldNames", "What was to be checked") },
    { "facts", QT_TRANSLATE_NOOP("FieldNames", "Facts told") },
    { "fine", QT_TRANSLATE_NOOP("FieldNames", "Fine") },
    { "fine_paid", QT_TRANSLATE_NOOP("FieldNames", "Fine paid on") },
    { "from", QT_TRANSLATE_NOOP("FieldNames", "From") },
    { "gender", QT_TRANSLATE_NOOP("FieldNames", "Gender") },
    { "given", QT_TRANSLATE_NOOP("FieldNames", "Given") },
    { "given_by", QT_TRANSLATE_NOOP("FieldNames", "Given by") },
    { "grounds", QT_TRANSLATE_NOOP("FieldNames", "Grounds") },
    { "hearing", QT_TRANSLATE_NOOP("FieldNames", "Hearing") },
    { "in_absentia", QT_TRANSLATE_NOOP("FieldNames", "In the person’s absence") },
    { "in_force", QT_TRANSLATE_NOOP("FieldNames", "In force") },
    { "index", QT_TRANSLATE_NOOP("FieldNames", "Index") },
    { "instance", QT_TRANSLATE_NOOP("FieldNames", "Instance") },
    { "issued", QT_TRANSLATE_NOOP("FieldNames", "Issued") },
    { "issuer", QT_TRANSLATE_NOOP("FieldNames", "Issued by") },
    { "judge", QT_TRANSLATE_NOOP("FieldNames", "Judge") },
    { "language", QT_TRANSLATE_NOOP("FieldNames", "Language") },
    { "lashes", QT_TRANSLATE_NOOP("FieldNames", "Lashes") },
    { "lashes_given", QT_TRANSLATE_NOOP("FieldNames", "Lashes carried out") },
    { "lashes_how", QT_TRANSLATE_NOOP("FieldNames", "How the lashes are given") },
    { "law", QT_TRANSLATE_NOOP("FieldNames", "Law") },
    { "letter", QT_TRANSLATE_NOOP("FieldNames", "Letter") },
    { "made", QT_TRANSLATE_NOOP("FieldNames", "Made") },
    { "measure", QT_TRANSLATE_NOOP("FieldNames", "Measure") },
    { "media_type", QT_TRANSLATE_NOOP("FieldNames", "Kind of file") },
    { "medium", QT_TRANSLATE_NOOP("FieldNames", "Sent by") },
    { "method", QT_TRANSLATE_NOOP("FieldNames", "How it was given") },
    { "mode", QT_TRANSLATE_NOOP("FieldNames", "How it was held") },
    { "name", QT_TRANSLATE_NOOP("FieldNames", "Name") },
    { "nationality", QT_TRANSLATE_NOOP("FieldNames", "Nationality") },
    { "next", QT_TRANSLATE_NOOP("FieldNames", "Next hearing") },
    { "next_report", QT_TRANSLATE_NOOP("FieldNames", "Next report due") },
    { "number", QT_TRANSLATE_NOOP("FieldNames", "Number") },
    { "observer", QT_TRANSLATE_NOOP("FieldNames", "Observer") },
    { "occupation", QT_TRANSLATE_NOOP("FieldNames", "Occupation") },
    { "of", QT_TRANSLATE_NOOP("FieldNames", "Whose") },
    { "offence", QT_TRANSLATE_NOOP("FieldNames", "Offence") },
    { "officer", QT_TRANSLATE_NOOP("FieldNames", "Officer") },
    { "office", QT_TRANSLATE_NOOP("FieldNames", "Office") },
    { "office_kind", QT_TRANSLATE_NOOP("FieldNames", "Kind of office") },
    { "official", QT_TRANSLATE_NOOP("FieldNames", "Official") },
    { "opened", QT_TRANSLATE_NOOP("FieldNames", "Opened") },
    { "organisation", QT_TRANSLATE_NOOP("FieldNames", "Organisation") },
    { "outcome", QT_TRANSLATE_NOOP("FieldNames", "Outcome") },
    { "outcome_date", QT_TRANSLATE_NOOP("FieldNames", "Outcome on") },
    { "outcome_text", QT_TRANSLATE_NOOP("FieldNames", "Outcome in words") },
    { "paper", QT_TRANSLATE_NOOP("FieldNames", "Paper it is printed on") },
    { "part_of", QT_TRANSLATE_NOOP("FieldNames", "Part of") },
    { "penalty_least", QT_TRANSLATE_NOOP("FieldNames", "Lowest penalty") },
    { "penalty_most", QT_TRANSLATE_NOOP("FieldNames", "Highest penalty") },
    { "pending_court", QT_TRANSLATE_NOOP("FieldNames", "Has the case before it") },
    { "person", QT_TRANSLATE_NOOP("FieldNames", "Person") },
    { "place", QT_TRANSLATE_NOOP("FieldNames", "Place") },
    { "position", QT_TRANSLATE_NOOP("FieldNames", "Place in the order of acts") },
    { "preferred_language", QT_TRANSLATE_NOOP("FieldNames", "Preferred language") },
    { "previous", QT_TRANSLATE_NOOP("FieldNames", "Previous") },
    { "probation", QT_TRANSLATE_NOOP("FieldNames", "Probation") },
    { "proceedings", QT_TRANSLATE_NOOP("FieldNames", "Number of the proceedings") },
    { "pronoun", QT_TRANSLATE_NOOP("FieldNames", "Pronoun") },
    { "pronounced", QT_TRANSLATE_NOOP("FieldNames", "Pronounced") },
    { "published", QT_TRANSLATE_NOOP("FieldNames", "Published") },
    { "publisher", QT_TRANSLATE_NOOP("FieldNames", "Publisher") },
    { "purpose", QT_TRANSLATE_NOOP("FieldNames", "Purpose") },
    { "quantity", QT_TRANSLATE_NOOP("FieldNames", "Number stated") },
    { "quote", QT_TRANSLATE_NOOP("FieldNames", "Quote") },
    { "rank", QT_TRANSLATE_NOOP("FieldNames", "Order in letters") },
    { "reason", QT_TRANSLATE_NOOP("FieldNames", "Reason") },
    { "received", QT_TRANSLATE_NOOP("FieldNames", "Received") },
    { "recipient", QT_TRANSLATE_NOOP("FieldNames", "Told to") },
    { "record", QT_TRANSLATE_NOOP("FieldNames", "Record") },
    { "recorded", QT_TRANSLATE_NOOP("FieldNames", "Record of detention drawn up") },
    { "ref", QT_TRANSLATE_NOOP("FieldNames", "Reference") },
    { "regime", QT_TRANSLATE_NOOP("FieldNames", "Regime") },
    { "relation", QT_TRANSLATE_NOOP("FieldNames", "Relation") },
    { "reliability", QT_TRANSLATE_NOOP("FieldNames", "Reliability") },
    { "replaces", QT_TRANSLATE_NOOP("FieldNames", "Replaces") },
    { "replied", QT_TRANSLATE_NOOP("FieldNames", "Replied") },
    { "reply", QT_TRANSLATE_NOOP("FieldNames", "Reply") },
    { "reply_document", QT_TRANSLATE_NOOP("FieldNames", "Reply as a file") },
    { "reply_due", QT_TRANSLATE_NOOP("FieldNames", "Reply due") },
    { "reply_ref", QT_TRANSLATE_NOOP("FieldNames", "Their reference") },
    { "report_every", QT_TRANSLATE_NOOP("FieldNames", "Report every") },
    { "requested", QT_TRANSLATE_NOOP("FieldNames", "Request filed on") },
    { "requested_by", QT_TRANSLATE_NOOP("FieldNames", "Requested by") },
    { "requests", QT_TRANSLATE_NOOP("FieldNames", "Requests") },
    { "response", QT_TRANSLATE_NOOP("FieldNames", "Response") },
    { "restriction", QT_TRANSLATE_NOOP("FieldNames", "Restriction") },
    { "role", QT_TRANSLATE_NOOP("FieldNames", "Role") },
    { "rule", QT_TRANSLATE_NOOP("FieldNames", "Rule") },
    { "rule_version", QT_TRANSLATE_NOOP("FieldNames", "Rule version") },
    { "salutation", QT_TRANSLATE_NOOP("FieldNames", "Salutation") },
    { "script", QT_TRANSLATE_NOOP("FieldNames", "Script") },
    { "sent", QT_TRANSLATE_NOOP("FieldNames", "Sent") },
    { "sentence", QT_TRANSLATE_NOOP("FieldNames", "Sentence") },
    { "served_as", QT_TRANSLATE_NOOP("FieldNames", "Served") },
    { "served_with", QT_TRANSLATE_NOOP("FieldNames", "With which sentence") },
    { "severity", QT_TRANSLATE_NOOP("FieldNames", "Severity") },
    { "sex", QT_TRANSLATE_NOOP("FieldNames", "Sex") },
    { "sha256", QT_TRANSLATE_NOOP("FieldNames", "SHA-256") },
    { "size", QT_TRANSLATE_NOOP("FieldNames", "Size in bytes") },
    { "snoozed_until", QT_TRANSLATE_NOOP("FieldNames", "Put off until") },
    { "stage", QT_TRANSLATE_NOOP("FieldNames", "Stage") },
    { "stage_date", QT_TRANSLATE_NOOP("FieldNames", "Stage since") },
    { "starts_with", QT_TRANSLATE_NOOP("FieldNames", "Term runs from") },
    { "state", QT_TRANSLATE_NOOP("FieldNames", "State") },
    { "stated_days_left", QT_TRANSLATE_NOOP("FieldNames", "Days left as stated") },
    { "stated_end", QT_TRANSLATE_NOOP("FieldNames", "Stated end") },
    { "status", QT_TRANSLATE_NOOP("FieldNames", "Status") },
    { "subject", QT_TRANSLATE_NOOP("FieldNames", "Subject") },
    { "summary", QT_TRANSLATE_NOOP("FieldNames", "Summary") },
    { "template", QT_TRANSLATE_NOOP("FieldNames", "Template") },
    { "template_version", QT_TRANSLATE_NOOP("FieldNames", "Template version") },
    { "term", QT_TRANSLATE_NOOP("FieldNames", "Term") },
    { "text", QT_TRANSLATE_NOOP("FieldNames", "Text") },
    { "time", QT_TRANSLATE_NOOP("FieldNames", "Time") },
    { "time_delivered", QT_TRANSLATE_NOOP("FieldNames", "Hour brought to the police") },
    { "time_from", QT_TRANSLATE_NOOP("FieldNames", "Hour") },
    { "time_made", QT_TRANSLATE_NOOP("FieldNames", "Hour of order") },
    { "time_received", QT_TRANSLATE_NOOP("FieldNames", "Hour received by the court") },
    { "time_recorded", QT_TRANSLATE_NOOP("FieldNames", "Hour of the record") },
    { "time_until", QT_TRANSLATE_NOOP("FieldNames", "Hour it ended") },
    { "title", QT_TRANSLATE_NOOP("FieldNames", "Title") },
    { "tracking", QT_TRANSLATE_NOOP("FieldNames", "Tracking number") },
    { "trigger", QT_TRANSLATE_NOOP("FieldNames", "Counted from") },
    { "trigger_record", QT_TRANSLATE_NOOP("FieldNames", "Counted from the record") },
    { "type", QT_TRANSLATE_NOOP("FieldNames", "Kind") },
    { "unit", QT_TRANSLATE_NOOP("FieldNames", "Unit") },
    { "until", QT_TRANSLATE_NOOP("FieldNames", "Until") },
    { "url", QT_TRANSLATE_NOOP("FieldNames", "Web address") },
    { "use", QT_TRANSLATE_NOOP("FieldNames", "Use") },
    { "value", QT_TRANSLATE_NOOP("FieldNames", "Value") },
    { "verified_on", QT_TRANSLATE_NOOP("FieldNames", "Verified on") },
    { "what", QT_TRANSLATE_NOOP("FieldNames", "What") },
    { "why_none", QT_TRANSLATE_NOOP("FieldNames", "Why nothing was filed") },
    { "withdrawn", QT_TRANSLATE_NOOP("FieldNames", "Withdrawn") },
    { "zone", QT_TRANSLATE_NOOP("FieldNames", "Time zone") },
    { "gen", QT_TRANSLATE_NOOP("FieldNames", "Genitive") },
    { "dat", QT_TRANSLATE_NOOP("FieldNames", "Dative") },
    { "acc", QT_TRANSLATE_NOOP("FieldNames", "Accusative") },
    { "ins", QT_TRANSLATE_NOOP("FieldNames", "Instrumental") },
    { "prep", QT_TRANSLATE_NOOP("FieldNames", "Prepositional") },
    { "loc", QT_TRANSLATE_NOOP("FieldNames", "Locative") },
    { "abl", QT_TRANSLATE_NOOP("FieldNames", "Ablative") },
};

constexpr Named TableNames[] = {
    { "case", QT_TRANSLATE_NOOP("FieldNames", "Cases") },
    { "note", QT_TRANSLATE_NOOP("FieldNames", "Notes") },
    { "deadline", QT_TRANSLATE_NOOP("FieldNames", "Deadlines") },
    { "urgent_action", QT_TRANSLATE_NOOP("FieldNames", "Urgent actions") },
    { "official", QT_TRANSLATE_NOOP("FieldNames", "Officials") },
    { "wording", QT_TRANSLATE_NOOP("FieldNames", "Forms of address") },
    { "letter", QT_TRANSLATE_NOOP("FieldNames", "Letters") },
    { "dispatch", QT_TRANSLATE_NOOP("FieldNames", "Dispatches") },
    { "disclosure", QT_TRANSLATE_NOOP("FieldNames", "Disclosures") },
    { "salutation", QT_TRANSLATE_NOOP("FieldNames", "Salutations") },
    { "source", QT_TRANSLATE_NOOP("FieldNames", "Sources") },
    { "event", QT_TRANSLATE_NOOP("FieldNames", "Events") },
    { "claim", QT_TRANSLATE_NOOP("FieldNames", "Claims") },
    { "document", QT_TRANSLATE_NOOP("FieldNames", "Documents") },
    { "measure", QT_TRANSLATE_NOOP("FieldNames", "Measures") },
    { "order", QT_TRANSLATE_NOOP("FieldNames", "Orders") },
    { "restriction", QT_TRANSLATE_NOOP("FieldNames", "Restrictions") },
    { "compliance", QT_TRANSLATE_NOOP("FieldNames", "Compliance") },
    { "person", QT_TRANSLATE_NOOP("FieldNames", "People") },
    { "name", QT_TRANSLATE_NOOP("FieldNames", "Names") },
    { "affiliation", QT_TRANSLATE_NOOP("FieldNames", "Affiliations") },
    { "involvement", QT_TRANSLATE_NOOP("FieldNames", "People in the case") },
    { "consent", QT_TRANSLATE_NOOP("FieldNames", "Consents") },
    { "charge", QT_TRANSLATE_NOOP("FieldNames", "Charges") },
    { "charge_stage", QT_TRANSLATE_NOOP("FieldNames", "Earlier stages") },
    { "requalification", QT_TRANSLATE_NOOP("FieldNames", "Re-qualifications") },
    { "status", QT_TRANSLATE_NOOP("FieldNames", "Procedural statuses") },
    { "hearing", QT_TRANSLATE_NOOP("FieldNames", "Hearings") },
    { "sentence", QT_TRANSLATE_NOOP("FieldNames", "Sentences") },
    { "placement", QT_TRANSLATE_NOOP("FieldNames", "Places of detention") },
    { "count", QT_TRANSLATE_NOOP("FieldNames", "Counts") },
    { "remedy", QT_TRANSLATE_NOOP("FieldNames", "Remedies") },
    { "answer", QT_TRANSLATE_NOOP("FieldNames", "Answers") },
    { "review", QT_TRANSLATE_NOOP("FieldNames", "Checked") },
    { "rule_pack", QT_TRANSLATE_NOOP("FieldNames", "Rule packs") },
    { "list_view", QT_TRANSLATE_NOOP("FieldNames", "Views of lists") },
    { "template", QT_TRANSLATE_NOOP("FieldNames", "Letter templates") },
    { "word", QT_TRANSLATE_NOOP("FieldNames", "Words of the office") },
    { "paper", QT_TRANSLATE_NOOP("FieldNames", "Letterhead and paper") },
};

const char *find(std::span<const Named> names, const QByteArray &key)
{
    for (const Named &name : names) {
        if (key == name.key)
            return name.words;
    }
    return nullptr;
}

} // namespace

QString fieldName(const char *table, const char *field)
{
    const char *words = find(SpecialNames, QByteArray(table).append('.').append(field));
    if (!words)
        words = find(CommonNames, field);
    return words ? QCoreApplication::translate("FieldNames", words) : QString::fromLatin1(field);
}

QString sourcesName()
{
    return FieldNames::tr("Sources");
}

QString noteName()
{
    return FieldNames::tr("Note");
}

QString sealedName()
{
    return FieldNames::tr("Sealed");
}

QString tableName(const char *table)
{
    const char *words = find(TableNames, table);
    return words ? QCoreApplication::translate("FieldNames", words) : QString::fromLatin1(table);
}

} // namespace habeas::ui
