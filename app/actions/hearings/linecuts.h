#pragma once

#include <QStringList>

#include <functional>

namespace habeas {

/// Whether these words, as one part, say something.
using ReadsAlone = std::function<bool(const QString &part)>;

/// Every way to cut a text at its spaces into parts that all say something. Of two ways of which
/// one only cuts further, the one with the longer parts stays: "house arrest" is one thing. Empty
/// where there is none, or the text has too many words to be one entry.
[[nodiscard]] QList<QStringList> waysToCut(const QString &text, const ReadsAlone &readsAlone);

/// From the left, the longest part that says something; words that say nothing stay together.
[[nodiscard]] QStringList cutAsFarAsRead(const QString &text, const ReadsAlone &readsAlone);

} // namespace habeas
