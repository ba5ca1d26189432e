#include "app/letters/gates/disclosurelog.h"

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
    entry.consent = letter.consent;
    return entry;
}

bool isOpen(const CaseFolder &folder, const QUuid &letter)
{
    return std::ranges::none_of(folder.dispatches, [&letter](const Dispatch &dispatch) {
        return dispatch.letter.uuid() == letter && !dispatch.deleted
            && (!dispatch.official.isNull() || !dispatch.block.isEmpty());
    });
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

QList<DisclosureEntry> disclosureLog(const CaseFolder &folder, const QHash<QUuid, QString> &offices)
{
    QList<DisclosureEntry> log;
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
                                 told.what,
                                 told.consent };
    }
    std::ranges::stable_sort(log, [](const DisclosureEntry &a, const DisclosureEntry &b) {
        return PartialDate::sortsBefore(a.at, b.at);
    });
    return log;
}

QList<DisclosureEntry> madeUnder(const CaseFolder &folder, const Consent &consent,
                                 const QHash<QUuid, QString> &offices)
{
    QList<DisclosureEntry> under = disclosureLog(folder, offices);
    under.removeIf([&](const DisclosureEntry &entry) {
        const bool published = consent.purpose == u"publish_name"
            && entry.way == DisclosureEntry::Way::Letter && entry.person == consent.person
            && isOpen(folder, entry.record);
        return entry.consent != consent.id && !published;
    });
    return under;
}

} // namespace habeas
