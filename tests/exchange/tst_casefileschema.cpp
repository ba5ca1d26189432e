#include "app/exchange/casefilejson.h"

#include <QTest>

#include "tests/support/fixture.h"
#include "tests/programs/testmain.h"

using namespace Qt::StringLiterals;

namespace habeas::test {

/// The published schema is caseFileSchema()'s own output. After a change of the records, write it
/// again with: HABEAS_WRITE_SCHEMA=resources/schema/case-file.schema.json test_exchange
/// TstCaseFileSchema
class TstCaseFileSchema : public QObject
{
    Q_OBJECT

private slots:
    void thePublishedSchemaIsTheOneTheRecordsDescribe();
};

void TstCaseFileSchema::thePublishedSchemaIsTheOneTheRecordsDescribe()
{
    const QByteArray schema = caseFileSchema();
    const QString target = qEnvironmentVariable("HABEAS_WRITE_SCHEMA");
    if (!target.isEmpty())
        QVERIFY(writeAll(target, schema));
    QCOMPARE(readAll(QStringLiteral(HABEAS_SOURCE_DIR "/resources/schema/case-file.schema.json")),
             schema);
}

HABEAS_TEST(TstCaseFileSchema)

} // namespace habeas::test

#include "tst_casefileschema.moc"
