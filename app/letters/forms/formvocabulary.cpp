#include "app/letters/facts/namelessrecords.h"
#include "app/letters/forms/formcontext.h"
#include "app/letters/forms/formdata.h"

#include <array>

namespace habeas {

using namespace Qt::StringLiterals;

namespace {

void declareGroup(LetterValue &root, const QString &name, std::initializer_list<const char *> names)
{
    root.members[name] = LetterValue::declared(names);
}

void declareList(LetterValue &root, const QString &name,
                 std::initializer_list<const char *> names = {})
{
    root.members[name] = LetterValue::series(names);
}

void declareCustody(LetterValue &root)
{
    declareList(root, u"measures"_s,
                { "type",          "status",     "from",           "until",   "goes_on",
                  "days",          "place",      "authority",      "grounds", "law",
                  "regime",        "end",        "carried_out_by", "warrant", "warrant_by",
                  "warrant_paper", "ordered_by", "orders",         "places",  "period",
                  "contradicted" });
    LetterValue &measures = root.members[u"measures"_s];
    declareList(measures, u"orders"_s,
                { "type", "made", "term", "length", "until", "authority", "number", "law" });
    declareList(measures, u"places"_s,
                { "from", "until", "period", "place", "authority", "regime" });
    declareGroup(root, u"now"_s,
                 { "text", "type", "since", "place", "authority", "due", "is_held", "is_missing",
                   "is_unknown", "is_not_certain", "has_died", "by_judgment", "by_record",
                   "is_due_over", "remark", "rests_on" });
    declareGroup(root, u"track"_s,
                 { "total", "custody", "house_arrest", "limited", "kinds", "remarks", "credits",
                   "first", "last", "bars" });
    LetterValue &track = root.members[u"track"_s];
    declareList(track, u"kinds"_s, { "type", "days" });
    declareList(track, u"remarks"_s);
    declareList(track, u"credits"_s);
    declareList(track, u"bars"_s, { "type", "cells" });
    declareList(track.members[u"bars"_s], u"cells"_s, { "held", "maybe" });
}

void declareDeadlines(LetterValue &root)
{
    declareList(root, u"deadlines"_s,
                { "rule", "provision", "title", "start", "sum", "due", "conservative", "confidence",
                  "state", "actor", "remark" });
    declareList(root, u"next_deadlines"_s, { "provision", "title", "due" });
    declareList(root, u"open_limits"_s, { "rule", "provision", "title", "state", "confidence" });
}

void declareDuties(LetterValue &root, Reader reader)
{
    declareList(root, u"duties"_s,
                { "type", "text", "from", "until", "law", "every", "how_often", "next",
                  "not_confirmed", "days_missing", "may_hold", "later", "starts", "undone",
                  "in_language", "since", "ordered_by" });
    if (reader != Reader::Person)
        return;
    declareGroup(root, u"calendar"_s, { "month", "weekdays", "weeks", "days_missing" });
    LetterValue &calendar = root.members[u"calendar"_s];
    declareList(calendar, u"weekdays"_s);
    declareList(calendar, u"weeks"_s, { "days" });
    declareList(calendar.members[u"weeks"_s], u"days"_s,
                { "number", "report", "last_day", "hearing" });
}

/// What the forms of the United Nations ask for beside the rest.
void declareUnitedNations(LetterValue &root)
{
    LetterValue &person = root.members[u"person"_s];
    for (const char *name : { "residence", "identity" })
        person.members[QString::fromLatin1(name)] = LetterValue {};
    declareGroup(root, u"permissions"_s,
                 { "submission", "publication", "medical", "capacity", "limits" });
    declareGroup(root, u"categories"_s, { "one", "two", "three", "four", "five" });
    for (const QString &name : { u"own_words"_s, u"articles"_s, u"urgency"_s, u"interim"_s })
        declareList(root, name);
    declareList(root, u"international"_s,
                { "type", "body", "by", "filed", "number", "decided", "outcome", "asked", "finding",
                  "why_none" });
    declareList(root, u"perpetrators"_s);
    declareList(root, u"arrests"_s, { "at", "type", "place", "authority", "text", "said" });
    declareGroup(root, u"disappearance"_s,
                 { "at", "place", "authority", "acknowledged", "acknowledged_by", "accounts" });
    declareList(root.members[u"disappearance"_s], u"accounts"_s,
                { "at", "type", "place", "authority", "text", "said" });
    declareList(root, u"ill_treatment"_s,
                { "at", "type", "place", "authority", "text", "said", "frequency", "effects",
                  "treatment", "evidence", "response", "consequence", "pattern" });
    declareGroup(root, u"op_state"_s, {});
    declareGroup(root, u"op_closed"_s, {});
}

/// What only the office itself reads.
void declareOffice(LetterValue &root)
{
    root.members[u"case"_s].members[u"summary"_s] = LetterValue {};
    declareDeadlines(root);
    for (LetterValue *list : { &root.members[u"chronology"_s], &root.members[u"events"_s] })
        list->members[list == &root.members[u"events"_s] ? u"sources"_s : u"refs"_s]
            = LetterValue {};
    declareList(root, u"sources"_s, { "number", "title", "type", "published" });
    declareList(root, u"contacts"_s, { "name", "role", "relation" });
    declareList(root, u"statuses"_s, { "status", "from", "until", "authority" });
    declareList(root, u"earlier_statuses"_s, { "status", "from", "until", "authority" });
    declareGroup(root, u"standing"_s, {});
    for (const QString &name : { u"live_charges"_s, u"ended_charges"_s })
        declareList(root, name, { "law", "offence", "ending" });
}

/// What every paper that is made from the record may say, and a letter to the authorities not.
void declarePapers(LetterValue &root, Reader reader)
{
    LetterValue &person = root.members[u"person"_s];
    for (const char *name : { "sex", "nationality", "died", "family_name", "given_name" })
        person.members[QString::fromLatin1(name)] = LetterValue {};
    if (reader == Reader::Office || reader == Reader::UnitedNations) {
        for (const char *name : { "born", "birthplace", "description" })
            person.members[QString::fromLatin1(name)] = LetterValue {};
    }
    declareList(person, u"affiliations"_s, { "text", "state", "from", "until" });
    declareCustody(root);
    declareDuties(root, reader);
    declareList(root, u"chronology"_s, { "at", "precision", "lines" });
    declareList(root.members[u"chronology"_s], u"lines"_s);
    declareList(root, u"undated"_s);
    declareGroup(root, u"urgent_action"_s,
                 { "number", "index", "title", "issuer", "issued", "act_by", "state", "is_over",
                   "is_closed", "days_left", "days_stated" });
    declareList(root.members[u"urgent_action"_s], u"issues"_s,
                { "name", "number", "index", "issued", "act_by", "state", "is_newest" });
    declareList(root, u"around"_s, { "at", "text" });
    declareGroup(root, u"unnamed"_s, {});
    for (const QString &kind : NamelessRecords::kinds())
        root.members[u"unnamed"_s].members[kind] = LetterValue {};
}

LetterValue vocabularyMade(Reader reader)
{
    LetterValue root = letterVocabulary();
    declareForms(root, reader);
    return root;
}

} // namespace

void declareForms(LetterValue &root, Reader reader)
{
    root.members[u"blank"_s] = LetterValue {};
    declareGroup(root, u"case"_s, { "ref", "title", "country", "status" });
    declareGroup(root, u"previous"_s, { "ref", "at", "to", "medium", "subject", "asked" });
    declareList(root.members[u"previous"_s], u"asked"_s);
    root.members[u"unanswered"_s] = root.members[u"previous"_s];
    declareList(root, u"new_facts"_s, { "at", "text" });
    declareList(root, u"remedies"_s,
                { "type", "body", "by", "filed", "number", "decided", "outcome", "asked", "finding",
                  "why_none" });
    LetterValue &person = root.members[u"person"_s];
    person.members[u"age"_s] = LetterValue {};
    declareList(person, u"names"_s, { "text", "language", "use", "other_use" });
    declareGroup(root, u"detention"_s, { "current" });
    declareGroup(
        root.members[u"detention"_s], u"current"_s,
        { "kind", "start", "place", "authority", "law", "due", "days_so_far", "overdue_by" });
    declareGroup(root, u"hearing"_s,
                 { "at", "court", "judge", "purpose", "mode", "proceedings", "is_next", "next" });
    declareGroup(root.members[u"hearing"_s], u"next"_s,
                 { "at", "time", "court", "purpose", "mode" });
    if (reader == Reader::Authorities)
        return;
    declarePapers(root, reader);
    if (reader == Reader::UnitedNations)
        declareUnitedNations(root);
    if (reader == Reader::Office)
        declareOffice(root);
}

const LetterValue &vocabularyFor(Reader reader)
{
    static const std::array<LetterValue, 8> all = [] {
        std::array<LetterValue, 8> made;
        for (size_t i = 0; i < made.size(); ++i)
            made.at(i) = vocabularyMade(static_cast<Reader>(i));
        return made;
    }();
    return all.at(static_cast<size_t>(reader));
}

} // namespace habeas
