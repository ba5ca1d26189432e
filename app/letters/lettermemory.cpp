#include "app/letters/lettermemory.h"

#include "app/letters/gates/contacts.h"
#include "app/letters/gates/otherpeople.h"
#include "app/letters/gates/readergate.h"
#include "app/letters/markup/markup.h"
#include "app/letters/template/templatenames.h"

namespace habeas {

using namespace Qt::StringLiterals;

namespace {

LetterMemory::Nodes parsed(const QString &text, bool isBody)
{
    LetterMemory::Nodes nodes = parseTemplate(text);
    if (nodes && isBody) {
        if (const Result<> markup = checkMarkup(text); !markup)
            return tl::unexpected(markup.error());
    }
    return nodes;
}

LetterWish toNobody(LetterWish wish)
{
    wish.official = nullptr;
    wish.wordings.clear();
    return wish;
}

} // namespace

const Result<ShippedTemplate> &LetterMemory::shipped(const QString &id, Language language)
{
    const QString key = id + u' ' + languageCode(language);
    auto found = m_shipped.find(key);
    if (found == m_shipped.end())
        found = m_shipped.insert(key, shippedTemplate(id, language));
    return *found;
}

const LetterMemory::Nodes &LetterMemory::nodesOf(const QString &text, bool isBody)
{
    std::shared_ptr<const Nodes> &nodes = (isBody ? m_bodies : m_lines)[text];
    if (!nodes)
        nodes = std::make_shared<const Nodes>(parsed(text, isBody));
    return *nodes;
}

const QSet<QString> &LetterMemory::namesOf(const QString &text, bool isBody)
{
    auto found = m_names.find(text);
    if (found == m_names.end()) {
        const Nodes &nodes = nodesOf(text, isBody);
        found = m_names.insert(text, nodes ? namesIn(*nodes) : QSet<QString>());
    }
    return *found;
}

const TypedLint &LetterMemory::lintOf(const LetterWish &wish)
{
    const TypedKey key { typedTexts(wish), wish.requests, wish.language, wish.date };
    if (!m_typed || !(m_typed->first == key))
        m_typed.emplace(key, lintTyped(wish));
    return m_typed->second;
}

const LetterPaper &LetterMemory::paperFor(const LetterPaper &paper, const QString &templateId)
{
    if (!(m_paper == paper)) {
        m_paper = paper;
        m_papers.clear();
    }
    auto found = m_papers.find(templateId);
    if (found == m_papers.end())
        found = m_papers.insert(templateId, habeas::paperFor(paper, templateId));
    return *found;
}

void LetterMemory::forgetCase()
{
    m_case = nullptr;
    m_namesOthers.reset();
    m_seen.reset();
    m_known.reset();
    m_knownToOne.reset();
}

void LetterMemory::setCase(const CaseFolder &folder)
{
    if (m_case == &folder)
        return;
    forgetCase();
    m_case = &folder;
}

/// Whom a letter is addressed to may be named too: where words name nobody in a letter to nobody,
/// they name nobody in any.
QList<LetterFinding> LetterMemory::namesOfOtherCases(const CaseFolder &folder,
                                                     const LetterWish &wish)
{
    setCase(folder);
    const OthersKey key { typedTexts(wish), wish.otherNames };
    if (!m_namesOthers || !(m_namesOthers->first == key))
        m_namesOthers.emplace(key, !habeas::namesOfOtherCases(folder, toNobody(wish)).isEmpty());
    return m_namesOthers->second ? habeas::namesOfOtherCases(folder, wish) : QList<LetterFinding>();
}

const LetterMemory::Seen &LetterMemory::cover(Covered &covered, const Known &known,
                                              const CaseFolder &folder,
                                              const LetterWish &wish) const
{
    const CoverKey key { wish.keptWithheld, ownContacts(wish) };
    if (!covered || !(covered->first == key)) {
        const auto &[telling, asOnRecord] = *m_seen;
        Seen seen = asOnRecord;
        const ReaderGate gate(folder, telling);
        seen.covered
            = coverWords(seen.visible.folder, { known.words, gate, wish, /*ownNameToo=*/false });
        seen.visible.sealed += seen.covered.sealedStatements;
        covered.emplace(key, std::move(seen));
    }
    return covered->second;
}

const LetterMemory::Seen &LetterMemory::seen(const CaseFolder &folder, const Telling &telling,
                                             const LetterWish &wish)
{
    setCase(folder);
    if (!m_seen || !(m_seen->first == telling)) {
        Seen seen { visibleFolder(folder), {}, {} };
        seen.unconsented = ReaderGate(folder, telling).takeOut(seen.visible.folder);
        m_seen.emplace(telling, std::move(seen));
    }
    Known &now = known(folder, telling, wish);
    if (telling.reader == Reader::Office && !now.words.knowsSealed())
        return m_seen->second;
    const Seen &covered = cover(now.covered, now, folder, toNobody(wish));
    // What was taken out may be a number of the addressee's own.
    const TypedContacts &gone = covered.covered.contacts;
    const bool theirs = wish.official != nullptr && !(gone == TypedContacts())
        && !(othersOf(gone, ownContacts(wish)) == gone);
    return theirs ? cover(now.forAddressee, now, folder, wish) : covered;
}

/// Naming the addressee is no secret, so the words of their name and address are none: where one
/// of them is looked for, what is known is theirs alone.
LetterMemory::Known &LetterMemory::known(const CaseFolder &folder, const Telling &telling,
                                         const LetterWish &wish)
{
    setCase(folder);
    const WithheldKey key { telling, wish.language, wish.confirmations.contains(u"withhold_name"_s),
                            wish.sender.name, wish.sealedNames.get() };
    if (!m_known || !(m_known->first == key)) {
        m_knownToOne.reset();
        m_known.emplace(key, Known { WithheldWords(folder, toNobody(wish), telling) });
    }
    if (!m_known->second.words.isTouchedBy(wish))
        return m_known->second;
    QStringList theirs { wish.official != nullptr ? wish.official->name : QString() };
    for (const Wording &wording : wish.wordings)
        theirs << wording.block << wording.salutation;
    if (!m_knownToOne || m_knownToOne->first != theirs)
        m_knownToOne.emplace(theirs, Known { WithheldWords(folder, wish, telling) });
    return m_knownToOne->second;
}

const WithheldWords &LetterMemory::withheld(const CaseFolder &folder, const Telling &telling,
                                            const LetterWish &wish)
{
    return known(folder, telling, wish).words;
}

const QList<WithheldMatch> &LetterMemory::withheldIn(const CaseFolder &folder,
                                                     const Telling &telling, const LetterWish &wish,
                                                     const QString &typed)
{
    Known &now = known(folder, telling, wish);
    auto found = now.matches.find(typed);
    if (found != now.matches.end())
        return *found;
    constexpr qsizetype most = 100; // texts; somebody who types makes a new one at every key
    if (now.matches.size() >= most)
        now.matches.clear();
    return *now.matches.insert(typed, now.words.in(typed));
}

} // namespace habeas
