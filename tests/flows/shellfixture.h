#pragma once

#include "ui/shell/editkeys.h"
#include "ui/shell/languages.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/workarea.h"
#include "ui/widgets/looks/theme.h"

#include <QApplication>
#include <QDialog>
#include <QSettings>
#include <QTest>

#include "tests/support/heldclock.h"
#include "tests/support/temporaryvault.h"

namespace habeas::test {

/// The real window on a vault with the sample case, in a folder of its own.
class ShellFixture
{
public:
    ShellFixture()
        : m_settings(m_folder.filePath(QStringLiteral("look.ini")), QSettings::IniFormat)
        , m_appearance(*qApp)
        , window({ m_appearance, languages, m_settings, clock.clock() })
    {
        NewVault wish { .path = vaultPath(), .passphrase = testPassphrase() };
        wish.sample = true;
        wish.cost = cheapKey;
        wish.clock = clock.clock();
        (void)createVault(wish).value();
        window.resize(1366, 768);
        window.show();
        QApplication::setActiveWindow(&window);
    }

    ~ShellFixture() { languages.use(QStringLiteral("en")); }

    [[nodiscard]] QString vaultPath() const
    {
        return m_folder.filePath(QStringLiteral("quietroom.habeas"));
    }

    /// On the list of cases, or where the person was before: nothing of the sample is due on the
    /// clock's day.
    void unlock()
    {
        enter();
        if (window.workArea()->shownCase().isEmpty())
            window.workArea()->goTo(ui::ListPage::Cases);
    }

    /// On the page the program opens on.
    void enter()
    {
        window.enter(openSession(vaultPath(), testPassphrase(), {}, clock.clock()).value());
    }

    /// A key to whatever has the focus, as a keyboard would. On a slow machine the bar of a long
    /// undo was in front for a moment and left no window there: a desktop puts the next one in
    /// front, this platform does not.
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        if (QApplication::activeWindow() == nullptr)
            QApplication::setActiveWindow(&window);
        QWidget *focus = QApplication::focusWidget();
        QWidget *receiver = focus ? focus : &window;
        if (key > 0xff && key < Qt::Key_Escape) // QTest knows no words for a Cyrillic key
            QTest::sendKeyEvent(QTest::Click, receiver, key, QString(), modifiers);
        else
            QTest::keyClick(receiver, key, modifiers);
    }

    void type(const QString &text) { QTest::keyClicks(QApplication::focusWidget(), text); }

    [[nodiscard]] ui::Appearance &appearance() { return m_appearance; }

    [[nodiscard]] static int openDialogs()
    {
        int count = 0;
        for (QWidget *widget : QApplication::topLevelWidgets())
            count += qobject_cast<QDialog *>(widget) && widget->isVisible() ? 1 : 0;
        return count;
    }

private:
    QTemporaryDir m_folder;
    QSettings m_settings;

public:
    HeldClock clock;
    ui::Languages languages;

private:
    ui::Appearance m_appearance;
    ui::EditKeys m_editKeys;

public:
    ui::MainWindow window;
};

} // namespace habeas::test
