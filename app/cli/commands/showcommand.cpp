#include "app/actions/files/exchangeactions.h"
#include "app/cli/commands/commands.h"
#include "app/cli/line/dates.h"
#include "app/cli/line/vaultaccess.h"
#include "app/cli/rows/casetext.h"
#include "app/cli/rows/letterrows.h"
#include "app/cli/rows/tracktext.h"
#include "app/records/store/repository.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace habeas {

namespace {

/// The case as a JSON case file has it, with the people it names beside its own lists.
Result<QJsonObject> caseJson(const Session &session, const QString &ref)
{
    const auto file = exportCaseFile(session, ref);
    if (!file)
        return tl::unexpected(file.error());
    const QJsonObject document = QJsonDocument::fromJson(writeCaseFile(*file)).object();
    QJsonObject object = document.value(u"cases"_s).toArray().at(0).toObject();
    const Connection &connection = session.vault->connection();
    const auto changes = factsChanged(connection, file->cases.value(0).letters);
    if (!changes)
        return tl::unexpected(changes.error());
    QJsonArray letters = object.value(u"letters"_s).toArray();
    for (auto letter : letters) {
        QJsonObject one = letter.toObject();
        const Id<Letter> id(QUuid::fromString(one.value(u"id"_s).toString()));
        if (changes->contains(id))
            one.insert(u"facts_changed"_s, factChangesJson(changes->value(id)));
        letter = one;
    }
    if (!letters.isEmpty())
        object.insert(u"letters"_s, letters);
    object.insert(u"people"_s, document.value(u"people"_s));
    return object;
}

} // namespace

Result<Reply> showCommand(const Invocation &call)
{
    const auto opened = openCaseOnDay(call);
    if (!opened)
        return tl::unexpected(opened.error());
    const auto &[session, folder, day] = *opened;
    const auto json = caseJson(session, call.arguments.at(1));
    if (!json)
        return tl::unexpected(json.error());
    return Reply { *json,
                   overviewText(folder) + u'\n' + chronologyText(folder, day) + u'\n'
                       + tracksText(folder, tracksOf(folder, day), day) };
}

} // namespace habeas
