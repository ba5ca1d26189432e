#include "app/letters/gates/recordcover.h"

#include "app/letters/gates/contacts.h"
#include "app/letters/gates/readergate.h"
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
    Cover(const CoverRules &rules, CoveredWords &covered)
        : m_rules(rules)
        , m_covered(covered)
        , m_own(ownContacts(rules.wish))
    {
        const Reader reader = rules.gate.telling().reader;
        m_contactsToo = reader != Reader::Office && reader != Reader::Person;
    }

    void begin(const QUuid &record, bool sealedOnly)
    {
        m_record = record;
        m_sealedOnly = sealedOnly;
    }

    template<class Value>
    void operator()(const char *, Value &, FieldRule = {})
    {
    }

    void operator()(const char *, QString &text, FieldRule rule = {})
    {
        if (rule.codes || rule.consent || rule.form != FieldRule::Form::Words || text.isEmpty())
            return;
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
        return (m_sealedOnly && !thing.sealed) || (!m_rules.ownNameToo && thing.own)
            || !reasonToKeep(m_rules.wish, thing).trimmed().isEmpty();
    }

    void names(QString &text)
    {
        QList<WithheldMatch> matches = m_rules.withheld.in(text);
        std::ranges::reverse(matches);
        for (const WithheldMatch &match : std::as_const(matches)) {
            if (stays(match.thing))
                continue;
            text.replace(match.start, match.length, standIn(match.thing));
            note(match.thing.why);
        }
    }

    void contacts(QString &text)
    {
        const QStringList others = othersContactsIn(text, m_own);
        for (const QString &one : others) {
            if (!text.contains(one))
                text = withoutSignsNobodySees(text);
            text.replace(one, gap);
            note(Letters::tr("a phone number or an e-mail address"));
        }
    }

    const CoverRules &m_rules;
    CoveredWords &m_covered;
    QStringList m_own;
    QUuid m_record;
    bool m_contactsToo = false;
    bool m_sealedOnly = false;
};

} // namespace

CoveredWords coverWords(CaseFolder &open, const CoverRules &rules)
{
    CoveredWords covered;
    Cover cover(rules, covered);
    const bool inside = rules.gate.staysInside();
    cover.begin(open.file.id.uuid(), inside);
    Case::describe(open.file, cover);
    CaseFolder::eachList(open, [&]<class R>(QList<R> &list) {
        if constexpr (!std::is_same_v<R, Name>) {
            const bool sealedOnly = inside || (std::is_same_v<R, Source> && !rules.titlesToo)
                || !rules.gate.mayLeave<R>();
            for (R &record : list) {
                cover.begin(record.id.uuid(), sealedOnly);
                R::describe(record, cover);
            }
        }
    });
    return covered;
}

} // namespace habeas
