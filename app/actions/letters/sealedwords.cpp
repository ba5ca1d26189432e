#include "app/actions/letters/sealedwords.h"

#include "app/records/find/sealedtexts.h"
#include "app/records/lists/listchanges.h"

namespace habeas {

namespace {

template<class Read>
Result<std::shared_ptr<const SealedNames>>
renewed(const Connection &connection, const std::shared_ptr<const SealedNames> &known, Read read)
{
    const qint64 newest = newestChangeSet(connection);
    if (known && known->asOf() == newest)
        return known;
    const Result<QList<SealedText>> texts = read();
    if (!texts)
        return tl::unexpected(texts.error());
    QList<SealedName> names;
    for (const SealedText &text : *texts)
        names << SealedName { text.text, text.person, text.wholeOnly };
    return std::make_shared<const SealedNames>(names, newest);
}

} // namespace

Result<std::shared_ptr<const SealedNames>>
sealedNames(const Connection &connection, const std::shared_ptr<const SealedNames> &known)
{
    return renewed(connection, known, [&connection] {
        return readSealedTexts(connection);
    });
}

Result<std::shared_ptr<const SealedNames>>
namesInCases(const Connection &connection, const std::shared_ptr<const SealedNames> &known)
{
    constexpr qint64 most = 50'000;
    return renewed(connection, known, [&connection] {
        return readNamesInCases(connection, most);
    });
}

} // namespace habeas
