#include "app/cli/line/optionparser.h"

#include <QTest>

#include "tests/programs/testmain.h"

using namespace habeas;
using namespace Qt::StringLiterals;

class TstOptionParser : public QObject
{
    Q_OBJECT

private slots:
    void optionsMayStandAnywhere();
    void twoDashesEndTheOptions();
    void aYearBeforeZeroIsAnArgument();
    void valuesOfARepeatableOptionMayFollowEachOther();
    void anEqualsSignCarriesAnyValue();
    void bytesThatAreNoTextAreRefused();
    void everyOptionOfACommandIsExplainedOnce();
    void whatIsWrongIsSaid_data();
    void whatIsWrongIsSaid();

private:
    static Result<Invocation> parse(const QStringList &words)
    {
        return parseCommandLine(words, allCommands(), allOptions());
    }
};

void TstOptionParser::optionsMayStandAnywhere()
{
    const QStringList plain { u"log-hearing"_s, u"V"_s, u"R"_s };
    const QStringList option { u"--at"_s, u"2022-05-06"_s };
    for (qsizetype place = 0; place <= plain.size(); ++place) {
        const auto call = parse(plain.mid(0, place) + option + plain.mid(place));
        QVERIFY(call);
        QCOMPARE(call->command, u"log-hearing"_s);
        QCOMPARE(call->arguments, plain.mid(1));
        QCOMPARE(call->value(u"at"_s), u"2022-05-06"_s);
    }
}

void TstOptionParser::twoDashesEndTheOptions()
{
    const auto call = parse({ u"date"_s, u"--json"_s, u"--"_s, u"--strict"_s });
    QVERIFY(call);
    QVERIFY(call->has(u"json"_s));
    QVERIFY(!call->has(u"strict"_s));
    QCOMPARE(call->arguments, QStringList { u"--strict"_s });
}

void TstOptionParser::aYearBeforeZeroIsAnArgument()
{
    const auto call = parse({ u"date"_s, u"-0044-03-15"_s });
    QVERIFY(call);
    QCOMPARE(call->arguments, QStringList { u"-0044-03-15"_s });
}

void TstOptionParser::valuesOfARepeatableOptionMayFollowEachOther()
{
    const auto call = parse({ u"letter"_s, u"V"_s, u"R"_s, u"--request"_s, u"one"_s, u"two"_s,
                              u"--request"_s, u"three"_s, u"--format"_s, u"txt"_s });
    QVERIFY(call);
    QCOMPARE(call->values(u"request"_s), QStringList({ u"one"_s, u"two"_s, u"three"_s }));
    QCOMPARE(call->arguments, QStringList({ u"V"_s, u"R"_s }));
}

void TstOptionParser::bytesThatAreNoTextAreRefused()
{
    const auto call = parse(
        { u"letter"_s, u"V"_s, u"R"_s, u"--request"_s, QString::fromUtf8("Release \xff\xfe her") });
    QVERIFY(!call);
    QCOMPARE(call.error().kind, ErrorKind::Usage);
    QVERIFY(call.error().message.contains(u"UTF-8"_s));
}

void TstOptionParser::anEqualsSignCarriesAnyValue()
{
    const auto call = parse({ u"log-hearing"_s, u"V"_s, u"R"_s, u"--note=--a = b"_s });
    QVERIFY(call);
    QCOMPARE(call->value(u"note"_s), u"--a = b"_s);
}

void TstOptionParser::everyOptionOfACommandIsExplainedOnce()
{
    QStringList explained;
    for (const OptionSpec &option : allOptions()) {
        QVERIFY2(!explained.contains(option.name), qPrintable(option.name));
        explained << option.name;
    }
    for (const CommandSpec &command : allCommands()) {
        for (const QString &option : command.options)
            QVERIFY2(explained.contains(option), qPrintable(command.name + u' ' + option));
    }
}

void TstOptionParser::whatIsWrongIsSaid_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QString>("said");
    QTest::newRow("nothing") << QStringList {} << u"a command is missing"_s;
    QTest::newRow("near command") << QStringList { u"deadlins"_s } << u"“deadlines”"_s;
    QTest::newRow("swapped letters") << QStringList { u"lsit"_s } << u"“list”"_s;
    QTest::newRow("near option") << QStringList { u"date"_s, u"x"_s, u"--strct"_s }
                                 << u"--strict"_s;
    QTest::newRow("far option") << QStringList { u"date"_s, u"x"_s, u"--zzzzzz"_s }
                                << u"no option --zzzzzz"_s;
    QTest::newRow("single dash") << QStringList { u"date"_s, u"x"_s, u"-s"_s } << u"no option"_s;
    QTest::newRow("other command's option")
        << QStringList { u"date"_s, u"x"_s, u"--court"_s, u"C"_s } << u"date does not take"_s;
    QTest::newRow("value missing")
        << QStringList { u"date"_s, u"x"_s, u"--author"_s } << u"needs a value"_s;
    QTest::newRow("option instead of value")
        << QStringList { u"date"_s, u"x"_s, u"--author"_s, u"--json"_s } << u"needs a value"_s;
    QTest::newRow("value for a switch")
        << QStringList { u"date"_s, u"x"_s, u"--json=yes"_s } << u"takes no value"_s;
    QTest::newRow("given twice") << QStringList { u"date"_s, u"x"_s,        u"--author"_s,
                                                  u"A"_s,    u"--author"_s, u"B"_s }
                                 << u"given twice"_s;
    QTest::newRow("argument missing") << QStringList { u"show"_s, u"V"_s } << u"REF"_s;
    QTest::newRow("argument too many")
        << QStringList { u"date"_s, u"6"_s, u"May"_s } << u"too many"_s;
}

void TstOptionParser::whatIsWrongIsSaid()
{
    QFETCH(const QStringList, words);
    QFETCH(const QString, said);
    const auto call = parse(words);
    QVERIFY(!call);
    QCOMPARE(call.error().kind, ErrorKind::Usage);
    QVERIFY2(call.error().message.contains(said), qPrintable(call.error().message));
}

HABEAS_TEST(TstOptionParser)
#include "tst_optionparser.moc"
