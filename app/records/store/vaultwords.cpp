#include "app/records/store/vaultwords.h"

#include "app/vault/connection.h"
#include "app/vault/engine.h"

namespace habeas {

Result<QStringList> textsOfTheVault(const Connection &connection)
{
    // One read; the limit keeps a vault with very many people from holding the window up.
    Statement query(connection.handle(),
                    "SELECT word FROM word WHERE deleted = 0 "
                    "UNION SELECT office FROM official WHERE deleted = 0 "
                    "UNION SELECT name FROM official WHERE deleted = 0 "
                    "UNION SELECT court FROM hearing WHERE deleted = 0 "
                    "UNION SELECT judge FROM hearing WHERE deleted = 0 "
                    "UNION SELECT court FROM sentence WHERE deleted = 0 "
                    "UNION SELECT place FROM measure WHERE deleted = 0 "
                    "UNION SELECT organisation FROM affiliation WHERE deleted = 0 "
                    "UNION SELECT abbreviation FROM affiliation WHERE deleted = 0 "
                    "UNION SELECT text FROM name WHERE deleted = 0 "
                    "UNION SELECT gen FROM name WHERE deleted = 0 "
                    "UNION SELECT dat FROM name WHERE deleted = 0 "
                    "UNION SELECT ins FROM name WHERE deleted = 0 LIMIT 20000");
    QStringList texts;
    while (query.row()) {
        const QString text = query.text(0);
        if (!text.isEmpty())
            texts << text;
    }
    if (const auto done = query.finished(); !done)
        return tl::unexpected(done.error());
    return texts;
}

} // namespace habeas
