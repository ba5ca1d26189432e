#include "app/base/dates/dateprint.h"
#include "app/letters/facts/lifespan.h"
#include "app/letters/forms/chronologyreader.h"
#include "app/letters/template/phrases.h"
#include "app/letters/template/runningtext.h"

#include <algorithm>

// What happened, by date: posts, events, measures with their orders, restrictions; what courts and
// prosecutors did is in chronologycourts.cpp.

namespace habeas {

using namespace Qt::StringLiterals;

QString ChronologyReader::own(const QString &text)
{
    return m_context.words(text, m_context.root(u"chronology"_s).foreign);
}

void ChronologyReader::affiliations()
{
    for (const Affiliation &post : m_context.folder().affiliations) {
        if (post.person == m_context.data().person)
            affiliation(post);
    }
}

/// What became of it belongs to its end; where no end is on record, nobody wrote down its date.
void ChronologyReader::affiliation(const Affiliation &post)
{
    Affiliation begun = post;
    begun.until = {};
    const QString words = own(postInWords(begun, m_context.language()));
    const QString state = own(post.state);
    if (words.isEmpty())
        return;
    if (!post.until.isSet()) {
        const bool dated = post.from.isSet() && !post.from.isUnknown();
        const QString later = state.isEmpty() || !dated
            ? state
            : m_context
                  .say(u"%1 (no date on record)", u"%1 (дата не записана)", u"%1 (күні жазылмаған)")
                  .arg(state);
        add(post, post.from, together({ upperFirst(words), later }));
        return;
    }
    if (post.from.isSet())
        add(post, post.from,
            m_context.say(u"Begins: %1", u"Начало: %1", u"Басталуы: %1").arg(words));
    const QString ends = m_context.say(u"Ends: %1", u"Окончание: %1", u"Аяқталуы: %1").arg(words);
    if (post.until.isUnknown() && m_context.language() == Language::English)
        add(post, {}, together({ upperFirst(own(postInWords(post, Language::English))), state }));
    else if (post.until.isUnknown())
        add(post, {}, together({ ends, state }));
    else if (hasCome(post.until))
        add(post, post.until, together({ ends, state }));
}

/// Said once: by the event where one is on record, else by the person's own date.
void ChronologyReader::death()
{
    const CaseFolder &folder = m_context.folder();
    const bool told = std::ranges::any_of(folder.events, [&](const Event &event) {
        return event.type == u"death" && m_context.isTheirs(event.person);
    });
    for (const Person &person : folder.people) {
        if (!told && person.id == m_context.data().person && person.died.isSet())
            add(person, person.died, upperFirst(deathInWords(person, m_context.language())));
    }
}

void ChronologyReader::events()
{
    for (const Event &event : m_context.folder().events) {
        if (!m_context.isTheirs(event.person) || event.type == u"background")
            continue; // what may not be told is gone from the folder
        add(event, event.at,
            eventInWords(m_context, event, m_context.root(u"chronology"_s).foreign),
            own(event.place));
    }
}

/// What lies ahead is no event.
bool ChronologyReader::hasCome(const PartialDate &at) const
{
    return at.isSet() && (!at.earliest() || *at.earliest() <= m_context.wish().date);
}

/// In its own words where its kind says nothing.
QString ChronologyReader::inWords(const Restriction &restriction)
{
    const QString text = own(restriction.text);
    if (restriction.type == u"other")
        return text;
    return together({ m_context.label("restriction_type", restriction.type), text }, u": "_s);
}

/// Those of a judgment begin with it.
void ChronologyReader::restrictions()
{
    for (const Restriction &restriction : m_context.folder().restrictions) {
        const QString what = inWords(restriction);
        if (!m_context.isTheirs(restriction.person) || !restriction.sentence.isNull()
            || what.isEmpty())
            continue;
        if (hasCome(restriction.from))
            add(restriction, restriction.from,
                together({ m_context
                               .say(u"Restriction begins: %1", u"Начало ограничения: %1",
                                    u"Шектеудің басталуы: %1")
                               .arg(what),
                           own(restriction.authority),
                           printLaw(restriction.law, m_context.language(), LawStyle::Short) }));
        if (hasCome(restriction.until))
            add(restriction, restriction.until,
                m_context
                    .say(u"Restriction ends: %1", u"Окончание ограничения: %1",
                         u"Шектеудің аяқталуы: %1")
                    .arg(what));
    }
}

void ChronologyReader::order(const Order &order, const QString &measure)
{
    if (order.made.isSet())
        add(order, order.made,
            u"%1: %2"_s.arg(upperFirst(measure), orderInWords(m_context, order)));
}

void ChronologyReader::measures()
{
    for (const Measure &measure : m_context.folder().measures) {
        if (!m_context.isTheirs(measure.person))
            continue;
        const QString type = m_context.label("measure_type", measure.type);
        const QList<Order> orders = ordersOf(m_context.folder(), measure.id);
        const QString law = printLaw(measure.law, m_context.language(), LawStyle::Short);
        QStringList start { m_context.say(u"Begins: %1", u"Начало: %1", u"Басталуы: %1").arg(type),
                            own(measure.grounds), law, own(measure.status) };
        for (const Order &paper : orders) {
            if (!paper.made.isSet() && m_context.admits(paper.id.uuid(), type))
                start << orderInWords(m_context, paper);
        }
        add(measure, measure.from, together(start), own(measure.place));
        for (const Order &paper : orders)
            order(paper, type);
        if (measure.until.isSet())
            add(measure, measure.until,
                together({ m_context.say(u"Ends: %1", u"Окончание: %1", u"Аяқталуы: %1").arg(type),
                           endInWords(m_context, measure) },
                         u"; "_s));
    }
}

QList<ChronologyLine> ChronologyReader::read()
{
    affiliations();
    death();
    events();
    statuses();
    charges();
    measures();
    restrictions();
    hearings();
    sentences();
    remedies();
    std::ranges::stable_sort(m_lines, [](const ChronologyLine &a, const ChronologyLine &b) {
        return PartialDate::sortsBefore(a.at, b.at);
    });
    return m_lines;
}

QString eventInWords(FormContext &context, const Event &event, QStringList &foreign)
{
    const QString words = context.words(event.text, foreign);
    if (!words.isEmpty() && isWrittenIn(words, context.language()))
        return words;
    const QString type = context.label("event_type", event.type);
    return together({ upperFirst(type), words }, u": "_s);
}

QList<ChronologyLine> chronologyOf(FormContext &context)
{
    return ChronologyReader(context).read();
}

} // namespace habeas
