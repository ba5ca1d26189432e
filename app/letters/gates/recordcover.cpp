#include "app/letters/gates/recordcover.h"

#include "app/letters/facts/visiblefolder.h"
#include "app/letters/gates/contacts.h"
#include "app/letters/gates/dwellings.h"
#include "app/letters/gates/lintwords.h"
#include "app/letters/gates/readergate.h"
#include "app/letters/gates/standins.h"
#include "app/letters/gates/withheldwords.h"
#include "app/letters/template/words.h"

#include <algorithm>

namespace habeas {

using namespace Qt::StringLiterals;

namespace {

/// Stands where withheld words stood and nothing else says who or what it was.
const QString gap = u"[…]"_s;

/// Nobody's words are changed unseen.
QString standIn(const WithheldThing &thing)
{
    if (thing.replacement.isEmpty())
        return gap;
    return thing.own ? thing.replacement : u"[%1]"_s.arg(thing.replacement);
}

QString withoutSignsNobodySees(QString text)
{
    return text.removeIf([](QChar c) {
        return c.category() == QChar::Other_Format;
    });
}

/// Covers the words of one record after the other.
class Cover
{
public:
    Cover(const CaseFolder &open, const CoverRules &rules, CoveredWords &covered)
        : m_open(open)
        , m_rules(rules)
        , m_covered(covered)
        , m_own(ownContacts(rules.wish))
    {
        const Reader reader = rules.gate.telling().reader;
        m_contactsToo = reader != Reader::Office && reader != Reader::Person;
    }

    /// `healthStays`: whether health is told there was decided for the whole record; `isSaid`: its
    /// text is somebody's own words.
    void begin(const QUuid &record, bool sealedOnly, bool healthStays = false, bool isSaid = false)
    {
        m_record = record;
        m_isSaid = isSaid;
        m_sealedOnly = sealedOnly;
        m_healthStays = healthStays;
    }

    template<class Value>
    void operator()(const char *, Value &, FieldRule = {})
    {
    }

    void operator()(const char *field, QString &text, FieldRule rule = {})
    {
        if (rule.codes || rule.consent || rule.form != FieldRule::Form::Words || text.isEmpty())
            return;
        m_isQuote = m_isSaid && QLatin1StringView(field) == "text"_L1;
        names(text);
        if (m_contactsToo && !m_sealedOnly)
            contacts(text);
    }

private:
    void note(const QString &why)
    {
        m_covered.why[m_record] << why;
        ++m_covered.count;
    }

    [[nodiscard]] bool stays(const WithheldThing &thing) const
    {
        if (thing.health)
            return m_healthStays || m_sealedOnly;
        return (m_sealedOnly && !thing.sealed) || (!m_rules.ownNameToo && thing.own)
            || !reasonToKeep(m_rules.wish, thing).trimmed().isEmpty();
    }

    void names(QString &text)
    {
        QList<WithheldMatch> matches = m_rules.withheld.in(text);
        const auto health = std::ranges::find_if(matches, [this](const WithheldMatch &match) {
            return match.thing.health && !stays(match.thing);
        });
        if (health != matches.end()) { // what is left of the sentence would tell it too
            note(health->thing.why);
            text = gap;
            return;
        }
        std::ranges::reverse(matches);
        for (const WithheldMatch &match : std::as_const(matches)) {
            if (stays(match.thing))
                continue;
            replace(text, match);
            note(match.thing.why);
        }
    }

    [[nodiscard]] Unnamed unnamed(const WithheldThing &thing) const
    {
        Unnamed who { thing.part, {}, {} };
        for (const Name &name : m_open.names) {
            if (name.person.uuid() == thing.person)
                who.names << name;
        }
        for (const Person &person : m_open.people) {
            if (person.id.uuid() == thing.person)
                who.pronoun = person.pronoun;
        }
        return who;
    }

    /// Whoever is told reads a sentence; where somebody's own words were changed, they see it.
    [[nodiscard]] QString instead(const QString &text, const WithheldMatch &match) const
    {
        const WithheldThing &thing = match.thing;
        const Language language = m_rules.wish.language;
        const bool alone = text.trimmed().size() == match.length;
        QString words;
        if (!thing.part.isEmpty() && !thing.own)
            words = alone
                ? standInAlone(unnamed(thing), language)
                : standInFor(unnamed(thing), { text, match.start, match.length, language });
        if (words.isEmpty())
            return alone && !thing.part.isEmpty() && !thing.own ? thing.replacement
                                                                : standIn(thing);
        return m_isQuote ? u"[%1]"_s.arg(words) : words;
    }

    /// "her lawyer Pavel Krupski" is her lawyer.
    void replace(QString &text, const WithheldMatch &match) const
    {
        const QString before = text.left(match.start);
        const QString after = text.mid(match.start + match.length);
        const bool hasPart = !match.thing.replacement.isEmpty() && !match.thing.own;
        if (hasPart && endsWithAPart(before)) {
            QString kept = before;
            while (!kept.isEmpty() && (kept.back().isSpace() || kept.back() == u','))
                kept.chop(1);
            text = kept + after;
        } else {
            text = before + instead(text, match) + after;
        }
    }

    void contacts(QString &text)
    {
        const TypedContacts others = othersContactsIn(text, m_own);
        m_covered.contacts.phones << others.phones;
        m_covered.contacts.mail << others.mail;
        for (const QString &one : others.phones + others.mail) {
            if (!text.contains(one))
                text = withoutSignsNobodySees(text);
            text.replace(one, gap);
            note(Letters::tr("a phone number or an e-mail address"));
        }
    }

    const CaseFolder &m_open; ///< whose words are covered; names stay
    const CoverRules &m_rules;
    CoveredWords &m_covered;
    QStringList m_own;
    QUuid m_record;
    bool m_contactsToo = false;
    bool m_sealedOnly = false;
    bool m_healthStays = false;
    bool m_isSaid = false;
    bool m_isQuote = false;
};

/// Statements were read by the gate; accusations and judgments speak of health as laws do.
template<class R>
constexpr bool saysWhatTheLawSays
    = std::is_same_v<
          R,
          Claim> || std::is_same_v<R, Charge> || std::is_same_v<R, ChargeStage> || std::is_same_v<R, Sentence>;

/// What happened to many people around the case.
template<class R>
bool isOfTheCountry(const R &record)
{
    if constexpr (std::is_same_v<R, Event>)
        return record.type == u"background" || record.type == u"protest";
    else
        return false;
}

/// What a sealed person says would tell of them in any other words: the whole statement stays out,
/// with what belongs to it.
int dropSealedSpeakers(CaseFolder &open, const WithheldWords &withheld)
{
    QSet<QUuid> sealed;
    for (const Claim &claim : std::as_const(open.claims)) {
        const QList<WithheldMatch> found = withheld.in(claim.claimant);
        if (std::ranges::any_of(found, [](const WithheldMatch &match) {
                return match.thing.sealed;
            }))
            sealed << claim.id.uuid();
    }
    if (sealed.isEmpty())
        return 0;
    open.claims.removeIf([&sealed](const Claim &claim) {
        return sealed.contains(claim.id.uuid());
    });
    const auto count = static_cast<int>(sealed.size());
    dropWhatPointsAt(sealed, open);
    return count;
}

/// Where something happened may be where somebody lives.
void cutDoors(CaseFolder &open, const ReaderGate &gate, CoveredWords &covered)
{
    const Reader reader = gate.telling().reader;
    if (reader == Reader::Office || reader == Reader::Person)
        return;
    const auto cut = [&](auto &list) {
        for (auto &record : list) {
            const QString place = withoutDoor(record.place);
            if (place == record.place || gate.covers(u"home_address"_s, ownerOf(record)))
                continue;
            record.place = place;
            covered.why[record.id.uuid()] << Letters::tr("the number of a house or a flat");
            ++covered.count;
        }
    };
    cut(open.events);
    cut(open.measures);
    cut(open.placements);
}

} // namespace

CoveredWords coverWords(CaseFolder &open, const CoverRules &rules)
{
    CoveredWords covered;
    covered.sealedStatements = dropSealedSpeakers(open, rules.withheld);
    Cover cover(open, rules, covered);
    const bool inside = rules.gate.staysInside();
    cover.begin(open.file.id.uuid(), inside);
    Case::describe(open.file, cover);
    CaseFolder::eachList(open, [&]<class R>(QList<R> &list) {
        if constexpr (!std::is_same_v<R, Name>) {
            const bool sealedOnly = inside || (std::is_same_v<R, Source> && !rules.titlesToo)
                || !rules.gate.mayLeave<R>();
            for (R &record : list) {
                cover.begin(record.id.uuid(), sealedOnly,
                            saysWhatTheLawSays<R> || isOfTheCountry(record),
                            std::is_same_v<R, Claim>);
                // What a letter on file says is long, and no other letter repeats it.
                if constexpr (std::is_same_v<R, Letter>) {
                    for (QString *told : { &record.ref, &record.subject, &record.requests })
                        cover("told", *told);
                } else {
                    R::describe(record, cover);
                }
            }
        }
    });
    cutDoors(open, rules.gate, covered); // what is left of addresses that are known as such
    return covered;
}

} // namespace habeas
