#pragma once

#include "app/actions/session/session.h"
#include "app/cli/line/commandline.h"

#include <QJsonArray>

namespace habeas {

/// What an action did, as commands answer it.
[[nodiscard]] inline Reply doneReply(const Done &done)
{
    Reply reply;
    reply.notices = done.warnings;
    const QString changeSet = done.changeSet.toString(QUuid::WithoutBraces);
    reply.json = { { QStringLiteral("change_set"),
                     done.changeSet.isNull() ? QJsonValue() : QJsonValue(changeSet) },
                   { QStringLiteral("words"), done.words },
                   { QStringLiteral("effects"), QJsonArray::fromStringList(done.effects) },
                   { QStringLiteral("warnings"), QJsonArray::fromStringList(done.warnings) } };
    reply.text
        = (done.effects.isEmpty() ? QStringList { done.words } : done.effects).join(u'\n') + u'\n';
    return reply;
}

} // namespace habeas
