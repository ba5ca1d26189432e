#include "app/actions/letters/officewords.h"
#include "app/actions/letters/templateactions.h"
#include "app/actions/session/undoactions.h"
#include "app/letters/template/lettertemplates.h"
#include "app/letters/template/templatecheck.h"

#include <QTest>

#include "tests/actions/testsession.h"
#include "tests/programs/testmain.h"

using namespace habeas;
using namespace habeas::test;
using namespace Qt::StringLiterals;

/// An office's own templates: kept beside the shipped ones, which nothing changes.
class TstTemplateActions : public QObject
{
    Q_OBJECT

private slots:

    void init() { m_test = std::make_unique<TestSession>(); }

    void cleanup() { m_test.reset(); }

    void theOfficesVersionTakesThePlace();
    void everySaveIsAVersionThatCanBeRestored();
    void resettingBringsTheShippedOneBack();
    void aTemplateOfTheOfficesOwnIsOffered();
    void savingIsOneStepThatCanBeUndone();
    void hostileTemplatesAreRefused_data();
    void hostileTemplatesAreRefused();
    void aFileGoesRoundUnchanged();
    void everyShippedTemplateCanBeChanged();
    void filesThatAreNoneAreRefused_data();
    void filesThatAreNoneAreRefused();
    void everyProblemIsFoundWithItsPlace();
    void everyVariableCanBeInserted_data();
    void everyVariableCanBeInserted();
    void whatReadersMayNotKnowIsNoName();
    void wordsAreKeptOnce();

private:
    [[nodiscard]] const Connection &connection() const
    {
        return m_test->session.vault->connection();
    }

    static TemplateDraft ours(const QString &content = u"<p>Ours: {{person.name}}</p>"_s)
    {
        return { u"appeal-generic"_s,        Language::English, u"Our appeal"_s,
                 u"About {{person.name}}"_s, content,           false };
    }

    std::unique_ptr<TestSession> m_test;
};

void TstTemplateActions::theOfficesVersionTakesThePlace()
{
    const auto shipped = templateInUse(connection(), u"appeal-generic"_s, Language::English);
    QVERIFY(shipped && shipped->content.contains(u"{{#sentences}}"_s));
    QVERIFY(!*officeTemplate(connection(), u"appeal-generic"_s, Language::English));
    const auto done = saveTemplate(m_test->session, ours());
    QVERIFY2(done, qPrintable(done ? QString() : done.error().message));
    QVERIFY(done->effects.first().contains(u"in the place of"_s));
    const auto own = officeTemplate(connection(), u"appeal-generic"_s, Language::English);
    QVERIFY(own && own->has_value());
    QCOMPARE((*own)->text, ours().content);
    QCOMPARE((*own)->version, u"office 1"_s);
    QVERIFY(!*officeTemplate(connection(), u"appeal-generic"_s, Language::Russian));
    QCOMPARE(shippedTemplate(u"appeal-generic"_s, Language::English)->text, shipped->content);
    int office = 0;
    const auto entries = templateEntries(connection());
    QVERIFY(entries);
    for (const TemplateEntry &entry : *entries) {
        QVERIFY(entry.shipped);
        office += entry.office ? 1 : 0;
    }
    QCOMPARE(office, 1);
}

void TstTemplateActions::everySaveIsAVersionThatCanBeRestored()
{
    QVERIFY(saveTemplate(m_test->session, ours()));
    QVERIFY(saveTemplate(m_test->session, ours(u"<p>Second {{person.name}}</p>"_s)));
    const qint64 sets = m_test->changeSets();
    const auto same = saveTemplate(m_test->session, ours(u"<p>Second {{person.name}}</p>"_s));
    QVERIFY(same && same->changeSet.isNull());
    QCOMPARE(m_test->changeSets(), sets);
    auto versions = templateVersions(connection(), u"appeal-generic"_s, Language::English);
    QVERIFY(versions);
    QCOMPARE(versions->size(), 2);
    QCOMPARE(versions->first().number.value_or(0), 2);
    QVERIFY(versions->first().inUse && !versions->last().inUse);
    QCOMPARE(versions->first().by, u"Tester"_s);
    QVERIFY(versions->first().saved.isSet());
    QVERIFY(restoreTemplate(m_test->session, versions->last().id));
    QCOMPARE((*officeTemplate(connection(), u"appeal-generic"_s, Language::English))->text,
             ours().content);
    QCOMPARE(restoreTemplate(m_test->session, newId<LetterTemplate>()).error().kind,
             ErrorKind::NotFound);
}

void TstTemplateActions::resettingBringsTheShippedOneBack()
{
    QVERIFY(!resetTemplate(m_test->session, u"appeal-generic"_s, Language::English));
    QVERIFY(saveTemplate(m_test->session, ours()));
    QVERIFY(resetTemplate(m_test->session, u"appeal-generic"_s, Language::English));
    QVERIFY(!*officeTemplate(connection(), u"appeal-generic"_s, Language::English));
    QCOMPARE(templateVersions(connection(), u"appeal-generic"_s, Language::English)->size(), 1);
}

void TstTemplateActions::aTemplateOfTheOfficesOwnIsOffered()
{
    TemplateDraft own = ours();
    own.key = u"thanks"_s;
    own.title = u"A word of thanks"_s;
    own.language = Language::Kazakh;
    QVERIFY(saveTemplate(m_test->session, own));
    const auto offered = templatesToWriteWith(connection());
    QVERIFY(offered);
    QCOMPARE(offered->last().id, u"thanks"_s);
    QCOMPARE(offered->last().languages, QList<Language> { Language::Kazakh });
    QVERIFY(resetTemplate(m_test->session, u"thanks"_s, Language::Kazakh));
    QVERIFY(templatesToWriteWith(connection())->last().id != u"thanks"_s);
}

void TstTemplateActions::savingIsOneStepThatCanBeUndone()
{
    QVERIFY(saveTemplate(m_test->session, ours()));
    QVERIFY(saveTemplate(m_test->session, ours(u"<p>Second {{person.name}}</p>"_s)));
    QVERIFY(undoLast(m_test->session));
    QCOMPARE((*officeTemplate(connection(), u"appeal-generic"_s, Language::English))->text,
             ours().content);
    QVERIFY(undoLast(m_test->session));
    QVERIFY(!*officeTemplate(connection(), u"appeal-generic"_s, Language::English));
}

void TstTemplateActions::hostileTemplatesAreRefused_data()
{
    QTest::addColumn<QString>("content");
    const auto row = [](const char *name, const QString &content) {
        QTest::newRow(name) << content;
    };
    row("picture of the disk", u"<p><img src=\"/etc/passwd\"></p>"_s);
    row("picture of the web", u"<img src='https://example.org/x.png'/>"_s);
    row("script", u"<script>alert(1)</script>"_s);
    row("style", u"<p style=\"background:url(file:///etc/hosts)\">x</p>"_s);
    row("frame", u"<iframe src=\"x\"></iframe>"_s);
    row("sealed", u"{{sealed}}"_s);
    row("relatives", u"{{person.relatives}}"_s);
    row("nesting", u"{{#requests}}"_s.repeated(400) + u"{{/requests}}"_s.repeated(400));
    row("raw", u"{{{person.name}}}"_s);
    row("huge", u"x"_s.repeated((1 << 20) + 1));
    row("empty", u"  \n"_s);
    row("zero", u"a"_s + QChar(0));
}

void TstTemplateActions::hostileTemplatesAreRefused()
{
    QFETCH(QString, content);
    const qint64 sets = m_test->changeSets();
    QVERIFY(!saveTemplate(m_test->session, ours(content)));
    TemplateDraft subject = ours();
    subject.subject = content;
    QVERIFY(QTest::currentDataTag() == QByteArray("picture of the disk")
            || QTest::currentDataTag() == QByteArray("picture of the web")
            || QTest::currentDataTag() == QByteArray("script")
            || QTest::currentDataTag() == QByteArray("style")
            || QTest::currentDataTag() == QByteArray("frame")
            || !saveTemplate(m_test->session, subject)); // tags are plain words in a subject
    QVERIFY(!readTemplateFile(writeTemplateFile(ours(content)), u"x.json"_s));
    if (!content.startsWith(u'<'))
        QCOMPARE(m_test->changeSets(), sets);
}

void TstTemplateActions::aFileGoesRoundUnchanged()
{
    const TemplateDraft draft = ours(u"<p>Ours «ә» &amp; {{person.name|upper-first}}</p>\n"_s);
    const auto read = readTemplateFile(writeTemplateFile(draft), u"x.json"_s);
    QVERIFY2(read, qPrintable(read ? QString() : read.error().message));
    QVERIFY(*read == draft);
}

/// As it is, and with a line of the office's own: out, checked, in and used.
void TstTemplateActions::everyShippedTemplateCanBeChanged()
{
    const auto entries = templateEntries(connection());
    QVERIFY(entries && entries->size() > 60);
    for (const TemplateEntry &entry : *entries) {
        auto draft = templateInUse(connection(), entry.key, entry.language);
        QVERIFY(draft);
        const QString which = entry.key + u'.' + languageCode(entry.language) + u' ';
        QVERIFY2(faultsIn(*draft).isEmpty(), qPrintable(which + faultsIn(*draft).join(u'\n')));
        draft->content += u"<p>Ours.</p>\n"_s;
        const auto read = readTemplateFile(writeTemplateFile(*draft), u"x.json"_s);
        QVERIFY2(read, qPrintable(which + (read ? QString() : read.error().message)));
        QVERIFY(*read == *draft);
    }
    auto reminder = templateInUse(connection(), u"followup-no-reply"_s, Language::Kazakh);
    QVERIFY(reminder);
    reminder->content += u"<p>Ours.</p>\n"_s;
    const auto done = saveTemplate(m_test->session, *reminder);
    QVERIFY2(done, qPrintable(done ? QString() : done.error().message));
}

void TstTemplateActions::filesThatAreNoneAreRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("not JSON") << QByteArray("<p>{{person.name}}</p>");
    QTest::newRow("another format") << QByteArray("{\"format\":\"habeas-case\"}");
    QTest::newRow("later") << QByteArray("{\"format\":\"habeas-template\",\"version\":2}");
    QTest::newRow("language") << QByteArray(
        "{\"format\":\"habeas-template\",\"version\":1,\"language\":\"fr\"}");
    QTest::newRow("more keys") << QByteArray(
        "{\"format\":\"habeas-template\",\"version\":1,\"language\":\"en\",\"run\":\"x\"}");
    QTest::newRow("short name") << writeTemplateFile(
        { u"../x"_s, Language::English, u"T"_s, u"s"_s, u"<p>x</p>"_s, false });
}

void TstTemplateActions::filesThatAreNoneAreRefused()
{
    QFETCH(QByteArray, bytes);
    const auto read = readTemplateFile(bytes, u"given.json"_s);
    QVERIFY(!read);
    QVERIFY(read.error().message.contains(u"given.json"_s));
}

void TstTemplateActions::everyProblemIsFoundWithItsPlace()
{
    const QList<TemplateProblem> problems = templateProblems(
        u"<p>{{person.nmae}}</p>\n{{sources}} {{person.name}} {{#sentences}}{{corut}}{{/sentences}}"_s);
    QCOMPARE(problems.size(), 3);
    QCOMPARE(problems.at(0).place.line, 1);
    QCOMPARE(problems.at(0).place.column, 4);
    QCOMPARE(problems.at(1).place.line, 2);
    QCOMPARE(problems.at(2).place.column, 43);
    const QList<TemplateProblem> shape
        = templateProblems(u"<img src=\"x\">\n{{#requests}}\n{{person.name|shout}}"_s);
    QCOMPARE(shape.size(), 3);
    QCOMPARE(shape.at(0).place.line, 1);
    QCOMPARE(shape.at(1).place.line, 2);
    QCOMPARE(shape.at(2).place.line, 3);
    QVERIFY(templateProblems(u"{{"_s.repeated(10000)).size() <= 50);
    QCOMPARE(templateProblems(u"{{x y}}<img>"_s.repeated(60)).size(), 50);
}

void TstTemplateActions::everyVariableCanBeInserted_data()
{
    QTest::addColumn<QString>("key");
    // One for each reader.
    for (const char *key : { "case-summary", "wgad-questionnaire", "press-note", "family-sheet",
                             "compliance-calendar", "ours" })
        QTest::newRow(key) << QString::fromLatin1(key);
}

void TstTemplateActions::everyVariableCanBeInserted()
{
    QFETCH(QString, key);
    const QList<TemplateVariable> variables = templateVariables(key);
    QVERIFY(variables.size() > 60);
    for (const TemplateVariable &variable : variables) {
        QVERIFY2(!variable.meaning.isEmpty(), qPrintable(variable.path));
        QString text = variable.insert;
        // From the inside out: each list around it.
        QString inside = variable.inside;
        while (!inside.isEmpty()) {
            QString outer;
            for (const TemplateVariable &other : variables) {
                if (other.path == inside)
                    outer = other.inside;
            }
            const QString name = outer.isEmpty() ? inside : inside.mid(outer.size() + 1);
            text = u"{{#%1}}%2{{/%1}}"_s.arg(name, text);
            inside = outer;
        }
        const QList<TemplateProblem> problems = templateProblems(text, key);
        QVERIFY2(
            problems.isEmpty(),
            qPrintable(text + u' ' + (problems.isEmpty() ? QString() : problems.first().message)));
    }
}

void TstTemplateActions::whatReadersMayNotKnowIsNoName()
{
    const auto problem = [](const QString &text, const QString &key) {
        const QList<TemplateProblem> problems = templateProblems(text, key);
        return problems.isEmpty() ? QString() : problems.first().message;
    };
    const QString measures = u"{{#measures}}{{type}}{{/measures}}"_s;
    QVERIFY(problem(measures, u"appeal-generic"_s).contains(u"knows no “measures”"_s));
    QVERIFY(problem(measures, u"ours"_s).contains(u"knows no"_s));
    QCOMPARE(problem(measures, u"case-summary"_s), QString());
    QVERIFY(problem(u"{{case.summary}}"_s, u"ours"_s).contains(u"give somebody away"_s));
    QCOMPARE(problem(u"{{case.summary}}"_s, u"case-summary"_s), QString());
    QVERIFY(problem(u"{{#sources}}{{title}}{{/sources}}"_s, u"press-note"_s)
                .contains(u"give somebody away"_s));
    QVERIFY(problem(u"{{permissions.medical}}"_s, u"case-summary"_s).contains(u"knows no"_s));
    QCOMPARE(problem(u"{{permissions.medical}}"_s, u"wgad-questionnaire"_s), QString());
    QCOMPARE(problem(u"{{case.title}} {{today|date:long}} {{person.age}}"_s, u"ours"_s), QString());
    QVERIFY(!subjectProblems(u"{{now.text}}"_s, u"ours"_s).isEmpty());
    QVERIFY(subjectProblems(u"{{now.text}}"_s, u"press-note"_s).isEmpty());
}

void TstTemplateActions::wordsAreKeptOnce()
{
    QVERIFY(addOfficeWord(m_test->session, u" Tribuna "_s));
    const auto again = addOfficeWord(m_test->session, u"tribuna"_s);
    QVERIFY(again && again->changeSet.isNull());
    QVERIFY(!addOfficeWord(m_test->session, u"two words"_s));
    QVERIFY(!addOfficeWord(m_test->session, u"12"_s));
    QCOMPARE(Repository<OfficeWord>(connection()).all()->size(), 1);
    QVERIFY(removeOfficeWord(m_test->session, u"TRIBUNA"_s));
    QVERIFY(!removeOfficeWord(m_test->session, u"Tribuna"_s));
}

HABEAS_TEST(TstTemplateActions)

#include "tst_templateactions.moc"
