#include "app/records/find/sealedtexts.h"

#include "app/vault/connection.h"
#include "app/vault/engine.h"

namespace habeas {

namespace {

constexpr int Spellings = 8; // a name and its grammatical forms

constexpr const char *Names
    = "WITH somebody (person) AS ("
      "SELECT id FROM person WHERE sealed = 1 "
      "UNION SELECT person FROM involvement WHERE sealed = 1 "
      "UNION SELECT i.person FROM \"case\" c JOIN involvement i ON i.\"case\" = c.id "
      "WHERE c.sealed = 1 AND coalesce(i.role, '') NOT IN "
      "('investigator', 'prosecutor', 'judge', 'alleged_perpetrator')) "
      "SELECT text, gen, dat, acc, ins, prep, loc, abl, person FROM name WHERE sealed = 1 "
      "UNION ALL "
      "SELECT n.text, n.gen, n.dat, n.acc, n.ins, n.prep, n.loc, n.abl, n.person "
      "FROM somebody s JOIN name n ON n.person = s.person WHERE n.sealed = 0";

constexpr const char *Others
    = "SELECT author, 0 FROM source WHERE sealed = 1 AND author IS NOT NULL "
      "UNION ALL SELECT name, 0 FROM official "
      "WHERE sealed = 1 AND name IS NOT NULL "
      "UNION ALL SELECT ref, 1 FROM \"case\" WHERE sealed = 1 "
      "UNION ALL SELECT title, 1 FROM \"case\" WHERE sealed = 1 AND title LIKE '% %'";

constexpr const char *InCases
    = "SELECT n.text, n.gen, n.dat, n.acc, n.ins, n.prep, n.loc, n.abl, n.person FROM name n "
      "WHERE n.deleted = 0 AND n.text LIKE '% %' AND EXISTS (SELECT 1 FROM involvement i "
      "JOIN \"case\" c ON c.id = i.\"case\" WHERE i.person = n.person AND i.deleted = 0 "
      "AND c.deleted = 0 AND coalesce(i.role, '') NOT IN "
      "('investigator', 'prosecutor', 'judge', 'alleged_perpetrator'))";

} // namespace

Result<QList<SealedText>> readNamesInCases(const Connection &connection, qint64 most)
{
    QList<SealedText> texts;
    Statement count(connection.handle(), "SELECT count(*) FROM name");
    if (!count.row() || count.integer(0) > most)
        return count.finished().map([&texts] {
            return texts;
        });
    Statement names(connection.handle(), InCases);
    while (names.row()) {
        const QUuid person = names.uuid(Spellings);
        for (int i = 0; i < Spellings; ++i) {
            const QString text = names.text(i).trimmed();
            if (text.contains(u' '))
                texts << SealedText { text, person };
        }
    }
    if (const auto done = names.finished(); !done)
        return tl::unexpected(done.error());
    return texts;
}

Result<QList<SealedText>> readSealedTexts(const Connection &connection)
{
    QList<SealedText> texts;
    Statement names(connection.handle(), Names);
    while (names.row()) {
        const QUuid person = names.uuid(Spellings);
        for (int i = 0; i < Spellings; ++i) {
            if (const QString text = names.text(i); !text.trimmed().isEmpty())
                texts << SealedText { text, person };
        }
    }
    if (const auto done = names.finished(); !done)
        return tl::unexpected(done.error());
    Statement others(connection.handle(), Others);
    while (others.row())
        texts << SealedText { others.text(0), {}, others.integer(1) != 0 };
    if (const auto done = others.finished(); !done)
        return tl::unexpected(done.error());
    return texts;
}

} // namespace habeas
