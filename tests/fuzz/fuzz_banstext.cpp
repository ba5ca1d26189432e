#include "app/casefile/bans/banlist.h"
#include "app/casefile/thesaurus.h"

#include "tests/fuzz/fuzzing.h"

using namespace habeas;
using namespace habeas::fuzz;

namespace {

QString withoutSpace(const QString &text)
{
    QString kept;
    for (const QChar c : text) {
        if (!c.isSpace())
            kept += c;
    }
    return kept;
}

} // namespace

/// Whatever is pasted, every ban and every mention is of a kind there is, and their words are the
/// text's own.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QString text = textOf(data, size);
    const QString whole = withoutSpace(text);
    const BansInText read = bansInText(text);
    for (const BanInText &ban : read.bans) {
        require(isCode(QStringLiteral("restriction_type"), ban.code));
        require(!ban.words.isEmpty());
        for (const QString &words : ban.times.consequence.split(QStringLiteral("; ")))
            require(whole.contains(withoutSpace(words)));
        if (whole.contains(withoutSpace(ban.words)))
            continue;
        const QString places
            = QString(ban.words).replace(QStringLiteral(" … "), QStringLiteral("; "));
        for (const QString &words : places.split(QStringLiteral("; ")))
            require(whole.contains(withoutSpace(words)));
    }
    for (const MentionInText &mention : read.mentioned)
        require(!mention.codes.isEmpty() && whole.contains(withoutSpace(mention.words)));
    return 0;
}
