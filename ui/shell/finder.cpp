#include "ui/shell/finder.h"

#include "app/base/language.h"
#include "app/base/text/textfold.h"
#include "ui/help/helptopics.h"
#include "ui/models/workbench.h"
#include "ui/palette/palettedialog.h"
#include "ui/shell/helpdesk.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/workarea.h"
#include "ui/widgets/page.h"

#include <QTimer>

namespace habeas::ui {

namespace {
constexpr qsizetype KeptRecent = 8;
constexpr std::chrono::seconds AfterUnlocking { 1 };
} // namespace

Finder::Finder(MainWindow &window, HelpDesk &help)
    : QObject(&window)
    , m_window(window)
    , m_help(help)
{
    connect(m_window.commands(), &Commands::wanted, this, &Finder::noteUsed);
}

Finder::~Finder() = default;

void Finder::enter()
{
    const Session &session = m_window.workbench()->session();
    m_service = std::make_unique<FindService>(session.vault->key(), session.clock);
    // First the page, then the names behind it.
    QTimer::singleShot(AfterUnlocking, m_service.get(), &FindService::prepare);
}

void Finder::renew()
{
    if (m_service)
        m_service->renew();
}

void Finder::leave()
{
    m_service.reset();
}

void Finder::noteUsed(Command command)
{
    if (command == Command::Find)
        return;
    const int id = static_cast<int>(command);
    m_recent.removeAll(id);
    m_recent.prepend(id);
    m_recent = m_recent.mid(0, KeptRecent);
}

void Finder::open()
{
    PaletteChoices choices {
        m_window.commands()->entries(), m_recent, {}, static_cast<int>(Command::LogHearingAnywhere)
    };
    const QList<HelpTopic> topics = helpTopics(languageCode(screenLanguage()));
    for (const HelpTopic &topic : topics)
        choices.topics.append(
            { topic.id, topic.title, foldForSearch(QString(u' ' + topic.id + u' ' + topic.text)) });
    auto *palette = new PaletteDialog(choices, m_service.get(), &m_window);
    connect(palette, &PaletteDialog::commandWanted, this, [this](int command) {
        m_window.commands()->run(command);
    });
    connect(palette, &PaletteDialog::topicWanted, &m_help, &HelpDesk::openAt);
    connect(palette, &PaletteDialog::courtWanted, this, &Finder::showCourt);
    connect(palette, &PaletteDialog::caseWanted, this, [this](const QString &ref) {
        m_window.workArea()->showCase(ref);
    });
    connect(palette, &PaletteDialog::newCaseWanted, this, &Finder::newCaseWanted);
    connect(palette, &PaletteDialog::recordWanted, this, &Finder::showRecord);
    m_window.openDialog(palette);
}

void Finder::showCourt(const QString &court)
{
    m_window.workArea()->goTo(ListPage::Hearings);
    m_window.workArea()->currentPage()->filterBy(court);
}

void Finder::showRecord(const QString &ref, const QUuid &record)
{
    m_window.workArea()->showCase(ref);
    m_window.workArea()->currentPage()->reveal(record);
}

} // namespace habeas::ui
