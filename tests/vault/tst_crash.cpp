#include "app/vault/check.h"
#include "app/vault/vault.h"

#include <QProcess>
#include <QTest>

#include <cstdio>

#include <unistd.h>

#include "tests/programs/testmain.h"
#include "tests/vault/scratch.h"

using namespace habeas;
using namespace habeas::test;

namespace {

constexpr auto WriterVariable = "HABEAS_TEST_WRITER";

/// A person with so long a note that the journal goes back into the file every few of them, beside
/// the writer (checkpointer.h).
Result<QUuid> addLongPerson(Vault &vault, const QString &name)
{
    return write(vault, u"Add a person"_s,
                 u"INSERT INTO person (id, name, note) VALUES (?, ?, hex(randomblob(60000)))"_s,
                 { newUuid().toRfc4122(), name });
}

/// The child: adds people and says each one that is safe, until it is killed or has added enough.
int writePeople(const QString &folder, int howMany)
{
    auto key = VaultKey::derive(folder + u"/office.habeas"_s, Passphrase);
    if (!key)
        return 1;
    auto vault
        = Vault::open(std::move(*key), VaultSettings { .schemaFolder = folder + u"/schema"_s });
    if (!vault)
        return 2;
    for (int i = 0; i < howMany; ++i) {
        const QString name = QUuid::createUuid().toString(QUuid::WithoutBraces);
        if (!addLongPerson(**vault, name))
            return 3;
        std::puts(qPrintable(name));
        std::fflush(stdout);
    }
    return 0;
}

/// This program again, as a writer.
void startWriter(QProcess &process, const Scratch &scratch, int howMany)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QString::fromLatin1(WriterVariable),
                       scratch.dir.path() + u'|' + QString::number(howMany));
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(QCoreApplication::applicationFilePath(), { u"TstCrash"_s });
}

/// The names in a writer's output. Qt Test's own lines are no UUIDs; a last line cut short counts
/// for nothing.
QStringList namesIn(const QByteArray &output)
{
    QStringList names;
    for (const QByteArray &line : output.split('\n')) {
        if (line.size() == 36 && !QUuid::fromString(QString::fromLatin1(line)).isNull())
            names << QString::fromLatin1(line);
    }
    return names;
}

} // namespace

class TstCrash : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void everythingSaidToBeSafeSurvivesAKill();
    void twoProcessesWriteAtTheSameTime();
};

void TstCrash::initTestCase()
{
    const QStringList order = qEnvironmentVariable(WriterVariable).split(u'|');
    if (order.size() == 2)
        ::_exit(writePeople(order[0], order[1].toInt()));
}

void TstCrash::everythingSaidToBeSafeSurvivesAKill()
{
    const Scratch scratch;
    QVERIFY(scratch.create());
    QStringList safe;
    for (int round = 0; round < 6; ++round) {
        QProcess writer;
        startWriter(writer, scratch, 100'000);
        QByteArray output;
        const qsizetype enough = 5 + round * 7;
        while (namesIn(output).size() < enough) {
            QVERIFY(writer.waitForReadyRead(30'000));
            output += writer.readAllStandardOutput();
        }
        writer.kill();
        QVERIFY(writer.waitForFinished());
        output += writer.readAllStandardOutput();
        safe << namesIn(output);

        const auto vault = scratch.open();
        QVERIFY2(vault, qPrintable(messageOf(vault)));
        const QVariantList rows = rowsOf(**vault, u"SELECT name FROM person"_s);
        QStringList present;
        for (const QVariant &row : rows)
            present << row.toString();
        for (const QString &name : std::as_const(safe))
            QVERIFY2(present.contains(name), qPrintable(name));
        QVERIFY(present.size() <= safe.size() + round + 1); // at most one unsaid a kill
        const auto report = checkVault((*vault)->connection());
        QVERIFY2(report && report->sound(),
                 qPrintable(report ? report->problems.join(u'\n') : messageOf(report)));
    }
    QCOMPARE(scratch.files(), QStringList { u"office.habeas"_s });
}

void TstCrash::twoProcessesWriteAtTheSameTime()
{
    const Scratch scratch;
    const auto vault = scratch.create();
    QVERIFY(vault);
    QProcess first;
    QProcess second;
    startWriter(first, scratch, 40);
    startWriter(second, scratch, 40);
    for (int i = 0; i < 40; ++i) {
        const auto added = addPerson(**vault, u"from the window"_s);
        QVERIFY2(added, qPrintable(messageOf(added)));
    }
    for (QProcess *process : { &first, &second }) {
        QVERIFY(process->waitForFinished());
        QCOMPARE(process->exitCode(), 0);
    }
    QCOMPARE(rowsOf(**vault, u"SELECT count(*) FROM person"_s), QVariantList { 120 });
    const auto report = checkVault((*vault)->connection());
    QVERIFY2(report && report->sound(),
             qPrintable(report ? report->problems.join(u'\n') : QString()));
    QCOMPARE(report->changeSets, 121);
}

HABEAS_TEST(TstCrash)
#include "tst_crash.moc"
