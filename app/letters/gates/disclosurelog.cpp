#include "app/letters/gates/disclosurelog.h"

#include "app/letters/gates/approvalgate.h"
#include "app/letters/gates/audience.h"
#include "app/letters/gates/healthwords.h"
#include "app/letters/gates/keptkinds.h"

#include <algorithm>

namespace habeas {

using namespace Qt::StringLiterals;

namespace {

QString recipientOf(const Dispatch &dispatch, const QHash<QUuid, QString> &offices)
{
    const QString office = offices.value(dispatch.official.uuid());
    return office.isEmpty() ? dispatch.block.section(u'\n', 0, 0).trimmed() : office;
}

DisclosureEntry entryOf(const Letter &letter)
{
    DisclosureEntry entry;
    entry.record = letter.id.uuid();
    entry.ref = letter.ref;
    entry.person = letter.person;
    entry.at = letter.made;
    entry.facts = recordsIn(letter.cites);
    entry.told = toldIn(letter);
    entry.consent = letter.consent;
    entry.kept = keptKindsOf(letter);
    return entry;
}

bool isOpen(const CaseFolder &folder, const QUuid &letter)
{
    return std::ranges::none_of(folder.dispatches, [&letter](const Dispatch &dispatch) {
        return dispatch.letter.uuid() == letter && !dispatch.deleted
            && (!dispatch.official.isNull() || !dispatch.block.isEmpty());
    });
}

QList<DisclosureEntry> picturesOf(const CaseFolder &folder, const QList<DocumentCopy> &copies)
{
    QList<Id<Person>> people = peopleAtRisk(folder);
    if (people.isEmpty())
        people << Id<Person>();
    QList<DisclosureEntry> log;
    for (const DocumentCopy &copy : copies) {
        if (copy.document != folder.file.id.uuid())
            continue;
        for (const Id<Person> &person : std::as_const(people)) {
            DisclosureEntry entry;
            entry.way = DisclosureEntry::Way::Picture;
            entry.record = copy.id;
            entry.person = person;
            entry.at = PartialDate::fromDay(CivilDay::fromQDate(copy.at.toLocalTime().date()));
            entry.recipient = copy.fileName;
            entry.what = copy.title;
            log << entry;
        }
    }
    return log;
}

} // namespace

QList<QUuid> recordsIn(const QString &ids)
{
    QList<QUuid> records;
    for (const QString &id : ids.split(u' ', Qt::SkipEmptyParts)) {
        const QUuid record = QUuid::fromString(id);
        if (!record.isNull())
            records << record;
    }
    return records;
}

QHash<QUuid, QStringList> toldIn(const Letter &letter)
{
    QHash<QUuid, QStringList> told;
    for (const QString &line : letter.told.split(u'\n', Qt::SkipEmptyParts))
        told[QUuid::fromString(line.section(u' ', 0, 0))] << line.section(u' ', 1);
    return told;
}

QList<DisclosureEntry> disclosureLog(const CaseFolder &folder, const QHash<QUuid, QString> &offices,
                                     const QList<DocumentCopy> &copies)
{
    QList<DisclosureEntry> log = picturesOf(folder, copies);
    for (const Letter &letter : folder.letters) {
        if (letter.deleted)
            continue;
        const DisclosureEntry written = entryOf(letter);
        bool dispatched = false;
        for (const Dispatch &dispatch : folder.dispatches) {
            if (dispatch.letter != letter.id || dispatch.deleted)
                continue;
            dispatched = true;
            DisclosureEntry entry = written;
            entry.recipient = recipientOf(dispatch, offices);
            entry.medium = dispatch.medium;
            entry.sent = dispatch.sent.isSet();
            if (entry.sent)
                entry.at = dispatch.sent;
            log << entry;
        }
        if (!dispatched)
            log << written;
    }
    for (const Disclosure &told : folder.disclosures) {
        if (told.deleted)
            continue;
        log << DisclosureEntry { DisclosureEntry::Way::Other,
                                 told.id.uuid(),
                                 {},
                                 told.person,
                                 told.at,
                                 true,
                                 told.recipient,
                                 told.medium,
                                 recordsIn(told.facts),
                                 {},
                                 told.what,
                                 told.consent };
    }
    std::ranges::stable_sort(log, [](const DisclosureEntry &a, const DisclosureEntry &b) {
        return PartialDate::sortsBefore(a.at, b.at);
    });
    return log;
}

namespace {

/// Whether the day lies where the consent could be relied on.
bool isSince(const Consent &consent, const PartialDate &day)
{
    return !consent.given.earliest() || !day.latest() || *consent.given.earliest() <= *day.latest();
}

/// A case file handed to everybody gives the name only where the person let it be published.
bool isPublicFile(const CaseFolder &folder, const DisclosureEntry &entry)
{
    const auto row = std::ranges::find(folder.consents, entry.consent, &Consent::id);
    return row != folder.consents.end() && row->purpose == purposeOf(Audience::Public);
}

/// Whether the entry told what that consent was needed for, though its row names another one.
bool restsOn(const CaseFolder &folder, const Consent &consent, const DisclosureEntry &entry)
{
    if (entry.person != consent.person || !isSince(consent, entry.at))
        return false;
    if (consent.purpose == u"health") {
        const bool told = std::ranges::any_of(folder.events, [&entry](const Event &event) {
            return entry.facts.contains(event.id.uuid()) && isAboutHealth(event);
        });
        const bool said = std::ranges::any_of(folder.claims, [&entry](const Claim &claim) {
            return entry.facts.contains(claim.id.uuid()) && isAboutHealth(claim);
        });
        if (told || said || entry.kept.contains(consent.purpose))
            return true;
    }
    if (entry.way != DisclosureEntry::Way::Letter)
        return consent.purpose == u"publish_name" && isPublicFile(folder, entry);
    const auto letter = std::ranges::find(folder.letters, Id<Letter>(entry.record), &Letter::id);
    if (letter == folder.letters.end())
        return false;
    const bool open = isOpen(folder, entry.record);
    const bool named = !letter->confirmed.contains(u"withhold_name"_s);
    return purposesOf(letter->templateId, open && named).contains(consent.purpose)
        || (consent.purpose == u"publish_case"
            && readerOf(letter->templateId, open) == Reader::Public);
}

} // namespace

QList<DisclosureEntry> madeUnder(const CaseFolder &folder, const Consent &consent,
                                 const QHash<QUuid, QString> &offices)
{
    QList<DisclosureEntry> under = disclosureLog(folder, offices);
    under.removeIf([&](const DisclosureEntry &entry) {
        const bool named = entry.consent == consent.id;
        // A row that names another consent for the same purpose rests on that one.
        const auto other = std::ranges::find(folder.consents, entry.consent, &Consent::id);
        const bool samePurpose
            = other != folder.consents.end() && other->purpose == consent.purpose;
        return !named && (samePurpose || !restsOn(folder, consent, entry));
    });
    return under;
}

} // namespace habeas
