#pragma once

#include "app/base/dates/datephrase.h"

#include <QCoreApplication>

namespace habeas {

/// Texts of a date field.
struct DateInput
{
    Q_DECLARE_TR_FUNCTIONS(DateInput)
};

using Tokens = QList<DateToken>;
using Meant = Understood<DateMeaning>;

/// Not this kind of phrase; another may still know it.
[[nodiscard]] inline tl::unexpected<QString> notUnderstood()
{
    return tl::unexpected(QString());
}

[[nodiscard]] bool isMark(const DateToken &token, QStringView text);
[[nodiscard]] bool isWord(const Tokens &tokens, qsizetype at, DateWord word);
[[nodiscard]] DateMeaning meaning(const DateSpan &span);
/// What two dates of a phrase say together, beside their days.
void carryOver(DateMeaning &meant, const DateMeaning &first, const DateMeaning &second);
/// The qualifier an EDTF text ends in.
[[nodiscard]] QString qualifierOf(const QString &edtf);

/// Tries each kind of phrase in turn: single dates (datephrase.cpp), dates that are counted
/// (phrasesums.cpp), and stretches between dates (phrasespans.cpp).
class PhraseReader
{
public:
    explicit PhraseReader(const DateInputContext *context)
        : m_context(context)
    {
    }

    [[nodiscard]] Meant read(const Tokens &tokens) const;

private:
    [[nodiscard]] Meant single(const Tokens &tokens) const;
    [[nodiscard]] Meant ofFields(const DateFields &fields) const;
    [[nodiscard]] Meant assumeYear(DateFields fields) const;
    [[nodiscard]] Meant unknown(const Tokens &tokens) const;
    [[nodiscard]] Meant relativeDay(const Tokens &tokens) const;
    [[nodiscard]] Meant neighbour(const Tokens &tokens) const;
    [[nodiscard]] Meant weekdayAlone(const Tokens &tokens) const;
    [[nodiscard]] Meant length(const Tokens &tokens) const;
    [[nodiscard]] Meant lengthFromDate(const Tokens &tokens) const;
    [[nodiscard]] Meant lengthBehindDate(const Tokens &tokens) const;
    [[nodiscard]] Meant between(const Tokens &tokens) const;
    [[nodiscard]] Meant lasting(const Tokens &tokens) const;
    [[nodiscard]] Meant oneSided(const Tokens &tokens) const;
    [[nodiscard]] Meant sum(const Meant &from, const Term &term, bool backwards) const;

    struct Pair
    {
        DateMeaning first;
        DateMeaning second;
    };

    [[nodiscard]] Understood<Pair> pair(const Tokens &first, const Tokens &second) const;
    template<class IsSplit>
    [[nodiscard]] Understood<Pair> splitPair(const Tokens &tokens, IsSplit isSplit) const;

    const DateInputContext *m_context;
};

} // namespace habeas
