#include "app/letters/forms/formdata.h"

#include "app/casefile/thesaurus.h"
#include "app/letters/facts/lifespan.h"
#include "app/letters/facts/namelessrecords.h"
#include "app/letters/forms/formcontext.h"
#include "app/letters/gates/approvalgate.h"
#include "app/letters/gates/readergate.h"
#include "app/letters/template/words.h"

#include <algorithm>

namespace habeas {

using namespace Qt::StringLiterals;

namespace {

/// Names that need a consent of their own wherever the office itself is not the reader.
const QMap<QString, QString> &consentsOfNames()
{
    static const QMap<QString, QString> needed { { u"ill_treatment"_s, u"health"_s },
                                                 { u"person.description"_s, u"health"_s },
                                                 { u"person.residence"_s, u"home_address"_s },
                                                 { u"person.identity"_s, u"identity_papers"_s } };
    return needed;
}

LetterValue *valueAt(LetterValue &root, const QString &path)
{
    LetterValue *value = &root;
    for (const QString &word : path.split(u'.')) {
        const auto member = value->members.find(word);
        if (member == value->members.end())
            return nullptr;
        value = &*member;
    }
    return value;
}

/// Empties what the gate keeps from this reader; it remembers why.
void withhold(LetterData &data, const QString &name, const QString &purpose)
{
    if (LetterValue *value = valueAt(data.root, name)) {
        const QMap<QString, LetterValue> below = value->members;
        const bool list = value->isSeries();
        *value = list ? LetterValue::series() : LetterValue {};
        value->members = below;
        value->withheld = purpose;
    }
    data.withheld << Letters::tr("Left out, because the person's agreement to it is not on "
                                 "record: %1.")
                         .arg(codeLabel(u"consent_purpose"_s, purpose, screenLanguage()));
}

/// What consent keeps out is not in the data at all. The events are gone from the folder already;
/// a list of theirs that is empty because of that must not read as if nothing had happened.
void withholdWithoutConsent(FormContext &context, const CaseFolder &whole)
{
    LetterData &data = context.data();
    const ReaderGate gate(whole, tellingOf(context.wish(), context.info(), data.person));
    for (auto name = consentsOfNames().cbegin(); name != consentsOfNames().cend(); ++name) {
        const LetterValue *value = valueAt(data.root, name.key());
        if (value != nullptr && !value->isNothing() && !gate.covers(name.value(), data.person))
            withhold(data, name.key(), name.value());
    }
    const bool keptOut = std::ranges::any_of(whole.events, [&](const Event &event) {
        const bool ofTheList = event.type == u"ill_treatment" || event.type == u"torture";
        return ofTheList && !event.sealed && !event.deleted && context.isTheirs(event.person)
            && gate.against(event);
    });
    if (keptOut)
        withhold(data, u"ill_treatment"_s, u"health"_s);
    data.withheld.removeDuplicates();
}

/// What a paper says instead of "none on record" where records name nobody.
void readNameless(FormContext &context)
{
    LetterValue &unnamed = context.root(u"unnamed"_s);
    unnamed.content = LetterValue::Group {};
    if (context.isTheirs({}))
        return;
    const NamelessRecords nameless(context.folder(), context.wish().date);
    for (const QString &kind : NamelessRecords::kinds())
        unnamed.set(kind, LetterValue::of(nameless.words(kind, context.language())));
}

/// Most letters have no place for the spellings of a name; facts they cannot state are no help.
bool saysNames(const QSet<QString> &names)
{
    return std::ranges::any_of(names, [](const QString &name) {
        return name == u"names" || name.startsWith(u"names."_s)
            || name.startsWith(u"person.names"_s);
    });
}

} // namespace

Result<LetterData> documentData(const CaseFolder &whole, const CaseFolder &visible,
                                const LetterWish &wish, const TemplateInfo &info,
                                const QSet<QString> &names)
{
    const bool letter = info.reader == Reader::Authorities;
    const CaseFolder told = endedByDeath(visible, wish.date);
    Result<LetterData> data = letterData(told, wish, letter && !info.isForm);
    if (!data)
        return data;
    if (info.id == u"compliance-calendar" && !data->root.members.value(u"death"_s).isNothing())
        return refused(Letters::tr("This person has died, by the record: nobody has duties to keep "
                                   "any more, and no calendar of them was written. If that is "
                                   "wrong, correct the person's page."));
    declareForms(data->root, info.reader);
    FormContext context(told, wish, info, *data);
    readCase(context);
    readLetters(context);
    readRemedies(context);
    readHearing(context);
    readAge(context);
    if (!letter || saysNames(names))
        readNames(context);
    if (letter) {
        if (names.contains(u"detention"_s))
            readDetention(context, libertyTrack(told, wish.date, data->person));
        return data;
    }
    readPerson(context);
    readCustody(context);
    readChronology(context);
    readPublication(context);
    if (info.reader == Reader::UnitedNations) {
        readPermissions(context, whole);
        readUnitedNations(context);
    }
    if (info.reader == Reader::Office) {
        readOffice(context);
        if (names.intersects({ u"deadlines"_s, u"open_limits"_s, u"next_deadlines"_s }))
            readDeadlines(context);
    }
    readDuties(context);
    readNameless(context);
    withholdWithoutConsent(context, whole);
    return data;
}

QString consentOfName(const QString &path)
{
    const auto &needed = consentsOfNames();
    const auto found = std::ranges::find_if(
        needed.keyValueBegin(), needed.keyValueEnd(), [&path](const auto &name) {
            return path == name.first || path.startsWith(name.first + u'.');
        });
    return found == needed.keyValueEnd() ? QString() : found->second;
}

LetterData blankData(const LetterWish &wish, Reader reader)
{
    LetterData data;
    data.root = vocabularyFor(reader);
    data.root.members[u"blank"_s] = LetterValue::flag(true);
    if (data.root.members.contains(u"calendar"_s))
        readBlankGrid(data.root, wish.language);
    return data;
}

} // namespace habeas
