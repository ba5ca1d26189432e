#include "app/records/store/drafts.h"
#include "app/records/store/repository.h"
#include "ui/help/helpdialog.h"
#include "ui/models/workbench.h"
#include "ui/palette/palettedialog.h"
#include "ui/palette/palettemodel.h"
#include "ui/records/newcasedialog.h"
#include "ui/shell/commands.h"
#include "ui/shell/helpdesk.h"
#include "ui/shell/workarea.h"
#include "ui/widgets/looks/namecover.h"
#include "ui/widgets/page.h"

#include <QAction>
#include <QDir>
#include <QLineEdit>
#include <QTest>

#include "tests/flows/shellfixture.h"
#include "tests/programs/testmain.h"

using namespace Qt::StringLiterals;
using namespace habeas;
using namespace habeas::test;
using namespace habeas::ui;

/// Finding anything and asking for help, in the real window.
class TstFindFlow final : public QObject
{
    Q_OBJECT

    static PaletteDialog *palette()
    {
        return qobject_cast<PaletteDialog *>(QApplication::activeModalWidget());
    }

    static void openPalette(ShellFixture &shell)
    {
        emit shell.window.commands()->wanted(Command::Find);
        QTRY_VERIFY(palette());
        QApplication::setActiveWindow(palette());
    }

    static QList<PaletteRow> rows() { return palette()->model()->rows(); }

    static bool has(PaletteRow::Kind kind)
    {
        const QList<PaletteRow> shown = rows();
        return std::any_of(shown.begin(), shown.end(), [kind](const PaletteRow &row) {
            return row.kind == kind;
        });
    }

private slots:

    void aPersonIsFoundAndTheirCaseOpens()
    {
        ShellFixture shell;
        shell.unlock();
        const QString ref = shell.window.workArea()->currentCase();
        openPalette(shell);
        palette()->setText(ref.toLower());
        QTRY_VERIFY(has(PaletteRow::Kind::Case));
        QCOMPARE(rows().first().caseRef, ref);
        QTest::keyClick(palette()->findChild<QLineEdit *>(), Qt::Key_Return);
        QTRY_COMPARE(shell.window.workArea()->shownCase(), ref);
        QVERIFY(!palette());
    }

    /// Before the answer is there, what stands in the list was found for other words.
    void enterWaitsForTheAnswer()
    {
        ShellFixture shell;
        shell.unlock();
        openPalette(shell);
        palette()->setText(u"qqqqxxxxzz"_s);
        QTRY_VERIFY(palette()->said().contains(u"qqqqxxxxzz"));
        palette()->setText(u"z"_s);
        QTRY_VERIFY(!rows().isEmpty());
        auto *text = palette()->findChild<QLineEdit *>();
        text->setText(u"KZ-0008"_s);
        QTest::keyClick(text, Qt::Key_Return);
        QTRY_COMPARE(shell.window.workArea()->shownCase(), u"KZ-0008"_s);
        QVERIFY(!palette());
    }

    void everyCommandIsListedWithItsKeysAndWhyNot()
    {
        ShellFixture shell;
        shell.unlock();
        openPalette(shell);
        const qsizetype all = rows().size();
        QVERIFY(all >= static_cast<int>(Command::About));
        palette()->setText(u"> redo"_s);
        const PaletteRow redo = rows().first();
        QVERIFY(!redo.enabled);
        QCOMPARE(redo.side, u"Ctrl+Shift+Z"_s);
        QVERIFY(!redo.why.isEmpty());
        QTest::keyClick(palette()->findChild<QLineEdit *>(), Qt::Key_Return);
        QVERIFY(palette()); // it stays, and says why
        QCOMPARE(palette()->said(), redo.why);
    }

    void whatWasUsedLastComesFirst()
    {
        ShellFixture shell;
        shell.unlock();
        openPalette(shell);
        palette()->setText(u"> dark"_s);
        QTest::keyClick(palette()->findChild<QLineEdit *>(), Qt::Key_Return);
        QTRY_VERIFY(!palette());
        openPalette(shell);
        QCOMPARE(rows().first().command, static_cast<int>(Command::ThemeDark));
        palette()->close();
        emit shell.window.commands()->wanted(Command::ThemeLight);
    }

    void whatTakesSomethingAwayIsNoFirstAnswer()
    {
        ShellFixture shell;
        shell.unlock();
        openPalette(shell);
        palette()->setText(u"> bin"_s);
        QCOMPARE(rows().first().command, static_cast<int>(Command::OpenBin));
        const QList<PaletteRow> shown = rows();
        QVERIFY(std::ranges::any_of(shown, [](const PaletteRow &row) {
            return row.command == static_cast<int>(Command::RemoveRecord);
        }));
    }

    void aCaseIsShownWithItsPeople()
    {
        ShellFixture shell;
        shell.unlock();
        const QString ref = shell.window.workArea()->currentCase();
        openPalette(shell);
        palette()->setText(ref);
        QTRY_VERIFY(has(PaletteRow::Kind::Case));
        const auto *model = palette()->model();
        const auto shown = [model](int column) {
            return model->index(0, column).data().toString();
        };
        QVERIFY2(shown(PaletteModel::Text).startsWith(ref + u" – "),
                 qPrintable(shown(PaletteModel::Text)));
        QVERIFY(!rows().first().people.isEmpty());
        const QString line
            = shown(PaletteModel::Text) + shown(PaletteModel::Why) + shown(PaletteModel::Side);
        QCOMPARE(line.count(ref), 1);
        shell.appearance().cover().setOn(true); // the code stands for the name
        QCOMPARE(shown(PaletteModel::Text), ref);
        shell.appearance().cover().setOn(false);
    }

    void anotherNumberIsNoHit()
    {
        ShellFixture shell;
        shell.unlock();
        const QString ref = shell.window.workArea()->currentCase();
        const QString other = ref.chopped(1) + u'8';
        openPalette(shell);
        palette()->setText(other);
        QTRY_VERIFY(!rows().isEmpty() && rows().first().isGuess);
        QTRY_VERIFY(palette()->said().contains(other));
        auto *typed = palette()->findChild<QLineEdit *>();
        QTest::keyClick(typed, Qt::Key_Return);
        QVERIFY(palette()); // nobody's case opens by Enter alone
        QVERIFY(shell.window.workArea()->shownCase().isEmpty());
        QTest::keyClick(typed, Qt::Key_Down);
        QTest::keyClick(typed, Qt::Key_Return);
        QTRY_VERIFY(!shell.window.workArea()->shownCase().isEmpty());
    }

    /// "4" is a letter on another layout, and no command is meant by it.
    void aNumberIsNoCommand()
    {
        ShellFixture shell;
        shell.unlock();
        openPalette(shell);
        palette()->setText(u"> XX-4"_s);
        QVERIFY2(rows().isEmpty(), qPrintable(rows().isEmpty() ? QString() : rows().first().text));
    }

    void whatIsOnlySpelledLikeItIsNoHit()
    {
        ShellFixture shell;
        shell.unlock();
        openPalette(shell);
        palette()->setText(u"mumiy"_s);
        QTRY_VERIFY(palette()->said().contains(u"mumiy"));
        for (const PaletteRow &row : rows())
            QVERIFY(row.isGuess);
        QTest::keyClick(palette()->findChild<QLineEdit *>(), Qt::Key_Return);
        QVERIFY(palette());
    }

    void commandsAreFoundByTheirNouns()
    {
        ShellFixture shell; // one for all: opening it takes longer than asking
        shell.unlock();
        openPalette(shell);
        const auto firstCommand = [] {
            for (const PaletteRow &row : rows()) {
                if (row.kind == PaletteRow::Kind::Command)
                    return row.text;
            }
            return QString();
        };
        const std::pair<QString, QString> asked[] = {
            { u"print"_s, u"Print today’s list"_s },
            { u"напечатать"_s, u"Print today’s list"_s },
            { u"согласие"_s, u"New: consent"_s },
            { u"consent"_s, u"New: consent"_s },
            { u"пустые бланки"_s, u"Blank forms"_s },
            { u"пустые бланк"_s, u"Blank forms"_s },
            { u"корзина"_s, u"Open the bin"_s },
            { u"корзин"_s, u"Open the bin"_s },
            { u"bin"_s, u"Open the bin"_s },
            { u"clipboard"_s, u"Paste a table"_s },
            { u"> charges"_s, u"This case: Charges"_s },
            { u"приговор"_s, u"New: sentence"_s },
            { u"backup"_s, u"Export every case"_s },
            { u"удалить"_s, u"Put into the bin"_s },
            { u"освобождение"_s, u"Event"_s },
            { u"пересчитать"_s, u"Compute every deadline again"_s },
        };
        for (const auto &[typed, found] : asked) {
            palette()->setText(typed);
            QTRY_COMPARE(firstCommand(), found);
        }
    }

    void aTabAndANewRecordAreOpened()
    {
        ShellFixture shell;
        shell.unlock();
        const QString ref = shell.window.workArea()->currentCase();
        openPalette(shell);
        palette()->setText(u"> this case: charges"_s);
        QTest::keyClick(palette()->findChild<QLineEdit *>(), Qt::Key_Return);
        QTRY_COMPARE(shell.window.workArea()->shownCase(), ref);
        openPalette(shell);
        palette()->setText(u"> new: consent"_s);
        QTest::keyClick(palette()->findChild<QLineEdit *>(), Qt::Key_Return);
        QTRY_VERIFY(QApplication::activeModalWidget());
        QVERIFY(QApplication::activeModalWidget()->windowTitle().contains(ref));
        QApplication::activeModalWidget()->close();
    }

    void nothingFoundIsNeverAllThatIsSaid()
    {
        ShellFixture shell;
        shell.unlock();
        openPalette(shell);
        palette()->setText(u"xyzzy"_s);
        QTRY_VERIFY(palette()->said().contains(u"xyzzy"));
        QVERIFY(palette()->said().contains(u"courts"_s)); // what was looked in
        QVERIFY(has(PaletteRow::Kind::NewCase));
        auto *typed = palette()->findChild<QLineEdit *>();
        QTest::keyClick(typed, Qt::Key_Return);
        QVERIFY(palette()); // no form opens by Enter alone
        for (qsizetype i = 0; i < rows().size(); ++i)
            QTest::keyClick(typed, Qt::Key_Down); // it is the last one
        QCOMPARE(rows().last().kind, PaletteRow::Kind::NewCase);
        QTest::keyClick(typed, Qt::Key_Return);
        QTRY_VERIFY(qobject_cast<NewCaseDialog *>(QApplication::activeModalWidget()));
        auto *form = QApplication::activeModalWidget();
        QCOMPARE(form->findChildren<QLineEdit *>().first()->text(), u"xyzzy"_s);
        QTest::keyClick(form, Qt::Key_Escape);
        QTRY_VERIFY(!QApplication::activeModalWidget());
        QVERIFY(readDrafts(shell.window.workbench()->connection())->isEmpty());
    }

    void hearingsAreFoundByTheirDay()
    {
        ShellFixture shell;
        shell.unlock();
        openPalette(shell);
        const auto all = Repository<Hearing>(shell.window.workbench()->connection()).all().value();
        const auto exact = std::ranges::find_if(all, [](const Hearing &one) {
            return one.at.isExactDay();
        });
        QVERIFY(exact != all.end());
        palette()->setText(u"hearing "_s + exact->at.earliest()->iso());
        QTRY_VERIFY(has(PaletteRow::Kind::Hearing));
        const PaletteRow first = rows().first();
        QCOMPARE(first.kind, PaletteRow::Kind::Hearing);
        QTest::keyClick(palette()->findChild<QLineEdit *>(), Qt::Key_Return);
        QTRY_COMPARE(shell.window.workArea()->shownCase(), first.caseRef);
        QCOMPARE(shell.window.workArea()->currentPage()->selectedRecord().record, first.record);
    }

    void aDayWithoutAHearingOffersToLogOne()
    {
        ShellFixture shell;
        shell.unlock();
        openPalette(shell);
        palette()->setText(u"hearing 12/99"_s);
        QTRY_VERIFY(palette()->said().contains(u"2099"_s));
        QVERIFY(palette()->said().contains(u"No hearing"_s));
        QCOMPARE(rows().first().command, static_cast<int>(Command::LogHearingAnywhere));
    }

    /// On a screen in Russian, too, what was learned in English is found, and shown in Russian.
    void commandsAreFoundInEnglishOnEveryScreen()
    {
        ShellFixture shell;
        shell.unlock();
        shell.languages.use(u"ru"_s);
        QCoreApplication::processEvents(); // the menus take the language
        openPalette(shell);
        const std::pair<QString, QString> asked[] = {
            { u"> templates"_s, u"Шаблоны"_s },
            { u"> restrictions of one judgment"_s, u"Ограничения"_s },
            { u"> as the system"_s, u"Как в системе"_s },
            { u"> this case: to check"_s, u"Проверить"_s },
        };
        for (const auto &[typed, found] : asked) {
            palette()->setText(typed);
            QVERIFY2(!rows().isEmpty(), qPrintable(typed));
            QVERIFY2(rows().first().text.contains(found),
                     qPrintable(typed + u" -> "_s + rows().first().text));
        }
    }

    void lockingClosesAndForgets()
    {
        ShellFixture shell;
        shell.unlock();
        openPalette(shell);
        palette()->setText(u"a"_s);
        QTRY_VERIFY(has(PaletteRow::Kind::Case) || has(PaletteRow::Kind::Person));
        shell.window.lock();
        QVERIFY(!palette());
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QVERIFY(shell.window.findChildren<PaletteDialog *>().isEmpty());
        shell.unlock();
        openPalette(shell);
        QVERIFY(palette()->findChild<QLineEdit *>()->text().isEmpty());
    }

    void helpOpensWhereOneStands()
    {
        ShellFixture shell;
        shell.unlock();
        const auto topic = [&shell] {
            emit shell.window.commands()->wanted(Command::Help);
            auto *help = qobject_cast<HelpDialog *>(QApplication::activeModalWidget());
            const QString shown = help ? help->currentTopic() : QString();
            QTest::keyClick(QApplication::activeModalWidget(), Qt::Key_Escape);
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
            return shown;
        };
        shell.window.workArea()->goTo(ListPage::Cases);
        QCOMPARE(topic(), u"cases"_s);
        shell.window.workArea()->goTo(ListPage::Hearings);
        QCOMPARE(topic(), u"hearings"_s);
        shell.window.workArea()->goTo(ListPage::Cases);
        shell.window.workArea()->showCase(shell.window.workArea()->currentCase());
        QCOMPARE(topic(), u"case"_s);
        QVERIFY(!QApplication::activeModalWidget());
    }

    void helpOpensAboveAForm()
    {
        ShellFixture shell;
        shell.unlock();
        emit shell.window.commands()->wanted(Command::LogHearingAnywhere);
        QTRY_VERIFY(QApplication::activeModalWidget());
        QWidget *form = QApplication::activeModalWidget();
        QApplication::setActiveWindow(form);
        QVERIFY(QApplication::focusWidget());
        shell.press(Qt::Key_F1);
        auto *help = qobject_cast<HelpDialog *>(QApplication::activeModalWidget());
        QVERIFY(help);
        QVERIFY(help->currentTopic() == u"hearings" || help->currentTopic() == u"dates");
        QTest::keyClick(help, Qt::Key_Escape);
        QCOMPARE(QApplication::activeModalWidget(), form);
        form->close();
    }

    void everyTopicIsThereInEveryLanguage()
    {
        const QList<HelpTopic> english = helpTopics(u"en"_s);
        QCOMPARE(english.size(), QDir(u":/help/en"_s).entryList({ u"*.md"_s }).size());
        for (const QString &language : Languages::available()) {
            const QList<HelpTopic> topics = helpTopics(language);
            for (qsizetype i = 0; i < topics.size(); ++i) {
                QVERIFY2(topics.at(i).text.size() > 100, qPrintable(topics.at(i).id));
                QVERIFY(!topics.at(i).title.isEmpty());
                if (language != u"en")
                    QVERIFY2(topics.at(i).text != english.at(i).text, qPrintable(topics.at(i).id));
            }
        }
    }

    void theHelpIsSearchedByItsWords()
    {
        HelpDialog help(u"start"_s);
        help.search(u"waiving"_s);
        QCOMPARE(help.currentTopic(), u"deadlines"_s);
        help.search(u"wolframite"_s);
        QVERIFY(help.currentTopic().isEmpty());
    }
};

HABEAS_TEST(TstFindFlow)

#include "tst_find_flow.moc"
