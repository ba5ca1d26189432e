#include "app/letters/facts/letterdata.h"
#include "app/letters/facts/resolver.h"
#include "app/letters/markup/markup.h"
#include "app/letters/markup/plaintext.h"
#include "app/letters/template/templatecheck.h"

#include "tests/fuzz/fuzzing.h"

using namespace habeas;
using namespace habeas::fuzz;

namespace {

LetterValue filledVocabulary()
{
    LetterValue root = letterVocabulary();
    LetterValue &requests = root.members[QStringLiteral("requests")];
    for (int i = 0; i < 3; ++i)
        requests.items << LetterValue::of(QStringLiteral("{{person.name}} <b>"));
    return root;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const LetterValue root = filledVocabulary();
    const QString text = textOf(data, size);
    const auto nodes = parseTemplate(text);
    const auto markup = checkMarkup(text);
    require(nodes || !nodes.error().message.isEmpty());
    require(markup || !markup.error().message.isEmpty());
    const qsizetype problems = templateProblems(text).size();
    require(problems <= 50 && (problems > 0) >= (!nodes || !markup));
    if (!nodes || !markup)
        return 0;
    const auto resolved = resolve(*nodes, root, Language::Russian, Escaping::Html);
    require(resolved || !resolved.error().message.isEmpty());
    if (resolved) {
        require(checkMarkup(QString(resolved->text).replace(QStringLiteral("{{"), QString()))
                    .has_value());
        require(!plainText(letterBlocks(resolved->text)).contains(QChar(0)));
    }
    return 0;
}
