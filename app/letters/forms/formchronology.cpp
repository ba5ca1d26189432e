#include "app/base/dates/dateprint.h"
#include "app/law/proceedings/chargeledger.h"
#include "app/letters/forms/formcontext.h"
#include "app/letters/template/phrases.h"
#include "app/letters/template/runningtext.h"

#include <algorithm>

// What happened, by date. Claims are no part of it: who says something is no event.

namespace habeas {

using namespace Qt::StringLiterals;

namespace {

/// Puts phrases together out of what is on record, leaving out what is not.
class ChronologyReader
{
public:
    explicit ChronologyReader(FormContext &context)
        : m_context(context)
    {
    }

    QList<ChronologyLine> read();

private:
    template<class R>
    void add(const R &record, const PartialDate &at, const QString &text,
             const QString &place = {});
    void affiliations();
    void events();
    void statuses();
    void charges();
    void charge(const LedgerCharge &entry, const QString &what);
    void outcome(const LedgerCharge &entry, const QString &what);
    void replacements(const LedgerCharge &entry, const QString &what);
    void restrictions();
    void measures();
    void order(const Order &order, const QString &measure);
    void hearings();
    void sentences();
    void remedies();
    [[nodiscard]] QString own(const QString &text);
    [[nodiscard]] QString orderWords(const Order &order);
    [[nodiscard]] QString actsInWords(const Charge &charge) const;
    [[nodiscard]] bool hasCome(const PartialDate &at) const;
    [[nodiscard]] QString inWords(const Charge &charge);
    [[nodiscard]] QString inWords(const Restriction &restriction);

    FormContext &m_context;
    QList<ChronologyLine> m_lines;
};

template<class R>
void ChronologyReader::add(const R &record, const PartialDate &at, const QString &text,
                           const QString &place)
{
    if (text.isEmpty() || !m_context.admits(record.id.uuid(), text))
        return;
    m_lines << ChronologyLine { at, text, place, record.id.uuid(), record.sources };
}

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

void ChronologyReader::statuses()
{
    for (const Status &status : m_context.folder().statuses) {
        const QString words = own(status.status);
        if (!m_context.isTheirs(status.person) || words.isEmpty())
            continue;
        add(status, status.from,
            together({ m_context
                           .say(u"Status in the proceedings: %1", u"Процессуальный статус: %1",
                                u"Процестік мәртебесі: %1")
                           .arg(words),
                       own(status.authority) }));
        if (hasCome(status.until))
            add(status, status.until,
                m_context
                    .say(u"Status in the proceedings ends: %1",
                         u"Процессуальный статус прекращён: %1",
                         u"Процестік мәртебесі аяқталды: %1")
                    .arg(words));
    }
}

/// When what somebody is accused of is said to have been done.
QString ChronologyReader::actsInWords(const Charge &charge) const
{
    if (!charge.actsDated.isSet() || charge.actsDated.isUnknown())
        return {};
    return m_context.say(u"acts dated: %1", u"время деяния: %1", u"әрекеттің уақыты: %1")
        .arg(printDate(charge.actsDated, m_context.language()));
}

QString ChronologyReader::inWords(const Charge &charge)
{
    const QString law = printLaw(charge.law, m_context.language(), LawStyle::Short);
    const QString offence = own(charge.offence);
    return law.isEmpty() || offence.isEmpty() ? law + offence : u"%1 (%2)"_s.arg(law, offence);
}

void ChronologyReader::charges()
{
    for (const LedgerCharge &entry : chargeLedger(m_context.folder(), m_context.wish().date)) {
        if (!m_context.isTheirs(entry.charge.person))
            continue;
        const QString what = inWords(entry.charge);
        if (what.isEmpty())
            continue;
        charge(entry, what);
        replacements(entry, what);
        outcome(entry, what);
    }
}

void ChronologyReader::charge(const LedgerCharge &entry, const QString &what)
{
    const QString acts = actsInWords(entry.charge);
    for (const LedgerStage &stage : entry.stages) {
        // "Convicted" is said by the judgment, and only while it stands.
        if (stage.stage == u"convicted" && !entry.convicted)
            continue;
        add(entry.charge, stage.at,
            together({ together({ upperFirst(what), m_context.label("charge_stage", stage.stage) },
                                u": "_s),
                       acts }));
    }
}

void ChronologyReader::replacements(const LedgerCharge &entry, const QString &what)
{
    const CaseFolder &folder = m_context.folder();
    for (const LedgerLink &link : entry.into) {
        const auto change
            = std::ranges::find(folder.requalifications, link.record, &Requalification::id);
        const auto other = std::ranges::find(folder.charges, link.charge, &Charge::id);
        if (change == folder.requalifications.end() || other == folder.charges.end())
            continue;
        const QString instead = inWords(*other);
        if (instead.isEmpty())
            continue;
        add(*change, link.at,
            together({ m_context
                           .say(u"Charge re-qualified: %1 is replaced by %2",
                                u"Обвинение переквалифицировано: вместо %1 – %2",
                                u"Айыптау қайта сараланды: %1 орнына – %2")
                           .arg(what, instead),
                       own(link.authority) }));
    }
}

/// What a stage of the same name on the same day has not said.
void ChronologyReader::outcome(const LedgerCharge &entry, const QString &what)
{
    const Charge &charge = entry.charge;
    const bool said = std::ranges::any_of(entry.stages, [&charge](const LedgerStage &stage) {
        return stage.stage == charge.outcome && stage.at == charge.outcomeDate;
    });
    const bool undone = charge.outcome == u"convicted" && !entry.convicted;
    if (said || undone || charge.outcome.isEmpty() || !charge.outcomeDate.isSet())
        return;
    add(charge, charge.outcomeDate,
        together({ upperFirst(what), m_context.label("charge_outcome", charge.outcome) }, u": "_s));
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

void ChronologyReader::hearings()
{
    for (const Hearing &hearing : m_context.folder().hearings) {
        if (!m_context.isTheirs(hearing.person))
            continue;
        const bool ahead = hearing.at.earliest() && *hearing.at.earliest() > m_context.wish().date;
        const QString what = ahead
            ? m_context.say(u"Court hearing set", u"Назначено судебное заседание",
                            u"Сот отырысы тағайындалған")
            : m_context.say(u"Court hearing", u"Судебное заседание", u"Сот отырысы");
        add(hearing, hearing.at,
            together(
                { together({ what, m_context.label("hearing_purpose", hearing.purpose) }, u": "_s),
                  m_context.label("hearing_mode", hearing.mode), own(hearing.court),
                  m_context.label("hearing_outcome", hearing.outcome) }));
    }
}

void ChronologyReader::sentences()
{
    for (const Sentence &sentence : m_context.folder().sentences) {
        if (!m_context.isTheirs(sentence.person))
            continue;
        const LetterValue length = m_context.term(sentence.term);
        const auto *term = std::get_if<QString>(&length.content);
        // What only changed or undid another judgment has no kind of its own.
        const bool bare = sentence.type == u"other" && !sentence.effect.isEmpty();
        QStringList parts {
            together({ m_context.say(u"Judgment", u"Приговор", u"Үкім"),
                       bare ? QString() : m_context.label("sentence_type", sentence.type) },
                     u": "_s),
            own(sentence.court), m_context.label("court_instance", sentence.instance),
            m_context.label("sentence_effect", sentence.effect), term != nullptr ? *term : QString()
        };
        // Where the punishment is a fine, its kind has said so.
        if (const QString fine = fineInWords(m_context, sentence); sentence.type == u"fine")
            parts[0] = together({ parts.at(0), fine }, u", "_s);
        else
            parts << fine;
        QStringList bans;
        for (const Restriction &restriction : m_context.folder().restrictions) {
            if (restriction.sentence != sentence.id
                || !m_context.admits(restriction.id.uuid(), restriction.type))
                continue;
            bans << (restriction.type == u"other"
                         ? own(restriction.text)
                         : m_context.label("restriction_type", restriction.type));
        }
        bans.removeAll(QString());
        if (!bans.isEmpty())
            parts << m_context.say(u"restrictions: %1", u"ограничения: %1", u"шектеулер: %1")
                         .arg(bans.join(u", "_s));
        add(sentence, sentence.pronounced, together(parts));
    }
}

void ChronologyReader::remedies()
{
    for (const Remedy &remedy : m_context.folder().remedies) {
        if (!m_context.isTheirs(remedy.person) || remedy.type == u"none")
            continue;
        const QString what = together(
            { upperFirst(m_context.label("remedy_type", remedy.type)), own(remedy.body) }, u": "_s);
        if (remedy.filed.isSet())
            add(remedy, remedy.filed,
                together({ what, m_context.say(u"filed", u"подано", u"берілді") }));
        if (remedy.decided.isSet())
            add(remedy, remedy.decided,
                together({ what, m_context.label("remedy_outcome", remedy.outcome),
                           own(remedy.finding) }));
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

} // namespace

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
