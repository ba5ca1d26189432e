#include "app/letters/gates/contacts.h"
#include "app/letters/gates/healthwords.h"
#include "app/letters/gates/typedwords.h"

#include "tests/fuzz/fuzzing.h"

using namespace habeas;
using namespace habeas::fuzz;

/// What the gates find in a text stands in it, in its order and never twice.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QString text = textOf(data, size);
    const QList<TypedWord> words = wordsIn(text);
    qsizetype from = 0;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const TypedWord &word = words.at(i);
        require(word.start >= from && word.length > 0 && word.start + word.length <= text.size());
        from = word.start + word.length;
        for (const JoinedWord &joined : joinedAt(words, i))
            require(joined.count > 1 && i + joined.count <= words.size());
        (void)isWordOfIllness(word);
        require(isSameWord(word.folded, word));
    }
    qsizetype next = 0;
    for (const HealthWords &found : healthWordsIn(words)) {
        require(found.first >= next && found.count > 0
                && found.first + found.count <= words.size());
        next = found.first + found.count;
    }
    for (const QString &phone : phonesIn(text))
        require(!phone.trimmed().isEmpty());
    for (const QString &address : mailAddressesIn(text))
        require(!address.trimmed().isEmpty());
    return 0;
}
