#pragma once

#include "app/base/dates/civilday.h"
#include "app/base/language.h"
#include "app/base/result.h"
#include "app/casefile/casefolder.h"
#include "app/law/packs/rulepack.h"
#include "app/letters/gates/reader.h"
#include "app/letters/paper/letterpaper.h"

#include <QHash>
#include <QSet>
#include <QStringList>

#include <memory>
#include <optional>

namespace habeas {

class SealedNames;

struct Sender
{
    QString name;
    QString role;
    QString address;
    QString place; ///< where the letter is written
};

/// A template as an office has written it, in one language.
struct OfficeTemplate
{
    QString title;
    QString version; ///< as the letter log names it
    QString subject; ///< a one-line template
    QString text;
    bool needsRequests = false;
};

/// What a person chose for one letter.
struct LetterWish
{
    QString templateId = QStringLiteral("appeal-generic");
    Language language = Language::English;
    CivilDay date;
    Id<Person> person = {}; ///< whom it is about, where the case has several people at risk
    QString ref;
    QStringList requests; ///< typed or picked by a person, never made up
    QStringList paragraphs = {}; ///< free text, kept as typed
    const Official *official = nullptr; ///< none: an open letter; not owned
    QList<Wording> wordings = {}; ///< of that official
    Sender sender = {};
    QSet<QUuid> leftOut = {}; ///< records the person switched off
    QString subject = {}; ///< as typed; empty: the template's own
    /// To whom copies of this letter go, as typed; empty: to nobody. Unset: as the official's page
    /// says.
    std::optional<QString> copyTo = {};
    /// What typed words name although it is withheld (withheldKey(), or "*" for all of it), with
    /// the reason somebody gave for keeping it.
    QHash<QString, QString> keptWithheld = {};
    std::optional<OfficeTemplate> officeTemplate = {}; ///< stands in the shipped one's place
    /// What the person has confirmed for this one letter: "pending_court" (the official is a court
    /// with the case before it), "consent_audience" (consent speaks of certain readers only, and
    /// this letter reaches no others), "expired_action" (the urgent action has run out and this is
    /// to be approved all the same), "withhold_name" (the letter gives initials in the place of
    /// the name), "minor_name" (what is published names somebody who may be under 18),
    /// "reprisal" (the person was made to suffer for an earlier letter). A refusal
    /// that can be confirmed has "confirm:<word>" as its error's detail.
    QSet<QString> confirmations = {};
    /// The rules a deadline sheet is computed by; none: those shipped for the case's country.
    QList<RulePack> packs = {};
    /// Why, for a confirmation; kept with the letter. "pending_court", "person_died" and "reprisal"
    /// count with a reason only (base/text/reason.h).
    QHash<QString, QString> reasons = {};
    std::optional<CivilDay> approvedOn = {}; ///< nothing: on the day it is logged
    QString approvedBy = {}; ///< who approves it as it is; empty: a draft, marked as one where it
                             ///< needsApproval()
    Id<Letter> previous = {}; ///< the letter this one follows up
    bool background = false; ///< a bulletin may tell what happened around the case
    LetterPaper paper = {}; ///< the office's
    /// Names sealed anywhere in the vault, which no letter says; none: only those of the case.
    std::shared_ptr<const SealedNames> sealedNames = {};
    /// Names of people in other cases, of which the letter's writer is warned; none: nobody is.
    std::shared_ptr<const SealedNames> otherNames = {};
    /// An empty form: nothing of the record, a line wherever something is to be filled in. Only for
    /// templates that may be blank.
    bool blank = false;
};

/// To whom copies go, one after the other with "; " between them; empty: to nobody.
[[nodiscard]] QString copiesOf(const LetterWish &wish);

struct LetterFinding
{
    enum class Level {
        Block, ///< the letter can be looked at, but not printed or written to a file
        Warning,
        Hint,
    };

    Level level = Level::Hint;
    QString text; ///< one sentence in the screen's language
};

/// What the letter would say if it might.
struct WithheldField
{
    QString what; ///< in the screen's language: "event", "sentence"
    QString reason; ///< the same: "sealed"
};

struct LetterFact
{
    QUuid record;
    QString text; ///< how the letter puts it
    bool included = true;
    /// The name of whom the letter is about: it stays, unless initials stand for it.
    bool isName = false;
};

struct ComposedLetter
{
    QString html; ///< the whole letter, safe to show and print
    QString text; ///< the same in plain text
    QString subject;
    QString templateId;
    QString templateVersion;
    Language language = Language::English;
    Id<Person> person;
    Id<Consent> consent;
    QHash<QUuid, QStringList> told; ///< by record: the very words of it that the letter prints
    QList<LetterFact> facts; ///< everything it states or could state, with its record
    QStringList withheld; ///< what consent kept out, in words
    QList<LetterFinding> findings;
    bool approved = false; ///< by a person with a name
    bool internal
        = false; ///< stays in the office, or is filled in by hand: nobody has to approve it
    bool isForm = false; ///< as long as its questions and answers: no length is too long
    QList<WithheldField> withheldFields = {}; ///< one for each record that stayed out
    QStringList kept = {}; ///< withheld things said all the same, each with its reason
    /// Of what kind each is, with the reason, as a letter's `confirmed` keeps it: "kept_health: …".
    QStringList keptKinds = {};
    int pages = 0; ///< 0 where the program has no fonts to measure with
    QStringList fine = {}; ///< what is as it should be, a few words each: "one page"
    LetterPaper paper = {}; ///< what it is printed on
    bool paperIsOfToday = false; ///< of a letter from the log: nobody kept what it was printed on

    /// Whatever is made from a draft says DRAFT.
    [[nodiscard]] bool isDraft() const { return !approved && !internal; }
};

struct TemplateInfo
{
    QString id;
    QString title;
    QString version;
    QList<Language> languages;
    QString group = {}; ///< code of the heading it stands under: "appeal", "form_un"
    QString groupTitle = {}; ///< in the screen's language
    QString purpose = {}; ///< one sentence in the screen's language
    bool isForm = false; ///< made from the record: has no addressee and asks for nothing
    Reader reader = Reader::Authorities;
    /// What must be there: "requests", "paragraphs", "previous_letter", "unanswered_letter",
    /// "new_facts", "disappearance", "ill_treatment", "op1".
    QStringList needs = {};
    QStringList consents = {}; ///< purposes the person must have agreed to
    bool mayBeBlank = false; ///< can be printed empty, to be filled in by hand
    bool alwaysBlank = false; ///< the same, and never anything else
};

/// What of the office's paper a document made from that template is printed on: what stays in the
/// office, and blank forms, have its size alone.
[[nodiscard]] LetterPaper paperFor(const LetterPaper &paper, const QString &templateId);

/// In the order people choose from, those of one group together.
[[nodiscard]] QList<TemplateInfo> shippedTemplates();

/// Resolves the template against what the record holds and consent allows. Strict: a variable that
/// is unknown, empty where it must not be, or withheld is an error with the template's line and
/// column, and there is no letter.
[[nodiscard]] Result<ComposedLetter> composeLetter(const CaseFolder &folder,
                                                   const LetterWish &wish);
/// The same for looking at while it is written: typed words that name something withheld, and a
/// letter that asks for nothing, are findings that block instead of a refusal. Its pages are not
/// counted: whoever draws them knows.
[[nodiscard]] Result<ComposedLetter> draftLetter(const CaseFolder &folder, const LetterWish &wish);
/// The page as a draft is looked at: black bars, each with its reason, where something is
/// withheld. No output ever has them.
[[nodiscard]] QString pageWithBars(const ComposedLetter &letter);
/// The same with a template text of the caller's (":N:M" in errors counts in that text).
[[nodiscard]] Result<ComposedLetter> composeLetter(const CaseFolder &folder, const LetterWish &wish,
                                                   const QString &templateText);

} // namespace habeas
