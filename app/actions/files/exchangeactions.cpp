#include "app/actions/files/exchangeactions.h"

#include "app/actions/deadlines/livedeadlines.h"
#include "app/actions/files/importplan.h"
#include "app/actions/files/outputfile.h"
#include "app/actions/session/gesture.h"
#include "app/records/store/readall.h"
#include "app/records/store/repository.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QSet>

using namespace Qt::StringLiterals;

namespace habeas {

namespace {

struct ExchangeText
{
    Q_DECLARE_TR_FUNCTIONS(Exchange)
};

template<class R>
Result<> saveList(const Connection &connection, const Transaction &proof, const QList<R> &records)
{
    const Repository<R> repository(connection);
    for (const R &record : records) {
        const Result<> saved = repository.save(proof, record);
        if (!saved)
            return saved;
    }
    return {};
}

/// What several cases may share comes first: cases point at it.
Result<> saveShared(const Connection &connection, const Transaction &proof, const CaseFile &file)
{
    Result<> saved = saveList(connection, proof, file.sources);
    if (saved)
        saved = saveList(connection, proof, file.people);
    if (saved)
        saved = saveList(connection, proof, file.names);
    if (saved)
        saved = saveList(connection, proof, file.affiliations);
    if (saved)
        saved = saveList(connection, proof, file.officials);
    if (saved)
        saved = saveList(connection, proof, file.wordings);
    return saved;
}

Result<> saveFile(const Connection &connection, const Transaction &proof, const CaseFile &file,
                  const Progress &progress)
{
    const qsizetype all = file.cases.size() + 1;
    Result<> saved = saveShared(connection, proof, file);
    for (qsizetype i = 0; saved && i < file.cases.size(); ++i) {
        if (progress && !progress(i + 1, all))
            return failure(ErrorKind::Cancelled,
                           ExchangeText::tr("The import was stopped. Nothing was imported."));
        saved = saveFolder(connection, proof, file.cases[i]);
    }
    if (saved && progress)
        progress(all, all);
    return saved;
}

Result<> readShared(const Connection &connection, CaseFile &file)
{
    Result<> read = readAll(connection, file.people);
    if (read)
        read = readAll(connection, file.names);
    if (read)
        read = readAll(connection, file.affiliations);
    if (read)
        read = readAll(connection, file.officials);
    if (read)
        read = readAll(connection, file.wordings);
    if (read)
        read = readAll(connection, file.sources);
    return read;
}

/// The officials a case's letters went to, and how they are addressed.
Result<> addOfficialsOf(const Connection &connection, const CaseFolder &folder, CaseFile &file)
{
    QSet<QUuid> seen;
    for (const Dispatch &dispatch : folder.dispatches) {
        if (dispatch.official.isNull() || seen.contains(dispatch.official.uuid()))
            continue;
        seen.insert(dispatch.official.uuid());
        auto official = Repository<Official>(connection).byId(dispatch.official);
        if (!official)
            return tl::unexpected(official.error());
        auto wordings = Repository<Wording>(connection).ofParent(dispatch.official.uuid());
        if (!wordings)
            return tl::unexpected(wordings.error());
        file.officials << *official;
        file.wordings << *wordings;
    }
    // Their sources come along, unless the case brought them already.
    QSet<QUuid> held;
    for (const Source &source : file.sources)
        held.insert(source.id.uuid());
    const auto addSources = [&](const QList<Id<Source>> &ids) -> Result<> {
        for (const Id<Source> &id : ids) {
            if (held.contains(id.uuid()))
                continue;
            held.insert(id.uuid());
            const auto source = Repository<Source>(connection).byId(id);
            if (!source)
                return tl::unexpected(source.error());
            file.sources << *source;
        }
        return {};
    };
    Result<> added;
    for (const Official &official : std::as_const(file.officials))
        added = added ? addSources(official.sources) : added;
    for (const Wording &wording : std::as_const(file.wordings))
        added = added ? addSources(wording.sources) : added;
    return added;
}

/// Takes out of a folder what a case file keeps beside its cases.
CaseFolder withoutShared(CaseFolder folder)
{
    folder.people.clear();
    folder.names.clear();
    folder.affiliations.clear();
    folder.sources.clear();
    return folder;
}

Result<CaseFile> exportOne(const Connection &connection, const QString &caseRef)
{
    Result<CaseFolder> folder = loadCase(connection, caseRef);
    if (!folder)
        return tl::unexpected(folder.error());
    CaseFile file = caseFileOf(*folder);
    const Result<> added = addOfficialsOf(connection, *folder, file);
    if (!added)
        return tl::unexpected(added.error());
    return file;
}

Result<CaseFile> exportEverything(const Connection &connection)
{
    CaseFile file;
    const Result<> read = readShared(connection, file);
    if (!read)
        return tl::unexpected(read.error());
    const auto cases = Repository<Case>(connection).all();
    if (!cases)
        return tl::unexpected(cases.error());
    for (const Case &each : *cases) {
        Result<CaseFolder> folder = loadCase(connection, each.id);
        if (!folder)
            return tl::unexpected(folder.error());
        file.cases << withoutShared(std::move(*folder));
    }
    return file;
}

} // namespace

CaseFile caseFileOf(CaseFolder folder)
{
    CaseFile file;
    file.people = folder.people;
    file.names = folder.names;
    file.affiliations = folder.affiliations;
    file.sources = folder.sources;
    file.cases << withoutShared(std::move(folder));
    return file;
}

Result<Done> planImport(const Session &session, const CaseFile &file)
{
    return compareWithVault(session, file);
}

Result<Done> importCaseFile(Session &session, const CaseFile &file, const QString &fileName,
                            const Progress &progress)
{
    Result<Done> done = compareWithVault(session, file);
    if (!done)
        return done;
    done->words = ExchangeText::tr("Import %1").arg(fileName);
    const Connection &connection = session.vault->connection();
    LiveDeadlines &live = liveDeadlines(session);
    live.setProgress(progress);
    const auto saved = performGesture(session, done->words, [&](const Transaction &proof) {
        return saveFile(connection, proof, file, progress);
    });
    live.setProgress({});
    if (!saved)
        return tl::unexpected(saved.error());
    done->changeSet = saved->changeSet;
    done->effects += saved->moved;
    return done;
}

Result<CaseFile> exportCaseFile(const Session &session, const QString &caseRef)
{
    const Connection &connection = session.vault->connection();
    return caseRef.isEmpty() ? exportEverything(connection) : exportOne(connection, caseRef);
}

Result<qsizetype> exportCaseFileTo(const Session &session, const QString &caseRef,
                                   const QString &path, bool replace)
{
    const Result<CaseFile> file = exportCaseFile(session, caseRef);
    if (!file)
        return tl::unexpected(file.error());
    const Result<> written = writeFile(session, path, writeCaseFile(*file), replace);
    if (!written)
        return tl::unexpected(written.error());
    return file->cases.size();
}

Result<Done> importSample(Session &session)
{
    const QStringList names = QDir(u":/sample"_s).entryList({ u"*.json"_s });
    QFile resource(u":/sample/"_s + names.value(0));
    if (names.isEmpty() || !resource.open(QIODevice::ReadOnly))
        return failure(ErrorKind::NotFound,
                       ExchangeText::tr("This copy of Habeas comes without the sample case."),
                       u":/sample"_s);
    const Result<CaseFile> file = readCaseFile(resource.readAll());
    if (!file)
        return tl::unexpected(file.error());
    return importCaseFile(session, *file, ExchangeText::tr("the invented sample case"));
}

} // namespace habeas
