#include "tests/letters/documentcases.h"
#include "tests/letters/holes.h"
#include "tests/programs/testmain.h"

namespace habeas::test {

/// Every template in every language against cases of every kind: a whole document or a refusal
/// that says why, never a hole.
class TstDocuments : public QObject
{
    Q_OBJECT

private slots:
    void everyTemplateIsWholeOrRefused_data();
    void everyTemplateIsWholeOrRefused();
    void theIndexSaysWhatThereIs();
    void appealsTakeOnePage();
    void aLetterMayNotAskForWhatOnlyTheOfficeMayPrint_data();
    void aLetterMayNotAskForWhatOnlyTheOfficeMayPrint();
    void sealedRecordsReachNoDocument();
    void namesAreNeverMarkup();
    void picturesAreNeverRead();
    void twoHundredPagesAreLaidOut();
};

namespace {

QList<CaseFolder> everyCase()
{
    QList<CaseFolder> all = casesOf(u"tests/data/zhanbolat-mamay.json"_s);
    all << casesOf(u"resources/sample/sample.json"_s);
    for (const char *country :
         { "belarus", "egypt", "iran", "pakistan", "russia", "saudi-arabia", "turkiye" })
        all << casesOf(u"tests/data/invented-%1.json"_s.arg(QString::fromLatin1(country)));
    CaseFolder bare = smallCase();
    bare.sentences.clear();
    bare.people.first().occupation.clear();
    all << bare << CaseFolder();
    return all;
}

} // namespace

void TstDocuments::everyTemplateIsWholeOrRefused_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<int>("language");
    for (const TemplateInfo &info : shippedTemplates()) {
        for (const Language language : info.languages)
            QTest::addRow("%s %s", qPrintable(info.id), qPrintable(languageCode(language)))
                << info.id << static_cast<int>(language);
    }
}

void TstDocuments::everyTemplateIsWholeOrRefused()
{
    QFETCH(QString, id);
    QFETCH(int, language);
    int made = 0;
    for (const CaseFolder &as : everyCase()) {
        for (const CaseFolder &folder : { as, withSentLetter(withEveryConsent(as)) }) {
            LetterWish asked = wishFor(id, static_cast<Language>(language));
            const QList<Id<Person>> people = peopleAtRisk(folder);
            if (people.size() > 1)
                asked.person = people.first();
            const auto document = composeLetter(folder, asked);
            if (!document) {
                QVERIFY2(isNamedRefusal(document.error().message),
                         qPrintable(folder.file.ref + u": "_s + document.error().message));
                continue;
            }
            ++made;
            const QString hole = holeIn(linesOf(*document));
            QVERIFY2(hole.isEmpty(), qPrintable(folder.file.ref + u": …"_s + hole));
            const QString subject = holeIn(document->subject);
            QVERIFY2(subject.isEmpty() && !document->subject.isEmpty(), qPrintable(subject));
            const bool asks = infoOf(id).reader == Reader::Authorities;
            const QString doubt = asks ? doubtIn(linesOf(*document)) : QString();
            QVERIFY2(doubt.isEmpty(), qPrintable(folder.file.ref + u": …"_s + doubt));
            for (const LetterFinding &finding : document->findings)
                QVERIFY2(finding.level != LetterFinding::Level::Block, qPrintable(finding.text));
        }
    }
    QVERIFY(made > 0);
}

void TstDocuments::theIndexSaysWhatThereIs()
{
    QStringList groups;
    const QList<TemplateInfo> all = shippedTemplates();
    QCOMPARE(all.size(), 26);
    for (const TemplateInfo &info : all) {
        QVERIFY2(!info.title.isEmpty() && !info.purpose.isEmpty() && !info.groupTitle.isEmpty()
                     && !info.version.isEmpty() && !info.languages.isEmpty(),
                 qPrintable(info.id));
        if (groups.isEmpty() || groups.last() != info.group) {
            QVERIFY2(!groups.contains(info.group), qPrintable(info.group));
            groups << info.group;
        }
        for (const QString &purpose : info.consents)
            QVERIFY2(isCode(u"consent_purpose"_s, purpose), qPrintable(purpose));
        const bool own = info.reader == Reader::Office || info.reader == Reader::Family
            || info.id == u"compliance-calendar"_s;
        QCOMPARE(info.consents.isEmpty(), own);
    }
}

void TstDocuments::appealsTakeOnePage()
{
    const CaseFolder folder = seedCase();
    for (const TemplateInfo &info : shippedTemplates()) {
        if (info.group != u"appeal"_s)
            continue;
        for (const Language language : info.languages) {
            LetterWish asked = wishFor(info.id, language);
            asked.paragraphs.clear();
            const auto letter = composeLetter(folder, asked);
            QVERIFY2(letter, qPrintable(refusalOf(letter)));
            const auto pages = LetterPages::layOut(*letter, defaultLetterPage());
            QVERIFY(pages);
            QVERIFY2((*pages)->pageCount() == 1,
                     qPrintable(info.id + u' ' + languageCode(language)));
        }
    }
}

void TstDocuments::aLetterMayNotAskForWhatOnlyTheOfficeMayPrint_data()
{
    QTest::addColumn<QString>("text");
    for (const char *name :
         { "sources", "contacts", "deadlines", "next_deadlines", "ill_treatment", "person.born",
           "person.description", "case.summary", "person.residence", "person.identity" })
        QTest::newRow(name) << u"<p>{{person.name}}{{#%1}}x{{/%1}}</p>"_s.arg(
            QString::fromLatin1(name));
    // What only documents of other kinds know is not even a name for a letter.
    for (const char *name : { "measures", "track", "chronology", "duties", "permissions" })
        QTest::newRow(name) << u"<p>{{person.name}}{{#%1}}x{{/%1}}</p>"_s.arg(
            QString::fromLatin1(name));
}

void TstDocuments::aLetterMayNotAskForWhatOnlyTheOfficeMayPrint()
{
    QFETCH(QString, text);
    const auto letter = composeLetter(withEveryConsent(seedCase()), wish(), text);
    QVERIFY(!letter);
    QVERIFY2(letter.error().message.startsWith(u"Line 1, column"_s),
             qPrintable(letter.error().message));
    QVERIFY(letter.error().detail.startsWith(u":1:"_s));
}

void TstDocuments::sealedRecordsReachNoDocument()
{
    CaseFolder folder = withSentLetter(withEveryConsent(seedCase()));
    for (Measure &measure : folder.measures)
        measure.sealed = measure.type == u"house_arrest";
    for (Event &event : folder.events)
        event.sealed = event.type == u"vigil";
    for (Source &source : folder.sources)
        source.sealed = source.type == u"press";
    int made = 0;
    for (const TemplateInfo &info : shippedTemplates()) {
        const auto document = composeLetter(folder, wishFor(info.id, info.languages.first()));
        if (!document)
            continue;
        ++made;
        for (const QString &secret : { u"house arrest:"_s, u"under house arrest"_s, u"vigil"_s,
                                       u"Report on the sentence"_s })
            QVERIFY2(!document->html.contains(secret), qPrintable(info.id + u": "_s + secret));
    }
    QVERIFY(made > 15);
}

void TstDocuments::namesAreNeverMarkup()
{
    CaseFolder folder = withEveryConsent(seedCase());
    for (Name &name : folder.names)
        name.text = u"<b>A</b> {{case.ref}} <img src=\"file:///etc/hostname\"/> & B"_s;
    for (const QString &id : { u"chronology"_s, u"wgad-questionnaire"_s, u"family-sheet"_s,
                               u"compliance-calendar"_s, u"ua-bulletin"_s }) {
        const auto document = composeLetter(folder, wishFor(id));
        QVERIFY2(document, qPrintable(refusalOf(document)));
        QVERIFY(document->html.contains(u"&lt;b&gt;A&lt;/b&gt; {{case.ref}} &lt;img"_s));
        QVERIFY(!document->html.contains(u"<img"_s));
        QVERIFY(document->text.contains(u"<b>A</b> {{case.ref}}"_s));
    }
}

void TstDocuments::picturesAreNeverRead()
{
    const CaseFolder folder = seedCase();
    for (const char *tag :
         { "<img src=\"file:///etc/hostname\"/>", "<img src=\"http://x.example/\"/>",
           "<p background=\"/etc/hostname\">x</p>", "<p style=\"background:url(x)\">",
           "<link href=\"x\"/>", "{{>top}}" }) {
        const auto letter
            = composeLetter(folder, wish(), u"<p>{{person.name}}</p>"_s + QString::fromLatin1(tag));
        QVERIFY2(!letter, tag);
        QVERIFY2(letter.error().message.contains(u"Line 1"_s), qPrintable(letter.error().message));
    }
}

void TstDocuments::twoHundredPagesAreLaidOut()
{
    LetterWish asked = wishFor(u"family-sheet"_s);
    asked.paragraphs.clear();
    for (int i = 0; i < 200; ++i)
        asked.paragraphs << u"Many words, one after the other, and so on to the end. "_s.repeated(
            28);
    const auto document = composeLetter(seedCase(), asked);
    QVERIFY2(document, qPrintable(refusalOf(document)));
    const auto pages = LetterPages::layOut(*document, defaultLetterPage());
    QVERIFY(pages);
    QVERIFY2((*pages)->pageCount() > 100, qPrintable(QString::number((*pages)->pageCount())));
    QVERIFY(!pdfOf(*document).isEmpty());
}

HABEAS_TEST(TstDocuments)

} // namespace habeas::test

#include "tst_documents.moc"
