#include "ui/help/helptopics.h"

#include "app/base/text/textfold.h"

#include <QFile>

#include <algorithm>

namespace habeas::ui {

namespace {

constexpr const char *Order[]
    = { "start",     "unlock",    "today",      "cases",     "case",  "custody", "hearings",
        "deadlines", "records",   "dates",      "documents", "lists", "find",    "letters",
        "officials", "templates", "statistics", "privacy",   "keys",  "look",    "exchange" };

QString readText(const QString &language, const QString &id)
{
    QFile file(QStringLiteral(":/help/%1/%2.md").arg(language, id));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

QList<HelpTopic> helpTopics(const QString &language)
{
    QList<HelpTopic> topics;
    for (const char *name : Order) {
        const QString id = QString::fromLatin1(name);
        QString text = readText(language, id);
        if (text.isEmpty())
            text = readText(QStringLiteral("en"), id);
        topics.append({ id, text.section(u'\n', 0, 0).remove(u'#').trimmed(), text });
    }
    return topics;
}

bool holdsWords(const HelpTopic &topic, const QString &words)
{
    const QString folded = foldForSearch(topic.text);
    const QStringList wanted = foldForSearch(words).split(u' ', Qt::SkipEmptyParts);
    return std::ranges::all_of(wanted, [&folded](const QString &word) {
        return folded.contains(word);
    });
}

} // namespace habeas::ui
