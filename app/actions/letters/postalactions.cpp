#include "app/actions/letters/postalactions.h"

#include "app/actions/files/outputfile.h"
#include "app/records/store/repository.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace habeas {

namespace {

struct PostalText
{
    Q_DECLARE_TR_FUNCTIONS(PostalActions)
};

} // namespace

Result<QList<PostalAddress>> postalAddresses(const Connection &connection,
                                             const QList<Official> &officials, Language language)
{
    QList<PostalAddress> addresses;
    for (const Official &official : officials) {
        const auto wordings = Repository<Wording>(connection).ofParent(official.id.uuid());
        if (!wordings)
            return tl::unexpected(wordings.error());
        PostalAddress address { {}, official.office };
        for (const Wording &wording : *wordings) {
            if (wording.language == languageCode(language))
                address.block = wording.block;
        }
        addresses << address;
    }
    return addresses;
}

Result<Done> writePostal(Session &session, const QList<Official> &officials, Language language,
                         const PostalWish &wish, const QString &path, bool replace)
{
    const auto addresses = postalAddresses(session.vault->connection(), officials, language);
    if (!addresses)
        return tl::unexpected(addresses.error());
    const auto pdf = postalPdf(*addresses, wish);
    if (!pdf)
        return tl::unexpected(pdf.error());
    const Result<> written = writeFile(session, path, *pdf, replace);
    if (!written)
        return tl::unexpected(written.error());
    const QString words = PostalText::tr("%n address(es) are in “%1”, for the printer.", nullptr,
                                         static_cast<int>(addresses->size()))
                              .arg(QFileInfo(path).fileName());
    return Done { {}, words, { words }, {} };
}

} // namespace habeas
