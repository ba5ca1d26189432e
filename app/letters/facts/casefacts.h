#pragma once

#include "app/law/proceedings/chargeledger.h"
#include "app/law/proceedings/restrictionterms.h"
#include "app/letters/facts/letterdata.h"

namespace habeas {

/// Reads the lists of a case (sentences, restrictions, detentions, charges, claims, events,
/// hearings) into a letter's data, each record that is the person's own and not left out. Coded
/// facts, dates, sums and laws speak every language; free words in another one stay out, and are
/// noted where they would have stood.
class CaseFacts
{
public:
    /// Keeps references; the data's root must be the vocabulary.
    CaseFacts(const CaseFolder &visible, const LetterWish &wish, LetterData &data);

    void read();
    /// True where the record may be used; notes the fact and what it says either way.
    bool takes(const QUuid &record, const QString &words);
    /// Free words of the record; nothing but a note of them where the language is another.
    [[nodiscard]] LetterValue words(const QString &text) const;

private:
    [[nodiscard]] bool isTheirs(Id<Person> person) const;
    [[nodiscard]] QString label(const char *list, const QString &code) const;
    [[nodiscard]] QString dated(const PartialDate &date, const QString &words) const;
    [[nodiscard]] LetterValue term(const QString &text) const;

    [[nodiscard]] LetterValue &list(const QString &name) { return m_data.root.members[name]; }

    void sentences();
    void sentence(const SentenceChain &chain);
    [[nodiscard]] QString punishment(const Sentence &sentence, const Sentence *before) const;
    void penalty(LetterValue &item, const Sentence &sentence);
    void counts(LetterValue &item, const Judgment &judgment);
    void history(LetterValue &item, const SentenceChain &chain);
    void pardon(LetterValue &item, const SentenceChain &chain);
    void restrictions();
    void restriction(const RestrictionTerm &term, const QString &name);
    void consequence(const Restriction &restriction);
    void detentions();
    void orders(LetterValue &detention, const Measure &measure);
    void charges();
    void replacements(LetterValue &item, const LedgerCharge &entry) const;
    void claims();
    void denial(const Claim &claim);
    void events();
    void hearings();

    const CaseFolder &m_folder;
    const LetterWish &m_wish;
    LetterData &m_data;
    bool m_onlyPerson = true; ///< a record without a person can only mean this one
};

} // namespace habeas
