#include "app/letters/template/runningtext.h"

#include "tests/letters/documentcases.h"
#include "tests/programs/testmain.h"

namespace habeas::test {

/// Recorded words inside a sentence.
class TstRunningText : public QObject
{
    Q_OBJECT

private slots:
    void namesLoseTheirStop_data();
    void namesLoseTheirStop();
    void aSentenceGoesOn_data();
    void aSentenceGoesOn();
    void quotesInsideQuotes_data();
    void quotesInsideQuotes();
    void aTemplateThatQuotesNestsThem();
};

void TstRunningText::namesLoseTheirStop_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("inside");
    const auto row = [](const QString &name, const QString &inside) {
        QTest::newRow(qPrintable(name)) << name << inside;
    };
    for (const QString &name :
         { u"Court"_s, u"Supreme Court of Kazakhstan"_s, u"Алматинский районный суд"_s,
           u"Қазақстанның Жоғарғы Соты"_s, u"Court No. 2"_s, u"Court (first instance)"_s,
           u"ТОО «Трибуна»"_s })
        row(name + u'.', name);
    for (const QString &name :
         { u"Суд Алматинской обл."_s, u"500 000 руб."_s, u"Иванов И. И."_s, u"Acme Inc."_s,
           u"Martin Luther King Jr."_s, u"2023 ж."_s, u"и т.д."_s, u"and so on…"_s, u"and ..."_s,
           u"Court"_s, u""_s, u"the U.S."_s, u"Acme Ltd."_s, u"в с. Тоболино г."_s })
        row(name, name);
}

void TstRunningText::namesLoseTheirStop()
{
    QFETCH(QString, name);
    QFETCH(QString, inside);
    QCOMPARE(withoutClosingStop(name), inside);
}

void TstRunningText::aSentenceGoesOn_data()
{
    QTest::addColumn<QString>("after");
    QTest::addColumn<bool>("goes");
    for (const QString &after : { u" passed judgment"_s, u", Almaty"_s, u"; "_s, u")"_s, u": "_s,
                                  u" вынес приговор"_s, u" (to be served"_s, u" – "_s })
        QTest::newRow(qPrintable(after)) << after << true;
    for (const QString &after : { u"</p>"_s, u". "_s, u" Article by article"_s, u""_s, u" "_s,
                                  u"</td><td>"_s, u"passed"_s })
        QTest::newRow(qPrintable(u'>' + after)) << after << false;
}

void TstRunningText::aSentenceGoesOn()
{
    QFETCH(QString, after);
    QFETCH(bool, goes);
    QCOMPARE(goesOn(after), goes);
}

void TstRunningText::quotesInsideQuotes_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("russian");
    const auto row = [](const QString &words, const QString &english, const QString &russian) {
        QTest::newRow(qPrintable(words)) << words << english << russian;
    };
    row(u"the paper “Tribuna” is closed"_s, u"the paper ‘Tribuna’ is closed"_s,
        u"the paper „Tribuna“ is closed"_s);
    row(u"газета «Трибуна» закрыта"_s, u"газета ‘Трибуна’ закрыта"_s,
        u"газета „Трибуна“ закрыта"_s);
    row(u"a \"b\" c \"d\""_s, u"a ‘b’ c ‘d’"_s, u"a „b“ c „d“"_s);
    row(u"die „Tribuna“ ist zu"_s, u"die ‘Tribuna’ ist zu"_s, u"die „Tribuna“ ist zu"_s);
    row(u"it's plain"_s, u"it's plain"_s, u"it's plain"_s);
}

void TstRunningText::quotesInsideQuotes()
{
    QFETCH(QString, words);
    QFETCH(QString, english);
    QFETCH(QString, russian);
    QCOMPARE(insideQuotes(words, Language::English), english);
    QCOMPARE(insideQuotes(words, Language::Russian), russian);
    QCOMPARE(insideQuotes(words, Language::Kazakh), russian);
}

void TstRunningText::aTemplateThatQuotesNestsThem()
{
    CaseFolder folder = smallCase();
    folder.people.first().occupation = u"editor of “Tribuna”"_s;
    const QString text = u"<p>“{{person.occupation}}” {{person.occupation}} {{person.name}}</p>"_s;
    const auto letter = composeLetter(folder, wish(), text);
    QVERIFY2(letter, qPrintable(refusalOf(letter)));
    QVERIFY2(letter->text.contains(u"“editor of ‘Tribuna’” editor of “Tribuna” Aida"_s),
             qPrintable(letter->text));
}

} // namespace habeas::test

using habeas::test::TstRunningText;
HABEAS_TEST(TstRunningText)
#include "tst_runningtext.moc"
