#include "app/letters/gates/namegate.h"

#include "app/letters/gates/keptkinds.h"
#include "app/letters/gates/lettergates.h"
#include "app/letters/gates/withheldwords.h"
#include "app/letters/lettermemory.h"
#include "app/letters/template/phrases.h"
#include "app/letters/template/runningtext.h"
#include "app/letters/template/words.h"

namespace habeas {

using namespace Qt::StringLiterals;

Result<> stopOrNote(Stage stage, const QString &problem, QList<LetterFinding> &notes)
{
    if (stage == Stage::Final)
        return refused(problem);
    notes << LetterFinding { LetterFinding::Level::Block, problem };
    return {};
}

NameGate::NameGate(const About &about, LetterMemory &memory)
    : m_about(about)
    , m_memory(memory)
    , m_withheld(memory.withheld(about.folder, about.telling, about.wish))
{
}

Result<> NameGate::pass(ComposedLetter &letter, const QString &ownWords, Reader reader)
{
    Result<> clean = typedNothingWithheld(ownWords, letter);
    if (clean)
        clean = namesNobodySealed(letter);
    if (reader == Reader::Office)
        return clean;
    if (clean)
        clean = nameStaysOut(letter);
    if (!clean || !letter.findings.isEmpty())
        return clean;
    return namesNobodyElse(m_about.folder, letter.person, m_about.wish, letter.text);
}

/// Notes a withheld thing that is kept with a reason; false where nobody gave one.
bool NameGate::isKept(const WithheldMatch &match, ComposedLetter &letter) const
{
    const QString reason = reasonToKeep(m_about.wish, match.thing).trimmed();
    if (reason.isEmpty())
        return false;
    const QString kept = Letters::tr("“%1” is said although it is withheld (%2): %3")
                             .arg(match.found, match.thing.why, reason);
    if (!letter.kept.contains(kept))
        letter.kept << kept;
    const QString kind = keptLine(match.thing.kind, reason);
    if (!letter.keptKinds.contains(kind))
        letter.keptKinds << kind;
    return true;
}

QString NameGate::whyStopped(const WithheldMatch &match) const
{
    const WithheldThing &thing = match.thing;
    if (thing.sealed)
        return Letters::tr("The text says “%1”, which is sealed: no letter may say it, whatever "
                           "the reason. Replace it or take it out.")
            .arg(match.found);
    if (thing.never)
        return Letters::tr("The text says “%1”, which is withheld (“%2”: %3), and no reason opens "
                           "it. Replace it or take it out.")
            .arg(match.found, thing.text, thing.why);
    const QString said = m_about.wish.keptWithheld.value(withheldKey(thing),
                                                         m_about.wish.keptWithheld.value(u"*"_s));
    return said.trimmed().isEmpty()
        ? Letters::tr("The text says “%1”, which is withheld (“%2”: %3). Replace it, or keep it "
                      "and say why.")
              .arg(match.found, thing.text, thing.why)
        : Letters::tr("The text says “%1”, which is withheld (“%2”: %3), and “%4” does not say "
                      "why it stays. Replace it, or say the reason in words.")
              .arg(match.found, thing.text, thing.why, said);
}

Result<> NameGate::stop(const QString &problem, ComposedLetter &letter) const
{
    return stopOrNote(m_about.stage, problem, letter.findings);
}

/// What a person typed names nothing that is withheld, or says why it does.
Result<> NameGate::typedNothingWithheld(const QString &ownWords, ComposedLetter &letter)
{
    QList<WithheldMatch> matches = m_withheld.namesIn(ownWords);
    for (const QString &typed : typedTexts(m_about.wish))
        matches << m_memory.withheldIn(m_about.folder, m_about.telling, m_about.wish, typed);
    // Who signs is named. What stands beside the name is typed like the rest; a street or a town
    // may have the name of somebody.
    const Sender &sender = m_about.wish.sender;
    const auto said = [&](const QString &typed) {
        return m_memory.withheldIn(m_about.folder, m_about.telling, m_about.wish, typed);
    };
    matches << said(sender.role);
    for (const WithheldMatch &match : said(sender.place) + said(sender.address)) {
        if (match.thing.sealed && match.found.contains(u' '))
            matches << match;
    }
    for (const WithheldMatch &match : std::as_const(matches)) {
        if (isKept(match, letter))
            continue;
        const Result<> stopped = stop(whyStopped(match), letter);
        if (!stopped)
            return stopped;
    }
    return {};
}

/// Whatever a letter is made of, it names nobody who is sealed in another case.
Result<> NameGate::namesNobodySealed(ComposedLetter &letter)
{
    if (!m_about.wish.sealedNames || !letter.findings.isEmpty())
        return {};
    const LetterPaper &paper = letter.paper;
    for (const QString &text :
         { letter.subject, letter.text, paper.head.join(u'\n'), paper.foot }) {
        for (const WithheldMatch &match : m_withheld.sealedElsewhereIn(text)) {
            const Result<> stopped
                = stop(Letters::tr("The letter says “%1”, which is sealed: no output may say it, "
                                   "whatever the reason. Take it out of the text it stands in.")
                           .arg(match.found),
                       letter);
            if (!stopped)
                return stopped;
        }
    }
    return {};
}

/// A text without the names of courts, authorities and places on record: a court that is called
/// like the person does not name the person.
QString NameGate::withoutInstitutions(const QString &text) const
{
    QStringList names;
    for (const Hearing &hearing : m_about.folder.hearings)
        names << hearing.court;
    for (const Sentence &sentence : m_about.folder.sentences)
        names << sentence.court << sentence.place;
    for (const Measure &measure : m_about.folder.measures)
        names << measure.place << measure.authority << measure.carriedOutBy << measure.warrantBy;
    for (const Order &order : m_about.folder.orders)
        names << order.authority;
    QString left = text.simplified();
    for (const QString &name : std::as_const(names)) {
        if (!name.trimmed().isEmpty())
            left.replace(name.simplified(), u" "_s, Qt::CaseInsensitive);
    }
    return left;
}

/// Initials in the place of the name are worth nothing where a fact gives it.
Result<> NameGate::nameStaysOut(ComposedLetter &letter)
{
    if (!m_about.wish.confirmations.contains(u"withhold_name"_s) || !letter.findings.isEmpty())
        return {};
    for (const LetterFact &fact : std::as_const(letter.facts)) {
        const QList<WithheldMatch> said = fact.included
            ? m_withheld.inFacts(withoutInstitutions(fact.text))
            : QList<WithheldMatch>();
        if (!said.isEmpty())
            return stop(Letters::tr("The letter does not give the name, but the fact “%1” says "
                                    "“%2”. Switch that fact off.")
                            .arg(insideQuotes(beginningOf(fact.text), screenLanguage()),
                                 said.first().found),
                        letter);
    }
    for (const WithheldMatch &match : m_withheld.inFacts(withoutInstitutions(letter.text))) {
        if (reasonToKeep(m_about.wish, match.thing).trimmed().isEmpty())
            return stop(Letters::tr("The letter does not give the name, but a fact of it says "
                                    "“%1”. Switch that fact off.")
                            .arg(match.found),
                        letter);
    }
    return {};
}

} // namespace habeas
