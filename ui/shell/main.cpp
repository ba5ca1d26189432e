#include "app/vault/hardening.h"
#include "ui/shell/editkeys.h"
#include "ui/shell/endsignals.h"
#include "ui/shell/languages.h"
#include "ui/shell/locksignals.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/screenfit.h"
#include "ui/shell/screenshots.h"
#include "ui/shell/waitwatch.h"
#include "ui/widgets/looks/theme.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QFile>
#include <QLocale>
#include <QSettings>
#include <QTimer>

#include <cstdio>

using namespace habeas;
using namespace Qt::StringLiterals;

namespace {

struct Wish
{
    QString vault;
    QString screenshots;
    QString language;
    QString theme;
};

Wish readArguments(const QCoreApplication &application)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"Cases of people detained for their activism, in one encrypted file."_s);
    parser.addPositionalArgument(u"vault"_s, u"The case file to open."_s, u"[VAULT]"_s);
    const QCommandLineOption screenshots(u"screenshots"_s,
                                         u"Render every page into this folder, then exit. The "
                                         "passphrase is read from HABEAS_PASSPHRASE."_s,
                                         u"folder"_s);
    const QCommandLineOption language(u"language"_s, u"Language of the screens: en, ru."_s,
                                      u"code"_s);
    const QCommandLineOption theme(u"theme"_s, u"system, light, dark or contrast."_s, u"name"_s);
    parser.addOptions({ screenshots, language, theme });
    parser.addHelpOption();
    parser.addVersionOption();
    parser.process(application);
    return { parser.positionalArguments().value(0), parser.value(screenshots),
             parser.value(language), parser.value(theme) };
}

ui::ThemeChoice themeNamed(const QString &name)
{
    if (name == u"light")
        return ui::ThemeChoice::Light;
    if (name == u"contrast" || name == u"high-contrast")
        return ui::ThemeChoice::HighContrast;
    return name == u"dark" ? ui::ThemeChoice::Dark : ui::ThemeChoice::System;
}

QString nameOf(ui::ThemeChoice theme)
{
    switch (theme) {
    case ui::ThemeChoice::Light:
        return u"light"_s;
    case ui::ThemeChoice::Dark:
        return u"dark"_s;
    case ui::ThemeChoice::HighContrast:
        return u"contrast"_s;
    case ui::ThemeChoice::System:
        break;
    }
    return u"system"_s;
}

/// The look of the last time, unless the command line says otherwise.
void restoreLook(const ui::ShellContext &context, const Wish &wish)
{
    const auto chosen
        = [&context](const QString &asked, const QString &key, const QString &otherwise) {
              return asked.isEmpty() ? context.settings.value(key, otherwise).toString() : asked;
          };
    context.languages.use(
        chosen(wish.language, u"view/language"_s, QLocale::system().name().left(2)));
    context.appearance.setTheme(themeNamed(chosen(wish.theme, u"view/theme"_s, u"system"_s)));
    context.appearance.setZoom(context.settings.value(u"view/zoom"_s, 100).toInt());
}

void keepLook(const ui::ShellContext &context)
{
    context.settings.setValue(u"view/language"_s, context.languages.current());
    context.settings.setValue(u"view/theme"_s, nameOf(context.appearance.theme()));
    context.settings.setValue(u"view/zoom"_s, context.appearance.zoom());
}

int renderPages(ui::MainWindow &window, const ui::ShellContext &context, const Wish &wish)
{
    auto session = openSession(wish.vault, qEnvironmentVariable("HABEAS_PASSPHRASE"));
    Result<> done = session.map([](const Session &) {});
    if (session) {
        context.appearance.setZoom(100);
        window.setWindowState(Qt::WindowNoState);
        window.resize(1366, 768);
        window.show();
        window.enter(std::move(*session));
        done = ui::takeScreenshots(window, context, wish.screenshots);
    }
    if (done)
        return 0;
    std::fprintf(stderr, "%s\n", qPrintable(done.error().message));
    return 1;
}

/// A session bus that is not there would be started, which takes its time.
void listenForLocks(ui::LockSignals &heard)
{
    const bool isThere = qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS")
        || QFile::exists(qEnvironmentVariable("XDG_RUNTIME_DIR") + u"/bus"_s);
    heard.listen(QDBusConnection::systemBus(),
                 isThere ? QDBusConnection::sessionBus() : QDBusConnection(QString()));
}

} // namespace

int main(int argc, char **argv)
{
    hardenProcess();
    ui::WaitWatch application(argc, argv);
    QApplication::setApplicationName(u"Habeas"_s);
    QApplication::setOrganizationName(u"Habeas"_s);
    QApplication::setApplicationVersion(QStringLiteral(HABEAS_VERSION));
    const Wish wish = readArguments(application);

    QSettings settings;
    ui::Appearance appearance(application);
    ui::Languages languages;
    const ui::EditKeys editKeys;
    const ui::ScreenFit screenFit;
    const ui::ShellContext context { appearance, languages, settings };
    restoreLook(context, wish);
    ui::MainWindow window(context);
    if (!wish.screenshots.isEmpty()) {
        // Only an application that runs tells its widgets of a new palette.
        QTimer::singleShot(0, &window, [&window, &context, &wish] {
            QCoreApplication::exit(renderPages(window, context, wish));
        });
        return QApplication::exec();
    }
    listenForLocks(*window.lockSignals());
    const ui::EndSignals ends;
    QObject::connect(&ends, &ui::EndSignals::endWanted, &window, [&window] {
        window.lock(); // which waits for no answer
        QCoreApplication::quit();
    });
    window.ask(wish.vault.isEmpty() ? settings.value(u"vault/last"_s).toString() : wish.vault);
    window.show();
    const int code = QApplication::exec();
    keepLook(context);
    return code;
}
