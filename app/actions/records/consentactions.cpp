#include "app/actions/records/consentactions.h"

#include "app/actions/letters/letterlog.h"
#include "app/actions/records/pastday.h"
#include "app/actions/records/recordactions.h"
#include "app/actions/records/recordcheck.h"
#include "app/actions/session/gesture.h"
#include "app/base/dates/dateprint.h"
#include "app/base/dates/daterelation.h"
#include "app/casefile/thesaurus.h"
#include "app/letters/gates/consentgate.h"
#include "app/letters/gates/disclosurelog.h"
#include "app/records/store/letterexports.h"
#include "app/records/store/repository.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace habeas {

namespace {

struct LogText
{
    Q_DECLARE_TR_FUNCTIONS(LetterLog)
};

/// Every letter and disclosure that rests on a consent, one sentence each.
Result<QStringList> madeUnderInWords(const Connection &connection, const Consent &consent)
{
    const auto folder = loadCase(connection, consent.inCase);
    const auto offices = officeNames(connection);
    if (!folder || !offices)
        return tl::unexpected(folder ? offices.error() : folder.error());
    const auto all = readLetterExports(connection);
    if (!all)
        return tl::unexpected(all.error());
    QHash<QUuid, QStringList> formats;
    for (const LetterExport &made : *all)
        formats[made.letter] << made.format.toUpper();
    QStringList words { LogText::tr("No further letter or export rests on this consent.") };
    for (const DisclosureEntry &entry : madeUnder(*folder, consent, *offices)) {
        const QString ref = entry.ref.isEmpty() ? LogText::tr("disclosure") : entry.ref;
        const QString to = entry.recipient.isEmpty() ? LogText::tr("open letter") : entry.recipient;
        const QString made = LogText::tr("Made under it: %1, %2, %3.")
                                 .arg(ref, printDate(entry.at, screenLanguage()), to);
        const QStringList as = formats.value(entry.record);
        words << (as.isEmpty() ? made
                               : made + u' '
                          + LogText::tr("Brought out as: %1.", "formats").arg(as.join(u", "_s)));
    }
    return words;
}

/// The other consents of that person's for the same purpose that nobody has ended.
Result<QList<Consent>> othersFor(const Connection &connection, const Consent &consent)
{
    const auto folder = loadCase(connection, consent.inCase);
    if (!folder)
        return tl::unexpected(folder.error());
    QList<Consent> others = folder->consents;
    others.removeIf([&consent](const Consent &other) {
        return other.deleted || other.id == consent.id || other.person != consent.person
            || other.purpose != consent.purpose || other.answer != u"yes"
            || other.withdrawn.isSet();
    });
    return others;
}

QStringList othersInWords(const QList<Consent> &others)
{
    QStringList words;
    for (const Consent &other : others) {
        const QString given = other.given.isSet() ? printDate(other.given, screenLanguage())
                                                  : LogText::tr("no date", "consent");
        const QString how
            = other.method.trimmed().isEmpty() ? QString() : u", "_s + other.method.trimmed();
        words << LogText::tr("Another consent for the same purpose is on record (%1%2). It counts "
                             "only where it was certainly given after the withdrawal; withdraw it "
                             "too where the person meant both.")
                     .arg(given, how);
    }
    return words;
}

} // namespace

QStringList madeUnderWithdrawn(const Connection &connection, const AnyRecord &before,
                               const AnyRecord &after)
{
    if (after.shape != shapeOf(Consent::kind.table))
        return {};
    const auto withdrawn = [](const AnyRecord &record) {
        return std::get<PartialDate>(record.value("withdrawn")).isSet();
    };
    if (withdrawn(before) || !withdrawn(after))
        return {};
    const auto consent = Repository<Consent>(connection).byId(Id<Consent>(after.id));
    if (!consent)
        return {};
    return madeUnderInWords(connection, *consent).value_or(QStringList())
        + othersInWords(othersFor(connection, *consent).value_or(QList<Consent>()));
}

Result<> mayBeWithdrawnOn(const PartialDate &given, const PartialDate &on, CivilDay today)
{
    if (const Result<> come = hasCome(on, today, u"consent.withdrawn"_s); !come)
        return come;
    if (liesBefore(on, given))
        return refused(LogText::tr("The consent was given on %1, so it cannot have been withdrawn "
                                   "before. Check the day; nothing was noted.")
                           .arg(printDate(given, screenLanguage())),
                       u"consent.withdrawn"_s);
    return {};
}

namespace {

/// All of them on one day, in one step.
Result<Done> endConsents(Session &session, QList<Consent> all, const PartialDate &on,
                         const QString &words)
{
    QStringList effects;
    for (Consent &consent : all) {
        const auto under = madeUnderInWords(session.vault->connection(), consent);
        if (!under)
            return tl::unexpected(under.error());
        effects += *under;
        consent.withdrawn = on;
        if (const Result<> fine = checkRecord(consent); !fine)
            return tl::unexpected(fine.error());
    }
    effects.removeDuplicates();
    const Connection &connection = session.vault->connection();
    const auto saved = performGesture(session, words, [&](const Transaction &proof) -> Result<> {
        Result<> kept;
        for (const Consent &consent : std::as_const(all))
            kept = kept ? Repository<Consent>(connection).save(proof, consent) : kept;
        return kept;
    });
    if (!saved)
        return tl::unexpected(saved.error());
    return Done { saved->changeSet, words, effects };
}

} // namespace

Result<Done> withdrawConsent(Session &session, Id<Consent> id, const PartialDate &on,
                             OtherConsents others)
{
    const Connection &connection = session.vault->connection();
    auto consent = Repository<Consent>(connection).byId(id);
    if (!consent)
        return tl::unexpected(consent.error());
    if (consent->answer != u"yes")
        return refused(LogText::tr("This is a refusal, not a consent: there is nothing to "
                                   "withdraw."),
                       u"consent.answer"_s);
    if (consent->withdrawn.isSet())
        return refused(LogText::tr("This consent was withdrawn already (%1).")
                           .arg(printDate(consent->withdrawn, screenLanguage())),
                       u"consent.withdrawn"_s);
    if (!on.isSet())
        return refused(LogText::tr("Say on which day the consent was withdrawn."),
                       u"consent.withdrawn"_s);
    if (const Result<> may = mayBeWithdrawnOn(consent->given, on, today(session.clock)); !may)
        return tl::unexpected(may.error());
    const auto standing = othersFor(connection, *consent);
    if (!standing)
        return tl::unexpected(standing.error());
    QList<Consent> ended { *consent };
    if (others == OtherConsents::Withdraw)
        ended += *standing;
    const QString purpose = codeLabel(u"consent_purpose"_s, consent->purpose, screenLanguage());
    auto done = endConsents(session, ended, on,
                            LogText::tr("Withdraw the consent for “%1”").arg(purpose));
    if (done && others == OtherConsents::Name)
        done->effects += othersInWords(*standing);
    return done;
}

Result<Done> noteDisclosure(Session &session, const Disclosure &told)
{
    const auto folder = loadCase(session.vault->connection(), told.inCase);
    if (!folder)
        return tl::unexpected(folder.error());
    if (told.recipient.trimmed().isEmpty())
        return refused(LogText::tr("Say who was told."), u"disclosure.recipient"_s);
    if (told.what.trimmed().isEmpty() && told.facts.isEmpty())
        return refused(LogText::tr("Say what was told: in words, or which records."),
                       u"disclosure.what"_s);
    QSet<QUuid> known;
    CaseFolder::eachList(*folder, [&known](const auto &list) {
        for (const auto &record : list)
            known.insert(record.id.uuid());
    });
    for (const QUuid &fact : recordsIn(told.facts)) {
        if (!known.contains(fact))
            return refused(LogText::tr("“%1” is no record of this case. Nothing was noted.")
                               .arg(fact.toString(QUuid::WithoutBraces)),
                           u"disclosure.facts"_s);
    }
    if (!told.consent.isNull()) {
        const auto consent = std::ranges::find(folder->consents, told.consent, &Consent::id);
        if (consent == folder->consents.end())
            return refused(LogText::tr("The consent is not one of this case. Nothing was noted."),
                           u"disclosure.consent"_s);
        const CivilDay day = told.at.earliest().value_or(today(session.clock));
        const auto holds = consentFor(*folder, consent->person, consent->purpose, day);
        if (!holds)
            return tl::unexpected(holds.error());
    }
    auto done
        = saveRecord(session, told, LogText::tr("Note what was told to %1").arg(told.recipient));
    if (done && told.consent.isNull())
        done->warnings
            << LogText::tr("No consent is named for what was told to %1.").arg(told.recipient);
    return done;
}

} // namespace habeas
