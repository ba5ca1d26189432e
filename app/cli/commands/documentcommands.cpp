#include "app/actions/files/documentactions.h"
#include "app/cli/commands/commands.h"
#include "app/cli/line/vaultaccess.h"
#include "app/records/store/repository.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace habeas {

namespace {

struct DocumentCommandText
{
    Q_DECLARE_TR_FUNCTIONS(DocumentCommands)
};

} // namespace

Result<Reply> attachCommand(const Invocation &call)
{
    auto session = openVault(call);
    if (!session)
        return tl::unexpected(session.error());
    const auto id = newId<Document>();
    const Result<Done> done = attachFile(*session, call.arguments.at(1), call.arguments.at(2),
                                         call.value(u"title"_s), {}, id);
    if (!done)
        return tl::unexpected(done.error());
    const auto document = Repository<Document>(session->vault->connection()).byId(id);
    if (!document)
        return tl::unexpected(document.error());
    Reply reply;
    reply.json = { { u"case"_s, call.arguments.at(1) },
                   { u"document"_s, id.text() },
                   { u"title"_s, document->title },
                   { u"media_type"_s, document->mediaType },
                   { u"sha256"_s, document->sha256 },
                   { u"size"_s, document->size.value_or(0) },
                   { u"change_set"_s, done->changeSet.toString(QUuid::WithoutBraces) },
                   { u"words"_s, done->words },
                   { u"effects"_s, QJsonArray::fromStringList(done->effects) },
                   { u"warnings"_s, QJsonArray::fromStringList(done->warnings) } };
    reply.text = done->effects.join(u' ') + u'\n';
    reply.notices = done->warnings;
    return reply;
}

Result<Reply> documentCommand(const Invocation &call)
{
    const QString path = call.value(u"out"_s);
    if (path.isEmpty())
        return failure(
            ErrorKind::Usage,
            DocumentCommandText::tr("Say where to write the copy: --out FILE. It will not "
                                    "be encrypted."),
            u"--out"_s);
    const Id<Document> id { QUuid(call.arguments.at(1)) };
    if (id.isNull())
        return failure(ErrorKind::Usage,
                       DocumentCommandText::tr("“%1” is no id of a document. “list VAULT documents "
                                               "--json” shows them.")
                           .arg(call.arguments.at(1)),
                       call.arguments.at(1));
    auto session = openVault(call);
    if (!session)
        return tl::unexpected(session.error());
    Result<Done> done
        = saveCopy(*session, id, { path, call.has(u"force"_s), call.has(u"keep-hidden-data"_s) });
    if (!done) {
        Error error = done.error();
        if (error.detail == u"hidden-data"_s)
            error.message += u' '
                + DocumentCommandText::tr("With --keep-hidden-data the copy is written as it is.");
        return tl::unexpected(error);
    }
    Reply reply;
    reply.json = { { u"document"_s, id.text() },
                   { u"file"_s, path },
                   { u"change_set"_s, done->changeSet.toString(QUuid::WithoutBraces) },
                   { u"words"_s, done->words },
                   { u"effects"_s, QJsonArray::fromStringList(done->effects) } };
    reply.text = done->effects.join(u' ') + u'\n';
    return reply;
}

} // namespace habeas
