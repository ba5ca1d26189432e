#include "app/letters/lettermemory.h"

#include "app/letters/gates/contacts.h"
#include "app/letters/gates/readergate.h"
#include "app/letters/markup/markup.h"

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
    m_seen.reset();
    m_coverKey.reset();
    m_covered.reset();
    m_withheld.reset();
    m_matches.clear();
}

void LetterMemory::setCase(const CaseFolder &folder)
{
    if (m_case == &folder)
        return;
    forgetCase();
    m_case = &folder;
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
    const WithheldWords &words = withheld(folder, telling, wish);
    if (telling.reader == Reader::Office && !words.knowsSealed())
        return m_seen->second;
    const CoverKey key { m_withheld->first, wish.keptWithheld, ownContacts(wish) };
    if (!m_coverKey || !(*m_coverKey == key)) {
        Seen covered = m_seen->second;
        const ReaderGate gate(folder, telling);
        covered.covered
            = coverWords(covered.visible.folder, { words, gate, wish, /*ownNameToo=*/false });
        covered.visible.sealed += covered.covered.sealedStatements;
        m_covered = std::move(covered);
        m_coverKey = key;
    }
    return *m_covered;
}

const WithheldWords &LetterMemory::withheld(const CaseFolder &folder, const Telling &telling,
                                            const LetterWish &wish)
{
    setCase(folder);
    QStringList openly { wish.sender.name };
    if (wish.official != nullptr) {
        openly << wish.official->name;
        if (wish.sealedNames && !wish.sealedNames->isEmpty())
            openly << wish.official->id.text(); // whose address says more than the name
    }
    const WithheldKey key { telling, wish.language, wish.confirmations.contains(u"withhold_name"_s),
                            openly, wish.sealedNames.get() };
    if (!m_withheld || !(m_withheld->first == key)) {
        m_matches.clear();
        m_withheld.emplace(key, WithheldWords(folder, wish, telling));
    }
    return m_withheld->second;
}

const QList<WithheldMatch> &LetterMemory::withheldIn(const CaseFolder &folder,
                                                     const Telling &telling, const LetterWish &wish,
                                                     const QString &typed)
{
    const WithheldWords &words = withheld(folder, telling, wish);
    auto found = m_matches.find(typed);
    if (found != m_matches.end())
        return *found;
    constexpr qsizetype most = 100; // texts; somebody who types makes a new one at every key
    if (m_matches.size() >= most)
        m_matches.clear();
    return *m_matches.insert(typed, words.in(typed));
}

} // namespace habeas
