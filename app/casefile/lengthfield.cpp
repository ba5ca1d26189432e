#include "app/casefile/lengthfield.h"

#include "app/base/dates/term.h"

#include <algorithm>

namespace habeas {

namespace {

/// Words that a printed length would lose.
bool saysMore(const QString &text)
{
    static const QStringList words { QStringLiteral("calendar"), QStringLiteral("календар"),
                                     QStringLiteral("күнтізбе") };
    return std::ranges::any_of(words, [&text](const QString &word) {
        return text.contains(word, Qt::CaseInsensitive);
    });
}

} // namespace

bool holdsLength(QByteArrayView field)
{
    static constexpr const char *names[] = { "term",         "enforceable_term", "probation",
                                             "report_every", "penalty_least",    "penalty_most" };
    return std::ranges::any_of(names, [field](const char *name) {
        return field == QByteArrayView(name);
    });
}

QString lengthWords(const QString &text)
{
    const Result<Term> length = termFromText(text);
    return length && !saysMore(text) ? printTerm(*length, screenLanguage()) : text.trimmed();
}

QString fieldWords(QByteArrayView field, const QString &text)
{
    return holdsLength(field) && !text.isEmpty() ? lengthWords(text) : text;
}

} // namespace habeas
