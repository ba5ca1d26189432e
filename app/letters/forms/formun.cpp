#include "app/base/dates/dateprint.h"
#include "app/letters/forms/formcontext.h"
#include "app/letters/template/phrases.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

// What the forms of United Nations bodies ask for beside the rest.

namespace habeas {

using namespace Qt::StringLiterals;

void readRemedies(FormContext &context)
{
    const bool apart = context.info().reader == Reader::UnitedNations;
    for (const Remedy &remedy : context.folder().remedies) {
        const QString type = context.label("remedy_type", remedy.type);
        if (!context.isTheirs(remedy.person) || !context.admits(remedy.id.uuid(), type))
            continue;
        // What nobody filed is asked about in a form, and is no step a letter may speak of.
        const bool nothing = remedy.type == u"none"
            || (!remedy.whyNone.trimmed().isEmpty() && !remedy.filed.isSet());
        if (nothing && context.info().reader == Reader::Authorities)
            continue;
        // A form asks about other international procedures in a place of its own.
        const bool abroad = remedy.type == u"un_communication" || remedy.type == u"regional_court";
        LetterValue &list = context.root(apart && abroad ? u"international"_s : u"remedies"_s);
        LetterValue item = list.newItem(remedy.id.uuid());
        item.content = type;
        item.set(u"type"_s, LetterValue::of(type));
        item.set(u"body"_s, context.words(remedy.body));
        item.set(u"by"_s, context.words(remedy.by));
        item.set(u"filed"_s, context.date(remedy.filed));
        item.set(u"number"_s, LetterValue::of(remedy.number));
        item.set(u"decided"_s, context.date(remedy.decided));
        item.set(u"outcome"_s, LetterValue::of(context.label("remedy_outcome", remedy.outcome)));
        item.set(u"asked"_s, context.words(remedy.text));
        item.set(u"finding"_s, context.words(remedy.finding));
        item.set(u"why_none"_s, context.words(remedy.whyNone));
        list.items << item;
    }
}

namespace {

/// Arguments on record, each where a form asks for it; those of the Working Group's categories go
/// into `said`.
void readArguments(FormContext &context, QMap<QString, QString> &said)
{
    static const QMap<QString, QString> categories { { u"wgad_1"_s, u"one"_s },
                                                     { u"wgad_2"_s, u"two"_s },
                                                     { u"wgad_3"_s, u"three"_s },
                                                     { u"wgad_4"_s, u"four"_s },
                                                     { u"wgad_5"_s, u"five"_s } };
    static const QMap<QString, QString> lists { { u"covenant"_s, u"articles"_s },
                                                { u"urgency"_s, u"urgency"_s },
                                                { u"interim_measures"_s, u"interim"_s } };
    for (const Argument &argument : context.folder().arguments) {
        QString words = argument.text.trimmed();
        if (!argument.rights.trimmed().isEmpty())
            words += u" ("_s + argument.rights.trimmed() + u')';
        if (!context.isTheirs(argument.person) || !context.admits(argument.id.uuid(), words))
            continue;
        if (const QString category = categories.value(argument.point); !category.isEmpty()) {
            QString &all = said[category];
            all += (all.isEmpty() ? QString() : u"\n"_s) + words;
            context.root(u"categories"_s).record = argument.id.uuid();
            continue;
        }
        LetterValue item = context.words(words);
        item.record = argument.id.uuid();
        if (!item.isNothing() && lists.contains(argument.point))
            context.root(lists.value(argument.point)).items << item;
    }
}

/// Arguments are a person's own words: a paragraph that begins with the category ("II: …"). All
/// other paragraphs stay plain paragraphs.
void readCategories(FormContext &context)
{
    static const QRegularExpression form(u"\\A\\s*(I|II|III|IV|V)\\s*[:.)]\\s*(\\S.*)\\z"_s,
                                         QRegularExpression::DotMatchesEverythingOption);
    static const QMap<QString, QString> names { { u"I"_s, u"one"_s },
                                                { u"II"_s, u"two"_s },
                                                { u"III"_s, u"three"_s },
                                                { u"IV"_s, u"four"_s },
                                                { u"V"_s, u"five"_s } };
    LetterValue &categories = context.root(u"categories"_s);
    categories.content = LetterValue::Group {};
    LetterValue &ownWords = context.root(u"own_words"_s);
    QMap<QString, QString> said;
    readArguments(context, said);
    for (const QString &paragraph : context.wish().paragraphs) {
        const QRegularExpressionMatch match = form.match(paragraph);
        if (!match.hasMatch()) {
            const LetterValue words = LetterValue::of(paragraph);
            if (!words.isNothing())
                ownWords.items << words;
            continue;
        }
        QString &argument = said[names.value(match.captured(1))];
        argument += (argument.isEmpty() ? QString() : u"\n"_s) + match.captured(2).trimmed();
    }
    for (auto one = said.cbegin(); one != said.cend(); ++one)
        categories.set(one.key(), LetterValue::of(one.value()));
}

void readPerpetrators(FormContext &context)
{
    const CaseFolder &folder = context.folder();
    LetterValue &list = context.root(u"perpetrators"_s);
    QStringList said;
    const auto add = [&](const QUuid &record, const QString &words) {
        if (words.trimmed().isEmpty() || said.contains(words) || !context.admits(record, words))
            return;
        said << words;
        LetterValue item = context.words(words);
        item.record = record;
        list.items << item;
    };
    for (const Involvement &part : folder.involvements) {
        if (part.role == u"alleged_perpetrator")
            add(part.id.uuid(), displayName(folder, part.person, languageCode(context.language())));
    }
    for (const Measure &measure : folder.measures) {
        if (!context.isTheirs(measure.person))
            continue;
        add(measure.id.uuid(), measure.carriedOutBy.trimmed());
        add(measure.id.uuid(), measure.authority.trimmed());
    }
    for (const Event &event : folder.events) {
        if (context.isTheirs(event.person))
            add(event.id.uuid(), event.authority.trimmed());
    }
}

void addAccount(FormContext &context, LetterValue &list, const Event &event)
{
    const QString type = context.label("event_type", event.type);
    if (!context.admits(event.id.uuid(), event.text.trimmed()))
        return;
    LetterValue item = list.newItem(event.id.uuid());
    item.set(u"at"_s, context.stretch(event.at, event.time));
    item.set(u"type"_s, LetterValue::of(type));
    item.set(u"place"_s, context.words(event.place));
    item.set(u"authority"_s, context.words(event.authority));
    item.set(u"text"_s, context.words(event.text));
    QStringList foreign;
    LetterValue said = LetterValue::of(eventInWords(context, event, foreign));
    said.foreign = foreign;
    item.set(u"said"_s, said);
    const auto more = [&](const QString &name, const QString &words) {
        if (item.members.contains(name))
            item.set(name, context.words(words));
    };
    more(u"frequency"_s, event.frequency);
    more(u"effects"_s, event.effects);
    more(u"treatment"_s, event.treatment);
    more(u"evidence"_s, event.evidence);
    more(u"response"_s, event.response);
    more(u"consequence"_s, event.consequence);
    more(u"pattern"_s, event.pattern);
    list.items << item;
}

void readAccounts(FormContext &context, LetterValue &list, const QStringList &types)
{
    for (const Event &event : context.folder().events) {
        if (context.isTheirs(event.person) && types.contains(event.type))
            addAccount(context, list, event);
    }
}

/// Where it happened; "unknown" is what somebody wrote down who did not know yet.
bool saysWhere(const QString &place)
{
    static const QStringList nothing { QString(),       u"unknown"_s,     u"not known"_s,
                                       u"неизвестно"_s, u"не известно"_s, u"белгісіз"_s };
    return !nothing.contains(place.trimmed().toLower());
}

/// The first account that names a place.
LetterValue placeOfAccounts(const LetterValue &accounts)
{
    for (const LetterValue &account : accounts.items) {
        const LetterValue place = account.members.value(u"place"_s);
        const auto *words = std::get_if<QString>(&place.content);
        if (words != nullptr && saysWhere(*words))
            return place;
    }
    return {};
}

void readDisappearance(FormContext &context)
{
    LetterValue &value = context.root(u"disappearance"_s);
    LetterValue &accounts = value.members[u"accounts"_s];
    readAccounts(context, accounts, { u"abduction"_s, u"last_seen"_s });
    for (const Measure &measure : context.folder().measures) {
        if (!context.isTheirs(measure.person) || measure.type != u"enforced_disappearance"
            || !context.admits(measure.id.uuid(), context.label("measure_type", measure.type)))
            continue;
        value.content = LetterValue::Group {};
        value.record = measure.id.uuid();
        value.set(u"at"_s, context.date(measure.from, measure.timeFrom));
        const LetterValue told = placeOfAccounts(accounts);
        value.set(u"place"_s,
                  saysWhere(measure.place) || told.isNothing() ? context.words(measure.place)
                                                               : told);
        const bool named = !measure.carriedOutBy.trimmed().isEmpty();
        value.set(u"authority"_s, context.words(named ? measure.carriedOutBy : measure.authority));
        value.set(u"acknowledged"_s, context.date(measure.acknowledged));
        value.set(u"acknowledged_by"_s, context.words(measure.acknowledgedBy));
        return;
    }
    if (accounts.items.isEmpty())
        return;
    const LetterValue &first = accounts.items.first();
    value.content = LetterValue::Group {};
    for (const QString &name : { u"at"_s, u"place"_s, u"authority"_s })
        value.set(name, first.members.value(name));
}

struct ProtocolState
{
    const char16_t *country;
    const char16_t *words;
};

// Only what has been read is stated, with its standing; every other country is to be checked.
constexpr std::array protocolStates {
    ProtocolState {
        u"KZ",
        u"Kazakhstan ratified the Optional Protocol by Law No. 130-IV of 11 February "
        u"2009 (text read); complaints are limited to acts after its entry into force." },
    ProtocolState { u"BY",
                    u"Belarus denounced the Optional Protocol with effect from 8 February 2023 "
                    u"(secondary source); later complaints are not possible." },
};

void readProtocol(FormContext &context)
{
    const QString &country = context.folder().file.country;
    QString words = u"Whether the State has accepted individual complaints, and since when, was "
                    u"not checked. Check before sending."_s;
    for (const ProtocolState &state : protocolStates) {
        if (country == QStringView(state.country))
            words = QStringView(state.words).toString();
    }
    context.root(u"op_state"_s) = LetterValue::of(words);
    const CivilDay denounced = CivilDay::of(2023, 2, 8).value_or(CivilDay());
    if (country == u"BY" && context.wish().date > denounced)
        context.root(u"op_closed"_s) = LetterValue::flag(true);
}

} // namespace

void readUnitedNations(FormContext &context)
{
    readCategories(context);
    readPerpetrators(context);
    readAccounts(context, context.root(u"arrests"_s),
                 { u"arrest"_s, u"re_arrest"_s, u"abduction"_s, u"search"_s });
    readAccounts(context, context.root(u"ill_treatment"_s), { u"ill_treatment"_s, u"torture"_s });
    readDisappearance(context);
    readProtocol(context);
}

} // namespace habeas
