#include <QBuffer>
#include <QImage>
#include <QTest>

#include "tests/cli/office.h"
#include "tests/programs/testmain.h"

using namespace Qt::StringLiterals;

namespace habeas::test {

/// The office's letterhead and paper by the program's other door.
class TstOfficePaper : public QObject
{
    Q_OBJECT

private slots:
    void aLetterComesOutOnTheOfficesPaper();
    void whatCannotBeIsRefused();
};

void TstOfficePaper::aLetterComesOutOnTheOfficesPaper()
{
    const Office office(true);
    const auto letter = [&office](const QString &format) {
        const QString file = office.path(u"letter."_s + format);
        const CliAnswer answer
            = office.run(u"letter"_s,
                         { u"KZ-2022-001"_s, u"--format"_s, format, u"--out"_s, file, u"--force"_s,
                           u"--date"_s, u"2023-05-02"_s, u"--request"_s, u"Lift the ban."_s });
        return answer.exitCode == 0 ? readAll(file) : QByteArray();
    };
    QVERIFY(!letter(u"txt"_s).isEmpty());
    QCOMPARE(office.run(u"paper"_s).json()[u"size"].toString(), u"a4"_s);

    QImage picture(60, 30, QImage::Format_RGB32);
    picture.fill(Qt::blue);
    const QString logo = office.path(u"logo.png"_s);
    QVERIFY(picture.save(logo));
    const CliAnswer set = office.run(u"paper"_s,
                                     { u"set"_s, u"--size"_s, u"letter"_s, u"--head"_s,
                                       u"Examplewatch"_s, u"--head"_s, u"1 Sample Street"_s,
                                       u"--foot"_s, u"Registered"_s, u"--logo"_s, logo });
    QVERIFY2(set.exitCode == 0, qPrintable(set.err));
    const QJsonObject shown = office.run(u"paper"_s, { u"show"_s }).json();
    QCOMPARE(shown[u"size"].toString(), u"letter"_s);
    QCOMPARE(shown[u"head"].toArray().size(), 2);
    QCOMPARE(shown[u"logo"].toString(), u"png"_s);
    QVERIFY(letter(u"txt"_s).contains("Examplewatch\n1 Sample Street"));
    const QByteArray pdf = letter(u"pdf"_s);
    QVERIFY(pdf.contains("/MediaBox [0 0 612"));
    QVERIFY(letter(u"docx"_s).contains("word/media/logo.png"));

    QCOMPARE(office.run(u"paper"_s, { u"set"_s, u"--logo"_s, QString() }).exitCode, 0);
    const QJsonObject without = office.run(u"paper"_s).json();
    QCOMPARE(without[u"logo"].toString(), QString());
    QCOMPARE(without[u"foot"].toString(), u"Registered"_s); // the rest stays
    QCOMPARE(office.run(u"paper"_s, { u"reset"_s }).exitCode, 0);
    QVERIFY(!letter(u"txt"_s).contains("Examplewatch"));
    QCOMPARE(office.run(u"undo"_s).exitCode, 0); // the letter
    QCOMPARE(office.run(u"undo"_s).exitCode, 0); // the reset
    QCOMPARE(office.run(u"paper"_s).json()[u"foot"].toString(), u"Registered"_s);
}

void TstOfficePaper::whatCannotBeIsRefused()
{
    const Office office(false);
    for (const QStringList &wrong :
         { QStringList { u"set"_s }, QStringList { u"show"_s, u"--size"_s, u"a4"_s },
           QStringList { u"burn"_s }, QStringList { u"set"_s, u"--size"_s, u"a5"_s } })
        QCOMPARE(office.run(u"paper"_s, wrong).exitCode, 2);
    const CliAnswer both = office.run(
        u"paper"_s, { u"set"_s, u"--size"_s, u"letter"_s, u"--form"_s, u"din5008_b"_s });
    QCOMPARE(both.exitCode, 1);
    const QString text = office.write(u"logo.png"_s, "no picture");
    QCOMPARE(office.run(u"paper"_s, { u"set"_s, u"--logo"_s, text }).exitCode, 1);
    QCOMPARE(office.run(u"paper"_s).json()[u"form"].toString(), u"plain"_s);
}

} // namespace habeas::test

using habeas::test::TstOfficePaper;
HABEAS_TEST(TstOfficePaper)
#include "tst_officepaper.moc"
