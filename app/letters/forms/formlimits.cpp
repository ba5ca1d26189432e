#include "app/law/proceedings/keptlimits.h"
#include "app/law/track/sincewords.h"
#include "app/letters/forms/formcontext.h"
#include "app/letters/template/phrases.h"

#include <algorithm>

// A travel ban, house arrest or probation is kept to like any ban, though no restriction says so.

namespace habeas {

using namespace Qt::StringLiterals;

namespace {

using Telling = RestrictionTerm::Telling;

const Measure *measureOf(const CaseFolder &folder, const KeptLimit &limit)
{
    const auto found = std::ranges::find(folder.measures, limit.measure, &Measure::id);
    return limit.measure.isNull() || found == folder.measures.end() ? nullptr : &*found;
}

const Sentence *sentenceOf(const CaseFolder &folder, Id<Sentence> id)
{
    const auto found = std::ranges::find(folder.sentences, id, &Sentence::id);
    return id.isNull() || found == folder.sentences.end() ? nullptr : &*found;
}

/// Whoever made its orders; else the court whose judgment it carries out, else who issued the
/// paper it began with.
QString orderedBy(const FormContext &context, const KeptLimit &limit, QStringList &foreign)
{
    QStringList names;
    const Measure *measure = measureOf(context.folder(), limit);
    if (measure != nullptr) {
        for (const Order &order : ordersOf(context.folder(), measure->id)) {
            if (!context.wish().leftOut.contains(order.id.uuid()))
                names << order.authority.trimmed();
        }
        names.removeAll(QString());
        names.removeDuplicates();
    }
    const Sentence *sentence
        = sentenceOf(context.folder(), measure != nullptr ? measure->sentence : limit.sentence);
    if (names.isEmpty() && sentence != nullptr
        && !context.wish().leftOut.contains(sentence->id.uuid()))
        names << sentence->court.trimmed();
    names.removeAll(QString());
    if (names.isEmpty() && measure != nullptr)
        names << measure->warrantBy.trimmed();
    QStringList said;
    for (const QString &name : std::as_const(names)) {
        const LetterValue value = context.properName(name);
        foreign << value.foreign;
        if (const auto *words = std::get_if<QString>(&value.content))
            said << *words;
    }
    said.removeAll(QString());
    return said.join(u"; "_s);
}

void readLimit(FormContext &context, const KeptLimit &limit)
{
    const Measure *measure = measureOf(context.folder(), limit);
    const QString type = measure != nullptr
        ? context.label("measure_type", measure->type)
        : context.say(u"probation", u"испытательный срок", u"пробациялық бақылау мерзімі");
    const QString noted
        = measure != nullptr ? type : context.label("sentence_type", u"suspended"_s);
    if (!context.admits(limit.record, noted))
        return;
    LetterValue &list = context.root(u"duties"_s);
    LetterValue item = list.newItem(limit.record);
    item.content = type;
    item.set(u"type"_s, LetterValue::of(upperFirst(type)));
    const bool begins = limit.begins.isSet() && !limit.begins.isUnknown();
    if (begins)
        item.set(u"since"_s, LetterValue::of(sinceWords(limit.begins, context.language())));
    item.set(u"from"_s, context.date(limit.begins));
    item.set(u"until"_s, context.lastDay(limit.until, limit.ends.earliest, limit.ends.latest));
    item.set(u"ordered_by"_s, LetterValue::of(orderedBy(context, limit, list.foreign)));
    if (measure != nullptr)
        item.set(u"law"_s, LetterValue::of(measure->law));
    item.set(u"may_hold"_s, LetterValue::flag(limit.telling == Telling::NotCertain));
    item.set(u"later"_s, LetterValue::flag(limit.telling == Telling::Later));
    item.set(u"undone"_s, LetterValue::flag(limit.telling == Telling::Undone));
    list.items << item;
}

} // namespace

void readLimits(FormContext &context, const LibertyTrack &track)
{
    if (!context.root(u"death"_s).isNothing())
        return;
    for (const KeptLimit &limit : keptLimits(context.folder(), track, context.wish().date))
        readLimit(context, limit);
}

QList<CivilDay> lastDaysOfLimits(const FormContext &context)
{
    QList<CivilDay> days;
    const CivilDay today = context.wish().date;
    const LibertyTrack track = libertyTrack(context.folder(), today, context.person());
    for (const KeptLimit &limit : keptLimits(context.folder(), track, today)) {
        if (limit.ends.earliest && limit.ends.earliest == limit.ends.latest
            && !context.wish().leftOut.contains(limit.record))
            days << *limit.ends.latest;
    }
    return days;
}

} // namespace habeas
