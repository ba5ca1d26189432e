#include "app/base/text/reason.h"

#include <algorithm>

namespace habeas {

bool isReason(const QString &typed)
{
    constexpr qsizetype shortest = 3; // letters
    const auto isWord = [](QStringView letters) {
        return letters.size() >= shortest && std::ranges::any_of(letters, [&letters](QChar c) {
                   return c.toLower() != letters.front().toLower();
               });
    };
    qsizetype start = 0;
    for (qsizetype at = 0; at <= typed.size(); ++at) {
        if (at < typed.size() && (typed.at(at).isLetter() || typed.at(at).isMark()))
            continue;
        if (isWord(QStringView(typed).sliced(start, at - start)))
            return true;
        start = at + 1;
    }
    return false;
}

} // namespace habeas
