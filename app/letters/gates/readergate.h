#pragma once

#include "app/base/result.h"
#include "app/casefile/casefolder.h"
#include "app/letters/gates/consentgate.h"
#include "app/letters/gates/reader.h"

#include <QHash>
#include <QSet>

#include <optional>

namespace habeas {

/// One telling: who is told, about whom, on which day.
struct Telling
{
    Reader reader = Reader::Authorities;
    QList<Id<Person>> about; ///< everybody it is about
    CivilDay on;
    /// Somebody has confirmed that it reaches nobody beyond those a limited answer speaks of.
    bool audienceConfirmed = false;

    friend bool operator==(const Telling &, const Telling &) = default;
};

/// Why something may not be told.
struct Withholding
{
    enum class Why {
        Sealed, ///< no output may ever use it
        NoConsent, ///< the person has not agreed, or not for this reader
        Never, ///< no consent opens it to this reader
    };

    Why why = Why::Never;
    QString purpose = {}; ///< of NoConsent: code of what nobody agreed to

    [[nodiscard]] QString words() const; ///< "a sealed record", in the screen's language
};

/// The one place that says whether a record, or a field of one, may be told to a reader under the
/// consents of a case, and why not. Templates' data, forms, chronologies, files for readers
/// outside, exported pictures and the check of typed words all ask it.
///
/// The office and the person themself read whatever is not sealed. Everybody else reads how
/// somebody is or was treated, and what else is said of a body, with a yes for "health" only; where
/// somebody lives and their papers with the yes the field names; what describes a person only at
/// the United Nations, with "health". An answer that speaks of certain readers covers none but
/// those somebody confirmed, and never everybody. A record about one person asks that person, not
/// another one of the same case; one about nobody asks everybody at risk.
class ReaderGate
{
public:
    /// The whole folder, sealed records too: a sealed refusal still protects. It must outlive the
    /// gate. For one thread.
    ReaderGate(const CaseFolder &whole, const Telling &telling);

    [[nodiscard]] const Telling &telling() const { return m_telling; }

    /// Whether it does not leave the team.
    [[nodiscard]] bool staysInside() const { return m_telling.reader == Reader::Office; }

    /// Whether the answers on record let this reader be told what needs that purpose.
    [[nodiscard]] bool covers(const QString &purpose, Id<Person> owner = {}) const;

    /// Nothing where the record may be told.
    template<class R>
    [[nodiscard]] std::optional<Withholding> against(const R &record) const
    {
        if (record.sealed)
            return Withholding { Withholding::Why::Sealed };
        if constexpr (std::is_same_v<R, Event>)
            return againstEvent(record);
        else if constexpr (std::is_same_v<R, Claim>)
            return againstClaim(record);
        else if constexpr (std::is_same_v<R, Source>)
            return againstSource(record);
        else if (!mayLeave<R>())
            return Withholding { Withholding::Why::Never };
        return std::nullopt;
    }

    /// The same of one field of a record that may be told; `owner` is whom the record is about.
    [[nodiscard]] std::optional<Withholding> againstField(const char *table, const char *field,
                                                          FieldRule rule, Id<Person> owner) const;

    /// Whether records of that kind are told to anybody but the team: not so the office's own work.
    template<class R>
    [[nodiscard]] bool mayLeave() const
    {
        constexpr bool isWork = isOneOf<R, Consent, Letter, Dispatch, Disclosure, Note, Deadline,
                                        Answer, Review, Document, Compliance>;
        return staysInside()
            || (!isWork
                && (!std::is_same_v<R, Argument> || m_telling.reader == Reader::UnitedNations));
    }

    /// The part in the case because of which somebody is not named to this reader; empty where
    /// there is none. Whoever the telling is about may be named, as far as this goes.
    [[nodiscard]] QString roleAgainst(Id<Person> person) const;

    /// Whether the person said no to that purpose, or took a yes back, and no yes covers it now.
    /// Null person: anybody at risk.
    [[nodiscard]] bool refuses(const QString &purpose, Id<Person> person) const;
    /// Closes a thing for good where that purpose was refused, and adds that to why.
    void close(bool &never, QString &why, const QString &purpose, Id<Person> person) const;
    /// Why somebody of the case is not named to this reader whatever reason is given: a minor, who
    /// refused, and in what everybody reads whoever is not at risk. Empty where a reason may do.
    [[nodiscard]] QString whyNeverNamed(Id<Person> person) const;

    /// Takes the events and claims out of a visible folder that may not be told, with what points
    /// at them. Says how many stayed out, in whole sentences.
    [[nodiscard]] QStringList takeOut(CaseFolder &visible) const;

private:
    template<class R, class... Kinds>
    static constexpr bool isOneOf = (std::is_same_v<R, Kinds> || ...);

    [[nodiscard]] std::optional<Withholding> againstEvent(const Event &event) const;
    [[nodiscard]] std::optional<Withholding> againstClaim(const Claim &claim) const;
    [[nodiscard]] std::optional<Withholding> againstSource(const Source &source) const;
    [[nodiscard]] bool coversOne(const QString &purpose, Id<Person> person) const;

    const CaseFolder &m_whole;
    Telling m_telling;
    QList<Id<Person>> m_everybody; ///< at risk, and whom it is about
    mutable QHash<std::pair<QString, Id<Person>>, bool> m_covered;
};

/// Whom a record is about; null where it names nobody.
template<class R>
[[nodiscard]] Id<Person> ownerOf(const R &record)
{
    if constexpr (std::is_same_v<R, Person>)
        return record.id;
    else if constexpr (requires { requires std::is_same_v<decltype(record.person), Id<Person>>; })
        return record.person;
    else
        return {};
}

/// The part in the case that protects somebody from being named; empty where none does.
[[nodiscard]] QString protectedRole(const CaseFolder &folder, Id<Person> person);
/// Whether everybody may know who the source came from.
[[nodiscard]] bool isPublicSource(const Source &source);

/// The records of the case that may not be told: sealed, resting on something sealed, or without
/// the consent they need.
[[nodiscard]] QSet<QUuid> closedRecords(const CaseFolder &whole, const Telling &telling);
/// Whether every one of these records of the case may be told; refused where one was sealed since,
/// rests on something sealed, or is not agreed to any more. Records that are gone are no matter.
[[nodiscard]] Result<> mayBeTold(const CaseFolder &whole, const Telling &telling,
                                 const QList<QUuid> &records);

/// Whether the person's answers let everybody be told: refused where an answer about publishing the
/// case is no yes in force for everybody, or (unless nobody is named) the name may not be
/// published.
[[nodiscard]] Result<Id<Consent>> mayBePublished(const CaseFolder &folder, Id<Person> person,
                                                 CivilDay on, bool namesNobody);

} // namespace habeas
