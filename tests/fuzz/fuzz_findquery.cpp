#include "app/base/text/keyboardlayout.h"
#include "app/base/text/namematch.h"

#include "tests/fuzz/fuzzing.h"

using namespace habeas;
using namespace habeas::fuzz;

/// Before the first line end what was typed, behind it a name: a name finds itself, whatever it is
/// written in, and a match says on which layout it was read.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QString text = textOf(data, size);
    const QString typed = text.section(u'\n', 0, 0);
    const QString name = text.section(u'\n', 1);
    const SearchForm form = searchForm(name);
    require(searchForms({ typed, name }).last().folded == form.folded);
    const NameQuery query(typed);
    const Match match = query.match(form);
    require(match.reading.isEmpty() || match.kind == MatchKind::Layout);
    const MatchKind begins = query.beginning(form.written, form.folded);
    require(begins == MatchKind::None || match.kind == begins);
    (void)query.isNearly(form.folded);
    if (const NameQuery itself(name); !itself.isEmpty())
        require(itself.match(form).kind == MatchKind::Exact);
    for (const QString &reading : onOtherLayouts(typed))
        require(reading != typed);
    constexpr int most = 3;
    const QByteArray word = typed.toUtf8();
    const int distance = spellingDistance(word, form.folded, most);
    require(distance == spellingDistance(form.folded, word, most) && distance <= most + 1);
    return 0;
}
