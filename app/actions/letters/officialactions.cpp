#include "app/actions/letters/officialactions.h"

#include "app/actions/files/outputfile.h"
#include "app/actions/records/recordcheck.h"
#include "app/actions/records/recordcompare.h"
#include "app/actions/session/gesture.h"
#include "app/base/text/textfold.h"
#include "app/records/store/repository.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace habeas {

namespace {

struct OfficialText
{
    Q_DECLARE_TR_FUNCTIONS(Officials)
};

bool isBlank(const Wording &wording)
{
    return wording.block.trimmed().isEmpty() && wording.salutation.trimmed().isEmpty()
        && wording.close.trimmed().isEmpty();
}

Result<> check(const OfficialEdit &edit)
{
    Result<> checked = checkRecord(edit.official);
    QStringList languages;
    for (const Wording &wording : edit.wordings) {
        if (!checked)
            return checked;
        checked = checkRecord(wording);
        if (languages.contains(wording.language))
            return refused(OfficialText::tr("There are two forms of address in one language (%1). "
                                            "Keep one.")
                               .arg(wording.language),
                           u"wording.language"_s);
        languages << wording.language;
    }
    for (const Salutation &own : edit.own)
        checked = checked ? checkRecord(own) : checked;
    return checked;
}

Result<> write(const Connection &connection, const Transaction &proof, const OfficialEdit &edit)
{
    Result<> written = Repository<Official>(connection).save(proof, edit.official);
    for (Wording wording : edit.wordings) {
        wording.deleted = wording.deleted || isBlank(wording);
        if (written)
            written = Repository<Wording>(connection).save(proof, wording);
    }
    for (const Salutation &own : edit.own) {
        if (written)
            written = Repository<Salutation>(connection).save(proof, own);
    }
    return written;
}

/// Fields the file does not fill keep what the vault holds.
void keepUnlessGiven(QString &value, const QString &before)
{
    if (value.isEmpty())
        value = before;
}

Official merged(Official given, const Official &held)
{
    given.id = held.id;
    given.sources = held.sources;
    given.sealed = held.sealed;
    keepUnlessGiven(given.officeKind, held.officeKind);
    keepUnlessGiven(given.name, held.name);
    keepUnlessGiven(given.gender, held.gender);
    keepUnlessGiven(given.country, held.country);
    keepUnlessGiven(given.preferredLanguage, held.preferredLanguage);
    keepUnlessGiven(given.email, held.email);
    keepUnlessGiven(given.copyTo, held.copyTo);
    keepUnlessGiven(given.note, held.note);
    if (!given.verifiedOn.isSet() || given.verifiedOn.edtf() == held.verifiedOn.edtf())
        given.verifiedOn = held.verifiedOn;
    given.pendingCourt = given.pendingCourt || held.pendingCourt;
    return given;
}

Wording merged(Wording given, const QList<Wording> &held)
{
    for (const Wording &one : held) {
        if (one.language != given.language)
            continue;
        given.id = one.id;
        given.note = one.note;
        given.sources = one.sources;
        given.sealed = one.sealed;
        keepUnlessGiven(given.block, one.block);
        keepUnlessGiven(given.salutation, one.salutation);
        keepUnlessGiven(given.close, one.close);
        return given;
    }
    given.id = newId<Wording>();
    return given;
}

QString keyOf(const Official &official)
{
    return foldForSearch(official.office) + u'\n' + foldForSearch(official.name);
}

OfficialPlan planFor(const OfficialEntry &entry, const QList<Official> &officials,
                     const QList<Wording> &wordings)
{
    const auto held = std::ranges::find_if(officials, [&entry](const Official &one) {
        return entry.official.id.isNull() ? keyOf(one) == keyOf(entry.official)
                                          : one.id == entry.official.id;
    });
    OfficialPlan plan;
    plan.line = entry.line;
    plan.edit.official = entry.official;
    QList<Wording> theirs;
    if (held != officials.end()) {
        plan.edit.official = merged(entry.official, *held);
        plan.what = sameRecord(*held, plan.edit.official) ? OfficialPlan::What::Same
                                                          : OfficialPlan::What::Changed;
        std::ranges::copy_if(wordings, std::back_inserter(theirs), [&](const Wording &one) {
            return one.official == held->id;
        });
    } else if (plan.edit.official.id.isNull()) {
        plan.edit.official.id = newId<Official>();
    }
    for (Wording wording : entry.wordings) {
        wording.official = plan.edit.official.id;
        const Wording kept = merged(wording, theirs);
        const auto before = std::ranges::find(theirs, kept.id, &Wording::id);
        const bool same = before != theirs.end() && sameRecord(*before, kept);
        if (!same && plan.what == OfficialPlan::What::Same)
            plan.what = OfficialPlan::What::Changed;
        plan.edit.wordings << kept;
    }
    return plan;
}

} // namespace

Result<Done> saveOfficial(Session &session, const OfficialEdit &edit)
{
    if (const Result<> checked = check(edit); !checked)
        return tl::unexpected(checked.error());
    const Connection &connection = session.vault->connection();
    const QString words = OfficialText::tr("Official: %1").arg(edit.official.office);
    const auto saved = performGesture(session, words, [&](const Transaction &proof) {
        return write(connection, proof, edit);
    });
    if (!saved)
        return tl::unexpected(saved.error());
    return Done { saved->changeSet, words, saved->moved };
}

Result<QList<OfficialPlan>> planOfficials(const Session &session, const OfficialsFile &file)
{
    const Connection &connection = session.vault->connection();
    auto officials = Repository<Official>(connection).all();
    auto wordings = Repository<Wording>(connection).all();
    if (!officials || !wordings)
        return tl::unexpected(officials ? wordings.error() : officials.error());
    QList<OfficialPlan> plans;
    for (const OfficialEntry &entry : file.entries) {
        plans << planFor(entry, *officials, *wordings);
        // Two rows about one official are one official.
        const OfficialPlan &last = plans.last();
        officials->removeIf([&last](const Official &one) {
            return one.id == last.edit.official.id;
        });
        *officials << last.edit.official;
        for (const Wording &wording : last.edit.wordings) {
            wordings->removeIf([&wording](const Wording &one) {
                return one.id == wording.id;
            });
            *wordings << wording;
        }
    }
    return plans;
}

Done describePlan(const OfficialsFile &file, const QList<OfficialPlan> &plan)
{
    const auto count = [&plan](OfficialPlan::What what) {
        return static_cast<int>(std::ranges::count(plan, what, &OfficialPlan::what));
    };
    Done done;
    if (const int fresh = count(OfficialPlan::What::New); fresh > 0)
        done.effects << OfficialText::tr("Adds %n official(s).", nullptr, fresh);
    if (const int changed = count(OfficialPlan::What::Changed); changed > 0)
        done.effects << OfficialText::tr("Changes %n official(s).", nullptr, changed);
    if (done.effects.isEmpty())
        done.effects << OfficialText::tr("Nothing to change.");
    for (const OfficialProblem &problem : file.problems)
        done.warnings << (problem.field.isEmpty() ? OfficialText::tr("Line %1 was left out: %2")
                                                        .arg(problem.line)
                                                        .arg(problem.reason)
                                                  : OfficialText::tr("Line %1 was left out, %2: %3")
                                                        .arg(problem.line)
                                                        .arg(problem.field, problem.reason));
    if (!file.ignored.isEmpty())
        done.warnings
            << OfficialText::tr("Officials have no field for: %1.").arg(file.ignored.join(u", "_s));
    return done;
}

Result<Done> importOfficials(Session &session, const OfficialsFile &file, const QString &fileName)
{
    const auto plans = planOfficials(session, file);
    if (!plans)
        return tl::unexpected(plans.error());
    for (const OfficialPlan &plan : *plans) {
        if (const Result<> checked = check(plan.edit); !checked)
            return tl::unexpected(checked.error());
    }
    Done done = describePlan(file, *plans);
    done.words = OfficialText::tr("Import officials from %1").arg(fileName);
    const Connection &connection = session.vault->connection();
    const auto saved
        = performGesture(session, done.words, [&](const Transaction &proof) -> Result<> {
              Result<> written;
              for (const OfficialPlan &plan : *plans)
                  written = written ? write(connection, proof, plan.edit) : written;
              return written;
          });
    if (!saved)
        return tl::unexpected(saved.error());
    done.changeSet = saved->changeSet;
    return done;
}

Result<OfficialsFile> readOfficialsFile(const QString &path)
{
    const auto format = officialFormatOf(path);
    if (!format)
        return refused(OfficialText::tr("Officials are read from files that end in .csv or .vcf. "
                                        "Nothing was taken over."),
                       path);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorKind::Io,
                       OfficialText::tr("“%1” could not be read: %2. Nothing was taken over.")
                           .arg(path, file.errorString()),
                       path);
    const QByteArray bytes = file.readAll();
    return *format == OfficialFormat::Csv ? readOfficialsCsv(bytes) : readOfficialsVcard(bytes);
}

Result<qsizetype> exportOfficials(const Session &session, OfficialFormat format,
                                  const QString &path, bool replace)
{
    const Connection &connection = session.vault->connection();
    const auto officials = Repository<Official>(connection).all();
    const auto wordings = Repository<Wording>(connection).all();
    if (!officials || !wordings)
        return tl::unexpected(officials ? wordings.error() : officials.error());
    QList<OfficialEntry> entries;
    for (const Official &official : *officials) {
        if (official.sealed)
            continue;
        OfficialEntry entry { 0, official, {} };
        std::ranges::copy_if(*wordings, std::back_inserter(entry.wordings),
                             [&official](const Wording &wording) {
                                 return wording.official == official.id && !wording.sealed;
                             });
        std::ranges::sort(entry.wordings, {}, &Wording::language);
        entries << entry;
    }
    const Result<> written = writeFile(session, path,
                                       format == OfficialFormat::Csv ? writeOfficialsCsv(entries)
                                                                     : writeOfficialsVcard(entries),
                                       replace);
    if (!written)
        return tl::unexpected(written.error());
    return entries.size();
}

} // namespace habeas
