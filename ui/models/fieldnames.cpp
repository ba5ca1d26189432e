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
    { "dispatch.outcome", QT_TRANSLATE_NOOP("FieldNames", "What came of it") },
    { "measure.status", QT_TRANSLATE_NOOP("FieldNames", "Treated as") },
    { "status.status", QT_TRANSLATE_NOOP("FieldNames", "Called") },
    { "name.text", QT_TRANSLATE_NOOP("FieldNames", "Name") },
    { "measure.authority", QT_TRANSLATE_NOOP("FieldNames", "Held by") },
    { "letter.text", QT_TRANSLATE_NOOP("FieldNames", "Letter") },
    { "charge_stage.at", QT_TRANSLATE_NOOP("FieldNames", "Reached on") },
    { "order.made", QT_TRANSLATE_NOOP("FieldNames", "Date of order") },
    { "order.authority", QT_TRANSLATE_NOOP("FieldNames", "Ordered by") },
};

constexpr Named CommonNames[] = {
    { "abbreviation", QT_TRANSLATE_NOOP("FieldNames", "Abbreviation") },
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
    { "block", QT_TRANSLATE_NOOP("FieldNames", "Address block") },
    { "born", QT_TRANSLATE_NOOP("FieldNames", "Born") },
    { "by", QT_TRANSLATE_NOOP("FieldNames", "Who says so") },
    { "case", QT_TRANSLATE_NOOP("FieldNames", "Case") },
    { "charge", QT_TRANSLATE_NOOP("FieldNames", "Charge") },
    { "cites", QT_TRANSLATE_NOOP("FieldNames", "Facts cited") },
    { "claimant", QT_TRANSLATE_NOOP("FieldNames", "Who says so") },
    { "close", QT_TRANSLATE_NOOP("FieldNames", "Closing words") },
    { "connection", QT_TRANSLATE_NOOP("FieldNames", "How they know") },
    { "consent", QT_TRANSLATE_NOOP("FieldNames", "Consent") },
    { "consequence", QT_TRANSLATE_NOOP("FieldNames", "If breached") },
    { "copy_served", QT_TRANSLATE_NOOP("FieldNames", "Copy served on") },
    { "copy_to", QT_TRANSLATE_NOOP("FieldNames", "Copy to") },
    { "counted_from", QT_TRANSLATE_NOOP("FieldNames", "Counted from") },
    { "country", QT_TRANSLATE_NOOP("FieldNames", "Country") },
    { "court", QT_TRANSLATE_NOOP("FieldNames", "Court") },
    { "died", QT_TRANSLATE_NOOP("FieldNames", "Died") },
    { "due", QT_TRANSLATE_NOOP("FieldNames", "Due") },
    { "email", QT_TRANSLATE_NOOP("FieldNames", "Email") },
    { "ended_by", QT_TRANSLATE_NOOP("FieldNames", "Ended by") },
    { "event", QT_TRANSLATE_NOOP("FieldNames", "Event") },
    { "evidence", QT_TRANSLATE_NOOP("FieldNames", "Evidence") },
    { "expires", QT_TRANSLATE_NOOP("FieldNames", "Expires") },
    { "file_name", QT_TRANSLATE_NOOP("FieldNames", "File name") },
    { "fine", QT_TRANSLATE_NOOP("FieldNames", "Fine") },
    { "from", QT_TRANSLATE_NOOP("FieldNames", "From") },
    { "given", QT_TRANSLATE_NOOP("FieldNames", "Given") },
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
    { "number", QT_TRANSLATE_NOOP("FieldNames", "Number") },
    { "observer", QT_TRANSLATE_NOOP("FieldNames", "Observer") },
    { "occupation", QT_TRANSLATE_NOOP("FieldNames", "Occupation") },
    { "offence", QT_TRANSLATE_NOOP("FieldNames", "Offence") },
    { "office", QT_TRANSLATE_NOOP("FieldNames", "Office") },
    { "official", QT_TRANSLATE_NOOP("FieldNames", "Official") },
    { "opened", QT_TRANSLATE_NOOP("FieldNames", "Opened") },
    { "organisation", QT_TRANSLATE_NOOP("FieldNames", "Organisation") },
    { "outcome", QT_TRANSLATE_NOOP("FieldNames", "Outcome") },
    { "outcome_text", QT_TRANSLATE_NOOP("FieldNames", "Outcome in words") },
    { "part_of", QT_TRANSLATE_NOOP("FieldNames", "Part of") },
    { "pending_court", QT_TRANSLATE_NOOP("FieldNames", "Has the case before it") },
    { "person", QT_TRANSLATE_NOOP("FieldNames", "Person") },
    { "place", QT_TRANSLATE_NOOP("FieldNames", "Place") },
    { "preferred_language", QT_TRANSLATE_NOOP("FieldNames", "Preferred language") },
    { "previous", QT_TRANSLATE_NOOP("FieldNames", "Previous") },
    { "pronoun", QT_TRANSLATE_NOOP("FieldNames", "Pronoun") },
    { "pronounced", QT_TRANSLATE_NOOP("FieldNames", "Pronounced") },
    { "published", QT_TRANSLATE_NOOP("FieldNames", "Published") },
    { "publisher", QT_TRANSLATE_NOOP("FieldNames", "Publisher") },
    { "purpose", QT_TRANSLATE_NOOP("FieldNames", "Purpose") },
    { "quantity", QT_TRANSLATE_NOOP("FieldNames", "Number stated") },
    { "quote", QT_TRANSLATE_NOOP("FieldNames", "Quote") },
    { "rank", QT_TRANSLATE_NOOP("FieldNames", "Order in letters") },
    { "received", QT_TRANSLATE_NOOP("FieldNames", "Received") },
    { "ref", QT_TRANSLATE_NOOP("FieldNames", "Reference") },
    { "reliability", QT_TRANSLATE_NOOP("FieldNames", "Reliability") },
    { "replaces", QT_TRANSLATE_NOOP("FieldNames", "Replaces") },
    { "replied", QT_TRANSLATE_NOOP("FieldNames", "Replied") },
    { "reply", QT_TRANSLATE_NOOP("FieldNames", "Reply") },
    { "reply_due", QT_TRANSLATE_NOOP("FieldNames", "Reply due") },
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
    { "sex", QT_TRANSLATE_NOOP("FieldNames", "Sex") },
    { "sha256", QT_TRANSLATE_NOOP("FieldNames", "SHA-256") },
    { "size", QT_TRANSLATE_NOOP("FieldNames", "Size in bytes") },
    { "stage", QT_TRANSLATE_NOOP("FieldNames", "Stage") },
    { "stage_date", QT_TRANSLATE_NOOP("FieldNames", "Stage since") },
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
    { "time_from", QT_TRANSLATE_NOOP("FieldNames", "Hour") },
    { "title", QT_TRANSLATE_NOOP("FieldNames", "Title") },
    { "tracking", QT_TRANSLATE_NOOP("FieldNames", "Tracking number") },
    { "trigger", QT_TRANSLATE_NOOP("FieldNames", "Counted from") },
    { "type", QT_TRANSLATE_NOOP("FieldNames", "Kind") },
    { "unit", QT_TRANSLATE_NOOP("FieldNames", "Unit") },
    { "until", QT_TRANSLATE_NOOP("FieldNames", "Until") },
    { "url", QT_TRANSLATE_NOOP("FieldNames", "Web address") },
    { "use", QT_TRANSLATE_NOOP("FieldNames", "Use") },
    { "verified_on", QT_TRANSLATE_NOOP("FieldNames", "Verified on") },
    { "what", QT_TRANSLATE_NOOP("FieldNames", "What") },
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
