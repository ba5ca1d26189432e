#include "ui/widgets/fields/fieldmessage.h"

#include <QPushButton>
#include <QTest>

#include "tests/flows/everywhere.h"
#include "tests/flows/pageaudit.h"
#include "tests/programs/testmain.h"

using namespace Qt::StringLiterals;
using namespace habeas;
using namespace habeas::test;
using namespace habeas::ui;

/// What a person without a mouse, without sight, with large type or in another language needs of
/// every page and dialog. The pages are visited once in each language; each rule is one test.
class TstAudit final : public QObject
{
    Q_OBJECT

    QHash<QString, Problems> m_found; ///< by language

    const Problems &found(const QString &language)
    {
        if (!m_found.contains(language)) {
            Problems &problems = m_found[language];
            ShellFixture shell;
            shell.languages.use(language);
            onALaptop(shell);
            Audit audit(problems);
            int visits = 0;
            everywhere(shell, [&](const QString &where, QWidget *window) {
                audit.look(where, window);
                ++visits;
            });
            problems[u"visits"_s] << QString::number(visits);
        }
        return m_found[language];
    }

    void check(const QString &rule)
    {
        QFETCH(QString, language);
        none(found(language).value(rule));
    }

    static void none(const QStringList &problems)
    {
        for (const QString &problem : problems)
            qWarning().noquote() << problem; // all of them: a failure's own text is cut off
        QCOMPARE(problems.size(), 0);
    }

    /// The window as large as a small laptop's screen, whatever the test's screen is.
    static void onALaptop(ShellFixture &shell)
    {
        shell.window.setWindowState(Qt::WindowNoState);
        QCoreApplication::processEvents();
        shell.window.resize(1366, 768);
        QCoreApplication::processEvents();
    }

    static void languages()
    {
        QTest::addColumn<QString>("language");
        for (const QString &language : Languages::available())
            QTest::newRow(qPrintable(language)) << language;
    }

private slots:

    void everyPageIsVisited() { QVERIFY(found(u"en"_s).value(u"visits"_s).value(0).toInt() > 60); }

    void whatTakesTheFocusHasAName_data() { languages(); }

    void whatTakesTheFocusHasAName() { check(u"unnamed"_s); }

    void namesInAGroupDiffer_data() { languages(); }

    void namesInAGroupDiffer() { check(u"sameName"_s); }

    void tabFollowsTheEye_data() { languages(); }

    void tabFollowsTheEye() { check(u"tabOrder"_s); }

    void aLetterMeansOneThingInAWindow_data() { languages(); }

    void aLetterMeansOneThingInAWindow() { check(u"mnemonics"_s); }

    void targetsCanBeHit_data() { languages(); }

    void targetsCanBeHit() { check(u"targets"_s); }

    void picturesHaveWords_data() { languages(); }

    void picturesHaveWords() { check(u"icons"_s); }

    void symbolsAreSpokenInWords_data() { languages(); }

    void symbolsAreSpokenInWords() { check(u"symbols"_s); }

    void nothingIsCutOffWhereWordsAreLonger()
    {
        Problems problems;
        ShellFixture shell;
        onALaptop(shell);
        LongerWords longer;
        QCoreApplication::installTranslator(&longer);
        Audit audit(problems);
        everywhere(shell, [&audit](const QString &where, QWidget *window) {
            audit.lookForClippedText(where, window);
        });
        QCoreApplication::removeTranslator(&longer);
        none(problems.value(u"clipped"_s));
    }

    void twiceTheSizeReachesEveryControl()
    {
        Problems problems;
        ShellFixture shell;
        onALaptop(shell);
        shell.appearance().setZoom(200);
        Audit audit(problems);
        everywhere(shell, [&audit](const QString &where, QWidget *window) {
            audit.look200(where, window);
        });
        shell.appearance().setZoom(100);
        none(problems.value(u"reach"_s));
    }

    /// What stands under a field in the way of saving is heard with the field.
    void whatIsWrongIsSaidWithTheField()
    {
        ShellFixture shell;
        shell.unlock();
        emit shell.window.commands()->wanted(Command::LogDeadline);
        QTRY_VERIFY(QApplication::activeModalWidget());
        QWidget *form = QApplication::activeModalWidget();
        form->findChild<QPushButton *>(u"save"_s)->click();
        int messages = 0;
        for (FieldMessage *message : form->findChildren<FieldMessage *>()) {
            if (!message->isVisible() || message->text().isEmpty())
                continue;
            ++messages;
            bool said = false;
            for (QWidget *field : form->findChildren<QWidget *>())
                said = said || field->accessibleDescription().contains(message->text());
            QVERIFY2(said, qPrintable(message->text()));
        }
        form->close();
        QVERIFY(messages > 0);
    }
};

HABEAS_TEST(TstAudit)

#include "tst_audit.moc"
