#include "app/actions/deadlines/answeraction.h"

#include "app/actions/records/recordactions.h"
#include "app/records/store/packshelf.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace habeas {

namespace {

struct AnswerText
{
    Q_DECLARE_TR_FUNCTIONS(Answers)
};

/// The condition's own words; nothing where no pack knows it. "minor" is enough where one does.
std::optional<std::pair<QString, QString>> conditionOf(const QList<RulePack> &packs,
                                                       const QString &asked)
{
    for (const RulePack &pack : packs) {
        for (const auto &[name, condition] : pack.conditions.asKeyValueRange()) {
            const QString code = pack.jurisdiction + u' ' + name;
            if (asked == code || asked == name)
                return std::pair(code, inLanguage(condition.text, screenLanguage()));
        }
    }
    return std::nullopt;
}

} // namespace

Result<Done> answerQuestion(Session &session, const AnswerEntry &entry)
{
    const Connection &connection = session.vault->connection();
    const auto folder = loadCase(connection, entry.caseRef.trimmed());
    if (!folder)
        return tl::unexpected(folder.error());
    PackShelf shelf(connection);
    if (const auto renewed = shelf.renew(); !renewed)
        return tl::unexpected(renewed.error());
    const auto condition
        = conditionOf(shelf.packsOf(folder->file.country).packs, entry.condition.trimmed());
    if (!condition)
        return refused(AnswerText::tr("No rule for this case asks about “%1”. “deadlines --json” "
                                      "lists the open questions.")
                           .arg(entry.condition),
                       u"condition"_s);
    Answer answer;
    answer.id = newId<Answer>();
    const auto same = std::ranges::find_if(folder->answers, [&](const Answer &other) {
        return other.condition == condition->first && other.person == entry.person;
    });
    if (same != folder->answers.end())
        answer = *same;
    answer.inCase = folder->file.id;
    answer.person = entry.person;
    answer.condition = condition->first;
    answer.answer = entry.answer;
    answer.at = PartialDate::fromDay(today(session.clock));
    answer.by = entry.by.trimmed().isEmpty() ? session.author : entry.by.trimmed();
    const QString words = (entry.answer == u"yes" ? AnswerText::tr("Answer yes: %1 – %2")
                                                  : AnswerText::tr("Answer no: %1 – %2"))
                              .arg(condition->second, folder->file.ref);
    return saveRecord(session, answer, words);
}

} // namespace habeas
