#include "ui/models/workbench.h"
#include "ui/unlock/keyboardlayout.h"

#include <QAccessible>
#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QRadioButton>
#include <QShortcut>
#include <QTest>
#include <QToolButton>

#include "tests/flows/everywhere.h"
#include "tests/programs/testmain.h"

using namespace Qt::StringLiterals;
using namespace habeas;
using namespace habeas::test;
using namespace habeas::ui;

namespace {

bool isReachable(const QWidget *widget)
{
    return widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus) != 0
        && !widget->focusProxy();
}

QString nameOf(QWidget *widget)
{
    QAccessibleInterface *face = QAccessible::queryAccessibleInterface(widget);
    return face ? face->text(QAccessible::Name) : QString();
}

QString described(const QWidget *widget)
{
    QStringList path;
    for (const QWidget *at = widget; at; at = at->parentWidget())
        path.prepend(QString::fromLatin1(at->metaObject()->className()));
    return path.join(u" > "_s);
}

QChar mnemonicOf(const QString &text)
{
    for (qsizetype i = 0; i + 1 < text.size(); ++i) {
        if (text.at(i) != u'&')
            continue;
        if (text.at(i + 1) != u'&')
            return text.at(i + 1).toUpper();
        ++i;
    }
    return {};
}

void checkMnemonics(const QString &where, const QList<QAction *> &actions)
{
    QHash<QChar, QString> taken;
    for (const QAction *action : actions) {
        const QChar letter = mnemonicOf(action->text());
        if (letter.isNull())
            continue;
        QVERIFY2(!taken.contains(letter),
                 qPrintable(u"%1: ‘%2’ and ‘%3’ share a letter"_s.arg(where, taken.value(letter),
                                                                      action->text())));
        taken.insert(letter, action->text());
    }
}

} // namespace

/// What a person without a mouse, or without sight, needs of every page, in each language.
class TstShellAccess final : public QObject
{
    Q_OBJECT

    static void languages()
    {
        QTest::addColumn<QString>("language");
        for (const QString &language : Languages::available())
            QTest::newRow(qPrintable(language)) << language;
    }

private slots:

    void everythingThatTakesTheFocusHasAName_data() { languages(); }

    void everythingThatTakesTheFocusHasAName()
    {
        QFETCH(QString, language);
        ShellFixture shell;
        shell.languages.use(language);
        QStringList unnamed;
        everywhere(shell, [&unnamed](const QString &where, QWidget *window) {
            QCoreApplication::processEvents();
            for (QWidget *widget : window->findChildren<QWidget *>()) {
                if (isReachable(widget) && nameOf(widget).isEmpty())
                    unnamed << where + u": "_s + described(widget);
            }
        });
        QVERIFY2(unnamed.isEmpty(), qPrintable(unnamed.join(u'\n')));
    }

    /// After the menus were looked into, a passphrase is typed where passphrases are typed.
    void theKeyboardComesBackToThePassphrase()
    {
        ShellFixture shell;
        shell.window.ask(shell.vaultPath());
        QTRY_VERIFY(qobject_cast<QLineEdit *>(QApplication::focusWidget()));
        const QWidget *passphrase = QApplication::focusWidget();
        QMenuBar *bar = shell.window.menuBar();
        bar->setFocus(Qt::MenuBarFocusReason);
        QCOMPARE(QApplication::focusWidget(), bar);
        QTest::keyClick(bar, Qt::Key_Escape);
        QTRY_COMPARE(QApplication::focusWidget(), passphrase);
        QApplication::focusWidget()->clearFocus();
        QVERIFY(QApplication::focusWidget() == nullptr);
        QTest::keyClick(&shell.window, Qt::Key_Escape);
        QTRY_COMPARE(QApplication::focusWidget(), passphrase);
    }

    /// Which layout is on is said where the window system tells it, and nothing else is.
    void theKeyboardLayoutIsReadFromTheServersList()
    {
        static constexpr char list[] = "evdev\0pc105\0us,ru,kz\0,phonetic,\0grp:alt_shift_toggle\0";
        const QByteArray rules(list, sizeof list - 1);
        QCOMPARE(layoutInRules(rules, 0), u"us"_s);
        QCOMPARE(layoutInRules(rules, 1), u"ru (phonetic)"_s);
        QCOMPARE(layoutInRules(rules, 2), u"kz"_s);
        QCOMPARE(layoutInRules(rules, 3), QString());
        QCOMPARE(layoutInRules({}, 0), QString());
        ShellFixture shell;
        shell.window.ask(shell.vaultPath());
        const auto *label = shell.window.findChild<QLabel *>(u"keyboardLayout"_s);
        QVERIFY(label && !label->isVisible()); // nobody tells here
        const auto buttons = shell.window.findChildren<QToolButton *>();
        for (const QToolButton *button : buttons)
            QVERIFY2(button->text() != u"EN", "the screen's language reads like a layout");
    }

    void enterPressesTheButtonOfAPage()
    {
        ShellFixture shell;
        shell.unlock();
        shell.window.workArea()->goTo(ListPage::Officials);
        auto *button = shell.window.workArea()->currentPage()->findChild<QPushButton *>(u"new"_s);
        QVERIFY(button);
        button->setFocus();
        shell.press(Qt::Key_Return);
        QTRY_VERIFY(QApplication::activeModalWidget());
        QApplication::activeModalWidget()->close();
    }

    /// The way back leads to the list one came from, and says so.
    void theWayBackNamesWhereItLeads()
    {
        ShellFixture shell;
        shell.unlock();
        WorkArea *work = shell.window.workArea();
        const QString ref = work->currentCase();
        for (const ListPage list : { ListPage::Hearings, ListPage::Cases }) {
            work->goTo(list);
            work->showCase(ref);
            auto *back = work->currentPage()->findChild<QPushButton *>(u"back"_s);
            QVERIFY(back);
            QCOMPARE(back->text(), listPageName(list));
            shell.languages.use(u"ru"_s);
            QTRY_COMPARE(back->text(), listPageName(list));
            shell.languages.use(u"en"_s);
        }
    }

    void tabGoesRoundAndIsNeverTrapped()
    {
        ShellFixture shell;
        QStringList missed;
        everywhere(shell, [&shell, &missed](const QString &where, QWidget *window) {
            QCoreApplication::processEvents();
            QApplication::setActiveWindow(window);
            QSet<QWidget *> reachable;
            for (QWidget *widget : window->findChildren<QWidget *>()) {
                if (isReachable(widget))
                    reachable.insert(widget);
            }
            QWidget *start = QApplication::focusWidget();
            QVERIFY2(start, qPrintable(where));
            if (reachable.size() == 1)
                return;
            QWidget *before = start;
            QSet<QWidget *> reached;
            qsizetype steps = 0;
            do {
                shell.press(Qt::Key_Tab);
                reached.insert(QApplication::focusWidget());
                QVERIFY2(QApplication::focusWidget() != before,
                         qPrintable(where + u": stuck in "_s + described(before)));
                before = QApplication::focusWidget();
                QVERIFY2(++steps <= reachable.size() + 1,
                         qPrintable(where + u": never comes back"_s));
            } while (before != start);
            // A page's proxy may lead the keyboard past what stands before it.
            for (QWidget *widget : std::as_const(reachable)) {
                if (!reached.contains(widget) && !qobject_cast<QRadioButton *>(widget))
                    missed << where + u": Tab passes "_s + described(widget) + u' '
                            + nameOf(widget);
            }
        });
        for (const QString &one : std::as_const(missed))
            qWarning().noquote() << one;
        QCOMPARE(missed.size(), 0);
    }

    void noKeyIsTakenTwice()
    {
        ShellFixture shell;
        everywhere(shell, [](const QString &where, QWidget *window) {
            QHash<QString, int> taken;
            for (const QShortcut *shortcut : window->findChildren<QShortcut *>()) {
                const auto *owner = qobject_cast<QWidget *>(shortcut->parent());
                if (!owner || !owner->isVisible() || owner->window() != window)
                    continue;
                for (const QKeySequence &key : shortcut->keys())
                    ++taken[key.toString(QKeySequence::PortableText)];
            }
            for (const QAction *action : window->findChildren<QAction *>()) {
                for (const QKeySequence &key : action->shortcuts())
                    ++taken[key.toString(QKeySequence::PortableText)];
            }
            for (auto it = taken.cbegin(); it != taken.cend(); ++it)
                QVERIFY2(it.value() == 1, qPrintable(where + u": "_s + it.key()));
        });
    }

    void noTwoEntriesOfAMenuShareALetter_data() { languages(); }

    void noTwoEntriesOfAMenuShareALetter()
    {
        QFETCH(QString, language);
        ShellFixture shell;
        shell.languages.use(language);
        QCoreApplication::processEvents();
        checkMnemonics(u"menu bar"_s, shell.window.menuBar()->actions());
        for (const QAction *entry : shell.window.menuBar()->actions())
            checkMnemonics(entry->text(), entry->menu()->actions());
    }

    void everyMenuEntryIsInTheScreensLanguage()
    {
        if (!Languages::available().contains(u"ru"_s))
            QSKIP("no Russian translation is built in");
        ShellFixture shell;
        QHash<QAction *, QString> english;
        for (const QAction *menu : shell.window.menuBar()->actions()) {
            for (QAction *action : menu->menu()->actions())
                english.insert(action, action->text());
        }
        shell.languages.use(u"ru"_s);
        QCoreApplication::processEvents();
        for (auto it = english.cbegin(); it != english.cend(); ++it) {
            if (!it.value().isEmpty())
                QVERIFY2(it.key()->text() != it.value(), qPrintable(it.value()));
        }
    }
};

HABEAS_TEST(TstShellAccess)

#include "tst_shell_access.moc"
