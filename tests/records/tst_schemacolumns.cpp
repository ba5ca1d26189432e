#include "app/casefile/casefolder.h"
#include "app/casefile/listview.h"
#include "app/casefile/officepapers.h"
#include "app/casefile/rulepackfile.h"
#include "app/records/lists/recordcells.h"
#include "app/vault/engine.h"

#include <QTest>

#include "tests/support/temporaryvault.h"
#include "tests/programs/testmain.h"

namespace habeas::test {

/// The tables are written by hand and the descriptions too: they must name the same columns.
class TstSchemaColumns : public QObject
{
    Q_OBJECT

private slots:
    void everyTableHasExactlyTheColumnsOfItsDescription();
    void everyReferenceHasAnIndex();

private:
    template<class R>
    void compare(const Connection &connection);
};

template<class R>
void TstSchemaColumns::compare(const Connection &connection)
{
    ColumnLister lister;
    lister.add("seq");
    lister.add("id");
    const R empty;
    R::describe(empty, lister);
    for (const char *shared : { "note", "sealed", "deleted" })
        lister.add(shared);

    QList<QByteArray> columns;
    Statement query(connection.handle(), "SELECT name FROM pragma_table_info(?)");
    query.bind(1, QString::fromLatin1(R::kind.table));
    while (query.row())
        columns << '"' + query.text(0).toUtf8() + '"';
    // A column that came later stands at the table's end; its place means nothing.
    QList<QByteArray> described = lister.columns();
    std::ranges::sort(columns);
    std::ranges::sort(described);
    QCOMPARE(columns, described);
}

void TstSchemaColumns::everyTableHasExactlyTheColumnsOfItsDescription()
{
    TemporaryVault place;
    const Connection &connection = place.vault().connection();
    compare<Case>(connection);
    compare<Official>(connection);
    compare<Wording>(connection);
    compare<Salutation>(connection);
    compare<RulePackFile>(connection);
    compare<ListView>(connection);
    compare<LetterTemplate>(connection);
    compare<OfficeWord>(connection);
    compare<OfficePaper>(connection);
    const CaseFolder folder;
    CaseFolder::eachList(folder, [&]<class R>(const QList<R> &) {
        if (!QTest::currentTestFailed())
            compare<R>(connection);
    });
}

void TstSchemaColumns::everyReferenceHasAnIndex()
{
    TemporaryVault place;
    Statement query(place.vault().connection().handle(),
                    "SELECT m.name || '.' || f.\"from\" FROM sqlite_schema m "
                    "JOIN pragma_foreign_key_list(m.name) f WHERE m.type = 'table' "
                    "AND NOT EXISTS (SELECT 1 FROM pragma_index_list(m.name) l "
                    "JOIN pragma_index_info(l.name) i WHERE i.seqno = 0 AND i.name = f.\"from\")");
    QStringList without;
    while (query.row())
        without << query.text(0);
    QVERIFY(query.finished());
    QCOMPARE(without, QStringList());
}

HABEAS_TEST(TstSchemaColumns)

} // namespace habeas::test

#include "tst_schemacolumns.moc"
