#pragma once

#include <QList>
#include <QString>

namespace habeas::ui {

/// One page of the help, in the screen's language; English where there is none in it.
struct HelpTopic
{
    QString id; ///< "deadlines"
    QString title;
    QString text; ///< Markdown, with the title as its first line
};

/// All topics in the order in which a newcomer may read them.
[[nodiscard]] QList<HelpTopic> helpTopics(const QString &language);
/// Whether every word is somewhere in the topic, scripts and case folded.
[[nodiscard]] bool holdsWords(const HelpTopic &topic, const QString &words);

} // namespace habeas::ui
