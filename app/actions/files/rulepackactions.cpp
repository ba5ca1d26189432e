#include "app/actions/files/rulepackactions.h"

#include "app/actions/deadlines/livedeadlines.h"
#include "app/actions/records/recordactions.h"
#include "app/law/packs/rulepack.h"

#include <QCoreApplication>
#include <QCryptographicHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace habeas {

namespace {

struct PackText
{
    Q_DECLARE_TR_FUNCTIONS(RulePackActions)
};

/// A pack may say that it extends the program's own, which then must be there to read it.
Result<RulePack> readPack(const QByteArray &json, const QString &fileName)
{
    const QString jurisdiction
        = QJsonDocument::fromJson(json).object().value(u"jurisdiction"_s).toString();
    const Result<RulePack> shipped = shippedRulePack(jurisdiction);
    return readRulePack(json, fileName, shipped ? &*shipped : nullptr);
}

Result<Done> saveWithProgress(Session &session, const RulePackFile &file, const QString &words,
                              const Progress &progress)
{
    LiveDeadlines &live = liveDeadlines(session);
    live.setProgress(progress);
    Result<Done> done = saveRecord(session, file, words);
    live.setProgress({});
    return done;
}

} // namespace

Result<Done> importRulePack(Session &session, const QByteArray &json, const QString &fileName,
                            const Progress &progress)
{
    const auto pack = readPack(json, fileName);
    if (!pack)
        return tl::unexpected(pack.error());
    const auto kept = Repository<RulePackFile>(session.vault->connection()).all();
    if (!kept)
        return tl::unexpected(kept.error());
    RulePackFile file;
    file.id = newId<RulePackFile>();
    const auto before = std::ranges::find(*kept, pack->jurisdiction, &RulePackFile::jurisdiction);
    if (before != kept->end())
        file = *before;
    file.jurisdiction = pack->jurisdiction;
    file.version = pack->version;
    file.content = QString::fromUtf8(json);
    file.sha256
        = QString::fromLatin1(QCryptographicHash::hash(json, QCryptographicHash::Sha256).toHex());
    const QString words
        = PackText::tr("Import rules: %1 %2").arg(pack->jurisdiction, pack->version);
    Result<Done> done = saveWithProgress(session, file, words, progress);
    if (done && done->changeSet.isNull())
        done->effects << PackText::tr("These rules are in the vault already.");
    else if (done)
        done->effects.prepend(PackText::tr("%n rule(s) for %1 stand in this vault.", nullptr,
                                           static_cast<int>(pack->rules.size()))
                                  .arg(pack->jurisdiction));
    return done;
}

Result<Done> removeRulePack(Session &session, Id<RulePackFile> id, const Progress &progress)
{
    auto file = Repository<RulePackFile>(session.vault->connection()).byId(id);
    if (!file)
        return tl::unexpected(file.error());
    file->deleted = true;
    Result<Done> done = saveWithProgress(
        session, *file, PackText::tr("Remove rules: %1 %2").arg(file->jurisdiction, file->version),
        progress);
    if (done && !done->changeSet.isNull())
        done->effects.prepend(
            PackText::tr("The program’s own rules for %1 stand again.").arg(file->jurisdiction));
    return done;
}

} // namespace habeas
