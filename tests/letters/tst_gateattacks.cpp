#include "app/letters/gates/withheldwords.h"

#include "tests/letters/documentcases.h"
#include "tests/letters/officefile.h"
#include "tests/programs/testmain.h"

namespace habeas::test {

/// What somebody hostile would try to get a withheld thing out.
class TstGateAttacks : public QObject
{
    Q_OBJECT

private slots:
    void noSpellingOfATemplateReachesAClosedRecord_data();
    void noSpellingOfATemplateReachesAClosedRecord();
    void noNameIsReadAsMarkup_data();
    void noNameIsReadAsMarkup();
    void noFormatHoldsMoreThanThePage_data();
    void noFormatHoldsMoreThanThePage();
    void aBlankFormHasOneLineToFillIn();
};

namespace {

const QString secret = QStringLiteral("UNSPEAKABLE");

/// One open event between a sealed one and one nobody agreed to tell.
CaseFolder closedCase()
{
    CaseFolder folder = smallCase();
    const auto add = [&folder](const QString &type, const QString &text, bool sealed) {
        Event event;
        event.id = newId<Event>();
        event.person = personAtRisk(folder);
        event.type = type;
        event.text = text;
        event.place = text;
        event.at = date("2023-03-01");
        event.sealed = sealed;
        folder.events << event;
    };
    add(u"arrest"_s, secret + u" one"_s, true);
    add(u"search"_s, u"Police searched the flat."_s, false);
    add(u"torture"_s, secret + u" two"_s, false);
    Note note;
    note.id = newId<Note>();
    note.text = secret;
    folder.notes << note;
    folder.file.summary = secret;
    folder.people.first().residence = secret;
    folder.people.first().description = secret;
    folder.people.first().identityNumber = secret;
    return folder;
}

} // namespace

void TstGateAttacks::noSpellingOfATemplateReachesAClosedRecord_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text :
         { "{{#events}}{{text}} {{place}}{{/events}}",
           "{{#events}}{{.}}{{/events}}",
           "{{^events}}x{{/events}}{{#events}}{{index}}{{^is_last}}{{text}}{{/is_last}}{{/events}}",
           "{{#events}}{{#text}}{{text}}{{/text}}{{^text}}{{place}}{{/text}}{{/events}}",
           "{{#events.any}}{{#events}}{{text|upper-first}}{{/events}}{{/events.any}}",
           "{{events|join:\"; \"}}",
           "{{events.text}}",
           "{{events.0.text}}",
           "{{events.items.text}}",
           "{{{events}}}",
           "{{&events}}",
           "{{#events}}{{{text}}}{{/events}}",
           "{{=<% %>=}}<%#events%><%text%><%/events%>",
           "{{>events}}",
           "{{> detentions }}",
           "{{>../../schema/0001_vault}}",
           "{{#notes}}{{text}}{{/notes}}",
           "{{notes.text}}",
           "{{case.summary}}",
           "{{#case}}{{summary}}{{/case}}",
           "{{person.residence}}",
           "{{#person}}{{residence}}{{description}}{{/person}}",
           "{{^person.residence}}{{person.residence}}{{/person.residence}}",
           "{{person.residence|or:\"x\"}}",
           "{{person.identity}}{{person.identityNumber}}{{person.identity_number}}",
           "{{#ill_treatment}}{{text}}{{/ill_treatment}}",
           "{{#sealed}}{{text}}{{/sealed}}{{#events}}{{sealed}}{{/events}}",
           "{{#chronology}}{{#lines}}{{.}}{{/lines}}{{/chronology}}",
           "{{#new_facts}}{{text}}{{/new_facts}}",
           "{{EVENTS}}{{Events}}",
           "{{ events . text }}",
           "{{events\xe2\x80\x8b}}",
           "{{#lambda}}{{#events}}{{text}}{{/events}}{{/lambda}}",
           "{{constructor.prototype}}{{__proto__}}{{this}}{{../events}}",
           "{{#.}}{{#events}}{{text}}{{/events}}{{/.}}",
           "{{! {{#events}}{{text}}{{/events}} }}",
           "{{#paragraphs}}{{.}}{{/paragraphs}}" })
        QTest::newRow(text) << QString::fromUtf8(text);
}

void TstGateAttacks::noSpellingOfATemplateReachesAClosedRecord()
{
    QFETCH(QString, text);
    LetterWish asked = wish();
    // What is typed is never read as a template.
    asked.paragraphs = { u"{{#events}}{{text}}{{/events}} {{{person.residence}}}"_s };
    for (const bool draft : { false, true }) {
        asked.officeTemplate = OfficeTemplate { u"Own"_s, u"office 1"_s, u"Hello"_s,
                                                u"<p>A %1</p>"_s.arg(text), false };
        const auto letter
            = draft ? draftLetter(closedCase(), asked) : composeLetter(closedCase(), asked);
        if (!letter)
            continue;
        const QString page = pageWithBars(*letter);
        for (const QString &all : { letter->html, letter->text, letter->subject, page })
            QVERIFY2(!all.contains(secret, Qt::CaseInsensitive), qPrintable(all));
        for (const LetterFact &fact : letter->facts)
            QVERIFY2(!fact.text.contains(secret), qPrintable(fact.text));
        for (const LetterFinding &finding : letter->findings)
            QVERIFY2(!finding.text.contains(secret), qPrintable(finding.text));
    }
}

void TstGateAttacks::noNameIsReadAsMarkup_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name :
         { "<img src=\"file:///etc/passwd\">", "<img src=http://127.0.0.1/x.png>",
           "<link rel=stylesheet href=file:///etc/passwd>",
           "</title><style>@import url(file:///etc/passwd);</style>",
           "<p style=\"background:url(file:///etc/passwd)\">", "\"><script>alert(1)</script>",
           "&lt;img src=file:///etc/passwd&gt;", "<object data='file:///etc/passwd'></object>",
           "{{#events}}{{text}}{{/events}}", "]]><w:t>x</w:t><![CDATA[", "<!--", "-->" })
        QTest::newRow(name) << QString::fromUtf8(name);
}

void TstGateAttacks::noNameIsReadAsMarkup()
{
    QFETCH(QString, name);
    CaseFolder folder = smallCase();
    folder.names.first().text = name;
    folder.people.first().occupation = name;
    folder.sentences.first().court = name;
    LetterWish asked = wish();
    asked.subject = name;
    asked.requests = { name };
    asked.paragraphs = { name };
    asked.sender = { name, name, name, name };
    asked.paper.head = { name };
    asked.paper.foot = name;
    const auto letter = composeLetter(folder, asked);
    if (!letter)
        return; // a name that is no name may be refused
    static const QRegularExpression tags(u"<\\s*(img|link|script|object|w:t|import)"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    const QString body = letter->html.mid(letter->html.indexOf(u"<body"));
    QVERIFY2(!body.contains(tags), qPrintable(body));
    QCOMPARE(letter->html.count(u"<style"_s), 1);
    QCOMPARE(letter->html.count(u"</title>"_s), 1);
    QVERIFY(!body.contains(u"style=\"background"_s));
    for (const LetterFormat format : { LetterFormat::Pdf, LetterFormat::Docx, LetterFormat::Odt,
                                       LetterFormat::Html, LetterFormat::Text }) {
        const auto bytes = letterBytes(*letter, format);
        QVERIFY2(bytes || bytes.error().kind == ErrorKind::Refused,
                 qPrintable(bytes ? QString() : bytes.error().message));
        if (bytes && format == LetterFormat::Html)
            QVERIFY(!QString::fromUtf8(*bytes).contains(tags));
        if (bytes)
            QVERIFY(!bytes->contains("root:x:0:0"));
    }
}

void TstGateAttacks::noFormatHoldsMoreThanThePage_data()
{
    QTest::addColumn<int>("format");
    for (const LetterFormat format : { LetterFormat::Pdf, LetterFormat::Docx, LetterFormat::Odt,
                                       LetterFormat::Html, LetterFormat::Text })
        QTest::newRow(qPrintable(QString::number(int(format)))) << int(format);
}

void TstGateAttacks::noFormatHoldsMoreThanThePage()
{
    QFETCH(int, format);
    CaseFolder folder = closedCase();
    LetterWish asked = wish();
    asked.confirmations << u"withhold_name"_s;
    const auto letter = composeLetter(folder, asked);
    QVERIFY2(letter, qPrintable(refusalOf(letter)));
    const auto bytes = letterBytes(*letter, static_cast<LetterFormat>(format));
    QVERIFY2(bytes, qPrintable(bytes ? QString() : bytes.error().message));
    QByteArray all = *bytes;
    if (static_cast<LetterFormat>(format) == LetterFormat::Pdf)
        all += PdfOnDisk(*bytes).text().toUtf8()
            + toolSays(u"pdfinfo"_s, { PdfOnDisk(*bytes).path() }).toUtf8();
    if (static_cast<LetterFormat>(format) == LetterFormat::Docx
        || static_cast<LetterFormat>(format) == LetterFormat::Odt) {
        const OfficeFile file(*bytes);
        for (const QString &part : file.names())
            all += file.bytes(part);
    }
    for (const QByteArray &word : { QByteArray("UNSPEAKABLE"), QByteArray("Testova"),
                                    QByteArray("XX-1"), QByteArray("Tester") })
        QVERIFY2(!all.contains(word) || word == "XX-1", word.constData());
}

void TstGateAttacks::aBlankFormHasOneLineToFillIn()
{
    LetterWish own = wishFor(u"case-summary"_s);
    own.paragraphs.clear();
    own.blank = true;
    own.officeTemplate
        = OfficeTemplate { u"Own"_s, u"office 1"_s, u"Form"_s,
                           u"<p>{{person.name}}{{#person.sex}}, {{person.sex}}{{/person.sex}}"
                           "{{#now.since}}, since {{now.since}}{{/now.since}}</p>"_s,
                           false };
    const auto line = composeLetter(CaseFolder(), own);
    QVERIFY2(line, qPrintable(refusalOf(line)));
    const QString dots(16, u'.');
    QCOMPARE(line->text.trimmed(), dots + u", since "_s + dots);
    static const QRegularExpression dangling(u"\\.{5,} – *(<|$)"_s);
    for (const TemplateInfo &info : shippedTemplates()) {
        for (const Language language : info.languages) {
            if (!info.mayBeBlank)
                continue;
            LetterWish asked = wishFor(info.id, language);
            asked.paragraphs.clear();
            asked.blank = true;
            const auto form = composeLetter(CaseFolder(), asked);
            QVERIFY2(form, qPrintable(refusalOf(form)));
            QVERIFY2(!form->html.contains(dangling), qPrintable(info.id));
        }
    }
}

} // namespace habeas::test

using habeas::test::TstGateAttacks;
HABEAS_TEST(TstGateAttacks)
#include "tst_gateattacks.moc"
