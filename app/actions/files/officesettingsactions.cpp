#include "app/actions/files/officesettingsactions.h"

#include "app/actions/deadlines/livedeadlines.h"
#include "app/actions/files/officesettingsplan.h"
#include "app/actions/files/outputfile.h"
#include "app/actions/letters/paperactions.h"
#include "app/actions/session/gesture.h"
#include "app/letters/paper/letterpaper.h"
#include "app/records/store/readall.h"
#include "app/records/store/repository.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace habeas {

namespace {

struct OfficeText
{
    Q_DECLARE_TR_FUNCTIONS(OfficeSettings)
};

/// Sealed records too.
Result<OfficeSettings> everything(const Connection &connection)
{
    OfficeSettings settings;
    Result<> read;
    OfficeSettings::eachList(settings, [&](auto &list) {
        read = read ? readAll(connection, list) : read;
    });
    if (!read)
        return tl::unexpected(read.error());
    // What earlier letters were printed on stays with them.
    settings.papers.removeIf([](const OfficePaper &paper) {
        return paper.id != paperOfToday();
    });
    return settings;
}

/// A logo of before, or of another office's file, may say more than it shows.
void cleanLogos(QList<OfficePaper> &papers)
{
    for (OfficePaper &paper : papers)
        paper.logo = QString::fromLatin1(
            cleanLogo(QByteArray::fromBase64(paper.logo.toLatin1())).toBase64());
}

Result<> save(const Connection &connection, const Transaction &proof, const OfficePlan &plan)
{
    Result<> saved;
    const auto all = [&]<class R>(const QList<R> &records) {
        const Repository<R> repository(connection);
        for (const R &record : records)
            saved = saved ? repository.save(proof, record) : saved;
    };
    all(plan.retired);
    OfficeSettings::eachList(plan.records, all);
    return saved;
}

} // namespace

int OfficePlan::count(OfficePlanRow::What what) const
{
    return static_cast<int>(std::ranges::count(rows, what, &OfficePlanRow::what));
}

Result<OfficeSettings> officeSettings(const Connection &connection)
{
    Result<OfficeSettings> settings = everything(connection);
    if (!settings)
        return settings;
    OfficeSettings::eachList(*settings, [](auto &list) {
        list.removeIf([](const auto &record) {
            return record.sealed;
        });
    });
    cleanLogos(settings->papers);
    settings->wordings.removeIf([&settings](const Wording &wording) {
        return std::ranges::none_of(settings->officials, [&wording](const Official &official) {
            return official.id == wording.official;
        });
    });
    return settings;
}

Result<OfficeSettings> readOfficeSettingsFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorKind::Io,
                       OfficeText::tr("The file “%1” could not be read, so nothing was taken over. "
                                      "Check that it is still there.")
                           .arg(QFileInfo(path).fileName()),
                       path);
    return readOfficeSettings(file.readAll());
}

Result<OfficePlan> planOfficeSettings(const Session &session, const OfficeSettings &file)
{
    const Connection &connection = session.vault->connection();
    const auto here = everything(connection);
    if (!here)
        return tl::unexpected(here.error());
    OfficeSettings clean = file;
    cleanLogos(clean.papers);
    return OfficePlanner(*here).plan(clean);
}

Done describePlan(const OfficePlan &plan)
{
    Done done;
    if (const int added = plan.count(OfficePlanRow::What::New); added > 0)
        done.effects << OfficeText::tr("Adds %n record(s) of the office.", nullptr, added);
    if (const int changed = plan.count(OfficePlanRow::What::Changed); changed > 0)
        done.effects << OfficeText::tr("Changes %n record(s) of the office.", nullptr, changed);
    if (!plan.retired.isEmpty())
        done.effects << OfficeText::tr("%n template version(s) used here before are kept and no "
                                       "longer used.",
                                       nullptr, static_cast<int>(plan.retired.size()));
    if (done.effects.isEmpty())
        done.effects << OfficeText::tr("Nothing to change: all of it is here already.");
    return done;
}

Result<Done> importOfficeSettings(Session &session, const OfficeSettings &file,
                                  const QString &fileName, const Progress &progress)
{
    const auto plan = planOfficeSettings(session, file);
    if (!plan)
        return tl::unexpected(plan.error());
    Done done = describePlan(*plan);
    done.words = OfficeText::tr("Import office settings from %1").arg(fileName);
    const Connection &connection = session.vault->connection();
    LiveDeadlines &live = liveDeadlines(session);
    live.setProgress(progress); // a rule pack may move the deadlines of every case
    const auto saved = performGesture(session, done.words, [&](const Transaction &proof) {
        return save(connection, proof, *plan);
    });
    live.setProgress({});
    if (!saved)
        return tl::unexpected(saved.error());
    done.changeSet = saved->changeSet;
    done.effects += saved->moved;
    return done;
}

Result<qsizetype> exportOfficeSettings(const Session &session, const QString &path, bool replace)
{
    const auto settings = officeSettings(session.vault->connection());
    if (!settings)
        return tl::unexpected(settings.error());
    const Result<> written = writeFile(session, path, writeOfficeSettings(*settings), replace);
    if (!written)
        return tl::unexpected(written.error());
    qsizetype records = 0;
    OfficeSettings::eachList(*settings, [&records](const auto &list) {
        records += list.size();
    });
    return records;
}

} // namespace habeas
