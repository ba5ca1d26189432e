#pragma once

#include "app/law/track/track.h"
#include "app/letters/facts/letterdata.h"

namespace habeas {

/// What the readers of a document's facts share. Free words in another language are kept for the
/// office and the United Nations (and noted), left out for all others. References outlive it.
class FormContext
{
public:
    FormContext(const CaseFolder &visible, const LetterWish &wish, const TemplateInfo &info,
                LetterData &data);

    [[nodiscard]] const CaseFolder &folder() const { return m_folder; }

    [[nodiscard]] const LetterWish &wish() const { return m_wish; }

    [[nodiscard]] const TemplateInfo &info() const { return m_info; }

    [[nodiscard]] LetterData &data() { return m_data; }

    [[nodiscard]] Id<Person> person() const { return m_data.person; }

    [[nodiscard]] LetterValue &root(const QString &name) { return m_data.root.members[name]; }

    [[nodiscard]] Language language() const { return m_wish.language; }

    /// The words for the document's language.
    [[nodiscard]] QString say(QStringView english, QStringView russian, QStringView kazakh) const;
    [[nodiscard]] bool isTheirs(Id<Person> person) const;
    /// False where the record was left out; notes it as a fact either way, once.
    bool admits(const QUuid &record, const QString &words);
    [[nodiscard]] QString label(const char *list, const QString &code) const;
    /// Free words of the record, by the readers' rule; foreign ones are noted in the value.
    [[nodiscard]] LetterValue words(const QString &text) const;
    /// The name of a place, a court or an authority: the person and the family get it as it is
    /// recorded, because "not known to us" would be untrue.
    [[nodiscard]] LetterValue properName(const QString &text) const;
    /// What a paper orders, as it is recorded, for whoever must keep to it: in whatever language.
    /// The office and the United Nations read words() of it.
    [[nodiscard]] LetterValue paperWords(const QString &text) const;
    /// "in English on our record" for words in another language than the document's; else empty.
    [[nodiscard]] QString recordLanguage(const QString &text) const;
    /// The same as words(), as plain text; what is left out is added to the list.
    [[nodiscard]] QString words(const QString &text, QStringList &foreign) const;
    /// A date in words, "not known" where somebody looked and nobody knows.
    [[nodiscard]] LetterValue date(const PartialDate &date, const QString &time = {}) const;
    /// The same of something that may last as long as an interval says.
    [[nodiscard]] LetterValue stretch(const PartialDate &date, const QString &time = {}) const;
    [[nodiscard]] LetterValue term(const QString &text) const;
    /// "15", "12 to 40", "at least 12", "about 15".
    [[nodiscard]] QString days(const DayRange &range) const;
    /// "12 May 2022", "12 May 2022 to 14 May 2022".
    [[nodiscard]] QString span(const std::optional<CivilDay> &first,
                               const std::optional<CivilDay> &last) const;
    /// The last day as the record gives it ("June 2029"), else the days a sum may lead to.
    [[nodiscard]] LetterValue lastDay(const PartialDate &until,
                                      const std::optional<CivilDay> &first,
                                      const std::optional<CivilDay> &last) const;

private:
    [[nodiscard]] LetterValue dateSaid(const PartialDate &date, const QString &printed,
                                       const QString &time) const;

    const CaseFolder &m_folder;
    const LetterWish &m_wish;
    const TemplateInfo &m_info;
    LetterData &m_data;
    bool m_onlyPerson;
    QSet<QUuid> m_noted;
};

/// One line of the chronology, before lines of one date are put together.
struct ChronologyLine
{
    PartialDate at;
    QString text;
    QString place;
    QUuid record;
    QList<Id<Source>> sources;
    bool lasts = false; ///< an interval may be the time it took, and not only holds its day
};

/// An event in the words on record; the word for its kind where there are none, and before words in
/// another language than the document's. Never both where both would say the same.
[[nodiscard]] QString eventInWords(FormContext &context, const Event &event, QStringList &foreign);

/// "S1", "S3": as the office's list of sources counts them.
[[nodiscard]] QStringList sourceNumbers(const FormContext &context, const QList<Id<Source>> &ids);

/// "fine 400,000 tenge (US$885 by the source)"; the sum alone where the sentence is nothing but a
/// fine. Empty without one.
[[nodiscard]] QString fineInWords(const FormContext &context, const Sentence &sentence);

/// "extended, 2 months, last day stated: 12 May 2022".
[[nodiscard]] QString orderInWords(FormContext &context, const Order &order);
/// How a measure ended; a death is no code among others.
[[nodiscard]] QString endInWords(const FormContext &context, const Measure &measure);
/// When what somebody is accused of is said to have been done.
[[nodiscard]] QString actsInWords(const FormContext &context, const Charge &charge);

/// What is on record, by date; lines without a date last. Each is a whole phrase.
[[nodiscard]] QList<ChronologyLine> chronologyOf(FormContext &context);

// Each fills its part of the vocabulary.
void readPerson(FormContext &context);
void readCase(FormContext &context);
void readNames(FormContext &context); ///< in all spellings this reader may know
void readAge(FormContext &context); ///< as exact as the birth is known
void readOffice(FormContext &context);
void readStatuses(FormContext &context);
void readChargesByState(FormContext &context);
void readPermissions(FormContext &context, const CaseFolder &whole);
void readCustody(FormContext &context); ///< the measures, what stands now, the track
void readNow(FormContext &context, const LibertyTrack &track);
/// Measures and probation that the person must keep to, as duties before the restrictions.
void readLimits(FormContext &context, const LibertyTrack &track);
/// The days of the calendar on which one of them surely ends.
[[nodiscard]] QList<CivilDay> lastDaysOfLimits(const FormContext &context);
/// The measure somebody surely is held under now; nothing where that is open.
void readDetention(FormContext &context, const LibertyTrack &track);
void readChronology(FormContext &context);
void readLetters(FormContext &context);
void readRemedies(FormContext &context);
void readUnitedNations(FormContext &context);
void readHearing(FormContext &context);
void readDeadlines(FormContext &context);
void readDuties(FormContext &context);
/// A month without numbers, for an empty form.
void readBlankGrid(LetterValue &root, Language language);
void readPublication(FormContext &context);

/// One sentence about what stands out in the measures; empty for doubts about the record itself.
[[nodiscard]] QString trackRemark(const FormContext &context, const TrackFinding &finding,
                                  const QString &type);

/// Adds the names the readers above fill for papers of that reader.
void declareForms(LetterValue &root, Reader reader);

} // namespace habeas
