#include "ui/shell/screenshots.h"

#include "app/records/lists/caselist.h"
#include "ui/cases/casepage.h"
#include "ui/models/workbench.h"
#include "ui/shell/languages.h"
#include "ui/shell/workarea.h"
#include "ui/widgets/looks/theme.h"

#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QPainter>
#include <QThread>

#include <chrono>

using namespace std::chrono_literals;

namespace habeas::ui {

namespace {

struct Screenshots
{
    Q_DECLARE_TR_FUNCTIONS(Screenshots)
};

struct Scene
{
    QString name;
    std::function<void()> set;
    bool slow = false; ///< a worker draws a part of it after a pause
};

/// Layouts, language changes and deferred deletes take a few rounds.
void settle(bool slow)
{
    constexpr auto pause = 20ms;
    const auto enough = slow ? 500ms : 60ms;
    const auto until = std::chrono::steady_clock::now() + enough;
    do {
        QApplication::processEvents();
        QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QThread::msleep(pause.count());
    } while (std::chrono::steady_clock::now() < until);
}

Result<> save(MainWindow &window, const QString &path, bool slow = false)
{
    settle(slow);
    QPixmap picture = window.grab();
    if (QWidget *dialog = QApplication::activeModalWidget()) {
        QPainter painter(&picture);
        const QPoint middle = window.rect().center() - dialog->rect().center();
        painter.drawPixmap(middle, dialog->grab());
        painter.setPen(fieldBorder(QApplication::palette()));
        painter.drawRect(QRect(middle, dialog->size()));
    }
    if (!picture.save(path))
        return failure(ErrorKind::Io,
                       Screenshots::tr("The picture %1 could not be written. "
                                       "Check the folder.")
                           .arg(path));
    return {};
}

/// What a command opens over the page of a case.
QList<Scene> dialogsOf(MainWindow &window, const QString &ref)
{
    const std::pair<Command, const char *> dialogs[]
        = { { Command::NewCase, "new-case" },
            { Command::LogNote, "note" },
            { Command::LogEvent, "event" },
            { Command::LogDeadline, "deadline" },
            { Command::LogRestrictions, "restrictions" },
            { Command::RecordHistory, "record-history" },
            { Command::OpenBin, "bin" },
            { Command::Find, "find" },
            { Command::Paper, "paper" },
            { Command::Envelopes, "envelopes" },
            { Command::ExportForAudience, "readers-outside" },
            { Command::BlankForms, "blank-forms" },
            { Command::Help, "help" },
            { Command::ShortcutSheet, "shortcuts" },
            { Command::About, "about" } };
    QList<Scene> scenes;
    for (const auto &[command, name] : dialogs)
        scenes.append({ QString::fromLatin1(name), [&window, ref, command = command] {
                           window.workArea()->showCase(ref);
                           qobject_cast<CasePage *>(window.workArea()->currentPage())
                               ->showTab(CasePage::OverviewTab);
                           emit window.commands()->wanted(command);
                       } });
    return scenes;
}

QList<Scene> scenesOf(MainWindow &window, const QString &ref)
{
    WorkArea *work = window.workArea();
    QList<Scene> scenes;
    const std::pair<ListPage, QString> lists[]
        = { { ListPage::Today, QStringLiteral("today") },
            { ListPage::Cases, QStringLiteral("cases") },
            { ListPage::Hearings, QStringLiteral("hearings") },
            { ListPage::Custody, QStringLiteral("custody") },
            { ListPage::Restrictions, QStringLiteral("restrictions") },
            { ListPage::Letters, QStringLiteral("letters") },
            { ListPage::Officials, QStringLiteral("officials") },
            { ListPage::Statistics, QStringLiteral("statistics") } };
    for (const auto &[page, name] : lists)
        scenes.append({ name,
                        [work, page = page] {
                            work->goTo(page);
                        },
                        page == ListPage::Statistics || page == ListPage::Today });
    for (int tab = 0; tab < CasePage::TabCount; ++tab) {
        scenes.append(
            { QStringLiteral("case-%1").arg(tab + 1, 2, 10, QLatin1Char('0')), [work, ref, tab] {
                 work->showCase(ref);
                 qobject_cast<CasePage *>(work->currentPage())
                     ->showTab(static_cast<CasePage::Tab>(tab));
             } });
    }
    scenes.append({ QStringLiteral("log-hearing"), [&window, ref] {
                       window.logHearing({ ref });
                   } });
    scenes.append({ QStringLiteral("letter"),
                    [work, ref] {
                        work->showLetter(ref);
                    },
                    true });
    scenes.append({ QStringLiteral("templates"),
                    [work] {
                        work->showTemplates();
                    },
                    true });
    return scenes + dialogsOf(window, ref);
}

Result<> takeAll(MainWindow &window, const QString &ref, const QDir &folder, const QString &suffix)
{
    for (const Scene &scene : scenesOf(window, ref)) {
        scene.set();
        const Result<> saved
            = save(window, folder.filePath(scene.name + u'-' + suffix + QStringLiteral(".png")),
                   scene.slow);
        if (QWidget *dialog = QApplication::activeModalWidget())
            dialog->close();
        if (!saved)
            return saved;
    }
    return {};
}

/// One with an urgent action, because it shows most; else the first.
Result<QString> caseToShow(const Connection &connection)
{
    constexpr qsizetype Looked = 64;
    const auto order = caseOrder(connection, {});
    if (!order)
        return tl::unexpected(order.error());
    const auto some = std::span(*order).first(static_cast<size_t>(qMin(Looked, order->size())));
    const auto rows = caseRows(connection, some);
    if (!rows)
        return tl::unexpected(rows.error());
    for (const CaseRow &row : *rows) {
        if (row.actBy.isSet())
            return row.ref;
    }
    if (rows->isEmpty())
        return refused(Screenshots::tr("There is no case to show in this file."));
    return rows->first().ref;
}

} // namespace

Result<> takeScreenshots(MainWindow &window, const ShellContext &context, const QString &folder)
{
    const Result<QString> ref = caseToShow(window.workbench()->connection());
    if (!ref)
        return tl::unexpected(ref.error());
    if (!QDir().mkpath(folder))
        return failure(ErrorKind::Io,
                       Screenshots::tr("The folder %1 could not be made.").arg(folder));

    const std::pair<ThemeChoice, QString> themes[]
        = { { ThemeChoice::Light, QStringLiteral("light") },
            { ThemeChoice::Dark, QStringLiteral("dark") },
            { ThemeChoice::HighContrast, QStringLiteral("contrast") } };
    for (const QString &language : Languages::available()) {
        context.languages.use(language);
        for (const auto &[theme, name] : themes) {
            context.appearance.setTheme(theme);
            if (const auto taken = takeAll(window, *ref, QDir(folder), name + u'-' + language);
                !taken)
                return taken;
        }
        context.appearance.setTheme(ThemeChoice::Light);
        context.appearance.setZoom(150);
        if (const auto taken = takeAll(window, *ref, QDir(folder), u"large-" + language); !taken)
            return taken;
        context.appearance.setZoom(100);
    }
    window.lock();
    return save(window, QDir(folder).filePath(QStringLiteral("locked.png")));
}

} // namespace habeas::ui
