#include "app/base/dates/dateprint.h"
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
        if (post.person != m_context.data().person)
            continue;
        const QString words = own(postInWords(post, m_context.language()));
        if (!words.isEmpty())
            add(post, post.from, together({ upperFirst(words), own(post.state) }));
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

QString ChronologyReader::orderWords(const Order &order)
{
    const LetterValue length = m_context.term(order.term);
    const auto *term = std::get_if<QString>(&length.content);
    QStringList parts { m_context.label("order_type", order.type) };
    if (term != nullptr)
        parts << *term;
    else if (m_context.info().reader != Reader::Authorities // they are told what is known
             && (order.type == u"ordered" || order.type == u"extended"))
        parts << m_context.say(u"length not recorded", u"срок не записан", u"мерзімі жазылмаған");
    if (order.statedEnd.isSet() && !order.statedEnd.isUnknown())
        parts << m_context
                     .say(u"last day stated: %1", u"указанный последний день: %1",
                          u"көрсетілген соңғы күн: %1")
                     .arg(printDate(order.statedEnd, m_context.language()));
    parts << own(order.authority);
    return together(parts, u", "_s);
}

void ChronologyReader::order(const Order &order, const QString &measure)
{
    if (order.made.isSet())
        add(order, order.made, u"%1: %2"_s.arg(upperFirst(measure), orderWords(order)));
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
                start << orderWords(paper);
        }
        add(measure, measure.from, together(start), own(measure.place));
        for (const Order &paper : orders)
            order(paper, type);
        if (measure.until.isSet())
            add(measure, measure.until,
                together({ m_context.say(u"Ends: %1", u"Окончание: %1", u"Аяқталуы: %1").arg(type),
                           m_context.label("measure_end", measure.endedBy) },
                         u"; "_s));
    }
}

QList<ChronologyLine> ChronologyReader::read()
{
    affiliations();
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
