#include <QTest>

#include "tests/cli/office.h"
#include "tests/programs/testmain.h"

using namespace habeas::test;
using namespace Qt::StringLiterals;

/// Finding by name from the door: what, where, and why.
class TstCliSearch : public QObject
{
    Q_OBJECT

private slots:
    void aNameIsFoundHoweverItIsTyped_data();
    void aNameIsFoundHoweverItIsTyped();
    void theBoundIsKept();
    void nothingIsSaidInWords();
    void anEmptyTextIsRefused();

private:
    [[nodiscard]] QJsonObject search(const QStringList &rest) const
    {
        return m_office.run(u"search"_s, rest).json();
    }

    Office m_office { true };
};

void TstCliSearch::aNameIsFoundHoweverItIsTyped_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("matches");
    QTest::newRow("as written") << u"Zhanbolat Mamay"_s << QStringList { u"exact"_s };
    QTest::newRow("begun") << u"zhanb"_s << QStringList { u"prefix"_s };
    QTest::newRow("another script")
        << u"жанболат мамай"_s << QStringList { u"exact"_s, u"other_script"_s };
    QTest::newRow("the wrong keys") << u"ярфтищдфе"_s << QStringList { u"other_layout"_s };
    QTest::newRow("misspelt") << u"zhambolad"_s << QStringList { u"misspelt"_s };
}

void TstCliSearch::aNameIsFoundHoweverItIsTyped()
{
    QFETCH(QString, typed);
    QFETCH(QStringList, matches);
    const QJsonArray results = search({ typed }).value(u"results"_s).toArray();
    QVERIFY(!results.isEmpty());
    const QJsonObject first = results.first().toObject();
    QCOMPARE(first.value(u"case"_s).toString(), u"KZ-2022-001"_s);
    QVERIFY2(matches.contains(first.value(u"match"_s).toString()),
             qPrintable(first.value(u"match"_s).toString()));
    const QString match = first.value(u"match"_s).toString();
    const bool isPlain = match == u"exact" || match == u"prefix";
    QCOMPARE(first.value(u"reason"_s).isNull(), isPlain);
}

void TstCliSearch::theBoundIsKept()
{
    QCOMPARE(search({ u"a"_s, u"--limit"_s, u"2"_s }).value(u"results"_s).toArray().size(), 2);
    QVERIFY(m_office.run(u"search"_s, { u"a"_s, u"--limit"_s, u"0"_s }).exitCode != 0);
}

void TstCliSearch::nothingIsSaidInWords()
{
    const CliAnswer answer = runCli({ u"search"_s, m_office.vault(), u"qqqqxxxx"_s });
    QCOMPARE(answer.exitCode, 0);
    QVERIFY(QString::fromUtf8(answer.out).contains(u"qqqqxxxx"_s));
    const QJsonObject near = search({ u"mumiy"_s });
    QVERIFY(near.value(u"nearest"_s).toBool());
}

void TstCliSearch::anEmptyTextIsRefused()
{
    QVERIFY(m_office.run(u"search"_s, { u"  "_s }).exitCode != 0);
}

HABEAS_TEST(TstCliSearch)

#include "tst_search.moc"
