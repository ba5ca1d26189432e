#include "app/cli/rows/letterrows.h"

#include "app/base/dates/dateprint.h"
#include "app/casefile/recordorder.h"
#include "app/casefile/thesaurus.h"
#include "app/cli/rows/jsonvalues.h"
#include "app/letters/followups.h"
#include "app/records/store/letterexports.h"
#include "app/records/store/repository.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace habeas {

namespace {

struct LetterRowText
{
    Q_DECLARE_TR_FUNCTIONS(LetterRows)
};

QString label(const QString &list, const QString &code)
{
    return code.isEmpty() ? QString() : codeLabel(list, code, screenLanguage());
}

QString shortDate(const PartialDate &date)
{
    return printDate(date, screenLanguage(), DateStyle::Short);
}

/// What the letters of all cases hang together by.
struct Log
{
    QHash<QUuid, QString> refs; ///< of the cases that are not in the bin
    CaseFolder folder; ///< every letter and dispatch, for nextFollowUp()
    QHash<QUuid, QList<Dispatch>> dispatches; ///< by letter
    QHash<QUuid, QString> offices;
    QHash<Id<Letter>, QList<FactChange>> changes;
    QHash<QUuid, QList<LetterExport>> exports; ///< by letter
};

Result<Log> readLog(const Connection &connection)
{
    const auto cases = Repository<Case>(connection).all();
    auto letters = Repository<Letter>(connection).all();
    auto dispatches = Repository<Dispatch>(connection).all();
    const auto officials = Repository<Official>(connection).all();
    if (!cases || !letters || !dispatches || !officials)
        return tl::unexpected(!cases            ? cases.error()
                                  : !letters    ? letters.error()
                                  : !dispatches ? dispatches.error()
                                                : officials.error());
    auto changes = factsChanged(connection, *letters);
    if (!changes)
        return tl::unexpected(changes.error());
    const auto exports = readLetterExports(connection);
    if (!exports)
        return tl::unexpected(exports.error());
    Log log;
    for (const LetterExport &made : *exports)
        log.exports[made.letter] << made;
    for (const Case &file : *cases)
        log.refs.insert(file.id.uuid(), file.ref);
    for (const Official &official : *officials)
        log.offices.insert(official.id.uuid(), official.office);
    for (const Dispatch &dispatch : *dispatches)
        log.dispatches[dispatch.letter.uuid()] << dispatch;
    sortRecords(*letters);
    log.folder.letters = *letters;
    log.folder.dispatches = *dispatches;
    log.changes = *changes;
    return log;
}

ListRow rowOf(const Log &log, const Letter &letter, CivilDay day)
{
    QJsonObject json = recordJson(letter);
    json.insert(u"case"_s, log.refs.value(letter.inCase.uuid()));
    QJsonArray dispatches;
    QString to;
    QString outcome;
    std::optional<FollowUp> follow;
    for (const Dispatch &dispatch : log.dispatches.value(letter.id.uuid())) {
        QJsonObject one = recordJson(dispatch);
        const QString office = log.offices.value(dispatch.official.uuid());
        one.insert(u"office"_s, textJson(office));
        dispatches << one;
        to = office.isEmpty() ? dispatch.block.section(u'\n', 0, 0) : office;
        outcome = label(u"dispatch_outcome"_s, dispatch.outcome);
        if (!follow)
            follow = nextFollowUp(log.folder, letter, dispatch, day);
    }
    const QList<FactChange> changes = log.changes.value(letter.id);
    QJsonArray exports;
    for (const LetterExport &made : log.exports.value(letter.id.uuid()))
        exports << QJsonObject { { u"at"_s, made.at.toUTC().toString(Qt::ISODate) },
                                 { u"format"_s, made.format },
                                 { u"medium"_s, made.medium },
                                 { u"paper"_s, textJson(made.paper) },
                                 { u"draft"_s, made.draft } };
    json.insert(u"exports"_s, exports);
    json.insert(u"dispatches"_s, dispatches);
    json.insert(u"facts_changed"_s, factChangesJson(changes));
    json.insert(u"follow_up"_s,
                follow ? QJsonValue(QJsonObject { { u"weeks"_s, follow->weeks },
                                                  { u"due"_s, follow->due.iso() },
                                                  { u"is_due"_s, follow->due <= day } })
                       : QJsonValue());
    QStringList notes;
    if (exports.size() > 1)
        notes << LetterRowText::tr("made %n time(s)", nullptr, static_cast<int>(exports.size()));
    if (!changes.isEmpty())
        notes << LetterRowText::tr("%n fact(s) changed since", nullptr, changedRecords(changes));
    if (follow && follow->due <= day)
        notes << LetterRowText::tr("follow-up due since %1")
                     .arg(shortDate(PartialDate::fromDay(follow->due)));
    return { json,
             { log.refs.value(letter.inCase.uuid()), letter.ref, shortDate(letter.made),
               letter.subject, letter.language, label(u"letter_state"_s, letter.state), to, outcome,
               notes.join(u"; "_s) },
             {} };
}

} // namespace

Result<QList<ListRow>> letterRows(const Connection &connection, CivilDay day,
                                  const PartialDate &during)
{
    const auto log = readLog(connection);
    if (!log)
        return tl::unexpected(log.error());
    QList<ListRow> rows;
    for (const Letter &letter : log->folder.letters) {
        if (!log->refs.contains(letter.inCase.uuid()))
            continue; // its case is in the bin
        ListRow row = rowOf(*log, letter, day);
        row.during = isWithin(letter.made, during);
        rows << row;
    }
    return rows;
}

QJsonArray factChangesJson(const QList<FactChange> &changes)
{
    QJsonArray list;
    for (const FactChange &change : changes)
        list << QJsonObject { { u"record"_s, change.record.toString(QUuid::WithoutBraces) },
                              { u"kind"_s, change.table },
                              { u"field"_s, change.field },
                              { u"from"_s, factText(change, change.from) },
                              { u"to"_s, factText(change, change.to) },
                              { u"at"_s, change.at.toUTC().toString(Qt::ISODate) },
                              { u"author"_s, change.author } };
    return list;
}

QJsonObject disclosureJson(const DisclosureEntry &entry)
{
    QJsonArray facts;
    for (const QUuid &fact : entry.facts)
        facts << fact.toString(QUuid::WithoutBraces);
    using Way = DisclosureEntry::Way;
    const QString way = entry.way == Way::Letter ? u"letter"_s
        : entry.way == Way::Picture              ? u"picture"_s
                                                 : u"other"_s;
    return { { u"way"_s, way },
             { u"id"_s, entry.record.toString(QUuid::WithoutBraces) },
             { u"ref"_s, textJson(entry.ref) },
             { u"person"_s, textJson(entry.person.isNull() ? QString() : entry.person.text()) },
             { u"at"_s, dateJson(entry.at) },
             { u"sent"_s, entry.sent },
             { u"recipient"_s, textJson(entry.recipient) },
             { u"medium"_s, textJson(entry.medium) },
             { u"what"_s, textJson(entry.what) },
             { u"facts"_s, facts },
             { u"kept"_s, QJsonArray::fromStringList(entry.kept) },
             { u"consent"_s,
               textJson(entry.consent.isNull() ? QString() : entry.consent.text()) } };
}

} // namespace habeas
