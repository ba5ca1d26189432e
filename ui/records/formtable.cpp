#include "ui/records/formtable.h"

#include <QCoreApplication>

#include <string_view>

namespace habeas::ui {

namespace {

constexpr const char *Context = "RecordTitles";

constexpr FormShape Forms[] = {
    { "case", QT_TRANSLATE_NOOP("RecordTitles", "Case"),
      "ref title country status officer opened summary", "ref title", "", "summary" },
    { "person", QT_TRANSLATE_NOOP("RecordTitles", "Person"), "occupation sex pronoun born", "", "",
      "description residence" },
    { "name", QT_TRANSLATE_NOOP("RecordTitles", "Name"), "text use script language", "text" },
    { "affiliation", QT_TRANSLATE_NOOP("RecordTitles", "Place in public life"),
      "organisation role state from until", "role organisation" },
    { "involvement", QT_TRANSLATE_NOOP("RecordTitles", "Part in the case"), "person role relation",
      "person role" },
    { "measure", QT_TRANSLATE_NOOP("RecordTitles", "Measure"),
      "type from until ended_by place authority", "type from", "", "grounds" },
    { "placement", QT_TRANSLATE_NOOP("RecordTitles", "Place of detention"),
      "place from until authority reason", "place from" },
    { "order", QT_TRANSLATE_NOOP("RecordTitles", "Order"),
      "type made term counted_from stated_end authority", "type made" },
    { "charge", QT_TRANSLATE_NOOP("RecordTitles", "Charge"), "law offence stage stage_date",
      "law offence", "", "offence" },
    { "charge_stage", QT_TRANSLATE_NOOP("RecordTitles", "Stage of a charge"), "stage at authority",
      "stage at" },
    { "requalification", QT_TRANSLATE_NOOP("RecordTitles", "Re-qualification"), "from at authority",
      "from at" },
    { "status", QT_TRANSLATE_NOOP("RecordTitles", "Procedural status"),
      "status from until authority", "status from" },
    { "hearing", QT_TRANSLATE_NOOP("RecordTitles", "Hearing"), "at time purpose court outcome next",
      "purpose at", "", "outcome_text" },
    { "sentence", QT_TRANSLATE_NOOP("RecordTitles", "Sentence"),
      "pronounced court instance replaces effect type term fine law", "type pronounced", "",
      "confiscation" },
    { "count", QT_TRANSLATE_NOOP("RecordTitles", "Count of a sentence"), "charge law outcome term",
      "law outcome term", "", "text" },
    { "remedy", QT_TRANSLATE_NOOP("RecordTitles", "Remedy"), "type filed body decided outcome",
      "type filed", "", "text why_none" },
    { "argument", QT_TRANSLATE_NOOP("RecordTitles", "Argument"), "point rights text", "point", "",
      "text" },
    { "restriction", QT_TRANSLATE_NOOP("RecordTitles", "Restriction"),
      "type text from until term consequence", "type from", "", "text" },
    { "compliance", QT_TRANSLATE_NOOP("RecordTitles", "Report or breach"), "type at text by",
      "type at", "", "text response" },
    { "event", QT_TRANSLATE_NOOP("RecordTitles", "Event"), "at type text place authority",
      "type at text", "", "text effects response" },
    { "claim", QT_TRANSLATE_NOOP("RecordTitles", "Claim"),
      "claimant text at type record field value", "claimant text", "", "text" },
    { "deadline", QT_TRANSLATE_NOOP("RecordTitles", "Deadline"), "what due actor state", "what due",
      "rule rule_version trigger trigger_record arithmetic" },
    { "urgent_action", QT_TRANSLATE_NOOP("RecordTitles", "Urgent action"),
      "number issued act_by state title", "number issued" },
    { "disclosure", QT_TRANSLATE_NOOP("RecordTitles", "Disclosure"),
      "person at recipient medium what consent", "at recipient", "facts", "what" },
    { "document", QT_TRANSLATE_NOOP("RecordTitles", "Document"), "title made language file_name",
      "title made", "sha256 size media_type" },
    { "consent", QT_TRANSLATE_NOOP("RecordTitles", "Consent"),
      "person purpose answer given audience", "purpose answer given", "", "evidence" },
    { "note", QT_TRANSLATE_NOOP("RecordTitles", "Note"), "text at", "at text", "", "text" },
    { "source", QT_TRANSLATE_NOOP("RecordTitles", "Source"),
      "title type author published document reliability", "title published", "",
      "quote connection" },
};

constexpr ChildShape Children[] = {
    { "measure", "order", "type made term counted_from authority" },
    { "restriction", "compliance", "at type text by response consequence" },
    { "charge", "charge_stage", "stage at authority" },
    { "sentence", "count", "law outcome term" },
    { "person", "name", "text use script language" },
};

} // namespace

std::optional<ChildShape> childShape(QByteArrayView table)
{
    for (const ChildShape &child : Children) {
        if (table == QByteArrayView(child.parent))
            return child;
    }
    return {};
}

std::optional<FormShape> formShape(QByteArrayView table)
{
    for (const FormShape &form : Forms) {
        if (table == QByteArrayView(form.table))
            return form;
    }
    return {};
}

bool holds(const char *names, QByteArrayView name)
{
    std::string_view rest = names;
    const std::string_view wanted(name.data(), static_cast<size_t>(name.size()));
    while (!rest.empty()) {
        const size_t end = rest.find(' ');
        if (rest.substr(0, end) == wanted)
            return true;
        rest = end == std::string_view::npos ? std::string_view() : rest.substr(end + 1);
    }
    return false;
}

QString kindWord(QByteArrayView table)
{
    const auto form = formShape(table);
    return form ? QCoreApplication::translate(Context, form->kind)
                : QString::fromLatin1(table.data(), table.size());
}

} // namespace habeas::ui
