#include "app/vault/hardening.h"
#include "app/vault/vault.h"

#include <QSqlQuery>
#include <QStringEncoder>
#include <QTest>

#include <sys/prctl.h>
#include <sys/resource.h>
#include <unistd.h>

#include "tests/programs/testmain.h"
#include "tests/vault/scratch.h"

using namespace habeas;
using namespace habeas::test;

namespace {

const QStringList Names { u"Zhanbolat Mamaev"_s, u"Жанболат Мамаев"_s, u"Қайрат Әлібекұлы"_s,
                          u"Törekul"_s, u"شهرزاد"_s };

/// Which of the names stands in the bytes, in any of the usual encodings.
QString leakIn(const QByteArray &bytes)
{
    for (const QString &name : Names) {
        for (const auto encoding :
             { QStringConverter::Utf8, QStringConverter::Utf16LE, QStringConverter::Utf16BE }) {
            QStringEncoder encode(encoding);
            const QByteArray needle = encode(name);
            if (bytes.contains(needle))
                return name;
        }
    }
    return {};
}

} // namespace

class TstSecrecy : public QObject
{
    Q_OBJECT

private slots:
    void noFileEverHoldsAName();
    void errorsNameNoPerson();
    void aHardenedProcessLeavesNoCore();
};

void TstSecrecy::noFileEverHoldsAName()
{
    const Scratch scratch;
    QTemporaryDir temporary;
    qputenv("TMPDIR", QFile::encodeName(temporary.path()));
    qputenv("SQLITE_TMPDIR", QFile::encodeName(temporary.path()));
    const auto look = [&](const QString &moment) {
        for (const QString &folder : { scratch.dir.path(), temporary.path() }) {
            for (const QFileInfo &info :
                 QDir(folder).entryInfoList(QDir::Files | QDir::Hidden | QDir::System)) {
                QFile file(info.filePath());
                QVERIFY(file.open(QIODevice::ReadOnly));
                const QString leak = leakIn(file.readAll());
                QVERIFY2(leak.isEmpty(), qPrintable(moment + u": "_s + info.fileName()));
            }
        }
        QVERIFY2(QDir(temporary.path()).isEmpty(), qPrintable(moment));
    };
    {
        const auto vault = scratch.create();
        QVERIFY(vault);
        for (int i = 0; i < 40; ++i) {
            for (const QString &name : Names)
                QVERIFY(addPerson(**vault, name));
        }
        QVERIFY(scratch.files().size() > 1); // the WAL is there to be looked at
        look(u"open"_s);
        // What needs a temporary store: sorting without an index, and an index made.
        QSqlQuery query((*vault)->connection().database());
        QVERIFY(query.exec(u"SELECT a.name FROM person a, person b ORDER BY a.name || b.seq"_s)
                && query.next());
        look(u"while sorting"_s);
        query.finish();
        QVERIFY(query.exec(u"CREATE INDEX by_name ON person (name)"_s));
        look(u"after an index"_s);
        QVERIFY(write(**vault, u"Remove"_s, u"DELETE FROM person WHERE seq > 10"_s));
    }
    look(u"closed"_s);
    QCOMPARE(scratch.files(), QStringList { u"office.habeas"_s });
    qunsetenv("TMPDIR");
    qunsetenv("SQLITE_TMPDIR");

    // The search itself finds what it looks for.
    const QByteArray utf16 = QStringEncoder(QStringConverter::Utf16BE)(Names[1]);
    QCOMPARE(leakIn(utf16), Names[1]);
}

void TstSecrecy::errorsNameNoPerson()
{
    const Scratch scratch;
    const auto vault = scratch.create();
    QVERIFY(vault);
    QVERIFY(addPerson(**vault, Names[1]));
    auto transaction = (*vault)->begin({ .words = Names[0], .author = Names[1] });
    QVERIFY(transaction);
    QSqlQuery query(transaction->database());
    QVERIFY(query.exec(u"PRAGMA defer_foreign_keys = ON"_s)
            && query.exec(u"INSERT INTO hearing (id, person, room) "
                          "SELECT randomblob(16), randomblob(16), name FROM person"_s));
    const auto refusedId = transaction->commit();
    QVERIFY(!refusedId);
    const QString wrong = Passphrase + u'!';
    const auto refusedOpening = scratch.open(wrong);
    QVERIFY(!refusedOpening);
    for (const QString &text : { messageOf(refusedId), messageOf(refusedOpening) }) {
        QVERIFY(leakIn(text.toUtf8()).isEmpty());
        QVERIFY(!text.contains(Passphrase));
    }
}

void TstSecrecy::aHardenedProcessLeavesNoCore()
{
    const int dumpable = prctl(PR_GET_DUMPABLE, 0, 0, 0, 0);
    hardenProcess();
    rlimit core {};
    QCOMPARE(getrlimit(RLIMIT_CORE, &core), 0);
    QCOMPARE(core.rlim_cur, rlim_t { 0 });
    QCOMPARE(prctl(PR_GET_DUMPABLE, 0, 0, 0, 0), 0);
    prctl(PR_SET_DUMPABLE, dumpable, 0, 0, 0);
}

HABEAS_TEST(TstSecrecy)
#include "tst_secrecy.moc"
