#include "app/actions/files/importplan.h"

#include "app/actions/records/recordcheck.h"
#include "app/actions/records/recordcompare.h"
#include "app/base/text/textfold.h"
#include "app/records/store/repository.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

using namespace Qt::StringLiterals;

namespace habeas {

namespace {

struct ImportText
{
    Q_DECLARE_TR_FUNCTIONS(Import)
};

/// Counts what is new and what differs, over all lists of a file.
class Comparison
{
public:
    explicit Comparison(const Connection &connection)
        : m_connection(connection)
    {
    }

    template<class R>
    void operator()(const QList<R> &records)
    {
        for (const R &record : records)
            compare(record);
    }

    template<class R>
    void compare(const R &record)
    {
        if (!m_result)
            return;
        m_result = checkRecord(record);
        if (!m_result)
            return;
        const Result<R> there = Repository<R>(m_connection).byId(record.id);
        if (!there && there.error().kind != ErrorKind::NotFound)
            m_result = tl::unexpected(there.error());
        else if (!there)
            ++m_added;
        else if (!sameRecord(*there, record))
            ++m_changed;
    }

    [[nodiscard]] const Result<> &result() const { return m_result; }

    [[nodiscard]] int added() const { return m_added; }

    [[nodiscard]] int changed() const { return m_changed; }

private:
    const Connection &m_connection;
    Result<> m_result;
    int m_added = 0;
    int m_changed = 0;
};

Result<> refuseTakenReferences(const Connection &connection, const CaseFile &file)
{
    const auto here = Repository<Case>(connection).all();
    if (!here)
        return tl::unexpected(here.error());
    QHash<QString, const Case *> byRef;
    for (const Case &known : *here)
        byRef.insert(known.ref, &known);
    for (qsizetype i = 0; i < file.cases.size(); ++i) {
        const Case &incoming = file.cases[i].file;
        const Case *known = byRef.value(incoming.ref);
        if (known == nullptr || known->id == incoming.id)
            continue;
        return refused(ImportText::tr("The reference %1 is already used here by the case “%2”; the "
                                      "file uses it for another one, “%3”. Change one of the two "
                                      "references. Nothing was imported.")
                           .arg(incoming.ref, known->title, incoming.title),
                       u"cases[%1].ref"_s.arg(i));
    }
    return {};
}

/// Warns where a person new to the vault bears the name of somebody already in it.
Result<QStringList> namesakes(const Connection &connection, const CaseFile &file)
{
    const auto names = Repository<Name>(connection).all();
    if (!names)
        return tl::unexpected(names.error());
    QSet<QUuid> peopleHere;
    QHash<QString, QString> folded;
    for (const Name &name : *names) {
        peopleHere.insert(name.person.uuid());
        folded.insert(foldForSearch(name.text), name.text);
    }
    QStringList warnings;
    QSet<QUuid> told;
    for (const Name &name : file.names) {
        const QString known = folded.value(foldForSearch(name.text));
        if (known.isEmpty() || peopleHere.contains(name.person.uuid())
            || told.contains(name.person.uuid()))
            continue;
        told.insert(name.person.uuid());
        warnings << ImportText::tr("“%1” comes in as a new person, and “%2” is already on record. "
                                   "If they are one person, say so on the person’s page.")
                        .arg(name.text, known);
    }
    return warnings;
}

} // namespace

Result<Done> compareWithVault(const Session &session, const CaseFile &file)
{
    const Connection &connection = session.vault->connection();
    const Result<> taken = refuseTakenReferences(connection, file);
    if (!taken)
        return tl::unexpected(taken.error());

    Comparison comparison(connection);
    comparison(file.sources);
    comparison(file.people);
    comparison(file.names);
    comparison(file.affiliations);
    comparison(file.officials);
    comparison(file.wordings);
    for (const CaseFolder &folder : file.cases) {
        comparison.compare(folder.file);
        CaseFolder::eachList(folder, comparison);
    }
    if (!comparison.result())
        return tl::unexpected(comparison.result().error());

    const auto warnings = namesakes(connection, file);
    if (!warnings)
        return tl::unexpected(warnings.error());
    Done done;
    done.warnings = *warnings;
    if (comparison.added() > 0)
        done.effects << ImportText::tr("Adds %n record(s).", nullptr, comparison.added());
    if (comparison.changed() > 0)
        done.effects << ImportText::tr("Changes %n record(s).", nullptr, comparison.changed());
    if (done.effects.isEmpty())
        done.effects << ImportText::tr("Nothing to change.");
    return done;
}

} // namespace habeas
