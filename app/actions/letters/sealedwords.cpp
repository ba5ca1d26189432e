#include "app/actions/letters/sealedwords.h"

#include "app/records/find/sealedtexts.h"
#include "app/records/lists/listchanges.h"

namespace habeas {

Result<std::shared_ptr<const SealedNames>>
sealedNames(const Connection &connection, const std::shared_ptr<const SealedNames> &known)
{
    const qint64 newest = newestChangeSet(connection);
    if (known && known->asOf() == newest)
        return known;
    const auto texts = readSealedTexts(connection);
    if (!texts)
        return tl::unexpected(texts.error());
    QList<SealedName> names;
    for (const SealedText &text : *texts)
        names << SealedName { text.text, text.person, text.wholeOnly };
    return std::make_shared<const SealedNames>(names, newest);
}

} // namespace habeas
