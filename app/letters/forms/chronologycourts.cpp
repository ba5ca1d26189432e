#include "app/base/dates/dateprint.h"
#include "app/letters/forms/chronologyreader.h"
#include "app/letters/template/phrases.h"
#include "app/letters/template/runningtext.h"

#include <algorithm>

// What courts and prosecutors did: procedural status, charges, hearings, judgments, remedies.

namespace habeas {

using namespace Qt::StringLiterals;

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
    const QString acts = actsInWords(m_context, entry.charge);
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
                                u"Обвинение переквалифицировано: прежде — %1; теперь — %2",
                                u"Айыптау қайта сараланды: бұрын – %1; енді – %2")
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
                m_context.say(u"Filed: %1", u"Подано: %1", u"Берілді: %1").arg(what));
        if (remedy.decided.isSet())
            add(remedy, remedy.decided,
                together({ what, m_context.label("remedy_outcome", remedy.outcome),
                           own(remedy.finding) }));
    }
}

} // namespace habeas
