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

/// What is left out between two pieces is marked.
bool standsIn(const QString &whole, const QString &words)
{
    if (whole.contains(withoutSpace(words)))
        return true;
    for (const QString &piece : words.split(QStringLiteral(" … "))) {
        if (!whole.contains(withoutSpace(piece)))
            return false;
    }
    return true;
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
        if (standsIn(whole, ban.words))
            continue;
        for (const QString &words : ban.words.split(QStringLiteral("; ")))
            require(standsIn(whole, words));
    }
    for (const MentionInText &mention : read.mentioned)
        require(!mention.codes.isEmpty() && standsIn(whole, mention.words));
    return 0;
}
