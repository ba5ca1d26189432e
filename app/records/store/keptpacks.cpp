#include "app/records/store/keptpacks.h"

#include "app/casefile/rulepackfile.h"
#include "app/records/store/repository.h"

using namespace Qt::StringLiterals;

namespace habeas {

Result<QList<KeptPack>> keptPacks(const Connection &connection)
{
    const auto files = Repository<RulePackFile>(connection).all();
    if (!files)
        return tl::unexpected(files.error());
    QList<KeptPack> packs;
    for (const RulePackFile &file : *files)
        packs << KeptPack { file.jurisdiction + u' ' + file.version, file.content.toUtf8() };
    return packs;
}

} // namespace habeas
