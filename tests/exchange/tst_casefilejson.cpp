#include "app/exchange/casefilejson.h"

#include <QTest>

#include "tests/support/fixture.h"
#include "tests/support/testmain.h"

using namespace Qt::StringLiterals;

namespace habeas::test {

class TstCaseFileJson : public QObject
{
    Q_OBJECT

private slots:
    void aFileWrittenAndReadAgainIsTheSameBytes();
};

void TstCaseFileJson::aFileWrittenAndReadAgainIsTheSameBytes()
{
    const Result<CaseFile> file = readCaseFile(acceptanceCase());
    QVERIFY2(file, file ? "" : qPrintable(file.error().message));
    const QByteArray once = writeCaseFile(*file);
    const Result<CaseFile> again = readCaseFile(once);
    QVERIFY2(again, again ? "" : qPrintable(again.error().message));
    QCOMPARE(writeCaseFile(*again), once);
}

HABEAS_TEST(TstCaseFileJson)

} // namespace habeas::test

#include "tst_casefilejson.moc"
