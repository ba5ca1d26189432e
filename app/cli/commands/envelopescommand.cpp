#include "app/actions/letters/postalactions.h"
#include "app/cli/commands/commands.h"
#include "app/cli/line/dates.h"
#include "app/cli/line/files.h"
#include "app/cli/line/letterchoice.h"
#include "app/cli/line/vaultaccess.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace habeas {

namespace {

struct EnvelopesText
{
    Q_DECLARE_TR_FUNCTIONS(EnvelopesCommand)
};

/// Of everybody on file, those whose address is known; whoever has none is named.
Result<QList<Official>> withAddress(const Connection &connection, const QList<Official> &officials,
                                    Language language, QStringList &notices)
{
    const auto addresses = postalAddresses(connection, officials, language);
    if (!addresses)
        return tl::unexpected(addresses.error());
    QList<Official> reached;
    for (qsizetype i = 0; i < officials.size(); ++i) {
        if (!addresses->at(i).block.trimmed().isEmpty())
            reached << officials.at(i);
        else
            notices << EnvelopesText::tr("Left out: “%1” has no address in the letter's language. "
                                         "Type it in on the official's page.")
                           .arg(officials.at(i).office);
    }
    return reached.isEmpty() ? officials : reached; // of nobody at all, paper itself refuses
}

} // namespace

Result<Reply> envelopesCommand(const Invocation &call)
{
    static const QHash<QString, PostalPaper> papers { { u"dl"_s, PostalPaper::EnvelopeDl },
                                                      { u"c5"_s, PostalPaper::EnvelopeC5 },
                                                      { u"labels"_s, PostalPaper::Labels } };
    const auto paper = papers.constFind(call.value(u"paper"_s));
    if (paper == papers.cend())
        return failure(ErrorKind::Usage,
                       EnvelopesText::tr("Say on what: --paper dl, c5 or labels."), u"--paper"_s);
    const Result<int> first = numberOption(call, u"first-label"_s, 1, 1);
    if (!first)
        return tl::unexpected(first.error());
    const Result<QString> path = fileToWrite(call);
    if (!path)
        return tl::unexpected(path.error());
    const auto letter = letterWishOf(call);
    if (!letter)
        return tl::unexpected(letter.error());
    auto session = openVault(call);
    if (!session)
        return tl::unexpected(session.error());
    Reply reply;
    auto officials = letterRecipients(call, session->vault->connection(), reply.notices);
    if (officials && call.has(u"all-officials"_s))
        officials = withAddress(session->vault->connection(), *officials, letter->language,
                                reply.notices);
    if (!officials)
        return tl::unexpected(officials.error());
    PostalWish wish { *paper, letter->sender.address, *first };
    if (!letter->sender.name.isEmpty())
        wish.sender = wish.sender.isEmpty() ? letter->sender.name
                                            : QString(letter->sender.name + u'\n' + wish.sender);
    const auto done
        = writePostal(*session, *officials, letter->language, wish, *path, call.has(u"force"_s));
    if (!done)
        return tl::unexpected(done.error());
    reply.json
        = { { u"file"_s, *path }, { u"addresses"_s, static_cast<qint64>(officials->size()) } };
    reply.text = done->words + u'\n';
    return reply;
}

} // namespace habeas
