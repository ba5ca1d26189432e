#include "app/letters/gates/papernumbers.h"

#include "tests/letters/documentcases.h"
#include "tests/programs/testmain.h"

namespace habeas::test {

/// Numbers of papers and names on networks in what people type.
class TstPaperNumbers : public QObject
{
    Q_OBJECT

private slots:
    void numbersAreFound_data();
    void numbersAreFound();
    void handlesAreFound_data();
    void handlesAreFound();
    void whatIsOursIsNot();
};

void TstPaperNumbers::numbersAreFound_data()
{
    QTest::addColumn<QString>("found");
    const auto row = [](const char *text, const QString &found) {
        QTest::newRow(text) << found;
    };
    row("Паспорт C01234567.", u"C01234567"_s);
    row("Её паспорт № 4510 123456 изъят.", u"4510 123456"_s);
    row("ИНН 123456789012", u"123456789012"_s);
    row("ЖСН: 900131350123", u"900131350123"_s);
    row("Человек с номером 900131350123 задержан.", u"900131350123"_s);
    row("Her passport no. N 1234567 was taken.", u"N 1234567"_s);
    row("passport N12345678", u"N12345678"_s);
    row("ID 01234567", u"01234567"_s);
    row("Удостоверение личности № 045678901", u"045678901"_s);
    row("Жеке куәлік № 045678901", u"045678901"_s);
    row("Account KZ86 125K ZT50 0410 0100", u"KZ86 125K ZT50 0410 0100"_s);
    row("Cédula 0011203850012A", {}); // a letter at its end: not known
    row("Статья 272 часть 3 Уголовного кодекса", {});
    row("Дело № 227500031000123 от 12 марта 2024 года", {});
    row("по делу 7520-24-00-2/123", {});
    row("Паспорт выдан 12.03.2024.", {});
    row("On 2024-03-12 the ID was returned.", {});
    row("ID 2024-03-12", {});
    row("a fine of 1,234,567.50 manat", {});
    row("штраф 150 000 рублей, карта города", {});
    row("Law No. 123456 of 2020, Article 410", {});
    row("Reference KZ-2022-001/L1", {});
    row("identity of 12 people, 100000 signatures", {});
}

void TstPaperNumbers::numbersAreFound()
{
    QFETCH(QString, found);
    const QString text = QString::fromUtf8(QTest::currentDataTag());
    const QStringList numbers = paperNumbersIn(text);
    QCOMPARE(numbers, found.isEmpty() ? QStringList() : QStringList { found });
}

void TstPaperNumbers::handlesAreFound_data()
{
    QTest::addColumn<QString>("found");
    const auto row = [](const char *text, const QString &found) {
        QTest::newRow(text) << found;
    };
    row("Инстаграм @nigar_ism", u"@nigar_ism"_s);
    row("see t.me/nigar_ism.", u"t.me/nigar_ism"_s);
    row("https://www.instagram.com/nigar.ism", u"www.instagram.com/nigar.ism"_s);
    row("Telegram: nigar_ism", u"nigar_ism"_s);
    row("аккаунт nigar2020", u"nigar2020"_s);
    row("write to nigar@example.org", {});
    row("She posted on Facebook and Telegram.", {});
    row("Она вела канал в Телеграме, публикации удалены.", {});
    row("meet @ 5 pm", {});
}

void TstPaperNumbers::handlesAreFound()
{
    QFETCH(QString, found);
    const QString text = QString::fromUtf8(QTest::currentDataTag());
    QCOMPARE(handlesIn(text), found.isEmpty() ? QStringList() : QStringList { found });
}

/// Each is warned about, but for what stands on the office's own paper.
void TstPaperNumbers::whatIsOursIsNot()
{
    LetterWish asked = wish();
    asked.paragraphs
        = { u"Her passport N12345678 was taken. Write to @our_office or @nigar_ism."_s };
    asked.paper.foot = u"@our_office"_s;
    const auto letter = composeLetter(smallCase(), asked);
    QVERIFY2(letter, qPrintable(refusalOf(letter)));
    const auto warnings = [&letter](const QString &of) {
        return std::ranges::count_if(letter->findings, [&of](const LetterFinding &finding) {
            return finding.level == LetterFinding::Level::Warning && finding.text.contains(of);
        });
    };
    QCOMPARE(warnings(u"“N12345678” looks like the number of somebody’s paper"_s), 1);
    QCOMPARE(warnings(u"“@nigar_ism” is somebody’s name on a network"_s), 1);
    QCOMPARE(warnings(u"@our_office"_s), 0);
}

} // namespace habeas::test

using habeas::test::TstPaperNumbers;
HABEAS_TEST(TstPaperNumbers)
#include "tst_papernumbers.moc"
