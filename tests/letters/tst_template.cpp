#include "app/letters/facts/resolver.h"
#include "app/letters/template/template.h"

#include <QRandomGenerator>

#include "tests/letters/lettercases.h"
#include "tests/programs/testmain.h"

namespace habeas::test {

/// Templates: what is said, and what is refused with its line and column.
class TstTemplate : public QObject
{
    Q_OBJECT

private slots:
    void mistakesAreNamedWithLineAndColumn_data();
    void mistakesAreNamedWithLineAndColumn();
    void sectionsListsAndFiltersSayWhatTheyShould_data();
    void sectionsListsAndFiltersSayWhatTheyShould();
    void aSkippedSectionIsStillChecked();
    void aNameFormNobodyTypedIsAskedFor();
    void valuesAreEscapedAndNeverReadAgain();
    void listsInsideThemselvesEnd();
    void anyTextIsSafe();
};

void TstTemplate::mistakesAreNamedWithLineAndColumn_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("place");
    QTest::addColumn<QString>("names");
    const auto row = [](const char *name, const QString &text, const char *place,
                        const char *names) {
        QTest::newRow(name) << text << QString::fromLatin1(place) << QString::fromLatin1(names);
    };
    row("unknown", u"<p>a</p>\n<p>{{person.nmae}}</p>"_s, ":2:4", "person.nmae");
    row("empty", u"{{sender.name}}"_s, ":1:1", "sender.name");
    row("forbidden", u"\n\n {{sources}}"_s, ":3:2", "may not be used");
    row("forbidden below", u"{{person.relatives}}"_s, ":1:1", "may not be used");
    row("forbidden section", u"{{#restrictions}}{{compliance}}{{/restrictions}}"_s, ":1:18",
        "may not be used");
    row("not closed", u"{{#sentences}}x"_s, ":1:1", "sentences");
    row("not opened", u"x{{/sentences}}"_s, ":1:2", "sentences");
    row("crossed", u"{{#sentences}}{{#restrictions}}{{/sentences}}{{/restrictions}}"_s, ":1:32",
        "{{/restrictions}}");
    row("open tag", u"x {{person.name"_s, ":1:3", "never closed");
    row("control character", u"a\nbc"_s + QChar(0) + u"d"_s, ":2:3", "cannot be printed");
    row("raw", u"{{{person.name}}}"_s, ":1:1", "{{{");
    row("raw sign", u"{{&person.name}}"_s, ":1:1", "{{&");
    row("other file", u"{{> secret}}"_s, ":1:1", "{{>");
    row("no filter", u"{{person.name|shout}}"_s, ":1:1", "shout");
    row("no style", u"{{letter.date|date:rough}}"_s, ":1:1", "date:rough");
    row("wrong filter", u"{{person.name|money}}"_s, ":1:1", "person.name");
    row("list as words", u"{{sentences}}"_s, ":1:1", "sentences");
    row("index outside", u"{{index}}"_s, ":1:1", "index");
    row("not a name", u"{{Person Name}}"_s, ":1:1", "Person Name");
    row("image", u"<p>\n <img src=\"x\"></p>"_s, ":2:2", "img");
    row("script", u"<script>x</script>"_s, ":1:1", "script");
    row("handler", u"<p onclick=\"x\">"_s, ":1:1", "onclick");
    row("style", u"<p style=\"background:url(x)\">"_s, ":1:1", "style");
    row("value in a tag", u"<p class=\"{{person.name}}\">"_s, ":1:1", "fixed values");
}

void TstTemplate::mistakesAreNamedWithLineAndColumn()
{
    QFETCH(QString, text);
    QFETCH(QString, place);
    QFETCH(QString, names);
    const auto letter = composeLetter(smallCase(), wish(), text);
    QVERIFY(!letter);
    QCOMPARE(letter.error().detail, place);
    const QStringList numbers = place.split(u':');
    QVERIFY2(letter.error().message.startsWith(
                 u"Line %1, column %2:"_s.arg(numbers.at(1), numbers.at(2))),
             qPrintable(letter.error().message));
    QVERIFY2(letter.error().message.contains(names), qPrintable(letter.error().message));
}

void TstTemplate::sectionsListsAndFiltersSayWhatTheyShould_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("says");
    const auto row = [](const QString &text, const QString &says) {
        QTest::newRow(qPrintable(text)) << text << says;
    };
    row(u"{{ person.name }}"_s, u"Aida Testova"_s);
    row(u"{{! nothing \" }}{{person.name}}"_s, u"Aida Testova"_s);
    row(u"{{#requests}}{{index}}{{#is_first}}!{{/is_first}}{{^is_last}},{{/is_last}}{{/requests}}"_s,
        u"1!,2"_s);
    row(u"{{requests|join:\" | \"}}"_s, u"One | two"_s);
    row(u"{{requests|join:\"}}\"}}"_s, u"One}}two"_s);
    row(u"{{#official}}to{{/official}}{{^official}}open{{/official}}"_s, u"open"_s);
    row(u"{{#sentences}}{{pronounced|date:on|upper-first}}: {{type}}{{/sentences}}"_s,
        u"On 10 April 2023: suspended sentence"_s);
    row(u"{{#sentences}}{{#fine}}{{fine|money}} ({{stated|money}}){{/fine}}{{/sentences}}"_s,
        u"1,234,567.50 tenge (US$20)"_s);
    row(u"{{#sentences}}{{law|law:short}}{{/sentences}}"_s, u"Article 272(3), Criminal Code"_s);
    row(u"{{#restrictions.any}}x{{/restrictions.any}}{{^restrictions.any}}none{{/restrictions.any}}"_s,
        u"none"_s);
    row(u"{{person.name|gen}}"_s, u"Aidas"_s);
    // What ends a sentence by itself needs no second full stop; dots to write on are as many.
    row(u"{{person.occupation}}. {{person.occupation}}.... {{person.name}}."_s,
        u"teacher etc. teacher etc..... Aida Testova."_s);
}

void TstTemplate::sectionsListsAndFiltersSayWhatTheyShould()
{
    QFETCH(QString, text);
    QFETCH(QString, says);
    CaseFolder folder = smallCase();
    folder.names.first().gen = u"Aidas"_s;
    folder.people.first().occupation = u"teacher etc."_s;
    folder.sentences.first().fine = { u"1234567.50"_s, u"KZT"_s, u"20"_s, u"USD"_s };
    folder.sentences.first().law
        = LawReference::fromText(u"KZ CC 272(3)"_s).value_or(LawReference());
    LetterWish two = wish();
    two.requests = { u"One"_s, u" "_s, u"two"_s };
    const auto letter = composeLetter(folder, two, text);
    QVERIFY2(letter, qPrintable(refusalOf(letter)));
    QCOMPARE(letter->text, says + u'\n');
}

void TstTemplate::aSkippedSectionIsStillChecked()
{
    const QString text = u"{{person.name}}{{#charges}}{{lawyer_of}}{{/charges}}"_s;
    QVERIFY(refusalOf(composeLetter(smallCase(), wish(), text)).contains(u"lawyer_of"_s));
}

void TstTemplate::aNameFormNobodyTypedIsAskedFor()
{
    const QString why = refusalOf(composeLetter(smallCase(), wish(), u"{{person.name|dat}}"_s));
    QVERIFY2(why.contains(u"dative"_s) && why.contains(u"Aida Testova"_s), qPrintable(why));
}

void TstTemplate::valuesAreEscapedAndNeverReadAgain()
{
    CaseFolder folder = smallCase();
    folder.names.first().text = u"<img src=\"/etc/passwd\"> {{sources}} & 'x' %1 \u202Eevil"_s;
    const auto letter = composeLetter(folder, wish());
    QVERIFY2(letter, qPrintable(refusalOf(letter)));
    QVERIFY(!letter->html.contains(u"<img"_s));
    QVERIFY(letter->html.contains(u"&lt;img src=&quot;/etc/passwd&quot;&gt; {{sources}} &amp;"_s));
    QVERIFY(letter->text.simplified().contains(
        u"<img src=\"/etc/passwd\"> {{sources}} & 'x' %1 evil"_s));
    QVERIFY(PdfOnDisk(pdfOf(*letter)).text().contains(u"<img src=\"/etc/passwd\">"_s));
}

void TstTemplate::listsInsideThemselvesEnd()
{
    LetterWish many = wish();
    many.requests.clear();
    for (int i = 0; i < 60; ++i)
        many.requests << u"x"_s;
    const QString open = u"{{#requests}}"_s;
    const QString close = u"{{/requests}}"_s;
    const QString deep = open.repeated(20) + u"x"_s + close.repeated(20);
    QVERIFY(refusalOf(composeLetter(smallCase(), many, deep)).contains(u"longer than"_s));
    const QString deeper = open.repeated(40) + close.repeated(40);
    QVERIFY(refusalOf(composeLetter(smallCase(), many, deeper)).contains(u"32"_s));
}

void TstTemplate::anyTextIsSafe()
{
    QRandomGenerator random(20220225);
    const QStringList parts { u"{{"_s,
                              u"}}"_s,
                              u"#"_s,
                              u"^"_s,
                              u"/"_s,
                              u"person"_s,
                              u".name"_s,
                              u"|"_s,
                              u"date"_s,
                              u":"_s,
                              u"\""_s,
                              u"sentences"_s,
                              u"\n"_s,
                              u"<p>"_s,
                              u"<"_s,
                              u"!"_s,
                              u"."_s,
                              u" "_s,
                              QString(QChar(0xd800)),
                              u"{{#sentences}}"_s,
                              u"{{/sentences}}"_s,
                              u"{{person.name}}"_s };
    const CaseFolder folder = smallCase();
    for (int round = 0; round < 3000; ++round) {
        QString text;
        for (int i = random.bounded(14); i >= 0; --i)
            text += parts.at(random.bounded(static_cast<int>(parts.size())));
        const auto letter = composeLetter(folder, wish(), text);
        QVERIFY(letter || !letter.error().message.isEmpty());
    }
}

HABEAS_TEST(TstTemplate)

} // namespace habeas::test

#include "tst_template.moc"
