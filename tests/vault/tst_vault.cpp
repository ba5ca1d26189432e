#include "app/vault/vault.h"

#include <QSqlQuery>
#include <QTest>

#include "tests/support/testmain.h"
#include "tests/vault/scratch.h"

using namespace habeas;
using namespace habeas::test;

class TstVault : public QObject
{
    Q_OBJECT

private slots:
    void aNewVaultOpensAgainWithItsPassphrase();
};

void TstVault::aNewVaultOpensAgainWithItsPassphrase()
{
    const Scratch scratch;
    {
        auto vault = scratch.create();
        QVERIFY2(vault, qPrintable(messageOf(vault)));
        const auto done
            = write(**vault, u"Add a person"_s, u"INSERT INTO person (id, name) VALUES (?, ?)"_s,
                    { newUuid().toRfc4122(), u"Жанболат"_s });
        QVERIFY2(done, qPrintable(messageOf(done)));
        QVERIFY(!done->isNull());
    }
    QCOMPARE(scratch.files(), QStringList { u"office.habeas"_s });
    auto vault = scratch.open();
    QVERIFY2(vault, qPrintable(messageOf(vault)));
    QCOMPARE(rowsOf(**vault, u"SELECT name FROM person"_s), QVariantList { u"Жанболат"_s });
    QCOMPARE((*vault)->info()->changeSets, 2);
}

HABEAS_TEST(TstVault)
#include "tst_vault.moc"
